/** The classifier's weights, one feature a line. Written by tests/claims/train.ts; do not edit. */
export const weights = `about baby asked	-0.44
about baby bare	2.23
about baby negated	0.11
about baby plain	-0.65
about baby sober	0.85
about body bare	-0.51
about body humble	-0.76
about body negated	0.26
about body plain	1.52
about body sober	0.10
about body world	0.63
about life asked	0.70
about life bare	-0.33
about life humble	0.78
about life negated	0.81
about life plain	-0.61
about life sober	-0.99
about life world	0.74
about none asked	0.10
about none bare	0.90
about none humble	-2.97
about none negated	-0.96
about none plain	-1.84
about none sober	-2.08
about none world	-2.59
about serious asked	-0.20
about serious bare	1.06
about serious humble	-0.80
about serious negated	-0.07
about serious sober	0.32
about symptom asked	-0.47
about symptom bare	1.17
about symptom humble	-0.51
about symptom negated	0.98
about symptom plain	0.22
about symptom sober	0.17
any grave	3.45
any hint	2.88
any rule	9.39
b  cloth	-0.04
b 100 within	-0.06
b 1999 review	-0.23
b 2020 review	-0.30
b 2024 analysi	-0.15
b 2024 review	-0.29
b 23 out_of	-0.05
b 29 peopl	-0.21
b 52 to	-0.06
b 54 peopl	-0.09
b 64 peopl	-0.30
b 681 peopl	-0.04
b 84 peopl	-0.15
b a 1999	-0.23
b a 2016	-0.09
b a 2020	-0.19
b a 2024	-0.33
b a baby	-0.21
b a back	1.25
b a bad	-0.64
b a bad_shoulder	-0.17
b a bit	-0.16
b a blanket	-0.39
b a blood	-1.08
b a blow	-0.32
b a body	0.68
b a bone	-0.36
b a boy	0.44
b a brain	-0.13
b a breath	-0.05
b a calm	-0.93
b a car	0.07
b a caus	-0.09
b a chair	0.29
b a chang	0.18
b a child	-0.83
b a choir	-0.05
b a claim	-0.04
b a clear	-1.33
b a client	-0.06
b a clinical	0.69
b a coin	-0.52
b a concussion	-0.73
b a cours	0.54
b a crook	0.18
b a cure	-0.13
b a cure_for	0.37
b a day	-0.43
b a decad	-0.16
b a deep	-0.17
b a diagnosi	0.55
b a disc	-0.74
b a dog	-0.13
b a dose	-0.40
b a draw	0.55
b a drop	-0.27
b a fair	-0.03
b a fall	-0.77
b a feath	2.55
b a fev	-1.25
b a few	-0.11
b a film	0.04
b a firm	-0.16
b a first	-0.66
b a fish	-0.03
b a fold	-0.21
b a fortnight	-0.24
b a friend	-0.41
b a full	0.05
b a gentl	1.12
b a glov	-1.05
b a good	-1.48
b a guidelin	-0.09
b a hand	-0.78
b a happi	0.92
b a hard	-0.71
b a head	0.46
b a headach	0.17
b a health_visitor	-0.10
b a heat	-0.06
b a heav	-0.10
b a hot	-0.04
b a hundr	-0.68
b a joint	-0.42
b a jump	-0.24
b a kettl	0.14
b a kitchen	-0.08
b a ladd	0.11
b a lake	-0.37
b a lamp	-0.04
b a larg	-0.45
b a lat	-0.17
b a leg	-0.57
b a lett	-0.15
b a light	-0.43
b a light_touch	-0.36
b a line	-0.51
b a list	-0.30
b a littl	-1.72
b a lock	-0.04
b a log	-0.05
b a long	-1.45
b a lot	-0.61
b a low	-0.17
b a lumbar	-0.18
b a map	0.24
b a massag	-0.54
b a mathematical	-0.50
b a medical	0.65
b a medicin	-1.51
b a memb	-0.42
b a messag	-0.20
b a midwif	-0.23
b a migrain	0.24
b a minut	0.93
b a miracl	-0.91
b a model	0.83
b a month	0.70
b a natural	1.02
b a neck	0.68
b a nerv	0.24
b a nervous_system	0.56
b a new	-1.25
b a newborn	0.63
b a nickel	-0.37
b a numb	-0.43
b a packag	-0.22
b a padd	-0.07
b a page	-0.57
b a pain	-0.34
b a pain_free	0.65
b a pap	-0.04
b a perfect	-0.42
b a person	-0.97
b a pharmacist	-0.56
b a physical_therapist	-1.13
b a physiotherapist	0.56
b a pictur	-0.19
b a plan	-0.03
b a practition	-0.20
b a pretend	-0.94
b a profound	0.43
b a promis	-0.17
b a prop	-0.85
b a proven	0.18
b a quiet	-1.23
b a quiet_hour	-1.03
b a rais	-0.29
b a receipt	-0.35
b a recent	0.06
b a record	-0.29
b a regist	-0.16
b a result	-0.38
b a review	0.34
b a right	0.13
b a roll	-0.10
b a rough	0.85
b a rug	-0.06
b a rust	0.57
b a safe	-0.06
b a scal	-0.55
b a scan	-0.36
b a seat	-0.71
b a second	-0.54
b a ser	-0.21
b a seriou	0.15
b a session	-1.60
b a sham	-0.05
b a sharp	-0.45
b a sheet	-0.12
b a short	-0.20
b a side_effect	-0.11
b a sign	-0.03
b a singl	1.09
b a skull	-0.30
b a slipped_disc	0.04
b a slow	-0.88
b a small	-0.37
b a smil	-0.88
b a soft	-0.09
b a sooth	0.27
b a sore_back	-1.44
b a sore_neck	1.39
b a sourc	-0.25
b a specialist	-0.20
b a spin	-0.43
b a spr	1.03
b a sprain	-0.28
b a step	-0.28
b a stiff_back	-0.18
b a stiff_neck	-0.71
b a still_point	-0.06
b a strang	0.18
b a stretch	-0.33
b a strok	-0.64
b a strong	0.10
b a stubborn	0.03
b a stud	-0.37
b a succes	-0.19
b a success_rate	0.15
b a sudden	-0.36
b a systematic	0.04
b a tabl	1.24
b a taxi	-0.04
b a tearful	-0.28
b a therap	-0.54
b a therapist	-0.53
b a third	-0.15
b a thousand	0.15
b a tide	-0.28
b a time	-0.35
b a touch	1.46
b a transformation	0.24
b a treat	0.49
b a treatment_for	0.04
b a trial	-0.48
b a twing	0.07
b a twist	0.91
b a very	-0.30
b a visit	-0.27
b a warm_room	-0.21
b a way	-0.19
b a weak	-0.28
b a week	0.20
b a wheelchair	-0.54
b a whol	0.68
b a word	0.44
b a year	-0.99
b a4 pap	-0.09
b a_doctor a	-0.21
b a_doctor and	-0.26
b a_doctor can	-0.26
b a_doctor i	-0.03
b a_doctor now	-0.07
b a_gp can	-0.14
b able to	0.32
b about a	-0.79
b about any	-0.10
b about as	-0.25
b about four	-0.05
b about how	-0.34
b about it	0.81
b about medicin	-0.14
b about my	0.14
b about pain	-0.14
b about safet	-0.25
b about that	-0.06
b about the	-1.00
b about them	-0.42
b about this	-0.10
b about what	-0.26
b about your	0.62
b abov the	-0.50
b ach and	-0.12
b ache aft	-1.09
b acros the	0.28
b add up	-0.15
b adopt it	0.20
b adult only	-0.38
b adult report	0.25
b adult with	0.07
b advanc and	-0.13
b advertis rul	-0.10
b aft a	-0.87
b aft and	1.05
b aft cranial_work	0.17
b aft cst	-0.34
b aft eight	-0.21
b aft ever	-0.43
b aft four	0.12
b aft her	-0.10
b aft one	0.27
b aft our	0.12
b aft sitt	-0.06
b aft six	0.76
b aft sport	-0.35
b aft surger	0.65
b aft the	-1.00
b aft thre	-0.67
b aft treat	0.06
b aft two	-0.33
b aft your	0.10
b again aft	-0.68
b again and	0.30
b again if	-0.04
b against a	-0.22
b against it	-0.17
b against the	-0.09
b agre has	-0.33
b agre on	-0.78
b agre that	0.09
b agre to	0.70
b agre with	-0.06
b all ages	0.47
b all and	-0.08
b all five	0.16
b all it	-0.07
b all night	0.42
b all of	1.05
b all over	0.35
b all right	0.03
b all that	-0.14
b all the	-0.06
b all this	-0.55
b all we	-0.42
b all you	0.23
b allow hands_on	-0.41
b along the	-0.10
b alternativ to	0.33
b alway on	0.06
b alway work	-0.25
b am happ	-0.11
b am i	-0.34
b am ill	-0.15
b am not	-0.14
b am out	-0.14
b am pregnant	-0.04
b am the	-0.24
b american osteopath	-0.14
b an ach	0.15
b an adjust	-0.13
b an adult	-0.15
b an aft	1.51
b an afternoon	1.22
b an answ	-0.07
b an articl	-0.54
b an epidural	-0.18
b an examination	-0.49
b an exercise_class	-0.07
b an expert	-0.52
b an ill	-0.71
b an infection	-0.28
b an inhal	-0.22
b an old	0.44
b an uncertain	-0.09
b an_hour can	-0.48
b an_hour in	-0.51
b an_hour is	0.51
b an_hour of	-1.22
b an_hour or	-0.23
b analysi new	-0.03
b and a	-2.64
b and a_doctor	-0.19
b and adult	0.06
b and aft	0.07
b and against	-0.16
b and all	0.75
b and an	1.85
b and an_hour	-0.19
b and anxiet	0.29
b and ask	-0.45
b and at	-0.28
b and be	0.25
b and both	-0.52
b and call	-0.08
b and calm	0.71
b and came	-0.14
b and came_out	0.20
b and cannot	-0.54
b and chang	-0.17
b and clear	-0.65
b and clos	0.43
b and come	0.45
b and craniosacral_therapy	-0.97
b and cst	-0.19
b and decid	-0.75
b and doctor	0.34
b and does	-0.32
b and down	-1.18
b and eas	0.03
b and effectiv	0.12
b and ever	-0.45
b and feel	-0.16
b and for	-0.58
b and found	-0.08
b and fre	0.17
b and gave	-0.42
b and go	-0.21
b and has	0.80
b and have	-0.69
b and have_not_been	-0.07
b and he	-1.84
b and heartbeat	-0.59
b and help	1.12
b and how	-0.74
b and i	-1.68
b and in	-0.09
b and infertilit	0.10
b and is	-0.42
b and it	1.66
b and its	-0.55
b and keep	-0.46
b and labour	-0.39
b and leav	0.80
b and lift	0.36
b and light	-0.40
b and look	-0.14
b and low_back_pain	-0.10
b and many	-0.04
b and midwiv	-0.30
b and migrain	0.26
b and mine	-0.07
b and more	0.68
b and most_people	-0.15
b and my	0.33
b and my_hands	-0.22
b and naps	-0.20
b and neck	-0.76
b and neith	-0.08
b and nev	-0.86
b and night	1.21
b and no	-0.84
b and no_more	-0.22
b and nobod	0.20
b and none	0.13
b and not	-0.92
b and noth	-0.53
b and now	0.53
b and on	0.68
b and one	-0.47
b and osteopath	-0.55
b and oth	-0.58
b and out_of	-0.31
b and paid	-0.16
b and pain	0.07
b and patienc	-0.09
b and pay	-0.20
b and peopl	-0.85
b and pric	-0.15
b and quiet	0.05
b and releas	0.21
b and rest	0.34
b and right	0.04
b and see	1.69
b and she	-0.92
b and sleep	0.04
b and slow	-0.12
b and so	0.55
b and some	-0.39
b and spinal	-0.03
b and spinal_cord	-0.56
b and start	0.77
b and stay	-0.06
b and still	-0.85
b and stop	-0.03
b and talk	-0.39
b and taught	-0.40
b and tell_me	-0.27
b and that	-0.98
b and the	0.96
b and then	-1.17
b and ther	-0.85
b and they	-0.21
b and third	0.14
b and this	-0.63
b and thought	-0.30
b and time	-0.34
b and to	-0.56
b and toxin	-0.21
b and trauma	0.32
b and two	-0.24
b and wait	-0.66
b and walk	-0.29
b and warm	-0.04
b and we	-0.25
b and went_home	-0.86
b and what	-3.04
b and when	-0.40
b and wheth	-0.32
b and who	-0.70
b and why	-0.13
b and will	-0.24
b and worr	-0.06
b and you	1.72
b and your	-0.19
b anoth day	1.03
b answ are	-0.35
b answ i	-0.08
b answ messag	-0.08
b answ to	0.04
b answ what	-0.96
b answ with	-0.18
b anxiet can	-0.90
b anxiet depression	-0.51
b any condition	-0.14
b any ill	0.59
b any long	0.92
b any massag	-0.03
b any medical	0.79
b any medicin	-0.30
b any mo	-0.12
b any of	-0.45
b any time	-0.04
b any way	-0.30
b any_page that	-0.10
b anybod else	0.09
b anyon can	0.21
b anyon in	0.38
b anyon may	-0.49
b anyth else	-0.05
b anyth is	-0.32
b apart from	-0.47
b appl tree	-0.08
b approach to	0.19
b are between	-0.46
b are com	-0.04
b are done	0.37
b are enough	-0.09
b are few	0.29
b are fine	-0.12
b are for	0.56
b are hard	-0.18
b are hav	-0.50
b are ill	-0.10
b are in	2.02
b are kept	-0.41
b are kind	-0.04
b are more	0.10
b are most	-0.17
b are not	-1.81
b are over	-0.28
b are pregnant	-0.66
b are print	-0.04
b are quiet	0.08
b are register	-0.73
b are set	0.45
b are short	-0.25
b are shut	-0.32
b are small	0.35
b are solv	0.24
b are still	-0.06
b are stor	0.45
b are the	-0.98
b are ther	-0.18
b are thirst	-0.15
b are too	-0.42
b are two	-0.74
b are unsur	-0.08
b are welcom	-0.44
b are worth	-0.16
b are you	-0.40
b are_common in	-0.74
b around the	-0.67
b around your	0.27
b arthriti and	0.32
b as a	0.99
b as an_hour	0.12
b as anyon	-0.77
b as cranial_osteopathy	-0.89
b as good	1.06
b as it	0.20
b as light	-0.66
b as littl	0.15
b as long	-0.22
b as much	-0.12
b as my	-0.36
b as one	-0.24
b as part	-0.42
b as safe	1.46
b as someth	-0.15
b as the	-0.64
b as we	-0.79
b as well	-0.55
b as you	-0.77
b ask a	0.42
b ask about	-0.36
b ask and	-0.13
b ask any	0.05
b ask anyon	0.38
b ask befor	-1.43
b ask each	-0.16
b ask first	-0.16
b ask for	0.21
b ask how	-0.44
b ask me	0.19
b ask my	-0.10
b ask of	-0.25
b ask out	-0.04
b ask the	-0.37
b ask their	-0.32
b ask us	1.00
b ask what	0.60
b ask wheth	0.25
b ask you	0.04
b ask your	-0.94
b ask yourself	1.31
b ask_a_doctor or	-0.08
b ask_your_doctor first	-0.03
b ask_your_doctor or	-0.10
b ask_your_doctor what	-0.53
b ask_your_midwife or	-0.13
b asthma attack	-0.42
b asthma eczema	0.35
b at a	-0.19
b at all	-1.67
b at any	-0.18
b at christma	-0.20
b at eight	0.69
b at ever	-0.35
b at home	-0.71
b at its	-0.35
b at night	-1.58
b at nine	-0.33
b at ninet	-0.11
b at peac	0.39
b at six	-1.31
b at ten	-0.72
b at the	-0.60
b at work	-0.19
b attack can	-0.30
b awak at	0.22
b away her	0.86
b bab and	-0.36
b bab born	0.17
b bab settl	0.12
b bab who	0.16
b bab with	0.09
b back ach	-0.37
b back and	-0.50
b back at	-0.05
b back from	-0.98
b back hurt	-0.17
b back into	-0.19
b back is	-0.22
b back or	-0.15
b back says	0.38
b back that	0.48
b back togeth	0.09
b back we	0.38
b back will	0.14
b back your	-0.03
b back_on the	0.76
b back_pain and	-1.20
b back_pain in	-0.33
b back_to life	-0.06
b back_to the	1.48
b bad days	0.18
b bad effect	-0.20
b bad the	-0.30
b balanc the	-0.27
b ball for	0.20
b band around	0.16
b bare skin	-0.09
b base of	-0.74
b be a	-0.27
b be able	-0.67
b be amaz	-1.42
b be ask	-0.64
b be bett	2.05
b be bor	-0.05
b be cur	-0.29
b be felt	0.68
b be free_of_pain	0.83
b be glad	-0.20
b be hard	1.35
b be harm	1.54
b be in	-0.24
b be late	-0.19
b be left	-0.27
b be noth	-0.32
b be pleasant	-0.32
b be post	-0.11
b be quiet	-0.04
b be read	0.32
b be right	1.50
b be stopp	-0.08
b be sure	0.16
b be the	1.64
b be too_late	0.42
b be touch	-0.64
b be treat	-0.93
b be wrong	0.65
b beat insomnia	0.12
b becam normal	2.05
b becaus a	-0.56
b becaus i	-0.28
b becaus it	-0.61
b becaus nobod	0.26
b becaus of	0.04
b becaus one	-0.21
b becaus the	-0.48
b becaus you	-0.94
b becom a	1.94
b becom calm	0.28
b becom light	0.05
b becom pregnant	-0.38
b been a	0.41
b been able	0.24
b been away	0.37
b been do	0.58
b been here	1.04
b been in	-0.14
b been measur	1.61
b been shown	-0.13
b been told	-0.57
b been tr	-0.98
b befor a	-0.20
b befor and	1.02
b befor anyth	-0.07
b befor each	-0.39
b befor five	-0.11
b befor i	0.16
b befor it	0.26
b befor my	-0.14
b befor or	-0.26
b befor the	-0.35
b befor this	-0.37
b befor you	0.50
b befor your	0.10
b before_you_book if	-0.04
b begin in	-0.84
b begin with	-0.10
b behind the	-0.26
b behind them	0.41
b behind your	0.33
b believ in	-0.29
b believ that	-0.34
b believ the	-0.26
b bell twic	-0.33
b bend down	0.20
b beneath it	-0.09
b benefit for	0.13
b besid the	-0.05
b besid you	-0.10
b best part	-0.27
b best th	1.32
b best treatment_for	0.03
b best when	-0.31
b bett aft	0.27
b bett by	1.32
b bett evidenc	-0.41
b bett for	1.30
b bett on	-0.26
b bett sleep	0.23
b bett than	-1.13
b bett the	-0.16
b between the	-0.24
b between them	-0.30
b between tid	-0.15
b between you	0.06
b bewar of	-0.06
b beyond six	-0.39
b beyond the	-0.50
b bill insur	-0.04
b blanket and	-0.14
b ble easi	-0.23
b bleed in	-0.23
b blood clot	-0.38
b blood test	-0.60
b blood thinn	-0.56
b blood vessel	-0.11
b blood_pressure fall	-0.38
b blow to	-0.47
b body gives_up	0.16
b body has	-0.18
b body hold	-0.10
b body is	-0.43
b body like	0.25
b body mend	-0.13
b body normal	-0.50
b body of	-0.12
b body rememb	-0.21
b body stor	0.34
b body that	0.45
b body will	0.87
b bon and	0.15
b bon find	0.14
b bon of	-0.26
b book a	0.07
b book is	0.23
b book on	-0.29
b book one	-0.04
b book page	-0.21
b book when	-0.35
b boost immunit	-0.17
b boost the	-0.06
b born by	0.37
b both are	-0.52
b both group	-0.22
b both_sides in	-0.14
b both_sides of	-0.21
b bp or	-0.26
b br a	0.11
b br it	0.93
b br someon	-0.27
b br the	-0.40
b br you	-0.30
b br your	0.60
b brac against	-0.27
b brain and	-0.82
b brain in	-0.13
b brain is	-0.57
b break the	0.74
b breath and	-0.79
b breath easi	0.37
b breath in	-0.10
b breath out	-0.41
b breath your	-0.57
b build with	0.60
b but a	-0.73
b but i	-0.16
b but it	0.38
b but not	-0.92
b but the	-0.47
b but they	0.71
b but you	0.41
b button his	0.92
b by a	-1.44
b by any	0.29
b by doctor	0.14
b by e	-0.11
b by even	0.27
b by free	0.17
b by half	-0.11
b by herself	1.55
b by law	-0.46
b by minut	-1.31
b by phon	-0.22
b by side	-0.09
b by teatim	0.65
b by text	-0.37
b by the	-0.95
b by your	-0.05
b call it	1.67
b call the	-0.59
b calm and	-0.11
b calm bab	0.07
b calm the	-0.04
b came for	-0.53
b came from	-0.80
b came here	0.55
b came to	0.81
b came up	-0.05
b came with	0.14
b came_back from	-1.56
b came_out in	-0.19
b came_out of	0.94
b can also	-0.61
b can and	-0.54
b can be	0.70
b can check	-0.07
b can come	-0.25
b can detect	0.14
b can do	0.66
b can do_without	-0.24
b can explain	-0.99
b can feel	0.83
b can have	0.59
b can help	0.12
b can i	-0.09
b can leav	-0.06
b can lie	-0.17
b can look	0.50
b can make	0.18
b can move	-0.31
b can off	-0.25
b can put	-0.12
b can read	0.30
b can say	0.81
b can say_no_to	-0.36
b can see	-0.15
b can settl	0.05
b can sit_in	-0.22
b can stay	-0.68
b can stop	-0.27
b can take	-0.77
b can talk	-0.37
b can tell	1.27
b can thread	0.31
b can wait	-0.27
b can you	0.18
b cane in	0.47
b cannot be	1.62
b cannot do	0.43
b cannot help	0.27
b cannot help_with	-0.25
b cannot lie	-0.90
b cannot move	-0.40
b cannot off	-0.45
b cannot show	-0.28
b cannot_say that	-0.15
b cannot_tell you	-0.26
b car park	-0.17
b care and	-0.57
b care in	0.29
b care side	-0.09
b careful review	0.09
b carr a	-0.35
b carr his	0.58
b carr the	-0.49
b caus is	-0.12
b caution and	-0.10
b ch pain	-0.51
b chair a	-0.05
b chair and	0.09
b chair by	-0.07
b chair sinc	-0.07
b chang a	-0.48
b chang how	-0.33
b chang i	-0.34
b chang in	0.15
b chang is	1.58
b chang my	-0.14
b chang pain	-0.13
b chang that	-0.10
b chang the	0.07
b chang their	-0.17
b chang this	-0.05
b check the	-0.04
b check this	-0.15
b child is	0.57
b children and	-0.04
b children are	0.12
b children who	-0.30
b children with	0.46
b chiropractic and	-0.15
b chiropractor crack	0.11
b choos a	-0.06
b chuff to	0.28
b claim about	-0.35
b claim check	-0.09
b claim it	0.37
b claim that	-0.21
b cleans the	0.37
b clear my	-0.18
b clear the	-0.29
b client are	-0.10
b client improv	0.21
b client leav	0.18
b client like	-0.06
b client often	-0.04
b client report	0.41
b client say	0.13
b client with	0.11
b clinical proven	0.24
b clos at	-0.20
b clos the	0.12
b clos to	-0.11
b clos your	-0.22
b clot in	-0.34
b cloth and	-0.42
b coast path	-0.48
b cold and	0.07
b colleagu ask	0.37
b com to	-0.64
b com up	-0.80
b come again	-1.23
b come and	0.73
b come by	-0.19
b come from	-0.83
b come here	0.46
b come home	0.49
b come if	-0.06
b come once	-0.17
b come round	-0.38
b come the	0.37
b come to	1.68
b come with	-1.16
b come_in by	-0.35
b come_to_us with	-0.04
b compar them	-0.08
b compar with	0.40
b complete safe	0.59
b condition we	1.12
b confirm what	0.21
b correct it	0.57
b correct the	-0.07
b cost and	-0.04
b could be	1.08
b could ever	0.70
b could feel	0.36
b could read	-0.19
b could use	-0.71
b count of	0.58
b count on	0.88
b count the	1.00
b cours of	0.94
b crack push	-0.15
b cranial heal	0.40
b cranial therapist	0.48
b craniosacral session	-0.41
b craniosacral theor	-0.24
b craniosacral_therapy for	0.06
b craniosacral_therapy is	0.17
b craniosacral_therapy safe	-0.37
b craniosacral_therapy work	-0.34
b cranium is	0.14
b cry more	-0.20
b cst and	-0.12
b cst can	0.27
b cst does	-0.35
b cst for	-0.04
b cst has	0.12
b cst has_not_been	-0.19
b cst heal	-0.09
b cst help	0.05
b cst how	-0.53
b cst is	0.20
b cst is_a	-0.19
b cst off	-0.18
b cst or	-0.18
b cst scor	-0.26
b cst with	-0.51
b custom of	-0.09
b dad is	0.50
b danc in	0.59
b danc until	-0.15
b day aft	0.80
b day and	-0.07
b day it	0.96
b day or	-0.33
b day the	-0.38
b day went	-0.56
b day you	0.36
b days befor	-0.47
b decid togeth	-0.56
b decid what	0.88
b deep breath	-0.12
b deep than	0.15
b dementia and	-0.13
b depend on	-0.28
b depression and	0.10
b describ a	-0.10
b describ feel	-0.24
b deserv a	-0.48
b diagnos and	0.46
b diar and	0.10
b did for	0.27
b did not	0.05
b did not_agree	-0.05
b did you	-0.12
b diff from	-0.06
b disagre with	-0.43
b discov how	0.09
b discov the	0.34
b do and	-0.25
b do for	-0.34
b do i	-0.17
b do in	0.15
b do it	0.11
b do its	-0.08
b do more	-0.06
b do not	-3.61
b do not_agree	-0.23
b do not_need	-0.76
b do not_promise	-0.08
b do noth	0.92
b do the	0.10
b do the_work	1.03
b do this	0.20
b do we	-0.35
b do with	1.09
b do you	1.13
b do_not_wait for	-1.15
b doctor and	0.10
b doctor becom	0.70
b doctor chang	0.18
b doctor first	-0.21
b doctor has	-0.39
b doctor have	0.24
b doctor recommend	-0.08
b doctor treat	-0.29
b doctor who	-0.47
b does a	-0.08
b does craniosacral_therapy	-0.34
b does it	-0.98
b does more	1.07
b does most	-0.13
b does not	-0.20
b does not_know	0.64
b does the	-0.41
b dog and	0.97
b don't be	0.07
b don't let	0.85
b don't treat	-0.19
b don't_wait for	-0.06
b door has	-0.18
b door if	-0.47
b door is	-0.33
b door of	-0.05
b doubt and	-0.71
b down and	-0.19
b down for	0.40
b down in	0.33
b down so	-0.54
b down the	-0.24
b down to	-0.26
b down what	-0.21
b down with	-0.50
b drawn as	-0.27
b dread the	0.80
b dress and	-0.12
b drift off	-0.27
b driv all	-0.37
b drop of	-0.27
b drov to	-0.10
b dur a	-0.30
b dur an_operation	-0.52
b dur the	0.10
b e mail	-0.67
b each agre	-0.04
b each hold	-0.26
b each new	-0.04
b each one	-0.07
b each oth	-0.08
b each referenc	-0.12
b each session	0.41
b each time	-0.28
b each touch	-0.19
b each year	-0.78
b ear and	-0.05
b earn my	-0.43
b eas a	0.41
b eas the	0.04
b ease a	-0.05
b ease the	-0.19
b easi aft	-0.11
b easy to	-0.37
b eczema and	0.35
b effect of	0.19
b effect on	-0.11
b effectiv than	0.40
b eight session	0.15
b eight year	-0.13
b eith direction	-0.10
b elbow pain	-0.04
b eleven year	-0.10
b else does	0.15
b else has	0.59
b encourag the	0.05
b end it	0.14
b end of	0.60
b end pain	-0.16
b end the	-0.83
b end your	-0.75
b ends at	-0.75
b ends it	0.16
b ends up	0.23
b energ in	-0.43
b enjo the	-0.07
b enjoy the	-0.21
b enough for	-1.16
b enough to	-0.35
b epidural or	-0.18
b epileps or	-0.05
b even and	-0.25
b even befor	-0.39
b ever cell	0.56
b ever day	0.29
b ever fall	-0.24
b ever januar	-0.07
b ever kind	0.38
b ever month	0.59
b ever organ	0.42
b ever reason	1.17
b ever sentenc	-0.20
b ever ten	-0.06
b ever therapist	0.50
b ever thursda	0.19
b ever touch	-0.06
b ever visit	-0.05
b ever week	1.48
b everyon else	0.11
b everyon is	-0.03
b everyth and	0.36
b everyth else	0.61
b everyth is	0.44
b evidenc does	-0.38
b evidenc for	0.28
b evidenc from	0.04
b evidenc is	1.04
b exact what	0.63
b exact wher	0.93
b exercis and	-0.14
b exercis massag	-0.03
b expert in	-0.31
b eyes and	-0.22
b fact come	-0.36
b fad when	-0.05
b fair question	-0.05
b fall asleep	-0.57
b far too	-0.49
b fascia chang	-0.50
b fascia rememb	0.18
b fascia soften	-1.77
b fast with	0.18
b fath was	-0.14
b fatigu lift	0.23
b favor and	-0.26
b favor of	-0.16
b feel a	-0.53
b feel afterward	-0.11
b feel an	0.17
b feel and	-0.04
b feel from	-0.10
b feel good	-0.12
b feel it	-0.37
b feel light	-0.35
b feel like	-0.46
b feel loos	-0.22
b feel much	-0.13
b feel noth	-0.11
b feel rest	-0.14
b feel safe	0.05
b feel small	-0.08
b feel the	1.82
b feel tir	-0.25
b feel unwell	-0.05
b feel wors	-0.65
b feel your	-0.62
b feel_better aft	0.23
b feet get	-0.15
b fell on_average	-0.10
b felt and	-0.12
b felt the	1.16
b ferr leav	-0.06
b fev or	-0.58
b few and	0.07
b few lin	-0.16
b few minut	0.27
b few peopl	-0.20
b few session	0.65
b few sign	-0.07
b few week	-1.14
b fibro flar	1.31
b fift four	-0.08
b fifteen trial	0.20
b final read	-0.36
b find a	0.06
b find it	-0.20
b find its	0.25
b find no	-0.38
b find out	0.08
b find that	0.42
b find the	0.43
b find their	0.76
b find what	0.68
b firm fascia	-0.55
b firm hand	-0.07
b first and	0.29
b first client	-0.11
b first hour	0.05
b first if	-0.22
b first is	-0.10
b first messag	-0.48
b first session	0.28
b first sinc	0.73
b first th	-0.24
b first to	-0.23
b first visit	-1.42
b first week	0.60
b first with	-0.19
b first_results of	0.06
b five and	-0.49
b five gram	-1.26
b five hour	0.30
b five kind	-0.09
b five minut	0.29
b five question	-0.07
b five session	0.35
b five short	-0.11
b five trial	-0.06
b five visit	0.43
b five year	1.12
b fix her	-0.22
b fix the	-0.44
b flow of	0.11
b fluid around	-0.78
b fluid carr	0.30
b fluid is	-0.78
b fluid mov	-0.29
b fluid to	0.16
b flush the	-0.17
b fold sheet	-0.08
b follow a	-0.84
b follow the	-0.64
b for a	1.39
b for a_doctor	-0.05
b for an	0.35
b for an_hour	-0.73
b for and	-0.09
b for bab	1.02
b for back_pain	0.59
b for children	-0.24
b for cst	0.54
b for decad	0.41
b for each	0.56
b for eleven	-0.10
b for ever	0.33
b for everyon	-1.16
b for fort	-0.74
b for hands_on	-0.08
b for help	-0.38
b for her	0.14
b for his	0.54
b for how	-0.41
b for it	0.51
b for its	-0.06
b for last	-0.07
b for long	0.32
b for long_lasting	-0.49
b for me	-1.69
b for migrain	-0.10
b for more	-0.09
b for most	-0.13
b for most_people	-0.41
b for my	0.97
b for noth	-0.60
b for now	0.20
b for one	-0.64
b for our	-0.07
b for pain	-0.29
b for peopl	0.29
b for seven	-0.10
b for six	-0.14
b for someth	-0.15
b for ten	-0.44
b for that	0.07
b for the	-0.42
b for their	0.46
b for this	-0.10
b for this_work	0.52
b for tinnitu	-0.23
b for tir	0.04
b for trial	-0.08
b for two	-0.05
b for us	0.51
b for you	0.48
b for yourself	-0.46
b for_the_first_time_since the	0.18
b forc beyond	-0.50
b forget to	0.47
b found a	-0.21
b found in	-0.07
b found its	-0.19
b found no	-0.48
b found no_clear	-0.18
b found someth	0.56
b found that	0.14
b found the	-0.68
b found with	-0.60
b four and	-0.14
b four flight	0.20
b four hour	0.13
b four peopl	-0.12
b four question	-0.59
b four tim	-0.19
b four visit	0.07
b fre the	-0.13
b free hour	-0.58
b free the	0.72
b free when	0.91
b freedom of	0.21
b friend to	0.14
b from 2020	-0.22
b from 2024	-0.22
b from 52	-0.10
b from a	0.12
b from an	-0.62
b from back_pain	0.25
b from insid	-0.71
b from it	-0.21
b from massag	-0.09
b from me	-0.22
b from oth	-0.16
b from the	-2.02
b from them	-0.11
b from thes	-0.25
b from thre	0.86
b from trial	-0.06
b from what	-0.42
b from within	-0.13
b from your	0.49
b full body	0.47
b full of	0.48
b function and	0.04
b gambl with	1.03
b garden is	0.75
b gate is	-0.28
b gave away	0.86
b gave different	-0.60
b gave me	0.08
b general is	-0.61
b gentl and	0.75
b gentl help_for	0.05
b gentl session	0.04
b gentl than	0.13
b gentl way	0.41
b get a	0.34
b get an	-0.12
b get cold	-0.16
b get in	-0.60
b get last	0.09
b get the	0.29
b get up	-0.61
b get you	0.41
b get your	0.49
b get_better and	-0.67
b giv it	-0.21
b giv the	-0.48
b giv you	0.82
b give it	-0.18
b give you	0.85
b give your	0.16
b give_up on	0.34
b give_up walk	-0.44
b gives_way to	0.28
b glad and	-0.20
b glas of	-0.22
b go for	-0.10
b go in	-0.30
b go on	-1.00
b go out	-0.12
b go straight	0.23
b go through	-0.58
b go to	0.23
b go without	0.04
b go_back to	0.15
b goes down	-0.12
b goes for	-0.64
b goes on	1.37
b goes read	-0.11
b goes up	-1.19
b gone and	0.20
b gone so	1.37
b good deal	-0.60
b good evidenc	0.09
b good question	-0.09
b good sign	-0.12
b good week	-0.46
b got a	0.06
b got its	-0.06
b got our	-1.28
b got up	0.79
b gram does	-0.28
b gram is	-0.16
b gram of	0.32
b gram why	-0.33
b ground floor	-0.33
b group of	-0.52
b guarante a	0.60
b guarante noth	-0.98
b guarante the	-0.06
b guidanc allow	-0.41
b guidanc says	-0.13
b guidelin name	-0.08
b guidelin on	-0.14
b guidelin recommend	0.11
b guidelin say	-0.63
b had a	0.41
b had been	0.82
b had cst	-0.22
b had fibromyalgia	-0.15
b had migrain	-0.81
b had neck_pain	-0.09
b had no	0.27
b had not	0.23
b had to	0.41
b half of	-1.00
b half the	-0.18
b hall is	-0.16
b hand a	-0.45
b hand can	0.79
b hand do	0.19
b hand for	0.14
b hand go	-0.03
b hand grow	0.06
b hand in	-0.14
b hand is	-0.52
b hand it	-0.54
b hand rest	-0.76
b hand should	-0.13
b hand the	0.83
b hands_on care	-0.50
b hands_on you	0.44
b hanna 54	0.23
b happ to	-0.11
b happen and	-0.62
b happen in	-0.66
b happen on	0.14
b happen to	-0.29
b happen und	0.48
b happen when	0.68
b hard for	-0.14
b hard it	-0.15
b hard press	0.53
b hard to	-0.43
b hard word	-0.45
b hard work	-0.40
b harm a	0.56
b harm by	1.54
b has a	-0.92
b has been	-0.68
b has chang	-0.09
b has check	-0.33
b has count	-0.64
b has ever	1.29
b has fail	0.77
b has four	-0.08
b has gone	-0.69
b has last	-0.17
b has look	-0.30
b has mov	-0.18
b has nev	1.24
b has no	-1.06
b has no_side_effects	0.49
b has not	0.74
b has said	-0.30
b has seen	0.47
b has several	-0.34
b has shown	0.88
b has start	0.12
b has stopp	0.71
b has taken	0.26
b has the	1.00
b has to	0.14
b has_not_been shown	-0.14
b has_not_been test	-0.24
b have a	-0.59
b have and	-0.17
b have been	0.47
b have done	0.23
b have epileps	-0.74
b have found	0.21
b have had	-1.51
b have it	0.59
b have just	0.10
b have more	-0.14
b have my	-0.06
b have nev	0.68
b have no	-0.81
b have not	-0.20
b have our	-0.20
b have read	-1.20
b have seen	0.08
b have shown	-0.40
b have that	0.77
b have the	-0.17
b have to	1.32
b have tr	0.15
b have wait	0.38
b have watch	0.31
b have yet	0.79
b have you	0.56
b have_not_been able	-0.09
b he came	-0.53
b he carr	0.78
b he could_not	-1.05
b he fold	-0.08
b he had	0.23
b he has	-0.27
b he is	0.58
b he left	-0.61
b he open	-0.58
b he sold	0.94
b he threw	-0.27
b he took	0.09
b he used_to	-0.45
b he walk	0.32
b he was	0.65
b head and	-0.24
b head is	0.17
b head of	-0.05
b head or	-0.48
b head that	0.68
b head the	-0.35
b head to	0.14
b headach afterward	-0.34
b headach away	0.10
b headach leav	0.13
b headach need	-0.10
b headach often	-0.63
b headach stop	0.13
b headach that	-0.51
b headach the	-0.08
b headed a	-0.28
b health and	0.33
b health peopl	-0.19
b heart of	0.13
b heavi or	-0.16
b heel and	-0.22
b held in	-0.20
b help children	0.24
b help is	0.07
b help it	0.04
b help most_people	-0.06
b help peopl	-0.11
b help some_people	-0.42
b help the	0.05
b help to	0.76
b help you	-0.26
b help your	-0.10
b help_with and	-0.08
b her back	0.07
b her first	-0.11
b her garden	-0.13
b her life	0.06
b her second	-0.12
b here and	-0.91
b here for	0.16
b here is	-0.29
b here it	0.70
b here like	-0.11
b here only	-0.25
b here who	0.19
b hid in	0.08
b high than	-1.03
b hips and	0.38
b his back	0.38
b his idea	-0.13
b his operation	-0.11
b his stick	-0.27
b histor and	-0.32
b hold a	-0.71
b hold it	-0.39
b hold last	-0.26
b hold memor	-0.06
b hold my	0.76
b hold on	0.13
b hold the	0.61
b hope to	-0.27
b hospital and	-0.20
b hour and	-0.20
b hour cost	-0.40
b hour is	-0.51
b hour of	-0.68
b hour the	-0.04
b hour this	0.05
b hour with	1.13
b hous rul	-0.04
b hous sleep	-0.25
b how cst	0.06
b how far	-0.31
b how gentle_touch	0.10
b how i	-0.72
b how it	-0.69
b how light	-0.09
b how long	-0.35
b how many	0.19
b how many_people	-0.40
b how much	-0.70
b how often	-0.11
b how sure	-0.29
b how the	-0.11
b how they	-0.54
b how to	-0.43
b how we	-0.38
b how well	0.12
b how you	-0.14
b hums in	-0.52
b hundr per_cent	0.07
b hundred of	0.22
b hung her	0.23
b hurt and	0.86
b hurt befor	-0.87
b hurt toda	0.23
b hurt we	0.19
b i am	1.93
b i answ	-0.26
b i ask	-1.19
b i believ	-0.08
b i came	0.46
b i can	1.40
b i cannot	0.20
b i cannot_say	-0.10
b i cannot_tell	-0.16
b i chang	-0.58
b i come	-0.06
b i could	-0.95
b i could_not_know	-0.21
b i did	-0.54
b i do	-1.99
b i do_not_know	-0.15
b i drove_home	0.05
b i earn	-0.25
b i fall	-0.09
b i feel	0.47
b i feel_better	-0.08
b i felt	-0.32
b i final	-0.36
b i find	0.44
b i give	-0.08
b i go	-0.80
b i got	0.34
b i had	1.38
b i have	0.10
b i hold	-0.13
b i keep	-0.45
b i know	0.41
b i left	-0.32
b i lik	-1.74
b i like	-1.02
b i live	-0.27
b i make	-0.22
b i may	0.66
b i need	0.41
b i nev	-0.38
b i no_longer	-0.12
b i off	-0.58
b i open	-0.11
b i promis	0.32
b i ran	-0.18
b i read	-0.10
b i rest	-0.20
b i said	-0.37
b i see	0.82
b i should	-0.05
b i sit	-0.36
b i sleep	0.29
b i slept	-0.09
b i start	-0.38
b i still	-0.61
b i stop	-0.04
b i swim	0.12
b i take	-0.19
b i tell	-0.36
b i think	-0.25
b i train	-0.10
b i use	-0.32
b i used_to	0.48
b i wait	-0.15
b i wake	-0.26
b i walk	0.32
b i want	-0.89
b i was	0.81
b i went	-0.23
b i went_in	0.20
b i will	-0.36
b i work	-0.14
b i would	-1.34
b i writ	0.60
b idea is	-0.16
b if a	-0.29
b if anyth	-0.31
b if i	0.07
b if it	-0.47
b if morn	0.39
b if noth	1.46
b if somebod	-0.20
b if someth	-0.48
b if stair	0.70
b if that	-0.35
b if the	-0.66
b if ther	-0.18
b if you	-3.73
b if you'r	-0.33
b if your	-2.06
b ignor the	0.76
b ill and	-0.69
b ill began	0.39
b ill i	-0.43
b ill or	-0.11
b imagin a	-0.31
b improv and	-0.14
b improv sleep	-0.27
b improv the	-0.28
b improv when	0.09
b improv within	0.10
b in 1998	-0.08
b in 2021	-0.21
b in a	-1.39
b in advanc	-0.53
b in an	0.74
b in an_hour	0.67
b in and	1.85
b in anoth	-0.29
b in any	-0.35
b in april	-0.19
b in as	0.15
b in august	-0.31
b in bab	-0.14
b in back_pain	-0.39
b in britain	-0.10
b in craniosacral	-0.24
b in craniosacral_therapy	0.37
b in different	-0.05
b in does	-0.36
b in eith	-0.10
b in ever	-0.59
b in favor	-0.42
b in five	0.54
b in florida	-0.11
b in general	-1.05
b in her	-0.67
b in hospital	-0.78
b in ill	-0.16
b in infant	0.29
b in interview	-0.13
b in is	-0.11
b in it	0.43
b in its	-0.19
b in june	0.36
b in law	0.36
b in line	0.91
b in may	0.55
b in membran	-0.77
b in mind	-0.34
b in most	-0.23
b in my	0.08
b in octob	-1.52
b in old	-0.42
b in one	0.04
b in our	0.19
b in pain	0.05
b in peac	-0.27
b in peopl	-0.27
b in plac	-0.07
b in plain	-0.06
b in pregnanc	-0.52
b in scan	-0.59
b in silenc	0.19
b in six	-0.24
b in spr	0.41
b in ten	0.33
b in that	-0.18
b in the	-1.15
b in the_table	-0.86
b in their	0.32
b in thes	-0.22
b in this	-0.14
b in thre	-0.48
b in time	-0.09
b in two	-0.11
b in which	0.15
b in wint	-0.89
b in your	0.16
b includ exercis	-0.42
b incom rate	-0.05
b infant colic	0.25
b insid the	-0.64
b insid you	0.80
b instant relief	0.17
b instead of	0.25
b insur for	-0.07
b interview with	-0.08
b into a	0.23
b into it	0.11
b into line	-0.26
b into plac	0.08
b into the	-0.80
b into word	0.37
b is about	-0.15
b is all	-0.53
b is alway	0.42
b is ask	0.14
b is assur	0.74
b is back	0.25
b is back_in	0.80
b is bett	-0.06
b is block	0.51
b is clos	-0.11
b is complete	0.59
b is contest	-0.50
b is crack	-0.35
b is craniosacral_therapy	-0.51
b is cur	0.17
b is digg	-0.52
b is disput	-0.18
b is do	0.42
b is due	-0.05
b is enough	-0.25
b is exact	-0.32
b is felt	-0.72
b is fine	-0.65
b is for	-0.14
b is found	-0.78
b is free	0.05
b is full	-0.29
b is good	1.65
b is good_for	-0.85
b is grow	0.08
b is guess	-0.05
b is hard	-0.41
b is high	-0.96
b is how	0.22
b is in	0.27
b is it	-1.20
b is just	0.26
b is known	-0.12
b is learn	0.33
b is less	-0.23
b is light	-0.22
b is like	-0.94
b is littl	0.55
b is lock	0.07
b is long	-0.31
b is lost	0.30
b is mak	0.56
b is medicin	0.63
b is miss	0.42
b is more	0.10
b is need	-0.34
b is neith	-0.30
b is new	-0.17
b is no	-0.46
b is no_evidence	-0.29
b is normal	-0.89
b is not	-1.77
b is not_evidence	-0.08
b is not_suitable	-0.33
b is noth	0.93
b is now	-0.50
b is of	-0.09
b is often	-0.49
b is old	-0.41
b is on	-0.55
b is one	-0.31
b is only	0.26
b is open	-0.41
b is our	0.42
b is out_of	-0.36
b is pain	0.57
b is pleasant	-0.09
b is possibl	-0.42
b is proven	0.06
b is quiet	-0.05
b is rare	0.17
b is real	0.16
b is releas	0.11
b is restful	-0.06
b is rubb	-0.26
b is safe	-1.07
b is sell	-0.36
b is short	-0.04
b is simpl	-0.17
b is slow	-1.62
b is so	-0.20
b is sore	-0.99
b is spr	-0.14
b is stiff	-0.31
b is still	0.17
b is stor	-0.09
b is suitabl	-0.60
b is that	1.46
b is the	0.38
b is ther	-0.64
b is time	-0.51
b is to	0.22
b is told	0.34
b is too	0.24
b is treat	-0.89
b is turn	0.91
b is two	0.22
b is unsettl	-0.18
b is used	-0.98
b is usual	0.63
b is wat	-0.07
b is welcom	-0.06
b is what	-0.36
b is wher	0.21
b is why	-0.14
b is worth	-0.18
b is young	-0.33
b is your	0.20
b is_a fair	-0.58
b is_a gentl	0.73
b is_a glas	-0.22
b is_a good	-0.29
b is_a littl	-0.14
b is_a love	0.32
b is_a matt	-0.26
b is_a quiet	-0.69
b is_a reason	-0.37
b is_a stor	-0.06
b is_caused by	-0.26
b is_common and	-0.59
b is_gone and	0.53
b is_gone by	-0.06
b isn't a	0.94
b isn't it	0.11
b it a	0.25
b it again	0.26
b it alway	0.35
b it and	0.58
b it as	-0.79
b it at	-0.09
b it away	0.60
b it beforehand	-0.15
b it began	-0.93
b it begin	0.15
b it boost	-0.25
b it came	-0.17
b it can	0.88
b it cannot	-0.41
b it chang	-0.60
b it com	-0.04
b it cost	-0.33
b it could	0.45
b it cover	-0.16
b it cur	0.55
b it does	0.83
b it down	-0.44
b it eas	0.15
b it feel	0.41
b it felt	-0.77
b it for	0.71
b it fre	-0.03
b it gets	-0.35
b it giv	0.08
b it goes	0.95
b it gone	0.06
b it happen	0.21
b it hard	-0.33
b it has	1.10
b it has_not_been	0.11
b it help	0.39
b it here	0.90
b it hurt	0.15
b it improv	-0.17
b it in	-1.18
b it is	1.49
b it is_a	0.86
b it isn't	0.17
b it just	0.10
b it keep	0.40
b it last	0.72
b it leav	-0.31
b it lift	0.59
b it look	-0.69
b it matt	-0.11
b it may	-0.47
b it nev	0.24
b it now	-0.62
b it off	0.69
b it on	0.25
b it only	-0.34
b it or	-0.20
b it out	-0.03
b it pass	-0.28
b it rare	0.79
b it reach	-0.31
b it releas	-0.24
b it report	-0.22
b it right	-0.12
b it safe	-0.20
b it says	-0.30
b it settl	-0.08
b it should	-0.59
b it show	-0.75
b it start	0.32
b it stop	-0.55
b it support	0.14
b it tak	0.35
b it that	0.55
b it the	0.77
b it ther	-0.10
b it to	-0.09
b it treat	0.38
b it was	-3.05
b it we	-0.39
b it well	-0.16
b it went	0.20
b it will	0.62
b it with	-0.15
b it work	1.58
b it works_for	-0.59
b it wors	-0.57
b it would	0.03
b its caus	-0.54
b its job	-0.08
b its main	-0.27
b its own	-0.41
b its plac	-1.06
b its use	0.12
b job in	-0.30
b joint will	0.41
b jump this	0.18
b just thre	0.39
b just what	0.32
b keep a	-0.45
b keep it	-0.25
b keep its	0.22
b keep mov	-0.55
b keep the	-0.29
b keep them	-0.10
b kept for	-0.19
b kettl boil	0.18
b kettl that	-0.25
b key to	0.89
b kind of	-1.35
b kind than	0.39
b kind to	-0.13
b kitchen scal	-0.08
b kne and	-0.10
b kne are	-0.38
b kne will	0.19
b kneel in	0.27
b knitt a	0.18
b knot in	-0.23
b know how	0.04
b know of	-0.12
b know that	-0.16
b know the	0.15
b know what	-0.72
b know what_is_wrong	0.27
b know when	0.17
b know wher	0.45
b know wheth	-0.70
b know which	-0.48
b known about	-0.09
b larg analysi	-0.13
b larg and	-0.10
b larg forc	-0.50
b last night	0.43
b last relief	0.47
b last week	0.48
b last year	-0.18
b lat one	-0.17
b late on	-0.34
b lay down	1.08
b lead to	-0.23
b lead with	-0.44
b learn to	-0.19
b leav a	-0.11
b leav at	-0.06
b leav it	0.61
b leav out	-0.78
b leav the	-0.03
b leav through	0.47
b leav with	0.62
b leav you	-0.39
b leav your	-0.05
b left and	0.72
b left his	-0.27
b left in	-0.27
b left on	-0.06
b left out	-0.33
b less pain	-0.09
b less than	-0.31
b let a	0.71
b let anyon	0.32
b let the	-0.16
b let them	0.48
b let us	1.59
b let your	0.20
b lets the	-0.04
b lett the	-1.77
b licens and	-0.10
b licens for	-0.49
b lie down	1.53
b lie flat	-1.01
b lie on	-0.95
b lie on_your_side	-0.55
b lie still	-0.16
b lie ther	0.16
b lift and	-0.08
b lift it	0.10
b lift the	-0.27
b lift was	-0.50
b light and	0.20
b light as	-1.47
b light becaus	-0.12
b light head	-0.32
b light headed	-0.28
b light hold	-0.10
b light is	-0.38
b light still	-0.47
b light than	-0.10
b light_touch can	-0.59
b light_touch feel	-0.30
b lik her	-0.71
b lik it	-0.17
b lik the	-0.16
b like a	4.56
b like and	-0.34
b like be	-0.65
b like from	-0.39
b like it	-0.24
b like me	-0.32
b like the	-0.49
b like this	0.46
b like to	-0.81
b like you	0.44
b lin on	-0.14
b line of	-0.26
b list are	-0.19
b list come	-0.34
b list for	0.19
b list of	-0.48
b listen to	0.27
b littl as	-0.14
b littl happen	-0.13
b littl less	-0.11
b littl long	-0.30
b littl research	0.55
b littl when	-0.57
b liv and	-0.43
b liv from	-0.43
b liv with	0.31
b live with	0.66
b locat the	0.15
b lock draw	-0.04
b long and	0.07
b long driv	-0.80
b long or	-0.64
b long stand	0.72
b long the	-0.21
b long version	-0.06
b long_lasting low_back_pain	-0.25
b long_lasting pain	-0.67
b look at	-0.20
b look back	0.11
b look bett	-0.26
b look for	-0.43
b looks_after you	-0.27
b loos for	-0.22
b lot of	-0.65
b loud befor	-0.04
b love the	0.05
b love to	0.29
b low back	-1.18
b low incom	-0.05
b low pain	-0.06
b low the	-0.59
b low_back_pain fell	-0.08
b lumbar punctur	-0.18
b lung function	0.05
b lupu and	0.35
b ly down	-1.09
b ly on	-0.08
b ly on_their_back	-0.17
b ly still	-0.54
b lymph and	1.00
b made for	0.35
b main goal	-0.29
b main measur	-0.81
b main result	-0.07
b mak dosa	-0.29
b mak it	-0.38
b mak no	0.28
b mak the	-0.41
b make a	-0.15
b make it	-1.24
b make no	-0.11
b make you	-0.37
b man and	0.31
b many client	0.09
b many hour	-0.37
b many kind	-0.08
b many more	0.94
b many session	-0.08
b many visit	-0.16
b many_people have	0.04
b map and	0.25
b mark wher	-0.34
b massag can	0.54
b massag therapist	-0.36
b mathematical model	-0.50
b matt of	-0.05
b may also	-0.18
b may and	0.12
b may be	-0.66
b may ease	-0.05
b may feel	-0.15
b may have	-0.76
b may help	-0.45
b may need	-0.08
b may not	-0.21
b may rest	-0.12
b may well	-0.28
b me a	0.14
b me and	-0.41
b me anyth	-1.66
b me as	-0.55
b me if	-0.13
b me to	-1.03
b me what	0.23
b mean that	-0.56
b mean you	-0.12
b meaningful chang	-0.09
b measur and	0.36
b measur how	-0.12
b measur the	-0.07
b medical fil	0.60
b medical specialist	-0.16
b medical_care and	-0.21
b medicin and	-0.21
b medicin becaus	-0.65
b medicin or	-0.09
b medicin without	0.35
b medicin you	-0.47
b medicin your_doctor	-0.35
b meet a	0.78
b melt tension	-0.10
b memb of	-0.42
b membran and	-1.04
b membran are	0.21
b memor in	0.22
b mention fibromyalgia	0.30
b mention tired	-0.28
b messag to	-0.36
b midnight and	0.26
b might feel	-0.14
b migrain and	0.35
b migrain attack	-0.17
b migrain can	-0.04
b migrain is	0.20
b migrain tinnitu	0.09
b mind about	-0.27
b mind and	0.82
b mind the	-0.44
b minut and	0.33
b minut by	-1.31
b minut of	0.45
b miracl and	0.74
b miracl of	-0.59
b model firm	-0.50
b month at	-0.11
b month of	1.50
b month on	0.26
b month the	-0.52
b mood and	-0.82
b more about	-0.03
b more and	0.59
b more easi	-0.48
b more effectiv	0.40
b more in	-0.86
b more than	-0.11
b more to	-0.14
b more with	-0.10
b morn sick	0.08
b morn stiff	-0.33
b morn walk	-0.19
b morn you	0.36
b most did	-0.03
b most headach	-0.18
b most of	-1.45
b most problem	0.24
b most sore_backs	-0.23
b most_people with	-0.29
b moth in	0.36
b mov hous	-0.17
b mov in	-0.28
b mov joint	-0.24
b mov like	0.10
b mov with	-0.81
b move is	-0.71
b move like	0.67
b move the	-0.39
b move with	-0.40
b move your	-0.70
b much and	0.19
b much as	-0.12
b much does	-0.19
b much the	-0.23
b must not	0.36
b my aunt	-0.41
b my back	-0.39
b my back_pain	0.03
b my bike	-0.14
b my broth	-0.59
b my client	0.19
b my colleagu	0.23
b my daught	-0.21
b my even	-0.06
b my fath	-0.80
b my fing	0.23
b my first	-0.33
b my granddaught	-0.87
b my head	-0.64
b my headach	0.09
b my hip	0.14
b my kne	0.11
b my liv	-0.92
b my mind	-0.61
b my moth	-0.63
b my neighbour	0.21
b my own	0.04
b my palm	0.44
b my patient	-0.04
b my phon	-0.66
b my should	0.59
b my sist	0.14
b my son	-0.56
b my tabl	1.65
b my teach	0.73
b my train	-0.21
b my uncl	-0.42
b my view	-0.44
b my wife	0.52
b my wrist	-0.18
b my_hands and	-0.19
b my_hands rest	-0.20
b my_hands under_your_head	-0.17
b nam in	-0.13
b nam of	-0.55
b name and	-0.36
b name any	0.59
b name exercis	-0.08
b name of	-0.26
b name on	0.58
b naps are	-0.20
b natural remedy_for	0.18
b natural way	0.38
b near ever	0.81
b near the	-0.51
b neck of	-0.26
b neck that	0.58
b neck will	0.13
b neck_pain report	-0.08
b need a	0.12
b need a_doctor	-0.17
b need for	0.41
b need medical_care	-0.11
b need not	0.44
b need to	0.99
b needs_a_doctor first	-0.08
b neith can	-0.25
b neith is	-0.18
b nerv of	-0.34
b nev be	-0.41
b nev been	0.44
b nev felt	0.61
b nev let	0.49
b nev need	0.62
b nev tak	-0.60
b nev work	-0.09
b new headach	-0.51
b new lamp	-0.22
b new low_back_pain	-0.10
b new or	-0.04
b new plac	-0.04
b new sore_back	-0.48
b new walk	0.41
b next door	-0.31
b next free	-0.15
b next year	0.74
b nickel and	-0.11
b night are	1.29
b night befor	-0.25
b night he	0.44
b night the	1.22
b nine and	0.19
b nine tim	0.65
b nine to	1.81
b ninet one	-0.11
b no and	-0.26
b no answ	-0.08
b no chang	-0.07
b no claim	0.28
b no cook	-0.53
b no doctor	-0.07
b no drama	0.13
b no end	0.62
b no form	-0.25
b no gown	-0.32
b no meaningful	-0.09
b no need	0.47
b no noth	-0.12
b no numb	-0.25
b no oil	-0.50
b no oth	-0.11
b no plac	-0.54
b no pressur	0.05
b no promis	-0.11
b no rush	-0.51
b no secret	0.46
b no seriou	-0.13
b no session	-0.20
b no singl	-0.52
b no stat	-0.38
b no stor	-0.29
b no stud	-0.32
b no test	-0.30
b no track	-0.24
b no trial	-0.03
b no way	0.55
b no worr	-0.26
b no_clear benefit	-0.14
b no_clear effect	-0.25
b no_doubt that	0.05
b no_evidence that	-0.11
b no_one should	0.76
b nobod can	-1.35
b nobod has	0.08
b nobod hurr	-0.23
b nobod is	0.66
b nobod leav	0.21
b nobod should	-0.86
b nobod want	-0.26
b nobody_has_shown it	-0.22
b nobody_has_shown that	-0.32
b none of	-0.56
b none on	-0.22
b normal rang	-0.50
b not a	-1.49
b not able	0.59
b not about	-0.44
b not an	-0.67
b not and	-0.20
b not are	-0.23
b not ask	-0.20
b not be	0.08
b not becaus	-0.49
b not bill	-0.04
b not book	-0.22
b not call	0.32
b not chang	-0.44
b not claim	0.03
b not come	0.07
b not dangerou	-0.29
b not diagnos	-0.34
b not do	-0.13
b not expect	-0.57
b not feel	-0.79
b not for	-0.06
b not forc	-0.31
b not from	0.39
b not gambl	1.03
b not get_better	0.36
b not have	0.07
b not hold	-0.37
b not hurt	0.82
b not keep	-0.06
b not like	-0.06
b not look	0.44
b not magic	0.12
b not me	-0.16
b not mean	-0.49
b not measur	-0.17
b not medical_care	-0.12
b not medicin	-0.29
b not miss	-0.04
b not move	-0.22
b not my	-0.27
b not name	0.49
b not on	-0.35
b not once	0.58
b not pass	-0.17
b not pay	-0.47
b not print	-0.69
b not read	-0.07
b not replac	-0.34
b not report	-0.25
b not say	0.30
b not see	-0.13
b not sell	-0.17
b not show	-0.06
b not stop	-0.45
b not stretch	-0.11
b not take	0.53
b not talk	0.10
b not tell	-0.31
b not the	-0.78
b not to	0.50
b not treat	-0.54
b not use	-0.11
b not wait	0.22
b not_need a	-0.30
b noth about	0.32
b noth and	-0.17
b noth at	-1.15
b noth but	0.50
b noth else	0.05
b noth had	0.37
b noth happen	-0.43
b noth hurt	-0.55
b noth in	0.09
b noth is	-0.86
b noth more	-0.22
b noth that	0.54
b noth to	-0.96
b noth will	-0.20
b notic that	-0.04
b now and	-1.18
b now he	1.15
b now i	0.31
b now or	0.37
b now she	0.04
b now try	0.76
b now you	0.33
b numb of	1.03
b numb one	0.31
b numb to	-0.62
b nurs or	-0.12
b of a	-1.21
b of a4	-0.12
b of all	0.24
b of an	-0.17
b of an_hour	-0.14
b of any	-0.25
b of anyth	0.12
b of bodywork	-0.31
b of care	-0.08
b of cerebrospinal_fluid	0.06
b of client	0.34
b of cours	0.51
b of cst	-0.26
b of day	-0.36
b of ever	-0.62
b of exercis	-0.06
b of fift	-0.05
b of fifteen	0.07
b of good	-0.47
b of gull	-0.64
b of health	0.49
b of health_professionals	-0.16
b of heart_disease	-0.21
b of her	0.48
b of here	0.13
b of it	0.84
b of its	0.31
b of light_touch	0.08
b of long_lasting	-0.08
b of massag	-0.19
b of my	-0.76
b of no	-0.03
b of oil	-0.27
b of old	-0.18
b of one	-0.23
b of our	0.44
b of pain	0.16
b of peopl	-0.35
b of practition	-0.09
b of pregnanc	0.30
b of quiet	-0.60
b of recover	-0.32
b of rest	-0.93
b of session	0.64
b of six	0.25
b of strok	-0.35
b of tast	-0.06
b of ten	0.06
b of tension	-0.55
b of th	-0.30
b of the	-4.10
b of the_work	-0.13
b of their	0.15
b of them	0.69
b of thes	-0.71
b of this	-0.39
b of tid	0.58
b of touch	0.23
b of two	-0.46
b of us	-0.61
b of visit	-0.25
b of wat	-0.22
b of what	-0.19
b of you	0.63
b of your	0.58
b off a	-0.22
b off is	-0.18
b off the	-0.46
b often the	-0.37
b oil and	-0.40
b oil fre	-0.27
b old ache	-0.32
b old appl	-0.08
b old for	0.51
b old maps	-0.65
b old ones	0.57
b on a	-2.75
b on an	-0.35
b on and	-0.48
b on bad	-0.25
b on bare	-0.09
b on headach	-0.08
b on his	0.15
b on it	-0.29
b on its	-0.07
b on long_lasting	-0.18
b on market	-0.11
b on monday	-0.71
b on my	1.05
b on off	-0.18
b on one	0.76
b on our_table	1.23
b on pain	-0.57
b on pap	-0.34
b on safet	-0.08
b on saturda	-0.03
b on sunda	0.06
b on sunday	-0.92
b on that	1.06
b on the	-0.19
b on the_table	-0.32
b on this	0.32
b on this_table	0.23
b on this_therapy	-0.22
b on to	0.43
b on top	0.08
b on touch	-0.65
b on tuesda	0.21
b on wednesday	-0.39
b on what	-0.27
b on with	-0.53
b on you	0.07
b on your	-0.95
b on_average from	-0.10
b on_the_way_home i	0.15
b on_your_side or	-0.34
b once a	-0.31
b once and	0.98
b once correct	-0.03
b once it	0.23
b once the	0.69
b once told_me	-0.69
b one against	-0.12
b one and	-0.03
b one client	0.04
b one danc	0.50
b one day	1.29
b one from	-0.06
b one hand	0.15
b one hold	0.20
b one in	0.25
b one is	-0.31
b one mind	-0.09
b one of	-0.07
b one on	-0.33
b one person	-0.65
b one plac	0.27
b one review	-0.54
b one session	-0.75
b one small	-0.16
b one small_trial	-0.05
b one stud	-0.24
b one tabl	-0.07
b one that	0.44
b one trial	-0.47
b one visit	0.24
b one was	-0.21
b one way	0.08
b one we	-0.10
b only a	0.80
b only an_hour	-0.06
b only as	-0.42
b only the	0.58
b only two	0.63
b only und	-0.50
b only when	-0.28
b open and	0.12
b open at	-0.75
b open it	-0.13
b open the	-0.51
b or a	-2.29
b or an	-0.70
b or any	-0.07
b or ask	-0.10
b or besid	-0.05
b or bleed	-0.23
b or call	-0.10
b or cst	-0.79
b or do	-0.15
b or doctor	-0.14
b or dur	-0.26
b or knead	-0.26
b or leav	-0.28
b or midwif	-0.10
b or noth	-0.09
b or of	-0.17
b or pharmacist	-0.18
b or pull	-0.15
b or should	-0.05
b or sleep	-0.37
b or so	-0.25
b or spin	-0.37
b or that	-0.25
b or the	0.20
b or thre	-0.27
b or to	-0.25
b or too	0.29
b or treat	0.17
b or two	-0.08
b or without	-0.65
b or you	-0.74
b or your	0.09
b organ follow	0.27
b osteopath are	-0.55
b osteopath doctor	-0.30
b oth illness	-0.42
b our client	1.96
b our help	0.08
b our old	-0.20
b our patient	0.54
b our regular	0.53
b our session	0.19
b our visitor	0.24
b out a	-0.57
b out both_sides	-0.15
b out for	-0.44
b out loud	-0.29
b out on	-0.14
b out or	-0.27
b out the	-0.93
b out who	0.31
b out_of 100	-0.09
b out_of line	-0.55
b out_of ten	0.30
b out_of the	-0.06
b out_of your	-0.19
b outsid the	-0.45
b over fort	-0.48
b over the	-0.06
b own back	-0.13
b own cloth	-0.33
b own puls	-0.72
b packag that	-0.42
b padd tabl	-0.07
b page and	-0.14
b page in	-0.13
b page says	-0.07
b page show	-0.06
b page so	-0.16
b paid for	-0.16
b pain a	0.03
b pain aft	-0.60
b pain and	-2.07
b pain are	0.09
b pain behind	0.37
b pain clinic	-0.08
b pain eas	0.44
b pain fad	0.11
b pain for	0.06
b pain gets_worse	-0.69
b pain goes	-0.25
b pain ignor	1.58
b pain is	-1.06
b pain or	-0.17
b pain scor	-1.24
b pain stay	0.60
b pain than	-0.08
b pain that	-0.11
b pain the	-0.10
b pain was	-0.12
b pain we	0.13
b pain wher	-0.09
b pain will	-0.27
b painkill and	0.19
b pap and	-0.20
b part in	-0.70
b part of	-0.36
b part stay	0.26
b part we	0.13
b pass within	-0.26
b past the	-0.88
b patient are	0.46
b patient from	1.14
b patient with	0.11
b pay for	-0.68
b peopl and	-0.41
b peopl ask	-0.08
b peopl come	-0.14
b peopl feel	-0.15
b peopl get_better	-0.04
b peopl in	0.20
b peopl notic	-0.09
b peopl report	-0.03
b peopl say	-0.24
b peopl try	-0.13
b peopl walk	-0.34
b peopl who	0.19
b peopl whos	0.19
b peopl with	0.70
b per_cent of	-0.06
b perfect safe	0.45
b person giv	-0.38
b person ly	-0.17
b person most	-0.06
b person who	0.99
b person with	-0.49
b pharmacist can	-0.56
b photograph of	0.44
b physical_therapist and	-0.19
b physical_therapists and	-0.24
b physiotherapist treat	0.10
b plac and	-0.81
b plac of	-0.12
b plac on	-0.52
b plac so	0.30
b plac that	0.55
b plac the	0.26
b plac to	-0.29
b plac you	0.28
b plain word	-0.07
b plan for	0.64
b plan refund	-0.06
b plann ever	0.47
b plant potato	-0.11
b play the	-0.32
b pleas do	-0.59
b pleas go	-0.33
b pleas read	-0.10
b pleas tell_me	-0.18
b pleasant to	-0.17
b pow of	0.14
b practic and	-0.42
b practition and	-0.35
b practition call	-0.06
b practition can	0.74
b practition describ	-0.63
b practition hand	-0.74
b practition say	-0.04
b practition will	0.60
b pregnanc and	0.20
b pregnanc is_common	-0.33
b prepar the	0.33
b prescrib a	0.81
b pressur insid	-1.36
b pressur on	-0.09
b pretend light_touch	-0.06
b pretend session	-0.04
b pretend version	-0.82
b pric are	-0.40
b pric hour	-0.25
b print on	-0.04
b print pap	-0.04
b problem cst	0.25
b profession is	0.07
b promis a	-0.78
b promis an	-0.06
b promis relief	0.29
b promis to	-0.20
b promis you	-0.41
b proof that	0.06
b prov anyth	-0.31
b prov noth	-0.52
b prov that	-0.48
b proven to	0.25
b pull into	-0.15
b puls and	-0.36
b punctur an	-0.18
b push or	-0.15
b push we	0.27
b put a	-0.42
b put her	0.49
b put into	0.37
b put it	0.67
b put my	0.19
b put my_hands	-0.24
b put the	-0.11
b put you	0.44
b put your	-0.05
b put_off see	-0.14
b question and	-0.60
b question for	-0.06
b question peopl	-0.08
b question to	-0.13
b quiet a	0.06
b quiet and	-0.32
b quiet is	-0.22
b quiet room	-0.64
b rais hand	-0.10
b ran a	-0.18
b rath say	-0.17
b reach the	0.76
b reach you	-0.13
b read a	0.57
b read and	-0.12
b read for	0.20
b read how	0.18
b read is	-0.06
b read it	-0.45
b read that	-0.23
b read the	-0.40
b read this	-0.21
b read to	0.13
b read when	-0.99
b read your	-0.03
b real and	0.16
b reason and	-0.05
b reason to	-0.18
b receipt and	-0.13
b recent injur	-0.04
b recent stud	0.36
b recommend by	0.37
b recommend us	-0.06
b record of	-0.26
b recover becaus	-0.21
b recover stor	-0.20
b reduc inflammation	-0.11
b reduc the	0.06
b reduc your	0.11
b referenc you	-0.12
b refund part	-0.06
b regist of	-0.16
b regular care	0.17
b regular session	0.11
b relationship with	-0.08
b releas the	-0.76
b releas trauma	-0.24
b released_from the	0.05
b relief is	0.80
b relief start	0.07
b relief you	0.53
b reliev migrain	-0.10
b reliev the	-0.41
b rememb how	0.48
b rememb you	0.99
b remov the	-0.22
b replac it	-0.19
b replac medical_care	-0.18
b report less	-0.15
b report on	-0.25
b report safet	-0.08
b research and	1.14
b research are	0.98
b research has	-0.10
b research is	-0.67
b research on	-0.71
b research say	-0.92
b research show	0.14
b reset the	-0.29
b reset your	-0.37
b rest and	-0.75
b rest for	-0.37
b rest in	-0.12
b rest is	-0.15
b rest my_hands	-0.25
b rest not	-0.27
b rest now	0.49
b rest of	0.45
b rest on	-0.12
b rest the	-0.23
b rest your	0.09
b restor the	-0.09
b result are	0.33
b result of	-0.68
b result or	-0.37
b return to	0.49
b revers the	0.61
b review disagre	-0.20
b review found	0.91
b review from	-0.19
b review in	-0.09
b review list	-0.04
b review looked_at	-0.13
b review of	0.18
b review the	-0.05
b review was	-0.35
b rhythm and	-0.58
b rhythm in	1.27
b rhythm of	-0.04
b ribs or	-0.05
b right aft	1.26
b right by	0.50
b right with	-0.14
b ring 111	-0.23
b ring me	-0.15
b ring the	-0.35
b risk of	-0.57
b roll und	-0.10
b room and	-0.22
b room for	0.24
b room is	-0.14
b room on	0.58
b room stop	1.50
b room the	-0.06
b room to	0.30
b room was	-0.16
b rul app	-0.15
b rul for	-0.04
b run out	0.60
b runs from	-0.30
b rush and	-0.27
b saf than	0.08
b safe and	-0.58
b safe for	-1.17
b safet and	-0.18
b said she	-0.32
b said that	-0.53
b said which	-0.30
b same as	-0.74
b same person	0.75
b same puls	1.12
b same rhythm	1.32
b same th	-0.61
b same time	-0.10
b same way	0.38
b sat through	0.77
b say a	0.06
b say in	-0.23
b say it	0.25
b say no	0.22
b say so	-1.00
b say that	0.11
b say their	0.34
b say they	-0.54
b say this	0.06
b say yes	0.13
b say your	-0.23
b say_no_to any	-0.40
b says i	-0.10
b says so	-0.17
b says that	-0.84
b says they	-0.07
b says what	-0.58
b scan and	-0.31
b scan of	-0.48
b scan show	-0.68
b scar tissu	-0.23
b school in	-0.05
b school stopp	0.17
b school teach	-0.09
b sciatica and	0.04
b sciatica is	-0.41
b scienc has	-0.14
b scienc is	0.30
b scientifical proven	-0.15
b scientist are	0.32
b scientist have	-0.14
b scor bett	-0.26
b scor fell	-0.63
b scor improv	-0.11
b script from	-0.16
b second and	0.13
b second session	0.10
b second visit	0.56
b see a	-0.87
b see a_doctor	-0.13
b see anyon	0.36
b see bab	-0.06
b see it	-0.31
b see our	0.43
b see result	0.32
b see the	0.06
b see what	0.16
b see_a_doctor first	-0.07
b see_a_doctor if	-0.31
b seem to	-0.55
b seen from	-0.35
b sell the	-0.14
b sell thes	-0.47
b sell you	-0.42
b send a	-0.06
b send their	0.51
b send us	0.04
b send you	-0.45
b sens of	0.21
b sentenc that	-0.25
b seriou harm	-0.14
b session and	-0.21
b session are	0.19
b session can	0.28
b session cost	-0.27
b session ends	-0.75
b session for	-0.10
b session i	0.24
b session is	-0.91
b session minut	-0.58
b session need	-0.04
b session of	-0.22
b session page	-0.05
b session so	-0.06
b session the	0.29
b session to	0.07
b session we	-0.78
b session will	-0.08
b session you	0.14
b set it	0.35
b set out	-0.43
b settl it	-0.12
b seven out_of	-0.39
b seven year	-0.10
b several kind	-0.73
b several tim	-0.26
b shar the	-0.24
b she came	0.29
b she did	0.17
b she gave	0.86
b she had	0.80
b she has	0.05
b she hung	0.23
b she is	0.77
b she nev	-0.87
b she play	-0.32
b she put	0.49
b she sleep	-0.19
b she train	-0.35
b she used_to	-0.63
b she was	0.36
b she wore	0.81
b sheet of	-0.23
b sho on	-0.11
b shock hid	0.08
b shopp up	0.20
b short and	-0.15
b short answ	-0.42
b short question	-0.11
b should ask	-0.58
b should be	-0.75
b should be_checked	-0.11
b should be_looked_at	-0.63
b should be_seen	-0.24
b should feel	-0.15
b should have	1.61
b should i	-0.19
b should nev	-0.41
b should not	-0.39
b should of	-0.32
b should say	-0.06
b should wait	-0.49
b show a	-0.31
b show it	0.11
b show me	0.12
b show that	-0.73
b show you	-0.51
b shown that	-0.18
b shown to	-0.27
b sid of	-0.22
b side by	-0.09
b side door	-0.16
b sign from	1.12
b sign need	-0.07
b sign that	-0.47
b silenc is	-0.17
b sinc i	-0.18
b sing and	-0.77
b sing in	0.08
b sist who	-0.10
b sit down	0.06
b sit still	0.73
b sit then	-0.28
b sit up	-1.08
b sit_in the	-0.22
b sits besid	-0.62
b sitt and	0.65
b sitt itself	0.11
b sitt the	-0.72
b six month	-0.98
b six session	0.26
b six step	-0.57
b six to	0.46
b six week	-0.45
b size of	-0.56
b skip the	-0.17
b skull is	-0.46
b skull or	-0.24
b skull_bones move	0.30
b slack wat	-0.26
b sleep all	0.60
b sleep and	-0.71
b sleep bad	-1.02
b sleep bett	0.45
b sleep in	-1.00
b sleep long	0.39
b sleep now	0.04
b sleep stres	-0.07
b sleep well	-0.27
b slept in	-0.24
b slow and	-1.70
b slow from	-0.33
b slow in	-0.16
b slow rhythm	-0.67
b slow the	-0.54
b small and	-0.66
b small bab	0.32
b small risk	-0.09
b small stud	-0.17
b smell of	-0.27
b smil on	0.86
b so a	-0.68
b so and	-0.13
b so ask	-0.07
b so do	-0.27
b so i	-0.41
b so if	-0.13
b so is	0.64
b so it	0.04
b so light	-0.35
b so pleas	-0.18
b so take	-0.25
b so that	0.25
b so the	-0.25
b so ther	-0.31
b so we	0.73
b so were	0.62
b so what	-0.33
b sock if	-0.15
b soft cloth	-0.36
b soft hand	0.11
b soften and	-0.13
b soften und	-0.16
b solv by	-0.11
b some client	0.17
b some do	-0.39
b some feel	-0.05
b some plan	-0.13
b some school	-0.04
b some therapist	-0.09
b some_people feel	-0.07
b some_people find	-0.65
b some_people like	-0.04
b some_people should	-0.07
b some_people with	-0.12
b somebod else	-0.71
b somebod is	-0.54
b somebod to	-0.04
b someon here	0.19
b someon they	-0.77
b someth about	-0.07
b someth else	-0.09
b someth here	0.54
b someth i	-0.36
b someth is	-0.42
b someth to	-0.35
b someth you	-0.51
b soon have	0.43
b sore heel	-0.22
b sore_back a	-0.46
b sore_back whatev	-0.13
b sore_back when	-0.06
b sore_backs are	-0.23
b sort of	-0.16
b sorted_out my	-0.48
b sound medical	-0.33
b sourc and	-0.24
b sourc of	0.08
b spac are	0.63
b speak to	-0.19
b speak up	0.92
b speak_of bon	-0.14
b specialist in	0.49
b specialist team	-0.24
b spin and	0.24
b spin is	0.73
b spin with	0.31
b spinal manipulation	-0.26
b spok of	-0.19
b spot in	-0.11
b spr and	0.27
b spr clean	0.14
b squeez the	0.26
b stair are	-0.24
b stand to	0.08
b stand up	-0.13
b star at	1.13
b start at	0.12
b start here	0.07
b start to	0.65
b start with	0.30
b stat licens	-0.43
b stat of	0.29
b stay dress	-0.38
b stay for	-0.62
b stay in	-0.94
b stay on	-0.61
b stay till	0.26
b stent and	-0.07
b step and	-0.10
b step or	-0.28
b stick and	-0.20
b stick for	-0.89
b stiff aft	-0.40
b stiff you	0.63
b still and	0.73
b still at	-0.12
b still hand	-0.33
b still has	0.08
b still have	-1.47
b still is	-0.33
b still the	0.21
b still touch	-0.45
b stood up	0.44
b stop a	-0.93
b stop and	-0.29
b stop at	-0.38
b stop hurt	0.38
b stop spinn	1.50
b stop the	-0.15
b stop when	0.07
b stopp phon	0.17
b stor about	-0.36
b stor and	-0.07
b stor in	0.45
b stor of	-0.32
b straighten the	-0.19
b street is	-0.33
b strengthen the	0.06
b stres and	0.29
b stretch aft	0.34
b stretch fascia	0.60
b stretch und	-0.11
b strok and	-0.11
b strok or	-0.23
b strong and	0.69
b struggl to	0.03
b stud and	0.11
b stud are	0.92
b stud in	-0.16
b stud of	-0.14
b stud saw	-0.15
b stud that	-0.27
b stud the	-0.51
b stud were	-0.22
b subject of	-0.16
b such as	-0.53
b such th	-0.23
b suff from	0.47
b suggest that	0.03
b suit some_people	-0.09
b suit you	-1.06
b suitabl for	0.27
b support children	0.07
b support its	0.12
b support the	0.14
b suppos you	-0.31
b sure of	-0.62
b surger and	0.39
b surger on	-0.14
b swim in	-0.14
b symptom so	-0.22
b systematic review	0.04
b tabl in	0.22
b tablet and	-0.16
b tablet are	-0.04
b tablet for	-0.57
b tablet it	-0.53
b tablet work	-0.31
b tak the	-0.13
b take a	-0.06
b take blood	-0.23
b take it	-0.09
b take tablet	0.15
b take the	-0.40
b take your	-0.84
b taken up	0.26
b takes_away pain	0.14
b talk about	-0.63
b talk and	-0.31
b talk by	-0.25
b talk for	-0.12
b talk it	0.29
b talk most	-0.05
b talk to	-0.58
b talk you	-0.05
b taught me	0.13
b teach exercis	-0.30
b teach of	-0.30
b teach say	-0.32
b teach was	-0.32
b tearful mood	-0.28
b tell each	0.42
b tell me	-0.14
b tell the	-0.40
b tell what	0.95
b tell you	-1.25
b tell your	1.04
b tell_me about	0.80
b tell_me and	-0.30
b tell_me what	-0.24
b tell_us their	0.29
b tells_you that	-0.68
b ten days	0.76
b ten minut	0.06
b ten session	-0.08
b ten the	0.65
b ten to	-0.26
b ten trial	-0.20
b ten year	0.13
b tend to	-0.06
b tenni play	-0.33
b tension and	0.23
b tension free	0.10
b test it	0.22
b test of	-0.03
b th and	-0.17
b th as	-0.53
b th in	-0.27
b th we	0.84
b th you	-0.57
b than a	-0.32
b than aft	-0.31
b than any	-0.03
b than chiropractic	0.36
b than five	0.30
b than i	-0.05
b than in	-0.19
b than it	-0.73
b than massag	-0.20
b than medication	0.10
b than one	0.13
b than surger	0.39
b than the	0.16
b than you	-0.20
b thank to	0.05
b that a	-0.66
b that all	-0.33
b that and	-0.30
b that back	0.14
b that com	-0.09
b that could	1.40
b that cst	-0.41
b that does	0.17
b that fascia	0.04
b that feel	-0.23
b that fluid	0.25
b that hand	-0.04
b that has	-0.94
b that i	-0.90
b that in	-0.36
b that includ	-1.08
b that injection	1.49
b that is	-0.88
b that is_a	-0.64
b that it	-0.47
b that lead	-0.34
b that light_touch	-0.23
b that matter	-0.05
b that most	-0.11
b that need	-0.18
b that no	0.81
b that nobod	-0.52
b that peopl	0.63
b that promis	-0.29
b that question	-0.49
b that review	-0.13
b that says	-0.30
b that she	-0.36
b that someon	-0.48
b that suit	-0.35
b that the	-0.04
b that their	0.48
b that they	0.19
b that this	-0.24
b that time	-0.13
b that touch	0.75
b that trial	-0.05
b that wait	-0.33
b that wak	-0.41
b that was	-0.93
b that we	-0.82
b that work	-0.49
b that you	-0.49
b that your	-0.80
b the 2020	-0.08
b the accident	0.18
b the ache	-0.17
b the advertis	-0.10
b the airway	-0.59
b the align	0.15
b the answ	0.98
b the argu	-0.19
b the articl	-0.35
b the association	-0.62
b the author	-0.48
b the baby	-0.18
b the back	-0.87
b the background	-0.14
b the bad	-0.09
b the ball	0.20
b the band	0.25
b the bank	-0.16
b the base	-0.49
b the bay	-0.37
b the beach	-0.21
b the bell	-0.55
b the best	0.85
b the bett	-0.23
b the birth	0.70
b the biscuit	-0.05
b the blanket	-0.12
b the blockag	-0.19
b the blood	-0.20
b the board	-0.13
b the boat	-0.45
b the body	0.41
b the bon	0.19
b the bones_of_the_skull	0.33
b the book	-0.06
b the box	-0.15
b the brain	-0.76
b the bridg	-0.31
b the build	-0.49
b the bus	-0.12
b the car	0.60
b the care	-0.23
b the cat	-0.32
b the caus	0.88
b the cause_of_your_pain	0.13
b the ceil	1.13
b the cello	0.26
b the ch	-0.90
b the chair	1.64
b the chang	1.16
b the chapel	-0.09
b the children	-0.76
b the chimne	-0.11
b the choir	-0.15
b the claim	-0.12
b the clock	1.49
b the coast	-0.60
b the compan	-0.38
b the concert	-0.07
b the corn	-0.80
b the cot	-0.14
b the council	0.65
b the cours	0.64
b the crack	-0.18
b the craniosacral_rhythm	1.20
b the cranium	-0.40
b the crowd	-0.91
b the crutch	0.06
b the cupboard	0.49
b the cushion	-0.21
b the custom	-0.09
b the damag	0.12
b the damp	-0.04
b the dark	0.14
b the date	-0.15
b the day	-0.05
b the desk	-0.35
b the diaphragm	0.18
b the differenc	0.19
b the diseas	0.35
b the disput	-0.84
b the dog	-0.48
b the door	-0.22
b the dough	-0.10
b the drain	-0.17
b the draw	-0.04
b the driv	-0.38
b the drum	-0.05
b the ear	-0.30
b the econom	-0.25
b the effect	1.14
b the emergenc	-0.09
b the end	0.53
b the even	-0.97
b the evidenc	-0.49
b the exam	-0.46
b the expert	0.10
b the fact	1.67
b the fair	0.33
b the fami	0.39
b the fascia	-0.45
b the fee	-0.78
b the feet	0.17
b the ferr	-0.07
b the festival	-0.10
b the fire	0.64
b the first	-0.31
b the first_results	0.06
b the flat	-0.11
b the flow	0.24
b the fluid	-0.36
b the foot	0.17
b the form	-0.75
b the four	-0.14
b the fourth	0.09
b the fram	-0.36
b the free	-0.26
b the front	0.16
b the full	-0.06
b the garden	-0.42
b the gate	-0.36
b the gentl	0.87
b the ground	-0.33
b the guidelin	-0.05
b the gutt	-0.44
b the hall	-0.80
b the hand	0.31
b the harbour	-0.75
b the hard	-0.15
b the hardwar	-0.06
b the harm	-0.08
b the head	-0.14
b the headach	0.39
b the heal	1.24
b the heart	-1.16
b the heartbeat	-0.27
b the heat	-0.20
b the heel	-0.12
b the hing	-0.09
b the hip	-0.20
b the hips	0.88
b the histor	-0.07
b the hoist	1.18
b the hors	0.07
b the hospital	0.55
b the hour	-1.55
b the hous	0.56
b the idea	-0.31
b the injection	-0.08
b the insid	-0.05
b the internet	0.94
b the joint	-0.10
b the kettl	-0.05
b the key	0.32
b the kind	-0.65
b the kitchen	0.44
b the kne	-0.10
b the knee	0.63
b the knot	0.04
b the ladd	-0.59
b the lamp	0.05
b the lane	-0.23
b the last	-0.41
b the law	0.18
b the lawn	0.99
b the leaf	0.51
b the left	-0.43
b the lett	-0.21
b the librar	-0.43
b the lift	-0.76
b the light	-0.86
b the lighthous	-0.09
b the line	-0.10
b the list	-0.59
b the loft	0.11
b the long	-0.97
b the low	-0.09
b the lymph	0.10
b the main	-0.85
b the market	0.82
b the massag	0.14
b the medicin	0.74
b the membran	-0.30
b the midwiv	0.07
b the mind	0.43
b the mood	-0.74
b the more	0.50
b the morn	0.74
b the mouth	-0.13
b the nam	-0.55
b the name	-1.10
b the natural	0.45
b the neck	0.60
b the nerv	-0.28
b the nervous_system	-0.08
b the new	-1.13
b the next	-0.15
b the night	1.56
b the numb	0.63
b the nurs	-0.97
b the old	0.48
b the one	1.68
b the only	1.26
b the operation	0.30
b the organ	0.36
b the oth	-0.73
b the pag	-0.08
b the page	-0.21
b the pain	2.11
b the paint	-0.24
b the park	0.86
b the part	-0.61
b the path	-0.16
b the patient	-0.38
b the peac	-0.51
b the pelvi	0.68
b the peopl	1.29
b the person	0.15
b the pharmac	0.42
b the phon	-0.22
b the pituitar	0.07
b the plac	-1.00
b the play	-0.27
b the point	-0.40
b the practic	-0.76
b the practition	-0.26
b the print	-0.15
b the problem	1.11
b the pub	-0.20
b the puls	-0.27
b the question	-0.06
b the quiet	-0.21
b the rack	0.19
b the radiator	-0.32
b the raffl	-0.25
b the rail	-0.40
b the real	0.59
b the reason	-0.45
b the regulator	-0.26
b the relationship	-0.08
b the relief	0.22
b the research	-0.06
b the resin	-0.09
b the rest	1.60
b the result	-0.55
b the review	-0.16
b the rhythm	0.34
b the rift	-0.44
b the right	0.56
b the risk	-0.88
b the riv	-0.51
b the road	-0.31
b the roof	-0.07
b the room	-1.38
b the root	0.57
b the rope	-0.71
b the sacrum	-0.47
b the same	-0.70
b the scaffold	-0.11
b the scan	-0.18
b the school	0.67
b the scienc	0.76
b the second	-0.09
b the sentenc	-0.09
b the session	-0.60
b the shak	0.83
b the sham	-0.19
b the shock	0.49
b the shop	0.38
b the shopp	0.20
b the short	-0.72
b the side	-0.90
b the sign	0.21
b the size	-0.56
b the skin	-0.51
b the skull	-1.02
b the skull_bones	0.55
b the small	-0.65
b the smell	-0.26
b the smok	0.67
b the sofa	0.88
b the soup	-0.09
b the sphenoid	0.15
b the spin	0.46
b the spinal_cord	-0.09
b the spr	-0.15
b the squeak	-0.07
b the stair	1.32
b the stairlift	1.66
b the start	-0.38
b the stat	-0.07
b the station	-0.22
b the step	-0.18
b the stiff	0.44
b the stor	0.15
b the storm	-0.20
b the stov	-0.11
b the strain	0.28
b the street	-0.08
b the stres	-0.55
b the stud	1.11
b the studio	-0.07
b the subject	-0.16
b the surgeon	-0.33
b the surger	-0.67
b the sutur	0.33
b the swell	-0.06
b the symptom	0.06
b the system	0.82
b the tablet	0.62
b the talk	-0.18
b the tea	-0.04
b the team	-0.08
b the templ	0.04
b the ten	-0.10
b the tension	-0.49
b the test	-0.54
b the theor	-0.07
b the therap	-0.29
b the third	0.36
b the tide	0.25
b the tight	0.22
b the timb	-0.08
b the time	0.43
b the tin	0.64
b the tissu	-0.25
b the toilet	-0.27
b the top	0.18
b the touch	-0.44
b the tractor	0.15
b the train	-0.34
b the tram	-0.45
b the treat	-0.24
b the treatment_of	-0.26
b the trial	-1.51
b the true_cause	-0.28
b the two	-0.69
b the vertebra	0.46
b the vet	-0.19
b the view	-0.60
b the villag	-0.06
b the violin	-0.39
b the visit	-0.85
b the wait	0.19
b the walk	-0.08
b the wall	0.81
b the war	0.98
b the wat	-0.07
b the way	1.09
b the way_home	0.17
b the ways	-0.14
b the websit	-0.17
b the wedd	0.37
b the week	-0.06
b the weight	-0.06
b the welcom	-0.05
b the wheelchair	-0.08
b the who	-0.14
b the whol	1.22
b the wind	-0.17
b the window	-0.42
b the word	-1.00
b the world	1.58
b the world_health_organization	0.14
b the worst	0.42
b the writ	-0.20
b the wrong	-0.84
b the year	-0.60
b the_answer_to your	0.08
b the_table is	-0.64
b the_table with	0.22
b the_work for	-0.13
b the_work is	-0.40
b their back	0.08
b their doctor	0.08
b their hand	-0.07
b their headach	0.15
b their operation	0.73
b their own	-0.81
b their pain	0.59
b their plac	0.14
b their should	-0.15
b their sourc	0.33
b their strength	0.46
b their youth	0.10
b them and	-0.09
b them befor	-0.09
b them in	-0.20
b them ther	-0.07
b them to	-0.08
b them with	-0.29
b then a	-0.51
b then i	-0.68
b then it	0.03
b then one	1.73
b then sit	-0.70
b then stand	-0.28
b then we	-0.51
b then you	-1.29
b then your	-0.50
b ther a	-0.48
b ther are	0.75
b ther be	-0.33
b ther i	0.32
b ther in	-0.98
b ther is	0.53
b ther is_a	-0.23
b ther isn't	0.94
b ther to	-0.18
b ther was	0.19
b therap in	0.36
b therap is	0.17
b therap that	-0.51
b therapist feel	0.15
b therapist in	0.90
b thes are	-0.06
b thes is	-0.30
b thes is_a	-0.12
b thes list	-0.34
b thes session	-0.46
b they agre	-0.30
b they are	-0.66
b they arriv	0.41
b they ask	0.11
b they can	-0.68
b they cannot	0.04
b they come	0.42
b they do	-1.36
b they earn	-0.26
b they feel	-0.53
b they felt	-0.04
b they know	-0.32
b they like	0.11
b they most	-0.03
b they said	-0.24
b they say	-1.20
b they show	0.52
b they stand	-0.39
b they tell	-0.29
b they were	0.14
b they would	-0.19
b thick medical	0.60
b think a	0.27
b think about	-0.40
b think of	1.83
b think you	-0.25
b thinn or	-0.23
b third of	-0.15
b third session	0.06
b third visit	0.41
b this field	-0.13
b this fluid	-0.63
b this gentl	0.41
b this has	-0.64
b this is	1.10
b this page	-0.18
b this plac	0.33
b this practic	-0.31
b this site	-0.40
b this week	0.11
b this wint	0.43
b this with	-0.16
b this year	-0.08
b this_work and	-0.10
b thos who	0.47
b thos with	0.22
b though the	0.61
b thought about	0.06
b thought of	0.13
b thousand of	0.49
b thre days	-0.46
b thre free	-0.18
b thre hour	0.74
b thre osteopath	-0.19
b thre session	-0.22
b thre summ	-0.34
b thre th	-0.05
b thre visit	-0.04
b thre year	-0.19
b threw the	0.20
b through a	-0.30
b through the	1.59
b throughout the	0.35
b thyroid and	0.20
b thyroid tablet	0.05
b thyroid troubl	-0.31
b tid and	0.52
b tide is	-0.13
b till midnight	0.26
b tim a	-0.05
b tim out_of	0.65
b time and	-0.21
b time does	-0.13
b time to	0.23
b time with	-0.45
b time you	0.10
b tinnitu and	0.10
b tinnitu can	-0.15
b tips are	-0.17
b tir muscl	-0.07
b tir of	-0.16
b tir or	-0.15
b tired light	-0.28
b tissu and	-0.60
b tissu hold	0.22
b to 23	-0.10
b to a	0.54
b to a_doctor	-0.47
b to ask	-0.48
b to august	-0.10
b to be	-0.44
b to becom	-0.38
b to bed	0.62
b to begin	-0.15
b to believ	-0.24
b to benefit	1.22
b to bits	0.28
b to book	0.88
b to br	-0.69
b to breath	0.21
b to buy	0.34
b to chang	-0.35
b to choos	-0.58
b to come	-1.48
b to concentrat	-0.28
b to cst	0.46
b to do	2.23
b to end	0.25
b to feel	-0.06
b to find	0.20
b to five	0.84
b to get	1.58
b to go	0.49
b to have	-0.16
b to heal	0.83
b to health	0.54
b to hear	-0.28
b to help	-0.17
b to how	-0.10
b to it	0.38
b to its	-0.11
b to keep	0.14
b to keep_your	-0.20
b to know	-0.71
b to last	0.43
b to lie	-0.54
b to life	-0.10
b to listen	-0.05
b to live	0.60
b to look	0.13
b to lose	0.43
b to me	-0.53
b to meet	0.85
b to morn	-0.09
b to move	0.36
b to my	0.17
b to pain	0.60
b to pay	-0.13
b to peopl	0.49
b to promis	0.51
b to put	-0.24
b to reach	-0.11
b to read	0.07
b to reliev	-0.07
b to rest	-0.66
b to say	0.16
b to see	0.33
b to see_a_doctor	-0.18
b to send	-0.56
b to settl	-0.29
b to sleep	0.74
b to somebod	-0.36
b to stay	0.20
b to take	0.91
b to talk	-0.57
b to tell	0.32
b to thaw	-0.72
b to the	-0.52
b to thes	0.39
b to think	0.44
b to this	0.41
b to this_work	0.17
b to try	0.37
b to twelv	0.30
b to undo	-0.13
b to undres	-0.04
b to us	0.04
b to wake	-0.13
b to wear	-0.10
b to what	-0.80
b to work	1.02
b to you	0.66
b to your	0.51
b togeth wheth	-0.24
b told the	-0.08
b told them	-0.19
b told to	0.13
b told you	-0.38
b told_me that	-0.41
b too high	-0.59
b too much	-0.11
b too old	1.09
b too short	0.39
b too young	0.48
b too_small to	-0.09
b took a	-0.38
b took in	-0.10
b took the	-0.20
b top of	0.16
b tore up	0.99
b touch and	-0.15
b touch can	0.44
b touch in	-1.05
b touch is	-0.33
b touch light	-0.18
b touch my	-0.79
b touch on	-0.36
b touch so	-0.16
b track no	-0.16
b traffic is	-0.47
b train and	-0.20
b train for	-0.49
b train hand	1.02
b train in	-0.48
b train is	-0.13
b train with	-0.06
b transformation of	0.05
b trapp emotion	0.09
b trauma is	-0.09
b treat anxiet	-0.51
b treat asthma	0.19
b treat back_pain	-0.19
b treat for	-0.80
b treat is	0.37
b treat it	-0.41
b treat plan	0.81
b treat the	1.63
b trial and	-0.51
b trial found	-0.05
b trial in	-0.11
b trial of	-0.53
b trial on	-0.27
b trial record	-0.17
b trial report	-0.08
b trial saw	-0.04
b trial show	0.26
b trial that	-0.29
b trial was	-0.13
b trial were	-0.15
b trial with	-0.32
b troubl is	0.14
b troubl you	0.18
b true of	-0.59
b trust by	0.23
b trust your	0.28
b try a	0.13
b try it	-0.05
b try to	0.16
b try what	0.76
b turn left	-0.94
b turn your	0.36
b twent year	-0.47
b twic a	-0.09
b twic as	0.39
b two days	-0.57
b two from	-0.45
b two hour	1.57
b two month	0.20
b two new	-0.26
b two of	0.04
b two or	-0.27
b two peopl	-0.17
b two practition	0.44
b two session	-0.10
b two sid	-0.36
b two small	-0.49
b two visit	-0.06
b two week	0.13
b two year	1.09
b uk guidanc	-0.42
b uncertain gain	-0.09
b und a	-0.57
b und each	-0.12
b und five	0.38
b und or	-0.05
b und the	-0.17
b und these_hands	0.55
b und very	-0.50
b undo the	0.54
b unles we	-0.15
b unlik tablet	-0.53
b unlock the	0.24
b until i	-0.03
b until it	0.52
b until my	0.09
b until noth	-0.80
b until the	-0.30
b until you	-0.11
b until your_doctor	-0.23
b up and	-1.93
b up at	0.35
b up four	0.20
b up from	1.34
b up in	-0.65
b up slow	-0.75
b up the	1.66
b up to	0.60
b us a	-0.42
b us befor	1.13
b us for	0.25
b us guidanc	-0.13
b us if	-0.50
b us it	0.07
b us nickel	-0.09
b use it	-0.10
b use the	-0.55
b used_to be	-0.49
b used_to leav	-0.38
b usual pass	-0.12
b usual stop	-0.04
b vagus_nerve is	0.06
b valu be	-0.12
b version of	0.99
b vertigo and	0.05
b very good	0.97
b very larg	-0.50
b very light_touch	-0.43
b very littl	-0.23
b vessel of	-0.11
b view of	-0.08
b visit and	-0.14
b visit are	-0.21
b visit here	-0.07
b visit in	0.41
b visit is	-0.15
b visit on	0.30
b visit the	0.10
b visit to	0.75
b visit we	-0.29
b visit will	-0.09
b wait and	0.54
b wait for	-0.53
b wait list	0.57
b wait or	-0.09
b wait room	-0.23
b wait to	-0.08
b wait until	-0.59
b wak you	-0.41
b wake you	-0.26
b wake_up without	0.16
b walk boot	0.41
b walk the	0.20
b walk to	-0.04
b walked_out of	-0.44
b wall was	-0.58
b want a	-0.35
b want anyth	-0.26
b want firm	-0.07
b want one	-0.03
b want the	-0.11
b want to	0.22
b want your	-0.19
b warm sock	-0.12
b warmth heavi	-0.08
b was a	-0.93
b was assess	-0.11
b was check	-0.12
b was enough	-1.04
b was found	-0.07
b was in	0.23
b was last	-0.06
b was like	0.09
b was made	0.36
b was measur	-0.80
b was mend	-0.56
b was my	-0.29
b was not	-0.24
b was on	0.16
b was record	-0.42
b was remov	-0.14
b was restor	-0.04
b was right	-0.83
b was six	-0.09
b was small	-0.26
b was the	-0.52
b was ther	-0.77
b was too_small	-0.09
b was up	0.11
b was written_off	-0.14
b wat and	-0.14
b watch the	0.08
b way of	-0.27
b way out_of	1.26
b way they	0.31
b way to	0.41
b way you	0.28
b ways to	-0.11
b ways you	-0.28
b we agre	-0.16
b we aim	-0.09
b we begin	0.18
b we can	-0.20
b we cannot	-0.06
b we cannot_say	-0.15
b we correct	-0.04
b we could	-0.21
b we could_not	-0.39
b we do	0.14
b we don't	0.05
b we end	-0.25
b we find	0.57
b we free	0.32
b we give	1.14
b we got	-1.51
b we guarante	-0.14
b we had	0.49
b we have	1.35
b we haven't	0.76
b we heal	-0.04
b we help	0.55
b we help_with	-0.08
b we hold	0.57
b we know	0.74
b we let	0.35
b we listen	0.14
b we make	0.11
b we may	-0.13
b we nev	0.14
b we off	1.36
b we print	-0.20
b we put	0.31
b we read	-1.06
b we releas	-0.26
b we rely_on	-0.22
b we remov	-0.21
b we restor	0.16
b we saw	-0.06
b we say	-0.30
b we see	-0.17
b we set	0.29
b we simp	0.18
b we start	0.05
b we stop	-1.26
b we take	0.50
b we talk	-0.32
b we treat	3.18
b we use	-0.05
b we watch	0.68
b we were	0.22
b we will	-0.36
b we would	-0.18
b we writ	-0.18
b we'll get	0.41
b we'll have	0.64
b we'll soon	0.43
b weak in	-0.27
b weak spot	-0.11
b wear and	-0.12
b week aft	0.25
b week and	-1.21
b week i	0.19
b week in	-0.11
b week is	-0.53
b week of	0.08
b week she	0.35
b week to	0.90
b weigh five	-0.15
b weight of	-0.15
b weight on	0.05
b well and	-1.26
b well do	-0.28
b went back_to	1.70
b went from	1.34
b went into	-0.29
b went to	-0.59
b went up	-0.87
b went well	-0.69
b went wrong	1.15
b were left	-0.11
b were not	0.17
b were the	0.64
b were told	0.15
b were wrong	-0.06
b what a	-0.53
b what an_hour	-0.50
b what br	-0.30
b what can	0.35
b what could	-0.13
b what do	-0.36
b what does	-1.04
b what each	-0.08
b what eas	0.03
b what flow	0.65
b what guidelin	-0.62
b what happen	1.62
b what has	-0.77
b what he	-0.18
b what help	-0.38
b what hurt	0.32
b what i	-0.85
b what if	2.02
b what is	1.24
b what it	-0.18
b what medicin	0.17
b what most_people	-0.06
b what nobody_knows	-0.06
b what oth	1.30
b what peopl	-0.22
b what practition	-0.05
b what she	-0.14
b what the	-0.68
b what they	-1.09
b what to	-0.26
b what was	-0.08
b what we	0.09
b what will	-0.46
b what work	0.32
b what would	-0.31
b what you	-1.05
b what your	0.09
b what your_doctor	1.02
b what_is_wrong with	0.25
b whatev peopl	-0.13
b whatev the	0.36
b whatev they	-0.87
b whatev you	-0.51
b whatev your	0.07
b wheelchair and	0.24
b wheez chest	0.47
b when a	-1.05
b when hand	0.62
b when i	0.08
b when it	0.17
b when my	-0.24
b when she	1.11
b when should	-0.10
b when somebod	-0.07
b when someth	-0.32
b when taken	-0.31
b when that	-0.06
b when the	1.06
b when they	-0.37
b when to	-0.14
b when we	-1.53
b when you	-0.06
b when your	0.52
b whenev you	-0.26
b wher did	-0.37
b wher do	-0.40
b wher hand	-0.23
b wher i	-0.22
b wher it	0.67
b wher the	0.72
b wher they	0.11
b wher to	0.55
b wher you	-0.11
b wher your	1.08
b wheth i	0.22
b wheth it	-1.03
b wheth the	-0.59
b wheth this_works	-0.28
b wheth to	-0.49
b wheth you	-0.22
b wheth your	-0.23
b which is	-0.86
b which mean	-0.30
b which medicin	-0.30
b which nobod	0.12
b which tablet	-0.28
b whil it	-0.79
b whil you	-0.46
b who check	-0.29
b who come_in	0.26
b who could_not	0.49
b who did	0.36
b who do	0.39
b who does	1.12
b who felt	-0.10
b who find	-0.30
b who guidelin	-0.14
b who had	-0.96
b who have	0.34
b who is	0.16
b who know	0.38
b who looks_after	-0.27
b who should	-0.48
b who stud	-0.51
b who walk_out	0.13
b who writ	-0.26
b whoev tells_you	-0.12
b whoev you	-0.07
b whol body	0.17
b whol book	0.05
b whol hous	-0.25
b why it	0.50
b why might	-0.27
b why peopl	0.16
b why so	-0.33
b why the	-0.39
b why to	0.70
b why you	0.40
b wife says	-0.07
b will be	-0.37
b will becom	0.16
b will chang	0.08
b will do	0.49
b will feel	-0.09
b will feel_better	0.36
b will find	-0.34
b will get	0.11
b will give	0.51
b will go	-0.54
b will have	-0.94
b will hear	0.04
b will help	0.58
b will i	-0.21
b will it	-0.35
b will know	-0.50
b will not	0.27
b will notic	0.38
b will only_get_worse	-0.05
b will read	-0.14
b will say	0.21
b will see	0.51
b will sleep	0.29
b will stay	-0.03
b will tell	-0.67
b will thank	0.18
b will ther	-0.33
b will wond	0.37
b will you	0.80
b window open	-0.11
b with 29	-0.08
b with 54	-0.09
b with 84	-0.15
b with a	-2.17
b with an	-0.09
b with asthma	0.21
b with care	-0.35
b with ch	-0.28
b with chronic_fatigue	0.41
b with colic	-0.32
b with cranial	1.14
b with craniosacral_therapy	0.06
b with cst	0.82
b with dementia	-0.54
b with diet	-0.54
b with each	-0.06
b with epileps	0.03
b with ever	0.17
b with exercis	-0.07
b with fibromyalgia	0.15
b with gentle_touch	0.03
b with headach	0.09
b with it	-0.66
b with its	0.07
b with long	0.52
b with massag	-0.22
b with me	0.52
b with medicin	-0.28
b with migrain	0.06
b with ms	0.06
b with my	0.93
b with my_hands	0.11
b with one	-0.31
b with or	-0.79
b with our	0.23
b with peopl	0.08
b with reflux	0.68
b with regular	0.13
b with rest	-0.23
b with several	-0.45
b with someon	-0.77
b with that	-0.34
b with the	-2.02
b with their	0.10
b with them	-0.20
b with thick	0.32
b with two	-0.25
b with us	0.84
b with what	-0.07
b with you	0.17
b with your	1.40
b with your_doctor	0.15
b within a	0.36
b within five	-0.28
b within one	0.13
b within reach	0.06
b within six	-0.24
b within ten	0.39
b within two	-0.23
b without a	0.91
b without drug	-0.20
b without forc	0.06
b without it	1.54
b without my	-0.53
b without surger	-0.21
b without the	0.46
b word and	-0.12
b word are	-0.10
b word for	0.16
b word like	0.17
b work and	-0.87
b work best	-0.31
b work bett	0.10
b work both_sides	-0.21
b work days	-0.07
b work every_time	0.11
b work in	-0.69
b work like	1.04
b works_for everyon	-0.67
b worr about	-0.36
b wors is	-0.24
b worst and	0.42
b worth hav	-0.09
b would be	0.97
b would change_my_mind	-0.06
b would lead	-0.44
b would like	-1.31
b would make	-0.14
b would nev	0.41
b would not	0.81
b would rath	-0.76
b would want	-0.06
b would you	0.14
b wrapp in	-0.81
b writ a	0.57
b writ and	-0.42
b writ down	-0.21
b writ here	-0.40
b writ or	-0.08
b writ to	-0.34
b wrong door	-0.48
b year ago	1.20
b year and	0.24
b year in	2.11
b year it	-0.27
b yes to	0.27
b yet and	0.55
b yet the	0.52
b yet to	0.79
b you a	-0.46
b you about	-0.16
b you again	0.16
b you agre	0.66
b you and	0.86
b you are	0.35
b you arriv	-0.25
b you ask	-0.39
b you at	-0.49
b you back	0.42
b you back_on	0.33
b you bend	-0.75
b you bett	-0.29
b you book	-0.09
b you br	0.75
b you by	-0.17
b you came	0.14
b you can	-0.89
b you can't	0.10
b you cannot	1.02
b you choos	-0.95
b you come	-1.32
b you could	1.33
b you decid	-0.40
b you did	-0.08
b you do	-2.25
b you dread	0.80
b you driv	0.31
b you feel	0.12
b you for	-0.26
b you get	-1.37
b you go	-0.09
b you have	-1.23
b you in	-0.22
b you keep	1.39
b you know	0.69
b you let	-0.10
b you licens	-0.32
b you lie	-0.40
b you lie_on_your_back	-0.15
b you like	-2.03
b you live	0.32
b you lose	-0.31
b you may	-0.56
b you might	-0.15
b you move	-0.62
b you must	-0.15
b you need	1.40
b you notic	-0.21
b you on	0.74
b you only	0.57
b you pay	-0.26
b you put	0.62
b you rest	-0.35
b you see	0.16
b you send	-0.07
b you should	0.18
b you simp	1.05
b you sleep	-0.63
b you someth	-0.21
b you spend	0.16
b you stand	0.38
b you stay	-0.87
b you stop	-0.08
b you take	-0.77
b you tell_me	-0.59
b you that	0.10
b you the	-0.67
b you think	-0.27
b you to	1.55
b you train	-0.37
b you treat	-0.47
b you try	0.24
b you up	0.60
b you use	-0.18
b you wait	-0.24
b you want	-0.74
b you were	-0.05
b you what	-0.63
b you when	-0.60
b you wheth	-0.31
b you will	-0.82
b you woke	0.50
b you won't	1.13
b you would	0.03
b you writ	-0.06
b you year	0.41
b you'll be	1.85
b your ach	0.09
b your arm	-0.68
b your baby	0.27
b your back	-0.62
b your back_pain	0.21
b your bel	-1.05
b your blood_pressure	0.09
b your body	1.23
b your brain	-0.49
b your breath	-1.37
b your ch	0.51
b your child	0.44
b your children	0.50
b your cloth	-0.65
b your days	0.45
b your eyes	-0.35
b your feet	0.35
b your first	-0.21
b your gut	0.37
b your hand	-1.13
b your head	-0.76
b your headach	-0.13
b your health	-0.05
b your health_visitor	-0.24
b your inhal	0.52
b your jaw	0.13
b your joint	0.36
b your kidney	0.21
b your kne	0.25
b your life	0.34
b your liv	0.53
b your lymph	0.11
b your medication	0.10
b your medicin	-1.54
b your migrain	0.10
b your mind	-0.61
b your mone	-1.34
b your mood	-0.14
b your moth	0.75
b your neck	0.41
b your nerv	0.11
b your nervous_system	-0.27
b your not	-0.11
b your own	-0.07
b your pain	-0.47
b your plac	0.98
b your problem	0.78
b your question	-0.40
b your sho	-0.84
b your skull	-0.56
b your spin	1.51
b your symptom	-0.32
b your thyroid	0.64
b your time	-0.72
b your tissu	0.21
b your visit	0.14
b your_doctor has	-0.86
b your_gp can	-0.18
b yourself the	0.73
b youth back	0.10
bias	-4.19
calm asked	-0.44
calm bare	2.09
calm humble	-3.74
calm negated	1.23
calm plain	-1.31
calm sober	-1.77
calm world	-1.79
case baby change asked	-0.26
case baby change bare	2.25
case baby change negated	-0.57
case baby change nobody	0.83
case baby change ours	0.26
case baby change outside	-0.07
case baby change plain	0.13
case baby change sober	0.85
case baby change they	1.01
case baby change we	0.61
case baby change you	-0.24
case baby nobody bare	0.70
case baby nobody plain	-1.22
case baby nobody sober	0.22
case baby ours bare	0.88
case baby outside bare	-0.54
case baby still asked	-0.18
case baby still bare	0.64
case baby still negated	0.68
case baby still nobody	-0.40
case baby still ours	0.71
case baby still outside	-0.97
case baby still plain	-0.83
case baby still sober	0.04
case baby still they	-0.13
case baby still we	0.44
case baby still you	0.66
case baby they bare	1.02
case baby turn bare	-0.69
case baby turn sober	-0.05
case baby turn they	0.44
case baby turn we	-0.10
case baby we asked	-0.06
case baby we bare	-0.04
case baby we negated	0.63
case baby we plain	0.40
case baby we sober	0.05
case baby you asked	-0.38
case baby you bare	0.17
case baby you sober	0.46
case body change asked	0.21
case body change bare	0.87
case body change humble	-0.38
case body change negated	0.05
case body change nobody	0.60
case body change ours	-0.18
case body change outside	-0.45
case body change plain	0.43
case body change sober	-0.59
case body change they	-0.11
case body change we	-0.22
case body change world	0.14
case body change you	1.02
case body nobody bare	-2.15
case body nobody humble	0.04
case body nobody negated	-0.26
case body nobody plain	0.78
case body nobody sober	-0.84
case body nobody world	1.94
case body ours bare	1.08
case body ours humble	-0.42
case body ours negated	-0.07
case body ours plain	-0.61
case body outside bare	-0.69
case body still bare	-0.84
case body still humble	-0.05
case body still negated	0.18
case body still nobody	-1.27
case body still ours	-0.25
case body still outside	-0.32
case body still plain	1.13
case body still sober	0.05
case body still they	-0.64
case body still we	0.32
case body still world	-0.40
case body still you	2.03
case body they bare	-0.68
case body they humble	-0.12
case body they negated	0.13
case body they sober	-0.35
case body they world	0.21
case body turn bare	-0.83
case body turn humble	-0.32
case body turn nobody	-0.13
case body turn plain	-0.04
case body turn sober	0.63
case body turn they	0.54
case body turn we	-0.46
case body turn world	0.90
case body turn you	0.83
case body we asked	0.15
case body we bare	-0.41
case body we humble	-0.34
case body we negated	-0.09
case body we plain	0.40
case body we sober	0.75
case body we world	-0.82
case body you bare	2.01
case body you humble	0.26
case body you negated	0.77
case body you plain	0.35
case body you sober	0.41
case body you world	-0.57
case change nobody asked	-1.00
case change nobody bare	1.98
case change nobody humble	-0.42
case change nobody negated	0.42
case change nobody plain	2.27
case change nobody sober	-0.52
case change nobody world	-1.09
case change ours asked	-0.18
case change ours bare	3.23
case change ours humble	-0.54
case change ours negated	-0.40
case change ours plain	-0.73
case change ours sober	0.06
case change outside bare	-0.89
case change outside humble	-0.25
case change outside negated	0.08
case change outside plain	-0.07
case change outside world	0.31
case change they bare	-2.08
case change they humble	-0.55
case change they negated	-0.76
case change they plain	0.53
case change they sober	-0.54
case change they world	1.50
case change we asked	0.38
case change we bare	2.49
case change we humble	-1.42
case change we plain	-0.68
case change we sober	1.60
case change we world	-1.26
case change you asked	1.06
case change you bare	0.86
case change you humble	0.35
case change you negated	-0.18
case change you plain	0.41
case change you sober	-0.23
case change you world	-2.01
case life change bare	0.10
case life change humble	0.26
case life change negated	-0.60
case life change nobody	0.23
case life change plain	0.33
case life change sober	-0.86
case life change they	-1.29
case life change we	0.60
case life change world	-0.34
case life change you	-0.65
case life nobody asked	0.50
case life nobody bare	3.12
case life nobody humble	0.18
case life nobody negated	-1.24
case life nobody plain	-0.41
case life nobody sober	0.20
case life ours bare	-0.09
case life outside bare	-0.35
case life outside world	-0.28
case life still asked	-0.63
case life still bare	-1.48
case life still humble	0.29
case life still negated	0.44
case life still nobody	0.91
case life still ours	-0.45
case life still outside	-0.42
case life still plain	-0.18
case life still sober	-0.14
case life still they	0.26
case life still we	0.22
case life still world	0.37
case life still you	-1.87
case life they bare	-1.63
case life they negated	0.87
case life they plain	0.19
case life they world	0.47
case life turn asked	1.33
case life turn bare	1.01
case life turn negated	0.97
case life turn nobody	1.19
case life turn outside	-0.14
case life turn plain	-0.76
case life turn they	0.81
case life turn we	-0.17
case life turn world	0.71
case life turn you	1.81
case life we asked	-0.36
case life we bare	-0.63
case life we humble	1.29
case life we negated	1.16
case life we plain	-0.21
case life we sober	-0.58
case life you bare	-0.78
case life you humble	-0.59
case life you plain	-0.17
case life you sober	-0.40
case life you world	0.58
case none change asked	0.26
case none change bare	-0.53
case none change humble	-1.53
case none change negated	0.22
case none change nobody	-1.97
case none change ours	0.47
case none change outside	1.01
case none change plain	0.03
case none change sober	-0.20
case none change they	-1.36
case none change we	-1.34
case none change world	-1.37
case none change you	0.04
case none nobody asked	1.27
case none nobody bare	-0.80
case none nobody humble	-0.44
case none nobody negated	0.50
case none nobody plain	0.24
case none nobody sober	-1.45
case none nobody world	-3.17
case none ours asked	-0.51
case none ours bare	0.91
case none ours humble	-0.85
case none ours negated	-0.50
case none ours plain	-0.52
case none ours sober	0.46
case none ours world	0.62
case none outside bare	2.10
case none outside humble	-1.16
case none outside negated	0.86
case none outside plain	0.85
case none outside sober	-0.52
case none outside world	-0.46
case none still asked	0.22
case none still bare	0.55
case none still humble	-2.66
case none still negated	-0.59
case none still nobody	-1.16
case none still ours	-0.85
case none still outside	1.07
case none still plain	-0.45
case none still sober	-1.52
case none still they	-0.70
case none still we	-2.82
case none still world	-2.11
case none still you	-1.12
case none they asked	-0.22
case none they bare	0.72
case none they humble	-0.95
case none they negated	-1.96
case none they plain	-0.46
case none they sober	1.08
case none they world	0.06
case none turn asked	-0.38
case none turn bare	0.90
case none turn humble	1.02
case none turn negated	-0.66
case none turn nobody	-1.08
case none turn ours	-0.06
case none turn outside	-0.40
case none turn plain	-1.42
case none turn sober	-0.48
case none turn they	0.33
case none turn we	-0.17
case none turn world	0.43
case none turn you	0.79
case none we asked	-1.22
case none we bare	-1.43
case none we humble	-1.71
case none we negated	-0.31
case none we plain	-0.61
case none we sober	-0.13
case none we world	0.04
case none you asked	0.76
case none you bare	-0.54
case none you humble	1.97
case none you negated	0.41
case none you plain	-1.35
case none you sober	-1.61
case none you world	0.07
case serious change asked	-0.18
case serious change bare	1.28
case serious change humble	-1.04
case serious change negated	0.25
case serious change nobody	1.48
case serious change ours	1.47
case serious change outside	-0.84
case serious change plain	0.86
case serious change sober	-0.15
case serious change they	0.06
case serious change we	-0.40
case serious change you	-0.97
case serious nobody bare	0.92
case serious nobody negated	-0.70
case serious nobody plain	0.48
case serious nobody sober	-1.03
case serious ours bare	2.16
case serious ours humble	-0.36
case serious ours plain	0.22
case serious ours sober	0.43
case serious outside bare	-0.72
case serious outside negated	0.35
case serious outside plain	-0.24
case serious outside sober	-0.14
case serious still bare	-0.65
case serious still negated	-0.32
case serious still nobody	-1.54
case serious still ours	0.66
case serious still outside	0.06
case serious still plain	-0.86
case serious still sober	0.56
case serious still they	-0.03
case serious still we	-0.04
case serious still you	-0.39
case serious they bare	-0.98
case serious they humble	-0.30
case serious they negated	0.32
case serious they plain	0.72
case serious they sober	0.39
case serious turn bare	0.34
case serious turn nobody	-0.31
case serious turn ours	0.17
case serious turn they	0.12
case serious turn we	0.59
case serious we asked	-0.20
case serious we bare	0.89
case serious we humble	0.05
case serious we negated	0.49
case serious we plain	-0.96
case serious we sober	-0.11
case serious you bare	-1.47
case serious you humble	-0.14
case serious you negated	-0.39
case serious you sober	0.79
case still nobody asked	0.94
case still nobody bare	-0.56
case still nobody humble	0.30
case still nobody negated	-0.32
case still nobody plain	-2.14
case still nobody sober	-2.02
case still nobody world	-1.12
case still ours asked	-0.97
case still ours bare	0.69
case still ours humble	-1.82
case still ours negated	-0.35
case still ours plain	1.01
case still ours sober	1.01
case still ours world	-0.53
case still outside bare	0.30
case still outside humble	-1.16
case still outside negated	1.38
case still outside plain	0.68
case still outside sober	-0.85
case still outside world	-0.67
case still they asked	-0.22
case still they bare	-0.05
case still they humble	-0.91
case still they negated	-0.34
case still they plain	0.91
case still they sober	0.61
case still they world	-2.02
case still we asked	-1.26
case still we bare	-1.62
case still we humble	0.72
case still we negated	0.16
case still we plain	-0.03
case still we sober	-0.44
case still we world	0.80
case still you bare	-1.24
case still you humble	0.07
case still you negated	0.81
case still you plain	-1.39
case still you sober	0.26
case still you world	1.37
case symptom change asked	0.23
case symptom change bare	2.54
case symptom change humble	-0.14
case symptom change negated	-0.16
case symptom change nobody	0.79
case symptom change ours	0.76
case symptom change outside	-0.49
case symptom change plain	-0.06
case symptom change sober	1.29
case symptom change they	-0.22
case symptom change we	2.04
case symptom change you	1.06
case symptom nobody asked	-1.13
case symptom nobody bare	-0.27
case symptom nobody humble	0.15
case symptom nobody negated	1.77
case symptom nobody plain	-1.04
case symptom nobody sober	0.23
case symptom ours bare	-0.54
case symptom ours humble	-0.73
case symptom ours negated	0.21
case symptom ours plain	0.59
case symptom ours sober	0.45
case symptom outside bare	-0.52
case symptom outside negated	0.77
case symptom outside sober	-0.43
case symptom still asked	-0.68
case symptom still bare	-0.79
case symptom still humble	-0.37
case symptom still negated	0.88
case symptom still nobody	-1.54
case symptom still ours	-0.80
case symptom still outside	0.27
case symptom still plain	0.23
case symptom still sober	-0.46
case symptom still they	-0.78
case symptom still we	1.14
case symptom still you	0.53
case symptom they bare	-0.72
case symptom they humble	0.61
case symptom they negated	-0.24
case symptom they sober	-1.05
case symptom turn bare	-1.14
case symptom turn negated	0.26
case symptom turn nobody	0.50
case symptom turn plain	0.05
case symptom turn sober	-0.66
case symptom turn we	-0.93
case symptom turn you	-1.08
case symptom we asked	0.67
case symptom we bare	2.28
case symptom we humble	0.17
case symptom we negated	-1.33
case symptom we plain	-0.51
case symptom we sober	0.95
case symptom you bare	0.58
case symptom you humble	-0.67
case symptom you negated	-0.20
case symptom you plain	0.78
case turn nobody asked	0.38
case turn nobody bare	-0.27
case turn nobody negated	-0.14
case turn nobody plain	-1.27
case turn nobody sober	-0.14
case turn nobody world	0.72
case turn ours bare	0.12
case turn outside bare	-0.13
case turn outside world	-0.37
case turn they bare	-0.15
case turn they world	1.26
case turn we asked	-0.15
case turn we bare	-0.35
case turn we humble	0.15
case turn we negated	0.39
case turn we plain	-0.78
case turn we sober	-0.21
case turn we world	-0.29
case turn you bare	0.36
case turn you negated	-0.07
case turn you plain	0.35
case turn you sober	-0.37
case turn you world	0.73
cite	-5.80
cite against	4.30
first 1	-0.14
first a	-3.09
first a_doctor	-0.42
first about	-1.14
first ach	0.60
first act	0.27
first act_now	0.96
first add	-0.21
first adhd	0.16
first aft	-1.00
first after_years_of	-0.15
first all	-0.07
first amma	-0.29
first an	-2.08
first an_hour	-0.42
first and	0.22
first answ	-0.96
first antibiotic	0.21
first anxiet	-0.90
first anxiou	0.12
first any	0.57
first anyon	-0.57
first are	-0.40
first around	-0.23
first arthriti	-0.30
first as	1.30
first ask	1.58
first ask_a_doctor	-0.08
first ask_your_doctor	-0.62
first asthma	-0.27
first at	-0.36
first at_last	-0.88
first autism	-0.25
first avoid	0.10
first bab	-1.91
first back	0.72
first back_pain	-0.69
first balanc	-0.17
first be	0.12
first beat	-0.09
first becaus	0.93
first been	0.20
first befor	-0.59
first bell's_palsy	-0.33
first best	0.98
first bett	-0.14
first bewar	-0.06
first blood	-0.33
first blood_pressure	-1.14
first book	-0.18
first both	-0.51
first both_sides	-0.12
first br	-0.07
first brain	0.23
first breath	0.41
first by	0.74
first can	-0.16
first canc	-0.07
first children	0.14
first chiropractor	-0.22
first choos	-0.20
first clear	-0.19
first client	0.67
first clinical	0.15
first cold	-0.37
first colic	-0.64
first come	0.71
first compar	0.50
first concussion	0.19
first condition	1.33
first cranial_therapy	0.30
first cranial_work	0.34
first craniosacral	-0.95
first craniosacral_therapy	0.58
first cst	0.81
first dad	2.23
first deep	1.13
first depression	-0.41
first detox	0.09
first diabet	-0.28
first discov	0.20
first do	-0.26
first do_not_wait	-1.06
first doctor	1.05
first does	-1.93
first don't	1.10
first don't_wait	0.27
first drink	-0.15
first each	0.12
first ear_infections	-0.31
first eat	-0.24
first endorphin	0.05
first epileps	-0.41
first even	0.91
first ever	1.36
first everyon	0.10
first everyth	0.36
first evidenc	0.38
first expect	0.16
first experienc	0.41
first expert	0.08
first fascia	0.26
first feed	0.27
first feel	-0.50
first fibromyalgia	-0.23
first find	0.10
first first	-0.29
first five	-0.78
first fluid	-0.52
first flush	-0.17
first follow	-0.98
first for	-0.03
first for_the_first_time_in	-0.66
first forget	0.12
first four	0.06
first from	1.45
first gentl	0.16
first get	0.41
first get_rid_of	-0.45
first gett	-0.09
first give	-0.27
first go	-0.72
first good	-0.20
first grandad	-0.76
first grandma	1.08
first grandmoth	-0.04
first guidelin	0.08
first half	-0.18
first hand	1.25
first hanna	0.23
first hard	0.20
first harm	-0.85
first have	-0.40
first hay_fever	0.10
first he	-0.20
first headach	0.14
first heal	0.08
first help	0.32
first her	0.10
first high_blood_pressure	0.22
first his	0.36
first hospital	0.15
first how	0.74
first hurr	-0.94
first i	-1.67
first i'd	0.13
first i'm	0.15
first ideal_for	0.20
first if	-2.82
first imagin	-0.47
first in	-3.19
first insomnia	-0.13
first is	0.14
first isn't	-0.40
first it	1.03
first it'll	1.12
first its	0.32
first just	0.42
first keep	-0.39
first kids	-0.28
first kind	-0.45
first last	0.55
first last_few	-0.12
first lead	0.30
first leav	0.52
first lett	-1.77
first lie	0.45
first light	0.15
first light_touch	-0.59
first listen	0.54
first littl	1.52
first long	-0.65
first long_covid	-0.49
first look	0.42
first low	-0.71
first lung	-0.15
first ly	-0.45
first many	-0.80
first many_people	-0.22
first massag	-0.64
first medical	-0.16
first medicin	0.59
first membran	-0.54
first migrain	0.11
first more	0.63
first most	-2.43
first most_people	0.20
first move	0.19
first muscl	1.08
first music	-0.17
first my	-1.76
first my_hands	-1.39
first natural	0.48
first neck	-0.64
first neck_pain	0.68
first nerv	0.69
first new	0.18
first newborn	0.12
first next	0.30
first night	0.46
first nine	0.94
first nine_out_of_ten	-0.45
first no	-0.36
first no_more	1.20
first no_one	0.69
first nobod	-0.70
first nobody_has_shown	-0.05
first none	-0.99
first not	0.27
first noth	-0.34
first of	0.76
first old	-0.27
first on	0.31
first on_the_way_home	0.15
first once	1.10
first one	-0.88
first one_hour	-0.06
first only	0.89
first osteopath	-0.18
first oth	-0.17
first our	1.32
first our_touch	0.03
first our_work	0.04
first over	0.20
first overcom	0.09
first pain	1.01
first pain_relief	0.41
first painkill	-0.47
first panic_attacks	-0.31
first peopl	-0.47
first perhap	-0.33
first physio	0.10
first physiotherap	-0.35
first physiotherapist	-0.21
first pictur	0.43
first pill	0.39
first pleas	-1.44
first powerful	-0.12
first practition	-1.10
first pregnanc	0.33
first pregnant	0.08
first preliminar	0.29
first premature_babies	-0.78
first pric	-0.51
first put	-0.18
first quantum	0.24
first question	-0.09
first read	-1.42
first reduc	0.10
first reflux	-0.15
first regular	-0.14
first releas	-0.57
first relief	0.52
first reliev	0.12
first rememb	0.24
first research	0.20
first rest	0.65
first restor	-0.10
first result	0.99
first review	0.34
first rid	0.11
first saf	0.15
first safe	0.42
first safet	-0.22
first say	0.18
first say_goodbye_to	-0.54
first say_no_to	0.07
first sciatica	-0.33
first scienc	-0.11
first scientist	-0.77
first see	-0.35
first see_a_doctor	-0.27
first session	0.41
first seven	-0.34
first she	1.13
first she'll	1.75
first shingl	-0.40
first short	-0.44
first sign	-0.07
first silenc	-0.11
first sinc	0.08
first sinus_infections	0.10
first skin	-1.04
first slack	-0.12
first sleep	-1.56
first small	0.84
first snor	-0.53
first so	-1.11
first some	-0.28
first some_people	-1.25
first somebod	-0.63
first someth	0.51
first sore_back	-0.06
first speak	-0.15
first specialist	0.26
first start	-0.34
first stay	-0.47
first step	0.28
first stop	-0.47
first stres	-0.28
first stretch	-0.54
first strok	0.10
first stud	-0.68
first suitabl	0.59
first suppos	0.18
first surgeon	0.36
first surger	-0.89
first sutherland	-0.11
first symptom	0.27
first tablet	0.43
first tag BABY	-1.94
first tag BAD	0.43
first tag BELIEF	-3.13
first tag BODY	-0.41
first tag CLIENT	-2.54
first tag COME	-0.14
first tag CST	-0.48
first tag DEFINE	-0.31
first tag DETOX	-0.39
first tag DIAGNOSE	-1.05
first tag DOCTOR	2.04
first tag DRUG	-0.43
first tag EASE	1.01
first tag EMOTION	1.31
first tag ENDORSE	1.24
first tag EXPERT	-0.47
first tag FAST	0.10
first tag FLOW	1.21
first tag GO	0.78
first tag GONE	1.05
first tag HEDGE	-2.42
first tag HOMEHELP	-3.20
first tag HOPEFUL	0.63
first tag HUMBLE	-0.51
first tag IT	1.67
first tag LASTING	1.37
first tag LIFE	-2.44
first tag MECH	0.54
first tag META	0.09
first tag MOST	-0.10
first tag NEG	0.32
first tag NEGN	1.76
first tag NUMBER	-0.46
first tag OUGHT	-0.67
first tag PAST	-0.75
first tag POLICY	-0.69
first tag POSITION	-0.55
first tag PRAISE	0.50
first tag PRESSURE	-0.15
first tag RELIEFN	0.23
first tag RESEARCH	-0.23
first tag SAFETY	-0.57
first tag SAFEW	1.41
first tag SAY	1.97
first tag SERIOUS	-5.64
first tag SERVICE	-0.88
first tag SHOW	1.15
first tag SORE	0.12
first tag STOPTAKING	0.62
first tag STORE	-0.08
first tag SURE	0.56
first tag SURGERY	-1.67
first tag SYMPTOM	-1.58
first tag THERAPIST2	-1.11
first tag THERAPY	-1.67
first tag THING	-0.73
first tag TURN	-2.15
first tag WE	0.08
first tag WELL	1.70
first tag WORKS	2.73
first tag WORLD	0.48
first tag YOU	-0.96
first take	-1.09
first talk_to_your_doctor	-0.06
first teach	-1.06
first tell	-0.28
first tell_me	-0.37
first tell_us	-0.09
first ten	0.39
first tenni	-0.33
first tension	0.52
first thank	-0.68
first that	-1.12
first the	-3.11
first the_table	-1.06
first their	0.06
first then	-0.23
first ther	3.39
first therapist	0.42
first thes	-0.29
first they	-1.52
first think	1.51
first this	1.44
first this_therapy	-0.12
first thos	-0.27
first though	0.75
first thousand	0.51
first thre	0.37
first thyroid	-0.51
first time	-0.23
first tinnitu	-0.25
first toward	-0.03
first toxin	-0.35
first train	0.10
first treat	-0.32
first trial	-0.19
first trust	0.33
first try	0.70
first two	-0.59
first uk	-0.42
first uncl	-0.04
first und	-0.61
first unlik	0.38
first unlock	0.05
first upledg	-0.61
first us	-0.13
first usual	-0.05
first wait	-0.13
first walk	-0.32
first walk_tall	-0.22
first warmth	-0.15
first wast	-0.22
first we	1.02
first we'll	0.66
first we'r	-0.15
first weak	0.11
first what	-2.13
first what_are_you_waiting_for	0.62
first whatev	1.85
first when	-0.19
first wher	-0.79
first wheth	-0.58
first whil	-0.36
first whiplash	-0.04
first who	-1.22
first whoev	-0.82
first why	1.49
first will	-0.41
first with	-0.90
first without	0.60
first women	-0.35
first word	0.27
first work	0.73
first would	0.39
first writ	-0.27
first y'all	0.43
first you	-4.47
first you'll	1.79
first your	1.44
first your_doctor	0.51
first your_gp	0.85
frame attributed	-3.65
frame attributed with reference	-0.09
frame attributed without	-3.56
frame natural course	-2.83
frame natural course with reference	-0.91
frame natural course without	-1.91
frame reported	-3.61
frame reported with reference	-3.08
frame reported without	-0.56
frame talk of claims	-3.25
frame talk of claims without	-3.24
hedge baby baby	0.85
hedge baby i	-0.13
hedge body i	0.33
hedge body none	-0.28
hedge body order	0.07
hedge body other care	0.30
hedge body person	-0.78
hedge body therapy	-0.05
hedge body we	-0.39
hedge body you	-0.66
hedge life none	0.11
hedge life ours	0.36
hedge life person	1.24
hedge life thing	0.85
hedge life we	0.58
hedge life you	-0.39
hedge none i	0.63
hedge none none	1.55
hedge none order	-0.47
hedge none other care	0.76
hedge none ours	-0.16
hedge none person	-0.40
hedge none research	-0.35
hedge none thing	-0.20
hedge none we	1.02
hedge none you	-2.57
hedge serious complaint	-2.45
hedge serious i	0.47
hedge serious other care	-0.46
hedge serious ours	0.40
hedge serious person	-0.10
hedge serious we	0.11
hedge serious you	-0.07
hedge symptom body	-0.37
hedge symptom complaint	-0.51
hedge symptom i	0.20
hedge symptom none	-0.61
hedge symptom order	-1.62
hedge symptom other care	-0.93
hedge symptom ours	0.19
hedge symptom person	-0.22
hedge symptom research	-0.23
hedge symptom therapy	0.35
hedge symptom you	-0.34
hint C01	0.68
hint C02	2.36
hint C03	-2.55
hint C05	2.67
hint C06	2.66
hint C07	0.35
hint C08	1.25
hint C10	-0.74
hint C11	0.15
hint C12	-1.32
hint C13	0.42
hint C15	0.06
hint C16	-1.17
hint C17	0.85
hint C18	1.34
hint C19	-1.66
hint C20	-0.72
hint C21	-0.68
in alt BABY	0.13
in alt BODY	-1.53
in alt CLIENT	0.17
in alt CST	0.47
in alt HOMEHELP	0.34
in alt LIFE	0.21
in alt MECH	-0.81
in alt POLICY	-0.11
in alt STORE	0.05
in alt THERAPY	0.11
in alt THING	-0.56
in alt TURN	0.19
in alt WELL	0.68
in alt WORLD	-0.14
in cta DIAGNOSE	-0.43
in cta EASE	-0.37
in cta FLOW	-0.37
in cta HOMEHELP	-0.46
in cta IT	0.09
in cta OUGHT	-0.24
in cta POLICY	-0.47
in cta SAY	0.18
in cta SHOW	-0.19
in cta THERAPY	-0.22
in cta THING	-0.04
in cta WE	-0.14
in cta WELL	0.99
in cta WORKS	-0.55
in cta YOU	0.30
in description CLIENT	-0.75
in description CST	-0.45
in description DEFINE	-0.06
in description DIAGNOSE	-0.15
in description EASE	-0.34
in description ENDORSE	-0.06
in description GO	-0.21
in description HEDGE	-0.18
in description HUMBLE	-0.39
in description IT	-0.82
in description LIFE	-0.12
in description META	-0.26
in description MOST	-0.08
in description NEG	-0.48
in description NEGN	-0.17
in description NUMBER	-1.11
in description OUGHT	-0.17
in description POLICY	-0.64
in description REMOVE	0.08
in description RESEARCH	-0.60
in description SAFETY	-0.08
in description SAY	-0.46
in description SERVICE	-0.25
in description SHOW	-0.25
in description STORE	-0.15
in description THERAPY	-0.85
in description THING	-0.04
in description WE	-0.70
in description WORKS	-0.62
in description WORLD	-0.12
in description YOU	-0.14
in heading BABY	-0.39
in heading BAD	-0.66
in heading BODY	-0.76
in heading CAUSE	0.27
in heading CLIENT	-0.54
in heading CST	-0.74
in heading DIAGNOSE	-0.60
in heading EASE	0.96
in heading EMOTION	-0.08
in heading ENDORSE	-1.05
in heading FLOW	0.21
in heading GONE	-0.03
in heading HEDGE	-0.57
in heading HUMBLE	-0.15
in heading IT	-1.42
in heading LIFE	-0.38
in heading MECH	-0.46
in heading META	-0.08
in heading NEG	-0.52
in heading NUMBER	-0.37
in heading OUGHT	-0.29
in heading POLICY	-0.18
in heading REMOVE	0.13
in heading RESEARCH	-0.33
in heading SAFETY	-0.15
in heading SAFEW	-0.10
in heading SAY	-0.93
in heading SERIOUS	-0.17
in heading SERVICE	-0.18
in heading SHOW	-1.37
in heading SORE	-0.63
in heading STORE	-0.27
in heading SYMPTOM	-1.04
in heading THERAPY	-1.39
in heading WE	-0.95
in heading WORKS	0.21
in heading WORLD	-0.04
in heading YOU	-2.18
in testimonial AID	1.36
in testimonial BABY	0.18
in testimonial BAD	0.57
in testimonial BELIEF	0.38
in testimonial BODY	1.64
in testimonial CLIENT	0.41
in testimonial COME	0.42
in testimonial CST	0.65
in testimonial DIAGNOSE	-2.77
in testimonial DOCTOR	0.57
in testimonial EASE	0.03
in testimonial EMOTION	0.33
in testimonial ENDORSE	0.40
in testimonial FLOW	0.57
in testimonial GO	0.85
in testimonial GONE	1.07
in testimonial HEDGE	-0.35
in testimonial HOMEHELP	3.90
in testimonial HUMBLE	1.44
in testimonial IT	1.39
in testimonial LIFE	6.59
in testimonial META	0.20
in testimonial MOST	0.33
in testimonial NEG	0.23
in testimonial NEGN	0.62
in testimonial NUMBER	4.31
in testimonial OUGHT	0.49
in testimonial PAST	0.94
in testimonial POLICY	1.80
in testimonial REMOVE	0.78
in testimonial SAY	0.43
in testimonial SERIOUS	0.47
in testimonial SERVICE	-2.40
in testimonial SHOW	1.37
in testimonial SORE	0.74
in testimonial STOPTAKING	0.45
in testimonial STORE	0.44
in testimonial SURE	-0.50
in testimonial SYMPTOM	0.61
in testimonial THERAPIST2	0.82
in testimonial THERAPY	0.97
in testimonial THING	2.16
in testimonial TURN	2.71
in testimonial WE	8.77
in testimonial WELL	0.77
in testimonial WORKS	-1.09
in testimonial WORLD	3.43
in testimonial YOU	1.03
in title CLIENT	-0.18
in title CST	-1.34
in title EASE	0.62
in title ENDORSE	0.15
in title GONE	0.06
in title HEDGE	0.14
in title HOMEHELP	-0.09
in title HUMBLE	-0.72
in title LIFE	-0.87
in title NEG	-0.55
in title NUMBER	-0.96
in title OUGHT	-0.24
in title PAST	0.55
in title POLICY	-0.43
in title RELIEFN	0.44
in title REMOVE	0.16
in title RESEARCH	-0.25
in title SAFETY	-0.06
in title SAFEW	-0.37
in title SERIOUS	0.16
in title SHOW	0.43
in title SYMPTOM	0.20
in title THERAPIST2	-0.53
in title THERAPY	-1.75
in title THING	1.33
in title WE	-0.27
in title WELL	0.10
in title YOU	-0.43
joint	2.51
last tag AID	1.61
last tag BABY	-0.26
last tag BAD	0.67
last tag BELIEF	0.74
last tag BODY	0.95
last tag CAUSE	0.60
last tag CLIENT	-0.18
last tag COME	1.02
last tag CST	2.14
last tag CURE	1.87
last tag DEFINE	-0.05
last tag DETOX	1.01
last tag DIAGNOSE	-0.31
last tag DOCTOR	-1.57
last tag DRUG	2.72
last tag EASE	2.32
last tag EMOTION	-1.95
last tag ENDORSE	1.53
last tag EXPERT	-0.20
last tag FAST	1.14
last tag FLOW	0.27
last tag GO	-1.30
last tag GONE	0.32
last tag HEDGE	-1.14
last tag HOMEHELP	0.17
last tag HOPEFUL	0.95
last tag HUMBLE	-0.65
last tag IT	1.23
last tag LASTING	1.51
last tag LIFE	0.65
last tag MECH	1.47
last tag META	-0.68
last tag MOST	-0.74
last tag NEG	-0.44
last tag NEGN	-1.48
last tag NUMBER	-2.51
last tag OUGHT	-2.54
last tag PAST	-0.74
last tag POLICY	0.31
last tag POSITION	-1.48
last tag PRAISE	2.05
last tag PRESSURE	3.21
last tag PROVE	0.47
last tag RELIEFN	1.44
last tag REMOVE	1.09
last tag RESEARCH	-1.12
last tag SAFETY	-2.72
last tag SAFEW	1.58
last tag SAY	-0.47
last tag SERIOUS	0.76
last tag SERVICE	-2.99
last tag SHOW	2.21
last tag SORE	-0.30
last tag STOPTAKING	0.81
last tag STORE	0.10
last tag SURE	1.20
last tag SURGERY	3.10
last tag SYMPTOM	2.83
last tag THERAPIST2	-1.46
last tag THERAPY	1.18
last tag THING	-0.92
last tag TURN	2.13
last tag WE	1.38
last tag WELL	1.62
last tag WORKS	-0.69
last tag WORLD	-0.93
last tag YOU	1.28
leading question	3.52
length 0	-1.55
length 1	1.06
length 2	2.03
length 3	1.52
length 4	-2.52
length 5	-3.92
length 6	-1.61
no role words	-1.31
not, then yes	2.84
o AID CLIENT	0.28
o AID DEFINE	-0.18
o AID EASE	-0.18
o AID HEDGE	0.46
o AID HOMEHELP	-0.72
o AID IT	0.30
o AID LIFE	-0.89
o AID NEG	0.54
o AID NUMBER	0.10
o AID POLICY	-0.30
o AID SERVICE	-0.17
o AID STORE	-0.67
o AID THERAPY	-0.64
o AID THING	2.26
o AID TURN	0.76
o AID WE	-0.70
o AID WORLD	0.58
o AID YOU	-0.91
o BABY BELIEF	0.90
o BABY BODY	-1.97
o BABY CLIENT	-0.40
o BABY COME	0.39
o BABY CST	1.09
o BABY DEFINE	-0.31
o BABY DIAGNOSE	0.30
o BABY DOCTOR	-1.03
o BABY DRUG	-0.43
o BABY EASE	0.71
o BABY EMOTION	0.50
o BABY FLOW	-0.49
o BABY GONE	-0.21
o BABY HEDGE	0.41
o BABY HOMEHELP	-0.39
o BABY IT	0.40
o BABY LIFE	-0.13
o BABY MECH	0.07
o BABY MOST	-1.54
o BABY NEG	0.47
o BABY NEGN	-0.71
o BABY NUMBER	0.75
o BABY OUGHT	0.26
o BABY PAST	0.93
o BABY POLICY	1.08
o BABY RELIEFN	0.24
o BABY REMOVE	-1.32
o BABY SAFETY	0.75
o BABY SAFEW	0.37
o BABY SAY	-0.22
o BABY SERIOUS	-0.49
o BABY SERVICE	0.30
o BABY SHOW	0.07
o BABY STORE	0.19
o BABY SYMPTOM	-0.06
o BABY THERAPY	0.36
o BABY THING	0.13
o BABY TURN	-0.31
o BABY WE	1.76
o BABY WORKS	0.14
o BABY WORLD	-0.88
o BABY YOU	0.74
o BAD BODY	-0.31
o BAD CLIENT	0.59
o BAD CST	0.41
o BAD DIAGNOSE	0.57
o BAD EASE	0.32
o BAD ENDORSE	-0.23
o BAD GO	0.40
o BAD GONE	0.31
o BAD HOMEHELP	-0.10
o BAD IT	-0.10
o BAD LIFE	0.25
o BAD MECH	-0.24
o BAD MOST	0.32
o BAD NEG	0.42
o BAD NEGN	-0.32
o BAD NUMBER	-0.81
o BAD OUGHT	0.50
o BAD POLICY	0.07
o BAD RELIEFN	0.11
o BAD REMOVE	0.28
o BAD SAFETY	-0.43
o BAD SAY	0.28
o BAD SHOW	-0.13
o BAD SYMPTOM	-0.71
o BAD THERAPY	0.51
o BAD THING	-0.43
o BAD TURN	0.53
o BAD WE	-0.38
o BAD WELL	0.10
o BAD WORKS	-0.15
o BAD WORLD	-0.53
o BAD YOU	-0.35
o BELIEF BODY	-1.01
o BELIEF CLIENT	-0.47
o BELIEF CST	-0.30
o BELIEF DIAGNOSE	0.98
o BELIEF EASE	0.93
o BELIEF EMOTION	-0.33
o BELIEF FLOW	-2.21
o BELIEF GONE	-1.41
o BELIEF HEDGE	-0.14
o BELIEF HOMEHELP	-0.11
o BELIEF IT	-1.14
o BELIEF LIFE	-0.39
o BELIEF MECH	-1.77
o BELIEF NEG	0.54
o BELIEF NEGN	-0.28
o BELIEF NUMBER	-0.46
o BELIEF OUGHT	0.34
o BELIEF PAST	-0.19
o BELIEF POLICY	-0.61
o BELIEF REMOVE	0.10
o BELIEF RESEARCH	-0.24
o BELIEF SAY	-0.83
o BELIEF SERIOUS	0.21
o BELIEF SHOW	-0.17
o BELIEF SORE	-0.05
o BELIEF STOPTAKING	-0.17
o BELIEF STORE	-0.61
o BELIEF SYMPTOM	-0.19
o BELIEF THERAPY	-1.22
o BELIEF THING	-0.07
o BELIEF WE	0.94
o BELIEF WORKS	-0.77
o BELIEF WORLD	-0.49
o BELIEF YOU	0.09
o BODY AID	0.26
o BODY BABY	0.62
o BODY BAD	-1.18
o BODY BELIEF	-0.17
o BODY CLIENT	-1.51
o BODY CST	-0.24
o BODY CURE	0.13
o BODY DEFINE	-0.36
o BODY DIAGNOSE	0.38
o BODY DOCTOR	-0.12
o BODY EASE	1.33
o BODY EMOTION	-0.22
o BODY ENDORSE	1.21
o BODY FAST	0.06
o BODY FLOW	1.33
o BODY GO	0.71
o BODY GONE	1.38
o BODY HEDGE	-0.90
o BODY HOMEHELP	-2.03
o BODY HUMBLE	0.55
o BODY IT	3.21
o BODY LASTING	0.41
o BODY LIFE	0.19
o BODY MECH	0.39
o BODY META	0.45
o BODY MOST	0.31
o BODY NEG	1.94
o BODY NEGN	-0.97
o BODY NUMBER	-0.92
o BODY OUGHT	-0.60
o BODY PAST	0.44
o BODY POLICY	1.08
o BODY POSITION	-0.60
o BODY PRAISE	0.25
o BODY PROVE	-0.23
o BODY RELIEFN	0.30
o BODY REMOVE	-0.51
o BODY RESEARCH	-0.66
o BODY SAFETY	0.77
o BODY SERIOUS	1.12
o BODY SERVICE	1.41
o BODY SHOW	1.64
o BODY SORE	-0.30
o BODY STORE	0.29
o BODY SURE	-0.11
o BODY SURGERY	0.32
o BODY SYMPTOM	-1.30
o BODY THERAPIST2	-0.52
o BODY THERAPY	1.13
o BODY THING	-0.36
o BODY TURN	0.97
o BODY WE	0.29
o BODY WELL	0.13
o BODY WORKS	1.73
o BODY WORLD	-0.36
o BODY YOU	-0.81
o CAUSE IT	-0.14
o CAUSE NEG	-0.18
o CAUSE SYMPTOM	0.10
o CAUSE THING	-0.08
o CAUSE WE	0.05
o CAUSE YOU	0.13
o CLIENT AID	-0.42
o CLIENT BABY	0.06
o CLIENT BAD	0.70
o CLIENT BELIEF	-1.04
o CLIENT COME	0.21
o CLIENT CST	-0.35
o CLIENT DEFINE	-0.52
o CLIENT DIAGNOSE	-1.17
o CLIENT DOCTOR	-0.18
o CLIENT DRUG	0.11
o CLIENT EASE	-0.95
o CLIENT EMOTION	-0.43
o CLIENT ENDORSE	1.54
o CLIENT EXPERT	-0.53
o CLIENT FAST	0.24
o CLIENT FLOW	-2.88
o CLIENT GO	1.06
o CLIENT GONE	1.56
o CLIENT HOMEHELP	1.16
o CLIENT HUMBLE	-0.74
o CLIENT IT	0.77
o CLIENT LASTING	-0.97
o CLIENT LIFE	2.39
o CLIENT MECH	-1.30
o CLIENT META	2.48
o CLIENT MOST	0.71
o CLIENT NEG	2.20
o CLIENT NEGN	-0.07
o CLIENT NUMBER	0.15
o CLIENT OUGHT	-1.04
o CLIENT PAST	-2.27
o CLIENT POLICY	1.91
o CLIENT POSITION	-0.17
o CLIENT PRAISE	0.25
o CLIENT PRESSURE	-0.51
o CLIENT PROVE	-0.55
o CLIENT RELIEFN	0.10
o CLIENT REMOVE	0.05
o CLIENT RESEARCH	-0.75
o CLIENT SAFETY	-0.08
o CLIENT SAFEW	-0.58
o CLIENT SAY	-3.87
o CLIENT SERIOUS	0.59
o CLIENT SERVICE	-0.64
o CLIENT SHOW	1.20
o CLIENT SORE	1.00
o CLIENT STOPTAKING	-0.20
o CLIENT STORE	0.43
o CLIENT SURE	-1.43
o CLIENT SURGERY	1.19
o CLIENT SYMPTOM	-0.84
o CLIENT THERAPIST2	-0.44
o CLIENT THERAPY	-1.62
o CLIENT THING	0.37
o CLIENT TURN	2.82
o CLIENT WE	0.28
o CLIENT WELL	-1.56
o CLIENT WORKS	-0.63
o CLIENT WORLD	1.07
o CLIENT YOU	-0.60
o COME BAD	0.51
o COME BODY	1.08
o COME CLIENT	-0.22
o COME DEFINE	0.14
o COME GO	0.21
o COME GONE	0.55
o COME HEDGE	0.08
o COME IT	1.14
o COME LIFE	-0.10
o COME NUMBER	0.08
o COME POLICY	-0.38
o COME SORE	0.06
o COME SYMPTOM	0.61
o COME TURN	-0.88
o COME WE	-0.08
o COME WELL	0.08
o COME WORKS	0.23
o COME WORLD	-0.21
o CST BABY	0.38
o CST BELIEF	-0.46
o CST BODY	0.42
o CST CAUSE	0.59
o CST CLIENT	1.56
o CST CURE	0.07
o CST DEFINE	0.39
o CST DETOX	-0.15
o CST DIAGNOSE	-0.84
o CST DOCTOR	0.26
o CST DRUG	1.45
o CST EASE	2.88
o CST EMOTION	0.74
o CST ENDORSE	0.59
o CST EXPERT	0.47
o CST FLOW	0.04
o CST GO	-0.03
o CST GONE	-0.84
o CST HEDGE	0.74
o CST HOMEHELP	0.75
o CST HUMBLE	-0.68
o CST IT	-2.79
o CST LIFE	-0.11
o CST MECH	0.17
o CST META	0.19
o CST MOST	0.32
o CST NEG	0.37
o CST NEGN	-0.71
o CST NUMBER	-1.83
o CST OUGHT	-0.80
o CST PAST	-0.26
o CST POLICY	-0.74
o CST POSITION	0.18
o CST PROVE	0.25
o CST RELIEFN	0.39
o CST REMOVE	-1.20
o CST RESEARCH	-0.46
o CST SAFETY	-0.29
o CST SAFEW	0.49
o CST SAY	0.07
o CST SERIOUS	0.98
o CST SERVICE	-0.16
o CST SHOW	0.54
o CST SORE	0.07
o CST STOPTAKING	0.08
o CST STORE	-1.07
o CST SURE	-0.36
o CST SYMPTOM	0.73
o CST THERAPY	-1.29
o CST THING	-0.69
o CST TURN	0.29
o CST WE	0.52
o CST WELL	0.84
o CST WORKS	1.11
o CST WORLD	-0.10
o CST YOU	-0.23
o CURE BODY	0.12
o CURE CLIENT	0.16
o CURE CST	0.32
o CURE DRUG	0.03
o CURE EASE	-0.23
o CURE IT	-0.28
o CURE MECH	0.08
o CURE NEGN	-0.51
o CURE NUMBER	-0.04
o CURE SERIOUS	-0.30
o CURE STOPTAKING	-0.39
o CURE SYMPTOM	-0.36
o CURE THERAPY	-0.05
o CURE WE	-0.38
o CURE WELL	0.26
o CURE WORLD	-0.17
o CURE YOU	-0.42
o DEFINE AID	-0.25
o DEFINE BELIEF	-0.15
o DEFINE BODY	-0.22
o DEFINE CLIENT	-0.41
o DEFINE CST	-0.15
o DEFINE DIAGNOSE	-0.26
o DEFINE DOCTOR	-0.29
o DEFINE DRUG	-0.25
o DEFINE EASE	0.29
o DEFINE EMOTION	0.40
o DEFINE ENDORSE	0.11
o DEFINE FLOW	1.50
o DEFINE GONE	-1.37
o DEFINE HEDGE	-0.37
o DEFINE HOMEHELP	-0.04
o DEFINE HUMBLE	-1.10
o DEFINE IT	2.63
o DEFINE LASTING	-0.33
o DEFINE LIFE	1.60
o DEFINE MECH	-0.15
o DEFINE META	-0.40
o DEFINE MOST	-0.09
o DEFINE NEG	0.25
o DEFINE NEGN	-0.22
o DEFINE NUMBER	-1.20
o DEFINE POLICY	-0.26
o DEFINE PROVE	-0.10
o DEFINE REMOVE	-0.17
o DEFINE SAFETY	-0.35
o DEFINE SAFEW	0.51
o DEFINE SAY	-0.35
o DEFINE SERIOUS	0.60
o DEFINE SERVICE	-0.75
o DEFINE SHOW	-0.28
o DEFINE SORE	-0.16
o DEFINE STORE	0.22
o DEFINE SYMPTOM	0.39
o DEFINE THERAPY	0.26
o DEFINE THING	-0.29
o DEFINE TURN	-0.48
o DEFINE WE	-0.17
o DEFINE WELL	1.04
o DEFINE WORKS	0.59
o DEFINE WORLD	0.73
o DEFINE YOU	0.64
o DETOX CST	0.17
o DETOX EASE	0.21
o DETOX GONE	-0.35
o DETOX MECH	0.20
o DETOX NEG	-0.47
o DETOX REMOVE	-0.45
o DETOX SERIOUS	-0.38
o DETOX SORE	0.07
o DETOX STOPTAKING	0.15
o DETOX SYMPTOM	0.07
o DETOX THERAPY	0.17
o DETOX WE	-0.25
o DETOX WORKS	-0.34
o DETOX WORLD	-0.17
o DETOX YOU	-0.22
o DIAGNOSE BABY	-0.29
o DIAGNOSE BAD	-0.52
o DIAGNOSE BELIEF	0.62
o DIAGNOSE BODY	3.02
o DIAGNOSE CAUSE	0.91
o DIAGNOSE CLIENT	4.10
o DIAGNOSE CST	0.61
o DIAGNOSE DEFINE	0.09
o DIAGNOSE DOCTOR	-0.10
o DIAGNOSE DRUG	-0.11
o DIAGNOSE EASE	0.28
o DIAGNOSE EMOTION	0.04
o DIAGNOSE ENDORSE	0.42
o DIAGNOSE FAST	0.46
o DIAGNOSE FLOW	0.40
o DIAGNOSE GONE	0.86
o DIAGNOSE HEDGE	-0.80
o DIAGNOSE HOMEHELP	1.07
o DIAGNOSE HUMBLE	-0.39
o DIAGNOSE IT	-0.40
o DIAGNOSE LIFE	1.82
o DIAGNOSE MECH	0.20
o DIAGNOSE META	1.31
o DIAGNOSE MOST	0.73
o DIAGNOSE NEG	-2.01
o DIAGNOSE NEGN	-0.67
o DIAGNOSE NUMBER	0.94
o DIAGNOSE OUGHT	-0.36
o DIAGNOSE PAST	0.46
o DIAGNOSE POLICY	0.65
o DIAGNOSE PRAISE	0.19
o DIAGNOSE RELIEFN	0.70
o DIAGNOSE REMOVE	-0.13
o DIAGNOSE RESEARCH	0.13
o DIAGNOSE SAFETY	-0.57
o DIAGNOSE SAFEW	-1.02
o DIAGNOSE SAY	-0.88
o DIAGNOSE SERIOUS	0.72
o DIAGNOSE SERVICE	-1.49
o DIAGNOSE SHOW	-0.83
o DIAGNOSE SORE	0.05
o DIAGNOSE STOPTAKING	0.32
o DIAGNOSE STORE	0.63
o DIAGNOSE SURE	-0.14
o DIAGNOSE SURGERY	0.55
o DIAGNOSE SYMPTOM	0.36
o DIAGNOSE THERAPIST2	-0.87
o DIAGNOSE THERAPY	0.12
o DIAGNOSE THING	-1.24
o DIAGNOSE TURN	-0.17
o DIAGNOSE WE	-0.51
o DIAGNOSE WELL	-0.24
o DIAGNOSE WORKS	0.81
o DIAGNOSE WORLD	-0.10
o DIAGNOSE YOU	0.62
o DOCTOR BABY	-0.12
o DOCTOR BODY	0.04
o DOCTOR CLIENT	0.78
o DOCTOR CST	0.36
o DOCTOR DEFINE	-0.43
o DOCTOR DIAGNOSE	0.84
o DOCTOR DRUG	-0.84
o DOCTOR EASE	-0.85
o DOCTOR EMOTION	0.95
o DOCTOR ENDORSE	0.38
o DOCTOR EXPERT	-0.27
o DOCTOR GONE	0.16
o DOCTOR HEDGE	-0.83
o DOCTOR HOMEHELP	-0.67
o DOCTOR HUMBLE	-0.39
o DOCTOR IT	0.99
o DOCTOR LIFE	-1.01
o DOCTOR MECH	0.43
o DOCTOR NEG	-0.12
o DOCTOR NUMBER	-0.74
o DOCTOR OUGHT	-0.66
o DOCTOR PAST	0.14
o DOCTOR POLICY	-0.35
o DOCTOR PROVE	0.16
o DOCTOR RELIEFN	0.25
o DOCTOR REMOVE	-0.07
o DOCTOR SAFETY	0.31
o DOCTOR SAY	0.76
o DOCTOR SERIOUS	0.41
o DOCTOR SERVICE	0.41
o DOCTOR SHOW	1.95
o DOCTOR SURGERY	0.19
o DOCTOR SYMPTOM	-0.38
o DOCTOR THERAPIST2	0.03
o DOCTOR THERAPY	0.23
o DOCTOR THING	-0.98
o DOCTOR TURN	0.73
o DOCTOR WE	-0.48
o DOCTOR WORKS	0.58
o DOCTOR WORLD	-1.09
o DOCTOR YOU	0.50
o DRUG BODY	-0.03
o DRUG CLIENT	-0.41
o DRUG CST	0.60
o DRUG CURE	0.10
o DRUG DEFINE	0.40
o DRUG EASE	-1.59
o DRUG FLOW	-0.23
o DRUG GONE	1.02
o DRUG HEDGE	0.24
o DRUG HOMEHELP	-0.99
o DRUG IT	0.70
o DRUG LIFE	-0.67
o DRUG NEG	0.14
o DRUG NEGN	0.77
o DRUG NUMBER	0.43
o DRUG OUGHT	-0.59
o DRUG POLICY	-0.62
o DRUG RELIEFN	0.13
o DRUG REMOVE	0.33
o DRUG SAFETY	-0.61
o DRUG SAFEW	-0.41
o DRUG SAY	0.64
o DRUG SERIOUS	-0.76
o DRUG SORE	-0.27
o DRUG STOPTAKING	-0.27
o DRUG STORE	-0.11
o DRUG SURGERY	-0.13
o DRUG SYMPTOM	0.23
o DRUG THERAPY	0.36
o DRUG THING	1.39
o DRUG TURN	0.58
o DRUG WE	-0.12
o DRUG WELL	0.62
o DRUG WORKS	0.26
o DRUG WORLD	-0.34
o DRUG YOU	-0.43
o EASE BABY	0.38
o EASE BAD	-0.49
o EASE BELIEF	-0.72
o EASE BODY	-1.14
o EASE CAUSE	0.05
o EASE CLIENT	-1.48
o EASE CST	0.93
o EASE CURE	0.15
o EASE DEFINE	-0.30
o EASE DETOX	0.15
o EASE DIAGNOSE	-0.89
o EASE DOCTOR	-0.86
o EASE DRUG	-0.79
o EASE EMOTION	0.08
o EASE ENDORSE	0.05
o EASE FAST	-0.19
o EASE FLOW	0.46
o EASE GO	-0.11
o EASE GONE	0.84
o EASE HEDGE	-0.69
o EASE HOMEHELP	-0.34
o EASE HUMBLE	-0.47
o EASE IT	-2.56
o EASE LASTING	1.02
o EASE LIFE	-1.36
o EASE MECH	-0.73
o EASE META	-0.59
o EASE MOST	-1.56
o EASE NEG	0.41
o EASE NEGN	-1.13
o EASE NUMBER	-0.16
o EASE OUGHT	-1.22
o EASE PAST	0.17
o EASE POLICY	-0.76
o EASE POSITION	-0.15
o EASE PRAISE	0.11
o EASE PROVE	-0.07
o EASE RELIEFN	0.53
o EASE REMOVE	2.09
o EASE RESEARCH	0.63
o EASE SAFETY	0.38
o EASE SAFEW	-0.44
o EASE SAY	-1.56
o EASE SERIOUS	-0.53
o EASE SERVICE	-1.63
o EASE SHOW	-0.42
o EASE SORE	-0.45
o EASE STOPTAKING	-1.01
o EASE STORE	-0.56
o EASE SURE	0.15
o EASE SURGERY	0.26
o EASE SYMPTOM	0.08
o EASE THERAPIST2	0.22
o EASE THERAPY	2.74
o EASE THING	-1.22
o EASE TURN	1.80
o EASE WE	-1.51
o EASE WELL	0.81
o EASE WORKS	0.64
o EASE WORLD	1.00
o EASE YOU	-1.71
o EMOTION BODY	1.64
o EMOTION CLIENT	0.71
o EMOTION CST	0.19
o EMOTION CURE	0.19
o EMOTION DEFINE	-0.30
o EMOTION DIAGNOSE	0.17
o EMOTION EASE	0.64
o EMOTION ENDORSE	0.31
o EMOTION FLOW	-0.30
o EMOTION GO	-0.99
o EMOTION GONE	0.60
o EMOTION HEDGE	0.60
o EMOTION HOMEHELP	-0.71
o EMOTION HUMBLE	-0.85
o EMOTION IT	0.82
o EMOTION LASTING	0.51
o EMOTION MECH	1.25
o EMOTION MOST	-0.23
o EMOTION NEG	0.37
o EMOTION NEGN	-0.86
o EMOTION NUMBER	-0.17
o EMOTION OUGHT	-0.59
o EMOTION PAST	0.54
o EMOTION POLICY	-0.11
o EMOTION RELIEFN	0.60
o EMOTION REMOVE	1.10
o EMOTION SAFETY	-0.37
o EMOTION SAY	-0.04
o EMOTION SERIOUS	0.09
o EMOTION SHOW	-0.15
o EMOTION SORE	-0.09
o EMOTION STOPTAKING	-0.12
o EMOTION STORE	0.27
o EMOTION THERAPY	-0.09
o EMOTION THING	-1.44
o EMOTION TURN	0.32
o EMOTION WE	0.03
o EMOTION WELL	0.82
o EMOTION WORLD	-0.22
o EMOTION YOU	0.07
o ENDORSE BABY	1.02
o ENDORSE BAD	-0.84
o ENDORSE BODY	-0.07
o ENDORSE CLIENT	0.18
o ENDORSE CST	0.79
o ENDORSE DEFINE	-0.37
o ENDORSE DOCTOR	0.75
o ENDORSE DRUG	0.16
o ENDORSE EASE	1.15
o ENDORSE EMOTION	-0.53
o ENDORSE EXPERT	1.48
o ENDORSE FLOW	0.66
o ENDORSE GONE	-0.14
o ENDORSE HEDGE	0.93
o ENDORSE HOMEHELP	0.05
o ENDORSE HUMBLE	0.22
o ENDORSE IT	-0.08
o ENDORSE LASTING	-0.07
o ENDORSE LIFE	0.34
o ENDORSE META	-0.49
o ENDORSE NEGN	-0.47
o ENDORSE NUMBER	-0.50
o ENDORSE OUGHT	-0.15
o ENDORSE POLICY	-0.36
o ENDORSE REMOVE	-0.03
o ENDORSE RESEARCH	-0.56
o ENDORSE SAFETY	-0.25
o ENDORSE SAY	0.56
o ENDORSE SERIOUS	0.32
o ENDORSE SERVICE	0.57
o ENDORSE SHOW	0.34
o ENDORSE SORE	0.11
o ENDORSE STOPTAKING	-0.57
o ENDORSE SYMPTOM	-2.16
o ENDORSE THERAPIST2	-0.09
o ENDORSE THERAPY	1.10
o ENDORSE THING	0.53
o ENDORSE TURN	0.49
o ENDORSE WE	0.10
o ENDORSE WELL	0.10
o ENDORSE WORKS	0.48
o ENDORSE WORLD	-0.89
o ENDORSE YOU	-1.61
o EXPERT BABY	0.48
o EXPERT BELIEF	0.30
o EXPERT BODY	1.25
o EXPERT CLIENT	1.16
o EXPERT CST	0.30
o EXPERT DEFINE	-0.36
o EXPERT DIAGNOSE	0.05
o EXPERT DOCTOR	-0.63
o EXPERT DRUG	-0.23
o EXPERT EASE	1.15
o EXPERT EMOTION	0.54
o EXPERT ENDORSE	0.52
o EXPERT FLOW	-0.05
o EXPERT GONE	0.22
o EXPERT HOMEHELP	-0.87
o EXPERT HUMBLE	-0.85
o EXPERT IT	1.26
o EXPERT LIFE	-0.08
o EXPERT MECH	0.26
o EXPERT NEG	0.23
o EXPERT NUMBER	-0.38
o EXPERT OUGHT	0.23
o EXPERT PAST	-0.47
o EXPERT POLICY	0.47
o EXPERT PROVE	0.31
o EXPERT RELIEFN	0.25
o EXPERT REMOVE	-0.09
o EXPERT RESEARCH	0.30
o EXPERT SAFETY	0.57
o EXPERT SAY	0.43
o EXPERT SERIOUS	0.04
o EXPERT SORE	-0.43
o EXPERT STORE	0.32
o EXPERT SURGERY	0.32
o EXPERT SYMPTOM	0.28
o EXPERT THERAPY	0.26
o EXPERT THING	0.03
o EXPERT TURN	-0.76
o EXPERT WE	1.46
o EXPERT WORKS	0.36
o EXPERT WORLD	-0.30
o EXPERT YOU	-0.04
o FAST BODY	-0.14
o FAST DIAGNOSE	-0.27
o FAST EASE	-0.25
o FAST GO	0.24
o FAST GONE	0.36
o FAST IT	0.16
o FAST NEG	-0.15
o FAST NUMBER	0.17
o FAST POLICY	0.17
o FAST RELIEFN	0.17
o FAST SERVICE	0.28
o FAST SYMPTOM	0.18
o FAST THERAPY	0.06
o FAST THING	-0.39
o FAST WE	0.21
o FAST WORKS	0.28
o FAST YOU	0.41
o FLOW AID	0.30
o FLOW BAD	0.19
o FLOW BODY	0.69
o FLOW CLIENT	-0.96
o FLOW CST	-0.16
o FLOW CURE	0.77
o FLOW DEFINE	-0.30
o FLOW DETOX	1.08
o FLOW DIAGNOSE	-0.95
o FLOW EASE	-0.16
o FLOW EMOTION	0.19
o FLOW ENDORSE	-0.08
o FLOW FAST	0.15
o FLOW GONE	0.82
o FLOW HEDGE	-0.38
o FLOW HOMEHELP	0.27
o FLOW HUMBLE	-0.15
o FLOW IT	0.38
o FLOW LASTING	0.26
o FLOW LIFE	1.98
o FLOW MECH	1.19
o FLOW MOST	0.40
o FLOW NEG	-0.29
o FLOW NEGN	-0.50
o FLOW NUMBER	1.34
o FLOW OUGHT	-0.45
o FLOW POLICY	0.04
o FLOW REMOVE	0.43
o FLOW SAY	-0.75
o FLOW SERIOUS	0.06
o FLOW SERVICE	-0.48
o FLOW SHOW	-0.77
o FLOW SORE	1.27
o FLOW STORE	0.50
o FLOW SYMPTOM	0.72
o FLOW THERAPY	-0.15
o FLOW TURN	0.42
o FLOW WE	0.45
o FLOW WELL	-0.23
o FLOW WORKS	0.55
o FLOW WORLD	-0.20
o FLOW YOU	-0.55
o GO AID	-0.03
o GO BODY	1.44
o GO CLIENT	-0.32
o GO COME	0.57
o GO DIAGNOSE	-0.21
o GO DOCTOR	-0.32
o GO DRUG	-0.61
o GO EASE	-0.30
o GO FLOW	-0.19
o GO HEDGE	-0.22
o GO HOMEHELP	-0.06
o GO IT	1.73
o GO LIFE	-0.37
o GO MECH	1.05
o GO MOST	-0.33
o GO NEG	0.12
o GO NEGN	0.67
o GO NUMBER	0.20
o GO PAST	-0.14
o GO POLICY	-0.92
o GO REMOVE	0.16
o GO SAY	-0.42
o GO SERVICE	-0.45
o GO SHOW	-0.36
o GO SURE	0.04
o GO SYMPTOM	0.31
o GO THERAPY	-0.58
o GO THING	-0.59
o GO TURN	1.23
o GO WE	0.77
o GO WELL	0.60
o GO WORKS	0.05
o GO WORLD	-1.01
o GO YOU	-0.62
o GONE AID	-0.73
o GONE BABY	0.17
o GONE BAD	0.92
o GONE BODY	0.97
o GONE CLIENT	-0.73
o GONE COME	0.50
o GONE CST	-1.06
o GONE DEFINE	-0.65
o GONE DETOX	0.26
o GONE DIAGNOSE	-0.37
o GONE DOCTOR	0.49
o GONE DRUG	-0.72
o GONE EASE	-1.37
o GONE EMOTION	-0.73
o GONE ENDORSE	-0.82
o GONE FAST	-0.44
o GONE FLOW	0.43
o GONE GO	-0.05
o GONE HEDGE	0.25
o GONE HOMEHELP	-0.41
o GONE HUMBLE	-0.40
o GONE IT	0.36
o GONE LASTING	-0.42
o GONE LIFE	0.31
o GONE MECH	1.01
o GONE META	0.07
o GONE MOST	0.61
o GONE NEG	-1.82
o GONE NEGN	-0.55
o GONE NUMBER	-3.15
o GONE OUGHT	-1.43
o GONE PAST	-0.46
o GONE POLICY	0.44
o GONE POSITION	-0.16
o GONE PRESSURE	0.13
o GONE RELIEFN	0.38
o GONE REMOVE	0.71
o GONE RESEARCH	0.12
o GONE SAFETY	-0.35
o GONE SAFEW	-0.17
o GONE SAY	-0.69
o GONE SERIOUS	0.34
o GONE SERVICE	-0.37
o GONE SHOW	-0.75
o GONE SORE	0.80
o GONE STOPTAKING	-0.54
o GONE STORE	-0.45
o GONE SURE	0.30
o GONE SYMPTOM	0.35
o GONE THERAPIST2	-0.29
o GONE THERAPY	-0.66
o GONE THING	-1.66
o GONE TURN	-0.83
o GONE WE	-0.88
o GONE WELL	1.07
o GONE WORKS	1.90
o GONE WORLD	0.40
o GONE YOU	-0.91
o HEDGE AID	-0.15
o HEDGE BABY	0.54
o HEDGE BAD	-1.00
o HEDGE BELIEF	-0.12
o HEDGE BODY	-1.77
o HEDGE CLIENT	-0.86
o HEDGE CST	1.13
o HEDGE DEFINE	-0.11
o HEDGE DIAGNOSE	-0.50
o HEDGE DOCTOR	0.07
o HEDGE DRUG	0.52
o HEDGE EASE	-1.38
o HEDGE EMOTION	-0.90
o HEDGE ENDORSE	-0.88
o HEDGE FAST	0.05
o HEDGE FLOW	-1.70
o HEDGE GO	0.72
o HEDGE GONE	-0.25
o HEDGE HUMBLE	-0.74
o HEDGE IT	2.35
o HEDGE LIFE	-1.99
o HEDGE MECH	-0.56
o HEDGE META	-0.38
o HEDGE MOST	-0.41
o HEDGE NEG	-1.27
o HEDGE NEGN	-0.85
o HEDGE NUMBER	-0.29
o HEDGE OUGHT	-0.97
o HEDGE PAST	1.59
o HEDGE POLICY	-0.29
o HEDGE PRAISE	-0.12
o HEDGE PRESSURE	0.69
o HEDGE PROVE	-0.14
o HEDGE REMOVE	0.61
o HEDGE RESEARCH	-0.12
o HEDGE SAFETY	-0.28
o HEDGE SAFEW	-0.89
o HEDGE SAY	-1.37
o HEDGE SERIOUS	-0.21
o HEDGE SERVICE	-0.29
o HEDGE SHOW	-2.17
o HEDGE SORE	-0.77
o HEDGE STOPTAKING	0.25
o HEDGE STORE	1.05
o HEDGE SURE	0.22
o HEDGE SURGERY	-0.09
o HEDGE SYMPTOM	-3.02
o HEDGE THERAPIST2	-0.03
o HEDGE THERAPY	1.11
o HEDGE THING	0.07
o HEDGE TURN	0.20
o HEDGE WE	-1.84
o HEDGE WELL	-0.52
o HEDGE WORKS	-0.71
o HEDGE WORLD	0.50
o HEDGE YOU	0.04
o HOMEHELP BABY	-0.22
o HOMEHELP BAD	0.39
o HOMEHELP BODY	-0.64
o HOMEHELP CLIENT	1.10
o HOMEHELP COME	1.53
o HOMEHELP CST	0.46
o HOMEHELP CURE	-0.72
o HOMEHELP DEFINE	0.88
o HOMEHELP DIAGNOSE	-0.09
o HOMEHELP DOCTOR	-1.26
o HOMEHELP DRUG	-1.67
o HOMEHELP EASE	-2.84
o HOMEHELP EMOTION	0.24
o HOMEHELP ENDORSE	-0.29
o HOMEHELP EXPERT	-0.40
o HOMEHELP FAST	-0.31
o HOMEHELP FLOW	0.09
o HOMEHELP GO	0.13
o HOMEHELP GONE	-0.60
o HOMEHELP HEDGE	-1.31
o HOMEHELP HUMBLE	-0.71
o HOMEHELP IT	0.51
o HOMEHELP LASTING	0.45
o HOMEHELP LIFE	-0.60
o HOMEHELP MECH	-0.50
o HOMEHELP META	-0.05
o HOMEHELP MOST	0.17
o HOMEHELP NEG	0.80
o HOMEHELP NEGN	0.17
o HOMEHELP NUMBER	-1.40
o HOMEHELP OUGHT	0.30
o HOMEHELP PAST	-0.16
o HOMEHELP POLICY	-1.25
o HOMEHELP POSITION	-0.44
o HOMEHELP PROVE	-0.53
o HOMEHELP RELIEFN	-0.47
o HOMEHELP REMOVE	-0.71
o HOMEHELP SAFETY	0.05
o HOMEHELP SAFEW	-0.07
o HOMEHELP SAY	-0.56
o HOMEHELP SERIOUS	-1.87
o HOMEHELP SERVICE	-0.24
o HOMEHELP SHOW	-0.79
o HOMEHELP SORE	-0.26
o HOMEHELP STOPTAKING	-0.54
o HOMEHELP STORE	-0.74
o HOMEHELP SURE	-0.07
o HOMEHELP SURGERY	0.17
o HOMEHELP SYMPTOM	-2.39
o HOMEHELP THERAPIST2	-1.33
o HOMEHELP THERAPY	0.39
o HOMEHELP THING	0.27
o HOMEHELP TURN	-0.08
o HOMEHELP WE	-1.35
o HOMEHELP WELL	-0.68
o HOMEHELP WORKS	0.03
o HOMEHELP WORLD	-1.02
o HOMEHELP YOU	-1.05
o HOPEFUL RELIEFN	0.52
o HOPEFUL RESEARCH	0.50
o HUMBLE BELIEF	-0.34
o HUMBLE BODY	-1.10
o HUMBLE CLIENT	-0.50
o HUMBLE DEFINE	-0.38
o HUMBLE DIAGNOSE	-0.15
o HUMBLE EASE	-0.42
o HUMBLE EMOTION	-0.25
o HUMBLE ENDORSE	-0.07
o HUMBLE FLOW	-0.16
o HUMBLE GONE	-0.42
o HUMBLE HEDGE	-0.09
o HUMBLE HOMEHELP	-0.32
o HUMBLE IT	-1.38
o HUMBLE LIFE	-0.22
o HUMBLE MECH	-0.93
o HUMBLE NEG	-0.13
o HUMBLE NEGN	-0.14
o HUMBLE NUMBER	-0.32
o HUMBLE OUGHT	-0.07
o HUMBLE POLICY	-0.15
o HUMBLE PROVE	-0.25
o HUMBLE RESEARCH	-0.20
o HUMBLE SAFETY	-0.13
o HUMBLE SAY	-0.46
o HUMBLE SHOW	-0.49
o HUMBLE STORE	-0.80
o HUMBLE SYMPTOM	-0.59
o HUMBLE THERAPIST2	-0.04
o HUMBLE THERAPY	-0.63
o HUMBLE WE	-0.97
o HUMBLE WELL	-0.15
o HUMBLE WORKS	-0.25
o HUMBLE YOU	-0.38
o IT AID	0.26
o IT BABY	1.30
o IT BAD	-0.50
o IT BELIEF	-0.04
o IT BODY	0.13
o IT CAUSE	-0.35
o IT CLIENT	-2.60
o IT COME	1.33
o IT CST	-1.78
o IT CURE	0.37
o IT DEFINE	-0.31
o IT DETOX	0.51
o IT DIAGNOSE	-0.95
o IT DOCTOR	-0.26
o IT DRUG	1.43
o IT EASE	1.13
o IT EMOTION	0.12
o IT ENDORSE	-0.38
o IT EXPERT	-0.67
o IT FLOW	0.27
o IT GO	2.04
o IT GONE	0.34
o IT HEDGE	-1.60
o IT HOMEHELP	0.11
o IT HUMBLE	-1.07
o IT LASTING	0.90
o IT LIFE	0.98
o IT MECH	1.50
o IT META	-1.31
o IT MOST	-1.00
o IT NEG	-0.81
o IT NEGN	0.78
o IT NUMBER	-2.33
o IT OUGHT	-2.58
o IT PAST	0.95
o IT POLICY	0.52
o IT PRAISE	-0.25
o IT PRESSURE	1.18
o IT PROVE	-1.12
o IT RELIEFN	-0.14
o IT REMOVE	2.74
o IT RESEARCH	0.36
o IT SAFETY	-0.51
o IT SAFEW	0.34
o IT SAY	0.04
o IT SERIOUS	0.75
o IT SERVICE	-0.31
o IT SHOW	-0.92
o IT SORE	-0.77
o IT STOPTAKING	1.01
o IT STORE	1.13
o IT SURE	0.29
o IT SURGERY	0.60
o IT SYMPTOM	-0.83
o IT THERAPIST2	-0.44
o IT THERAPY	-1.91
o IT THING	2.07
o IT TURN	-0.09
o IT WE	-0.74
o IT WELL	0.67
o IT WORKS	0.61
o IT WORLD	0.07
o IT YOU	-2.05
o LASTING CST	-0.09
o LASTING DIAGNOSE	0.07
o LASTING EASE	-0.05
o LASTING GONE	0.95
o LASTING HEDGE	0.97
o LASTING HOMEHELP	0.62
o LASTING IT	0.25
o LASTING META	-0.12
o LASTING NEGN	0.27
o LASTING NUMBER	-0.09
o LASTING RELIEFN	0.69
o LASTING RESEARCH	-0.41
o LASTING SAY	-0.07
o LASTING SHOW	-0.16
o LASTING SYMPTOM	-1.02
o LASTING THERAPIST2	-0.25
o LASTING THERAPY	-0.09
o LASTING WE	0.84
o LASTING YOU	1.25
o LIFE AID	-1.07
o LIFE BABY	-0.09
o LIFE BAD	-0.25
o LIFE BODY	-0.27
o LIFE CLIENT	-0.66
o LIFE COME	-0.51
o LIFE CST	0.88
o LIFE CURE	-0.24
o LIFE DEFINE	-1.27
o LIFE DIAGNOSE	0.88
o LIFE DOCTOR	0.64
o LIFE DRUG	-0.37
o LIFE EASE	-0.11
o LIFE EMOTION	-0.70
o LIFE ENDORSE	0.05
o LIFE FAST	-1.17
o LIFE FLOW	-1.17
o LIFE GO	-0.65
o LIFE GONE	-1.14
o LIFE HEDGE	-0.12
o LIFE HOMEHELP	-0.32
o LIFE HUMBLE	-0.46
o LIFE IT	-1.01
o LIFE MECH	-1.00
o LIFE META	0.43
o LIFE MOST	0.16
o LIFE NEG	-0.16
o LIFE NEGN	-0.05
o LIFE NUMBER	1.38
o LIFE OUGHT	1.33
o LIFE PAST	-0.30
o LIFE POLICY	2.83
o LIFE POSITION	-0.76
o LIFE RELIEFN	-1.00
o LIFE REMOVE	0.74
o LIFE RESEARCH	-0.48
o LIFE SAFETY	-0.33
o LIFE SAY	0.38
o LIFE SERIOUS	-0.04
o LIFE SERVICE	-1.02
o LIFE SHOW	0.13
o LIFE STOPTAKING	0.47
o LIFE STORE	-0.06
o LIFE SURE	0.54
o LIFE SYMPTOM	-0.46
o LIFE THERAPIST2	0.11
o LIFE THERAPY	0.86
o LIFE THING	-1.51
o LIFE TURN	2.33
o LIFE WE	1.81
o LIFE WELL	-1.48
o LIFE WORKS	-1.01
o LIFE WORLD	1.41
o LIFE YOU	-1.36
o MECH BAD	0.27
o MECH BELIEF	-0.23
o MECH BODY	0.05
o MECH CLIENT	0.24
o MECH CURE	0.25
o MECH DEFINE	-0.47
o MECH DETOX	1.15
o MECH DIAGNOSE	1.16
o MECH EASE	0.65
o MECH EMOTION	0.45
o MECH ENDORSE	0.48
o MECH FLOW	-0.85
o MECH GO	0.98
o MECH GONE	-0.67
o MECH HEDGE	1.56
o MECH HOMEHELP	0.89
o MECH HUMBLE	-0.76
o MECH IT	2.26
o MECH LIFE	0.39
o MECH MOST	-0.13
o MECH NEG	-1.10
o MECH NEGN	-0.49
o MECH NUMBER	-0.39
o MECH OUGHT	-0.60
o MECH PAST	0.80
o MECH POLICY	-0.17
o MECH PRAISE	0.16
o MECH PROVE	-0.11
o MECH REMOVE	0.13
o MECH RESEARCH	0.94
o MECH SAFETY	-0.17
o MECH SAY	-1.09
o MECH SERIOUS	0.86
o MECH SERVICE	-0.10
o MECH SHOW	0.55
o MECH SORE	1.45
o MECH STOPTAKING	0.14
o MECH STORE	0.68
o MECH SURGERY	-0.17
o MECH SYMPTOM	0.61
o MECH THERAPY	-0.08
o MECH THING	0.70
o MECH TURN	-1.15
o MECH WE	3.59
o MECH WELL	-0.10
o MECH WORKS	0.21
o MECH WORLD	-0.85
o MECH YOU	0.26
o META AID	-0.16
o META BODY	-0.62
o META CLIENT	0.06
o META CST	-0.61
o META CURE	-0.62
o META DEFINE	-0.08
o META DETOX	-0.74
o META DIAGNOSE	0.38
o META DOCTOR	-0.15
o META EASE	0.23
o META EMOTION	-0.28
o META ENDORSE	-0.61
o META EXPERT	-0.23
o META FLOW	-0.18
o META GO	-0.11
o META GONE	-0.11
o META HEDGE	-0.53
o META HOMEHELP	0.14
o META HUMBLE	-0.51
o META IT	0.59
o META LASTING	0.34
o META LIFE	0.72
o META MECH	-0.36
o META MOST	0.33
o META NEG	0.18
o META NEGN	0.09
o META NUMBER	-0.88
o META OUGHT	0.79
o META POLICY	-0.27
o META PROVE	-0.05
o META RELIEFN	-0.42
o META REMOVE	-1.24
o META RESEARCH	0.11
o META SAY	-0.05
o META SERIOUS	-0.58
o META SERVICE	-0.14
o META SHOW	0.41
o META SORE	-0.16
o META STOPTAKING	-0.43
o META STORE	-0.62
o META SURE	-0.30
o META SYMPTOM	-0.62
o META THERAPIST2	-0.15
o META THERAPY	-0.37
o META THING	-0.29
o META TURN	0.29
o META WE	-0.75
o META WELL	-0.64
o META WORKS	-1.00
o META WORLD	-0.05
o META YOU	1.02
o MOST BABY	-0.10
o MOST BAD	-0.05
o MOST BODY	0.06
o MOST CLIENT	1.07
o MOST CST	0.58
o MOST DEFINE	0.67
o MOST DIAGNOSE	0.61
o MOST EASE	0.15
o MOST ENDORSE	-0.11
o MOST FLOW	-0.23
o MOST GO	0.07
o MOST GONE	0.07
o MOST HEDGE	-1.44
o MOST HOMEHELP	-0.04
o MOST IT	-0.27
o MOST LIFE	-0.38
o MOST MECH	0.62
o MOST META	-0.10
o MOST NEG	0.67
o MOST NEGN	-0.14
o MOST NUMBER	0.77
o MOST OUGHT	1.67
o MOST POLICY	-0.04
o MOST RELIEFN	0.94
o MOST REMOVE	-0.14
o MOST RESEARCH	-0.10
o MOST SAFETY	1.44
o MOST SAY	0.29
o MOST SERIOUS	-0.04
o MOST SERVICE	0.51
o MOST SHOW	0.71
o MOST STORE	0.06
o MOST SYMPTOM	0.04
o MOST THERAPY	0.42
o MOST THING	-0.46
o MOST TURN	-0.16
o MOST WE	0.44
o MOST WELL	0.38
o MOST WORKS	-0.55
o MOST WORLD	-0.05
o MOST YOU	-1.13
o NEG BODY	-0.12
o NEG CLIENT	-0.34
o NEG DEFINE	-0.25
o NEG DIAGNOSE	0.28
o NEG EASE	0.67
o NEG EMOTION	0.20
o NEG ENDORSE	-0.12
o NEG GO	-0.14
o NEG GONE	-0.23
o NEG HEDGE	0.18
o NEG HUMBLE	-0.05
o NEG IT	1.38
o NEG LIFE	0.19
o NEG NEGN	-0.38
o NEG NUMBER	0.78
o NEG POLICY	0.51
o NEG REMOVE	0.14
o NEG SAY	-0.38
o NEG SERVICE	-0.58
o NEG SHOW	-0.44
o NEG SYMPTOM	-0.05
o NEG THERAPY	1.15
o NEG THING	-0.25
o NEG WE	0.10
o NEG WELL	0.08
o NEG WORKS	0.12
o NEG WORLD	0.22
o NEG YOU	-0.99
o NEGN BODY	1.00
o NEGN CLIENT	-0.14
o NEGN DEFINE	-0.28
o NEGN DIAGNOSE	-0.13
o NEGN EASE	-0.14
o NEGN GONE	0.64
o NEGN HEDGE	0.29
o NEGN HOMEHELP	-0.38
o NEGN HUMBLE	-0.11
o NEGN IT	0.08
o NEGN LIFE	-0.23
o NEGN META	0.65
o NEGN MOST	-0.20
o NEGN NEG	-0.18
o NEGN NUMBER	-0.25
o NEGN OUGHT	-0.43
o NEGN POLICY	-0.80
o NEGN RESEARCH	-0.15
o NEGN SAY	0.60
o NEGN SERVICE	-0.07
o NEGN SHOW	0.11
o NEGN SYMPTOM	-0.24
o NEGN THERAPY	-0.25
o NEGN THING	-0.30
o NEGN TURN	0.77
o NEGN WE	-0.91
o NEGN WELL	0.84
o NEGN WORKS	-0.30
o NEGN YOU	0.41
o NUMBER AID	0.12
o NUMBER BABY	0.42
o NUMBER BAD	-0.10
o NUMBER BELIEF	0.42
o NUMBER BODY	1.17
o NUMBER CAUSE	-0.15
o NUMBER CLIENT	-2.78
o NUMBER COME	0.12
o NUMBER CST	1.07
o NUMBER DEFINE	0.47
o NUMBER DIAGNOSE	-1.25
o NUMBER DOCTOR	1.34
o NUMBER EASE	0.28
o NUMBER EMOTION	-0.13
o NUMBER ENDORSE	0.73
o NUMBER EXPERT	0.56
o NUMBER FAST	-0.59
o NUMBER FLOW	-0.39
o NUMBER GO	-0.19
o NUMBER GONE	-0.70
o NUMBER HEDGE	1.03
o NUMBER HOMEHELP	0.80
o NUMBER HOPEFUL	-0.62
o NUMBER HUMBLE	0.10
o NUMBER IT	2.05
o NUMBER LASTING	-0.20
o NUMBER LIFE	0.30
o NUMBER MECH	-1.98
o NUMBER META	-0.53
o NUMBER MOST	0.46
o NUMBER NEGN	-0.68
o NUMBER OUGHT	-1.28
o NUMBER PAST	0.52
o NUMBER POLICY	1.88
o NUMBER POSITION	-0.27
o NUMBER PRESSURE	1.10
o NUMBER PROVE	0.15
o NUMBER RELIEFN	0.36
o NUMBER REMOVE	-1.69
o NUMBER RESEARCH	-2.16
o NUMBER SAFETY	0.44
o NUMBER SAFEW	0.49
o NUMBER SAY	2.23
o NUMBER SERIOUS	-0.33
o NUMBER SERVICE	0.96
o NUMBER SHOW	1.94
o NUMBER SORE	0.65
o NUMBER STOPTAKING	0.10
o NUMBER STORE	0.31
o NUMBER SURE	-0.97
o NUMBER SURGERY	0.17
o NUMBER SYMPTOM	1.43
o NUMBER THERAPIST2	-0.57
o NUMBER THERAPY	3.29
o NUMBER THING	-0.10
o NUMBER TURN	1.57
o NUMBER WE	2.10
o NUMBER WELL	0.26
o NUMBER WORKS	-0.40
o NUMBER WORLD	-0.74
o NUMBER YOU	0.97
o OUGHT BABY	-0.30
o OUGHT BAD	0.39
o OUGHT BELIEF	-0.11
o OUGHT BODY	0.57
o OUGHT CLIENT	0.82
o OUGHT CST	-0.37
o OUGHT DEFINE	-0.12
o OUGHT DIAGNOSE	0.93
o OUGHT DOCTOR	-1.49
o OUGHT DRUG	-0.78
o OUGHT EASE	-2.45
o OUGHT ENDORSE	0.48
o OUGHT FAST	-0.25
o OUGHT FLOW	-0.25
o OUGHT GO	-0.39
o OUGHT GONE	-1.31
o OUGHT HEDGE	-1.19
o OUGHT HOMEHELP	-1.89
o OUGHT HUMBLE	-0.27
o OUGHT IT	0.66
o OUGHT LIFE	0.56
o OUGHT MECH	0.90
o OUGHT META	-0.10
o OUGHT MOST	0.06
o OUGHT NEG	-0.63
o OUGHT NEGN	-0.23
o OUGHT NUMBER	-0.37
o OUGHT PAST	-0.25
o OUGHT POLICY	-0.34
o OUGHT RELIEFN	0.62
o OUGHT REMOVE	-1.36
o OUGHT RESEARCH	-0.09
o OUGHT SAFETY	-1.72
o OUGHT SAY	-0.28
o OUGHT SERIOUS	0.57
o OUGHT SERVICE	-0.34
o OUGHT SHOW	2.17
o OUGHT STORE	0.55
o OUGHT SURGERY	-0.41
o OUGHT SYMPTOM	-0.34
o OUGHT THERAPIST2	-0.94
o OUGHT THERAPY	-0.57
o OUGHT THING	-0.22
o OUGHT TURN	0.36
o OUGHT WE	0.40
o OUGHT WELL	0.85
o OUGHT WORKS	-0.27
o OUGHT WORLD	0.11
o OUGHT YOU	-0.33
o PAST BELIEF	-0.29
o PAST BODY	0.05
o PAST CLIENT	-0.31
o PAST CST	0.78
o PAST DIAGNOSE	1.20
o PAST DOCTOR	-0.35
o PAST EASE	0.83
o PAST ENDORSE	-0.36
o PAST FLOW	-0.36
o PAST GONE	-0.21
o PAST HEDGE	0.11
o PAST HOMEHELP	-0.47
o PAST HUMBLE	0.13
o PAST IT	-1.93
o PAST LIFE	-0.04
o PAST MECH	-0.21
o PAST META	-0.46
o PAST NEG	0.46
o PAST NUMBER	-0.04
o PAST OUGHT	0.53
o PAST POLICY	-0.58
o PAST RELIEFN	0.42
o PAST REMOVE	-0.18
o PAST SAY	-0.48
o PAST SERIOUS	-0.08
o PAST SERVICE	1.05
o PAST SHOW	-0.24
o PAST STOPTAKING	-0.23
o PAST STORE	0.04
o PAST SURE	-0.30
o PAST SURGERY	0.55
o PAST SYMPTOM	-0.69
o PAST THERAPY	0.69
o PAST THING	0.30
o PAST TURN	-0.98
o PAST WE	-0.69
o PAST WELL	0.46
o PAST WORKS	-0.33
o PAST WORLD	-0.38
o PAST YOU	-0.24
o POLICY AID	-0.24
o POLICY BAD	-0.11
o POLICY BELIEF	0.10
o POLICY BODY	-0.66
o POLICY CST	0.37
o POLICY CURE	0.15
o POLICY DEFINE	-0.50
o POLICY DIAGNOSE	0.71
o POLICY DOCTOR	0.35
o POLICY DRUG	-0.56
o POLICY EASE	0.44
o POLICY ENDORSE	-0.40
o POLICY FAST	-0.36
o POLICY FLOW	1.07
o POLICY GO	0.57
o POLICY GONE	0.13
o POLICY HEDGE	0.54
o POLICY HOMEHELP	0.42
o POLICY HUMBLE	-0.34
o POLICY IT	1.04
o POLICY LIFE	-1.24
o POLICY MECH	0.77
o POLICY META	-0.19
o POLICY MOST	0.43
o POLICY NEG	-1.85
o POLICY NEGN	0.74
o POLICY NUMBER	-2.12
o POLICY OUGHT	0.17
o POLICY PAST	-0.49
o POLICY POSITION	-0.15
o POLICY PROVE	-0.30
o POLICY RELIEFN	0.28
o POLICY REMOVE	-0.59
o POLICY RESEARCH	-0.26
o POLICY SAFETY	-0.06
o POLICY SAFEW	-0.11
o POLICY SAY	-0.07
o POLICY SERIOUS	0.85
o POLICY SERVICE	-0.61
o POLICY SHOW	-0.48
o POLICY SORE	-0.58
o POLICY STOPTAKING	-0.20
o POLICY STORE	-0.77
o POLICY SURE	-0.59
o POLICY SURGERY	1.17
o POLICY SYMPTOM	1.22
o POLICY THERAPY	0.92
o POLICY THING	-0.32
o POLICY TURN	-0.21
o POLICY WE	0.51
o POLICY WELL	1.03
o POLICY WORKS	-0.69
o POLICY WORLD	-1.76
o POLICY YOU	-2.20
o POSITION BODY	-1.87
o POSITION DIAGNOSE	0.13
o POSITION ENDORSE	-0.99
o POSITION IT	-0.20
o POSITION OUGHT	-0.38
o POSITION POLICY	-0.11
o POSITION SHOW	-1.04
o POSITION WORLD	-0.05
o POSITION YOU	-1.65
o PRAISE BODY	0.75
o PRAISE CST	0.14
o PRAISE EASE	0.05
o PRAISE FLOW	0.45
o PRAISE GONE	-0.16
o PRAISE HOMEHELP	0.23
o PRAISE IT	0.37
o PRAISE LIFE	0.46
o PRAISE MECH	-1.00
o PRAISE POLICY	-0.07
o PRAISE REMOVE	-0.29
o PRAISE SERVICE	-0.11
o PRAISE SYMPTOM	0.13
o PRAISE THERAPY	-0.37
o PRAISE THING	-0.65
o PRAISE WE	-0.43
o PRAISE WORKS	0.17
o PRAISE WORLD	-0.03
o PRAISE YOU	0.52
o PRESSURE BODY	1.13
o PRESSURE CLIENT	0.73
o PRESSURE COME	-0.41
o PRESSURE DIAGNOSE	-0.92
o PRESSURE EASE	-0.35
o PRESSURE FLOW	-0.18
o PRESSURE GO	-1.03
o PRESSURE GONE	-0.94
o PRESSURE IT	2.08
o PRESSURE LIFE	-0.72
o PRESSURE META	-0.17
o PRESSURE NEG	-0.32
o PRESSURE NUMBER	1.14
o PRESSURE OUGHT	-2.01
o PRESSURE POLICY	0.48
o PRESSURE REMOVE	0.22
o PRESSURE SHOW	-0.95
o PRESSURE SORE	0.45
o PRESSURE SYMPTOM	-0.28
o PRESSURE THERAPY	0.12
o PRESSURE THING	-0.34
o PRESSURE WE	-1.03
o PRESSURE WORKS	-0.18
o PRESSURE WORLD	-0.21
o PRESSURE YOU	-0.63
o PROVE BODY	-0.25
o PROVE CLIENT	-0.48
o PROVE CST	0.08
o PROVE DIAGNOSE	0.17
o PROVE EASE	0.29
o PROVE EMOTION	0.22
o PROVE FLOW	0.22
o PROVE HEDGE	0.64
o PROVE IT	-0.14
o PROVE LIFE	0.35
o PROVE MECH	0.89
o PROVE NEG	-0.30
o PROVE NEGN	-0.39
o PROVE NUMBER	-0.26
o PROVE POLICY	-0.06
o PROVE SERVICE	0.14
o PROVE SHOW	0.74
o PROVE SORE	0.09
o PROVE SYMPTOM	0.38
o PROVE THERAPY	0.23
o PROVE WE	-0.36
o PROVE WORKS	0.42
o PROVE WORLD	-0.19
o PROVE YOU	0.43
o RELIEFN BAD	-0.31
o RELIEFN BODY	-0.56
o RELIEFN CLIENT	0.24
o RELIEFN CST	0.26
o RELIEFN DIAGNOSE	0.46
o RELIEFN EASE	-0.23
o RELIEFN FAST	0.21
o RELIEFN GONE	0.65
o RELIEFN HEDGE	0.38
o RELIEFN IT	-0.33
o RELIEFN LIFE	-0.18
o RELIEFN META	-0.43
o RELIEFN NEG	0.46
o RELIEFN NEGN	0.58
o RELIEFN NUMBER	-0.77
o RELIEFN OUGHT	-0.07
o RELIEFN POLICY	-0.12
o RELIEFN PRAISE	0.48
o RELIEFN SERIOUS	-0.12
o RELIEFN SERVICE	-0.16
o RELIEFN SHOW	-0.14
o RELIEFN STORE	0.07
o RELIEFN SURE	0.45
o RELIEFN SYMPTOM	-0.33
o RELIEFN THERAPY	0.18
o RELIEFN THING	-0.16
o RELIEFN TURN	0.19
o RELIEFN WE	0.13
o RELIEFN WELL	-0.07
o RELIEFN WORLD	-0.11
o RELIEFN YOU	0.09
o REMOVE AID	-0.81
o REMOVE BABY	0.14
o REMOVE BAD	-0.15
o REMOVE BODY	0.25
o REMOVE CST	-0.32
o REMOVE DEFINE	-0.28
o REMOVE DETOX	1.47
o REMOVE DOCTOR	0.58
o REMOVE DRUG	-0.36
o REMOVE EASE	-0.35
o REMOVE EMOTION	0.86
o REMOVE ENDORSE	0.25
o REMOVE FAST	-0.21
o REMOVE GONE	0.48
o REMOVE HEDGE	1.05
o REMOVE HOMEHELP	0.64
o REMOVE HUMBLE	-0.36
o REMOVE IT	0.59
o REMOVE LASTING	-0.84
o REMOVE LIFE	0.36
o REMOVE MECH	0.70
o REMOVE META	-0.07
o REMOVE MOST	0.05
o REMOVE NEG	-1.46
o REMOVE NEGN	-0.25
o REMOVE NUMBER	-1.47
o REMOVE OUGHT	-0.54
o REMOVE POLICY	0.27
o REMOVE PRAISE	0.14
o REMOVE SAFETY	-0.21
o REMOVE SAY	-0.09
o REMOVE SERIOUS	-0.43
o REMOVE SERVICE	-0.31
o REMOVE SHOW	0.11
o REMOVE SORE	-0.36
o REMOVE STORE	-0.36
o REMOVE SURE	-0.22
o REMOVE SURGERY	1.26
o REMOVE SYMPTOM	1.13
o REMOVE THERAPIST2	0.59
o REMOVE THERAPY	0.42
o REMOVE THING	-0.45
o REMOVE TURN	0.52
o REMOVE WE	-0.17
o REMOVE WELL	0.06
o REMOVE WORKS	-0.18
o REMOVE WORLD	0.33
o REMOVE YOU	0.41
o RESEARCH BABY	-0.13
o RESEARCH BODY	0.80
o RESEARCH CAUSE	0.43
o RESEARCH CLIENT	-2.08
o RESEARCH CST	0.72
o RESEARCH DEFINE	-0.20
o RESEARCH DIAGNOSE	-0.73
o RESEARCH EASE	1.79
o RESEARCH EMOTION	-0.06
o RESEARCH ENDORSE	-0.11
o RESEARCH GO	-0.24
o RESEARCH GONE	-0.09
o RESEARCH HEDGE	-0.94
o RESEARCH HOMEHELP	-0.40
o RESEARCH HOPEFUL	0.50
o RESEARCH HUMBLE	-2.42
o RESEARCH IT	-1.21
o RESEARCH LASTING	-0.37
o RESEARCH LIFE	0.48
o RESEARCH MECH	0.25
o RESEARCH META	-0.20
o RESEARCH MOST	-0.10
o RESEARCH NEG	-2.50
o RESEARCH NEGN	-0.62
o RESEARCH NUMBER	-0.54
o RESEARCH OUGHT	0.65
o RESEARCH PAST	-0.52
o RESEARCH POLICY	0.08
o RESEARCH PROVE	0.34
o RESEARCH RELIEFN	0.43
o RESEARCH REMOVE	0.33
o RESEARCH SAFETY	-0.10
o RESEARCH SAY	0.69
o RESEARCH SERIOUS	-0.09
o RESEARCH SERVICE	-0.09
o RESEARCH SORE	-0.42
o RESEARCH STOPTAKING	0.22
o RESEARCH STORE	0.75
o RESEARCH SYMPTOM	-0.14
o RESEARCH THERAPIST2	-0.47
o RESEARCH THERAPY	0.24
o RESEARCH THING	-1.23
o RESEARCH TURN	-0.42
o RESEARCH WE	2.29
o RESEARCH WELL	0.32
o RESEARCH WORKS	0.40
o RESEARCH WORLD	-0.36
o RESEARCH YOU	-0.12
o SAFETY BABY	0.18
o SAFETY BODY	-0.87
o SAFETY CLIENT	0.24
o SAFETY CST	1.09
o SAFETY DEFINE	-0.08
o SAFETY DIAGNOSE	-0.25
o SAFETY DOCTOR	-0.71
o SAFETY DRUG	-0.12
o SAFETY EMOTION	-0.47
o SAFETY ENDORSE	-0.12
o SAFETY FAST	-0.24
o SAFETY GO	0.57
o SAFETY GONE	0.82
o SAFETY HEDGE	-1.11
o SAFETY HOMEHELP	-1.18
o SAFETY HUMBLE	0.68
o SAFETY IT	0.62
o SAFETY LIFE	0.27
o SAFETY MECH	0.42
o SAFETY META	-0.08
o SAFETY NEG	0.37
o SAFETY NUMBER	-0.24
o SAFETY OUGHT	1.79
o SAFETY POLICY	0.25
o SAFETY SAFEW	-0.11
o SAFETY SAY	-0.31
o SAFETY SERIOUS	0.91
o SAFETY SERVICE	0.68
o SAFETY SHOW	-0.82
o SAFETY SORE	-0.33
o SAFETY STORE	-0.70
o SAFETY SURGERY	-0.71
o SAFETY SYMPTOM	0.60
o SAFETY THERAPIST2	-0.21
o SAFETY THERAPY	1.09
o SAFETY THING	-0.10
o SAFETY TURN	-0.35
o SAFETY WE	-0.75
o SAFETY WELL	0.59
o SAFETY WORKS	0.33
o SAFETY WORLD	-0.46
o SAFETY YOU	-1.26
o SAFEW BABY	0.05
o SAFEW CLIENT	-0.51
o SAFEW CST	0.28
o SAFEW DEFINE	1.30
o SAFEW DRUG	0.17
o SAFEW EASE	0.20
o SAFEW FLOW	0.48
o SAFEW HEDGE	-0.72
o SAFEW HOMEHELP	0.32
o SAFEW HUMBLE	-0.11
o SAFEW IT	-0.22
o SAFEW LIFE	1.01
o SAFEW MOST	-0.10
o SAFEW NUMBER	-0.78
o SAFEW OUGHT	-0.62
o SAFEW POLICY	-0.94
o SAFEW SERIOUS	0.06
o SAFEW SURE	-0.43
o SAFEW THERAPY	-0.49
o SAFEW WE	-0.72
o SAFEW WORKS	0.48
o SAFEW YOU	-0.34
o SAY AID	-0.62
o SAY BABY	1.39
o SAY BAD	-0.38
o SAY BELIEF	0.45
o SAY BODY	0.07
o SAY CLIENT	-0.78
o SAY CST	-0.39
o SAY CURE	-0.49
o SAY DEFINE	-0.11
o SAY DIAGNOSE	-0.61
o SAY DOCTOR	-0.37
o SAY DRUG	0.14
o SAY EASE	-2.33
o SAY EMOTION	-1.37
o SAY ENDORSE	0.59
o SAY EXPERT	-0.34
o SAY FLOW	-0.98
o SAY GO	0.71
o SAY GONE	-1.08
o SAY HOMEHELP	-0.16
o SAY HUMBLE	-1.09
o SAY IT	-1.57
o SAY LASTING	0.21
o SAY LIFE	-0.81
o SAY MECH	0.06
o SAY META	0.23
o SAY MOST	-0.41
o SAY NEG	0.73
o SAY NEGN	0.06
o SAY NUMBER	1.18
o SAY OUGHT	-0.74
o SAY PAST	0.44
o SAY POLICY	0.45
o SAY RELIEFN	0.36
o SAY REMOVE	-1.16
o SAY RESEARCH	-0.05
o SAY SAFETY	-0.26
o SAY SAFEW	-0.11
o SAY SERIOUS	0.64
o SAY SERVICE	-0.65
o SAY SHOW	0.82
o SAY SORE	-0.48
o SAY STORE	-1.09
o SAY SURE	-0.70
o SAY SYMPTOM	-1.33
o SAY THERAPIST2	-0.40
o SAY THERAPY	-0.83
o SAY THING	0.10
o SAY TURN	-0.88
o SAY WE	0.67
o SAY WELL	0.24
o SAY WORKS	-1.98
o SAY WORLD	-1.13
o SAY YOU	-0.38
o SERIOUS BABY	-0.70
o SERIOUS BAD	-0.30
o SERIOUS BELIEF	-0.51
o SERIOUS BODY	0.30
o SERIOUS CLIENT	-0.52
o SERIOUS CST	0.82
o SERIOUS CURE	-0.34
o SERIOUS DEFINE	-1.69
o SERIOUS DIAGNOSE	-0.45
o SERIOUS DOCTOR	-0.65
o SERIOUS DRUG	-2.26
o SERIOUS EASE	-0.93
o SERIOUS EMOTION	-1.24
o SERIOUS ENDORSE	-0.51
o SERIOUS FAST	-0.21
o SERIOUS FLOW	1.09
o SERIOUS GONE	2.55
o SERIOUS HEDGE	-1.80
o SERIOUS HOMEHELP	-1.55
o SERIOUS HUMBLE	0.05
o SERIOUS IT	0.16
o SERIOUS LASTING	-0.30
o SERIOUS LIFE	-0.21
o SERIOUS MECH	0.15
o SERIOUS MOST	-0.15
o SERIOUS NEGN	-1.71
o SERIOUS NUMBER	-0.94
o SERIOUS OUGHT	-0.74
o SERIOUS PAST	-1.07
o SERIOUS POLICY	0.86
o SERIOUS PROVE	-0.09
o SERIOUS RELIEFN	0.53
o SERIOUS REMOVE	0.80
o SERIOUS SAFETY	-0.12
o SERIOUS SAFEW	-0.19
o SERIOUS SAY	-1.07
o SERIOUS SERVICE	1.14
o SERIOUS SHOW	-0.54
o SERIOUS SORE	0.09
o SERIOUS STORE	-1.09
o SERIOUS SURE	0.42
o SERIOUS SURGERY	-0.31
o SERIOUS SYMPTOM	-0.82
o SERIOUS THERAPIST2	-0.33
o SERIOUS THERAPY	2.43
o SERIOUS THING	0.25
o SERIOUS TURN	0.93
o SERIOUS WE	-2.34
o SERIOUS WELL	-0.27
o SERIOUS WORKS	0.49
o SERIOUS WORLD	-0.40
o SERIOUS YOU	0.07
o SERVICE BABY	0.18
o SERVICE BODY	0.20
o SERVICE CLIENT	-0.80
o SERVICE CST	-0.62
o SERVICE DEFINE	-0.04
o SERVICE DIAGNOSE	-0.39
o SERVICE EASE	0.55
o SERVICE EMOTION	0.37
o SERVICE FAST	0.16
o SERVICE FLOW	0.76
o SERVICE GONE	0.86
o SERVICE HEDGE	-0.74
o SERVICE HOMEHELP	1.22
o SERVICE HUMBLE	0.03
o SERVICE IT	0.47
o SERVICE LASTING	-0.52
o SERVICE LIFE	0.44
o SERVICE MECH	0.20
o SERVICE META	-0.25
o SERVICE NEG	0.19
o SERVICE NEGN	-0.50
o SERVICE NUMBER	-0.12
o SERVICE OUGHT	-0.12
o SERVICE POLICY	0.05
o SERVICE PRAISE	0.23
o SERVICE REMOVE	0.20
o SERVICE RESEARCH	0.33
o SERVICE SAFETY	1.03
o SERVICE SAY	-0.14
o SERVICE SHOW	0.21
o SERVICE SORE	-0.31
o SERVICE STORE	-0.21
o SERVICE SURE	-0.20
o SERVICE SYMPTOM	1.07
o SERVICE THERAPY	-0.68
o SERVICE THING	-0.41
o SERVICE TURN	0.84
o SERVICE WE	-0.80
o SERVICE WELL	-0.56
o SERVICE WORKS	-0.13
o SERVICE YOU	0.20
o SHOW AID	-0.77
o SHOW BABY	0.89
o SHOW BAD	-0.84
o SHOW BELIEF	0.59
o SHOW BODY	0.83
o SHOW CAUSE	0.87
o SHOW CLIENT	0.87
o SHOW DEFINE	-0.20
o SHOW DIAGNOSE	-1.15
o SHOW DOCTOR	0.14
o SHOW DRUG	0.16
o SHOW EASE	1.63
o SHOW EMOTION	-1.15
o SHOW ENDORSE	0.05
o SHOW EXPERT	0.06
o SHOW FAST	0.24
o SHOW FLOW	0.60
o SHOW GO	0.57
o SHOW GONE	1.39
o SHOW HEDGE	-0.15
o SHOW HOMEHELP	0.96
o SHOW HUMBLE	-0.71
o SHOW IT	-0.73
o SHOW LASTING	0.16
o SHOW LIFE	1.05
o SHOW MECH	0.05
o SHOW MOST	-0.53
o SHOW NEG	0.16
o SHOW NEGN	-0.89
o SHOW NUMBER	1.03
o SHOW OUGHT	0.71
o SHOW PAST	-0.30
o SHOW POLICY	0.42
o SHOW PROVE	-0.22
o SHOW RELIEFN	1.25
o SHOW REMOVE	-0.35
o SHOW SAFETY	-0.22
o SHOW SAY	-0.12
o SHOW SERIOUS	0.32
o SHOW SERVICE	0.12
o SHOW SORE	-0.11
o SHOW STOPTAKING	-0.21
o SHOW STORE	-0.18
o SHOW SURE	-0.92
o SHOW SYMPTOM	-0.91
o SHOW THERAPIST2	-0.99
o SHOW THERAPY	1.04
o SHOW THING	-0.18
o SHOW TURN	0.56
o SHOW WE	1.17
o SHOW WELL	0.48
o SHOW WORKS	0.06
o SHOW WORLD	-0.80
o SHOW YOU	-1.33
o SORE BABY	1.36
o SORE BAD	-0.71
o SORE BODY	0.59
o SORE CLIENT	3.01
o SORE CST	0.67
o SORE CURE	0.06
o SORE EASE	-0.19
o SORE EMOTION	0.11
o SORE ENDORSE	0.34
o SORE FLOW	0.06
o SORE GO	0.25
o SORE GONE	0.54
o SORE HEDGE	-0.42
o SORE HOMEHELP	-0.09
o SORE IT	2.33
o SORE LIFE	-0.21
o SORE MECH	0.82
o SORE META	0.87
o SORE NEG	0.98
o SORE NEGN	-0.07
o SORE NUMBER	-0.26
o SORE OUGHT	0.45
o SORE POLICY	-0.75
o SORE RELIEFN	0.29
o SORE REMOVE	-0.08
o SORE SAFETY	0.05
o SORE SAY	0.04
o SORE SERIOUS	-0.78
o SORE SERVICE	0.34
o SORE SHOW	0.34
o SORE STOPTAKING	-0.46
o SORE STORE	0.15
o SORE SYMPTOM	-1.32
o SORE THERAPY	-0.11
o SORE THING	0.46
o SORE TURN	-1.10
o SORE WE	-1.22
o SORE WELL	0.04
o SORE WORKS	1.24
o SORE WORLD	-0.76
o SORE YOU	0.42
o STOPTAKING AID	1.31
o STOPTAKING BODY	0.85
o STOPTAKING CLIENT	0.30
o STOPTAKING CST	0.37
o STOPTAKING DEFINE	0.23
o STOPTAKING DETOX	0.16
o STOPTAKING DIAGNOSE	0.21
o STOPTAKING DOCTOR	0.79
o STOPTAKING DRUG	1.03
o STOPTAKING EASE	-0.26
o STOPTAKING EMOTION	-0.55
o STOPTAKING FLOW	-0.85
o STOPTAKING GONE	-0.15
o STOPTAKING HOMEHELP	0.14
o STOPTAKING IT	-0.30
o STOPTAKING LIFE	-1.04
o STOPTAKING MOST	0.29
o STOPTAKING NEG	-0.09
o STOPTAKING NEGN	0.22
o STOPTAKING NUMBER	-0.32
o STOPTAKING POLICY	-0.40
o STOPTAKING REMOVE	0.07
o STOPTAKING SERIOUS	0.09
o STOPTAKING STORE	-1.11
o STOPTAKING SURGERY	0.52
o STOPTAKING SYMPTOM	-0.34
o STOPTAKING THERAPIST2	0.68
o STOPTAKING THERAPY	0.71
o STOPTAKING THING	-0.47
o STOPTAKING WE	-0.95
o STOPTAKING WORKS	-0.70
o STOPTAKING WORLD	-0.26
o STOPTAKING YOU	2.02
o STORE AID	-0.40
o STORE BELIEF	-0.27
o STORE BODY	0.96
o STORE CLIENT	-0.85
o STORE CST	-0.36
o STORE DIAGNOSE	0.76
o STORE DRUG	-0.07
o STORE EASE	-0.17
o STORE EMOTION	-0.33
o STORE ENDORSE	0.62
o STORE FLOW	0.31
o STORE GO	0.09
o STORE GONE	0.96
o STORE HEDGE	0.58
o STORE HOMEHELP	-1.81
o STORE HUMBLE	-0.48
o STORE IT	0.90
o STORE LIFE	0.35
o STORE MECH	0.99
o STORE META	0.04
o STORE MOST	-0.46
o STORE NEG	0.50
o STORE NEGN	0.52
o STORE NUMBER	-0.40
o STORE OUGHT	0.40
o STORE POLICY	-0.86
o STORE PROVE	0.12
o STORE REMOVE	0.07
o STORE RESEARCH	-0.47
o STORE SAFETY	-0.34
o STORE SAY	0.34
o STORE SERIOUS	0.79
o STORE SERVICE	-0.93
o STORE SHOW	0.21
o STORE SORE	-0.43
o STORE STOPTAKING	-0.04
o STORE SYMPTOM	0.14
o STORE THERAPY	-0.53
o STORE THING	-1.92
o STORE TURN	0.71
o STORE WE	0.23
o STORE WELL	0.13
o STORE WORKS	0.73
o STORE WORLD	1.82
o STORE YOU	0.68
o SURE BABY	-0.35
o SURE BAD	-0.05
o SURE BODY	0.27
o SURE CLIENT	-0.68
o SURE CST	-0.16
o SURE CURE	-0.18
o SURE DEFINE	0.18
o SURE DIAGNOSE	1.80
o SURE EASE	0.34
o SURE ENDORSE	-0.04
o SURE GONE	-0.78
o SURE HEDGE	0.23
o SURE IT	1.68
o SURE LASTING	-0.38
o SURE LIFE	0.18
o SURE META	-0.32
o SURE NEG	-0.72
o SURE NUMBER	0.68
o SURE OUGHT	0.53
o SURE POLICY	1.06
o SURE RELIEFN	0.14
o SURE REMOVE	-0.17
o SURE SAFEW	0.29
o SURE SAY	0.56
o SURE SERVICE	0.77
o SURE SHOW	1.02
o SURE SYMPTOM	-0.66
o SURE THERAPY	-1.04
o SURE THING	-0.15
o SURE TURN	0.11
o SURE WE	-0.84
o SURE WELL	0.21
o SURE WORLD	-0.17
o SURE YOU	-0.26
o SURGERY BODY	0.11
o SURGERY CLIENT	-0.82
o SURGERY CST	0.21
o SURGERY DOCTOR	-0.88
o SURGERY EASE	-0.23
o SURGERY EMOTION	-0.23
o SURGERY FLOW	-0.55
o SURGERY GO	0.11
o SURGERY GONE	0.53
o SURGERY HEDGE	1.26
o SURGERY HOMEHELP	-0.55
o SURGERY IT	-0.22
o SURGERY LIFE	-0.20
o SURGERY MECH	-0.93
o SURGERY NEG	0.30
o SURGERY NUMBER	-1.26
o SURGERY OUGHT	-0.43
o SURGERY SERIOUS	-0.25
o SURGERY SHOW	-1.93
o SURGERY SURE	0.72
o SURGERY SYMPTOM	-0.22
o SURGERY THERAPIST2	-0.29
o SURGERY THERAPY	0.10
o SURGERY TURN	0.31
o SURGERY WE	-0.84
o SURGERY WELL	-0.47
o SURGERY WORKS	-0.51
o SURGERY WORLD	-0.20
o SURGERY YOU	-0.16
o SYMPTOM AID	0.05
o SYMPTOM BABY	-0.38
o SYMPTOM BAD	0.26
o SYMPTOM BODY	-0.62
o SYMPTOM CAUSE	-0.35
o SYMPTOM CLIENT	0.07
o SYMPTOM CST	-1.17
o SYMPTOM CURE	0.17
o SYMPTOM DEFINE	0.90
o SYMPTOM DIAGNOSE	-0.52
o SYMPTOM DOCTOR	-0.70
o SYMPTOM DRUG	-0.35
o SYMPTOM EASE	1.52
o SYMPTOM EMOTION	-0.23
o SYMPTOM ENDORSE	-0.91
o SYMPTOM FAST	-0.86
o SYMPTOM FLOW	1.12
o SYMPTOM GO	0.93
o SYMPTOM GONE	0.75
o SYMPTOM HEDGE	-2.30
o SYMPTOM HOMEHELP	-0.73
o SYMPTOM HUMBLE	-1.87
o SYMPTOM IT	-1.22
o SYMPTOM LASTING	0.40
o SYMPTOM LIFE	0.45
o SYMPTOM MECH	1.14
o SYMPTOM META	0.07
o SYMPTOM MOST	0.35
o SYMPTOM NEG	-0.73
o SYMPTOM NEGN	-0.10
o SYMPTOM NUMBER	-0.48
o SYMPTOM OUGHT	-0.87
o SYMPTOM PAST	1.10
o SYMPTOM POLICY	1.01
o SYMPTOM PRESSURE	-0.58
o SYMPTOM RELIEFN	0.34
o SYMPTOM REMOVE	0.29
o SYMPTOM RESEARCH	-1.02
o SYMPTOM SAFETY	-0.75
o SYMPTOM SAFEW	-0.33
o SYMPTOM SAY	0.17
o SYMPTOM SERIOUS	-0.28
o SYMPTOM SERVICE	0.70
o SYMPTOM SHOW	-0.54
o SYMPTOM SORE	0.14
o SYMPTOM STOPTAKING	0.14
o SYMPTOM STORE	0.17
o SYMPTOM SURE	0.08
o SYMPTOM THERAPIST2	-0.68
o SYMPTOM THERAPY	0.16
o SYMPTOM THING	-1.40
o SYMPTOM TURN	-2.40
o SYMPTOM WE	0.89
o SYMPTOM WELL	0.10
o SYMPTOM WORKS	0.24
o SYMPTOM WORLD	-0.10
o SYMPTOM YOU	1.57
o THERAPIST2 BODY	-0.67
o THERAPIST2 CLIENT	-0.31
o THERAPIST2 CST	-0.52
o THERAPIST2 DEFINE	-0.79
o THERAPIST2 DIAGNOSE	-0.22
o THERAPIST2 DOCTOR	-0.31
o THERAPIST2 DRUG	-0.19
o THERAPIST2 EASE	0.23
o THERAPIST2 ENDORSE	-1.60
o THERAPIST2 EXPERT	-0.30
o THERAPIST2 FLOW	-0.24
o THERAPIST2 GONE	-0.10
o THERAPIST2 HEDGE	-0.57
o THERAPIST2 HOMEHELP	-1.45
o THERAPIST2 HUMBLE	0.64
o THERAPIST2 IT	-0.47
o THERAPIST2 LIFE	-0.56
o THERAPIST2 MECH	0.12
o THERAPIST2 NEG	0.94
o THERAPIST2 NUMBER	-1.02
o THERAPIST2 OUGHT	-0.23
o THERAPIST2 PAST	-1.03
o THERAPIST2 POLICY	0.06
o THERAPIST2 REMOVE	0.16
o THERAPIST2 SAY	0.61
o THERAPIST2 SERVICE	0.53
o THERAPIST2 SHOW	-0.28
o THERAPIST2 SURGERY	-0.48
o THERAPIST2 SYMPTOM	0.14
o THERAPIST2 THERAPY	-0.28
o THERAPIST2 THING	-0.12
o THERAPIST2 TURN	1.03
o THERAPIST2 WE	1.46
o THERAPIST2 WORKS	-0.49
o THERAPIST2 WORLD	-0.29
o THERAPIST2 YOU	-0.08
o THERAPY AID	-0.03
o THERAPY BABY	0.33
o THERAPY BAD	-0.34
o THERAPY BELIEF	-0.62
o THERAPY BODY	0.31
o THERAPY CAUSE	0.59
o THERAPY CLIENT	1.22
o THERAPY CST	-1.50
o THERAPY CURE	-0.11
o THERAPY DEFINE	0.84
o THERAPY DETOX	-0.15
o THERAPY DIAGNOSE	0.38
o THERAPY DOCTOR	1.23
o THERAPY DRUG	1.60
o THERAPY EASE	1.93
o THERAPY EMOTION	0.14
o THERAPY ENDORSE	0.05
o THERAPY EXPERT	0.66
o THERAPY FLOW	0.64
o THERAPY GO	0.66
o THERAPY GONE	-0.30
o THERAPY HEDGE	1.90
o THERAPY HOMEHELP	1.26
o THERAPY HUMBLE	-1.77
o THERAPY IT	-2.09
o THERAPY LASTING	-0.04
o THERAPY LIFE	1.23
o THERAPY MECH	2.30
o THERAPY MOST	-0.20
o THERAPY NEG	-1.30
o THERAPY NEGN	-0.54
o THERAPY NUMBER	-2.57
o THERAPY OUGHT	-0.37
o THERAPY PAST	-0.78
o THERAPY POLICY	-1.59
o THERAPY PRAISE	-0.17
o THERAPY PROVE	0.26
o THERAPY RELIEFN	0.21
o THERAPY REMOVE	-0.98
o THERAPY RESEARCH	-0.22
o THERAPY SAFETY	0.27
o THERAPY SAFEW	0.49
o THERAPY SAY	0.05
o THERAPY SERIOUS	1.64
o THERAPY SERVICE	-1.47
o THERAPY SHOW	0.40
o THERAPY SORE	0.07
o THERAPY STOPTAKING	0.46
o THERAPY STORE	-0.21
o THERAPY SURE	-0.19
o THERAPY SURGERY	0.30
o THERAPY SYMPTOM	0.84
o THERAPY THERAPIST2	0.04
o THERAPY THING	0.53
o THERAPY TURN	1.66
o THERAPY WE	0.05
o THERAPY WELL	0.28
o THERAPY WORKS	1.86
o THERAPY WORLD	0.38
o THERAPY YOU	-1.55
o THING AID	-0.18
o THING BABY	-0.19
o THING BAD	-0.26
o THING BODY	0.91
o THING COME	-0.24
o THING CST	1.68
o THING CURE	-0.03
o THING DIAGNOSE	-0.82
o THING DOCTOR	0.52
o THING EASE	-1.34
o THING EMOTION	-0.26
o THING ENDORSE	0.18
o THING FLOW	-0.74
o THING GO	0.29
o THING GONE	-0.26
o THING HEDGE	0.35
o THING HOMEHELP	0.13
o THING IT	-1.04
o THING LASTING	-0.28
o THING LIFE	-1.38
o THING META	-0.25
o THING MOST	-0.41
o THING NEG	1.10
o THING NEGN	0.27
o THING NUMBER	-0.56
o THING OUGHT	-0.24
o THING PAST	-0.77
o THING POLICY	-0.79
o THING RELIEFN	-0.32
o THING REMOVE	0.33
o THING RESEARCH	0.04
o THING SAFETY	-0.38
o THING SAFEW	-0.25
o THING SAY	0.25
o THING SERIOUS	0.50
o THING SERVICE	-0.34
o THING SHOW	-0.75
o THING SORE	-0.17
o THING STOPTAKING	-0.16
o THING STORE	-0.29
o THING SURE	-0.47
o THING SYMPTOM	-0.65
o THING THERAPIST2	-0.05
o THING THERAPY	0.56
o THING TURN	0.36
o THING WE	-0.73
o THING WELL	-0.36
o THING WORKS	-2.26
o THING WORLD	-1.28
o THING YOU	1.45
o TURN AID	0.34
o TURN BABY	-0.12
o TURN BAD	0.34
o TURN BELIEF	1.04
o TURN BODY	0.83
o TURN CLIENT	0.32
o TURN COME	0.06
o TURN CST	-0.82
o TURN DEFINE	-0.56
o TURN DIAGNOSE	-0.11
o TURN EASE	-0.14
o TURN EMOTION	0.36
o TURN ENDORSE	0.13
o TURN FLOW	-0.77
o TURN GO	-0.59
o TURN GONE	-0.08
o TURN HEDGE	0.38
o TURN HOMEHELP	0.31
o TURN IT	-2.22
o TURN LIFE	2.55
o TURN META	1.02
o TURN MOST	0.78
o TURN NEG	0.37
o TURN NEGN	0.04
o TURN NUMBER	0.47
o TURN OUGHT	-0.13
o TURN POLICY	0.52
o TURN PROVE	0.13
o TURN REMOVE	-0.31
o TURN SERIOUS	0.35
o TURN SHOW	-0.56
o TURN STORE	0.37
o TURN SURE	-0.32
o TURN SYMPTOM	0.20
o TURN THERAPY	-0.46
o TURN THING	0.76
o TURN WE	0.73
o TURN WELL	-0.83
o TURN WORKS	-0.65
o TURN WORLD	0.82
o TURN YOU	0.79
o WE AID	0.52
o WE BABY	-0.83
o WE BAD	0.48
o WE BELIEF	0.72
o WE BODY	0.63
o WE CAUSE	0.37
o WE CLIENT	2.48
o WE COME	-0.20
o WE CST	0.46
o WE CURE	-0.05
o WE DEFINE	0.47
o WE DIAGNOSE	1.06
o WE DOCTOR	-0.84
o WE DRUG	1.52
o WE EASE	2.02
o WE EMOTION	-0.20
o WE ENDORSE	-0.58
o WE EXPERT	1.88
o WE FAST	0.41
o WE FLOW	-0.71
o WE GO	0.07
o WE GONE	-2.36
o WE HEDGE	1.42
o WE HOMEHELP	-0.17
o WE HOPEFUL	1.02
o WE HUMBLE	-0.56
o WE IT	0.23
o WE LASTING	-0.20
o WE LIFE	-1.59
o WE MECH	0.47
o WE META	0.10
o WE MOST	-2.90
o WE NEG	-1.32
o WE NEGN	-0.71
o WE NUMBER	-0.06
o WE OUGHT	-1.75
o WE PAST	-0.93
o WE POLICY	-2.48
o WE POSITION	-0.66
o WE PRAISE	-0.36
o WE PRESSURE	1.16
o WE PROVE	-0.25
o WE RELIEFN	0.94
o WE REMOVE	0.86
o WE RESEARCH	-0.49
o WE SAFETY	1.90
o WE SAFEW	-1.23
o WE SAY	0.53
o WE SERIOUS	1.16
o WE SERVICE	-0.31
o WE SHOW	0.62
o WE SORE	-0.37
o WE STOPTAKING	-0.14
o WE STORE	-0.72
o WE SURE	-0.38
o WE SURGERY	1.50
o WE SYMPTOM	-1.19
o WE THERAPIST2	1.51
o WE THERAPY	-0.11
o WE THING	2.63
o WE TURN	-0.54
o WE WELL	-0.14
o WE WORKS	-0.37
o WE WORLD	-1.71
o WE YOU	3.79
o WELL BABY	0.99
o WELL BAD	0.11
o WELL BODY	0.73
o WELL CST	0.96
o WELL DIAGNOSE	-0.24
o WELL DRUG	-0.08
o WELL EASE	0.69
o WELL EMOTION	-0.41
o WELL ENDORSE	-0.23
o WELL FAST	-0.33
o WELL FLOW	0.54
o WELL GONE	0.07
o WELL HEDGE	-0.16
o WELL HOMEHELP	-0.17
o WELL HUMBLE	-0.11
o WELL IT	-0.86
o WELL LIFE	-0.15
o WELL MECH	-0.55
o WELL MOST	0.10
o WELL NEG	-0.51
o WELL NEGN	-0.99
o WELL NUMBER	-0.67
o WELL OUGHT	-0.28
o WELL POLICY	1.10
o WELL RELIEFN	0.52
o WELL REMOVE	-0.20
o WELL SERIOUS	-0.14
o WELL SHOW	-0.35
o WELL STOPTAKING	-1.06
o WELL STORE	-0.04
o WELL SURE	0.70
o WELL SYMPTOM	-0.50
o WELL THERAPIST2	-0.13
o WELL THERAPY	1.18
o WELL THING	-0.36
o WELL TURN	1.34
o WELL WE	-2.61
o WELL WORKS	0.76
o WELL WORLD	-0.30
o WELL YOU	0.89
o WORKS BAD	0.21
o WORKS BODY	0.87
o WORKS CLIENT	-1.04
o WORKS CST	0.16
o WORKS DEFINE	-0.52
o WORKS DETOX	1.33
o WORKS DIAGNOSE	-1.08
o WORKS DRUG	0.51
o WORKS EASE	1.06
o WORKS EMOTION	0.21
o WORKS FLOW	0.65
o WORKS GO	0.33
o WORKS GONE	1.77
o WORKS HEDGE	-0.66
o WORKS HOMEHELP	-0.60
o WORKS HUMBLE	-0.28
o WORKS IT	1.68
o WORKS LASTING	0.23
o WORKS MECH	1.63
o WORKS META	-0.43
o WORKS MOST	0.12
o WORKS NEG	-1.32
o WORKS NEGN	-0.89
o WORKS NUMBER	0.19
o WORKS OUGHT	-0.40
o WORKS PAST	0.31
o WORKS POLICY	-0.79
o WORKS PRAISE	0.16
o WORKS RELIEFN	0.36
o WORKS REMOVE	2.24
o WORKS RESEARCH	0.96
o WORKS SAFETY	-0.29
o WORKS SAY	-0.61
o WORKS SERIOUS	-0.49
o WORKS SERVICE	-0.38
o WORKS SHOW	-0.73
o WORKS SORE	0.31
o WORKS STOPTAKING	-0.85
o WORKS STORE	0.25
o WORKS SURGERY	-0.38
o WORKS SYMPTOM	1.02
o WORKS THERAPIST2	-0.07
o WORKS THERAPY	1.07
o WORKS THING	0.18
o WORKS TURN	0.27
o WORKS WE	-0.46
o WORKS WELL	1.20
o WORKS WORLD	-1.37
o WORKS YOU	0.04
o WORLD AID	0.17
o WORLD BABY	-0.18
o WORLD BODY	1.17
o WORLD CLIENT	0.55
o WORLD CST	-0.05
o WORLD CURE	-0.12
o WORLD DEFINE	-0.25
o WORLD DETOX	0.89
o WORLD DIAGNOSE	-0.45
o WORLD DOCTOR	-0.12
o WORLD EASE	-1.28
o WORLD EMOTION	-0.22
o WORLD ENDORSE	0.48
o WORLD FAST	-0.46
o WORLD FLOW	0.75
o WORLD GONE	-0.95
o WORLD HEDGE	0.79
o WORLD HOMEHELP	-0.59
o WORLD IT	1.34
o WORLD LASTING	-0.10
o WORLD LIFE	-0.04
o WORLD MECH	1.00
o WORLD META	-0.07
o WORLD MOST	-1.06
o WORLD NEG	-0.20
o WORLD NEGN	-0.18
o WORLD NUMBER	-0.58
o WORLD OUGHT	0.45
o WORLD PAST	-0.41
o WORLD POLICY	-0.70
o WORLD PRAISE	-0.37
o WORLD PRESSURE	0.92
o WORLD PROVE	-0.10
o WORLD RELIEFN	-0.11
o WORLD REMOVE	-0.87
o WORLD SAFETY	-0.13
o WORLD SAFEW	-0.31
o WORLD SAY	-0.18
o WORLD SHOW	0.07
o WORLD SORE	-0.34
o WORLD STOPTAKING	-0.65
o WORLD STORE	-0.30
o WORLD SURE	-0.86
o WORLD SYMPTOM	0.28
o WORLD THERAPY	0.29
o WORLD THING	-0.64
o WORLD TURN	-0.28
o WORLD WE	-1.72
o WORLD WELL	0.89
o WORLD WORKS	-0.83
o WORLD YOU	0.22
o YOU AID	-0.59
o YOU BABY	0.21
o YOU BAD	0.48
o YOU BELIEF	0.86
o YOU BODY	1.58
o YOU CAUSE	-0.55
o YOU CLIENT	-0.07
o YOU COME	-0.25
o YOU CST	-1.03
o YOU CURE	-0.19
o YOU DEFINE	-0.26
o YOU DETOX	0.18
o YOU DIAGNOSE	0.30
o YOU DOCTOR	-0.18
o YOU DRUG	0.05
o YOU EASE	-1.69
o YOU EMOTION	0.12
o YOU ENDORSE	-1.24
o YOU FAST	-0.19
o YOU FLOW	-1.22
o YOU GO	-0.14
o YOU GONE	0.56
o YOU HEDGE	0.39
o YOU HOMEHELP	-0.36
o YOU HUMBLE	1.06
o YOU IT	1.03
o YOU LASTING	0.37
o YOU LIFE	0.31
o YOU MECH	-1.26
o YOU META	0.11
o YOU MOST	-1.31
o YOU NEG	1.48
o YOU NEGN	-0.08
o YOU NUMBER	-1.99
o YOU OUGHT	-0.60
o YOU PAST	0.36
o YOU POLICY	-2.49
o YOU POSITION	-0.68
o YOU PRAISE	-0.99
o YOU PRESSURE	0.07
o YOU PROVE	0.35
o YOU RELIEFN	0.05
o YOU REMOVE	0.58
o YOU RESEARCH	-0.29
o YOU SAFETY	-1.11
o YOU SAFEW	-0.24
o YOU SAY	0.26
o YOU SERIOUS	-0.23
o YOU SERVICE	-1.51
o YOU SHOW	1.95
o YOU SORE	-0.86
o YOU STOPTAKING	0.45
o YOU STORE	2.19
o YOU SURE	0.61
o YOU SURGERY	-0.82
o YOU SYMPTOM	1.49
o YOU THERAPIST2	-0.34
o YOU THERAPY	-2.99
o YOU THING	-0.67
o YOU TURN	3.04
o YOU WE	-1.90
o YOU WORKS	-0.06
o YOU WORLD	-0.14
o not BABY CST	0.47
o not BABY IT	-0.08
o not BABY LIFE	0.43
o not BABY SHOW	-0.08
o not BABY THERAPY	0.47
o not BAD BODY	0.15
o not BAD FLOW	-0.55
o not BAD IT	0.60
o not BAD SYMPTOM	0.70
o not BAD WORKS	-0.55
o not BAD YOU	-0.20
o not BELIEF DIAGNOSE	-0.11
o not BELIEF IT	0.17
o not BELIEF RELIEFN	-0.32
o not BELIEF RESEARCH	-0.23
o not BODY BAD	-0.18
o not BODY DIAGNOSE	0.04
o not BODY EASE	-0.35
o not BODY EMOTION	-0.99
o not BODY FLOW	0.13
o not BODY GONE	0.32
o not BODY HUMBLE	0.35
o not BODY IT	-0.19
o not BODY META	-0.20
o not BODY NEG	0.35
o not BODY NUMBER	-0.50
o not BODY OUGHT	-0.12
o not BODY POLICY	0.49
o not BODY REMOVE	0.63
o not BODY SAY	0.45
o not BODY SHOW	0.14
o not BODY STORE	-0.23
o not BODY SYMPTOM	-1.02
o not BODY THERAPY	-0.15
o not BODY TURN	0.10
o not BODY WE	-0.41
o not BODY WORKS	-0.28
o not BODY YOU	0.29
o not CAUSE YOU	-0.51
o not CLIENT BODY	-0.41
o not CLIENT DEFINE	-0.17
o not CLIENT DIAGNOSE	0.26
o not CLIENT DRUG	0.85
o not CLIENT EASE	0.84
o not CLIENT ENDORSE	-0.20
o not CLIENT GONE	1.50
o not CLIENT HEDGE	-0.38
o not CLIENT HOMEHELP	0.69
o not CLIENT IT	-1.05
o not CLIENT LIFE	0.88
o not CLIENT META	-0.44
o not CLIENT OUGHT	0.51
o not CLIENT POLICY	0.65
o not CLIENT REMOVE	1.01
o not CLIENT RESEARCH	-0.20
o not CLIENT SAY	-0.26
o not CLIENT SERVICE	-1.01
o not CLIENT SHOW	-0.45
o not CLIENT SORE	0.15
o not CLIENT SURGERY	0.52
o not CLIENT SYMPTOM	0.98
o not CLIENT THERAPY	-0.21
o not CLIENT THING	0.76
o not CLIENT TURN	1.22
o not CLIENT WE	0.11
o not CLIENT WELL	1.16
o not CLIENT WORKS	0.17
o not CLIENT WORLD	-0.20
o not CLIENT YOU	-0.51
o not CST BODY	-0.24
o not CST CLIENT	0.54
o not CST CURE	-0.48
o not CST DIAGNOSE	0.67
o not CST DRUG	0.49
o not CST EASE	-0.71
o not CST ENDORSE	-0.21
o not CST GONE	-0.25
o not CST HEDGE	-0.26
o not CST HOMEHELP	-0.17
o not CST IT	-0.24
o not CST MECH	-0.10
o not CST META	0.45
o not CST NUMBER	0.68
o not CST OUGHT	0.76
o not CST POLICY	-0.13
o not CST RELIEFN	-0.48
o not CST REMOVE	-0.21
o not CST SAFETY	-0.14
o not CST SAFEW	-0.20
o not CST SAY	-0.10
o not CST SERIOUS	-0.90
o not CST SHOW	-0.11
o not CST STOPTAKING	-0.32
o not CST SYMPTOM	-0.28
o not CST THERAPY	-0.21
o not CST WE	0.47
o not CST WORKS	-0.11
o not CST YOU	0.08
o not CURE WE	-0.09
o not DEFINE DIAGNOSE	-0.16
o not DEFINE EASE	-0.08
o not DEFINE GONE	0.34
o not DEFINE HUMBLE	-0.20
o not DEFINE SYMPTOM	0.68
o not DEFINE WE	-0.25
o not DETOX DIAGNOSE	-0.28
o not DIAGNOSE BABY	0.16
o not DIAGNOSE BAD	0.20
o not DIAGNOSE BODY	-0.21
o not DIAGNOSE CAUSE	-0.75
o not DIAGNOSE CLIENT	0.46
o not DIAGNOSE CST	-0.47
o not DIAGNOSE DRUG	-0.34
o not DIAGNOSE EASE	-0.60
o not DIAGNOSE GONE	0.52
o not DIAGNOSE HEDGE	0.35
o not DIAGNOSE HOMEHELP	-0.06
o not DIAGNOSE IT	-1.13
o not DIAGNOSE META	-0.53
o not DIAGNOSE NUMBER	-0.76
o not DIAGNOSE OUGHT	-0.08
o not DIAGNOSE RELIEFN	0.60
o not DIAGNOSE RESEARCH	-0.31
o not DIAGNOSE SAFEW	0.56
o not DIAGNOSE SAY	0.08
o not DIAGNOSE SERIOUS	-0.13
o not DIAGNOSE SERVICE	-0.82
o not DIAGNOSE SHOW	0.08
o not DIAGNOSE SORE	0.04
o not DIAGNOSE SURE	-0.15
o not DIAGNOSE SYMPTOM	-0.73
o not DIAGNOSE THERAPY	-0.46
o not DIAGNOSE TURN	0.04
o not DIAGNOSE WE	-0.64
o not DIAGNOSE WELL	0.42
o not DIAGNOSE YOU	-0.80
o not DOCTOR IT	-0.58
o not DOCTOR NUMBER	-0.31
o not DOCTOR OUGHT	-0.54
o not DOCTOR POLICY	-0.10
o not DOCTOR STOPTAKING	-0.16
o not DOCTOR WE	-0.57
o not DRUG CLIENT	-0.38
o not DRUG EASE	0.70
o not DRUG SAFETY	-0.15
o not DRUG SERIOUS	0.46
o not EASE BODY	-0.63
o not EASE CLIENT	-0.56
o not EASE CST	-0.25
o not EASE DIAGNOSE	-0.11
o not EASE DRUG	0.06
o not EASE EMOTION	-0.08
o not EASE FLOW	0.13
o not EASE GONE	0.43
o not EASE HOMEHELP	0.27
o not EASE IT	0.64
o not EASE LIFE	-0.41
o not EASE MECH	-0.68
o not EASE META	-0.05
o not EASE SAFETY	-0.10
o not EASE SAY	-0.19
o not EASE SERIOUS	-0.16
o not EASE SURE	-0.11
o not EASE SYMPTOM	-0.51
o not EASE WE	0.37
o not EASE WORKS	-0.05
o not EASE YOU	-0.98
o not EMOTION FLOW	-0.55
o not EMOTION IT	0.04
o not EMOTION WORKS	-0.55
o not EMOTION YOU	-0.29
o not ENDORSE BAD	-0.24
o not ENDORSE CLIENT	0.03
o not ENDORSE CST	-0.36
o not ENDORSE EMOTION	-0.59
o not ENDORSE EXPERT	-0.14
o not ENDORSE IT	-1.45
o not ENDORSE LIFE	-0.17
o not ENDORSE NUMBER	-0.34
o not ENDORSE SHOW	-0.10
o not ENDORSE SYMPTOM	-0.59
o not ENDORSE THERAPY	-0.36
o not ENDORSE TURN	0.25
o not ENDORSE YOU	0.13
o not EXPERT EASE	0.49
o not EXPERT NUMBER	-0.33
o not EXPERT THERAPY	0.37
o not FLOW BODY	-0.98
o not FLOW IT	-0.32
o not FLOW MECH	-0.78
o not FLOW SAY	0.47
o not FLOW YOU	-1.21
o not GO IT	0.30
o not GO SHOW	0.78
o not GO SYMPTOM	0.82
o not GONE BODY	0.49
o not GONE DIAGNOSE	0.28
o not GONE DRUG	-0.28
o not GONE HOMEHELP	-0.43
o not GONE IT	0.20
o not GONE LIFE	-1.02
o not GONE META	-0.52
o not GONE OUGHT	0.11
o not GONE POLICY	0.30
o not GONE SAFETY	-0.15
o not GONE SAFEW	0.56
o not GONE SHOW	0.72
o not GONE SURGERY	0.12
o not GONE SYMPTOM	1.26
o not GONE THERAPY	-0.43
o not GONE THING	0.28
o not GONE WE	0.32
o not GONE WELL	-0.57
o not GONE YOU	0.52
o not HEDGE BAD	0.82
o not HEDGE CLIENT	0.45
o not HEDGE CST	0.19
o not HEDGE DIAGNOSE	0.03
o not HEDGE DRUG	-0.25
o not HEDGE EASE	-0.49
o not HEDGE ENDORSE	-0.84
o not HEDGE FLOW	0.42
o not HEDGE GONE	0.59
o not HEDGE HOMEHELP	-0.36
o not HEDGE HUMBLE	-0.14
o not HEDGE IT	1.28
o not HEDGE LIFE	0.47
o not HEDGE MECH	-0.24
o not HEDGE NUMBER	0.09
o not HEDGE OUGHT	0.09
o not HEDGE REMOVE	0.59
o not HEDGE SAY	-0.91
o not HEDGE SHOW	0.26
o not HEDGE SURE	0.25
o not HEDGE SURGERY	-0.08
o not HEDGE SYMPTOM	0.21
o not HEDGE THERAPY	0.52
o not HEDGE WE	0.31
o not HEDGE WORKS	0.26
o not HEDGE YOU	0.61
o not HOMEHELP BODY	0.10
o not HOMEHELP CST	-0.30
o not HOMEHELP DRUG	-0.17
o not HOMEHELP FLOW	0.40
o not HOMEHELP GONE	0.69
o not HOMEHELP NUMBER	-0.47
o not HOMEHELP OUGHT	-0.65
o not HOMEHELP POLICY	-0.10
o not HOMEHELP REMOVE	0.48
o not HOMEHELP SERIOUS	0.22
o not HOMEHELP SYMPTOM	0.21
o not HOMEHELP THERAPY	-0.66
o not HOMEHELP THING	0.10
o not HOMEHELP WE	0.64
o not HOMEHELP WORKS	0.36
o not HOMEHELP YOU	0.05
o not HUMBLE BABY	-0.19
o not HUMBLE BAD	0.45
o not HUMBLE BODY	0.60
o not HUMBLE CLIENT	-0.31
o not HUMBLE CST	-0.13
o not HUMBLE DEFINE	-0.12
o not HUMBLE DIAGNOSE	0.80
o not HUMBLE EASE	-0.16
o not HUMBLE EMOTION	0.26
o not HUMBLE ENDORSE	0.86
o not HUMBLE FLOW	0.04
o not HUMBLE GONE	0.04
o not HUMBLE HEDGE	-0.07
o not HUMBLE IT	-2.19
o not HUMBLE LIFE	-0.04
o not HUMBLE MECH	-0.45
o not HUMBLE META	1.20
o not HUMBLE NEG	-0.13
o not HUMBLE OUGHT	0.47
o not HUMBLE POLICY	0.08
o not HUMBLE PROVE	-0.13
o not HUMBLE RELIEFN	-0.39
o not HUMBLE SAFEW	-0.25
o not HUMBLE SAY	0.30
o not HUMBLE SERIOUS	-0.05
o not HUMBLE SHOW	0.43
o not HUMBLE STORE	-0.21
o not HUMBLE SURE	-0.14
o not HUMBLE SYMPTOM	0.11
o not HUMBLE WE	-1.23
o not HUMBLE WELL	-0.41
o not HUMBLE WORKS	-0.57
o not HUMBLE YOU	0.69
o not IT BABY	-0.15
o not IT BAD	0.23
o not IT BODY	-0.24
o not IT CAUSE	-0.16
o not IT CLIENT	0.81
o not IT CST	-0.94
o not IT CURE	0.82
o not IT DEFINE	-0.29
o not IT DETOX	-0.38
o not IT DIAGNOSE	0.04
o not IT DOCTOR	0.08
o not IT DRUG	0.69
o not IT EASE	-1.40
o not IT EMOTION	-0.18
o not IT ENDORSE	0.53
o not IT EXPERT	0.22
o not IT FLOW	-0.43
o not IT GO	0.61
o not IT GONE	0.48
o not IT HEDGE	2.60
o not IT HOMEHELP	0.58
o not IT HUMBLE	0.88
o not IT LIFE	-0.56
o not IT MECH	-0.94
o not IT META	-0.68
o not IT MOST	-0.06
o not IT NEG	0.13
o not IT NUMBER	0.26
o not IT OUGHT	-0.72
o not IT PAST	-0.22
o not IT POLICY	-0.66
o not IT PRAISE	0.39
o not IT PROVE	-0.48
o not IT RELIEFN	0.13
o not IT REMOVE	0.56
o not IT SAFETY	-0.09
o not IT SAFEW	0.42
o not IT SAY	-0.80
o not IT SERIOUS	0.44
o not IT SERVICE	0.20
o not IT SHOW	-0.11
o not IT SORE	0.88
o not IT STOPTAKING	-0.22
o not IT STORE	-0.60
o not IT SYMPTOM	0.12
o not IT THERAPIST2	-0.28
o not IT THERAPY	-0.13
o not IT THING	-0.31
o not IT TURN	0.29
o not IT WE	-0.75
o not IT WELL	-0.95
o not IT WORKS	0.12
o not IT YOU	-0.77
o not LIFE BAD	1.04
o not LIFE BODY	0.72
o not LIFE CLIENT	1.03
o not LIFE DIAGNOSE	0.10
o not LIFE ENDORSE	0.59
o not LIFE IT	-1.09
o not LIFE NUMBER	0.30
o not LIFE POLICY	0.24
o not LIFE SAY	-0.28
o not LIFE SHOW	1.02
o not LIFE SYMPTOM	0.58
o not LIFE THING	0.71
o not LIFE TURN	1.19
o not LIFE WE	1.28
o not LIFE YOU	1.20
o not MECH FLOW	-0.46
o not MECH GONE	-0.37
o not MECH IT	-0.37
o not MECH REMOVE	-0.37
o not MECH RESEARCH	-0.26
o not MECH THERAPY	-0.26
o not MECH WORKS	-0.50
o not META BODY	-0.25
o not META CST	-0.06
o not META DIAGNOSE	0.61
o not META EASE	0.13
o not META IT	-0.45
o not META NUMBER	-0.29
o not META OUGHT	0.56
o not META SERIOUS	0.18
o not META SHOW	-0.26
o not META THERAPY	-0.06
o not META THING	0.13
o not META WE	-0.06
o not META YOU	-0.44
o not MOST BELIEF	0.29
o not MOST BODY	-0.09
o not MOST CLIENT	-0.06
o not MOST DIAGNOSE	-0.76
o not MOST EASE	-0.30
o not MOST GONE	0.04
o not MOST HEDGE	-0.89
o not MOST IT	0.63
o not MOST LIFE	-0.21
o not MOST META	-0.36
o not MOST NUMBER	-0.18
o not MOST OUGHT	-0.84
o not MOST POLICY	0.13
o not MOST PROVE	-0.29
o not MOST SAY	-0.04
o not MOST SHOW	-0.95
o not MOST SORE	0.49
o not MOST SURE	-0.06
o not MOST SYMPTOM	0.24
o not MOST THING	0.30
o not MOST WE	1.58
o not MOST WELL	-0.72
o not MOST YOU	-1.38
o not NEG AID	-0.04
o not NEG BABY	0.10
o not NEG BAD	1.75
o not NEG BELIEF	0.08
o not NEG BODY	0.21
o not NEG CAUSE	-0.75
o not NEG CLIENT	1.23
o not NEG CST	-0.80
o not NEG CURE	0.39
o not NEG DEFINE	-0.90
o not NEG DETOX	-0.39
o not NEG DIAGNOSE	-0.38
o not NEG DOCTOR	-0.23
o not NEG DRUG	-0.13
o not NEG EASE	-1.03
o not NEG EMOTION	-0.11
o not NEG ENDORSE	0.27
o not NEG EXPERT	-0.40
o not NEG FLOW	-1.29
o not NEG GO	1.21
o not NEG GONE	1.38
o not NEG HEDGE	-1.05
o not NEG HOMEHELP	0.67
o not NEG HUMBLE	0.43
o not NEG IT	0.24
o not NEG LIFE	-1.20
o not NEG MECH	-0.51
o not NEG META	0.31
o not NEG MOST	-0.23
o not NEG NEGN	0.98
o not NEG NUMBER	1.05
o not NEG OUGHT	-1.23
o not NEG PAST	0.39
o not NEG POLICY	-0.51
o not NEG PRAISE	0.82
o not NEG PRESSURE	0.60
o not NEG PROVE	-0.76
o not NEG RELIEFN	0.26
o not NEG REMOVE	-0.76
o not NEG RESEARCH	-1.65
o not NEG SAFETY	-0.21
o not NEG SAFEW	1.22
o not NEG SAY	0.98
o not NEG SERIOUS	1.42
o not NEG SERVICE	-1.83
o not NEG SHOW	-0.54
o not NEG SORE	1.42
o not NEG STOPTAKING	-0.90
o not NEG STORE	-0.61
o not NEG SURE	0.96
o not NEG SURGERY	0.83
o not NEG SYMPTOM	2.53
o not NEG THERAPIST2	-0.48
o not NEG THERAPY	-1.15
o not NEG THING	-0.03
o not NEG TURN	2.65
o not NEG WE	-0.24
o not NEG WELL	0.11
o not NEG WORKS	0.47
o not NEG WORLD	-0.23
o not NEG YOU	0.64
o not NEGN BAD	0.41
o not NEGN BELIEF	-0.42
o not NEGN BODY	1.40
o not NEGN CLIENT	0.15
o not NEGN CST	-0.77
o not NEGN CURE	-0.29
o not NEGN DIAGNOSE	0.82
o not NEGN DOCTOR	-0.07
o not NEGN DRUG	1.58
o not NEGN EASE	-0.50
o not NEGN EMOTION	-0.77
o not NEGN ENDORSE	-1.06
o not NEGN GONE	0.37
o not NEGN HEDGE	2.00
o not NEGN IT	2.05
o not NEGN LIFE	-0.19
o not NEGN MECH	-0.37
o not NEGN META	0.88
o not NEGN NUMBER	-1.50
o not NEGN OUGHT	0.56
o not NEGN POLICY	-1.25
o not NEGN PRAISE	0.46
o not NEGN PROVE	-0.47
o not NEGN RELIEFN	-0.71
o not NEGN REMOVE	0.74
o not NEGN RESEARCH	0.56
o not NEGN SAFEW	0.64
o not NEGN SAY	0.53
o not NEGN SERIOUS	-0.04
o not NEGN SERVICE	-0.21
o not NEGN SHOW	-0.65
o not NEGN SORE	0.93
o not NEGN STOPTAKING	-0.09
o not NEGN STORE	0.06
o not NEGN SURE	-0.11
o not NEGN SURGERY	0.11
o not NEGN SYMPTOM	0.39
o not NEGN THERAPIST2	1.00
o not NEGN THERAPY	-0.59
o not NEGN THING	-0.68
o not NEGN WE	-1.47
o not NEGN WELL	0.24
o not NEGN WORKS	-0.47
o not NEGN YOU	-0.13
o not NUMBER CLIENT	1.66
o not NUMBER CST	0.56
o not NUMBER DIAGNOSE	0.97
o not NUMBER EASE	0.64
o not NUMBER FLOW	-0.23
o not NUMBER GONE	0.51
o not NUMBER IT	-0.56
o not NUMBER MECH	-0.38
o not NUMBER META	-0.08
o not NUMBER NEG	-0.26
o not NUMBER OUGHT	0.44
o not NUMBER PROVE	-0.28
o not NUMBER REMOVE	0.60
o not NUMBER RESEARCH	-0.07
o not NUMBER SAFEW	0.75
o not NUMBER SAY	-0.28
o not NUMBER SERIOUS	0.14
o not NUMBER SHOW	-0.08
o not NUMBER STORE	-0.06
o not NUMBER SYMPTOM	-0.33
o not NUMBER THERAPY	0.13
o not NUMBER THING	0.56
o not NUMBER WE	0.37
o not NUMBER WORKS	-0.07
o not OUGHT BABY	-0.06
o not OUGHT BAD	0.48
o not OUGHT CAUSE	-0.48
o not OUGHT CLIENT	0.68
o not OUGHT CST	-0.37
o not OUGHT DIAGNOSE	0.39
o not OUGHT DRUG	0.38
o not OUGHT EASE	-0.07
o not OUGHT EMOTION	0.15
o not OUGHT ENDORSE	-0.09
o not OUGHT FLOW	-0.17
o not OUGHT GONE	-0.26
o not OUGHT HOMEHELP	0.76
o not OUGHT IT	-1.01
o not OUGHT META	-0.35
o not OUGHT NUMBER	-0.77
o not OUGHT POLICY	-0.53
o not OUGHT REMOVE	-0.17
o not OUGHT SERIOUS	1.10
o not OUGHT SHOW	0.69
o not OUGHT STOPTAKING	-0.29
o not OUGHT SURE	-0.57
o not OUGHT SURGERY	0.32
o not OUGHT SYMPTOM	-0.28
o not OUGHT THERAPY	-0.38
o not OUGHT THING	-0.33
o not OUGHT TURN	0.37
o not OUGHT WE	-0.08
o not OUGHT WORKS	-0.17
o not OUGHT WORLD	-0.08
o not OUGHT YOU	-2.39
o not PAST EXPERT	-0.23
o not PAST GONE	0.34
o not PAST HOMEHELP	0.23
o not PAST IT	0.41
o not PAST NUMBER	-0.39
o not PAST SYMPTOM	1.04
o not PAST THERAPIST2	-0.16
o not PAST THERAPY	-0.28
o not POLICY BAD	0.62
o not POLICY DIAGNOSE	-0.13
o not POLICY DOCTOR	0.20
o not POLICY DRUG	-0.43
o not POLICY EASE	0.06
o not POLICY HEDGE	0.03
o not POLICY HOMEHELP	-0.47
o not POLICY IT	-0.47
o not POLICY LIFE	-0.44
o not POLICY META	-0.15
o not POLICY NUMBER	-0.36
o not POLICY RELIEFN	-0.39
o not POLICY SAFETY	0.11
o not POLICY SAY	-0.45
o not POLICY SHOW	-0.06
o not POLICY SYMPTOM	1.00
o not POLICY THERAPY	-0.33
o not POLICY WE	0.59
o not PRAISE IT	0.34
o not PRESSURE YOU	-0.54
o not PROVE EASE	-0.58
o not PROVE IT	-0.46
o not PROVE SYMPTOM	-0.36
o not RELIEFN BELIEF	-0.20
o not RELIEFN HOMEHELP	0.08
o not RELIEFN IT	0.62
o not RELIEFN SURGERY	0.08
o not RELIEFN WE	-0.31
o not REMOVE DETOX	-0.39
o not REMOVE DIAGNOSE	-0.21
o not REMOVE DRUG	-0.51
o not REMOVE HOMEHELP	-0.31
o not REMOVE IT	-0.81
o not REMOVE META	-0.84
o not REMOVE SAFETY	-0.09
o not REMOVE SHOW	-0.10
o not REMOVE SURGERY	0.25
o not REMOVE SYMPTOM	-0.14
o not REMOVE THERAPY	-0.06
o not REMOVE WE	-0.06
o not RESEARCH BODY	-0.37
o not RESEARCH CST	-0.39
o not RESEARCH DIAGNOSE	-0.04
o not RESEARCH EASE	-0.40
o not RESEARCH ENDORSE	-0.56
o not RESEARCH GONE	-0.32
o not RESEARCH IT	-0.89
o not RESEARCH LIFE	-0.69
o not RESEARCH NUMBER	-0.05
o not RESEARCH PROVE	-0.06
o not RESEARCH SAY	-0.30
o not RESEARCH SERIOUS	-0.71
o not RESEARCH SHOW	-0.89
o not RESEARCH STORE	-0.51
o not RESEARCH SYMPTOM	-0.35
o not RESEARCH THERAPY	0.25
o not RESEARCH THING	-0.07
o not RESEARCH WE	-0.22
o not RESEARCH WELL	-0.28
o not SAFETY CLIENT	-0.38
o not SAFETY CST	-0.14
o not SAFETY DIAGNOSE	-0.05
o not SAFETY EASE	0.05
o not SAFETY GONE	-0.25
o not SAFETY IT	0.07
o not SAFETY LIFE	-0.24
o not SAFETY NEG	-0.07
o not SAFETY OUGHT	-0.07
o not SAFETY SERIOUS	0.31
o not SAFETY STOPTAKING	-0.16
o not SAFETY THERAPIST2	-0.11
o not SAFETY THERAPY	-0.14
o not SAFETY YOU	-0.07
o not SAFEW WE	0.38
o not SAY BAD	0.21
o not SAY BODY	0.19
o not SAY CLIENT	0.66
o not SAY CST	0.51
o not SAY CURE	0.60
o not SAY DIAGNOSE	-0.37
o not SAY EASE	1.00
o not SAY EMOTION	0.21
o not SAY FLOW	-0.05
o not SAY GONE	0.34
o not SAY IT	0.46
o not SAY LIFE	-0.51
o not SAY MECH	-0.17
o not SAY META	-0.16
o not SAY NEG	0.28
o not SAY NUMBER	0.33
o not SAY POLICY	-0.14
o not SAY RELIEFN	0.28
o not SAY REMOVE	0.34
o not SAY SERIOUS	1.12
o not SAY STORE	-0.05
o not SAY SYMPTOM	0.97
o not SAY THERAPY	0.39
o not SAY THING	0.34
o not SAY TURN	0.27
o not SAY WE	1.42
o not SERIOUS CST	-0.66
o not SERIOUS DRUG	0.08
o not SERIOUS EASE	-0.40
o not SERIOUS HOMEHELP	-0.12
o not SERIOUS IT	0.13
o not SERIOUS NUMBER	-0.36
o not SERIOUS REMOVE	0.12
o not SERIOUS SAY	-0.21
o not SERIOUS SHOW	-0.27
o not SERIOUS SURGERY	-0.27
o not SERIOUS SYMPTOM	-0.22
o not SERIOUS THERAPY	-1.01
o not SERIOUS WE	-0.11
o not SERVICE HEDGE	0.10
o not SERVICE HOMEHELP	0.29
o not SERVICE IT	0.29
o not SERVICE NUMBER	-0.30
o not SERVICE WE	-0.73
o not SHOW BABY	-0.06
o not SHOW BAD	-0.24
o not SHOW BODY	-0.45
o not SHOW CLIENT	-0.33
o not SHOW CST	-0.15
o not SHOW CURE	0.55
o not SHOW DIAGNOSE	0.22
o not SHOW EASE	-1.15
o not SHOW EMOTION	-0.24
o not SHOW ENDORSE	-0.47
o not SHOW EXPERT	-0.14
o not SHOW FLOW	-0.07
o not SHOW HEDGE	0.13
o not SHOW HOMEHELP	-0.06
o not SHOW IT	-1.91
o not SHOW LIFE	-0.67
o not SHOW META	-0.34
o not SHOW NEG	-0.53
o not SHOW NUMBER	-0.36
o not SHOW POSITION	-0.07
o not SHOW RELIEFN	0.43
o not SHOW RESEARCH	-0.44
o not SHOW SAY	-0.05
o not SHOW SERIOUS	0.05
o not SHOW STORE	-0.07
o not SHOW SYMPTOM	-0.72
o not SHOW THERAPY	-0.27
o not SHOW TURN	0.64
o not SHOW WE	0.18
o not SHOW WELL	0.46
o not SHOW WORKS	-0.33
o not SHOW YOU	-0.29
o not SORE BODY	0.25
o not SORE ENDORSE	0.16
o not SORE IT	0.67
o not SORE LIFE	0.19
o not SORE SYMPTOM	0.25
o not SORE YOU	0.16
o not STOPTAKING DOCTOR	-0.18
o not STOPTAKING DRUG	-0.36
o not STOPTAKING HOMEHELP	-0.24
o not STOPTAKING IT	-0.18
o not STOPTAKING SAFETY	-0.18
o not STORE BODY	-0.42
o not STORE EMOTION	-0.30
o not STORE IT	0.14
o not STORE NUMBER	0.06
o not STORE SAY	-0.49
o not STORE SHOW	-0.28
o not STORE SYMPTOM	-0.27
o not STORE YOU	0.19
o not SURE YOU	-0.57
o not SURGERY DRUG	0.21
o not SURGERY GONE	0.26
o not SURGERY REMOVE	0.26
o not SYMPTOM BODY	0.10
o not SYMPTOM CST	0.92
o not SYMPTOM DEFINE	-0.23
o not SYMPTOM DRUG	0.29
o not SYMPTOM EMOTION	0.39
o not SYMPTOM ENDORSE	0.16
o not SYMPTOM FLOW	0.54
o not SYMPTOM GO	0.29
o not SYMPTOM GONE	-0.38
o not SYMPTOM HEDGE	0.45
o not SYMPTOM HOMEHELP	1.12
o not SYMPTOM IT	0.32
o not SYMPTOM LIFE	-0.53
o not SYMPTOM NEG	0.20
o not SYMPTOM NUMBER	-0.67
o not SYMPTOM OUGHT	-0.28
o not SYMPTOM POLICY	-0.19
o not SYMPTOM REMOVE	0.12
o not SYMPTOM SAY	-0.51
o not SYMPTOM SHOW	0.32
o not SYMPTOM SURGERY	-0.07
o not SYMPTOM THERAPY	1.21
o not SYMPTOM TURN	0.45
o not SYMPTOM WE	-0.06
o not SYMPTOM WORKS	0.71
o not SYMPTOM YOU	-0.05
o not THERAPIST2 CLIENT	0.22
o not THERAPIST2 IT	0.83
o not THERAPIST2 NEG	0.35
o not THERAPIST2 THING	0.29
o not THERAPY BODY	-0.61
o not THERAPY CLIENT	0.48
o not THERAPY CST	-0.28
o not THERAPY CURE	-0.48
o not THERAPY DIAGNOSE	0.45
o not THERAPY DRUG	0.49
o not THERAPY EASE	-0.22
o not THERAPY ENDORSE	-0.25
o not THERAPY FLOW	-0.25
o not THERAPY HEDGE	0.09
o not THERAPY HOMEHELP	-0.26
o not THERAPY IT	-0.63
o not THERAPY MECH	-0.20
o not THERAPY NUMBER	0.74
o not THERAPY OUGHT	0.67
o not THERAPY POLICY	-0.73
o not THERAPY RELIEFN	-0.48
o not THERAPY RESEARCH	-0.29
o not THERAPY SAFETY	-0.14
o not THERAPY SAFEW	0.41
o not THERAPY SAY	-0.12
o not THERAPY SERIOUS	-0.58
o not THERAPY SHOW	0.09
o not THERAPY STOPTAKING	-0.32
o not THERAPY SURE	-0.14
o not THERAPY SYMPTOM	-0.58
o not THERAPY TURN	0.37
o not THERAPY WE	-0.25
o not THERAPY WORKS	0.11
o not THERAPY YOU	-0.75
o not THING BAD	0.44
o not THING BODY	0.72
o not THING CLIENT	0.78
o not THING CST	-0.33
o not THING GONE	0.33
o not THING IT	-0.18
o not THING NUMBER	-0.45
o not THING POLICY	0.49
o not THING REMOVE	0.34
o not THING RESEARCH	-0.06
o not THING THERAPY	-0.38
o not THING TURN	-0.29
o not THING WE	0.44
o not THING WELL	0.28
o not TURN BODY	0.07
o not TURN CLIENT	0.59
o not TURN NUMBER	0.35
o not TURN WE	0.59
o not WE AID	-0.04
o not WE BABY	-0.26
o not WE BAD	0.98
o not WE BELIEF	-0.28
o not WE BODY	-0.31
o not WE CAUSE	-0.40
o not WE CLIENT	-0.27
o not WE CST	-0.39
o not WE CURE	0.09
o not WE DEFINE	-0.11
o not WE DETOX	-0.11
o not WE DIAGNOSE	-0.77
o not WE DRUG	-0.03
o not WE EASE	-1.43
o not WE EMOTION	-0.51
o not WE ENDORSE	-0.85
o not WE EXPERT	0.31
o not WE FLOW	-0.18
o not WE GONE	-0.74
o not WE HOMEHELP	0.49
o not WE HUMBLE	0.47
o not WE IT	1.56
o not WE LIFE	0.77
o not WE MECH	-0.64
o not WE META	-0.29
o not WE MOST	-0.21
o not WE NEG	-0.07
o not WE NEGN	-0.31
o not WE NUMBER	0.99
o not WE OUGHT	-0.53
o not WE POLICY	-0.24
o not WE POSITION	-0.07
o not WE PRAISE	1.20
o not WE RELIEFN	-0.36
o not WE REMOVE	-0.61
o not WE RESEARCH	-0.09
o not WE SAFETY	0.41
o not WE SAFEW	0.22
o not WE SAY	0.74
o not WE SERIOUS	0.66
o not WE SERVICE	-0.26
o not WE SHOW	-0.31
o not WE SORE	1.50
o not WE STOPTAKING	-0.37
o not WE STORE	0.48
o not WE SURE	0.80
o not WE SURGERY	0.52
o not WE SYMPTOM	0.39
o not WE THERAPIST2	-0.65
o not WE THERAPY	0.04
o not WE THING	0.37
o not WE TURN	0.26
o not WE WELL	0.38
o not WE WORKS	-0.79
o not WE WORLD	-0.17
o not WE YOU	-1.64
o not WELL CLIENT	0.59
o not WELL THERAPY	-0.74
o not WELL TURN	0.59
o not WELL WE	0.12
o not WORKS BAD	0.16
o not WORKS BODY	-0.64
o not WORKS DETOX	-0.11
o not WORKS DIAGNOSE	-0.04
o not WORKS EASE	-0.05
o not WORKS EMOTION	-0.56
o not WORKS ENDORSE	-0.30
o not WORKS FLOW	0.14
o not WORKS HOMEHELP	-0.67
o not WORKS IT	-0.25
o not WORKS LIFE	-0.33
o not WORKS MECH	-0.82
o not WORKS META	-0.46
o not WORKS NUMBER	-0.27
o not WORKS SAFETY	-0.10
o not WORKS SHOW	-0.14
o not WORKS SORE	0.16
o not WORKS SYMPTOM	0.35
o not WORKS THERAPY	-0.15
o not WORKS WE	0.68
o not WORKS YOU	-0.13
o not WORLD IT	0.57
o not WORLD POLICY	-0.47
o not YOU BAD	1.33
o not YOU BELIEF	0.07
o not YOU BODY	1.64
o not YOU CAUSE	-0.45
o not YOU CLIENT	0.50
o not YOU CST	-0.51
o not YOU DIAGNOSE	1.10
o not YOU DRUG	0.10
o not YOU EASE	0.87
o not YOU EMOTION	-0.12
o not YOU ENDORSE	1.51
o not YOU FLOW	-0.79
o not YOU GONE	-0.33
o not YOU HEDGE	-1.23
o not YOU HOMEHELP	0.18
o not YOU IT	0.07
o not YOU LIFE	0.22
o not YOU MECH	0.72
o not YOU META	0.39
o not YOU NEG	-0.16
o not YOU NUMBER	0.05
o not YOU OUGHT	0.37
o not YOU POLICY	-0.83
o not YOU PRAISE	0.51
o not YOU RELIEFN	0.62
o not YOU REMOVE	0.22
o not YOU RESEARCH	-0.17
o not YOU SAFETY	0.18
o not YOU SAY	-0.67
o not YOU SHOW	1.94
o not YOU SORE	0.17
o not YOU SYMPTOM	0.20
o not YOU THERAPY	-0.46
o not YOU TURN	0.32
o not YOU WE	-0.98
o not YOU WELL	-0.10
o not YOU WORKS	-0.42
o not YOU WORLD	-0.08
open question	-0.44
orders an outcome	1.26
p a_doc	-1.01
p a_thi	0.41
p a_wal	-0.54
p absol	0.69
p accep	0.31
p acces	-0.39
p accid	0.39
p accor	-0.15
p accou	-0.07
p achie	0.99
p act_n	0.96
p acupu	-0.38
p addre	-0.07
p adjus	0.19
p advan	-0.53
p adver	-0.42
p affec	-0.60
p after	-0.50
p again	-1.81
p airwa	-0.59
p all_o	0.35
p aller	0.67
p allop	0.11
p along	0.31
p alrea	-0.72
p alter	0.33
p ambul	-0.09
p ameri	-0.14
p an_ho	-1.58
p an_op	0.83
p analy	-0.28
p anato	-0.96
p ancie	0.56
p answe	-0.17
p antib	0.05
p antid	-0.11
p anxie	-0.57
p anxio	0.18
p any_m	1.18
p any_p	-0.11
p anybo	-0.84
p anyon	-0.15
p anywh	-0.32
p appea	-0.22
p appoi	-0.09
p appro	0.75
p are_c	-0.74
p are_w	0.49
p aroun	-1.01
p arthr	0.56
p artic	-1.39
p ask_a	-0.12
p ask_y	-0.98
p aslee	0.31
p asses	-0.84
p assoc	-0.62
p asthm	-0.17
p at_la	-1.58
p at_on	0.14
p at_th	-0.20
p at_yo	-0.61
p attac	-0.58
p atten	-0.86
p augus	-0.64
p autho	0.57
p autis	0.41
p back_	3.61
p backa	0.31
p backg	-0.40
p bad_b	0.91
p bad_n	0.21
p bad_s	-0.17
p balan	0.95
p banis	-0.69
p baske	0.33
p be_ch	-0.11
p be_lo	-0.63
p be_se	-0.24
p becau	-2.34
p bed_r	-0.38
p bedti	0.38
p befor	-1.43
p behin	1.61
p belie	0.78
p bell'	-0.28
p belon	-0.75
p benea	-0.25
p benef	2.66
p betwe	-1.81
p beyon	-0.50
p bicyc	-0.08
p biody	-0.09
p birth	0.94
p biscu	-0.05
p black	-0.65
p blank	-1.15
p blood	-0.75
p bodyw	0.14
p bones	0.04
p book_	0.67
p both_	-0.53
p bough	0.25
p brain	-0.08
p break	0.73
p breat	-1.53
p brigh	1.39
p bring	0.78
p brita	-0.10
p broch	-0.60
p broke	-0.87
p broug	-0.40
p burno	-0.70
p butto	0.79
p by_it	-0.11
p by_th	-0.08
p call_	-0.31
p calm_	0.16
p came_	-0.25
p can't	0.53
p cance	0.97
p canno	3.91
p care_	-0.43
p carpe	-0.13
p cause	0.69
p cauti	-0.18
p cereb	-0.14
p certa	0.07
p certi	0.19
p chang	-0.12
p chape	-0.09
p chemi	0.50
p chemo	0.26
p child	-0.24
p chimn	-0.11
p chiro	-0.43
p chole	-0.26
p chris	-0.20
p chron	2.15
p churc	0.12
p clean	0.39
p clear	-0.47
p clien	3.77
p clini	0.77
p colic	-0.21
p come_	1.28
p comes	0.48
p comfo	-1.15
p commo	-0.35
p compa	-0.87
p compl	1.06
p compr	0.72
p conce	-0.23
p concu	-0.50
p condi	0.93
p conne	0.18
p conse	-0.06
p const	0.19
p consu	0.83
p conte	-0.52
p contr	-0.18
p conve	-0.27
p convi	0.33
p corre	0.51
p corti	1.12
p could	0.17
p counc	0.52
p couns	-0.06
p count	0.90
p crani	2.07
p crick	-0.15
p criti	-0.10
p crook	0.38
p crutc	-0.19
p cupbo	0.41
p cure_	0.41
p curio	-0.17
p curta	-0.08
p cushi	-0.23
p custo	-0.09
p dange	-0.48
p daugh	-0.21
p demen	-0.64
p denti	-0.08
p depen	-0.28
p depre	-0.65
p descr	-0.95
p deser	-0.49
p destr	-0.06
p detec	0.28
p diabe	-0.06
p diagn	0.91
p diaph	0.39
p did_n	-0.15
p diffe	-0.52
p direc	-0.09
p disag	-0.72
p disap	-0.35
p disco	0.46
p disea	0.14
p dispu	-1.17
p disso	0.23
p distr	0.93
p do_no	-1.37
p do_wi	-0.24
p docto	1.52
p docum	0.27
p dodgy	0.25
p doesn	0.42
p don't	1.23
p drive	0.04
p drove	0.05
p drug_	0.16
p dysle	-0.12
p ear_i	0.14
p easy_	-0.45
p econo	-0.25
p eczem	0.37
p effec	1.51
p elect	-0.13
p eleve	-0.10
p elsew	-0.87
p emerg	0.20
p emoti	0.23
p encou	0.35
p endor	-0.23
p engli	-0.74
p enoug	-0.55
p entra	-0.57
p epidu	-0.18
p epile	-0.32
p ever_	0.55
p every	2.76
p evide	-0.11
p exami	-0.19
p excep	-0.87
p exerc	-0.17
p exhib	-0.14
p expec	-0.44
p expen	-0.05
p exper	0.48
p expla	0.11
p eyebr	-0.44
p failu	-0.09
p fasci	-0.15
p fatig	0.33
p favou	0.70
p feedi	-0.19
p feel_	1.59
p feeli	-0.20
p fell_	-0.04
p felt_	-0.26
p festi	-0.10
p fibro	0.50
p fifte	0.08
p fight	0.16
p find_	0.09
p finge	0.30
p finis	-0.69
p first	0.06
p fligh	-0.19
p flori	-0.11
p flush	-0.05
p follo	0.17
p footb	-0.11
p for_a	-0.67
p for_e	-0.17
p for_g	-0.62
p for_l	0.78
p for_s	-0.15
p for_t	0.20
p for_y	0.07
p forbi	0.20
p forem	1.22
p forge	0.81
p forgo	-0.52
p fortn	-0.24
p forwa	0.79
p found	-0.28
p fourt	0.42
p free_	1.73
p freed	-0.04
p frien	-0.71
p froze	-0.40
p funct	0.14
p garde	-0.33
p gave_	-1.34
p gener	-1.06
p gentl	0.58
p germa	0.04
p get_b	0.76
p get_r	-0.24
p gets_	-1.09
p getti	0.22
p give_	-0.10
p given	0.14
p gives	0.95
p go_ba	0.15
p go_ho	0.38
p go_to	-0.66
p goes_	-0.28
p good_	-0.13
p got_b	-0.04
p gover	0.30
p gradu	0.17
p grand	0.83
p groun	-0.41
p guara	-0.66
p guida	-0.55
p guide	-1.00
p hands	-0.48
p handw	0.99
p happe	1.42
p harbo	-0.80
p hardl	-0.61
p hardw	-0.06
p harml	0.04
p harmo	0.17
p has_n	-0.34
p have_	-0.68
p haven	1.41
p heada	-0.55
p heade	-0.28
p headl	-0.79
p heali	0.90
p healt	1.64
p heart	-1.07
p help_	0.35
p helps	-0.04
p herse	1.55
p hidde	0.12
p high_	-0.06
p himse	-0.18
p hip_p	0.07
p hip_r	0.12
p histo	-0.07
p holid	0.84
p hones	-0.34
p hopef	-0.41
p hormo	0.29
p hospi	-0.47
p hot_f	0.20
p hundr	0.44
p ice_p	1.67
p ideal	0.20
p illne	-0.54
p imagi	-0.47
p imbal	0.21
p impro	1.61
p in_da	-0.69
p in_mo	0.50
p in_no	-0.22
p in_so	-0.27
p inclu	-0.98
p incre	0.23
p infan	0.34
p infec	-0.33
p infer	0.10
p infla	-0.25
p injec	1.37
p insom	0.87
p inspe	-0.20
p inste	0.65
p insul	-0.49
p insur	-0.58
p inter	0.30
p inven	-0.13
p irrit	-0.25
p is_ca	-0.39
p is_co	-1.01
p is_go	1.33
p is_ma	-0.24
p is_sa	-0.22
p itsel	1.65
p janua	0.33
p jaw_p	0.25
p journ	0.46
p keep_	-0.64
p kidne	-0.18
p kitch	0.35
p knee_	0.18
p labor	0.30
p labou	-0.82
p last_	-0.22
p leafl	-0.41
p lengt	0.91
p lesso	-0.76
p let_g	0.93
p lets_	0.64
p letti	-1.33
p libra	-0.43
p licen	-1.06
p lie_o	-0.15
p life_	0.29
p light	-2.72
p limes	-0.85
p liste	0.58
p liter	0.59
p lives	0.14
p long_	0.15
p look_	-0.91
p looke	-1.01
p looks	-0.81
p loose	0.17
p low_b	-0.91
p low_m	0.03
p lower	-0.07
p lumba	-0.37
p machi	0.30
p manip	0.46
p many_	-0.90
p marke	0.70
p massa	-0.92
p mathe	-0.50
p matte	-0.31
p meani	-0.09
p measu	-0.51
p medic	-1.10
p membr	-0.51
p menti	-0.23
p messa	-1.05
p metho	-0.07
p michi	-0.26
p midli	0.14
p midni	0.63
p midwi	-0.59
p migra	1.74
p mirac	0.61
p moder	0.04
p monda	-0.71
p money	-0.34
p month	-0.54
p most_	-0.51
p motio	-0.13
p mount	-0.75
p move_	1.06
p moves	0.13
p multi	-0.10
p my_ha	-1.90
p mysel	-0.20
p namas	0.35
p narro	-0.77
p natur	2.10
p nearl	1.09
p neck_	0.37
p needs	-0.74
p negat	0.03
p neigh	-0.83
p nerve	0.08
p nervo	0.11
p neuro	0.39
p never	0.51
p newbo	2.07
p newto	-0.08
p nicke	-0.68
p nine_	-0.34
p no_cl	-0.58
p no_di	-0.08
p no_do	0.05
p no_ev	-0.29
p no_ha	-0.22
p no_lo	0.75
p no_ma	0.15
p no_mo	0.30
p no_on	0.98
p no_pa	0.17
p no_pr	-0.08
p no_ri	0.09
p no_si	1.18
p nobod	-0.73
p norma	0.32
p not_a	-0.57
p not_c	0.06
p not_e	-0.31
p not_k	0.59
p not_n	-0.76
p not_p	-0.38
p not_r	-0.08
p not_s	-0.33
p nothi	0.04
p occip	0.46
p old_i	-0.87
p on_av	-0.10
p on_th	-1.03
p on_yo	-0.37
p once_	-0.06
p one_h	1.05
p only_	-0.05
p opera	1.14
p optic	-0.61
p ordin	-0.62
p origi	0.09
p osteo	-1.67
p other	1.63
p our_h	0.21
p our_m	0.24
p our_t	1.54
p our_w	0.04
p out_o	0.99
p outco	-0.05
p outsi	-0.97
p overa	0.07
p overc	0.13
p overn	1.23
p packa	-0.78
p pain_	2.52
p painf	-0.06
p paink	0.23
p panic	-0.19
p paren	0.06
p parki	0.55
p parti	-0.10
p patie	2.00
p per_c	0.47
p perfe	0.17
p perfu	-0.28
p perha	-0.50
p perio	1.65
p perma	0.86
p perso	0.09
p pharm	-0.55
p photo	0.29
p physi	-0.08
p pictu	-0.49
p pillo	1.49
p pitui	0.07
p place	0.62
p pleas	-0.55
p point	0.39
p posit	1.18
p postn	0.18
p postu	-0.77
p potat	-0.11
p power	0.18
p pract	-2.25
p pregn	-0.97
p preli	0.29
p prema	-0.72
p prepa	0.40
p presc	1.26
p press	0.78
p prete	-1.15
p preve	-0.67
p priva	-0.10
p probl	2.04
p profe	1.01
p profo	0.51
p progr	-0.11
p promi	-0.90
p prote	-0.14
p prove	-0.31
p publi	-0.50
p punct	-0.25
p put_a	0.13
p put_o	-0.14
p put_r	1.08
p put_u	0.05
p quali	-0.31
p quant	0.24
p quest	-3.17
p quiet	-1.08
p radia	-0.32
p reali	-0.27
p reaso	-0.53
p recei	-0.40
p recen	-0.24
p recli	-0.49
p recog	1.01
p recom	0.42
p recor	-0.65
p recov	-0.59
p refer	0.62
p reflu	0.55
p refre	0.34
p refun	-0.18
p regai	0.60
p regis	-1.33
p regul	0.36
p relat	-0.08
p relea	-0.15
p relia	1.90
p relie	2.75
p rely_	-0.23
p remed	0.38
p remem	1.12
p remin	-0.12
p repai	0.09
p repla	-0.77
p repor	-0.40
p resea	1.35
p respe	-0.36
p respo	0.78
p restf	-0.22
p restl	0.48
p restr	1.05
p resul	1.14
p retur	2.20
p revea	0.03
p rever	0.75
p revie	-0.52
p rheum	-0.38
p rhyth	0.62
p risk_	-0.37
p sacru	-0.38
p satur	-0.57
p say_g	-0.54
p say_n	-0.32
p scaff	-0.11
p scept	0.65
p schoo	-0.11
p sciat	0.21
p scien	1.91
p scoli	0.14
p screa	0.49
p scrip	-0.16
p secon	-0.90
p secre	0.29
p see_a	-0.93
p see_y	-0.16
p seizu	0.27
p seldo	-0.25
p sente	-0.09
p serio	-0.20
p servi	0.43
p sessi	-2.86
p seven	-0.67
p sever	-1.19
p she'l	1.75
p shing	-0.40
p short	0.18
p shoul	-0.68
p side_	1.69
p signa	0.41
p signi	0.47
p silen	-0.04
p sinus	0.18
p sit_i	-0.05
p sixte	0.38
p skull	0.28
p sleep	2.50
p slip_	-0.16
p slipp	0.05
p small	-0.11
p smoot	0.55
p softe	-2.54
p solut	-0.20
p some_	-2.16
p someb	-2.33
p someo	-1.19
p somet	0.19
p somew	1.74
p sore_	-0.90
p sorte	-0.48
p speak	-0.50
p speci	0.44
p speec	-0.93
p sphen	0.15
p spina	-1.03
p sprai	-0.28
p squea	-0.07
p squee	0.39
p stair	2.02
p stand	0.38
p stati	-0.56
p stead	0.69
p stero	-0.62
p stiff	-0.14
p still	-0.28
p stitc	0.17
p stoma	-0.04
p stop_	-0.14
p strai	-0.68
p stran	-0.49
p stree	-0.49
p stren	0.49
p stres	0.29
p stret	-0.61
p stric	-0.59
p stron	0.07
p strug	0.03
p stubb	0.03
p studi	0.07
p subje	-0.16
p succe	0.15
p sudde	-0.85
p suffe	1.18
p suita	0.27
p suitc	0.69
p summa	-0.25
p sunda	-0.92
p super	0.17
p suppo	0.19
p surge	0.14
p surpr	0.50
p suthe	-0.47
p swear	-0.65
p switc	0.43
p swoll	-0.10
p sympt	1.08
p syste	2.56
p table	0.17
p take_	-0.87
p talk_	-0.06
p talki	-0.34
p taugh	0.30
p tearf	-0.28
p teati	0.65
p tell_	0.79
p tells	-0.30
p tempo	0.06
p tenni	-0.06
p tensi	-0.68
p testi	-0.04
p that_	0.18
p the_a	0.46
p the_m	-0.21
p the_n	-0.50
p the_t	-2.00
p the_w	0.54
p thems	0.28
p thera	1.42
p these	0.45
p thirs	-0.15
p this_	1.06
p thoug	0.72
p thous	0.65
p threa	0.31
p throu	1.89
p thurs	-0.24
p thyro	0.94
p ticke	-0.25
p tight	-0.60
p tinni	0.20
p to_th	0.58
p toget	-0.76
p toile	-0.27
p told_	0.18
p tomor	1.06
p tonig	0.60
p too_l	1.43
p too_s	-0.10
p towar	-0.03
p tract	0.17
p traff	-0.75
p trans	0.96
p trapp	0.78
p traum	-0.11
p trave	1.35
p treat	-0.11
p tremo	-0.64
p tried	-0.09
p troll	-0.32
p troub	1.51
p true_	-0.16
p tuesd	-0.13
p turn_	0.62
p twent	0.45
p twitc	0.08
p umbre	-0.35
p unblo	-0.04
p uncer	-0.25
p under	0.30
p undre	-0.29
p uneve	-0.26
p unhap	0.79
p unhur	-0.27
p unloc	0.50
p unset	-0.27
p untes	-0.32
p unwel	-0.11
p unwin	1.07
p upled	-0.75
p uprig	0.33
p upsta	-0.53
p used_	-0.97
p vanis	-0.16
p versi	-0.20
p verte	0.43
p verti	0.31
p vesse	-0.11
p villa	-0.06
p vineg	-0.95
p violi	-0.39
p visit	-0.14
p volun	-0.48
p wake_	0.37
p walk_	1.12
p walke	-0.44
p walki	0.63
p warm_	-0.25
p warmt	-0.56
p warni	0.70
p way_h	0.17
p websi	-0.19
p wedne	-0.39
p weeke	0.39
p weigh	-0.81
p welco	-0.38
p went_	-0.83
p what_	0.83
p whate	0.08
p whats	0.07
p wheel	-0.75
p whene	-0.26
p whipl	0.11
p whist	0.37
p windo	-1.46
p withi	0.12
p witho	4.25
p wonde	-0.97
p work_	-0.50
p works	-1.01
p world	0.14
p writt	-0.24
p years	-0.52
p yeste	0.30
p you'l	2.37
p your_	2.19
p yours	2.44
person and turn	3.46
quoted	-0.25
role alt	-0.67
role body	-1.46
role cta	-0.12
role description	-2.91
role heading	-7.87
role testimonial	8.92
role title	-1.89
rule C01	-1.04
rule C02	4.13
rule C03	3.47
rule C04	-0.38
rule C05	1.54
rule C06	1.48
rule C07	2.15
rule C08	1.67
rule C09	2.16
rule C10	5.70
rule C11	-0.48
rule C12	5.42
rule C13	0.67
rule C14	3.00
rule C15	0.21
rule C16	1.67
rule C17	2.57
rule C18	0.74
rule C19	5.84
rule C20	2.15
rule C21	2.65
rule C22	2.32
rule C23	1.81
shout	1.23
some not	1.21
subject baby	0.50
subject baby baby change	1.23
subject baby baby still	0.26
subject baby baby turn	-1.23
subject baby serious change	-0.25
subject baby serious still	0.46
subject baby symptom still	0.07
subject body	0.45
subject body body change	0.34
subject body body still	-1.57
subject body body turn	-0.37
subject body none still	0.93
subject body serious change	0.30
subject body symptom change	0.91
subject body symptom still	-1.52
subject body symptom turn	0.19
subject complaint	-0.74
subject complaint none still	1.50
subject complaint serious change	0.60
subject complaint serious still	-3.15
subject complaint serious turn	-0.10
subject complaint symptom change	-0.81
subject complaint symptom still	0.51
subject complaint symptom turn	0.20
subject expert	-0.34
subject expert none change	-0.22
subject expert symptom still	0.12
subject i	-2.91
subject i baby change	-0.42
subject i baby still	-0.85
subject i baby turn	0.17
subject i body change	-0.71
subject i body still	0.39
subject i body turn	0.25
subject i life change	0.44
subject i life still	-0.14
subject i life turn	-0.76
subject i none change	0.15
subject i none still	0.71
subject i none turn	0.84
subject i serious change	-0.62
subject i serious still	-1.12
subject i symptom change	-0.42
subject i symptom still	0.13
subject i symptom turn	-1.51
subject none	-1.50
subject none body change	-0.13
subject none body still	-0.49
subject none life change	-0.11
subject none life still	-1.56
subject none life turn	1.22
subject none none change	1.02
subject none none still	-1.75
subject none none turn	0.32
subject none symptom change	-0.50
subject none symptom still	-0.21
subject order	0.24
subject order baby change	0.54
subject order body change	0.80
subject order life change	0.48
subject order life turn	1.19
subject order none change	-2.38
subject order none still	-1.48
subject order none turn	-1.25
subject order serious change	0.38
subject order symptom change	1.92
subject other care	0.41
subject other care baby change	0.14
subject other care baby still	-0.12
subject other care body change	-0.28
subject other care body still	0.37
subject other care body turn	-0.39
subject other care life change	0.18
subject other care life still	0.22
subject other care life turn	0.09
subject other care none change	2.03
subject other care none still	0.95
subject other care none turn	0.33
subject other care serious change	-1.40
subject other care serious still	0.24
subject other care symptom change	-1.06
subject other care symptom still	-0.60
subject other care symptom turn	-0.27
subject ours	0.78
subject ours baby change	0.15
subject ours body change	-0.18
subject ours body still	-0.43
subject ours life still	0.17
subject ours none change	0.34
subject ours none still	-2.15
subject ours serious change	0.86
subject ours serious still	0.48
subject ours symptom change	1.32
subject ours symptom still	-0.11
subject person	-0.23
subject person baby change	1.03
subject person baby still	-0.53
subject person body change	0.17
subject person body still	0.33
subject person body turn	0.54
subject person life change	-1.52
subject person life still	-0.12
subject person life turn	1.24
subject person none change	-0.73
subject person none still	-1.96
subject person none turn	1.10
subject person serious still	0.64
subject person serious turn	0.16
subject person symptom change	0.77
subject person symptom still	-1.45
subject research	3.44
subject research body change	0.11
subject research body still	0.86
subject research life still	0.86
subject research none change	0.26
subject research none still	1.89
subject research none turn	-0.39
subject research serious still	-0.09
subject research symptom change	0.32
subject research symptom still	-0.36
subject therapy	0.61
subject therapy body change	0.25
subject therapy body still	-0.69
subject therapy life change	0.93
subject therapy life still	0.27
subject therapy none change	-0.30
subject therapy none still	-1.71
subject therapy none turn	1.59
subject therapy serious change	0.12
subject therapy symptom change	0.27
subject therapy symptom still	0.44
subject thing	-2.41
subject thing body change	1.14
subject thing body still	0.72
subject thing life change	0.24
subject thing life still	-0.04
subject thing life turn	-0.57
subject thing none change	-1.36
subject thing none still	-2.19
subject thing none turn	0.98
subject thing symptom change	-1.07
subject thing symptom still	-0.50
subject we	-1.91
subject we baby still	0.63
subject we body change	-0.80
subject we body still	0.85
subject we body turn	0.29
subject we life change	-1.09
subject we life turn	0.12
subject we none change	-1.31
subject we none still	-2.78
subject we none turn	-2.65
subject we serious change	0.96
subject we serious still	0.96
subject we symptom change	0.83
subject we symptom still	1.70
subject you	-0.92
subject you baby still	0.23
subject you body change	-0.08
subject you body still	-0.64
subject you body turn	0.80
subject you life change	-0.66
subject you life still	-1.45
subject you life turn	0.97
subject you none change	-1.28
subject you none still	1.62
subject you none turn	-1.47
subject you serious change	0.04
subject you serious still	-0.57
subject you symptom change	1.33
subject you symptom still	0.61
subject you symptom turn	-0.41
t AID	1.29
t BABY	0.39
t BAD	0.92
t BELIEF	-1.36
t BODY	0.32
t CAUSE	1.05
t CLIENT	1.28
t COME	2.08
t CST	1.52
t CURE	-1.38
t DEFINE	-1.68
t DETOX	0.59
t DIAGNOSE	-1.85
t DOCTOR	0.59
t DRUG	2.41
t EASE	1.03
t EMOTION	-0.71
t ENDORSE	-0.63
t EXPERT	3.72
t FAST	0.89
t FLOW	-0.59
t GO	1.97
t GONE	-0.78
t HEDGE	-5.59
t HOMEHELP	-5.22
t HOPEFUL	1.20
t HUMBLE	-3.83
t IT	0.73
t LASTING	3.17
t LIFE	-3.26
t MECH	1.58
t META	-2.35
t MOST	-1.06
t NEG	2.28
t NEGN	-1.70
t NUMBER	-2.42
t OUGHT	-4.77
t PAST	-0.43
t POLICY	-0.27
t POSITION	-3.38
t PRAISE	3.17
t PRESSURE	1.18
t PROVE	1.35
t RELIEFN	3.12
t REMOVE	2.24
t RESEARCH	0.31
t SAFETY	-1.20
t SAFEW	0.46
t SAY	-3.26
t SERIOUS	0.48
t SERVICE	-3.10
t SHOW	1.12
t SORE	-0.04
t STOPTAKING	1.93
t STORE	0.39
t SURE	0.35
t SURGERY	-1.30
t SYMPTOM	0.65
t THERAPIST2	0.24
t THERAPY	1.74
t THING	-2.54
t TURN	3.48
t WE	-1.32
t WELL	-0.32
t WORKS	0.51
t WORLD	-3.23
t YOU	3.55
t not AID	0.07
t not BABY	-0.03
t not BAD	2.52
t not BELIEF	-0.21
t not BODY	2.88
t not CAUSE	-0.85
t not CLIENT	1.67
t not CST	-1.66
t not CURE	0.10
t not DEFINE	-1.03
t not DETOX	-0.39
t not DIAGNOSE	0.25
t not DOCTOR	-0.29
t not DRUG	1.29
t not EASE	-1.80
t not EMOTION	-1.39
t not ENDORSE	0.67
t not EXPERT	0.05
t not FLOW	-1.33
t not GO	1.21
t not GONE	1.32
t not HEDGE	0.82
t not HOMEHELP	0.45
t not HUMBLE	0.80
t not IT	0.19
t not LIFE	-0.85
t not MECH	-0.97
t not META	0.98
t not MOST	-0.29
t not NEG	0.12
t not NEGN	0.54
t not NUMBER	0.38
t not OUGHT	-0.64
t not PAST	0.28
t not POLICY	-1.46
t not POSITION	-0.07
t not PRAISE	1.29
t not PRESSURE	0.60
t not PROVE	-1.36
t not RELIEFN	-0.39
t not REMOVE	0.06
t not RESEARCH	-1.12
t not SAFETY	-0.13
t not SAFEW	1.61
t not SAY	1.30
t not SERIOUS	1.25
t not SERVICE	-1.96
t not SHOW	-0.22
t not SORE	2.48
t not STOPTAKING	-0.96
t not STORE	-0.48
t not SURE	0.53
t not SURGERY	0.84
t not SYMPTOM	2.42
t not THERAPIST2	0.52
t not THERAPY	-1.82
t not THING	-0.10
t not TURN	2.65
t not WE	-1.27
t not WELL	0.39
t not WORKS	-0.06
t not WORLD	-0.54
tb AID WE	-0.25
tb BABY BABY	1.27
tb BABY BODY	-1.03
tb BABY DEFINE	-0.31
tb BABY EASE	0.42
tb BABY GONE	-0.05
tb BABY LIFE	-0.70
tb BABY NUMBER	0.43
tb BABY OUGHT	-0.25
tb BABY PAST	0.17
tb BABY PROVE	0.12
tb BABY REMOVE	-1.33
tb BABY SERIOUS	0.25
tb BABY STORE	0.17
tb BABY SYMPTOM	-0.09
tb BABY TURN	0.46
tb BABY WE	0.70
tb BAD BODY	-0.08
tb BAD CLIENT	0.48
tb BAD GONE	0.35
tb BAD HEDGE	0.05
tb BAD LIFE	-0.14
tb BAD SAFETY	-0.38
tb BAD SAY	0.23
tb BAD SHOW	0.22
tb BAD SYMPTOM	-0.06
tb BAD WE	-0.07
tb BELIEF BELIEF	-0.36
tb BELIEF EASE	0.88
tb BELIEF GONE	0.17
tb BELIEF IT	-0.58
tb BELIEF LIFE	0.38
tb BELIEF MECH	-0.58
tb BELIEF POLICY	-0.24
tb BELIEF REMOVE	0.17
tb BELIEF SAY	-0.71
tb BELIEF SHOW	-0.39
tb BELIEF STORE	-0.11
tb BELIEF THERAPY	-0.33
tb BODY BAD	-0.07
tb BODY BODY	-0.12
tb BODY DEFINE	-0.43
tb BODY DIAGNOSE	0.53
tb BODY EASE	0.22
tb BODY EMOTION	-0.67
tb BODY FLOW	-0.16
tb BODY GONE	2.94
tb BODY HEDGE	-0.71
tb BODY HOMEHELP	-0.32
tb BODY HUMBLE	0.34
tb BODY IT	1.76
tb BODY LIFE	0.40
tb BODY NEG	0.82
tb BODY NEGN	-0.06
tb BODY NUMBER	-0.19
tb BODY OUGHT	0.34
tb BODY POLICY	1.24
tb BODY PRAISE	0.16
tb BODY PROVE	-0.14
tb BODY REMOVE	1.32
tb BODY SAFETY	1.15
tb BODY SAY	1.12
tb BODY SHOW	0.19
tb BODY SORE	0.14
tb BODY STOPTAKING	0.12
tb BODY STORE	-0.14
tb BODY SURGERY	0.32
tb BODY SYMPTOM	-1.28
tb BODY THERAPY	0.28
tb BODY THING	0.36
tb BODY TURN	0.08
tb BODY WE	0.34
tb BODY WELL	-0.10
tb BODY WORKS	0.81
tb BODY WORLD	-0.37
tb CLIENT BABY	-1.62
tb CLIENT BAD	-0.12
tb CLIENT BELIEF	-0.37
tb CLIENT BODY	-0.11
tb CLIENT CLIENT	-0.18
tb CLIENT COME	-0.35
tb CLIENT CST	-0.12
tb CLIENT DEFINE	0.28
tb CLIENT DIAGNOSE	-1.15
tb CLIENT DRUG	-0.11
tb CLIENT EASE	0.85
tb CLIENT ENDORSE	0.33
tb CLIENT FLOW	-1.41
tb CLIENT GO	0.10
tb CLIENT GONE	1.58
tb CLIENT HEDGE	0.51
tb CLIENT HOMEHELP	1.02
tb CLIENT HUMBLE	-0.11
tb CLIENT IT	0.75
tb CLIENT LIFE	-1.32
tb CLIENT META	0.72
tb CLIENT NEG	0.06
tb CLIENT NUMBER	-0.22
tb CLIENT OUGHT	1.36
tb CLIENT PAST	-0.34
tb CLIENT POLICY	-0.17
tb CLIENT REMOVE	0.43
tb CLIENT RESEARCH	-0.28
tb CLIENT SAFETY	0.50
tb CLIENT SAY	-1.55
tb CLIENT SERIOUS	0.52
tb CLIENT SERVICE	1.29
tb CLIENT SHOW	0.10
tb CLIENT STOPTAKING	0.06
tb CLIENT STORE	0.66
tb CLIENT SURE	-0.63
tb CLIENT SYMPTOM	-0.68
tb CLIENT THERAPIST2	0.16
tb CLIENT THERAPY	-0.36
tb CLIENT THING	0.35
tb CLIENT TURN	-0.93
tb CLIENT WE	2.25
tb CLIENT WELL	0.33
tb CLIENT WORKS	0.75
tb CLIENT WORLD	-0.64
tb COME BAD	0.43
tb COME NUMBER	-0.06
tb COME SORE	0.06
tb COME SYMPTOM	0.18
tb COME TURN	-0.49
tb CST CLIENT	0.59
tb CST CST	0.59
tb CST CURE	-0.21
tb CST DETOX	-0.16
tb CST DIAGNOSE	-0.31
tb CST EASE	2.22
tb CST GONE	-0.28
tb CST HEDGE	-0.40
tb CST HOMEHELP	-0.45
tb CST HUMBLE	-0.05
tb CST IT	-0.71
tb CST LIFE	-0.57
tb CST META	-0.21
tb CST NEG	0.43
tb CST OUGHT	-0.21
tb CST POLICY	0.06
tb CST RELIEFN	-0.14
tb CST REMOVE	-0.48
tb CST SAFEW	-0.37
tb CST SERVICE	0.04
tb CST STOPTAKING	-0.03
tb CST STORE	-0.69
tb CST THERAPY	0.59
tb CST WE	0.79
tb CST WORKS	0.80
tb CST YOU	0.25
tb CURE SERIOUS	-0.08
tb CURE WE	-0.44
tb DEFINE BELIEF	-0.15
tb DEFINE BODY	-0.29
tb DEFINE EASE	-0.93
tb DEFINE FLOW	0.47
tb DEFINE GONE	-0.62
tb DEFINE HOMEHELP	-0.31
tb DEFINE HUMBLE	-0.53
tb DEFINE IT	0.57
tb DEFINE LASTING	-0.60
tb DEFINE LIFE	0.87
tb DEFINE MECH	0.22
tb DEFINE META	-0.27
tb DEFINE NEGN	-0.14
tb DEFINE NUMBER	-0.57
tb DEFINE POLICY	0.43
tb DEFINE PROVE	-0.10
tb DEFINE REMOVE	-0.27
tb DEFINE SERVICE	-0.74
tb DEFINE SYMPTOM	-0.25
tb DEFINE THING	-0.06
tb DEFINE WORKS	0.12
tb DEFINE WORLD	1.13
tb DETOX DETOX	0.06
tb DETOX WORKS	0.17
tb DIAGNOSE BABY	-0.20
tb DIAGNOSE CAUSE	0.27
tb DIAGNOSE CLIENT	1.46
tb DIAGNOSE EASE	-0.16
tb DIAGNOSE GONE	-0.22
tb DIAGNOSE HOMEHELP	-0.15
tb DIAGNOSE HUMBLE	-0.03
tb DIAGNOSE IT	-2.37
tb DIAGNOSE MECH	0.24
tb DIAGNOSE MOST	0.69
tb DIAGNOSE NEG	-1.23
tb DIAGNOSE NEGN	-1.00
tb DIAGNOSE NUMBER	-0.48
tb DIAGNOSE RELIEFN	0.96
tb DIAGNOSE SAFETY	-0.36
tb DIAGNOSE SAFEW	-0.43
tb DIAGNOSE SERVICE	-1.66
tb DIAGNOSE SHOW	-0.80
tb DIAGNOSE SORE	-0.28
tb DIAGNOSE THERAPY	-0.27
tb DIAGNOSE TURN	-0.62
tb DIAGNOSE WE	1.04
tb DIAGNOSE WELL	-0.79
tb DIAGNOSE WORKS	-0.30
tb DIAGNOSE YOU	-1.09
tb DOCTOR DIAGNOSE	-0.19
tb DOCTOR DOCTOR	-0.12
tb DOCTOR EASE	-0.48
tb DOCTOR ENDORSE	-0.03
tb DOCTOR GONE	-0.12
tb DOCTOR HEDGE	-0.44
tb DOCTOR HOMEHELP	-0.34
tb DOCTOR IT	-0.04
tb DOCTOR LIFE	-0.20
tb DOCTOR NUMBER	-0.32
tb DOCTOR POLICY	0.37
tb DOCTOR REMOVE	-0.12
tb DOCTOR SAFETY	0.40
tb DOCTOR SAY	0.88
tb DOCTOR SHOW	0.39
tb DOCTOR SYMPTOM	-0.46
tb DOCTOR THING	-0.33
tb DOCTOR TURN	-0.13
tb DOCTOR WE	-0.29
tb DOCTOR WORLD	-0.36
tb DOCTOR YOU	0.72
tb DRUG EASE	-1.11
tb DRUG FLOW	-0.23
tb DRUG GONE	-0.07
tb DRUG HEDGE	-0.08
tb DRUG HOMEHELP	-0.64
tb DRUG IT	-0.44
tb DRUG LIFE	-0.31
tb DRUG NEG	0.54
tb DRUG NEGN	0.35
tb DRUG OUGHT	-0.42
tb DRUG REMOVE	-0.14
tb DRUG SAFETY	-0.35
tb DRUG STOPTAKING	-0.14
tb DRUG THING	0.71
tb DRUG TURN	0.24
tb DRUG WORKS	-0.15
tb DRUG WORLD	-0.37
tb DRUG YOU	-0.53
tb EASE BODY	-0.76
tb EASE CLIENT	-0.34
tb EASE CST	0.09
tb EASE DEFINE	0.31
tb EASE DIAGNOSE	0.09
tb EASE EASE	0.17
tb EASE EMOTION	-0.29
tb EASE ENDORSE	0.05
tb EASE FAST	0.15
tb EASE FLOW	-0.14
tb EASE HEDGE	-1.01
tb EASE IT	-0.42
tb EASE LIFE	-0.79
tb EASE MECH	-0.35
tb EASE MOST	-0.90
tb EASE NEGN	0.14
tb EASE NUMBER	0.25
tb EASE POLICY	-1.04
tb EASE POSITION	-0.15
tb EASE SERIOUS	1.32
tb EASE SERVICE	-0.62
tb EASE SHOW	0.13
tb EASE SORE	0.19
tb EASE STORE	-0.58
tb EASE SURE	-0.73
tb EASE SYMPTOM	-1.27
tb EASE THERAPY	0.71
tb EASE THING	-0.04
tb EASE TURN	0.06
tb EASE WE	-0.08
tb EASE WELL	0.30
tb EASE WORKS	0.11
tb EASE YOU	-0.11
tb EMOTION DIAGNOSE	-0.14
tb EMOTION EASE	0.14
tb EMOTION FLOW	0.14
tb EMOTION GO	-0.04
tb EMOTION GONE	0.36
tb EMOTION HEDGE	0.60
tb EMOTION IT	-0.18
tb EMOTION LASTING	0.06
tb EMOTION OUGHT	-0.60
tb EMOTION REMOVE	0.11
tb EMOTION SAFETY	-0.22
tb EMOTION SHOW	-0.23
tb EMOTION STORE	0.27
tb EMOTION WE	-0.21
tb EMOTION WORKS	0.21
tb ENDORSE BAD	-0.17
tb ENDORSE BODY	0.56
tb ENDORSE CST	0.96
tb ENDORSE EASE	0.20
tb ENDORSE EMOTION	-0.17
tb ENDORSE GONE	0.59
tb ENDORSE HOMEHELP	-0.27
tb ENDORSE IT	-0.37
tb ENDORSE NUMBER	-0.33
tb ENDORSE OUGHT	-0.23
tb ENDORSE REMOVE	0.30
tb ENDORSE SAY	0.38
tb ENDORSE SHOW	0.38
tb ENDORSE SYMPTOM	-0.54
tb ENDORSE THERAPY	0.86
tb ENDORSE WE	0.61
tb ENDORSE WELL	0.09
tb ENDORSE YOU	0.42
tb EXPERT DIAGNOSE	0.12
tb EXPERT DOCTOR	-0.30
tb EXPERT EASE	0.83
tb EXPERT ENDORSE	0.19
tb EXPERT EXPERT	-0.30
tb EXPERT HOMEHELP	-0.30
tb EXPERT HUMBLE	-0.21
tb EXPERT POLICY	0.43
tb EXPERT RESEARCH	-0.08
tb EXPERT SAFETY	0.43
tb EXPERT SAY	0.11
tb EXPERT SHOW	-0.24
tb EXPERT TURN	-0.19
tb FAST EASE	0.28
tb FAST RELIEFN	0.17
tb FAST WORKS	0.28
tb FLOW BODY	-0.04
tb FLOW EMOTION	-0.26
tb FLOW ENDORSE	0.16
tb FLOW FAST	0.46
tb FLOW IT	-0.49
tb FLOW MECH	-0.28
tb FLOW NEG	0.27
tb FLOW POLICY	-0.40
tb FLOW SERIOUS	0.04
tb FLOW STORE	-0.26
tb FLOW WE	0.47
tb FLOW WELL	1.19
tb FLOW WORKS	0.85
tb FLOW YOU	-1.39
tb GO BODY	0.09
tb GO IT	0.66
tb GO NEGN	0.81
tb GO WE	0.54
tb GO WELL	0.39
tb GO YOU	-0.45
tb GONE BABY	0.07
tb GONE BAD	1.36
tb GONE BODY	0.29
tb GONE CLIENT	-0.81
tb GONE DEFINE	-0.39
tb GONE DRUG	0.30
tb GONE EASE	-0.15
tb GONE EMOTION	-0.32
tb GONE ENDORSE	0.14
tb GONE FAST	-0.93
tb GONE HEDGE	0.05
tb GONE HOMEHELP	-0.63
tb GONE HUMBLE	-0.16
tb GONE IT	0.75
tb GONE LIFE	-0.68
tb GONE MECH	-1.63
tb GONE MOST	-0.45
tb GONE NEGN	0.55
tb GONE NUMBER	-0.04
tb GONE POLICY	0.48
tb GONE SAY	0.20
tb GONE SERIOUS	0.68
tb GONE SHOW	0.16
tb GONE SORE	0.37
tb GONE STORE	0.08
tb GONE SYMPTOM	0.54
tb GONE THERAPY	-0.44
tb GONE THING	0.08
tb GONE TURN	-0.89
tb GONE WE	-1.17
tb GONE WELL	0.30
tb GONE WORKS	0.18
tb GONE WORLD	-0.21
tb GONE YOU	-1.52
tb HEDGE BELIEF	-0.04
tb HEDGE BODY	-0.67
tb HEDGE CLIENT	-0.08
tb HEDGE CST	0.63
tb HEDGE DEFINE	-0.04
tb HEDGE DIAGNOSE	1.63
tb HEDGE EASE	-1.60
tb HEDGE EMOTION	-0.62
tb HEDGE ENDORSE	-0.60
tb HEDGE GO	0.37
tb HEDGE GONE	-0.79
tb HEDGE HEDGE	0.54
tb HEDGE HOMEHELP	-0.07
tb HEDGE IT	-0.19
tb HEDGE LIFE	-1.12
tb HEDGE META	-0.16
tb HEDGE NEG	0.50
tb HEDGE NUMBER	-0.07
tb HEDGE OUGHT	-0.39
tb HEDGE PAST	-0.05
tb HEDGE POLICY	-0.57
tb HEDGE PROVE	-0.08
tb HEDGE REMOVE	-0.09
tb HEDGE SAFETY	0.09
tb HEDGE SAFEW	-0.63
tb HEDGE SAY	-1.10
tb HEDGE SHOW	-0.31
tb HEDGE STOPTAKING	-0.50
tb HEDGE SURE	0.76
tb HEDGE SYMPTOM	-0.37
tb HEDGE THERAPY	0.71
tb HEDGE WE	-0.16
tb HEDGE WELL	-0.91
tb HEDGE WORKS	-0.64
tb HEDGE YOU	0.14
tb HOMEHELP BODY	0.11
tb HOMEHELP CLIENT	0.45
tb HOMEHELP CST	-0.25
tb HOMEHELP CURE	-0.72
tb HOMEHELP DIAGNOSE	-0.19
tb HOMEHELP EASE	-3.02
tb HOMEHELP EMOTION	0.34
tb HOMEHELP ENDORSE	-0.05
tb HOMEHELP GONE	-1.04
tb HOMEHELP HEDGE	-0.77
tb HOMEHELP HOMEHELP	-0.64
tb HOMEHELP IT	1.05
tb HOMEHELP LIFE	-0.72
tb HOMEHELP MOST	0.61
tb HOMEHELP NEG	-0.37
tb HOMEHELP NUMBER	-0.66
tb HOMEHELP POLICY	-0.10
tb HOMEHELP POSITION	-0.27
tb HOMEHELP RELIEFN	-0.72
tb HOMEHELP REMOVE	-0.50
tb HOMEHELP RESEARCH	0.07
tb HOMEHELP SAFETY	-0.14
tb HOMEHELP SAY	-0.56
tb HOMEHELP SERVICE	1.05
tb HOMEHELP SHOW	-0.35
tb HOMEHELP STOPTAKING	-0.27
tb HOMEHELP SURE	-0.09
tb HOMEHELP SYMPTOM	0.23
tb HOMEHELP THERAPIST2	-0.29
tb HOMEHELP THING	1.22
tb HOMEHELP TURN	-0.07
tb HOMEHELP WE	-0.97
tb HOMEHELP WELL	-0.72
tb HOMEHELP WORKS	-0.66
tb HOMEHELP WORLD	-0.14
tb HOPEFUL RELIEFN	0.36
tb HOPEFUL RESEARCH	0.43
tb HUMBLE BODY	0.41
tb HUMBLE DIAGNOSE	-0.11
tb HUMBLE EASE	-0.07
tb HUMBLE ENDORSE	0.54
tb HUMBLE FLOW	0.13
tb HUMBLE GONE	-0.10
tb HUMBLE IT	-0.75
tb HUMBLE LIFE	-0.18
tb HUMBLE MECH	-0.39
tb HUMBLE NEG	-0.04
tb HUMBLE POLICY	-0.09
tb HUMBLE PROVE	-0.10
tb HUMBLE RELIEFN	-0.21
tb HUMBLE REMOVE	-0.12
tb HUMBLE RESEARCH	0.29
tb HUMBLE SAY	0.21
tb HUMBLE SHOW	-0.17
tb HUMBLE THERAPY	-0.12
tb HUMBLE WE	-0.33
tb HUMBLE WELL	-0.24
tb HUMBLE WORKS	-0.46
tb HUMBLE YOU	-0.29
tb IT BAD	-0.64
tb IT BELIEF	-0.20
tb IT BODY	2.10
tb IT CLIENT	-0.76
tb IT CST	-1.16
tb IT CURE	0.43
tb IT DEFINE	-1.33
tb IT DETOX	0.36
tb IT DIAGNOSE	-0.98
tb IT DRUG	1.07
tb IT EASE	0.49
tb IT EMOTION	-1.31
tb IT ENDORSE	0.28
tb IT FLOW	0.44
tb IT GO	0.61
tb IT GONE	0.17
tb IT HEDGE	3.12
tb IT HOMEHELP	-0.36
tb IT HUMBLE	-0.50
tb IT IT	0.09
tb IT LIFE	1.97
tb IT MECH	0.60
tb IT META	-0.68
tb IT MOST	0.06
tb IT NEG	1.96
tb IT NEGN	0.60
tb IT NUMBER	-0.93
tb IT OUGHT	-1.29
tb IT POLICY	0.22
tb IT PRESSURE	0.49
tb IT PROVE	-0.34
tb IT RELIEFN	0.29
tb IT REMOVE	0.34
tb IT RESEARCH	-0.44
tb IT SAFETY	0.47
tb IT SAFEW	-0.52
tb IT SAY	-0.52
tb IT SERVICE	0.82
tb IT SHOW	-1.73
tb IT SORE	0.31
tb IT STOPTAKING	0.77
tb IT STORE	0.96
tb IT SURE	0.04
tb IT SYMPTOM	1.52
tb IT THERAPY	-0.06
tb IT THING	0.09
tb IT TURN	0.04
tb IT WE	-0.61
tb IT WELL	-0.16
tb IT WORKS	0.16
tb IT WORLD	-0.29
tb IT YOU	-1.05
tb LASTING EASE	0.13
tb LASTING GONE	0.42
tb LASTING HOMEHELP	0.39
tb LASTING RELIEFN	0.62
tb LASTING SYMPTOM	-1.08
tb LIFE BABY	-0.06
tb LIFE CLIENT	-0.75
tb LIFE DEFINE	-0.62
tb LIFE EASE	-0.21
tb LIFE EMOTION	0.13
tb LIFE FLOW	-0.20
tb LIFE GONE	0.32
tb LIFE HEDGE	-0.87
tb LIFE HOMEHELP	-0.14
tb LIFE HUMBLE	-0.21
tb LIFE IT	-1.04
tb LIFE LIFE	0.28
tb LIFE MOST	-0.69
tb LIFE NEG	0.57
tb LIFE NEGN	0.34
tb LIFE NUMBER	0.94
tb LIFE PAST	-0.17
tb LIFE POLICY	1.03
tb LIFE POSITION	-0.73
tb LIFE RELIEFN	-0.86
tb LIFE REMOVE	1.68
tb LIFE SAY	0.31
tb LIFE SERIOUS	0.15
tb LIFE SHOW	0.15
tb LIFE STOPTAKING	0.17
tb LIFE STORE	-0.72
tb LIFE SURE	0.11
tb LIFE SYMPTOM	-0.10
tb LIFE THERAPY	-0.88
tb LIFE THING	0.74
tb LIFE TURN	-0.10
tb LIFE WE	0.76
tb LIFE WELL	-1.42
tb LIFE WORKS	-0.16
tb LIFE WORLD	-0.36
tb LIFE YOU	-1.05
tb MECH CLIENT	-0.11
tb MECH DEFINE	-1.19
tb MECH DIAGNOSE	1.42
tb MECH EASE	-0.83
tb MECH ENDORSE	0.44
tb MECH FLOW	-2.36
tb MECH GONE	-1.28
tb MECH HEDGE	1.10
tb MECH IT	0.11
tb MECH LIFE	0.47
tb MECH MECH	0.73
tb MECH OUGHT	-0.28
tb MECH POLICY	-0.41
tb MECH REMOVE	0.07
tb MECH SHOW	0.66
tb MECH STOPTAKING	0.09
tb MECH STORE	0.34
tb MECH THERAPY	0.07
tb MECH THING	0.78
tb MECH WE	1.18
tb META EASE	0.51
tb META GONE	-0.03
tb META HEDGE	0.47
tb META HUMBLE	-0.21
tb META IT	-0.10
tb META META	-0.97
tb META RELIEFN	-0.48
tb META SERVICE	-0.04
tb META SHOW	0.06
tb META STORE	-0.04
tb META SURE	-0.37
tb META WE	-0.39
tb META YOU	-0.03
tb MOST BABY	-0.47
tb MOST BODY	-0.17
tb MOST CLIENT	0.50
tb MOST DIAGNOSE	0.35
tb MOST ENDORSE	-0.05
tb MOST GO	0.24
tb MOST GONE	0.21
tb MOST HEDGE	-1.18
tb MOST IT	0.76
tb MOST NUMBER	0.40
tb MOST OUGHT	0.04
tb MOST RELIEFN	0.32
tb MOST SAY	0.08
tb MOST SERIOUS	-0.31
tb MOST SERVICE	0.15
tb MOST SHOW	0.17
tb MOST SYMPTOM	-0.33
tb MOST THING	0.18
tb MOST WE	1.07
tb MOST YOU	-0.19
tb NEG BAD	0.27
tb NEG BELIEF	0.18
tb NEG BODY	-0.23
tb NEG CURE	-0.46
tb NEG DEFINE	-0.23
tb NEG DIAGNOSE	-0.38
tb NEG DOCTOR	-0.23
tb NEG DRUG	-0.13
tb NEG EASE	0.41
tb NEG EMOTION	0.49
tb NEG ENDORSE	-0.05
tb NEG FLOW	-1.11
tb NEG GO	0.59
tb NEG GONE	1.55
tb NEG HEDGE	-1.52
tb NEG HOMEHELP	-0.25
tb NEG HUMBLE	0.27
tb NEG IT	-0.69
tb NEG LIFE	0.34
tb NEG META	0.03
tb NEG NUMBER	0.06
tb NEG OUGHT	-0.16
tb NEG PAST	0.44
tb NEG POLICY	-0.29
tb NEG PRAISE	0.12
tb NEG PRESSURE	-0.23
tb NEG RELIEFN	-0.55
tb NEG REMOVE	-0.93
tb NEG RESEARCH	-0.47
tb NEG SAFETY	0.06
tb NEG SAY	2.02
tb NEG SERVICE	-0.49
tb NEG SHOW	-1.18
tb NEG SORE	0.84
tb NEG STOPTAKING	-0.50
tb NEG STORE	-0.18
tb NEG SURE	0.98
tb NEG SYMPTOM	1.29
tb NEG THERAPIST2	-0.05
tb NEG THERAPY	-0.65
tb NEG THING	0.70
tb NEG TURN	0.73
tb NEG WE	-0.94
tb NEG WELL	1.14
tb NEG WORKS	-0.13
tb NEG WORLD	-0.04
tb NEG YOU	-0.14
tb NEGN BAD	0.47
tb NEGN BELIEF	-0.29
tb NEGN BODY	1.13
tb NEGN CST	-0.68
tb NEGN DOCTOR	-0.07
tb NEGN DRUG	0.55
tb NEGN EASE	-0.58
tb NEGN EMOTION	-0.49
tb NEGN GONE	0.19
tb NEGN IT	2.16
tb NEGN LIFE	-0.46
tb NEGN META	0.86
tb NEGN NEG	-0.12
tb NEGN NUMBER	-0.99
tb NEGN OUGHT	0.47
tb NEGN PRAISE	0.46
tb NEGN RELIEFN	-0.27
tb NEGN REMOVE	0.42
tb NEGN RESEARCH	0.20
tb NEGN SAY	0.66
tb NEGN SERVICE	-0.13
tb NEGN SHOW	0.19
tb NEGN SORE	0.06
tb NEGN SURE	-0.11
tb NEGN SYMPTOM	0.64
tb NEGN THERAPIST2	0.89
tb NEGN THERAPY	-0.65
tb NEGN THING	-1.05
tb NEGN WE	-0.55
tb NUMBER BODY	0.49
tb NUMBER CLIENT	-1.84
tb NUMBER CST	1.15
tb NUMBER DEFINE	-0.06
tb NUMBER DIAGNOSE	0.44
tb NUMBER EXPERT	0.10
tb NUMBER FLOW	-0.42
tb NUMBER GO	-0.15
tb NUMBER GONE	-0.17
tb NUMBER HEDGE	0.29
tb NUMBER HOMEHELP	0.80
tb NUMBER HUMBLE	-0.12
tb NUMBER IT	0.71
tb NUMBER LIFE	-0.46
tb NUMBER MECH	-1.38
tb NUMBER META	-0.49
tb NUMBER MOST	0.33
tb NUMBER NUMBER	1.26
tb NUMBER OUGHT	0.83
tb NUMBER PAST	-0.28
tb NUMBER POLICY	1.57
tb NUMBER PRESSURE	1.10
tb NUMBER RESEARCH	-1.97
tb NUMBER SAY	1.24
tb NUMBER SERIOUS	-0.15
tb NUMBER SERVICE	0.37
tb NUMBER SHOW	-0.23
tb NUMBER STOPTAKING	-0.05
tb NUMBER STORE	0.36
tb NUMBER SYMPTOM	0.25
tb NUMBER THERAPIST2	-0.26
tb NUMBER THERAPY	3.40
tb NUMBER THING	-0.43
tb NUMBER TURN	-0.17
tb NUMBER WE	-1.24
tb NUMBER WELL	0.11
tb NUMBER WORKS	-0.43
tb NUMBER WORLD	-0.44
tb NUMBER YOU	0.20
tb OUGHT BABY	-0.20
tb OUGHT CLIENT	1.49
tb OUGHT DIAGNOSE	0.47
tb OUGHT DOCTOR	-0.27
tb OUGHT EASE	-0.44
tb OUGHT FLOW	-0.44
tb OUGHT HOMEHELP	-0.25
tb OUGHT IT	-0.78
tb OUGHT LIFE	-0.69
tb OUGHT MOST	0.14
tb OUGHT NEG	-0.18
tb OUGHT NUMBER	-0.90
tb OUGHT OUGHT	-1.54
tb OUGHT POLICY	-0.28
tb OUGHT RELIEFN	0.32
tb OUGHT REMOVE	-0.28
tb OUGHT SAFETY	-0.66
tb OUGHT SAY	0.75
tb OUGHT SHOW	0.24
tb OUGHT SURE	-0.31
tb OUGHT THERAPY	-0.17
tb OUGHT WE	0.83
tb OUGHT WORKS	-0.44
tb OUGHT YOU	-0.16
tb PAST BELIEF	-0.15
tb PAST EASE	1.19
tb PAST GONE	0.17
tb PAST HOMEHELP	-0.12
tb PAST IT	-0.17
tb PAST NUMBER	0.51
tb PAST REMOVE	0.17
tb PAST SAY	-0.43
tb PAST SERVICE	1.09
tb PAST SHOW	-0.32
tb PAST THERAPY	0.42
tb PAST WE	0.07
tb POLICY AID	-0.07
tb POLICY BAD	0.58
tb POLICY CLIENT	-0.33
tb POLICY DEFINE	-0.33
tb POLICY EASE	0.40
tb POLICY FLOW	0.73
tb POLICY GONE	0.06
tb POLICY HEDGE	-0.21
tb POLICY HOMEHELP	-0.61
tb POLICY IT	0.49
tb POLICY LIFE	0.04
tb POLICY META	-0.42
tb POLICY MOST	0.36
tb POLICY NEG	-0.05
tb POLICY NUMBER	-0.11
tb POLICY POLICY	-1.41
tb POLICY POSITION	-0.15
tb POLICY REMOVE	0.06
tb POLICY SAFETY	-0.19
tb POLICY SAY	-0.24
tb POLICY SERIOUS	0.15
tb POLICY SERVICE	-0.37
tb POLICY SHOW	-0.20
tb POLICY SORE	0.41
tb POLICY STOPTAKING	-0.39
tb POLICY STORE	-0.35
tb POLICY SYMPTOM	0.13
tb POLICY THERAPY	0.19
tb POLICY THING	0.33
tb POLICY TURN	1.00
tb POLICY WE	-0.60
tb POLICY WORKS	-0.26
tb POLICY WORLD	0.09
tb POLICY YOU	-0.80
tb PRAISE CST	0.04
tb PRAISE PRAISE	0.64
tb PRAISE THERAPY	0.26
tb PRAISE WORKS	0.34
tb PRESSURE IT	0.50
tb PRESSURE POLICY	0.92
tb PROVE IT	-0.47
tb PROVE NEG	-0.52
tb PROVE THERAPY	0.20
tb PROVE WE	-0.57
tb RELIEFN BELIEF	-0.20
tb RELIEFN CST	0.06
tb RELIEFN FAST	0.20
tb RELIEFN HEDGE	0.31
tb RELIEFN NEGN	0.71
tb RELIEFN SERIOUS	0.11
tb RELIEFN THERAPY	0.06
tb RELIEFN WE	-0.21
tb RELIEFN YOU	0.53
tb REMOVE BAD	0.58
tb REMOVE BODY	0.17
tb REMOVE CLIENT	-0.59
tb REMOVE DEFINE	-0.11
tb REMOVE DETOX	0.11
tb REMOVE DIAGNOSE	0.10
tb REMOVE DRUG	-0.16
tb REMOVE EMOTION	0.10
tb REMOVE HOMEHELP	-0.46
tb REMOVE IT	0.97
tb REMOVE LIFE	-0.61
tb REMOVE MECH	-0.96
tb REMOVE MOST	-0.16
tb REMOVE NUMBER	0.27
tb REMOVE POLICY	0.45
tb REMOVE SAY	0.20
tb REMOVE SERIOUS	-0.12
tb REMOVE SHOW	0.16
tb REMOVE SORE	0.44
tb REMOVE STORE	0.08
tb REMOVE SYMPTOM	1.01
tb REMOVE THERAPY	-0.44
tb REMOVE TURN	0.16
tb REMOVE WE	-1.38
tb REMOVE YOU	0.42
tb RESEARCH CLIENT	-0.08
tb RESEARCH DIAGNOSE	0.34
tb RESEARCH EASE	0.30
tb RESEARCH ENDORSE	0.16
tb RESEARCH HUMBLE	-0.49
tb RESEARCH IT	-0.16
tb RESEARCH NUMBER	-0.12
tb RESEARCH OUGHT	0.83
tb RESEARCH PROVE	0.22
tb RESEARCH SAY	0.42
tb RESEARCH SHOW	0.80
tb RESEARCH STORE	1.10
tb RESEARCH SYMPTOM	-0.08
tb RESEARCH TURN	0.05
tb RESEARCH WE	0.44
tb RESEARCH WORLD	-0.19
tb SAFETY CLIENT	0.83
tb SAFETY EASE	0.44
tb SAFETY FAST	-0.20
tb SAFETY HEDGE	-0.88
tb SAFETY IT	2.05
tb SAFETY NEG	1.75
tb SAFETY NUMBER	-0.56
tb SAFETY SAFETY	-0.23
tb SAFETY SERIOUS	0.62
tb SAFETY SERVICE	0.99
tb SAFETY SHOW	-0.07
tb SAFETY TURN	-0.07
tb SAFETY WE	-0.71
tb SAFETY YOU	0.08
tb SAFEW THERAPY	0.58
tb SAY CLIENT	-0.22
tb SAY DIAGNOSE	-0.24
tb SAY EASE	-0.06
tb SAY GONE	0.24
tb SAY HOMEHELP	-0.43
tb SAY IT	-0.79
tb SAY MECH	-0.31
tb SAY MOST	-0.05
tb SAY NEG	-0.04
tb SAY NEGN	-0.13
tb SAY NUMBER	-0.15
tb SAY POLICY	-0.43
tb SAY RELIEFN	0.41
tb SAY SAFETY	-0.04
tb SAY THERAPIST2	-0.31
tb SAY WE	-0.05
tb SAY YOU	-0.24
tb SERIOUS BAD	-0.54
tb SERIOUS BODY	0.74
tb SERIOUS CLIENT	2.52
tb SERIOUS DEFINE	-1.45
tb SERIOUS DOCTOR	-0.37
tb SERIOUS DRUG	-0.74
tb SERIOUS EASE	0.75
tb SERIOUS EMOTION	-0.70
tb SERIOUS FLOW	0.29
tb SERIOUS GONE	1.41
tb SERIOUS HEDGE	-1.38
tb SERIOUS HOMEHELP	-0.76
tb SERIOUS IT	-0.31
tb SERIOUS MOST	0.27
tb SERIOUS NEG	-0.13
tb SERIOUS NEGN	0.28
tb SERIOUS NUMBER	0.14
tb SERIOUS OUGHT	-0.05
tb SERIOUS POLICY	0.45
tb SERIOUS REMOVE	0.78
tb SERIOUS SAFETY	-0.24
tb SERIOUS SAY	-0.16
tb SERIOUS SERIOUS	1.44
tb SERIOUS SERVICE	0.32
tb SERIOUS SHOW	-0.06
tb SERIOUS SYMPTOM	0.09
tb SERIOUS TURN	0.12
tb SERIOUS WE	-1.83
tb SERIOUS WELL	-0.33
tb SERIOUS WORKS	-0.24
tb SERVICE CLIENT	0.05
tb SERVICE CST	-0.06
tb SERVICE FAST	0.16
tb SERVICE LIFE	-0.38
tb SERVICE META	-0.21
tb SERVICE NEG	0.36
tb SERVICE NUMBER	0.19
tb SERVICE POLICY	-0.47
tb SERVICE SAFETY	-0.16
tb SERVICE SERVICE	-1.36
tb SERVICE SYMPTOM	0.62
tb SERVICE THERAPY	0.23
tb SERVICE THING	-0.26
tb SERVICE WE	-0.81
tb SHOW BABY	-0.13
tb SHOW BAD	-0.17
tb SHOW BODY	0.90
tb SHOW CLIENT	0.78
tb SHOW CST	0.47
tb SHOW EASE	0.44
tb SHOW EMOTION	-0.17
tb SHOW FLOW	0.44
tb SHOW GONE	0.81
tb SHOW HOMEHELP	-0.35
tb SHOW HUMBLE	-0.05
tb SHOW IT	-1.18
tb SHOW LASTING	0.38
tb SHOW LIFE	0.11
tb SHOW MECH	-0.15
tb SHOW NEG	-1.23
tb SHOW NEGN	-1.01
tb SHOW NUMBER	-0.55
tb SHOW POLICY	-0.14
tb SHOW RELIEFN	0.74
tb SHOW REMOVE	0.36
tb SHOW SAFETY	-0.22
tb SHOW SAY	0.38
tb SHOW SHOW	0.25
tb SHOW SYMPTOM	-0.52
tb SHOW THERAPIST2	-0.05
tb SHOW THERAPY	0.42
tb SHOW WE	1.11
tb SHOW WELL	0.16
tb SHOW YOU	-0.29
tb SORE BODY	0.55
tb SORE CLIENT	0.42
tb SORE DIAGNOSE	-0.11
tb SORE EMOTION	0.11
tb SORE ENDORSE	0.70
tb SORE LIFE	-0.11
tb SORE MECH	0.06
tb SORE NUMBER	0.51
tb SORE POLICY	-0.15
tb SORE SERVICE	-0.14
tb SORE SHOW	0.70
tb SORE SYMPTOM	0.21
tb SORE THERAPY	0.09
tb SORE THING	-0.32
tb SORE WORKS	1.45
tb SORE WORLD	-0.06
tb SORE YOU	0.17
tb STOPTAKING DIAGNOSE	-0.14
tb STOPTAKING DOCTOR	-0.18
tb STOPTAKING DRUG	-0.08
tb STOPTAKING HOMEHELP	-0.24
tb STOPTAKING IT	-0.17
tb STOPTAKING LIFE	-0.44
tb STOPTAKING MECH	-0.10
tb STOPTAKING SAFETY	-0.11
tb STOPTAKING SERIOUS	0.17
tb STOPTAKING SHOW	-0.14
tb STOPTAKING SYMPTOM	-0.06
tb STOPTAKING THERAPIST2	0.25
tb STOPTAKING WE	-0.31
tb STOPTAKING YOU	1.02
tb STORE BELIEF	-0.24
tb STORE BODY	-0.30
tb STORE EASE	0.44
tb STORE EMOTION	0.33
tb STORE FLOW	-0.23
tb STORE GONE	-0.22
tb STORE HOMEHELP	-0.55
tb STORE IT	-0.35
tb STORE LIFE	-0.35
tb STORE MECH	-0.47
tb STORE META	-0.04
tb STORE NEGN	-0.07
tb STORE NUMBER	-0.22
tb STORE POLICY	-0.10
tb STORE REMOVE	0.23
tb STORE SERIOUS	0.69
tb STORE STOPTAKING	0.13
tb STORE SYMPTOM	0.52
tb STORE THING	-0.35
tb STORE WE	0.16
tb STORE WORKS	-0.22
tb STORE YOU	2.29
tb SURE CLIENT	-0.63
tb SURE DEFINE	-0.58
tb SURE DIAGNOSE	0.18
tb SURE EASE	-0.44
tb SURE HEDGE	-0.40
tb SURE IT	0.80
tb SURE LIFE	-0.87
tb SURE NEG	-0.98
tb SURE NUMBER	1.12
tb SURE RELIEFN	0.40
tb SURE SAFEW	0.63
tb SURE WE	-0.25
tb SURE YOU	-0.17
tb SURGERY CLIENT	-0.10
tb SURGERY EASE	-0.36
tb SURGERY HEDGE	1.86
tb SURGERY IT	0.22
tb SURGERY SHOW	-1.43
tb SURGERY WE	-0.63
tb SURGERY WORKS	-0.27
tb SYMPTOM BODY	0.65
tb SYMPTOM CLIENT	0.67
tb SYMPTOM CST	0.15
tb SYMPTOM DEFINE	1.02
tb SYMPTOM DIAGNOSE	-0.81
tb SYMPTOM DOCTOR	-0.31
tb SYMPTOM EASE	1.24
tb SYMPTOM ENDORSE	0.60
tb SYMPTOM FLOW	1.25
tb SYMPTOM GO	0.51
tb SYMPTOM GONE	2.59
tb SYMPTOM HEDGE	-2.48
tb SYMPTOM HOMEHELP	0.11
tb SYMPTOM HUMBLE	-0.34
tb SYMPTOM IT	-1.39
tb SYMPTOM LASTING	-0.11
tb SYMPTOM LIFE	0.24
tb SYMPTOM NEG	0.76
tb SYMPTOM NEGN	0.33
tb SYMPTOM NUMBER	1.28
tb SYMPTOM OUGHT	-0.77
tb SYMPTOM POLICY	0.72
tb SYMPTOM PRESSURE	-0.69
tb SYMPTOM RELIEFN	0.04
tb SYMPTOM REMOVE	1.39
tb SYMPTOM SAFETY	-0.61
tb SYMPTOM SAY	-0.23
tb SYMPTOM SERIOUS	-0.22
tb SYMPTOM SHOW	0.33
tb SYMPTOM SORE	0.37
tb SYMPTOM STORE	0.14
tb SYMPTOM SYMPTOM	1.17
tb SYMPTOM THERAPY	0.23
tb SYMPTOM THING	0.20
tb SYMPTOM TURN	-0.85
tb SYMPTOM WE	-0.55
tb SYMPTOM WORKS	0.91
tb SYMPTOM YOU	0.62
tb THERAPIST2 DEFINE	-0.58
tb THERAPIST2 DOCTOR	-0.30
tb THERAPIST2 DRUG	-0.36
tb THERAPIST2 EASE	-0.06
tb THERAPIST2 ENDORSE	-0.43
tb THERAPIST2 EXPERT	-0.30
tb THERAPIST2 GONE	0.20
tb THERAPIST2 HEDGE	0.13
tb THERAPIST2 HOMEHELP	-0.76
tb THERAPIST2 HUMBLE	0.64
tb THERAPIST2 IT	-0.08
tb THERAPIST2 NUMBER	-0.26
tb THERAPIST2 THERAPIST2	-0.62
tb THERAPIST2 TURN	1.05
tb THERAPIST2 WE	-0.14
tb THERAPY BELIEF	-0.59
tb THERAPY BODY	-0.06
tb THERAPY CLIENT	0.24
tb THERAPY CST	-0.43
tb THERAPY CURE	-0.39
tb THERAPY DEFINE	-0.30
tb THERAPY DETOX	-0.16
tb THERAPY DIAGNOSE	0.84
tb THERAPY EASE	2.19
tb THERAPY ENDORSE	0.21
tb THERAPY FLOW	0.40
tb THERAPY GONE	-0.44
tb THERAPY HEDGE	0.64
tb THERAPY HOMEHELP	-0.66
tb THERAPY HUMBLE	-0.59
tb THERAPY IT	0.24
tb THERAPY LIFE	-0.43
tb THERAPY META	-0.29
tb THERAPY NEG	-0.11
tb THERAPY NEGN	-0.63
tb THERAPY NUMBER	-0.16
tb THERAPY OUGHT	-0.04
tb THERAPY POLICY	-0.31
tb THERAPY RELIEFN	-0.32
tb THERAPY REMOVE	0.28
tb THERAPY SAFETY	0.49
tb THERAPY SAFEW	-0.37
tb THERAPY SAY	-0.35
tb THERAPY SERVICE	0.04
tb THERAPY SHOW	0.13
tb THERAPY STOPTAKING	0.05
tb THERAPY STORE	0.30
tb THERAPY SYMPTOM	0.08
tb THERAPY THERAPY	-1.17
tb THERAPY TURN	0.30
tb THERAPY WE	0.57
tb THERAPY WELL	-0.21
tb THERAPY WORKS	1.16
tb THERAPY YOU	-1.04
tb THING BODY	0.46
tb THING CURE	-0.03
tb THING DEFINE	-0.06
tb THING DIAGNOSE	-0.03
tb THING EASE	-0.40
tb THING EMOTION	0.50
tb THING ENDORSE	0.34
tb THING FLOW	-0.62
tb THING GO	0.45
tb THING GONE	-0.11
tb THING HEDGE	-0.40
tb THING IT	0.65
tb THING LIFE	1.18
tb THING MOST	-0.05
tb THING NEGN	1.05
tb THING NUMBER	-0.14
tb THING OUGHT	-0.18
tb THING PAST	-0.43
tb THING POLICY	0.75
tb THING RELIEFN	-0.32
tb THING REMOVE	0.72
tb THING SAY	-0.30
tb THING SHOW	0.08
tb THING STOPTAKING	-0.13
tb THING STORE	-0.17
tb THING SYMPTOM	0.49
tb THING THING	0.18
tb THING TURN	0.85
tb THING WE	-1.44
tb THING WELL	-0.63
tb THING WORKS	-0.62
tb THING YOU	0.54
tb TURN CLIENT	1.33
tb TURN DIAGNOSE	-1.05
tb TURN EASE	-0.07
tb TURN ENDORSE	0.20
tb TURN FLOW	-0.63
tb TURN GO	-0.38
tb TURN IT	-0.55
tb TURN LIFE	0.81
tb TURN NEG	-0.45
tb TURN NUMBER	0.70
tb TURN OUGHT	-0.49
tb TURN POLICY	0.04
tb TURN PROVE	0.13
tb TURN REMOVE	0.22
tb TURN SAY	0.22
tb TURN SERIOUS	0.35
tb TURN SHOW	-0.64
tb TURN STORE	0.63
tb TURN SURE	-0.55
tb TURN SYMPTOM	0.39
tb TURN THERAPY	-0.08
tb TURN WE	-0.25
tb TURN WORKS	-0.58
tb TURN YOU	0.32
tb WE AID	0.45
tb WE BABY	-0.69
tb WE BAD	-1.27
tb WE BELIEF	0.97
tb WE BODY	-0.14
tb WE CLIENT	0.46
tb WE COME	0.42
tb WE CST	-0.67
tb WE CURE	0.29
tb WE DEFINE	0.75
tb WE DIAGNOSE	1.06
tb WE DOCTOR	0.35
tb WE DRUG	0.10
tb WE EASE	-0.36
tb WE EMOTION	0.28
tb WE ENDORSE	-2.33
tb WE EXPERT	1.17
tb WE FLOW	-0.14
tb WE GO	-0.83
tb WE GONE	-2.29
tb WE HEDGE	1.26
tb WE HOMEHELP	-0.61
tb WE HOPEFUL	0.60
tb WE HUMBLE	-1.80
tb WE IT	0.44
tb WE LASTING	0.86
tb WE LIFE	0.21
tb WE MECH	-0.29
tb WE META	0.08
tb WE MOST	-0.58
tb WE NEG	-1.61
tb WE NEGN	0.09
tb WE NUMBER	0.58
tb WE OUGHT	-0.10
tb WE PAST	-0.45
tb WE POLICY	-0.72
tb WE PRAISE	-0.08
tb WE PRESSURE	1.59
tb WE PROVE	0.06
tb WE RELIEFN	0.49
tb WE RESEARCH	-0.49
tb WE SAFETY	0.09
tb WE SAFEW	-1.16
tb WE SAY	-1.01
tb WE SERIOUS	-0.21
tb WE SERVICE	-0.43
tb WE SHOW	0.35
tb WE SORE	-1.40
tb WE STOPTAKING	0.18
tb WE STORE	-0.96
tb WE SURE	1.09
tb WE SYMPTOM	-1.17
tb WE THERAPIST2	1.58
tb WE THERAPY	0.79
tb WE THING	0.88
tb WE TURN	0.43
tb WE WE	0.50
tb WE WELL	-0.29
tb WE WORKS	1.11
tb WE WORLD	-0.89
tb WE YOU	-0.09
tb WELL BABY	0.50
tb WELL BODY	0.53
tb WELL CLIENT	0.16
tb WELL CST	0.05
tb WELL EASE	0.23
tb WELL FAST	-0.33
tb WELL IT	0.14
tb WELL NEGN	-0.40
tb WELL SHOW	0.37
tb WELL THERAPY	0.05
tb WELL TURN	1.32
tb WELL WE	-0.55
tb WELL YOU	0.27
tb WORKS BABY	-0.15
tb WORKS BODY	-0.41
tb WORKS CLIENT	-0.27
tb WORKS CST	-0.04
tb WORKS DEFINE	-0.13
tb WORKS DETOX	0.04
tb WORKS EASE	0.25
tb WORKS EMOTION	-0.19
tb WORKS ENDORSE	0.20
tb WORKS FAST	0.65
tb WORKS HOMEHELP	-0.29
tb WORKS IT	0.57
tb WORKS LIFE	-1.13
tb WORKS MECH	-1.80
tb WORKS NEGN	0.11
tb WORKS NUMBER	-0.39
tb WORKS POLICY	-0.84
tb WORKS RELIEFN	0.14
tb WORKS SERIOUS	0.34
tb WORKS SHOW	0.12
tb WORKS SORE	-0.08
tb WORKS STORE	-0.17
tb WORKS SYMPTOM	0.21
tb WORKS WE	-0.47
tb WORKS WELL	0.66
tb WORKS WORKS	0.09
tb WORKS YOU	-1.49
tb WORLD AID	-0.07
tb WORLD CLIENT	0.66
tb WORLD CURE	-0.09
tb WORLD DEFINE	-0.04
tb WORLD DIAGNOSE	-0.27
tb WORLD EASE	-0.82
tb WORLD FLOW	-0.13
tb WORLD GONE	-0.99
tb WORLD LIFE	-0.76
tb WORLD MOST	-0.03
tb WORLD NEGN	0.21
tb WORLD OUGHT	0.57
tb WORLD POLICY	-0.26
tb WORLD RELIEFN	-0.09
tb WORLD REMOVE	-0.24
tb WORLD RESEARCH	-0.04
tb WORLD SHOW	-0.36
tb WORLD STORE	-0.46
tb WORLD SURE	-0.11
tb WORLD THING	-0.45
tb WORLD TURN	0.37
tb WORLD WE	-0.84
tb WORLD WELL	0.66
tb WORLD WORKS	-0.43
tb WORLD WORLD	0.27
tb YOU BABY	1.50
tb YOU BAD	1.12
tb YOU BODY	0.79
tb YOU CLIENT	0.97
tb YOU COME	-0.25
tb YOU CST	-0.39
tb YOU DETOX	0.18
tb YOU DIAGNOSE	0.09
tb YOU DOCTOR	-0.48
tb YOU DRUG	0.14
tb YOU EASE	-0.57
tb YOU EMOTION	-0.15
tb YOU ENDORSE	-0.91
tb YOU FLOW	-1.34
tb YOU GONE	-0.20
tb YOU HEDGE	-0.25
tb YOU HOMEHELP	-1.54
tb YOU HUMBLE	0.57
tb YOU IT	0.68
tb YOU LIFE	-0.08
tb YOU MECH	0.73
tb YOU NEG	2.26
tb YOU NUMBER	0.35
tb YOU OUGHT	0.66
tb YOU POLICY	-3.44
tb YOU POSITION	-0.15
tb YOU PRESSURE	0.17
tb YOU REMOVE	-0.16
tb YOU SAFETY	-0.08
tb YOU SAY	-0.97
tb YOU SERIOUS	2.08
tb YOU SERVICE	0.44
tb YOU SHOW	0.47
tb YOU SORE	0.19
tb YOU STORE	1.48
tb YOU SURGERY	-1.17
tb YOU SYMPTOM	1.11
tb YOU THERAPIST2	-0.09
tb YOU THERAPY	-1.28
tb YOU THING	-0.23
tb YOU TURN	1.59
tb YOU WE	0.06
tb YOU WELL	0.14
tb YOU WORKS	-0.16
tb YOU WORLD	-0.81
tw AID and	-0.13
tw AID for	0.49
tw AID in	0.39
tw BABY a	0.51
tw BABY aft	0.13
tw BABY and	-0.13
tw BABY are	-0.19
tw BABY at	0.29
tw BABY becom	0.52
tw BABY in	-0.45
tw BABY who	-0.46
tw BABY will	0.24
tw BABY with	0.67
tw BAD a	-0.14
tw BAD and	0.37
tw BAD befor	-0.87
tw BAD by	0.38
tw BAD for	-0.21
tw BAD from	0.47
tw BAD in	-0.05
tw BAD more	0.42
tw BAD on	-0.42
tw BAD sinc	0.18
tw BAD the	0.59
tw BAD to	1.35
tw BAD toda	0.23
tw BELIEF about	-0.36
tw BELIEF and	-0.20
tw BELIEF as	-1.15
tw BELIEF in	-0.03
tw BELIEF of	-0.68
tw BELIEF the	-0.29
tw BODY a	-0.50
tw BODY about	-0.27
tw BODY aft	0.41
tw BODY all	1.06
tw BODY and	-3.13
tw BODY are	0.15
tw BODY as	-0.54
tw BODY at	-1.22
tw BODY bad	-0.30
tw BODY befor	0.64
tw BODY bett	0.45
tw BODY by	-0.43
tw BODY did	0.46
tw BODY do	0.35
tw BODY down	0.17
tw BODY drawn	-0.51
tw BODY follow	0.99
tw BODY for	-0.85
tw BODY from	-1.05
tw BODY get	0.14
tw BODY gets	-0.53
tw BODY go	0.25
tw BODY has	-0.74
tw BODY in	-2.23
tw BODY into	-0.14
tw BODY like	0.72
tw BODY long	0.39
tw BODY mark	-0.34
tw BODY normal	-0.50
tw BODY of	-1.09
tw BODY or	-1.25
tw BODY out	-0.60
tw BODY round	1.25
tw BODY sinc	0.22
tw BODY so	0.54
tw BODY the	-1.57
tw BODY then	-0.64
tw BODY to	-0.34
tw BODY togeth	0.09
tw BODY und	-0.69
tw BODY until	0.15
tw BODY were	-0.59
tw BODY will	2.03
tw BODY with	0.30
tw CAUSE of	-0.38
tw CAUSE with	0.25
tw CLIENT a	-0.10
tw CLIENT about	0.68
tw CLIENT aft	0.14
tw CLIENT and	-0.89
tw CLIENT are	-0.36
tw CLIENT at	0.80
tw CLIENT came	0.75
tw CLIENT come	-0.71
tw CLIENT did	-0.48
tw CLIENT do	-1.76
tw CLIENT does	0.66
tw CLIENT down	0.83
tw CLIENT drift	-0.27
tw CLIENT earn	-0.26
tw CLIENT else	-0.19
tw CLIENT fold	-0.08
tw CLIENT from	1.57
tw CLIENT gave	0.55
tw CLIENT giv	-0.38
tw CLIENT had	1.06
tw CLIENT has	0.78
tw CLIENT have	0.93
tw CLIENT here	0.38
tw CLIENT hung	0.23
tw CLIENT in	1.40
tw CLIENT like	-0.29
tw CLIENT liv	0.32
tw CLIENT ly	-0.17
tw CLIENT more	0.94
tw CLIENT of	-1.63
tw CLIENT on	-0.58
tw CLIENT once	0.57
tw CLIENT or	-0.23
tw CLIENT plan	-0.16
tw CLIENT problem	0.24
tw CLIENT put	-0.09
tw CLIENT sell	-0.07
tw CLIENT still	-0.45
tw CLIENT therapist	-0.09
tw CLIENT threw	0.27
tw CLIENT to	-0.13
tw CLIENT took	0.09
tw CLIENT turn	-0.20
tw CLIENT valu	-0.12
tw CLIENT want	-0.41
tw CLIENT was	0.49
tw CLIENT were	-0.41
tw CLIENT who	1.45
tw CLIENT whos	0.19
tw CLIENT will	-0.45
tw CLIENT with	0.49
tw CLIENT wore	0.81
tw CLIENT would	-0.19
tw COME by	-0.35
tw COME like	0.30
tw COME the	1.08
tw COME with	0.27
tw CST and	-0.69
tw CST are	0.19
tw CST care	0.26
tw CST cost	-0.27
tw CST does	-0.54
tw CST for	0.17
tw CST group	-0.84
tw CST has	-0.04
tw CST how	-0.53
tw CST if	-0.08
tw CST in	0.95
tw CST itself	0.11
tw CST lets	-0.04
tw CST mak	0.27
tw CST minut	-0.58
tw CST of	-0.22
tw CST off	-0.18
tw CST or	-0.74
tw CST plan	0.81
tw CST scor	-0.26
tw CST so	-0.18
tw CST than	-0.25
tw CST the	-0.39
tw CST therapist	0.05
tw CST to	0.19
tw CST was	0.22
tw CST what	-0.59
tw CST will	-0.05
tw CST with	-0.26
tw CURE from	0.18
tw CURE of	-1.04
tw CURE the	-0.07
tw DEFINE against	-0.15
tw DEFINE and	-0.89
tw DEFINE by	-0.26
tw DEFINE did	-0.03
tw DEFINE fair	-0.58
tw DEFINE from	-0.10
tw DEFINE gentl	0.73
tw DEFINE glas	-0.22
tw DEFINE good	-0.29
tw DEFINE in	-1.02
tw DEFINE love	0.32
tw DEFINE matt	-0.26
tw DEFINE on	-0.03
tw DEFINE reason	-0.37
tw DEFINE within	-0.17
tw DETOX and	0.91
tw DETOX for	0.09
tw DETOX from	0.16
tw DETOX the	-0.14
tw DIAGNOSE a	-1.18
tw DIAGNOSE about	-0.27
tw DIAGNOSE afterward	-0.11
tw DIAGNOSE an	-0.22
tw DIAGNOSE and	-0.09
tw DIAGNOSE as	-0.70
tw DIAGNOSE by	-0.73
tw DIAGNOSE does	-0.15
tw DIAGNOSE each	0.36
tw DIAGNOSE for	-0.54
tw DIAGNOSE frighten	0.19
tw DIAGNOSE from	-0.23
tw DIAGNOSE good	0.40
tw DIAGNOSE her	0.62
tw DIAGNOSE how	0.51
tw DIAGNOSE in	0.22
tw DIAGNOSE itself	0.63
tw DIAGNOSE like	-0.80
tw DIAGNOSE much	-0.13
tw DIAGNOSE of	-0.38
tw DIAGNOSE or	0.08
tw DIAGNOSE out	-0.11
tw DIAGNOSE small	-0.10
tw DIAGNOSE someth	0.56
tw DIAGNOSE the	2.70
tw DIAGNOSE their	0.76
tw DIAGNOSE to	1.11
tw DIAGNOSE unwell	-0.05
tw DIAGNOSE what	1.66
tw DIAGNOSE when	0.16
tw DIAGNOSE wher	1.03
tw DIAGNOSE who	-0.18
tw DIAGNOSE with	-0.13
tw DIAGNOSE wors	-0.65
tw DOCTOR about	-0.30
tw DOCTOR and	-0.80
tw DOCTOR are	0.53
tw DOCTOR becom	0.70
tw DOCTOR from	0.23
tw DOCTOR has	0.51
tw DOCTOR have	-0.10
tw DOCTOR if	-0.19
tw DOCTOR in	0.24
tw DOCTOR lie	0.15
tw DOCTOR numb	0.08
tw DOCTOR or	-0.30
tw DOCTOR want	0.64
tw DOCTOR who	0.37
tw DOCTOR will	0.14
tw DRUG and	-0.13
tw DRUG are	0.28
tw DRUG away	0.43
tw DRUG becaus	-0.65
tw DRUG for	-1.31
tw DRUG if	0.62
tw DRUG in	-0.49
tw DRUG on	0.53
tw DRUG or	-0.31
tw DRUG will	0.09
tw DRUG with	-0.20
tw EASE a	1.13
tw EASE about	-0.08
tw EASE aft	-0.25
tw EASE all	-0.25
tw EASE and	-0.27
tw EASE any	-0.20
tw EASE anyth	-0.19
tw EASE are	-0.35
tw EASE as	0.07
tw EASE at	-1.14
tw EASE by	-0.78
tw EASE chronic	0.04
tw EASE ever	-0.04
tw EASE for	-0.09
tw EASE from	0.05
tw EASE hand	0.10
tw EASE her	-0.10
tw EASE here	0.82
tw EASE his	-0.43
tw EASE hour	-0.21
tw EASE how	0.05
tw EASE in	0.68
tw EASE itself	0.83
tw EASE like	0.82
tw EASE move	0.53
tw EASE on	-0.90
tw EASE pressur	-0.88
tw EASE room	-0.28
tw EASE sinus	0.14
tw EASE so	0.26
tw EASE the	-0.38
tw EASE their	-0.07
tw EASE them	0.14
tw EASE to	0.77
tw EASE und	0.92
tw EASE was	-0.50
tw EASE what	-0.78
tw EASE when	1.10
tw EASE with	-1.04
tw EASE within	-0.04
tw EMOTION a	-0.55
tw EMOTION and	1.07
tw EMOTION are	0.45
tw EMOTION asleep	-0.57
tw EMOTION befor	-0.97
tw EMOTION from	0.28
tw EMOTION in	0.20
tw EMOTION of	-0.07
tw EMOTION the	-0.88
tw EMOTION toda	0.23
tw EMOTION with	0.14
tw ENDORSE a	-0.53
tw ENDORSE aft	0.49
tw ENDORSE and	-0.24
tw ENDORSE as	0.12
tw ENDORSE at	-0.05
tw ENDORSE did	0.21
tw ENDORSE for	-0.20
tw ENDORSE from	-0.98
tw ENDORSE has	-0.29
tw ENDORSE her	0.31
tw ENDORSE into	-0.19
tw ENDORSE of	0.11
tw ENDORSE on	-0.78
tw ENDORSE or	-0.15
tw ENDORSE the	-1.25
tw ENDORSE their	0.51
tw ENDORSE to	0.51
tw ENDORSE togeth	0.09
tw ENDORSE will	0.14
tw ENDORSE with	-0.21
tw EXPERT and	0.14
tw EXPERT are	0.38
tw EXPERT everywher	0.20
tw EXPERT from	0.23
tw EXPERT have	-0.78
tw EXPERT in	-0.30
tw EXPERT lie	0.15
tw EXPERT of	-0.08
tw EXPERT who	-0.52
tw FAST and	-0.39
tw FLOW a	-0.24
tw FLOW all	-0.41
tw FLOW and	0.72
tw FLOW as	-0.53
tw FLOW at	-1.21
tw FLOW becaus	0.48
tw FLOW by	-0.07
tw FLOW easi	0.37
tw FLOW for	0.46
tw FLOW from	-1.49
tw FLOW hour	-0.15
tw FLOW in	-1.16
tw FLOW itself	0.84
tw FLOW like	1.50
tw FLOW of	0.13
tw FLOW on	-0.61
tw FLOW out	-0.45
tw FLOW slow	-0.24
tw FLOW the	-1.54
tw FLOW them	-0.12
tw FLOW to	0.40
tw FLOW und	0.57
tw FLOW with	-0.98
tw GO a	-0.37
tw GO and	0.92
tw GO as	0.07
tw GO at	-0.15
tw GO his	-0.27
tw GO in	-0.34
tw GO like	0.30
tw GO of	0.53
tw GO on	-0.17
tw GO out	-1.11
tw GO the	-0.14
tw GO through	0.47
tw GO with	0.80
tw GONE a	-0.76
tw GONE about	-0.08
tw GONE aft	-0.28
tw GONE and	0.05
tw GONE as	-0.84
tw GONE at	-1.28
tw GONE by	-0.55
tw GONE for	-0.09
tw GONE from	0.59
tw GONE her	-0.10
tw GONE here	1.18
tw GONE his	-0.76
tw GONE in	1.69
tw GONE into	0.13
tw GONE like	1.04
tw GONE mark	0.38
tw GONE more	-0.67
tw GONE of	0.30
tw GONE on	-0.09
tw GONE once	-0.06
tw GONE out	-1.11
tw GONE phon	0.17
tw GONE sinc	0.21
tw GONE so	1.13
tw GONE spinn	1.50
tw GONE than	-0.36
tw GONE the	-3.10
tw GONE their	0.26
tw GONE them	-0.43
tw GONE ther	1.00
tw GONE through	0.71
tw GONE to	-0.17
tw GONE und	0.31
tw GONE was	-0.50
tw GONE when	0.63
tw GONE with	1.12
tw GONE within	-0.98
tw HEDGE a	2.04
tw HEDGE also	-0.79
tw HEDGE an	-0.33
tw HEDGE and	-0.81
tw HEDGE are	-0.60
tw HEDGE be	1.38
tw HEDGE check	-0.07
tw HEDGE come	-0.41
tw HEDGE count	0.88
tw HEDGE do	0.84
tw HEDGE ever	0.70
tw HEDGE get	-0.81
tw HEDGE give	-0.46
tw HEDGE happen	0.42
tw HEDGE have	-0.06
tw HEDGE in	1.02
tw HEDGE lie	-0.14
tw HEDGE like	-0.04
tw HEDGE look	0.50
tw HEDGE make	-0.05
tw HEDGE off	-0.33
tw HEDGE on	-0.21
tw HEDGE plan	-0.13
tw HEDGE put	-0.12
tw HEDGE stay	-0.68
tw HEDGE take	-0.77
tw HEDGE the	-0.94
tw HEDGE therapist	-0.09
tw HEDGE thread	0.31
tw HEDGE to	-0.11
tw HEDGE turn	0.63
tw HEDGE want	-0.10
tw HEDGE who	-0.40
tw HEDGE with	-0.46
tw HOMEHELP a	-0.26
tw HOMEHELP about	-0.17
tw HOMEHELP aft	0.85
tw HOMEHELP and	-1.37
tw HOMEHELP are	-0.16
tw HOMEHELP becaus	-0.28
tw HOMEHELP becom	0.70
tw HOMEHELP besid	-0.21
tw HOMEHELP between	-0.24
tw HOMEHELP do	-0.11
tw HOMEHELP does	-0.13
tw HOMEHELP for	-1.16
tw HOMEHELP had	0.16
tw HOMEHELP has	-0.74
tw HOMEHELP have	0.24
tw HOMEHELP here	1.08
tw HOMEHELP if	-0.12
tw HOMEHELP in	-1.29
tw HOMEHELP like	0.80
tw HOMEHELP name	-0.08
tw HOMEHELP of	0.10
tw HOMEHELP on	-0.21
tw HOMEHELP or	-0.69
tw HOMEHELP put	-0.16
tw HOMEHELP suit	-0.21
tw HOMEHELP the	-0.25
tw HOMEHELP to	0.06
tw HOMEHELP was	-0.55
tw HOMEHELP when	0.55
tw HOMEHELP whil	-0.57
tw HOMEHELP who	0.30
tw HOMEHELP with	-0.17
tw HOPEFUL of	0.06
tw HUMBLE about	-0.27
tw HUMBLE and	-0.68
tw HUMBLE be	1.62
tw HUMBLE count	-0.16
tw HUMBLE do	0.43
tw HUMBLE for	-0.12
tw HUMBLE from	-0.46
tw HUMBLE gain	-0.09
tw HUMBLE how	-0.26
tw HUMBLE in	-0.21
tw HUMBLE lie	-0.90
tw HUMBLE of	-0.25
tw HUMBLE off	-0.45
tw HUMBLE on	-0.33
tw HUMBLE test	-0.24
tw HUMBLE the	0.48
tw HUMBLE to	-0.49
tw HUMBLE what	0.12
tw HUMBLE with	-0.47
tw IT a	-0.41
tw IT all	-0.21
tw IT and	0.28
tw IT any	0.45
tw IT are	-0.10
tw IT as	-0.87
tw IT at	-0.09
tw IT away	0.60
tw IT be	0.03
tw IT beforehand	-0.15
tw IT began	-0.93
tw IT begin	0.15
tw IT came	-0.17
tw IT com	-0.12
tw IT cost	-0.33
tw IT cover	-0.16
tw IT did	-0.10
tw IT does	1.00
tw IT down	-0.44
tw IT ever	-0.46
tw IT field	-0.13
tw IT for	0.70
tw IT gentl	0.41
tw IT gets	-0.35
tw IT giv	0.08
tw IT goes	0.91
tw IT had	0.04
tw IT happen	0.21
tw IT hard	-0.33
tw IT has	-0.48
tw IT have	1.18
tw IT here	0.85
tw IT hour	-0.60
tw IT in	-1.54
tw IT includ	-1.08
tw IT just	0.10
tw IT last	0.94
tw IT lead	-0.34
tw IT light	0.64
tw IT look	-1.24
tw IT main	-0.27
tw IT mak	-0.14
tw IT matt	-0.14
tw IT matter	-0.05
tw IT mean	-0.48
tw IT on	0.21
tw IT once	0.51
tw IT only	-0.73
tw IT or	-0.20
tw IT out	0.09
tw IT own	-0.41
tw IT plac	-0.74
tw IT question	-0.55
tw IT reach	-0.31
tw IT right	0.06
tw IT sinc	0.65
tw IT sound	-0.08
tw IT spr	0.47
tw IT start	0.32
tw IT suit	-0.11
tw IT tak	0.43
tw IT than	-0.13
tw IT the	0.73
tw IT their	0.48
tw IT ther	0.48
tw IT to	-0.09
tw IT was	-4.21
tw IT week	0.11
tw IT went	0.20
tw IT will	0.87
tw IT wint	0.43
tw IT with	-0.36
tw IT wors	-0.57
tw IT would	-0.15
tw IT year	-0.08
tw LIFE a	0.19
tw LIFE all	0.21
tw LIFE and	-2.21
tw LIFE are	-1.11
tw LIFE at	0.39
tw LIFE away	-0.04
tw LIFE bad	-1.21
tw LIFE besid	-0.43
tw LIFE best	-0.31
tw LIFE bett	0.54
tw LIFE by	-0.97
tw LIFE down	0.17
tw LIFE easi	0.37
tw LIFE ever	-0.08
tw LIFE for	-0.17
tw LIFE from	-0.42
tw LIFE has	-0.80
tw LIFE her	-0.94
tw LIFE here	0.65
tw LIFE if	-0.80
tw LIFE in	-1.79
tw LIFE into	-0.46
tw LIFE late	-0.51
tw LIFE like	2.20
tw LIFE long	0.39
tw LIFE more	-0.19
tw LIFE on	1.32
tw LIFE out	0.36
tw LIFE play	-0.33
tw LIFE sinc	0.28
tw LIFE still	1.09
tw LIFE straight	0.08
tw LIFE the	1.60
tw LIFE then	-0.59
tw LIFE ther	-0.25
tw LIFE through	-0.69
tw LIFE to	0.36
tw LIFE und	0.42
tw LIFE up	-1.00
tw LIFE was	-0.88
tw LIFE went	1.05
tw LIFE what	0.57
tw LIFE wher	0.81
tw LIFE with	0.21
tw LIFE within	0.58
tw MECH and	1.25
tw MECH around	-0.58
tw MECH as	0.48
tw MECH do	-0.35
tw MECH does	-0.12
tw MECH down	-0.05
tw MECH drawn	-0.51
tw MECH for	0.25
tw MECH from	-0.24
tw MECH in	-0.69
tw MECH of	-0.10
tw MECH or	-0.24
tw MECH stay	0.55
tw MECH the	-0.41
tw MECH to	-0.84
tw MECH was	-0.36
tw MECH with	0.33
tw META about	-0.87
tw META and	-0.39
tw META app	-0.15
tw META are	-0.17
tw META check	-0.09
tw META from	-0.16
tw META has	-0.22
tw META here	0.44
tw META in	-0.42
tw META like	0.17
tw META of	1.09
tw META so	-0.19
tw META such	-0.14
tw META the	0.31
tw META to	0.09
tw META what	-0.15
tw META yet	0.09
tw MOST about	0.33
tw MOST at	0.92
tw MOST else	-0.18
tw MOST has	-0.32
tw MOST here	-0.07
tw MOST in	1.25
tw MOST line	-0.55
tw MOST of	0.55
tw MOST on	-0.34
tw MOST plac	-0.14
tw MOST problem	0.24
tw MOST the	-0.06
tw MOST want	-0.48
tw MOST who	0.50
tw MOST with	0.06
tw NEG a	-1.01
tw NEG about	-0.11
tw NEG an	-0.67
tw NEG and	-1.06
tw NEG any	0.37
tw NEG at	-1.12
tw NEG be	2.22
tw NEG becaus	-0.49
tw NEG been	1.06
tw NEG bett	0.89
tw NEG but	0.39
tw NEG come	0.73
tw NEG dangerou	-0.29
tw NEG do	0.26
tw NEG effect	-0.25
tw NEG else	-0.23
tw NEG even	0.46
tw NEG ever	0.71
tw NEG expect	-0.57
tw NEG for	-0.16
tw NEG forc	-0.31
tw NEG from	0.20
tw NEG gambl	1.03
tw NEG get	0.45
tw NEG had	2.36
tw NEG happen	-0.43
tw NEG has	0.32
tw NEG have	0.07
tw NEG in	0.48
tw NEG let	1.49
tw NEG lie	-0.23
tw NEG like	-0.06
tw NEG look	0.47
tw NEG mean	-0.49
tw NEG measur	-0.17
tw NEG mention	-0.59
tw NEG miss	-0.04
tw NEG more	0.32
tw NEG name	0.49
tw NEG of	-0.59
tw NEG off	-0.46
tw NEG on	-0.53
tw NEG once	-0.23
tw NEG only	0.06
tw NEG print	-0.69
tw NEG put	-0.34
tw NEG sell	-0.17
tw NEG stretch	-0.40
tw NEG tak	-0.28
tw NEG take	0.71
tw NEG the	-1.89
tw NEG ther	0.17
tw NEG to	-0.95
tw NEG want	-0.26
tw NEG was	-0.47
tw NEG will	-0.34
tw NEG with	-0.15
tw NEGN a	0.91
tw NEGN and	-0.26
tw NEGN as	-0.14
tw NEGN cook	-0.53
tw NEGN drama	0.13
tw NEGN forc	0.06
tw NEGN form	-0.25
tw NEGN gown	-0.32
tw NEGN happen	-0.13
tw NEGN long	-0.30
tw NEGN meaningful	-0.09
tw NEGN numb	-0.25
tw NEGN oth	-0.11
tw NEGN plac	-0.54
tw NEGN pressur	0.68
tw NEGN rush	-0.51
tw NEGN seriou	-0.13
tw NEGN stat	-0.38
tw NEGN test	-0.30
tw NEGN the	0.45
tw NEGN to	-0.47
tw NEGN track	-0.24
tw NEGN way	0.55
tw NEGN when	-0.57
tw NUMBER against	-0.12
tw NUMBER analysi	-0.15
tw NUMBER and	-0.95
tw NUMBER anoth	-0.41
tw NUMBER are	-0.10
tw NUMBER becaus	-0.17
tw NUMBER by	0.11
tw NUMBER day	1.34
tw NUMBER days	-0.38
tw NUMBER fold	-0.19
tw NUMBER for	0.65
tw NUMBER from	-0.48
tw NUMBER gram	-1.34
tw NUMBER group	-0.07
tw NUMBER hand	0.15
tw NUMBER health	-0.19
tw NUMBER hour	0.04
tw NUMBER hundr	-0.12
tw NUMBER if	-0.35
tw NUMBER lin	-0.16
tw NUMBER minut	-0.38
tw NUMBER month	-0.76
tw NUMBER more	0.51
tw NUMBER new	-0.51
tw NUMBER newton	-0.08
tw NUMBER of	0.81
tw NUMBER on	-0.45
tw NUMBER or	-0.31
tw NUMBER out	0.46
tw NUMBER part	-0.14
tw NUMBER plac	0.09
tw NUMBER question	-0.73
tw NUMBER reason	-0.14
tw NUMBER room	-0.60
tw NUMBER short	-0.11
tw NUMBER sid	-0.36
tw NUMBER sign	-0.07
tw NUMBER sinc	0.73
tw NUMBER small	-0.65
tw NUMBER so	-0.43
tw NUMBER summ	-0.34
tw NUMBER th	-1.79
tw NUMBER the	0.34
tw NUMBER to	1.32
tw NUMBER was	-0.21
tw NUMBER way	0.08
tw NUMBER ways	-0.21
tw NUMBER week	-0.76
tw NUMBER who	0.86
tw NUMBER with	-0.25
tw NUMBER within	-0.10
tw NUMBER work	-0.18
tw NUMBER year	1.10
tw OUGHT a	0.24
tw OUGHT about	-0.48
tw OUGHT an	-0.25
tw OUGHT and	-0.58
tw OUGHT be	-0.75
tw OUGHT befor	-1.39
tw OUGHT by	0.16
tw OUGHT each	0.24
tw OUGHT ever	-0.06
tw OUGHT for	1.02
tw OUGHT have	1.61
tw OUGHT how	0.13
tw OUGHT of	-0.12
tw OUGHT or	-0.09
tw OUGHT out	-0.04
tw OUGHT the	-1.84
tw OUGHT their	0.24
tw OUGHT to	0.69
tw OUGHT togeth	-0.56
tw OUGHT until	-0.34
tw OUGHT up	0.92
tw OUGHT what	1.31
tw OUGHT with	1.07
tw PAST and	-0.16
tw PAST at	-0.38
tw PAST by	-0.06
tw PAST for	-0.17
tw PAST in	-0.91
tw PAST of	0.21
tw PAST or	-0.23
tw PAST the	-0.95
tw PAST to	0.64
tw PAST togeth	-0.15
tw PAST was	-1.11
tw PAST with	-0.47
tw POLICY a	-0.50
tw POLICY aft	0.18
tw POLICY afterward	-0.28
tw POLICY an	-0.10
tw POLICY and	-2.00
tw POLICY are	-1.11
tw POLICY at	-1.53
tw POLICY becaus	-0.14
tw POLICY befor	-0.11
tw POLICY by	-0.50
tw POLICY do	-0.21
tw POLICY each	0.27
tw POLICY from	-0.08
tw POLICY go	-0.19
tw POLICY has	-0.25
tw POLICY if	-0.73
tw POLICY in	-0.82
tw POLICY like	-0.13
tw POLICY list	0.57
tw POLICY of	1.10
tw POLICY on	-0.68
tw POLICY or	-0.09
tw POLICY part	-0.06
tw POLICY room	-0.23
tw POLICY sinc	-0.07
tw POLICY so	0.28
tw POLICY spinn	1.50
tw POLICY the	0.28
tw POLICY to	-0.34
tw POLICY twic	-0.59
tw POLICY until	-0.79
tw POLICY up	-0.74
tw POLICY was	-1.29
tw POLICY went	-0.87
tw POLICY what	0.70
tw POLICY when	-0.20
tw POLICY will	-0.78
tw POLICY with	0.65
tw POLICY within	-0.17
tw POLICY year	0.57
tw POSITION and	-0.24
tw POSITION or	-0.34
tw POSITION to	0.15
tw PRAISE and	0.89
tw PRAISE how	0.13
tw PRAISE in	0.53
tw PRAISE numb	-0.25
tw PRAISE of	-0.85
tw PRAISE pow	0.12
tw PRESSURE a	0.59
tw PRESSURE and	-0.09
tw PRESSURE at	-0.15
tw PRESSURE for	-1.21
tw PRESSURE if	-0.27
tw PRESSURE the	0.72
tw PRESSURE until	0.04
tw PRESSURE when	0.05
tw PROVE anyth	-0.40
tw PROVE by	-0.43
tw PROVE for	0.24
tw PROVE the	1.14
tw PROVE to	0.25
tw PROVE what	0.21
tw RELIEFN are	0.33
tw RELIEFN becaus	-0.21
tw RELIEFN by	0.25
tw RELIEFN in	0.63
tw RELIEFN of	-1.78
tw RELIEFN only	0.33
tw RELIEFN so	0.21
tw RELIEFN start	0.07
tw REMOVE a	0.68
tw REMOVE aft	0.12
tw REMOVE and	-0.27
tw REMOVE any	-0.41
tw REMOVE at	-1.15
tw REMOVE by	-1.53
tw REMOVE for	0.14
tw REMOVE from	0.11
tw REMOVE her	-0.75
tw REMOVE here	0.93
tw REMOVE his	0.09
tw REMOVE in	1.09
tw REMOVE limescal	-0.85
tw REMOVE of	0.41
tw REMOVE on	0.46
tw REMOVE phon	0.17
tw REMOVE sinc	0.21
tw REMOVE spinn	1.50
tw REMOVE the	0.29
tw REMOVE their	-0.25
tw REMOVE them	-0.73
tw REMOVE to	-0.23
tw REMOVE und	0.41
tw REMOVE was	-0.56
tw REMOVE what	0.73
tw REMOVE when	0.07
tw REMOVE with	0.14
tw RESEARCH and	0.62
tw RESEARCH are	1.99
tw RESEARCH at	-0.83
tw RESEARCH do	-0.24
tw RESEARCH does	-0.43
tw RESEARCH for	0.09
tw RESEARCH from	-0.15
tw RESEARCH had	-0.06
tw RESEARCH has	-0.25
tw RESEARCH in	-0.37
tw RESEARCH list	-0.15
tw RESEARCH look	0.44
tw RESEARCH name	-0.08
tw RESEARCH of	-0.54
tw RESEARCH on	-1.24
tw RESEARCH or	-0.06
tw RESEARCH the	0.40
tw RESEARCH was	-0.48
tw RESEARCH were	-0.37
tw RESEARCH will	0.56
tw RESEARCH with	-0.67
tw RESEARCH would	-0.39
tw SAFETY a	-0.15
tw SAFETY about	0.56
tw SAFETY and	-0.92
tw SAFETY by	-0.05
tw SAFETY for	-0.18
tw SAFETY has	0.12
tw SAFETY if	-1.02
tw SAFETY or	-0.54
tw SAFETY the	-1.36
tw SAFETY their	0.26
tw SAFETY to	-0.41
tw SAFETY toda	-0.06
tw SAFETY what	-0.81
tw SAFETY will	0.50
tw SAFEW and	0.12
tw SAFEW but	-0.17
tw SAFEW for	-0.90
tw SAFEW in	0.51
tw SAFEW of	-1.00
tw SAY a	1.00
tw SAY about	-0.58
tw SAY all	-0.16
tw SAY an	-0.15
tw SAY and	-1.13
tw SAY at	-0.23
tw SAY by	-0.25
tw SAY check	-0.09
tw SAY down	-0.21
tw SAY for	1.06
tw SAY from	-0.83
tw SAY here	-0.47
tw SAY how	0.95
tw SAY in	-0.63
tw SAY more	0.22
tw SAY of	1.65
tw SAY on	-0.09
tw SAY or	-0.46
tw SAY safet	-0.08
tw SAY so	-1.26
tw SAY the	-0.87
tw SAY their	0.33
tw SAY them	-0.47
tw SAY to	-1.31
tw SAY up	0.92
tw SAY what	-0.07
tw SAY wher	-0.17
tw SAY why	0.19
tw SAY yes	0.13
tw SERIOUS a	0.61
tw SERIOUS and	1.51
tw SERIOUS are	-0.57
tw SERIOUS as	-0.60
tw SERIOUS attack	-0.58
tw SERIOUS becom	0.27
tw SERIOUS began	0.39
tw SERIOUS both	0.84
tw SERIOUS but	0.61
tw SERIOUS from	0.14
tw SERIOUS has	-0.45
tw SERIOUS have	0.06
tw SERIOUS in	-0.55
tw SERIOUS mak	-1.10
tw SERIOUS of	-0.22
tw SERIOUS or	-0.78
tw SERIOUS out	0.37
tw SERIOUS peak	-1.13
tw SERIOUS pleas	-0.47
tw SERIOUS sinc	0.26
tw SERIOUS the	-0.12
tw SERIOUS to	0.37
tw SERIOUS troubl	-0.31
tw SERIOUS was	-0.58
tw SERIOUS will	0.64
tw SERIOUS with	-0.41
tw SERVICE a	0.15
tw SERVICE about	-0.27
tw SERVICE and	-1.89
tw SERVICE attention	-0.31
tw SERVICE befor	-0.95
tw SERVICE for	0.83
tw SERVICE from	-0.27
tw SERVICE hour	-0.52
tw SERVICE in	-0.59
tw SERVICE of	-1.01
tw SERVICE on	0.47
tw SERVICE or	-0.22
tw SERVICE room	-0.28
tw SERVICE the	1.92
tw SERVICE to	-0.63
tw SERVICE und	0.53
tw SERVICE what	1.75
tw SERVICE when	-0.11
tw SERVICE with	-0.37
tw SHOW a	-1.64
tw SHOW about	-0.20
tw SHOW an	-0.45
tw SHOW and	-0.64
tw SHOW anyth	-0.37
tw SHOW as	-0.18
tw SHOW at	-0.05
tw SHOW bett	0.65
tw SHOW big	0.38
tw SHOW by	-0.15
tw SHOW for	0.41
tw SHOW from	-1.89
tw SHOW giv	0.15
tw SHOW has	-0.29
tw SHOW her	1.19
tw SHOW how	0.15
tw SHOW in	-0.33
tw SHOW into	-0.19
tw SHOW more	-0.08
tw SHOW on	-0.49
tw SHOW or	-0.15
tw SHOW out	-0.11
tw SHOW safet	-0.08
tw SHOW so	-1.17
tw SHOW someth	0.56
tw SHOW the	-0.49
tw SHOW their	1.38
tw SHOW them	0.17
tw SHOW to	0.18
tw SHOW togeth	0.09
tw SHOW und	-0.12
tw SHOW what	0.32
tw SHOW when	-0.61
tw SHOW wher	-0.31
tw SHOW who	-0.21
tw SHOW will	0.14
tw SHOW with	-0.15
tw SHOW yes	0.13
tw SORE a	0.63
tw SORE aft	-0.08
tw SORE and	-1.01
tw SORE days	0.18
tw SORE effect	-0.20
tw SORE for	0.47
tw SORE in	0.17
tw SORE maps	-0.65
tw SORE of	-0.16
tw SORE or	0.09
tw SORE so	0.55
tw STOPTAKING a	-0.43
tw STOPTAKING and	-0.36
tw STOPTAKING any	-0.55
tw STOPTAKING by	-0.47
tw STOPTAKING his	0.25
tw STOPTAKING in	0.13
tw STOPTAKING of	-0.27
tw STOPTAKING on	0.61
tw STOPTAKING the	0.03
tw STOPTAKING their	0.13
tw STOPTAKING to	0.19
tw STORE a	-1.41
tw STORE and	-0.57
tw STORE at	0.07
tw STORE by	-0.89
tw STORE for	-0.75
tw STORE her	0.45
tw STORE his	0.58
tw STORE how	-0.13
tw STORE last	-0.13
tw STORE of	-0.62
tw STORE on	0.50
tw STORE the	-0.14
tw STORE them	-0.11
tw STORE to	-0.17
tw STORE up	0.03
tw STORE was	0.94
tw STORE what	-0.18
tw STORE with	-0.06
tw SURE a	-0.19
tw SURE about	-0.52
tw SURE an	-0.06
tw SURE anyth	0.53
tw SURE at	0.16
tw SURE else	0.11
tw SURE in	0.18
tw SURE of	-0.78
tw SURE on	-0.23
tw SURE the	-0.06
tw SURE to	0.22
tw SURGERY and	-0.28
tw SURGERY of	-0.51
tw SURGERY on	-0.14
tw SURGERY with	-0.04
tw SYMPTOM a	-0.53
tw SYMPTOM about	-0.63
tw SYMPTOM aft	-2.38
tw SYMPTOM afterward	-0.34
tw SYMPTOM and	-0.47
tw SYMPTOM are	0.42
tw SYMPTOM at	-1.62
tw SYMPTOM away	0.50
tw SYMPTOM becom	0.87
tw SYMPTOM befor	-0.78
tw SYMPTOM behind	0.46
tw SYMPTOM bett	0.39
tw SYMPTOM but	-0.19
tw SYMPTOM com	-0.54
tw SYMPTOM come	0.38
tw SYMPTOM does	0.97
tw SYMPTOM for	-0.44
tw SYMPTOM from	-0.08
tw SYMPTOM go	0.29
tw SYMPTOM goes	0.69
tw SYMPTOM had	-0.43
tw SYMPTOM has	0.48
tw SYMPTOM have	0.16
tw SYMPTOM ignor	1.58
tw SYMPTOM in	-0.75
tw SYMPTOM light	-0.28
tw SYMPTOM low	-0.13
tw SYMPTOM of	-0.11
tw SYMPTOM on	-0.22
tw SYMPTOM or	-0.47
tw SYMPTOM ris	-0.40
tw SYMPTOM scor	-1.24
tw SYMPTOM sinc	0.26
tw SYMPTOM so	0.37
tw SYMPTOM stay	0.60
tw SYMPTOM than	0.65
tw SYMPTOM the	0.77
tw SYMPTOM toda	0.23
tw SYMPTOM was	-0.36
tw SYMPTOM whatev	-0.32
tw SYMPTOM when	-0.29
tw SYMPTOM wher	-0.09
tw SYMPTOM will	-0.13
tw SYMPTOM with	-0.61
tw THERAPIST2 aft	0.57
tw THERAPIST2 and	-1.03
tw THERAPIST2 are	-1.03
tw THERAPIST2 crack	0.11
tw THERAPIST2 has	0.23
tw THERAPIST2 or	-0.75
tw THERAPIST2 suit	-0.24
tw THERAPIST2 therapist	-0.36
tw THERAPIST2 who	0.70
tw THERAPIST2 will	-0.10
tw THERAPY a	-0.72
tw THERAPY and	-0.37
tw THERAPY are	0.24
tw THERAPY as	-0.49
tw THERAPY at	-0.13
tw THERAPY away	0.42
tw THERAPY be	-0.54
tw THERAPY befor	-0.06
tw THERAPY care	-0.35
tw THERAPY cost	-0.32
tw THERAPY did	-0.09
tw THERAPY do	0.16
tw THERAPY does	-0.54
tw THERAPY for	0.40
tw THERAPY from	1.35
tw THERAPY go	-0.13
tw THERAPY group	-0.84
tw THERAPY grow	0.20
tw THERAPY has	-0.04
tw THERAPY here	-1.00
tw THERAPY how	-0.53
tw THERAPY in	-0.34
tw THERAPY itself	0.11
tw THERAPY last	-0.26
tw THERAPY lets	-0.15
tw THERAPY ly	-0.17
tw THERAPY mak	0.27
tw THERAPY minut	-0.58
tw THERAPY of	-0.86
tw THERAPY off	-0.18
tw THERAPY on	0.40
tw THERAPY once	0.47
tw THERAPY or	-0.86
tw THERAPY plan	0.81
tw THERAPY scor	-0.26
tw THERAPY seem	-0.76
tw THERAPY so	-0.33
tw THERAPY than	-0.25
tw THERAPY the	0.09
tw THERAPY ther	0.25
tw THERAPY to	0.41
tw THERAPY was	-0.33
tw THERAPY what	0.70
tw THERAPY will	0.44
tw THERAPY with	-0.11
tw THING a	-0.34
tw THING aft	-0.64
tw THING are	-0.60
tw THING around	0.16
tw THING at	-0.18
tw THING away	-0.60
tw THING becaus	0.46
tw THING befor	-0.75
tw THING came	-0.05
tw THING day	-0.26
tw THING draw	-0.32
tw THING ever	0.40
tw THING for	-0.71
tw THING got	-0.06
tw THING has	-0.16
tw THING in	1.27
tw THING make	0.35
tw THING of	-0.53
tw THING on	-0.68
tw THING once	-0.64
tw THING or	0.52
tw THING over	0.41
tw THING path	-0.48
tw THING play	-0.22
tw THING so	-0.10
tw THING the	0.22
tw THING to	-0.39
tw THING took	-0.76
tw THING up	-0.26
tw THING was	-0.49
tw THING were	-0.05
tw THING when	-0.35
tw THING with	2.45
tw THING would	-0.14
tw TURN aft	-0.71
tw TURN and	-0.72
tw TURN be	-0.49
tw TURN i'm	0.18
tw TURN if	-0.13
tw TURN life	-0.06
tw TURN or	0.37
tw TURN the	1.59
tw TURN try	0.76
tw TURN when	0.06
tw TURN will	0.06
tw WE a	-0.28
tw WE about	-0.15
tw WE add	-0.14
tw WE all	-0.53
tw WE am	1.93
tw WE and	-0.19
tw WE anyth	-1.66
tw WE are	-0.03
tw WE as	-0.55
tw WE at	-0.04
tw WE befor	1.33
tw WE begin	0.18
tw WE bett	-0.06
tw WE by	-0.04
tw WE came	0.46
tw WE clos	-0.11
tw WE cold	-0.27
tw WE colleagu	0.23
tw WE come	-0.06
tw WE complete	0.59
tw WE crack	-0.35
tw WE did	-0.47
tw WE do	-1.44
tw WE due	-0.05
tw WE earn	-0.73
tw WE enough	-0.25
tw WE even	-0.06
tw WE ever	1.30
tw WE exact	-0.32
tw WE expect	-0.15
tw WE fine	-0.65
tw WE finish	-0.22
tw WE follow	-0.22
tw WE for	-0.51
tw WE full	-0.29
tw WE gave	0.18
tw WE give	1.06
tw WE good	1.57
tw WE got	-1.17
tw WE grow	-0.73
tw WE guidanc	-0.13
tw WE had	1.75
tw WE hand	0.36
tw WE hard	-0.41
tw WE have	1.45
tw WE high	-0.96
tw WE how	0.86
tw WE if	-0.63
tw WE in	0.27
tw WE includ	-0.05
tw WE just	0.26
tw WE last	0.09
tw WE learn	0.33
tw WE let	1.35
tw WE light	-0.13
tw WE lik	-1.74
tw WE like	-1.96
tw WE liv	-0.41
tw WE live	-0.27
tw WE long	-0.31
tw WE lost	0.30
tw WE mak	0.56
tw WE make	-0.11
tw WE miss	0.42
tw WE more	0.10
tw WE new	-0.19
tw WE nickel	-0.09
tw WE normal	-0.89
tw WE of	-0.11
tw WE off	0.78
tw WE on	-0.55
tw WE only	0.26
tw WE plann	-0.09
tw WE plant	0.10
tw WE pleasant	-0.09
tw WE possibl	-0.42
tw WE print	-0.20
tw WE publish	-0.50
tw WE put	0.33
tw WE ran	-0.18
tw WE real	0.16
tw WE regular	0.53
tw WE right	-0.10
tw WE rubb	-0.26
tw WE set	0.28
tw WE short	-0.04
tw WE simp	0.76
tw WE simpl	-0.17
tw WE so	-0.20
tw WE spr	-0.14
tw WE start	-0.29
tw WE still	-0.42
tw WE take	0.31
tw WE the	0.62
tw WE ther	-0.78
tw WE to	-0.83
tw WE too	-0.19
tw WE took	-0.57
tw WE try	-0.28
tw WE turn	1.52
tw WE want	-0.89
tw WE was	0.81
tw WE watch	0.57
tw WE went	-0.23
tw WE were	-0.08
tw WE what	0.54
tw WE wher	0.21
tw WE why	-0.32
tw WE will	-0.70
tw WE with	0.21
tw WE work	-0.27
tw WE worth	-0.18
tw WE would	-1.52
tw WE young	-0.34
tw WELL aft	0.08
tw WELL and	-0.49
tw WELL at	-0.77
tw WELL by	0.21
tw WELL do	-0.28
tw WELL ever	0.73
tw WELL for	-0.22
tw WELL in	-0.40
tw WELL of	-0.35
tw WELL sinc	-0.71
tw WELL than	-0.12
tw WELL the	-0.15
tw WELL to	0.47
tw WELL when	0.50
tw WELL with	-0.05
tw WORKS a	1.45
tw WORKS about	-0.15
tw WORKS aft	-0.31
tw WORKS and	0.12
tw WORKS anyth	-0.45
tw WORKS at	-0.48
tw WORKS by	-0.55
tw WORKS for	0.36
tw WORKS from	0.14
tw WORKS here	-0.19
tw WORKS hour	-0.21
tw WORKS in	0.05
tw WORKS itself	0.84
tw WORKS like	1.50
tw WORKS mode	0.04
tw WORKS move	0.53
tw WORKS on	-0.95
tw WORKS sinus	0.14
tw WORKS the	-0.77
tw WORKS their	0.61
tw WORKS them	0.20
tw WORKS through	0.08
tw WORKS und	1.26
tw WORKS up	-0.09
tw WORKS what	0.22
tw WORKS when	0.35
tw WORKS whil	-0.12
tw WORKS with	-0.66
tw WORKS within	0.10
tw WORLD a	-0.08
tw WORLD and	-0.22
tw WORLD are	-0.26
tw WORLD at	0.37
tw WORLD befor	-0.60
tw WORLD boil	0.16
tw WORLD by	-0.10
tw WORLD for	-0.18
tw WORLD from	-0.06
tw WORLD had	-0.41
tw WORLD hard	-0.12
tw WORLD has	-0.29
tw WORLD if	-0.47
tw WORLD in	-0.10
tw WORLD of	0.38
tw WORLD on	-0.93
tw WORLD park	-0.17
tw WORLD scal	-0.08
tw WORLD sinc	-0.07
tw WORLD the	0.39
tw WORLD to	1.38
tw WORLD took	-0.27
tw WORLD was	-1.62
tw WORLD were	-0.07
tw WORLD when	0.28
tw WORLD will	-0.77
tw WORLD with	0.11
tw YOU a	-0.46
tw YOU about	-0.16
tw YOU and	0.76
tw YOU are	0.35
tw YOU at	-0.49
tw YOU be	1.85
tw YOU bett	-0.29
tw YOU breath	-1.37
tw YOU by	-0.17
tw YOU came	0.14
tw YOU come	-1.32
tw YOU days	0.45
tw YOU did	-0.08
tw YOU do	-2.25
tw YOU for	-0.26
tw YOU from	0.43
tw YOU get	-1.37
tw YOU go	-0.09
tw YOU has	0.18
tw YOU have	-1.23
tw YOU health	-0.05
tw YOU in	0.25
tw YOU let	-0.10
tw YOU lie	-0.40
tw YOU life	0.34
tw YOU like	-2.03
tw YOU live	0.32
tw YOU lose	-0.31
tw YOU mone	-1.34
tw YOU morn	-0.44
tw YOU name	-0.26
tw YOU notic	-0.18
tw YOU on	0.74
tw YOU only	0.57
tw YOU own	-0.07
tw YOU plac	0.98
tw YOU problem	0.78
tw YOU put	0.62
tw YOU question	-0.40
tw YOU simp	1.05
tw YOU someth	-0.21
tw YOU spend	0.16
tw YOU stay	-0.87
tw YOU take	-0.77
tw YOU the	0.06
tw YOU to	1.55
tw YOU try	0.24
tw YOU up	0.60
tw YOU want	-0.74
tw YOU were	-0.05
tw YOU what	0.52
tw YOU when	-0.60
tw YOU whol	0.48
tw YOU will	-0.82
tw YOU would	0.03
tw YOU year	0.41
two clauses	3.15
w 	-0.05
w 10	-0.09
w 100	-0.10
w 111	-0.23
w 1998	-0.08
w 1999	-0.24
w 200	0.32
w 2010	0.22
w 2011	-0.31
w 2015	0.25
w 2016	0.74
w 2018	-0.31
w 2020	-0.61
w 2021	-0.23
w 2023	-0.13
w 2024	-0.75
w 21	-0.15
w 23	-0.10
w 29	-0.21
w 3	0.36
w 4	0.38
w 5	-0.39
w 52	-0.10
w 54	0.14
w 6	-0.12
w 64	-0.36
w 681	-0.04
w 7	-0.29
w 84	-0.15
w a4	-0.09
w a_doctor	-0.93
w a_gp	-0.14
w a_thing_of_the_past	0.41
w a_walk	-0.54
w able	-0.40
w about	-7.13
w abov	-0.51
w absolute	0.69
w accept	0.35
w accessibilit	-0.39
w accident	0.39
w accountant	-0.03
w ach	2.57
w ache	-0.40
w achiev	0.99
w act	0.25
w act_now	0.96
w acupunctur	-0.38
w add	-0.51
w addres	-0.14
w adds	-0.34
w adhd	0.46
w adjust	0.29
w adopt	0.14
w adult	-0.35
w advanc	-0.31
w advert	-0.16
w advertis	-0.22
w advic	-0.22
w advis	-0.26
w affect	-0.60
w aft	0.76
w after_years_of	-0.15
w afternoon	1.17
w afterward	-0.80
w again	1.22
w against	-1.42
w age	1.93
w ages	0.47
w ago	0.90
w agre	0.69
w agree	-0.27
w aim	-0.11
w air	-0.51
w airway	-0.59
w align	0.13
w all	1.92
w all_our_clients	0.35
w allerg	0.67
w allow	-0.39
w alon	-0.25
w along	-0.20
w alongsid	0.31
w alread	-0.72
w also	-0.05
w alternativ	0.33
w alway	0.52
w am	1.60
w amaz	-0.89
w ambulanc	-0.09
w american	-0.14
w amma	-0.29
w among	0.53
w an_hour	-1.47
w an_operation	1.04
w ana	-0.15
w analysi	-0.28
w anatom	-0.74
w ancient	0.56
w angl	-1.36
w ankl	-0.22
w anna	-0.53
w anoth	0.26
w answ	-1.50
w antibiotic	0.21
w antidepressant	0.09
w anxiet	-0.06
w anxiou	0.18
w any	0.31
w any_page	-0.11
w anybod	0.05
w anyon	-0.88
w anyone_who	-0.15
w anyth	-2.07
w anywher	-0.32
w apart	-0.10
w appear	-0.22
w appl	-0.09
w appoint	-0.09
w approach	0.34
w approv	0.41
w april	-0.20
w arch	0.04
w are_common	-0.74
w are_well	0.49
w argu	0.31
w arm	-0.64
w arms	0.66
w around	-1.01
w arriv	0.13
w arthriti	0.31
w articl	-1.36
w as_if	0.28
w asid	-0.05
w ask	0.05
w ask_a_doctor	-0.10
w ask_your_doctor	-0.85
w ask_your_midwife	-0.13
w asks	-0.86
w asleep	0.47
w assess	-0.81
w association	-0.62
w assur	1.33
w asthma	-0.35
w asthmatic	0.64
w at_last	-1.58
w at_once	0.14
w at_your_feet	-0.61
w attack	-0.58
w attention	-0.86
w august	-0.64
w aunt	0.46
w author	-0.50
w autism	0.28
w autistic	0.13
w avoid	0.51
w awak	0.45
w away	2.59
w bab	0.93
w baby	-0.12
w back	0.61
w back_at	0.37
w back_in	0.89
w back_on	0.76
w back_pain	-1.64
w back_to	2.33
w backach	0.31
w background	-0.40
w bad	-0.43
w bad_backs	0.28
w bad_shoulder	-0.17
w bak	-0.16
w baker	-0.08
w balanc	0.95
w ball	0.27
w band	-0.47
w banish	-0.69
w bank	-0.49
w bann	-0.19
w bare	-0.30
w bas	0.24
w base	-0.74
w basket	0.33
w bath	0.61
w bay	-0.37
w be	-1.77
w be_checked	-0.11
w be_looked_at	-0.63
w be_seen	-0.24
w beach	-0.21
w beam	0.56
w bear	-0.17
w beat	0.23
w becam	2.76
w becaus	-2.34
w becom	4.27
w bed	1.78
w bed_rest	-0.38
w bedtim	0.38
w been	1.87
w befor	-1.81
w before_it's_too_late	-0.32
w before_you_book	-0.30
w beforehand	-0.19
w began	-0.23
w begin	-0.28
w behind	1.12
w bel	-1.17
w belief	-0.23
w believ	0.35
w bell	-0.63
w bell's_palsy	-0.28
w belong	-0.75
w below	-0.64
w bench	0.04
w bend	0.39
w beneath	-0.25
w benefit	2.07
w besid	-0.45
w best	1.11
w bett	2.38
w between	-1.78
w bewar	-0.06
w beyond	-0.40
w bicycl	-0.08
w big	1.43
w bill	-0.03
w bins	-0.19
w biodynamic	-0.09
w birth	2.24
w birthda	0.69
w biscuit	-0.05
w bit	0.04
w bits	0.28
w black	1.84
w bladd	-0.08
w blanket	-1.15
w ble	-0.23
w bleed	-0.27
w block	0.36
w blockag	0.10
w blood	-1.80
w blood_pressure	-0.54
w blood_sugar	-0.21
w blow	-0.54
w blue	-0.13
w board	0.25
w boat	-0.81
w bod	0.28
w body	3.95
w bodywork	0.14
w bon	-2.49
w bone	-0.55
w bones_of_the_head	-0.29
w bones_of_the_skull	0.33
w book_now	0.67
w boost	-0.35
w boot	-0.18
w bor	-0.05
w born	1.01
w both	-0.79
w both_sides	-0.53
w bought	0.25
w bowl	-0.45
w box	-0.42
w boy	0.94
w bp	0.55
w br	1.75
w brac	-0.54
w brain	-1.16
w brain_injury	-0.09
w bread	-0.09
w break	1.71
w breastbon	-0.15
w breath	-1.20
w bridg	-0.32
w bright	0.88
w bring_down	0.05
w brochur	-0.60
w broken	-0.84
w broth	-0.59
w brush	-0.72
w build	-1.01
w burnout	-0.70
w bus	-0.60
w busy	-0.24
w but	0.81
w butt	-0.07
w button	0.79
w buy	0.17
w by_itself	-0.08
w by_themselves	-0.08
w café	-0.30
w cake	-0.58
w call	-0.09
w call_999	-0.12
w calm	1.25
w calm_down	0.16
w calv	-0.33
w came	-0.30
w came_back	-1.42
w came_in	-0.66
w came_out	0.93
w can	1.13
w can't	1.47
w canc	-1.14
w cancel	0.04
w cancell	1.48
w cane	0.47
w cannot	4.79
w cannot_say	-0.40
w cannot_tell	-0.48
w car	-0.09
w card	-0.65
w care	-0.50
w careful	0.04
w carpet	-0.12
w carr	1.33
w carv	-0.72
w case	0.76
w cat	-0.19
w caus	0.86
w cause_of_your_pain	0.93
w caution	-0.10
w ceil	1.13
w cell	1.15
w cello	0.26
w cerebrospinal_fluid	-0.14
w certain	0.21
w certif	0.43
w certificat	-0.24
w ch	-0.72
w chair	1.55
w chang	-0.57
w change_my_mind	-0.12
w chapel	-0.09
w charg	-0.78
w charm	0.42
w cheap	-0.12
w check	-0.44
w chees	-0.11
w chemotherap	0.26
w chest	0.47
w child	1.39
w children	-0.47
w chimne	-0.11
w chiropractic	-0.27
w chiropractor	-0.17
w choic	0.72
w choir	-0.99
w cholesterol	-0.26
w choos	-1.53
w christma	-0.20
w chronic	0.17
w chronic_fatigue	0.83
w chronic_pain	1.16
w chuff	0.28
w city	0.23
w claim	0.34
w clas	0.57
w clean	-0.38
w cleans	0.39
w clear	-3.23
w clear_up	-0.40
w click	-0.51
w client	3.11
w climb	-0.47
w clinic	-0.19
w clinical	0.90
w clock	1.04
w clos	-1.40
w clot	-0.66
w cloth	-1.44
w cloud	1.09
w club	-0.32
w coast	-0.60
w coat	0.09
w coax	0.95
w code	-0.18
w coffe	-0.11
w coin	-0.46
w cold	-1.31
w colic	-1.55
w colleagu	0.23
w collect	-0.60
w com	-1.74
w come	0.67
w come_back	-0.28
w come_first	-0.69
w come_in	0.86
w come_off	0.13
w come_to_us	0.59
w comfort	0.18
w comfortabl	-1.34
w common	-0.35
w compan	-0.19
w compar	-0.14
w complain	-0.05
w complaint	0.53
w complete	0.59
w compress	0.72
w conceiv	0.12
w concentrat	-0.20
w concert	-0.15
w concussion	-0.44
w condition	1.03
w confirm	0.66
w consent	-0.06
w constipation	0.19
w consultant	0.91
w contest	-0.50
w convinc	0.33
w cool	-0.38
w corn	-1.23
w correct	0.62
w cortisol	0.51
w cost	-1.71
w cot	-0.14
w cough	-0.13
w could	3.10
w could_not	-0.04
w could_not_know	-0.21
w couldn't	0.42
w council	0.52
w count	1.54
w countr	1.69
w cours	1.24
w cov	-0.85
w cover	-0.16
w cr	0.34
w crack	-0.48
w cramp	0.09
w cranial	1.96
w cranial_bones	0.10
w cranial_holds	0.16
w cranial_osteopathy	-0.89
w cranial_rhythm	1.12
w cranial_therapy	0.31
w cranial_work	1.01
w craniosacral	-0.82
w craniosacral_rhythm	1.20
w craniosacral_therapy	-1.25
w cranium	-0.44
w crash	0.03
w creak	0.92
w cricket	-0.15
w critic	-0.10
w crowd	-0.91
w crutch	-0.19
w cry	0.05
w cst	1.10
w cup	-0.46
w cupboard	0.41
w cur	-1.11
w cure	-1.24
w cure_for	0.04
w curtain	-0.08
w cushion	-0.23
w custom	-0.09
w cut	1.13
w dad	2.46
w dai	0.38
w damag	0.14
w damp	-0.08
w danc	1.39
w dang	-0.50
w dark	0.11
w date	-0.76
w daught	-0.21
w day	1.48
w days	0.43
w deal	-0.62
w decad	0.25
w decid	-0.48
w deep	1.97
w delet	-0.06
w dementia	-0.64
w dentist	-0.08
w depression	-0.20
w describ	-0.95
w deserv	-0.49
w desk	-0.32
w detect	0.29
w detox	-1.11
w diabet	-0.07
w diagnos	0.49
w diaphragm	0.18
w diar	0.10
w did	0.40
w did_not_differ	-0.15
w diet	-0.54
w diff	0.42
w differenc	0.37
w different	-0.22
w dinn	-0.05
w direction	-0.08
w disagre	-0.72
w disappear	-0.34
w disc	0.46
w discomfort	0.11
w discov	0.43
w diseas	0.37
w disput	-0.98
w dissolv	0.56
w dizzi	-0.05
w do	-2.70
w do_not_know	-0.17
w do_not_wait	-1.04
w do_without	-0.24
w doctor	1.68
w document	0.27
w does	-0.14
w doesn't	0.42
w dog	-0.27
w don't	1.80
w don't_wait	0.27
w done	0.53
w door	-0.55
w dosa	-0.29
w doubl	-0.08
w doubt	-1.00
w dough	-0.10
w down	-0.79
w drain	1.38
w draw	-0.13
w drawn	-0.55
w dread	0.80
w dress	-0.38
w drift	-0.73
w drink	-0.15
w driv	-0.97
w droop	-0.12
w drov	-0.10
w drove_home	0.05
w drug	1.28
w drug_free	0.16
w drum	-0.05
w dry	-1.21
w due	-0.05
w dur	-0.94
w dust	-0.18
w e	-0.67
w each	-0.97
w ear	-0.36
w ear_infections	-0.24
w earli	-0.37
w earn	-1.56
w ears	0.16
w eas	-0.05
w ease	0.35
w easi	-0.14
w easy	2.42
w easy_to_find	-0.45
w eat	-0.36
w econom	-0.25
w eczema	0.37
w edg	-0.65
w effect	1.01
w effectiv	0.54
w effective_for	0.10
w eight	0.80
w elbow	-0.04
w eleven	-0.10
w else	-0.47
w elsewher	-0.87
w email	-0.11
w emergenc	0.13
w emotion	0.09
w encourag	0.22
w end	-2.19
w endorphin	0.06
w ends	-0.24
w energ	-0.36
w english	-0.74
w enjoy	0.07
w enough	-0.74
w entranc	-0.57
w epidural	-0.18
w epileps	-0.89
w even	-0.13
w ever	3.65
w ever_since	0.55
w every_client	0.87
w every_time	0.30
w everybod	0.55
w everyon	-0.24
w everyth	1.04
w everywher	0.61
w evidenc	0.41
w exact	0.61
w exam	-0.40
w examin	0.30
w except	-0.51
w exception	-0.36
w exercis	-0.48
w exercise_class	-0.07
w exhibition	-0.14
w expect	0.09
w expensiv	-0.05
w experienc	0.78
w expert	-0.25
w explain	0.30
w eye	-0.50
w eyebrow	-0.44
w eyes	-0.97
w fac	-0.34
w face	1.93
w fact	1.64
w fad	0.05
w fail	1.29
w fair	-0.31
w fall	-1.73
w fami	0.67
w far	-0.93
w fascial	0.37
w fast	0.67
w fath	-0.80
w fatigu	0.33
w favor	-0.40
w fear	-0.04
w feath	2.55
w fee	-0.91
w feed	-0.41
w feeding_trouble	-0.19
w feel	0.29
w feel_better	0.96
w feeling_better	-0.37
w fees	0.83
w feet	0.45
w fell	-0.94
w fell_asleep	-0.04
w felt	-1.72
w felt_better	-0.18
w ferr	-0.32
w festival	-0.10
w fev	-1.42
w few	0.25
w fibro	1.31
w fibromyalgia	0.18
w field	0.51
w fift	0.16
w fifteen	0.08
w fight	-0.07
w fight_or_flight	0.16
w figur	-0.21
w fil	0.60
w fill	0.03
w film	-0.05
w fin	0.23
w final	-0.53
w find	3.82
w find_relief	0.09
w fine	-1.64
w fing	0.15
w fingertip	0.32
w finish	-0.19
w fire	1.20
w firm	-0.96
w first	-1.64
w first_results	0.06
w five	-0.35
w fix	-0.37
w flar	1.41
w flat	-1.10
w flew	0.28
w flight	-0.19
w float	-1.07
w flood	0.04
w floor	-1.23
w florida	-0.11
w flow	1.15
w flu	-0.15
w fluid	-1.89
w flush	-0.17
w fog	1.30
w fold	-0.70
w folk	0.12
w follow	0.04
w foot	-0.87
w football	-0.11
w for_a_while	-0.67
w for_ever	-0.17
w for_good	-0.62
w for_life	0.78
w for_some	-0.15
w for_the_first_time_in	-0.83
w for_the_first_time_since	1.03
w for_years	0.07
w forc	0.93
w forget	0.81
w forgot	-0.88
w forgotten	0.37
w form	-1.28
w fort	-0.71
w fortnight	-0.24
w forward	0.79
w found	-0.88
w foundation	-0.28
w four	-0.66
w fourth	0.14
w fram	-0.37
w fre	0.08
w free	0.56
w free_of	0.21
w free_of_pain	0.67
w freedom	0.35
w freedom_from	-0.40
w fresh	-0.09
w frida	-0.43
w friend	-0.24
w frighten	-0.27
w front	0.16
w frozen_shoulder	-0.69
w frozen_shoulders	0.15
w full	1.22
w function	0.14
w furth	-0.45
w futur	1.60
w gain	0.22
w gap	-0.07
w garden	-0.33
w gate	0.83
w gath	-0.61
w gave	-0.57
w gave_up	-1.30
w general	-1.06
w gent	0.40
w gentl	4.71
w gentle_hands	0.27
w gentle_holds	0.07
w gentle_touch	0.27
w german	0.04
w get	0.43
w get_better	-0.44
w get_rid_of	-0.24
w gets	-0.09
w gets_rid_of	-0.17
w gets_worse	-0.77
w gett	0.11
w giv	1.84
w give	1.86
w given	-0.62
w given_up	0.14
w gives_up	0.03
w gives_way	0.45
w glad	-0.18
w glas	-0.32
w glass	-0.28
w glov	-1.05
w go	1.07
w go_back	0.15
w go_home	0.38
w go_to	0.30
w go_to_hospital	-0.66
w goal	-0.16
w goes	2.69
w gold	0.39
w gone	0.92
w good	1.51
w good_for	-0.08
w got	0.39
w got_better	-0.04
w govern	0.30
w gp	0.05
w grab	0.15
w gram	-1.19
w gran	-0.59
w grandad	-0.42
w granddaught	-0.87
w grandma	1.08
w grandmoth	0.21
w grandson	0.24
w green	0.27
w grey	-0.12
w grief	0.14
w grip	0.15
w ground	-0.41
w group	-1.99
w grow	0.34
w guarante	-0.90
w guess	-0.05
w guid	-0.76
w guidanc	-0.55
w guidelin	-0.97
w gull	-1.08
w gut	0.74
w gutt	-0.44
w habit	-1.08
w had	-0.93
w half	-1.17
w hall	-0.84
w halv	0.09
w hand	2.51
w hands_on	-0.44
w handwrit	0.99
w hang	0.10
w hanna	0.23
w happ	1.24
w happen	1.82
w happi	0.92
w harbour	-0.80
w hard	-1.01
w hardwar	-0.06
w harm	2.04
w harmles	0.04
w harmon	0.04
w has	0.30
w has_not_been	-0.32
w hat	-0.47
w hav	-0.59
w have	1.56
w have_not_been	-0.59
w haven't	0.79
w he	1.14
w head	-3.04
w headach	-0.44
w headed	-0.28
w headlin	-0.79
w heal	2.65
w healing_for	0.65
w healing_power	0.25
w health	2.11
w health_visitor	-0.34
w hear	-0.07
w heard	-0.05
w heart	-0.42
w heart_disease	-0.21
w heartbeat	-0.86
w heat	-0.34
w heav	-0.57
w heavi	-0.16
w heel	-0.30
w held	-0.74
w hello	0.16
w help	2.40
w help_for	0.32
w help_with	0.59
w helps_with	-0.04
w her	2.90
w here	3.59
w herself	1.55
w hid	-0.47
w hidden	0.56
w hide	-0.37
w high	-2.19
w high_blood_pressure	-0.06
w hill	-0.47
w him	1.61
w himself	-0.18
w hing	-0.34
w hip	-0.35
w hip_pain	0.07
w hip_replacement	0.65
w hips	0.99
w his	1.31
w hoist	1.18
w hold	0.41
w holiday	0.17
w home	0.36
w hon	1.59
w hope	0.17
w hopeful	-0.41
w hormon	0.15
w hors	0.07
w hospital	-0.47
w host	-0.17
w hot	-0.28
w hot_flushes	0.20
w hour	-0.71
w hous	-0.15
w how	0.56
w hums	-0.79
w hundr	-0.77
w hung	0.23
w hurr	-0.94
w hurt	0.34
w i	-3.32
w i'd	0.13
w i'm	0.34
w ibs	0.34
w ice	-0.16
w idea	-0.77
w ideal_for	0.20
w if	-4.74
w ignor	1.51
w ill	-0.43
w illness	-0.53
w imagin	-0.47
w imbalanc	0.21
w immune_system	0.29
w immunit	-0.28
w improv	0.76
w improve	0.63
w in_days	-0.69
w in_no_time	-0.22
w in_some	-0.27
w includ	-0.98
w incom	-0.05
w incredibl	0.23
w infant	0.34
w infection	-0.33
w infertilit	0.10
w inflammation	-0.18
w inhal	0.31
w injection	1.37
w injur	-0.43
w insid	-0.31
w insomnia	0.42
w instead	0.82
w insulin	-0.42
w insuranc	-0.57
w inter	0.81
w internet	0.93
w interview	-0.32
w into	-0.88
w invent	-0.13
w invit	0.84
w iron	-0.56
w irritat	-0.34
w is_a	1.40
w is_an	0.03
w is_caused	-0.26
w is_common	-1.01
w is_gone	1.33
w is_made_of	-0.24
w is_said_to	-0.22
w isn't	0.70
w it	0.13
w it'll	1.12
w its	0.41
w itself	1.65
w jamm	0.05
w januar	-0.07
w jaw	0.20
w jaw_pain	0.25
w job	-1.18
w join	-0.61
w joint	-0.87
w journe	0.47
w joy	-0.22
w jump	1.07
w june	0.36
w just	0.83
w keep	0.77
w keep_taking	-0.16
w keep_your	-0.48
w kept	-0.58
w kettl	0.09
w key	0.19
w kidney	-0.18
w kids	-0.18
w kind	-2.59
w kitchen	0.35
w kne	1.68
w knead	-0.54
w knee	0.69
w kneel	0.32
w knew	-0.10
w knif	0.84
w knitt	0.18
w knock	-0.43
w knot	-0.84
w know	-0.35
w known	-0.59
w laborator	0.30
w labour	-0.82
w ladd	-0.47
w lake	-0.47
w lamb	0.19
w lamp	-0.38
w lane	-0.34
w larg	-1.24
w last	0.26
w last_few	-0.12
w lat	0.81
w late	-0.99
w laugh	0.37
w law	0.27
w lawn	0.99
w lay	-0.30
w lead	-0.84
w leaflet	-0.41
w leak	-0.30
w lean	0.24
w learn	-0.24
w least	-0.04
w leav	2.88
w left	-1.53
w leg	-0.58
w legs	0.29
w length	0.42
w less	0.06
w lesson	-0.76
w let	1.73
w let_go	0.87
w let_go_of	0.06
w lets	-0.70
w lets_go	0.64
w lett	-1.16
w letting_go	-1.33
w level	0.60
w librar	-0.43
w licens	-0.68
w lie	-0.41
w lie_on_your_back	-0.15
w lies	-0.62
w life	1.48
w lift	0.72
w light	-2.00
w light_touch	-2.52
w lighthous	-0.09
w lik	-1.88
w like	1.29
w limescal	-0.85
w limit	-0.23
w limp	0.09
w lin	-0.61
w line	-0.66
w linen	-0.05
w link	-0.06
w list	-1.00
w listen	0.58
w littl	-0.99
w liv	0.24
w live	-0.54
w lives_in	0.14
w local	0.13
w locat	0.15
w lock	0.17
w loft	0.11
w log	-0.18
w long	-1.58
w long_covid	0.14
w long_enough	0.15
w long_lasting	0.28
w long_term	-0.42
w look	-0.78
w look_after	-0.72
w look_good	-0.20
w looked_after	-0.65
w looked_at	-0.36
w looks_after	-0.81
w loos	0.80
w loosen	0.17
w lorr	-0.44
w los	-0.62
w lose	0.54
w loss	-0.45
w lost	0.27
w lot	-0.61
w loud	-0.42
w low	-1.59
w low_back_pain	-0.86
w lower	-1.10
w lower_back_pain	0.07
w luck	0.31
w lumbar	-0.37
w lunch	-1.08
w lung	0.16
w lupu	-0.21
w ly	-1.39
w lymph	1.20
w machin	0.03
w made	0.62
w magic	0.31
w mail	-0.67
w main	-0.96
w mak	-0.47
w make	-1.08
w man	0.52
w manag	0.19
w manipulation	0.46
w many	-3.41
w many_people	-0.90
w map	0.13
w maps	-0.79
w march	-0.36
w mark	-0.30
w market	0.70
w massag	-1.33
w mast	0.25
w match	1.09
w mate	0.19
w mathematical	-0.50
w matt	-0.29
w may	-2.51
w me	-1.79
w meal	-0.32
w mean	-1.57
w measur	-0.12
w medical	1.39
w medical_care	-0.50
w medication	0.50
w medicin	-2.28
w medicine_cabinet	-0.16
w meet	-0.35
w melt	-0.08
w memb	-0.42
w membran	-0.51
w memor	-0.13
w mend	-0.36
w mention	0.05
w messag	-1.05
w met	0.72
w method	-0.07
w michigan	-0.26
w midnight	0.63
w midwif	-0.53
w midwiv	-0.07
w might	-0.73
w migrain	1.48
w mild	-0.17
w milk	-0.05
w mill	-0.07
w mind	-0.65
w mine	-0.26
w minut	-0.73
w miracl	-0.71
w miraculou	0.87
w miss	1.07
w mix	-0.86
w mo	-0.20
w mode	0.04
w model	-0.10
w modern	0.04
w monday	-0.71
w mone	-1.18
w money_back	-0.34
w month	1.36
w months_of	-0.54
w mood	-1.24
w more	1.88
w morn	2.98
w most	-4.14
w most_people	-0.51
w moth	-0.41
w mould	-0.04
w mountain	-0.75
w mov	-2.82
w move	-0.34
w move_more	0.74
w moves_again	0.13
w ms	-0.45
w much	-0.96
w multiple_sclerosis	0.13
w mum	1.50
w muscl	0.48
w music	-0.31
w must	0.20
w my	-0.34
w my_hands	-1.54
w myself	-0.18
w nagg	0.09
w nam	-1.10
w name	-1.63
w nap	-0.20
w naps	0.03
w narrow	-0.77
w natur	0.12
w natural	1.97
w near	0.48
w neck	2.54
w neck_pain	0.21
w need	0.62
w needl	-1.10
w needs_a_doctor	-0.23
w negativ	-0.03
w neighbor	-0.18
w neighbour	-0.65
w neith	-0.89
w nerv	0.13
w nerve_pain	0.06
w nervous_system	0.23
w neurologist	0.15
w neurosurgeon	0.20
w nev	0.37
w new	-3.11
w newborn	2.07
w newton	-0.08
w next	0.15
w nice	0.40
w nickel	-0.66
w night	3.30
w nine	1.66
w nine_out_of_ten	-0.45
w ninet	-0.30
w no	-2.93
w no_clear	-0.58
w no_difference	-0.08
w no_doubt	0.05
w no_evidence	-0.29
w no_harm	-0.22
w no_longer	-0.29
w no_longer_need	0.59
w no_longer_needs	0.45
w no_match_for	0.15
w no_more	0.30
w no_one	1.18
w no_pain	0.17
w no_proof	-0.08
w no_side_effects	0.76
w nobod	-1.30
w nobody_has_shown	-0.53
w nobody_knows	-0.09
w nois	-0.28
w non	0.87
w none	-0.27
w noon	-0.96
w normal	0.32
w not	-3.36
w not a_doctor	-0.08
w not able	0.71
w not about	-0.81
w not ach	2.61
w not ache	1.28
w not add	-0.10
w not advanc	-0.22
w not aft	0.06
w not afterward	-0.72
w not again	0.30
w not against	-0.40
w not agre	-0.64
w not all	-1.02
w not alon	-0.40
w not an_hour	-0.12
w not an_operation	-0.21
w not anoth	1.35
w not answ	-0.16
w not any	0.27
w not any_more	0.69
w not anybod	-0.89
w not anyon	0.43
w not anyth	-2.46
w not apart	-0.44
w not ask	-0.55
w not assess	-0.04
w not asthma	-0.46
w not away	0.72
w not bab	-0.06
w not back	3.11
w not back_pain	0.07
w not be	-0.79
w not been	1.30
w not befor	-1.01
w not beforehand	-0.15
w not believ	0.34
w not benefit	0.59
w not bett	0.14
w not bill	-0.04
w not body	-0.27
w not bon	-0.19
w not book	-0.54
w not both	-0.22
w not br	0.04
w not brac	0.30
w not breath	-0.20
w not buy	-0.12
w not call	0.36
w not can	-0.20
w not care	-0.64
w not caus	-0.42
w not ch	-0.35
w not chang	-0.87
w not check	-0.31
w not claim	0.50
w not clear	0.28
w not client	0.65
w not climb	0.08
w not clos	0.34
w not colic	0.56
w not com	0.80
w not come	-0.34
w not compar	-0.39
w not condition	-0.10
w not confirm	-0.32
w not cook	-0.53
w not could	1.48
w not count	-0.80
w not crack	0.29
w not craniosacral_therapy	-0.39
w not cst	-0.21
w not cur	0.41
w not cure	-0.75
w not cure_for	0.37
w not dangerou	-0.35
w not decid	-0.45
w not depression	-0.43
w not diagnos	-0.14
w not different	-0.58
w not digg	-0.52
w not diseas	-0.23
w not disput	-0.19
w not do	1.74
w not doctor	-0.16
w not does	-0.33
w not dose	-0.40
w not down	0.40
w not drama	0.13
w not drug	0.58
w not each	-0.09
w not effect	-0.33
w not eith	0.34
w not else	-0.69
w not end	1.23
w not enough	0.19
w not even	0.46
w not ever	2.68
w not everyon	-0.26
w not evidenc	-0.52
w not examination	-0.49
w not expect	-0.53
w not explain	-0.51
w not fall	-0.68
w not fami	0.23
w not fascia	-0.51
w not fault	-0.44
w not feel	-0.98
w not felt	0.30
w not felt_better	-0.08
w not fibromyalgia	0.30
w not field	-0.40
w not find	-0.05
w not first	0.09
w not five	0.16
w not fix	-0.05
w not flat	-0.87
w not fluid	-0.46
w not follow	0.13
w not forc	-0.25
w not form	-0.75
w not found	-0.07
w not friend	-0.04
w not full	-0.35
w not gambl	1.03
w not gave	0.68
w not gentl	0.11
w not get	0.54
w not get_better	0.12
w not go	-0.43
w not good	-0.20
w not gown	-0.32
w not gram	-0.15
w not guarante	0.25
w not had	2.63
w not hand	-0.38
w not happen	-0.41
w not harm	2.52
w not has	-0.96
w not have	-0.54
w not he	1.09
w not head	0.54
w not headach	-0.11
w not heal	0.44
w not health	-0.23
w not health_professionals	-0.16
w not hear	-0.14
w not heard	0.78
w not help	0.31
w not help_with	-0.33
w not her	0.14
w not here	-0.18
w not him	0.04
w not hold	-0.55
w not hope	-0.27
w not hour	-0.67
w not how	-1.07
w not hurr	-0.33
w not hurt	0.60
w not i	-1.14
w not if	-0.48
w not ill	0.65
w not improv	0.22
w not injur	0.22
w not insid	-0.13
w not insur	-0.04
w not into	0.27
w not is_a	-0.34
w not is_an	-0.10
w not its	-0.86
w not keep	-0.29
w not kept	-0.33
w not knead	-0.20
w not know	-0.05
w not known	0.60
w not larg	-0.15
w not last	-0.18
w not law	-0.19
w not leav	0.76
w not less	-0.25
w not let	1.49
w not licens	-0.38
w not lie	-0.34
w not lift	-0.33
w not light	-0.45
w not like	0.71
w not line	-0.21
w not link	-0.20
w not list	-0.61
w not live	1.10
w not long	0.53
w not look	0.37
w not love	-0.22
w not low_back_pain	-0.05
w not lunch	-0.32
w not ly	-0.50
w not magic	-0.12
w not main	-0.20
w not make	0.53
w not many	-0.32
w not massag	0.41
w not matt	0.13
w not matter	-0.31
w not may	-0.57
w not me	-0.99
w not mean	-0.50
w not meaningful	-0.09
w not measur	-0.89
w not medical	0.52
w not medical_advice	0.06
w not medical_care	-0.30
w not medication	-0.17
w not medicin	0.12
w not mention	-0.28
w not migrain	0.25
w not miracl	0.45
w not miss	0.16
w not more	0.21
w not morn	-0.83
w not move	-1.21
w not much	-0.38
w not my	-0.32
w not my_hands	-0.37
w not nam	-0.25
w not name	0.39
w not neck	0.08
w not need	1.42
w not needl	0.21
w not no	-0.44
w not nor	-0.30
w not not	0.11
w not noth	-0.54
w not now	1.23
w not numb	-0.67
w not off	-0.94
w not often	0.20
w not oil	-0.27
w not old	1.31
w not once	-0.23
w not one	-0.43
w not only	0.38
w not osteopath	0.08
w not oth	-0.66
w not our	0.39
w not out	0.79
w not outsid	-0.50
w not over	-0.41
w not page	-0.36
w not pain	-0.10
w not painkill	0.35
w not pap	-0.04
w not pass	-0.17
w not pay	-0.54
w not peopl	0.36
w not perfum	-0.28
w not person	0.65
w not physical_therapist	-0.11
w not plac	-1.04
w not play	0.68
w not postur	-0.56
w not pressur	0.23
w not pric	-0.39
w not print	-0.71
w not problem	-0.15
w not promis	0.67
w not prov	-0.59
w not proven	-0.31
w not pull	0.04
w not push	-1.03
w not put	0.51
w not reach	0.53
w not read	-0.92
w not reason	0.15
w not record	-0.32
w not recover	-0.52
w not regist	-0.16
w not relief	0.56
w not replac	-0.40
w not report	-0.56
w not research	0.33
w not rest	-0.72
w not result	-0.19
w not review	-0.07
w not rhythm	-0.25
w not right	-0.87
w not risk	1.35
w not room	0.54
w not round	0.88
w not rush	-0.53
w not safe	-0.26
w not safet	-0.28
w not same	-0.35
w not say	-0.07
w not says	-0.34
w not scan	0.21
w not secret	0.46
w not see	0.84
w not sell	-0.17
w not session	-1.41
w not set	-0.39
w not settl	-0.14
w not sheet	0.36
w not shift	0.62
w not short	-0.62
w not should	-0.07
w not show	-0.73
w not shown	-0.58
w not side_effect	0.75
w not side_effects	-0.08
w not sinc	2.79
w not singl	0.22
w not site	-0.32
w not sitt	1.24
w not sleep	-0.74
w not so	0.13
w not someth	-0.59
w not sound	-0.35
w not special	-0.12
w not spin	0.62
w not stand	-0.22
w not start	-0.04
w not stat	-0.64
w not stay	-0.30
w not step	0.13
w not stop	0.56
w not stop_taking	-0.33
w not stor	-0.63
w not stretch	-1.28
w not stud	-0.43
w not success_rate	-0.06
w not such	-0.10
w not sudden	-0.49
w not suff	0.47
w not support	-0.23
w not surger	0.09
w not symptom	0.86
w not tablet	0.78
w not tak	-0.87
w not take	0.34
w not talk	-0.35
w not tell	-0.43
w not test	-0.51
w not th	-0.46
w not than	-0.61
w not them	-1.10
w not then	-0.35
w not theor	0.34
w not ther	-0.03
w not thes	-0.47
w not they	-0.67
w not think	1.08
w not this_therapy	-0.22
w not this_work	0.84
w not thought	0.39
w not thre	0.21
w not time	0.35
w not too	0.99
w not touch	-0.10
w not toxin	-0.38
w not track	-0.24
w not travel	0.62
w not treat	-0.92
w not treatment_for	0.04
w not trial	-0.82
w not troubl	-0.05
w not true	-0.62
w not try	-0.25
w not turn	1.45
w not two	-0.65
w not und	-0.36
w not unles	-0.15
w not up	0.69
w not us	0.55
w not use	-1.38
w not used	-0.42
w not wait	0.23
w not want	-0.40
w not warning_signs	0.79
w not watch	-0.21
w not way	0.94
w not we	1.01
w not websit	-0.08
w not week	-0.26
w not well	-0.95
w not what	1.18
w not what_is_wrong	-0.26
w not whatev	-0.32
w not when	0.48
w not wher	1.08
w not wheth	-0.39
w not which	-0.09
w not who	1.70
w not why	-0.42
w not will	-1.05
w not within	-0.61
w not without	0.98
w not woman	0.14
w not word	1.12
w not work	-0.66
w not works_for	-0.40
w not worr	-0.13
w not wors	1.54
w not worth	-0.18
w not would	-1.59
w not writ	-0.23
w not wrong	0.21
w not year	-0.05
w not yes	-0.19
w not yield	0.69
w not you	-0.70
w not young	0.69
w not your	-0.13
w not your_doctor	-0.09
w not yourself	0.86
w not_agree	-0.35
w not_agreed	-0.23
w not_everyone	-0.22
w not_evidence	-0.08
w not_know	0.59
w not_need	-0.76
w not_promise	-0.08
w not_suitable	-0.33
w noth	-1.27
w notic	0.90
w novel	-0.35
w now	1.07
w numb	-1.02
w nurs	1.00
w occiput	0.46
w octob	-1.01
w odd	-0.44
w off	1.11
w offer	-0.47
w offic	-0.27
w often	-1.66
w oil	0.50
w old	-1.61
w on_average	-0.10
w on_the_mend	-0.25
w on_the_way_home	0.15
w on_their_back	-0.17
w on_your_side	-0.50
w once	2.30
w once_and_for_all	-0.06
w one	1.95
w one_hour	1.05
w ones	1.09
w onlin	-0.65
w only	3.26
w only_get_worse	-0.05
w open	-0.60
w operation	0.63
w optician	-0.61
w ordinar	-0.29
w organ	0.98
w origin	0.09
w osteopath	-1.16
w osteopathic	-0.55
w oth	-1.50
w other_care	-0.08
w otherwis	0.75
w our	2.64
w our_hands	0.21
w our_method	0.24
w our_table	1.40
w our_therapists	0.09
w our_touch	0.06
w our_work	0.04
w out_of	0.21
w outsid	-0.47
w over	2.12
w overactiv	0.11
w overcom	0.13
w overnight	1.23
w own	-2.60
w pack	-0.34
w packag	-0.73
w padd	-0.07
w pag	-0.15
w page	-0.96
w paid	-1.03
w pain	-0.52
w pain_free	1.61
w pain_relief	0.92
w painful	-0.06
w painkill	-0.12
w paint	-1.40
w palm	0.90
w pan	-0.05
w panel	-0.17
w panic	0.84
w panic_attacks	-0.19
w pap	0.03
w parent	0.06
w park	-1.02
w parkinson	0.55
w part	-1.53
w pass	-1.73
w past	-0.88
w patch	0.17
w path	0.20
w patienc	-0.09
w patient	2.09
w paus	-0.30
w pay	-0.61
w peak	-1.13
w pelvi	0.40
w peopl	-0.20
w per_cent	0.47
w perhap	-0.50
w period	1.65
w permanent	0.86
w person	-0.73
w pharmac	0.42
w pharmacist	-0.97
w phon	-0.57
w photo	0.20
w photograph	0.42
w phras	-0.39
w physical_therapist	-1.07
w physical_therapists	-0.24
w physical_therapy	-0.46
w physician	0.14
w physio	0.70
w physiotherap	0.59
w physiotherapist	0.15
w piano	-0.11
w pictur	-0.49
w piec	-0.36
w pill	1.37
w pillow	1.49
w pinch	0.12
w pituitar	0.07
w plac	-0.97
w plain	-0.66
w plan	1.05
w plann	-0.15
w plant	-0.17
w plast	-0.33
w play	-1.04
w pleas	-2.53
w pleasant	-0.55
w plent	0.13
w plumb	-0.47
w poet	-0.14
w point	-1.34
w point_to	0.39
w pool	-1.18
w poor	-0.27
w position	-0.87
w positiv	2.04
w post	-0.40
w postnatal_depression	0.18
w postur	-0.21
w potato	-0.11
w pott	-0.37
w pound	0.15
w pow	0.09
w powerful	0.18
w practic	-1.40
w practition	-1.14
w pregnanc	0.04
w pregnant	-1.00
w pregnant_women	0.13
w preliminar	0.29
w premature_babies	-0.72
w prepar	0.40
w prescrib	0.63
w prescription	0.63
w press	0.48
w pressur	0.55
w pretend	-0.94
w prevent	-0.56
w pric	-1.53
w print	-0.74
w privac	-0.07
w problem	2.19
w profession	0.05
w profound	0.51
w program	-0.05
w programm	0.17
w promis	-1.58
w proof	0.09
w prop	-0.96
w prov	-0.21
w prun	-1.32
w ptsd	0.31
w pub	-0.20
w publish	-0.50
w pull	-0.11
w puls	-0.23
w pump	0.08
w punctur	-0.18
w push	1.51
w put	0.48
w put_an_end_to	0.13
w put_right	1.08
w put_up_with	0.05
w puts	1.02
w qualit	-0.05
w quantum	0.24
w question	-3.17
w quick	1.02
w quiet	-1.10
w quiet_hour	-1.35
w quieten	0.14
w quot	-0.50
w r	-0.14
w rack	0.19
w radiator	-0.32
w radio	-0.28
w raffl	-0.25
w rail	-0.89
w rain	-0.34
w rais	-0.76
w ramp	-0.75
w ran	-0.28
w rang	0.45
w rare	0.64
w rate	1.09
w rath	-0.76
w reach	0.42
w read	-2.29
w real	2.71
w realign	-0.36
w reason	-0.33
w reasonabl	-0.36
w receipt	-0.57
w recent	-0.10
w reclin	-0.49
w recognis	1.01
w recommend	0.45
w record	-0.33
w recov	-0.28
w recover	-0.44
w recover_from	0.15
w recovery_from	0.04
w reduc	0.13
w referenc	-0.53
w referral	0.71
w reflux	0.55
w refresh	0.34
w refund	-0.13
w regain	0.60
w register	-0.64
w regular	0.89
w regulat	-0.23
w regulator	-0.27
w relationship	-0.08
w relax	0.06
w releas	-0.21
w released_from	0.05
w reliab	1.45
w reliabl	0.52
w relief	2.49
w relief_for	0.10
w relief_from	0.04
w reliev	-0.33
w rely_on	-0.23
w remedy_for	0.38
w rememb	1.34
w remind	-0.12
w remov	-0.44
w rent	-0.47
w repair	-0.04
w repair_itself	0.16
w replac	-0.37
w report	0.12
w research	0.81
w reset	0.77
w resin	-0.09
w respect	-0.36
w respond_to	0.23
w respons	0.38
w rest	-2.39
w restful	-0.22
w restles	0.46
w restriction	-0.08
w result	1.34
w retir	0.26
w return	1.99
w reveal	0.03
w revers	0.75
w review	-0.44
w rheumatologist	-0.46
w rhythm	0.86
w ribs	-0.05
w rid	0.42
w rift	-0.44
w right	1.89
w ring	-1.08
w ris	-1.08
w rise	1.27
w risk	-1.54
w risk_free	-0.37
w riv	-0.31
w road	0.32
w rob	0.75
w roll	-0.10
w roof	-0.24
w room	-0.68
w root	1.74
w root_cause	-0.31
w rope	0.41
w rose	-0.19
w rough	0.65
w round	0.66
w rout	-0.12
w row	0.42
w rubb	-0.06
w rug	-0.06
w rul	-0.31
w rule	0.16
w rumbl	-0.56
w run	1.51
w runn	0.71
w runs	-1.38
w rush	-0.43
w rust	0.10
w sacrum	-0.35
w saf	1.13
w safe	0.57
w safet	-0.70
w said	-2.00
w sake	0.09
w sale	-0.56
w salt	-0.20
w same	-0.35
w sand	-0.71
w sat	0.73
w saturda	-0.37
w saturday	-0.20
w sav	-0.71
w saw	-0.07
w say	-0.71
w say_goodbye_to	-0.54
w say_no_to	-0.32
w says	-1.29
w scaffold	-0.11
w scal	-1.01
w scan	-1.99
w scar	0.66
w sceptic	0.41
w sceptical	0.24
w school	0.31
w sciatica	0.21
w scienc	0.91
w scientific	0.09
w scientifical	0.11
w scientist	0.35
w scoliosi	0.14
w scor	-1.62
w scream	0.49
w seam	-0.67
w seat	-0.78
w second	-0.99
w secret	-0.18
w see	0.73
w see_a_doctor	-0.87
w seem	-1.52
w seen	-0.68
w seizur	0.27
w seldom	-0.25
w sell	-1.57
w send	-0.46
w sens	0.21
w sentenc	-0.09
w ser	-0.11
w seriou	-0.35
w session	-1.45
w set	0.58
w sets	0.31
w sett	-0.69
w settl	-0.04
w seven	-0.79
w sevent	-0.67
w sever	-0.52
w several	-1.19
w shak	0.54
w sham	-0.26
w shap	-0.43
w shar	-0.55
w sharp	-0.45
w she	4.01
w she'll	1.75
w sheet	-0.34
w shelf	0.65
w shell	0.15
w shift	0.70
w shingl	-0.40
w ship	-0.31
w sho	-0.80
w shock	0.44
w shopp	0.20
w short	-0.95
w shorten	0.18
w should	-0.67
w shoulder_pain	0.06
w shout	0.66
w show	-1.10
w shown	0.51
w shunt	-0.20
w shut	0.29
w shy	0.89
w sick	-0.11
w sid	-0.22
w side	-0.96
w side_effect	1.04
w sign	-2.46
w signal	0.41
w significant	0.47
w silenc	-0.20
w silent	0.39
w simp	2.98
w simpl	-1.63
w sinc	0.16
w sing	-0.09
w singl	0.04
w sinu	-0.43
w sinus	0.47
w sinus_infections	0.10
w sist	0.14
w sit	-1.04
w sit_in	-0.26
w site	-0.73
w sits	-0.72
w sitt	0.13
w six	-1.13
w sixt	0.70
w sixteen	0.39
w size	-0.56
w skin	-1.64
w skip	-0.17
w skull	-3.21
w skull_bones	0.30
w slack	-0.26
w sleep	-1.56
w sleepless	0.95
w sleepless_nights	0.49
w sleev	-0.24
w slept	-0.05
w slipped_disc	0.04
w slow	-4.45
w small	-1.09
w small_trial	-0.05
w smart	1.22
w smell	-0.43
w smil	2.18
w smok	0.29
w smooth	0.54
w snor	-0.70
w snow	-0.15
w so	-2.05
w sock	-0.14
w soda	-0.11
w sofa	0.39
w soft	-0.40
w soften	-2.54
w sold	0.68
w solv	0.29
w some	-2.43
w some_people	-2.16
w somebod	-2.00
w someon	-1.12
w someth	-0.03
w sometim	0.81
w somewher	1.74
w son	0.17
w soon	0.98
w sooth	0.26
w sore	-2.68
w sore_back	-2.14
w sore_backs	-0.55
w sore_neck	0.80
w sort	0.09
w sorted_out	-0.48
w soul	-0.51
w sound	-1.23
w soup	-0.12
w sourc	-0.07
w spac	0.37
w spar	0.21
w spasm	0.40
w spe	-0.09
w speak	2.43
w speak_of	-0.48
w specialise_in	0.11
w specialist	0.37
w speech	-0.93
w spend	0.52
w spent	-0.48
w sphenoid	0.15
w spin	0.11
w spinal	-0.40
w spinal_cord	-0.65
w spinn	1.50
w spok	-0.19
w sport	-0.32
w spr	1.47
w sprain	-0.28
w squeak	-0.07
w squeez	0.39
w stack	1.11
w staff	-0.05
w stag	-0.24
w stair	2.23
w stairlift	2.02
w stand	-0.82
w star	1.13
w start	2.05
w starv	0.39
w stat	-0.16
w station	-0.22
w stay	-0.26
w stead	-0.11
w steadi	0.69
w steam	0.94
w stent	-0.07
w step	-0.18
w steroid	-0.62
w stick	-0.91
w stiff	1.30
w stiff_back	-0.18
w stiff_neck	-0.45
w still	-3.12
w still_point	0.07
w stitch	0.17
w stomach	-0.04
w ston	-0.33
w stood	0.85
w stool	-0.54
w stop	0.86
w stopp	0.71
w stor	1.60
w storm	-0.20
w stov	-0.13
w straight	-0.29
w straighten	-0.19
w strain	0.38
w strang	-0.42
w street	-0.49
w strength	0.46
w strengthen	0.07
w stres	-0.35
w stress	-0.08
w stretch	0.67
w strict	-0.59
w strip	-0.51
w strok	-1.41
w strong	0.07
w struggl	0.03
w stubborn	0.03
w stuck	-0.14
w stud	0.14
w studio	0.07
w stuff	0.07
w subject	-0.16
w succeed	0.05
w succes	-0.14
w such	-0.82
w sudden	-0.36
w suff	0.28
w suffer	0.64
w sugar	0.79
w sugg	-0.08
w suit	-0.54
w suitabl	0.27
w suitcas	0.69
w summ	-0.51
w summar	-0.25
w sunda	0.43
w sunday	-0.92
w supp	-0.12
w support	0.15
w suppos	0.18
w sure	-0.40
w surgeon	-0.31
w surger	0.36
w surpris	0.59
w surve	-0.25
w sutherland	-0.47
w sutur	-0.06
w sw	0.45
w swell	-0.79
w swimm	-0.12
w switch	-0.57
w swollen	-0.10
w symptom	0.22
w system	2.52
w systematic	0.04
w tabl	1.95
w tablet	-0.61
w tackl	0.09
w tail	0.35
w tak	-0.52
w take	-1.60
w taken	-0.05
w takes_away	0.17
w talk	-0.38
w talk_to_your_doctor	-0.06
w talking_therapy	-0.17
w tall	-0.32
w tast	-0.83
w taught	0.30
w taxi	-0.04
w tea	-0.11
w teach	-2.28
w team	0.70
w tear	0.56
w tearful	-0.28
w teatim	0.65
w teeth	0.09
w tell	0.65
w tell_me	0.68
w tell_us	0.18
w tells_us	0.14
w tells_you	-0.45
w templ	0.04
w ten	0.19
w tend	-0.06
w tenni	-0.18
w tennis_elbow	-0.06
w tension	-0.89
w tension_headaches	0.39
w term	1.88
w test	-1.56
w testimonial	-0.04
w text	-0.45
w th	-2.46
w than	-1.35
w thank	0.31
w that_lasts	0.18
w thaw	-0.58
w the_answer_to	0.08
w the_moment	-0.21
w the_next_day	-0.50
w the_table	-1.91
w the_weather	-0.10
w the_work	0.64
w their	4.35
w them	-0.78
w themselv	0.39
w then	-2.08
w theor	-0.41
w ther	1.13
w therap	0.14
w therapist	1.31
w therapy_for	0.15
w thes	-0.71
w these_hands	0.56
w they	-0.99
w thick	0.19
w think	1.47
w thinn	-0.56
w third	0.73
w thirst	-0.15
w thirt	0.05
w this_table	1.08
w this_therapy	-0.23
w this_work	-0.10
w this_works	-0.21
w thos	0.14
w though	1.11
w thousand	0.65
w thre	-1.14
w thread	0.31
w threw	0.27
w thriv	-0.75
w through	1.42
w throughout	0.35
w thursda	0.19
w thursday	-0.89
w thyroid	0.94
w tick	0.90
w ticket	-0.25
w tid	-1.31
w tide	-0.26
w tight	-0.36
w till	0.15
w tim	0.47
w timb	-0.08
w time	-1.82
w tin	0.64
w tinnitu	0.46
w tips	-0.17
w tir	-0.25
w tired	-0.87
w tissu	-0.83
w toda	1.99
w toddl	-0.89
w toes	0.49
w togeth	-0.67
w toilet	-0.27
w told	-0.03
w told_me	0.42
w tomorrow	0.75
w tonight	0.60
w too	-1.80
w too_late	1.43
w too_small	-0.10
w took	-2.20
w top	1.85
w tore	0.99
w touch	1.31
w toward	-0.03
w towel	-0.16
w town	0.22
w toxin	-0.15
w tr	-0.32
w tractor	0.15
w trad	-0.68
w traffic	-0.75
w train	-0.43
w tram	-0.45
w transformation	0.44
w transformational	0.57
w trapp	0.06
w trauma	-0.06
w travel	0.73
w treat	0.56
w treatment_for	0.11
w treatment_of	-0.26
w tree	-0.46
w tremor	-0.64
w trial	-4.09
w tried_everything	-0.09
w trip	-0.80
w trolle	-0.32
w troubl	1.56
w true	-0.17
w trust	1.14
w try	1.97
w tuesda	0.21
w tuesday	-0.34
w tun	-0.63
w turn	1.64
w turn_to	0.47
w twelv	-0.10
w twent	1.04
w twic	0.29
w twing	0.82
w twist	0.96
w twitch	0.08
w two	-1.00
w type	-0.22
w uk	-0.42
w umbrella	-0.12
w unblock	-0.04
w uncertain	-0.25
w uncl	-0.46
w und	-0.22
w under_the_sacrum	-0.27
w under_your_head	-0.17
w under_your_knees	-0.19
w undo	1.62
w undres	-0.04
w unhapp	0.42
w unhurr	-0.27
w unit	0.09
w unles	-0.18
w unlik	0.23
w unlock	0.50
w unsettl	-0.30
w unsur	-0.08
w untest	-0.32
w until	-1.72
w unwell	-0.05
w unwind	1.07
w up	1.64
w updat	-0.29
w upledg	-0.75
w upright	0.33
w upstair	-0.53
w us	6.30
w use	-0.56
w used	-1.07
w used_to	-0.97
w uses	-0.46
w usual	0.46
w vanish	0.23
w var	-0.43
w vegan	-0.05
w version	-0.20
w vertebra	0.52
w vertigo	0.31
w very	-0.18
w vessel	-0.11
w vet	-0.19
w view	-1.12
w villag	-0.06
w vinegar	-0.95
w violin	-0.39
w viru	-0.33
w visit	-1.46
w visitor	-0.14
w voic	-0.06
w volunte	-0.48
w wait	0.04
w wak	0.43
w wake	-0.35
w wake_up	0.37
w walk	2.44
w walk_out	0.13
w walk_tall	-0.22
w walked_out	-0.44
w walking_stick	0.55
w wall	0.70
w want	-2.24
w war	0.98
w warm	-1.14
w warm_room	-0.21
w warmth	-0.56
w warn	1.48
w warning_signs	-0.08
w wash	-0.10
w wast	-0.30
w wat	-0.83
w watch	1.24
w wave	-0.28
w wax	-0.20
w way	3.00
w way_home	0.17
w ways	-0.61
w we	5.58
w we'll	2.33
w we'r	-0.15
w weak	-0.39
w wear	-0.30
w weath	-0.22
w websit	-0.11
w wedd	0.47
w wednesday	-0.39
w week	0.66
w weekend	0.39
w weigh	-0.38
w weight	-0.75
w welcom	-0.38
w well	-2.50
w went	2.26
w went_home	-0.86
w wet	-0.73
w what	2.56
w what_are_you_waiting_for	0.62
w what_is_wrong	0.47
w whatev	0.40
w wheelchair	-0.75
w wheez	0.47
w when	0.53
w whenev	-0.26
w wher	2.11
w wheth	-2.58
w which	-0.92
w whil	-1.51
w whiplash	0.11
w whisp	1.60
w whistl	0.37
w who	2.06
w whoev	-0.42
w whol	3.72
w whom	-0.36
w whos	0.19
w why	2.08
w wide	-0.33
w wife	0.52
w will	5.45
w winc	1.65
w wind	-0.15
w window	-0.53
w windowsill	-0.93
w wint	-0.25
w within	1.11
w without	2.82
w without_pain	0.69
w women	-0.32
w won	-0.30
w won't	1.29
w wond	0.57
w wonderful	-0.97
w wood	0.07
w wool	-0.31
w word	0.91
w wore	0.81
w work	1.13
w work_with	0.27
w works_for	-0.29
w works_on	-0.26
w world	1.12
w world_health_organization	0.14
w worr	-0.38
w wors	-1.22
w worst	0.12
w worth	-0.74
w would	-1.48
w wrap	-0.48
w wrapp	-0.98
w wrist	0.04
w writ	-0.92
w written	-0.10
w written_off	-0.14
w wrong	-0.50
w wrot	-0.25
w y'all	0.74
w year	1.54
w years_of	-0.52
w yeast	-0.06
w yes	-0.15
w yesterda	0.30
w yet	1.45
w yoga	-0.29
w you	0.48
w you'll	2.37
w you'r	-0.83
w young	-0.56
w your	3.04
w your_doctor	1.44
w your_gp	0.76
w your_midwife	0.09
w yourself	1.58
w youth	0.10
w zero	-0.09
w £60	-0.44
wt a AID	-0.92
wt a BABY	-0.42
wt a BAD	-0.23
wt a BODY	0.29
wt a CLIENT	-2.32
wt a CST	-1.75
wt a CURE	-0.13
wt a DIAGNOSE	-0.51
wt a DOCTOR	-1.65
wt a DRUG	-2.03
wt a EASE	-1.28
wt a EMOTION	-0.77
wt a ENDORSE	1.25
wt a FLOW	0.17
wt a GONE	-3.40
wt a HOMEHELP	-1.63
wt a HOPEFUL	0.33
wt a HUMBLE	-0.13
wt a LASTING	-0.12
wt a LIFE	-1.35
wt a MECH	-0.44
wt a META	-0.71
wt a MOST	0.15
wt a NEGN	-1.75
wt a NUMBER	0.03
wt a PAST	0.58
wt a POLICY	0.48
wt a PRAISE	0.23
wt a PRESSURE	-0.54
wt a PROVE	0.18
wt a RELIEFN	-0.60
wt a REMOVE	-1.37
wt a RESEARCH	-0.62
wt a SAFETY	-0.26
wt a SAFEW	0.76
wt a SAY	-0.65
wt a SERIOUS	-1.44
wt a SERVICE	-2.51
wt a SHOW	1.17
wt a SORE	1.22
wt a STOPTAKING	-0.27
wt a SURE	-0.22
wt a SURGERY	0.50
wt a SYMPTOM	-1.52
wt a THERAPIST2	-0.94
wt a THERAPY	-2.41
wt a THING	1.81
wt a WELL	1.06
wt a WORKS	-0.48
wt a WORLD	0.46
wt a4 RESEARCH	-0.09
wt a4 THING	-0.09
wt about BODY	-0.37
wt about CLIENT	-0.11
wt about CST	-0.30
wt about DRUG	-0.14
wt about ENDORSE	-0.15
wt about HOMEHELP	-0.10
wt about IT	0.65
wt about MECH	-0.19
wt about NEG	-0.31
wt about NUMBER	-1.81
wt about POLICY	-0.08
wt about SERIOUS	-0.38
wt about SYMPTOM	-0.24
wt about THERAPY	-0.30
wt about WE	0.12
wt about YOU	0.62
wt adopt IT	0.20
wt adult SAY	0.25
wt adult SHOW	0.32
wt aft CST	-0.15
wt aft HOMEHELP	1.15
wt aft LIFE	-1.46
wt aft NUMBER	-0.04
wt aft SURGERY	0.65
wt aft THERAPY	0.26
wt aft WE	0.68
wt aft YOU	0.04
wt against IT	-0.17
wt all CLIENT	0.11
wt all EASE	0.36
wt all EXPERT	-0.33
wt all GONE	0.75
wt all IT	-0.76
wt all LIFE	-0.18
wt all NUMBER	0.08
wt all SERVICE	0.33
wt all THING	-0.17
wt all WORKS	0.23
wt all YOU	-0.19
wt allow THERAPY	-0.41
wt also OUGHT	-0.06
wt am BABY	-0.04
wt am NEG	-0.14
wt am SORE	-0.17
wt am WE	-0.34
wt am WELL	0.51
wt american THERAPIST2	-0.14
wt an BAD	0.15
wt an DOCTOR	-0.24
wt an DRUG	-0.29
wt an EASE	-0.04
wt an EXPERT	-0.52
wt an HOMEHELP	-0.29
wt an HUMBLE	-0.10
wt an PRAISE	0.43
wt an SERIOUS	-1.00
wt an SORE	0.60
wt an SYMPTOM	0.05
wt and BABY	-0.24
wt and BAD	-0.34
wt and BELIEF	-0.40
wt and BODY	0.32
wt and CLIENT	-4.12
wt and CST	-1.36
wt and DEFINE	0.86
wt and DETOX	0.79
wt and DIAGNOSE	1.50
wt and DOCTOR	0.41
wt and DRUG	-0.73
wt and EASE	2.06
wt and EMOTION	-0.12
wt and ENDORSE	0.33
wt and EXPERT	0.30
wt and FLOW	-0.16
wt and GO	-0.23
wt and GONE	-0.31
wt and HEDGE	0.15
wt and HUMBLE	-1.29
wt and IT	-0.51
wt and LASTING	-0.07
wt and LIFE	-0.20
wt and MECH	-0.65
wt and MOST	-0.52
wt and NEG	-3.37
wt and NEGN	-0.81
wt and NUMBER	-1.00
wt and OUGHT	-0.58
wt and PAST	-0.61
wt and POLICY	-0.74
wt and REMOVE	-0.68
wt and RESEARCH	0.27
wt and SAFETY	-0.91
wt and SAY	-2.17
wt and SERIOUS	2.54
wt and SERVICE	0.20
wt and SHOW	1.39
wt and SORE	-0.27
wt and STOPTAKING	0.16
wt and STORE	0.15
wt and SYMPTOM	0.72
wt and THERAPIST2	-0.64
wt and THERAPY	1.06
wt and THING	-0.32
wt and TURN	-0.08
wt and WE	-2.03
wt and WELL	0.88
wt and WORLD	-0.49
wt and YOU	1.02
wt anoth NUMBER	-0.03
wt any CST	-0.51
wt any DRUG	0.59
wt any HOMEHELP	-0.04
wt any NUMBER	0.59
wt any RESEARCH	-0.42
wt any SERIOUS	0.48
wt any SYMPTOM	-0.46
wt any THERAPIST2	-0.03
wt any THERAPY	-0.51
wt anyth IT	-0.20
wt anyth WE	-0.32
wt are BABY	-0.66
wt are BAD	0.05
wt are CLIENT	-0.62
wt are CST	-0.19
wt are EASE	-0.43
wt are ENDORSE	-0.67
wt are EXPERT	-0.36
wt are FLOW	0.27
wt are GO	0.23
wt are GONE	0.65
wt are MOST	-0.17
wt are NEG	-2.00
wt are NUMBER	-1.46
wt are PAST	-0.36
wt are POLICY	0.59
wt are REMOVE	0.20
wt are SAFEW	0.18
wt are SAY	0.35
wt are SERVICE	-0.73
wt are SORE	-0.05
wt are STORE	-0.14
wt are SURE	-0.15
wt are SYMPTOM	0.45
wt are THERAPY	0.77
wt are THING	0.50
wt are WELL	0.58
wt are WORKS	-0.19
wt are WORLD	-0.15
wt are YOU	-0.40
wt around NUMBER	-0.19
wt around YOU	0.27
wt articl SAY	-0.34
wt articl SHOW	-0.24
wt as CLIENT	-1.20
wt as EASE	-0.15
wt as HOMEHELP	-0.49
wt as IT	0.06
wt as NEGN	0.15
wt as NUMBER	-0.24
wt as RESEARCH	0.49
wt as SAFEW	1.30
wt as THERAPIST2	-0.11
wt as THERAPY	-0.83
wt as WE	-1.36
wt as WELL	-0.55
wt as YOU	-0.77
wt asid IT	-0.05
wt at IT	-0.36
wt at NUMBER	-0.99
wt at SERVICE	0.39
wt at WE	0.34
wt attack HEDGE	-0.30
wt august NUMBER	-0.10
wt away WE	-0.21
wt bare BODY	-0.09
wt be BODY	0.50
wt be CURE	-0.29
wt be EASE	-0.26
wt be ENDORSE	0.49
wt be GO	-0.27
wt be GONE	0.28
wt be HUMBLE	-0.31
wt be NEG	-0.32
wt be PAST	0.64
wt be PRAISE	-1.28
wt be PRESSURE	0.42
wt be RELIEFN	-0.29
wt be REMOVE	0.60
wt be SERIOUS	-0.96
wt be SERVICE	-1.18
wt be SHOW	0.50
wt be SORE	-0.35
wt be STOPTAKING	1.12
wt be SURE	0.16
wt be WELL	0.21
wt be WORKS	-0.27
wt becaus IT	-0.61
wt becaus MOST	0.78
wt becaus NEG	0.65
wt becaus NUMBER	-0.24
wt becaus WE	-0.36
wt becaus YOU	-1.47
wt becom BABY	-0.38
wt becom GONE	0.86
wt becom WELL	0.29
wt been DIAGNOSE	-0.95
wt been PROVE	-0.41
wt been SHOW	-1.10
wt been SORE	-0.11
wt been WELL	0.34
wt befor CLIENT	0.43
wt befor IT	-0.11
wt befor NUMBER	-0.11
wt befor WE	0.27
wt befor YOU	0.61
wt behind YOU	0.33
wt beneath IT	-0.09
wt besid IT	-0.56
wt besid YOU	-0.10
wt best EASE	-0.09
wt bett BODY	0.23
wt bett LIFE	0.23
wt bett RESEARCH	-0.41
wt between MECH	-0.15
wt between THERAPY	-0.35
wt between YOU	-0.13
wt beyond NUMBER	-0.39
wt breath YOU	-0.68
wt but CLIENT	0.71
wt but IT	0.34
wt but NEG	-0.70
wt but NUMBER	-0.10
wt but SAFETY	0.67
wt but WE	-0.14
wt but YOU	0.48
wt by CLIENT	-0.23
wt by DOCTOR	0.32
wt by EASE	0.28
wt by EXPERT	0.92
wt by FLOW	0.28
wt by HOMEHELP	-0.48
wt by IT	2.11
wt by META	-0.51
wt by NUMBER	-0.96
wt by POLICY	-0.99
wt by TURN	0.46
wt by WORKS	0.28
wt by WORLD	-0.06
wt by YOU	-0.25
wt care IT	-0.50
wt careful RESEARCH	0.09
wt caus WE	-0.12
wt chronic SYMPTOM	0.04
wt clinical PROVE	0.24
wt clinical RESEARCH	0.06
wt clos YOU	-0.22
wt cold BODY	-0.14
wt colleagu SERVICE	0.37
wt come TURN	-1.23
wt complete SAFEW	0.59
wt condition WE	1.12
wt crack SERVICE	-0.15
wt crack WE	0.33
wt day IT	0.96
wt day WE	-0.18
wt day YOU	0.36
wt did CLIENT	0.04
wt did HUMBLE	-0.10
wt did NEG	0.05
wt did WE	0.04
wt did YOU	-0.12
wt do HOMEHELP	-0.39
wt do HUMBLE	-0.31
wt do IT	0.19
wt do NEG	-2.70
wt do STOPTAKING	-0.76
wt do THERAPY	0.42
wt do WE	-0.63
wt do YOU	1.33
wt does CLIENT	-0.15
wt does CST	-0.62
wt does HUMBLE	0.71
wt does IT	-0.98
wt does MOST	-0.13
wt does NEG	-0.20
wt does THERAPY	-0.68
wt does YOU	0.15
wt drift STOPTAKING	-0.27
wt dur HOMEHELP	-0.52
wt each CLIENT	0.47
wt each CST	0.41
wt each ENDORSE	-0.04
wt each HOMEHELP	-0.28
wt each NUMBER	-0.07
wt each SHOW	-0.04
wt each STORE	-0.26
wt each THERAPY	-0.03
wt earn WE	-0.43
wt effectiv EASE	0.13
wt else IT	-0.44
wt even BAD	0.59
wt ever BODY	0.52
wt ever DOCTOR	0.23
wt ever EMOTION	-0.24
wt ever GONE	-0.24
wt ever META	-0.20
wt ever NUMBER	-0.09
wt ever SERVICE	0.38
wt ever SYMPTOM	0.17
wt ever THERAPY	0.04
wt ever THING	-0.71
wt everyth WE	0.44
wt everyth YOU	-0.06
wt fibro SYMPTOM	1.31
wt fift NUMBER	-0.08
wt firm MECH	-0.55
wt firm THERAPY	-0.07
wt flat WE	-0.20
wt fold THING	-0.20
wt follow IT	0.56
wt for BABY	-0.07
wt for BODY	0.25
wt for CLIENT	0.03
wt for CST	0.73
wt for DRUG	0.69
wt for EASE	-0.51
wt for GONE	-0.05
wt for HEDGE	-0.54
wt for HOMEHELP	-0.41
wt for IT	0.42
wt for LASTING	-0.56
wt for MOST	-0.52
wt for NEG	-0.74
wt for NUMBER	-1.08
wt for POLICY	-0.32
wt for RESEARCH	-0.08
wt for SAFETY	0.17
wt for SERIOUS	-0.27
wt for SERVICE	-0.14
wt for SORE	0.64
wt for SURE	-1.01
wt for SYMPTOM	1.06
wt for THERAPIST2	-0.23
wt for TURN	0.20
wt for WE	-0.28
wt for WELL	0.40
wt for WORKS	-0.40
wt fort NUMBER	0.15
wt from CLIENT	0.15
wt from CST	0.13
wt from DRUG	0.20
wt from IT	-0.34
wt from NUMBER	1.07
wt from RESEARCH	0.86
wt from SAFETY	-0.40
wt from SERIOUS	0.78
wt from SYMPTOM	0.40
wt from THERAPIST2	-0.09
wt from THERAPY	0.06
wt from TURN	0.31
wt from YOU	0.35
wt full BODY	0.56
wt full POLICY	0.34
wt gave WE	0.08
wt general WE	-0.61
wt gentl CST	0.06
wt gentl EASE	0.06
wt gentl THERAPY	0.22
wt get LASTING	0.09
wt get WELL	-1.05
wt get YOU	0.90
wt giv IT	-0.21
wt giv YOU	0.82
wt give IT	-0.18
wt give WE	0.43
wt give YOU	1.01
wt go NEGN	0.04
wt goes DIAGNOSE	-0.11
wt good EASE	-0.07
wt good HOMEHELP	-0.19
wt good LIFE	-0.24
wt good POLICY	-0.09
wt good WORLD	-0.04
wt got IT	-0.06
wt got WE	-1.31
wt gram WE	-0.18
wt grey WORLD	-0.12
wt group GONE	-0.35
wt grow EASE	0.06
wt guidanc SAY	-0.13
wt guidanc SHOW	-0.13
wt had CST	-0.22
wt had GONE	-0.35
wt had HOMEHELP	0.89
wt had NEG	0.27
wt had NEGN	0.27
wt had NUMBER	0.90
wt had REMOVE	-0.35
wt had SAY	0.54
wt had SERIOUS	-1.08
wt had SYMPTOM	-0.89
wt had THERAPY	-0.22
wt had WE	-0.13
wt hand HEDGE	-0.30
wt hand IT	-0.54
wt hanna NUMBER	0.23
wt happ BODY	0.32
wt hard IT	-0.15
wt hard LIFE	-0.40
wt hard META	-0.45
wt hardwar THING	-0.06
wt harm YOU	0.27
wt has CLIENT	-0.13
wt has DIAGNOSE	0.22
wt has EASE	-0.78
wt has FLOW	0.08
wt has GONE	-0.49
wt has HUMBLE	-0.71
wt has IT	-0.40
wt has NEG	1.79
wt has NEGN	-1.06
wt has NUMBER	0.92
wt has OUGHT	-0.56
wt has PAST	0.13
wt has POLICY	-0.33
wt has PROVE	-0.28
wt has REMOVE	0.35
wt has SAFEW	0.49
wt has SAY	-0.30
wt has SHOW	0.61
wt has TURN	0.14
wt has WORKS	-0.47
wt have DIAGNOSE	-0.90
wt have EASE	-0.12
wt have ENDORSE	0.28
wt have GONE	0.53
wt have HUMBLE	-0.40
wt have IT	1.36
wt have NEG	0.49
wt have NEGN	-0.81
wt have NUMBER	-0.98
wt have PROVE	0.13
wt have REMOVE	0.21
wt have SAFEW	-0.39
wt have SAY	0.23
wt have SERIOUS	-1.56
wt have SHOW	-0.10
wt have THERAPY	0.10
wt have TURN	-0.14
wt have WE	-0.26
wt have YOU	0.56
wt health CLIENT	-0.19
wt health META	0.37
wt health POLICY	-0.17
wt her AID	0.54
wt her BABY	0.67
wt her BODY	0.38
wt her ENDORSE	0.07
wt her LIFE	0.84
wt her NUMBER	-0.23
wt her SHOW	0.07
wt her SURGERY	-0.18
wt her THING	-1.15
wt her WORLD	-0.10
wt here IT	0.70
wt here WE	-0.08
wt his AID	0.14
wt his BODY	0.81
wt his DRUG	-0.10
wt his ENDORSE	0.38
wt his HOMEHELP	-0.34
wt his HUMBLE	-0.13
wt his LIFE	1.41
wt his SHOW	0.38
wt his STORE	-0.27
wt his SURGERY	-0.11
wt his THING	0.86
wt his WORLD	-0.25
wt hour GONE	-0.31
wt hour WE	-0.51
wt how CLIENT	-0.75
wt how CST	0.16
wt how HEDGE	-0.52
wt how IT	-0.74
wt how SURE	-0.29
wt how THERAPY	0.19
wt how WE	-1.19
wt how WELL	0.12
wt how YOU	-0.04
wt hundr MOST	0.07
wt if IT	-0.90
wt if LIFE	1.34
wt if NEG	1.91
wt if NUMBER	-0.16
wt if SYMPTOM	-0.45
wt if THERAPIST2	0.55
wt if THERAPY	-0.08
wt if WE	0.05
wt if YOU	-5.92
wt in BABY	-0.18
wt in BODY	-0.81
wt in CLIENT	-1.06
wt in CST	-0.10
wt in DIAGNOSE	-0.59
wt in DOCTOR	-0.78
wt in FLOW	-0.10
wt in HEDGE	0.22
wt in HOMEHELP	-0.24
wt in IT	0.07
wt in MECH	-0.88
wt in META	0.36
wt in MOST	0.11
wt in NUMBER	-1.29
wt in REMOVE	0.19
wt in SERIOUS	0.08
wt in SERVICE	-0.12
wt in SURGERY	-0.59
wt in SYMPTOM	0.31
wt in THERAPY	-0.31
wt in THING	-0.35
wt in WE	0.16
wt in WORKS	-0.10
wt in YOU	0.16
wt includ HOMEHELP	-0.42
wt includ THERAPIST2	-0.42
wt insid YOU	0.25
wt into IT	0.11
wt into META	0.37
wt into WORKS	0.04
wt just LIFE	0.53
wt just NUMBER	0.70
wt last NUMBER	-0.18
wt last THERAPY	-0.92
wt lat NUMBER	-0.17
wt let CLIENT	0.06
wt let SORE	-0.42
wt let WE	1.59
wt let YOU	0.20
wt lie POSITION	-0.55
wt light STORE	-0.10
wt light THERAPY	-0.10
wt light WE	-0.38
wt lik IT	-0.97
wt like CLIENT	-0.16
wt like IT	0.20
wt like WE	-0.45
wt like YOU	0.44
wt long EMOTION	-0.24
wt long IT	0.14
wt long LIFE	-0.09
wt long SYMPTOM	-0.24
wt look BODY	0.11
wt look ENDORSE	0.11
wt look SHOW	0.11
wt low BODY	-1.18
wt low ENDORSE	-1.18
wt low SHOW	-1.18
wt ly POSITION	-0.17
wt main THING	-0.29
wt mak BODY	0.31
wt mak CLIENT	0.34
wt mak IT	-0.38
wt mak NEGN	0.28
wt make IT	-1.24
wt make NEGN	-0.11
wt make YOU	-0.37
wt manipulation HEDGE	-0.04
wt mean IT	-0.56
wt mean YOU	-0.12
wt meaningful EASE	-0.09
wt measur IT	-0.40
wt medical DOCTOR	-0.16
wt medical EXPERT	-0.16
wt medical THING	0.60
wt mention SERIOUS	0.67
wt mention SYMPTOM	-0.28
wt more POLICY	-0.35
wt more WORLD	-0.35
wt more YOU	0.64
wt morn LIFE	-0.19
wt morn SYMPTOM	-0.33
wt morn YOU	0.36
wt move WE	-0.64
wt much WE	0.14
wt nam NUMBER	-0.06
wt name HOMEHELP	-0.08
wt name THERAPIST2	-0.08
wt natural EASE	0.25
wt natural FLOW	0.07
wt near YOU	0.25
wt new BODY	-0.85
wt new HOMEHELP	0.41
wt new LIFE	0.21
wt new POLICY	-0.64
wt new RESEARCH	0.82
wt new SYMPTOM	-1.59
wt new THING	-0.77
wt new WORLD	-0.35
wt next EASE	-0.15
wt next FLOW	-0.15
wt next NUMBER	-0.34
wt next POLICY	-0.31
wt next WORKS	-0.15
wt next WORLD	-0.31
wt night CLIENT	0.44
wt night DEFINE	-0.33
wt ninet NUMBER	-0.11
wt numb IT	-0.42
wt numb NUMBER	0.28
wt of AID	0.44
wt of BABY	0.30
wt of BODY	0.19
wt of CLIENT	-0.13
wt of CST	0.95
wt of DIAGNOSE	-0.26
wt of DOCTOR	-0.40
wt of DRUG	-0.32
wt of EASE	-0.10
wt of EMOTION	-0.31
wt of EXPERT	-0.16
wt of FLOW	-0.62
wt of GONE	-0.29
wt of HOMEHELP	-0.56
wt of IT	0.61
wt of LASTING	-0.08
wt of LIFE	0.38
wt of MECH	0.70
wt of META	-0.05
wt of NEGN	-0.03
wt of NUMBER	-0.26
wt of PAST	0.51
wt of POLICY	1.32
wt of RELIEFN	-0.32
wt of RESEARCH	0.41
wt of SAFETY	-0.18
wt of SERIOUS	-0.40
wt of SERVICE	-0.86
wt of SORE	-0.18
wt of SYMPTOM	-0.15
wt of THERAPIST2	-0.39
wt of THERAPY	0.45
wt of THING	-2.02
wt of WE	-0.80
wt of WORKS	-0.32
wt of WORLD	-0.66
wt of YOU	1.22
wt off IT	-0.18
wt off THERAPY	-0.34
wt off WE	-0.18
wt on BODY	-0.37
wt on CLIENT	0.91
wt on CST	1.23
wt on DRUG	-0.17
wt on IT	0.76
wt on LASTING	-0.18
wt on META	-0.07
wt on NUMBER	0.59
wt on RESEARCH	-0.34
wt on SHOW	-0.12
wt on SORE	-0.27
wt on SYMPTOM	-1.01
wt on THERAPY	0.49
wt on THING	-0.65
wt on WE	1.33
wt on YOU	-0.88
wt once IT	0.24
wt once META	-0.69
wt once SAY	-0.40
wt only DIAGNOSE	0.58
wt only NUMBER	0.94
wt only OUGHT	0.57
wt only THERAPY	-0.06
wt or BAD	-0.22
wt or BODY	-0.77
wt or CST	-0.79
wt or DIAGNOSE	-0.11
wt or DOCTOR	-0.67
wt or DRUG	-0.17
wt or EASE	-0.06
wt or GO	-0.28
wt or GONE	-0.28
wt or HOMEHELP	-0.94
wt or IT	-0.26
wt or LIFE	-0.40
wt or MECH	-0.37
wt or NEG	-0.52
wt or NEGN	-0.65
wt or NUMBER	-0.43
wt or OUGHT	-0.10
wt or PAST	-0.05
wt or POLICY	-0.10
wt or SAFETY	-0.10
wt or SAY	-0.53
wt or SERIOUS	0.50
wt or SERVICE	-0.11
wt or SHOW	-0.48
wt or SORE	-0.22
wt or SURE	0.04
wt or SYMPTOM	-0.32
wt or THERAPIST2	-0.12
wt or THERAPY	-0.79
wt or YOU	-0.66
wt oth META	-0.06
wt out HUMBLE	-0.15
wt over NUMBER	0.42
wt own BODY	0.11
wt own CLIENT	0.38
wt own EASE	0.09
wt own ENDORSE	-0.13
wt own FLOW	-0.72
wt own LIFE	-0.60
wt own POLICY	-0.08
wt own SHOW	-0.13
wt own THERAPY	-0.08
wt packag IT	-0.42
wt padd POLICY	-0.07
wt padd THING	-0.07
wt paint THING	-0.08
wt part WE	-0.11
wt perfect SAFEW	0.45
wt plac CLIENT	-0.27
wt plac IT	1.06
wt plac YOU	0.28
wt plain META	-0.10
wt plan POLICY	-0.13
wt pleas DIAGNOSE	-0.31
wt pleas OUGHT	0.08
wt pleas SAFETY	-0.50
wt pressur WE	0.56
wt pressur WORKS	0.29
wt pretend CST	-0.12
wt pretend THERAPY	-0.12
wt problem CST	0.25
wt problem THERAPY	0.25
wt profession WE	0.07
wt proof IT	0.06
wt push WE	0.27
wt put CST	-0.24
wt put IT	0.67
wt put YOU	0.84
wt question CLIENT	-0.08
wt question WORKS	-0.48
wt rath SAY	-0.17
wt rath SHOW	-0.17
wt real EASE	0.64
wt reason WE	-0.16
wt recent EMOTION	-0.27
wt recent RESEARCH	0.34
wt recent SYMPTOM	-0.04
wt referenc YOU	-0.12
wt regular CST	0.30
wt regular THERAPY	0.23
wt right IT	-0.91
wt room GONE	1.50
wt room POLICY	1.40
wt room REMOVE	1.50
wt room WE	-0.14
wt same CLIENT	0.80
wt same FLOW	1.12
wt same HOMEHELP	-0.10
wt same MECH	1.32
wt scar BODY	-0.23
wt scar MECH	-0.23
wt scientifical PROVE	0.03
wt scor EASE	-0.11
wt scor GONE	-0.74
wt scor WORKS	-0.11
wt set IT	0.35
wt sets IT	-0.04
wt several HOMEHELP	-0.26
wt several SERVICE	-0.73
wt short EASE	-0.42
wt side POLICY	-0.16
wt side WORLD	-0.16
wt sign IT	-0.47
wt sign OUGHT	-0.07
wt simp GONE	0.03
wt simp NEG	1.65
wt sinc CLIENT	-0.58
wt sinc IT	-0.45
wt sinc NUMBER	0.48
wt sinus REMOVE	0.14
wt sinus WORKS	0.14
wt slack HOMEHELP	-0.26
wt slack POLICY	-0.26
wt small BABY	0.32
wt small EASE	-0.11
wt small MECH	-0.11
wt small RESEARCH	-0.17
wt small SAFEW	-0.09
wt small SYMPTOM	1.10
wt small THERAPY	0.06
wt so DIAGNOSE	-0.16
wt so IT	0.29
wt so NEG	-0.32
wt so OUGHT	-0.26
wt so STORE	-0.27
wt so WE	0.96
wt soft POLICY	-0.41
wt soft THERAPY	0.11
wt somebod SERVICE	-0.33
wt somebod WE	-0.54
wt someth WE	-0.79
wt someth YOU	-0.51
wt speech EASE	-0.93
wt stairlift CLIENT	0.99
wt still HEDGE	-0.30
wt still HUMBLE	-0.10
wt still WE	-0.22
wt stretch MECH	0.60
wt suit HEDGE	-0.09
wt suit YOU	-1.06
wt sunda CLIENT	0.46
wt sutherland BELIEF	-0.08
wt sutherland SAY	-0.22
wt systematic RESEARCH	0.04
wt tak IT	-0.46
wt tak NUMBER	-0.24
wt take DRUG	0.15
wt take HOMEHELP	0.81
wt take IT	-0.14
wt take POLICY	-0.06
wt take YOU	-0.84
wt tearful BODY	-0.28
wt test IT	0.21
wt th WE	1.79
wt th YOU	-0.57
wt than CLIENT	0.13
wt than DRUG	0.25
wt than HOMEHELP	0.48
wt than IT	-0.73
wt than NUMBER	0.22
wt than SURGERY	0.39
wt than THERAPIST2	0.23
wt than WE	-0.05
wt than YOU	-0.59
wt thank YOU	0.34
wt the AID	2.27
wt the BABY	-1.76
wt the BAD	0.88
wt the BELIEF	0.76
wt the BODY	-3.20
wt the CLIENT	0.90
wt the CST	-1.16
wt the CURE	-0.74
wt the DETOX	0.31
wt the DIAGNOSE	-0.19
wt the DOCTOR	-0.44
wt the DRUG	1.35
wt the EASE	0.19
wt the EMOTION	0.25
wt the ENDORSE	-0.70
wt the EXPERT	1.22
wt the FLOW	-0.85
wt the GO	-0.19
wt the GONE	-0.30
wt the HOMEHELP	0.40
wt the HOPEFUL	0.06
wt the HUMBLE	-1.03
wt the LIFE	-2.19
wt the MECH	2.77
wt the META	-1.04
wt the MOST	-0.76
wt the PAST	0.15
wt the POLICY	-2.71
wt the POSITION	-0.60
wt the PRAISE	0.44
wt the PRESSURE	-0.08
wt the RELIEFN	-1.15
wt the REMOVE	-0.53
wt the RESEARCH	0.09
wt the SAFETY	-0.31
wt the SAFEW	-1.42
wt the SAY	-1.12
wt the SERIOUS	0.20
wt the SERVICE	-1.59
wt the SHOW	-1.27
wt the SORE	-0.46
wt the STOPTAKING	-0.43
wt the STORE	0.34
wt the SURGERY	-0.56
wt the SYMPTOM	2.62
wt the THERAPIST2	0.16
wt the THERAPY	-2.24
wt the THING	-6.59
wt the WELL	-0.21
wt the WORKS	-1.05
wt the WORLD	1.24
wt their BODY	-0.06
wt their DOCTOR	0.08
wt their DRUG	0.65
wt their ENDORSE	0.08
wt their HOMEHELP	0.81
wt their MECH	0.32
wt their SHOW	0.08
wt their SURGERY	0.73
wt their SYMPTOM	0.95
wt their THERAPY	-0.17
wt them SHOW	0.15
wt then CLIENT	0.28
wt then IT	0.03
wt then LIFE	-0.70
wt then NUMBER	1.73
wt then WE	-1.67
wt then YOU	-1.79
wt ther DEFINE	-0.30
wt ther NEG	1.12
wt ther WE	0.84
wt therapist BELIEF	-0.05
wt therapist DIAGNOSE	0.15
wt therapist SAY	-0.17
wt thes CLIENT	0.08
wt thes CST	-0.46
wt thes DEFINE	-0.12
wt thes META	0.90
wt thes THERAPY	-0.46
wt thes WE	-0.30
wt though CLIENT	0.07
wt till NUMBER	0.49
wt to BAD	0.21
wt to BELIEF	-0.24
wt to BODY	-0.26
wt to CLIENT	0.35
wt to CST	0.59
wt to CURE	0.83
wt to DIAGNOSE	0.06
wt to DRUG	0.19
wt to EASE	2.03
wt to EMOTION	0.14
wt to ENDORSE	-1.70
wt to FLOW	1.54
wt to GO	0.27
wt to GONE	-0.08
wt to HOMEHELP	0.52
wt to HUMBLE	0.37
wt to IT	0.67
wt to LIFE	0.90
wt to MECH	-0.76
wt to META	-0.22
wt to NEG	0.90
wt to NEGN	-0.17
wt to NUMBER	0.70
wt to POLICY	-0.06
wt to PRAISE	0.49
wt to PROVE	-0.37
wt to REMOVE	1.61
wt to SAFETY	-1.40
wt to SAY	-0.25
wt to SERIOUS	0.51
wt to SERVICE	0.12
wt to SHOW	-0.22
wt to SORE	0.62
wt to STOPTAKING	0.20
wt to STORE	0.29
wt to SURE	0.51
wt to SYMPTOM	1.52
wt to THERAPIST2	-0.24
wt to THERAPY	-0.09
wt to THING	0.31
wt to WE	-0.20
wt to WELL	0.65
wt to WORKS	1.79
wt to YOU	1.17
wt togeth NEG	-0.24
wt too SORE	1.09
wt took NUMBER	-0.43
wt took THERAPY	-0.54
wt tr IT	0.27
wt track NEGN	-0.16
wt troubl GONE	0.52
wt troubl WE	0.14
wt troubl YOU	0.30
wt true EASE	-0.17
wt try IT	-0.05
wt turn GO	-0.94
wt turn GONE	-0.94
wt turn YOU	0.36
wt und CST	0.57
wt und NUMBER	0.16
wt unles WE	-0.15
wt unlik DRUG	-0.52
wt unlik HOMEHELP	-0.18
wt until IT	0.51
wt until NEG	-0.80
wt until SAFETY	-0.23
wt until WE	-0.05
wt until YOU	-0.11
wt up HEDGE	-0.36
wt up NUMBER	0.37
wt very CST	-0.43
wt very NEGN	-0.23
wt very THERAPY	-0.43
wt want NUMBER	-0.12
wt want YOU	-0.40
wt was BAD	-0.17
wt was DIAGNOSE	-0.57
wt was EASE	-0.87
wt was FLOW	-0.14
wt was GONE	-0.58
wt was HUMBLE	-0.09
wt was NEG	-0.53
wt was NUMBER	-0.22
wt was OUGHT	-0.12
wt was POLICY	-0.12
wt was REMOVE	-0.71
wt was SERVICE	-1.01
wt was SHOW	-0.07
wt was SORE	-0.38
wt was STORE	-0.39
wt was TURN	-0.14
wt was WE	-0.29
wt was WELL	-0.80
wt was WORKS	-0.30
wt way CLIENT	0.31
wt way MOST	1.26
wt way YOU	0.28
wt ways YOU	-0.28
wt week CLIENT	0.69
wt week GONE	-0.09
wt week REMOVE	-0.08
wt week WE	-0.43
wt weigh NUMBER	-0.15
wt went TURN	1.70
wt went WELL	-0.69
wt were CLIENT	0.41
wt were DIAGNOSE	-0.13
wt were FLOW	-0.08
wt were GO	-0.11
wt were GONE	-0.11
wt were NEG	0.17
wt were REMOVE	-0.68
wt were WORKS	-0.08
wt what BAD	0.32
wt what CLIENT	-0.34
wt what CST	0.39
wt what DRUG	0.17
wt what EASE	-0.52
wt what EMOTION	0.32
wt what FLOW	0.10
wt what GONE	-0.14
wt what HEDGE	0.12
wt what HOMEHELP	0.03
wt what HUMBLE	-0.06
wt what IT	-0.20
wt what LIFE	0.32
wt what NEG	0.26
wt what RESEARCH	-0.78
wt what SAFETY	1.02
wt what SYMPTOM	0.32
wt what THERAPY	-0.16
wt what WE	0.69
wt what WORKS	-0.52
wt what YOU	-0.96
wt whatev CLIENT	-1.00
wt whatev YOU	-0.44
wt when BODY	0.11
wt when CLIENT	0.57
wt when IT	0.12
wt when NUMBER	-0.60
wt when OUGHT	-0.10
wt when THERAPY	0.93
wt when WE	-1.69
wt when YOU	0.46
wt whenev YOU	-0.26
wt wher CLIENT	0.12
wt wher HOMEHELP	0.34
wt wher IT	1.17
wt wher NEG	-0.19
wt wher NUMBER	-0.05
wt wher THERAPIST2	1.01
wt wher THERAPY	-0.23
wt wher WE	-0.22
wt wher YOU	0.97
wt whil IT	-0.79
wt whil WE	0.41
wt whil YOU	-0.71
wt who COME	0.52
wt who DIAGNOSE	-0.06
wt who EASE	-1.24
wt who GO	0.13
wt who HEDGE	0.31
wt who LIFE	-0.22
wt who OUGHT	-0.61
wt who PAST	-0.59
wt who SAY	-0.26
wt who SHOW	-0.30
wt who TURN	0.49
wt who WE	0.16
wt who WORKS	0.23
wt whoev META	-0.13
wt whoev YOU	-0.07
wt whol BODY	0.17
wt whol STORE	-0.25
wt whol THERAPY	-0.57
wt whol THING	0.17
wt why CLIENT	0.16
wt why EASE	0.91
wt why HEDGE	-0.30
wt why IT	0.50
wt why WE	-0.09
wt why YOU	0.40
wt will BODY	0.29
wt will DIAGNOSE	-1.19
wt will EASE	0.18
wt will ENDORSE	-0.21
wt will FLOW	0.04
wt will GONE	0.32
wt will IT	-0.35
wt will LASTING	-0.07
wt will LIFE	0.25
wt will OUGHT	0.12
wt will POLICY	0.89
wt will PRAISE	0.37
wt will PRESSURE	-0.05
wt will REMOVE	-0.27
wt will SAY	0.82
wt will SHOW	0.47
wt will WE	-0.46
wt will WELL	0.54
wt will WORKS	-0.53
wt will YOU	0.80
wt with BODY	-0.28
wt with CLIENT	-0.88
wt with CST	2.33
wt with DRUG	-0.28
wt with EASE	-0.84
wt with GONE	-0.12
wt with HOMEHELP	-0.46
wt with IT	-0.92
wt with NUMBER	-1.15
wt with SAFETY	0.13
wt with SERIOUS	2.22
wt with SYMPTOM	0.10
wt with THERAPIST2	-0.29
wt with THERAPY	0.65
wt with WE	2.52
wt with WELL	-0.44
wt with YOU	1.57
wt within LIFE	0.06
wt within NUMBER	-0.45
wt world SHOW	0.21
wt wors WE	-0.24
wt would DIAGNOSE	-0.62
wt would ENDORSE	-0.49
wt would GONE	-0.25
wt would HUMBLE	-0.08
wt would NEG	1.21
wt would OUGHT	-0.43
wt would WORKS	-0.68
wt would YOU	0.14
wt wrong POLICY	-0.48
wt wrong WORLD	-0.48
wt year GONE	0.34
wt year IT	-0.27
wt year WE	0.42
wt year YOU	0.85
wt youth BODY	0.10
wt youth ENDORSE	0.10
wt youth SHOW	0.10`;
