/** The classifier's weights, one feature a line. Written by tests/claims/train.ts; do not edit. */
export const weights = `about baby asked	-0.43
about baby bare	2.19
about baby negated	0.10
about baby plain	-1.03
about baby sober	0.83
about body asked	0.06
about body bare	-0.29
about body humble	-0.59
about body negated	0.24
about body plain	1.57
about body world	0.61
about life asked	0.74
about life bare	0.03
about life humble	0.85
about life negated	0.87
about life plain	-0.55
about life sober	-1.06
about life world	0.60
about none asked	-0.06
about none bare	0.71
about none humble	-3.08
about none negated	-0.98
about none plain	-1.79
about none sober	-1.88
about none world	-2.46
about serious asked	-0.22
about serious bare	1.01
about serious humble	-0.84
about serious negated	0.14
about serious sober	0.45
about symptom asked	-0.48
about symptom bare	1.06
about symptom humble	-0.51
about symptom negated	0.98
about symptom plain	0.37
about symptom sober	0.11
any grave	3.35
any hint	2.84
any rule	9.43
b  cloth	-0.04
b 100 within	-0.05
b 1999 review	-0.22
b 2020 review	-0.32
b 2024 analysi	-0.16
b 2024 review	-0.29
b 23 out_of	-0.04
b 29 peopl	-0.23
b 52 to	-0.05
b 54 peopl	-0.09
b 64 peopl	-0.29
b 681 peopl	-0.05
b 84 peopl	-0.15
b a 1999	-0.22
b a 2016	-0.09
b a 2020	-0.20
b a 2024	-0.33
b a baby	-0.20
b a back	1.22
b a bad	-0.65
b a bad_shoulder	-0.19
b a bicycl	-0.05
b a bit	-0.17
b a blanket	-0.37
b a blood	-1.10
b a blow	-0.31
b a body	0.74
b a bone	-0.34
b a boy	0.45
b a brain	-0.11
b a breath	-0.05
b a calm	-0.91
b a car	0.10
b a cat	0.66
b a caus	-0.14
b a chair	0.37
b a chang	0.17
b a child	-0.87
b a choir	-0.04
b a claim	-0.05
b a clear	-1.34
b a client	-0.05
b a clinical	0.71
b a coin	-0.53
b a concussion	-0.74
b a cours	0.57
b a crook	0.16
b a cure	-0.14
b a cure_for	0.36
b a day	-0.51
b a decad	-0.13
b a deep	-0.20
b a diagnosi	0.53
b a disc	-0.76
b a dog	-0.18
b a dose	-0.41
b a draw	0.55
b a drop	-0.29
b a fall	-0.75
b a feath	2.49
b a fev	-1.26
b a few	-0.17
b a firm	-0.20
b a first	-0.65
b a fish	-0.03
b a fold	-0.21
b a fortnight	-0.28
b a friend	-0.46
b a full	0.06
b a gentl	1.15
b a glov	-1.16
b a good	-1.53
b a guidelin	-0.09
b a hand	-0.36
b a happi	0.95
b a hard	-0.71
b a head	0.46
b a headach	0.16
b a health_visitor	-0.08
b a heat	-0.06
b a heav	-0.10
b a hot	-0.03
b a hundr	-0.69
b a joint	-0.45
b a jump	-0.28
b a kettl	0.16
b a kitchen	-0.08
b a ladd	0.11
b a lake	-0.38
b a lamp	-0.05
b a larg	-0.48
b a lat	-0.19
b a leg	-0.58
b a lett	-0.16
b a light	-0.42
b a light_touch	-0.37
b a line	-0.52
b a list	-0.29
b a littl	-1.77
b a lock	-0.04
b a log	-0.05
b a long	-1.49
b a lot	-0.65
b a low	-0.17
b a lumbar	-0.18
b a map	0.23
b a massag	-0.53
b a mathematical	-0.53
b a medical	0.64
b a medicin	-1.55
b a memb	-0.46
b a messag	-0.20
b a midwif	-0.24
b a migrain	0.27
b a minut	0.92
b a miracl	-0.88
b a model	0.85
b a monda	0.52
b a month	0.78
b a murmur	0.45
b a natural	1.03
b a neck	0.70
b a nerv	0.23
b a nervous_system	0.59
b a new	-1.16
b a newborn	0.64
b a nickel	-0.36
b a numb	-0.42
b a packag	-0.24
b a padd	-0.08
b a page	-0.58
b a pain	-0.36
b a pain_free	0.64
b a pap	-0.04
b a perfect	-0.41
b a person	-0.99
b a pharmacist	-0.53
b a physical_therapist	-1.17
b a physiotherapist	0.20
b a pictur	-0.21
b a plan	-0.03
b a practition	-0.16
b a pretend	-0.92
b a profound	0.42
b a promis	-0.17
b a prop	-0.87
b a proven	0.17
b a quiet	-1.19
b a quiet_hour	-1.00
b a rais	-0.27
b a receipt	-0.33
b a recent	0.06
b a record	-0.30
b a regist	-0.17
b a result	-0.38
b a review	0.35
b a right	0.08
b a roll	-0.09
b a rough	0.88
b a rug	-0.04
b a rust	0.56
b a safe	-0.08
b a scal	-0.56
b a scan	-0.38
b a seat	-0.72
b a second	-0.53
b a ser	-0.19
b a seriou	0.12
b a session	-1.61
b a sham	-0.05
b a sharp	-0.45
b a sheet	-0.13
b a short	-0.13
b a side_effect	-0.09
b a sign	-0.04
b a singl	1.13
b a skull	-0.33
b a slipped_disc	0.04
b a slow	-0.85
b a small	-0.40
b a smil	-0.85
b a soft	-0.10
b a sooth	0.30
b a sore_back	-1.50
b a sore_neck	1.39
b a sourc	-0.25
b a specialist	-0.19
b a spin	-0.47
b a spr	0.98
b a sprain	-0.27
b a step	-0.27
b a stick	0.04
b a stiff_back	-0.28
b a stiff_neck	-0.67
b a still_point	-0.06
b a strang	0.16
b a stretch	-0.33
b a strok	-0.70
b a strong	0.10
b a stud	-0.39
b a stuff	-0.17
b a succes	-0.19
b a success_rate	0.16
b a sudden	-0.37
b a surgeon	-0.56
b a systematic	0.04
b a tabl	1.24
b a taxi	-0.04
b a tearful	-0.29
b a therap	-0.59
b a therapist	-0.51
b a therapy_for	-0.11
b a third	-0.15
b a thousand	0.14
b a tide	-0.26
b a time	-0.32
b a touch	1.53
b a transformation	0.25
b a treat	0.50
b a treatment_for	0.03
b a trial	-0.52
b a twing	0.09
b a twist	0.88
b a very	-0.30
b a visit	-0.29
b a warm_room	-0.21
b a way	-0.23
b a weak	-0.30
b a week	0.10
b a wheelchair	-0.58
b a whol	0.61
b a word	0.41
b a year	-0.92
b a4 pap	-0.10
b a_doctor a	-0.23
b a_doctor and	-0.27
b a_doctor can	-0.27
b a_doctor i	-0.04
b a_doctor now	-0.08
b a_gp can	-0.16
b able to	0.32
b about a	-0.82
b about any	-0.09
b about as	-0.25
b about back	-0.04
b about four	-0.05
b about how	-0.35
b about it	0.79
b about medicin	-0.13
b about my	0.14
b about pain	-0.14
b about safet	-0.29
b about that	-0.07
b about the	-0.99
b about them	-0.43
b about this	-0.10
b about what	-0.29
b about your	0.63
b abov the	-0.54
b ach and	-0.08
b ache aft	-1.09
b acros the	0.29
b add up	-0.20
b adopt it	0.19
b adult only	-0.42
b adult report	0.26
b adult with	0.08
b advanc and	-0.14
b advertis rul	-0.11
b aft a	-0.85
b aft and	1.02
b aft cranial_work	0.18
b aft cst	-0.33
b aft eight	-0.21
b aft ever	-0.40
b aft four	0.12
b aft her	-0.09
b aft one	0.26
b aft our	0.13
b aft sitt	-0.09
b aft six	0.79
b aft sport	-0.38
b aft surger	0.65
b aft the	-1.27
b aft thre	-0.70
b aft treat	0.06
b aft two	-0.17
b aft your	0.11
b again aft	-0.66
b again and	0.35
b again if	-0.03
b against a	-0.22
b against it	-0.15
b against the	-0.09
b age old	0.09
b agre has	-0.32
b agre on	-0.75
b agre that	0.10
b agre to	0.67
b agre with	-0.06
b ails you	0.43
b alarm woke	-0.32
b all ages	0.43
b all and	-0.12
b all five	0.05
b all it	-0.09
b all night	0.38
b all of	0.98
b all over	0.31
b all that	-0.15
b all the	-0.06
b all this	-0.61
b all we	-0.41
b all you	0.18
b allow hands_on	-0.41
b along the	-0.10
b alternativ to	0.31
b alway on	0.07
b alway work	-0.30
b am happ	-0.13
b am i	-0.38
b am ill	-0.15
b am not	-0.14
b am out	-0.16
b am pregnant	-0.03
b am the	-0.26
b american osteopath	-0.16
b an ach	0.13
b an adjust	-0.12
b an adult	-0.16
b an aft	1.50
b an afternoon	1.20
b an age	0.09
b an answ	-0.05
b an articl	-0.56
b an epidural	-0.18
b an examination	-0.49
b an exercise_class	-0.08
b an expert	-0.55
b an ill	-0.71
b an infection	-0.28
b an inhal	-0.22
b an old	0.37
b an osteopath	-0.32
b an uncertain	-0.09
b an_hour can	-0.45
b an_hour in	-0.53
b an_hour is	0.46
b an_hour of	-1.19
b an_hour or	-0.25
b analysi new	-0.03
b and a	-2.72
b and a_doctor	-0.18
b and adult	0.07
b and aft	0.06
b and against	-0.14
b and all	1.57
b and an	1.85
b and an_hour	-0.20
b and anxiet	0.26
b and ask	-0.45
b and at	-0.29
b and be	0.25
b and both	-0.52
b and call	-0.06
b and calm	0.69
b and came	-0.18
b and came_out	0.19
b and cannot	-0.52
b and chang	-0.16
b and clear	-0.67
b and clos	0.41
b and come	0.46
b and craniosacral_therapy	-0.97
b and cst	-0.20
b and decid	-0.79
b and doctor	0.37
b and does	-0.30
b and down	-1.18
b and eas	0.03
b and effectiv	0.13
b and ever	-0.43
b and feel	0.58
b and follow	-0.03
b and for	-0.66
b and found	-0.09
b and fre	0.16
b and gave	-0.38
b and go	-0.23
b and has	0.80
b and have	-0.74
b and have_not_been	-0.07
b and he	-1.84
b and heartbeat	-0.62
b and help	1.12
b and how	-0.81
b and i	-1.36
b and in	-0.10
b and infertilit	0.09
b and is	-0.42
b and it	1.53
b and its	-0.53
b and keep	-0.48
b and labour	-0.34
b and leav	0.76
b and lift	0.42
b and light	-0.39
b and look	-0.19
b and low_back_pain	-0.09
b and many	-0.04
b and midwiv	-0.29
b and migrain	0.28
b and mine	-0.08
b and more	0.72
b and most_people	-0.19
b and my	0.34
b and my_hands	-0.22
b and naps	-0.22
b and neck	-0.80
b and neith	-0.08
b and nev	-1.20
b and night	1.12
b and no	-0.32
b and no_more	-0.19
b and nobod	0.17
b and none	0.12
b and not	-0.80
b and noth	-0.49
b and now	0.35
b and on	1.13
b and one	-0.54
b and osteopath	-0.56
b and oth	-0.61
b and out_of	-0.40
b and paid	-0.17
b and pain	0.14
b and patienc	-0.09
b and pay	-0.19
b and peopl	-0.82
b and pric	-0.20
b and quiet	0.05
b and releas	0.18
b and rest	0.35
b and see	1.68
b and she	-0.95
b and sleep	0.05
b and slow	-0.12
b and so	0.54
b and some	-0.40
b and spinal	-0.03
b and spinal_cord	-0.59
b and start	0.80
b and stay	-0.06
b and still	-0.89
b and talk	-0.41
b and taught	-0.42
b and tell_me	-0.28
b and that	-0.99
b and the	0.89
b and then	-1.17
b and ther	-0.88
b and they	-0.27
b and third	0.14
b and this	-0.63
b and thought	-0.30
b and time	-0.32
b and to	-0.49
b and toxin	-0.23
b and trauma	0.30
b and two	-0.23
b and wait	-0.66
b and walk	-0.30
b and warm	-0.04
b and we	-0.57
b and went_home	-0.91
b and what	-2.90
b and when	-0.39
b and wheth	-0.29
b and who	-0.72
b and why	-0.12
b and will	-0.25
b and with	0.11
b and worr	-0.05
b and you	1.68
b and your	-0.14
b anoth day	1.01
b answ are	-0.36
b answ i	-0.10
b answ messag	-0.07
b answ to	0.04
b answ what	-0.93
b answ with	-0.17
b anxiet can	-0.85
b anxiet depression	-0.51
b any condition	-0.15
b any ill	0.55
b any long	0.95
b any massag	-0.04
b any medical	0.73
b any medicin	-0.30
b any mo	-0.13
b any of	-0.45
b any time	-0.04
b any way	-0.31
b any_page that	-0.10
b anybod else	0.10
b anyon can	0.12
b anyon in	0.32
b anyon may	-0.53
b anyon touch	0.03
b anyth else	-0.54
b anyth is	-0.30
b apart from	-0.46
b appl tree	-0.09
b approach to	0.21
b are all	-0.05
b are between	-0.48
b are com	-0.05
b are done	0.37
b are enough	-0.26
b are few	0.23
b are fine	-0.13
b are for	0.53
b are hard	-0.21
b are hav	-0.50
b are ill	-0.13
b are in	2.07
b are kept	-0.41
b are kind	-0.04
b are more	0.10
b are most	-0.18
b are not	-1.80
b are over	-0.25
b are pregnant	-0.61
b are print	-0.03
b are quiet	-0.22
b are register	-0.73
b are set	0.50
b are short	-0.26
b are shut	-0.33
b are small	0.20
b are solv	0.24
b are still	-0.07
b are stor	0.46
b are the	-1.03
b are ther	-0.16
b are thirst	-0.18
b are too	-0.43
b are two	-0.74
b are unsur	-0.08
b are welcom	-0.40
b are worth	-0.16
b are you	-0.39
b are_common in	-0.81
b around the	-0.65
b around your	0.27
b arthriti and	0.30
b as a	0.93
b as an_hour	0.08
b as anyon	-0.79
b as cranial_osteopathy	-0.87
b as good	1.00
b as it	-0.10
b as light	-0.70
b as littl	0.12
b as long	-0.21
b as much	-0.13
b as my	-0.36
b as one	-0.26
b as part	-0.42
b as safe	1.44
b as someth	-0.14
b as the	-0.65
b as we	-0.79
b as well	-0.56
b as you	-0.77
b ask a	0.43
b ask about	-0.33
b ask and	-0.12
b ask any	0.72
b ask anyon	0.33
b ask befor	-1.47
b ask each	-0.16
b ask first	-0.18
b ask for	0.28
b ask how	-0.44
b ask me	0.20
b ask my	-0.18
b ask of	-0.30
b ask out	-0.04
b ask the	-0.42
b ask their	-0.33
b ask us	0.97
b ask what	0.56
b ask wheth	0.27
b ask why	0.04
b ask you	0.05
b ask your	-0.98
b ask yourself	1.22
b ask_a_doctor or	-0.08
b ask_your_doctor first	-0.04
b ask_your_doctor or	-0.10
b ask_your_doctor what	-0.56
b ask_your_midwife or	-0.13
b asthma attack	-0.41
b asthma eczema	0.22
b at a	-0.18
b at all	-1.67
b at any	-0.18
b at christma	-0.23
b at eight	0.66
b at ever	-0.36
b at four	0.05
b at home	-0.86
b at its	-0.36
b at low	-0.43
b at night	-1.56
b at nine	-0.44
b at ninet	-0.12
b at peac	0.42
b at six	-1.04
b at ten	-0.74
b at the	-0.36
b at us	0.33
b at work	-0.19
b attack can	-0.29
b awak at	0.24
b away her	0.75
b bab and	-0.36
b bab born	0.19
b bab settl	0.13
b bab who	0.18
b bab with	0.04
b back abov	-0.44
b back ach	-0.37
b back and	-0.50
b back at	-0.05
b back from	-1.02
b back hurt	-0.17
b back into	-0.19
b back is	-0.22
b back or	-0.16
b back says	0.39
b back that	0.47
b back togeth	0.09
b back we	0.38
b back will	0.15
b back_at the	0.53
b back_on the	0.79
b back_pain and	-1.14
b back_pain in	-0.34
b back_to life	-0.07
b back_to the	1.55
b bad days	0.15
b bad effect	-0.20
b bad the	-0.31
b balanc the	-0.24
b ball for	0.08
b band around	0.19
b bare skin	-0.09
b base of	-0.73
b be a	-0.26
b be able	-0.72
b be amaz	-1.41
b be ask	-0.64
b be bett	2.01
b be bor	-0.05
b be call	-0.13
b be cur	-0.29
b be felt	0.64
b be free_of_pain	0.84
b be glad	-0.21
b be hard	1.24
b be harm	1.20
b be in	-0.32
b be late	-0.17
b be left	-0.27
b be noth	-0.34
b be pleasant	-0.28
b be post	-0.12
b be quiet	-0.05
b be read	0.30
b be right	1.52
b be small	0.86
b be stopp	-0.12
b be sure	0.14
b be the	1.62
b be too_late	0.39
b be touch	-0.68
b be treat	-0.93
b be wrong	0.82
b beat insomnia	0.10
b becam normal	2.01
b becaus a	-0.59
b becaus i	-0.31
b becaus it	-0.60
b becaus nobod	0.26
b becaus of	0.04
b becaus one	-0.21
b becaus the	-0.50
b becaus you	-0.94
b becom a	1.94
b becom calm	0.28
b becom light	0.05
b becom pregnant	-0.39
b been a	0.41
b been able	0.23
b been away	0.37
b been do	0.60
b been here	1.01
b been in	-0.17
b been measur	1.65
b been publish	0.06
b been shown	-0.13
b been sleep	-0.03
b been told	-0.58
b been tr	-0.97
b befor a	-0.19
b befor and	0.99
b befor anyth	-0.07
b befor each	-0.41
b befor five	-0.11
b befor i	0.10
b befor it	0.27
b befor my	-0.16
b befor or	-0.25
b befor the	-0.40
b befor this	-0.37
b befor you	0.52
b befor your	0.12
b before_you_book if	-0.05
b begin in	-0.83
b begin with	-0.09
b behind the	-0.25
b behind them	0.41
b behind your	0.34
b believ in	-0.32
b believ that	-0.32
b believ the	-0.25
b bell twic	-0.32
b bend down	0.16
b beneath it	-0.09
b benefit for	0.14
b besid the	-0.05
b besid you	-0.09
b best part	-0.24
b best th	1.17
b best treatment_for	0.03
b best when	-0.30
b bett aft	0.29
b bett by	1.30
b bett evidenc	-0.44
b bett for	1.33
b bett on	-0.31
b bett sleep	0.24
b bett than	-1.14
b bett the	-0.14
b between the	-0.26
b between them	-0.31
b between tid	-0.14
b between you	0.08
b bewar of	-0.06
b beyond six	-0.40
b beyond the	-0.53
b bill insur	-0.04
b blanket and	-0.14
b ble easi	-0.22
b bleed in	-0.24
b blood clot	-0.39
b blood test	-0.61
b blood thinn	-0.57
b blood vessel	-0.11
b blood_pressure fall	-0.37
b blow to	-0.47
b body gives_up	0.15
b body has	-0.23
b body hold	-0.11
b body is	-0.44
b body keep	-0.03
b body like	0.24
b body mend	-0.13
b body normal	-0.53
b body of	-0.11
b body rememb	-0.18
b body stor	0.30
b body that	0.49
b body will	0.83
b bon and	0.15
b bon find	0.12
b bon of	-0.25
b book a	0.05
b book is	0.19
b book on	-0.30
b book one	-0.05
b book page	-0.20
b book when	-0.38
b boost immunit	-0.18
b boost the	-0.07
b born by	0.35
b both are	-0.52
b both group	-0.23
b both_sides in	-0.14
b both_sides of	-0.21
b box is	-0.36
b bp or	-0.27
b br a	0.06
b br it	0.83
b br someon	-0.27
b br the	-0.44
b br you	-0.28
b br your	0.58
b brac against	-0.29
b brain and	-0.84
b brain in	-0.14
b brain is	-0.56
b break the	0.74
b breath and	-0.84
b breath easi	0.41
b breath in	-0.11
b breath out	-0.41
b breath your	-0.60
b build with	0.59
b bus driv	-0.14
b but a	-0.70
b but i	-0.31
b but it	0.34
b but not	-1.33
b but the	-0.51
b but they	0.50
b but you	0.39
b button his	0.87
b by a	-1.48
b by any	0.22
b by doctor	0.13
b by e	-0.11
b by even	0.25
b by free	0.17
b by half	-0.11
b by herself	1.52
b by law	-0.45
b by minut	-1.28
b by phon	-0.21
b by side	-0.10
b by teatim	0.62
b by text	-0.35
b by the	-1.07
b by your	-0.03
b call a	-0.18
b call it	1.62
b call the	-0.60
b calm and	-0.10
b calm bab	0.09
b calm the	-0.04
b came for	-0.52
b came from	-0.82
b came here	0.52
b came to	0.69
b came up	-0.06
b came with	0.14
b came_back from	-1.57
b came_out in	-0.18
b came_out of	0.94
b can also	-0.59
b can and	-0.52
b can be	0.59
b can check	-0.07
b can come	-0.24
b can detect	0.15
b can do	0.71
b can do_without	-0.23
b can explain	-0.97
b can feel	0.85
b can have	0.91
b can help	0.18
b can i	-0.09
b can leav	-0.07
b can lie	-0.21
b can look	0.51
b can make	0.20
b can move	-0.32
b can off	-0.26
b can put	-0.11
b can read	0.32
b can say	0.78
b can say_no_to	-0.36
b can see	-0.14
b can settl	0.04
b can sit_in	-0.31
b can stay	-0.73
b can stop	-0.27
b can take	-0.69
b can talk	-0.40
b can tell	1.20
b can thread	0.29
b can wait	-0.24
b can you	0.14
b cane in	0.43
b cannot be	0.92
b cannot do	0.43
b cannot help	0.27
b cannot help_with	-0.25
b cannot lie	-0.87
b cannot move	-0.40
b cannot off	-0.43
b cannot show	-0.26
b cannot_say that	-0.15
b cannot_tell you	-0.26
b car park	-0.16
b care and	-0.59
b care in	0.28
b care side	-0.10
b careful review	0.10
b carr a	-0.35
b carr his	0.51
b carried_in and	0.47
b caus is	-0.11
b caution and	-0.10
b ch pain	-0.57
b chair a	-0.05
b chair and	0.09
b chair by	-0.10
b chair sinc	-0.07
b chang a	-0.50
b chang his	0.03
b chang how	-0.32
b chang i	-0.35
b chang in	0.14
b chang is	1.64
b chang my	-0.17
b chang pain	-0.14
b chang that	-0.10
b chang the	0.10
b chang their	-0.20
b chang this	-0.06
b check this	-0.15
b child is	0.56
b children are	0.14
b children who	-0.30
b children with	0.46
b chiropractic and	-0.15
b chiropractor crack	0.11
b choos a	-0.06
b chuff to	0.27
b claim about	-0.34
b claim check	-0.10
b claim it	0.35
b claim that	-0.24
b cleans the	0.40
b clear my	-0.17
b clear the	-0.30
b client are	-0.06
b client improv	0.20
b client leav	0.18
b client like	-0.04
b client often	-0.07
b client report	0.41
b client say	0.21
b client with	0.12
b clinical proven	0.24
b clos at	-0.19
b clos for	-0.09
b clos the	0.10
b clos to	-0.10
b clos your	-0.22
b clot in	-0.36
b cloth and	-0.44
b coast path	-0.46
b cold and	0.06
b colleagu ask	0.37
b com clos	0.99
b com from	0.06
b com to	-0.65
b com up	-0.84
b come again	-1.23
b come and	0.73
b come by	-0.23
b come from	-0.89
b come here	0.45
b come home	0.53
b come if	-0.06
b come once	-0.11
b come round	-0.35
b come the	0.17
b come to	1.74
b come with	-1.12
b come_in by	-0.38
b come_to_us with	-0.06
b compar them	-0.08
b compar with	0.31
b complete safe	0.60
b condition we	1.11
b confirm what	0.21
b correct it	0.59
b correct the	-0.07
b cost and	-0.04
b could be	0.99
b could ever	0.66
b could feel	0.33
b could read	-0.18
b could use	-0.71
b count of	0.54
b count on	0.71
b count the	0.97
b cours of	0.96
b crack push	-0.13
b cranial heal	0.40
b cranial therapist	0.48
b craniosacral session	-0.40
b craniosacral theor	-0.25
b craniosacral_therapy for	0.06
b craniosacral_therapy is	0.16
b craniosacral_therapy safe	-0.37
b craniosacral_therapy work	-0.32
b cranium is	0.12
b cry more	-0.19
b cst and	-0.11
b cst can	0.28
b cst does	-0.32
b cst for	-0.05
b cst has	0.15
b cst has_not_been	-0.18
b cst heal	-0.13
b cst help	0.05
b cst how	-0.53
b cst is	0.19
b cst is_a	-0.19
b cst off	-0.19
b cst or	-0.18
b cst scor	-0.31
b cst with	-0.51
b custom of	-0.09
b dad is	0.49
b danc in	0.59
b danc until	-0.18
b daught has	-0.31
b day aft	0.82
b day and	-0.06
b day it	1.02
b day or	-0.33
b day the	-0.37
b day went	-0.59
b day you	0.37
b days befor	-0.46
b decid togeth	-0.59
b decid what	0.85
b deep breath	-0.13
b deep than	0.15
b dementia and	-0.14
b depend on	-0.29
b depression and	0.10
b describ a	-0.08
b describ feel	-0.25
b deserv a	-0.45
b diagnos and	0.46
b diar and	0.08
b did for	0.13
b did it	0.04
b did not	0.89
b did not_agree	-0.06
b did you	-0.15
b diff from	-0.07
b disagre with	-0.44
b discov how	0.10
b discov the	0.31
b do and	-0.24
b do for	-0.38
b do i	-0.20
b do in	0.12
b do it	0.11
b do its	-0.10
b do more	-0.06
b do not	-3.71
b do not_agree	-0.24
b do not_need	-0.70
b do not_promise	-0.07
b do noth	0.81
b do that	0.51
b do the	0.91
b do the_work	1.06
b do this	0.14
b do we	-0.32
b do what	-0.30
b do with	1.06
b do you	1.23
b do_not_wait for	-1.18
b doctor and	0.12
b doctor becom	0.73
b doctor chang	0.17
b doctor first	-0.21
b doctor has	-0.39
b doctor have	0.25
b doctor recommend	-0.07
b doctor treat	-0.29
b doctor who	-0.52
b does a	-0.08
b does craniosacral_therapy	-0.32
b does it	-1.01
b does more	1.04
b does most	-0.13
b does not	-0.26
b does not_know	0.68
b does the	-0.37
b dog and	0.97
b don't be	0.10
b don't let	0.89
b don't treat	-0.22
b don't_wait for	-0.05
b door has	-0.15
b door if	-0.47
b door is	-0.33
b door of	-0.04
b doubt and	-0.70
b down and	-0.18
b down for	0.40
b down in	0.33
b down so	-0.58
b down the	-0.25
b down to	-0.25
b down what	-0.25
b down with	-0.49
b draw in	-0.27
b drawn as	-0.29
b dread the	0.75
b dress and	-0.11
b drift off	-0.29
b driv all	-0.37
b drop of	-0.29
b drov to	-0.11
b dur a	-0.31
b dur an_operation	-0.54
b dur the	0.09
b e mail	-0.71
b each agre	-0.05
b each hold	-0.26
b each new	-0.04
b each one	-0.06
b each oth	-0.08
b each referenc	-0.11
b each session	0.41
b each time	-0.27
b each touch	-0.20
b each year	-0.79
b ear and	-0.05
b earn my	-0.43
b eas a	0.39
b eas the	0.07
b ease a	-0.05
b ease the	-0.14
b easi aft	-0.09
b easy to	-0.42
b eczema and	0.22
b effect of	0.21
b effect on	-0.09
b effectiv than	0.42
b eight question	-0.03
b eight session	0.16
b eight year	-0.14
b eith direction	-0.10
b elbow pain	-0.09
b eleven year	-0.13
b else does	0.15
b else has	0.60
b encourag the	0.05
b end it	0.13
b end of	0.61
b end pain	-0.14
b end the	-0.76
b end your	-0.76
b ends at	-0.75
b ends it	0.16
b ends up	0.22
b energ in	-0.43
b enjo the	-0.11
b enjoy the	-0.25
b enough for	-0.62
b enough to	-0.51
b epidural or	-0.18
b epileps or	-0.07
b even and	-0.24
b even are	-0.32
b even befor	-0.36
b ever cell	0.58
b ever day	0.26
b ever fall	-0.25
b ever januar	-0.06
b ever kind	0.39
b ever month	0.63
b ever organ	0.46
b ever reason	0.97
b ever sentenc	-0.20
b ever ten	-0.04
b ever therapist	0.53
b ever thursda	0.05
b ever touch	-0.05
b ever visit	-0.05
b ever week	1.55
b everyon and	-0.04
b everyon else	0.11
b everyon is	-0.03
b everyth and	0.36
b everyth else	0.51
b everyth is	0.41
b evidenc does	-0.36
b evidenc for	0.29
b evidenc from	0.05
b evidenc is	1.10
b exact what	0.63
b exact wher	1.00
b exercis and	-0.15
b exercis massag	-0.03
b expert in	-0.30
b eyes and	-0.22
b fact come	-0.36
b fad when	-0.05
b fair question	-0.11
b fall asleep	-0.67
b far and	0.05
b far too	-0.52
b fascia chang	-0.53
b fascia rememb	0.20
b fascia soften	-1.76
b fast with	0.19
b fath was	-0.14
b fatigu lift	0.24
b favor and	-0.25
b favor of	-0.14
b feel a	-0.56
b feel afterward	-0.09
b feel an	0.17
b feel and	-0.04
b feel from	-0.12
b feel good	-0.14
b feel it	-0.40
b feel light	-0.36
b feel like	-0.44
b feel loos	-0.23
b feel much	-0.16
b feel noth	0.55
b feel rest	-0.15
b feel safe	0.04
b feel small	-0.08
b feel the	1.74
b feel tir	-0.25
b feel unwell	-0.06
b feel wors	-0.66
b feel your	-0.65
b feel_better aft	0.24
b feet get	-0.16
b fell on_average	-0.09
b felt and	-0.12
b felt the	1.20
b ferr leav	-0.06
b fev or	-0.55
b few and	0.08
b few lin	-0.15
b few minut	0.27
b few peopl	-0.25
b few session	0.68
b few sign	-0.07
b few week	-1.13
b fibro flar	1.31
b fift four	-0.08
b fifteen trial	0.25
b final read	-0.36
b find a	0.08
b find it	-0.23
b find its	0.26
b find no	-0.38
b find out	0.06
b find that	0.46
b find the	0.47
b find their	0.79
b find what	0.68
b fing are	-0.15
b firm fascia	-0.59
b firm hand	-0.07
b first and	0.28
b first client	-0.12
b first hour	0.07
b first if	-0.22
b first is	-0.13
b first messag	-0.46
b first session	0.22
b first sinc	0.60
b first th	-0.21
b first the	0.21
b first to	-0.27
b first visit	-1.36
b first week	0.61
b first with	-0.17
b first_results of	0.06
b five and	-0.60
b five gram	-1.31
b five hour	0.28
b five kind	-0.10
b five minut	0.34
b five question	-0.06
b five session	0.35
b five short	-0.11
b five trial	-0.06
b five visit	0.45
b five year	0.92
b fix her	-0.22
b fix the	-0.38
b flow of	0.11
b fluid around	-0.77
b fluid carr	0.29
b fluid is	-0.74
b fluid mov	-0.28
b fluid to	0.16
b flush the	-0.15
b fold sheet	-0.08
b follow a	-0.80
b follow the	-0.62
b for a	1.57
b for a_doctor	-0.05
b for an	0.20
b for an_hour	-0.74
b for and	-0.08
b for anyth	-0.67
b for bab	0.99
b for back_pain	0.53
b for children	-0.24
b for cst	0.57
b for decad	0.43
b for each	0.55
b for eleven	-0.13
b for ever	0.35
b for everyon	-1.25
b for fort	-0.87
b for hands_on	-0.08
b for help	-0.33
b for her	0.12
b for his	0.50
b for how	-0.41
b for it	0.49
b for its	-0.06
b for last	-0.07
b for long	0.27
b for long_lasting	-0.48
b for me	-1.79
b for migrain	-0.08
b for more	-0.08
b for most	-0.13
b for most_people	-0.42
b for my	0.86
b for noth	-0.61
b for now	0.23
b for one	-0.65
b for our	-0.05
b for pain	-0.30
b for peopl	0.30
b for seven	-0.10
b for six	-0.14
b for someth	-0.15
b for ten	-0.49
b for that	0.07
b for the	-0.48
b for their	0.46
b for this	-0.07
b for this_work	0.51
b for tinnitu	-0.22
b for trial	-0.08
b for two	-0.04
b for us	0.98
b for you	0.47
b for yourself	-0.48
b for_the_first_time_since the	0.19
b forc beyond	-0.53
b forget to	0.49
b found a	-0.21
b found in	-0.08
b found its	-0.17
b found no	-0.45
b found no_clear	-0.22
b found someth	0.58
b found that	0.14
b found the	-0.71
b found with	-0.61
b four and	-0.15
b four flight	0.16
b four hour	0.14
b four peopl	-0.11
b four question	-0.59
b four tim	-0.16
b four visit	0.08
b fre the	-0.13
b free hour	-0.53
b free the	0.70
b free when	0.92
b freedom of	0.22
b friend to	0.13
b from 2020	-0.21
b from 2024	-0.21
b from 52	-0.09
b from a	0.12
b from an	-0.62
b from back_pain	0.24
b from insid	-0.75
b from it	-0.22
b from massag	-0.09
b from me	-0.20
b from oth	-0.17
b from the	-1.74
b from them	-0.11
b from thes	-0.25
b from thre	0.81
b from trial	-0.06
b from what	-0.43
b from within	-0.13
b from your	0.66
b full body	0.47
b full of	0.39
b function and	0.04
b gambl with	0.98
b garden is	0.80
b gate is	-0.25
b gave away	0.75
b gave different	-0.62
b gave me	-0.07
b gave the	-0.03
b general is	-0.59
b gentl and	0.80
b gentl help_for	0.05
b gentl session	0.05
b gentl than	0.13
b gentl way	0.43
b get a	0.39
b get an	-0.11
b get cold	-0.16
b get in	-0.63
b get last	0.09
b get the	0.24
b get up	-0.58
b get you	0.42
b get your	0.52
b get_better and	-0.63
b giv it	-0.07
b giv the	-0.47
b giv us	0.47
b giv you	0.76
b give it	-0.20
b give us	-0.08
b give you	0.83
b give your	0.17
b give_up on	0.33
b give_up walk	-0.46
b gives_way to	0.27
b glad and	-0.23
b glas of	-0.20
b go and	0.67
b go for	-0.10
b go in	-0.31
b go on	-1.24
b go out	-0.11
b go straight	0.21
b go through	-0.63
b go to	0.27
b go_back to	0.13
b goes down	-0.11
b goes for	-0.65
b goes on	1.34
b goes read	-0.11
b goes up	-1.19
b gone and	0.19
b gone so	1.39
b good deal	-0.65
b good evidenc	0.10
b good question	-0.09
b good reason	0.76
b good sign	-0.13
b good week	-0.43
b got a	0.05
b got its	-0.06
b got our	-1.30
b got up	0.69
b gram does	-0.30
b gram is	-0.15
b gram of	0.32
b gram why	-0.33
b ground floor	-0.32
b group of	-0.56
b guarante a	0.59
b guarante noth	-0.85
b guarante the	-0.08
b guidanc allow	-0.41
b guidanc says	-0.13
b guidelin name	-0.09
b guidelin on	-0.13
b guidelin recommend	0.12
b guidelin say	-0.64
b had a	0.31
b had been	0.80
b had chang	0.03
b had cst	-0.24
b had fibromyalgia	-0.15
b had migrain	-0.85
b had neck_pain	-0.09
b had no	0.26
b had not	0.18
b had to	0.37
b half of	-1.03
b half the	-0.19
b hall is	-0.17
b hand a	-0.44
b hand can	0.80
b hand do	0.10
b hand for	0.15
b hand go	-0.05
b hand grow	0.06
b hand in	-0.13
b hand is	-0.51
b hand it	-0.53
b hand rest	-0.78
b hand should	-0.13
b hand the	0.88
b hands_on care	-0.49
b hands_on you	0.46
b hanna 54	0.16
b happ to	-0.13
b happen and	-0.72
b happen in	-0.69
b happen on	0.11
b happen to	-0.50
b happen und	0.49
b happen when	0.74
b hard for	-0.17
b hard it	-0.13
b hard press	0.52
b hard to	-0.14
b hard word	-0.45
b hard work	-0.42
b harm a	0.48
b harm by	1.20
b has a	-0.90
b has been	-0.63
b has chang	-0.12
b has check	-0.33
b has count	-0.66
b has ever	1.30
b has fail	0.77
b has four	-0.08
b has given_up	-0.26
b has gone	-0.66
b has its	-0.34
b has last	-0.18
b has look	-0.28
b has mov	-0.24
b has nev	1.32
b has no	-1.08
b has no_side_effects	0.51
b has not	0.58
b has said	-0.28
b has seen	0.48
b has several	-0.32
b has shown	0.90
b has start	0.10
b has stopp	0.90
b has taken	0.16
b has the	1.00
b has to	0.05
b has_not_been shown	-0.11
b has_not_been test	-0.23
b have a	-0.71
b have and	-0.18
b have been	0.41
b have done	0.20
b have epileps	-0.84
b have found	0.24
b have had	-1.59
b have it	0.46
b have just	0.08
b have more	-0.16
b have my	-0.04
b have nev	0.67
b have no	-0.85
b have not	-0.20
b have our	-0.17
b have read	-1.25
b have seen	0.07
b have shown	-0.40
b have that	0.73
b have the	-0.21
b have to	1.67
b have tr	0.16
b have wait	0.43
b have watch	0.34
b have yet	0.72
b have you	0.55
b have_not_been able	-0.09
b he came	-0.51
b he carr	0.66
b he could_not	-1.04
b he does	0.37
b he dragg	0.52
b he had	0.77
b he has	-0.89
b he is	0.60
b he left	-0.60
b he no_longer_needs	0.79
b he open	-0.58
b he play	1.01
b he sold	0.89
b he threw	-0.34
b he took	0.07
b he used_to	-0.48
b he walk	0.29
b he was	0.62
b head and	-0.26
b head is	0.16
b head or	-0.49
b head that	0.65
b head the	-0.35
b head to	0.12
b headach afterward	-0.32
b headach away	0.10
b headach leav	0.14
b headach need	-0.10
b headach often	-0.65
b headach stop	0.13
b headach that	-0.51
b headach the	-0.10
b headed a	-0.29
b health and	0.34
b health peopl	-0.19
b heart of	0.14
b heavi or	-0.18
b heel and	-0.21
b held in	-0.21
b help children	0.26
b help is	0.06
b help it	0.04
b help most_people	-0.06
b help peopl	-0.11
b help some_people	-0.40
b help the	0.05
b help to	0.75
b help you	-0.19
b help your	-0.12
b help_with and	-0.08
b her back	0.06
b her first	-0.10
b her garden	-0.17
b her life	0.05
b her second	-0.14
b here and	-1.15
b here for	0.14
b here is	-0.30
b here it	0.66
b here like	-0.21
b here only	-0.26
b here the	2.34
b here who	0.14
b hid in	0.07
b high than	-1.06
b hips and	0.37
b his back	0.38
b his idea	-0.14
b his life	-0.20
b his operation	-0.13
b his stick	-0.31
b histor and	-0.33
b hold a	-0.71
b hold it	-0.34
b hold last	-0.26
b hold memor	-0.05
b hold my	0.69
b hold on	0.11
b hold the	0.62
b home and	0.67
b hope to	-0.27
b hospital and	-0.19
b hour and	-0.17
b hour cost	-0.38
b hour is	-0.46
b hour of	-0.66
b hour the	-0.03
b hour this	0.05
b hour with	1.14
b hous rul	-0.04
b hous sleep	-0.29
b how cst	0.06
b how far	-0.30
b how gentle_touch	0.09
b how i	-0.71
b how it	-0.76
b how light	-0.07
b how long	-0.36
b how many	0.19
b how many_people	-0.39
b how much	-0.69
b how often	-0.10
b how sure	-0.29
b how the	-0.12
b how they	-0.56
b how to	-0.46
b how we	-0.38
b how well	0.12
b how you	-0.12
b hums in	-0.61
b hundr per_cent	0.06
b hundred of	0.21
b hung her	0.22
b hurt and	0.83
b hurt befor	-0.87
b hurt toda	0.23
b hurt we	0.20
b i am	1.80
b i answ	-0.24
b i ask	-1.17
b i believ	-0.09
b i came	0.41
b i can	1.48
b i cannot	0.11
b i cannot_say	-0.09
b i cannot_tell	-0.18
b i chang	-0.60
b i come	-0.06
b i could	-1.15
b i could_not_know	-0.24
b i did	-0.69
b i do	-1.93
b i do_not_know	-0.14
b i drove_home	0.06
b i earn	-0.25
b i fall	-0.11
b i feel	0.45
b i feel_better	-0.07
b i felt	-0.31
b i final	-0.36
b i find	0.44
b i give	-0.09
b i go	-0.83
b i got	0.33
b i had	1.32
b i have	0.33
b i hold	-0.12
b i keep	-0.44
b i know	0.44
b i left	-0.30
b i lik	-1.83
b i like	-1.01
b i live	-0.28
b i make	-0.22
b i may	0.68
b i need	0.44
b i nev	-0.31
b i no_longer	-0.23
b i off	-0.58
b i open	-0.11
b i promis	0.39
b i ran	0.28
b i read	-0.09
b i rest	-0.20
b i said	-0.42
b i see	0.80
b i should	-0.05
b i sit	-0.37
b i sleep	0.27
b i slept	-0.12
b i start	-0.38
b i still	-0.65
b i stop	-0.04
b i swim	0.09
b i take	-0.18
b i tell	-0.35
b i think	-0.23
b i train	-0.10
b i use	-0.31
b i used_to	0.46
b i wait	-0.15
b i wake	-0.26
b i walk	0.36
b i want	-0.90
b i was	1.15
b i went	-0.24
b i went_in	0.19
b i will	-0.35
b i work	-0.14
b i would	-1.30
b i writ	0.59
b idea is	-0.16
b if a	-0.28
b if anyth	-0.29
b if i	0.03
b if it	-0.45
b if morn	0.45
b if noth	1.13
b if somebod	-0.23
b if someth	-0.45
b if stair	0.60
b if that	-0.32
b if the	-0.74
b if ther	-0.18
b if you	-3.21
b if you'r	-0.35
b if your	-2.08
b ignor the	0.82
b ill and	-0.69
b ill began	0.39
b ill i	-0.42
b ill or	-0.11
b imagin a	-0.32
b improv and	-0.14
b improv sleep	-0.27
b improv the	-0.24
b improv when	0.10
b improv within	0.11
b in 1998	-0.07
b in 2021	-0.20
b in a	-1.36
b in advanc	-0.54
b in an	0.73
b in an_hour	0.69
b in and	1.82
b in anoth	-0.28
b in any	-0.36
b in april	-0.19
b in as	0.12
b in august	-0.33
b in bab	-0.13
b in back_pain	-0.39
b in bed	0.11
b in britain	-0.12
b in craniosacral	-0.25
b in craniosacral_therapy	0.35
b in different	-0.05
b in does	-0.35
b in eith	-0.10
b in ever	-0.64
b in favor	-0.40
b in five	0.33
b in florida	-0.12
b in general	-0.99
b in her	-0.66
b in his	-0.03
b in hospital	-0.75
b in ill	-0.16
b in infant	0.30
b in interview	-0.15
b in is	-0.13
b in it	0.28
b in its	0.48
b in june	0.38
b in law	0.36
b in line	0.92
b in may	0.47
b in membran	-0.81
b in mind	-0.34
b in most	-0.24
b in my	0.08
b in octob	-1.52
b in old	-0.40
b in on	0.52
b in one	0.03
b in our	0.23
b in pain	0.04
b in peac	-0.27
b in peopl	-0.25
b in plac	-0.08
b in plain	-0.05
b in pregnanc	-0.52
b in scan	-0.62
b in silenc	0.18
b in six	-0.26
b in spr	0.46
b in ten	0.34
b in that	-0.20
b in the	-0.79
b in the_table	-0.83
b in their	0.31
b in thes	-0.22
b in this	0.50
b in thre	-0.56
b in time	-0.12
b in two	-0.18
b in which	0.15
b in wint	-0.80
b in your	0.17
b includ exercis	-0.42
b incom rate	-0.05
b infant colic	0.26
b injur read	-0.03
b insid the	-0.65
b insid you	0.83
b instant relief	0.16
b instead of	0.24
b insur for	-0.06
b interview with	-0.08
b into a	0.22
b into it	0.10
b into line	-0.22
b into plac	0.09
b into the	-0.79
b into word	0.39
b is about	-0.14
b is all	-0.59
b is alway	0.45
b is and	0.05
b is ask	0.15
b is assur	0.80
b is back	0.17
b is back_at	0.53
b is back_in	0.73
b is bett	-0.04
b is block	0.50
b is clos	-0.10
b is complete	0.60
b is contest	-0.49
b is crack	-0.28
b is craniosacral_therapy	-0.53
b is cur	0.17
b is digg	-0.53
b is disput	-0.18
b is do	0.44
b is due	-0.04
b is enough	-0.26
b is exact	-0.32
b is felt	-0.72
b is fine	-0.66
b is for	-0.11
b is found	-0.80
b is free	-0.04
b is full	-0.33
b is good	1.57
b is good_for	-0.84
b is grow	0.08
b is guess	-0.04
b is hard	-0.44
b is high	-0.98
b is how	0.20
b is in	0.19
b is it	-1.20
b is just	0.24
b is known	-0.12
b is learn	0.27
b is less	-0.22
b is light	-0.21
b is like	-0.92
b is littl	0.49
b is lock	0.05
b is long	-0.36
b is lost	0.29
b is mak	0.61
b is medicin	0.61
b is miss	0.41
b is more	0.11
b is need	-0.37
b is neith	-0.30
b is new	-0.16
b is no	-0.51
b is no_evidence	-0.29
b is normal	-0.87
b is not	-1.78
b is not_evidence	-0.06
b is not_suitable	-0.33
b is noth	1.03
b is now	-0.50
b is of	-0.04
b is often	-0.56
b is old	-0.42
b is on	-0.56
b is one	-0.32
b is only	0.24
b is open	-0.39
b is our	0.39
b is out_of	-0.36
b is pain	0.54
b is pleasant	-0.09
b is possibl	-0.42
b is proven	0.06
b is quiet	-0.05
b is rare	0.13
b is real	0.17
b is releas	0.10
b is restful	-0.05
b is rubb	-0.26
b is safe	-0.61
b is sell	-0.38
b is short	-0.05
b is simpl	-0.19
b is slow	-1.50
b is so	-0.18
b is soft	0.52
b is sore	-1.06
b is spr	-0.16
b is stiff	-0.28
b is still	0.15
b is stor	-0.07
b is suitabl	-0.63
b is that	1.44
b is the	0.51
b is ther	-0.60
b is time	-0.50
b is told	0.38
b is too	0.22
b is treat	-0.87
b is turn	0.90
b is two	0.23
b is unsettl	-0.16
b is used	-0.98
b is usual	0.58
b is wat	-0.07
b is welcom	-0.05
b is what	-0.29
b is wher	0.19
b is why	-0.14
b is worth	-0.17
b is young	-0.40
b is your	0.30
b is_a fair	-0.74
b is_a gentl	0.68
b is_a glas	-0.20
b is_a good	-0.29
b is_a littl	-0.12
b is_a love	0.28
b is_a matt	-0.28
b is_a quiet	-0.67
b is_a reason	-0.39
b is_a stor	-0.09
b is_an hour	-0.24
b is_caused by	-0.31
b is_common and	-0.60
b is_gone and	0.49
b is_gone by	-0.16
b isn't a	0.86
b isn't it	0.11
b it a	0.28
b it again	0.22
b it alway	0.29
b it and	0.52
b it as	-0.79
b it at	-0.09
b it away	0.63
b it back	0.21
b it beforehand	-0.16
b it began	-0.96
b it begin	0.17
b it boost	-0.26
b it came	-0.17
b it can	0.92
b it cannot	-0.45
b it chang	-0.63
b it cost	-0.48
b it could	0.45
b it cover	-0.18
b it cur	0.53
b it does	0.54
b it down	-0.46
b it eas	0.14
b it feel	0.35
b it felt	-0.78
b it for	0.89
b it fre	-0.04
b it gets	-0.34
b it giv	0.08
b it goes	0.96
b it gone	0.07
b it happen	0.23
b it hard	-0.33
b it has	1.14
b it has_not_been	0.10
b it heal	0.08
b it help	0.36
b it here	0.78
b it hurt	0.11
b it improv	-0.17
b it in	-1.19
b it is	1.28
b it is_a	0.73
b it is_common	-0.04
b it isn't	0.15
b it just	0.08
b it keep	0.40
b it last	0.70
b it leav	-0.35
b it lift	0.62
b it look	-0.69
b it matt	-0.10
b it may	-0.49
b it nev	0.13
b it now	-0.65
b it off	0.51
b it on	0.22
b it only	-0.39
b it or	-0.21
b it out	-0.04
b it pass	-0.27
b it prov	-0.42
b it rare	0.84
b it reach	-0.31
b it releas	-0.26
b it report	-0.22
b it right	-0.10
b it safe	-0.22
b it says	-0.25
b it settl	-0.06
b it should	-0.55
b it show	-0.74
b it start	0.34
b it stop	-0.56
b it support	0.13
b it tak	0.33
b it that	0.42
b it the	0.80
b it ther	-0.13
b it to	-0.11
b it took	0.03
b it treat	0.33
b it was	-3.27
b it we	-0.39
b it well	-0.16
b it went	0.23
b it will	0.86
b it with	-0.14
b it work	1.41
b it works_for	-0.56
b it wors	-0.60
b it would	-0.11
b its caus	-0.53
b its job	-0.10
b its main	-0.29
b its own	-0.60
b its plac	-1.08
b its use	0.12
b job in	-0.30
b joint will	0.41
b jump this	0.11
b just thre	0.36
b just what	0.30
b keep a	-0.45
b keep it	-0.30
b keep its	0.20
b keep mov	-0.56
b keep the	-0.39
b keep them	-0.12
b kept for	-0.22
b kettl boil	0.19
b kettl that	-0.26
b key to	0.93
b kind of	-1.34
b kind than	0.38
b kind to	-0.14
b kitchen scal	-0.08
b kitten is	0.54
b kne and	-0.09
b kne are	-0.40
b kne will	0.20
b kneel in	0.31
b knitt a	0.11
b knot in	-0.19
b know how	0.04
b know of	-0.10
b know that	-0.24
b know the	0.18
b know what	-0.72
b know what_is_wrong	0.28
b know when	0.17
b know wher	0.31
b know wheth	-0.72
b know which	-0.52
b known about	-0.11
b larg analysi	-0.14
b larg and	-0.08
b larg forc	-0.53
b last night	0.40
b last relief	0.51
b last week	0.42
b last year	-0.18
b lat one	-0.19
b late on	-0.36
b lay down	1.10
b lead to	-0.26
b lead with	-0.40
b learn to	-0.20
b leav a	-0.11
b leav at	-0.06
b leav it	0.65
b leav out	-0.79
b leav the	0.08
b leav through	0.45
b leav with	0.63
b leav you	-0.43
b leav your	-0.04
b left and	0.68
b left his	-0.26
b left in	-0.27
b left on	-0.05
b left out	-0.35
b less pain	-0.09
b less than	-0.30
b let a	0.75
b let anyon	0.40
b let the	0.15
b let them	0.46
b let us	1.58
b let your	0.20
b lets the	-0.03
b lets_go the	0.63
b lett the	-1.76
b licens and	-0.10
b licens for	-0.50
b lie down	1.48
b lie flat	-0.98
b lie on	-0.96
b lie on_your_side	-0.54
b lie still	-0.17
b lie ther	0.15
b lift and	-0.07
b lift it	0.10
b lift the	-0.68
b lift was	-0.48
b light and	0.22
b light as	-1.51
b light becaus	-0.12
b light head	-0.32
b light headed	-0.29
b light hold	-0.09
b light is	-0.38
b light on	0.24
b light still	-0.46
b light than	-0.09
b light traction	0.04
b light_touch can	-0.62
b light_touch feel	-0.31
b lik her	-0.78
b lik it	-0.17
b lik the	-0.15
b like a	4.24
b like and	-0.33
b like be	-0.64
b like from	-0.36
b like it	-0.22
b like me	-0.28
b like that	-0.07
b like the	-0.51
b like this	0.47
b like to	-0.82
b like you	0.40
b lin on	-0.14
b line of	-0.27
b list are	-0.18
b list come	-0.33
b list for	0.13
b list of	-0.48
b listen to	0.26
b littl as	-0.17
b littl happen	-0.13
b littl has	0.06
b littl less	-0.12
b littl long	-0.28
b littl research	0.49
b littl when	-0.57
b liv and	-0.45
b liv from	-0.43
b liv with	0.28
b live with	0.63
b locat the	0.16
b lock draw	-0.04
b long and	0.08
b long driv	-0.75
b long or	-0.56
b long stand	0.75
b long the	-0.21
b long version	-0.06
b long you	0.07
b long_lasting low_back_pain	-0.25
b long_lasting pain	-0.67
b look at	-0.20
b look back	0.08
b look bett	-0.22
b look for	-0.45
b looks_after you	-0.29
b loos for	-0.23
b lot of	-0.69
b loud befor	-0.04
b love the	0.04
b love to	0.27
b low back	-1.18
b low incom	-0.05
b low pain	-0.06
b low the	-0.59
b low_back_pain fell	-0.07
b lumbar punctur	-0.18
b lung function	0.07
b lupu and	0.35
b ly down	-1.10
b ly flat	-0.05
b ly on	-0.06
b ly on_their_back	-0.20
b ly still	-0.52
b lymph and	0.98
b made for	0.33
b main goal	-0.32
b main measur	-0.81
b main result	-0.07
b mak dosa	-0.27
b mak it	-0.41
b mak no	0.26
b mak the	-0.41
b make a	-0.14
b make it	-1.21
b make no	-0.05
b make them	0.22
b make you	-0.39
b man and	0.30
b many client	0.10
b many hour	-0.36
b many kind	-0.08
b many more	0.90
b many session	-0.07
b many visit	-0.13
b map and	0.24
b mark wher	-0.37
b massag can	0.40
b massag therapist	-0.34
b mathematical model	-0.53
b matt of	-0.07
b may also	-0.20
b may ease	-0.05
b may feel	-0.21
b may have	-0.79
b may help	-0.45
b may need	-0.10
b may not	-0.23
b may rest	-0.11
b may well	-0.28
b me a	0.15
b me and	-0.38
b me anyth	-1.58
b me as	-0.57
b me at	-0.37
b me if	-0.12
b me to	-1.00
b me what	0.23
b mean that	-0.56
b mean you	-0.10
b meaningful chang	-0.09
b measur and	0.37
b measur how	-0.11
b measur the	-0.07
b medical fil	0.56
b medical specialist	-0.14
b medical_care and	-0.19
b medicin and	-0.22
b medicin becaus	-0.69
b medicin or	-0.08
b medicin without	0.32
b medicin you	-0.48
b medicin your_doctor	-0.33
b meet a	0.72
b melt tension	-0.09
b memb of	-0.46
b membran and	-1.03
b membran are	0.19
b membran pull	-0.06
b memor in	0.22
b mention fibromyalgia	0.30
b mention tired	-0.29
b messag to	-0.35
b midnight and	0.14
b might feel	-0.17
b migrain and	0.36
b migrain attack	-0.16
b migrain can	-0.04
b migrain is	0.21
b migrain tinnitu	0.08
b mind about	-0.26
b mind and	0.79
b mind the	-0.47
b minut and	0.35
b minut by	-1.28
b minut of	0.42
b miracl and	0.76
b miracl of	-0.54
b model firm	-0.53
b monda and	0.52
b month at	-0.10
b month of	1.56
b month on	0.24
b month the	-0.52
b mood and	-0.74
b more about	-0.04
b more and	0.63
b more easi	-0.46
b more effectiv	0.42
b more for	0.04
b more in	-0.87
b more than	-0.05
b more to	-0.16
b more with	-0.09
b morn sick	0.11
b morn stiff	-0.34
b morn walk	-0.18
b morn you	0.36
b most back	0.05
b most did	-0.04
b most headach	-0.18
b most of	-1.39
b most problem	0.24
b most sore_backs	-0.22
b most_people with	-0.30
b moth in	0.36
b mov hous	-0.14
b mov in	-0.29
b mov joint	-0.22
b mov like	0.12
b mov with	-0.81
b move is	-0.72
b move like	0.64
b move the	-0.38
b move with	-0.43
b move your	-0.72
b much and	0.15
b much as	-0.13
b much does	-0.17
b much the	-0.24
b must not	0.31
b my aunt	-0.39
b my back	-0.40
b my back_pain	0.04
b my bike	-0.16
b my broth	-0.58
b my client	0.18
b my colleagu	0.24
b my daught	-0.52
b my even	-0.04
b my fath	-0.80
b my fing	0.23
b my first	-0.35
b my granddaught	-0.84
b my head	-0.66
b my headach	0.10
b my hip	0.14
b my husband	0.03
b my liv	-0.91
b my mind	-0.62
b my moth	-0.60
b my neighbour	0.27
b my own	0.07
b my palm	0.46
b my patient	-0.03
b my phon	-0.66
b my should	0.65
b my sist	0.04
b my son	-0.49
b my tabl	1.64
b my teach	0.76
b my train	-0.19
b my uncl	-0.36
b my view	-0.42
b my wife	0.49
b my wrist	-0.17
b my_hands and	-0.21
b my_hands rest	-0.20
b my_hands under_your_head	-0.18
b nam in	-0.14
b nam of	-0.51
b name and	-0.37
b name any	0.55
b name exercis	-0.09
b name of	-0.32
b name on	0.56
b naps are	-0.22
b natural remedy_for	0.19
b natural way	0.42
b near ever	0.84
b near the	-0.54
b neck of	-0.24
b neck that	0.61
b neck will	0.13
b neck_pain report	-0.08
b need a	0.09
b need a_doctor	-0.19
b need for	0.42
b need medical_care	-0.11
b need not	0.43
b need to	0.95
b needs_a_doctor first	-0.08
b neighbour ask	0.09
b neith can	-0.29
b neith is	-0.17
b nerv of	-0.30
b nev be	-0.37
b nev been	0.48
b nev felt	0.64
b nev let	0.56
b nev look	0.04
b nev need	0.62
b nev tak	-0.62
b nev work	-0.09
b new headach	-0.51
b new lamp	-0.20
b new low_back_pain	-0.09
b new or	-0.04
b new plac	-0.04
b new sore_back	-0.46
b new stud	0.04
b new walk	0.37
b next door	-0.29
b next free	-0.14
b next year	0.78
b nickel and	-0.12
b night are	1.28
b night befor	-0.25
b night he	0.41
b night the	1.08
b nine and	0.20
b nine tim	0.63
b nine to	1.66
b ninet one	-0.12
b no and	-0.30
b no answ	-0.09
b no chang	-0.06
b no claim	0.30
b no cook	-0.58
b no doctor	-0.09
b no drama	0.17
b no end	0.60
b no form	-0.25
b no gown	-0.32
b no meaningful	-0.09
b no need	0.47
b no noth	-0.13
b no numb	-0.25
b no oil	-0.52
b no oth	-0.12
b no plac	-0.53
b no promis	-0.07
b no rush	-0.51
b no secret	0.45
b no seriou	-0.14
b no session	-0.19
b no singl	-0.53
b no stat	-0.38
b no stor	-0.31
b no stud	-0.32
b no tablet	0.43
b no test	-0.28
b no track	-0.25
b no way	0.56
b no worr	-0.32
b no_clear benefit	-0.18
b no_clear effect	-0.26
b no_doubt that	0.05
b no_evidence that	-0.11
b no_longer know	-0.11
b no_longer_needs a	0.08
b no_one should	0.78
b nobod can	-1.43
b nobod could	0.32
b nobod has	0.04
b nobod hurr	-0.23
b nobod is	0.66
b nobod leav	0.22
b nobod should	-0.88
b nobod want	-0.27
b nobody_has_shown it	-0.21
b nobody_has_shown that	-0.30
b none of	-0.57
b none on	-0.23
b normal rang	-0.53
b not a	-1.48
b not able	0.64
b not about	-0.44
b not an	-0.66
b not and	-0.20
b not are	-0.22
b not ask	-0.18
b not be	0.08
b not becaus	-0.49
b not bill	-0.04
b not book	-0.21
b not call	0.33
b not chang	-0.48
b not claim	0.04
b not come	0.04
b not dangerou	-0.30
b not diagnos	-0.33
b not do	-0.16
b not expect	-0.57
b not feel	-0.90
b not for	-0.09
b not forc	-0.32
b not from	0.36
b not gambl	0.98
b not get_better	0.30
b not help	1.94
b not hold	-0.39
b not hurt	0.77
b not keep	-0.06
b not like	-0.12
b not look	0.40
b not magic	0.11
b not me	-0.17
b not mean	-0.46
b not measur	-0.17
b not medical_care	-0.11
b not medicin	-0.25
b not move	-0.24
b not my	-0.27
b not name	0.45
b not on	-0.35
b not once	0.55
b not one	0.05
b not pass	-0.17
b not pay	-0.46
b not print	-0.68
b not read	-0.07
b not replac	-0.32
b not report	-0.28
b not say	0.25
b not see	-0.13
b not sell	-0.18
b not show	-0.06
b not stop	-0.44
b not stretch	-0.12
b not take	0.56
b not talk	0.09
b not tell	-0.29
b not the	-0.75
b not to	0.51
b not treat	-0.54
b not use	-0.11
b not wait	0.23
b not_need a	-0.27
b noth about	0.29
b noth and	-0.41
b noth at	-1.12
b noth but	0.52
b noth else	0.03
b noth had	0.38
b noth happen	-0.45
b noth hurt	-0.54
b noth in	-0.04
b noth is	-0.88
b noth more	-0.21
b noth so	-0.43
b noth that	0.53
b noth to	-1.01
b noth will	-0.21
b now and	-1.17
b now he	1.15
b now i	0.24
b now or	0.37
b now try	0.75
b now you	0.34
b numb of	1.06
b numb one	0.33
b numb to	-0.65
b nurs or	-0.12
b nurser rang	0.54
b of a	-1.23
b of a4	-0.13
b of all	0.19
b of an	-0.19
b of an_hour	-0.14
b of any	-0.30
b of anyth	0.05
b of bodywork	-0.32
b of care	-0.09
b of cerebrospinal_fluid	0.06
b of client	0.32
b of cours	0.45
b of cst	-0.23
b of dard	0.03
b of day	-0.34
b of ever	-0.62
b of exercis	-0.08
b of fift	-0.05
b of fifteen	0.08
b of good	-0.46
b of gull	-0.65
b of health	0.45
b of health_professionals	-0.17
b of heart_disease	-0.20
b of her	0.41
b of here	0.10
b of his	0.34
b of it	0.84
b of its	0.29
b of light_touch	0.08
b of long_lasting	-0.08
b of massag	-0.18
b of move	-0.05
b of my	-0.69
b of neck_braces	0.56
b of no	-0.03
b of oil	-0.28
b of old	-0.18
b of one	-0.18
b of our	0.45
b of pain	0.16
b of peopl	-0.09
b of practition	-0.09
b of pregnanc	0.31
b of quiet	-0.60
b of recover	-0.34
b of rest	-0.91
b of session	0.66
b of six	0.25
b of strok	-0.35
b of tast	-0.08
b of ten	0.04
b of tension	-0.56
b of th	-0.39
b of the	-4.74
b of the_table	-0.43
b of the_work	-0.13
b of their	0.14
b of them	0.62
b of thes	-0.77
b of this	-0.39
b of tid	0.63
b of touch	0.23
b of two	-0.49
b of us	-0.64
b of visit	-0.23
b of wat	-0.20
b of what	-0.15
b of you	0.67
b of your	0.61
b off a	-0.25
b off is	-0.20
b off the	-0.58
b often the	-0.42
b oil and	-0.35
b oil fre	-0.24
b old ache	-0.30
b old appl	-0.09
b old for	0.52
b old maps	-0.65
b old one	-0.05
b old ones	0.51
b on a	-2.36
b on an	-0.41
b on and	-0.45
b on bad	-0.28
b on bare	-0.09
b on frida	0.14
b on headach	-0.09
b on his	0.12
b on it	-0.30
b on its	-0.08
b on long_lasting	-0.18
b on market	-0.11
b on monday	-0.72
b on my	1.01
b on off	-0.20
b on one	0.58
b on our_table	1.22
b on pain	-0.59
b on pap	-0.33
b on safet	-0.09
b on sunda	-0.13
b on sunday	-0.96
b on that	1.06
b on the	-0.42
b on the_table	-0.34
b on this	0.35
b on this_table	0.24
b on this_therapy	-0.21
b on to	0.38
b on top	0.07
b on touch	-0.59
b on tuesda	0.22
b on wednesday	-0.38
b on what	-0.25
b on with	-0.57
b on you	0.06
b on your	-0.96
b on_average from	-0.09
b on_the_way_home i	0.15
b on_your_side or	-0.35
b once a	-0.29
b once and	1.02
b once it	0.22
b once the	0.66
b once told_me	-0.70
b one against	-0.10
b one and	-0.03
b one client	0.07
b one danc	0.48
b one day	1.35
b one from	-0.06
b one hold	0.20
b one in	0.27
b one is	-0.30
b one mind	-0.04
b one of	-0.08
b one on	-0.38
b one person	-0.63
b one plac	0.32
b one review	-0.54
b one session	-0.69
b one small	-0.15
b one small_trial	-0.05
b one stud	-0.26
b one tabl	-0.06
b one that	0.42
b one trial	-0.51
b one visit	0.22
b one was	-0.22
b one way	0.07
b one we	-0.09
b only a	0.80
b only an_hour	-0.06
b only as	-0.42
b only the	0.57
b only two	0.62
b only und	-0.53
b only when	-0.33
b open and	0.16
b open at	-0.75
b open it	-0.12
b open the	-0.49
b or a	-2.25
b or an	-0.72
b or any	-0.08
b or ask	-0.10
b or besid	-0.05
b or bleed	-0.24
b or call	-0.10
b or cst	-0.79
b or do	-0.13
b or doctor	-0.15
b or dur	-0.25
b or knead	-0.26
b or leav	-0.28
b or midwif	-0.10
b or noth	-0.12
b or of	-0.17
b or pharmacist	-0.19
b or pull	-0.13
b or should	-0.05
b or sleep	-0.37
b or so	-0.27
b or spin	-0.38
b or that	-0.24
b or the	0.17
b or thre	-0.26
b or to	-0.24
b or too	0.32
b or treat	0.16
b or two	-0.08
b or without	-0.68
b or you	-0.77
b or your	0.09
b organ follow	0.25
b origin of	0.06
b osteopath are	-0.56
b osteopath can	0.30
b osteopath doctor	-0.29
b oth illness	-0.40
b our client	1.88
b our even	-0.32
b our help	0.09
b our old	-0.17
b our patient	0.50
b our regular	0.54
b our session	0.20
b our visitor	0.21
b out a	-0.58
b out both_sides	-0.15
b out for	-0.47
b out loud	-0.29
b out on	-0.16
b out or	-0.29
b out the	-0.98
b out who	0.30
b out_of 100	-0.08
b out_of line	-0.56
b out_of ten	0.23
b out_of the	0.38
b out_of your	-0.18
b outsid the	-0.44
b over fort	-0.47
b over the	-0.12
b own back	-0.13
b own cloth	-0.35
b own puls	-0.74
b packag that	-0.42
b padd tabl	-0.08
b page and	-0.16
b page in	-0.13
b page says	-0.06
b page show	-0.06
b page so	-0.14
b paid for	-0.17
b pain aft	-0.58
b pain and	-2.16
b pain are	0.10
b pain behind	0.39
b pain clinic	-0.07
b pain eas	0.48
b pain fad	0.10
b pain for	0.06
b pain gets_worse	-0.70
b pain goes	-0.28
b pain ignor	1.54
b pain is	-1.08
b pain or	-0.18
b pain scor	-1.21
b pain stay	0.59
b pain than	-0.07
b pain that	-0.17
b pain the	-0.10
b pain was	-0.15
b pain we	0.12
b pain wher	-0.08
b pain will	-0.08
b painkill and	0.19
b pap and	-0.19
b part in	-0.66
b part of	-0.32
b part stay	0.14
b part we	0.13
b pass within	-0.24
b past the	-0.86
b patient are	0.47
b patient from	1.11
b patient with	0.06
b pay for	-0.69
b peopl and	-0.41
b peopl ask	-0.09
b peopl come	-0.13
b peopl feel	-0.16
b peopl get_better	-0.05
b peopl in	0.09
b peopl notic	-0.08
b peopl report	-0.03
b peopl say	-0.29
b peopl try	-0.13
b peopl walk	-0.35
b peopl who	0.07
b peopl whos	0.17
b peopl with	0.72
b per_cent of	-0.05
b perfect safe	0.41
b person giv	-0.38
b person ly	-0.20
b person most	-0.06
b person who	1.04
b person with	-0.46
b pharmacist can	-0.53
b photograph of	0.46
b physical_therapist and	-0.23
b physical_therapists and	-0.24
b physiotherapist treat	0.11
b pictur a	-0.24
b pictur yourself	0.97
b plac and	-0.81
b plac of	-0.13
b plac on	-0.55
b plac so	0.30
b plac that	0.57
b plac the	0.25
b plac to	-0.29
b plac you	0.35
b plain word	-0.07
b plan for	0.62
b plan refund	-0.05
b plann ever	0.42
b plant potato	-0.12
b play the	-0.51
b pleas do	-0.55
b pleas go	-0.33
b pleas read	-0.09
b pleas tell_me	-0.18
b pleasant to	-0.16
b pow of	0.14
b practic and	-0.41
b practition and	-0.34
b practition call	-0.06
b practition can	0.77
b practition describ	-0.64
b practition hand	-0.71
b practition say	-0.05
b practition will	0.57
b pregnanc and	0.22
b pregnanc is_common	-0.34
b prepar the	0.33
b prescrib a	0.77
b pressur insid	-1.37
b pressur on	-0.09
b pretend light_touch	-0.06
b pretend session	-0.04
b pretend version	-0.81
b pric are	-0.41
b pric hour	-0.26
b print on	-0.03
b print pap	-0.04
b problem cst	0.26
b profession is	0.08
b promis a	-0.74
b promis about	-0.33
b promis an	-0.06
b promis noth	-0.69
b promis relief	0.30
b promis to	-0.18
b promis you	-0.33
b proof that	0.05
b prov anyth	-0.32
b prov noth	-0.67
b prov that	-0.42
b proven to	0.23
b publish so	0.06
b pull into	-0.13
b puls and	-0.36
b punctur an	-0.18
b push or	-0.13
b push we	0.30
b put a	-0.43
b put her	0.42
b put into	0.39
b put it	0.52
b put my	0.19
b put my_hands	-0.24
b put the	-0.05
b put you	0.46
b put_off see	-0.17
b question and	-0.60
b question for	-0.07
b question peopl	-0.09
b question to	-0.14
b quiet a	0.06
b quiet and	-0.33
b quiet is	-0.23
b quiet room	-0.59
b rais hand	-0.10
b ran a	-0.23
b rang to	0.54
b rath say	-0.19
b reach the	0.76
b reach you	-0.14
b read a	0.57
b read and	-0.11
b read for	0.17
b read how	0.17
b read is	-0.06
b read it	-0.43
b read that	-0.22
b read the	-0.38
b read this	-0.21
b read to	0.22
b read when	-0.97
b read your	-0.03
b real and	0.24
b reason and	-0.07
b reason to	0.55
b receipt and	-0.12
b recent injur	-0.04
b recent stud	0.37
b recommend by	0.36
b recommend us	-0.06
b record of	-0.26
b recover becaus	-0.21
b recover stor	-0.19
b reduc inflammation	-0.12
b reduc the	0.09
b reduc your	0.11
b referenc you	-0.11
b refund part	-0.05
b regist of	-0.17
b regular care	0.17
b regular session	0.11
b relationship with	-0.08
b releas the	-0.74
b releas trauma	-0.26
b released_from the	0.07
b relief is	0.86
b relief start	0.06
b relief you	0.54
b reliev migrain	-0.08
b reliev the	-0.43
b rememb how	0.44
b rememb the	0.22
b rememb you	1.10
b remov the	-0.26
b replac it	-0.19
b replac medical_care	-0.18
b report less	-0.14
b report on	-0.28
b report safet	-0.09
b research and	1.15
b research are	1.00
b research has	-0.09
b research is	-0.68
b research on	-0.65
b research say	-0.95
b research show	0.11
b reset the	-0.29
b reset your	-0.37
b rest and	-0.74
b rest for	-0.35
b rest in	-0.12
b rest is	-0.15
b rest my_hands	-0.25
b rest not	-0.25
b rest now	0.46
b rest of	0.47
b rest on	-0.13
b rest the	-0.24
b rest your	0.06
b restor the	-0.10
b result are	0.33
b result of	-0.62
b result or	-0.35
b return to	0.55
b revers the	0.67
b review disagre	-0.19
b review found	0.92
b review from	-0.18
b review in	-0.09
b review list	-0.05
b review looked_at	-0.13
b review of	0.13
b review the	-0.05
b review was	-0.34
b rhythm and	-0.58
b rhythm in	1.21
b rhythm of	-0.04
b ribs or	-0.05
b right aft	1.24
b right by	0.53
b right with	-0.14
b ring 111	-0.23
b ring me	-0.16
b ring the	-0.35
b risk of	-0.57
b roll und	-0.09
b room and	-0.22
b room for	0.20
b room is	-0.15
b room on	0.60
b room stop	1.44
b room the	-0.05
b room to	0.33
b room was	-0.14
b rul app	-0.16
b rul for	-0.04
b run out	0.68
b runs again	-0.55
b runs from	-0.29
b rush and	-0.26
b saf than	0.09
b safe and	-0.55
b safe for	-1.25
b safe in	-0.16
b safet and	-0.19
b said she	-0.35
b said that	-0.52
b said which	-0.28
b same as	-0.74
b same person	0.70
b same puls	1.12
b same rhythm	1.27
b same th	-0.66
b same time	-0.10
b same way	0.23
b sat through	0.73
b say a	0.05
b say in	-0.23
b say it	0.12
b say no	0.20
b say noth	0.29
b say so	-1.10
b say that	-0.09
b say their	0.30
b say they	-0.48
b say this	0.07
b say yes	0.08
b say your	-0.22
b say_no_to any	-0.40
b says i	-0.10
b says so	-0.16
b says that	-0.83
b says they	-0.08
b says what	-0.59
b scan and	-0.24
b scan of	-0.51
b scan show	-0.71
b scar tissu	-0.23
b school in	-0.04
b school stopp	0.18
b school teach	-0.10
b sciatica and	0.04
b sciatica is	-0.43
b scienc has	-0.11
b scienc is	0.24
b scientifical proven	-0.15
b scientist are	0.33
b scientist have	-0.14
b scor bett	-0.31
b scor fell	-0.65
b scor improv	-0.11
b script from	-0.17
b second and	0.15
b second session	0.12
b second visit	0.52
b see a	-0.87
b see a_doctor	-0.15
b see anyon	0.35
b see bab	-0.06
b see it	-0.32
b see our	0.43
b see result	0.34
b see the	0.05
b see what	0.17
b see_a_doctor first	-0.07
b see_a_doctor if	-0.33
b seem to	-0.55
b seen from	-0.38
b sell the	-0.19
b sell thes	-0.46
b sell you	-0.43
b send a	-0.04
b send their	0.52
b send us	-0.05
b send you	-0.45
b sens of	0.19
b sentenc that	-0.24
b seriou harm	-0.15
b session and	-0.24
b session are	0.18
b session can	0.32
b session cost	-0.24
b session ends	-0.75
b session for	-0.09
b session i	0.24
b session is	-0.94
b session minut	-0.58
b session need	-0.04
b session of	-0.22
b session page	-0.05
b session so	-0.07
b session the	0.31
b session we	-0.81
b session will	-0.07
b session you	0.13
b set it	0.37
b set out	-0.43
b settl a	0.04
b settl it	-0.14
b seven out_of	-0.43
b seven year	-0.10
b several kind	-0.70
b several tim	-0.28
b shar the	-0.24
b she came	0.13
b she did	0.15
b she gave	0.75
b she had	0.73
b she has	0.74
b she hung	0.22
b she is	0.94
b she nev	-0.95
b she no_longer_needs	-0.38
b she play	-0.51
b she put	0.42
b she sleep	-0.21
b she train	-0.36
b she used_to	-0.68
b she was	0.26
b she wore	0.72
b sheet of	-0.25
b sho on	-0.06
b shock hid	0.07
b shopp up	0.16
b short and	-0.15
b short answ	-0.44
b short question	-0.11
b should ask	-0.61
b should be	-0.76
b should be_checked	-0.07
b should be_looked_at	-0.60
b should be_seen	-0.25
b should feel	-0.18
b should have	1.60
b should i	-0.19
b should nev	-0.37
b should not	-0.37
b should of	-0.31
b should say	-0.08
b should wait	-0.52
b show a	-0.33
b show it	0.13
b show me	0.11
b show that	-0.72
b show you	-0.45
b shown that	-0.19
b shown to	-0.25
b sid of	-0.18
b side by	-0.10
b side door	-0.16
b sign from	1.13
b sign need	-0.07
b sign that	-0.49
b silenc is	-0.18
b sinc i	-0.15
b sinc the	-0.42
b sing and	-0.79
b sing in	0.13
b sist who	-0.18
b sit down	0.06
b sit still	0.67
b sit then	-0.30
b sit up	-1.17
b sit_in the	-0.31
b sits besid	-0.64
b sitt and	0.64
b sitt itself	0.13
b sitt the	-0.73
b six month	-1.02
b six session	0.26
b six step	-0.67
b six to	0.46
b six week	-0.45
b size of	-0.54
b skip the	-0.09
b skull is	-0.47
b skull or	-0.24
b skull_bones move	0.33
b slack wat	-0.25
b sleep all	0.55
b sleep and	-0.77
b sleep bad	-0.98
b sleep bett	0.48
b sleep in	-1.04
b sleep long	0.44
b sleep now	0.03
b sleep stres	-0.08
b sleep well	-0.26
b slept in	-0.27
b slow and	-1.64
b slow from	-0.31
b slow in	-0.16
b slow rhythm	-0.67
b slow the	-0.58
b small and	-0.68
b small bab	0.29
b small but	1.13
b small risk	-0.09
b small stud	-0.18
b smell of	-0.29
b smil at	0.33
b smil on	0.74
b so a	-0.66
b so and	-0.13
b so ask	-0.07
b so do	-0.27
b so far	0.13
b so i	-0.37
b so if	-0.15
b so is	0.70
b so it	0.03
b so light	-0.27
b so pleas	-0.17
b so take	-0.26
b so that	0.19
b so the	-0.23
b so ther	-0.28
b so we	0.68
b so were	0.59
b so what	-0.34
b sock if	-0.16
b soft cloth	-0.43
b soft hand	0.11
b soften and	-0.14
b soften und	-0.15
b solv by	-0.11
b some client	0.23
b some do	-0.42
b some feel	-0.05
b some plan	-0.12
b some school	-0.04
b some therapist	-0.10
b some_people feel	-0.08
b some_people find	-0.71
b some_people like	-0.03
b some_people should	-0.07
b some_people with	-0.13
b somebod else	-0.91
b somebod is	-0.64
b somebod to	-0.06
b someon here	0.14
b someon they	-0.73
b someth about	-0.06
b someth else	-0.09
b someth here	0.48
b someth i	-0.39
b someth is	-0.40
b someth to	-0.38
b someth you	-0.48
b soon have	0.42
b sore heel	-0.22
b sore_back a	-0.43
b sore_back whatev	-0.13
b sore_back when	-0.06
b sore_backs are	-0.22
b sort of	-0.21
b sorted_out my	-0.47
b sound medical	-0.36
b sound of	-0.32
b sourc and	-0.24
b sourc of	0.09
b spac are	0.65
b speak to	-0.22
b speak up	0.88
b speak_of bon	-0.15
b specialist in	0.47
b specialist team	-0.24
b spin and	0.22
b spin is	0.75
b spin with	0.30
b spinal manipulation	-0.27
b spok of	-0.21
b spot in	-0.11
b spr and	0.30
b spr clean	0.12
b squeez the	0.27
b stair are	-0.27
b stand to	0.06
b stand up	-0.17
b star at	1.14
b start at	0.11
b start here	0.06
b start to	0.67
b start with	0.32
b starv nerv	0.13
b stat licens	-0.43
b stat of	0.27
b stay dress	-0.37
b stay for	-0.65
b stay in	-0.40
b stay on	-0.67
b stay till	0.14
b stent and	-0.08
b step and	-0.18
b step or	-0.27
b stick and	-0.22
b stick for	-0.95
b stiff aft	-0.41
b stiff of	-0.59
b stiff you	0.43
b still and	0.68
b still at	-0.12
b still hand	-0.32
b still has	0.05
b still have	-1.50
b still is	-0.33
b still the	0.24
b still touch	-0.48
b stood up	0.38
b stop a	-0.96
b stop and	-0.36
b stop at	-0.38
b stop hurt	0.34
b stop spinn	1.44
b stop the	-0.11
b stop when	0.08
b stopp ask	0.15
b stopp phon	0.18
b stor about	-0.39
b stor and	-0.07
b stor in	0.46
b stor of	-0.34
b straighten the	-0.21
b street is	-0.28
b strengthen the	0.05
b stres and	0.29
b stretch aft	0.33
b stretch fascia	0.64
b stretch und	-0.12
b strok and	-0.14
b strok or	-0.24
b strong and	0.66
b stud and	0.09
b stud are	0.69
b stud in	-0.17
b stud may	0.86
b stud of	-0.14
b stud saw	-0.15
b stud that	-0.28
b stud the	-0.48
b stud were	-0.24
b stuff nose	0.32
b subject of	-0.19
b such as	-0.54
b such th	-0.27
b suff from	0.42
b suit some_people	-0.09
b suit you	-1.05
b suitabl for	0.22
b support children	0.08
b support its	0.12
b support the	0.13
b suppos you	-0.45
b sure of	-0.62
b surger and	0.36
b surger on	-0.14
b surger remov	0.06
b swim in	-0.12
b symptom so	-0.24
b systematic review	0.04
b tabl in	0.21
b tablet and	-0.16
b tablet are	-0.03
b tablet for	-0.53
b tablet it	-0.53
b tablet work	-0.30
b tak the	-0.11
b take a	-0.06
b take blood	-0.23
b take it	-0.11
b take tablet	0.17
b take the	-0.41
b take your	-0.85
b taken up	0.16
b takes_away pain	0.12
b talk about	-0.64
b talk and	-0.34
b talk by	-0.24
b talk for	-0.11
b talk it	0.29
b talk most	-0.05
b talk to	-0.65
b talk you	-0.05
b taught me	0.11
b teach ask	0.03
b teach exercis	-0.31
b teach of	-0.30
b teach say	-0.31
b teach was	-0.33
b tearful mood	-0.29
b tell each	0.39
b tell me	-0.13
b tell the	-0.40
b tell what	0.86
b tell you	-1.14
b tell your	1.08
b tell_me about	0.81
b tell_me and	-0.30
b tell_me what	-0.26
b tell_us their	0.30
b tells_you that	-0.68
b ten days	0.68
b ten minut	0.04
b ten session	-0.12
b ten the	0.63
b ten to	-0.27
b ten trial	-0.23
b ten year	0.06
b tend to	-0.10
b tenni play	-0.38
b tension and	0.23
b tension free	0.10
b test it	0.21
b test of	-0.03
b th and	-0.21
b th as	-0.56
b th in	-0.30
b th we	0.82
b th you	-0.51
b than a	-0.28
b than aft	-0.31
b than any	-0.04
b than chiropractic	0.39
b than five	0.32
b than i	-0.05
b than in	-0.18
b than it	-0.75
b than massag	-0.23
b than medication	0.10
b than one	0.10
b than surger	0.38
b than the	0.15
b than you	-0.18
b thank to	0.07
b that a	-0.99
b that all	-0.32
b that and	-0.32
b that back	0.13
b that com	0.46
b that could	1.26
b that cst	-0.43
b that did	-0.05
b that does	0.20
b that fascia	0.07
b that feel	-0.23
b that fluid	0.26
b that hand	-0.05
b that has	-0.89
b that i	-1.04
b that in	-0.36
b that includ	-1.07
b that injection	1.50
b that is	-0.88
b that is_a	-0.73
b that it	-0.56
b that lead	-0.34
b that light_touch	-0.23
b that matter	-0.05
b that most	-0.11
b that need	-0.18
b that no	0.72
b that nobod	-0.52
b that peopl	0.57
b that promis	-0.27
b that question	-0.53
b that review	-0.14
b that says	-0.29
b that she	-0.39
b that someon	-0.46
b that suit	-0.33
b that the	-0.15
b that their	0.50
b that they	0.20
b that this	-0.24
b that time	-0.13
b that touch	0.75
b that trial	-0.06
b that wait	-0.29
b that wak	-0.37
b that was	-0.92
b that we	-0.77
b that work	-0.52
b that you	-0.48
b that your	-0.84
b the 2020	-0.09
b the accident	0.17
b the ache	-0.15
b the advertis	-0.10
b the airway	-0.59
b the alarm	-0.27
b the align	0.15
b the answ	0.96
b the argu	-0.18
b the articl	-0.38
b the association	-0.64
b the author	-0.47
b the baby	-0.10
b the back	-0.90
b the background	-0.15
b the bad	-0.07
b the ball	0.08
b the bank	-0.14
b the base	-0.48
b the bath	0.60
b the bay	-0.33
b the beach	-0.15
b the bell	-0.55
b the best	0.79
b the bett	-0.22
b the birth	0.69
b the biscuit	-0.05
b the blanket	-0.12
b the blockag	-0.18
b the blood	-0.22
b the board	-0.17
b the boat	-0.69
b the body	0.44
b the bon	0.17
b the bones_of_the_skull	0.31
b the book	-0.13
b the box	-0.14
b the brain	-0.74
b the bridg	-0.34
b the build	-0.53
b the bus	-0.47
b the car	0.64
b the care	-0.28
b the cat	-0.39
b the caus	0.88
b the cause_of_your_pain	0.14
b the ceil	1.14
b the cello	0.16
b the ch	-0.86
b the chair	1.57
b the chang	1.17
b the chapel	-0.07
b the children	-0.67
b the chimne	-0.11
b the choir	-0.15
b the claim	-0.13
b the clock	1.42
b the coast	-0.57
b the compan	-0.38
b the concert	-0.08
b the corn	-0.95
b the cot	-0.16
b the council	0.74
b the count	1.11
b the cours	0.63
b the crack	-0.18
b the craniosacral_rhythm	1.19
b the cranium	-0.48
b the crowd	-0.90
b the crutch	0.07
b the cupboard	0.42
b the cushion	-0.19
b the custom	-0.09
b the damag	0.14
b the damp	-0.03
b the dark	0.15
b the date	-0.17
b the day	-0.05
b the desk	-0.34
b the diaphragm	0.17
b the differenc	0.18
b the diseas	0.30
b the disput	-0.78
b the doctor	-0.08
b the dog	-0.60
b the door	-0.22
b the dough	-0.09
b the drain	-0.15
b the draw	-0.08
b the driv	-0.38
b the drum	-0.05
b the ear	-0.33
b the econom	-0.25
b the effect	1.17
b the emergenc	-0.09
b the end	0.54
b the even	-0.96
b the evidenc	-0.49
b the exam	-0.46
b the expert	0.12
b the fact	1.75
b the fair	0.30
b the fami	0.37
b the fascia	-0.47
b the fee	-0.79
b the feet	0.15
b the ferr	-0.09
b the festival	-0.09
b the field	-0.06
b the fire	0.68
b the first	-0.37
b the first_results	0.06
b the flat	-0.24
b the floor	0.09
b the flow	0.24
b the fluid	-0.35
b the foot	0.15
b the form	-0.69
b the four	-0.17
b the fourth	0.09
b the fram	-0.36
b the free	-0.23
b the front	0.91
b the full	-0.06
b the garden	-0.46
b the gate	-0.37
b the gentl	0.91
b the grocer	0.11
b the ground	-0.32
b the guidelin	-0.05
b the gutt	-0.41
b the hall	-0.58
b the hand	0.47
b the harbour	-0.75
b the hard	-0.13
b the hardwar	-0.08
b the harm	-0.09
b the head	-0.10
b the headach	0.40
b the heal	1.25
b the heart	-1.16
b the heartbeat	-0.28
b the heat	-0.22
b the heel	-0.12
b the hing	-0.12
b the hip	-0.20
b the hips	0.89
b the histor	-0.07
b the hoist	1.24
b the hors	0.11
b the hospital	0.52
b the hour	-1.48
b the hous	0.97
b the idea	-0.30
b the injection	-0.07
b the insid	-0.07
b the internet	0.89
b the jaw	-0.03
b the joint	-0.12
b the kettl	-0.03
b the key	-0.30
b the kind	-0.66
b the kitchen	0.32
b the kne	-0.09
b the knee	0.65
b the knif	0.72
b the knot	0.08
b the ladd	-0.58
b the lamp	0.07
b the lane	-0.20
b the last	-0.44
b the law	0.17
b the lawn	0.91
b the leaf	0.50
b the left	-0.47
b the legs	-0.09
b the lett	-0.22
b the librar	-0.45
b the lift	-0.69
b the light	-1.33
b the lighthous	-0.08
b the line	-0.08
b the list	-0.61
b the loft	0.13
b the long	-0.93
b the low	-0.08
b the lymph	0.09
b the main	-0.87
b the market	0.86
b the massag	0.13
b the medicin	0.78
b the membran	-0.32
b the midwiv	0.07
b the mind	0.45
b the mood	-0.63
b the more	0.35
b the morn	0.67
b the mouth	-0.13
b the nam	-0.51
b the name	-1.30
b the natural	0.49
b the near	-0.13
b the neck	0.62
b the neighbour	0.09
b the nerv	-0.24
b the nervous_system	-0.09
b the new	-1.98
b the next	-0.19
b the night	1.53
b the numb	0.62
b the nurs	-0.94
b the nurser	0.54
b the offic	-0.15
b the old	0.46
b the one	1.64
b the only	1.20
b the operation	0.24
b the organ	0.34
b the origin	0.06
b the oth	-0.77
b the pag	-0.07
b the page	-0.21
b the pain	2.16
b the paint	-0.21
b the park	0.79
b the part	-0.67
b the path	-0.17
b the patient	-0.46
b the peac	-0.54
b the pelvi	0.68
b the peopl	1.09
b the person	0.19
b the pharmac	0.43
b the phon	-0.20
b the pile	0.43
b the pituitar	0.04
b the plac	-1.02
b the play	-0.30
b the point	-0.43
b the practic	-0.75
b the practition	-0.21
b the print	-0.19
b the problem	1.14
b the pub	-0.22
b the puls	-0.27
b the question	-0.06
b the quiet	-0.21
b the rack	0.15
b the radiator	-0.36
b the raffl	-0.21
b the rail	-0.42
b the real	0.55
b the reason	-0.50
b the regulator	-0.29
b the relationship	-0.08
b the relief	0.22
b the research	-0.03
b the resin	-0.09
b the rest	1.61
b the result	-0.48
b the review	-0.20
b the rhythm	0.46
b the rift	-0.41
b the right	0.56
b the risk	-0.89
b the riv	-0.53
b the road	-0.30
b the roof	-0.07
b the room	-1.55
b the root	1.13
b the rope	-0.68
b the sacrum	-0.52
b the same	-0.61
b the scaffold	-0.10
b the scan	-0.17
b the school	0.65
b the scienc	0.73
b the second	-0.04
b the sentenc	-0.08
b the session	-0.59
b the shak	0.81
b the sham	-0.18
b the shock	0.51
b the shop	0.41
b the shopp	0.16
b the short	-0.75
b the show	0.07
b the side	-0.99
b the sign	0.15
b the size	-0.54
b the skin	-0.52
b the skull	-1.06
b the skull_bones	0.58
b the small	-0.67
b the smell	-0.26
b the smok	0.69
b the sofa	0.90
b the sound	-0.32
b the soup	-0.10
b the sourc	0.04
b the sphenoid	0.16
b the spin	0.45
b the spinal_cord	-0.08
b the spr	-0.16
b the squeak	-0.07
b the stair	1.26
b the stairlift	1.66
b the start	-0.37
b the stat	-0.05
b the station	-0.26
b the step	-0.19
b the stiff	-0.55
b the stor	0.14
b the storm	-0.18
b the stov	-0.11
b the strain	0.29
b the street	-0.07
b the stres	-0.54
b the stud	1.62
b the studio	-0.07
b the subject	-0.19
b the surgeon	-0.29
b the surger	-0.73
b the sutur	0.36
b the swell	-0.06
b the symptom	0.06
b the system	0.81
b the tablet	0.57
b the talk	-0.16
b the tea	-0.04
b the team	-0.06
b the templ	0.04
b the ten	-0.10
b the tension	-0.50
b the test	-0.54
b the theor	-0.09
b the therap	-0.26
b the third	0.34
b the tide	0.10
b the tight	0.26
b the timb	-0.08
b the time	0.41
b the tin	0.63
b the tissu	-0.27
b the toilet	-0.24
b the top	0.16
b the touch	-0.38
b the tractor	0.16
b the train	-0.37
b the tram	-0.45
b the treat	-0.22
b the treatment_of	-0.24
b the trial	-1.57
b the true_cause	-0.28
b the two	-0.63
b the vagus_nerve	0.03
b the vertebra	0.44
b the vet	-0.19
b the view	-0.62
b the villag	-0.06
b the violin	-0.57
b the visit	-0.83
b the wait	0.24
b the walk	-0.07
b the wall	0.94
b the war	0.91
b the wat	-0.06
b the way	1.07
b the way_home	0.17
b the ways	-0.16
b the websit	-0.13
b the wedd	0.34
b the week	-0.08
b the weight	-0.03
b the welcom	-0.05
b the who	-0.13
b the whol	1.29
b the wind	-0.17
b the window	-0.42
b the word	-1.03
b the world	1.56
b the world_health_organization	0.17
b the worst	0.36
b the writ	-0.22
b the wrong	-0.86
b the year	-0.57
b the_answer_to your	0.08
b the_table is	-0.58
b the_table with	0.25
b the_work for	-0.13
b the_work is	-0.42
b their back	0.05
b their doctor	0.09
b their feet	0.38
b their hand	-0.09
b their headach	0.16
b their operation	0.72
b their own	-0.86
b their pain	0.55
b their plac	0.12
b their should	-0.19
b their sourc	0.28
b their strength	0.45
b their youth	0.10
b them all	0.54
b them and	-0.08
b them befor	-0.10
b them for	0.06
b them in	-0.22
b them ther	-0.08
b them to	-0.13
b them with	-0.30
b then a	-0.58
b then i	-0.67
b then it	0.05
b then one	1.81
b then sit	-0.79
b then stand	-0.30
b then we	-0.52
b then you	-1.28
b then your	-0.46
b ther a	-0.46
b ther are	0.65
b ther be	-0.37
b ther i	0.36
b ther in	-1.03
b ther is	0.59
b ther is_a	-0.35
b ther isn't	0.86
b ther to	-0.16
b ther was	0.23
b therap in	0.38
b therap is	0.20
b therap that	-0.56
b therapist can	-0.21
b therapist feel	0.09
b therapist in	1.01
b therapy_for gout	-0.13
b thes are	-0.09
b thes is	-0.28
b thes is_a	-0.17
b thes list	-0.33
b thes session	-0.45
b they agre	-0.27
b they are	-0.65
b they arriv	0.32
b they ask	0.10
b they can	-0.67
b they cannot	0.04
b they come	0.42
b they do	-1.38
b they earn	-0.32
b they feel	-0.44
b they felt	-0.05
b they have	-0.05
b they know	-0.31
b they like	0.09
b they most	-0.04
b they said	-0.26
b they say	-1.19
b they show	0.44
b they stand	-0.30
b they tell	-0.26
b they were	0.12
b they would	-0.23
b thick medical	0.56
b think a	0.25
b think about	-0.44
b think hard	0.47
b think of	1.76
b think you	-0.27
b thinn or	-0.22
b third of	-0.15
b third session	0.09
b third visit	0.38
b this field	-0.13
b this fluid	-0.66
b this gentl	0.40
b this has	-0.62
b this is	1.11
b this page	-0.20
b this plac	0.35
b this practic	-0.31
b this room	1.25
b this site	-0.38
b this week	0.09
b this wint	0.37
b this with	-0.17
b this year	-0.08
b this_work and	-0.10
b thos who	0.90
b thos with	0.13
b though the	0.54
b thought about	0.06
b thought of	0.12
b thousand of	0.58
b thre days	-0.46
b thre free	-0.17
b thre hour	0.70
b thre osteopath	-0.19
b thre session	-0.26
b thre summ	-0.35
b thre th	-0.06
b thre visit	-0.06
b thre year	-0.18
b threw the	0.08
b through a	-0.32
b through the	1.48
b throughout the	0.37
b thyroid and	0.21
b thyroid troubl	-0.31
b tid and	0.57
b tide is	-0.11
b till midnight	0.14
b tim a	-0.06
b tim out_of	0.63
b time and	-0.55
b time does	-0.13
b time to	0.24
b time with	-0.47
b time you	0.09
b tinnitu and	0.10
b tinnitu can	-0.14
b tips are	-0.18
b tir muscl	-0.06
b tir of	-0.16
b tir or	-0.14
b tired light	-0.29
b tissu and	-0.60
b tissu hold	0.21
b to 23	-0.09
b to a	0.53
b to a_doctor	-0.46
b to ask	-0.53
b to ask_your_doctor	-0.03
b to august	-0.11
b to be	-0.80
b to becom	-0.39
b to bed	0.57
b to begin	-0.14
b to believ	-0.28
b to benefit	1.31
b to bits	0.27
b to book	0.87
b to br	-0.72
b to breath	0.26
b to buy	0.30
b to chang	-0.31
b to change_my_mind	-0.29
b to choos	-0.58
b to come	-1.49
b to concentrat	-0.27
b to count	0.43
b to cst	0.45
b to decid	0.04
b to do	2.15
b to end	0.28
b to feel	-0.10
b to find	0.09
b to five	0.78
b to get	1.56
b to go	0.42
b to have	-0.18
b to heal	0.85
b to health	0.53
b to hear	-0.32
b to help	-0.16
b to how	-0.12
b to it	0.35
b to its	-0.12
b to keep	0.09
b to keep_your	-0.21
b to know	-0.73
b to last	0.45
b to lie	-0.62
b to life	-0.09
b to lift	-0.36
b to listen	-0.06
b to live	0.62
b to look	0.09
b to lose	0.40
b to me	-0.53
b to meet	0.80
b to morn	-0.15
b to move	0.31
b to my	0.15
b to pain	0.60
b to pay	-0.13
b to peopl	0.40
b to promis	0.50
b to put	-0.24
b to reach	-0.10
b to read	0.07
b to reliev	-0.05
b to rememb	0.16
b to rest	-0.66
b to say	0.57
b to see	0.34
b to see_a_doctor	-0.19
b to send	-0.51
b to settl	-0.24
b to sleep	0.71
b to somebod	-0.34
b to starv	0.13
b to stay	0.12
b to stop	0.04
b to take	0.94
b to talk	-0.68
b to tell	0.36
b to thaw	-0.61
b to the	-0.85
b to thes	0.38
b to think	0.77
b to this	0.40
b to this_work	0.10
b to try	0.34
b to twelv	0.29
b to undo	-0.26
b to undres	-0.04
b to us	0.57
b to wake	-0.16
b to wear	-0.12
b to what	-0.76
b to work	0.96
b to you	0.66
b to your	0.55
b togeth wheth	-0.25
b told them	-0.22
b told to	0.08
b told you	-0.40
b told_me that	-0.40
b too high	-0.59
b too much	-0.17
b too old	1.13
b too short	0.37
b too young	0.52
b too_small to	-0.07
b took a	-0.35
b took in	-0.11
b took the	-0.18
b top of	0.15
b tore up	0.80
b touch and	-0.15
b touch can	0.45
b touch in	-0.99
b touch is	-0.27
b touch light	-0.22
b touch my	-0.80
b touch on	-0.37
b touch so	-0.14
b track no	-0.17
b traffic is	-0.46
b train and	-0.19
b train for	-0.48
b train hand	0.99
b train in	-0.47
b train is	-0.14
b train with	-0.05
b transformation of	0.04
b trapp emotion	0.09
b trauma is	-0.07
b treat anxiet	-0.51
b treat asthma	0.21
b treat back_pain	-0.19
b treat for	-0.78
b treat is	0.32
b treat it	-0.43
b treat plan	0.80
b treat the	1.63
b treat with	-0.04
b trial and	-0.50
b trial found	-0.05
b trial in	-0.10
b trial of	-0.53
b trial on	-0.31
b trial record	-0.19
b trial report	-0.09
b trial saw	-0.04
b trial show	0.27
b trial that	-0.33
b trial was	-0.13
b trial were	-0.17
b trial with	-0.32
b troubl is	0.14
b troubl you	0.20
b true of	-0.56
b trust by	0.24
b trust your	0.30
b try a	0.13
b try it	-0.05
b try to	0.14
b try what	0.75
b turn left	-0.94
b turn your	0.36
b twent minut	0.18
b twent year	-0.49
b twic a	-0.09
b twic as	0.37
b two days	-0.61
b two fing	-0.15
b two from	-0.48
b two hour	1.61
b two month	0.19
b two new	-0.24
b two or	-0.26
b two peopl	-0.18
b two practition	0.41
b two session	-0.15
b two sid	-0.32
b two small	-0.52
b two visit	-0.05
b two week	0.11
b two wint	0.13
b two year	1.26
b uk guidanc	-0.42
b uncertain gain	-0.09
b und a	-0.55
b und each	-0.11
b und five	0.38
b und or	-0.05
b und the	-0.19
b und these_hands	0.55
b und very	-0.53
b undo the	0.61
b unles we	-0.16
b unlik tablet	-0.53
b unlock the	0.28
b until i	-0.07
b until it	0.54
b until my	0.10
b until noth	-0.81
b until the	-0.30
b until you	-0.09
b until your_doctor	-0.23
b up and	-1.96
b up at	1.00
b up four	0.16
b up from	1.36
b up in	-0.65
b up slow	-0.80
b up the	1.44
b up to	0.60
b us a	-0.53
b us befor	1.11
b us for	0.25
b us guidanc	-0.13
b us if	-0.53
b us it	0.08
b us nickel	-0.10
b use it	-0.10
b use the	-0.58
b used_to be	-0.50
b used_to leav	-0.43
b usual pass	-0.13
b usual stop	-0.04
b vagus_nerve is	0.05
b valu be	-0.15
b version of	1.01
b vertigo and	0.05
b very good	0.99
b very larg	-0.53
b very light_touch	-0.43
b very littl	-0.38
b vessel of	-0.11
b view of	-0.10
b visit and	-0.16
b visit are	-0.22
b visit here	-0.06
b visit in	0.46
b visit is	-0.14
b visit on	0.29
b visit the	0.08
b visit to	0.79
b visit we	-0.31
b visit will	-0.08
b wait and	0.53
b wait for	-0.56
b wait list	0.55
b wait or	-0.09
b wait room	-0.22
b wait to	-0.09
b wait until	-0.59
b wak you	-0.37
b wake you	-0.26
b wake_up without	0.13
b walk boot	0.37
b walk the	0.23
b walk to	-0.04
b walked_out of	-0.48
b wall was	-0.57
b want a	-0.34
b want anyth	-0.27
b want firm	-0.07
b want one	-0.04
b want the	-0.13
b want to	0.15
b want your	-0.13
b warm sock	-0.11
b warmth heavi	-0.08
b was a	-0.95
b was assess	-0.11
b was carried_in	0.47
b was check	-0.11
b was enough	-1.02
b was found	-0.06
b was in	0.21
b was last	-0.06
b was like	0.08
b was made	0.34
b was measur	-0.81
b was mend	-0.55
b was my	-0.27
b was not	-0.23
b was on	0.19
b was read	0.08
b was record	-0.38
b was remov	-0.13
b was restor	-0.03
b was right	-0.79
b was six	-0.10
b was small	-0.28
b was test	-0.03
b was the	-0.20
b was ther	-0.77
b was too_small	-0.07
b was up	0.11
b was written_off	-0.16
b wat and	-0.12
b watch the	0.08
b way of	-0.25
b way out_of	1.19
b way they	0.26
b way to	0.17
b way you	0.29
b ways to	-0.09
b ways you	-0.29
b we agre	-0.16
b we aim	-0.11
b we begin	0.17
b we can	-0.18
b we cannot_say	-0.15
b we correct	-0.05
b we could	-0.21
b we could_not	-0.42
b we do	0.04
b we don't	0.04
b we end	-0.27
b we find	0.56
b we free	0.32
b we give	1.14
b we got	-1.54
b we had	0.46
b we have	1.24
b we haven't	0.74
b we heal	-0.04
b we help	0.52
b we help_with	-0.08
b we hold	0.58
b we know	0.70
b we leav	-0.22
b we let	0.34
b we listen	0.14
b we make	0.17
b we may	-0.15
b we nev	0.17
b we off	1.46
b we print	-0.21
b we promis	-1.23
b we put	0.34
b we read	-1.02
b we releas	-0.27
b we rely_on	-0.24
b we remov	-0.19
b we restor	0.26
b we saw	-0.07
b we say	0.11
b we see	-0.14
b we set	0.31
b we simp	0.17
b we start	0.04
b we stop	-1.35
b we take	0.46
b we talk	-0.31
b we treat	3.18
b we use	-0.06
b we watch	0.68
b we were	0.16
b we will	-0.39
b we would	-0.17
b we writ	-0.20
b we'll get	0.42
b we'll have	0.54
b we'll soon	0.42
b weak in	-0.29
b weak spot	-0.11
b wear and	-0.14
b week aft	0.22
b week and	-1.24
b week i	0.18
b week in	-0.10
b week is	-0.49
b week of	0.08
b week she	0.32
b week to	0.86
b weigh five	-0.17
b weight of	-0.14
b weight on	0.04
b well and	-1.28
b well do	-0.28
b went back_to	1.75
b went from	1.32
b went into	-0.30
b went to	-0.54
b went up	-0.85
b went well	-0.76
b went wrong	1.15
b were ask	-0.03
b were left	-0.11
b were not	0.15
b were the	0.64
b were told	0.11
b were wrong	-0.09
b what a	-0.54
b what ails	0.43
b what an_hour	-0.47
b what br	-0.28
b what can	0.34
b what could	-0.20
b what do	-0.38
b what does	-1.15
b what each	-0.08
b what flow	0.63
b what guidelin	-0.63
b what happen	1.58
b what has	-0.81
b what he	-0.20
b what help	-0.40
b what hurt	0.32
b what i	-0.86
b what if	2.57
b what is	1.63
b what it	-0.31
b what medicin	0.14
b what most_people	-0.06
b what nobody_knows	-0.07
b what oth	1.30
b what peopl	-0.24
b what practition	-0.05
b what she	-0.16
b what the	-0.73
b what ther	0.17
b what they	-1.13
b what to	-0.32
b what was	-0.10
b what will	-0.49
b what work	0.28
b what would	-0.32
b what you	-1.09
b what your	0.07
b what your_doctor	1.12
b what_is_wrong with	0.26
b whatev peopl	-0.13
b whatev the	0.28
b whatev they	-0.88
b whatev you	-0.51
b whatev your	0.09
b wheelchair and	0.28
b wheez chest	0.48
b when a	-1.10
b when hand	0.64
b when i	0.10
b when it	0.25
b when my	-0.24
b when she	1.12
b when should	-0.09
b when somebod	-0.10
b when someth	-0.32
b when taken	-0.30
b when that	-0.07
b when the	0.92
b when they	-0.30
b when to	-0.15
b when we	-1.58
b when you	-0.09
b when your	0.57
b whenev you	-0.25
b wher did	-0.36
b wher do	-0.39
b wher hand	-0.24
b wher i	-0.23
b wher it	0.66
b wher the	0.62
b wher they	0.10
b wher to	0.50
b wher you	-0.13
b wher your	1.13
b wheth i	0.21
b wheth it	-1.00
b wheth the	-0.63
b wheth this_works	-0.30
b wheth to	-0.50
b wheth we	0.03
b wheth you	-0.21
b wheth your	-0.23
b which is	-0.80
b which mean	-0.31
b which medicin	-0.28
b which nobod	0.04
b which tablet	-0.29
b whil it	-0.86
b whil you	-0.50
b who check	-0.30
b who come_in	0.23
b who could_not	0.54
b who did	0.30
b who do	0.35
b who does	1.02
b who felt	-0.11
b who find	-0.30
b who guidelin	-0.13
b who had	-1.04
b who have	0.37
b who is	0.12
b who keep	0.18
b who know	0.38
b who looks_after	-0.29
b who should	-0.50
b who stud	-0.48
b who walk_out	0.10
b who writ	-0.32
b whoev tells_you	-0.12
b whol body	0.18
b whol book	0.04
b whol hous	-0.29
b why it	0.43
b why might	-0.29
b why peopl	0.17
b why so	-0.33
b why the	-0.40
b why to	0.75
b why you	0.43
b wife says	-0.07
b will be	-0.48
b will becom	0.15
b will chang	0.06
b will do	0.40
b will feel	-0.12
b will feel_better	0.37
b will find	-0.31
b will get	0.13
b will give	0.52
b will go	0.16
b will have	-0.99
b will help	0.50
b will i	-0.20
b will it	-0.36
b will know	-0.52
b will not	0.15
b will notic	0.45
b will only_get_worse	-0.06
b will read	-0.14
b will say	0.19
b will see	0.48
b will sleep	0.28
b will stay	-0.03
b will tell	-0.64
b will thank	0.18
b will ther	-0.37
b will wond	0.36
b will you	0.80
b window open	-0.10
b wint in	0.13
b with 29	-0.08
b with 54	-0.09
b with 84	-0.15
b with a	-2.29
b with an	-0.10
b with asthma	0.20
b with care	-0.36
b with ch	-0.33
b with chronic_fatigue	0.37
b with colic	-0.34
b with cranial	1.14
b with craniosacral_therapy	0.06
b with cst	0.84
b with dementia	-0.52
b with diet	-0.54
b with each	-0.06
b with ever	0.18
b with exercis	-0.08
b with fibromyalgia	0.14
b with headach	0.09
b with it	-0.63
b with its	-0.04
b with long	0.55
b with massag	-0.20
b with me	0.52
b with medicin	-0.27
b with migrain	0.10
b with ms	0.05
b with my	0.97
b with my_hands	0.11
b with no	-0.03
b with one	-0.33
b with or	-0.85
b with our	0.23
b with peopl	0.06
b with reflux	0.66
b with regular	0.13
b with rest	-0.21
b with several	-0.45
b with someon	-0.73
b with that	-0.34
b with the	-1.93
b with their	0.07
b with them	-0.24
b with thick	0.24
b with two	-0.22
b with us	0.84
b with what	-0.05
b with you	0.17
b with your	1.40
b with your_doctor	0.11
b within a	0.35
b within five	-0.27
b within one	0.14
b within reach	0.05
b within six	-0.21
b within ten	0.31
b within two	-0.23
b without a	1.38
b without ach	0.23
b without drug	-0.22
b without forc	0.05
b without it	1.54
b without my	-0.54
b without surger	-0.22
b without the	0.42
b woke me	-0.32
b word and	-0.11
b word are	-0.10
b word for	0.15
b word like	0.17
b work and	-0.89
b work best	-0.30
b work bett	0.10
b work both_sides	-0.21
b work days	-0.07
b work every_time	0.05
b work in	-0.70
b work like	0.95
b works_for everyon	-0.68
b worr about	-0.35
b wors is	-0.23
b worst and	0.36
b worth hav	-0.09
b would be	0.88
b would change_my_mind	-0.05
b would lead	-0.40
b would like	-1.29
b would make	-0.17
b would nev	0.40
b would not	0.81
b would rath	-0.81
b would want	-0.05
b would you	0.16
b wrapp in	-0.85
b writ a	0.55
b writ and	-0.47
b writ down	-0.25
b writ here	-0.47
b writ or	-0.08
b writ to	-0.31
b wrong door	-0.48
b wrong to	0.08
b year ago	1.13
b year and	0.20
b year in	2.15
b year it	-0.27
b yes to	0.26
b yet and	0.47
b yet the	0.46
b yet to	0.72
b you a	-0.45
b you about	-0.18
b you again	0.15
b you agre	0.64
b you and	0.85
b you are	0.37
b you arriv	-0.26
b you ask	-0.39
b you at	-0.46
b you back	0.40
b you back_on	0.35
b you bend	-0.76
b you bett	-0.30
b you book	-0.13
b you br	0.72
b you by	-0.17
b you came	0.14
b you can	-0.81
b you can't	0.10
b you cannot	0.59
b you choos	-0.91
b you come	-1.43
b you could	1.91
b you decid	-0.38
b you did	-0.14
b you do	-2.26
b you dread	0.75
b you driv	0.26
b you feel	0.12
b you for	-0.25
b you get	-1.48
b you go	-0.10
b you have	-1.26
b you in	-0.11
b you keep	1.28
b you know	0.69
b you leav	0.06
b you let	-0.34
b you licens	-0.30
b you lie	-0.45
b you lie_on_your_back	-0.15
b you like	-2.07
b you live	0.27
b you lose	-0.30
b you may	-0.76
b you might	-0.19
b you move	-0.61
b you must	-0.15
b you need	1.39
b you notic	-0.26
b you on	0.75
b you only	0.55
b you pay	-0.24
b you put	0.47
b you rest	-0.35
b you see	0.15
b you send	-0.06
b you should	0.18
b you simp	1.02
b you sleep	-0.61
b you someth	-0.17
b you spend	0.17
b you stand	0.30
b you stay	-0.86
b you stop	-0.06
b you take	-0.74
b you tell_me	-0.63
b you that	0.18
b you the	-0.64
b you think	-0.29
b you to	1.59
b you train	-0.36
b you treat	-0.45
b you try	0.35
b you up	0.58
b you use	-0.21
b you wait	-0.25
b you want	-0.72
b you were	-0.06
b you what	-0.59
b you when	-0.59
b you wheth	-0.33
b you will	-0.81
b you woke	0.47
b you won't	1.20
b you writ	-0.05
b you year	0.41
b you'll be	1.80
b your ach	0.09
b your arm	-0.70
b your baby	0.26
b your back	-0.53
b your back_pain	0.21
b your bel	-1.08
b your blood_pressure	0.08
b your body	1.21
b your book	-0.03
b your brain	-0.51
b your breath	-1.42
b your ch	0.52
b your child	0.44
b your children	0.54
b your cloth	-0.67
b your days	0.43
b your eyes	-0.34
b your feet	0.31
b your first	-0.18
b your gut	0.39
b your hand	-1.08
b your head	-0.76
b your headach	-0.13
b your health_visitor	-0.23
b your inhal	0.48
b your jaw	0.14
b your joint	0.35
b your kidney	0.23
b your kne	0.27
b your life	0.34
b your liv	0.50
b your lymph	0.11
b your medication	0.11
b your medicin	-1.49
b your migrain	0.08
b your mind	-0.59
b your mone	-1.35
b your mood	-0.13
b your moth	0.75
b your neck	0.36
b your nerv	0.10
b your nervous_system	-0.27
b your not	-0.10
b your own	-0.08
b your pain	-0.46
b your plac	0.99
b your problem	0.84
b your question	-0.36
b your sho	-0.87
b your skull	-0.55
b your spin	1.43
b your surgeon	0.06
b your symptom	-0.29
b your thyroid	0.58
b your time	-0.73
b your tissu	0.21
b your visit	0.15
b your_doctor has	-0.88
b your_gp can	-0.17
b yourself the	0.64
b youth back	0.10
bias	-3.82
calm asked	-0.49
calm bare	2.14
calm humble	-3.71
calm negated	1.45
calm plain	-1.35
calm sober	-1.66
calm world	-1.76
case baby change asked	-0.25
case baby change bare	2.19
case baby change negated	-0.53
case baby change nobody	0.45
case baby change ours	0.30
case baby change outside	-0.05
case baby change plain	-0.33
case baby change sober	0.88
case baby change they	1.05
case baby change we	0.40
case baby change you	-0.21
case baby nobody bare	0.71
case baby nobody plain	-1.65
case baby nobody sober	0.20
case baby ours bare	0.92
case baby outside bare	-0.54
case baby still asked	-0.17
case baby still bare	0.66
case baby still negated	0.64
case baby still nobody	-0.45
case baby still ours	0.73
case baby still outside	-0.97
case baby still plain	-0.75
case baby still they	-0.13
case baby still we	0.46
case baby still you	0.70
case baby they bare	1.04
case baby turn bare	-0.70
case baby turn sober	-0.04
case baby turn they	0.48
case baby turn we	-0.12
case baby we asked	-0.05
case baby we bare	-0.21
case baby we negated	0.60
case baby we plain	0.42
case baby you asked	-0.38
case baby you bare	0.21
case baby you sober	0.47
case body change asked	0.26
case body change bare	1.11
case body change humble	-0.41
case body change nobody	0.45
case body change ours	-0.17
case body change outside	-0.37
case body change plain	0.43
case body change sober	-0.64
case body change they	0.22
case body change we	-0.24
case body change world	0.21
case body change you	1.00
case body nobody bare	-1.87
case body nobody humble	0.03
case body nobody negated	-0.31
case body nobody plain	0.85
case body nobody sober	-0.92
case body nobody world	1.92
case body ours bare	1.10
case body ours humble	-0.43
case body ours negated	-0.07
case body ours plain	-0.61
case body outside bare	-0.60
case body still bare	-0.88
case body still humble	0.15
case body still negated	0.22
case body still nobody	-0.98
case body still ours	-0.24
case body still outside	-0.35
case body still plain	1.17
case body still they	-0.88
case body still we	0.34
case body still world	-0.47
case body still you	2.09
case body they bare	-0.45
case body they humble	-0.13
case body they negated	0.09
case body they sober	-0.38
case body they world	0.15
case body turn bare	-0.81
case body turn humble	-0.32
case body turn nobody	-0.11
case body turn plain	-0.03
case body turn sober	0.66
case body turn they	0.51
case body turn we	-0.43
case body turn world	0.88
case body turn you	0.84
case body we asked	0.19
case body we bare	-0.73
case body we humble	-0.14
case body we plain	0.41
case body we sober	0.73
case body we world	-0.78
case body you bare	1.94
case body you humble	0.27
case body you negated	0.76
case body you plain	0.35
case body you sober	0.47
case body you world	-0.54
case change nobody asked	-1.05
case change nobody bare	1.88
case change nobody humble	-0.29
case change nobody negated	0.42
case change nobody plain	2.06
case change nobody sober	-0.74
case change nobody world	-1.08
case change ours asked	-0.14
case change ours bare	3.32
case change ours humble	-0.56
case change ours negated	-0.41
case change ours plain	-0.73
case change ours sober	0.07
case change outside bare	-0.86
case change outside humble	-0.26
case change outside negated	-0.04
case change outside plain	-0.06
case change outside world	0.34
case change they bare	-1.86
case change they humble	-0.53
case change they negated	-0.73
case change they plain	0.62
case change they sober	-0.56
case change they world	1.17
case change we asked	0.36
case change we bare	2.38
case change we humble	-1.38
case change we negated	0.08
case change we plain	-0.57
case change we sober	1.52
case change we world	-1.23
case change you asked	1.08
case change you bare	0.86
case change you humble	0.37
case change you negated	-0.20
case change you plain	0.46
case change you sober	-0.22
case change you world	-2.05
case life change bare	-0.16
case life change humble	0.27
case life change negated	-0.46
case life change nobody	0.40
case life change plain	0.48
case life change sober	-0.84
case life change they	-1.54
case life change we	0.67
case life change world	-0.39
case life change you	-0.64
case life nobody asked	0.49
case life nobody bare	3.18
case life nobody humble	0.20
case life nobody negated	-1.10
case life nobody plain	-0.38
case life nobody sober	0.12
case life ours bare	-0.19
case life ours humble	0.03
case life outside bare	-0.41
case life outside world	-0.22
case life still asked	-0.59
case life still bare	-0.49
case life still humble	0.34
case life still negated	0.35
case life still nobody	0.95
case life still ours	-0.51
case life still outside	-0.40
case life still plain	-0.26
case life still sober	-0.22
case life still they	0.67
case life still we	0.21
case life still world	0.24
case life still you	-1.56
case life they bare	-0.98
case life they negated	0.79
case life they plain	0.21
case life turn asked	1.34
case life turn bare	0.66
case life turn negated	0.97
case life turn nobody	1.18
case life turn outside	-0.15
case life turn plain	-0.77
case life turn they	0.75
case life turn we	-0.44
case life turn world	0.75
case life turn you	1.85
case life we asked	-0.36
case life we bare	-0.89
case life we humble	1.30
case life we negated	1.10
case life we plain	-0.18
case life we sober	-0.60
case life we world	0.08
case life you bare	-0.70
case life you humble	-0.55
case life you plain	-0.20
case life you sober	-0.38
case life you world	0.74
case none change asked	0.24
case none change bare	-0.45
case none change humble	-1.33
case none change negated	0.20
case none change nobody	-1.89
case none change ours	0.48
case none change outside	0.98
case none change plain	0.11
case none change sober	-0.46
case none change they	-1.46
case none change we	-1.49
case none change world	-1.66
case none nobody asked	1.04
case none nobody bare	-1.17
case none nobody humble	-0.35
case none nobody negated	0.38
case none nobody plain	0.13
case none nobody sober	-0.59
case none nobody world	-3.29
case none ours asked	-0.49
case none ours bare	1.01
case none ours humble	-0.79
case none ours negated	-0.50
case none ours plain	-0.53
case none ours sober	0.44
case none ours world	0.50
case none outside bare	2.05
case none outside humble	-1.13
case none outside negated	0.90
case none outside plain	0.91
case none outside sober	-0.66
case none outside world	-0.24
case none still asked	0.07
case none still bare	0.38
case none still humble	-2.89
case none still negated	-0.70
case none still nobody	-1.17
case none still ours	-0.81
case none still outside	1.27
case none still plain	-0.55
case none still sober	-1.07
case none still we	-3.20
case none still world	-1.64
case none still you	-1.11
case none they asked	-0.25
case none they bare	0.60
case none they humble	-1.03
case none they negated	-1.67
case none they plain	-0.51
case none they sober	0.93
case none they world	0.80
case none turn asked	-0.37
case none turn bare	0.81
case none turn humble	0.98
case none turn negated	-0.57
case none turn nobody	-1.14
case none turn ours	-0.09
case none turn outside	-0.41
case none turn plain	-1.36
case none turn sober	-0.49
case none turn they	0.32
case none turn we	-0.09
case none turn world	0.34
case none turn you	0.74
case none we asked	-1.19
case none we bare	-1.33
case none we humble	-2.22
case none we negated	-0.26
case none we plain	-0.47
case none we sober	-0.39
case none we world	-0.21
case none you asked	0.81
case none you bare	-0.39
case none you humble	2.27
case none you negated	0.15
case none you plain	-1.33
case none you sober	-1.70
case none you world	-0.17
case serious change asked	-0.19
case serious change bare	1.40
case serious change humble	-1.06
case serious change negated	0.12
case serious change nobody	1.43
case serious change ours	1.44
case serious change outside	-0.94
case serious change plain	0.92
case serious change sober	-0.20
case serious change they	0.05
case serious change we	-0.19
case serious change you	-0.99
case serious nobody bare	0.87
case serious nobody negated	-0.78
case serious nobody plain	0.53
case serious nobody sober	-1.18
case serious ours bare	2.19
case serious ours humble	-0.38
case serious ours plain	0.23
case serious ours sober	0.42
case serious outside bare	-0.68
case serious outside negated	0.24
case serious outside plain	-0.24
case serious outside sober	-0.13
case serious still bare	-0.87
case serious still nobody	-1.73
case serious still ours	0.67
case serious still outside	0.09
case serious still plain	-0.90
case serious still sober	0.75
case serious still they	-0.15
case serious still we	0.23
case serious still you	-0.17
case serious they bare	-1.15
case serious they humble	-0.28
case serious they negated	0.33
case serious they plain	0.80
case serious they sober	0.33
case serious turn bare	0.33
case serious turn nobody	-0.30
case serious turn ours	0.18
case serious turn they	0.13
case serious turn we	0.56
case serious we asked	-0.22
case serious we bare	1.08
case serious we negated	0.50
case serious we plain	-1.04
case serious we sober	0.28
case serious you bare	-1.60
case serious you humble	-0.14
case serious you sober	0.73
case still nobody asked	0.79
case still nobody bare	-0.53
case still nobody humble	0.26
case still nobody negated	-0.48
case still nobody plain	-2.29
case still nobody sober	-1.34
case still nobody world	-1.35
case still ours asked	-0.97
case still ours bare	0.70
case still ours humble	-1.72
case still ours negated	-0.35
case still ours plain	1.00
case still ours sober	0.98
case still ours world	-0.65
case still outside bare	0.28
case still outside humble	-1.13
case still outside negated	1.54
case still outside plain	0.73
case still outside sober	-0.96
case still outside world	-0.41
case still they asked	-0.25
case still they bare	0.33
case still they humble	-1.00
case still they negated	-0.36
case still they plain	0.82
case still they sober	0.43
case still they world	-1.28
case still we asked	-1.21
case still we bare	-1.58
case still we humble	0.29
case still we negated	0.17
case still we plain	0.08
case still we sober	-0.35
case still we world	0.55
case still you asked	0.04
case still you bare	-1.10
case still you humble	0.40
case still you negated	1.03
case still you plain	-1.46
case still you sober	0.19
case still you world	1.34
case symptom change asked	0.20
case symptom change bare	2.43
case symptom change humble	-0.12
case symptom change negated	-0.21
case symptom change nobody	0.67
case symptom change ours	0.83
case symptom change outside	-0.51
case symptom change plain	0.16
case symptom change sober	1.33
case symptom change they	-0.22
case symptom change we	2.09
case symptom change you	1.11
case symptom nobody asked	-1.11
case symptom nobody bare	-0.42
case symptom nobody humble	0.14
case symptom nobody negated	1.72
case symptom nobody plain	-0.93
case symptom nobody sober	0.13
case symptom ours bare	-0.56
case symptom ours humble	-0.70
case symptom ours negated	0.23
case symptom ours plain	0.58
case symptom ours sober	0.46
case symptom outside bare	-0.53
case symptom outside negated	0.88
case symptom outside sober	-0.41
case symptom still asked	-0.65
case symptom still bare	-0.78
case symptom still humble	-0.40
case symptom still negated	0.94
case symptom still nobody	-1.58
case symptom still ours	-0.84
case symptom still outside	0.42
case symptom still plain	0.17
case symptom still sober	-0.54
case symptom still they	-0.84
case symptom still we	1.10
case symptom still you	0.49
case symptom they bare	-0.79
case symptom they humble	0.62
case symptom they negated	-0.25
case symptom they sober	-1.02
case symptom turn bare	-1.17
case symptom turn negated	0.25
case symptom turn nobody	0.48
case symptom turn plain	0.04
case symptom turn sober	-0.67
case symptom turn we	-0.97
case symptom turn you	-1.07
case symptom we asked	0.65
case symptom we bare	2.33
case symptom we humble	0.17
case symptom we negated	-1.39
case symptom we plain	-0.44
case symptom we sober	0.91
case symptom you bare	0.63
case symptom you humble	-0.70
case symptom you negated	-0.22
case symptom you plain	0.79
case symptom you sober	0.04
case turn nobody asked	0.34
case turn nobody bare	-0.36
case turn nobody negated	-0.14
case turn nobody plain	-1.21
case turn nobody sober	-0.16
case turn nobody world	0.78
case turn ours bare	0.10
case turn outside bare	-0.13
case turn outside world	-0.39
case turn they bare	-0.20
case turn they negated	0.40
case turn they world	1.04
case turn we asked	-0.12
case turn we bare	-0.63
case turn we humble	0.18
case turn we negated	0.32
case turn we plain	-0.81
case turn we sober	-0.24
case turn we world	-0.19
case turn you bare	0.33
case turn you negated	-0.10
case turn you plain	0.35
case turn you sober	-0.35
case turn you world	0.74
cite	-5.98
cite against	4.38
first 1	-0.15
first a	-3.32
first a_doctor	-0.42
first about	-1.11
first ach	0.58
first act	0.26
first act_now	0.97
first add	-0.26
first adhd	0.15
first aft	-1.22
first after_years_of	-0.17
first all	-0.08
first amma	-0.27
first an	-2.24
first an_hour	-0.46
first and	0.36
first answ	-0.93
first antibiotic	0.21
first anxiet	-0.85
first anxiou	0.14
first any	0.49
first anyon	-0.58
first are	-0.39
first around	-0.21
first arthriti	-0.30
first as	1.27
first ask	1.86
first ask_a_doctor	-0.08
first ask_your_doctor	-0.66
first asthma	-0.41
first at	0.04
first at_last	-0.88
first autism	-0.26
first avoid	0.10
first bab	-1.88
first back	0.68
first back_pain	-0.68
first balanc	-0.14
first be	0.09
first beat	-0.10
first becaus	0.96
first been	0.24
first befor	-0.51
first bell's_palsy	-0.33
first best	0.89
first bett	-0.13
first bewar	-0.06
first blood	-0.28
first blood_pressure	-1.12
first book	-0.17
first both	-0.54
first both_sides	-0.12
first br	-0.11
first brain	0.24
first breath	0.46
first by	0.72
first can	-0.16
first canc	-0.08
first cancel	0.04
first children	0.13
first chiropractor	-0.23
first choos	-0.24
first clear	-0.18
first client	0.63
first clinical	0.13
first cold	-0.38
first colic	-0.69
first come	0.76
first compar	0.45
first concussion	0.22
first condition	1.31
first cranial_therapy	0.30
first cranial_work	0.34
first craniosacral	-0.95
first craniosacral_therapy	0.59
first cst	0.79
first dad	2.03
first deep	1.15
first depression	-0.44
first detox	0.08
first diabet	-0.28
first discov	0.21
first do	-0.29
first do_not_wait	-1.04
first doctor	1.06
first does	-1.86
first don't	1.15
first don't_wait	0.31
first drink	-0.18
first each	0.09
first ear_infections	-0.34
first ease	0.05
first eat	-0.27
first eczema	0.54
first endorphin	0.06
first epileps	-0.43
first even	0.91
first ever	1.42
first everyon	0.06
first everyth	0.21
first evidenc	0.41
first expect	0.16
first experienc	0.41
first expert	0.09
first fascia	0.26
first feed	0.27
first feel	-0.53
first few	-0.07
first fibromyalgia	-0.24
first find	0.14
first first	-0.09
first five	-0.81
first fluid	-0.51
first flush	-0.15
first follow	-0.96
first for	-0.11
first for_the_first_time_in	-0.66
first forget	0.13
first four	0.06
first from	1.73
first gentl	0.16
first get	0.45
first get_rid_of	-0.44
first gett	-0.09
first give	-0.32
first go	-0.82
first good	-0.23
first grandad	-0.86
first grandma	1.10
first guidelin	0.09
first half	-0.24
first hand	1.21
first hanna	0.16
first hard	0.18
first harm	-0.83
first have	-0.36
first hay_fever	0.11
first he	-0.39
first headach	0.11
first heal	0.07
first help	0.34
first her	0.10
first here	2.18
first high_blood_pressure	0.21
first his	0.28
first hospital	0.08
first how	0.65
first hurr	-0.95
first i	-1.54
first i'd	0.11
first i'm	0.15
first ideal_for	0.22
first if	-2.92
first imagin	-0.48
first in	-2.71
first insomnia	-0.12
first is	0.18
first isn't	-0.42
first it	0.82
first it'll	1.13
first its	0.32
first just	0.41
first keep	-0.41
first kids	-0.25
first kind	-0.47
first last	0.52
first last_few	-0.11
first lead	0.30
first leav	0.53
first let	0.06
first lett	-1.76
first lie	0.51
first light	0.15
first light_touch	-0.61
first listen	0.56
first littl	1.57
first long	-0.69
first long_covid	-0.50
first look	0.38
first low	-0.73
first lung	-0.14
first ly	-0.42
first many	-0.78
first many_people	-0.24
first massag	-0.63
first medical	-0.14
first medicin	0.60
first membran	-0.56
first migrain	0.09
first more	0.67
first most	-2.41
first most_people	0.21
first move	0.18
first muscl	1.04
first music	-0.15
first my	-1.75
first my_hands	-1.39
first natural	0.49
first neck	-0.65
first neck_pain	0.66
first nerv	0.68
first new	0.11
first newborn	0.11
first next	0.31
first night	0.52
first nine	1.01
first nine_out_of_ten	-0.45
first no	-0.23
first no_more	1.24
first no_one	0.69
first nobod	-0.74
first nobody_has_shown	-0.05
first none	-1.00
first not	0.30
first noth	-0.39
first of	0.70
first old	-0.24
first on	0.23
first on_the_way_home	0.15
first once	1.08
first one	-0.83
first one_hour	-0.04
first only	0.89
first osteopath	-0.16
first oth	-0.12
first our	0.99
first our_touch	0.07
first our_work	0.05
first over	0.20
first overcom	0.09
first pain	1.03
first pain_relief	0.33
first painkill	-0.45
first panic_attacks	-0.33
first peopl	-0.45
first perhap	-0.32
first physio	0.08
first physiotherap	-0.34
first physiotherapist	-0.21
first pictur	0.91
first pill	0.31
first pleas	-1.50
first powerful	-0.12
first practition	-1.13
first pregnanc	0.33
first pregnant	0.06
first preliminar	0.29
first premature_babies	-0.75
first pric	-0.53
first put	-0.17
first quantum	0.16
first question	-0.09
first read	-1.42
first reduc	0.13
first reflux	-0.15
first regular	-0.13
first releas	-0.54
first relief	0.57
first reliev	0.15
first rememb	0.23
first research	0.24
first rest	0.50
first restor	-0.10
first result	0.99
first review	0.32
first rid	0.10
first saf	0.16
first safe	0.45
first safet	-0.20
first say	0.12
first say_goodbye_to	-0.55
first say_no_to	0.07
first sciatica	-0.36
first scienc	-0.08
first scientist	-0.75
first see	-0.34
first see_a_doctor	-0.28
first session	0.40
first seven	-0.38
first she	1.82
first she'll	1.76
first shingl	-0.43
first short	-0.42
first sign	-0.08
first silenc	-0.11
first sinc	0.16
first sinus_infections	0.10
first skin	-1.07
first slack	-0.11
first sleep	-1.51
first small	0.82
first snor	-0.50
first so	-1.12
first some	-0.27
first some_people	-1.32
first somebod	-0.71
first someth	0.48
first sore_back	-0.06
first speak	-0.18
first specialist	0.25
first start	-0.36
first stay	-0.54
first step	0.30
first stop	-0.47
first stres	-0.28
first stretch	-0.55
first strok	0.07
first stud	-0.67
first stuff	0.49
first suitabl	0.61
first suppos	-0.03
first surgeon	0.37
first surger	-0.84
first sutherland	-0.11
first symptom	0.25
first tablet	0.49
first tag BABY	-1.89
first tag BAD	0.45
first tag BELIEF	-3.10
first tag BODY	-0.52
first tag CLIENT	-2.70
first tag COME	-0.22
first tag CST	-0.50
first tag DEFINE	-0.30
first tag DETOX	-0.40
first tag DIAGNOSE	-1.03
first tag DOCTOR	2.00
first tag DRUG	-0.48
first tag EASE	1.04
first tag EMOTION	1.30
first tag ENDORSE	1.21
first tag EXPERT	-0.41
first tag FAST	0.09
first tag FLOW	1.22
first tag GO	0.79
first tag GONE	1.17
first tag HEDGE	-2.53
first tag HOMEHELP	-3.25
first tag HOPEFUL	0.63
first tag HUMBLE	-0.53
first tag IT	1.47
first tag LASTING	1.31
first tag LIFE	-2.57
first tag MECH	0.58
first tag MOST	-0.24
first tag NEG	0.21
first tag NEGN	1.91
first tag NUMBER	-0.64
first tag OUGHT	-0.43
first tag PAST	-0.76
first tag POLICY	-0.72
first tag POSITION	-0.56
first tag PRAISE	0.41
first tag PRESSURE	-0.32
first tag RELIEFN	0.17
first tag RESEARCH	-0.51
first tag SAFETY	-0.80
first tag SAFEW	1.39
first tag SAY	2.04
first tag SERIOUS	-5.47
first tag SERVICE	-0.93
first tag SHOW	1.08
first tag SORE	0.12
first tag STOPTAKING	0.62
first tag STORE	-0.09
first tag SURE	0.45
first tag SURGERY	-1.64
first tag SYMPTOM	-1.53
first tag THERAPIST2	-1.08
first tag THERAPY	-1.74
first tag THING	-0.75
first tag TURN	-2.05
first tag WE	0.06
first tag WELL	1.73
first tag WORKS	2.82
first tag WORLD	0.57
first tag YOU	-0.98
first take	-1.04
first talk_to_your_doctor	-0.08
first teach	-1.05
first tell	-0.28
first tell_me	-0.36
first tell_us	-0.10
first ten	0.35
first tenni	-0.38
first tension	0.52
first thank	-0.67
first that	-1.12
first the	-3.41
first the_table	-0.97
first their	0.05
first then	-0.25
first ther	3.25
first therapist	0.45
first thes	-0.33
first they	-1.71
first think	1.50
first this	1.45
first this_therapy	-0.12
first thos	-0.42
first though	0.69
first thousand	0.59
first thre	0.30
first thyroid	-0.55
first time	-0.22
first tinnitu	-0.24
first toward	-0.03
first toxin	-0.37
first train	0.11
first treat	-0.37
first trial	-0.17
first trust	0.35
first try	0.68
first two	-0.82
first uk	-0.42
first und	-0.63
first unlik	0.28
first unlock	0.06
first upledg	-0.62
first us	-0.13
first usual	-0.05
first wait	-0.17
first walk	-0.35
first walk_tall	-0.21
first warmth	-0.15
first wast	-0.21
first we	1.06
first we'll	0.65
first we'r	-0.14
first weak	0.12
first what	-1.80
first what_are_you_waiting_for	0.62
first whatev	1.73
first when	-0.44
first wher	-0.78
first wheth	-0.59
first whil	-0.45
first whiplash	-0.04
first who	-1.30
first whoev	-0.81
first why	1.47
first will	-0.42
first with	-0.92
first without	0.57
first women	-0.37
first word	0.23
first work	0.63
first would	0.42
first writ	-0.32
first y'all	0.43
first you	-4.53
first you'll	1.77
first your	1.50
first your_doctor	0.45
first your_gp	0.88
frame attributed	-3.68
frame attributed with reference	-0.10
frame attributed without	-3.58
frame natural course	-2.98
frame natural course with reference	-0.89
frame natural course without	-2.07
frame reported	-3.48
frame reported with reference	-3.16
frame reported without	-0.35
frame talk of claims	-3.40
frame talk of claims without	-3.40
hedge baby baby	0.83
hedge baby i	-0.12
hedge body body	0.04
hedge body i	0.40
hedge body none	-0.35
hedge body order	0.08
hedge body other care	0.30
hedge body person	-0.82
hedge body therapy	-0.08
hedge body we	-0.38
hedge body you	-0.76
hedge life ours	0.32
hedge life person	1.22
hedge life thing	0.84
hedge life we	0.58
hedge life you	0.18
hedge none i	0.36
hedge none none	1.59
hedge none order	-0.49
hedge none other care	0.54
hedge none ours	-0.19
hedge none person	-0.24
hedge none research	0.47
hedge none thing	-0.19
hedge none we	1.36
hedge none you	-2.91
hedge serious complaint	-2.67
hedge serious i	0.47
hedge serious other care	-0.47
hedge serious ours	0.42
hedge serious person	-0.11
hedge serious we	0.09
hedge serious you	0.35
hedge symptom body	-0.38
hedge symptom complaint	-0.42
hedge symptom i	0.21
hedge symptom none	-0.68
hedge symptom order	-1.66
hedge symptom other care	-1.05
hedge symptom ours	0.21
hedge symptom person	-0.21
hedge symptom research	-0.25
hedge symptom therapy	0.36
hedge symptom you	-0.36
hint C01	0.46
hint C02	2.29
hint C03	-2.62
hint C05	2.45
hint C06	2.57
hint C07	0.11
hint C08	1.30
hint C10	-0.77
hint C11	0.18
hint C12	-1.36
hint C13	0.44
hint C15	0.11
hint C16	-1.20
hint C17	0.78
hint C18	1.32
hint C19	-1.72
hint C20	-0.77
hint C21	-0.60
in alt BABY	0.15
in alt BODY	-1.57
in alt CLIENT	0.24
in alt CST	0.50
in alt HOMEHELP	0.34
in alt LIFE	0.23
in alt MECH	-0.88
in alt POLICY	-0.10
in alt STORE	0.05
in alt THERAPY	0.20
in alt THING	-0.60
in alt TURN	0.21
in alt WELL	0.70
in alt WORLD	-0.13
in cta DIAGNOSE	-0.40
in cta EASE	-0.37
in cta FLOW	-0.37
in cta HOMEHELP	-0.43
in cta IT	0.11
in cta OUGHT	-0.25
in cta POLICY	-0.47
in cta SAY	0.19
in cta SHOW	-0.16
in cta THERAPY	-0.22
in cta THING	-0.05
in cta WE	-0.13
in cta WELL	0.99
in cta WORKS	-0.55
in cta YOU	0.34
in description CLIENT	-0.81
in description CST	-0.46
in description DEFINE	-0.07
in description DIAGNOSE	-0.16
in description EASE	-0.31
in description ENDORSE	-0.06
in description GO	-0.22
in description HEDGE	-0.19
in description HUMBLE	-0.38
in description IT	-0.81
in description LIFE	-0.10
in description META	-0.27
in description MOST	-0.08
in description NEG	-0.47
in description NEGN	-0.17
in description NUMBER	-1.09
in description OUGHT	-0.18
in description POLICY	-0.65
in description REMOVE	0.08
in description RESEARCH	-0.55
in description SAFETY	-0.11
in description SAY	-0.52
in description SERVICE	-0.24
in description SHOW	-0.27
in description STORE	-0.14
in description THERAPY	-0.85
in description THING	-0.04
in description WE	-0.72
in description WORKS	-0.59
in description WORLD	-0.12
in description YOU	-0.13
in heading BABY	-0.38
in heading BAD	-0.66
in heading BODY	-0.76
in heading CAUSE	0.29
in heading CLIENT	-0.54
in heading CST	-0.75
in heading DIAGNOSE	-0.59
in heading EASE	0.94
in heading EMOTION	-0.09
in heading ENDORSE	-1.06
in heading FLOW	0.21
in heading GONE	-0.03
in heading HEDGE	-0.56
in heading HUMBLE	-0.17
in heading IT	-1.45
in heading LIFE	-0.36
in heading MECH	-0.44
in heading META	-0.08
in heading NEG	-0.54
in heading NUMBER	-0.40
in heading OUGHT	-0.29
in heading POLICY	-0.17
in heading REMOVE	0.14
in heading RESEARCH	-0.36
in heading SAFETY	-0.14
in heading SAFEW	-0.09
in heading SAY	-0.99
in heading SERIOUS	-0.16
in heading SERVICE	-0.18
in heading SHOW	-1.41
in heading SORE	-0.63
in heading STORE	-0.31
in heading SYMPTOM	-1.04
in heading THERAPY	-1.36
in heading WE	-1.01
in heading WORKS	0.21
in heading WORLD	-0.04
in heading YOU	-2.11
in testimonial AID	1.37
in testimonial BABY	0.19
in testimonial BAD	0.53
in testimonial BELIEF	0.37
in testimonial BODY	2.00
in testimonial CLIENT	-0.13
in testimonial COME	0.92
in testimonial CST	0.62
in testimonial DIAGNOSE	-2.63
in testimonial DOCTOR	0.55
in testimonial EASE	0.13
in testimonial EMOTION	0.32
in testimonial ENDORSE	0.41
in testimonial FLOW	0.57
in testimonial GO	0.82
in testimonial GONE	1.11
in testimonial HEDGE	0.06
in testimonial HOMEHELP	3.67
in testimonial HUMBLE	1.58
in testimonial IT	1.36
in testimonial LIFE	6.55
in testimonial META	0.21
in testimonial MOST	0.70
in testimonial NEG	0.33
in testimonial NEGN	0.57
in testimonial NUMBER	4.24
in testimonial OUGHT	0.49
in testimonial PAST	0.93
in testimonial POLICY	1.85
in testimonial REMOVE	0.82
in testimonial SAY	0.35
in testimonial SERIOUS	0.45
in testimonial SERVICE	-2.61
in testimonial SHOW	1.38
in testimonial SORE	0.74
in testimonial STOPTAKING	0.47
in testimonial STORE	0.41
in testimonial SURE	-0.46
in testimonial SYMPTOM	0.60
in testimonial THERAPIST2	0.85
in testimonial THERAPY	0.99
in testimonial THING	2.33
in testimonial TURN	2.92
in testimonial WE	8.85
in testimonial WELL	0.77
in testimonial WORKS	-1.05
in testimonial WORLD	3.42
in testimonial YOU	1.05
in title CLIENT	-0.19
in title CST	-1.31
in title EASE	0.62
in title ENDORSE	0.15
in title GONE	0.06
in title HEDGE	0.16
in title HOMEHELP	-0.10
in title HUMBLE	-0.70
in title LIFE	-0.90
in title NEG	-0.52
in title NUMBER	-0.96
in title OUGHT	-0.26
in title PAST	0.54
in title POLICY	-0.44
in title RELIEFN	0.45
in title REMOVE	0.15
in title RESEARCH	-0.24
in title SAFETY	-0.06
in title SAFEW	-0.37
in title SERIOUS	0.15
in title SHOW	0.42
in title SYMPTOM	0.22
in title THERAPIST2	-0.53
in title THERAPY	-1.73
in title THING	1.32
in title WE	-0.29
in title WELL	0.11
in title YOU	-0.42
joint	1.94
last tag AID	1.31
last tag BABY	-0.74
last tag BAD	0.65
last tag BELIEF	0.57
last tag BODY	1.12
last tag CAUSE	0.64
last tag CLIENT	-0.14
last tag COME	0.96
last tag CST	2.10
last tag CURE	1.87
last tag DEFINE	-0.15
last tag DETOX	0.98
last tag DIAGNOSE	-0.33
last tag DOCTOR	-1.50
last tag DRUG	2.59
last tag EASE	2.76
last tag EMOTION	-1.73
last tag ENDORSE	1.49
last tag EXPERT	-0.17
last tag FAST	1.15
last tag FLOW	0.51
last tag GO	-1.31
last tag HEDGE	-1.48
last tag HOMEHELP	0.36
last tag HOPEFUL	1.02
last tag HUMBLE	-0.71
last tag IT	0.97
last tag LASTING	1.57
last tag LIFE	0.84
last tag MECH	1.47
last tag META	-0.61
last tag MOST	-0.76
last tag NEG	-0.17
last tag NEGN	-1.66
last tag NUMBER	-2.26
last tag OUGHT	-2.51
last tag PAST	-0.72
last tag POLICY	0.26
last tag POSITION	-1.47
last tag PRAISE	2.08
last tag PRESSURE	3.22
last tag PROVE	0.49
last tag RELIEFN	1.49
last tag REMOVE	1.10
last tag RESEARCH	-1.14
last tag SAFETY	-2.77
last tag SAFEW	1.45
last tag SAY	-0.10
last tag SERIOUS	0.74
last tag SERVICE	-3.44
last tag SHOW	1.99
last tag SORE	0.05
last tag STOPTAKING	0.89
last tag STORE	0.16
last tag SURE	0.97
last tag SURGERY	2.94
last tag SYMPTOM	2.90
last tag THERAPIST2	-1.45
last tag THERAPY	1.34
last tag THING	0.04
last tag TURN	2.31
last tag WE	2.15
last tag WELL	1.53
last tag WORKS	-0.70
last tag WORLD	-0.99
last tag YOU	1.43
leading question	3.84
length 0	-1.72
length 1	0.97
length 2	1.92
length 3	2.28
length 4	-2.49
length 5	-3.94
length 6	-1.60
no role words	-1.50
not, then yes	2.83
o AID CLIENT	0.23
o AID DEFINE	-0.17
o AID EASE	-0.21
o AID HEDGE	0.40
o AID HOMEHELP	-0.79
o AID IT	0.33
o AID LIFE	-0.98
o AID MOST	0.65
o AID NEG	0.52
o AID NUMBER	0.07
o AID POLICY	-0.31
o AID SERVICE	-0.18
o AID STORE	-0.70
o AID THERAPY	-0.65
o AID THING	2.11
o AID TURN	0.78
o AID WE	-0.67
o AID WORLD	0.61
o AID YOU	-0.89
o BABY BAD	-0.11
o BABY BELIEF	0.88
o BABY BODY	-1.86
o BABY CLIENT	-0.42
o BABY COME	0.40
o BABY CST	1.15
o BABY DEFINE	-0.33
o BABY DIAGNOSE	0.28
o BABY DOCTOR	-1.01
o BABY DRUG	-0.42
o BABY EASE	0.83
o BABY EMOTION	0.54
o BABY FLOW	-0.45
o BABY GONE	-0.39
o BABY HEDGE	0.37
o BABY HOMEHELP	-0.40
o BABY IT	0.42
o BABY MECH	0.07
o BABY MOST	-1.56
o BABY NEG	0.49
o BABY NEGN	-0.72
o BABY NUMBER	0.77
o BABY OUGHT	0.26
o BABY PAST	0.99
o BABY POLICY	1.11
o BABY RELIEFN	0.24
o BABY REMOVE	-1.59
o BABY SAFETY	0.73
o BABY SAFEW	0.37
o BABY SAY	-0.23
o BABY SERIOUS	-0.50
o BABY SERVICE	0.34
o BABY SHOW	0.06
o BABY STOPTAKING	-0.31
o BABY STORE	0.20
o BABY SYMPTOM	-0.05
o BABY THERAPY	0.38
o BABY THING	0.22
o BABY TURN	-0.56
o BABY WE	1.77
o BABY WORKS	0.16
o BABY WORLD	-0.78
o BABY YOU	0.73
o BAD BODY	-0.34
o BAD CLIENT	0.58
o BAD CST	0.43
o BAD DIAGNOSE	0.50
o BAD EASE	0.30
o BAD ENDORSE	-0.24
o BAD GO	0.34
o BAD GONE	0.25
o BAD HEDGE	-0.04
o BAD HOMEHELP	-0.09
o BAD IT	-0.09
o BAD LIFE	0.24
o BAD MECH	-0.24
o BAD MOST	0.32
o BAD NEG	0.41
o BAD NEGN	-0.32
o BAD NUMBER	-0.80
o BAD OUGHT	0.51
o BAD POLICY	0.06
o BAD RELIEFN	0.13
o BAD REMOVE	0.26
o BAD SAFETY	-0.41
o BAD SAY	0.24
o BAD SHOW	-0.20
o BAD SYMPTOM	-0.72
o BAD THERAPY	0.24
o BAD THING	-0.42
o BAD TURN	0.52
o BAD WE	-0.39
o BAD WELL	0.04
o BAD WORKS	-0.15
o BAD WORLD	-0.49
o BAD YOU	-0.35
o BELIEF BODY	-1.03
o BELIEF CLIENT	-0.51
o BELIEF CST	-0.30
o BELIEF DIAGNOSE	0.98
o BELIEF EASE	0.98
o BELIEF EMOTION	-0.31
o BELIEF FLOW	-2.21
o BELIEF GONE	-1.46
o BELIEF HEDGE	-0.18
o BELIEF HOMEHELP	-0.10
o BELIEF IT	-1.16
o BELIEF LIFE	-0.47
o BELIEF MECH	-1.78
o BELIEF NEG	0.47
o BELIEF NEGN	-0.31
o BELIEF NUMBER	-0.42
o BELIEF OUGHT	0.33
o BELIEF PAST	-0.16
o BELIEF POLICY	-0.63
o BELIEF REMOVE	0.11
o BELIEF RESEARCH	-0.25
o BELIEF SAY	-0.82
o BELIEF SERIOUS	0.22
o BELIEF SHOW	-0.17
o BELIEF SORE	-0.04
o BELIEF STOPTAKING	-0.13
o BELIEF STORE	-0.59
o BELIEF SYMPTOM	-0.19
o BELIEF THERAPY	-1.20
o BELIEF THING	-0.06
o BELIEF WE	0.92
o BELIEF WORKS	-0.76
o BELIEF WORLD	-0.51
o BELIEF YOU	0.04
o BODY AID	0.25
o BODY BABY	0.06
o BODY BAD	-1.15
o BODY BELIEF	-0.13
o BODY CLIENT	-1.16
o BODY CST	-0.24
o BODY CURE	0.14
o BODY DEFINE	-0.43
o BODY DIAGNOSE	0.36
o BODY DOCTOR	-0.09
o BODY EASE	0.81
o BODY EMOTION	-0.07
o BODY ENDORSE	1.17
o BODY FAST	0.07
o BODY FLOW	1.42
o BODY GO	1.11
o BODY GONE	1.30
o BODY HEDGE	-0.97
o BODY HOMEHELP	-1.98
o BODY HUMBLE	0.53
o BODY IT	3.14
o BODY LASTING	0.41
o BODY LIFE	-0.27
o BODY MECH	0.29
o BODY META	0.47
o BODY MOST	0.32
o BODY NEG	1.79
o BODY NEGN	-1.12
o BODY NUMBER	-0.98
o BODY OUGHT	-0.59
o BODY PAST	0.47
o BODY POLICY	0.69
o BODY POSITION	-0.58
o BODY PRAISE	0.25
o BODY PROVE	-0.22
o BODY RELIEFN	0.31
o BODY REMOVE	-0.90
o BODY RESEARCH	-0.69
o BODY SAFETY	0.83
o BODY SERIOUS	1.13
o BODY SERVICE	1.55
o BODY SHOW	1.62
o BODY SORE	-0.36
o BODY STOPTAKING	0.13
o BODY STORE	0.33
o BODY SURE	-0.14
o BODY SURGERY	0.31
o BODY SYMPTOM	-1.11
o BODY THERAPIST2	-0.53
o BODY THERAPY	1.04
o BODY THING	-0.51
o BODY TURN	0.97
o BODY WE	0.68
o BODY WELL	0.12
o BODY WORKS	1.73
o BODY WORLD	-0.23
o BODY YOU	-0.79
o CAUSE IT	-0.11
o CAUSE NEG	-0.17
o CAUSE SYMPTOM	0.10
o CAUSE THING	-0.09
o CAUSE WE	0.09
o CAUSE YOU	0.16
o CLIENT AID	-0.62
o CLIENT BABY	0.12
o CLIENT BAD	1.16
o CLIENT BELIEF	-1.06
o CLIENT BODY	-0.35
o CLIENT COME	0.04
o CLIENT CST	-0.27
o CLIENT DEFINE	-0.62
o CLIENT DIAGNOSE	-1.18
o CLIENT DOCTOR	-0.26
o CLIENT DRUG	0.11
o CLIENT EASE	-1.14
o CLIENT EMOTION	-0.57
o CLIENT ENDORSE	1.38
o CLIENT EXPERT	-0.55
o CLIENT FAST	0.25
o CLIENT FLOW	-2.89
o CLIENT GO	1.23
o CLIENT GONE	1.83
o CLIENT HEDGE	0.11
o CLIENT HOMEHELP	1.06
o CLIENT HUMBLE	-0.91
o CLIENT IT	0.43
o CLIENT LASTING	-0.94
o CLIENT LIFE	1.99
o CLIENT MECH	-1.29
o CLIENT META	2.51
o CLIENT MOST	0.97
o CLIENT NEG	1.58
o CLIENT NEGN	0.35
o CLIENT NUMBER	0.46
o CLIENT OUGHT	-1.02
o CLIENT PAST	-2.33
o CLIENT POLICY	1.73
o CLIENT POSITION	-0.20
o CLIENT PRAISE	0.24
o CLIENT PRESSURE	-0.41
o CLIENT PROVE	-0.55
o CLIENT RELIEFN	0.08
o CLIENT REMOVE	0.04
o CLIENT RESEARCH	-0.80
o CLIENT SAFETY	-0.06
o CLIENT SAFEW	-0.57
o CLIENT SAY	-3.39
o CLIENT SERIOUS	0.50
o CLIENT SERVICE	-0.65
o CLIENT SHOW	0.91
o CLIENT SORE	0.83
o CLIENT STOPTAKING	-0.17
o CLIENT STORE	0.67
o CLIENT SURE	-1.15
o CLIENT SURGERY	1.14
o CLIENT SYMPTOM	-0.85
o CLIENT THERAPIST2	-0.47
o CLIENT THERAPY	-1.71
o CLIENT THING	0.93
o CLIENT TURN	2.56
o CLIENT WE	0.19
o CLIENT WELL	-1.64
o CLIENT WORKS	-0.49
o CLIENT WORLD	0.47
o CLIENT YOU	-0.58
o COME BAD	0.46
o COME BODY	1.01
o COME CLIENT	-0.23
o COME DEFINE	0.13
o COME GO	0.11
o COME GONE	0.51
o COME IT	1.06
o COME LIFE	-0.20
o COME NEGN	0.17
o COME POLICY	-0.44
o COME STORE	0.07
o COME SYMPTOM	0.57
o COME TURN	-0.90
o COME WE	0.42
o COME WELL	0.04
o COME WORKS	0.23
o COME WORLD	-0.21
o CST BABY	0.41
o CST BELIEF	-0.47
o CST BODY	0.44
o CST CAUSE	0.62
o CST CLIENT	1.51
o CST CURE	0.06
o CST DEFINE	0.39
o CST DETOX	-0.13
o CST DIAGNOSE	-0.77
o CST DOCTOR	0.25
o CST DRUG	1.44
o CST EASE	2.89
o CST EMOTION	0.76
o CST ENDORSE	0.60
o CST EXPERT	0.46
o CST FLOW	0.03
o CST GONE	-0.79
o CST HEDGE	0.72
o CST HOMEHELP	0.73
o CST HUMBLE	-0.66
o CST IT	-2.84
o CST LIFE	-0.14
o CST MECH	0.16
o CST META	0.23
o CST MOST	0.31
o CST NEG	0.42
o CST NEGN	-0.75
o CST NUMBER	-1.86
o CST OUGHT	-0.81
o CST PAST	-0.27
o CST POLICY	-0.74
o CST POSITION	0.17
o CST PROVE	0.28
o CST RELIEFN	0.43
o CST REMOVE	-1.20
o CST RESEARCH	-0.45
o CST SAFETY	-0.28
o CST SAFEW	0.44
o CST SERIOUS	0.92
o CST SERVICE	-0.21
o CST SHOW	0.57
o CST SORE	0.06
o CST STOPTAKING	0.09
o CST STORE	-1.09
o CST SURE	-0.34
o CST SYMPTOM	0.75
o CST THERAPY	-1.33
o CST THING	-0.76
o CST TURN	0.29
o CST WE	0.45
o CST WELL	0.83
o CST WORKS	1.10
o CST WORLD	-0.10
o CST YOU	-0.20
o CURE BODY	0.12
o CURE CLIENT	0.15
o CURE CST	0.32
o CURE EASE	-0.23
o CURE IT	-0.29
o CURE MECH	0.08
o CURE NEGN	-0.52
o CURE NUMBER	-0.04
o CURE STOPTAKING	-0.38
o CURE SYMPTOM	-0.36
o CURE THERAPY	-0.06
o CURE WE	-0.38
o CURE WELL	0.25
o CURE WORLD	-0.18
o CURE YOU	-0.42
o DEFINE AID	-0.22
o DEFINE BABY	0.03
o DEFINE BELIEF	-0.18
o DEFINE BODY	-0.33
o DEFINE CLIENT	-0.38
o DEFINE CST	-0.15
o DEFINE DIAGNOSE	-0.28
o DEFINE DOCTOR	-0.39
o DEFINE DRUG	-0.24
o DEFINE EASE	0.25
o DEFINE EMOTION	0.32
o DEFINE FLOW	1.51
o DEFINE GONE	-1.41
o DEFINE HEDGE	-0.36
o DEFINE HOMEHELP	-0.08
o DEFINE HUMBLE	-1.08
o DEFINE IT	2.44
o DEFINE LASTING	-0.36
o DEFINE LIFE	1.67
o DEFINE MECH	-0.14
o DEFINE META	-0.40
o DEFINE MOST	-0.08
o DEFINE NEG	0.14
o DEFINE NEGN	-0.21
o DEFINE NUMBER	-1.24
o DEFINE POLICY	-0.30
o DEFINE PROVE	-0.09
o DEFINE REMOVE	-0.17
o DEFINE SAFETY	-0.36
o DEFINE SAFEW	0.51
o DEFINE SAY	-0.38
o DEFINE SERIOUS	0.54
o DEFINE SERVICE	-0.73
o DEFINE SHOW	-0.35
o DEFINE SORE	-0.22
o DEFINE STORE	0.19
o DEFINE SYMPTOM	0.37
o DEFINE THERAPIST2	-0.03
o DEFINE THERAPY	0.26
o DEFINE THING	-0.42
o DEFINE TURN	-0.52
o DEFINE WE	-0.22
o DEFINE WELL	1.03
o DEFINE WORKS	0.60
o DEFINE WORLD	0.72
o DEFINE YOU	0.67
o DETOX CST	0.16
o DETOX EASE	0.20
o DETOX GONE	-0.37
o DETOX MECH	0.21
o DETOX NEG	-0.49
o DETOX REMOVE	-0.46
o DETOX SERIOUS	-0.40
o DETOX SORE	0.06
o DETOX STOPTAKING	0.16
o DETOX SYMPTOM	0.06
o DETOX THERAPY	0.16
o DETOX WE	-0.24
o DETOX WORKS	-0.35
o DETOX WORLD	-0.16
o DETOX YOU	-0.24
o DIAGNOSE BABY	-0.29
o DIAGNOSE BAD	-0.52
o DIAGNOSE BELIEF	0.61
o DIAGNOSE BODY	3.00
o DIAGNOSE CAUSE	0.94
o DIAGNOSE CLIENT	4.03
o DIAGNOSE CST	0.60
o DIAGNOSE DEFINE	0.05
o DIAGNOSE DRUG	-0.11
o DIAGNOSE EASE	0.43
o DIAGNOSE ENDORSE	0.47
o DIAGNOSE FAST	0.47
o DIAGNOSE FLOW	0.42
o DIAGNOSE GONE	0.94
o DIAGNOSE HEDGE	-0.82
o DIAGNOSE HOMEHELP	1.06
o DIAGNOSE HUMBLE	-0.38
o DIAGNOSE IT	-0.52
o DIAGNOSE LIFE	1.80
o DIAGNOSE MECH	0.12
o DIAGNOSE META	1.33
o DIAGNOSE MOST	0.71
o DIAGNOSE NEG	-1.55
o DIAGNOSE NEGN	-0.69
o DIAGNOSE NUMBER	0.87
o DIAGNOSE OUGHT	-0.36
o DIAGNOSE PAST	0.42
o DIAGNOSE POLICY	0.45
o DIAGNOSE PRAISE	0.19
o DIAGNOSE RELIEFN	0.69
o DIAGNOSE REMOVE	-0.04
o DIAGNOSE RESEARCH	0.13
o DIAGNOSE SAFETY	-0.64
o DIAGNOSE SAFEW	-1.00
o DIAGNOSE SAY	-0.99
o DIAGNOSE SERIOUS	0.73
o DIAGNOSE SERVICE	-1.50
o DIAGNOSE SHOW	-0.88
o DIAGNOSE SORE	0.10
o DIAGNOSE STOPTAKING	0.35
o DIAGNOSE STORE	0.66
o DIAGNOSE SURE	-0.17
o DIAGNOSE SURGERY	0.55
o DIAGNOSE SYMPTOM	0.38
o DIAGNOSE THERAPIST2	-0.87
o DIAGNOSE THERAPY	0.17
o DIAGNOSE THING	-1.38
o DIAGNOSE TURN	-0.23
o DIAGNOSE WE	-0.67
o DIAGNOSE WELL	-0.32
o DIAGNOSE WORKS	0.79
o DIAGNOSE WORLD	-0.09
o DIAGNOSE YOU	0.77
o DOCTOR BABY	-0.09
o DOCTOR BODY	0.06
o DOCTOR CLIENT	0.71
o DOCTOR CST	0.37
o DOCTOR DEFINE	-0.42
o DOCTOR DIAGNOSE	0.87
o DOCTOR DRUG	-0.87
o DOCTOR EASE	-0.82
o DOCTOR EMOTION	0.87
o DOCTOR ENDORSE	0.43
o DOCTOR EXPERT	-0.27
o DOCTOR GONE	0.23
o DOCTOR HEDGE	-1.09
o DOCTOR HOMEHELP	-0.73
o DOCTOR HUMBLE	-0.37
o DOCTOR IT	1.03
o DOCTOR LIFE	-0.94
o DOCTOR MECH	0.43
o DOCTOR NEG	-0.09
o DOCTOR NEGN	-0.61
o DOCTOR NUMBER	-0.69
o DOCTOR OUGHT	-0.61
o DOCTOR PAST	0.13
o DOCTOR POLICY	-0.33
o DOCTOR PROVE	0.19
o DOCTOR RELIEFN	0.24
o DOCTOR REMOVE	-0.06
o DOCTOR SAFETY	0.27
o DOCTOR SAY	0.74
o DOCTOR SERIOUS	0.37
o DOCTOR SERVICE	0.38
o DOCTOR SHOW	1.98
o DOCTOR SURGERY	0.18
o DOCTOR SYMPTOM	-0.36
o DOCTOR THERAPIST2	0.04
o DOCTOR THERAPY	0.24
o DOCTOR THING	-1.04
o DOCTOR TURN	0.70
o DOCTOR WE	-0.50
o DOCTOR WORKS	0.60
o DOCTOR WORLD	-1.07
o DOCTOR YOU	0.62
o DRUG BODY	0.06
o DRUG CLIENT	-0.36
o DRUG CST	0.61
o DRUG CURE	0.09
o DRUG DEFINE	0.38
o DRUG EASE	-1.49
o DRUG ENDORSE	-0.34
o DRUG FLOW	-0.22
o DRUG GONE	1.05
o DRUG HEDGE	0.24
o DRUG HOMEHELP	-0.98
o DRUG IT	0.78
o DRUG LIFE	-0.69
o DRUG NEG	0.17
o DRUG NEGN	0.95
o DRUG NUMBER	0.43
o DRUG OUGHT	-0.64
o DRUG POLICY	-0.59
o DRUG RELIEFN	0.12
o DRUG REMOVE	0.30
o DRUG SAFETY	-0.60
o DRUG SAFEW	-0.38
o DRUG SAY	0.62
o DRUG SERIOUS	-0.77
o DRUG SORE	-0.33
o DRUG STOPTAKING	-0.28
o DRUG STORE	-0.09
o DRUG SURGERY	-0.11
o DRUG SYMPTOM	0.40
o DRUG THERAPY	0.42
o DRUG THING	1.27
o DRUG TURN	0.55
o DRUG WE	-0.08
o DRUG WELL	0.67
o DRUG WORKS	0.26
o DRUG WORLD	-0.33
o DRUG YOU	-0.44
o EASE BAD	-0.54
o EASE BELIEF	-0.77
o EASE BODY	-1.00
o EASE CAUSE	0.05
o EASE CLIENT	-1.44
o EASE CST	0.96
o EASE CURE	0.14
o EASE DEFINE	-0.30
o EASE DETOX	0.15
o EASE DIAGNOSE	-0.93
o EASE DOCTOR	-0.83
o EASE DRUG	-0.76
o EASE EMOTION	0.05
o EASE ENDORSE	0.15
o EASE FAST	-0.15
o EASE FLOW	0.49
o EASE GO	-0.10
o EASE GONE	0.84
o EASE HEDGE	-0.74
o EASE HOMEHELP	-0.33
o EASE HUMBLE	-0.42
o EASE IT	-2.37
o EASE LASTING	1.01
o EASE LIFE	-1.55
o EASE MECH	-0.78
o EASE META	-0.60
o EASE MOST	-1.56
o EASE NEG	0.49
o EASE NEGN	-1.17
o EASE NUMBER	-0.04
o EASE OUGHT	-1.20
o EASE PAST	0.17
o EASE POLICY	-0.96
o EASE POSITION	-0.15
o EASE PRAISE	0.11
o EASE PROVE	-0.06
o EASE RELIEFN	0.50
o EASE REMOVE	2.06
o EASE RESEARCH	0.66
o EASE SAFETY	0.39
o EASE SAFEW	-0.43
o EASE SAY	-1.67
o EASE SERIOUS	-0.58
o EASE SERVICE	-1.54
o EASE SHOW	-0.33
o EASE SORE	-0.39
o EASE STOPTAKING	-1.00
o EASE STORE	-0.56
o EASE SURE	0.21
o EASE SURGERY	0.21
o EASE SYMPTOM	0.20
o EASE THERAPIST2	0.19
o EASE THERAPY	2.78
o EASE THING	-1.30
o EASE TURN	1.57
o EASE WE	-1.40
o EASE WELL	0.77
o EASE WORKS	0.70
o EASE WORLD	0.83
o EASE YOU	-1.47
o EMOTION BODY	1.52
o EMOTION CLIENT	0.64
o EMOTION CST	0.23
o EMOTION CURE	0.20
o EMOTION DEFINE	-0.31
o EMOTION DIAGNOSE	0.10
o EMOTION EASE	0.60
o EMOTION ENDORSE	0.30
o EMOTION FLOW	-0.29
o EMOTION GO	-0.97
o EMOTION GONE	0.66
o EMOTION HEDGE	0.55
o EMOTION HOMEHELP	-0.70
o EMOTION HUMBLE	-0.83
o EMOTION IT	0.76
o EMOTION LASTING	0.50
o EMOTION LIFE	-0.06
o EMOTION MECH	1.20
o EMOTION MOST	-0.23
o EMOTION NEG	0.39
o EMOTION NEGN	-0.84
o EMOTION NUMBER	-0.14
o EMOTION OUGHT	-0.61
o EMOTION PAST	0.59
o EMOTION POLICY	-0.10
o EMOTION RELIEFN	0.61
o EMOTION REMOVE	1.09
o EMOTION SAFETY	-0.40
o EMOTION SAY	-0.04
o EMOTION SHOW	-0.14
o EMOTION SORE	-0.12
o EMOTION STOPTAKING	-0.14
o EMOTION STORE	0.26
o EMOTION SYMPTOM	-0.05
o EMOTION THERAPY	-0.05
o EMOTION THING	-1.47
o EMOTION TURN	0.30
o EMOTION WE	0.15
o EMOTION WELL	0.84
o EMOTION WORLD	-0.24
o EMOTION YOU	0.03
o ENDORSE BABY	1.04
o ENDORSE BAD	-0.85
o ENDORSE BODY	-0.10
o ENDORSE CLIENT	0.12
o ENDORSE CST	0.83
o ENDORSE DEFINE	-0.40
o ENDORSE DOCTOR	0.70
o ENDORSE DRUG	0.17
o ENDORSE EASE	1.18
o ENDORSE EMOTION	-0.58
o ENDORSE EXPERT	1.53
o ENDORSE FLOW	0.65
o ENDORSE GONE	-0.11
o ENDORSE HEDGE	0.89
o ENDORSE HUMBLE	0.23
o ENDORSE IT	-0.16
o ENDORSE LASTING	-0.06
o ENDORSE LIFE	0.28
o ENDORSE MECH	0.06
o ENDORSE META	-0.49
o ENDORSE NEG	-0.08
o ENDORSE NEGN	-0.58
o ENDORSE NUMBER	-0.56
o ENDORSE OUGHT	-0.15
o ENDORSE POLICY	-0.43
o ENDORSE RESEARCH	-0.59
o ENDORSE SAFETY	-0.22
o ENDORSE SAY	0.52
o ENDORSE SERIOUS	0.25
o ENDORSE SERVICE	0.59
o ENDORSE SHOW	0.36
o ENDORSE SORE	0.06
o ENDORSE STOPTAKING	-0.55
o ENDORSE SYMPTOM	-2.14
o ENDORSE THERAPIST2	-0.09
o ENDORSE THERAPY	1.12
o ENDORSE THING	0.39
o ENDORSE TURN	0.51
o ENDORSE WE	0.25
o ENDORSE WELL	0.10
o ENDORSE WORKS	0.52
o ENDORSE WORLD	-0.93
o ENDORSE YOU	-1.56
o EXPERT BABY	0.48
o EXPERT BELIEF	0.30
o EXPERT BODY	1.25
o EXPERT CLIENT	1.08
o EXPERT CST	0.32
o EXPERT DEFINE	-0.42
o EXPERT DIAGNOSE	0.10
o EXPERT DOCTOR	-0.62
o EXPERT DRUG	-0.21
o EXPERT EASE	1.23
o EXPERT EMOTION	0.53
o EXPERT ENDORSE	0.44
o EXPERT FLOW	-0.06
o EXPERT GONE	0.25
o EXPERT HOMEHELP	-0.87
o EXPERT HUMBLE	-0.84
o EXPERT IT	1.23
o EXPERT LIFE	-0.04
o EXPERT MECH	0.31
o EXPERT NEG	0.24
o EXPERT NUMBER	-0.38
o EXPERT OUGHT	0.24
o EXPERT PAST	-0.45
o EXPERT POLICY	0.49
o EXPERT PROVE	0.31
o EXPERT RELIEFN	0.24
o EXPERT REMOVE	-0.09
o EXPERT RESEARCH	0.32
o EXPERT SAFETY	0.53
o EXPERT SAY	0.44
o EXPERT SERIOUS	0.06
o EXPERT SORE	-0.42
o EXPERT STORE	0.27
o EXPERT SURGERY	0.32
o EXPERT SYMPTOM	0.26
o EXPERT THERAPY	0.30
o EXPERT THING	-0.04
o EXPERT TURN	-0.75
o EXPERT WE	1.46
o EXPERT WORKS	0.36
o EXPERT WORLD	-0.27
o EXPERT YOU	-0.03
o FAST BODY	-0.14
o FAST DIAGNOSE	-0.25
o FAST EASE	-0.27
o FAST GO	0.22
o FAST GONE	0.34
o FAST IT	0.14
o FAST NEG	-0.15
o FAST NUMBER	0.15
o FAST POLICY	0.15
o FAST RELIEFN	0.16
o FAST SERVICE	0.27
o FAST SYMPTOM	0.17
o FAST THERAPY	0.07
o FAST THING	-0.41
o FAST WE	0.19
o FAST WORKS	0.27
o FAST YOU	0.41
o FLOW AID	0.29
o FLOW BAD	0.17
o FLOW BODY	0.72
o FLOW CLIENT	-0.95
o FLOW CST	-0.17
o FLOW CURE	0.77
o FLOW DEFINE	-0.29
o FLOW DETOX	1.05
o FLOW DIAGNOSE	-0.88
o FLOW EASE	-0.15
o FLOW EMOTION	0.19
o FLOW ENDORSE	-0.09
o FLOW FAST	0.17
o FLOW GONE	0.83
o FLOW HEDGE	-0.39
o FLOW HOMEHELP	0.24
o FLOW HUMBLE	-0.15
o FLOW IT	0.38
o FLOW LASTING	0.26
o FLOW LIFE	2.06
o FLOW MECH	1.27
o FLOW MOST	0.39
o FLOW NEG	-0.30
o FLOW NEGN	-0.54
o FLOW NUMBER	1.30
o FLOW OUGHT	-0.46
o FLOW POLICY	0.18
o FLOW REMOVE	0.44
o FLOW SAY	-0.76
o FLOW SERIOUS	0.06
o FLOW SERVICE	-0.49
o FLOW SHOW	-0.75
o FLOW SORE	1.27
o FLOW STORE	0.55
o FLOW SYMPTOM	0.77
o FLOW THERAPY	-0.15
o FLOW THING	-0.07
o FLOW TURN	0.41
o FLOW WE	0.46
o FLOW WELL	-0.25
o FLOW WORKS	0.51
o FLOW WORLD	-0.08
o FLOW YOU	-0.57
o GO AID	-0.04
o GO BODY	1.41
o GO CLIENT	-0.38
o GO COME	0.55
o GO DIAGNOSE	-0.21
o GO DOCTOR	-0.33
o GO DRUG	-0.63
o GO EASE	-0.31
o GO FLOW	-0.22
o GO HEDGE	0.33
o GO HOMEHELP	-0.07
o GO IT	1.69
o GO LIFE	-0.39
o GO MECH	1.08
o GO MOST	-0.32
o GO NEG	0.15
o GO NEGN	0.64
o GO NUMBER	0.20
o GO PAST	-0.12
o GO POLICY	-0.92
o GO REMOVE	0.18
o GO SAY	-0.45
o GO SERVICE	-0.46
o GO SHOW	-0.40
o GO STORE	0.57
o GO SURE	0.07
o GO SYMPTOM	0.31
o GO THERAPY	-0.62
o GO THING	-0.62
o GO TURN	1.79
o GO WE	0.82
o GO WELL	0.57
o GO WORKS	0.03
o GO WORLD	-0.98
o GO YOU	-0.63
o GONE AID	-0.72
o GONE BABY	-0.38
o GONE BAD	0.87
o GONE BODY	1.04
o GONE CLIENT	-0.74
o GONE COME	0.49
o GONE CST	-1.04
o GONE DEFINE	-0.69
o GONE DETOX	0.27
o GONE DIAGNOSE	-0.39
o GONE DOCTOR	0.47
o GONE DRUG	-0.71
o GONE EASE	-1.47
o GONE EMOTION	-0.78
o GONE ENDORSE	-0.85
o GONE FAST	-0.37
o GONE FLOW	0.47
o GONE HEDGE	0.73
o GONE HOMEHELP	-0.49
o GONE HUMBLE	-0.45
o GONE IT	0.60
o GONE LASTING	-0.37
o GONE LIFE	0.13
o GONE MECH	1.10
o GONE META	0.10
o GONE MOST	0.62
o GONE NEG	-1.61
o GONE NEGN	-0.29
o GONE NUMBER	-3.08
o GONE OUGHT	-1.43
o GONE PAST	-0.47
o GONE POLICY	0.14
o GONE POSITION	-0.16
o GONE PRESSURE	0.20
o GONE RELIEFN	0.36
o GONE REMOVE	0.51
o GONE RESEARCH	0.14
o GONE SAFETY	-0.33
o GONE SAFEW	-0.17
o GONE SAY	-0.78
o GONE SERIOUS	0.35
o GONE SERVICE	-0.25
o GONE SHOW	-0.79
o GONE SORE	1.05
o GONE STOPTAKING	-0.56
o GONE STORE	0.13
o GONE SURE	0.29
o GONE SYMPTOM	0.39
o GONE THERAPIST2	-0.32
o GONE THERAPY	-0.63
o GONE THING	-1.61
o GONE TURN	-0.56
o GONE WE	-1.08
o GONE WELL	1.05
o GONE WORKS	1.74
o GONE WORLD	0.26
o GONE YOU	-0.94
o HEDGE AID	-0.18
o HEDGE BABY	0.56
o HEDGE BAD	-1.00
o HEDGE BELIEF	-0.12
o HEDGE BODY	-1.85
o HEDGE CLIENT	-1.12
o HEDGE COME	-0.27
o HEDGE CST	1.07
o HEDGE DEFINE	-0.24
o HEDGE DIAGNOSE	-0.06
o HEDGE DOCTOR	0.09
o HEDGE DRUG	0.48
o HEDGE EASE	-1.49
o HEDGE EMOTION	-0.94
o HEDGE ENDORSE	-0.94
o HEDGE FAST	0.05
o HEDGE FLOW	-1.74
o HEDGE GO	0.70
o HEDGE GONE	-0.30
o HEDGE HOMEHELP	0.42
o HEDGE HUMBLE	-0.82
o HEDGE IT	2.15
o HEDGE LIFE	-1.73
o HEDGE MECH	-0.56
o HEDGE META	-0.42
o HEDGE MOST	-0.44
o HEDGE NEG	-1.01
o HEDGE NEGN	-0.77
o HEDGE NUMBER	-0.44
o HEDGE OUGHT	-0.96
o HEDGE PAST	1.56
o HEDGE POLICY	-0.23
o HEDGE PRAISE	-0.10
o HEDGE PRESSURE	0.70
o HEDGE PROVE	-0.11
o HEDGE REMOVE	0.63
o HEDGE RESEARCH	-0.13
o HEDGE SAFETY	-0.27
o HEDGE SAFEW	-0.89
o HEDGE SAY	-1.41
o HEDGE SERIOUS	0.13
o HEDGE SERVICE	-0.36
o HEDGE SHOW	-2.28
o HEDGE SORE	-0.81
o HEDGE STOPTAKING	0.24
o HEDGE STORE	1.51
o HEDGE SURE	0.11
o HEDGE SURGERY	-0.18
o HEDGE SYMPTOM	-3.13
o HEDGE THERAPIST2	-0.06
o HEDGE THERAPY	1.01
o HEDGE THING	0.35
o HEDGE TURN	0.61
o HEDGE WE	-1.89
o HEDGE WELL	-0.64
o HEDGE WORKS	-0.77
o HEDGE WORLD	0.53
o HEDGE YOU	0.12
o HOMEHELP BABY	-0.18
o HOMEHELP BAD	0.37
o HOMEHELP BODY	-0.73
o HOMEHELP CLIENT	1.13
o HOMEHELP COME	1.60
o HOMEHELP CST	0.45
o HOMEHELP CURE	-0.73
o HOMEHELP DEFINE	0.81
o HOMEHELP DIAGNOSE	-0.10
o HOMEHELP DOCTOR	-1.31
o HOMEHELP DRUG	-1.69
o HOMEHELP EASE	-2.80
o HOMEHELP EMOTION	0.24
o HOMEHELP ENDORSE	-0.31
o HOMEHELP EXPERT	-0.42
o HOMEHELP FAST	-0.33
o HOMEHELP GO	0.09
o HOMEHELP GONE	-0.60
o HOMEHELP HEDGE	-1.00
o HOMEHELP HUMBLE	-0.71
o HOMEHELP IT	0.79
o HOMEHELP LASTING	0.44
o HOMEHELP LIFE	-0.60
o HOMEHELP MECH	-0.51
o HOMEHELP META	-0.05
o HOMEHELP MOST	0.15
o HOMEHELP NEG	0.46
o HOMEHELP NEGN	0.62
o HOMEHELP NUMBER	-1.38
o HOMEHELP OUGHT	0.32
o HOMEHELP PAST	-0.21
o HOMEHELP POLICY	-1.05
o HOMEHELP POSITION	-0.42
o HOMEHELP PROVE	-0.49
o HOMEHELP RELIEFN	-0.49
o HOMEHELP REMOVE	-0.64
o HOMEHELP RESEARCH	0.08
o HOMEHELP SAFETY	0.07
o HOMEHELP SAFEW	-0.07
o HOMEHELP SAY	-0.60
o HOMEHELP SERIOUS	-1.86
o HOMEHELP SERVICE	-0.25
o HOMEHELP SHOW	-0.83
o HOMEHELP SORE	-0.27
o HOMEHELP STOPTAKING	-0.52
o HOMEHELP STORE	-0.76
o HOMEHELP SURE	-0.08
o HOMEHELP SURGERY	0.17
o HOMEHELP SYMPTOM	-2.54
o HOMEHELP THERAPIST2	-1.38
o HOMEHELP THERAPY	0.44
o HOMEHELP THING	0.31
o HOMEHELP TURN	-0.14
o HOMEHELP WE	-1.28
o HOMEHELP WELL	-0.69
o HOMEHELP WORLD	-1.01
o HOMEHELP YOU	-0.65
o HOPEFUL EASE	0.03
o HOPEFUL RELIEFN	0.52
o HOPEFUL RESEARCH	0.51
o HUMBLE BELIEF	-0.35
o HUMBLE BODY	-1.12
o HUMBLE CLIENT	-0.54
o HUMBLE DEFINE	-0.39
o HUMBLE DIAGNOSE	-0.14
o HUMBLE EASE	-0.41
o HUMBLE EMOTION	-0.24
o HUMBLE ENDORSE	-0.07
o HUMBLE FLOW	-0.17
o HUMBLE GONE	-0.38
o HUMBLE HEDGE	-0.10
o HUMBLE HOMEHELP	-0.28
o HUMBLE IT	-1.35
o HUMBLE LIFE	-0.15
o HUMBLE MECH	-0.93
o HUMBLE NEG	-0.14
o HUMBLE NEGN	-0.16
o HUMBLE NUMBER	-0.33
o HUMBLE OUGHT	-0.05
o HUMBLE POLICY	-0.13
o HUMBLE PROVE	-0.23
o HUMBLE RESEARCH	-0.17
o HUMBLE SAFETY	-0.13
o HUMBLE SAY	-0.52
o HUMBLE SHOW	-0.55
o HUMBLE STORE	-0.80
o HUMBLE SYMPTOM	-0.59
o HUMBLE THERAPIST2	-0.04
o HUMBLE THERAPY	-0.61
o HUMBLE WE	-0.91
o HUMBLE WELL	-0.15
o HUMBLE WORKS	-0.26
o HUMBLE YOU	-0.40
o IT AID	0.25
o IT BABY	1.28
o IT BAD	-0.56
o IT BODY	0.63
o IT CAUSE	-0.34
o IT CLIENT	-2.57
o IT COME	1.24
o IT CST	-1.91
o IT CURE	0.40
o IT DEFINE	-0.63
o IT DETOX	0.52
o IT DIAGNOSE	-1.02
o IT DOCTOR	-0.25
o IT DRUG	1.42
o IT EASE	1.16
o IT EMOTION	0.12
o IT ENDORSE	-0.25
o IT EXPERT	-0.65
o IT FLOW	0.27
o IT GO	1.89
o IT GONE	0.35
o IT HEDGE	-1.76
o IT HOMEHELP	0.12
o IT HUMBLE	-1.26
o IT LASTING	0.90
o IT LIFE	0.74
o IT MECH	1.46
o IT META	-1.36
o IT MOST	-1.06
o IT NEG	-0.46
o IT NEGN	1.54
o IT NUMBER	-2.52
o IT OUGHT	-2.56
o IT PAST	0.99
o IT POLICY	0.54
o IT PRAISE	-0.24
o IT PRESSURE	1.21
o IT PROVE	-1.22
o IT RELIEFN	-0.15
o IT REMOVE	2.84
o IT RESEARCH	0.31
o IT SAFETY	-0.55
o IT SAFEW	0.31
o IT SAY	-0.17
o IT SERIOUS	0.99
o IT SERVICE	-0.27
o IT SHOW	-0.96
o IT SORE	-0.90
o IT STOPTAKING	0.88
o IT STORE	1.10
o IT SURE	0.25
o IT SURGERY	0.60
o IT SYMPTOM	-0.79
o IT THERAPIST2	-0.42
o IT THERAPY	-1.77
o IT THING	2.26
o IT TURN	-0.16
o IT WE	-0.90
o IT WELL	0.67
o IT WORKS	0.67
o IT YOU	-2.07
o LASTING CST	-0.08
o LASTING DIAGNOSE	0.05
o LASTING EASE	-0.03
o LASTING GONE	0.96
o LASTING HEDGE	0.94
o LASTING HOMEHELP	0.57
o LASTING IT	0.24
o LASTING META	-0.12
o LASTING NEGN	0.25
o LASTING NUMBER	-0.11
o LASTING RELIEFN	0.71
o LASTING RESEARCH	-0.42
o LASTING SAY	-0.08
o LASTING SHOW	-0.16
o LASTING SYMPTOM	-1.00
o LASTING THERAPIST2	-0.25
o LASTING THERAPY	-0.08
o LASTING WE	0.89
o LASTING YOU	1.19
o LIFE AID	-1.19
o LIFE BABY	-0.66
o LIFE BAD	-0.28
o LIFE BODY	-0.25
o LIFE CLIENT	-0.73
o LIFE COME	-0.43
o LIFE CST	0.91
o LIFE CURE	-0.26
o LIFE DEFINE	-1.29
o LIFE DIAGNOSE	1.48
o LIFE DOCTOR	0.70
o LIFE DRUG	-0.36
o LIFE EASE	0.11
o LIFE EMOTION	-0.68
o LIFE ENDORSE	0.04
o LIFE FAST	-1.16
o LIFE FLOW	-1.08
o LIFE GO	-0.73
o LIFE GONE	-0.87
o LIFE HEDGE	-0.36
o LIFE HOMEHELP	-0.28
o LIFE HUMBLE	-0.44
o LIFE IT	-1.01
o LIFE MECH	-1.02
o LIFE META	0.47
o LIFE MOST	0.05
o LIFE NEG	0.56
o LIFE NEGN	0.05
o LIFE NUMBER	0.98
o LIFE OUGHT	1.29
o LIFE PAST	-0.25
o LIFE POLICY	2.76
o LIFE POSITION	-0.74
o LIFE RELIEFN	-0.99
o LIFE REMOVE	0.94
o LIFE RESEARCH	-0.51
o LIFE SAFETY	-0.32
o LIFE SAY	0.23
o LIFE SERVICE	-1.02
o LIFE STOPTAKING	0.53
o LIFE STORE	-0.07
o LIFE SURE	0.69
o LIFE SYMPTOM	-0.46
o LIFE THERAPIST2	0.10
o LIFE THERAPY	0.82
o LIFE THING	-1.69
o LIFE TURN	2.31
o LIFE WE	1.66
o LIFE WELL	-1.48
o LIFE WORKS	-0.92
o LIFE WORLD	1.28
o LIFE YOU	-1.35
o MECH BAD	0.29
o MECH BELIEF	-0.21
o MECH BODY	0.09
o MECH CLIENT	-0.05
o MECH CURE	0.26
o MECH DEFINE	-0.52
o MECH DETOX	1.14
o MECH DIAGNOSE	1.14
o MECH EASE	0.65
o MECH EMOTION	0.46
o MECH ENDORSE	0.51
o MECH FLOW	-0.74
o MECH GO	1.00
o MECH GONE	-0.66
o MECH HEDGE	1.50
o MECH HOMEHELP	0.92
o MECH HUMBLE	-0.72
o MECH IT	2.30
o MECH LIFE	0.47
o MECH MOST	-0.13
o MECH NEG	-1.15
o MECH NEGN	-0.51
o MECH NUMBER	-0.36
o MECH OUGHT	-0.65
o MECH PAST	0.76
o MECH POLICY	-0.10
o MECH PRAISE	0.16
o MECH PROVE	-0.11
o MECH REMOVE	-0.09
o MECH RESEARCH	0.97
o MECH SAFETY	-0.15
o MECH SAY	-1.13
o MECH SERIOUS	0.90
o MECH SERVICE	-0.11
o MECH SHOW	0.60
o MECH SORE	1.41
o MECH STOPTAKING	0.20
o MECH STORE	0.63
o MECH SURGERY	-0.16
o MECH SYMPTOM	0.65
o MECH THERAPY	-0.08
o MECH THING	0.69
o MECH TURN	-1.11
o MECH WE	3.73
o MECH WELL	-0.08
o MECH WORKS	0.07
o MECH WORLD	-1.05
o MECH YOU	0.31
o META AID	-0.18
o META BODY	-0.62
o META CLIENT	0.10
o META CST	-0.64
o META CURE	-0.64
o META DEFINE	-0.10
o META DETOX	-0.78
o META DIAGNOSE	0.31
o META DOCTOR	-0.14
o META EASE	0.23
o META EMOTION	-0.28
o META ENDORSE	-0.62
o META EXPERT	-0.23
o META FLOW	-0.17
o META GO	-0.09
o META GONE	-0.14
o META HEDGE	-0.55
o META HOMEHELP	0.13
o META HUMBLE	-0.49
o META IT	0.48
o META LASTING	0.31
o META LIFE	0.73
o META MECH	-0.35
o META MOST	0.35
o META NEG	0.18
o META NEGN	0.03
o META NUMBER	-0.85
o META OUGHT	0.74
o META POLICY	-0.24
o META PROVE	-0.05
o META RELIEFN	-0.40
o META REMOVE	-1.28
o META RESEARCH	0.07
o META SAY	-0.11
o META SERIOUS	-0.63
o META SERVICE	-0.14
o META SHOW	0.34
o META SORE	-0.16
o META STOPTAKING	-0.41
o META STORE	-0.61
o META SURE	-0.26
o META SYMPTOM	-0.62
o META THERAPIST2	-0.15
o META THERAPY	-0.39
o META THING	-0.28
o META TURN	0.29
o META WE	-0.61
o META WELL	-0.66
o META WORKS	-1.02
o META WORLD	-0.05
o META YOU	1.00
o MOST BABY	-0.10
o MOST BAD	-0.04
o MOST CLIENT	1.07
o MOST CST	0.57
o MOST DEFINE	0.64
o MOST DIAGNOSE	0.46
o MOST EASE	0.15
o MOST ENDORSE	-0.10
o MOST FLOW	-0.25
o MOST GO	0.06
o MOST GONE	0.07
o MOST HEDGE	-1.45
o MOST HOMEHELP	0.39
o MOST IT	-0.43
o MOST LIFE	-0.55
o MOST MECH	0.65
o MOST META	-0.10
o MOST NEG	0.81
o MOST NEGN	-0.15
o MOST NUMBER	0.69
o MOST OUGHT	1.59
o MOST POLICY	-0.03
o MOST RELIEFN	0.96
o MOST REMOVE	-0.14
o MOST RESEARCH	-0.13
o MOST SAFETY	1.41
o MOST SAY	0.27
o MOST SERIOUS	-0.04
o MOST SERVICE	0.50
o MOST SHOW	0.65
o MOST STORE	0.07
o MOST THERAPY	0.46
o MOST THING	-0.59
o MOST TURN	-0.19
o MOST WE	0.41
o MOST WELL	0.37
o MOST WORKS	-0.57
o MOST WORLD	-0.07
o MOST YOU	-1.14
o NEG BODY	-0.10
o NEG CLIENT	-0.33
o NEG DEFINE	-0.29
o NEG DIAGNOSE	0.23
o NEG EASE	0.71
o NEG EMOTION	0.17
o NEG ENDORSE	-0.10
o NEG GO	-0.15
o NEG GONE	-0.19
o NEG HEDGE	0.22
o NEG HUMBLE	-0.05
o NEG IT	1.13
o NEG LIFE	0.20
o NEG NEGN	-0.38
o NEG NUMBER	0.80
o NEG POLICY	0.53
o NEG REMOVE	0.17
o NEG SAY	-0.39
o NEG SERVICE	-0.57
o NEG SHOW	-0.45
o NEG SYMPTOM	-0.05
o NEG THERAPY	1.16
o NEG THING	-0.27
o NEG WE	-0.34
o NEG WELL	0.08
o NEG WORKS	0.09
o NEG WORLD	0.25
o NEG YOU	-1.02
o NEGN BODY	1.00
o NEGN CLIENT	-0.17
o NEGN DEFINE	-0.30
o NEGN DIAGNOSE	-0.12
o NEGN EASE	-0.14
o NEGN GONE	0.56
o NEGN HEDGE	0.27
o NEGN HOMEHELP	-0.41
o NEGN HUMBLE	-0.07
o NEGN IT	-0.20
o NEGN LIFE	-0.27
o NEGN META	0.60
o NEGN MOST	-0.23
o NEGN NEG	-0.21
o NEGN NUMBER	-0.24
o NEGN OUGHT	-0.48
o NEGN POLICY	-0.83
o NEGN RESEARCH	-0.14
o NEGN SAY	0.56
o NEGN SERVICE	-0.07
o NEGN SHOW	-0.05
o NEGN THERAPY	-0.27
o NEGN THING	-0.27
o NEGN TURN	0.90
o NEGN WE	-0.87
o NEGN WELL	0.81
o NEGN WORKS	-0.33
o NEGN YOU	0.36
o NUMBER AID	-0.04
o NUMBER BABY	-0.12
o NUMBER BAD	-0.10
o NUMBER BELIEF	0.41
o NUMBER BODY	0.98
o NUMBER CAUSE	-0.14
o NUMBER CLIENT	-2.73
o NUMBER COME	0.08
o NUMBER CST	1.00
o NUMBER DEFINE	0.39
o NUMBER DIAGNOSE	-1.24
o NUMBER DOCTOR	1.34
o NUMBER DRUG	-0.03
o NUMBER EASE	-0.24
o NUMBER EMOTION	-0.14
o NUMBER ENDORSE	0.64
o NUMBER EXPERT	0.57
o NUMBER FAST	-0.61
o NUMBER FLOW	-0.38
o NUMBER GO	0.17
o NUMBER GONE	-0.71
o NUMBER HEDGE	0.81
o NUMBER HOMEHELP	0.81
o NUMBER HOPEFUL	-0.67
o NUMBER HUMBLE	0.26
o NUMBER IT	1.48
o NUMBER LASTING	-0.17
o NUMBER LIFE	0.30
o NUMBER MECH	-2.04
o NUMBER META	-0.52
o NUMBER MOST	0.29
o NUMBER NEG	-0.37
o NUMBER NEGN	-0.55
o NUMBER OUGHT	-1.29
o NUMBER PAST	0.56
o NUMBER POLICY	1.43
o NUMBER POSITION	-0.24
o NUMBER PRESSURE	1.10
o NUMBER PROVE	0.16
o NUMBER RELIEFN	0.38
o NUMBER REMOVE	-2.11
o NUMBER RESEARCH	-2.13
o NUMBER SAFETY	0.49
o NUMBER SAFEW	0.48
o NUMBER SAY	2.07
o NUMBER SERIOUS	-0.31
o NUMBER SERVICE	0.93
o NUMBER SHOW	1.72
o NUMBER SORE	0.60
o NUMBER STOPTAKING	0.13
o NUMBER SURE	-1.12
o NUMBER SURGERY	0.18
o NUMBER SYMPTOM	1.49
o NUMBER THERAPIST2	-0.59
o NUMBER THERAPY	3.22
o NUMBER THING	-0.13
o NUMBER TURN	1.83
o NUMBER WE	2.08
o NUMBER WELL	0.17
o NUMBER WORKS	-0.32
o NUMBER WORLD	-0.75
o NUMBER YOU	0.95
o OUGHT BABY	-0.28
o OUGHT BAD	0.39
o OUGHT BELIEF	-0.11
o OUGHT BODY	0.56
o OUGHT CLIENT	0.95
o OUGHT CST	-0.36
o OUGHT DEFINE	-0.14
o OUGHT DIAGNOSE	0.97
o OUGHT DOCTOR	-1.49
o OUGHT DRUG	-0.76
o OUGHT EASE	-2.48
o OUGHT ENDORSE	0.50
o OUGHT FAST	-0.25
o OUGHT FLOW	-0.22
o OUGHT GO	-0.32
o OUGHT GONE	-1.20
o OUGHT HEDGE	-0.73
o OUGHT HOMEHELP	-1.99
o OUGHT HUMBLE	-0.26
o OUGHT IT	0.48
o OUGHT LIFE	0.52
o OUGHT MECH	0.98
o OUGHT META	-0.11
o OUGHT MOST	-0.04
o OUGHT NEG	-0.78
o OUGHT NEGN	-0.25
o OUGHT NUMBER	-0.53
o OUGHT PAST	-0.27
o OUGHT POLICY	-0.28
o OUGHT RELIEFN	0.62
o OUGHT REMOVE	-1.35
o OUGHT RESEARCH	-0.10
o OUGHT SAFETY	-1.84
o OUGHT SAY	-0.43
o OUGHT SERIOUS	0.61
o OUGHT SERVICE	-0.35
o OUGHT SHOW	2.15
o OUGHT STORE	1.43
o OUGHT SURE	-0.07
o OUGHT SURGERY	-0.44
o OUGHT SYMPTOM	-0.36
o OUGHT THERAPIST2	-0.96
o OUGHT THERAPY	-0.58
o OUGHT THING	-0.41
o OUGHT TURN	0.95
o OUGHT WE	0.48
o OUGHT WELL	0.86
o OUGHT WORKS	-0.21
o OUGHT WORLD	0.13
o OUGHT YOU	-0.38
o PAST BELIEF	-0.28
o PAST BODY	0.07
o PAST CLIENT	-0.36
o PAST CST	0.78
o PAST DIAGNOSE	1.25
o PAST DOCTOR	-0.36
o PAST EASE	0.84
o PAST ENDORSE	-0.36
o PAST FLOW	-0.36
o PAST GONE	-0.21
o PAST HEDGE	0.11
o PAST HOMEHELP	-0.45
o PAST HUMBLE	0.12
o PAST IT	-1.91
o PAST LIFE	-0.06
o PAST MECH	-0.15
o PAST META	-0.46
o PAST NEG	0.40
o PAST OUGHT	0.54
o PAST POLICY	-0.55
o PAST RELIEFN	0.40
o PAST REMOVE	-0.17
o PAST SAY	-0.48
o PAST SERIOUS	-0.10
o PAST SERVICE	1.03
o PAST SHOW	-0.22
o PAST STOPTAKING	-0.21
o PAST STORE	0.08
o PAST SURE	-0.32
o PAST SURGERY	0.52
o PAST SYMPTOM	-0.70
o PAST THERAPY	0.72
o PAST THING	0.28
o PAST TURN	-0.96
o PAST WE	-0.71
o PAST WELL	0.48
o PAST WORKS	-0.32
o PAST WORLD	-0.36
o PAST YOU	-0.23
o POLICY AID	-0.22
o POLICY BABY	-0.64
o POLICY BAD	-0.13
o POLICY BELIEF	0.12
o POLICY BODY	-0.64
o POLICY CLIENT	0.07
o POLICY CST	0.38
o POLICY CURE	0.16
o POLICY DEFINE	-0.56
o POLICY DIAGNOSE	0.74
o POLICY DOCTOR	0.40
o POLICY DRUG	-0.55
o POLICY EASE	0.51
o POLICY ENDORSE	-0.39
o POLICY FAST	-0.33
o POLICY FLOW	1.12
o POLICY GO	0.52
o POLICY GONE	0.22
o POLICY HEDGE	0.47
o POLICY HOMEHELP	0.42
o POLICY HUMBLE	-0.37
o POLICY IT	1.05
o POLICY LIFE	-1.53
o POLICY MECH	0.85
o POLICY META	-0.17
o POLICY MOST	0.37
o POLICY NEG	-2.00
o POLICY NEGN	0.78
o POLICY NUMBER	-2.16
o POLICY OUGHT	0.18
o POLICY PAST	-0.42
o POLICY POSITION	-0.15
o POLICY PROVE	-0.27
o POLICY RELIEFN	0.28
o POLICY REMOVE	-0.56
o POLICY RESEARCH	-0.26
o POLICY SAFETY	-0.09
o POLICY SAFEW	-0.11
o POLICY SAY	-0.13
o POLICY SERIOUS	0.92
o POLICY SERVICE	-0.57
o POLICY SHOW	-0.52
o POLICY SORE	-0.31
o POLICY STOPTAKING	-0.20
o POLICY STORE	-0.77
o POLICY SURE	-0.55
o POLICY SURGERY	1.19
o POLICY SYMPTOM	1.19
o POLICY THERAPY	1.09
o POLICY THING	-0.56
o POLICY TURN	-0.52
o POLICY WE	0.43
o POLICY WELL	1.03
o POLICY WORKS	-0.63
o POLICY WORLD	-1.99
o POLICY YOU	-2.03
o POSITION BODY	-1.87
o POSITION DIAGNOSE	0.14
o POSITION ENDORSE	-1.00
o POSITION IT	-0.16
o POSITION OUGHT	-0.37
o POSITION POLICY	-0.11
o POSITION SHOW	-1.05
o POSITION WE	0.06
o POSITION WORLD	-0.06
o POSITION YOU	-1.59
o PRAISE BODY	0.71
o PRAISE CST	0.14
o PRAISE EASE	0.05
o PRAISE FLOW	0.45
o PRAISE GONE	-0.17
o PRAISE HOMEHELP	0.31
o PRAISE IT	0.29
o PRAISE LIFE	0.35
o PRAISE MECH	-1.00
o PRAISE POLICY	-0.07
o PRAISE REMOVE	-0.30
o PRAISE SERVICE	-0.12
o PRAISE SYMPTOM	0.12
o PRAISE THERAPY	-0.42
o PRAISE THING	-0.64
o PRAISE WE	-0.42
o PRAISE WORKS	0.16
o PRAISE WORLD	-0.03
o PRAISE YOU	0.51
o PRESSURE BODY	1.10
o PRESSURE CLIENT	0.71
o PRESSURE COME	-0.44
o PRESSURE DIAGNOSE	-0.88
o PRESSURE EASE	-0.35
o PRESSURE FLOW	-0.18
o PRESSURE GO	-1.02
o PRESSURE GONE	-0.90
o PRESSURE IT	2.18
o PRESSURE LIFE	-0.75
o PRESSURE META	-0.15
o PRESSURE NEG	-0.30
o PRESSURE NUMBER	1.16
o PRESSURE OUGHT	-2.01
o PRESSURE POLICY	0.48
o PRESSURE REMOVE	0.25
o PRESSURE SHOW	-0.91
o PRESSURE SORE	0.42
o PRESSURE SYMPTOM	-0.32
o PRESSURE THERAPY	0.12
o PRESSURE THING	-0.40
o PRESSURE WE	-0.99
o PRESSURE WORKS	-0.18
o PRESSURE WORLD	-0.14
o PRESSURE YOU	-0.68
o PROVE BODY	-0.24
o PROVE CLIENT	-0.44
o PROVE CST	0.08
o PROVE DIAGNOSE	0.16
o PROVE EASE	0.31
o PROVE EMOTION	0.23
o PROVE FLOW	0.24
o PROVE HEDGE	0.62
o PROVE IT	-0.06
o PROVE LIFE	0.32
o PROVE MECH	0.92
o PROVE NEG	-0.44
o PROVE NEGN	-0.39
o PROVE NUMBER	-0.24
o PROVE POLICY	-0.05
o PROVE SERVICE	0.16
o PROVE SHOW	0.73
o PROVE SORE	0.09
o PROVE SYMPTOM	0.38
o PROVE THERAPY	0.26
o PROVE WE	-0.32
o PROVE WORKS	0.46
o PROVE WORLD	-0.23
o PROVE YOU	0.41
o RELIEFN BAD	-0.32
o RELIEFN BODY	-0.60
o RELIEFN CLIENT	0.23
o RELIEFN CST	0.27
o RELIEFN DIAGNOSE	0.47
o RELIEFN EASE	-0.23
o RELIEFN FAST	0.21
o RELIEFN GONE	0.71
o RELIEFN HEDGE	0.35
o RELIEFN IT	-0.36
o RELIEFN LIFE	-0.21
o RELIEFN META	-0.44
o RELIEFN NEG	0.48
o RELIEFN NEGN	0.52
o RELIEFN NUMBER	-0.78
o RELIEFN OUGHT	-0.09
o RELIEFN POLICY	-0.12
o RELIEFN PRAISE	0.49
o RELIEFN SERIOUS	-0.13
o RELIEFN SERVICE	-0.17
o RELIEFN SHOW	-0.15
o RELIEFN STORE	0.06
o RELIEFN SURE	0.50
o RELIEFN SYMPTOM	-0.33
o RELIEFN THERAPY	0.16
o RELIEFN THING	-0.18
o RELIEFN TURN	0.19
o RELIEFN WE	0.18
o RELIEFN WORLD	-0.12
o RELIEFN YOU	0.09
o REMOVE AID	-0.81
o REMOVE BABY	-0.46
o REMOVE BAD	-0.19
o REMOVE BODY	0.29
o REMOVE CLIENT	-0.20
o REMOVE CST	-0.31
o REMOVE DEFINE	-0.31
o REMOVE DETOX	1.46
o REMOVE DIAGNOSE	0.07
o REMOVE DOCTOR	0.59
o REMOVE DRUG	-0.36
o REMOVE EASE	-0.19
o REMOVE EMOTION	0.88
o REMOVE ENDORSE	0.25
o REMOVE FAST	-0.19
o REMOVE GONE	0.58
o REMOVE HEDGE	0.98
o REMOVE HOMEHELP	0.59
o REMOVE HUMBLE	-0.39
o REMOVE IT	0.82
o REMOVE LASTING	-0.75
o REMOVE LIFE	0.18
o REMOVE MECH	0.70
o REMOVE META	-0.06
o REMOVE MOST	0.05
o REMOVE NEG	-1.35
o REMOVE NUMBER	-1.42
o REMOVE OUGHT	-0.55
o REMOVE POLICY	0.06
o REMOVE PRAISE	0.14
o REMOVE SAFETY	-0.20
o REMOVE SAY	-0.15
o REMOVE SERIOUS	-0.53
o REMOVE SERVICE	-0.10
o REMOVE SHOW	0.09
o REMOVE SORE	-0.04
o REMOVE STOPTAKING	0.04
o REMOVE STORE	-0.33
o REMOVE SURE	-0.21
o REMOVE SURGERY	1.21
o REMOVE SYMPTOM	1.23
o REMOVE THERAPIST2	0.59
o REMOVE THERAPY	0.48
o REMOVE THING	-0.29
o REMOVE TURN	0.21
o REMOVE WE	-0.18
o REMOVE WELL	0.06
o REMOVE WORKS	-0.13
o REMOVE YOU	0.32
o RESEARCH BABY	-0.14
o RESEARCH BODY	0.76
o RESEARCH CAUSE	0.44
o RESEARCH CLIENT	-2.14
o RESEARCH CST	0.74
o RESEARCH DEFINE	-0.21
o RESEARCH DIAGNOSE	-0.73
o RESEARCH EASE	1.85
o RESEARCH EMOTION	-0.05
o RESEARCH ENDORSE	-0.15
o RESEARCH GO	-0.24
o RESEARCH GONE	-0.09
o RESEARCH HEDGE	-0.20
o RESEARCH HOMEHELP	-0.39
o RESEARCH HOPEFUL	0.51
o RESEARCH HUMBLE	-2.35
o RESEARCH IT	-1.23
o RESEARCH LASTING	-0.37
o RESEARCH LIFE	0.39
o RESEARCH MECH	0.30
o RESEARCH META	-0.17
o RESEARCH MOST	-0.10
o RESEARCH NEG	-2.56
o RESEARCH NEGN	-0.63
o RESEARCH NUMBER	-0.64
o RESEARCH OUGHT	0.63
o RESEARCH PAST	-0.50
o RESEARCH POLICY	0.14
o RESEARCH PROVE	0.39
o RESEARCH RELIEFN	0.44
o RESEARCH REMOVE	0.32
o RESEARCH SAFETY	-0.09
o RESEARCH SAY	0.47
o RESEARCH SERIOUS	-0.03
o RESEARCH SERVICE	-0.10
o RESEARCH SHOW	-0.05
o RESEARCH SORE	-0.43
o RESEARCH STOPTAKING	0.25
o RESEARCH STORE	0.72
o RESEARCH SYMPTOM	-0.15
o RESEARCH THERAPIST2	-0.46
o RESEARCH THERAPY	-0.09
o RESEARCH THING	-1.31
o RESEARCH TURN	-0.39
o RESEARCH WE	2.27
o RESEARCH WELL	0.31
o RESEARCH WORKS	0.38
o RESEARCH WORLD	-0.35
o RESEARCH YOU	-0.13
o SAFETY BABY	0.18
o SAFETY BODY	-0.91
o SAFETY CLIENT	0.16
o SAFETY CST	1.08
o SAFETY DEFINE	-0.07
o SAFETY DIAGNOSE	-0.34
o SAFETY DOCTOR	-0.72
o SAFETY DRUG	-0.12
o SAFETY EASE	0.07
o SAFETY EMOTION	-0.48
o SAFETY ENDORSE	-0.11
o SAFETY FAST	-0.24
o SAFETY GO	0.56
o SAFETY GONE	0.85
o SAFETY HEDGE	-1.13
o SAFETY HOMEHELP	-1.18
o SAFETY HUMBLE	0.78
o SAFETY IT	0.44
o SAFETY LIFE	0.29
o SAFETY MECH	0.37
o SAFETY META	-0.07
o SAFETY NEG	0.46
o SAFETY NUMBER	-0.35
o SAFETY OUGHT	1.69
o SAFETY POLICY	0.23
o SAFETY SAFEW	-0.11
o SAFETY SAY	-0.38
o SAFETY SERIOUS	0.89
o SAFETY SERVICE	0.71
o SAFETY SHOW	-0.85
o SAFETY SORE	-0.36
o SAFETY STORE	-0.74
o SAFETY SURGERY	-0.73
o SAFETY SYMPTOM	0.55
o SAFETY THERAPIST2	-0.23
o SAFETY THERAPY	1.07
o SAFETY THING	-0.11
o SAFETY TURN	-0.39
o SAFETY WE	-0.42
o SAFETY WELL	0.60
o SAFETY WORKS	0.37
o SAFETY WORLD	-0.46
o SAFETY YOU	-1.33
o SAFEW CLIENT	-0.07
o SAFEW CST	0.28
o SAFEW DEFINE	1.22
o SAFEW DRUG	0.15
o SAFEW EASE	0.22
o SAFEW FLOW	0.53
o SAFEW HEDGE	-0.76
o SAFEW HOMEHELP	0.33
o SAFEW HUMBLE	-0.11
o SAFEW IT	-0.21
o SAFEW LIFE	0.94
o SAFEW MOST	-0.22
o SAFEW NUMBER	-0.79
o SAFEW OUGHT	-0.62
o SAFEW POLICY	-0.95
o SAFEW SERIOUS	0.06
o SAFEW SURE	-0.57
o SAFEW THERAPY	-0.44
o SAFEW WE	-0.70
o SAFEW WORKS	0.53
o SAFEW YOU	-0.37
o SAY AID	-0.63
o SAY BABY	1.34
o SAY BAD	-0.37
o SAY BELIEF	0.38
o SAY CLIENT	-0.49
o SAY CST	-0.43
o SAY CURE	-0.45
o SAY DEFINE	-0.14
o SAY DIAGNOSE	-0.62
o SAY DOCTOR	-0.36
o SAY DRUG	0.14
o SAY EASE	-2.31
o SAY EMOTION	-1.39
o SAY ENDORSE	0.58
o SAY EXPERT	-0.33
o SAY FLOW	-1.05
o SAY GO	0.65
o SAY GONE	-1.02
o SAY HEDGE	-0.18
o SAY HOMEHELP	-0.39
o SAY HUMBLE	-1.12
o SAY IT	-1.14
o SAY LASTING	0.19
o SAY LIFE	-0.34
o SAY MECH	0.09
o SAY META	0.18
o SAY MOST	-0.45
o SAY NEG	1.95
o SAY NEGN	-0.14
o SAY NUMBER	1.64
o SAY OUGHT	-0.76
o SAY PAST	0.38
o SAY POLICY	0.19
o SAY RELIEFN	0.37
o SAY REMOVE	-1.02
o SAY RESEARCH	-0.04
o SAY SAFETY	-0.34
o SAY SAFEW	-0.11
o SAY SERIOUS	0.94
o SAY SERVICE	-0.69
o SAY SHOW	0.77
o SAY SORE	-0.51
o SAY STORE	-1.97
o SAY SURE	-0.66
o SAY SYMPTOM	-1.39
o SAY THERAPIST2	-0.41
o SAY THERAPY	-0.81
o SAY THING	0.05
o SAY TURN	-0.92
o SAY WE	0.56
o SAY WELL	0.22
o SAY WORKS	-1.99
o SAY WORLD	-1.23
o SAY YOU	-1.00
o SERIOUS BABY	-0.70
o SERIOUS BAD	-0.29
o SERIOUS BELIEF	-0.54
o SERIOUS BODY	0.13
o SERIOUS CLIENT	-0.57
o SERIOUS CST	0.85
o SERIOUS CURE	-0.33
o SERIOUS DEFINE	-1.87
o SERIOUS DIAGNOSE	-0.42
o SERIOUS DOCTOR	-0.64
o SERIOUS DRUG	-2.28
o SERIOUS EASE	-0.89
o SERIOUS EMOTION	-1.24
o SERIOUS ENDORSE	-0.51
o SERIOUS FAST	-0.22
o SERIOUS FLOW	1.09
o SERIOUS GONE	2.46
o SERIOUS HEDGE	-1.57
o SERIOUS HOMEHELP	-1.21
o SERIOUS HUMBLE	0.04
o SERIOUS IT	0.46
o SERIOUS LASTING	-0.31
o SERIOUS LIFE	-0.14
o SERIOUS MECH	0.13
o SERIOUS MOST	-0.23
o SERIOUS NEGN	-1.43
o SERIOUS NUMBER	-0.99
o SERIOUS OUGHT	-0.78
o SERIOUS PAST	-1.11
o SERIOUS POLICY	0.89
o SERIOUS PROVE	-0.06
o SERIOUS RELIEFN	0.55
o SERIOUS REMOVE	0.78
o SERIOUS SAFETY	-0.20
o SERIOUS SAFEW	-0.19
o SERIOUS SAY	-1.13
o SERIOUS SERVICE	1.11
o SERIOUS SHOW	-0.55
o SERIOUS SORE	0.06
o SERIOUS STOPTAKING	0.03
o SERIOUS STORE	-1.14
o SERIOUS SURE	0.41
o SERIOUS SURGERY	-0.33
o SERIOUS SYMPTOM	-0.52
o SERIOUS THERAPIST2	-0.32
o SERIOUS THERAPY	2.40
o SERIOUS THING	0.60
o SERIOUS TURN	0.97
o SERIOUS WE	-2.49
o SERIOUS WELL	-0.30
o SERIOUS WORKS	0.43
o SERIOUS WORLD	-0.44
o SERIOUS YOU	0.41
o SERVICE BABY	0.22
o SERVICE BODY	0.20
o SERVICE CLIENT	-0.80
o SERVICE CST	-0.68
o SERVICE DEFINE	-0.07
o SERVICE DIAGNOSE	-0.38
o SERVICE EASE	0.52
o SERVICE EMOTION	0.38
o SERVICE FAST	0.15
o SERVICE FLOW	0.77
o SERVICE GONE	0.86
o SERVICE HEDGE	-0.77
o SERVICE HOMEHELP	1.25
o SERVICE HUMBLE	0.04
o SERVICE IT	0.58
o SERVICE LASTING	-0.53
o SERVICE LIFE	0.49
o SERVICE MECH	0.19
o SERVICE META	-0.23
o SERVICE NEG	0.20
o SERVICE NEGN	-0.48
o SERVICE NUMBER	-0.14
o SERVICE OUGHT	-0.12
o SERVICE POLICY	0.03
o SERVICE PRAISE	0.21
o SERVICE REMOVE	0.17
o SERVICE RESEARCH	0.36
o SERVICE SAFETY	1.06
o SERVICE SAY	-0.21
o SERVICE SHOW	0.23
o SERVICE SORE	-0.31
o SERVICE STORE	-0.22
o SERVICE SURE	-0.16
o SERVICE SYMPTOM	1.11
o SERVICE THERAPY	-0.74
o SERVICE THING	-0.42
o SERVICE TURN	0.89
o SERVICE WE	-0.71
o SERVICE WELL	-0.55
o SERVICE WORKS	-0.12
o SERVICE YOU	0.24
o SHOW AID	-0.36
o SHOW BABY	0.97
o SHOW BAD	-0.85
o SHOW BELIEF	0.60
o SHOW BODY	0.74
o SHOW CAUSE	0.92
o SHOW CLIENT	1.26
o SHOW CST	0.06
o SHOW CURE	0.08
o SHOW DEFINE	-0.27
o SHOW DIAGNOSE	-1.10
o SHOW DOCTOR	0.16
o SHOW DRUG	0.16
o SHOW EASE	1.58
o SHOW EMOTION	-1.15
o SHOW ENDORSE	0.08
o SHOW EXPERT	0.07
o SHOW FAST	0.25
o SHOW FLOW	0.60
o SHOW GO	0.51
o SHOW GONE	1.42
o SHOW HEDGE	-0.24
o SHOW HOMEHELP	0.96
o SHOW HUMBLE	-0.73
o SHOW IT	-0.95
o SHOW LASTING	0.14
o SHOW LIFE	1.53
o SHOW MECH	0.08
o SHOW MOST	-0.09
o SHOW NEG	0.06
o SHOW NEGN	-0.98
o SHOW NUMBER	1.00
o SHOW OUGHT	0.67
o SHOW PAST	-0.30
o SHOW POLICY	0.40
o SHOW PROVE	-0.18
o SHOW RELIEFN	1.27
o SHOW REMOVE	-0.33
o SHOW SAFETY	-0.28
o SHOW SAY	-0.15
o SHOW SERIOUS	0.61
o SHOW SERVICE	0.11
o SHOW SORE	-0.16
o SHOW STOPTAKING	-0.16
o SHOW STORE	-0.25
o SHOW SURE	-0.88
o SHOW SYMPTOM	-0.90
o SHOW THERAPIST2	-0.98
o SHOW THERAPY	1.08
o SHOW THING	-0.38
o SHOW TURN	0.61
o SHOW WE	1.21
o SHOW WELL	0.49
o SHOW WORKS	0.12
o SHOW WORLD	-0.88
o SHOW YOU	-1.22
o SORE BABY	1.40
o SORE BAD	-0.69
o SORE BODY	0.59
o SORE CLIENT	2.93
o SORE CST	0.69
o SORE CURE	0.07
o SORE EASE	-0.10
o SORE EMOTION	0.08
o SORE ENDORSE	0.38
o SORE FLOW	0.06
o SORE GO	0.22
o SORE GONE	0.53
o SORE HEDGE	-0.54
o SORE HOMEHELP	-0.07
o SORE IT	2.32
o SORE LIFE	-0.17
o SORE MECH	0.74
o SORE META	0.90
o SORE NEG	0.90
o SORE NEGN	-0.08
o SORE NUMBER	-0.36
o SORE OUGHT	0.45
o SORE POLICY	-0.67
o SORE RELIEFN	0.32
o SORE REMOVE	-0.07
o SORE SAFETY	0.07
o SORE SAY	0.09
o SORE SERIOUS	-0.84
o SORE SERVICE	0.34
o SORE SHOW	0.39
o SORE STOPTAKING	-0.47
o SORE STORE	0.12
o SORE SYMPTOM	-1.19
o SORE THERAPY	-0.06
o SORE THING	0.39
o SORE TURN	-1.07
o SORE WE	-1.14
o SORE WELL	0.10
o SORE WORKS	1.25
o SORE WORLD	-0.70
o SORE YOU	0.43
o STOPTAKING AID	1.15
o STOPTAKING BODY	0.92
o STOPTAKING CLIENT	0.32
o STOPTAKING CST	0.38
o STOPTAKING DEFINE	0.26
o STOPTAKING DETOX	0.18
o STOPTAKING DIAGNOSE	0.24
o STOPTAKING DOCTOR	0.84
o STOPTAKING DRUG	1.00
o STOPTAKING EASE	-0.66
o STOPTAKING EMOTION	-0.54
o STOPTAKING FLOW	-0.81
o STOPTAKING GONE	-0.52
o STOPTAKING HOMEHELP	0.55
o STOPTAKING IT	-0.24
o STOPTAKING LIFE	-1.46
o STOPTAKING MOST	0.72
o STOPTAKING NEG	-0.11
o STOPTAKING NEGN	0.27
o STOPTAKING NUMBER	-0.26
o STOPTAKING POLICY	-0.67
o STOPTAKING REMOVE	-0.32
o STOPTAKING SERIOUS	0.11
o STOPTAKING STORE	-1.10
o STOPTAKING SURGERY	0.56
o STOPTAKING SYMPTOM	-0.31
o STOPTAKING THERAPIST2	0.66
o STOPTAKING THERAPY	0.77
o STOPTAKING THING	-0.55
o STOPTAKING WE	-0.95
o STOPTAKING WORKS	-0.67
o STOPTAKING WORLD	-0.63
o STOPTAKING YOU	1.83
o STORE AID	-0.43
o STORE BELIEF	-0.27
o STORE BODY	1.30
o STORE CLIENT	-0.84
o STORE CST	-0.37
o STORE DIAGNOSE	1.41
o STORE DRUG	-0.06
o STORE EASE	-0.11
o STORE EMOTION	-0.26
o STORE ENDORSE	0.64
o STORE FLOW	0.30
o STORE GO	0.07
o STORE GONE	1.01
o STORE HEDGE	1.13
o STORE HOMEHELP	-1.89
o STORE HUMBLE	-0.48
o STORE IT	0.73
o STORE LIFE	0.22
o STORE MECH	0.94
o STORE MOST	-0.52
o STORE NEG	1.16
o STORE NEGN	0.44
o STORE NUMBER	-0.46
o STORE OUGHT	0.38
o STORE POLICY	-0.72
o STORE PROVE	0.12
o STORE REMOVE	0.11
o STORE RESEARCH	-0.48
o STORE SAFETY	-0.35
o STORE SAY	0.29
o STORE SERIOUS	0.77
o STORE SERVICE	-0.89
o STORE SHOW	0.19
o STORE SORE	-0.46
o STORE SYMPTOM	0.26
o STORE THERAPY	-0.55
o STORE THING	-1.97
o STORE TURN	1.22
o STORE WE	0.38
o STORE WELL	0.10
o STORE WORKS	0.67
o STORE WORLD	2.01
o SURE BABY	-0.31
o SURE BAD	-0.04
o SURE BODY	0.25
o SURE CLIENT	-0.66
o SURE CST	-0.15
o SURE CURE	-0.19
o SURE DEFINE	0.10
o SURE DIAGNOSE	1.71
o SURE EASE	0.34
o SURE ENDORSE	-0.06
o SURE GONE	-0.72
o SURE HEDGE	0.15
o SURE IT	2.24
o SURE LASTING	-0.37
o SURE LIFE	0.12
o SURE META	-0.33
o SURE NEG	-1.34
o SURE NUMBER	0.73
o SURE OUGHT	0.50
o SURE POLICY	1.09
o SURE RELIEFN	0.16
o SURE REMOVE	-0.15
o SURE SAFEW	0.31
o SURE SAY	0.55
o SURE SERVICE	0.77
o SURE SHOW	0.97
o SURE SURGERY	1.15
o SURE SYMPTOM	-0.65
o SURE THERAPY	-0.98
o SURE THING	0.54
o SURE TURN	0.12
o SURE WE	-0.78
o SURE WELL	0.26
o SURE WORLD	-0.22
o SURE YOU	-0.22
o SURGERY BODY	0.10
o SURGERY CLIENT	-0.84
o SURGERY CST	0.20
o SURGERY DOCTOR	-0.84
o SURGERY EASE	-0.23
o SURGERY EMOTION	-0.26
o SURGERY FLOW	-0.59
o SURGERY GO	0.07
o SURGERY GONE	0.46
o SURGERY HEDGE	1.10
o SURGERY HOMEHELP	-0.57
o SURGERY IT	0.17
o SURGERY LIFE	-0.19
o SURGERY MECH	-0.96
o SURGERY NEG	0.41
o SURGERY NUMBER	-1.28
o SURGERY OUGHT	-0.39
o SURGERY REMOVE	0.16
o SURGERY SERIOUS	-0.27
o SURGERY SHOW	-1.99
o SURGERY SURE	0.64
o SURGERY SYMPTOM	-0.21
o SURGERY THERAPIST2	-0.29
o SURGERY THERAPY	0.10
o SURGERY THING	0.51
o SURGERY TURN	0.25
o SURGERY WE	-0.89
o SURGERY WELL	-0.53
o SURGERY WORKS	-0.49
o SURGERY WORLD	-0.36
o SURGERY YOU	-0.19
o SYMPTOM AID	0.08
o SYMPTOM BABY	-0.34
o SYMPTOM BAD	0.28
o SYMPTOM BODY	-0.56
o SYMPTOM CAUSE	-0.34
o SYMPTOM CST	-1.16
o SYMPTOM CURE	0.19
o SYMPTOM DEFINE	0.86
o SYMPTOM DIAGNOSE	-0.60
o SYMPTOM DOCTOR	-0.67
o SYMPTOM DRUG	-0.34
o SYMPTOM EASE	1.69
o SYMPTOM EMOTION	-0.25
o SYMPTOM ENDORSE	-0.91
o SYMPTOM FAST	-0.77
o SYMPTOM FLOW	1.16
o SYMPTOM GO	0.90
o SYMPTOM GONE	0.22
o SYMPTOM HEDGE	-2.22
o SYMPTOM HOMEHELP	-0.70
o SYMPTOM HUMBLE	-1.83
o SYMPTOM IT	-1.29
o SYMPTOM LASTING	0.41
o SYMPTOM LIFE	0.61
o SYMPTOM MECH	1.10
o SYMPTOM META	0.07
o SYMPTOM MOST	0.40
o SYMPTOM NEG	-0.80
o SYMPTOM NEGN	-0.21
o SYMPTOM NUMBER	-0.33
o SYMPTOM OUGHT	-0.84
o SYMPTOM PAST	1.06
o SYMPTOM POLICY	1.08
o SYMPTOM PRESSURE	-0.61
o SYMPTOM RELIEFN	0.37
o SYMPTOM REMOVE	0.46
o SYMPTOM RESEARCH	-1.02
o SYMPTOM SAFETY	-0.74
o SYMPTOM SAFEW	-0.33
o SYMPTOM SAY	0.12
o SYMPTOM SERIOUS	-0.38
o SYMPTOM SERVICE	0.70
o SYMPTOM SHOW	-0.57
o SYMPTOM SORE	0.19
o SYMPTOM STOPTAKING	0.18
o SYMPTOM STORE	0.27
o SYMPTOM SURE	0.10
o SYMPTOM THERAPIST2	-0.69
o SYMPTOM THERAPY	0.16
o SYMPTOM THING	-1.40
o SYMPTOM TURN	-2.42
o SYMPTOM WE	0.97
o SYMPTOM WELL	0.20
o SYMPTOM WORKS	0.36
o SYMPTOM WORLD	-0.03
o SYMPTOM YOU	1.69
o THERAPIST2 BODY	-0.64
o THERAPIST2 CLIENT	-0.32
o THERAPIST2 CST	-0.53
o THERAPIST2 DEFINE	-0.84
o THERAPIST2 DIAGNOSE	-0.24
o THERAPIST2 DOCTOR	-0.30
o THERAPIST2 DRUG	-0.20
o THERAPIST2 EASE	0.27
o THERAPIST2 ENDORSE	-1.59
o THERAPIST2 EXPERT	-0.29
o THERAPIST2 FLOW	-0.22
o THERAPIST2 GONE	-0.12
o THERAPIST2 HEDGE	-0.67
o THERAPIST2 HOMEHELP	-1.48
o THERAPIST2 HUMBLE	0.63
o THERAPIST2 IT	-0.63
o THERAPIST2 LIFE	-0.58
o THERAPIST2 MECH	0.10
o THERAPIST2 NEG	0.83
o THERAPIST2 NUMBER	-0.98
o THERAPIST2 OUGHT	-0.25
o THERAPIST2 PAST	-1.01
o THERAPIST2 POLICY	0.07
o THERAPIST2 REMOVE	0.15
o THERAPIST2 SAY	0.56
o THERAPIST2 SERVICE	0.55
o THERAPIST2 SHOW	-0.31
o THERAPIST2 SURGERY	-0.47
o THERAPIST2 SYMPTOM	0.09
o THERAPIST2 THERAPY	-0.26
o THERAPIST2 THING	-0.12
o THERAPIST2 TURN	1.02
o THERAPIST2 WE	1.39
o THERAPIST2 WORKS	-0.48
o THERAPIST2 WORLD	-0.30
o THERAPIST2 YOU	-0.05
o THERAPY AID	-0.07
o THERAPY BABY	0.37
o THERAPY BAD	-0.32
o THERAPY BELIEF	-0.63
o THERAPY BODY	0.40
o THERAPY CAUSE	0.58
o THERAPY CLIENT	0.85
o THERAPY CST	-1.53
o THERAPY CURE	-0.13
o THERAPY DEFINE	0.76
o THERAPY DETOX	-0.13
o THERAPY DIAGNOSE	0.31
o THERAPY DOCTOR	1.25
o THERAPY DRUG	1.64
o THERAPY EASE	2.13
o THERAPY EMOTION	0.15
o THERAPY ENDORSE	0.06
o THERAPY EXPERT	0.67
o THERAPY FLOW	0.64
o THERAPY GO	0.68
o THERAPY GONE	-0.22
o THERAPY HEDGE	1.87
o THERAPY HOMEHELP	1.27
o THERAPY HUMBLE	-1.69
o THERAPY IT	-2.17
o THERAPY LASTING	-0.04
o THERAPY LIFE	1.28
o THERAPY MECH	2.32
o THERAPY META	0.09
o THERAPY MOST	-0.21
o THERAPY NEG	-1.37
o THERAPY NEGN	-0.58
o THERAPY NUMBER	-2.53
o THERAPY OUGHT	-0.37
o THERAPY PAST	-0.78
o THERAPY POLICY	-1.51
o THERAPY PRAISE	-0.15
o THERAPY PROVE	0.30
o THERAPY RELIEFN	0.25
o THERAPY REMOVE	-1.13
o THERAPY RESEARCH	-0.18
o THERAPY SAFETY	0.26
o THERAPY SAFEW	0.44
o THERAPY SERIOUS	1.65
o THERAPY SERVICE	-1.45
o THERAPY SHOW	0.39
o THERAPY SORE	0.05
o THERAPY STOPTAKING	0.51
o THERAPY STORE	-0.22
o THERAPY SURE	-0.18
o THERAPY SURGERY	0.30
o THERAPY SYMPTOM	0.81
o THERAPY THERAPIST2	0.07
o THERAPY THING	0.37
o THERAPY TURN	1.60
o THERAPY WE	0.20
o THERAPY WELL	0.33
o THERAPY WORKS	1.72
o THERAPY WORLD	0.24
o THERAPY YOU	-1.29
o THING AID	-0.23
o THING BABY	-0.19
o THING BAD	-0.25
o THING BODY	0.86
o THING CLIENT	-0.08
o THING COME	-0.23
o THING CST	1.64
o THING CURE	-0.03
o THING DIAGNOSE	-0.88
o THING DOCTOR	0.53
o THING EASE	-1.35
o THING EMOTION	-0.35
o THING ENDORSE	0.13
o THING FLOW	-0.84
o THING GO	0.25
o THING GONE	-0.26
o THING HEDGE	0.59
o THING HOMEHELP	0.15
o THING IT	-0.88
o THING LASTING	-0.28
o THING LIFE	-1.59
o THING MECH	-0.03
o THING META	-0.21
o THING MOST	-0.47
o THING NEG	1.02
o THING NEGN	0.62
o THING NUMBER	-0.54
o THING OUGHT	-0.23
o THING PAST	-0.80
o THING POLICY	-0.83
o THING RELIEFN	-0.31
o THING REMOVE	0.33
o THING RESEARCH	0.03
o THING SAFETY	-0.45
o THING SAFEW	-0.25
o THING SAY	0.15
o THING SERIOUS	0.51
o THING SERVICE	-0.31
o THING SHOW	-0.85
o THING SORE	-0.17
o THING STOPTAKING	-0.10
o THING STORE	-0.36
o THING SURE	-0.45
o THING SYMPTOM	-0.75
o THING THERAPIST2	-0.06
o THING THERAPY	0.56
o THING TURN	0.38
o THING WE	-0.73
o THING WELL	-0.29
o THING WORKS	-2.31
o THING WORLD	-1.34
o THING YOU	1.76
o TURN AID	0.31
o TURN BABY	-0.08
o TURN BAD	0.35
o TURN BELIEF	1.03
o TURN BODY	0.79
o TURN CLIENT	0.20
o TURN COME	0.05
o TURN CST	-0.83
o TURN DEFINE	-0.58
o TURN DIAGNOSE	-0.34
o TURN EASE	-0.13
o TURN EMOTION	0.33
o TURN ENDORSE	0.13
o TURN FLOW	-0.77
o TURN GO	-0.66
o TURN GONE	-0.11
o TURN HEDGE	0.36
o TURN HOMEHELP	0.26
o TURN IT	-2.32
o TURN LIFE	2.52
o TURN META	0.97
o TURN MOST	0.75
o TURN NEG	0.37
o TURN NUMBER	0.52
o TURN OUGHT	-0.19
o TURN POLICY	0.21
o TURN PROVE	0.14
o TURN REMOVE	-0.28
o TURN SAY	-0.08
o TURN SERIOUS	0.34
o TURN SHOW	-0.54
o TURN STORE	0.35
o TURN SURE	-0.29
o TURN SYMPTOM	0.25
o TURN THERAPY	-0.46
o TURN THING	0.78
o TURN WE	0.53
o TURN WELL	-0.85
o TURN WORKS	-0.66
o TURN WORLD	0.88
o TURN YOU	0.78
o WE AID	0.82
o WE BABY	-0.98
o WE BAD	0.11
o WE BELIEF	0.68
o WE BODY	0.62
o WE CAUSE	0.37
o WE CLIENT	2.53
o WE COME	0.27
o WE CST	0.36
o WE CURE	0.05
o WE DEFINE	0.37
o WE DIAGNOSE	0.87
o WE DOCTOR	-0.84
o WE DRUG	1.51
o WE EASE	1.74
o WE EMOTION	-0.26
o WE ENDORSE	-0.58
o WE EXPERT	1.98
o WE FAST	0.39
o WE FLOW	-0.70
o WE GO	0.14
o WE GONE	-2.23
o WE HEDGE	1.75
o WE HOMEHELP	-0.30
o WE HOPEFUL	1.08
o WE HUMBLE	-0.52
o WE IT	0.48
o WE LASTING	-0.18
o WE LIFE	-1.47
o WE MECH	0.48
o WE META	0.22
o WE MOST	-3.03
o WE NEG	-1.56
o WE NEGN	-0.85
o WE NUMBER	-0.40
o WE OUGHT	-1.78
o WE PAST	-0.91
o WE POLICY	-2.64
o WE POSITION	-0.67
o WE PRAISE	-0.37
o WE PRESSURE	1.13
o WE PROVE	-0.23
o WE RELIEFN	0.98
o WE REMOVE	0.74
o WE RESEARCH	-0.49
o WE SAFETY	2.02
o WE SAFEW	-0.92
o WE SAY	0.68
o WE SERIOUS	0.99
o WE SERVICE	-0.45
o WE SHOW	0.70
o WE SORE	-0.33
o WE STOPTAKING	-0.39
o WE STORE	-1.03
o WE SURE	-0.66
o WE SURGERY	1.49
o WE SYMPTOM	-1.37
o WE THERAPIST2	1.62
o WE THING	2.37
o WE TURN	-0.25
o WE WELL	-0.04
o WE WORKS	-0.21
o WE WORLD	-1.50
o WE YOU	3.46
o WELL BABY	1.03
o WELL BAD	0.10
o WELL BODY	0.71
o WELL CLIENT	0.04
o WELL CST	0.95
o WELL DIAGNOSE	-0.25
o WELL DRUG	-0.07
o WELL EASE	0.66
o WELL EMOTION	-0.44
o WELL ENDORSE	-0.22
o WELL FAST	-0.33
o WELL FLOW	0.55
o WELL GONE	0.11
o WELL HEDGE	-0.16
o WELL HOMEHELP	-0.17
o WELL HUMBLE	-0.10
o WELL IT	-0.82
o WELL LIFE	-0.08
o WELL MECH	-0.52
o WELL MOST	0.08
o WELL NEG	-0.52
o WELL NEGN	-1.03
o WELL NUMBER	-0.61
o WELL OUGHT	-0.29
o WELL POLICY	1.11
o WELL RELIEFN	0.50
o WELL REMOVE	-0.14
o WELL SERIOUS	0.15
o WELL SHOW	-0.36
o WELL SORE	-0.03
o WELL STOPTAKING	-1.03
o WELL STORE	-0.04
o WELL SURE	0.70
o WELL SYMPTOM	-0.52
o WELL THERAPIST2	-0.15
o WELL THERAPY	1.21
o WELL THING	-0.39
o WELL TURN	1.29
o WELL WE	-2.59
o WELL WORKS	0.77
o WELL WORLD	-0.29
o WELL YOU	0.96
o WORKS BAD	0.18
o WORKS BODY	0.78
o WORKS CLIENT	-1.34
o WORKS CST	0.13
o WORKS DEFINE	-0.55
o WORKS DETOX	1.32
o WORKS DIAGNOSE	-1.07
o WORKS DRUG	0.53
o WORKS EASE	1.02
o WORKS EMOTION	0.22
o WORKS FAST	-0.03
o WORKS FLOW	0.64
o WORKS GO	0.33
o WORKS GONE	1.75
o WORKS HEDGE	-0.73
o WORKS HOMEHELP	-0.61
o WORKS HUMBLE	-0.30
o WORKS IT	1.65
o WORKS LASTING	0.24
o WORKS LIFE	0.08
o WORKS MECH	1.67
o WORKS META	-0.43
o WORKS MOST	0.12
o WORKS NEG	-1.35
o WORKS NEGN	-0.55
o WORKS NUMBER	-0.04
o WORKS OUGHT	-0.38
o WORKS PAST	0.34
o WORKS POLICY	-0.64
o WORKS PRAISE	0.16
o WORKS RELIEFN	0.35
o WORKS REMOVE	2.25
o WORKS RESEARCH	1.01
o WORKS SAFETY	-0.26
o WORKS SAY	-0.68
o WORKS SERIOUS	-0.27
o WORKS SERVICE	-0.32
o WORKS SHOW	-0.71
o WORKS SORE	0.29
o WORKS STOPTAKING	-0.84
o WORKS STORE	0.26
o WORKS SURGERY	-0.39
o WORKS SYMPTOM	1.05
o WORKS THERAPIST2	-0.07
o WORKS THERAPY	1.01
o WORKS THING	0.05
o WORKS TURN	0.47
o WORKS WE	-0.76
o WORKS WELL	1.18
o WORKS WORLD	-1.46
o WORKS YOU	0.04
o WORLD AID	0.17
o WORLD BABY	-0.16
o WORLD BODY	1.08
o WORLD CLIENT	0.22
o WORLD CST	-0.04
o WORLD CURE	-0.12
o WORLD DEFINE	-0.26
o WORLD DETOX	0.87
o WORLD DIAGNOSE	-0.40
o WORLD DOCTOR	-0.10
o WORLD EASE	-1.24
o WORLD EMOTION	-0.24
o WORLD ENDORSE	0.48
o WORLD FAST	-0.43
o WORLD FLOW	0.72
o WORLD GONE	-0.75
o WORLD HEDGE	0.83
o WORLD HOMEHELP	-0.53
o WORLD IT	1.31
o WORLD LASTING	-0.08
o WORLD LIFE	-0.13
o WORLD MECH	0.97
o WORLD META	-0.06
o WORLD MOST	-1.11
o WORLD NEG	-0.10
o WORLD NEGN	-0.21
o WORLD NUMBER	-0.62
o WORLD OUGHT	0.47
o WORLD PAST	-0.36
o WORLD POLICY	-0.55
o WORLD PRAISE	-0.33
o WORLD PRESSURE	0.91
o WORLD PROVE	-0.08
o WORLD RELIEFN	-0.11
o WORLD REMOVE	-0.76
o WORLD SAFETY	-0.15
o WORLD SAFEW	-0.34
o WORLD SAY	-0.18
o WORLD SHOW	0.10
o WORLD SORE	-0.42
o WORLD STOPTAKING	-0.65
o WORLD STORE	-0.39
o WORLD SURE	-0.89
o WORLD SYMPTOM	0.46
o WORLD THERAPY	0.30
o WORLD THING	-0.74
o WORLD TURN	-0.60
o WORLD WE	-1.59
o WORLD WELL	0.93
o WORLD WORKS	-0.79
o WORLD YOU	0.29
o YOU AID	-0.60
o YOU BABY	0.31
o YOU BAD	0.51
o YOU BELIEF	0.86
o YOU BODY	1.52
o YOU CAUSE	-0.52
o YOU CLIENT	-0.18
o YOU COME	-0.10
o YOU CST	-1.06
o YOU CURE	-0.18
o YOU DEFINE	-0.30
o YOU DETOX	0.17
o YOU DIAGNOSE	0.69
o YOU DOCTOR	-0.13
o YOU DRUG	0.10
o YOU EASE	-1.74
o YOU EMOTION	0.15
o YOU ENDORSE	-1.23
o YOU FAST	-0.20
o YOU FLOW	-1.26
o YOU GO	-0.07
o YOU GONE	0.50
o YOU HEDGE	0.83
o YOU HOMEHELP	-0.10
o YOU HUMBLE	0.76
o YOU IT	1.20
o YOU LASTING	0.39
o YOU LIFE	0.61
o YOU MECH	-1.22
o YOU META	0.13
o YOU MOST	-1.40
o YOU NEG	1.49
o YOU NEGN	0.34
o YOU NUMBER	-1.66
o YOU OUGHT	-0.57
o YOU PAST	0.32
o YOU POLICY	-2.11
o YOU POSITION	-0.68
o YOU PRAISE	-0.96
o YOU PRESSURE	0.05
o YOU PROVE	0.39
o YOU RELIEFN	0.06
o YOU REMOVE	0.29
o YOU RESEARCH	-0.30
o YOU SAFETY	-1.21
o YOU SAFEW	-0.27
o YOU SAY	0.15
o YOU SERIOUS	-0.06
o YOU SERVICE	-1.42
o YOU SHOW	1.79
o YOU SORE	-0.82
o YOU STOPTAKING	0.29
o YOU STORE	2.50
o YOU SURE	0.59
o YOU SURGERY	-0.90
o YOU SYMPTOM	1.47
o YOU THERAPIST2	-0.38
o YOU THERAPY	-2.97
o YOU THING	-0.52
o YOU TURN	3.02
o YOU WE	-2.10
o YOU WELL	0.08
o YOU WORKS	-0.24
o YOU WORLD	0.15
o not BABY CST	0.46
o not BABY IT	-0.06
o not BABY LIFE	0.43
o not BABY SHOW	-0.07
o not BABY THERAPY	0.46
o not BAD BODY	0.13
o not BAD FLOW	-0.54
o not BAD IT	0.59
o not BAD SYMPTOM	0.67
o not BAD WORKS	-0.54
o not BAD YOU	-0.20
o not BELIEF DIAGNOSE	-0.11
o not BELIEF IT	0.20
o not BELIEF RELIEFN	-0.34
o not BELIEF RESEARCH	-0.24
o not BODY BAD	-0.20
o not BODY DIAGNOSE	0.05
o not BODY EASE	-0.35
o not BODY EMOTION	-1.05
o not BODY FLOW	0.12
o not BODY GONE	0.30
o not BODY HUMBLE	0.34
o not BODY IT	-0.17
o not BODY META	-0.24
o not BODY NEG	0.34
o not BODY NUMBER	-0.51
o not BODY OUGHT	-0.12
o not BODY POLICY	0.51
o not BODY REMOVE	0.62
o not BODY SAY	0.40
o not BODY SHOW	0.12
o not BODY STORE	-0.23
o not BODY SYMPTOM	-1.14
o not BODY THERAPY	-0.16
o not BODY TURN	0.09
o not BODY WE	-0.46
o not BODY WORKS	-0.25
o not BODY YOU	0.28
o not CAUSE YOU	-0.51
o not CLIENT BODY	-0.46
o not CLIENT DEFINE	-0.16
o not CLIENT DIAGNOSE	0.29
o not CLIENT DRUG	0.74
o not CLIENT EASE	0.67
o not CLIENT ENDORSE	-0.21
o not CLIENT GONE	1.42
o not CLIENT HEDGE	-0.41
o not CLIENT HOMEHELP	0.75
o not CLIENT IT	-0.99
o not CLIENT LIFE	1.35
o not CLIENT META	-0.44
o not CLIENT OUGHT	0.55
o not CLIENT POLICY	0.62
o not CLIENT REMOVE	0.98
o not CLIENT RESEARCH	-0.20
o not CLIENT SAY	-0.25
o not CLIENT SERVICE	-1.30
o not CLIENT SHOW	-0.43
o not CLIENT SORE	0.13
o not CLIENT SURGERY	0.54
o not CLIENT SYMPTOM	0.93
o not CLIENT THERAPY	-0.22
o not CLIENT THING	0.76
o not CLIENT TURN	1.19
o not CLIENT WE	0.14
o not CLIENT WELL	1.11
o not CLIENT WORKS	0.15
o not CLIENT WORLD	-0.24
o not CLIENT YOU	-0.52
o not CST BODY	-0.26
o not CST CLIENT	0.50
o not CST CURE	-0.49
o not CST DIAGNOSE	0.67
o not CST DRUG	0.51
o not CST EASE	-0.73
o not CST ENDORSE	-0.23
o not CST GONE	-0.25
o not CST HEDGE	-0.25
o not CST HOMEHELP	-0.16
o not CST IT	-0.23
o not CST MECH	-0.10
o not CST META	0.47
o not CST NUMBER	0.70
o not CST OUGHT	0.77
o not CST POLICY	-0.12
o not CST RELIEFN	-0.49
o not CST REMOVE	-0.19
o not CST SAFETY	-0.14
o not CST SAFEW	-0.21
o not CST SAY	-0.08
o not CST SERIOUS	-0.88
o not CST SHOW	-0.14
o not CST STOPTAKING	-0.31
o not CST SYMPTOM	-0.29
o not CST THERAPY	-0.22
o not CST WE	0.44
o not CST WORKS	-0.11
o not CST YOU	0.10
o not CURE SERIOUS	-0.04
o not CURE WE	-0.04
o not DEFINE DIAGNOSE	-0.18
o not DEFINE EASE	-0.10
o not DEFINE GONE	0.36
o not DEFINE HUMBLE	-0.21
o not DEFINE SYMPTOM	0.71
o not DEFINE WE	-0.27
o not DETOX DIAGNOSE	-0.27
o not DIAGNOSE BABY	0.14
o not DIAGNOSE BAD	0.19
o not DIAGNOSE BODY	-0.23
o not DIAGNOSE CAUSE	-0.74
o not DIAGNOSE CLIENT	0.36
o not DIAGNOSE CST	-0.47
o not DIAGNOSE DRUG	-0.32
o not DIAGNOSE EASE	-0.68
o not DIAGNOSE GONE	0.47
o not DIAGNOSE HEDGE	0.36
o not DIAGNOSE HOMEHELP	-0.06
o not DIAGNOSE IT	-1.08
o not DIAGNOSE META	-0.51
o not DIAGNOSE NUMBER	-0.82
o not DIAGNOSE OUGHT	-0.09
o not DIAGNOSE RELIEFN	0.63
o not DIAGNOSE RESEARCH	-0.32
o not DIAGNOSE SAFEW	0.55
o not DIAGNOSE SAY	0.09
o not DIAGNOSE SERIOUS	-0.12
o not DIAGNOSE SERVICE	-0.79
o not DIAGNOSE SHOW	0.10
o not DIAGNOSE SURE	-0.14
o not DIAGNOSE SYMPTOM	-0.75
o not DIAGNOSE THERAPY	-0.47
o not DIAGNOSE TURN	0.05
o not DIAGNOSE WE	-0.64
o not DIAGNOSE WELL	0.36
o not DIAGNOSE YOU	-0.82
o not DOCTOR HEDGE	-0.35
o not DOCTOR IT	-0.54
o not DOCTOR NUMBER	-0.29
o not DOCTOR OUGHT	-0.52
o not DOCTOR POLICY	-0.09
o not DOCTOR STOPTAKING	-0.14
o not DOCTOR WE	-0.56
o not DRUG CLIENT	-0.35
o not DRUG EASE	0.70
o not DRUG SAFETY	-0.15
o not DRUG SERIOUS	0.44
o not EASE BODY	-0.57
o not EASE CLIENT	-0.61
o not EASE CST	-0.23
o not EASE DIAGNOSE	-0.13
o not EASE DRUG	0.05
o not EASE EMOTION	-0.08
o not EASE ENDORSE	0.13
o not EASE FLOW	0.12
o not EASE GONE	0.43
o not EASE HOMEHELP	0.29
o not EASE IT	0.64
o not EASE LIFE	-0.43
o not EASE MECH	-0.75
o not EASE META	-0.05
o not EASE SAFETY	-0.11
o not EASE SAY	-0.19
o not EASE SERIOUS	-0.30
o not EASE SHOW	0.12
o not EASE SURE	-0.13
o not EASE SYMPTOM	-0.52
o not EASE WE	0.22
o not EASE WORKS	-0.04
o not EASE YOU	-0.89
o not EMOTION FLOW	-0.54
o not EMOTION IT	0.07
o not EMOTION WORKS	-0.54
o not EMOTION YOU	-0.26
o not ENDORSE BAD	-0.25
o not ENDORSE CLIENT	0.03
o not ENDORSE CST	-0.37
o not ENDORSE EMOTION	-0.64
o not ENDORSE EXPERT	-0.15
o not ENDORSE IT	-1.49
o not ENDORSE LIFE	-0.19
o not ENDORSE NUMBER	-0.33
o not ENDORSE SHOW	-0.10
o not ENDORSE SYMPTOM	-0.64
o not ENDORSE THERAPY	-0.37
o not ENDORSE TURN	0.22
o not ENDORSE YOU	0.10
o not EXPERT EASE	0.48
o not EXPERT NUMBER	-0.32
o not EXPERT THERAPY	0.37
o not FLOW BODY	-1.06
o not FLOW IT	-0.30
o not FLOW MECH	-0.86
o not FLOW SAY	0.45
o not FLOW YOU	-1.29
o not GO IT	0.28
o not GO SHOW	0.75
o not GO SYMPTOM	0.83
o not GONE BODY	0.64
o not GONE DIAGNOSE	0.28
o not GONE DRUG	-0.30
o not GONE ENDORSE	0.72
o not GONE HOMEHELP	-0.41
o not GONE IT	0.20
o not GONE LIFE	-0.98
o not GONE META	-0.50
o not GONE OUGHT	0.12
o not GONE POLICY	0.31
o not GONE SAFETY	-0.16
o not GONE SAFEW	0.55
o not GONE SHOW	0.88
o not GONE SURGERY	0.11
o not GONE SYMPTOM	1.30
o not GONE THERAPY	-0.45
o not GONE THING	0.27
o not GONE WE	0.33
o not GONE WELL	-0.55
o not GONE YOU	0.71
o not HEDGE BAD	0.90
o not HEDGE BODY	0.36
o not HEDGE CLIENT	0.36
o not HEDGE CST	0.54
o not HEDGE DIAGNOSE	-0.08
o not HEDGE DRUG	-0.25
o not HEDGE EASE	-0.53
o not HEDGE EMOTION	0.99
o not HEDGE ENDORSE	-0.85
o not HEDGE FLOW	0.39
o not HEDGE GONE	0.63
o not HEDGE HOMEHELP	-0.34
o not HEDGE HUMBLE	0.22
o not HEDGE IT	1.55
o not HEDGE LIFE	0.31
o not HEDGE MECH	-0.24
o not HEDGE NUMBER	0.10
o not HEDGE OUGHT	-0.03
o not HEDGE REMOVE	0.63
o not HEDGE SAY	-0.97
o not HEDGE SHOW	0.20
o not HEDGE SORE	0.13
o not HEDGE SURE	0.22
o not HEDGE SURGERY	-0.06
o not HEDGE SYMPTOM	0.75
o not HEDGE THERAPY	0.48
o not HEDGE WE	0.33
o not HEDGE WORKS	0.25
o not HEDGE YOU	0.50
o not HOMEHELP BODY	0.12
o not HOMEHELP CST	-0.30
o not HOMEHELP DRUG	-0.15
o not HOMEHELP FLOW	0.37
o not HOMEHELP GONE	0.73
o not HOMEHELP IT	-0.09
o not HOMEHELP NUMBER	-0.46
o not HOMEHELP OUGHT	-0.66
o not HOMEHELP POLICY	-0.09
o not HOMEHELP REMOVE	0.52
o not HOMEHELP SERIOUS	0.21
o not HOMEHELP SERVICE	-0.55
o not HOMEHELP SYMPTOM	0.66
o not HOMEHELP THERAPY	-0.68
o not HOMEHELP THING	0.05
o not HOMEHELP WE	0.58
o not HOMEHELP WORKS	0.33
o not HOMEHELP YOU	0.06
o not HUMBLE BABY	-0.18
o not HUMBLE BAD	0.50
o not HUMBLE BODY	0.97
o not HUMBLE CLIENT	-0.28
o not HUMBLE CST	-0.12
o not HUMBLE DEFINE	-0.12
o not HUMBLE DIAGNOSE	0.84
o not HUMBLE EASE	-0.19
o not HUMBLE EMOTION	0.33
o not HUMBLE ENDORSE	0.84
o not HUMBLE HEDGE	-0.08
o not HUMBLE IT	-2.13
o not HUMBLE LIFE	-0.05
o not HUMBLE MECH	-0.43
o not HUMBLE META	1.29
o not HUMBLE NEG	-0.13
o not HUMBLE OUGHT	0.47
o not HUMBLE POLICY	0.07
o not HUMBLE PROVE	-0.11
o not HUMBLE RELIEFN	-0.36
o not HUMBLE SAFEW	-0.26
o not HUMBLE SAY	0.12
o not HUMBLE SERIOUS	-0.13
o not HUMBLE SHOW	0.41
o not HUMBLE STORE	-0.19
o not HUMBLE SURE	-0.12
o not HUMBLE SYMPTOM	0.22
o not HUMBLE THERAPY	0.06
o not HUMBLE WE	-1.17
o not HUMBLE WELL	-0.39
o not HUMBLE WORKS	-0.57
o not HUMBLE YOU	0.72
o not IT BABY	-0.15
o not IT BAD	0.13
o not IT BODY	-0.34
o not IT CAUSE	-0.16
o not IT CLIENT	0.89
o not IT CST	-0.96
o not IT CURE	0.80
o not IT DEFINE	-0.35
o not IT DETOX	-0.37
o not IT DIAGNOSE	0.12
o not IT DOCTOR	0.08
o not IT DRUG	0.56
o not IT EASE	-0.72
o not IT EMOTION	0.21
o not IT ENDORSE	0.52
o not IT EXPERT	0.21
o not IT GO	0.64
o not IT GONE	0.38
o not IT HEDGE	2.41
o not IT HOMEHELP	0.22
o not IT HUMBLE	0.88
o not IT LIFE	-0.78
o not IT MECH	-0.99
o not IT META	-0.66
o not IT MOST	-0.06
o not IT NEG	0.09
o not IT NUMBER	0.35
o not IT OUGHT	-0.70
o not IT PAST	-0.23
o not IT POLICY	-0.74
o not IT PRAISE	0.36
o not IT PROVE	-0.48
o not IT RELIEFN	0.12
o not IT REMOVE	0.48
o not IT SAFETY	-0.08
o not IT SAFEW	0.41
o not IT SAY	-0.95
o not IT SERIOUS	0.27
o not IT SERVICE	-0.11
o not IT SHOW	-0.10
o not IT SORE	0.84
o not IT STOPTAKING	-0.22
o not IT STORE	-0.65
o not IT SYMPTOM	0.35
o not IT THERAPIST2	-0.64
o not IT THERAPY	-0.18
o not IT THING	-0.32
o not IT TURN	0.29
o not IT WE	-0.73
o not IT WELL	-0.91
o not IT WORKS	0.10
o not IT YOU	-0.86
o not LIFE BAD	1.08
o not LIFE BODY	0.85
o not LIFE CLIENT	1.03
o not LIFE DIAGNOSE	0.06
o not LIFE ENDORSE	0.72
o not LIFE IT	-1.26
o not LIFE NUMBER	0.27
o not LIFE POLICY	0.28
o not LIFE SAY	-0.26
o not LIFE SHOW	1.14
o not LIFE SORE	0.23
o not LIFE SYMPTOM	0.65
o not LIFE THING	0.67
o not LIFE TURN	1.26
o not LIFE WE	1.28
o not LIFE YOU	1.30
o not MECH FLOW	-0.46
o not MECH GONE	-0.37
o not MECH IT	-0.35
o not MECH REMOVE	-0.37
o not MECH RESEARCH	-0.26
o not MECH THERAPY	-0.28
o not MECH WORKS	-0.51
o not META BODY	-0.18
o not META CST	-0.06
o not META DIAGNOSE	0.53
o not META EASE	0.15
o not META ENDORSE	-0.15
o not META IT	-0.47
o not META LIFE	0.06
o not META NUMBER	-0.32
o not META OUGHT	0.46
o not META SERIOUS	0.20
o not META SHOW	-0.16
o not META THERAPY	-0.06
o not META THING	0.16
o not META WE	-0.04
o not META YOU	-0.41
o not MOST BELIEF	0.25
o not MOST BODY	0.32
o not MOST CLIENT	-0.06
o not MOST DIAGNOSE	-0.79
o not MOST EASE	-0.37
o not MOST HEDGE	-0.62
o not MOST HUMBLE	0.23
o not MOST IT	0.64
o not MOST LIFE	-0.20
o not MOST META	-0.35
o not MOST NUMBER	-0.19
o not MOST OUGHT	-0.83
o not MOST POLICY	0.14
o not MOST PROVE	-0.29
o not MOST SAY	-0.12
o not MOST SHOW	-1.02
o not MOST SORE	0.53
o not MOST SURE	-0.12
o not MOST SYMPTOM	0.24
o not MOST THING	0.30
o not MOST WE	1.54
o not MOST WELL	-0.72
o not MOST YOU	-1.45
o not NEG AID	-0.05
o not NEG BABY	0.08
o not NEG BAD	1.71
o not NEG BELIEF	0.06
o not NEG BODY	0.43
o not NEG CAUSE	-0.74
o not NEG CLIENT	1.28
o not NEG CST	-0.80
o not NEG CURE	0.42
o not NEG DEFINE	-1.09
o not NEG DETOX	-0.37
o not NEG DIAGNOSE	-0.37
o not NEG DOCTOR	-0.22
o not NEG DRUG	-0.22
o not NEG EASE	-0.67
o not NEG EMOTION	-0.16
o not NEG ENDORSE	0.29
o not NEG EXPERT	-0.41
o not NEG FLOW	-1.38
o not NEG GO	1.23
o not NEG GONE	1.31
o not NEG HEDGE	-0.50
o not NEG HOMEHELP	0.48
o not NEG HUMBLE	0.78
o not NEG IT	0.30
o not NEG LIFE	-1.31
o not NEG MECH	-0.59
o not NEG META	0.42
o not NEG MOST	-0.29
o not NEG NEGN	1.02
o not NEG NUMBER	1.05
o not NEG OUGHT	-1.18
o not NEG PAST	0.37
o not NEG POLICY	-0.50
o not NEG PRAISE	0.82
o not NEG PRESSURE	0.66
o not NEG PROVE	-0.78
o not NEG RELIEFN	0.32
o not NEG REMOVE	-0.71
o not NEG RESEARCH	-1.66
o not NEG SAFETY	-0.23
o not NEG SAFEW	1.18
o not NEG SAY	0.74
o not NEG SERIOUS	1.21
o not NEG SERVICE	-2.34
o not NEG SHOW	-0.61
o not NEG SORE	1.40
o not NEG STOPTAKING	-0.87
o not NEG STORE	-0.67
o not NEG SURE	0.91
o not NEG SURGERY	0.84
o not NEG SYMPTOM	2.43
o not NEG THERAPIST2	-0.28
o not NEG THERAPY	-1.18
o not NEG THING	-0.15
o not NEG TURN	2.62
o not NEG WE	-0.36
o not NEG WELL	0.13
o not NEG WORKS	0.44
o not NEG WORLD	-0.21
o not NEG YOU	0.70
o not NEGN AID	0.33
o not NEGN BAD	0.47
o not NEGN BELIEF	-0.43
o not NEGN BODY	1.39
o not NEGN CST	-0.48
o not NEGN CURE	-0.32
o not NEGN DIAGNOSE	0.73
o not NEGN DOCTOR	-0.09
o not NEGN DRUG	1.64
o not NEGN EASE	-0.53
o not NEGN EMOTION	-0.46
o not NEGN ENDORSE	-1.02
o not NEGN FLOW	0.51
o not NEGN GONE	0.31
o not NEGN HEDGE	1.72
o not NEGN HOMEHELP	-0.11
o not NEGN IT	1.77
o not NEGN LIFE	0.07
o not NEGN MECH	-0.36
o not NEGN META	0.80
o not NEGN NUMBER	-1.56
o not NEGN OUGHT	0.44
o not NEGN POLICY	-1.32
o not NEGN PRAISE	0.45
o not NEGN PROVE	-0.48
o not NEGN RELIEFN	-0.74
o not NEGN REMOVE	0.71
o not NEGN RESEARCH	0.50
o not NEGN SAFEW	0.62
o not NEGN SAY	0.53
o not NEGN SERIOUS	-0.03
o not NEGN SERVICE	-0.22
o not NEGN SHOW	-0.60
o not NEGN SORE	1.03
o not NEGN STOPTAKING	-0.10
o not NEGN STORE	0.06
o not NEGN SURE	-0.07
o not NEGN SURGERY	0.08
o not NEGN SYMPTOM	0.60
o not NEGN THERAPIST2	1.17
o not NEGN THERAPY	-0.78
o not NEGN THING	-0.38
o not NEGN WE	-1.56
o not NEGN WELL	0.18
o not NEGN WORKS	-0.52
o not NEGN YOU	-0.32
o not NUMBER CLIENT	1.69
o not NUMBER CST	0.49
o not NUMBER DIAGNOSE	0.95
o not NUMBER EASE	0.27
o not NUMBER FLOW	-0.23
o not NUMBER GONE	0.47
o not NUMBER IT	-0.58
o not NUMBER LIFE	0.15
o not NUMBER MECH	-0.39
o not NUMBER META	-0.08
o not NUMBER NEG	-0.27
o not NUMBER OUGHT	0.43
o not NUMBER PROVE	-0.30
o not NUMBER REMOVE	0.59
o not NUMBER RESEARCH	-0.08
o not NUMBER SAFEW	0.76
o not NUMBER SAY	-0.31
o not NUMBER SERIOUS	0.17
o not NUMBER SHOW	-0.11
o not NUMBER STORE	-0.06
o not NUMBER SYMPTOM	-0.32
o not NUMBER THERAPY	0.08
o not NUMBER THING	0.51
o not NUMBER WE	0.38
o not NUMBER WORKS	-0.06
o not NUMBER YOU	0.05
o not OUGHT BABY	-0.06
o not OUGHT BAD	0.47
o not OUGHT CAUSE	-0.47
o not OUGHT CLIENT	0.59
o not OUGHT CST	-0.38
o not OUGHT DIAGNOSE	0.38
o not OUGHT DRUG	0.41
o not OUGHT EASE	-0.11
o not OUGHT EMOTION	0.16
o not OUGHT ENDORSE	-0.10
o not OUGHT FLOW	-0.17
o not OUGHT GONE	-0.24
o not OUGHT HOMEHELP	0.79
o not OUGHT IT	-1.03
o not OUGHT META	-0.33
o not OUGHT NUMBER	-0.75
o not OUGHT POLICY	-0.52
o not OUGHT REMOVE	-0.16
o not OUGHT SERIOUS	1.10
o not OUGHT SHOW	0.68
o not OUGHT STOPTAKING	-0.27
o not OUGHT SURE	-0.56
o not OUGHT SURGERY	0.34
o not OUGHT SYMPTOM	-0.31
o not OUGHT THERAPY	-0.39
o not OUGHT THING	-0.34
o not OUGHT TURN	0.37
o not OUGHT WE	-0.10
o not OUGHT WORKS	-0.17
o not OUGHT WORLD	-0.06
o not OUGHT YOU	-2.30
o not PAST EXPERT	-0.22
o not PAST GONE	0.34
o not PAST HOMEHELP	0.26
o not PAST IT	0.42
o not PAST NUMBER	-0.37
o not PAST SYMPTOM	0.96
o not PAST THERAPIST2	-0.16
o not PAST THERAPY	-0.27
o not PAST WE	0.03
o not POLICY BAD	0.70
o not POLICY DIAGNOSE	-0.16
o not POLICY DOCTOR	0.21
o not POLICY DRUG	-0.41
o not POLICY HEDGE	-0.04
o not POLICY HOMEHELP	-0.46
o not POLICY IT	-0.44
o not POLICY LIFE	-0.42
o not POLICY META	-0.15
o not POLICY NUMBER	-0.35
o not POLICY RELIEFN	-0.37
o not POLICY SAFETY	0.12
o not POLICY SAY	-0.41
o not POLICY SHOW	-0.05
o not POLICY SORE	0.28
o not POLICY SYMPTOM	1.09
o not POLICY THERAPY	-0.34
o not POLICY WE	0.64
o not PRAISE IT	0.32
o not PRESSURE YOU	-0.55
o not PROVE EASE	-0.57
o not PROVE IT	-0.47
o not PROVE SYMPTOM	-0.35
o not RELIEFN BELIEF	-0.19
o not RELIEFN HOMEHELP	0.08
o not RELIEFN IT	0.67
o not RELIEFN SERIOUS	-0.04
o not RELIEFN SURGERY	0.08
o not RELIEFN WE	-0.28
o not REMOVE BODY	0.14
o not REMOVE DETOX	-0.37
o not REMOVE DIAGNOSE	-0.20
o not REMOVE DRUG	-0.52
o not REMOVE ENDORSE	0.14
o not REMOVE HOMEHELP	-0.30
o not REMOVE IT	-0.78
o not REMOVE META	-0.83
o not REMOVE SAFETY	-0.09
o not REMOVE SHOW	0.09
o not REMOVE SURGERY	0.22
o not REMOVE SYMPTOM	-0.15
o not REMOVE THERAPY	-0.06
o not REMOVE WE	-0.05
o not REMOVE YOU	0.21
o not RESEARCH BODY	-0.37
o not RESEARCH CST	-0.39
o not RESEARCH DIAGNOSE	-0.04
o not RESEARCH EASE	-0.43
o not RESEARCH ENDORSE	-0.56
o not RESEARCH GONE	-0.32
o not RESEARCH IT	-0.91
o not RESEARCH LIFE	-0.69
o not RESEARCH NUMBER	-0.05
o not RESEARCH PROVE	-0.07
o not RESEARCH SAY	-0.28
o not RESEARCH SERIOUS	-0.68
o not RESEARCH SHOW	-0.88
o not RESEARCH STORE	-0.53
o not RESEARCH SYMPTOM	-0.35
o not RESEARCH THERAPY	0.23
o not RESEARCH THING	-0.10
o not RESEARCH WE	-0.21
o not RESEARCH WELL	-0.25
o not SAFETY CLIENT	-0.42
o not SAFETY CST	-0.16
o not SAFETY DIAGNOSE	-0.05
o not SAFETY GONE	-0.27
o not SAFETY IT	0.08
o not SAFETY LIFE	-0.25
o not SAFETY NEG	-0.07
o not SAFETY OUGHT	-0.07
o not SAFETY SERIOUS	0.30
o not SAFETY STOPTAKING	-0.14
o not SAFETY THERAPIST2	-0.12
o not SAFETY THERAPY	-0.16
o not SAFETY YOU	-0.07
o not SAFEW WE	0.35
o not SAY BAD	0.13
o not SAY BODY	0.16
o not SAY CLIENT	0.63
o not SAY CST	0.49
o not SAY CURE	0.57
o not SAY DIAGNOSE	-0.40
o not SAY EASE	1.93
o not SAY EMOTION	0.13
o not SAY FLOW	-0.06
o not SAY GONE	0.33
o not SAY IT	0.44
o not SAY LIFE	-0.62
o not SAY MECH	-0.17
o not SAY META	-0.21
o not SAY NEG	0.27
o not SAY NUMBER	0.30
o not SAY POLICY	-0.17
o not SAY RELIEFN	0.28
o not SAY REMOVE	0.33
o not SAY SERIOUS	0.96
o not SAY STORE	-0.05
o not SAY SYMPTOM	0.85
o not SAY THERAPY	0.37
o not SAY THING	0.30
o not SAY TURN	0.23
o not SAY WE	1.40
o not SAY YOU	-0.04
o not SERIOUS CST	-0.70
o not SERIOUS EASE	-0.41
o not SERIOUS GONE	-0.05
o not SERIOUS HOMEHELP	-0.19
o not SERIOUS IT	0.13
o not SERIOUS NUMBER	-0.38
o not SERIOUS REMOVE	0.12
o not SERIOUS SAY	-0.22
o not SERIOUS SHOW	-0.29
o not SERIOUS SURGERY	-0.28
o not SERIOUS SYMPTOM	-0.24
o not SERIOUS THERAPY	-1.07
o not SERIOUS WE	-0.11
o not SERVICE HEDGE	0.09
o not SERVICE HOMEHELP	0.36
o not SERVICE IT	0.31
o not SERVICE NUMBER	-0.30
o not SERVICE WE	-0.68
o not SHOW BABY	-0.06
o not SHOW BAD	-0.25
o not SHOW BODY	-0.46
o not SHOW CLIENT	-0.31
o not SHOW CST	-0.16
o not SHOW CURE	0.53
o not SHOW DIAGNOSE	0.25
o not SHOW EASE	-1.16
o not SHOW EMOTION	-0.25
o not SHOW ENDORSE	-0.46
o not SHOW EXPERT	-0.15
o not SHOW FLOW	-0.07
o not SHOW GONE	-0.08
o not SHOW HEDGE	0.13
o not SHOW HOMEHELP	-0.06
o not SHOW IT	-1.94
o not SHOW LIFE	-0.75
o not SHOW META	-0.34
o not SHOW NEG	-0.54
o not SHOW NUMBER	-0.36
o not SHOW POSITION	-0.08
o not SHOW RELIEFN	0.41
o not SHOW RESEARCH	-0.44
o not SHOW SAY	-0.05
o not SHOW SERIOUS	0.03
o not SHOW STORE	-0.07
o not SHOW SYMPTOM	-0.77
o not SHOW THERAPY	-0.28
o not SHOW TURN	0.64
o not SHOW WE	0.20
o not SHOW WELL	0.40
o not SHOW WORKS	-0.34
o not SHOW YOU	-0.31
o not SORE BODY	0.21
o not SORE ENDORSE	0.14
o not SORE IT	0.69
o not SORE LIFE	0.16
o not SORE SYMPTOM	0.21
o not SORE YOU	0.14
o not STOPTAKING DOCTOR	-0.18
o not STOPTAKING DRUG	-0.35
o not STOPTAKING HOMEHELP	-0.23
o not STOPTAKING IT	-0.16
o not STOPTAKING SAFETY	-0.19
o not STORE BODY	-0.44
o not STORE EMOTION	-0.30
o not STORE IT	0.19
o not STORE NUMBER	0.05
o not STORE SAY	-0.51
o not STORE SHOW	-0.31
o not STORE SYMPTOM	-0.32
o not STORE YOU	0.17
o not SURE BODY	0.07
o not SURE ENDORSE	0.07
o not SURE SHOW	0.07
o not SURE YOU	-0.55
o not SURGERY DRUG	0.20
o not SURGERY GONE	0.29
o not SURGERY REMOVE	0.29
o not SYMPTOM BODY	0.05
o not SYMPTOM CST	0.86
o not SYMPTOM DEFINE	-0.22
o not SYMPTOM DRUG	0.23
o not SYMPTOM EASE	-0.03
o not SYMPTOM EMOTION	0.39
o not SYMPTOM ENDORSE	0.14
o not SYMPTOM FLOW	0.51
o not SYMPTOM GO	0.30
o not SYMPTOM GONE	-0.40
o not SYMPTOM HEDGE	0.37
o not SYMPTOM HOMEHELP	1.14
o not SYMPTOM IT	0.35
o not SYMPTOM LIFE	-0.59
o not SYMPTOM NEG	0.22
o not SYMPTOM NUMBER	-0.67
o not SYMPTOM OUGHT	-0.29
o not SYMPTOM POLICY	-0.21
o not SYMPTOM REMOVE	0.09
o not SYMPTOM SAY	-0.51
o not SYMPTOM SHOW	0.31
o not SYMPTOM SURGERY	-0.07
o not SYMPTOM THERAPY	1.22
o not SYMPTOM TURN	0.42
o not SYMPTOM WE	-0.09
o not SYMPTOM WORKS	0.67
o not SYMPTOM YOU	-0.04
o not THERAPIST2 CLIENT	0.17
o not THERAPIST2 HEDGE	1.31
o not THERAPIST2 IT	1.20
o not THERAPIST2 NEG	0.31
o not THERAPIST2 THING	0.63
o not THERAPY BODY	-0.65
o not THERAPY CLIENT	0.45
o not THERAPY CST	-0.31
o not THERAPY CURE	-0.49
o not THERAPY DIAGNOSE	0.45
o not THERAPY DRUG	0.51
o not THERAPY EASE	-0.25
o not THERAPY ENDORSE	-0.27
o not THERAPY FLOW	-0.24
o not THERAPY HOMEHELP	-0.26
o not THERAPY IT	-0.60
o not THERAPY MECH	-0.20
o not THERAPY NUMBER	0.75
o not THERAPY OUGHT	0.68
o not THERAPY POLICY	-0.71
o not THERAPY RELIEFN	-0.49
o not THERAPY REMOVE	0.05
o not THERAPY RESEARCH	-0.28
o not THERAPY SAFETY	-0.14
o not THERAPY SAFEW	0.39
o not THERAPY SAY	-0.10
o not THERAPY SERIOUS	-0.53
o not THERAPY SHOW	0.07
o not THERAPY STOPTAKING	-0.31
o not THERAPY SURE	-0.13
o not THERAPY SYMPTOM	-0.62
o not THERAPY TURN	0.35
o not THERAPY WE	-0.30
o not THERAPY WORKS	0.13
o not THERAPY YOU	-0.79
o not THING BAD	0.42
o not THING BODY	0.66
o not THING CLIENT	0.70
o not THING CST	0.06
o not THING EMOTION	0.38
o not THING GONE	0.24
o not THING IT	-0.17
o not THING NUMBER	-0.46
o not THING POLICY	0.44
o not THING REMOVE	0.25
o not THING RESEARCH	-0.06
o not THING SYMPTOM	0.82
o not THING THERAPY	-0.41
o not THING TURN	-0.28
o not THING WE	0.44
o not THING WELL	0.25
o not TURN BODY	0.06
o not TURN CLIENT	0.64
o not TURN NUMBER	0.35
o not TURN WE	0.63
o not WE AID	-0.05
o not WE BABY	-0.25
o not WE BAD	0.91
o not WE BELIEF	-0.28
o not WE BODY	-0.35
o not WE CAUSE	-0.39
o not WE CLIENT	-0.27
o not WE CST	-0.35
o not WE CURE	0.09
o not WE DEFINE	-0.14
o not WE DETOX	-0.11
o not WE DIAGNOSE	-0.79
o not WE DOCTOR	0.05
o not WE EASE	-1.53
o not WE EMOTION	-0.61
o not WE ENDORSE	-0.82
o not WE EXPERT	0.28
o not WE FLOW	-0.22
o not WE GONE	-0.65
o not WE HEDGE	0.36
o not WE HOMEHELP	0.25
o not WE HUMBLE	0.48
o not WE IT	1.53
o not WE LIFE	0.73
o not WE MECH	-0.62
o not WE META	-0.22
o not WE MOST	-0.24
o not WE NEG	-0.08
o not WE NEGN	-0.36
o not WE NUMBER	0.96
o not WE OUGHT	-0.48
o not WE POLICY	-0.22
o not WE POSITION	-0.08
o not WE PRAISE	1.18
o not WE RELIEFN	-0.35
o not WE REMOVE	-0.53
o not WE RESEARCH	-0.11
o not WE SAFETY	0.44
o not WE SAFEW	0.22
o not WE SAY	0.76
o not WE SERIOUS	0.58
o not WE SERVICE	-0.47
o not WE SHOW	-0.30
o not WE SORE	1.51
o not WE STOPTAKING	-0.34
o not WE STORE	0.50
o not WE SURE	0.86
o not WE SURGERY	0.54
o not WE SYMPTOM	0.28
o not WE THERAPIST2	-0.40
o not WE THERAPY	0.03
o not WE THING	0.27
o not WE TURN	0.33
o not WE WELL	0.44
o not WE WORKS	-0.81
o not WE WORLD	-0.16
o not WE YOU	-1.63
o not WELL CLIENT	0.64
o not WELL THERAPY	-0.75
o not WELL TURN	0.64
o not WELL WE	0.17
o not WORKS BAD	0.12
o not WORKS BODY	-0.66
o not WORKS DETOX	-0.11
o not WORKS DIAGNOSE	-0.04
o not WORKS EASE	-0.06
o not WORKS EMOTION	-0.60
o not WORKS ENDORSE	-0.31
o not WORKS FLOW	0.14
o not WORKS HOMEHELP	-0.67
o not WORKS IT	-0.23
o not WORKS LIFE	-0.15
o not WORKS MECH	-0.83
o not WORKS META	-0.45
o not WORKS NUMBER	-0.29
o not WORKS SAFETY	-0.11
o not WORKS SHOW	-0.15
o not WORKS SORE	0.12
o not WORKS SYMPTOM	0.29
o not WORKS THERAPY	-0.16
o not WORKS WE	0.65
o not WORKS YOU	-0.15
o not WORLD IT	0.63
o not WORLD POLICY	-0.46
o not YOU BAD	1.46
o not YOU BELIEF	0.07
o not YOU BODY	1.64
o not YOU CAUSE	-0.43
o not YOU CLIENT	0.48
o not YOU CST	-0.54
o not YOU DIAGNOSE	1.15
o not YOU DRUG	0.10
o not YOU EASE	0.70
o not YOU EMOTION	0.35
o not YOU ENDORSE	1.60
o not YOU FLOW	-0.79
o not YOU GONE	-0.30
o not YOU HEDGE	-1.28
o not YOU HOMEHELP	0.17
o not YOU IT	0.14
o not YOU LIFE	0.21
o not YOU MECH	0.63
o not YOU META	0.48
o not YOU NEG	-0.18
o not YOU OUGHT	0.36
o not YOU POLICY	-0.81
o not YOU PRAISE	0.53
o not YOU RELIEFN	0.67
o not YOU REMOVE	0.23
o not YOU RESEARCH	-0.17
o not YOU SAFETY	0.17
o not YOU SAY	-0.63
o not YOU SHOW	2.07
o not YOU SORE	0.30
o not YOU SYMPTOM	0.80
o not YOU THERAPY	-0.43
o not YOU TURN	0.30
o not YOU WE	-0.96
o not YOU WELL	-0.12
o not YOU WORKS	-0.43
o not YOU WORLD	-0.07
open question	-0.49
orders an outcome	1.29
p a_doc	-1.07
p a_thi	0.43
p a_wal	-0.60
p absol	0.69
p accep	0.32
p acces	-0.43
p accid	0.38
p accor	-0.13
p accou	-0.06
p achie	1.02
p act_n	0.97
p acupu	-0.40
p addre	-0.08
p adhes	0.04
p adjus	0.19
p advan	-0.54
p adver	-0.47
p affec	-0.62
p after	-0.61
p again	-1.83
p airwa	-0.59
p all_o	0.36
p aller	0.59
p allop	0.10
p along	0.26
p alrea	-0.72
p alter	0.31
p ambul	-0.09
p ameri	-0.16
p an_ho	-1.69
p an_op	0.76
p analy	-0.30
p anato	-0.94
p ancie	0.53
p answe	-0.13
p antib	0.04
p antid	-0.08
p anxie	-0.56
p anxio	0.22
p any_m	1.12
p any_p	-0.12
p anybo	-0.83
p anyon	-0.14
p anywh	-0.33
p appea	-0.20
p appen	-0.76
p appoi	-0.07
p appro	0.79
p are_c	-0.81
p are_w	0.49
p aroun	-0.98
p arthr	0.55
p artic	-1.39
p ask_a	-0.12
p ask_y	-1.07
p aslee	0.86
p asses	-0.84
p assoc	-0.64
p asthm	-0.27
p at_la	-1.58
p at_on	0.10
p at_th	-0.19
p at_yo	-0.61
p attac	-0.57
p atten	-0.87
p augus	-0.72
p autho	0.61
p autis	0.32
p back_	3.71
p backa	0.30
p backg	-0.40
p bad_b	0.88
p bad_n	0.22
p bad_s	-0.19
p balan	0.93
p banis	-0.73
p baske	0.35
p be_ch	-0.07
p be_lo	-0.60
p be_se	-0.25
p becau	-2.47
p bed_r	-0.39
p bedti	0.42
p befor	-1.51
p behin	1.58
p belie	1.11
p bell'	-0.28
p belon	-0.76
p benea	-0.24
p benef	2.72
p betwe	-1.84
p beyon	-0.51
p bicyc	-0.16
p biody	-0.10
p birth	0.92
p biscu	-0.05
p black	-0.64
p blank	-1.13
p blood	-0.80
p bodyw	0.15
p bones	0.04
p book_	0.66
p borro	0.12
p both_	-0.52
p bough	0.22
p brain	-0.08
p break	0.77
p breat	-1.54
p brigh	1.43
p bring	0.74
p brita	-0.12
p broch	-0.60
p broke	-0.88
p broug	-0.41
p burno	-0.73
p butto	0.76
p by_it	-0.15
p by_th	-0.12
p call_	-0.33
p calm_	0.48
p came_	-0.60
p can't	0.48
p cance	0.98
p canno	3.80
p care_	-0.44
p carpe	-0.14
p carri	0.47
p cause	0.70
p cauti	-0.16
p cereb	-0.20
p certa	0.12
p certi	0.22
p chang	-0.34
p chape	-0.07
p chemi	0.49
p chemo	0.28
p child	-0.16
p chimn	-0.11
p chiro	-0.43
p chole	-0.26
p chris	-0.23
p chron	2.12
p churc	0.16
p clean	0.43
p clear	-0.49
p clien	3.71
p clini	0.79
p colic	-0.19
p colle	0.05
p come_	1.19
p comes	0.50
p comfo	-0.92
p comin	0.68
p commo	-0.33
p compa	-0.93
p compl	1.10
p compr	0.72
p conce	-0.21
p concu	-0.49
p condi	0.84
p conne	0.16
p conse	-0.06
p const	0.17
p consu	0.80
p conte	-0.51
p contr	-0.17
p conve	-0.30
p convi	0.35
p corre	0.53
p corti	1.17
p could	0.15
p counc	0.61
p couns	-0.06
p count	0.98
p crani	2.03
p credi	-0.92
p crick	-0.18
p criti	-0.11
p crook	0.41
p crutc	-0.20
p cupbo	0.35
p cure_	0.40
p curio	-0.17
p curta	-0.13
p cushi	-0.21
p custo	-0.09
p dange	-0.47
p daugh	-0.52
p demen	-0.64
p denti	-0.07
p depen	-0.29
p depre	-0.69
p descr	-0.96
p deser	-0.46
p destr	-0.06
p detec	0.27
p diabe	-0.05
p diagn	0.88
p diaph	0.38
p did_n	-0.15
p diffe	-0.69
p direc	-0.10
p disag	-0.73
p disap	0.13
p disco	0.46
p disea	0.09
p dispu	-1.07
p disso	0.25
p distr	0.92
p do_no	-1.34
p do_wi	-0.23
p docto	1.47
p docum	0.27
p dodgy	0.24
p doesn	0.42
p don't	1.25
p drove	0.06
p drug_	0.15
p dysle	-0.12
p ear_i	0.10
p easy_	-0.51
p econo	-0.25
p eczem	0.76
p effec	1.59
p elect	-0.14
p eleve	-0.13
p elsew	-0.88
p emerg	0.16
p emoti	0.22
p encou	0.36
p endor	-0.23
p engli	-0.75
p enoug	-0.24
p entra	-0.63
p epidu	-0.18
p ever_	0.57
p every	3.89
p evide	-0.04
p exami	-0.19
p excep	-0.93
p exerc	-0.23
p exhau	0.75
p exhib	-0.18
p expec	-0.52
p expen	-0.05
p exper	0.44
p expla	0.07
p eyebr	-0.45
p failu	-0.12
p fasci	-0.15
p fatig	0.36
p favou	0.71
p feedi	-0.19
p feel_	1.62
p feeli	-0.18
p fell_	-0.04
p felt_	-0.26
p festi	-0.09
p fibro	0.49
p fifte	0.12
p fight	0.17
p find_	0.09
p finge	0.27
p finis	-0.73
p first	0.25
p fligh	-0.29
p flori	-0.12
p follo	0.24
p footb	-0.11
p for_a	-0.69
p for_e	-0.15
p for_g	-0.53
p for_l	0.77
p for_s	-0.18
p for_t	0.21
p for_y	0.13
p forbi	0.23
p forem	1.34
p forge	0.82
p forgo	-0.40
p fortn	-0.28
p forwa	0.79
p found	-0.31
p fourt	0.43
p free_	1.73
p frien	-0.48
p froze	-0.31
p funct	0.15
p garde	-0.44
p gave_	-1.26
p gener	-1.00
p gentl	0.58
p get_b	0.66
p get_r	-0.23
p gets_	-1.10
p getti	0.20
p give_	-0.13
p given	-0.17
p gives	0.92
p go_ba	0.13
p go_ho	0.33
p go_to	-0.70
p goes_	-0.28
p good_	-0.13
p got_b	-0.06
p gover	0.31
p gradu	0.18
p grand	0.74
p groce	0.11
p groun	-0.39
p guara	-0.52
p guida	-0.56
p guide	-1.00
p guita	-0.05
p hands	-0.46
p handw	0.97
p happe	1.27
p harbo	-0.80
p hardl	-0.60
p hardw	-0.08
p harmo	0.18
p has_n	-0.31
p have_	-0.63
p haven	1.39
p hay_f	-0.06
p heada	-0.60
p heade	-0.29
p headl	-0.81
p heali	0.88
p healt	1.67
p heart	-1.10
p help_	0.35
p helps	-0.04
p herse	1.52
p hidde	0.14
p high_	-0.09
p himse	0.61
p hip_p	0.07
p hip_r	0.10
p histo	-0.06
p holid	0.88
p hones	-0.35
p hopef	-0.40
p hormo	0.28
p hospi	-0.51
p hot_f	0.20
p hundr	0.43
p husba	0.03
p ice_p	1.54
p ideal	0.22
p illne	-0.52
p imagi	-0.48
p imbal	0.21
p impos	2.44
p impro	1.61
p in_da	-0.63
p in_mo	0.46
p in_no	-0.19
p in_so	-0.28
p inclu	-0.97
p incre	0.21
p infan	0.35
p infec	-0.32
p infer	0.10
p infla	-0.26
p injec	1.61
p insom	0.89
p inspe	-0.18
p inste	0.60
p insul	-0.50
p insur	-0.55
p inter	0.20
p inven	-0.13
p irrit	-0.26
p is_ca	-0.43
p is_co	-1.09
p is_go	1.24
p is_ma	-0.24
p is_sa	-0.23
p itsel	1.64
p jaw_p	0.25
p journ	0.46
p keep_	-0.67
p kidne	-0.19
p kitch	0.22
p kitte	0.54
p knee_	0.16
p labor	0.30
p labou	-0.74
p last_	-0.21
p leafl	-0.44
p lengt	0.95
p lesso	-0.81
p let_g	0.93
p lets_	0.43
p letti	-1.37
p libra	-0.45
p licen	-1.09
p lie_o	-0.15
p life_	0.30
p light	-2.69
p limes	-0.86
p liste	0.54
p liter	0.56
p lives	0.12
p long_	0.16
p look_	-0.95
p looke	-0.99
p looks	-0.84
p loose	0.18
p low_b	-0.89
p lower	-0.07
p lumba	-0.37
p machi	0.30
p manip	0.43
p many_	-0.96
p marke	0.74
p massa	-1.03
p mathe	-0.53
p matte	-0.33
p meani	-0.09
p measu	-0.52
p medic	-1.11
p membr	-0.59
p menti	-0.23
p messa	-1.04
p metho	-0.06
p michi	-0.26
p midli	0.10
p midni	0.51
p midwi	-0.58
p migra	1.72
p mirac	0.72
p moder	0.04
p monda	-0.72
p money	-0.37
p month	-0.55
p most_	-0.56
p motio	-0.14
p mount	-0.82
p move_	1.02
p moves	0.12
p multi	-0.09
p murmu	0.45
p my_ha	-1.90
p mysel	-0.22
p namas	0.37
p narro	-0.81
p natur	2.17
p nearl	1.05
p neck_	0.69
p needs	-0.78
p negat	0.04
p neigh	-1.29
p nerve	0.11
p nervo	0.13
p never	0.53
p newbo	2.07
p newto	-0.08
p nicke	-0.70
p nine_	-0.35
p no_cl	-0.65
p no_di	-0.07
p no_do	0.05
p no_ev	-0.30
p no_ha	-0.27
p no_lo	0.56
p no_ma	0.15
p no_mo	0.25
p no_on	0.98
p no_pa	0.12
p no_pr	-0.07
p no_ri	0.09
p no_si	1.18
p nobod	-0.73
p norma	0.27
p not_a	-0.57
p not_c	0.12
p not_e	-0.30
p not_k	0.63
p not_n	-0.70
p not_p	-0.35
p not_r	-0.07
p not_s	-0.33
p nothi	0.04
p nurse	0.74
p occip	0.46
p old_i	-0.87
p on_av	-0.09
p on_th	-1.02
p on_yo	-0.35
p once_	-0.05
p one_h	1.06
p only_	-0.06
p opera	1.01
p optic	-0.61
p ordin	-0.61
p origi	0.13
p osteo	-1.44
p other	1.65
p our_h	0.20
p our_m	0.23
p our_t	1.57
p our_w	0.05
p out_o	1.11
p outco	-0.05
p outsi	-0.98
p overa	0.07
p overc	0.12
p overn	1.21
p packa	-0.82
p pain_	2.45
p painf	-0.09
p paink	0.17
p panic	-0.21
p paren	0.04
p parki	0.55
p parti	-0.14
p patie	1.82
p per_c	0.49
p perfe	0.12
p perfu	-0.27
p perha	-0.49
p perio	1.64
p perma	0.80
p perso	0.10
p pharm	-0.52
p photo	0.29
p pictu	-0.10
p pillo	1.49
p pitui	0.04
p place	0.61
p pleas	-0.50
p point	0.80
p posit	1.25
p possi	-0.07
p postn	0.20
p postu	-0.79
p potat	-0.12
p power	0.16
p pract	-2.21
p pregn	-0.89
p preli	0.29
p prema	-0.69
p prepa	0.40
p presc	1.16
p press	0.70
p prete	-1.09
p preve	-0.65
p priva	-0.09
p probl	2.11
p profe	1.05
p profo	0.50
p progr	-0.09
p promi	-1.23
p prote	-0.15
p prove	-0.36
p publi	-0.44
p punct	-0.25
p put_a	0.14
p put_o	-0.17
p put_r	1.07
p put_u	0.05
p quali	-0.30
p quant	0.16
p quest	-3.28
p quiet	-1.03
p radia	-0.36
p reali	-0.28
p reaso	-0.06
p recei	-0.37
p recen	-0.21
p recli	-0.46
p recog	1.03
p recom	0.40
p recor	-0.65
p recov	-0.59
p refer	0.56
p reflu	0.53
p refre	0.32
p refun	-0.16
p regai	0.59
p regis	-1.35
p regul	0.34
p relat	-0.08
p relea	-0.17
p relia	1.86
p relie	2.75
p rely_	-0.26
p remed	0.51
p remem	0.63
p remin	-0.11
p repai	0.16
p repla	-0.75
p repor	-0.52
p resea	1.34
p respe	-0.32
p respo	0.82
p restf	-0.22
p restl	0.48
p resto	0.12
p restr	1.01
p resul	1.10
p retur	2.26
p rever	0.77
p revie	-0.56
p rheum	-0.37
p rhyth	0.73
p risk_	-0.37
p sacru	-0.48
p satur	-0.63
p say_g	-0.55
p say_n	-0.33
p scaff	-0.10
p scept	0.62
p schoo	-0.13
p sciat	0.16
p scien	1.99
p scoli	0.10
p screa	0.48
p scrip	-0.17
p secon	-0.84
p secre	0.26
p see_a	-0.97
p see_y	-0.17
p seizu	0.26
p seldo	-0.24
p sente	-0.11
p serio	-0.22
p servi	0.40
p sessi	-2.86
p seven	-0.66
p sever	-1.20
p she'l	1.76
p shing	-0.43
p short	0.18
p shoul	-0.71
p side_	1.61
p signa	0.39
p signi	0.47
p silen	-0.20
p sinus	0.16
p sit_i	-0.15
p sixte	0.40
p skull	0.31
p sleep	2.55
p slip_	-0.15
p slipp	0.05
p small	-0.13
p smoot	0.52
p softe	-2.57
p solut	-0.19
p some_	-2.20
p someb	-1.52
p someo	-1.21
p somet	0.07
p somew	1.75
p sore_	-0.94
p sorte	-0.47
p speak	-0.50
p speci	0.43
p speec	-0.84
p sphen	0.16
p spina	-1.07
p sprai	-0.27
p squea	-0.07
p squee	0.36
p stair	2.01
p stand	0.46
p stati	-0.60
p stead	0.67
p stero	-0.62
p stiff	-0.16
p still	-0.29
p stitc	0.15
p stoma	0.17
p stop_	-0.14
p stora	0.60
p strai	-0.77
p stran	-0.50
p stree	-0.44
p stren	0.48
p stres	0.29
p stret	-0.63
p stric	-0.61
p stron	0.06
p studi	0.07
p subje	-0.19
p succe	0.17
p sudde	-0.86
p suffe	1.18
p suita	0.22
p suitc	0.57
p summa	-0.32
p sunda	-0.96
p surge	-0.15
p surpr	0.48
p suthe	-0.47
p swear	-0.64
p switc	0.43
p swoll	-0.08
p sympt	1.09
p syste	2.53
p table	0.35
p take_	-0.92
p takes	-0.04
p talk_	-0.09
p talki	-0.31
p taugh	0.28
p tearf	-0.29
p teati	0.62
p tell_	0.70
p tells	-0.33
p tempo	0.06
p tenni	-0.06
p tensi	-0.67
p testi	-0.04
p that_	0.19
p the_a	0.45
p the_m	-0.19
p the_n	-0.50
p the_s	-0.34
p the_t	-2.35
p the_w	0.49
p thems	0.29
p thera	1.09
p these	0.85
p thirs	-0.18
p this_	0.96
p thoug	0.60
p thous	0.74
p threa	0.29
p throu	1.84
p thurs	-0.32
p thyro	0.86
p ticke	-0.26
p tight	-0.57
p tinni	0.20
p to_th	0.58
p toget	-0.10
p toile	-0.24
p told_	0.25
p tomor	1.13
p tonig	0.62
p too_l	1.46
p too_s	-0.08
p towar	-0.03
p tract	0.19
p traff	-0.75
p trans	0.93
p trapp	0.80
p traum	-0.17
p trave	1.37
p treat	-0.10
p tremo	-0.65
p tried	-0.12
p tripl	0.67
p troll	-0.33
p troub	1.56
p true_	-0.18
p tuesd	-0.07
p turn_	0.62
p twent	0.44
p twitc	0.08
p umbre	-0.40
p unblo	-0.04
p uncer	-0.24
p under	0.30
p undre	-0.28
p uneve	-0.22
p unhap	0.77
p unhur	-0.31
p unloc	0.53
p unple	-0.33
p unset	-0.25
p untes	-0.33
p unwel	-0.12
p unwin	1.08
p upled	-0.77
p uprig	0.30
p upsta	-0.78
p used_	-1.10
p vagus	0.03
p vanis	-0.23
p varni	-0.29
p versi	-0.20
p verte	0.41
p verti	0.32
p vesse	-0.11
p villa	-0.06
p vineg	-0.96
p violi	-0.57
p visit	-0.19
p volun	-0.50
p wake_	0.33
p walk_	1.03
p walke	-0.48
p walki	0.56
p warm_	-0.25
p warmt	-0.60
p warni	0.78
p way_h	0.17
p websi	-0.15
p wedne	-0.38
p weeke	0.41
p weigh	-0.78
p welco	-0.36
p went_	-0.90
p what_	0.90
p whate	0.04
p wheel	-0.77
p whene	-0.25
p whipl	0.15
p whist	0.39
p windo	-1.44
p withi	0.06
p witho	4.65
p wonde	-0.90
p work_	-0.57
p works	-1.02
p world	0.17
p writt	-0.27
p years	-0.52
p yeste	0.28
p you'l	2.33
p your_	2.15
p yours	2.61
person and turn	3.50
quoted	-0.29
role alt	-0.65
role body	-1.45
role cta	-0.06
role description	-2.93
role heading	-7.88
role testimonial	9.14
role title	-1.93
rule C01	-0.79
rule C02	3.99
rule C03	3.57
rule C04	-0.38
rule C05	1.55
rule C06	1.53
rule C07	2.42
rule C08	1.72
rule C09	2.14
rule C10	5.78
rule C11	-0.63
rule C12	5.56
rule C13	0.67
rule C14	3.01
rule C15	0.26
rule C16	1.31
rule C17	2.49
rule C18	1.03
rule C19	5.89
rule C20	2.22
rule C21	2.59
rule C22	2.30
rule C23	1.74
shout	1.21
some not	1.06
subject baby	0.65
subject baby baby change	1.42
subject baby baby still	0.29
subject baby baby turn	-1.26
subject baby serious change	-0.27
subject baby serious still	0.44
subject baby symptom still	0.08
subject body	0.37
subject body body change	0.67
subject body body still	-1.62
subject body body turn	-0.32
subject body none still	0.87
subject body serious change	0.30
subject body symptom change	0.99
subject body symptom still	-1.40
subject body symptom turn	0.20
subject complaint	-1.11
subject complaint none still	1.52
subject complaint serious change	0.48
subject complaint serious still	-3.03
subject complaint serious turn	-0.09
subject complaint symptom change	-1.20
subject complaint symptom still	0.51
subject complaint symptom turn	0.23
subject expert	-0.38
subject expert none change	-0.23
subject expert none still	-0.04
subject expert symptom still	0.12
subject i	-2.86
subject i baby change	-0.71
subject i baby still	-0.78
subject i baby turn	0.18
subject i body change	-0.68
subject i body still	0.31
subject i body turn	0.28
subject i life change	0.51
subject i life still	-0.27
subject i life turn	-0.76
subject i none change	-0.07
subject i none still	1.09
subject i none turn	0.83
subject i serious change	-0.28
subject i serious still	-1.20
subject i symptom change	-0.40
subject i symptom still	0.12
subject i symptom turn	-1.55
subject none	-1.25
subject none body change	-0.13
subject none body still	-0.09
subject none life change	-0.23
subject none life still	-1.39
subject none life turn	1.12
subject none none change	0.87
subject none none still	-1.41
subject none none turn	0.11
subject none symptom change	-0.54
subject none symptom still	-0.24
subject order	0.17
subject order baby change	0.67
subject order body change	0.71
subject order life change	0.78
subject order life turn	0.94
subject order none change	-2.02
subject order none still	-2.11
subject order none turn	-1.19
subject order serious change	0.29
subject order symptom change	2.08
subject other care	0.44
subject other care baby change	0.17
subject other care baby still	-0.11
subject other care body change	-0.15
subject other care body still	0.38
subject other care body turn	-0.38
subject other care life change	0.22
subject other care life still	0.10
subject other care life turn	0.10
subject other care none change	2.06
subject other care none still	0.88
subject other care none turn	0.26
subject other care serious change	-1.44
subject other care serious still	0.24
subject other care symptom change	-1.10
subject other care symptom still	-0.47
subject other care symptom turn	-0.29
subject ours	0.81
subject ours baby change	0.17
subject ours body change	-0.18
subject ours body still	-0.44
subject ours life still	0.16
subject ours none change	0.35
subject ours none still	-2.11
subject ours serious change	0.82
subject ours serious still	0.49
subject ours symptom change	1.34
subject ours symptom still	-0.15
subject person	-0.27
subject person baby change	1.08
subject person baby still	-0.55
subject person body change	0.10
subject person body still	0.23
subject person body turn	0.51
subject person life change	-1.83
subject person life still	0.11
subject person life turn	1.24
subject person none change	-0.63
subject person none still	-2.03
subject person none turn	1.28
subject person serious still	0.60
subject person serious turn	0.17
subject person symptom change	0.81
subject person symptom still	-1.46
subject research	3.42
subject research body change	0.12
subject research body still	0.79
subject research life still	0.77
subject research none change	0.19
subject research none still	2.04
subject research none turn	-0.35
subject research serious change	0.05
subject research serious still	-0.09
subject research symptom change	0.35
subject research symptom still	-0.41
subject therapy	0.68
subject therapy body change	0.25
subject therapy body still	-0.67
subject therapy life change	0.99
subject therapy life still	0.20
subject therapy none change	-0.39
subject therapy none still	-1.43
subject therapy none turn	1.51
subject therapy serious change	0.12
subject therapy symptom change	0.26
subject therapy symptom still	0.42
subject thing	-2.40
subject thing body change	1.11
subject thing body still	0.68
subject thing life change	0.25
subject thing life still	-0.07
subject thing life turn	-0.49
subject thing none change	-1.36
subject thing none still	-2.32
subject thing none turn	0.98
subject thing symptom change	-0.89
subject thing symptom still	-0.50
subject we	-1.69
subject we baby still	0.62
subject we body change	-0.82
subject we body still	0.90
subject we body turn	0.30
subject we life change	-1.12
subject we life still	0.57
subject we life turn	0.10
subject we none change	-1.32
subject we none still	-2.88
subject we none turn	-2.60
subject we serious change	0.94
subject we serious still	0.89
subject we symptom change	0.79
subject we symptom still	1.58
subject you	-0.65
subject you baby still	0.27
subject you body change	-0.11
subject you body still	-0.64
subject you body turn	0.79
subject you life change	-0.71
subject you life still	-1.18
subject you life turn	0.95
subject you none change	-1.41
subject you none still	1.68
subject you none turn	-1.49
subject you serious still	-0.32
subject you symptom change	1.33
subject you symptom still	0.55
subject you symptom turn	-0.40
t AID	1.18
t BAD	0.88
t BELIEF	-1.56
t BODY	0.45
t CAUSE	1.13
t CLIENT	1.41
t COME	2.30
t CST	1.58
t CURE	-1.36
t DEFINE	-1.03
t DETOX	0.56
t DIAGNOSE	-1.94
t DOCTOR	0.48
t DRUG	2.31
t EASE	0.88
t EMOTION	-0.76
t ENDORSE	-0.68
t EXPERT	3.79
t FAST	0.87
t FLOW	-0.74
t GO	1.99
t GONE	-0.84
t HEDGE	-5.59
t HOMEHELP	-5.29
t HOPEFUL	1.23
t HUMBLE	-4.04
t IT	0.78
t LASTING	3.13
t LIFE	-3.57
t MECH	1.47
t META	-2.34
t MOST	-1.05
t NEG	2.38
t NEGN	-1.55
t NUMBER	-2.29
t OUGHT	-4.78
t PAST	-0.55
t POLICY	-0.57
t POSITION	-3.36
t PRAISE	3.16
t PRESSURE	0.93
t PROVE	1.30
t RELIEFN	3.04
t REMOVE	2.38
t RESEARCH	0.31
t SAFETY	-1.41
t SAFEW	0.45
t SAY	-2.90
t SERIOUS	0.65
t SERVICE	-3.05
t SHOW	1.05
t STOPTAKING	1.83
t STORE	0.40
t SURE	0.13
t SURGERY	-0.97
t SYMPTOM	0.77
t THERAPIST2	0.14
t THERAPY	1.40
t THING	-2.27
t TURN	3.49
t WE	-1.36
t WELL	-0.19
t WORKS	0.57
t WORLD	-3.30
t YOU	3.02
t not AID	0.29
t not BABY	-0.05
t not BAD	2.49
t not BELIEF	-0.25
t not BODY	3.11
t not CAUSE	-0.82
t not CLIENT	1.62
t not CST	-1.36
t not CURE	0.11
t not DEFINE	-1.23
t not DETOX	-0.37
t not DIAGNOSE	0.15
t not DOCTOR	-0.31
t not DRUG	1.28
t not EASE	-1.45
t not EMOTION	-1.14
t not ENDORSE	0.73
t not FLOW	-0.89
t not GO	1.23
t not GONE	1.18
t not HEDGE	1.08
t not HOMEHELP	0.20
t not HUMBLE	1.16
t not LIFE	-0.75
t not MECH	-1.04
t not META	1.02
t not MOST	-0.35
t not NEG	0.05
t not NEGN	0.52
t not NUMBER	0.38
t not OUGHT	-0.70
t not PAST	0.26
t not POLICY	-1.53
t not POSITION	-0.08
t not PRAISE	1.27
t not PRESSURE	0.66
t not PROVE	-1.38
t not RELIEFN	-0.37
t not REMOVE	0.08
t not RESEARCH	-1.19
t not SAFETY	-0.17
t not SAFEW	1.54
t not SAY	1.03
t not SERIOUS	1.11
t not SERVICE	-2.48
t not SHOW	-0.23
t not SORE	2.55
t not STOPTAKING	-0.94
t not STORE	-0.53
t not SURE	0.52
t not SURGERY	0.82
t not SYMPTOM	2.52
t not THERAPIST2	0.90
t not THERAPY	-2.03
t not THING	0.04
t not TURN	2.62
t not WE	-1.39
t not WELL	0.36
t not WORKS	-0.15
t not WORLD	-0.57
t not YOU	-0.09
tb AID WE	-0.25
tb BABY BABY	1.17
tb BABY BODY	-0.94
tb BABY DEFINE	-0.33
tb BABY EASE	0.42
tb BABY HEDGE	-0.05
tb BABY LIFE	-0.64
tb BABY NUMBER	0.44
tb BABY OUGHT	-0.22
tb BABY PAST	0.19
tb BABY PROVE	0.13
tb BABY REMOVE	-1.29
tb BABY SERIOUS	0.26
tb BABY STORE	0.17
tb BABY SYMPTOM	-0.07
tb BABY TURN	0.47
tb BABY WE	0.71
tb BAD BODY	-0.14
tb BAD CLIENT	0.47
tb BAD GONE	0.35
tb BAD LIFE	-0.14
tb BAD SAFETY	-0.37
tb BAD SAY	0.19
tb BAD SHOW	0.17
tb BAD SYMPTOM	-0.11
tb BAD WE	-0.05
tb BELIEF BELIEF	-0.36
tb BELIEF EASE	0.93
tb BELIEF GONE	0.18
tb BELIEF IT	-0.57
tb BELIEF LIFE	0.32
tb BELIEF MECH	-0.59
tb BELIEF POLICY	-0.23
tb BELIEF REMOVE	0.18
tb BELIEF SAY	-0.70
tb BELIEF SHOW	-0.39
tb BELIEF STORE	-0.11
tb BELIEF THERAPY	-0.32
tb BODY BAD	-0.05
tb BODY BODY	-0.15
tb BODY DEFINE	-0.44
tb BODY DIAGNOSE	0.46
tb BODY EASE	0.22
tb BODY EMOTION	-0.68
tb BODY ENDORSE	0.03
tb BODY FLOW	-0.09
tb BODY GONE	3.02
tb BODY HEDGE	-0.68
tb BODY HOMEHELP	-0.32
tb BODY HUMBLE	0.35
tb BODY IT	1.80
tb BODY LIFE	0.46
tb BODY NEG	0.86
tb BODY NEGN	-0.15
tb BODY NUMBER	-0.24
tb BODY OUGHT	0.38
tb BODY POLICY	1.30
tb BODY PRAISE	0.16
tb BODY PROVE	-0.14
tb BODY REMOVE	1.36
tb BODY SAFETY	1.16
tb BODY SAY	1.20
tb BODY SHOW	0.18
tb BODY SORE	0.13
tb BODY STOPTAKING	0.12
tb BODY STORE	-0.05
tb BODY SURGERY	0.31
tb BODY SYMPTOM	-1.36
tb BODY THERAPY	0.27
tb BODY THING	0.32
tb BODY TURN	0.07
tb BODY WE	0.24
tb BODY WELL	-0.11
tb BODY WORKS	0.87
tb BODY WORLD	-0.39
tb CLIENT BABY	-1.61
tb CLIENT BAD	0.40
tb CLIENT BELIEF	-0.36
tb CLIENT BODY	-0.19
tb CLIENT COME	-0.46
tb CLIENT CST	-0.11
tb CLIENT DEFINE	0.23
tb CLIENT DIAGNOSE	-0.95
tb CLIENT DRUG	-0.10
tb CLIENT EASE	0.83
tb CLIENT ENDORSE	0.28
tb CLIENT FLOW	-1.38
tb CLIENT GONE	1.53
tb CLIENT HEDGE	0.26
tb CLIENT HOMEHELP	1.02
tb CLIENT HUMBLE	-0.08
tb CLIENT IT	0.59
tb CLIENT LIFE	-1.37
tb CLIENT META	0.76
tb CLIENT NEG	0.10
tb CLIENT NUMBER	-0.23
tb CLIENT OUGHT	1.34
tb CLIENT PAST	-0.33
tb CLIENT POLICY	-0.21
tb CLIENT REMOVE	0.46
tb CLIENT RESEARCH	-0.32
tb CLIENT SAFETY	0.51
tb CLIENT SAY	-1.61
tb CLIENT SERIOUS	0.51
tb CLIENT SERVICE	1.15
tb CLIENT STOPTAKING	0.13
tb CLIENT STORE	0.54
tb CLIENT SURE	-0.64
tb CLIENT SYMPTOM	-0.66
tb CLIENT THERAPIST2	0.17
tb CLIENT THERAPY	-0.31
tb CLIENT THING	1.86
tb CLIENT TURN	-0.99
tb CLIENT WE	2.40
tb CLIENT WELL	0.35
tb CLIENT WORKS	0.90
tb CLIENT WORLD	-0.65
tb COME BAD	0.39
tb COME NUMBER	-0.07
tb COME SORE	0.06
tb COME SYMPTOM	0.17
tb COME TURN	-0.48
tb CST CLIENT	0.54
tb CST CST	0.59
tb CST CURE	-0.24
tb CST DETOX	-0.14
tb CST DIAGNOSE	-0.27
tb CST EASE	2.23
tb CST GONE	-0.26
tb CST HEDGE	-0.41
tb CST HOMEHELP	-0.46
tb CST HUMBLE	-0.04
tb CST IT	-0.76
tb CST LIFE	-0.53
tb CST META	-0.18
tb CST NEG	0.44
tb CST OUGHT	-0.21
tb CST POLICY	0.07
tb CST RELIEFN	-0.13
tb CST REMOVE	-0.44
tb CST SAFEW	-0.37
tb CST SERVICE	0.04
tb CST SHOW	0.05
tb CST STORE	-0.71
tb CST THERAPY	0.59
tb CST WE	0.72
tb CST WELL	-0.08
tb CST WORKS	0.81
tb CST YOU	0.25
tb CURE SERIOUS	0.19
tb CURE WE	-0.44
tb DEFINE BELIEF	-0.18
tb DEFINE BODY	-0.32
tb DEFINE CLIENT	0.04
tb DEFINE EASE	-0.89
tb DEFINE FLOW	0.48
tb DEFINE GONE	-0.59
tb DEFINE HOMEHELP	-0.34
tb DEFINE HUMBLE	-0.54
tb DEFINE IT	0.48
tb DEFINE LASTING	-0.65
tb DEFINE LIFE	0.81
tb DEFINE MECH	0.21
tb DEFINE META	-0.24
tb DEFINE NEGN	-0.12
tb DEFINE NUMBER	-0.60
tb DEFINE POLICY	0.36
tb DEFINE PROVE	-0.09
tb DEFINE REMOVE	-0.27
tb DEFINE SAY	-0.04
tb DEFINE SERVICE	-0.72
tb DEFINE SYMPTOM	-0.26
tb DEFINE THING	-0.07
tb DEFINE WELL	-0.03
tb DEFINE WORKS	0.13
tb DEFINE WORLD	1.11
tb DETOX DETOX	0.08
tb DETOX WORKS	0.17
tb DIAGNOSE BABY	-0.20
tb DIAGNOSE CAUSE	0.27
tb DIAGNOSE CLIENT	1.33
tb DIAGNOSE EASE	-0.14
tb DIAGNOSE FLOW	-0.10
tb DIAGNOSE GONE	-0.23
tb DIAGNOSE HOMEHELP	-0.18
tb DIAGNOSE HUMBLE	-0.04
tb DIAGNOSE IT	-2.48
tb DIAGNOSE MECH	0.26
tb DIAGNOSE MOST	0.68
tb DIAGNOSE NEG	-0.64
tb DIAGNOSE NEGN	-0.97
tb DIAGNOSE NUMBER	-0.53
tb DIAGNOSE RELIEFN	1.01
tb DIAGNOSE SAFETY	-0.40
tb DIAGNOSE SAFEW	-0.43
tb DIAGNOSE SERVICE	-1.64
tb DIAGNOSE SHOW	-0.82
tb DIAGNOSE SORE	-0.28
tb DIAGNOSE THERAPY	-0.27
tb DIAGNOSE TURN	-0.61
tb DIAGNOSE WE	1.05
tb DIAGNOSE WELL	-0.81
tb DIAGNOSE WORKS	-0.27
tb DIAGNOSE YOU	-1.03
tb DOCTOR DIAGNOSE	-0.21
tb DOCTOR DOCTOR	-0.09
tb DOCTOR EASE	-0.46
tb DOCTOR GONE	-0.11
tb DOCTOR HEDGE	-0.73
tb DOCTOR HOMEHELP	-0.32
tb DOCTOR IT	-0.04
tb DOCTOR LIFE	-0.17
tb DOCTOR NUMBER	-0.32
tb DOCTOR POLICY	0.37
tb DOCTOR REMOVE	-0.11
tb DOCTOR SAFETY	0.39
tb DOCTOR SAY	0.86
tb DOCTOR SHOW	0.39
tb DOCTOR SYMPTOM	-0.45
tb DOCTOR THING	-0.34
tb DOCTOR TURN	-0.13
tb DOCTOR WE	-0.29
tb DOCTOR WORLD	-0.38
tb DOCTOR YOU	0.73
tb DRUG EASE	-1.16
tb DRUG FLOW	-0.22
tb DRUG GONE	-0.06
tb DRUG HEDGE	-0.11
tb DRUG HOMEHELP	-0.63
tb DRUG IT	-0.44
tb DRUG LIFE	-0.30
tb DRUG NEG	0.51
tb DRUG NEGN	0.54
tb DRUG OUGHT	-0.44
tb DRUG REMOVE	-0.14
tb DRUG SAFETY	-0.33
tb DRUG STOPTAKING	-0.15
tb DRUG THING	0.78
tb DRUG TURN	0.24
tb DRUG WORKS	-0.13
tb DRUG WORLD	-0.36
tb DRUG YOU	-0.53
tb EASE BABY	0.09
tb EASE BODY	-0.84
tb EASE CLIENT	-0.34
tb EASE CST	0.10
tb EASE DEFINE	0.30
tb EASE DIAGNOSE	0.09
tb EASE EASE	0.16
tb EASE EMOTION	-0.34
tb EASE FAST	0.16
tb EASE FLOW	-0.15
tb EASE HEDGE	-1.03
tb EASE IT	-0.49
tb EASE LIFE	-0.78
tb EASE MECH	-0.35
tb EASE MOST	-0.89
tb EASE NEG	-0.07
tb EASE NEGN	0.10
tb EASE NUMBER	0.30
tb EASE POLICY	-0.97
tb EASE POSITION	-0.15
tb EASE SERIOUS	1.17
tb EASE SERVICE	-0.63
tb EASE SHOW	0.11
tb EASE SORE	0.27
tb EASE STORE	-0.56
tb EASE SURE	-0.74
tb EASE SYMPTOM	-1.23
tb EASE THERAPY	0.68
tb EASE TURN	0.10
tb EASE WELL	0.30
tb EASE WORKS	0.10
tb EASE YOU	-0.11
tb EMOTION DIAGNOSE	-0.15
tb EMOTION EASE	0.15
tb EMOTION FLOW	0.15
tb EMOTION GO	-0.05
tb EMOTION GONE	0.41
tb EMOTION HEDGE	0.55
tb EMOTION IT	-0.18
tb EMOTION LASTING	0.06
tb EMOTION OUGHT	-0.58
tb EMOTION REMOVE	0.12
tb EMOTION SAFETY	-0.22
tb EMOTION SHOW	-0.22
tb EMOTION STORE	0.25
tb EMOTION WE	-0.11
tb EMOTION WORKS	0.22
tb ENDORSE BAD	-0.17
tb ENDORSE BODY	0.52
tb ENDORSE CST	1.00
tb ENDORSE EASE	0.19
tb ENDORSE EMOTION	-0.17
tb ENDORSE GONE	0.58
tb ENDORSE HOMEHELP	-0.25
tb ENDORSE IT	-0.43
tb ENDORSE NUMBER	-0.42
tb ENDORSE OUGHT	-0.23
tb ENDORSE REMOVE	0.31
tb ENDORSE SAY	0.39
tb ENDORSE SHOW	0.39
tb ENDORSE SYMPTOM	-0.54
tb ENDORSE THERAPY	0.89
tb ENDORSE WE	0.49
tb ENDORSE WELL	0.10
tb ENDORSE YOU	0.42
tb EXPERT DIAGNOSE	0.11
tb EXPERT DOCTOR	-0.29
tb EXPERT EASE	0.90
tb EXPERT ENDORSE	0.12
tb EXPERT EXPERT	-0.29
tb EXPERT HOMEHELP	-0.29
tb EXPERT HUMBLE	-0.20
tb EXPERT POLICY	0.42
tb EXPERT RESEARCH	-0.08
tb EXPERT SAFETY	0.42
tb EXPERT SAY	0.12
tb EXPERT SHOW	-0.22
tb EXPERT TURN	-0.20
tb FAST EASE	0.27
tb FAST RELIEFN	0.16
tb FAST WORKS	0.27
tb FLOW EMOTION	-0.27
tb FLOW ENDORSE	0.15
tb FLOW FAST	0.44
tb FLOW IT	-0.45
tb FLOW MECH	-0.28
tb FLOW NEG	0.25
tb FLOW POLICY	-0.37
tb FLOW SERIOUS	0.04
tb FLOW STORE	-0.23
tb FLOW SYMPTOM	-0.06
tb FLOW WE	0.46
tb FLOW WELL	1.20
tb FLOW WORKS	0.84
tb FLOW YOU	-1.47
tb GO BODY	0.09
tb GO IT	0.65
tb GO NEGN	0.78
tb GO WE	0.54
tb GO WELL	0.39
tb GO YOU	-0.47
tb GONE BABY	0.09
tb GONE BAD	1.30
tb GONE BODY	0.26
tb GONE CLIENT	-0.81
tb GONE DEFINE	-0.38
tb GONE DRUG	0.31
tb GONE EASE	-0.12
tb GONE EMOTION	-0.33
tb GONE ENDORSE	0.12
tb GONE FAST	-0.89
tb GONE HOMEHELP	-0.64
tb GONE HUMBLE	-0.17
tb GONE IT	0.98
tb GONE LIFE	-0.68
tb GONE MECH	-1.59
tb GONE MOST	-0.45
tb GONE NEGN	0.54
tb GONE NUMBER	-0.05
tb GONE POLICY	0.45
tb GONE SAY	0.18
tb GONE SERIOUS	0.69
tb GONE SERVICE	0.15
tb GONE SHOW	0.15
tb GONE SORE	0.67
tb GONE STORE	0.12
tb GONE SYMPTOM	0.52
tb GONE THERAPY	-0.45
tb GONE THING	0.18
tb GONE TURN	-0.91
tb GONE WE	-1.11
tb GONE WELL	0.33
tb GONE WORKS	0.17
tb GONE WORLD	-0.21
tb GONE YOU	-1.56
tb HEDGE BELIEF	-0.04
tb HEDGE BODY	-0.71
tb HEDGE CST	0.62
tb HEDGE DEFINE	-0.05
tb HEDGE DIAGNOSE	1.40
tb HEDGE EASE	-1.61
tb HEDGE EMOTION	-0.66
tb HEDGE ENDORSE	-0.64
tb HEDGE FLOW	-0.06
tb HEDGE GO	0.37
tb HEDGE GONE	-0.93
tb HEDGE HEDGE	0.55
tb HEDGE HOMEHELP	-0.10
tb HEDGE HUMBLE	0.23
tb HEDGE IT	-0.28
tb HEDGE LIFE	-0.70
tb HEDGE META	-0.20
tb HEDGE NEG	0.44
tb HEDGE NUMBER	-0.07
tb HEDGE OUGHT	-0.48
tb HEDGE PAST	-0.05
tb HEDGE POLICY	-0.63
tb HEDGE PROVE	-0.08
tb HEDGE REMOVE	-0.21
tb HEDGE SAFETY	0.11
tb HEDGE SAFEW	-0.63
tb HEDGE SAY	-1.18
tb HEDGE SHOW	-0.36
tb HEDGE STOPTAKING	-0.52
tb HEDGE STORE	0.59
tb HEDGE SURE	0.65
tb HEDGE SYMPTOM	-0.37
tb HEDGE THERAPY	0.69
tb HEDGE THING	0.37
tb HEDGE WE	-0.15
tb HEDGE WELL	-0.96
tb HEDGE WORKS	-0.66
tb HEDGE YOU	0.11
tb HOMEHELP BODY	0.10
tb HOMEHELP CLIENT	0.45
tb HOMEHELP CST	-0.25
tb HOMEHELP CURE	-0.73
tb HOMEHELP DIAGNOSE	-0.21
tb HOMEHELP EASE	-2.97
tb HOMEHELP EMOTION	0.34
tb HOMEHELP ENDORSE	-0.04
tb HOMEHELP GONE	-1.05
tb HOMEHELP HEDGE	-0.77
tb HOMEHELP HOMEHELP	-0.61
tb HOMEHELP IT	0.92
tb HOMEHELP LIFE	-0.64
tb HOMEHELP MOST	0.59
tb HOMEHELP NEG	-0.36
tb HOMEHELP NUMBER	-0.67
tb HOMEHELP POLICY	-0.09
tb HOMEHELP POSITION	-0.24
tb HOMEHELP RELIEFN	-0.73
tb HOMEHELP REMOVE	-0.44
tb HOMEHELP RESEARCH	0.11
tb HOMEHELP SAFETY	-0.13
tb HOMEHELP SAY	-0.60
tb HOMEHELP SERVICE	1.03
tb HOMEHELP SHOW	-0.37
tb HOMEHELP STOPTAKING	-0.25
tb HOMEHELP SURE	-0.11
tb HOMEHELP SYMPTOM	0.23
tb HOMEHELP THERAPIST2	-0.28
tb HOMEHELP THING	1.21
tb HOMEHELP TURN	-0.11
tb HOMEHELP WE	-0.98
tb HOMEHELP WELL	-0.73
tb HOMEHELP WORKS	-0.55
tb HOMEHELP WORLD	-0.13
tb HOMEHELP YOU	0.42
tb HOPEFUL RELIEFN	0.35
tb HOPEFUL RESEARCH	0.45
tb HUMBLE BODY	0.36
tb HUMBLE DIAGNOSE	-0.11
tb HUMBLE EASE	-0.06
tb HUMBLE ENDORSE	0.50
tb HUMBLE FLOW	0.11
tb HUMBLE GONE	-0.09
tb HUMBLE IT	-0.77
tb HUMBLE LIFE	-0.16
tb HUMBLE MECH	-0.39
tb HUMBLE NEG	-0.04
tb HUMBLE POLICY	-0.08
tb HUMBLE PROVE	-0.09
tb HUMBLE RELIEFN	-0.18
tb HUMBLE REMOVE	-0.11
tb HUMBLE RESEARCH	0.32
tb HUMBLE SAY	0.14
tb HUMBLE SHOW	-0.22
tb HUMBLE THERAPY	-0.11
tb HUMBLE WE	-0.31
tb HUMBLE WELL	-0.24
tb HUMBLE WORKS	-0.46
tb HUMBLE YOU	-0.28
tb IT BAD	-0.69
tb IT BELIEF	-0.20
tb IT BODY	2.14
tb IT CLIENT	-0.78
tb IT CST	-1.18
tb IT CURE	0.47
tb IT DEFINE	-1.69
tb IT DETOX	0.38
tb IT DIAGNOSE	-1.05
tb IT DRUG	1.08
tb IT EASE	0.48
tb IT EMOTION	-1.33
tb IT ENDORSE	0.41
tb IT FLOW	0.36
tb IT GO	0.53
tb IT GONE	0.09
tb IT HEDGE	3.06
tb IT HOMEHELP	-0.37
tb IT HUMBLE	-0.57
tb IT IT	-0.12
tb IT LIFE	1.66
tb IT MECH	0.54
tb IT META	-0.69
tb IT NEG	1.79
tb IT NEGN	1.25
tb IT NUMBER	-0.95
tb IT OUGHT	-1.30
tb IT POLICY	0.23
tb IT PRESSURE	0.52
tb IT PROVE	-0.48
tb IT RELIEFN	0.24
tb IT REMOVE	0.31
tb IT RESEARCH	-0.46
tb IT SAFETY	0.45
tb IT SAFEW	-0.57
tb IT SAY	-0.48
tb IT SERVICE	0.44
tb IT SHOW	-1.70
tb IT SORE	0.30
tb IT STOPTAKING	0.62
tb IT STORE	0.96
tb IT SYMPTOM	1.41
tb IT THERAPY	-0.05
tb IT THING	0.60
tb IT WE	-0.77
tb IT WELL	-0.08
tb IT WORKS	0.20
tb IT WORLD	-0.28
tb IT YOU	-1.08
tb LASTING EASE	0.14
tb LASTING GONE	0.40
tb LASTING HOMEHELP	0.37
tb LASTING RELIEFN	0.65
tb LASTING SYMPTOM	-1.07
tb LIFE BABY	-0.07
tb LIFE BODY	0.04
tb LIFE CLIENT	-0.71
tb LIFE DEFINE	-0.65
tb LIFE EMOTION	0.13
tb LIFE FLOW	-0.18
tb LIFE GONE	0.51
tb LIFE HEDGE	-0.96
tb LIFE HOMEHELP	-0.13
tb LIFE HUMBLE	-0.21
tb LIFE IT	-1.01
tb LIFE LIFE	0.31
tb LIFE MOST	-0.70
tb LIFE NEG	0.54
tb LIFE NEGN	0.26
tb LIFE NUMBER	0.93
tb LIFE PAST	-0.14
tb LIFE POLICY	0.95
tb LIFE POSITION	-0.72
tb LIFE RELIEFN	-0.87
tb LIFE REMOVE	1.83
tb LIFE SAY	0.24
tb LIFE SERIOUS	0.16
tb LIFE SHOW	0.10
tb LIFE STOPTAKING	0.21
tb LIFE STORE	-0.73
tb LIFE SURE	0.36
tb LIFE SYMPTOM	-0.12
tb LIFE THERAPY	-0.89
tb LIFE THING	0.75
tb LIFE TURN	-0.42
tb LIFE WE	0.49
tb LIFE WELL	-1.41
tb LIFE WORKS	-0.13
tb LIFE WORLD	-0.36
tb LIFE YOU	-1.02
tb MECH CLIENT	-0.12
tb MECH DEFINE	-1.21
tb MECH DIAGNOSE	1.40
tb MECH EASE	-0.77
tb MECH ENDORSE	0.46
tb MECH FLOW	-2.28
tb MECH GONE	-1.26
tb MECH HEDGE	1.05
tb MECH IT	0.10
tb MECH LIFE	0.46
tb MECH MECH	0.72
tb MECH OUGHT	-0.29
tb MECH POLICY	-0.36
tb MECH REMOVE	-0.20
tb MECH SHOW	0.66
tb MECH STOPTAKING	0.12
tb MECH STORE	0.34
tb MECH THERAPY	0.07
tb MECH THING	0.80
tb MECH WE	1.24
tb MECH WORKS	-0.16
tb META EASE	0.54
tb META GONE	-0.03
tb META HEDGE	0.35
tb META HUMBLE	-0.20
tb META IT	-0.16
tb META META	-0.99
tb META RELIEFN	-0.46
tb META SERVICE	-0.04
tb META SHOW	0.03
tb META STORE	-0.04
tb META SURE	-0.35
tb META WE	-0.29
tb MOST BABY	-0.47
tb MOST BODY	-0.21
tb MOST CLIENT	0.52
tb MOST DIAGNOSE	0.36
tb MOST ENDORSE	-0.06
tb MOST GO	0.24
tb MOST GONE	0.22
tb MOST HEDGE	-0.89
tb MOST IT	0.70
tb MOST NUMBER	0.37
tb MOST OUGHT	0.05
tb MOST RELIEFN	0.32
tb MOST SAY	0.08
tb MOST SERIOUS	-0.32
tb MOST SERVICE	0.17
tb MOST SHOW	0.17
tb MOST SYMPTOM	-0.35
tb MOST THING	0.19
tb MOST WE	1.00
tb MOST YOU	-0.18
tb NEG BAD	0.23
tb NEG BELIEF	0.19
tb NEG BODY	-0.24
tb NEG CURE	-0.44
tb NEG DEFINE	-0.24
tb NEG DIAGNOSE	-0.39
tb NEG DOCTOR	-0.22
tb NEG DRUG	-0.11
tb NEG EASE	0.98
tb NEG EMOTION	0.45
tb NEG ENDORSE	-0.05
tb NEG FLOW	-1.19
tb NEG GO	0.61
tb NEG GONE	1.51
tb NEG HEDGE	-1.32
tb NEG HOMEHELP	-0.23
tb NEG HUMBLE	0.27
tb NEG IT	-1.10
tb NEG LIFE	0.23
tb NEG META	0.04
tb NEG NUMBER	0.08
tb NEG OUGHT	-0.11
tb NEG PAST	0.42
tb NEG POLICY	-0.26
tb NEG PRAISE	0.11
tb NEG PRESSURE	-0.25
tb NEG RELIEFN	-0.50
tb NEG REMOVE	-0.88
tb NEG RESEARCH	-0.44
tb NEG SAFETY	0.03
tb NEG SAY	1.94
tb NEG SERVICE	-0.70
tb NEG SHOW	-1.22
tb NEG SORE	0.80
tb NEG STOPTAKING	-0.46
tb NEG STORE	-0.17
tb NEG SURE	1.01
tb NEG SYMPTOM	1.23
tb NEG THERAPIST2	-0.05
tb NEG THERAPY	-0.69
tb NEG THING	0.67
tb NEG TURN	0.70
tb NEG WE	-0.97
tb NEG WELL	1.09
tb NEG WORKS	-0.19
tb NEG WORLD	-0.04
tb NEG YOU	-0.13
tb NEGN BAD	0.60
tb NEGN BELIEF	-0.31
tb NEGN BODY	1.12
tb NEGN CST	-0.71
tb NEGN DOCTOR	-0.09
tb NEGN DRUG	0.63
tb NEGN EASE	-0.61
tb NEGN EMOTION	-0.60
tb NEGN GONE	0.13
tb NEGN HOMEHELP	-0.08
tb NEGN IT	2.04
tb NEGN LIFE	-0.48
tb NEGN META	0.83
tb NEGN NEG	-0.13
tb NEGN NUMBER	-1.01
tb NEGN OUGHT	0.47
tb NEGN PRAISE	0.45
tb NEGN RELIEFN	-0.27
tb NEGN REMOVE	0.36
tb NEGN RESEARCH	0.15
tb NEGN SAY	0.67
tb NEGN SERVICE	-0.13
tb NEGN SHOW	0.18
tb NEGN SORE	0.20
tb NEGN SURE	-0.07
tb NEGN SYMPTOM	0.59
tb NEGN THERAPIST2	1.10
tb NEGN THERAPY	-0.72
tb NEGN THING	-1.07
tb NEGN WE	-0.57
tb NUMBER BABY	0.04
tb NUMBER BODY	0.41
tb NUMBER CLIENT	-1.88
tb NUMBER CST	1.12
tb NUMBER DEFINE	-0.10
tb NUMBER DIAGNOSE	0.43
tb NUMBER EXPERT	0.12
tb NUMBER FLOW	-0.41
tb NUMBER GO	-0.15
tb NUMBER GONE	-0.15
tb NUMBER HEDGE	0.25
tb NUMBER HOMEHELP	0.79
tb NUMBER HUMBLE	-0.12
tb NUMBER IT	0.71
tb NUMBER LIFE	0.25
tb NUMBER MECH	-1.46
tb NUMBER META	-0.47
tb NUMBER MOST	0.33
tb NUMBER NUMBER	1.28
tb NUMBER OUGHT	0.77
tb NUMBER PAST	-0.28
tb NUMBER POLICY	1.69
tb NUMBER PRESSURE	1.10
tb NUMBER RESEARCH	-1.98
tb NUMBER SAY	1.25
tb NUMBER SERIOUS	-0.15
tb NUMBER SERVICE	0.37
tb NUMBER SHOW	-0.23
tb NUMBER STOPTAKING	-0.06
tb NUMBER STORE	0.22
tb NUMBER SYMPTOM	0.26
tb NUMBER THERAPIST2	-0.26
tb NUMBER THERAPY	3.40
tb NUMBER THING	-0.50
tb NUMBER TURN	-0.17
tb NUMBER WE	-1.27
tb NUMBER WELL	0.12
tb NUMBER WORKS	-0.42
tb NUMBER WORLD	-0.45
tb NUMBER YOU	0.20
tb OUGHT BABY	-0.20
tb OUGHT CLIENT	1.38
tb OUGHT CST	0.03
tb OUGHT DIAGNOSE	0.49
tb OUGHT DOCTOR	-0.28
tb OUGHT EASE	-0.44
tb OUGHT FLOW	-0.42
tb OUGHT HOMEHELP	-0.23
tb OUGHT IT	-0.77
tb OUGHT LIFE	-0.68
tb OUGHT MOST	0.10
tb OUGHT NEG	-0.18
tb OUGHT NUMBER	-0.93
tb OUGHT OUGHT	-1.49
tb OUGHT POLICY	-0.30
tb OUGHT RELIEFN	0.34
tb OUGHT REMOVE	-0.26
tb OUGHT SAFETY	-0.69
tb OUGHT SAY	0.68
tb OUGHT SHOW	0.26
tb OUGHT SURE	-0.37
tb OUGHT THERAPY	-0.17
tb OUGHT WE	0.74
tb OUGHT WORKS	-0.42
tb OUGHT YOU	-0.17
tb PAST BELIEF	-0.15
tb PAST EASE	1.20
tb PAST GONE	0.17
tb PAST HOMEHELP	-0.11
tb PAST IT	-0.19
tb PAST NUMBER	0.50
tb PAST REMOVE	0.18
tb PAST SAY	-0.42
tb PAST SERVICE	1.08
tb PAST SHOW	-0.31
tb PAST THERAPY	0.45
tb PAST WE	0.05
tb POLICY AID	-0.05
tb POLICY BAD	0.54
tb POLICY CLIENT	-0.29
tb POLICY DEFINE	-0.43
tb POLICY EASE	0.43
tb POLICY FLOW	0.75
tb POLICY GONE	0.06
tb POLICY HEDGE	-0.23
tb POLICY HOMEHELP	-0.59
tb POLICY IT	0.49
tb POLICY LIFE	-0.37
tb POLICY META	-0.39
tb POLICY MOST	0.31
tb POLICY NEG	-0.09
tb POLICY NEGN	0.54
tb POLICY NUMBER	-0.11
tb POLICY POLICY	-1.35
tb POLICY POSITION	-0.15
tb POLICY REMOVE	0.04
tb POLICY SAFETY	-0.15
tb POLICY SAY	-0.22
tb POLICY SERIOUS	0.16
tb POLICY SERVICE	-0.38
tb POLICY SHOW	-0.18
tb POLICY SORE	0.71
tb POLICY STOPTAKING	-0.37
tb POLICY STORE	-0.32
tb POLICY SYMPTOM	0.05
tb POLICY THERAPY	0.25
tb POLICY THING	0.08
tb POLICY TURN	1.06
tb POLICY WE	-0.57
tb POLICY WORKS	-0.26
tb POLICY WORLD	0.08
tb POLICY YOU	-0.83
tb PRAISE CST	0.05
tb PRAISE PRAISE	0.63
tb PRAISE THERAPY	0.26
tb PRAISE WORKS	0.35
tb PRESSURE IT	0.50
tb PRESSURE POLICY	0.87
tb PROVE IT	-0.41
tb PROVE NEG	-0.67
tb PROVE THERAPY	0.22
tb PROVE WE	-0.54
tb RELIEFN BELIEF	-0.19
tb RELIEFN CST	0.06
tb RELIEFN FAST	0.21
tb RELIEFN HEDGE	0.28
tb RELIEFN NEGN	0.65
tb RELIEFN SERIOUS	0.08
tb RELIEFN THERAPY	0.06
tb RELIEFN WE	-0.17
tb RELIEFN YOU	0.54
tb REMOVE BAD	0.54
tb REMOVE BODY	0.16
tb REMOVE CLIENT	-0.59
tb REMOVE DEFINE	-0.11
tb REMOVE DETOX	0.12
tb REMOVE DIAGNOSE	0.10
tb REMOVE DRUG	-0.15
tb REMOVE EMOTION	0.11
tb REMOVE HOMEHELP	-0.47
tb REMOVE IT	1.22
tb REMOVE LIFE	-0.61
tb REMOVE MECH	-0.96
tb REMOVE MOST	-0.16
tb REMOVE NUMBER	0.26
tb REMOVE POLICY	0.42
tb REMOVE SAY	0.18
tb REMOVE SERIOUS	-0.20
tb REMOVE SERVICE	0.15
tb REMOVE SHOW	0.15
tb REMOVE SORE	0.74
tb REMOVE STORE	0.12
tb REMOVE SYMPTOM	0.93
tb REMOVE THERAPY	-0.45
tb REMOVE TURN	0.17
tb REMOVE WE	-1.34
tb REMOVE YOU	0.29
tb RESEARCH CLIENT	-0.07
tb RESEARCH DIAGNOSE	0.35
tb RESEARCH EASE	0.31
tb RESEARCH ENDORSE	0.16
tb RESEARCH HEDGE	0.79
tb RESEARCH HUMBLE	-0.46
tb RESEARCH IT	-0.21
tb RESEARCH NUMBER	-0.12
tb RESEARCH OUGHT	0.84
tb RESEARCH PROVE	0.24
tb RESEARCH RESEARCH	-0.42
tb RESEARCH SAY	0.33
tb RESEARCH SHOW	0.74
tb RESEARCH STORE	1.07
tb RESEARCH SYMPTOM	-0.08
tb RESEARCH TURN	0.06
tb RESEARCH WE	0.41
tb RESEARCH WORLD	-0.19
tb SAFETY CLIENT	0.78
tb SAFETY EASE	0.47
tb SAFETY FAST	-0.20
tb SAFETY HEDGE	-0.91
tb SAFETY IT	1.91
tb SAFETY NEG	1.85
tb SAFETY NUMBER	-0.62
tb SAFETY SAFETY	-0.25
tb SAFETY SERIOUS	0.63
tb SAFETY SERVICE	0.98
tb SAFETY SHOW	-0.08
tb SAFETY TURN	-0.08
tb SAFETY WE	-0.77
tb SAFETY YOU	0.07
tb SAFEW THERAPY	0.60
tb SAY CLIENT	0.26
tb SAY DIAGNOSE	-0.25
tb SAY EASE	-0.06
tb SAY GONE	0.25
tb SAY HOMEHELP	-0.44
tb SAY IT	-1.24
tb SAY MECH	-0.29
tb SAY MOST	-0.05
tb SAY NEG	0.35
tb SAY NEGN	-0.17
tb SAY NUMBER	-0.16
tb SAY POLICY	-0.43
tb SAY RELIEFN	0.41
tb SAY SAFETY	-0.04
tb SAY THERAPIST2	-0.32
tb SAY WE	-0.06
tb SAY YOU	0.06
tb SERIOUS BAD	-0.53
tb SERIOUS BODY	0.73
tb SERIOUS CLIENT	2.56
tb SERIOUS DEFINE	-1.61
tb SERIOUS DOCTOR	-0.38
tb SERIOUS DRUG	-0.76
tb SERIOUS EASE	0.73
tb SERIOUS EMOTION	-0.70
tb SERIOUS FLOW	0.30
tb SERIOUS GONE	1.41
tb SERIOUS HEDGE	-1.49
tb SERIOUS HOMEHELP	-0.78
tb SERIOUS IT	-0.33
tb SERIOUS LIFE	0.05
tb SERIOUS MOST	0.25
tb SERIOUS NEG	-0.14
tb SERIOUS NEGN	0.19
tb SERIOUS NUMBER	0.13
tb SERIOUS OUGHT	-0.06
tb SERIOUS POLICY	0.47
tb SERIOUS REMOVE	0.80
tb SERIOUS SAFETY	-0.29
tb SERIOUS SAY	-0.17
tb SERIOUS SERIOUS	1.77
tb SERIOUS SERVICE	0.30
tb SERIOUS SHOW	-0.06
tb SERIOUS SYMPTOM	0.52
tb SERIOUS TURN	0.13
tb SERIOUS WE	-1.80
tb SERIOUS WELL	-0.35
tb SERIOUS WORKS	-0.26
tb SERVICE CLIENT	0.04
tb SERVICE CST	-0.07
tb SERVICE FAST	0.15
tb SERVICE LIFE	-0.37
tb SERVICE META	-0.20
tb SERVICE NEG	0.36
tb SERVICE NUMBER	0.19
tb SERVICE POLICY	-0.45
tb SERVICE SAFETY	-0.16
tb SERVICE SERVICE	-1.43
tb SERVICE SYMPTOM	0.62
tb SERVICE THERAPY	0.18
tb SERVICE THING	-0.27
tb SERVICE WE	-0.78
tb SHOW BABY	-0.12
tb SHOW BAD	-0.17
tb SHOW BODY	0.85
tb SHOW CLIENT	1.20
tb SHOW CST	0.51
tb SHOW EASE	0.43
tb SHOW EMOTION	-0.17
tb SHOW FLOW	0.43
tb SHOW GONE	0.79
tb SHOW HOMEHELP	-0.36
tb SHOW HUMBLE	-0.05
tb SHOW IT	-1.37
tb SHOW LASTING	0.37
tb SHOW LIFE	0.05
tb SHOW MECH	-0.14
tb SHOW NEG	-1.06
tb SHOW NEGN	-1.02
tb SHOW NUMBER	-0.61
tb SHOW POLICY	-0.14
tb SHOW RELIEFN	0.75
tb SHOW REMOVE	0.37
tb SHOW SAFETY	-0.27
tb SHOW SAY	0.39
tb SHOW SHOW	0.28
tb SHOW SYMPTOM	-0.52
tb SHOW THERAPIST2	-0.05
tb SHOW THERAPY	0.44
tb SHOW WE	0.97
tb SHOW WELL	0.18
tb SHOW YOU	-0.25
tb SORE BODY	0.54
tb SORE CLIENT	0.38
tb SORE DIAGNOSE	-0.11
tb SORE EMOTION	0.07
tb SORE ENDORSE	0.68
tb SORE LIFE	-0.13
tb SORE MECH	0.04
tb SORE NUMBER	0.40
tb SORE POLICY	-0.15
tb SORE SERVICE	-0.14
tb SORE SHOW	0.68
tb SORE SYMPTOM	0.21
tb SORE THERAPY	0.09
tb SORE THING	-0.37
tb SORE WORKS	1.42
tb SORE WORLD	-0.03
tb SORE YOU	0.15
tb STOPTAKING DIAGNOSE	-0.17
tb STOPTAKING DOCTOR	-0.18
tb STOPTAKING DRUG	-0.08
tb STOPTAKING HOMEHELP	-0.28
tb STOPTAKING IT	-0.18
tb STOPTAKING LIFE	-0.46
tb STOPTAKING MECH	-0.11
tb STOPTAKING SAFETY	-0.12
tb STOPTAKING SERIOUS	0.17
tb STOPTAKING SHOW	-0.17
tb STOPTAKING SYMPTOM	-0.06
tb STOPTAKING THERAPIST2	0.23
tb STOPTAKING WE	-0.32
tb STOPTAKING YOU	1.01
tb STORE BELIEF	-0.25
tb STORE BODY	-0.32
tb STORE EASE	0.45
tb STORE EMOTION	0.31
tb STORE FLOW	-0.19
tb STORE GONE	-0.21
tb STORE HOMEHELP	-0.56
tb STORE IT	-0.31
tb STORE LIFE	-0.38
tb STORE MECH	-0.44
tb STORE META	-0.04
tb STORE NEGN	-0.08
tb STORE NUMBER	-0.21
tb STORE POLICY	-0.10
tb STORE REMOVE	0.29
tb STORE SERIOUS	0.67
tb STORE STOPTAKING	0.14
tb STORE SYMPTOM	0.50
tb STORE THING	-0.36
tb STORE WE	0.11
tb STORE WORKS	-0.17
tb STORE WORLD	0.09
tb STORE YOU	1.62
tb SURE CLIENT	-0.62
tb SURE DEFINE	-0.57
tb SURE DIAGNOSE	0.18
tb SURE EASE	-0.42
tb SURE HEDGE	-0.38
tb SURE IT	1.05
tb SURE LIFE	-0.89
tb SURE NEG	-1.54
tb SURE NUMBER	1.15
tb SURE RELIEFN	0.39
tb SURE SAFEW	0.64
tb SURE WE	-0.24
tb SURE YOU	-0.08
tb SURGERY CLIENT	-0.11
tb SURGERY EASE	-0.37
tb SURGERY HEDGE	1.79
tb SURGERY IT	0.17
tb SURGERY NEG	0.08
tb SURGERY REMOVE	0.06
tb SURGERY SHOW	-1.50
tb SURGERY WE	-0.63
tb SURGERY WORKS	-0.23
tb SYMPTOM BODY	0.62
tb SYMPTOM CLIENT	0.64
tb SYMPTOM CST	0.16
tb SYMPTOM DEFINE	1.03
tb SYMPTOM DIAGNOSE	-0.82
tb SYMPTOM DOCTOR	-0.30
tb SYMPTOM EASE	1.31
tb SYMPTOM ENDORSE	0.57
tb SYMPTOM FLOW	1.28
tb SYMPTOM GO	0.53
tb SYMPTOM GONE	2.72
tb SYMPTOM HEDGE	-2.36
tb SYMPTOM HOMEHELP	0.13
tb SYMPTOM HUMBLE	-0.33
tb SYMPTOM IT	-1.49
tb SYMPTOM LASTING	-0.10
tb SYMPTOM LIFE	0.21
tb SYMPTOM NEG	0.74
tb SYMPTOM NEGN	0.31
tb SYMPTOM NUMBER	1.25
tb SYMPTOM OUGHT	-0.77
tb SYMPTOM POLICY	0.72
tb SYMPTOM PRESSURE	-0.70
tb SYMPTOM RELIEFN	0.04
tb SYMPTOM REMOVE	1.40
tb SYMPTOM SAFETY	-0.59
tb SYMPTOM SAY	-0.22
tb SYMPTOM SERIOUS	-0.31
tb SYMPTOM SHOW	0.32
tb SYMPTOM SORE	0.36
tb SYMPTOM STORE	0.13
tb SYMPTOM SYMPTOM	1.10
tb SYMPTOM THERAPY	0.24
tb SYMPTOM THING	0.19
tb SYMPTOM TURN	-0.87
tb SYMPTOM WE	-0.48
tb SYMPTOM WORKS	0.96
tb SYMPTOM YOU	0.63
tb THERAPIST2 DEFINE	-0.60
tb THERAPIST2 DOCTOR	-0.29
tb THERAPIST2 DRUG	-0.38
tb THERAPIST2 EASE	-0.06
tb THERAPIST2 ENDORSE	-0.43
tb THERAPIST2 EXPERT	-0.29
tb THERAPIST2 GONE	0.19
tb THERAPIST2 HEDGE	0.84
tb THERAPIST2 HOMEHELP	-0.75
tb THERAPIST2 HUMBLE	0.73
tb THERAPIST2 IT	-0.08
tb THERAPIST2 NUMBER	-0.25
tb THERAPIST2 THERAPIST2	-0.63
tb THERAPIST2 TURN	1.03
tb THERAPIST2 WE	-0.12
tb THERAPY BELIEF	-0.60
tb THERAPY BODY	-0.05
tb THERAPY CLIENT	0.14
tb THERAPY CST	-0.43
tb THERAPY CURE	-0.42
tb THERAPY DEFINE	-0.34
tb THERAPY DETOX	-0.14
tb THERAPY DIAGNOSE	0.84
tb THERAPY EASE	2.19
tb THERAPY ENDORSE	0.22
tb THERAPY FLOW	0.46
tb THERAPY GONE	-0.43
tb THERAPY HEDGE	0.63
tb THERAPY HOMEHELP	-0.65
tb THERAPY HUMBLE	-0.56
tb THERAPY IT	0.22
tb THERAPY LIFE	-0.37
tb THERAPY META	-0.25
tb THERAPY NEG	-0.10
tb THERAPY NEGN	-0.63
tb THERAPY NUMBER	-0.18
tb THERAPY OUGHT	-0.07
tb THERAPY POLICY	-0.28
tb THERAPY RELIEFN	-0.31
tb THERAPY REMOVE	0.11
tb THERAPY SAFETY	0.47
tb THERAPY SAFEW	-0.37
tb THERAPY SAY	-0.37
tb THERAPY SHOW	0.14
tb THERAPY STOPTAKING	0.08
tb THERAPY STORE	0.27
tb THERAPY SYMPTOM	0.07
tb THERAPY THERAPY	-1.14
tb THERAPY TURN	0.29
tb THERAPY WE	0.55
tb THERAPY WELL	-0.27
tb THERAPY WORKS	0.96
tb THERAPY WORLD	0.06
tb THERAPY YOU	-1.05
tb THING BODY	0.46
tb THING CURE	-0.03
tb THING DEFINE	-0.06
tb THING EASE	-0.40
tb THING EMOTION	0.47
tb THING ENDORSE	0.33
tb THING FLOW	-0.58
tb THING GO	0.41
tb THING GONE	-0.10
tb THING HEDGE	-0.45
tb THING IT	0.56
tb THING LIFE	1.09
tb THING MOST	-0.05
tb THING NEGN	1.02
tb THING NUMBER	-0.14
tb THING OUGHT	-0.18
tb THING PAST	-0.41
tb THING POLICY	0.76
tb THING RELIEFN	-0.31
tb THING REMOVE	0.73
tb THING SAY	-0.30
tb THING SHOW	0.07
tb THING STOPTAKING	-0.12
tb THING STORE	-0.15
tb THING SYMPTOM	0.46
tb THING THING	0.07
tb THING TURN	0.93
tb THING WE	-1.42
tb THING WELL	-0.62
tb THING WORKS	-0.59
tb THING YOU	0.92
tb TURN CLIENT	1.29
tb TURN DIAGNOSE	-1.21
tb TURN EASE	-0.05
tb TURN ENDORSE	0.21
tb TURN FLOW	-0.62
tb TURN GO	-0.43
tb TURN IT	-0.60
tb TURN LIFE	0.87
tb TURN NEG	-0.43
tb TURN NUMBER	0.71
tb TURN OUGHT	-0.51
tb TURN POLICY	0.05
tb TURN PROVE	0.14
tb TURN REMOVE	0.27
tb TURN SAY	0.16
tb TURN SERIOUS	0.34
tb TURN SHOW	-0.62
tb TURN STORE	0.63
tb TURN SURE	-0.51
tb TURN SYMPTOM	0.44
tb TURN THERAPY	-0.09
tb TURN WE	-0.34
tb TURN WORKS	-0.57
tb TURN YOU	0.33
tb WE AID	0.41
tb WE BABY	-0.93
tb WE BAD	-1.32
tb WE BELIEF	1.01
tb WE BODY	-0.13
tb WE CLIENT	0.42
tb WE COME	0.41
tb WE CST	-0.67
tb WE CURE	0.27
tb WE DEFINE	0.69
tb WE DIAGNOSE	1.13
tb WE DOCTOR	0.35
tb WE DRUG	0.11
tb WE EASE	-0.22
tb WE EMOTION	0.22
tb WE ENDORSE	-2.38
tb WE EXPERT	1.22
tb WE FLOW	-0.23
tb WE GO	-0.76
tb WE GONE	-1.98
tb WE HEDGE	0.98
tb WE HOMEHELP	-0.87
tb WE HOPEFUL	0.62
tb WE HUMBLE	-1.78
tb WE IT	0.43
tb WE LASTING	0.85
tb WE LIFE	0.40
tb WE MECH	-0.28
tb WE META	0.10
tb WE MOST	-0.56
tb WE NEG	-1.48
tb WE NUMBER	0.60
tb WE OUGHT	-0.13
tb WE PAST	-0.50
tb WE POLICY	-0.72
tb WE PRAISE	-0.11
tb WE PRESSURE	1.59
tb WE PROVE	0.06
tb WE RELIEFN	0.47
tb WE REMOVE	0.30
tb WE RESEARCH	-0.45
tb WE SAFETY	0.09
tb WE SAFEW	-0.77
tb WE SAY	-0.85
tb WE SERIOUS	-0.21
tb WE SERVICE	-0.41
tb WE SHOW	0.54
tb WE SORE	-1.40
tb WE STOPTAKING	0.17
tb WE STORE	-0.93
tb WE SURE	0.77
tb WE SYMPTOM	-1.18
tb WE THERAPIST2	1.59
tb WE THERAPY	0.81
tb WE THING	0.91
tb WE TURN	0.42
tb WE WE	0.42
tb WE WELL	-0.29
tb WE WORKS	1.36
tb WE WORLD	-0.83
tb WELL BABY	0.55
tb WELL BODY	0.52
tb WELL CLIENT	0.15
tb WELL CST	0.05
tb WELL EASE	0.22
tb WELL FAST	-0.33
tb WELL IT	0.15
tb WELL NEGN	-0.40
tb WELL SERIOUS	0.12
tb WELL SHOW	0.38
tb WELL THERAPY	0.05
tb WELL TURN	1.27
tb WELL WE	-0.53
tb WELL YOU	0.27
tb WORKS BABY	-0.16
tb WORKS BODY	-0.43
tb WORKS CLIENT	-0.25
tb WORKS CST	-0.04
tb WORKS DEFINE	-0.18
tb WORKS EASE	0.24
tb WORKS EMOTION	-0.20
tb WORKS ENDORSE	0.20
tb WORKS FAST	0.63
tb WORKS FLOW	-0.04
tb WORKS HOMEHELP	-0.27
tb WORKS IT	0.91
tb WORKS LIFE	-1.14
tb WORKS MECH	-1.81
tb WORKS NUMBER	-0.37
tb WORKS POLICY	-0.82
tb WORKS RELIEFN	0.13
tb WORKS SERIOUS	0.60
tb WORKS SHOW	0.13
tb WORKS SORE	-0.09
tb WORKS STORE	-0.14
tb WORKS SYMPTOM	0.17
tb WORKS WE	-0.81
tb WORKS WELL	0.68
tb WORKS WORKS	0.08
tb WORKS YOU	-1.49
tb WORLD AID	-0.05
tb WORLD CLIENT	0.35
tb WORLD CURE	-0.08
tb WORLD DEFINE	-0.04
tb WORLD DIAGNOSE	-0.25
tb WORLD EASE	-0.80
tb WORLD FLOW	-0.12
tb WORLD GONE	-0.91
tb WORLD LIFE	-1.02
tb WORLD MOST	-0.03
tb WORLD NEGN	0.18
tb WORLD OUGHT	0.57
tb WORLD POLICY	-0.25
tb WORLD RELIEFN	-0.08
tb WORLD REMOVE	-0.22
tb WORLD RESEARCH	-0.04
tb WORLD SHOW	-0.32
tb WORLD STORE	-0.49
tb WORLD SURE	-0.09
tb WORLD THING	-0.49
tb WORLD TURN	0.38
tb WORLD WE	-0.80
tb WORLD WELL	0.66
tb WORLD WORKS	-0.39
tb WORLD WORLD	0.28
tb YOU BABY	1.51
tb YOU BAD	1.09
tb YOU BODY	0.77
tb YOU CLIENT	0.96
tb YOU COME	-0.26
tb YOU CST	-0.40
tb YOU DETOX	0.17
tb YOU DIAGNOSE	0.09
tb YOU DOCTOR	-0.41
tb YOU DRUG	0.17
tb YOU EASE	-0.54
tb YOU EMOTION	-0.18
tb YOU ENDORSE	-0.82
tb YOU FLOW	-1.36
tb YOU GO	0.05
tb YOU GONE	-0.14
tb YOU HEDGE	0.19
tb YOU HOMEHELP	-1.56
tb YOU HUMBLE	0.19
tb YOU IT	0.75
tb YOU LIFE	-0.20
tb YOU MECH	0.64
tb YOU NEG	1.91
tb YOU NUMBER	0.38
tb YOU OUGHT	0.63
tb YOU POLICY	-3.45
tb YOU POSITION	-0.15
tb YOU PRESSURE	0.15
tb YOU REMOVE	-0.15
tb YOU SAFETY	-0.14
tb YOU SAY	-0.98
tb YOU SERIOUS	1.95
tb YOU SERVICE	0.45
tb YOU SHOW	0.50
tb YOU SORE	0.20
tb YOU STORE	1.34
tb YOU SURGERY	-1.15
tb YOU SYMPTOM	1.10
tb YOU THERAPIST2	-0.08
tb YOU THERAPY	-1.21
tb YOU THING	-0.27
tb YOU TURN	1.63
tb YOU WE	0.06
tb YOU WELL	0.14
tb YOU WORKS	-0.17
tb YOU WORLD	-0.79
tw AID and	-0.13
tw AID for	0.33
tw AID in	0.81
tw BABY a	0.52
tw BABY aft	0.15
tw BABY and	-0.10
tw BABY are	-0.15
tw BABY at	0.32
tw BABY becom	0.55
tw BABY has	-0.35
tw BABY in	-0.48
tw BABY who	-0.45
tw BABY will	0.25
tw BABY with	0.62
tw BAD a	-0.12
tw BAD and	0.31
tw BAD befor	-0.87
tw BAD by	0.45
tw BAD for	-0.20
tw BAD from	0.42
tw BAD in	-0.05
tw BAD more	0.40
tw BAD on	-0.40
tw BAD sinc	0.18
tw BAD the	-0.33
tw BAD to	1.22
tw BAD toda	0.23
tw BELIEF about	-0.39
tw BELIEF and	-0.21
tw BELIEF as	-1.16
tw BELIEF in	-0.06
tw BELIEF of	-0.70
tw BELIEF the	-0.28
tw BODY a	-0.51
tw BODY about	-0.26
tw BODY abov	-0.44
tw BODY aft	0.37
tw BODY all	1.03
tw BODY and	-3.18
tw BODY as	-0.56
tw BODY at	-1.26
tw BODY bad	-0.31
tw BODY befor	0.67
tw BODY bett	0.48
tw BODY by	-0.47
tw BODY did	0.38
tw BODY do	1.19
tw BODY down	0.14
tw BODY drawn	-0.56
tw BODY follow	1.04
tw BODY for	-0.92
tw BODY from	-1.11
tw BODY get	0.17
tw BODY gets	-0.50
tw BODY go	0.24
tw BODY has	-0.78
tw BODY in	-2.17
tw BODY into	-0.14
tw BODY like	0.69
tw BODY long	0.44
tw BODY mark	-0.37
tw BODY normal	-0.53
tw BODY of	-1.20
tw BODY or	-1.24
tw BODY out	-0.61
tw BODY round	1.20
tw BODY sinc	0.20
tw BODY so	0.49
tw BODY the	-1.60
tw BODY then	-0.64
tw BODY to	-0.34
tw BODY togeth	0.09
tw BODY und	-0.76
tw BODY until	0.13
tw BODY were	-0.55
tw BODY will	2.00
tw BODY with	0.30
tw CAUSE of	-0.35
tw CAUSE with	0.26
tw CLIENT a	-0.10
tw CLIENT about	0.66
tw CLIENT aft	0.13
tw CLIENT and	-1.01
tw CLIENT are	-0.31
tw CLIENT at	0.73
tw CLIENT came	0.64
tw CLIENT come	-0.75
tw CLIENT count	-0.03
tw CLIENT did	-0.52
tw CLIENT do	-1.81
tw CLIENT does	0.67
tw CLIENT down	0.95
tw CLIENT drift	-0.29
tw CLIENT earn	-0.32
tw CLIENT else	-0.22
tw CLIENT for	-0.64
tw CLIENT from	1.54
tw CLIENT gave	0.23
tw CLIENT giv	-0.38
tw CLIENT had	1.50
tw CLIENT has	0.86
tw CLIENT have	0.84
tw CLIENT here	0.33
tw CLIENT hung	0.22
tw CLIENT in	2.13
tw CLIENT like	-0.26
tw CLIENT liv	0.29
tw CLIENT ly	-0.20
tw CLIENT more	0.90
tw CLIENT of	-1.63
tw CLIENT on	-0.59
tw CLIENT once	0.51
tw CLIENT or	-0.24
tw CLIENT plan	-0.15
tw CLIENT play	0.55
tw CLIENT problem	0.24
tw CLIENT put	-0.15
tw CLIENT sell	-0.07
tw CLIENT still	-0.45
tw CLIENT therapist	-0.10
tw CLIENT threw	0.17
tw CLIENT to	-0.09
tw CLIENT took	0.07
tw CLIENT turn	-0.23
tw CLIENT valu	-0.15
tw CLIENT walk	0.33
tw CLIENT want	-0.39
tw CLIENT was	0.35
tw CLIENT were	-0.46
tw CLIENT who	1.65
tw CLIENT whos	0.17
tw CLIENT will	-0.48
tw CLIENT with	0.41
tw CLIENT wore	0.72
tw CLIENT would	-0.23
tw COME and	0.04
tw COME by	-0.38
tw COME like	0.30
tw COME the	0.99
tw COME with	0.24
tw CST and	-0.73
tw CST are	0.18
tw CST care	0.26
tw CST cost	-0.24
tw CST do	0.38
tw CST does	-0.51
tw CST for	0.19
tw CST group	-0.86
tw CST how	-0.53
tw CST if	-0.07
tw CST in	0.99
tw CST itself	0.13
tw CST lets	-0.03
tw CST mak	0.27
tw CST minut	-0.58
tw CST of	-0.22
tw CST off	-0.19
tw CST or	-0.75
tw CST plan	0.80
tw CST scor	-0.31
tw CST so	-0.19
tw CST than	-0.25
tw CST the	-0.38
tw CST therapist	0.06
tw CST to	0.17
tw CST was	0.19
tw CST what	-0.57
tw CST will	-0.04
tw CST with	-0.24
tw CURE anyth	-0.48
tw CURE from	0.17
tw CURE of	-1.05
tw CURE the	-0.08
tw DEFINE against	-0.17
tw DEFINE and	-0.92
tw DEFINE by	-0.31
tw DEFINE did	-0.04
tw DEFINE fair	-0.74
tw DEFINE from	-0.09
tw DEFINE gentl	0.68
tw DEFINE glas	-0.20
tw DEFINE good	-0.29
tw DEFINE hour	-0.24
tw DEFINE in	-1.10
tw DEFINE love	0.28
tw DEFINE matt	-0.28
tw DEFINE on	-0.03
tw DEFINE reason	-0.39
tw DEFINE within	-0.16
tw DETOX and	0.90
tw DETOX for	0.09
tw DETOX from	0.15
tw DETOX the	-0.09
tw DIAGNOSE a	-1.23
tw DIAGNOSE about	-0.29
tw DIAGNOSE afterward	-0.09
tw DIAGNOSE an	-0.24
tw DIAGNOSE as	-0.70
tw DIAGNOSE by	-0.73
tw DIAGNOSE does	-0.16
tw DIAGNOSE each	0.34
tw DIAGNOSE ever	-0.04
tw DIAGNOSE for	-0.55
tw DIAGNOSE frighten	0.17
tw DIAGNOSE from	-0.25
tw DIAGNOSE good	0.39
tw DIAGNOSE her	0.64
tw DIAGNOSE how	0.50
tw DIAGNOSE in	0.22
tw DIAGNOSE itself	0.66
tw DIAGNOSE like	-0.78
tw DIAGNOSE much	-0.16
tw DIAGNOSE of	-0.42
tw DIAGNOSE or	0.08
tw DIAGNOSE out	-0.14
tw DIAGNOSE small	-0.11
tw DIAGNOSE someth	0.58
tw DIAGNOSE the	2.79
tw DIAGNOSE their	0.79
tw DIAGNOSE them	-0.04
tw DIAGNOSE to	0.98
tw DIAGNOSE unwell	-0.06
tw DIAGNOSE what	1.56
tw DIAGNOSE when	0.17
tw DIAGNOSE wher	0.91
tw DIAGNOSE who	-0.19
tw DIAGNOSE with	-0.17
tw DIAGNOSE wors	-0.66
tw DOCTOR about	-0.30
tw DOCTOR and	-0.79
tw DOCTOR are	0.49
tw DOCTOR becom	0.73
tw DOCTOR from	0.23
tw DOCTOR has	0.53
tw DOCTOR have	-0.07
tw DOCTOR if	-0.19
tw DOCTOR in	0.22
tw DOCTOR lie	0.17
tw DOCTOR numb	0.12
tw DOCTOR or	-0.32
tw DOCTOR want	0.57
tw DOCTOR who	0.36
tw DOCTOR will	0.18
tw DRUG and	-0.15
tw DRUG are	0.27
tw DRUG away	0.42
tw DRUG becaus	-0.69
tw DRUG for	-1.31
tw DRUG if	0.62
tw DRUG in	-0.48
tw DRUG on	0.36
tw DRUG or	-0.31
tw DRUG will	0.08
tw DRUG with	-0.21
tw EASE a	1.04
tw EASE about	-0.06
tw EASE aft	-0.24
tw EASE all	-0.33
tw EASE and	-0.18
tw EASE any	-0.21
tw EASE anyth	-0.17
tw EASE are	-0.36
tw EASE as	0.05
tw EASE at	-1.13
tw EASE by	-0.77
tw EASE chronic	0.04
tw EASE ever	-0.05
tw EASE for	-0.11
tw EASE from	0.20
tw EASE hand	0.11
tw EASE her	-0.09
tw EASE here	0.79
tw EASE his	-0.43
tw EASE hour	-0.18
tw EASE how	0.09
tw EASE in	0.41
tw EASE itself	0.81
tw EASE like	0.81
tw EASE move	0.52
tw EASE on	-0.85
tw EASE or	-0.04
tw EASE pressur	-0.89
tw EASE room	-0.23
tw EASE sinc	-0.14
tw EASE sinus	0.14
tw EASE so	0.28
tw EASE the	-0.48
tw EASE their	-0.08
tw EASE them	0.13
tw EASE to	0.79
tw EASE und	0.94
tw EASE was	-0.48
tw EASE what	-0.74
tw EASE when	1.12
tw EASE with	-1.03
tw EMOTION a	-0.54
tw EMOTION and	1.04
tw EMOTION are	0.46
tw EMOTION asleep	-0.67
tw EMOTION befor	-0.95
tw EMOTION from	0.26
tw EMOTION in	0.17
tw EMOTION of	-0.04
tw EMOTION the	-0.85
tw EMOTION toda	0.23
tw EMOTION with	0.14
tw ENDORSE a	-0.55
tw ENDORSE abov	-0.44
tw ENDORSE aft	0.50
tw ENDORSE and	-0.25
tw ENDORSE as	0.15
tw ENDORSE at	-0.05
tw ENDORSE by	0.06
tw ENDORSE did	0.14
tw ENDORSE for	-0.20
tw ENDORSE from	-1.02
tw ENDORSE has	-0.28
tw ENDORSE her	0.29
tw ENDORSE into	-0.19
tw ENDORSE of	0.10
tw ENDORSE on	-0.75
tw ENDORSE or	-0.16
tw ENDORSE the	-1.31
tw ENDORSE their	0.52
tw ENDORSE to	0.51
tw ENDORSE togeth	0.09
tw ENDORSE will	0.15
tw ENDORSE with	-0.21
tw EXPERT and	0.17
tw EXPERT are	0.32
tw EXPERT everywher	0.18
tw EXPERT from	0.23
tw EXPERT have	-0.74
tw EXPERT in	-0.30
tw EXPERT lie	0.17
tw EXPERT of	-0.07
tw EXPERT who	-0.53
tw FAST and	-0.39
tw FLOW a	-0.24
tw FLOW all	-0.41
tw FLOW and	0.71
tw FLOW as	-0.53
tw FLOW at	-1.19
tw FLOW becaus	0.47
tw FLOW by	-0.06
tw FLOW easi	0.41
tw FLOW for	0.44
tw FLOW from	-1.51
tw FLOW hour	-0.14
tw FLOW in	-1.19
tw FLOW itself	0.83
tw FLOW like	1.47
tw FLOW of	0.13
tw FLOW on	-0.57
tw FLOW out	-0.51
tw FLOW slow	-0.21
tw FLOW the	-1.36
tw FLOW them	-0.13
tw FLOW to	0.47
tw FLOW und	0.59
tw FLOW with	-0.99
tw GO a	-0.37
tw GO and	0.90
tw GO as	0.05
tw GO at	-0.18
tw GO disappoint	0.43
tw GO his	-0.26
tw GO in	-0.34
tw GO like	0.30
tw GO of	0.49
tw GO on	-0.18
tw GO out	-1.14
tw GO through	0.45
tw GO with	0.80
tw GONE a	-0.74
tw GONE about	-0.08
tw GONE aft	-0.29
tw GONE and	-0.08
tw GONE as	-0.84
tw GONE asleep	-0.10
tw GONE at	-1.31
tw GONE by	-0.66
tw GONE disappoint	0.43
tw GONE for	-0.12
tw GONE from	0.56
tw GONE her	-0.14
tw GONE here	1.10
tw GONE his	-0.71
tw GONE in	1.57
tw GONE into	0.12
tw GONE like	1.03
tw GONE mark	0.42
tw GONE more	-0.68
tw GONE of	0.30
tw GONE on	-0.06
tw GONE once	-0.05
tw GONE out	-1.14
tw GONE phon	0.18
tw GONE sinc	-0.19
tw GONE so	1.18
tw GONE spinn	1.44
tw GONE than	-0.35
tw GONE the	-3.79
tw GONE their	0.27
tw GONE them	-0.43
tw GONE ther	0.72
tw GONE through	0.68
tw GONE to	-0.17
tw GONE und	0.33
tw GONE was	-0.48
tw GONE when	0.64
tw GONE with	1.15
tw GONE within	-0.96
tw HEDGE a	1.96
tw HEDGE also	-0.78
tw HEDGE an	-0.32
tw HEDGE and	-0.88
tw HEDGE are	-0.68
tw HEDGE be	1.79
tw HEDGE check	-0.07
tw HEDGE come	-0.40
tw HEDGE count	0.71
tw HEDGE do	0.82
tw HEDGE ever	0.66
tw HEDGE get	-0.80
tw HEDGE give	-0.52
tw HEDGE happen	0.35
tw HEDGE have	0.17
tw HEDGE in	1.02
tw HEDGE lie	-0.21
tw HEDGE like	-0.03
tw HEDGE look	0.51
tw HEDGE off	-0.34
tw HEDGE on	-0.19
tw HEDGE plan	-0.12
tw HEDGE put	-0.11
tw HEDGE stay	-0.73
tw HEDGE take	-0.69
tw HEDGE the	-1.02
tw HEDGE therapist	-0.10
tw HEDGE thread	0.29
tw HEDGE to	-0.14
tw HEDGE turn	0.60
tw HEDGE want	-0.10
tw HEDGE who	-0.41
tw HEDGE with	-0.47
tw HOMEHELP a	-0.28
tw HOMEHELP about	-0.16
tw HOMEHELP aft	0.85
tw HOMEHELP and	-1.55
tw HOMEHELP are	-0.15
tw HOMEHELP becaus	-0.28
tw HOMEHELP becom	0.73
tw HOMEHELP besid	-0.20
tw HOMEHELP between	-0.24
tw HOMEHELP do	-0.13
tw HOMEHELP does	-0.13
tw HOMEHELP for	-1.09
tw HOMEHELP had	0.15
tw HOMEHELP has	-0.81
tw HOMEHELP have	0.25
tw HOMEHELP here	0.94
tw HOMEHELP if	-0.13
tw HOMEHELP in	-1.27
tw HOMEHELP like	0.76
tw HOMEHELP name	-0.09
tw HOMEHELP of	0.14
tw HOMEHELP on	-0.22
tw HOMEHELP or	-0.73
tw HOMEHELP put	-0.15
tw HOMEHELP suit	-0.20
tw HOMEHELP the	-0.27
tw HOMEHELP to	0.07
tw HOMEHELP was	-0.52
tw HOMEHELP when	0.52
tw HOMEHELP whil	-0.63
tw HOMEHELP who	0.20
tw HOMEHELP with	-0.20
tw HOPEFUL of	0.06
tw HUMBLE about	-0.29
tw HUMBLE and	-0.66
tw HUMBLE be	0.92
tw HUMBLE count	-0.16
tw HUMBLE do	0.43
tw HUMBLE for	-0.12
tw HUMBLE from	-0.48
tw HUMBLE gain	-0.09
tw HUMBLE how	-0.26
tw HUMBLE in	-0.20
tw HUMBLE lie	-0.87
tw HUMBLE of	-0.24
tw HUMBLE off	-0.43
tw HUMBLE on	-0.31
tw HUMBLE test	-0.23
tw HUMBLE the	0.52
tw HUMBLE to	-0.49
tw HUMBLE what	0.11
tw HUMBLE with	-0.48
tw IT a	-0.72
tw IT all	-0.20
tw IT and	0.20
tw IT any	0.46
tw IT are	-0.10
tw IT as	-0.86
tw IT at	-0.09
tw IT away	0.63
tw IT be	0.03
tw IT beforehand	-0.16
tw IT began	-0.96
tw IT begin	0.17
tw IT came	-0.17
tw IT com	0.45
tw IT cost	-0.48
tw IT cover	-0.18
tw IT did	1.15
tw IT does	0.74
tw IT down	-0.46
tw IT ever	-0.52
tw IT field	-0.13
tw IT for	0.88
tw IT gentl	0.40
tw IT gets	-0.34
tw IT giv	0.24
tw IT goes	0.92
tw IT had	0.05
tw IT happen	0.23
tw IT hard	-0.33
tw IT has	-0.36
tw IT have	1.14
tw IT here	0.72
tw IT hour	-0.65
tw IT in	-1.55
tw IT includ	-1.07
tw IT just	0.08
tw IT last	0.92
tw IT lead	-0.34
tw IT light	0.62
tw IT look	-1.29
tw IT main	-0.29
tw IT mak	-0.12
tw IT matt	-0.13
tw IT matter	-0.05
tw IT mean	-0.49
tw IT on	0.17
tw IT once	0.50
tw IT only	-0.77
tw IT or	-0.21
tw IT out	0.10
tw IT own	-0.60
tw IT plac	-0.74
tw IT question	-0.59
tw IT reach	-0.31
tw IT right	0.07
tw IT room	1.25
tw IT sinc	0.60
tw IT sound	-0.08
tw IT spr	0.45
tw IT start	0.34
tw IT suit	-0.11
tw IT tak	0.40
tw IT than	-0.13
tw IT the	0.65
tw IT their	0.50
tw IT ther	0.43
tw IT to	-0.11
tw IT took	0.03
tw IT turn	0.74
tw IT was	-4.42
tw IT week	0.09
tw IT went	0.23
tw IT will	1.08
tw IT wint	0.37
tw IT with	-0.36
tw IT wors	-0.60
tw IT would	-0.28
tw IT year	-0.08
tw LIFE a	0.21
tw LIFE all	0.42
tw LIFE and	-1.77
tw LIFE are	-1.14
tw LIFE at	0.34
tw LIFE away	-0.05
tw LIFE bad	-1.19
tw LIFE besid	-0.46
tw LIFE best	-0.30
tw LIFE bett	0.58
tw LIFE by	-0.98
tw LIFE down	0.11
tw LIFE easi	0.41
tw LIFE ever	-0.06
tw LIFE for	-0.35
tw LIFE from	-0.42
tw LIFE has	-0.79
tw LIFE her	-0.89
tw LIFE here	0.60
tw LIFE if	-0.86
tw LIFE in	-1.91
tw LIFE into	-0.45
tw LIFE late	-0.56
tw LIFE like	2.03
tw LIFE long	0.44
tw LIFE more	-0.18
tw LIFE on	1.09
tw LIFE out	0.44
tw LIFE play	-0.38
tw LIFE sinc	-0.09
tw LIFE still	1.04
tw LIFE straight	0.08
tw LIFE the	1.43
tw LIFE then	-0.62
tw LIFE ther	-0.26
tw LIFE through	-0.63
tw LIFE to	0.63
tw LIFE und	0.41
tw LIFE up	-0.87
tw LIFE was	-0.89
tw LIFE went	1.09
tw LIFE what	0.55
tw LIFE wher	0.65
tw LIFE with	0.25
tw LIFE within	0.57
tw MECH and	1.22
tw MECH are	-0.05
tw MECH around	-0.58
tw MECH as	0.53
tw MECH do	-0.38
tw MECH does	-0.12
tw MECH down	-0.06
tw MECH drawn	-0.56
tw MECH follow	-0.44
tw MECH for	0.26
tw MECH from	-0.22
tw MECH in	-0.81
tw MECH or	-0.24
tw MECH pull	-0.06
tw MECH stay	0.55
tw MECH the	-0.46
tw MECH to	-0.87
tw MECH was	-0.36
tw MECH with	0.32
tw META about	-0.79
tw META and	-0.40
tw META app	-0.16
tw META are	-0.17
tw META check	-0.10
tw META from	-0.16
tw META has	-0.22
tw META here	0.43
tw META in	-0.43
tw META like	0.17
tw META of	1.13
tw META so	-0.18
tw META such	-0.14
tw META the	0.29
tw META to	0.14
tw META what	-0.13
tw META yet	0.06
tw MOST about	0.33
tw MOST and	-0.04
tw MOST at	0.89
tw MOST else	-0.16
tw MOST has	-0.35
tw MOST here	-0.13
tw MOST in	1.20
tw MOST line	-0.56
tw MOST of	0.65
tw MOST on	-0.36
tw MOST plac	-0.20
tw MOST problem	0.24
tw MOST the	0.38
tw MOST want	-0.47
tw MOST who	0.45
tw MOST with	0.06
tw NEG a	-0.52
tw NEG about	-0.16
tw NEG an	-0.66
tw NEG and	-1.30
tw NEG any	0.37
tw NEG at	-1.09
tw NEG be	1.63
tw NEG becaus	-0.49
tw NEG been	1.08
tw NEG bett	0.91
tw NEG but	0.41
tw NEG come	0.75
tw NEG dangerou	-0.30
tw NEG do	0.23
tw NEG effect	-0.26
tw NEG else	-0.23
tw NEG even	0.44
tw NEG ever	0.86
tw NEG expect	-0.57
tw NEG for	-0.20
tw NEG forc	-0.32
tw NEG from	0.18
tw NEG gambl	0.98
tw NEG get	0.40
tw NEG had	2.22
tw NEG happen	-0.40
tw NEG has	0.18
tw NEG here	-0.65
tw NEG in	0.36
tw NEG let	1.64
tw NEG lie	-0.28
tw NEG like	-0.12
tw NEG look	0.44
tw NEG mean	-0.46
tw NEG measur	-0.17
tw NEG mention	-0.58
tw NEG more	0.37
tw NEG name	0.45
tw NEG of	-0.60
tw NEG off	-0.44
tw NEG on	-0.54
tw NEG once	-0.22
tw NEG only	0.07
tw NEG print	-0.68
tw NEG put	-0.31
tw NEG sell	-0.18
tw NEG so	-0.43
tw NEG stretch	-0.39
tw NEG tak	-0.28
tw NEG take	0.73
tw NEG the	-1.92
tw NEG ther	0.16
tw NEG to	-1.00
tw NEG want	-0.27
tw NEG was	-0.49
tw NEG will	-0.38
tw NEG with	-0.16
tw NEGN a	1.38
tw NEGN and	-0.30
tw NEGN as	-0.17
tw NEGN cook	-0.58
tw NEGN drama	0.17
tw NEGN forc	0.05
tw NEGN form	-0.25
tw NEGN gown	-0.32
tw NEGN happen	-0.13
tw NEGN has	0.06
tw NEGN long	-0.28
tw NEGN meaningful	-0.09
tw NEGN numb	-0.25
tw NEGN oth	-0.12
tw NEGN plac	-0.53
tw NEGN pressur	0.59
tw NEGN rush	-0.51
tw NEGN seriou	-0.14
tw NEGN stat	-0.38
tw NEGN test	-0.28
tw NEGN the	0.40
tw NEGN to	-0.51
tw NEGN track	-0.25
tw NEGN way	0.56
tw NEGN when	-0.57
tw NUMBER against	-0.10
tw NUMBER analysi	-0.16
tw NUMBER and	-0.43
tw NUMBER anoth	-0.42
tw NUMBER are	-0.10
tw NUMBER becaus	-0.18
tw NUMBER by	0.12
tw NUMBER day	1.42
tw NUMBER days	-0.49
tw NUMBER fold	-0.20
tw NUMBER for	0.66
tw NUMBER from	-0.51
tw NUMBER gram	-1.38
tw NUMBER group	-0.09
tw NUMBER health	-0.19
tw NUMBER hour	0.06
tw NUMBER hundr	-0.11
tw NUMBER if	-0.35
tw NUMBER lin	-0.15
tw NUMBER minut	-0.29
tw NUMBER month	-0.93
tw NUMBER more	0.54
tw NUMBER new	-0.52
tw NUMBER newton	-0.08
tw NUMBER of	0.81
tw NUMBER on	-0.50
tw NUMBER or	-0.30
tw NUMBER out	0.38
tw NUMBER part	-0.16
tw NUMBER plac	0.16
tw NUMBER question	-0.74
tw NUMBER reason	-0.17
tw NUMBER room	-0.63
tw NUMBER short	-0.11
tw NUMBER sid	-0.32
tw NUMBER sign	-0.07
tw NUMBER sinc	0.60
tw NUMBER small	-0.67
tw NUMBER so	-0.43
tw NUMBER summ	-0.35
tw NUMBER th	-1.92
tw NUMBER the	0.52
tw NUMBER to	1.16
tw NUMBER was	-0.23
tw NUMBER way	0.07
tw NUMBER ways	-0.21
tw NUMBER week	-0.77
tw NUMBER who	0.89
tw NUMBER wint	0.13
tw NUMBER with	-0.23
tw NUMBER within	-0.09
tw NUMBER work	-0.17
tw NUMBER year	0.98
tw OUGHT a	0.21
tw OUGHT about	-0.44
tw OUGHT an	-0.24
tw OUGHT and	-0.60
tw OUGHT any	0.67
tw OUGHT be	-0.76
tw OUGHT befor	-1.39
tw OUGHT by	0.18
tw OUGHT each	0.22
tw OUGHT ever	-0.09
tw OUGHT for	0.97
tw OUGHT have	1.60
tw OUGHT how	0.14
tw OUGHT of	-0.18
tw OUGHT or	-0.09
tw OUGHT out	-0.04
tw OUGHT the	-1.91
tw OUGHT their	0.20
tw OUGHT to	0.61
tw OUGHT togeth	-0.59
tw OUGHT until	-0.34
tw OUGHT up	0.88
tw OUGHT what	1.19
tw OUGHT why	0.04
tw OUGHT with	1.00
tw PAST and	-0.15
tw PAST at	-0.39
tw PAST by	-0.08
tw PAST for	-0.16
tw PAST in	-0.90
tw PAST of	0.20
tw PAST or	-0.24
tw PAST the	-0.95
tw PAST to	0.67
tw PAST togeth	-0.16
tw PAST was	-1.08
tw PAST with	-0.50
tw POLICY a	-0.52
tw POLICY aft	0.19
tw POLICY afterward	-0.26
tw POLICY an	-0.09
tw POLICY and	-1.99
tw POLICY are	-1.10
tw POLICY at	-1.54
tw POLICY becaus	-0.14
tw POLICY befor	-0.08
tw POLICY by	-0.51
tw POLICY do	-0.20
tw POLICY driv	-0.14
tw POLICY each	0.25
tw POLICY for	-0.05
tw POLICY from	-0.08
tw POLICY go	-0.21
tw POLICY has	-0.22
tw POLICY if	-0.75
tw POLICY in	-0.81
tw POLICY like	-0.14
tw POLICY list	0.55
tw POLICY of	1.14
tw POLICY on	-0.64
tw POLICY or	-0.09
tw POLICY part	-0.05
tw POLICY room	-0.22
tw POLICY sinc	-0.48
tw POLICY so	0.28
tw POLICY spinn	1.44
tw POLICY the	-0.15
tw POLICY to	-0.24
tw POLICY twic	-0.55
tw POLICY until	-0.82
tw POLICY up	-0.67
tw POLICY was	-1.29
tw POLICY went	-0.85
tw POLICY what	0.67
tw POLICY when	-0.18
tw POLICY will	-0.75
tw POLICY with	0.72
tw POLICY within	-0.17
tw POLICY year	0.56
tw POSITION and	-0.21
tw POSITION or	-0.35
tw POSITION to	0.13
tw PRAISE and	0.91
tw PRAISE how	0.13
tw PRAISE in	0.49
tw PRAISE numb	-0.29
tw PRAISE of	-0.79
tw PRAISE pow	0.11
tw PRESSURE a	0.60
tw PRESSURE at	-0.16
tw PRESSURE for	-1.23
tw PRESSURE if	-0.31
tw PRESSURE the	0.78
tw PRESSURE until	0.09
tw PRESSURE when	-0.11
tw PROVE a	0.04
tw PROVE anyth	-0.39
tw PROVE by	-0.42
tw PROVE for	0.23
tw PROVE the	1.14
tw PROVE to	0.23
tw PROVE what	0.21
tw RELIEFN are	0.33
tw RELIEFN becaus	-0.21
tw RELIEFN by	0.24
tw RELIEFN in	0.64
tw RELIEFN of	-1.73
tw RELIEFN only	0.35
tw RELIEFN so	0.21
tw RELIEFN start	0.06
tw REMOVE a	0.71
tw REMOVE aft	0.13
tw REMOVE and	-0.35
tw REMOVE any	-0.42
tw REMOVE at	-1.16
tw REMOVE by	-1.49
tw REMOVE for	0.10
tw REMOVE from	0.09
tw REMOVE her	-0.74
tw REMOVE here	0.92
tw REMOVE his	0.14
tw REMOVE in	1.07
tw REMOVE limescal	-0.86
tw REMOVE of	0.37
tw REMOVE on	0.46
tw REMOVE phon	0.18
tw REMOVE sinc	-0.19
tw REMOVE spinn	1.44
tw REMOVE the	-0.56
tw REMOVE their	-0.26
tw REMOVE them	-0.71
tw REMOVE to	-0.22
tw REMOVE und	0.42
tw REMOVE was	-0.52
tw REMOVE what	0.74
tw REMOVE when	0.08
tw REMOVE with	0.16
tw RESEARCH and	0.63
tw RESEARCH are	1.80
tw RESEARCH at	-0.82
tw RESEARCH do	-0.26
tw RESEARCH does	-0.41
tw RESEARCH for	0.12
tw RESEARCH from	-0.14
tw RESEARCH had	-0.06
tw RESEARCH has	-0.21
tw RESEARCH in	-0.36
tw RESEARCH list	-0.15
tw RESEARCH look	0.47
tw RESEARCH name	-0.09
tw RESEARCH of	-0.59
tw RESEARCH on	-1.21
tw RESEARCH or	-0.06
tw RESEARCH the	0.39
tw RESEARCH was	-0.48
tw RESEARCH were	-0.41
tw RESEARCH will	0.60
tw RESEARCH with	-0.64
tw RESEARCH would	-0.37
tw SAFETY a	-0.22
tw SAFETY about	0.51
tw SAFETY and	-0.90
tw SAFETY by	-0.06
tw SAFETY for	-0.21
tw SAFETY has	0.11
tw SAFETY if	-1.04
tw SAFETY or	-0.56
tw SAFETY the	-1.40
tw SAFETY their	0.26
tw SAFETY to	-0.38
tw SAFETY toda	-0.06
tw SAFETY what	-0.88
tw SAFETY will	0.45
tw SAFEW and	0.07
tw SAFEW but	-0.18
tw SAFEW for	-1.04
tw SAFEW in	0.42
tw SAFEW of	-1.00
tw SAY a	0.68
tw SAY about	-0.61
tw SAY all	-0.16
tw SAY an	-0.14
tw SAY and	-1.24
tw SAY at	-0.24
tw SAY by	-0.24
tw SAY check	-0.10
tw SAY down	-0.25
tw SAY for	1.07
tw SAY from	-0.80
tw SAY hard	0.47
tw SAY here	-0.58
tw SAY how	0.95
tw SAY in	-0.70
tw SAY more	0.19
tw SAY of	1.54
tw SAY on	-0.11
tw SAY or	-0.45
tw SAY safet	-0.09
tw SAY so	-1.37
tw SAY the	-0.98
tw SAY their	0.29
tw SAY them	-0.44
tw SAY to	-1.37
tw SAY up	0.88
tw SAY what	-0.12
tw SAY wher	-0.19
tw SAY why	0.11
tw SAY yes	0.08
tw SERIOUS a	1.01
tw SERIOUS and	1.22
tw SERIOUS are	-0.56
tw SERIOUS as	-0.61
tw SERIOUS attack	-0.57
tw SERIOUS becom	0.26
tw SERIOUS began	0.39
tw SERIOUS both	0.87
tw SERIOUS but	0.92
tw SERIOUS from	0.12
tw SERIOUS has	-0.47
tw SERIOUS have	0.07
tw SERIOUS in	-0.56
tw SERIOUS mak	-1.08
tw SERIOUS of	-0.21
tw SERIOUS or	-1.27
tw SERIOUS out	0.32
tw SERIOUS peak	-1.19
tw SERIOUS pleas	-0.47
tw SERIOUS sinc	0.25
tw SERIOUS the	-0.16
tw SERIOUS to	0.36
tw SERIOUS troubl	-0.31
tw SERIOUS was	-0.55
tw SERIOUS will	0.58
tw SERIOUS with	-0.40
tw SERVICE a	0.15
tw SERVICE about	-0.27
tw SERVICE and	-1.84
tw SERVICE attention	-0.31
tw SERVICE befor	-0.98
tw SERVICE for	0.94
tw SERVICE from	-0.25
tw SERVICE hour	-0.47
tw SERVICE in	-0.87
tw SERVICE of	-0.99
tw SERVICE on	0.45
tw SERVICE or	-0.21
tw SERVICE room	-0.23
tw SERVICE the	1.91
tw SERVICE to	-0.61
tw SERVICE und	0.54
tw SERVICE what	1.72
tw SERVICE when	-0.10
tw SERVICE with	-0.36
tw SHOW a	-1.68
tw SHOW about	-0.21
tw SHOW abov	-0.44
tw SHOW an	-0.46
tw SHOW and	-0.64
tw SHOW anyth	-0.38
tw SHOW as	-0.16
tw SHOW at	-0.05
tw SHOW bett	0.68
tw SHOW big	0.39
tw SHOW by	-0.16
tw SHOW for	0.42
tw SHOW from	-1.93
tw SHOW giv	0.12
tw SHOW has	-0.28
tw SHOW her	1.24
tw SHOW how	0.18
tw SHOW in	-0.33
tw SHOW into	-0.19
tw SHOW more	-0.07
tw SHOW on	-0.50
tw SHOW or	-0.16
tw SHOW out	-0.14
tw SHOW safet	-0.09
tw SHOW so	-1.26
tw SHOW someth	0.58
tw SHOW the	-0.12
tw SHOW their	1.39
tw SHOW them	0.19
tw SHOW to	0.15
tw SHOW togeth	0.09
tw SHOW und	-0.14
tw SHOW what	0.29
tw SHOW when	-0.61
tw SHOW wher	-0.31
tw SHOW who	-0.22
tw SHOW will	0.15
tw SHOW with	-0.15
tw SHOW yes	0.08
tw SORE a	0.62
tw SORE aft	-0.07
tw SORE and	-1.03
tw SORE days	0.15
tw SORE effect	-0.20
tw SORE for	0.48
tw SORE in	0.16
tw SORE maps	-0.65
tw SORE of	-0.16
tw SORE or	0.11
tw SORE so	0.51
tw STOPTAKING a	-0.36
tw STOPTAKING and	-0.38
tw STOPTAKING any	-0.54
tw STOPTAKING by	-0.45
tw STOPTAKING his	0.18
tw STOPTAKING in	0.15
tw STOPTAKING of	-0.29
tw STOPTAKING on	0.61
tw STOPTAKING the	-0.83
tw STOPTAKING their	0.14
tw STOPTAKING to	0.23
tw STORE a	-1.46
tw STORE and	-0.30
tw STORE at	0.07
tw STORE by	-0.90
tw STORE for	-0.82
tw STORE her	0.36
tw STORE his	0.87
tw STORE how	-0.16
tw STORE last	-0.14
tw STORE of	-0.66
tw STORE on	0.49
tw STORE the	0.22
tw STORE them	-0.13
tw STORE to	-0.15
tw STORE was	0.82
tw STORE what	-0.16
tw STORE with	-0.09
tw SURE a	-0.16
tw SURE about	-0.46
tw SURE an	-0.06
tw SURE and	-0.04
tw SURE anyth	0.47
tw SURE at	0.11
tw SURE else	0.11
tw SURE in	0.10
tw SURE of	-0.79
tw SURE on	-0.25
tw SURE the	0.65
tw SURE to	0.26
tw SURGERY and	-0.24
tw SURGERY has	-0.56
tw SURGERY of	-0.54
tw SURGERY on	-0.14
tw SURGERY with	-0.06
tw SYMPTOM a	-0.49
tw SYMPTOM about	-0.61
tw SYMPTOM aft	-2.27
tw SYMPTOM afterward	-0.32
tw SYMPTOM and	-0.50
tw SYMPTOM are	0.45
tw SYMPTOM at	-1.68
tw SYMPTOM away	0.50
tw SYMPTOM becom	0.85
tw SYMPTOM befor	-0.74
tw SYMPTOM behind	0.50
tw SYMPTOM bett	0.38
tw SYMPTOM but	-0.20
tw SYMPTOM com	-0.54
tw SYMPTOM come	0.41
tw SYMPTOM does	1.01
tw SYMPTOM for	-0.47
tw SYMPTOM from	-0.11
tw SYMPTOM go	0.30
tw SYMPTOM goes	0.73
tw SYMPTOM had	-0.45
tw SYMPTOM has	0.44
tw SYMPTOM have	0.16
tw SYMPTOM ignor	1.54
tw SYMPTOM in	-0.74
tw SYMPTOM light	-0.29
tw SYMPTOM low	-0.10
tw SYMPTOM of	-0.86
tw SYMPTOM on	-0.21
tw SYMPTOM or	-0.51
tw SYMPTOM ris	-0.38
tw SYMPTOM scor	-1.21
tw SYMPTOM sinc	0.26
tw SYMPTOM so	0.33
tw SYMPTOM stay	0.59
tw SYMPTOM than	0.63
tw SYMPTOM the	0.73
tw SYMPTOM toda	0.23
tw SYMPTOM was	-0.38
tw SYMPTOM whatev	-0.30
tw SYMPTOM when	-0.31
tw SYMPTOM wher	-0.08
tw SYMPTOM will	0.06
tw SYMPTOM with	-0.59
tw THERAPIST2 aft	0.56
tw THERAPIST2 and	-1.11
tw THERAPIST2 are	-1.03
tw THERAPIST2 crack	0.11
tw THERAPIST2 has	0.22
tw THERAPIST2 or	-0.77
tw THERAPIST2 suit	-0.22
tw THERAPIST2 therapist	-0.34
tw THERAPIST2 who	0.64
tw THERAPIST2 will	-0.12
tw THERAPY a	-0.72
tw THERAPY and	-0.34
tw THERAPY are	0.25
tw THERAPY as	-0.51
tw THERAPY at	-0.16
tw THERAPY away	0.42
tw THERAPY be	-0.57
tw THERAPY befor	-0.06
tw THERAPY but	-0.49
tw THERAPY care	-0.35
tw THERAPY cost	-0.28
tw THERAPY did	-0.09
tw THERAPY do	0.08
tw THERAPY does	-0.50
tw THERAPY for	0.42
tw THERAPY from	1.30
tw THERAPY go	-0.13
tw THERAPY group	-0.86
tw THERAPY grow	0.21
tw THERAPY here	-1.03
tw THERAPY how	-0.53
tw THERAPY in	-0.48
tw THERAPY itself	0.13
tw THERAPY last	-0.26
tw THERAPY lets	-0.13
tw THERAPY ly	-0.17
tw THERAPY mak	0.27
tw THERAPY minut	-0.58
tw THERAPY of	-0.79
tw THERAPY off	-0.19
tw THERAPY on	0.40
tw THERAPY once	0.46
tw THERAPY or	-0.88
tw THERAPY plan	0.80
tw THERAPY scor	-0.31
tw THERAPY seem	-0.74
tw THERAPY so	-0.32
tw THERAPY than	-0.25
tw THERAPY the	0.06
tw THERAPY ther	0.28
tw THERAPY to	0.50
tw THERAPY was	-0.35
tw THERAPY what	0.77
tw THERAPY will	0.43
tw THERAPY with	-0.07
tw THING a	-0.35
tw THING aft	-0.63
tw THING all	-0.33
tw THING and	-0.04
tw THING are	-0.62
tw THING around	0.19
tw THING at	-0.18
tw THING away	-0.59
tw THING becaus	0.36
tw THING befor	-0.89
tw THING came	-0.06
tw THING day	-0.27
tw THING draw	-0.34
tw THING ever	0.19
tw THING for	-0.69
tw THING got	-0.06
tw THING has	-0.23
tw THING in	1.01
tw THING make	0.29
tw THING of	-0.61
tw THING on	-0.69
tw THING once	-0.64
tw THING or	0.53
tw THING over	0.47
tw THING path	-0.46
tw THING play	-0.24
tw THING so	-0.09
tw THING to	-0.38
tw THING took	-0.72
tw THING up	-0.22
tw THING was	-0.46
tw THING were	-0.05
tw THING when	-0.38
tw THING with	2.63
tw THING would	-0.14
tw TURN aft	-0.69
tw TURN and	-0.74
tw TURN be	-0.50
tw TURN i'm	0.16
tw TURN if	-0.12
tw TURN life	-0.07
tw TURN or	0.37
tw TURN the	0.98
tw TURN try	0.75
tw TURN will	0.06
tw WE a	-0.38
tw WE about	-0.14
tw WE add	-0.14
tw WE all	-0.59
tw WE am	1.80
tw WE and	-0.14
tw WE anyth	-1.58
tw WE as	-0.57
tw WE at	-0.36
tw WE befor	1.32
tw WE begin	0.17
tw WE bett	-0.04
tw WE by	-0.04
tw WE came	0.41
tw WE clos	-0.10
tw WE cold	-0.26
tw WE colleagu	0.24
tw WE come	-0.06
tw WE complete	0.60
tw WE crack	-0.28
tw WE did	-0.61
tw WE do	-1.46
tw WE due	-0.04
tw WE earn	-0.73
tw WE enough	-0.26
tw WE even	-0.37
tw WE ever	1.13
tw WE exact	-0.32
tw WE expect	-0.19
tw WE fine	-0.66
tw WE finish	-0.20
tw WE follow	-0.23
tw WE for	-0.46
tw WE full	-0.33
tw WE gave	0.16
tw WE give	1.05
tw WE go	0.04
tw WE good	1.48
tw WE got	-1.22
tw WE grow	-0.73
tw WE guidanc	-0.13
tw WE had	1.67
tw WE hand	0.30
tw WE hard	-0.44
tw WE have	1.57
tw WE high	-0.98
tw WE how	0.86
tw WE if	-0.66
tw WE in	0.19
tw WE includ	-0.05
tw WE just	0.68
tw WE last	0.08
tw WE learn	0.27
tw WE let	1.39
tw WE light	-0.12
tw WE lik	-1.83
tw WE like	-1.93
tw WE liv	-0.40
tw WE live	-0.28
tw WE long	-0.36
tw WE lost	0.29
tw WE mak	0.61
tw WE make	-0.05
tw WE miss	0.41
tw WE more	0.11
tw WE new	-0.17
tw WE nickel	-0.10
tw WE normal	-0.87
tw WE of	-0.06
tw WE off	0.88
tw WE on	-0.56
tw WE only	0.24
tw WE own	0.06
tw WE plann	-0.10
tw WE plant	0.09
tw WE pleasant	-0.09
tw WE possibl	-0.42
tw WE print	-0.21
tw WE publish	-0.49
tw WE put	0.34
tw WE ran	0.28
tw WE real	0.17
tw WE regular	0.54
tw WE right	-0.13
tw WE rubb	-0.26
tw WE set	0.30
tw WE short	-0.05
tw WE simp	0.73
tw WE simpl	-0.19
tw WE so	-0.18
tw WE soft	0.52
tw WE spr	-0.16
tw WE start	-0.31
tw WE still	-0.48
tw WE take	-0.06
tw WE the	0.75
tw WE ther	-0.74
tw WE to	-1.01
tw WE too	-0.18
tw WE took	-0.57
tw WE try	-0.25
tw WE turn	1.51
tw WE want	-0.90
tw WE was	1.15
tw WE watch	0.57
tw WE went	-0.24
tw WE were	-0.13
tw WE what	0.52
tw WE wher	0.19
tw WE why	-0.30
tw WE will	-0.72
tw WE with	0.15
tw WE work	-0.26
tw WE worth	-0.17
tw WE would	-1.46
tw WE young	-0.41
tw WELL aft	0.07
tw WELL and	-0.48
tw WELL at	-0.78
tw WELL by	0.21
tw WELL do	-0.28
tw WELL ever	0.78
tw WELL for	-0.23
tw WELL in	-0.39
tw WELL of	-0.32
tw WELL sinc	-0.62
tw WELL than	-0.09
tw WELL the	-0.15
tw WELL to	0.49
tw WELL when	0.53
tw WELL with	-0.05
tw WORKS a	1.50
tw WORKS about	-0.15
tw WORKS aft	-0.32
tw WORKS and	0.13
tw WORKS anyth	-0.73
tw WORKS at	-0.47
tw WORKS by	-0.57
tw WORKS for	0.53
tw WORKS from	0.13
tw WORKS here	-0.20
tw WORKS hour	-0.18
tw WORKS in	0.06
tw WORKS itself	0.83
tw WORKS like	1.47
tw WORKS mode	0.05
tw WORKS move	0.52
tw WORKS on	-0.91
tw WORKS sinus	0.14
tw WORKS the	-0.69
tw WORKS their	0.64
tw WORKS them	0.18
tw WORKS through	0.08
tw WORKS und	1.26
tw WORKS up	-0.10
tw WORKS was	-0.09
tw WORKS what	0.23
tw WORKS when	0.36
tw WORKS whil	-0.17
tw WORKS with	-0.64
tw WORKS within	0.11
tw WORLD a	-0.08
tw WORLD and	-0.22
tw WORLD are	-0.26
tw WORLD at	0.37
tw WORLD befor	-0.55
tw WORLD boil	0.17
tw WORLD by	-0.14
tw WORLD driv	-0.14
tw WORLD for	-0.16
tw WORLD from	-0.06
tw WORLD had	-0.41
tw WORLD hard	-0.11
tw WORLD has	-0.25
tw WORLD if	-0.47
tw WORLD in	-0.08
tw WORLD of	0.33
tw WORLD on	-0.94
tw WORLD park	-0.16
tw WORLD scal	-0.08
tw WORLD sinc	-0.07
tw WORLD the	0.60
tw WORLD to	1.39
tw WORLD took	-0.25
tw WORLD was	-1.60
tw WORLD were	-0.06
tw WORLD when	0.32
tw WORLD will	-0.77
tw WORLD with	0.13
tw YOU a	-0.45
tw YOU about	-0.18
tw YOU and	0.75
tw YOU are	0.37
tw YOU at	-0.46
tw YOU be	1.80
tw YOU bett	-0.30
tw YOU breath	-1.42
tw YOU by	-0.17
tw YOU came	0.14
tw YOU come	-1.43
tw YOU days	0.43
tw YOU did	-0.14
tw YOU do	-2.26
tw YOU for	-0.25
tw YOU from	0.39
tw YOU get	-1.48
tw YOU go	-0.10
tw YOU has	0.16
tw YOU have	-1.26
tw YOU in	0.16
tw YOU let	-0.34
tw YOU lie	-0.45
tw YOU life	0.34
tw YOU like	-2.07
tw YOU live	0.27
tw YOU lose	-0.30
tw YOU mone	-1.35
tw YOU morn	-0.44
tw YOU name	-0.26
tw YOU notic	-0.23
tw YOU on	0.75
tw YOU only	0.55
tw YOU own	-0.08
tw YOU plac	0.99
tw YOU problem	0.84
tw YOU put	0.47
tw YOU question	-0.36
tw YOU simp	1.02
tw YOU someth	-0.17
tw YOU spend	0.17
tw YOU stay	-0.86
tw YOU take	-0.74
tw YOU to	1.59
tw YOU try	0.35
tw YOU up	0.58
tw YOU want	-0.72
tw YOU were	-0.06
tw YOU what	0.47
tw YOU when	-0.59
tw YOU whol	0.44
tw YOU will	-0.81
tw YOU year	0.41
two clauses	3.88
w 	-0.05
w 1	-0.08
w 10	-0.10
w 100	-0.09
w 111	-0.23
w 1998	-0.07
w 1999	-0.24
w 200	0.31
w 2010	0.24
w 2011	-0.31
w 2015	0.28
w 2016	0.75
w 2018	-0.31
w 2020	-0.63
w 2021	-0.22
w 2023	-0.12
w 2024	-0.75
w 21	-0.15
w 23	-0.09
w 29	-0.23
w 3	0.36
w 4	0.41
w 5	-0.43
w 52	-0.09
w 54	0.07
w 6	-0.12
w 64	-0.35
w 681	-0.05
w 7	-0.30
w 84	-0.15
w a4	-0.10
w a_doctor	-0.99
w a_gp	-0.16
w a_thing_of_the_past	0.43
w a_walk	-0.60
w able	-0.44
w about	-7.41
w abov	-0.55
w absolute	0.69
w accept	0.35
w accessibilit	-0.43
w accident	0.38
w accountant	-0.03
w ach	2.56
w ache	-0.36
w achiev	1.02
w acros	0.03
w act	0.24
w act_now	0.97
w acupunctur	-0.40
w add	-0.62
w addres	-0.14
w adds	-0.36
w adhd	0.42
w adhesion	0.04
w adjust	0.28
w adopt	0.15
w adult	-0.38
w advanc	-0.31
w advert	-0.18
w advertis	-0.26
w advic	-0.23
w advis	-0.27
w affect	-0.62
w aft	0.65
w after_years_of	-0.17
w afternoon	1.14
w afterward	-0.79
w again	0.87
w against	-1.40
w age	1.97
w ages	0.43
w ago	0.83
w agre	0.74
w agree	-0.30
w ails	0.43
w aim	-0.14
w air	-0.53
w airway	-0.59
w alarm	-0.33
w align	0.12
w all	2.48
w all_our_clients	0.36
w allerg	0.59
w allow	-0.40
w alon	-0.24
w along	-0.22
w alongsid	0.26
w alread	-0.72
w alternativ	0.31
w alway	1.14
w am	1.45
w amaz	-0.87
w ambulanc	-0.09
w american	-0.16
w amma	-0.27
w among	0.54
w an_hour	-1.50
w an_operation	0.96
w ana	-0.15
w analysi	-0.30
w anatom	-0.70
w ancient	0.53
w angl	-1.42
w ankl	-0.22
w anna	-0.55
w anoth	0.27
w answ	-1.50
w antibiotic	0.21
w antidepressant	0.10
w anxiet	-0.05
w anxiou	0.22
w any	0.58
w any_page	-0.12
w anybod	0.05
w anyon	-0.54
w anyone_who	-0.14
w anyth	-2.34
w anywher	-0.33
w apart	-0.13
w appear	-0.20
w appl	-0.10
w appoint	-0.07
w approach	0.36
w approv	0.42
w april	-0.20
w are_a	-0.04
w are_common	-0.81
w are_well	0.49
w argu	0.24
w arm	-0.63
w arms	0.78
w around	-0.98
w arriv	0.18
w arthriti	0.26
w articl	-1.36
w as_if	0.26
w asid	-0.08
w ask	0.39
w ask_a_doctor	-0.10
w ask_your_doctor	-0.93
w ask_your_midwife	-0.13
w asks	-0.88
w asleep	1.06
w assess	-0.81
w association	-0.64
w assur	1.38
w asthma	-0.52
w asthmatic	0.69
w at_last	-1.58
w at_once	0.10
w at_your_feet	-0.61
w attack	-0.57
w attention	-0.87
w august	-0.72
w aunt	0.49
w author	-0.49
w autism	0.17
w autistic	0.14
w avoid	0.50
w awak	0.47
w away	2.36
w bab	0.98
w baby	-0.05
w back	0.60
w back_at	0.57
w back_in	0.84
w back_on	0.79
w back_pain	-1.67
w back_to	2.38
w backach	0.30
w background	-0.40
w bad	-0.54
w bad_backs	0.28
w bad_shoulder	-0.19
w bak	-0.15
w baker	-0.09
w balanc	0.93
w ball	0.17
w band	-0.76
w banish	-0.73
w bank	-0.46
w bann	-0.19
w bare	-0.29
w bas	0.24
w base	-0.73
w basket	0.35
w bath	1.07
w bay	-0.33
w be	-1.71
w be_checked	-0.07
w be_looked_at	-0.60
w be_seen	-0.25
w beach	-0.15
w beam	0.52
w bear	-0.17
w beat	0.23
w becam	2.73
w becaus	-2.47
w becom	4.27
w bed	1.80
w bed_rest	-0.39
w bedtim	0.42
w been	1.82
w befor	-1.85
w before_it's_too_late	-0.34
w before_you_book	-0.33
w beforehand	-0.19
w began	-0.23
w begin	-0.26
w behind	1.06
w bel	-1.20
w belief	-0.23
w believ	0.31
w bell	-0.66
w bell's_palsy	-0.28
w belong	-0.76
w below	-0.64
w belt	-0.03
w bench	0.25
w bend	0.37
w beneath	-0.24
w benefit	2.07
w besid	-0.43
w best	1.00
w bett	2.35
w between	-1.82
w bewar	-0.06
w beyond	-0.41
w bicycl	-0.16
w big	1.42
w bike	-0.09
w bins	-0.15
w biodynamic	-0.10
w birth	2.23
w birthda	0.66
w biscuit	-0.05
w bit	0.03
w bits	0.27
w black	1.85
w bladd	-0.10
w blanket	-1.13
w ble	-0.22
w bleed	-0.27
w block	0.36
w blockag	0.10
w blood	-1.80
w blood_pressure	-0.58
w blood_sugar	-0.22
w blow	-0.52
w blue	-0.18
w board	0.20
w boat	-1.08
w bod	1.18
w body	3.96
w bodywork	0.15
w bon	-2.55
w bone	-0.53
w bones_of_the_head	-0.28
w bones_of_the_skull	0.31
w book	-0.12
w book_now	0.66
w boost	-0.36
w boot	-0.20
w bor	-0.05
w born	1.01
w borrow	0.12
w both	-0.75
w both_sides	-0.52
w bought	0.22
w bowl	-0.65
w box	-0.74
w boy	0.99
w bp	0.56
w br	2.04
w brac	-0.51
w brain	-1.12
w brain_injury	-0.09
w bread	-0.11
w break	1.75
w breastbon	-0.17
w breath	-1.19
w bridg	-0.35
w bright	0.92
w bring_down	0.05
w brochur	-0.60
w broken	-0.85
w broth	-0.58
w brush	-1.73
w build	-1.09
w burn	0.16
w burnout	-0.73
w bus	-0.90
w busy	-0.20
w but	1.01
w butt	-0.07
w button	0.76
w buy	0.17
w by_itself	-0.11
w by_themselves	-0.12
w café	-0.30
w cake	-0.57
w call	-0.12
w call_999	-0.13
w calm	1.32
w calm_down	0.48
w calv	-0.31
w came	-0.43
w came_back	-1.71
w came_in	-0.69
w came_out	0.92
w can	0.76
w can't	1.49
w canc	-1.17
w cancel	0.10
w cancell	1.45
w cane	0.43
w cannot	4.66
w cannot_say	-0.39
w cannot_tell	-0.46
w card	-0.67
w care	-0.58
w careful	0.04
w carpet	-0.13
w carr	1.58
w carried_in	0.47
w carv	-0.72
w cas	-0.04
w case	0.75
w cat	0.18
w caus	0.82
w cause_of_your_pain	0.94
w caution	-0.10
w ceil	1.14
w cell	1.13
w cello	0.16
w cerebrospinal_fluid	-0.20
w certain	0.24
w certif	0.45
w certificat	-0.23
w ch	-0.66
w chair	1.56
w chang	-0.58
w change_my_mind	-0.34
w chapel	-0.07
w charg	-0.77
w charm	0.34
w cheap	-0.12
w check	-0.43
w chees	-0.10
w chemotherap	0.28
w chest	0.48
w child	1.31
w children	-0.33
w chimne	-0.11
w chiropractic	-0.25
w chiropractor	-0.18
w choic	0.76
w choir	-0.91
w cholesterol	-0.26
w choos	-1.50
w christma	-0.23
w chronic	0.17
w chronic_fatigue	0.80
w chronic_pain	1.15
w chuff	0.27
w city	0.23
w claim	0.23
w clas	0.55
w clean	-0.37
w cleans	0.43
w clear	-3.01
w clear_up	-0.42
w click	-0.57
w client	3.07
w climb	-0.46
w clinic	-0.16
w clinical	0.89
w clock	1.03
w clos	-1.40
w clot	-0.68
w cloth	-1.48
w cloud	1.09
w club	-0.33
w coach	0.34
w coast	-0.57
w coat	0.07
w coax	0.97
w code	-0.16
w coffe	-0.10
w coin	-0.48
w cold	-1.35
w colic	-1.62
w colleagu	0.24
w collect	-0.58
w com	-1.73
w come	0.52
w come_back	-0.23
w come_first	-0.66
w come_in	0.70
w come_off	0.14
w come_to_us	0.56
w comfort	0.34
w comfortabl	-1.26
w common	-0.33
w compan	-0.17
w compar	-0.18
w complain	-0.06
w complaint	0.56
w complete	0.60
w compress	0.72
w conceiv	0.12
w concentrat	-0.18
w concert	-0.15
w concussion	-0.43
w condition	0.95
w confirm	0.69
w consent	-0.06
w constipation	0.17
w consultant	0.89
w contest	-0.49
w convinc	0.35
w cool	-0.39
w corn	-1.36
w correct	0.63
w cortisol	0.52
w cost	-1.82
w cot	-0.16
w cough	-0.14
w could	3.27
w could_not	-0.05
w could_not_know	-0.24
w couldn't	0.44
w council	0.61
w count	2.52
w countr	1.79
w cours	1.23
w cov	-0.81
w cover	-0.18
w cr	0.33
w crack	-0.46
w cramp	0.11
w cranial	1.95
w cranial_bones	0.10
w cranial_holds	0.16
w cranial_osteopathy	-0.87
w cranial_rhythm	1.15
w cranial_therapy	0.31
w cranial_work	1.03
w craniosacral	-0.84
w craniosacral_rhythm	1.19
w craniosacral_therapy	-1.28
w cranium	-0.51
w crash	0.05
w creak	0.91
w cricket	-0.18
w critic	-0.11
w crowd	-0.90
w crutch	-0.20
w cry	0.09
w cst	1.11
w cup	-0.49
w cupboard	0.35
w cur	-1.11
w cure	-1.26
w cure_for	0.04
w curtain	-0.13
w cushion	-0.21
w custom	-0.09
w cut	1.16
w dad	2.24
w dai	0.42
w damag	0.17
w damp	-0.07
w danc	1.24
w dang	-0.60
w dard	0.03
w dark	0.12
w date	-0.81
w daught	-0.52
w day	1.51
w days	0.14
w deal	-0.68
w decad	0.30
w decid	-0.51
w deep	1.95
w delet	-0.09
w dementia	-0.64
w dentist	-0.07
w depression	-0.24
w describ	-0.96
w deserv	-0.46
w desk	-0.31
w detect	0.28
w detox	-1.14
w diabet	-0.06
w diagnos	0.50
w diaphragm	0.17
w diar	0.08
w did	1.02
w did_not_differ	-0.15
w diet	-0.54
w diff	0.38
w differenc	0.37
w different	-0.29
w dinn	-0.05
w direction	-0.08
w disagre	-0.73
w disappear	-0.30
w disappoint	0.43
w disc	0.42
w discomfort	0.13
w discov	0.42
w diseas	0.33
w disput	-0.88
w dissolv	0.57
w dizzi	-0.04
w do	-2.52
w do_not_know	-0.16
w do_not_wait	-1.02
w do_without	-0.23
w doctor	1.65
w document	0.27
w does	-0.37
w doesn't	0.42
w dog	-0.40
w don't	1.80
w don't_wait	0.31
w done	0.43
w door	-0.55
w dosa	-0.27
w doubl	-0.05
w doubt	-1.02
w dough	-0.09
w down	-0.96
w dragg	0.52
w drain	1.43
w draw	0.41
w drawn	-0.61
w dread	0.75
w dress	-0.37
w drift	-0.80
w drink	-0.18
w driv	-0.78
w droop	-0.13
w drov	-0.11
w drove_home	0.06
w drug	1.07
w drug_free	0.15
w drum	-0.05
w dry	-1.25
w due	-0.04
w dur	-0.96
w dust	-0.15
w e	-0.71
w each	-1.08
w ear	-0.43
w ear_infections	-0.28
w earli	-0.39
w earn	-1.64
w ears	0.16
w ease	0.36
w easi	-0.09
w easy	2.35
w easy_to_find	-0.51
w eat	-0.36
w econom	-0.25
w eczema	0.76
w edg	-0.65
w effect	1.04
w effectiv	0.57
w effective_for	0.11
w eight	0.78
w elbow	-0.09
w eleven	-0.13
w else	-0.73
w elsewher	-0.88
w email	-0.10
w emergenc	0.09
w emotion	0.09
w encourag	0.22
w end	-2.17
w endorphin	0.07
w ends	-0.22
w energ	-0.39
w english	-0.75
w enjo	-0.05
w enjoy	0.06
w enough	-0.42
w entranc	-0.63
w epidural	-0.18
w epileps	-0.50
w even	-0.60
w ever	3.46
w ever_since	0.57
w every_client	0.81
w every_time	0.22
w everybod	0.20
w everyon	-0.44
w everyth	0.73
w everywher	0.59
w evidenc	0.44
w exact	0.61
w exam	-0.42
w examin	0.31
w except	-0.55
w exception	-0.38
w exercis	-0.48
w exercise_class	-0.08
w exhaustion	0.75
w exhibition	-0.18
w expensiv	-0.05
w experienc	0.74
w expert	-0.26
w explain	0.26
w eye	-0.48
w eyebrow	-0.45
w eyes	-0.93
w fac	-0.35
w face	1.82
w fact	1.74
w fad	0.05
w fail	1.27
w fair	-0.52
w fall	-1.74
w fami	0.67
w far	-0.94
w fascial	0.38
w fast	0.65
w fath	-0.80
w fatigu	0.36
w favor	-0.38
w fear	0.11
w feath	2.49
w fed	-0.62
w fee	-0.91
w feed	-0.38
w feeding_trouble	-0.19
w feel	0.65
w feel_better	0.98
w feeling_better	-0.37
w fees	0.84
w feet	0.73
w fell	-0.93
w fell_asleep	-0.04
w felt	-1.76
w felt_better	-0.19
w ferr	-0.35
w festival	-0.09
w fev	-1.40
w few	0.12
w fibro	1.31
w fibromyalgia	0.17
w field	0.44
w fift	0.16
w fifteen	0.12
w fight_or_flight	0.17
w figur	-0.21
w fil	0.56
w film	-0.08
w fin	0.24
w final	-0.52
w find	3.71
w find_relief	0.09
w fine	-1.70
w fing	0.04
w fingertip	0.28
w finish	-0.21
w fire	1.25
w firm	-1.02
w first	-1.59
w first_results	0.06
w fish	-0.06
w five	0.03
w fix	-0.31
w flar	1.42
w flat	-1.27
w flew	0.31
w flight	-0.29
w float	-1.06
w flood	0.05
w floor	-1.12
w florida	-0.12
w flow	1.13
w flu	-0.16
w fluid	-1.88
w flush	-0.15
w fog	1.33
w fold	-0.67
w folk	0.12
w follow	0.10
w foot	-0.91
w football	-0.11
w for_a_while	-0.69
w for_ever	-0.15
w for_good	-0.53
w for_life	0.77
w for_some	-0.18
w for_the_first_time_in	-0.84
w for_the_first_time_since	1.05
w for_years	0.13
w forc	0.94
w forget	0.82
w forgot	-0.91
w forgotten	0.52
w form	-1.24
w fort	-0.79
w fortnight	-0.28
w forward	0.79
w found	-0.88
w foundation	-0.31
w four	-0.67
w fourth	0.15
w fram	-0.37
w fre	0.08
w free	0.57
w free_of	0.23
w free_of_pain	0.68
w freedom	0.38
w freedom_from	-0.39
w fresh	-0.11
w frida	0.09
w frighten	-0.32
w front	0.91
w frozen_shoulder	-0.56
w frozen_shoulders	0.14
w full	1.19
w function	0.15
w furth	-0.49
w futur	1.61
w gain	0.23
w gap	-0.07
w garden	-0.44
w gate	0.83
w gath	-0.69
w gave	-0.83
w gave_up	-1.23
w general	-1.00
w gent	0.43
w gentl	4.75
w gentle_hands	0.27
w gentle_holds	0.08
w gentle_touch	0.26
w get	0.36
w get_better	-0.46
w get_rid_of	-0.23
w gets	-0.09
w gets_rid_of	-0.17
w gets_worse	-0.78
w gett	0.12
w giv	1.98
w give	2.46
w give_up	-0.07
w given	-0.60
w given_up	-0.17
w gives_up	0.03
w gives_way	0.43
w glad	-0.25
w glas	-0.30
w glass	-0.26
w glov	-1.16
w go	1.44
w go_back	0.13
w go_home	0.33
w go_to	0.28
w go_to_hospital	-0.70
w goal	-0.16
w goes	2.76
w gold	0.42
w gone	0.98
w good	2.06
w good_for	-0.09
w got	0.29
w got_better	-0.06
w govern	0.31
w gp	0.05
w grab	0.16
w gram	-1.23
w gran	-0.60
w grandad	-0.56
w granddaught	-0.84
w grandma	1.10
w grandmoth	0.20
w grandson	0.21
w green	0.22
w grey	-0.12
w grief	0.11
w grip	0.16
w grocer	0.11
w ground	-0.39
w group	-2.04
w grow	0.35
w guarante	-0.75
w guess	-0.04
w guid	-0.71
w guidanc	-0.56
w guidelin	-0.96
w guitar	-0.05
w gull	-1.11
w gut	0.74
w gutt	-0.41
w habit	-1.08
w had	-0.77
w half	-1.28
w hall	-0.62
w halv	0.12
w hand	2.84
w hands_on	-0.42
w handwrit	0.97
w hang	0.12
w hanna	0.16
w happ	1.31
w happen	1.75
w happi	0.95
w harbour	-0.80
w hard	-0.55
w hardwar	-0.08
w harm	1.65
w harmon	0.04
w has	0.06
w has_not_been	-0.29
w hat	-0.49
w hav	-0.58
w have	1.57
w have_not_been	-0.54
w haven't	0.79
w hay_fever	-0.06
w he	1.31
w head	-3.16
w headach	-0.48
w headed	-0.29
w headlin	-0.81
w heal	2.67
w healing_for	0.61
w healing_power	0.27
w health	2.10
w health_visitor	-0.31
w hear	-0.17
w heard	-0.06
w heart	-0.26
w heart_disease	-0.20
w heartbeat	-0.90
w heat	-0.36
w heav	-0.57
w heavi	-0.18
w heel	-0.30
w held	-0.74
w hello	0.10
w help	2.40
w help_for	0.32
w help_with	0.58
w helps_with	-0.04
w her	2.69
w here	4.69
w herself	1.52
w hid	-0.54
w hidden	0.57
w hide	-0.37
w high	-2.22
w high_blood_pressure	-0.09
w hill	-0.51
w him	1.62
w himself	0.61
w hing	-0.33
w hip	-0.36
w hip_pain	0.07
w hip_replacement	0.64
w hips	0.98
w his	1.64
w hoist	1.24
w hold	0.48
w holiday	0.18
w home	0.82
w hon	1.57
w hope	0.85
w hopeful	-0.40
w hormon	0.14
w hors	0.11
w hospital	-0.51
w host	-0.16
w hot	-0.22
w hot_flushes	0.20
w hour	-0.90
w hous	0.22
w how	0.44
w hums	0.89
w hundr	-0.76
w hung	0.22
w hurr	-0.95
w hurt	0.33
w husband	0.03
w i	-3.49
w i'd	0.11
w i'm	0.32
w ibs	0.34
w ice	-0.15
w idea	-0.78
w ideal_for	0.22
w if	-4.75
w ignor	1.45
w ill	-0.42
w illness	-0.51
w imagin	-0.48
w imbalanc	0.21
w immune_system	0.27
w immunit	-0.29
w impossibl	2.44
w improv	0.80
w improve	0.63
w in_days	-0.63
w in_no_time	-0.19
w in_some	-0.28
w includ	-0.97
w incom	-0.05
w incredibl	0.21
w infant	0.35
w infection	-0.32
w infertilit	0.10
w inflammation	-0.18
w inhal	0.29
w injection	1.39
w injur	-0.43
w insid	-0.31
w insomnia	0.44
w instead	0.77
w insulation	-0.03
w insulin	-0.43
w insuranc	-0.54
w inter	0.84
w internet	0.87
w interview	-0.35
w into	-0.89
w invent	-0.13
w invit	0.82
w iron	1.18
w irritat	-0.35
w is_a	0.91
w is_an	1.84
w is_caused	-0.31
w is_common	-1.09
w is_gone	1.24
w is_made_of	-0.24
w is_said_to	-0.23
w isn't	0.59
w it	0.14
w it'll	1.13
w its	0.66
w itself	1.64
w jamm	0.05
w januar	-0.39
w jaw	0.23
w jaw_pain	0.25
w job	-1.13
w join	-0.67
w joint	-0.78
w journe	0.47
w joy	-0.28
w jump	0.95
w june	0.38
w just	1.18
w keep	0.84
w keep_taking	-0.16
w keep_your	-0.51
w kept	-0.57
w kettl	0.12
w key	-0.41
w kidney	-0.19
w kids	-0.15
w kind	-2.62
w kitchen	0.22
w kitten	0.54
w kne	1.52
w knead	-0.55
w knee	0.70
w kneel	0.51
w knew	-0.10
w knif	0.75
w knitt	0.11
w knock	-0.47
w knot	-0.78
w know	-0.51
w known	-0.59
w laborator	0.30
w labour	-0.74
w ladd	-0.47
w lake	-0.48
w lamb	0.14
w lamp	-0.34
w lane	-0.31
w larg	-1.29
w last	0.12
w last_few	-0.11
w lat	0.61
w latch	-0.56
w late	-1.04
w laugh	0.38
w law	0.26
w lawn	0.91
w lay	-0.32
w lead	-0.85
w leaflet	-0.44
w leak	-0.31
w lean	-0.20
w learn	-0.25
w least	-0.04
w leav	2.86
w left	-1.29
w leg	-0.62
w legs	0.21
w length	0.45
w less	-0.12
w lesson	-0.81
w let	1.44
w let_go	0.87
w let_go_of	0.06
w lets	-0.64
w lets_go	0.70
w lets_go_of	-0.27
w lett	-1.33
w letting_go	-1.37
w level	0.71
w librar	-0.45
w licens	-0.71
w lie	-0.54
w lie_on_your_back	-0.15
w lies	-0.64
w life	1.64
w lift	0.32
w light	-2.36
w light_touch	-2.51
w lighthous	-0.08
w lik	-1.97
w like	0.98
w limescal	-0.86
w limit	-0.24
w limp	0.09
w lin	-0.60
w line	-0.64
w linen	-0.04
w link	-0.05
w list	-1.03
w listen	0.54
w littl	-1.23
w liv	0.10
w live	-0.83
w lives_in	0.12
w local	0.08
w locat	0.16
w lock	0.13
w loft	0.13
w log	-0.18
w long	-1.49
w long_covid	0.16
w long_enough	0.15
w long_lasting	0.28
w long_term	-0.43
w look	-0.90
w look_after	-0.70
w look_good	-0.25
w looked_after	-0.62
w looked_at	-0.37
w looks_after	-0.84
w loos	0.78
w loosen	0.18
w lorr	-0.47
w los	-0.61
w lose	0.55
w loss	-0.46
w lost	0.17
w lot	-0.65
w loud	-0.66
w love	-0.04
w low	-1.75
w low_back_pain	-0.84
w lower	-1.01
w lower_back_pain	0.07
w luck	0.26
w lumbar	-0.37
w lunch	-1.10
w lung	0.18
w lupu	-0.20
w ly	-1.40
w lymph	1.17
w made	0.59
w magic	0.30
w mail	-0.71
w main	-0.98
w mak	-0.52
w make	-1.06
w man	0.59
w manag	0.16
w manipulation	0.43
w many	-3.43
w many_people	-0.96
w map	0.10
w maps	-0.83
w march	-0.39
w mark	-0.33
w market	0.74
w massag	-1.28
w mast	0.25
w match	1.07
w mate	0.23
w mathematical	-0.53
w matt	-0.30
w may	-2.25
w me	-2.41
w meal	-0.30
w mean	-1.81
w measur	-0.14
w medical	1.34
w medical_care	-0.50
w medication	0.52
w medicin	-2.24
w medicine_cabinet	-0.14
w meet	-0.42
w melt	-0.07
w memb	-0.46
w membran	-0.59
w memor	-0.17
w mend	-0.31
w mention	0.03
w messag	-1.04
w met	0.70
w method	-0.06
w michigan	-0.26
w midnight	0.51
w midwif	-0.53
w midwiv	-0.04
w might	-0.82
w migrain	1.40
w mild	-0.17
w milk	-0.06
w mill	-0.08
w mind	-0.71
w mine	-0.25
w minut	-0.61
w miracl	-0.63
w miraculou	0.89
w miss	1.10
w mix	-0.87
w mo	-0.20
w mode	0.05
w model	-0.15
w modern	0.04
w monda	0.63
w monday	-0.72
w mone	-1.20
w money_back	-0.37
w month	1.28
w months_of	-0.55
w mood	-1.13
w more	1.79
w morn	3.00
w most	-4.11
w most_people	-0.56
w moth	-0.43
w mould	-0.05
w mountain	-0.82
w mov	-2.81
w move	-0.46
w move_more	0.75
w moves_again	0.12
w ms	-0.45
w much	-1.03
w multiple_sclerosis	0.13
w mum	1.46
w muscl	0.40
w music	-0.33
w must	0.15
w my	-0.71
w my_hands	-1.56
w myself	-0.20
w nagg	0.08
w nam	-1.88
w name	-0.55
w nap	-0.26
w narrow	-0.81
w natur	0.11
w natural	2.03
w near	0.96
w neck	2.39
w neck_braces	0.56
w neck_pain	0.13
w need	0.60
w needl	-1.18
w needs_a_doctor	-0.25
w neighbor	-0.15
w neighbour	-1.14
w neith	-0.93
w nerv	0.16
w nerve_pain	0.09
w nervous_system	0.26
w neurologist	0.18
w neurosurgeon	0.19
w nev	0.08
w new	-3.94
w newborn	2.07
w newton	-0.08
w next	0.07
w nice	0.41
w nickel	-0.67
w night	3.08
w nine	1.56
w nine_out_of_ten	-0.45
w ninet	-0.41
w no	-3.01
w no_clear	-0.65
w no_difference	-0.07
w no_doubt	0.05
w no_evidence	-0.30
w no_harm	-0.27
w no_longer	-0.40
w no_longer_need	0.56
w no_longer_needs	0.41
w no_match_for	0.15
w no_more	0.25
w no_one	1.19
w no_pain	0.12
w no_proof	-0.07
w no_side_effects	0.77
w nobod	-1.22
w nobody_has_shown	-0.52
w nobody_knows	-0.10
w nois	-0.28
w non	0.80
w none	-0.35
w noon	-0.98
w normal	0.27
w nose	0.32
w not	-3.49
w not a_doctor	-0.09
w not able	0.76
w not about	-0.74
w not ach	2.66
w not ache	1.26
w not add	-0.11
w not advanc	-0.23
w not afterward	-0.79
w not again	0.28
w not against	-0.43
w not agre	-0.60
w not all	-1.01
w not alon	-0.39
w not am	-0.04
w not an_hour	-0.19
w not an_operation	-0.20
w not anoth	1.28
w not answ	-0.19
w not any	0.09
w not any_more	0.65
w not anybod	-0.88
w not anyon	0.45
w not anyth	-2.90
w not apart	-0.41
w not ask	-0.52
w not assess	-0.04
w not asthma	-0.44
w not away	0.67
w not bab	-0.06
w not back	3.19
w not be	-0.80
w not been	1.33
w not befor	-1.01
w not beforehand	-0.16
w not believ	0.30
w not believe_it	0.70
w not benefit	0.65
w not bett	0.20
w not bill	-0.04
w not body	-0.29
w not bon	-0.20
w not book	-0.55
w not both	-0.23
w not brac	0.19
w not breath	-0.22
w not buy	-0.13
w not call	0.24
w not can	-0.06
w not care	-0.67
w not caus	-0.45
w not ch	-0.40
w not chanc	0.17
w not chang	-1.16
w not check	-0.32
w not claim	0.52
w not clear	0.30
w not client	0.64
w not climb	0.05
w not clos	0.83
w not colic	0.51
w not com	1.24
w not come	-0.28
w not compar	-0.41
w not condition	-0.11
w not confirm	-0.31
w not cook	-0.58
w not could	1.70
w not count	-0.83
w not crack	0.30
w not craniosacral_therapy	-0.38
w not cst	-0.19
w not cur	0.36
w not cure	-0.71
w not cure_for	0.36
w not dangerou	-0.34
w not decid	-0.45
w not depression	-0.43
w not diagnos	-0.15
w not different	-0.68
w not digg	-0.53
w not diseas	-0.24
w not disput	-0.19
w not do	2.58
w not doctor	-0.18
w not does	-0.23
w not dose	-0.41
w not down	-0.17
w not drama	0.17
w not drug	0.57
w not each	-0.11
w not effect	-0.34
w not eith	0.32
w not else	-1.21
w not end	1.25
w not enough	0.18
w not envy	0.41
w not even	0.44
w not ever	2.69
w not everyon	-0.29
w not evidenc	-0.48
w not examination	-0.49
w not expect	-0.53
w not explain	-0.51
w not fall	-0.72
w not fami	0.22
w not far	-0.12
w not fascia	-0.50
w not fault	-0.44
w not feel	-1.06
w not felt	0.37
w not felt_better	-0.07
w not fibromyalgia	0.30
w not field	-0.41
w not first	0.10
w not five	0.17
w not fix	-0.06
w not flat	-0.83
w not fluid	-0.45
w not follow	0.14
w not forc	-0.27
w not form	-0.77
w not found	-0.07
w not friend	-0.06
w not full	-0.30
w not gambl	0.98
w not gave	0.64
w not gentl	0.11
w not get	0.50
w not get_better	0.06
w not go	-0.43
w not good	-0.19
w not gout	-0.13
w not gown	-0.32
w not gram	-0.16
w not guarante	0.23
w not had	2.51
w not hand	-0.40
w not happen	-0.48
w not harm	2.44
w not has	-0.82
w not have	-0.55
w not he	1.04
w not head	0.50
w not headach	-0.12
w not heal	0.46
w not health	-0.22
w not health_professionals	-0.17
w not hear	-0.17
w not heard	0.83
w not help	1.33
w not help_with	-0.33
w not her	0.12
w not here	-0.53
w not his	0.29
w not hold	-0.56
w not hope	-0.24
w not hour	-0.60
w not how	-1.06
w not hurr	-0.32
w not hurt	0.56
w not i	-1.15
w not if	-0.52
w not ill	0.64
w not improv	0.17
w not injur	0.17
w not insid	-0.13
w not insur	-0.04
w not into	0.34
w not is_a	-0.43
w not is_an	-0.12
w not its	-0.69
w not keep	-0.29
w not kept	-0.40
w not kind	-0.59
w not knead	-0.18
w not know	-0.12
w not known	0.59
w not larg	-0.20
w not last	-0.16
w not law	-0.18
w not leav	0.79
w not less	-0.27
w not let	0.90
w not licens	-0.38
w not lie	-0.40
w not lift	-0.39
w not light	-0.38
w not like	0.70
w not line	-0.16
w not link	-0.19
w not list	-0.62
w not live	1.10
w not long	0.51
w not look	0.34
w not love	-0.27
w not low_back_pain	-0.05
w not lunch	-0.36
w not ly	-0.53
w not magic	-0.16
w not main	-0.22
w not make	0.54
w not many	-0.37
w not massag	0.25
w not match	0.33
w not matt	0.13
w not matter	-0.33
w not may	-0.60
w not me	-0.94
w not mean	-0.48
w not meaningful	-0.09
w not measur	-0.88
w not medical	0.48
w not medical_advice	0.08
w not medical_care	-0.29
w not medication	-0.18
w not medicin	0.09
w not mention	-0.26
w not migrain	0.31
w not miracl	0.46
w not miss	0.18
w not more	0.32
w not morn	-0.86
w not move	-1.22
w not much	-0.40
w not murmur	0.45
w not my	-0.36
w not my_hands	-0.34
w not nam	-0.23
w not name	0.33
w not neck	0.04
w not need	1.50
w not needl	0.20
w not no	-0.50
w not nor	-0.30
w not not	0.13
w not noth	-0.54
w not now	1.27
w not numb	-0.70
w not off	-0.95
w not often	0.16
w not oil	-0.32
w not old	1.33
w not once	-0.22
w not one	-0.45
w not only	0.43
w not osteopath	0.45
w not oth	-0.67
w not our	0.37
w not out	0.80
w not outsid	-0.50
w not over	-0.39
w not page	-0.37
w not pain	-0.09
w not painkill	0.26
w not pap	-0.06
w not pass	-0.17
w not pay	-0.54
w not peopl	0.28
w not perfum	-0.27
w not person	0.72
w not physical_therapist	-0.12
w not plac	-1.06
w not play	0.62
w not postur	-0.59
w not pressur	0.12
w not pric	-0.46
w not print	-0.70
w not problem	-0.16
w not promis	0.70
w not prov	-0.59
w not proven	-0.30
w not publish	0.06
w not pull	0.09
w not push	-1.29
w not put	0.54
w not reach	0.36
w not read	-0.87
w not reason	0.14
w not record	-0.32
w not recover	-0.52
w not regist	-0.17
w not relief	0.60
w not replac	-0.39
w not report	-0.63
w not research	0.29
w not rest	-0.66
w not result	-0.24
w not review	-0.08
w not rhythm	-0.25
w not right	-0.87
w not risk	1.29
w not room	0.52
w not round	0.87
w not rush	-0.53
w not safe	-0.26
w not safet	-0.33
w not say	-0.15
w not says	-0.33
w not scan	0.20
w not secret	0.45
w not see	0.83
w not sell	-0.18
w not session	-1.44
w not set	-0.37
w not settl	-0.16
w not sheet	0.32
w not shift	0.54
w not short	-0.64
w not should	-0.06
w not show	-0.70
w not shown	-0.56
w not side_effect	0.76
w not side_effects	-0.10
w not sign	-0.03
w not sinc	2.65
w not singl	0.26
w not site	-0.32
w not sitt	1.21
w not sleep	-0.73
w not so	0.25
w not someth	-0.66
w not sound	-0.34
w not special	-0.14
w not spin	0.54
w not stand	-0.23
w not start	-0.04
w not stat	-0.62
w not stay	-0.31
w not step	0.11
w not stop	0.55
w not stop_taking	-0.31
w not stor	-0.63
w not stretch	-1.31
w not stud	-0.43
w not success_rate	-0.06
w not such	-0.10
w not sudden	-0.49
w not suff	0.42
w not support	-0.24
w not surger	0.11
w not symptom	0.84
w not tablet	0.90
w not tak	-0.85
w not take	0.32
w not talk	-0.35
w not tell	-0.49
w not test	-0.52
w not th	-0.44
w not than	-0.55
w not their	-0.08
w not them	-1.13
w not then	-0.38
w not theor	0.35
w not ther	-0.06
w not therapist	-0.36
w not therapy_for	-0.13
w not thes	-0.50
w not these_hands	0.42
w not they	-0.63
w not think	1.05
w not this_therapy	-0.20
w not this_work	0.78
w not thought	0.37
w not thre	0.19
w not time	0.35
w not too	0.96
w not touch	-0.13
w not toxin	-0.37
w not track	-0.25
w not travel	0.67
w not treat	-0.96
w not treatment_for	0.03
w not trial	-0.86
w not troubl	-0.04
w not true	-0.59
w not try	-0.22
w not turn	1.56
w not two	-0.64
w not und	-0.40
w not unles	-0.16
w not up	0.70
w not us	0.57
w not use	-1.36
w not used	-0.45
w not wait	0.25
w not want	-0.41
w not warning_signs	0.87
w not watch	-0.19
w not way	0.97
w not we	0.97
w not websit	-0.06
w not week	-0.27
w not well	-0.93
w not what	1.43
w not what_is_wrong	-0.23
w not whatev	-0.31
w not when	0.47
w not wher	0.89
w not wheth	-0.42
w not which	-0.08
w not who	1.69
w not why	-0.43
w not will	-1.06
w not within	-0.62
w not without	1.02
w not woman	0.13
w not word	1.00
w not work	-0.72
w not works_for	-0.42
w not worr	0.25
w not wors	1.53
w not worth	-0.18
w not would	-1.86
w not writ	-0.24
w not wrong	0.33
w not year	-0.09
w not yes	-0.24
w not yield	0.61
w not you	-0.77
w not young	0.73
w not your	-0.16
w not your_doctor	-0.10
w not yourself	0.79
w not_agree	-0.36
w not_agreed	-0.20
w not_everyone	-0.23
w not_evidence	-0.06
w not_know	0.63
w not_need	-0.70
w not_promise	-0.07
w not_suitable	-0.33
w noth	-1.44
w notic	0.87
w novel	-0.36
w now	1.41
w numb	-1.10
w nurs	0.97
w nurser	0.74
w occiput	0.46
w octob	-0.99
w odd	-0.44
w off	1.18
w offer	-0.47
w offic	-0.32
w often	-1.42
w oil	0.54
w old	-1.67
w on_average	-0.09
w on_the_mend	-0.24
w on_the_way_home	0.15
w on_their_back	-0.20
w on_your_side	-0.48
w once	2.18
w once_and_for_all	-0.05
w one	1.68
w one_hour	1.06
w ones	1.00
w onlin	-0.65
w only	3.56
w only_get_worse	-0.06
w open	-0.64
w operation	0.51
w optician	-0.61
w ordinar	-0.28
w organ	1.01
w origin	0.13
w osteopath	-1.31
w osteopathic	-0.58
w oth	-1.56
w other_care	-0.08
w otherwis	0.76
w our	2.67
w our_hands	0.20
w our_method	0.23
w our_table	1.39
w our_therapists	0.08
w our_touch	0.09
w our_work	0.05
w ours	-0.03
w out	0.12
w out_of	0.38
w outsid	-0.49
w over	2.11
w overactiv	0.11
w overcom	0.12
w overnight	1.21
w own	-2.73
w pack	-0.36
w packag	-0.77
w padd	-0.08
w pag	-0.14
w page	-0.95
w paid	-1.08
w pain	-0.42
w pain_free	1.61
w pain_relief	0.84
w painful	-0.09
w painkill	-0.09
w paint	-1.41
w palm	0.90
w pan	-0.05
w panel	-0.15
w panic	0.87
w panic_attacks	-0.21
w pap	0.08
w parent	0.04
w park	-1.19
w parkinson	0.55
w part	-1.56
w pass	-1.58
w past	-0.86
w patch	0.18
w path	0.24
w patienc	-0.09
w patient	1.91
w paus	-0.32
w pay	-0.60
w peak	-1.19
w pelvi	0.42
w peopl	-0.46
w per_cent	0.49
w perfect	-0.05
w perhap	-0.49
w period	1.64
w permanent	0.80
w person	-0.80
w pharmac	0.43
w pharmacist	-0.95
w phon	-0.82
w photo	0.20
w photograph	0.43
w phras	-0.36
w physical_therapist	-1.10
w physical_therapists	-0.24
w physical_therapy	-0.47
w physician	0.16
w physio	0.70
w physiotherap	0.56
w physiotherapist	0.11
w piano	-0.10
w pictur	-0.10
w piec	-0.34
w pile	0.43
w pill	1.45
w pillow	1.49
w pinch	0.09
w pituitar	0.04
w plac	-0.92
w plain	-0.65
w plan	1.01
w plann	-0.19
w plant	-0.17
w plast	-0.33
w play	0.24
w pleas	-2.58
w pleasant	-0.50
w plent	0.14
w plumb	-0.42
w poet	-0.15
w point	-1.39
w point_to	0.80
w pool	-1.24
w poor	-0.29
w position	-0.84
w positiv	2.09
w possibl	-0.07
w post	-0.39
w postnatal_depression	0.20
w postur	-0.20
w potato	-0.12
w pott	-0.34
w pound	0.13
w pow	0.09
w powerful	0.16
w practic	-1.35
w practition	-1.14
w pregnanc	0.10
w pregnant	-0.97
w pregnant_women	0.11
w preliminar	0.29
w premature_babies	-0.69
w prepar	0.40
w prescrib	0.59
w prescription	0.57
w press	0.46
w pressur	0.58
w pretend	-0.92
w prevent	-0.54
w pric	-1.55
w print	-0.78
w privac	-0.06
w problem	2.27
w profession	0.06
w profound	0.50
w program	-0.06
w programm	0.18
w promis	-1.93
w proof	0.09
w prop	-0.99
w prov	-0.28
w proven	-0.05
w prun	-1.36
w ptsd	0.34
w pub	-0.22
w publish	-0.49
w pull	-0.14
w puls	-0.28
w pump	0.08
w punctur	-0.18
w push	1.46
w put	0.35
w put_an_end_to	0.14
w put_right	1.07
w put_up_with	0.05
w puts	0.99
w qualit	-0.05
w quantum	0.16
w question	-3.28
w quick	0.97
w quiet	-1.30
w quiet_hour	-1.30
w quieten	0.15
w quot	-0.52
w r	-0.18
w rack	0.15
w radiator	-0.36
w radio	-0.31
w raffl	-0.21
w rail	-1.00
w rain	-0.32
w rais	-0.73
w ramp	-0.74
w ran	0.19
w rang	0.85
w rare	0.73
w rate	1.14
w rath	-0.81
w reach	0.41
w read	-2.26
w real	2.62
w realign	-0.38
w reason	0.18
w reasonabl	-0.38
w receipt	-0.55
w recent	-0.07
w reclin	-0.46
w recognis	1.03
w recommend	0.43
w record	-0.33
w recov	-0.28
w recover	-0.46
w recover_from	0.17
w recovery_from	0.04
w reduc	0.16
w referenc	-0.50
w referral	0.53
w reflux	0.53
w refresh	0.32
w refund	-0.12
w regain	0.59
w register	-0.65
w regular	0.91
w regulat	-0.24
w regulator	-0.30
w relationship	-0.08
w relax	0.07
w releas	-0.25
w released_from	0.07
w reliab	1.40
w reliabl	0.52
w relief	2.41
w relief_for	0.10
w relief_from	0.04
w reliev	-0.32
w rely_on	-0.26
w remedy_for	0.51
w rememb	0.80
w remind	-0.11
w remov	-0.38
w rent	-0.50
w repair_itself	0.16
w replac	-0.36
w report	0.07
w research	0.85
w reset	0.73
w resin	-0.09
w respect	-0.32
w respond_to	0.25
w respons	0.41
w rest	-2.62
w restful	-0.22
w restles	0.46
w restor	0.12
w restriction	-0.08
w result	1.34
w retir	0.30
w return	2.05
w revers	0.77
w review	-0.48
w rheumatologist	-0.45
w rhythm	0.98
w ribs	-0.05
w rid	0.41
w rift	-0.41
w right	1.81
w ring	-1.12
w ris	-1.06
w rise	1.13
w risk	-1.52
w risk_free	-0.37
w riv	-0.29
w road	0.33
w rob	0.73
w roll	-0.09
w roof	-0.25
w room	-0.28
w root	2.22
w root_cause	-0.30
w rope	0.42
w rose	-0.19
w rough	0.67
w round	0.63
w rout	-0.12
w row	0.41
w rubb	-0.07
w rug	-0.04
w rul	-0.34
w rule	0.16
w rumbl	-0.67
w run	1.51
w runn	0.95
w runs	-1.63
w rush	-0.40
w rust	0.07
w sacrum	-0.44
w saf	1.07
w safe	0.90
w safet	-0.68
w said	-2.07
w sake	0.08
w sale	-0.53
w salt	-0.22
w same	-0.63
w sand	-0.71
w sat	0.67
w saturda	-0.35
w saturday	-0.27
w sav	-0.70
w saw	-0.09
w say	-0.38
w say_goodbye_to	-0.55
w say_no_to	-0.33
w says	-1.30
w scaffold	-0.10
w scal	-1.03
w scan	-1.99
w scar	0.60
w sceptic	0.37
w sceptical	0.24
w school	0.31
w sciatica	0.16
w scienc	0.91
w scientific	0.09
w scientifical	0.12
w scientist	0.43
w scoliosi	0.10
w scor	-1.63
w scream	0.48
w seam	-0.71
w seat	0.03
w second	-0.92
w secret	-0.19
w see	0.69
w see_a_doctor	-0.90
w seem	-1.52
w seen	-0.71
w seizur	0.26
w seldom	-0.24
w sell	-1.61
w send	-0.48
w sens	0.19
w sentenc	-0.11
w ser	-0.10
w seriou	-0.36
w session	-1.42
w set	0.65
w sets	0.28
w sett	-0.67
w seven	-0.84
w sevent	-0.66
w sever	-0.56
w several	-1.20
w shak	0.52
w sham	-0.25
w shap	-0.46
w shar	-0.57
w sharp	-0.45
w she	4.67
w she'll	1.76
w sheet	-0.37
w shelf	0.70
w shell	0.15
w shift	0.72
w shingl	-0.43
w ship	-0.31
w sho	-0.84
w shock	0.43
w shopp	0.16
w short	-0.95
w shorten	0.18
w should	-0.72
w shoulder_pain	0.07
w shout	0.65
w show	-1.12
w shown	0.54
w shunt	-0.23
w shut	0.29
w shy	0.84
w sick	-0.08
w sid	-0.18
w side	-0.34
w side_effect	0.96
w sign	-2.45
w signal	0.39
w significant	0.47
w silenc	-0.20
w silent	0.27
w simp	2.99
w simpl	-1.66
w sinc	-0.19
w singl	0.05
w sinu	-0.43
w sinus	0.51
w sinus_infections	0.10
w sist	1.01
w sit	-1.23
w sit_in	-0.36
w site	-0.71
w sits	-0.81
w sitt	0.16
w six	-0.95
w sixt	0.80
w sixteen	0.40
w size	-0.54
w skin	-1.68
w skip	-0.09
w skull	-3.31
w skull_bones	0.32
w slack	-0.25
w sleep	-1.65
w sleepless	0.99
w sleepless_nights	0.53
w sleev	-0.26
w slept	1.30
w slipped_disc	0.04
w slow	-4.43
w small	-0.62
w small_trial	-0.05
w smart	1.23
w smell	-0.43
w smil	2.04
w smok	0.22
w smooth	0.51
w snor	-0.67
w snow	-0.14
w so	-2.16
w sock	-0.17
w soda	-0.11
w sofa	0.43
w soft	0.08
w soften	-2.57
w sold	0.64
w solv	0.29
w some	-2.43
w some_people	-2.20
w somebod	-1.20
w someon	-1.14
w someth	-0.07
w sometim	0.80
w somewher	1.75
w son	0.28
w soon	0.73
w sooth	0.29
w sore	-2.68
w sore_back	-2.17
w sore_backs	-0.55
w sore_neck	0.79
w sort	0.06
w sorted_out	-0.47
w soul	-0.57
w sound	-0.95
w soup	-0.13
w sourc	-0.07
w spac	0.11
w spar	0.21
w spasm	0.41
w spe	-0.10
w speak	2.41
w speak_of	-0.47
w specialise_in	0.11
w specialist	0.38
w speech	-0.84
w spend	0.52
w spent	-0.49
w sphenoid	0.16
w spinal	-0.43
w spinal_cord	-0.66
w spinn	1.44
w spok	-0.21
w sport	-0.35
w spot	-0.04
w spr	1.39
w sprain	-0.27
w squar	-0.34
w squeak	-0.07
w squeez	0.36
w stack	1.08
w staff	-0.13
w stag	-0.29
w stair	2.40
w stairlift	2.01
w stand	-0.79
w star	1.14
w start	2.06
w starv	0.43
w stat	-0.19
w station	-0.26
w stay	0.06
w stead	-0.05
w steadi	0.67
w steam	0.98
w stent	-0.08
w step	-0.27
w steroid	-0.62
w stick	-0.96
w stiff	0.48
w stiff_back	-0.28
w stiff_neck	-0.43
w still	-3.32
w still_point	0.07
w stitch	0.15
w stomach	0.17
w ston	-0.35
w stood	0.82
w stool	-0.55
w stop	1.09
w stopp	0.90
w stor	1.38
w storag	0.60
w storm	-0.18
w stov	-0.13
w straight	-0.31
w straighten	-0.21
w strain	0.40
w strang	-0.43
w street	-0.44
w strength	0.45
w strengthen	0.07
w stres	-0.34
w stress	-0.08
w stretch	0.68
w strict	-0.61
w strip	-0.54
w strok	-1.10
w strong	0.06
w stuck	-0.15
w stud	0.22
w studio	0.07
w stuff	0.36
w subject	-0.19
w succeed	0.05
w succes	-0.12
w such	-0.87
w sudden	-0.37
w suff	0.28
w suffer	0.64
w sugar	0.80
w sugg	-0.08
w suit	-0.58
w suitabl	0.22
w suitcas	0.57
w summ	-0.86
w summar	-0.32
w sunda	0.20
w sunday	-0.96
w supp	-0.12
w support	0.16
w suppos	-0.03
w sure	-0.43
w surgeon	-0.51
w surger	0.26
w surpris	0.61
w surve	-0.28
w sutherland	-0.47
w sw	0.49
w swell	-0.78
w swim	-0.04
w swimm	-0.12
w switch	-0.57
w swollen	-0.08
w symptom	0.25
w system	2.49
w systematic	0.04
w tabl	1.97
w tablet	-0.55
w tackl	0.09
w tail	0.33
w tak	-0.59
w take	-1.75
w taken	-0.14
w takes_away	0.15
w talk	-0.65
w talk_to_your_doctor	-0.09
w talking_therapy	-0.15
w tall	-0.32
w tast	-0.90
w taught	0.28
w taxi	-0.04
w tea	-0.11
w teach	-2.33
w team	0.72
w tear	0.52
w tearful	-0.29
w teatim	0.62
w teeth	0.09
w tell	0.73
w tell_me	0.59
w tell_us	0.17
w tells_us	0.13
w tells_you	-0.45
w templ	0.04
w ten	0.56
w tend	-0.10
w tenni	-0.26
w tennis_elbow	-0.06
w tension	-0.90
w tension_headaches	0.39
w term	1.87
w test	-1.60
w testimonial	-0.04
w text	-0.43
w th	-1.06
w than	-1.35
w thank	0.25
w that_lasts	0.19
w thaw	-0.48
w the_answer_to	0.08
w the_moment	-0.19
w the_next_day	-0.50
w the_sea	-0.34
w the_table	-2.25
w the_weather	-0.16
w the_work	0.65
w their	4.40
w them	-0.24
w themselv	0.42
w then	-2.23
w theor	-0.42
w ther	0.92
w therap	0.18
w therapist	1.42
w therapy_for	0.14
w thes	-0.77
w these_hands	0.57
w they	-1.20
w thick	0.10
w think	1.77
w thinn	-0.57
w third	0.75
w thirst	-0.18
w thirt	0.04
w this_table	1.12
w this_therapy	-0.24
w this_work	-0.17
w this_works	-0.21
w thos	0.41
w though	1.02
w thousand	0.74
w thre	-0.64
w thread	0.29
w threw	0.17
w thriv	-0.71
w through	1.29
w throughout	0.37
w thursda	0.05
w thursday	-0.86
w thyroid	0.86
w tick	0.89
w ticket	-0.26
w tid	-1.24
w tide	-0.39
w tight	-0.33
w till	0.04
w tim	0.43
w timb	-0.08
w time	-2.07
w tin	0.63
w tinnitu	0.45
w tips	-0.18
w tir	-0.20
w tired	-0.92
w tissu	-0.87
w toda	1.95
w toddl	-0.92
w toes	0.84
w toilet	-0.24
w told_me	0.49
w tomorrow	0.82
w tonight	0.62
w too	-1.94
w too_late	1.46
w too_small	-0.08
w took	-2.11
w top	1.84
w tore	0.80
w touch	1.14
w toward	-0.03
w towel	-0.17
w town	0.20
w toxin	-0.19
w tr	-0.30
w tractor	0.16
w trad	-0.68
w traffic	-0.75
w train	-0.42
w tram	-0.45
w transformation	0.44
w transformational	0.54
w trapp	0.06
w trauma	-0.12
w travel	0.70
w treat	0.53
w treatment_for	0.11
w treatment_of	-0.24
w tree	-0.46
w tremor	-0.65
w trial	-4.22
w tried_everything	-0.12
w trip	-0.78
w triplet	0.67
w trolle	-0.33
w troubl	1.60
w true	-0.20
w trust	1.10
w try	2.00
w tuesda	0.22
w tuesday	-0.29
w tun	-0.64
w turn	1.61
w turn_to	0.49
w twelv	-0.10
w twent	1.24
w twic	0.32
w twing	0.80
w twist	1.09
w twitch	0.08
w two	-1.11
w type	-0.23
w uk	-0.42
w umbrella	-0.15
w unblock	-0.04
w uncertain	-0.24
w uncl	-0.38
w und	-0.22
w under_the_sacrum	-0.24
w under_your_head	-0.18
w under_your_knees	-0.19
w undo	1.55
w undres	-0.04
w unhapp	0.44
w unhurr	-0.31
w unit	0.09
w unles	-0.27
w unlik	0.10
w unlock	0.53
w unpleasant	-0.33
w unsettl	-0.28
w unsur	-0.08
w untest	-0.33
w until	-1.88
w unwell	-0.06
w unwind	1.08
w up	1.88
w updat	-0.26
w upledg	-0.77
w upright	0.30
w upstair	-0.78
w us	6.90
w use	-0.62
w used	-1.08
w used_to	-1.10
w uses	-0.44
w usual	0.31
w vagus_nerve	0.03
w valu	-0.05
w vanish	0.15
w var	-0.43
w varnish	-0.29
w vegan	-0.05
w version	-0.20
w vertebra	0.50
w vertigo	0.32
w very	-0.24
w vessel	-0.11
w vet	-0.19
w view	-1.14
w villag	-0.06
w vinegar	-0.96
w violin	-0.57
w viru	-0.35
w visit	-1.32
w visitor	-0.19
w voic	-0.05
w volunte	-0.50
w wait	0.05
w wak	0.48
w wake	-0.36
w wake_up	0.33
w walk	2.28
w walk_out	0.10
w walk_tall	-0.21
w walked_out	-0.48
w walking_stick	0.49
w wall	0.83
w want	-2.33
w war	0.91
w ward	0.66
w warm	-1.09
w warm_room	-0.21
w warmth	-0.60
w warn	1.43
w warning_signs	-0.08
w wash	-0.08
w wast	-0.29
w wat	-0.98
w watch	1.17
w wave	-0.30
w wax	-0.18
w way	2.76
w way_home	0.17
w ways	-0.59
w we	5.66
w we'll	2.22
w we'r	-0.14
w weak	-0.42
w wear	0.31
w weath	-0.21
w websit	-0.09
w wedd	0.42
w wednesday	-0.38
w week	0.63
w weekend	0.41
w weigh	-0.38
w weight	-0.73
w welcom	-0.36
w well	-2.55
w went	2.24
w went_home	-0.91
w wet	-0.73
w what	2.63
w what_are_you_waiting_for	0.62
w what_is_wrong	0.51
w whatev	0.35
w wheelchair	-0.77
w wheez	0.48
w when	0.39
w whenev	-0.25
w wher	2.09
w wheth	-2.60
w which	-0.95
w whiplash	0.15
w whisp	1.59
w whistl	0.39
w who	2.16
w whoev	-0.37
w whol	3.59
w whom	-0.34
w whos	0.17
w why	2.08
w wide	-0.36
w wife	0.49
w will	5.54
w winc	1.62
w wind	-0.16
w window	-0.52
w windowsill	-0.91
w wint	0.06
w within	1.05
w without	3.26
w without_pain	0.63
w woke	-0.25
w women	-0.34
w won	-0.32
w won't	1.37
w wond	0.55
w wonderful	-0.90
w wood	0.04
w wool	-0.36
w word	0.84
w wore	0.72
w work	0.82
w work_for	-0.06
w work_with	0.26
w works_for	-0.28
w works_on	-0.25
w world	1.15
w world_health_organization	0.17
w worr	-0.35
w wors	-1.26
w worst	0.06
w worth	-0.74
w would	-1.63
w wrap	-0.49
w wrapp	-1.02
w wrist	0.05
w writ	-1.12
w written	-0.12
w written_off	-0.16
w wrong	-0.46
w wrot	-0.26
w y'all	0.76
w year	1.39
w years_of	-0.52
w yeast	-0.06
w yes	-0.17
w yesterda	0.28
w yet	1.53
w yoga	-0.30
w you	0.30
w you'll	2.33
w you'r	-0.87
w young	-0.64
w your	2.68
w your_doctor	1.43
w your_gp	0.76
w your_midwife	0.07
w yourself	1.82
w youth	0.10
w zero	-0.09
w £60	-0.43
wt a AID	-1.06
wt a BABY	-0.44
wt a BAD	-0.30
wt a BELIEF	-0.05
wt a BODY	0.19
wt a CLIENT	-2.46
wt a CST	-1.81
wt a CURE	-0.14
wt a DIAGNOSE	-0.54
wt a DOCTOR	-1.91
wt a DRUG	-1.92
wt a EASE	-1.73
wt a EMOTION	-0.31
wt a ENDORSE	1.22
wt a FLOW	0.14
wt a GONE	-3.78
wt a HOMEHELP	-1.58
wt a HOPEFUL	0.34
wt a HUMBLE	-0.12
wt a LASTING	-0.11
wt a LIFE	-1.64
wt a MECH	-0.45
wt a META	-0.75
wt a MOST	0.16
wt a NEGN	-1.81
wt a PAST	0.57
wt a POLICY	0.34
wt a PRAISE	0.25
wt a PRESSURE	-0.58
wt a PROVE	0.17
wt a RELIEFN	-0.60
wt a REMOVE	-1.77
wt a RESEARCH	-0.66
wt a SAFETY	-0.22
wt a SAFEW	0.72
wt a SAY	-0.68
wt a SERIOUS	-1.47
wt a SERVICE	-2.41
wt a SHOW	1.13
wt a SORE	1.11
wt a STOPTAKING	-0.29
wt a SURE	-0.22
wt a SURGERY	0.47
wt a SYMPTOM	-1.23
wt a THERAPIST2	-0.81
wt a THERAPY	-2.35
wt a THING	1.82
wt a WELL	1.10
wt a WORKS	-0.48
wt a WORLD	0.57
wt a4 RESEARCH	-0.10
wt a4 THING	-0.10
wt about BODY	-0.30
wt about CLIENT	-0.12
wt about CST	-0.30
wt about DRUG	-0.13
wt about ENDORSE	-0.08
wt about HOMEHELP	-0.10
wt about IT	0.62
wt about MECH	-0.18
wt about NEG	-0.36
wt about NUMBER	-1.79
wt about POLICY	-0.05
wt about SERIOUS	-0.38
wt about SHOW	-0.04
wt about SYMPTOM	-0.25
wt about THERAPY	-0.30
wt about WE	0.12
wt about YOU	0.63
wt adopt IT	0.19
wt adult SAY	0.26
wt adult SHOW	0.33
wt aft CST	-0.16
wt aft HOMEHELP	1.16
wt aft LIFE	-1.42
wt aft NUMBER	0.10
wt aft SURGERY	0.65
wt aft THERAPY	0.22
wt aft WE	0.71
wt aft YOU	0.05
wt against IT	-0.15
wt age SORE	0.09
wt ails YOU	0.43
wt alarm LIFE	-0.32
wt alarm WORKS	-0.32
wt all CLIENT	0.07
wt all EASE	0.34
wt all EXPERT	-0.32
wt all GONE	0.72
wt all IT	-0.86
wt all LIFE	-0.17
wt all NUMBER	0.88
wt all SERVICE	0.30
wt all THING	-0.18
wt all WORKS	0.24
wt all YOU	-0.27
wt allow THERAPY	-0.41
wt also OUGHT	-0.06
wt am BABY	-0.03
wt am NEG	-0.14
wt am SORE	-0.17
wt am WE	-0.38
wt am WELL	0.51
wt american THERAPIST2	-0.16
wt an BAD	0.13
wt an DOCTOR	-0.23
wt an DRUG	-0.30
wt an EXPERT	-0.55
wt an HOMEHELP	-0.31
wt an HUMBLE	-0.10
wt an PRAISE	0.43
wt an SERIOUS	-0.99
wt an SORE	0.50
wt an THERAPIST2	-0.32
wt and BABY	-0.19
wt and BAD	-0.32
wt and BELIEF	-0.42
wt and BODY	0.21
wt and CLIENT	-4.25
wt and CST	-1.38
wt and DEFINE	0.73
wt and DETOX	0.76
wt and DIAGNOSE	2.21
wt and DOCTOR	0.45
wt and DRUG	-0.71
wt and EASE	2.27
wt and EMOTION	-0.14
wt and ENDORSE	0.29
wt and EXPERT	0.34
wt and FLOW	-0.20
wt and GO	-0.34
wt and GONE	-0.38
wt and HUMBLE	-1.27
wt and IT	-0.63
wt and LASTING	-0.09
wt and LIFE	-0.28
wt and MECH	-0.70
wt and MOST	-0.62
wt and NEG	-3.52
wt and NEGN	-0.30
wt and NUMBER	-1.10
wt and OUGHT	-0.65
wt and PAST	-0.63
wt and POLICY	-0.58
wt and REMOVE	-0.60
wt and RESEARCH	0.28
wt and SAFETY	-0.91
wt and SAY	-2.26
wt and SERIOUS	2.49
wt and SERVICE	0.19
wt and SHOW	1.28
wt and SORE	-0.24
wt and STOPTAKING	0.18
wt and STORE	0.07
wt and SYMPTOM	0.74
wt and THERAPIST2	-0.66
wt and THERAPY	1.08
wt and THING	-0.33
wt and TURN	-0.26
wt and WE	-2.00
wt and WELL	0.90
wt and WORLD	-0.50
wt and YOU	1.02
wt anoth NUMBER	-0.04
wt any CST	-0.49
wt any DRUG	0.40
wt any HOMEHELP	-0.04
wt any NUMBER	0.52
wt any POLICY	0.71
wt any RESEARCH	-0.43
wt any SERIOUS	0.44
wt any SYMPTOM	-0.48
wt any THERAPIST2	-0.04
wt any THERAPY	-0.49
wt anyth IT	-0.18
wt anyth WE	-0.30
wt are BABY	-0.61
wt are BAD	0.04
wt are CLIENT	-0.61
wt are CST	-0.20
wt are EASE	-0.70
wt are ENDORSE	-0.71
wt are EXPERT	-0.39
wt are FLOW	0.27
wt are GO	0.22
wt are GONE	0.64
wt are MOST	-0.18
wt are NEG	-2.00
wt are NUMBER	-1.59
wt are PAST	-0.35
wt are POLICY	0.62
wt are REMOVE	0.25
wt are SAFEW	0.17
wt are SAY	0.37
wt are SERVICE	-0.97
wt are SORE	-0.10
wt are STORE	-0.14
wt are SURE	-0.17
wt are SYMPTOM	0.45
wt are THERAPY	0.74
wt are THING	0.49
wt are WE	-0.04
wt are WELL	0.59
wt are WORKS	-0.21
wt are WORLD	-0.16
wt are YOU	-0.39
wt around NUMBER	-0.18
wt around YOU	0.27
wt articl SAY	-0.36
wt articl SHOW	-0.24
wt as CLIENT	-1.23
wt as EASE	-0.15
wt as HOMEHELP	-0.49
wt as IT	-0.23
wt as NEGN	0.12
wt as NUMBER	-0.26
wt as RESEARCH	0.50
wt as SAFEW	1.28
wt as THERAPIST2	-0.11
wt as THERAPY	-0.83
wt as WE	-1.36
wt as WELL	-0.56
wt as YOU	-0.77
wt asid IT	-0.08
wt at IT	-0.38
wt at LIFE	0.05
wt at NUMBER	-0.77
wt at SERVICE	0.42
wt at WE	0.39
wt attack HEDGE	-0.29
wt august NUMBER	-0.11
wt away WE	-0.24
wt bare BODY	-0.09
wt be BODY	0.48
wt be CURE	-0.29
wt be DIAGNOSE	-0.10
wt be EASE	-0.25
wt be ENDORSE	0.49
wt be GO	-0.27
wt be GONE	0.23
wt be HUMBLE	-0.34
wt be NEG	-0.34
wt be PAST	0.67
wt be PRAISE	-1.27
wt be PRESSURE	0.39
wt be RELIEFN	-0.29
wt be REMOVE	0.57
wt be SAY	-0.29
wt be SERIOUS	-1.01
wt be SERVICE	-1.19
wt be SHOW	0.50
wt be SORE	-0.34
wt be STOPTAKING	1.09
wt be SURE	0.14
wt be WELL	0.17
wt be WORKS	-0.25
wt becaus CLIENT	0.65
wt becaus IT	-0.60
wt becaus MOST	0.81
wt becaus NEG	0.70
wt becaus NUMBER	-0.24
wt becaus WE	-0.41
wt becaus YOU	-1.47
wt becom BABY	-0.39
wt becom GONE	0.88
wt becom WELL	0.29
wt been DIAGNOSE	-0.95
wt been LIFE	-0.03
wt been PROVE	-0.40
wt been SHOW	-1.11
wt been SORE	-0.11
wt been WELL	0.32
wt befor CLIENT	0.41
wt befor IT	-0.10
wt befor NUMBER	-0.11
wt befor WE	0.22
wt befor YOU	0.64
wt behind YOU	0.34
wt beneath IT	-0.09
wt besid IT	-0.59
wt besid YOU	-0.09
wt best EASE	-0.08
wt bett BODY	0.24
wt bett LIFE	0.24
wt bett RESEARCH	-0.44
wt between MECH	-0.14
wt between THERAPY	-0.38
wt between YOU	-0.12
wt beyond NUMBER	-0.40
wt breath YOU	-0.76
wt but CLIENT	0.50
wt but IT	0.31
wt but NEG	-1.14
wt but NUMBER	-0.15
wt but SAFETY	0.66
wt but WE	-0.29
wt but YOU	0.45
wt by CLIENT	-0.21
wt by DOCTOR	0.32
wt by EASE	0.27
wt by EXPERT	0.94
wt by FLOW	0.27
wt by HOMEHELP	-0.46
wt by IT	1.73
wt by META	-0.50
wt by NUMBER	-0.34
wt by POLICY	-0.94
wt by TURN	0.46
wt by WORKS	0.27
wt by WORLD	-0.06
wt by YOU	-0.26
wt care IT	-0.51
wt careful RESEARCH	0.10
wt caus WE	-0.11
wt chronic SYMPTOM	0.04
wt clinical PROVE	0.24
wt clinical RESEARCH	0.06
wt clos YOU	-0.22
wt cold BODY	-0.14
wt colleagu SERVICE	0.37
wt come TURN	-1.23
wt complete SAFEW	0.60
wt condition WE	1.11
wt count CLIENT	0.48
wt crack SERVICE	-0.13
wt crack WE	0.40
wt day IT	1.02
wt day WE	-0.15
wt day YOU	0.37
wt did HUMBLE	-0.12
wt did IT	0.04
wt did NEG	0.89
wt did YOU	-0.15
wt do HOMEHELP	-0.39
wt do HUMBLE	-0.32
wt do IT	0.67
wt do NEG	-2.90
wt do STOPTAKING	-0.70
wt do THERAPY	0.44
wt do WE	-0.63
wt do YOU	1.42
wt does CLIENT	-0.15
wt does CST	-0.57
wt does HUMBLE	0.75
wt does IT	-1.01
wt does MOST	-0.13
wt does NEG	-0.26
wt does THERAPY	-0.62
wt does YOU	0.16
wt drift STOPTAKING	-0.29
wt dur HOMEHELP	-0.54
wt each CLIENT	0.45
wt each CST	0.41
wt each ENDORSE	-0.05
wt each HOMEHELP	-0.27
wt each NUMBER	-0.06
wt each SHOW	-0.05
wt each STORE	-0.26
wt each THERAPY	-0.04
wt earn WE	-0.43
wt effectiv EASE	0.14
wt else IT	-0.41
wt even BAD	0.59
wt ever BODY	0.54
wt ever DOCTOR	0.23
wt ever EMOTION	-0.25
wt ever GONE	-0.25
wt ever META	-0.20
wt ever NUMBER	-0.07
wt ever SERVICE	0.39
wt ever SYMPTOM	0.17
wt ever THERAPY	0.04
wt ever THING	-0.72
wt everyth WE	0.41
wt everyth YOU	-0.16
wt fibro SYMPTOM	1.31
wt fift NUMBER	-0.08
wt firm MECH	-0.59
wt firm THERAPY	-0.07
wt flat WE	-0.21
wt fold THING	-0.21
wt follow IT	0.58
wt for BABY	-0.13
wt for BODY	0.22
wt for CLIENT	0.43
wt for CST	0.72
wt for DRUG	0.69
wt for EASE	-0.45
wt for GONE	-0.04
wt for HEDGE	-0.56
wt for HOMEHELP	-0.42
wt for IT	0.44
wt for LASTING	-0.55
wt for MOST	-0.70
wt for NEG	-0.76
wt for NUMBER	-0.90
wt for POLICY	-0.34
wt for RESEARCH	-0.08
wt for SAFETY	0.13
wt for SERIOUS	-0.25
wt for SERVICE	-0.15
wt for SORE	0.64
wt for SURE	-1.13
wt for SYMPTOM	1.01
wt for THERAPIST2	-0.24
wt for TURN	0.23
wt for WELL	0.41
wt for WORKS	-0.38
wt for YOU	-0.04
wt fort NUMBER	0.15
wt from CLIENT	0.09
wt from CST	0.18
wt from DRUG	0.18
wt from IT	-0.35
wt from NUMBER	1.04
wt from RESEARCH	0.88
wt from SAFETY	-0.39
wt from SERIOUS	0.76
wt from SYMPTOM	0.39
wt from THERAPIST2	-0.09
wt from THERAPY	0.09
wt from TURN	0.24
wt from YOU	0.52
wt full BODY	0.56
wt full POLICY	0.38
wt gave WE	-0.07
wt general WE	-0.59
wt gentl CST	0.07
wt gentl EASE	0.06
wt gentl THERAPY	0.23
wt get LASTING	0.09
wt get WELL	-0.98
wt get YOU	0.94
wt giv IT	-0.07
wt giv WE	0.47
wt giv YOU	0.76
wt give IT	-0.20
wt give WE	0.38
wt give YOU	1.01
wt goes DIAGNOSE	-0.11
wt good EASE	-0.08
wt good HOMEHELP	-0.18
wt good LIFE	-0.25
wt good POLICY	-0.11
wt good WORLD	-0.04
wt got IT	-0.06
wt got WE	-1.33
wt gram WE	-0.17
wt grey WORLD	-0.12
wt group GONE	-0.37
wt grow EASE	0.06
wt guidanc SAY	-0.13
wt guidanc SHOW	-0.13
wt had CST	-0.24
wt had EASE	0.03
wt had GONE	-0.36
wt had HOMEHELP	0.91
wt had NEG	0.22
wt had NEGN	0.26
wt had NUMBER	0.90
wt had REMOVE	-0.36
wt had SAY	0.47
wt had SERIOUS	-1.11
wt had SYMPTOM	-0.90
wt had THERAPY	-0.24
wt had WE	-0.12
wt hand HEDGE	-0.30
wt hand IT	-0.53
wt hanna NUMBER	0.16
wt happ BODY	0.31
wt hard IT	-0.13
wt hard LIFE	-0.42
wt hard META	-0.45
wt hardwar THING	-0.08
wt harm YOU	0.28
wt has BAD	-0.26
wt has CLIENT	-0.13
wt has DIAGNOSE	0.24
wt has EASE	-0.75
wt has FLOW	0.04
wt has GONE	-0.56
wt has HUMBLE	-0.69
wt has IT	-0.38
wt has NEG	1.67
wt has NEGN	-1.08
wt has NUMBER	0.95
wt has OUGHT	-0.58
wt has PAST	0.08
wt has POLICY	-0.33
wt has PROVE	-0.28
wt has REMOVE	0.25
wt has SAFEW	0.51
wt has SAY	-0.28
wt has SHOW	0.66
wt has STOPTAKING	-0.26
wt has TURN	-0.15
wt has WORKS	-0.50
wt have DIAGNOSE	-0.92
wt have EASE	-0.14
wt have ENDORSE	0.29
wt have GONE	0.50
wt have HUMBLE	-0.37
wt have IT	1.62
wt have NEG	0.47
wt have NEGN	-0.85
wt have NUMBER	-1.02
wt have PROVE	0.13
wt have REMOVE	0.21
wt have SAFEW	-0.36
wt have SAY	0.20
wt have SERIOUS	-1.63
wt have SHOW	-0.08
wt have THERAPY	0.11
wt have TURN	-0.16
wt have WE	-0.21
wt have YOU	0.55
wt health CLIENT	-0.19
wt health META	0.35
wt health POLICY	-0.16
wt her AID	0.50
wt her BABY	0.71
wt her BODY	0.34
wt her ENDORSE	0.06
wt her LIFE	0.78
wt her NUMBER	-0.24
wt her SHOW	0.06
wt her SURGERY	-0.25
wt her THING	-1.06
wt her WORLD	-0.08
wt here IT	0.35
wt here WE	-0.12
wt his AID	0.24
wt his BODY	0.73
wt his CLIENT	0.50
wt his DRUG	-0.09
wt his ENDORSE	0.38
wt his HOMEHELP	-0.35
wt his HUMBLE	-0.14
wt his LIFE	1.36
wt his SHOW	0.38
wt his STORE	-0.31
wt his SURGERY	-0.13
wt his THING	0.76
wt his WORLD	-0.24
wt hour GONE	-0.40
wt hour WE	-0.46
wt how CLIENT	-0.76
wt how CST	0.16
wt how HEDGE	-0.52
wt how IT	-0.80
wt how SURE	-0.29
wt how THERAPY	0.19
wt how WE	-1.17
wt how WELL	0.12
wt hundr MOST	0.06
wt if IT	-0.88
wt if LIFE	1.21
wt if NEG	1.57
wt if NUMBER	-0.14
wt if SYMPTOM	-0.46
wt if THERAPIST2	0.56
wt if THERAPY	-0.07
wt if YOU	-5.48
wt in BABY	-0.15
wt in BODY	-0.84
wt in CLIENT	-1.23
wt in CST	-0.12
wt in DIAGNOSE	-0.62
wt in DOCTOR	-0.75
wt in FLOW	-0.08
wt in HEDGE	0.14
wt in HOMEHELP	-0.24
wt in IT	1.20
wt in MECH	-0.92
wt in META	0.36
wt in MOST	0.08
wt in NUMBER	-1.68
wt in REMOVE	0.18
wt in SERIOUS	0.10
wt in SERVICE	-0.13
wt in SURGERY	-0.62
wt in SYMPTOM	0.28
wt in THERAPY	-0.27
wt in THING	-0.37
wt in WE	0.18
wt in WORKS	-0.08
wt in YOU	0.17
wt includ HOMEHELP	-0.42
wt includ THERAPIST2	-0.42
wt insid YOU	0.28
wt into IT	0.10
wt into META	0.39
wt into WORKS	0.05
wt just LIFE	0.52
wt just NUMBER	0.70
wt kitten WE	0.54
wt last NUMBER	-0.26
wt last THERAPY	-0.92
wt lat NUMBER	-0.19
wt let CLIENT	0.13
wt let SORE	-0.42
wt let WE	1.24
wt let YOU	0.20
wt lie POSITION	-0.54
wt light STORE	-0.09
wt light THERAPY	-0.09
wt light WE	-0.38
wt lik IT	-0.99
wt like CLIENT	-0.18
wt like IT	0.18
wt like WE	-0.43
wt like YOU	0.40
wt long EMOTION	-0.23
wt long IT	0.15
wt long SYMPTOM	-0.23
wt long YOU	0.07
wt look BODY	0.08
wt look ENDORSE	0.08
wt look SHOW	0.08
wt low BODY	-1.18
wt low ENDORSE	-1.18
wt low SHOW	-1.18
wt ly POSITION	-0.20
wt main THING	-0.32
wt mak BODY	0.35
wt mak CLIENT	0.28
wt mak IT	-0.41
wt mak NEGN	0.26
wt make IT	-1.21
wt make NEGN	-0.05
wt make YOU	-0.39
wt manipulation HEDGE	-0.04
wt mean IT	-0.82
wt mean YOU	-0.10
wt meaningful EASE	-0.09
wt measur IT	-0.40
wt medical DOCTOR	-0.14
wt medical EXPERT	-0.14
wt medical THING	0.56
wt mention SERIOUS	0.66
wt mention SYMPTOM	-0.29
wt more POLICY	-0.38
wt more WORLD	-0.38
wt more YOU	0.45
wt morn LIFE	-0.18
wt morn SYMPTOM	-0.34
wt morn YOU	0.36
wt move WE	-0.67
wt much WE	0.15
wt nam NUMBER	-0.05
wt name HOMEHELP	-0.09
wt name THERAPIST2	-0.09
wt natural EASE	0.26
wt natural FLOW	0.07
wt near SURE	-0.11
wt near YOU	0.22
wt new BODY	-0.86
wt new HOMEHELP	0.37
wt new LIFE	0.20
wt new POLICY	-0.57
wt new RESEARCH	0.75
wt new SYMPTOM	-1.55
wt new THING	-0.69
wt new WORLD	-0.31
wt next EASE	-0.14
wt next FLOW	-0.14
wt next NUMBER	-0.35
wt next POLICY	-0.29
wt next WORKS	-0.14
wt next WORLD	-0.29
wt night CLIENT	0.41
wt night DEFINE	-0.32
wt ninet NUMBER	-0.12
wt numb IT	-0.46
wt numb NUMBER	0.30
wt of AID	0.82
wt of BABY	0.31
wt of BODY	0.19
wt of CLIENT	0.13
wt of CST	0.98
wt of DIAGNOSE	-0.28
wt of DOCTOR	-0.39
wt of DRUG	-0.31
wt of EASE	-0.08
wt of EMOTION	-0.31
wt of EXPERT	-0.17
wt of GONE	-0.30
wt of HOMEHELP	-0.54
wt of IT	0.59
wt of LASTING	-0.08
wt of LIFE	0.40
wt of MECH	0.75
wt of META	-0.05
wt of NEGN	-0.03
wt of NUMBER	-0.22
wt of PAST	0.45
wt of POLICY	1.25
wt of RELIEFN	-0.34
wt of RESEARCH	0.43
wt of SAFETY	-0.18
wt of SERIOUS	-0.34
wt of SERVICE	-0.83
wt of SORE	-0.18
wt of SYMPTOM	-0.17
wt of THERAPIST2	-0.38
wt of THERAPY	0.34
wt of THING	-2.10
wt of WE	-0.74
wt of WORKS	-0.29
wt of WORLD	-0.71
wt of YOU	1.28
wt off IT	-0.17
wt off THERAPY	-0.33
wt off WE	-0.20
wt on BODY	-0.40
wt on CLIENT	0.78
wt on CST	1.25
wt on DRUG	-0.16
wt on IT	0.78
wt on LASTING	-0.18
wt on META	-0.08
wt on NUMBER	0.33
wt on RESEARCH	-0.33
wt on SHOW	-0.16
wt on SORE	-0.30
wt on SYMPTOM	-1.06
wt on THERAPY	0.53
wt on THING	-0.66
wt on WE	1.23
wt on YOU	-0.90
wt once IT	0.23
wt once META	-0.70
wt once SAY	-0.40
wt only DIAGNOSE	0.58
wt only IT	0.72
wt only NUMBER	0.96
wt only OUGHT	0.55
wt only THERAPY	-0.06
wt or BAD	-0.21
wt or BODY	-0.78
wt or CST	-0.79
wt or DIAGNOSE	-0.11
wt or DOCTOR	-0.70
wt or DRUG	-0.18
wt or EASE	-0.07
wt or GO	-0.28
wt or GONE	-0.28
wt or HOMEHELP	-0.98
wt or IT	-0.24
wt or LIFE	-0.40
wt or MECH	-0.38
wt or NEG	-0.56
wt or NEGN	-0.68
wt or NUMBER	-0.42
wt or OUGHT	-0.10
wt or PAST	-0.11
wt or POLICY	-0.10
wt or SAFETY	-0.10
wt or SAY	-0.59
wt or SERIOUS	0.48
wt or SERVICE	-0.08
wt or SHOW	-0.55
wt or SORE	-0.21
wt or SURE	0.05
wt or SYMPTOM	-0.35
wt or THERAPIST2	-0.12
wt or THERAPY	-0.79
wt or YOU	-0.68
wt oth META	-0.06
wt out HUMBLE	-0.15
wt over NUMBER	0.41
wt own BODY	0.12
wt own CLIENT	0.39
wt own EASE	0.08
wt own ENDORSE	-0.13
wt own FLOW	-0.74
wt own LIFE	-0.54
wt own POLICY	-0.09
wt own SHOW	-0.13
wt own THERAPY	-0.08
wt packag IT	-0.42
wt padd POLICY	-0.08
wt padd THING	-0.08
wt paint THING	-0.09
wt part WE	-0.08
wt perfect SAFEW	0.41
wt plac CLIENT	-0.27
wt plac IT	1.07
wt plac YOU	0.35
wt plain META	-0.10
wt plan POLICY	-0.12
wt pleas DIAGNOSE	-0.29
wt pleas SAFETY	-0.50
wt pressur WE	0.61
wt pressur WORKS	0.31
wt pretend CST	-0.11
wt pretend THERAPY	-0.11
wt problem CST	0.26
wt problem THERAPY	0.26
wt profession WE	0.08
wt proof IT	0.05
wt push WE	0.30
wt put CST	-0.24
wt put IT	0.52
wt put WE	0.04
wt put YOU	0.90
wt question CLIENT	-0.09
wt question WORKS	-0.56
wt rath SAY	-0.19
wt rath SHOW	-0.19
wt real EASE	0.60
wt reason WE	-0.17
wt recent EMOTION	-0.26
wt recent RESEARCH	0.35
wt recent SYMPTOM	-0.04
wt referenc YOU	-0.11
wt regular CST	0.30
wt regular THERAPY	0.23
wt right IT	-0.86
wt room GONE	1.44
wt room POLICY	1.35
wt room REMOVE	1.44
wt room WE	-0.29
wt same BODY	0.38
wt same CLIENT	0.75
wt same FLOW	1.12
wt same HOMEHELP	-0.10
wt same MECH	1.27
wt scar BODY	-0.23
wt scar MECH	-0.23
wt scientifical PROVE	0.04
wt scor EASE	-0.11
wt scor GONE	-0.76
wt scor WORKS	-0.11
wt set IT	0.37
wt sets IT	-0.04
wt several HOMEHELP	-0.28
wt several SERVICE	-0.70
wt short EASE	-0.44
wt side POLICY	-0.16
wt side WORLD	-0.16
wt sign IT	-0.49
wt sign OUGHT	-0.07
wt simp GONE	0.04
wt simp NEG	1.67
wt sinc CLIENT	-0.53
wt sinc IT	-0.48
wt sinc NUMBER	0.51
wt sinc WE	0.03
wt sinus REMOVE	0.14
wt sinus WORKS	0.14
wt slack HOMEHELP	-0.25
wt slack POLICY	-0.25
wt small BABY	0.29
wt small EASE	-0.14
wt small MECH	-0.10
wt small RESEARCH	-0.18
wt small SAFEW	-0.09
wt small SYMPTOM	1.06
wt small THERAPY	0.03
wt so DIAGNOSE	-0.16
wt so IT	0.22
wt so LIFE	-0.15
wt so NEG	-0.35
wt so OUGHT	-0.27
wt so STORE	-0.27
wt so WE	1.02
wt soft POLICY	-0.48
wt soft THERAPY	0.11
wt somebod SERVICE	-0.37
wt somebod WE	-0.64
wt someth WE	-0.81
wt someth YOU	-0.48
wt speech EASE	-0.84
wt stairlift CLIENT	1.00
wt starv BODY	0.13
wt starv MECH	0.13
wt still HEDGE	-0.30
wt still HUMBLE	-0.10
wt still WE	-0.22
wt stretch MECH	0.64
wt suit HEDGE	-0.09
wt suit YOU	-1.05
wt sunda CLIENT	0.38
wt sutherland BELIEF	-0.08
wt sutherland SAY	-0.21
wt systematic RESEARCH	0.04
wt tak IT	-0.49
wt tak NUMBER	-0.25
wt take DRUG	0.17
wt take HOMEHELP	0.87
wt take IT	-0.16
wt take POLICY	-0.05
wt take WE	-0.18
wt take YOU	-0.85
wt tearful BODY	-0.29
wt test IT	0.20
wt th IT	-0.15
wt th WE	1.69
wt th YOU	-0.51
wt than CLIENT	0.12
wt than DRUG	0.26
wt than HOMEHELP	0.48
wt than IT	-0.75
wt than NUMBER	0.19
wt than SURGERY	0.38
wt than THERAPIST2	0.23
wt than WE	-0.05
wt than YOU	-0.60
wt thank YOU	0.26
wt the AID	2.16
wt the BABY	-2.20
wt the BAD	0.88
wt the BELIEF	0.73
wt the BODY	-3.46
wt the CLIENT	0.74
wt the CST	-1.15
wt the CURE	-0.73
wt the DETOX	0.32
wt the DIAGNOSE	-0.26
wt the DOCTOR	-0.43
wt the DRUG	1.34
wt the EASE	0.32
wt the EMOTION	0.39
wt the ENDORSE	-0.74
wt the EXPERT	1.14
wt the FLOW	-0.89
wt the GO	-0.26
wt the GONE	-0.43
wt the HOMEHELP	0.61
wt the HOPEFUL	0.06
wt the HUMBLE	-1.04
wt the LIFE	-2.51
wt the MECH	2.69
wt the META	-1.02
wt the MOST	-0.55
wt the NUMBER	-0.09
wt the PAST	0.19
wt the POLICY	-2.74
wt the POSITION	-0.61
wt the PRAISE	0.51
wt the RELIEFN	-1.08
wt the REMOVE	-0.42
wt the RESEARCH	0.44
wt the SAFETY	-0.32
wt the SAFEW	-1.50
wt the SAY	-1.15
wt the SERIOUS	0.11
wt the SERVICE	-1.57
wt the SHOW	-1.33
wt the SORE	-0.32
wt the STOPTAKING	-0.43
wt the STORE	0.79
wt the SYMPTOM	2.31
wt the THERAPIST2	0.17
wt the THERAPY	-2.36
wt the THING	-6.97
wt the WELL	-0.20
wt the WORKS	-1.02
wt the WORLD	0.83
wt their BODY	0.16
wt their DOCTOR	0.09
wt their DRUG	0.63
wt their ENDORSE	0.05
wt their HOMEHELP	0.81
wt their MECH	0.32
wt their SHOW	0.05
wt their SURGERY	0.72
wt their SYMPTOM	0.94
wt their THERAPY	-0.21
wt them SHOW	0.11
wt then CLIENT	0.24
wt then IT	0.05
wt then LIFE	-0.79
wt then NUMBER	1.81
wt then WE	-1.65
wt then YOU	-1.73
wt ther DEFINE	-0.54
wt ther NEG	1.06
wt ther WE	0.95
wt therapist BELIEF	-0.05
wt therapist DIAGNOSE	0.09
wt therapist HEDGE	-0.21
wt therapist SAY	-0.18
wt thes CLIENT	0.08
wt thes CST	-0.45
wt thes DEFINE	-0.17
wt thes META	0.90
wt thes THERAPY	-0.45
wt thes WE	-0.28
wt though CLIENT	0.07
wt till NUMBER	0.48
wt to BAD	0.21
wt to BELIEF	-0.28
wt to BODY	-0.24
wt to CLIENT	0.26
wt to CST	0.55
wt to CURE	0.85
wt to DIAGNOSE	-0.12
wt to DRUG	0.19
wt to EASE	1.61
wt to EMOTION	0.12
wt to ENDORSE	-1.61
wt to FLOW	1.55
wt to GO	0.24
wt to GONE	-0.31
wt to HOMEHELP	0.65
wt to HUMBLE	0.12
wt to IT	0.63
wt to LIFE	0.40
wt to MECH	-0.78
wt to META	-0.26
wt to NEG	0.86
wt to NEGN	-0.18
wt to NUMBER	0.68
wt to POLICY	-0.53
wt to PRAISE	0.52
wt to PROVE	-0.32
wt to REMOVE	1.27
wt to SAFETY	-1.44
wt to SAY	1.08
wt to SERIOUS	0.50
wt to SERVICE	0.12
wt to SHOW	0.07
wt to SORE	0.52
wt to STOPTAKING	0.24
wt to STORE	-0.43
wt to SURE	0.50
wt to SYMPTOM	1.50
wt to THERAPIST2	-0.25
wt to THERAPY	-0.08
wt to THING	0.31
wt to WE	0.28
wt to WELL	0.67
wt to WORKS	1.64
wt to YOU	1.21
wt togeth NEG	-0.25
wt too SORE	1.13
wt took NUMBER	-0.40
wt took THERAPY	-0.49
wt tr IT	0.28
wt track NEGN	-0.17
wt troubl GONE	0.56
wt troubl WE	0.14
wt troubl YOU	0.31
wt true EASE	-0.20
wt try IT	-0.05
wt turn GO	-0.94
wt turn GONE	-0.94
wt turn YOU	0.36
wt und CST	0.58
wt und NUMBER	0.15
wt unles WE	-0.16
wt unlik DRUG	-0.51
wt unlik HOMEHELP	-0.21
wt until IT	0.53
wt until NEG	-0.81
wt until SAFETY	-0.23
wt until WE	-0.10
wt until YOU	-0.09
wt up HEDGE	-0.38
wt up NUMBER	0.33
wt up WE	0.50
wt very CST	-0.43
wt very NEGN	-0.38
wt very THERAPY	-0.43
wt want NUMBER	-0.12
wt want YOU	-0.33
wt was BAD	-0.19
wt was COME	0.47
wt was DIAGNOSE	-0.58
wt was EASE	-0.90
wt was FLOW	-0.19
wt was GONE	-0.57
wt was HUMBLE	-0.07
wt was NEG	-0.51
wt was NUMBER	-0.24
wt was OUGHT	-0.11
wt was POLICY	-0.16
wt was REMOVE	-0.70
wt was SERVICE	-1.00
wt was SHOW	-0.06
wt was SORE	-0.41
wt was STORE	-0.41
wt was TURN	-0.16
wt was WE	-0.27
wt was WELL	-0.76
wt was WORKS	-0.35
wt way CLIENT	0.26
wt way MOST	1.19
wt way YOU	0.29
wt ways YOU	-0.29
wt week CLIENT	0.63
wt week GONE	-0.07
wt week REMOVE	-0.08
wt week WE	-0.40
wt weigh NUMBER	-0.17
wt went TURN	1.75
wt went WELL	-0.76
wt were CLIENT	0.34
wt were DIAGNOSE	-0.21
wt were FLOW	-0.07
wt were GO	-0.11
wt were GONE	-0.11
wt were NEG	0.15
wt were REMOVE	-0.64
wt were SERVICE	-0.03
wt were WORKS	-0.07
wt what BAD	0.32
wt what CLIENT	-0.44
wt what CST	0.78
wt what DRUG	0.14
wt what EASE	-0.57
wt what EMOTION	0.32
wt what FLOW	0.09
wt what GONE	-0.17
wt what HEDGE	0.05
wt what HOMEHELP	0.05
wt what HUMBLE	-0.07
wt what IT	-0.32
wt what LIFE	0.28
wt what NEG	0.26
wt what RESEARCH	-0.79
wt what SAFETY	1.12
wt what SYMPTOM	0.32
wt what THERAPY	-0.15
wt what WE	0.97
wt what WORKS	-0.54
wt what YOU	-1.02
wt whatev CLIENT	-1.02
wt whatev YOU	-0.42
wt when BODY	0.12
wt when CLIENT	0.68
wt when IT	0.18
wt when NUMBER	-0.58
wt when OUGHT	-0.09
wt when THERAPY	0.96
wt when WE	-1.71
wt when YOU	0.48
wt whenev YOU	-0.25
wt wher CLIENT	0.11
wt wher HOMEHELP	0.33
wt wher IT	1.01
wt wher NEG	-0.17
wt wher NUMBER	-0.05
wt wher THERAPIST2	1.09
wt wher THERAPY	-0.24
wt wher WE	-0.23
wt wher YOU	1.01
wt whil CLIENT	1.50
wt whil IT	-0.86
wt whil WE	0.38
wt whil YOU	-0.76
wt who COME	0.49
wt who DIAGNOSE	-0.06
wt who EASE	-1.27
wt who GO	0.56
wt who HEDGE	0.26
wt who LIFE	-0.22
wt who OUGHT	-0.62
wt who PAST	-0.56
wt who SAY	-0.32
wt who SHOW	-0.30
wt who STORE	0.18
wt who TURN	0.54
wt who WE	0.12
wt who WORKS	0.22
wt whoev META	-0.13
wt whol BODY	0.19
wt whol STORE	-0.17
wt whol THERAPY	-0.55
wt whol THING	0.15
wt why CLIENT	0.17
wt why EASE	0.90
wt why HEDGE	-0.32
wt why IT	0.43
wt why YOU	0.43
wt will BODY	0.28
wt will DIAGNOSE	-1.24
wt will EASE	0.05
wt will ENDORSE	-0.21
wt will FLOW	0.05
wt will GONE	0.30
wt will IT	-0.36
wt will LASTING	-0.07
wt will LIFE	0.26
wt will NEG	-0.13
wt will OUGHT	0.13
wt will POLICY	0.97
wt will PRAISE	0.36
wt will PRESSURE	-0.06
wt will REMOVE	-0.28
wt will SAY	0.82
wt will SHOW	0.46
wt will WE	-0.44
wt will WELL	0.59
wt will WORKS	-0.52
wt will YOU	0.80
wt with BODY	-0.33
wt with CLIENT	-0.86
wt with CST	2.32
wt with DRUG	-0.27
wt with EASE	-0.85
wt with GONE	-0.13
wt with HOMEHELP	-0.52
wt with IT	-1.01
wt with NEGN	-0.03
wt with NUMBER	-1.13
wt with SAFETY	0.10
wt with SERIOUS	2.16
wt with SYMPTOM	0.13
wt with THERAPIST2	-0.28
wt with THERAPY	0.66
wt with THING	-0.03
wt with WE	2.56
wt with WELL	-0.44
wt with YOU	1.57
wt within LIFE	0.05
wt within NUMBER	-0.48
wt world SHOW	0.22
wt wors WE	-0.23
wt would DIAGNOSE	-0.64
wt would ENDORSE	-0.49
wt would GONE	-0.24
wt would HUMBLE	-0.07
wt would NEG	1.21
wt would OUGHT	-0.46
wt would WORKS	-0.69
wt would YOU	0.16
wt wrong POLICY	-0.48
wt wrong WORLD	-0.48
wt year GONE	0.32
wt year IT	-0.27
wt year WE	0.42
wt year YOU	0.87
wt youth BODY	0.10
wt youth ENDORSE	0.10
wt youth SHOW	0.10`;
