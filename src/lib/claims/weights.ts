/** The classifier's weights, one feature a line. Written by tests/claims/train.ts; do not edit. */
export const weights = `about baby asked	-0.37
about baby bare	2.27
about baby humble	-0.29
about baby negated	0.63
about baby plain	-0.76
about baby sober	0.39
about body asked	-0.15
about body bare	-0.27
about body humble	0.13
about body negated	0.30
about body plain	1.32
about body sober	0.21
about body world	0.54
about life asked	0.39
about life bare	-0.81
about life humble	1.10
about life negated	0.46
about life plain	-0.41
about life sober	-0.85
about life world	1.16
about none asked	0.26
about none bare	0.94
about none humble	-2.99
about none negated	-0.79
about none plain	-1.09
about none sober	-2.14
about none world	-3.03
about serious asked	-0.20
about serious bare	1.67
about serious humble	-2.06
about serious negated	0.94
about serious plain	-0.27
about serious sober	0.05
about symptom asked	-0.83
about symptom bare	0.45
about symptom humble	-0.25
about symptom negated	0.86
about symptom plain	-0.05
about symptom sober	0.81
any grave	2.75
any hint	3.55
any rule	9.48
b 100 within	-0.08
b 1999 review	-0.21
b 2020 review	-0.32
b 2024 analysi	-0.16
b 2024 review	-0.37
b 23 out_of	-0.06
b 29 peopl	-0.19
b 52 to	-0.08
b 54 peopl	-0.08
b 64 peopl	-0.29
b 681 peopl	-0.04
b 84 peopl	-0.18
b a 1999	-0.21
b a 2016	-0.07
b a 2020	-0.20
b a 2024	-0.40
b a back	1.04
b a bad	-0.60
b a bad_shoulder	-0.08
b a bett	-0.22
b a bicycl	-0.07
b a bit	-0.18
b a blanket	-0.46
b a blood	-0.52
b a blow	-0.26
b a body	0.66
b a bone	-0.28
b a boy	0.38
b a breath	-0.07
b a calm	-0.93
b a car	0.08
b a caus	-0.11
b a chair	0.32
b a chang	0.19
b a child	-0.87
b a choir	-0.09
b a claim	-0.05
b a clear	-1.33
b a client	-0.69
b a clinical	0.72
b a coin	-0.34
b a concussion	-0.74
b a cours	0.38
b a crook	0.28
b a cure	-0.13
b a day	-0.32
b a decad	-0.13
b a deep	-0.07
b a disc	-0.63
b a dose	-0.38
b a draw	0.50
b a drop	-0.10
b a fair	-0.04
b a fall	-0.70
b a feath	3.04
b a fev	-1.15
b a few	-0.95
b a film	0.03
b a firm	-0.15
b a first	-0.41
b a fish	-0.03
b a fold	-0.24
b a fortnight	-0.33
b a friend	-0.31
b a full	0.03
b a gentl	1.01
b a glov	-0.98
b a good	-1.59
b a guidelin	-0.08
b a hand	-0.75
b a happi	1.03
b a hard	-0.35
b a head	0.39
b a headach	0.03
b a heat	-0.06
b a heav	-0.12
b a hold	-0.04
b a hot	-0.05
b a hundr	-0.67
b a kitchen	-0.06
b a ladd	0.12
b a lake	-0.34
b a lamp	-0.06
b a larg	-0.44
b a leg	-0.56
b a lett	-0.17
b a light	-0.32
b a light_touch	-0.40
b a list	-0.26
b a littl	-1.34
b a lock	-0.05
b a log	-0.05
b a long	-1.47
b a lot	-0.57
b a low	-0.22
b a lumbar	-0.15
b a map	0.17
b a massag	-0.51
b a mathematical	-0.50
b a medical	0.39
b a medicin	-1.45
b a memb	-0.44
b a midwif	-0.36
b a minut	1.00
b a miracl	-1.04
b a model	0.91
b a month	0.30
b a natural	0.79
b a neck	0.65
b a nerv	0.23
b a nervous_system	0.49
b a new	-1.86
b a newborn	0.62
b a nickel	-0.42
b a numb	-0.43
b a packag	-0.21
b a padd	-0.05
b a page	-0.54
b a pain	-0.37
b a pain_free	0.47
b a pap	-0.05
b a perfect	-0.59
b a person	-0.94
b a pharmacist	-0.21
b a physical_therapist	-1.17
b a physiotherapist	-0.16
b a pictur	-0.14
b a plan	-0.03
b a practition	-0.20
b a pretend	-0.88
b a profound	0.22
b a promis	-0.14
b a prop	-0.34
b a quiet	-0.33
b a quiet_hour	-0.99
b a rais	-0.08
b a receipt	-0.14
b a recent	-0.21
b a record	-0.24
b a regist	-0.16
b a result	-0.32
b a review	0.12
b a roll	-0.13
b a rough	0.77
b a rug	-0.10
b a rust	0.52
b a safe	-0.03
b a scal	-0.54
b a seat	-0.26
b a second	-0.51
b a ser	-0.25
b a session	-1.84
b a sham	-0.07
b a sharp	-0.47
b a sheet	-0.11
b a short	0.52
b a skull	-0.34
b a slow	-1.03
b a small	-0.35
b a smil	-0.94
b a soft	-0.10
b a sore_back	-1.34
b a sourc	-0.22
b a specialist	-0.10
b a spin	-0.46
b a spr	1.07
b a step	-0.31
b a stiff_back	-0.42
b a stiff_neck	-0.05
b a stor	0.45
b a strang	0.21
b a stretch	-0.33
b a strok	-0.79
b a strong	0.11
b a stud	-0.31
b a succes	-0.18
b a sudden	-0.56
b a systematic	0.06
b a tabl	1.27
b a taxi	-0.06
b a tearful	-0.25
b a therap	-0.52
b a therapist	-0.54
b a third	-0.12
b a thousand	0.06
b a tide	-0.30
b a time	-0.30
b a touch	1.53
b a transformation	0.24
b a treat	0.62
b a treatment_for	-0.06
b a trial	-0.46
b a twist	0.86
b a very	-0.29
b a visit	-0.20
b a way	-0.42
b a weak	-0.31
b a week	0.29
b a wheelchair	-0.64
b a whol	0.45
b a word	-0.12
b a year	-0.87
b a4 pap	-0.09
b a_doctor a	-0.24
b a_doctor and	-0.32
b a_doctor can	-0.10
b a_doctor i	-0.03
b a_doctor now	-0.13
b a_gp can	-0.24
b able to	0.24
b about a	-0.44
b about any	-0.09
b about as	-0.22
b about how	-0.35
b about it	0.27
b about my	0.17
b about pain	-0.23
b about safet	-0.22
b about that	-0.04
b about the	-0.71
b about them	-0.35
b about this	-0.18
b about what	-0.34
b about your	0.77
b abov the	-0.17
b ach and	-0.13
b ache aft	-0.99
b add up	-0.15
b adopt it	0.07
b adult only	-0.40
b adult report	0.24
b adult with	0.18
b advanc and	-0.08
b advertis rul	-0.11
b advis on	-0.05
b aft a	-1.19
b aft cranial_work	0.19
b aft cst	-0.28
b aft eight	-0.17
b aft ever	-0.43
b aft her	-0.22
b aft his	0.12
b aft one	0.31
b aft our	0.09
b aft surger	0.67
b aft the	-0.85
b aft thre	-0.69
b aft treat	0.07
b aft two	-0.33
b aft your	0.12
b again aft	-0.60
b again and	0.31
b against a	-0.27
b against the	-0.11
b agre on	-0.64
b agre that	-0.15
b agre to	-0.19
b agre with	-0.10
b all and	-0.09
b all night	0.43
b all over	0.44
b all that	-0.09
b all the	-0.08
b all this	-0.52
b all you	0.40
b allow hands_on	-0.38
b along the	-0.09
b alternativ to	0.45
b alway on	0.06
b alway work	-0.23
b am happ	-0.16
b am i	-0.39
b am ill	-0.13
b am not	-0.12
b am out	-0.20
b am the	-0.20
b american osteopath	-0.14
b an ach	0.22
b an adjust	-0.10
b an adult	-0.19
b an afternoon	1.19
b an answ	-0.13
b an articl	-0.49
b an epidural	-0.15
b an examination	-0.38
b an exercise_class	-0.10
b an expert	-0.60
b an ill	-0.39
b an infection	-0.44
b an old	0.53
b an uncertain	-0.14
b an_hour can	-0.45
b an_hour in	-0.52
b an_hour is	0.31
b an_hour of	-0.56
b an_hour or	-0.26
b analysi new	-0.05
b and a	-2.50
b and adult	0.17
b and aft	0.28
b and against	-0.15
b and an	1.03
b and an_hour	-0.15
b and anxiet	0.31
b and ask	-0.46
b and at	-0.24
b and be	0.20
b and both	-0.50
b and call	-0.09
b and calm	0.64
b and came	-0.13
b and came_out	0.16
b and cannot	-0.47
b and chang	-0.13
b and clos	0.45
b and come	0.46
b and craniosacral_therapy	-0.78
b and cst	-0.16
b and decid	-0.84
b and does	-0.35
b and down	-1.05
b and ever	-0.35
b and feel	-0.15
b and follow	-0.03
b and for	-0.60
b and found	-0.09
b and gave	-0.40
b and has	0.24
b and have	-0.64
b and have_not_been	-0.06
b and he	-2.11
b and heartbeat	-0.41
b and help	1.10
b and how	-0.55
b and i	-1.27
b and in	-0.09
b and infertilit	0.09
b and is	-0.41
b and it	0.92
b and its	-0.14
b and keep	-0.29
b and leav	0.72
b and left	-0.20
b and look	-0.16
b and low_back_pain	-0.09
b and many	-0.07
b and migrain	0.24
b and mine	-0.05
b and more	0.24
b and most_people	-0.26
b and my	0.34
b and my_hands	-0.24
b and neck	-0.74
b and neith	-0.15
b and nev	-0.37
b and night	0.38
b and no	-0.82
b and no_more	-0.19
b and nobod	0.04
b and none	0.08
b and not	-0.62
b and noth	-0.18
b and now	0.97
b and on	0.86
b and one	-0.42
b and osteopath	-0.55
b and oth	-0.57
b and out_of	-0.25
b and paid	-0.23
b and pain	0.06
b and patienc	-0.06
b and pay	-0.18
b and peopl	-0.78
b and pric	-0.19
b and quiet	0.05
b and reflux	0.03
b and rest	0.27
b and see	1.76
b and sleep	-0.06
b and slow	-0.11
b and so	0.47
b and some	-0.42
b and spinal	-0.04
b and spinal_cord	-0.52
b and start	0.82
b and stay	-0.06
b and still	-0.84
b and stop	-0.16
b and talk	-0.33
b and taught	-0.42
b and tell_me	-0.21
b and that	-0.09
b and the	0.94
b and then	-1.35
b and ther	-0.99
b and they	0.16
b and third	0.14
b and this	-0.37
b and thought	-0.30
b and time	-0.34
b and to	-0.45
b and toxin	-0.22
b and trauma	0.35
b and two	-0.17
b and wait	-0.54
b and walk	-0.29
b and warm	-0.05
b and we	-0.30
b and went_home	-0.86
b and what	-2.99
b and when	-0.23
b and wheth	-0.31
b and who	-0.62
b and why	-0.19
b and will	-0.21
b and worr	-0.06
b and you	1.99
b and your	-0.13
b anoth day	1.14
b answ are	-0.42
b answ i	-0.11
b answ to	0.22
b answ what	-1.02
b answ with	-0.14
b anxiet can	-1.02
b anxiet depression	-0.56
b any condition	-0.21
b any medicin	-0.40
b any mo	-0.09
b any of	-0.21
b any time	-0.04
b any way	-0.25
b anyon can	0.25
b anyon in	0.49
b anyth else	-0.08
b anyth is	-0.33
b apart from	-0.50
b appl tree	-0.07
b approach to	0.28
b are com	-0.06
b are done	0.39
b are enough	-0.21
b are fine	-0.21
b are for	0.88
b are hav	-0.42
b are ill	-0.10
b are in	1.63
b are kept	-0.42
b are kind	-0.05
b are most	-0.15
b are not	-1.61
b are pregnant	-0.72
b are print	-0.03
b are register	-0.73
b are set	0.42
b are short	-0.27
b are shut	-0.20
b are small	0.38
b are still	-0.10
b are stor	0.43
b are the	-0.77
b are ther	-0.12
b are thirst	-0.14
b are two	-0.77
b are unsur	-0.08
b are worth	-0.19
b are you	-0.15
b around the	-0.81
b as a	0.38
b as cranial_osteopathy	-0.90
b as good	1.14
b as it	0.18
b as light	-0.58
b as long	-0.26
b as much	-0.12
b as my	-0.38
b as one	-0.21
b as part	-0.38
b as safe	1.31
b as the	-0.61
b as we	-0.57
b as well	-0.46
b as you	-0.39
b ask a	0.40
b ask about	-0.32
b ask and	-0.09
b ask any	0.06
b ask anyon	0.32
b ask befor	-1.37
b ask each	-0.16
b ask first	-0.18
b ask for	0.07
b ask how	-0.48
b ask me	0.11
b ask my	-0.06
b ask out	-0.03
b ask the	-0.21
b ask their	-0.11
b ask us	-0.05
b ask what	0.81
b ask wheth	0.20
b ask your	-0.86
b ask yourself	1.36
b ask_a_doctor or	-0.11
b ask_your_doctor first	-0.05
b ask_your_doctor or	-0.12
b ask_your_doctor what	-0.59
b ask_your_midwife or	-0.14
b asthma attack	-0.59
b at a	-0.18
b at all	-1.29
b at any	-0.14
b at christma	-0.24
b at eight	0.67
b at ever	-0.24
b at four	-0.31
b at home	0.21
b at its	-0.24
b at nine	0.62
b at six	-0.28
b at the	-1.65
b at work	-0.12
b at your	-0.96
b away her	0.76
b bab and	-0.49
b bab born	0.21
b bab settl	0.16
b bab who	0.22
b back ach	-0.42
b back and	0.05
b back at	-0.04
b back hurt	-0.15
b back into	-0.29
b back is	-0.29
b back of	-0.37
b back says	0.39
b back that	0.44
b back togeth	0.16
b back we	0.37
b back will	0.26
b back with	-0.18
b back your	-0.13
b back_on the	0.92
b back_pain and	-1.13
b bad days	0.19
b bad effect	-0.14
b balanc the	-0.14
b bare skin	-0.11
b base of	-0.46
b be a	-0.46
b be able	-0.53
b be ask	-0.65
b be bett	1.34
b be bor	-0.05
b be cur	-0.29
b be felt	0.63
b be free_of_pain	0.78
b be glad	-0.04
b be in	-0.14
b be late	-0.41
b be left	-0.23
b be light	0.09
b be noth	-0.29
b be offer	-0.03
b be pleasant	-0.30
b be post	-0.15
b be quiet	-0.03
b be right	1.82
b be the	1.70
b be too_late	0.46
b be touch	-0.34
b be treat	-1.06
b be wrong	0.84
b becam normal	1.75
b becaus a	-0.48
b becaus i	-0.30
b becaus it	-0.44
b becaus nobod	0.26
b becaus one	-0.27
b becaus the	-0.54
b becaus you	-0.93
b becom a	2.12
b becom light	0.07
b been a	0.31
b been able	0.09
b been away	0.35
b been do	0.49
b been here	1.04
b been in	-0.13
b been measur	1.62
b been shown	-0.07
b been told	-0.57
b been tr	-0.85
b befor a	-0.16
b befor and	0.27
b befor anyth	-0.10
b befor each	-0.31
b befor five	-0.14
b befor i	0.18
b befor it	0.28
b befor my	-0.18
b befor or	-0.22
b befor this	-0.37
b befor you	-0.05
b before_you_book if	-0.04
b begin in	-0.87
b begin with	-0.16
b behind the	-0.29
b behind them	0.55
b behind your	0.41
b believ in	-0.22
b believ that	-0.29
b believ the	-0.28
b bell twic	-0.35
b beneath it	-0.14
b benefit for	0.12
b besid the	-0.05
b besid you	-0.03
b best part	-0.20
b best th	1.53
b best treatment_for	0.04
b best when	-0.51
b bett aft	0.28
b bett by	1.34
b bett evidenc	-0.42
b bett for	0.81
b bett on	-0.17
b bett sleep	0.28
b bett than	-0.62
b between the	-0.17
b between them	-0.34
b between tid	-0.23
b bewar of	-0.10
b beyond six	-0.38
b beyond the	-0.50
b bill insur	-0.07
b blanket and	-0.15
b ble easi	-0.24
b bleed in	-0.28
b blood clot	-0.36
b blood thinn	-0.60
b blood vessel	-0.16
b blow to	-0.41
b body and	-0.20
b body gives_up	0.21
b body has	-0.12
b body hold	-0.09
b body is	-0.40
b body like	0.18
b body normal	-0.50
b body of	-0.12
b body rememb	-0.16
b body stor	0.32
b body that	0.38
b body will	0.47
b bon and	0.13
b bon find	0.15
b bon of	-0.21
b book a	0.29
b book is	0.34
b book on	-0.28
b book one	-0.05
b book page	-0.18
b book when	-0.24
b born by	0.46
b both are	-0.50
b both group	-0.26
b both_sides in	-0.12
b both_sides of	-0.24
b both_sides on	-0.03
b bp or	-0.35
b br a	0.27
b br it	0.93
b br the	-0.23
b br you	-0.25
b br your	0.60
b brac against	-0.23
b brain and	-0.69
b break the	0.63
b breath and	-0.60
b breath in	-0.10
b breath out	-0.49
b breath your	-0.49
b build with	0.50
b but a	-0.19
b but i	0.55
b but it	0.41
b but not	-1.05
b but the	-0.40
b but you	0.42
b button his	0.96
b by a	-0.52
b by any	0.21
b by e	-0.14
b by half	-0.11
b by law	-0.49
b by minut	-0.81
b by phon	-0.08
b by side	-0.07
b by teatim	0.58
b by the	-0.80
b by your	-0.13
b call it	1.45
b call the	-0.53
b calm bab	0.07
b came from	-0.68
b came here	0.38
b came to	0.30
b came up	-0.04
b came_back from	-1.53
b came_out in	-0.11
b can also	-0.58
b can and	-0.47
b can be	-0.04
b can check	-0.09
b can detect	0.07
b can do	0.26
b can explain	-0.57
b can feel	0.86
b can have	0.59
b can i	-0.08
b can leav	-0.08
b can lie	0.33
b can look	0.34
b can make	0.18
b can move	-0.26
b can off	-0.30
b can read	0.27
b can say	0.97
b can say_no_to	-0.26
b can see	-0.13
b can sit_in	-0.26
b can stay	-0.74
b can stop	-0.26
b can take	-0.07
b can talk	-0.39
b can tell	0.87
b can thread	0.30
b can two	-0.04
b can wait	-0.36
b can work_with	0.25
b can you	0.25
b cannot be	1.22
b cannot do	0.69
b cannot help	0.26
b cannot lie	-0.82
b cannot move	-0.32
b cannot off	-0.43
b cannot show	-0.19
b cannot_say that	-0.43
b cannot_tell you	-0.30
b car park	0.06
b care in	0.26
b care side	-0.07
b careful review	0.09
b carr a	-0.37
b carr the	-0.15
b caution and	-0.08
b ch pain	-0.20
b chang a	-0.38
b chang his	-0.09
b chang how	-0.36
b chang i	-0.37
b chang in	0.10
b chang is	1.84
b chang my	-0.76
b chang pain	-0.63
b chang that	-0.16
b chang the	0.14
b chang this	-0.04
b check the	-0.15
b check this	-0.17
b child is	0.57
b children and	-0.06
b children are	0.04
b children with	0.42
b chiropractic and	-0.15
b chiropractor crack	0.18
b choos a	-0.06
b chuff to	0.29
b claim about	-0.39
b claim check	-0.04
b claim it	0.34
b claim that	-0.31
b claim to	0.23
b cleans the	0.37
b clear my	-0.17
b clear the	-0.42
b client improv	0.27
b client leav	0.19
b client like	-0.05
b client report	0.41
b client say	0.43
b client with	0.12
b clinical proven	0.37
b clos for	-0.16
b clos the	0.16
b clos to	-0.12
b clot in	-0.34
b cloth and	-0.43
b coast path	-0.47
b cold and	0.03
b colleagu ask	0.35
b com from	-0.42
b com to	-0.57
b com up	-0.76
b come again	-1.15
b come and	1.11
b come by	-0.23
b come from	-0.79
b come here	0.39
b come if	-0.03
b come once	-0.18
b come round	-0.39
b come to	1.07
b come with	-0.62
b come_in by	-0.34
b compar them	-0.09
b compar with	0.48
b complete safe	0.67
b condition we	1.37
b correct it	0.71
b could be	0.06
b could feel	0.40
b count of	0.62
b count on	0.72
b count the	0.26
b cours of	0.80
b crack push	-0.15
b cranial heal	0.43
b cranial therapist	0.56
b craniosacral session	-0.45
b craniosacral theor	-0.16
b craniosacral_therapy for	0.13
b craniosacral_therapy is	0.29
b craniosacral_therapy safe	-0.41
b craniosacral_therapy work	-0.34
b cranium is	0.14
b cst and	-0.13
b cst can	0.10
b cst does	-0.36
b cst for	0.05
b cst has	-0.19
b cst heal	-0.15
b cst help	-0.05
b cst how	-0.58
b cst is	0.51
b cst is_a	-0.13
b cst or	-0.20
b cst scor	-0.17
b cst with	-0.51
b custom of	-0.11
b dad is	0.44
b danc in	0.53
b danc until	-0.11
b day aft	0.82
b day and	-0.05
b day or	-0.27
b day the	-0.34
b day went	-0.48
b day you	0.35
b days and	0.07
b days befor	-0.42
b decid togeth	-0.61
b decid what	0.83
b deep breath	-0.13
b depend on	-0.29
b depression and	0.10
b describ a	-0.06
b describ feel	-0.20
b diagnos and	0.40
b diar and	0.06
b did for	0.41
b did it	0.05
b did not	-0.37
b diff from	-0.13
b disagre with	-0.45
b discov the	0.39
b do and	-0.19
b do i	-0.12
b do in	0.26
b do it	-0.22
b do its	-0.08
b do more	-0.09
b do not	-4.16
b do not_need	-0.46
b do not_promise	-0.61
b do the	0.23
b do this	0.23
b do with	0.95
b do you	1.22
b doctor are	-0.16
b doctor chang	0.15
b doctor first	-0.29
b doctor has	-0.14
b doctor have	0.38
b doctor recommend	-0.11
b doctor treat	-0.20
b doctor who	-0.48
b does craniosacral_therapy	-0.34
b does it	-0.53
b does more	0.97
b does most	-0.09
b does not	-0.35
b does not_know	0.33
b does the	-0.13
b dog and	1.02
b don't be	0.04
b don't let	0.98
b don't treat	-0.23
b don't_wait for	-0.08
b door if	-0.38
b door is	-0.49
b door of	-0.05
b down for	0.42
b down in	0.25
b down so	-0.55
b down the	-0.29
b down to	-0.29
b down what	-0.18
b down with	-0.40
b drawn as	-0.29
b drift off	-0.34
b driv all	-0.33
b drop of	-0.10
b dur a	-0.22
b dur an_operation	-0.46
b dur the	0.12
b e mail	-0.61
b each agre	-0.04
b each hold	-0.34
b each new	-0.04
b each one	-0.08
b each oth	-0.11
b each referenc	-0.11
b each session	0.36
b each time	-0.34
b each touch	-0.16
b each year	-0.46
b ear and	-0.04
b earn my	-0.46
b eas a	0.15
b eas the	0.06
b ease a	-0.06
b ease the	-0.20
b easi aft	-0.14
b easy to	-0.39
b effect on	-0.22
b eight question	-0.05
b eight session	0.15
b eight year	-0.08
b eith direction	-0.08
b else does	0.08
b end it	0.12
b end of	0.18
b end your	-0.65
b energ in	-0.39
b enjo the	-0.08
b enjoy the	-0.29
b enough for	-0.22
b enough to	-0.35
b epidural or	-0.15
b epileps or	-0.04
b even and	-0.27
b even befor	-0.37
b ever cell	0.64
b ever fall	-0.19
b ever januar	-0.06
b ever kind	0.37
b ever month	0.66
b ever organ	0.41
b ever sentenc	-0.18
b ever ten	-0.07
b ever thursda	0.28
b ever touch	-0.04
b ever visit	-0.06
b everyon and	-0.03
b everyon is	-0.05
b everyth else	0.58
b everyth is	0.50
b evidenc does	-0.34
b evidenc for	0.53
b evidenc is	0.97
b exercis and	-0.13
b exercis massag	-0.04
b expert in	-0.33
b fact come	-0.34
b fair question	-0.05
b fall asleep	-0.57
b far too	-0.52
b fascia chang	-0.50
b fascia rememb	0.18
b fatigu lift	0.17
b favor and	-0.22
b favor of	-0.15
b feel a	-0.53
b feel afterward	-0.13
b feel an	0.13
b feel and	-0.03
b feel from	-0.09
b feel good	-0.08
b feel it	-0.35
b feel light	-0.37
b feel like	-0.44
b feel loos	-0.21
b feel much	-0.19
b feel noth	-0.11
b feel rest	-0.14
b feel small	-0.11
b feel the	2.11
b feel tir	-0.29
b feel unwell	-0.05
b feel wors	-0.71
b feel your	-0.55
b feel_better aft	0.29
b feet for	-0.60
b feet get	-0.12
b fell on_average	-0.15
b felt and	-0.18
b felt the	1.05
b ferr leav	-0.12
b fev or	-0.85
b few lin	-0.14
b few minut	-0.24
b few session	0.33
b few sign	-0.08
b few week	-0.90
b fibro flar	1.36
b fift four	-0.08
b final read	-0.31
b find a	-0.66
b find it	0.11
b find no	-0.35
b find out	-0.10
b find that	0.30
b find the	0.11
b find their	0.62
b find what	0.64
b firm fascia	-0.56
b firm hand	-0.04
b first and	0.49
b first if	-0.16
b first is	-0.09
b first messag	-0.75
b first session	0.32
b first sinc	0.69
b first th	-0.26
b first visit	-1.16
b first week	0.50
b first with	-0.26
b five and	-0.55
b five gram	-1.11
b five hour	0.11
b five kind	-0.07
b five minut	0.40
b five question	-0.05
b five short	-0.14
b five trial	-0.05
b five year	1.08
b fix her	-0.32
b fix the	-0.49
b flow of	0.07
b fluid around	-0.66
b fluid carr	0.27
b fluid is	-0.65
b fluid mov	-0.33
b flush the	-0.17
b fold sheet	-0.07
b follow a	-0.52
b follow the	-0.67
b for a	1.37
b for a_doctor	-0.06
b for an	0.43
b for an_hour	-0.73
b for and	-0.08
b for bab	0.56
b for back_pain	0.88
b for children	-0.26
b for cst	0.53
b for decad	0.28
b for each	0.60
b for ever	0.33
b for everyon	-0.99
b for fort	-0.90
b for hands_on	-0.06
b for help	-0.49
b for her	-0.11
b for how	-0.35
b for it	0.64
b for its	-0.07
b for last	-0.05
b for long	0.22
b for long_lasting	-0.44
b for me	-1.56
b for more	-0.08
b for most	-0.13
b for most_people	-0.38
b for my	0.97
b for noth	-0.62
b for one	-0.15
b for our	-0.10
b for pain	-0.53
b for peopl	0.47
b for seven	-0.17
b for six	-0.19
b for someth	-0.20
b for ten	-0.41
b for that	0.26
b for the	-0.08
b for this	0.18
b for this_work	0.59
b for trial	-0.07
b for two	-0.12
b for us	1.03
b for you	0.25
b for your	0.23
b for yourself	-0.41
b forc beyond	-0.50
b forget to	0.34
b found a	-0.26
b found in	-0.08
b found its	-0.22
b found no	-0.50
b found no_clear	-0.22
b found someth	0.56
b found that	0.12
b found the	-0.74
b four and	-0.19
b four flight	0.17
b four peopl	-0.20
b four question	-0.69
b four visit	0.09
b fre the	0.04
b free hour	-0.49
b free the	0.79
b friend to	0.26
b from 2020	-0.19
b from 2024	-0.19
b from 52	-0.15
b from a	0.16
b from an	-0.71
b from back_pain	0.27
b from insid	-0.62
b from it	-0.22
b from massag	-0.09
b from me	-0.18
b from oth	-0.19
b from the	-2.57
b from them	-0.09
b from thes	-0.28
b from thre	0.82
b from trial	-0.07
b from what	-0.45
b from within	-0.23
b from your	0.58
b full of	0.53
b function and	0.05
b gate is	-0.08
b gave away	0.76
b gave me	0.15
b gave the	-0.05
b general is	-0.51
b gentl session	0.07
b gentl than	0.15
b gentl way	0.23
b get a	0.66
b get an	-0.11
b get cold	-0.12
b get last	0.09
b get the	0.36
b get up	-0.34
b get you	0.45
b get your	0.43
b get_better with	-0.10
b giv it	-0.16
b giv the	-0.45
b giv you	1.10
b give it	-0.05
b give you	1.16
b give_up on	0.23
b give_up walk	-0.42
b glad and	-0.24
b go in	-0.35
b go on	-0.77
b go out	-0.13
b go straight	-0.14
b go through	-0.35
b go to	0.33
b goes on	1.73
b goes read	-0.10
b goes up	-1.07
b gone and	0.13
b gone so	1.41
b good deal	-0.72
b good evidenc	0.28
b good question	-0.07
b good sign	-0.11
b good week	-0.44
b got a	0.04
b got its	-0.09
b got up	1.12
b gram does	-0.30
b gram is	-0.20
b gram of	0.23
b gram why	-0.35
b ground floor	-0.43
b group of	-0.35
b guarante a	0.39
b guarante the	-0.09
b guidanc allow	-0.38
b guidanc says	-0.09
b guidelin name	-0.07
b guidelin recommend	0.19
b guidelin say	-0.55
b had a	0.42
b had been	0.67
b had chang	-0.09
b had cst	-0.20
b had fibromyalgia	-0.18
b had migrain	-0.75
b had neck_pain	-0.08
b had not	0.19
b had to	0.44
b half of	-1.04
b half the	-0.20
b hand a	-0.41
b hand can	0.35
b hand for	0.16
b hand grow	0.17
b hand in	-0.11
b hand is	-0.49
b hand rest	-0.70
b hand should	-0.10
b hand the	0.64
b hands_on care	-0.45
b happ to	-0.16
b happen in	-0.59
b happen to	-0.87
b happen when	0.65
b hard for	-0.06
b hard to	-0.25
b hard work	-0.50
b harm a	0.65
b has a	-0.88
b has been	-0.23
b has check	-0.47
b has count	-0.68
b has fail	0.79
b has four	-0.11
b has given	0.29
b has gone	-0.69
b has last	-0.13
b has nev	1.25
b has no	-0.98
b has not	0.37
b has said	-0.25
b has seen	0.44
b has several	-0.32
b has shown	0.94
b has stopp	0.79
b has taken	0.27
b has the	0.96
b has_not_been shown	-0.63
b has_not_been test	-0.22
b have a	-0.62
b have been	0.36
b have epileps	-0.80
b have found	0.18
b have had	-1.60
b have it	0.38
b have more	-0.10
b have my	-0.06
b have nev	0.57
b have no	-0.24
b have not	-0.14
b have read	-1.18
b have seen	0.08
b have shown	-0.40
b have that	0.75
b have to	0.85
b have tr	-0.26
b have wait	0.27
b have you	0.55
b he carr	0.50
b he could_not	-1.14
b he had	0.18
b he has	-0.30
b he is	0.50
b he left	-0.66
b he sold	1.08
b he took	-0.07
b he walk	0.31
b he was	0.13
b head and	-0.26
b head at	-0.13
b head or	-0.42
b head that	0.59
b head the	-0.25
b head to	0.16
b headach afterward	-0.42
b headach and	0.16
b headach away	0.17
b headach leav	0.16
b headach stop	0.12
b headach that	-0.51
b headach the	-0.09
b headed a	-0.25
b heal your	0.04
b health and	-0.18
b health peopl	-0.18
b heart of	0.16
b heavi or	-0.15
b held in	-0.20
b help bab	0.03
b help children	0.06
b help is	0.03
b help it	0.05
b help most_people	-0.10
b help peopl	-0.11
b help some_people	-0.14
b help the	0.04
b help to	0.89
b help you	-0.24
b help your	-0.07
b her garden	-0.09
b her second	-0.15
b here and	-0.17
b here is	-0.25
b here it	0.67
b here only	-0.21
b high than	-0.96
b hips and	0.41
b his back	0.39
b his idea	-0.13
b histor and	-0.29
b hold a	-0.70
b hold it	-0.31
b hold last	-0.34
b hold my	0.74
b hold on	0.09
b hold the	0.53
b hold your	-0.29
b hospital and	0.27
b hour and	-0.22
b hour is	-0.43
b hour of	-0.80
b hour this	0.34
b hour with	1.07
b hous rul	-0.04
b hous sleep	-0.26
b how can	-0.04
b how cst	0.09
b how far	-0.29
b how i	-0.78
b how it	-0.75
b how light	-0.09
b how long	-0.34
b how many	-0.16
b how much	-0.65
b how often	-0.11
b how sure	-0.32
b how the	-0.10
b how they	-0.59
b how to	-0.38
b how we	-0.33
b how you	-0.16
b hums in	-0.44
b hundr per_cent	0.09
b hundred of	0.23
b hurt and	0.79
b hurt befor	-0.55
b hurt toda	0.29
b i am	1.84
b i answ	-0.17
b i ask	-0.74
b i believ	-0.08
b i came	0.30
b i can	1.06
b i cannot	0.40
b i cannot_say	-0.13
b i cannot_tell	-0.12
b i chang	-0.57
b i come	-0.03
b i could	-0.23
b i could_not_know	-0.26
b i did	-0.06
b i do	-2.09
b i do_not_know	-0.17
b i earn	-0.28
b i feel_better	-0.07
b i felt	0.51
b i final	-0.31
b i find	0.36
b i go	-0.64
b i got	0.25
b i had	1.12
b i have	-0.81
b i hold	-0.34
b i keep	-0.54
b i know	0.39
b i left	-0.37
b i lik	-1.10
b i like	-1.17
b i live	-0.21
b i make	-0.19
b i may	0.65
b i need	0.35
b i nev	-0.36
b i off	-0.26
b i open	0.16
b i promis	0.32
b i put	0.10
b i ran	-0.22
b i read	-0.04
b i rest	-0.13
b i said	-0.44
b i say	0.07
b i see	0.87
b i should	-0.03
b i sit	-0.24
b i slept	-0.24
b i start	-0.61
b i still	-0.69
b i stop	-0.04
b i stopp	-0.07
b i swim	0.10
b i take	-0.25
b i tell	-0.32
b i think	-0.24
b i touch	0.04
b i use	-0.41
b i used_to	0.33
b i wait	-0.15
b i walk	0.34
b i want	-0.84
b i was	0.64
b i went	-0.09
b i went_in	0.16
b i will	-0.35
b i work	-0.05
b i would	-0.86
b i writ	0.64
b if a	-0.17
b if anyth	-0.33
b if i	0.29
b if it	-0.36
b if noth	0.04
b if somebod	-0.17
b if someth	-0.45
b if that	-0.41
b if the	-0.18
b if ther	-0.18
b if you	-3.51
b if you'r	-0.31
b if your	-1.83
b ignor the	0.97
b ill and	-0.41
b ill began	0.30
b ill or	-0.12
b imagin a	-0.30
b improv and	-0.16
b improv sleep	-0.33
b improv the	-0.23
b improv when	0.09
b in 1998	-0.12
b in a	-1.86
b in advanc	-0.56
b in an	0.66
b in an_hour	0.56
b in and	1.95
b in anoth	-0.34
b in april	-0.26
b in august	-0.34
b in bab	-0.23
b in back_pain	-0.26
b in britain	-0.11
b in craniosacral	-0.16
b in does	-0.37
b in eith	-0.08
b in ever	0.30
b in favor	-0.38
b in five	0.27
b in florida	-0.10
b in general	-0.88
b in her	-0.65
b in infant	0.27
b in interview	-0.11
b in is	-0.11
b in it	0.53
b in its	-0.28
b in june	0.25
b in law	0.43
b in may	-0.04
b in membran	-0.76
b in mind	-0.43
b in most	-0.26
b in my	0.05
b in octob	-1.42
b in one	-0.08
b in our	0.22
b in peac	-0.23
b in peopl	-0.38
b in plac	-0.06
b in plain	-0.04
b in pregnanc	-0.41
b in scan	-0.41
b in silenc	0.11
b in six	-0.26
b in spr	0.37
b in ten	0.26
b in that	-0.18
b in the	-1.38
b in the_table	-0.92
b in their	0.30
b in thes	-0.29
b in this	-0.71
b in thre	-0.46
b in two	-0.19
b in which	0.05
b in wint	-0.88
b in your	-0.15
b includ exercis	-0.38
b incom rate	-0.04
b infant colic	0.24
b injur read	-0.04
b insid the	-0.58
b instant relief	0.20
b instead of	0.16
b insur for	-0.10
b interview with	-0.06
b into a	0.40
b into it	0.13
b into line	-0.25
b into plac	0.09
b into the	-0.23
b is about	-0.13
b is all	-0.40
b is alway	0.60
b is and	0.20
b is ask	-0.07
b is assur	0.80
b is block	0.39
b is clos	-0.12
b is complete	0.67
b is contest	-1.26
b is crack	-0.33
b is craniosacral_therapy	-0.49
b is cur	0.18
b is digg	-0.45
b is do	0.45
b is due	-0.05
b is enough	-0.29
b is felt	-0.72
b is fine	-0.76
b is for	-0.06
b is free	0.07
b is full	-0.22
b is good_for	-0.26
b is grow	0.10
b is hard	-0.71
b is high	-0.86
b is how	0.14
b is in	-0.15
b is it	-0.95
b is known	-0.11
b is learn	0.34
b is less	-0.17
b is light	-0.04
b is like	-0.78
b is lock	0.06
b is long	-0.26
b is lost	0.29
b is mak	0.59
b is miss	0.26
b is more	0.20
b is need	-0.29
b is new	-0.14
b is no	-0.03
b is not	-1.97
b is not_evidence	-0.08
b is not_suitable	-0.48
b is noth	0.91
b is now	-0.34
b is often	-0.56
b is on	-0.63
b is one	-0.15
b is only	0.23
b is open	-0.41
b is our	0.51
b is out_of	-0.35
b is pleasant	-0.10
b is possibl	-0.30
b is proven	0.21
b is quiet	-0.06
b is real	0.43
b is releas	0.16
b is restful	-0.09
b is rubb	-0.23
b is safe	-1.08
b is short	-0.07
b is simpl	-0.17
b is slow	-1.19
b is so	-0.18
b is sore	-0.83
b is spr	-0.20
b is still	0.19
b is suitabl	-0.53
b is that	1.37
b is the	0.99
b is ther	-0.72
b is time	-0.54
b is to	0.27
b is told	0.32
b is too	0.45
b is treat	-0.58
b is turn	0.75
b is two	0.12
b is unsettl	-0.49
b is used	-0.74
b is usual	0.33
b is wat	-0.07
b is welcom	0.07
b is what	-0.14
b is wher	0.17
b is why	-0.33
b is worth	-0.15
b is your	0.49
b is_a fair	-0.58
b is_a gentl	0.57
b is_a good	-0.27
b is_a littl	-0.10
b is_a love	0.34
b is_a matt	-0.32
b is_a quiet	-0.59
b is_a stor	-0.08
b is_an hour	0.14
b is_common and	-0.28
b is_gone by	0.56
b isn't it	0.18
b it a	0.12
b it again	0.32
b it alway	0.59
b it and	0.67
b it as	-0.46
b it at	-0.18
b it beforehand	-0.14
b it began	-0.95
b it begin	0.18
b it boost	-0.10
b it came	-0.13
b it can	1.29
b it cannot	0.10
b it chang	-0.39
b it com	-0.03
b it cost	-0.23
b it could	0.59
b it cover	-0.16
b it cur	0.61
b it does	0.52
b it down	-0.48
b it eas	0.19
b it feel	0.44
b it felt	-0.06
b it for	0.70
b it gets	-0.36
b it goes	0.76
b it happen	0.25
b it has	0.94
b it has_not_been	-0.96
b it help	0.55
b it here	0.79
b it hurt	0.21
b it improv	-0.18
b it in	-1.06
b it is	0.72
b it is_a	1.02
b it is_common	-0.09
b it isn't	0.20
b it last	0.73
b it leav	-0.09
b it look	-0.59
b it matt	-0.09
b it may	-0.56
b it nev	0.05
b it now	-0.48
b it on	0.22
b it only	-0.30
b it or	-0.17
b it out	0.35
b it pass	-0.30
b it rare	0.84
b it reach	-0.25
b it releas	-0.25
b it report	-0.20
b it safe	-0.21
b it says	-0.18
b it settl	-0.05
b it should	-0.61
b it show	-0.68
b it start	0.24
b it stop	-0.40
b it tak	0.38
b it that	0.42
b it the	0.86
b it ther	-0.13
b it treat	0.43
b it was	-2.03
b it we	-0.06
b it well	-0.19
b it will	0.75
b it with	-0.16
b it work	1.83
b it works_for	-0.42
b it wors	-0.44
b it would	0.22
b its job	-0.08
b its main	-0.24
b its own	-0.51
b its plac	-1.23
b its use	0.11
b job in	-0.33
b jump this	0.21
b keep a	-0.36
b keep it	-0.30
b keep its	0.17
b keep mov	-0.53
b keep the	-0.31
b keep them	0.06
b kept for	-0.29
b kettl that	-0.27
b key to	0.85
b kind of	-1.24
b kind than	0.34
b kind to	-0.14
b kitchen scal	-0.06
b kne and	-0.13
b kne are	-0.34
b kneel in	0.26
b knitt a	0.21
b know by	-0.03
b know how	-0.06
b know of	-0.16
b know that	0.16
b know the	0.14
b know what	-0.36
b know what_is_wrong	0.19
b know wher	0.40
b know wheth	-0.75
b know which	-0.50
b known about	-0.09
b larg analysi	-0.16
b larg forc	-0.50
b last year	-0.12
b late on	-0.33
b lay down	1.02
b lead to	-0.21
b lead with	-0.49
b learn to	-0.09
b leav a	-0.14
b leav at	-0.12
b leav it	0.69
b leav out	-0.76
b leav the	0.26
b leav through	0.45
b leav with	0.65
b leav you	-0.20
b leav your	-0.09
b left his	-0.36
b left in	-0.23
b left on	-0.08
b left out	-0.22
b less pain	-0.03
b less than	-0.21
b let anyon	0.36
b let the	-0.16
b let them	0.54
b let us	1.00
b licens and	-0.12
b licens for	-0.48
b lie down	1.55
b lie flat	-0.96
b lie on	-0.85
b lie still	-0.19
b lie ther	-0.43
b lift and	-0.06
b lift the	0.46
b lift was	-0.62
b light and	0.29
b light as	-1.47
b light becaus	-0.13
b light head	-0.36
b light headed	-0.25
b light hold	0.05
b light is	-0.39
b light still	-0.43
b light than	0.06
b light_touch can	-0.57
b light_touch feel	-0.34
b lik it	-0.17
b like a	4.53
b like and	-0.34
b like from	-0.30
b like it	-0.11
b like me	-0.33
b like that	-0.04
b like the	-0.62
b like this	0.27
b like to	-0.75
b like you	0.42
b lin on	-0.12
b line of	-0.23
b list are	-0.17
b list come	-0.32
b list for	0.10
b list of	-0.39
b listen to	0.39
b littl less	-0.08
b littl long	-0.23
b liv and	-0.50
b liv from	-0.46
b liv with	0.25
b live with	0.44
b lock draw	-0.05
b long driv	-0.78
b long or	-0.52
b long stand	0.68
b long the	-0.15
b long version	-0.06
b long_lasting low_back_pain	-0.23
b long_lasting pain	-0.60
b look at	-0.15
b look back	0.26
b look bett	-0.21
b look for	-0.64
b looks_after you	-0.22
b loos for	-0.21
b lot of	-0.64
b loud befor	-0.03
b love the	0.08
b love to	0.43
b low back	-1.07
b low incom	-0.04
b low pain	-0.06
b low the	-0.65
b low_back_pain fell	-0.11
b lumbar punctur	-0.15
b lupu and	0.34
b ly down	-1.12
b ly flat	0.20
b ly on	-0.57
b ly still	-0.51
b main goal	-0.23
b main measur	-0.69
b mak dosa	-0.38
b mak it	-0.29
b mak no	0.23
b make a	-0.16
b make it	-1.12
b make you	-0.42
b man and	0.23
b manipulation may	-0.03
b many client	0.10
b many hour	-0.28
b many kind	-0.11
b many more	0.50
b many session	-0.06
b many visit	-0.19
b map and	0.18
b mark wher	-0.31
b massag and	-0.03
b massag can	0.53
b massag therapist	-0.29
b mathematical model	-0.50
b matt of	-0.06
b may also	-0.24
b may and	-0.37
b may be	0.11
b may ease	-0.06
b may feel	-0.14
b may have	-0.86
b may help	-0.50
b may need	-0.06
b may not	0.05
b may rest	-0.14
b me a	0.03
b me and	-0.52
b me anyth	-0.63
b me as	-0.51
b me if	-0.19
b me to	-0.83
b me what	0.14
b me which	0.04
b mean that	-0.47
b mean you	-0.26
b meaningful chang	-0.14
b measur and	0.39
b measur how	-0.12
b measur the	-0.05
b medical_care and	-0.20
b medicin and	-0.11
b medicin becaus	-0.57
b medicin or	-0.10
b medicin you	-0.45
b medicin your_doctor	-0.38
b memb of	-0.44
b membran and	-1.00
b membran are	0.31
b membran pull	-0.17
b memor in	0.22
b mention tired	-0.25
b messag to	-0.57
b midnight and	0.38
b might feel	-0.13
b mind is	-0.27
b minut and	0.36
b minut by	-0.81
b miracl and	0.80
b miracl of	-0.60
b model firm	-0.50
b month at	-0.14
b month of	1.23
b month on	0.24
b month the	-0.50
b mood and	0.13
b more in	-0.76
b more than	-0.09
b more to	-0.10
b more with	-0.11
b morn you	0.39
b most did	-0.08
b most of	-1.06
b most sore_backs	-0.28
b most_people with	-0.25
b moth in	0.43
b mov hous	-0.22
b mov in	-0.23
b mov joint	-0.33
b mov like	0.11
b mov with	-0.83
b move like	0.58
b move the	-0.37
b move with	-0.47
b move your	-0.64
b much and	0.17
b much as	-0.12
b my back	-0.35
b my back_pain	0.06
b my bike	-0.20
b my broth	-0.56
b my client	0.29
b my colleagu	0.19
b my daught	-0.22
b my even	-0.06
b my fath	-0.74
b my first	-0.22
b my granddaught	-0.66
b my head	-0.66
b my headach	0.19
b my hip	0.17
b my kne	0.14
b my liv	-0.94
b my mind	-1.07
b my moth	-0.62
b my neighbour	0.51
b my own	-0.11
b my palm	0.42
b my patient	-0.08
b my phon	-0.73
b my should	0.45
b my sist	0.03
b my son	-0.66
b my tabl	1.92
b my tablet	0.24
b my toes	-0.17
b my train	-0.22
b my uncl	-0.30
b my view	-0.41
b my wife	0.47
b my wrist	-0.27
b my_hands and	-0.18
b my_hands rest	-0.16
b my_hands und	-0.10
b nam in	-0.08
b nam of	-0.54
b name and	-0.42
b name exercis	-0.07
b name of	-0.31
b name on	0.54
b name the	0.26
b natural remedy_for	0.19
b natural way	0.39
b near ever	0.89
b near the	-0.62
b neck that	0.55
b neck will	0.16
b neck_pain report	-0.07
b need a	0.10
b need a_doctor	-0.17
b need for	0.48
b need medical_care	-0.13
b need not	0.46
b need to	1.21
b needs_a_doctor first	-0.08
b neith can	-0.32
b neith is	-0.17
b nervous_system of	-0.08
b nev be	-0.41
b nev been	0.32
b nev felt	0.60
b nev let	0.53
b nev look	0.13
b nev need	0.73
b nev tak	-0.65
b nev work	-0.07
b new headach	-0.51
b new low_back_pain	-0.15
b new plac	-0.04
b new review	-0.18
b new sore_back	-0.42
b new walk	0.44
b next door	-0.37
b next free	-0.12
b next year	0.15
b nickel and	-0.11
b night befor	-0.18
b nine and	0.15
b nine tim	0.55
b nine to	1.57
b no and	-0.22
b no chang	-0.09
b no claim	0.22
b no cook	-0.45
b no doctor	-0.24
b no drama	0.14
b no end	0.53
b no form	-0.29
b no gown	-0.29
b no meaningful	-0.14
b no need	0.55
b no noth	-0.12
b no numb	-0.21
b no oil	-0.46
b no oth	-0.12
b no rush	-0.43
b no secret	0.43
b no seriou	-0.15
b no session	-0.16
b no stat	-0.45
b no stor	-0.33
b no stud	-0.30
b no test	-0.20
b no track	-0.27
b no trial	-0.04
b no way	0.67
b no worr	-0.31
b no_clear benefit	-0.17
b nobod can	-1.02
b nobod has	0.23
b nobod hurr	-0.26
b nobod is	0.48
b nobod leav	0.22
b nobod should	-0.77
b nobod want	-0.35
b nobody_has_shown that	-0.16
b none of	-0.34
b none on	-0.21
b normal rang	-0.50
b not a	-1.18
b not a_doctor	-0.04
b not about	-0.55
b not agre	-0.55
b not an	-0.35
b not and	-0.20
b not are	-0.29
b not be	0.33
b not becaus	-0.38
b not bill	-0.07
b not book	-0.19
b not call	0.28
b not claim	0.19
b not come	0.23
b not dangerou	-0.37
b not diagnos	-0.35
b not do	-0.17
b not expect	-0.49
b not feel	-0.23
b not find	-0.18
b not for	-0.14
b not forc	-0.27
b not from	0.22
b not have	0.09
b not hold	-0.42
b not hurt	0.38
b not magic	0.14
b not mean	-0.37
b not medical_care	-0.10
b not miss	-0.09
b not move	-0.28
b not on	-0.31
b not once	0.52
b not pass	-0.14
b not print	-0.73
b not read	-0.07
b not replac	-0.32
b not report	-0.22
b not say	0.29
b not see	-0.09
b not sell	-0.19
b not stop	-0.42
b not talk	0.37
b not tell	-0.30
b not the	-0.19
b not treat	-0.35
b not use	-0.10
b not_need a	-0.41
b noth about	0.50
b noth and	-0.28
b noth at	-0.72
b noth else	0.18
b noth had	0.34
b noth happen	0.37
b noth hurt	-0.55
b noth in	0.12
b noth is	-0.80
b noth on	0.06
b noth that	0.58
b noth to	-1.02
b noth will	-0.25
b notic that	0.04
b now and	-1.21
b now he	1.19
b now i	0.18
b now or	0.42
b now she	0.78
b now you	0.31
b numb of	0.92
b numb one	0.35
b numb to	-0.66
b nurs or	-0.14
b of a	-0.70
b of a4	-0.11
b of all	0.13
b of an	-0.21
b of an_hour	-0.09
b of anyth	0.09
b of bodywork	-0.24
b of care	-0.08
b of cerebrospinal_fluid	0.07
b of client	0.40
b of cours	0.50
b of cst	-0.49
b of day	-0.34
b of ever	-0.69
b of exercis	-0.06
b of fift	-0.05
b of fifteen	0.05
b of good	-0.46
b of gull	-0.53
b of health	0.56
b of health_professionals	-0.16
b of heart_disease	-0.22
b of her	0.39
b of it	0.68
b of its	0.25
b of long_lasting	-0.07
b of massag	-0.21
b of move	-0.34
b of my	-0.66
b of no	-0.05
b of old	-0.16
b of one	-0.16
b of our	0.18
b of peopl	-0.24
b of practition	-0.11
b of pregnanc	0.29
b of quiet	-0.27
b of recover	-0.37
b of rest	-0.84
b of session	0.64
b of six	0.23
b of strok	-0.37
b of tast	-0.07
b of th	-0.28
b of the	-3.87
b of the_work	-0.09
b of their	0.14
b of them	0.53
b of thes	-0.70
b of this	-0.19
b of tid	0.56
b of touch	-0.42
b of us	-0.56
b of visit	-0.26
b of what	-0.17
b of you	0.73
b of your	0.25
b off a	-0.28
b off is	-0.19
b off the	-0.91
b often the	-0.42
b oil and	-0.37
b oil fre	-0.25
b old ache	-0.36
b old appl	-0.07
b old for	0.53
b old maps	-0.74
b on a	-2.67
b on an	-0.38
b on and	-0.37
b on bad	-0.24
b on bare	-0.11
b on it	0.11
b on its	-0.07
b on long_lasting	-0.14
b on market	-0.15
b on monday	-0.24
b on my	1.22
b on off	-0.19
b on our_table	1.04
b on pain	-1.04
b on pap	-0.27
b on safet	-0.10
b on sunda	-0.10
b on sunday	-0.94
b on that	1.11
b on the	0.25
b on the_table	0.12
b on their	-1.18
b on this	0.23
b on this_table	0.23
b on this_therapy	-0.21
b on to	0.35
b on top	0.10
b on touch	-0.56
b on tuesda	0.12
b on what	-0.18
b on with	-0.56
b on you	0.12
b on your	-1.73
b on_average from	-0.15
b on_the_way_home i	0.09
b once a	-0.22
b once and	1.07
b once it	0.25
b once the	0.62
b once told_me	-0.71
b one against	-0.12
b one and	-0.05
b one client	-0.12
b one day	0.69
b one from	-0.08
b one hand	-0.03
b one hold	0.32
b one in	0.26
b one is	-0.43
b one of	-0.67
b one on	-0.30
b one person	-0.42
b one plac	0.19
b one review	-0.34
b one session	0.16
b one small	-0.18
b one small_trial	-0.05
b one stud	-0.17
b one tabl	-0.08
b one that	0.48
b one trial	-0.48
b one visit	0.26
b one way	0.08
b only a	0.84
b only an_hour	-0.05
b only as	-0.38
b only one	-0.05
b only the	0.52
b only two	0.67
b only und	-0.50
b only when	-0.22
b open and	0.15
b open it	-0.16
b open the	-0.47
b or a	-1.83
b or an	-0.70
b or any	-0.09
b or ask	-0.12
b or besid	-0.04
b or bleed	-0.28
b or call	-0.13
b or cst	-0.76
b or doctor	-0.16
b or dur	-0.22
b or knead	-0.23
b or leav	-0.34
b or midwif	-0.12
b or noth	-0.07
b or of	-0.16
b or pharmacist	-0.22
b or pull	-0.15
b or should	-0.04
b or sleep	-0.25
b or so	-0.25
b or spin	-0.33
b or that	-0.16
b or the	-0.31
b or thre	-0.14
b or to	-0.21
b or too	0.19
b or treat	0.08
b or two	-0.12
b or you	-0.73
b organ follow	0.29
b osteopath are	-0.55
b oth illness	-0.38
b our client	1.10
b our patient	0.49
b our regular	0.43
b our session	0.17
b our visitor	0.31
b out a	-0.53
b out both_sides	-0.14
b out for	-0.37
b out loud	-0.30
b out on	-0.20
b out or	-0.20
b out the	-0.77
b out_of 100	-0.13
b out_of line	-0.58
b out_of ten	0.58
b out_of the	0.49
b out_of your	-0.26
b own back	-0.17
b own cloth	-0.35
b own puls	-0.66
b packag that	-0.38
b padd tabl	-0.05
b page and	-0.12
b page in	-0.11
b page is	0.12
b page says	-0.07
b page so	-0.16
b paid for	-0.23
b pain a	0.06
b pain aft	-0.72
b pain and	-2.17
b pain are	0.09
b pain behind	0.33
b pain clinic	-0.08
b pain fad	0.09
b pain for	0.07
b pain goes	-0.32
b pain is	-1.24
b pain or	-0.16
b pain scor	-1.13
b pain stay	0.63
b pain than	-0.07
b pain that	-0.73
b pain the	-0.11
b pain was	-0.05
b pain wher	-0.11
b pain will	-0.22
b painkill and	0.17
b pap and	-0.15
b part in	-0.75
b part of	-0.17
b part stay	0.38
b pass within	-0.23
b past the	-0.89
b patient are	0.36
b patient from	1.07
b patient with	0.11
b pay for	-0.32
b peopl and	-0.12
b peopl ask	-0.10
b peopl come	0.21
b peopl feel	-0.16
b peopl get_better	-0.05
b peopl in	-0.33
b peopl notic	-0.07
b peopl report	-0.03
b peopl say	-0.31
b peopl try	-0.09
b peopl walk	-0.34
b peopl who	0.21
b peopl whos	0.22
b peopl with	0.71
b per_cent of	-0.07
b perfect safe	0.54
b person and	0.18
b person giv	-0.36
b person ly	-0.53
b person most	-0.05
b person who	1.07
b pharmacist can	-0.21
b photograph of	0.39
b physical_therapist and	-0.16
b physical_therapists and	-0.24
b plac and	-0.79
b plac of	-0.11
b plac on	-0.61
b plac so	0.29
b plac that	0.48
b plac the	0.28
b plac to	-0.38
b plac you	0.51
b plain word	-0.06
b plan for	0.72
b plan refund	-0.06
b plann ever	0.45
b play the	-0.28
b pleas do	-0.61
b pleas go	-0.34
b pleas read	-0.14
b pleas tell_me	-0.23
b pleasant to	-0.21
b practic and	-0.41
b practition and	-0.34
b practition can	0.89
b practition describ	-0.57
b practition hand	-0.59
b practition say	-0.12
b prepar the	0.36
b prescrib a	0.73
b pressur insid	-1.30
b pressur on	-0.11
b pretend light_touch	-0.05
b pretend session	-0.04
b pretend version	-0.78
b pric are	-0.29
b pric hour	-0.23
b print on	-0.03
b print pap	-0.04
b promis a	-0.82
b promis relief	0.31
b promis you	-0.37
b proof that	0.05
b prov anyth	-0.27
b prov noth	-0.58
b prov that	-0.35
b proven to	-0.03
b pull into	-0.15
b puls and	-0.24
b punctur an	-0.15
b push or	-0.15
b push we	0.22
b put a	-0.44
b put it	0.32
b put my	0.28
b put my_hands	-0.22
b put the	-0.07
b put your	-0.15
b put_off see	-0.15
b question and	-0.66
b question for	-0.06
b question peopl	-0.10
b question to	-0.13
b quiet a	0.07
b quiet and	-0.31
b quiet is	-0.19
b rais hand	-0.08
b ran a	-0.22
b rath say	-0.19
b reach the	0.69
b reach you	-0.13
b read a	0.55
b read and	-0.11
b read for	0.25
b read how	0.19
b read is	-0.11
b read it	-0.45
b read that	-0.21
b read the	-0.37
b read this	-0.12
b read to	0.19
b read when	-0.88
b real and	0.31
b reason and	-0.07
b reason to	-0.40
b receipt and	-0.14
b recent injur	-0.06
b recent stud	0.22
b recommend by	0.35
b recommend us	-0.09
b record of	-0.21
b recover becaus	-0.27
b recover stor	-0.24
b reduc inflammation	-0.11
b reduc the	0.09
b reduc your	0.13
b referenc you	-0.11
b refund part	-0.06
b regist of	-0.16
b regular care	0.12
b regular session	0.14
b relationship with	-0.06
b releas the	-0.87
b releas trauma	-0.25
b released_from the	0.06
b relief is	0.73
b relief start	0.09
b relief you	0.57
b reliev migrain	-0.28
b reliev the	-0.43
b rememb how	0.45
b rememb you	0.93
b remov the	-0.22
b replac it	-0.20
b replac medical_care	-0.18
b report less	-0.10
b report on	-0.24
b report safet	-0.07
b research has	-0.07
b research is	-0.06
b research on	-0.70
b research say	-0.84
b research show	0.13
b reset the	-0.21
b reset your	-0.41
b rest and	-0.62
b rest for	-0.35
b rest in	-0.11
b rest is	-0.14
b rest my_hands	-0.10
b rest not	-0.22
b rest of	0.48
b rest on	-0.34
b rest the	-0.18
b rest und	-0.22
b rest your	0.15
b restor the	0.10
b result are	0.29
b result of	-0.66
b result or	-0.31
b return to	0.32
b revers the	0.48
b review disagre	-0.28
b review found	0.68
b review from	-0.14
b review in	-0.09
b review list	-0.05
b review looked_at	-0.13
b review of	0.46
b review was	-0.36
b rhythm and	-0.43
b rhythm in	0.76
b rhythm of	-0.04
b ribs or	-0.04
b right aft	1.54
b right by	0.51
b right with	-0.18
b ring 111	-0.35
b ring the	-0.38
b risk of	-0.62
b roll und	-0.13
b room and	-0.22
b room for	0.29
b room is	-0.11
b room on	0.45
b room stop	1.47
b room the	-0.06
b room to	0.28
b room was	-0.28
b rul app	-0.12
b rul for	-0.04
b run out	0.57
b runs from	-0.19
b rush and	-0.34
b saf than	0.05
b safe and	0.56
b safe for	-0.99
b safet and	-0.19
b said she	-0.33
b said which	-0.25
b same as	-0.55
b same person	0.79
b same th	-0.64
b same time	-0.18
b same way	0.44
b sat through	0.62
b say a	0.07
b say in	-0.30
b say it	0.30
b say no	0.35
b say so	-0.97
b say that	-0.44
b say their	0.48
b say they	-0.44
b say this	0.07
b say yes	0.20
b say your	-0.22
b say_no_to any	-0.30
b says so	-0.14
b says that	-0.60
b says they	-0.10
b says what	-0.43
b scan and	-0.40
b scan of	-0.30
b scan show	-0.34
b school stopp	0.12
b school teach	-0.12
b sciatica and	0.06
b scientifical proven	-0.11
b scientist have	-0.21
b scor bett	-0.17
b scor fell	-0.51
b scor improv	-0.08
b script from	-0.19
b second and	0.13
b second session	0.08
b second visit	0.41
b see a	-0.77
b see a_doctor	-0.14
b see anyon	0.43
b see bab	-0.05
b see it	-0.26
b see our	0.49
b see result	0.32
b see the	0.06
b see what	0.28
b see_a_doctor first	-0.10
b see_a_doctor if	-0.29
b seem to	-0.12
b seen from	-0.47
b sell the	-0.15
b sell thes	-0.43
b sell you	-0.32
b send a	0.14
b send their	0.34
b send us	0.08
b send you	-0.44
b sens of	0.18
b sentenc that	-0.17
b seriou harm	-0.16
b session and	0.25
b session are	0.09
b session can	0.45
b session cost	-0.20
b session for	-0.08
b session is	-1.17
b session minut	-0.61
b session need	-0.05
b session of	-0.23
b session page	-0.06
b session so	-0.08
b session to	0.14
b session we	-0.74
b session will	-0.06
b session you	0.20
b set it	0.35
b set out	-0.32
b settl it	-0.15
b seven year	-0.17
b several kind	-0.68
b several tim	-0.27
b she came	0.35
b she did	0.12
b she gave	0.76
b she had	0.64
b she has	-0.15
b she is	0.65
b she play	-0.28
b she train	-0.43
b she was	0.42
b she wore	0.83
b sheet of	-0.22
b shopp up	0.17
b short and	-0.21
b short answ	-0.36
b short question	-0.14
b should ask	-0.45
b should be	-0.54
b should be_checked	0.10
b should feel	-0.12
b should i	-0.12
b should nev	-0.41
b should not	-0.35
b should of	-0.28
b should say	-0.05
b should wait	-0.45
b show it	0.16
b show that	-0.45
b show you	-0.41
b shown that	-0.20
b shown to	-0.70
b side by	-0.07
b side or	-0.26
b sign from	1.15
b sign need	-0.08
b sign that	-0.44
b silenc is	-0.14
b sinc i	-0.20
b sinc the	0.09
b sing and	-0.89
b sing in	0.12
b sist who	-0.06
b sit then	-0.24
b sit up	-0.68
b sit_in the	-0.26
b sits besid	-0.68
b sitt and	0.64
b sitt the	-0.65
b six month	-1.10
b six session	0.25
b six step	-0.58
b six to	0.61
b six week	-0.07
b size of	-0.33
b skip the	-0.24
b skull or	-0.21
b skull_bones move	0.31
b slack wat	-0.28
b sleep all	0.63
b sleep and	-0.04
b sleep bett	0.08
b sleep in	-1.00
b sleep stres	-0.06
b sleep well	-0.19
b slow and	-1.63
b slow from	-0.32
b slow rhythm	-0.69
b small and	-0.12
b small risk	-0.14
b small stud	-0.20
b smell of	-0.25
b so a	-0.27
b so and	-0.12
b so ask	-0.06
b so do	-0.27
b so i	-0.18
b so if	-0.19
b so is	0.72
b so it	0.11
b so light	-0.34
b so pleas	-0.24
b so take	-0.20
b so that	0.22
b so the	-0.28
b so ther	-0.20
b so were	0.65
b so what	-0.28
b sock if	-0.12
b soft cloth	-0.32
b soft hand	0.19
b soften and	-0.11
b soften und	-0.13
b some client	0.26
b some do	-0.33
b some feel	-0.08
b some plan	-0.14
b some school	-0.04
b some_people feel	-0.12
b some_people find	-0.58
b some_people like	-0.04
b some_people should	-0.11
b somebod else	-0.75
b somebod is	-0.47
b somebod to	-0.04
b someth about	-0.07
b someth else	-0.11
b someth here	0.46
b someth i	-0.39
b someth is	-0.38
b someth to	-0.33
b someth you	-0.43
b sore_back a	-0.47
b sore_back and	-0.03
b sore_back whatev	-0.09
b sore_back when	-0.10
b sore_backs are	-0.28
b sort of	-0.15
b sorted_out my	-0.45
b sound medical	-0.30
b sourc and	-0.22
b sourc of	0.05
b spac are	0.46
b speak to	-0.30
b speak up	0.90
b speak_of bon	-0.15
b specialist in	0.20
b spin and	0.19
b spin with	0.40
b spinal manipulation	-0.21
b spok of	-0.19
b spot in	-0.16
b spr and	0.10
b spr clean	0.03
b squeez the	0.26
b stand to	0.14
b stand up	-0.08
b start at	-0.18
b start here	0.09
b start to	0.63
b stat licens	-0.52
b stat of	0.33
b stay dress	-0.23
b stay for	-0.63
b stay in	-0.86
b stay till	0.38
b stent and	-0.07
b step and	-0.16
b step or	-0.31
b stick and	-0.22
b stiff aft	-0.38
b still and	0.76
b still at	-0.06
b still hand	-0.39
b still have	-1.41
b still is	-0.27
b still the	0.18
b still touch	-0.38
b stood up	0.53
b stop a	-0.92
b stop and	-0.89
b stop at	-0.29
b stop hurt	0.26
b stop spinn	1.47
b stop when	0.11
b stopp phon	0.12
b stor and	-0.05
b stor in	0.38
b stor of	-0.37
b straighten the	-0.19
b stres and	0.35
b stretch fascia	0.77
b strok and	-0.08
b strok or	-0.28
b strong and	1.03
b struggl to	0.18
b stud and	0.10
b stud are	0.74
b stud in	-0.13
b stud of	-0.10
b stud saw	-0.17
b stud that	-0.20
b stud the	-0.46
b stud were	-0.25
b subject of	-0.21
b such as	-0.32
b such th	-0.24
b suggest that	0.06
b suit some_people	-0.09
b suit you	-0.98
b suitabl for	0.05
b support children	0.07
b support its	0.11
b surger and	0.33
b surger on	-0.12
b swim in	-0.14
b systematic review	0.06
b tabl in	0.25
b tabl with	-0.05
b tablet and	-0.17
b tablet for	-0.61
b tablet work	-0.51
b tak the	-0.16
b take a	-0.06
b take blood	-0.25
b take it	-0.60
b take the	-0.04
b take your	-0.79
b taken up	0.27
b takes_away pain	0.14
b talk about	-0.44
b talk for	-0.08
b talk it	0.68
b talk most	-0.06
b talk to	-0.55
b talk you	-0.06
b taught me	0.09
b teach ask	-0.09
b teach exercis	-0.05
b teach of	-0.32
b teach say	-0.17
b tearful mood	-0.25
b tell each	0.42
b tell me	-0.18
b tell the	-0.29
b tell you	-0.95
b tell your	1.08
b tell_me about	0.94
b tell_me and	-0.25
b tell_me what	-0.27
b tell_us their	0.33
b tells_you that	-0.57
b ten days	0.61
b ten minut	0.48
b ten session	-0.12
b ten the	0.55
b ten trial	-0.22
b ten year	0.16
b tend to	0.05
b tension and	0.27
b tension free	0.14
b tension in	-0.07
b test it	0.19
b test of	-0.10
b test they	-0.05
b th and	-0.16
b th as	-0.55
b th in	-0.27
b th you	-0.60
b than a	-0.22
b than aft	-0.28
b than chiropractic	0.15
b than five	0.31
b than i	-0.08
b than in	-0.18
b than it	-0.64
b than massag	-0.20
b than one	0.16
b than surger	0.34
b than the	0.35
b than you	0.06
b thank to	0.36
b thank you	0.04
b that a	-0.63
b that and	-0.18
b that com	-0.10
b that could	1.30
b that cst	-0.77
b that day	0.05
b that does	0.31
b that fascia	0.18
b that feel	-0.24
b that fluid	0.21
b that hand	-0.08
b that has	-0.99
b that i	-0.82
b that in	-0.44
b that includ	-1.06
b that injection	1.49
b that is	-0.22
b that is_a	-0.68
b that it	-0.11
b that lead	-0.31
b that light_touch	-0.09
b that matter	-0.07
b that most	-0.12
b that need	-0.21
b that nobod	-0.52
b that peopl	-0.05
b that question	-0.40
b that review	-0.14
b that says	-0.35
b that she	-0.38
b that someon	-0.45
b that suit	-0.32
b that the	0.14
b that their	0.59
b that they	0.22
b that this	-0.28
b that time	-0.09
b that touch	0.80
b that trial	-0.05
b that wait	-0.26
b that was	-0.18
b that we	-0.67
b that work	-0.55
b that you	-0.81
b that your	-0.73
b the 2020	-0.07
b the accident	0.19
b the ache	-0.19
b the advertis	-0.09
b the airway	-0.69
b the answ	1.12
b the argu	-0.16
b the articl	-0.34
b the association	-0.60
b the author	-0.43
b the baby	-0.35
b the back	-1.18
b the bad	-0.08
b the band	-0.18
b the bank	-0.20
b the base	-0.29
b the bay	-0.34
b the beach	0.19
b the bel	-0.25
b the bell	-0.73
b the best	0.84
b the birth	0.61
b the biscuit	-0.06
b the blanket	-0.14
b the blood	-0.18
b the boat	-0.29
b the body	0.80
b the bon	0.24
b the book	0.06
b the box	-0.10
b the brain	-1.04
b the bridg	-0.29
b the build	-0.12
b the bus	-0.09
b the car	0.75
b the care	-0.26
b the cat	-0.30
b the caus	0.87
b the cause_of_your_pain	0.11
b the cello	0.27
b the ch	-1.02
b the chair	1.52
b the chang	1.30
b the chapel	-0.12
b the children	-0.82
b the choir	-0.21
b the claim	-0.07
b the clock	1.52
b the coast	-0.59
b the compan	-0.35
b the concert	-0.09
b the corn	-0.60
b the council	-0.51
b the cours	0.62
b the craniosacral_rhythm	1.12
b the cranium	-0.35
b the crutch	0.07
b the cushion	-0.34
b the custom	-0.11
b the damp	-0.05
b the dark	0.16
b the date	-0.19
b the desk	-0.36
b the differenc	0.17
b the diseas	0.56
b the doctor	-0.33
b the dog	-0.10
b the door	0.39
b the dough	-0.06
b the drain	-0.13
b the draw	-0.04
b the driv	-0.43
b the drum	-0.05
b the ear	-0.33
b the econom	-0.26
b the effect	0.72
b the emergenc	-0.12
b the end	-0.18
b the even	-1.06
b the evidenc	-0.56
b the exam	-0.50
b the expert	0.11
b the fact	1.69
b the fami	0.58
b the fascia	-0.07
b the fee	-0.92
b the feet	0.22
b the ferr	-0.09
b the festival	-0.14
b the field	0.39
b the first	-0.28
b the floor	0.08
b the flow	0.31
b the fluid	-0.30
b the fog	0.06
b the foot	0.29
b the form	-0.61
b the four	-0.11
b the fram	-0.19
b the front	0.09
b the full	-0.06
b the garden	-0.24
b the gate	-0.13
b the gentl	0.80
b the ground	-0.43
b the gutt	-0.37
b the hall	-0.44
b the hand	-0.19
b the harbour	-0.53
b the hardwar	-0.05
b the harm	-0.13
b the head	0.05
b the headach	0.17
b the heal	0.53
b the heart	-1.12
b the heartbeat	-0.33
b the heat	-0.24
b the heel	-0.11
b the hing	-0.14
b the histor	-0.07
b the hormon	-0.19
b the hors	0.16
b the hospital	0.14
b the hour	-1.63
b the hous	0.25
b the idea	-0.32
b the internet	1.08
b the kettl	-0.16
b the key	0.29
b the kind	-0.74
b the kitchen	-0.13
b the kne	-0.13
b the ladd	-0.64
b the lamp	0.06
b the lane	-0.24
b the last	0.25
b the law	-0.27
b the lawn	0.94
b the left	-0.07
b the lett	-0.25
b the librar	-0.15
b the lift	-0.49
b the light	-0.74
b the lighthous	-0.14
b the line	-0.08
b the list	-0.45
b the long	-0.92
b the low	-0.08
b the main	-0.64
b the market	0.85
b the massag	0.19
b the medicin	-0.34
b the membran	-0.35
b the midwiv	0.05
b the mouth	-0.11
b the nam	-0.54
b the name	-1.15
b the natural	0.47
b the neck	0.61
b the nerv	-0.30
b the new	-0.69
b the next	-0.05
b the night	0.89
b the numb	0.53
b the nurs	-0.56
b the old	0.07
b the one	1.89
b the only	1.31
b the operation	0.71
b the organ	0.42
b the oth	-0.69
b the pag	-0.06
b the page	-0.09
b the pain	2.45
b the paint	-0.21
b the park	0.96
b the part	-0.51
b the path	-0.16
b the patient	-0.47
b the pelvi	0.83
b the peopl	1.28
b the person	0.53
b the pharmac	0.38
b the plac	-1.07
b the play	-0.32
b the point	-0.41
b the practic	-0.58
b the practition	0.05
b the pric	-0.04
b the print	-0.11
b the problem	1.53
b the pub	-0.20
b the puls	-0.18
b the question	-0.07
b the quiet	-0.16
b the rack	0.09
b the radiator	-0.29
b the raffl	-0.22
b the rail	-0.37
b the real	0.53
b the reason	-0.36
b the regulator	-0.37
b the relationship	-0.06
b the relief	0.24
b the research	0.52
b the resin	-0.09
b the rest	0.95
b the result	-0.48
b the review	-0.16
b the rhythm	0.79
b the rift	-0.38
b the right	0.50
b the risk	-0.80
b the riv	-0.40
b the road	-0.21
b the roof	-0.06
b the room	-1.24
b the root	0.10
b the rope	-0.70
b the rul	-0.04
b the sacrum	-0.65
b the same	-0.86
b the scaffold	-0.07
b the scan	-0.30
b the school	0.23
b the sentenc	-0.08
b the session	-0.81
b the shak	0.96
b the sham	-0.13
b the shock	0.53
b the shop	0.25
b the shopp	0.17
b the short	-0.58
b the show	0.11
b the side	-0.89
b the sign	0.26
b the skin	-0.43
b the skull	-1.12
b the skull_bones	0.50
b the smell	-0.32
b the sofa	1.05
b the soup	-0.06
b the sphenoid	0.15
b the spin	0.23
b the spinal_cord	-0.16
b the squeak	-0.10
b the stair	1.10
b the start	-0.34
b the stat	-0.14
b the station	-0.09
b the step	-0.28
b the stiff	0.05
b the stor	0.16
b the storm	-0.36
b the strain	0.42
b the street	-0.06
b the stres	-0.48
b the stud	1.00
b the studio	-0.09
b the subject	-0.21
b the surgeon	-0.50
b the surger	-0.79
b the system	0.97
b the tablet	0.56
b the talk	-0.20
b the tea	-0.04
b the teach	-0.15
b the team	-0.04
b the ten	-0.15
b the tension	-0.50
b the test	-0.55
b the theor	-0.08
b the therap	-0.08
b the third	0.28
b the tide	0.19
b the timb	-0.06
b the time	0.41
b the tin	0.68
b the tissu	-0.33
b the toilet	-0.30
b the top	0.28
b the touch	-0.36
b the tractor	0.19
b the train	-0.06
b the tram	-0.47
b the treatment_of	-0.23
b the trial	-1.48
b the two	-0.81
b the vagus_nerve	0.12
b the view	-0.50
b the villag	-0.09
b the violin	-0.33
b the visit	-0.69
b the wait	-0.08
b the walk	-0.08
b the wall	0.38
b the war	1.08
b the wat	-0.07
b the way	1.20
b the way_home	0.12
b the ways	-0.10
b the websit	-0.18
b the week	-0.14
b the weight	-0.35
b the welcom	-0.06
b the who	-0.12
b the whol	1.27
b the wind	-0.12
b the window	-0.39
b the word	-0.84
b the world	0.81
b the worst	0.46
b the writ	-0.21
b the wrong	-0.70
b the year	-0.62
b the_answer_to your	0.09
b the_table is	-0.62
b the_table with	0.12
b the_work for	-0.09
b the_work is	-0.35
b their back	-1.09
b their doctor	0.19
b their hand	-0.06
b their headach	0.17
b their operation	0.78
b their own	-0.33
b their pain	0.73
b their plac	0.15
b their should	-0.10
b their sourc	0.50
b them and	-0.08
b them befor	-0.08
b them in	-0.22
b them ther	0.11
b them to	-0.19
b them with	-0.29
b then a	-0.45
b then i	-0.67
b then it	0.05
b then one	1.13
b then sit	-0.24
b then stand	-0.24
b then you	-1.10
b then your	-0.43
b ther a	-0.42
b ther are	1.04
b ther be	-0.29
b ther i	0.31
b ther in	-0.50
b ther is	0.47
b ther is_a	-0.70
b ther to	-0.12
b ther was	0.45
b ther were	0.11
b therap in	0.49
b therapist in	0.96
b thes is	-0.27
b thes is_a	-0.14
b thes list	-0.32
b thes session	-0.57
b they agre	-0.23
b they are	-0.65
b they arriv	0.24
b they ask	0.24
b they can	-0.82
b they come	0.35
b they do	-1.49
b they earn	-0.29
b they feel	-0.28
b they felt	-0.06
b they have	0.10
b they like	0.18
b they most	-0.08
b they said	-0.27
b they say	-1.07
b they show	0.63
b they stand	-0.24
b they tell	-0.26
b they were	0.09
b they would	-0.20
b think about	-0.43
b think of	1.81
b think you	-0.18
b thinn or	-0.24
b third of	-0.12
b third visit	0.30
b this field	-0.16
b this fluid	-0.49
b this gentl	0.55
b this is	0.46
b this page	-0.13
b this plac	0.28
b this site	-0.49
b this week	0.10
b this wint	0.52
b this with	-0.13
b this_work and	-0.10
b thos who	0.60
b thos with	0.39
b though the	0.62
b thousand of	0.67
b thre days	-0.48
b thre free	-0.14
b thre hour	0.57
b thre month	0.31
b thre session	-0.18
b thre th	-0.08
b thre visit	-0.05
b thre year	-0.26
b through the	1.46
b throughout the	0.31
b thyroid and	0.09
b thyroid tablet	-0.18
b tid and	0.46
b tide is	-0.26
b till midnight	0.38
b tim a	-0.05
b tim out_of	0.55
b time and	-0.25
b time does	-0.09
b time to	0.20
b time you	0.14
b tinnitu can	-0.30
b tips are	-0.13
b tir muscl	-0.07
b tir of	-0.17
b tir or	-0.19
b tired light	-0.25
b tissu and	-0.21
b to 23	-0.15
b to a	0.64
b to a_doctor	-0.49
b to ask	-0.25
b to august	-0.09
b to be	-1.94
b to bed	0.60
b to begin	-0.24
b to believ	-0.19
b to benefit	1.28
b to bits	0.29
b to book	-0.43
b to br	-0.57
b to breath	0.21
b to buy	0.38
b to chang	-0.76
b to choos	-0.64
b to come	-1.67
b to cst	0.43
b to decid	0.06
b to do	2.20
b to find	-0.37
b to five	0.68
b to get	1.34
b to go	0.29
b to have	-0.05
b to heal	0.78
b to health	0.58
b to hear	-0.12
b to help	-0.44
b to how	-0.09
b to its	-0.05
b to keep	0.13
b to keep_your	-0.11
b to know	-0.53
b to last	0.52
b to lie	-0.50
b to life	-0.11
b to listen	-0.07
b to look	0.12
b to lose	0.57
b to me	-0.41
b to meet	0.09
b to move	0.30
b to my	0.15
b to pain	0.71
b to pay	-0.15
b to promis	0.49
b to put	-0.22
b to reach	-0.09
b to reliev	-0.22
b to rest	-0.57
b to see	0.48
b to see_a_doctor	-0.20
b to send	-0.37
b to settl	-0.15
b to sit	-0.06
b to sleep	0.76
b to somebod	-0.37
b to take	-0.05
b to talk	-0.54
b to tell	0.35
b to the	-0.98
b to thes	0.28
b to think	0.47
b to this	0.26
b to try	0.39
b to undo	0.12
b to undres	-0.04
b to wake	-0.17
b to wear	-0.08
b to what	-0.24
b to work	0.92
b to you	0.67
b to your	0.60
b togeth wheth	-0.30
b told the	-0.08
b told them	-0.29
b told to	0.13
b told you	-0.34
b too high	-0.58
b too long	0.05
b too much	0.33
b too old	1.04
b too short	0.31
b too young	0.40
b too_small to	-0.06
b took a	-0.35
b took in	-0.11
b took the	-0.28
b top of	0.10
b tore up	0.91
b touch and	-0.16
b touch in	-0.88
b touch is	-0.26
b touch light	-0.22
b touch my	-0.91
b track no	-0.19
b traffic is	-0.62
b train and	-0.16
b train for	-0.30
b train hand	0.95
b train in	-0.49
b treat anxiet	-0.56
b treat back_pain	-0.21
b treat for	-0.84
b treat plan	0.85
b treat the	0.70
b treat with	-0.19
b trial and	-0.58
b trial found	-0.06
b trial in	0.08
b trial of	-0.48
b trial on	-0.25
b trial record	-0.17
b trial report	-0.08
b trial saw	-0.05
b trial show	0.26
b trial that	-0.27
b trial was	-0.18
b trial were	-0.13
b trial with	-0.32
b troubl you	0.13
b true of	-0.62
b trust your	0.29
b try a	0.25
b try it	-0.06
b try to	0.47
b turn left	-0.91
b turn your	0.56
b twent year	-0.66
b twic a	-0.12
b two careful	-0.04
b two days	-0.55
b two from	-0.39
b two hour	1.32
b two of	0.06
b two or	-0.14
b two peopl	-0.21
b two small	-0.33
b two week	0.17
b two year	1.48
b uk guidanc	-0.38
b uncertain gain	-0.14
b und a	-0.57
b und each	-0.11
b und five	0.32
b und or	-0.04
b und the	-0.06
b und very	-0.50
b und your	-0.56
b undo the	0.71
b unles we	-0.14
b unlock the	0.24
b until it	0.62
b until my	-0.04
b until noth	-0.81
b until the	-0.26
b until you	-0.12
b until your_doctor	-0.17
b up a	0.03
b up and	-1.30
b up at	0.30
b up four	0.17
b up from	1.14
b up in	-0.77
b up slow	-0.89
b up the	1.66
b up to	-0.64
b us a	-0.47
b us guidanc	-0.09
b us it	0.11
b us nickel	-0.09
b use it	-0.10
b use the	-0.56
b used_to be	-0.69
b usual pass	-0.17
b vagus_nerve is	0.07
b valu be	-0.10
b version of	1.01
b very good	1.04
b very larg	-0.50
b very light_touch	-0.48
b very littl	-0.22
b vessel of	-0.16
b view of	-0.31
b visit and	-0.21
b visit are	-0.22
b visit in	0.34
b visit is	-0.13
b visit on	0.22
b visit the	0.34
b visit to	0.27
b visit we	-0.28
b visit will	-0.07
b wait and	0.59
b wait for	-0.44
b wait list	0.42
b wait or	-0.11
b wait room	-0.29
b wait to	-0.08
b wait until	-0.51
b walk boot	0.44
b walk the	0.20
b walk to	-0.06
b walked_out of	-0.23
b want a	-0.09
b want anyth	-0.35
b want firm	-0.04
b want one	-0.04
b want the	-0.12
b want to	0.22
b want your	-0.13
b warm sock	-0.11
b warmth heavi	-0.09
b was a	-0.74
b was assess	-0.08
b was check	-0.11
b was found	-0.09
b was in	0.21
b was last	-0.06
b was measur	-0.79
b was my	-0.25
b was not	-0.16
b was on	0.12
b was read	0.06
b was record	-0.39
b was remov	-0.16
b was right	-0.45
b was six	-0.10
b was small	-0.34
b was the	-0.83
b was too_small	-0.06
b was up	0.12
b was written_off	-0.09
b wat and	-0.24
b way of	-0.38
b way out_of	1.15
b way to	0.44
b way you	0.34
b ways you	-0.23
b we aim	-0.05
b we are	-0.51
b we begin	0.22
b we can	0.28
b we cannot	-0.44
b we cannot_say	-0.43
b we could	-0.20
b we could_not	-0.31
b we do	-0.43
b we don't	-0.40
b we find	0.27
b we give	1.48
b we guarante	0.52
b we had	0.36
b we have	1.80
b we haven't	0.64
b we help	0.48
b we hold	0.58
b we know	0.38
b we let	0.21
b we listen	0.12
b we make	0.17
b we may	-0.06
b we nev	0.19
b we off	1.36
b we print	-0.26
b we put	0.55
b we read	-1.16
b we releas	-0.36
b we rely_on	-0.18
b we saw	-0.07
b we say	-0.35
b we see	-0.44
b we set	0.31
b we simp	0.09
b we start	0.16
b we stop	-1.23
b we take	0.65
b we talk	-0.23
b we treat	1.75
b we watch	0.67
b we were	0.19
b we will	-0.24
b we would	-0.16
b we writ	-0.14
b we'll get	0.45
b we'll have	0.61
b weak in	-0.32
b weak spot	-0.16
b wear and	-0.23
b week aft	-0.05
b week and	-0.49
b week i	0.07
b week in	-0.16
b week of	0.16
b week she	0.36
b week to	0.87
b weigh five	-0.20
b weight of	-0.08
b well and	-1.30
b went back_to	0.72
b went from	0.87
b went to	-0.50
b went up	-0.80
b went well	-0.64
b were ask	-0.04
b were left	-0.08
b were not	0.25
b were the	0.66
b were told	0.15
b were wrong	-0.16
b what a	-0.45
b what an_hour	-0.50
b what br	-0.25
b what can	0.60
b what could	-0.65
b what do	-0.27
b what does	-1.02
b what each	-0.08
b what guidelin	-0.54
b what happen	1.25
b what has	-0.51
b what he	-0.22
b what help	-0.05
b what hurt	0.37
b what i	-0.84
b what if	0.75
b what is	1.34
b what it	-0.09
b what medicin	0.28
b what nobody_knows	-0.07
b what oth	1.32
b what peopl	-0.19
b what she	-0.28
b what the	-0.81
b what they	-0.94
b what to	-0.21
b what was	-0.13
b what we	-0.62
b what will	-0.31
b what would	-0.79
b what you	-0.35
b what your_doctor	1.04
b what_is_wrong with	0.18
b whatev peopl	-0.09
b whatev the	0.32
b whatev they	-0.94
b whatev you	-0.52
b wheez chest	0.51
b when a	-0.98
b when i	0.07
b when it	0.21
b when my	-0.34
b when she	1.15
b when should	-0.07
b when somebod	-0.05
b when someth	-0.26
b when taken	-0.51
b when that	-0.05
b when the	0.40
b when they	-0.26
b when to	-0.13
b when we	-1.40
b when you	0.17
b when your	0.57
b whenev you	-0.28
b wher did	-0.28
b wher do	-0.26
b wher hand	-0.18
b wher it	0.33
b wher the	0.65
b wher they	0.10
b wher to	0.50
b wher you	-0.12
b wheth i	0.18
b wheth it	-1.06
b wheth the	-0.60
b wheth this_works	-0.21
b wheth to	-0.50
b wheth we	-0.09
b wheth you	0.06
b which is	-0.87
b which mean	-0.38
b which medicin	-0.25
b which tablet	-0.32
b whil it	-0.76
b who check	-0.22
b who come_in	0.31
b who could_not	0.54
b who do	0.42
b who does	0.40
b who guidelin	-0.12
b who had	-0.97
b who is	-0.62
b who know	0.47
b who looks_after	-0.22
b who should	-0.35
b who stud	-0.46
b who walk_out	0.34
b who writ	-0.29
b whol body	0.19
b whol book	0.08
b whol hous	-0.26
b why it	0.46
b why might	-0.23
b why so	-0.35
b why some_people	-0.03
b why the	-0.44
b why you	0.58
b will be	-1.17
b will becom	0.19
b will chang	0.24
b will do	0.64
b will feel_better	0.42
b will find	-0.24
b will get	0.50
b will give	0.51
b will go	-0.41
b will have	-0.84
b will hear	0.06
b will help	-0.13
b will i	-0.17
b will it	-0.31
b will know	-0.60
b will not	0.40
b will notic	0.42
b will only_get_worse	0.03
b will read	-0.12
b will say	0.32
b will see	0.49
b will stay	-0.04
b will take	0.08
b will tell	-0.41
b will thank	0.18
b will ther	-0.29
b will wond	0.42
b will you	0.52
b with 29	-0.06
b with 54	-0.08
b with 84	-0.18
b with a	-1.20
b with arthriti	0.07
b with care	-0.35
b with chronic_fatigue	0.37
b with cranial	1.11
b with cst	0.89
b with each	-0.08
b with exercis	-0.07
b with fibromyalgia	0.10
b with gentle_touch	0.04
b with it	-0.48
b with its	0.18
b with long	0.42
b with me	0.47
b with migrain	0.33
b with ms	0.30
b with my	0.99
b with my_hands	0.04
b with no	-0.27
b with one	-0.29
b with or	-0.44
b with peopl	0.13
b with regular	0.12
b with several	-0.44
b with that	-0.43
b with the	-1.80
b with their	0.15
b with them	-0.29
b with two	-0.19
b with us	1.22
b with what	0.24
b with you	0.12
b with your	-0.37
b with your_doctor	0.34
b within a	0.12
b within five	-0.41
b within one	0.23
b within six	-0.18
b within ten	0.61
b within two	-0.09
b without a	0.44
b without drug	-0.14
b without forc	0.10
b without it	1.38
b without my	-0.55
b without surger	-0.26
b word and	-0.09
b word for	0.12
b word like	0.24
b work and	-0.77
b work best	-0.51
b work bett	0.11
b work both_sides	-0.23
b work days	-0.09
b work every_time	0.21
b work in	-0.43
b work like	1.09
b works_for everyon	-0.74
b wors is	-0.25
b worst and	0.46
b worth hav	-0.10
b would be	0.72
b would chang	-0.64
b would lead	-0.49
b would like	-1.12
b would make	-0.11
b would nev	0.41
b would not	0.94
b would rath	-0.41
b would want	-0.05
b would you	0.38
b wrapp in	-0.79
b writ a	0.58
b writ and	-0.36
b writ down	-0.18
b writ here	-0.49
b writ or	-0.10
b writ to	-0.26
b wrong door	-0.40
b year ago	1.24
b year and	0.24
b year in	2.14
b year it	-0.27
b year the	0.14
b yes to	0.27
b yet the	0.58
b you a	-0.34
b you about	-0.15
b you and	-0.05
b you arriv	-0.22
b you ask	-0.17
b you back	0.44
b you back_on	0.38
b you book	-0.05
b you br	0.87
b you by	-0.17
b you can	-1.37
b you can't	0.09
b you cannot	1.30
b you choos	-0.74
b you come	-1.12
b you could	1.01
b you decid	-0.29
b you did	0.03
b you do	-1.27
b you driv	0.51
b you feel	0.21
b you for	-0.39
b you get	-1.34
b you have	-1.09
b you in	-0.11
b you keep	1.38
b you know	0.74
b you leav	0.20
b you let	-0.05
b you licens	-0.25
b you lie	-0.86
b you like	-2.07
b you live	0.37
b you lose	-0.40
b you may	-0.48
b you might	-0.14
b you move	-0.63
b you must	-0.16
b you need	1.23
b you notic	-0.19
b you on	0.77
b you only	0.57
b you pay	-0.32
b you put	0.62
b you rest	-0.32
b you see	0.20
b you send	-0.10
b you should	0.29
b you spend	0.30
b you stand	0.40
b you stay	-0.76
b you stop	-0.06
b you take	-0.79
b you tell_me	-0.50
b you that	-0.08
b you the	-0.37
b you think	-0.18
b you to	0.10
b you train	-0.28
b you treat	-0.39
b you try	0.48
b you up	0.73
b you use	-0.11
b you wait	-0.48
b you want	-0.66
b you were	-0.03
b you what	-0.57
b you when	-0.66
b you wheth	-0.27
b you will	-1.18
b you woke	0.57
b you won't	1.27
b you would	-0.11
b you writ	-0.05
b you year	0.81
b you'll be	1.94
b your ach	0.07
b your arm	-0.60
b your back	-1.02
b your bel	-0.96
b your body	1.31
b your book	-0.03
b your brain	-0.45
b your breath	-1.25
b your ch	0.13
b your child	0.46
b your children	0.55
b your cloth	-0.69
b your days	0.42
b your eyes	-0.41
b your feet	-0.41
b your first	-0.26
b your gut	0.38
b your hand	-1.17
b your head	-1.24
b your headach	0.05
b your health	0.15
b your health_visitor	-0.27
b your inhal	0.61
b your jaw	0.20
b your joint	0.71
b your kidney	0.17
b your kne	-0.10
b your liv	0.58
b your medication	0.19
b your medicin	-1.39
b your mind	-0.61
b your mone	-1.20
b your mood	-0.08
b your moth	0.79
b your neck	0.27
b your nerv	0.15
b your nervous_system	-0.26
b your not	-0.18
b your own	0.10
b your pain	0.13
b your plac	0.92
b your question	-0.24
b your sho	-0.95
b your should	-0.41
b your side	-0.50
b your skull	-0.54
b your spin	0.43
b your symptom	-0.25
b your time	-0.71
b your tissu	0.24
b your visit	-0.31
b your_doctor has	-0.74
b your_gp can	-0.19
bias	-3.64
calm asked	-0.99
calm bare	2.15
calm humble	-3.96
calm negated	2.46
calm plain	-1.20
calm sober	-1.65
calm world	-1.96
case baby change asked	-0.22
case baby change bare	1.95
case baby change negated	-0.35
case baby change nobody	0.29
case baby change ours	0.32
case baby change plain	0.24
case baby change they	0.97
case baby change we	0.63
case baby change you	-0.13
case baby nobody bare	0.70
case baby nobody plain	-1.27
case baby nobody sober	-0.28
case baby ours bare	0.71
case baby outside bare	-0.44
case baby still asked	-0.14
case baby still bare	0.89
case baby still humble	-0.29
case baby still negated	0.97
case baby still nobody	-0.32
case baby still ours	0.49
case baby still outside	-0.69
case baby still plain	-1.05
case baby still we	0.40
case baby still you	0.72
case baby they bare	0.86
case baby turn bare	-0.60
case baby turn sober	-0.08
case baby turn they	0.44
case baby turn we	-0.10
case baby we bare	0.06
case baby we humble	-0.29
case baby we negated	0.87
case baby we plain	0.29
case baby you asked	-0.34
case baby you bare	0.35
case baby you sober	0.58
case body change bare	1.10
case body change humble	-0.33
case body change nobody	1.20
case body change ours	-0.13
case body change outside	-0.24
case body change plain	0.28
case body change sober	-0.55
case body change they	-0.11
case body change we	-0.46
case body change world	0.34
case body change you	0.49
case body nobody bare	-2.35
case body nobody humble	0.37
case body nobody negated	0.53
case body nobody plain	0.76
case body nobody sober	-0.58
case body nobody world	1.65
case body ours bare	1.25
case body ours humble	-0.39
case body ours negated	-0.13
case body ours plain	-0.63
case body outside bare	-0.47
case body still bare	-1.09
case body still humble	0.61
case body still negated	0.29
case body still nobody	-0.94
case body still ours	-0.06
case body still outside	-0.27
case body still plain	1.01
case body still sober	0.05
case body still they	-1.61
case body still we	0.93
case body still world	-0.41
case body still you	2.26
case body they bare	-1.57
case body they negated	0.06
case body they sober	-0.35
case body they world	0.11
case body turn bare	-0.50
case body turn nobody	-0.18
case body turn sober	0.72
case body turn they	0.42
case body turn we	-0.09
case body turn world	0.61
case body turn you	0.96
case body we asked	-0.25
case body we bare	0.62
case body we humble	0.19
case body we negated	-0.34
case body we plain	0.31
case body we sober	0.42
case body we world	-0.56
case body you bare	1.98
case body you humble	0.22
case body you negated	0.34
case body you plain	0.34
case body you sober	0.58
case body you world	-0.57
case change nobody asked	-0.61
case change nobody bare	2.30
case change nobody humble	-1.90
case change nobody negated	1.14
case change nobody plain	1.71
case change nobody sober	-0.41
case change nobody world	-0.61
case change ours asked	0.08
case change ours bare	3.53
case change ours humble	-0.90
case change ours negated	-0.50
case change ours plain	-0.80
case change ours sober	-0.29
case change outside bare	-0.90
case change outside humble	-0.24
case change outside negated	0.63
case change outside plain	-0.11
case change outside sober	0.13
case change outside world	-0.18
case change they bare	-2.33
case change they humble	-0.10
case change they negated	-0.28
case change they plain	1.15
case change they sober	-0.21
case change they world	1.10
case change we asked	-0.73
case change we bare	2.08
case change we humble	-2.00
case change we negated	-0.13
case change we plain	-0.23
case change we sober	1.65
case change we world	-1.21
case change you asked	0.45
case change you bare	1.18
case change you humble	0.30
case change you negated	-0.53
case change you plain	-0.22
case change you sober	-0.17
case change you world	-1.47
case life change bare	0.42
case life change humble	0.28
case life change negated	-0.39
case life change nobody	0.83
case life change plain	0.64
case life change sober	-0.73
case life change they	-1.06
case life change we	0.35
case life change world	-0.68
case life change you	-0.59
case life nobody bare	2.86
case life nobody humble	0.23
case life nobody negated	-1.40
case life nobody sober	0.29
case life nobody world	0.04
case life ours bare	-0.08
case life ours humble	0.05
case life outside bare	-0.09
case life outside world	-0.27
case life still asked	-0.52
case life still bare	-1.09
case life still humble	0.55
case life still negated	-0.38
case life still nobody	1.04
case life still ours	-0.39
case life still outside	-0.25
case life still plain	-0.22
case life still sober	-0.13
case life still they	0.04
case life still we	-0.35
case life still world	0.59
case life still you	-1.29
case life they bare	-0.62
case life they negated	0.40
case life they plain	0.14
case life they world	0.18
case life turn bare	-0.16
case life turn negated	1.22
case life turn outside	0.10
case life turn plain	-0.82
case life turn they	0.98
case life turn we	0.11
case life turn world	1.25
case life turn you	1.46
case life we asked	-0.29
case life we bare	-1.90
case life we humble	1.45
case life we negated	1.26
case life we plain	-0.30
case life we sober	-0.44
case life we world	0.34
case life you bare	-1.02
case life you humble	-0.50
case life you plain	-0.23
case life you sober	-0.48
case life you world	0.87
case none change bare	-0.61
case none change humble	-2.61
case none change negated	0.82
case none change nobody	-2.51
case none change ours	0.95
case none change outside	0.78
case none change plain	0.17
case none change sober	-0.30
case none change they	-0.23
case none change we	-2.62
case none change world	-0.99
case none change you	0.10
case none nobody asked	1.31
case none nobody bare	-0.42
case none nobody humble	-1.14
case none nobody negated	-0.48
case none nobody plain	0.13
case none nobody sober	-0.69
case none nobody world	-3.36
case none ours asked	-0.18
case none ours bare	1.26
case none ours humble	-1.12
case none ours negated	0.25
case none ours plain	-0.67
case none ours sober	0.67
case none ours world	0.82
case none outside bare	1.05
case none outside humble	-0.18
case none outside negated	1.00
case none outside plain	1.32
case none outside sober	-0.61
case none outside world	-1.01
case none still asked	0.60
case none still bare	1.02
case none still humble	-1.55
case none still negated	-1.14
case none still nobody	-1.37
case none still ours	0.05
case none still outside	1.61
case none still plain	-0.05
case none still sober	-1.43
case none still they	-0.63
case none still we	-2.98
case none still world	-2.49
case none still you	-0.63
case none they asked	-0.18
case none they bare	0.18
case none they humble	-0.52
case none they negated	-0.56
case none they plain	-0.32
case none they sober	0.87
case none they world	0.11
case none turn asked	-0.31
case none turn bare	0.47
case none turn humble	0.82
case none turn negated	-0.49
case none turn nobody	-1.06
case none turn outside	-0.82
case none turn plain	-1.20
case none turn sober	-0.51
case none turn they	0.45
case none turn we	-0.65
case none turn world	-0.06
case none turn you	0.81
case none we asked	-0.93
case none we bare	-1.03
case none we humble	-2.12
case none we negated	-1.39
case none we plain	-0.52
case none we sober	-1.00
case none we world	-0.07
case none you asked	0.25
case none you bare	-0.08
case none you humble	1.99
case none you negated	0.41
case none you plain	-1.02
case none you sober	-1.44
case none you world	0.18
case serious change asked	-0.18
case serious change bare	1.18
case serious change humble	-1.88
case serious change negated	0.48
case serious change nobody	1.63
case serious change ours	0.96
case serious change outside	-0.76
case serious change plain	0.39
case serious change sober	0.59
case serious change we	-0.36
case serious change you	-1.08
case serious nobody bare	1.86
case serious nobody humble	-0.32
case serious nobody negated	-0.08
case serious nobody plain	0.25
case serious nobody sober	-1.12
case serious ours bare	1.67
case serious ours humble	-0.72
case serious ours plain	0.30
case serious ours sober	0.12
case serious outside bare	-0.72
case serious outside negated	0.45
case serious still bare	-0.20
case serious still humble	-0.47
case serious still negated	0.46
case serious still nobody	-1.17
case serious still ours	0.11
case serious still outside	-0.09
case serious still plain	-0.66
case serious still sober	-0.48
case serious still they	-0.29
case serious still we	0.23
case serious still you	-0.17
case serious they bare	-0.82
case serious they negated	0.06
case serious they plain	0.52
case serious they sober	0.13
case serious turn bare	0.73
case serious turn ours	0.14
case serious turn they	0.14
case serious turn we	0.64
case serious we asked	-0.20
case serious we bare	1.00
case serious we humble	-0.73
case serious we negated	1.14
case serious we plain	-0.87
case serious we sober	0.18
case serious you bare	-1.45
case serious you humble	-0.19
case serious you negated	-0.47
case serious you sober	1.00
case still nobody asked	0.99
case still nobody bare	-0.32
case still nobody humble	0.82
case still nobody negated	-0.61
case still nobody plain	-1.92
case still nobody sober	-2.15
case still nobody world	-1.08
case still ours asked	-0.82
case still ours bare	0.05
case still ours humble	-1.88
case still ours negated	0.46
case still ours plain	0.64
case still ours sober	0.84
case still ours world	-0.37
case still outside bare	0.62
case still outside humble	-0.18
case still outside negated	0.94
case still outside plain	1.16
case still outside sober	-1.46
case still outside world	-0.82
case still they asked	-0.18
case still they bare	-0.20
case still they humble	-0.75
case still they negated	-0.59
case still they plain	0.16
case still they sober	0.62
case still they world	-2.10
case still we asked	-0.95
case still we bare	-1.60
case still we humble	0.89
case still we plain	0.17
case still we sober	-0.73
case still we world	1.11
case still you asked	0.29
case still you bare	-0.33
case still you humble	0.24
case still you negated	0.76
case still you plain	-1.03
case still you sober	0.82
case still you world	0.97
case symptom change asked	-0.40
case symptom change bare	2.57
case symptom change humble	-0.29
case symptom change negated	-0.22
case symptom change nobody	0.46
case symptom change ours	0.32
case symptom change outside	-0.46
case symptom change plain	-0.21
case symptom change sober	1.19
case symptom change they	-0.23
case symptom change we	2.01
case symptom change you	0.73
case symptom nobody asked	-0.69
case symptom nobody bare	0.09
case symptom nobody humble	-0.21
case symptom nobody negated	1.90
case symptom nobody plain	-1.11
case symptom ours bare	-0.87
case symptom ours humble	-0.60
case symptom ours negated	0.27
case symptom outside bare	-0.21
case symptom outside negated	0.27
case symptom outside sober	-0.54
case symptom still asked	-0.41
case symptom still bare	-1.42
case symptom still humble	0.04
case symptom still negated	0.71
case symptom still nobody	-1.58
case symptom still ours	-1.30
case symptom still outside	-0.05
case symptom still plain	0.14
case symptom still sober	-0.09
case symptom still they	-0.28
case symptom still we	1.37
case symptom still you	0.84
case symptom they bare	-0.80
case symptom they humble	0.38
case symptom they negated	-0.26
case symptom they sober	-0.25
case symptom turn bare	-1.38
case symptom turn negated	0.37
case symptom turn nobody	1.15
case symptom turn sober	-0.29
case symptom turn we	-1.71
case symptom turn you	-0.74
case symptom we asked	-0.11
case symptom we bare	0.64
case symptom we humble	0.79
case symptom we negated	-1.21
case symptom we plain	0.15
case symptom we sober	1.38
case symptom you bare	1.04
case symptom you humble	-0.58
case symptom you negated	-0.12
case symptom you plain	0.27
case symptom you sober	0.22
case turn nobody bare	0.46
case turn nobody negated	-0.19
case turn nobody plain	-1.05
case turn nobody sober	0.19
case turn nobody world	-0.17
case turn ours bare	0.13
case turn outside bare	-0.62
case turn outside world	-0.28
case turn they bare	-0.24
case turn they negated	0.56
case turn they world	1.40
case turn we asked	-0.13
case turn we bare	-1.15
case turn we humble	0.41
case turn we negated	0.45
case turn we plain	-0.88
case turn we sober	-0.34
case turn we world	-0.14
case turn you negated	-0.06
case turn you plain	0.40
case turn you sober	-0.20
case turn you world	0.98
cite	-6.08
cite against	4.13
first a	-1.83
first about	-1.19
first ach	0.55
first act_now	0.90
first add	-0.21
first aft	-0.52
first all	0.55
first amma	-0.38
first an	-1.87
first an_hour	-0.47
first and	-0.09
first answ	-1.02
first antibiotic	0.18
first anxiet	-1.02
first any	-0.12
first anyon	-0.69
first are	-0.15
first around	-0.22
first arthriti	-0.23
first as	1.15
first ask	1.11
first ask_a_doctor	-0.11
first ask_your_doctor	-0.71
first asthma	-0.78
first at	-0.94
first at_last	-0.93
first avoid	0.12
first bab	-1.58
first back	0.64
first back_pain	-0.37
first balanc	-0.06
first be	0.25
first beat	-0.13
first becaus	0.48
first been	0.21
first befor	-0.45
first best	1.17
first bett	-0.13
first bewar	-0.10
first blood	-0.35
first book	-0.19
first both	-0.59
first both_sides	-0.11
first brain	0.37
first breath	0.14
first by	0.70
first can	-0.13
first canc	-0.25
first cancel	-0.06
first children	0.17
first chiropractor	-0.28
first choos	-0.23
first clear	0.21
first client	0.77
first clinical	0.16
first come	0.24
first compar	0.55
first concussion	-0.05
first condition	1.37
first cranial_therapy	0.43
first cranial_work	0.37
first craniosacral	-0.88
first craniosacral_therapy	0.46
first cst	1.02
first dad	1.99
first deep	1.04
first depression	-0.33
first detox	0.10
first discov	0.23
first do	-1.60
first do_not_wait	-1.20
first doctor	0.78
first does	-1.44
first don't	1.15
first don't_wait	0.28
first drink	-0.14
first eat	-0.22
first even	0.86
first ever	1.01
first everyon	0.12
first everyth	0.47
first evidenc	0.42
first expect	0.13
first fascia	0.13
first feel	-0.46
first find	0.08
first first	-0.32
first five	-0.88
first fluid	-0.50
first flush	-0.17
first follow	-1.10
first for	-0.96
first for_the_first_time_in	-0.58
first forget	0.15
first from	1.36
first gentl	0.17
first get	0.38
first get_rid_of	-0.39
first gett	-0.09
first give	-0.22
first go	-0.73
first good	-0.19
first grandad	-0.61
first grandmoth	-0.03
first guidelin	0.12
first half	-0.17
first hand	1.39
first harm	-0.74
first have	-0.36
first hay_fever	0.06
first he	0.18
first headach	0.45
first help	0.05
first her	0.64
first high_blood_pressure	-0.17
first his	0.13
first how	0.63
first hurr	-0.94
first i	-2.19
first i'm	0.19
first ideal_for	0.24
first if	-3.18
first imagin	-0.41
first in	-2.93
first instant	0.06
first is	0.37
first isn't	-0.27
first it	1.19
first it'll	1.05
first its	0.41
first just	0.24
first keep	-0.58
first kids	-0.23
first kind	-0.50
first last	0.28
first last_few	-0.17
first lead	0.36
first leav	0.43
first let	0.35
first lie	0.39
first light	0.22
first light_touch	-0.44
first listen	0.62
first littl	1.77
first long	-0.64
first long_covid	-0.11
first look	0.25
first low	-0.63
first ly	-0.38
first many	-0.69
first many_people	-0.29
first massag	-0.71
first medicin	0.22
first membran	-0.45
first migrain	-0.37
first more	0.42
first most	-2.64
first most_people	0.04
first muscl	1.27
first music	-0.17
first my	-1.58
first my_hands	-1.35
first natural	0.48
first neck	-0.63
first neck_pain	0.65
first new	0.31
first newborn	0.18
first next	-0.23
first nine	0.77
first nine_out_of_ten	-0.45
first no	-0.10
first no_more	1.02
first nobod	-0.32
first nobody_has_shown	-0.07
first none	-0.74
first not	0.14
first noth	-0.68
first of	0.75
first old	-0.36
first on_the_way_home	0.09
first once	0.97
first one	-0.75
first only	0.91
first oth	-0.19
first our	0.89
first our_touch	0.04
first over	0.22
first overcom	0.05
first pain	-0.31
first pain_relief	0.40
first painkill	-0.05
first peopl	0.07
first perhap	-0.35
first physio	0.47
first physiotherap	-0.38
first pictur	0.40
first pill	0.48
first pleas	-1.09
first powerful	-0.12
first practition	-1.05
first pregnanc	0.27
first pregnant	-0.07
first preliminar	0.30
first pric	-0.50
first put	-0.18
first quantum	0.35
first question	-0.11
first read	-1.40
first reduc	0.13
first regular	-0.09
first releas	-0.49
first relief	0.42
first reliev	0.14
first rememb	0.24
first research	0.22
first rest	0.22
first restor	-0.06
first result	0.97
first review	0.43
first saf	0.13
first safe	0.45
first safet	-0.21
first say	0.26
first say_goodbye_to	-0.59
first say_no_to	0.08
first scienc	0.08
first scientist	-0.68
first see	-0.24
first see_a_doctor	-0.27
first session	0.23
first she	1.09
first short	-0.42
first sign	-0.11
first silenc	-0.12
first sinc	0.20
first skin	-1.03
first slack	-0.19
first sleep	-1.31
first small	0.86
first so	-1.16
first some	-0.33
first some_people	-1.28
first somebod	-0.62
first someth	0.56
first sore_back	-0.10
first speak	-0.23
first specialist	0.25
first start	-0.41
first stay	-0.34
first step	0.27
first stop	-0.52
first stres	-0.29
first stretch	-0.17
first strok	0.04
first stud	-0.69
first suitabl	0.26
first surgeon	0.17
first surger	-0.91
first sutherland	-0.04
first tag BABY	-0.99
first tag BAD	0.28
first tag BELIEF	-3.25
first tag BODY	-0.22
first tag CLIENT	-1.45
first tag COME	-0.08
first tag CST	-0.18
first tag DEFINE	-0.33
first tag DETOX	-0.50
first tag DIAGNOSE	-1.06
first tag DOCTOR	1.37
first tag EASE	1.39
first tag EMOTION	0.95
first tag ENDORSE	1.19
first tag EXPERT	-0.24
first tag FAST	0.16
first tag FLOW	1.09
first tag GO	0.62
first tag GONE	1.14
first tag HEDGE	-2.65
first tag HOMEHELP	-3.61
first tag HOPEFUL	0.56
first tag HUMBLE	-0.36
first tag IT	1.28
first tag LASTING	1.36
first tag LIFE	-2.54
first tag MECH	-0.12
first tag META	0.09
first tag MOST	0.05
first tag NEG	0.58
first tag NEGN	1.99
first tag NUMBER	0.05
first tag OUGHT	-0.98
first tag PAST	-0.76
first tag POLICY	-0.95
first tag PRAISE	0.64
first tag PRESSURE	-0.52
first tag RELIEFN	0.86
first tag REMOVE	0.15
first tag RESEARCH	0.12
first tag SAFETY	-0.52
first tag SAFEW	0.91
first tag SAY	1.80
first tag SERIOUS	-2.61
first tag SERVICE	-0.67
first tag SHOW	0.98
first tag SORE	0.80
first tag STOPTAKING	0.53
first tag STORE	-0.27
first tag SURE	0.67
first tag SURGERY	-1.96
first tag SYMPTOM	-1.32
first tag THERAPIST2	-0.46
first tag THERAPY	-1.67
first tag THING	-0.78
first tag TURN	-2.35
first tag WE	-0.38
first tag WELL	1.81
first tag WORKS	1.93
first tag WORLD	0.59
first tag YOU	-1.29
first take	-0.81
first talk_to_your_doctor	-0.05
first teach	-1.05
first tell	-0.27
first tell_me	-0.35
first tell_us	-0.09
first ten	0.33
first tension	0.55
first that	-1.06
first the	-3.50
first the_table	-1.11
first then	-0.87
first ther	3.05
first therapist	0.59
first thes	-0.28
first they	-1.98
first think	1.55
first this	0.74
first this_therapy	-0.12
first thos	-0.11
first though	0.73
first thousand	0.67
first thre	0.31
first thyroid	-0.18
first time	-0.27
first tinnitu	-0.30
first toward	-0.04
first toxin	-0.42
first train	0.07
first treat	-0.09
first trial	-0.31
first trust	0.29
first try	0.64
first two	-0.25
first uk	-0.38
first uncl	-0.12
first und	-0.38
first unlik	0.94
first unlock	0.07
first upledg	-0.55
first us	-0.09
first usual	-0.04
first wait	-0.23
first walk_tall	0.05
first warmth	-0.17
first we	1.63
first we'll	0.74
first we'r	-0.17
first weak	0.08
first what	-3.22
first what_are_you_waiting_for	0.29
first whatev	2.02
first when	-0.41
first wher	-0.78
first wheth	-0.40
first whil	-0.53
first who	-1.05
first why	0.24
first will	-0.36
first with	-1.20
first without	0.32
first word	0.35
first work	0.82
first would	0.64
first writ	-0.27
first y'all	0.48
first you	-4.37
first you'll	1.96
first your	1.12
first your_doctor	0.06
first your_gp	0.95
frame attributed	-3.70
frame attributed with reference	-0.14
frame attributed without	-3.55
frame natural course	-2.69
frame natural course with reference	-0.89
frame natural course without	-1.79
frame reported	-3.62
frame reported with reference	-2.87
frame reported without	-0.77
frame talk of claims	-1.59
frame talk of claims without	-1.58
hedge baby baby	0.80
hedge baby i	-0.13
hedge body body	0.09
hedge body i	0.65
hedge body none	-0.22
hedge body order	-0.35
hedge body other care	0.08
hedge body person	-0.77
hedge body therapy	-0.19
hedge body we	-0.43
hedge body you	-0.28
hedge life none	-0.61
hedge life order	0.03
hedge life person	0.47
hedge life thing	0.72
hedge life you	-0.07
hedge none i	1.04
hedge none none	2.03
hedge none order	-1.48
hedge none other care	1.09
hedge none ours	0.08
hedge none person	-0.43
hedge none research	-0.42
hedge none therapy	0.32
hedge none we	1.36
hedge none you	-2.53
hedge serious complaint	-2.14
hedge serious i	0.46
hedge serious ours	0.44
hedge serious person	-0.13
hedge serious we	0.13
hedge serious you	-0.06
hedge symptom body	-0.39
hedge symptom complaint	-0.99
hedge symptom i	0.10
hedge symptom none	-0.12
hedge symptom order	-1.37
hedge symptom other care	-1.13
hedge symptom person	-0.04
hedge symptom research	-0.25
hedge symptom you	-0.39
hint C01	0.09
hint C02	2.04
hint C03	-2.36
hint C05	2.24
hint C06	2.37
hint C07	0.86
hint C08	0.82
hint C10	-0.12
hint C11	0.03
hint C12	-1.43
hint C13	0.38
hint C15	0.19
hint C16	-0.18
hint C17	1.13
hint C18	1.42
hint C19	-1.78
hint C20	-0.63
hint C21	-0.89
in alt BABY	0.16
in alt BODY	-1.42
in alt CLIENT	0.11
in alt CST	0.18
in alt HOMEHELP	0.06
in alt LIFE	0.25
in alt MECH	-0.86
in alt POLICY	-0.11
in alt STORE	0.05
in alt THERAPY	0.07
in alt THING	-0.58
in alt TURN	0.17
in alt WORLD	-0.14
in cta DIAGNOSE	-0.47
in cta EASE	-0.42
in cta FLOW	-0.42
in cta HOMEHELP	-0.48
in cta OUGHT	-0.27
in cta POLICY	-0.37
in cta SAY	0.18
in cta SHOW	-0.22
in cta THERAPY	-0.19
in cta THING	-0.03
in cta WE	-0.12
in cta WELL	1.01
in cta WORKS	-0.42
in cta YOU	0.22
in description CLIENT	-0.81
in description CST	-0.52
in description DEFINE	-0.08
in description DIAGNOSE	-0.13
in description EASE	-0.38
in description ENDORSE	-0.06
in description GO	-0.27
in description HEDGE	-0.11
in description HUMBLE	-0.37
in description IT	-0.86
in description LIFE	-0.17
in description META	-0.20
in description MOST	-0.09
in description NEG	-0.46
in description NEGN	-0.20
in description NUMBER	-1.25
in description OUGHT	-0.15
in description POLICY	-0.71
in description REMOVE	0.05
in description RESEARCH	-0.72
in description SAFETY	-0.07
in description SAY	-0.46
in description SERVICE	-0.30
in description SHOW	-0.26
in description STORE	-0.13
in description THERAPY	-0.97
in description THING	-0.05
in description WE	-0.61
in description WORLD	-0.15
in description YOU	-0.12
in heading BABY	-0.50
in heading BAD	-0.60
in heading BODY	-1.13
in heading CAUSE	0.26
in heading CLIENT	-0.54
in heading CST	-0.52
in heading DIAGNOSE	-0.60
in heading EASE	0.51
in heading EMOTION	-0.06
in heading ENDORSE	-0.65
in heading FLOW	0.24
in heading HEDGE	-0.59
in heading HOMEHELP	-0.03
in heading HUMBLE	-0.10
in heading IT	-1.16
in heading LIFE	-0.39
in heading MECH	-0.37
in heading META	-0.08
in heading NEG	-0.60
in heading NUMBER	-0.47
in heading OUGHT	-0.25
in heading POLICY	-0.22
in heading REMOVE	0.14
in heading RESEARCH	-0.25
in heading SAFETY	-0.16
in heading SAFEW	-0.13
in heading SAY	-0.81
in heading SERIOUS	-0.38
in heading SERVICE	-0.20
in heading SHOW	-1.09
in heading SORE	-0.58
in heading STORE	-0.29
in heading SYMPTOM	-1.00
in heading THERAPY	-1.06
in heading WE	-1.15
in heading WORKS	0.24
in heading WORLD	-0.05
in heading YOU	-1.77
in testimonial AID	1.19
in testimonial BABY	0.17
in testimonial BAD	0.60
in testimonial BELIEF	0.29
in testimonial BODY	1.45
in testimonial CLIENT	1.29
in testimonial COME	0.16
in testimonial CST	0.78
in testimonial DIAGNOSE	-1.20
in testimonial DOCTOR	0.38
in testimonial EASE	-0.52
in testimonial EMOTION	0.22
in testimonial ENDORSE	0.65
in testimonial FLOW	0.56
in testimonial GO	0.38
in testimonial GONE	1.69
in testimonial HOMEHELP	3.48
in testimonial HUMBLE	1.28
in testimonial IT	2.55
in testimonial LIFE	5.37
in testimonial META	0.65
in testimonial MOST	0.45
in testimonial NEG	2.27
in testimonial NEGN	-0.03
in testimonial NUMBER	3.77
in testimonial OUGHT	0.27
in testimonial PAST	0.77
in testimonial POLICY	1.55
in testimonial REMOVE	1.44
in testimonial SAY	0.13
in testimonial SERIOUS	0.06
in testimonial SERVICE	-2.88
in testimonial SHOW	0.87
in testimonial SORE	0.76
in testimonial STOPTAKING	0.41
in testimonial STORE	0.20
in testimonial SURE	-0.51
in testimonial SYMPTOM	0.39
in testimonial THERAPIST2	0.72
in testimonial THERAPY	0.95
in testimonial THING	2.06
in testimonial TURN	2.30
in testimonial WE	8.43
in testimonial WELL	0.47
in testimonial WORKS	-0.30
in testimonial WORLD	3.25
in testimonial YOU	1.03
in title CLIENT	-0.21
in title CST	-1.25
in title EASE	0.77
in title ENDORSE	0.20
in title GONE	0.11
in title HEDGE	0.34
in title HOMEHELP	-0.12
in title HUMBLE	-0.76
in title LIFE	-0.91
in title NEG	-0.49
in title NUMBER	-1.09
in title OUGHT	-0.27
in title PAST	0.63
in title POLICY	-0.42
in title RELIEFN	0.47
in title RESEARCH	-0.32
in title SAFETY	-0.10
in title SAFEW	-0.41
in title SHOW	0.56
in title SYMPTOM	0.28
in title THERAPIST2	-0.58
in title THERAPY	-1.65
in title THING	1.52
in title WE	-0.17
in title YOU	-0.45
joint	3.66
last tag AID	1.33
last tag BABY	-0.38
last tag BAD	0.54
last tag BELIEF	0.78
last tag BODY	-0.72
last tag CAUSE	0.55
last tag CLIENT	-0.84
last tag COME	0.92
last tag CST	1.52
last tag CURE	1.17
last tag DEFINE	-0.03
last tag DETOX	1.09
last tag DIAGNOSE	-0.15
last tag DOCTOR	-1.15
last tag DRUG	2.48
last tag EASE	2.18
last tag EMOTION	-2.30
last tag ENDORSE	0.50
last tag EXPERT	-0.43
last tag FAST	1.65
last tag FLOW	0.09
last tag GO	-0.74
last tag GONE	-0.44
last tag HEDGE	-1.33
last tag HOMEHELP	0.10
last tag HOPEFUL	0.88
last tag HUMBLE	1.16
last tag IT	1.27
last tag LASTING	2.24
last tag LIFE	0.43
last tag MECH	0.90
last tag META	-0.66
last tag MOST	-0.03
last tag NEG	0.51
last tag NEGN	-1.25
last tag NUMBER	-1.68
last tag OUGHT	-2.64
last tag PAST	-0.71
last tag POLICY	0.63
last tag PRAISE	2.03
last tag PRESSURE	3.52
last tag PROVE	0.48
last tag RELIEFN	1.21
last tag REMOVE	1.30
last tag RESEARCH	-1.23
last tag SAFETY	-1.91
last tag SAFEW	1.24
last tag SAY	-1.05
last tag SERIOUS	-0.44
last tag SERVICE	-3.64
last tag SHOW	0.79
last tag SORE	-0.52
last tag STOPTAKING	0.95
last tag SURE	1.24
last tag SURGERY	2.64
last tag SYMPTOM	2.94
last tag THERAPIST2	-1.04
last tag THERAPY	1.18
last tag THING	-0.38
last tag TURN	1.57
last tag WE	1.72
last tag WELL	0.99
last tag WORKS	-0.88
last tag WORLD	-1.55
last tag YOU	0.73
leading question	3.81
length 0	-1.51
length 1	1.36
length 2	2.33
length 3	1.80
length 4	-3.00
length 5	-3.91
length 6	-1.61
no role words	-1.68
not, then yes	2.07
o AID CLIENT	0.21
o AID DEFINE	-0.17
o AID EASE	-0.20
o AID LIFE	-0.54
o AID NEG	0.25
o AID NUMBER	0.08
o AID STORE	-0.65
o AID THERAPY	-0.64
o AID THING	1.57
o AID TURN	0.57
o AID WE	-0.21
o AID YOU	-0.77
o BABY BELIEF	0.91
o BABY BODY	-2.17
o BABY COME	0.41
o BABY CST	1.35
o BABY DEFINE	-0.14
o BABY DOCTOR	-0.30
o BABY DRUG	-0.47
o BABY EASE	0.33
o BABY EMOTION	0.52
o BABY ENDORSE	-0.71
o BABY FLOW	-0.42
o BABY HEDGE	0.65
o BABY HOMEHELP	-0.04
o BABY IT	1.08
o BABY LIFE	-0.07
o BABY MECH	0.04
o BABY MOST	-1.68
o BABY NEG	0.47
o BABY NUMBER	-0.22
o BABY OUGHT	0.34
o BABY PAST	0.93
o BABY POLICY	0.99
o BABY PROVE	-0.06
o BABY RELIEFN	0.29
o BABY REMOVE	-1.35
o BABY SAFETY	-0.40
o BABY SAFEW	0.40
o BABY SERIOUS	-0.99
o BABY SERVICE	0.08
o BABY SHOW	-0.25
o BABY STORE	0.32
o BABY SYMPTOM	-0.07
o BABY THERAPY	0.44
o BABY THING	0.18
o BABY TURN	-0.50
o BABY WE	1.90
o BABY WELL	0.33
o BABY WORKS	-0.22
o BABY WORLD	-0.90
o BABY YOU	1.01
o BAD BODY	-0.29
o BAD CLIENT	0.49
o BAD DIAGNOSE	0.87
o BAD EASE	0.32
o BAD ENDORSE	-0.22
o BAD GO	0.45
o BAD GONE	0.47
o BAD HEDGE	-0.04
o BAD HOMEHELP	-0.13
o BAD IT	-0.06
o BAD LIFE	-0.07
o BAD MECH	-0.21
o BAD MOST	0.27
o BAD NEG	0.40
o BAD NEGN	-0.31
o BAD NUMBER	-0.55
o BAD OUGHT	0.53
o BAD POLICY	0.04
o BAD REMOVE	0.28
o BAD SAFETY	-0.57
o BAD SAY	0.36
o BAD SHOW	0.34
o BAD SYMPTOM	-0.59
o BAD THERAPY	0.33
o BAD THING	-0.35
o BAD TURN	0.56
o BAD WELL	0.29
o BAD WORKS	-0.08
o BAD WORLD	-0.45
o BAD YOU	-0.29
o BELIEF BODY	-0.95
o BELIEF CLIENT	-0.13
o BELIEF CST	-0.32
o BELIEF DIAGNOSE	0.96
o BELIEF EASE	0.99
o BELIEF EMOTION	-0.40
o BELIEF FLOW	-2.04
o BELIEF GONE	-1.35
o BELIEF HEDGE	-0.10
o BELIEF HOMEHELP	-0.08
o BELIEF IT	-0.78
o BELIEF LIFE	-0.65
o BELIEF MECH	-1.49
o BELIEF NEGN	-0.24
o BELIEF NUMBER	-0.54
o BELIEF OUGHT	0.37
o BELIEF PAST	-0.17
o BELIEF POLICY	-0.25
o BELIEF REMOVE	0.09
o BELIEF RESEARCH	-0.15
o BELIEF SAY	-0.77
o BELIEF STOPTAKING	-0.13
o BELIEF STORE	-0.69
o BELIEF SYMPTOM	-0.18
o BELIEF THERAPY	-1.20
o BELIEF THING	-0.06
o BELIEF WE	1.01
o BELIEF WORKS	-0.58
o BELIEF YOU	0.18
o BODY AID	0.27
o BODY BABY	0.91
o BODY BAD	-1.24
o BODY BELIEF	-0.13
o BODY CLIENT	-1.76
o BODY CST	-0.06
o BODY CURE	0.33
o BODY DEFINE	-0.13
o BODY DIAGNOSE	0.09
o BODY DOCTOR	-0.15
o BODY EASE	2.03
o BODY EMOTION	-0.22
o BODY ENDORSE	-0.47
o BODY FAST	0.08
o BODY FLOW	0.68
o BODY GO	0.63
o BODY GONE	1.22
o BODY HEDGE	-0.39
o BODY HOMEHELP	-2.05
o BODY HUMBLE	0.76
o BODY IT	3.35
o BODY LASTING	0.33
o BODY LIFE	0.61
o BODY MECH	-0.36
o BODY META	0.36
o BODY MOST	-0.24
o BODY NEG	1.78
o BODY NEGN	-0.83
o BODY NUMBER	-0.56
o BODY OUGHT	-0.53
o BODY PAST	0.49
o BODY POLICY	0.83
o BODY PRAISE	0.14
o BODY PROVE	-0.28
o BODY RELIEFN	0.42
o BODY REMOVE	-0.11
o BODY RESEARCH	-0.65
o BODY SAFETY	0.52
o BODY SAY	0.41
o BODY SERIOUS	2.00
o BODY SERVICE	0.88
o BODY SHOW	-0.09
o BODY SORE	0.04
o BODY STOPTAKING	0.53
o BODY STORE	0.11
o BODY SURE	-0.16
o BODY SYMPTOM	-1.09
o BODY THERAPIST2	-0.27
o BODY THERAPY	1.02
o BODY THING	-0.97
o BODY TURN	0.90
o BODY WE	0.75
o BODY WELL	-0.40
o BODY WORKS	1.84
o BODY WORLD	0.17
o CAUSE NEG	-0.19
o CAUSE THING	-0.08
o CAUSE WE	0.17
o CAUSE YOU	0.15
o CLIENT AID	-0.28
o CLIENT BABY	0.28
o CLIENT BAD	0.56
o CLIENT BELIEF	-1.07
o CLIENT BODY	-0.63
o CLIENT COME	0.08
o CLIENT CST	-0.42
o CLIENT DEFINE	-0.76
o CLIENT DIAGNOSE	-1.13
o CLIENT DOCTOR	-0.10
o CLIENT DRUG	-0.25
o CLIENT EASE	-1.10
o CLIENT EMOTION	-0.68
o CLIENT ENDORSE	1.17
o CLIENT EXPERT	-0.50
o CLIENT FAST	0.22
o CLIENT FLOW	-2.35
o CLIENT GO	1.01
o CLIENT GONE	1.20
o CLIENT HEDGE	-0.05
o CLIENT HOMEHELP	1.61
o CLIENT HUMBLE	-1.24
o CLIENT IT	-0.19
o CLIENT LASTING	-1.02
o CLIENT LIFE	1.97
o CLIENT MECH	-1.14
o CLIENT META	2.27
o CLIENT MOST	0.95
o CLIENT NEG	1.93
o CLIENT NEGN	-0.11
o CLIENT NUMBER	0.52
o CLIENT OUGHT	-0.51
o CLIENT PAST	-2.47
o CLIENT POLICY	1.78
o CLIENT PRAISE	0.43
o CLIENT PROVE	-0.52
o CLIENT RELIEFN	-0.04
o CLIENT REMOVE	-0.39
o CLIENT RESEARCH	-0.80
o CLIENT SAFETY	0.11
o CLIENT SAY	-3.26
o CLIENT SERIOUS	0.46
o CLIENT SERVICE	-0.07
o CLIENT SHOW	1.01
o CLIENT SORE	0.98
o CLIENT STOPTAKING	-0.05
o CLIENT STORE	-0.07
o CLIENT SURE	-1.37
o CLIENT SURGERY	1.00
o CLIENT SYMPTOM	-0.51
o CLIENT THERAPIST2	-0.86
o CLIENT THERAPY	-0.91
o CLIENT THING	-0.25
o CLIENT TURN	3.75
o CLIENT WE	-0.06
o CLIENT WELL	-1.66
o CLIENT WORKS	-0.26
o CLIENT WORLD	1.14
o CLIENT YOU	-0.59
o COME BAD	0.55
o COME BODY	0.83
o COME CLIENT	-0.23
o COME DEFINE	0.08
o COME GO	0.04
o COME GONE	0.33
o COME HEDGE	0.14
o COME IT	1.15
o COME LIFE	-0.05
o COME POLICY	-0.37
o COME SORE	0.08
o COME SYMPTOM	0.25
o COME TURN	-0.79
o COME WE	-0.09
o COME WELL	0.09
o COME WORKS	0.19
o COME WORLD	-0.22
o CST BABY	0.11
o CST BELIEF	-0.39
o CST BODY	0.68
o CST CAUSE	0.60
o CST CLIENT	1.55
o CST CURE	0.17
o CST DEFINE	0.11
o CST DETOX	-0.15
o CST DIAGNOSE	-0.67
o CST DOCTOR	0.27
o CST DRUG	1.41
o CST EASE	2.43
o CST EMOTION	0.74
o CST ENDORSE	0.62
o CST EXPERT	0.24
o CST FLOW	0.12
o CST GO	-0.20
o CST GONE	-0.69
o CST HEDGE	0.39
o CST HOMEHELP	1.08
o CST HUMBLE	-1.01
o CST IT	-1.39
o CST LIFE	0.20
o CST MECH	0.22
o CST META	0.20
o CST MOST	0.26
o CST NEG	-0.22
o CST NEGN	-0.41
o CST NUMBER	-0.96
o CST OUGHT	-0.68
o CST PAST	-0.27
o CST POLICY	-0.71
o CST PROVE	0.14
o CST RELIEFN	0.30
o CST REMOVE	-0.74
o CST RESEARCH	-0.47
o CST SAFETY	-0.50
o CST SAFEW	0.06
o CST SAY	0.16
o CST SERIOUS	0.19
o CST SERVICE	-0.16
o CST SHOW	0.37
o CST SORE	0.08
o CST STOPTAKING	0.12
o CST STORE	-1.15
o CST SURE	-0.36
o CST SYMPTOM	0.28
o CST THERAPIST2	0.10
o CST THERAPY	-0.77
o CST THING	-0.57
o CST TURN	0.29
o CST WE	-0.05
o CST WELL	0.98
o CST WORKS	0.92
o CST WORLD	-0.09
o CST YOU	0.22
o CURE BODY	0.17
o CURE CLIENT	0.16
o CURE CST	0.23
o CURE DRUG	0.05
o CURE EASE	-0.29
o CURE IT	-0.24
o CURE MECH	0.15
o CURE NEGN	-0.56
o CURE NUMBER	-0.03
o CURE SERIOUS	-0.40
o CURE STOPTAKING	-0.30
o CURE SYMPTOM	-0.30
o CURE WE	-0.15
o CURE WELL	0.31
o CURE WORLD	-0.19
o CURE YOU	-0.37
o DEFINE AID	-0.15
o DEFINE BELIEF	-0.16
o DEFINE BODY	0.06
o DEFINE CLIENT	0.10
o DEFINE CST	-0.09
o DEFINE DIAGNOSE	-0.25
o DEFINE DOCTOR	-0.55
o DEFINE DRUG	-0.33
o DEFINE EASE	0.46
o DEFINE FLOW	1.54
o DEFINE GONE	-0.67
o DEFINE HEDGE	-0.50
o DEFINE HUMBLE	-1.02
o DEFINE IT	2.78
o DEFINE LASTING	-0.39
o DEFINE LIFE	1.72
o DEFINE MECH	-0.20
o DEFINE META	-0.40
o DEFINE MOST	-0.13
o DEFINE NEG	0.12
o DEFINE NEGN	-0.18
o DEFINE NUMBER	-1.14
o DEFINE POLICY	-0.10
o DEFINE PROVE	-0.16
o DEFINE REMOVE	0.04
o DEFINE SAFETY	-0.22
o DEFINE SAFEW	0.53
o DEFINE SAY	-0.29
o DEFINE SERIOUS	0.36
o DEFINE SERVICE	-0.66
o DEFINE SHOW	-0.23
o DEFINE SORE	-0.22
o DEFINE STORE	0.23
o DEFINE SYMPTOM	0.32
o DEFINE THERAPY	-0.21
o DEFINE THING	-0.38
o DEFINE TURN	-0.20
o DEFINE WE	-0.09
o DEFINE WELL	1.18
o DEFINE WORKS	0.79
o DEFINE WORLD	0.68
o DEFINE YOU	-0.10
o DETOX BODY	0.12
o DETOX CST	0.20
o DETOX EASE	0.26
o DETOX FLOW	0.06
o DETOX GONE	-0.42
o DETOX MECH	0.22
o DETOX NEG	-0.57
o DETOX REMOVE	-0.49
o DETOX SERIOUS	-0.50
o DETOX SORE	0.06
o DETOX SYMPTOM	0.06
o DETOX THERAPY	0.20
o DETOX WE	-0.32
o DETOX WORKS	-0.36
o DETOX WORLD	-0.13
o DETOX YOU	-0.29
o DIAGNOSE BABY	-0.30
o DIAGNOSE BAD	-0.54
o DIAGNOSE BELIEF	0.62
o DIAGNOSE BODY	2.53
o DIAGNOSE CAUSE	0.81
o DIAGNOSE CLIENT	3.89
o DIAGNOSE CST	0.57
o DIAGNOSE DEFINE	0.04
o DIAGNOSE DOCTOR	0.24
o DIAGNOSE DRUG	-0.08
o DIAGNOSE EASE	0.09
o DIAGNOSE EMOTION	-0.06
o DIAGNOSE ENDORSE	0.36
o DIAGNOSE FAST	0.43
o DIAGNOSE FLOW	0.52
o DIAGNOSE GO	0.08
o DIAGNOSE GONE	0.52
o DIAGNOSE HEDGE	-0.64
o DIAGNOSE HOMEHELP	1.43
o DIAGNOSE HUMBLE	-0.33
o DIAGNOSE IT	-0.38
o DIAGNOSE LIFE	1.76
o DIAGNOSE MECH	-0.17
o DIAGNOSE META	1.22
o DIAGNOSE MOST	0.56
o DIAGNOSE NEG	-2.94
o DIAGNOSE NEGN	-0.77
o DIAGNOSE NUMBER	0.55
o DIAGNOSE OUGHT	-0.27
o DIAGNOSE PAST	0.57
o DIAGNOSE POLICY	0.44
o DIAGNOSE PRAISE	0.16
o DIAGNOSE PROVE	-0.05
o DIAGNOSE RELIEFN	0.68
o DIAGNOSE REMOVE	-0.14
o DIAGNOSE RESEARCH	0.04
o DIAGNOSE SAFETY	-0.53
o DIAGNOSE SAFEW	-0.04
o DIAGNOSE SAY	-0.70
o DIAGNOSE SERIOUS	0.92
o DIAGNOSE SERVICE	-1.70
o DIAGNOSE SHOW	-0.50
o DIAGNOSE SORE	-0.11
o DIAGNOSE STOPTAKING	0.15
o DIAGNOSE STORE	0.72
o DIAGNOSE SURGERY	0.46
o DIAGNOSE SYMPTOM	0.11
o DIAGNOSE THERAPIST2	-0.79
o DIAGNOSE THERAPY	0.14
o DIAGNOSE THING	-1.11
o DIAGNOSE TURN	-0.12
o DIAGNOSE WE	-0.81
o DIAGNOSE WELL	-0.18
o DIAGNOSE WORKS	0.63
o DIAGNOSE WORLD	-0.07
o DIAGNOSE YOU	0.49
o DOCTOR BABY	-0.17
o DOCTOR BODY	0.23
o DOCTOR CLIENT	0.52
o DOCTOR CST	0.24
o DOCTOR DEFINE	-0.40
o DOCTOR DIAGNOSE	0.44
o DOCTOR DRUG	-0.82
o DOCTOR EASE	-0.44
o DOCTOR EMOTION	0.62
o DOCTOR ENDORSE	0.34
o DOCTOR EXPERT	-0.11
o DOCTOR HEDGE	-0.36
o DOCTOR HOMEHELP	-0.40
o DOCTOR HUMBLE	-0.14
o DOCTOR IT	1.53
o DOCTOR LIFE	-1.08
o DOCTOR MECH	0.38
o DOCTOR NEG	0.34
o DOCTOR NUMBER	-0.84
o DOCTOR OUGHT	-1.16
o DOCTOR PAST	0.08
o DOCTOR POLICY	-0.13
o DOCTOR RELIEFN	0.35
o DOCTOR SAFETY	0.03
o DOCTOR SAY	0.91
o DOCTOR SERVICE	0.26
o DOCTOR SHOW	1.52
o DOCTOR SURGERY	0.38
o DOCTOR SYMPTOM	-0.27
o DOCTOR THERAPY	0.24
o DOCTOR THING	-1.11
o DOCTOR TURN	-0.09
o DOCTOR WE	-0.96
o DOCTOR WORKS	0.71
o DOCTOR WORLD	-0.97
o DRUG BODY	0.20
o DRUG CLIENT	-0.19
o DRUG CST	0.64
o DRUG CURE	0.22
o DRUG EASE	-1.19
o DRUG FLOW	-0.20
o DRUG GONE	0.05
o DRUG HEDGE	0.50
o DRUG HOMEHELP	-1.37
o DRUG IT	0.75
o DRUG LIFE	-0.66
o DRUG NEG	0.86
o DRUG NEGN	0.22
o DRUG NUMBER	0.49
o DRUG OUGHT	-0.20
o DRUG POLICY	-0.22
o DRUG RELIEFN	0.24
o DRUG SAFETY	-0.55
o DRUG SAY	0.90
o DRUG SERIOUS	-0.96
o DRUG SERVICE	-0.26
o DRUG SORE	-0.29
o DRUG STOPTAKING	-0.41
o DRUG STORE	0.42
o DRUG SURGERY	-0.13
o DRUG SYMPTOM	0.45
o DRUG THERAPY	0.33
o DRUG THING	0.27
o DRUG TURN	0.36
o DRUG WE	-0.22
o DRUG WORKS	0.05
o DRUG WORLD	-0.75
o DRUG YOU	-0.33
o EASE BABY	0.40
o EASE BAD	-0.60
o EASE BELIEF	-0.41
o EASE BODY	-0.47
o EASE CAUSE	0.06
o EASE CLIENT	-1.05
o EASE CST	1.25
o EASE CURE	0.22
o EASE DEFINE	-0.08
o EASE DETOX	0.15
o EASE DIAGNOSE	-0.86
o EASE DRUG	-0.51
o EASE EMOTION	0.11
o EASE ENDORSE	0.52
o EASE FAST	-0.16
o EASE FLOW	0.36
o EASE GO	-0.09
o EASE GONE	0.82
o EASE HEDGE	-0.93
o EASE HOMEHELP	-1.07
o EASE HUMBLE	-0.15
o EASE IT	-1.81
o EASE LASTING	1.24
o EASE LIFE	-1.05
o EASE MECH	-0.96
o EASE META	-0.46
o EASE MOST	-0.70
o EASE NEG	0.41
o EASE NEGN	-0.79
o EASE NUMBER	0.06
o EASE OUGHT	-1.20
o EASE PAST	0.15
o EASE POLICY	-0.27
o EASE PRAISE	0.14
o EASE PROVE	-0.04
o EASE RELIEFN	0.63
o EASE REMOVE	1.02
o EASE RESEARCH	0.25
o EASE SAFETY	-0.09
o EASE SAFEW	-0.47
o EASE SAY	-1.49
o EASE SERIOUS	0.22
o EASE SERVICE	-1.58
o EASE SHOW	0.11
o EASE SORE	-0.64
o EASE STOPTAKING	-0.16
o EASE STORE	-0.08
o EASE SURE	0.10
o EASE SURGERY	0.39
o EASE THERAPIST2	-0.85
o EASE THERAPY	1.86
o EASE THING	-1.08
o EASE TURN	1.52
o EASE WE	-1.99
o EASE WELL	1.03
o EASE WORKS	-0.04
o EASE WORLD	0.34
o EASE YOU	-0.99
o EMOTION BABY	-0.07
o EMOTION BODY	1.45
o EMOTION CLIENT	0.72
o EMOTION CST	0.12
o EMOTION DIAGNOSE	0.33
o EMOTION EASE	0.59
o EMOTION FLOW	-0.22
o EMOTION GO	-1.03
o EMOTION GONE	0.33
o EMOTION HEDGE	0.50
o EMOTION HOMEHELP	-0.79
o EMOTION HUMBLE	-0.22
o EMOTION IT	0.86
o EMOTION LASTING	0.49
o EMOTION LIFE	-0.21
o EMOTION MECH	1.17
o EMOTION MOST	-0.21
o EMOTION NEG	0.37
o EMOTION NEGN	-0.32
o EMOTION NUMBER	-0.40
o EMOTION OUGHT	-0.32
o EMOTION PAST	0.53
o EMOTION REMOVE	1.08
o EMOTION SAFETY	-0.54
o EMOTION SERIOUS	0.14
o EMOTION SHOW	-0.15
o EMOTION SORE	0.25
o EMOTION STOPTAKING	-0.14
o EMOTION STORE	0.27
o EMOTION SYMPTOM	0.29
o EMOTION THERAPY	-0.08
o EMOTION THING	-1.53
o EMOTION TURN	0.23
o EMOTION WE	0.75
o EMOTION WELL	0.50
o EMOTION YOU	0.12
o ENDORSE BABY	0.84
o ENDORSE BAD	-0.88
o ENDORSE BODY	-0.32
o ENDORSE CLIENT	-0.04
o ENDORSE CST	0.92
o ENDORSE DEFINE	-0.39
o ENDORSE DIAGNOSE	-0.43
o ENDORSE DOCTOR	0.36
o ENDORSE EASE	1.03
o ENDORSE EMOTION	-0.81
o ENDORSE EXPERT	1.11
o ENDORSE FLOW	0.58
o ENDORSE GONE	0.05
o ENDORSE HEDGE	0.84
o ENDORSE HOMEHELP	-1.10
o ENDORSE HUMBLE	0.19
o ENDORSE IT	0.58
o ENDORSE LIFE	0.15
o ENDORSE MECH	0.44
o ENDORSE META	-0.51
o ENDORSE NEG	0.32
o ENDORSE NEGN	-0.43
o ENDORSE NUMBER	-0.51
o ENDORSE OUGHT	-0.46
o ENDORSE POLICY	-0.12
o ENDORSE REMOVE	0.34
o ENDORSE RESEARCH	-0.58
o ENDORSE SAFETY	-0.29
o ENDORSE SAY	0.77
o ENDORSE SERVICE	0.14
o ENDORSE SHOW	0.36
o ENDORSE SORE	0.10
o ENDORSE SYMPTOM	-2.14
o ENDORSE THERAPIST2	-0.12
o ENDORSE THERAPY	1.39
o ENDORSE THING	0.31
o ENDORSE TURN	0.50
o ENDORSE WE	0.82
o ENDORSE WELL	-0.15
o ENDORSE WORKS	0.59
o ENDORSE WORLD	-0.14
o ENDORSE YOU	-1.71
o EXPERT BABY	0.39
o EXPERT BELIEF	0.19
o EXPERT BODY	1.07
o EXPERT CLIENT	1.35
o EXPERT CST	0.17
o EXPERT DEFINE	-0.30
o EXPERT DIAGNOSE	-0.05
o EXPERT DOCTOR	-0.38
o EXPERT DRUG	-0.20
o EXPERT EASE	1.14
o EXPERT EMOTION	0.46
o EXPERT ENDORSE	0.39
o EXPERT FLOW	-0.06
o EXPERT GONE	-0.12
o EXPERT HOMEHELP	-0.42
o EXPERT HUMBLE	-0.14
o EXPERT IT	1.20
o EXPERT LIFE	-0.33
o EXPERT MECH	0.26
o EXPERT NEG	0.67
o EXPERT NUMBER	-0.31
o EXPERT OUGHT	0.13
o EXPERT PAST	-0.50
o EXPERT POLICY	0.46
o EXPERT PROVE	0.12
o EXPERT RELIEFN	0.35
o EXPERT REMOVE	-0.19
o EXPERT RESEARCH	0.31
o EXPERT SAFETY	0.46
o EXPERT SAY	0.28
o EXPERT SERIOUS	0.17
o EXPERT SHOW	-0.17
o EXPERT SORE	-0.54
o EXPERT STORE	0.24
o EXPERT SURGERY	0.38
o EXPERT SYMPTOM	0.27
o EXPERT THERAPY	0.27
o EXPERT THING	0.13
o EXPERT TURN	-0.67
o EXPERT WE	1.62
o EXPERT WORKS	0.25
o EXPERT WORLD	-0.32
o FAST BODY	-0.11
o FAST DIAGNOSE	-0.35
o FAST EASE	0.16
o FAST NEG	-0.16
o FAST RELIEFN	0.20
o FAST SERVICE	0.32
o FAST THING	-0.38
o FAST WE	0.04
o FAST WORKS	0.32
o FAST YOU	0.37
o FLOW AID	0.31
o FLOW BAD	0.18
o FLOW BODY	0.29
o FLOW CLIENT	-1.08
o FLOW CST	-0.12
o FLOW DEFINE	-0.24
o FLOW DETOX	1.11
o FLOW DIAGNOSE	-0.67
o FLOW EASE	-0.33
o FLOW EMOTION	-0.26
o FLOW ENDORSE	-0.13
o FLOW FAST	0.09
o FLOW GONE	0.55
o FLOW HEDGE	-0.33
o FLOW HOMEHELP	0.27
o FLOW HUMBLE	-0.12
o FLOW IT	0.57
o FLOW LASTING	0.23
o FLOW LIFE	1.56
o FLOW MECH	1.38
o FLOW MOST	0.39
o FLOW NEG	-0.80
o FLOW NEGN	-0.43
o FLOW NUMBER	1.99
o FLOW OUGHT	-0.43
o FLOW POLICY	0.07
o FLOW REMOVE	0.59
o FLOW SAY	-0.74
o FLOW SERIOUS	0.05
o FLOW SERVICE	-0.58
o FLOW SHOW	-0.74
o FLOW SORE	1.23
o FLOW STORE	0.35
o FLOW SYMPTOM	0.49
o FLOW THERAPY	-0.05
o FLOW THING	-0.18
o FLOW TURN	0.06
o FLOW WE	0.36
o FLOW WELL	-0.92
o FLOW WORKS	-0.16
o FLOW WORLD	0.13
o FLOW YOU	-0.16
o GO AID	-0.06
o GO BODY	1.71
o GO CLIENT	-0.43
o GO COME	0.39
o GO DIAGNOSE	-0.22
o GO DRUG	-0.65
o GO EASE	-0.10
o GO HOMEHELP	-0.32
o GO IT	1.35
o GO LIFE	-0.68
o GO MECH	0.85
o GO MOST	-0.39
o GO NEG	0.14
o GO NEGN	0.69
o GO NUMBER	0.16
o GO PAST	-0.20
o GO POLICY	-1.03
o GO REMOVE	0.15
o GO SAFETY	-0.03
o GO SAY	-0.28
o GO SERVICE	-0.37
o GO SHOW	-0.28
o GO SURE	0.05
o GO SYMPTOM	0.19
o GO THERAPY	-0.53
o GO THING	-0.61
o GO TURN	1.17
o GO WE	0.70
o GO WELL	0.57
o GO WORKS	0.28
o GO WORLD	-0.98
o GO YOU	-0.77
o GONE AID	-0.29
o GONE BABY	0.27
o GONE BAD	0.90
o GONE BODY	1.04
o GONE COME	0.35
o GONE CST	-1.11
o GONE DEFINE	-0.51
o GONE DETOX	0.23
o GONE DIAGNOSE	-0.55
o GONE DOCTOR	-0.04
o GONE DRUG	-0.34
o GONE EASE	-0.13
o GONE EMOTION	-0.79
o GONE ENDORSE	-0.66
o GONE FAST	0.23
o GONE FLOW	0.47
o GONE HEDGE	0.27
o GONE HOMEHELP	-0.74
o GONE HUMBLE	-0.67
o GONE IT	-0.07
o GONE LASTING	-0.07
o GONE LIFE	-0.12
o GONE MECH	0.89
o GONE META	0.19
o GONE MOST	0.36
o GONE NEG	-1.25
o GONE NEGN	0.31
o GONE NUMBER	-2.55
o GONE OUGHT	-1.53
o GONE PAST	-0.47
o GONE POLICY	0.78
o GONE PRESSURE	0.04
o GONE RELIEFN	0.45
o GONE REMOVE	0.66
o GONE RESEARCH	-0.22
o GONE SAFETY	-0.37
o GONE SAFEW	-0.18
o GONE SAY	-0.43
o GONE SERIOUS	0.30
o GONE SERVICE	-0.27
o GONE SHOW	-0.86
o GONE SORE	0.67
o GONE STOPTAKING	-0.37
o GONE STORE	-0.22
o GONE SURE	0.32
o GONE SYMPTOM	0.37
o GONE THERAPIST2	-0.28
o GONE THERAPY	-1.24
o GONE THING	-1.56
o GONE TURN	-0.79
o GONE WE	-0.54
o GONE WELL	1.18
o GONE WORKS	1.94
o GONE WORLD	-0.16
o GONE YOU	-0.72
o HEDGE AID	-0.18
o HEDGE BABY	0.74
o HEDGE BAD	-1.06
o HEDGE BELIEF	-0.12
o HEDGE BODY	-1.79
o HEDGE CLIENT	0.05
o HEDGE CST	1.02
o HEDGE DEFINE	-0.04
o HEDGE DIAGNOSE	0.14
o HEDGE DOCTOR	0.08
o HEDGE DRUG	0.63
o HEDGE EASE	-1.88
o HEDGE EMOTION	-1.05
o HEDGE ENDORSE	-1.02
o HEDGE FAST	0.36
o HEDGE FLOW	-1.63
o HEDGE GO	0.78
o HEDGE GONE	-0.37
o HEDGE HOMEHELP	-0.05
o HEDGE HUMBLE	-0.68
o HEDGE IT	1.85
o HEDGE LASTING	-0.04
o HEDGE LIFE	-2.25
o HEDGE MECH	-0.34
o HEDGE META	-0.44
o HEDGE MOST	-0.32
o HEDGE NEG	-1.19
o HEDGE NEGN	-1.19
o HEDGE NUMBER	0.90
o HEDGE OUGHT	-1.03
o HEDGE PAST	1.47
o HEDGE POLICY	-0.26
o HEDGE PRAISE	-0.11
o HEDGE PRESSURE	0.66
o HEDGE REMOVE	0.14
o HEDGE RESEARCH	-0.10
o HEDGE SAFETY	-0.47
o HEDGE SAFEW	-0.63
o HEDGE SAY	-0.75
o HEDGE SERIOUS	0.85
o HEDGE SERVICE	-0.72
o HEDGE SHOW	-1.44
o HEDGE SORE	-1.17
o HEDGE STOPTAKING	0.26
o HEDGE STORE	1.12
o HEDGE SURE	0.24
o HEDGE SYMPTOM	-3.70
o HEDGE THERAPIST2	-0.04
o HEDGE THERAPY	0.70
o HEDGE THING	0.13
o HEDGE TURN	-0.20
o HEDGE WE	-1.57
o HEDGE WELL	-0.09
o HEDGE WORKS	-0.31
o HEDGE WORLD	0.24
o HEDGE YOU	0.45
o HOMEHELP BABY	-0.27
o HOMEHELP BAD	0.32
o HOMEHELP BODY	-0.62
o HOMEHELP CLIENT	1.02
o HOMEHELP COME	1.49
o HOMEHELP CST	0.12
o HOMEHELP CURE	-0.73
o HOMEHELP DEFINE	0.87
o HOMEHELP DIAGNOSE	-0.16
o HOMEHELP DOCTOR	-1.15
o HOMEHELP DRUG	-1.68
o HOMEHELP EASE	-3.04
o HOMEHELP EMOTION	0.16
o HOMEHELP ENDORSE	0.06
o HOMEHELP EXPERT	-0.23
o HOMEHELP FAST	-0.32
o HOMEHELP GO	0.48
o HOMEHELP GONE	-0.89
o HOMEHELP HEDGE	-0.88
o HOMEHELP HUMBLE	-0.20
o HOMEHELP IT	0.50
o HOMEHELP LASTING	0.38
o HOMEHELP LIFE	-0.68
o HOMEHELP MECH	-0.70
o HOMEHELP META	-0.04
o HOMEHELP MOST	0.16
o HOMEHELP NEG	0.32
o HOMEHELP NEGN	0.50
o HOMEHELP NUMBER	-2.08
o HOMEHELP OUGHT	0.14
o HOMEHELP PAST	-0.12
o HOMEHELP POLICY	-1.17
o HOMEHELP PROVE	-0.31
o HOMEHELP RELIEFN	-0.38
o HOMEHELP REMOVE	-0.91
o HOMEHELP RESEARCH	-0.54
o HOMEHELP SAFETY	0.04
o HOMEHELP SAFEW	-0.16
o HOMEHELP SAY	0.06
o HOMEHELP SERIOUS	-2.26
o HOMEHELP SERVICE	-0.32
o HOMEHELP SHOW	-0.37
o HOMEHELP SORE	-0.25
o HOMEHELP STOPTAKING	-0.65
o HOMEHELP STORE	-0.65
o HOMEHELP SURE	-0.34
o HOMEHELP SURGERY	0.22
o HOMEHELP SYMPTOM	-2.57
o HOMEHELP THERAPIST2	-1.19
o HOMEHELP THERAPY	0.20
o HOMEHELP TURN	-0.05
o HOMEHELP WE	-0.61
o HOMEHELP WELL	-0.63
o HOMEHELP WORKS	-0.10
o HOMEHELP WORLD	-0.89
o HOMEHELP YOU	0.18
o HOPEFUL RELIEFN	0.52
o HOPEFUL RESEARCH	0.38
o HUMBLE BABY	-0.06
o HUMBLE BELIEF	-0.25
o HUMBLE BODY	-0.78
o HUMBLE CLIENT	-0.52
o HUMBLE CST	-0.18
o HUMBLE DEFINE	-0.62
o HUMBLE DIAGNOSE	-0.21
o HUMBLE EASE	-1.60
o HUMBLE EMOTION	0.06
o HUMBLE ENDORSE	0.41
o HUMBLE FLOW	-0.16
o HUMBLE GONE	-0.18
o HUMBLE HEDGE	-0.15
o HUMBLE IT	-1.75
o HUMBLE LIFE	0.16
o HUMBLE MECH	-1.05
o HUMBLE META	-0.03
o HUMBLE NEG	-0.52
o HUMBLE NUMBER	-0.23
o HUMBLE OUGHT	-0.08
o HUMBLE POLICY	-0.11
o HUMBLE PROVE	-0.72
o HUMBLE RELIEFN	-0.40
o HUMBLE RESEARCH	-0.11
o HUMBLE SAFETY	-0.10
o HUMBLE SAFEW	-0.42
o HUMBLE SAY	-0.40
o HUMBLE SERIOUS	-0.63
o HUMBLE SHOW	-0.55
o HUMBLE STORE	-0.43
o HUMBLE SYMPTOM	-1.00
o HUMBLE THERAPIST2	-0.04
o HUMBLE THERAPY	-0.83
o HUMBLE WE	-1.24
o HUMBLE WELL	-0.49
o HUMBLE WORKS	-0.23
o HUMBLE YOU	-1.08
o IT AID	0.27
o IT BABY	0.94
o IT BAD	-0.41
o IT BODY	0.42
o IT CAUSE	-0.29
o IT CLIENT	-2.87
o IT COME	1.29
o IT CST	-2.00
o IT CURE	0.42
o IT DEFINE	-0.06
o IT DETOX	0.49
o IT DIAGNOSE	-0.77
o IT DOCTOR	-0.05
o IT DRUG	0.96
o IT EASE	0.71
o IT EMOTION	0.77
o IT ENDORSE	0.65
o IT EXPERT	-0.40
o IT FLOW	0.10
o IT GO	1.25
o IT GONE	-0.68
o IT HEDGE	-1.03
o IT HUMBLE	-1.01
o IT LASTING	0.53
o IT LIFE	0.67
o IT MECH	1.65
o IT META	-1.12
o IT MOST	-1.08
o IT NEG	-0.24
o IT NUMBER	-2.33
o IT OUGHT	-2.34
o IT PAST	0.90
o IT POLICY	0.18
o IT PRAISE	-0.27
o IT PRESSURE	1.35
o IT PROVE	-1.53
o IT RELIEFN	-0.04
o IT REMOVE	2.37
o IT RESEARCH	0.76
o IT SAFETY	-0.18
o IT SAFEW	1.10
o IT SAY	0.42
o IT SERIOUS	0.48
o IT SERVICE	-0.11
o IT SHOW	-0.52
o IT SORE	-0.28
o IT STOPTAKING	0.53
o IT STORE	1.22
o IT SURE	0.30
o IT SURGERY	0.63
o IT SYMPTOM	-0.68
o IT THERAPIST2	-0.62
o IT THERAPY	-1.82
o IT THING	1.27
o IT TURN	-0.16
o IT WE	-1.64
o IT WELL	1.15
o IT WORKS	1.37
o IT WORLD	-0.07
o IT YOU	-1.82
o LASTING CST	-0.06
o LASTING DIAGNOSE	0.06
o LASTING EASE	0.17
o LASTING GONE	0.92
o LASTING HEDGE	0.95
o LASTING HOMEHELP	0.51
o LASTING IT	0.10
o LASTING META	-0.12
o LASTING NEGN	0.24
o LASTING NUMBER	-0.12
o LASTING RELIEFN	0.14
o LASTING RESEARCH	-0.36
o LASTING SAY	-0.09
o LASTING SHOW	-0.18
o LASTING SYMPTOM	-0.96
o LASTING THERAPIST2	-0.27
o LASTING THERAPY	-0.06
o LASTING WE	0.85
o LASTING YOU	1.19
o LIFE AID	-1.06
o LIFE BABY	0.21
o LIFE BAD	-0.17
o LIFE BODY	-1.25
o LIFE CLIENT	-0.63
o LIFE COME	-0.61
o LIFE CST	0.80
o LIFE CURE	-0.10
o LIFE DEFINE	-0.98
o LIFE DIAGNOSE	1.01
o LIFE DOCTOR	0.26
o LIFE EASE	0.26
o LIFE EMOTION	-0.41
o LIFE ENDORSE	-0.54
o LIFE FAST	-0.51
o LIFE FLOW	-1.09
o LIFE GO	-0.20
o LIFE HEDGE	-0.88
o LIFE HOMEHELP	0.17
o LIFE HUMBLE	-0.53
o LIFE IT	-1.01
o LIFE MECH	-0.72
o LIFE META	0.35
o LIFE MOST	0.63
o LIFE NEG	-0.38
o LIFE NEGN	-0.03
o LIFE NUMBER	1.70
o LIFE OUGHT	0.58
o LIFE PAST	-0.25
o LIFE POLICY	3.85
o LIFE RELIEFN	-0.91
o LIFE REMOVE	1.04
o LIFE RESEARCH	-0.42
o LIFE SAFETY	-0.15
o LIFE SAY	-0.23
o LIFE SERIOUS	0.35
o LIFE SERVICE	-0.91
o LIFE SHOW	-0.37
o LIFE SORE	0.09
o LIFE STOPTAKING	0.27
o LIFE STORE	-0.26
o LIFE SURE	0.67
o LIFE SYMPTOM	-0.13
o LIFE THERAPIST2	0.16
o LIFE THERAPY	1.09
o LIFE THING	-1.77
o LIFE TURN	1.64
o LIFE WE	0.77
o LIFE WELL	-1.68
o LIFE WORKS	-0.65
o LIFE WORLD	1.02
o LIFE YOU	-1.62
o MECH BELIEF	-0.21
o MECH BODY	0.40
o MECH CLIENT	-0.37
o MECH DEFINE	-0.33
o MECH DETOX	1.10
o MECH DIAGNOSE	1.01
o MECH EASE	0.81
o MECH EMOTION	0.52
o MECH ENDORSE	0.60
o MECH FLOW	-0.51
o MECH GO	0.95
o MECH GONE	-0.84
o MECH HEDGE	1.41
o MECH HOMEHELP	1.09
o MECH HUMBLE	-0.63
o MECH IT	2.12
o MECH LIFE	0.46
o MECH MOST	-0.15
o MECH NEG	-0.49
o MECH NEGN	-0.44
o MECH NUMBER	-0.39
o MECH OUGHT	-0.38
o MECH PAST	0.80
o MECH POLICY	-0.19
o MECH PROVE	-0.11
o MECH REMOVE	-0.20
o MECH RESEARCH	0.94
o MECH SAFETY	-0.10
o MECH SAY	-1.13
o MECH SERIOUS	0.89
o MECH SERVICE	-0.05
o MECH SHOW	0.56
o MECH SORE	1.24
o MECH STOPTAKING	0.10
o MECH STORE	0.55
o MECH SYMPTOM	0.66
o MECH THERAPY	0.06
o MECH THING	0.74
o MECH TURN	-0.98
o MECH WE	3.29
o MECH WELL	0.06
o MECH WORKS	0.07
o MECH WORLD	-0.86
o MECH YOU	0.26
o META BODY	-0.33
o META CLIENT	-0.11
o META CST	-0.73
o META CURE	-0.63
o META DEFINE	-0.06
o META DETOX	-0.67
o META DIAGNOSE	0.36
o META DOCTOR	-0.20
o META EASE	0.39
o META ENDORSE	-0.26
o META FLOW	-0.19
o META GONE	-0.50
o META HEDGE	-0.51
o META HOMEHELP	0.14
o META HUMBLE	-0.37
o META IT	0.04
o META LASTING	-0.08
o META LIFE	0.85
o META MECH	-0.22
o META MOST	0.22
o META NEG	-0.06
o META NEGN	0.10
o META NUMBER	-0.86
o META OUGHT	0.81
o META POLICY	-0.31
o META PROVE	-0.08
o META RELIEFN	-0.31
o META REMOVE	-1.00
o META RESEARCH	0.20
o META SAY	-0.26
o META SERIOUS	-1.12
o META SERVICE	-0.13
o META SHOW	0.69
o META SORE	-0.19
o META STOPTAKING	-0.35
o META STORE	-0.29
o META SURE	-0.21
o META SYMPTOM	-0.37
o META THERAPY	-0.65
o META THING	-0.03
o META TURN	0.27
o META WE	-0.48
o META WELL	-0.64
o META WORKS	-1.09
o META WORLD	-0.11
o META YOU	1.02
o MOST CLIENT	1.14
o MOST CST	0.34
o MOST DIAGNOSE	0.65
o MOST EASE	0.18
o MOST ENDORSE	0.09
o MOST FLOW	-0.29
o MOST GO	0.10
o MOST GONE	-0.30
o MOST HEDGE	-1.30
o MOST IT	-0.15
o MOST LIFE	-0.48
o MOST MECH	0.71
o MOST NEG	0.59
o MOST NUMBER	0.31
o MOST OUGHT	1.73
o MOST POLICY	-0.09
o MOST RELIEFN	0.94
o MOST REMOVE	-0.35
o MOST RESEARCH	-0.11
o MOST SAFETY	1.53
o MOST SAY	0.38
o MOST SERIOUS	-0.33
o MOST SERVICE	0.47
o MOST SHOW	0.92
o MOST STORE	0.05
o MOST SYMPTOM	-0.06
o MOST THERAPY	0.24
o MOST THING	-0.36
o MOST TURN	-0.22
o MOST WE	1.04
o MOST WELL	0.32
o MOST WORKS	-0.54
o MOST YOU	-1.06
o NEG BODY	-0.12
o NEG CLIENT	-0.59
o NEG DEFINE	-0.33
o NEG DIAGNOSE	0.19
o NEG EASE	-0.03
o NEG EMOTION	0.22
o NEG ENDORSE	-0.12
o NEG GONE	-0.53
o NEG HEDGE	-0.24
o NEG HUMBLE	-0.04
o NEG IT	1.12
o NEG LIFE	-0.29
o NEG NEGN	-0.39
o NEG NUMBER	0.80
o NEG SAY	-0.44
o NEG SERVICE	-0.86
o NEG SHOW	-0.55
o NEG SYMPTOM	-0.04
o NEG THERAPY	0.69
o NEG THING	-0.22
o NEG WE	0.68
o NEG WORKS	-0.17
o NEG YOU	-0.57
o NEGN BODY	0.67
o NEGN CLIENT	-0.13
o NEGN DEFINE	-0.22
o NEGN DIAGNOSE	-0.12
o NEGN EASE	-0.07
o NEGN GONE	0.07
o NEGN HEDGE	0.13
o NEGN HUMBLE	0.07
o NEGN IT	-0.20
o NEGN LIFE	-0.14
o NEGN META	0.34
o NEGN MOST	-0.17
o NEGN NEG	-0.15
o NEGN NUMBER	-0.19
o NEGN OUGHT	-0.46
o NEGN POLICY	-0.75
o NEGN RESEARCH	-0.21
o NEGN SAY	0.32
o NEGN SERVICE	-0.07
o NEGN SHOW	0.12
o NEGN SYMPTOM	-0.25
o NEGN THERAPY	-0.34
o NEGN THING	-0.31
o NEGN TURN	0.75
o NEGN WE	-0.99
o NEGN WORKS	-0.21
o NEGN YOU	0.19
o NUMBER AID	0.04
o NUMBER BABY	0.39
o NUMBER BAD	-0.08
o NUMBER BELIEF	0.38
o NUMBER BODY	1.02
o NUMBER CAUSE	-0.21
o NUMBER CLIENT	-2.01
o NUMBER CST	1.37
o NUMBER DEFINE	0.15
o NUMBER DIAGNOSE	-0.70
o NUMBER DOCTOR	1.16
o NUMBER EMOTION	-0.04
o NUMBER ENDORSE	0.88
o NUMBER EXPERT	0.52
o NUMBER FAST	-0.42
o NUMBER FLOW	-0.77
o NUMBER GO	-0.55
o NUMBER GONE	-0.36
o NUMBER HEDGE	0.52
o NUMBER HOMEHELP	0.59
o NUMBER HOPEFUL	-0.58
o NUMBER HUMBLE	0.16
o NUMBER IT	2.13
o NUMBER LASTING	-0.43
o NUMBER LIFE	-0.26
o NUMBER MECH	-2.02
o NUMBER META	-0.41
o NUMBER MOST	0.22
o NUMBER NEG	0.25
o NUMBER NEGN	-0.71
o NUMBER OUGHT	-0.93
o NUMBER PAST	0.31
o NUMBER POLICY	2.32
o NUMBER PRESSURE	1.14
o NUMBER PROVE	0.07
o NUMBER RELIEFN	0.46
o NUMBER REMOVE	-1.12
o NUMBER RESEARCH	-2.41
o NUMBER SAFETY	-0.38
o NUMBER SAFEW	0.39
o NUMBER SAY	2.56
o NUMBER SERIOUS	-0.48
o NUMBER SHOW	2.01
o NUMBER SORE	0.53
o NUMBER STOPTAKING	0.32
o NUMBER STORE	0.31
o NUMBER SURE	-1.16
o NUMBER SYMPTOM	1.32
o NUMBER THERAPIST2	-0.55
o NUMBER THERAPY	2.66
o NUMBER THING	0.47
o NUMBER TURN	1.22
o NUMBER WE	2.24
o NUMBER WELL	0.23
o NUMBER WORKS	-0.38
o NUMBER WORLD	-0.92
o NUMBER YOU	1.30
o OUGHT BABY	-0.20
o OUGHT BELIEF	-0.11
o OUGHT BODY	0.43
o OUGHT CLIENT	0.93
o OUGHT CST	-0.06
o OUGHT DEFINE	-0.11
o OUGHT DIAGNOSE	0.88
o OUGHT DOCTOR	-0.88
o OUGHT DRUG	-0.71
o OUGHT EASE	-2.20
o OUGHT ENDORSE	-0.47
o OUGHT FLOW	-0.25
o OUGHT GO	-0.27
o OUGHT GONE	-0.98
o OUGHT HEDGE	-1.14
o OUGHT HOMEHELP	-2.25
o OUGHT HUMBLE	-0.34
o OUGHT IT	0.47
o OUGHT LIFE	0.35
o OUGHT MECH	0.76
o OUGHT META	-0.10
o OUGHT MOST	-0.20
o OUGHT NEG	-0.81
o OUGHT NEGN	-0.26
o OUGHT NUMBER	-0.20
o OUGHT PAST	-0.21
o OUGHT POLICY	-0.36
o OUGHT RELIEFN	0.62
o OUGHT REMOVE	-1.18
o OUGHT RESEARCH	-0.06
o OUGHT SAFETY	-1.74
o OUGHT SAY	-0.89
o OUGHT SERIOUS	0.66
o OUGHT SERVICE	-0.36
o OUGHT SHOW	0.83
o OUGHT STORE	0.64
o OUGHT SURE	-0.28
o OUGHT SYMPTOM	-0.22
o OUGHT THERAPIST2	-0.87
o OUGHT THERAPY	-0.11
o OUGHT THING	-0.16
o OUGHT TURN	0.33
o OUGHT WE	0.09
o OUGHT WELL	0.98
o OUGHT WORLD	0.12
o OUGHT YOU	-0.72
o PAST BELIEF	-0.32
o PAST CLIENT	-0.26
o PAST CST	0.30
o PAST DIAGNOSE	1.19
o PAST DOCTOR	-0.44
o PAST EASE	0.81
o PAST ENDORSE	-0.46
o PAST FLOW	-0.37
o PAST GONE	-0.34
o PAST HEDGE	0.10
o PAST HOMEHELP	-0.59
o PAST IT	-1.83
o PAST LIFE	-0.55
o PAST MECH	-0.03
o PAST META	-0.49
o PAST NEG	-0.08
o PAST NUMBER	-0.12
o PAST OUGHT	0.64
o PAST POLICY	-0.53
o PAST RELIEFN	0.35
o PAST REMOVE	-0.31
o PAST SAY	-0.37
o PAST SERIOUS	0.12
o PAST SERVICE	0.77
o PAST STOPTAKING	-0.24
o PAST STORE	-0.13
o PAST SURGERY	0.54
o PAST SYMPTOM	-0.63
o PAST THERAPY	0.17
o PAST THING	-0.03
o PAST TURN	-0.94
o PAST WE	-0.46
o PAST WELL	0.44
o PAST WORKS	-0.38
o PAST WORLD	-0.42
o POLICY AID	-0.24
o POLICY BAD	-0.13
o POLICY BELIEF	0.07
o POLICY BODY	-0.83
o POLICY CLIENT	-0.03
o POLICY CST	0.20
o POLICY DEFINE	-0.55
o POLICY DIAGNOSE	0.65
o POLICY DOCTOR	0.08
o POLICY DRUG	-0.66
o POLICY EASE	0.32
o POLICY ENDORSE	-0.50
o POLICY FAST	-0.46
o POLICY FLOW	0.78
o POLICY GO	0.28
o POLICY GONE	0.07
o POLICY HEDGE	0.60
o POLICY HOMEHELP	-0.06
o POLICY HUMBLE	-0.37
o POLICY IT	1.19
o POLICY LIFE	-1.45
o POLICY MECH	0.61
o POLICY META	-0.09
o POLICY MOST	0.43
o POLICY NEG	-1.67
o POLICY NEGN	0.66
o POLICY NUMBER	-1.41
o POLICY OUGHT	0.22
o POLICY PAST	-0.50
o POLICY PROVE	-0.30
o POLICY RELIEFN	0.35
o POLICY REMOVE	-0.44
o POLICY RESEARCH	-0.24
o POLICY SAFETY	0.08
o POLICY SAFEW	-0.12
o POLICY SAY	0.11
o POLICY SERIOUS	0.80
o POLICY SERVICE	-0.35
o POLICY SHOW	-0.51
o POLICY SORE	-0.63
o POLICY STOPTAKING	-0.17
o POLICY STORE	-0.78
o POLICY SURE	-0.57
o POLICY SURGERY	0.93
o POLICY SYMPTOM	1.01
o POLICY THERAPIST2	-0.06
o POLICY THERAPY	0.86
o POLICY THING	-0.50
o POLICY TURN	-0.34
o POLICY WE	0.87
o POLICY WELL	1.14
o POLICY WORKS	-0.81
o POLICY WORLD	-1.75
o POLICY YOU	-1.59
o PRAISE BODY	0.42
o PRAISE CST	0.10
o PRAISE EASE	0.12
o PRAISE FLOW	0.47
o PRAISE GONE	-0.21
o PRAISE HOMEHELP	0.20
o PRAISE IT	0.51
o PRAISE LIFE	0.63
o PRAISE MECH	-0.88
o PRAISE POLICY	-0.07
o PRAISE REMOVE	-0.31
o PRAISE SERVICE	-0.11
o PRAISE THERAPY	-0.27
o PRAISE THING	-0.69
o PRAISE WE	-0.27
o PRAISE WORKS	0.17
o PRAISE WORLD	-0.04
o PRAISE YOU	0.58
o PRESSURE BODY	1.16
o PRESSURE CLIENT	0.74
o PRESSURE COME	-0.44
o PRESSURE DIAGNOSE	-1.06
o PRESSURE EASE	-0.42
o PRESSURE FLOW	-0.25
o PRESSURE GO	-1.04
o PRESSURE GONE	-1.04
o PRESSURE IT	1.91
o PRESSURE META	-0.21
o PRESSURE NEG	-0.33
o PRESSURE NUMBER	1.04
o PRESSURE OUGHT	-2.16
o PRESSURE POLICY	0.19
o PRESSURE SHOW	-1.10
o PRESSURE SORE	0.49
o PRESSURE THERAPY	0.11
o PRESSURE THING	-0.32
o PRESSURE WE	-0.25
o PRESSURE WORKS	-0.25
o PRESSURE WORLD	-0.58
o PRESSURE YOU	-0.17
o PROVE BODY	-0.12
o PROVE CLIENT	-0.46
o PROVE CST	0.06
o PROVE EASE	-0.07
o PROVE EMOTION	0.29
o PROVE HEDGE	0.78
o PROVE IT	-0.26
o PROVE LIFE	0.50
o PROVE MECH	0.82
o PROVE NEG	-0.62
o PROVE NEGN	-0.35
o PROVE NUMBER	-0.34
o PROVE POLICY	-0.07
o PROVE SERVICE	0.23
o PROVE SHOW	0.62
o PROVE SYMPTOM	-0.22
o PROVE THERAPY	0.36
o PROVE WE	-0.39
o PROVE WORKS	0.41
o PROVE WORLD	-0.15
o PROVE YOU	0.50
o RELIEFN CLIENT	0.26
o RELIEFN CST	0.27
o RELIEFN DIAGNOSE	0.47
o RELIEFN EASE	-0.29
o RELIEFN FAST	0.20
o RELIEFN GONE	0.69
o RELIEFN HEDGE	0.41
o RELIEFN IT	-0.30
o RELIEFN LIFE	0.48
o RELIEFN META	-0.42
o RELIEFN NEG	0.32
o RELIEFN NEGN	0.59
o RELIEFN NUMBER	-0.28
o RELIEFN PRAISE	0.45
o RELIEFN SERIOUS	-0.12
o RELIEFN SHOW	-0.09
o RELIEFN SURE	0.41
o RELIEFN SYMPTOM	-0.29
o RELIEFN THERAPY	0.16
o RELIEFN THING	-0.13
o RELIEFN TURN	0.19
o RELIEFN WE	0.17
o RELIEFN WELL	-0.43
o RELIEFN WORLD	-0.15
o RELIEFN YOU	0.16
o REMOVE BABY	0.14
o REMOVE BAD	-0.10
o REMOVE BODY	0.26
o REMOVE CLIENT	0.99
o REMOVE CST	-0.37
o REMOVE DEFINE	-0.37
o REMOVE DETOX	1.41
o REMOVE DIAGNOSE	-0.16
o REMOVE DRUG	-0.63
o REMOVE EASE	0.34
o REMOVE EMOTION	0.86
o REMOVE ENDORSE	0.25
o REMOVE FAST	-0.27
o REMOVE FLOW	-0.17
o REMOVE GONE	0.44
o REMOVE HEDGE	0.52
o REMOVE HOMEHELP	-0.24
o REMOVE HUMBLE	-0.43
o REMOVE IT	0.52
o REMOVE LASTING	0.09
o REMOVE MECH	0.77
o REMOVE NEG	-0.96
o REMOVE NEGN	-0.28
o REMOVE NUMBER	-0.76
o REMOVE OUGHT	-0.48
o REMOVE POLICY	0.72
o REMOVE PRAISE	0.13
o REMOVE SAFETY	-0.25
o REMOVE SERIOUS	-0.46
o REMOVE SERVICE	-0.08
o REMOVE SHOW	0.05
o REMOVE SORE	-0.20
o REMOVE STORE	-0.09
o REMOVE SURE	-0.21
o REMOVE SURGERY	1.04
o REMOVE SYMPTOM	0.78
o REMOVE THERAPIST2	0.29
o REMOVE THERAPY	-0.16
o REMOVE THING	-0.40
o REMOVE TURN	0.45
o REMOVE WE	-0.79
o REMOVE WELL	0.06
o REMOVE WORKS	-0.37
o REMOVE WORLD	-0.21
o REMOVE YOU	0.08
o RESEARCH BABY	-0.15
o RESEARCH BODY	0.71
o RESEARCH CLIENT	-1.89
o RESEARCH CST	0.61
o RESEARCH DEFINE	-0.18
o RESEARCH DIAGNOSE	-1.07
o RESEARCH EASE	1.88
o RESEARCH EMOTION	-0.05
o RESEARCH ENDORSE	0.03
o RESEARCH GO	-0.16
o RESEARCH GONE	-0.15
o RESEARCH HEDGE	-1.00
o RESEARCH HOMEHELP	-0.20
o RESEARCH HOPEFUL	0.40
o RESEARCH HUMBLE	-1.56
o RESEARCH IT	-1.16
o RESEARCH LASTING	-0.36
o RESEARCH LIFE	0.42
o RESEARCH MECH	0.29
o RESEARCH META	-0.24
o RESEARCH MOST	-0.08
o RESEARCH NEG	-2.42
o RESEARCH NEGN	-0.71
o RESEARCH NUMBER	-0.81
o RESEARCH OUGHT	0.53
o RESEARCH PAST	-0.49
o RESEARCH POLICY	-0.11
o RESEARCH PROVE	0.41
o RESEARCH RELIEFN	0.51
o RESEARCH REMOVE	0.28
o RESEARCH SAFETY	-0.12
o RESEARCH SAY	0.82
o RESEARCH SERIOUS	-0.17
o RESEARCH SERVICE	-0.04
o RESEARCH SHOW	0.11
o RESEARCH SORE	-0.38
o RESEARCH STOPTAKING	0.05
o RESEARCH STORE	0.70
o RESEARCH SYMPTOM	-0.37
o RESEARCH THERAPIST2	-0.22
o RESEARCH THERAPY	0.19
o RESEARCH THING	-1.27
o RESEARCH TURN	-0.34
o RESEARCH WE	1.83
o RESEARCH WELL	-0.05
o RESEARCH WORKS	0.35
o RESEARCH WORLD	-0.42
o RESEARCH YOU	-0.07
o SAFETY BABY	0.28
o SAFETY BODY	-0.84
o SAFETY CLIENT	0.40
o SAFETY CST	1.09
o SAFETY DEFINE	-0.11
o SAFETY DIAGNOSE	-0.09
o SAFETY DOCTOR	-0.77
o SAFETY DRUG	-0.09
o SAFETY EASE	-0.16
o SAFETY EMOTION	-0.52
o SAFETY ENDORSE	-0.11
o SAFETY FAST	-0.19
o SAFETY GO	0.57
o SAFETY GONE	0.96
o SAFETY HEDGE	-1.00
o SAFETY HOMEHELP	-1.32
o SAFETY HUMBLE	0.59
o SAFETY IT	0.23
o SAFETY LIFE	0.38
o SAFETY MECH	0.33
o SAFETY META	-0.09
o SAFETY NEG	0.44
o SAFETY NUMBER	-0.07
o SAFETY OUGHT	1.84
o SAFETY POLICY	0.31
o SAFETY SAFEW	-0.12
o SAFETY SAY	-0.46
o SAFETY SERIOUS	1.59
o SAFETY SERVICE	-0.14
o SAFETY SHOW	-0.65
o SAFETY SORE	-0.38
o SAFETY STORE	-0.20
o SAFETY SURE	-0.12
o SAFETY SURGERY	-0.84
o SAFETY SYMPTOM	0.49
o SAFETY THERAPIST2	-0.25
o SAFETY THERAPY	1.09
o SAFETY THING	-0.05
o SAFETY TURN	-0.33
o SAFETY WE	-0.79
o SAFETY WELL	0.60
o SAFETY WORLD	-0.41
o SAFETY YOU	-0.61
o SAFEW BABY	-0.51
o SAFEW CLIENT	-0.57
o SAFEW CST	0.28
o SAFEW DEFINE	1.27
o SAFEW DRUG	-0.19
o SAFEW EASE	0.23
o SAFEW FLOW	0.47
o SAFEW HEDGE	-1.07
o SAFEW HOMEHELP	0.22
o SAFEW HUMBLE	-0.18
o SAFEW IT	-0.33
o SAFEW LIFE	1.12
o SAFEW MOST	-0.31
o SAFEW NEG	0.25
o SAFEW NUMBER	-0.51
o SAFEW OUGHT	-0.61
o SAFEW POLICY	-0.84
o SAFEW SERIOUS	-0.04
o SAFEW SURE	-0.69
o SAFEW THERAPY	-0.16
o SAFEW WE	-0.66
o SAFEW WORKS	0.47
o SAFEW YOU	-0.40
o SAY AID	-0.60
o SAY BABY	1.54
o SAY BAD	-0.41
o SAY BODY	0.06
o SAY CLIENT	-0.89
o SAY CST	-0.45
o SAY CURE	-0.61
o SAY DEFINE	-0.15
o SAY DIAGNOSE	-0.53
o SAY DOCTOR	-0.23
o SAY DRUG	0.04
o SAY EASE	-1.84
o SAY EMOTION	-1.34
o SAY ENDORSE	0.44
o SAY FLOW	-0.96
o SAY GO	0.13
o SAY GONE	-1.21
o SAY HEDGE	-0.58
o SAY HOMEHELP	0.31
o SAY HUMBLE	-1.08
o SAY IT	-1.64
o SAY LASTING	0.15
o SAY LIFE	0.07
o SAY MECH	-0.10
o SAY META	0.04
o SAY MOST	-0.37
o SAY NEG	0.70
o SAY NEGN	-0.10
o SAY NUMBER	1.05
o SAY OUGHT	-0.64
o SAY PAST	-0.07
o SAY POLICY	0.10
o SAY RELIEFN	0.33
o SAY REMOVE	-1.22
o SAY RESEARCH	-0.11
o SAY SAFETY	-0.17
o SAY SAFEW	-0.12
o SAY SERIOUS	0.30
o SAY SERVICE	-0.49
o SAY SHOW	0.56
o SAY SORE	-0.49
o SAY STORE	-1.07
o SAY SURE	-0.74
o SAY SYMPTOM	-1.19
o SAY THERAPIST2	-0.14
o SAY THERAPY	-1.10
o SAY THING	-0.50
o SAY TURN	-0.31
o SAY WE	0.79
o SAY WELL	0.12
o SAY WORKS	-1.82
o SAY WORLD	-0.40
o SAY YOU	0.19
o SERIOUS BABY	-0.71
o SERIOUS BELIEF	-0.52
o SERIOUS CLIENT	0.42
o SERIOUS CST	0.63
o SERIOUS DEFINE	-1.76
o SERIOUS DIAGNOSE	0.48
o SERIOUS DOCTOR	-0.33
o SERIOUS DRUG	-1.97
o SERIOUS EASE	-1.38
o SERIOUS EMOTION	-0.05
o SERIOUS ENDORSE	-0.13
o SERIOUS FLOW	0.30
o SERIOUS GONE	1.92
o SERIOUS HEDGE	-2.04
o SERIOUS HOMEHELP	-1.68
o SERIOUS HUMBLE	-0.42
o SERIOUS IT	-0.85
o SERIOUS LASTING	-0.42
o SERIOUS LIFE	-0.39
o SERIOUS MECH	0.28
o SERIOUS MOST	0.27
o SERIOUS NEG	0.41
o SERIOUS NEGN	-0.86
o SERIOUS NUMBER	-1.06
o SERIOUS OUGHT	-0.52
o SERIOUS PAST	-0.94
o SERIOUS POLICY	-0.30
o SERIOUS PROVE	-0.16
o SERIOUS RELIEFN	0.33
o SERIOUS REMOVE	0.18
o SERIOUS SAFETY	-0.83
o SERIOUS SAFEW	-0.46
o SERIOUS SAY	-0.89
o SERIOUS SERVICE	0.71
o SERIOUS SHOW	-0.03
o SERIOUS SORE	0.15
o SERIOUS STOPTAKING	-0.07
o SERIOUS STORE	-0.59
o SERIOUS SURE	0.40
o SERIOUS SURGERY	-0.33
o SERIOUS SYMPTOM	-0.48
o SERIOUS THERAPIST2	-0.58
o SERIOUS THERAPY	1.10
o SERIOUS TURN	0.40
o SERIOUS WE	-0.57
o SERIOUS WELL	0.37
o SERIOUS WORKS	0.51
o SERIOUS WORLD	-0.49
o SERIOUS YOU	0.29
o SERVICE BODY	-0.53
o SERVICE CLIENT	-0.43
o SERVICE CST	-0.57
o SERVICE DEFINE	-0.06
o SERVICE DIAGNOSE	-0.07
o SERVICE EASE	-0.20
o SERVICE FAST	0.19
o SERVICE GONE	-0.07
o SERVICE HEDGE	-0.52
o SERVICE HOMEHELP	1.22
o SERVICE LIFE	0.74
o SERVICE MECH	0.23
o SERVICE META	-0.22
o SERVICE NEGN	-0.22
o SERVICE NUMBER	-0.18
o SERVICE OUGHT	-0.12
o SERVICE POLICY	-0.07
o SERVICE PRAISE	0.38
o SERVICE REMOVE	-0.04
o SERVICE RESEARCH	0.42
o SERVICE SAFETY	0.63
o SERVICE SAY	-0.05
o SERVICE SERIOUS	0.05
o SERVICE SHOW	0.13
o SERVICE SORE	-0.17
o SERVICE STORE	0.28
o SERVICE SURE	-0.26
o SERVICE SYMPTOM	1.05
o SERVICE THERAPY	-0.96
o SERVICE THING	-0.36
o SERVICE TURN	0.66
o SERVICE WE	-0.80
o SERVICE WELL	-0.47
o SERVICE WORKS	-0.87
o SERVICE WORLD	-0.19
o SHOW AID	-0.73
o SHOW BABY	0.83
o SHOW BAD	-0.88
o SHOW BELIEF	0.59
o SHOW BODY	0.46
o SHOW CAUSE	0.92
o SHOW CLIENT	-0.18
o SHOW DEFINE	-0.25
o SHOW DIAGNOSE	-1.52
o SHOW DOCTOR	0.34
o SHOW DRUG	0.07
o SHOW EASE	1.57
o SHOW EMOTION	-0.96
o SHOW ENDORSE	0.22
o SHOW EXPERT	0.24
o SHOW FAST	0.22
o SHOW FLOW	0.35
o SHOW GONE	1.28
o SHOW HOMEHELP	0.27
o SHOW HUMBLE	-0.83
o SHOW IT	-0.72
o SHOW LASTING	0.05
o SHOW LIFE	0.95
o SHOW MECH	0.22
o SHOW META	-0.12
o SHOW MOST	-0.53
o SHOW NEG	-0.77
o SHOW NEGN	-0.89
o SHOW NUMBER	0.78
o SHOW OUGHT	0.28
o SHOW POLICY	0.21
o SHOW RELIEFN	1.20
o SHOW REMOVE	-0.27
o SHOW RESEARCH	-0.08
o SHOW SAFETY	-0.20
o SHOW SAY	0.04
o SHOW STOPTAKING	0.21
o SHOW STORE	-0.10
o SHOW SURE	-0.90
o SHOW SYMPTOM	-0.89
o SHOW THERAPIST2	-0.90
o SHOW THERAPY	1.10
o SHOW THING	-1.09
o SHOW TURN	0.32
o SHOW WE	0.97
o SHOW WELL	0.44
o SHOW WORKS	-0.24
o SHOW WORLD	-0.11
o SHOW YOU	-0.94
o SORE BABY	0.97
o SORE BAD	-0.62
o SORE BODY	1.30
o SORE CLIENT	2.54
o SORE CST	0.61
o SORE CURE	0.23
o SORE DIAGNOSE	-0.11
o SORE EASE	-1.05
o SORE EMOTION	-0.14
o SORE ENDORSE	0.45
o SORE GO	0.24
o SORE GONE	0.88
o SORE HEDGE	0.36
o SORE HOMEHELP	-0.04
o SORE IT	2.15
o SORE MECH	0.82
o SORE META	0.95
o SORE NEG	0.90
o SORE NEGN	-0.06
o SORE NUMBER	-0.53
o SORE OUGHT	0.36
o SORE POLICY	-0.27
o SORE REMOVE	-0.16
o SORE SAFETY	-0.47
o SORE SAY	0.15
o SORE SERIOUS	0.15
o SORE SHOW	0.59
o SORE STOPTAKING	-0.33
o SORE STORE	0.20
o SORE SYMPTOM	-1.55
o SORE THERAPY	-0.22
o SORE THING	0.63
o SORE TURN	-0.91
o SORE WE	-1.46
o SORE WELL	0.30
o SORE WORKS	0.83
o SORE WORLD	-0.39
o SORE YOU	0.66
o STOPTAKING AID	1.75
o STOPTAKING BODY	0.73
o STOPTAKING CLIENT	0.15
o STOPTAKING CST	0.52
o STOPTAKING DEFINE	0.26
o STOPTAKING DETOX	0.10
o STOPTAKING DIAGNOSE	0.16
o STOPTAKING DOCTOR	0.61
o STOPTAKING DRUG	1.17
o STOPTAKING EASE	-0.29
o STOPTAKING EMOTION	-0.48
o STOPTAKING FLOW	-0.73
o STOPTAKING HOMEHELP	0.33
o STOPTAKING IT	-0.07
o STOPTAKING LIFE	-0.63
o STOPTAKING MOST	0.36
o STOPTAKING NEG	-0.10
o STOPTAKING NEGN	0.25
o STOPTAKING NUMBER	-0.40
o STOPTAKING POLICY	-0.34
o STOPTAKING REMOVE	0.09
o STOPTAKING SERIOUS	-0.14
o STOPTAKING SURGERY	0.49
o STOPTAKING SYMPTOM	-0.33
o STOPTAKING THERAPIST2	0.57
o STOPTAKING THERAPY	0.87
o STOPTAKING THING	-0.34
o STOPTAKING WE	-0.61
o STOPTAKING WORKS	-0.60
o STOPTAKING WORLD	-0.08
o STOPTAKING YOU	1.58
o STORE AID	-0.36
o STORE BELIEF	-0.20
o STORE BODY	0.69
o STORE CLIENT	-1.03
o STORE CST	-0.20
o STORE DIAGNOSE	0.82
o STORE DRUG	-0.11
o STORE EASE	-0.46
o STORE EMOTION	-0.36
o STORE ENDORSE	0.36
o STORE FLOW	0.30
o STORE GO	0.13
o STORE GONE	0.82
o STORE HEDGE	0.39
o STORE HOMEHELP	-1.51
o STORE HUMBLE	-0.22
o STORE IT	1.20
o STORE LIFE	0.62
o STORE MECH	0.91
o STORE MOST	0.14
o STORE NEG	0.74
o STORE NEGN	0.47
o STORE NUMBER	-0.67
o STORE OUGHT	0.58
o STORE POLICY	-0.33
o STORE REMOVE	0.09
o STORE RESEARCH	-0.44
o STORE SAFETY	-0.37
o STORE SAY	0.38
o STORE SERIOUS	0.38
o STORE SERVICE	-1.17
o STORE SORE	-0.25
o STORE STOPTAKING	-0.20
o STORE SYMPTOM	0.13
o STORE THERAPY	-0.50
o STORE THING	-1.51
o STORE TURN	0.90
o STORE WE	0.09
o STORE WELL	0.22
o STORE WORKS	0.71
o STORE WORLD	1.98
o STORE YOU	0.87
o SURE CLIENT	-0.37
o SURE CST	-0.08
o SURE CURE	-0.14
o SURE DEFINE	0.40
o SURE DIAGNOSE	1.88
o SURE EASE	-0.18
o SURE GONE	-0.14
o SURE HEDGE	0.40
o SURE IT	0.44
o SURE LIFE	-0.14
o SURE META	-0.35
o SURE NEG	0.07
o SURE NUMBER	0.90
o SURE OUGHT	0.54
o SURE POLICY	1.01
o SURE RELIEFN	0.16
o SURE SAFEW	0.54
o SURE SAY	0.49
o SURE SERVICE	0.86
o SURE SHOW	1.01
o SURE THERAPY	-0.26
o SURE THING	-0.12
o SURE WE	-0.90
o SURE WORLD	-0.19
o SURE YOU	-0.24
o SURGERY BODY	0.19
o SURGERY CLIENT	-0.22
o SURGERY CST	0.26
o SURGERY EASE	0.11
o SURGERY EMOTION	-0.26
o SURGERY FLOW	-0.55
o SURGERY GO	0.40
o SURGERY GONE	0.62
o SURGERY HEDGE	1.27
o SURGERY HOMEHELP	-0.33
o SURGERY IT	-0.04
o SURGERY LIFE	-0.23
o SURGERY MECH	-0.82
o SURGERY NEG	0.23
o SURGERY NUMBER	-1.11
o SURGERY OUGHT	-0.52
o SURGERY REMOVE	0.06
o SURGERY SHOW	-1.74
o SURGERY SURE	0.57
o SURGERY SYMPTOM	-0.28
o SURGERY THERAPY	0.12
o SURGERY THING	0.16
o SURGERY TURN	0.48
o SURGERY WE	-0.46
o SURGERY WELL	-0.07
o SURGERY WORKS	-0.60
o SURGERY WORLD	-0.16
o SYMPTOM BABY	0.21
o SYMPTOM BODY	-0.74
o SYMPTOM CAUSE	-0.26
o SYMPTOM CLIENT	0.23
o SYMPTOM CST	-1.47
o SYMPTOM DEFINE	1.35
o SYMPTOM DIAGNOSE	-0.41
o SYMPTOM DOCTOR	-0.66
o SYMPTOM EASE	0.59
o SYMPTOM ENDORSE	-0.68
o SYMPTOM FAST	-0.17
o SYMPTOM FLOW	1.31
o SYMPTOM GO	1.02
o SYMPTOM GONE	1.42
o SYMPTOM HEDGE	-0.15
o SYMPTOM HOMEHELP	-0.54
o SYMPTOM HUMBLE	-0.84
o SYMPTOM IT	-1.67
o SYMPTOM LASTING	0.36
o SYMPTOM LIFE	0.71
o SYMPTOM MECH	1.40
o SYMPTOM META	0.03
o SYMPTOM MOST	0.22
o SYMPTOM NEG	0.18
o SYMPTOM NEGN	-0.70
o SYMPTOM NUMBER	-0.26
o SYMPTOM OUGHT	-1.31
o SYMPTOM PAST	0.79
o SYMPTOM POLICY	1.22
o SYMPTOM PRESSURE	-0.06
o SYMPTOM RELIEFN	0.29
o SYMPTOM REMOVE	0.94
o SYMPTOM RESEARCH	-1.19
o SYMPTOM SAFETY	-0.55
o SYMPTOM SAFEW	-0.44
o SYMPTOM SAY	0.56
o SYMPTOM SERIOUS	0.41
o SYMPTOM SERVICE	0.21
o SYMPTOM SHOW	-0.24
o SYMPTOM SORE	-0.22
o SYMPTOM STOPTAKING	0.10
o SYMPTOM STORE	0.17
o SYMPTOM SURE	0.10
o SYMPTOM THERAPIST2	-0.71
o SYMPTOM THERAPY	-0.45
o SYMPTOM THING	-2.21
o SYMPTOM TURN	-1.97
o SYMPTOM WE	-0.46
o SYMPTOM WELL	0.44
o SYMPTOM WORKS	-0.98
o SYMPTOM WORLD	0.09
o SYMPTOM YOU	1.58
o THERAPIST2 BODY	-0.60
o THERAPIST2 CST	-0.83
o THERAPIST2 DEFINE	-0.84
o THERAPIST2 DIAGNOSE	-0.19
o THERAPIST2 DRUG	-0.55
o THERAPIST2 EASE	-0.04
o THERAPIST2 ENDORSE	-1.86
o THERAPIST2 FLOW	-0.33
o THERAPIST2 HEDGE	-0.54
o THERAPIST2 HOMEHELP	-1.09
o THERAPIST2 HUMBLE	0.71
o THERAPIST2 IT	-0.68
o THERAPIST2 LIFE	-0.52
o THERAPIST2 MECH	0.08
o THERAPIST2 NEG	0.31
o THERAPIST2 NUMBER	-0.92
o THERAPIST2 OUGHT	-0.25
o THERAPIST2 PAST	-0.96
o THERAPIST2 POLICY	0.14
o THERAPIST2 REMOVE	0.24
o THERAPIST2 SAY	0.90
o THERAPIST2 SERVICE	0.44
o THERAPIST2 SHOW	-0.26
o THERAPIST2 SURGERY	-0.67
o THERAPIST2 SYMPTOM	0.23
o THERAPIST2 THERAPY	-0.22
o THERAPIST2 THING	-0.08
o THERAPIST2 TURN	0.96
o THERAPIST2 WE	2.39
o THERAPIST2 WORKS	-0.60
o THERAPIST2 WORLD	-0.30
o THERAPIST2 YOU	0.33
o THERAPY BAD	-0.31
o THERAPY BELIEF	-0.55
o THERAPY BODY	0.42
o THERAPY CAUSE	0.42
o THERAPY CLIENT	1.76
o THERAPY CST	-1.47
o THERAPY CURE	-0.03
o THERAPY DEFINE	0.48
o THERAPY DETOX	-0.15
o THERAPY DIAGNOSE	0.79
o THERAPY DOCTOR	0.71
o THERAPY DRUG	1.51
o THERAPY EASE	1.86
o THERAPY EMOTION	0.32
o THERAPY ENDORSE	0.12
o THERAPY EXPERT	0.40
o THERAPY FLOW	-0.37
o THERAPY GO	0.59
o THERAPY GONE	-0.33
o THERAPY HEDGE	0.79
o THERAPY HOMEHELP	1.25
o THERAPY HUMBLE	-1.65
o THERAPY IT	-1.46
o THERAPY LASTING	-0.05
o THERAPY LIFE	1.26
o THERAPY MECH	2.06
o THERAPY META	0.04
o THERAPY MOST	-0.37
o THERAPY NEG	-1.29
o THERAPY NEGN	-0.24
o THERAPY NUMBER	-2.21
o THERAPY PAST	-0.79
o THERAPY POLICY	-1.80
o THERAPY PROVE	0.09
o THERAPY RELIEFN	0.09
o THERAPY REMOVE	-0.72
o THERAPY RESEARCH	-0.22
o THERAPY SAFETY	-0.51
o THERAPY SAFEW	0.06
o THERAPY SERIOUS	0.74
o THERAPY SERVICE	-1.26
o THERAPY SHOW	-0.05
o THERAPY SORE	-0.14
o THERAPY STOPTAKING	0.53
o THERAPY STORE	-0.33
o THERAPY SURE	-0.21
o THERAPY SURGERY	0.03
o THERAPY SYMPTOM	0.31
o THERAPY THERAPIST2	0.19
o THERAPY THING	0.38
o THERAPY TURN	1.39
o THERAPY WE	0.04
o THERAPY WELL	0.05
o THERAPY WORKS	1.52
o THERAPY WORLD	0.66
o THERAPY YOU	-1.74
o THING AID	0.11
o THING BABY	-0.20
o THING BAD	-0.22
o THING BODY	0.85
o THING CLIENT	0.06
o THING COME	-0.15
o THING CST	1.36
o THING DIAGNOSE	-0.85
o THING EASE	-1.08
o THING EMOTION	-0.38
o THING ENDORSE	0.06
o THING FLOW	-0.75
o THING GO	-0.34
o THING GONE	-0.75
o THING HEDGE	-0.25
o THING HOMEHELP	0.20
o THING IT	-0.57
o THING LASTING	-0.35
o THING LIFE	-0.70
o THING MECH	0.23
o THING META	-0.27
o THING MOST	-0.43
o THING NEG	0.84
o THING NEGN	0.40
o THING NUMBER	-0.37
o THING OUGHT	-0.20
o THING PAST	-0.69
o THING POLICY	-0.54
o THING RELIEFN	-0.33
o THING REMOVE	0.41
o THING RESEARCH	0.05
o THING SAFETY	-0.32
o THING SAFEW	-0.27
o THING SAY	0.51
o THING SERVICE	-0.10
o THING SHOW	-0.68
o THING SORE	-0.25
o THING STOPTAKING	0.11
o THING STORE	0.24
o THING SURE	-0.48
o THING SYMPTOM	-0.61
o THING THERAPIST2	-0.04
o THING THERAPY	0.30
o THING TURN	0.08
o THING WE	-0.18
o THING WELL	-0.88
o THING WORKS	-2.14
o THING WORLD	-1.37
o THING YOU	1.62
o TURN AID	0.27
o TURN BAD	0.34
o TURN BELIEF	0.99
o TURN BODY	0.66
o TURN CLIENT	0.99
o TURN COME	0.04
o TURN CST	-0.14
o TURN DEFINE	-0.18
o TURN DIAGNOSE	0.03
o TURN EASE	-0.08
o TURN EMOTION	0.32
o TURN ENDORSE	0.14
o TURN FLOW	-0.41
o TURN GO	-0.14
o TURN GONE	-0.10
o TURN HEDGE	0.28
o TURN HOMEHELP	0.50
o TURN IT	-1.70
o TURN LIFE	1.73
o TURN META	0.82
o TURN MOST	0.91
o TURN NEG	0.36
o TURN NEGN	0.08
o TURN NUMBER	1.56
o TURN POLICY	0.69
o TURN PROVE	0.16
o TURN SAY	0.76
o TURN SERIOUS	0.19
o TURN SHOW	-0.26
o TURN STORE	0.48
o TURN SURE	-0.33
o TURN SYMPTOM	-0.11
o TURN THERAPY	0.23
o TURN THING	0.88
o TURN WE	0.57
o TURN WELL	-0.62
o TURN WORKS	-0.30
o TURN WORLD	0.13
o TURN YOU	0.83
o WE AID	0.42
o WE BABY	-1.16
o WE BAD	0.57
o WE BELIEF	1.10
o WE BODY	0.45
o WE CAUSE	0.33
o WE CLIENT	2.34
o WE COME	-0.43
o WE CST	0.25
o WE CURE	0.49
o WE DEFINE	0.64
o WE DIAGNOSE	1.34
o WE DOCTOR	-0.26
o WE DRUG	1.57
o WE EASE	2.30
o WE EMOTION	-0.34
o WE EXPERT	1.52
o WE FAST	0.33
o WE FLOW	-0.80
o WE GO	0.44
o WE GONE	-2.52
o WE HEDGE	1.81
o WE HOMEHELP	-0.44
o WE HOPEFUL	0.96
o WE HUMBLE	-0.94
o WE IT	-0.22
o WE LASTING	-0.74
o WE LIFE	-0.75
o WE MECH	0.62
o WE META	0.29
o WE MOST	-3.08
o WE NEG	-0.13
o WE NEGN	-1.09
o WE NUMBER	-0.21
o WE OUGHT	-2.45
o WE PAST	-0.66
o WE POLICY	-2.12
o WE PRAISE	-0.25
o WE PRESSURE	1.24
o WE PROVE	-0.18
o WE RELIEFN	0.94
o WE REMOVE	1.08
o WE RESEARCH	0.19
o WE SAFETY	1.62
o WE SAFEW	-1.39
o WE SAY	-0.87
o WE SERIOUS	0.20
o WE SERVICE	-0.81
o WE SHOW	1.40
o WE SORE	0.16
o WE STOPTAKING	0.61
o WE STORE	-0.18
o WE SURE	0.91
o WE SURGERY	1.28
o WE SYMPTOM	-0.50
o WE THERAPIST2	1.62
o WE THERAPY	0.69
o WE THING	2.53
o WE TURN	-0.05
o WE WELL	-0.08
o WE WORKS	-0.76
o WE WORLD	-1.48
o WE YOU	2.64
o WELL BABY	1.10
o WELL BAD	0.09
o WELL BODY	0.44
o WELL CLIENT	-0.38
o WELL CST	0.58
o WELL DIAGNOSE	-0.29
o WELL DRUG	0.22
o WELL EASE	1.00
o WELL EMOTION	-0.43
o WELL FLOW	0.54
o WELL GONE	-0.08
o WELL HEDGE	-0.19
o WELL HOMEHELP	-0.07
o WELL HUMBLE	-0.08
o WELL IT	-0.63
o WELL LIFE	-0.58
o WELL MECH	-0.45
o WELL MOST	0.15
o WELL NEGN	-0.67
o WELL NUMBER	-0.53
o WELL OUGHT	-0.33
o WELL POLICY	0.90
o WELL RELIEFN	0.60
o WELL REMOVE	-0.39
o WELL SERIOUS	-0.25
o WELL SHOW	-0.29
o WELL SORE	-0.04
o WELL STOPTAKING	-1.07
o WELL STORE	-0.07
o WELL SURE	0.78
o WELL SYMPTOM	-0.52
o WELL THERAPIST2	-0.29
o WELL THERAPY	0.97
o WELL TURN	1.17
o WELL WE	-2.19
o WELL WORKS	0.80
o WELL WORLD	-0.32
o WELL YOU	0.97
o WORKS BABY	0.20
o WORKS BAD	0.19
o WORKS BODY	1.01
o WORKS CLIENT	-0.41
o WORKS CST	0.18
o WORKS DEFINE	-0.29
o WORKS DETOX	1.35
o WORKS DIAGNOSE	-0.95
o WORKS DRUG	0.50
o WORKS EASE	0.75
o WORKS EMOTION	0.37
o WORKS ENDORSE	-0.08
o WORKS FAST	-0.07
o WORKS FLOW	0.80
o WORKS GO	0.22
o WORKS GONE	1.39
o WORKS HEDGE	-0.67
o WORKS HOMEHELP	-0.47
o WORKS HUMBLE	-0.35
o WORKS IT	2.06
o WORKS LASTING	0.23
o WORKS LIFE	0.29
o WORKS MECH	1.88
o WORKS META	-0.31
o WORKS MOST	0.11
o WORKS NEG	-0.71
o WORKS NEGN	-1.06
o WORKS NUMBER	0.93
o WORKS OUGHT	-0.44
o WORKS PAST	0.36
o WORKS POLICY	-0.52
o WORKS PRAISE	0.15
o WORKS RELIEFN	0.40
o WORKS REMOVE	2.09
o WORKS RESEARCH	0.57
o WORKS SAFETY	-0.20
o WORKS SAY	-0.25
o WORKS SERVICE	-0.26
o WORKS SHOW	-0.72
o WORKS SORE	0.45
o WORKS STOPTAKING	-0.56
o WORKS STORE	0.05
o WORKS SURGERY	-0.38
o WORKS SYMPTOM	1.29
o WORKS THERAPIST2	-0.07
o WORKS THERAPY	0.90
o WORKS THING	0.38
o WORKS WE	-0.25
o WORKS WELL	1.29
o WORKS WORLD	-1.22
o WORKS YOU	0.06
o WORLD AID	0.14
o WORLD BABY	-0.24
o WORLD BODY	0.90
o WORLD CLIENT	0.71
o WORLD CST	-0.05
o WORLD CURE	-0.12
o WORLD DEFINE	-0.26
o WORLD DETOX	0.94
o WORLD DIAGNOSE	-0.24
o WORLD EASE	-0.61
o WORLD EMOTION	-0.28
o WORLD ENDORSE	0.32
o WORLD FAST	-0.51
o WORLD FLOW	0.70
o WORLD GONE	-1.03
o WORLD HEDGE	0.75
o WORLD HOMEHELP	-0.48
o WORLD IT	1.20
o WORLD LASTING	-0.19
o WORLD LIFE	-0.35
o WORLD MECH	1.09
o WORLD META	-0.14
o WORLD MOST	-0.84
o WORLD NEG	0.97
o WORLD NEGN	-0.24
o WORLD NUMBER	-0.63
o WORLD OUGHT	0.51
o WORLD PAST	-0.39
o WORLD POLICY	-0.53
o WORLD PRAISE	-0.23
o WORLD PRESSURE	0.96
o WORLD PROVE	-0.09
o WORLD RELIEFN	-0.11
o WORLD REMOVE	-0.37
o WORLD SAFEW	-0.29
o WORLD SAY	-0.13
o WORLD SERVICE	0.24
o WORLD SHOW	-0.08
o WORLD SORE	-0.13
o WORLD STOPTAKING	-0.74
o WORLD STORE	-0.20
o WORLD SURE	-1.00
o WORLD SYMPTOM	0.46
o WORLD THERAPY	-0.13
o WORLD THING	-0.58
o WORLD TURN	-0.42
o WORLD WE	-1.27
o WORLD WELL	0.34
o WORLD WORKS	-0.61
o WORLD YOU	0.40
o YOU AID	-0.49
o YOU BABY	0.56
o YOU BAD	0.44
o YOU BELIEF	0.84
o YOU BODY	1.57
o YOU CAUSE	-0.69
o YOU CLIENT	-0.61
o YOU COME	-0.22
o YOU CST	-0.98
o YOU CURE	-0.24
o YOU DEFINE	0.04
o YOU DETOX	0.13
o YOU DIAGNOSE	0.53
o YOU DOCTOR	-0.70
o YOU DRUG	0.36
o YOU EASE	-1.65
o YOU EMOTION	0.05
o YOU ENDORSE	-1.42
o YOU FAST	-0.26
o YOU FLOW	-1.02
o YOU GO	-0.09
o YOU GONE	0.74
o YOU HOMEHELP	-1.46
o YOU HUMBLE	0.89
o YOU IT	1.77
o YOU LASTING	0.39
o YOU LIFE	0.62
o YOU MECH	-1.44
o YOU META	0.18
o YOU MOST	-1.56
o YOU NEG	2.12
o YOU NEGN	-0.12
o YOU NUMBER	-1.75
o YOU OUGHT	-0.22
o YOU PAST	0.43
o YOU POLICY	-2.02
o YOU PRAISE	-0.84
o YOU PRESSURE	0.25
o YOU PROVE	0.54
o YOU RELIEFN	0.08
o YOU REMOVE	-0.04
o YOU RESEARCH	-0.21
o YOU SAFETY	-0.25
o YOU SAFEW	-0.28
o YOU SAY	-0.47
o YOU SERIOUS	-0.46
o YOU SERVICE	-1.09
o YOU SHOW	1.44
o YOU SORE	-0.81
o YOU STOPTAKING	0.60
o YOU STORE	2.32
o YOU SURE	0.55
o YOU SURGERY	-0.76
o YOU SYMPTOM	1.02
o YOU THERAPIST2	-0.34
o YOU THERAPY	-3.20
o YOU THING	-1.62
o YOU TURN	3.56
o YOU WE	-1.30
o YOU WELL	0.13
o YOU WORKS	0.51
o YOU WORLD	-0.23
o not BABY CST	0.44
o not BABY IT	-0.12
o not BABY LIFE	0.35
o not BABY SHOW	-0.09
o not BABY THERAPY	0.44
o not BAD BODY	0.22
o not BAD FLOW	-0.55
o not BAD IT	0.60
o not BAD SYMPTOM	0.83
o not BAD WORKS	-0.55
o not BAD YOU	-0.22
o not BELIEF DIAGNOSE	-0.11
o not BELIEF RELIEFN	-0.37
o not BELIEF RESEARCH	-0.24
o not BODY BAD	-0.19
o not BODY DIAGNOSE	0.12
o not BODY EASE	-0.54
o not BODY EMOTION	-0.63
o not BODY FLOW	0.32
o not BODY GONE	0.84
o not BODY IT	-0.26
o not BODY NUMBER	-0.62
o not BODY REMOVE	0.86
o not BODY SAY	0.53
o not BODY STORE	-0.19
o not BODY SYMPTOM	-0.38
o not BODY WE	-0.04
o not BODY YOU	0.40
o not CAUSE YOU	-0.20
o not CLIENT BODY	-0.28
o not CLIENT DEFINE	-0.19
o not CLIENT DIAGNOSE	0.11
o not CLIENT DRUG	0.55
o not CLIENT EASE	0.75
o not CLIENT ENDORSE	-0.46
o not CLIENT GONE	1.08
o not CLIENT HEDGE	0.24
o not CLIENT HOMEHELP	0.34
o not CLIENT IT	-0.73
o not CLIENT LIFE	1.15
o not CLIENT POLICY	0.67
o not CLIENT REMOVE	0.62
o not CLIENT RESEARCH	-0.25
o not CLIENT SAY	-0.23
o not CLIENT SERVICE	-0.06
o not CLIENT SHOW	-0.38
o not CLIENT SYMPTOM	0.77
o not CLIENT THERAPY	-0.29
o not CLIENT THING	0.72
o not CLIENT TURN	1.25
o not CLIENT WE	1.09
o not CLIENT WELL	1.12
o not CLIENT WORLD	0.12
o not CLIENT YOU	-0.38
o not CST BODY	-0.20
o not CST CLIENT	0.53
o not CST CURE	-0.46
o not CST DIAGNOSE	0.17
o not CST DRUG	0.77
o not CST EASE	-0.50
o not CST ENDORSE	-0.18
o not CST GONE	-0.15
o not CST HEDGE	-0.23
o not CST IT	-0.39
o not CST NUMBER	0.71
o not CST OUGHT	0.81
o not CST RELIEFN	-0.46
o not CST SAFETY	-0.18
o not CST SAFEW	-0.19
o not CST SAY	-0.14
o not CST SHOW	-0.04
o not CST STOPTAKING	-0.28
o not CST SYMPTOM	-0.33
o not CST THERAPY	-0.21
o not CST WE	0.48
o not CST YOU	0.22
o not CURE SERIOUS	0.06
o not CURE WE	-0.10
o not DEFINE DIAGNOSE	-0.18
o not DEFINE EASE	-0.11
o not DEFINE ENDORSE	-0.32
o not DEFINE GONE	0.30
o not DEFINE IT	-0.05
o not DEFINE SHOW	-0.17
o not DEFINE SYMPTOM	0.79
o not DETOX DIAGNOSE	-0.26
o not DIAGNOSE BABY	0.31
o not DIAGNOSE BAD	0.23
o not DIAGNOSE BODY	-0.16
o not DIAGNOSE CAUSE	-0.44
o not DIAGNOSE CLIENT	0.04
o not DIAGNOSE CST	-0.40
o not DIAGNOSE DRUG	-0.36
o not DIAGNOSE EASE	-0.54
o not DIAGNOSE ENDORSE	-0.18
o not DIAGNOSE GONE	0.47
o not DIAGNOSE HEDGE	0.09
o not DIAGNOSE IT	-1.39
o not DIAGNOSE META	-0.37
o not DIAGNOSE NUMBER	-0.66
o not DIAGNOSE RELIEFN	0.55
o not DIAGNOSE RESEARCH	-0.31
o not DIAGNOSE SAY	0.07
o not DIAGNOSE SERIOUS	-0.12
o not DIAGNOSE SERVICE	-0.96
o not DIAGNOSE SHOW	-0.23
o not DIAGNOSE SORE	0.06
o not DIAGNOSE STORE	-0.03
o not DIAGNOSE SURE	-0.13
o not DIAGNOSE SYMPTOM	-0.49
o not DIAGNOSE THERAPY	-0.43
o not DIAGNOSE TURN	0.16
o not DIAGNOSE WE	-0.32
o not DIAGNOSE WELL	0.27
o not DIAGNOSE YOU	-0.10
o not DOCTOR IT	0.15
o not DOCTOR OUGHT	-0.64
o not DOCTOR POLICY	-0.14
o not DOCTOR STOPTAKING	-0.14
o not DRUG CLIENT	-0.19
o not DRUG EASE	0.53
o not DRUG SAFETY	-0.17
o not DRUG SERIOUS	0.48
o not EASE BODY	-0.16
o not EASE CLIENT	-0.21
o not EASE DRUG	0.10
o not EASE ENDORSE	0.22
o not EASE FLOW	0.12
o not EASE GONE	0.35
o not EASE HOMEHELP	0.22
o not EASE IT	0.30
o not EASE LIFE	-0.39
o not EASE MECH	-0.49
o not EASE META	-0.06
o not EASE SAY	-0.21
o not EASE SERIOUS	0.46
o not EASE SHOW	0.23
o not EASE SURE	-0.12
o not EASE SYMPTOM	-0.25
o not EASE WE	-0.04
o not EASE YOU	-0.78
o not EMOTION FLOW	-0.55
o not EMOTION WORKS	-0.55
o not EMOTION YOU	-0.31
o not ENDORSE BAD	-0.28
o not ENDORSE CLIENT	-0.13
o not ENDORSE DIAGNOSE	0.21
o not ENDORSE EMOTION	-0.66
o not ENDORSE IT	-1.30
o not ENDORSE LIFE	-0.15
o not ENDORSE SHOW	-0.09
o not ENDORSE SYMPTOM	-0.66
o not ENDORSE TURN	0.39
o not ENDORSE YOU	0.31
o not EXPERT EASE	0.44
o not FLOW BODY	-0.69
o not FLOW MECH	-0.61
o not FLOW SAY	0.38
o not FLOW YOU	-0.96
o not GO SYMPTOM	0.76
o not GONE BODY	0.03
o not GONE DIAGNOSE	0.09
o not GONE DRUG	-0.35
o not GONE HOMEHELP	-0.50
o not GONE IT	0.51
o not GONE LIFE	-1.01
o not GONE META	-0.10
o not GONE OUGHT	0.14
o not GONE POLICY	0.25
o not GONE SAFETY	-0.17
o not GONE SAFEW	0.66
o not GONE SHOW	0.20
o not GONE SYMPTOM	0.99
o not GONE THING	0.26
o not GONE WE	0.28
o not GONE WELL	-0.64
o not GONE WORLD	0.20
o not GONE YOU	0.72
o not HEDGE CLIENT	0.16
o not HEDGE DIAGNOSE	-0.37
o not HEDGE DRUG	-0.37
o not HEDGE EASE	-0.12
o not HEDGE ENDORSE	-0.31
o not HEDGE GONE	0.27
o not HEDGE HOMEHELP	-0.74
o not HEDGE HUMBLE	-0.08
o not HEDGE IT	0.83
o not HEDGE LIFE	0.43
o not HEDGE NUMBER	0.05
o not HEDGE OUGHT	-0.76
o not HEDGE REMOVE	0.28
o not HEDGE SAY	-0.98
o not HEDGE SHOW	0.05
o not HEDGE SURE	0.33
o not HEDGE SYMPTOM	0.16
o not HEDGE WE	0.40
o not HEDGE WORKS	0.27
o not HEDGE YOU	0.20
o not HOMEHELP BODY	0.26
o not HOMEHELP CLIENT	0.15
o not HOMEHELP DRUG	-0.23
o not HOMEHELP GONE	0.41
o not HOMEHELP IT	0.17
o not HOMEHELP NUMBER	-0.37
o not HOMEHELP OUGHT	-0.78
o not HOMEHELP POLICY	-0.14
o not HOMEHELP REMOVE	0.07
o not HOMEHELP SERIOUS	0.15
o not HOMEHELP SYMPTOM	0.10
o not HOMEHELP YOU	0.18
o not HUMBLE BODY	-0.51
o not HUMBLE DIAGNOSE	0.28
o not HUMBLE EASE	0.16
o not HUMBLE EMOTION	0.32
o not HUMBLE ENDORSE	-0.29
o not HUMBLE FLOW	0.08
o not HUMBLE IT	-0.79
o not HUMBLE LIFE	-0.40
o not HUMBLE MECH	-0.26
o not HUMBLE NEG	0.19
o not HUMBLE RELIEFN	-0.34
o not HUMBLE REMOVE	-0.09
o not HUMBLE SAY	0.29
o not HUMBLE SHOW	-0.48
o not HUMBLE STORE	-0.17
o not HUMBLE SYMPTOM	0.13
o not HUMBLE THERAPY	0.24
o not HUMBLE WE	-0.68
o not HUMBLE WORKS	-0.38
o not HUMBLE YOU	1.22
o not IT BAD	-0.15
o not IT BODY	-0.88
o not IT CAUSE	-0.20
o not IT CLIENT	0.41
o not IT CST	-0.76
o not IT CURE	0.74
o not IT DEFINE	-0.23
o not IT DIAGNOSE	-0.34
o not IT DOCTOR	-0.27
o not IT DRUG	0.31
o not IT EASE	-0.60
o not IT EMOTION	-0.20
o not IT ENDORSE	-0.60
o not IT EXPERT	0.26
o not IT FLOW	-0.59
o not IT GO	0.56
o not IT GONE	0.60
o not IT HEDGE	1.84
o not IT HOMEHELP	0.28
o not IT HUMBLE	0.81
o not IT LIFE	-1.18
o not IT MECH	-0.61
o not IT META	-0.87
o not IT NEG	0.21
o not IT NUMBER	-0.31
o not IT OUGHT	-0.63
o not IT POLICY	-0.79
o not IT PRAISE	0.34
o not IT RELIEFN	0.23
o not IT REMOVE	0.46
o not IT RESEARCH	0.25
o not IT SAFETY	0.07
o not IT SAFEW	0.66
o not IT SAY	-0.70
o not IT SERIOUS	0.72
o not IT SERVICE	0.32
o not IT SHOW	-1.02
o not IT STOPTAKING	-0.12
o not IT STORE	-0.54
o not IT SYMPTOM	0.12
o not IT THERAPIST2	-0.10
o not IT THERAPY	0.07
o not IT THING	-0.25
o not IT TURN	0.26
o not IT WE	-0.36
o not IT WELL	-0.74
o not IT WORKS	-0.41
o not IT YOU	-0.30
o not LIFE BAD	0.64
o not LIFE CLIENT	1.04
o not LIFE DIAGNOSE	0.43
o not LIFE IT	-0.94
o not LIFE NUMBER	0.34
o not LIFE POLICY	0.28
o not LIFE SAY	-0.26
o not LIFE SHOW	0.29
o not LIFE TURN	0.95
o not LIFE WE	1.22
o not LIFE YOU	0.52
o not MECH SHOW	-0.17
o not MECH THERAPY	-0.27
o not META BODY	-0.21
o not META CST	-0.05
o not META DIAGNOSE	-0.22
o not META EASE	0.06
o not META IT	-0.41
o not META SERIOUS	0.22
o not META SHOW	-0.22
o not META THERAPY	-0.05
o not META THING	0.11
o not META WE	0.17
o not META YOU	-0.56
o not MOST BELIEF	0.38
o not MOST CLIENT	-0.05
o not MOST DIAGNOSE	-0.43
o not MOST EASE	0.19
o not MOST GONE	0.06
o not MOST HEDGE	-0.51
o not MOST IT	0.48
o not MOST LIFE	-0.16
o not MOST NUMBER	-0.17
o not MOST OUGHT	-0.89
o not MOST POLICY	0.09
o not MOST SAY	-0.68
o not MOST SHOW	-0.66
o not MOST SORE	0.44
o not MOST SURE	0.04
o not MOST SYMPTOM	0.62
o not MOST THING	0.29
o not MOST WE	1.24
o not MOST WELL	-0.48
o not MOST YOU	-1.07
o not NEG AID	-0.05
o not NEG BABY	0.24
o not NEG BAD	1.47
o not NEG BELIEF	0.33
o not NEG BODY	0.31
o not NEG CAUSE	-0.44
o not NEG CLIENT	1.55
o not NEG CST	-0.74
o not NEG CURE	0.32
o not NEG DEFINE	-0.86
o not NEG DETOX	-0.26
o not NEG DIAGNOSE	-0.51
o not NEG DOCTOR	-0.17
o not NEG DRUG	-0.10
o not NEG EASE	-0.14
o not NEG EMOTION	-0.47
o not NEG ENDORSE	-0.18
o not NEG EXPERT	-0.33
o not NEG FLOW	-0.63
o not NEG GO	0.93
o not NEG GONE	1.55
o not NEG HEDGE	-0.50
o not NEG HOMEHELP	0.66
o not NEG HUMBLE	0.52
o not NEG IT	0.42
o not NEG LIFE	-1.25
o not NEG MECH	-1.36
o not NEG META	0.99
o not NEG MOST	-0.22
o not NEG NEGN	0.98
o not NEG NUMBER	0.70
o not NEG OUGHT	-1.26
o not NEG PAST	0.54
o not NEG POLICY	0.04
o not NEG PRAISE	0.98
o not NEG PRESSURE	0.69
o not NEG PROVE	-0.26
o not NEG RELIEFN	0.05
o not NEG REMOVE	-0.28
o not NEG RESEARCH	-1.10
o not NEG SAFETY	-0.21
o not NEG SAFEW	-0.25
o not NEG SAY	0.88
o not NEG SERIOUS	0.69
o not NEG SERVICE	-0.90
o not NEG SHOW	-0.28
o not NEG SORE	1.43
o not NEG STOPTAKING	-0.77
o not NEG STORE	-0.63
o not NEG SURE	0.83
o not NEG SYMPTOM	2.85
o not NEG THERAPIST2	-0.45
o not NEG THERAPY	-1.23
o not NEG THING	-0.33
o not NEG TURN	2.67
o not NEG WE	-0.59
o not NEG WELL	-0.06
o not NEG WORKS	0.58
o not NEG WORLD	0.10
o not NEG YOU	0.71
o not NEGN BAD	0.52
o not NEGN BELIEF	-0.52
o not NEGN BODY	1.50
o not NEGN CLIENT	-0.03
o not NEGN CST	-0.54
o not NEGN CURE	-0.31
o not NEGN DEFINE	-0.03
o not NEGN DOCTOR	-0.24
o not NEGN DRUG	0.98
o not NEGN EASE	0.05
o not NEGN EMOTION	-0.62
o not NEGN ENDORSE	-0.24
o not NEGN FLOW	-0.47
o not NEGN GONE	0.50
o not NEGN HEDGE	1.25
o not NEGN HOMEHELP	-0.23
o not NEGN IT	1.95
o not NEGN LIFE	-0.24
o not NEGN MECH	0.22
o not NEGN META	-0.25
o not NEGN NUMBER	-0.96
o not NEGN OUGHT	0.11
o not NEGN POLICY	-1.29
o not NEGN PRAISE	0.43
o not NEGN RELIEFN	-0.83
o not NEGN REMOVE	0.73
o not NEGN SAFEW	0.76
o not NEGN SAY	0.20
o not NEGN SERVICE	-0.20
o not NEGN SHOW	-0.62
o not NEGN SORE	1.04
o not NEGN STORE	0.08
o not NEGN SURGERY	0.10
o not NEGN SYMPTOM	0.78
o not NEGN THERAPIST2	0.95
o not NEGN THERAPY	-0.14
o not NEGN THING	-0.67
o not NEGN WE	-0.85
o not NEGN WELL	0.19
o not NEGN WORKS	-0.47
o not NEGN YOU	-0.45
o not NUMBER CLIENT	0.73
o not NUMBER CST	0.52
o not NUMBER DIAGNOSE	0.38
o not NUMBER EASE	0.63
o not NUMBER FLOW	-0.24
o not NUMBER GONE	0.47
o not NUMBER IT	-0.50
o not NUMBER MECH	-0.42
o not NUMBER META	-0.12
o not NUMBER OUGHT	0.40
o not NUMBER REMOVE	0.56
o not NUMBER RESEARCH	-0.10
o not NUMBER SAY	-0.23
o not NUMBER SERIOUS	0.24
o not NUMBER SHOW	0.25
o not NUMBER STORE	-0.06
o not NUMBER SYMPTOM	-0.13
o not NUMBER THERAPY	0.25
o not NUMBER THING	0.56
o not NUMBER WORKS	-0.12
o not NUMBER YOU	0.08
o not OUGHT BABY	-0.05
o not OUGHT BAD	0.59
o not OUGHT CLIENT	0.31
o not OUGHT CST	-0.22
o not OUGHT DIAGNOSE	0.56
o not OUGHT DRUG	0.47
o not OUGHT EASE	-0.11
o not OUGHT EMOTION	0.21
o not OUGHT ENDORSE	-0.03
o not OUGHT FLOW	-0.17
o not OUGHT GONE	-0.24
o not OUGHT HOMEHELP	0.65
o not OUGHT IT	-0.83
o not OUGHT META	-0.27
o not OUGHT NUMBER	-0.76
o not OUGHT POLICY	-0.39
o not OUGHT SERIOUS	-0.05
o not OUGHT SHOW	0.81
o not OUGHT SURE	-0.49
o not OUGHT SYMPTOM	0.19
o not OUGHT THERAPY	-0.23
o not OUGHT THING	-0.27
o not OUGHT TURN	0.52
o not OUGHT WORKS	-0.17
o not OUGHT WORLD	-0.11
o not OUGHT YOU	-1.94
o not PAST EASE	-0.10
o not PAST GONE	0.27
o not PAST HOMEHELP	0.14
o not PAST IT	0.32
o not PAST THERAPY	-0.25
o not PAST WE	-0.09
o not POLICY DOCTOR	0.25
o not POLICY DRUG	-0.42
o not POLICY EASE	0.30
o not POLICY HEDGE	0.72
o not POLICY HOMEHELP	-0.54
o not POLICY IT	-0.40
o not POLICY LIFE	-0.42
o not POLICY META	-0.17
o not POLICY NUMBER	-0.29
o not POLICY RELIEFN	-0.33
o not POLICY SAFETY	0.16
o not POLICY SAY	-0.39
o not POLICY SHOW	-0.07
o not POLICY THERAPY	-0.27
o not POLICY WE	0.58
o not PRAISE IT	0.27
o not PRESSURE YOU	-0.55
o not PROVE IT	-0.24
o not RELIEFN BELIEF	-0.24
o not RELIEFN HOMEHELP	0.09
o not RELIEFN IT	0.57
o not RELIEFN SERIOUS	0.06
o not RELIEFN SURGERY	0.09
o not RELIEFN WE	-0.33
o not REMOVE DETOX	-0.26
o not REMOVE DIAGNOSE	-0.44
o not REMOVE DRUG	-0.55
o not REMOVE HEDGE	0.04
o not REMOVE HOMEHELP	-0.37
o not REMOVE IT	-0.04
o not REMOVE META	-0.49
o not REMOVE SHOW	-0.12
o not REMOVE WE	-0.07
o not REMOVE YOU	-0.09
o not RESEARCH BODY	-0.37
o not RESEARCH CST	-0.40
o not RESEARCH DIAGNOSE	-0.20
o not RESEARCH EASE	-0.52
o not RESEARCH ENDORSE	-0.23
o not RESEARCH GONE	-0.34
o not RESEARCH IT	-0.99
o not RESEARCH LIFE	-0.65
o not RESEARCH NUMBER	-0.09
o not RESEARCH SAY	-0.24
o not RESEARCH SERIOUS	-0.58
o not RESEARCH SHOW	-0.92
o not RESEARCH STORE	-0.45
o not RESEARCH SYMPTOM	-0.16
o not RESEARCH THERAPY	0.17
o not RESEARCH THING	-0.06
o not SAFETY EASE	-0.12
o not SAFETY GONE	-0.25
o not SAFETY IT	-0.08
o not SAFETY LIFE	-0.26
o not SAFETY STOPTAKING	-0.14
o not SAFETY THERAPIST2	-0.13
o not SAFEW WE	0.22
o not SAY BODY	0.29
o not SAY CLIENT	0.64
o not SAY CST	0.52
o not SAY CURE	0.61
o not SAY EASE	0.92
o not SAY ENDORSE	0.11
o not SAY GONE	0.22
o not SAY IT	-0.46
o not SAY LIFE	-0.25
o not SAY MECH	-0.14
o not SAY META	-0.05
o not SAY NUMBER	0.74
o not SAY POLICY	-0.19
o not SAY RELIEFN	0.38
o not SAY REMOVE	0.22
o not SAY SERIOUS	1.17
o not SAY SHOW	0.11
o not SAY STORE	-0.07
o not SAY SYMPTOM	0.40
o not SAY THERAPY	0.39
o not SAY THING	0.34
o not SAY TURN	0.31
o not SAY WE	1.45
o not SAY YOU	-0.14
o not SERIOUS CST	-0.72
o not SERIOUS DRUG	0.25
o not SERIOUS EASE	-0.34
o not SERIOUS GONE	0.18
o not SERIOUS HOMEHELP	-0.15
o not SERIOUS SAY	-0.20
o not SERIOUS SHOW	-0.28
o not SERIOUS SURGERY	-0.30
o not SERIOUS THERAPY	-0.70
o not SERVICE EASE	-0.12
o not SERVICE HEDGE	0.08
o not SERVICE HOMEHELP	0.25
o not SERVICE IT	0.29
o not SERVICE WE	0.22
o not SHOW BABY	-0.05
o not SHOW BAD	-0.28
o not SHOW BODY	-0.38
o not SHOW CLIENT	0.15
o not SHOW CST	-0.15
o not SHOW CURE	0.61
o not SHOW EASE	-0.85
o not SHOW EMOTION	-0.28
o not SHOW ENDORSE	-0.31
o not SHOW GONE	-0.16
o not SHOW HEDGE	-0.10
o not SHOW IT	-1.75
o not SHOW LIFE	-0.49
o not SHOW META	-0.38
o not SHOW NUMBER	0.03
o not SHOW RELIEFN	0.42
o not SHOW RESEARCH	-0.43
o not SHOW SAY	-0.12
o not SHOW SERIOUS	0.23
o not SHOW STORE	-0.09
o not SHOW SYMPTOM	-0.21
o not SHOW THERAPY	-0.32
o not SHOW TURN	0.77
o not SHOW WE	0.21
o not SHOW WELL	0.29
o not SHOW WORKS	-0.31
o not SHOW YOU	-0.25
o not SORE BODY	0.31
o not SORE IT	0.59
o not SORE LIFE	0.17
o not SORE SYMPTOM	0.31
o not STOPTAKING DOCTOR	-0.18
o not STOPTAKING DRUG	-0.28
o not STOPTAKING HOMEHELP	-0.18
o not STOPTAKING IT	-0.24
o not STOPTAKING SAFETY	-0.17
o not STOPTAKING YOU	0.07
o not STORE BODY	-0.49
o not STORE EMOTION	-0.24
o not STORE IT	0.15
o not STORE NUMBER	0.06
o not STORE SAY	-0.39
o not STORE SYMPTOM	-0.33
o not STORE YOU	0.19
o not SURE YOU	-0.54
o not SURGERY DRUG	0.22
o not SYMPTOM BODY	0.18
o not SYMPTOM EASE	-0.03
o not SYMPTOM EMOTION	0.41
o not SYMPTOM GO	0.26
o not SYMPTOM GONE	-0.26
o not SYMPTOM HEDGE	-0.51
o not SYMPTOM HOMEHELP	0.92
o not SYMPTOM IT	0.72
o not SYMPTOM LIFE	-0.29
o not SYMPTOM NEG	0.27
o not SYMPTOM NUMBER	-0.50
o not SYMPTOM REMOVE	0.10
o not SYMPTOM SAY	-0.51
o not SYMPTOM SURGERY	-0.07
o not SYMPTOM THERAPY	1.12
o not SYMPTOM WE	0.47
o not SYMPTOM WORKS	0.30
o not SYMPTOM YOU	-0.24
o not THERAPIST2 CLIENT	0.14
o not THERAPIST2 IT	0.66
o not THERAPIST2 THING	0.24
o not THERAPY BODY	-0.65
o not THERAPY CLIENT	0.48
o not THERAPY CST	-0.50
o not THERAPY CURE	-0.46
o not THERAPY DIAGNOSE	0.17
o not THERAPY DRUG	0.77
o not THERAPY EASE	-0.07
o not THERAPY ENDORSE	-0.23
o not THERAPY FLOW	-0.14
o not THERAPY GONE	0.05
o not THERAPY HEDGE	-0.23
o not THERAPY HOMEHELP	-0.25
o not THERAPY IT	-0.83
o not THERAPY MECH	-0.13
o not THERAPY NUMBER	0.76
o not THERAPY OUGHT	0.69
o not THERAPY POLICY	-0.71
o not THERAPY RELIEFN	-0.46
o not THERAPY REMOVE	0.20
o not THERAPY RESEARCH	-0.29
o not THERAPY SAFETY	-0.18
o not THERAPY SAFEW	0.52
o not THERAPY SAY	-0.14
o not THERAPY SHOW	-0.08
o not THERAPY STOPTAKING	-0.28
o not THERAPY SYMPTOM	-0.71
o not THERAPY TURN	0.44
o not THERAPY WE	-0.25
o not THERAPY WORKS	0.20
o not THERAPY YOU	-0.39
o not THING BAD	0.48
o not THING BODY	0.05
o not THING CLIENT	0.72
o not THING CST	-0.28
o not THING GONE	0.26
o not THING IT	-0.76
o not THING NUMBER	-0.37
o not THING POLICY	0.40
o not THING REMOVE	0.27
o not THING RESEARCH	-0.06
o not THING THERAPY	-0.33
o not THING TURN	-0.38
o not THING WE	0.44
o not THING WELL	0.28
o not TURN GONE	0.27
o not TURN LIFE	-0.40
o not TURN NUMBER	0.60
o not TURN WE	0.57
o not WE AID	-0.05
o not WE BABY	-0.12
o not WE BAD	0.80
o not WE BELIEF	-0.32
o not WE BODY	0.04
o not WE CAUSE	-0.44
o not WE CLIENT	-0.47
o not WE CST	-0.15
o not WE CURE	0.10
o not WE DEFINE	-0.12
o not WE DIAGNOSE	-1.13
o not WE DOCTOR	0.10
o not WE EASE	-0.89
o not WE EMOTION	-0.46
o not WE ENDORSE	-0.21
o not WE EXPERT	0.26
o not WE GONE	-0.91
o not WE HEDGE	0.22
o not WE HOMEHELP	0.16
o not WE HUMBLE	0.64
o not WE IT	1.24
o not WE LIFE	0.33
o not WE MECH	-0.08
o not WE NEG	0.23
o not WE NEGN	-0.27
o not WE NUMBER	0.62
o not WE OUGHT	-0.63
o not WE POLICY	-0.36
o not WE PRAISE	1.32
o not WE RELIEFN	-0.47
o not WE REMOVE	-0.92
o not WE RESEARCH	-0.53
o not WE SAFETY	0.44
o not WE SAFEW	-0.20
o not WE SAY	0.90
o not WE SERIOUS	0.27
o not WE SERVICE	-0.49
o not WE SHOW	0.10
o not WE SORE	1.39
o not WE STOPTAKING	-0.25
o not WE STORE	0.46
o not WE SURE	0.85
o not WE SYMPTOM	0.46
o not WE THERAPIST2	-0.57
o not WE THERAPY	0.17
o not WE THING	0.51
o not WE TURN	0.18
o not WE WELL	0.55
o not WE WORKS	-0.13
o not WE WORLD	-0.10
o not WE YOU	-1.66
o not WELL WE	0.12
o not WORKS BAD	0.19
o not WORKS BODY	-0.55
o not WORKS EASE	-0.08
o not WORKS ENDORSE	-0.25
o not WORKS FLOW	0.14
o not WORKS HOMEHELP	-0.78
o not WORKS IT	0.39
o not WORKS LIFE	-0.33
o not WORKS MECH	-0.42
o not WORKS NUMBER	-0.37
o not WORKS SHOW	-0.12
o not WORKS SORE	0.19
o not WORKS SYMPTOM	0.27
o not WORKS WE	0.65
o not WORKS YOU	-0.07
o not WORLD IT	0.96
o not YOU BAD	1.34
o not YOU BELIEF	0.17
o not YOU BODY	0.60
o not YOU CLIENT	0.56
o not YOU CST	-0.53
o not YOU DIAGNOSE	1.29
o not YOU DRUG	0.12
o not YOU EASE	0.77
o not YOU ENDORSE	0.92
o not YOU FLOW	-0.79
o not YOU GONE	0.15
o not YOU HEDGE	-1.08
o not YOU HOMEHELP	0.36
o not YOU IT	0.89
o not YOU LIFE	0.14
o not YOU MECH	-0.22
o not YOU META	0.55
o not YOU NUMBER	0.20
o not YOU OUGHT	0.69
o not YOU POLICY	-0.37
o not YOU PRAISE	0.55
o not YOU RELIEFN	0.57
o not YOU REMOVE	0.40
o not YOU RESEARCH	-0.19
o not YOU SAFETY	0.15
o not YOU SAY	-0.30
o not YOU SHOW	1.33
o not YOU SORE	0.21
o not YOU SYMPTOM	0.70
o not YOU THERAPY	-0.42
o not YOU TURN	0.15
o not YOU WE	-0.89
o not YOU WELL	0.17
o not YOU WORKS	-0.29
o not YOU WORLD	-0.11
open question	-0.99
orders an outcome	1.73
p a_doc	-0.61
p a_wal	-0.51
p absol	0.44
p accep	0.26
p acces	-0.26
p accid	0.38
p accor	-0.15
p accou	-0.09
p achie	1.01
p act_n	0.90
p acupu	-0.46
p addre	-0.17
p adjus	0.18
p advan	-0.56
p adver	-0.41
p after	-0.27
p again	-1.74
p airwa	-0.69
p all_o	0.33
p allop	0.22
p along	0.39
p alrea	-0.76
p alter	0.45
p ambul	-0.16
p ameri	-0.14
p an_ho	-1.08
p an_op	-0.16
p analy	-0.32
p anato	-1.08
p ancie	0.62
p answe	-0.16
p antib	-0.03
p antid	-0.25
p anxie	-0.99
p any_m	1.22
p any_p	-0.08
p anybo	-0.31
p anyon	-0.17
p anywh	-0.43
p appea	-0.30
p appoi	-0.12
p appro	0.97
p are_w	0.53
p aroun	-1.41
p artic	-1.37
p ask_a	-0.15
p ask_y	-1.04
p aslee	0.34
p asses	-0.13
p assoc	-0.60
p asthm	-0.79
p at_la	-1.51
p at_on	0.18
p attac	-0.59
p atten	-0.96
p augus	-0.65
p autho	0.71
p autis	0.36
p back_	2.81
p backg	-0.34
p bad_b	1.00
p bad_n	0.23
p bad_s	-0.08
p balan	1.00
p banis	-0.72
p baske	0.26
p be_ch	0.10
p becau	-2.63
p bed_r	-0.36
p bedti	0.41
p befor	-1.34
p behin	1.60
p belie	1.16
p belon	-0.34
p benea	-0.27
p benef	2.54
p betwe	-1.80
p beyon	-0.38
p bicyc	-0.12
p biody	-0.10
p birth	0.90
p biscu	-0.06
p black	-0.56
p blank	-1.17
p block	0.18
p blood	-0.38
p bodyw	0.29
p bones	0.08
p both_	-0.58
p bough	0.24
p break	0.76
p breas	0.07
p breat	-1.41
p brigh	1.36
p bring	0.23
p brita	-0.11
p broke	-1.06
p burno	0.08
p butto	0.96
p call_	-0.28
p calm_	0.15
p came_	-0.29
p can't	0.18
p cance	0.69
p canno	2.87
p care_	-0.45
p carpe	-0.13
p cause	0.67
p cauti	-0.17
p cereb	-0.21
p certa	0.04
p certi	0.23
p chape	-0.12
p chemi	0.37
p child	-0.48
p chiro	-0.69
p chris	-0.24
p chron	1.51
p churc	0.10
p clean	0.40
p clear	-0.65
p clien	2.48
p clini	0.79
p colic	-0.22
p colle	-0.17
p come_	1.12
p comes	0.15
p comfo	-1.01
p commo	-0.30
p compa	-0.72
p compl	0.93
p compr	0.70
p conce	-0.05
p concu	-0.75
p condi	1.10
p confi	0.03
p conse	-0.09
p const	0.16
p consu	0.50
p conte	-1.27
p contr	-0.27
p conve	-0.25
p corre	0.53
p corti	1.12
p counc	-0.67
p couns	-0.07
p count	1.64
p crani	2.00
p crick	-0.07
p criti	-0.12
p crutc	-0.21
p cure_	0.41
p cushi	-0.51
p custo	-0.11
p dange	-0.66
p daugh	-0.22
p demen	-0.13
p denti	-0.12
p depen	-0.29
p depre	-0.69
p descr	-0.90
p deser	0.16
p destr	-0.09
p detec	0.17
p diabe	-0.42
p diagn	1.52
p diaph	0.34
p did_n	-0.12
p diffe	-0.08
p direc	-0.05
p disag	-0.90
p disap	-0.36
p disco	0.54
p disea	0.67
p disor	-0.06
p dispu	-0.21
p disso	0.29
p distr	0.76
p do_no	-1.16
p docto	1.17
p docum	0.32
p dodgy	0.27
p don't	1.29
p ear_i	0.20
p econo	-0.26
p effec	1.19
p elect	-0.15
p elsew	-0.77
p emerg	0.18
p encou	0.29
p engli	-0.58
p enoug	0.15
p entra	-0.58
p epidu	-0.15
p epile	-0.42
p ever_	0.18
p every	2.36
p evide	0.15
p excep	-0.94
p exerc	0.26
p exhib	-0.14
p expec	-0.21
p expen	-0.07
p exper	0.29
p expla	0.47
p failu	-0.09
p fasci	0.07
p fatig	0.19
p favou	0.75
p feedi	-0.23
p feel_	1.24
p fell_	-0.04
p felt_	-0.42
p festi	-0.14
p fibro	0.19
p fifte	-0.06
p fight	0.18
p finge	0.25
p finis	-0.76
p fligh	-0.22
p flori	-0.10
p flush	-0.06
p follo	0.84
p for_a	-0.80
p for_g	0.47
p for_l	0.76
p for_s	-0.21
p for_t	0.20
p for_y	0.56
p forbi	0.20
p forem	1.38
p forge	0.74
p forgo	-0.63
p fortn	-0.33
p forwa	0.58
p found	-0.30
p fourt	0.39
p free_	1.15
p freed	-0.70
p frien	-0.50
p froze	0.23
p funct	0.08
p garde	-0.16
p gave_	-0.76
p gener	-0.90
p gentl	0.69
p germa	0.05
p get_b	1.21
p get_r	-0.20
p gets_	-0.45
p getti	0.30
p give_	-0.19
p gives	0.98
p go_ho	-0.12
p goes_	-0.15
p good_	0.69
p gover	0.27
p grand	0.16
p groun	-0.51
p guara	-0.13
p guida	-0.47
p guide	-0.77
p guita	-0.10
p hands	-0.94
p handw	0.99
p happe	1.87
p harbo	-0.58
p hardw	-0.05
p has_n	-1.54
p have_	-0.66
p haven	1.38
p hay_f	0.22
p heada	-0.07
p heade	-0.25
p headl	-0.70
p heali	0.77
p healt	1.55
p heart	-0.96
p help_	0.80
p helps	-0.08
p hidde	0.20
p high_	-0.44
p himse	-0.17
p hip_p	0.06
p hip_r	-0.34
p holid	1.05
p hones	-0.27
p hopef	-0.40
p hot_f	0.22
p hundr	0.37
p ice_p	1.57
p ideal	0.24
p illne	-0.51
p imagi	-0.41
p imbal	0.11
p immun	0.18
p impro	1.65
p in_so	-0.13
p inclu	-1.31
p incre	0.17
p infan	0.27
p infec	-0.53
p infer	0.10
p infla	-0.40
p injec	1.35
p insom	0.71
p inspe	-0.19
p insta	0.07
p inste	0.61
p insul	-0.75
p insur	-0.22
p inter	0.48
p inven	-0.13
p irrit	-0.34
p is_ca	-0.42
p is_co	-0.37
p is_go	0.91
p is_ma	-0.26
p is_sa	-0.18
p itsel	1.59
p janua	-0.06
p jaw_p	0.26
p journ	0.50
p keep_	-0.54
p kidne	-0.32
p kitch	-0.22
p knee_	0.16
p labor	0.32
p labou	-1.17
p last_	-0.26
p leafl	-0.22
p lengt	0.91
p lesso	-0.64
p let_g	0.53
p lets_	0.67
p letti	-1.26
p libra	-0.15
p licen	-1.07
p life_	0.19
p light	-2.52
p limes	-0.91
p liste	0.78
p lives	0.14
p long_	0.64
p look_	-0.65
p looke	-0.97
p looks	-0.22
p loose	0.16
p low_b	-1.00
p low_m	-0.05
p lower	-0.09
p lumba	-0.41
p manip	0.55
p many_	-0.55
p marke	0.70
p massa	-1.03
p mathe	-0.50
p matte	-0.33
p meani	-0.14
p measu	0.59
p medic	-1.78
p membr	-0.39
p menop	-0.05
p menti	-0.91
p messa	-1.10
p michi	-0.28
p midli	-0.16
p midni	0.74
p midwi	-0.38
p migra	0.69
p mirac	0.62
p moder	0.05
p monda	-0.24
p money	-0.40
p most_	-0.77
p motio	-0.23
p mount	-0.66
p move_	1.35
p multi	0.08
p my_ha	-1.84
p mysel	0.48
p namas	0.34
p narro	-0.86
p natur	1.80
p nearl	1.12
p neck_	0.61
p needs	-0.81
p neigh	-0.49
p nerve	0.09
p nervo	0.14
p neuro	0.64
p never	-0.03
p newbo	1.45
p newto	-0.11
p nicke	-0.72
p nine_	-0.23
p no_cl	-0.39
p no_di	-0.08
p no_ev	-0.23
p no_ha	-0.21
p no_lo	0.93
p no_mo	0.56
p no_pr	-0.09
p no_ri	0.18
p no_si	1.20
p nobod	-0.42
p norma	0.46
p not_e	-0.33
p not_k	0.23
p not_n	-0.46
p not_p	-0.61
p not_s	-0.48
p nothi	0.05
p occip	0.46
p old_i	-0.78
p on_av	-0.15
p on_th	-0.15
p once_	-0.06
p one_h	-0.06
p only_	0.03
p opera	1.28
p ordin	-0.63
p osteo	-1.15
p other	1.39
p our_h	0.24
p our_t	1.46
p out_o	1.43
p outco	-0.07
p outsi	-0.65
p overa	0.03
p overc	0.09
p overn	1.23
p packa	-0.69
p pain_	2.10
p paink	0.42
p panic	-0.12
p paren	0.04
p parki	0.48
p patie	1.80
p per_c	0.26
p perfe	0.06
p perfu	-0.31
p perha	-0.35
p perio	1.68
p perma	0.99
p pharm	-0.28
p photo	0.36
p physi	-0.80
p pictu	-0.50
p pillo	1.26
p place	0.68
p pleas	-0.58
p point	0.54
p posit	1.38
p possi	0.15
p postu	-0.66
p power	0.21
p pract	-1.65
p pregn	-0.65
p preli	0.30
p prepa	0.43
p presc	1.18
p press	1.34
p prete	-1.12
p preve	-0.63
p priva	-0.13
p probl	1.37
p profe	0.06
p profo	0.32
p progr	-0.21
p promi	-0.89
p prote	-0.15
p prove	-0.11
p publi	-0.46
p punct	-0.32
p put_a	0.15
p put_o	-0.15
p put_r	0.93
p put_u	0.06
p quali	-0.25
p quant	0.35
p quest	-2.86
p quiet	-0.72
p radia	-0.29
p reali	-0.35
p reaso	-0.30
p recei	-0.25
p recen	-0.57
p recli	-0.42
p recog	0.91
p recom	0.33
p recor	-0.65
p recov	-0.05
p refer	0.23
p reflu	-0.04
p refre	0.34
p refun	-0.19
p regis	-0.83
p regul	0.19
p relat	-0.06
p relea	-0.34
p relia	2.08
p relie	2.35
p rely_	-0.20
p remed	0.44
p remem	1.02
p remin	-0.13
p repla	-0.84
p repor	-0.19
p resea	1.07
p resol	0.03
p respe	-0.47
p respo	0.90
p restf	-0.24
p resto	0.12
p restr	0.96
p resul	1.07
p retur	2.12
p revea	-0.06
p rever	0.64
p revie	-0.65
p rheum	0.08
p rhyth	0.12
p risk_	-0.32
p sacru	-0.57
p satur	-0.42
p say_g	-0.59
p say_n	-0.22
p scaff	-0.07
p scept	0.63
p schoo	-0.52
p sciat	0.16
p scien	2.04
p scoli	0.18
p screa	0.48
p scrip	-0.19
p secon	-0.91
p secre	0.35
p see_a	-0.87
p seizu	0.17
p sente	-0.23
p serio	-0.39
p sessi	-2.55
p seven	-0.65
p sever	-1.19
p shoul	-1.18
p side_	1.13
p signa	0.07
p signi	0.43
p silen	-0.09
p sinus	0.26
p sit_i	-0.05
p sixte	0.39
p skull	0.29
p sleep	2.37
p slipp	0.04
p small	-0.14
p smoot	0.54
p softe	-2.11
p some_	-1.98
p someb	-2.23
p someo	-0.41
p somet	0.22
p somew	1.55
p sore_	-1.66
p sorte	-0.45
p speak	-0.50
p speci	0.38
p sphen	0.15
p spina	-0.97
p squea	-0.10
p squee	0.40
p stair	1.75
p stand	0.54
p stati	-0.09
p stead	0.64
p stero	-0.36
p stiff	0.08
p still	-0.39
p stoma	-0.48
p stop_	-0.03
p strai	-0.65
p stran	-0.64
p stree	-0.26
p stres	0.13
p stret	-0.38
p stric	-0.53
p stron	0.34
p strug	0.18
p studi	0.08
p subje	-0.21
p succe	0.06
p sudde	-0.79
p suffe	0.88
p sugge	0.04
p suita	0.05
p suitc	0.60
p summa	-0.26
p sunda	-0.94
p super	0.19
p surge	-0.11
p surpr	0.27
p suthe	-0.41
p swear	-0.77
p switc	0.60
p swoll	-0.19
p sympt	0.81
p syste	2.66
p table	-0.24
p take_	-0.97
p takes	-0.04
p talk_	-0.05
p talki	-0.37
p taugh	0.15
p tearf	-0.25
p teati	0.58
p tell_	0.76
p tells	-0.06
p tempo	0.06
p tenni	0.15
p tensi	-0.57
p testi	-0.08
p that_	0.16
p the_a	0.43
p the_m	-0.27
p the_n	-0.57
p the_t	-1.59
p the_w	0.29
p thems	0.14
p thera	1.55
p these	0.06
p thirs	-0.14
p this_	0.61
p thoug	0.87
p thous	0.72
p threa	0.30
p throu	2.33
p throw	-0.05
p thurs	0.06
p thyro	1.16
p ticke	-0.27
p tight	-0.69
p tinni	0.25
p to_th	0.57
p toget	-0.98
p toile	-0.30
p told_	0.32
p tomor	1.52
p tonig	0.61
p too_l	1.47
p too_s	-0.06
p towar	-0.04
p tract	0.18
p traff	-0.87
p trans	0.82
p trapp	0.72
p traum	-0.22
p trave	0.79
p treat	-0.20
p troub	1.51
p tuesd	-0.10
p turn_	0.68
p umbre	-0.15
p uncer	-0.30
p under	0.55
p undre	-0.37
p uneve	-0.27
p unhap	0.82
p unloc	0.49
p unset	-0.82
p unwel	-0.11
p unwin	1.15
p upled	-0.66
p uprig	0.33
p upsta	-0.52
p used_	0.13
p vagus	0.12
p vanis	-0.74
p versi	-0.07
p verti	0.19
p vesse	-0.16
p villa	-0.09
p vineg	-0.97
p violi	-0.33
p visit	-0.08
p volun	-0.30
p wake_	0.23
p walk_	1.59
p walke	-0.23
p walki	0.58
p warm_	-0.10
p warmt	-0.52
p warni	0.89
p was_g	-0.07
p way_h	0.12
p websi	-0.22
p weigh	-0.87
p welco	0.07
p went_	-0.90
p what_	0.42
p whate	0.46
p whats	0.10
p wheel	-0.78
p whene	-0.28
p whipl	0.29
p whist	0.23
p windo	-1.42
p withi	-0.36
p witho	2.74
p wonde	-0.90
p work_	-0.14
p worki	-0.04
p works	-0.77
p writt	-0.18
p years	-0.50
p yeste	0.24
p you'l	2.51
p your_	1.99
p yours	2.38
person and turn	3.22
role alt	-0.75
role body	-2.39
role cta	-0.03
role description	-2.62
role heading	-7.93
role testimonial	9.61
role title	-1.76
rule C01	-0.91
rule C02	4.15
rule C03	2.54
rule C04	0.28
rule C05	1.32
rule C06	1.59
rule C07	1.48
rule C08	1.42
rule C09	2.10
rule C10	4.54
rule C11	-0.51
rule C12	4.97
rule C13	0.52
rule C14	2.97
rule C15	0.62
rule C16	1.27
rule C17	2.08
rule C18	0.71
rule C19	5.00
rule C20	1.90
rule C21	2.39
rule C22	2.06
rule C23	1.74
shout	1.14
some not	1.27
subject baby	0.13
subject baby baby change	1.21
subject baby baby still	0.62
subject baby baby turn	-1.36
subject baby serious still	-0.49
subject baby symptom still	0.11
subject body body still	-2.24
subject body body turn	-0.17
subject body none still	1.52
subject body serious change	0.11
subject body symptom change	0.84
subject body symptom still	-1.23
subject complaint	-0.29
subject complaint none still	1.54
subject complaint serious change	0.55
subject complaint serious still	-1.68
subject complaint serious turn	0.29
subject complaint symptom change	-1.02
subject complaint symptom still	0.06
subject complaint symptom turn	-0.04
subject expert	0.09
subject expert none change	-0.26
subject expert none still	0.11
subject expert symptom still	0.23
subject i	-2.68
subject i baby change	-0.45
subject i baby still	-0.92
subject i baby turn	0.17
subject i body change	-0.87
subject i body still	0.13
subject i body turn	0.22
subject i life change	0.33
subject i life still	-0.12
subject i life turn	-0.39
subject i none change	-0.25
subject i none still	1.09
subject i none turn	1.13
subject i serious change	-0.64
subject i serious still	-1.16
subject i symptom change	-0.50
subject i symptom still	0.38
subject i symptom turn	-1.26
subject none	-1.54
subject none body change	-0.14
subject none body still	0.10
subject none life change	0.45
subject none life still	-1.30
subject none life turn	0.34
subject none none change	0.86
subject none none still	-2.56
subject none none turn	0.54
subject none symptom change	0.03
subject none symptom still	-0.29
subject order	-0.04
subject order baby change	0.23
subject order body change	0.19
subject order life change	1.01
subject order life turn	0.31
subject order none change	-2.35
subject order none still	-0.82
subject order none turn	-0.66
subject order serious change	0.62
subject order symptom change	1.21
subject other care	0.39
subject other care baby still	-0.17
subject other care body change	0.17
subject other care body still	0.54
subject other care body turn	-0.52
subject other care life still	0.52
subject other care life turn	0.19
subject other care none change	0.90
subject other care none still	1.89
subject other care none turn	-0.35
subject other care serious change	-1.38
subject other care serious still	0.46
subject other care symptom change	-1.14
subject other care symptom still	-0.33
subject other care symptom turn	-0.35
subject ours	0.13
subject ours baby change	0.20
subject ours body change	-0.20
subject ours body still	-0.46
subject ours life still	0.20
subject ours none change	0.41
subject ours none still	-1.57
subject ours serious change	0.39
subject ours serious still	0.04
subject ours symptom change	1.10
subject person	-0.51
subject person baby change	0.99
subject person body change	0.09
subject person body still	-0.58
subject person body turn	0.42
subject person life change	-1.48
subject person life still	0.24
subject person life turn	1.46
subject person none change	-0.94
subject person none still	-1.89
subject person none turn	1.02
subject person serious change	-0.18
subject person serious still	0.83
subject person serious turn	0.16
subject person symptom change	0.77
subject person symptom still	-1.26
subject research	3.40
subject research body change	0.06
subject research body still	0.86
subject research life still	0.79
subject research none change	0.20
subject research none still	2.42
subject research none turn	-0.31
subject research serious still	-0.15
subject research symptom change	0.22
subject research symptom still	-0.53
subject therapy	0.80
subject therapy body change	0.10
subject therapy body still	-0.58
subject therapy life change	0.73
subject therapy life still	0.23
subject therapy none change	0.22
subject therapy none still	-1.14
subject therapy none turn	0.95
subject therapy serious change	0.03
subject therapy symptom change	0.27
subject therapy symptom still	0.46
subject thing	-2.12
subject thing body change	1.13
subject thing body still	1.07
subject thing life change	0.11
subject thing life still	-0.11
subject thing life turn	-0.46
subject thing none change	-0.80
subject thing none still	-2.02
subject thing none turn	0.19
subject thing symptom change	-0.84
subject thing symptom still	-0.65
subject we	-0.85
subject we baby still	0.44
subject we body change	0.13
subject we body still	0.99
subject we body turn	0.30
subject we life change	-0.74
subject we life still	0.11
subject we life turn	0.04
subject we none change	-0.61
subject we none still	-3.61
subject we none turn	-2.39
subject we serious change	0.73
subject we serious still	0.55
subject we symptom change	0.86
subject we symptom still	2.00
subject you	-1.04
subject you baby change	0.05
subject you baby still	0.23
subject you body change	0.08
subject you body still	0.33
subject you body turn	0.94
subject you life change	-0.74
subject you life still	-1.69
subject you life turn	1.19
subject you none change	-0.98
subject you none still	0.71
subject you none turn	-1.41
subject you serious change	0.08
subject you serious still	-0.55
subject you symptom change	0.90
subject you symptom still	0.08
subject you symptom turn	-0.34
t AID	1.31
t BABY	0.28
t BAD	0.89
t BELIEF	-1.55
t BODY	1.20
t CAUSE	0.89
t CLIENT	1.51
t COME	1.61
t CST	1.13
t CURE	-1.64
t DEFINE	-1.67
t DETOX	0.52
t DIAGNOSE	-0.92
t DOCTOR	0.74
t DRUG	2.84
t EASE	1.28
t EMOTION	-0.15
t ENDORSE	-0.53
t EXPERT	3.67
t FAST	1.48
t FLOW	-1.24
t GO	1.62
t GONE	-0.29
t HEDGE	-4.68
t HOMEHELP	-5.29
t HOPEFUL	1.04
t HUMBLE	-3.61
t IT	0.23
t LASTING	3.17
t LIFE	-3.77
t MECH	1.62
t META	-2.22
t MOST	-1.32
t NEG	1.85
t NEGN	-1.93
t NUMBER	-2.01
t OUGHT	-4.81
t PAST	-1.07
t POLICY	0.36
t PRAISE	3.28
t PRESSURE	1.70
t PROVE	1.04
t RELIEFN	3.58
t REMOVE	2.88
t RESEARCH	-0.08
t SAFETY	-0.99
t SAFEW	0.96
t SAY	-3.01
t SERIOUS	0.43
t SERVICE	-3.49
t SHOW	0.96
t SORE	-0.19
t STOPTAKING	2.03
t STORE	1.13
t SURE	0.16
t SURGERY	-1.39
t SYMPTOM	0.86
t THERAPIST2	-0.07
t THERAPY	1.15
t THING	-2.70
t TURN	2.32
t WE	-1.60
t WELL	-0.92
t WORKS	0.53
t WORLD	-3.10
t YOU	2.75
t not AID	0.08
t not BABY	0.24
t not BAD	1.99
t not BODY	1.91
t not CAUSE	-0.44
t not CLIENT	1.51
t not CST	-1.31
t not DEFINE	-0.88
t not DETOX	-0.26
t not DIAGNOSE	-0.75
t not DOCTOR	-0.41
t not DRUG	0.88
t not EASE	-0.21
t not EMOTION	-1.44
t not ENDORSE	-0.21
t not EXPERT	0.07
t not FLOW	-1.13
t not GO	0.93
t not GONE	1.70
t not HEDGE	0.75
t not HOMEHELP	0.20
t not HUMBLE	0.93
t not IT	1.68
t not LIFE	-1.49
t not MECH	-1.14
t not META	0.42
t not MOST	-0.08
t not NEG	0.93
t not NEGN	0.54
t not NUMBER	0.14
t not OUGHT	-1.16
t not PAST	0.54
t not POLICY	-1.18
t not PRAISE	1.41
t not PRESSURE	0.69
t not PROVE	-0.26
t not RELIEFN	-0.59
t not REMOVE	0.45
t not RESEARCH	-1.14
t not SAFETY	-0.11
t not SAFEW	0.51
t not SAY	0.94
t not SERIOUS	1.02
t not SERVICE	-1.01
t not SHOW	-0.95
t not SORE	2.48
t not STOPTAKING	-0.79
t not STORE	-0.42
t not SURE	0.70
t not SURGERY	0.37
t not SYMPTOM	3.38
t not THERAPIST2	0.50
t not THERAPY	-1.27
t not THING	-0.41
t not TURN	2.67
t not WE	-0.97
t not WELL	0.80
t not WORKS	0.11
t not WORLD	-0.21
t not YOU	-0.34
tb AID WE	-0.15
tb BABY BABY	1.04
tb BABY BODY	-1.10
tb BABY DEFINE	-0.14
tb BABY EASE	0.20
tb BABY GONE	-0.07
tb BABY HEDGE	0.17
tb BABY LIFE	-0.71
tb BABY OUGHT	-0.39
tb BABY PAST	0.21
tb BABY PROVE	0.16
tb BABY REMOVE	-1.35
tb BABY SERIOUS	0.24
tb BABY STORE	0.24
tb BABY SYMPTOM	-0.06
tb BABY TURN	0.52
tb BABY WE	0.70
tb BAD CLIENT	0.42
tb BAD GONE	0.29
tb BAD SAFETY	-0.51
tb BAD SAY	0.31
tb BAD SHOW	0.35
tb BAD WE	-0.09
tb BELIEF BELIEF	-0.44
tb BELIEF EASE	0.86
tb BELIEF GONE	0.12
tb BELIEF IT	-0.55
tb BELIEF MECH	-0.66
tb BELIEF POLICY	-0.22
tb BELIEF REMOVE	0.12
tb BELIEF SAY	-0.65
tb BELIEF SHOW	-0.24
tb BELIEF THERAPY	-0.33
tb BELIEF WE	0.07
tb BODY BAD	-0.06
tb BODY DEFINE	-0.25
tb BODY DIAGNOSE	0.36
tb BODY EASE	0.43
tb BODY EMOTION	-0.52
tb BODY ENDORSE	0.11
tb BODY FLOW	-0.72
tb BODY GONE	2.82
tb BODY HEDGE	-0.66
tb BODY HOMEHELP	-0.41
tb BODY HUMBLE	0.26
tb BODY IT	1.34
tb BODY LIFE	0.57
tb BODY NEG	0.61
tb BODY NEGN	0.12
tb BODY NUMBER	-0.21
tb BODY OUGHT	0.29
tb BODY POLICY	1.15
tb BODY PRAISE	0.04
tb BODY PROVE	-0.14
tb BODY REMOVE	1.35
tb BODY SAFETY	0.91
tb BODY SAY	1.09
tb BODY SHOW	0.05
tb BODY SORE	0.05
tb BODY STOPTAKING	0.14
tb BODY STORE	-0.25
tb BODY SYMPTOM	-0.59
tb BODY THERAPY	0.13
tb BODY THING	0.32
tb BODY TURN	0.08
tb BODY WE	-0.38
tb BODY WELL	-0.03
tb BODY WORKS	0.80
tb BODY WORLD	-0.43
tb BODY YOU	-0.13
tb CLIENT BABY	-1.38
tb CLIENT BAD	-0.11
tb CLIENT BELIEF	-0.39
tb CLIENT CLIENT	0.28
tb CLIENT COME	-0.43
tb CLIENT CST	-0.08
tb CLIENT DEFINE	-0.08
tb CLIENT DIAGNOSE	-1.18
tb CLIENT DRUG	-0.25
tb CLIENT EASE	0.42
tb CLIENT ENDORSE	0.65
tb CLIENT FLOW	-1.04
tb CLIENT GO	0.06
tb CLIENT GONE	1.37
tb CLIENT HEDGE	0.46
tb CLIENT HOMEHELP	0.87
tb CLIENT HUMBLE	-0.17
tb CLIENT IT	0.57
tb CLIENT LIFE	-0.83
tb CLIENT META	0.71
tb CLIENT NEG	0.97
tb CLIENT NUMBER	-0.28
tb CLIENT OUGHT	1.10
tb CLIENT PAST	-0.57
tb CLIENT REMOVE	0.42
tb CLIENT RESEARCH	-0.33
tb CLIENT SAFETY	0.58
tb CLIENT SAY	-1.36
tb CLIENT SERVICE	1.26
tb CLIENT SHOW	0.27
tb CLIENT STOPTAKING	0.36
tb CLIENT STORE	0.22
tb CLIENT SURE	-0.58
tb CLIENT SYMPTOM	-1.19
tb CLIENT THERAPY	-0.27
tb CLIENT THING	0.49
tb CLIENT TURN	0.22
tb CLIENT WE	2.41
tb CLIENT WELL	0.21
tb CLIENT WORKS	1.10
tb CLIENT WORLD	-0.05
tb COME BAD	0.44
tb COME NUMBER	-0.11
tb COME SORE	0.08
tb COME SYMPTOM	0.15
tb COME TURN	-0.46
tb CST CLIENT	0.63
tb CST CST	0.63
tb CST CURE	-0.16
tb CST DEFINE	0.17
tb CST DETOX	-0.17
tb CST DIAGNOSE	-0.35
tb CST EASE	2.32
tb CST FLOW	0.12
tb CST GONE	0.15
tb CST HEDGE	-0.33
tb CST HOMEHELP	-0.16
tb CST HUMBLE	-0.63
tb CST IT	-0.69
tb CST LIFE	-0.31
tb CST META	-0.24
tb CST OUGHT	-0.18
tb CST POLICY	0.06
tb CST RELIEFN	-0.05
tb CST REMOVE	-0.04
tb CST SAFEW	-0.41
tb CST SERVICE	0.07
tb CST THERAPY	0.63
tb CST WE	0.60
tb CST WELL	-0.05
tb CST WORKS	0.60
tb CST YOU	0.32
tb CURE SERIOUS	-0.11
tb CURE WE	-0.27
tb CURE YOU	0.04
tb DEFINE BELIEF	-0.16
tb DEFINE BODY	-0.13
tb DEFINE CLIENT	0.16
tb DEFINE EASE	-0.66
tb DEFINE FLOW	0.55
tb DEFINE GONE	-0.43
tb DEFINE HOMEHELP	-0.22
tb DEFINE HUMBLE	-0.58
tb DEFINE IT	0.46
tb DEFINE LASTING	-0.69
tb DEFINE LIFE	1.05
tb DEFINE MECH	0.26
tb DEFINE NEGN	-0.10
tb DEFINE NUMBER	-0.64
tb DEFINE POLICY	0.54
tb DEFINE PROVE	-0.16
tb DEFINE SERVICE	-0.65
tb DEFINE SYMPTOM	-0.07
tb DEFINE THING	-0.06
tb DEFINE WORLD	1.01
tb DETOX WORKS	0.21
tb DIAGNOSE BABY	-0.18
tb DIAGNOSE CAUSE	0.19
tb DIAGNOSE CLIENT	1.26
tb DIAGNOSE EASE	-0.24
tb DIAGNOSE GONE	-0.20
tb DIAGNOSE HOMEHELP	-0.17
tb DIAGNOSE HUMBLE	-0.06
tb DIAGNOSE IT	-2.03
tb DIAGNOSE MECH	0.23
tb DIAGNOSE MOST	0.50
tb DIAGNOSE NEG	-1.28
tb DIAGNOSE NEGN	-0.87
tb DIAGNOSE NUMBER	-0.31
tb DIAGNOSE RELIEFN	0.94
tb DIAGNOSE SAFETY	-0.33
tb DIAGNOSE SAFEW	-0.05
tb DIAGNOSE SERVICE	-1.92
tb DIAGNOSE SHOW	-0.53
tb DIAGNOSE SORE	-0.33
tb DIAGNOSE THERAPY	-0.34
tb DIAGNOSE TURN	-0.60
tb DIAGNOSE WE	1.04
tb DIAGNOSE WELL	-1.19
tb DIAGNOSE WORKS	-0.30
tb DIAGNOSE YOU	-0.48
tb DOCTOR DIAGNOSE	-0.26
tb DOCTOR ENDORSE	0.20
tb DOCTOR HEDGE	-0.56
tb DOCTOR IT	-0.07
tb DOCTOR LIFE	-0.22
tb DOCTOR NUMBER	-0.46
tb DOCTOR POLICY	0.31
tb DOCTOR SAFETY	0.29
tb DOCTOR SAY	0.70
tb DOCTOR SHOW	0.34
tb DOCTOR SYMPTOM	-0.28
tb DOCTOR THING	-0.38
tb DOCTOR TURN	-0.07
tb DOCTOR WE	-0.31
tb DOCTOR WORLD	-0.38
tb DOCTOR YOU	0.68
tb DRUG EASE	-1.05
tb DRUG FLOW	-0.20
tb DRUG GONE	-0.08
tb DRUG HOMEHELP	-0.73
tb DRUG IT	0.10
tb DRUG LIFE	-0.51
tb DRUG NEG	0.40
tb DRUG REMOVE	-0.12
tb DRUG SAFETY	-0.38
tb DRUG STOPTAKING	-0.28
tb DRUG TURN	0.36
tb DRUG WORKS	-0.35
tb DRUG YOU	-0.53
tb EASE BABY	0.08
tb EASE BODY	0.25
tb EASE CLIENT	0.11
tb EASE CST	0.13
tb EASE DEFINE	0.29
tb EASE DIAGNOSE	0.18
tb EASE EASE	0.24
tb EASE EMOTION	-0.40
tb EASE ENDORSE	0.48
tb EASE FAST	0.18
tb EASE FLOW	-0.23
tb EASE HEDGE	-0.78
tb EASE IT	-0.32
tb EASE LIFE	-0.67
tb EASE MECH	-0.28
tb EASE MOST	-0.57
tb EASE NEGN	0.07
tb EASE NUMBER	0.10
tb EASE POLICY	-0.94
tb EASE SERIOUS	1.56
tb EASE SERVICE	-0.45
tb EASE SHOW	0.54
tb EASE SORE	0.15
tb EASE STORE	-0.59
tb EASE SURE	-0.89
tb EASE SYMPTOM	-0.88
tb EASE THERAPY	0.07
tb EASE THING	-0.32
tb EASE WE	-0.19
tb EASE WELL	0.38
tb EASE WORKS	0.14
tb EASE YOU	0.52
tb EMOTION DIAGNOSE	-0.15
tb EMOTION EASE	0.19
tb EMOTION FLOW	0.19
tb EMOTION GO	-0.05
tb EMOTION GONE	0.11
tb EMOTION HEDGE	0.50
tb EMOTION IT	-0.11
tb EMOTION LASTING	0.05
tb EMOTION OUGHT	-0.61
tb EMOTION REMOVE	0.11
tb EMOTION SAFETY	-0.35
tb EMOTION STORE	0.29
tb EMOTION WE	-0.14
tb EMOTION WORKS	0.25
tb ENDORSE BAD	-0.15
tb ENDORSE BODY	0.40
tb ENDORSE CST	0.87
tb ENDORSE EASE	0.12
tb ENDORSE EMOTION	-0.15
tb ENDORSE GONE	0.45
tb ENDORSE HOMEHELP	-0.27
tb ENDORSE IT	-0.27
tb ENDORSE NUMBER	-0.38
tb ENDORSE OUGHT	-0.22
tb ENDORSE SAY	0.39
tb ENDORSE SHOW	0.26
tb ENDORSE SYMPTOM	-0.57
tb ENDORSE THERAPY	0.91
tb ENDORSE WE	0.67
tb ENDORSE WELL	0.09
tb ENDORSE YOU	0.26
tb EXPERT DIAGNOSE	0.10
tb EXPERT EASE	0.98
tb EXPERT ENDORSE	0.38
tb EXPERT POLICY	0.31
tb EXPERT RESEARCH	-0.06
tb EXPERT SAFETY	0.31
tb EXPERT SAY	0.11
tb EXPERT SHOW	-0.22
tb EXPERT TURN	-0.13
tb FAST EASE	0.32
tb FAST RELIEFN	0.20
tb FAST WORKS	0.32
tb FLOW BODY	-0.11
tb FLOW EMOTION	-0.17
tb FLOW ENDORSE	0.18
tb FLOW FAST	0.38
tb FLOW IT	-0.46
tb FLOW MECH	-0.26
tb FLOW NEG	0.24
tb FLOW POLICY	-0.33
tb FLOW SERIOUS	0.05
tb FLOW STORE	-0.32
tb FLOW SYMPTOM	0.05
tb FLOW WE	0.30
tb FLOW WELL	0.50
tb FLOW WORKS	0.12
tb FLOW YOU	-1.09
tb GO BODY	0.09
tb GO IT	0.61
tb GO NEGN	0.82
tb GO WE	0.44
tb GO WELL	0.40
tb GO YOU	-0.29
tb GONE BABY	0.07
tb GONE BAD	1.20
tb GONE BODY	0.09
tb GONE CLIENT	-0.16
tb GONE DEFINE	-0.40
tb GONE DIAGNOSE	-0.09
tb GONE DRUG	0.39
tb GONE EASE	-0.19
tb GONE EMOTION	-0.27
tb GONE ENDORSE	0.14
tb GONE FAST	-0.07
tb GONE HEDGE	-0.05
tb GONE HOMEHELP	-0.65
tb GONE HUMBLE	-0.14
tb GONE IT	0.49
tb GONE LIFE	-0.81
tb GONE MECH	-1.52
tb GONE MOST	-0.37
tb GONE NEGN	0.51
tb GONE NUMBER	-0.12
tb GONE POLICY	0.41
tb GONE SAY	0.24
tb GONE SERIOUS	0.81
tb GONE SHOW	0.08
tb GONE SORE	0.29
tb GONE STORE	0.05
tb GONE SURE	-0.05
tb GONE SYMPTOM	0.37
tb GONE THERAPY	-0.49
tb GONE THING	0.20
tb GONE TURN	-0.83
tb GONE WE	-0.99
tb GONE WELL	0.29
tb GONE WORKS	0.19
tb GONE WORLD	-0.16
tb GONE YOU	-1.11
tb HEDGE BELIEF	-0.04
tb HEDGE BODY	-0.56
tb HEDGE CLIENT	0.15
tb HEDGE CST	0.81
tb HEDGE DEFINE	-0.09
tb HEDGE DIAGNOSE	1.39
tb HEDGE EASE	-1.88
tb HEDGE EMOTION	-0.66
tb HEDGE ENDORSE	-0.21
tb HEDGE FLOW	-0.46
tb HEDGE GO	0.38
tb HEDGE GONE	-1.19
tb HEDGE HEDGE	0.29
tb HEDGE HOMEHELP	-0.06
tb HEDGE IT	-0.17
tb HEDGE LIFE	-1.18
tb HEDGE META	-0.20
tb HEDGE NEG	0.80
tb HEDGE NUMBER	-0.08
tb HEDGE OUGHT	-1.42
tb HEDGE PAST	-0.06
tb HEDGE POLICY	-0.40
tb HEDGE PROVE	-0.27
tb HEDGE REMOVE	-0.65
tb HEDGE SAFETY	0.06
tb HEDGE SAY	-0.69
tb HEDGE SHOW	-0.17
tb HEDGE STOPTAKING	-0.27
tb HEDGE SURE	1.06
tb HEDGE SYMPTOM	-0.37
tb HEDGE THERAPY	0.90
tb HEDGE WE	-0.16
tb HEDGE WELL	-0.16
tb HEDGE WORKS	-0.75
tb HEDGE YOU	0.22
tb HOMEHELP BODY	0.13
tb HOMEHELP CLIENT	0.48
tb HOMEHELP CST	-0.10
tb HOMEHELP CURE	-0.73
tb HOMEHELP DIAGNOSE	-0.26
tb HOMEHELP EASE	-3.00
tb HOMEHELP EMOTION	0.25
tb HOMEHELP ENDORSE	0.21
tb HOMEHELP GONE	-1.22
tb HOMEHELP HEDGE	-0.84
tb HOMEHELP HOMEHELP	-0.76
tb HOMEHELP IT	1.62
tb HOMEHELP LIFE	-0.85
tb HOMEHELP MOST	0.49
tb HOMEHELP NEG	-0.22
tb HOMEHELP NUMBER	-0.66
tb HOMEHELP POLICY	-0.27
tb HOMEHELP RELIEFN	-0.73
tb HOMEHELP REMOVE	-0.64
tb HOMEHELP SAFETY	-0.15
tb HOMEHELP SAY	-0.28
tb HOMEHELP SERVICE	0.90
tb HOMEHELP SHOW	-0.05
tb HOMEHELP STOPTAKING	-0.39
tb HOMEHELP SYMPTOM	0.14
tb HOMEHELP THERAPIST2	-0.67
tb HOMEHELP THING	0.70
tb HOMEHELP TURN	-0.48
tb HOMEHELP WE	-0.80
tb HOMEHELP WELL	-0.73
tb HOMEHELP WORKS	-0.76
tb HOMEHELP WORLD	-0.14
tb HOMEHELP YOU	0.33
tb HOPEFUL RELIEFN	0.34
tb HOPEFUL RESEARCH	0.38
tb HUMBLE BODY	-0.25
tb HUMBLE DIAGNOSE	-0.16
tb HUMBLE EASE	-0.08
tb HUMBLE FLOW	0.11
tb HUMBLE GONE	-0.09
tb HUMBLE IT	-0.34
tb HUMBLE LIFE	-0.25
tb HUMBLE MECH	-0.47
tb HUMBLE NEG	-0.04
tb HUMBLE POLICY	-0.12
tb HUMBLE RELIEFN	-0.26
tb HUMBLE REMOVE	-0.12
tb HUMBLE RESEARCH	0.41
tb HUMBLE SAY	0.20
tb HUMBLE SHOW	-1.08
tb HUMBLE THERAPY	-0.14
tb HUMBLE WE	-0.44
tb HUMBLE WELL	-0.17
tb HUMBLE WORKS	-0.38
tb HUMBLE YOU	-0.68
tb IT BAD	-0.59
tb IT BELIEF	-0.11
tb IT BODY	2.11
tb IT CLIENT	-1.43
tb IT CST	-1.06
tb IT CURE	0.47
tb IT DEFINE	-0.99
tb IT DETOX	0.39
tb IT DIAGNOSE	-0.32
tb IT DRUG	1.20
tb IT EASE	0.88
tb IT EMOTION	-0.84
tb IT ENDORSE	0.16
tb IT FLOW	0.04
tb IT GO	0.23
tb IT GONE	-1.31
tb IT HEDGE	3.32
tb IT HOMEHELP	-0.29
tb IT HUMBLE	-1.16
tb IT IT	0.28
tb IT LIFE	1.90
tb IT MECH	0.79
tb IT META	-0.57
tb IT MOST	-0.10
tb IT NEG	1.75
tb IT NEGN	-0.23
tb IT NUMBER	-0.85
tb IT OUGHT	-1.28
tb IT POLICY	-0.28
tb IT PRESSURE	0.50
tb IT PROVE	-0.25
tb IT RELIEFN	0.33
tb IT REMOVE	-0.22
tb IT RESEARCH	-0.44
tb IT SAFETY	0.47
tb IT SAFEW	-0.59
tb IT SAY	-0.57
tb IT SERVICE	1.04
tb IT SHOW	-1.66
tb IT SORE	0.21
tb IT STOPTAKING	0.31
tb IT STORE	0.72
tb IT SURE	0.45
tb IT SYMPTOM	1.15
tb IT THERAPY	0.06
tb IT THING	0.06
tb IT TURN	0.30
tb IT WE	-1.05
tb IT WELL	-0.19
tb IT WORKS	0.33
tb IT WORLD	-0.27
tb IT YOU	-1.26
tb LASTING EASE	0.17
tb LASTING GONE	0.41
tb LASTING HOMEHELP	0.33
tb LASTING RELIEFN	0.14
tb LASTING SYMPTOM	-1.02
tb LIFE BODY	0.12
tb LIFE CLIENT	-0.55
tb LIFE DEFINE	-0.55
tb LIFE EASE	-0.22
tb LIFE EMOTION	0.20
tb LIFE FLOW	-0.27
tb LIFE GONE	0.03
tb LIFE HEDGE	-0.69
tb LIFE HOMEHELP	-0.10
tb LIFE HUMBLE	-0.23
tb LIFE IT	-0.90
tb LIFE LIFE	0.13
tb LIFE MOST	-0.63
tb LIFE NEG	0.52
tb LIFE NEGN	0.42
tb LIFE NUMBER	0.68
tb LIFE PAST	-0.14
tb LIFE POLICY	0.88
tb LIFE RELIEFN	-0.91
tb LIFE REMOVE	1.59
tb LIFE SAY	0.27
tb LIFE SHOW	0.10
tb LIFE STOPTAKING	0.08
tb LIFE STORE	-0.80
tb LIFE SURE	0.21
tb LIFE SYMPTOM	-0.04
tb LIFE THERAPY	-0.69
tb LIFE THING	0.12
tb LIFE TURN	-0.23
tb LIFE WE	0.35
tb LIFE WELL	-1.62
tb LIFE YOU	-0.77
tb MECH CLIENT	-0.14
tb MECH DEFINE	-1.04
tb MECH DIAGNOSE	1.38
tb MECH EASE	-0.32
tb MECH ENDORSE	0.52
tb MECH FLOW	-1.72
tb MECH GONE	-0.97
tb MECH HEDGE	1.05
tb MECH IT	0.13
tb MECH LIFE	0.62
tb MECH MECH	0.76
tb MECH OUGHT	-0.22
tb MECH POLICY	-0.29
tb MECH SHOW	0.44
tb MECH STOPTAKING	0.10
tb MECH STORE	0.39
tb MECH THING	0.71
tb MECH WE	0.42
tb MECH WORKS	0.39
tb META EASE	0.39
tb META GONE	-0.05
tb META HEDGE	-0.09
tb META HUMBLE	-0.25
tb META IT	-0.39
tb META META	-1.11
tb META RELIEFN	-0.40
tb META SAY	-0.36
tb META SERVICE	-0.03
tb META SHOW	-0.18
tb META STORE	-0.05
tb META SURE	-0.42
tb META WE	-0.21
tb MOST BODY	-0.06
tb MOST DIAGNOSE	0.33
tb MOST ENDORSE	0.06
tb MOST GO	0.22
tb MOST GONE	0.22
tb MOST HEDGE	-0.79
tb MOST IT	0.72
tb MOST NUMBER	0.65
tb MOST OUGHT	-0.37
tb MOST RELIEFN	0.34
tb MOST SAY	0.12
tb MOST SERIOUS	-0.63
tb MOST SERVICE	0.07
tb MOST SHOW	0.31
tb MOST SYMPTOM	-0.42
tb MOST THING	0.20
tb MOST WE	0.69
tb MOST YOU	-0.26
tb NEG BAD	-0.18
tb NEG BELIEF	0.33
tb NEG CURE	-0.47
tb NEG DEFINE	-0.27
tb NEG DIAGNOSE	-0.06
tb NEG DOCTOR	-0.24
tb NEG DRUG	0.12
tb NEG EASE	0.53
tb NEG EMOTION	-0.03
tb NEG ENDORSE	-0.77
tb NEG FLOW	-0.50
tb NEG GO	0.53
tb NEG GONE	1.61
tb NEG HEDGE	-1.30
tb NEG HOMEHELP	-0.23
tb NEG HUMBLE	0.24
tb NEG IT	-0.54
tb NEG LIFE	-0.64
tb NEG META	0.19
tb NEG OUGHT	-0.63
tb NEG POLICY	-0.10
tb NEG PRAISE	0.14
tb NEG PRESSURE	-0.30
tb NEG RELIEFN	-0.55
tb NEG REMOVE	-0.54
tb NEG RESEARCH	-0.36
tb NEG SAY	2.13
tb NEG SERVICE	0.61
tb NEG SHOW	-1.64
tb NEG SORE	0.87
tb NEG STOPTAKING	-0.46
tb NEG STORE	-0.23
tb NEG SURE	0.78
tb NEG SYMPTOM	0.88
tb NEG THERAPIST2	0.05
tb NEG THERAPY	-0.76
tb NEG TURN	1.00
tb NEG WE	-1.16
tb NEG WELL	0.90
tb NEG WORKS	-0.04
tb NEG WORLD	-0.07
tb NEG YOU	0.39
tb NEGN BAD	0.47
tb NEGN BELIEF	-0.33
tb NEGN BODY	1.34
tb NEGN CST	-0.62
tb NEGN DOCTOR	-0.24
tb NEGN DRUG	0.29
tb NEGN EASE	-0.20
tb NEGN EMOTION	-0.31
tb NEGN GONE	0.18
tb NEGN HOMEHELP	-0.30
tb NEGN IT	1.99
tb NEGN LIFE	-0.54
tb NEGN META	0.39
tb NEGN NEG	-0.12
tb NEGN OUGHT	0.55
tb NEGN PRAISE	0.43
tb NEGN RELIEFN	-0.35
tb NEGN REMOVE	0.26
tb NEGN RESEARCH	-0.33
tb NEGN SAY	0.33
tb NEGN SERVICE	-0.14
tb NEGN SHOW	0.18
tb NEGN SORE	0.06
tb NEGN SURGERY	-0.04
tb NEGN SYMPTOM	0.64
tb NEGN THERAPIST2	0.82
tb NEGN THERAPY	-0.36
tb NEGN THING	-1.01
tb NEGN WE	-0.58
tb NUMBER BABY	-0.04
tb NUMBER BODY	0.52
tb NUMBER CLIENT	-2.35
tb NUMBER CST	1.51
tb NUMBER DEFINE	-0.06
tb NUMBER DIAGNOSE	-0.20
tb NUMBER EASE	-0.37
tb NUMBER EXPERT	0.14
tb NUMBER FLOW	-0.33
tb NUMBER GO	-0.10
tb NUMBER GONE	-0.07
tb NUMBER HOMEHELP	0.73
tb NUMBER HUMBLE	-0.11
tb NUMBER IT	0.48
tb NUMBER LIFE	-0.59
tb NUMBER MECH	-1.40
tb NUMBER META	-0.34
tb NUMBER MOST	0.44
tb NUMBER NUMBER	1.26
tb NUMBER OUGHT	0.91
tb NUMBER PAST	-0.33
tb NUMBER POLICY	1.50
tb NUMBER PRESSURE	1.14
tb NUMBER RESEARCH	-2.10
tb NUMBER SAY	1.41
tb NUMBER SERIOUS	-0.23
tb NUMBER SERVICE	-0.08
tb NUMBER STORE	0.60
tb NUMBER SYMPTOM	0.42
tb NUMBER THERAPIST2	-0.13
tb NUMBER THERAPY	3.31
tb NUMBER THING	-0.52
tb NUMBER TURN	-0.18
tb NUMBER WE	-1.00
tb NUMBER WORKS	-0.34
tb NUMBER WORLD	-0.56
tb NUMBER YOU	0.12
tb OUGHT BABY	-0.18
tb OUGHT CLIENT	1.25
tb OUGHT CST	0.15
tb OUGHT DIAGNOSE	0.52
tb OUGHT DOCTOR	-0.20
tb OUGHT EASE	-0.42
tb OUGHT FLOW	-0.48
tb OUGHT HOMEHELP	-0.49
tb OUGHT IT	-0.65
tb OUGHT LIFE	-0.82
tb OUGHT MOST	-0.11
tb OUGHT NEG	-0.33
tb OUGHT NUMBER	-0.89
tb OUGHT OUGHT	-0.80
tb OUGHT POLICY	-0.27
tb OUGHT RELIEFN	0.32
tb OUGHT REMOVE	-0.29
tb OUGHT SAFETY	-0.75
tb OUGHT SAY	-0.12
tb OUGHT SHOW	0.22
tb OUGHT SURE	-0.51
tb OUGHT THERAPY	-0.05
tb OUGHT WE	0.28
tb OUGHT WORKS	-0.48
tb OUGHT YOU	0.36
tb PAST BELIEF	-0.17
tb PAST EASE	1.16
tb PAST GONE	0.12
tb PAST HOMEHELP	-0.09
tb PAST IT	-0.60
tb PAST REMOVE	0.12
tb PAST SAY	-0.31
tb PAST SERVICE	0.83
tb PAST SHOW	-0.17
tb PAST THERAPY	0.41
tb POLICY AID	-0.09
tb POLICY BAD	0.49
tb POLICY DEFINE	-0.37
tb POLICY EASE	0.32
tb POLICY FLOW	0.76
tb POLICY GONE	-0.03
tb POLICY HEDGE	-0.26
tb POLICY HOMEHELP	-0.65
tb POLICY IT	0.41
tb POLICY LIFE	-0.32
tb POLICY META	-0.42
tb POLICY MOST	0.41
tb POLICY NEG	0.05
tb POLICY NUMBER	-0.17
tb POLICY POLICY	-1.20
tb POLICY SAFETY	-0.07
tb POLICY SAY	-0.11
tb POLICY SERVICE	-0.28
tb POLICY SHOW	-0.20
tb POLICY SORE	0.32
tb POLICY STOPTAKING	-0.40
tb POLICY STORE	-0.26
tb POLICY SYMPTOM	-0.04
tb POLICY THERAPY	0.34
tb POLICY TURN	1.11
tb POLICY WE	-0.22
tb POLICY WORKS	-0.23
tb POLICY WORLD	0.18
tb POLICY YOU	-0.73
tb PRAISE CST	0.07
tb PRAISE THERAPY	0.30
tb PRAISE WORKS	0.33
tb PRESSURE IT	0.50
tb PRESSURE POLICY	0.84
tb PRESSURE YOU	-0.04
tb PROVE IT	-0.33
tb PROVE NEG	-0.58
tb PROVE THERAPY	0.32
tb PROVE WE	-0.40
tb RELIEFN BELIEF	-0.24
tb RELIEFN CST	0.06
tb RELIEFN FAST	0.19
tb RELIEFN HEDGE	0.30
tb RELIEFN NEGN	0.72
tb RELIEFN SERIOUS	0.17
tb RELIEFN THERAPY	0.06
tb RELIEFN WE	-0.20
tb RELIEFN YOU	0.57
tb REMOVE BAD	0.49
tb REMOVE BODY	0.17
tb REMOVE DETOX	0.16
tb REMOVE DIAGNOSE	0.04
tb REMOVE DRUG	-0.20
tb REMOVE EMOTION	0.09
tb REMOVE HOMEHELP	-0.65
tb REMOVE IT	0.83
tb REMOVE LIFE	-0.59
tb REMOVE MECH	-0.93
tb REMOVE NUMBER	0.18
tb REMOVE POLICY	0.37
tb REMOVE SAY	0.24
tb REMOVE SERIOUS	-0.19
tb REMOVE SHOW	0.08
tb REMOVE SORE	0.34
tb REMOVE STORE	0.05
tb REMOVE SYMPTOM	0.73
tb REMOVE THERAPY	-0.49
tb REMOVE WE	-1.44
tb REMOVE YOU	0.51
tb RESEARCH CLIENT	-0.08
tb RESEARCH DIAGNOSE	-0.07
tb RESEARCH EASE	0.32
tb RESEARCH ENDORSE	0.25
tb RESEARCH HUMBLE	-0.65
tb RESEARCH IT	-0.14
tb RESEARCH NUMBER	-0.12
tb RESEARCH OUGHT	0.68
tb RESEARCH PROVE	0.24
tb RESEARCH SAY	0.47
tb RESEARCH SHOW	0.86
tb RESEARCH STORE	1.05
tb RESEARCH SYMPTOM	-0.08
tb RESEARCH TURN	0.09
tb RESEARCH WE	0.69
tb RESEARCH WORLD	-0.22
tb SAFETY CLIENT	1.04
tb SAFETY FAST	-0.19
tb SAFETY HEDGE	-0.77
tb SAFETY IT	1.85
tb SAFETY NEG	1.73
tb SAFETY NUMBER	-0.55
tb SAFETY SAFETY	-0.21
tb SAFETY SERIOUS	0.60
tb SAFETY SHOW	-0.09
tb SAFETY TURN	-0.13
tb SAFETY WE	-0.50
tb SAFETY YOU	0.12
tb SAFEW THERAPY	0.55
tb SAY CLIENT	-0.17
tb SAY DIAGNOSE	-0.20
tb SAY EASE	-0.06
tb SAY GONE	0.29
tb SAY HOMEHELP	-0.21
tb SAY IT	-0.56
tb SAY MECH	-0.80
tb SAY MOST	-0.06
tb SAY NEG	-0.11
tb SAY NEGN	-0.05
tb SAY NUMBER	-0.15
tb SAY POLICY	-0.41
tb SAY RELIEFN	0.41
tb SAY SAFETY	-0.06
tb SAY THERAPIST2	-0.05
tb SAY YOU	0.30
tb SERIOUS BODY	0.12
tb SERIOUS CLIENT	1.75
tb SERIOUS DEFINE	-1.51
tb SERIOUS DIAGNOSE	-0.07
tb SERIOUS DOCTOR	-0.46
tb SERIOUS DRUG	-0.74
tb SERIOUS EASE	0.31
tb SERIOUS FLOW	0.23
tb SERIOUS GONE	0.97
tb SERIOUS HEDGE	-1.39
tb SERIOUS HOMEHELP	-1.13
tb SERIOUS IT	-0.46
tb SERIOUS LIFE	0.12
tb SERIOUS MOST	0.27
tb SERIOUS NEG	-0.29
tb SERIOUS NEGN	0.31
tb SERIOUS OUGHT	0.38
tb SERIOUS REMOVE	0.25
tb SERIOUS SAFETY	-0.17
tb SERIOUS SAY	-0.18
tb SERIOUS SERIOUS	1.24
tb SERIOUS SYMPTOM	0.14
tb SERIOUS WE	-0.24
tb SERIOUS WORKS	0.23
tb SERVICE CLIENT	0.15
tb SERVICE CST	-0.05
tb SERVICE FAST	0.19
tb SERVICE LIFE	-0.11
tb SERVICE META	-0.18
tb SERVICE NEG	0.22
tb SERVICE NUMBER	0.39
tb SERVICE POLICY	-0.45
tb SERVICE SAFETY	-0.16
tb SERVICE SERVICE	-1.42
tb SERVICE SYMPTOM	0.58
tb SERVICE THERAPY	-0.27
tb SERVICE THING	-0.21
tb SERVICE YOU	-0.06
tb SHOW BABY	-0.11
tb SHOW BAD	-0.15
tb SHOW BODY	0.56
tb SHOW CLIENT	0.82
tb SHOW CST	0.38
tb SHOW EASE	0.34
tb SHOW EMOTION	-0.15
tb SHOW FLOW	0.33
tb SHOW GONE	0.76
tb SHOW HOMEHELP	-0.40
tb SHOW HUMBLE	-0.08
tb SHOW IT	-0.76
tb SHOW LASTING	0.26
tb SHOW LIFE	0.07
tb SHOW MECH	-0.15
tb SHOW NEG	-1.21
tb SHOW NEGN	-0.92
tb SHOW NUMBER	-0.60
tb SHOW RELIEFN	0.72
tb SHOW REMOVE	0.25
tb SHOW SAFETY	-0.16
tb SHOW SAY	0.39
tb SHOW SHOW	0.07
tb SHOW SYMPTOM	-0.56
tb SHOW THERAPY	0.45
tb SHOW WE	0.98
tb SHOW WELL	0.16
tb SHOW WORKS	0.07
tb SHOW YOU	-0.32
tb SORE BODY	1.16
tb SORE DIAGNOSE	-0.16
tb SORE EMOTION	-0.09
tb SORE ENDORSE	0.66
tb SORE LIFE	0.09
tb SORE NUMBER	0.68
tb SORE POLICY	-0.04
tb SORE SHOW	0.66
tb SORE SORE	-0.04
tb SORE SYMPTOM	0.53
tb SORE THERAPY	0.21
tb SORE THING	-0.09
tb SORE WORKS	1.45
tb SORE YOU	0.20
tb STOPTAKING DIAGNOSE	-0.15
tb STOPTAKING DOCTOR	-0.18
tb STOPTAKING DRUG	-0.08
tb STOPTAKING HOMEHELP	-0.17
tb STOPTAKING IT	-0.18
tb STOPTAKING LIFE	-0.42
tb STOPTAKING MECH	-0.10
tb STOPTAKING SAFETY	-0.08
tb STOPTAKING SERIOUS	0.15
tb STOPTAKING SHOW	-0.15
tb STOPTAKING THERAPIST2	0.27
tb STOPTAKING YOU	1.12
tb STORE BELIEF	-0.16
tb STORE BODY	-0.16
tb STORE EASE	0.59
tb STORE EMOTION	0.32
tb STORE FLOW	-0.20
tb STORE HOMEHELP	-0.53
tb STORE IT	-0.35
tb STORE LIFE	-0.26
tb STORE MECH	-0.43
tb STORE META	-0.04
tb STORE NEGN	-0.10
tb STORE NUMBER	-0.34
tb STORE SERIOUS	0.29
tb STORE SYMPTOM	0.58
tb STORE THING	-0.35
tb STORE WE	0.14
tb STORE WORKS	-0.17
tb STORE WORLD	0.23
tb STORE YOU	2.16
tb SURE CLIENT	-0.32
tb SURE DIAGNOSE	0.21
tb SURE EASE	-0.53
tb SURE LIFE	-0.80
tb SURE RELIEFN	0.12
tb SURE SAFEW	0.54
tb SURE WE	-0.26
tb SURE YOU	-0.19
tb SURGERY EASE	-0.26
tb SURGERY HEDGE	1.45
tb SURGERY IT	0.29
tb SURGERY SHOW	-1.26
tb SURGERY WE	-0.17
tb SURGERY WORKS	-0.25
tb SYMPTOM BODY	1.24
tb SYMPTOM CLIENT	0.43
tb SYMPTOM DEFINE	1.23
tb SYMPTOM DIAGNOSE	-0.81
tb SYMPTOM DOCTOR	-0.31
tb SYMPTOM EASE	0.83
tb SYMPTOM ENDORSE	0.64
tb SYMPTOM FLOW	1.38
tb SYMPTOM GO	0.49
tb SYMPTOM GONE	1.64
tb SYMPTOM HEDGE	-1.10
tb SYMPTOM HOMEHELP	0.12
tb SYMPTOM HUMBLE	-0.16
tb SYMPTOM IT	-2.20
tb SYMPTOM LASTING	0.05
tb SYMPTOM LIFE	0.23
tb SYMPTOM NEGN	0.35
tb SYMPTOM NUMBER	1.01
tb SYMPTOM OUGHT	-0.61
tb SYMPTOM POLICY	0.66
tb SYMPTOM RELIEFN	0.08
tb SYMPTOM REMOVE	1.41
tb SYMPTOM SAFETY	-0.72
tb SYMPTOM SAY	-0.12
tb SYMPTOM SERIOUS	-0.53
tb SYMPTOM SHOW	0.41
tb SYMPTOM SORE	0.28
tb SYMPTOM STORE	0.16
tb SYMPTOM SYMPTOM	1.40
tb SYMPTOM THERAPY	0.36
tb SYMPTOM THING	0.07
tb SYMPTOM TURN	-0.73
tb SYMPTOM WE	0.28
tb SYMPTOM YOU	0.50
tb THERAPIST2 DEFINE	-0.67
tb THERAPIST2 DRUG	-0.55
tb THERAPIST2 EASE	-0.08
tb THERAPIST2 HEDGE	0.07
tb THERAPIST2 HOMEHELP	-0.66
tb THERAPIST2 HUMBLE	0.71
tb THERAPIST2 IT	-0.10
tb THERAPIST2 NUMBER	-0.20
tb THERAPIST2 THERAPIST2	-0.79
tb THERAPIST2 TURN	0.98
tb THERAPIST2 WE	-0.17
tb THERAPY BELIEF	-0.51
tb THERAPY CLIENT	0.33
tb THERAPY CST	-0.47
tb THERAPY CURE	-0.37
tb THERAPY DEFINE	-0.04
tb THERAPY DETOX	-0.17
tb THERAPY DIAGNOSE	0.64
tb THERAPY EASE	2.33
tb THERAPY EMOTION	0.18
tb THERAPY ENDORSE	0.25
tb THERAPY FLOW	0.52
tb THERAPY HEDGE	-0.14
tb THERAPY HOMEHELP	-0.38
tb THERAPY HUMBLE	-0.74
tb THERAPY IT	-0.16
tb THERAPY LIFE	-0.34
tb THERAPY META	-0.33
tb THERAPY NEG	-0.09
tb THERAPY NEGN	-0.69
tb THERAPY NUMBER	-0.25
tb THERAPY POLICY	-0.32
tb THERAPY RELIEFN	-0.26
tb THERAPY REMOVE	0.61
tb THERAPY SAFEW	-0.41
tb THERAPY SAY	-0.06
tb THERAPY SERVICE	0.16
tb THERAPY SHOW	-0.23
tb THERAPY STOPTAKING	0.11
tb THERAPY STORE	0.12
tb THERAPY SYMPTOM	0.09
tb THERAPY THERAPY	-1.06
tb THERAPY TURN	0.31
tb THERAPY WE	0.33
tb THERAPY WELL	-0.25
tb THERAPY WORKS	1.00
tb THERAPY WORLD	0.23
tb THERAPY YOU	-1.72
tb THING BODY	0.48
tb THING DEFINE	-0.05
tb THING EASE	-0.51
tb THING EMOTION	0.55
tb THING ENDORSE	0.37
tb THING FLOW	-0.56
tb THING GO	-0.21
tb THING GONE	-0.26
tb THING HEDGE	-0.39
tb THING IT	0.81
tb THING LIFE	0.98
tb THING MOST	-0.05
tb THING NEGN	1.19
tb THING NUMBER	-0.12
tb THING OUGHT	-0.15
tb THING PAST	-0.38
tb THING POLICY	0.63
tb THING RELIEFN	-0.33
tb THING REMOVE	0.61
tb THING SAY	-0.06
tb THING SHOW	0.35
tb THING STOPTAKING	-0.11
tb THING STORE	-0.18
tb THING SYMPTOM	0.54
tb THING THING	-0.58
tb THING TURN	0.50
tb THING WE	-1.14
tb THING WELL	-0.55
tb THING WORKS	-0.56
tb THING YOU	0.82
tb TURN CLIENT	2.11
tb TURN DIAGNOSE	-0.93
tb TURN ENDORSE	0.14
tb TURN IT	-0.49
tb TURN LIFE	0.50
tb TURN NEG	-0.41
tb TURN NUMBER	0.69
tb TURN OUGHT	-0.34
tb TURN POLICY	0.40
tb TURN PROVE	0.16
tb TURN REMOVE	0.08
tb TURN SAY	0.93
tb TURN SERIOUS	0.19
tb TURN SHOW	-0.38
tb TURN STORE	0.54
tb TURN SURE	-0.56
tb TURN THERAPY	-0.10
tb TURN WE	-0.30
tb TURN WORKS	-0.15
tb TURN YOU	0.29
tb WE AID	0.40
tb WE BABY	-0.83
tb WE BAD	-1.13
tb WE BELIEF	0.90
tb WE BODY	-1.47
tb WE CLIENT	0.28
tb WE COME	0.16
tb WE CST	-0.73
tb WE CURE	0.50
tb WE DEFINE	0.41
tb WE DIAGNOSE	1.05
tb WE DOCTOR	0.34
tb WE DRUG	-0.11
tb WE EASE	-0.61
tb WE EMOTION	0.41
tb WE ENDORSE	-2.36
tb WE EXPERT	1.11
tb WE FLOW	0.06
tb WE GO	-0.54
tb WE GONE	-2.24
tb WE HEDGE	1.71
tb WE HOMEHELP	-0.34
tb WE HOPEFUL	0.59
tb WE HUMBLE	-1.57
tb WE IT	0.65
tb WE LASTING	1.05
tb WE LIFE	0.52
tb WE MECH	-0.32
tb WE META	0.03
tb WE MOST	-0.49
tb WE NEG	-1.53
tb WE NEGN	-0.03
tb WE NUMBER	0.67
tb WE OUGHT	-1.01
tb WE PAST	-0.28
tb WE POLICY	-0.33
tb WE PRAISE	0.05
tb WE PRESSURE	1.65
tb WE PROVE	0.21
tb WE RELIEFN	0.59
tb WE REMOVE	-0.59
tb WE RESEARCH	-0.45
tb WE SAFETY	0.13
tb WE SAFEW	-1.50
tb WE SAY	-1.53
tb WE SERIOUS	-0.13
tb WE SERVICE	-0.33
tb WE SHOW	0.73
tb WE SORE	-0.79
tb WE STORE	-0.42
tb WE SURE	1.90
tb WE SYMPTOM	-1.17
tb WE THERAPIST2	1.44
tb WE THERAPY	0.44
tb WE THING	1.13
tb WE TURN	-0.03
tb WE WE	0.63
tb WE WORKS	1.08
tb WE WORLD	-0.99
tb WE YOU	0.35
tb WELL BABY	0.64
tb WELL BODY	0.26
tb WELL CST	0.06
tb WELL EASE	0.23
tb WELL NEGN	-0.44
tb WELL SHOW	0.47
tb WELL THERAPY	0.06
tb WELL TURN	1.17
tb WELL WE	-0.36
tb WELL YOU	0.28
tb WORKS BABY	0.03
tb WORKS BODY	-0.33
tb WORKS CST	-0.04
tb WORKS DEFINE	-0.10
tb WORKS DETOX	0.12
tb WORKS EASE	0.24
tb WORKS EMOTION	-0.11
tb WORKS ENDORSE	0.21
tb WORKS FAST	0.60
tb WORKS HOMEHELP	-0.24
tb WORKS IT	0.94
tb WORKS LIFE	-1.02
tb WORKS MECH	-1.31
tb WORKS NEGN	-0.07
tb WORKS POLICY	-0.87
tb WORKS RELIEFN	0.11
tb WORKS SERIOUS	0.65
tb WORKS SHOW	0.11
tb WORKS SORE	-0.08
tb WORKS STORE	-0.22
tb WORKS SYMPTOM	0.33
tb WORKS WE	-0.33
tb WORKS WELL	0.72
tb WORKS WORKS	0.12
tb WORKS YOU	-1.03
tb WORLD AID	-0.09
tb WORLD CLIENT	0.70
tb WORLD DEFINE	-0.04
tb WORLD DIAGNOSE	-0.22
tb WORLD EASE	-0.70
tb WORLD FLOW	-0.09
tb WORLD GONE	-0.81
tb WORLD IT	0.03
tb WORLD LIFE	-0.64
tb WORLD MOST	-0.04
tb WORLD NEGN	0.12
tb WORLD OUGHT	0.53
tb WORLD POLICY	-0.16
tb WORLD REMOVE	-0.19
tb WORLD RESEARCH	-0.04
tb WORLD SHOW	-0.33
tb WORLD STORE	-0.51
tb WORLD SURE	-0.20
tb WORLD THING	-0.49
tb WORLD TURN	0.20
tb WORLD WE	-0.70
tb WORLD WELL	0.68
tb WORLD WORKS	-0.29
tb WORLD WORLD	-0.34
tb YOU BABY	1.73
tb YOU BAD	0.93
tb YOU BODY	-0.43
tb YOU CLIENT	1.07
tb YOU COME	-0.22
tb YOU CST	-0.32
tb YOU DETOX	0.13
tb YOU DIAGNOSE	0.49
tb YOU DOCTOR	-0.53
tb YOU DRUG	0.42
tb YOU EASE	-0.46
tb YOU EMOTION	-0.19
tb YOU ENDORSE	-1.62
tb YOU FLOW	-1.32
tb YOU GO	0.31
tb YOU GONE	-0.03
tb YOU HEDGE	-0.96
tb YOU HOMEHELP	-1.68
tb YOU HUMBLE	1.11
tb YOU IT	0.58
tb YOU LIFE	0.72
tb YOU MECH	-0.11
tb YOU NEG	2.75
tb YOU NUMBER	0.57
tb YOU OUGHT	0.67
tb YOU POLICY	-3.01
tb YOU PRESSURE	0.25
tb YOU REMOVE	-0.11
tb YOU SAFETY	0.10
tb YOU SAY	-0.78
tb YOU SERIOUS	1.88
tb YOU SERVICE	0.54
tb YOU SHOW	-0.48
tb YOU SORE	0.19
tb YOU STORE	1.47
tb YOU SURGERY	-1.16
tb YOU SYMPTOM	1.15
tb YOU THERAPIST2	-0.09
tb YOU THERAPY	-1.11
tb YOU THING	-0.14
tb YOU TURN	1.38
tb YOU WE	0.09
tb YOU WORKS	-0.19
tb YOU WORLD	-0.28
tw AID and	-0.47
tw AID in	-0.09
tw BABY aft	0.16
tw BABY and	0.20
tw BABY are	0.04
tw BABY at	0.29
tw BABY in	-0.36
tw BABY who	-0.10
tw BABY will	0.27
tw BABY with	0.65
tw BAD a	-0.11
tw BAD and	0.34
tw BAD befor	-0.55
tw BAD by	0.43
tw BAD for	-0.24
tw BAD sinc	0.16
tw BAD to	1.24
tw BAD toda	0.29
tw BELIEF and	-0.08
tw BELIEF as	-1.11
tw BELIEF of	-0.75
tw BELIEF the	-0.30
tw BODY a	-0.67
tw BODY aft	0.38
tw BODY all	0.68
tw BODY and	-1.63
tw BODY are	-0.13
tw BODY as	-0.20
tw BODY at	-0.35
tw BODY befor	0.70
tw BODY bett	0.08
tw BODY by	-0.45
tw BODY did	0.45
tw BODY do	0.50
tw BODY down	0.13
tw BODY drawn	-0.61
tw BODY follow	1.21
tw BODY for	-1.06
tw BODY from	-0.66
tw BODY get	0.24
tw BODY gets	-0.62
tw BODY go	0.20
tw BODY has	-0.67
tw BODY in	-2.28
tw BODY into	-0.23
tw BODY like	0.64
tw BODY mark	-0.31
tw BODY normal	-0.50
tw BODY of	-1.81
tw BODY on	-1.10
tw BODY or	-1.09
tw BODY over	0.15
tw BODY sinc	0.24
tw BODY so	0.75
tw BODY the	-1.42
tw BODY then	-0.23
tw BODY to	-0.32
tw BODY togeth	0.16
tw BODY und	-0.61
tw BODY until	0.22
tw BODY were	-0.53
tw BODY when	0.12
tw BODY will	1.84
tw BODY with	0.23
tw CAUSE of	-0.04
tw CAUSE with	0.18
tw CLIENT a	-0.12
tw CLIENT about	0.82
tw CLIENT aft	0.14
tw CLIENT and	-0.05
tw CLIENT are	-0.21
tw CLIENT at	0.28
tw CLIENT came	0.35
tw CLIENT come	-0.60
tw CLIENT did	-0.60
tw CLIENT do	-1.83
tw CLIENT does	0.48
tw CLIENT drift	-0.34
tw CLIENT earn	-0.29
tw CLIENT from	1.07
tw CLIENT gave	0.90
tw CLIENT giv	-0.36
tw CLIENT had	1.04
tw CLIENT has	0.33
tw CLIENT have	1.06
tw CLIENT in	1.14
tw CLIENT like	-0.21
tw CLIENT liv	0.22
tw CLIENT ly	-0.53
tw CLIENT more	0.50
tw CLIENT of	-1.09
tw CLIENT on	-0.51
tw CLIENT once	0.50
tw CLIENT plan	-0.21
tw CLIENT put	-0.63
tw CLIENT sell	-0.08
tw CLIENT still	-0.25
tw CLIENT took	-0.07
tw CLIENT try	0.42
tw CLIENT turn	-0.11
tw CLIENT valu	-0.10
tw CLIENT want	-0.09
tw CLIENT was	0.15
tw CLIENT were	-0.53
tw CLIENT who	1.66
tw CLIENT whos	0.22
tw CLIENT will	-0.42
tw CLIENT with	1.18
tw CLIENT wore	0.83
tw CLIENT would	-0.20
tw COME by	-0.34
tw COME the	1.04
tw CST and	-0.66
tw CST are	0.09
tw CST cost	-0.20
tw CST does	-0.56
tw CST for	0.35
tw CST group	-0.72
tw CST has	-0.31
tw CST how	-0.58
tw CST in	0.95
tw CST minut	-0.61
tw CST of	-0.23
tw CST on	0.42
tw CST or	-0.68
tw CST plan	0.85
tw CST scor	-0.17
tw CST so	-0.20
tw CST than	-0.23
tw CST the	-0.43
tw CST therapist	0.10
tw CST to	0.34
tw CST und	-0.10
tw CST what	-0.55
tw CST with	-0.15
tw CURE from	0.33
tw CURE of	-1.06
tw CURE the	-0.05
tw DEFINE against	-0.12
tw DEFINE and	-0.61
tw DEFINE did	-0.08
tw DEFINE fair	-0.58
tw DEFINE from	-0.15
tw DEFINE gentl	0.57
tw DEFINE good	-0.27
tw DEFINE hour	0.14
tw DEFINE in	-1.05
tw DEFINE love	0.34
tw DEFINE matt	-0.32
tw DEFINE on	-0.06
tw DETOX and	0.92
tw DETOX for	0.10
tw DETOX from	0.15
tw DIAGNOSE a	-1.82
tw DIAGNOSE about	-0.09
tw DIAGNOSE afterward	-0.13
tw DIAGNOSE and	-0.37
tw DIAGNOSE as	-0.75
tw DIAGNOSE by	-0.41
tw DIAGNOSE does	-0.19
tw DIAGNOSE each	0.37
tw DIAGNOSE ever	-0.16
tw DIAGNOSE for	-0.41
tw DIAGNOSE frighten	0.22
tw DIAGNOSE from	-0.27
tw DIAGNOSE good	0.42
tw DIAGNOSE her	0.61
tw DIAGNOSE how	0.42
tw DIAGNOSE in	-0.32
tw DIAGNOSE itself	0.62
tw DIAGNOSE like	-1.05
tw DIAGNOSE much	-0.19
tw DIAGNOSE of	-0.28
tw DIAGNOSE out	-0.25
tw DIAGNOSE small	-0.21
tw DIAGNOSE someth	0.56
tw DIAGNOSE the	2.63
tw DIAGNOSE their	0.62
tw DIAGNOSE them	-0.06
tw DIAGNOSE to	1.11
tw DIAGNOSE unwell	-0.05
tw DIAGNOSE what	1.68
tw DIAGNOSE wher	1.12
tw DIAGNOSE who	-0.10
tw DIAGNOSE with	0.57
tw DIAGNOSE wors	-0.71
tw DOCTOR about	-0.06
tw DOCTOR and	-0.25
tw DOCTOR are	0.29
tw DOCTOR from	0.25
tw DOCTOR has	1.04
tw DOCTOR have	0.38
tw DOCTOR if	-0.15
tw DOCTOR in	0.10
tw DOCTOR lie	0.15
tw DOCTOR or	-0.25
tw DOCTOR want	0.51
tw DOCTOR who	0.17
tw DRUG and	-0.03
tw DRUG are	0.53
tw DRUG becaus	-0.57
tw DRUG for	-1.43
tw DRUG if	0.53
tw DRUG in	-0.39
tw DRUG on	0.49
tw DRUG or	-0.49
tw DRUG will	0.34
tw DRUG with	-0.14
tw EASE a	0.52
tw EASE about	-0.12
tw EASE aft	-0.16
tw EASE all	-0.27
tw EASE and	-0.05
tw EASE any	-0.26
tw EASE anyth	-0.07
tw EASE are	-0.42
tw EASE as	0.03
tw EASE at	-0.53
tw EASE by	-0.32
tw EASE ever	-0.05
tw EASE for	-0.16
tw EASE from	0.06
tw EASE hand	-0.08
tw EASE her	-0.07
tw EASE here	0.73
tw EASE his	-0.54
tw EASE hour	-0.29
tw EASE in	1.15
tw EASE itself	0.97
tw EASE like	0.81
tw EASE on	-0.80
tw EASE or	0.03
tw EASE pressur	-0.85
tw EASE room	0.30
tw EASE sinus	0.16
tw EASE so	0.07
tw EASE the	-1.03
tw EASE them	-0.06
tw EASE to	1.46
tw EASE und	0.71
tw EASE was	-0.62
tw EASE what	-0.89
tw EASE when	0.14
tw EASE with	-0.65
tw EASE within	0.11
tw EMOTION and	1.06
tw EMOTION are	0.43
tw EMOTION asleep	-0.57
tw EMOTION befor	-0.64
tw EMOTION from	0.25
tw EMOTION in	0.44
tw EMOTION of	-0.18
tw EMOTION or	-0.08
tw EMOTION the	-0.88
tw EMOTION toda	0.29
tw ENDORSE a	-0.40
tw ENDORSE aft	0.45
tw ENDORSE and	0.31
tw ENDORSE at	-0.04
tw ENDORSE by	-0.15
tw ENDORSE did	0.28
tw ENDORSE for	-0.19
tw ENDORSE into	-0.29
tw ENDORSE of	-0.21
tw ENDORSE on	-0.86
tw ENDORSE the	-1.12
tw ENDORSE their	0.34
tw ENDORSE to	-0.08
tw ENDORSE togeth	0.16
tw ENDORSE will	0.26
tw ENDORSE with	-0.42
tw EXPERT and	0.42
tw EXPERT are	0.40
tw EXPERT everywher	0.20
tw EXPERT from	0.25
tw EXPERT have	0.18
tw EXPERT in	-0.33
tw EXPERT lie	0.15
tw EXPERT of	-0.12
tw EXPERT who	-0.68
tw FLOW a	-0.20
tw FLOW all	-0.51
tw FLOW and	0.81
tw FLOW as	-0.52
tw FLOW at	-0.46
tw FLOW becaus	0.53
tw FLOW by	-0.11
tw FLOW for	0.41
tw FLOW from	-1.46
tw FLOW hour	-0.12
tw FLOW in	-0.84
tw FLOW itself	0.99
tw FLOW like	1.43
tw FLOW of	0.12
tw FLOW on	-0.48
tw FLOW out	-0.50
tw FLOW slow	-0.22
tw FLOW the	-1.19
tw FLOW to	0.22
tw FLOW und	0.19
tw FLOW with	-0.99
tw GO a	-0.40
tw GO at	-0.20
tw GO his	-0.36
tw GO in	-0.35
tw GO of	0.66
tw GO on	-0.18
tw GO out	-0.97
tw GO the	0.10
tw GO through	0.45
tw GO with	0.99
tw GONE a	-0.60
tw GONE about	-0.18
tw GONE aft	-0.22
tw GONE and	-1.15
tw GONE as	-0.97
tw GONE at	-0.51
tw GONE by	0.38
tw GONE for	0.16
tw GONE from	0.66
tw GONE her	0.29
tw GONE here	1.18
tw GONE his	-0.77
tw GONE in	1.82
tw GONE into	0.25
tw GONE like	0.81
tw GONE more	-0.53
tw GONE of	0.06
tw GONE on	-0.28
tw GONE once	-0.08
tw GONE out	-0.97
tw GONE phon	0.12
tw GONE so	1.50
tw GONE spinn	1.47
tw GONE than	-0.10
tw GONE the	-2.32
tw GONE their	0.16
tw GONE them	-0.29
tw GONE ther	0.99
tw GONE through	0.70
tw GONE to	0.21
tw GONE und	0.07
tw GONE up	-0.19
tw GONE was	-0.62
tw GONE when	0.70
tw GONE with	0.64
tw GONE within	-0.98
tw HEDGE a	2.50
tw HEDGE also	-0.81
tw HEDGE and	-1.04
tw HEDGE be	0.23
tw HEDGE check	-0.09
tw HEDGE count	0.72
tw HEDGE do	0.41
tw HEDGE give	-0.52
tw HEDGE happen	0.17
tw HEDGE have	-0.08
tw HEDGE in	0.81
tw HEDGE lie	0.68
tw HEDGE like	-0.04
tw HEDGE look	0.34
tw HEDGE off	-0.41
tw HEDGE on	-0.18
tw HEDGE plan	-0.14
tw HEDGE stay	-0.74
tw HEDGE take	-0.07
tw HEDGE the	-0.90
tw HEDGE thread	0.30
tw HEDGE want	-0.13
tw HEDGE with	-0.32
tw HOMEHELP a	-0.24
tw HOMEHELP about	-0.06
tw HOMEHELP aft	0.75
tw HOMEHELP and	-0.87
tw HOMEHELP are	0.12
tw HOMEHELP becaus	-0.28
tw HOMEHELP besid	-0.29
tw HOMEHELP between	-0.27
tw HOMEHELP do	-0.14
tw HOMEHELP does	-0.09
tw HOMEHELP for	-1.22
tw HOMEHELP had	0.19
tw HOMEHELP has	-0.44
tw HOMEHELP have	0.38
tw HOMEHELP here	1.00
tw HOMEHELP if	-0.16
tw HOMEHELP in	-1.65
tw HOMEHELP like	0.80
tw HOMEHELP name	-0.07
tw HOMEHELP of	0.14
tw HOMEHELP on	-0.19
tw HOMEHELP or	-0.76
tw HOMEHELP put	-0.17
tw HOMEHELP suit	-0.22
tw HOMEHELP the	-0.20
tw HOMEHELP to	0.10
tw HOMEHELP und	-0.22
tw HOMEHELP was	-0.18
tw HOMEHELP when	0.78
tw HOMEHELP whil	-0.63
tw HOMEHELP who	-0.48
tw HUMBLE about	-0.33
tw HUMBLE and	-0.36
tw HUMBLE be	1.22
tw HUMBLE count	-0.18
tw HUMBLE do	0.69
tw HUMBLE from	-0.11
tw HUMBLE gain	-0.14
tw HUMBLE how	-0.23
tw HUMBLE in	-0.19
tw HUMBLE lie	-0.82
tw HUMBLE of	-0.28
tw HUMBLE off	-0.43
tw HUMBLE on	-0.12
tw HUMBLE test	-0.22
tw HUMBLE the	0.30
tw HUMBLE to	-0.40
tw HUMBLE with	-0.47
tw IT a	-0.52
tw IT and	0.49
tw IT are	-0.13
tw IT as	-0.54
tw IT at	-0.18
tw IT be	0.13
tw IT beforehand	-0.14
tw IT began	-0.95
tw IT begin	0.18
tw IT came	-0.13
tw IT com	-0.14
tw IT cost	-0.23
tw IT cover	-0.16
tw IT day	0.05
tw IT did	-0.11
tw IT does	0.84
tw IT down	-0.48
tw IT ever	-0.31
tw IT field	-0.16
tw IT for	0.69
tw IT gentl	0.55
tw IT gets	-0.36
tw IT goes	0.72
tw IT had	0.03
tw IT happen	0.25
tw IT has	-0.11
tw IT have	0.99
tw IT here	0.72
tw IT hour	-0.65
tw IT in	-1.50
tw IT includ	-1.06
tw IT last	1.26
tw IT lead	-0.31
tw IT light	0.74
tw IT look	-1.12
tw IT main	-0.24
tw IT mak	-0.21
tw IT matt	-0.13
tw IT matter	-0.07
tw IT mean	-0.51
tw IT on	0.17
tw IT once	0.49
tw IT only	-0.66
tw IT or	-0.17
tw IT out	0.45
tw IT own	-0.51
tw IT plac	-0.96
tw IT question	-0.45
tw IT reach	-0.25
tw IT right	0.26
tw IT sinc	0.09
tw IT sound	-0.07
tw IT spr	0.59
tw IT start	0.24
tw IT tak	0.67
tw IT than	-0.12
tw IT the	1.00
tw IT their	0.59
tw IT ther	0.50
tw IT was	-2.49
tw IT week	0.10
tw IT will	1.15
tw IT wint	0.52
tw IT with	-0.37
tw IT wors	-0.44
tw IT would	0.22
tw LIFE a	0.15
tw LIFE all	0.43
tw LIFE and	-1.16
tw LIFE are	-0.34
tw LIFE at	0.39
tw LIFE away	-0.06
tw LIFE bad	-0.45
tw LIFE besid	-0.44
tw LIFE best	-0.51
tw LIFE bett	0.19
tw LIFE by	-0.81
tw LIFE down	-0.33
tw LIFE ever	-0.09
tw LIFE for	0.42
tw LIFE from	-0.33
tw LIFE her	-0.74
tw LIFE here	0.66
tw LIFE if	-0.66
tw LIFE in	-1.86
tw LIFE late	-0.51
tw LIFE like	2.12
tw LIFE more	-0.21
tw LIFE out	0.26
tw LIFE sinc	0.29
tw LIFE straight	0.07
tw LIFE the	1.29
tw LIFE then	-0.49
tw LIFE ther	-0.22
tw LIFE through	-0.69
tw LIFE to	0.64
tw LIFE und	0.37
tw LIFE up	-0.58
tw LIFE was	-1.01
tw LIFE what	0.44
tw LIFE wher	0.85
tw LIFE with	0.04
tw LIFE within	0.48
tw MECH and	1.51
tw MECH are	-0.37
tw MECH around	-0.60
tw MECH as	0.48
tw MECH does	-0.11
tw MECH drawn	-0.52
tw MECH for	0.28
tw MECH from	-0.18
tw MECH go	-0.04
tw MECH in	-1.14
tw MECH of	-0.06
tw MECH or	-0.21
tw MECH pull	-0.17
tw MECH so	0.11
tw MECH the	-0.39
tw MECH to	-0.68
tw MECH und	0.10
tw MECH was	-0.30
tw MECH with	0.42
tw META about	-0.84
tw META and	-0.35
tw META app	-0.12
tw META are	-0.06
tw META check	-0.04
tw META from	-0.21
tw META has	-0.21
tw META here	0.50
tw META in	-0.38
tw META like	0.24
tw META of	1.33
tw META so	-0.21
tw META such	-0.19
tw META to	0.52
tw META yet	0.15
tw MOST about	0.43
tw MOST and	-0.03
tw MOST at	0.74
tw MOST has	-0.32
tw MOST in	0.58
tw MOST line	-0.58
tw MOST of	0.88
tw MOST on	-0.31
tw MOST plac	-0.21
tw MOST the	0.49
tw MOST want	-0.49
tw MOST who	0.53
tw NEG a	-1.23
tw NEG about	-0.06
tw NEG an	-0.35
tw NEG and	-0.62
tw NEG at	-0.72
tw NEG be	1.98
tw NEG becaus	-0.38
tw NEG been	0.83
tw NEG bett	0.20
tw NEG but	1.00
tw NEG come	0.23
tw NEG dangerou	-0.37
tw NEG do	0.48
tw NEG else	-0.13
tw NEG even	0.50
tw NEG ever	0.62
tw NEG expect	-0.49
tw NEG for	-0.23
tw NEG forc	-0.27
tw NEG from	0.22
tw NEG get	0.51
tw NEG had	2.32
tw NEG happen	0.37
tw NEG has	0.20
tw NEG have	0.09
tw NEG in	-0.25
tw NEG let	1.35
tw NEG look	0.13
tw NEG mean	-0.37
tw NEG mention	-0.62
tw NEG miss	-0.09
tw NEG more	0.51
tw NEG of	-0.38
tw NEG off	-0.44
tw NEG on	-0.45
tw NEG once	-0.42
tw NEG only	0.08
tw NEG print	-0.73
tw NEG sell	-0.19
tw NEG stretch	-0.26
tw NEG tak	-0.33
tw NEG take	0.99
tw NEG the	-1.24
tw NEG ther	0.47
tw NEG to	-1.52
tw NEG want	-0.35
tw NEG was	-0.63
tw NEG will	-0.44
tw NEGN a	0.44
tw NEGN and	-0.22
tw NEGN cook	-0.45
tw NEGN drama	0.14
tw NEGN forc	0.10
tw NEGN form	-0.29
tw NEGN gown	-0.29
tw NEGN long	-0.23
tw NEGN meaningful	-0.14
tw NEGN numb	-0.21
tw NEGN oth	-0.12
tw NEGN pressur	1.16
tw NEGN rush	-0.43
tw NEGN seriou	-0.15
tw NEGN stat	-0.45
tw NEGN test	-0.20
tw NEGN to	-0.48
tw NEGN track	-0.27
tw NEGN way	0.67
tw NUMBER against	-0.12
tw NUMBER analysi	-0.16
tw NUMBER and	-0.84
tw NUMBER are	-0.07
tw NUMBER becaus	-0.17
tw NUMBER careful	-0.04
tw NUMBER day	0.70
tw NUMBER days	-0.48
tw NUMBER fold	-0.15
tw NUMBER for	0.49
tw NUMBER from	-0.42
tw NUMBER gram	-1.20
tw NUMBER group	-0.09
tw NUMBER hand	-0.03
tw NUMBER health	-0.18
tw NUMBER hour	0.19
tw NUMBER hundr	0.08
tw NUMBER if	-0.28
tw NUMBER in	0.03
tw NUMBER lin	-0.14
tw NUMBER minut	-0.40
tw NUMBER month	-0.04
tw NUMBER more	0.40
tw NUMBER newton	-0.11
tw NUMBER of	0.69
tw NUMBER on	-0.40
tw NUMBER or	-0.18
tw NUMBER out	0.47
tw NUMBER part	-0.14
tw NUMBER question	-0.84
tw NUMBER reason	-0.14
tw NUMBER room	-0.16
tw NUMBER short	-0.14
tw NUMBER sign	-0.08
tw NUMBER sinc	0.69
tw NUMBER small	-0.51
tw NUMBER so	-0.15
tw NUMBER th	-1.84
tw NUMBER the	0.21
tw NUMBER to	1.15
tw NUMBER was	-0.04
tw NUMBER way	0.08
tw NUMBER ways	-0.25
tw NUMBER week	-0.06
tw NUMBER who	0.87
tw NUMBER with	-0.32
tw NUMBER within	-0.15
tw NUMBER work	-0.19
tw NUMBER year	1.19
tw OUGHT a	0.21
tw OUGHT about	-0.39
tw OUGHT an	-0.09
tw OUGHT and	-0.52
tw OUGHT be	-0.54
tw OUGHT befor	-1.36
tw OUGHT by	0.33
tw OUGHT each	0.24
tw OUGHT for	1.05
tw OUGHT how	0.17
tw OUGHT on	-0.05
tw OUGHT or	-0.11
tw OUGHT out	-0.03
tw OUGHT the	-1.83
tw OUGHT their	0.61
tw OUGHT to	0.80
tw OUGHT togeth	-0.61
tw OUGHT until	-0.29
tw OUGHT up	0.90
tw OUGHT what	1.14
tw OUGHT who	0.11
tw OUGHT with	1.15
tw PAST at	-0.40
tw PAST for	-0.19
tw PAST in	-0.98
tw PAST the	-0.98
tw PAST to	0.64
tw PAST togeth	-0.13
tw PAST was	-0.47
tw PAST with	-0.41
tw POLICY a	-0.53
tw POLICY about	-0.03
tw POLICY aft	0.16
tw POLICY afterward	-0.35
tw POLICY an	-0.12
tw POLICY and	-2.69
tw POLICY are	-1.00
tw POLICY at	-0.72
tw POLICY becaus	-0.10
tw POLICY befor	0.14
tw POLICY by	-0.41
tw POLICY each	0.28
tw POLICY for	0.24
tw POLICY go	-0.29
tw POLICY has	-0.21
tw POLICY if	-0.63
tw POLICY in	-0.80
tw POLICY like	-0.17
tw POLICY list	0.42
tw POLICY of	0.95
tw POLICY on	-0.64
tw POLICY or	-0.12
tw POLICY part	-0.06
tw POLICY room	-0.29
tw POLICY so	0.20
tw POLICY spinn	1.47
tw POLICY the	0.10
tw POLICY to	0.10
tw POLICY twic	-0.65
tw POLICY und	0.10
tw POLICY until	-0.73
tw POLICY was	-1.49
tw POLICY went	-0.80
tw POLICY what	0.60
tw POLICY when	-0.19
tw POLICY will	-0.24
tw POLICY with	0.65
tw POLICY within	-0.19
tw POLICY year	0.60
tw PRAISE and	0.97
tw PRAISE in	0.46
tw PRAISE numb	-0.20
tw PRAISE of	-1.07
tw PRESSURE a	0.29
tw PRESSURE and	-0.60
tw PRESSURE at	-0.13
tw PRESSURE for	-0.89
tw PRESSURE if	-0.23
tw PRESSURE the	0.90
tw PRESSURE until	0.05
tw PROVE anyth	-0.33
tw PROVE for	0.33
tw PROVE the	1.28
tw PROVE to	-0.03
tw RELIEFN are	0.29
tw RELIEFN becaus	-0.27
tw RELIEFN by	0.30
tw RELIEFN in	0.60
tw RELIEFN of	-1.72
tw RELIEFN only	0.31
tw RELIEFN so	0.23
tw RELIEFN start	0.09
tw REMOVE a	0.40
tw REMOVE aft	0.12
tw REMOVE any	-0.30
tw REMOVE at	-0.35
tw REMOVE by	-1.56
tw REMOVE for	0.30
tw REMOVE from	0.07
tw REMOVE her	-0.30
tw REMOVE here	0.82
tw REMOVE in	1.02
tw REMOVE limescal	-0.91
tw REMOVE on	0.33
tw REMOVE phon	0.12
tw REMOVE spinn	1.47
tw REMOVE the	0.87
tw REMOVE their	-0.23
tw REMOVE to	0.11
tw REMOVE up	-0.19
tw REMOVE was	-0.67
tw REMOVE what	0.65
tw REMOVE when	0.11
tw RESEARCH and	0.89
tw RESEARCH are	1.86
tw RESEARCH do	-0.19
tw RESEARCH does	-0.34
tw RESEARCH for	0.31
tw RESEARCH from	-0.14
tw RESEARCH had	-0.08
tw RESEARCH have	-0.10
tw RESEARCH in	-0.16
tw RESEARCH list	-0.12
tw RESEARCH look	0.51
tw RESEARCH name	-0.07
tw RESEARCH of	-0.20
tw RESEARCH on	-1.40
tw RESEARCH or	-0.06
tw RESEARCH the	0.34
tw RESEARCH was	-0.54
tw RESEARCH were	-0.38
tw RESEARCH will	0.68
tw RESEARCH with	-0.78
tw SAFETY a	0.03
tw SAFETY about	0.64
tw SAFETY and	-0.91
tw SAFETY by	-0.06
tw SAFETY for	-0.12
tw SAFETY has	0.39
tw SAFETY if	-0.89
tw SAFETY or	-0.64
tw SAFETY the	-1.16
tw SAFETY their	0.30
tw SAFETY to	-0.30
tw SAFETY toda	-0.06
tw SAFETY what	-0.89
tw SAFETY will	0.51
tw SAFEW and	0.88
tw SAFEW but	-0.22
tw SAFEW for	-0.94
tw SAFEW in	-0.41
tw SAFEW of	-1.23
tw SAY a	0.80
tw SAY about	-1.16
tw SAY all	-0.17
tw SAY an	-0.20
tw SAY and	-0.93
tw SAY at	-0.21
tw SAY check	-0.04
tw SAY down	-0.18
tw SAY for	1.01
tw SAY from	-0.76
tw SAY here	0.16
tw SAY how	0.90
tw SAY in	-0.59
tw SAY more	0.20
tw SAY of	1.12
tw SAY on	-0.10
tw SAY or	-0.36
tw SAY safet	-0.07
tw SAY so	-1.27
tw SAY the	-1.63
tw SAY their	0.46
tw SAY to	-1.04
tw SAY up	0.90
tw SAY what	-0.08
tw SAY wher	-0.16
tw SAY why	0.30
tw SAY yes	0.20
tw SERIOUS and	0.78
tw SERIOUS are	0.10
tw SERIOUS attack	-0.59
tw SERIOUS began	0.30
tw SERIOUS both	0.56
tw SERIOUS but	0.55
tw SERIOUS from	0.18
tw SERIOUS has	-0.53
tw SERIOUS in	-0.52
tw SERIOUS on	0.04
tw SERIOUS or	-0.95
tw SERIOUS out	0.33
tw SERIOUS pleas	-0.35
tw SERIOUS to	0.35
tw SERIOUS was	-0.53
tw SERIOUS will	0.68
tw SERIOUS with	-0.39
tw SERVICE a	0.14
tw SERVICE about	-0.48
tw SERVICE and	-1.74
tw SERVICE attention	-0.32
tw SERVICE befor	-0.93
tw SERVICE for	0.67
tw SERVICE hour	-0.61
tw SERVICE of	-0.78
tw SERVICE on	0.50
tw SERVICE or	-0.19
tw SERVICE room	0.30
tw SERVICE the	1.28
tw SERVICE to	-0.67
tw SERVICE und	0.27
tw SERVICE what	1.67
tw SERVICE with	-0.06
tw SHOW a	-2.06
tw SHOW an	-0.22
tw SHOW and	-0.11
tw SHOW anyth	-0.35
tw SHOW as	0.15
tw SHOW at	-0.04
tw SHOW bett	0.52
tw SHOW by	0.30
tw SHOW for	0.51
tw SHOW from	-1.49
tw SHOW giv	0.30
tw SHOW her	1.22
tw SHOW how	0.08
tw SHOW in	-0.38
tw SHOW into	-0.29
tw SHOW more	-0.11
tw SHOW of	-0.37
tw SHOW on	-0.51
tw SHOW out	-0.25
tw SHOW safet	-0.07
tw SHOW so	-1.11
tw SHOW someth	0.56
tw SHOW the	-0.70
tw SHOW their	1.44
tw SHOW them	0.24
tw SHOW to	-1.06
tw SHOW togeth	0.16
tw SHOW und	-0.11
tw SHOW what	0.40
tw SHOW when	-0.06
tw SHOW wher	-0.26
tw SHOW who	-0.12
tw SHOW will	0.26
tw SHOW with	0.32
tw SHOW yes	0.20
tw SORE a	0.68
tw SORE and	-0.58
tw SORE at	-0.06
tw SORE days	0.19
tw SORE effect	-0.14
tw SORE for	0.48
tw SORE in	0.19
tw SORE maps	-0.74
tw SORE of	-0.17
tw SORE or	-0.12
tw STOPTAKING a	-0.57
tw STOPTAKING and	-0.43
tw STOPTAKING any	-0.43
tw STOPTAKING by	-0.45
tw STOPTAKING in	0.08
tw STOPTAKING of	-0.10
tw STOPTAKING on	0.49
tw STOPTAKING the	-0.86
tw STOPTAKING their	0.13
tw STORE a	-1.38
tw STORE and	-0.59
tw STORE at	0.03
tw STORE for	-0.06
tw STORE how	-0.25
tw STORE in	-0.14
tw STORE last	-0.25
tw STORE of	-0.70
tw STORE on	-0.05
tw STORE the	0.40
tw STORE them	0.06
tw STORE to	-0.15
tw STORE und	0.22
tw STORE what	-0.17
tw SURE a	-0.43
tw SURE about	-0.42
tw SURE and	-0.03
tw SURE anyth	0.55
tw SURE in	0.31
tw SURE of	-0.22
tw SURE on	-0.21
tw SURE the	-0.09
tw SURE to	0.42
tw SURGERY and	-0.41
tw SURGERY of	-0.36
tw SURGERY on	-0.12
tw SYMPTOM a	-0.51
tw SYMPTOM about	-0.19
tw SYMPTOM aft	-1.76
tw SYMPTOM afterward	-0.42
tw SYMPTOM and	-0.50
tw SYMPTOM are	-0.13
tw SYMPTOM at	-0.55
tw SYMPTOM away	0.78
tw SYMPTOM becom	0.70
tw SYMPTOM befor	-0.44
tw SYMPTOM behind	0.45
tw SYMPTOM but	-0.25
tw SYMPTOM com	-0.31
tw SYMPTOM come	0.67
tw SYMPTOM does	1.07
tw SYMPTOM for	-0.54
tw SYMPTOM go	0.25
tw SYMPTOM goes	0.78
tw SYMPTOM had	-0.45
tw SYMPTOM has	0.23
tw SYMPTOM have	0.11
tw SYMPTOM in	-0.68
tw SYMPTOM includ	-0.03
tw SYMPTOM light	-0.25
tw SYMPTOM of	-0.29
tw SYMPTOM or	-0.56
tw SYMPTOM scor	-1.13
tw SYMPTOM sinc	0.31
tw SYMPTOM so	0.32
tw SYMPTOM stay	0.63
tw SYMPTOM than	-0.07
tw SYMPTOM the	-0.20
tw SYMPTOM to	0.17
tw SYMPTOM toda	0.29
tw SYMPTOM was	-0.13
tw SYMPTOM whatev	-0.09
tw SYMPTOM when	-0.31
tw SYMPTOM wher	-0.11
tw SYMPTOM will	-0.04
tw SYMPTOM with	-0.45
tw THERAPIST2 aft	0.15
tw THERAPIST2 and	-1.03
tw THERAPIST2 are	-1.01
tw THERAPIST2 crack	0.18
tw THERAPIST2 has	0.26
tw THERAPIST2 or	-0.74
tw THERAPIST2 suit	-0.28
tw THERAPIST2 therapist	-0.29
tw THERAPIST2 will	-0.12
tw THERAPY a	-0.72
tw THERAPY and	-0.38
tw THERAPY are	0.31
tw THERAPY at	-0.06
tw THERAPY away	0.31
tw THERAPY be	-0.44
tw THERAPY befor	-0.04
tw THERAPY care	-0.28
tw THERAPY cost	-0.30
tw THERAPY did	-0.13
tw THERAPY do	0.77
tw THERAPY does	-0.56
tw THERAPY for	0.65
tw THERAPY from	0.47
tw THERAPY go	-0.08
tw THERAPY group	-0.72
tw THERAPY grow	0.35
tw THERAPY has	-0.31
tw THERAPY here	-0.73
tw THERAPY how	-0.58
tw THERAPY in	-0.23
tw THERAPY last	-0.34
tw THERAPY lets	-0.25
tw THERAPY ly	-0.16
tw THERAPY minut	-0.61
tw THERAPY of	-0.22
tw THERAPY on	0.35
tw THERAPY once	0.53
tw THERAPY or	-0.83
tw THERAPY plan	0.85
tw THERAPY scor	-0.17
tw THERAPY seem	-0.71
tw THERAPY so	-0.23
tw THERAPY than	-0.23
tw THERAPY the	0.22
tw THERAPY ther	0.33
tw THERAPY to	0.24
tw THERAPY und	-0.58
tw THERAPY was	-0.32
tw THERAPY what	0.84
tw THERAPY will	-0.15
tw THERAPY with	-0.09
tw THING a	-0.26
tw THING aft	-0.60
tw THING and	-0.16
tw THING are	-0.64
tw THING away	-0.64
tw THING becaus	0.51
tw THING befor	-0.65
tw THING came	-0.04
tw THING day	-0.17
tw THING draw	-0.36
tw THING ever	0.49
tw THING for	-0.86
tw THING got	-0.09
tw THING has	-0.14
tw THING in	0.35
tw THING make	0.41
tw THING of	-0.28
tw THING on	-0.94
tw THING once	-0.65
tw THING or	0.60
tw THING path	-0.47
tw THING so	-0.12
tw THING the	0.34
tw THING to	-0.34
tw THING took	-0.78
tw THING was	-0.49
tw THING were	-0.07
tw THING when	-0.24
tw THING with	1.74
tw THING would	-0.16
tw TURN aft	-0.63
tw TURN and	-0.75
tw TURN be	-0.69
tw TURN i'm	0.25
tw TURN if	-0.09
tw TURN or	0.42
tw TURN the	1.51
tw TURN when	0.34
tw WE a	-0.43
tw WE about	-0.13
tw WE add	-0.19
tw WE all	-0.40
tw WE am	1.84
tw WE and	-0.08
tw WE anyth	-0.63
tw WE are	-0.51
tw WE as	-0.51
tw WE at	-0.21
tw WE begin	0.22
tw WE by	-0.07
tw WE came	0.30
tw WE clos	-0.12
tw WE cold	-0.21
tw WE colleagu	0.19
tw WE come	-0.03
tw WE complete	0.67
tw WE contest	-1.26
tw WE crack	-0.33
tw WE do	-2.07
tw WE due	-0.05
tw WE earn	-0.72
tw WE enough	-0.29
tw WE even	-0.06
tw WE expect	-0.05
tw WE fine	-0.76
tw WE finish	-0.35
tw WE for	-0.09
tw WE full	-0.22
tw WE gave	0.12
tw WE give	1.47
tw WE go	0.08
tw WE good	1.50
tw WE grow	-0.79
tw WE guidanc	-0.09
tw WE had	1.33
tw WE hand	0.40
tw WE hard	-0.71
tw WE have	0.98
tw WE high	-0.86
tw WE how	0.77
tw WE if	-0.20
tw WE in	-0.15
tw WE includ	-0.04
tw WE last	0.04
tw WE learn	0.34
tw WE let	1.11
tw WE light	-0.10
tw WE lik	-1.10
tw WE like	-1.95
tw WE liv	-0.43
tw WE live	-0.21
tw WE long	-0.26
tw WE lost	0.29
tw WE mak	0.59
tw WE miss	0.26
tw WE more	0.20
tw WE new	-0.14
tw WE nickel	-0.09
tw WE off	1.11
tw WE on	-0.63
tw WE only	0.23
tw WE own	-0.12
tw WE plann	-0.11
tw WE pleasant	-0.10
tw WE possibl	-0.30
tw WE print	-0.26
tw WE publish	-0.46
tw WE put	0.65
tw WE ran	-0.22
tw WE real	0.43
tw WE regular	0.43
tw WE right	-0.09
tw WE rubb	-0.23
tw WE set	0.29
tw WE short	-0.07
tw WE simp	0.72
tw WE simpl	-0.17
tw WE so	-0.18
tw WE spr	-0.20
tw WE start	-0.41
tw WE still	-0.48
tw WE take	0.40
tw WE the	1.02
tw WE ther	-0.72
tw WE to	-0.57
tw WE toes	-0.17
tw WE too	0.05
tw WE took	-0.55
tw WE try	-0.27
tw WE turn	1.31
tw WE unsettl	-0.49
tw WE want	-0.84
tw WE was	0.64
tw WE watch	0.57
tw WE went	-0.09
tw WE were	-0.13
tw WE what	0.79
tw WE wher	0.17
tw WE why	-0.63
tw WE will	-0.58
tw WE with	0.39
tw WE work	-0.22
tw WE worth	-0.15
tw WE would	-1.02
tw WELL aft	0.08
tw WELL and	-0.43
tw WELL at	-0.62
tw WELL by	0.24
tw WELL for	-0.21
tw WELL in	-0.10
tw WELL of	-0.31
tw WELL sinc	-0.74
tw WELL the	-0.09
tw WELL to	0.43
tw WELL when	0.61
tw WELL with	-0.15
tw WORKS a	1.31
tw WORKS about	-0.25
tw WORKS aft	-0.26
tw WORKS and	0.74
tw WORKS anyth	-0.47
tw WORKS at	0.12
tw WORKS by	-0.70
tw WORKS for	0.35
tw WORKS from	0.18
tw WORKS her	-0.32
tw WORKS here	-0.16
tw WORKS hour	-0.29
tw WORKS in	0.18
tw WORKS itself	0.99
tw WORKS like	1.43
tw WORKS on	-0.48
tw WORKS sinus	0.16
tw WORKS the	-1.64
tw WORKS their	0.34
tw WORKS to	-0.09
tw WORKS und	0.79
tw WORKS up	-0.05
tw WORKS what	0.34
tw WORKS when	0.27
tw WORKS whil	-0.19
tw WORKS with	-0.69
tw WORLD a	-0.09
tw WORLD and	0.35
tw WORLD are	-0.18
tw WORLD at	0.44
tw WORLD befor	-0.44
tw WORLD by	-0.08
tw WORLD for	-0.28
tw WORLD had	-0.33
tw WORLD has	-0.16
tw WORLD if	-0.38
tw WORLD in	-0.26
tw WORLD of	0.44
tw WORLD on	-0.86
tw WORLD park	0.06
tw WORLD scal	-0.06
tw WORLD the	0.47
tw WORLD to	1.41
tw WORLD took	-0.24
tw WORLD was	-0.92
tw WORLD were	-0.08
tw WORLD when	0.29
tw WORLD will	-0.14
tw YOU a	-0.34
tw YOU about	-0.15
tw YOU and	-0.12
tw YOU be	1.94
tw YOU breath	-1.25
tw YOU by	-0.17
tw YOU come	-1.12
tw YOU days	0.42
tw YOU did	0.03
tw YOU do	-1.27
tw YOU for	-0.39
tw YOU from	0.56
tw YOU get	-1.34
tw YOU has	0.30
tw YOU have	-1.09
tw YOU health	0.15
tw YOU in	0.35
tw YOU let	-0.05
tw YOU lie	-0.86
tw YOU like	-2.07
tw YOU live	0.37
tw YOU lose	-0.40
tw YOU mone	-1.20
tw YOU morn	-0.38
tw YOU name	-0.28
tw YOU notic	-0.16
tw YOU on	0.77
tw YOU only	0.57
tw YOU own	0.10
tw YOU plac	0.92
tw YOU put	0.62
tw YOU question	-0.24
tw YOU side	-0.50
tw YOU spend	0.30
tw YOU stay	-0.76
tw YOU take	-0.79
tw YOU the	0.22
tw YOU to	0.10
tw YOU try	0.48
tw YOU up	0.73
tw YOU want	-0.66
tw YOU were	-0.03
tw YOU what	0.59
tw YOU when	-0.66
tw YOU whol	0.58
tw YOU will	-1.18
tw YOU would	-0.11
tw YOU year	0.81
two clauses	3.02
w 	-0.04
w 1	0.07
w 10	-0.07
w 100	-0.15
w 111	-0.35
w 1998	-0.12
w 1999	-0.24
w 2	-0.05
w 200	0.38
w 2010	0.11
w 2011	-0.16
w 2016	0.79
w 2018	-0.33
w 2020	-0.63
w 2021	-0.05
w 2023	-0.13
w 2024	-0.78
w 21	-0.17
w 23	-0.15
w 29	-0.19
w 3	0.32
w 4	0.41
w 5	-0.38
w 52	-0.15
w 54	-0.08
w 6	-0.16
w 64	-0.34
w 681	-0.04
w 7	-0.31
w 84	-0.18
w a4	-0.09
w a_doctor	-0.50
w a_gp	-0.24
w a_walk	-0.51
w able	-0.37
w about	-6.24
w abov	-0.18
w absolute	0.44
w accept	0.31
w accessibilit	-0.26
w accident	0.38
w ach	2.57
w ache	-0.45
w achiev	1.01
w act	0.41
w act_now	0.90
w acupunctur	-0.46
w add	-0.58
w addres	-0.22
w adds	-0.42
w adhd	0.46
w adjust	0.25
w adult	-0.35
w advanc	-0.33
w advert	-0.18
w advertis	-0.26
w advic	-0.20
w advis	-0.23
w aft	0.90
w afternoon	1.15
w afterward	-0.92
w again	0.76
w against	-1.43
w age	2.52
w ago	0.94
w agre	0.14
w agree	-0.29
w aim	-0.06
w air	-0.57
w airway	-0.69
w all	1.65
w all_our_clients	0.33
w allow	-0.33
w alon	-0.22
w along	-0.21
w alongsid	0.39
w alread	-0.76
w also	-0.34
w alternativ	0.45
w alway	1.01
w am	1.51
w amaz	-0.78
w ambulanc	-0.16
w american	-0.14
w amma	-0.38
w among	0.39
w an_hour	-0.80
w ana	-0.16
w analysi	-0.32
w anatom	-0.79
w ancient	0.62
w angl	-1.19
w ankl	-0.30
w anna	-0.50
w anoth	0.83
w answ	-1.49
w antibiotic	0.18
w anxiet	-0.41
w any	0.04
w any_page	-0.08
w anyon	0.10
w anyone_who	-0.17
w anyth	-1.93
w anywher	-0.43
w apart	-0.12
w appear	-0.30
w appl	-0.07
w appoint	-0.12
w approach	0.54
w approv	0.42
w april	-0.27
w arch	0.06
w are_well	0.53
w argu	0.35
w arm	-0.65
w around	-1.41
w articl	-1.34
w as_if	0.34
w asid	-0.07
w ask	-0.32
w ask_a_doctor	-0.13
w ask_your_doctor	-0.91
w ask_your_midwife	-0.14
w asks	-0.74
w asleep	0.55
w assess	-0.08
w association	-0.60
w assur	0.98
w asthma	-1.05
w asthmatic	0.46
w at_last	-1.51
w at_once	0.18
w attack	-0.59
w attention	-0.96
w august	-0.65
w aunt	0.27
w author	-0.46
w autism	0.26
w autistic	0.10
w avoid	0.36
w away	1.40
w bab	0.16
w baby	-0.03
w back	0.89
w back_at	0.42
w back_in	0.16
w back_on	0.92
w back_pain	-1.33
w back_to	0.64
w background	-0.34
w bad	0.28
w bad_backs	0.28
w bad_shoulder	-0.08
w bak	-0.15
w baker	-0.12
w balanc	1.00
w band	-0.56
w banish	-0.72
w bank	-0.52
w bann	-0.23
w bare	-0.30
w bas	0.31
w base	-0.46
w basket	0.26
w bath	0.63
w bay	-0.34
w be	-2.13
w be_checked	0.10
w beach	0.19
w beam	-0.11
w beat	-0.04
w becam	2.43
w becaus	-2.63
w becom	4.05
w bed	0.63
w bed_rest	-0.36
w bedtim	0.41
w been	1.67
w bees	-0.03
w befor	-2.20
w before_it's_too_late	-0.32
w before_you_book	-0.28
w beforehand	-0.24
w began	-0.33
w begin	-0.53
w behind	1.29
w bel	-1.21
w belief	-0.12
w believ	0.39
w bell	-0.79
w belong	-0.34
w below	-0.71
w belt	-0.04
w bench	0.04
w bend	-0.13
w beneath	-0.27
w benefit	1.93
w besid	-0.52
w best	1.10
w bett	2.08
w between	-1.77
w bewar	-0.10
w beyond	-0.27
w bicycl	-0.12
w big	1.35
w bike	-0.12
w bill	-0.04
w biodynamic	-0.10
w birth	2.07
w birthda	0.47
w biscuit	-0.06
w bit	0.06
w bits	0.29
w black	1.66
w bladd	-0.05
w blanket	-1.17
w ble	-0.24
w bleed	-0.35
w block	0.25
w blockag	0.18
w blood	-1.29
w blood_pressure	-0.09
w blood_sugar	-0.30
w blow	-0.32
w blue	-0.17
w board	0.26
w boat	-0.57
w bod	0.17
w body	3.53
w bodywork	0.29
w boil	-0.05
w bon	-1.97
w bone	-0.56
w book	-0.60
w boost	-0.25
w boot	0.23
w bor	-0.05
w born	1.14
w both	-1.32
w both_sides	-0.58
w bought	0.24
w bowl	-0.24
w box	-0.39
w boy	0.91
w bp	0.22
w br	1.23
w brac	-0.53
w brain	-0.90
w brain_injury	-0.04
w bread	-0.14
w break	2.05
w breastbon	-0.10
w breath	-1.07
w bridg	-0.30
w bright	0.87
w broken	-1.01
w broth	-0.56
w brush	-0.68
w build	-0.48
w burnout	0.08
w bus	-0.45
w busy	-0.23
w but	1.52
w butt	-0.06
w button	0.96
w buy	0.31
w café	-0.25
w cake	-0.59
w call	-0.05
w calm	0.29
w calm_down	0.15
w calv	-0.22
w came	-0.77
w came_back	-1.36
w came_in	-0.82
w came_out	0.90
w can	1.05
w can't	1.39
w canc	-1.32
w cancell	1.21
w cannot	4.23
w cannot_say	-0.73
w cannot_tell	-0.62
w car	0.20
w card	-0.56
w care	-0.20
w careful	0.05
w carpet	-0.11
w carr	1.10
w carv	-0.60
w case	0.79
w cat	-0.21
w caus	1.09
w cause_of_your_pain	0.91
w caution	-0.08
w cell	1.27
w cello	0.27
w cerebrospinal_fluid	-0.21
w certain	0.15
w certif	0.44
w certificat	-0.21
w ch	-1.18
w chair	1.44
w chang	-1.14
w chapel	-0.12
w charg	-0.62
w cheap	-0.10
w check	-0.64
w chees	-0.13
w chest	0.51
w child	1.30
w children	-0.45
w chiropractic	-0.53
w chiropractor	-0.16
w choic	0.70
w choir	-1.11
w choos	-1.33
w christma	-0.24
w chronic	0.15
w chronic_fatigue	0.37
w chronic_pain	0.99
w chuff	0.29
w city	0.20
w claim	-0.03
w clas	0.39
w clean	-0.44
w cleans	0.40
w clear	-2.58
w client	2.48
w climb	-0.49
w clinic	-0.23
w clinical	0.94
w clock	1.05
w clos	-1.29
w clot	-0.70
w cloth	-1.47
w cloud	0.99
w club	-0.29
w coast	-0.59
w coat	0.20
w code	-0.21
w coffe	-0.11
w coin	-0.34
w cold	-1.14
w colic	-1.08
w colleagu	0.19
w collect	-0.62
w com	-1.74
w come	1.57
w come_back	-0.22
w come_first	-0.72
w come_in	0.84
w come_off	0.22
w come_to_us	0.48
w comfort	0.22
w comfortabl	-1.23
w common	-0.30
w compan	-0.17
w compar	-0.05
w complaint	0.42
w complete	0.67
w compress	0.70
w concentrat	0.11
w concert	-0.19
w concussion	-0.72
w condition	1.29
w confirm	0.33
w consent	-0.09
w constipation	0.16
w consultant	0.59
w contest	-1.26
w control	-0.12
w cool	-0.43
w corn	-1.01
w correct	0.72
w cortisol	0.55
w cost	-1.42
w cough	-0.12
w could	2.62
w could_not_know	-0.26
w council	-0.67
w count	1.48
w countr	1.72
w cours	1.04
w cov	-0.88
w cover	-0.16
w cr	0.15
w crack	-0.46
w cramp	0.10
w cranial	2.09
w cranial_holds	0.19
w cranial_osteopathy	-0.90
w cranial_therapy	0.45
w cranial_work	1.24
w craniosacral	-0.70
w craniosacral_rhythm	1.12
w craniosacral_therapy	-2.01
w cranium	-0.39
w crash	0.04
w creak	0.90
w cricket	-0.07
w critic	-0.12
w crook	0.19
w crutch	-0.21
w cry	-0.35
w cst	0.85
w cup	-0.33
w cur	-0.92
w cure	-1.14
w cushion	-0.51
w custom	-0.11
w dad	2.16
w dai	-0.05
w damag	0.12
w damp	-0.07
w danc	0.65
w dang	-0.44
w dark	0.13
w date	-0.75
w daught	-0.22
w day	0.71
w days	0.41
w deal	-0.74
w decad	0.15
w decid	-0.52
w deep	1.99
w delet	-0.05
w dementia	-0.13
w dentist	-0.12
w depression	-0.14
w describ	-0.90
w deserv	0.16
w desk	-0.37
w detect	0.18
w detox	-0.98
w diabet	-0.43
w diagnos	0.43
w diar	0.06
w did	0.28
w did_not_differ	-0.12
w diff	-0.06
w differenc	0.44
w different	-0.35
w dinn	-0.11
w disagre	-0.90
w disappear	-0.34
w disc	0.52
w discomfort	0.11
w discov	0.49
w diseas	0.89
w disord	-0.06
w disput	-0.17
w dissolv	0.29
w do	-1.79
w do_not_know	-0.20
w do_not_wait	-0.81
w doctor	1.53
w document	0.32
w does	-0.27
w dog	0.45
w don't	1.33
w don't_wait	0.28
w done	0.12
w door	0.12
w dosa	-0.38
w doubl	0.07
w dough	-0.06
w down	-0.79
w drain	1.42
w draw	-0.09
w drawn	-0.61
w dress	-0.23
w drift	-0.73
w drink	-0.14
w driv	-0.82
w drop	0.08
w drov	0.32
w drug	1.26
w drum	-0.05
w dry	-1.09
w due	-0.05
w dur	-0.77
w e	-0.61
w each	-0.78
w ear	0.54
w ear_infections	-0.14
w earli	-0.31
w earn	-1.54
w ears	0.16
w eas	-0.39
w ease	0.34
w easi	-0.24
w easy	1.62
w eat	-0.24
w econom	-0.26
w edg	-0.62
w effect	0.64
w effectiv	0.38
w effective_for	0.14
w eight	0.84
w else	-0.08
w elsewher	-0.77
w email	-0.14
w emergenc	0.10
w encourag	0.11
w end	-1.47
w ends	-0.07
w energ	-0.52
w english	-0.58
w enjoy	-0.11
w enough	-0.10
w entranc	-0.58
w epidural	-0.15
w epileps	-0.92
w even	-0.74
w ever	2.40
w ever_since	0.18
w every_client	0.93
w every_time	0.36
w everybod	0.77
w everyon	-0.98
w everyth	0.94
w everywher	0.57
w evidenc	0.53
w exact	-0.29
w exam	-0.42
w examin	0.40
w except	-0.59
w exception	-0.35
w exercise_class	-0.10
w exhibition	-0.14
w expect	0.34
w expensiv	-0.07
w experienc	0.42
w expert	-0.08
w explain	0.72
w eye	-0.49
w eyes	-0.96
w fac	-0.25
w face	1.71
w fact	1.70
w fad	0.05
w fail	1.39
w fair	-0.67
w fall	-1.18
w fami	0.86
w far	-0.95
w fascia	0.48
w fast	0.68
w fath	-0.74
w fatigu	0.19
w favor	-0.36
w fear	-0.05
w feath	3.04
w fee	-1.06
w feed	-0.30
w feeding_trouble	-0.23
w feel_better	1.09
w fees	0.82
w feet	-0.28
w fell	-0.81
w fell_asleep	-0.04
w felt	-0.24
w felt_better	-0.46
w ferr	-0.38
w festival	-0.14
w fev	-1.30
w few	-0.68
w fibro	1.36
w fibromyalgia	0.16
w field	0.43
w fift	0.14
w fifteen	-0.06
w fifth	0.05
w fight	-0.12
w fight_or_flight	0.18
w figur	-0.16
w fill	0.13
w film	-0.03
w fin	0.32
w final	-0.53
w find	2.72
w fine	-1.66
w fing	0.36
w fingertip	0.26
w finish	-0.32
w fire	0.29
w firm	-0.91
w first	-1.61
w five	-0.12
w fix	-0.46
w flar	1.61
w flat	-0.78
w flew	0.16
w flight	-0.22
w float	-1.06
w floor	-0.95
w florida	-0.10
w flow	0.53
w flu	-0.18
w fluid	-1.78
w flush	-0.17
w fog	1.41
w fold	-0.47
w folk	0.13
w follow	0.81
w foot	-0.78
w for_a_while	-0.80
w for_good	0.47
w for_life	0.76
w for_some	-0.21
w for_the_first_time_in	-0.82
w for_the_first_time_since	1.02
w for_years	0.56
w forc	0.71
w forget	0.74
w forgot	-0.90
w form	-0.73
w fort	-0.64
w fortnight	-0.33
w forward	0.58
w found	-0.41
w foundation	-0.30
w four	-0.99
w fourth	0.11
w fram	-0.21
w fre	0.14
w free	0.10
w free_of_pain	0.34
w freedom_from	-0.84
w fresh	-0.07
w frida	-0.54
w friend	-0.04
w frighten	-0.38
w front	0.09
w full	0.60
w function	0.08
w furth	-0.42
w gain	0.13
w gap	-0.10
w garden	-0.16
w gate	1.04
w gath	-0.73
w gave	-0.18
w gave_up	-0.73
w general	-0.90
w gent	0.36
w gentl	4.32
w gentle_hands	0.33
w gentle_touch	0.35
w german	0.05
w get	1.41
w get_better	-0.18
w get_rid_of	-0.20
w gets	-0.20
w gets_rid_of	-0.17
w gets_worse	-0.28
w gett	0.05
w giv	1.80
w give	2.27
w give_up	-0.13
w given	0.03
w gives_up	0.06
w gives_way	0.41
w glad	-0.17
w glas	-0.38
w glass	-0.29
w glov	-0.98
w go	1.21
w go_home	-0.12
w go_to	0.38
w goal	-0.10
w goes	3.22
w gold	0.48
w gone	1.21
w good	1.52
w good_for	0.75
w got	1.35
w govern	0.27
w grab	0.15
w gram	-0.97
w grandad	-0.23
w granddaught	-0.66
w grandmoth	0.25
w green	0.32
w grey	-0.11
w grief	0.12
w ground	-0.51
w group	-1.65
w grow	-0.50
w guarante	-0.41
w guidanc	-0.47
w guidelin	-0.73
w guitar	-0.10
w gull	-0.92
w gut	0.76
w gutt	-0.37
w habit	-1.12
w had	-1.23
w half	-1.44
w hall	-0.48
w hand	1.95
w hands_on	-0.94
w handwrit	0.99
w hang	0.16
w happ	1.41
w happen	1.99
w happi	1.03
w harbour	-0.58
w hard	-1.58
w hardwar	-0.05
w harm	0.77
w has	0.19
w has_not_been	-1.53
w hav	-0.52
w have	2.34
w have_not_been	-0.30
w haven't	0.87
w hay_fever	0.22
w he	0.60
w head	-3.26
w headach	-0.22
w headed	-0.25
w headlin	-0.70
w heal	1.22
w healing_for	0.47
w healing_power	0.30
w health	2.00
w health_visitor	-0.27
w hear	-0.35
w heard	-0.04
w heart	-0.50
w heart_disease	-0.22
w heartbeat	-0.74
w heat	-0.38
w heav	-0.63
w heavi	-0.15
w heel	-0.17
w held	-0.25
w hello	0.23
w help	1.53
w help_for	0.30
w help_with	0.77
w helps_with	-0.08
w her	2.93
w here	4.01
w hid	-0.38
w hidden	0.60
w hide	-0.37
w high	-2.08
w high_blood_pressure	-0.44
w hill	-0.47
w him	2.13
w himself	-0.17
w hing	-0.37
w hip	-0.23
w hip_pain	0.06
w hip_replacement	0.43
w hips	0.71
w his	0.90
w histor	0.08
w hold	0.61
w holiday	0.19
w home	1.03
w hon	1.62
w hope	0.58
w hopeful	-0.40
w hors	0.16
w host	-0.15
w hot	-0.19
w hot_flushes	0.22
w hour	-0.60
w hous	-0.43
w how	-0.04
w hums	-0.66
w hundr	-0.54
w hurr	-0.94
w hurt	0.91
w i	-2.51
w i'm	0.43
w ibs	0.33
w idea	-0.71
w ideal_for	0.24
w if	-5.42
w ill	0.20
w illness	-0.50
w imagin	-0.41
w imbalanc	0.11
w immune_system	0.37
w immunit	-0.19
w improv	0.80
w improve	0.61
w in_some	-0.13
w includ	-1.31
w incom	-0.04
w incredibl	0.17
w infant	0.27
w infection	-0.53
w infertilit	0.10
w inflammation	-0.33
w inhal	0.31
w injection	1.35
w injur	-0.29
w inn	0.06
w insid	-0.60
w insomnia	0.28
w instant	0.07
w instead	0.76
w insulin	-0.69
w insuranc	-0.21
w inter	0.81
w internet	1.07
w interview	-0.28
w into	-0.16
w invent	-0.13
w iron	-0.46
w irritat	-0.42
w is_a	1.62
w is_common	-0.37
w is_gone	0.91
w is_made_of	-0.26
w is_said_to	-0.18
w isn't	-0.06
w it	0.05
w it'll	1.05
w its	0.36
w itself	1.59
w januar	-0.06
w jaw	0.39
w jaw_pain	0.26
w job	-1.04
w john	0.04
w join	-0.67
w joint	-0.60
w journe	0.52
w joy	-0.26
w jump	0.97
w june	0.25
w just	0.25
w keep	0.71
w keep_taking	-0.16
w keep_your	-0.38
w kept	-0.68
w kettl	-0.44
w key	0.17
w kidney	-0.32
w kids	-0.10
w kind	-2.49
w kitchen	-0.22
w kne	1.07
w knead	-0.46
w knee	0.53
w kneel	0.40
w knew	-0.06
w knif	0.74
w knitt	0.21
w knock	-0.52
w knot	-1.21
w known	-0.65
w laborator	0.32
w labour	-1.17
w ladd	-0.52
w lake	-0.43
w lamb	0.21
w lamp	-0.21
w lane	-0.32
w larg	-1.27
w last	0.37
w last_few	-0.17
w lat	0.71
w late	-1.06
w laugh	0.42
w law	-0.05
w lawn	0.94
w lay	-0.22
w lead	-0.46
w leaflet	-0.22
w leak	-0.24
w lean	0.31
w learn	-0.16
w least	-0.03
w leav	3.36
w left	-2.04
w leg	-0.64
w legs	0.25
w length	0.43
w less	0.09
w lesson	-0.64
w let	1.33
w let_go	0.45
w let_go_of	0.08
w lets	-0.75
w lets_go	0.66
w lett	-0.88
w letting_go	-1.26
w level	0.61
w librar	-0.15
w licens	-0.63
w lie	-0.25
w lies	-0.58
w life	1.67
w lift	1.13
w light	-1.85
w light_touch	-2.37
w lighthous	-0.14
w lik	-1.35
w like	1.27
w limescal	-0.91
w limit	-0.23
w limp	0.07
w lin	-0.58
w line	-1.26
w linen	-0.04
w link	0.05
w list	-0.94
w listen	0.78
w littl	-0.94
w liv	0.17
w live	-0.28
w lives_in	0.14
w local	0.06
w lock	0.16
w log	-0.16
w long	-2.53
w long_covid	0.49
w long_enough	0.23
w long_lasting	0.38
w long_term	-0.47
w look	-0.56
w look_good	-0.14
w looked_at	-0.36
w looks_after	-0.22
w loos	0.75
w loosen	0.16
w lorr	-0.41
w los	-0.67
w lose	0.34
w loss	-0.49
w lost	0.43
w lot	-0.57
w loud	-0.60
w love	-0.22
w low	-1.83
w low_back_pain	-0.92
w lower_back_pain	0.13
w luck	0.54
w lumbar	-0.41
w lunch	-1.29
w lung	0.19
w lupu	0.34
w ly	-1.42
w lymph	1.14
w made	-0.10
w magic	0.37
w mail	-0.61
w main	-0.81
w mak	0.41
w make	-1.21
w man	0.43
w manag	0.11
w manipulation	0.55
w many	-3.09
w many_people	-0.55
w map	0.09
w maps	-0.87
w march	-0.33
w mark	-0.67
w market	0.70
w massag	-1.45
w mast	0.22
w mathematical	-0.50
w matt	-0.36
w may	-1.63
w me	-1.23
w mean	-1.41
w measur	0.36
w medical	1.01
w medical_care	-0.51
w medication	0.64
w medicin	-2.89
w meet	-1.02
w melt	-0.13
w memb	-0.44
w membran	-0.39
w memor	-0.14
w mend	-0.22
w menopaus	-0.05
w mention	-0.28
w messag	-1.10
w met	0.33
w michigan	-0.28
w midnight	0.74
w midwif	-0.73
w midwiv	0.35
w might	-0.55
w migrain	0.43
w mild	-0.19
w milk	-0.09
w mill	-0.07
w mind	-1.37
w mine	-0.05
w minut	-0.71
w miracl	-0.75
w miraculou	0.87
w miss	1.22
w mo	-0.15
w model	-0.04
w modern	0.05
w monday	-0.24
w mone	-1.11
w money_back	-0.40
w month	1.64
w mood	-0.25
w more	1.15
w morn	2.54
w most	-4.06
w most_people	-0.77
w moth	-0.68
w mould	-0.05
w mountain	-0.66
w mov	-3.12
w move	-0.30
w move_more	0.93
w ms	-0.25
w much	-0.41
w multiple_sclerosis	0.08
w mum	1.29
w muscl	0.36
w music	-0.40
w must	-0.17
w my	0.15
w my_hands	-1.45
w myself	0.50
w nagg	0.07
w nam	-1.09
w name	-1.55
w nap	-0.20
w naps	0.11
w narrow	-0.86
w natural	1.67
w near	0.38
w neck	2.43
w neck_pain	0.48
w need	0.61
w needl	-1.40
w needs_a_doctor	-0.29
w negativ	-0.05
w neighbor	-0.17
w neighbour	-0.32
w neith	-0.88
w nerv	-0.71
w nerve_pain	0.06
w nervous_system	0.22
w nev	1.74
w never_again	-0.12
w new	-2.50
w newborn	1.45
w newton	-0.11
w next	-0.30
w nice	0.45
w nickel	-0.69
w night	2.92
w nine	2.60
w nine_out_of_ten	-0.45
w ninet	-0.16
w no	-2.45
w no_clear	-0.39
w no_difference	-0.08
w no_evidence	-0.23
w no_harm	-0.21
w no_longer	-0.11
w no_longer_need	0.66
w no_longer_needs	0.38
w no_more	0.56
w no_one	0.15
w no_proof	-0.09
w no_side_effects	0.88
w nobod	-0.83
w nobody_has_shown	-0.17
w nobody_knows	-0.10
w nois	-0.06
w non	0.82
w none	-0.10
w noon	-0.67
w normal	0.46
w not	-3.64
w not a_doctor	-0.10
w not able	0.62
w not about	-0.99
w not ach	0.31
w not ache	1.38
w not add	-0.14
w not advanc	-0.23
w not aft	0.44
w not afterward	-0.20
w not again	0.30
w not against	-0.31
w not agre	-1.06
w not all	-0.66
w not alon	-0.41
w not am	-0.06
w not an_hour	-0.27
w not an_operation	-0.17
w not anoth	0.93
w not answ	0.08
w not any	-0.18
w not any_more	0.70
w not anybod	-0.29
w not anyon	0.79
w not anyth	-1.48
w not ask	-0.25
w not assess	-0.05
w not asthma	-0.21
w not away	0.52
w not bab	-0.05
w not back	1.57
w not back_pain	0.34
w not be	-0.45
w not been	1.36
w not befor	-1.02
w not beforehand	-0.14
w not believ	0.58
w not benefit	0.61
w not bett	-0.35
w not bill	-0.07
w not body	-0.16
w not book	-0.46
w not both	-0.22
w not br	0.11
w not brac	-0.05
w not breath	-0.20
w not buy	-0.10
w not call	0.28
w not can	-0.31
w not care	-0.59
w not caus	-0.21
w not chang	-0.60
w not check	-0.47
w not claim	0.61
w not climb	0.13
w not clos	0.33
w not colic	0.59
w not com	0.76
w not come	-0.94
w not compar	-0.33
w not condition	-0.18
w not cook	-0.45
w not could	1.57
w not count	-0.66
w not crack	0.32
w not craniosacral_therapy	-0.36
w not cst	-0.24
w not cur	0.46
w not cure	-0.81
w not dangerou	-0.46
w not decid	-0.51
w not depression	-0.53
w not diagnos	-0.23
w not did	0.19
w not digg	-0.45
w not diseas	-0.23
w not do	1.08
w not doctor	-0.36
w not does	-0.74
w not dose	-0.38
w not down	0.55
w not drama	0.14
w not drug	0.66
w not each	-0.10
w not effect	-0.11
w not else	-0.66
w not end	0.84
w not enough	0.25
w not even	0.50
w not ever	3.08
w not evidenc	-0.38
w not examination	-0.38
w not expect	-0.55
w not explain	-0.51
w not fall	-0.56
w not fascia	-0.43
w not fault	-0.50
w not feel	-0.46
w not felt	-0.34
w not find	-0.46
w not first	0.28
w not five	0.09
w not fix	-0.07
w not flat	-0.81
w not forc	-0.17
w not form	-0.88
w not found	-0.08
w not friend	-0.09
w not full	-0.36
w not gave	0.57
w not get	0.51
w not go	-0.63
w not good	-0.12
w not gown	-0.29
w not gram	-0.22
w not guarante	0.28
w not had	2.38
w not hand	-0.43
w not happen	-0.12
w not harm	2.05
w not has	-0.63
w not have	-0.84
w not he	0.99
w not head	1.08
w not headach	0.15
w not heal	0.36
w not health	-0.24
w not health_professionals	-0.16
w not hear	0.04
w not heard	0.68
w not help	0.72
w not her	-0.08
w not him	0.34
w not his	-0.09
w not hold	-0.59
w not hope	-0.22
w not hour	-0.74
w not how	-0.89
w not hurr	-0.41
w not hurt	0.04
w not i	-0.59
w not if	-0.54
w not ill	0.26
w not improv	0.24
w not injur	0.25
w not insur	-0.07
w not into	0.03
w not is_a	-0.26
w not is_an	-0.13
w not its	-0.97
w not keep	-0.20
w not kept	-0.32
w not knead	-0.16
w not know	-0.18
w not larg	-0.16
w not last	-0.12
w not law	-0.28
w not leav	0.68
w not less	-0.13
w not let	1.35
w not licens	-0.45
w not lie	-0.13
w not lift	-0.16
w not light	-0.22
w not like	0.85
w not line	-0.21
w not link	-0.22
w not list	-0.57
w not live	0.64
w not long	-0.27
w not love	-0.09
w not low_back_pain	-0.08
w not lunch	-0.27
w not ly	-0.59
w not magic	-0.03
w not make	0.66
w not massag	0.43
w not matt	0.17
w not matter	-0.33
w not may	-0.35
w not me	-0.28
w not mean	-0.37
w not meaningful	-0.14
w not measur	-0.34
w not medical	-0.18
w not medical_advice	0.15
w not medical_care	-0.28
w not medication	-0.11
w not medicin	0.11
w not mention	-0.62
w not migrain	0.26
w not miracl	0.49
w not miss	0.26
w not more	0.42
w not move	-1.18
w not much	-0.36
w not my	-0.43
w not my_hands	-0.39
w not nam	-0.24
w not name	-0.14
w not neck	-0.06
w not need	1.28
w not needl	0.22
w not no	-0.44
w not now	1.14
w not numb	-0.57
w not off	-0.95
w not oil	-0.25
w not old	1.30
w not once	-0.42
w not one	-0.56
w not only	-0.11
w not oth	-0.56
w not out	0.99
w not outsid	-0.22
w not own	0.13
w not page	-0.29
w not pain	0.53
w not painkill	0.04
w not pap	-0.05
w not pass	-0.14
w not pay	-0.19
w not perfum	-0.31
w not physical_therapist	-0.13
w not plac	-0.94
w not postur	-0.45
w not pressur	0.76
w not pric	-0.38
w not print	-0.76
w not promis	0.61
w not push	-1.16
w not put	0.31
w not reach	0.47
w not read	-0.79
w not reason	0.14
w not record	-0.27
w not recover	-0.61
w not regist	-0.16
w not replac	-0.34
w not report	-0.50
w not rest	-0.83
w not result	-0.38
w not review	-0.10
w not rhythm	-0.18
w not right	-1.08
w not room	0.65
w not round	1.08
w not rush	-0.44
w not safe	-0.11
w not safet	-0.24
w not same	-0.29
w not say	0.07
w not scan	0.27
w not secret	0.43
w not see	0.97
w not sell	-0.19
w not seriou	-0.21
w not session	-1.36
w not set	-0.38
w not settl	-0.18
w not sheet	0.31
w not shift	0.06
w not short	-0.64
w not should	-0.20
w not show	-0.59
w not shown	-0.42
w not side	-0.17
w not sinc	1.66
w not singl	-0.69
w not site	-0.37
w not sitt	1.15
w not sleep	-0.61
w not so	0.23
w not someth	-0.53
w not special	-0.11
w not stand	-0.25
w not stat	-0.71
w not stay	-0.33
w not step	0.07
w not stop	0.62
w not stop_taking	-0.28
w not stor	-0.65
w not stretch	-1.10
w not stud	-0.30
w not such	-0.09
w not support	-0.23
w not surger	-0.26
w not symptom	0.86
w not tablet	0.61
w not tak	-0.84
w not take	0.69
w not tell	-0.62
w not test	-0.08
w not th	-0.11
w not than	-0.38
w not their	0.39
w not them	-0.87
w not then	-0.23
w not theor	0.37
w not ther	0.70
w not thes	-0.45
w not they	-0.48
w not think	0.88
w not this_therapy	-0.20
w not this_work	0.64
w not thre	0.23
w not time	0.55
w not too	1.51
w not touch	0.18
w not track	-0.27
w not travel	0.57
w not treat	-0.63
w not treatment_for	-0.06
w not trial	-0.39
w not true	-0.64
w not try	-0.57
w not turn	1.23
w not two	-0.22
w not und	-0.33
w not unles	-0.14
w not until	-0.12
w not up	0.37
w not us	0.62
w not use	-0.54
w not used	-0.32
w not wait	0.37
w not want	-0.47
w not warning_signs	0.94
w not watch	-0.20
w not way	0.41
w not we	-0.12
w not websit	-0.10
w not week	-0.16
w not well	-0.88
w not what	0.36
w not what_is_wrong	-0.20
w not whatev	-0.32
w not when	1.04
w not wher	1.01
w not which	0.05
w not who	1.64
w not will	-0.67
w not within	-0.55
w not without	0.98
w not woman	0.12
w not work	-1.34
w not worr	-0.26
w not wors	1.52
w not worth	-0.14
w not would	-0.36
w not writ	-0.32
w not wrong	0.33
w not year	-0.09
w not yes	-0.14
w not you	0.95
w not young	0.60
w not your	-1.11
w not your_doctor	-0.07
w not_everyone	-0.25
w not_evidence	-0.08
w not_know	0.23
w not_need	-0.46
w not_promise	-0.61
w not_suitable	-0.48
w noth	-1.35
w notic	0.89
w novel	-0.45
w now	2.00
w numb	-0.18
w nurs	1.29
w occiput	0.46
w octob	-0.99
w odd	-0.40
w off	0.82
w offer	-0.53
w offic	-0.22
w often	-1.69
w oil	0.74
w old	-1.35
w on_average	-0.15
w on_the_mend	-0.24
w on_the_way_home	0.09
w once	2.31
w once_and_for_all	-0.06
w one	2.09
w one_hour	-0.06
w ones	1.24
w onlin	-0.69
w only	2.70
w only_get_worse	0.03
w open	-0.22
w operation	0.86
w ordinar	-0.24
w organ	0.98
w osteopath	-1.00
w osteopathic	-0.64
w oth	-1.32
w other_care	-0.10
w otherwis	0.73
w our	3.29
w our_hands	0.24
w our_table	1.30
w our_touch	0.04
w out	0.88
w out_of	0.72
w outsid	-0.43
w over	1.78
w overcom	0.09
w overnight	1.23
w own	-2.11
w pack	-0.48
w packag	-0.65
w padd	-0.05
w pag	-0.18
w page	-0.84
w paid	-1.09
w pain	-1.82
w pain_free	1.21
w pain_relief	0.89
w painkill	0.39
w paint	-0.72
w palm	0.93
w pan	-0.04
w panel	-0.17
w panic	1.00
w panic_attacks	-0.12
w pap	-0.45
w parent	0.04
w park	-0.23
w parkinson	0.48
w part	-1.90
w pass	-0.92
w past	-0.89
w patch	0.28
w path	-0.16
w patienc	-0.06
w patient	1.86
w pay	-0.68
w peac	-0.24
w pelvi	0.63
w peopl	-0.18
w per_cent	0.26
w perfect	-0.09
w perhap	-0.35
w period	1.68
w permanent	0.99
w person	-0.53
w pharmac	0.38
w pharmacist	-0.66
w phon	-0.19
w photo	0.28
w photograph	0.36
w phras	-0.43
w physical_therapist	-1.10
w physical_therapists	-0.24
w physical_therapy	-0.51
w physician	-0.39
w physio	0.98
w physiotherap	0.64
w physiotherapist	-0.40
w piano	-0.14
w pictur	-0.50
w piec	-0.38
w pill	1.10
w pillow	1.26
w pinch	0.07
w plac	-0.63
w plain	-0.65
w plan	0.99
w plann	-0.17
w plant	-0.05
w play	-0.83
w pleas	-2.05
w pleasant	-0.58
w point	-1.42
w point_to	0.54
w pool	-1.21
w poor	-0.05
w position	-0.83
w positiv	2.21
w possibl	0.15
w post	-0.45
w postur	-0.21
w pott	-0.50
w pound	0.15
w pow	0.07
w powerful	0.21
w practic	-1.23
w practition	-1.40
w pregnant	-0.81
w pregnant_women	0.14
w preliminar	0.30
w prepar	0.43
w prescrib	0.60
w prescription	0.59
w press	-0.07
w pressur	0.59
w pretend	-0.88
w prevent	-0.53
w pric	-1.29
w print	-0.90
w privac	-0.09
w problem	1.41
w profession	-0.04
w profound	0.32
w program	-0.04
w promis	-1.50
w proof	0.16
w prop	-0.42
w prov	-0.53
w proven	-0.06
w prun	-1.33
w ptsd	0.24
w pub	-0.20
w publish	-0.46
w pull	-0.28
w puls	-0.43
w pump	0.15
w punctur	-0.15
w purr	0.04
w push	1.62
w put	-0.36
w put_an_end_to	0.15
w put_right	0.93
w put_up_with	0.06
w puts	1.14
w qualit	-0.04
w quantum	0.35
w question	-2.86
w quick	0.71
w quiet	-1.26
w quiet_hour	-0.92
w quot	-0.50
w r	-0.19
w rack	0.09
w radiator	-0.29
w raffl	-0.22
w rail	-0.87
w rain	-0.27
w rais	-0.39
w ran	-0.31
w rang	0.28
w rare	0.24
w rate	1.14
w rath	-0.41
w reach	0.08
w read	-2.49
w real	3.05
w realign	-0.36
w reason	-0.06
w reasonabl	-0.38
w reced	0.04
w receipt	-0.39
w recent	-0.57
w reclin	-0.42
w recognis	0.91
w recommend	0.38
w record	-0.38
w recover_from	0.27
w recovery_from	0.05
w reduc	0.23
w referenc	-0.63
w referral	0.51
w reflux	-0.04
w refresh	0.34
w refund	-0.14
w register	-0.66
w regular	0.85
w regulat	-0.25
w regulator	-0.37
w relationship	-0.06
w relax	0.09
w releas	-0.41
w released_from	0.06
w reliab	1.49
w reliabl	0.59
w relief	2.11
w relief_for	0.12
w reliev	-0.53
w rely_on	-0.20
w remedy_for	0.44
w rememb	1.34
w remind	-0.13
w remov	-0.39
w rent	-0.60
w replac	-0.50
w report	0.25
w research	1.07
w reset	0.92
w resin	-0.09
w resolv	0.03
w respect	-0.47
w respond_to	0.33
w respons	0.37
w rest	-2.49
w restful	-0.24
w restor	0.12
w restriction	-0.09
w result	1.45
w retir	0.33
w return	1.92
w reveal	-0.06
w revers	0.64
w review	-0.54
w rhythm	0.31
w ribs	-0.04
w rid	0.36
w rift	-0.38
w right	2.06
w ring	-0.92
w rise	1.36
w risk	-1.33
w risk_free	-0.32
w riv	-0.24
w road	0.40
w rob	0.80
w roll	-0.13
w roof	-0.22
w room	-0.49
w root	0.57
w root_cause	-0.30
w rope	0.46
w rose	-0.20
w rough	0.58
w round	0.52
w rout	-0.08
w row	0.35
w rubb	-0.06
w rug	-0.10
w rul	-0.38
w rule	0.17
w rumbl	-0.53
w run	1.29
w runn	0.48
w runs	-1.38
w rush	-0.49
w sacrum	-0.53
w sad	0.08
w saf	1.28
w safe	1.21
w safet	-0.73
w said	-1.51
w sake	0.04
w sale	-0.52
w salt	-0.15
w same	-0.57
w sand	-0.67
w sat	0.62
w saturda	-0.26
w saturday	-0.15
w sav	-0.64
w saw	-0.23
w say	-0.36
w say_goodbye_to	-0.59
w say_no_to	-0.22
w says	-1.36
w scaffold	-0.07
w scal	-0.61
w scan	-1.53
w sceptic	0.40
w sceptical	0.22
w school	-0.10
w sciatica	0.16
w scienc	0.90
w scientific	0.11
w scientifical	0.18
w scientist	0.44
w scoliosi	0.18
w scor	-1.46
w scream	0.48
w seam	-0.69
w seat	-0.30
w second	-1.01
w secret	-0.07
w see	1.07
w see_a_doctor	-0.80
w seem	-1.07
w seen	-0.30
w seizur	0.17
w sell	-1.50
w send	-0.17
w sens	0.18
w sentenc	-0.23
w ser	-0.15
w seriou	-0.34
w session	-1.19
w set	0.55
w sets	0.46
w sett	-0.62
w settl	0.27
w seven	-0.23
w sevent	-0.65
w several	-1.19
w shak	0.60
w sham	-0.21
w shap	-0.40
w shar	-0.31
w sharp	-0.47
w she	4.27
w sheet	-0.29
w shelf	0.19
w shift	0.73
w ship	-0.38
w sho	-0.90
w shock	0.33
w shop	-0.18
w shopp	0.17
w short	-0.42
w should	-1.04
w shout	0.91
w show	-0.46
w shunt	-0.07
w shut	0.44
w sick	-0.11
w side	-1.75
w side_effect	0.96
w side_effects	0.12
w sign	-2.17
w signal	0.07
w significant	0.43
w silenc	-0.09
w silent	0.21
w simp	2.17
w simpl	-0.74
w sinc	0.41
w sing	-0.35
w singl	0.12
w sinus	0.50
w sist	0.03
w sit	-0.54
w sit_in	-0.30
w site	-0.73
w sits	-0.52
w sitt	0.31
w six	-0.57
w sixt	0.75
w sixteen	0.40
w size	-0.33
w skin	-1.57
w skip	-0.24
w skull	-3.31
w skull_bones	0.29
w slack	-0.28
w sleep	-1.16
w sleev	-0.20
w slept	0.08
w slow	-4.13
w small	-0.29
w small_trial	-0.05
w smart	1.21
w smell	-0.43
w smil	1.47
w smooth	0.53
w snow	-0.12
w so	-1.69
w sock	-0.09
w soda	-0.07
w sofa	0.63
w soft	-0.35
w soften	-2.11
w sold	0.76
w some	-2.46
w some_people	-1.98
w somebod	-1.88
w someon	-0.34
w someth	-0.06
w sometim	0.81
w somewher	1.55
w son	0.04
w soon	0.57
w sooth	0.21
w sore	-2.65
w sore_back	-2.05
w sore_backs	-0.41
w sort	0.07
w sorted_out	-0.45
w sound	-1.04
w soup	-0.09
w sourc	0.16
w spac	0.23
w spe	-0.10
w speak	2.17
w speak_of	-0.48
w special	0.05
w specialise_in	0.17
w specialist	0.26
w spend	0.60
w spent	-0.44
w sphenoid	0.15
w spin	0.39
w spinal	-0.34
w spinal_cord	-0.68
w spinn	1.47
w spok	-0.19
w sport	-0.22
w spot	-0.07
w spr	1.53
w squeak	-0.10
w squeez	0.40
w stack	1.15
w staff	0.10
w stag	-0.29
w stair	1.28
w stairlift	1.75
w stand	-0.81
w start	1.25
w starv	0.42
w stat	-0.10
w station	-0.09
w stay	-1.03
w stead	-0.12
w steadi	0.64
w steam	0.85
w stent	-0.07
w step	-0.44
w steroid	-0.36
w stick	-0.34
w stiff	0.96
w stiff_back	-0.42
w stiff_neck	-0.05
w still	-3.02
w stomach	-0.48
w ston	-0.29
w stood	0.62
w stool	-0.50
w stop	0.41
w stopp	0.45
w stor	1.74
w storm	-0.36
w straight	-0.63
w straighten	-0.19
w strain	0.55
w strang	-0.51
w street	-0.26
w stres	-0.18
w stress	-0.06
w stretch	0.71
w strict	-0.53
w strip	-0.48
w strok	-2.01
w strong	0.34
w struggl	0.18
w stuck	-0.16
w stud	-0.15
w studio	0.08
w stuff	0.09
w subject	-0.21
w succeed	0.08
w succes	-0.13
w such	-0.62
w sudden	-0.56
w suffer	0.28
w sugar	0.41
w suggest	0.04
w suit	-0.78
w suitabl	0.05
w suitcas	0.60
w summ	-0.28
w summar	-0.26
w sunda	0.30
w sunday	-0.94
w support	0.11
w sure	-0.24
w surgeon	-0.28
w surger	0.42
w surpris	0.38
w surve	-0.23
w sutherland	-0.41
w sutur	-0.10
w sw	0.49
w swell	-0.67
w swim	-0.04
w swollen	-0.19
w symptom	-0.06
w system	2.59
w systematic	0.06
w tabl	2.66
w tablet	-0.86
w tackl	0.14
w tak	0.49
w take	-1.45
w taken	-0.24
w takes_away	0.14
w talk	-1.38
w talk_to_your_doctor	-0.05
w talking_therapy	-0.25
w tast	-0.87
w taught	0.15
w taxi	-0.06
w tea	-0.05
w teach	-1.07
w team	0.91
w tear	0.61
w tearful	-0.25
w teatim	0.58
w teeth	0.17
w tell	0.57
w tell_me	0.65
w tell_us	0.23
w tells_us	0.27
w tells_you	-0.34
w ten	1.04
w tend	0.05
w tennis_elbow	0.15
w tension	-0.89
w tension_headaches	0.32
w term	1.59
w test	-1.16
w testimonial	-0.08
w text	-0.43
w th	-2.47
w than	-1.49
w thank	0.83
w that_lasts	0.16
w the_answer_to	0.09
w the_moment	-0.27
w the_next_day	-0.57
w the_table	-1.48
w the_weather	-0.10
w the_work	0.39
w their	3.22
w them	-0.39
w themselv	0.32
w then	-1.86
w theor	-0.31
w ther	0.64
w therap	0.65
w therapist	0.98
w therapy_for	0.13
w thes	-0.86
w these_hands	0.12
w they	-0.69
w thick	-0.26
w think	1.27
w thinn	-0.60
w third	0.68
w thirst	-0.14
w thirt	0.20
w this_table	1.09
w this_therapy	-0.27
w this_work	-0.41
w this_works	-0.13
w thos	0.25
w though	0.73
w thousand	0.72
w thre	-0.85
w thread	0.30
w thriv	-0.70
w through	1.91
w throughout	0.31
w thursda	0.28
w thursday	-0.73
w thyroid	1.16
w tick	0.93
w ticket	-0.27
w tid	-1.24
w tide	-0.37
w tight	-0.51
w till	0.21
w tim	0.40
w timb	-0.06
w time	-1.16
w tin	0.68
w tinnitu	0.46
w tips	-0.13
w tir	-0.19
w tired	-0.84
w tissu	-0.54
w toda	1.80
w toddl	-0.92
w toes	0.34
w togeth	-0.82
w toilet	-0.30
w told	-0.28
w told_me	0.32
w tomorrow	1.17
w tonight	0.61
w too	-1.68
w too_late	1.47
w too_small	-0.06
w took	-1.80
w top	1.66
w tore	0.91
w touch	1.31
w toward	-0.04
w towel	-0.12
w town	0.41
w toxin	-0.35
w tr	-1.09
w tractor	0.19
w trad	-0.69
w traffic	-0.87
w train	-0.22
w tram	-0.47
w transformation	0.24
w transformational	0.63
w trapp	-0.04
w trauma	-0.13
w treat	0.98
w treatment_for	0.09
w treatment_of	-0.23
w tree	-0.21
w trial	-4.26
w trip	-0.71
w troubl	1.68
w true	-0.19
w trust	1.78
w try	2.20
w tuesda	0.12
w tuesday	-0.22
w tun	-0.63
w turn	1.25
w turn_to	0.49
w twent	0.67
w twic	0.18
w twist	1.00
w two	-1.06
w type	-0.32
w uk	-0.38
w umbrella	-0.15
w uncertain	-0.30
w uncl	-0.42
w und	-1.00
w undo	1.79
w undres	-0.04
w unhapp	0.39
w unit	0.19
w unles	-0.13
w unlik	0.80
w unlock	0.49
w unsettl	-0.86
w unsur	-0.09
w until	-1.45
w unwell	-0.05
w unwind	1.15
w up	1.70
w updat	-0.30
w upledg	-0.66
w upright	0.33
w upstair	-0.52
w us	4.52
w use	-0.59
w used	-0.71
w used_to	0.13
w uses	-0.62
w usual	0.18
w vagus_nerve	0.12
w vanish	-0.38
w var	-0.58
w vegan	-0.06
w version	-0.07
w vertebra	0.10
w vertigo	0.19
w very	-0.12
w vessel	-0.16
w view	-1.22
w villag	-0.09
w vinegar	-0.97
w violin	-0.33
w visit	-1.38
w visitor	-0.08
w voic	0.03
w volunte	-0.30
w wait	-0.28
w wak	0.52
w wake	-0.59
w wake_up	0.23
w walk	1.62
w walk_out	0.34
w walk_tall	0.05
w walked_out	-0.23
w walking_stick	0.51
w wall	0.28
w want	-1.87
w war	1.08
w warm	-0.95
w warmth	-0.52
w warn	1.61
w was_gone	-0.07
w wash	-0.10
w wast	-0.34
w wat	-1.04
w watch	0.96
w wave	-0.29
w wax	-0.16
w way	3.40
w way_home	0.12
w ways	-0.49
w we	5.51
w we'll	2.39
w we'r	-0.17
w weak	-0.49
w wear	-0.36
w weath	-0.23
w websit	-0.12
w week	0.51
w weigh	-0.46
w weight	-0.87
w welcom	0.07
w well	-2.06
w went	0.36
w went_home	-0.86
w went_in	-0.04
w wet	-0.91
w what	1.43
w what_are_you_waiting_for	0.29
w what_is_wrong	0.33
w whatev	0.78
w wheelchair	-0.78
w wheez	0.51
w when	0.32
w whenev	-0.28
w wher	1.23
w wheth	-2.73
w which	-1.14
w whil	-1.55
w whiplash	0.29
w whisp	1.73
w whistl	0.23
w who	0.64
w whol	3.41
w whom	-0.35
w whos	0.22
w why	0.41
w wide	-0.34
w wife	0.47
w will	4.95
w winc	1.57
w wind	-0.04
w window	-0.49
w windowsill	-0.93
w wint	-0.13
w within	0.27
w within_minutes	-0.08
w without	1.93
w won	-0.23
w won't	1.36
w wond	0.63
w wonderful	-0.90
w wood	0.10
w wool	-0.37
w word	1.10
w wore	0.83
w work	1.10
w work_for	0.04
w work_with	0.54
w works_for	-0.46
w works_on	-0.21
w world	1.16
w worr	-0.24
w wors	-1.16
w worst	0.26
w worth	-0.95
w would	-1.50
w wrap	-0.57
w wrapp	-0.91
w wrist	-0.13
w writ	-0.83
w written	-0.09
w written_off	-0.09
w wrong	-0.51
w wrot	-0.21
w y'all	0.75
w year	1.95
w years_of	-0.50
w yes	-0.09
w yesterda	0.24
w yet	0.34
w yoga	-0.27
w you	-0.20
w you'll	2.51
w you'r	-0.89
w young	-0.28
w your	2.45
w your_doctor	1.16
w your_gp	0.80
w your_midwife	0.11
w yourself	1.71
w zero	-0.08
w £60	-0.42
wt a AID	-1.07
wt a BABY	-0.19
wt a BAD	-0.14
wt a BELIEF	0.41
wt a BODY	0.87
wt a CLIENT	-2.20
wt a CST	-1.79
wt a CURE	-0.13
wt a DIAGNOSE	-0.16
wt a DOCTOR	-0.50
wt a DRUG	-1.67
wt a EASE	-0.96
wt a EMOTION	-0.70
wt a ENDORSE	1.04
wt a FLOW	0.18
wt a GONE	-2.98
wt a HOMEHELP	-1.68
wt a HOPEFUL	0.30
wt a HUMBLE	-0.18
wt a LASTING	-0.16
wt a LIFE	-1.46
wt a MECH	-0.09
wt a META	-1.19
wt a NEGN	-1.38
wt a NUMBER	-1.31
wt a PAST	0.53
wt a POLICY	0.53
wt a PRESSURE	-0.64
wt a RELIEFN	-0.59
wt a REMOVE	-1.35
wt a RESEARCH	-0.75
wt a SAFEW	-0.29
wt a SAY	-0.70
wt a SERIOUS	-1.38
wt a SERVICE	-1.82
wt a SHOW	0.95
wt a SORE	0.45
wt a STOPTAKING	-0.10
wt a SURE	-0.19
wt a SURGERY	0.66
wt a SYMPTOM	-1.20
wt a THERAPIST2	-1.57
wt a THERAPY	-2.36
wt a THING	2.04
wt a WELL	1.20
wt a WORKS	-0.61
wt a WORLD	0.70
wt a4 RESEARCH	-0.09
wt a4 THING	-0.09
wt about BODY	-0.33
wt about CLIENT	-0.20
wt about CST	-0.32
wt about ENDORSE	-0.13
wt about HOMEHELP	-0.13
wt about IT	0.05
wt about MECH	-0.16
wt about NEG	-0.27
wt about NUMBER	-1.90
wt about POLICY	-0.13
wt about SERIOUS	-0.04
wt about SYMPTOM	-0.38
wt about THERAPY	-0.32
wt about WE	0.13
wt about YOU	0.77
wt adopt IT	0.07
wt adult SAY	0.24
wt adult SHOW	0.30
wt aft HOMEHELP	1.27
wt aft LIFE	-0.67
wt aft NUMBER	-0.26
wt aft SURGERY	0.67
wt aft THERAPY	0.44
wt aft WE	0.62
wt aft YOU	0.07
wt all CLIENT	0.15
wt all EASE	0.18
wt all GONE	0.72
wt all IT	-0.62
wt all LIFE	-0.16
wt all THING	-0.18
wt all WE	0.23
wt all YOU	-0.10
wt allow THERAPY	-0.38
wt also OUGHT	-0.06
wt am NEG	-0.12
wt am SORE	-0.18
wt am WE	-0.39
wt am WELL	0.54
wt american THERAPIST2	-0.14
wt an BAD	0.22
wt an DRUG	-0.20
wt an EASE	-0.09
wt an EXPERT	-0.60
wt an HOMEHELP	-0.21
wt an HUMBLE	-0.16
wt an PRAISE	0.47
wt an SERIOUS	-0.83
wt an SORE	0.75
wt an SYMPTOM	0.22
wt and BABY	-0.76
wt and BAD	-0.31
wt and BELIEF	-0.42
wt and CLIENT	-3.35
wt and CST	-1.20
wt and DEFINE	0.80
wt and DETOX	0.83
wt and DIAGNOSE	1.53
wt and DOCTOR	0.48
wt and DRUG	-0.14
wt and EASE	2.28
wt and EMOTION	0.22
wt and ENDORSE	0.31
wt and EXPERT	0.71
wt and FLOW	-0.49
wt and GO	-0.60
wt and GONE	0.59
wt and HEDGE	-0.19
wt and HOMEHELP	0.11
wt and HUMBLE	-0.66
wt and IT	0.30
wt and LASTING	-0.74
wt and LIFE	-0.19
wt and MECH	-0.75
wt and MOST	-0.76
wt and NEG	-2.62
wt and NEGN	-0.77
wt and NUMBER	-0.94
wt and OUGHT	-0.48
wt and PAST	-0.65
wt and POLICY	-1.09
wt and REMOVE	-0.33
wt and RESEARCH	0.24
wt and SAFETY	-0.55
wt and SAY	-1.52
wt and SERIOUS	1.83
wt and SERVICE	0.30
wt and SHOW	1.77
wt and STOPTAKING	0.15
wt and STORE	0.29
wt and SYMPTOM	0.43
wt and THERAPIST2	-0.63
wt and THERAPY	1.19
wt and THING	-0.31
wt and TURN	0.45
wt and WE	-1.64
wt and WELL	0.76
wt and WORKS	0.49
wt and WORLD	-0.56
wt and YOU	1.28
wt anoth NUMBER	-0.07
wt any DRUG	0.50
wt any HOMEHELP	-0.04
wt any SYMPTOM	-0.51
wt anyth WE	-0.33
wt are BABY	-0.72
wt are CLIENT	-0.15
wt are CST	-0.15
wt are EASE	-0.30
wt are ENDORSE	-0.65
wt are EXPERT	-0.38
wt are FLOW	0.32
wt are GO	0.18
wt are GONE	0.76
wt are MOST	-0.15
wt are NEG	-1.79
wt are NUMBER	-1.78
wt are PAST	-0.40
wt are POLICY	0.82
wt are REMOVE	0.07
wt are SAFEW	0.17
wt are SAY	0.26
wt are SERVICE	-0.16
wt are STORE	-0.19
wt are SURE	-0.13
wt are THERAPY	-0.15
wt are WELL	0.57
wt are WORKS	-0.29
wt are YOU	-0.15
wt around NUMBER	-0.21
wt articl SAY	-0.32
wt articl SHOW	-0.23
wt as CLIENT	-0.67
wt as EASE	-0.20
wt as HOMEHELP	-0.46
wt as IT	0.17
wt as NUMBER	-0.21
wt as RESEARCH	0.49
wt as SAFEW	1.16
wt as THERAPIST2	-0.12
wt as THERAPY	-1.01
wt as WE	-1.17
wt as WELL	-0.46
wt as YOU	-0.39
wt asid IT	-0.07
wt at IT	-0.26
wt at LIFE	0.18
wt at NUMBER	0.63
wt at YOU	-1.02
wt august NUMBER	-0.09
wt away WE	-0.20
wt bare BODY	-0.11
wt be BODY	0.49
wt be CURE	-0.29
wt be DIAGNOSE	0.13
wt be EASE	-0.52
wt be ENDORSE	0.53
wt be GO	-0.23
wt be GONE	0.52
wt be HUMBLE	-0.27
wt be NEG	-0.29
wt be PAST	0.69
wt be PRAISE	-1.18
wt be PRESSURE	0.46
wt be RELIEFN	-0.29
wt be REMOVE	0.72
wt be SERVICE	-1.43
wt be SHOW	0.58
wt be STOPTAKING	1.03
wt be WELL	0.36
wt be WORKS	-0.23
wt becaus IT	-0.44
wt becaus MOST	0.26
wt becaus NEG	0.26
wt becaus NUMBER	-0.29
wt becaus WE	-0.36
wt becaus YOU	-1.40
wt becom GONE	0.16
wt been DIAGNOSE	-0.91
wt been SHOW	-0.68
wt been WELL	0.22
wt befor CLIENT	0.42
wt befor IT	-0.09
wt befor NUMBER	-0.14
wt befor WE	0.19
wt befor YOU	0.38
wt behind YOU	0.41
wt beneath IT	-0.14
wt besid IT	-0.61
wt besid YOU	-0.03
wt best EASE	-0.09
wt bett BODY	0.28
wt bett LIFE	0.28
wt bett RESEARCH	-0.42
wt between MECH	-0.23
wt between THERAPY	-0.35
wt beyond NUMBER	-0.38
wt breath YOU	-0.60
wt but IT	0.38
wt but NEG	-1.09
wt but NUMBER	-0.04
wt but SAFETY	0.63
wt but WE	0.57
wt but YOU	0.51
wt by DOCTOR	0.24
wt by EXPERT	0.83
wt by HOMEHELP	-0.46
wt by META	-0.54
wt by NUMBER	-0.27
wt by POLICY	-0.93
wt by TURN	0.66
wt by WORLD	-0.10
wt by YOU	-0.25
wt care IT	-0.52
wt careful META	-0.04
wt careful RESEARCH	0.09
wt clinical PROVE	0.37
wt clinical RESEARCH	0.06
wt cold BODY	-0.15
wt colleagu SERVICE	0.35
wt come TURN	-1.15
wt complete SAFEW	0.67
wt condition WE	1.37
wt crack SERVICE	-0.15
wt day WE	-0.18
wt day YOU	0.35
wt did CLIENT	0.06
wt did IT	0.05
wt did NEG	-0.37
wt did WE	0.07
wt do HOMEHELP	-0.44
wt do HUMBLE	-0.61
wt do IT	-0.12
wt do NEG	-3.01
wt do STOPTAKING	-0.46
wt do THERAPY	0.16
wt do WE	-0.41
wt do YOU	1.43
wt does CLIENT	-0.14
wt does CST	-0.59
wt does HUMBLE	0.40
wt does IT	-0.53
wt does MOST	-0.09
wt does NEG	-0.35
wt does THERAPY	-0.64
wt does YOU	0.17
wt drift STOPTAKING	-0.34
wt dur HOMEHELP	-0.46
wt each CLIENT	0.55
wt each CST	0.36
wt each ENDORSE	-0.04
wt each HOMEHELP	-0.34
wt each NUMBER	-0.08
wt each SHOW	-0.04
wt each STORE	-0.34
wt each THERAPY	-0.12
wt earn WE	-0.46
wt effectiv EASE	0.06
wt even BAD	0.57
wt ever BODY	0.50
wt ever DOCTOR	0.24
wt ever EMOTION	-0.19
wt ever GONE	-0.19
wt ever META	-0.18
wt ever NUMBER	-0.34
wt ever SERVICE	0.37
wt ever SYMPTOM	0.26
wt ever THERAPY	-0.11
wt ever THING	-0.62
wt everyth WE	0.50
wt fibro SYMPTOM	1.36
wt fift NUMBER	-0.08
wt firm MECH	-0.56
wt firm THERAPY	-0.04
wt flat WE	-0.20
wt fold THING	-0.16
wt follow IT	0.55
wt for BABY	-0.54
wt for BODY	0.23
wt for CLIENT	0.33
wt for CST	0.39
wt for DRUG	0.77
wt for EASE	-0.60
wt for GONE	-0.06
wt for HEDGE	-0.55
wt for IT	1.02
wt for LASTING	-0.49
wt for MOST	-0.29
wt for NEG	-0.76
wt for NUMBER	-0.74
wt for POLICY	-0.32
wt for RESEARCH	-0.07
wt for SAFETY	0.17
wt for SERIOUS	-0.19
wt for SERVICE	-0.15
wt for SORE	0.65
wt for SURE	-0.78
wt for SYMPTOM	1.37
wt for THERAPY	-0.34
wt for WE	0.34
wt for WORKS	-0.35
wt for YOU	0.07
wt fort NUMBER	0.12
wt from CLIENT	0.23
wt from CST	0.21
wt from IT	-0.40
wt from NUMBER	1.35
wt from RESEARCH	0.89
wt from SAFETY	-0.33
wt from SYMPTOM	0.43
wt from THERAPIST2	-0.09
wt from THERAPY	0.15
wt from TURN	0.46
wt from WE	-0.04
wt from YOU	0.39
wt full BODY	0.15
wt full POLICY	0.39
wt gave WE	0.15
wt general WE	-0.51
wt gentl CST	0.07
wt gentl EASE	0.04
wt gentl THERAPY	0.35
wt get LASTING	0.09
wt get WELL	-0.94
wt get YOU	0.87
wt giv IT	-0.16
wt giv YOU	1.10
wt give IT	-0.05
wt give WE	0.42
wt give YOU	1.29
wt goes DIAGNOSE	-0.10
wt good EASE	-0.09
wt good HOMEHELP	-0.12
wt good LIFE	-0.21
wt good POLICY	-0.10
wt good RESEARCH	0.22
wt good WORLD	-0.06
wt got IT	-0.09
wt gram WE	-0.22
wt grey WORLD	-0.11
wt group GONE	-0.37
wt grow EASE	0.17
wt guidanc SAY	-0.09
wt guidanc SHOW	-0.09
wt had CST	-0.20
wt had EASE	-0.09
wt had GONE	-0.36
wt had HOMEHELP	0.86
wt had NEG	0.21
wt had NUMBER	0.82
wt had REMOVE	-0.36
wt had SAY	0.65
wt had SERIOUS	-1.06
wt had SYMPTOM	-0.78
wt had THERAPY	-0.20
wt had WE	-0.15
wt hand HEDGE	-0.33
wt happ BODY	0.38
wt hard LIFE	-0.50
wt hardwar THING	-0.05
wt harm YOU	0.47
wt has CLIENT	-0.17
wt has DIAGNOSE	0.23
wt has EASE	-0.94
wt has FLOW	0.18
wt has GONE	-0.56
wt has IT	-0.59
wt has NEG	1.62
wt has NEGN	-0.98
wt has NUMBER	1.02
wt has OUGHT	-0.70
wt has PAST	-0.27
wt has POLICY	-0.47
wt has REMOVE	0.22
wt has SAY	-0.25
wt has SHOW	0.99
wt has TURN	0.13
wt has WORKS	-0.38
wt have DIAGNOSE	-0.97
wt have EASE	-0.12
wt have ENDORSE	0.38
wt have GONE	0.42
wt have IT	1.13
wt have NEG	0.43
wt have NEGN	-0.24
wt have NUMBER	-1.00
wt have PROVE	0.12
wt have REMOVE	0.09
wt have SAY	0.25
wt have SERIOUS	-1.66
wt have SHOW	-0.11
wt have WE	-0.06
wt have YOU	0.55
wt health CLIENT	-0.18
wt health META	0.35
wt health POLICY	-0.20
wt her BABY	0.72
wt her BODY	-0.04
wt her LIFE	0.36
wt her NUMBER	-0.38
wt her SURGERY	-0.20
wt her THING	-0.77
wt here IT	0.67
wt here WE	-0.08
wt his AID	0.40
wt his BODY	0.41
wt his DRUG	-0.22
wt his ENDORSE	0.39
wt his HOMEHELP	-0.57
wt his HUMBLE	-0.13
wt his LIFE	1.14
wt his SHOW	0.39
wt his THING	1.02
wt hour GONE	-0.38
wt hour WE	-0.43
wt how CLIENT	-0.94
wt how CST	0.15
wt how HEDGE	-0.33
wt how IT	-0.79
wt how SURE	-0.32
wt how THERAPY	0.15
wt how WE	-1.19
wt hundr MOST	0.09
wt if IT	-0.86
wt if NEG	0.71
wt if NUMBER	-0.12
wt if SYMPTOM	-0.31
wt if THERAPIST2	0.57
wt if THERAPY	-0.04
wt if WE	0.28
wt if YOU	-5.54
wt in BABY	-0.15
wt in BODY	-0.43
wt in CLIENT	-0.64
wt in CST	-0.43
wt in DIAGNOSE	-0.41
wt in FLOW	-0.08
wt in HEDGE	-0.04
wt in HOMEHELP	0.12
wt in IT	-0.60
wt in MECH	-0.87
wt in META	0.43
wt in MOST	0.10
wt in NUMBER	-2.03
wt in REMOVE	0.11
wt in SERIOUS	0.34
wt in SERVICE	-0.18
wt in SURGERY	-0.41
wt in SYMPTOM	0.64
wt in THERAPY	-0.80
wt in THING	-0.35
wt in WE	0.16
wt in WORKS	-0.08
wt in YOU	-0.15
wt includ HOMEHELP	-0.38
wt includ THERAPIST2	-0.38
wt insid YOU	-0.18
wt into IT	0.13
wt just NUMBER	0.66
wt last NUMBER	-0.27
wt let CLIENT	0.21
wt let WE	1.00
wt light STORE	0.05
wt light THERAPY	0.05
wt light WE	-0.39
wt lik IT	-0.91
wt like CLIENT	0.19
wt like IT	0.13
wt like WE	-0.45
wt like YOU	0.42
wt long IT	0.15
wt long LIFE	-0.10
wt look BODY	0.26
wt look ENDORSE	0.26
wt look SHOW	0.26
wt low BODY	-1.07
wt low ENDORSE	-1.07
wt low SHOW	-1.07
wt main THING	-0.23
wt mak BODY	0.35
wt mak CLIENT	0.29
wt mak IT	-0.29
wt mak NEGN	0.23
wt make IT	-1.12
wt make YOU	-0.42
wt manipulation HEDGE	-0.05
wt mean IT	-0.47
wt mean YOU	-0.26
wt meaningful EASE	-0.14
wt mention SYMPTOM	-0.25
wt morn YOU	0.39
wt move WE	-0.03
wt much WE	0.15
wt nam NUMBER	-0.07
wt name HOMEHELP	-0.07
wt name THERAPIST2	-0.07
wt natural EASE	0.22
wt near YOU	0.34
wt new HOMEHELP	0.44
wt new LIFE	0.38
wt new POLICY	-0.14
wt new RESEARCH	0.78
wt new SYMPTOM	-1.61
wt new THING	-0.27
wt new WORLD	-0.18
wt next EASE	-0.12
wt next FLOW	-0.12
wt next NUMBER	-0.35
wt next POLICY	-0.37
wt next WORKS	-0.12
wt next WORLD	-0.37
wt numb IT	-0.34
wt numb NUMBER	0.31
wt of AID	0.45
wt of BABY	0.29
wt of BODY	-0.08
wt of CLIENT	-0.15
wt of CST	0.69
wt of DIAGNOSE	-0.24
wt of DRUG	-0.33
wt of EASE	0.25
wt of EMOTION	-0.36
wt of EXPERT	-0.16
wt of FLOW	-0.57
wt of HOMEHELP	-0.66
wt of IT	0.58
wt of LASTING	-0.07
wt of LIFE	0.32
wt of MECH	0.63
wt of META	-0.05
wt of NEGN	-0.05
wt of NUMBER	-0.09
wt of PAST	0.50
wt of POLICY	1.14
wt of RELIEFN	-0.37
wt of RESEARCH	0.54
wt of SAFETY	-0.15
wt of SERIOUS	-0.66
wt of SERVICE	-0.32
wt of SORE	-0.16
wt of THERAPIST2	-0.48
wt of THERAPY	-0.24
wt of THING	-1.54
wt of WE	-0.90
wt of WORKS	-0.33
wt of WORLD	-0.77
wt of YOU	0.98
wt off IT	-0.24
wt off WE	-0.19
wt on BODY	-0.34
wt on CLIENT	0.87
wt on CST	1.06
wt on DRUG	-0.20
wt on IT	1.12
wt on LASTING	-0.14
wt on META	-0.04
wt on NUMBER	0.48
wt on RESEARCH	-0.27
wt on SORE	-0.28
wt on SYMPTOM	-0.89
wt on THERAPY	0.83
wt on THING	-0.68
wt on WE	1.19
wt on YOU	-1.61
wt once IT	0.25
wt once META	-0.71
wt once SAY	-0.38
wt only NUMBER	1.00
wt only OUGHT	0.57
wt only THERAPY	-0.05
wt or BAD	-0.19
wt or BODY	-0.62
wt or CST	-0.76
wt or DIAGNOSE	-0.12
wt or DOCTOR	-0.70
wt or DRUG	-0.31
wt or EASE	-0.19
wt or GO	-0.34
wt or GONE	-0.34
wt or HOMEHELP	-1.12
wt or IT	-0.17
wt or LIFE	-0.28
wt or MECH	-0.33
wt or NEG	-0.42
wt or NUMBER	-0.36
wt or OUGHT	-0.12
wt or PAST	0.04
wt or POLICY	-0.13
wt or SAFETY	-0.13
wt or SAY	-0.45
wt or SERIOUS	0.27
wt or SERVICE	-0.10
wt or SHOW	-0.41
wt or SORE	-0.19
wt or SURE	0.04
wt or SYMPTOM	-0.28
wt or THERAPIST2	-0.15
wt or THERAPY	-0.76
wt or YOU	-0.30
wt oth META	-0.06
wt out HUMBLE	-0.14
wt over NUMBER	0.22
wt own BODY	0.24
wt own EASE	0.10
wt own ENDORSE	-0.17
wt own FLOW	-0.66
wt own LIFE	-0.40
wt own POLICY	-0.14
wt own SHOW	-0.17
wt own THERAPY	-0.08
wt packag IT	-0.38
wt padd POLICY	-0.05
wt padd THING	-0.05
wt paint THING	-0.07
wt part WE	-0.20
wt perfect SAFEW	0.54
wt plac CLIENT	-0.26
wt plac IT	1.16
wt plac YOU	0.51
wt plain META	-0.09
wt plan POLICY	-0.14
wt pleas DIAGNOSE	-0.14
wt pleas OUGHT	0.25
wt pleas SAFETY	-0.52
wt pretend CST	-0.10
wt pretend THERAPY	-0.10
wt proof IT	0.05
wt push WE	0.22
wt put CST	-0.22
wt put IT	0.32
wt put WE	0.11
wt put YOU	0.81
wt question CLIENT	-0.10
wt question WORKS	-0.46
wt rath SAY	-0.19
wt rath SHOW	-0.19
wt real EASE	0.76
wt reason WE	-0.14
wt recent EMOTION	-0.23
wt recent RESEARCH	0.21
wt recent SYMPTOM	-0.06
wt referenc YOU	-0.11
wt regular CST	0.35
wt regular THERAPY	0.34
wt right IT	-0.58
wt room GONE	1.47
wt room POLICY	1.38
wt room REMOVE	1.47
wt room WE	-0.11
wt same CLIENT	0.83
wt same HOMEHELP	-0.18
wt scientifical PROVE	0.11
wt scor EASE	-0.08
wt scor GONE	-0.60
wt scor WORKS	-0.08
wt set IT	0.35
wt several HOMEHELP	-0.27
wt several SERVICE	-0.68
wt short EASE	-0.36
wt sign IT	-0.44
wt sign OUGHT	-0.08
wt simp GONE	0.05
wt simp NEG	1.11
wt sinc IT	-0.47
wt sinc NUMBER	0.55
wt sinc WE	-0.19
wt sinus REMOVE	0.16
wt sinus WORKS	0.16
wt slack HOMEHELP	-0.28
wt slack POLICY	-0.28
wt small RESEARCH	-0.20
wt small SAFEW	-0.14
wt small SYMPTOM	1.06
wt small THERAPY	0.18
wt so DIAGNOSE	-0.16
wt so IT	0.32
wt so NEG	-0.37
wt so OUGHT	-0.52
wt so STORE	-0.29
wt so WE	0.83
wt soft POLICY	-0.38
wt soft THERAPY	0.19
wt somebod SERVICE	-0.29
wt somebod WE	-0.47
wt someth WE	-0.77
wt someth YOU	-0.43
wt still HEDGE	-0.31
wt still THERAPY	-0.07
wt still WE	-0.16
wt straight TURN	-0.35
wt stretch MECH	0.77
wt suit HEDGE	-0.09
wt suit YOU	-0.98
wt sutherland SAY	-0.15
wt systematic RESEARCH	0.06
wt tak IT	-0.30
wt tak NUMBER	-0.31
wt take HOMEHELP	0.62
wt take IT	-0.64
wt take POLICY	-0.06
wt take YOU	-0.79
wt tearful BODY	-0.25
wt test CLIENT	-0.05
wt test IT	0.16
wt th CLIENT	-0.03
wt th WE	1.82
wt th YOU	-0.60
wt than CLIENT	-0.10
wt than DRUG	0.18
wt than HOMEHELP	0.58
wt than IT	-0.64
wt than NUMBER	0.32
wt than SURGERY	0.34
wt than THERAPIST2	0.12
wt than WE	-0.08
wt than YOU	-0.34
wt thank YOU	0.47
wt the AID	2.64
wt the BABY	-2.09
wt the BAD	1.12
wt the BELIEF	0.32
wt the BODY	-3.65
wt the CAUSE	0.24
wt the CLIENT	1.22
wt the CST	-1.73
wt the CURE	-0.58
wt the DETOX	0.20
wt the DIAGNOSE	-0.39
wt the DOCTOR	-1.72
wt the DRUG	0.09
wt the EASE	0.62
wt the EMOTION	0.17
wt the ENDORSE	-1.02
wt the EXPERT	1.17
wt the FLOW	-0.57
wt the GO	0.10
wt the GONE	-0.34
wt the HOMEHELP	0.50
wt the HUMBLE	-0.65
wt the LIFE	-2.03
wt the MECH	2.49
wt the META	-1.11
wt the MOST	-0.37
wt the NUMBER	0.36
wt the PAST	-0.06
wt the POLICY	-1.77
wt the PRAISE	0.37
wt the RELIEFN	-0.64
wt the REMOVE	-0.80
wt the RESEARCH	0.53
wt the SAFETY	-0.33
wt the SAFEW	-1.46
wt the SAY	-1.00
wt the SERIOUS	0.62
wt the SERVICE	-1.08
wt the SHOW	-1.59
wt the SORE	-0.87
wt the STORE	0.61
wt the SURGERY	-0.67
wt the SYMPTOM	2.41
wt the THERAPIST2	0.20
wt the THERAPY	-2.66
wt the THING	-6.34
wt the WELL	0.04
wt the WORKS	-0.61
wt the WORLD	0.61
wt their BODY	-1.14
wt their DOCTOR	0.19
wt their DRUG	0.58
wt their ENDORSE	-1.09
wt their HOMEHELP	0.97
wt their MECH	0.32
wt their SHOW	-1.09
wt their SURGERY	0.78
wt their SYMPTOM	1.10
wt their THERAPY	-0.15
wt them SHOW	0.14
wt then CLIENT	0.38
wt then IT	0.05
wt then LIFE	-0.24
wt then NUMBER	1.13
wt then WE	-1.27
wt then YOU	-1.54
wt ther DEFINE	-0.76
wt ther NEG	0.34
wt ther WE	0.78
wt therapist SAY	-0.16
wt thes CLIENT	0.10
wt thes CST	-0.57
wt thes DEFINE	-0.14
wt thes META	0.87
wt thes THERAPY	-0.57
wt thes WE	-0.27
wt though CLIENT	0.12
wt till NUMBER	0.43
wt to BAD	0.21
wt to BELIEF	-0.19
wt to BODY	-0.16
wt to CLIENT	-0.33
wt to CST	0.30
wt to CURE	0.78
wt to DIAGNOSE	0.10
wt to DRUG	0.19
wt to EASE	0.61
wt to EMOTION	0.11
wt to ENDORSE	-1.50
wt to FLOW	1.45
wt to GO	0.31
wt to GONE	1.19
wt to HOMEHELP	-0.32
wt to IT	0.28
wt to LIFE	1.20
wt to MECH	-0.68
wt to META	-0.35
wt to NEG	0.87
wt to NEGN	-0.16
wt to NUMBER	0.78
wt to OUGHT	0.53
wt to POLICY	0.03
wt to PRAISE	0.53
wt to PROVE	-0.22
wt to REMOVE	2.69
wt to SAFETY	-1.20
wt to SAY	-0.18
wt to SERIOUS	0.35
wt to SERVICE	0.20
wt to SHOW	-0.67
wt to SORE	0.63
wt to STOPTAKING	0.31
wt to STORE	0.27
wt to SURE	0.49
wt to SYMPTOM	1.77
wt to THERAPIST2	-0.19
wt to THERAPY	-0.28
wt to THING	-0.98
wt to WE	-0.16
wt to WELL	0.66
wt to WORKS	2.17
wt to YOU	1.27
wt togeth NEG	-0.30
wt too SORE	1.04
wt took THERAPY	-0.49
wt track NEGN	-0.19
wt true EASE	-0.19
wt try IT	-0.06
wt turn GO	-0.91
wt turn GONE	-0.91
wt turn YOU	0.56
wt und CST	0.09
wt und NUMBER	0.32
wt und YOU	-0.56
wt unles WE	-0.14
wt until IT	0.61
wt until NEG	-0.81
wt until SAFETY	-0.17
wt until WE	-0.15
wt until YOU	-0.12
wt up HEDGE	-0.38
wt up NUMBER	0.27
wt very CST	-0.48
wt very NEGN	-0.22
wt very THERAPY	-0.48
wt want NUMBER	-0.16
wt want YOU	-0.27
wt was BAD	-0.14
wt was DIAGNOSE	-0.62
wt was EASE	-0.31
wt was HUMBLE	-0.06
wt was NEG	-0.41
wt was NUMBER	-0.28
wt was OUGHT	-0.11
wt was POLICY	-0.12
wt was REMOVE	-0.13
wt was SERVICE	-1.29
wt was SHOW	-0.09
wt was SORE	-0.40
wt was STORE	-0.37
wt was TURN	-0.09
wt was WE	-0.25
wt was WELL	-0.80
wt was WORKS	-0.27
wt way MOST	1.15
wt way YOU	0.34
wt ways YOU	-0.23
wt week CLIENT	0.36
wt week WE	-0.13
wt weigh NUMBER	-0.20
wt went TURN	0.72
wt went WELL	-0.64
wt were CLIENT	0.34
wt were DIAGNOSE	-0.14
wt were FLOW	-0.12
wt were GO	-0.08
wt were GONE	-0.08
wt were NEG	0.25
wt were REMOVE	-0.66
wt were SERVICE	-0.04
wt were WORKS	-0.12
wt what BAD	0.37
wt what CLIENT	-0.31
wt what DRUG	0.28
wt what EASE	-0.23
wt what EMOTION	0.37
wt what FLOW	-0.53
wt what HEDGE	-0.11
wt what HOMEHELP	0.08
wt what HUMBLE	-0.07
wt what IT	-0.10
wt what RESEARCH	-0.72
wt what SAFETY	1.04
wt what SYMPTOM	0.37
wt what THERAPY	-0.23
wt what WE	0.25
wt what WORKS	-0.53
wt what YOU	-0.33
wt whatev CLIENT	-1.02
wt whatev YOU	-0.48
wt when BODY	0.20
wt when CLIENT	1.20
wt when IT	0.16
wt when NUMBER	-0.23
wt when OUGHT	-0.07
wt when THERAPY	0.33
wt when WE	-1.66
wt when YOU	0.75
wt whenev YOU	-0.28
wt wher CLIENT	0.10
wt wher HOMEHELP	0.40
wt wher IT	0.82
wt wher NEG	-0.20
wt wher NUMBER	-0.04
wt wher THERAPIST2	1.13
wt wher THERAPY	-0.18
wt wher YOU	0.36
wt whil IT	-0.76
wt whil WE	0.10
wt whil YOU	-0.54
wt who COME	0.56
wt who DIAGNOSE	0.40
wt who EASE	-0.99
wt who GO	0.34
wt who HEDGE	0.41
wt who LIFE	0.16
wt who OUGHT	-0.48
wt who PAST	-0.55
wt who SAY	-0.29
wt who TURN	0.54
wt who WE	-0.62
wt who WORKS	-0.05
wt whol BODY	0.20
wt whol STORE	-0.26
wt whol THERAPY	-0.57
wt whol THING	0.41
wt why HEDGE	-0.26
wt why IT	0.46
wt why WE	-0.06
wt why YOU	0.58
wt will DIAGNOSE	-0.79
wt will EASE	-0.29
wt will ENDORSE	-0.11
wt will GONE	0.29
wt will IT	-0.31
wt will LASTING	-0.05
wt will NEG	0.14
wt will OUGHT	0.42
wt will POLICY	1.00
wt will PRAISE	0.42
wt will PRESSURE	0.03
wt will REMOVE	-0.15
wt will SAY	0.43
wt will SHOW	0.64
wt will WE	-0.36
wt will WELL	0.63
wt will WORKS	-0.42
wt will YOU	0.52
wt with CLIENT	-0.07
wt with CST	2.40
wt with EASE	-0.80
wt with GONE	-0.15
wt with HOMEHELP	-0.08
wt with HUMBLE	-0.04
wt with IT	-0.73
wt with NEGN	-0.27
wt with NUMBER	-1.03
wt with SAFETY	0.32
wt with SERIOUS	2.05
wt with SYMPTOM	0.07
wt with THERAPIST2	-0.29
wt with THERAPY	0.79
wt with THING	-0.03
wt with WE	2.75
wt with WELL	-0.41
wt with YOU	-0.25
wt within NUMBER	0.14
wt wors WE	-0.25
wt would DIAGNOSE	-0.73
wt would EASE	-0.64
wt would ENDORSE	-0.15
wt would NEG	1.36
wt would OUGHT	-0.48
wt would YOU	0.38
wt wrong POLICY	-0.40
wt wrong WORLD	-0.40
wt year GONE	0.37
wt year IT	-0.27`;
