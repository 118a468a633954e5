/** The classifier's weights, one feature a line. Written by tests/claims/train.ts; do not edit. */
export const weights = `about baby asked	-0.37
about baby bare	2.31
about baby humble	-0.30
about baby negated	0.59
about baby plain	-0.80
about baby sober	0.41
about body asked	-0.16
about body bare	-0.32
about body humble	-0.11
about body negated	0.33
about body plain	1.28
about body sober	0.19
about body world	0.53
about life asked	0.41
about life bare	-0.80
about life humble	1.09
about life negated	0.51
about life plain	-0.29
about life sober	-0.86
about life world	1.18
about none asked	0.23
about none bare	1.00
about none humble	-2.84
about none negated	-0.68
about none plain	-1.09
about none sober	-2.11
about none world	-3.02
about serious asked	-0.18
about serious bare	1.31
about serious humble	-2.01
about serious negated	0.67
about serious plain	-0.24
about serious sober	0.11
about symptom asked	-0.85
about symptom bare	0.61
about symptom humble	-0.19
about symptom negated	0.87
about symptom plain	-0.13
about symptom sober	0.70
any grave	3.18
any hint	3.48
any rule	9.49
b 100 within	-0.08
b 1999 review	-0.23
b 2020 review	-0.31
b 2024 analysi	-0.15
b 2024 review	-0.36
b 23 out_of	-0.06
b 29 peopl	-0.20
b 52 to	-0.08
b 54 peopl	-0.09
b 64 peopl	-0.29
b 681 peopl	-0.05
b 84 peopl	-0.15
b a 1999	-0.23
b a 2016	-0.07
b a 2020	-0.20
b a 2024	-0.40
b a back	0.92
b a bad	-0.63
b a bad_shoulder	-0.07
b a bett	-0.20
b a bicycl	-0.07
b a bit	-0.18
b a blanket	-0.50
b a blood	-0.50
b a blow	-0.26
b a body	0.66
b a bone	-0.25
b a boy	0.34
b a breath	-0.07
b a car	0.09
b a caus	-0.13
b a chair	0.32
b a chang	0.19
b a child	-0.84
b a choir	-0.09
b a claim	-0.06
b a clear	-1.37
b a client	-0.69
b a clinical	0.75
b a coin	-0.37
b a concussion	-0.66
b a cours	0.40
b a crook	0.31
b a cure	-0.12
b a day	-0.31
b a decad	-0.15
b a deep	-0.06
b a disc	-0.64
b a dose	-0.39
b a draw	0.47
b a drop	-0.09
b a fair	-0.03
b a fall	-0.76
b a feath	3.03
b a fev	-1.57
b a few	-1.01
b a film	0.03
b a firm	-0.15
b a first	-0.38
b a fish	-0.03
b a fold	-0.25
b a friend	-0.31
b a full	0.04
b a gentl	0.99
b a glov	-0.97
b a good	-1.60
b a guidelin	-0.10
b a hand	-0.79
b a happi	0.96
b a hard	-0.42
b a head	0.31
b a heat	-0.06
b a heav	-0.11
b a hold	-0.04
b a hot	-0.05
b a hundr	-0.73
b a kitchen	-0.05
b a ladd	0.12
b a lake	-0.32
b a lamp	-0.05
b a larg	-0.45
b a leg	-0.57
b a lett	-0.20
b a light	-0.31
b a light_touch	-0.41
b a list	-0.26
b a littl	-1.34
b a lock	-0.04
b a log	-0.04
b a long	-1.19
b a lot	-0.62
b a low	-0.22
b a lumbar	-0.15
b a map	0.16
b a massag	-0.50
b a mathematical	-0.52
b a medical	0.34
b a medicin	-1.31
b a memb	-0.42
b a midwif	-0.37
b a minut	0.98
b a miracl	-1.11
b a model	0.76
b a month	0.36
b a natural	0.83
b a neck	0.61
b a nerv	0.27
b a nervous_system	0.49
b a new	-1.85
b a newborn	0.61
b a nickel	-0.42
b a numb	-0.45
b a packag	-0.20
b a padd	-0.05
b a page	-0.56
b a pain	-0.35
b a pain_free	0.43
b a pap	-0.05
b a person	-0.95
b a pharmacist	-0.22
b a physical_therapist	-1.16
b a physiotherapist	-0.18
b a pictur	-0.13
b a plan	-0.03
b a practition	-0.20
b a pretend	-0.88
b a profound	0.22
b a promis	-0.14
b a prop	-0.32
b a quiet	-0.32
b a quiet_hour	-1.00
b a rais	-0.08
b a receipt	-0.14
b a recent	-0.25
b a record	-0.25
b a regist	-0.19
b a result	-0.36
b a review	0.10
b a right	-0.06
b a roll	-0.13
b a rough	0.76
b a rug	-0.10
b a rust	0.54
b a safe	-0.13
b a scal	-0.60
b a seat	-0.25
b a second	-0.50
b a ser	-0.23
b a session	-1.82
b a sham	-0.07
b a sharp	-0.47
b a sheet	-0.12
b a short	0.46
b a sign	-0.03
b a skull	-0.34
b a slipped_disc	0.09
b a slow	-1.06
b a small	-0.34
b a smil	-0.91
b a soft	-0.09
b a sore_back	-1.42
b a sourc	-0.21
b a specialist	-0.11
b a spin	-0.47
b a spr	1.06
b a step	-0.33
b a stiff_back	-0.42
b a stiff_neck	-0.05
b a stor	0.48
b a strang	0.21
b a strok	-0.77
b a strong	0.08
b a stud	-0.30
b a succes	-0.19
b a sudden	-0.55
b a systematic	0.05
b a tabl	1.30
b a taxi	-0.05
b a tearful	-0.26
b a therap	-0.48
b a therapist	-0.51
b a third	-0.12
b a thousand	0.08
b a tide	-0.30
b a time	-0.33
b a touch	1.53
b a transformation	0.28
b a treat	0.64
b a treatment_for	0.31
b a trial	-0.46
b a twist	0.74
b a very	-0.27
b a visit	-0.18
b a way	-0.57
b a weak	-0.30
b a week	0.31
b a wheelchair	-0.68
b a whol	0.43
b a word	-0.12
b a year	-0.89
b a4 pap	-0.09
b a_doctor a	-0.24
b a_doctor and	-0.32
b a_doctor can	-0.10
b a_doctor now	-0.12
b a_gp can	-0.21
b able to	0.20
b about a	-0.45
b about any	-0.09
b about as	-0.22
b about how	-0.35
b about it	0.32
b about my	0.20
b about pain	-0.28
b about safet	-0.25
b about that	-0.04
b about the	-0.73
b about them	-0.34
b about this	-0.20
b about what	-0.34
b about your	0.78
b abov the	-0.16
b ach and	-0.17
b add up	-0.14
b adopt it	0.08
b adult only	-0.38
b adult report	0.23
b adult with	0.18
b advanc and	-0.08
b advertis rul	-0.11
b advis on	-0.06
b aft a	-1.04
b aft cranial_work	0.14
b aft cst	-0.30
b aft eight	-0.17
b aft ever	-0.44
b aft her	-0.22
b aft his	0.13
b aft one	0.31
b aft our	0.08
b aft surger	0.65
b aft the	-0.89
b aft thre	-0.69
b aft treat	0.06
b aft two	-0.32
b aft your	0.12
b again aft	-0.61
b again and	0.30
b again if	-0.03
b against a	-0.26
b against the	-0.10
b agre on	-0.70
b agre that	-0.15
b agre to	-0.18
b agre with	-0.10
b all and	-0.09
b all it	-0.04
b all night	0.43
b all over	0.43
b all that	-0.10
b all the	-0.13
b all this	-0.48
b all you	0.38
b allow hands_on	-0.39
b along the	-0.09
b alternativ to	0.43
b alway on	0.07
b alway work	-0.21
b am happ	-0.15
b am i	-0.38
b am ill	-0.12
b am not	-0.12
b am out	-0.20
b am the	-0.20
b american osteopath	-0.15
b an ach	0.21
b an adjust	-0.11
b an adult	-0.19
b an afternoon	1.18
b an answ	-0.13
b an articl	-0.47
b an epidural	-0.15
b an examination	-0.38
b an exercise_class	-0.09
b an expert	-0.60
b an ill	-0.48
b an infection	-0.87
b an old	0.45
b an uncertain	-0.13
b an_hour can	-0.46
b an_hour in	-0.47
b an_hour is	0.27
b an_hour of	-0.56
b an_hour or	-0.24
b analysi new	-0.04
b and a	-2.63
b and adult	0.17
b and aft	0.26
b and against	-0.15
b and an	0.99
b and an_hour	-0.15
b and anxiet	0.32
b and ask	-0.45
b and at	-0.24
b and be	-0.07
b and both	-0.50
b and call	-0.08
b and calm	0.62
b and came	-0.12
b and came_out	0.17
b and cannot	-0.47
b and chang	-0.12
b and clos	0.46
b and come	0.45
b and craniosacral_therapy	-0.81
b and cst	-0.16
b and decid	-0.91
b and does	-0.36
b and down	-1.17
b and ever	-0.33
b and feel	-0.17
b and follow	-0.03
b and for	-0.59
b and found	-0.08
b and gave	-0.39
b and has	0.23
b and have	-0.62
b and have_not_been	-0.07
b and he	-2.09
b and heartbeat	-0.41
b and help	1.11
b and how	-0.58
b and i	-1.22
b and in	-0.09
b and infertilit	0.13
b and is	-0.41
b and it	0.92
b and its	-0.15
b and keep	-0.31
b and leav	0.71
b and left	-0.20
b and look	-0.15
b and low_back_pain	-0.08
b and many	-0.08
b and migrain	0.24
b and mine	-0.05
b and more	0.25
b and most_people	-0.27
b and my	0.37
b and my_hands	-0.25
b and neith	-0.16
b and nev	-0.33
b and night	0.38
b and no	-0.81
b and no_more	-0.21
b and nobod	0.03
b and none	0.08
b and not	-0.62
b and noth	-0.06
b and now	0.96
b and on	0.85
b and one	-0.45
b and osteopath	-0.53
b and oth	-0.57
b and out_of	-0.28
b and paid	-0.23
b and pain	-0.06
b and patienc	-0.06
b and pay	-0.18
b and peopl	-0.77
b and pric	-0.20
b and quiet	0.05
b and reflux	0.03
b and see	1.78
b and slow	-0.11
b and so	0.49
b and some	-0.40
b and spinal	-0.05
b and spinal_cord	-0.51
b and start	0.77
b and stay	-0.05
b and still	-0.74
b and stop	-0.17
b and talk	-0.32
b and taught	-0.42
b and tell_me	-0.23
b and that	-0.15
b and the	1.31
b and then	-0.70
b and ther	-1.03
b and they	0.16
b and third	0.14
b and this	-0.35
b and thought	-0.29
b and time	-0.34
b and to	-0.44
b and toxin	-0.24
b and trauma	0.33
b and two	-0.19
b and wait	-0.57
b and walk	-0.31
b and warm	-0.04
b and we	-0.35
b and went_home	-0.84
b and what	-3.01
b and when	-0.23
b and wheth	-0.33
b and who	-0.59
b and why	-0.19
b and will	-0.20
b and worr	-0.07
b and you	1.92
b and your	-0.12
b anoth day	1.00
b answ are	-0.43
b answ i	-0.10
b answ to	0.22
b answ what	-1.01
b answ with	-0.12
b anxiet can	-1.02
b anxiet depression	-0.65
b any condition	-0.22
b any medicin	-0.37
b any mo	-0.09
b any of	-0.20
b any time	-0.03
b any way	-0.27
b anyon can	0.25
b anyon in	0.50
b anyth else	-0.11
b anyth is	-0.31
b apart from	-0.49
b appl tree	-0.06
b approach to	0.26
b are com	-0.08
b are done	0.36
b are enough	-0.23
b are fine	-0.19
b are for	0.82
b are hav	-0.43
b are ill	-0.09
b are in	1.66
b are kept	-0.45
b are kind	-0.06
b are most	-0.15
b are not	-1.61
b are pregnant	-0.71
b are print	-0.03
b are register	-0.70
b are set	0.43
b are short	-0.26
b are shut	-0.22
b are small	0.41
b are still	-0.08
b are stor	0.32
b are the	-0.76
b are ther	-0.12
b are thirst	-0.15
b are two	-0.77
b are unsur	-0.08
b are welcom	-0.05
b are worth	-0.20
b are you	-0.11
b around the	-0.80
b as a	0.19
b as cranial_osteopathy	-0.88
b as good	1.08
b as it	0.17
b as light	-0.59
b as long	-0.27
b as much	-0.13
b as my	-0.39
b as one	-0.22
b as part	-0.39
b as safe	1.31
b as the	-0.70
b as we	-0.58
b as well	-0.46
b as you	-0.44
b ask a	0.41
b ask about	-0.31
b ask and	-0.09
b ask any	0.07
b ask anyon	0.32
b ask befor	-1.34
b ask each	-0.16
b ask first	-0.16
b ask for	0.07
b ask how	-0.47
b ask me	0.11
b ask my	-0.06
b ask out	-0.03
b ask the	-0.20
b ask their	-0.10
b ask us	-0.05
b ask what	0.82
b ask wheth	0.17
b ask your	-0.86
b ask yourself	1.35
b ask_a_doctor or	-0.11
b ask_your_doctor first	-0.04
b ask_your_doctor or	-0.13
b ask_your_doctor what	-0.60
b ask_your_midwife or	-0.14
b asthma attack	-0.59
b at a	-0.22
b at all	-1.27
b at any	-0.14
b at christma	-0.22
b at eight	0.67
b at ever	-0.21
b at four	-0.30
b at home	0.22
b at its	-0.23
b at nine	0.63
b at six	-0.30
b at the	-1.59
b at work	-0.14
b at your	-1.00
b away her	0.75
b bab and	-0.49
b bab born	0.21
b bab settl	0.16
b bab who	0.21
b back ach	-0.44
b back and	0.61
b back at	-0.04
b back hurt	-0.19
b back into	-0.28
b back is	-0.33
b back of	-0.42
b back says	0.38
b back that	0.39
b back togeth	0.17
b back we	0.81
b back will	0.19
b back with	-0.18
b back your	-0.20
b back_on the	0.92
b back_pain and	-1.20
b bad days	0.20
b bad effect	-0.12
b balanc the	-0.14
b bare skin	-0.10
b base of	-0.48
b be a	-0.43
b be able	-0.53
b be ask	-0.63
b be bett	1.35
b be bor	-0.05
b be cur	-0.30
b be felt	0.66
b be free_of_pain	0.79
b be glad	-0.04
b be in	-0.10
b be late	-0.74
b be left	-0.23
b be light	0.07
b be noth	-0.27
b be offer	-0.03
b be pleasant	-0.27
b be post	-0.15
b be quiet	-0.03
b be right	1.77
b be the	1.73
b be too_late	0.42
b be touch	-0.34
b be treat	-0.99
b be wrong	0.83
b becam normal	1.79
b becaus i	-0.27
b becaus it	-0.40
b becaus nobod	0.28
b becaus of	0.05
b becaus one	-0.26
b becaus the	-0.51
b becaus you	-0.94
b becom a	2.09
b becom light	0.07
b been a	0.32
b been able	0.06
b been away	0.34
b been do	0.50
b been here	1.10
b been in	-0.12
b been measur	1.62
b been shown	-0.11
b been told	-0.57
b been tr	-0.82
b befor a	-0.14
b befor and	0.25
b befor anyth	-0.13
b befor each	-0.29
b befor five	-0.13
b befor i	0.18
b befor it	0.27
b befor my	-0.18
b befor or	-0.21
b befor this	-0.35
b befor you	0.09
b before_you_book if	-0.04
b begin in	-0.87
b begin with	-0.15
b behind the	-0.28
b behind them	0.53
b behind your	0.42
b believ in	-0.24
b believ that	-0.28
b believ the	-0.29
b bell twic	-0.34
b beneath it	-0.13
b benefit for	0.12
b besid the	-0.05
b best part	-0.18
b best th	1.44
b best treatment_for	0.04
b best when	-0.49
b bett aft	0.27
b bett by	1.35
b bett evidenc	-0.44
b bett for	0.57
b bett on	-0.20
b bett sleep	0.28
b bett than	-0.66
b between the	-0.18
b between them	-0.36
b between tid	-0.22
b bewar of	-0.10
b beyond six	-0.38
b beyond the	-0.52
b bill insur	-0.08
b blanket and	-0.15
b ble easi	-0.25
b bleed in	-0.25
b blood clot	-0.35
b blood thinn	-0.63
b blood vessel	-0.14
b blow to	-0.43
b body and	-0.21
b body gives_up	0.20
b body has	-0.16
b body hold	-0.10
b body is	-0.41
b body like	0.18
b body normal	-0.52
b body of	-0.15
b body rememb	-0.15
b body stor	0.30
b body that	0.39
b body will	0.47
b bon and	0.16
b bon find	0.17
b bon of	-0.22
b book a	0.33
b book is	0.34
b book on	-0.28
b book one	-0.04
b book page	-0.17
b book when	-0.25
b born by	0.47
b both are	-0.51
b both group	-0.27
b both_sides in	-0.11
b both_sides of	-0.24
b both_sides on	-0.03
b bp or	-0.38
b br a	0.29
b br it	0.88
b br the	-0.29
b br you	-0.24
b br your	0.56
b brac against	-0.24
b brain and	-0.69
b break the	0.58
b breath and	-0.63
b breath in	-0.13
b breath out	-0.47
b breath your	-0.52
b build with	0.49
b but a	-0.15
b but i	0.57
b but it	0.45
b but not	-1.02
b but the	-0.36
b but you	0.39
b button his	0.97
b by a	-0.53
b by any	0.24
b by e	-0.13
b by half	-0.11
b by law	-0.47
b by minut	-0.77
b by phon	-0.08
b by side	-0.07
b by teatim	0.58
b by the	-0.88
b by your	-0.15
b call it	1.47
b call the	-0.52
b calm bab	0.07
b came from	-0.69
b came here	0.40
b came to	0.32
b came up	-0.04
b came_back from	-1.53
b came_out in	-0.14
b can also	-0.56
b can and	-0.47
b can check	-0.09
b can detect	0.09
b can do	0.27
b can explain	-0.54
b can feel	0.70
b can have	0.60
b can help	-0.07
b can i	-0.07
b can leav	-0.09
b can lie	0.34
b can look	0.34
b can make	0.11
b can move	-0.25
b can off	-0.28
b can read	0.30
b can say	0.91
b can say_no_to	-0.25
b can see	-0.12
b can sit_in	-0.26
b can stay	-0.77
b can stop	-0.25
b can take	-0.05
b can talk	-0.39
b can tell	0.86
b can thread	0.30
b can two	-0.03
b can wait	-0.31
b can work_with	0.28
b can you	0.26
b cannot be	1.18
b cannot do	0.70
b cannot help	0.68
b cannot lie	-0.82
b cannot move	-0.29
b cannot off	-0.43
b cannot show	-0.17
b cannot_say that	-0.43
b cannot_tell you	-0.35
b car park	0.06
b care in	0.26
b care side	-0.07
b careful review	0.09
b carr a	-0.35
b carr the	-0.14
b caution and	-0.08
b ch pain	-0.21
b chang a	-0.38
b chang his	-0.09
b chang how	-0.37
b chang i	-0.36
b chang in	0.10
b chang is	1.84
b chang my	-0.70
b chang pain	-0.62
b chang that	-0.17
b chang the	0.15
b chang this	-0.03
b check the	-0.11
b check this	-0.18
b child is	0.56
b children and	-0.07
b children with	0.49
b chiropractic and	-0.14
b chiropractor crack	0.19
b choos a	-0.06
b chuff to	0.28
b claim about	-0.47
b claim check	-0.04
b claim it	0.18
b claim that	-0.29
b claim to	0.21
b cleans the	0.35
b clear my	-0.27
b clear the	-0.45
b client improv	0.28
b client leav	0.19
b client like	-0.04
b client report	0.43
b client say	0.38
b client with	0.11
b clinical proven	0.36
b clos for	-0.19
b clos the	0.17
b clos to	-0.12
b clot in	-0.34
b cloth and	-0.42
b coast path	-0.49
b cold and	0.04
b colleagu ask	0.34
b com from	-0.41
b com to	-0.59
b com up	-0.81
b come again	-1.14
b come and	1.10
b come by	-0.23
b come from	-0.74
b come here	0.40
b come once	-0.22
b come round	-0.41
b come to	1.01
b come with	-0.62
b come_in by	-0.34
b compar them	-0.08
b compar with	0.50
b complete safe	0.67
b condition we	0.62
b correct it	0.73
b could be	0.09
b could feel	0.41
b count of	0.64
b count on	0.69
b count the	0.27
b cours of	0.82
b crack push	-0.17
b cranial heal	0.40
b cranial therapist	0.57
b craniosacral session	-0.44
b craniosacral theor	-0.15
b craniosacral_therapy for	0.12
b craniosacral_therapy is	0.29
b craniosacral_therapy safe	-0.39
b craniosacral_therapy work	-0.33
b cranium is	0.14
b cst and	-0.13
b cst can	0.09
b cst does	-0.33
b cst for	0.05
b cst has	-0.19
b cst heal	-0.13
b cst help	-0.04
b cst how	-0.57
b cst improv	0.03
b cst is	0.51
b cst is_a	-0.14
b cst or	-0.20
b cst scor	-0.20
b cst with	-0.49
b custom of	-0.10
b dad is	0.41
b danc in	0.53
b danc until	-0.11
b day aft	0.78
b day and	-0.05
b day or	-0.30
b day the	-0.35
b day you	0.32
b days and	0.06
b days befor	-0.42
b decid togeth	-0.61
b decid what	0.85
b deep breath	-0.12
b depend on	-0.28
b depression and	0.17
b describ a	-0.07
b describ feel	-0.20
b diagnos and	0.41
b diar and	0.09
b did for	1.18
b did it	0.04
b did not	-0.29
b diff from	-0.13
b disagre with	-0.45
b discov the	0.40
b do and	-0.20
b do i	-0.13
b do in	0.26
b do it	-0.23
b do its	-0.09
b do more	-0.09
b do not	-3.97
b do not_need	-0.47
b do not_promise	-0.57
b do the	0.24
b do this	0.25
b do with	0.92
b do you	1.18
b doctor are	-0.27
b doctor chang	0.15
b doctor first	-0.34
b doctor has	-0.15
b doctor have	0.40
b doctor recommend	-0.11
b doctor treat	-0.19
b doctor who	-0.47
b does craniosacral_therapy	-0.33
b does it	-0.48
b does more	0.99
b does most	-0.09
b does not	-0.50
b does not_know	0.36
b does the	-0.15
b dog and	1.01
b don't let	0.94
b don't treat	-0.34
b don't_wait for	-0.10
b door if	-0.35
b door is	-0.51
b door of	-0.05
b down for	0.34
b down in	0.24
b down so	-0.59
b down the	-0.26
b down to	-0.31
b down what	-0.19
b down with	-0.41
b drawn as	-0.28
b drift off	-0.34
b driv all	-0.32
b drop of	-0.09
b dur a	-0.20
b dur an_operation	-0.48
b dur the	0.12
b e mail	-0.63
b each agre	-0.05
b each hold	-0.34
b each new	-0.04
b each one	-0.08
b each oth	-0.10
b each referenc	-0.11
b each session	0.37
b each time	-0.33
b each touch	-0.15
b each year	-0.47
b ear and	-0.04
b earn my	-0.44
b eas a	0.13
b eas the	0.07
b ease a	-0.07
b ease the	-0.20
b easi aft	-0.15
b easy to	-0.38
b effect on	-0.23
b eight question	-0.05
b eight session	0.16
b eight year	-0.08
b eith direction	-0.07
b else does	0.09
b end of	0.19
b end your	-0.65
b energ in	-0.44
b enjo the	-0.08
b enjoy the	-0.30
b enough for	-0.22
b enough to	-0.32
b epidural or	-0.15
b epileps or	-0.05
b even and	-0.26
b even befor	-0.35
b ever cell	0.62
b ever fall	-0.19
b ever januar	-0.06
b ever kind	0.36
b ever month	0.68
b ever organ	0.40
b ever sentenc	-0.18
b ever ten	-0.06
b ever thursda	0.28
b ever touch	-0.04
b ever visit	-0.06
b everyon and	-0.04
b everyon is	-0.05
b everyth else	0.59
b everyth is	0.54
b evidenc does	-0.38
b evidenc for	0.44
b evidenc is	0.86
b exercis and	-0.14
b exercis massag	-0.05
b expert in	-0.32
b fact come	-0.32
b fair question	-0.05
b fall and	0.03
b fall asleep	-0.55
b far too	-0.52
b fascia chang	-0.52
b fascia rememb	0.70
b fascia stor	-0.05
b fatigu lift	0.14
b favor and	-0.24
b favor of	-0.15
b feel a	-0.53
b feel afterward	-0.12
b feel an	0.11
b feel and	-0.03
b feel from	-0.10
b feel good	-0.09
b feel it	-0.36
b feel light	-0.43
b feel like	-0.47
b feel loos	-0.24
b feel much	-0.20
b feel noth	-0.12
b feel rest	-0.14
b feel small	-0.11
b feel the	2.04
b feel tir	-0.30
b feel unwell	-0.06
b feel wors	-0.75
b feel your	-0.58
b feel_better aft	0.28
b feet for	-0.65
b feet get	-0.12
b fell on_average	-0.14
b felt and	-0.18
b felt the	1.06
b ferr leav	-0.12
b fev or	-1.29
b few lin	-0.14
b few minut	-0.26
b few session	0.33
b few sign	-0.07
b few week	-0.95
b fibro flar	1.37
b fift four	-0.09
b final read	-0.31
b find a	-0.67
b find it	0.13
b find no	-0.35
b find out	-0.12
b find that	0.31
b find the	0.09
b find their	0.64
b find what	0.64
b firm fascia	-0.58
b firm hand	-0.04
b first and	0.50
b first if	-0.17
b first is	-0.08
b first messag	-0.74
b first session	0.37
b first sinc	0.69
b first th	-0.25
b first visit	-1.17
b first week	0.48
b first with	-0.25
b five and	-0.53
b five gram	-1.17
b five hour	0.13
b five kind	-0.07
b five minut	0.41
b five question	-0.05
b five short	-0.13
b five trial	-0.06
b five year	1.07
b fix her	-0.33
b fix the	-0.50
b flow of	0.05
b fluid around	-0.65
b fluid carr	0.27
b fluid is	-0.66
b fluid mov	-0.42
b flush the	-0.18
b fold sheet	-0.08
b follow a	-0.58
b follow the	-0.67
b for a	2.41
b for a_doctor	-0.07
b for an	0.42
b for an_hour	-0.79
b for and	-0.08
b for bab	0.54
b for back_pain	0.81
b for children	-0.27
b for cst	0.54
b for decad	0.29
b for each	0.60
b for ever	0.31
b for everyon	-0.98
b for fort	-0.88
b for hands_on	-0.06
b for help	-0.47
b for her	-0.11
b for how	-0.36
b for it	0.56
b for its	-0.07
b for last	-0.06
b for long	0.15
b for long_lasting	-0.46
b for me	-1.72
b for more	-0.10
b for most	-0.13
b for most_people	-0.37
b for my	0.94
b for noth	-0.64
b for one	-0.14
b for our	-0.10
b for pain	-0.61
b for peopl	0.51
b for seven	-0.19
b for six	-0.18
b for someth	-0.21
b for ten	-0.41
b for that	0.27
b for the	-0.31
b for this	0.18
b for this_work	0.57
b for trial	-0.06
b for two	-0.11
b for us	1.07
b for you	0.29
b for your	0.24
b for yourself	-0.44
b forc beyond	-0.52
b forget to	0.35
b found a	-0.25
b found in	-0.08
b found its	-0.22
b found no	-0.52
b found no_clear	-0.25
b found someth	0.55
b found that	0.10
b found the	-0.78
b four and	-0.18
b four flight	0.16
b four peopl	-0.19
b four question	-0.67
b four visit	0.08
b fre the	0.04
b free hour	-0.48
b free the	0.81
b friend to	0.26
b from 2020	-0.21
b from 2024	-0.21
b from 52	-0.14
b from a	0.19
b from an	-0.67
b from back_pain	0.24
b from insid	-0.59
b from it	-0.21
b from massag	-0.09
b from me	-0.17
b from oth	-0.18
b from the	-2.60
b from them	-0.09
b from thes	-0.26
b from thre	0.81
b from trial	-0.07
b from what	-0.45
b from within	-0.25
b from your	0.60
b full of	0.53
b function and	0.04
b gate is	-0.07
b gave away	0.75
b gave me	0.16
b gave the	-0.05
b general is	-0.51
b gentl session	0.07
b gentl than	0.15
b gentl way	0.26
b get a	0.69
b get an	-0.11
b get cold	-0.12
b get last	0.08
b get the	0.39
b get up	-0.37
b get you	0.44
b get your	0.32
b get_better with	-0.11
b giv it	-0.13
b giv the	-0.45
b giv you	1.00
b give you	1.05
b give_up on	0.24
b glad and	-0.24
b go in	-0.35
b go on	-0.76
b go out	-0.12
b go straight	-0.17
b go through	-0.39
b go to	0.34
b goes on	1.71
b goes read	-0.09
b goes up	-1.19
b gone and	0.16
b gone so	1.39
b good deal	-0.72
b good evidenc	0.29
b good question	-0.07
b good sign	-0.10
b good week	-0.42
b got a	0.05
b got its	-0.09
b got up	1.10
b gram does	-0.31
b gram is	-0.20
b gram of	0.14
b gram why	-0.32
b ground floor	-0.44
b group of	-0.35
b guarante a	0.40
b guarante the	-0.09
b guidanc allow	-0.39
b guidanc says	-0.09
b guidelin name	-0.09
b guidelin recommend	0.10
b had a	0.53
b had been	0.70
b had chang	-0.09
b had cst	-0.21
b had fibromyalgia	-0.15
b had migrain	-0.72
b had neck_pain	-0.09
b had not	0.17
b had to	0.45
b half of	-1.04
b half the	-0.20
b hand a	-0.39
b hand can	0.35
b hand for	0.16
b hand grow	0.18
b hand in	-0.12
b hand is	-0.48
b hand rest	-0.75
b hand should	-0.10
b hand the	0.61
b hands_on care	-0.45
b happ to	-0.15
b happen in	-0.54
b happen to	-0.84
b happen when	0.58
b hard for	-0.07
b hard to	-0.22
b hard work	-0.52
b harm a	0.64
b has a	-0.85
b has been	-0.21
b has check	-0.49
b has count	-0.64
b has fail	0.81
b has four	-0.10
b has given	0.29
b has gone	-0.69
b has last	-0.13
b has nev	1.28
b has no	-1.00
b has not	0.33
b has said	-0.24
b has seen	0.45
b has several	-0.34
b has shown	0.80
b has stopp	0.79
b has taken	0.28
b has the	0.99
b has_not_been shown	-0.60
b has_not_been test	-0.24
b have a	-0.71
b have an	-0.05
b have been	0.42
b have epileps	-0.72
b have found	0.15
b have had	-1.47
b have it	0.34
b have more	-0.09
b have my	-0.07
b have nev	0.55
b have no	-0.25
b have not	-0.14
b have read	-1.15
b have seen	0.09
b have shown	-0.40
b have that	0.76
b have the	0.03
b have to	0.72
b have tr	-0.25
b have wait	0.17
b have you	0.54
b he carr	0.53
b he could_not	-1.15
b he had	0.19
b he has	-0.29
b he is	0.48
b he left	-0.68
b he sold	1.06
b he took	-0.08
b he walk	0.32
b he was	0.18
b head and	0.04
b head at	-0.14
b head or	-0.43
b head that	0.51
b head the	-0.27
b head to	0.16
b headach afterward	-0.43
b headach and	0.17
b headach away	0.17
b headach leav	0.16
b headach stop	0.10
b headach that	-0.48
b headach the	-0.13
b headed a	-0.26
b heal your	0.04
b health and	-0.17
b health peopl	-0.16
b heart of	0.15
b heavi or	-0.15
b held in	-0.21
b help bab	0.03
b help children	0.06
b help it	0.06
b help most_people	-0.09
b help peopl	-0.11
b help some_people	-0.13
b help the	0.04
b help to	0.90
b help you	-0.23
b help your	-0.09
b her garden	-0.08
b her life	0.04
b her second	-0.17
b here and	-0.23
b here is	-0.26
b here it	0.66
b here only	-0.22
b high than	-0.97
b hips and	0.38
b his back	0.35
b his idea	-0.11
b histor and	-0.28
b hold a	-0.75
b hold it	-0.32
b hold last	-0.34
b hold my	0.77
b hold on	0.09
b hold the	0.50
b hold your	-0.31
b hospital and	0.26
b hour and	-0.23
b hour is	-0.41
b hour of	-0.80
b hour this	0.36
b hour with	1.06
b hous rul	-0.04
b hous sleep	-0.25
b how can	-0.03
b how cst	0.09
b how far	-0.29
b how i	-0.78
b how it	-0.72
b how light	-0.09
b how long	-0.33
b how many	-0.18
b how much	-0.64
b how often	-0.11
b how sure	-0.32
b how the	-0.10
b how they	-0.59
b how to	-0.40
b how we	-0.32
b how you	-0.17
b hums in	-0.43
b hundr per_cent	0.09
b hundred of	0.23
b hurt and	0.70
b hurt toda	0.25
b i am	1.90
b i answ	-0.15
b i ask	-0.72
b i believ	-0.08
b i came	0.33
b i can	1.01
b i cannot	0.38
b i cannot_say	-0.12
b i cannot_tell	-0.14
b i chang	-0.55
b i could	-0.26
b i could_not_know	-0.27
b i did	-0.07
b i do	-2.15
b i do_not_know	-0.19
b i earn	-0.26
b i feel_better	-0.07
b i felt	0.48
b i final	-0.31
b i find	0.36
b i go	-0.69
b i got	0.27
b i had	1.12
b i have	-0.76
b i hold	-0.37
b i keep	-0.53
b i know	0.42
b i left	-0.37
b i lik	-1.10
b i like	-1.13
b i live	-0.21
b i make	-0.22
b i may	0.67
b i need	0.34
b i nev	-0.34
b i off	-0.27
b i open	0.16
b i promis	0.31
b i put	0.10
b i ran	-0.21
b i read	-0.04
b i rest	-0.14
b i said	-0.45
b i say	0.08
b i see	0.86
b i should	-0.04
b i sit	-0.26
b i slept	-0.24
b i start	-0.61
b i still	-0.70
b i stop	-0.04
b i stopp	-0.07
b i swim	0.10
b i take	-0.21
b i tell	-0.34
b i think	-0.25
b i use	-0.42
b i used_to	0.35
b i wait	-0.14
b i walk	0.36
b i want	-0.84
b i was	0.64
b i went	-0.19
b i went_in	0.17
b i will	-0.33
b i work	-0.05
b i would	-0.96
b i writ	0.65
b if a	-0.16
b if anyth	-0.31
b if i	0.30
b if it	-0.36
b if noth	0.05
b if somebod	-0.16
b if someth	-0.45
b if that	-0.41
b if the	-0.25
b if ther	-0.19
b if you	-3.53
b if you'r	-0.30
b if your	-1.81
b ignor the	0.96
b ill and	-0.74
b ill or	-0.14
b imagin a	-0.28
b improv and	-0.17
b improv sleep	-0.33
b improv the	-0.25
b improv when	0.09
b in 1998	-0.11
b in a	-1.87
b in advanc	-0.58
b in an	0.66
b in an_hour	0.54
b in and	1.92
b in anoth	-0.36
b in april	-0.25
b in august	-0.33
b in bab	-0.24
b in back_pain	-0.30
b in britain	-0.10
b in craniosacral	-0.15
b in does	-0.37
b in eith	-0.07
b in ever	0.30
b in favor	-0.40
b in five	0.28
b in florida	-0.10
b in general	-0.90
b in her	-0.63
b in infant	0.28
b in interview	-0.11
b in is	-0.10
b in it	0.48
b in its	-0.27
b in june	0.24
b in law	0.40
b in may	-0.03
b in membran	-0.76
b in mind	-0.43
b in most	-0.26
b in my	0.05
b in octob	-1.42
b in one	-0.09
b in our	0.20
b in pain	0.09
b in peac	-0.23
b in peopl	-0.36
b in plac	-0.06
b in plain	-0.04
b in pregnanc	-0.40
b in scan	-0.41
b in silenc	0.15
b in six	-0.24
b in spr	0.38
b in ten	0.27
b in that	-0.17
b in the	-1.45
b in the_table	-0.94
b in their	0.32
b in thes	-0.31
b in this	-0.72
b in thre	-0.47
b in two	-0.19
b in which	0.10
b in wint	-0.86
b in your	-0.14
b includ exercis	-0.39
b incom rate	-0.04
b infant colic	0.26
b injur read	-0.08
b insid the	-0.50
b instant relief	0.19
b instead of	0.15
b insur for	-0.11
b interview with	-0.07
b into a	0.36
b into it	0.12
b into line	-0.25
b into plac	0.07
b into the	-0.20
b is about	-0.13
b is all	-0.43
b is alway	0.60
b is and	0.20
b is ask	-0.06
b is assur	0.80
b is block	0.43
b is clos	-0.12
b is complete	0.67
b is contest	-1.37
b is crack	-0.32
b is craniosacral_therapy	-0.46
b is cur	0.17
b is digg	-0.48
b is do	0.44
b is due	-0.05
b is enough	-0.27
b is felt	-0.70
b is fine	-0.79
b is for	-0.07
b is free	0.06
b is full	-0.22
b is good_for	-0.20
b is grow	0.10
b is hard	-0.72
b is high	-0.87
b is how	0.15
b is in	-0.19
b is it	-0.96
b is known	-0.10
b is learn	0.35
b is less	-0.19
b is light	-0.07
b is like	-0.78
b is lock	0.07
b is long	-0.26
b is lost	0.32
b is mak	0.56
b is miss	0.28
b is more	0.20
b is need	-0.30
b is new	-0.14
b is no	0.21
b is not	-1.95
b is not_evidence	-0.08
b is not_suitable	-0.48
b is noth	0.95
b is now	-0.33
b is often	-0.55
b is on	-0.63
b is one	-0.14
b is only	0.26
b is open	-0.42
b is our	0.50
b is out_of	-0.38
b is pleasant	-0.10
b is possibl	-0.32
b is proven	0.21
b is quiet	-0.06
b is rare	-0.05
b is real	0.43
b is releas	0.12
b is restful	-0.09
b is rubb	-0.23
b is safe	-1.06
b is short	-0.06
b is simpl	-0.18
b is slow	-1.16
b is so	-0.18
b is sore	-0.89
b is spr	-0.20
b is still	0.22
b is suitabl	-0.52
b is that	1.38
b is the	1.02
b is ther	-0.71
b is time	-0.54
b is to	0.27
b is told	0.33
b is too	0.37
b is treat	-0.56
b is turn	0.74
b is two	0.14
b is unsettl	-0.48
b is used	-0.75
b is usual	0.37
b is wat	-0.07
b is welcom	0.05
b is what	-0.18
b is wher	0.20
b is why	-0.32
b is worth	-0.14
b is your	0.52
b is_a fair	-0.59
b is_a gentl	0.58
b is_a good	-0.26
b is_a littl	-0.10
b is_a love	0.34
b is_a matt	-0.32
b is_a quiet	-0.62
b is_a stor	-0.07
b is_an hour	0.10
b is_common and	-0.28
b is_gone by	0.59
b isn't it	0.20
b it a	0.09
b it again	0.32
b it alway	0.57
b it and	0.69
b it as	-0.47
b it at	-0.18
b it beforehand	-0.15
b it began	-0.93
b it begin	0.17
b it boost	-0.09
b it came	-0.12
b it can	1.29
b it cannot	0.12
b it chang	-0.40
b it com	-0.04
b it cost	-0.21
b it could	0.59
b it cover	-0.15
b it cur	0.64
b it does	0.43
b it down	-0.52
b it eas	0.16
b it feel	0.42
b it felt	-0.05
b it for	0.72
b it gets	-0.33
b it goes	0.77
b it happen	0.26
b it has	0.94
b it has_not_been	-0.94
b it help	0.52
b it here	0.77
b it hurt	0.11
b it improv	-0.19
b it in	-1.11
b it is	0.94
b it is_a	1.02
b it is_common	-0.10
b it isn't	0.19
b it last	0.69
b it leav	-0.09
b it look	-0.58
b it matt	-0.10
b it may	-0.54
b it nev	0.09
b it now	-0.50
b it on	0.22
b it only	-0.28
b it or	-0.17
b it out	0.21
b it pass	-0.33
b it rare	0.86
b it reach	-0.25
b it releas	-0.22
b it report	-0.22
b it safe	-0.24
b it says	-0.16
b it settl	-0.05
b it should	-0.60
b it show	-0.67
b it start	0.25
b it stop	-0.44
b it tak	0.33
b it that	0.42
b it the	0.86
b it ther	-0.12
b it treat	0.46
b it was	-1.99
b it we	-0.04
b it well	-0.17
b it will	0.66
b it with	-0.17
b it work	1.79
b it works_for	-0.43
b it wors	-0.44
b it would	0.26
b its job	-0.09
b its main	-0.23
b its own	-0.50
b its plac	-1.22
b its use	0.10
b job in	-0.33
b jump this	0.20
b keep a	-0.34
b keep it	-0.30
b keep its	0.20
b keep mov	-0.56
b keep the	-0.32
b keep them	0.06
b kept for	-0.33
b kettl that	-0.27
b key to	0.84
b kind of	-1.26
b kind than	0.34
b kind to	-0.15
b kitchen scal	-0.05
b kne and	-0.13
b kne are	-0.32
b kneel in	0.27
b knitt a	0.20
b know by	-0.04
b know how	-0.05
b know of	-0.16
b know that	0.17
b know the	0.15
b know what	-0.37
b know what_is_wrong	0.20
b know wher	0.32
b know wheth	-0.77
b know which	-0.51
b known about	-0.09
b larg analysi	-0.16
b larg forc	-0.52
b last year	-0.12
b late on	-0.31
b lay down	1.07
b lead to	-0.21
b lead with	-0.56
b learn to	-0.08
b leav a	-0.14
b leav at	-0.12
b leav it	0.64
b leav out	-0.74
b leav through	0.48
b leav with	0.64
b leav you	-0.21
b leav your	-0.09
b left his	-0.37
b left in	-0.23
b left on	-0.07
b left out	-0.20
b less pain	-0.09
b less than	-0.22
b let anyon	0.37
b let the	-0.14
b let them	0.54
b let us	1.03
b licens and	-0.12
b licens for	-0.49
b lie down	1.51
b lie flat	-0.97
b lie on	-0.85
b lie still	-0.16
b lie ther	-0.42
b lift and	-0.04
b lift the	0.49
b lift was	-0.60
b light and	0.36
b light as	-1.46
b light becaus	-0.13
b light head	-0.37
b light headed	-0.26
b light hold	0.05
b light is	-0.32
b light still	-0.43
b light than	0.05
b light_touch can	-0.59
b light_touch feel	-0.35
b lik it	-0.16
b like a	4.42
b like and	-0.31
b like from	-0.29
b like it	-0.11
b like me	-0.33
b like that	-0.04
b like the	-0.71
b like this	0.22
b like to	-0.74
b like you	0.37
b lin on	-0.12
b line of	-0.22
b list are	-0.17
b list come	-0.32
b list for	0.12
b list of	-0.40
b listen to	0.37
b littl less	-0.08
b littl long	-0.23
b liv and	-0.53
b liv from	-0.44
b liv with	0.23
b live with	0.40
b lock draw	-0.04
b long driv	-0.41
b long or	-0.52
b long stand	0.67
b long the	-0.15
b long version	-0.06
b long_lasting low_back_pain	-0.23
b long_lasting pain	-0.63
b look at	-0.15
b look back	0.20
b look bett	-0.18
b look for	-0.65
b looks_after you	-0.22
b loos for	-0.24
b lot of	-0.69
b loud befor	-0.03
b love the	0.06
b love to	0.46
b low back	-0.57
b low incom	-0.04
b low pain	-0.06
b low the	-0.64
b low_back_pain fell	-0.11
b lumbar punctur	-0.15
b lupu and	0.33
b ly down	-1.17
b ly flat	0.20
b ly on	-0.61
b ly still	-0.49
b main goal	-0.22
b main measur	-0.66
b mak dosa	-0.39
b mak it	-0.29
b make a	-0.15
b make it	-1.10
b make you	-0.42
b man and	0.24
b manipulation may	-0.03
b many client	0.10
b many hour	-0.30
b many kind	-0.10
b many more	0.49
b many session	-0.06
b many visit	-0.19
b map and	0.18
b mark wher	-0.32
b massag and	-0.05
b massag can	0.52
b massag therapist	-0.27
b mathematical model	-0.52
b matt of	-0.06
b may also	-0.24
b may and	-0.35
b may be	0.08
b may ease	-0.07
b may feel	-0.13
b may have	-0.85
b may help	-0.50
b may need	-0.05
b may not	0.06
b may rest	-0.14
b me a	0.03
b me and	-0.49
b me anyth	-0.63
b me as	-0.48
b me if	-0.20
b me to	-0.83
b me what	0.14
b mean that	-0.47
b mean you	-0.25
b meaningful chang	-0.14
b measur and	0.34
b measur how	-0.12
b measur the	-0.06
b medical_care and	-0.20
b medicin and	-0.14
b medicin becaus	-0.45
b medicin or	-0.09
b medicin you	-0.44
b medicin your_doctor	-0.38
b memb of	-0.42
b membran and	-0.98
b membran are	0.31
b membran pull	-0.13
b memor in	0.21
b mention tired	-0.26
b messag to	-0.56
b midnight and	0.39
b might feel	-0.13
b mind is	-0.27
b minut and	0.37
b minut by	-0.77
b miracl and	0.80
b miracl of	-0.60
b model firm	-0.52
b month at	-0.13
b month of	1.22
b month on	0.25
b month the	-0.48
b mood and	0.12
b more in	-0.73
b more than	-0.11
b more to	-0.09
b more with	-0.12
b morn you	0.39
b most did	-0.08
b most of	-1.04
b most sore_backs	-0.28
b most_people with	-0.24
b moth in	0.40
b mov hous	-0.22
b mov in	-0.23
b mov joint	-0.34
b mov like	0.12
b mov with	-0.86
b move like	0.52
b move the	-0.39
b move with	-0.48
b move your	-0.62
b much and	0.13
b much as	-0.13
b my back	-0.34
b my back_pain	0.05
b my bike	-0.20
b my broth	-0.56
b my client	0.26
b my colleagu	0.18
b my daught	-0.21
b my even	-0.07
b my fath	-0.74
b my first	-0.22
b my granddaught	-0.65
b my head	-0.68
b my headach	0.25
b my hip	0.19
b my kne	0.08
b my liv	-0.88
b my mind	-0.99
b my moth	-0.63
b my neighbour	0.51
b my own	-0.10
b my palm	0.41
b my patient	-0.07
b my phon	-0.74
b my should	0.47
b my sist	0.03
b my son	-0.66
b my tabl	1.97
b my tablet	0.24
b my toes	-0.18
b my train	-0.24
b my uncl	-0.29
b my view	-0.41
b my wife	0.48
b my wrist	-0.26
b my_hands and	-0.18
b my_hands rest	-0.16
b my_hands und	-0.10
b nam in	-0.08
b nam of	-0.54
b name and	-0.43
b name exercis	-0.09
b name of	-0.31
b name on	0.56
b name the	0.26
b natural remedy_for	0.18
b natural way	0.40
b near ever	0.90
b near the	-0.68
b neck that	0.53
b neck will	0.14
b neck_pain report	-0.07
b need a	0.09
b need a_doctor	-0.16
b need for	0.48
b need medical_care	-0.12
b need not	0.45
b need to	1.23
b needs_a_doctor first	-0.07
b neith can	-0.30
b neith is	-0.17
b nervous_system of	-0.07
b nev be	-0.39
b nev been	0.30
b nev felt	0.58
b nev let	0.55
b nev look	0.14
b nev need	0.76
b nev tak	-0.65
b nev work	-0.05
b new headach	-0.48
b new low_back_pain	-0.14
b new plac	-0.04
b new review	-0.18
b new sore_back	-0.46
b new walk	0.45
b next door	-0.37
b next free	-0.12
b next year	0.19
b nickel and	-0.11
b night befor	-0.18
b nine and	0.15
b nine tim	0.58
b nine to	1.58
b no and	-0.21
b no chang	-0.09
b no claim	0.15
b no cook	-0.42
b no doctor	-0.25
b no drama	0.15
b no end	0.56
b no form	-0.27
b no gown	-0.19
b no meaningful	-0.14
b no need	0.52
b no noth	-0.17
b no numb	-0.25
b no oil	-0.38
b no oth	-0.14
b no promis	-0.04
b no rush	-0.42
b no secret	0.40
b no seriou	-0.14
b no session	-0.18
b no stat	-0.45
b no stor	-0.31
b no stud	-0.29
b no test	-0.23
b no track	-0.25
b no trial	-0.04
b no way	0.67
b no worr	-0.31
b no_clear benefit	-0.21
b nobod can	-0.98
b nobod has	0.12
b nobod hurr	-0.25
b nobod is	0.47
b nobod should	-0.81
b nobod want	-0.30
b nobody_has_shown that	-0.18
b none of	-0.36
b none on	-0.23
b normal rang	-0.52
b not a	-0.84
b not a_doctor	-0.03
b not about	-0.58
b not agre	-0.52
b not an	-0.34
b not and	-0.20
b not are	-0.31
b not be	0.35
b not becaus	-0.37
b not bill	-0.08
b not book	-0.18
b not call	0.23
b not claim	0.17
b not come	0.20
b not dangerou	-0.35
b not diagnos	-0.35
b not do	-0.16
b not expect	-0.52
b not feel	-0.23
b not find	-0.17
b not for	-0.33
b not from	0.23
b not have	-0.06
b not hold	-0.49
b not hurt	0.35
b not magic	0.19
b not mean	-0.38
b not medical_care	-0.11
b not miss	-0.11
b not move	-0.27
b not on	-0.33
b not once	0.51
b not pass	-0.13
b not print	-0.73
b not read	-0.08
b not replac	-0.32
b not report	-0.21
b not say	0.35
b not see	-0.11
b not sell	-0.19
b not talk	0.39
b not tell	-0.30
b not the	-0.25
b not to	-0.11
b not treat	-0.39
b not use	-0.12
b not_need a	-0.42
b noth about	0.49
b noth and	-0.28
b noth at	-0.70
b noth else	0.17
b noth had	0.34
b noth happen	0.33
b noth in	0.07
b noth is	-0.82
b noth on	0.04
b noth that	0.57
b noth to	-0.89
b noth will	-0.27
b notic that	0.05
b now and	-1.26
b now he	1.18
b now i	0.18
b now or	0.43
b now she	0.78
b now you	0.32
b numb of	0.86
b numb one	0.33
b numb to	-0.67
b nurs or	-0.15
b of a	-0.82
b of a4	-0.12
b of all	0.15
b of an	-0.20
b of an_hour	-0.07
b of anyth	0.11
b of bodywork	-0.23
b of care	-0.09
b of cerebrospinal_fluid	0.05
b of client	0.41
b of cours	0.51
b of cst	-0.49
b of day	-0.34
b of ever	-0.68
b of exercis	-0.06
b of fift	-0.05
b of fifteen	0.05
b of good	-0.43
b of gull	-0.52
b of health	0.58
b of health_professionals	-0.19
b of heart_disease	-0.23
b of her	0.38
b of it	0.69
b of its	0.27
b of long_lasting	-0.07
b of massag	-0.21
b of move	-0.34
b of my	-0.61
b of no	-0.05
b of old	-0.18
b of one	-0.16
b of our	0.18
b of peopl	-0.24
b of practition	-0.10
b of pregnanc	0.28
b of quiet	-0.27
b of recover	-0.35
b of rest	-0.84
b of session	0.60
b of six	0.24
b of strok	-0.36
b of tast	-0.07
b of ten	0.05
b of th	-0.28
b of the	-3.94
b of the_work	-0.09
b of their	0.14
b of them	0.56
b of thes	-0.70
b of this	-0.18
b of tid	0.50
b of touch	-0.43
b of us	-0.60
b of visit	-0.26
b of what	-0.18
b of you	0.74
b of your	0.27
b off a	-0.28
b off is	-0.19
b off the	-0.89
b often the	-0.41
b oil and	-0.27
b oil fre	-0.25
b old ache	-0.47
b old appl	-0.06
b old for	0.51
b old maps	-0.74
b on a	-2.89
b on an	-0.36
b on and	-0.37
b on bad	-0.25
b on bare	-0.10
b on it	0.13
b on its	-0.06
b on long_lasting	-0.14
b on market	-0.15
b on monday	-0.24
b on my	1.21
b on off	-0.19
b on our_table	1.01
b on pain	-1.07
b on pap	-0.28
b on safet	-0.09
b on sunda	-0.07
b on sunday	-0.94
b on that	1.11
b on the	0.19
b on the_table	0.12
b on their	-1.24
b on this	0.21
b on this_table	0.24
b on this_therapy	-0.21
b on to	0.36
b on top	0.11
b on touch	-0.59
b on tuesda	0.15
b on what	-0.17
b on with	-0.57
b on you	0.11
b on your	-1.67
b on_average from	-0.14
b on_the_way_home i	0.08
b once a	-0.17
b once and	1.03
b once it	0.25
b once the	0.58
b once told_me	-0.68
b one against	-0.11
b one and	-0.05
b one client	-0.09
b one day	0.62
b one from	-0.08
b one hand	-0.09
b one hold	0.31
b one in	0.27
b one is	-0.40
b one of	-0.69
b one on	-0.31
b one person	-0.42
b one plac	0.18
b one review	-0.35
b one session	0.18
b one small	-0.18
b one small_trial	-0.05
b one stud	-0.18
b one tabl	-0.08
b one that	0.47
b one trial	-0.47
b one visit	0.25
b one way	0.09
b only a	0.86
b only an_hour	-0.06
b only as	-0.39
b only one	-0.05
b only the	0.54
b only two	0.60
b only und	-0.52
b only when	-0.22
b open and	0.11
b open it	-0.16
b open the	-0.45
b or a	-1.83
b or an	-1.16
b or any	-0.11
b or ask	-0.11
b or besid	-0.04
b or bleed	-0.25
b or call	-0.12
b or cst	-0.75
b or disabilit	-0.03
b or doctor	-0.17
b or dur	-0.21
b or knead	-0.23
b or leav	-0.35
b or midwif	-0.13
b or noth	-0.07
b or of	-0.17
b or pharmacist	-0.22
b or pull	-0.17
b or should	-0.04
b or sleep	-0.24
b or so	-0.24
b or spin	-0.33
b or that	-0.22
b or the	-0.31
b or thre	-0.12
b or to	-0.21
b or too	0.19
b or treat	0.09
b or two	-0.13
b or you	-0.74
b organ follow	0.29
b osteopath are	-0.53
b oth illness	-0.42
b our client	1.11
b our patient	0.49
b our regular	0.43
b our session	0.17
b our visitor	0.31
b out a	-0.51
b out both_sides	-0.13
b out for	-0.39
b out loud	-0.30
b out on	-0.20
b out or	-0.19
b out the	-0.80
b out_of 100	-0.13
b out_of line	-0.59
b out_of ten	0.62
b out_of the	0.49
b out_of your	-0.26
b own back	-0.20
b own cloth	-0.34
b own puls	-0.70
b packag that	-0.39
b padd tabl	-0.05
b page and	-0.11
b page in	-0.10
b page is	0.11
b page says	-0.07
b page so	-0.15
b paid for	-0.23
b pain a	0.06
b pain aft	-0.80
b pain and	-1.63
b pain are	0.09
b pain behind	0.37
b pain clinic	-0.07
b pain fad	0.08
b pain for	0.07
b pain goes	-0.46
b pain is	-1.38
b pain or	-0.16
b pain scor	-1.17
b pain stay	0.61
b pain than	-0.07
b pain that	-0.71
b pain the	-0.13
b pain was	-0.15
b pain wher	-0.15
b pain will	-0.22
b painkill and	0.17
b pap and	-0.16
b part in	-0.76
b part of	-0.15
b part stay	0.39
b pass within	-0.24
b past the	-0.94
b patient are	0.35
b patient from	1.07
b patient with	0.09
b pay for	-0.33
b peopl and	-0.12
b peopl ask	-0.09
b peopl come	0.20
b peopl feel	-0.16
b peopl get_better	-0.07
b peopl in	-0.32
b peopl notic	-0.07
b peopl report	-0.04
b peopl say	-0.34
b peopl try	-0.09
b peopl walk	-0.35
b peopl who	0.18
b peopl whos	0.26
b peopl with	0.73
b per_cent of	-0.07
b perfect safe	0.53
b person and	0.23
b person giv	-0.37
b person ly	-0.56
b person most	-0.07
b person who	1.11
b pharmacist can	-0.22
b photograph of	0.40
b physical_therapist and	-0.16
b physical_therapists and	-0.24
b plac and	-0.77
b plac of	-0.11
b plac on	-0.62
b plac so	0.29
b plac that	0.46
b plac the	0.28
b plac to	-0.37
b plac you	0.53
b plain word	-0.06
b plan for	0.72
b plan refund	-0.06
b plann ever	0.47
b play the	-0.27
b pleas ask	-0.04
b pleas do	-0.62
b pleas go	-0.35
b pleas read	-0.14
b pleas tell_me	-0.25
b pleasant to	-0.21
b practic and	-0.41
b practition and	-0.33
b practition can	0.91
b practition describ	-0.60
b practition hand	-0.60
b practition say	-0.11
b prepar the	0.34
b prescrib a	0.75
b pressur insid	-1.26
b pressur on	-0.11
b pretend light_touch	-0.06
b pretend session	-0.03
b pretend version	-0.77
b pric are	-0.29
b pric hour	-0.23
b print on	-0.03
b print pap	-0.03
b promis a	-0.80
b promis relief	0.31
b promis you	-0.37
b prov anyth	-0.25
b prov noth	-0.56
b prov that	-0.35
b pull into	-0.17
b puls and	-0.23
b punctur an	-0.15
b push or	-0.17
b push we	0.23
b put a	-0.44
b put it	0.30
b put my	0.28
b put my_hands	-0.21
b put the	-0.10
b put your	-0.17
b put_off see	-0.17
b question and	-0.65
b question for	-0.07
b question peopl	-0.09
b question to	-0.13
b quiet a	0.05
b quiet and	-0.30
b quiet is	-0.19
b rais hand	-0.08
b ran a	-0.21
b rath say	-0.18
b reach the	0.68
b reach you	-0.12
b read a	0.51
b read and	-0.11
b read for	0.23
b read how	0.19
b read is	-0.14
b read it	-0.49
b read that	-0.21
b read the	-0.35
b read this	-0.11
b read to	0.20
b read when	-0.89
b real and	0.34
b reason and	-0.07
b reason to	-0.40
b receipt and	-0.14
b recent injur	-0.09
b recent stud	0.21
b recommend by	0.33
b recommend us	-0.10
b record of	-0.20
b recover becaus	-0.26
b recover stor	-0.23
b reduc inflammation	-0.10
b reduc the	0.08
b reduc your	0.13
b referenc you	-0.11
b refund part	-0.06
b regist of	-0.19
b regular care	0.13
b regular session	0.12
b relationship with	-0.07
b releas the	-0.85
b releas trauma	-0.22
b released_from the	0.07
b relief is	0.74
b relief start	0.09
b relief you	0.58
b reliev migrain	-0.27
b reliev the	-0.44
b rememb how	0.48
b rememb you	0.91
b remov the	-0.21
b replac it	-0.20
b replac medical_care	-0.17
b report less	-0.16
b report on	-0.23
b report safet	-0.08
b research has	-0.08
b research is	-0.05
b research on	-0.72
b research say	-0.88
b reset the	-0.21
b reset your	-0.39
b rest and	-0.63
b rest for	-0.33
b rest in	-0.13
b rest is	-0.15
b rest my_hands	-0.10
b rest not	-0.24
b rest of	0.47
b rest on	-0.36
b rest the	-0.20
b rest und	-0.21
b rest your	0.16
b result are	0.29
b result of	-0.68
b result or	-0.35
b return to	0.32
b revers the	0.49
b review disagre	-0.30
b review found	0.60
b review from	-0.16
b review in	-0.09
b review list	-0.05
b review looked_at	-0.11
b review of	0.46
b review was	-0.35
b rhythm and	-0.45
b rhythm in	0.75
b rhythm of	-0.04
b ribs or	-0.04
b right aft	1.53
b right by	0.51
b right with	-0.18
b ring 111	-0.35
b ring the	-0.37
b risk of	-0.62
b roll und	-0.13
b room and	-0.21
b room for	0.23
b room is	-0.11
b room on	0.47
b room stop	1.45
b room the	-0.05
b room to	0.22
b room was	-0.28
b rul app	-0.12
b rul for	-0.04
b run out	0.56
b runs from	-0.20
b rush and	-0.34
b saf than	0.04
b safe and	0.56
b safe for	-0.97
b safet and	-0.20
b said she	-0.33
b said which	-0.24
b same as	-0.54
b same person	0.78
b same th	-0.71
b same time	-0.17
b same way	0.49
b sat through	0.61
b say a	0.09
b say in	-0.32
b say it	0.33
b say no	0.34
b say so	-0.96
b say that	-0.37
b say their	0.42
b say they	-0.45
b say this	-0.14
b say yes	0.20
b say your	-0.25
b say_no_to any	-0.29
b says so	-0.13
b says that	-0.60
b says they	-0.09
b says what	-0.42
b scan and	-0.39
b scan of	-0.30
b scan show	-0.37
b school stopp	0.12
b school teach	-0.11
b sciatica and	0.05
b scientifical proven	-0.11
b scientist have	-0.20
b scor bett	-0.20
b scor fell	-0.49
b scor improv	-0.08
b script from	-0.18
b second and	0.13
b second session	0.07
b second visit	0.41
b see a	-0.78
b see a_doctor	-0.14
b see anyon	0.45
b see bab	-0.07
b see it	-0.25
b see our	0.47
b see result	0.31
b see what	0.30
b see_a_doctor first	-0.09
b see_a_doctor if	-0.28
b seem to	-0.12
b seen from	-0.48
b sell the	-0.14
b sell thes	-0.40
b sell you	-0.32
b send a	0.13
b send their	0.35
b send us	0.07
b send you	-0.45
b sens of	0.19
b sentenc that	-0.22
b seriou harm	-0.15
b session and	0.28
b session are	0.05
b session can	0.48
b session cost	-0.20
b session for	-0.09
b session is	-1.15
b session minut	-0.59
b session need	-0.06
b session of	-0.22
b session page	-0.05
b session so	-0.07
b session to	0.17
b session we	-0.72
b session will	-0.06
b session you	0.19
b set it	0.35
b set out	-0.30
b settl it	-0.15
b seven year	-0.19
b several kind	-0.70
b several tim	-0.27
b she came	0.36
b she did	0.10
b she gave	0.75
b she had	0.63
b she has	-0.12
b she is	0.65
b she play	-0.27
b she train	-0.44
b she was	0.42
b she wore	0.83
b sheet of	-0.23
b shopp up	0.16
b short and	-0.21
b short answ	-0.36
b short question	-0.13
b should ask	-0.42
b should be	-0.52
b should be_checked	0.11
b should feel	-0.14
b should i	-0.12
b should nev	-0.39
b should not	-0.32
b should of	-0.27
b should say	-0.05
b should wait	-0.43
b show a	-0.04
b show it	0.15
b show that	-0.46
b show you	-0.41
b shown that	-0.21
b shown to	-0.70
b side by	-0.07
b side or	-0.27
b sign from	1.11
b sign need	-0.07
b sign that	-0.46
b silenc is	-0.15
b sinc i	-0.21
b sinc the	0.06
b sing and	-0.89
b sing in	0.13
b sist who	-0.06
b sit then	-0.26
b sit up	-0.69
b sit_in the	-0.26
b sits besid	-0.69
b sitt and	0.62
b six month	-1.08
b six session	0.26
b six step	-0.58
b six to	0.60
b six week	-0.05
b size of	-0.33
b skip the	-0.22
b skull or	-0.22
b skull_bones move	0.19
b slack wat	-0.28
b sleep all	0.61
b sleep bett	0.10
b sleep in	-1.01
b sleep stres	-0.08
b sleep well	-0.19
b slow and	-1.59
b slow from	-0.33
b slow rhythm	-0.75
b small and	-0.13
b small risk	-0.13
b small stud	-0.20
b smell of	-0.25
b so a	-0.27
b so and	-0.12
b so ask	-0.06
b so do	-0.26
b so i	-0.19
b so if	-0.19
b so is	0.74
b so it	0.12
b so light	-0.30
b so pleas	-0.27
b so take	-0.20
b so that	0.23
b so the	-0.28
b so ther	-0.21
b so were	0.58
b so what	-0.30
b sock if	-0.12
b soft cloth	-0.32
b soft hand	0.18
b soften and	-0.19
b soften und	-0.15
b some client	0.28
b some do	-0.33
b some feel	-0.09
b some plan	-0.14
b some school	-0.04
b some_people feel	-0.11
b some_people find	-0.54
b some_people like	-0.04
b some_people should	-0.10
b somebod else	-0.73
b somebod is	-0.47
b somebod to	-0.03
b someth about	-0.07
b someth else	-0.11
b someth here	0.50
b someth i	-0.37
b someth is	-0.39
b someth to	-0.37
b someth you	-0.43
b sore_back a	-0.48
b sore_back and	-0.04
b sore_back whatev	-0.09
b sore_back when	-0.09
b sore_backs are	-0.28
b sort of	-0.15
b sorted_out my	-0.43
b sound medical	-0.28
b sourc and	-0.21
b sourc of	0.04
b spac are	0.45
b speak to	-0.38
b speak up	0.93
b speak_of bon	-0.13
b specialist in	0.20
b spin and	0.17
b spin with	0.40
b spinal manipulation	-0.20
b spok of	-0.20
b spot in	-0.14
b spr and	0.10
b squeez the	0.24
b stand to	0.13
b stand up	-0.09
b start at	-0.15
b start here	0.09
b start to	0.59
b stat licens	-0.52
b stat of	0.36
b stay dress	-0.24
b stay for	-0.64
b stay in	-0.86
b stay till	0.39
b stent and	-0.07
b step and	-0.15
b step or	-0.33
b stick and	-0.22
b stiff aft	-0.40
b still and	0.82
b still at	-0.09
b still hand	-0.38
b still have	-1.34
b still is	-0.26
b still the	0.19
b still touch	-0.41
b stood up	0.53
b stop a	-0.80
b stop and	-0.86
b stop at	-0.33
b stop hurt	0.26
b stop spinn	1.45
b stop when	0.09
b stopp phon	0.12
b stor in	0.32
b stor memor	-0.05
b stor of	-0.35
b straighten the	-0.19
b stres and	0.31
b stretch fascia	0.54
b strok and	-0.08
b strok or	-0.25
b strong and	0.99
b struggl to	0.19
b stud and	0.10
b stud are	0.78
b stud in	-0.13
b stud of	-0.12
b stud saw	-0.17
b stud that	-0.20
b stud the	-0.46
b stud were	-0.28
b subject of	-0.23
b such as	-0.33
b such th	-0.24
b suggest that	0.04
b suit some_people	-0.09
b suit you	-0.98
b suitabl for	0.07
b support children	0.07
b support its	0.10
b surger and	0.33
b surger on	-0.11
b swim in	-0.14
b systematic review	0.05
b tabl in	0.31
b tabl with	-0.05
b tablet and	-0.17
b tablet for	-0.59
b tablet work	-0.49
b tak the	-0.15
b take a	-0.06
b take blood	-0.25
b take it	-0.59
b take the	-0.14
b take your	-0.80
b taken up	0.28
b takes_away pain	0.19
b talk about	-0.39
b talk for	-0.09
b talk it	0.69
b talk most	-0.06
b talk to	-0.52
b talk you	-0.06
b taught me	0.09
b teach ask	-0.09
b teach exercis	-0.05
b teach of	-0.33
b teach say	-0.16
b tearful mood	-0.26
b tell each	0.40
b tell me	-0.21
b tell the	-0.29
b tell you	-0.90
b tell your	1.09
b tell_me about	0.92
b tell_me and	-0.24
b tell_me what	-0.29
b tell_us their	0.30
b tells_you that	-0.54
b ten days	0.60
b ten minut	0.48
b ten session	-0.11
b ten the	0.58
b ten trial	-0.22
b ten year	0.13
b tend to	0.06
b tension and	0.26
b tension free	0.14
b tension in	-0.12
b test it	0.16
b test of	-0.09
b test they	-0.05
b th and	-0.15
b th as	-0.61
b th in	-0.28
b th you	-0.58
b than a	-0.24
b than aft	-0.30
b than chiropractic	0.15
b than five	0.30
b than i	-0.08
b than in	-0.17
b than it	-0.63
b than massag	-0.20
b than one	0.16
b than surger	0.34
b than the	0.36
b than you	0.06
b thank to	0.35
b thank you	0.04
b that a	-0.62
b that and	-0.17
b that com	-0.11
b that could	1.27
b that cst	-0.73
b that day	0.05
b that does	0.34
b that fascia	0.65
b that feel	-0.25
b that fluid	0.22
b that hand	-0.09
b that has	-1.00
b that i	-0.80
b that in	-0.44
b that includ	-1.07
b that injection	1.49
b that is	-0.23
b that is_a	-0.68
b that it	-0.09
b that lead	-0.30
b that light_touch	-0.08
b that matter	-0.07
b that most	-0.13
b that need	-0.21
b that nobod	-0.49
b that peopl	-0.04
b that question	-0.41
b that review	-0.13
b that says	-0.36
b that she	-0.39
b that someon	-0.44
b that suit	-0.33
b that their	0.61
b that they	0.21
b that this	-0.30
b that time	-0.09
b that touch	0.76
b that trial	-0.04
b that wait	-0.25
b that was	-0.18
b that we	-0.66
b that work	-0.53
b that you	-0.80
b that your	-0.69
b the 2020	-0.07
b the accident	0.19
b the ache	0.67
b the advertis	-0.08
b the airway	-0.64
b the answ	1.04
b the argu	-0.17
b the articl	-0.34
b the association	-0.58
b the author	-0.41
b the baby	-0.36
b the back	-1.34
b the bad	-0.04
b the band	-0.19
b the bank	-0.20
b the base	-0.30
b the bay	-0.35
b the beach	0.20
b the bel	-0.27
b the bell	-0.71
b the best	0.77
b the birth	0.60
b the biscuit	-0.07
b the blanket	-0.14
b the blood	-0.17
b the boat	-0.29
b the body	0.74
b the bon	0.23
b the book	0.06
b the box	-0.10
b the brain	-1.12
b the breath	-0.07
b the bridg	-0.27
b the build	-0.13
b the bus	-0.10
b the car	0.74
b the care	-0.26
b the cat	-0.30
b the caus	0.87
b the cause_of_your_pain	0.13
b the cello	0.28
b the ch	-1.00
b the chair	1.55
b the chang	1.32
b the chapel	-0.12
b the children	-0.81
b the choir	-0.20
b the claim	-0.07
b the clock	1.54
b the coast	-0.59
b the compan	-0.35
b the concert	-0.09
b the corn	-0.59
b the council	-0.51
b the cours	0.62
b the craniosacral_rhythm	1.12
b the cranium	-0.33
b the crutch	0.08
b the cushion	-0.35
b the custom	-0.10
b the damp	-0.05
b the dark	0.16
b the date	-0.19
b the day	-0.07
b the desk	-0.36
b the differenc	0.16
b the diseas	0.31
b the doctor	-0.31
b the dog	-0.13
b the door	0.37
b the dough	-0.07
b the drain	-0.14
b the draw	-0.05
b the driv	-0.45
b the drum	-0.05
b the ear	-0.32
b the econom	-0.29
b the effect	0.72
b the emergenc	-0.11
b the end	-0.23
b the even	-1.02
b the evidenc	-0.28
b the exam	-0.49
b the expert	0.11
b the fact	1.72
b the fami	0.63
b the fascia	0.94
b the fee	-0.93
b the feet	0.23
b the ferr	-0.09
b the festival	-0.14
b the field	0.41
b the first	-0.29
b the floor	0.07
b the flow	0.29
b the fluid	-0.50
b the fog	0.08
b the foot	0.30
b the form	-0.60
b the four	-0.11
b the fram	-0.24
b the front	0.08
b the full	-0.07
b the garden	-0.24
b the gate	-0.12
b the gentl	0.85
b the ground	-0.44
b the gutt	-0.36
b the hall	-0.45
b the hand	-0.26
b the harbour	-0.53
b the hardwar	-0.05
b the harm	-0.13
b the head	0.06
b the headach	0.16
b the heal	0.50
b the heart	-1.09
b the heartbeat	-0.35
b the heat	-0.22
b the heel	-0.12
b the hing	-0.14
b the histor	-0.07
b the hormon	-0.14
b the hors	0.17
b the hospital	0.11
b the hour	-1.58
b the hous	0.25
b the idea	-0.33
b the insid	-0.04
b the internet	1.06
b the kettl	-0.16
b the key	0.28
b the kind	-0.73
b the kitchen	-0.42
b the kne	-0.13
b the ladd	-0.65
b the lamp	0.06
b the lane	-0.24
b the last	0.27
b the law	-0.29
b the lawn	0.95
b the left	-0.07
b the lett	-0.29
b the librar	-0.14
b the lift	-0.47
b the light	-0.65
b the lighthous	-0.13
b the line	-0.08
b the list	-0.47
b the loft	0.04
b the long	-0.90
b the low	-0.08
b the main	-0.62
b the market	0.85
b the massag	0.21
b the medicin	-0.35
b the membran	-0.34
b the midwiv	0.06
b the mouth	-0.12
b the nam	-0.54
b the name	-1.10
b the natural	0.49
b the neck	0.57
b the nerv	-0.32
b the new	-0.68
b the night	0.93
b the numb	0.51
b the nurs	-0.57
b the old	0.05
b the one	1.98
b the only	1.35
b the operation	0.75
b the organ	0.43
b the oth	-0.70
b the pag	-0.06
b the page	-0.05
b the pain	2.21
b the paint	-0.21
b the park	0.97
b the part	-0.48
b the path	-0.13
b the patient	-0.48
b the peac	-0.11
b the pelvi	0.84
b the peopl	1.25
b the person	0.61
b the pharmac	0.38
b the plac	-1.05
b the play	-0.31
b the point	-0.42
b the practic	-0.55
b the practition	0.06
b the pric	-0.04
b the print	-0.11
b the problem	1.53
b the pub	-0.20
b the puls	-0.17
b the question	-0.11
b the quiet	-0.04
b the rack	0.09
b the radiator	-0.28
b the raffl	-0.21
b the rail	-0.36
b the real	0.44
b the reason	-0.36
b the regulator	-0.34
b the relationship	-0.07
b the relief	0.26
b the research	0.41
b the resin	-0.08
b the rest	0.90
b the result	-0.52
b the review	-0.22
b the rhythm	0.64
b the rift	-0.38
b the right	0.51
b the risk	-0.80
b the riv	-0.39
b the road	-0.22
b the roof	-0.05
b the room	-1.19
b the root	0.11
b the rope	-0.70
b the rul	-0.04
b the sacrum	-0.67
b the same	-0.91
b the scaffold	-0.07
b the scan	-0.31
b the school	0.24
b the sentenc	-0.09
b the session	-0.77
b the shak	0.93
b the sham	-0.13
b the shock	0.51
b the shop	0.26
b the shopp	0.16
b the short	-0.56
b the show	0.11
b the side	-0.88
b the sign	0.24
b the skin	-0.40
b the skull	-1.09
b the skull_bones	0.40
b the smell	-0.33
b the sofa	1.06
b the soup	-0.07
b the sphenoid	0.16
b the spin	0.25
b the spinal_cord	-0.21
b the squeak	-0.09
b the stair	1.16
b the start	-0.32
b the stat	-0.11
b the station	-0.08
b the step	-0.32
b the stiff	0.06
b the stor	0.18
b the storm	-0.35
b the strain	0.42
b the street	-0.07
b the stres	-0.48
b the stud	0.97
b the studio	-0.09
b the subject	-0.23
b the surgeon	-0.49
b the surger	-0.78
b the system	0.98
b the tablet	0.48
b the talk	-0.18
b the tea	-0.04
b the teach	-0.16
b the team	-0.04
b the ten	-0.16
b the tension	-0.51
b the test	-0.55
b the theor	-0.08
b the therap	-0.09
b the third	0.28
b the tide	0.19
b the timb	-0.06
b the time	0.37
b the tin	0.69
b the tissu	-0.47
b the toilet	-0.30
b the top	0.32
b the touch	-0.34
b the tractor	0.16
b the train	-0.06
b the tram	-0.47
b the treatment_of	-0.26
b the trial	-1.53
b the two	-0.80
b the vagus_nerve	0.09
b the view	-0.53
b the villag	-0.09
b the violin	-0.33
b the visit	-0.67
b the wait	-0.05
b the walk	-0.08
b the wall	0.37
b the war	1.07
b the wat	-0.08
b the way	1.19
b the way_home	0.13
b the ways	-0.10
b the websit	-0.19
b the week	-0.15
b the weight	-0.36
b the welcom	-0.06
b the who	-0.13
b the whol	1.28
b the wind	-0.12
b the window	-0.39
b the word	-0.84
b the world	0.82
b the worst	0.47
b the writ	-0.21
b the wrong	-0.67
b the year	-0.66
b the_answer_to your	0.09
b the_table is	-0.59
b the_table with	0.09
b the_work for	-0.09
b the_work is	-0.32
b their back	-1.17
b their doctor	0.14
b their hand	-0.10
b their headach	0.15
b their operation	0.80
b their own	-0.35
b their pain	0.69
b their plac	0.17
b their should	-0.12
b their sourc	0.52
b them and	-0.08
b them befor	-0.09
b them in	-0.22
b them ther	0.11
b them to	-0.18
b them with	-0.30
b then a	-0.48
b then i	-0.69
b then one	1.13
b then sit	-0.26
b then stand	-0.26
b then you	-1.11
b then your	-0.48
b ther a	-0.44
b ther are	1.04
b ther be	-0.29
b ther i	0.30
b ther in	-0.49
b ther is	0.58
b ther is_a	-0.72
b ther to	-0.12
b ther was	0.45
b ther were	0.11
b therap in	0.50
b therapist in	0.92
b thes is	-0.28
b thes is_a	-0.13
b thes list	-0.32
b thes session	-0.54
b they agre	-0.21
b they are	-0.63
b they arriv	0.26
b they ask	0.25
b they can	-0.80
b they come	0.36
b they do	-1.50
b they earn	-0.29
b they feel	-0.28
b they felt	-0.06
b they have	0.11
b they like	0.17
b they most	-0.08
b they said	-0.29
b they say	-1.06
b they show	0.64
b they stand	-0.24
b they tell	-0.23
b they were	0.10
b they would	-0.19
b think about	-0.42
b think of	1.78
b think you	-0.17
b thinn or	-0.25
b third of	-0.12
b third visit	0.30
b this field	-0.15
b this fluid	-0.52
b this gentl	0.52
b this is	0.21
b this page	-0.29
b this plac	0.30
b this site	-0.49
b this week	0.08
b this wint	0.51
b this with	-0.12
b this_work and	-0.10
b thos who	0.63
b thos with	0.25
b though the	0.55
b thousand of	0.64
b thre days	-0.49
b thre free	-0.12
b thre hour	0.56
b thre month	0.32
b thre session	-0.17
b thre th	-0.08
b thre visit	-0.04
b thre we	-0.03
b thre year	-0.25
b through the	1.48
b throughout the	0.32
b thyroid and	0.10
b thyroid tablet	-0.16
b tid and	0.40
b tide is	-0.24
b till midnight	0.39
b tim a	-0.08
b tim out_of	0.58
b time and	-0.25
b time does	-0.09
b time to	0.21
b time you	0.12
b tinnitu can	-0.26
b tips are	-0.14
b tir muscl	-0.07
b tir of	-0.17
b tir or	-0.20
b tired light	-0.26
b tissu and	-0.20
b tissu soften	-0.04
b to 23	-0.14
b to a	0.58
b to a_doctor	-0.51
b to ask	-0.24
b to august	-0.08
b to be	-1.97
b to bed	0.60
b to begin	-0.23
b to believ	-0.21
b to benefit	1.22
b to bits	0.28
b to book	-0.44
b to br	-0.60
b to breath	0.15
b to buy	0.38
b to chang	-0.64
b to choos	-0.62
b to come	-1.65
b to cst	0.46
b to decid	0.05
b to do	2.21
b to feel	-0.03
b to find	-0.38
b to five	0.68
b to get	1.37
b to go	0.32
b to have	-0.04
b to heal	0.75
b to health	0.59
b to hear	-0.11
b to help	-0.42
b to how	-0.10
b to its	-0.05
b to keep	0.13
b to keep_your	-0.11
b to know	-0.52
b to last	0.52
b to lie	-0.46
b to life	-0.11
b to listen	-0.07
b to look	-0.04
b to lose	0.54
b to me	-0.39
b to meet	0.11
b to move	0.34
b to my	0.14
b to pain	0.70
b to pay	-0.16
b to promis	0.50
b to put	-0.21
b to reach	-0.09
b to reliev	-0.22
b to rest	-0.58
b to say	0.03
b to see	0.43
b to see_a_doctor	-0.19
b to send	-0.37
b to settl	-0.14
b to sit	-0.09
b to sleep	0.75
b to somebod	-0.35
b to take	-0.06
b to talk	-0.53
b to tell	0.36
b to the	-0.95
b to thes	0.26
b to think	0.50
b to this	0.26
b to try	0.24
b to undo	0.11
b to undres	-0.04
b to wake	-0.15
b to wear	-0.07
b to what	-0.26
b to work	0.91
b to you	0.67
b to your	0.58
b togeth wheth	-0.28
b told the	-0.05
b told them	-0.27
b told to	0.13
b told you	-0.36
b too high	-0.58
b too long	0.03
b too much	0.29
b too old	1.01
b too short	0.29
b too young	0.41
b too_small to	-0.05
b took a	-0.35
b took in	-0.11
b took the	-0.28
b top of	0.11
b tore up	0.83
b touch and	-0.15
b touch in	-0.90
b touch is	-0.25
b touch light	-0.22
b touch my	-0.93
b track no	-0.18
b traffic is	-0.62
b train and	-0.17
b train for	-0.29
b train hand	0.94
b train in	-0.49
b treat anxiet	-0.65
b treat back_pain	-0.22
b treat for	-0.76
b treat plan	0.87
b treat the	0.77
b treat with	-0.15
b trial and	-0.60
b trial found	-0.06
b trial in	0.07
b trial of	-0.49
b trial on	-0.27
b trial record	-0.18
b trial report	-0.10
b trial saw	-0.05
b trial show	0.23
b trial that	-0.31
b trial was	-0.18
b trial were	-0.12
b trial with	-0.29
b troubl you	0.12
b true of	-0.65
b trust your	0.25
b try a	0.24
b try it	-0.06
b try to	0.48
b turn left	-0.96
b turn your	0.42
b twent year	-0.64
b twic a	-0.11
b two careful	-0.03
b two days	-0.54
b two from	-0.40
b two hour	1.31
b two of	0.06
b two or	-0.12
b two peopl	-0.20
b two session	-0.04
b two small	-0.32
b two week	0.18
b two year	1.47
b uk guidanc	-0.39
b uncertain gain	-0.13
b und a	-0.58
b und each	-0.11
b und five	0.22
b und or	-0.04
b und the	-0.14
b und very	-0.52
b und your	-0.56
b undo the	0.72
b unles we	-0.15
b unlock the	0.25
b until it	0.60
b until my	-0.04
b until noth	-0.59
b until the	-0.29
b until you	-0.12
b until your_doctor	-0.16
b up and	-1.42
b up at	0.30
b up four	0.16
b up from	1.20
b up in	-0.76
b up slow	-0.91
b up the	1.58
b up to	-0.61
b us a	-0.47
b us guidanc	-0.09
b us it	0.11
b us nickel	-0.09
b use it	-0.10
b use the	-0.59
b used_to be	-0.68
b usual pass	-0.17
b vagus_nerve is	0.06
b valu be	-0.10
b version of	1.02
b very good	1.03
b very larg	-0.52
b very light_touch	-0.45
b very littl	-0.22
b vessel of	-0.14
b view of	-0.34
b visit and	-0.21
b visit are	-0.22
b visit in	0.35
b visit is	-0.13
b visit on	0.21
b visit the	0.32
b visit to	0.26
b visit we	-0.26
b visit will	-0.07
b wait and	0.62
b wait for	-0.45
b wait list	0.44
b wait or	-0.10
b wait room	-0.29
b wait to	-0.08
b wait until	-0.72
b walk boot	0.45
b walk the	0.20
b walk to	-0.06
b walked_out of	-0.23
b want a	-0.10
b want anyth	-0.30
b want firm	-0.04
b want one	-0.04
b want the	-0.12
b want to	0.19
b want your	-0.15
b warm sock	-0.11
b warmth heavi	-0.09
b was a	-0.78
b was assess	-0.09
b was check	-0.11
b was found	-0.09
b was in	0.20
b was last	-0.06
b was measur	-0.84
b was my	-0.25
b was not	-0.14
b was on	0.11
b was read	0.06
b was record	-0.40
b was remov	-0.16
b was right	-0.45
b was six	-0.09
b was small	-0.35
b was the	-0.82
b was too_small	-0.05
b was up	0.12
b was written_off	-0.10
b wat and	-0.24
b way of	-0.38
b way out_of	1.02
b way to	0.43
b way you	0.36
b ways you	-0.23
b we aim	-0.05
b we are	-0.50
b we begin	0.23
b we can	0.29
b we cannot	-0.05
b we cannot_say	-0.43
b we could	-0.18
b we could_not	-0.29
b we do	-0.43
b we don't	-0.49
b we find	0.27
b we give	1.43
b we guarante	0.54
b we had	0.35
b we have	1.92
b we haven't	0.63
b we help	0.54
b we hold	0.56
b we know	0.28
b we let	0.21
b we listen	0.13
b we make	0.19
b we may	-0.05
b we nev	0.20
b we off	1.38
b we print	-0.25
b we put	0.57
b we read	-1.12
b we releas	-0.32
b we rely_on	-0.17
b we saw	-0.07
b we say	-0.37
b we see	-0.38
b we set	0.30
b we simp	0.10
b we start	0.20
b we stop	-1.23
b we take	0.54
b we talk	-0.23
b we treat	1.07
b we watch	0.69
b we were	0.18
b we will	-0.25
b we would	-0.12
b we writ	-0.15
b we'll get	0.44
b we'll have	0.61
b weak in	-0.31
b weak spot	-0.14
b wear and	-0.21
b week aft	-0.06
b week and	-0.52
b week i	0.10
b week in	-0.16
b week of	0.14
b week she	0.35
b week to	0.90
b weigh five	-0.20
b weight of	-0.09
b well and	-1.29
b went back_to	0.71
b went from	0.90
b went to	-0.52
b went up	-0.77
b went well	-0.52
b were ask	-0.04
b were left	-0.08
b were not	0.21
b were the	0.65
b were told	0.14
b were wrong	-0.17
b what a	-0.43
b what an_hour	-0.52
b what br	-0.24
b what can	0.59
b what could	-0.68
b what do	-0.30
b what does	-1.05
b what each	-0.08
b what happen	1.26
b what has	-0.48
b what he	-0.24
b what help	-0.04
b what hurt	0.33
b what i	-0.84
b what if	0.66
b what is	1.37
b what it	-0.08
b what medicin	0.30
b what nobody_knows	-0.06
b what oth	1.33
b what peopl	-0.20
b what she	-0.30
b what the	-0.83
b what they	-0.95
b what to	-0.21
b what was	-0.13
b what we	-0.60
b what will	-0.31
b what would	-0.72
b what you	-0.43
b what your_doctor	1.06
b what_is_wrong with	0.18
b whatev peopl	-0.09
b whatev the	0.28
b whatev they	-0.90
b whatev you	-0.57
b wheez chest	0.45
b when a	-0.93
b when i	0.08
b when it	0.15
b when my	-0.37
b when she	1.14
b when should	-0.07
b when somebod	-0.05
b when someth	-0.25
b when taken	-0.49
b when that	-0.05
b when the	0.37
b when they	-0.26
b when to	-0.12
b when we	-1.28
b when you	0.09
b when your	0.51
b whenev you	-0.28
b wher did	-0.30
b wher do	-0.28
b wher hand	-0.21
b wher it	0.25
b wher the	0.71
b wher they	0.11
b wher to	0.40
b wher you	-0.12
b wheth i	0.16
b wheth it	-1.10
b wheth the	-0.65
b wheth this_works	-0.16
b wheth to	-0.49
b wheth we	-0.09
b wheth you	0.04
b which is	-0.87
b which mean	-0.36
b which medicin	-0.24
b which nobod	0.12
b which tablet	-0.32
b whil it	-0.76
b who check	-0.21
b who come_in	0.31
b who could_not	0.54
b who do	0.43
b who does	0.42
b who guidelin	-0.13
b who had	-0.96
b who is	-0.60
b who know	0.46
b who looks_after	-0.22
b who should	-0.33
b who stud	-0.46
b who walk_out	0.32
b who writ	-0.29
b whol body	0.19
b whol book	0.07
b whol hous	-0.25
b why it	0.46
b why might	-0.23
b why so	-0.32
b why some_people	-0.03
b why the	-0.44
b why you	0.57
b will be	-1.24
b will becom	0.19
b will chang	0.21
b will do	0.64
b will feel	0.04
b will feel_better	0.41
b will find	-0.25
b will get	0.51
b will give	0.49
b will go	-0.35
b will have	-0.83
b will hear	0.04
b will help	-0.16
b will i	-0.17
b will it	-0.27
b will know	-0.63
b will not	0.29
b will notic	0.44
b will only_get_worse	0.04
b will read	-0.10
b will say	0.30
b will see	0.48
b will stay	-0.04
b will take	0.05
b will tell	-0.40
b will thank	0.18
b will ther	-0.29
b will wond	0.34
b will you	0.53
b with 29	-0.07
b with 54	-0.09
b with 84	-0.15
b with a	-1.49
b with arthriti	0.08
b with care	-0.36
b with chronic_fatigue	0.23
b with cranial	1.12
b with cst	0.87
b with each	-0.08
b with exercis	-0.07
b with fibromyalgia	0.10
b with gentle_touch	0.04
b with it	-0.50
b with its	0.18
b with long	0.43
b with me	0.50
b with migrain	0.35
b with ms	0.25
b with my	1.00
b with my_hands	0.07
b with no	-0.25
b with one	-0.29
b with or	-0.44
b with peopl	0.17
b with regular	0.12
b with several	-0.44
b with that	-0.43
b with the	-1.90
b with their	0.14
b with them	-0.29
b with two	-0.17
b with us	1.26
b with what	0.26
b with you	0.10
b with your	-0.35
b with your_doctor	0.36
b within a	0.09
b within five	-0.40
b within one	0.22
b within six	-0.17
b within ten	0.60
b within two	-0.09
b without a	0.45
b without forc	0.24
b without it	1.37
b without my	-0.58
b without surger	-0.25
b word and	-0.09
b word for	0.12
b word like	0.22
b work and	-0.77
b work best	-0.49
b work bett	0.11
b work both_sides	-0.24
b work days	-0.08
b work every_time	0.22
b work in	-0.43
b work like	1.10
b works_for everyon	-0.75
b wors is	-0.29
b worst and	0.47
b worth hav	-0.10
b would be	0.71
b would chang	-0.58
b would lead	-0.56
b would like	-1.08
b would make	-0.11
b would nev	0.40
b would not	0.91
b would rath	-0.39
b would want	-0.06
b would you	0.36
b wrapp in	-0.79
b writ a	0.59
b writ and	-0.36
b writ down	-0.19
b writ here	-0.46
b writ or	-0.09
b writ to	-0.25
b wrong door	-0.37
b year ago	1.26
b year and	0.21
b year in	2.11
b year it	-0.28
b year the	0.12
b yes to	0.26
b yet the	0.61
b you a	-0.34
b you about	-0.16
b you and	-0.07
b you are	-0.05
b you arriv	-0.22
b you ask	-0.20
b you back	0.42
b you back_on	0.39
b you book	-0.05
b you br	0.77
b you by	-0.16
b you can	-1.35
b you can't	0.08
b you cannot	1.25
b you choos	-0.75
b you come	-1.16
b you could	0.96
b you decid	-0.29
b you did	0.69
b you do	-1.31
b you driv	0.50
b you feel	0.22
b you for	-0.40
b you get	-1.39
b you go	-0.06
b you have	-1.09
b you in	-0.09
b you keep	1.37
b you know	0.76
b you leav	0.19
b you let	-0.04
b you licens	-0.25
b you lie	-0.88
b you like	-2.06
b you live	0.33
b you lose	-0.39
b you may	-0.45
b you might	-0.14
b you move	-0.41
b you must	-0.18
b you need	1.22
b you notic	-0.19
b you on	0.76
b you only	0.58
b you pay	-0.32
b you put	0.59
b you rest	-0.34
b you see	0.20
b you send	-0.10
b you should	0.32
b you spend	0.30
b you stand	0.38
b you stay	-0.76
b you stop	-0.06
b you take	-0.80
b you tell_me	-0.47
b you that	-0.05
b you the	-0.38
b you think	-0.17
b you to	0.13
b you train	-0.30
b you treat	-0.38
b you try	0.51
b you up	0.73
b you use	-0.11
b you wait	-0.48
b you want	-0.71
b you were	-0.05
b you what	-0.55
b you when	-0.64
b you wheth	-0.29
b you will	-1.29
b you woke	0.53
b you won't	1.28
b you would	-0.10
b you writ	-0.05
b you year	0.74
b you'll be	1.92
b your ach	0.07
b your arm	-0.57
b your back	-1.23
b your body	1.30
b your book	-0.03
b your brain	-0.45
b your breath	-0.66
b your ch	0.13
b your child	0.48
b your children	0.52
b your cloth	-0.64
b your days	0.42
b your eyes	-0.41
b your feet	-0.52
b your first	-0.26
b your gut	0.34
b your hand	-0.61
b your head	-1.35
b your headach	0.03
b your health	0.18
b your health_visitor	-0.29
b your inhal	0.60
b your jaw	0.20
b your joint	0.70
b your kidney	0.19
b your kne	-0.11
b your liv	0.55
b your medication	0.19
b your medicin	-1.41
b your mind	-0.64
b your mone	-1.19
b your mood	-0.07
b your moth	0.78
b your neck	0.08
b your nerv	0.14
b your nervous_system	-0.24
b your not	-0.20
b your own	0.15
b your pain	0.16
b your plac	0.94
b your question	-0.26
b your sho	-0.90
b your should	-0.43
b your side	-0.52
b your skull	-0.54
b your spin	0.41
b your symptom	-0.22
b your time	-0.69
b your tissu	0.22
b your visit	-0.33
b your_doctor has	-0.73
b your_gp can	-0.18
bias	-3.80
calm asked	-1.01
calm bare	2.07
calm humble	-3.94
calm negated	2.38
calm plain	-1.20
calm sober	-1.66
calm world	-1.93
case baby change asked	-0.23
case baby change bare	1.93
case baby change negated	-0.36
case baby change nobody	0.25
case baby change ours	0.32
case baby change plain	0.23
case baby change they	0.97
case baby change we	0.64
case baby change you	-0.14
case baby nobody bare	0.73
case baby nobody plain	-1.32
case baby nobody sober	-0.25
case baby ours bare	0.70
case baby outside bare	-0.42
case baby still asked	-0.14
case baby still bare	0.93
case baby still humble	-0.30
case baby still negated	0.95
case baby still nobody	-0.29
case baby still ours	0.49
case baby still outside	-0.67
case baby still plain	-1.08
case baby still we	0.38
case baby still you	0.70
case baby they bare	0.87
case baby turn bare	-0.59
case baby turn sober	-0.08
case baby turn they	0.44
case baby turn we	-0.10
case baby we bare	0.08
case baby we humble	-0.30
case baby we negated	0.84
case baby we plain	0.30
case baby you asked	-0.34
case baby you bare	0.32
case baby you sober	0.58
case body change bare	0.93
case body change humble	-0.49
case body change nobody	0.97
case body change ours	-0.15
case body change outside	-0.23
case body change plain	0.21
case body change sober	-0.55
case body change they	-0.17
case body change we	-0.47
case body change world	0.42
case body change you	0.49
case body nobody bare	-2.42
case body nobody humble	0.32
case body nobody negated	0.51
case body nobody plain	0.73
case body nobody sober	-0.57
case body nobody world	1.62
case body ours bare	1.21
case body ours humble	-0.35
case body ours negated	-0.13
case body ours plain	-0.63
case body outside bare	-0.48
case body still bare	-0.96
case body still humble	0.53
case body still negated	0.31
case body still nobody	-0.92
case body still outside	-0.26
case body still plain	1.04
case body still sober	0.03
case body still they	-1.55
case body still we	1.03
case body still world	-0.49
case body still you	2.04
case body they bare	-1.61
case body they negated	0.09
case body they sober	-0.35
case body they world	0.09
case body turn bare	-0.52
case body turn nobody	-0.15
case body turn plain	0.03
case body turn sober	0.70
case body turn they	0.41
case body turn we	-0.14
case body turn world	0.60
case body turn you	0.95
case body we asked	-0.26
case body we bare	0.92
case body we humble	-0.11
case body we negated	-0.29
case body we plain	0.28
case body we sober	0.38
case body we world	-0.51
case body you bare	1.77
case body you humble	0.27
case body you negated	0.30
case body you plain	0.34
case body you sober	0.57
case body you world	-0.59
case change nobody asked	-0.59
case change nobody bare	2.33
case change nobody humble	-1.86
case change nobody negated	1.05
case change nobody plain	1.62
case change nobody sober	-0.46
case change nobody world	-0.66
case change ours asked	0.07
case change ours bare	3.36
case change ours humble	-0.91
case change ours negated	-0.48
case change ours plain	-0.82
case change ours sober	-0.28
case change outside bare	-0.93
case change outside humble	-0.22
case change outside negated	0.88
case change outside plain	-0.18
case change outside sober	0.15
case change outside world	-0.18
case change they bare	-2.39
case change they humble	-0.10
case change they negated	-0.29
case change they plain	1.18
case change they sober	-0.23
case change they world	1.13
case change we asked	-0.76
case change we bare	1.98
case change we humble	-2.13
case change we plain	-0.19
case change we sober	1.65
case change we world	-1.12
case change you asked	0.44
case change you bare	1.26
case change you humble	0.30
case change you negated	-0.54
case change you plain	-0.22
case change you sober	-0.23
case change you world	-1.45
case life change bare	0.39
case life change humble	0.29
case life change negated	-0.36
case life change nobody	0.81
case life change plain	0.66
case life change sober	-0.73
case life change they	-1.03
case life change we	0.39
case life change world	-0.64
case life change you	-0.58
case life nobody bare	2.76
case life nobody humble	0.27
case life nobody negated	-1.40
case life nobody sober	0.28
case life ours bare	-0.04
case life ours humble	0.04
case life outside bare	-0.09
case life outside world	-0.27
case life still asked	-0.49
case life still bare	-1.03
case life still humble	0.55
case life still negated	-0.37
case life still nobody	1.01
case life still ours	-0.37
case life still outside	-0.23
case life still plain	-0.13
case life still sober	-0.13
case life still they	0.09
case life still we	-0.27
case life still world	0.57
case life still you	-1.26
case life they bare	-0.60
case life they negated	0.38
case life they plain	0.16
case life they world	0.21
case life turn bare	-0.18
case life turn negated	1.24
case life turn nobody	-0.03
case life turn outside	0.09
case life turn plain	-0.82
case life turn they	0.96
case life turn we	0.15
case life turn world	1.25
case life turn you	1.48
case life we asked	-0.28
case life we bare	-1.88
case life we humble	1.40
case life we negated	1.36
case life we plain	-0.27
case life we sober	-0.44
case life we world	0.38
case life you bare	-0.99
case life you humble	-0.49
case life you plain	-0.19
case life you sober	-0.48
case life you world	0.88
case none change asked	-0.04
case none change bare	-0.52
case none change humble	-2.66
case none change negated	1.03
case none change nobody	-2.32
case none change ours	0.99
case none change outside	0.85
case none change plain	0.18
case none change sober	-0.34
case none change they	-0.22
case none change we	-2.63
case none change world	-1.02
case none nobody asked	1.30
case none nobody bare	-0.25
case none nobody humble	-1.20
case none nobody negated	-0.39
case none nobody plain	0.11
case none nobody sober	-0.74
case none nobody world	-3.34
case none ours asked	-0.15
case none ours bare	0.98
case none ours humble	-1.07
case none ours negated	0.29
case none ours plain	-0.66
case none ours sober	0.71
case none ours world	0.84
case none outside bare	1.05
case none outside humble	-0.19
case none outside negated	1.13
case none outside plain	1.27
case none outside sober	-0.58
case none outside world	-1.01
case none still asked	0.63
case none still bare	1.00
case none still humble	-1.33
case none still negated	-1.26
case none still nobody	-1.40
case none still ours	-0.10
case none still outside	1.65
case none still sober	-1.39
case none still they	-0.62
case none still we	-2.87
case none still world	-2.45
case none still you	-0.43
case none they asked	-0.19
case none they bare	0.27
case none they humble	-0.51
case none they negated	-0.78
case none they plain	-0.26
case none they sober	0.95
case none they world	0.11
case none turn asked	-0.33
case none turn bare	0.45
case none turn humble	0.82
case none turn negated	-0.47
case none turn nobody	-1.08
case none turn outside	-0.82
case none turn plain	-1.25
case none turn sober	-0.47
case none turn they	0.44
case none turn we	-0.63
case none turn world	-0.06
case none turn you	0.75
case none we asked	-0.96
case none we bare	-1.11
case none we humble	-1.87
case none we negated	-1.35
case none we plain	-0.51
case none we sober	-0.98
case none we world	-0.11
case none you asked	0.24
case none you bare	0.07
case none you humble	1.92
case none you negated	0.44
case none you plain	-1.02
case none you sober	-1.52
case none you world	0.18
case serious change asked	-0.16
case serious change bare	1.13
case serious change humble	-1.83
case serious change negated	0.39
case serious change nobody	1.63
case serious change ours	0.89
case serious change outside	-0.80
case serious change plain	0.38
case serious change sober	0.62
case serious change we	-0.33
case serious change you	-1.07
case serious nobody bare	1.61
case serious nobody humble	-0.30
case serious nobody negated	-0.04
case serious nobody plain	0.23
case serious nobody sober	-1.08
case serious ours bare	1.60
case serious ours humble	-0.72
case serious ours plain	0.29
case serious ours sober	0.13
case serious outside bare	-0.80
case serious outside negated	0.41
case serious still bare	-0.65
case serious still humble	-0.49
case serious still negated	0.28
case serious still nobody	-1.36
case serious still ours	0.08
case serious still outside	-0.18
case serious still plain	-0.62
case serious still sober	-0.44
case serious still they	-0.49
case serious still we	0.13
case serious still you	-0.14
case serious they bare	-0.98
case serious they negated	0.06
case serious they plain	0.52
case serious they sober	0.12
case serious turn bare	0.75
case serious turn ours	0.12
case serious turn they	0.15
case serious turn we	0.66
case serious we asked	-0.18
case serious we bare	1.00
case serious we humble	-0.71
case serious we negated	0.95
case serious we plain	-0.81
case serious we sober	0.21
case serious you bare	-1.38
case serious you humble	-0.19
case serious you negated	-0.50
case serious you sober	0.99
case still nobody asked	1.00
case still nobody bare	-0.16
case still nobody humble	0.73
case still nobody negated	-0.52
case still nobody plain	-1.88
case still nobody sober	-2.15
case still nobody world	-1.12
case still ours asked	-0.78
case still ours bare	0.10
case still ours humble	-1.79
case still ours negated	0.41
case still ours plain	0.66
case still ours sober	0.89
case still ours world	-0.35
case still outside bare	0.55
case still outside humble	-0.19
case still outside negated	0.91
case still outside plain	1.16
case still outside sober	-1.43
case still outside world	-0.83
case still they asked	-0.19
case still they bare	-0.22
case still they humble	-0.74
case still they negated	-0.78
case still they plain	0.20
case still they sober	0.70
case still they world	-2.09
case still we asked	-0.94
case still we bare	-1.55
case still we humble	1.02
case still we negated	-0.18
case still we plain	0.23
case still we sober	-0.78
case still we world	1.09
case still you asked	0.28
case still you bare	-0.32
case still you humble	0.24
case still you negated	0.71
case still you plain	-1.01
case still you sober	0.78
case still you world	0.94
case symptom change asked	-0.41
case symptom change bare	2.50
case symptom change humble	-0.23
case symptom change negated	-0.07
case symptom change nobody	0.38
case symptom change ours	0.18
case symptom change outside	-0.31
case symptom change plain	-0.27
case symptom change sober	1.12
case symptom change they	-0.26
case symptom change we	1.95
case symptom change you	0.86
case symptom nobody asked	-0.71
case symptom nobody bare	0.44
case symptom nobody humble	-0.20
case symptom nobody negated	1.84
case symptom nobody plain	-1.13
case symptom nobody sober	-0.06
case symptom ours bare	-0.65
case symptom ours humble	-0.61
case symptom ours negated	0.27
case symptom outside bare	-0.29
case symptom outside negated	0.40
case symptom outside sober	-0.53
case symptom still asked	-0.42
case symptom still bare	-1.00
case symptom still humble	0.04
case symptom still negated	0.57
case symptom still nobody	-1.21
case symptom still ours	-0.95
case symptom still outside	-0.13
case symptom still plain	0.14
case symptom still sober	-0.13
case symptom still they	-0.29
case symptom still we	1.11
case symptom still you	0.70
case symptom they bare	-0.81
case symptom they humble	0.38
case symptom they negated	-0.27
case symptom they sober	-0.25
case symptom turn bare	-1.48
case symptom turn negated	0.37
case symptom turn nobody	1.08
case symptom turn sober	-0.28
case symptom turn we	-1.77
case symptom turn you	-0.71
case symptom we asked	-0.12
case symptom we bare	0.34
case symptom we humble	0.82
case symptom we negated	-1.25
case symptom we plain	0.14
case symptom we sober	1.32
case symptom you bare	1.08
case symptom you humble	-0.55
case symptom you negated	-0.13
case symptom you plain	0.24
case symptom you sober	0.22
case turn nobody bare	0.39
case turn nobody negated	-0.15
case turn nobody plain	-1.09
case turn nobody sober	0.20
case turn nobody world	-0.16
case turn ours bare	0.14
case turn outside bare	-0.65
case turn outside world	-0.27
case turn they bare	-0.26
case turn they negated	0.55
case turn they world	1.38
case turn we asked	-0.13
case turn we bare	-1.14
case turn we humble	0.37
case turn we negated	0.45
case turn we plain	-0.90
case turn we sober	-0.33
case turn we world	-0.14
case turn you bare	-0.06
case turn you negated	-0.04
case turn you plain	0.41
case turn you sober	-0.19
case turn you world	0.99
cite	-6.33
cite against	3.96
first a	-1.89
first about	-1.21
first ach	0.54
first act_now	0.85
first add	-0.21
first aft	-0.61
first all	0.51
first amma	-0.39
first an	-1.93
first an_hour	-0.44
first and	-0.11
first answ	-1.01
first antibiotic	0.08
first anxiet	-1.02
first any	-0.11
first anyon	-0.69
first are	-0.11
first around	-0.22
first arthriti	-0.22
first as	1.16
first ask	1.14
first ask_a_doctor	-0.11
first ask_your_doctor	-0.73
first asthma	-0.73
first at	-1.00
first at_last	-0.90
first avoid	0.13
first bab	-1.55
first back	0.56
first back_pain	-0.37
first balanc	-0.06
first be	0.22
first beat	-0.13
first becaus	0.47
first been	0.23
first befor	-0.51
first best	1.10
first bett	-0.17
first bewar	-0.10
first blood	-0.38
first book	-0.19
first both	-0.67
first both_sides	-0.11
first brain	0.38
first breath	0.08
first by	0.66
first can	-0.10
first canc	-0.26
first cancel	-0.04
first children	0.23
first chiropractor	-0.27
first choos	-0.23
first clear	0.21
first client	0.76
first clinical	0.16
first come	0.24
first compar	0.56
first concussion	-0.04
first condition	0.62
first cranial_therapy	0.43
first cranial_work	0.35
first craniosacral	-0.82
first craniosacral_therapy	0.44
first cst	1.00
first dad	1.98
first deep	1.06
first depression	-0.33
first detox	0.11
first discov	0.21
first do	-1.19
first doctor	0.69
first does	-1.39
first don't	1.09
first don't_wait	0.24
first drink	-0.15
first eat	-0.21
first even	0.83
first ever	1.03
first everyon	0.13
first everyth	0.53
first evidenc	0.42
first expect	0.13
first feel	-0.08
first find	0.06
first first	-0.30
first five	-0.87
first fluid	-0.49
first flush	-0.18
first follow	-1.16
first for	-0.56
first for_the_first_time_in	-0.57
first forget	0.17
first from	1.33
first gentl	0.17
first get	0.28
first get_rid_of	-0.39
first gett	-0.09
first give	-0.26
first go	-0.72
first good	-0.19
first grandad	-0.61
first grandmoth	-0.03
first half	-0.18
first hand	1.22
first harm	-0.75
first have	-0.34
first hay_fever	0.03
first he	0.11
first headach	0.47
first help	0.06
first her	0.61
first high_blood_pressure	-0.15
first his	0.11
first hospital	0.04
first how	0.63
first hurr	-1.00
first i	-2.24
first i'm	0.17
first ideal_for	0.26
first if	-3.14
first imagin	-0.40
first in	-2.93
first instant	0.05
first is	0.40
first isn't	-0.24
first it	1.22
first it'll	1.06
first its	0.41
first just	0.26
first keep	-0.57
first kids	-0.23
first kind	-0.51
first last	0.27
first last_few	-0.25
first lead	0.37
first leav	0.41
first let	0.16
first lie	0.38
first light	0.21
first light_touch	-0.44
first listen	0.59
first littl	1.62
first long	-0.71
first long_covid	-0.11
first look	0.27
first low	-0.12
first ly	-0.38
first many	-0.68
first many_people	-0.28
first massag	-0.69
first medicin	0.22
first membran	-0.47
first migrain	-0.39
first more	0.43
first most	-2.63
first most_people	-0.04
first muscl	1.01
first music	-0.16
first my	-1.64
first my_hands	-1.31
first natural	0.45
first neck_pain	0.64
first new	0.28
first newborn	0.15
first next	-0.24
first nine	0.78
first nine_out_of_ten	-0.49
first no	-0.20
first no_more	1.02
first nobod	-0.29
first nobody_has_shown	-0.08
first none	-0.79
first not	0.16
first noth	-0.68
first of	0.77
first old	-0.51
first on_the_way_home	0.08
first once	0.96
first one	-0.82
first only	0.90
first oth	-0.17
first our	0.82
first our_touch	0.05
first over	0.23
first overcom	0.05
first pain_relief	0.39
first painkill	-0.04
first perhap	-0.44
first physio	0.50
first physiotherap	-0.38
first pictur	0.40
first pill	0.49
first pleas	-1.12
first powerful	-0.11
first practition	-1.09
first pregnanc	0.20
first pregnant	-0.07
first preliminar	0.29
first pric	-0.51
first put	-0.18
first quantum	0.35
first question	-0.10
first read	-1.43
first reduc	0.12
first regular	-0.09
first releas	-0.51
first relief	0.42
first reliev	0.15
first rememb	0.25
first research	0.13
first rest	0.12
first restor	-0.06
first result	0.97
first review	0.41
first saf	0.13
first safe	0.45
first safet	-0.22
first say	0.23
first say_goodbye_to	-0.60
first say_no_to	0.09
first scienc	0.08
first scientist	-0.67
first see	-0.25
first see_a_doctor	-0.27
first session	0.23
first she	1.09
first short	-0.43
first sign	-0.11
first silenc	-0.13
first sinc	0.21
first skin	-1.09
first slack	-0.19
first sleep	-1.31
first small	0.76
first so	-1.20
first some	-0.32
first some_people	-1.25
first somebod	-0.63
first someth	0.59
first sore_back	-0.09
first speak	-0.25
first specialist	0.24
first start	-0.40
first stay	-0.34
first step	0.27
first stop	-0.57
first stres	-0.29
first strok	0.05
first stud	-0.68
first suitabl	0.28
first surgeon	0.18
first surger	-0.88
first sutherland	-0.04
first tag BABY	-0.98
first tag BAD	0.28
first tag BELIEF	-3.35
first tag CLIENT	-1.60
first tag COME	-0.08
first tag CST	-0.13
first tag CURE	-0.03
first tag DEFINE	-0.35
first tag DETOX	-0.49
first tag DIAGNOSE	-0.76
first tag DOCTOR	1.28
first tag DRUG	-0.04
first tag EASE	1.30
first tag EMOTION	0.90
first tag ENDORSE	0.99
first tag EXPERT	-0.32
first tag FAST	0.14
first tag FLOW	1.02
first tag GO	0.59
first tag GONE	1.00
first tag HEDGE	-2.75
first tag HOMEHELP	-3.98
first tag HOPEFUL	0.55
first tag HUMBLE	-0.31
first tag IT	1.12
first tag LASTING	1.33
first tag LIFE	-2.59
first tag MECH	-0.38
first tag META	0.06
first tag NEG	0.46
first tag NEGN	1.92
first tag NUMBER	-0.04
first tag OUGHT	-1.14
first tag PAST	-0.73
first tag POLICY	-0.92
first tag PRAISE	0.61
first tag PRESSURE	0.07
first tag RELIEFN	0.86
first tag REMOVE	0.11
first tag RESEARCH	-0.12
first tag SAFETY	-0.57
first tag SAFEW	0.95
first tag SAY	1.76
first tag SERIOUS	-2.45
first tag SERVICE	-0.73
first tag SHOW	0.77
first tag SORE	0.68
first tag STOPTAKING	0.55
first tag STORE	-0.26
first tag SURE	0.69
first tag SURGERY	-1.94
first tag SYMPTOM	-1.23
first tag THERAPIST2	-0.46
first tag THERAPY	-1.65
first tag THING	-0.77
first tag TURN	-2.31
first tag WE	-0.42
first tag WELL	1.68
first tag WORKS	1.83
first tag WORLD	0.60
first tag YOU	-1.24
first take	-0.83
first talk_to_your_doctor	-0.05
first teach	-1.04
first tell	-0.27
first tell_me	-0.35
first tell_us	-0.09
first ten	0.34
first tension	0.51
first that	-1.07
first the	-3.71
first the_table	-1.07
first then	-0.92
first ther	3.10
first therapist	0.55
first thes	-0.27
first they	-2.13
first think	1.49
first this	0.56
first this_therapy	-0.13
first thos	-0.12
first though	1.04
first thousand	0.64
first thre	0.32
first thyroid	-0.16
first time	-0.25
first tinnitu	-0.26
first toward	-0.04
first toxin	-0.43
first train	0.08
first treat	-0.05
first trial	-0.35
first trust	0.25
first try	0.65
first two	-0.25
first uk	-0.39
first uncl	-0.11
first und	-0.40
first unlik	0.92
first unlock	0.07
first upledg	-0.56
first us	-0.09
first usual	-0.04
first wait	-0.37
first warmth	-0.18
first we	1.76
first we'll	0.75
first we'r	-0.18
first weak	0.08
first what	-3.25
first what_are_you_waiting_for	0.33
first whatev	2.00
first when	-0.43
first wher	-0.81
first wheth	-0.49
first whil	-0.53
first who	-1.02
first why	0.24
first will	-0.33
first with	-1.37
first without	0.51
first word	0.34
first work	0.81
first would	0.63
first writ	-0.27
first y'all	0.50
first you	-4.54
first you'll	1.93
first your	1.36
first your_doctor	0.05
first your_gp	0.98
frame attributed	-3.84
frame attributed with reference	-0.14
frame attributed without	-3.70
frame natural course	-2.49
frame natural course with reference	-0.91
frame natural course without	-1.57
frame reported	-3.47
frame reported with reference	-2.93
frame reported without	-0.55
frame talk of claims	-1.57
frame talk of claims without	-1.56
hedge baby baby	0.80
hedge baby i	-0.12
hedge body body	0.07
hedge body i	0.66
hedge body none	-0.20
hedge body order	-0.35
hedge body other care	0.14
hedge body person	-0.77
hedge body therapy	-0.22
hedge body we	-0.43
hedge body you	-0.34
hedge life none	-0.63
hedge life person	0.50
hedge life thing	0.72
hedge life you	-0.06
hedge none i	1.07
hedge none none	1.92
hedge none order	-1.49
hedge none other care	1.13
hedge none ours	0.05
hedge none person	-0.38
hedge none research	-0.42
hedge none therapy	0.38
hedge none we	1.30
hedge none you	-2.72
hedge serious complaint	-2.11
hedge serious i	0.30
hedge serious ours	0.48
hedge serious person	-0.12
hedge serious we	0.17
hedge serious you	-0.06
hedge symptom body	-0.44
hedge symptom complaint	-1.14
hedge symptom i	0.11
hedge symptom none	-0.11
hedge symptom order	-1.33
hedge symptom other care	-1.10
hedge symptom person	-0.05
hedge symptom research	-0.26
hedge symptom you	-0.18
hint C01	0.07
hint C02	1.99
hint C03	-3.05
hint C05	2.17
hint C06	2.35
hint C07	0.76
hint C08	0.78
hint C10	-0.11
hint C11	0.04
hint C12	-1.50
hint C13	0.37
hint C15	0.10
hint C16	-0.07
hint C17	1.16
hint C18	2.03
hint C19	-1.77
hint C20	-0.61
hint C21	-0.61
in alt BABY	0.15
in alt BODY	-1.42
in alt CLIENT	0.13
in alt CST	0.18
in alt HOMEHELP	0.07
in alt LIFE	0.25
in alt MECH	-0.85
in alt POLICY	-0.10
in alt STORE	0.06
in alt THERAPY	0.07
in alt THING	-0.57
in alt TURN	0.18
in alt WORLD	-0.13
in cta DIAGNOSE	-0.48
in cta EASE	-0.41
in cta FLOW	-0.41
in cta HOMEHELP	-0.50
in cta OUGHT	-0.25
in cta POLICY	-0.36
in cta SAY	0.17
in cta SHOW	-0.25
in cta THERAPY	-0.16
in cta THING	-0.03
in cta WE	-0.12
in cta WELL	0.97
in cta WORKS	-0.41
in cta YOU	0.20
in description CLIENT	-0.81
in description CST	-0.50
in description DEFINE	-0.06
in description DIAGNOSE	-0.12
in description EASE	-0.40
in description ENDORSE	-0.06
in description GO	-0.26
in description HEDGE	-0.11
in description HUMBLE	-0.38
in description IT	-0.85
in description LIFE	-0.19
in description META	-0.20
in description MOST	-0.10
in description NEG	-0.46
in description NEGN	-0.20
in description NUMBER	-1.18
in description OUGHT	-0.16
in description POLICY	-0.69
in description REMOVE	0.05
in description RESEARCH	-0.73
in description SAFETY	-0.08
in description SAY	-0.50
in description SERVICE	-0.30
in description SHOW	-0.29
in description STORE	-0.13
in description THERAPY	-0.95
in description THING	-0.05
in description WE	-0.56
in description WORLD	-0.16
in description YOU	-0.12
in heading BABY	-0.49
in heading BAD	-0.68
in heading BODY	-1.10
in heading CAUSE	0.27
in heading CLIENT	-0.52
in heading CST	-0.43
in heading DIAGNOSE	-0.51
in heading EASE	-0.11
in heading EMOTION	-0.07
in heading ENDORSE	-0.66
in heading FLOW	0.27
in heading HEDGE	-0.55
in heading HOMEHELP	-0.03
in heading HUMBLE	-0.09
in heading IT	-1.05
in heading LIFE	-0.35
in heading MECH	-0.36
in heading META	-0.08
in heading NEG	-0.54
in heading NUMBER	-0.45
in heading OUGHT	-0.23
in heading POLICY	-0.20
in heading REMOVE	0.15
in heading RESEARCH	-0.30
in heading SAFETY	-0.14
in heading SAFEW	-0.11
in heading SAY	-0.83
in heading SERIOUS	-0.71
in heading SERVICE	-0.19
in heading SHOW	-1.13
in heading SORE	-0.65
in heading STORE	-0.29
in heading SYMPTOM	-1.13
in heading THERAPY	-0.97
in heading WE	-1.64
in heading WORKS	0.27
in heading WORLD	-0.05
in heading YOU	-1.72
in testimonial AID	1.23
in testimonial BABY	0.17
in testimonial BAD	0.61
in testimonial BELIEF	0.30
in testimonial BODY	1.44
in testimonial CLIENT	1.34
in testimonial COME	0.17
in testimonial CST	0.75
in testimonial DIAGNOSE	-1.24
in testimonial DOCTOR	0.39
in testimonial EASE	-0.58
in testimonial EMOTION	0.22
in testimonial ENDORSE	0.61
in testimonial FLOW	0.55
in testimonial GO	0.40
in testimonial GONE	1.70
in testimonial HEDGE	0.04
in testimonial HOMEHELP	3.49
in testimonial HUMBLE	1.29
in testimonial IT	2.65
in testimonial LIFE	5.35
in testimonial META	0.68
in testimonial MOST	0.47
in testimonial NEG	2.39
in testimonial NUMBER	3.79
in testimonial OUGHT	0.28
in testimonial PAST	0.79
in testimonial POLICY	1.52
in testimonial REMOVE	1.46
in testimonial SAY	0.20
in testimonial SERIOUS	0.07
in testimonial SERVICE	-2.93
in testimonial SHOW	0.87
in testimonial SORE	0.73
in testimonial STOPTAKING	0.43
in testimonial STORE	0.20
in testimonial SURE	-0.51
in testimonial SYMPTOM	0.36
in testimonial THERAPIST2	0.74
in testimonial THERAPY	0.94
in testimonial THING	2.04
in testimonial TURN	2.35
in testimonial WE	8.51
in testimonial WELL	0.48
in testimonial WORKS	-0.36
in testimonial WORLD	3.30
in testimonial YOU	1.03
in title CLIENT	-0.21
in title CST	-1.23
in title EASE	0.77
in title ENDORSE	0.18
in title GONE	0.10
in title HEDGE	0.34
in title HOMEHELP	-0.12
in title HUMBLE	-0.76
in title LIFE	-0.93
in title NEG	-0.49
in title NUMBER	-1.03
in title OUGHT	-0.26
in title PAST	0.66
in title POLICY	-0.43
in title RELIEFN	0.44
in title RESEARCH	-0.31
in title SAFETY	-0.09
in title SAFEW	-0.39
in title SHOW	0.52
in title SYMPTOM	0.31
in title THERAPIST2	-0.57
in title THERAPY	-1.61
in title THING	1.52
in title WE	-0.14
in title YOU	-0.45
joint	4.67
last tag AID	1.35
last tag BABY	-0.34
last tag BAD	0.78
last tag BELIEF	0.83
last tag BODY	-0.70
last tag CAUSE	0.54
last tag CLIENT	-0.85
last tag COME	0.88
last tag CST	1.44
last tag CURE	1.06
last tag DETOX	1.11
last tag DIAGNOSE	-0.13
last tag DOCTOR	-1.14
last tag DRUG	2.49
last tag EASE	2.40
last tag EMOTION	-1.76
last tag ENDORSE	0.39
last tag EXPERT	-0.43
last tag FAST	1.61
last tag FLOW	0.66
last tag GO	-0.81
last tag GONE	-0.14
last tag HEDGE	-1.35
last tag HOPEFUL	0.86
last tag HUMBLE	1.15
last tag IT	1.09
last tag LASTING	2.20
last tag LIFE	0.45
last tag MECH	0.80
last tag META	-0.61
last tag MOST	-0.03
last tag NEG	0.62
last tag NEGN	-1.21
last tag NUMBER	-1.67
last tag OUGHT	-2.72
last tag PAST	-0.69
last tag POLICY	0.55
last tag PRAISE	1.98
last tag PRESSURE	3.29
last tag PROVE	0.46
last tag RELIEFN	1.14
last tag REMOVE	1.19
last tag RESEARCH	-0.77
last tag SAFETY	-1.85
last tag SAFEW	1.28
last tag SAY	-0.72
last tag SERIOUS	-0.53
last tag SERVICE	-3.78
last tag SHOW	0.88
last tag SORE	-0.52
last tag STOPTAKING	0.91
last tag STORE	0.46
last tag SURE	1.24
last tag SURGERY	2.63
last tag SYMPTOM	3.18
last tag THERAPIST2	-1.08
last tag THERAPY	1.11
last tag THING	-0.48
last tag TURN	1.58
last tag WE	1.56
last tag WELL	1.20
last tag WORKS	-0.26
last tag WORLD	-1.62
last tag YOU	0.77
leading question	3.64
length 0	-1.56
length 1	1.40
length 2	2.33
length 3	1.67
length 4	-3.12
length 5	-3.93
length 6	-1.59
no role words	-1.75
not, then yes	1.32
o AID CLIENT	0.23
o AID DEFINE	-0.17
o AID EASE	-0.21
o AID LIFE	-0.55
o AID NEG	0.26
o AID NUMBER	0.08
o AID STORE	-0.70
o AID THERAPY	-0.68
o AID THING	1.52
o AID TURN	0.57
o AID WE	-0.19
o AID YOU	-0.74
o BABY BELIEF	0.94
o BABY BODY	-2.25
o BABY COME	0.43
o BABY CST	1.33
o BABY DEFINE	-0.14
o BABY DOCTOR	-0.35
o BABY DRUG	-0.44
o BABY EASE	0.33
o BABY EMOTION	0.51
o BABY ENDORSE	-0.74
o BABY FLOW	-0.41
o BABY GONE	-0.04
o BABY HEDGE	0.56
o BABY HOMEHELP	-0.08
o BABY IT	1.19
o BABY LIFE	-0.06
o BABY MECH	0.06
o BABY MOST	-1.62
o BABY NEG	0.45
o BABY NEGN	-0.05
o BABY NUMBER	-0.08
o BABY OUGHT	0.31
o BABY PAST	0.92
o BABY POLICY	1.01
o BABY PROVE	-0.06
o BABY RELIEFN	0.28
o BABY REMOVE	-1.33
o BABY SAFETY	-0.42
o BABY SAFEW	0.54
o BABY SERIOUS	-0.91
o BABY SERVICE	0.06
o BABY SHOW	-0.26
o BABY STORE	0.32
o BABY SURE	0.22
o BABY SYMPTOM	-0.11
o BABY THERAPY	0.41
o BABY THING	0.14
o BABY TURN	-0.50
o BABY WE	2.00
o BABY WELL	0.31
o BABY WORKS	-0.23
o BABY WORLD	-0.91
o BABY YOU	0.94
o BAD BODY	-0.32
o BAD CLIENT	0.47
o BAD DIAGNOSE	0.78
o BAD EASE	0.33
o BAD ENDORSE	-0.22
o BAD GO	0.46
o BAD GONE	0.64
o BAD HOMEHELP	-0.15
o BAD IT	-0.06
o BAD LIFE	-0.13
o BAD MECH	-0.22
o BAD MOST	0.28
o BAD NEG	0.39
o BAD NEGN	-0.36
o BAD NUMBER	-0.54
o BAD OUGHT	0.49
o BAD POLICY	0.04
o BAD REMOVE	0.30
o BAD SAFETY	-0.58
o BAD SAY	0.33
o BAD SHOW	0.31
o BAD SYMPTOM	-0.64
o BAD THERAPY	0.36
o BAD THING	-0.36
o BAD TURN	0.55
o BAD WE	-0.05
o BAD WELL	0.26
o BAD WORKS	-0.06
o BAD WORLD	-0.45
o BAD YOU	-0.35
o BELIEF BODY	-1.05
o BELIEF CLIENT	-0.13
o BELIEF CST	-0.33
o BELIEF DIAGNOSE	0.98
o BELIEF EASE	0.91
o BELIEF EMOTION	-0.41
o BELIEF FLOW	-2.16
o BELIEF GONE	-1.44
o BELIEF HEDGE	-0.11
o BELIEF HOMEHELP	-0.09
o BELIEF IT	-0.75
o BELIEF LIFE	-0.65
o BELIEF MECH	-1.53
o BELIEF NEG	-0.12
o BELIEF NEGN	-0.25
o BELIEF NUMBER	-0.56
o BELIEF OUGHT	0.38
o BELIEF PAST	-0.17
o BELIEF POLICY	-0.24
o BELIEF REMOVE	0.09
o BELIEF RESEARCH	-0.13
o BELIEF SAY	-0.73
o BELIEF STOPTAKING	-0.13
o BELIEF STORE	-0.66
o BELIEF SYMPTOM	-0.20
o BELIEF THERAPY	-1.20
o BELIEF THING	-0.06
o BELIEF WE	1.03
o BELIEF WORKS	-0.61
o BELIEF YOU	0.17
o BODY AID	0.28
o BODY BABY	0.89
o BODY BAD	-1.21
o BODY BELIEF	-0.13
o BODY CLIENT	-1.75
o BODY CST	0.38
o BODY CURE	0.32
o BODY DEFINE	-0.13
o BODY DIAGNOSE	0.12
o BODY DOCTOR	-0.20
o BODY EASE	1.75
o BODY EMOTION	-0.23
o BODY ENDORSE	-0.25
o BODY FAST	0.07
o BODY FLOW	0.44
o BODY GO	0.61
o BODY GONE	1.10
o BODY HEDGE	-0.48
o BODY HOMEHELP	-1.64
o BODY HUMBLE	0.53
o BODY IT	3.22
o BODY LASTING	0.32
o BODY LIFE	0.79
o BODY MECH	-0.80
o BODY META	0.38
o BODY MOST	-0.27
o BODY NEG	1.51
o BODY NEGN	-0.87
o BODY NUMBER	-0.62
o BODY OUGHT	-0.60
o BODY PAST	0.51
o BODY POLICY	0.76
o BODY PRAISE	0.14
o BODY PROVE	-0.26
o BODY RELIEFN	0.41
o BODY REMOVE	-0.11
o BODY SAFETY	0.54
o BODY SAY	0.34
o BODY SERIOUS	1.86
o BODY SERVICE	0.77
o BODY SHOW	0.14
o BODY SORE	-0.04
o BODY STOPTAKING	0.54
o BODY STORE	0.14
o BODY SURE	-0.16
o BODY SYMPTOM	-0.52
o BODY THERAPIST2	-0.26
o BODY THERAPY	1.05
o BODY THING	-1.04
o BODY TURN	0.89
o BODY WE	0.52
o BODY WELL	-0.51
o BODY WORKS	1.63
o BODY WORLD	0.19
o BODY YOU	0.23
o CAUSE IT	0.04
o CAUSE NEG	-0.20
o CAUSE THING	-0.07
o CAUSE WE	0.17
o CAUSE YOU	0.16
o CLIENT AID	-0.26
o CLIENT BABY	0.27
o CLIENT BAD	0.59
o CLIENT BELIEF	-1.06
o CLIENT BODY	-0.72
o CLIENT COME	0.11
o CLIENT CST	-0.39
o CLIENT DEFINE	-0.77
o CLIENT DIAGNOSE	-1.13
o CLIENT DOCTOR	-0.09
o CLIENT DRUG	-0.21
o CLIENT EASE	-1.01
o CLIENT EMOTION	-0.68
o CLIENT ENDORSE	1.04
o CLIENT EXPERT	-0.49
o CLIENT FAST	0.24
o CLIENT FLOW	-2.39
o CLIENT GO	1.07
o CLIENT GONE	1.16
o CLIENT HEDGE	-0.11
o CLIENT HOMEHELP	1.56
o CLIENT HUMBLE	-1.23
o CLIENT IT	-0.10
o CLIENT LASTING	-1.02
o CLIENT LIFE	2.03
o CLIENT MECH	-1.09
o CLIENT META	2.28
o CLIENT MOST	0.81
o CLIENT NEG	1.74
o CLIENT NEGN	-0.10
o CLIENT NUMBER	0.79
o CLIENT OUGHT	-0.51
o CLIENT PAST	-2.44
o CLIENT POLICY	1.83
o CLIENT PRAISE	0.43
o CLIENT PROVE	-0.51
o CLIENT REMOVE	-0.39
o CLIENT RESEARCH	-0.81
o CLIENT SAFETY	0.11
o CLIENT SAY	-3.35
o CLIENT SERIOUS	0.31
o CLIENT SERVICE	-0.06
o CLIENT SHOW	1.00
o CLIENT SORE	1.02
o CLIENT STOPTAKING	-0.03
o CLIENT SURE	-1.36
o CLIENT SURGERY	1.02
o CLIENT SYMPTOM	-0.54
o CLIENT THERAPIST2	-0.84
o CLIENT THERAPY	-0.86
o CLIENT THING	-0.26
o CLIENT TURN	3.78
o CLIENT WELL	-1.49
o CLIENT WORKS	-0.27
o CLIENT WORLD	1.09
o CLIENT YOU	-0.58
o COME BAD	0.54
o COME BODY	0.86
o COME CLIENT	-0.22
o COME DEFINE	0.09
o COME GO	0.06
o COME GONE	0.33
o COME HEDGE	0.14
o COME IT	1.17
o COME LIFE	-0.07
o COME POLICY	-0.38
o COME SORE	0.08
o COME SYMPTOM	0.25
o COME TURN	-0.83
o COME WE	-0.08
o COME WELL	0.09
o COME WORKS	0.18
o COME WORLD	-0.23
o CST BABY	0.11
o CST BELIEF	-0.38
o CST BODY	0.64
o CST CAUSE	0.59
o CST CLIENT	1.55
o CST CURE	0.17
o CST DEFINE	0.12
o CST DETOX	-0.15
o CST DIAGNOSE	-0.63
o CST DOCTOR	0.27
o CST DRUG	1.41
o CST EASE	2.35
o CST EMOTION	0.72
o CST ENDORSE	0.59
o CST EXPERT	0.25
o CST FLOW	0.12
o CST GO	-0.20
o CST GONE	-0.70
o CST HEDGE	0.42
o CST HOMEHELP	1.06
o CST HUMBLE	-0.97
o CST IT	-1.91
o CST LIFE	0.22
o CST MECH	0.23
o CST META	0.18
o CST MOST	0.24
o CST NEG	-0.79
o CST NEGN	-0.54
o CST NUMBER	-0.95
o CST OUGHT	-0.66
o CST PAST	-0.26
o CST POLICY	-0.69
o CST PROVE	0.14
o CST RELIEFN	0.28
o CST REMOVE	-0.73
o CST RESEARCH	-0.50
o CST SAFETY	-0.49
o CST SAFEW	0.10
o CST SAY	0.20
o CST SERIOUS	0.15
o CST SERVICE	-0.24
o CST SHOW	0.40
o CST SORE	0.08
o CST STOPTAKING	0.09
o CST STORE	-1.08
o CST SURE	-0.37
o CST SYMPTOM	0.65
o CST THERAPIST2	0.10
o CST THERAPY	-0.74
o CST THING	-0.55
o CST TURN	0.29
o CST WE	-0.04
o CST WELL	0.94
o CST WORKS	0.83
o CST WORLD	-0.08
o CST YOU	0.20
o CURE BODY	0.17
o CURE CLIENT	0.16
o CURE CST	0.22
o CURE DRUG	0.05
o CURE EASE	-0.30
o CURE IT	-0.24
o CURE MECH	0.15
o CURE NEGN	-0.54
o CURE NUMBER	-0.03
o CURE POLICY	-0.05
o CURE REMOVE	0.06
o CURE SERIOUS	-0.37
o CURE SORE	0.04
o CURE STOPTAKING	-0.29
o CURE SYMPTOM	-0.28
o CURE WE	-0.13
o CURE WELL	0.29
o CURE WORLD	-0.20
o CURE YOU	-0.38
o DEFINE AID	-0.12
o DEFINE BELIEF	-0.16
o DEFINE CLIENT	0.12
o DEFINE CST	-0.08
o DEFINE DIAGNOSE	-0.25
o DEFINE DOCTOR	-0.54
o DEFINE DRUG	-0.34
o DEFINE EASE	0.40
o DEFINE FLOW	1.53
o DEFINE GONE	-0.72
o DEFINE HEDGE	-0.50
o DEFINE HUMBLE	-1.04
o DEFINE IT	2.83
o DEFINE LASTING	-0.34
o DEFINE LIFE	1.68
o DEFINE MECH	-0.22
o DEFINE META	-0.41
o DEFINE MOST	-0.13
o DEFINE NEG	0.19
o DEFINE NEGN	-0.16
o DEFINE NUMBER	-1.08
o DEFINE POLICY	-0.10
o DEFINE PROVE	-0.17
o DEFINE REMOVE	0.04
o DEFINE SAFETY	-0.22
o DEFINE SAFEW	0.52
o DEFINE SAY	-0.29
o DEFINE SERIOUS	0.36
o DEFINE SERVICE	-0.67
o DEFINE SHOW	-0.24
o DEFINE SORE	-0.21
o DEFINE STORE	0.25
o DEFINE SYMPTOM	0.25
o DEFINE THERAPY	-0.20
o DEFINE THING	-0.41
o DEFINE TURN	-0.21
o DEFINE WE	-0.05
o DEFINE WELL	1.18
o DEFINE WORKS	0.79
o DEFINE WORLD	0.71
o DEFINE YOU	-0.07
o DETOX BODY	0.13
o DETOX CST	0.21
o DETOX EASE	0.28
o DETOX FLOW	0.06
o DETOX GONE	-0.43
o DETOX MECH	0.24
o DETOX NEG	-0.59
o DETOX REMOVE	-0.50
o DETOX SERIOUS	-0.50
o DETOX SORE	0.06
o DETOX SYMPTOM	0.06
o DETOX THERAPY	0.21
o DETOX WE	-0.33
o DETOX WORKS	-0.36
o DETOX WORLD	-0.13
o DETOX YOU	-0.31
o DIAGNOSE BABY	-0.31
o DIAGNOSE BAD	-0.54
o DIAGNOSE BELIEF	0.64
o DIAGNOSE BODY	2.53
o DIAGNOSE CAUSE	0.82
o DIAGNOSE CLIENT	3.82
o DIAGNOSE CST	0.60
o DIAGNOSE DEFINE	0.03
o DIAGNOSE DOCTOR	0.21
o DIAGNOSE DRUG	-0.08
o DIAGNOSE EASE	0.13
o DIAGNOSE EMOTION	-0.09
o DIAGNOSE ENDORSE	0.33
o DIAGNOSE FAST	0.27
o DIAGNOSE FLOW	0.43
o DIAGNOSE GO	0.09
o DIAGNOSE GONE	0.44
o DIAGNOSE HEDGE	-0.63
o DIAGNOSE HOMEHELP	1.36
o DIAGNOSE HUMBLE	-0.35
o DIAGNOSE IT	-0.40
o DIAGNOSE LIFE	1.71
o DIAGNOSE MECH	-0.16
o DIAGNOSE META	1.26
o DIAGNOSE MOST	0.53
o DIAGNOSE NEG	-3.03
o DIAGNOSE NEGN	-0.78
o DIAGNOSE NUMBER	0.53
o DIAGNOSE OUGHT	-0.34
o DIAGNOSE PAST	0.58
o DIAGNOSE POLICY	0.47
o DIAGNOSE PRAISE	0.14
o DIAGNOSE PROVE	-0.04
o DIAGNOSE RELIEFN	0.68
o DIAGNOSE REMOVE	-0.15
o DIAGNOSE SAFETY	-0.59
o DIAGNOSE SAFEW	-0.08
o DIAGNOSE SAY	-0.67
o DIAGNOSE SERIOUS	0.77
o DIAGNOSE SERVICE	-1.73
o DIAGNOSE SHOW	-0.55
o DIAGNOSE SORE	-0.12
o DIAGNOSE STOPTAKING	0.15
o DIAGNOSE STORE	0.69
o DIAGNOSE SURGERY	0.45
o DIAGNOSE SYMPTOM	0.09
o DIAGNOSE THERAPIST2	-0.79
o DIAGNOSE THERAPY	0.04
o DIAGNOSE THING	-1.15
o DIAGNOSE TURN	-0.08
o DIAGNOSE WE	-0.59
o DIAGNOSE WELL	0.74
o DIAGNOSE WORKS	0.61
o DIAGNOSE WORLD	-0.09
o DIAGNOSE YOU	0.29
o DOCTOR BABY	-0.17
o DOCTOR BODY	0.24
o DOCTOR CLIENT	0.49
o DOCTOR CST	0.24
o DOCTOR DEFINE	-0.40
o DOCTOR DIAGNOSE	0.47
o DOCTOR DRUG	-0.85
o DOCTOR EASE	-0.25
o DOCTOR EMOTION	0.61
o DOCTOR ENDORSE	0.32
o DOCTOR EXPERT	-0.12
o DOCTOR HEDGE	-0.34
o DOCTOR HOMEHELP	-0.41
o DOCTOR HUMBLE	-0.15
o DOCTOR IT	1.79
o DOCTOR LIFE	-1.07
o DOCTOR MECH	0.38
o DOCTOR NEG	0.22
o DOCTOR NUMBER	-0.86
o DOCTOR OUGHT	-1.14
o DOCTOR POLICY	-0.12
o DOCTOR RELIEFN	0.37
o DOCTOR SAFETY	0.05
o DOCTOR SAY	0.79
o DOCTOR SERIOUS	0.18
o DOCTOR SERVICE	0.26
o DOCTOR SHOW	1.48
o DOCTOR SURGERY	0.39
o DOCTOR SYMPTOM	-0.29
o DOCTOR THERAPY	0.24
o DOCTOR THING	-1.10
o DOCTOR TURN	-0.07
o DOCTOR WE	-0.92
o DOCTOR WORKS	0.73
o DOCTOR WORLD	-0.98
o DOCTOR YOU	0.04
o DRUG BODY	0.13
o DRUG CLIENT	-0.23
o DRUG CST	0.70
o DRUG CURE	0.24
o DRUG EASE	-1.16
o DRUG FLOW	-0.19
o DRUG GONE	0.11
o DRUG HEDGE	0.50
o DRUG HOMEHELP	-1.37
o DRUG IT	0.78
o DRUG LIFE	-0.63
o DRUG NEG	0.86
o DRUG NEGN	0.39
o DRUG NUMBER	0.51
o DRUG OUGHT	-0.20
o DRUG POLICY	-0.06
o DRUG RELIEFN	0.26
o DRUG REMOVE	0.08
o DRUG SAFETY	-0.55
o DRUG SAY	0.91
o DRUG SERIOUS	-1.15
o DRUG SERVICE	-0.26
o DRUG SORE	-0.29
o DRUG STOPTAKING	-0.37
o DRUG STORE	0.46
o DRUG SURGERY	-0.16
o DRUG SYMPTOM	0.60
o DRUG THERAPY	0.40
o DRUG THING	0.26
o DRUG TURN	0.36
o DRUG WE	-0.27
o DRUG WORLD	-0.75
o DRUG YOU	-0.32
o EASE BABY	0.42
o EASE BAD	-0.60
o EASE BELIEF	-0.39
o EASE BODY	-0.32
o EASE CAUSE	0.05
o EASE CLIENT	-0.95
o EASE CST	1.29
o EASE CURE	0.24
o EASE DEFINE	-0.06
o EASE DETOX	0.15
o EASE DIAGNOSE	-0.85
o EASE DRUG	-0.49
o EASE EMOTION	0.15
o EASE ENDORSE	0.40
o EASE FAST	-0.16
o EASE FLOW	0.27
o EASE GO	-0.05
o EASE GONE	0.79
o EASE HEDGE	-0.88
o EASE HOMEHELP	-1.02
o EASE HUMBLE	-0.14
o EASE IT	-1.69
o EASE LASTING	1.22
o EASE LIFE	-1.17
o EASE MECH	-1.05
o EASE META	-0.40
o EASE MOST	-0.70
o EASE NEG	0.36
o EASE NEGN	-0.79
o EASE OUGHT	-1.16
o EASE PAST	0.18
o EASE POLICY	-0.23
o EASE PRAISE	0.12
o EASE RELIEFN	0.63
o EASE REMOVE	1.06
o EASE RESEARCH	0.14
o EASE SAFETY	-0.08
o EASE SAFEW	-0.43
o EASE SAY	-1.61
o EASE SERIOUS	0.23
o EASE SERVICE	-1.66
o EASE SHOW	-0.18
o EASE SORE	-0.79
o EASE STOPTAKING	-0.17
o EASE STORE	-0.03
o EASE SURE	0.11
o EASE SURGERY	0.40
o EASE THERAPIST2	-0.82
o EASE THERAPY	1.93
o EASE THING	-1.15
o EASE TURN	1.52
o EASE WE	-1.90
o EASE WELL	0.96
o EASE WORKS	-0.10
o EASE WORLD	0.32
o EASE YOU	-0.85
o EMOTION BABY	-0.07
o EMOTION BODY	1.39
o EMOTION CLIENT	0.74
o EMOTION CST	0.06
o EMOTION DIAGNOSE	0.23
o EMOTION EASE	0.55
o EMOTION FLOW	-0.25
o EMOTION GO	-1.08
o EMOTION GONE	0.42
o EMOTION HEDGE	0.50
o EMOTION HOMEHELP	-0.79
o EMOTION HUMBLE	-0.24
o EMOTION IT	0.98
o EMOTION LASTING	0.47
o EMOTION LIFE	-0.27
o EMOTION MECH	1.03
o EMOTION MOST	-0.22
o EMOTION NEG	0.34
o EMOTION NEGN	-0.38
o EMOTION NUMBER	-0.30
o EMOTION OUGHT	-0.42
o EMOTION PAST	0.55
o EMOTION REMOVE	1.06
o EMOTION SAFETY	-0.53
o EMOTION SAFEW	0.07
o EMOTION SERIOUS	0.15
o EMOTION SHOW	-0.16
o EMOTION SORE	0.25
o EMOTION STOPTAKING	-0.14
o EMOTION STORE	0.16
o EMOTION SURE	0.23
o EMOTION SYMPTOM	0.22
o EMOTION THERAPY	-0.12
o EMOTION THING	-1.55
o EMOTION TURN	0.24
o EMOTION WE	0.71
o EMOTION WELL	0.49
o EMOTION YOU	0.04
o ENDORSE BABY	0.84
o ENDORSE BAD	-0.82
o ENDORSE BODY	-0.11
o ENDORSE CLIENT	-0.08
o ENDORSE CST	1.35
o ENDORSE DEFINE	-0.40
o ENDORSE DIAGNOSE	-0.43
o ENDORSE DOCTOR	0.32
o ENDORSE EASE	0.81
o ENDORSE EMOTION	-0.72
o ENDORSE EXPERT	1.07
o ENDORSE FLOW	0.57
o ENDORSE GONE	0.22
o ENDORSE HEDGE	0.73
o ENDORSE HOMEHELP	-0.69
o ENDORSE HUMBLE	-0.03
o ENDORSE IT	0.52
o ENDORSE LIFE	0.54
o ENDORSE MECH	0.31
o ENDORSE META	-0.49
o ENDORSE NEG	0.13
o ENDORSE NEGN	-0.51
o ENDORSE NUMBER	-0.59
o ENDORSE OUGHT	-0.51
o ENDORSE POLICY	-0.06
o ENDORSE REMOVE	0.40
o ENDORSE RESEARCH	-0.10
o ENDORSE SAFETY	-0.29
o ENDORSE SAY	0.73
o ENDORSE SERVICE	0.15
o ENDORSE SHOW	0.17
o ENDORSE SORE	0.08
o ENDORSE SYMPTOM	-1.27
o ENDORSE THERAPIST2	-0.13
o ENDORSE THERAPY	1.77
o ENDORSE THING	0.28
o ENDORSE TURN	0.51
o ENDORSE WE	0.50
o ENDORSE WELL	-0.19
o ENDORSE WORKS	0.60
o ENDORSE WORLD	-0.14
o ENDORSE YOU	-1.92
o EXPERT BABY	0.41
o EXPERT BELIEF	0.07
o EXPERT BODY	1.04
o EXPERT CLIENT	1.37
o EXPERT CST	0.15
o EXPERT DEFINE	-0.29
o EXPERT DIAGNOSE	-0.06
o EXPERT DOCTOR	-0.37
o EXPERT DRUG	-0.21
o EXPERT EASE	1.07
o EXPERT EMOTION	0.46
o EXPERT ENDORSE	0.38
o EXPERT FLOW	-0.06
o EXPERT GONE	-0.11
o EXPERT HOMEHELP	-0.41
o EXPERT HUMBLE	-0.15
o EXPERT IT	1.22
o EXPERT LIFE	-0.32
o EXPERT MECH	0.24
o EXPERT NEG	0.54
o EXPERT NUMBER	-0.31
o EXPERT OUGHT	0.12
o EXPERT PAST	-0.60
o EXPERT POLICY	0.49
o EXPERT PROVE	0.12
o EXPERT RELIEFN	0.37
o EXPERT REMOVE	-0.19
o EXPERT RESEARCH	0.28
o EXPERT SAFETY	0.49
o EXPERT SAY	0.19
o EXPERT SERIOUS	0.07
o EXPERT SHOW	-0.15
o EXPERT SORE	-0.53
o EXPERT STORE	0.25
o EXPERT SURGERY	0.39
o EXPERT SYMPTOM	0.28
o EXPERT THERAPY	0.25
o EXPERT THING	0.14
o EXPERT TURN	-0.65
o EXPERT WE	1.63
o EXPERT WORKS	0.26
o EXPERT WORLD	-0.31
o FAST BODY	-0.12
o FAST DIAGNOSE	-0.34
o FAST EASE	0.14
o FAST NEG	-0.16
o FAST RELIEFN	0.19
o FAST SERVICE	0.30
o FAST THING	-0.38
o FAST WE	0.03
o FAST WORKS	0.30
o FAST YOU	0.19
o FLOW AID	0.32
o FLOW BAD	0.17
o FLOW BODY	0.25
o FLOW CLIENT	-1.03
o FLOW CST	-0.11
o FLOW DEFINE	-0.23
o FLOW DETOX	1.13
o FLOW DIAGNOSE	-0.67
o FLOW EASE	-0.29
o FLOW EMOTION	-0.23
o FLOW ENDORSE	-0.12
o FLOW FAST	0.08
o FLOW GONE	0.49
o FLOW HEDGE	-0.34
o FLOW HOMEHELP	0.24
o FLOW HUMBLE	-0.11
o FLOW IT	0.53
o FLOW LASTING	0.22
o FLOW LIFE	1.52
o FLOW MECH	1.32
o FLOW MOST	0.37
o FLOW NEG	-0.85
o FLOW NEGN	-0.38
o FLOW NUMBER	1.88
o FLOW OUGHT	-0.40
o FLOW POLICY	0.07
o FLOW REMOVE	0.59
o FLOW SAY	-0.76
o FLOW SERIOUS	0.05
o FLOW SERVICE	-0.55
o FLOW SHOW	-0.84
o FLOW SORE	1.01
o FLOW STORE	0.38
o FLOW SYMPTOM	0.46
o FLOW THERAPY	-0.06
o FLOW THING	-0.26
o FLOW TURN	0.07
o FLOW WE	0.40
o FLOW WELL	-1.02
o FLOW WORKS	-0.16
o FLOW WORLD	0.14
o FLOW YOU	-0.18
o GO AID	-0.06
o GO BODY	1.76
o GO CLIENT	-0.43
o GO COME	0.40
o GO DIAGNOSE	-0.21
o GO DRUG	-0.63
o GO EASE	-0.10
o GO HOMEHELP	-0.28
o GO IT	1.30
o GO LIFE	-0.68
o GO MECH	0.86
o GO MOST	-0.38
o GO NEG	0.15
o GO NEGN	0.82
o GO NUMBER	0.15
o GO PAST	-0.21
o GO POLICY	-1.04
o GO REMOVE	0.14
o GO SAFETY	-0.03
o GO SAY	-0.27
o GO SERVICE	-0.37
o GO SHOW	-0.27
o GO SURE	0.04
o GO SYMPTOM	0.20
o GO THERAPY	-0.51
o GO THING	-0.62
o GO TURN	1.17
o GO WE	0.74
o GO WELL	0.57
o GO WORKS	0.41
o GO WORLD	-0.85
o GO YOU	-0.78
o GONE AID	-0.28
o GONE BABY	0.28
o GONE BAD	0.91
o GONE BODY	1.00
o GONE COME	0.36
o GONE CST	-1.17
o GONE DEFINE	-0.49
o GONE DETOX	0.23
o GONE DIAGNOSE	-0.54
o GONE DOCTOR	-0.04
o GONE DRUG	-0.37
o GONE EASE	-0.20
o GONE EMOTION	-0.80
o GONE ENDORSE	-0.69
o GONE FAST	0.23
o GONE FLOW	0.35
o GONE HEDGE	0.29
o GONE HOMEHELP	-0.73
o GONE HUMBLE	-0.65
o GONE IT	-0.09
o GONE LASTING	-0.07
o GONE LIFE	-0.24
o GONE MECH	1.27
o GONE META	0.13
o GONE MOST	0.34
o GONE NEG	-1.29
o GONE NEGN	0.39
o GONE NUMBER	-2.59
o GONE OUGHT	-1.57
o GONE PAST	-0.47
o GONE POLICY	0.74
o GONE RELIEFN	0.43
o GONE REMOVE	0.62
o GONE RESEARCH	-0.24
o GONE SAFETY	-0.37
o GONE SAFEW	-0.16
o GONE SAY	-0.45
o GONE SERIOUS	0.19
o GONE SERVICE	-0.25
o GONE SHOW	-0.89
o GONE SORE	0.55
o GONE STOPTAKING	-0.38
o GONE STORE	-0.24
o GONE SURE	0.27
o GONE SYMPTOM	0.25
o GONE THERAPIST2	-0.27
o GONE THERAPY	-1.40
o GONE THING	-1.67
o GONE TURN	-0.82
o GONE WE	-0.64
o GONE WELL	1.07
o GONE WORKS	1.97
o GONE WORLD	-0.09
o GONE YOU	-0.83
o HEDGE AID	-0.18
o HEDGE BABY	0.73
o HEDGE BAD	-0.92
o HEDGE BELIEF	-0.12
o HEDGE BODY	-1.77
o HEDGE CLIENT	0.09
o HEDGE CST	1.05
o HEDGE DEFINE	-0.05
o HEDGE DIAGNOSE	-0.05
o HEDGE DOCTOR	0.10
o HEDGE DRUG	0.64
o HEDGE EASE	-1.98
o HEDGE EMOTION	-0.92
o HEDGE ENDORSE	-0.89
o HEDGE FAST	0.20
o HEDGE FLOW	-1.65
o HEDGE GO	0.72
o HEDGE GONE	-0.24
o HEDGE HOMEHELP	0.10
o HEDGE HUMBLE	-0.68
o HEDGE IT	1.90
o HEDGE LASTING	-0.04
o HEDGE LIFE	-2.29
o HEDGE MECH	-0.34
o HEDGE META	-0.44
o HEDGE MOST	-0.15
o HEDGE NEG	-0.95
o HEDGE NEGN	-1.26
o HEDGE NUMBER	1.05
o HEDGE OUGHT	-0.92
o HEDGE PAST	1.50
o HEDGE POLICY	-0.21
o HEDGE PRAISE	-0.10
o HEDGE PRESSURE	0.61
o HEDGE REMOVE	0.22
o HEDGE RESEARCH	-0.10
o HEDGE SAFETY	-0.47
o HEDGE SAFEW	-0.59
o HEDGE SAY	-0.68
o HEDGE SERIOUS	0.79
o HEDGE SERVICE	-0.73
o HEDGE SHOW	-1.39
o HEDGE SORE	-1.23
o HEDGE STOPTAKING	0.29
o HEDGE STORE	1.14
o HEDGE SURE	0.25
o HEDGE SYMPTOM	-3.51
o HEDGE THERAPIST2	-0.05
o HEDGE THERAPY	0.70
o HEDGE THING	0.14
o HEDGE TURN	-0.19
o HEDGE WE	-1.58
o HEDGE WELL	-0.14
o HEDGE WORKS	-0.25
o HEDGE WORLD	0.26
o HEDGE YOU	0.45
o HOMEHELP BABY	-0.27
o HOMEHELP BAD	0.28
o HOMEHELP BODY	-0.77
o HOMEHELP CLIENT	0.96
o HOMEHELP COME	1.52
o HOMEHELP CST	0.06
o HOMEHELP CURE	-0.74
o HOMEHELP DEFINE	0.90
o HOMEHELP DIAGNOSE	-0.15
o HOMEHELP DOCTOR	-1.15
o HOMEHELP DRUG	-1.67
o HOMEHELP EASE	-3.09
o HOMEHELP EMOTION	0.13
o HOMEHELP ENDORSE	-0.05
o HOMEHELP EXPERT	-0.25
o HOMEHELP FAST	-0.32
o HOMEHELP FLOW	0.05
o HOMEHELP GO	0.45
o HOMEHELP GONE	-0.94
o HOMEHELP HEDGE	-0.85
o HOMEHELP HUMBLE	-0.20
o HOMEHELP IT	0.45
o HOMEHELP LASTING	0.37
o HOMEHELP LIFE	-0.69
o HOMEHELP MECH	-0.67
o HOMEHELP META	-0.04
o HOMEHELP MOST	0.19
o HOMEHELP NEG	0.16
o HOMEHELP NEGN	0.43
o HOMEHELP NUMBER	-2.10
o HOMEHELP OUGHT	0.17
o HOMEHELP PAST	-0.23
o HOMEHELP POLICY	-1.18
o HOMEHELP PROVE	-0.29
o HOMEHELP RELIEFN	-0.37
o HOMEHELP REMOVE	-0.94
o HOMEHELP RESEARCH	-0.09
o HOMEHELP SAFEW	-0.16
o HOMEHELP SAY	0.45
o HOMEHELP SERIOUS	-2.41
o HOMEHELP SERVICE	-0.33
o HOMEHELP SORE	-0.26
o HOMEHELP STOPTAKING	-0.64
o HOMEHELP STORE	-0.62
o HOMEHELP SURE	-0.34
o HOMEHELP SURGERY	0.24
o HOMEHELP SYMPTOM	-2.61
o HOMEHELP THERAPIST2	-1.17
o HOMEHELP THERAPY	0.05
o HOMEHELP THING	-0.06
o HOMEHELP TURN	-0.06
o HOMEHELP WE	-0.64
o HOMEHELP WELL	-0.62
o HOMEHELP WORKS	-0.15
o HOMEHELP WORLD	-0.94
o HOMEHELP YOU	0.03
o HOPEFUL RELIEFN	0.49
o HOPEFUL RESEARCH	0.39
o HUMBLE BABY	-0.07
o HUMBLE BELIEF	-0.24
o HUMBLE BODY	-0.72
o HUMBLE CLIENT	-0.58
o HUMBLE CST	-0.25
o HUMBLE DEFINE	-0.65
o HUMBLE DIAGNOSE	-0.20
o HUMBLE EASE	-1.75
o HUMBLE ENDORSE	0.43
o HUMBLE FLOW	-0.18
o HUMBLE GONE	-0.18
o HUMBLE HEDGE	-0.16
o HUMBLE IT	-1.74
o HUMBLE LIFE	0.26
o HUMBLE MECH	-1.10
o HUMBLE META	-0.03
o HUMBLE NEG	-0.49
o HUMBLE NUMBER	-0.24
o HUMBLE OUGHT	-0.09
o HUMBLE POLICY	-0.11
o HUMBLE PROVE	-0.69
o HUMBLE RELIEFN	-0.37
o HUMBLE RESEARCH	-0.09
o HUMBLE SAFETY	-0.09
o HUMBLE SAFEW	-0.42
o HUMBLE SAY	-0.40
o HUMBLE SERIOUS	-0.60
o HUMBLE SHOW	-0.49
o HUMBLE STORE	-0.44
o HUMBLE SYMPTOM	-1.03
o HUMBLE THERAPIST2	-0.04
o HUMBLE THERAPY	-0.89
o HUMBLE WE	-0.78
o HUMBLE WORKS	-0.25
o HUMBLE YOU	-1.11
o IT AID	0.28
o IT BABY	0.91
o IT BAD	-0.46
o IT BODY	0.47
o IT CAUSE	-0.27
o IT CLIENT	-2.78
o IT COME	1.31
o IT CST	-2.03
o IT CURE	0.44
o IT DEFINE	-0.06
o IT DETOX	0.50
o IT DIAGNOSE	-0.79
o IT DOCTOR	-0.03
o IT DRUG	0.97
o IT EASE	0.86
o IT EMOTION	0.73
o IT ENDORSE	0.66
o IT EXPERT	-0.40
o IT GO	1.26
o IT GONE	-0.74
o IT HEDGE	-1.00
o IT HOMEHELP	-0.08
o IT HUMBLE	-1.11
o IT LASTING	0.52
o IT LIFE	0.73
o IT MECH	1.41
o IT META	-1.22
o IT MOST	-0.99
o IT NEG	-0.64
o IT NEGN	-0.28
o IT NUMBER	-2.24
o IT OUGHT	-2.33
o IT PAST	0.94
o IT POLICY	0.13
o IT PRAISE	-0.24
o IT PRESSURE	1.26
o IT PROVE	-1.46
o IT REMOVE	2.42
o IT RESEARCH	0.64
o IT SAFETY	-0.12
o IT SAFEW	1.05
o IT SAY	0.09
o IT SERIOUS	0.63
o IT SERVICE	-0.10
o IT SHOW	-0.52
o IT SORE	-0.30
o IT STOPTAKING	0.53
o IT STORE	1.08
o IT SURE	0.24
o IT SURGERY	0.60
o IT SYMPTOM	-0.72
o IT THERAPIST2	-0.67
o IT THERAPY	-1.85
o IT THING	1.24
o IT TURN	-0.15
o IT WE	-1.47
o IT WELL	1.08
o IT WORKS	1.24
o IT YOU	-1.74
o LASTING CST	-0.05
o LASTING DIAGNOSE	0.08
o LASTING EASE	0.15
o LASTING GONE	0.85
o LASTING HEDGE	0.97
o LASTING HOMEHELP	0.50
o LASTING IT	0.14
o LASTING META	-0.13
o LASTING NEGN	0.19
o LASTING NUMBER	-0.15
o LASTING RELIEFN	0.17
o LASTING RESEARCH	-0.41
o LASTING SAY	-0.09
o LASTING SHOW	-0.18
o LASTING SYMPTOM	-0.97
o LASTING THERAPIST2	-0.27
o LASTING THERAPY	-0.05
o LASTING WE	0.85
o LASTING YOU	1.22
o LIFE AID	-1.05
o LIFE BABY	0.20
o LIFE BAD	-0.18
o LIFE BODY	-1.32
o LIFE CLIENT	-0.61
o LIFE COME	-0.61
o LIFE CST	0.75
o LIFE CURE	-0.13
o LIFE DEFINE	-0.98
o LIFE DIAGNOSE	0.98
o LIFE DOCTOR	0.25
o LIFE EASE	0.29
o LIFE EMOTION	-0.46
o LIFE ENDORSE	-0.58
o LIFE FAST	-0.51
o LIFE FLOW	-1.11
o LIFE GO	-0.20
o LIFE GONE	-0.04
o LIFE HEDGE	-0.87
o LIFE HOMEHELP	0.15
o LIFE HUMBLE	-0.53
o LIFE IT	-1.02
o LIFE MECH	-0.69
o LIFE META	0.36
o LIFE MOST	0.62
o LIFE NEG	-0.37
o LIFE NEGN	-0.07
o LIFE NUMBER	1.67
o LIFE OUGHT	0.55
o LIFE PAST	-0.26
o LIFE POLICY	3.85
o LIFE RELIEFN	-0.90
o LIFE REMOVE	1.08
o LIFE RESEARCH	-0.46
o LIFE SAFETY	-0.16
o LIFE SAY	-0.20
o LIFE SERIOUS	0.35
o LIFE SERVICE	-0.90
o LIFE SHOW	-0.39
o LIFE SORE	0.05
o LIFE STOPTAKING	0.26
o LIFE STORE	-0.28
o LIFE SURE	0.67
o LIFE SYMPTOM	-0.25
o LIFE THERAPIST2	0.15
o LIFE THERAPY	1.06
o LIFE THING	-1.77
o LIFE TURN	1.59
o LIFE WE	0.82
o LIFE WELL	-1.71
o LIFE WORKS	-0.70
o LIFE WORLD	0.98
o LIFE YOU	-1.65
o MECH BELIEF	-0.20
o MECH BODY	0.25
o MECH CLIENT	-0.40
o MECH DEFINE	-0.34
o MECH DETOX	1.11
o MECH DIAGNOSE	1.02
o MECH EASE	1.39
o MECH EMOTION	0.47
o MECH ENDORSE	0.56
o MECH FLOW	-0.33
o MECH GO	0.94
o MECH GONE	-0.26
o MECH HEDGE	1.21
o MECH HOMEHELP	0.97
o MECH HUMBLE	-0.69
o MECH IT	2.11
o MECH LIFE	0.28
o MECH MOST	-0.17
o MECH NEG	-0.52
o MECH NEGN	-0.41
o MECH NUMBER	-0.51
o MECH OUGHT	-0.41
o MECH PAST	0.81
o MECH POLICY	-0.23
o MECH PROVE	-0.11
o MECH REMOVE	-0.38
o MECH RESEARCH	0.82
o MECH SAFETY	-0.08
o MECH SAY	-1.21
o MECH SERIOUS	0.86
o MECH SHOW	0.35
o MECH SORE	1.14
o MECH STOPTAKING	0.07
o MECH STORE	0.39
o MECH SYMPTOM	0.63
o MECH THERAPY	-0.04
o MECH THING	0.60
o MECH TURN	-0.95
o MECH WE	3.25
o MECH WELL	-0.07
o MECH WORKS	0.35
o MECH WORLD	-0.86
o MECH YOU	0.22
o META BODY	-0.11
o META CLIENT	-0.11
o META CST	-0.70
o META CURE	-0.61
o META DEFINE	-0.06
o META DETOX	-0.69
o META DIAGNOSE	0.41
o META DOCTOR	-0.20
o META EASE	0.41
o META ENDORSE	-0.27
o META FLOW	-0.21
o META GONE	-0.49
o META HEDGE	-0.29
o META HOMEHELP	0.11
o META HUMBLE	-0.38
o META IT	-0.34
o META LASTING	-0.09
o META LIFE	0.83
o META MECH	-0.24
o META MOST	0.23
o META NEG	-0.52
o META NEGN	-0.06
o META NUMBER	-0.85
o META OUGHT	0.83
o META POLICY	-0.31
o META PROVE	-0.07
o META RELIEFN	-0.31
o META REMOVE	-1.02
o META RESEARCH	0.15
o META SAY	-0.47
o META SERIOUS	-1.05
o META SERVICE	-0.13
o META SHOW	0.88
o META SORE	-0.18
o META STOPTAKING	-0.35
o META STORE	-0.27
o META SURE	-0.27
o META SYMPTOM	-0.37
o META THERAPY	-0.63
o META THING	-0.04
o META TURN	0.30
o META WE	-0.41
o META WELL	-0.61
o META WORKS	-1.08
o META WORLD	-0.10
o META YOU	1.27
o MOST BODY	0.13
o MOST CLIENT	1.13
o MOST CST	0.33
o MOST DIAGNOSE	0.60
o MOST EASE	0.19
o MOST ENDORSE	0.23
o MOST FLOW	-0.29
o MOST GO	0.23
o MOST GONE	-0.16
o MOST HEDGE	-1.15
o MOST HUMBLE	0.76
o MOST IT	-0.45
o MOST LIFE	-0.54
o MOST MECH	0.54
o MOST NEG	0.62
o MOST NUMBER	0.33
o MOST OUGHT	1.73
o MOST POLICY	-0.13
o MOST RELIEFN	0.95
o MOST REMOVE	-0.35
o MOST RESEARCH	-0.12
o MOST SAFETY	1.54
o MOST SAY	0.54
o MOST SERIOUS	-0.25
o MOST SERVICE	0.48
o MOST SHOW	1.03
o MOST SYMPTOM	-0.05
o MOST THERAPY	0.21
o MOST THING	-0.25
o MOST TURN	-0.26
o MOST WE	0.95
o MOST WELL	0.31
o MOST WORKS	-0.41
o MOST WORLD	0.13
o MOST YOU	-0.85
o NEG BODY	-0.13
o NEG CLIENT	-0.55
o NEG DEFINE	-0.33
o NEG DIAGNOSE	0.11
o NEG EASE	0.11
o NEG GONE	-0.10
o NEG HEDGE	-0.24
o NEG HOMEHELP	-0.09
o NEG HUMBLE	-0.14
o NEG IT	1.08
o NEG LIFE	-0.24
o NEG NEGN	-0.28
o NEG NUMBER	0.88
o NEG OUGHT	0.54
o NEG POLICY	-0.12
o NEG SAFETY	-0.05
o NEG SAY	-0.17
o NEG SERVICE	-0.45
o NEG SHOW	-0.29
o NEG SYMPTOM	0.25
o NEG THERAPY	-0.14
o NEG WE	2.01
o NEG WELL	0.85
o NEG WORKS	-0.24
o NEGN BODY	0.63
o NEGN CLIENT	-0.17
o NEGN DEFINE	-0.22
o NEGN GONE	0.36
o NEGN HEDGE	0.45
o NEGN HUMBLE	-0.17
o NEGN IT	-0.61
o NEGN LIFE	-0.21
o NEGN MOST	-0.16
o NEGN NEG	-0.46
o NEGN NUMBER	-0.21
o NEGN OUGHT	-0.45
o NEGN POLICY	-0.60
o NEGN REMOVE	0.03
o NEGN RESEARCH	-0.26
o NEGN SAY	0.10
o NEGN SERIOUS	0.30
o NEGN SHOW	0.09
o NEGN SYMPTOM	-0.09
o NEGN THERAPY	-0.38
o NEGN TURN	0.74
o NEGN WE	-0.87
o NEGN WORKS	0.05
o NEGN YOU	0.51
o NUMBER AID	0.03
o NUMBER BABY	0.40
o NUMBER BAD	-0.08
o NUMBER BELIEF	0.39
o NUMBER BODY	0.94
o NUMBER CAUSE	-0.18
o NUMBER CLIENT	-1.93
o NUMBER CST	1.39
o NUMBER DEFINE	0.18
o NUMBER DIAGNOSE	-0.68
o NUMBER DOCTOR	1.20
o NUMBER EASE	-0.09
o NUMBER EMOTION	-0.04
o NUMBER ENDORSE	0.83
o NUMBER EXPERT	0.52
o NUMBER FAST	-0.41
o NUMBER FLOW	-0.96
o NUMBER GO	-0.55
o NUMBER GONE	-0.47
o NUMBER HEDGE	0.59
o NUMBER HOMEHELP	0.59
o NUMBER HOPEFUL	-0.57
o NUMBER HUMBLE	0.16
o NUMBER IT	2.19
o NUMBER LASTING	-0.46
o NUMBER LIFE	-0.22
o NUMBER MECH	-2.07
o NUMBER META	-0.39
o NUMBER MOST	0.31
o NUMBER NEG	0.37
o NUMBER NEGN	-0.70
o NUMBER OUGHT	-0.83
o NUMBER PAST	0.33
o NUMBER POLICY	2.32
o NUMBER PRESSURE	1.04
o NUMBER PROVE	0.09
o NUMBER RELIEFN	0.48
o NUMBER REMOVE	-1.08
o NUMBER RESEARCH	-2.47
o NUMBER SAFETY	-0.36
o NUMBER SAFEW	0.39
o NUMBER SAY	2.66
o NUMBER SERIOUS	-0.40
o NUMBER SHOW	1.87
o NUMBER SORE	0.52
o NUMBER STOPTAKING	0.31
o NUMBER STORE	0.32
o NUMBER SURE	-1.12
o NUMBER SYMPTOM	1.22
o NUMBER THERAPIST2	-0.56
o NUMBER THERAPY	2.65
o NUMBER THING	0.45
o NUMBER TURN	1.21
o NUMBER WE	2.31
o NUMBER WELL	0.20
o NUMBER WORKS	-0.55
o NUMBER WORLD	-0.94
o NUMBER YOU	1.24
o OUGHT BABY	-0.18
o OUGHT BELIEF	-0.11
o OUGHT BODY	0.38
o OUGHT CLIENT	0.87
o OUGHT CST	-0.05
o OUGHT DEFINE	-0.11
o OUGHT DIAGNOSE	0.95
o OUGHT DOCTOR	-0.93
o OUGHT DRUG	-0.68
o OUGHT EASE	-2.23
o OUGHT ENDORSE	-0.49
o OUGHT FLOW	-0.24
o OUGHT GO	-0.26
o OUGHT GONE	-0.96
o OUGHT HEDGE	-1.12
o OUGHT HOMEHELP	-2.30
o OUGHT HUMBLE	-0.36
o OUGHT IT	0.45
o OUGHT LIFE	0.31
o OUGHT MECH	0.72
o OUGHT META	-0.10
o OUGHT MOST	-0.21
o OUGHT NEG	-1.01
o OUGHT NEGN	-0.26
o OUGHT NUMBER	-0.17
o OUGHT PAST	-0.20
o OUGHT POLICY	-0.36
o OUGHT RELIEFN	0.62
o OUGHT REMOVE	-1.17
o OUGHT RESEARCH	-0.06
o OUGHT SAFETY	-1.74
o OUGHT SAY	-0.93
o OUGHT SERIOUS	0.61
o OUGHT SERVICE	-0.36
o OUGHT SHOW	0.85
o OUGHT STORE	0.62
o OUGHT SURE	-0.28
o OUGHT SYMPTOM	-0.25
o OUGHT THERAPIST2	-0.88
o OUGHT THERAPY	-0.20
o OUGHT THING	-0.13
o OUGHT TURN	0.34
o OUGHT WE	0.37
o OUGHT WELL	1.49
o OUGHT WORKS	-0.06
o OUGHT WORLD	0.10
o OUGHT YOU	-0.64
o PAST BELIEF	-0.31
o PAST CLIENT	-0.24
o PAST CST	0.29
o PAST DIAGNOSE	1.19
o PAST DOCTOR	-0.44
o PAST EASE	0.75
o PAST ENDORSE	-0.48
o PAST FLOW	-0.37
o PAST GONE	-0.34
o PAST HEDGE	0.10
o PAST HOMEHELP	-0.59
o PAST IT	-1.80
o PAST LIFE	-0.54
o PAST META	-0.47
o PAST NEG	-0.20
o PAST NUMBER	-0.09
o PAST OUGHT	0.63
o PAST POLICY	-0.51
o PAST RELIEFN	0.35
o PAST REMOVE	-0.33
o PAST SAY	-0.35
o PAST SERVICE	0.77
o PAST STOPTAKING	-0.25
o PAST STORE	-0.13
o PAST SURGERY	0.54
o PAST SYMPTOM	-0.65
o PAST THERAPY	0.17
o PAST TURN	-0.93
o PAST WE	-0.49
o PAST WELL	0.44
o PAST WORKS	-0.39
o PAST WORLD	-0.45
o POLICY AID	-0.24
o POLICY BAD	-0.11
o POLICY BELIEF	0.11
o POLICY BODY	-0.86
o POLICY CST	0.24
o POLICY DEFINE	-0.55
o POLICY DIAGNOSE	0.66
o POLICY DOCTOR	0.09
o POLICY DRUG	-0.72
o POLICY EASE	0.32
o POLICY ENDORSE	-0.53
o POLICY FAST	-0.45
o POLICY FLOW	0.66
o POLICY GO	0.30
o POLICY GONE	0.04
o POLICY HEDGE	0.62
o POLICY HOMEHELP	-0.07
o POLICY HUMBLE	-0.36
o POLICY IT	0.90
o POLICY LIFE	-1.45
o POLICY MECH	0.55
o POLICY META	-0.56
o POLICY MOST	0.44
o POLICY NEG	-2.03
o POLICY NEGN	0.53
o POLICY NUMBER	-1.38
o POLICY OUGHT	0.23
o POLICY PAST	-0.49
o POLICY PROVE	-0.30
o POLICY RELIEFN	0.35
o POLICY REMOVE	-0.40
o POLICY RESEARCH	-0.26
o POLICY SAFETY	0.12
o POLICY SAFEW	-0.11
o POLICY SAY	-0.24
o POLICY SERIOUS	0.74
o POLICY SERVICE	-0.32
o POLICY SHOW	-0.54
o POLICY SORE	-0.61
o POLICY STOPTAKING	-0.18
o POLICY STORE	-0.79
o POLICY SURE	-0.62
o POLICY SURGERY	0.95
o POLICY SYMPTOM	1.07
o POLICY THERAPIST2	-0.06
o POLICY THERAPY	0.75
o POLICY THING	-0.49
o POLICY TURN	-0.34
o POLICY WE	0.87
o POLICY WELL	1.15
o POLICY WORKS	-0.88
o POLICY WORLD	-1.75
o POLICY YOU	-1.55
o PRAISE BODY	0.40
o PRAISE CST	0.09
o PRAISE EASE	0.09
o PRAISE FLOW	0.45
o PRAISE GONE	-0.25
o PRAISE HOMEHELP	0.20
o PRAISE IT	0.61
o PRAISE LIFE	0.62
o PRAISE MECH	-0.92
o PRAISE POLICY	-0.07
o PRAISE REMOVE	-0.22
o PRAISE SERVICE	-0.12
o PRAISE THERAPY	-0.29
o PRAISE THING	-0.67
o PRAISE WE	-0.24
o PRAISE WORKS	0.13
o PRAISE WORLD	-0.04
o PRAISE YOU	0.51
o PRESSURE BODY	1.16
o PRESSURE CLIENT	0.66
o PRESSURE COME	-0.47
o PRESSURE DIAGNOSE	-1.14
o PRESSURE EASE	-0.46
o PRESSURE FLOW	-0.28
o PRESSURE GO	-1.09
o PRESSURE GONE	-1.09
o PRESSURE IT	1.84
o PRESSURE META	-0.20
o PRESSURE NUMBER	0.86
o PRESSURE OUGHT	-2.28
o PRESSURE POLICY	0.11
o PRESSURE SHOW	-1.17
o PRESSURE SORE	0.44
o PRESSURE THERAPY	0.09
o PRESSURE THING	-0.34
o PRESSURE WE	-0.31
o PRESSURE WORKS	-0.28
o PRESSURE WORLD	-0.61
o PRESSURE YOU	-0.19
o PROVE BODY	-0.09
o PROVE CLIENT	-0.45
o PROVE CST	0.06
o PROVE EASE	-0.09
o PROVE EMOTION	0.24
o PROVE HEDGE	0.76
o PROVE IT	-0.26
o PROVE LIFE	0.49
o PROVE MECH	0.75
o PROVE NEG	-0.60
o PROVE NEGN	-0.32
o PROVE NUMBER	-0.33
o PROVE POLICY	-0.07
o PROVE SERVICE	0.22
o PROVE SHOW	0.61
o PROVE SYMPTOM	-0.24
o PROVE THERAPY	0.34
o PROVE WE	-0.40
o PROVE WORKS	0.37
o PROVE WORLD	-0.16
o PROVE YOU	0.48
o RELIEFN CLIENT	0.26
o RELIEFN CST	0.26
o RELIEFN DIAGNOSE	0.47
o RELIEFN EASE	-0.30
o RELIEFN FAST	0.22
o RELIEFN GONE	0.69
o RELIEFN HEDGE	0.44
o RELIEFN HOMEHELP	0.29
o RELIEFN IT	-0.28
o RELIEFN LIFE	0.47
o RELIEFN META	-0.42
o RELIEFN MOST	0.15
o RELIEFN NEG	0.36
o RELIEFN NEGN	0.59
o RELIEFN NUMBER	-0.08
o RELIEFN POLICY	-0.05
o RELIEFN PRAISE	0.44
o RELIEFN SERIOUS	-0.10
o RELIEFN SHOW	-0.09
o RELIEFN STORE	0.03
o RELIEFN SURE	0.40
o RELIEFN SYMPTOM	-0.09
o RELIEFN THERAPY	0.18
o RELIEFN THING	-0.13
o RELIEFN TURN	0.21
o RELIEFN WE	0.23
o RELIEFN WELL	-0.47
o RELIEFN WORLD	-0.15
o RELIEFN YOU	0.17
o REMOVE BABY	0.15
o REMOVE BAD	-0.07
o REMOVE BODY	0.13
o REMOVE CLIENT	1.02
o REMOVE CST	-0.34
o REMOVE DEFINE	-0.37
o REMOVE DETOX	1.41
o REMOVE DIAGNOSE	-0.13
o REMOVE DRUG	-0.69
o REMOVE EASE	0.38
o REMOVE EMOTION	0.86
o REMOVE ENDORSE	0.19
o REMOVE FAST	-0.27
o REMOVE FLOW	-0.18
o REMOVE GONE	0.46
o REMOVE HEDGE	0.55
o REMOVE HOMEHELP	-0.21
o REMOVE HUMBLE	-0.42
o REMOVE IT	0.58
o REMOVE LASTING	0.09
o REMOVE MECH	0.74
o REMOVE META	-0.04
o REMOVE NEG	-0.97
o REMOVE NEGN	-0.30
o REMOVE NUMBER	-0.80
o REMOVE OUGHT	-0.45
o REMOVE POLICY	0.74
o REMOVE PRAISE	0.14
o REMOVE SAFETY	-0.26
o REMOVE SERIOUS	-0.49
o REMOVE SERVICE	-0.06
o REMOVE SORE	-0.19
o REMOVE STORE	-0.10
o REMOVE SURE	-0.26
o REMOVE SURGERY	1.03
o REMOVE SYMPTOM	0.86
o REMOVE THERAPIST2	0.30
o REMOVE THERAPY	-0.17
o REMOVE THING	-0.36
o REMOVE TURN	0.46
o REMOVE WE	-0.87
o REMOVE WELL	0.06
o REMOVE WORKS	-0.37
o REMOVE WORLD	-0.20
o REMOVE YOU	0.08
o RESEARCH BABY	-0.16
o RESEARCH BODY	1.15
o RESEARCH CLIENT	-1.35
o RESEARCH CST	0.51
o RESEARCH DEFINE	-0.17
o RESEARCH DIAGNOSE	-1.15
o RESEARCH EASE	1.77
o RESEARCH EMOTION	-0.09
o RESEARCH ENDORSE	-0.10
o RESEARCH GO	-0.18
o RESEARCH GONE	-0.16
o RESEARCH HEDGE	-1.02
o RESEARCH HOMEHELP	-0.26
o RESEARCH HOPEFUL	0.40
o RESEARCH HUMBLE	-1.64
o RESEARCH IT	-1.24
o RESEARCH LASTING	-0.36
o RESEARCH LIFE	0.43
o RESEARCH MECH	0.26
o RESEARCH META	-0.24
o RESEARCH MOST	-0.07
o RESEARCH NEG	-1.97
o RESEARCH NEGN	-0.70
o RESEARCH NUMBER	-0.84
o RESEARCH OUGHT	0.50
o RESEARCH PAST	-0.48
o RESEARCH POLICY	-0.10
o RESEARCH PROVE	0.39
o RESEARCH RELIEFN	0.47
o RESEARCH REMOVE	0.28
o RESEARCH SAFETY	-0.11
o RESEARCH SAY	1.12
o RESEARCH SERIOUS	-0.12
o RESEARCH SERVICE	-0.06
o RESEARCH SHOW	0.12
o RESEARCH SORE	-0.38
o RESEARCH STOPTAKING	0.05
o RESEARCH STORE	0.67
o RESEARCH SYMPTOM	-0.58
o RESEARCH THERAPIST2	-0.25
o RESEARCH THERAPY	0.07
o RESEARCH THING	-1.28
o RESEARCH TURN	-0.35
o RESEARCH WE	2.03
o RESEARCH WELL	-0.12
o RESEARCH WORKS	0.35
o RESEARCH WORLD	-0.43
o RESEARCH YOU	-0.09
o SAFETY BABY	0.30
o SAFETY BODY	-0.90
o SAFETY CLIENT	0.40
o SAFETY CST	1.10
o SAFETY DEFINE	-0.11
o SAFETY DIAGNOSE	-0.10
o SAFETY DOCTOR	-0.77
o SAFETY DRUG	-0.06
o SAFETY EASE	-0.20
o SAFETY EMOTION	-0.52
o SAFETY ENDORSE	-0.11
o SAFETY FAST	-0.20
o SAFETY GO	0.54
o SAFETY GONE	1.29
o SAFETY HEDGE	-0.84
o SAFETY HOMEHELP	-1.36
o SAFETY HUMBLE	0.58
o SAFETY IT	0.52
o SAFETY LIFE	0.38
o SAFETY MECH	0.37
o SAFETY META	-0.09
o SAFETY NEG	0.38
o SAFETY NUMBER	-0.07
o SAFETY OUGHT	1.86
o SAFETY POLICY	0.34
o SAFETY REMOVE	0.23
o SAFETY SAFEW	-0.11
o SAFETY SAY	-0.40
o SAFETY SERIOUS	1.69
o SAFETY SERVICE	-0.13
o SAFETY SHOW	-0.65
o SAFETY SORE	-0.38
o SAFETY STORE	-0.19
o SAFETY SURE	-0.12
o SAFETY SURGERY	-0.86
o SAFETY SYMPTOM	0.41
o SAFETY THERAPIST2	-0.25
o SAFETY THERAPY	1.08
o SAFETY THING	-0.05
o SAFETY TURN	-0.31
o SAFETY WE	-0.74
o SAFETY WELL	0.80
o SAFETY WORLD	-0.41
o SAFETY YOU	-0.34
o SAFEW BABY	-0.53
o SAFEW CLIENT	-0.65
o SAFEW CST	0.30
o SAFEW DEFINE	1.29
o SAFEW DRUG	-0.14
o SAFEW EASE	0.19
o SAFEW FLOW	0.45
o SAFEW HEDGE	-1.01
o SAFEW HOMEHELP	0.20
o SAFEW HUMBLE	-0.18
o SAFEW IT	-0.31
o SAFEW LIFE	1.15
o SAFEW MOST	-0.30
o SAFEW NEG	0.26
o SAFEW NUMBER	-0.49
o SAFEW OUGHT	-0.59
o SAFEW POLICY	-0.84
o SAFEW SERIOUS	-0.15
o SAFEW SURE	-0.68
o SAFEW THERAPY	-0.13
o SAFEW WE	-0.64
o SAFEW WORKS	0.45
o SAFEW YOU	-0.40
o SAY AID	-0.64
o SAY BABY	1.57
o SAY BODY	0.65
o SAY CLIENT	-0.39
o SAY CST	-0.45
o SAY CURE	-0.59
o SAY DEFINE	-0.14
o SAY DIAGNOSE	-0.54
o SAY DOCTOR	-0.29
o SAY DRUG	0.03
o SAY EASE	-1.98
o SAY EMOTION	-1.18
o SAY ENDORSE	0.54
o SAY FLOW	-1.02
o SAY GO	0.13
o SAY GONE	-1.20
o SAY HEDGE	-0.41
o SAY HOMEHELP	0.20
o SAY HUMBLE	-1.10
o SAY IT	-1.82
o SAY LASTING	0.14
o SAY MECH	-0.20
o SAY META	0.08
o SAY MOST	-0.39
o SAY NEG	1.00
o SAY NEGN	-0.10
o SAY NUMBER	0.99
o SAY OUGHT	-0.63
o SAY PAST	-0.06
o SAY POLICY	0.06
o SAY RELIEFN	0.34
o SAY REMOVE	-1.25
o SAY RESEARCH	-0.17
o SAY SAFETY	-0.11
o SAY SAFEW	-0.11
o SAY SERVICE	-0.49
o SAY SHOW	0.82
o SAY SORE	-0.49
o SAY STORE	-1.06
o SAY SURE	-0.74
o SAY SYMPTOM	-1.17
o SAY THERAPIST2	-0.14
o SAY THERAPY	-1.27
o SAY THING	-0.49
o SAY TURN	-0.28
o SAY WE	1.38
o SAY WELL	0.07
o SAY WORKS	-1.87
o SAY WORLD	-0.39
o SAY YOU	0.27
o SERIOUS BABY	-0.69
o SERIOUS BELIEF	-0.52
o SERIOUS BODY	0.10
o SERIOUS CLIENT	0.45
o SERIOUS CST	1.01
o SERIOUS DEFINE	-1.73
o SERIOUS DIAGNOSE	0.47
o SERIOUS DOCTOR	-0.34
o SERIOUS DRUG	-1.87
o SERIOUS EASE	-1.41
o SERIOUS EMOTION	-0.08
o SERIOUS ENDORSE	-0.13
o SERIOUS FLOW	0.27
o SERIOUS GONE	1.83
o SERIOUS HEDGE	-2.02
o SERIOUS HOMEHELP	-1.58
o SERIOUS HUMBLE	-0.43
o SERIOUS IT	-1.10
o SERIOUS LASTING	-0.38
o SERIOUS LIFE	-0.38
o SERIOUS MECH	0.29
o SERIOUS MOST	0.18
o SERIOUS NEG	0.15
o SERIOUS NEGN	-0.91
o SERIOUS NUMBER	-0.83
o SERIOUS OUGHT	-0.56
o SERIOUS PAST	-0.93
o SERIOUS POLICY	-0.28
o SERIOUS PROVE	-0.19
o SERIOUS RELIEFN	0.30
o SERIOUS REMOVE	0.15
o SERIOUS SAFETY	-0.83
o SERIOUS SAFEW	-0.46
o SERIOUS SAY	-0.94
o SERIOUS SERVICE	1.12
o SERIOUS SORE	0.17
o SERIOUS STOPTAKING	-0.04
o SERIOUS STORE	-0.57
o SERIOUS SURE	0.41
o SERIOUS SURGERY	-0.33
o SERIOUS SYMPTOM	-0.54
o SERIOUS THERAPIST2	-0.56
o SERIOUS THERAPY	1.51
o SERIOUS TURN	0.41
o SERIOUS WE	-0.52
o SERIOUS WELL	0.61
o SERIOUS WORKS	0.37
o SERIOUS WORLD	-0.51
o SERIOUS YOU	0.82
o SERVICE BODY	-0.58
o SERVICE CLIENT	-0.43
o SERVICE CST	-0.60
o SERVICE DEFINE	-0.06
o SERVICE DIAGNOSE	-0.07
o SERVICE EASE	-0.21
o SERVICE FAST	0.18
o SERVICE GONE	-0.10
o SERVICE HEDGE	-0.51
o SERVICE HOMEHELP	1.20
o SERVICE LIFE	0.75
o SERVICE MECH	0.23
o SERVICE META	-0.20
o SERVICE NEG	0.28
o SERVICE NEGN	-0.21
o SERVICE NUMBER	-0.17
o SERVICE OUGHT	-0.12
o SERVICE POLICY	-0.06
o SERVICE PRAISE	0.38
o SERVICE REMOVE	-0.06
o SERVICE RESEARCH	0.44
o SERVICE SAFETY	0.61
o SERVICE SAY	-0.05
o SERVICE SERIOUS	0.06
o SERVICE SHOW	0.10
o SERVICE SORE	-0.16
o SERVICE STORE	0.28
o SERVICE SURE	-0.26
o SERVICE SYMPTOM	0.98
o SERVICE THERAPY	-0.96
o SERVICE THING	-0.36
o SERVICE TURN	0.67
o SERVICE WE	-0.87
o SERVICE WELL	-0.46
o SERVICE WORKS	-0.92
o SERVICE WORLD	-0.20
o SHOW AID	-0.77
o SHOW BABY	0.83
o SHOW BAD	-0.82
o SHOW BELIEF	0.61
o SHOW BODY	0.78
o SHOW CAUSE	0.94
o SHOW CLIENT	-0.27
o SHOW CST	0.45
o SHOW DEFINE	-0.26
o SHOW DIAGNOSE	-1.53
o SHOW DOCTOR	0.30
o SHOW DRUG	0.06
o SHOW EASE	1.39
o SHOW EMOTION	-0.96
o SHOW ENDORSE	0.19
o SHOW EXPERT	0.21
o SHOW FAST	0.24
o SHOW FLOW	0.28
o SHOW GONE	1.30
o SHOW HEDGE	-0.12
o SHOW HOMEHELP	0.55
o SHOW HUMBLE	-1.06
o SHOW IT	-0.70
o SHOW LASTING	0.04
o SHOW LIFE	1.24
o SHOW MECH	0.03
o SHOW META	-0.11
o SHOW MOST	-0.56
o SHOW NEG	-0.70
o SHOW NEGN	-0.99
o SHOW NUMBER	0.67
o SHOW OUGHT	0.19
o SHOW POLICY	0.22
o SHOW RELIEFN	1.21
o SHOW REMOVE	-0.23
o SHOW RESEARCH	0.38
o SHOW SAFETY	-0.25
o SHOW SAY	0.03
o SHOW STOPTAKING	0.22
o SHOW STORE	-0.13
o SHOW SURE	-0.90
o SHOW SYMPTOM	-0.31
o SHOW THERAPIST2	-0.91
o SHOW THERAPY	1.40
o SHOW THING	-1.13
o SHOW TURN	0.34
o SHOW WE	0.64
o SHOW WELL	0.31
o SHOW WORKS	-0.26
o SHOW WORLD	-0.12
o SHOW YOU	-0.95
o SORE BABY	0.96
o SORE BAD	-0.62
o SORE BODY	1.27
o SORE CLIENT	2.50
o SORE CST	0.59
o SORE CURE	0.22
o SORE DIAGNOSE	-0.09
o SORE EASE	-1.22
o SORE EMOTION	0.25
o SORE ENDORSE	0.40
o SORE FLOW	-0.18
o SORE GO	0.28
o SORE GONE	0.68
o SORE HEDGE	0.37
o SORE HOMEHELP	-0.04
o SORE IT	2.16
o SORE LIFE	-0.05
o SORE MECH	0.84
o SORE META	0.95
o SORE NEG	0.89
o SORE NEGN	-0.06
o SORE NUMBER	-0.56
o SORE OUGHT	0.36
o SORE POLICY	-0.28
o SORE REMOVE	-0.15
o SORE SAFETY	-0.46
o SORE SAY	0.11
o SORE SERIOUS	0.18
o SORE SHOW	0.55
o SORE STOPTAKING	-0.34
o SORE STORE	0.09
o SORE SYMPTOM	-1.31
o SORE THERAPY	-0.24
o SORE THING	0.50
o SORE TURN	-0.91
o SORE WE	-1.49
o SORE WELL	0.28
o SORE WORKS	0.67
o SORE WORLD	-0.38
o SORE YOU	0.63
o STOPTAKING AID	1.77
o STOPTAKING BODY	0.68
o STOPTAKING CLIENT	0.16
o STOPTAKING CST	0.53
o STOPTAKING DEFINE	0.25
o STOPTAKING DETOX	0.10
o STOPTAKING DIAGNOSE	0.15
o STOPTAKING DOCTOR	0.60
o STOPTAKING DRUG	1.16
o STOPTAKING EASE	-0.32
o STOPTAKING EMOTION	-0.48
o STOPTAKING FLOW	-0.76
o STOPTAKING GONE	0.15
o STOPTAKING HEDGE	0.10
o STOPTAKING HOMEHELP	0.35
o STOPTAKING IT	-0.06
o STOPTAKING LIFE	-0.61
o STOPTAKING MOST	0.35
o STOPTAKING NEG	-0.11
o STOPTAKING NEGN	0.26
o STOPTAKING NUMBER	-0.39
o STOPTAKING POLICY	-0.32
o STOPTAKING REMOVE	0.22
o STOPTAKING SURGERY	0.49
o STOPTAKING SYMPTOM	-0.33
o STOPTAKING THERAPIST2	0.60
o STOPTAKING THERAPY	0.86
o STOPTAKING THING	-0.34
o STOPTAKING WE	-0.45
o STOPTAKING WORKS	-0.50
o STOPTAKING WORLD	-0.08
o STOPTAKING YOU	1.69
o STORE AID	-0.35
o STORE BELIEF	-0.19
o STORE BODY	0.64
o STORE CLIENT	-1.01
o STORE CST	-0.16
o STORE DIAGNOSE	0.83
o STORE DRUG	-0.11
o STORE EASE	-0.47
o STORE EMOTION	-0.45
o STORE ENDORSE	0.35
o STORE FLOW	0.27
o STORE GO	0.11
o STORE GONE	0.77
o STORE HEDGE	0.37
o STORE HOMEHELP	-1.52
o STORE HUMBLE	-0.24
o STORE IT	1.30
o STORE LIFE	0.65
o STORE MECH	0.84
o STORE MOST	0.18
o STORE NEG	0.75
o STORE NEGN	0.50
o STORE NUMBER	-0.68
o STORE OUGHT	0.57
o STORE POLICY	-0.27
o STORE REMOVE	0.10
o STORE RESEARCH	-0.45
o STORE SAFETY	-0.37
o STORE SAY	0.35
o STORE SERIOUS	0.43
o STORE SERVICE	-1.18
o STORE SORE	-0.24
o STORE STOPTAKING	-0.21
o STORE THERAPY	-0.44
o STORE THING	-1.52
o STORE TURN	0.96
o STORE WE	0.12
o STORE WELL	0.22
o STORE WORKS	0.67
o STORE WORLD	2.02
o STORE YOU	0.90
o SURE CLIENT	-0.37
o SURE CST	-0.13
o SURE CURE	-0.14
o SURE DEFINE	0.40
o SURE DIAGNOSE	1.89
o SURE EASE	-0.17
o SURE GONE	-0.13
o SURE HEDGE	0.41
o SURE IT	0.40
o SURE LIFE	-0.08
o SURE META	-0.35
o SURE NEG	0.06
o SURE NUMBER	0.90
o SURE OUGHT	0.55
o SURE POLICY	1.00
o SURE RELIEFN	0.18
o SURE SAFEW	0.53
o SURE SAY	0.47
o SURE SERVICE	0.85
o SURE SHOW	0.99
o SURE THERAPY	-0.31
o SURE THING	-0.13
o SURE WE	-0.89
o SURE WORLD	-0.20
o SURE YOU	-0.22
o SURGERY BODY	0.21
o SURGERY CLIENT	-0.22
o SURGERY CST	0.27
o SURGERY EASE	0.13
o SURGERY EMOTION	-0.26
o SURGERY FLOW	-0.57
o SURGERY GO	0.39
o SURGERY GONE	0.61
o SURGERY HEDGE	1.35
o SURGERY HOMEHELP	-0.30
o SURGERY IT	-0.03
o SURGERY LIFE	-0.22
o SURGERY MECH	-0.84
o SURGERY NEG	0.25
o SURGERY NUMBER	-1.09
o SURGERY OUGHT	-0.48
o SURGERY REMOVE	0.06
o SURGERY SHOW	-1.76
o SURGERY SURE	0.56
o SURGERY SYMPTOM	-0.29
o SURGERY THERAPY	0.13
o SURGERY THING	0.15
o SURGERY TURN	0.47
o SURGERY WE	-0.44
o SURGERY WELL	-0.08
o SURGERY WORKS	-0.62
o SURGERY WORLD	-0.15
o SYMPTOM BABY	0.20
o SYMPTOM BODY	-0.83
o SYMPTOM CAUSE	-0.25
o SYMPTOM CLIENT	0.25
o SYMPTOM CST	-1.16
o SYMPTOM DEFINE	1.39
o SYMPTOM DIAGNOSE	-0.58
o SYMPTOM DOCTOR	-0.67
o SYMPTOM EASE	0.28
o SYMPTOM EMOTION	-0.13
o SYMPTOM ENDORSE	-0.72
o SYMPTOM FAST	-0.17
o SYMPTOM FLOW	1.23
o SYMPTOM GO	1.01
o SYMPTOM GONE	1.47
o SYMPTOM HEDGE	-0.24
o SYMPTOM HOMEHELP	-0.58
o SYMPTOM HUMBLE	-0.88
o SYMPTOM IT	-1.63
o SYMPTOM LASTING	0.33
o SYMPTOM LIFE	0.81
o SYMPTOM MECH	1.33
o SYMPTOM MOST	0.25
o SYMPTOM NEGN	-0.73
o SYMPTOM NUMBER	-0.32
o SYMPTOM OUGHT	-0.65
o SYMPTOM PAST	0.81
o SYMPTOM POLICY	1.21
o SYMPTOM PRESSURE	-0.06
o SYMPTOM RELIEFN	0.28
o SYMPTOM REMOVE	0.96
o SYMPTOM RESEARCH	-0.82
o SYMPTOM SAFETY	-0.60
o SYMPTOM SAFEW	-0.29
o SYMPTOM SAY	0.51
o SYMPTOM SERIOUS	0.50
o SYMPTOM SERVICE	0.10
o SYMPTOM SHOW	-0.33
o SYMPTOM SORE	-0.22
o SYMPTOM STORE	0.08
o SYMPTOM SURE	0.24
o SYMPTOM THERAPIST2	-0.72
o SYMPTOM THERAPY	-0.11
o SYMPTOM THING	-2.19
o SYMPTOM TURN	-1.99
o SYMPTOM WE	-0.08
o SYMPTOM WELL	0.42
o SYMPTOM WORKS	-1.11
o SYMPTOM WORLD	0.04
o SYMPTOM YOU	1.51
o THERAPIST2 BODY	-0.57
o THERAPIST2 CST	-0.82
o THERAPIST2 DEFINE	-0.83
o THERAPIST2 DIAGNOSE	-0.20
o THERAPIST2 DRUG	-0.54
o THERAPIST2 ENDORSE	-1.85
o THERAPIST2 FLOW	-0.34
o THERAPIST2 HEDGE	-0.55
o THERAPIST2 HOMEHELP	-1.09
o THERAPIST2 HUMBLE	0.73
o THERAPIST2 IT	-0.69
o THERAPIST2 LIFE	-0.53
o THERAPIST2 MECH	0.07
o THERAPIST2 NEG	0.34
o THERAPIST2 NUMBER	-0.94
o THERAPIST2 OUGHT	-0.25
o THERAPIST2 PAST	-0.94
o THERAPIST2 POLICY	0.17
o THERAPIST2 REMOVE	0.27
o THERAPIST2 SAY	0.89
o THERAPIST2 SERVICE	0.44
o THERAPIST2 SHOW	-0.28
o THERAPIST2 SURGERY	-0.68
o THERAPIST2 SYMPTOM	0.17
o THERAPIST2 THERAPY	-0.27
o THERAPIST2 THING	-0.07
o THERAPIST2 TURN	0.96
o THERAPIST2 WE	2.37
o THERAPIST2 WORKS	-0.60
o THERAPIST2 WORLD	-0.30
o THERAPIST2 YOU	0.27
o THERAPY BAD	-0.31
o THERAPY BELIEF	-0.54
o THERAPY BODY	0.74
o THERAPY CAUSE	0.38
o THERAPY CLIENT	1.71
o THERAPY CST	-1.46
o THERAPY DEFINE	0.50
o THERAPY DETOX	-0.15
o THERAPY DIAGNOSE	0.79
o THERAPY DOCTOR	0.71
o THERAPY DRUG	1.49
o THERAPY EASE	1.81
o THERAPY EMOTION	0.24
o THERAPY ENDORSE	0.03
o THERAPY EXPERT	0.42
o THERAPY FLOW	-0.43
o THERAPY GO	0.60
o THERAPY GONE	-0.39
o THERAPY HEDGE	0.87
o THERAPY HOMEHELP	1.17
o THERAPY HUMBLE	-1.68
o THERAPY IT	-1.97
o THERAPY LASTING	-0.05
o THERAPY LIFE	1.26
o THERAPY MECH	1.95
o THERAPY MOST	-0.35
o THERAPY NEG	-1.81
o THERAPY NEGN	-0.34
o THERAPY NUMBER	-2.23
o THERAPY OUGHT	0.07
o THERAPY PAST	-0.77
o THERAPY POLICY	-1.84
o THERAPY PROVE	0.09
o THERAPY RELIEFN	0.08
o THERAPY REMOVE	-0.69
o THERAPY RESEARCH	-0.26
o THERAPY SAFETY	-0.50
o THERAPY SAFEW	0.10
o THERAPY SERIOUS	0.64
o THERAPY SERVICE	-1.32
o THERAPY SHOW	-0.08
o THERAPY SORE	-0.13
o THERAPY STOPTAKING	0.51
o THERAPY STORE	-0.30
o THERAPY SURE	-0.22
o THERAPY SYMPTOM	0.56
o THERAPY THERAPIST2	0.17
o THERAPY THING	0.39
o THERAPY TURN	1.41
o THERAPY WELL	0.03
o THERAPY WORKS	1.41
o THERAPY WORLD	0.63
o THERAPY YOU	-1.37
o THING AID	0.11
o THING BABY	-0.21
o THING BAD	-0.23
o THING BODY	0.84
o THING CLIENT	0.03
o THING COME	-0.17
o THING CST	1.37
o THING DIAGNOSE	-0.86
o THING EASE	-0.84
o THING EMOTION	-0.40
o THING ENDORSE	0.06
o THING FLOW	-0.81
o THING GO	-0.35
o THING GONE	-0.76
o THING HEDGE	-0.26
o THING HOMEHELP	0.16
o THING IT	-0.58
o THING LASTING	-0.34
o THING LIFE	-0.69
o THING MECH	0.23
o THING META	-0.28
o THING MOST	-0.43
o THING NEG	0.99
o THING NEGN	0.48
o THING NUMBER	-0.35
o THING OUGHT	-0.19
o THING PAST	-0.71
o THING POLICY	-0.54
o THING RELIEFN	-0.33
o THING REMOVE	0.43
o THING RESEARCH	0.04
o THING SAFETY	-0.31
o THING SAFEW	-0.28
o THING SAY	0.52
o THING SERVICE	-0.10
o THING SHOW	-0.66
o THING SORE	-0.25
o THING STOPTAKING	0.11
o THING STORE	0.26
o THING SURE	-0.48
o THING SYMPTOM	-0.60
o THING THERAPIST2	-0.04
o THING THERAPY	0.33
o THING TURN	0.06
o THING WE	-0.14
o THING WELL	-0.88
o THING WORKS	-2.05
o THING WORLD	-1.26
o THING YOU	1.58
o TURN AID	0.28
o TURN BAD	0.33
o TURN BELIEF	0.99
o TURN BODY	0.67
o TURN CLIENT	1.00
o TURN COME	0.04
o TURN CST	-0.13
o TURN DEFINE	-0.17
o TURN DIAGNOSE	0.06
o TURN EASE	-0.06
o TURN EMOTION	0.33
o TURN ENDORSE	0.15
o TURN FLOW	-0.39
o TURN GO	-0.13
o TURN GONE	-0.08
o TURN HEDGE	0.31
o TURN HOMEHELP	0.51
o TURN IT	-1.66
o TURN LIFE	1.77
o TURN META	0.85
o TURN MOST	0.89
o TURN NEG	0.34
o TURN NEGN	0.06
o TURN NUMBER	1.59
o TURN OUGHT	0.05
o TURN POLICY	0.68
o TURN PROVE	0.16
o TURN REMOVE	-0.04
o TURN SAY	0.76
o TURN SERIOUS	0.19
o TURN SHOW	-0.25
o TURN STORE	0.48
o TURN SURE	-0.32
o TURN SYMPTOM	-0.11
o TURN THERAPY	0.22
o TURN THING	0.82
o TURN WE	0.60
o TURN WELL	-0.61
o TURN WORKS	-0.28
o TURN WORLD	0.12
o TURN YOU	0.85
o WE AID	0.40
o WE BABY	-1.11
o WE BAD	0.53
o WE BELIEF	1.13
o WE BODY	0.30
o WE CAUSE	0.34
o WE CLIENT	2.34
o WE COME	-0.46
o WE CST	0.33
o WE CURE	0.50
o WE DEFINE	0.72
o WE DIAGNOSE	1.27
o WE DOCTOR	-0.27
o WE DRUG	1.63
o WE EASE	2.03
o WE EMOTION	-0.35
o WE ENDORSE	-0.22
o WE EXPERT	1.54
o WE FAST	0.18
o WE FLOW	-0.88
o WE GO	0.46
o WE GONE	-2.52
o WE HEDGE	1.75
o WE HOMEHELP	-0.43
o WE HOPEFUL	0.94
o WE HUMBLE	-1.23
o WE IT	-0.13
o WE LASTING	-0.69
o WE LIFE	-0.71
o WE MECH	0.60
o WE META	0.25
o WE MOST	-3.03
o WE NEG	-0.28
o WE NEGN	-0.87
o WE NUMBER	-0.15
o WE OUGHT	-2.33
o WE PAST	-0.60
o WE POLICY	-2.07
o WE PRAISE	-0.25
o WE PRESSURE	1.20
o WE PROVE	-0.16
o WE RELIEFN	1.05
o WE REMOVE	1.29
o WE RESEARCH	0.06
o WE SAFETY	1.58
o WE SAFEW	-1.40
o WE SAY	-0.75
o WE SERIOUS	0.08
o WE SERVICE	-0.77
o WE SHOW	1.22
o WE SORE	0.16
o WE STOPTAKING	0.62
o WE STORE	-0.20
o WE SURE	0.89
o WE SURGERY	1.28
o WE SYMPTOM	-0.40
o WE THERAPIST2	1.62
o WE THERAPY	0.69
o WE THING	2.68
o WE WELL	-0.11
o WE WORKS	-0.78
o WE WORLD	-1.46
o WE YOU	2.53
o WELL BABY	1.03
o WELL BAD	0.09
o WELL BODY	0.50
o WELL CLIENT	-0.40
o WELL CST	0.55
o WELL DIAGNOSE	-0.30
o WELL DRUG	0.22
o WELL EASE	1.07
o WELL EMOTION	-0.46
o WELL FLOW	0.54
o WELL GONE	-0.03
o WELL HEDGE	-0.19
o WELL HOMEHELP	-0.15
o WELL HUMBLE	-0.16
o WELL IT	-0.64
o WELL LIFE	-0.52
o WELL MECH	0.09
o WELL MOST	0.14
o WELL NEGN	-0.68
o WELL NUMBER	-0.56
o WELL OUGHT	-0.33
o WELL POLICY	0.97
o WELL RELIEFN	0.58
o WELL REMOVE	-0.33
o WELL SERIOUS	-0.23
o WELL SHOW	-0.29
o WELL STOPTAKING	-1.07
o WELL STORE	-0.08
o WELL SURE	0.76
o WELL SYMPTOM	-0.52
o WELL THERAPIST2	-0.30
o WELL THERAPY	0.90
o WELL THING	-0.07
o WELL TURN	1.11
o WELL WE	-2.31
o WELL WORKS	0.78
o WELL WORLD	-0.32
o WELL YOU	0.89
o WORKS BABY	0.20
o WORKS BAD	0.18
o WORKS BODY	1.00
o WORKS CLIENT	-0.36
o WORKS CST	0.23
o WORKS DEFINE	-0.27
o WORKS DETOX	1.36
o WORKS DIAGNOSE	-0.96
o WORKS DRUG	0.51
o WORKS EASE	0.58
o WORKS EMOTION	0.41
o WORKS ENDORSE	-0.06
o WORKS FAST	-0.09
o WORKS FLOW	0.52
o WORKS GO	0.23
o WORKS GONE	1.19
o WORKS HEDGE	-0.67
o WORKS HOMEHELP	-0.47
o WORKS HUMBLE	-0.35
o WORKS IT	2.13
o WORKS LASTING	0.22
o WORKS LIFE	0.29
o WORKS MECH	1.81
o WORKS META	-0.30
o WORKS MOST	0.10
o WORKS NEG	-0.72
o WORKS NEGN	-1.03
o WORKS NUMBER	0.87
o WORKS OUGHT	-0.42
o WORKS PAST	0.36
o WORKS POLICY	-0.49
o WORKS PRAISE	0.16
o WORKS RELIEFN	0.37
o WORKS REMOVE	2.12
o WORKS RESEARCH	0.45
o WORKS SAFETY	-0.20
o WORKS SAY	-0.27
o WORKS SERIOUS	-0.07
o WORKS SERVICE	-0.35
o WORKS SHOW	-0.82
o WORKS SORE	0.30
o WORKS STOPTAKING	-0.57
o WORKS STORE	0.07
o WORKS SURGERY	-0.38
o WORKS SYMPTOM	1.30
o WORKS THERAPIST2	-0.07
o WORKS THERAPY	0.97
o WORKS THING	0.32
o WORKS WE	-0.36
o WORKS WELL	1.17
o WORKS WORLD	-1.19
o WORKS YOU	0.07
o WORLD AID	0.16
o WORLD BABY	-0.25
o WORLD BODY	0.95
o WORLD CLIENT	0.72
o WORLD CST	-0.05
o WORLD CURE	-0.11
o WORLD DEFINE	-0.27
o WORLD DETOX	0.96
o WORLD DIAGNOSE	-0.25
o WORLD EASE	-0.63
o WORLD EMOTION	-0.27
o WORLD ENDORSE	0.31
o WORLD FAST	-0.50
o WORLD FLOW	0.68
o WORLD GONE	-1.06
o WORLD HEDGE	0.77
o WORLD HOMEHELP	-0.49
o WORLD IT	1.23
o WORLD LASTING	-0.19
o WORLD LIFE	-0.35
o WORLD MECH	1.11
o WORLD META	-0.13
o WORLD MOST	-0.82
o WORLD NEG	0.98
o WORLD NEGN	-0.11
o WORLD NUMBER	-0.58
o WORLD OUGHT	0.53
o WORLD PAST	-0.42
o WORLD POLICY	-0.53
o WORLD PRAISE	-0.23
o WORLD PRESSURE	0.95
o WORLD PROVE	-0.09
o WORLD RELIEFN	-0.11
o WORLD REMOVE	-0.37
o WORLD SAFEW	-0.27
o WORLD SAY	-0.13
o WORLD SERVICE	0.24
o WORLD SHOW	-0.10
o WORLD SORE	-0.14
o WORLD STOPTAKING	-0.74
o WORLD STORE	-0.17
o WORLD SURE	-0.99
o WORLD SYMPTOM	0.45
o WORLD THERAPY	-0.13
o WORLD THING	-0.56
o WORLD TURN	-0.39
o WORLD WE	-1.30
o WORLD WELL	0.32
o WORLD WORKS	-0.52
o WORLD YOU	0.47
o YOU AID	-0.48
o YOU BABY	0.54
o YOU BAD	0.50
o YOU BELIEF	0.85
o YOU BODY	1.72
o YOU CAUSE	-0.69
o YOU CLIENT	-0.69
o YOU COME	-0.22
o YOU CST	-0.95
o YOU CURE	-0.25
o YOU DETOX	0.13
o YOU DIAGNOSE	0.55
o YOU DOCTOR	-0.72
o YOU DRUG	0.34
o YOU EASE	-1.70
o YOU EMOTION	0.13
o YOU ENDORSE	-1.55
o YOU FAST	-0.25
o YOU FLOW	-1.03
o YOU GO	-0.17
o YOU GONE	0.94
o YOU HEDGE	-0.03
o YOU HOMEHELP	-1.54
o YOU HUMBLE	0.88
o YOU IT	1.97
o YOU LASTING	0.38
o YOU LIFE	0.50
o YOU MECH	-1.45
o YOU META	0.18
o YOU MOST	-1.57
o YOU NEG	2.09
o YOU NEGN	-0.19
o YOU NUMBER	-1.79
o YOU OUGHT	-0.20
o YOU PAST	0.44
o YOU POLICY	-2.01
o YOU PRAISE	-0.85
o YOU PRESSURE	0.24
o YOU PROVE	0.52
o YOU RELIEFN	0.08
o YOU REMOVE	-0.07
o YOU RESEARCH	-0.21
o YOU SAFETY	-0.33
o YOU SAFEW	-0.27
o YOU SAY	-0.51
o YOU SERIOUS	-0.54
o YOU SERVICE	-1.18
o YOU SHOW	1.31
o YOU SORE	-0.79
o YOU STOPTAKING	0.57
o YOU STORE	2.26
o YOU SURE	0.55
o YOU SURGERY	-0.78
o YOU SYMPTOM	0.95
o YOU THERAPIST2	-0.36
o YOU THERAPY	-2.91
o YOU THING	-1.63
o YOU TURN	3.54
o YOU WE	-1.13
o YOU WELL	0.75
o YOU WORKS	0.46
o YOU WORLD	-0.22
o not BABY CST	0.43
o not BABY IT	-0.14
o not BABY LIFE	0.33
o not BABY SHOW	-0.11
o not BABY THERAPY	0.43
o not BAD BODY	0.21
o not BAD GONE	-0.26
o not BAD IT	0.56
o not BAD SYMPTOM	0.76
o not BELIEF DIAGNOSE	-0.11
o not BELIEF IT	-0.11
o not BELIEF RELIEFN	-0.35
o not BELIEF RESEARCH	-0.24
o not BODY BAD	-0.45
o not BODY DIAGNOSE	0.12
o not BODY EASE	0.09
o not BODY EMOTION	-0.88
o not BODY FLOW	0.25
o not BODY GONE	0.56
o not BODY HUMBLE	1.02
o not BODY IT	-0.24
o not BODY NEG	1.02
o not BODY NUMBER	-0.63
o not BODY REMOVE	0.79
o not BODY SAY	0.47
o not BODY SHOW	0.05
o not BODY STORE	-0.18
o not BODY SYMPTOM	-0.64
o not BODY WE	0.62
o not BODY YOU	0.43
o not CAUSE YOU	-0.20
o not CLIENT BODY	-0.28
o not CLIENT DEFINE	-0.20
o not CLIENT DIAGNOSE	0.12
o not CLIENT DRUG	0.61
o not CLIENT EASE	0.70
o not CLIENT ENDORSE	-0.41
o not CLIENT GONE	1.10
o not CLIENT HEDGE	0.22
o not CLIENT HOMEHELP	0.34
o not CLIENT IT	-1.07
o not CLIENT LIFE	1.12
o not CLIENT POLICY	0.65
o not CLIENT REMOVE	0.60
o not CLIENT RESEARCH	-0.25
o not CLIENT SAY	-0.52
o not CLIENT SERVICE	-0.06
o not CLIENT SHOW	-0.62
o not CLIENT SORE	0.03
o not CLIENT SYMPTOM	0.80
o not CLIENT THERAPY	-0.31
o not CLIENT THING	0.71
o not CLIENT TURN	1.27
o not CLIENT WE	0.75
o not CLIENT WELL	1.14
o not CLIENT WORLD	0.12
o not CLIENT YOU	-0.37
o not CST BODY	-0.19
o not CST CLIENT	0.51
o not CST CURE	-0.50
o not CST DIAGNOSE	0.15
o not CST DRUG	0.75
o not CST EASE	-0.55
o not CST ENDORSE	-0.15
o not CST GONE	-0.22
o not CST HEDGE	-0.25
o not CST IT	0.31
o not CST NUMBER	0.74
o not CST OUGHT	0.75
o not CST RELIEFN	-0.50
o not CST SAFETY	-0.16
o not CST SAFEW	-0.17
o not CST SAY	-0.14
o not CST SHOW	-0.05
o not CST STOPTAKING	-0.31
o not CST SYMPTOM	-0.38
o not CST THERAPY	-0.27
o not CST WE	0.47
o not CST YOU	0.19
o not CURE SERIOUS	0.09
o not CURE WE	-0.12
o not DEFINE DIAGNOSE	-0.17
o not DEFINE EASE	-0.10
o not DEFINE ENDORSE	-0.34
o not DEFINE GONE	0.34
o not DEFINE IT	-0.05
o not DEFINE SHOW	-0.17
o not DEFINE SYMPTOM	0.85
o not DETOX DIAGNOSE	-0.26
o not DIAGNOSE BABY	0.31
o not DIAGNOSE BAD	0.23
o not DIAGNOSE BODY	-0.21
o not DIAGNOSE CAUSE	-0.42
o not DIAGNOSE CLIENT	0.05
o not DIAGNOSE CST	-0.43
o not DIAGNOSE DRUG	-0.36
o not DIAGNOSE EASE	-0.60
o not DIAGNOSE ENDORSE	-0.19
o not DIAGNOSE GONE	0.49
o not DIAGNOSE HEDGE	0.09
o not DIAGNOSE IT	-1.46
o not DIAGNOSE META	-0.38
o not DIAGNOSE NUMBER	-0.68
o not DIAGNOSE RELIEFN	0.53
o not DIAGNOSE RESEARCH	-0.33
o not DIAGNOSE SAY	0.08
o not DIAGNOSE SERIOUS	-0.13
o not DIAGNOSE SERVICE	-0.92
o not DIAGNOSE SHOW	-0.24
o not DIAGNOSE SORE	0.05
o not DIAGNOSE STORE	-0.03
o not DIAGNOSE SURE	-0.14
o not DIAGNOSE SYMPTOM	-0.51
o not DIAGNOSE THERAPY	-0.47
o not DIAGNOSE TURN	0.23
o not DIAGNOSE WE	-0.36
o not DIAGNOSE WELL	0.28
o not DOCTOR IT	0.13
o not DOCTOR OUGHT	-0.63
o not DOCTOR POLICY	-0.15
o not DOCTOR STOPTAKING	-0.15
o not DRUG CLIENT	-0.17
o not DRUG EASE	0.52
o not DRUG SAFETY	-0.16
o not DRUG SERIOUS	0.48
o not EASE BODY	-0.23
o not EASE CLIENT	-0.21
o not EASE DRUG	0.09
o not EASE ENDORSE	0.20
o not EASE FLOW	0.10
o not EASE GONE	0.69
o not EASE HOMEHELP	0.22
o not EASE IT	0.07
o not EASE MECH	-0.51
o not EASE META	-0.06
o not EASE REMOVE	0.66
o not EASE SAY	-0.25
o not EASE SERIOUS	0.62
o not EASE SHOW	0.19
o not EASE SURE	-0.13
o not EASE WE	-0.06
o not EASE YOU	-0.86
o not EMOTION GONE	-0.26
o not EMOTION YOU	-0.08
o not ENDORSE BAD	-0.53
o not ENDORSE CLIENT	-0.13
o not ENDORSE DIAGNOSE	0.22
o not ENDORSE EASE	0.68
o not ENDORSE EMOTION	-0.91
o not ENDORSE IT	-1.33
o not ENDORSE LIFE	-0.14
o not ENDORSE SHOW	-0.11
o not ENDORSE SYMPTOM	-0.91
o not ENDORSE TURN	0.42
o not ENDORSE YOU	0.32
o not EXPERT EASE	0.40
o not FLOW BODY	-0.69
o not FLOW MECH	-0.62
o not FLOW SAY	0.30
o not FLOW YOU	-1.00
o not GO SYMPTOM	0.86
o not GONE BODY	0.05
o not GONE DIAGNOSE	0.11
o not GONE DRUG	-0.29
o not GONE HOMEHELP	-0.53
o not GONE IT	0.36
o not GONE LIFE	-0.96
o not GONE META	-0.10
o not GONE OUGHT	0.15
o not GONE POLICY	0.31
o not GONE SAFETY	-0.15
o not GONE SAFEW	0.68
o not GONE SHOW	0.18
o not GONE SYMPTOM	1.06
o not GONE THING	0.32
o not GONE WE	0.31
o not GONE WELL	-0.64
o not GONE WORLD	-0.22
o not GONE YOU	0.71
o not HEDGE BAD	0.21
o not HEDGE BODY	-0.30
o not HEDGE CLIENT	0.20
o not HEDGE DIAGNOSE	-0.29
o not HEDGE DRUG	-0.38
o not HEDGE EASE	-0.11
o not HEDGE EMOTION	0.21
o not HEDGE ENDORSE	-0.58
o not HEDGE GONE	0.26
o not HEDGE HOMEHELP	-0.75
o not HEDGE HUMBLE	-0.07
o not HEDGE IT	0.80
o not HEDGE LIFE	0.42
o not HEDGE NUMBER	0.03
o not HEDGE OUGHT	-0.69
o not HEDGE REMOVE	0.26
o not HEDGE SAY	-1.12
o not HEDGE SHOW	-0.13
o not HEDGE SURE	0.32
o not HEDGE SYMPTOM	-0.17
o not HEDGE WE	0.43
o not HEDGE WORKS	0.25
o not HEDGE YOU	-0.03
o not HOMEHELP BODY	0.29
o not HOMEHELP CLIENT	0.18
o not HOMEHELP DRUG	-0.22
o not HOMEHELP GONE	0.33
o not HOMEHELP IT	0.08
o not HOMEHELP NUMBER	-0.38
o not HOMEHELP OUGHT	-0.79
o not HOMEHELP POLICY	-0.15
o not HOMEHELP REMOVE	-0.05
o not HOMEHELP SERIOUS	0.14
o not HOMEHELP SYMPTOM	0.03
o not HOMEHELP THING	0.04
o not HOMEHELP YOU	0.20
o not HUMBLE BODY	-0.55
o not HUMBLE DIAGNOSE	0.29
o not HUMBLE EASE	0.67
o not HUMBLE EMOTION	0.26
o not HUMBLE ENDORSE	-0.30
o not HUMBLE FLOW	0.03
o not HUMBLE IT	-0.88
o not HUMBLE LIFE	-0.42
o not HUMBLE MECH	-0.40
o not HUMBLE NEG	0.10
o not HUMBLE RELIEFN	-0.36
o not HUMBLE REMOVE	-0.12
o not HUMBLE SAY	0.21
o not HUMBLE SHOW	-0.49
o not HUMBLE STORE	-0.21
o not HUMBLE SYMPTOM	0.08
o not HUMBLE THERAPY	0.23
o not HUMBLE WE	-0.72
o not HUMBLE WORKS	-0.36
o not HUMBLE YOU	1.24
o not IT BAD	0.14
o not IT BODY	-0.90
o not IT CAUSE	-0.20
o not IT CLIENT	0.45
o not IT CST	-0.88
o not IT CURE	0.69
o not IT DEFINE	-0.24
o not IT DIAGNOSE	-0.41
o not IT DOCTOR	-0.26
o not IT DRUG	0.20
o not IT EASE	-0.51
o not IT EMOTION	0.05
o not IT ENDORSE	-0.56
o not IT EXPERT	0.24
o not IT FLOW	-0.65
o not IT GO	0.59
o not IT GONE	0.96
o not IT HEDGE	1.84
o not IT HOMEHELP	0.23
o not IT HUMBLE	0.67
o not IT LIFE	-0.89
o not IT MECH	-0.10
o not IT META	-0.72
o not IT NEG	0.79
o not IT NUMBER	-0.31
o not IT OUGHT	-0.62
o not IT POLICY	-0.51
o not IT PRAISE	0.35
o not IT RELIEFN	0.22
o not IT REMOVE	0.82
o not IT RESEARCH	0.23
o not IT SAFETY	0.04
o not IT SAFEW	0.68
o not IT SAY	-0.52
o not IT SERIOUS	1.06
o not IT SERVICE	0.25
o not IT SHOW	-1.03
o not IT STOPTAKING	-0.12
o not IT STORE	0.03
o not IT SYMPTOM	0.72
o not IT THERAPIST2	-0.11
o not IT THERAPY	-0.04
o not IT THING	-0.29
o not IT TURN	0.26
o not IT WE	-0.64
o not IT WELL	-0.80
o not IT WORKS	-0.40
o not IT YOU	-0.35
o not LIFE BAD	0.63
o not LIFE CLIENT	1.02
o not LIFE DIAGNOSE	0.41
o not LIFE IT	-0.99
o not LIFE NUMBER	0.33
o not LIFE POLICY	0.27
o not LIFE SAY	-0.32
o not LIFE SHOW	0.25
o not LIFE TURN	0.93
o not LIFE WE	1.20
o not LIFE YOU	0.51
o not MECH SHOW	-0.17
o not MECH STORE	0.59
o not MECH THERAPY	-0.28
o not META BODY	-0.24
o not META CST	-0.06
o not META DIAGNOSE	-0.25
o not META IT	-0.19
o not META SAY	0.23
o not META SERIOUS	0.21
o not META SHOW	-0.25
o not META THERAPY	-0.06
o not META THING	0.10
o not META WE	0.15
o not META YOU	-0.61
o not MOST BELIEF	0.41
o not MOST BODY	-0.21
o not MOST CLIENT	-0.04
o not MOST DIAGNOSE	-0.47
o not MOST EASE	0.16
o not MOST ENDORSE	-0.21
o not MOST GONE	-0.28
o not MOST HEDGE	-0.66
o not MOST IT	0.93
o not MOST LIFE	-0.18
o not MOST NEG	0.44
o not MOST NUMBER	-0.16
o not MOST OUGHT	-0.95
o not MOST POLICY	0.14
o not MOST SAY	-0.78
o not MOST SHOW	-0.81
o not MOST SORE	0.45
o not MOST SURE	0.05
o not MOST SYMPTOM	0.65
o not MOST THING	-0.06
o not MOST WE	1.28
o not MOST WELL	-0.46
o not MOST WORKS	0.11
o not MOST YOU	-1.26
o not NEG AID	-0.05
o not NEG BABY	0.21
o not NEG BAD	1.67
o not NEG BELIEF	0.39
o not NEG CAUSE	-0.42
o not NEG CLIENT	1.54
o not NEG CST	-0.20
o not NEG CURE	0.35
o not NEG DEFINE	-0.87
o not NEG DETOX	-0.26
o not NEG DIAGNOSE	-0.60
o not NEG DOCTOR	-0.09
o not NEG DRUG	-0.05
o not NEG EASE	0.15
o not NEG EMOTION	-0.37
o not NEG ENDORSE	-0.45
o not NEG EXPERT	-0.34
o not NEG FLOW	-0.52
o not NEG GO	0.61
o not NEG GONE	1.43
o not NEG HEDGE	-0.62
o not NEG HOMEHELP	0.60
o not NEG HUMBLE	0.41
o not NEG IT	0.81
o not NEG LIFE	-1.04
o not NEG MECH	-0.87
o not NEG META	0.94
o not NEG MOST	-0.22
o not NEG NEGN	0.57
o not NEG NUMBER	0.67
o not NEG OUGHT	-1.25
o not NEG PAST	0.53
o not NEG POLICY	0.48
o not NEG PRAISE	0.98
o not NEG PRESSURE	0.68
o not NEG PROVE	-0.26
o not NEG RELIEFN	0.07
o not NEG REMOVE	0.06
o not NEG RESEARCH	-1.13
o not NEG SAFETY	-0.23
o not NEG SAFEW	-0.23
o not NEG SAY	0.49
o not NEG SERIOUS	0.84
o not NEG SERVICE	-1.27
o not NEG SHOW	-0.72
o not NEG SORE	1.46
o not NEG STOPTAKING	-0.74
o not NEG STORE	-0.22
o not NEG SURE	0.83
o not NEG SYMPTOM	3.14
o not NEG THERAPIST2	-0.47
o not NEG THERAPY	-0.78
o not NEG THING	-0.72
o not NEG TURN	2.74
o not NEG WE	-1.04
o not NEG WELL	-0.05
o not NEG WORKS	0.29
o not NEG WORLD	-0.33
o not NEG YOU	0.72
o not NEGN BAD	0.49
o not NEGN BELIEF	-0.50
o not NEGN BODY	1.91
o not NEGN CST	-0.70
o not NEGN CURE	-0.39
o not NEGN DEFINE	-0.03
o not NEGN DIAGNOSE	-0.06
o not NEGN DOCTOR	-0.25
o not NEGN DRUG	1.02
o not NEGN EASE	0.52
o not NEGN EMOTION	-0.63
o not NEGN ENDORSE	0.36
o not NEGN FLOW	-0.45
o not NEGN GONE	0.34
o not NEGN HEDGE	1.20
o not NEGN HOMEHELP	-0.23
o not NEGN HUMBLE	1.01
o not NEGN IT	2.06
o not NEGN LIFE	-0.30
o not NEGN MECH	0.19
o not NEGN META	-0.07
o not NEGN NEG	0.59
o not NEGN NUMBER	-0.99
o not NEGN OUGHT	0.05
o not NEGN POLICY	-1.46
o not NEGN PRAISE	0.40
o not NEGN RELIEFN	-0.88
o not NEGN REMOVE	0.64
o not NEGN RESEARCH	-0.05
o not NEGN SAFETY	0.06
o not NEGN SAFEW	0.76
o not NEGN SAY	0.40
o not NEGN SERVICE	-0.26
o not NEGN SORE	1.00
o not NEGN STORE	0.08
o not NEGN SURE	-0.04
o not NEGN SURGERY	0.11
o not NEGN SYMPTOM	0.62
o not NEGN THERAPIST2	0.96
o not NEGN THERAPY	-0.30
o not NEGN THING	-0.76
o not NEGN WE	-0.46
o not NEGN WELL	0.14
o not NEGN WORKS	-0.87
o not NEGN YOU	-0.46
o not NUMBER CLIENT	0.70
o not NUMBER CST	0.51
o not NUMBER DIAGNOSE	0.38
o not NUMBER EASE	0.60
o not NUMBER ENDORSE	0.04
o not NUMBER FLOW	-0.22
o not NUMBER GONE	0.46
o not NUMBER IT	-0.49
o not NUMBER MECH	-0.42
o not NUMBER META	-0.13
o not NUMBER OUGHT	0.40
o not NUMBER REMOVE	0.54
o not NUMBER RESEARCH	-0.09
o not NUMBER SAY	-0.21
o not NUMBER SERIOUS	0.22
o not NUMBER SHOW	0.29
o not NUMBER STORE	-0.08
o not NUMBER SYMPTOM	-0.14
o not NUMBER THERAPY	0.23
o not NUMBER THING	0.55
o not NUMBER WORKS	-0.13
o not NUMBER YOU	0.09
o not OUGHT BABY	-0.07
o not OUGHT BAD	0.35
o not OUGHT CLIENT	0.33
o not OUGHT CST	-0.23
o not OUGHT DIAGNOSE	0.58
o not OUGHT DRUG	0.43
o not OUGHT EASE	-0.19
o not OUGHT FLOW	-0.35
o not OUGHT GONE	-0.26
o not OUGHT HOMEHELP	0.63
o not OUGHT IT	-0.87
o not OUGHT META	-0.28
o not OUGHT NUMBER	-0.76
o not OUGHT POLICY	-0.44
o not OUGHT SERIOUS	-0.05
o not OUGHT SHOW	0.83
o not OUGHT SURE	-0.50
o not OUGHT SYMPTOM	-0.04
o not OUGHT THERAPY	-0.24
o not OUGHT THING	-0.28
o not OUGHT TURN	0.54
o not OUGHT WORKS	-0.35
o not OUGHT WORLD	-0.11
o not OUGHT YOU	-2.03
o not PAST EASE	-0.11
o not PAST GONE	0.16
o not PAST HOMEHELP	0.14
o not PAST IT	0.20
o not PAST THERAPY	-0.26
o not PAST WE	-0.09
o not POLICY DOCTOR	0.24
o not POLICY EASE	0.25
o not POLICY HEDGE	0.72
o not POLICY HOMEHELP	-0.62
o not POLICY IT	-0.25
o not POLICY LIFE	-0.42
o not POLICY META	0.09
o not POLICY NEG	0.21
o not POLICY NUMBER	-0.30
o not POLICY RELIEFN	-0.30
o not POLICY SAFETY	0.15
o not POLICY SAY	-0.12
o not POLICY SHOW	-0.10
o not POLICY THERAPY	-0.28
o not POLICY WE	0.53
o not PRAISE IT	0.23
o not PROVE IT	-0.24
o not RELIEFN BELIEF	-0.23
o not RELIEFN HOMEHELP	0.09
o not RELIEFN IT	0.56
o not RELIEFN SERIOUS	0.09
o not RELIEFN SURGERY	0.09
o not RELIEFN WE	-0.34
o not REMOVE DETOX	-0.26
o not REMOVE DIAGNOSE	-0.42
o not REMOVE DRUG	-0.45
o not REMOVE HEDGE	0.04
o not REMOVE HOMEHELP	-0.39
o not REMOVE IT	-0.19
o not REMOVE META	-0.53
o not REMOVE SHOW	-0.16
o not REMOVE WE	-0.10
o not REMOVE YOU	-0.14
o not RESEARCH BODY	-0.41
o not RESEARCH CST	-0.43
o not RESEARCH DIAGNOSE	-0.21
o not RESEARCH EASE	-0.62
o not RESEARCH ENDORSE	-0.27
o not RESEARCH GONE	-0.35
o not RESEARCH IT	-1.11
o not RESEARCH LIFE	-0.69
o not RESEARCH NUMBER	-0.09
o not RESEARCH SAY	-0.26
o not RESEARCH SERIOUS	-0.61
o not RESEARCH SHOW	-0.96
o not RESEARCH STORE	-0.53
o not RESEARCH SYMPTOM	-0.17
o not RESEARCH THERAPY	0.12
o not RESEARCH THING	-0.07
o not SAFETY EASE	-0.22
o not SAFETY GONE	-0.27
o not SAFETY IT	-0.14
o not SAFETY LIFE	-0.29
o not SAFETY STOPTAKING	-0.15
o not SAFETY THERAPIST2	-0.12
o not SAFEW WE	0.24
o not SAY BAD	-0.56
o not SAY BODY	0.15
o not SAY CLIENT	0.63
o not SAY CST	0.51
o not SAY CURE	0.64
o not SAY EASE	0.83
o not SAY EMOTION	-0.56
o not SAY ENDORSE	-0.09
o not SAY GONE	-0.18
o not SAY IT	-0.55
o not SAY LIFE	-0.29
o not SAY MECH	-0.16
o not SAY META	-0.04
o not SAY NEG	0.19
o not SAY NUMBER	0.75
o not SAY POLICY	-0.23
o not SAY RELIEFN	0.43
o not SAY REMOVE	0.07
o not SAY SERIOUS	1.13
o not SAY SHOW	-0.09
o not SAY STORE	-0.08
o not SAY SYMPTOM	0.07
o not SAY THERAPY	0.37
o not SAY THING	0.36
o not SAY TURN	0.31
o not SAY WE	1.15
o not SAY YOU	-0.29
o not SERIOUS CST	-0.81
o not SERIOUS DRUG	0.13
o not SERIOUS EASE	0.09
o not SERIOUS GONE	0.44
o not SERIOUS HOMEHELP	-0.26
o not SERIOUS IT	-0.15
o not SERIOUS LIFE	0.61
o not SERIOUS POLICY	0.43
o not SERIOUS REMOVE	0.66
o not SERIOUS SAY	-0.17
o not SERIOUS SHOW	-0.25
o not SERIOUS SURGERY	-0.28
o not SERIOUS SYMPTOM	0.10
o not SERIOUS THERAPY	-0.79
o not SERVICE EASE	-0.14
o not SERVICE HEDGE	0.09
o not SERVICE HOMEHELP	0.25
o not SERVICE IT	0.29
o not SERVICE WE	0.18
o not SHOW BABY	-0.07
o not SHOW BAD	-0.53
o not SHOW BODY	-0.64
o not SHOW CLIENT	0.18
o not SHOW CST	-0.16
o not SHOW CURE	0.64
o not SHOW EASE	-0.28
o not SHOW EMOTION	-0.53
o not SHOW ENDORSE	-0.53
o not SHOW GONE	-0.41
o not SHOW HEDGE	-0.10
o not SHOW IT	-1.99
o not SHOW LIFE	-0.50
o not SHOW META	-0.38
o not SHOW NEG	0.09
o not SHOW RELIEFN	0.45
o not SHOW RESEARCH	-0.44
o not SHOW SAY	-0.14
o not SHOW SERIOUS	0.23
o not SHOW STORE	-0.10
o not SHOW SYMPTOM	-0.48
o not SHOW THERAPY	-0.32
o not SHOW TURN	0.79
o not SHOW WE	0.57
o not SHOW WELL	0.29
o not SHOW WORKS	-0.33
o not SHOW YOU	-0.51
o not SORE BODY	0.29
o not SORE IT	0.58
o not SORE LIFE	0.15
o not SORE SYMPTOM	0.29
o not STOPTAKING DOCTOR	-0.17
o not STOPTAKING DRUG	-0.28
o not STOPTAKING IT	-0.25
o not STOPTAKING SAFETY	-0.11
o not STOPTAKING YOU	0.05
o not STORE BODY	-0.61
o not STORE EMOTION	-0.28
o not STORE IT	0.07
o not STORE NUMBER	0.06
o not STORE SAY	-0.45
o not STORE SYMPTOM	-0.40
o not STORE YOU	0.19
o not SURE YOU	-0.54
o not SURGERY DRUG	0.21
o not SYMPTOM BODY	0.17
o not SYMPTOM EASE	0.31
o not SYMPTOM EMOTION	0.39
o not SYMPTOM FLOW	0.22
o not SYMPTOM GO	0.27
o not SYMPTOM GONE	-0.09
o not SYMPTOM HEDGE	-0.48
o not SYMPTOM HOMEHELP	0.93
o not SYMPTOM IT	0.66
o not SYMPTOM LIFE	0.07
o not SYMPTOM NEG	0.21
o not SYMPTOM NUMBER	-0.51
o not SYMPTOM POLICY	0.30
o not SYMPTOM REMOVE	0.53
o not SYMPTOM SAY	-0.48
o not SYMPTOM SURGERY	-0.07
o not SYMPTOM THERAPY	1.07
o not SYMPTOM WE	0.39
o not SYMPTOM WORKS	0.46
o not SYMPTOM YOU	-0.10
o not THERAPIST2 CLIENT	0.15
o not THERAPIST2 IT	0.62
o not THERAPIST2 THING	0.26
o not THERAPY BODY	-0.70
o not THERAPY CLIENT	0.45
o not THERAPY CST	-0.57
o not THERAPY CURE	-0.50
o not THERAPY DIAGNOSE	0.15
o not THERAPY DRUG	0.75
o not THERAPY EASE	-0.12
o not THERAPY ENDORSE	-0.20
o not THERAPY FLOW	-0.13
o not THERAPY GONE	-0.03
o not THERAPY HEDGE	-0.25
o not THERAPY HOMEHELP	-0.26
o not THERAPY IT	-0.16
o not THERAPY MECH	-0.13
o not THERAPY NUMBER	0.80
o not THERAPY OUGHT	0.62
o not THERAPY POLICY	-0.74
o not THERAPY RELIEFN	-0.50
o not THERAPY REMOVE	0.19
o not THERAPY RESEARCH	-0.28
o not THERAPY SAFETY	-0.16
o not THERAPY SAFEW	0.55
o not THERAPY SAY	-0.14
o not THERAPY SERIOUS	0.04
o not THERAPY SHOW	-0.09
o not THERAPY STOPTAKING	-0.31
o not THERAPY SYMPTOM	-0.81
o not THERAPY TURN	0.45
o not THERAPY WE	-0.25
o not THERAPY WORKS	0.20
o not THERAPY YOU	-0.37
o not THING BAD	0.45
o not THING CLIENT	0.73
o not THING CST	-0.30
o not THING EASE	-0.42
o not THING GONE	0.20
o not THING IT	-0.77
o not THING NUMBER	-0.38
o not THING POLICY	0.42
o not THING REMOVE	0.21
o not THING RESEARCH	-0.05
o not THING THERAPY	-0.35
o not THING TURN	-0.41
o not THING WE	0.49
o not THING WELL	0.30
o not THING WORLD	-0.44
o not TURN GONE	0.26
o not TURN LIFE	-0.40
o not TURN NUMBER	0.60
o not TURN WE	0.54
o not WE AID	-0.05
o not WE BABY	-0.17
o not WE BAD	0.71
o not WE BELIEF	-0.30
o not WE BODY	0.56
o not WE CAUSE	-0.42
o not WE CLIENT	-0.47
o not WE CST	-0.28
o not WE CURE	0.08
o not WE DEFINE	-0.11
o not WE DIAGNOSE	-1.19
o not WE DOCTOR	0.07
o not WE DRUG	-0.06
o not WE EASE	-0.35
o not WE EMOTION	-0.68
o not WE ENDORSE	0.35
o not WE EXPERT	0.22
o not WE FLOW	-0.04
o not WE GONE	-0.54
o not WE HEDGE	0.26
o not WE HOMEHELP	0.17
o not WE HUMBLE	1.20
o not WE IT	0.84
o not WE LIFE	0.66
o not WE MECH	-0.13
o not WE NEG	0.19
o not WE NEGN	-0.27
o not WE NUMBER	0.66
o not WE OUGHT	-0.59
o not WE PRAISE	1.29
o not WE RELIEFN	-0.46
o not WE REMOVE	-0.58
o not WE RESEARCH	-0.58
o not WE SAFETY	0.39
o not WE SAFEW	-0.19
o not WE SAY	0.90
o not WE SERIOUS	0.46
o not WE SERVICE	-0.54
o not WE SHOW	0.67
o not WE SORE	1.35
o not WE STOPTAKING	-0.25
o not WE STORE	0.37
o not WE SURE	0.85
o not WE SYMPTOM	0.66
o not WE THERAPIST2	-0.58
o not WE THING	0.38
o not WE TURN	0.23
o not WE WELL	0.52
o not WE WORKS	-0.18
o not WE WORLD	-0.11
o not WE YOU	-1.66
o not WELL WE	0.11
o not WORKS BAD	0.18
o not WORKS BODY	-0.55
o not WORKS EASE	-0.10
o not WORKS ENDORSE	-0.28
o not WORKS FLOW	0.12
o not WORKS HOMEHELP	-0.78
o not WORKS IT	0.38
o not WORKS LIFE	-0.35
o not WORKS MECH	-0.42
o not WORKS NUMBER	-0.38
o not WORKS SHOW	-0.14
o not WORKS SORE	0.18
o not WORKS SYMPTOM	0.22
o not WORKS WE	0.70
o not WORKS YOU	-0.05
o not WORLD IT	0.96
o not WORLD NEGN	0.65
o not YOU BAD	1.07
o not YOU BELIEF	0.21
o not YOU BODY	0.37
o not YOU CLIENT	0.57
o not YOU CST	-0.55
o not YOU DIAGNOSE	1.28
o not YOU DRUG	0.11
o not YOU EASE	0.66
o not YOU EMOTION	-0.25
o not YOU ENDORSE	0.66
o not YOU FLOW	-0.57
o not YOU GONE	-0.03
o not YOU HEDGE	-1.05
o not YOU HOMEHELP	0.34
o not YOU IT	0.83
o not YOU LIFE	0.10
o not YOU MECH	-0.28
o not YOU META	0.55
o not YOU NUMBER	0.19
o not YOU OUGHT	0.69
o not YOU POLICY	-0.36
o not YOU PRAISE	0.55
o not YOU RELIEFN	0.56
o not YOU REMOVE	0.41
o not YOU RESEARCH	-0.18
o not YOU SAFETY	0.12
o not YOU SAY	-0.19
o not YOU SHOW	1.04
o not YOU SORE	0.22
o not YOU SYMPTOM	0.41
o not YOU THERAPY	-0.47
o not YOU TURN	0.17
o not YOU WE	-0.85
o not YOU WELL	0.19
o not YOU WORKS	-0.11
o not YOU WORLD	-0.10
open question	-1.01
orders an outcome	1.57
p a_doc	-0.59
p a_wal	-0.52
p absol	0.41
p accep	0.25
p acces	-0.25
p accid	0.31
p accor	-0.17
p accou	-0.09
p achie	1.00
p act_n	0.85
p acupu	-0.49
p addre	-0.16
p adjus	0.19
p advan	-0.58
p adver	-0.41
p after	-0.28
p again	-1.72
p airwa	-0.64
p all_o	0.31
p allop	0.23
p along	0.37
p alrea	-0.77
p alter	0.43
p ambul	-0.16
p ameri	-0.15
p an_ho	-1.26
p an_op	-0.16
p analy	-0.30
p anato	-1.07
p ancie	0.64
p answe	-0.15
p antib	-0.14
p antid	-0.32
p anxie	-1.09
p any_m	1.23
p any_p	-0.08
p anybo	-0.33
p anyon	-0.18
p anywh	-0.42
p appea	-0.31
p appoi	-0.16
p appro	0.94
p are_w	0.54
p aroun	-1.38
p artic	-1.25
p ask_a	-0.16
p ask_y	-1.06
p aslee	0.35
p asses	-0.13
p assoc	-0.58
p asthm	-0.69
p at_la	-1.53
p at_on	0.17
p attac	-0.59
p atten	-0.98
p augus	-0.63
p autho	0.72
p autis	0.38
p back_	2.64
p backg	-0.35
p bad_b	0.78
p bad_n	0.22
p bad_s	-0.07
p balan	0.97
p banis	-0.74
p baske	0.26
p be_ch	0.11
p becau	-2.32
p bed_r	-0.36
p bedti	0.40
p befor	-1.45
p behin	1.59
p belie	1.18
p belon	-0.37
p benea	-0.30
p benef	2.43
p betwe	-1.85
p beyon	-0.50
p bicyc	-0.12
p biody	-0.10
p birth	0.90
p biscu	-0.07
p black	-0.55
p blank	-1.18
p block	0.08
p blood	-0.25
p bodyw	0.26
p both_	-0.57
p bough	0.26
p break	0.72
p breat	-1.10
p brigh	1.31
p bring	0.32
p brita	-0.10
p broke	-1.05
p burno	0.08
p butto	0.97
p call_	-0.26
p calm_	0.16
p came_	-0.27
p can't	0.23
p cance	0.44
p canno	3.06
p care_	-0.48
p carpe	-0.13
p cause	0.69
p cauti	-0.16
p cereb	-0.22
p certa	0.04
p certi	0.21
p chape	-0.12
p chemi	0.31
p child	-0.42
p chiro	-0.65
p chris	-0.22
p chron	1.38
p churc	0.09
p clean	0.39
p clear	-0.65
p clien	2.50
p clini	0.84
p colic	-0.22
p colle	-0.17
p come_	1.09
p comes	0.15
p comfo	-1.06
p commo	-0.26
p compa	-0.69
p compl	0.93
p compr	0.66
p conce	-0.04
p concu	-0.65
p condi	0.39
p confi	0.04
p conse	-0.08
p const	0.17
p consu	0.51
p conte	-1.39
p contr	-0.29
p conve	-0.30
p corre	0.57
p corti	1.15
p counc	-0.67
p couns	-0.07
p count	1.61
p crani	1.85
p crick	-0.07
p criti	-0.12
p crutc	-0.20
p cure_	0.37
p cushi	-0.52
p custo	-0.10
p dange	-0.65
p daugh	-0.21
p demen	-0.12
p denti	-0.10
p depen	-0.28
p depre	-0.35
p descr	-0.92
p deser	0.15
p destr	-0.10
p detec	0.17
p diabe	-0.37
p diagn	1.59
p diaph	0.31
p did_n	-0.11
p diffe	-0.11
p direc	-0.04
p disab	-0.03
p disag	-0.92
p disap	-0.47
p disco	0.54
p disea	0.26
p disor	-0.12
p dispu	-0.33
p disso	0.21
p distr	0.75
p do_no	-0.10
p docto	1.11
p docum	0.31
p dodgy	0.28
p don't	1.13
p ear_i	0.18
p econo	-0.29
p effec	1.18
p elect	-0.17
p elsew	-0.77
p emerg	0.20
p encou	0.29
p engli	-0.69
p enoug	0.17
p entra	-0.62
p epidu	-0.15
p epile	-0.35
p ever_	0.18
p every	2.35
p evide	0.39
p excep	-0.90
p exerc	0.24
p exhib	-0.14
p expec	-0.19
p expen	-0.07
p exper	0.28
p expla	0.52
p failu	-0.10
p fasci	1.11
p fatig	0.16
p favou	0.73
p feedi	-0.24
p feel_	1.19
p fell_	-0.04
p felt_	-0.47
p festi	-0.14
p fibro	0.24
p fifte	-0.04
p fight	0.19
p finge	0.24
p finis	-0.76
p fligh	-0.24
p flori	-0.10
p flush	-0.04
p follo	0.71
p for_a	-0.83
p for_g	0.44
p for_l	0.74
p for_s	-0.22
p for_t	0.22
p for_y	0.56
p forbi	0.19
p forem	1.38
p forge	0.77
p forgo	0.20
p forwa	0.63
p found	-0.30
p fourt	0.39
p free_	1.18
p freed	-0.72
p frien	-0.52
p frigh	0.06
p froze	0.25
p funct	0.08
p garde	-0.15
p gave_	-0.76
p gener	-0.92
p gentl	0.60
p germa	0.06
p get_b	1.18
p get_r	-0.18
p gets_	-0.47
p getti	0.31
p give_	-0.12
p gives	0.96
p go_ho	-0.13
p goes_	-0.16
p good_	0.84
p gover	0.27
p grand	0.14
p groun	-0.52
p guara	-0.13
p guida	-0.49
p guide	-0.39
p guita	-0.11
p hands	-0.96
p handw	0.99
p happe	1.85
p harbo	-0.58
p hardw	-0.05
p has_n	-1.53
p have_	-0.67
p haven	1.37
p hay_f	0.19
p heada	-0.10
p heade	-0.26
p headl	-0.69
p heali	0.69
p healt	1.45
p heart	-0.99
p help_	0.76
p helps	-0.08
p hidde	0.26
p high_	-0.42
p himse	-0.17
p hip_p	0.07
p hip_r	-0.32
p holid	1.06
p hones	-0.26
p hopef	-0.38
p hot_f	0.23
p hundr	0.38
p ice_p	1.50
p ideal	0.26
p illne	-0.54
p imagi	-0.40
p imbal	0.12
p immun	0.20
p impro	1.57
p in_so	-0.13
p inclu	-1.32
p incre	0.14
p infan	0.28
p infec	-1.04
p infer	0.14
p infla	-0.40
p injec	1.34
p insom	0.72
p inspe	-0.21
p insta	0.06
p inste	0.61
p insul	-0.72
p insur	-0.22
p inter	0.47
p inven	-0.12
p irrit	-0.32
p is_ca	-0.41
p is_co	-0.37
p is_go	0.92
p is_ma	-0.25
p is_sa	-0.16
p itsel	1.53
p janua	-0.06
p jaw_p	0.25
p journ	0.49
p keep_	-0.52
p kidne	-0.31
p kitch	-0.50
p knee_	0.16
p labor	0.29
p labou	-1.22
p last_	-0.33
p leafl	-0.19
p lengt	0.82
p lesso	-0.64
p let_g	0.55
p lets_	0.63
p letti	-1.38
p libra	-0.14
p licen	-1.08
p life_	0.21
p light	-2.49
p limes	-0.94
p liste	0.76
p lives	0.15
p long_	0.68
p look_	-0.66
p looke	-0.95
p looks	-0.22
p loose	0.16
p low_b	-1.05
p low_m	0.30
p lower	-0.16
p lumba	-0.45
p manip	0.57
p many_	-0.54
p marke	0.70
p massa	-0.99
p mathe	-0.52
p matte	-0.34
p meani	-0.14
p measu	0.50
p medic	-1.69
p membr	-0.53
p menop	-0.05
p menti	-0.92
p messa	-1.08
p michi	-0.27
p midli	-0.19
p midni	0.74
p midwi	-0.40
p migra	0.87
p mirac	0.50
p moder	0.05
p monda	-0.24
p money	-0.39
p most_	-0.85
p motio	-0.35
p mount	-0.65
p move_	1.29
p multi	0.07
p my_ha	-1.82
p mysel	0.49
p namas	0.33
p narro	-0.82
p natur	1.84
p nearl	1.14
p neck_	0.54
p needs	-0.79
p neigh	-0.50
p nerve	0.06
p nervo	0.15
p neuro	0.65
p newbo	1.42
p newto	-0.11
p nicke	-0.72
p nine_	-0.29
p no_cl	-0.43
p no_di	-0.08
p no_ev	-0.22
p no_ha	-0.22
p no_lo	0.94
p no_mo	0.52
p no_pr	-0.13
p no_ri	0.16
p no_si	1.18
p nobod	-0.41
p norma	0.43
p not_e	-0.31
p not_k	0.26
p not_n	-0.47
p not_p	-0.57
p not_s	-0.48
p nothi	0.06
p occip	0.42
p on_av	-0.14
p on_th	-0.17
p once_	-0.06
p one_h	-0.04
p only_	0.04
p opera	1.35
p ordin	-0.67
p osteo	-1.14
p other	1.38
p our_h	0.25
p our_t	1.43
p out_o	1.41
p outco	-0.07
p outsi	-0.70
p overa	0.04
p overc	0.09
p overn	1.22
p packa	-0.68
p pain_	2.03
p paink	0.46
p panic	-0.09
p paren	0.06
p parki	0.47
p patie	1.78
p per_c	0.28
p perfe	0.80
p perfu	-0.33
p perha	-0.44
p perio	1.65
p perma	0.99
p pharm	-0.30
p photo	0.38
p physi	-0.78
p pictu	-0.52
p pillo	1.25
p place	0.61
p pleas	-0.56
p point	0.54
p posit	1.34
p possi	0.17
p postu	-0.76
p power	0.23
p pract	-1.66
p pregn	-0.71
p preli	0.29
p prepa	0.42
p presc	1.21
p press	1.11
p prete	-1.15
p preve	-0.68
p priva	-0.13
p probl	1.37
p profe	0.04
p profo	0.30
p progr	-0.23
p promi	-0.87
p prote	-0.16
p prove	-0.09
p publi	-0.47
p punct	-0.32
p put_a	0.15
p put_o	-0.17
p put_r	0.93
p put_u	0.05
p quali	-0.25
p quant	0.35
p quest	-2.92
p quiet	-0.74
p radia	-0.28
p reali	-0.30
p reaso	-0.32
p recei	-0.25
p recen	-0.60
p recli	-0.40
p recog	0.86
p recom	0.21
p recor	-0.71
p recov	-0.05
p refer	0.13
p reflu	-0.05
p refre	0.36
p refun	-0.17
p regis	-0.84
p regul	0.21
p relat	-0.07
p relea	-0.35
p relia	2.09
p relie	2.33
p rely_	-0.20
p remed	0.42
p remem	1.50
p remin	-0.14
p repla	-0.79
p repor	-0.25
p resea	1.18
p respe	-0.47
p respo	0.94
p restf	-0.25
p restr	0.92
p resul	1.07
p retur	2.09
p revea	-0.05
p rever	0.65
p revie	-0.73
p rheum	0.08
p rhyth	0.44
p risk_	-0.35
p root_	-0.07
p sacru	-0.58
p satur	-0.40
p say_g	-0.60
p say_n	-0.20
p scaff	-0.07
p scept	0.60
p schoo	-0.49
p sciat	0.21
p scien	2.02
p scoli	0.18
p screa	0.47
p scrip	-0.18
p secon	-0.91
p secre	0.34
p see_a	-0.83
p seizu	0.17
p sente	-0.24
p serio	0.12
p sessi	-2.41
p seven	-0.63
p sever	-1.21
p shoul	-1.29
p side_	1.20
p signa	0.06
p signi	0.43
p silen	-0.06
p sinus	0.29
p sit_i	-0.07
p sixte	0.37
p skull	0.17
p sleep	2.10
p slipp	0.10
p small	-0.13
p smoot	0.54
p softe	-1.07
p some_	-1.94
p someb	-2.21
p someo	-0.37
p somet	0.23
p somew	1.51
p sore_	-1.34
p sorte	-0.43
p speak	-0.48
p speci	0.38
p sphen	0.16
p spina	-1.00
p squea	-0.09
p squee	0.41
p stair	1.77
p stand	0.55
p stati	-0.09
p stead	0.62
p stero	-0.36
p stiff	0.04
p still	-0.38
p stoma	-0.47
p stop_	-0.05
p strai	-0.21
p stran	-0.64
p stree	-0.26
p stres	0.11
p stret	0.56
p stric	-0.54
p stron	0.27
p strug	0.19
p studi	0.08
p subje	-0.23
p succe	0.03
p sudde	-0.86
p suffe	0.86
p suita	0.07
p suitc	0.61
p summa	-0.28
p sunda	-0.94
p super	0.17
p suppo	-0.05
p surge	-0.04
p surpr	0.28
p suthe	-0.41
p swear	-0.77
p switc	0.63
p swoll	-0.15
p sympt	0.88
p syste	2.62
p table	-0.27
p take_	-0.95
p talk_	-0.05
p talki	-0.36
p tearf	-0.26
p teati	0.58
p tell_	0.72
p tempo	0.05
p tenni	0.04
p tensi	-0.31
p testi	-0.08
p that_	0.13
p the_a	0.42
p the_m	-0.27
p the_n	-0.60
p the_t	-1.59
p the_w	0.27
p thems	0.16
p thera	1.45
p these	0.05
p thirs	-0.15
p this_	0.60
p thoug	1.18
p thous	0.72
p threa	0.30
p throu	2.33
p throw	-0.06
p thurs	0.11
p thyro	1.19
p ticke	-0.27
p tight	-0.68
p tinni	0.27
p to_th	0.56
p toget	-0.94
p toile	-0.30
p told_	0.32
p tomor	1.46
p tonig	0.61
p too_l	1.38
p too_s	-0.06
p towar	-0.04
p tract	0.15
p traff	-0.89
p trans	0.86
p trapp	0.73
p traum	-0.24
p trave	0.78
p treat	0.11
p troub	1.50
p tuesd	-0.08
p turn_	0.68
p umbre	-0.16
p uncer	-0.30
p under	0.57
p undre	-0.37
p uneve	-0.26
p unhap	0.80
p unloc	0.51
p unset	-0.89
p unwel	-0.11
p unwin	0.94
p upled	-0.69
p uprig	0.34
p upsta	-0.51
p used_	0.19
p vagus	0.09
p vanis	-0.76
p versi	-0.04
p verti	0.20
p vesse	-0.14
p villa	-0.09
p vineg	-1.00
p violi	-0.33
p visit	-0.10
p volun	-0.29
p wake_	0.25
p walk_	1.55
p walke	-0.23
p walki	0.60
p warm_	-0.10
p warmt	-0.52
p warni	0.88
p was_g	-0.08
p way_h	0.13
p websi	-0.22
p weigh	-0.86
p welco	0.03
p went_	-0.88
p what_	0.46
p whate	0.39
p whats	0.07
p wheel	-0.84
p whene	-0.28
p whipl	0.28
p whist	0.22
p windo	-1.47
p withi	-0.39
p witho	2.49
p wonde	-0.96
p work_	-0.14
p worki	-0.03
p works	-0.73
p writt	-0.19
p years	-0.52
p yeste	0.25
p you'l	2.50
p your_	2.00
p yours	2.32
person and turn	3.37
quoted	-0.16
role alt	-0.72
role body	-2.15
role cta	-0.06
role description	-2.58
role heading	-8.35
role testimonial	9.63
role title	-1.73
rule C01	-0.92
rule C02	4.00
rule C03	2.58
rule C04	1.18
rule C05	1.29
rule C06	1.57
rule C07	1.38
rule C08	1.34
rule C09	2.35
rule C10	4.52
rule C11	-0.50
rule C12	5.16
rule C13	0.54
rule C14	2.84
rule C15	0.47
rule C16	1.18
rule C17	2.03
rule C18	0.36
rule C19	5.07
rule C20	1.81
rule C21	2.41
rule C22	2.01
rule C23	1.80
shout	1.11
some not	1.51
subject baby	0.14
subject baby baby change	1.18
subject baby baby still	0.62
subject baby baby turn	-1.34
subject baby serious still	-0.41
subject baby symptom still	0.04
subject body	0.37
subject body body change	-0.12
subject body body still	-2.34
subject body body turn	-0.17
subject body none still	1.38
subject body serious change	0.11
subject body symptom change	0.81
subject body symptom still	-0.34
subject complaint	-0.29
subject complaint none still	1.96
subject complaint serious change	0.41
subject complaint serious still	-1.77
subject complaint serious turn	0.28
subject complaint symptom change	-1.19
subject complaint symptom still	0.08
subject complaint symptom turn	-0.07
subject expert none change	-0.26
subject expert none still	0.07
subject expert symptom still	0.20
subject i	-2.70
subject i baby change	-0.44
subject i baby still	-0.92
subject i baby turn	0.16
subject i body change	-0.87
subject i body still	0.04
subject i body turn	0.21
subject i life change	0.34
subject i life still	-0.05
subject i life turn	-0.38
subject i none change	-0.17
subject i none still	1.12
subject i none turn	1.12
subject i serious change	-0.60
subject i serious still	-1.31
subject i symptom change	-0.46
subject i symptom still	0.33
subject i symptom turn	-1.30
subject none	-1.48
subject none body change	-0.14
subject none body still	0.03
subject none life change	0.42
subject none life still	-1.20
subject none life turn	0.31
subject none none change	0.98
subject none none still	-2.59
subject none none turn	0.52
subject none symptom change	0.05
subject none symptom still	-0.30
subject order	-0.03
subject order baby change	0.23
subject order body change	0.19
subject order life change	1.02
subject order life turn	0.34
subject order none change	-2.27
subject order none still	-0.84
subject order none turn	-0.71
subject order serious change	0.61
subject order symptom change	1.17
subject other care	0.31
subject other care baby still	-0.17
subject other care body change	0.23
subject other care body still	0.58
subject other care body turn	-0.52
subject other care life change	-0.03
subject other care life still	0.53
subject other care life turn	0.18
subject other care none change	0.93
subject other care none still	1.88
subject other care none turn	-0.36
subject other care serious change	-1.48
subject other care serious still	0.31
subject other care symptom change	-0.94
subject other care symptom still	-0.48
subject other care symptom turn	-0.33
subject ours	0.28
subject ours baby change	0.20
subject ours body change	-0.18
subject ours body still	-0.43
subject ours life still	0.18
subject ours none change	0.39
subject ours none still	-1.41
subject ours serious change	0.45
subject ours serious still	0.08
subject ours symptom change	1.05
subject ours symptom still	-0.07
subject person	-0.59
subject person baby change	0.99
subject person body change	0.03
subject person body still	-0.55
subject person body turn	0.41
subject person life change	-1.44
subject person life still	0.28
subject person life turn	1.45
subject person none change	-0.85
subject person none still	-1.82
subject person none turn	1.01
subject person serious change	-0.17
subject person serious still	0.58
subject person serious turn	0.17
subject person symptom change	0.73
subject person symptom still	-1.28
subject research	2.92
subject research body change	0.04
subject research body still	0.78
subject research life still	0.80
subject research none change	0.12
subject research none still	2.24
subject research none turn	-0.32
subject research serious still	-0.10
subject research symptom change	0.17
subject research symptom still	-0.65
subject therapy	0.71
subject therapy body still	-0.63
subject therapy life change	0.74
subject therapy life still	0.22
subject therapy none change	0.30
subject therapy none still	-1.04
subject therapy none turn	0.96
subject therapy serious change	0.03
subject therapy symptom change	0.24
subject therapy symptom still	0.37
subject thing	-2.24
subject thing body change	1.15
subject thing body still	1.07
subject thing life change	0.11
subject thing life still	-0.18
subject thing life turn	-0.48
subject thing none change	-0.68
subject thing none still	-2.23
subject thing none turn	0.21
subject thing symptom change	-0.85
subject thing symptom still	-0.63
subject we	-0.91
subject we baby still	0.45
subject we body still	0.96
subject we body turn	0.32
subject we life change	-0.72
subject we life still	0.14
subject we none change	-0.81
subject we none still	-3.43
subject we none turn	-2.35
subject we serious change	0.79
subject we serious still	0.50
subject we symptom change	0.88
subject we symptom still	1.98
subject you	-0.89
subject you baby still	0.21
subject you body change	0.07
subject you body still	0.65
subject you body turn	0.93
subject you life change	-0.73
subject you life still	-1.67
subject you life turn	1.20
subject you none change	-1.07
subject you none still	0.61
subject you none turn	-1.41
subject you serious change	0.12
subject you serious still	-0.56
subject you symptom change	0.99
subject you symptom still	-0.04
subject you symptom turn	-0.31
t AID	1.23
t BABY	0.33
t BAD	0.88
t BELIEF	-1.64
t BODY	1.25
t CAUSE	0.90
t CLIENT	1.48
t COME	1.59
t CST	1.16
t CURE	-1.66
t DEFINE	-1.60
t DETOX	0.52
t DIAGNOSE	-0.83
t DOCTOR	0.73
t DRUG	2.77
t EASE	1.29
t EMOTION	-0.15
t ENDORSE	-0.31
t EXPERT	3.67
t FAST	1.28
t FLOW	-1.23
t GO	1.62
t GONE	-0.04
t HEDGE	-4.79
t HOMEHELP	-4.99
t HOPEFUL	1.00
t HUMBLE	-3.91
t IT	0.16
t LASTING	3.12
t LIFE	-3.67
t MECH	1.72
t META	-2.28
t MOST	-1.32
t NEG	1.65
t NEGN	-2.05
t NUMBER	-2.15
t OUGHT	-4.98
t PAST	-1.02
t POLICY	0.30
t PRAISE	3.15
t PRESSURE	1.98
t PROVE	0.96
t RELIEFN	3.52
t REMOVE	2.74
t RESEARCH	0.40
t SAFETY	-1.07
t SAFEW	0.90
t SAY	-3.29
t SERVICE	-3.40
t SHOW	1.12
t SORE	-0.27
t STOPTAKING	1.99
t STORE	0.97
t SURE	0.18
t SURGERY	-1.35
t SYMPTOM	0.89
t THERAPIST2	-0.05
t THERAPY	1.20
t THING	-2.63
t TURN	2.38
t WE	-1.72
t WELL	-0.71
t WORKS	0.64
t WORLD	-2.98
t YOU	2.76
t not AID	0.08
t not BABY	0.21
t not BAD	2.15
t not BELIEF	0.08
t not BODY	2.04
t not CAUSE	-0.42
t not CLIENT	1.53
t not CST	-0.93
t not CURE	-0.03
t not DEFINE	-0.90
t not DETOX	-0.26
t not DIAGNOSE	-0.82
t not DOCTOR	-0.34
t not DRUG	0.97
t not EMOTION	-1.34
t not ENDORSE	0.14
t not EXPERT	0.03
t not FLOW	-0.99
t not GO	0.61
t not GONE	1.42
t not HEDGE	0.58
t not HOMEHELP	0.15
t not HUMBLE	1.43
t not IT	2.19
t not LIFE	-1.34
t not MECH	-0.68
t not META	0.52
t not MOST	-0.07
t not NEG	1.79
t not NEGN	0.14
t not NUMBER	0.10
t not OUGHT	-1.20
t not PAST	0.53
t not POLICY	-0.90
t not PRAISE	1.38
t not PRESSURE	0.68
t not PROVE	-0.26
t not RELIEFN	-0.62
t not REMOVE	0.70
t not RESEARCH	-1.20
t not SAFETY	-0.09
t not SAFEW	0.53
t not SAY	0.69
t not SERIOUS	1.16
t not SERVICE	-1.37
t not SHOW	-0.84
t not SORE	2.47
t not STOPTAKING	-0.73
t not SURE	0.69
t not SURGERY	0.39
t not SYMPTOM	3.49
t not THERAPIST2	0.48
t not THERAPY	-1.00
t not THING	-0.89
t not TURN	2.74
t not WE	-0.87
t not WELL	0.76
t not WORKS	-0.16
t not WORLD	-0.62
t not YOU	-0.40
tb AID WE	-0.14
tb BABY BABY	1.05
tb BABY BODY	-1.10
tb BABY DEFINE	-0.14
tb BABY EASE	0.20
tb BABY GONE	-0.05
tb BABY HEDGE	0.09
tb BABY LIFE	-0.66
tb BABY OUGHT	-0.37
tb BABY PAST	0.21
tb BABY PROVE	0.16
tb BABY REMOVE	-1.33
tb BABY SERIOUS	0.26
tb BABY STORE	0.23
tb BABY SYMPTOM	-0.03
tb BABY TURN	0.54
tb BABY WE	0.68
tb BAD BODY	-0.07
tb BAD CLIENT	0.43
tb BAD GONE	0.24
tb BAD HEDGE	0.04
tb BAD SAFETY	-0.52
tb BAD SAY	0.28
tb BAD SHOW	0.33
tb BAD SYMPTOM	-0.04
tb BAD WE	-0.08
tb BELIEF BELIEF	-0.42
tb BELIEF EASE	0.88
tb BELIEF GONE	0.12
tb BELIEF IT	-0.55
tb BELIEF MECH	-0.66
tb BELIEF POLICY	-0.21
tb BELIEF REMOVE	0.12
tb BELIEF SAY	-0.62
tb BELIEF SHOW	-0.23
tb BELIEF THERAPY	-0.32
tb BELIEF WE	0.07
tb BODY BAD	-0.11
tb BODY BODY	0.41
tb BODY DEFINE	-0.23
tb BODY DIAGNOSE	0.35
tb BODY EASE	0.39
tb BODY EMOTION	-0.58
tb BODY FLOW	-0.88
tb BODY GONE	2.59
tb BODY HEDGE	-0.73
tb BODY HOMEHELP	0.07
tb BODY HUMBLE	0.31
tb BODY IT	1.26
tb BODY LIFE	0.48
tb BODY NEG	0.65
tb BODY NEGN	0.14
tb BODY NUMBER	-0.32
tb BODY OUGHT	0.28
tb BODY POLICY	1.13
tb BODY PRAISE	0.04
tb BODY PROVE	-0.13
tb BODY REMOVE	1.31
tb BODY SAFETY	0.90
tb BODY SAY	1.01
tb BODY SHOW	0.44
tb BODY SORE	0.06
tb BODY STOPTAKING	0.13
tb BODY STORE	-0.27
tb BODY SYMPTOM	-0.81
tb BODY THERAPY	0.07
tb BODY THING	0.30
tb BODY TURN	0.09
tb BODY WE	0.05
tb BODY WELL	-0.04
tb BODY WORKS	0.76
tb BODY WORLD	-0.43
tb BODY YOU	0.37
tb CLIENT BABY	-1.36
tb CLIENT BAD	-0.11
tb CLIENT BELIEF	-0.38
tb CLIENT BODY	-0.06
tb CLIENT CLIENT	0.27
tb CLIENT COME	-0.41
tb CLIENT CST	-0.08
tb CLIENT DEFINE	-0.09
tb CLIENT DIAGNOSE	-1.18
tb CLIENT DRUG	-0.22
tb CLIENT EASE	0.47
tb CLIENT ENDORSE	0.68
tb CLIENT FLOW	-1.08
tb CLIENT GO	0.07
tb CLIENT GONE	1.32
tb CLIENT HEDGE	0.44
tb CLIENT HOMEHELP	0.85
tb CLIENT HUMBLE	-0.17
tb CLIENT IT	0.55
tb CLIENT LIFE	-0.82
tb CLIENT META	0.69
tb CLIENT NEG	0.75
tb CLIENT NUMBER	-0.28
tb CLIENT OUGHT	1.14
tb CLIENT PAST	-0.57
tb CLIENT REMOVE	0.37
tb CLIENT RESEARCH	-0.36
tb CLIENT SAFETY	0.59
tb CLIENT SAY	-1.52
tb CLIENT SERVICE	1.23
tb CLIENT SHOW	0.30
tb CLIENT STOPTAKING	0.37
tb CLIENT STORE	0.24
tb CLIENT SURE	-0.57
tb CLIENT SYMPTOM	-1.19
tb CLIENT THERAPY	-0.28
tb CLIENT THING	0.48
tb CLIENT TURN	0.25
tb CLIENT WE	2.37
tb CLIENT WELL	0.16
tb CLIENT WORKS	1.10
tb CLIENT WORLD	-0.08
tb COME BAD	0.44
tb COME NUMBER	-0.12
tb COME SORE	0.08
tb COME SYMPTOM	0.15
tb COME TURN	-0.51
tb CST CLIENT	0.67
tb CST CST	0.65
tb CST CURE	-0.22
tb CST DEFINE	0.17
tb CST DETOX	-0.17
tb CST DIAGNOSE	-0.36
tb CST EASE	2.25
tb CST FLOW	0.13
tb CST GONE	0.10
tb CST HEDGE	-0.33
tb CST HOMEHELP	-0.16
tb CST HUMBLE	-0.60
tb CST IT	-0.62
tb CST LIFE	-0.30
tb CST META	-0.24
tb CST OUGHT	-0.19
tb CST POLICY	0.07
tb CST RELIEFN	-0.14
tb CST REMOVE	-0.06
tb CST SAFEW	-0.39
tb CST SERVICE	0.07
tb CST THERAPY	0.65
tb CST WE	0.66
tb CST WELL	-0.11
tb CST WORKS	0.53
tb CST YOU	0.29
tb CURE SERIOUS	-0.04
tb CURE WE	-0.25
tb CURE YOU	0.04
tb DEFINE BELIEF	-0.16
tb DEFINE BODY	-0.13
tb DEFINE CLIENT	0.15
tb DEFINE EASE	-0.69
tb DEFINE FLOW	0.56
tb DEFINE GONE	-0.45
tb DEFINE HOMEHELP	-0.22
tb DEFINE HUMBLE	-0.62
tb DEFINE IT	0.47
tb DEFINE LASTING	-0.64
tb DEFINE LIFE	1.06
tb DEFINE MECH	0.29
tb DEFINE NEGN	-0.10
tb DEFINE NUMBER	-0.59
tb DEFINE POLICY	0.53
tb DEFINE PROVE	-0.17
tb DEFINE SERVICE	-0.67
tb DEFINE SYMPTOM	-0.11
tb DEFINE THING	-0.06
tb DEFINE WORLD	1.03
tb DETOX DETOX	0.04
tb DETOX WORKS	0.22
tb DIAGNOSE BABY	-0.20
tb DIAGNOSE CAUSE	0.20
tb DIAGNOSE CLIENT	1.25
tb DIAGNOSE EASE	-0.23
tb DIAGNOSE GONE	-0.25
tb DIAGNOSE HOMEHELP	-0.17
tb DIAGNOSE HUMBLE	-0.05
tb DIAGNOSE IT	-2.01
tb DIAGNOSE MECH	0.25
tb DIAGNOSE MOST	0.48
tb DIAGNOSE NEG	-1.34
tb DIAGNOSE NEGN	-0.90
tb DIAGNOSE NUMBER	-0.30
tb DIAGNOSE RELIEFN	0.91
tb DIAGNOSE SAFETY	-0.34
tb DIAGNOSE SAFEW	-0.05
tb DIAGNOSE SERVICE	-1.91
tb DIAGNOSE SHOW	-0.56
tb DIAGNOSE SORE	-0.34
tb DIAGNOSE THERAPY	-0.36
tb DIAGNOSE TURN	-0.53
tb DIAGNOSE WE	0.93
tb DIAGNOSE WELL	-0.74
tb DIAGNOSE WORKS	-0.30
tb DIAGNOSE YOU	-0.44
tb DOCTOR DIAGNOSE	-0.25
tb DOCTOR ENDORSE	0.19
tb DOCTOR HEDGE	-0.58
tb DOCTOR IT	0.22
tb DOCTOR LIFE	-0.21
tb DOCTOR NUMBER	-0.51
tb DOCTOR POLICY	0.33
tb DOCTOR SAFETY	0.30
tb DOCTOR SAY	0.70
tb DOCTOR SHOW	0.32
tb DOCTOR SYMPTOM	-0.28
tb DOCTOR THING	-0.38
tb DOCTOR TURN	-0.07
tb DOCTOR WE	-0.29
tb DOCTOR WORLD	-0.39
tb DOCTOR YOU	0.68
tb DRUG EASE	-1.03
tb DRUG FLOW	-0.19
tb DRUG GONE	-0.19
tb DRUG HOMEHELP	-0.76
tb DRUG IT	0.11
tb DRUG LIFE	-0.49
tb DRUG NEG	0.42
tb DRUG NEGN	0.09
tb DRUG REMOVE	-0.22
tb DRUG SAFETY	-0.38
tb DRUG STOPTAKING	-0.25
tb DRUG TURN	0.36
tb DRUG WORKS	-0.44
tb DRUG YOU	-0.51
tb EASE BABY	0.09
tb EASE BODY	0.18
tb EASE CLIENT	0.11
tb EASE CST	0.13
tb EASE DEFINE	0.31
tb EASE DIAGNOSE	0.19
tb EASE EASE	0.27
tb EASE EMOTION	-0.38
tb EASE ENDORSE	0.39
tb EASE FAST	0.17
tb EASE FLOW	-0.22
tb EASE HEDGE	-0.77
tb EASE IT	-0.29
tb EASE LIFE	-0.67
tb EASE MECH	-0.32
tb EASE MOST	-0.58
tb EASE NEGN	0.06
tb EASE NUMBER	0.12
tb EASE POLICY	-0.92
tb EASE RELIEFN	-0.03
tb EASE SERIOUS	1.82
tb EASE SERVICE	-0.44
tb EASE SHOW	0.46
tb EASE SORE	0.12
tb EASE STORE	-0.56
tb EASE SURE	-0.90
tb EASE SYMPTOM	-0.94
tb EASE THERAPY	0.09
tb EASE THING	-0.30
tb EASE WE	-0.20
tb EASE WELL	0.37
tb EASE WORKS	0.14
tb EASE YOU	0.56
tb EMOTION DIAGNOSE	-0.19
tb EMOTION EASE	0.18
tb EMOTION FLOW	0.18
tb EMOTION GO	-0.04
tb EMOTION GONE	0.05
tb EMOTION HEDGE	0.50
tb EMOTION IT	0.03
tb EMOTION LASTING	0.05
tb EMOTION OUGHT	-0.67
tb EMOTION REMOVE	0.11
tb EMOTION SAFETY	-0.35
tb EMOTION STORE	0.29
tb EMOTION WE	-0.19
tb EMOTION WORKS	0.24
tb ENDORSE BAD	-0.19
tb ENDORSE BODY	0.41
tb ENDORSE CST	0.78
tb ENDORSE EASE	0.12
tb ENDORSE EMOTION	-0.19
tb ENDORSE GONE	0.44
tb ENDORSE HOMEHELP	-0.32
tb ENDORSE IT	-0.30
tb ENDORSE NUMBER	-0.43
tb ENDORSE OUGHT	-0.20
tb ENDORSE SAY	0.38
tb ENDORSE SHOW	0.24
tb ENDORSE SYMPTOM	-0.64
tb ENDORSE THERAPY	0.80
tb ENDORSE WE	1.04
tb ENDORSE WELL	0.06
tb ENDORSE YOU	0.11
tb EXPERT DIAGNOSE	0.10
tb EXPERT EASE	1.03
tb EXPERT ENDORSE	0.36
tb EXPERT POLICY	0.33
tb EXPERT RESEARCH	-0.07
tb EXPERT SAFETY	0.33
tb EXPERT SAY	0.13
tb EXPERT SHOW	-0.21
tb EXPERT TURN	-0.12
tb FAST EASE	0.30
tb FAST RELIEFN	0.19
tb FAST WORKS	0.30
tb FLOW BODY	-0.12
tb FLOW EMOTION	-0.14
tb FLOW ENDORSE	0.16
tb FLOW FAST	0.37
tb FLOW IT	-0.43
tb FLOW MECH	-0.24
tb FLOW NEG	0.14
tb FLOW POLICY	-0.32
tb FLOW SERIOUS	0.05
tb FLOW STORE	-0.33
tb FLOW SYMPTOM	0.08
tb FLOW WE	0.30
tb FLOW WELL	0.44
tb FLOW WORKS	0.12
tb FLOW YOU	-1.05
tb GO BODY	0.10
tb GO IT	0.55
tb GO NEGN	0.82
tb GO WE	0.49
tb GO WELL	0.40
tb GO YOU	-0.29
tb GONE BABY	0.07
tb GONE BAD	1.21
tb GONE BODY	0.09
tb GONE CLIENT	-0.16
tb GONE DEFINE	-0.41
tb GONE DIAGNOSE	-0.09
tb GONE DRUG	0.31
tb GONE EASE	-0.18
tb GONE EMOTION	-0.25
tb GONE ENDORSE	0.14
tb GONE FAST	-0.06
tb GONE HEDGE	-0.07
tb GONE HOMEHELP	-0.67
tb GONE HUMBLE	-0.13
tb GONE IT	0.37
tb GONE LIFE	-0.75
tb GONE MECH	-0.99
tb GONE MOST	-0.38
tb GONE NEGN	0.50
tb GONE NUMBER	-0.13
tb GONE POLICY	0.41
tb GONE SAY	0.23
tb GONE SERIOUS	0.77
tb GONE SHOW	0.08
tb GONE SORE	0.28
tb GONE STORE	0.06
tb GONE SURE	-0.04
tb GONE SYMPTOM	0.37
tb GONE THERAPY	-0.48
tb GONE THING	0.21
tb GONE TURN	-0.87
tb GONE WE	-0.99
tb GONE WELL	0.29
tb GONE WORKS	0.20
tb GONE WORLD	-0.17
tb GONE YOU	-1.07
tb HEDGE BELIEF	-0.04
tb HEDGE BODY	-0.56
tb HEDGE CLIENT	0.18
tb HEDGE CST	0.80
tb HEDGE DEFINE	-0.10
tb HEDGE DIAGNOSE	1.33
tb HEDGE EASE	-1.93
tb HEDGE EMOTION	-0.71
tb HEDGE ENDORSE	-0.26
tb HEDGE FLOW	-0.45
tb HEDGE GO	0.32
tb HEDGE GONE	-1.22
tb HEDGE HEDGE	0.29
tb HEDGE HOMEHELP	-0.06
tb HEDGE IT	-0.15
tb HEDGE LIFE	-1.18
tb HEDGE META	-0.20
tb HEDGE NEG	0.83
tb HEDGE NUMBER	-0.08
tb HEDGE OUGHT	-1.32
tb HEDGE PAST	-0.06
tb HEDGE POLICY	-0.37
tb HEDGE PROVE	-0.27
tb HEDGE REMOVE	-0.57
tb HEDGE SAFETY	0.05
tb HEDGE SAY	-0.73
tb HEDGE SHOW	-0.22
tb HEDGE STOPTAKING	-0.26
tb HEDGE SURE	1.07
tb HEDGE SYMPTOM	-0.42
tb HEDGE THERAPY	0.90
tb HEDGE WE	-0.15
tb HEDGE WELL	-0.17
tb HEDGE WORKS	-0.70
tb HEDGE YOU	0.23
tb HOMEHELP BODY	0.14
tb HOMEHELP CLIENT	0.46
tb HOMEHELP CST	-0.10
tb HOMEHELP CURE	-0.74
tb HOMEHELP DIAGNOSE	-0.25
tb HOMEHELP EASE	-2.97
tb HOMEHELP EMOTION	0.26
tb HOMEHELP ENDORSE	0.11
tb HOMEHELP GONE	-1.31
tb HOMEHELP HEDGE	-0.83
tb HOMEHELP HOMEHELP	-0.74
tb HOMEHELP IT	1.63
tb HOMEHELP LIFE	-0.82
tb HOMEHELP MOST	0.53
tb HOMEHELP NEG	-0.24
tb HOMEHELP NUMBER	-0.73
tb HOMEHELP POLICY	-0.27
tb HOMEHELP RELIEFN	-0.74
tb HOMEHELP REMOVE	-0.69
tb HOMEHELP SAFETY	-0.15
tb HOMEHELP SAY	0.24
tb HOMEHELP SERVICE	0.90
tb HOMEHELP SHOW	0.37
tb HOMEHELP STOPTAKING	-0.37
tb HOMEHELP SYMPTOM	0.13
tb HOMEHELP THERAPIST2	-0.65
tb HOMEHELP THING	0.72
tb HOMEHELP TURN	-0.48
tb HOMEHELP WE	-0.82
tb HOMEHELP WELL	-0.74
tb HOMEHELP WORKS	-0.84
tb HOMEHELP WORLD	-0.14
tb HOMEHELP YOU	0.33
tb HOPEFUL RELIEFN	0.33
tb HOPEFUL RESEARCH	0.39
tb HUMBLE BODY	-0.29
tb HUMBLE DIAGNOSE	-0.14
tb HUMBLE EASE	0.31
tb HUMBLE FLOW	0.07
tb HUMBLE GONE	-0.12
tb HUMBLE IT	-0.40
tb HUMBLE LIFE	-0.27
tb HUMBLE MECH	-0.51
tb HUMBLE NEG	-0.05
tb HUMBLE POLICY	-0.14
tb HUMBLE RELIEFN	-0.28
tb HUMBLE REMOVE	-0.14
tb HUMBLE RESEARCH	0.43
tb HUMBLE SAY	0.14
tb HUMBLE SHOW	-1.03
tb HUMBLE THERAPY	-0.12
tb HUMBLE WE	-0.46
tb HUMBLE WELL	-0.19
tb HUMBLE WORKS	-0.35
tb HUMBLE YOU	-0.70
tb IT BAD	-0.29
tb IT BELIEF	-0.11
tb IT BODY	2.10
tb IT CLIENT	-1.45
tb IT CST	-1.00
tb IT CURE	0.52
tb IT DEFINE	-1.02
tb IT DETOX	0.39
tb IT DIAGNOSE	-0.34
tb IT DRUG	1.21
tb IT EASE	0.83
tb IT EMOTION	-0.56
tb IT ENDORSE	0.15
tb IT FLOW	0.09
tb IT GO	0.23
tb IT GONE	-1.34
tb IT HEDGE	3.36
tb IT HOMEHELP	-0.28
tb IT HUMBLE	-1.22
tb IT IT	0.27
tb IT LIFE	1.90
tb IT MECH	1.25
tb IT META	-0.69
tb IT NEG	1.84
tb IT NEGN	-0.31
tb IT NUMBER	-0.84
tb IT OUGHT	-1.30
tb IT POLICY	-0.51
tb IT PRESSURE	0.46
tb IT PROVE	-0.23
tb IT RELIEFN	0.38
tb IT REMOVE	-0.25
tb IT RESEARCH	-0.43
tb IT SAFETY	0.46
tb IT SAFEW	-0.61
tb IT SAY	-0.59
tb IT SERVICE	1.01
tb IT SHOW	-1.64
tb IT SORE	0.20
tb IT STOPTAKING	0.30
tb IT STORE	0.74
tb IT SURE	0.43
tb IT SYMPTOM	1.33
tb IT THERAPY	0.10
tb IT THING	0.04
tb IT TURN	0.29
tb IT WE	-1.06
tb IT WELL	-0.17
tb IT WORKS	0.31
tb IT WORLD	-0.26
tb IT YOU	-1.23
tb LASTING EASE	0.15
tb LASTING GONE	0.35
tb LASTING HOMEHELP	0.30
tb LASTING RELIEFN	0.17
tb LASTING SYMPTOM	-1.03
tb LIFE BODY	0.11
tb LIFE CLIENT	-0.56
tb LIFE DEFINE	-0.54
tb LIFE EASE	-0.18
tb LIFE EMOTION	0.18
tb LIFE FLOW	-0.26
tb LIFE HEDGE	-0.69
tb LIFE HOMEHELP	-0.11
tb LIFE HUMBLE	-0.24
tb LIFE IT	-0.89
tb LIFE LIFE	0.09
tb LIFE MOST	-0.64
tb LIFE NEG	0.51
tb LIFE NEGN	0.37
tb LIFE NUMBER	0.67
tb LIFE PAST	-0.14
tb LIFE POLICY	0.89
tb LIFE RELIEFN	-0.90
tb LIFE REMOVE	1.63
tb LIFE SAY	0.30
tb LIFE SHOW	0.11
tb LIFE STOPTAKING	0.07
tb LIFE STORE	-0.83
tb LIFE SURE	0.22
tb LIFE SYMPTOM	-0.08
tb LIFE THERAPY	-0.73
tb LIFE THING	0.12
tb LIFE TURN	-0.24
tb LIFE WE	0.33
tb LIFE WELL	-1.62
tb LIFE YOU	-0.77
tb MECH CLIENT	-0.14
tb MECH DEFINE	-1.06
tb MECH DIAGNOSE	1.37
tb MECH EASE	0.53
tb MECH ENDORSE	0.51
tb MECH FLOW	-1.21
tb MECH GONE	-0.04
tb MECH HEDGE	1.06
tb MECH IT	0.16
tb MECH LIFE	0.52
tb MECH MECH	0.60
tb MECH OUGHT	-0.20
tb MECH POLICY	-0.32
tb MECH REMOVE	-0.06
tb MECH SHOW	0.40
tb MECH STOPTAKING	0.07
tb MECH STORE	0.83
tb MECH THING	0.66
tb MECH WE	0.46
tb MECH WORKS	1.08
tb META EASE	0.41
tb META GONE	-0.05
tb META HEDGE	-0.09
tb META HUMBLE	-0.27
tb META IT	-0.54
tb META META	-1.07
tb META RELIEFN	-0.39
tb META SAY	-0.34
tb META SERVICE	-0.03
tb META SHOW	-0.19
tb META STORE	-0.04
tb META SURE	-0.43
tb META WE	-0.26
tb MOST BODY	-0.12
tb MOST DIAGNOSE	0.31
tb MOST ENDORSE	0.04
tb MOST HEDGE	-0.77
tb MOST IT	0.59
tb MOST NUMBER	0.67
tb MOST OUGHT	-0.45
tb MOST RELIEFN	0.35
tb MOST SAY	0.11
tb MOST SERIOUS	-0.55
tb MOST SERVICE	0.09
tb MOST SHOW	0.27
tb MOST SYMPTOM	-0.41
tb MOST THING	-0.03
tb MOST WE	0.68
tb MOST YOU	-0.26
tb NEG BELIEF	0.38
tb NEG CST	-0.16
tb NEG CURE	-0.46
tb NEG DEFINE	-0.27
tb NEG DIAGNOSE	-0.15
tb NEG DOCTOR	-0.25
tb NEG DRUG	0.11
tb NEG EASE	0.56
tb NEG EMOTION	0.16
tb NEG ENDORSE	-0.75
tb NEG FLOW	-0.56
tb NEG GO	0.34
tb NEG GONE	1.55
tb NEG HEDGE	-1.24
tb NEG HOMEHELP	-0.22
tb NEG HUMBLE	0.19
tb NEG IT	-0.64
tb NEG LIFE	-0.77
tb NEG META	0.17
tb NEG OUGHT	-0.69
tb NEG POLICY	-0.10
tb NEG PRAISE	0.19
tb NEG PRESSURE	-0.30
tb NEG RELIEFN	-0.55
tb NEG REMOVE	-0.45
tb NEG RESEARCH	-0.37
tb NEG SAFETY	-0.06
tb NEG SAY	1.92
tb NEG SERVICE	0.57
tb NEG SHOW	-1.77
tb NEG SORE	0.89
tb NEG STOPTAKING	-0.40
tb NEG STORE	-0.38
tb NEG SURE	0.78
tb NEG SYMPTOM	1.10
tb NEG THERAPIST2	0.04
tb NEG THERAPY	-0.90
tb NEG THING	-0.19
tb NEG TURN	1.01
tb NEG WE	-1.17
tb NEG WELL	0.92
tb NEG WORLD	-0.08
tb NEG YOU	0.30
tb NEGN BAD	0.46
tb NEGN BELIEF	-0.31
tb NEGN BODY	1.67
tb NEGN CST	-0.69
tb NEGN DOCTOR	-0.25
tb NEGN DRUG	0.37
tb NEGN EASE	-0.25
tb NEGN EMOTION	-0.31
tb NEGN GONE	0.16
tb NEGN HOMEHELP	-0.29
tb NEGN IT	1.91
tb NEGN LIFE	-0.57
tb NEGN META	0.33
tb NEGN NEG	-0.17
tb NEGN OUGHT	0.52
tb NEGN PRAISE	0.40
tb NEGN RELIEFN	-0.35
tb NEGN REMOVE	0.24
tb NEGN RESEARCH	-0.33
tb NEGN SAY	0.24
tb NEGN SERVICE	-0.13
tb NEGN SHOW	0.60
tb NEGN SORE	0.07
tb NEGN SURE	-0.04
tb NEGN SURGERY	-0.04
tb NEGN SYMPTOM	0.63
tb NEGN THERAPIST2	0.83
tb NEGN THERAPY	-0.41
tb NEGN THING	-0.89
tb NEGN WE	-0.64
tb NUMBER BODY	0.54
tb NUMBER CLIENT	-2.31
tb NUMBER CST	1.54
tb NUMBER DEFINE	-0.06
tb NUMBER DIAGNOSE	-0.18
tb NUMBER EASE	-0.37
tb NUMBER EXPERT	0.14
tb NUMBER FLOW	-0.33
tb NUMBER GO	-0.12
tb NUMBER GONE	-0.06
tb NUMBER HOMEHELP	0.72
tb NUMBER HUMBLE	-0.11
tb NUMBER IT	0.47
tb NUMBER LIFE	-0.58
tb NUMBER MECH	-1.44
tb NUMBER META	-0.33
tb NUMBER MOST	0.45
tb NUMBER NUMBER	1.27
tb NUMBER OUGHT	0.96
tb NUMBER PAST	-0.32
tb NUMBER POLICY	1.54
tb NUMBER PRESSURE	1.04
tb NUMBER RESEARCH	-2.08
tb NUMBER SAY	1.44
tb NUMBER SERIOUS	-0.22
tb NUMBER SERVICE	-0.07
tb NUMBER SHOW	0.06
tb NUMBER STORE	0.60
tb NUMBER SYMPTOM	0.42
tb NUMBER THERAPIST2	-0.14
tb NUMBER THERAPY	3.29
tb NUMBER THING	-0.54
tb NUMBER TURN	-0.21
tb NUMBER WE	-0.97
tb NUMBER WORKS	-0.34
tb NUMBER WORLD	-0.57
tb NUMBER YOU	0.13
tb OUGHT BABY	-0.20
tb OUGHT CLIENT	1.26
tb OUGHT CST	0.15
tb OUGHT DIAGNOSE	0.53
tb OUGHT DOCTOR	-0.19
tb OUGHT EASE	-0.45
tb OUGHT FLOW	-0.48
tb OUGHT HOMEHELP	-0.46
tb OUGHT IT	-0.64
tb OUGHT LIFE	-0.85
tb OUGHT MOST	-0.12
tb OUGHT NEG	-0.30
tb OUGHT NUMBER	-0.84
tb OUGHT OUGHT	-0.86
tb OUGHT POLICY	-0.27
tb OUGHT RELIEFN	0.31
tb OUGHT REMOVE	-0.29
tb OUGHT SAFETY	-0.74
tb OUGHT SAY	-0.17
tb OUGHT SHOW	0.22
tb OUGHT SURE	-0.51
tb OUGHT THERAPY	-0.05
tb OUGHT WE	0.19
tb OUGHT WORKS	-0.48
tb OUGHT YOU	0.40
tb PAST BELIEF	-0.16
tb PAST EASE	1.21
tb PAST GONE	0.12
tb PAST HOMEHELP	-0.09
tb PAST IT	-0.61
tb PAST REMOVE	0.12
tb PAST SAY	-0.29
tb PAST SERVICE	0.82
tb PAST SHOW	-0.16
tb PAST THERAPY	0.40
tb POLICY AID	-0.08
tb POLICY BAD	0.51
tb POLICY DEFINE	-0.39
tb POLICY EASE	0.33
tb POLICY FLOW	0.74
tb POLICY HEDGE	-0.26
tb POLICY HOMEHELP	-0.74
tb POLICY IT	0.45
tb POLICY LIFE	-0.30
tb POLICY META	-0.42
tb POLICY MOST	0.42
tb POLICY NEG	0.07
tb POLICY NUMBER	-0.18
tb POLICY POLICY	-1.17
tb POLICY SAFETY	-0.07
tb POLICY SAY	-0.11
tb POLICY SERVICE	-0.27
tb POLICY SHOW	-0.19
tb POLICY SORE	0.32
tb POLICY STOPTAKING	-0.40
tb POLICY STORE	-0.25
tb POLICY THERAPY	0.31
tb POLICY THING	0.04
tb POLICY TURN	1.04
tb POLICY WE	-0.23
tb POLICY WORKS	-0.22
tb POLICY WORLD	0.18
tb POLICY YOU	-0.75
tb PRAISE CST	0.07
tb PRAISE THERAPY	0.28
tb PRAISE WORKS	0.34
tb PRESSURE IT	0.47
tb PRESSURE POLICY	0.78
tb PRESSURE YOU	-0.05
tb PROVE IT	-0.33
tb PROVE NEG	-0.56
tb PROVE THERAPY	0.30
tb PROVE WE	-0.38
tb RELIEFN BELIEF	-0.23
tb RELIEFN CST	0.07
tb RELIEFN FAST	0.22
tb RELIEFN HEDGE	0.34
tb RELIEFN NEGN	0.71
tb RELIEFN SERIOUS	0.22
tb RELIEFN THERAPY	0.07
tb RELIEFN WE	-0.14
tb RELIEFN YOU	0.58
tb REMOVE BAD	0.51
tb REMOVE BODY	0.18
tb REMOVE DETOX	0.18
tb REMOVE DIAGNOSE	0.04
tb REMOVE DRUG	-0.28
tb REMOVE EMOTION	0.09
tb REMOVE HOMEHELP	-0.67
tb REMOVE IT	0.78
tb REMOVE LIFE	-0.53
tb REMOVE MECH	-0.97
tb REMOVE NUMBER	0.18
tb REMOVE POLICY	0.38
tb REMOVE SAY	0.23
tb REMOVE SERIOUS	-0.17
tb REMOVE SHOW	0.08
tb REMOVE SORE	0.35
tb REMOVE STORE	0.06
tb REMOVE SYMPTOM	0.80
tb REMOVE THERAPY	-0.48
tb REMOVE WE	-1.48
tb REMOVE YOU	0.54
tb RESEARCH CLIENT	-0.08
tb RESEARCH DIAGNOSE	-0.15
tb RESEARCH EASE	0.31
tb RESEARCH ENDORSE	0.14
tb RESEARCH HUMBLE	-0.72
tb RESEARCH IT	-0.20
tb RESEARCH NUMBER	-0.11
tb RESEARCH OUGHT	0.66
tb RESEARCH PROVE	0.23
tb RESEARCH SAY	0.82
tb RESEARCH SHOW	0.91
tb RESEARCH STORE	1.04
tb RESEARCH SYMPTOM	-0.07
tb RESEARCH TURN	0.08
tb RESEARCH WE	0.60
tb RESEARCH WORLD	-0.22
tb SAFETY CLIENT	1.06
tb SAFETY FAST	-0.20
tb SAFETY HEDGE	-0.75
tb SAFETY IT	2.08
tb SAFETY NEG	1.74
tb SAFETY NUMBER	-0.55
tb SAFETY SAFETY	-0.20
tb SAFETY SERIOUS	0.58
tb SAFETY SHOW	-0.09
tb SAFETY TURN	-0.12
tb SAFETY WE	-0.39
tb SAFETY YOU	0.09
tb SAFEW THERAPY	0.59
tb SAY CLIENT	-0.20
tb SAY DIAGNOSE	-0.20
tb SAY EASE	-0.05
tb SAY GONE	0.23
tb SAY HOMEHELP	-0.22
tb SAY IT	-0.71
tb SAY MECH	-0.87
tb SAY MOST	-0.06
tb SAY NEG	-0.13
tb SAY NEGN	-0.07
tb SAY NUMBER	-0.14
tb SAY POLICY	-0.46
tb SAY RELIEFN	0.43
tb SAY SAFETY	-0.05
tb SAY THERAPIST2	-0.05
tb SAY WE	0.48
tb SAY YOU	0.33
tb SERIOUS BODY	0.16
tb SERIOUS CLIENT	1.71
tb SERIOUS DEFINE	-1.47
tb SERIOUS DIAGNOSE	-0.05
tb SERIOUS DOCTOR	-0.45
tb SERIOUS DRUG	-0.70
tb SERIOUS EASE	0.28
tb SERIOUS FLOW	0.22
tb SERIOUS GONE	0.93
tb SERIOUS HEDGE	-1.36
tb SERIOUS HOMEHELP	-1.08
tb SERIOUS IT	-0.51
tb SERIOUS LIFE	0.11
tb SERIOUS MOST	0.28
tb SERIOUS NEG	-0.41
tb SERIOUS NEGN	0.32
tb SERIOUS OUGHT	0.36
tb SERIOUS REMOVE	0.24
tb SERIOUS SAFETY	-0.17
tb SERIOUS SAY	-0.16
tb SERIOUS SERIOUS	1.28
tb SERIOUS SYMPTOM	0.46
tb SERIOUS WE	-0.21
tb SERIOUS WORKS	0.22
tb SERVICE CLIENT	0.13
tb SERVICE CST	-0.04
tb SERVICE FAST	0.18
tb SERVICE LIFE	-0.11
tb SERVICE META	-0.17
tb SERVICE NEG	0.18
tb SERVICE NUMBER	0.41
tb SERVICE POLICY	-0.43
tb SERVICE SAFETY	-0.16
tb SERVICE SERVICE	-1.40
tb SERVICE SYMPTOM	0.56
tb SERVICE THERAPY	-0.26
tb SERVICE THING	-0.20
tb SERVICE YOU	-0.07
tb SHOW BABY	-0.13
tb SHOW BAD	-0.19
tb SHOW BODY	0.56
tb SHOW CLIENT	0.80
tb SHOW CST	0.31
tb SHOW EASE	0.38
tb SHOW EMOTION	-0.19
tb SHOW FLOW	0.32
tb SHOW GONE	0.69
tb SHOW HOMEHELP	-0.44
tb SHOW HUMBLE	-0.07
tb SHOW IT	-0.90
tb SHOW LASTING	0.24
tb SHOW MECH	-0.13
tb SHOW NEG	-1.25
tb SHOW NEGN	-0.97
tb SHOW NUMBER	-0.64
tb SHOW RELIEFN	0.74
tb SHOW REMOVE	0.27
tb SHOW SAFETY	-0.17
tb SHOW SAY	0.38
tb SHOW SHOW	0.06
tb SHOW SYMPTOM	-0.63
tb SHOW THERAPY	0.36
tb SHOW WE	1.34
tb SHOW WELL	0.14
tb SHOW WORKS	0.10
tb SHOW YOU	-0.45
tb SORE BODY	1.06
tb SORE DIAGNOSE	-0.14
tb SORE EMOTION	0.32
tb SORE ENDORSE	0.65
tb SORE LIFE	0.08
tb SORE NUMBER	0.68
tb SORE POLICY	-0.04
tb SORE SHOW	0.65
tb SORE SORE	-0.04
tb SORE SYMPTOM	0.78
tb SORE THERAPY	0.23
tb SORE THING	-0.23
tb SORE WORKS	1.48
tb SORE YOU	0.19
tb STOPTAKING DIAGNOSE	-0.17
tb STOPTAKING DOCTOR	-0.17
tb STOPTAKING DRUG	-0.08
tb STOPTAKING HOMEHELP	-0.09
tb STOPTAKING IT	-0.18
tb STOPTAKING MECH	-0.08
tb STOPTAKING SAFETY	-0.03
tb STOPTAKING SERIOUS	0.16
tb STOPTAKING SHOW	-0.17
tb STOPTAKING THERAPIST2	0.29
tb STOPTAKING YOU	1.11
tb STORE BELIEF	-0.15
tb STORE BODY	-0.23
tb STORE EASE	0.59
tb STORE EMOTION	0.22
tb STORE FLOW	-0.21
tb STORE HOMEHELP	-0.56
tb STORE IT	-0.39
tb STORE LIFE	-0.25
tb STORE MECH	-0.40
tb STORE META	-0.04
tb STORE NEGN	-0.09
tb STORE NUMBER	-0.34
tb STORE SERIOUS	0.33
tb STORE SYMPTOM	0.56
tb STORE THING	-0.35
tb STORE WE	0.14
tb STORE WORKS	-0.18
tb STORE WORLD	0.26
tb STORE YOU	2.13
tb SURE CLIENT	-0.32
tb SURE DIAGNOSE	0.21
tb SURE EASE	-0.56
tb SURE LIFE	-0.77
tb SURE RELIEFN	0.13
tb SURE SAFEW	0.53
tb SURE WE	-0.26
tb SURE YOU	-0.17
tb SURGERY EASE	-0.27
tb SURGERY HEDGE	1.51
tb SURGERY IT	0.28
tb SURGERY SHOW	-1.28
tb SURGERY WE	-0.15
tb SURGERY WORKS	-0.25
tb SYMPTOM BODY	1.13
tb SYMPTOM CLIENT	0.44
tb SYMPTOM DEFINE	1.23
tb SYMPTOM DIAGNOSE	-0.85
tb SYMPTOM DOCTOR	-0.30
tb SYMPTOM EASE	1.18
tb SYMPTOM ENDORSE	0.63
tb SYMPTOM FLOW	1.34
tb SYMPTOM GO	0.51
tb SYMPTOM GONE	1.85
tb SYMPTOM HEDGE	-1.12
tb SYMPTOM HOMEHELP	0.13
tb SYMPTOM HUMBLE	-0.16
tb SYMPTOM IT	-2.06
tb SYMPTOM LASTING	0.03
tb SYMPTOM LIFE	0.57
tb SYMPTOM NEGN	0.37
tb SYMPTOM NUMBER	1.01
tb SYMPTOM OUGHT	-0.61
tb SYMPTOM POLICY	0.97
tb SYMPTOM RELIEFN	0.08
tb SYMPTOM REMOVE	1.71
tb SYMPTOM SAFETY	-0.72
tb SYMPTOM SAY	-0.12
tb SYMPTOM SERIOUS	-0.56
tb SYMPTOM SHOW	0.39
tb SYMPTOM SORE	0.30
tb SYMPTOM STORE	0.17
tb SYMPTOM SYMPTOM	1.30
tb SYMPTOM THERAPY	0.27
tb SYMPTOM THING	0.09
tb SYMPTOM TURN	-0.76
tb SYMPTOM WE	0.59
tb SYMPTOM YOU	0.49
tb THERAPIST2 DEFINE	-0.66
tb THERAPIST2 DRUG	-0.54
tb THERAPIST2 EASE	-0.04
tb THERAPIST2 HEDGE	0.06
tb THERAPIST2 HOMEHELP	-0.64
tb THERAPIST2 HUMBLE	0.73
tb THERAPIST2 IT	-0.10
tb THERAPIST2 NUMBER	-0.23
tb THERAPIST2 THERAPIST2	-0.77
tb THERAPIST2 TURN	0.97
tb THERAPIST2 WE	-0.16
tb THERAPY BELIEF	-0.50
tb THERAPY CLIENT	0.37
tb THERAPY CST	-0.46
tb THERAPY CURE	-0.42
tb THERAPY DEFINE	-0.05
tb THERAPY DETOX	-0.17
tb THERAPY DIAGNOSE	0.59
tb THERAPY EASE	2.19
tb THERAPY EMOTION	0.15
tb THERAPY ENDORSE	0.24
tb THERAPY FLOW	0.52
tb THERAPY GONE	-0.11
tb THERAPY HEDGE	-0.12
tb THERAPY HOMEHELP	-0.42
tb THERAPY HUMBLE	-0.77
tb THERAPY IT	-0.10
tb THERAPY LIFE	-0.34
tb THERAPY META	-0.33
tb THERAPY NEG	-0.11
tb THERAPY NEGN	-0.71
tb THERAPY NUMBER	-0.25
tb THERAPY POLICY	-0.31
tb THERAPY RELIEFN	-0.33
tb THERAPY REMOVE	0.62
tb THERAPY SAFEW	-0.39
tb THERAPY SAY	-0.08
tb THERAPY SERVICE	0.16
tb THERAPY SHOW	-0.23
tb THERAPY STOPTAKING	0.09
tb THERAPY STORE	0.13
tb THERAPY SYMPTOM	0.09
tb THERAPY THERAPY	-1.06
tb THERAPY TURN	0.30
tb THERAPY WE	0.42
tb THERAPY WELL	-0.30
tb THERAPY WORKS	0.94
tb THERAPY WORLD	0.24
tb THERAPY YOU	-1.21
tb THING BODY	0.44
tb THING DEFINE	-0.05
tb THING EASE	-0.52
tb THING EMOTION	0.47
tb THING ENDORSE	0.38
tb THING FLOW	-0.57
tb THING GO	-0.22
tb THING GONE	-0.29
tb THING HEDGE	-0.40
tb THING IT	0.78
tb THING LIFE	0.98
tb THING MOST	-0.05
tb THING NEGN	1.17
tb THING NUMBER	-0.10
tb THING OUGHT	-0.14
tb THING PAST	-0.39
tb THING POLICY	0.63
tb THING RELIEFN	-0.33
tb THING REMOVE	0.60
tb THING SAY	-0.06
tb THING SHOW	0.35
tb THING STOPTAKING	-0.12
tb THING STORE	-0.19
tb THING SYMPTOM	0.52
tb THING THING	-0.58
tb THING TURN	0.49
tb THING WE	-1.09
tb THING WELL	-0.54
tb THING WORKS	-0.57
tb THING YOU	0.83
tb TURN CLIENT	2.10
tb TURN DIAGNOSE	-0.93
tb TURN ENDORSE	0.15
tb TURN IT	-0.49
tb TURN LIFE	0.53
tb TURN NEG	-0.41
tb TURN NUMBER	0.71
tb TURN OUGHT	-0.32
tb TURN POLICY	0.37
tb TURN PROVE	0.16
tb TURN REMOVE	0.08
tb TURN SAY	0.94
tb TURN SERIOUS	0.19
tb TURN SHOW	-0.38
tb TURN STORE	0.55
tb TURN SURE	-0.55
tb TURN THERAPY	-0.12
tb TURN WE	-0.27
tb TURN WORKS	-0.15
tb TURN YOU	0.30
tb WE AID	0.39
tb WE BABY	-0.85
tb WE BAD	-1.18
tb WE BELIEF	0.93
tb WE BODY	-1.54
tb WE CLIENT	0.29
tb WE COME	0.17
tb WE CST	-0.67
tb WE CURE	0.51
tb WE DEFINE	0.45
tb WE DIAGNOSE	1.07
tb WE DOCTOR	0.33
tb WE DRUG	-0.13
tb WE EASE	-0.85
tb WE EMOTION	0.41
tb WE ENDORSE	-2.42
tb WE EXPERT	1.14
tb WE FLOW	0.06
tb WE GO	-0.53
tb WE GONE	-2.28
tb WE HEDGE	1.65
tb WE HOMEHELP	-0.36
tb WE HOPEFUL	0.55
tb WE HUMBLE	-1.25
tb WE IT	0.61
tb WE LASTING	1.06
tb WE LIFE	0.45
tb WE MECH	-0.32
tb WE MOST	-0.51
tb WE NEG	-1.32
tb WE NEGN	0.21
tb WE NUMBER	0.69
tb WE OUGHT	-0.92
tb WE PAST	-0.25
tb WE POLICY	-0.33
tb WE PRESSURE	1.64
tb WE PROVE	0.21
tb WE RELIEFN	0.59
tb WE REMOVE	-0.57
tb WE RESEARCH	-0.48
tb WE SAFETY	0.07
tb WE SAFEW	-1.49
tb WE SAY	-1.48
tb WE SERIOUS	-0.05
tb WE SERVICE	-0.32
tb WE SHOW	0.76
tb WE SORE	-0.78
tb WE STORE	-0.45
tb WE SURE	1.92
tb WE SYMPTOM	-1.15
tb WE THERAPIST2	1.44
tb WE THERAPY	0.44
tb WE THING	1.14
tb WE WE	0.65
tb WE WELL	-0.03
tb WE WORKS	1.18
tb WE WORLD	-1.01
tb WE YOU	0.36
tb WELL BABY	0.59
tb WELL BODY	0.24
tb WELL CST	0.06
tb WELL EASE	0.24
tb WELL NEGN	-0.44
tb WELL SHOW	0.46
tb WELL THERAPY	0.06
tb WELL TURN	1.11
tb WELL WE	-0.36
tb WELL YOU	0.28
tb WORKS BABY	0.04
tb WORKS BODY	-0.33
tb WORKS CST	-0.04
tb WORKS DEFINE	-0.08
tb WORKS DETOX	0.12
tb WORKS EASE	0.25
tb WORKS EMOTION	-0.09
tb WORKS ENDORSE	0.20
tb WORKS FAST	0.59
tb WORKS FLOW	-0.03
tb WORKS HOMEHELP	-0.22
tb WORKS IT	1.00
tb WORKS LIFE	-1.02
tb WORKS MECH	-1.35
tb WORKS NEGN	-0.06
tb WORKS POLICY	-0.86
tb WORKS RELIEFN	0.11
tb WORKS SERIOUS	0.66
tb WORKS SHOW	0.10
tb WORKS SORE	-0.09
tb WORKS STORE	-0.22
tb WORKS SYMPTOM	0.35
tb WORKS WE	-0.42
tb WORKS WELL	0.67
tb WORKS WORKS	0.12
tb WORKS YOU	-0.93
tb WORLD AID	-0.08
tb WORLD CLIENT	0.72
tb WORLD DEFINE	-0.04
tb WORLD DIAGNOSE	-0.22
tb WORLD EASE	-0.69
tb WORLD FLOW	-0.09
tb WORLD GONE	-0.82
tb WORLD LIFE	-0.63
tb WORLD MOST	-0.04
tb WORLD NEGN	-0.16
tb WORLD OUGHT	0.55
tb WORLD POLICY	-0.16
tb WORLD REMOVE	-0.19
tb WORLD RESEARCH	-0.03
tb WORLD SHOW	-0.33
tb WORLD STORE	-0.51
tb WORLD SURE	-0.21
tb WORLD THING	-0.48
tb WORLD TURN	0.22
tb WORLD WE	-0.70
tb WORLD WELL	0.68
tb WORLD WORKS	-0.29
tb WORLD WORLD	-0.34
tb YOU BABY	1.72
tb YOU BAD	0.90
tb YOU BODY	-0.35
tb YOU CLIENT	1.04
tb YOU COME	-0.22
tb YOU CST	-0.31
tb YOU DETOX	0.13
tb YOU DIAGNOSE	0.52
tb YOU DOCTOR	-0.53
tb YOU DRUG	0.39
tb YOU EASE	-0.45
tb YOU EMOTION	-0.17
tb YOU ENDORSE	-1.82
tb YOU FLOW	-1.14
tb YOU GO	0.29
tb YOU GONE	-0.03
tb YOU HEDGE	-0.97
tb YOU HOMEHELP	-1.73
tb YOU HUMBLE	1.04
tb YOU IT	0.59
tb YOU LIFE	0.61
tb YOU MECH	-0.17
tb YOU NEG	2.67
tb YOU NUMBER	0.57
tb YOU OUGHT	0.68
tb YOU POLICY	-2.99
tb YOU PRESSURE	0.24
tb YOU REMOVE	-0.10
tb YOU SAY	-0.76
tb YOU SERIOUS	1.77
tb YOU SERVICE	0.52
tb YOU SHOW	-0.70
tb YOU SORE	0.20
tb YOU STORE	1.46
tb YOU SURGERY	-1.14
tb YOU SYMPTOM	1.15
tb YOU THERAPIST2	-0.10
tb YOU THERAPY	-0.60
tb YOU THING	-0.14
tb YOU TURN	1.39
tb YOU WE	0.63
tb YOU WORLD	-0.30
tw AID and	-0.46
tw AID in	-0.08
tw BABY aft	0.15
tw BABY and	0.14
tw BABY at	0.29
tw BABY in	-0.36
tw BABY who	-0.11
tw BABY will	0.25
tw BABY with	0.71
tw BAD a	-0.11
tw BAD and	0.27
tw BAD by	0.41
tw BAD for	-0.25
tw BAD sinc	0.18
tw BAD to	1.26
tw BAD toda	0.25
tw BELIEF and	-0.06
tw BELIEF as	-1.18
tw BELIEF in	0.03
tw BELIEF of	-0.73
tw BELIEF the	-0.31
tw BODY a	-0.66
tw BODY aft	0.22
tw BODY all	0.66
tw BODY and	-1.00
tw BODY are	-0.14
tw BODY as	-0.20
tw BODY at	-0.34
tw BODY befor	0.68
tw BODY bett	0.10
tw BODY by	-0.44
tw BODY did	0.50
tw BODY do	0.43
tw BODY down	0.13
tw BODY drawn	-0.59
tw BODY follow	1.24
tw BODY for	-1.20
tw BODY from	-0.64
tw BODY get	0.25
tw BODY gets	-0.65
tw BODY go	0.22
tw BODY has	-0.73
tw BODY in	-2.27
tw BODY into	-0.21
tw BODY like	0.65
tw BODY mark	-0.32
tw BODY normal	-0.52
tw BODY of	-1.86
tw BODY on	-1.14
tw BODY or	-1.09
tw BODY over	0.12
tw BODY sinc	0.25
tw BODY so	0.78
tw BODY the	-0.95
tw BODY then	-0.25
tw BODY to	-0.23
tw BODY togeth	0.17
tw BODY und	-0.66
tw BODY until	0.22
tw BODY were	-0.53
tw BODY when	0.12
tw BODY will	1.75
tw BODY with	0.25
tw CAUSE of	-0.04
tw CAUSE with	0.18
tw CLIENT a	-0.12
tw CLIENT about	0.80
tw CLIENT aft	0.14
tw CLIENT are	-0.19
tw CLIENT at	0.29
tw CLIENT came	0.36
tw CLIENT come	-0.59
tw CLIENT did	-0.63
tw CLIENT do	-1.83
tw CLIENT does	0.53
tw CLIENT drift	-0.34
tw CLIENT earn	-0.29
tw CLIENT from	1.07
tw CLIENT gave	0.87
tw CLIENT giv	-0.37
tw CLIENT had	1.10
tw CLIENT has	0.39
tw CLIENT have	1.09
tw CLIENT in	1.14
tw CLIENT like	-0.22
tw CLIENT liv	0.20
tw CLIENT ly	-0.56
tw CLIENT more	0.49
tw CLIENT of	-1.04
tw CLIENT on	-0.48
tw CLIENT once	0.50
tw CLIENT plan	-0.21
tw CLIENT put	-0.63
tw CLIENT sell	-0.08
tw CLIENT still	-0.23
tw CLIENT took	-0.08
tw CLIENT try	0.42
tw CLIENT turn	-0.11
tw CLIENT valu	-0.10
tw CLIENT want	-0.09
tw CLIENT was	0.21
tw CLIENT were	-0.50
tw CLIENT who	1.70
tw CLIENT whos	0.26
tw CLIENT will	-0.37
tw CLIENT with	1.04
tw CLIENT wore	0.83
tw CLIENT would	-0.19
tw COME by	-0.34
tw COME the	1.03
tw CST and	-0.71
tw CST are	0.05
tw CST cost	-0.20
tw CST does	-0.54
tw CST for	0.33
tw CST group	-0.69
tw CST has	-0.35
tw CST how	-0.57
tw CST in	0.96
tw CST minut	-0.59
tw CST of	-0.22
tw CST on	0.39
tw CST or	-0.68
tw CST plan	0.87
tw CST scor	-0.20
tw CST so	-0.18
tw CST than	-0.25
tw CST the	0.13
tw CST therapist	0.14
tw CST to	0.36
tw CST und	-0.10
tw CST what	-0.55
tw CST with	-0.15
tw CURE from	0.34
tw CURE of	-1.08
tw CURE the	-0.05
tw DEFINE against	-0.12
tw DEFINE and	-0.62
tw DEFINE did	-0.08
tw DEFINE fair	-0.59
tw DEFINE from	-0.14
tw DEFINE gentl	0.58
tw DEFINE good	-0.26
tw DEFINE hour	0.10
tw DEFINE in	-1.06
tw DEFINE love	0.34
tw DEFINE matt	-0.32
tw DEFINE on	-0.07
tw DETOX and	0.91
tw DETOX for	0.10
tw DETOX from	0.16
tw DETOX the	-0.05
tw DIAGNOSE a	-1.85
tw DIAGNOSE about	-0.09
tw DIAGNOSE afterward	-0.12
tw DIAGNOSE an	-0.04
tw DIAGNOSE and	-0.35
tw DIAGNOSE as	-0.75
tw DIAGNOSE by	-0.39
tw DIAGNOSE does	-0.21
tw DIAGNOSE each	0.34
tw DIAGNOSE ever	-0.16
tw DIAGNOSE for	-0.44
tw DIAGNOSE frighten	0.24
tw DIAGNOSE from	-0.27
tw DIAGNOSE good	0.42
tw DIAGNOSE her	0.61
tw DIAGNOSE how	0.41
tw DIAGNOSE in	-0.31
tw DIAGNOSE itself	0.61
tw DIAGNOSE like	-1.09
tw DIAGNOSE much	-0.20
tw DIAGNOSE of	-0.26
tw DIAGNOSE out	-0.25
tw DIAGNOSE small	-0.20
tw DIAGNOSE someth	0.55
tw DIAGNOSE the	2.57
tw DIAGNOSE their	0.64
tw DIAGNOSE to	1.11
tw DIAGNOSE unwell	-0.06
tw DIAGNOSE what	1.66
tw DIAGNOSE wher	1.05
tw DIAGNOSE who	-0.10
tw DIAGNOSE with	0.56
tw DIAGNOSE wors	-0.75
tw DOCTOR about	-0.08
tw DOCTOR and	-0.27
tw DOCTOR are	0.19
tw DOCTOR from	0.26
tw DOCTOR has	1.05
tw DOCTOR have	0.40
tw DOCTOR if	-0.16
tw DOCTOR in	0.08
tw DOCTOR lie	0.15
tw DOCTOR or	-0.24
tw DOCTOR want	0.54
tw DOCTOR who	0.19
tw DRUG and	-0.06
tw DRUG are	0.53
tw DRUG becaus	-0.45
tw DRUG for	-1.41
tw DRUG if	0.53
tw DRUG in	-0.40
tw DRUG on	0.48
tw DRUG or	-0.46
tw DRUG will	0.33
tw DRUG with	-0.14
tw EASE a	0.44
tw EASE about	-0.13
tw EASE aft	-0.18
tw EASE all	-0.25
tw EASE and	-0.10
tw EASE any	-0.30
tw EASE anyth	-0.06
tw EASE are	-0.43
tw EASE at	-0.57
tw EASE by	-0.33
tw EASE ever	-0.05
tw EASE for	-0.14
tw EASE from	0.05
tw EASE hand	-0.08
tw EASE her	-0.08
tw EASE here	0.77
tw EASE his	-0.54
tw EASE hour	-0.36
tw EASE how	-0.04
tw EASE in	1.16
tw EASE into	0.07
tw EASE itself	0.98
tw EASE like	1.03
tw EASE on	-0.79
tw EASE or	0.04
tw EASE pressur	-0.80
tw EASE room	0.30
tw EASE sinus	0.18
tw EASE so	0.07
tw EASE the	-1.02
tw EASE them	-0.05
tw EASE to	1.51
tw EASE und	0.59
tw EASE was	-0.60
tw EASE what	-0.88
tw EASE when	0.14
tw EASE with	-0.62
tw EASE within	0.12
tw EMOTION and	0.95
tw EMOTION are	0.32
tw EMOTION asleep	-0.55
tw EMOTION befor	-0.41
tw EMOTION from	0.26
tw EMOTION in	0.39
tw EMOTION of	-0.16
tw EMOTION or	-0.09
tw EMOTION the	-0.94
tw EMOTION toda	0.25
tw ENDORSE a	-0.43
tw ENDORSE aft	0.45
tw ENDORSE and	0.85
tw ENDORSE at	-0.04
tw ENDORSE by	-0.15
tw ENDORSE did	0.30
tw ENDORSE for	-0.21
tw ENDORSE into	-0.28
tw ENDORSE of	-0.26
tw ENDORSE on	-0.93
tw ENDORSE the	-0.60
tw ENDORSE their	0.35
tw ENDORSE to	-0.03
tw ENDORSE togeth	0.17
tw ENDORSE will	0.19
tw ENDORSE with	-0.41
tw EXPERT and	0.40
tw EXPERT are	0.29
tw EXPERT everywher	0.19
tw EXPERT from	0.26
tw EXPERT have	0.19
tw EXPERT in	-0.31
tw EXPERT lie	0.15
tw EXPERT of	-0.12
tw EXPERT who	-0.67
tw FLOW a	-0.17
tw FLOW all	-0.54
tw FLOW and	0.73
tw FLOW as	-0.52
tw FLOW at	-0.43
tw FLOW becaus	0.55
tw FLOW by	-0.11
tw FLOW for	0.37
tw FLOW from	-1.47
tw FLOW hour	-0.12
tw FLOW in	-0.89
tw FLOW itself	1.00
tw FLOW like	1.23
tw FLOW of	0.12
tw FLOW on	-0.47
tw FLOW out	-0.49
tw FLOW slow	-0.21
tw FLOW the	-1.16
tw FLOW to	0.23
tw FLOW und	0.06
tw FLOW with	-1.04
tw GO a	-0.40
tw GO at	-0.20
tw GO his	-0.37
tw GO in	-0.37
tw GO of	0.67
tw GO on	-0.18
tw GO out	-0.95
tw GO the	-0.13
tw GO through	0.48
tw GO with	0.99
tw GONE a	-0.49
tw GONE about	-0.18
tw GONE aft	-0.34
tw GONE and	-1.19
tw GONE as	-0.99
tw GONE at	-0.55
tw GONE by	0.37
tw GONE for	0.14
tw GONE from	0.68
tw GONE her	0.30
tw GONE here	1.19
tw GONE his	-0.78
tw GONE in	1.80
tw GONE into	0.22
tw GONE like	1.03
tw GONE more	-0.51
tw GONE of	0.08
tw GONE on	-0.26
tw GONE once	-0.09
tw GONE out	-0.95
tw GONE phon	0.12
tw GONE so	1.47
tw GONE spinn	1.45
tw GONE than	-0.12
tw GONE the	-2.59
tw GONE their	0.16
tw GONE them	-0.34
tw GONE ther	0.99
tw GONE through	0.70
tw GONE to	0.21
tw GONE und	0.03
tw GONE up	-0.18
tw GONE was	-0.60
tw GONE when	0.65
tw GONE with	0.61
tw GONE within	-1.00
tw HEDGE a	2.48
tw HEDGE also	-0.80
tw HEDGE and	-1.03
tw HEDGE be	0.26
tw HEDGE check	-0.09
tw HEDGE count	0.69
tw HEDGE do	0.39
tw HEDGE give	-0.54
tw HEDGE happen	0.15
tw HEDGE have	-0.08
tw HEDGE in	0.75
tw HEDGE lie	0.69
tw HEDGE like	-0.04
tw HEDGE look	0.34
tw HEDGE make	-0.07
tw HEDGE off	-0.40
tw HEDGE on	-0.17
tw HEDGE plan	-0.14
tw HEDGE stay	-0.77
tw HEDGE take	-0.05
tw HEDGE the	-0.93
tw HEDGE thread	0.30
tw HEDGE want	-0.13
tw HEDGE with	-0.30
tw HOMEHELP a	-0.29
tw HOMEHELP about	-0.08
tw HOMEHELP aft	0.73
tw HOMEHELP and	-0.95
tw HOMEHELP becaus	-0.28
tw HOMEHELP besid	-0.29
tw HOMEHELP between	-0.26
tw HOMEHELP do	-0.14
tw HOMEHELP does	-0.09
tw HOMEHELP for	-1.16
tw HOMEHELP had	0.19
tw HOMEHELP has	-0.43
tw HOMEHELP have	0.40
tw HOMEHELP here	0.90
tw HOMEHELP if	-0.16
tw HOMEHELP in	-1.67
tw HOMEHELP like	0.79
tw HOMEHELP name	-0.09
tw HOMEHELP of	0.13
tw HOMEHELP on	-0.21
tw HOMEHELP or	-0.73
tw HOMEHELP put	-0.18
tw HOMEHELP suit	-0.23
tw HOMEHELP the	-0.22
tw HOMEHELP to	0.10
tw HOMEHELP und	-0.21
tw HOMEHELP was	-0.18
tw HOMEHELP when	0.75
tw HOMEHELP whil	-0.61
tw HOMEHELP who	-0.47
tw HUMBLE about	-0.33
tw HUMBLE and	-0.37
tw HUMBLE be	1.18
tw HUMBLE count	-0.18
tw HUMBLE do	0.70
tw HUMBLE from	-0.10
tw HUMBLE gain	-0.13
tw HUMBLE how	-0.15
tw HUMBLE in	-0.19
tw HUMBLE lie	-0.82
tw HUMBLE of	-0.28
tw HUMBLE off	-0.43
tw HUMBLE on	-0.13
tw HUMBLE test	-0.24
tw HUMBLE the	0.34
tw HUMBLE to	-0.39
tw HUMBLE with	-0.47
tw IT a	-0.54
tw IT and	0.51
tw IT are	-0.13
tw IT as	-0.54
tw IT at	-0.18
tw IT be	0.13
tw IT beforehand	-0.15
tw IT began	-0.93
tw IT begin	0.17
tw IT came	-0.12
tw IT com	-0.15
tw IT cost	-0.21
tw IT cover	-0.15
tw IT day	0.05
tw IT did	-0.09
tw IT does	0.77
tw IT down	-0.52
tw IT ever	-0.36
tw IT field	-0.15
tw IT for	0.70
tw IT gentl	0.52
tw IT gets	-0.33
tw IT goes	0.74
tw IT happen	0.26
tw IT has	-0.11
tw IT have	1.04
tw IT here	0.72
tw IT hour	-0.65
tw IT in	-1.55
tw IT includ	-1.07
tw IT last	1.24
tw IT lead	-0.30
tw IT light	0.75
tw IT look	-1.07
tw IT main	-0.23
tw IT mak	-0.26
tw IT matt	-0.14
tw IT matter	-0.07
tw IT mean	-0.48
tw IT on	0.17
tw IT once	0.51
tw IT only	-0.67
tw IT or	-0.17
tw IT out	0.30
tw IT own	-0.50
tw IT plac	-0.93
tw IT question	-0.45
tw IT reach	-0.25
tw IT right	0.24
tw IT sinc	0.08
tw IT sound	-0.07
tw IT spr	0.60
tw IT start	0.25
tw IT tak	0.47
tw IT than	-0.12
tw IT the	0.89
tw IT their	0.61
tw IT ther	0.49
tw IT was	-2.44
tw IT week	0.08
tw IT will	1.00
tw IT wint	0.51
tw IT with	-0.37
tw IT wors	-0.44
tw IT would	0.26
tw LIFE a	0.18
tw LIFE all	0.41
tw LIFE and	-1.20
tw LIFE are	-0.34
tw LIFE at	0.40
tw LIFE away	-0.06
tw LIFE bad	-0.43
tw LIFE besid	-0.43
tw LIFE best	-0.49
tw LIFE bett	0.22
tw LIFE by	-0.80
tw LIFE down	-0.31
tw LIFE ever	-0.09
tw LIFE for	0.45
tw LIFE from	-0.33
tw LIFE her	-0.73
tw LIFE here	0.66
tw LIFE if	-0.67
tw LIFE in	-1.89
tw LIFE late	-0.49
tw LIFE like	2.44
tw LIFE more	-0.20
tw LIFE out	0.25
tw LIFE sinc	0.29
tw LIFE straight	0.06
tw LIFE the	1.34
tw LIFE then	-0.50
tw LIFE ther	-0.21
tw LIFE through	-0.67
tw LIFE to	0.61
tw LIFE und	0.40
tw LIFE up	-0.62
tw LIFE was	-0.98
tw LIFE what	0.44
tw LIFE wher	0.84
tw LIFE with	0.05
tw LIFE within	0.48
tw MECH and	1.23
tw MECH are	-0.43
tw MECH around	-0.58
tw MECH as	0.32
tw MECH does	-0.11
tw MECH drawn	-0.50
tw MECH for	0.27
tw MECH from	-0.18
tw MECH in	-1.19
tw MECH of	-0.10
tw MECH or	-0.22
tw MECH pull	-0.13
tw MECH so	0.13
tw MECH the	-0.40
tw MECH to	-0.63
tw MECH und	0.07
tw MECH was	-0.29
tw MECH with	0.43
tw META about	-0.92
tw META and	-0.34
tw META app	-0.12
tw META are	-0.06
tw META check	-0.04
tw META from	-0.21
tw META has	-0.20
tw META here	0.51
tw META in	-0.37
tw META like	0.22
tw META of	1.32
tw META so	-0.21
tw META such	-0.19
tw META to	0.50
tw META yet	0.19
tw MOST about	0.40
tw MOST and	-0.04
tw MOST at	0.74
tw MOST has	-0.45
tw MOST in	0.60
tw MOST line	-0.59
tw MOST of	0.90
tw MOST on	-0.29
tw MOST plac	-0.20
tw MOST the	0.49
tw MOST want	-0.43
tw MOST who	0.55
tw NEG a	-0.89
tw NEG about	-0.09
tw NEG an	-0.34
tw NEG and	-0.62
tw NEG at	-0.69
tw NEG be	1.90
tw NEG becaus	-0.37
tw NEG been	0.78
tw NEG bett	0.14
tw NEG but	1.11
tw NEG come	0.20
tw NEG dangerou	-0.35
tw NEG do	0.50
tw NEG else	-0.19
tw NEG even	0.51
tw NEG ever	0.57
tw NEG expect	-0.52
tw NEG for	-0.40
tw NEG from	0.23
tw NEG get	0.52
tw NEG had	2.35
tw NEG happen	0.33
tw NEG has	0.11
tw NEG have	-0.06
tw NEG in	-0.33
tw NEG let	1.33
tw NEG look	0.14
tw NEG mean	-0.38
tw NEG mention	-0.63
tw NEG miss	-0.11
tw NEG more	0.51
tw NEG of	-0.40
tw NEG off	-0.44
tw NEG on	-0.50
tw NEG once	-0.40
tw NEG only	0.08
tw NEG print	-0.73
tw NEG sell	-0.19
tw NEG stretch	-0.35
tw NEG tak	-0.33
tw NEG take	1.01
tw NEG the	-1.35
tw NEG ther	0.43
tw NEG to	-1.48
tw NEG want	-0.30
tw NEG was	-0.63
tw NEG will	-0.41
tw NEGN a	0.45
tw NEGN and	-0.21
tw NEGN cook	-0.42
tw NEGN drama	0.15
tw NEGN forc	0.24
tw NEGN form	-0.27
tw NEGN gown	-0.19
tw NEGN long	-0.23
tw NEGN meaningful	-0.14
tw NEGN numb	-0.25
tw NEGN oth	-0.14
tw NEGN pressur	1.13
tw NEGN rush	-0.42
tw NEGN seriou	-0.14
tw NEGN stat	-0.45
tw NEGN test	-0.23
tw NEGN to	-0.47
tw NEGN track	-0.25
tw NEGN way	0.67
tw NUMBER against	-0.11
tw NUMBER analysi	-0.15
tw NUMBER and	-0.78
tw NUMBER are	-0.07
tw NUMBER becaus	-0.16
tw NUMBER careful	-0.03
tw NUMBER day	0.64
tw NUMBER days	-0.49
tw NUMBER fold	-0.15
tw NUMBER for	0.44
tw NUMBER from	-0.44
tw NUMBER gram	-1.26
tw NUMBER group	-0.09
tw NUMBER hand	-0.09
tw NUMBER health	-0.16
tw NUMBER hour	0.19
tw NUMBER hundr	0.09
tw NUMBER if	-0.29
tw NUMBER in	0.04
tw NUMBER lin	-0.14
tw NUMBER minut	-0.41
tw NUMBER month	-0.04
tw NUMBER more	0.29
tw NUMBER newton	-0.11
tw NUMBER of	0.67
tw NUMBER on	-0.40
tw NUMBER or	-0.16
tw NUMBER out	0.48
tw NUMBER part	-0.15
tw NUMBER question	-0.82
tw NUMBER reason	-0.15
tw NUMBER room	-0.16
tw NUMBER short	-0.13
tw NUMBER sign	-0.07
tw NUMBER sinc	0.69
tw NUMBER small	-0.50
tw NUMBER so	-0.15
tw NUMBER th	-1.77
tw NUMBER the	0.25
tw NUMBER to	1.17
tw NUMBER was	-0.04
tw NUMBER way	0.09
tw NUMBER ways	-0.26
tw NUMBER week	-0.10
tw NUMBER who	0.92
tw NUMBER with	-0.31
tw NUMBER within	-0.14
tw NUMBER work	-0.19
tw NUMBER year	1.17
tw OUGHT a	0.16
tw OUGHT about	-0.38
tw OUGHT an	-0.09
tw OUGHT and	-0.50
tw OUGHT any	0.03
tw OUGHT be	-0.53
tw OUGHT befor	-1.38
tw OUGHT by	0.35
tw OUGHT each	0.21
tw OUGHT for	1.03
tw OUGHT how	0.16
tw OUGHT on	-0.06
tw OUGHT or	-0.10
tw OUGHT out	-0.03
tw OUGHT the	-1.89
tw OUGHT their	0.64
tw OUGHT to	0.75
tw OUGHT togeth	-0.61
tw OUGHT until	-0.47
tw OUGHT up	0.93
tw OUGHT what	1.18
tw OUGHT who	0.09
tw OUGHT with	1.15
tw PAST and	-0.04
tw PAST at	-0.40
tw PAST for	-0.19
tw PAST in	-0.97
tw PAST of	0.07
tw PAST the	-0.95
tw PAST to	0.52
tw PAST togeth	-0.13
tw PAST was	-0.47
tw PAST with	-0.40
tw POLICY a	-0.43
tw POLICY aft	0.13
tw POLICY afterward	-0.35
tw POLICY an	-0.11
tw POLICY and	-2.67
tw POLICY are	-1.04
tw POLICY at	-0.77
tw POLICY becaus	-0.09
tw POLICY befor	0.13
tw POLICY by	-0.39
tw POLICY each	0.28
tw POLICY for	0.24
tw POLICY go	-0.30
tw POLICY has	-0.21
tw POLICY if	-0.59
tw POLICY in	-0.72
tw POLICY like	0.19
tw POLICY list	0.44
tw POLICY of	0.93
tw POLICY on	-0.60
tw POLICY or	-0.12
tw POLICY part	-0.06
tw POLICY room	-0.29
tw POLICY so	0.21
tw POLICY spinn	1.45
tw POLICY the	0.16
tw POLICY to	0.10
tw POLICY twic	-0.64
tw POLICY und	0.11
tw POLICY until	-0.76
tw POLICY was	-1.49
tw POLICY went	-0.77
tw POLICY what	0.59
tw POLICY when	-0.22
tw POLICY will	-0.22
tw POLICY with	0.67
tw POLICY within	-0.19
tw POLICY year	0.61
tw PRAISE and	0.95
tw PRAISE in	0.45
tw PRAISE numb	-0.19
tw PRAISE of	-1.07
tw PRESSURE a	0.33
tw PRESSURE and	-0.60
tw PRESSURE at	-0.13
tw PRESSURE for	-0.12
tw PRESSURE if	-0.22
tw PRESSURE the	0.88
tw PROVE anyth	-0.30
tw PROVE for	0.28
tw PROVE the	1.21
tw RELIEFN are	0.29
tw RELIEFN becaus	-0.26
tw RELIEFN by	0.29
tw RELIEFN in	0.57
tw RELIEFN of	-1.76
tw RELIEFN only	0.30
tw RELIEFN so	0.24
tw RELIEFN start	0.09
tw REMOVE a	0.48
tw REMOVE aft	0.10
tw REMOVE any	-0.29
tw REMOVE at	-0.39
tw REMOVE by	-1.56
tw REMOVE for	0.28
tw REMOVE from	0.08
tw REMOVE her	-0.32
tw REMOVE here	0.82
tw REMOVE in	0.99
tw REMOVE limescal	-0.94
tw REMOVE on	0.34
tw REMOVE phon	0.12
tw REMOVE spinn	1.45
tw REMOVE the	0.93
tw REMOVE their	-0.21
tw REMOVE to	0.11
tw REMOVE up	-0.18
tw REMOVE was	-0.65
tw REMOVE what	0.66
tw REMOVE when	0.09
tw RESEARCH and	0.82
tw RESEARCH are	1.89
tw RESEARCH do	-0.20
tw RESEARCH does	-0.38
tw RESEARCH for	0.23
tw RESEARCH from	-0.16
tw RESEARCH had	-0.09
tw RESEARCH has	-0.03
tw RESEARCH have	-0.10
tw RESEARCH in	-0.17
tw RESEARCH list	-0.13
tw RESEARCH look	0.53
tw RESEARCH name	-0.09
tw RESEARCH of	-0.21
tw RESEARCH on	-1.44
tw RESEARCH or	-0.07
tw RESEARCH the	0.34
tw RESEARCH was	-0.53
tw RESEARCH were	-0.39
tw RESEARCH will	0.69
tw RESEARCH with	-0.74
tw SAFETY a	0.05
tw SAFETY about	0.57
tw SAFETY and	-0.89
tw SAFETY by	-0.06
tw SAFETY for	-0.10
tw SAFETY has	0.41
tw SAFETY if	-0.87
tw SAFETY or	-0.64
tw SAFETY the	-1.21
tw SAFETY their	0.27
tw SAFETY to	-0.30
tw SAFETY toda	-0.06
tw SAFETY what	-0.91
tw SAFETY will	0.46
tw SAFEW and	0.87
tw SAFEW but	-0.19
tw SAFEW for	-0.90
tw SAFEW in	-0.40
tw SAFEW of	-1.19
tw SAY a	0.80
tw SAY about	-1.18
tw SAY all	-0.16
tw SAY an	-0.21
tw SAY and	-0.94
tw SAY at	-0.21
tw SAY check	-0.04
tw SAY down	-0.19
tw SAY for	0.99
tw SAY from	-0.76
tw SAY here	0.21
tw SAY how	0.89
tw SAY in	-0.63
tw SAY more	0.19
tw SAY of	1.05
tw SAY on	-0.09
tw SAY or	-0.34
tw SAY safet	-0.08
tw SAY so	-1.27
tw SAY the	-1.66
tw SAY their	0.40
tw SAY to	-1.21
tw SAY up	0.93
tw SAY what	-0.11
tw SAY wher	-0.15
tw SAY why	0.30
tw SAY yes	0.20
tw SERIOUS and	0.53
tw SERIOUS are	0.10
tw SERIOUS attack	-0.59
tw SERIOUS both	0.62
tw SERIOUS but	0.52
tw SERIOUS from	0.19
tw SERIOUS has	-0.52
tw SERIOUS in	-0.49
tw SERIOUS on	0.04
tw SERIOUS or	-1.02
tw SERIOUS out	0.25
tw SERIOUS pleas	-0.38
tw SERIOUS to	0.35
tw SERIOUS was	-0.50
tw SERIOUS will	0.69
tw SERIOUS with	-0.39
tw SERVICE a	0.15
tw SERVICE about	-0.44
tw SERVICE and	-1.74
tw SERVICE attention	-0.31
tw SERVICE befor	-0.93
tw SERVICE for	0.68
tw SERVICE hour	-0.68
tw SERVICE of	-0.80
tw SERVICE on	0.46
tw SERVICE or	-0.20
tw SERVICE room	0.30
tw SERVICE the	1.26
tw SERVICE to	-0.67
tw SERVICE und	0.29
tw SERVICE what	1.69
tw SERVICE with	-0.06
tw SHOW a	-2.07
tw SHOW about	-0.03
tw SHOW an	-0.23
tw SHOW and	0.43
tw SHOW anyth	-0.34
tw SHOW as	0.15
tw SHOW at	-0.04
tw SHOW bett	0.51
tw SHOW by	0.29
tw SHOW for	0.47
tw SHOW from	-1.50
tw SHOW giv	0.32
tw SHOW her	1.22
tw SHOW how	0.06
tw SHOW in	-0.41
tw SHOW into	-0.28
tw SHOW more	-0.14
tw SHOW of	-0.42
tw SHOW on	-0.57
tw SHOW out	-0.25
tw SHOW safet	-0.08
tw SHOW so	-1.09
tw SHOW someth	0.55
tw SHOW the	-0.33
tw SHOW their	1.36
tw SHOW them	0.25
tw SHOW to	-1.04
tw SHOW togeth	0.17
tw SHOW und	-0.11
tw SHOW what	0.41
tw SHOW when	-0.06
tw SHOW wher	-0.28
tw SHOW who	-0.12
tw SHOW will	0.19
tw SHOW with	0.33
tw SHOW yes	0.20
tw SORE a	0.71
tw SORE and	-0.57
tw SORE at	-0.05
tw SORE days	0.20
tw SORE effect	-0.12
tw SORE for	0.44
tw SORE in	0.21
tw SORE maps	-0.74
tw SORE of	-0.17
tw SORE or	-0.14
tw STOPTAKING a	-0.58
tw STOPTAKING and	-0.43
tw STOPTAKING any	-0.42
tw STOPTAKING by	-0.43
tw STOPTAKING in	0.08
tw STOPTAKING of	-0.09
tw STOPTAKING on	0.49
tw STOPTAKING the	-0.82
tw STOPTAKING their	0.13
tw STORE a	-1.42
tw STORE and	-0.59
tw STORE at	0.04
tw STORE for	-0.12
tw STORE how	-0.23
tw STORE in	-0.22
tw STORE last	-0.25
tw STORE of	-0.71
tw STORE on	-0.05
tw STORE the	0.43
tw STORE them	0.06
tw STORE to	-0.15
tw STORE und	0.17
tw STORE what	-0.16
tw STORE with	-0.05
tw SURE a	-0.40
tw SURE about	-0.42
tw SURE and	-0.04
tw SURE anyth	0.57
tw SURE in	0.28
tw SURE of	-0.27
tw SURE on	-0.18
tw SURE the	-0.09
tw SURE to	0.43
tw SURGERY and	-0.43
tw SURGERY of	-0.35
tw SURGERY on	-0.11
tw SYMPTOM a	-0.52
tw SYMPTOM about	-0.18
tw SYMPTOM aft	-0.88
tw SYMPTOM afterward	-0.43
tw SYMPTOM and	-0.23
tw SYMPTOM are	-0.16
tw SYMPTOM at	-0.53
tw SYMPTOM away	0.74
tw SYMPTOM becom	0.73
tw SYMPTOM befor	-0.21
tw SYMPTOM behind	0.49
tw SYMPTOM but	-0.22
tw SYMPTOM com	-0.28
tw SYMPTOM come	0.59
tw SYMPTOM does	1.07
tw SYMPTOM for	-0.63
tw SYMPTOM go	0.25
tw SYMPTOM goes	0.52
tw SYMPTOM had	-0.44
tw SYMPTOM has	0.26
tw SYMPTOM have	0.07
tw SYMPTOM in	-0.71
tw SYMPTOM includ	-0.03
tw SYMPTOM light	-0.26
tw SYMPTOM of	-0.36
tw SYMPTOM or	-0.58
tw SYMPTOM scor	-1.17
tw SYMPTOM sinc	0.27
tw SYMPTOM so	0.32
tw SYMPTOM stay	0.61
tw SYMPTOM than	-0.07
tw SYMPTOM the	-0.26
tw SYMPTOM to	0.06
tw SYMPTOM toda	0.25
tw SYMPTOM was	-0.24
tw SYMPTOM whatev	-0.09
tw SYMPTOM when	-0.39
tw SYMPTOM wher	-0.15
tw SYMPTOM will	-0.05
tw SYMPTOM with	-0.42
tw THERAPIST2 aft	0.16
tw THERAPIST2 and	-1.06
tw THERAPIST2 are	-0.97
tw THERAPIST2 crack	0.19
tw THERAPIST2 has	0.27
tw THERAPIST2 or	-0.73
tw THERAPIST2 suit	-0.28
tw THERAPIST2 therapist	-0.27
tw THERAPIST2 will	-0.10
tw THERAPY a	-0.77
tw THERAPY and	-0.43
tw THERAPY are	0.27
tw THERAPY at	-0.06
tw THERAPY away	0.32
tw THERAPY be	-0.48
tw THERAPY befor	-0.06
tw THERAPY care	-0.28
tw THERAPY cost	-0.31
tw THERAPY did	-0.14
tw THERAPY do	0.78
tw THERAPY does	-0.52
tw THERAPY for	0.60
tw THERAPY from	0.50
tw THERAPY go	-0.08
tw THERAPY group	-0.69
tw THERAPY grow	0.38
tw THERAPY has	-0.35
tw THERAPY here	-0.92
tw THERAPY how	-0.57
tw THERAPY in	-0.19
tw THERAPY last	-0.34
tw THERAPY lets	-0.24
tw THERAPY ly	-0.15
tw THERAPY minut	-0.59
tw THERAPY of	-0.26
tw THERAPY on	0.26
tw THERAPY once	0.55
tw THERAPY or	-0.82
tw THERAPY plan	0.87
tw THERAPY scor	-0.20
tw THERAPY seem	-0.72
tw THERAPY so	-0.21
tw THERAPY than	-0.25
tw THERAPY the	0.76
tw THERAPY ther	0.31
tw THERAPY to	0.21
tw THERAPY und	-0.59
tw THERAPY was	-0.30
tw THERAPY what	0.84
tw THERAPY will	-0.17
tw THERAPY with	-0.12
tw THING a	-0.26
tw THING aft	-0.59
tw THING and	-0.15
tw THING are	-0.64
tw THING at	-0.06
tw THING away	-0.65
tw THING becaus	0.53
tw THING befor	-0.66
tw THING came	-0.04
tw THING day	-0.18
tw THING draw	-0.36
tw THING ever	0.51
tw THING for	-0.86
tw THING got	-0.09
tw THING has	-0.14
tw THING in	0.43
tw THING make	0.43
tw THING of	-0.28
tw THING on	-0.91
tw THING once	-0.63
tw THING or	0.63
tw THING path	-0.49
tw THING so	-0.11
tw THING the	0.08
tw THING to	-0.34
tw THING took	-0.77
tw THING was	-0.48
tw THING were	-0.07
tw THING when	-0.25
tw THING with	1.77
tw THING would	-0.16
tw TURN aft	-0.63
tw TURN and	-0.83
tw TURN be	-0.68
tw TURN i'm	0.26
tw TURN if	-0.11
tw TURN or	0.43
tw TURN the	1.50
tw TURN when	0.36
tw WE a	-0.44
tw WE about	-0.13
tw WE add	-0.19
tw WE all	-0.43
tw WE am	1.90
tw WE and	-0.04
tw WE anyth	-0.63
tw WE are	-0.50
tw WE as	-0.48
tw WE at	-0.21
tw WE begin	0.23
tw WE by	-0.07
tw WE came	0.33
tw WE clos	-0.12
tw WE cold	-0.23
tw WE colleagu	0.18
tw WE complete	0.67
tw WE contest	-1.37
tw WE crack	-0.32
tw WE do	-2.14
tw WE due	-0.05
tw WE earn	-0.70
tw WE enough	-0.27
tw WE even	-0.07
tw WE expect	-0.04
tw WE fine	-0.79
tw WE finish	-0.34
tw WE for	-0.11
tw WE full	-0.22
tw WE gave	0.13
tw WE give	1.43
tw WE go	0.06
tw WE good	1.43
tw WE grow	-0.77
tw WE guidanc	-0.09
tw WE had	1.31
tw WE hand	0.43
tw WE hard	-0.72
tw WE have	1.17
tw WE high	-0.87
tw WE how	0.78
tw WE if	-0.21
tw WE in	-0.19
tw WE includ	-0.04
tw WE last	0.04
tw WE learn	0.35
tw WE let	1.13
tw WE light	-0.12
tw WE lik	-1.10
tw WE like	-1.92
tw WE liv	-0.41
tw WE live	-0.21
tw WE long	-0.26
tw WE lost	0.32
tw WE mak	0.56
tw WE miss	0.28
tw WE more	0.20
tw WE new	-0.14
tw WE nickel	-0.09
tw WE off	1.11
tw WE on	-0.63
tw WE only	0.26
tw WE own	-0.11
tw WE plann	-0.10
tw WE pleasant	-0.10
tw WE possibl	-0.32
tw WE print	-0.25
tw WE publish	-0.47
tw WE put	0.67
tw WE ran	-0.21
tw WE real	0.43
tw WE regular	0.43
tw WE right	-0.09
tw WE rubb	-0.23
tw WE set	0.28
tw WE short	-0.06
tw WE simp	0.71
tw WE simpl	-0.18
tw WE so	-0.18
tw WE spr	-0.20
tw WE start	-0.37
tw WE still	-0.48
tw WE take	0.34
tw WE the	1.05
tw WE ther	-0.71
tw WE to	-0.58
tw WE toes	-0.18
tw WE took	-0.52
tw WE try	-0.27
tw WE turn	1.31
tw WE unsettl	-0.48
tw WE want	-0.84
tw WE was	0.64
tw WE watch	0.58
tw WE went	-0.19
tw WE were	-0.16
tw WE what	0.76
tw WE wher	0.20
tw WE why	-0.66
tw WE will	-0.59
tw WE with	0.41
tw WE work	-0.23
tw WE worth	-0.14
tw WE would	-1.08
tw WELL aft	0.03
tw WELL and	-0.39
tw WELL at	-0.60
tw WELL by	0.23
tw WELL for	-0.24
tw WELL in	-0.11
tw WELL of	-0.31
tw WELL sinc	-0.74
tw WELL the	-0.08
tw WELL to	0.38
tw WELL when	0.57
tw WELL with	-0.17
tw WORKS a	1.28
tw WORKS about	-0.24
tw WORKS aft	-0.28
tw WORKS and	0.64
tw WORKS anyth	-0.46
tw WORKS as	-0.03
tw WORKS at	0.13
tw WORKS by	-0.72
tw WORKS for	0.30
tw WORKS from	0.17
tw WORKS her	-0.33
tw WORKS here	-0.14
tw WORKS hour	-0.36
tw WORKS in	0.19
tw WORKS itself	1.00
tw WORKS like	1.23
tw WORKS on	-0.47
tw WORKS sinus	0.18
tw WORKS the	-1.64
tw WORKS their	0.35
tw WORKS to	-0.06
tw WORKS und	0.68
tw WORKS up	-0.33
tw WORKS what	0.34
tw WORKS when	0.27
tw WORKS whil	-0.16
tw WORKS with	-0.72
tw WORLD a	-0.09
tw WORLD and	0.35
tw WORLD are	-0.19
tw WORLD at	0.46
tw WORLD befor	-0.44
tw WORLD by	-0.09
tw WORLD for	-0.29
tw WORLD had	-0.35
tw WORLD has	-0.16
tw WORLD if	-0.35
tw WORLD in	-0.26
tw WORLD of	0.45
tw WORLD on	-0.85
tw WORLD park	0.06
tw WORLD scal	-0.05
tw WORLD the	0.49
tw WORLD to	1.42
tw WORLD took	-0.24
tw WORLD was	-0.92
tw WORLD were	-0.08
tw WORLD when	0.29
tw WORLD will	-0.13
tw YOU a	-0.34
tw YOU about	-0.16
tw YOU and	-0.13
tw YOU are	-0.05
tw YOU be	1.92
tw YOU breath	-0.66
tw YOU by	-0.16
tw YOU come	-1.16
tw YOU days	0.42
tw YOU did	0.69
tw YOU do	-1.31
tw YOU for	-0.40
tw YOU from	0.55
tw YOU get	-1.39
tw YOU go	-0.06
tw YOU has	0.28
tw YOU have	-1.09
tw YOU health	0.18
tw YOU in	0.36
tw YOU let	-0.04
tw YOU lie	-0.88
tw YOU like	-2.06
tw YOU live	0.33
tw YOU lose	-0.39
tw YOU mone	-1.19
tw YOU morn	-0.38
tw YOU name	-0.28
tw YOU notic	-0.16
tw YOU on	0.76
tw YOU only	0.58
tw YOU own	0.15
tw YOU plac	0.94
tw YOU put	0.59
tw YOU question	-0.26
tw YOU side	-0.52
tw YOU spend	0.30
tw YOU stay	-0.76
tw YOU take	-0.80
tw YOU the	0.20
tw YOU to	0.13
tw YOU try	0.51
tw YOU up	0.73
tw YOU want	-0.71
tw YOU were	-0.05
tw YOU what	0.60
tw YOU when	-0.64
tw YOU whol	0.57
tw YOU will	-1.29
tw YOU would	-0.10
tw YOU year	0.74
two clauses	1.89
w 	-0.05
w 1	0.07
w 10	-0.08
w 100	-0.14
w 111	-0.35
w 1998	-0.11
w 1999	-0.25
w 2	-0.05
w 200	0.38
w 2010	0.13
w 2011	-0.15
w 2016	0.80
w 2018	-0.32
w 2020	-0.64
w 2021	-0.05
w 2023	-0.11
w 2024	-0.78
w 21	-0.17
w 23	-0.14
w 29	-0.20
w 3	0.29
w 4	0.43
w 5	-0.45
w 52	-0.14
w 54	-0.09
w 6	-0.16
w 64	-0.34
w 681	-0.05
w 7	-0.34
w 84	-0.15
w a4	-0.09
w a_doctor	-0.51
w a_gp	-0.21
w a_walk	-0.52
w able	-0.38
w about	-6.15
w abov	-0.18
w absolute	0.41
w accept	0.31
w accessibilit	-0.25
w accident	0.31
w ach	2.46
w ache	0.21
w achiev	1.00
w act	0.41
w act_now	0.85
w acupunctur	-0.49
w add	-0.55
w addres	-0.21
w adds	-0.43
w adhd	0.48
w adjust	0.26
w adult	-0.33
w advanc	-0.15
w advert	-0.18
w advertis	-0.26
w advic	-0.20
w advis	-0.23
w aft	1.10
w afternoon	1.13
w afterward	-0.93
w again	0.80
w against	-1.43
w age	2.52
w ago	0.95
w agree	-0.28
w aim	-0.06
w air	-0.58
w airway	-0.64
w all	1.63
w all_our_clients	0.31
w allow	-0.34
w alon	-0.22
w along	-0.21
w alongsid	0.37
w alread	-0.77
w also	-0.27
w alternativ	0.43
w alway	1.00
w am	1.56
w amaz	-0.77
w ambulanc	-0.16
w american	-0.15
w amma	-0.39
w among	0.38
w an_hour	-0.97
w ana	-0.17
w analysi	-0.30
w anatom	-0.79
w ancient	0.64
w angl	-1.21
w ankl	-0.31
w anna	-0.48
w anoth	0.68
w answ	-1.54
w antibiotic	0.08
w anxiet	-0.41
w any	-0.08
w any_page	-0.08
w anybod	-0.03
w anyon	0.09
w anyone_who	-0.18
w anyth	-1.89
w anywher	-0.42
w apart	-0.12
w appear	-0.31
w appl	-0.07
w appoint	-0.16
w approach	0.53
w approv	0.41
w april	-0.26
w are_well	0.54
w argu	0.28
w arm	-0.62
w around	-1.38
w articl	-1.22
w as_if	0.34
w asid	-0.05
w ask	-0.27
w ask_a_doctor	-0.13
w ask_your_doctor	-0.92
w ask_your_midwife	-0.14
w asks	-0.73
w asleep	0.54
w assess	-0.08
w association	-0.58
w assur	0.96
w asthma	-0.95
w asthmatic	0.46
w at_last	-1.53
w at_once	0.17
w attack	-0.59
w attention	-0.98
w august	-0.63
w aunt	0.26
w author	-0.43
w autism	0.28
w autistic	0.10
w avoid	0.36
w away	1.34
w bab	0.19
w baby	-0.04
w back	1.35
w back_at	0.43
w back_in	0.16
w back_on	0.92
w back_pain	-1.34
w back_to	0.65
w background	-0.35
w bad	0.34
w bad_backs	0.25
w bad_shoulder	-0.07
w bak	-0.14
w baker	-0.12
w balanc	0.97
w band	-0.57
w banish	-0.74
w bank	-0.52
w bann	-0.23
w bare	-0.28
w bas	0.27
w base	-0.48
w basket	0.26
w bath	0.63
w bay	-0.35
w be	-2.40
w be_checked	0.11
w beach	0.20
w beam	-0.12
w beat	-0.04
w becam	2.46
w becaus	-2.32
w becom	3.96
w bed	0.63
w bed_rest	-0.36
w bedtim	0.40
w been	1.17
w bees	-0.03
w befor	-2.31
w before_it's_too_late	-0.41
w before_you_book	-0.26
w beforehand	-0.26
w began	-0.60
w begin	-0.50
w behind	1.24
w bel	-0.63
w belief	-0.12
w believ	0.38
w bell	-0.77
w belong	-0.37
w below	-0.69
w belt	-0.03
w bench	0.04
w bend	-0.17
w beneath	-0.30
w benefit	1.92
w besid	-0.50
w best	0.98
w bett	1.87
w between	-1.82
w bewar	-0.10
w beyond	-0.39
w bicycl	-0.12
w big	1.25
w bike	-0.11
w bill	-0.04
w biodynamic	-0.10
w birth	2.01
w birthda	0.47
w biscuit	-0.07
w bit	0.06
w bits	0.28
w black	1.65
w bladd	-0.05
w blanket	-1.18
w ble	-0.25
w bleed	-0.38
w block	0.30
w blockag	0.08
w blood	-1.30
w blood_pressure	0.04
w blood_sugar	-0.29
w blow	-0.34
w blue	-0.16
w board	0.25
w boat	-0.58
w bod	0.19
w body	3.41
w bodywork	0.26
w boil	-0.05
w bon	-2.01
w bone	-0.59
w book	-0.64
w boost	-0.25
w boot	0.24
w bor	-0.05
w born	1.16
w both	-1.32
w both_sides	-0.57
w bought	0.26
w bowl	-0.23
w box	-0.37
w boy	0.88
w bp	0.26
w br	1.11
w brac	-0.53
w brain	-0.96
w brain_injury	-0.04
w bread	-0.15
w break	2.00
w breastbon	-0.16
w breath	-0.74
w bridg	-0.29
w bright	0.85
w broken	-1.00
w broth	-0.56
w brush	-0.66
w build	-0.50
w burnout	0.08
w bus	-0.46
w busy	-0.27
w but	1.90
w butt	-0.06
w button	0.97
w buy	0.30
w café	-0.24
w cake	-0.57
w calm	0.68
w calm_down	0.16
w calv	-0.22
w came	-0.72
w came_back	-1.36
w came_in	-0.83
w came_out	0.90
w can	1.15
w can't	1.30
w canc	-1.24
w cancell	0.94
w cannot	3.86
w cannot_say	-0.74
w cannot_tell	-0.71
w car	0.19
w card	-0.57
w care	-0.24
w careful	0.05
w carpet	-0.11
w carr	1.14
w carv	-0.59
w case	0.81
w cat	-0.21
w caus	1.06
w cause_of_your_pain	0.91
w caution	-0.08
w cell	1.21
w cello	0.28
w cerebrospinal_fluid	-0.22
w certain	0.16
w certif	0.41
w certificat	-0.20
w ch	-1.25
w chair	1.45
w chang	-0.96
w chapel	-0.12
w charg	-0.61
w cheap	-0.09
w check	-0.57
w chees	-0.12
w chest	0.45
w child	1.35
w children	-0.39
w chiropractic	-0.51
w chiropractor	-0.14
w choic	0.72
w choir	-1.10
w choos	-1.34
w christma	-0.22
w chronic	0.17
w chronic_fatigue	0.23
w chronic_pain	0.98
w chuff	0.28
w city	0.20
w claim	-0.44
w clas	0.41
w clean	-0.47
w cleans	0.39
w clear	-2.71
w client	2.50
w climb	-0.53
w clinic	-0.21
w clinical	0.96
w clock	1.07
w clos	-1.29
w clot	-0.73
w cloth	-1.46
w cloud	0.99
w club	-0.31
w coast	-0.59
w coat	0.21
w code	-0.22
w coffe	-0.12
w coin	-0.37
w cold	-1.16
w colic	-0.99
w colleagu	0.18
w collect	-0.61
w com	-1.79
w come	1.51
w come_back	-0.20
w come_first	-0.71
w come_in	0.80
w come_off	0.22
w come_to_us	0.49
w comfort	0.21
w comfortabl	-1.26
w common	-0.26
w compan	-0.17
w complaint	0.43
w complete	0.67
w compress	0.66
w concentrat	0.10
w concert	-0.18
w concussion	-0.62
w condition	0.59
w confirm	0.32
w consent	-0.08
w constipation	0.17
w consultant	0.60
w contest	-1.37
w control	-0.14
w cool	-0.43
w corn	-1.02
w correct	0.75
w cortisol	0.55
w cost	-1.40
w cough	-0.12
w could	2.57
w could_not_know	-0.27
w council	-0.67
w count	1.46
w countr	1.69
w cours	1.06
w cov	-0.88
w cover	-0.15
w cr	0.14
w crack	-0.42
w cramp	0.09
w cranial	2.09
w cranial_holds	0.19
w cranial_osteopathy	-0.88
w cranial_therapy	0.45
w cranial_work	1.08
w craniosacral	-0.61
w craniosacral_rhythm	1.12
w craniosacral_therapy	-2.06
w cranium	-0.36
w crash	0.04
w creak	0.88
w cricket	-0.07
w critic	-0.12
w crook	0.22
w crutch	-0.20
w cry	-0.34
w cst	0.94
w cup	-0.35
w cur	-0.96
w cure	-1.11
w cushion	-0.52
w custom	-0.10
w dad	2.16
w dai	-0.05
w damag	0.12
w damp	-0.07
w danc	0.65
w dang	-0.44
w dark	0.14
w date	-0.73
w daught	-0.21
w day	1.04
w days	0.29
w deal	-0.74
w decad	0.13
w decid	-0.55
w deep	1.97
w delet	-0.05
w dementia	-0.12
w dentist	-0.10
w depression	-0.09
w describ	-0.92
w deserv	0.15
w desk	-0.37
w detect	0.18
w detox	-0.99
w diabet	-0.38
w diar	0.09
w did	0.88
w did_not_differ	-0.11
w diff	-0.06
w differenc	0.40
w different	-0.35
w dinn	-0.12
w disagre	-0.92
w disappear	-0.45
w disc	0.49
w discomfort	0.11
w discov	0.48
w diseas	0.53
w disord	-0.12
w disput	-0.27
w dissolv	0.21
w do	-1.72
w do_not_know	-0.22
w doctor	1.47
w document	0.31
w does	-0.56
w dog	0.43
w don't	1.17
w don't_wait	0.24
w done	0.11
w door	0.14
w dosa	-0.39
w doubl	0.07
w doubt	-0.19
w dough	-0.07
w down	-0.45
w drain	1.44
w draw	-0.14
w drawn	-0.59
w dress	-0.24
w drift	-0.75
w drink	-0.15
w driv	-0.47
w drop	0.06
w drov	0.31
w drug	1.28
w drum	-0.05
w dry	-1.07
w due	-0.05
w dur	-0.75
w e	-0.63
w each	-0.80
w ear	0.52
w ear_infections	-0.15
w earli	-0.30
w earn	-1.52
w ears	0.18
w eas	-0.41
w ease	0.30
w easi	-0.23
w easy	1.53
w eat	-0.22
w econom	-0.29
w edg	-0.73
w effect	0.62
w effectiv	0.36
w effective_for	0.15
w eight	0.86
w else	-0.07
w elsewher	-0.77
w email	-0.15
w emergenc	0.13
w encourag	0.11
w end	-1.45
w ends	-0.14
w energ	-0.53
w english	-0.69
w enjo	0.05
w enjoy	-0.12
w enough	-0.10
w entranc	-0.62
w epidural	-0.15
w epileps	-0.84
w even	-0.77
w ever	2.36
w ever_since	0.18
w every_client	0.93
w every_time	0.38
w everybod	0.80
w everyon	-0.97
w everyth	0.90
w everywher	0.55
w evidenc	0.77
w exact	-0.25
w exam	-0.41
w examin	0.36
w except	-0.54
w exception	-0.36
w exercise_class	-0.09
w exhibition	-0.14
w expect	0.36
w expensiv	-0.07
w experienc	0.42
w expert	-0.10
w explain	0.71
w eye	-0.48
w eyes	-0.97
w fac	-0.26
w face	1.72
w fact	1.70
w fad	0.05
w fail	1.41
w fair	-0.68
w fall	-1.22
w fami	0.89
w far	-0.93
w fascia	1.00
w fast	0.68
w fath	-0.74
w fatigu	0.16
w favor	-0.37
w fear	-0.04
w feath	3.03
w fee	-1.06
w feed	-0.33
w feeding_trouble	-0.24
w feel	0.07
w feel_better	1.05
w fees	0.81
w feet	-0.37
w fell	-0.79
w fell_asleep	-0.04
w felt	-0.22
w felt_better	-0.51
w ferr	-0.38
w festival	-0.14
w fev	-1.73
w few	-0.75
w fibro	1.37
w fibromyalgia	0.21
w field	0.46
w fift	0.16
w fifteen	-0.04
w fifth	0.05
w fight	-0.11
w fight_or_flight	0.19
w figur	-0.15
w fill	0.17
w film	-0.03
w fin	0.32
w final	-0.53
w find	2.69
w fine	-1.65
w fing	0.37
w fingertip	0.25
w finish	-0.32
w fire	0.30
w firm	-0.93
w first	-1.71
w fish	-0.03
w five	-0.13
w fix	-0.48
w flar	1.64
w flat	-0.77
w flew	0.17
w flight	-0.24
w float	-1.08
w floor	-0.95
w florida	-0.10
w flow	0.52
w flu	-0.18
w fluid	-2.08
w flush	-0.18
w fog	1.45
w fold	-0.48
w folk	0.14
w follow	0.71
w foot	-0.74
w for_a_while	-0.83
w for_good	0.44
w for_life	0.74
w for_some	-0.22
w for_the_first_time_in	-0.80
w for_the_first_time_since	1.03
w for_years	0.56
w forc	0.69
w forget	0.77
w form	-0.71
w fort	-0.63
w forward	0.63
w found	-0.50
w foundation	-0.30
w four	-1.03
w fourth	0.11
w fram	-0.26
w fre	0.15
w free	0.04
w free_of_pain	0.34
w freedom_from	-0.85
w fresh	-0.07
w frida	-0.53
w friend	-0.05
w frighten	-0.34
w front	0.08
w full	0.61
w function	0.08
w furth	-0.42
w gain	0.13
w gap	-0.10
w garden	-0.15
w gate	1.05
w gath	-0.73
w gave	-0.20
w gave_up	-0.73
w general	-0.92
w gent	0.35
w gentl	4.36
w gentle_hands	0.28
w gentle_touch	0.31
w german	0.06
w get	1.30
w get_better	-0.22
w get_rid_of	-0.18
w gets	-0.28
w gets_rid_of	-0.19
w gets_worse	-0.28
w giv	1.76
w give	2.17
w give_up	-0.12
w given	0.05
w gives_up	0.06
w gives_way	0.41
w glad	-0.16
w glas	-0.37
w glass	-0.30
w glov	-0.97
w go	1.22
w go_home	-0.13
w go_to	0.39
w goal	-0.10
w goes	2.99
w gold	0.39
w gone	1.22
w good	1.38
w good_for	0.91
w got	1.30
w govern	0.27
w grab	0.13
w gram	-1.04
w grandad	-0.22
w granddaught	-0.65
w grandmoth	0.24
w green	0.33
w grey	-0.11
w grief	0.08
w ground	-0.52
w group	-1.64
w grow	-0.44
w guarante	-0.41
w guidanc	-0.49
w guidelin	-0.35
w guitar	-0.11
w gull	-0.94
w gut	0.73
w gutt	-0.36
w habit	-1.20
w had	-1.04
w half	-1.44
w hall	-0.49
w hand	2.11
w hands_on	-0.96
w handwrit	0.99
w hang	0.16
w happ	1.37
w happen	1.33
w happi	0.96
w harbour	-0.58
w hard	-1.66
w hardwar	-0.05
w harm	0.74
w has	0.17
w has_not_been	-1.52
w hav	-0.52
w have	2.15
w have_not_been	-0.32
w haven't	0.89
w hay_fever	0.19
w he	0.56
w head	-3.12
w headach	-0.20
w headed	-0.26
w headlin	-0.69
w heal	1.16
w healing_for	0.39
w healing_power	0.30
w health	1.66
w health_visitor	-0.29
w hear	-0.35
w heard	-0.05
w heart	-0.57
w heart_disease	-0.23
w heartbeat	-0.76
w heat	-0.37
w heav	-0.64
w heavi	-0.15
w heel	-0.18
w held	-0.25
w hello	0.22
w help	1.37
w help_for	0.28
w help_with	0.76
w helps_with	-0.08
w her	2.92
w here	3.88
w hid	-0.34
w hidden	0.64
w hide	-0.38
w high	-2.07
w high_blood_pressure	-0.42
w hill	-0.48
w him	2.14
w himself	-0.17
w hing	-0.36
w hip	-0.23
w hip_pain	0.07
w hip_replacement	0.43
w hips	0.67
w his	0.87
w histor	0.09
w hold	0.53
w holiday	0.18
w home	1.05
w hon	1.64
w hope	0.55
w hopeful	-0.38
w hors	0.17
w host	-0.14
w hot	-0.19
w hot_flushes	0.23
w hour	-0.66
w hous	-0.43
w how	-0.03
w hums	-0.65
w hundr	-0.59
w hurr	-1.00
w hurt	0.96
w i	-2.48
w i'm	0.43
w ibs	0.33
w idea	-0.69
w ideal_for	0.26
w if	-5.47
w ill	-0.59
w illness	-0.53
w imagin	-0.40
w imbalanc	0.12
w immune_system	0.38
w immunit	-0.18
w improv	0.74
w improve	0.59
w in_some	-0.13
w includ	-1.32
w incom	-0.04
w incredibl	0.14
w infant	0.28
w infection	-1.04
w infertilit	0.14
w inflammation	-0.32
w inhal	0.27
w injection	1.34
w injur	-0.31
w inn	0.06
w insid	-0.54
w insomnia	0.33
w instant	0.06
w instead	0.75
w insulin	-0.66
w insuranc	-0.21
w inter	0.79
w internet	1.05
w interview	-0.28
w into	-0.09
w invent	-0.12
w iron	-0.45
w irritat	-0.40
w is_a	1.69
w is_an	-0.06
w is_common	-0.37
w is_gone	0.92
w is_made_of	-0.25
w is_said_to	-0.16
w isn't	-0.05
w it'll	1.06
w its	0.32
w itself	1.53
w januar	-0.06
w jaw	0.44
w jaw_pain	0.25
w job	-1.04
w join	-0.64
w joint	-0.61
w journe	0.51
w joy	-0.26
w jump	0.96
w june	0.24
w just	0.35
w keep	0.79
w keep_taking	-0.15
w keep_your	-0.37
w kept	-0.71
w kettl	-0.45
w key	0.17
w kidney	-0.31
w kids	-0.10
w kind	-2.52
w kitchen	-0.08
w kne	0.98
w knead	-0.39
w knee	0.55
w kneel	0.41
w knew	-0.05
w knif	0.76
w knitt	0.20
w knock	-0.50
w knot	-1.22
w know	-0.08
w known	-0.63
w laborator	0.29
w labour	-1.22
w ladd	-0.53
w lake	-0.42
w lamb	0.22
w lamp	-0.22
w lane	-0.32
w larg	-1.30
w last	0.41
w last_few	-0.25
w lat	0.72
w late	-1.35
w laugh	0.41
w law	-0.05
w lawn	0.95
w lay	-0.23
w lead	-0.50
w leaflet	-0.19
w leak	-0.24
w lean	0.36
w learn	-0.15
w least	-0.03
w leav	3.37
w left	-2.04
w leg	-0.61
w legs	0.24
w length	0.44
w less	0.14
w lesson	-0.64
w let	1.18
w let_go	0.46
w let_go_of	0.09
w lets	-0.76
w lets_go	0.63
w lett	0.26
w letting_go	-1.38
w level	0.59
w librar	-0.14
w licens	-0.62
w lie	-0.24
w lies	-0.57
w life	1.66
w lift	1.14
w light	-1.81
w light_touch	-2.36
w lighthous	-0.13
w lik	-1.32
w like	1.08
w limescal	-0.94
w limit	-0.21
w limp	0.06
w lin	-0.58
w line	-1.22
w linen	-0.04
w list	-0.94
w listen	0.76
w littl	-1.08
w liv	0.12
w live	-0.30
w lives_in	0.15
w local	0.07
w lock	0.18
w loft	0.04
w log	-0.15
w long	-2.48
w long_covid	0.53
w long_enough	0.22
w long_lasting	0.35
w long_term	-0.42
w look	-0.61
w look_good	-0.14
w looked_at	-0.33
w looks_after	-0.22
w loos	0.71
w loosen	0.16
w lorr	-0.43
w los	-0.66
w lose	0.19
w loss	-0.64
w lost	0.46
w lot	-0.62
w loud	-0.59
w love	-0.22
w low	-1.33
w low_back_pain	-0.97
w lower_back_pain	0.12
w luck	0.59
w lumbar	-0.45
w lunch	-1.29
w lung	0.19
w lupu	0.33
w ly	-1.48
w lymph	1.16
w made	-0.10
w magic	0.34
w mail	-0.63
w main	-0.77
w mak	0.25
w make	-1.21
w man	0.44
w manipulation	0.57
w many	-3.10
w many_people	-0.54
w map	0.09
w maps	-0.88
w march	-0.33
w mark	-0.68
w market	0.70
w massag	-1.38
w mast	0.22
w mathematical	-0.52
w matt	-0.36
w may	-1.58
w me	-1.19
w mean	-1.33
w measur	0.32
w medical	0.98
w medical_care	-0.51
w medication	0.68
w medicin	-3.04
w meet	-1.01
w melt	-0.15
w memb	-0.42
w membran	-0.53
w memor	-0.17
w mend	-0.20
w menopaus	-0.05
w mention	-0.29
w messag	-1.08
w met	0.37
w michigan	-0.27
w midnight	0.74
w midwif	-0.75
w midwiv	0.35
w might	-0.53
w migrain	0.62
w mild	-0.21
w milk	-0.08
w mill	-0.07
w mind	-1.44
w mine	-0.05
w minut	-0.70
w miracl	-0.77
w miraculou	0.84
w miss	1.22
w mo	-0.15
w model	-0.19
w modern	0.05
w monday	-0.24
w mone	-1.12
w money_back	-0.39
w month	1.55
w mood	-0.25
w more	1.12
w morn	2.55
w most	-4.12
w most_people	-0.85
w moth	-0.77
w mould	-0.05
w mountain	-0.65
w mov	-3.21
w move	-0.50
w move_more	0.87
w ms	-0.26
w much	-0.46
w multiple_sclerosis	0.07
w mum	1.32
w muscl	0.05
w music	-0.42
w must	-0.18
w my	0.13
w my_hands	-1.40
w myself	0.52
w nagg	0.07
w nam	-1.07
w name	-1.50
w nap	-0.20
w naps	0.12
w narrow	-0.82
w natural	1.71
w near	0.35
w neck	3.13
w neck_pain	0.42
w need	0.60
w needl	-1.39
w needs_a_doctor	-0.26
w negativ	-0.06
w neighbor	-0.18
w neighbour	-0.32
w neith	-0.87
w nerv	-0.64
w nerve_pain	0.03
w nervous_system	0.23
w nev	1.68
w never_again	-0.10
w new	-2.55
w newborn	1.42
w newton	-0.11
w next	-0.22
w nice	0.43
w nickel	-0.70
w night	2.88
w nine	2.66
w nine_out_of_ten	-0.49
w ninet	-0.16
w no	-2.57
w no_clear	-0.43
w no_difference	-0.08
w no_evidence	-0.22
w no_harm	-0.22
w no_longer	-0.09
w no_longer_need	0.65
w no_longer_needs	0.38
w no_more	0.52
w no_one	0.10
w no_proof	-0.13
w no_side_effects	0.86
w nobod	-0.62
w nobody_has_shown	-0.18
w nobody_knows	-0.08
w nois	-0.06
w non	0.79
w none	-0.18
w noon	-0.66
w normal	0.43
w not	-3.59
w not a_doctor	-0.08
w not able	0.58
w not about	-1.08
w not ach	0.30
w not ache	1.35
w not add	-0.13
w not advanc	-0.43
w not aft	0.43
w not afterward	-0.20
w not again	0.35
w not against	-0.29
w not agre	-1.04
w not all	-0.62
w not alon	-0.42
w not am	-0.04
w not an_hour	-0.29
w not an_operation	-0.17
w not anoth	0.95
w not answ	0.09
w not any	0.34
w not any_more	0.71
w not anybod	-0.30
w not anyon	0.84
w not anyth	-1.39
w not ask	-0.24
w not assess	-0.05
w not asthma	-0.20
w not away	0.52
w not bab	-0.07
w not back	1.97
w not back_pain	0.25
w not be	-0.50
w not been	1.86
w not befor	-0.80
w not beforehand	-0.15
w not believ	0.64
w not benefit	0.51
w not bett	-0.42
w not bill	-0.08
w not body	-0.19
w not book	-0.46
w not both	-0.21
w not br	0.08
w not brac	-0.06
w not breath	-0.21
w not buy	-0.12
w not call	0.23
w not can	-0.43
w not cannot	1.02
w not care	-0.57
w not caus	-0.22
w not chang	-0.72
w not check	-0.48
w not claim	0.79
w not climb	0.12
w not clos	0.29
w not colic	0.62
w not com	0.68
w not come	-0.94
w not compar	-0.33
w not condition	-0.20
w not cook	-0.42
w not could	1.51
w not count	-0.62
w not crack	0.27
w not craniosacral_therapy	-0.41
w not cst	-0.25
w not cur	0.42
w not cure	-0.82
w not dangerou	-0.45
w not decid	-0.49
w not depression	-0.25
w not diagnos	-0.27
w not did	0.16
w not digg	-0.48
w not disabilit	-0.03
w not diseas	-0.27
w not do	1.13
w not doctor	-0.37
w not does	-0.47
w not dose	-0.39
w not down	0.58
w not drama	0.15
w not drug	0.77
w not each	-0.10
w not effect	-0.09
w not else	-0.72
w not end	0.71
w not enough	0.27
w not even	0.51
w not ever	2.93
w not evidenc	-0.39
w not examination	-0.38
w not expect	-0.56
w not explain	-0.48
w not failur	-0.10
w not fall	-0.54
w not fascia	0.10
w not fault	-0.52
w not feel	-0.46
w not felt	-0.33
w not find	-0.47
w not first	0.29
w not five	0.08
w not fix	-0.09
w not flat	-0.81
w not forc	0.38
w not form	-0.84
w not found	-0.09
w not friend	-0.08
w not full	-0.34
w not gave	0.60
w not get	0.52
w not go	-0.62
w not good	-0.13
w not gown	-0.19
w not gram	-0.22
w not guarante	0.28
w not had	2.35
w not hand	-0.43
w not happen	0.53
w not harm	2.00
w not has	-0.76
w not have	-0.57
w not he	0.97
w not head	0.97
w not headach	0.10
w not heal	0.37
w not health	0.05
w not health_professionals	-0.19
w not hear	0.06
w not heard	0.63
w not help	1.28
w not her	-0.09
w not here	0.03
w not him	0.34
w not his	-0.09
w not hold	-0.65
w not hope	-0.25
w not hour	-0.73
w not how	-0.85
w not hurr	-0.41
w not hurt	0.26
w not i	-0.60
w not if	-0.54
w not ill	0.25
w not improv	0.24
w not injur	0.22
w not insur	-0.08
w not into	-0.13
w not is_a	-0.28
w not is_an	-0.13
w not its	-0.97
w not keep	-0.20
w not kept	-0.38
w not knead	-0.24
w not know	-0.18
w not larg	-0.17
w not last	-0.11
w not law	-0.31
w not leav	0.37
w not less	-0.36
w not let	1.33
w not licens	-0.45
w not lie	-0.14
w not lift	0.18
w not light	-0.23
w not like	1.12
w not line	-0.25
w not link	-0.21
w not list	-0.56
w not live	0.61
w not long	0.23
w not love	-0.06
w not low_back_pain	-0.08
w not lunch	-0.26
w not ly	-0.59
w not make	0.66
w not massag	0.39
w not matt	0.13
w not matter	-0.34
w not may	-0.35
w not me	-0.50
w not mean	-0.38
w not meaningful	-0.14
w not measur	-0.34
w not medical	-0.17
w not medical_advice	0.16
w not medical_care	-0.29
w not medication	-0.12
w not medicin	0.26
w not mention	-0.63
w not migrain	0.25
w not miracl	0.43
w not miss	0.23
w not more	0.38
w not move	-0.91
w not much	-0.42
w not my	-0.40
w not my_hands	-0.41
w not nam	-0.27
w not name	-0.15
w not neck	-0.07
w not need	1.21
w not needl	0.21
w not no	-0.43
w not not	-0.23
w not noth	0.11
w not now	1.13
w not numb	-0.65
w not off	-0.97
w not oil	-0.38
w not old	1.27
w not once	-0.40
w not one	-0.58
w not only	-0.09
w not oth	-0.59
w not out	0.87
w not outsid	-0.24
w not own	0.19
w not page	-0.34
w not pain	0.51
w not painkill	0.07
w not pap	-0.04
w not pass	-0.13
w not pay	-0.20
w not perfum	-0.33
w not physical_therapist	-0.12
w not plac	-0.92
w not postur	-0.52
w not pressur	0.71
w not pric	-0.43
w not print	-0.75
w not promis	0.62
w not pull	-0.05
w not push	-1.14
w not put	0.30
w not reach	0.47
w not read	-0.87
w not reason	0.13
w not record	-0.28
w not recover	-0.58
w not regist	-0.19
w not rememb	1.03
w not replac	-0.31
w not report	-0.50
w not rest	-0.81
w not result	-0.35
w not review	-0.09
w not rhythm	-0.20
w not right	-1.10
w not room	0.65
w not round	0.98
w not rubb	-0.23
w not rush	-0.76
w not safe	-0.10
w not safet	-0.27
w not same	-0.32
w not say	-0.34
w not scan	0.28
w not secret	0.40
w not see	0.95
w not sell	-0.19
w not seriou	-0.21
w not session	-0.77
w not set	-0.39
w not settl	-0.18
w not sheet	0.33
w not shift	0.05
w not short	-0.68
w not should	-0.23
w not show	-0.58
w not shown	-0.47
w not side	-0.17
w not sinc	1.66
w not singl	-0.71
w not site	-0.38
w not sitt	1.11
w not sleep	-0.63
w not so	0.23
w not someth	-0.56
w not special	-0.12
w not stand	-0.24
w not stat	-0.71
w not stay	-0.32
w not step	0.07
w not stop	0.67
w not stop_taking	-0.28
w not stor	-0.67
w not stretch	-0.79
w not stud	-0.29
w not such	-0.10
w not support	-0.25
w not surger	-0.25
w not symptom	0.92
w not tablet	0.51
w not tak	-0.87
w not take	0.73
w not tell	-0.56
w not test	-0.14
w not th	-0.17
w not than	-0.43
w not their	0.40
w not them	-0.87
w not then	-0.24
w not theor	0.33
w not ther	0.69
w not thes	-0.48
w not they	-0.46
w not think	0.79
w not this_therapy	-0.20
w not this_work	0.61
w not thre	0.22
w not time	0.57
w not too	1.45
w not touch	0.12
w not track	-0.25
w not travel	0.59
w not treat	-0.78
w not treatment_for	0.31
w not trial	-0.45
w not true	-0.66
w not try	-0.55
w not turn	1.24
w not two	-0.23
w not und	-0.34
w not unles	-0.15
w not until	-0.11
w not up	-0.05
w not us	0.65
w not use	-0.59
w not used	-0.34
w not wait	0.32
w not want	-0.42
w not warning_signs	0.92
w not watch	-0.18
w not way	0.37
w not we	0.43
w not websit	-0.10
w not week	-0.18
w not well	-0.85
w not what	0.37
w not what_is_wrong	-0.20
w not whatev	-0.31
w not when	1.00
w not wher	0.91
w not which	0.72
w not who	1.68
w not will	-0.90
w not within	-0.56
w not without	0.57
w not woman	0.11
w not work	-1.34
w not worr	-0.28
w not wors	1.37
w not worth	-0.13
w not would	-0.34
w not writ	-0.28
w not wrong	0.29
w not year	-0.11
w not yes	-0.14
w not you	1.11
w not young	0.59
w not your	-1.32
w not_everyone	-0.24
w not_evidence	-0.08
w not_know	0.26
w not_need	-0.47
w not_promise	-0.57
w not_suitable	-0.48
w noth	-1.48
w notic	0.93
w novel	-0.48
w now	2.03
w numb	-0.17
w nurs	1.27
w occiput	0.42
w octob	-0.98
w odd	-0.41
w off	0.86
w offer	-0.51
w offic	-0.22
w often	-1.77
w oil	0.98
w old	-1.09
w on_average	-0.14
w on_the_mend	-0.25
w on_the_way_home	0.08
w once	2.31
w once_and_for_all	-0.06
w one	2.04
w one_hour	-0.04
w ones	1.31
w onlin	-0.69
w only	2.52
w only_get_worse	0.04
w open	-0.30
w operation	0.91
w ordinar	-0.29
w organ	0.91
w osteopath	-0.98
w osteopathic	-0.64
w oth	-1.30
w other_care	-0.09
w otherwis	0.71
w our	3.17
w our_hands	0.25
w our_table	1.27
w our_touch	0.05
w out	0.71
w out_of	0.68
w outsid	-0.46
w over	1.82
w overcom	0.09
w overnight	1.22
w own	-2.12
w pack	-0.47
w packag	-0.64
w padd	-0.05
w pag	-0.17
w page	-0.90
w paid	-1.07
w pain	-1.93
w pain_free	1.17
w pain_relief	0.86
w painkill	0.39
w paint	-0.72
w palm	0.94
w pan	-0.04
w panel	-0.16
w panic	0.88
w panic_attacks	-0.09
w pap	-0.46
w parent	0.06
w park	-0.26
w parkinson	0.47
w part	-1.92
w pass	-0.95
w past	-0.94
w patch	0.29
w path	-0.09
w patienc	-0.06
w patient	1.83
w pay	-0.69
w peac	-0.35
w pelvi	0.62
w peopl	-0.18
w per_cent	0.28
w perfect	0.66
w perhap	-0.44
w period	1.65
w permanent	0.99
w person	-0.47
w pharmac	0.38
w pharmacist	-0.68
w phon	-0.19
w photo	0.26
w photograph	0.38
w phras	-0.43
w physical_therapist	-1.10
w physical_therapists	-0.24
w physical_therapy	-0.50
w physician	-0.38
w physio	1.01
w physiotherap	0.62
w physiotherapist	-0.41
w piano	-0.13
w pictur	-0.52
w piec	-0.38
w pill	1.13
w pillow	1.25
w pinch	0.09
w plac	-0.74
w plain	-0.63
w plan	0.95
w plann	-0.16
w plant	-0.06
w play	-0.83
w pleas	-2.14
w pleasant	-0.56
w point	-1.41
w point_to	0.54
w pool	-1.17
w poor	-0.05
w position	-0.85
w positiv	2.19
w possibl	0.17
w post	-0.45
w postur	-0.24
w pott	-0.52
w pound	0.15
w pow	0.07
w powerful	0.23
w practic	-1.21
w practition	-1.39
w pregnanc	-0.07
w pregnant	-0.80
w pregnant_women	0.15
w preliminar	0.29
w prepar	0.42
w prescrib	0.63
w prescription	0.58
w press	-0.23
w pressur	0.40
w pretend	-0.88
w prevent	-0.56
w pric	-1.27
w print	-0.90
w privac	-0.09
w problem	1.43
w profession	-0.04
w profound	0.30
w program	-0.04
w promis	-1.48
w proof	0.15
w prop	-0.40
w prov	-0.54
w proven	-0.04
w prun	-1.38
w ptsd	0.29
w pub	-0.20
w publish	-0.47
w pull	-0.18
w puls	-0.48
w pump	0.17
w punctur	-0.15
w purr	0.04
w push	1.64
w put	-0.42
w put_an_end_to	0.15
w put_right	0.93
w put_up_with	0.05
w puts	1.13
w qualit	-0.03
w quantum	0.35
w question	-2.85
w quick	0.69
w quiet	-1.15
w quiet_hour	-0.92
w quot	-0.49
w r	-0.19
w rack	0.09
w radiator	-0.28
w raffl	-0.21
w rail	-0.86
w rain	-0.26
w rais	-0.34
w ran	-0.30
w rang	0.27
w rare	0.25
w rate	1.10
w rath	-0.39
w reach	0.08
w read	-2.44
w real	2.96
w realign	-0.33
w reason	-0.07
w reasonabl	-0.37
w reced	0.03
w receipt	-0.40
w recent	-0.60
w reclin	-0.40
w recognis	0.86
w recommend	0.26
w record	-0.43
w recover_from	0.27
w recovery_from	0.06
w reduc	0.24
w referenc	-0.60
w referral	0.42
w reflux	-0.05
w refresh	0.36
w refund	-0.13
w register	-0.65
w regular	0.83
w regulat	-0.24
w regulator	-0.34
w relationship	-0.07
w relax	0.03
w releas	-0.42
w released_from	0.07
w reliab	1.55
w reliabl	0.55
w relief	2.11
w relief_for	0.11
w reliev	-0.51
w rely_on	-0.20
w remedy_for	0.42
w rememb	1.18
w remind	-0.14
w remov	-0.43
w rent	-0.59
w replac	-0.47
w report	0.21
w research	1.18
w reset	0.91
w resin	-0.08
w respect	-0.47
w respond_to	0.34
w respons	0.39
w rest	-2.27
w restful	-0.25
w restriction	-0.08
w result	1.41
w retir	0.28
w return	1.90
w reveal	-0.05
w revers	0.65
w review	-0.64
w rhythm	0.64
w ribs	-0.04
w rid	0.35
w rift	-0.38
w right	1.99
w ring	-0.93
w rise	1.29
w risk	-1.32
w risk_free	-0.35
w riv	-0.24
w road	0.41
w rob	0.78
w roll	-0.13
w roof	-0.21
w room	-0.54
w root	0.50
w root_cause	-0.31
w rope	0.27
w rose	-0.19
w rough	0.58
w round	0.51
w rout	-0.08
w row	0.35
w rug	-0.10
w rul	-0.37
w rule	0.17
w rumbl	-0.54
w run	1.27
w runn	0.49
w runs	-1.35
w sacrum	-0.54
w sad	0.06
w saf	1.31
w safe	1.12
w safet	-0.27
w said	-1.52
w sake	0.05
w sale	-0.56
w salt	-0.15
w same	-0.60
w sand	-0.78
w sat	0.61
w saturda	-0.24
w saturday	-0.16
w sav	-0.63
w saw	-0.26
w say	0.27
w say_goodbye_to	-0.60
w say_no_to	-0.20
w says	-1.40
w scaffold	-0.07
w scal	-0.65
w scan	-1.59
w sceptic	0.38
w sceptical	0.22
w school	-0.09
w sciatica	0.21
w scienc	0.92
w scientific	0.11
w scientifical	0.13
w scientist	0.48
w scoliosi	0.18
w scor	-1.51
w scream	0.47
w seam	-0.72
w seat	-0.30
w second	-1.01
w secret	-0.06
w see	1.07
w see_a_doctor	-0.76
w seem	-1.07
w seen	-0.28
w seizur	0.17
w sell	-1.52
w send	-0.17
w sens	0.19
w sentenc	-0.24
w ser	-0.14
w seriou	-0.35
w session	-1.64
w set	0.56
w sets	0.42
w settl	0.26
w seven	-0.26
w sevent	-0.63
w several	-1.21
w shak	0.56
w sham	-0.22
w shap	-0.42
w shar	-0.30
w sharp	-0.47
w she	4.23
w sheet	-0.30
w shelf	0.20
w shift	0.74
w ship	-0.44
w sho	-0.85
w shock	0.29
w shop	-0.18
w shopp	0.16
w short	-0.46
w should	-1.10
w shout	0.92
w show	-0.66
w shown	-0.12
w shunt	-0.07
w shut	0.42
w sick	-0.10
w side	-1.78
w side_effect	1.01
w side_effects	0.14
w sign	-2.11
w signal	0.06
w significant	0.43
w silenc	-0.06
w silent	0.25
w simp	2.20
w simpl	-0.82
w sinc	0.42
w sing	-0.33
w singl	0.12
w sinus	0.53
w sist	0.03
w sit	-0.54
w sit_in	-0.30
w site	-0.72
w sits	-0.49
w sitt	0.81
w six	-0.50
w sixt	0.74
w sixteen	0.38
w size	-0.33
w skin	-1.59
w skip	-0.22
w skull	-3.21
w skull_bones	0.17
w slack	-0.28
w sleep	-1.14
w sleev	-0.20
w slept	0.09
w slipped_disc	0.09
w slow	-4.12
w small	-0.33
w small_trial	-0.05
w smart	1.22
w smell	-0.44
w smil	1.47
w smooth	0.53
w snow	-0.14
w so	-1.74
w sock	-0.09
w soda	-0.08
w sofa	0.64
w soft	-0.35
w soften	-1.07
w sold	1.05
w some	-2.40
w some_people	-1.94
w somebod	-1.89
w someon	-0.29
w sometim	0.81
w somewher	1.51
w son	0.04
w soon	0.52
w sooth	0.20
w sore	-2.75
w sore_back	-2.14
w sore_backs	0.07
w sort	0.05
w sorted_out	-0.43
w sound	-1.02
w soup	-0.10
w sourc	0.17
w spac	0.22
w spe	-0.10
w speak	2.07
w speak_of	-0.46
w special	0.06
w specialise_in	0.20
w specialist	0.24
w spend	0.57
w spent	-0.45
w sphenoid	0.16
w spin	0.40
w spinal	-0.35
w spinal_cord	-0.72
w spinn	1.45
w spok	-0.20
w sport	-0.20
w spot	-0.05
w spr	1.53
w squeak	-0.09
w squeez	0.41
w stack	1.16
w staff	0.12
w stag	-0.30
w stair	1.30
w stairlift	1.77
w stand	-0.85
w start	1.28
w starv	0.44
w stat	-0.06
w station	-0.08
w stay	-1.09
w stead	-0.11
w steadi	0.62
w steam	0.86
w stent	-0.07
w step	-0.47
w steroid	-0.36
w stick	-0.31
w stiff	0.95
w stiff_back	-0.42
w stiff_neck	-0.05
w still	-2.74
w stomach	-0.47
w ston	-0.28
w stood	0.64
w stool	-0.49
w stop	0.46
w stopp	0.42
w stor	1.67
w storm	-0.35
w straight	-0.16
w straighten	-0.19
w strain	0.54
w strang	-0.51
w street	-0.26
w stres	-0.25
w stress	-0.07
w stretch	1.36
w strict	-0.54
w strip	-0.49
w strok	-1.93
w strong	0.27
w struggl	0.19
w stuck	-0.15
w stud	-0.24
w studio	0.08
w stuff	0.09
w subject	-0.23
w succeed	0.09
w succes	-0.14
w such	-0.62
w sudden	-0.55
w suffer	0.27
w sugar	0.46
w suit	-0.78
w suitabl	0.07
w suitcas	0.61
w summ	-0.26
w summar	-0.28
w sunda	0.34
w sunday	-0.94
w support	0.09
w sure	-0.28
w surgeon	-0.23
w surger	0.43
w surpris	0.41
w surve	-0.24
w sutherland	-0.41
w sutur	-0.19
w sw	0.46
w swell	-0.63
w swim	-0.03
w swollen	-0.15
w symptom	-0.04
w system	2.56
w systematic	0.05
w tabl	2.68
w tablet	-0.78
w tackl	0.15
w tak	0.33
w take	-1.55
w taken	-0.20
w takes_away	0.19
w talk	-1.32
w talk_to_your_doctor	-0.05
w talking_therapy	-0.25
w tast	-0.91
w taxi	-0.05
w tea	-0.05
w teach	-1.02
w team	0.90
w tear	0.57
w tearful	-0.26
w teatim	0.58
w teeth	0.17
w tell	0.51
w tell_me	0.64
w tell_us	0.19
w tells_us	0.28
w tells_you	-0.30
w ten	1.09
w tend	0.06
w tennis_elbow	0.04
w tension	-0.48
w tension_headaches	0.17
w term	1.58
w test	-1.16
w testimonial	-0.08
w text	-0.43
w th	-2.55
w than	-1.56
w thank	0.81
w that_lasts	0.13
w the_answer_to	0.09
w the_moment	-0.27
w the_next_day	-0.60
w the_table	-1.48
w the_weather	-0.10
w the_work	0.37
w their	3.12
w them	-0.36
w themselv	0.32
w then	-1.44
w theor	-0.30
w ther	0.65
w therap	0.62
w therapist	0.97
w therapy_for	0.14
w thes	-0.81
w these_hands	0.12
w they	-0.76
w thick	-0.26
w think	1.22
w thinn	-0.63
w third	0.68
w thirst	-0.15
w thirt	0.15
w this_table	1.15
w this_therapy	-0.27
w this_work	-0.49
w this_works	-0.07
w thos	0.11
w though	1.06
w thought	-0.04
w thousand	0.72
w thre	-0.82
w thread	0.30
w thriv	-0.76
w through	1.88
w throughout	0.32
w thursda	0.28
w thursday	-0.72
w thyroid	1.19
w tick	0.92
w ticket	-0.27
w tid	-1.29
w tide	-0.36
w tight	-0.71
w till	0.23
w tim	0.41
w timb	-0.06
w time	-1.20
w tin	0.69
w tinnitu	0.49
w tips	-0.14
w tir	-0.25
w tired	-0.84
w tissu	-0.78
w toda	1.77
w toddl	-0.91
w toes	0.34
w togeth	-0.77
w toilet	-0.30
w told	-0.25
w told_me	0.32
w tomorrow	1.14
w tonight	0.61
w too	-1.75
w too_late	1.38
w too_small	-0.06
w took	-1.79
w top	1.67
w tore	0.83
w touch	1.25
w toward	-0.04
w towel	-0.11
w town	0.42
w toxin	-0.37
w tr	-1.04
w tractor	0.16
w trad	-0.69
w traffic	-0.89
w train	-0.26
w tram	-0.47
w transformation	0.28
w transformational	0.63
w trapp	-0.04
w trauma	-0.13
w treat	0.64
w treatment_for	0.06
w treatment_of	-0.26
w tree	-0.21
w trial	-4.33
w trip	-0.72
w troubl	1.68
w true	-0.17
w trust	1.72
w try	2.08
w tuesda	0.15
w tuesday	-0.22
w tun	-0.66
w turn	1.08
w turn_to	0.49
w twent	0.63
w twic	0.17
w twist	0.91
w two	-1.08
w type	-0.31
w uk	-0.39
w umbrella	-0.16
w uncertain	-0.30
w uncl	-0.40
w und	-1.24
w undo	1.77
w undres	-0.04
w unhapp	0.37
w unit	0.16
w unles	-0.13
w unlik	0.79
w unlock	0.51
w unsettl	-0.92
w unsur	-0.08
w until	-1.28
w unwell	-0.06
w unwind	0.94
w up	1.68
w updat	-0.31
w upledg	-0.69
w upright	0.34
w upstair	-0.51
w us	4.50
w use	-0.63
w used	-0.71
w used_to	0.19
w uses	-0.63
w usual	0.20
w vagus_nerve	0.09
w vanish	-0.38
w var	-0.60
w vegan	-0.06
w version	-0.04
w vertebra	0.09
w vertigo	0.20
w very	-0.13
w vessel	-0.14
w view	-1.29
w villag	-0.09
w vinegar	-1.00
w violin	-0.33
w visit	-1.39
w visitor	-0.10
w voic	0.04
w volunte	-0.29
w wait	-0.48
w wak	0.55
w wake	-0.56
w wake_up	0.25
w walk	1.60
w walk_out	0.32
w walked_out	-0.23
w walking_stick	0.52
w wall	0.28
w want	-1.89
w war	1.07
w warm	-0.91
w warmth	-0.52
w warn	1.57
w was_gone	-0.08
w wast	-0.35
w wat	-1.05
w watch	0.97
w wave	-0.29
w wax	-0.16
w way	3.38
w way_home	0.13
w ways	-0.50
w we	5.14
w we'll	2.36
w we'r	-0.18
w weak	-0.47
w wear	-0.34
w weath	-0.22
w websit	-0.12
w week	0.55
w weigh	-0.47
w weight	-0.86
w welcom	0.03
w well	-1.99
w went	0.40
w went_home	-0.84
w went_in	-0.04
w wet	-0.90
w what	1.67
w what_are_you_waiting_for	0.33
w what_is_wrong	0.33
w whatev	0.70
w wheelchair	-0.84
w wheez	0.45
w when	0.13
w whenev	-0.28
w wher	0.99
w wheth	-2.61
w which	-1.72
w whil	-1.51
w whiplash	0.28
w whisp	1.69
w whistl	0.22
w who	0.75
w whol	3.46
w whom	-0.35
w whos	0.26
w why	0.41
w wide	-0.33
w wife	0.48
w will	4.91
w winc	1.53
w window	-0.49
w windowsill	-0.99
w wint	-0.11
w within	0.24
w within_minutes	-0.08
w without	2.07
w won	-0.24
w won't	1.37
w wond	0.57
w wonderful	-0.96
w wood	0.11
w wool	-0.36
w word	1.11
w wore	0.83
w work	1.06
w work_with	0.57
w works_for	-0.45
w works_on	-0.17
w world	1.20
w worr	-0.25
w wors	-1.18
w worst	0.26
w worth	-0.97
w would	-1.53
w wrap	-0.59
w wrapp	-0.91
w wrist	-0.08
w writ	-0.79
w written	-0.09
w written_off	-0.10
w wrong	-0.49
w wrot	-0.19
w y'all	0.64
w year	1.83
w years_of	-0.52
w yes	-0.11
w yesterda	0.25
w yet	0.45
w yoga	-0.29
w you	-0.17
w you'll	2.50
w you'r	-0.87
w young	-0.26
w your	2.39
w your_doctor	1.15
w your_gp	0.82
w your_midwife	0.06
w yourself	1.64
w zero	-0.07
w £60	-0.40
wt a AID	-1.10
wt a BABY	-0.17
wt a BAD	-0.14
wt a BELIEF	0.44
wt a BODY	0.70
wt a CLIENT	-2.19
wt a CST	-1.71
wt a CURE	-0.12
wt a DIAGNOSE	-0.17
wt a DOCTOR	-0.44
wt a DRUG	-1.56
wt a EASE	-0.77
wt a EMOTION	-0.76
wt a ENDORSE	0.92
wt a FLOW	0.17
wt a GONE	-2.54
wt a HOMEHELP	-1.70
wt a HOPEFUL	0.27
wt a HUMBLE	-0.17
wt a LASTING	-0.15
wt a LIFE	-1.48
wt a MECH	-0.04
wt a META	-1.23
wt a NEGN	-1.40
wt a NUMBER	-1.32
wt a PAST	0.61
wt a POLICY	0.53
wt a PRAISE	-0.06
wt a PRESSURE	-0.68
wt a RELIEFN	-0.58
wt a REMOVE	-1.40
wt a RESEARCH	-0.78
wt a SAFEW	-0.39
wt a SAY	-0.70
wt a SERIOUS	-1.24
wt a SERVICE	-1.89
wt a SHOW	0.84
wt a SORE	0.34
wt a STOPTAKING	-0.09
wt a SURE	-0.19
wt a SURGERY	0.65
wt a SYMPTOM	-1.47
wt a THERAPIST2	-1.57
wt a THERAPY	-2.28
wt a THING	2.01
wt a WELL	1.61
wt a WORKS	-0.75
wt a WORLD	0.72
wt a4 RESEARCH	-0.09
wt a4 THING	-0.09
wt about BODY	-0.27
wt about CLIENT	-0.21
wt about CST	-0.33
wt about HOMEHELP	-0.13
wt about IT	0.08
wt about MECH	-0.18
wt about NEG	-0.25
wt about NUMBER	-1.88
wt about POLICY	-0.14
wt about SERIOUS	-0.06
wt about SYMPTOM	-0.46
wt about THERAPY	-0.33
wt about WE	0.14
wt about YOU	0.78
wt adopt IT	0.08
wt adult SAY	0.23
wt adult SHOW	0.28
wt aft CST	0.51
wt aft HOMEHELP	1.24
wt aft LIFE	-0.69
wt aft NUMBER	-0.28
wt aft SURGERY	0.65
wt aft THERAPY	0.78
wt aft WE	0.60
wt aft YOU	0.07
wt all CLIENT	0.15
wt all EASE	0.17
wt all GONE	0.72
wt all IT	-0.62
wt all LIFE	-0.16
wt all THING	-0.18
wt all WE	0.24
wt all YOU	-0.08
wt allow THERAPY	-0.39
wt also OUGHT	-0.05
wt am NEG	-0.12
wt am SORE	-0.17
wt am WE	-0.38
wt am WELL	0.56
wt american THERAPIST2	-0.15
wt an BAD	0.21
wt an DRUG	-0.21
wt an EASE	-0.09
wt an EXPERT	-0.60
wt an HOMEHELP	-0.21
wt an HUMBLE	-0.15
wt an PRAISE	0.46
wt an SERIOUS	-1.35
wt an SORE	0.66
wt an SYMPTOM	0.21
wt and BABY	-0.77
wt and BAD	-0.31
wt and BELIEF	-0.42
wt and BODY	0.67
wt and CLIENT	-3.29
wt and CST	-1.24
wt and DEFINE	0.79
wt and DETOX	0.82
wt and DIAGNOSE	1.55
wt and DOCTOR	0.48
wt and DRUG	-0.14
wt and EASE	2.39
wt and EMOTION	0.17
wt and ENDORSE	0.30
wt and EXPERT	0.69
wt and FLOW	-0.49
wt and GO	-0.61
wt and GONE	0.55
wt and HEDGE	-0.18
wt and HOMEHELP	0.09
wt and HUMBLE	-0.66
wt and IT	0.26
wt and LASTING	-0.77
wt and LIFE	-0.14
wt and MECH	-0.77
wt and MOST	-0.82
wt and NEG	-2.53
wt and NEGN	-0.76
wt and NUMBER	-0.98
wt and OUGHT	-0.55
wt and PAST	-0.64
wt and POLICY	-1.11
wt and REMOVE	-0.30
wt and RESEARCH	0.24
wt and SAFETY	-0.54
wt and SAY	-1.52
wt and SERIOUS	1.87
wt and SERVICE	0.31
wt and SHOW	1.79
wt and STOPTAKING	0.15
wt and STORE	0.29
wt and SYMPTOM	0.30
wt and THERAPIST2	-0.60
wt and THERAPY	1.13
wt and THING	-0.32
wt and TURN	0.43
wt and WE	-1.61
wt and WELL	0.77
wt and WORKS	0.50
wt and WORLD	-0.59
wt and YOU	1.23
wt anoth NUMBER	-0.06
wt any DRUG	0.53
wt any HOMEHELP	-0.03
wt any SYMPTOM	-0.58
wt anyth WE	-0.31
wt are BABY	-0.71
wt are CLIENT	-0.15
wt are CST	-0.14
wt are EASE	-0.30
wt are ENDORSE	-0.64
wt are EXPERT	-0.38
wt are FLOW	0.24
wt are GO	0.17
wt are GONE	0.63
wt are MOST	-0.15
wt are NEG	-1.80
wt are NUMBER	-1.78
wt are PAST	-0.49
wt are POLICY	0.81
wt are SAFEW	0.17
wt are SAY	0.14
wt are SERVICE	-0.19
wt are STORE	-0.31
wt are SURE	-0.12
wt are THERAPY	-0.14
wt are WELL	0.53
wt are WORKS	-0.38
wt are YOU	-0.11
wt around NUMBER	-0.22
wt articl SAY	-0.30
wt articl SHOW	-0.22
wt as CLIENT	-0.68
wt as EASE	-0.19
wt as HOMEHELP	-0.48
wt as IT	0.16
wt as NUMBER	-0.22
wt as RESEARCH	0.38
wt as SAFEW	1.18
wt as THERAPIST2	-0.13
wt as THERAPY	-0.99
wt as WE	-1.19
wt as WELL	-0.46
wt as YOU	-0.44
wt asid IT	-0.05
wt at IT	-0.25
wt at LIFE	0.16
wt at NUMBER	0.60
wt at YOU	-1.07
wt august NUMBER	-0.08
wt away WE	-0.20
wt bare BODY	-0.10
wt be BODY	0.46
wt be CURE	-0.30
wt be DIAGNOSE	0.12
wt be EASE	-0.47
wt be ENDORSE	0.52
wt be GO	-0.23
wt be GONE	0.44
wt be HUMBLE	-0.27
wt be NEG	-0.27
wt be PAST	0.70
wt be PRAISE	-1.19
wt be PRESSURE	0.42
wt be RELIEFN	-0.30
wt be REMOVE	0.70
wt be SERVICE	-1.42
wt be SHOW	0.55
wt be STOPTAKING	1.03
wt be WELL	0.30
wt be WORKS	-0.24
wt becaus IT	-0.40
wt becaus MOST	0.28
wt becaus NEG	0.28
wt becaus NUMBER	-0.28
wt becaus WE	-0.32
wt becaus YOU	-1.39
wt becom GONE	0.15
wt been DIAGNOSE	-0.92
wt been SHOW	-0.73
wt been WELL	0.19
wt befor CLIENT	0.42
wt befor IT	-0.08
wt befor NUMBER	-0.13
wt befor WE	0.20
wt befor YOU	0.51
wt behind YOU	0.42
wt beneath IT	-0.13
wt besid IT	-0.61
wt best EASE	-0.10
wt bett BODY	0.28
wt bett LIFE	0.28
wt bett RESEARCH	-0.44
wt between MECH	-0.22
wt between THERAPY	-0.34
wt beyond NUMBER	-0.38
wt breath YOU	-0.64
wt but IT	0.42
wt but NEG	-1.07
wt but SAFETY	0.65
wt but WE	0.59
wt but YOU	0.49
wt by DOCTOR	0.23
wt by EXPERT	0.82
wt by HOMEHELP	-0.47
wt by META	-0.53
wt by NUMBER	-0.27
wt by POLICY	-0.91
wt by TURN	0.65
wt by WORLD	-0.09
wt by YOU	-0.27
wt care IT	-0.52
wt careful META	-0.03
wt careful RESEARCH	0.09
wt clinical PROVE	0.36
wt clinical RESEARCH	0.06
wt cold BODY	-0.15
wt colleagu SERVICE	0.34
wt come TURN	-1.14
wt complete SAFEW	0.67
wt condition WE	0.62
wt crack SERVICE	-0.17
wt day WE	-0.23
wt day YOU	0.32
wt did CLIENT	0.04
wt did IT	0.04
wt did NEG	-0.29
wt did WE	0.07
wt do HOMEHELP	-0.43
wt do HUMBLE	-0.57
wt do IT	-0.12
wt do NEG	-2.82
wt do STOPTAKING	-0.47
wt do THERAPY	0.13
wt do WE	-0.43
wt do YOU	1.41
wt does CLIENT	-0.15
wt does CST	-0.57
wt does HUMBLE	0.43
wt does IT	-0.48
wt does MOST	-0.09
wt does NEG	-0.50
wt does THERAPY	-0.63
wt does YOU	0.17
wt drift STOPTAKING	-0.34
wt dur HOMEHELP	-0.48
wt each CLIENT	0.56
wt each CST	0.37
wt each ENDORSE	-0.05
wt each HOMEHELP	-0.33
wt each NUMBER	-0.08
wt each SHOW	-0.05
wt each STORE	-0.34
wt each THERAPY	-0.10
wt earn WE	-0.44
wt effectiv EASE	0.06
wt even BAD	0.56
wt ever BODY	0.50
wt ever DOCTOR	0.25
wt ever EMOTION	-0.19
wt ever GONE	-0.19
wt ever META	-0.18
wt ever NUMBER	-0.34
wt ever SERVICE	0.36
wt ever SYMPTOM	0.27
wt ever THERAPY	-0.10
wt ever THING	-0.62
wt everyth WE	0.54
wt fibro SYMPTOM	1.37
wt fift NUMBER	-0.09
wt firm MECH	-0.58
wt firm THERAPY	-0.04
wt flat WE	-0.20
wt fold THING	-0.17
wt follow IT	0.54
wt for BABY	-0.56
wt for BODY	0.23
wt for CLIENT	0.22
wt for CST	0.33
wt for DRUG	0.75
wt for EASE	-0.58
wt for GONE	-0.06
wt for HEDGE	-0.53
wt for IT	0.95
wt for LASTING	-0.52
wt for MOST	-0.27
wt for NEG	-0.78
wt for NUMBER	-0.71
wt for POLICY	-0.31
wt for RESEARCH	-0.06
wt for SAFETY	0.17
wt for SERIOUS	-0.18
wt for SERVICE	-0.15
wt for SORE	0.55
wt for SURE	-0.78
wt for SYMPTOM	1.48
wt for THERAPY	-0.47
wt for WE	0.19
wt for WORKS	-0.38
wt for YOU	0.10
wt fort NUMBER	0.14
wt from CLIENT	0.23
wt from CST	0.25
wt from IT	-0.39
wt from NUMBER	1.36
wt from RESEARCH	0.88
wt from SAFETY	-0.30
wt from SYMPTOM	0.30
wt from THERAPIST2	-0.09
wt from THERAPY	0.18
wt from TURN	0.48
wt from YOU	0.44
wt full BODY	0.15
wt full POLICY	0.38
wt gave WE	0.16
wt general WE	-0.51
wt gentl CST	0.08
wt gentl EASE	0.04
wt gentl THERAPY	0.36
wt get LASTING	0.08
wt get WELL	-0.98
wt get YOU	0.76
wt giv IT	-0.13
wt giv YOU	1.00
wt give WE	0.40
wt give YOU	1.19
wt goes DIAGNOSE	-0.09
wt good EASE	-0.09
wt good HOMEHELP	-0.13
wt good LIFE	-0.21
wt good POLICY	-0.10
wt good RESEARCH	0.20
wt good WORLD	-0.07
wt got IT	-0.09
wt gram WE	-0.23
wt grey WORLD	-0.11
wt group GONE	-0.38
wt grow EASE	0.18
wt guidanc SAY	-0.09
wt guidanc SHOW	-0.09
wt had CST	-0.21
wt had EASE	-0.09
wt had GONE	-0.37
wt had HOMEHELP	0.85
wt had NEG	0.19
wt had NUMBER	0.81
wt had REMOVE	-0.37
wt had SAY	0.69
wt had SERIOUS	-0.98
wt had SYMPTOM	-0.81
wt had THERAPY	-0.21
wt had WE	-0.14
wt hand HEDGE	-0.35
wt happ BODY	0.38
wt hard LIFE	-0.52
wt hardwar THING	-0.05
wt harm YOU	0.48
wt has CLIENT	-0.18
wt has DIAGNOSE	0.25
wt has EASE	-0.95
wt has FLOW	0.18
wt has GONE	-0.56
wt has IT	-0.56
wt has NEG	1.61
wt has NEGN	-1.00
wt has NUMBER	1.04
wt has OUGHT	-0.72
wt has PAST	-0.27
wt has POLICY	-0.49
wt has REMOVE	0.20
wt has SAY	-0.24
wt has SHOW	0.88
wt has TURN	0.13
wt has WORKS	-0.40
wt have DIAGNOSE	-0.96
wt have EASE	-0.13
wt have ENDORSE	0.37
wt have GONE	0.42
wt have IT	1.10
wt have NEG	0.41
wt have NEGN	-0.25
wt have NUMBER	-0.97
wt have PROVE	0.12
wt have REMOVE	0.09
wt have SAY	0.27
wt have SERIOUS	-1.50
wt have SHOW	-0.14
wt have WE	-0.07
wt have YOU	0.54
wt health CLIENT	-0.16
wt health META	0.19
wt health POLICY	-0.19
wt her BABY	0.71
wt her BODY	-0.05
wt her LIFE	0.37
wt her NUMBER	-0.40
wt her SURGERY	-0.18
wt her THING	-0.80
wt here IT	0.66
wt here WE	-0.10
wt his AID	0.40
wt his BODY	0.35
wt his DRUG	-0.23
wt his ENDORSE	0.35
wt his HOMEHELP	-0.58
wt his HUMBLE	-0.11
wt his LIFE	1.16
wt his SHOW	0.35
wt his THING	1.02
wt hour GONE	-0.41
wt hour WE	-0.41
wt how CLIENT	-0.96
wt how CST	0.15
wt how HEDGE	-0.33
wt how IT	-0.75
wt how SURE	-0.32
wt how THERAPY	0.15
wt how WE	-1.18
wt how YOU	-0.03
wt hundr MOST	0.09
wt if IT	-0.88
wt if NEG	0.73
wt if NUMBER	-0.13
wt if SYMPTOM	-0.28
wt if THERAPIST2	0.55
wt if THERAPY	-0.04
wt if WE	0.28
wt if YOU	-5.53
wt in BABY	-0.15
wt in BODY	-0.43
wt in CLIENT	-0.62
wt in CST	-0.43
wt in DIAGNOSE	-0.41
wt in FLOW	-0.09
wt in HEDGE	-0.03
wt in HOMEHELP	0.13
wt in IT	-0.59
wt in MECH	-0.88
wt in META	0.40
wt in MOST	0.10
wt in NUMBER	-2.00
wt in REMOVE	0.15
wt in SERIOUS	0.35
wt in SERVICE	-0.14
wt in SURGERY	-0.41
wt in SYMPTOM	0.65
wt in THERAPY	-0.86
wt in THING	-0.37
wt in WE	0.14
wt in WORKS	-0.09
wt in YOU	-0.14
wt includ HOMEHELP	-0.39
wt includ THERAPIST2	-0.39
wt insid YOU	-0.21
wt into IT	0.12
wt just NUMBER	0.67
wt last NUMBER	-0.27
wt let CLIENT	0.21
wt let WE	1.03
wt light STORE	0.05
wt light THERAPY	0.05
wt light WE	-0.32
wt lik IT	-0.91
wt like CLIENT	0.20
wt like IT	0.06
wt like WE	-0.46
wt like YOU	0.37
wt long IT	0.68
wt long LIFE	0.26
wt look BODY	0.20
wt look ENDORSE	0.20
wt look SHOW	0.20
wt low BODY	-0.57
wt low ENDORSE	-0.57
wt low SHOW	-0.57
wt main THING	-0.22
wt mak BODY	0.32
wt mak CLIENT	0.33
wt mak IT	-0.29
wt make IT	-1.10
wt make YOU	-0.42
wt manipulation HEDGE	-0.05
wt mean IT	-0.47
wt mean YOU	-0.25
wt meaningful EASE	-0.14
wt mention SYMPTOM	-0.26
wt morn YOU	0.39
wt much WE	0.15
wt nam NUMBER	-0.07
wt name HOMEHELP	-0.09
wt name THERAPIST2	-0.09
wt natural EASE	0.21
wt near YOU	0.34
wt new HOMEHELP	0.45
wt new LIFE	0.39
wt new POLICY	-0.13
wt new RESEARCH	0.75
wt new SYMPTOM	-1.61
wt new THING	-0.26
wt new WORLD	-0.18
wt next EASE	-0.12
wt next FLOW	-0.12
wt next NUMBER	-0.35
wt next POLICY	-0.37
wt next WORKS	-0.12
wt next WORLD	-0.37
wt numb IT	-0.33
wt numb NUMBER	0.29
wt of AID	0.45
wt of BABY	0.28
wt of BODY	-0.09
wt of CLIENT	-0.10
wt of CST	0.66
wt of DIAGNOSE	-0.24
wt of DRUG	-0.33
wt of EASE	0.22
wt of EMOTION	-0.40
wt of EXPERT	-0.19
wt of FLOW	-0.56
wt of HOMEHELP	-0.64
wt of IT	0.60
wt of LASTING	-0.07
wt of LIFE	0.33
wt of MECH	0.55
wt of META	-0.05
wt of NEGN	-0.05
wt of NUMBER	-0.07
wt of PAST	0.51
wt of POLICY	1.13
wt of RELIEFN	-0.35
wt of RESEARCH	0.51
wt of SAFETY	-0.14
wt of SERIOUS	-0.65
wt of SERVICE	-0.32
wt of SORE	-0.18
wt of SYMPTOM	-0.10
wt of THERAPIST2	-0.47
wt of THERAPY	-0.32
wt of THING	-1.50
wt of WE	-0.87
wt of WORKS	-0.31
wt of WORLD	-0.77
wt of YOU	1.01
wt off IT	-0.23
wt off WE	-0.19
wt on BODY	-0.35
wt on CLIENT	0.86
wt on CST	1.04
wt on DRUG	-0.20
wt on IT	1.14
wt on LASTING	-0.14
wt on META	-0.05
wt on NUMBER	0.43
wt on RESEARCH	-0.28
wt on SORE	-0.28
wt on SYMPTOM	-0.94
wt on THERAPY	0.79
wt on THING	-0.69
wt on WE	1.19
wt on YOU	-1.56
wt once IT	0.25
wt once META	-0.68
wt once SAY	-0.39
wt only NUMBER	0.91
wt only OUGHT	0.58
wt only THERAPY	-0.06
wt or BAD	-0.19
wt or BODY	-0.61
wt or CST	-0.75
wt or DIAGNOSE	-0.12
wt or DOCTOR	-0.71
wt or DRUG	-0.30
wt or EASE	-0.21
wt or GO	-0.35
wt or GONE	-0.35
wt or HOMEHELP	-1.11
wt or IT	-0.22
wt or LIFE	-0.26
wt or MECH	-0.33
wt or NEG	-0.35
wt or NUMBER	-0.35
wt or OUGHT	-0.11
wt or PAST	0.06
wt or POLICY	-0.12
wt or SAFETY	-0.12
wt or SAY	-0.46
wt or SERIOUS	0.14
wt or SERVICE	-0.09
wt or SHOW	-0.43
wt or SORE	-0.19
wt or SURE	0.05
wt or SYMPTOM	-0.31
wt or THERAPIST2	-0.16
wt or THERAPY	-0.75
wt or YOU	-0.30
wt oth META	-0.06
wt out HUMBLE	-0.13
wt over NUMBER	0.23
wt own BODY	0.25
wt own EASE	0.10
wt own ENDORSE	-0.20
wt own FLOW	-0.70
wt own LIFE	-0.40
wt own POLICY	-0.13
wt own SHOW	-0.20
wt own THERAPY	-0.08
wt packag IT	-0.39
wt padd POLICY	-0.05
wt padd THING	-0.05
wt paint THING	-0.07
wt part WE	-0.21
wt perfect SAFEW	0.53
wt plac CLIENT	-0.25
wt plac IT	1.17
wt plac YOU	0.53
wt plain META	-0.09
wt plan POLICY	-0.14
wt pleas DIAGNOSE	-0.14
wt pleas OUGHT	0.23
wt pleas SAFETY	-0.55
wt pretend CST	-0.10
wt pretend THERAPY	-0.10
wt push WE	0.23
wt put CST	-0.21
wt put IT	0.30
wt put WE	0.10
wt put YOU	0.81
wt question CLIENT	-0.09
wt question WORKS	-0.47
wt rath SAY	-0.18
wt rath SHOW	-0.18
wt real EASE	0.73
wt reason WE	-0.14
wt recent EMOTION	-0.26
wt recent RESEARCH	0.20
wt recent SYMPTOM	-0.09
wt referenc YOU	-0.11
wt regular CST	0.32
wt regular THERAPY	0.33
wt right IT	-0.61
wt room GONE	1.45
wt room POLICY	1.36
wt room REMOVE	1.45
wt room WE	-0.11
wt same CLIENT	0.82
wt same HOMEHELP	-0.17
wt scientifical PROVE	0.07
wt scor EASE	-0.08
wt scor GONE	-0.57
wt scor WORKS	-0.08
wt set IT	0.35
wt several HOMEHELP	-0.27
wt several SERVICE	-0.70
wt short EASE	-0.36
wt sign IT	-0.46
wt sign OUGHT	-0.07
wt simp GONE	0.20
wt simp NEG	1.05
wt simp REMOVE	0.17
wt sinc IT	-0.46
wt sinc NUMBER	0.53
wt sinc WE	-0.19
wt sinus REMOVE	0.18
wt sinus WORKS	0.18
wt slack HOMEHELP	-0.28
wt slack POLICY	-0.28
wt small RESEARCH	-0.20
wt small SAFEW	-0.13
wt small SYMPTOM	1.02
wt small THERAPY	0.16
wt so DIAGNOSE	-0.16
wt so IT	0.34
wt so NEG	-0.35
wt so OUGHT	-0.50
wt so STORE	-0.29
wt so WE	0.88
wt soft POLICY	-0.37
wt soft THERAPY	0.18
wt somebod SERVICE	-0.30
wt somebod WE	-0.47
wt someth WE	-0.76
wt someth YOU	-0.43
wt still HEDGE	-0.31
wt still THERAPY	-0.09
wt still WE	-0.14
wt straight TURN	-0.37
wt stretch MECH	0.54
wt suit HEDGE	-0.09
wt suit YOU	-0.98
wt sutherland SAY	-0.16
wt systematic RESEARCH	0.05
wt tak IT	-0.46
wt tak NUMBER	-0.31
wt take HOMEHELP	0.68
wt take IT	-0.63
wt take POLICY	-0.06
wt take YOU	-0.80
wt tearful BODY	-0.26
wt test CLIENT	-0.05
wt test IT	0.14
wt th CLIENT	-0.04
wt th WE	1.74
wt th YOU	-0.58
wt than CLIENT	-0.10
wt than DRUG	0.18
wt than HOMEHELP	0.56
wt than IT	-0.63
wt than NUMBER	0.31
wt than SURGERY	0.34
wt than THERAPIST2	0.10
wt than WE	-0.08
wt than YOU	-0.37
wt thank YOU	0.46
wt the AID	2.57
wt the BABY	-2.08
wt the BAD	1.12
wt the BELIEF	0.35
wt the BODY	-3.83
wt the CAUSE	0.27
wt the CLIENT	1.29
wt the CST	-1.68
wt the CURE	-0.61
wt the DETOX	0.21
wt the DIAGNOSE	-0.41
wt the DOCTOR	-1.72
wt the EASE	0.65
wt the EMOTION	0.13
wt the ENDORSE	-1.19
wt the EXPERT	1.18
wt the FLOW	-0.59
wt the GO	0.11
wt the GONE	-0.38
wt the HOMEHELP	0.35
wt the HUMBLE	-0.67
wt the LIFE	-2.04
wt the MECH	2.76
wt the META	-1.08
wt the MOST	-0.39
wt the NUMBER	0.43
wt the PAST	-0.07
wt the POLICY	-1.69
wt the PRAISE	0.36
wt the RELIEFN	-0.68
wt the REMOVE	-0.84
wt the RESEARCH	0.55
wt the SAFETY	-0.32
wt the SAFEW	-1.45
wt the SAY	-1.00
wt the SERIOUS	0.46
wt the SERVICE	-1.08
wt the SHOW	-1.76
wt the SORE	-0.84
wt the STORE	0.62
wt the SURGERY	-0.63
wt the SYMPTOM	2.88
wt the THERAPIST2	0.24
wt the THERAPY	-2.60
wt the THING	-6.32
wt the WELL	0.05
wt the WORKS	-0.62
wt the WORLD	0.44
wt their BODY	-1.22
wt their DOCTOR	0.14
wt their DRUG	0.60
wt their ENDORSE	-1.17
wt their HOMEHELP	0.94
wt their MECH	0.35
wt their SHOW	-1.17
wt their SURGERY	0.80
wt their SYMPTOM	1.06
wt their THERAPY	-0.20
wt them SHOW	0.14
wt then CLIENT	0.34
wt then LIFE	-0.26
wt then NUMBER	1.13
wt then WE	-1.32
wt then YOU	-1.59
wt ther DEFINE	-0.77
wt ther NEG	0.29
wt ther WE	0.89
wt therapist SAY	-0.17
wt thes CLIENT	0.10
wt thes CST	-0.54
wt thes DEFINE	-0.13
wt thes META	0.88
wt thes THERAPY	-0.54
wt thes WE	-0.28
wt though CLIENT	0.14
wt till NUMBER	0.43
wt to BAD	0.19
wt to BELIEF	-0.21
wt to BODY	-0.11
wt to CLIENT	-0.33
wt to CST	0.31
wt to CURE	0.75
wt to DIAGNOSE	0.10
wt to DRUG	0.20
wt to EASE	0.48
wt to EMOTION	0.09
wt to ENDORSE	-1.48
wt to FLOW	1.37
wt to GO	0.31
wt to GONE	1.01
wt to HOMEHELP	-0.35
wt to IT	0.27
wt to LIFE	1.11
wt to MECH	-0.62
wt to META	-0.33
wt to NEG	0.90
wt to NEGN	-0.17
wt to NUMBER	0.78
wt to OUGHT	0.50
wt to POLICY	0.05
wt to PRAISE	0.54
wt to PROVE	-0.21
wt to REMOVE	2.58
wt to SAFETY	-1.23
wt to SAY	-0.13
wt to SERIOUS	0.35
wt to SERVICE	0.18
wt to SHOW	-0.70
wt to SORE	0.64
wt to STOPTAKING	0.25
wt to STORE	0.26
wt to SURE	0.50
wt to SYMPTOM	1.57
wt to THERAPIST2	-0.20
wt to THERAPY	-0.24
wt to THING	-0.97
wt to WE	-0.14
wt to WELL	0.64
wt to WORKS	2.04
wt to YOU	1.25
wt togeth NEG	-0.28
wt too SORE	1.01
wt took THERAPY	-0.49
wt track NEGN	-0.18
wt true EASE	-0.17
wt try IT	-0.06
wt turn GO	-0.96
wt turn GONE	-0.96
wt turn YOU	0.42
wt und CST	0.08
wt und NUMBER	0.22
wt und YOU	-0.56
wt unles WE	-0.15
wt until IT	0.60
wt until NEG	-0.59
wt until SAFETY	-0.16
wt until WE	-0.14
wt until YOU	-0.12
wt up HEDGE	-0.46
wt up NUMBER	0.26
wt very CST	-0.45
wt very NEGN	-0.22
wt very THERAPY	-0.45
wt want NUMBER	-0.16
wt want YOU	-0.27
wt was BAD	-0.14
wt was DIAGNOSE	-0.63
wt was EASE	-0.30
wt was HUMBLE	-0.06
wt was NEG	-0.38
wt was NUMBER	-0.26
wt was OUGHT	-0.11
wt was POLICY	-0.11
wt was REMOVE	-0.13
wt was SERVICE	-1.24
wt was SHOW	-0.09
wt was SORE	-0.40
wt was STORE	-0.37
wt was TURN	-0.10
wt was WE	-0.25
wt was WELL	-0.84
wt was WORKS	-0.28
wt way MOST	1.02
wt way YOU	0.36
wt ways YOU	-0.23
wt week CLIENT	0.35
wt week WE	-0.10
wt weigh NUMBER	-0.20
wt went TURN	0.71
wt went WELL	-0.52
wt were CLIENT	0.27
wt were DIAGNOSE	-0.15
wt were FLOW	-0.12
wt were GO	-0.08
wt were GONE	-0.08
wt were NEG	0.21
wt were REMOVE	-0.65
wt were SERVICE	-0.04
wt were WORKS	-0.12
wt what BAD	0.33
wt what CLIENT	-0.35
wt what DRUG	0.30
wt what EASE	-0.24
wt what EMOTION	0.33
wt what FLOW	-0.54
wt what HEDGE	-0.16
wt what HOMEHELP	0.59
wt what HUMBLE	-0.06
wt what IT	-0.10
wt what RESEARCH	-0.21
wt what SAFETY	1.06
wt what SYMPTOM	0.33
wt what THERAPY	-0.24
wt what WE	0.29
wt what WORKS	-0.54
wt what YOU	-0.41
wt whatev CLIENT	-0.99
wt whatev YOU	-0.51
wt when BODY	0.10
wt when CLIENT	1.23
wt when IT	0.10
wt when NUMBER	-0.21
wt when OUGHT	-0.07
wt when THERAPY	0.33
wt when WE	-1.57
wt when YOU	0.60
wt whenev YOU	-0.28
wt wher CLIENT	0.11
wt wher HOMEHELP	0.40
wt wher IT	0.73
wt wher NEG	-0.19
wt wher NUMBER	-0.05
wt wher THERAPIST2	1.15
wt wher THERAPY	-0.21
wt wher YOU	0.19
wt whil IT	-0.76
wt whil WE	0.10
wt whil YOU	-0.57
wt who COME	0.56
wt who DIAGNOSE	0.38
wt who EASE	-0.99
wt who GO	0.32
wt who HEDGE	0.40
wt who LIFE	0.16
wt who OUGHT	-0.46
wt who PAST	-0.55
wt who SAY	-0.29
wt who TURN	0.54
wt who WE	-0.60
wt who WORKS	-0.05
wt whol BODY	0.19
wt whol STORE	-0.25
wt whol THERAPY	-0.56
wt whol THING	0.39
wt why HEDGE	-0.26
wt why IT	0.46
wt why WE	-0.06
wt why YOU	0.57
wt will DIAGNOSE	-0.82
wt will EASE	-0.36
wt will ENDORSE	-0.13
wt will GONE	0.29
wt will IT	-0.27
wt will LASTING	-0.05
wt will OUGHT	0.40
wt will POLICY	1.01
wt will PRAISE	0.34
wt will PRESSURE	0.04
wt will REMOVE	-0.15
wt will SAY	0.42
wt will SHOW	0.60
wt will WE	-0.37
wt will WELL	0.61
wt will WORKS	-0.42
wt will YOU	0.53
wt with CLIENT	-0.03
wt with CST	2.40
wt with EASE	-0.76
wt with GONE	-0.16
wt with HUMBLE	-0.03
wt with IT	-0.75
wt with NEGN	-0.25
wt with NUMBER	-1.00
wt with SAFETY	0.35
wt with SERIOUS	1.95
wt with SYMPTOM	0.04
wt with THERAPIST2	-0.29
wt with THERAPY	0.76
wt with THING	-0.03
wt with WE	2.82
wt with WELL	-0.40
wt with YOU	-0.25
wt within NUMBER	0.12
wt wors WE	-0.29
wt would DIAGNOSE	-0.68
wt would EASE	-0.58
wt would ENDORSE	-0.14
wt would NEG	1.31
wt would OUGHT	-0.43
wt would YOU	0.36
wt wrong POLICY	-0.37
wt wrong WORLD	-0.37
wt year GONE	0.37
wt year IT	-0.28`;
