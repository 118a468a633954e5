/** The classifier's weights, one feature a line. Written by tests/claims/train.ts; do not edit. */
export const weights = `about baby asked	-0.45
about baby bare	2.60
about baby humble	0.56
about baby negated	-0.12
about baby plain	-1.20
about baby sober	0.83
about body asked	0.11
about body bare	-0.22
about body humble	-1.27
about body negated	-0.08
about body plain	1.52
about body sober	0.15
about body world	0.50
about life asked	0.68
about life bare	-0.06
about life humble	1.24
about life negated	0.97
about life plain	-0.34
about life sober	-0.69
about life world	0.39
about none asked	-0.04
about none bare	-0.25
about none humble	-3.05
about none negated	-0.79
about none plain	-2.48
about none sober	-1.81
about none world	-2.32
about serious asked	-0.23
about serious bare	1.31
about serious humble	-0.82
about serious negated	0.04
about serious plain	0.12
about serious sober	0.24
about symptom asked	-0.38
about symptom bare	1.02
about symptom humble	-0.44
about symptom negated	1.08
about symptom plain	0.59
about symptom sober	0.19
any grave	2.58
any hint	2.93
any rule	9.25
b  cloth	-0.04
b 1 diabet	-0.40
b 100 within	-0.05
b 1999 review	-0.20
b 2020 review	-0.35
b 2024 analysi	-0.26
b 2024 review	-0.32
b 23 out_of	-0.04
b 29 peopl	-0.24
b 52 to	-0.05
b 54 peopl	-0.12
b 64 peopl	-0.31
b 681 peopl	-0.06
b 84 peopl	-0.12
b a 1999	-0.20
b a 2016	-0.10
b a 2020	-0.20
b a 2024	-0.35
b a baby	-0.15
b a back	1.42
b a bad	-0.69
b a bad_night	-0.88
b a bad_shoulder	-0.21
b a bett	0.17
b a bicycl	-0.18
b a bit	-0.15
b a blanket	-0.34
b a blood	-0.89
b a blow	-0.39
b a body	0.89
b a bone	-0.23
b a book	-0.12
b a borrow	-0.12
b a boy	0.39
b a brain	-0.33
b a breath	-0.04
b a calm	-0.77
b a car	0.08
b a cat	0.56
b a caus	-0.12
b a chair	0.33
b a chang	0.20
b a child	-1.53
b a choir	-0.06
b a claim	-0.04
b a clear	-1.30
b a client	-0.05
b a clinical	0.72
b a cloth	-0.09
b a coin	-0.91
b a colon	-0.29
b a concussion	-0.72
b a cours	0.50
b a crook	0.17
b a cup	0.50
b a cure	-0.16
b a cure_for	0.18
b a date	-0.44
b a day	0.14
b a decad	-0.13
b a deep	-0.23
b a dentist	-0.11
b a diagnosi	0.77
b a difficult	0.12
b a disc	-0.66
b a dog	-0.18
b a dose	-0.39
b a draw	0.58
b a drop	-0.66
b a fair	-0.04
b a fall	-0.67
b a feath	2.45
b a fev	-1.50
b a few	-0.26
b a firm	-0.17
b a first	-0.70
b a fold	-0.25
b a fortnight	0.56
b a fresh	-0.74
b a friend	-0.42
b a gap	-1.64
b a gentl	1.12
b a glov	-1.07
b a good	-1.44
b a guidelin	-0.09
b a hand	-0.59
b a happ	0.46
b a happi	1.05
b a hard	-0.57
b a head	0.49
b a headach	0.06
b a health	-0.04
b a health_visitor	-0.08
b a heat	-0.04
b a heav	-0.07
b a hospital	0.35
b a hundr	-0.59
b a joint	-0.25
b a jump	-0.29
b a kettl	0.16
b a kind	-0.12
b a kitchen	-0.06
b a ladd	0.12
b a lake	-0.32
b a lamp	-0.04
b a larg	-0.51
b a lat	-0.20
b a leg	-0.50
b a lett	-0.22
b a light	-0.34
b a light_touch	-0.32
b a limp	-0.22
b a line	-0.82
b a list	-0.32
b a littl	-1.55
b a lock	-0.03
b a log	-0.04
b a long	-1.69
b a lot	-0.70
b a low	-0.26
b a lumbar	-0.20
b a man	-0.38
b a map	0.20
b a massag	-0.60
b a mathematical	-0.56
b a medical	0.58
b a medicin	-1.36
b a memb	-0.42
b a messag	-0.12
b a midwif	-0.26
b a migrain	0.27
b a minut	0.33
b a miracl	-1.06
b a miss	-0.41
b a mistak	-0.20
b a model	0.87
b a monda	0.58
b a month	1.86
b a moth	-0.05
b a murmur	0.46
b a natural	0.89
b a neck	0.64
b a nerv	-0.10
b a nervous_system	0.57
b a new	-1.43
b a newborn	0.62
b a nickel	-0.28
b a nipp	0.62
b a numb	-0.67
b a one	-0.17
b a pacemak	-0.43
b a packag	-0.19
b a padd	-0.05
b a page	-0.85
b a pain	-0.38
b a pain_free	0.73
b a painful	-0.23
b a pap	-0.03
b a perfect	-0.39
b a person	-1.07
b a pharmacist	-0.57
b a physical_therapist	-1.13
b a physiotherapist	0.25
b a pictur	-0.21
b a plast	-0.11
b a practition	-0.15
b a pretend	-0.88
b a profound	0.42
b a promis	-0.19
b a prop	-0.84
b a proven	0.19
b a quiet	-1.20
b a quiet_hour	-1.09
b a rais	-0.23
b a reason	-0.78
b a receipt	-0.30
b a recent	0.10
b a record	-0.27
b a regist	-0.17
b a rest	-0.82
b a result	-0.40
b a review	0.49
b a right	0.25
b a roll	-0.08
b a rough	0.76
b a rug	-0.04
b a rust	0.68
b a scal	-0.44
b a scan	-0.51
b a school	-0.05
b a seat	-0.53
b a second	-0.75
b a sentenc	-0.20
b a ser	-0.15
b a seriou	0.10
b a session	-1.41
b a sham	0.29
b a sharp	-0.55
b a sheet	-0.12
b a short	-0.07
b a shunt	-0.18
b a side_effect	-0.06
b a sign	-0.04
b a signal	0.07
b a singl	1.18
b a skull	-0.49
b a slow	-0.76
b a small	-0.42
b a smil	-0.83
b a soft	-0.08
b a sooth	0.38
b a sore_back	-1.57
b a sore_neck	1.50
b a sourc	-0.27
b a specialist	-0.23
b a spin	-0.49
b a spr	1.04
b a sprain	-0.30
b a step	-0.27
b a stiff_back	-0.19
b a stiff_neck	-0.66
b a still_point	-0.04
b a stor	0.14
b a straight	-0.22
b a strang	0.15
b a stretch	-0.24
b a strok	-0.74
b a strong	0.07
b a stubborn	0.05
b a stuff	-0.13
b a succes	-0.17
b a success_rate	0.22
b a sudden	-0.40
b a surgeon	-0.66
b a tabl	1.40
b a tall	-0.51
b a teach	-0.31
b a tearful	-0.29
b a term	2.23
b a therap	-0.58
b a therapist	-0.60
b a therapy_for	-0.10
b a third	-0.13
b a thousand	0.12
b a tide	-0.37
b a time	0.05
b a titl	-0.47
b a touch	1.52
b a train	0.12
b a transformation	0.29
b a trapped_nerve	0.87
b a treat	0.98
b a treatment_for	0.04
b a trial	-0.57
b a twing	0.59
b a twist	0.85
b a very	-0.27
b a visit	-0.24
b a visitor	-0.09
b a warm	-0.04
b a warm_room	-0.31
b a way	-0.14
b a weak	-0.29
b a week	0.35
b a wheelchair	-0.58
b a whol	0.91
b a wooden	-0.18
b a word	0.48
b a year	-1.05
b a4 pap	-0.12
b a_doctor a	-0.29
b a_doctor and	-0.40
b a_doctor can	-0.31
b a_doctor i	-0.04
b a_doctor now	-0.08
b a_gp can	-0.15
b able to	0.24
b about a	-0.80
b about any	-0.08
b about as	-0.67
b about back	-0.14
b about cst	-0.27
b about five	-0.09
b about four	-0.04
b about how	-0.36
b about it	0.88
b about medicin	-0.14
b about my	0.13
b about pain	-0.15
b about safet	-0.22
b about that	-0.09
b about the	-0.84
b about them	-0.38
b about this	-0.12
b about what	-0.33
b about your	0.31
b abov the	-0.95
b accord to	1.38
b ach and	0.09
b ach come	0.20
b ach will	0.14
b ache aft	-1.14
b acros the	0.32
b add a	-0.24
b add up	-0.18
b adopt it	0.33
b adult only	-0.34
b adult report	0.30
b adult with	-0.36
b advanc and	-0.14
b advertis rul	-0.09
b advis against	-0.07
b aft a	-0.18
b aft an	-0.11
b aft and	0.93
b aft cranial_work	0.17
b aft cst	-0.40
b aft eight	-0.22
b aft ever	-0.33
b aft five	0.22
b aft four	0.15
b aft her	-0.11
b aft his	-0.21
b aft ly	-0.32
b aft one	0.18
b aft our	0.28
b aft sitt	-0.08
b aft six	0.83
b aft sport	-0.22
b aft surger	0.62
b aft the	-1.64
b aft thre	-0.77
b aft two	-0.04
b aft your	0.12
b again aft	-0.65
b again and	0.54
b again becaus	-0.19
b again if	-0.03
b against a	-0.26
b against it	-0.15
b against the	-0.09
b age old	0.13
b agre has	-0.28
b agre on	-0.82
b agre that	0.08
b agre to	0.85
b agre with	-0.07
b ails you	0.47
b alarm woke	-0.31
b all ages	0.49
b all and	-0.14
b all it	-0.14
b all night	0.28
b all of	0.94
b all over	0.26
b all right	-0.08
b all that	-0.24
b all the	-0.38
b all this	-0.60
b all we	-0.40
b all you	0.15
b allow hands_on	-0.39
b along the	-0.05
b alternativ to	0.38
b alway on	0.07
b alway work	-0.34
b am happ	-0.17
b am i	-0.34
b am ill	-0.14
b am not	0.09
b am out	-0.22
b am pregnant	-0.03
b am the	-0.23
b american osteopath	-0.14
b an ach	0.15
b an adjust	-0.11
b an adult	-0.14
b an advert	-0.17
b an aft	1.53
b an afternoon	1.39
b an age	0.13
b an ambulanc	-0.06
b an answ	-0.04
b an articl	-0.48
b an epidural	-0.20
b an examination	-0.46
b an exercise_class	-0.08
b an expert	-0.49
b an ill	-0.72
b an infection	-0.29
b an inhal	-0.17
b an old	0.50
b an osteopath	-0.55
b an uncertain	-0.10
b an_hour can	-0.47
b an_hour in	-0.60
b an_hour is	0.41
b an_hour of	-1.28
b an_hour or	-0.22
b analysi new	-0.03
b and a	-2.98
b and a_doctor	-0.23
b and adult	0.07
b and aft	0.04
b and against	-0.11
b and all	1.71
b and an	1.69
b and an_hour	-0.23
b and anxiet	0.27
b and ask	0.47
b and at	-0.44
b and be	0.19
b and both	-0.38
b and call	-0.08
b and calm	0.64
b and came	-0.14
b and came_out	0.19
b and cannot	-0.56
b and chang	-0.12
b and clear	-0.56
b and clos	0.41
b and come	0.56
b and cost	-0.24
b and craniosacral_therapy	-1.06
b and cros	-0.48
b and cst	-0.20
b and decid	-0.88
b and doctor	0.21
b and does	-0.21
b and down	-0.95
b and drov	-0.09
b and effectiv	0.15
b and ever	-0.46
b and fall	-0.22
b and feel	0.57
b and for	-1.18
b and forgot	-0.32
b and found	-0.31
b and fre	0.23
b and gave	-0.54
b and go	-0.38
b and has	0.77
b and have	-0.72
b and have_not_been	-0.08
b and he	-1.89
b and heard	-0.16
b and heartbeat	-0.49
b and help	1.18
b and here	-0.04
b and his	0.66
b and how	-0.83
b and i	-1.71
b and in	-0.08
b and infertilit	0.10
b and is	-0.77
b and it	0.99
b and its	-0.52
b and keep	-0.46
b and labour	-0.21
b and leav	0.50
b and left	0.04
b and less	-0.33
b and lift	0.39
b and light	-0.40
b and look	-0.20
b and low_back_pain	-0.12
b and many	-0.03
b and massag	-0.18
b and midwiv	-0.19
b and migrain	0.30
b and mine	-0.06
b and more	0.81
b and most_people	-0.16
b and my	0.25
b and my_hands	-0.26
b and naps	-0.21
b and neck	-0.90
b and neith	-0.13
b and nev	-1.58
b and night	1.10
b and no	-0.49
b and no_more	-0.19
b and nobod	0.34
b and not	-0.27
b and noth	-0.45
b and now	-0.63
b and on	1.15
b and one	0.19
b and only	0.95
b and osteopath	-0.40
b and oth	-0.65
b and out_of	-0.42
b and paid	-0.15
b and pain	0.06
b and patienc	-0.09
b and pay	-0.13
b and peopl	-0.73
b and pric	-0.19
b and quiet	0.07
b and read	-0.04
b and releas	0.18
b and remov	0.14
b and rest	0.34
b and right	0.08
b and see	1.63
b and she	-0.85
b and sleep	0.05
b and slow	-0.11
b and so	1.01
b and some	-0.45
b and spent	-0.72
b and spinal	-0.03
b and spinal_cord	-0.59
b and start	0.72
b and stay	-0.04
b and still	-0.94
b and swell	0.23
b and take	-0.49
b and talk	-0.42
b and taught	-0.40
b and tell_me	-0.28
b and that	-0.96
b and the	1.45
b and then	-0.83
b and ther	-0.67
b and they	-0.42
b and third	0.08
b and this	-0.72
b and thought	-0.40
b and time	-0.30
b and to	-0.53
b and toxin	-0.21
b and trauma	0.27
b and turn	0.27
b and two	-0.40
b and wait	-0.80
b and walk	-0.26
b and warm	-0.05
b and we	-0.12
b and went	-0.53
b and went_home	-0.96
b and what	-2.60
b and wheelchair	-0.42
b and when	0.08
b and wheth	-0.29
b and who	-0.74
b and why	-0.14
b and will	-0.33
b and with	0.10
b and worr	-0.09
b and yesterda	0.42
b and you	1.74
b and your	0.13
b anoth day	1.15
b answ are	-0.25
b answ i	-0.12
b answ messag	-0.10
b answ what	-0.65
b answ with	-0.16
b antidepressant help	-0.28
b anxiet can	-0.68
b anxiet depression	-0.59
b any condition	-0.14
b any ill	0.23
b any long	0.95
b any medical	0.79
b any medicin	-0.31
b any mo	-0.11
b any of	-0.45
b any time	-0.05
b any way	-0.22
b any_page that	-0.08
b anybod else	0.04
b anyon can	-0.24
b anyon in	0.33
b anyon may	-0.46
b anyon to	-0.29
b anyth else	-0.46
b anyth firm	-0.57
b anyth is	-0.28
b apart from	-0.44
b appear in	-0.44
b appl tree	-0.05
b approach to	0.21
b are about	0.07
b are at	-0.59
b are between	-0.54
b are com	-0.06
b are done	0.34
b are enough	0.21
b are few	0.25
b are fine	0.34
b are for	0.54
b are guarante	-0.04
b are hard	-0.21
b are hav	-0.45
b are ill	-0.10
b are in	2.31
b are kept	-0.33
b are kind	-0.03
b are list	-0.39
b are mark	-0.67
b are more	0.09
b are most	-0.10
b are no	0.11
b are not	-1.90
b are over	-0.27
b are pregnant	-0.59
b are print	-0.19
b are quiet	-0.29
b are register	-0.67
b are set	0.48
b are short	-0.20
b are shut	-0.76
b are six	-0.46
b are small	0.25
b are solv	0.29
b are still	-0.07
b are stor	0.50
b are the	-0.91
b are ther	-0.15
b are thirst	-0.12
b are too	-0.45
b are two	-0.97
b are unsur	-0.14
b are wait	0.57
b are welcom	-0.35
b are worth	-0.20
b are you	-0.44
b are_common in	-0.71
b around the	-0.54
b around your	0.24
b arthriti and	0.36
b arthriti usual	0.15
b as a	0.82
b as an_hour	0.08
b as anyon	-0.72
b as cranial_osteopathy	-0.83
b as good	1.54
b as he	-0.58
b as it	-0.51
b as light	-0.66
b as littl	0.11
b as long	-0.22
b as much	-0.09
b as my	-0.45
b as one	-0.22
b as part	-0.40
b as safe	1.55
b as someth	-0.11
b as such	-0.18
b as that	-0.03
b as the	-0.69
b as we	-0.67
b as well	-1.07
b as you	-0.74
b ask a	0.46
b ask about	-0.69
b ask and	-0.15
b ask any	0.54
b ask anyon	0.30
b ask befor	-1.59
b ask each	-0.17
b ask first	-0.17
b ask for	0.05
b ask how	-0.40
b ask me	0.62
b ask my	-0.08
b ask of	-0.32
b ask out	-0.04
b ask the	-0.46
b ask us	1.03
b ask what	0.25
b ask wheth	0.22
b ask why	0.22
b ask your	-0.95
b ask yourself	1.35
b ask_a_doctor or	-0.07
b ask_your_doctor first	-0.05
b ask_your_doctor or	-0.11
b ask_your_doctor what	-0.57
b ask_your_midwife or	-0.15
b asthma and	0.28
b asthma attack	-0.38
b asthma eczema	0.08
b at a	0.05
b at all	-1.57
b at any	-0.16
b at bedtim	0.59
b at birth	0.04
b at christma	-0.28
b at eight	-0.20
b at ever	-0.35
b at four	0.05
b at half	-0.16
b at home	-0.50
b at its	-0.39
b at low	-0.29
b at night	-1.57
b at nine	-0.15
b at ninet	-0.14
b at noon	-0.26
b at one	-0.10
b at peac	0.44
b at six	-1.37
b at ten	-0.70
b at the	-0.32
b at tim	-0.22
b at twent	1.51
b at us	0.43
b at work	-0.08
b at_last the	-0.22
b at_once and	0.15
b attack can	-0.32
b auto driv	-0.27
b awak at	0.24
b away from	-0.22
b away her	0.85
b bab and	-0.31
b bab born	0.19
b bab cry	-0.54
b bab settl	0.11
b bab sleep	0.21
b bab usual	-0.24
b bab who	0.24
b bab with	0.10
b baby next	-0.16
b baby skull	-0.31
b back abov	-0.43
b back ach	-0.33
b back aft	-0.36
b back and	-0.55
b back at	-0.04
b back from	-1.05
b back get_better	-0.29
b back hurt	-0.17
b back into	-0.16
b back is	-0.19
b back or	-0.20
b back says	0.40
b back that	0.51
b back togeth	0.07
b back we	0.33
b back will	0.14
b back your	0.04
b back_at the	0.40
b back_on the	0.72
b back_pain and	-1.28
b back_pain in	-0.31
b back_to the	1.28
b bad days	0.45
b bad effect	-0.18
b bad the	-0.33
b balanc and	0.60
b balanc the	-0.15
b balanc your	0.15
b ball for	0.09
b band around	0.15
b bare skin	-0.84
b base of	-0.58
b be a	-0.25
b be able	-0.62
b be amaz	-1.29
b be ask	-0.61
b be bett	1.93
b be bor	-0.06
b be call	-0.12
b be cur	-0.19
b be felt	0.66
b be free_of_pain	0.80
b be glad	-0.23
b be hard	1.43
b be harm	1.31
b be heard	-0.11
b be histor	0.30
b be in	-0.27
b be late	-0.27
b be left	-0.72
b be need	0.49
b be noth	-0.28
b be pleasant	-0.34
b be post	-0.09
b be quiet	-0.05
b be read	0.30
b be replac	-0.19
b be right	1.47
b be skipp	-0.12
b be small	0.93
b be stopp	-0.12
b be sure	0.34
b be the	1.45
b be too_late	0.40
b be touch	-0.52
b be treat	-0.98
b be wrong	0.59
b be_looked_at by	-0.10
b be_seen at_once	-0.45
b beat insomnia	0.09
b becam normal	1.85
b becaus a	-0.57
b becaus i	-0.36
b becaus it	-0.72
b becaus nobod	0.13
b becaus of	-0.28
b becaus one	-0.21
b becaus the	-0.75
b becaus you	-0.67
b becom a	1.95
b becom calm	0.20
b becom light	0.04
b becom pregnant	-0.35
b been a	0.56
b been able	0.18
b been away	0.35
b been confirm	0.07
b been do	0.35
b been here	1.25
b been in	-0.26
b been measur	1.38
b been poor	0.46
b been publish	0.07
b been shown	-0.30
b been sleep	-0.14
b been told	-0.98
b been tr	-1.03
b befor a	-0.23
b befor and	0.89
b befor anyth	-0.07
b befor each	-0.47
b befor five	-0.08
b befor i	0.06
b befor it	0.14
b befor my	-0.16
b befor or	-0.17
b befor the	-0.93
b befor this	-0.40
b befor you	0.28
b befor your	0.27
b before_you_book if	-0.05
b begin in	-0.73
b begin with	-0.54
b behind the	-0.32
b behind them	0.46
b behind your	0.36
b believ in	-0.30
b believ that	-0.31
b believ the	-0.44
b bell twic	-0.23
b belong to	-0.15
b bend down	0.24
b beneath it	-0.09
b benefit and	0.06
b benefit for	0.17
b besid the	-0.05
b besid you	-0.09
b best part	-0.23
b best th	0.99
b best treatment_for	0.05
b best when	-0.28
b bett aft	0.25
b bett by	1.22
b bett evidenc	-0.46
b bett for	1.46
b bett on	-0.27
b bett scor	-0.59
b bett sleep	0.29
b bett than	-1.00
b bett the	-0.16
b between the	-0.43
b between them	-0.27
b between tid	-0.09
b between two	-0.15
b between you	0.13
b bewar of	-0.07
b beyond six	-0.37
b beyond the	-0.56
b bill insur	-0.04
b birth and	0.07
b bit of	-0.04
b blanket and	-0.14
b ble easi	-0.16
b bleed in	-0.31
b block of	0.04
b block with	-0.17
b blood clot	-0.32
b blood test	-1.07
b blood thinn	-0.52
b blood vessel	-0.23
b blood_pressure fall	-0.39
b blow to	-0.57
b body and	-0.15
b body gives_up	0.15
b body has	-0.38
b body hold	-0.05
b body is	-0.36
b body like	0.21
b body mend	-0.19
b body normal	-0.56
b body of	-0.24
b body rememb	-0.11
b body stor	0.30
b body that	0.71
b body will	0.84
b bon and	0.32
b bon find	0.17
b bon of	-0.16
b book a	-0.04
b book aft	-0.21
b book for	0.39
b book is	0.09
b book on	-0.20
b book one	-0.04
b book page	-0.17
b book the	-0.23
b book when	-0.44
b boost immunit	-0.20
b born by	0.39
b both are	-0.38
b both group	-0.41
b both_sides in	-0.19
b both_sides of	-0.29
b box is	-0.44
b boy who	1.03
b bp or	-0.29
b br a	-0.08
b br it	0.83
b br someon	-0.30
b br the	-0.34
b br you	-0.30
b br your	0.61
b brac against	-0.30
b brain and	-0.93
b brain in	-0.14
b brain is	-0.51
b break the	0.81
b breath and	-0.76
b breath easi	0.42
b breath in	-0.14
b breath out	-0.41
b breath slow	-0.30
b breath your	-0.66
b build with	0.47
b bus driv	-0.09
b but a	-0.76
b but i	-0.39
b but it	0.47
b but nobod	0.29
b but not	-1.31
b but the	-0.57
b but they	0.60
b but you	0.19
b button his	0.68
b by a	-1.32
b by a_doctor	-0.09
b by any	0.24
b by doctor	0.14
b by e	-0.08
b by even	0.21
b by free	0.21
b by half	-0.14
b by herself	1.55
b by law	-0.41
b by minut	-1.13
b by phon	-0.16
b by post	-0.24
b by side	-0.13
b by sunda	0.21
b by teatim	0.66
b by text	-0.34
b by the	-0.73
b by your	-0.12
b call a	-0.16
b call it	2.33
b call the	-0.60
b calm and	-0.20
b calm bab	0.18
b calm the	0.11
b came for	-0.56
b came from	-0.85
b came here	0.58
b came to	1.26
b came up	-0.04
b came with	-0.40
b came_back from	-1.68
b came_out in	-0.12
b came_out of	0.90
b can also	-0.60
b can and	-0.56
b can ask	0.30
b can be	0.40
b can check	-0.07
b can come	-0.26
b can detect	0.20
b can do	1.31
b can do_without	-0.30
b can explain	-0.68
b can feel	0.68
b can find	0.09
b can have	0.84
b can help	0.28
b can i	-0.12
b can learn	-0.36
b can lie	-0.03
b can look	0.22
b can make	0.20
b can move	-0.21
b can off	-0.26
b can put	-0.22
b can read	0.23
b can say	0.75
b can say_no_to	-0.37
b can see	-0.18
b can sit_in	-0.26
b can stay	-0.53
b can stop	-0.27
b can take	-0.47
b can talk	-0.41
b can tell	1.28
b can thread	0.25
b can wait	-0.14
b can work_with	0.07
b can you	0.08
b cane in	0.42
b cannot be	0.79
b cannot do	0.47
b cannot help	0.25
b cannot help_with	-0.34
b cannot lie	-1.12
b cannot move	-0.29
b cannot off	-0.45
b cannot show	-0.23
b cannot treat	0.33
b cannot_say that	-0.17
b cannot_tell you	-0.22
b car park	-0.11
b care and	-0.60
b care in	0.43
b care side	-0.13
b careful review	0.12
b carr a	-0.13
b carr away	0.44
b carr her	0.41
b carr his	0.43
b carried_in and	0.53
b caus headach	0.09
b caus is	-0.13
b caution and	-0.10
b ch and	-0.41
b ch pain	-0.56
b chair a	-0.09
b chair by	-0.20
b chair sinc	-0.11
b chakra and	0.15
b chang a	-0.43
b chang his	0.03
b chang how	-0.31
b chang i	-0.30
b chang in	0.15
b chang is	1.85
b chang my	-0.24
b chang pain	-0.17
b chang that	-0.10
b chang the	-0.59
b chang their	-0.19
b check the	-0.10
b check this	-0.18
b child is	0.53
b child who	-0.67
b children are	0.17
b children at	0.05
b children outgrow	-0.92
b children who	-0.27
b children with	0.49
b chiropractic and	0.04
b chiropractor crack	0.13
b choos a	-0.05
b choos the	-0.08
b chuff to	0.30
b claim about	-0.42
b claim check	-0.11
b claim it	0.35
b claim that	-0.23
b cleans the	0.49
b clear my	-0.24
b clear the	-0.14
b client are	-0.08
b client improv	0.37
b client leav	-0.14
b client like	-0.05
b client report	0.48
b client say	0.30
b client with	0.14
b climb stair	0.57
b climb the	-0.14
b clinical proven	0.27
b clock in	-0.25
b clock tick	-0.26
b clos at	-0.15
b clos it	-0.67
b clos the	0.14
b clos to	-0.14
b clos your	-0.15
b clot in	-0.30
b cloth and	-0.45
b cloth on	-0.45
b coast path	-0.42
b cold and	0.07
b cold hand	-0.44
b colleagu ask	0.35
b collect on	-0.35
b com clos	0.97
b com from	-0.05
b com out	0.19
b com to	-0.71
b com up	-0.67
b come again	-1.19
b come and	1.35
b come by	-0.26
b come ear	-0.05
b come from	-1.04
b come here	0.91
b come home	0.60
b come if	-0.08
b come once	-0.16
b come round	-0.38
b come the	0.22
b come to	1.45
b come with	-1.09
b come_in by	-0.41
b come_in on	0.05
b come_to_us with	-0.03
b compar them	-0.09
b compar with	0.32
b complete safe	0.58
b condition we	1.15
b confirm what	0.16
b correct it	0.56
b correct the	0.07
b correction are	-0.36
b cost and	-0.03
b cost less	-0.33
b could be	1.29
b could ever	0.74
b could feel	0.34
b could have	0.61
b could read	-0.17
b could use	-0.58
b count did	-0.19
b count of	0.60
b count on	0.38
b count the	0.98
b cours of	0.93
b crack push	-0.16
b cranial heal	0.43
b cranial therapist	0.51
b craniosacral session	-0.42
b craniosacral theor	-0.22
b craniosacral_therapy for	0.05
b craniosacral_therapy is	0.25
b craniosacral_therapy safe	-0.40
b craniosacral_therapy work	-0.41
b cranium is	0.13
b cross the	-0.08
b cry more	-0.18
b crystal in	-0.45
b cst and	-0.28
b cst can	0.29
b cst does	-0.21
b cst for	-0.47
b cst has	0.19
b cst has_not_been	-0.16
b cst heal	-0.10
b cst help	0.06
b cst how	-0.43
b cst improv	0.03
b cst is	0.41
b cst is_a	-0.22
b cst off	-0.11
b cst or	-0.21
b cst scor	-0.27
b cst with	-0.40
b cup of	0.56
b custom of	-0.11
b cut the	0.29
b dad back	0.24
b dad is	0.44
b danc in	0.65
b danc until	-0.24
b dark room	0.06
b date com	-0.63
b daught has	-0.54
b day aft	0.88
b day and	0.07
b day it	1.12
b day or	-0.30
b day the	-0.41
b day we	-0.33
b day went	-0.57
b day you	0.37
b days and	-0.04
b days befor	-0.41
b days for	0.76
b decid togeth	-0.68
b decid what	0.79
b deep breath	-0.17
b deep than	0.24
b dementia and	-0.22
b depend on	-0.27
b depression and	0.10
b describ a	-0.07
b describ feel	-0.28
b deserv a	-0.28
b diagnos and	0.45
b diar and	0.10
b did for	0.25
b did it	0.04
b did not	0.14
b did not_agree	-0.08
b did you	-0.23
b diff from	-0.05
b differenc was	-0.08
b different but	0.23
b disagre with	-0.53
b discov how	0.17
b discov the	0.32
b do and	-0.24
b do anyth	-0.31
b do for	-0.44
b do i	-0.24
b do in	0.15
b do it	0.63
b do its	-0.09
b do more	-0.07
b do not	-3.93
b do not_agree	-0.25
b do not_need	-0.62
b do not_promise	-0.11
b do noth	1.03
b do peopl	-0.14
b do that	0.46
b do the	0.98
b do the_work	1.15
b do this	0.20
b do we	-0.33
b do what	-0.10
b do with	1.07
b do you	1.20
b do_not_wait for	-1.21
b doctor and	0.17
b doctor are	0.07
b doctor becom	0.71
b doctor chang	0.11
b doctor first	-0.23
b doctor has	-0.46
b doctor have	0.40
b doctor recommend	-0.11
b doctor treat	-0.26
b doctor who	-0.54
b does a	-0.08
b does craniosacral_therapy	-0.41
b does it	-0.92
b does more	0.96
b does most	-0.16
b does not	0.11
b does not_know	0.55
b does the	0.12
b dog and	0.82
b dog past	-0.07
b don't be	0.22
b don't diagnos	0.50
b don't let	0.89
b don't treat	-0.31
b door has	-0.12
b door if	-0.51
b door is	-0.32
b door of	-0.03
b door to	0.69
b doubt and	-0.66
b down and	-0.21
b down for	0.18
b down in	0.08
b down on	-0.17
b down so	-0.54
b down the	-0.41
b down to	-0.33
b down what	-0.26
b down with	-0.69
b draw in	-0.26
b draw of	-0.36
b drawn as	-0.25
b dread the	1.25
b dress and	-0.12
b drift off	-0.27
b driv all	-0.40
b driv know	-0.27
b drop of	-0.19
b dur a	-0.25
b dur an_operation	-0.49
b dur the	0.10
b e mail	-0.63
b each agre	-0.06
b each articl	-0.11
b each head	-0.15
b each hold	-0.22
b each new	-0.09
b each one	-0.05
b each oth	-0.10
b each referenc	-0.10
b each session	0.41
b each time	-0.40
b each touch	-0.18
b each year	-0.78
b ear and	-0.16
b earli than	-0.11
b earn my	-0.50
b eas a	0.57
b eas the	0.06
b ease a	-0.04
b ease the	0.25
b easi aft	-0.09
b easy to	-0.42
b eczema and	0.08
b effect of	0.17
b effect on	-0.14
b effectiv than	0.59
b eight session	0.13
b eight year	-0.14
b eith direction	-0.12
b elbow pain	-0.15
b eleven year	-0.19
b else does	0.21
b else has	0.55
b emergenc depart	-0.10
b encourag the	0.06
b end and	-0.36
b end here	1.04
b end it	0.33
b end of	0.13
b end pain	-0.10
b end the	-0.78
b end your	-0.73
b ends at	-0.69
b ends here	-0.56
b ends it	0.16
b ends up	0.30
b ends with	-0.23
b energ in	-0.45
b enjo the	-0.13
b enjoy it	-0.26
b enjoy the	-0.19
b enough for	-0.77
b enough to	-0.17
b epidural or	-0.20
b epileps or	-0.09
b even aft	-0.09
b even and	-0.24
b even are	-0.39
b even befor	-0.35
b even in	-0.13
b even scream	0.49
b ever cell	0.63
b ever day	0.19
b ever fall	-0.22
b ever had	0.23
b ever januar	-0.06
b ever kind	0.34
b ever month	0.72
b ever one	0.07
b ever organ	0.50
b ever reason	1.27
b ever row	-0.24
b ever sentenc	-0.18
b ever ten	-0.07
b ever therapist	0.59
b ever thursda	-0.06
b ever touch	-0.05
b ever visit	-0.11
b ever week	1.43
b everyon and	-0.09
b everyon at	0.31
b everyon else	0.31
b everyon is	-0.06
b everyth and	0.30
b everyth else	0.51
b everyth is	0.50
b evidenc does	-0.31
b evidenc for	0.31
b evidenc from	0.08
b evidenc is	1.02
b evidenc show	0.03
b exact what	0.56
b exact wher	1.03
b exercis and	-0.13
b exercis massag	-0.03
b expert in	-0.21
b eyes and	-0.15
b fact come	-0.40
b fad when	-0.07
b fair question	-0.06
b fall and	-0.05
b fall asleep	-0.67
b fall into	0.22
b far and	0.06
b far too	-0.52
b fascia chang	-0.56
b fascia does	-0.28
b fascia is_a	-0.38
b fascia rememb	0.23
b fascia soften	-1.83
b fast with	0.27
b fath was	-0.29
b fatigu lift	0.33
b favor and	-0.18
b favor of	-0.14
b feed on	-0.06
b feel a	-0.66
b feel afterward	-0.11
b feel an	0.21
b feel and	-0.03
b feel from	-0.10
b feel good	-0.17
b feel it	-0.37
b feel light	-0.39
b feel like	-0.56
b feel loos	-0.21
b feel much	-0.10
b feel noth	0.54
b feel rest	-0.13
b feel small	-0.07
b feel the	2.02
b feel tir	-0.25
b feel unwell	-0.05
b feel wher	0.97
b feel wors	-0.64
b feel your	-0.71
b feel_better aft	0.24
b feet get	-0.14
b fell on_average	-0.10
b felt and	-0.17
b felt listen	-0.50
b felt the	1.53
b ferr leav	-0.06
b fev or	-0.52
b few lin	-0.15
b few minut	0.17
b few peopl	-0.27
b few session	0.48
b few sign	-0.07
b few week	-1.05
b fibro flar	1.36
b fift four	-0.11
b fifteen trial	0.35
b final read	-0.43
b find a	0.18
b find it	-0.21
b find its	0.37
b find no	-0.39
b find out	0.07
b find that	0.45
b find the	-0.33
b find their	0.87
b find what	0.75
b fing are	0.19
b finish the	-0.08
b firm fascia	-0.62
b firm hand	-0.06
b first and	0.35
b first client	-0.09
b first hour	0.06
b first if	-0.19
b first is	-0.16
b first job	-0.12
b first messag	-0.38
b first session	0.08
b first sinc	0.53
b first th	-0.22
b first the	0.23
b first then	0.56
b first to	-0.28
b first visit	-1.76
b first week	0.68
b first with	-0.16
b first_results of	0.07
b five and	-0.73
b five gram	-1.39
b five hour	0.29
b five kind	-0.13
b five litr	-0.09
b five minut	0.30
b five question	-0.04
b five session	0.33
b five short	-0.08
b five trial	-0.07
b five visit	0.46
b five year	0.85
b fix her	-0.20
b fix the	-0.40
b flat like	0.40
b flow of	0.14
b fluid around	-0.70
b fluid carr	0.32
b fluid is	-0.71
b fluid is_a	-0.11
b fluid mov	-0.33
b fluid that	-0.08
b fluid to	0.18
b flush the	-0.07
b fold sheet	-0.09
b fold the	-0.96
b fold towel	-0.11
b follow a	-0.60
b follow by	-0.17
b follow the	-0.79
b for a	1.35
b for a_doctor	-0.04
b for all	0.11
b for an	0.50
b for an_hour	-0.84
b for and	-0.06
b for anyth	-0.60
b for bab	0.93
b for back_pain	0.66
b for by	-0.20
b for children	-0.18
b for cst	0.74
b for decad	0.57
b for each	0.47
b for eight	0.45
b for eleven	-0.19
b for ever	0.30
b for everyon	-1.19
b for fort	-0.72
b for hands_on	-0.09
b for help	-0.13
b for her	-0.06
b for his	0.50
b for how	-0.45
b for it	0.54
b for its	-0.05
b for larger_trials	-0.03
b for last	-0.06
b for long	0.40
b for long_lasting	-0.40
b for me	-1.57
b for migrain	-0.05
b for month	-0.65
b for more	-0.09
b for most	-0.06
b for most_people	-0.39
b for my	1.24
b for neck	0.08
b for no	-0.07
b for noth	-1.07
b for now	0.29
b for one	-1.10
b for our	-0.05
b for pain	-0.29
b for peopl	0.39
b for relaxation	0.07
b for sale	0.55
b for seven	-0.07
b for six	-0.14
b for slow	-0.22
b for someth	-0.13
b for that	0.16
b for the	-1.26
b for their	0.43
b for this	0.10
b for this_work	0.50
b for thos	0.08
b for tinnitu	-0.16
b for tir	0.07
b for trial	-0.11
b for two	-0.36
b for us	0.77
b for you	0.40
b for your	0.06
b for yourself	-0.50
b for_the_first_time_since the	0.14
b forc beyond	-0.56
b forget to	0.57
b fort year	-0.78
b found a	-0.18
b found in	-0.08
b found it	-0.05
b found its	-0.14
b found no	-0.58
b found no_clear	-0.27
b found someth	0.76
b found that	-0.09
b found the	-0.65
b found with	-0.45
b four and	-0.29
b four flight	0.20
b four hour	0.14
b four peopl	-0.14
b four question	-0.57
b four tim	-0.24
b four visit	0.09
b four week	0.12
b fourth month	-0.07
b fre the	-0.17
b free hour	-0.43
b free the	0.93
b free when	1.00
b free your	-0.23
b freedom of	0.26
b friend to	0.18
b from 2020	-0.17
b from 2024	-0.17
b from 52	-0.10
b from a	0.61
b from an	-0.54
b from back_pain	0.22
b from insid	-0.72
b from it	-0.25
b from massag	-0.06
b from me	-0.17
b from my	-0.35
b from oth	-0.15
b from the	-1.39
b from them	-0.04
b from thes	-0.29
b from this	-0.15
b from thre	0.87
b from trial	-0.07
b from what	-0.33
b from within	-0.19
b from your	0.71
b frozen_shoulders thaw	-0.40
b full body	0.45
b full of	0.40
b full stop	0.09
b function and	0.10
b funn turn	1.33
b gambl with	1.02
b garden is	0.87
b gate is	-0.28
b gave away	0.85
b gave different	-0.58
b gave me	-0.06
b gave the	-0.15
b general is	-0.60
b gentl and	0.87
b gentl help_for	0.05
b gentl session	0.03
b gentl than	0.20
b gentl way	0.36
b get a	0.46
b get an	-0.09
b get cold	-0.15
b get down	-0.62
b get in	-0.60
b get last	0.11
b get the	-0.08
b get up	-0.57
b get you	0.41
b get your	0.63
b get_better and	-0.49
b get_better in	-0.74
b get_better with	0.06
b gets a	-0.20
b gets the	-0.16
b giv it	-0.05
b giv the	-0.43
b giv us	0.51
b giv you	0.88
b give it	-0.11
b give me	0.48
b give the	-0.25
b give us	-0.04
b give you	0.82
b give your	0.22
b give_up on	0.47
b give_up walk	-0.45
b given_up the	-1.08
b gives_way to	0.28
b glad and	-0.32
b glas of	-0.21
b go and	0.66
b go for	-0.10
b go in	-0.31
b go on	-0.84
b go out	-0.10
b go straight	0.21
b go through	-0.79
b go to	0.16
b go_back to	0.15
b goes down	-0.07
b goes first	0.56
b goes for	-0.71
b goes on	1.30
b goes read	-0.15
b goes to	0.37
b goes up	-0.96
b gone and	0.30
b gone so	1.41
b good and	-0.30
b good deal	-0.61
b good evidenc	0.26
b good question	-0.12
b good reason	0.85
b good sign	-0.15
b good trial	-0.12
b good week	-0.32
b got his	0.26
b got its	-0.06
b got our	-1.29
b got the	-0.29
b got up	0.77
b gram does	-0.30
b gram is	-0.16
b gram of	0.32
b gram why	-0.40
b ground floor	-0.27
b group and	-0.29
b group of	-0.44
b guarante a	0.50
b guarante noth	-0.86
b guarante the	-0.08
b guidanc allow	-0.39
b guidanc says	-0.16
b guidelin name	-0.14
b guidelin on	-0.15
b guidelin recommend	0.13
b guidelin say	-0.58
b gut will	0.12
b had a	1.71
b had at	0.57
b had been	0.16
b had chang	0.03
b had cst	-0.25
b had done	0.63
b had fibromyalgia	-0.12
b had forgotten	0.68
b had her	0.17
b had me	0.55
b had migrain	-0.98
b had neck_pain	-0.12
b had no	0.21
b had not	0.15
b had stopp	-0.18
b had to	0.38
b half an_hour	1.59
b half of	-1.13
b half the	-0.40
b hall is	-0.17
b hand a	-0.39
b hand and	0.07
b hand are	0.12
b hand can	0.54
b hand do	0.04
b hand for	0.19
b hand go	-0.06
b hand grow	0.11
b hand in	-0.13
b hand is	-0.84
b hand it	-0.50
b hand rest	-0.79
b hand should	-0.13
b hand the	0.85
b hands_on care	-0.51
b hands_on you	0.55
b hang the	-0.27
b hanna 54	0.24
b happ to	-0.17
b happen and	-1.39
b happen in	-0.66
b happen on	0.12
b happen to	-0.44
b happen und	0.45
b happen when	0.72
b hard for	-0.13
b hard it	-0.14
b hard press	0.57
b hard when	-0.26
b hard word	-0.38
b hard work	-0.42
b harm a	0.50
b harm by	1.31
b has a	-0.90
b has been	-0.04
b has chang	-0.14
b has check	-0.37
b has come_back	0.39
b has count	-0.63
b has ever	1.44
b has fail	0.74
b has four	-0.05
b has given	0.03
b has given_up	-0.62
b has gone	-0.20
b has its	-0.28
b has last	-0.15
b has left	0.27
b has look	-0.23
b has mov	-0.27
b has nev	1.55
b has no	-1.23
b has no_side_effects	0.46
b has not	-0.14
b has said	-0.30
b has seen	0.50
b has several	-0.24
b has shown	0.92
b has start	0.14
b has stopp	1.00
b has taken	0.41
b has the	1.32
b has to	0.07
b has told	-0.69
b has_not_been shown	-0.13
b has_not_been test	-0.20
b have a	-1.67
b have and	-0.14
b have done	0.55
b have epileps	-0.79
b have finish	-0.79
b have found	0.41
b have had	-1.71
b have it	0.76
b have just	0.07
b have met	0.42
b have more	-0.21
b have my	-0.10
b have nev	0.71
b have no	-1.04
b have not	0.19
b have one	-0.45
b have our	-0.16
b have read	-1.31
b have seen	0.04
b have shown	-0.31
b have that	0.56
b have the	-0.32
b have to	1.78
b have tr	0.20
b have tried_everything	-0.08
b have wait	0.65
b have watch	0.35
b have yet	0.74
b have you	0.74
b have_not_been able	-0.09
b he came	-0.34
b he came_in	-0.88
b he can	1.67
b he carr	0.63
b he could_not	-1.18
b he does	0.30
b he dragg	0.58
b he drov	0.54
b he fold	-0.33
b he gave_up	-0.77
b he had	1.09
b he has	-0.88
b he is	0.61
b he left	-0.48
b he no_longer_needs	0.73
b he open	-0.41
b he play	0.65
b he sleep	-0.08
b he sold	0.82
b he threw	-0.24
b he took	-0.65
b he used_to	-1.33
b he walk	0.10
b he was	2.15
b he went	0.85
b head and	0.27
b head is	0.05
b head or	-0.48
b head round	1.40
b head that	0.68
b head the	-0.35
b head to	0.65
b headach afterward	-0.26
b headach away	0.11
b headach leav	0.16
b headach need	-0.09
b headach often	-0.63
b headach stop	0.13
b headach that	-0.53
b headach the	-0.16
b headed a	-0.29
b heal with	-0.06
b health and	0.46
b health peopl	-0.23
b heart of	0.19
b heart pump	-0.09
b heavi or	-0.14
b heel and	-0.22
b held a	0.38
b held in	-0.17
b hello to	-0.06
b help children	0.27
b help is	0.07
b help it	0.05
b help most_people	-0.06
b help of	0.03
b help peopl	-0.15
b help some_people	-0.40
b help the	-1.38
b help to	0.76
b help you	-0.18
b help your	-0.10
b help_with and	-0.07
b her back	0.04
b her first	-0.13
b her garden	-0.15
b her in	0.38
b her life	0.05
b her second	-0.12
b her son	0.34
b her stick	-0.20
b here and	-0.94
b here as	0.36
b here for	0.17
b here is	-0.22
b here it	0.70
b here like	-0.16
b here on	-0.46
b here only	-0.28
b here the	2.79
b here who	0.26
b here with	-0.08
b here without	0.09
b here you	-1.15
b hid in	0.04
b high than	-1.12
b hips and	0.35
b his back	0.22
b his car	-0.37
b his dog	-0.58
b his head	1.26
b his idea	-0.17
b his kne	-0.31
b his life	-0.21
b his operation	-0.16
b his own	1.69
b his should	0.36
b his stick	-0.19
b his wife	1.51
b histor and	-0.33
b hold a	-0.94
b hold it	-0.38
b hold last	-0.22
b hold memor	-0.08
b hold my	0.54
b hold on	0.05
b hold the	0.28
b home and	0.67
b hope to	-0.14
b hospital and	-0.21
b hospital has	-0.53
b hour and	-0.20
b hour cost	-0.30
b hour is	-0.46
b hour of	-0.77
b hour this	0.10
b hour was	-0.57
b hour with	1.00
b hous rul	-0.04
b hous sleep	-0.26
b hous was	0.94
b how cst	0.05
b how far	-0.33
b how gentle_touch	0.07
b how i	-0.63
b how it	-0.60
b how light	-0.08
b how long	-0.35
b how many	0.11
b how many_people	-0.43
b how much	-0.70
b how often	-0.12
b how sure	-0.33
b how the	-0.12
b how they	-0.48
b how to	-0.36
b how we	-0.40
b how well	0.17
b how you	-0.17
b hums in	-0.45
b hundr per_cent	0.07
b hundred of	0.25
b hung her	0.35
b hurr the	-0.07
b hurt and	0.82
b hurt befor	-0.88
b hurt in	-0.41
b hurt toda	0.24
b hurt we	0.27
b i am	1.77
b i answ	-0.42
b i ask	-1.40
b i believ	-0.10
b i belong	-0.13
b i came	0.48
b i can	1.23
b i cannot	0.17
b i cannot_say	-0.12
b i cannot_tell	-0.16
b i carr	0.52
b i chang	-0.72
b i come	-0.08
b i could	-1.05
b i could_not	1.12
b i could_not_know	-0.34
b i did	-0.82
b i do	-2.10
b i do_not_know	-0.21
b i don't	0.61
b i don't_know	-0.03
b i drove_home	0.05
b i earn	-0.29
b i enjoy	-0.26
b i fall	-0.15
b i feel	0.89
b i feel_better	-0.12
b i felt	-0.39
b i final	-0.43
b i find	0.47
b i give	-0.19
b i go	-0.97
b i got	0.33
b i guarante	-0.06
b i had	1.62
b i have	0.69
b i hold	-0.14
b i keep	-0.65
b i knitt	0.61
b i know	0.33
b i laugh	0.68
b i leav	-0.11
b i left	-0.26
b i lie	0.09
b i lik	-1.76
b i like	-0.95
b i live	-0.30
b i look	0.36
b i make	0.37
b i may	0.58
b i need	0.49
b i nev	-0.16
b i no_longer	-0.69
b i off	-0.68
b i open	-0.15
b i promis	0.36
b i put	0.48
b i ran	0.31
b i read	-0.19
b i rest	-0.21
b i said	-0.48
b i say	0.04
b i see	0.65
b i sell	-0.04
b i should	-0.05
b i sit	-0.46
b i sleep	0.24
b i slept	-0.18
b i start	-0.42
b i still	-0.90
b i stood	0.95
b i stop	-0.05
b i stopp	-0.07
b i stud	-0.15
b i take	-0.19
b i tell	-0.47
b i think	-0.31
b i took	-0.27
b i train	-0.08
b i turn	1.21
b i use	-0.34
b i wait	-0.21
b i wake	-0.33
b i walk	0.36
b i want	-0.97
b i was	0.87
b i went	-0.51
b i went_in	0.19
b i whistl	1.04
b i will	-0.53
b i work	0.23
b i would	-1.49
b i writ	0.53
b i'd been	0.90
b idea is	-0.17
b if a	-0.73
b if anyth	-0.28
b if i	-0.13
b if it	-0.53
b if morn	0.46
b if noth	1.44
b if somebod	-0.16
b if someth	-0.48
b if stair	0.67
b if that	-0.37
b if the	-1.17
b if ther	-0.18
b if you	-3.24
b if you'r	-0.39
b if your	-1.92
b ignor the	0.86
b ill and	-0.78
b ill began	0.25
b ill i	-0.50
b ill or	-0.12
b imagin a	-0.31
b improv and	-0.08
b improv sleep	-0.21
b improv the	-0.42
b improv when	0.10
b improv within	0.28
b in 1998	-0.12
b in 2021	-0.20
b in a	-1.47
b in advanc	-0.53
b in an	0.98
b in an_hour	0.51
b in and	1.93
b in anoth	-0.24
b in any	-0.43
b in april	-0.41
b in as	0.11
b in august	-0.25
b in bab	-0.25
b in back_pain	-0.45
b in bed	0.14
b in britain	-0.09
b in craniosacral	-0.22
b in craniosacral_therapy	0.33
b in different	-0.05
b in does	-0.49
b in eith	-0.12
b in ever	-0.55
b in favor	-0.33
b in five	0.25
b in florida	-0.10
b in four	-0.65
b in general	-0.96
b in half	0.80
b in her	-0.64
b in his	-0.14
b in hospital	-0.69
b in ill	-0.15
b in infant	0.22
b in interview	-0.13
b in is	-0.10
b in it	0.34
b in its	0.50
b in januar	-0.43
b in june	0.40
b in law	0.32
b in line	1.00
b in many	-0.62
b in march	1.07
b in may	0.38
b in membran	-0.83
b in mind	-0.36
b in most	-0.24
b in my	0.09
b in octob	-1.36
b in old	-0.36
b in on	0.58
b in peac	-0.20
b in peopl	-0.17
b in plac	-0.07
b in plain	-0.03
b in pregnanc	-0.50
b in scan	-0.49
b in silenc	0.06
b in six	-0.21
b in small	-0.07
b in spr	0.38
b in storag	-0.60
b in ten	0.30
b in that	-0.21
b in the	-0.43
b in the_table	-0.68
b in their	0.23
b in thes	-0.18
b in this	0.58
b in thre	-0.48
b in time	-0.04
b in warm	-0.09
b in week	0.03
b in what	-0.32
b in which	0.18
b in wint	-0.76
b in with	-0.15
b in your	0.17
b includ exercis	-0.40
b infant colic	0.31
b injur read	-0.04
b insid the	-0.70
b insid you	0.86
b instant relief	0.17
b instead of	0.36
b insur for	-0.06
b interview with	-0.10
b into a	1.24
b into it	0.23
b into line	-0.18
b into plac	0.08
b into the	-1.15
b into word	0.34
b iron tablet	0.06
b is about	-0.15
b is all	-0.56
b is alway	0.42
b is ask	0.12
b is assur	0.89
b is at	-0.15
b is back	0.24
b is back_at	0.40
b is back_in	1.03
b is below	-0.10
b is bett	-0.05
b is block	0.50
b is certain	0.45
b is clos	-0.14
b is cold	-0.07
b is collect	-0.35
b is complete	0.58
b is contest	-0.50
b is crack	-0.27
b is craniosacral_therapy	-0.56
b is cur	0.19
b is different	0.23
b is digg	-0.45
b is disput	-0.14
b is do	0.42
b is dry	-0.11
b is due	-0.03
b is enough	-0.36
b is exact	-0.31
b is felt	-0.72
b is fine	-0.61
b is firm	-0.33
b is for	0.35
b is found	-0.61
b is free	-0.42
b is full	-0.43
b is good	1.42
b is good_for	-0.92
b is grow	0.08
b is guess	-0.06
b is hard	-0.56
b is high	-1.21
b is how	0.26
b is in	1.81
b is it	-1.15
b is just	0.35
b is known	-0.83
b is learn	0.26
b is less	-0.20
b is light	-0.16
b is like	-1.08
b is littl	0.48
b is lock	0.08
b is long	-0.43
b is lost	0.36
b is mak	0.53
b is medicin	0.53
b is miss	0.45
b is more	0.26
b is need	-0.42
b is neith	-0.30
b is new	-0.17
b is no	-0.51
b is no_evidence	-0.29
b is normal	-0.81
b is not	-1.72
b is not_evidence	-0.07
b is not_suitable	-0.35
b is noth	0.89
b is now	-0.57
b is often	-0.47
b is old	-0.45
b is on	-0.84
b is one	-0.35
b is only	0.13
b is open	-0.40
b is our	0.46
b is out_of	-0.37
b is over	0.43
b is pain	0.41
b is pleasant	-0.07
b is possibl	-0.39
b is proven	0.12
b is quick	-0.48
b is quiet	-0.04
b is rare	0.09
b is real	0.25
b is releas	0.08
b is restful	-0.07
b is rubb	-0.20
b is safe	-0.60
b is sell	-0.34
b is short	-0.07
b is shown	-0.42
b is simpl	-0.22
b is slow	-1.09
b is so	-0.19
b is soft	0.47
b is sore	-1.01
b is spr	-0.22
b is stiff	-0.30
b is still	0.27
b is stor	-0.07
b is stuck	-0.47
b is suitabl	-0.61
b is that	1.41
b is the	0.05
b is ther	-1.06
b is time	-0.57
b is to	-0.07
b is too	0.38
b is too_late	0.32
b is treat	-0.91
b is turn	0.80
b is two	0.23
b is unsettl	-0.18
b is up	-0.84
b is used	-0.95
b is usual	0.54
b is wat	-0.06
b is welcom	-0.12
b is what	-0.28
b is wher	0.20
b is why	-0.14
b is worth	-0.21
b is young	-0.35
b is your	0.48
b is_a bench	-0.09
b is_a fair	-0.56
b is_a gentl	0.69
b is_a glas	-0.21
b is_a good	-0.24
b is_a littl	-0.13
b is_a love	0.29
b is_a matt	-0.26
b is_a quiet	-0.62
b is_a reason	-0.37
b is_a stor	-0.16
b is_a way	0.27
b is_an hour	-0.40
b is_caused by	-0.21
b is_common and	-0.58
b is_gone and	0.53
b is_gone by	-0.17
b isn't a	0.84
b isn't it	0.12
b it a	0.14
b it again	0.03
b it all	0.29
b it alway	0.52
b it and	0.47
b it as	-0.86
b it at	-0.08
b it away	0.74
b it back	0.23
b it beat	0.51
b it beforehand	-0.17
b it began	-0.72
b it begin	0.44
b it boost	-0.25
b it but	0.47
b it came	-0.13
b it can	0.97
b it cannot	-0.47
b it chang	-0.66
b it com	0.18
b it cost	-0.11
b it could	0.57
b it cover	-0.15
b it cur	0.65
b it does	1.19
b it down	-0.57
b it eas	0.18
b it feel	0.25
b it felt	-0.71
b it for	0.74
b it forget	0.03
b it fre	-0.05
b it gave	0.32
b it gets	-0.42
b it giv	0.08
b it goes	0.78
b it gone	0.06
b it happen	0.27
b it hard	-0.30
b it has	1.27
b it has_not_been	0.10
b it heal	0.37
b it help	0.46
b it here	0.78
b it hurt	-0.04
b it improv	-0.13
b it in	-1.29
b it is	0.23
b it is_a	0.63
b it is_common	-0.04
b it isn't	0.16
b it just	0.07
b it keep	0.27
b it knock	0.63
b it last	0.80
b it leav	-0.43
b it lift	0.73
b it look	-0.66
b it matt	-0.10
b it may	-0.45
b it mov	-0.77
b it nev	0.12
b it now	-0.83
b it off	0.62
b it on	0.12
b it once	-0.34
b it only	-0.36
b it or	-0.12
b it out	0.11
b it pass	-0.22
b it prov	-0.44
b it rare	0.73
b it reach	-0.37
b it releas	-0.31
b it report	-0.28
b it right	-0.10
b it safe	-0.20
b it says	-0.28
b it settl	-0.07
b it should	-0.59
b it show	-0.69
b it start	0.34
b it stop	-0.60
b it support	0.09
b it tak	0.31
b it that	0.37
b it the	0.80
b it ther	-0.15
b it to	0.03
b it treat	0.36
b it was	-3.45
b it we	-0.18
b it well	-0.22
b it went	0.11
b it will	-0.33
b it with	-0.15
b it work	1.30
b it works_for	-0.45
b it wors	-0.57
b it would	-0.21
b it'll see_off	0.86
b its case	1.49
b its caus	-0.52
b its head	0.06
b its job	-0.09
b its main	-0.29
b its own	-1.41
b its plac	-1.11
b its sourc	-0.30
b its use	0.11
b jamm at	0.04
b job in	-0.19
b job was	-0.12
b joint will	0.41
b just one	0.59
b just thre	0.37
b just what	0.39
b keep a	-0.43
b keep it	-0.44
b keep its	0.22
b keep mov	-0.46
b keep the	-0.35
b keep them	-0.09
b kept for	-0.20
b kettl boil	0.24
b kettl that	-0.26
b key to	0.87
b kind of	-1.34
b kind than	0.44
b kind to	-0.11
b kitchen scal	-0.06
b kitten is	0.48
b kne and	-0.08
b kne are	-0.37
b kne will	0.15
b kneel in	0.37
b knew which	-0.72
b knitt a	0.37
b knot in	-0.13
b know of	-0.11
b know that	-0.32
b know the	0.22
b know what	-0.84
b know what_is_wrong	0.24
b know when	0.19
b know wher	-0.04
b know wheth	-0.76
b know which	-0.52
b known about	-0.08
b larg analysi	-0.10
b larg and	-0.08
b larg forc	-0.56
b larg print	-0.10
b last freedom_from	0.27
b last long	-0.05
b last night	0.85
b last pain	-0.45
b last relief	0.49
b last week	0.36
b last wint	0.49
b last year	-0.67
b lat one	-0.24
b late on	-0.33
b lay down	1.09
b lead to	-0.24
b lead with	-0.21
b learn to	-0.26
b leav a	-0.71
b leav and	0.39
b leav at	-0.05
b leav it	0.84
b leav out	-1.36
b leav room	-1.02
b leav the	-0.43
b leav through	0.57
b leav with	0.25
b leav you	-0.51
b leav your	0.36
b left and	0.74
b left his	-0.20
b left in	-0.20
b left on	-0.05
b left out	-0.43
b left the	0.07
b less pain	-0.10
b less than	-0.45
b lesson you	-0.67
b let a	0.79
b let anyon	0.43
b let the	0.14
b let them	0.56
b let us	1.64
b let your	0.23
b lets_go the	0.62
b lett the	-1.86
b licens and	-0.13
b licens for	-0.53
b lie down	0.64
b lie flat	-0.96
b lie on	-0.74
b lie on_your_side	-0.52
b lie still	-0.15
b lie ther	0.19
b lift and	-0.13
b lift like	0.23
b lift the	-0.51
b lift was	-0.36
b lift your	-0.08
b light aft	-0.32
b light and	0.25
b light as	-1.36
b light becaus	-0.12
b light head	-0.34
b light headed	-0.29
b light hold	-0.30
b light is	-0.33
b light on	0.39
b light still	-0.45
b light traction	0.09
b light turn	-0.19
b light_touch can	-0.62
b light_touch feel	-0.27
b lik her	-0.64
b lik it	-0.38
b lik the	-0.16
b like a	4.25
b like and	-0.29
b like be	-0.53
b like from	-0.35
b like it	-0.15
b like me	-0.93
b like mist	0.23
b like that	-0.07
b like the	-0.50
b like this	0.58
b like to	-0.86
b like you	0.58
b lin on	-0.13
b line of	-0.25
b list are	-0.10
b list by	-0.33
b list come	-0.27
b list for	0.22
b list of	-0.52
b listen to	-0.14
b litr a	-0.09
b littl as	-0.25
b littl happen	-0.16
b littl has	0.07
b littl less	-0.13
b littl long	-0.30
b littl more	0.43
b littl research	0.48
b littl when	-0.56
b liv and	-0.45
b liv from	-0.50
b liv with	0.32
b live with	0.55
b locat the	0.17
b lock draw	-0.03
b long driv	-0.80
b long or	-0.52
b long stand	0.87
b long the	-0.21
b long version	-0.06
b long you	0.08
b long_lasting low_back_pain	-0.28
b long_lasting pain	-0.60
b look at	-0.78
b look back	0.14
b look bett	-0.16
b look for	-0.27
b look over	0.70
b looked_at the	-0.05
b looks_after you	-0.30
b loos for	-0.21
b loosen the	0.05
b loss of	-0.27
b lot of	-0.77
b loud befor	-0.04
b love the	0.03
b love to	0.27
b low back	-1.15
b low pain	-0.09
b low the	-0.54
b low wat	-0.12
b low_back_pain fell	-0.08
b lumbar punctur	-0.20
b lupu and	0.31
b ly down	-1.06
b ly flat	-0.10
b ly on	-0.05
b ly on_their_back	-0.16
b ly still	-0.64
b lymph and	1.11
b made for	0.46
b main goal	-0.29
b main measur	-0.82
b main result	-0.08
b mak dosa	-0.09
b mak it	-0.54
b mak no	0.23
b mak the	-0.84
b make a	-0.14
b make it	-1.27
b make no	0.35
b make them	0.22
b make you	-0.36
b man and	0.26
b man park	-0.28
b man who	-0.38
b many client	0.13
b many hour	-0.39
b many kind	-0.10
b many more	0.85
b many session	-0.07
b many visit	-0.14
b map and	0.21
b mark in	0.04
b mark wher	-0.34
b massag and	-0.05
b massag can	0.45
b massag therapist	-0.27
b mathematical model	-0.56
b matt for	-0.20
b matt of	-0.03
b may also	-0.17
b may and	-0.06
b may be	0.29
b may ease	-0.04
b may feel	-0.19
b may have	-0.81
b may help	-0.42
b may need	-0.14
b may not	-0.20
b may rest	-0.10
b may well	-0.25
b me a	0.23
b me and	-0.30
b me anyth	-1.40
b me as	-0.68
b me at	0.15
b me if	-0.17
b me off	0.45
b me right	0.82
b me to	-0.61
b mean that	-0.50
b mean you	-0.08
b meaningful chang	-0.09
b measur and	0.30
b measur how	-0.14
b measur the	-0.07
b medical fil	0.49
b medical specialist	-0.20
b medical_care and	-0.22
b medicin and	-0.22
b medicin becaus	-0.64
b medicin or	-0.07
b medicin without	0.25
b medicin you	-0.57
b medicin your_doctor	-0.42
b meet a	0.74
b meet her	0.64
b melt tension	-0.11
b memb of	-0.42
b membran and	-1.24
b membran are	0.23
b membran pull	-0.05
b memor in	0.27
b mend them	-0.27
b mention fibromyalgia	0.20
b mention tired	-0.29
b messag to	-0.36
b midnight and	0.26
b might feel	-0.11
b might have	-0.83
b migrain and	0.36
b migrain attack	-0.20
b migrain can	-0.06
b migrain is	0.19
b migrain tinnitu	0.06
b mind about	-0.33
b mind and	0.95
b mind the	-0.79
b minut and	0.39
b minut by	-1.13
b minut of	0.38
b minut walk	-0.33
b miracl and	0.23
b miracl of	-0.47
b miss a	-0.48
b miss the	-0.19
b model firm	-0.56
b monda and	0.58
b month and	0.04
b month at	-0.11
b month of	1.97
b month on	0.18
b month the	-0.55
b mood and	-0.67
b more about	-0.06
b more and	0.69
b more easi	-0.54
b more effectiv	0.59
b more for	0.09
b more in	-0.83
b more than	-0.19
b more time	-0.82
b more to	-0.21
b more with	-0.13
b morn sick	0.10
b morn stiff	-0.34
b morn walk	-0.23
b morn you	0.37
b most back	0.05
b most children	-0.16
b most did	-0.05
b most headach	-0.20
b most of	-1.39
b most peopl	0.78
b most problem	0.23
b most sore_backs	-0.25
b most_people with	-0.30
b moth carr	1.12
b moth in	0.39
b mov acros	-0.03
b mov hous	-0.12
b mov in	-0.31
b mov joint	-0.22
b mov like	0.18
b mov to	-0.11
b mov with	-0.71
b move and	0.06
b move is	-0.76
b move it	-0.32
b move like	0.81
b move the	-0.69
b move with	-0.48
b move your	-0.61
b much and	0.22
b much as	-0.09
b much does	-0.19
b much the	-0.28
b must be	-0.11
b must not	0.25
b my aunt	-1.02
b my back	-0.45
b my back_pain	0.03
b my bike	-0.22
b my broth	-0.92
b my client	0.50
b my colleagu	0.22
b my daught	-0.83
b my eczema	0.15
b my even	-0.10
b my fath	-0.19
b my fing	0.52
b my first	-0.52
b my granddaught	-0.86
b my head	0.13
b my headach	0.14
b my hip	0.12
b my husband	0.09
b my insuranc	-0.05
b my kne	-0.41
b my liv	-1.05
b my migrain	-0.04
b my mind	-0.59
b my moth	-0.76
b my neighbour	0.26
b my own	-0.53
b my palm	0.43
b my patient	-0.06
b my phon	-0.54
b my sciatica	0.14
b my should	0.70
b my son	-0.41
b my tabl	1.49
b my teach	0.74
b my toes	0.04
b my touch	0.22
b my train	-0.21
b my uncl	-0.72
b my view	-0.48
b my wife	0.58
b my wrist	-0.20
b my_hands and	-0.17
b my_hands rest	-0.17
b my_hands under_your_head	-0.18
b nam in	-0.22
b nam of	-0.48
b name and	-0.80
b name any	0.48
b name exercis	-0.07
b name of	-0.27
b name on	0.38
b naps are	-0.21
b natural remedy_for	0.15
b natural way	0.46
b near ever	0.67
b near the	-0.58
b nearly_everyone asks	-0.03
b neck back	-0.52
b neck of	-0.21
b neck that	0.60
b neck will	0.24
b neck_pain report	-0.10
b need a	-0.06
b need a_doctor	-0.17
b need an	-0.06
b need for	0.41
b need medical_care	-0.10
b need not	0.42
b need to	1.07
b needs_a_doctor first	-0.13
b neighbour ask	0.26
b neith can	-0.30
b neith is	-0.15
b nerv of	-0.34
b nervous_system of	0.04
b nev be	-0.40
b nev been	0.56
b nev felt	0.72
b nev let	0.59
b nev look	0.04
b nev need	0.57
b nev promis	1.08
b nev tak	-0.62
b nev work	-0.09
b new headach	-0.53
b new lamp	-0.23
b new life	0.55
b new low_back_pain	-0.10
b new one	-0.06
b new or	-0.04
b new plac	-0.04
b new sore_back	-0.46
b new walk	0.38
b next door	-0.32
b next free	-0.13
b next year	0.97
b nickel and	-0.12
b night are	1.24
b night befor	-0.30
b night he	0.48
b night the	0.91
b nine and	0.27
b nine hour	0.29
b nine tim	0.54
b nine to	1.77
b ninet one	-0.14
b no and	-0.32
b no answ	-0.24
b no bett	-0.07
b no chang	-0.07
b no claim	0.15
b no cook	-0.53
b no doctor	-0.15
b no drama	0.10
b no end	0.57
b no form	-0.21
b no gown	-0.30
b no hand	0.15
b no i	-0.09
b no meaningful	-0.09
b no need	0.42
b no noth	-0.11
b no numb	-0.19
b no oil	-0.53
b no oth	-0.10
b no plac	-0.52
b no promis	0.29
b no reason	-0.07
b no rush	-0.48
b no secret	0.50
b no seriou	-0.15
b no session	-0.21
b no singl	-0.44
b no stat	-0.35
b no stor	-0.32
b no stud	-0.33
b no tablet	0.48
b no test	-0.19
b no track	-0.23
b no trial	-0.08
b no troubl	-0.36
b no way	0.59
b no worr	-0.32
b no_clear benefit	-0.24
b no_clear effect	-0.29
b no_doubt that	0.04
b no_evidence that	-0.11
b no_longer know	-0.19
b no_longer_needs a	0.21
b no_one should	0.83
b nobod at	0.39
b nobod can	-1.43
b nobod could	0.42
b nobod has	0.07
b nobod hurr	-0.25
b nobod is	0.68
b nobod leav	0.23
b nobod should	-1.01
b nobod want	-0.29
b nobody_has_shown it	-0.20
b nobody_has_shown that	-0.32
b none of	-0.17
b none on	-0.19
b normal rang	-0.56
b not a	-1.40
b not able	0.59
b not about	-0.34
b not an	-0.64
b not and	-0.14
b not are	-0.15
b not ask	-0.17
b not be	0.08
b not becaus	-0.49
b not bill	-0.04
b not book	-0.19
b not call	0.18
b not chang	-0.69
b not come	0.08
b not dangerou	-0.30
b not diagnos	-0.38
b not do	-0.18
b not expect	-0.52
b not feel	-0.88
b not forc	-0.29
b not from	0.36
b not gambl	1.02
b not get_better	0.38
b not go	0.41
b not have	-0.10
b not help	2.43
b not hold	-0.28
b not hurt	0.83
b not keep	-0.06
b not like	-0.24
b not look	0.40
b not magic	0.14
b not me	-0.16
b not mean	-0.43
b not measur	-0.14
b not medical_care	-0.12
b not medicin	-0.27
b not melt	-0.39
b not mention	-0.07
b not miss	-0.37
b not move	-0.19
b not my	-0.34
b not name	0.38
b not on	-0.35
b not once	0.65
b not one	0.07
b not only	0.28
b not oth	-0.28
b not pass	-0.33
b not pay	-0.40
b not print	-0.93
b not read	-0.07
b not replac	0.08
b not report	-0.21
b not see	-0.12
b not sell	-0.15
b not shar	-0.19
b not show	-0.06
b not shown	-0.28
b not stop	-0.50
b not stretch	-0.09
b not take	0.65
b not talk	0.05
b not tell	-0.33
b not the	-0.61
b not to	0.37
b not treat	-0.58
b not use	-0.10
b not wait	0.27
b not your	-0.21
b not_need a	-0.25
b noth about	-0.15
b noth and	-0.38
b noth at	-1.04
b noth but	0.43
b noth else	0.08
b noth had	0.40
b noth happen	-0.90
b noth hurt	-0.53
b noth in	0.04
b noth is	-0.56
b noth more	-0.19
b noth on	-0.21
b noth so	-0.46
b noth that	0.11
b noth to	-0.97
b noth will	-0.17
b notic that	-0.03
b notic what	1.28
b now and	-0.89
b now he	0.75
b now i	0.26
b now i'm	0.40
b now or	0.35
b now she	0.25
b now sits	-0.22
b now that	-0.18
b now the	-0.43
b now try	0.84
b now you	0.28
b numb and	-0.32
b numb here	-1.25
b numb of	1.21
b numb one	0.47
b numb to	-0.70
b nurs or	-0.10
b nurser rang	0.39
b of a	-1.25
b of a4	-0.14
b of all	-0.10
b of an	-0.12
b of an_hour	-0.10
b of any	-0.32
b of anyth	-0.06
b of bodywork	-0.28
b of care	-0.08
b of cerebrospinal_fluid	0.09
b of client	0.05
b of cours	0.78
b of craniosacral	1.07
b of cst	-0.29
b of day	-0.40
b of ever	-0.51
b of exercis	-0.06
b of fift	-0.08
b of fifteen	0.10
b of good	-0.39
b of gull	-0.71
b of harm	-0.15
b of health	0.57
b of health_professionals	-0.17
b of heart_disease	-0.17
b of her	0.33
b of here	0.15
b of his	0.24
b of it	0.45
b of its	-0.33
b of lamb	-0.18
b of light_touch	0.09
b of long_lasting	-0.10
b of massag	-0.21
b of migrain	0.12
b of my	-0.91
b of neck_braces	0.52
b of neck_pain	-0.03
b of oil	-0.19
b of old	-0.19
b of one	-0.42
b of our	0.42
b of pain	0.08
b of practition	-0.11
b of pregnanc	0.33
b of quiet	-0.72
b of recover	-0.35
b of rest	-0.98
b of salt	-0.23
b of session	0.69
b of six	0.29
b of strok	-0.33
b of tast	-0.06
b of tea	0.57
b of ten	0.06
b of tension	-0.59
b of th	-0.44
b of that	-0.40
b of the	-4.57
b of the_table	-0.55
b of the_work	-0.16
b of their	0.14
b of them	0.31
b of thes	-0.95
b of this	0.66
b of tid	0.60
b of tinnitu	-0.04
b of touch	0.26
b of trial	-0.24
b of two	-0.58
b of us	-0.60
b of visit	-0.24
b of wat	-0.21
b of what	-0.11
b of you	0.73
b of your	0.29
b off a	-0.29
b off is	-0.21
b off the	-0.52
b off to	-0.28
b often the	-0.33
b often vanish	0.23
b oil and	-0.29
b oil fre	-0.32
b old ache	-0.25
b old appl	-0.05
b old for	0.58
b old man	0.13
b old maps	-0.62
b old one	-0.05
b old ones	0.48
b on a	-2.50
b on an	-0.36
b on and	-0.50
b on bad	-0.24
b on bare	-0.84
b on both_sides	0.80
b on earth	0.40
b on foot	-0.37
b on frida	0.24
b on friday	-0.39
b on headach	-0.08
b on his	1.02
b on it	-0.28
b on its	-0.08
b on long_lasting	-0.18
b on market	-0.09
b on mill	-0.04
b on monday	-1.10
b on my	0.90
b on off	-0.24
b on one	0.55
b on our_table	1.18
b on pain	-0.56
b on pap	-0.32
b on safet	-0.09
b on saturda	-0.09
b on sunda	0.07
b on sunday	-1.18
b on that	0.41
b on the	-0.32
b on the_table	-0.31
b on this	-0.05
b on this_table	0.46
b on this_therapy	-0.19
b on thursday	-0.57
b on to	0.26
b on top	0.06
b on touch	-0.54
b on tuesda	0.23
b on wednesday	-0.34
b on what	-0.20
b on with	-0.45
b on you	0.06
b on your	-1.31
b on_average from	-0.10
b on_the_way_home i	0.23
b on_your_side or	-0.27
b once a	-0.21
b once and	0.99
b once correct	0.06
b once it	0.30
b once the	0.76
b once to	0.31
b once told_me	-0.87
b one against	-0.09
b one and	-0.04
b one client	0.10
b one danc	0.62
b one day	1.44
b one from	-0.07
b one gentl	0.37
b one hand	-0.07
b one hold	0.20
b one in	0.24
b one is	-0.33
b one of	0.10
b one on	-0.40
b one person	-0.61
b one plac	0.28
b one review	-0.44
b one session	-0.63
b one small	-0.45
b one small_trial	-0.06
b one stud	-0.25
b one tabl	-0.08
b one that	0.33
b one to	-0.97
b one trial	-0.50
b one visit	0.27
b one was	-0.23
b one way	0.05
b one we	-0.08
b only a	0.83
b only an_hour	-0.13
b only as	-0.40
b only the	0.69
b only they	-0.62
b only two	0.58
b only und	-0.56
b only when	-0.36
b onto the	-0.28
b open at	-0.65
b open in	0.15
b open it	-0.07
b open the	-0.30
b or a	-2.58
b or an	-0.64
b or any	-0.10
b or ask	-0.11
b or besid	-0.04
b or bleed	-0.31
b or call	-0.13
b or cst	-0.65
b or do	-0.12
b or doctor	-0.18
b or dur	-0.17
b or for	-0.64
b or knead	-0.20
b or leav	-0.32
b or midwif	-0.11
b or not	-0.86
b or noth	-0.08
b or of	-0.18
b or pharmacist	-0.16
b or pull	-0.16
b or should	-0.04
b or sleep	-0.30
b or so	-0.26
b or spin	-0.37
b or that	-0.26
b or thre	-0.21
b or to	-0.24
b or too	0.35
b or treat	0.09
b or two	-0.07
b or without	-0.63
b or you	-0.75
b or your	0.15
b organ follow	0.30
b origin of	0.10
b osteopath are	-0.40
b osteopath can	0.29
b osteopath doctor	-0.19
b oth have	0.56
b oth illness	-0.38
b our client	1.78
b our even	-0.39
b our help	0.11
b our neighbour	-0.86
b our old	-0.21
b our patient	0.46
b our regular	0.48
b our session	0.14
b our specialit	-0.03
b our visitor	0.13
b out a	-0.36
b out both_sides	-0.21
b out for	-0.48
b out loud	-0.30
b out on	-0.22
b out or	-0.33
b out the	-1.21
b out who	0.38
b out_of 100	-0.09
b out_of line	-0.51
b out_of ten	0.11
b out_of the	0.40
b out_of your	-0.10
b outsid the	-0.43
b over a	-0.17
b over fort	-0.49
b over my	0.70
b over the	-0.79
b own back	-0.56
b own cloth	-0.36
b own draw	-0.78
b own puls	-0.85
b own sho	0.57
b packag that	-0.40
b padd tabl	-0.05
b page and	-0.09
b page becaus	-0.03
b page in	-0.16
b page is	-0.03
b page says	-0.04
b page show	-0.07
b page so	-0.13
b paid for	-0.38
b pain aft	-0.60
b pain and	-2.32
b pain are	0.14
b pain behind	0.42
b pain clinic	-0.09
b pain eas	0.63
b pain fad	0.13
b pain fell	-0.47
b pain for	0.04
b pain gets_worse	-0.68
b pain goes	-0.10
b pain ignor	2.00
b pain in	-0.29
b pain is	-1.39
b pain one	-0.55
b pain or	-0.18
b pain scor	-1.01
b pain stay	0.63
b pain than	-0.11
b pain that	-0.15
b pain the	-0.06
b pain we	0.13
b pain wher	-0.10
b pain will	-0.17
b painkill and	0.26
b paint the	-0.37
b pair of	-0.55
b pap and	-0.19
b pap in	-0.06
b part in	-0.67
b part of	-0.53
b part stay	0.26
b part we	0.13
b pass within	-0.24
b past the	-1.14
b path is	-0.77
b patient are	0.43
b patient from	1.16
b pay for	-0.65
b peopl and	-0.39
b peopl ask	-0.07
b peopl book	-0.16
b peopl feel	-0.17
b peopl for	-0.35
b peopl in	0.18
b peopl know	-0.54
b peopl leav	-0.46
b peopl notic	-0.10
b peopl report	-0.04
b peopl say	-0.33
b peopl try	-0.16
b peopl walk	-0.30
b peopl who	-0.15
b peopl whos	0.10
b peopl with	0.66
b per_cent of	-0.06
b perfect safe	0.45
b person giv	-0.35
b person ly	-0.16
b person most	-0.09
b person who	1.22
b person with	-0.44
b pharmacist can	-0.57
b photograph of	0.45
b physical_therapist and	-0.20
b physical_therapists and	-0.31
b physiotherapist treat	0.11
b pictur a	-0.16
b pictur in	-0.14
b pictur yourself	1.14
b plac and	-1.56
b plac of	-0.11
b plac on	-0.54
b plac so	0.35
b plac that	0.50
b plac the	0.29
b plac to	-0.38
b plac you	0.32
b plain word	-0.04
b plan for	0.56
b plan refund	-0.04
b plann ever	0.49
b plant potato	-0.14
b play the	-0.66
b pleas ask	-0.04
b pleas do	-0.55
b pleas go	-0.25
b pleas keep	0.49
b pleas read	-0.08
b pleas tell_me	-0.19
b pleasant to	-0.13
b point in	-0.09
b pool trial	1.28
b poor in	-0.51
b pow of	0.14
b practic and	-0.35
b practition and	-0.34
b practition call	-0.04
b practition can	0.80
b practition describ	-0.62
b practition hand	-0.71
b practition say	-0.06
b practition will	0.50
b pregnanc and	0.23
b pregnanc is_common	-0.31
b prepar the	0.50
b prescrib a	0.75
b pressur insid	-1.15
b pressur on	-0.09
b pretend light_touch	-0.09
b pretend session	-0.05
b pretend treat	-0.03
b pretend version	-0.72
b pric are	-0.37
b pric hour	-0.28
b print it	-0.40
b print pap	-0.04
b problem cst	0.29
b profession is	0.12
b promis a	-0.74
b promis about	-0.38
b promis an	-0.06
b promis noth	-0.96
b promis relief	0.19
b promis result	0.48
b promis to	-0.14
b promis you	-0.39
b proof that	0.07
b prov anyth	-0.37
b prov noth	-0.56
b prov that	-0.40
b proven to	0.34
b publish so	0.07
b pull at	-0.03
b pull into	-0.11
b puls and	-0.41
b pump about	-0.09
b punctur an	-0.20
b push or	-0.16
b push we	0.27
b put a	-0.45
b put her	-0.09
b put into	0.34
b put it	0.77
b put me	0.82
b put my	0.07
b put my_hands	-0.22
b put on	-0.33
b put the	-0.33
b put them	-0.22
b put you	0.54
b put your	-0.07
b put_off see	-0.18
b question and	-0.57
b question for	-0.04
b question peopl	-0.07
b question to	-0.14
b queu at	-0.24
b quiet a	0.09
b quiet and	-0.30
b quiet is	-0.24
b quiet room	-0.61
b rais hand	-0.10
b rais the	-0.29
b ran a	-0.26
b rang to	0.93
b rare need	-0.12
b rath say	-0.23
b reach the	0.66
b reach you	-0.12
b read a	1.05
b read and	-0.10
b read each	-0.14
b read for	0.30
b read how	0.12
b read is	-0.08
b read it	-0.54
b read that	-0.23
b read the	-0.26
b read this	-0.22
b read to	0.19
b read when	-0.64
b read your	-0.09
b real and	0.14
b reason and	-0.05
b reason is	-0.22
b reason that	-0.79
b reason to	0.15
b receipt and	-0.11
b recent injur	-0.05
b recent stud	0.42
b recommend by	0.42
b recommend us	-0.11
b record of	-0.24
b record with	0.12
b recover becaus	-0.21
b recover of	-0.56
b recover stor	-0.21
b reduc inflammation	-0.14
b reduc the	0.12
b reduc your	0.10
b referenc you	-0.10
b reflux in	-0.41
b refund part	-0.04
b regist of	-0.17
b regular care	0.19
b regular session	0.11
b relationship with	-0.10
b releas the	-0.63
b releas trauma	-0.31
b released_from the	0.12
b relief is	0.84
b relief start	0.07
b relief you	0.67
b reliev by	0.04
b reliev migrain	-0.09
b reliev the	-0.49
b rememb and	0.12
b rememb how	0.52
b rememb the	0.24
b rememb you	1.14
b remov the	-1.30
b replac it	-0.26
b replac medical_care	-0.25
b replac the	-0.80
b report less	-0.17
b report on	-0.20
b report safet	-0.11
b research and	1.00
b research are	1.15
b research is	-0.69
b research on	-0.61
b research say	-1.08
b research show	0.13
b reset the	-0.53
b reset your	-0.66
b rest and	-0.74
b rest besid	-0.04
b rest for	-0.36
b rest in	-0.12
b rest is	-0.15
b rest my_hands	-0.24
b rest not	-0.20
b rest now	0.44
b rest of	0.53
b rest on	-0.13
b rest the	-0.19
b rest und	-0.12
b rest your	0.04
b result are	0.35
b result diff	0.24
b result of	-0.71
b result or	-0.38
b retir in	-0.15
b return to	0.39
b revers the	0.87
b review disagre	-0.16
b review found	0.93
b review from	-0.13
b review in	-0.08
b review list	-0.03
b review looked_at	-0.12
b review of	0.15
b review the	-0.08
b review was	-0.31
b rhythm and	-0.58
b rhythm in	1.21
b rhythm of	-0.09
b ribs or	-0.04
b ride a	0.37
b right aft	1.21
b right by	0.42
b right with	-0.12
b ring 111	-0.22
b ring me	-0.18
b ring the	-0.39
b ris and	-0.22
b risk of	-0.52
b roll und	-0.08
b room and	-0.18
b room for	-0.33
b room is	-0.12
b room on	0.55
b room stop	1.70
b room the	-0.06
b room to	0.41
b room was	-0.10
b root not	-0.06
b round out	1.40
b round the	0.14
b rul app	-0.16
b rul for	-0.05
b rule is	-0.03
b run out	0.77
b runn late	-0.26
b runs again	-0.52
b runs from	-0.48
b rush and	-0.18
b s in	-0.36
b saf than	0.13
b safe and	-0.47
b safe for	-1.18
b safe in	-0.17
b safet and	-0.19
b said she	-0.31
b said that	-0.59
b said which	-0.30
b same as	-0.65
b same person	0.77
b same puls	1.13
b same rhythm	1.30
b same th	-0.66
b same time	-0.22
b same two	-0.04
b same way	0.31
b sat through	0.68
b saw no	-0.06
b say a	0.03
b say about	-0.05
b say anyth	-0.17
b say hello	-0.06
b say in	-0.22
b say it	0.33
b say no	0.22
b say noth	0.23
b say so	-1.10
b say that	-0.19
b say their	0.40
b say they	-0.50
b say this	0.07
b say yes	0.07
b say your	-0.27
b say_no_to any	-0.41
b says i	-0.16
b says so	-0.13
b says that	-1.09
b says they	-0.10
b says what	-0.53
b scan and	-0.08
b scan of	-0.41
b scan show	-0.60
b scar tissu	-0.47
b sceptic say	0.47
b school in	-0.04
b school stopp	0.23
b school teach	-0.07
b sciatica and	0.04
b sciatica is	-0.79
b scienc has	-0.09
b scienc is	0.31
b scientifical proven	-0.16
b scientist are	0.39
b scientist have	-0.06
b scor bett	-0.27
b scor fell	-0.65
b scor improv	-0.09
b script from	-0.15
b second and	0.11
b second session	0.13
b second visit	0.56
b see a	-0.84
b see a_doctor	-0.16
b see anyon	0.30
b see bab	-0.06
b see it	-0.27
b see our	0.36
b see result	0.48
b see someon	-0.28
b see the	0.17
b see us	0.70
b see what	0.44
b see who	-0.23
b see_a_doctor first	0.42
b see_a_doctor if	-0.35
b seem to	-0.54
b seen from	-0.39
b sell it	-0.10
b sell the	-0.17
b sell thes	-0.32
b sell you	-0.46
b send me	-0.06
b send their	0.61
b send us	-0.14
b send you	-0.52
b sens of	0.27
b sentenc that	-0.34
b seriou harm	-0.16
b session and	-0.24
b session are	0.22
b session can	0.38
b session cost	-0.19
b session ends	-0.69
b session for	-0.10
b session i	0.27
b session is	-0.87
b session minut	-0.63
b session need	-0.04
b session of	-0.26
b session page	-0.05
b session so	-0.09
b session the	0.32
b session to	0.03
b session we	-0.81
b session will	-0.07
b session you	0.14
b set it	0.43
b set out	-0.50
b sets no	-0.33
b settl a	0.04
b settl it	-0.19
b settl the	-0.13
b settles_in the	0.09
b seven out_of	-0.46
b seven year	-0.07
b several kind	-0.61
b several tim	-0.27
b sham group	-0.47
b shap of	-0.31
b shar the	-0.26
b sharp knif	-0.20
b she came	0.06
b she came_back	-1.66
b she carr	-0.50
b she could	0.14
b she did	0.15
b she gave	0.85
b she had	0.72
b she has	-0.92
b she hung	0.68
b she is	0.86
b she left	0.74
b she nev	-0.66
b she no_longer_needs	-0.32
b she paint	-0.55
b she play	-0.13
b she put	0.42
b she sleep	-0.64
b she sold	-0.39
b she train	-0.38
b she used_to	-0.37
b she was	0.48
b she wore	0.68
b sheet of	-0.33
b sho on	-0.10
b shock hid	0.04
b shop and	-0.11
b shopp up	0.20
b short and	-0.13
b short answ	-0.46
b short question	-0.08
b should ask	-0.53
b should be	-1.04
b should be_checked	-0.21
b should be_looked_at	-0.54
b should be_seen	-0.18
b should feel	-0.17
b should have	1.73
b should i	-0.08
b should know	-0.17
b should look	-0.27
b should nev	-0.40
b should not	-0.43
b should of	-0.39
b should say	-0.08
b should wait	-0.50
b show a	-0.26
b show it	0.16
b show me	0.08
b show that	-0.63
b show up	-0.80
b show wher	-0.57
b show you	-0.44
b shown that	-0.12
b shown to	-0.47
b sick aft	-0.06
b sick usual	-0.07
b sid of	-0.08
b side by	-0.13
b side door	-0.13
b sign from	1.30
b sign need	-0.07
b sign that	-0.47
b silenc is	-0.20
b sinc 2015	0.60
b sinc birth	0.26
b sinc he	0.08
b sinc her	0.52
b sinc i	-0.31
b sinc the	-0.87
b sing and	-0.95
b sing in	0.15
b sist who	-0.08
b sit down	0.06
b sit on	0.13
b sit still	0.70
b sit then	-0.29
b sit through	0.43
b sit up	-1.39
b sit_in the	-0.26
b sits besid	-0.65
b sitt and	0.59
b sitt itself	0.19
b sitt the	-0.71
b six month	-1.19
b six session	0.31
b six step	-0.60
b six to	0.50
b six week	-0.10
b size of	-0.45
b skin has	-0.45
b skip the	0.07
b skull is	-0.40
b skull or	-0.21
b skull_bones move	0.49
b slack wat	-0.21
b sleep all	0.47
b sleep and	-0.71
b sleep bad	-0.93
b sleep bett	0.41
b sleep in	-1.36
b sleep long	0.40
b sleep now	0.03
b sleep stres	-0.12
b sleep well	-0.23
b slept in	-0.50
b slow and	-1.41
b slow from	-0.35
b slow in	-0.15
b slow rhythm	-0.58
b slow strok	-0.46
b slow the	-0.43
b small and	-0.69
b small bab	0.34
b small but	1.28
b small risk	-0.10
b small stud	-0.53
b smell of	-0.26
b smil at	0.43
b smil on	0.61
b so a	-0.52
b so and	-0.12
b so ask	-0.09
b so do	-0.27
b so far	0.14
b so i	-0.62
b so if	-0.16
b so is	0.75
b so it	0.03
b so light	-0.32
b so pleas	-0.16
b so take	-0.30
b so that	0.24
b so the	0.16
b so ther	-0.37
b so we	0.82
b so were	0.58
b so what	-0.37
b sock if	-0.14
b soft cloth	-0.39
b soft hand	0.14
b soften and	-0.13
b soften und	-0.12
b sold the	0.80
b solv by	-0.09
b some client	0.33
b some do	-0.50
b some feel	-0.05
b some medicin	-0.30
b some plan	-0.08
b some teach	-0.03
b some therapist	-0.39
b some_people and	-0.28
b some_people feel	-0.08
b some_people find	-0.68
b some_people should	-0.08
b some_people with	-0.12
b somebod else	-0.94
b somebod is	-0.94
b somebod to	-0.06
b someon here	0.26
b someon they	-0.73
b someth about	-0.07
b someth else	-0.08
b someth for	-0.18
b someth here	0.48
b someth i	-0.45
b someth is	-0.41
b someth to	-0.33
b someth you	-0.57
b soon have	0.54
b soon you	0.31
b sore head	-0.73
b sore heel	-0.22
b sore los	-0.48
b sore_back a	-0.37
b sore_back and	-0.03
b sore_back whatev	-0.16
b sore_back when	-0.06
b sore_backs are	-0.25
b sorrow settles_in	0.09
b sort my	0.14
b sort of	-0.22
b sorted_out my	-0.43
b sound medical	-0.37
b sound of	-0.40
b sourc and	-0.26
b sourc of	0.12
b spac are	0.66
b speak for	1.76
b speak to	-0.17
b speak up	0.91
b speak_of bon	-0.12
b specialist in	0.39
b specialist team	-0.26
b spent his	-0.72
b spin and	0.20
b spin is	0.77
b spin of	-0.11
b spin with	0.37
b spinal manipulation	-0.34
b spok of	-0.51
b spot a	-0.20
b spot in	-0.12
b spr and	0.23
b spr clean	0.24
b spr lamb	0.29
b squeez the	0.32
b stair are	-0.28
b stand up	-0.13
b star at	1.04
b start at	0.08
b start here	0.07
b start to	0.65
b start with	0.38
b starv nerv	0.12
b stat licens	-0.43
b stat of	0.35
b stay at	-0.16
b stay dress	-0.28
b stay for	-0.45
b stay in	-0.26
b stay on	-0.63
b stay till	0.26
b stay to	-0.30
b stent and	-0.06
b step and	-0.10
b step or	-0.27
b stick and	-0.26
b stick for	-1.19
b stiff aft	-0.45
b stiff of	-0.54
b stiff you	0.49
b still and	0.74
b still at	-0.16
b still hand	-0.24
b still have	-1.68
b still in	0.33
b still is	-0.30
b still the	0.23
b still touch	-0.53
b stood through	0.95
b stood up	0.34
b stop a	-0.99
b stop aft	-0.17
b stop and	-0.55
b stop at	-0.42
b stop hurt	0.31
b stop spinn	1.70
b stop the	-0.21
b stop when	0.07
b stopp ask	0.21
b stopp phon	0.23
b stopp sinc	0.04
b stor about	-0.34
b stor and	-0.04
b stor in	0.58
b stor of	-0.35
b straighten the	-0.13
b street is	-0.29
b strengthen the	0.05
b stres and	0.28
b stres into	0.03
b stretch aft	0.27
b stretch fascia	0.66
b stretch the	-0.83
b stretch und	-0.09
b strok and	-0.11
b strok or	-0.31
b strong and	0.65
b stud and	0.07
b stud are	0.74
b stud in	-0.17
b stud may	0.93
b stud of	0.19
b stud saw	-0.18
b stud that	-0.38
b stud the	-0.45
b stud were	-0.21
b stuff nose	0.36
b subject of	-0.15
b substitut for	0.60
b such as	-0.44
b such th	-0.25
b suff from	0.34
b suggest that	0.03
b suit some_people	-0.07
b suit you	-0.98
b suitabl for	0.28
b sunda he	0.36
b support children	0.07
b support its	0.11
b support the	0.09
b suppos you	-0.56
b sure of	-0.68
b surgeon who	0.21
b surger and	0.40
b surger on	-0.16
b surger remov	0.10
b sutur of	-0.07
b swim in	-0.07
b symptom so	-0.25
b tabl and	-0.09
b tabl in	0.26
b tabl with	-0.03
b tablet and	-0.15
b tablet are	0.07
b tablet come_to_us	0.45
b tablet for	-0.58
b tablet help	-0.11
b tablet it	-0.57
b tablet work	-0.28
b tak a	-0.73
b tak the	-0.30
b take a	-0.05
b take blood	-0.28
b take it	0.05
b take tablet	0.05
b take the	-0.42
b take your	-0.78
b taken up	0.41
b takes_away pain	0.12
b talk about	-0.71
b talk and	-0.33
b talk by	-0.23
b talk for	-0.16
b talk it	0.35
b talk most	-0.03
b talk to	-0.66
b talk you	-0.05
b taught that	-0.19
b teach ask	0.03
b teach exercis	-0.31
b teach of	-0.28
b teach say	-0.29
b teach was	-0.40
b tearful mood	-0.29
b tell each	0.41
b tell me	-0.10
b tell the	-0.48
b tell what	0.93
b tell you	-0.84
b tell your	1.04
b tell_me about	0.91
b tell_me and	-0.34
b tell_me what	-0.26
b tell_us their	0.33
b tells_you that	-0.65
b ten days	0.60
b ten minut	0.60
b ten session	-0.16
b ten the	0.54
b ten to	-0.34
b ten year	0.59
b tend to	0.28
b tenni play	-0.16
b tension and	0.25
b tension free	0.10
b test and	0.07
b test it	0.13
b test of	-0.04
b th and	0.80
b th are	-0.15
b th as	-0.55
b th i	1.23
b th in	-0.35
b th that	-0.06
b th we	0.82
b th you	-0.55
b than a	-0.20
b than aft	-0.42
b than any	0.04
b than chiropractic	0.46
b than five	0.32
b than i	-0.15
b than in	-0.19
b than it	-1.07
b than massag	-0.16
b than medication	0.15
b than one	0.10
b than surger	0.44
b than the	0.19
b than you	-0.17
b thank to	0.45
b thank you	0.87
b that a	-0.93
b that all	-0.28
b that and	-0.26
b that asks	-0.87
b that back	0.12
b that com	0.38
b that could	1.22
b that cst	-0.40
b that day	0.04
b that did	-0.05
b that does	0.26
b that even	0.07
b that everyon	-0.05
b that fascia	0.04
b that feel	-0.23
b that fluid	0.24
b that had	0.19
b that hand	-0.05
b that has	-0.86
b that her	0.06
b that hold	-0.03
b that i	-0.84
b that in	-0.41
b that includ	-0.99
b that injection	1.63
b that is	-0.74
b that is_a	-0.60
b that it	-0.33
b that lead	-0.31
b that light_touch	-0.24
b that look	-0.03
b that matt	-0.17
b that matter	-0.05
b that most	-0.15
b that need	-0.18
b that no	0.78
b that nobod	-0.55
b that one	-0.60
b that only	-0.62
b that open	0.45
b that peopl	0.49
b that promis	-0.20
b that question	-0.61
b that review	-0.15
b that says	-0.31
b that she	-0.80
b that someon	-0.54
b that sort	-0.26
b that suit	-0.36
b that the	-0.55
b that their	0.83
b that they	0.17
b that this	0.05
b that time	-0.16
b that touch	0.76
b that trial	-0.06
b that wait	-0.34
b that wak	-0.43
b that was	-0.67
b that we	-0.76
b that work	-0.42
b that would	-0.26
b that you	-0.19
b that your	-1.00
b thaw in	0.37
b the 2020	-0.12
b the accident	0.14
b the account	-0.53
b the ache	-0.19
b the addres	-0.24
b the advertis	-0.08
b the airway	-0.52
b the alarm	0.42
b the align	0.22
b the answ	1.12
b the arch	-0.23
b the argu	-0.18
b the arrow	-0.27
b the articl	-0.36
b the association	-0.62
b the attic	-0.79
b the author	-0.44
b the baby	-0.45
b the back	-0.88
b the back_of_the	-0.29
b the background	-0.17
b the bad	0.18
b the ball	0.09
b the bank	-0.10
b the base	-0.55
b the bath	0.32
b the bay	-0.22
b the beach	-0.29
b the bed	-0.04
b the bell	-0.45
b the best	0.97
b the bett	-0.22
b the bin	-0.30
b the birth	0.34
b the biscuit	-0.03
b the blanket	-0.23
b the blockag	-0.11
b the blood	-0.10
b the board	-0.13
b the boat	-0.57
b the body	0.41
b the bon	0.13
b the bones_of_the_skull	0.37
b the book	-0.05
b the boot	-0.15
b the bottom	0.55
b the bowl	0.25
b the box	-0.12
b the brac	0.36
b the brain	-0.83
b the brainstem	-0.18
b the bridg	-0.33
b the build	-0.55
b the bus	-0.62
b the caption	-0.05
b the car	0.95
b the card	-0.17
b the care	-0.32
b the cat	-0.34
b the caus	1.18
b the cause_of_your_pain	0.19
b the ceil	1.04
b the cellar	-0.13
b the cello	0.17
b the ch	-0.60
b the chain	-0.17
b the chair	1.63
b the chang	1.30
b the chapel	-0.08
b the children	-1.38
b the chimne	-0.14
b the choir	-0.20
b the claim	-0.13
b the clinic	0.35
b the clock	1.40
b the club	0.11
b the coast	-0.52
b the comma	-1.16
b the compan	-0.63
b the concert	-0.05
b the contract	-0.08
b the corn	-0.94
b the corridor	-0.10
b the cot	-0.12
b the council	0.97
b the count	0.89
b the cours	0.87
b the crack	-0.09
b the craniosacral_rhythm	1.25
b the cranium	-0.44
b the credit	-0.61
b the crowd	-0.81
b the crutch	0.05
b the cup	-0.22
b the cupboard	0.61
b the cushion	-0.12
b the custom	-0.11
b the damag	0.14
b the damp	-0.03
b the dark	0.11
b the date	-0.79
b the day	-0.28
b the desk	-0.46
b the diaphragm	0.16
b the differenc	0.25
b the diseas	0.24
b the disput	-0.81
b the doctor	0.25
b the dog	-0.55
b the door	-0.44
b the dough	-0.09
b the drain	-0.15
b the driv	-0.35
b the drum	-0.14
b the dura	-0.25
b the ear	-0.45
b the econom	-0.19
b the effect	1.22
b the emergenc	-0.12
b the end	-0.13
b the energ	-0.32
b the entranc	-0.55
b the even	-0.74
b the evidenc	-0.44
b the exam	-0.36
b the expert	0.10
b the eye	-1.48
b the fact	1.84
b the fair	0.21
b the fall	0.38
b the fami	0.28
b the fascia	-0.40
b the fee	-0.66
b the feet	0.25
b the fenc	-0.25
b the fern	-0.06
b the ferr	-0.09
b the festival	-0.07
b the few	0.54
b the field	0.06
b the film	-0.07
b the fire	0.78
b the first	-0.51
b the first_results	0.07
b the flat	0.22
b the floor	0.13
b the flow	0.22
b the fluid	-0.46
b the fog	0.14
b the fold	-0.16
b the foot	0.21
b the form	-2.04
b the four	-0.13
b the fram	-1.27
b the free	-0.17
b the front	0.53
b the full	-0.36
b the garag	0.54
b the garden	-0.40
b the gate	-0.39
b the gentl	0.92
b the grey	-0.45
b the grocer	0.12
b the ground	-0.27
b the guidelin	-0.26
b the guitar	-0.23
b the gut	0.03
b the gutt	-0.31
b the hall	-0.50
b the hand	0.63
b the harbour	-0.74
b the hard	-0.14
b the hardwar	-0.09
b the harm	-0.10
b the head	0.05
b the headach	0.39
b the headlin	-0.60
b the heal	1.62
b the heart	-0.80
b the heartbeat	-0.30
b the heat	-0.22
b the hedg	-0.06
b the heel	-0.10
b the help	0.03
b the hill	-0.26
b the hing	-0.18
b the hip	-0.19
b the hips	0.86
b the histor	-0.10
b the hoist	1.41
b the hors	0.06
b the hospital	0.07
b the hour	-2.39
b the hous	1.24
b the idea	-0.31
b the ill	0.28
b the immune_system	0.03
b the injection	-0.10
b the insid	-0.05
b the internet	0.82
b the joint	-0.37
b the key	-0.61
b the kind	-0.71
b the kitchen	0.41
b the kne	-0.08
b the knee	0.75
b the knif	0.73
b the knot	0.26
b the ladd	-0.58
b the lake	-0.13
b the lamp	0.16
b the lane	-0.15
b the last	-0.65
b the lat	0.24
b the law	0.25
b the lawn	0.93
b the leaf	0.58
b the left	-0.72
b the leg	-0.57
b the legs	-0.09
b the lett	-0.46
b the librar	-0.42
b the lift	-0.48
b the light	-1.26
b the lighthous	-0.08
b the line	-0.06
b the link	-0.34
b the list	-1.26
b the lodg	-0.55
b the loft	0.11
b the logo	-0.95
b the long	0.05
b the low	-0.06
b the lung	0.09
b the lymph	0.06
b the main	-0.85
b the man	-0.28
b the map	-0.81
b the margin	-0.60
b the market	0.91
b the massag	0.15
b the medicin	0.83
b the membran	-0.17
b the menu	-0.05
b the midwiv	0.11
b the mind	0.49
b the month	-0.22
b the mood	-0.64
b the more	0.50
b the morn	0.29
b the mouth	-0.13
b the nam	-0.48
b the name	-1.39
b the natural	0.55
b the near	-0.22
b the neck	0.61
b the neighbour	0.26
b the nerv	-0.29
b the nervous_system	0.06
b the new	-0.80
b the next	-0.74
b the night	1.13
b the novel	-0.11
b the numb	0.71
b the nurs	-1.10
b the nurser	0.39
b the offic	-0.19
b the old	0.31
b the one	1.60
b the only	1.55
b the operation	-0.29
b the optician	-0.54
b the organ	0.46
b the origin	0.10
b the oth	-0.50
b the pag	-0.06
b the page	-0.13
b the pain	2.51
b the paint	-0.28
b the pap	0.18
b the park	0.70
b the part	-0.81
b the path	-0.10
b the patient	-0.57
b the peac	-0.54
b the pelvi	0.91
b the peopl	1.24
b the person	0.32
b the pharmac	0.48
b the phon	-0.15
b the phras	-0.34
b the pictur	-1.20
b the pile	0.32
b the pipe	-0.20
b the pituitar	0.10
b the plac	-1.15
b the play	-0.65
b the point	-0.47
b the pool	-1.09
b the port	-0.85
b the practic	-0.73
b the practition	-0.27
b the prais	-0.23
b the pressur	-0.32
b the preview	-0.49
b the pric	-0.15
b the print	-0.20
b the problem	1.20
b the pub	-0.27
b the puls	-0.23
b the question	-0.05
b the queu	-0.31
b the quiet	-0.27
b the rack	0.07
b the radiator	-0.32
b the raffl	-0.15
b the rail	-0.81
b the rain	-0.25
b the read	-0.22
b the real	0.59
b the reason	0.11
b the regulator	-0.33
b the relationship	-0.10
b the relief	0.35
b the rent	-0.07
b the research	-0.22
b the resin	-0.09
b the rest	1.39
b the result	-0.66
b the review	-0.34
b the rhythm	0.27
b the rift	-0.35
b the right	0.07
b the risk	-0.84
b the riv	-0.39
b the road	-0.37
b the roof	-0.21
b the room	-1.53
b the root	1.22
b the rope	-0.70
b the sacrum	-0.48
b the same	-0.73
b the sampl	-0.24
b the scaffold	-0.09
b the scal	-0.48
b the scan	-0.07
b the school	0.78
b the scienc	0.87
b the season	0.38
b the second	-0.05
b the section	-0.10
b the sentenc	-0.08
b the session	-0.51
b the shak	1.51
b the shap	-0.31
b the shelf	-0.21
b the shock	0.66
b the shop	0.07
b the shopp	0.20
b the short	-0.70
b the should	0.07
b the show	0.69
b the shutt	-0.34
b the side	-0.83
b the sign	0.29
b the silenc	-0.29
b the singl	-0.31
b the sink	-0.24
b the size	-0.44
b the skin	-0.38
b the skull	-1.22
b the skull_bones	0.67
b the small	-0.71
b the smell	-0.25
b the smok	0.80
b the sofa	0.80
b the sore	-0.20
b the sound	-0.40
b the soup	-0.12
b the sourc	0.08
b the specialist	0.66
b the sphenoid	0.16
b the spin	0.41
b the spinal_cord	0.07
b the spr	-0.21
b the squar	-0.43
b the stair	0.51
b the stairlift	2.46
b the start	-0.33
b the stat	0.05
b the station	-0.30
b the step	-0.49
b the stew	-0.21
b the stiff	-0.55
b the stool	-0.43
b the stor	0.18
b the storm	-0.10
b the stov	-0.14
b the strain	0.20
b the street	-0.06
b the stres	-0.54
b the stud	1.69
b the studio	-0.04
b the subject	-0.15
b the surgeon	-0.63
b the surger	-0.59
b the sutur	0.36
b the swell	-0.29
b the symptom	0.06
b the system	0.69
b the tablet	0.61
b the tailbon	-0.45
b the talk	-0.10
b the tea	-0.04
b the team	-0.07
b the templ	0.06
b the ten	-0.13
b the tension	-0.52
b the test	-0.63
b the th	-0.30
b the theor	-0.10
b the therap	-0.24
b the third	-0.11
b the tide	0.16
b the tight	0.31
b the timb	-0.06
b the time	0.52
b the tin	0.53
b the tissu	-0.15
b the titl	-0.44
b the toilet	-0.14
b the top	0.41
b the touch	-0.40
b the town_hall	-0.11
b the tractor	0.15
b the train	-0.35
b the tram	-1.16
b the treat	-0.15
b the treatment_of	-0.17
b the trial	-1.79
b the true_cause	-0.22
b the twin	-0.57
b the two	-0.54
b the upholster	-0.34
b the vagus_nerve	0.10
b the vertebra	0.56
b the vet	-0.16
b the view	-0.61
b the villag	-0.05
b the vine	-1.20
b the violin	-0.36
b the visit	-0.61
b the wait	-0.20
b the walk	-0.07
b the wall	0.99
b the war	1.07
b the wat	-0.07
b the way	1.09
b the way_home	0.23
b the ways	-0.15
b the websit	-0.13
b the wedd	0.43
b the week	-0.50
b the weight	-0.05
b the welcom	-0.07
b the wheelchair	0.76
b the who	-0.12
b the whol	1.60
b the wifi	-0.16
b the wind	-0.19
b the window	-0.52
b the word	-1.11
b the world	1.69
b the world_health_organization	0.21
b the worst	0.39
b the writ	-0.20
b the wrong	-1.25
b the year	-1.07
b the yellow	-0.08
b the_answer_to your	0.09
b the_table is	-0.43
b the_table with	0.21
b the_work for	-0.16
b the_work is	-0.45
b their back	0.14
b their doctor	0.09
b their feet	0.37
b their hand	-0.08
b their headach	0.16
b their operation	0.82
b their own	-0.67
b their pain	0.09
b their plac	0.17
b their should	-0.11
b their sourc	0.31
b their strength	0.46
b their youth	0.13
b them all	0.60
b them and	-0.09
b them befor	-0.08
b them for	0.10
b them in	-0.28
b them ther	-0.06
b them to	-0.15
b them with	-0.26
b then a	-0.62
b then i	-0.80
b then it	-0.04
b then one	1.72
b then sit	-0.82
b then stand	-0.29
b then the	0.56
b then we	-0.54
b then won	-0.22
b then you	-1.29
b then your	-0.40
b ther a	-0.51
b ther are	0.80
b ther be	-0.40
b ther i	0.48
b ther in	-1.00
b ther is	0.42
b ther is_a	-0.28
b ther isn't	0.84
b ther to	-0.15
b ther was	0.38
b therap in	0.45
b therap is	0.24
b therap that	-0.56
b therapist can	-0.29
b therapist feel	0.17
b therapist in	1.12
b therapy_for gout	-0.12
b thes are	-0.06
b thes is	-0.32
b thes is_a	-0.21
b thes list	-0.27
b thes session	-0.35
b they agre	-0.26
b they are	-0.60
b they arriv	0.41
b they ask	0.04
b they call	0.20
b they can	-0.69
b they cannot	0.26
b they come	0.38
b they do	-1.22
b they earn	-0.23
b they feel	-0.38
b they felt	-0.05
b they had	0.35
b they have	0.36
b they know	-0.31
b they most	-0.05
b they promis	-0.22
b they said	-0.26
b they say	-1.32
b they sell	-0.22
b they show	0.60
b they sit	-0.23
b they stand	-0.29
b they tell	-0.28
b they used_to	-0.13
b they were	-0.55
b they would	-0.24
b thick medical	0.49
b think a	0.28
b think about	-0.43
b think hard	0.34
b think it	-0.13
b think of	1.59
b think you	-0.24
b thinn or	-0.16
b third of	-0.13
b third session	0.10
b third visit	0.36
b this box	-0.09
b this field	-0.31
b this fluid	-0.59
b this gentl	0.38
b this has	-0.65
b this is	1.40
b this is_a	0.60
b this month	-0.06
b this morn	0.97
b this page	-0.28
b this plac	0.45
b this practic	-0.34
b this room	1.17
b this site	-0.63
b this week	-0.33
b this wint	0.48
b this with	-0.27
b this year	0.37
b this_work and	-0.09
b thos who	-0.81
b thos with	0.16
b though the	0.56
b thought about	0.07
b thought of	0.18
b thousand of	0.58
b thre days	-0.42
b thre free	-0.16
b thre hospital	0.11
b thre hour	0.67
b thre osteopath	-0.18
b thre session	-0.32
b thre summ	-0.30
b thre th	0.53
b thre visit	-0.06
b thre we	-0.03
b thre year	-0.96
b threw the	0.09
b through a	0.04
b through the	1.90
b throughout the	0.40
b thyroid and	0.18
b thyroid troubl	-0.24
b tick in	-0.26
b tid and	0.61
b tide is	-0.07
b tide turn	-0.32
b ties his	-0.10
b tighten the	-0.55
b till midnight	0.26
b tim a	-0.10
b tim out_of	0.54
b time and	-0.71
b time are	-0.13
b time does	-0.16
b time to	0.29
b time with	-0.45
b tinnitu and	0.09
b tinnitu can	-0.15
b tips are	-0.16
b tir muscl	-0.03
b tir of	-0.32
b tir or	-0.14
b tired light	-0.29
b tissu and	-0.62
b tissu hold	0.20
b to 23	-0.10
b to a	1.08
b to a_doctor	-0.49
b to an	-0.40
b to anyon	-0.18
b to ask	-0.91
b to august	-0.13
b to be	-0.84
b to becom	-0.35
b to bed	0.53
b to begin	0.14
b to believ	-0.33
b to benefit	1.34
b to bits	0.30
b to book	0.96
b to br	-0.72
b to breath	0.31
b to buy	0.30
b to chang	-0.29
b to change_my_mind	-0.34
b to choos	-0.50
b to come	-1.49
b to concentrat	-0.25
b to count	0.69
b to cst	0.53
b to decid	0.08
b to do	2.44
b to end	0.36
b to expect	0.39
b to feel	-0.11
b to find	0.23
b to five	0.75
b to free	-0.32
b to get	1.73
b to go	0.10
b to have	-0.19
b to heal	0.88
b to health	0.46
b to hear	-0.34
b to help	-0.16
b to her	-0.21
b to how	-0.08
b to it	1.54
b to its	-0.11
b to keep_your	-0.70
b to know	-0.88
b to last	0.47
b to leav	-0.37
b to lie	-0.63
b to life	-0.09
b to lift	-0.32
b to lisbon	-0.25
b to listen	-0.04
b to live	0.68
b to look	-0.36
b to lose	0.37
b to me	-0.85
b to meet	0.81
b to morn	-0.07
b to move	0.04
b to my	0.15
b to pain	0.65
b to pay	-0.11
b to peopl	0.55
b to promis	0.36
b to put	-0.22
b to reach	-0.10
b to read	0.09
b to reliev	-0.05
b to rememb	0.15
b to rest	-0.67
b to revers	0.86
b to ride	0.37
b to say	0.41
b to see	0.49
b to see_a_doctor	-0.21
b to send	-0.54
b to settl	-0.29
b to sit	0.04
b to sleep	0.55
b to smil	0.75
b to somebod	-0.35
b to starv	0.12
b to stay	0.41
b to stop	-0.03
b to take	0.96
b to talk	-0.67
b to tell	0.69
b to thaw	-0.39
b to the	1.34
b to the_table	-0.06
b to thes	0.35
b to think	0.73
b to this	0.32
b to this_work	0.12
b to thre	-0.85
b to try	0.34
b to twelv	0.34
b to undo	-0.16
b to undres	-0.04
b to us	0.62
b to wake	-0.08
b to wear	-0.12
b to what	-0.49
b to work	0.60
b to you	0.98
b to your	0.61
b togeth wheth	-0.34
b told them	-0.22
b told to	-0.28
b told you	-1.03
b told_me that	-0.90
b too few	-0.17
b too high	-0.52
b too long	0.14
b too much	-0.26
b too often	0.17
b too old	1.20
b too short	0.48
b too young	0.54
b too_small to	0.60
b took a	-0.38
b took in	-0.09
b took the	-0.23
b top of	0.11
b tore up	1.01
b touch and	0.09
b touch can	0.34
b touch in	-0.96
b touch is	-0.27
b touch light	-0.28
b touch my	-0.85
b touch on	-0.13
b touch so	-0.15
b tr it	-0.17
b track no	-0.15
b traffic is	-0.34
b train and	-0.22
b train for	-0.43
b train hand	1.02
b train in	-0.42
b train is	-0.16
b train with	-0.06
b trapp emotion	0.10
b trauma is	-0.07
b treat anxiet	-0.59
b treat asthma	0.16
b treat back_pain	-0.20
b treat for	-0.80
b treat is	0.40
b treat it	-0.45
b treat plan	0.76
b treat the	1.92
b treat with	-0.10
b trial and	-0.46
b trial behind	-0.27
b trial found	-0.11
b trial in	-0.13
b trial of	-0.60
b trial on	-0.31
b trial record	-0.13
b trial report	-0.11
b trial saw	-0.05
b trial show	0.27
b trial that	-0.27
b trial was	-0.11
b trial were	-0.21
b trial with	-0.33
b troubl is	0.17
b troubl with	-0.27
b troubl you	0.09
b true of	-0.52
b trust by	0.21
b trust your	0.43
b try a	0.21
b try it	-0.04
b try to	0.14
b try what	0.84
b turn at	-0.32
b turn into	0.98
b turn left	-0.88
b turn the	-0.17
b turn up	0.66
b turn your	0.36
b twent minut	0.13
b twent year	-0.18
b twic a	-0.11
b twic and	-0.37
b twic as	0.46
b two days	-0.70
b two examin	-0.20
b two fing	-0.53
b two from	-0.47
b two hand	0.11
b two hour	1.54
b two month	0.37
b two new	-0.21
b two of	-0.04
b two or	-0.21
b two peopl	-0.18
b two practition	0.39
b two session	-0.22
b two sid	-0.27
b two small	-0.46
b two spac	-0.09
b two th	-0.95
b two visit	0.14
b two wint	0.05
b two year	1.14
b type 1	-0.40
b uk guidanc	-0.40
b uncertain gain	-0.10
b und a	-0.45
b und each	-0.10
b und five	0.39
b und or	-0.04
b und the	-0.77
b und these_hands	0.57
b und very	-0.56
b undo the	0.75
b undo what	0.12
b unles we	-0.17
b unlik tablet	-0.57
b unlock the	0.24
b until i	0.55
b until it	0.53
b until my	0.11
b until noth	-0.76
b until the	-0.35
b until we	-0.12
b until you	-0.73
b until your_doctor	-0.23
b up aft	-0.40
b up again	-1.05
b up and	-1.69
b up at	1.16
b up four	0.20
b up from	1.38
b up in	-0.71
b up slow	-0.79
b up the	1.21
b up to	0.52
b us a	-0.50
b us befor	1.14
b us for	0.16
b us guidanc	-0.16
b us if	-0.58
b us it	0.16
b us nickel	-0.12
b use a	-0.09
b use it	-0.12
b use the	-0.55
b used_to be	-0.34
b used_to leav	-0.28
b usual pass	-0.14
b usual stop	-0.08
b vagus_nerve is	0.05
b vagus_nerve runs	-0.32
b valu be	-0.11
b version of	1.02
b very good	1.12
b very larg	-0.56
b very light_touch	-0.42
b very littl	-0.42
b vessel of	-0.12
b view from	-0.31
b view of	-0.07
b visit and	-0.11
b visit are	-0.15
b visit here	0.07
b visit i	0.29
b visit in	0.41
b visit is	-0.13
b visit on	0.36
b visit the	0.18
b visit to	0.71
b visit we	-0.36
b visit will	-0.07
b wait and	0.60
b wait for	-0.70
b wait in	-0.13
b wait list	0.21
b wait or	-0.10
b wait room	-0.20
b wait to	-0.12
b wait until	-0.60
b wak you	-0.43
b wake you	-0.33
b wake_up without	0.16
b walk behind	-0.09
b walk boot	0.38
b walk the	0.22
b walk to	-0.41
b walk with	0.55
b walked_out of	-0.32
b wall are	-0.16
b wall was	-0.50
b want a	-0.39
b want anyth	-0.29
b want firm	-0.06
b want one	-0.05
b want the	-0.13
b want your	-0.04
b warm in	-0.43
b warm sock	-0.11
b warmth heavi	-0.07
b was a	1.16
b was assess	-0.10
b was carried_in	0.53
b was check	-0.10
b was enough	-0.96
b was found	-0.05
b was heal	-0.06
b was in	0.24
b was last	-0.06
b was like	0.06
b was love	-0.16
b was made	0.46
b was measur	-0.65
b was mend	-0.49
b was my	-0.21
b was not	-0.17
b was on	0.26
b was read	0.07
b was record	-0.33
b was remov	-0.09
b was right	-0.86
b was six	-0.16
b was small	-0.25
b was sold	-0.37
b was the	0.36
b was ther	-0.75
b was too	-0.09
b was too_small	-0.12
b was up	0.12
b was worth	-0.60
b was written_off	-0.17
b wash aft	-0.10
b wat and	-0.09
b way back	0.75
b way of	-0.23
b way out_of	1.16
b way they	0.43
b way to	0.37
b way you	0.33
b ways to	-0.10
b ways you	-0.23
b we agre	-0.29
b we aim	-0.13
b we are	0.09
b we begin	0.24
b we can't_say	0.58
b we cannot	-0.23
b we cannot_say	-0.17
b we could	-0.21
b we could_not	-0.55
b we do	-0.18
b we don't	-0.18
b we end	-0.12
b we find	0.60
b we free	0.45
b we give	1.27
b we got	-1.65
b we guarante	-0.06
b we had	0.44
b we have	1.50
b we haven't	0.67
b we heal	-0.06
b we help	0.64
b we help_with	-0.07
b we hold	0.69
b we know	0.61
b we leav	-0.09
b we let	0.36
b we listen	0.15
b we may	-0.18
b we nev	0.15
b we off	1.54
b we open	-0.54
b we print	-0.21
b we promis	-1.20
b we put	0.26
b we read	-0.87
b we releas	-0.23
b we rely_on	-0.21
b we remov	-0.10
b we restor	0.28
b we saw	-0.10
b we say	0.19
b we see	-0.11
b we set	0.37
b we simp	0.10
b we start	0.04
b we stop	-1.47
b we take	0.41
b we talk	-0.38
b we treat	3.32
b we use	-0.05
b we watch	0.53
b we were	0.17
b we will	-0.43
b we would	-0.20
b we writ	-0.25
b we'll get	0.41
b we'll have	0.52
b we'll soon	0.54
b weak in	-0.26
b weak spot	-0.12
b week aft	0.27
b week and	-1.56
b week i	0.30
b week in	-0.11
b week is	-0.43
b week of	0.10
b week she	0.22
b week to	0.93
b week with	-0.18
b weigh five	-0.13
b weight of	-0.12
b weight on	0.04
b well and	-1.21
b well do	-0.25
b went back_to	1.78
b went down	-0.32
b went from	1.98
b went into	-0.46
b went to	0.07
b went up	-1.01
b went well	-0.78
b went wrong	1.02
b were ask	-0.04
b were left	-0.14
b were not	0.26
b were the	0.45
b were told	0.20
b were wrong	-0.03
b what a	-0.59
b what ails	0.47
b what an_hour	-0.50
b what br	-0.30
b what can	0.36
b what could	-0.24
b what do	-0.39
b what does	-1.55
b what each	-0.09
b what eas	0.05
b what flow	0.67
b what guidelin	-0.54
b what hand	0.06
b what happen	2.02
b what has	-0.89
b what he	-0.17
b what help	-0.35
b what hurt	0.33
b what i	-0.42
b what if	2.96
b what is	1.08
b what it	-0.25
b what medicin	0.12
b what most_people	-0.07
b what nobody_knows	-0.12
b what on	0.40
b what oth	1.38
b what peopl	-0.28
b what practition	-0.04
b what she	-0.10
b what the	-1.41
b what ther	0.13
b what they	-1.04
b what to	-0.36
b what was	-0.07
b what we	0.04
b what will	-0.60
b what work	0.34
b what would	-0.33
b what you	-1.74
b what your	0.12
b what your_doctor	1.20
b what_is_wrong with	0.23
b whatev peopl	-0.16
b whatev the	0.14
b whatev they	-0.68
b whatev you	-0.22
b whatev your	0.07
b wheelchair and	0.15
b wheez chest	0.49
b when a	-1.23
b when hand	0.74
b when i	0.47
b when it	0.04
b when my	-0.21
b when she	1.21
b when should	-0.14
b when somebod	-0.09
b when someth	-0.36
b when taken	-0.28
b when that	-0.09
b when the	0.98
b when to	-0.15
b when we	-1.57
b when you	-0.54
b when your	0.67
b whenev you	-0.21
b wher did	-0.39
b wher do	-0.43
b wher hand	-0.27
b wher i	-0.32
b wher it	0.70
b wher the	0.87
b wher they	0.12
b wher to	-0.14
b wher you	-0.25
b wher your	1.09
b wheth i	0.13
b wheth it	-0.92
b wheth the	-0.55
b wheth this_works	-0.29
b wheth to	-0.59
b wheth we	0.03
b wheth you	-0.21
b wheth your	-0.23
b which is	-0.75
b which is_a	-0.15
b which mean	-0.23
b which medicin	-0.30
b which tablet	-0.25
b whil i	0.44
b whil it	-0.75
b whil you	-0.94
b whistl in	1.04
b whit and	-0.04
b who cannot	0.03
b who check	-0.34
b who come_in	0.29
b who could_not	0.50
b who did	0.38
b who do	0.46
b who does	0.88
b who felt	-0.07
b who find	-0.27
b who guidelin	-0.12
b who had	-1.02
b who have	0.49
b who is	0.26
b who keep	0.26
b who know	0.47
b who lik	-0.32
b who looks_after	-0.30
b who off	-0.36
b who should	-0.53
b who stay	-0.78
b who stud	-0.45
b who to	-0.44
b who walk_out	0.11
b who writ	-0.23
b whoev tells_you	-0.15
b whoev you	0.07
b whol body	0.20
b whol hous	-0.26
b why it	0.41
b why might	-0.27
b why peopl	0.20
b why so	-0.40
b why the	-0.41
b why to	0.69
b why we	0.18
b why you	0.41
b wife says	-0.13
b will be	0.40
b will becom	0.11
b will do	0.38
b will feel	-0.17
b will feel_better	0.42
b will find	-0.12
b will get	0.23
b will give	0.51
b will go	0.25
b will have	-0.82
b will help	-0.54
b will i	-0.22
b will it	-0.78
b will know	-0.47
b will love	-0.31
b will not	-0.75
b will notic	0.36
b will read	-0.16
b will say	0.18
b will see	0.40
b will sleep	0.37
b will tell	-0.59
b will thank	0.19
b will ther	-0.40
b will wond	0.38
b will you	0.79
b window open	-0.11
b wint in	0.05
b wint the	0.20
b with 29	-0.10
b with 54	-0.12
b with 84	-0.12
b with a	-2.75
b with an	-0.13
b with asthma	0.16
b with care	-0.32
b with ch	-0.34
b with chronic_fatigue	0.33
b with colic	-0.33
b with cranial	1.23
b with craniosacral_therapy	0.06
b with cst	0.83
b with dementia	-0.55
b with diet	-0.44
b with each	-0.07
b with epileps	0.04
b with ever	0.30
b with exercis	-0.10
b with fibromyalgia	0.17
b with gentle_touch	0.04
b with headach	0.11
b with it	-0.60
b with its	0.05
b with long	0.65
b with massag	-0.13
b with me	0.35
b with medicin	-0.30
b with my	0.89
b with my_hands	0.16
b with one	-0.40
b with or	-0.77
b with our	0.27
b with reflux	0.62
b with regular	0.18
b with rest	-0.16
b with ruth	1.05
b with several	-0.43
b with someon	-0.73
b with that	-0.36
b with the	-2.99
b with their	-0.10
b with them	-0.20
b with thick	0.16
b with thre	-0.17
b with two	-0.26
b with type	-0.40
b with us	0.82
b with you	0.55
b with your	0.60
b with your_doctor	0.09
b within a	0.72
b within five	-0.33
b within one	0.19
b within reach	0.13
b within six	-0.21
b within ten	0.08
b within two	-0.44
b without a	1.12
b without ach	0.21
b without drug	-0.29
b without forc	0.06
b without it	1.72
b without my	-0.42
b without surger	-0.17
b without the	0.37
b woke me	-0.31
b won the	-0.22
b won't be	0.49
b word and	-0.11
b word are	-0.13
b word for	0.09
b word like	0.18
b word that	-0.12
b work along	-0.46
b work and	-0.80
b work best	-0.28
b work bett	0.12
b work both_sides	-0.29
b work days	-0.07
b work every_time	0.11
b work in	-0.72
b work like	0.78
b works_for everyon	-0.66
b worr about	-0.40
b wors is	-0.23
b worst and	0.39
b worth hav	-0.10
b worth the	-0.60
b would be	0.69
b would change_my_mind	-0.09
b would lead	-0.21
b would like	-1.22
b would make	-0.17
b would nev	0.41
b would not	0.89
b would rath	-0.90
b would want	-0.10
b would you	0.18
b wrapp in	-0.86
b writ a	0.50
b writ and	-0.43
b writ down	0.65
b writ here	-0.36
b writ or	-0.11
b writ the	-0.09
b writ to	-0.38
b wrong door	-0.52
b wrong plac	-0.43
b wrong to	-0.16
b year ago	1.19
b year and	0.92
b year i	0.74
b year in	1.30
b year it	-0.21
b year to	-0.54
b yes to	0.31
b yesterda i	0.68
b yet and	0.42
b yet the	0.29
b yet to	0.74
b yield to	1.57
b you a	-0.95
b you about	-0.15
b you again	0.19
b you agre	0.83
b you and	1.02
b you are	0.79
b you arriv	-0.26
b you ask	-0.67
b you at	-0.56
b you back	0.35
b you back_on	0.27
b you bend	-0.75
b you bett	-0.29
b you book	-0.13
b you br	0.74
b you by	-0.15
b you came	0.22
b you can	-0.94
b you can't	0.10
b you cannot	0.48
b you choos	-0.96
b you come	-0.84
b you could	2.27
b you decid	-0.40
b you did	-0.05
b you do	-2.59
b you dread	0.56
b you driv	0.25
b you feel	0.15
b you for	-0.33
b you get	-1.52
b you go	-0.14
b you had	0.38
b you have	-1.69
b you in	-0.08
b you keep	1.61
b you know	0.75
b you leav	0.15
b you let	-0.26
b you licens	-0.35
b you lie	-1.31
b you lie_on_your_back	-0.09
b you like	-1.78
b you live	0.16
b you lose	-0.28
b you may	-0.07
b you might	-0.94
b you move	-0.60
b you must	-0.09
b you need	1.34
b you notic	-0.26
b you on	0.74
b you only	0.66
b you open	-0.08
b you pay	-0.30
b you put	0.21
b you rest	-0.39
b you see	0.43
b you send	-0.06
b you should	0.20
b you simp	0.96
b you sleep	-0.48
b you someth	-0.15
b you spend	0.19
b you spot	-0.20
b you stand	-0.15
b you stay	-0.72
b you stop	-0.07
b you take	-0.80
b you tell_me	-0.70
b you that	0.73
b you the	-0.60
b you think	-0.32
b you to	1.71
b you train	-0.39
b you treat	-0.46
b you try	0.34
b you type	-0.68
b you up	0.74
b you use	-0.17
b you wait	-0.22
b you want	-0.51
b you were	-0.40
b you what	-0.65
b you when	-0.55
b you wher	-0.29
b you wheth	-0.34
b you will	-0.44
b you woke	0.50
b you won't	1.51
b you would	0.15
b you writ	-0.05
b you year	0.47
b you'll be	2.10
b you'r runn	-0.26
b your ach	0.22
b your arm	-0.73
b your baby	0.29
b your back	-0.05
b your back_pain	0.20
b your bel	-1.03
b your bladd	-0.04
b your blood_pressure	0.09
b your body	1.21
b your book	-0.03
b your brain	-0.49
b your breath	-1.43
b your ch	0.51
b your child	0.49
b your children	0.57
b your cloth	-0.56
b your crutch	0.19
b your days	0.55
b your eyes	-0.23
b your feet	0.35
b your grandchildren	1.05
b your gut	0.55
b your hand	-0.93
b your head	-1.48
b your headach	-0.08
b your health	0.11
b your health_visitor	-0.27
b your inhal	0.48
b your jaw	0.13
b your joint	0.35
b your kidney	0.26
b your kne	0.22
b your life	0.72
b your liv	0.62
b your lymph	0.13
b your medication	0.08
b your medicin	-1.01
b your migrain	0.35
b your mind	-0.62
b your mone	-1.26
b your mood	-0.13
b your moth	0.78
b your name	-0.61
b your neck	0.52
b your nerv	0.10
b your nervous_system	-0.51
b your not	-0.07
b your oncologist	-0.30
b your own	-0.71
b your pain	-0.47
b your pelvi	-0.37
b your plac	1.06
b your problem	0.97
b your question	-0.32
b your scan	-1.11
b your sho	-0.86
b your should	0.09
b your skull	-0.46
b your spin	1.88
b your surgeon	0.16
b your symptom	-0.27
b your text	-0.38
b your thyroid	0.49
b your time	-0.69
b your tissu	0.21
b your visit	0.15
b your_doctor has	-0.92
b your_gp can	-0.19
b yourself the	0.76
b youth back	0.13
bias	-3.52
calm asked	-0.43
calm bare	2.02
calm humble	-3.35
calm negated	1.22
calm plain	-1.75
calm sober	-1.24
calm world	-1.88
case baby change asked	-0.29
case baby change bare	2.23
case baby change negated	-0.56
case baby change nobody	1.03
case baby change ours	0.27
case baby change outside	-0.05
case baby change plain	-0.66
case baby change sober	0.83
case baby change they	0.17
case baby change we	0.36
case baby change you	-0.25
case baby nobody bare	0.73
case baby nobody negated	-0.26
case baby nobody plain	-1.54
case baby nobody sober	0.29
case baby ours bare	1.03
case baby outside bare	-0.43
case baby still asked	-0.16
case baby still bare	0.16
case baby still humble	0.23
case baby still negated	0.44
case baby still nobody	-0.71
case baby still ours	0.82
case baby still outside	-0.84
case baby still plain	-0.52
case baby still sober	0.11
case baby still they	-0.33
case baby still we	0.59
case baby still you	0.72
case baby they bare	0.84
case baby they plain	-0.74
case baby they sober	0.17
case baby turn bare	0.17
case baby turn nobody	-0.81
case baby turn sober	-0.11
case baby turn they	0.76
case baby turn we	0.59
case baby we asked	-0.04
case baby we bare	0.15
case baby we negated	0.53
case baby we plain	0.89
case baby we sober	0.07
case baby you asked	-0.41
case baby you bare	0.22
case baby you sober	0.48
case body change asked	0.34
case body change bare	1.07
case body change humble	-1.26
case body change ours	-0.05
case body change outside	-0.25
case body change plain	0.43
case body change sober	-0.83
case body change they	0.77
case body change we	-0.92
case body change world	0.74
case body change you	0.84
case body nobody bare	-1.64
case body nobody humble	0.13
case body nobody negated	-0.73
case body nobody plain	0.78
case body nobody sober	-1.46
case body nobody world	1.95
case body ours bare	1.10
case body ours humble	-0.41
case body ours negated	-0.07
case body ours plain	-0.58
case body outside bare	-0.48
case body outside negated	-0.53
case body still bare	-1.51
case body still humble	0.27
case body still negated	0.38
case body still nobody	-0.64
case body still ours	-0.62
case body still outside	-0.74
case body still plain	1.08
case body still sober	0.22
case body still they	-0.98
case body still we	0.47
case body still world	-0.90
case body still you	1.83
case body they bare	-0.24
case body they humble	-0.16
case body they negated	0.06
case body they sober	0.20
case body they world	0.07
case body turn bare	-0.06
case body turn humble	-0.27
case body turn negated	-0.44
case body turn nobody	-0.67
case body turn ours	-0.10
case body turn sober	0.76
case body turn they	0.67
case body turn we	-0.04
case body turn world	0.67
case body turn you	0.81
case body we asked	0.21
case body we bare	-0.82
case body we humble	-0.62
case body we negated	0.35
case body we plain	0.46
case body we sober	0.81
case body we world	-0.84
case body you bare	1.57
case body you negated	0.84
case body you plain	0.35
case body you sober	0.50
case body you world	-0.46
case change nobody asked	-0.94
case change nobody bare	1.75
case change nobody humble	0.05
case change nobody negated	0.59
case change nobody plain	2.01
case change nobody sober	-1.00
case change nobody world	-1.10
case change ours asked	-0.09
case change ours bare	3.73
case change ours humble	-0.61
case change ours negated	-0.50
case change ours plain	-0.66
case change ours sober	0.17
case change ours world	1.03
case change outside bare	-0.46
case change outside humble	-0.30
case change outside negated	-0.51
case change outside world	0.56
case change they bare	-2.36
case change they humble	-0.39
case change they negated	-0.43
case change they plain	0.31
case change they sober	-0.80
case change they world	0.62
case change we asked	0.29
case change we bare	2.22
case change we humble	-1.42
case change we negated	0.16
case change we plain	-0.29
case change we sober	1.81
case change we world	-1.38
case change you asked	1.21
case change you bare	0.96
case change you humble	-0.18
case change you negated	-0.07
case change you plain	0.14
case change you sober	0.17
case change you world	-1.18
case life change humble	0.14
case life change negated	-0.44
case life change nobody	-0.07
case life change plain	0.89
case life change sober	-0.28
case life change they	-1.35
case life change we	1.05
case life change world	-0.60
case life change you	-0.04
case life nobody asked	0.55
case life nobody bare	3.09
case life nobody humble	0.13
case life nobody negated	-1.26
case life nobody plain	-0.54
case life nobody sober	0.12
case life nobody world	0.30
case life ours bare	-0.13
case life ours humble	-0.03
case life outside bare	-0.41
case life outside world	-0.22
case life still asked	-0.71
case life still bare	-0.81
case life still humble	0.30
case life still negated	0.54
case life still nobody	1.12
case life still ours	-0.52
case life still outside	-0.45
case life still plain	-0.74
case life still sober	-0.41
case life still they	0.54
case life still we	-0.30
case life still world	0.37
case life still you	-1.86
case life they bare	-1.07
case life they negated	1.02
case life they plain	0.55
case life turn asked	1.39
case life turn bare	0.72
case life turn humble	0.80
case life turn negated	0.86
case life turn nobody	1.33
case life turn outside	-0.26
case life turn plain	-0.49
case life turn they	1.23
case life turn we	-0.52
case life turn world	0.62
case life turn you	2.12
case life we asked	-0.50
case life we bare	-1.35
case life we humble	1.78
case life we negated	1.24
case life we plain	-0.12
case life we sober	-0.11
case life we world	-0.71
case life you bare	-0.23
case life you humble	-0.54
case life you negated	-0.04
case life you plain	-0.22
case life you sober	-0.48
case life you world	1.00
case none change asked	0.41
case none change bare	-0.57
case none change humble	-0.76
case none change negated	0.14
case none change nobody	-1.28
case none change ours	0.80
case none change outside	0.64
case none change plain	-0.68
case none change sober	-0.32
case none change they	-2.15
case none change we	-1.18
case none change world	-1.58
case none change you	-0.28
case none nobody asked	1.26
case none nobody bare	-1.22
case none nobody humble	-0.49
case none nobody negated	0.31
case none nobody plain	0.15
case none nobody sober	-0.40
case none nobody world	-3.50
case none ours asked	-0.44
case none ours bare	0.79
case none ours humble	-0.85
case none ours negated	-0.48
case none ours plain	-0.25
case none ours sober	0.34
case none ours world	0.44
case none outside bare	2.17
case none outside humble	-1.23
case none outside negated	0.76
case none outside plain	0.88
case none outside sober	-0.85
case none outside world	0.04
case none still asked	-0.10
case none still bare	0.51
case none still humble	-3.58
case none still negated	-0.89
case none still nobody	-1.61
case none still ours	-0.77
case none still outside	1.30
case none still plain	-0.68
case none still sober	-1.49
case none still they	-0.28
case none still we	-3.20
case none still world	-1.75
case none still you	-1.69
case none they asked	-0.29
case none they bare	-0.20
case none they humble	-0.77
case none they negated	-1.33
case none they plain	-0.81
case none they sober	0.95
case none they world	0.78
case none turn asked	-0.35
case none turn bare	-0.38
case none turn humble	1.34
case none turn negated	-0.09
case none turn nobody	-1.53
case none turn ours	-0.53
case none turn outside	-0.15
case none turn plain	-1.15
case none turn sober	-0.12
case none turn they	0.77
case none turn we	0.90
case none turn world	0.39
case none turn you	0.21
case none we asked	-1.49
case none we bare	-0.39
case none we humble	-2.01
case none we negated	-0.24
case none we plain	-0.75
case none we sober	-0.46
case none we world	0.39
case none you asked	0.89
case none you bare	-1.32
case none you humble	2.08
case none you negated	0.19
case none you plain	-1.73
case none you sober	-1.49
case none you world	-0.41
case serious change asked	-0.18
case serious change bare	2.09
case serious change humble	-0.59
case serious change negated	0.09
case serious change nobody	1.58
case serious change ours	1.35
case serious change outside	-0.76
case serious change plain	0.86
case serious change sober	-0.46
case serious change they	0.17
case serious change we	0.08
case serious change you	-0.65
case serious nobody bare	1.64
case serious nobody humble	-0.31
case serious nobody negated	-0.73
case serious nobody plain	0.42
case serious nobody sober	-1.50
case serious ours bare	2.12
case serious ours humble	-0.40
case serious ours plain	0.25
case serious ours sober	0.46
case serious outside bare	-1.26
case serious outside negated	0.17
case serious outside plain	-0.26
case serious outside sober	-0.17
case serious still bare	-0.91
case serious still humble	-0.41
case serious still negated	-0.05
case serious still nobody	-1.74
case serious still ours	0.67
case serious still outside	-0.80
case serious still plain	-0.74
case serious still sober	0.57
case serious still they	-0.14
case serious still we	0.50
case serious still you	-0.08
case serious they bare	-0.83
case serious they humble	-0.30
case serious they negated	0.36
case serious they plain	0.96
case serious turn bare	-0.10
case serious turn nobody	-0.34
case serious turn ours	0.16
case serious turn sober	0.14
case serious turn they	0.12
case serious turn we	0.37
case serious we asked	-0.23
case serious we bare	0.69
case serious we humble	0.31
case serious we negated	0.56
case serious we plain	-0.97
case serious we sober	0.61
case serious you bare	-1.27
case serious you humble	-0.08
case serious you negated	-0.05
case serious you sober	0.86
case still nobody asked	0.99
case still nobody bare	-0.45
case still nobody humble	-0.08
case still nobody negated	-0.60
case still nobody plain	-2.23
case still nobody sober	-1.63
case still nobody world	-1.41
case still ours asked	-0.94
case still ours bare	0.59
case still ours humble	-1.82
case still ours negated	-0.45
case still ours plain	1.15
case still ours sober	0.84
case still ours world	-0.70
case still outside bare	-0.60
case still outside humble	-1.23
case still outside negated	1.59
case still outside plain	0.64
case still outside sober	-1.20
case still outside world	-0.41
case still they asked	-0.29
case still they bare	-0.09
case still they humble	-1.31
case still they negated	-0.26
case still they plain	0.39
case still they sober	0.73
case still they world	-0.63
case still we asked	-1.54
case still we bare	-0.89
case still we humble	0.41
case still we negated	0.14
case still we plain	-0.22
case still we sober	-0.55
case still we world	-0.12
case still you asked	-0.05
case still you bare	-1.75
case still you humble	0.53
case still you negated	0.95
case still you plain	-1.32
case still you sober	0.24
case still you world	0.94
case symptom change asked	0.20
case symptom change bare	2.01
case symptom change humble	-0.38
case symptom change nobody	0.39
case symptom change ours	1.16
case symptom change outside	-0.44
case symptom change plain	0.66
case symptom change sober	1.42
case symptom change they	-0.66
case symptom change we	2.15
case symptom change you	1.40
case symptom nobody asked	-0.96
case symptom nobody bare	-1.09
case symptom nobody humble	0.24
case symptom nobody negated	2.11
case symptom nobody plain	-0.64
case symptom nobody sober	0.10
case symptom ours bare	-0.09
case symptom ours humble	-0.73
case symptom ours negated	0.14
case symptom ours plain	0.53
case symptom ours sober	0.52
case symptom outside bare	-0.58
case symptom outside negated	0.95
case symptom outside sober	-0.43
case symptom still asked	-0.55
case symptom still bare	-0.78
case symptom still humble	-0.06
case symptom still negated	0.86
case symptom still nobody	-1.37
case symptom still ours	-0.94
case symptom still outside	0.34
case symptom still sober	-0.57
case symptom still they	-0.27
case symptom still we	0.49
case symptom still you	0.65
case symptom they bare	-0.66
case symptom they humble	0.67
case symptom they negated	-0.27
case symptom they plain	0.40
case symptom they sober	-1.07
case symptom turn bare	-0.67
case symptom turn negated	0.20
case symptom turn nobody	0.71
case symptom turn ours	0.11
case symptom turn plain	-0.07
case symptom turn sober	-0.65
case symptom turn we	-0.94
case symptom turn you	-1.10
case symptom we asked	0.61
case symptom we bare	2.31
case symptom we humble	0.21
case symptom we negated	-1.63
case symptom we plain	-0.74
case symptom we sober	0.94
case symptom you bare	0.78
case symptom you humble	-0.78
case symptom you negated	-0.23
case symptom you plain	1.04
case symptom you sober	0.14
case turn nobody asked	0.46
case turn nobody bare	-0.31
case turn nobody negated	-0.54
case turn nobody plain	-1.15
case turn nobody sober	-0.22
case turn nobody world	0.46
case turn outside bare	0.08
case turn outside world	-0.42
case turn they bare	0.29
case turn they humble	1.37
case turn they negated	0.53
case turn they world	0.89
case turn we asked	-0.19
case turn we bare	-0.90
case turn we humble	0.66
case turn we negated	0.53
case turn we plain	-0.74
case turn we sober	0.60
case turn we world	0.39
case turn you bare	0.52
case turn you negated	-0.15
case turn you plain	0.33
case turn you sober	-0.40
case turn you world	0.37
cite	-4.73
cite against	5.51
first 1	-0.10
first a	-3.60
first a_doctor	-0.49
first about	-1.40
first ach	0.50
first act	0.36
first act_now	1.04
first add	-0.36
first adhd	0.07
first aft	-1.27
first after_years_of	-0.18
first afterward	-0.09
first amma	-0.09
first an	-2.22
first an_hour	-0.25
first and	0.57
first answ	-0.65
first antibiotic	0.11
first antidepressant	-0.19
first anxiet	-0.35
first anxiou	0.17
first any	0.34
first anyon	-0.54
first anyone_who	-0.15
first are	-0.44
first around	-0.26
first arthriti	-0.26
first as	1.39
first ask	1.72
first ask_a_doctor	-0.07
first ask_your_doctor	-0.68
first asthma	-0.68
first at	-0.95
first at_last	-1.01
first autism	-0.23
first auto	-0.27
first avoid	0.10
first bab	-2.43
first back	0.50
first back_pain	-0.64
first be	0.12
first beat	-0.04
first becaus	1.18
first been	0.21
first befor	-0.89
first bell's_palsy	-0.34
first best	0.64
first bett	-0.04
first between	-0.26
first bewar	-0.07
first blood	-0.20
first blood_pressure	-1.17
first book	-0.14
first both	-0.74
first both_sides	-0.14
first br	-0.09
first brain	0.32
first breath	0.27
first by	0.77
first can	-0.20
first canc	-0.08
first cancel	0.16
first chang	-0.55
first child	0.47
first children	0.16
first chiropractic	-0.59
first chiropractor	-0.16
first choos	-0.21
first clear	-0.17
first client	0.77
first clinical	0.19
first cold	-0.66
first colic	-0.72
first come	1.52
first come_in	-0.07
first come_to_us	0.04
first compar	0.37
first concussion	0.18
first condition	1.36
first correction	-0.36
first cranial_therapy	0.33
first cranial_work	0.50
first craniosacral	-0.82
first craniosacral_therapy	0.81
first cst	0.20
first dad	2.17
first deep	0.94
first depression	-0.42
first detox	0.11
first diabet	-0.22
first discov	0.25
first do	-0.21
first do_not_wait	-1.05
first doctor	1.22
first does	-1.80
first don't	1.24
first don't_wait	0.33
first draw	-0.27
first drink	-0.12
first each	0.56
first ear_infections	-0.31
first ease	0.46
first eat	-0.25
first eczema	0.47
first endorphin	0.08
first epileps	-0.39
first even	1.27
first ever	0.64
first everybod	0.27
first everyon	-0.11
first everyth	0.17
first evidenc	-0.12
first exam	0.07
first exhaustion	-0.40
first expect	0.23
first experienc	0.45
first expert	0.12
first feed	0.29
first feel	-0.32
first fibromyalgia	-0.47
first find	0.13
first first	-0.05
first five	-0.93
first fluid	-1.16
first flush	-0.07
first follow	-0.84
first for	-0.51
first for_the_first_time_in	-0.67
first forget	0.17
first free	-0.54
first from	2.59
first frozen_shoulders	-0.40
first gentl	0.22
first get	0.32
first get_rid_of	-0.33
first gett	-0.07
first give	-0.35
first go	-0.62
first go_to_hospital	-0.29
first good	-0.22
first gout	-0.45
first grandad	-0.50
first grandma	1.07
first grandmoth	-0.51
first guidelin	0.10
first had	0.89
first half	-0.59
first hand	1.03
first hanna	0.24
first hard	0.27
first harm	-0.71
first have	-0.37
first hay_fever	0.47
first he	-0.21
first headach	-0.38
first heal	0.10
first heart	-0.71
first heat	-0.09
first help	0.34
first here	1.39
first high_blood_pressure	0.15
first his	0.20
first hold	-0.22
first hospital	0.18
first how	0.61
first hurr	-0.95
first i	-0.88
first i'd	0.92
first i'm	0.15
first ideal_for	0.24
first if	-3.18
first imagin	-0.47
first improv	-0.22
first in	-3.05
first insomnia	-0.18
first instant	0.04
first insulin	-0.40
first iron	0.06
first is	0.12
first isn't	-0.39
first it	0.96
first it'll	1.11
first its	0.09
first just	0.44
first keep	-0.42
first kick	0.08
first kids	-0.22
first kind	-0.41
first larg	-0.10
first last	0.61
first last_few	-0.11
first lat	-0.09
first lead	0.30
first leav	-0.35
first let	0.23
first lett	-1.86
first lie	0.61
first light	-0.24
first light_touch	-0.56
first listen	0.61
first littl	1.46
first long	-0.65
first long_covid	-0.52
first look	0.44
first loosen	0.05
first low	-0.72
first lung	-0.20
first ly	-0.39
first many	-0.70
first many_people	-0.21
first massag	-0.82
first me	0.59
first medical	-0.20
first medicin	0.52
first membran	-0.44
first migrain	0.88
first more	0.67
first morn	-0.07
first most	-2.29
first most_people	0.36
first muscl	0.91
first music	-0.16
first my	-2.18
first my_hands	-1.26
first natural	0.54
first nearly_everyone	-0.03
first neck	-0.70
first neck_pain	0.68
first nerv	0.71
first neurologist	-0.58
first nev	-0.72
first new	0.20
first newborn	0.09
first next	0.46
first night	0.48
first nine	0.92
first nine_out_of_ten	-0.44
first no	-0.35
first no_more	1.53
first no_one	0.67
first nobod	-0.88
first nobody_has_shown	-0.03
first none	-0.99
first not	0.49
first noth	-0.40
first of	0.97
first official	0.48
first oil	-0.03
first old	-0.12
first on	-0.04
first on_the_way_home	0.23
first once	1.45
first one	-0.40
first one_hour	0.05
first only	1.06
first osteopath	-0.58
first oth	-0.09
first our	1.50
first our_touch	0.10
first our_work	0.06
first over	0.29
first overcom	0.09
first pain	0.92
first pain_relief	0.22
first painkill	-0.63
first panic_attacks	-0.54
first peopl	-0.53
first perhap	-0.31
first physio	0.11
first physiotherap	-0.43
first physiotherapist	-0.19
first pictur	1.19
first pill	0.07
first pleas	-0.97
first powerful	-0.10
first practition	-1.08
first pregnanc	0.38
first preliminar	0.34
first premature_babies	-0.69
first pric	-0.56
first put	-0.75
first quantum	0.14
first question	-0.07
first read	-1.01
first reduc	0.17
first reflux	-0.22
first regular	-0.09
first releas	-0.45
first relief	0.64
first reliev	0.18
first rememb	0.32
first research	0.37
first reset	-0.35
first rest	0.91
first restor	-0.31
first result	0.96
first review	0.36
first rid	0.11
first ring	-0.24
first saf	0.21
first safe	0.39
first safet	-0.20
first say	-0.15
first say_goodbye_to	-0.48
first say_no_to	0.07
first scar	-0.14
first sciatica	-0.68
first scienc	-0.05
first scientist	-0.62
first see	-0.42
first see_a_doctor	-0.31
first send	-0.12
first session	0.46
first seven	-0.41
first she	1.42
first she'll	1.94
first shingl	-0.44
first sho	-0.25
first short	-0.31
first sign	-0.27
first silenc	-0.10
first sinc	0.99
first sinus_infections	0.13
first sit	-0.48
first skin	-1.12
first slack	-0.07
first sleep	-1.20
first small	0.94
first snor	-0.46
first so	-0.56
first some	-0.35
first some_people	-1.30
first somebod	-0.75
first someon	-0.13
first someth	0.45
first soon	-0.08
first sore	-0.55
first sore_back	-0.06
first sort	-0.20
first speak	-0.13
first specialist	0.22
first start	-0.40
first stay	-0.44
first step	0.33
first stop	-0.52
first stres	-0.25
first stretch	-1.23
first strok	0.07
first stud	-0.59
first stuff	0.58
first sugar	0.55
first suitabl	0.66
first support	-0.11
first suppos	-0.09
first surgeon	0.37
first surger	-0.88
first sutherland	-0.08
first swimm	-0.14
first symptom	0.34
first tablet	0.41
first tag BABY	-1.17
first tag BAD	-0.07
first tag BELIEF	-2.96
first tag BODY	-1.67
first tag CLIENT	-2.81
first tag COME	-0.03
first tag CST	-1.14
first tag DEFINE	-0.24
first tag DETOX	-0.27
first tag DIAGNOSE	-0.98
first tag DOCTOR	1.48
first tag DRUG	-1.04
first tag EASE	1.09
first tag EMOTION	1.66
first tag ENDORSE	1.31
first tag EXPERT	-0.86
first tag FAST	0.13
first tag FLOW	0.77
first tag GONE	0.82
first tag HEDGE	-2.41
first tag HOMEHELP	-3.49
first tag HOPEFUL	0.71
first tag HUMBLE	-0.50
first tag IT	2.05
first tag LASTING	1.24
first tag LIFE	-2.58
first tag MECH	0.41
first tag META	0.13
first tag MOST	-0.39
first tag NEG	0.07
first tag NEGN	1.64
first tag NUMBER	-0.98
first tag OUGHT	-0.56
first tag PAST	-0.56
first tag POLICY	-0.57
first tag POSITION	-0.48
first tag PRAISE	0.48
first tag PRESSURE	-0.15
first tag RELIEFN	0.19
first tag REMOVE	-0.37
first tag RESEARCH	-0.61
first tag SAFETY	-0.83
first tag SAFEW	1.50
first tag SAY	2.22
first tag SERIOUS	-4.73
first tag SERVICE	-0.75
first tag SHOW	0.61
first tag SORE	-0.07
first tag STOPTAKING	0.34
first tag STORE	-0.33
first tag SURE	-0.55
first tag SURGERY	-1.69
first tag SYMPTOM	-1.96
first tag THERAPIST2	-2.12
first tag THERAPY	-2.63
first tag THING	-0.32
first tag TURN	-1.61
first tag WE	0.42
first tag WELL	2.03
first tag WORKS	1.78
first tag WORLD	0.62
first tag YOU	-0.87
first take	-0.85
first talk_to_your_doctor	-0.07
first teach	-0.98
first tell	-0.34
first tell_me	-0.36
first tell_us	-0.10
first ten	0.28
first tenni	-0.16
first tension	0.72
first term	-0.10
first text	-0.11
first thank	-0.60
first that	-0.65
first the	-3.12
first the_sea	-0.48
first the_table	-0.77
first the_work	0.03
first their	0.09
first then	-0.07
first ther	3.63
first therapist	0.54
first thes	-0.33
first they	-2.01
first think	1.76
first this	1.67
first this_therapy	-0.12
first thos	-0.75
first though	0.86
first thousand	0.60
first thre	0.19
first thyroid	-0.43
first tick	0.08
first time	-0.18
first tinnitu	-0.29
first to	-0.84
first touch	-0.22
first toward	-0.03
first toxin	-0.36
first train	0.18
first treat	-0.36
first trial	-0.14
first trust	0.47
first try	0.74
first turn	-0.40
first two	-1.26
first uk	-0.40
first uncl	0.03
first und	-0.48
first unlik	0.35
first unlock	0.14
first upledg	-0.54
first us	-0.16
first use	-0.09
first usual	-0.04
first vertigo	-0.11
first wait	-0.17
first walk	-0.85
first walk_tall	-0.17
first warmth	-0.12
first wart	-0.07
first wast	-0.19
first we	0.65
first we'll	0.62
first we'r	-0.12
first weak	0.18
first wet	2.24
first what	-1.55
first what_are_you_waiting_for	0.47
first whatev	1.84
first when	-0.10
first wher	-0.70
first wheth	-0.47
first whil	-0.09
first whiplash	0.04
first who	-1.24
first whoev	-0.85
first why	1.66
first will	-0.88
first with	-0.76
first without	0.53
first women	-0.34
first word	0.46
first work	0.63
first would	0.36
first writ	-0.39
first y'all	0.32
first you	-4.55
first you'll	2.20
first your	1.19
first your_doctor	0.55
first your_gp	0.80
frame attributed	-3.68
frame attributed with reference	-0.12
frame attributed without	-3.56
frame natural course	-2.84
frame natural course with reference	-0.90
frame natural course without	-1.92
frame reported	-3.71
frame reported with reference	-2.89
frame reported without	-0.84
frame talk of claims	-3.68
frame talk of claims without	-3.67
hedge baby baby	0.95
hedge baby i	-0.16
hedge baby person	-0.70
hedge body i	0.39
hedge body none	-0.36
hedge body order	-0.21
hedge body other care	0.32
hedge body person	-0.59
hedge body therapy	-0.10
hedge body we	-0.40
hedge body you	-0.70
hedge life none	-0.51
hedge life order	-0.05
hedge life other care	-0.50
hedge life ours	0.34
hedge life person	1.11
hedge life thing	0.88
hedge life we	0.67
hedge life you	0.38
hedge none i	-0.05
hedge none none	1.71
hedge none order	-0.61
hedge none other care	0.72
hedge none ours	-0.13
hedge none person	0.75
hedge none research	0.52
hedge none therapy	0.06
hedge none thing	-0.24
hedge none we	1.49
hedge none you	-2.86
hedge serious complaint	-3.06
hedge serious i	0.69
hedge serious other care	-0.41
hedge serious ours	0.50
hedge serious person	-0.09
hedge serious we	0.26
hedge serious you	0.28
hedge symptom body	-0.41
hedge symptom complaint	-0.45
hedge symptom i	0.15
hedge symptom none	-0.72
hedge symptom order	-1.69
hedge symptom other care	-1.07
hedge symptom ours	0.24
hedge symptom person	-0.25
hedge symptom research	-0.32
hedge symptom therapy	0.47
hedge symptom you	-0.36
hint C01	0.25
hint C02	2.41
hint C03	-1.89
hint C05	2.03
hint C06	2.05
hint C07	0.28
hint C08	1.60
hint C10	-0.65
hint C11	0.24
hint C12	-1.24
hint C13	0.66
hint C15	-0.17
hint C16	-1.50
hint C17	1.14
hint C18	1.82
hint C19	-2.41
hint C20	-0.80
in alt BABY	0.17
in alt BODY	-1.46
in alt CLIENT	0.14
in alt CST	0.48
in alt HOMEHELP	0.25
in alt LIFE	0.24
in alt MECH	-0.76
in alt POLICY	-0.11
in alt SERVICE	-0.04
in alt STORE	0.04
in alt THERAPY	0.11
in alt THING	-0.60
in alt TURN	0.19
in alt WELL	0.61
in alt WORLD	-0.13
in cta DIAGNOSE	-0.36
in cta EASE	-0.28
in cta FLOW	-0.28
in cta HOMEHELP	-0.38
in cta IT	0.26
in cta OUGHT	-0.19
in cta POLICY	-0.32
in cta SAY	0.19
in cta SHOW	-0.08
in cta THERAPY	-0.19
in cta THING	-0.05
in cta WE	-0.17
in cta WELL	1.07
in cta WORKS	-0.38
in cta YOU	0.50
in description CLIENT	-0.71
in description CST	-0.50
in description DEFINE	-0.12
in description DIAGNOSE	-0.13
in description EASE	-0.33
in description ENDORSE	-0.09
in description GO	-0.27
in description HEDGE	-0.25
in description HUMBLE	-0.49
in description IT	-0.94
in description LIFE	-0.14
in description META	-0.28
in description MOST	-0.11
in description NEG	-0.46
in description NEGN	-0.15
in description NUMBER	-1.18
in description OUGHT	-0.19
in description POLICY	-0.63
in description REMOVE	0.07
in description RESEARCH	-0.51
in description SAFETY	-0.09
in description SAY	-0.49
in description SERVICE	-0.29
in description SHOW	-0.29
in description STORE	-0.10
in description SYMPTOM	-0.07
in description THERAPY	-0.90
in description THING	-0.04
in description WE	-0.81
in description WORKS	-0.38
in description WORLD	-0.09
in description YOU	-0.09
in heading BABY	-0.32
in heading BAD	-0.57
in heading BODY	-0.67
in heading CAUSE	0.36
in heading CLIENT	-0.59
in heading CST	-0.65
in heading DIAGNOSE	-0.67
in heading EASE	1.09
in heading EMOTION	-0.10
in heading ENDORSE	-0.99
in heading FLOW	0.34
in heading GONE	-0.04
in heading HEDGE	-0.56
in heading HOMEHELP	-0.06
in heading HUMBLE	-0.16
in heading IT	-1.51
in heading LIFE	-0.33
in heading MECH	-0.40
in heading META	-0.08
in heading NEG	-0.46
in heading NUMBER	-0.45
in heading OUGHT	-0.25
in heading POLICY	-0.14
in heading REMOVE	0.04
in heading RESEARCH	-0.30
in heading SAFETY	-0.14
in heading SAFEW	-0.08
in heading SAY	-1.10
in heading SERIOUS	-0.26
in heading SERVICE	-0.17
in heading SHOW	-1.28
in heading SORE	-0.52
in heading STORE	-0.25
in heading SYMPTOM	-1.12
in heading THERAPY	-1.28
in heading WE	-1.20
in heading WORKS	0.17
in heading WORLD	-0.03
in heading YOU	-1.77
in testimonial AID	1.30
in testimonial BABY	0.21
in testimonial BAD	0.55
in testimonial BELIEF	0.40
in testimonial BODY	1.70
in testimonial COME	0.89
in testimonial CST	0.49
in testimonial DIAGNOSE	-3.20
in testimonial DOCTOR	0.54
in testimonial EMOTION	0.24
in testimonial ENDORSE	0.55
in testimonial FLOW	0.51
in testimonial GO	0.87
in testimonial GONE	1.37
in testimonial HEDGE	-0.24
in testimonial HOMEHELP	3.49
in testimonial HUMBLE	1.45
in testimonial IT	0.50
in testimonial LIFE	6.61
in testimonial META	0.30
in testimonial MOST	0.81
in testimonial NEG	0.32
in testimonial NEGN	0.59
in testimonial NUMBER	3.84
in testimonial OUGHT	0.44
in testimonial PAST	0.96
in testimonial POLICY	2.32
in testimonial PRESSURE	-0.39
in testimonial REMOVE	0.35
in testimonial SAY	0.04
in testimonial SERIOUS	0.39
in testimonial SERVICE	-3.30
in testimonial SHOW	1.13
in testimonial SORE	0.62
in testimonial STOPTAKING	0.32
in testimonial STORE	0.43
in testimonial SURE	-0.74
in testimonial SYMPTOM	0.56
in testimonial THERAPIST2	0.62
in testimonial THERAPY	1.09
in testimonial THING	2.32
in testimonial TURN	2.49
in testimonial WE	7.68
in testimonial WELL	0.74
in testimonial WORKS	-0.86
in testimonial WORLD	3.12
in testimonial YOU	0.89
in title CLIENT	-0.15
in title CST	-1.33
in title EASE	0.67
in title ENDORSE	0.16
in title GONE	0.04
in title HEDGE	0.19
in title HOMEHELP	-0.06
in title HUMBLE	-0.83
in title LIFE	-0.85
in title NEG	-0.56
in title NUMBER	-1.02
in title OUGHT	-0.22
in title PAST	0.55
in title POLICY	-0.42
in title RELIEFN	0.50
in title REMOVE	0.15
in title RESEARCH	-0.34
in title SAFETY	-0.06
in title SAFEW	-0.40
in title SERIOUS	0.15
in title SHOW	0.31
in title SYMPTOM	0.21
in title THERAPIST2	-0.43
in title THERAPY	-1.77
in title THING	1.22
in title WE	-0.40
in title WELL	0.11
in title YOU	-0.43
joint	1.93
last tag AID	0.70
last tag BABY	-1.76
last tag BAD	0.51
last tag BELIEF	0.40
last tag BODY	0.25
last tag CAUSE	0.94
last tag CLIENT	0.49
last tag COME	1.19
last tag CST	1.40
last tag CURE	2.48
last tag DEFINE	-0.34
last tag DETOX	1.25
last tag DIAGNOSE	-1.11
last tag DOCTOR	-1.60
last tag DRUG	2.64
last tag EASE	2.40
last tag EMOTION	-1.55
last tag ENDORSE	2.00
last tag EXPERT	0.06
last tag FAST	1.46
last tag FLOW	0.95
last tag GO	-2.07
last tag GONE	-0.83
last tag HEDGE	-1.46
last tag HOMEHELP	0.68
last tag HOPEFUL	1.07
last tag HUMBLE	-1.26
last tag IT	0.15
last tag LASTING	2.27
last tag LIFE	0.68
last tag MECH	1.84
last tag META	-0.76
last tag MOST	-0.71
last tag NEG	-0.84
last tag NEGN	-1.69
last tag NUMBER	-2.27
last tag OUGHT	-1.86
last tag PAST	-1.43
last tag POLICY	0.43
last tag POSITION	-1.37
last tag PRAISE	2.67
last tag PRESSURE	2.72
last tag PROVE	0.51
last tag RELIEFN	1.80
last tag REMOVE	0.75
last tag RESEARCH	-0.59
last tag SAFETY	-2.64
last tag SAFEW	1.28
last tag SAY	-0.41
last tag SERIOUS	0.92
last tag SERVICE	-3.05
last tag SHOW	2.58
last tag SORE	-0.35
last tag STOPTAKING	1.68
last tag STORE	-0.18
last tag SURE	1.24
last tag SURGERY	2.45
last tag SYMPTOM	3.28
last tag THERAPIST2	-2.53
last tag THERAPY	1.79
last tag THING	-0.36
last tag TURN	3.19
last tag WE	1.66
last tag WELL	1.57
last tag WORKS	-0.17
last tag WORLD	-1.14
last tag YOU	1.50
leading question	4.23
length 0	-2.39
length 1	0.43
length 2	0.95
length 3	2.42
length 4	-1.09
length 5	-3.40
length 6	-1.71
no role words	-2.12
not, then yes	2.99
o AID BODY	0.65
o AID CLIENT	0.72
o AID COME	-0.23
o AID DEFINE	-0.21
o AID EASE	-0.18
o AID HEDGE	0.41
o AID HOMEHELP	-0.58
o AID IT	0.24
o AID LIFE	-0.96
o AID MOST	0.51
o AID NEG	0.91
o AID NUMBER	-0.42
o AID POLICY	-0.35
o AID REMOVE	-0.03
o AID SERVICE	-0.16
o AID STORE	-0.72
o AID THERAPY	-0.67
o AID THING	3.24
o AID TURN	0.63
o AID WE	-0.29
o AID WORLD	0.87
o AID YOU	-1.24
o BABY BAD	-0.31
o BABY BELIEF	1.03
o BABY BODY	-1.35
o BABY CLIENT	-0.51
o BABY COME	0.52
o BABY CST	1.21
o BABY DEFINE	-0.43
o BABY DIAGNOSE	1.07
o BABY DOCTOR	-0.98
o BABY DRUG	-0.44
o BABY EASE	1.12
o BABY EMOTION	0.50
o BABY FLOW	-0.31
o BABY GONE	-1.12
o BABY HEDGE	0.15
o BABY HOMEHELP	-0.30
o BABY HUMBLE	0.61
o BABY IT	0.39
o BABY MECH	-0.07
o BABY MOST	-2.20
o BABY NEG	-0.15
o BABY NEGN	-0.55
o BABY NUMBER	0.52
o BABY OUGHT	0.86
o BABY PAST	0.66
o BABY POLICY	0.86
o BABY RELIEFN	0.28
o BABY REMOVE	-1.74
o BABY SAFETY	0.67
o BABY SAFEW	0.36
o BABY SAY	-0.22
o BABY SERIOUS	-0.36
o BABY SERVICE	0.31
o BABY SHOW	0.05
o BABY SORE	-0.15
o BABY STOPTAKING	-0.54
o BABY STORE	0.21
o BABY SYMPTOM	-0.38
o BABY THERAPY	0.46
o BABY THING	0.07
o BABY TURN	0.29
o BABY WE	1.98
o BABY WELL	0.06
o BABY WORKS	0.85
o BABY WORLD	-0.75
o BABY YOU	0.96
o BAD BODY	-0.64
o BAD CLIENT	1.29
o BAD CST	0.49
o BAD DIAGNOSE	0.54
o BAD EASE	0.32
o BAD ENDORSE	-0.26
o BAD GO	0.55
o BAD GONE	0.36
o BAD HEDGE	0.08
o BAD HOMEHELP	-0.11
o BAD IT	-0.04
o BAD LIFE	1.02
o BAD MECH	-0.21
o BAD MOST	0.20
o BAD NEG	0.29
o BAD NEGN	-0.36
o BAD NUMBER	-0.69
o BAD OUGHT	0.47
o BAD POLICY	-0.21
o BAD RELIEFN	0.18
o BAD REMOVE	0.40
o BAD SAFETY	-0.38
o BAD SAY	0.46
o BAD SYMPTOM	-0.94
o BAD THERAPY	0.30
o BAD THING	-0.52
o BAD TURN	0.36
o BAD WE	0.40
o BAD WELL	0.05
o BAD WORKS	-0.06
o BAD WORLD	-0.46
o BAD YOU	-0.38
o BELIEF BAD	-0.23
o BELIEF BODY	-1.22
o BELIEF CLIENT	-0.50
o BELIEF CST	-0.28
o BELIEF DIAGNOSE	0.62
o BELIEF EASE	1.08
o BELIEF EMOTION	-0.44
o BELIEF FLOW	-2.08
o BELIEF GONE	-1.35
o BELIEF HEDGE	-0.21
o BELIEF HOMEHELP	-0.07
o BELIEF IT	-1.47
o BELIEF LIFE	-0.41
o BELIEF MECH	-2.07
o BELIEF NEG	0.58
o BELIEF NEGN	-0.34
o BELIEF NUMBER	-0.35
o BELIEF OUGHT	0.40
o BELIEF PAST	-0.19
o BELIEF POLICY	-0.61
o BELIEF REMOVE	0.18
o BELIEF RESEARCH	-0.23
o BELIEF SAFETY	-0.09
o BELIEF SAY	-0.94
o BELIEF SERIOUS	0.27
o BELIEF SHOW	-0.07
o BELIEF STOPTAKING	-0.11
o BELIEF STORE	-0.70
o BELIEF SYMPTOM	-0.11
o BELIEF THERAPY	-1.08
o BELIEF THING	0.04
o BELIEF TURN	-0.11
o BELIEF WE	0.85
o BELIEF WORKS	-0.69
o BELIEF WORLD	-0.45
o BELIEF YOU	0.03
o BODY AID	0.27
o BODY BABY	0.22
o BODY BAD	-1.20
o BODY BELIEF	-0.30
o BODY CLIENT	-1.56
o BODY CST	0.22
o BODY CURE	-0.30
o BODY DEFINE	-0.90
o BODY DETOX	0.05
o BODY DIAGNOSE	0.88
o BODY DOCTOR	0.09
o BODY EASE	0.77
o BODY EMOTION	0.43
o BODY ENDORSE	1.18
o BODY FAST	0.08
o BODY FLOW	1.61
o BODY GO	0.95
o BODY GONE	1.85
o BODY HEDGE	-1.29
o BODY HOMEHELP	-2.38
o BODY HUMBLE	0.53
o BODY IT	2.47
o BODY LASTING	0.33
o BODY LIFE	-0.45
o BODY MECH	0.72
o BODY META	0.58
o BODY MOST	0.34
o BODY NEG	1.27
o BODY NEGN	-0.87
o BODY NUMBER	-0.53
o BODY OUGHT	-0.24
o BODY PAST	0.35
o BODY POLICY	0.87
o BODY POSITION	-0.51
o BODY PRAISE	0.30
o BODY PRESSURE	-0.40
o BODY PROVE	-0.24
o BODY RELIEFN	0.30
o BODY REMOVE	-0.14
o BODY RESEARCH	-0.85
o BODY SAFETY	0.81
o BODY SAY	0.05
o BODY SERIOUS	1.26
o BODY SERVICE	1.76
o BODY SHOW	1.55
o BODY SORE	0.08
o BODY STOPTAKING	0.44
o BODY STORE	0.18
o BODY SURGERY	0.15
o BODY SYMPTOM	-1.32
o BODY THERAPIST2	-0.54
o BODY THERAPY	1.69
o BODY THING	-1.24
o BODY TURN	1.04
o BODY WE	0.78
o BODY WELL	-0.29
o BODY WORKS	0.96
o BODY WORLD	0.39
o BODY YOU	-1.35
o CAUSE IT	-0.11
o CAUSE NEG	-0.14
o CAUSE SYMPTOM	0.15
o CAUSE THING	-0.10
o CAUSE WE	0.12
o CAUSE YOU	0.17
o CLIENT BABY	-0.29
o CLIENT BAD	1.44
o CLIENT BELIEF	-1.08
o CLIENT BODY	-0.09
o CLIENT COME	0.14
o CLIENT CST	-0.13
o CLIENT DEFINE	-0.90
o CLIENT DIAGNOSE	-1.80
o CLIENT DOCTOR	-0.30
o CLIENT DRUG	0.12
o CLIENT EASE	-1.15
o CLIENT EMOTION	-1.01
o CLIENT ENDORSE	1.10
o CLIENT EXPERT	-0.49
o CLIENT FAST	0.10
o CLIENT FLOW	-3.08
o CLIENT GO	0.94
o CLIENT GONE	0.69
o CLIENT HEDGE	1.20
o CLIENT HOMEHELP	0.62
o CLIENT HUMBLE	-0.72
o CLIENT IT	-0.52
o CLIENT LASTING	-0.85
o CLIENT LIFE	1.01
o CLIENT MECH	-1.68
o CLIENT META	2.40
o CLIENT MOST	1.05
o CLIENT NEG	0.28
o CLIENT NEGN	0.39
o CLIENT NUMBER	0.07
o CLIENT OUGHT	-1.86
o CLIENT PAST	-2.04
o CLIENT POLICY	1.61
o CLIENT POSITION	-0.16
o CLIENT PRAISE	0.13
o CLIENT PRESSURE	-0.49
o CLIENT PROVE	-0.59
o CLIENT RELIEFN	0.16
o CLIENT REMOVE	0.37
o CLIENT RESEARCH	-0.74
o CLIENT SAFEW	-0.59
o CLIENT SAY	-3.84
o CLIENT SERIOUS	0.19
o CLIENT SERVICE	-0.25
o CLIENT SHOW	0.41
o CLIENT SORE	0.56
o CLIENT STOPTAKING	-0.56
o CLIENT STORE	0.37
o CLIENT SURE	-1.54
o CLIENT SURGERY	1.24
o CLIENT SYMPTOM	-0.85
o CLIENT THERAPY	-2.21
o CLIENT THING	0.03
o CLIENT TURN	3.28
o CLIENT WE	0.26
o CLIENT WELL	-1.75
o CLIENT WORKS	-1.16
o CLIENT WORLD	-0.39
o CLIENT YOU	-0.31
o COME BAD	0.65
o COME BODY	1.15
o COME CLIENT	-0.08
o COME DEFINE	0.15
o COME EASE	0.04
o COME GO	1.09
o COME GONE	0.58
o COME HEDGE	0.04
o COME IT	0.96
o COME LIFE	-0.19
o COME NEGN	0.14
o COME NUMBER	0.13
o COME POLICY	-0.44
o COME SORE	0.06
o COME STORE	0.09
o COME SYMPTOM	0.53
o COME TURN	-0.76
o COME WE	0.57
o COME WELL	0.09
o COME WORKS	0.29
o COME WORLD	-0.20
o CST BABY	0.43
o CST BELIEF	-0.39
o CST BODY	0.07
o CST CAUSE	0.88
o CST CLIENT	1.48
o CST CURE	0.13
o CST DEFINE	0.47
o CST DETOX	-0.08
o CST DIAGNOSE	-0.76
o CST DOCTOR	0.12
o CST DRUG	1.45
o CST EASE	3.08
o CST EMOTION	0.86
o CST ENDORSE	0.75
o CST EXPERT	0.43
o CST FLOW	0.16
o CST GONE	-0.81
o CST HEDGE	0.74
o CST HOMEHELP	0.86
o CST HUMBLE	-0.76
o CST IT	-2.48
o CST LIFE	-0.15
o CST MECH	-0.42
o CST META	0.21
o CST MOST	0.30
o CST NEG	0.41
o CST NEGN	-0.81
o CST NUMBER	-1.61
o CST OUGHT	-0.87
o CST PAST	-0.20
o CST POLICY	-0.81
o CST POSITION	0.21
o CST PROVE	0.32
o CST RELIEFN	0.54
o CST REMOVE	-1.08
o CST RESEARCH	-0.56
o CST SAFETY	-0.29
o CST SAFEW	0.54
o CST SAY	-0.05
o CST SERIOUS	0.96
o CST SERVICE	-0.25
o CST SHOW	0.56
o CST SORE	0.07
o CST STORE	-0.89
o CST SURE	-0.31
o CST SYMPTOM	0.88
o CST THERAPIST2	-0.04
o CST THERAPY	-1.16
o CST THING	-0.73
o CST TURN	0.34
o CST WE	0.18
o CST WELL	0.88
o CST WORKS	1.38
o CST WORLD	-0.08
o CST YOU	-0.22
o CURE BODY	0.15
o CURE CLIENT	0.25
o CURE CST	0.44
o CURE EASE	-0.06
o CURE IT	-0.19
o CURE LASTING	0.31
o CURE LIFE	0.16
o CURE MECH	0.11
o CURE NEGN	-0.45
o CURE NUMBER	-0.04
o CURE SAY	0.33
o CURE SERIOUS	0.18
o CURE SHOW	0.34
o CURE STOPTAKING	-0.42
o CURE SYMPTOM	-0.30
o CURE THERAPY	-0.07
o CURE WE	-0.03
o CURE WELL	0.32
o CURE WORLD	-0.25
o CURE YOU	-0.33
o DEFINE AID	-0.19
o DEFINE BABY	0.04
o DEFINE BELIEF	-0.22
o DEFINE BODY	-0.33
o DEFINE CLIENT	-0.78
o DEFINE CST	-0.26
o DEFINE DIAGNOSE	-0.37
o DEFINE DOCTOR	-0.44
o DEFINE DRUG	-0.30
o DEFINE EASE	0.58
o DEFINE EMOTION	0.34
o DEFINE ENDORSE	0.18
o DEFINE FLOW	1.67
o DEFINE GO	-0.11
o DEFINE GONE	-1.61
o DEFINE HEDGE	-0.38
o DEFINE HOMEHELP	0.09
o DEFINE HUMBLE	-1.26
o DEFINE IT	2.51
o DEFINE LASTING	-0.24
o DEFINE LIFE	1.52
o DEFINE MECH	-0.45
o DEFINE META	-0.40
o DEFINE MOST	-0.09
o DEFINE NEG	-0.38
o DEFINE NEGN	-0.21
o DEFINE NUMBER	-0.91
o DEFINE OUGHT	-0.15
o DEFINE POLICY	-0.18
o DEFINE PROVE	-0.04
o DEFINE REMOVE	-0.41
o DEFINE SAFETY	-0.42
o DEFINE SAFEW	0.56
o DEFINE SAY	-0.51
o DEFINE SERIOUS	0.32
o DEFINE SERVICE	-0.70
o DEFINE SHOW	-0.31
o DEFINE SORE	-0.10
o DEFINE STORE	0.27
o DEFINE SYMPTOM	0.27
o DEFINE THERAPY	0.35
o DEFINE THING	-0.56
o DEFINE TURN	-0.68
o DEFINE WE	-0.21
o DEFINE WELL	1.25
o DEFINE WORKS	0.87
o DEFINE WORLD	0.88
o DEFINE YOU	0.71
o DETOX BODY	0.19
o DETOX CST	0.21
o DETOX EASE	0.29
o DETOX GONE	-0.36
o DETOX MECH	0.33
o DETOX NEG	-0.49
o DETOX REMOVE	-0.35
o DETOX SERIOUS	-0.43
o DETOX SORE	0.07
o DETOX STOPTAKING	0.19
o DETOX SYMPTOM	0.07
o DETOX THERAPY	0.21
o DETOX WE	-0.95
o DETOX WORKS	-0.23
o DETOX WORLD	-0.15
o DETOX YOU	-0.10
o DIAGNOSE BABY	-0.61
o DIAGNOSE BAD	-0.50
o DIAGNOSE BELIEF	0.52
o DIAGNOSE BODY	3.39
o DIAGNOSE CAUSE	1.02
o DIAGNOSE CLIENT	3.75
o DIAGNOSE CST	0.63
o DIAGNOSE DEFINE	0.07
o DIAGNOSE DOCTOR	0.09
o DIAGNOSE DRUG	-0.09
o DIAGNOSE EASE	0.73
o DIAGNOSE EMOTION	-0.36
o DIAGNOSE ENDORSE	0.64
o DIAGNOSE FAST	0.32
o DIAGNOSE FLOW	0.60
o DIAGNOSE GO	0.06
o DIAGNOSE GONE	1.18
o DIAGNOSE HEDGE	-0.68
o DIAGNOSE HOMEHELP	0.87
o DIAGNOSE IT	-0.42
o DIAGNOSE LIFE	2.75
o DIAGNOSE MECH	0.39
o DIAGNOSE META	1.74
o DIAGNOSE MOST	0.69
o DIAGNOSE NEG	-1.23
o DIAGNOSE NEGN	-0.51
o DIAGNOSE NUMBER	0.68
o DIAGNOSE OUGHT	-0.67
o DIAGNOSE PAST	0.21
o DIAGNOSE POLICY	0.08
o DIAGNOSE PRAISE	0.21
o DIAGNOSE RELIEFN	0.13
o DIAGNOSE REMOVE	0.26
o DIAGNOSE RESEARCH	0.39
o DIAGNOSE SAFETY	-0.33
o DIAGNOSE SAFEW	-0.93
o DIAGNOSE SAY	-1.39
o DIAGNOSE SERIOUS	0.96
o DIAGNOSE SERVICE	-2.01
o DIAGNOSE SHOW	-0.56
o DIAGNOSE SORE	0.26
o DIAGNOSE STOPTAKING	0.19
o DIAGNOSE STORE	0.68
o DIAGNOSE SURE	-0.05
o DIAGNOSE SURGERY	0.65
o DIAGNOSE SYMPTOM	-0.07
o DIAGNOSE THERAPIST2	-0.80
o DIAGNOSE THERAPY	-0.21
o DIAGNOSE THING	-1.41
o DIAGNOSE TURN	0.51
o DIAGNOSE WE	-0.05
o DIAGNOSE WELL	-0.51
o DIAGNOSE WORKS	1.00
o DIAGNOSE WORLD	-0.21
o DIAGNOSE YOU	0.83
o DOCTOR BABY	-0.08
o DOCTOR BODY	0.56
o DOCTOR CLIENT	1.06
o DOCTOR CST	0.54
o DOCTOR DEFINE	-0.50
o DOCTOR DIAGNOSE	0.45
o DOCTOR DRUG	-1.66
o DOCTOR EASE	-0.85
o DOCTOR EMOTION	0.82
o DOCTOR ENDORSE	0.56
o DOCTOR EXPERT	-0.15
o DOCTOR GONE	0.13
o DOCTOR HEDGE	-0.74
o DOCTOR HOMEHELP	-0.72
o DOCTOR HUMBLE	-0.41
o DOCTOR IT	0.68
o DOCTOR LIFE	-1.12
o DOCTOR MECH	0.41
o DOCTOR NEG	0.14
o DOCTOR NEGN	-0.68
o DOCTOR NUMBER	-0.73
o DOCTOR OUGHT	-0.70
o DOCTOR PAST	0.13
o DOCTOR POLICY	-0.25
o DOCTOR PRAISE	0.25
o DOCTOR PROVE	0.14
o DOCTOR RELIEFN	0.19
o DOCTOR REMOVE	-0.11
o DOCTOR SAFETY	0.14
o DOCTOR SAY	2.36
o DOCTOR SERIOUS	-0.29
o DOCTOR SERVICE	1.19
o DOCTOR SHOW	2.90
o DOCTOR STORE	0.41
o DOCTOR SURGERY	0.27
o DOCTOR SYMPTOM	-0.44
o DOCTOR THERAPIST2	0.03
o DOCTOR THERAPY	0.29
o DOCTOR THING	-1.29
o DOCTOR TURN	0.74
o DOCTOR WE	1.14
o DOCTOR WORKS	0.60
o DOCTOR WORLD	-1.27
o DOCTOR YOU	0.83
o DRUG BODY	0.10
o DRUG CLIENT	-0.71
o DRUG COME	0.45
o DRUG CST	0.56
o DRUG CURE	0.08
o DRUG DEFINE	0.39
o DRUG EASE	-1.32
o DRUG ENDORSE	-0.46
o DRUG FLOW	-0.22
o DRUG GONE	1.52
o DRUG HEDGE	0.30
o DRUG HOMEHELP	-0.73
o DRUG IT	0.86
o DRUG LIFE	-0.70
o DRUG NEGN	0.87
o DRUG NUMBER	0.37
o DRUG OUGHT	-0.40
o DRUG POLICY	-0.51
o DRUG RELIEFN	0.12
o DRUG REMOVE	0.29
o DRUG RESEARCH	0.47
o DRUG SAFETY	-0.68
o DRUG SAFEW	-0.39
o DRUG SAY	0.60
o DRUG SERIOUS	-2.01
o DRUG SHOW	0.09
o DRUG SORE	-0.30
o DRUG STOPTAKING	-0.31
o DRUG STORE	-0.36
o DRUG SYMPTOM	0.36
o DRUG THERAPIST2	0.05
o DRUG THERAPY	0.47
o DRUG THING	1.20
o DRUG TURN	0.62
o DRUG WE	-0.22
o DRUG WELL	0.71
o DRUG WORKS	0.22
o DRUG WORLD	-0.20
o EASE BABY	0.13
o EASE BAD	-0.38
o EASE BELIEF	-0.77
o EASE BODY	-0.70
o EASE CAUSE	0.07
o EASE CLIENT	-1.17
o EASE CST	1.16
o EASE CURE	0.13
o EASE DEFINE	-0.15
o EASE DETOX	0.26
o EASE DIAGNOSE	-0.68
o EASE DOCTOR	-0.80
o EASE DRUG	-0.64
o EASE EMOTION	0.12
o EASE ENDORSE	0.31
o EASE FAST	-0.19
o EASE FLOW	0.38
o EASE GO	0.15
o EASE GONE	1.25
o EASE HEDGE	-0.42
o EASE HOMEHELP	-0.35
o EASE HUMBLE	-0.53
o EASE IT	-2.47
o EASE LASTING	1.10
o EASE LIFE	-1.61
o EASE MECH	-0.36
o EASE META	-0.46
o EASE MOST	-1.35
o EASE NEG	-0.35
o EASE NEGN	-1.19
o EASE NUMBER	-0.36
o EASE OUGHT	-0.91
o EASE PAST	0.29
o EASE POLICY	-1.21
o EASE POSITION	-0.19
o EASE PRAISE	0.12
o EASE PROVE	-0.07
o EASE RELIEFN	0.52
o EASE REMOVE	2.29
o EASE RESEARCH	0.74
o EASE SAFETY	0.46
o EASE SAFEW	-0.34
o EASE SAY	-1.97
o EASE SERIOUS	-0.16
o EASE SERVICE	-1.44
o EASE SHOW	-0.78
o EASE SORE	-0.17
o EASE STOPTAKING	-0.79
o EASE STORE	-0.64
o EASE SURE	0.38
o EASE SURGERY	0.29
o EASE SYMPTOM	0.84
o EASE THERAPIST2	0.23
o EASE THERAPY	2.96
o EASE THING	-0.76
o EASE TURN	1.61
o EASE WE	-1.23
o EASE WELL	1.01
o EASE WORKS	0.85
o EASE WORLD	0.96
o EASE YOU	-1.45
o EMOTION BABY	-0.27
o EMOTION BODY	1.52
o EMOTION CLIENT	0.28
o EMOTION CST	0.38
o EMOTION CURE	-0.33
o EMOTION DEFINE	-0.35
o EMOTION DIAGNOSE	0.08
o EMOTION EASE	0.57
o EMOTION ENDORSE	0.32
o EMOTION FLOW	-0.18
o EMOTION GO	-0.87
o EMOTION GONE	1.10
o EMOTION HEDGE	0.58
o EMOTION HOMEHELP	-0.77
o EMOTION HUMBLE	-0.78
o EMOTION IT	0.35
o EMOTION LASTING	0.52
o EMOTION LIFE	0.07
o EMOTION MECH	0.89
o EMOTION MOST	-0.21
o EMOTION NEG	0.34
o EMOTION NEGN	-0.89
o EMOTION NUMBER	-0.39
o EMOTION OUGHT	-0.68
o EMOTION PAST	0.74
o EMOTION POLICY	-0.39
o EMOTION RELIEFN	0.12
o EMOTION REMOVE	1.09
o EMOTION SAFETY	-0.40
o EMOTION SAY	-0.06
o EMOTION SERIOUS	-0.03
o EMOTION SHOW	-0.16
o EMOTION SORE	-0.46
o EMOTION STOPTAKING	-0.03
o EMOTION STORE	0.41
o EMOTION SYMPTOM	0.08
o EMOTION THERAPY	-0.03
o EMOTION THING	-1.59
o EMOTION TURN	0.25
o EMOTION WE	-0.22
o EMOTION WELL	0.38
o EMOTION WORKS	-0.43
o EMOTION WORLD	-0.25
o EMOTION YOU	0.20
o ENDORSE BABY	1.08
o ENDORSE BAD	-0.95
o ENDORSE BODY	0.18
o ENDORSE CLIENT	-0.33
o ENDORSE CST	0.97
o ENDORSE DEFINE	-0.69
o ENDORSE DIAGNOSE	-0.49
o ENDORSE DOCTOR	0.77
o ENDORSE DRUG	0.18
o ENDORSE EASE	1.05
o ENDORSE EMOTION	-0.65
o ENDORSE EXPERT	1.63
o ENDORSE FLOW	0.10
o ENDORSE GO	-0.15
o ENDORSE GONE	-0.71
o ENDORSE HEDGE	0.75
o ENDORSE HUMBLE	0.18
o ENDORSE IT	-0.16
o ENDORSE LASTING	-0.06
o ENDORSE LIFE	0.04
o ENDORSE MECH	0.17
o ENDORSE META	-0.52
o ENDORSE MOST	-0.15
o ENDORSE NEG	-0.04
o ENDORSE NEGN	-0.64
o ENDORSE NUMBER	-0.46
o ENDORSE OUGHT	-0.04
o ENDORSE POLICY	-0.41
o ENDORSE REMOVE	-0.35
o ENDORSE RESEARCH	-0.65
o ENDORSE SAFETY	-0.25
o ENDORSE SAY	0.43
o ENDORSE SERIOUS	0.23
o ENDORSE SERVICE	0.60
o ENDORSE SHOW	0.38
o ENDORSE SORE	0.25
o ENDORSE STOPTAKING	-0.96
o ENDORSE SYMPTOM	-2.38
o ENDORSE THERAPIST2	-0.06
o ENDORSE THERAPY	1.34
o ENDORSE THING	0.09
o ENDORSE TURN	0.54
o ENDORSE WE	-0.36
o ENDORSE WELL	-0.26
o ENDORSE WORKS	0.22
o ENDORSE WORLD	-0.71
o ENDORSE YOU	-1.43
o EXPERT BABY	0.53
o EXPERT BELIEF	0.16
o EXPERT BODY	1.22
o EXPERT CLIENT	0.89
o EXPERT CST	0.50
o EXPERT DEFINE	-0.40
o EXPERT DIAGNOSE	0.11
o EXPERT DOCTOR	-0.54
o EXPERT DRUG	-0.95
o EXPERT EASE	1.28
o EXPERT EMOTION	0.49
o EXPERT ENDORSE	0.63
o EXPERT FLOW	-0.06
o EXPERT GONE	0.24
o EXPERT HOMEHELP	-0.74
o EXPERT HUMBLE	-0.86
o EXPERT IT	1.24
o EXPERT LIFE	-0.18
o EXPERT MECH	0.13
o EXPERT NEG	0.15
o EXPERT NUMBER	-0.37
o EXPERT OUGHT	0.14
o EXPERT PAST	-0.61
o EXPERT POLICY	0.27
o EXPERT PROVE	0.32
o EXPERT RELIEFN	0.19
o EXPERT REMOVE	-0.10
o EXPERT RESEARCH	0.27
o EXPERT SAFETY	0.43
o EXPERT SAY	0.10
o EXPERT SERIOUS	-0.56
o EXPERT SHOW	-0.04
o EXPERT SORE	-0.35
o EXPERT STORE	0.16
o EXPERT SURGERY	0.39
o EXPERT SYMPTOM	0.28
o EXPERT THERAPY	0.35
o EXPERT THING	0.14
o EXPERT TURN	-0.67
o EXPERT WE	1.36
o EXPERT WORKS	0.40
o EXPERT WORLD	-0.21
o EXPERT YOU	-0.06
o FAST BODY	-0.09
o FAST DIAGNOSE	-0.21
o FAST EASE	-0.20
o FAST GO	0.21
o FAST GONE	0.33
o FAST IT	0.14
o FAST NEG	-0.13
o FAST NUMBER	0.13
o FAST POLICY	0.14
o FAST RELIEFN	0.17
o FAST SERVICE	0.29
o FAST SYMPTOM	0.17
o FAST THERAPY	0.06
o FAST THING	-0.22
o FAST WE	0.17
o FAST WORKS	0.29
o FLOW AID	0.32
o FLOW BAD	0.19
o FLOW BODY	0.84
o FLOW CLIENT	-1.18
o FLOW CST	-0.53
o FLOW CURE	0.86
o FLOW DEFINE	-0.17
o FLOW DETOX	1.28
o FLOW DIAGNOSE	-0.58
o FLOW EASE	-0.23
o FLOW EMOTION	0.12
o FLOW ENDORSE	-0.06
o FLOW FAST	0.10
o FLOW GO	0.31
o FLOW GONE	0.92
o FLOW HEDGE	-0.30
o FLOW HOMEHELP	0.30
o FLOW HUMBLE	-0.13
o FLOW IT	-0.27
o FLOW LASTING	0.28
o FLOW LIFE	2.04
o FLOW MECH	0.95
o FLOW MOST	0.44
o FLOW NEG	-0.83
o FLOW NEGN	-0.46
o FLOW NUMBER	1.33
o FLOW OUGHT	-0.31
o FLOW POLICY	1.25
o FLOW REMOVE	0.34
o FLOW SAY	-0.61
o FLOW SERIOUS	0.38
o FLOW SERVICE	-0.44
o FLOW SHOW	-0.58
o FLOW SORE	1.17
o FLOW STORE	0.37
o FLOW SYMPTOM	0.63
o FLOW THERAPY	-0.74
o FLOW THING	0.14
o FLOW TURN	0.55
o FLOW WE	0.52
o FLOW WELL	0.07
o FLOW WORKS	0.81
o FLOW WORLD	0.90
o FLOW YOU	-0.38
o GO AID	0.39
o GO BABY	-0.26
o GO BODY	1.53
o GO CLIENT	-0.66
o GO COME	0.62
o GO DOCTOR	-0.27
o GO DRUG	-0.35
o GO EASE	-0.17
o GO FLOW	-0.24
o GO GONE	-0.69
o GO HEDGE	0.41
o GO HOMEHELP	0.32
o GO IT	1.24
o GO LIFE	-0.42
o GO MECH	1.26
o GO META	-0.08
o GO MOST	-0.24
o GO NEG	0.32
o GO NEGN	0.85
o GO NUMBER	-0.07
o GO OUGHT	0.17
o GO PAST	-0.09
o GO POLICY	-1.18
o GO REMOVE	-0.48
o GO SAY	-0.55
o GO SERVICE	-0.37
o GO SHOW	-0.25
o GO STOPTAKING	-0.28
o GO STORE	-0.09
o GO SURE	0.06
o GO SYMPTOM	0.33
o GO THERAPY	-0.40
o GO THING	-0.61
o GO TURN	1.92
o GO WE	0.54
o GO WELL	0.65
o GO WORKS	0.15
o GO WORLD	-1.27
o GO YOU	-0.23
o GONE AID	-0.11
o GONE BABY	-0.59
o GONE BAD	0.96
o GONE BODY	1.25
o GONE CLIENT	-0.84
o GONE COME	0.55
o GONE CST	-1.04
o GONE DEFINE	-1.20
o GONE DETOX	0.44
o GONE DIAGNOSE	-0.28
o GONE DOCTOR	0.36
o GONE DRUG	-0.39
o GONE EASE	-1.41
o GONE EMOTION	-0.30
o GONE ENDORSE	-0.78
o GONE FAST	0.24
o GONE FLOW	0.48
o GONE GO	-0.13
o GONE HEDGE	0.78
o GONE HOMEHELP	0.42
o GONE HUMBLE	-0.47
o GONE IT	-0.59
o GONE LASTING	-0.23
o GONE LIFE	0.50
o GONE MECH	1.49
o GONE META	-0.08
o GONE MOST	0.38
o GONE NEG	-1.94
o GONE NEGN	-0.40
o GONE NUMBER	-2.97
o GONE OUGHT	-1.42
o GONE PAST	-0.84
o GONE POLICY	-0.12
o GONE POSITION	-0.19
o GONE PRAISE	-0.29
o GONE PRESSURE	0.43
o GONE RELIEFN	0.35
o GONE REMOVE	0.35
o GONE RESEARCH	0.87
o GONE SAFETY	0.10
o GONE SAFEW	-0.21
o GONE SAY	-1.11
o GONE SERIOUS	0.37
o GONE SERVICE	0.49
o GONE SHOW	-0.47
o GONE SORE	1.03
o GONE STOPTAKING	-0.68
o GONE STORE	-0.27
o GONE SURE	0.43
o GONE SYMPTOM	1.05
o GONE THERAPIST2	-0.17
o GONE THERAPY	-0.93
o GONE THING	-1.62
o GONE TURN	-0.20
o GONE WE	-1.65
o GONE WELL	0.57
o GONE WORKS	2.02
o GONE WORLD	0.48
o GONE YOU	-0.29
o HEDGE AID	-0.15
o HEDGE BABY	0.49
o HEDGE BAD	-0.99
o HEDGE BELIEF	-0.12
o HEDGE BODY	-1.34
o HEDGE CLIENT	-1.54
o HEDGE COME	-0.32
o HEDGE CST	0.97
o HEDGE DEFINE	-0.17
o HEDGE DIAGNOSE	-0.43
o HEDGE DOCTOR	0.08
o HEDGE DRUG	0.35
o HEDGE EASE	-1.18
o HEDGE EMOTION	-1.20
o HEDGE ENDORSE	-0.92
o HEDGE FAST	-0.12
o HEDGE FLOW	-1.72
o HEDGE GO	0.89
o HEDGE GONE	-0.47
o HEDGE HOMEHELP	0.49
o HEDGE HUMBLE	-0.96
o HEDGE IT	2.68
o HEDGE LIFE	-2.36
o HEDGE MECH	-0.57
o HEDGE META	-0.42
o HEDGE MOST	-0.46
o HEDGE NEG	-0.88
o HEDGE NEGN	-1.19
o HEDGE NUMBER	0.32
o HEDGE OUGHT	-0.86
o HEDGE PAST	1.54
o HEDGE POLICY	-0.28
o HEDGE PRAISE	-0.11
o HEDGE PRESSURE	0.84
o HEDGE PROVE	-0.07
o HEDGE REMOVE	0.25
o HEDGE RESEARCH	-0.27
o HEDGE SAFETY	-0.36
o HEDGE SAFEW	-0.86
o HEDGE SAY	-1.31
o HEDGE SERVICE	-0.48
o HEDGE SHOW	-2.29
o HEDGE SORE	-0.92
o HEDGE STOPTAKING	0.17
o HEDGE STORE	1.32
o HEDGE SURGERY	-0.26
o HEDGE SYMPTOM	-3.12
o HEDGE THERAPIST2	-0.09
o HEDGE THERAPY	0.81
o HEDGE THING	1.35
o HEDGE TURN	1.12
o HEDGE WE	-2.41
o HEDGE WELL	-1.09
o HEDGE WORKS	-0.50
o HEDGE WORLD	0.43
o HEDGE YOU	-0.28
o HOMEHELP BABY	-0.19
o HOMEHELP BAD	0.38
o HOMEHELP BELIEF	0.36
o HOMEHELP BODY	-0.22
o HOMEHELP CLIENT	0.81
o HOMEHELP COME	1.54
o HOMEHELP CST	0.25
o HOMEHELP CURE	-0.64
o HOMEHELP DEFINE	0.47
o HOMEHELP DIAGNOSE	-0.88
o HOMEHELP DOCTOR	-1.98
o HOMEHELP DRUG	-1.82
o HOMEHELP EASE	-2.73
o HOMEHELP EMOTION	0.17
o HOMEHELP ENDORSE	-0.57
o HOMEHELP EXPERT	-0.32
o HOMEHELP FAST	-0.38
o HOMEHELP FLOW	-0.46
o HOMEHELP GO	0.18
o HOMEHELP GONE	-1.15
o HOMEHELP HEDGE	-1.06
o HOMEHELP HUMBLE	-0.78
o HOMEHELP IT	1.19
o HOMEHELP LASTING	0.41
o HOMEHELP LIFE	-0.57
o HOMEHELP MECH	-0.48
o HOMEHELP META	-0.05
o HOMEHELP MOST	0.04
o HOMEHELP NEG	0.19
o HOMEHELP NEGN	0.63
o HOMEHELP NUMBER	-1.17
o HOMEHELP OUGHT	0.63
o HOMEHELP PAST	-0.15
o HOMEHELP POLICY	-1.04
o HOMEHELP POSITION	-0.41
o HOMEHELP PROVE	-0.40
o HOMEHELP RELIEFN	-0.44
o HOMEHELP REMOVE	-1.22
o HOMEHELP RESEARCH	-0.23
o HOMEHELP SAFETY	-0.03
o HOMEHELP SAY	-0.68
o HOMEHELP SERIOUS	-1.99
o HOMEHELP SERVICE	-0.34
o HOMEHELP SHOW	-1.39
o HOMEHELP SORE	-0.22
o HOMEHELP STOPTAKING	0.07
o HOMEHELP STORE	-0.68
o HOMEHELP SURE	0.19
o HOMEHELP SURGERY	0.28
o HOMEHELP SYMPTOM	-2.58
o HOMEHELP THERAPIST2	-1.31
o HOMEHELP THERAPY	0.86
o HOMEHELP THING	0.12
o HOMEHELP TURN	0.10
o HOMEHELP WE	-1.35
o HOMEHELP WELL	-0.61
o HOMEHELP WORKS	-0.27
o HOMEHELP WORLD	-1.11
o HOMEHELP YOU	-0.75
o HOPEFUL EASE	0.04
o HOPEFUL RELIEFN	0.62
o HOPEFUL RESEARCH	0.51
o HUMBLE BELIEF	-0.31
o HUMBLE BODY	-1.14
o HUMBLE CLIENT	-0.27
o HUMBLE DEFINE	-0.32
o HUMBLE DIAGNOSE	0.54
o HUMBLE EMOTION	-0.23
o HUMBLE ENDORSE	-0.13
o HUMBLE FLOW	-0.18
o HUMBLE GONE	-0.10
o HUMBLE HEDGE	-0.12
o HUMBLE HOMEHELP	-0.32
o HUMBLE IT	-1.25
o HUMBLE LIFE	-0.30
o HUMBLE MECH	-0.85
o HUMBLE META	-0.04
o HUMBLE NEG	0.07
o HUMBLE NEGN	-0.20
o HUMBLE NUMBER	-0.36
o HUMBLE OUGHT	0.65
o HUMBLE POLICY	-0.14
o HUMBLE PROVE	0.09
o HUMBLE REMOVE	0.19
o HUMBLE RESEARCH	-0.38
o HUMBLE SAFETY	-0.13
o HUMBLE SAY	-0.46
o HUMBLE SHOW	0.53
o HUMBLE STORE	-0.79
o HUMBLE SYMPTOM	-0.60
o HUMBLE THERAPIST2	-0.05
o HUMBLE THERAPY	-1.03
o HUMBLE TURN	1.15
o HUMBLE WE	-0.86
o HUMBLE WORKS	-0.29
o HUMBLE YOU	-0.55
o IT AID	0.27
o IT BABY	0.86
o IT BAD	-0.62
o IT BELIEF	-0.44
o IT BODY	1.88
o IT CAUSE	-0.32
o IT CLIENT	-3.07
o IT COME	1.13
o IT CST	-2.20
o IT CURE	0.83
o IT DEFINE	-0.59
o IT DETOX	-0.11
o IT DIAGNOSE	-0.87
o IT DOCTOR	-0.28
o IT DRUG	1.54
o IT EASE	0.52
o IT EMOTION	-0.38
o IT ENDORSE	-0.09
o IT EXPERT	-0.63
o IT FLOW	0.15
o IT GO	1.88
o IT GONE	-0.06
o IT HEDGE	-2.32
o IT HOMEHELP	-0.29
o IT HUMBLE	-0.77
o IT LASTING	0.90
o IT LIFE	0.58
o IT MECH	0.83
o IT META	-0.88
o IT MOST	-1.51
o IT NEG	-0.88
o IT NEGN	1.45
o IT NUMBER	-1.06
o IT OUGHT	-2.60
o IT PAST	0.51
o IT POLICY	-0.05
o IT PRAISE	-0.23
o IT PRESSURE	1.27
o IT PROVE	-0.98
o IT RELIEFN	-0.10
o IT REMOVE	3.48
o IT RESEARCH	1.19
o IT SAFETY	-0.66
o IT SAFEW	0.31
o IT SAY	-0.71
o IT SERIOUS	1.80
o IT SERVICE	-0.71
o IT SHOW	-0.30
o IT SORE	-0.84
o IT STOPTAKING	0.63
o IT STORE	0.90
o IT SURE	0.40
o IT SURGERY	0.52
o IT SYMPTOM	-1.26
o IT THERAPIST2	-0.32
o IT THERAPY	-1.59
o IT THING	1.39
o IT TURN	-0.06
o IT WE	-0.79
o IT WELL	1.04
o IT WORKS	0.31
o IT WORLD	-0.04
o IT YOU	-1.45
o LASTING CST	-0.10
o LASTING DIAGNOSE	0.11
o LASTING EASE	0.26
o LASTING GONE	0.92
o LASTING HEDGE	0.91
o LASTING HOMEHELP	0.65
o LASTING IT	0.28
o LASTING META	-0.10
o LASTING NEGN	0.19
o LASTING NUMBER	-0.48
o LASTING POLICY	-0.21
o LASTING RELIEFN	0.78
o LASTING RESEARCH	-0.30
o LASTING SAY	-0.09
o LASTING SERIOUS	1.04
o LASTING SHOW	-0.19
o LASTING SYMPTOM	-1.36
o LASTING THERAPIST2	-0.19
o LASTING THERAPY	-0.10
o LASTING THING	-0.20
o LASTING WE	0.83
o LASTING YOU	1.25
o LIFE AID	-0.99
o LIFE BABY	-1.24
o LIFE BAD	-0.25
o LIFE BELIEF	-0.07
o LIFE CLIENT	0.19
o LIFE COME	-0.49
o LIFE CST	1.15
o LIFE CURE	-0.22
o LIFE DEFINE	-1.36
o LIFE DIAGNOSE	1.54
o LIFE DOCTOR	0.67
o LIFE DRUG	-0.36
o LIFE EASE	-0.20
o LIFE EMOTION	-0.37
o LIFE ENDORSE	-0.54
o LIFE FAST	-0.56
o LIFE FLOW	-1.40
o LIFE GO	-0.93
o LIFE GONE	-0.72
o LIFE HEDGE	-0.46
o LIFE HOMEHELP	-0.28
o LIFE HUMBLE	-0.22
o LIFE IT	-1.57
o LIFE MECH	-1.49
o LIFE META	1.14
o LIFE MOST	-0.35
o LIFE NEG	0.62
o LIFE NEGN	0.56
o LIFE NUMBER	0.40
o LIFE OUGHT	1.49
o LIFE PAST	-0.54
o LIFE POLICY	2.77
o LIFE POSITION	-0.70
o LIFE RELIEFN	-0.89
o LIFE REMOVE	0.77
o LIFE RESEARCH	-0.63
o LIFE SAFETY	0.23
o LIFE SAY	-0.23
o LIFE SERVICE	-1.10
o LIFE SHOW	-0.68
o LIFE SORE	-0.15
o LIFE STOPTAKING	0.64
o LIFE STORE	-0.18
o LIFE SURE	0.74
o LIFE SYMPTOM	-0.39
o LIFE THERAPIST2	0.10
o LIFE THERAPY	0.85
o LIFE THING	-1.79
o LIFE TURN	1.60
o LIFE WE	1.12
o LIFE WELL	-1.57
o LIFE WORKS	-1.30
o LIFE WORLD	0.19
o LIFE YOU	-1.90
o MECH BAD	0.24
o MECH BELIEF	-0.35
o MECH BODY	0.10
o MECH CLIENT	-0.68
o MECH CURE	0.27
o MECH DEFINE	-1.07
o MECH DETOX	1.29
o MECH DIAGNOSE	1.20
o MECH EASE	1.43
o MECH EMOTION	0.52
o MECH ENDORSE	0.55
o MECH FLOW	-0.69
o MECH GO	1.33
o MECH HEDGE	1.57
o MECH HOMEHELP	0.45
o MECH HUMBLE	-0.63
o MECH IT	1.47
o MECH LIFE	1.08
o MECH MOST	-0.31
o MECH NEG	-2.24
o MECH NEGN	-0.38
o MECH NUMBER	0.05
o MECH OUGHT	-0.32
o MECH PAST	0.85
o MECH POLICY	0.23
o MECH PRAISE	0.21
o MECH PROVE	-0.13
o MECH RESEARCH	0.87
o MECH SAFETY	-0.31
o MECH SAY	-1.14
o MECH SERIOUS	0.93
o MECH SHOW	0.90
o MECH SORE	1.26
o MECH STOPTAKING	0.31
o MECH STORE	1.29
o MECH SURGERY	-0.33
o MECH SYMPTOM	0.72
o MECH THERAPY	0.10
o MECH THING	0.86
o MECH TURN	-1.29
o MECH WE	4.02
o MECH WELL	0.06
o MECH WORKS	0.28
o MECH WORLD	-1.27
o MECH YOU	0.69
o META AID	-0.15
o META BODY	-1.59
o META CLIENT	0.72
o META CST	-0.64
o META CURE	-0.68
o META DEFINE	-0.14
o META DETOX	-0.78
o META DIAGNOSE	1.09
o META DOCTOR	-0.19
o META DRUG	-0.11
o META EASE	-0.68
o META EMOTION	-0.34
o META ENDORSE	-0.56
o META EXPERT	-0.23
o META FLOW	-0.82
o META GO	-0.17
o META GONE	-0.78
o META HEDGE	-0.64
o META HOMEHELP	0.14
o META HUMBLE	-0.51
o META IT	-0.25
o META LASTING	0.41
o META LIFE	0.61
o META MECH	-1.04
o META MOST	0.49
o META NEG	-0.07
o META NUMBER	-0.90
o META OUGHT	0.85
o META POLICY	-0.35
o META PROVE	-0.08
o META RELIEFN	-0.57
o META REMOVE	-1.32
o META RESEARCH	0.04
o META SAFETY	-0.09
o META SAY	-0.28
o META SERIOUS	-0.64
o META SERVICE	-0.17
o META SHOW	0.50
o META SORE	-0.29
o META STOPTAKING	-0.45
o META STORE	-0.61
o META SURE	-0.42
o META SYMPTOM	-0.76
o META THERAPIST2	-0.12
o META THERAPY	-0.41
o META THING	-0.28
o META TURN	0.21
o META WE	-0.26
o META WELL	-0.05
o META WORKS	-2.15
o META WORLD	-0.05
o META YOU	0.73
o MOST BAD	-0.03
o MOST BODY	0.38
o MOST CLIENT	1.09
o MOST CST	0.58
o MOST DEFINE	0.60
o MOST DIAGNOSE	0.69
o MOST EASE	-0.34
o MOST ENDORSE	-0.04
o MOST FLOW	-0.21
o MOST GO	0.14
o MOST GONE	-0.56
o MOST HEDGE	-1.39
o MOST HOMEHELP	0.34
o MOST IT	-0.40
o MOST LIFE	-0.56
o MOST MECH	0.80
o MOST META	-0.12
o MOST NEG	0.59
o MOST NEGN	-0.11
o MOST NUMBER	1.00
o MOST OUGHT	1.35
o MOST PAST	0.35
o MOST RELIEFN	1.10
o MOST RESEARCH	-0.15
o MOST SAFETY	1.37
o MOST SAY	0.32
o MOST SERIOUS	-0.29
o MOST SERVICE	0.41
o MOST SHOW	0.68
o MOST STORE	0.11
o MOST SYMPTOM	-0.10
o MOST THERAPY	0.39
o MOST THING	-0.65
o MOST TURN	-0.28
o MOST WE	0.99
o MOST WELL	0.38
o MOST WORKS	-1.14
o MOST WORLD	-0.08
o MOST YOU	-0.95
o NEG BODY	-0.09
o NEG CLIENT	-0.27
o NEG DEFINE	-0.23
o NEG DIAGNOSE	0.23
o NEG EASE	1.01
o NEG EMOTION	0.23
o NEG ENDORSE	-0.09
o NEG GO	-0.11
o NEG GONE	0.30
o NEG HEDGE	0.22
o NEG HUMBLE	-0.06
o NEG IT	0.77
o NEG LIFE	0.16
o NEG NEGN	-0.41
o NEG NUMBER	0.59
o NEG POLICY	0.59
o NEG REMOVE	0.42
o NEG SAY	-0.43
o NEG SERVICE	-0.42
o NEG SHOW	-0.49
o NEG SYMPTOM	0.16
o NEG THERAPY	1.34
o NEG THING	-0.25
o NEG WE	-0.87
o NEG WELL	0.10
o NEG WORKS	0.17
o NEG WORLD	0.29
o NEG YOU	-1.01
o NEGN BODY	0.96
o NEGN CLIENT	1.40
o NEGN DEFINE	-0.30
o NEGN DIAGNOSE	-0.15
o NEGN EASE	-0.16
o NEGN ENDORSE	0.19
o NEGN GONE	0.55
o NEGN HEDGE	0.48
o NEGN HOMEHELP	-0.41
o NEGN HUMBLE	-0.15
o NEGN IT	-0.41
o NEGN LIFE	-0.36
o NEGN META	0.60
o NEGN MOST	-0.25
o NEGN NEG	-0.29
o NEGN NUMBER	0.05
o NEGN OUGHT	-0.23
o NEGN POLICY	-0.80
o NEGN RESEARCH	-0.17
o NEGN SAY	0.56
o NEGN SERVICE	-0.07
o NEGN SHOW	-0.07
o NEGN THERAPY	-0.30
o NEGN THING	-0.30
o NEGN TURN	1.00
o NEGN WE	-1.05
o NEGN WELL	1.38
o NEGN WORKS	-0.34
o NEGN YOU	1.08
o NUMBER AID	0.15
o NUMBER BABY	0.08
o NUMBER BAD	0.34
o NUMBER BELIEF	0.44
o NUMBER BODY	0.82
o NUMBER CAUSE	-0.15
o NUMBER CLIENT	-1.96
o NUMBER COME	0.17
o NUMBER CST	0.84
o NUMBER CURE	-0.15
o NUMBER DEFINE	0.43
o NUMBER DIAGNOSE	-1.75
o NUMBER DOCTOR	1.38
o NUMBER DRUG	-0.18
o NUMBER EASE	-1.38
o NUMBER EMOTION	-0.35
o NUMBER ENDORSE	0.41
o NUMBER EXPERT	0.48
o NUMBER FAST	-0.94
o NUMBER FLOW	-0.40
o NUMBER GO	0.09
o NUMBER GONE	-0.85
o NUMBER HEDGE	0.55
o NUMBER HOMEHELP	1.05
o NUMBER HOPEFUL	-0.64
o NUMBER HUMBLE	0.13
o NUMBER IT	1.83
o NUMBER LASTING	0.15
o NUMBER LIFE	0.37
o NUMBER MECH	-2.16
o NUMBER META	-0.75
o NUMBER MOST	0.20
o NUMBER NEG	-0.41
o NUMBER NEGN	-0.96
o NUMBER OUGHT	-1.39
o NUMBER PAST	1.19
o NUMBER POLICY	1.29
o NUMBER POSITION	-0.23
o NUMBER PRESSURE	1.10
o NUMBER PROVE	0.15
o NUMBER RELIEFN	0.62
o NUMBER REMOVE	-2.28
o NUMBER RESEARCH	-2.44
o NUMBER SAFETY	0.20
o NUMBER SAFEW	0.45
o NUMBER SAY	1.81
o NUMBER SERIOUS	-0.50
o NUMBER SERVICE	1.21
o NUMBER SHOW	1.31
o NUMBER SORE	0.65
o NUMBER STOPTAKING	-0.07
o NUMBER SURE	-0.74
o NUMBER SURGERY	0.17
o NUMBER SYMPTOM	1.53
o NUMBER THERAPIST2	-0.63
o NUMBER THERAPY	4.43
o NUMBER THING	0.08
o NUMBER TURN	2.54
o NUMBER WE	2.26
o NUMBER WELL	0.29
o NUMBER WORKS	-0.13
o NUMBER WORLD	0.27
o NUMBER YOU	-0.19
o OUGHT BABY	-0.58
o OUGHT BELIEF	-0.12
o OUGHT BODY	0.13
o OUGHT CLIENT	1.09
o OUGHT CST	-0.31
o OUGHT CURE	0.43
o OUGHT DEFINE	-0.13
o OUGHT DIAGNOSE	1.19
o OUGHT DOCTOR	-1.63
o OUGHT DRUG	-0.90
o OUGHT EASE	-2.51
o OUGHT EMOTION	-0.58
o OUGHT ENDORSE	0.59
o OUGHT FAST	-0.19
o OUGHT FLOW	-0.19
o OUGHT GO	-0.22
o OUGHT GONE	-0.79
o OUGHT HEDGE	-0.84
o OUGHT HOMEHELP	-2.19
o OUGHT HUMBLE	0.67
o OUGHT IT	0.30
o OUGHT LASTING	-0.25
o OUGHT LIFE	0.26
o OUGHT MECH	0.92
o OUGHT META	-0.14
o OUGHT MOST	-0.07
o OUGHT NEG	-0.19
o OUGHT NEGN	-0.24
o OUGHT NUMBER	-0.50
o OUGHT PAST	-0.29
o OUGHT POLICY	-0.38
o OUGHT PRESSURE	-0.24
o OUGHT RELIEFN	0.09
o OUGHT REMOVE	-1.71
o OUGHT RESEARCH	-0.08
o OUGHT SAFETY	-1.86
o OUGHT SAY	-0.55
o OUGHT SERIOUS	0.62
o OUGHT SERVICE	-0.27
o OUGHT SHOW	2.62
o OUGHT SORE	-0.56
o OUGHT STORE	1.46
o OUGHT SURE	-0.11
o OUGHT SURGERY	-0.37
o OUGHT SYMPTOM	-0.64
o OUGHT THERAPIST2	-0.87
o OUGHT THERAPY	-0.75
o OUGHT THING	-0.46
o OUGHT TURN	0.98
o OUGHT WE	-0.20
o OUGHT WELL	0.88
o OUGHT WORKS	-0.19
o OUGHT WORLD	-0.10
o OUGHT YOU	0.13
o PAST BELIEF	-0.25
o PAST BODY	-0.17
o PAST CLIENT	-0.46
o PAST CST	0.76
o PAST DIAGNOSE	1.27
o PAST DOCTOR	-0.49
o PAST EASE	0.86
o PAST ENDORSE	-0.35
o PAST FLOW	-0.43
o PAST GONE	-0.37
o PAST HEDGE	-0.18
o PAST HOMEHELP	-0.42
o PAST HUMBLE	0.09
o PAST IT	-2.14
o PAST LIFE	-0.08
o PAST MECH	-0.24
o PAST META	-0.40
o PAST NEG	0.68
o PAST NUMBER	0.75
o PAST OUGHT	0.60
o PAST POLICY	-0.69
o PAST RELIEFN	0.43
o PAST REMOVE	-0.14
o PAST SAFETY	0.33
o PAST SAY	-0.66
o PAST SERIOUS	0.21
o PAST SERVICE	0.64
o PAST SHOW	-0.13
o PAST STOPTAKING	-0.34
o PAST SURE	-0.37
o PAST SURGERY	0.58
o PAST SYMPTOM	-0.75
o PAST THERAPY	0.70
o PAST THING	0.05
o PAST TURN	-0.92
o PAST WE	-1.08
o PAST WELL	0.53
o PAST WORKS	-0.30
o PAST WORLD	-0.39
o PAST YOU	-0.33
o POLICY AID	-0.20
o POLICY BABY	-0.47
o POLICY BAD	-0.16
o POLICY BELIEF	0.10
o POLICY BODY	-0.39
o POLICY CLIENT	0.28
o POLICY CST	0.71
o POLICY CURE	0.20
o POLICY DEFINE	-0.63
o POLICY DIAGNOSE	0.61
o POLICY DOCTOR	0.44
o POLICY DRUG	-0.59
o POLICY EASE	0.51
o POLICY EMOTION	0.28
o POLICY ENDORSE	-0.51
o POLICY FAST	-0.28
o POLICY FLOW	0.91
o POLICY GO	0.64
o POLICY GONE	0.06
o POLICY HEDGE	0.30
o POLICY HOMEHELP	0.37
o POLICY HUMBLE	-0.60
o POLICY IT	1.20
o POLICY LIFE	-1.98
o POLICY MECH	0.53
o POLICY META	-0.12
o POLICY MOST	0.39
o POLICY NEG	-1.85
o POLICY NEGN	0.72
o POLICY NUMBER	-1.71
o POLICY OUGHT	0.32
o POLICY PAST	-0.72
o POLICY POSITION	-0.19
o POLICY PROVE	-0.30
o POLICY RELIEFN	0.17
o POLICY REMOVE	-1.01
o POLICY RESEARCH	-0.25
o POLICY SAFETY	0.16
o POLICY SAFEW	-0.12
o POLICY SAY	-0.27
o POLICY SERIOUS	1.06
o POLICY SERVICE	-0.71
o POLICY SHOW	-0.78
o POLICY SORE	-0.39
o POLICY STOPTAKING	0.07
o POLICY STORE	-0.93
o POLICY SURE	-0.56
o POLICY SURGERY	1.12
o POLICY SYMPTOM	0.98
o POLICY THERAPY	1.16
o POLICY THING	-0.74
o POLICY TURN	-0.51
o POLICY WE	0.21
o POLICY WELL	0.65
o POLICY WORKS	-0.77
o POLICY WORLD	-1.97
o POLICY YOU	-2.27
o POSITION BODY	-1.70
o POSITION CLIENT	-0.26
o POSITION DIAGNOSE	0.19
o POSITION ENDORSE	-0.84
o POSITION GONE	-0.22
o POSITION IT	-0.20
o POSITION OUGHT	-0.32
o POSITION POLICY	-0.10
o POSITION SHOW	-0.88
o POSITION WORLD	-0.06
o POSITION YOU	-1.43
o PRAISE BODY	0.75
o PRAISE CST	0.16
o PRAISE EASE	0.06
o PRAISE FLOW	0.49
o PRAISE GONE	-0.13
o PRAISE HOMEHELP	0.30
o PRAISE IT	0.28
o PRAISE LIFE	0.38
o PRAISE MECH	-1.00
o PRAISE POLICY	-0.06
o PRAISE REMOVE	-0.26
o PRAISE SERVICE	-0.11
o PRAISE SYMPTOM	0.15
o PRAISE THERAPY	-0.41
o PRAISE THING	-0.59
o PRAISE WE	-0.42
o PRAISE WORKS	0.24
o PRAISE WORLD	-0.03
o PRAISE YOU	0.61
o PRESSURE BODY	1.24
o PRESSURE CLIENT	0.72
o PRESSURE COME	-0.49
o PRESSURE DIAGNOSE	-0.86
o PRESSURE EASE	-0.31
o PRESSURE FLOW	-0.18
o PRESSURE GO	-0.91
o PRESSURE GONE	-0.81
o PRESSURE IT	2.30
o PRESSURE LIFE	-0.75
o PRESSURE META	-0.13
o PRESSURE NEG	-0.33
o PRESSURE NUMBER	1.29
o PRESSURE OUGHT	-1.95
o PRESSURE POLICY	0.44
o PRESSURE REMOVE	0.26
o PRESSURE SHOW	-0.81
o PRESSURE SORE	0.45
o PRESSURE SYMPTOM	-0.38
o PRESSURE THERAPY	0.13
o PRESSURE THING	0.47
o PRESSURE WE	-1.11
o PRESSURE WORKS	-0.18
o PRESSURE WORLD	-0.22
o PRESSURE YOU	-0.60
o PROVE BODY	-0.13
o PROVE CLIENT	-0.44
o PROVE CST	0.08
o PROVE DIAGNOSE	0.08
o PROVE EASE	0.31
o PROVE EMOTION	0.22
o PROVE FLOW	0.23
o PROVE GONE	-0.04
o PROVE HEDGE	0.69
o PROVE IT	0.37
o PROVE LIFE	0.41
o PROVE MECH	0.95
o PROVE NEG	-0.53
o PROVE NEGN	-0.51
o PROVE NUMBER	-0.20
o PROVE POLICY	-0.05
o PROVE SERVICE	0.16
o PROVE SHOW	0.75
o PROVE SORE	0.09
o PROVE SYMPTOM	0.45
o PROVE THERAPY	0.27
o PROVE WE	-0.32
o PROVE WORKS	0.47
o PROVE WORLD	-0.25
o PROVE YOU	0.44
o RELIEFN BAD	-0.27
o RELIEFN BODY	-0.51
o RELIEFN CLIENT	0.33
o RELIEFN CST	0.33
o RELIEFN DIAGNOSE	0.46
o RELIEFN EASE	-0.06
o RELIEFN FAST	0.19
o RELIEFN GONE	0.70
o RELIEFN HEDGE	0.33
o RELIEFN HUMBLE	0.24
o RELIEFN IT	-0.31
o RELIEFN LASTING	0.59
o RELIEFN LIFE	-0.13
o RELIEFN META	-0.42
o RELIEFN MOST	0.07
o RELIEFN NEG	0.42
o RELIEFN NEGN	0.51
o RELIEFN NUMBER	-0.74
o RELIEFN OUGHT	0.29
o RELIEFN POLICY	-0.11
o RELIEFN PRAISE	0.48
o RELIEFN SAY	0.71
o RELIEFN SERIOUS	0.22
o RELIEFN SERVICE	-0.22
o RELIEFN SHOW	0.19
o RELIEFN STORE	0.04
o RELIEFN SURE	0.48
o RELIEFN SYMPTOM	-0.27
o RELIEFN THERAPY	0.10
o RELIEFN THING	-0.18
o RELIEFN TURN	0.18
o RELIEFN WE	0.29
o RELIEFN WELL	0.09
o RELIEFN WORLD	-0.13
o RELIEFN YOU	0.30
o REMOVE AID	-0.28
o REMOVE BABY	-0.75
o REMOVE BAD	-0.09
o REMOVE BODY	0.75
o REMOVE CLIENT	-0.21
o REMOVE CST	-0.24
o REMOVE DEFINE	-0.43
o REMOVE DETOX	1.14
o REMOVE DIAGNOSE	0.16
o REMOVE DOCTOR	0.46
o REMOVE DRUG	-0.30
o REMOVE EMOTION	0.93
o REMOVE ENDORSE	0.17
o REMOVE FAST	0.46
o REMOVE GO	-0.19
o REMOVE GONE	0.85
o REMOVE HEDGE	1.00
o REMOVE HOMEHELP	1.10
o REMOVE HUMBLE	-0.05
o REMOVE IT	0.56
o REMOVE LASTING	-0.75
o REMOVE LIFE	0.17
o REMOVE MECH	1.06
o REMOVE META	-0.14
o REMOVE NEG	-1.34
o REMOVE NEGN	0.05
o REMOVE NUMBER	-1.57
o REMOVE OUGHT	-0.60
o REMOVE PAST	0.44
o REMOVE POLICY	0.62
o REMOVE PRAISE	-0.10
o REMOVE PROVE	0.38
o REMOVE SAFETY	0.23
o REMOVE SAY	-0.13
o REMOVE SERIOUS	-0.26
o REMOVE SERVICE	1.47
o REMOVE SHOW	0.31
o REMOVE STOPTAKING	0.24
o REMOVE STORE	-0.28
o REMOVE SURE	-0.23
o REMOVE SURGERY	1.47
o REMOVE SYMPTOM	1.33
o REMOVE THERAPIST2	1.09
o REMOVE THERAPY	0.13
o REMOVE THING	0.78
o REMOVE TURN	-0.34
o REMOVE WE	-0.82
o REMOVE WELL	0.05
o REMOVE WORKS	-0.14
o REMOVE WORLD	0.73
o REMOVE YOU	0.79
o RESEARCH BABY	-0.14
o RESEARCH BELIEF	-0.07
o RESEARCH BODY	0.92
o RESEARCH CAUSE	0.55
o RESEARCH CLIENT	-2.83
o RESEARCH CST	0.91
o RESEARCH DEFINE	-0.23
o RESEARCH DIAGNOSE	-0.62
o RESEARCH EASE	1.88
o RESEARCH EMOTION	-0.08
o RESEARCH ENDORSE	-0.04
o RESEARCH GO	-0.21
o RESEARCH GONE	-0.24
o RESEARCH HEDGE	-0.17
o RESEARCH HOMEHELP	-0.40
o RESEARCH HOPEFUL	0.55
o RESEARCH HUMBLE	-2.51
o RESEARCH IT	-1.39
o RESEARCH LASTING	-0.41
o RESEARCH LIFE	0.30
o RESEARCH MECH	0.36
o RESEARCH META	-0.13
o RESEARCH MOST	-0.07
o RESEARCH NEG	-2.72
o RESEARCH NEGN	-0.88
o RESEARCH NUMBER	-0.94
o RESEARCH OUGHT	0.18
o RESEARCH PAST	-0.58
o RESEARCH POLICY	-0.04
o RESEARCH PROVE	0.37
o RESEARCH RELIEFN	0.44
o RESEARCH REMOVE	0.32
o RESEARCH SAFETY	-0.11
o RESEARCH SAY	0.58
o RESEARCH SERIOUS	-0.39
o RESEARCH SERVICE	-0.10
o RESEARCH SORE	-0.44
o RESEARCH STOPTAKING	0.25
o RESEARCH STORE	0.86
o RESEARCH SYMPTOM	-0.18
o RESEARCH THERAPIST2	-0.48
o RESEARCH THERAPY	0.13
o RESEARCH THING	-1.30
o RESEARCH TURN	-0.08
o RESEARCH WE	2.06
o RESEARCH WELL	0.30
o RESEARCH WORKS	0.44
o RESEARCH WORLD	-0.56
o RESEARCH YOU	-0.19
o SAFETY BABY	0.25
o SAFETY BELIEF	0.57
o SAFETY BODY	-0.93
o SAFETY CST	1.05
o SAFETY DEFINE	-0.09
o SAFETY DIAGNOSE	-0.43
o SAFETY DOCTOR	-0.62
o SAFETY DRUG	-0.29
o SAFETY EASE	0.05
o SAFETY EMOTION	-0.53
o SAFETY ENDORSE	-0.15
o SAFETY FAST	-0.21
o SAFETY FLOW	-0.09
o SAFETY GO	0.61
o SAFETY GONE	0.84
o SAFETY HEDGE	-1.21
o SAFETY HOMEHELP	-1.20
o SAFETY HUMBLE	0.86
o SAFETY IT	0.29
o SAFETY LIFE	0.25
o SAFETY MECH	0.34
o SAFETY META	-0.05
o SAFETY NEG	0.46
o SAFETY NEGN	-0.08
o SAFETY NUMBER	-0.31
o SAFETY OUGHT	1.51
o SAFETY PAST	0.42
o SAFETY POLICY	0.19
o SAFETY PRAISE	0.41
o SAFETY REMOVE	-0.15
o SAFETY SAFEW	-0.12
o SAFETY SAY	-0.50
o SAFETY SERIOUS	0.81
o SAFETY SERVICE	0.66
o SAFETY SHOW	-1.05
o SAFETY SORE	-0.43
o SAFETY STORE	-0.84
o SAFETY SURGERY	-0.76
o SAFETY SYMPTOM	0.49
o SAFETY THERAPIST2	-0.29
o SAFETY THERAPY	0.99
o SAFETY THING	-0.10
o SAFETY TURN	-0.56
o SAFETY WE	-0.62
o SAFETY WELL	0.51
o SAFETY WORKS	0.30
o SAFETY WORLD	-0.52
o SAFETY YOU	-1.55
o SAFEW BABY	0.05
o SAFEW CLIENT	-0.09
o SAFEW CST	0.32
o SAFEW DEFINE	1.26
o SAFEW DRUG	0.17
o SAFEW EASE	0.34
o SAFEW FLOW	0.59
o SAFEW HEDGE	-0.84
o SAFEW HOMEHELP	0.30
o SAFEW HUMBLE	-0.12
o SAFEW IT	-0.24
o SAFEW LIFE	0.94
o SAFEW MOST	-0.13
o SAFEW NUMBER	-0.85
o SAFEW OUGHT	-0.49
o SAFEW POLICY	-0.92
o SAFEW SERIOUS	0.09
o SAFEW SURE	-0.54
o SAFEW THERAPY	-0.24
o SAFEW WE	-0.60
o SAFEW WORKS	0.59
o SAFEW YOU	-0.43
o SAY AID	-0.65
o SAY BABY	1.60
o SAY BAD	-0.42
o SAY BELIEF	0.45
o SAY BODY	-0.23
o SAY CLIENT	-0.36
o SAY CST	-0.45
o SAY CURE	-0.49
o SAY DEFINE	-0.12
o SAY DIAGNOSE	-0.73
o SAY DOCTOR	-0.38
o SAY DRUG	0.07
o SAY EASE	-2.39
o SAY EMOTION	-1.50
o SAY ENDORSE	0.45
o SAY EXPERT	-0.35
o SAY FLOW	-1.10
o SAY GO	0.61
o SAY GONE	-0.86
o SAY HEDGE	-0.15
o SAY HOMEHELP	-0.41
o SAY HUMBLE	-0.58
o SAY IT	-0.42
o SAY LASTING	0.38
o SAY LIFE	0.04
o SAY MECH	-0.11
o SAY META	0.08
o SAY MOST	-0.59
o SAY NEG	1.89
o SAY NEGN	-0.05
o SAY NUMBER	1.14
o SAY OUGHT	-0.68
o SAY PAST	0.30
o SAY POLICY	0.34
o SAY RELIEFN	0.52
o SAY REMOVE	-1.05
o SAY RESEARCH	-0.15
o SAY SAFETY	-0.46
o SAY SAFEW	-0.12
o SAY SERIOUS	0.90
o SAY SERVICE	-0.69
o SAY SHOW	0.88
o SAY SORE	-0.81
o SAY STORE	-1.48
o SAY SURE	-0.94
o SAY SYMPTOM	-1.85
o SAY THERAPIST2	-0.41
o SAY THERAPY	-0.93
o SAY THING	-0.08
o SAY TURN	-0.78
o SAY WE	1.02
o SAY WELL	0.18
o SAY WORKS	-2.37
o SAY WORLD	-0.99
o SAY YOU	-1.20
o SERIOUS BABY	-1.04
o SERIOUS BAD	-0.44
o SERIOUS BELIEF	-0.61
o SERIOUS BODY	-0.48
o SERIOUS CLIENT	-0.56
o SERIOUS CST	0.73
o SERIOUS CURE	-0.28
o SERIOUS DEFINE	-2.09
o SERIOUS DIAGNOSE	-0.49
o SERIOUS DOCTOR	-0.74
o SERIOUS DRUG	-2.44
o SERIOUS EASE	-1.03
o SERIOUS EMOTION	-0.68
o SERIOUS ENDORSE	-0.52
o SERIOUS FAST	-0.27
o SERIOUS FLOW	1.16
o SERIOUS GO	0.30
o SERIOUS GONE	2.81
o SERIOUS HEDGE	-1.41
o SERIOUS HOMEHELP	-0.83
o SERIOUS HUMBLE	-0.08
o SERIOUS IT	1.43
o SERIOUS LASTING	-0.23
o SERIOUS LIFE	0.52
o SERIOUS MECH	-0.47
o SERIOUS META	-0.16
o SERIOUS MOST	-0.64
o SERIOUS NEG	-0.43
o SERIOUS NEGN	-1.87
o SERIOUS NUMBER	-0.70
o SERIOUS OUGHT	-0.95
o SERIOUS PAST	-1.10
o SERIOUS POLICY	1.05
o SERIOUS PROVE	-0.10
o SERIOUS RELIEFN	0.52
o SERIOUS REMOVE	0.19
o SERIOUS RESEARCH	0.30
o SERIOUS SAFETY	-0.50
o SERIOUS SAFEW	-0.22
o SERIOUS SAY	-1.05
o SERIOUS SERVICE	0.96
o SERIOUS SHOW	0.06
o SERIOUS SORE	0.07
o SERIOUS STORE	-1.34
o SERIOUS SURE	0.61
o SERIOUS SURGERY	-0.28
o SERIOUS SYMPTOM	-1.44
o SERIOUS THERAPIST2	-0.26
o SERIOUS THERAPY	2.47
o SERIOUS THING	0.59
o SERIOUS TURN	0.55
o SERIOUS WE	-3.37
o SERIOUS WELL	-0.27
o SERIOUS WORKS	0.66
o SERIOUS WORLD	-0.47
o SERIOUS YOU	0.28
o SERVICE BABY	0.22
o SERVICE BODY	0.19
o SERVICE CLIENT	-0.73
o SERVICE CST	-0.73
o SERVICE DEFINE	-0.07
o SERVICE DIAGNOSE	-0.36
o SERVICE EASE	0.76
o SERVICE EMOTION	0.30
o SERVICE FAST	0.16
o SERVICE FLOW	0.75
o SERVICE GONE	0.89
o SERVICE HEDGE	-0.83
o SERVICE HOMEHELP	0.82
o SERVICE IT	0.34
o SERVICE LASTING	-0.59
o SERVICE LIFE	0.45
o SERVICE MECH	0.28
o SERVICE META	-0.22
o SERVICE MOST	-0.09
o SERVICE NEG	0.11
o SERVICE NEGN	-0.48
o SERVICE NUMBER	-0.20
o SERVICE OUGHT	-0.13
o SERVICE POLICY	0.19
o SERVICE PRAISE	0.10
o SERVICE REMOVE	0.30
o SERVICE RESEARCH	0.33
o SERVICE SAFETY	1.08
o SERVICE SAY	0.75
o SERVICE SHOW	0.22
o SERVICE SORE	-0.32
o SERVICE STOPTAKING	-0.11
o SERVICE STORE	-0.26
o SERVICE SURE	-0.18
o SERVICE SYMPTOM	1.28
o SERVICE THERAPY	-0.59
o SERVICE THING	0.19
o SERVICE TURN	0.80
o SERVICE WE	-0.51
o SERVICE WELL	-0.58
o SERVICE WORKS	-0.08
o SERVICE WORLD	-0.12
o SERVICE YOU	0.17
o SHOW AID	-0.46
o SHOW BABY	1.07
o SHOW BAD	-0.95
o SHOW BELIEF	0.63
o SHOW BODY	0.73
o SHOW CAUSE	1.01
o SHOW CLIENT	1.58
o SHOW CST	0.16
o SHOW CURE	-0.05
o SHOW DEFINE	-0.53
o SHOW DIAGNOSE	-1.00
o SHOW DOCTOR	0.09
o SHOW DRUG	0.10
o SHOW EASE	1.81
o SHOW EMOTION	-1.30
o SHOW ENDORSE	0.19
o SHOW EXPERT	0.10
o SHOW FAST	0.22
o SHOW FLOW	0.11
o SHOW GO	0.47
o SHOW GONE	1.77
o SHOW HOMEHELP	0.73
o SHOW HUMBLE	0.04
o SHOW IT	-0.29
o SHOW LASTING	0.35
o SHOW LIFE	2.16
o SHOW MECH	-0.05
o SHOW META	-0.11
o SHOW MOST	-0.44
o SHOW NEG	0.18
o SHOW NEGN	-1.13
o SHOW NUMBER	1.06
o SHOW OUGHT	0.87
o SHOW PAST	-0.24
o SHOW POLICY	0.42
o SHOW PROVE	-0.20
o SHOW RELIEFN	1.14
o SHOW REMOVE	-0.40
o SHOW RESEARCH	0.30
o SHOW SAFETY	0.24
o SHOW SERIOUS	0.74
o SHOW SERVICE	0.18
o SHOW SORE	0.03
o SHOW STOPTAKING	-0.61
o SHOW STORE	0.29
o SHOW SURE	-1.10
o SHOW SYMPTOM	-0.68
o SHOW THERAPIST2	-0.91
o SHOW THERAPY	1.20
o SHOW THING	-0.53
o SHOW TURN	0.92
o SHOW WE	1.15
o SHOW WELL	0.11
o SHOW WORKS	-0.44
o SHOW WORLD	-0.78
o SHOW YOU	-1.21
o SORE BABY	1.21
o SORE BAD	-0.61
o SORE BODY	0.32
o SORE CLIENT	3.01
o SORE CST	0.81
o SORE CURE	-0.40
o SORE EASE	0.21
o SORE EMOTION	0.20
o SORE ENDORSE	0.32
o SORE FLOW	0.20
o SORE GO	0.35
o SORE GONE	0.82
o SORE HEDGE	-0.81
o SORE HOMEHELP	-0.03
o SORE IT	2.68
o SORE LIFE	-0.50
o SORE MECH	0.51
o SORE META	1.26
o SORE NEG	0.63
o SORE NEGN	-0.13
o SORE NUMBER	-0.58
o SORE OUGHT	0.61
o SORE POLICY	-0.90
o SORE RELIEFN	0.09
o SORE REMOVE	-0.05
o SORE SAFETY	0.16
o SORE SAY	0.08
o SORE SERIOUS	-0.80
o SORE SERVICE	0.36
o SORE SHOW	0.17
o SORE STOPTAKING	-0.52
o SORE STORE	0.12
o SORE SYMPTOM	-1.19
o SORE THERAPY	0.20
o SORE THING	0.39
o SORE TURN	-1.47
o SORE WE	-0.83
o SORE WELL	-0.39
o SORE WORKS	1.25
o SORE WORLD	-0.37
o SORE YOU	0.37
o STOPTAKING AID	1.24
o STOPTAKING BABY	-0.29
o STOPTAKING BODY	0.96
o STOPTAKING CLIENT	0.48
o STOPTAKING CST	0.34
o STOPTAKING DEFINE	0.26
o STOPTAKING DETOX	0.20
o STOPTAKING DIAGNOSE	0.34
o STOPTAKING DOCTOR	0.98
o STOPTAKING DRUG	1.28
o STOPTAKING EASE	-0.93
o STOPTAKING EMOTION	-0.54
o STOPTAKING ENDORSE	0.15
o STOPTAKING FLOW	-1.12
o STOPTAKING GONE	-0.55
o STOPTAKING HEDGE	-0.31
o STOPTAKING HOMEHELP	0.84
o STOPTAKING IT	-0.45
o STOPTAKING LIFE	-1.62
o STOPTAKING MECH	0.05
o STOPTAKING MOST	0.76
o STOPTAKING NEG	-0.08
o STOPTAKING NEGN	0.18
o STOPTAKING NUMBER	-0.24
o STOPTAKING PAST	-0.96
o STOPTAKING POLICY	-0.98
o STOPTAKING REMOVE	-0.15
o STOPTAKING SAY	-0.15
o STOPTAKING SERIOUS	0.05
o STOPTAKING STORE	-1.07
o STOPTAKING SURGERY	0.68
o STOPTAKING SYMPTOM	-0.26
o STOPTAKING THERAPIST2	0.93
o STOPTAKING THERAPY	0.66
o STOPTAKING THING	-0.84
o STOPTAKING WE	-1.80
o STOPTAKING WORKS	-0.92
o STOPTAKING WORLD	-0.79
o STOPTAKING YOU	1.50
o STORE AID	-0.84
o STORE BELIEF	-0.25
o STORE BODY	1.65
o STORE CLIENT	-0.93
o STORE CST	-0.25
o STORE DIAGNOSE	2.15
o STORE DRUG	-0.09
o STORE EMOTION	-0.46
o STORE ENDORSE	0.62
o STORE FLOW	0.63
o STORE GO	-0.19
o STORE GONE	0.90
o STORE HEDGE	1.45
o STORE HOMEHELP	-1.86
o STORE HUMBLE	-0.51
o STORE IT	1.22
o STORE LIFE	1.27
o STORE MECH	0.81
o STORE MOST	-0.46
o STORE NEG	1.60
o STORE NEGN	0.28
o STORE NUMBER	-0.70
o STORE OUGHT	0.48
o STORE PAST	0.03
o STORE POLICY	-0.62
o STORE PROVE	0.13
o STORE RESEARCH	-0.57
o STORE SAFETY	0.25
o STORE SAY	0.26
o STORE SERIOUS	0.44
o STORE SERVICE	-0.87
o STORE SHOW	0.89
o STORE SORE	-0.43
o STORE STOPTAKING	0.04
o STORE SYMPTOM	0.53
o STORE THERAPY	0.06
o STORE THING	-1.53
o STORE TURN	1.94
o STORE WE	0.59
o STORE WELL	-0.36
o STORE WORKS	1.00
o STORE WORLD	1.77
o STORE YOU	-0.75
o SURE BABY	-0.22
o SURE BAD	-0.03
o SURE BODY	0.24
o SURE CLIENT	-0.08
o SURE CST	-0.16
o SURE CURE	-0.19
o SURE DEFINE	0.11
o SURE DIAGNOSE	1.83
o SURE EASE	0.72
o SURE ENDORSE	-0.06
o SURE GONE	-1.05
o SURE HEDGE	0.09
o SURE HUMBLE	0.13
o SURE IT	2.76
o SURE LASTING	-0.34
o SURE LIFE	0.14
o SURE META	-0.36
o SURE NEG	-2.02
o SURE NUMBER	-0.13
o SURE OUGHT	0.29
o SURE POLICY	1.02
o SURE RELIEFN	0.25
o SURE REMOVE	-0.10
o SURE SAFEW	0.26
o SURE SAY	0.67
o SURE SERVICE	0.65
o SURE SHOW	1.10
o SURE SURGERY	1.23
o SURE SYMPTOM	-0.62
o SURE THERAPY	-0.96
o SURE THING	0.65
o SURE TURN	0.07
o SURE WE	-0.90
o SURE WELL	0.90
o SURE WORLD	-0.23
o SURE YOU	-0.13
o SURGERY BODY	0.08
o SURGERY CLIENT	-0.75
o SURGERY CST	0.17
o SURGERY DOCTOR	-1.42
o SURGERY EASE	-0.13
o SURGERY EMOTION	-0.32
o SURGERY FLOW	-0.59
o SURGERY GO	0.09
o SURGERY GONE	0.36
o SURGERY HEDGE	1.12
o SURGERY HOMEHELP	-0.52
o SURGERY IT	0.52
o SURGERY LIFE	-0.15
o SURGERY MECH	-0.92
o SURGERY NEG	0.31
o SURGERY NUMBER	-1.12
o SURGERY OUGHT	-0.35
o SURGERY REMOVE	0.22
o SURGERY SERIOUS	-0.20
o SURGERY SHOW	-1.72
o SURGERY SURE	0.60
o SURGERY SYMPTOM	-0.24
o SURGERY THERAPIST2	-0.24
o SURGERY THERAPY	0.10
o SURGERY THING	0.60
o SURGERY TURN	0.29
o SURGERY WE	-0.91
o SURGERY WELL	-0.48
o SURGERY WORKS	-0.43
o SURGERY WORLD	-0.33
o SURGERY YOU	-0.89
o SYMPTOM AID	0.12
o SYMPTOM BABY	-0.42
o SYMPTOM BAD	0.33
o SYMPTOM BODY	-0.35
o SYMPTOM CAUSE	-0.32
o SYMPTOM CLIENT	-0.58
o SYMPTOM CST	-0.94
o SYMPTOM CURE	-0.20
o SYMPTOM DEFINE	0.91
o SYMPTOM DIAGNOSE	0.09
o SYMPTOM DOCTOR	-0.77
o SYMPTOM DRUG	-0.40
o SYMPTOM EASE	0.60
o SYMPTOM EMOTION	0.20
o SYMPTOM ENDORSE	-0.93
o SYMPTOM FAST	-0.85
o SYMPTOM FLOW	1.43
o SYMPTOM GO	0.98
o SYMPTOM GONE	0.35
o SYMPTOM HEDGE	-2.40
o SYMPTOM HOMEHELP	0.10
o SYMPTOM HUMBLE	-1.17
o SYMPTOM IT	-1.03
o SYMPTOM LASTING	0.07
o SYMPTOM LIFE	1.93
o SYMPTOM MECH	1.12
o SYMPTOM META	0.14
o SYMPTOM MOST	0.49
o SYMPTOM NEG	-0.37
o SYMPTOM NEGN	-0.52
o SYMPTOM NUMBER	-0.72
o SYMPTOM OUGHT	-0.34
o SYMPTOM PAST	1.01
o SYMPTOM POLICY	0.97
o SYMPTOM PRESSURE	-0.58
o SYMPTOM RELIEFN	0.19
o SYMPTOM RESEARCH	-1.06
o SYMPTOM SAFETY	-0.75
o SYMPTOM SAFEW	-0.39
o SYMPTOM SERIOUS	-0.24
o SYMPTOM SERVICE	1.49
o SYMPTOM SHOW	0.81
o SYMPTOM SORE	0.43
o SYMPTOM STOPTAKING	-0.10
o SYMPTOM STORE	0.89
o SYMPTOM SURE	0.09
o SYMPTOM THERAPIST2	-0.75
o SYMPTOM THERAPY	0.53
o SYMPTOM THING	-0.63
o SYMPTOM TURN	-2.77
o SYMPTOM WE	0.88
o SYMPTOM WELL	-0.94
o SYMPTOM WORKS	-0.14
o SYMPTOM WORLD	1.15
o SYMPTOM YOU	1.90
o THERAPIST2 BELIEF	0.69
o THERAPIST2 BODY	-0.37
o THERAPIST2 CLIENT	-0.33
o THERAPIST2 CST	-0.51
o THERAPIST2 DEFINE	-0.71
o THERAPIST2 DIAGNOSE	-0.22
o THERAPIST2 DOCTOR	-0.20
o THERAPIST2 DRUG	-0.19
o THERAPIST2 EASE	0.64
o THERAPIST2 ENDORSE	-1.36
o THERAPIST2 EXPERT	-0.19
o THERAPIST2 FLOW	-0.22
o THERAPIST2 GONE	-0.06
o THERAPIST2 HEDGE	-0.70
o THERAPIST2 HOMEHELP	-1.14
o THERAPIST2 HUMBLE	0.56
o THERAPIST2 IT	-0.68
o THERAPIST2 LIFE	-0.70
o THERAPIST2 MECH	-0.11
o THERAPIST2 NEG	0.98
o THERAPIST2 NUMBER	-1.03
o THERAPIST2 OUGHT	-0.29
o THERAPIST2 PAST	-1.29
o THERAPIST2 POLICY	-0.05
o THERAPIST2 REMOVE	0.28
o THERAPIST2 RESEARCH	-0.28
o THERAPIST2 SAY	0.28
o THERAPIST2 SERVICE	0.33
o THERAPIST2 SHOW	-0.22
o THERAPIST2 STOPTAKING	-0.03
o THERAPIST2 SURGERY	-0.45
o THERAPIST2 SYMPTOM	0.12
o THERAPIST2 THERAPY	-0.20
o THERAPIST2 TURN	0.95
o THERAPIST2 WE	1.10
o THERAPIST2 WORKS	-0.33
o THERAPIST2 WORLD	-0.24
o THERAPIST2 YOU	0.26
o THERAPY AID	-0.40
o THERAPY BABY	0.40
o THERAPY BAD	-0.22
o THERAPY BELIEF	-0.53
o THERAPY BODY	0.42
o THERAPY CAUSE	0.82
o THERAPY CLIENT	0.64
o THERAPY CST	-1.72
o THERAPY CURE	-0.10
o THERAPY DEFINE	0.80
o THERAPY DETOX	-0.08
o THERAPY DIAGNOSE	0.42
o THERAPY DOCTOR	0.90
o THERAPY DRUG	1.74
o THERAPY EASE	2.43
o THERAPY EMOTION	0.28
o THERAPY ENDORSE	0.05
o THERAPY EXPERT	0.51
o THERAPY FAST	-0.57
o THERAPY FLOW	0.60
o THERAPY GO	0.85
o THERAPY HEDGE	1.73
o THERAPY HOMEHELP	1.13
o THERAPY HUMBLE	-1.80
o THERAPY IT	-1.92
o THERAPY LASTING	-0.04
o THERAPY LIFE	1.76
o THERAPY MECH	1.92
o THERAPY META	0.07
o THERAPY MOST	-0.04
o THERAPY NEG	-1.26
o THERAPY NEGN	-0.20
o THERAPY NUMBER	-2.77
o THERAPY OUGHT	-0.23
o THERAPY PAST	-0.71
o THERAPY POLICY	-1.27
o THERAPY PRAISE	-0.09
o THERAPY PROVE	0.33
o THERAPY RELIEFN	0.31
o THERAPY REMOVE	-0.82
o THERAPY RESEARCH	-0.51
o THERAPY SAFETY	0.20
o THERAPY SAFEW	0.54
o THERAPY SAY	-0.22
o THERAPY SERIOUS	1.71
o THERAPY SERVICE	-1.63
o THERAPY SHOW	0.62
o THERAPY SORE	0.07
o THERAPY STOPTAKING	0.38
o THERAPY STORE	0.16
o THERAPY SURE	0.05
o THERAPY SURGERY	0.40
o THERAPY SYMPTOM	0.85
o THERAPY THING	0.55
o THERAPY TURN	1.59
o THERAPY WE	0.04
o THERAPY WELL	0.42
o THERAPY WORKS	1.93
o THERAPY WORLD	0.32
o THERAPY YOU	-1.70
o THING AID	0.04
o THING BABY	-0.44
o THING BAD	-0.20
o THING BODY	1.06
o THING CLIENT	0.62
o THING COME	-0.11
o THING CST	1.46
o THING CURE	-0.04
o THING DEFINE	-0.14
o THING DIAGNOSE	-0.74
o THING DOCTOR	0.65
o THING DRUG	0.06
o THING EASE	-1.54
o THING EMOTION	-0.26
o THING FLOW	-0.96
o THING GO	-0.07
o THING GONE	-0.64
o THING HEDGE	0.49
o THING HOMEHELP	0.72
o THING IT	-0.63
o THING LASTING	-0.29
o THING LIFE	-1.68
o THING MECH	-0.26
o THING META	-0.31
o THING MOST	-0.19
o THING NEG	1.52
o THING NEGN	0.80
o THING NUMBER	-0.13
o THING OUGHT	-0.10
o THING PAST	-0.70
o THING POLICY	-0.49
o THING PRESSURE	0.08
o THING RELIEFN	-0.27
o THING REMOVE	0.10
o THING SAFETY	-0.44
o THING SAFEW	-0.18
o THING SAY	0.14
o THING SERIOUS	0.57
o THING SERVICE	0.71
o THING SHOW	-0.76
o THING SORE	-0.25
o THING STOPTAKING	-0.24
o THING STORE	-0.73
o THING SURE	-0.46
o THING SYMPTOM	-0.75
o THING THERAPIST2	0.07
o THING THERAPY	0.43
o THING TURN	0.18
o THING WE	-0.67
o THING WELL	-0.29
o THING WORKS	-1.91
o THING WORLD	-1.17
o THING YOU	2.15
o TURN AID	0.65
o TURN BABY	-0.43
o TURN BAD	0.30
o TURN BELIEF	0.90
o TURN BODY	1.09
o TURN CLIENT	0.61
o TURN COME	0.06
o TURN CST	-0.45
o TURN DEFINE	-0.54
o TURN DIAGNOSE	-0.57
o TURN EASE	-0.04
o TURN EMOTION	0.58
o TURN ENDORSE	-0.05
o TURN FLOW	-0.84
o TURN GO	-0.94
o TURN GONE	0.31
o TURN HEDGE	0.35
o TURN HOMEHELP	0.74
o TURN IT	-2.55
o TURN LIFE	2.97
o TURN META	1.46
o TURN MOST	0.91
o TURN NEG	0.58
o TURN NUMBER	1.42
o TURN OUGHT	-0.24
o TURN PAST	-0.31
o TURN POLICY	0.15
o TURN PROVE	0.20
o TURN REMOVE	0.16
o TURN SAY	-0.08
o TURN SERIOUS	0.31
o TURN SERVICE	0.10
o TURN SHOW	-0.65
o TURN STOPTAKING	0.46
o TURN STORE	0.85
o TURN SURE	-0.33
o TURN SYMPTOM	0.60
o TURN THERAPY	-0.24
o TURN THING	0.70
o TURN WE	1.02
o TURN WELL	-0.83
o TURN WORKS	-0.71
o TURN WORLD	0.09
o TURN YOU	0.41
o WE AID	0.40
o WE BABY	-1.19
o WE BAD	0.77
o WE BELIEF	0.57
o WE BODY	0.70
o WE CAUSE	0.33
o WE CLIENT	2.93
o WE COME	0.20
o WE CST	0.53
o WE CURE	-0.07
o WE DEFINE	0.43
o WE DIAGNOSE	0.42
o WE DOCTOR	-0.24
o WE DRUG	1.43
o WE EASE	1.72
o WE EMOTION	-0.05
o WE ENDORSE	-1.01
o WE EXPERT	1.84
o WE FAST	0.23
o WE FLOW	-0.09
o WE GO	-0.25
o WE GONE	-2.48
o WE HEDGE	1.57
o WE HOMEHELP	-0.48
o WE HOPEFUL	1.09
o WE HUMBLE	0.24
o WE IT	0.39
o WE LIFE	-1.38
o WE MECH	0.09
o WE META	0.64
o WE MOST	-2.96
o WE NEG	-1.08
o WE NEGN	-0.70
o WE NUMBER	-0.73
o WE OUGHT	-1.59
o WE PAST	-0.99
o WE POLICY	-2.11
o WE POSITION	-0.76
o WE PRAISE	-0.43
o WE PRESSURE	0.50
o WE PROVE	-0.25
o WE RELIEFN	0.67
o WE REMOVE	1.11
o WE RESEARCH	-0.68
o WE SAFETY	1.60
o WE SAFEW	-1.25
o WE SAY	1.83
o WE SERIOUS	1.40
o WE SERVICE	-0.48
o WE SHOW	0.45
o WE SORE	-0.50
o WE STOPTAKING	1.97
o WE STORE	-1.21
o WE SURE	-0.56
o WE SURGERY	1.59
o WE SYMPTOM	-1.37
o WE THERAPIST2	1.59
o WE THERAPY	-0.33
o WE THING	1.80
o WE TURN	-0.61
o WE WELL	0.08
o WE WORKS	-0.39
o WE WORLD	-0.83
o WE YOU	3.50
o WELL BABY	1.23
o WELL BAD	0.10
o WELL BODY	0.70
o WELL CLIENT	1.00
o WELL CST	1.03
o WELL DEFINE	-0.57
o WELL DIAGNOSE	-0.20
o WELL DRUG	-0.16
o WELL EASE	0.88
o WELL EMOTION	-0.52
o WELL ENDORSE	-0.17
o WELL FAST	-0.34
o WELL FLOW	0.70
o WELL GONE	-0.06
o WELL HEDGE	-0.69
o WELL HOMEHELP	-0.10
o WELL HUMBLE	-0.17
o WELL IT	-1.34
o WELL LIFE	-0.06
o WELL MECH	-0.40
o WELL MOST	0.12
o WELL NEG	-0.50
o WELL NEGN	-0.94
o WELL NUMBER	-0.88
o WELL OUGHT	-0.39
o WELL POLICY	1.22
o WELL PRESSURE	-0.39
o WELL RELIEFN	0.50
o WELL REMOVE	-0.16
o WELL SERIOUS	0.13
o WELL SHOW	-0.34
o WELL SORE	-0.03
o WELL STOPTAKING	-1.04
o WELL STORE	-0.06
o WELL SURE	0.72
o WELL SYMPTOM	-0.49
o WELL THERAPIST2	-0.23
o WELL THERAPY	1.06
o WELL TURN	1.28
o WELL WE	-2.49
o WELL WORKS	0.98
o WELL WORLD	-0.32
o WELL YOU	1.07
o WORKS BAD	0.21
o WORKS BODY	0.83
o WORKS CLIENT	-1.26
o WORKS CST	0.32
o WORKS DEFINE	-0.50
o WORKS DETOX	1.70
o WORKS DIAGNOSE	-0.94
o WORKS DOCTOR	0.14
o WORKS DRUG	0.68
o WORKS EASE	1.01
o WORKS EMOTION	0.43
o WORKS ENDORSE	0.04
o WORKS FAST	-0.08
o WORKS FLOW	0.94
o WORKS GO	0.21
o WORKS GONE	1.83
o WORKS HEDGE	-1.05
o WORKS HOMEHELP	-0.53
o WORKS IT	0.98
o WORKS LASTING	0.22
o WORKS MECH	1.74
o WORKS META	-0.35
o WORKS MOST	0.16
o WORKS NEG	-1.92
o WORKS NEGN	-0.43
o WORKS NUMBER	0.09
o WORKS OUGHT	-0.22
o WORKS PAST	0.50
o WORKS POLICY	-0.52
o WORKS PRAISE	0.23
o WORKS RELIEFN	0.54
o WORKS REMOVE	1.65
o WORKS RESEARCH	1.09
o WORKS SAFETY	-0.26
o WORKS SAY	-0.59
o WORKS SERIOUS	-0.15
o WORKS SERVICE	-0.42
o WORKS SHOW	-0.53
o WORKS SORE	-0.10
o WORKS STOPTAKING	-1.24
o WORKS STORE	0.22
o WORKS SURGERY	-0.29
o WORKS SYMPTOM	1.11
o WORKS THERAPIST2	-0.11
o WORKS THERAPY	1.04
o WORKS THING	-0.21
o WORKS TURN	-0.23
o WORKS WE	-0.13
o WORKS WELL	1.59
o WORKS WORLD	-1.61
o WORKS YOU	0.06
o WORLD AID	0.20
o WORLD BABY	-0.65
o WORLD BAD	-0.17
o WORLD BODY	1.37
o WORLD CLIENT	0.04
o WORLD CST	-0.03
o WORLD CURE	-0.16
o WORLD DEFINE	-0.26
o WORLD DETOX	0.99
o WORLD DIAGNOSE	-0.46
o WORLD DOCTOR	-0.12
o WORLD EASE	-1.24
o WORLD EMOTION	-0.27
o WORLD ENDORSE	0.10
o WORLD FAST	-0.62
o WORLD FLOW	0.55
o WORLD GO	-0.47
o WORLD GONE	-1.21
o WORLD HEDGE	0.59
o WORLD IT	1.70
o WORLD LASTING	-0.19
o WORLD LIFE	0.47
o WORLD MECH	1.13
o WORLD META	-0.06
o WORLD MOST	-1.08
o WORLD NEGN	-0.18
o WORLD NUMBER	-1.08
o WORLD OUGHT	0.56
o WORLD PAST	-0.30
o WORLD POLICY	-0.77
o WORLD PRAISE	-0.38
o WORLD PRESSURE	1.07
o WORLD PROVE	-0.17
o WORLD RELIEFN	-0.17
o WORLD REMOVE	-1.03
o WORLD RESEARCH	-0.04
o WORLD SAFETY	-0.17
o WORLD SAFEW	-0.32
o WORLD SAY	-0.18
o WORLD SERVICE	-0.42
o WORLD SHOW	-0.25
o WORLD SORE	-0.47
o WORLD STOPTAKING	-0.79
o WORLD STORE	-0.53
o WORLD SURE	-0.85
o WORLD SYMPTOM	0.43
o WORLD THING	-1.10
o WORLD TURN	-0.59
o WORLD WE	-1.37
o WORLD WELL	1.09
o WORLD WORKS	-0.72
o WORLD YOU	0.35
o YOU AID	-0.25
o YOU BABY	0.45
o YOU BAD	0.59
o YOU BELIEF	0.92
o YOU BODY	1.44
o YOU CAUSE	-0.51
o YOU CLIENT	0.37
o YOU COME	0.65
o YOU CST	-1.16
o YOU CURE	-0.53
o YOU DEFINE	-0.32
o YOU DETOX	0.28
o YOU DOCTOR	-0.35
o YOU DRUG	0.21
o YOU EASE	-1.74
o YOU EMOTION	-0.46
o YOU ENDORSE	-0.80
o YOU FAST	-0.27
o YOU FLOW	-1.31
o YOU GO	0.57
o YOU GONE	0.54
o YOU HEDGE	1.44
o YOU HOMEHELP	0.35
o YOU HUMBLE	0.93
o YOU IT	1.16
o YOU LASTING	0.40
o YOU LIFE	1.28
o YOU MECH	-1.29
o YOU META	0.16
o YOU MOST	-1.31
o YOU NEG	1.89
o YOU NEGN	0.30
o YOU NUMBER	-0.26
o YOU OUGHT	-0.44
o YOU PAST	0.34
o YOU POLICY	-2.27
o YOU POSITION	-0.54
o YOU PRAISE	-0.65
o YOU PRESSURE	0.05
o YOU PROVE	0.44
o YOU RELIEFN	-0.33
o YOU REMOVE	-0.05
o YOU RESEARCH	-0.08
o YOU SAFETY	-1.23
o YOU SAFEW	-0.32
o YOU SAY	-0.10
o YOU SERIOUS	0.18
o YOU SERVICE	-1.17
o YOU SHOW	0.91
o YOU SORE	-0.79
o YOU STOPTAKING	0.41
o YOU STORE	2.18
o YOU SURE	1.22
o YOU SURGERY	-1.02
o YOU SYMPTOM	1.78
o YOU THERAPIST2	-0.24
o YOU THERAPY	-3.36
o YOU TURN	3.52
o YOU WE	-2.45
o YOU WELL	-0.22
o YOU WORKS	-0.94
o YOU WORLD	0.33
o not BABY CST	0.35
o not BABY IT	-0.13
o not BABY LIFE	-0.03
o not BABY OUGHT	-0.03
o not BABY SHOW	-0.09
o not BABY THERAPY	0.35
o not BAD BODY	0.15
o not BAD FLOW	-0.53
o not BAD IT	0.51
o not BAD SYMPTOM	0.67
o not BAD WORKS	-0.53
o not BAD YOU	-0.25
o not BELIEF DIAGNOSE	-0.08
o not BELIEF IT	0.29
o not BELIEF RELIEFN	-0.35
o not BELIEF RESEARCH	-0.20
o not BELIEF SHOW	-0.09
o not BODY BAD	-0.22
o not BODY DIAGNOSE	0.12
o not BODY EASE	-0.35
o not BODY EMOTION	-1.03
o not BODY FLOW	0.27
o not BODY GONE	0.29
o not BODY HEDGE	-0.43
o not BODY HUMBLE	0.41
o not BODY IT	-0.41
o not BODY META	-0.26
o not BODY NEG	-0.06
o not BODY NUMBER	-0.73
o not BODY OUGHT	0.15
o not BODY POLICY	0.76
o not BODY REMOVE	0.42
o not BODY SAY	0.39
o not BODY SHOW	0.09
o not BODY STORE	-0.44
o not BODY SYMPTOM	-1.13
o not BODY THERAPY	-0.36
o not BODY TURN	0.54
o not BODY WE	-0.74
o not BODY WORKS	-0.04
o not BODY YOU	0.27
o not CAUSE YOU	-0.46
o not CLIENT BODY	-0.44
o not CLIENT DEFINE	-0.17
o not CLIENT DIAGNOSE	-0.29
o not CLIENT DRUG	0.67
o not CLIENT EASE	0.85
o not CLIENT ENDORSE	-0.15
o not CLIENT GONE	1.22
o not CLIENT HEDGE	-0.68
o not CLIENT HOMEHELP	0.44
o not CLIENT IT	-1.05
o not CLIENT LIFE	1.21
o not CLIENT META	-0.37
o not CLIENT NUMBER	-0.87
o not CLIENT OUGHT	0.52
o not CLIENT POLICY	0.70
o not CLIENT REMOVE	1.28
o not CLIENT RESEARCH	-0.19
o not CLIENT SAY	-0.19
o not CLIENT SERVICE	-1.06
o not CLIENT SHOW	-0.98
o not CLIENT SORE	0.10
o not CLIENT STOPTAKING	-0.89
o not CLIENT SURGERY	0.60
o not CLIENT SYMPTOM	1.34
o not CLIENT THERAPY	-0.19
o not CLIENT THING	-0.10
o not CLIENT TURN	1.09
o not CLIENT WE	0.34
o not CLIENT WELL	1.21
o not CLIENT WORKS	0.15
o not CLIENT WORLD	-0.19
o not CLIENT YOU	-0.47
o not CST BODY	-0.22
o not CST CLIENT	0.52
o not CST CURE	-0.53
o not CST DIAGNOSE	0.62
o not CST DRUG	0.51
o not CST EASE	-0.67
o not CST ENDORSE	-0.20
o not CST GONE	-0.37
o not CST HEDGE	-0.25
o not CST HOMEHELP	-0.18
o not CST IT	-0.21
o not CST MECH	-0.10
o not CST META	0.45
o not CST NUMBER	0.70
o not CST OUGHT	0.74
o not CST POLICY	-0.13
o not CST RELIEFN	-0.53
o not CST REMOVE	-0.21
o not CST SAFETY	-0.14
o not CST SAFEW	-0.20
o not CST SAY	-0.07
o not CST SERIOUS	-0.77
o not CST SHOW	-0.04
o not CST STOPTAKING	-0.33
o not CST SYMPTOM	-0.29
o not CST THERAPY	-0.31
o not CST WE	0.42
o not CST WORKS	-0.11
o not CST YOU	0.04
o not CURE WE	-0.08
o not DEFINE DIAGNOSE	-0.17
o not DEFINE EASE	-0.12
o not DEFINE GONE	0.39
o not DEFINE HUMBLE	-0.16
o not DEFINE SYMPTOM	0.77
o not DEFINE WE	-0.24
o not DETOX DIAGNOSE	-0.25
o not DIAGNOSE BABY	0.14
o not DIAGNOSE BAD	0.12
o not DIAGNOSE BODY	-0.22
o not DIAGNOSE CAUSE	-0.72
o not DIAGNOSE CLIENT	0.39
o not DIAGNOSE CST	-0.56
o not DIAGNOSE DRUG	-0.37
o not DIAGNOSE EASE	-0.17
o not DIAGNOSE GONE	0.90
o not DIAGNOSE HEDGE	0.41
o not DIAGNOSE HOMEHELP	-0.39
o not DIAGNOSE IT	-1.23
o not DIAGNOSE META	-0.51
o not DIAGNOSE NUMBER	-0.33
o not DIAGNOSE OUGHT	-0.10
o not DIAGNOSE RELIEFN	0.69
o not DIAGNOSE REMOVE	0.09
o not DIAGNOSE RESEARCH	-0.36
o not DIAGNOSE SAFEW	0.52
o not DIAGNOSE SERIOUS	-0.14
o not DIAGNOSE SERVICE	-0.82
o not DIAGNOSE SHOW	0.22
o not DIAGNOSE SURE	-0.15
o not DIAGNOSE SYMPTOM	-0.85
o not DIAGNOSE THERAPY	-0.57
o not DIAGNOSE WE	-0.44
o not DIAGNOSE WELL	0.39
o not DIAGNOSE YOU	-0.95
o not DOCTOR HEDGE	-0.37
o not DOCTOR IT	-0.65
o not DOCTOR NUMBER	0.22
o not DOCTOR POLICY	-0.13
o not DOCTOR STOPTAKING	-0.16
o not DOCTOR THERAPIST2	-0.22
o not DOCTOR WE	-0.54
o not DRUG CLIENT	-0.34
o not DRUG EASE	0.73
o not DRUG IT	0.28
o not DRUG NUMBER	-0.20
o not DRUG SAFETY	-0.15
o not DRUG SERIOUS	0.40
o not EASE BODY	-0.67
o not EASE CLIENT	-0.62
o not EASE CST	-0.19
o not EASE DIAGNOSE	-0.67
o not EASE DRUG	0.03
o not EASE EMOTION	-0.08
o not EASE ENDORSE	0.27
o not EASE FLOW	0.20
o not EASE GONE	0.48
o not EASE HOMEHELP	0.37
o not EASE IT	0.49
o not EASE LIFE	-0.35
o not EASE MECH	-0.80
o not EASE META	-0.09
o not EASE NUMBER	-0.46
o not EASE SAFETY	-0.08
o not EASE SAY	-0.22
o not EASE SERIOUS	-0.51
o not EASE SHOW	0.26
o not EASE SURE	-0.16
o not EASE SYMPTOM	-0.55
o not EASE WE	0.33
o not EASE WORKS	-0.05
o not EASE YOU	-1.45
o not EMOTION FLOW	-0.53
o not EMOTION WORKS	-0.53
o not EMOTION YOU	-0.32
o not ENDORSE BAD	-0.26
o not ENDORSE CLIENT	0.08
o not ENDORSE CST	-0.39
o not ENDORSE DIAGNOSE	0.05
o not ENDORSE EMOTION	-0.64
o not ENDORSE EXPERT	-0.11
o not ENDORSE IT	-1.42
o not ENDORSE LIFE	-0.16
o not ENDORSE NUMBER	-0.29
o not ENDORSE SHOW	-0.09
o not ENDORSE SYMPTOM	-0.64
o not ENDORSE THERAPY	-0.39
o not ENDORSE TURN	0.23
o not ENDORSE YOU	0.09
o not EXPERT EASE	0.50
o not EXPERT IT	0.08
o not EXPERT NUMBER	-0.28
o not EXPERT SHOW	-0.05
o not EXPERT THERAPY	0.42
o not FLOW BODY	-0.97
o not FLOW HEDGE	-0.53
o not FLOW IT	-0.69
o not FLOW MECH	-0.63
o not FLOW NEG	0.08
o not FLOW NUMBER	-0.42
o not FLOW SAY	0.48
o not FLOW YOU	-1.27
o not GO IT	0.35
o not GO SHOW	0.77
o not GO SYMPTOM	1.03
o not GONE BODY	0.74
o not GONE CLIENT	-0.95
o not GONE DIAGNOSE	0.27
o not GONE DRUG	-0.41
o not GONE ENDORSE	0.76
o not GONE FLOW	0.44
o not GONE HOMEHELP	-0.39
o not GONE IT	0.23
o not GONE LIFE	-0.87
o not GONE META	-0.48
o not GONE NUMBER	-0.28
o not GONE OUGHT	0.10
o not GONE POLICY	0.27
o not GONE SAFETY	-0.13
o not GONE SAFEW	0.63
o not GONE SERIOUS	0.45
o not GONE SHOW	0.90
o not GONE SURGERY	0.18
o not GONE SYMPTOM	1.55
o not GONE THERAPY	-0.43
o not GONE THING	0.27
o not GONE WE	0.29
o not GONE WELL	-0.54
o not GONE YOU	0.53
o not HEDGE BAD	0.87
o not HEDGE BODY	0.23
o not HEDGE CLIENT	-0.17
o not HEDGE CST	0.60
o not HEDGE DIAGNOSE	-0.20
o not HEDGE DRUG	-0.27
o not HEDGE EASE	-0.51
o not HEDGE EMOTION	0.98
o not HEDGE ENDORSE	-0.69
o not HEDGE FLOW	0.43
o not HEDGE GONE	0.59
o not HEDGE HOMEHELP	-0.63
o not HEDGE HUMBLE	0.30
o not HEDGE IT	1.50
o not HEDGE LIFE	0.33
o not HEDGE MECH	-0.42
o not HEDGE NUMBER	0.11
o not HEDGE OUGHT	-0.18
o not HEDGE REMOVE	0.61
o not HEDGE SAY	-0.69
o not HEDGE SHOW	-0.14
o not HEDGE SORE	0.10
o not HEDGE STOPTAKING	0.15
o not HEDGE SURE	0.09
o not HEDGE SYMPTOM	0.61
o not HEDGE THERAPY	0.49
o not HEDGE TURN	0.66
o not HEDGE WE	0.47
o not HEDGE WORKS	0.08
o not HEDGE YOU	0.62
o not HOMEHELP BODY	0.11
o not HOMEHELP CLIENT	0.03
o not HOMEHELP CST	-0.34
o not HOMEHELP DRUG	-0.18
o not HOMEHELP EASE	0.47
o not HOMEHELP FLOW	0.41
o not HOMEHELP GONE	0.69
o not HOMEHELP IT	-0.07
o not HOMEHELP NUMBER	-0.47
o not HOMEHELP OUGHT	-0.55
o not HOMEHELP POLICY	-0.13
o not HOMEHELP REMOVE	0.47
o not HOMEHELP SERIOUS	0.18
o not HOMEHELP SERVICE	-0.51
o not HOMEHELP SYMPTOM	0.57
o not HOMEHELP THERAPY	-0.69
o not HOMEHELP THING	-0.03
o not HOMEHELP WE	0.49
o not HOMEHELP WORKS	0.35
o not HOMEHELP YOU	0.06
o not HUMBLE BABY	-0.22
o not HUMBLE BAD	0.47
o not HUMBLE BODY	1.04
o not HUMBLE CLIENT	-0.23
o not HUMBLE CST	-0.15
o not HUMBLE DEFINE	-0.14
o not HUMBLE DIAGNOSE	0.91
o not HUMBLE EASE	0.27
o not HUMBLE EMOTION	0.33
o not HUMBLE ENDORSE	0.76
o not HUMBLE FLOW	0.13
o not HUMBLE GONE	0.49
o not HUMBLE HEDGE	0.18
o not HUMBLE IT	-2.20
o not HUMBLE LIFE	-0.22
o not HUMBLE MECH	-0.45
o not HUMBLE META	1.26
o not HUMBLE NEG	-0.09
o not HUMBLE OUGHT	0.32
o not HUMBLE PROVE	-0.11
o not HUMBLE RELIEFN	-0.24
o not HUMBLE REMOVE	0.47
o not HUMBLE SAFEW	-0.29
o not HUMBLE SAY	0.08
o not HUMBLE SERIOUS	0.11
o not HUMBLE SERVICE	-0.28
o not HUMBLE SHOW	0.51
o not HUMBLE STOPTAKING	0.08
o not HUMBLE STORE	-0.17
o not HUMBLE SURE	-0.18
o not HUMBLE SYMPTOM	0.13
o not HUMBLE THERAPY	0.05
o not HUMBLE WE	-1.02
o not HUMBLE WELL	-0.37
o not HUMBLE WORKS	-0.50
o not HUMBLE YOU	0.58
o not IT BABY	-0.82
o not IT BAD	0.12
o not IT BODY	-0.56
o not IT CAUSE	-0.14
o not IT CLIENT	0.80
o not IT CST	-1.06
o not IT CURE	0.74
o not IT DEFINE	0.08
o not IT DETOX	-0.35
o not IT DIAGNOSE	-0.56
o not IT DRUG	0.81
o not IT EASE	-0.99
o not IT EMOTION	0.21
o not IT ENDORSE	0.55
o not IT EXPERT	0.35
o not IT FLOW	0.17
o not IT GO	0.62
o not IT GONE	0.03
o not IT HEDGE	2.04
o not IT HOMEHELP	0.18
o not IT HUMBLE	0.80
o not IT LIFE	-0.68
o not IT MECH	-1.04
o not IT META	-1.01
o not IT MOST	-0.06
o not IT NEG	0.27
o not IT NUMBER	0.22
o not IT OUGHT	-0.75
o not IT PAST	-0.21
o not IT POLICY	-0.82
o not IT PRAISE	0.54
o not IT PROVE	-0.50
o not IT REMOVE	0.23
o not IT RESEARCH	0.09
o not IT SAFETY	-0.24
o not IT SAFEW	0.47
o not IT SAY	-1.20
o not IT SERIOUS	0.09
o not IT SERVICE	-0.37
o not IT SHOW	-0.45
o not IT SORE	0.87
o not IT STOPTAKING	0.19
o not IT STORE	-0.56
o not IT SURE	0.29
o not IT SURGERY	-0.65
o not IT SYMPTOM	0.09
o not IT THERAPIST2	-0.51
o not IT THERAPY	-0.26
o not IT THING	-0.32
o not IT TURN	0.30
o not IT WE	-0.60
o not IT WELL	-0.94
o not IT WORKS	0.10
o not IT YOU	-0.83
o not LIFE BAD	1.03
o not LIFE BODY	0.97
o not LIFE CLIENT	1.05
o not LIFE DIAGNOSE	0.09
o not LIFE ENDORSE	0.83
o not LIFE IT	-1.65
o not LIFE NUMBER	0.08
o not LIFE OUGHT	0.93
o not LIFE POLICY	0.61
o not LIFE RESEARCH	-0.46
o not LIFE SAY	-0.24
o not LIFE SHOW	1.21
o not LIFE SORE	0.21
o not LIFE SYMPTOM	0.68
o not LIFE THING	0.85
o not LIFE TURN	1.29
o not LIFE WE	1.19
o not LIFE YOU	1.40
o not MECH FLOW	-0.64
o not MECH GONE	-0.60
o not MECH HEDGE	-0.53
o not MECH IT	-0.72
o not MECH NUMBER	-0.42
o not MECH REMOVE	-0.65
o not MECH RESEARCH	-0.26
o not MECH SHOW	-0.21
o not MECH STORE	-0.29
o not MECH THERAPY	-0.49
o not MECH WORKS	-0.70
o not META BODY	-0.29
o not META CLIENT	0.45
o not META CST	-0.07
o not META DIAGNOSE	0.61
o not META EASE	0.15
o not META ENDORSE	-0.19
o not META GONE	-0.44
o not META HEDGE	0.19
o not META IT	-0.99
o not META LIFE	0.09
o not META NUMBER	-0.63
o not META OUGHT	0.52
o not META SAY	-0.28
o not META SERIOUS	0.17
o not META SHOW	-0.50
o not META SYMPTOM	-0.41
o not META THERAPY	-0.07
o not META THING	0.23
o not META YOU	-0.29
o not MOST BELIEF	0.28
o not MOST BODY	0.46
o not MOST DIAGNOSE	-0.78
o not MOST EASE	-0.35
o not MOST GO	0.56
o not MOST GONE	0.18
o not MOST HEDGE	-0.32
o not MOST HUMBLE	0.31
o not MOST IT	1.00
o not MOST LIFE	-0.33
o not MOST META	-0.28
o not MOST NUMBER	-0.32
o not MOST OUGHT	-0.87
o not MOST POLICY	0.12
o not MOST PROVE	-0.29
o not MOST SAY	0.16
o not MOST SHOW	-1.05
o not MOST SORE	0.57
o not MOST SURE	-0.31
o not MOST SYMPTOM	0.40
o not MOST THING	0.26
o not MOST WE	1.42
o not MOST WELL	-0.75
o not MOST YOU	-1.50
o not NEG BABY	-0.59
o not NEG BAD	1.81
o not NEG BELIEF	0.12
o not NEG BODY	0.86
o not NEG CAUSE	-0.72
o not NEG CLIENT	1.23
o not NEG CST	-0.84
o not NEG CURE	0.49
o not NEG DEFINE	-0.66
o not NEG DETOX	-0.36
o not NEG DIAGNOSE	-0.20
o not NEG DOCTOR	-0.10
o not NEG EASE	-0.70
o not NEG EMOTION	-0.10
o not NEG ENDORSE	0.62
o not NEG EXPERT	-0.08
o not NEG FLOW	-1.33
o not NEG GO	1.37
o not NEG GONE	1.99
o not NEG HEDGE	-0.23
o not NEG HOMEHELP	0.44
o not NEG HUMBLE	0.94
o not NEG IT	0.73
o not NEG LIFE	-1.36
o not NEG MECH	-0.56
o not NEG META	0.21
o not NEG MOST	-0.32
o not NEG NEGN	1.17
o not NEG NUMBER	0.87
o not NEG OUGHT	-0.99
o not NEG PAST	0.53
o not NEG POLICY	-0.50
o not NEG PRAISE	0.83
o not NEG PRESSURE	0.66
o not NEG PROVE	-0.82
o not NEG RELIEFN	0.57
o not NEG REMOVE	-0.66
o not NEG RESEARCH	-1.70
o not NEG SAFETY	-0.45
o not NEG SAFEW	1.18
o not NEG SAY	1.09
o not NEG SERIOUS	1.00
o not NEG SERVICE	-2.48
o not NEG SHOW	-0.84
o not NEG SORE	1.47
o not NEG STOPTAKING	-0.54
o not NEG STORE	-0.52
o not NEG SURE	1.36
o not NEG SURGERY	0.33
o not NEG SYMPTOM	2.80
o not NEG THERAPIST2	-0.40
o not NEG THERAPY	-1.15
o not NEG THING	-0.28
o not NEG TURN	3.14
o not NEG WE	-0.21
o not NEG WELL	0.13
o not NEG WORKS	0.32
o not NEG WORLD	-0.45
o not NEG YOU	0.67
o not NEGN AID	0.28
o not NEGN BAD	0.39
o not NEGN BELIEF	-0.46
o not NEGN BODY	0.87
o not NEGN CLIENT	-0.49
o not NEGN CST	-0.53
o not NEGN CURE	-0.45
o not NEGN DIAGNOSE	0.60
o not NEGN DOCTOR	0.39
o not NEGN DRUG	1.88
o not NEGN EASE	-0.68
o not NEGN EMOTION	-0.54
o not NEGN ENDORSE	-1.07
o not NEGN FLOW	0.55
o not NEGN GONE	-0.30
o not NEGN HEDGE	1.53
o not NEGN HOMEHELP	0.47
o not NEGN IT	1.52
o not NEGN LIFE	0.13
o not NEGN MECH	-0.57
o not NEGN META	1.12
o not NEGN NUMBER	-1.34
o not NEGN OUGHT	0.65
o not NEGN POLICY	-1.09
o not NEGN PRAISE	0.50
o not NEGN PROVE	-0.36
o not NEGN RELIEFN	-0.91
o not NEGN REMOVE	0.79
o not NEGN RESEARCH	0.48
o not NEGN SAFETY	-0.04
o not NEGN SAFEW	0.72
o not NEGN SAY	0.37
o not NEGN SERIOUS	0.22
o not NEGN SERVICE	-0.24
o not NEGN SHOW	-0.94
o not NEGN SORE	1.05
o not NEGN STOPTAKING	-0.76
o not NEGN STORE	-0.13
o not NEGN SURE	0.29
o not NEGN SURGERY	0.11
o not NEGN SYMPTOM	0.63
o not NEGN THERAPIST2	1.33
o not NEGN THERAPY	-0.96
o not NEGN THING	-0.39
o not NEGN WE	-1.63
o not NEGN WELL	0.11
o not NEGN WORKS	-0.69
o not NEGN YOU	-0.33
o not NUMBER CLIENT	1.62
o not NUMBER CST	0.47
o not NUMBER DIAGNOSE	0.96
o not NUMBER EASE	1.31
o not NUMBER ENDORSE	0.08
o not NUMBER FLOW	-0.24
o not NUMBER GONE	0.46
o not NUMBER HEDGE	-0.41
o not NUMBER IT	-0.58
o not NUMBER LIFE	0.06
o not NUMBER MECH	-0.40
o not NUMBER META	-0.07
o not NUMBER NEG	-0.18
o not NUMBER OUGHT	0.42
o not NUMBER PROVE	-0.25
o not NUMBER REMOVE	0.61
o not NUMBER RESEARCH	-0.07
o not NUMBER SAFEW	0.78
o not NUMBER SAY	-0.45
o not NUMBER SERIOUS	0.20
o not NUMBER SHOW	-0.15
o not NUMBER STORE	-0.08
o not NUMBER SYMPTOM	-0.38
o not NUMBER THERAPY	0.11
o not NUMBER THING	1.09
o not NUMBER WE	0.41
o not NUMBER WORKS	-0.07
o not OUGHT BABY	-0.06
o not OUGHT BAD	0.46
o not OUGHT CAUSE	-0.44
o not OUGHT CLIENT	0.53
o not OUGHT CST	-0.41
o not OUGHT DIAGNOSE	0.35
o not OUGHT DRUG	0.30
o not OUGHT EASE	0.34
o not OUGHT EMOTION	0.19
o not OUGHT ENDORSE	-0.12
o not OUGHT FLOW	-0.18
o not OUGHT HOMEHELP	0.71
o not OUGHT IT	-1.18
o not OUGHT META	-0.35
o not OUGHT NUMBER	-0.35
o not OUGHT POLICY	-0.52
o not OUGHT REMOVE	0.11
o not OUGHT SERIOUS	1.48
o not OUGHT SHOW	0.62
o not OUGHT STOPTAKING	-0.31
o not OUGHT SURE	-0.64
o not OUGHT SURGERY	0.28
o not OUGHT SYMPTOM	-0.40
o not OUGHT THERAPY	-0.41
o not OUGHT THING	-0.39
o not OUGHT TURN	0.31
o not OUGHT WE	-0.11
o not OUGHT WORKS	-0.15
o not OUGHT WORLD	-0.08
o not OUGHT YOU	-2.48
o not PAST EASE	0.18
o not PAST EXPERT	-0.13
o not PAST GONE	0.51
o not PAST HOMEHELP	0.36
o not PAST IT	0.72
o not PAST NUMBER	-0.37
o not PAST SYMPTOM	0.98
o not PAST THERAPIST2	-0.13
o not PAST THERAPY	-0.30
o not PAST WE	0.18
o not POLICY BAD	0.70
o not POLICY CLIENT	0.47
o not POLICY DIAGNOSE	-0.09
o not POLICY DOCTOR	0.14
o not POLICY DRUG	-0.48
o not POLICY EASE	-0.04
o not POLICY HEDGE	-0.11
o not POLICY HOMEHELP	-0.45
o not POLICY IT	-0.09
o not POLICY LIFE	-0.34
o not POLICY META	-0.21
o not POLICY NUMBER	-0.40
o not POLICY RELIEFN	-0.44
o not POLICY SAFETY	0.07
o not POLICY SAY	-0.48
o not POLICY SHOW	-0.12
o not POLICY SORE	0.23
o not POLICY SYMPTOM	1.07
o not POLICY THERAPY	-0.37
o not POLICY WE	0.56
o not PRAISE IT	0.40
o not PRESSURE YOU	-0.59
o not PROVE EASE	-0.53
o not PROVE IT	-0.51
o not PROVE SYMPTOM	-0.34
o not RELIEFN BELIEF	-0.21
o not RELIEFN HOMEHELP	0.07
o not RELIEFN IT	0.74
o not RELIEFN SURGERY	0.07
o not RELIEFN WE	-0.41
o not REMOVE BODY	0.16
o not REMOVE DETOX	-0.36
o not REMOVE DIAGNOSE	-0.20
o not REMOVE DRUG	-0.57
o not REMOVE ENDORSE	0.16
o not REMOVE HOMEHELP	-0.27
o not REMOVE IT	-0.83
o not REMOVE META	-0.72
o not REMOVE SAFETY	-0.08
o not REMOVE SERIOUS	0.63
o not REMOVE SHOW	0.08
o not REMOVE SURGERY	0.30
o not REMOVE SYMPTOM	-0.20
o not REMOVE THERAPY	-0.07
o not REMOVE WE	-0.08
o not REMOVE YOU	0.23
o not RESEARCH BODY	-0.32
o not RESEARCH CLIENT	-0.36
o not RESEARCH CST	-0.38
o not RESEARCH DIAGNOSE	-0.04
o not RESEARCH EASE	-0.50
o not RESEARCH ENDORSE	-0.49
o not RESEARCH GONE	-0.30
o not RESEARCH HUMBLE	-0.33
o not RESEARCH IT	-0.75
o not RESEARCH LIFE	-0.62
o not RESEARCH NUMBER	-0.05
o not RESEARCH PROVE	-0.10
o not RESEARCH SAY	-0.46
o not RESEARCH SERIOUS	-0.58
o not RESEARCH SHOW	-1.01
o not RESEARCH STORE	-0.46
o not RESEARCH SYMPTOM	-0.47
o not RESEARCH THERAPY	0.33
o not RESEARCH THING	-0.09
o not RESEARCH WE	-0.17
o not RESEARCH WELL	-0.22
o not SAFETY CLIENT	-0.38
o not SAFETY CST	-0.19
o not SAFETY DIAGNOSE	-0.04
o not SAFETY EASE	-0.12
o not SAFETY GONE	-0.25
o not SAFETY LIFE	-0.21
o not SAFETY NEG	-0.06
o not SAFETY OUGHT	-0.08
o not SAFETY SERIOUS	0.15
o not SAFETY STOPTAKING	-0.16
o not SAFETY THERAPIST2	-0.10
o not SAFETY THERAPY	-0.19
o not SAFETY YOU	-0.08
o not SAFEW WE	0.33
o not SAY BAD	0.17
o not SAY BODY	0.24
o not SAY CLIENT	0.42
o not SAY CST	0.48
o not SAY CURE	0.57
o not SAY DIAGNOSE	0.18
o not SAY EASE	2.06
o not SAY EMOTION	0.17
o not SAY ENDORSE	0.06
o not SAY FLOW	-0.07
o not SAY GONE	0.14
o not SAY IT	0.66
o not SAY LIFE	-0.56
o not SAY MECH	-0.19
o not SAY META	-0.27
o not SAY NEG	0.37
o not SAY NUMBER	0.89
o not SAY POLICY	-0.12
o not SAY RELIEFN	0.25
o not SAY REMOVE	0.14
o not SAY SERIOUS	1.20
o not SAY SHOW	0.04
o not SAY STORE	-0.07
o not SAY SYMPTOM	0.65
o not SAY THERAPY	0.35
o not SAY THING	0.87
o not SAY TURN	0.18
o not SAY WE	1.42
o not SAY YOU	-0.04
o not SERIOUS CST	-0.82
o not SERIOUS EASE	-0.55
o not SERIOUS GONE	-0.07
o not SERIOUS HOMEHELP	-0.22
o not SERIOUS IT	0.26
o not SERIOUS LIFE	0.03
o not SERIOUS NUMBER	-0.35
o not SERIOUS REMOVE	0.19
o not SERIOUS SAY	-0.18
o not SERIOUS SHOW	-0.22
o not SERIOUS STOPTAKING	-0.34
o not SERIOUS SURGERY	-0.21
o not SERIOUS SYMPTOM	-0.25
o not SERIOUS THERAPY	-1.16
o not SERIOUS WE	-0.28
o not SERVICE EASE	-0.24
o not SERVICE HEDGE	0.03
o not SERVICE HOMEHELP	0.34
o not SERVICE IT	0.30
o not SERVICE NUMBER	-0.31
o not SERVICE WE	-0.55
o not SHOW BABY	-0.06
o not SHOW BAD	-0.26
o not SHOW BODY	-0.34
o not SHOW CLIENT	-0.55
o not SHOW CST	-0.27
o not SHOW CURE	0.55
o not SHOW DIAGNOSE	0.39
o not SHOW EASE	-0.58
o not SHOW EMOTION	-0.26
o not SHOW ENDORSE	-0.32
o not SHOW EXPERT	-0.11
o not SHOW FLOW	-0.08
o not SHOW GONE	0.03
o not SHOW HEDGE	0.21
o not SHOW HOMEHELP	-0.39
o not SHOW IT	-2.20
o not SHOW LIFE	-0.68
o not SHOW MECH	-0.06
o not SHOW META	-0.37
o not SHOW NEG	-0.43
o not SHOW NUMBER	-0.30
o not SHOW POSITION	-0.09
o not SHOW RELIEFN	0.41
o not SHOW REMOVE	-0.18
o not SHOW RESEARCH	-0.49
o not SHOW SAY	-0.04
o not SHOW SERIOUS	0.45
o not SHOW STORE	-0.08
o not SHOW SYMPTOM	-1.09
o not SHOW THERAPY	-0.40
o not SHOW TURN	0.60
o not SHOW WE	0.47
o not SHOW WELL	0.44
o not SHOW WORKS	-0.29
o not SHOW YOU	-0.35
o not SORE BODY	0.22
o not SORE ENDORSE	0.11
o not SORE IT	0.70
o not SORE LIFE	0.14
o not SORE SYMPTOM	0.22
o not SORE YOU	0.13
o not STOPTAKING DIAGNOSE	0.22
o not STOPTAKING DOCTOR	-0.25
o not STOPTAKING DRUG	0.09
o not STOPTAKING FLOW	0.11
o not STOPTAKING HOMEHELP	-0.24
o not STOPTAKING IT	-0.12
o not STOPTAKING SAFETY	-0.29
o not STOPTAKING SHOW	0.22
o not STOPTAKING YOU	0.44
o not STORE BODY	-0.34
o not STORE EMOTION	-0.28
o not STORE GONE	-0.86
o not STORE IT	0.19
o not STORE NUMBER	0.05
o not STORE SAY	-0.41
o not STORE SHOW	-0.49
o not STORE SYMPTOM	-0.21
o not STORE YOU	0.21
o not SURE RELIEFN	0.48
o not SURE YOU	-0.68
o not SURGERY DRUG	0.20
o not SURGERY GONE	0.25
o not SURGERY REMOVE	0.25
o not SYMPTOM BODY	0.06
o not SYMPTOM CST	0.89
o not SYMPTOM DEFINE	-0.20
o not SYMPTOM DIAGNOSE	0.15
o not SYMPTOM DRUG	0.25
o not SYMPTOM EASE	-0.08
o not SYMPTOM EMOTION	0.38
o not SYMPTOM ENDORSE	0.11
o not SYMPTOM FLOW	0.61
o not SYMPTOM GO	0.25
o not SYMPTOM GONE	-0.54
o not SYMPTOM HEDGE	0.50
o not SYMPTOM HOMEHELP	1.25
o not SYMPTOM HUMBLE	-0.43
o not SYMPTOM IT	0.35
o not SYMPTOM LIFE	-0.47
o not SYMPTOM NEG	0.21
o not SYMPTOM NUMBER	-0.51
o not SYMPTOM OUGHT	-0.29
o not SYMPTOM POLICY	-0.17
o not SYMPTOM REMOVE	-0.08
o not SYMPTOM SAY	-0.53
o not SYMPTOM SHOW	0.42
o not SYMPTOM SURGERY	-0.08
o not SYMPTOM THERAPY	1.25
o not SYMPTOM TURN	0.34
o not SYMPTOM WE	-0.18
o not SYMPTOM WORKS	0.72
o not SYMPTOM YOU	-0.09
o not THERAPIST2 CLIENT	0.21
o not THERAPIST2 HEDGE	1.37
o not THERAPIST2 IT	1.20
o not THERAPIST2 NEG	0.31
o not THERAPIST2 THING	0.73
o not THERAPY BODY	-0.50
o not THERAPY CLIENT	0.47
o not THERAPY CST	-0.38
o not THERAPY CURE	-0.53
o not THERAPY DIAGNOSE	0.53
o not THERAPY DRUG	0.51
o not THERAPY EASE	-0.14
o not THERAPY ENDORSE	-0.24
o not THERAPY FLOW	-0.26
o not THERAPY GONE	-0.12
o not THERAPY HEDGE	0.14
o not THERAPY HOMEHELP	-0.29
o not THERAPY IT	-0.61
o not THERAPY MECH	-0.21
o not THERAPY META	-0.05
o not THERAPY NUMBER	0.76
o not THERAPY OUGHT	0.63
o not THERAPY POLICY	-0.59
o not THERAPY RELIEFN	-0.53
o not THERAPY REMOVE	0.03
o not THERAPY RESEARCH	-0.26
o not THERAPY SAFETY	-0.14
o not THERAPY SAFEW	0.50
o not THERAPY SAY	-0.07
o not THERAPY SERIOUS	-0.05
o not THERAPY SHOW	0.07
o not THERAPY STOPTAKING	-0.33
o not THERAPY SURE	-0.14
o not THERAPY SYMPTOM	-0.52
o not THERAPY THING	0.51
o not THERAPY TURN	0.31
o not THERAPY WE	-0.29
o not THERAPY WORKS	0.13
o not THERAPY YOU	-0.81
o not THING BAD	0.34
o not THING BODY	0.73
o not THING CLIENT	0.76
o not THING CST	0.09
o not THING EASE	0.53
o not THING EMOTION	0.31
o not THING GONE	0.35
o not THING IT	0.16
o not THING NUMBER	-0.76
o not THING POLICY	0.52
o not THING REMOVE	0.36
o not THING RESEARCH	-0.06
o not THING SAY	0.29
o not THING SYMPTOM	0.74
o not THING THERAPY	-0.43
o not THING TURN	-0.25
o not THING WE	0.41
o not THING WELL	0.31
o not TURN BODY	0.05
o not TURN CLIENT	0.59
o not TURN GONE	0.15
o not TURN NUMBER	0.33
o not TURN WE	0.56
o not WE BABY	-0.28
o not WE BAD	0.87
o not WE BELIEF	-0.28
o not WE BODY	-0.47
o not WE CAUSE	-0.39
o not WE CLIENT	-0.26
o not WE CST	-0.34
o not WE CURE	0.24
o not WE DEFINE	-0.17
o not WE DETOX	-0.11
o not WE DIAGNOSE	-0.70
o not WE DOCTOR	0.73
o not WE DRUG	-0.08
o not WE EASE	-1.47
o not WE EMOTION	-0.56
o not WE ENDORSE	-0.88
o not WE EXPERT	0.57
o not WE FLOW	-0.28
o not WE GONE	-0.58
o not WE HEDGE	0.47
o not WE HOMEHELP	0.52
o not WE HUMBLE	0.45
o not WE IT	0.76
o not WE LIFE	0.63
o not WE MECH	-0.58
o not WE META	0.10
o not WE MOST	-0.26
o not WE NEG	-0.05
o not WE NEGN	-0.34
o not WE NUMBER	1.09
o not WE OUGHT	-0.42
o not WE PAST	0.10
o not WE POLICY	-0.29
o not WE POSITION	-0.09
o not WE PRAISE	1.21
o not WE RELIEFN	-0.05
o not WE REMOVE	-0.35
o not WE RESEARCH	-0.04
o not WE SAFETY	0.29
o not WE SAFEW	0.23
o not WE SAY	0.59
o not WE SERIOUS	0.16
o not WE SERVICE	-0.50
o not WE SHOW	-0.70
o not WE SORE	1.50
o not WE STOPTAKING	-0.39
o not WE STORE	0.21
o not WE SURE	1.38
o not WE SURGERY	0.60
o not WE THERAPIST2	-0.41
o not WE THERAPY	-0.25
o not WE THING	0.21
o not WE TURN	0.49
o not WE WELL	0.32
o not WE WORKS	-0.66
o not WE WORLD	-0.16
o not WE YOU	-1.95
o not WELL CLIENT	0.59
o not WELL THERAPY	-0.77
o not WELL TURN	0.59
o not WELL WE	0.11
o not WORKS BAD	0.16
o not WORKS BODY	-0.98
o not WORKS DETOX	-0.11
o not WORKS EASE	-0.05
o not WORKS EMOTION	-0.59
o not WORKS ENDORSE	-0.24
o not WORKS FLOW	0.22
o not WORKS HEDGE	-0.53
o not WORKS HOMEHELP	-0.54
o not WORKS IT	-0.23
o not WORKS LIFE	-0.14
o not WORKS MECH	-1.05
o not WORKS META	-0.41
o not WORKS NEG	-0.49
o not WORKS NUMBER	-0.57
o not WORKS SAFETY	-0.08
o not WORKS SHOW	-0.12
o not WORKS SORE	0.16
o not WORKS SYMPTOM	0.43
o not WORKS THERAPY	-0.13
o not WORKS WE	0.72
o not WORKS YOU	-0.41
o not WORLD CST	-0.04
o not WORLD IT	0.86
o not WORLD POLICY	-0.40
o not WORLD THERAPY	-0.04
o not YOU BAD	1.39
o not YOU BELIEF	0.11
o not YOU BODY	1.85
o not YOU CAUSE	-0.38
o not YOU CLIENT	0.20
o not YOU CST	-0.54
o not YOU DIAGNOSE	0.54
o not YOU DRUG	0.46
o not YOU EASE	0.65
o not YOU EMOTION	0.27
o not YOU ENDORSE	1.72
o not YOU FLOW	-0.78
o not YOU GONE	-0.18
o not YOU HEDGE	-1.60
o not YOU HOMEHELP	0.08
o not YOU IT	-0.22
o not YOU LIFE	0.31
o not YOU MECH	0.95
o not YOU META	0.47
o not YOU NEG	-0.08
o not YOU NUMBER	0.10
o not YOU OUGHT	0.80
o not YOU POLICY	-0.82
o not YOU PRAISE	0.60
o not YOU RELIEFN	0.74
o not YOU REMOVE	0.24
o not YOU RESEARCH	-0.17
o not YOU SAFETY	0.13
o not YOU SAY	-0.72
o not YOU SHOW	2.17
o not YOU SORE	0.26
o not YOU SURGERY	-0.27
o not YOU SYMPTOM	0.68
o not YOU THERAPY	-0.47
o not YOU TURN	0.29
o not YOU WE	-1.01
o not YOU WELL	-0.25
o not YOU WORKS	-0.40
o not YOU WORLD	-0.09
open question	-0.43
orders an outcome	0.99
p a_doc	-1.55
p a_pra	-0.10
p a_thi	0.40
p a_wal	-0.53
p absol	0.71
p accep	-0.15
p acces	-0.35
p accid	0.16
p accor	0.86
p accou	-0.56
p achie	0.98
p act_n	1.04
p acupu	-0.46
p addre	-0.28
p adhes	0.09
p adjus	0.23
p advan	-0.54
p adver	-0.50
p affec	-0.47
p after	-0.16
p again	-1.58
p airwa	-0.52
p all_o	0.45
p aller	0.54
p allop	0.09
p along	0.30
p alrea	-0.52
p alter	0.21
p altho	0.57
p ambul	-0.12
p ameri	-0.14
p an_ho	-1.23
p an_op	0.59
p analy	-0.36
p anato	-0.88
p ancie	0.50
p answe	-0.14
p antib	-0.05
p antid	-0.10
p anxie	-0.28
p anxio	0.24
p any_m	0.86
p any_p	-0.10
p anybo	-0.88
p anyon	0.28
p anywh	-0.35
p appea	-1.77
p appen	-0.77
p appoi	-0.09
p appro	0.86
p are_c	-0.71
p are_w	0.45
p armch	0.69
p aroun	-1.15
p arriv	1.15
p arthr	0.82
p artic	-1.31
p ask_a	-0.12
p ask_y	-1.16
p aslee	1.20
p asses	-1.03
p assoc	-0.63
p asthm	-0.21
p at_la	-1.28
p at_on	-0.16
p at_th	-0.24
p at_yo	-0.56
p attac	-0.58
p atten	-0.94
p augus	-0.64
p autho	0.66
p autis	0.31
p autum	0.23
p awake	1.28
p back_	3.84
p backa	0.30
p backg	-0.45
p bad_b	0.99
p bad_n	-0.30
p bad_s	-0.21
p balan	0.85
p banis	-0.40
p baske	0.35
p be_ch	-0.21
p be_lo	-0.54
p be_se	-0.46
p becau	-3.25
p bed_r	-0.36
p bedti	0.67
p befor	-1.35
p behin	2.09
p belie	1.08
p bell'	-0.29
p belon	-0.75
p benea	-0.28
p benef	2.41
p betwe	-1.87
p beyon	-0.46
p bicyc	-0.34
p biody	-0.05
p birth	1.01
p biscu	-0.03
p black	-0.60
p blank	-1.20
p block	0.14
p blood	-1.15
p bodyw	0.29
p bones	0.12
p book_	0.62
p both_	0.15
p botto	0.53
p bough	-0.13
p brain	-0.13
p break	0.89
p breas	-0.05
p breat	-1.24
p breec	-0.22
p brigh	1.46
p bring	0.34
p brita	-0.09
p broch	0.06
p broke	-0.87
p broug	-0.27
p burno	-0.64
p butto	1.37
p by_it	-0.20
p by_th	-0.08
p call_	-0.29
p calm_	0.28
p came_	-0.73
p can't	0.54
p cance	1.22
p canno	3.60
p capti	-0.05
p care_	-0.42
p caref	-0.06
p carpe	-0.20
p carri	0.53
p cause	0.99
p cauti	-0.17
p cella	-0.13
p centi	-0.28
p cereb	-0.15
p certa	0.25
p certi	0.27
p chakr	0.15
p champ	0.09
p chang	-0.43
p chape	-0.08
p chemi	1.08
p chemo	0.46
p child	0.20
p chimn	-0.14
p chiro	-0.52
p chole	-0.23
p chose	-0.22
p chris	-0.28
p chron	2.16
p churc	0.20
p clean	0.54
p clear	0.15
p clien	3.56
p clini	1.22
p colic	-0.21
p colle	0.66
p colou	-0.06
p colum	-0.57
p come_	1.44
p comes	-0.14
p comfo	-0.75
p comin	0.67
p commo	-0.33
p compa	-1.10
p compl	1.42
p compr	0.78
p conce	0.64
p concu	-0.51
p condi	0.76
p confi	0.33
p conne	0.13
p conse	-0.05
p consi	0.53
p const	0.20
p consu	0.98
p conte	-0.18
p contr	-0.55
p conve	-0.23
p convi	0.49
p corre	0.40
p corri	-0.11
p corti	1.35
p could	1.23
p counc	0.90
p couns	-0.05
p count	1.24
p crani	1.88
p credi	-1.38
p crick	-0.15
p criti	-0.13
p crook	0.45
p crutc	0.14
p cryst	-0.52
p cupbo	0.53
p cure_	0.32
p curio	-0.66
p curta	-0.16
p cushi	-0.13
p custo	-0.11
p dange	-0.49
p daugh	-0.83
p demen	-0.75
p denti	-0.21
p depar	-0.10
p depen	-0.27
p depos	-0.56
p depre	-0.79
p descr	-0.93
p deser	-0.90
p destr	-0.04
p detec	0.36
p diabe	-0.24
p diagn	1.41
p diaph	0.39
p did_n	-0.17
p diffe	-0.32
p diffi	0.12
p diplo	-0.13
p direc	-0.12
p disab	-0.03
p disag	-0.81
p disap	0.45
p disch	0.15
p disco	0.56
p disea	-0.11
p dispu	-0.96
p disso	0.34
p distr	0.73
p do_no	-1.33
p do_wi	-0.30
p docto	2.12
p docum	0.29
p dodgy	0.32
p doesn	0.49
p don't	1.37
p drove	0.05
p drug_	0.19
p dysle	-0.16
p ear_i	0.42
p easy_	-0.46
p econo	-0.51
p eczem	0.70
p edito	-0.22
p effec	1.87
p elect	-0.23
p eleve	-0.20
p elsew	-0.74
p emerg	0.16
p emoti	0.25
p encou	0.53
p endor	-0.23
p engli	-0.78
p enoug	-0.15
p entra	-0.66
p epidu	-0.20
p ever_	0.47
p every	4.16
p evide	-0.48
p exami	-0.22
p examp	-0.32
p excep	-1.09
p exerc	-0.29
p exhau	0.46
p exhib	-0.13
p expec	-0.36
p expen	-0.06
p exper	0.64
p expla	0.23
p eyebr	-0.39
p failu	-0.14
p fasci	0.11
p fatig	0.41
p favou	0.64
p feedi	-0.18
p feel_	1.73
p feeli	-0.14
p fell_	-0.06
p felt_	-1.17
p ferti	-0.13
p festi	-0.07
p fibro	0.20
p fifte	0.18
p fight	0.25
p find_	0.09
p finge	0.27
p finis	-1.64
p first	0.21
p fligh	-0.20
p flori	-0.14
p follo	-0.20
p footb	-0.49
p for_a	-0.64
p for_e	-0.10
p for_g	-0.26
p for_l	0.81
p for_s	-0.22
p for_t	0.14
p for_y	0.30
p forbi	0.10
p forem	1.36
p forge	0.99
p forgo	0.31
p fortn	0.56
p forwa	0.70
p found	-0.24
p fount	-0.12
p fourt	0.54
p free_	1.67
p freed	0.28
p frida	-0.12
p frien	-0.35
p frigh	-0.28
p froze	-0.66
p funct	0.13
p garde	-0.35
p gave_	-1.87
p gener	-0.97
p gentl	0.59
p get_b	0.60
p get_r	-0.14
p get_w	0.17
p gets_	-1.00
p getti	0.18
p given	-0.49
p gives	0.98
p go_ba	0.15
p go_ho	0.56
p go_to	-0.87
p goalk	-0.47
p goes_	-0.29
p good_	-0.20
p goodb	0.32
p got_b	-0.08
p got_o	0.98
p gover	0.36
p gradu	0.14
p grand	0.22
p green	-0.03
p groce	0.12
p groun	-0.34
p guara	-0.45
p guida	-0.56
p guide	-1.17
p guita	-0.05
p hands	-0.48
p handw	0.87
p happe	1.25
p harbo	-0.77
p hardl	-0.66
p hardw	-0.09
p harml	-0.05
p harmo	0.20
p has_n	-0.27
p have_	-0.62
p haven	1.36
p hay_f	0.87
p head_	-0.26
p heada	-1.12
p heade	-0.29
p headl	-1.37
p heali	1.28
p healt	2.11
p heari	0.50
p heart	-0.96
p help_	0.31
p helps	-0.06
p herse	1.55
p hidde	0.33
p high_	-0.10
p himse	0.70
p hip_p	0.11
p hip_r	0.10
p histo	0.21
p holid	0.96
p hones	-0.43
p hopef	-0.34
p hormo	0.28
p hospi	-0.74
p hot_f	0.23
p hundr	0.44
p husba	-0.11
p ice_p	1.28
p ideal	0.24
p illne	-0.51
p imagi	-0.47
p imbal	0.30
p immun	0.05
p impos	2.50
p impro	1.50
p in_da	-0.62
p in_mo	0.68
p in_no	-0.26
p in_so	-0.80
p inclu	-0.93
p incre	0.30
p infan	0.16
p infec	-0.43
p infer	0.15
p infla	-0.17
p injec	1.75
p insom	1.04
p inspe	-0.14
p insta	0.04
p inste	0.40
p insul	-0.34
p insur	-0.50
p inter	0.23
p inven	-0.15
p irrit	-0.20
p is_ca	-0.35
p is_co	-1.00
p is_go	1.20
p is_ma	-0.19
p is_sa	-0.37
p itali	-0.26
p itsel	1.84
p janua	-0.15
p jaw_p	0.23
p journ	0.45
p keep_	-1.10
p kidne	-0.14
p kitch	0.33
p kitte	0.48
p knee_	0.24
p labor	0.33
p labou	-0.47
p langu	0.72
p large	-0.03
p last_	-0.20
p leafl	-0.55
p lengt	0.63
p lesso	-0.77
p let_g	0.95
p lets_	0.51
p letti	-1.46
p libra	-0.42
p licen	-1.38
p lie_o	-0.09
p life_	0.56
p light	-2.47
p limes	-0.74
p lisbo	-0.25
p liste	0.11
p liter	0.59
p littl	0.28
p lives	0.13
p long_	-0.03
p look_	-0.91
p looke	-0.85
p looks	-1.61
p loose	0.33
p low_b	-0.87
p lower	-0.05
p lumba	-0.38
p machi	0.27
p manip	0.42
p many_	-0.89
p margi	-0.60
p marke	0.82
p massa	-1.12
p mathe	-0.56
p matte	-0.38
p meani	-0.09
p measu	-0.74
p medic	-0.89
p membr	-0.59
p menti	-0.36
p messa	-0.90
p metho	-0.19
p michi	-0.38
p midli	0.12
p midni	0.57
p midwi	-0.44
p migra	2.15
p mirac	0.56
p mista	-0.37
p moder	0.04
p monda	-0.95
p money	-0.43
p month	-0.46
p most_	-0.36
p motio	-0.12
p mount	-0.81
p move_	1.11
p moves	0.13
p murmu	0.46
p my_ha	-1.87
p mysel	-0.34
p namas	0.35
p narro	-0.80
p natur	2.23
p nearl	1.07
p neck_	1.19
p needs	-0.84
p negat	0.12
p negle	-0.70
p neigh	-1.07
p nerve	0.19
p nervo	-0.04
p netba	0.33
p neuro	-0.53
p never	0.48
p newbo	2.22
p newto	-0.05
p nicke	-0.62
p nine_	-0.31
p no_cl	-0.72
p no_di	-0.14
p no_do	0.04
p no_ev	-0.29
p no_ha	-0.35
p no_lo	-0.07
p no_ma	0.21
p no_on	0.81
p no_pa	0.14
p no_pr	-0.08
p no_ri	0.13
p no_si	1.17
p nobod	-0.79
p nomin	0.28
p norma	0.51
p not_a	-0.56
p not_c	0.21
p not_e	-0.30
p not_k	0.57
p not_n	-0.62
p not_p	-0.33
p not_r	-0.07
p not_s	-0.35
p nurse	0.61
p occip	0.51
p offic	0.54
p old_i	-0.82
p on_av	-0.10
p on_hi	-0.32
p on_th	-1.04
p on_ti	-0.23
p on_yo	-0.30
p once_	-0.09
p oncol	-0.30
p one_h	1.06
p opera	0.78
p opini	-0.26
p optic	-0.68
p ordin	-0.80
p origi	0.16
p osteo	-1.70
p other	1.68
p our_h	0.37
p our_m	0.25
p our_t	1.57
p our_w	0.06
p out_o	1.38
p outco	-0.08
p outgr	-1.24
p outsi	-0.89
p overa	0.09
p overc	0.11
p overn	1.27
p pacem	-0.43
p packa	-0.78
p pain_	3.10
p painf	-0.38
p paink	0.11
p panic	-0.37
p parac	-0.21
p paren	-0.68
p parki	0.53
p parti	-0.12
p passa	-0.08
p patie	2.69
p penci	-0.14
p per_c	0.61
p perfe	0.23
p perfu	-0.27
p perha	-0.45
p perio	1.63
p perma	1.00
p perso	0.14
p pharm	-0.44
p photo	-0.11
p physi	0.07
p pictu	-0.73
p pillo	1.60
p pitui	0.10
p place	0.82
p pleas	-0.71
p point	0.73
p poiso	-0.73
p poor_	-0.30
p posit	1.71
p postc	0.12
p postn	0.19
p postu	-0.61
p potat	-0.14
p power	0.18
p pract	-2.13
p pregn	-0.70
p preli	0.34
p prema	-0.63
p prepa	0.56
p presc	1.80
p prese	-0.07
p press	0.95
p prete	-1.09
p preve	-0.45
p previ	-0.49
p priva	-0.06
p probl	2.28
p profe	1.04
p profo	0.51
p progr	-0.08
p promi	-0.78
p prote	-0.18
p prove	-0.28
p publi	-1.00
p punct	-0.26
p put_a	0.17
p put_d	1.18
p put_o	-0.22
p put_r	1.11
p put_u	0.04
p quali	-0.28
p quant	0.14
p quarr	-0.20
p quest	-3.57
p quiet	-1.07
p radia	-0.32
p reali	-0.19
p reaso	-0.62
p recei	-0.32
p recen	-0.19
p recli	-0.44
p recog	1.12
p recom	0.49
p recor	-0.66
p recov	-0.91
p refer	0.67
p reflu	0.32
p refre	0.47
p refun	-0.13
p regai	0.58
p regis	-1.13
p regul	0.17
p relat	-0.10
p relax	0.10
p relea	0.05
p relia	1.96
p relie	2.90
p rely_	-0.22
p remed	0.31
p remem	0.68
p remin	-0.07
p repai	0.08
p repea	0.46
p repla	-1.17
p repor	-0.31
p requi	0.54
p resea	1.32
p resol	0.03
p respe	-0.24
p respo	1.15
p resta	-0.18
p restf	-0.21
p restl	0.53
p restr	1.00
p resul	1.25
p retur	3.30
p revea	0.07
p rever	1.00
p revie	-0.85
p rheum	-0.41
p rhyth	0.78
p risk_	-0.16
p runs_	-0.34
p sacru	-0.33
p same_	0.54
p satur	-0.60
p say_g	-0.48
p say_n	-0.34
p scaff	-0.09
p scept	0.82
p schoo	-0.41
p scien	2.30
p scoli	0.12
p scrat	1.71
p screa	0.63
p scrip	-0.15
p seaso	0.38
p secon	-1.19
p secre	0.15
p secti	-0.10
p see_a	-0.53
p see_o	0.86
p see_y	-0.17
p seizu	0.21
p seldo	-0.25
p senso	-0.50
p sente	-0.37
p serio	-0.47
p servi	0.29
p sessi	-2.77
p settl	0.09
p seven	-0.64
p sever	-1.81
p she'l	1.94
p shing	-0.44
p ships	0.61
p short	0.21
p shoul	-0.46
p shrin	-0.18
p side_	1.67
p signa	0.12
p signi	0.78
p silen	-0.38
p sinus	-0.07
p sit_i	-0.07
p sixte	0.42
p skull	0.48
p sleep	2.78
p slip_	0.06
p slipp	0.31
p small	-0.13
p smoot	0.45
p softe	-2.46
p solut	-0.23
p some_	-2.13
p someb	-1.87
p someo	-1.09
p somet	0.34
p somew	1.65
p sore_	-0.77
p sorro	0.09
p sorte	-0.43
p speak	-0.77
p speci	2.21
p spect	0.27
p speec	-0.76
p sphen	0.16
p spina	-0.91
p sprai	-0.30
p squee	0.54
p stair	2.72
p stand	0.41
p stati	-0.77
p stay_	0.09
p stead	0.62
p stero	-0.72
p stiff	-0.69
p still	-0.13
p stimu	0.03
p stitc	-0.21
p stoma	0.08
p stop_	-0.16
p stora	0.08
p strai	-0.89
p stran	-0.65
p stree	-0.57
p stren	0.49
p stres	0.30
p stret	-1.16
p stric	-0.58
p stron	-0.37
p stubb	0.05
p stude	-0.18
p studi	0.11
p subje	-0.15
p subst	0.60
p succe	-0.28
p sudde	-1.03
p suffe	1.17
p suita	0.28
p suitc	0.43
p summa	-0.31
p sunda	-1.18
p sungl	0.61
p super	0.15
p suppo	-0.17
p surge	-0.06
p surpr	0.50
p suthe	-0.53
p swear	-0.62
p switc	-0.10
p sympt	1.19
p syste	2.55
p table	0.46
p tailb	-0.45
p take_	-0.85
p takes	0.06
p talk_	-0.07
p talki	-0.33
p tantr	0.56
p taugh	0.25
p tearf	-0.29
p teati	0.66
p tell_	0.60
p tells	-0.35
p tempo	0.06
p tensi	-0.43
p testi	-0.05
p that_	-0.30
p the_a	0.42
p the_m	-0.15
p the_n	-0.49
p the_s	-0.40
p the_t	-2.36
p the_w	0.50
p theat	0.24
p thems	0.38
p thera	1.29
p these	1.13
p thirs	-0.12
p this_	1.26
p thoug	0.49
p thous	0.72
p threa	-0.18
p throu	2.51
p throw	0.03
p thurs	-0.69
p thyro	1.42
p ticke	-0.84
p tight	-0.40
p tinni	0.09
p to_th	0.81
p toget	0.21
p toile	-0.14
p tomor	1.24
p tonig	0.66
p too_l	1.46
p too_s	0.60
p towar	-0.48
p town_	-0.11
p tract	0.23
p traff	-0.62
p trans	1.00
p trapp	1.79
p traum	-0.24
p trave	1.66
p treat	0.09
p tremo	0.06
p tried	0.06
p trige	-0.74
p tripl	0.93
p troll	-0.25
p troub	1.33
p true_	-0.14
p tuesd	0.29
p turn_	0.56
p turne	0.36
p twent	0.48
p twitc	0.17
p umbre	-0.33
p uncer	-0.26
p under	1.22
p undre	-0.21
p uneve	-0.22
p unhap	0.67
p unhur	-0.35
p unive	-0.19
p unloc	0.57
p unnec	0.53
p unple	-0.34
p unpro	0.32
p untes	-0.36
p unwel	-0.10
p unwin	1.13
p up_an	0.43
p uphol	-0.34
p upled	-0.67
p uprig	0.32
p upsta	-1.38
p used_	-2.18
p vacci	-0.05
p vagus	-0.16
p vanis	-0.27
p varni	-0.28
p versi	-0.47
p verte	0.51
p verti	0.23
p vesse	-0.23
p villa	-0.43
p vineg	-0.79
p violi	-0.36
p visit	-0.45
p volun	-0.41
p wake_	0.47
p walk_	1.74
p walke	-0.32
p walki	0.99
p warm_	-0.34
p warmt	-0.58
p warni	0.79
p way_h	0.23
p websi	-0.15
p wedne	-0.34
p weeke	0.34
p weigh	-0.96
p welco	-0.44
p went_	-0.95
p what_	0.71
p whate	0.42
p whats	-0.29
p wheel	-0.15
p whene	-0.21
p whipl	0.28
p whist	0.97
p windo	-1.28
p withi	0.38
p witho	4.52
p wonde	-0.87
p woode	-0.18
p work_	-0.54
p works	-0.91
p world	0.21
p writt	-0.32
p years	-0.30
p yello	-0.11
p yeste	1.00
p you'l	2.59
p your_	2.38
p yours	2.80
person and turn	3.85
quoted	-0.74
role alt	-0.62
role body	-1.77
role cta	0.33
role description	-2.71
role heading	-7.42
role testimonial	8.18
role title	-1.80
rule C01	-0.48
rule C02	3.28
rule C03	3.86
rule C04	-1.20
rule C05	1.53
rule C06	1.95
rule C07	2.71
rule C08	2.06
rule C09	2.38
rule C10	6.14
rule C11	-0.71
rule C12	5.72
rule C13	0.91
rule C14	3.62
rule C15	0.66
rule C16	1.73
rule C17	2.97
rule C18	1.39
rule C19	6.31
rule C20	2.40
rule C21	2.71
rule C22	1.85
rule C23	1.78
shout	1.31
some not	1.22
subject baby	0.72
subject baby baby change	1.76
subject baby baby still	0.19
subject baby baby turn	-0.69
subject baby serious change	-0.19
subject baby serious still	0.33
subject body	0.16
subject body body change	-0.38
subject body body still	-1.30
subject body body turn	0.06
subject body none still	0.77
subject body serious change	0.31
subject body symptom change	1.09
subject body symptom still	-1.42
subject body symptom turn	0.29
subject complaint	-1.32
subject complaint none still	1.56
subject complaint serious change	0.55
subject complaint serious still	-2.45
subject complaint serious turn	-0.51
subject complaint symptom change	-1.84
subject complaint symptom still	0.07
subject complaint symptom turn	0.75
subject expert	0.09
subject expert none change	-0.22
subject expert none still	0.35
subject expert symptom still	0.14
subject i	-2.06
subject i baby change	-0.98
subject i baby still	-1.14
subject i baby turn	0.82
subject i body change	-0.13
subject i body still	0.31
subject i body turn	0.90
subject i life change	0.17
subject i life still	-0.65
subject i life turn	-0.25
subject i none change	0.62
subject i none still	-0.11
subject i none turn	2.05
subject i serious change	-0.16
subject i serious still	-0.97
subject i symptom change	-0.57
subject i symptom still	-0.55
subject i symptom turn	-1.85
subject none	-1.39
subject none body change	-0.12
subject none body still	-0.27
subject none life change	-0.50
subject none life still	-2.39
subject none life turn	1.25
subject none none change	0.50
subject none none still	-0.75
subject none none turn	0.36
subject none symptom change	-0.57
subject none symptom still	-0.30
subject order	-0.47
subject order baby change	0.76
subject order body change	0.58
subject order life change	0.67
subject order life turn	0.98
subject order none change	-1.92
subject order none still	-3.10
subject order none turn	-1.52
subject order serious change	0.48
subject order symptom change	2.91
subject other care	0.60
subject other care baby change	0.16
subject other care baby still	-0.09
subject other care body change	-0.37
subject other care body still	0.55
subject other care body turn	-0.35
subject other care life change	0.37
subject other care life still	0.08
subject other care none change	2.81
subject other care none still	1.15
subject other care none turn	0.48
subject other care serious change	-1.21
subject other care serious still	-1.01
subject other care symptom change	-1.10
subject other care symptom still	-0.66
subject other care symptom turn	-0.21
subject ours	0.36
subject ours baby change	0.17
subject ours body still	-0.96
subject ours life still	0.15
subject ours none change	0.36
subject ours none still	-2.19
subject ours serious change	0.89
subject ours serious still	0.66
subject ours symptom change	1.47
subject ours symptom still	-0.08
subject person	0.24
subject person baby change	0.53
subject person baby still	-0.70
subject person body still	0.22
subject person body turn	0.39
subject person life change	-1.75
subject person life still	-0.12
subject person life turn	1.73
subject person none change	-0.70
subject person none still	-1.66
subject person none turn	1.56
subject person serious change	-0.18
subject person serious still	0.65
subject person serious turn	0.38
subject person symptom change	0.50
subject person symptom still	-0.67
subject research	2.94
subject research body change	0.12
subject research body still	0.90
subject research life still	0.69
subject research none change	0.20
subject research none still	1.79
subject research none turn	-0.33
subject research serious change	-0.03
subject research serious still	-0.36
subject research symptom change	0.37
subject research symptom still	-0.49
subject therapy	0.38
subject therapy body change	0.29
subject therapy body still	-0.72
subject therapy life change	1.27
subject therapy life still	0.27
subject therapy none change	-0.26
subject therapy none still	-1.98
subject therapy none turn	1.46
subject therapy serious change	0.12
subject therapy symptom still	0.61
subject thing	-2.51
subject thing body change	1.26
subject thing body still	0.48
subject thing body turn	-0.33
subject thing life change	-0.05
subject thing life still	0.53
subject thing life turn	-0.60
subject thing none change	-1.57
subject thing none still	-2.35
subject thing none turn	0.77
subject thing symptom change	-0.64
subject thing symptom still	-0.41
subject we	-1.25
subject we baby still	0.74
subject we body change	-0.73
subject we body still	0.48
subject we body turn	0.33
subject we life change	-0.49
subject we life still	0.67
subject we life turn	-0.49
subject we none change	-1.22
subject we none still	-2.85
subject we none turn	-2.85
subject we serious change	1.12
subject we serious still	0.90
subject we symptom change	0.77
subject we symptom still	2.03
subject you	-0.37
subject you baby change	-0.03
subject you baby still	0.39
subject you body change	-0.11
subject you body still	-0.55
subject you body turn	0.79
subject you life change	-0.06
subject you life still	-1.14
subject you life turn	1.25
subject you none change	-2.61
subject you none still	1.78
subject you none turn	-1.80
subject you serious change	0.23
subject you serious still	-0.26
subject you symptom change	1.44
subject you symptom still	0.62
subject you symptom turn	-0.39
t AID	2.02
t BAD	1.08
t BELIEF	-1.93
t BODY	0.57
t CAUSE	1.45
t CLIENT	1.65
t COME	2.78
t CST	1.77
t CURE	-1.32
t DEFINE	-1.45
t DETOX	0.51
t DIAGNOSE	-1.72
t DOCTOR	0.52
t DRUG	2.12
t EASE	0.49
t EMOTION	-0.33
t ENDORSE	-0.90
t EXPERT	3.63
t FAST	1.28
t FLOW	-0.65
t GO	1.49
t GONE	-0.22
t HEDGE	-5.65
t HOMEHELP	-5.28
t HOPEFUL	1.34
t HUMBLE	-3.25
t IT	0.82
t LASTING	3.13
t LIFE	-3.30
t MECH	1.19
t META	-2.89
t MOST	-0.97
t NEG	2.39
t NEGN	-1.08
t NUMBER	-1.73
t OUGHT	-5.49
t PAST	-0.09
t POLICY	-0.79
t POSITION	-3.28
t PRAISE	3.67
t PRESSURE	1.69
t PROVE	1.62
t RELIEFN	3.25
t REMOVE	2.78
t RESEARCH	1.40
t SAFETY	-1.27
t SAFEW	0.85
t SAY	-3.09
t SERIOUS	0.88
t SERVICE	-2.11
t SHOW	1.39
t SORE	-0.58
t STOPTAKING	2.51
t STORE	0.26
t SURE	0.31
t SURGERY	-0.83
t SYMPTOM	0.78
t THERAPIST2	-0.17
t THERAPY	1.37
t THING	-1.94
t TURN	3.95
t WE	-1.27
t WELL	0.17
t WORKS	-0.31
t WORLD	-2.81
t YOU	3.40
t not AID	0.29
t not BABY	-0.74
t not BAD	2.42
t not BELIEF	-0.21
t not BODY	2.92
t not CAUSE	-0.78
t not CLIENT	1.12
t not CST	-1.43
t not CURE	0.26
t not DEFINE	-0.82
t not DETOX	-0.36
t not DIAGNOSE	0.15
t not DOCTOR	0.29
t not DRUG	1.75
t not EASE	-0.97
t not EMOTION	-1.13
t not ENDORSE	0.92
t not EXPERT	0.40
t not FLOW	-0.80
t not GO	1.37
t not GONE	1.23
t not HEDGE	1.14
t not HOMEHELP	0.73
t not HUMBLE	0.92
t not IT	0.03
t not LASTING	0.16
t not LIFE	-0.92
t not MECH	-1.22
t not META	1.17
t not MOST	-0.38
t not NEG	-0.11
t not NEGN	0.71
t not NUMBER	0.53
t not OUGHT	-0.28
t not PAST	0.40
t not POLICY	-1.25
t not POSITION	-0.09
t not PRAISE	1.32
t not PRESSURE	0.66
t not PROVE	-1.29
t not RELIEFN	-0.09
t not REMOVE	0.16
t not RESEARCH	-1.24
t not SAFETY	-0.40
t not SAFEW	1.62
t not SAY	1.27
t not SERIOUS	1.23
t not SERVICE	-2.63
t not SHOW	-0.89
t not SORE	2.61
t not STOPTAKING	-1.25
t not STORE	-0.58
t not SURE	1.31
t not SURGERY	0.32
t not SYMPTOM	2.91
t not THERAPIST2	0.93
t not THERAPY	-2.18
t not THING	-0.09
t not TURN	3.44
t not WE	-1.34
t not WELL	0.30
t not WORKS	-0.45
t not WORLD	-0.73
t not YOU	-0.10
tb AID WE	0.29
tb BABY BABY	1.37
tb BABY BODY	-1.12
tb BABY DEFINE	-0.32
tb BABY EASE	0.40
tb BABY GONE	-0.13
tb BABY HEDGE	-0.11
tb BABY LIFE	-0.65
tb BABY MECH	-0.31
tb BABY NUMBER	0.48
tb BABY PAST	0.09
tb BABY POLICY	0.29
tb BABY PROVE	0.11
tb BABY REMOVE	-1.16
tb BABY SAY	-0.09
tb BABY SERIOUS	0.31
tb BABY STORE	0.17
tb BABY SYMPTOM	-0.05
tb BABY TURN	0.47
tb BABY WE	0.75
tb BABY WORKS	0.43
tb BAD BODY	-0.40
tb BAD CLIENT	0.96
tb BAD GONE	0.44
tb BAD HEDGE	0.12
tb BAD LIFE	0.14
tb BAD REMOVE	0.28
tb BAD SAFETY	-0.34
tb BAD SAY	0.50
tb BAD SHOW	0.37
tb BAD SYMPTOM	-0.35
tb BAD WE	-0.50
tb BELIEF BELIEF	-0.63
tb BELIEF EASE	0.96
tb BELIEF GONE	0.23
tb BELIEF IT	-0.53
tb BELIEF LIFE	0.38
tb BELIEF MECH	-0.83
tb BELIEF POLICY	-0.26
tb BELIEF REMOVE	0.23
tb BELIEF SAY	-0.84
tb BELIEF SHOW	-0.39
tb BELIEF STORE	-0.28
tb BELIEF THERAPY	-0.23
tb BELIEF WE	-0.08
tb BODY BAD	-0.04
tb BODY CLIENT	-0.67
tb BODY CST	0.37
tb BODY DEFINE	-0.49
tb BODY DIAGNOSE	0.95
tb BODY EASE	0.51
tb BODY EMOTION	-0.45
tb BODY FLOW	0.19
tb BODY GONE	3.02
tb BODY HEDGE	-0.68
tb BODY HOMEHELP	-0.56
tb BODY HUMBLE	0.37
tb BODY IT	1.37
tb BODY LIFE	0.48
tb BODY NEG	0.45
tb BODY NEGN	0.12
tb BODY NUMBER	-0.30
tb BODY OUGHT	0.89
tb BODY POLICY	1.61
tb BODY PRAISE	0.22
tb BODY PROVE	-0.16
tb BODY REMOVE	1.33
tb BODY SAFETY	1.22
tb BODY SAY	1.19
tb BODY SHOW	0.19
tb BODY SORE	0.19
tb BODY STOPTAKING	0.04
tb BODY SURGERY	0.15
tb BODY SYMPTOM	-1.51
tb BODY THERAPY	0.55
tb BODY THING	0.35
tb BODY TURN	0.25
tb BODY WE	0.58
tb BODY WELL	-0.84
tb BODY WORKS	0.73
tb BODY WORLD	-0.36
tb BODY YOU	-0.39
tb CLIENT BABY	-1.50
tb CLIENT BAD	0.72
tb CLIENT BELIEF	-0.31
tb CLIENT BODY	0.63
tb CLIENT CLIENT	0.32
tb CLIENT COME	-0.30
tb CLIENT CST	-0.12
tb CLIENT DEFINE	0.11
tb CLIENT DIAGNOSE	-0.96
tb CLIENT DRUG	-0.19
tb CLIENT EASE	1.34
tb CLIENT ENDORSE	0.60
tb CLIENT EXPERT	-0.28
tb CLIENT FLOW	-1.54
tb CLIENT GO	-0.67
tb CLIENT GONE	0.17
tb CLIENT HEDGE	0.45
tb CLIENT HOMEHELP	0.87
tb CLIENT HUMBLE	0.13
tb CLIENT IT	0.19
tb CLIENT LIFE	-1.61
tb CLIENT META	0.73
tb CLIENT NEG	0.55
tb CLIENT NUMBER	0.74
tb CLIENT OUGHT	0.96
tb CLIENT PAST	0.30
tb CLIENT REMOVE	0.37
tb CLIENT RESEARCH	-0.29
tb CLIENT SAFETY	0.79
tb CLIENT SAY	-2.03
tb CLIENT SERIOUS	0.42
tb CLIENT SERVICE	0.52
tb CLIENT SHOW	0.34
tb CLIENT STOPTAKING	0.11
tb CLIENT STORE	0.32
tb CLIENT SURE	-0.64
tb CLIENT SYMPTOM	0.11
tb CLIENT THERAPIST2	0.12
tb CLIENT THERAPY	-0.36
tb CLIENT THING	1.12
tb CLIENT TURN	-1.58
tb CLIENT WE	2.33
tb CLIENT WELL	0.37
tb CLIENT WORKS	0.90
tb CLIENT WORLD	-0.40
tb COME BAD	0.59
tb COME NUMBER	-0.07
tb COME SORE	0.10
tb COME SYMPTOM	0.14
tb COME TURN	-0.48
tb CST CLIENT	0.60
tb CST CST	0.49
tb CST CURE	-0.26
tb CST DETOX	-0.11
tb CST DIAGNOSE	-0.22
tb CST EASE	2.30
tb CST FLOW	0.11
tb CST GONE	-0.27
tb CST HEDGE	-0.32
tb CST HOMEHELP	-0.42
tb CST IT	-0.80
tb CST LIFE	-0.64
tb CST META	-0.20
tb CST NEG	0.42
tb CST OUGHT	-0.21
tb CST POLICY	0.04
tb CST POSITION	0.05
tb CST RELIEFN	-0.18
tb CST REMOVE	-0.33
tb CST SAFEW	-0.40
tb CST SERVICE	0.04
tb CST SHOW	0.07
tb CST STOPTAKING	-0.07
tb CST STORE	-0.54
tb CST THERAPY	0.49
tb CST WE	0.42
tb CST WELL	-0.10
tb CST WORKS	1.12
tb CST YOU	0.15
tb CURE SERIOUS	0.22
tb CURE WE	-0.45
tb DEFINE BELIEF	-0.22
tb DEFINE BODY	-0.14
tb DEFINE CLIENT	0.10
tb DEFINE EASE	-0.84
tb DEFINE FLOW	0.49
tb DEFINE GONE	-0.69
tb DEFINE HOMEHELP	-0.32
tb DEFINE HUMBLE	-0.47
tb DEFINE IT	0.43
tb DEFINE LASTING	-0.55
tb DEFINE LIFE	0.81
tb DEFINE MECH	0.28
tb DEFINE META	-0.27
tb DEFINE NEGN	-0.13
tb DEFINE NUMBER	-0.66
tb DEFINE POLICY	0.50
tb DEFINE PROVE	-0.04
tb DEFINE REMOVE	-0.46
tb DEFINE SAY	-0.03
tb DEFINE SERIOUS	-0.32
tb DEFINE SERVICE	-0.67
tb DEFINE SYMPTOM	-0.15
tb DEFINE THERAPY	-0.42
tb DEFINE THING	-0.24
tb DEFINE WORKS	0.20
tb DEFINE WORLD	1.29
tb DETOX DETOX	0.11
tb DETOX WE	-0.92
tb DETOX WORKS	0.22
tb DIAGNOSE BABY	-0.19
tb DIAGNOSE CAUSE	0.24
tb DIAGNOSE CLIENT	1.01
tb DIAGNOSE EASE	-0.07
tb DIAGNOSE GONE	-0.22
tb DIAGNOSE HOMEHELP	-0.14
tb DIAGNOSE HUMBLE	-0.10
tb DIAGNOSE IT	-3.15
tb DIAGNOSE MECH	0.31
tb DIAGNOSE MOST	0.83
tb DIAGNOSE NEG	-0.81
tb DIAGNOSE NEGN	-1.14
tb DIAGNOSE NUMBER	-0.60
tb DIAGNOSE POLICY	-0.24
tb DIAGNOSE RELIEFN	0.64
tb DIAGNOSE SAFETY	-0.07
tb DIAGNOSE SAFEW	-0.37
tb DIAGNOSE SERVICE	-2.16
tb DIAGNOSE SHOW	-0.73
tb DIAGNOSE SORE	-0.29
tb DIAGNOSE SURE	0.31
tb DIAGNOSE THERAPY	-0.27
tb DIAGNOSE TURN	-0.63
tb DIAGNOSE WE	1.55
tb DIAGNOSE WELL	-1.13
tb DIAGNOSE WORKS	-0.24
tb DIAGNOSE YOU	-1.44
tb DOCTOR DIAGNOSE	-0.07
tb DOCTOR DOCTOR	-0.10
tb DOCTOR EASE	-0.45
tb DOCTOR GONE	-0.15
tb DOCTOR HEDGE	-0.85
tb DOCTOR HOMEHELP	-0.37
tb DOCTOR IT	-0.51
tb DOCTOR LIFE	-0.21
tb DOCTOR NEG	-0.58
tb DOCTOR NUMBER	-0.31
tb DOCTOR OUGHT	-0.66
tb DOCTOR POLICY	0.29
tb DOCTOR REMOVE	-0.15
tb DOCTOR SAFETY	0.28
tb DOCTOR SAY	1.22
tb DOCTOR SERVICE	1.77
tb DOCTOR SHOW	0.74
tb DOCTOR SYMPTOM	-0.47
tb DOCTOR THING	-0.33
tb DOCTOR TURN	-0.16
tb DOCTOR WE	-0.30
tb DOCTOR WORKS	-0.06
tb DOCTOR WORLD	-0.46
tb DOCTOR YOU	0.90
tb DRUG COME	0.45
tb DRUG EASE	-0.94
tb DRUG ENDORSE	-0.12
tb DRUG FLOW	-0.22
tb DRUG GONE	-0.12
tb DRUG HEDGE	-0.20
tb DRUG HOMEHELP	-0.57
tb DRUG IT	-0.48
tb DRUG LIFE	-0.28
tb DRUG NEG	0.63
tb DRUG NEGN	0.52
tb DRUG OUGHT	-0.42
tb DRUG REMOVE	-0.22
tb DRUG SAFETY	-0.42
tb DRUG STOPTAKING	-0.16
tb DRUG STORE	-0.23
tb DRUG THING	0.64
tb DRUG TURN	0.23
tb DRUG WORKS	-0.19
tb DRUG WORLD	-0.34
tb DRUG YOU	-0.30
tb EASE BABY	0.08
tb EASE BODY	-0.55
tb EASE CLIENT	-0.23
tb EASE CST	0.09
tb EASE DEFINE	0.38
tb EASE DIAGNOSE	0.05
tb EASE EASE	-0.28
tb EASE EMOTION	-0.34
tb EASE ENDORSE	0.18
tb EASE FAST	0.18
tb EASE FLOW	-0.15
tb EASE HEDGE	-0.96
tb EASE HOMEHELP	-0.09
tb EASE IT	-0.46
tb EASE LIFE	-0.74
tb EASE MECH	-0.28
tb EASE MOST	-0.65
tb EASE NEG	-0.45
tb EASE NEGN	0.13
tb EASE NUMBER	0.34
tb EASE POLICY	-0.84
tb EASE POSITION	-0.19
tb EASE SERIOUS	1.48
tb EASE SERVICE	-0.68
tb EASE SHOW	-0.42
tb EASE SORE	0.50
tb EASE STORE	-0.57
tb EASE SURE	-0.73
tb EASE SYMPTOM	-1.17
tb EASE THERAPY	0.55
tb EASE THING	-0.05
tb EASE TURN	0.29
tb EASE WE	-0.12
tb EASE WELL	0.34
tb EASE WORKS	0.12
tb EASE WORLD	-0.13
tb EASE YOU	0.03
tb EMOTION DIAGNOSE	-0.21
tb EMOTION EASE	0.15
tb EMOTION FLOW	0.15
tb EMOTION GO	-0.03
tb EMOTION GONE	0.79
tb EMOTION HEDGE	0.58
tb EMOTION IT	-0.16
tb EMOTION LASTING	0.07
tb EMOTION OUGHT	-0.65
tb EMOTION REMOVE	0.17
tb EMOTION SAFETY	-0.21
tb EMOTION SHOW	-0.26
tb EMOTION STORE	0.32
tb EMOTION WE	-0.64
tb EMOTION WORKS	0.24
tb ENDORSE BAD	-0.17
tb ENDORSE BODY	0.67
tb ENDORSE CST	1.10
tb ENDORSE EASE	0.31
tb ENDORSE EMOTION	-0.17
tb ENDORSE GONE	0.22
tb ENDORSE HOMEHELP	-0.24
tb ENDORSE IT	-0.34
tb ENDORSE NUMBER	-0.43
tb ENDORSE OUGHT	-0.25
tb ENDORSE REMOVE	0.29
tb ENDORSE SAY	0.40
tb ENDORSE SHOW	0.40
tb ENDORSE SYMPTOM	-0.51
tb ENDORSE THERAPY	0.91
tb ENDORSE THING	0.07
tb ENDORSE WE	0.38
tb ENDORSE WELL	-0.27
tb ENDORSE YOU	0.67
tb EXPERT DIAGNOSE	0.19
tb EXPERT DOCTOR	-0.19
tb EXPERT EASE	0.89
tb EXPERT ENDORSE	0.19
tb EXPERT EXPERT	-0.19
tb EXPERT HOMEHELP	-0.19
tb EXPERT HUMBLE	-0.20
tb EXPERT POLICY	0.33
tb EXPERT RESEARCH	-0.08
tb EXPERT SAFETY	0.33
tb EXPERT SHOW	-0.27
tb EXPERT TURN	-0.21
tb FAST EASE	0.29
tb FAST RELIEFN	0.17
tb FAST WORKS	0.29
tb FLOW EASE	-0.21
tb FLOW EMOTION	-0.31
tb FLOW ENDORSE	0.16
tb FLOW FAST	0.44
tb FLOW IT	-0.41
tb FLOW MECH	-0.27
tb FLOW NEG	0.36
tb FLOW POLICY	-0.25
tb FLOW SERIOUS	0.04
tb FLOW STORE	-0.21
tb FLOW SYMPTOM	-0.08
tb FLOW WE	0.65
tb FLOW WELL	1.43
tb FLOW WORKS	0.94
tb FLOW WORLD	-0.26
tb FLOW YOU	-1.63
tb GO BODY	0.12
tb GO IT	0.73
tb GO NEGN	0.96
tb GO WE	0.59
tb GO WELL	0.40
tb GO YOU	-0.14
tb GONE BABY	0.18
tb GONE BAD	1.34
tb GONE BODY	0.30
tb GONE CLIENT	-0.75
tb GONE DEFINE	-0.44
tb GONE DIAGNOSE	-0.06
tb GONE DRUG	0.28
tb GONE EASE	-0.36
tb GONE EMOTION	-0.13
tb GONE ENDORSE	0.14
tb GONE FAST	-0.93
tb GONE GONE	0.24
tb GONE HEDGE	-0.03
tb GONE HOMEHELP	-0.63
tb GONE HUMBLE	-0.21
tb GONE IT	1.01
tb GONE LASTING	-0.10
tb GONE LIFE	-0.88
tb GONE MECH	-1.51
tb GONE MOST	-0.47
tb GONE NEGN	0.44
tb GONE POLICY	0.50
tb GONE REMOVE	0.24
tb GONE SAY	0.27
tb GONE SERIOUS	0.97
tb GONE SERVICE	0.21
tb GONE SHOW	0.11
tb GONE SORE	0.57
tb GONE STORE	0.15
tb GONE SYMPTOM	0.73
tb GONE THERAPY	-0.67
tb GONE THING	0.14
tb GONE TURN	-0.98
tb GONE WE	-1.05
tb GONE WELL	0.30
tb GONE WORKS	0.22
tb GONE WORLD	-0.22
tb GONE YOU	-1.24
tb HEDGE BELIEF	-0.05
tb HEDGE BODY	-0.70
tb HEDGE CST	0.66
tb HEDGE DEFINE	-0.04
tb HEDGE DIAGNOSE	1.23
tb HEDGE DRUG	-0.30
tb HEDGE EASE	-1.49
tb HEDGE EMOTION	-0.63
tb HEDGE ENDORSE	-0.43
tb HEDGE FLOW	0.10
tb HEDGE GO	0.55
tb HEDGE GONE	-1.10
tb HEDGE HEDGE	0.39
tb HEDGE HOMEHELP	-0.09
tb HEDGE HUMBLE	0.31
tb HEDGE IT	-0.36
tb HEDGE LIFE	-0.68
tb HEDGE META	-0.14
tb HEDGE NUMBER	-0.11
tb HEDGE OUGHT	-0.22
tb HEDGE PAST	-0.06
tb HEDGE POLICY	-0.67
tb HEDGE PROVE	-0.08
tb HEDGE REMOVE	-0.32
tb HEDGE SAFETY	0.17
tb HEDGE SAFEW	-0.61
tb HEDGE SAY	-0.81
tb HEDGE SHOW	-0.53
tb HEDGE STOPTAKING	-0.62
tb HEDGE STORE	0.68
tb HEDGE SURE	0.26
tb HEDGE SYMPTOM	-0.38
tb HEDGE THERAPY	0.74
tb HEDGE THING	0.43
tb HEDGE WE	-0.19
tb HEDGE WELL	-0.93
tb HEDGE WORKS	-0.62
tb HEDGE YOU	0.05
tb HOMEHELP BODY	0.08
tb HOMEHELP CLIENT	0.47
tb HOMEHELP COME	0.45
tb HOMEHELP CST	-0.24
tb HOMEHELP CURE	-0.64
tb HOMEHELP DEFINE	-0.29
tb HOMEHELP DIAGNOSE	-0.07
tb HOMEHELP DRUG	-0.29
tb HOMEHELP EASE	-2.81
tb HOMEHELP EMOTION	0.27
tb HOMEHELP GONE	-1.05
tb HOMEHELP HEDGE	-0.88
tb HOMEHELP HOMEHELP	-0.53
tb HOMEHELP IT	0.72
tb HOMEHELP LIFE	-0.66
tb HOMEHELP MOST	0.49
tb HOMEHELP NEG	-0.17
tb HOMEHELP NUMBER	-0.65
tb HOMEHELP OUGHT	0.06
tb HOMEHELP POLICY	-0.05
tb HOMEHELP POSITION	-0.23
tb HOMEHELP RELIEFN	-0.64
tb HOMEHELP REMOVE	-0.40
tb HOMEHELP SAFETY	-0.16
tb HOMEHELP SAY	-0.56
tb HOMEHELP SERVICE	0.84
tb HOMEHELP SHOW	-0.36
tb HOMEHELP STOPTAKING	-0.24
tb HOMEHELP STORE	-0.84
tb HOMEHELP SURE	0.18
tb HOMEHELP SYMPTOM	0.18
tb HOMEHELP THERAPIST2	-0.24
tb HOMEHELP THING	1.21
tb HOMEHELP TURN	0.23
tb HOMEHELP WE	-0.87
tb HOMEHELP WELL	-0.64
tb HOMEHELP WORKS	-0.56
tb HOMEHELP WORLD	-0.09
tb HOMEHELP YOU	0.49
tb HOPEFUL RELIEFN	0.44
tb HOPEFUL RESEARCH	0.44
tb HUMBLE BODY	0.49
tb HUMBLE DIAGNOSE	-0.12
tb HUMBLE EASE	0.41
tb HUMBLE ENDORSE	0.50
tb HUMBLE FLOW	0.25
tb HUMBLE GONE	0.12
tb HUMBLE IT	-0.89
tb HUMBLE LIFE	-0.18
tb HUMBLE MECH	-0.35
tb HUMBLE NEG	0.24
tb HUMBLE POLICY	-0.10
tb HUMBLE PROVE	-0.09
tb HUMBLE REMOVE	0.10
tb HUMBLE RESEARCH	0.27
tb HUMBLE SAY	0.08
tb HUMBLE SHOW	-0.30
tb HUMBLE THERAPY	-0.10
tb HUMBLE TURN	0.85
tb HUMBLE WE	-0.43
tb HUMBLE WELL	-0.22
tb HUMBLE WORKS	-0.37
tb HUMBLE YOU	-0.25
tb IT BAD	-0.76
tb IT BELIEF	-0.72
tb IT BODY	2.23
tb IT CLIENT	-1.50
tb IT CST	-1.19
tb IT CURE	0.90
tb IT DEFINE	-1.46
tb IT DETOX	-0.22
tb IT DIAGNOSE	-1.36
tb IT DRUG	1.29
tb IT EASE	1.13
tb IT EMOTION	-1.59
tb IT ENDORSE	0.40
tb IT FLOW	0.20
tb IT GO	0.44
tb IT GONE	0.17
tb IT HEDGE	3.16
tb IT HOMEHELP	-0.33
tb IT HUMBLE	-0.68
tb IT IT	0.35
tb IT LIFE	1.55
tb IT MECH	0.54
tb IT META	-1.03
tb IT MOST	-0.18
tb IT NEG	1.95
tb IT NEGN	1.22
tb IT NUMBER	-1.37
tb IT OUGHT	-1.37
tb IT PAST	-0.23
tb IT POLICY	-0.28
tb IT PRESSURE	0.67
tb IT PROVE	-0.51
tb IT RELIEFN	0.29
tb IT REMOVE	0.98
tb IT RESEARCH	-0.46
tb IT SAFETY	0.36
tb IT SAFEW	-0.61
tb IT SAY	-0.53
tb IT SERIOUS	0.10
tb IT SERVICE	0.52
tb IT SHOW	-1.84
tb IT SORE	0.42
tb IT STOPTAKING	0.41
tb IT STORE	0.61
tb IT SURE	0.25
tb IT SYMPTOM	1.09
tb IT THERAPY	-0.30
tb IT THING	0.31
tb IT TURN	-0.33
tb IT WE	-0.70
tb IT WELL	0.14
tb IT WORKS	0.40
tb IT WORLD	-0.37
tb IT YOU	-0.96
tb LASTING EASE	0.38
tb LASTING GONE	0.35
tb LASTING HOMEHELP	0.36
tb LASTING RELIEFN	0.68
tb LASTING SYMPTOM	-1.44
tb LIFE BABY	-0.04
tb LIFE BELIEF	0.06
tb LIFE BODY	-0.37
tb LIFE CLIENT	-1.17
tb LIFE DEFINE	-0.63
tb LIFE EASE	-0.12
tb LIFE EMOTION	0.25
tb LIFE FLOW	-0.17
tb LIFE GONE	0.26
tb LIFE HEDGE	-1.06
tb LIFE HOMEHELP	-0.11
tb LIFE HUMBLE	-0.29
tb LIFE IT	-0.44
tb LIFE LIFE	0.76
tb LIFE MOST	-1.09
tb LIFE NEG	0.52
tb LIFE NEGN	0.16
tb LIFE NUMBER	1.18
tb LIFE OUGHT	0.12
tb LIFE PAST	-0.09
tb LIFE POLICY	0.89
tb LIFE POSITION	-0.69
tb LIFE RELIEFN	-0.75
tb LIFE REMOVE	1.77
tb LIFE SAY	-0.07
tb LIFE SERIOUS	0.13
tb LIFE SHOW	-0.04
tb LIFE STOPTAKING	0.26
tb LIFE STORE	-0.75
tb LIFE SURE	0.42
tb LIFE SYMPTOM	0.03
tb LIFE THERAPY	-0.66
tb LIFE THING	1.16
tb LIFE TURN	-0.33
tb LIFE WE	0.27
tb LIFE WELL	-1.18
tb LIFE WORKS	-0.07
tb LIFE WORLD	-0.47
tb LIFE YOU	-1.07
tb MECH BELIEF	-0.27
tb MECH CLIENT	-0.13
tb MECH DEFINE	-1.51
tb MECH DIAGNOSE	1.49
tb MECH EASE	-0.53
tb MECH ENDORSE	0.54
tb MECH FLOW	-1.94
tb MECH GONE	-1.11
tb MECH HEDGE	1.11
tb MECH HOMEHELP	-0.32
tb MECH IT	-0.03
tb MECH LIFE	0.87
tb MECH MECH	0.40
tb MECH OUGHT	-0.24
tb MECH REMOVE	-0.17
tb MECH SAFETY	-0.09
tb MECH SHOW	0.70
tb MECH STOPTAKING	0.16
tb MECH STORE	1.13
tb MECH SURGERY	0.08
tb MECH THING	0.91
tb MECH WE	1.09
tb MECH WORKS	0.41
tb META CLIENT	-0.09
tb META DEFINE	-0.08
tb META DIAGNOSE	0.37
tb META EASE	0.25
tb META FLOW	-0.38
tb META GONE	-0.04
tb META HEDGE	0.41
tb META HUMBLE	-0.16
tb META IT	-0.77
tb META META	-0.96
tb META OUGHT	-0.06
tb META PROVE	-0.06
tb META RELIEFN	-0.49
tb META REMOVE	-0.56
tb META SAY	-0.26
tb META SERVICE	-0.06
tb META SHOW	-0.25
tb META STORE	-0.03
tb META SURE	-0.39
tb META WE	-0.27
tb META WORKS	-0.82
tb META YOU	0.09
tb MOST BABY	-0.37
tb MOST BODY	-0.16
tb MOST CLIENT	0.93
tb MOST DIAGNOSE	0.45
tb MOST EASE	-0.59
tb MOST GO	0.26
tb MOST GONE	-0.19
tb MOST HEDGE	-0.98
tb MOST IT	0.69
tb MOST NUMBER	0.77
tb MOST POLICY	0.19
tb MOST RELIEFN	0.39
tb MOST RESEARCH	-0.17
tb MOST SAY	0.18
tb MOST SERIOUS	-0.49
tb MOST SERVICE	0.15
tb MOST SHOW	0.36
tb MOST SYMPTOM	-0.34
tb MOST THING	0.20
tb MOST WE	0.95
tb MOST WORKS	-0.59
tb MOST WORLD	-0.06
tb MOST YOU	-0.10
tb NEG BAD	0.30
tb NEG BELIEF	0.16
tb NEG BODY	-0.18
tb NEG CLIENT	-0.28
tb NEG CURE	-0.39
tb NEG DEFINE	-0.25
tb NEG DIAGNOSE	-0.43
tb NEG DOCTOR	-0.17
tb NEG DRUG	-0.12
tb NEG EASE	1.57
tb NEG EMOTION	0.48
tb NEG FLOW	-1.18
tb NEG GO	0.67
tb NEG GONE	2.08
tb NEG HEDGE	-1.29
tb NEG HOMEHELP	-0.16
tb NEG HUMBLE	0.28
tb NEG IT	-1.44
tb NEG LIFE	0.25
tb NEG NUMBER	0.08
tb NEG OUGHT	0.64
tb NEG PAST	0.58
tb NEG POLICY	-0.30
tb NEG PRAISE	0.14
tb NEG PRESSURE	-0.26
tb NEG RELIEFN	-0.48
tb NEG REMOVE	-0.60
tb NEG RESEARCH	-0.42
tb NEG SAY	2.20
tb NEG SERVICE	-0.52
tb NEG SHOW	-1.60
tb NEG SORE	0.85
tb NEG STOPTAKING	-0.11
tb NEG STORE	-0.09
tb NEG SURE	1.03
tb NEG SYMPTOM	1.19
tb NEG THERAPY	-0.60
tb NEG THING	0.65
tb NEG TURN	0.57
tb NEG WE	-0.84
tb NEG WELL	1.11
tb NEG WORKS	-0.55
tb NEG WORLD	-0.04
tb NEG YOU	-0.03
tb NEGN BAD	0.51
tb NEGN BELIEF	-0.32
tb NEGN BODY	1.00
tb NEGN CST	-0.79
tb NEGN DOCTOR	-0.15
tb NEGN DRUG	0.97
tb NEGN EASE	-0.75
tb NEGN EMOTION	-0.61
tb NEGN GONE	0.16
tb NEGN HOMEHELP	0.29
tb NEGN IT	2.33
tb NEGN LIFE	-0.35
tb NEGN META	1.19
tb NEGN NEG	-0.11
tb NEGN NUMBER	-0.79
tb NEGN OUGHT	0.42
tb NEGN PRAISE	0.50
tb NEGN RELIEFN	-0.33
tb NEGN REMOVE	0.41
tb NEGN RESEARCH	0.07
tb NEGN SAY	0.49
tb NEGN SERVICE	-0.13
tb NEGN SHOW	0.19
tb NEGN SORE	0.17
tb NEGN SURE	0.29
tb NEGN SURGERY	0.03
tb NEGN SYMPTOM	0.65
tb NEGN THERAPIST2	1.24
tb NEGN THERAPY	-0.76
tb NEGN THING	-1.02
tb NEGN WE	-0.51
tb NUMBER BABY	0.10
tb NUMBER BODY	0.27
tb NUMBER CLIENT	-2.05
tb NUMBER CST	0.66
tb NUMBER DEFINE	-0.08
tb NUMBER DIAGNOSE	0.39
tb NUMBER DOCTOR	0.11
tb NUMBER EASE	0.17
tb NUMBER EXPERT	0.18
tb NUMBER FLOW	-0.30
tb NUMBER GO	-0.09
tb NUMBER GONE	-0.22
tb NUMBER HEDGE	-0.04
tb NUMBER HOMEHELP	0.61
tb NUMBER HUMBLE	-0.14
tb NUMBER IT	1.24
tb NUMBER LIFE	0.18
tb NUMBER MECH	-1.44
tb NUMBER META	-0.60
tb NUMBER MOST	0.36
tb NUMBER NUMBER	1.52
tb NUMBER OUGHT	0.80
tb NUMBER PAST	-0.28
tb NUMBER POLICY	1.37
tb NUMBER PRESSURE	1.10
tb NUMBER RELIEFN	-0.10
tb NUMBER RESEARCH	-1.67
tb NUMBER SAFETY	-0.09
tb NUMBER SAY	1.33
tb NUMBER SERIOUS	-0.33
tb NUMBER SERVICE	0.37
tb NUMBER SHOW	-0.14
tb NUMBER STOPTAKING	-0.06
tb NUMBER STORE	0.21
tb NUMBER SYMPTOM	0.35
tb NUMBER THERAPIST2	-0.25
tb NUMBER THERAPY	4.13
tb NUMBER TURN	-0.10
tb NUMBER WE	-1.40
tb NUMBER WELL	0.05
tb NUMBER WORKS	-0.30
tb NUMBER WORLD	-0.50
tb NUMBER YOU	0.27
tb OUGHT BABY	-0.19
tb OUGHT BODY	-0.90
tb OUGHT CLIENT	0.72
tb OUGHT CST	0.05
tb OUGHT DIAGNOSE	0.31
tb OUGHT DOCTOR	-0.32
tb OUGHT EASE	-0.23
tb OUGHT FAST	-0.45
tb OUGHT FLOW	-0.29
tb OUGHT GONE	-0.10
tb OUGHT HOMEHELP	-0.33
tb OUGHT IT	-0.51
tb OUGHT LASTING	-0.25
tb OUGHT LIFE	-0.61
tb OUGHT MOST	0.07
tb OUGHT NEG	-0.35
tb OUGHT NUMBER	-0.55
tb OUGHT OUGHT	-1.70
tb OUGHT POLICY	-0.25
tb OUGHT RELIEFN	-0.10
tb OUGHT REMOVE	-0.18
tb OUGHT SAFETY	-0.63
tb OUGHT SAY	0.89
tb OUGHT SHOW	0.61
tb OUGHT SURE	-0.46
tb OUGHT THERAPY	-0.13
tb OUGHT WE	0.48
tb OUGHT WORKS	-0.29
tb PAST BELIEF	-0.09
tb PAST EASE	1.28
tb PAST GONE	0.23
tb PAST HOMEHELP	-0.08
tb PAST IT	-0.14
tb PAST NUMBER	1.00
tb PAST POLICY	-0.23
tb PAST REMOVE	0.23
tb PAST SAY	-0.60
tb PAST SERVICE	0.89
tb PAST SHOW	-0.29
tb PAST THERAPY	0.52
tb PAST WE	-0.11
tb PAST WORLD	-0.05
tb POLICY AID	-0.06
tb POLICY BAD	0.50
tb POLICY BELIEF	-0.12
tb POLICY BODY	-0.16
tb POLICY CLIENT	-0.28
tb POLICY DEFINE	-0.44
tb POLICY EASE	0.54
tb POLICY ENDORSE	-0.16
tb POLICY FLOW	0.71
tb POLICY GONE	-0.22
tb POLICY HEDGE	-0.44
tb POLICY HOMEHELP	-0.59
tb POLICY IT	0.49
tb POLICY LIFE	-0.33
tb POLICY META	-0.36
tb POLICY MOST	0.19
tb POLICY NEG	-0.28
tb POLICY NEGN	0.54
tb POLICY NUMBER	-0.07
tb POLICY PAST	-0.16
tb POLICY POLICY	-1.45
tb POLICY POSITION	-0.19
tb POLICY REMOVE	-0.21
tb POLICY SAFETY	0.24
tb POLICY SAY	-0.36
tb POLICY SERIOUS	0.13
tb POLICY SERVICE	-0.32
tb POLICY SHOW	-0.28
tb POLICY SORE	0.62
tb POLICY STOPTAKING	-0.27
tb POLICY STORE	-0.33
tb POLICY SYMPTOM	-0.07
tb POLICY THERAPY	0.15
tb POLICY TURN	0.95
tb POLICY WE	-1.01
tb POLICY WORKS	-0.28
tb POLICY WORLD	0.04
tb POLICY YOU	-0.74
tb PRAISE CST	0.05
tb PRAISE PRAISE	0.62
tb PRAISE THERAPY	0.28
tb PRAISE WORKS	0.39
tb PRESSURE IT	0.53
tb PRESSURE POLICY	0.81
tb PROVE IT	-0.40
tb PROVE NEG	-0.56
tb PROVE THERAPY	0.24
tb PROVE WE	-0.48
tb RELIEFN BELIEF	-0.21
tb RELIEFN CST	0.07
tb RELIEFN FAST	0.19
tb RELIEFN HEDGE	0.24
tb RELIEFN HUMBLE	0.24
tb RELIEFN NEGN	0.63
tb RELIEFN SERIOUS	0.26
tb RELIEFN THERAPY	0.07
tb RELIEFN WE	-0.32
tb RELIEFN YOU	0.67
tb REMOVE BAD	0.50
tb REMOVE BODY	0.18
tb REMOVE CLIENT	-0.59
tb REMOVE DEFINE	-0.16
tb REMOVE DETOX	0.29
tb REMOVE DIAGNOSE	0.05
tb REMOVE DRUG	-0.15
tb REMOVE EMOTION	0.09
tb REMOVE HOMEHELP	-0.49
tb REMOVE IT	0.94
tb REMOVE LIFE	-0.82
tb REMOVE MECH	-0.96
tb REMOVE MOST	-0.21
tb REMOVE NUMBER	0.35
tb REMOVE POLICY	0.46
tb REMOVE SAY	0.27
tb REMOVE SERIOUS	0.16
tb REMOVE SERVICE	0.21
tb REMOVE SHOW	0.11
tb REMOVE SORE	0.65
tb REMOVE STORE	0.15
tb REMOVE SYMPTOM	0.96
tb REMOVE THERAPY	-0.67
tb REMOVE TURN	0.26
tb REMOVE WE	-1.32
tb REMOVE WORLD	-0.26
tb REMOVE YOU	0.78
tb RESEARCH CLIENT	-0.08
tb RESEARCH DIAGNOSE	0.40
tb RESEARCH EASE	0.26
tb RESEARCH ENDORSE	0.22
tb RESEARCH HEDGE	0.84
tb RESEARCH HUMBLE	-0.40
tb RESEARCH IT	-0.21
tb RESEARCH NEGN	-0.27
tb RESEARCH NUMBER	-0.11
tb RESEARCH OUGHT	0.95
tb RESEARCH POLICY	-0.04
tb RESEARCH PROVE	0.22
tb RESEARCH RESEARCH	-0.42
tb RESEARCH SAY	0.29
tb RESEARCH SHOW	0.71
tb RESEARCH STORE	1.24
tb RESEARCH SYMPTOM	-0.06
tb RESEARCH TURN	0.04
tb RESEARCH WE	0.40
tb RESEARCH WORLD	-0.23
tb SAFETY CLIENT	0.81
tb SAFETY EASE	0.54
tb SAFETY FAST	-0.15
tb SAFETY HEDGE	-0.95
tb SAFETY IT	1.97
tb SAFETY NEG	1.89
tb SAFETY NUMBER	-0.31
tb SAFETY SAFETY	-0.26
tb SAFETY SERIOUS	0.54
tb SAFETY SERVICE	0.97
tb SAFETY SHOW	-0.08
tb SAFETY TURN	-0.14
tb SAFETY WE	-0.82
tb SAFETY YOU	0.28
tb SAFEW THERAPY	0.59
tb SAY CLIENT	0.48
tb SAY DIAGNOSE	0.28
tb SAY EASE	-0.08
tb SAY GONE	0.30
tb SAY HOMEHELP	-0.46
tb SAY IT	-1.01
tb SAY LASTING	0.64
tb SAY MECH	-0.15
tb SAY MOST	-0.03
tb SAY NEG	0.37
tb SAY NEGN	-0.17
tb SAY NUMBER	-0.18
tb SAY POLICY	-0.39
tb SAY RELIEFN	0.63
tb SAY SAFETY	-0.07
tb SAY THERAPIST2	-0.32
tb SAY WE	-0.25
tb SAY YOU	0.05
tb SERIOUS BAD	-0.58
tb SERIOUS BODY	0.57
tb SERIOUS CLIENT	2.94
tb SERIOUS DEFINE	-1.70
tb SERIOUS DIAGNOSE	0.04
tb SERIOUS DOCTOR	-0.45
tb SERIOUS DRUG	-0.73
tb SERIOUS EASE	0.63
tb SERIOUS EMOTION	-0.74
tb SERIOUS FLOW	0.27
tb SERIOUS GONE	1.41
tb SERIOUS HEDGE	-1.37
tb SERIOUS HOMEHELP	-0.80
tb SERIOUS IT	-0.43
tb SERIOUS LIFE	0.26
tb SERIOUS MOST	0.19
tb SERIOUS NEG	-0.08
tb SERIOUS NEGN	0.07
tb SERIOUS NUMBER	0.13
tb SERIOUS OUGHT	-0.22
tb SERIOUS POLICY	0.40
tb SERIOUS REMOVE	0.64
tb SERIOUS SAFETY	-0.32
tb SERIOUS SAY	-0.17
tb SERIOUS SERIOUS	1.73
tb SERIOUS SERVICE	0.28
tb SERIOUS SHOW	-0.05
tb SERIOUS SURE	0.25
tb SERIOUS SYMPTOM	0.24
tb SERIOUS TURN	0.13
tb SERIOUS WE	-2.23
tb SERIOUS WELL	-0.33
tb SERIOUS WORKS	-0.29
tb SERVICE CLIENT	0.08
tb SERVICE CST	-0.07
tb SERVICE FAST	0.16
tb SERVICE HEDGE	-0.25
tb SERVICE HOMEHELP	-0.07
tb SERVICE IT	-0.23
tb SERVICE LIFE	-0.37
tb SERVICE META	-0.17
tb SERVICE NEG	0.33
tb SERVICE NUMBER	0.03
tb SERVICE POLICY	-0.39
tb SERVICE SAFETY	-0.20
tb SERVICE SERVICE	-1.48
tb SERVICE SYMPTOM	0.74
tb SERVICE THERAPY	0.26
tb SERVICE THING	-0.31
tb SERVICE WE	-0.03
tb SHOW BABY	-0.13
tb SHOW BAD	-0.17
tb SHOW BODY	0.94
tb SHOW CLIENT	1.33
tb SHOW CST	0.57
tb SHOW EASE	0.69
tb SHOW EMOTION	-0.17
tb SHOW FLOW	0.36
tb SHOW GONE	0.51
tb SHOW HOMEHELP	-0.38
tb SHOW HUMBLE	-0.07
tb SHOW IT	-1.50
tb SHOW LASTING	0.57
tb SHOW LIFE	0.12
tb SHOW MECH	-0.14
tb SHOW NEG	-1.17
tb SHOW NEGN	-1.20
tb SHOW NUMBER	-0.71
tb SHOW POLICY	-0.14
tb SHOW RELIEFN	0.53
tb SHOW REMOVE	0.33
tb SHOW SAFETY	0.25
tb SHOW SAY	0.40
tb SHOW SHOW	0.27
tb SHOW SYMPTOM	-0.48
tb SHOW THERAPIST2	-0.05
tb SHOW THERAPY	0.44
tb SHOW TURN	0.41
tb SHOW WE	1.02
tb SHOW WELL	-0.09
tb SHOW WORKS	0.06
tb SHOW YOU	-0.13
tb SORE BODY	0.35
tb SORE CLIENT	0.30
tb SORE DIAGNOSE	-0.12
tb SORE EASE	0.10
tb SORE EMOTION	0.21
tb SORE ENDORSE	0.55
tb SORE LIFE	-0.13
tb SORE MECH	0.08
tb SORE NUMBER	0.32
tb SORE POLICY	-0.21
tb SORE SERVICE	-0.15
tb SORE SHOW	0.49
tb SORE SORE	0.09
tb SORE SYMPTOM	0.20
tb SORE THERAPY	0.14
tb SORE THING	-0.34
tb SORE WORKS	1.61
tb SORE WORLD	0.19
tb SORE YOU	0.14
tb STOPTAKING DIAGNOSE	-0.18
tb STOPTAKING DOCTOR	-0.25
tb STOPTAKING DRUG	-0.07
tb STOPTAKING HOMEHELP	-0.28
tb STOPTAKING IT	-0.52
tb STOPTAKING LIFE	-0.82
tb STOPTAKING MECH	-0.13
tb STOPTAKING SAFETY	-0.20
tb STOPTAKING SERIOUS	0.14
tb STOPTAKING SHOW	-0.18
tb STOPTAKING SYMPTOM	-0.08
tb STOPTAKING THERAPIST2	0.21
tb STOPTAKING WE	-0.43
tb STOPTAKING YOU	1.48
tb STORE BELIEF	-0.22
tb STORE BODY	-0.35
tb STORE CLIENT	-0.76
tb STORE EASE	0.42
tb STORE EMOTION	0.29
tb STORE FLOW	-0.11
tb STORE GONE	-0.17
tb STORE HOMEHELP	-0.46
tb STORE IT	0.18
tb STORE LIFE	-0.36
tb STORE MECH	-0.47
tb STORE META	-0.04
tb STORE NEGN	-0.07
tb STORE NUMBER	-0.20
tb STORE POLICY	-0.09
tb STORE REMOVE	0.26
tb STORE SAY	0.25
tb STORE SERIOUS	0.56
tb STORE SHOW	0.87
tb STORE STOPTAKING	0.23
tb STORE SYMPTOM	0.49
tb STORE THING	-0.54
tb STORE TURN	-0.25
tb STORE WE	0.08
tb STORE WORKS	-0.10
tb STORE WORLD	0.05
tb STORE YOU	1.54
tb SURE CLIENT	-0.64
tb SURE DEFINE	-0.54
tb SURE DIAGNOSE	0.22
tb SURE EASE	-0.53
tb SURE GONE	-0.84
tb SURE HEDGE	-0.40
tb SURE IT	1.44
tb SURE LIFE	-0.84
tb SURE NEG	-1.83
tb SURE NUMBER	1.21
tb SURE RELIEFN	0.49
tb SURE SAFEW	0.57
tb SURE SHOW	0.07
tb SURE WE	-0.16
tb SURE YOU	-0.13
tb SURGERY CLIENT	-0.13
tb SURGERY EASE	-0.32
tb SURGERY HEDGE	1.83
tb SURGERY IT	0.18
tb SURGERY NEG	0.11
tb SURGERY REMOVE	0.10
tb SURGERY SHOW	-1.31
tb SURGERY WE	-0.63
tb SURGERY WORKS	-0.21
tb SYMPTOM BODY	0.46
tb SYMPTOM CLIENT	0.64
tb SYMPTOM CST	0.16
tb SYMPTOM CURE	-0.33
tb SYMPTOM DEFINE	1.18
tb SYMPTOM DIAGNOSE	-0.51
tb SYMPTOM DOCTOR	-0.38
tb SYMPTOM EASE	1.40
tb SYMPTOM ENDORSE	0.46
tb SYMPTOM FLOW	1.32
tb SYMPTOM GO	0.60
tb SYMPTOM GONE	2.85
tb SYMPTOM HEDGE	-1.82
tb SYMPTOM HOMEHELP	0.13
tb SYMPTOM HUMBLE	-0.37
tb SYMPTOM IT	-1.17
tb SYMPTOM LASTING	-0.64
tb SYMPTOM LIFE	0.42
tb SYMPTOM MECH	-0.11
tb SYMPTOM NEG	0.74
tb SYMPTOM NEGN	0.36
tb SYMPTOM NUMBER	1.00
tb SYMPTOM OUGHT	-0.86
tb SYMPTOM POLICY	0.97
tb SYMPTOM PRESSURE	-0.68
tb SYMPTOM RELIEFN	-0.26
tb SYMPTOM REMOVE	1.57
tb SYMPTOM SAFETY	-0.58
tb SYMPTOM SAY	-0.25
tb SYMPTOM SERIOUS	-0.19
tb SYMPTOM SHOW	0.89
tb SYMPTOM SORE	0.51
tb SYMPTOM STOPTAKING	-0.44
tb SYMPTOM STORE	0.17
tb SYMPTOM SYMPTOM	0.97
tb SYMPTOM THERAPIST2	-0.06
tb SYMPTOM THERAPY	0.29
tb SYMPTOM THING	0.13
tb SYMPTOM TURN	-1.09
tb SYMPTOM WE	-0.75
tb SYMPTOM WELL	-0.33
tb SYMPTOM WORKS	1.18
tb SYMPTOM WORLD	0.57
tb SYMPTOM YOU	0.71
tb THERAPIST2 DEFINE	-0.51
tb THERAPIST2 DOCTOR	-0.19
tb THERAPIST2 DRUG	-0.39
tb THERAPIST2 ENDORSE	-0.42
tb THERAPIST2 EXPERT	-0.19
tb THERAPIST2 GONE	0.18
tb THERAPIST2 HEDGE	0.90
tb THERAPIST2 HOMEHELP	-0.58
tb THERAPIST2 HUMBLE	0.73
tb THERAPIST2 IT	-0.09
tb THERAPIST2 NUMBER	-0.22
tb THERAPIST2 REMOVE	0.13
tb THERAPIST2 STOPTAKING	0.13
tb THERAPIST2 THERAPIST2	-0.63
tb THERAPIST2 TURN	0.97
tb THERAPIST2 WE	-0.04
tb THERAPY BELIEF	-0.50
tb THERAPY BODY	-0.08
tb THERAPY CLIENT	0.10
tb THERAPY CST	-0.66
tb THERAPY CURE	-0.49
tb THERAPY DEFINE	-0.31
tb THERAPY DETOX	-0.11
tb THERAPY DIAGNOSE	1.01
tb THERAPY EASE	2.38
tb THERAPY ENDORSE	0.22
tb THERAPY FAST	-0.50
tb THERAPY FLOW	0.42
tb THERAPY GONE	-0.41
tb THERAPY HEDGE	0.54
tb THERAPY HOMEHELP	-0.67
tb THERAPY HUMBLE	-0.50
tb THERAPY IT	0.30
tb THERAPY LIFE	-0.06
tb THERAPY META	-0.26
tb THERAPY NEG	-0.10
tb THERAPY NEGN	-0.57
tb THERAPY NUMBER	-0.22
tb THERAPY OUGHT	-0.06
tb THERAPY POLICY	-0.22
tb THERAPY RELIEFN	-0.41
tb THERAPY REMOVE	0.17
tb THERAPY SAFETY	0.44
tb THERAPY SAFEW	-0.40
tb THERAPY SAY	-0.26
tb THERAPY SERVICE	0.14
tb THERAPY SHOW	0.26
tb THERAPY STOPTAKING	0.13
tb THERAPY STORE	0.63
tb THERAPY SYMPTOM	0.07
tb THERAPY THERAPY	-1.38
tb THERAPY TURN	0.25
tb THERAPY WE	0.68
tb THERAPY WELL	-0.34
tb THERAPY WORKS	1.08
tb THERAPY WORLD	0.04
tb THERAPY YOU	-0.87
tb THING BODY	0.40
tb THING CURE	-0.04
tb THING DEFINE	-0.08
tb THING DRUG	0.06
tb THING EASE	-0.46
tb THING EMOTION	0.72
tb THING ENDORSE	0.28
tb THING FLOW	-0.66
tb THING GO	0.36
tb THING GONE	-0.38
tb THING HEDGE	-0.44
tb THING HOMEHELP	0.04
tb THING LIFE	0.95
tb THING MOST	-0.06
tb THING NEGN	1.28
tb THING NUMBER	-0.19
tb THING OUGHT	-0.23
tb THING PAST	-0.39
tb THING POLICY	0.70
tb THING RELIEFN	-0.27
tb THING REMOVE	0.39
tb THING SAY	-0.30
tb THING STOPTAKING	-0.11
tb THING STORE	-0.17
tb THING SYMPTOM	0.73
tb THING THERAPY	-0.14
tb THING THING	-0.48
tb THING TURN	0.23
tb THING WE	-1.56
tb THING WELL	-0.54
tb THING WORKS	-0.16
tb THING WORLD	-0.09
tb THING YOU	0.84
tb TURN BODY	0.35
tb TURN CLIENT	1.28
tb TURN DIAGNOSE	-1.52
tb TURN EASE	-0.12
tb TURN ENDORSE	0.16
tb TURN FLOW	-0.51
tb TURN GO	-0.28
tb TURN GONE	0.34
tb TURN IT	-0.13
tb TURN LIFE	0.56
tb TURN NEG	-0.43
tb TURN NUMBER	0.80
tb TURN OUGHT	-0.55
tb TURN POLICY	0.14
tb TURN PROVE	0.20
tb TURN REMOVE	0.27
tb TURN SAY	0.33
tb TURN SERIOUS	0.31
tb TURN SHOW	-0.62
tb TURN STORE	1.07
tb TURN SURE	-0.47
tb TURN SYMPTOM	0.80
tb TURN THERAPY	-0.14
tb TURN TURN	0.42
tb TURN WE	-0.22
tb TURN WORKS	-0.33
tb TURN YOU	0.27
tb WE AID	0.29
tb WE BABY	-0.92
tb WE BAD	-0.66
tb WE BELIEF	1.02
tb WE BODY	1.12
tb WE CLIENT	-0.64
tb WE COME	0.32
tb WE CST	-0.73
tb WE CURE	0.30
tb WE DEFINE	0.68
tb WE DIAGNOSE	0.28
tb WE DOCTOR	0.72
tb WE DRUG	0.29
tb WE EASE	-0.55
tb WE EMOTION	0.24
tb WE ENDORSE	-2.25
tb WE EXPERT	1.22
tb WE FLOW	0.70
tb WE GO	-0.72
tb WE GONE	-1.91
tb WE HEDGE	0.93
tb WE HOMEHELP	-1.17
tb WE HOPEFUL	0.66
tb WE HUMBLE	-1.51
tb WE IT	0.38
tb WE LASTING	0.97
tb WE LIFE	0.64
tb WE MOST	-0.62
tb WE NEG	-1.14
tb WE NEGN	-0.03
tb WE NUMBER	0.68
tb WE OUGHT	-0.59
tb WE PAST	-1.01
tb WE POLICY	-1.44
tb WE PRAISE	-0.18
tb WE PRESSURE	1.55
tb WE PROVE	0.06
tb WE RELIEFN	0.82
tb WE RESEARCH	-0.42
tb WE SAFEW	-0.73
tb WE SAY	-1.38
tb WE SERIOUS	0.28
tb WE SERVICE	-0.44
tb WE SHOW	0.23
tb WE SORE	-1.84
tb WE STOPTAKING	1.39
tb WE STORE	-1.40
tb WE SURE	0.89
tb WE SYMPTOM	-1.25
tb WE THERAPIST2	1.28
tb WE THERAPY	1.17
tb WE THING	0.59
tb WE TURN	0.33
tb WE WE	0.53
tb WE WELL	-0.32
tb WE WORKS	1.44
tb WE WORLD	-1.09
tb WE YOU	0.13
tb WELL BABY	0.61
tb WELL BODY	0.47
tb WELL CLIENT	0.79
tb WELL CST	0.06
tb WELL EASE	0.28
tb WELL FAST	-0.34
tb WELL IT	-0.05
tb WELL NEGN	-0.34
tb WELL NUMBER	-0.50
tb WELL SERIOUS	-0.04
tb WELL SHOW	0.44
tb WELL THERAPY	0.06
tb WELL TURN	1.26
tb WELL WE	-0.54
tb WELL YOU	0.30
tb WORKS BABY	-0.14
tb WORKS BODY	-0.32
tb WORKS CLIENT	-0.17
tb WORKS CST	-0.13
tb WORKS DEFINE	-0.24
tb WORKS DETOX	0.15
tb WORKS EASE	-0.09
tb WORKS EMOTION	-0.23
tb WORKS ENDORSE	0.21
tb WORKS FAST	0.65
tb WORKS HEDGE	-0.70
tb WORKS HOMEHELP	-0.22
tb WORKS IT	0.90
tb WORKS LIFE	-0.94
tb WORKS MECH	-1.76
tb WORKS NEGN	0.20
tb WORKS NUMBER	-0.38
tb WORKS POLICY	-0.66
tb WORKS RELIEFN	0.17
tb WORKS SERIOUS	0.45
tb WORKS SHOW	0.13
tb WORKS SORE	-0.06
tb WORKS STORE	-0.12
tb WORKS SYMPTOM	0.24
tb WORKS THERAPY	-0.43
tb WORKS WE	-0.34
tb WORKS WELL	0.90
tb WORKS WORKS	0.11
tb WORKS WORLD	-0.26
tb WORKS YOU	-1.66
tb WORLD AID	-0.06
tb WORLD BODY	-0.16
tb WORLD CLIENT	0.45
tb WORLD CURE	-0.08
tb WORLD DEFINE	-0.03
tb WORLD DIAGNOSE	-0.20
tb WORLD EASE	-1.07
tb WORLD ENDORSE	-0.16
tb WORLD FLOW	-0.19
tb WORLD GONE	-0.96
tb WORLD HEDGE	-0.13
tb WORLD HOMEHELP	-0.04
tb WORLD IT	0.03
tb WORLD LIFE	-1.25
tb WORLD NEGN	0.21
tb WORLD OUGHT	0.66
tb WORLD POLICY	-0.26
tb WORLD PROVE	-0.04
tb WORLD RELIEFN	-0.08
tb WORLD REMOVE	-0.22
tb WORLD RESEARCH	-0.04
tb WORLD SHOW	-0.39
tb WORLD SORE	-0.11
tb WORLD STOPTAKING	-0.19
tb WORLD STORE	-0.52
tb WORLD SURE	-0.09
tb WORLD THING	-0.52
tb WORLD TURN	0.62
tb WORLD WE	-0.80
tb WORLD WELL	0.81
tb WORLD WORKS	-0.41
tb WORLD WORLD	0.25
tb YOU AID	0.19
tb YOU BABY	1.62
tb YOU BAD	1.10
tb YOU BELIEF	-0.06
tb YOU BODY	1.24
tb YOU CLIENT	1.05
tb YOU COME	0.52
tb YOU CST	-0.32
tb YOU DETOX	0.28
tb YOU DIAGNOSE	-1.10
tb YOU DOCTOR	-0.12
tb YOU DRUG	0.65
tb YOU EASE	-1.24
tb YOU EMOTION	-0.21
tb YOU ENDORSE	-0.30
tb YOU FLOW	-1.47
tb YOU GO	0.14
tb YOU GONE	-0.14
tb YOU HEDGE	0.36
tb YOU HOMEHELP	-1.22
tb YOU HUMBLE	0.11
tb YOU IT	1.37
tb YOU MECH	1.08
tb YOU META	-0.11
tb YOU NEG	2.08
tb YOU NUMBER	0.48
tb YOU OUGHT	0.71
tb YOU POLICY	-3.80
tb YOU POSITION	-0.09
tb YOU PRESSURE	0.15
tb YOU REMOVE	-0.18
tb YOU SAFETY	-0.35
tb YOU SAY	-1.07
tb YOU SERIOUS	2.25
tb YOU SERVICE	0.44
tb YOU SHOW	0.29
tb YOU SORE	0.24
tb YOU STORE	0.44
tb YOU SURGERY	-1.53
tb YOU SYMPTOM	1.39
tb YOU THERAPIST2	-0.06
tb YOU THERAPY	-0.90
tb YOU THING	-0.67
tb YOU TURN	1.59
tb YOU WELL	0.14
tb YOU WORKS	-0.20
tb YOU WORLD	-0.76
tw AID and	-0.33
tw AID for	-0.05
tw AID in	0.69
tw AID on	1.01
tw AID went	1.11
tw BABY a	0.54
tw BABY aft	0.17
tw BABY and	-0.20
tw BABY are	0.15
tw BABY at	0.33
tw BABY becom	0.53
tw BABY has	-0.57
tw BABY in	-0.48
tw BABY next	-0.16
tw BABY the	-0.10
tw BABY who	-0.32
tw BABY will	0.50
tw BABY with	0.63
tw BAD a	-0.12
tw BAD and	0.18
tw BAD befor	-0.88
tw BAD by	0.42
tw BAD for	-0.20
tw BAD from	0.34
tw BAD in	-0.29
tw BAD los	-0.48
tw BAD more	0.52
tw BAD on	-0.34
tw BAD sinc	0.13
tw BAD the	-0.46
tw BAD to	1.00
tw BAD toda	0.24
tw BELIEF about	-0.34
tw BELIEF and	-0.16
tw BELIEF as	-1.09
tw BELIEF in	0.07
tw BELIEF of	-0.68
tw BELIEF the	-0.21
tw BODY a	-0.45
tw BODY about	-0.33
tw BODY abov	-0.43
tw BODY aft	0.05
tw BODY all	0.91
tw BODY and	-1.67
tw BODY are	1.22
tw BODY as	-0.39
tw BODY at	-1.25
tw BODY bad	-0.29
tw BODY befor	0.68
tw BODY bett	0.41
tw BODY by	-0.46
tw BODY clos	0.04
tw BODY did	0.64
tw BODY do	1.17
tw BODY down	0.14
tw BODY drawn	-0.40
tw BODY follow	1.03
tw BODY for	-0.73
tw BODY from	-1.51
tw BODY get	0.15
tw BODY gets	-0.32
tw BODY go	0.27
tw BODY had	-0.16
tw BODY has	-0.57
tw BODY have	-0.34
tw BODY in	-2.28
tw BODY into	-0.09
tw BODY like	0.81
tw BODY long	0.40
tw BODY mark	-0.34
tw BODY mean	-0.39
tw BODY normal	-0.56
tw BODY of	-1.39
tw BODY only	-0.54
tw BODY or	-1.16
tw BODY out	-0.59
tw BODY round	1.61
tw BODY sinc	0.18
tw BODY so	0.73
tw BODY still	-0.72
tw BODY the	-1.92
tw BODY then	-0.74
tw BODY to	-0.03
tw BODY togeth	0.07
tw BODY und	-0.69
tw BODY until	0.14
tw BODY was	-0.20
tw BODY were	-0.43
tw BODY when	0.44
tw BODY will	2.13
tw BODY with	0.32
tw CAUSE of	-0.30
tw CAUSE with	0.23
tw CLIENT a	-0.13
tw CLIENT about	0.71
tw CLIENT aft	0.12
tw CLIENT and	-1.09
tw CLIENT are	-0.42
tw CLIENT at	0.61
tw CLIENT came	0.15
tw CLIENT com	-0.18
tw CLIENT come	-0.89
tw CLIENT days	-0.40
tw CLIENT did	-0.62
tw CLIENT do	-1.84
tw CLIENT does	0.64
tw CLIENT down	1.07
tw CLIENT drift	-0.27
tw CLIENT drov	0.54
tw CLIENT earn	-0.23
tw CLIENT else	0.56
tw CLIENT fold	-0.33
tw CLIENT for	-0.70
tw CLIENT from	1.59
tw CLIENT gave	0.40
tw CLIENT gets	0.17
tw CLIENT giv	-0.35
tw CLIENT goes	0.08
tw CLIENT got	-0.65
tw CLIENT had	1.95
tw CLIENT has	-0.07
tw CLIENT have	1.65
tw CLIENT here	0.51
tw CLIENT hung	0.35
tw CLIENT in	2.56
tw CLIENT like	-0.40
tw CLIENT liv	0.30
tw CLIENT ly	-0.16
tw CLIENT more	0.85
tw CLIENT of	-1.62
tw CLIENT on	-0.70
tw CLIENT once	0.56
tw CLIENT or	-0.21
tw CLIENT plac	-0.29
tw CLIENT plan	-0.11
tw CLIENT play	0.55
tw CLIENT problem	0.23
tw CLIENT put	-0.67
tw CLIENT sell	-0.22
tw CLIENT still	-0.42
tw CLIENT swapp	-0.80
tw CLIENT tak	-0.40
tw CLIENT therapist	-0.39
tw CLIENT threw	0.16
tw CLIENT to	-0.29
tw CLIENT took	-0.65
tw CLIENT try	-0.05
tw CLIENT turn	-0.23
tw CLIENT valu	-0.11
tw CLIENT walk	-0.28
tw CLIENT want	-0.45
tw CLIENT was	1.96
tw CLIENT went	0.85
tw CLIENT were	-1.18
tw CLIENT who	-0.28
tw CLIENT whos	0.10
tw CLIENT will	-0.21
tw CLIENT with	0.29
tw CLIENT wore	0.68
tw CLIENT would	-0.32
tw COME and	0.14
tw COME by	-0.41
tw COME like	0.21
tw COME on	0.17
tw COME the	0.88
tw COME with	0.37
tw CST and	-0.83
tw CST are	0.20
tw CST care	0.39
tw CST cost	-0.19
tw CST do	0.43
tw CST does	-0.43
tw CST for	-0.31
tw CST group	-0.88
tw CST has	0.12
tw CST how	-0.43
tw CST if	-0.06
tw CST in	1.10
tw CST itself	0.19
tw CST mak	0.35
tw CST minut	-0.63
tw CST of	-0.26
tw CST off	-0.11
tw CST or	-0.86
tw CST plan	0.76
tw CST scor	-0.27
tw CST so	-0.27
tw CST than	-0.34
tw CST the	-0.37
tw CST therapist	0.14
tw CST to	0.18
tw CST was	0.26
tw CST what	-0.56
tw CST with	-0.09
tw CURE anyth	-0.56
tw CURE from	0.19
tw CURE of	-0.91
tw CURE the	-0.09
tw CURE with	-0.09
tw DEFINE against	-0.20
tw DEFINE and	-1.19
tw DEFINE by	-0.21
tw DEFINE did	-0.05
tw DEFINE fair	-0.56
tw DEFINE from	-0.10
tw DEFINE gentl	0.69
tw DEFINE glas	-0.21
tw DEFINE good	-0.24
tw DEFINE hour	-0.40
tw DEFINE in	-0.96
tw DEFINE love	0.29
tw DEFINE matt	-0.26
tw DEFINE on	-0.04
tw DEFINE reason	-0.37
tw DEFINE way	0.27
tw DEFINE within	-0.13
tw DETOX and	1.15
tw DETOX for	0.13
tw DETOX from	0.28
tw DETOX the	0.07
tw DIAGNOSE a	-0.77
tw DIAGNOSE about	-0.35
tw DIAGNOSE afterward	-0.11
tw DIAGNOSE an	-0.22
tw DIAGNOSE and	0.08
tw DIAGNOSE as	-0.81
tw DIAGNOSE bett	1.31
tw DIAGNOSE by	-0.54
tw DIAGNOSE does	-0.19
tw DIAGNOSE each	0.26
tw DIAGNOSE ever	-0.04
tw DIAGNOSE for	-0.60
tw DIAGNOSE frighten	0.15
tw DIAGNOSE from	-0.33
tw DIAGNOSE good	0.44
tw DIAGNOSE her	0.71
tw DIAGNOSE his	0.47
tw DIAGNOSE how	0.43
tw DIAGNOSE in	0.20
tw DIAGNOSE itself	0.63
tw DIAGNOSE like	-0.74
tw DIAGNOSE much	-0.10
tw DIAGNOSE odd	-0.27
tw DIAGNOSE of	-0.48
tw DIAGNOSE on	0.61
tw DIAGNOSE out	-0.12
tw DIAGNOSE small	-0.11
tw DIAGNOSE someth	0.76
tw DIAGNOSE the	2.68
tw DIAGNOSE their	0.87
tw DIAGNOSE them	-0.04
tw DIAGNOSE through	-0.14
tw DIAGNOSE to	0.56
tw DIAGNOSE unwell	-0.05
tw DIAGNOSE what	1.87
tw DIAGNOSE when	0.18
tw DIAGNOSE wher	0.93
tw DIAGNOSE who	-0.23
tw DIAGNOSE with	-0.04
tw DIAGNOSE wors	-0.64
tw DOCTOR about	-0.30
tw DOCTOR and	-0.39
tw DOCTOR are	0.59
tw DOCTOR becom	0.71
tw DOCTOR from	0.28
tw DOCTOR has	-0.15
tw DOCTOR have	-0.67
tw DOCTOR if	-0.30
tw DOCTOR in	0.17
tw DOCTOR lie	0.22
tw DOCTOR numb	0.24
tw DOCTOR on	-0.19
tw DOCTOR or	-0.35
tw DOCTOR want	0.53
tw DOCTOR who	0.65
tw DOCTOR will	0.32
tw DRUG and	-0.09
tw DRUG are	0.33
tw DRUG away	0.35
tw DRUG becaus	-0.64
tw DRUG for	-2.22
tw DRUG has	0.67
tw DRUG have	-0.50
tw DRUG if	0.65
tw DRUG in	-0.62
tw DRUG on	0.51
tw DRUG or	-0.27
tw DRUG will	0.10
tw DRUG with	-0.27
tw EASE a	0.83
tw EASE about	-0.04
tw EASE aft	-0.24
tw EASE all	-0.39
tw EASE an	-0.30
tw EASE and	-0.49
tw EASE any	-0.21
tw EASE anyth	-0.17
tw EASE are	-0.25
tw EASE as	0.38
tw EASE at	-0.97
tw EASE by	-0.84
tw EASE chronic	0.04
tw EASE even	-0.40
tw EASE for	0.24
tw EASE from	0.15
tw EASE hand	0.18
tw EASE her	0.53
tw EASE here	0.65
tw EASE his	-0.23
tw EASE how	0.12
tw EASE in	0.47
tw EASE into	-0.15
tw EASE itself	0.81
tw EASE like	0.90
tw EASE move	0.62
tw EASE of	-0.09
tw EASE on	-0.95
tw EASE or	-0.42
tw EASE pressur	-0.74
tw EASE room	-0.24
tw EASE sinc	-0.10
tw EASE sinus	0.15
tw EASE so	0.30
tw EASE strok	-0.46
tw EASE the	-0.94
tw EASE their	-0.09
tw EASE them	-0.43
tw EASE to	0.84
tw EASE und	1.00
tw EASE was	-0.36
tw EASE what	-0.48
tw EASE when	0.97
tw EASE with	-1.08
tw EASE within	0.17
tw EMOTION a	-0.54
tw EMOTION and	1.02
tw EMOTION are	0.50
tw EMOTION asleep	-0.67
tw EMOTION at	-0.10
tw EMOTION befor	-0.96
tw EMOTION from	0.22
tw EMOTION has	0.31
tw EMOTION into	0.25
tw EMOTION of	0.07
tw EMOTION or	-0.63
tw EMOTION the	-0.89
tw EMOTION toda	0.24
tw EMOTION with	0.11
tw ENDORSE a	-0.49
tw ENDORSE abov	-0.43
tw ENDORSE aft	0.15
tw ENDORSE and	-0.30
tw ENDORSE as	0.25
tw ENDORSE at	-0.04
tw ENDORSE by	0.27
tw ENDORSE did	0.19
tw ENDORSE for	-0.19
tw ENDORSE from	-1.05
tw ENDORSE has	-0.24
tw ENDORSE her	0.30
tw ENDORSE into	-0.16
tw ENDORSE of	0.10
tw ENDORSE on	-0.82
tw ENDORSE or	-0.20
tw ENDORSE the	-1.33
tw ENDORSE their	0.61
tw ENDORSE them	0.14
tw ENDORSE to	0.31
tw ENDORSE togeth	0.07
tw ENDORSE will	0.14
tw ENDORSE with	-0.17
tw EXPERT and	0.20
tw EXPERT are	0.54
tw EXPERT everywher	0.22
tw EXPERT from	0.28
tw EXPERT have	-1.15
tw EXPERT in	-0.21
tw EXPERT lie	0.22
tw EXPERT of	-0.23
tw EXPERT who	-0.51
tw FAST and	-0.21
tw FLOW a	-0.14
tw FLOW about	-0.09
tw FLOW acros	-0.03
tw FLOW all	-0.36
tw FLOW and	0.54
tw FLOW as	-0.46
tw FLOW at	-1.05
tw FLOW becaus	0.41
tw FLOW by	-0.08
tw FLOW easi	0.42
tw FLOW for	0.07
tw FLOW from	-1.60
tw FLOW hour	-0.13
tw FLOW in	-1.31
tw FLOW itself	0.82
tw FLOW like	1.65
tw FLOW on	-0.53
tw FLOW out	-0.43
tw FLOW slow	-0.27
tw FLOW the	-0.07
tw FLOW them	-0.14
tw FLOW through	-0.42
tw FLOW to	0.19
tw FLOW und	0.69
tw FLOW with	-0.91
tw GO a	-0.86
tw GO and	1.13
tw GO as	0.09
tw GO at	-0.16
tw GO disappoint	0.71
tw GO here	0.35
tw GO his	-0.20
tw GO in	-0.24
tw GO like	0.21
tw GO of	0.62
tw GO on	-0.36
tw GO out	-1.79
tw GO room	-1.02
tw GO straight	0.21
tw GO the	-0.36
tw GO through	0.57
tw GO with	0.43
tw GONE a	-0.73
tw GONE about	-0.07
tw GONE aft	-0.61
tw GONE and	1.13
tw GONE arch	0.45
tw GONE as	0.06
tw GONE asleep	-0.15
tw GONE at	-1.26
tw GONE by	-0.95
tw GONE disappoint	0.71
tw GONE for	-0.28
tw GONE from	0.75
tw GONE her	0.10
tw GONE here	1.92
tw GONE his	-0.55
tw GONE in	0.80
tw GONE into	0.32
tw GONE like	1.03
tw GONE mark	0.54
tw GONE more	-0.67
tw GONE of	-0.64
tw GONE on	0.09
tw GONE once	-0.03
tw GONE out	-1.89
tw GONE phon	0.23
tw GONE room	-1.02
tw GONE sinc	-0.11
tw GONE slow	-0.91
tw GONE so	1.26
tw GONE spinn	1.70
tw GONE than	-0.43
tw GONE the	-4.08
tw GONE their	0.28
tw GONE them	-0.32
tw GONE ther	0.47
tw GONE through	0.81
tw GONE to	-0.07
tw GONE und	-0.05
tw GONE up	0.04
tw GONE was	-0.36
tw GONE when	0.41
tw GONE with	0.43
tw GONE within	-0.69
tw HEDGE a	1.91
tw HEDGE also	-0.77
tw HEDGE an	-0.27
tw HEDGE and	-0.97
tw HEDGE are	-0.69
tw HEDGE be	2.32
tw HEDGE check	-0.07
tw HEDGE come	-0.43
tw HEDGE count	0.69
tw HEDGE do	1.41
tw HEDGE ever	0.74
tw HEDGE get	-0.72
tw HEDGE give	-0.48
tw HEDGE happen	0.44
tw HEDGE have	-0.21
tw HEDGE in	1.12
tw HEDGE learn	-0.36
tw HEDGE look	0.22
tw HEDGE make	-0.10
tw HEDGE off	-0.34
tw HEDGE on	-0.17
tw HEDGE plan	-0.08
tw HEDGE put	-0.22
tw HEDGE stay	-0.70
tw HEDGE take	-0.47
tw HEDGE the	-0.98
tw HEDGE therapist	-0.39
tw HEDGE thread	0.25
tw HEDGE to	0.25
tw HEDGE turn	0.58
tw HEDGE want	-0.11
tw HEDGE week	-0.53
tw HEDGE who	-0.31
tw HEDGE with	-0.45
tw HEDGE yield	0.41
tw HOMEHELP a	-0.35
tw HOMEHELP about	-0.17
tw HOMEHELP aft	0.85
tw HOMEHELP air	-0.40
tw HOMEHELP and	-1.17
tw HOMEHELP are	0.04
tw HOMEHELP becaus	-0.27
tw HOMEHELP becom	0.71
tw HOMEHELP besid	-0.20
tw HOMEHELP between	-0.20
tw HOMEHELP do	-0.12
tw HOMEHELP does	-0.59
tw HOMEHELP for	-1.18
tw HOMEHELP had	-0.10
tw HOMEHELP has	-0.20
tw HOMEHELP have	0.40
tw HOMEHELP here	1.40
tw HOMEHELP if	-0.11
tw HOMEHELP in	-1.67
tw HOMEHELP like	0.78
tw HOMEHELP name	-0.14
tw HOMEHELP of	0.16
tw HOMEHELP on	-0.21
tw HOMEHELP or	-0.71
tw HOMEHELP put	-0.13
tw HOMEHELP suit	-0.18
tw HOMEHELP the	-0.25
tw HOMEHELP to	0.04
tw HOMEHELP und	-0.12
tw HOMEHELP was	-0.48
tw HOMEHELP when	0.57
tw HOMEHELP whil	-0.55
tw HOMEHELP who	0.19
tw HOMEHELP with	0.42
tw HOPEFUL of	0.07
tw HUMBLE about	-0.33
tw HUMBLE and	-0.69
tw HUMBLE be	0.79
tw HUMBLE but	0.54
tw HUMBLE count	-0.18
tw HUMBLE do	0.47
tw HUMBLE for	-0.17
tw HUMBLE from	-0.48
tw HUMBLE gain	-0.10
tw HUMBLE group	-0.47
tw HUMBLE has	0.34
tw HUMBLE how	-0.26
tw HUMBLE in	-0.29
tw HUMBLE lie	-1.12
tw HUMBLE of	-0.32
tw HUMBLE off	-0.45
tw HUMBLE on	-0.29
tw HUMBLE test	-0.20
tw HUMBLE the	0.37
tw HUMBLE to	0.03
tw HUMBLE what	0.07
tw HUMBLE with	-0.59
tw IT a	-0.79
tw IT and	0.21
tw IT any	0.46
tw IT are	-0.09
tw IT as	-0.93
tw IT at	-0.08
tw IT away	0.74
tw IT beforehand	-0.17
tw IT began	-0.72
tw IT begin	0.12
tw IT but	0.47
tw IT came	-0.13
tw IT case	1.49
tw IT com	0.56
tw IT cost	-0.37
tw IT cover	-0.15
tw IT day	0.04
tw IT did	1.06
tw IT does	1.94
tw IT down	-0.57
tw IT even	0.07
tw IT ever	-0.58
tw IT field	-0.31
tw IT for	0.73
tw IT gave	0.32
tw IT gentl	0.38
tw IT gets	-0.42
tw IT giv	0.22
tw IT goes	0.72
tw IT had	0.06
tw IT happen	0.27
tw IT hard	-0.30
tw IT has	-0.26
tw IT have	1.33
tw IT her	0.06
tw IT here	0.71
tw IT hour	-0.68
tw IT in	-0.49
tw IT includ	-0.99
tw IT just	0.07
tw IT knock	0.63
tw IT last	1.02
tw IT lead	-0.31
tw IT light	0.72
tw IT look	-1.26
tw IT main	-0.29
tw IT mak	-0.15
tw IT matt	-0.27
tw IT matter	-0.05
tw IT mean	-0.43
tw IT month	-0.06
tw IT morn	0.97
tw IT on	0.07
tw IT once	0.24
tw IT only	-0.95
tw IT or	-0.12
tw IT out	0.27
tw IT own	-1.41
tw IT part	-0.05
tw IT plac	-0.66
tw IT question	-0.77
tw IT reach	-0.37
tw IT right	0.07
tw IT room	1.17
tw IT seem	-0.71
tw IT sinc	0.58
tw IT sound	-0.07
tw IT sourc	-0.30
tw IT spr	0.52
tw IT start	0.34
tw IT suit	-0.10
tw IT summ	-0.06
tw IT tak	0.42
tw IT than	-0.15
tw IT the	0.25
tw IT their	0.83
tw IT ther	0.42
tw IT to	0.03
tw IT turn	0.71
tw IT very	-0.45
tw IT was	-4.48
tw IT week	-0.33
tw IT went	0.11
tw IT will	0.29
tw IT wint	0.48
tw IT with	-0.46
tw IT wors	-0.57
tw IT would	-0.47
tw IT year	0.37
tw LIFE a	0.27
tw LIFE all	0.35
tw LIFE along	-0.46
tw LIFE and	-2.04
tw LIFE are	-1.05
tw LIFE at	0.60
tw LIFE away	0.34
tw LIFE bad	-1.13
tw LIFE becaus	-0.56
tw LIFE besid	-0.50
tw LIFE best	-0.28
tw LIFE bett	0.53
tw LIFE by	-0.85
tw LIFE easi	0.14
tw LIFE ever	-0.09
tw LIFE for	-0.43
tw LIFE from	-0.63
tw LIFE full	0.64
tw LIFE has	-0.84
tw LIFE her	-0.91
tw LIFE here	0.36
tw LIFE his	0.45
tw LIFE if	-0.78
tw LIFE in	-2.87
tw LIFE instead	0.04
tw LIFE into	-0.60
tw LIFE last	0.27
tw LIFE late	-0.54
tw LIFE like	2.24
tw LIFE long	0.40
tw LIFE more	-0.16
tw LIFE on	0.96
tw LIFE out	0.58
tw LIFE play	-0.16
tw LIFE still	1.57
tw LIFE straight	0.05
tw LIFE the	1.46
tw LIFE then	-0.61
tw LIFE ther	-0.28
tw LIFE through	-0.48
tw LIFE to	0.58
tw LIFE und	0.38
tw LIFE up	-1.01
tw LIFE was	-0.87
tw LIFE went	2.07
tw LIFE what	0.48
tw LIFE when	-0.80
tw LIFE wher	0.72
tw LIFE with	0.61
tw LIFE within	0.46
tw MECH and	1.41
tw MECH are	0.07
tw MECH around	-0.44
tw MECH as	0.57
tw MECH clos	-0.38
tw MECH do	-0.32
tw MECH does	-0.32
tw MECH down	-0.05
tw MECH drawn	-0.40
tw MECH exist	-0.70
tw MECH follow	-0.34
tw MECH for	0.44
tw MECH from	-0.56
tw MECH in	-0.59
tw MECH of	-0.14
tw MECH or	-0.21
tw MECH pull	-0.27
tw MECH stay	0.61
tw MECH the	-0.42
tw MECH to	-0.96
tw MECH turn	-0.32
tw MECH und	0.05
tw MECH was	-0.32
tw MECH were	0.24
tw MECH with	0.39
tw META about	-0.91
tw META and	-0.35
tw META app	-0.16
tw META are	-0.18
tw META becaus	-0.03
tw META check	-0.11
tw META from	-0.21
tw META has	-0.14
tw META here	0.33
tw META in	-0.43
tw META like	0.18
tw META of	1.49
tw META only	1.11
tw META so	-0.17
tw META such	-0.08
tw META the	0.30
tw META to	0.03
tw META what	-0.15
tw MOST about	0.41
tw MOST and	-0.09
tw MOST at	0.96
tw MOST else	0.06
tw MOST has	-0.44
tw MOST here	-0.15
tw MOST in	1.28
tw MOST line	-0.51
tw MOST of	0.79
tw MOST on	-0.34
tw MOST plac	-0.20
tw MOST problem	0.23
tw MOST the	0.40
tw MOST want	-0.54
tw MOST who	0.57
tw MOST with	0.13
tw NEG a	-0.44
tw NEG about	-0.49
tw NEG an	-0.64
tw NEG and	-1.17
tw NEG any	0.49
tw NEG at	-0.67
tw NEG be	1.40
tw NEG becaus	-0.49
tw NEG been	1.15
tw NEG bett	1.02
tw NEG but	0.59
tw NEG come	0.67
tw NEG dangerou	-0.30
tw NEG do	0.24
tw NEG effect	-0.29
tw NEG else	-0.17
tw NEG even	0.32
tw NEG ever	0.82
tw NEG expect	-0.52
tw NEG for	-0.12
tw NEG forc	-0.29
tw NEG from	0.18
tw NEG gambl	1.02
tw NEG get	0.44
tw NEG go	0.41
tw NEG had	2.12
tw NEG happen	-0.82
tw NEG has	0.04
tw NEG have	-0.10
tw NEG here	-0.62
tw NEG in	0.45
tw NEG let	1.73
tw NEG lie	-0.38
tw NEG like	-0.24
tw NEG look	0.44
tw NEG mean	-0.43
tw NEG measur	-0.14
tw NEG mention	-0.65
tw NEG miss	-0.37
tw NEG more	0.39
tw NEG name	0.38
tw NEG of	-0.20
tw NEG off	-0.46
tw NEG on	-0.73
tw NEG once	-0.15
tw NEG only	0.29
tw NEG or	-0.65
tw NEG print	-0.93
tw NEG put	-0.27
tw NEG sell	-0.15
tw NEG shar	-0.19
tw NEG so	-0.46
tw NEG stretch	-0.36
tw NEG tak	-0.26
tw NEG take	0.78
tw NEG the	-1.68
tw NEG ther	0.25
tw NEG to	-1.19
tw NEG troubl	0.32
tw NEG want	-0.29
tw NEG was	-0.37
tw NEG will	-0.36
tw NEG with	-0.16
tw NEGN a	1.12
tw NEGN and	-0.32
tw NEGN as	-0.25
tw NEGN bett	-0.07
tw NEGN cook	-0.53
tw NEGN drama	0.10
tw NEGN forc	0.06
tw NEGN form	-0.21
tw NEGN gown	-0.30
tw NEGN happen	-0.16
tw NEGN has	0.07
tw NEGN light	-0.25
tw NEGN long	-0.30
tw NEGN meaningful	-0.09
tw NEGN more	0.43
tw NEGN numb	-0.19
tw NEGN oth	-0.10
tw NEGN plac	-0.52
tw NEGN pressur	0.56
tw NEGN reason	-0.07
tw NEGN rush	-0.48
tw NEGN seriou	-0.15
tw NEGN stat	-0.35
tw NEGN test	-0.19
tw NEGN the	0.35
tw NEGN to	-0.49
tw NEGN track	-0.23
tw NEGN troubl	-0.36
tw NEGN way	0.59
tw NEGN when	-0.56
tw NUMBER against	-0.09
tw NUMBER analysi	-0.26
tw NUMBER and	-0.56
tw NUMBER anoth	-0.30
tw NUMBER are	-0.08
tw NUMBER at	0.46
tw NUMBER becaus	-0.23
tw NUMBER by	0.15
tw NUMBER column	-0.08
tw NUMBER day	1.46
tw NUMBER days	-0.59
tw NUMBER examin	-0.20
tw NUMBER fold	-0.19
tw NUMBER for	0.83
tw NUMBER frida	-0.05
tw NUMBER from	-0.51
tw NUMBER gentl	0.37
tw NUMBER gram	-1.49
tw NUMBER group	-0.08
tw NUMBER hand	-0.24
tw NUMBER health	-0.23
tw NUMBER hour	0.23
tw NUMBER hundr	0.50
tw NUMBER if	-0.34
tw NUMBER in	-0.14
tw NUMBER lesson	-0.67
tw NUMBER lin	-0.15
tw NUMBER litr	-0.09
tw NUMBER minut	0.18
tw NUMBER month	-0.58
tw NUMBER more	0.75
tw NUMBER new	-0.53
tw NUMBER newton	-0.05
tw NUMBER of	1.11
tw NUMBER on	-0.79
tw NUMBER or	-0.24
tw NUMBER out	0.36
tw NUMBER part	-0.18
tw NUMBER plac	0.08
tw NUMBER question	-0.73
tw NUMBER reason	-0.13
tw NUMBER room	-0.60
tw NUMBER short	-0.08
tw NUMBER sid	-0.27
tw NUMBER sign	-0.07
tw NUMBER sinc	0.53
tw NUMBER small	-0.91
tw NUMBER so	-0.51
tw NUMBER spac	-0.09
tw NUMBER spr	0.56
tw NUMBER summ	-0.30
tw NUMBER term	0.52
tw NUMBER th	-1.51
tw NUMBER the	0.26
tw NUMBER then	0.56
tw NUMBER to	0.62
tw NUMBER was	-0.23
tw NUMBER way	0.05
tw NUMBER ways	-0.17
tw NUMBER week	-0.39
tw NUMBER who	0.65
tw NUMBER wint	0.05
tw NUMBER with	-0.23
tw NUMBER within	-0.10
tw NUMBER work	-0.15
tw NUMBER year	0.83
tw OUGHT a	0.12
tw OUGHT about	-0.80
tw OUGHT against	-0.07
tw OUGHT an	-0.31
tw OUGHT and	-0.39
tw OUGHT any	0.47
tw OUGHT be	-1.15
tw OUGHT befor	-1.46
tw OUGHT by	0.26
tw OUGHT each	0.22
tw OUGHT ever	-0.10
tw OUGHT for	1.11
tw OUGHT have	1.73
tw OUGHT how	0.15
tw OUGHT in	-0.13
tw OUGHT look	-0.27
tw OUGHT of	-0.21
tw OUGHT only	0.20
tw OUGHT or	-0.10
tw OUGHT out	-0.04
tw OUGHT the	-1.89
tw OUGHT their	0.56
tw OUGHT to	0.76
tw OUGHT togeth	-0.68
tw OUGHT until	-0.37
tw OUGHT up	0.91
tw OUGHT what	1.44
tw OUGHT why	0.22
tw OUGHT with	0.92
tw PAST a	-0.07
tw PAST acros	-0.03
tw PAST and	-0.34
tw PAST at	-0.51
tw PAST for	-0.14
tw PAST has	-0.40
tw PAST in	-1.13
tw PAST of	0.24
tw PAST or	-0.21
tw PAST the	-0.89
tw PAST to	0.69
tw PAST togeth	-0.20
tw PAST was	-1.17
tw PAST with	-0.45
tw POLICY a	-0.53
tw POLICY aft	-0.04
tw POLICY afterward	-0.28
tw POLICY an	-0.09
tw POLICY and	-1.74
tw POLICY are	-1.01
tw POLICY at	-1.44
tw POLICY becaus	-0.18
tw POLICY between	-0.33
tw POLICY by	-0.63
tw POLICY cov	-0.04
tw POLICY do	-0.20
tw POLICY driv	-0.09
tw POLICY each	0.24
tw POLICY ever	0.06
tw POLICY for	-0.28
tw POLICY from	-0.07
tw POLICY go	-0.20
tw POLICY has	-0.19
tw POLICY here	0.94
tw POLICY if	-0.77
tw POLICY in	-0.80
tw POLICY list	0.19
tw POLICY of	1.16
tw POLICY on	-0.67
tw POLICY or	-0.08
tw POLICY part	-0.04
tw POLICY room	-0.20
tw POLICY sinc	-0.48
tw POLICY so	0.30
tw POLICY spinn	1.70
tw POLICY the	0.19
tw POLICY ther	-0.08
tw POLICY to	0.99
tw POLICY twic	-0.39
tw POLICY until	-0.70
tw POLICY up	-0.63
tw POLICY was	-1.05
tw POLICY went	-1.01
tw POLICY what	0.73
tw POLICY when	-0.15
tw POLICY will	-0.71
tw POLICY with	0.13
tw POLICY within	-0.15
tw POLICY year	0.61
tw POSITION and	-0.22
tw POSITION or	-0.27
tw POSITION to	0.15
tw PRAISE and	0.41
tw PRAISE how	0.15
tw PRAISE in	0.51
tw PRAISE numb	-0.33
tw PRAISE of	-0.79
tw PRAISE pow	0.12
tw PRESSURE a	0.39
tw PRESSURE and	-0.07
tw PRESSURE at	-0.19
tw PRESSURE for	-1.23
tw PRESSURE if	-0.27
tw PRESSURE the	0.79
tw PRESSURE until	0.08
tw PRESSURE when	-0.15
tw PROVE a	0.04
tw PROVE anyth	-0.47
tw PROVE by	-0.39
tw PROVE for	0.21
tw PROVE the	1.08
tw PROVE to	0.34
tw PROVE what	0.16
tw RELIEFN are	0.35
tw RELIEFN becaus	-0.21
tw RELIEFN by	0.27
tw RELIEFN in	0.75
tw RELIEFN of	-1.90
tw RELIEFN only	0.35
tw RELIEFN so	0.23
tw RELIEFN start	0.07
tw RELIEFN with	-0.08
tw REMOVE a	1.60
tw REMOVE aft	-0.20
tw REMOVE and	-0.14
tw REMOVE any	-0.42
tw REMOVE at	-1.13
tw REMOVE by	-1.72
tw REMOVE for	0.26
tw REMOVE from	0.09
tw REMOVE her	-0.56
tw REMOVE here	1.43
tw REMOVE his	1.08
tw REMOVE in	1.20
tw REMOVE like	0.23
tw REMOVE limescal	-0.74
tw REMOVE of	-0.11
tw REMOVE on	0.58
tw REMOVE phon	0.23
tw REMOVE sinc	-0.05
tw REMOVE spinn	1.70
tw REMOVE the	-1.49
tw REMOVE their	-0.08
tw REMOVE them	-0.60
tw REMOVE to	-0.14
tw REMOVE und	0.52
tw REMOVE up	0.04
tw REMOVE was	-0.40
tw REMOVE what	0.66
tw REMOVE when	-0.08
tw REMOVE with	-0.33
tw RESEARCH allow	-0.04
tw RESEARCH and	0.38
tw RESEARCH are	2.04
tw RESEARCH at	-0.72
tw RESEARCH behind	-0.27
tw RESEARCH did	-0.24
tw RESEARCH do	-0.22
tw RESEARCH does	-0.43
tw RESEARCH for	0.11
tw RESEARCH from	-0.05
tw RESEARCH gave	0.09
tw RESEARCH had	-0.07
tw RESEARCH has	-0.09
tw RESEARCH have	0.05
tw RESEARCH in	-0.42
tw RESEARCH list	-0.13
tw RESEARCH look	0.53
tw RESEARCH name	-0.14
tw RESEARCH of	-0.80
tw RESEARCH on	-1.20
tw RESEARCH or	-0.06
tw RESEARCH the	0.40
tw RESEARCH was	-0.53
tw RESEARCH were	-0.42
tw RESEARCH will	0.54
tw RESEARCH with	-0.62
tw RESEARCH would	-0.34
tw SAFETY a	-0.40
tw SAFETY about	0.68
tw SAFETY and	-1.12
tw SAFETY by	-0.05
tw SAFETY depart	-0.10
tw SAFETY for	-0.38
tw SAFETY if	-1.13
tw SAFETY or	-0.56
tw SAFETY the	-1.44
tw SAFETY their	0.30
tw SAFETY to	-0.40
tw SAFETY toda	-0.06
tw SAFETY what	-0.87
tw SAFETY will	0.44
tw SAFEW and	0.20
tw SAFEW but	-0.20
tw SAFEW for	-0.91
tw SAFEW in	0.38
tw SAFEW of	-0.99
tw SAY a	0.75
tw SAY about	-0.81
tw SAY all	-0.12
tw SAY an	-0.16
tw SAY and	-1.24
tw SAY anyth	-0.17
tw SAY at	-0.77
tw SAY by	-0.23
tw SAY check	-0.11
tw SAY down	0.65
tw SAY for	0.92
tw SAY from	-0.80
tw SAY hard	0.34
tw SAY hello	-0.06
tw SAY here	-0.57
tw SAY how	0.66
tw SAY in	-0.62
tw SAY more	0.15
tw SAY of	1.16
tw SAY on	-0.08
tw SAY or	-0.40
tw SAY safet	-0.11
tw SAY so	-1.33
tw SAY the	-1.19
tw SAY their	0.39
tw SAY them	-0.46
tw SAY to	-1.44
tw SAY too	-0.06
tw SAY up	0.91
tw SAY what	0.04
tw SAY wher	-0.17
tw SAY why	0.09
tw SAY yes	0.07
tw SERIOUS a	0.91
tw SERIOUS all	0.37
tw SERIOUS and	1.08
tw SERIOUS are	-0.68
tw SERIOUS as	-0.73
tw SERIOUS attack	-0.58
tw SERIOUS becom	0.17
tw SERIOUS began	0.25
tw SERIOUS both	0.91
tw SERIOUS but	0.60
tw SERIOUS had	-0.37
tw SERIOUS has	-0.47
tw SERIOUS have	0.05
tw SERIOUS in	-0.60
tw SERIOUS mak	-1.12
tw SERIOUS of	-0.50
tw SERIOUS on	-0.15
tw SERIOUS or	-1.68
tw SERIOUS out	0.19
tw SERIOUS peak	-1.38
tw SERIOUS pleas	-0.53
tw SERIOUS sinc	0.70
tw SERIOUS the	0.22
tw SERIOUS to	0.26
tw SERIOUS troubl	-0.24
tw SERIOUS was	-0.65
tw SERIOUS will	1.16
tw SERIOUS with	-0.37
tw SERVICE a	0.13
tw SERVICE about	-0.20
tw SERVICE and	-1.31
tw SERVICE are	-0.06
tw SERVICE as	-0.42
tw SERVICE attention	-0.36
tw SERVICE befor	-1.01
tw SERVICE for	1.04
tw SERVICE from	-0.21
tw SERVICE hour	-0.43
tw SERVICE in	-0.88
tw SERVICE of	-0.93
tw SERVICE on	0.38
tw SERVICE or	-0.23
tw SERVICE room	-0.24
tw SERVICE the	1.58
tw SERVICE to	-1.03
tw SERVICE und	0.68
tw SERVICE was	-0.14
tw SERVICE what	1.41
tw SERVICE when	-0.07
tw SERVICE wher	0.89
tw SERVICE with	-0.35
tw SHOW a	-1.48
tw SHOW about	-0.23
tw SHOW abov	-0.43
tw SHOW aft	-0.36
tw SHOW an	-0.48
tw SHOW and	-0.72
tw SHOW anyth	-0.54
tw SHOW as	-0.19
tw SHOW at	-0.33
tw SHOW bett	0.92
tw SHOW big	0.46
tw SHOW by	0.26
tw SHOW for	0.38
tw SHOW from	-1.96
tw SHOW giv	0.25
tw SHOW good	0.19
tw SHOW has	-0.24
tw SHOW hello	-0.06
tw SHOW her	1.24
tw SHOW here	-0.43
tw SHOW how	0.06
tw SHOW in	-0.55
tw SHOW into	-0.16
tw SHOW more	-0.09
tw SHOW on	-0.74
tw SHOW or	-0.20
tw SHOW out	-0.12
tw SHOW safet	-0.11
tw SHOW so	-1.23
tw SHOW someth	0.76
tw SHOW the	-0.98
tw SHOW their	1.60
tw SHOW them	0.18
tw SHOW to	0.07
tw SHOW togeth	0.07
tw SHOW und	-0.12
tw SHOW up	-0.80
tw SHOW what	0.14
tw SHOW when	-0.57
tw SHOW wher	-0.71
tw SHOW who	-0.26
tw SHOW will	0.14
tw SHOW with	-0.05
tw SHOW yes	0.07
tw SORE a	0.69
tw SORE aft	-0.06
tw SORE and	-0.71
tw SORE days	0.45
tw SORE effect	-0.18
tw SORE for	0.54
tw SORE in	0.17
tw SORE los	-0.48
tw SORE maps	-0.62
tw SORE of	-0.32
tw SORE or	0.21
tw SORE so	0.50
tw SORE the	-0.04
tw STOPTAKING a	-0.25
tw STOPTAKING and	-0.35
tw STOPTAKING any	-0.58
tw STOPTAKING by	-0.46
tw STOPTAKING his	0.77
tw STOPTAKING in	-0.46
tw STOPTAKING of	-0.19
tw STOPTAKING on	0.82
tw STOPTAKING the	-0.66
tw STOPTAKING their	0.15
tw STOPTAKING to	0.38
tw STOPTAKING with	-0.25
tw STORE a	-1.26
tw STORE an	-0.20
tw STORE and	-0.35
tw STORE at	0.11
tw STORE away	0.44
tw STORE by	-0.87
tw STORE for	-0.92
tw STORE her	0.51
tw STORE his	0.78
tw STORE last	-0.09
tw STORE of	-0.51
tw STORE on	0.55
tw STORE the	-0.24
tw STORE them	-0.10
tw STORE to	-0.14
tw STORE up	-0.12
tw STORE was	0.92
tw STORE what	-0.11
tw STORE with	-0.21
tw SURE a	-0.24
tw SURE about	-0.50
tw SURE an	-0.06
tw SURE and	-0.09
tw SURE anyth	0.32
tw SURE at	0.30
tw SURE else	0.31
tw SURE in	0.09
tw SURE of	-0.85
tw SURE on	-0.24
tw SURE the	0.77
tw SURE to	0.36
tw SURE yet	0.28
tw SURGERY has	-0.52
tw SURGERY of	-0.45
tw SURGERY on	-0.16
tw SURGERY with	-0.04
tw SYMPTOM a	-0.45
tw SYMPTOM about	-0.60
tw SYMPTOM aft	-2.22
tw SYMPTOM afterward	-0.26
tw SYMPTOM are	0.68
tw SYMPTOM at	-1.28
tw SYMPTOM away	0.59
tw SYMPTOM becom	0.87
tw SYMPTOM befor	-0.63
tw SYMPTOM behind	0.53
tw SYMPTOM bett	0.34
tw SYMPTOM but	-0.22
tw SYMPTOM com	-0.46
tw SYMPTOM come	0.25
tw SYMPTOM does	1.04
tw SYMPTOM for	-0.36
tw SYMPTOM from	-0.08
tw SYMPTOM go	0.45
tw SYMPTOM goes	0.63
tw SYMPTOM had	-0.55
tw SYMPTOM has	1.08
tw SYMPTOM have	0.33
tw SYMPTOM ignor	2.00
tw SYMPTOM in	-1.10
tw SYMPTOM into	0.03
tw SYMPTOM light	-0.29
tw SYMPTOM los	-0.48
tw SYMPTOM low	-0.08
tw SYMPTOM mak	-0.66
tw SYMPTOM of	-0.73
tw SYMPTOM on	-0.33
tw SYMPTOM or	-0.49
tw SYMPTOM ris	-0.31
tw SYMPTOM scor	-1.01
tw SYMPTOM sinc	0.68
tw SYMPTOM so	0.48
tw SYMPTOM stay	0.63
tw SYMPTOM than	0.60
tw SYMPTOM the	0.58
tw SYMPTOM to	0.11
tw SYMPTOM toda	0.24
tw SYMPTOM was	-0.28
tw SYMPTOM what	-1.06
tw SYMPTOM whatev	-0.34
tw SYMPTOM when	-0.36
tw SYMPTOM wher	-0.10
tw SYMPTOM will	0.07
tw SYMPTOM with	-0.59
tw THERAPIST2 aft	0.72
tw THERAPIST2 and	-0.97
tw THERAPIST2 are	-0.81
tw THERAPIST2 crack	0.13
tw THERAPIST2 has	0.23
tw THERAPIST2 in	-0.17
tw THERAPIST2 or	-0.74
tw THERAPIST2 suit	-0.14
tw THERAPIST2 therapist	-0.27
tw THERAPIST2 who	0.63
tw THERAPIST2 will	-0.05
tw THERAPY a	-0.94
tw THERAPY and	-0.09
tw THERAPY as	-0.45
tw THERAPY at	-0.10
tw THERAPY away	0.36
tw THERAPY be	-0.62
tw THERAPY befor	-0.28
tw THERAPY but	-0.49
tw THERAPY care	-0.31
tw THERAPY cost	-0.22
tw THERAPY does	-0.41
tw THERAPY for	-0.06
tw THERAPY from	1.08
tw THERAPY go	-0.14
tw THERAPY group	-0.88
tw THERAPY grow	0.34
tw THERAPY has	-0.11
tw THERAPY here	-0.93
tw THERAPY how	-0.43
tw THERAPY in	-0.54
tw THERAPY includ	-0.15
tw THERAPY itself	0.19
tw THERAPY last	-0.22
tw THERAPY lets	-0.11
tw THERAPY ly	-0.17
tw THERAPY mak	0.35
tw THERAPY minut	-0.63
tw THERAPY of	-1.01
tw THERAPY off	-0.11
tw THERAPY on	0.41
tw THERAPY once	0.44
tw THERAPY or	-0.86
tw THERAPY plan	0.76
tw THERAPY scor	-0.27
tw THERAPY seem	-0.59
tw THERAPY so	-0.40
tw THERAPY than	-0.34
tw THERAPY the	-0.33
tw THERAPY ther	0.34
tw THERAPY to	0.49
tw THERAPY turn	-0.32
tw THERAPY was	-0.30
tw THERAPY what	0.68
tw THERAPY will	0.38
tw THERAPY with	0.04
tw THING a	-0.54
tw THING aft	-0.75
tw THING all	-0.37
tw THING and	-0.50
tw THING are	-0.64
tw THING around	0.04
tw THING at	0.39
tw THING away	-0.61
tw THING becaus	0.37
tw THING befor	-0.48
tw THING by	-0.14
tw THING came	-0.04
tw THING day	-0.27
tw THING draw	-0.37
tw THING for	-0.81
tw THING go	-0.32
tw THING got	-0.06
tw THING has	-0.20
tw THING in	1.22
tw THING make	0.32
tw THING nam	-0.14
tw THING near	-0.04
tw THING of	-0.09
tw THING on	-1.07
tw THING once	-0.70
tw THING or	0.59
tw THING over	0.39
tw THING path	-0.50
tw THING play	-0.26
tw THING so	-0.11
tw THING tak	-0.04
tw THING the	-0.51
tw THING to	-0.41
tw THING took	-0.68
tw THING up	-0.24
tw THING was	-0.49
tw THING were	0.87
tw THING when	-0.84
tw THING with	2.53
tw THING would	-0.09
tw TURN aft	-0.41
tw TURN and	-0.26
tw TURN be	-0.34
tw TURN becaus	-0.19
tw TURN his	0.33
tw TURN i'm	0.46
tw TURN if	-0.12
tw TURN or	0.35
tw TURN sinc	-0.17
tw TURN the	0.66
tw TURN try	0.84
tw TURN when	0.04
tw TURN will	0.20
tw WE a	-0.27
tw WE about	-0.15
tw WE add	-0.11
tw WE all	-0.56
tw WE am	1.77
tw WE an	0.23
tw WE and	-0.12
tw WE anyth	-1.40
tw WE are	0.09
tw WE as	-0.68
tw WE befor	1.32
tw WE begin	0.24
tw WE belong	-0.13
tw WE below	-0.10
tw WE bett	-0.05
tw WE by	-0.03
tw WE came	0.48
tw WE clos	-0.14
tw WE cold	-0.32
tw WE colleagu	0.22
tw WE collect	-0.35
tw WE come	-0.08
tw WE complete	0.58
tw WE count	0.31
tw WE crack	-0.27
tw WE did	-0.72
tw WE different	0.23
tw WE do	-1.86
tw WE dry	-0.11
tw WE due	-0.03
tw WE earn	-0.71
tw WE enjoy	-0.26
tw WE enough	-0.36
tw WE even	-0.49
tw WE ever	0.94
tw WE exact	-0.31
tw WE expect	-0.15
tw WE fine	-0.61
tw WE finish	-0.25
tw WE firm	-0.33
tw WE follow	-0.16
tw WE for	-0.12
tw WE from	-0.13
tw WE full	-0.47
tw WE gave	0.17
tw WE give	1.08
tw WE go	-0.12
tw WE good	1.32
tw WE got	-1.32
tw WE grow	-0.62
tw WE guidanc	-0.16
tw WE had	1.91
tw WE hand	0.13
tw WE hard	-0.56
tw WE have	1.60
tw WE high	-1.21
tw WE how	0.88
tw WE if	-0.75
tw WE in	1.81
tw WE includ	-0.06
tw WE just	0.94
tw WE knitt	0.61
tw WE lad	0.88
tw WE last	0.06
tw WE laugh	0.68
tw WE learn	0.26
tw WE let	1.16
tw WE lie	0.09
tw WE light	-0.14
tw WE lik	-1.76
tw WE like	-2.03
tw WE liv	-0.45
tw WE live	-0.30
tw WE long	-0.43
tw WE look	0.36
tw WE lost	0.36
tw WE mak	0.53
tw WE make	0.38
tw WE miss	0.45
tw WE more	0.26
tw WE new	-0.19
tw WE nickel	-0.12
tw WE normal	-0.81
tw WE of	-0.04
tw WE off	0.86
tw WE on	-0.84
tw WE only	-0.43
tw WE over	0.43
tw WE own	-0.54
tw WE paint	-0.19
tw WE plann	-0.10
tw WE plant	0.08
tw WE pleasant	-0.07
tw WE possibl	-0.39
tw WE print	-0.25
tw WE publish	-0.43
tw WE put	0.74
tw WE quick	-0.48
tw WE ran	0.31
tw WE real	0.25
tw WE regular	0.48
tw WE right	0.69
tw WE rubb	-0.20
tw WE sell	-0.04
tw WE set	0.36
tw WE shall	0.42
tw WE short	-0.07
tw WE simp	0.67
tw WE simpl	-0.22
tw WE so	-0.19
tw WE soft	0.47
tw WE specialit	-0.03
tw WE spr	-0.22
tw WE start	-0.34
tw WE still	-0.61
tw WE stood	0.95
tw WE take	-0.09
tw WE the	0.27
tw WE ther	-1.24
tw WE to	-0.70
tw WE toes	0.04
tw WE too	-0.04
tw WE took	-0.71
tw WE try	-0.21
tw WE turn	2.44
tw WE up	-0.86
tw WE want	-0.97
tw WE was	0.87
tw WE watch	0.37
tw WE went	-0.51
tw WE were	-0.07
tw WE what	0.46
tw WE wher	0.20
tw WE whistl	1.04
tw WE why	-0.28
tw WE will	-0.34
tw WE with	0.28
tw WE work	-0.26
tw WE worth	-0.21
tw WE would	-1.68
tw WE young	-0.37
tw WELL and	-0.08
tw WELL at	-0.75
tw WELL by	0.27
tw WELL do	-0.25
tw WELL ever	0.85
tw WELL for	-0.28
tw WELL in	-0.35
tw WELL of	-0.25
tw WELL on	-1.26
tw WELL sinc	-0.58
tw WELL than	-0.06
tw WELL the	-0.11
tw WELL to	0.42
tw WELL when	0.54
tw WELL with	-0.09
tw WORKS a	1.55
tw WORKS about	-0.15
tw WORKS acros	-0.03
tw WORKS aft	-0.36
tw WORKS all	0.08
tw WORKS an	-0.26
tw WORKS and	-0.11
tw WORKS anyth	-0.82
tw WORKS as	-0.04
tw WORKS at	-0.07
tw WORKS becaus	-0.13
tw WORKS by	-0.59
tw WORKS ear	-0.15
tw WORKS for	0.14
tw WORKS from	-0.26
tw WORKS in	0.09
tw WORKS itself	0.82
tw WORKS like	1.73
tw WORKS mode	0.05
tw WORKS move	0.62
tw WORKS of	-0.43
tw WORKS on	-0.60
tw WORKS sinus	0.15
tw WORKS the	-0.72
tw WORKS their	0.71
tw WORKS them	0.24
tw WORKS through	-0.37
tw WORKS to	-0.23
tw WORKS und	1.42
tw WORKS up	-0.04
tw WORKS was	-0.08
tw WORKS what	0.24
tw WORKS when	0.37
tw WORKS whil	-0.07
tw WORKS with	-0.59
tw WORKS within	0.28
tw WORLD a	-0.12
tw WORLD about	-0.09
tw WORLD and	0.68
tw WORLD are	-0.26
tw WORLD as	0.96
tw WORLD at	0.14
tw WORLD befor	-0.41
tw WORLD boil	0.22
tw WORLD by	-0.24
tw WORLD driv	-0.09
tw WORLD follow	-0.08
tw WORLD for	-0.20
tw WORLD from	-0.04
tw WORLD goes	-0.03
tw WORLD had	-0.43
tw WORLD hard	-0.12
tw WORLD has	-0.35
tw WORLD if	-0.52
tw WORLD in	-0.21
tw WORLD last	-0.05
tw WORLD of	0.14
tw WORLD on	-0.76
tw WORLD park	-0.11
tw WORLD scal	-0.06
tw WORLD sinc	-0.11
tw WORLD the	0.50
tw WORLD them	0.23
tw WORLD tick	-0.26
tw WORLD to	2.08
tw WORLD took	-0.28
tw WORLD was	-2.13
tw WORLD went	-0.53
tw WORLD were	-0.04
tw WORLD when	0.39
tw WORLD will	-0.72
tw WORLD with	0.07
tw YOU a	-0.95
tw YOU about	-0.15
tw YOU and	0.94
tw YOU are	0.79
tw YOU at	-0.56
tw YOU be	2.10
tw YOU bett	-0.29
tw YOU breath	-1.43
tw YOU by	-0.15
tw YOU came	0.22
tw YOU come	-0.84
tw YOU days	0.55
tw YOU did	-0.05
tw YOU do	-2.59
tw YOU for	-0.33
tw YOU from	0.39
tw YOU get	-1.52
tw YOU go	-0.14
tw YOU had	0.38
tw YOU has	0.19
tw YOU have	-1.69
tw YOU health	0.11
tw YOU in	0.15
tw YOU let	-0.26
tw YOU lie	-1.31
tw YOU life	0.72
tw YOU like	-1.78
tw YOU live	0.16
tw YOU lose	-0.28
tw YOU mone	-1.26
tw YOU morn	-0.51
tw YOU name	-0.84
tw YOU notic	-0.23
tw YOU on	0.74
tw YOU oncologist	-0.30
tw YOU only	0.66
tw YOU own	-0.71
tw YOU plac	1.06
tw YOU problem	0.97
tw YOU put	0.21
tw YOU question	-0.32
tw YOU simp	0.96
tw YOU someth	-0.15
tw YOU spend	0.19
tw YOU stay	-0.72
tw YOU take	-0.80
tw YOU the	0.16
tw YOU to	1.71
tw YOU try	0.34
tw YOU type	-0.68
tw YOU up	0.74
tw YOU want	-0.51
tw YOU were	-0.40
tw YOU what	0.59
tw YOU when	-0.55
tw YOU wher	-0.29
tw YOU whol	0.38
tw YOU will	-0.44
tw YOU would	0.15
tw YOU year	0.47
two clauses	4.71
w 	-0.06
w 1	-0.16
w 10	-0.10
w 100	-0.10
w 100%	0.04
w 111	-0.22
w 1998	-0.19
w 1999	-0.21
w 200	0.37
w 2009	-0.08
w 2010	0.21
w 2011	-0.29
w 2015	0.59
w 2016	0.71
w 2018	-0.36
w 2020	-0.64
w 2021	-0.24
w 2023	-0.15
w 2024	-0.83
w 21	-0.20
w 23	-0.10
w 29	-0.24
w 3	0.42
w 4	0.31
w 5	-0.38
w 52	-0.12
w 54	0.12
w 6	-0.10
w 64	-0.40
w 681	-0.06
w 7	-0.26
w 84	-0.12
w 95%	0.38
w a4	-0.12
w a_doctor	-1.44
w a_gp	-0.15
w a_practitioner_who	-0.10
w a_thing_of_the_past	0.40
w a_walk	-0.53
w able	-0.41
w about	-8.15
w abov	-0.96
w absolute	0.71
w accept	-0.11
w accessibilit	-0.35
w accident	0.16
w accord	1.38
w account	-0.53
w accountant	-0.03
w ach	2.80
w ache	-0.77
w achiev	0.98
w acros	0.07
w act	0.34
w act_now	1.04
w acupunctur	-0.46
w add	-0.86
w addres	-0.31
w adds	-0.28
w adhd	0.35
w adhesion	0.09
w adjust	0.30
w adopt	0.28
w adult	-0.65
w advanc	-0.32
w advert	-0.27
w advertis	-0.21
w advic	-0.25
w advis	-0.31
w affect	-0.47
w aft	1.28
w after_years_of	-0.18
w afternoon	1.54
w afterward	-0.76
w again	0.58
w against	-1.42
w age	1.98
w ages	0.44
w ago	1.22
w agre	0.78
w agree	-0.34
w ails	0.47
w aim	-0.16
w air	-0.45
w airway	-0.52
w alarm	0.36
w align	0.20
w all	2.85
w all_our_clients	0.45
w allerg	0.54
w allow	-0.36
w alon	-0.04
w along	-0.95
w alongsid	0.30
w aloud	-0.11
w alread	-0.52
w alternativ	0.38
w although	0.57
w alway	0.86
w am	1.47
w amaz	-0.78
w ambulanc	-0.12
w american	-0.14
w amma	-0.09
w among	0.54
w an_hour	-1.02
w an_operation	0.80
w ana	-0.12
w analysi	-0.36
w anatom	-0.64
w ancient	0.50
w angl	-1.44
w ankl	-0.27
w anna	-0.59
w anoth	0.25
w answ	-1.06
w antibiotic	0.11
w antidepressant	0.08
w anxiet	0.31
w anxiou	0.24
w any	0.34
w any_page	-0.10
w anyon	-0.40
w anyone_who	0.28
w anyth	-2.68
w anywa	-1.75
w anywher	-0.35
w apart	-0.14
w appear	-1.77
w appl	-0.32
w appoint	-0.09
w approach	0.37
w approv	0.49
w april	-0.24
w arch	0.21
w are_a	-0.04
w are_common	-0.71
w are_well	0.45
w argu	0.07
w arm	-0.54
w armchair	0.69
w arms	0.66
w around	-1.15
w arriv	0.24
w arrival	1.15
w arrow	-0.27
w arthriti	0.54
w articl	-1.28
w as_if	0.13
w ask	1.39
w ask_a_doctor	-0.10
w ask_your_doctor	-1.00
w ask_your_midwife	-0.15
w asks	-1.48
w asleep	1.43
w assess	-1.00
w association	-0.63
w assur	1.70
w asthma	-0.25
w asthmatic	0.71
w at_last	-1.28
w at_once	0.12
w at_your_feet	-0.56
w attack	-0.58
w attention	-0.94
w attic	-0.79
w august	-0.64
w aunt	-0.07
w author	-0.47
w autism	0.19
w autistic	0.12
w auto	-0.27
w autumn	0.23
w avoid	0.57
w awak	0.43
w awaken	1.28
w away	2.96
w bab	0.61
w baby	-0.17
w back	0.12
w back_at	0.42
w back_in	1.32
w back_of_the	-0.29
w back_on	0.72
w back_pain	-1.77
w back_to	2.35
w back_trouble	0.12
w backach	0.30
w background	-0.45
w bad	-0.08
w bad_backs	0.29
w bad_night	-0.88
w bad_shoulder	-0.21
w bak	-0.83
w baker	-0.14
w balanc	0.85
w ball	0.16
w band	-0.81
w banish	-0.58
w bank	-0.32
w bann	-0.13
w bar	-0.18
w bare	-1.00
w bas	0.26
w base	-0.71
w basket	0.35
w bath	0.83
w bay	-0.22
w be	-1.56
w be_checked	-0.21
w be_looked_at	-0.54
w be_seen	-0.18
w beach	-0.29
w beam	0.47
w bear	-0.23
w beat	0.50
w becam	2.94
w becaus	-3.25
w becom	6.73
w bed	1.75
w bed_rest	-0.36
w beds	1.92
w bedtim	0.67
w been	2.43
w bees	-0.18
w befor	-2.48
w before_you_book	-0.35
w beforehand	-0.23
w began	0.26
w begin	-0.30
w behav	0.20
w behind	1.53
w bel	-1.15
w belief	-0.21
w bell	-0.60
w bell's_palsy	-0.29
w belong	-0.75
w below	-1.09
w belt	-0.03
w bench	0.19
w bend	0.43
w beneath	-0.28
w benefit	1.86
w bent	0.68
w besid	-0.58
w best	0.87
w bett	2.73
w between	-1.83
w bewar	-0.07
w beyond	-0.37
w bicycl	-0.34
w big	1.67
w bike	-0.18
w bill	-0.69
w bin	-0.19
w bins	-0.20
w biodynamic	-0.05
w birth	2.11
w birthda	0.71
w biscuit	-0.03
w bit	0.07
w bits	0.30
w black	1.77
w blank	-0.18
w blanket	-1.20
w ble	-0.16
w bleed	-0.34
w blind	-0.47
w blockag	0.21
w blood	-2.06
w blood_pressure	-1.05
w blood_sugar	-0.10
w blow	-0.69
w blue	-0.19
w board	0.18
w boat	-1.72
w bod	1.13
w body	4.60
w bodywork	0.29
w boil	0.03
w bolt	-0.04
w bon	-2.63
w bone	-0.77
w bones_of_the_head	-0.25
w bones_of_the_skull	0.37
w book	0.30
w book_now	0.62
w boost	-0.28
w boot	0.92
w bor	-0.06
w born	0.83
w both	-1.32
w both_sides	0.15
w bottl	0.50
w bottom	0.55
w bought	-0.13
w bowl	-0.66
w box	-0.93
w boy	1.02
w bp	0.66
w br	1.92
w brac	-0.14
w brain	-1.38
w brain_injury	-0.10
w brainstem	-0.18
w bread	-0.10
w break	2.09
w breastbon	-0.16
w breath	-0.89
w bridg	-0.36
w bright	0.90
w bring	-0.05
w bring_down	0.05
w brochur	0.06
w broken	-0.84
w broth	-0.92
w brush	-1.70
w build	-1.05
w bundl	0.87
w burn	0.10
w burnout	-0.64
w bus	-1.02
w busy	-0.14
w but	1.48
w butt	-0.06
w button	1.37
w buy	0.26
w by_itself	-0.17
w by_themselves	-0.08
w café	-0.25
w cake	-0.86
w call	0.49
w call_999	-0.11
w calm	1.47
w calm_down	0.28
w calv	-0.21
w came	-1.85
w came_back	-1.74
w came_in	-0.77
w came_out	0.94
w can	1.19
w can't	1.44
w can't_say	0.58
w canal	-0.43
w canc	-1.24
w cancel	0.08
w cancell	1.60
w cane	0.42
w cannot	4.46
w cannot_say	-0.47
w cannot_tell	-0.39
w caption	-0.05
w car	0.26
w card	-0.78
w care	-0.32
w carol	0.73
w carpet	-0.19
w carr	1.77
w carried_in	0.53
w cars	-0.09
w carv	-0.68
w case	0.68
w cash	-0.07
w cat	0.16
w caus	0.96
w cause_of_your_pain	1.24
w caution	-0.10
w ceil	1.04
w cell	1.19
w cellar	-0.13
w cello	0.17
w centr	0.04
w cerebrospinal_fluid	-0.15
w certain	0.17
w certif	0.47
w certificat	-0.20
w ch	0.17
w chain	-0.35
w chair	2.55
w chakra	0.15
w champion	0.09
w chang	-1.34
w change_my_mind	-0.43
w chapel	-0.08
w chapt	-0.04
w charg	-0.80
w charm	0.32
w cheap	-0.42
w check	-0.32
w chees	-0.11
w chemotherap	0.46
w chest	0.49
w child	1.25
w childhood	0.83
w children	-0.61
w chill	0.81
w chimne	-0.14
w chiropractic	-0.42
w chiropractor	-0.10
w choic	0.93
w choir	-0.87
w cholesterol	-0.23
w choos	-1.32
w chosen	-0.22
w christma	-0.28
w chronic	0.14
w chronic_fatigue	0.75
w chronic_pain	1.27
w chuck	-0.27
w chuff	0.30
w church	-0.05
w city	0.29
w claim	0.22
w clas	0.93
w clean	-0.05
w cleans	0.54
w clear	-2.70
w clear_up	-0.29
w cleared_up	0.49
w click	-0.80
w client	2.73
w clinic	0.22
w clinical	0.95
w clock	1.38
w clos	-1.64
w clot	-0.52
w cloth	-1.43
w cloud	1.07
w club	-0.31
w coach	0.33
w coast	-0.52
w coax	1.17
w code	-0.17
w coffe	-0.12
w coin	-0.88
w cold	-1.52
w colic	-1.60
w colleagu	0.22
w collect	-0.10
w colon	0.07
w colour	-0.06
w column	-0.57
w com	-2.57
w come	1.74
w come_back	-0.28
w come_first	-0.59
w come_in	0.89
w come_off	0.12
w come_to_us	0.78
w comes_in	-0.71
w comfort	0.28
w comfortabl	-1.03
w comma	-1.16
w common	-0.33
w compan	-0.33
w compar	-0.18
w comparison	-0.10
w complain	-0.05
w complaint	0.66
w complete	0.58
w compress	0.78
w conceiv	0.08
w concentrat	-0.18
w concert	0.74
w concussion	-0.45
w condition	0.85
w confirm	0.95
w connective_tissue	-0.06
w consent	-0.05
w constipation	0.20
w consultant	0.92
w content	0.32
w contest	-0.50
w contract	-0.08
w control	0.19
w convinc	0.49
w cool	-0.04
w cop	-0.14
w copy	-0.17
w corn	-1.42
w correct	0.76
w correction	-0.36
w corridor	-0.11
w cortisol	0.49
w cost	-1.56
w cot	-0.12
w cough	-0.10
w could	3.57
w could_not	0.69
w could_not_know	-0.34
w couldn't	0.45
w council	0.90
w count	2.52
w countr	1.97
w cours	1.73
w court	0.07
w cov	-0.79
w cover	-0.15
w cr	0.73
w crack	-0.36
w cramp	0.23
w cranial	2.11
w cranial_bones	0.09
w cranial_holds	0.18
w cranial_osteopathy	-0.83
w cranial_rhythm	1.18
w cranial_therapy	0.33
w cranial_work	1.22
w craniosacral	-0.60
w craniosacral_rhythm	1.25
w craniosacral_therapy	-1.41
w cranium	-0.46
w crash	0.04
w creak	0.96
w credit	-1.15
w cricket	-0.15
w critic	-0.13
w crook	-0.09
w cros	-0.27
w cross	-0.08
w crowd	-0.81
w crutch	0.14
w cry	-0.71
w crystal	-0.52
w cst	0.62
w cuddl	0.63
w cup	0.64
w cupboard	0.53
w cur	-0.79
w cure	-1.21
w cure_for	0.07
w curiou	-0.48
w curtain	-0.16
w cushion	-0.13
w custom	-0.11
w cut	1.11
w dad	2.56
w dai	0.27
w damag	0.21
w damp	-0.08
w danc	1.26
w dang	-0.90
w dat	-0.37
w date	-1.92
w daught	-0.83
w day	1.32
w days	0.26
w deal	-0.65
w decad	0.43
w decid	-0.67
w deep	1.85
w dela	0.70
w delet	-0.15
w dementia	-0.75
w dentist	-0.21
w depart	-0.10
w depression	-0.24
w describ	-0.93
w deserv	-0.90
w desk	-0.42
w detect	0.37
w detox	-1.82
w diabet	-0.25
w diagnos	0.51
w diaphragm	0.16
w diar	0.10
w did	0.83
w did_not_differ	-0.17
w diet	-0.44
w diff	0.42
w differenc	0.42
w different	-0.06
w difficult	0.12
w dinn	-0.04
w diploma	-0.13
w direction	-0.11
w disagre	-0.81
w disappear	-0.26
w disappoint	0.71
w disc	0.55
w discharg	0.15
w discomfort	0.18
w discov	0.48
w diseas	0.15
w disput	-0.81
w dissolv	0.67
w dizzi	0.04
w do	-1.44
w do_not_know	-0.25
w do_not_wait	-0.87
w do_without	-0.30
w doctor	2.07
w document	0.29
w does	-0.27
w doesn't	0.49
w dog	-0.48
w dogs	-0.23
w don't	2.20
w don't_know	-0.03
w don't_wait	0.33
w done	1.86
w door	-0.69
w dosa	-0.09
w dose	0.58
w doubl	-0.06
w doubt	-1.31
w dough	-0.09
w down	-1.48
w dragg	0.58
w drain	1.52
w draw	0.16
w drawn	-0.47
w dread	1.25
w dress	-0.28
w drift	-0.75
w drink	-0.27
w driv	-1.26
w droop	-0.11
w drop	-0.10
w dropp	-0.65
w drov	-0.09
w drove_home	0.05
w drug	0.55
w drug_free	0.19
w drum	-0.14
w dry	0.06
w duck	0.20
w due	-0.03
w dull	-0.13
w dur	-0.77
w dura	-0.25
w dust	0.04
w dyslexia	-0.23
w e	-0.63
w each	-1.29
w ear	-0.89
w ear_infections	0.08
w earli	-0.85
w earn	-1.60
w ears	0.19
w earth	0.40
w eas	0.24
w ease	0.81
w easi	0.15
w easy	2.63
w easy_to_find	-0.46
w eat	-0.35
w econom	-0.19
w eczema	0.70
w edg	-0.55
w edge	-0.29
w editor	-0.22
w effect	1.11
w effectiv	0.77
w effective_for	0.15
w eight	0.54
w elbow	-0.19
w electric	-0.31
w eleven	-0.20
w else	0.03
w elsewher	-0.74
w email	-0.16
w emergenc	0.09
w emotion	0.10
w empt	-0.21
w encourag	0.29
w end	-1.95
w endorphin	0.10
w ends	-0.62
w english	-0.78
w enjoy	-0.45
w enough	-0.38
w entr	-0.39
w entranc	-0.66
w epidural	-0.20
w epileps	-0.37
w even	-0.30
w ever	3.16
w ever_since	0.47
w every_client	1.03
w every_time	0.25
w everybod	0.03
w everyon	-0.39
w everyth	1.05
w evidenc	-0.06
w exact	0.57
w exam	-0.11
w examin	0.24
w exampl	-0.32
w except	-0.48
w exception	-0.61
w exercis	-0.57
w exercise_class	-0.08
w exhaustion	0.46
w exhibition	-0.13
w expect	0.09
w expensiv	-0.06
w experienc	0.84
w expert	-0.16
w explain	0.21
w eye	-2.00
w eyebrow	-0.39
w eyes	-0.11
w fac	-0.34
w face	1.59
w fact	1.70
w fad	0.34
w fail	1.98
w fair	-0.83
w fall	-1.26
w fami	1.59
w far	-0.98
w fascia	0.19
w fascial	0.44
w fast	0.80
w fath	-0.50
w fatigu	0.41
w favor	-0.31
w fear	0.35
w feath	2.45
w fed	-0.64
w fee	-0.76
w feed	-0.05
w feeding_trouble	-0.18
w feel	0.95
w feel_better	1.02
w feeling_better	-0.38
w fees	0.82
w feet	0.82
w fell	-1.22
w fell_asleep	-0.06
w felt	-1.79
w felt_better	-1.09
w fenc	-0.25
w fern	-0.06
w ferr	-0.36
w fertilit	-0.13
w festival	-0.07
w fev	-1.25
w few	0.57
w fibro	1.36
w field	0.23
w fift	0.31
w fifteen	0.18
w fifth	0.23
w fight	-0.03
w fight_or_flight	0.25
w figur	-0.21
w fil	0.49
w fill	-0.26
w film	-0.05
w fin	0.22
w final	-0.59
w find	3.59
w find_relief	0.09
w fine	-1.21
w fing	0.28
w fingertip	0.28
w finish	-1.24
w fire	1.12
w firm	-0.85
w first	-2.07
w first_results	0.07
w fish	-0.15
w fix	-0.07
w flar	1.46
w flat	-0.58
w flew	0.51
w flight	-0.20
w float	-1.07
w flood	0.07
w floor	-1.42
w florida	-0.10
w flow	1.15
w flu	-0.22
w fluid	-2.71
w flush	-0.07
w fog	1.50
w fold	-1.16
w folk	0.10
w follow	-0.37
w food	-0.69
w foot	-0.92
w football	-0.46
w for_a_while	-0.64
w for_ever	-0.10
w for_good	-0.26
w for_life	0.81
w for_some	-0.22
w for_the_first_time_in	-0.85
w for_the_first_time_since	0.98
w for_years	0.30
w forc	0.85
w foreman	0.23
w forget	0.99
w forgot	-0.80
w forgotten	1.10
w form	-2.55
w fort	-0.82
w fortnight	0.56
w forward	0.70
w found	-1.15
w foundation	-0.24
w fountain	-0.12
w four	-1.06
w fourth	0.20
w fram	-1.27
w fre	0.10
w free	-0.13
w free_of	0.09
w free_of_pain	0.73
w freedom	0.47
w freedom_from	-0.19
w fresh	-0.69
w frida	0.17
w friday	0.26
w friend	-0.06
w frighten	-0.55
w front	0.93
w frost	-0.24
w frozen_shoulder	-0.35
w frozen_shoulders	-0.37
w full	0.80
w function	0.13
w furth	-0.53
w futur	1.81
w gain	0.19
w gap	-2.39
w garag	0.54
w garden	-0.35
w gas	0.17
w gate	0.89
w gath	-0.43
w gave	-1.22
w gave_up	-1.83
w general	-0.97
w gent	0.49
w gentl	5.22
w gentle_hands	0.28
w gentle_holds	0.07
w gentle_touch	0.26
w get	0.09
w get_better	-0.75
w get_rid_of	-0.14
w gets	0.32
w gets_rid_of	-0.11
w gets_worse	-0.75
w gett	0.23
w giv	2.07
w give	2.20
w give_up	0.08
w given	-0.59
w given_up	-0.49
w gives_way	0.42
w glad	-0.30
w glas	-0.51
w glass	-0.22
w glov	-1.07
w glu	-0.63
w glue	-0.12
w go	1.06
w go_back	0.15
w go_home	0.56
w go_to	0.31
w go_to_hospital	-0.87
w goal	0.17
w goalkeep	-0.47
w goes	2.78
w gold	0.96
w gone	1.60
w good	1.95
w good_for	-0.26
w goodby	0.32
w got	-0.05
w got_better	-0.08
w got_out_of	0.98
w gout	-0.34
w govern	0.36
w gp	0.04
w grab	0.16
w gram	-1.37
w gran	-0.46
w grandad	-0.25
w grandchildren	1.05
w granddaught	-0.71
w grandma	1.07
w grandmoth	-0.44
w grandson	0.17
w great	0.13
w greek	-0.94
w green	0.06
w grey	0.32
w grief	0.10
w grip	0.35
w grocer	0.12
w ground	-0.34
w group	-4.24
w grow	0.88
w guarante	-0.50
w guess	-0.58
w guest	-0.48
w guid	-0.44
w guidanc	-0.56
w guidelin	-1.05
w guitar	-0.05
w gull	-1.17
w gut	0.96
w gutt	-0.31
w habit	-0.73
w had	0.68
w half	-1.03
w hall	-0.55
w halv	0.09
w hand	2.69
w handl	-0.17
w hands_on	-0.42
w handwrit	0.87
w hang	-0.24
w hanna	0.24
w happ	1.54
w happen	2.17
w happi	1.05
w harbour	-0.77
w hard	-0.39
w hardwar	-0.09
w harm	1.69
w harmles	-0.05
w has	0.16
w has_not_been	-0.25
w hat	-0.64
w hav	-0.52
w have	1.01
w have_not_been	-0.52
w haven't	0.77
w hay_fever	0.87
w he	1.08
w head	-2.27
w headach	-1.14
w headed	-0.29
w headlin	-1.37
w heal	2.66
w healing_for	0.74
w healing_power	0.44
w health	2.56
w health_visitor	-0.35
w hear	0.39
w heard	-0.27
w hearing_aid	0.56
w heart	-0.50
w heart_disease	-0.17
w heartbeat	-0.79
w heat	-0.42
w heav	-0.39
w heavi	-0.14
w hedg	-0.06
w heel	-0.25
w held	-0.17
w hello	-0.22
w help	2.25
w help_for	0.30
w help_with	0.61
w helps_with	-0.06
w her	2.76
w here	3.35
w herself	1.55
w hid	-0.38
w hidden	0.73
w hide	-0.35
w high	-2.35
w high_blood_pressure	-0.10
w hill	-0.68
w him	1.85
w himself	0.70
w hing	-0.47
w hint	-0.06
w hip	-0.16
w hip_pain	0.11
w hip_replacement	0.62
w hips	1.09
w his	3.26
w histor	0.27
w hoist	1.41
w hold	0.21
w holiday	0.18
w home	1.33
w hon	1.52
w hope	1.01
w hopeful	-0.34
w hormon	0.15
w hors	0.06
w hospital	-1.28
w host	-0.11
w hot	-0.25
w hot_flushes	0.23
w hotel	-0.17
w hour	-0.08
w hous	-0.96
w how	0.53
w hums	1.20
w hundr	-0.06
w hung	0.35
w hurr	-0.95
w hurt	-0.18
w husband	-0.11
w i	-2.67
w i'd	0.92
w i'll	0.52
w i'm	0.77
w i've	1.40
w ibs	0.26
w ice	-0.13
w idea	-0.84
w ideal_for	0.24
w if	-5.02
w ignor	1.62
w ill	0.04
w illness	-0.50
w imagin	-0.47
w imbalanc	0.30
w immune_system	0.31
w immunit	-0.26
w impossibl	2.50
w improv	0.35
w improve	0.80
w in_days	-0.62
w in_no_time	-0.26
w in_some	-0.80
w includ	-0.93
w incredibl	0.30
w infant	0.16
w infection	-0.43
w infertilit	0.15
w inflammation	-0.10
w injection	1.48
w injur	-0.46
w inn	0.05
w insid	-0.21
w insomnia	0.73
w instant	0.04
w instead	0.58
w insulation	-0.03
w insulin	-0.56
w insuranc	-0.50
w inter	0.84
w internet	0.81
w interpret	-0.04
w interview	-0.34
w into	0.08
w invent	-0.15
w invit	1.07
w iron	1.32
w irritat	-0.29
w is_a	0.39
w is_an	2.09
w is_called	-0.14
w is_caused	-0.21
w is_common	-1.00
w is_gone	1.20
w is_made_of	-0.19
w is_said_to	-0.37
w isn't	0.61
w it	0.17
w it'll	1.11
w its	0.45
w itself	1.84
w jam	0.23
w januar	-0.50
w jaw	0.10
w jaw_pain	0.23
w job	-0.19
w join	-0.62
w joint	-0.59
w journal	-0.05
w journe	0.50
w joy	-0.32
w jump	0.66
w june	0.18
w just	1.92
w keep	1.97
w keep_taking	-0.15
w keep_your	-0.95
w kept	-1.50
w kettl	0.16
w key	-0.75
w kick	0.08
w kidney	-0.14
w kids	-0.08
w kind	-2.68
w kitchen	0.33
w kitten	0.48
w kne	1.19
w knead	-0.53
w knee	0.22
w kneel	0.47
w knew	-0.63
w knif	0.65
w knitt	0.37
w knock	0.18
w knot	-2.31
w know	-0.11
w known	-1.32
w laborator	0.33
w labour	-0.47
w lac	-0.33
w lack	-0.09
w lad	0.88
w ladd	-0.47
w lake	-0.46
w lamb	0.49
w lamp	-0.25
w lane	-0.33
w languag	0.72
w larg	-1.35
w larger_trials	-0.03
w last	0.21
w last_few	-0.11
w lat	-0.03
w latch	-0.44
w late	-1.26
w laugh	0.84
w law	0.30
w lawn	0.93
w lay	-0.67
w lead	-0.62
w leaflet	-0.55
w leak	-0.43
w lean	-0.53
w learn	-0.38
w least	-0.05
w leav	1.70
w left	-1.72
w leg	-0.89
w legal	0.42
w legs	0.31
w length	0.41
w less	-0.29
w lesson	-0.77
w let	1.85
w let_go	0.84
w let_go_of	0.11
w lets	-0.46
w lets_go	0.75
w lets_go_of	-0.25
w lett	-1.51
w letting_go	-1.29
w level	0.74
w librar	-0.42
w licens	-0.71
w lid	-0.43
w lie	-0.68
w lie_on_your_back	-0.09
w lies	-0.68
w life	2.10
w lift	1.10
w light	-2.51
w light_touch	-2.29
w lighthous	-0.08
w lik	-2.26
w like	1.23
w lime	-0.07
w limescal	-0.74
w limit	-0.29
w limp	-0.14
w lin	-0.84
w line	-0.81
w linen	-0.05
w link	-0.41
w lisbon	-0.25
w list	-2.11
w listen	0.11
w litr	-0.09
w littl	-0.10
w liv	0.20
w live	-1.20
w lives_in	0.13
w local	0.11
w locat	0.17
w lock	-0.04
w lodg	-0.55
w loft	0.11
w log	-0.13
w logo	-0.95
w long	-0.63
w long_covid	0.18
w long_enough	-0.32
w long_lasting	0.46
w long_term	-0.36
w look	-1.07
w look_after	-0.66
w look_good	-0.24
w looked_after	-0.46
w looked_at	-0.35
w looks_after	-1.61
w loos	0.66
w loosen	0.18
w lorr	-0.58
w los	-0.83
w lose	0.56
w loss	-0.61
w lost	0.27
w lot	-0.70
w loud	-0.61
w love	0.13
w low	-2.62
w low_back_pain	-0.81
w lower	-0.95
w lower_back_pain	0.08
w luck	0.34
w lumbar	-0.38
w lump	-0.20
w lunch	-1.08
w lung	0.17
w lupu	-0.21
w ly	-1.48
w lymph	1.29
w machin	-0.12
w made	0.15
w magic	0.34
w mail	-0.63
w main	-1.00
w mak	-0.49
w make	-0.70
w man	0.50
w manag	0.38
w manipulation	0.42
w many	-3.43
w many_people	-0.89
w map	-0.70
w maps	-0.75
w march	0.97
w margin	-0.60
w mark	-0.81
w market	0.82
w massag	-1.28
w mast	0.28
w match	1.03
w mate	0.25
w mathematical	-0.56
w matt	-0.51
w may	-2.13
w me	-0.34
w meal	0.08
w mean	-1.78
w meant	-0.69
w measur	0.15
w measure	0.26
w medical	1.38
w medical_care	-0.50
w medication	0.48
w medicin	-2.19
w medicine_cabinet	-0.12
w meet	-0.73
w melt	-0.04
w memb	-0.42
w membran	-0.59
w memor	0.10
w mend	-0.12
w mention	0.09
w menu	-0.05
w mere	0.80
w messag	-0.90
w met	2.22
w method	-0.19
w michigan	-0.38
w midnight	0.57
w midwif	-0.56
w midwiv	0.12
w might	-1.65
w migrain	1.86
w mild	-0.18
w milk	-0.07
w mill	-0.08
w mind	-1.54
w mine	0.14
w minut	-0.53
w miracl	-0.88
w miraculou	1.03
w miss	0.99
w mist	0.23
w mistak	-0.20
w mix	-0.91
w mo	-0.46
w mode	0.05
w model	-0.16
w modern	0.04
w monda	0.50
w monday	-0.95
w mone	-1.47
w money_back	-0.43
w month	1.60
w months_of	-0.46
w mood	-1.06
w more	1.65
w morn	3.23
w most	-4.41
w most_people	-0.36
w moth	0.22
w mould	-0.05
w mountain	-0.81
w mov	-3.32
w move	-0.42
w move_more	0.91
w moves_again	0.13
w ms	-0.41
w much	-1.10
w multiple_sclerosis	0.18
w mum	2.07
w muscl	0.32
w music	-0.38
w must	0.44
w my	0.09
w my_hands	-1.58
w myself	-0.32
w nagg	0.11
w nail	0.33
w nam	-1.87
w name	-0.63
w nap	-0.34
w narrow	-0.80
w natur	0.13
w natural	2.08
w near	0.84
w nearly_everyone	-0.03
w neck	2.26
w neck_braces	0.52
w neck_pain	0.34
w need	1.02
w needl	-1.17
w needs_a_doctor	-0.27
w neglect	-0.70
w neighbor	-0.14
w neighbour	-0.93
w neith	-1.02
w nerv	0.36
w nerve_pain	0.17
w nervous_system	0.14
w netball	0.33
w neurologist	-0.38
w neurosurgeon	0.25
w nev	0.74
w never_again	-0.16
w new	-3.01
w newborn	2.22
w newton	-0.05
w next	-0.10
w nice	1.05
w nickel	-0.60
w night	4.77
w nine	2.01
w nine_out_of_ten	-0.44
w ninet	-0.49
w no	-3.32
w no_clear	-0.72
w no_difference	-0.14
w no_doubt	0.04
w no_evidence	-0.29
w no_harm	-0.35
w no_longer	-1.08
w no_longer_need	0.60
w no_longer_needs	0.41
w no_match_for	0.21
w no_one	0.99
w no_pain	0.14
w no_proof	-0.08
w no_side_effects	0.76
w nobod	-1.25
w nobody_has_shown	-0.52
w nobody_knows	-0.15
w nois	-0.25
w non	0.82
w none	0.18
w noon	-0.92
w normal	0.51
w norwa	-0.22
w nose	0.36
w not	-4.27
w not a_doctor	-0.12
w not able	0.66
w not about	-1.28
w not ach	2.80
w not ache	1.26
w not add	-0.08
w not advanc	-0.21
w not aft	0.87
w not afterward	-0.76
w not again	0.87
w not against	-0.16
w not agre	-0.53
w not all	-0.93
w not alon	-0.40
w not am	-0.04
w not an_hour	-0.21
w not an_operation	-0.21
w not anoth	1.30
w not answ	-0.37
w not any	0.17
w not any_more	0.47
w not anybod	-0.89
w not anyon	-0.34
w not anyth	-3.06
w not apart	-0.38
w not ask	-0.56
w not assess	-0.03
w not asthma	-0.67
w not away	0.63
w not bab	-0.06
w not back	3.07
w not back_pain	-0.06
w not be	-0.84
w not bear	-0.36
w not been	1.00
w not befor	-1.01
w not beforehand	-0.17
w not believ	0.39
w not believe_it	0.83
w not benefit	0.56
w not bett	0.26
w not bill	-0.04
w not blood	-0.13
w not body	-0.27
w not bon	-0.17
w not book	-0.58
w not both	-0.20
w not brac	0.18
w not breath	-0.25
w not buy	-0.12
w not call	0.18
w not can	-0.06
w not care	-0.64
w not caus	-0.39
w not certain	0.08
w not ch	-0.40
w not chanc	0.23
w not chang	-1.41
w not check	-0.36
w not claim	0.29
w not clear	0.30
w not client	0.83
w not clos	0.82
w not colic	0.49
w not com	1.19
w not come	-0.40
w not come_back	0.12
w not compar	-0.35
w not condition	-0.10
w not confirm	-0.32
w not cook	-0.53
w not could	1.71
w not count	-0.82
w not crack	0.22
w not craniosacral_therapy	-0.28
w not cst	-0.17
w not cur	0.29
w not cure	-0.55
w not cure_for	0.25
w not dangerou	-0.37
w not day	0.25
w not decid	-0.44
w not depression	-0.52
w not diagnos	0.14
w not did	-0.05
w not different	-0.60
w not digg	-0.45
w not diseas	-0.17
w not disput	-0.15
w not do	2.36
w not doctor	0.05
w not does	-0.26
w not dose	-0.39
w not down	-0.22
w not drama	0.10
w not drop	-0.47
w not drug	0.50
w not each	-0.16
w not effect	-0.35
w not eith	0.38
w not else	-1.10
w not end	1.32
w not enough	0.23
w not envy	0.43
w not even	0.32
w not ever	3.02
w not everyon	-0.31
w not evidenc	-0.42
w not examination	-0.46
w not expect	-0.45
w not explain	-0.21
w not fall	-0.71
w not fami	0.23
w not far	-0.09
w not fascia	-0.52
w not fault	-0.38
w not feel	-1.08
w not felt	0.39
w not felt_better	-0.08
w not fev	-0.49
w not fibromyalgia	0.20
w not field	-0.43
w not find	-0.45
w not first	0.05
w not five	0.21
w not fix	-0.07
w not flat	-1.07
w not fluid	-0.40
w not follow	0.16
w not forc	-0.23
w not form	-0.73
w not found	-0.07
w not friend	0.06
w not full	-0.29
w not gambl	1.02
w not gave	0.76
w not gentl	0.08
w not get	0.51
w not get_better	0.20
w not go	-0.66
w not good	-0.05
w not gout	-0.12
w not gown	-0.30
w not gram	-0.12
w not grip	0.86
w not guarante	0.05
w not guidelin	-0.12
w not had	2.23
w not hand	-1.03
w not happen	-0.92
w not harm	2.45
w not has	-0.88
w not have	-0.54
w not he	1.05
w not head	0.31
w not heal	0.52
w not health	-0.18
w not health_professionals	-0.17
w not hear	-0.18
w not heard	0.77
w not help	1.97
w not help_with	-0.41
w not her	0.81
w not here	-1.08
w not his	-0.12
w not hold	-0.64
w not hope	-0.20
w not hour	-0.58
w not how	-1.34
w not hurr	-0.33
w not hurt	0.67
w not i	-0.97
w not if	-0.55
w not ill	1.11
w not improv	0.34
w not injur	0.25
w not insid	-0.15
w not insur	-0.04
w not into	0.30
w not is_a	-0.04
w not is_an	-0.13
w not its	-0.69
w not keep	-0.27
w not kept	-0.35
w not kind	-0.61
w not knead	-0.40
w not know	-0.19
w not known	0.58
w not larg	-0.21
w not last	-0.20
w not law	-0.15
w not leav	0.81
w not left	0.35
w not leg	-0.44
w not less	-0.26
w not let	0.96
w not licens	-0.35
w not lie	-0.50
w not lift	-0.30
w not light	-0.56
w not like	0.64
w not line	-0.12
w not link	-0.13
w not list	-0.59
w not live	1.09
w not long	0.62
w not look	0.35
w not love	-0.25
w not low_back_pain	-0.06
w not lunch	-0.29
w not ly	-0.53
w not magic	-0.18
w not main	-0.20
w not make	0.57
w not many	-0.34
w not massag	0.16
w not match	-0.54
w not matt	0.08
w not matter	-0.38
w not may	-0.52
w not me	-0.67
w not mean	-0.49
w not meaningful	-0.09
w not measur	-1.13
w not medical	0.42
w not medical_care	-0.36
w not medication	-0.19
w not medicin	0.42
w not melt	-0.39
w not mention	-0.45
w not met	0.07
w not migrain	0.28
w not miracl	0.41
w not miss	-0.20
w not month	-0.04
w not more	0.64
w not morn	-0.93
w not move	-1.05
w not much	-0.50
w not murmur	0.46
w not my	-0.23
w not my_hands	-0.29
w not nam	-0.29
w not name	0.29
w not neck	0.08
w not need	2.32
w not needl	0.20
w not no	-0.46
w not nor	-0.30
w not not	-0.24
w not noth	-0.44
w not now	1.52
w not numb	-0.84
w not off	-0.99
w not often	0.15
w not oil	-0.34
w not old	1.38
w not once	-0.15
w not one	-0.14
w not only	0.40
w not osteopath	0.54
w not oth	-0.60
w not our	0.32
w not out	0.46
w not outsid	-0.48
w not over	-0.41
w not own	-0.05
w not page	-0.42
w not pain	-0.08
w not painkill	0.27
w not pap	-0.06
w not pass	-0.33
w not pay	-0.47
w not peopl	0.11
w not perfum	-0.27
w not person	0.90
w not physical_therapist	-0.10
w not plac	-1.00
w not play	0.72
w not poem	1.14
w not postur	-0.46
w not pressur	0.07
w not pretend	-0.22
w not pric	-0.58
w not print	-0.99
w not problem	-0.19
w not promis	1.49
w not prov	-0.49
w not proven	-0.26
w not publish	0.07
w not push	-1.30
w not put	0.55
w not put_off	-0.11
w not reach	0.50
w not read	-0.23
w not reason	-0.24
w not record	-0.32
w not recover	-0.56
w not regist	-0.17
w not relief	0.63
w not replac	-0.14
w not report	-0.48
w not research	0.30
w not rest	-0.66
w not result	-0.08
w not return	0.23
w not review	-0.07
w not rhythm	-0.25
w not right	-0.81
w not risk	1.37
w not room	0.62
w not round	0.75
w not run	-0.48
w not rush	-0.50
w not safe	-0.30
w not safet	-0.28
w not same	0.37
w not say	-0.35
w not says	-0.60
w not scan	-0.39
w not secret	0.50
w not see	1.07
w not sell	-0.15
w not seriou	-0.06
w not session	-1.43
w not set	-0.30
w not settl	-0.22
w not shar	-0.19
w not sheet	0.35
w not shift	0.56
w not short	-0.65
w not show	-0.72
w not shown	-0.74
w not side_effect	0.78
w not side_effects	-0.11
w not sign	-0.03
w not sinc	2.71
w not singl	0.38
w not site	-0.56
w not sitt	1.19
w not six	0.47
w not sleep	-0.65
w not so	0.27
w not sold	-1.08
w not someth	-0.71
w not sound	-0.37
w not special	-0.15
w not spin	0.84
w not stand	-0.20
w not start	-0.03
w not stat	-0.53
w not stay	-0.35
w not step	0.18
w not stop	0.47
w not stop_taking	-0.34
w not stor	-0.67
w not stretch	-1.23
w not stud	-0.63
w not substitut	0.60
w not success_rate	-0.06
w not such	-0.09
w not sudden	-0.46
w not suff	0.34
w not support	-0.18
w not surger	0.14
w not symptom	0.82
w not tablet	0.82
w not tak	-0.80
w not take	0.37
w not talk	-0.46
w not tax	-0.11
w not tell	-0.53
w not test	-0.52
w not th	0.55
w not than	-0.65
w not them	-1.28
w not then	-0.44
w not theor	0.29
w not ther	-0.25
w not therapist	-0.45
w not therapy_for	-0.12
w not thes	-0.49
w not these_hands	0.47
w not they	-0.65
w not think	1.01
w not this_therapy	-0.19
w not this_work	0.76
w not thought	0.39
w not thre	0.21
w not time	0.34
w not too	1.10
w not touch	-0.11
w not toxin	-0.35
w not track	-0.23
w not travel	0.85
w not treat	-0.91
w not treatment_for	0.04
w not trial	-0.79
w not troubl	-0.17
w not true	-0.56
w not try	-0.26
w not turn	0.90
w not two	-0.59
w not und	-0.35
w not unles	-0.17
w not until	0.12
w not up	0.86
w not us	0.79
w not use	-1.14
w not used	-0.43
w not visit	-0.05
w not wait	0.41
w not want	-0.41
w not warning_signs	0.89
w not wash	-0.65
w not watch	-0.20
w not way	0.94
w not we	0.84
w not websit	-0.07
w not week	0.27
w not well	-0.96
w not what	1.49
w not what_is_wrong	-0.20
w not whatev	-0.36
w not when	0.28
w not wher	0.99
w not wheth	-0.37
w not which	-0.16
w not who	1.93
w not why	-0.50
w not will	-1.01
w not within	-0.55
w not without	1.17
w not woman	0.14
w not word	1.10
w not work	-0.70
w not works_for	-0.44
w not worr	0.10
w not wors	1.70
w not worth	-0.20
w not would	-1.84
w not writ	-0.21
w not wrong	0.40
w not year	0.03
w not yes	-0.29
w not yield	0.65
w not you	-0.79
w not young	0.74
w not your	-0.14
w not your_doctor	-0.12
w not yourself	0.75
w not_agree	-0.38
w not_agreed	-0.18
w not_everyone	-0.23
w not_evidence	-0.07
w not_know	0.57
w not_need	-0.62
w not_promise	-0.11
w not_suitable	-0.35
w note	-1.02
w noth	-2.09
w nothing_to_do_with	-0.05
w notic	1.34
w novel	-0.40
w now	1.30
w numb	-2.20
w nurs	0.74
w nurser	0.61
w occiput	0.51
w octob	-0.86
w odd	-0.63
w off	0.79
w offer	-0.44
w offic	-0.37
w official	0.54
w often	-1.74
w oil	0.80
w old	-1.26
w on_average	-0.10
w on_his_own	-0.32
w on_the_mend	-0.23
w on_the_way_home	0.23
w on_their_back	-0.17
w on_time	-0.23
w on_your_side	-0.44
w once	2.06
w once_and_for_all	-0.09
w oncologist	-0.30
w one	1.07
w one_hour	1.06
w ones	0.74
w onlin	-0.85
w only	3.98
w onto	-0.28
w open	-0.74
w operation	0.27
w optician	-0.68
w ord	-0.10
w ordinar	-0.37
w organ	1.21
w origin	0.16
w osteopath	-1.63
w osteopathic	-0.47
w oth	-0.75
w other_care	-0.09
w otherwis	0.70
w our	3.73
w our_hands	0.37
w our_method	0.25
w our_table	1.35
w our_therapists	0.09
w our_touch	0.13
w our_work	0.06
w out	0.58
w out_of	0.39
w outgrow	-0.92
w outsid	-0.41
w over	1.61
w overactiv	0.12
w overcom	0.11
w overnight	1.27
w own	-2.47
w pacemak	-0.43
w pack	0.57
w packag	-0.73
w padd	-0.05
w pag	-0.13
w page	-1.30
w paid	-0.99
w pain	-1.43
w pain_free	2.32
w pain_relief	0.79
w painful	-0.38
w painkill	-0.17
w paint	-1.35
w pair	-0.55
w palm	0.83
w pan	-0.04
w panel	-0.14
w panic	0.60
w panic_attacks	-0.37
w pap	0.17
w papa	0.62
w paracetamol	-0.21
w parent	-0.68
w park	-0.85
w parkinson	0.53
w part	-1.38
w partn	-0.06
w pass	-1.52
w passag	-0.08
w past	-1.33
w patch	0.13
w path	0.23
w patienc	-0.09
w patient	2.78
w paus	-0.31
w pay	-0.59
w pcod	0.07
w peac	0.12
w peak	-1.38
w pear	-0.20
w pelvi	0.54
w pen	-0.06
w pencil	-0.14
w peopl	-0.33
w per_cent	0.61
w perfect	0.03
w perhap	-0.45
w period	1.63
w permanent	1.00
w person	-0.95
w pharmac	0.48
w pharmacist	-0.92
w phon	-0.74
w photo	0.17
w phras	-0.58
w physical_therapist	-1.08
w physical_therapists	-0.31
w physical_therapy	-0.36
w physician	0.41
w physio	0.52
w physiotherap	0.60
w physiotherapist	0.04
w piano	-0.74
w pick	-0.25
w pictur	-0.73
w piec	-0.34
w pier	-0.16
w pile	0.32
w pill	1.27
w pillow	1.60
w pipe	-0.76
w pituitar	0.10
w plac	-1.45
w placebo	0.20
w plain	-0.57
w plan	1.15
w plann	-0.17
w plant	-0.18
w plast	-0.32
w play	-0.33
w pleas	-2.56
w pleasant	-0.71
w plent	0.12
w plumb	-0.48
w poet	-0.10
w point	-1.45
w point_to	0.73
w poison	-0.73
w pool	-0.13
w poor	0.44
w port	-0.85
w position	-0.58
w positiv	2.29
w post	-0.52
w postnatal_depression	0.19
w postur	-0.15
w potato	-0.14
w pott	-0.34
w pound	-0.18
w pow	0.47
w powerful	0.18
w practic	-1.40
w practition	-1.09
w prais	-0.05
w pram	-1.18
w prana	0.16
w pregnanc	0.29
w pregnant	-0.96
w pregnant_women	0.11
w preliminar	0.34
w premature_babies	-0.63
w prepar	0.56
w pres	-0.50
w prescrib	0.78
w prescription	1.07
w present	-0.07
w press	0.59
w pressur	0.89
w pretend	-0.87
w prevent	-0.32
w pric	-1.57
w print	-0.95
w privac	-0.04
w problem	2.47
w profession	0.11
w profound	0.51
w program	-0.06
w programm	0.18
w promis	-2.27
w proof	0.08
w prop	-0.65
w prov	-0.31
w prun	-1.26
w ptsd	0.32
w pub	-0.27
w publish	-1.07
w pull	-1.09
w puls	-0.38
w pump	0.08
w punctur	-0.20
w push	1.62
w put	0.07
w put_an_end_to	0.17
w put_right	1.11
w put_up_with	0.04
w puts	0.88
w qualit	-0.04
w quantum	0.14
w quarrel	-0.11
w quart	0.28
w question	-3.19
w queu	-0.31
w quick	0.83
w quiet	-1.47
w quiet_hour	-1.36
w quieten	0.15
w quot	-0.54
w r	-0.25
w rack	0.07
w radiator	-0.32
w radio	-0.30
w raffl	-0.15
w rail	-1.29
w rain	-0.50
w rais	-0.53
w ramp	-0.67
w ran	-0.17
w rang	1.31
w rare	0.74
w rash	-0.23
w rat	-0.19
w rate	0.53
w rath	-0.91
w reach	-0.12
w read	-2.62
w real	2.83
w realign	-0.34
w reasonabl	-0.34
w reced	0.03
w receipt	-0.51
w recent	-0.04
w reclin	-0.44
w recognis	1.12
w recommend	0.52
w record	-0.34
w recov	-0.26
w recover	-0.75
w recover_from	0.19
w recovery_from	0.03
w red	0.31
w reduc	0.11
w refere	0.05
w referenc	-0.44
w referral	0.77
w reflux	0.32
w refresh	0.47
w refund	-0.10
w refus	0.46
w regain	0.58
w register	-0.54
w regular	0.62
w regulat	-0.09
w regulator	-0.34
w relationship	-0.10
w relax	-0.23
w relaxation	0.09
w releas	-0.07
w released_from	0.12
w reliab	1.49
w reliabl	0.54
w relief	2.51
w relief_for	0.14
w relief_from	0.06
w reliev	-0.35
w rely_on	-0.22
w remedy_for	0.56
w rememb	0.79
w remind	-0.07
w remov	-1.25
w renam	-0.59
w rent	-0.91
w repair	-0.10
w repair_itself	0.21
w replac	-1.03
w report	0.12
w research	0.84
w reset	0.48
w resin	-0.13
w resolv	0.03
w respect	-0.24
w respond	0.51
w respond_to	0.25
w respons	0.37
w rest	-2.89
w restart	-0.18
w restful	-0.21
w restles	0.49
w restriction	-0.08
w result	1.70
w retir	0.06
w return	3.07
w reveal	0.07
w revers	1.00
w review	-0.78
w rheumatologist	-0.46
w rhythm	1.02
w ribs	-0.04
w rid	0.31
w ride	0.37
w rift	-0.35
w right	1.73
w ring	-1.45
w ris	-1.04
w rise	1.31
w risk	-1.48
w risk_free	-0.16
w riv	-0.21
w road	0.35
w rob	0.64
w roll	-0.54
w roof	-0.45
w room	-1.25
w root	2.43
w root_cause	-0.25
w rope	0.45
w ros	0.17
w rose	-0.22
w rough	0.56
w round	1.14
w rout	-0.06
w rubb	-0.05
w rug	-0.04
w rul	-0.46
w rule	0.19
w rumbl	-0.58
w run	1.46
w runn	0.94
w runs	-1.82
w runs_in_families	-0.34
w rush	-0.34
w rust	0.33
w ruth	1.05
w s	-0.80
w sacrum	-0.27
w sad	0.05
w saf	1.30
w safe	1.21
w safet	-0.74
w said	-2.59
w sake	0.10
w sale	-0.08
w salt	-0.28
w same	-1.10
w same_day	0.54
w sampl	-0.09
w sand	-0.62
w sat	0.63
w saturda	-0.46
w saturday	-0.14
w sav	-1.33
w saw	0.73
w say	-0.10
w say_goodbye_to	-0.48
w say_no_to	-0.34
w says	-1.43
w scaffold	-0.09
w scal	-0.98
w scan	-1.64
w scar	0.37
w sceptic	0.61
w sceptical	0.20
w scienc	1.04
w scientific	0.09
w scientifical	0.13
w scientist	0.54
w scoliosi	0.12
w scoot	-0.06
w scor	-2.02
w scratch	1.71
w scream	0.63
w screw	-0.19
w sea	-0.51
w seam	-0.56
w season	0.38
w seat	-0.24
w second	-1.28
w secret	-0.34
w section	-0.10
w see	1.56
w see_a_doctor	-0.48
w see_off	0.86
w seem	-1.80
w seen	-0.60
w seizur	0.21
w seldom	-0.25
w sell	-2.80
w send	-0.50
w sens	0.27
w sensor	-0.50
w sentenc	-0.37
w ser	-0.06
w seriou	-0.61
w session	-1.34
w set	0.71
w sets	0.25
w sett	-0.58
w settl	-0.08
w settles_in	0.09
w seven	-0.90
w sevent	-0.64
w sever	-0.60
w several	-1.81
w shak	1.53
w shall	0.42
w sham	0.25
w shap	-0.45
w shar	-0.57
w sharp	-0.55
w she	4.34
w she'll	1.94
w shed	0.28
w sheet	-0.59
w shelf	0.47
w shell	0.15
w shift	1.75
w shingl	-0.44
w ship	-0.31
w shipshap	0.61
w shirt	1.67
w sho	-0.92
w shock	0.62
w shop	0.27
w shopp	0.20
w short	-0.64
w shorten	0.21
w shot	1.27
w should	-0.56
w shoulder_pain	0.08
w shout	0.69
w show	-1.59
w shown	0.56
w shunt	-0.24
w shut	-0.13
w shutt	-0.34
w shy	0.87
w sick	0.04
w sid	-0.08
w side	-0.08
w side_effect	1.02
w side_effects	-0.03
w sight	-0.20
w sign	-2.79
w signal	0.12
w significant	0.78
w silenc	-0.51
w silent	0.34
w simp	3.90
w simpl	-1.43
w sinc	1.67
w sing	-0.13
w sink	-0.08
w sinu	-0.35
w sinus	0.50
w sinus_infections	0.13
w sist	1.24
w sit	-1.45
w sit_in	-0.31
w site	-0.66
w sits	-0.30
w sitt	-0.08
w six	-1.36
w sixt	0.89
w sixteen	0.43
w size	-0.45
w skin	-2.34
w skip	2.48
w skull	-4.30
w skull_bones	0.49
w slack	-0.21
w sleep	-2.24
w sleepless	0.87
w sleepless_nights	0.64
w sleev	0.10
w slept	1.05
w slip_disc	0.30
w slow	-5.04
w small	-0.62
w small_trial	-0.06
w smart	1.61
w smell	-0.36
w smil	2.72
w smok	-0.08
w smooth	0.42
w snor	-0.70
w snow	-0.11
w so	-1.92
w sock	0.41
w soda	-0.06
w sofa	0.40
w soft	0.10
w soften	-2.46
w sold	0.06
w solv	0.35
w some	-2.89
w some_people	-2.13
w somebod	-1.53
w someon	-1.02
w someth	0.22
w sometim	0.83
w somewher	1.65
w soon	0.90
w sooth	0.41
w sore	-3.28
w sore_back	-2.20
w sore_backs	-0.52
w sore_neck	0.82
w sorrow	0.09
w sort	-0.11
w sorted_out	-0.43
w soul	-0.53
w sound	-1.00
w soup	-0.18
w sourc	-0.11
w spar	0.27
w spasm	0.57
w spe	-0.09
w speak	2.84
w speak_of	-0.75
w special	1.20
w specialise_in	0.08
w specialist	1.08
w specialit	-0.03
w speech	-0.76
w spell	-0.46
w spend	0.72
w spent	-1.31
w sphenoid	0.16
w spin	0.20
w spinal	-0.48
w spinal_cord	-0.52
w spinal_fluid	0.09
w spinn	1.70
w spok	-0.51
w sport	-0.06
w spot	0.57
w spr	1.82
w sprain	-0.30
w squar	-0.53
w squeez	0.54
w stack	1.12
w stag	-0.37
w stair	1.59
w stairlift	2.72
w stand	-0.91
w star	1.03
w start	2.58
w starv	0.44
w stat	-0.28
w station	-0.49
w stay_away	0.09
w stead	0.04
w steadi	0.62
w steam	0.71
w stent	-0.06
w step	0.05
w steroid	-0.72
w stew	-0.21
w stick	-0.98
w stiff	0.60
w stiff_back	-0.19
w stiff_joints	0.12
w stiff_neck	-0.55
w still	-3.54
w still_point	0.14
w stimulat	0.03
w stitch	-0.21
w stomach	0.08
w ston	-0.32
w stood	1.50
w stool	-1.44
w stop	0.60
w stopp	2.12
w stor	1.49
w storag	0.08
w storm	-0.10
w stov	-0.16
w str	-0.43
w straight	-0.14
w straighten	-0.14
w strain	-0.19
w strang	-0.57
w street	-0.57
w strength	0.46
w strengthen	0.06
w stres	-0.35
w stress	-0.10
w stretch	0.06
w strict	-0.58
w strip	-0.47
w strok	-2.01
w strong	-0.37
w stubborn	0.05
w stuck	-0.47
w stud	0.34
w student	-0.18
w studio	0.11
w stuff	0.53
w subject	-0.15
w succeed	0.05
w succes	-0.63
w such	-0.83
w sudden	-0.57
w suff	0.35
w suffer	0.59
w sugar	0.83
w sugg	-0.09
w suit	-0.42
w suitabl	0.28
w suitcas	0.43
w summ	-0.77
w summar	-0.31
w sunda	0.13
w sunday	-1.18
w sunglass	0.61
w supp	-0.11
w suppos	-0.09
w sure	-0.24
w surgeon	-0.35
w surger	0.15
w surpris	0.63
w surve	-0.75
w sutherland	-0.53
w sw	0.43
w swapp	-0.80
w swell	-0.79
w swim	-0.04
w swimm	-0.58
w switch	-1.10
w symptom	0.36
w system	2.54
w tabl	1.70
w tablet	-0.36
w tackl	0.12
w tail	0.61
w tailbon	-0.45
w tak	-0.74
w take	-1.47
w taken	0.06
w takes_away	0.16
w talk	-0.57
w talk_to_your_doctor	-0.07
w talking_therapies	-0.10
w talking_therapy	-0.12
w tall	-0.82
w tantrum	0.56
w tap	-0.07
w tast	-0.72
w taught	0.25
w taxi	-0.03
w tea	0.43
w teach	-2.00
w team	0.66
w tear	0.84
w tearful	-0.29
w teatim	0.66
w teeth	0.12
w tell	0.76
w tell_me	0.46
w tell_us	0.21
w tells_us	0.07
w tells_you	-0.42
w templ	0.06
w ten	1.32
w tend	0.52
w tenni	0.39
w tension	-0.71
w tension_headaches	0.46
w term	2.12
w test	-2.50
w testimonial	-0.05
w text	-1.11
w th	-0.36
w than	-1.50
w thank	2.59
w that_lasts	-0.30
w thaw	-0.79
w the_answer_to	0.09
w the_moment	-0.15
w the_next_day	-0.49
w the_sea	-0.40
w the_table	-2.27
w the_weather	-0.18
w the_work	0.68
w their	4.02
w them	-0.38
w themselv	0.50
w then	-1.70
w theor	-0.41
w ther	0.86
w therap	0.34
w therapist	1.63
w therapy_for	0.15
w thes	-0.34
w these_days	0.07
w these_hands	0.58
w they	-1.15
w think	1.60
w thinn	-0.68
w third	0.83
w thirst	-0.12
w thirt	-0.05
w this_table	1.37
w this_therapy	-0.17
w this_work	-0.12
w this_works	-0.19
w thos	-0.18
w though	0.99
w thought	-0.26
w thousand	0.72
w thre	-0.70
w thread	-0.18
w threw	0.16
w thriv	-0.41
w through	1.91
w throughout	0.40
w thumb	0.57
w thursda	-0.06
w thursday	-1.01
w thyroid	0.79
w tick	0.96
w ticket	-0.45
w tid	-1.23
w tide	-0.39
w tied	0.68
w ties	-1.05
w tight	-0.56
w tighten	-0.55
w till	-0.20
w tim	0.04
w timb	-0.10
w time	-2.34
w tin	0.53
w tinnitu	0.27
w tips	-0.16
w tir	-0.09
w tired	-0.98
w tissu	-0.98
w titl	-1.10
w toda	2.12
w toddl	-1.06
w toes	0.85
w togeth	0.33
w toilet	-0.14
w told	-1.43
w told_me	0.15
w tomorrow	0.92
w tone	-0.45
w tonight	0.66
w too	-2.34
w too_late	1.46
w too_small	0.60
w took	-1.87
w top	2.10
w topp	0.07
w tore	1.01
w torn	0.57
w touch	1.27
w toward	-0.48
w towel	-0.14
w town	0.09
w town_hall	-0.11
w toxin	-0.14
w tr	-0.69
w traction	0.08
w tractor	0.15
w trad	-0.66
w traffic	-0.62
w train	-0.46
w tram	-1.16
w transformation	0.43
w transformational	0.61
w trapp	0.07
w trapped_nerve	0.87
w trauma	-0.19
w travel	0.81
w tray	-0.64
w treat	0.78
w treatment_for	0.23
w treatment_of	-0.17
w tree	-0.45
w tremor	0.06
w trial	-3.24
w tried_everything	0.06
w trigeminal_neuralgia	-0.74
w trip	-0.71
w triplet	0.93
w trolle	-0.25
w troubl	1.50
w true	-0.06
w trust	1.23
w try	1.11
w tuesda	0.57
w tuesday	-0.28
w tumm	0.96
w tun	-0.64
w tune	-0.11
w turn	2.94
w turn_to	0.43
w twelv	-0.40
w twent	2.34
w twin	0.04
w twing	0.76
w twist	1.14
w twitch	0.17
w two	-1.18
w typ	0.12
w type	-1.15
w uk	-0.40
w umbrella	-0.14
w uncertain	-0.26
w uncl	-0.66
w und	-0.52
w under_the_sacrum	-0.23
w under_your_head	-0.18
w under_your_knees	-0.18
w underneath	0.38
w understand	0.62
w undo	1.78
w undres	-0.04
w unhapp	0.46
w unhurr	-0.35
w unit	0.09
w universit	-0.19
w unles	-0.33
w unlik	0.19
w unlock	0.57
w unnecessar	0.53
w unpleasant	-0.34
w unproven	0.32
w unsettl	-0.30
w unsur	-0.15
w untest	-0.36
w until	-1.93
w unwell	-0.05
w unwind	1.13
w up	2.93
w up_and_about	0.43
w updat	-0.33
w upholster	-0.34
w upledg	-0.67
w upright	0.32
w upstair	-1.38
w us	7.23
w use	-0.64
w used	-1.16
w used_to	-2.18
w uses	-0.41
w usual	0.36
w vaccin	-0.05
w vagus_nerve	-0.16
w van	-0.49
w vanish	0.09
w var	-0.35
w varnish	-0.28
w vegan	-0.04
w verif	0.15
w version	-0.47
w vertebra	0.62
w vertigo	0.23
w vessel	-0.12
w vet	-0.16
w view	-1.16
w villag	-0.43
w vine	-1.20
w vinegar	-0.79
w violin	-0.36
w viru	-0.24
w visit	-1.50
w visitor	-0.45
w voic	0.06
w volunte	-0.41
w vouch	-0.23
w wait	-0.47
w wak	0.65
w wake	-0.36
w wake_up	0.47
w walk	1.97
w walk_in	1.80
w walk_out	0.89
w walk_tall	-0.17
w walked_out	-0.32
w walking_stick	0.41
w wall	0.87
w want	-2.33
w war	1.07
w ward	0.78
w warm	-0.90
w warm_room	-0.31
w warmth	-0.58
w warn	1.42
w warning_signs	-0.09
w wart	-0.07
w wash	-0.17
w wast	-0.29
w wat	-0.88
w watch	1.68
w wav	-0.83
w wave	-0.26
w wax	-0.19
w way	3.14
w way_home	0.23
w ways	-0.51
w we	6.04
w we'll	2.36
w we'r	-0.12
w weak	-0.38
w wear	0.23
w weath	-0.18
w websit	-0.08
w wedd	0.08
w wednesday	-0.34
w week	-0.53
w weekend	0.34
w weigh	-0.35
w weight	-0.75
w welcom	-0.44
w well	-2.94
w went	2.75
w went_home	-0.96
w wet	1.33
w what	2.03
w what_are_you_waiting_for	0.47
w what_is_wrong	0.44
w whatev	0.78
w wheelchair	-0.15
w wheez	0.49
w when	-0.08
w whenev	-0.21
w wher	2.39
w wheth	-3.13
w which	-0.86
w whil	0.41
w whiplash	0.28
w whisp	1.61
w whistl	0.97
w whit	-0.60
w who	1.34
w whoev	-1.23
w whol	4.03
w whom	-0.10
w whos	0.10
w why	2.34
w wide	-0.28
w wife	2.10
w wifi	-0.16
w will	5.65
w winc	1.79
w wind	0.81
w window	-0.67
w windowsill	-0.61
w wint	0.18
w within	1.29
w without	2.95
w without_pain	0.74
w wobbl	-0.43
w woke	-0.59
w women	-0.34
w won	-0.34
w won't	1.80
w wond	0.60
w wonderful	-0.87
w wooden	-0.18
w wool	-0.33
w word	0.91
w wore	0.68
w work	0.74
w work_for	-0.12
w work_with	0.34
w works_for	-0.18
w works_on	-0.25
w world	1.38
w world_health_organization	0.21
w worr	-0.37
w wors	-1.55
w worth	-0.73
w would	-1.98
w wound	-0.60
w wrap	-0.43
w wrapp	-1.01
w wreck	0.27
w wrist	0.42
w writ	-0.45
w written	-0.14
w written_off	-0.17
w wrong	-1.14
w wrot	-0.63
w y'all	0.69
w yard	-0.31
w year	1.65
w years_of	-0.30
w yeast	-0.08
w yellow	-0.11
w yes	-0.06
w yesterda	1.00
w yet	1.50
w yield	1.56
w yoga	-0.26
w you	0.61
w you'll	2.59
w you'r	-0.91
w young	-0.55
w your	1.80
w your_doctor	1.31
w your_gp	1.08
w your_midwife	0.10
w yourself	2.05
w youth	0.13
w zero	-0.07
w £60	-0.33
wt a AID	-0.96
wt a BABY	-1.18
wt a BAD	0.20
wt a BELIEF	0.10
wt a BODY	0.09
wt a CLIENT	-2.51
wt a CST	-1.70
wt a CURE	-0.74
wt a DIAGNOSE	-0.65
wt a DOCTOR	-1.77
wt a DRUG	-1.76
wt a EASE	-1.27
wt a EMOTION	-0.30
wt a ENDORSE	1.42
wt a FLOW	0.43
wt a GONE	-3.91
wt a HOMEHELP	-1.32
wt a HOPEFUL	0.33
wt a HUMBLE	-0.09
wt a LASTING	-0.07
wt a LIFE	-1.77
wt a MECH	-1.25
wt a META	-1.03
wt a MOST	0.22
wt a NEGN	-1.58
wt a NUMBER	-0.33
wt a PAST	0.24
wt a POLICY	0.37
wt a PRAISE	0.35
wt a PRESSURE	-0.58
wt a PROVE	0.19
wt a RELIEFN	-1.12
wt a REMOVE	-1.86
wt a RESEARCH	-0.66
wt a SAFETY	-0.27
wt a SAFEW	0.94
wt a SAY	-0.59
wt a SERIOUS	-1.67
wt a SERVICE	-2.46
wt a SHOW	1.36
wt a SORE	0.35
wt a STOPTAKING	-0.66
wt a STORE	-0.57
wt a SURE	-0.26
wt a SURGERY	0.37
wt a SYMPTOM	-1.12
wt a THERAPIST2	-0.79
wt a THERAPY	-2.42
wt a THING	1.38
wt a WELL	0.33
wt a WORKS	-0.47
wt a WORLD	-0.42
wt a4 RESEARCH	-0.12
wt a4 THING	-0.12
wt about BODY	-0.46
wt about CLIENT	-0.13
wt about CST	-0.43
wt about DRUG	-0.14
wt about ENDORSE	-0.18
wt about HOMEHELP	-0.17
wt about IT	0.67
wt about LIFE	-0.53
wt about MECH	-0.13
wt about NEG	-0.35
wt about NUMBER	-1.86
wt about POLICY	-0.05
wt about SERIOUS	-0.43
wt about SHOW	-0.14
wt about SYMPTOM	-0.23
wt about THERAPY	-0.43
wt about WE	0.11
wt about YOU	0.31
wt accept IT	-0.11
wt adopt IT	0.33
wt adult SAY	0.30
wt adult SHOW	0.36
wt aft CST	-0.25
wt aft DIAGNOSE	0.11
wt aft HOMEHELP	1.12
wt aft IT	-0.20
wt aft LIFE	-1.50
wt aft NUMBER	0.88
wt aft SURGERY	0.62
wt aft THERAPY	0.12
wt aft THING	0.43
wt aft WE	0.92
wt aft YOU	0.05
wt against IT	-0.15
wt age SORE	0.13
wt ails YOU	0.47
wt alarm LIFE	-0.31
wt alarm WORKS	-0.31
wt all EASE	0.48
wt all EXPERT	-0.28
wt all GONE	1.08
wt all IT	-0.98
wt all LIFE	-0.11
wt all NUMBER	0.98
wt all SERVICE	0.39
wt all THING	-0.13
wt all WORKS	0.38
wt all YOU	-0.24
wt allow THERAPY	-0.39
wt also OUGHT	-0.06
wt am BABY	-0.03
wt am NEG	0.09
wt am SORE	-0.22
wt am WE	-0.34
wt am WELL	0.38
wt american THERAPIST2	-0.14
wt an BAD	0.15
wt an DOCTOR	-0.30
wt an DRUG	-0.25
wt an EMOTION	-0.18
wt an EXPERT	-0.49
wt an HOMEHELP	-0.25
wt an HUMBLE	-0.12
wt an META	-0.17
wt an POLICY	-0.41
wt an PRAISE	0.46
wt an SAFETY	-0.06
wt an SERIOUS	-1.01
wt an SORE	0.65
wt an SYMPTOM	0.05
wt an THERAPIST2	-0.55
wt an THING	-0.26
wt an WORLD	-0.04
wt and AID	-0.42
wt and BABY	0.13
wt and BAD	-0.36
wt and BELIEF	-0.40
wt and BODY	0.60
wt and CLIENT	-4.10
wt and CST	-1.41
wt and DEFINE	0.72
wt and DETOX	0.90
wt and DIAGNOSE	1.78
wt and DOCTOR	0.32
wt and DRUG	-0.73
wt and EASE	2.66
wt and EMOTION	0.15
wt and ENDORSE	0.25
wt and EXPERT	0.24
wt and FLOW	-0.29
wt and GO	0.26
wt and GONE	-0.57
wt and HEDGE	-0.07
wt and HUMBLE	-1.31
wt and IT	-1.21
wt and LASTING	-0.11
wt and LIFE	-0.61
wt and MECH	-0.63
wt and META	-0.05
wt and MOST	-0.59
wt and NEG	-3.47
wt and NEGN	-0.47
wt and NUMBER	-0.57
wt and OUGHT	-0.84
wt and PAST	-0.66
wt and POLICY	-0.72
wt and PRESSURE	-0.42
wt and REMOVE	-0.58
wt and RESEARCH	0.26
wt and SAFETY	-1.00
wt and SAY	-2.26
wt and SERIOUS	2.95
wt and SERVICE	0.76
wt and SHOW	1.03
wt and SORE	-0.26
wt and STOPTAKING	0.07
wt and STORE	0.21
wt and SYMPTOM	0.73
wt and THERAPIST2	-0.70
wt and THERAPY	1.00
wt and THING	-0.62
wt and TURN	-0.99
wt and WE	-2.36
wt and WELL	1.44
wt and WORKS	-0.03
wt and WORLD	-0.50
wt and YOU	1.35
wt any CST	-0.46
wt any DRUG	0.52
wt any HOMEHELP	-0.05
wt any NUMBER	0.38
wt any POLICY	0.73
wt any RESEARCH	-0.49
wt any SERIOUS	0.10
wt any SYMPTOM	-0.36
wt any THERAPIST2	0.04
wt any THERAPY	-0.46
wt anyth IT	-0.13
wt anyth WE	-0.28
wt are BABY	-0.59
wt are CLIENT	-0.51
wt are CST	-0.23
wt are EASE	-0.64
wt are ENDORSE	-0.56
wt are EXPERT	-0.34
wt are FLOW	0.20
wt are GO	0.20
wt are GONE	0.75
wt are HOMEHELP	-0.16
wt are MOST	-0.31
wt are NEG	-2.07
wt are NEGN	0.11
wt are NUMBER	-1.63
wt are PAST	-0.23
wt are POLICY	0.51
wt are REMOVE	0.55
wt are SAFEW	0.22
wt are SAY	0.14
wt are SERVICE	-0.99
wt are SORE	0.17
wt are SYMPTOM	0.51
wt are THERAPY	0.64
wt are THING	0.47
wt are WE	-0.06
wt are WELL	0.54
wt are WORKS	-0.13
wt are WORLD	-0.15
wt are YOU	-0.44
wt around NUMBER	-0.17
wt around YOU	0.24
wt articl SAY	-0.31
wt articl SHOW	-0.20
wt as CLIENT	-1.31
wt as EASE	-0.10
wt as HOMEHELP	-0.49
wt as IT	-0.64
wt as NEGN	0.11
wt as NUMBER	0.07
wt as RESEARCH	0.48
wt as SAFEW	1.42
wt as THERAPIST2	-0.10
wt as THERAPY	-0.78
wt as WE	-1.37
wt as WELL	-0.96
wt as YOU	-0.74
wt at EMOTION	0.04
wt at HOMEHELP	-0.23
wt at IT	-0.40
wt at LIFE	0.42
wt at NUMBER	-0.78
wt at SERVICE	0.44
wt at THING	-0.72
wt at WE	0.70
wt at YOU	-0.07
wt attack HEDGE	-0.32
wt august NUMBER	-0.13
wt away WE	-0.32
wt bare BODY	-0.84
wt be BODY	0.46
wt be CURE	-0.19
wt be DIAGNOSE	-0.21
wt be EASE	-0.47
wt be ENDORSE	0.47
wt be GO	-0.72
wt be GONE	0.12
wt be HUMBLE	-0.50
wt be LIFE	0.38
wt be NEG	-0.28
wt be NUMBER	0.27
wt be PAST	0.80
wt be PRAISE	-1.15
wt be PRESSURE	0.41
wt be RELIEFN	-0.19
wt be REMOVE	0.53
wt be SAY	-0.35
wt be SERIOUS	-1.00
wt be SERVICE	-1.31
wt be SHOW	0.42
wt be SORE	-0.32
wt be STOPTAKING	0.91
wt be SURE	0.34
wt be WELL	0.71
wt be WORKS	-0.36
wt becaus CLIENT	0.60
wt becaus IT	-0.72
wt becaus MOST	0.75
wt becaus NEG	0.62
wt becaus NUMBER	-0.25
wt becaus WE	-0.50
wt becaus YOU	-1.25
wt becom BABY	-0.35
wt becom GONE	0.68
wt becom WELL	0.20
wt been DIAGNOSE	-1.22
wt been EASE	-0.05
wt been LIFE	-0.14
wt been PROVE	-0.09
wt been SHOW	-0.80
wt been SORE	-0.10
wt been WELL	0.32
wt befor CLIENT	0.65
wt befor IT	-0.26
wt befor NUMBER	-0.08
wt befor WE	0.17
wt befor YOU	0.55
wt behind YOU	0.36
wt beneath IT	-0.09
wt besid IT	-0.58
wt besid YOU	-0.09
wt best EASE	-0.05
wt bett BODY	0.29
wt bett LIFE	0.29
wt bett RESEARCH	-0.46
wt between MECH	-0.09
wt between NUMBER	0.35
wt between THERAPY	-0.38
wt between YOU	-0.11
wt beyond NUMBER	-0.37
wt breath YOU	-0.80
wt breech BABY	-0.22
wt but CLIENT	0.60
wt but IT	0.43
wt but MOST	0.91
wt but NEG	-1.07
wt but NUMBER	-0.12
wt but SAFETY	0.53
wt but WE	-0.06
wt but YOU	0.26
wt by CLIENT	-0.45
wt by DOCTOR	0.31
wt by EASE	0.32
wt by EXPERT	1.01
wt by FLOW	0.32
wt by HOMEHELP	-0.61
wt by IT	1.78
wt by LIFE	-0.44
wt by META	-0.45
wt by MOST	-0.15
wt by NUMBER	-0.57
wt by POLICY	-0.85
wt by SAFETY	-0.09
wt by TURN	0.62
wt by WORKS	0.32
wt by WORLD	-0.86
wt by YOU	-0.40
wt care IT	-0.56
wt careful RESEARCH	0.12
wt caus WE	-0.13
wt clas TURN	0.61
wt clinical PROVE	0.27
wt clinical RESEARCH	0.04
wt clos IT	-0.67
wt clos YOU	-0.15
wt cold BODY	-0.15
wt cold GONE	-0.40
wt cold REMOVE	-0.40
wt cold THERAPY	-0.44
wt colleagu SERVICE	0.35
wt come TURN	-1.19
wt complete SAFEW	0.58
wt condition WE	1.15
wt cost GONE	-0.33
wt count CLIENT	0.77
wt crack SERVICE	-0.16
wt crack WE	0.30
wt day IT	1.12
wt day WE	-0.62
wt day YOU	0.37
wt did CLIENT	0.07
wt did HUMBLE	-0.12
wt did IT	0.04
wt did NEG	0.14
wt did WE	-0.05
wt did YOU	-0.23
wt do CLIENT	-0.14
wt do HOMEHELP	-0.37
wt do HUMBLE	-0.36
wt do IT	1.19
wt do NEG	-2.92
wt do STOPTAKING	-0.62
wt do STORE	0.11
wt do THERAPY	0.54
wt do WE	-0.73
wt do YOU	1.45
wt does CLIENT	-0.19
wt does CST	-0.65
wt does HUMBLE	0.58
wt does IT	-0.92
wt does MOST	-0.16
wt does NEG	0.11
wt does THERAPY	-0.70
wt does YOU	0.20
wt down WE	0.70
wt drift STOPTAKING	-0.27
wt driv DIAGNOSE	-0.27
wt dur HOMEHELP	-0.49
wt each CLIENT	0.37
wt each CST	0.41
wt each ENDORSE	-0.06
wt each HOMEHELP	-0.40
wt each NUMBER	-0.05
wt each SHOW	-0.06
wt each STORE	-0.22
wt each THERAPY	0.03
wt earn WE	-0.50
wt effectiv EASE	0.16
wt else IT	-0.45
wt enjoy IT	-0.26
wt even BAD	0.67
wt ever BABY	0.47
wt ever BODY	0.59
wt ever CLIENT	0.05
wt ever DOCTOR	0.36
wt ever EMOTION	-0.22
wt ever GONE	-0.22
wt ever META	-0.18
wt ever NUMBER	-0.03
wt ever SERVICE	0.34
wt ever SYMPTOM	0.18
wt ever THERAPY	-0.03
wt ever THING	-0.72
wt everyth WE	0.50
wt everyth YOU	-0.24
wt fibro SYMPTOM	1.36
wt fift NUMBER	0.13
wt firm MECH	-0.62
wt firm THERAPY	-0.06
wt flat WE	-0.21
wt fold THING	-0.21
wt follow IT	0.56
wt for BABY	-0.23
wt for BODY	-0.71
wt for CLIENT	0.19
wt for CST	0.82
wt for DRUG	0.69
wt for EASE	-0.54
wt for GONE	-0.04
wt for HEDGE	-0.52
wt for HOMEHELP	-0.43
wt for HUMBLE	-0.03
wt for IT	0.75
wt for LASTING	-0.46
wt for MECH	-1.00
wt for MOST	-0.46
wt for NEG	-1.31
wt for NEGN	-0.07
wt for NUMBER	-0.82
wt for POLICY	-0.35
wt for RESEARCH	-0.11
wt for SERIOUS	-1.74
wt for SERVICE	-0.16
wt for SORE	0.95
wt for SURE	-1.08
wt for SYMPTOM	1.52
wt for THERAPIST2	-0.22
wt for THERAPY	0.08
wt for TURN	0.29
wt for WE	0.39
wt for WELL	0.38
wt for WORKS	-0.35
wt for YOU	-0.04
wt form WE	-0.09
wt fort NUMBER	0.09
wt from CST	0.34
wt from DOCTOR	-0.66
wt from DRUG	0.19
wt from IT	-0.40
wt from NUMBER	0.90
wt from RESEARCH	1.01
wt from SAFETY	-0.44
wt from SERIOUS	0.67
wt from SYMPTOM	0.70
wt from THERAPIST2	-0.06
wt from THERAPY	0.27
wt from TURN	0.29
wt from WE	-0.10
wt from YOU	0.60
wt full BODY	0.56
wt full GONE	0.09
wt full POLICY	0.04
wt full REMOVE	0.09
wt gave WE	0.32
wt general WE	-0.60
wt gentl CST	0.04
wt gentl EASE	0.06
wt gentl THERAPY	0.55
wt get LASTING	0.11
wt get WELL	-0.81
wt get YOU	1.04
wt giv IT	-0.05
wt giv WE	0.51
wt giv YOU	0.88
wt give IT	-0.11
wt give WE	0.44
wt give YOU	1.04
wt goes DIAGNOSE	-0.15
wt goes NUMBER	0.56
wt good EASE	-0.08
wt good HOMEHELP	-0.21
wt good LIFE	-0.23
wt good POLICY	-0.08
wt good RESEARCH	0.13
wt good WORLD	-0.04
wt got IT	-0.06
wt got WE	-1.33
wt gram WE	-0.18
wt grey WORLD	-0.18
wt group GONE	-0.35
wt grow EASE	0.11
wt guidanc SAY	-0.16
wt guidanc SHOW	-0.16
wt had CST	-0.25
wt had EASE	-0.52
wt had GONE	-1.08
wt had HOMEHELP	0.76
wt had NEG	0.15
wt had NEGN	0.21
wt had NUMBER	0.69
wt had REMOVE	-0.53
wt had SAY	0.37
wt had SERIOUS	-1.29
wt had SYMPTOM	-1.14
wt had THERAPY	-0.25
wt had WE	0.23
wt had WORKS	-0.65
wt hand HEDGE	-0.47
wt hand IT	-0.50
wt hand WE	-0.47
wt hanna NUMBER	0.24
wt happ BODY	0.67
wt hard IT	-0.14
wt hard LIFE	-0.42
wt hard META	-0.38
wt hardwar THING	-0.09
wt harm YOU	0.26
wt has BAD	-0.62
wt has CLIENT	-0.14
wt has DIAGNOSE	-0.42
wt has EASE	-0.84
wt has FLOW	0.12
wt has GO	0.27
wt has GONE	0.28
wt has HUMBLE	-0.77
wt has IT	-0.51
wt has NEG	1.20
wt has NEGN	-1.23
wt has NUMBER	0.90
wt has OUGHT	-0.65
wt has PAST	0.06
wt has POLICY	-0.37
wt has PROVE	-0.27
wt has REMOVE	0.43
wt has SAFEW	0.46
wt has SAY	-0.30
wt has SHOW	0.68
wt has STOPTAKING	-0.62
wt has STORE	0.34
wt has TURN	-0.50
wt has WORKS	-0.46
wt have DIAGNOSE	-0.86
wt have EASE	-0.06
wt have ENDORSE	0.33
wt have GONE	0.43
wt have HUMBLE	-0.39
wt have IT	1.68
wt have NEG	0.90
wt have NEGN	-1.04
wt have NUMBER	-1.16
wt have OUGHT	-0.06
wt have PAST	0.48
wt have PROVE	0.13
wt have REMOVE	-0.27
wt have SAFEW	-0.37
wt have SAY	0.18
wt have SERIOUS	-1.63
wt have SHOW	0.14
wt have THERAPY	0.16
wt have TURN	0.10
wt have WE	-0.27
wt have WELL	-0.91
wt have YOU	0.74
wt health CLIENT	-0.23
wt health META	0.34
wt health POLICY	-0.11
wt her AID	0.27
wt her BABY	0.38
wt her BODY	1.07
wt her CLIENT	-0.31
wt her DIAGNOSE	1.77
wt her ENDORSE	0.04
wt her LIFE	0.06
wt her NUMBER	0.41
wt her SERIOUS	-0.23
wt her SHOW	0.04
wt her STORE	-0.20
wt her SURGERY	-0.23
wt her THING	-1.05
wt her WORLD	-0.08
wt here IT	0.40
wt here NEGN	0.09
wt here WE	-0.06
wt here YOU	-1.15
wt his AID	0.28
wt his BODY	1.41
wt his CLIENT	1.90
wt his DRUG	-0.14
wt his ENDORSE	0.22
wt his HOMEHELP	-0.67
wt his HUMBLE	-0.17
wt his LIFE	1.03
wt his POLICY	-0.06
wt his SHOW	0.22
wt his STORE	-0.36
wt his SURGERY	-0.16
wt his THING	1.43
wt his WORLD	-0.27
wt hour GONE	-0.50
wt hour WE	-0.46
wt how CLIENT	-1.02
wt how CST	0.12
wt how HEDGE	-0.57
wt how IT	-0.66
wt how SURE	-0.33
wt how THERAPY	0.15
wt how WE	-1.09
wt how WELL	0.17
wt how YOU	-0.05
wt hundr MOST	0.07
wt if IT	-1.02
wt if LIFE	1.31
wt if NEG	1.87
wt if NUMBER	-0.19
wt if SYMPTOM	-0.37
wt if THERAPIST2	0.74
wt if THERAPY	-0.06
wt if WE	-0.15
wt if YOU	-5.40
wt in BABY	-0.29
wt in BODY	-1.28
wt in CLIENT	-1.53
wt in CST	-0.10
wt in DIAGNOSE	-0.49
wt in DOCTOR	-0.69
wt in EASE	-0.06
wt in FLOW	-0.05
wt in HEDGE	0.12
wt in HOMEHELP	-0.12
wt in IT	1.39
wt in MECH	-0.96
wt in META	0.32
wt in MOST	-0.04
wt in NUMBER	-1.49
wt in POLICY	-0.09
wt in REMOVE	0.06
wt in SERIOUS	0.14
wt in SERVICE	-0.23
wt in SURGERY	-0.49
wt in SYMPTOM	0.04
wt in THERAPY	-0.31
wt in THING	-0.29
wt in WORKS	-0.05
wt in YOU	0.17
wt includ HOMEHELP	-0.40
wt includ THERAPIST2	-0.40
wt insid YOU	0.36
wt into IT	0.23
wt into META	0.34
wt into THERAPY	-0.25
wt into WORKS	0.05
wt it'll REMOVE	0.86
wt just LIFE	0.44
wt just NUMBER	1.02
wt just OUGHT	0.15
wt just SAY	0.39
wt just SHOW	0.69
wt kitten WE	0.48
wt last NUMBER	-0.32
wt last POLICY	-0.03
wt last THERAPY	-0.84
wt lat NUMBER	-0.24
wt lesson YOU	-0.67
wt let CLIENT	0.17
wt let SORE	-0.28
wt let WE	1.33
wt let YOU	0.23
wt lie POSITION	-0.52
wt light STORE	-0.30
wt light THERAPY	-0.37
wt light WE	-0.33
wt lik IT	-1.27
wt like CLIENT	0.18
wt like IT	0.35
wt like WE	-1.11
wt like YOU	0.58
wt long EMOTION	-0.21
wt long IT	0.19
wt long LIFE	0.06
wt long SYMPTOM	-0.21
wt long YOU	0.08
wt look BODY	0.14
wt look ENDORSE	0.14
wt look SHOW	0.14
wt low BODY	-1.15
wt low ENDORSE	-1.15
wt low HOMEHELP	-0.12
wt low POLICY	-0.12
wt low SHOW	-1.15
wt ly POSITION	-0.16
wt main THING	-0.29
wt mak BODY	0.24
wt mak CLIENT	0.30
wt mak IT	-0.54
wt mak NEGN	0.23
wt make IT	-1.27
wt make NEGN	0.35
wt make YOU	-0.36
wt manipulation HEDGE	-0.04
wt mean IT	-0.72
wt mean YOU	-0.08
wt meaningful EASE	-0.09
wt measur IT	-0.36
wt medical DOCTOR	-0.20
wt medical EXPERT	-0.20
wt medical THING	0.49
wt mention CST	-0.07
wt mention SERIOUS	0.61
wt mention SYMPTOM	-0.29
wt minut LIFE	-0.33
wt more HOMEHELP	-0.82
wt more POLICY	-0.42
wt more WORLD	-0.42
wt more YOU	0.57
wt morn LIFE	-0.23
wt morn SYMPTOM	-0.34
wt morn YOU	0.37
wt move WE	-0.71
wt much WE	0.11
wt nam NUMBER	-0.07
wt name HOMEHELP	-0.07
wt name THERAPIST2	-0.07
wt natural EASE	0.26
wt natural FLOW	0.07
wt near SURE	-0.04
wt near YOU	0.30
wt need IT	0.49
wt new BODY	-0.82
wt new HOMEHELP	0.38
wt new LIFE	0.19
wt new NUMBER	-0.06
wt new POLICY	-0.55
wt new RESEARCH	0.94
wt new SYMPTOM	-1.60
wt new THING	-0.65
wt new WORLD	-0.38
wt next CLIENT	-0.84
wt next EASE	-0.13
wt next FLOW	-0.13
wt next NUMBER	-0.32
wt next POLICY	-0.32
wt next WORKS	-0.13
wt next WORLD	-0.32
wt night CLIENT	0.48
wt night DEFINE	-0.28
wt night GONE	1.50
wt night IT	0.52
wt night REMOVE	1.50
wt ninet NUMBER	-0.14
wt numb IT	-0.49
wt numb NUMBER	0.46
wt of AID	0.67
wt of BABY	0.33
wt of BODY	0.16
wt of CST	1.10
wt of DETOX	-0.73
wt of DIAGNOSE	-0.25
wt of DOCTOR	-0.35
wt of DRUG	-0.25
wt of EASE	-0.09
wt of EMOTION	-0.40
wt of EXPERT	-0.17
wt of GONE	-0.35
wt of IT	0.38
wt of LASTING	-0.10
wt of LIFE	0.39
wt of MECH	0.68
wt of META	-0.06
wt of NUMBER	-0.46
wt of PAST	0.78
wt of POLICY	2.13
wt of RELIEFN	-0.35
wt of REMOVE	-0.68
wt of RESEARCH	0.27
wt of SAFETY	-0.18
wt of SERIOUS	-0.31
wt of SERVICE	-0.32
wt of SORE	-0.19
wt of SYMPTOM	-0.06
wt of THERAPIST2	-0.37
wt of THERAPY	0.32
wt of THING	-2.20
wt of WE	-0.98
wt of WORKS	-0.25
wt of WORLD	-0.19
wt of YOU	1.02
wt off IT	-0.15
wt off NUMBER	-0.52
wt off THERAPY	-0.40
wt off WE	-0.21
wt on BODY	-0.52
wt on CLIENT	0.43
wt on CST	1.45
wt on DRUG	-0.14
wt on HOMEHELP	-0.48
wt on HUMBLE	0.80
wt on IT	-0.25
wt on LASTING	-0.18
wt on LIFE	-0.68
wt on META	-0.10
wt on NUMBER	0.37
wt on RESEARCH	-0.32
wt on SHOW	-0.20
wt on SORE	-0.26
wt on SYMPTOM	-1.12
wt on THERAPY	0.80
wt on THING	-0.64
wt on WE	1.14
wt on YOU	-1.25
wt once EASE	0.09
wt once IT	0.31
wt once META	-0.87
wt once SAY	-0.41
wt once WORKS	0.09
wt only CLIENT	-1.13
wt only DIAGNOSE	0.55
wt only IT	0.74
wt only NUMBER	0.97
wt only OUGHT	0.50
wt only THERAPY	-0.13
wt or BAD	-0.21
wt or BODY	-0.74
wt or CST	-0.65
wt or DIAGNOSE	-0.12
wt or DOCTOR	-0.75
wt or DRUG	-0.13
wt or EASE	-0.17
wt or GO	-0.32
wt or GONE	-0.32
wt or HOMEHELP	-0.98
wt or IT	-0.26
wt or LIFE	-0.33
wt or MECH	-0.37
wt or NEG	-1.28
wt or NEGN	-0.63
wt or NUMBER	-0.38
wt or OUGHT	-0.11
wt or PAST	-0.09
wt or POLICY	-0.13
wt or SAFETY	-0.13
wt or SAY	-0.62
wt or SERIOUS	0.33
wt or SERVICE	-0.07
wt or SHOW	-0.52
wt or SORE	-0.21
wt or SURE	0.03
wt or SYMPTOM	-0.35
wt or THERAPIST2	-0.10
wt or THERAPY	-0.65
wt or YOU	-0.60
wt oth META	-0.06
wt out HUMBLE	-0.21
wt out NUMBER	0.26
wt over CLIENT	0.21
wt over NUMBER	-0.20
wt over WE	0.70
wt own BODY	0.38
wt own CLIENT	0.46
wt own EASE	0.08
wt own ENDORSE	-0.56
wt own FLOW	-0.85
wt own LIFE	-0.38
wt own POLICY	0.09
wt own SHOW	-0.56
wt own THERAPY	-0.07
wt own THING	1.06
wt packag IT	-0.40
wt padd POLICY	-0.05
wt padd THING	-0.05
wt paint THING	-0.07
wt part WE	-0.14
wt path WE	-0.77
wt perfect SAFEW	0.45
wt plac CLIENT	-0.29
wt plac IT	1.08
wt plac YOU	0.32
wt plain META	-0.07
wt plan POLICY	-0.08
wt pleas DIAGNOSE	-0.31
wt pleas OUGHT	-0.09
wt pleas SAFETY	-0.61
wt pleas STORE	0.49
wt pool RESEARCH	1.26
wt pressur WE	0.41
wt pressur WORKS	0.49
wt pretend CST	-0.17
wt pretend THERAPY	-0.17
wt print IT	-0.40
wt problem CST	0.29
wt problem THERAPY	0.29
wt profession WE	0.12
wt proof IT	0.07
wt push WE	0.27
wt put CST	-0.22
wt put IT	0.77
wt put WE	0.78
wt put YOU	0.90
wt puts IT	0.13
wt question CLIENT	-0.07
wt question WORKS	-0.59
wt rath SAY	-0.23
wt rath SHOW	-0.23
wt real EASE	0.63
wt reason IT	-0.79
wt reason WE	-0.35
wt recent EMOTION	-0.31
wt recent RESEARCH	0.41
wt recent SYMPTOM	-0.05
wt referenc YOU	-0.10
wt regular CST	0.35
wt regular THERAPY	0.28
wt review DIAGNOSE	-0.10
wt review SHOW	-0.10
wt right IT	-0.85
wt room GONE	1.70
wt room POLICY	1.61
wt room REMOVE	1.70
wt room WE	-0.32
wt root NEG	-0.06
wt same BODY	-0.12
wt same CLIENT	0.84
wt same FLOW	1.13
wt same HOMEHELP	-0.22
wt same MECH	1.30
wt same NUMBER	-0.07
wt scar BODY	-0.47
wt scar MECH	-0.47
wt scor EASE	-0.09
wt scor GONE	-0.74
wt scor WORKS	-0.09
wt sell IT	-0.10
wt sell YOU	-0.11
wt set IT	0.43
wt sets IT	-0.06
wt sets NEGN	-0.33
wt several HOMEHELP	-0.27
wt several SERVICE	-0.61
wt sharp SURGERY	-0.20
wt short EASE	-0.46
wt sick DEFINE	-0.07
wt sick HEDGE	-0.07
wt side POLICY	-0.13
wt side WORLD	-0.13
wt sign IT	-0.47
wt sign OUGHT	-0.07
wt simp DIAGNOSE	0.47
wt simp GONE	0.06
wt simp NEG	2.27
wt sinc CLIENT	-0.56
wt sinc EMOTION	0.89
wt sinc IT	-0.45
wt sinc NUMBER	-0.07
wt sinc WE	0.58
wt sinus REMOVE	0.15
wt sinus WORKS	0.15
wt slack HOMEHELP	-0.21
wt slack POLICY	-0.21
wt small BABY	0.34
wt small EASE	-0.12
wt small MECH	-0.09
wt small RESEARCH	-0.53
wt small SAFEW	-0.10
wt small SYMPTOM	1.17
wt so DIAGNOSE	-0.21
wt so IT	0.27
wt so LIFE	-0.14
wt so NEG	-0.39
wt so OUGHT	-0.32
wt so STORE	-0.27
wt so WE	0.95
wt soft POLICY	-0.44
wt soft THERAPY	0.14
wt somebod SERVICE	-0.33
wt somebod WE	-0.94
wt someth WE	-0.87
wt someth YOU	-0.57
wt soon YOU	0.31
wt speech EASE	-0.76
wt spr THING	0.29
wt stairlift CLIENT	1.02
wt starv BODY	0.12
wt starv MECH	0.12
wt still BAD	-0.32
wt still HEDGE	-0.37
wt still HUMBLE	-0.12
wt still SYMPTOM	-0.32
wt still WE	-0.20
wt stretch MECH	0.66
wt suit HEDGE	-0.07
wt suit YOU	-0.98
wt sunda CLIENT	0.49
wt sutherland BELIEF	-0.04
wt sutherland SAY	-0.14
wt system WORKS	0.69
wt tak IT	-0.46
wt tak NUMBER	-0.19
wt tak POLICY	0.47
wt take DRUG	0.05
wt take HOMEHELP	0.84
wt take POLICY	-0.05
wt take WE	-0.17
wt take YOU	-0.78
wt tearful BODY	-0.29
wt test IT	0.12
wt th CLIENT	-0.04
wt th IT	-0.10
wt th WE	2.04
wt th YOU	-0.55
wt than CLIENT	0.09
wt than DRUG	0.35
wt than HOMEHELP	0.70
wt than IT	-1.07
wt than NUMBER	0.13
wt than SURGERY	0.44
wt than THERAPIST2	0.48
wt than WE	-0.15
wt than YOU	-0.69
wt thank YOU	1.06
wt the AID	3.04
wt the BABY	-2.96
wt the BAD	0.79
wt the BELIEF	0.90
wt the BODY	-4.38
wt the CAUSE	0.10
wt the CLIENT	1.14
wt the CST	-0.95
wt the CURE	-0.59
wt the DETOX	0.39
wt the DIAGNOSE	-0.30
wt the DOCTOR	0.30
wt the DRUG	1.51
wt the EASE	0.31
wt the EMOTION	0.42
wt the ENDORSE	-0.73
wt the EXPERT	1.10
wt the FLOW	-0.84
wt the GO	-0.45
wt the GONE	-0.84
wt the HOMEHELP	1.21
wt the HOPEFUL	0.07
wt the HUMBLE	-1.37
wt the LIFE	-1.97
wt the MECH	3.17
wt the META	-1.25
wt the MOST	-0.46
wt the NUMBER	-0.35
wt the PAST	0.43
wt the POLICY	-2.92
wt the POSITION	-0.76
wt the PRAISE	0.52
wt the PRESSURE	0.76
wt the RELIEFN	-0.88
wt the REMOVE	-1.09
wt the RESEARCH	0.30
wt the SAFETY	-0.35
wt the SAFEW	-1.39
wt the SAY	-2.08
wt the SERIOUS	0.92
wt the SERVICE	-1.79
wt the SHOW	-1.36
wt the SORE	-0.35
wt the STOPTAKING	1.77
wt the STORE	0.95
wt the SURGERY	-0.12
wt the SYMPTOM	3.45
wt the THERAPIST2	0.52
wt the THERAPY	-1.93
wt the THING	-8.00
wt the TURN	-0.25
wt the WELL	-0.28
wt the WORKS	-0.93
wt the WORLD	0.27
wt their BODY	0.51
wt their DOCTOR	0.09
wt their DRUG	0.67
wt their ENDORSE	0.14
wt their HOMEHELP	0.91
wt their MECH	0.42
wt their SERIOUS	0.34
wt their SHOW	0.14
wt their SURGERY	0.82
wt their SYMPTOM	0.59
wt their THERAPY	-0.18
wt their THING	0.56
wt them SHOW	0.16
wt then CLIENT	1.11
wt then IT	-0.04
wt then LIFE	-0.82
wt then NUMBER	1.72
wt then WE	-1.78
wt then YOU	-1.69
wt ther DEFINE	-0.45
wt ther NEG	1.09
wt ther WE	0.90
wt therapist BELIEF	-0.06
wt therapist DIAGNOSE	-0.16
wt therapist HEDGE	-0.29
wt therapist SAY	-0.15
wt thes CLIENT	0.07
wt thes CST	-0.35
wt thes DEFINE	-0.21
wt thes META	0.93
wt thes NUMBER	0.20
wt thes THERAPY	-0.35
wt thes WE	-0.32
wt till NUMBER	0.19
wt to BAD	0.26
wt to BELIEF	-0.33
wt to BODY	-0.29
wt to CLIENT	0.25
wt to CST	0.73
wt to CURE	0.86
wt to DIAGNOSE	0.35
wt to DRUG	0.23
wt to EASE	1.43
wt to EMOTION	0.08
wt to ENDORSE	-1.51
wt to FLOW	0.88
wt to GO	-0.09
wt to GONE	-0.63
wt to HOMEHELP	0.56
wt to HUMBLE	-0.04
wt to IT	1.76
wt to LIFE	0.51
wt to MECH	-0.65
wt to META	-0.25
wt to NEG	0.96
wt to NEGN	-0.17
wt to NUMBER	-0.08
wt to OUGHT	-0.33
wt to POLICY	-0.80
wt to PRAISE	0.59
wt to PROVE	-0.36
wt to REMOVE	2.02
wt to SAFETY	-1.35
wt to SAY	1.86
wt to SERIOUS	0.41
wt to SERVICE	0.15
wt to SHOW	0.29
wt to SORE	0.63
wt to STOPTAKING	-0.15
wt to STORE	-0.57
wt to SURE	0.36
wt to SYMPTOM	1.62
wt to THERAPIST2	-0.26
wt to THERAPY	-0.06
wt to THING	0.12
wt to WELL	0.70
wt to WORKS	1.18
wt to YOU	1.59
wt togeth NEG	-0.34
wt too HEDGE	0.17
wt too NUMBER	-0.17
wt too SORE	1.20
wt took NUMBER	-0.36
wt took THERAPY	-0.43
wt track NEGN	-0.15
wt troubl GONE	0.51
wt troubl WE	0.17
wt troubl YOU	0.22
wt true EASE	-0.06
wt try IT	-0.04
wt turn GO	-0.88
wt turn GONE	-0.88
wt turn YOU	0.36
wt type NUMBER	-0.40
wt und CST	0.58
wt und IT	-0.10
wt und NUMBER	0.23
wt unles WE	-0.17
wt unlik DRUG	-0.55
wt unlik HOMEHELP	-0.29
wt until IT	0.52
wt until NEG	-0.76
wt until SAFETY	-0.23
wt until WE	0.54
wt until YOU	-0.73
wt up HEDGE	-0.30
wt up NUMBER	0.41
wt up TURN	-1.05
wt up WE	0.46
wt very CST	-0.42
wt very NEGN	-0.42
wt very THERAPY	-0.42
wt want NUMBER	-0.15
wt want YOU	-0.30
wt was BAD	-0.24
wt was COME	0.53
wt was CURE	-0.06
wt was DIAGNOSE	-0.53
wt was EASE	-1.06
wt was FLOW	-0.21
wt was GONE	-0.83
wt was HOMEHELP	-0.11
wt was HUMBLE	-0.12
wt was NEG	-0.42
wt was NUMBER	-0.44
wt was OUGHT	-0.10
wt was POLICY	-0.13
wt was REMOVE	-0.62
wt was SERVICE	-1.13
wt was SHOW	-0.05
wt was SORE	-0.49
wt was STORE	-0.45
wt was TURN	-0.17
wt was WE	-0.21
wt was WELL	-0.85
wt was WORKS	-0.48
wt way BODY	0.75
wt way CLIENT	0.43
wt way ENDORSE	0.75
wt way MOST	1.16
wt way SHOW	0.75
wt way YOU	0.33
wt ways YOU	-0.23
wt week CLIENT	0.62
wt week GONE	-0.06
wt week REMOVE	-0.06
wt week WE	-0.21
wt weigh NUMBER	-0.13
wt went TURN	1.96
wt went WELL	-0.78
wt were CLIENT	0.37
wt were DIAGNOSE	-0.11
wt were FLOW	-0.08
wt were GO	-0.14
wt were GONE	-0.14
wt were NEG	0.26
wt were PAST	-0.37
wt were REMOVE	-0.82
wt were SERVICE	-0.04
wt were WORKS	-0.52
wt what BAD	0.33
wt what CLIENT	-0.29
wt what CST	0.96
wt what DRUG	0.12
wt what EASE	-0.50
wt what EMOTION	0.33
wt what FLOW	0.24
wt what GONE	-0.14
wt what HOMEHELP	0.11
wt what HUMBLE	-0.12
wt what IT	-0.26
wt what LIFE	0.34
wt what MOST	-0.10
wt what NEG	0.26
wt what RESEARCH	-0.73
wt what SAFETY	1.20
wt what SYMPTOM	0.33
wt what THERAPY	-0.35
wt what WE	0.79
wt what WORKS	-0.39
wt what YOU	-1.62
wt whatev CLIENT	-0.84
wt whatev YOU	-0.14
wt when BODY	0.11
wt when CLIENT	0.88
wt when IT	-0.05
wt when NUMBER	-0.64
wt when OUGHT	-0.14
wt when THERAPY	0.96
wt when WE	-1.31
wt when YOU	0.13
wt whenev YOU	-0.21
wt wher CLIENT	0.13
wt wher HOMEHELP	0.34
wt wher IT	1.11
wt wher NEG	-0.16
wt wher NUMBER	-0.04
wt wher THERAPIST2	1.10
wt wher THERAPY	-0.27
wt wher WE	-0.32
wt wher YOU	0.84
wt whil CLIENT	1.59
wt whil IT	-0.75
wt whil WE	0.62
wt whil YOU	-1.23
wt who COME	0.44
wt who DIAGNOSE	-0.43
wt who EASE	-1.25
wt who FLOW	-0.16
wt who GO	0.84
wt who GONE	0.35
wt who HEDGE	0.18
wt who HUMBLE	0.03
wt who LIFE	-0.16
wt who NEG	0.76
wt who OUGHT	-0.63
wt who PAST	-0.56
wt who POLICY	-0.19
wt who SAY	-0.25
wt who SHOW	-0.27
wt who STORE	0.26
wt who TURN	0.50
wt who WE	0.26
wt who WORKS	0.32
wt whoev META	-0.17
wt whoev YOU	0.07
wt whol BODY	0.21
wt whol STORE	-0.11
wt whol THERAPY	-0.58
wt why CLIENT	0.20
wt why EASE	0.99
wt why HEDGE	-0.29
wt why IT	0.41
wt why WE	0.16
wt why YOU	0.41
wt will BODY	0.37
wt will DIAGNOSE	-1.13
wt will EASE	-0.95
wt will ENDORSE	-0.30
wt will FLOW	0.13
wt will GONE	0.43
wt will IT	-0.78
wt will LASTING	-0.05
wt will LIFE	0.23
wt will NEG	-1.08
wt will OUGHT	0.11
wt will POLICY	0.91
wt will PRAISE	0.38
wt will REMOVE	-0.27
wt will SAY	0.87
wt will SHOW	0.53
wt will STOPTAKING	-0.13
wt will WE	-0.47
wt will WELL	0.66
wt will WORKS	-0.45
wt will YOU	0.79
wt with BODY	-0.34
wt with CLIENT	-0.23
wt with CST	2.44
wt with DRUG	-0.50
wt with EASE	-0.67
wt with GONE	-0.24
wt with HOMEHELP	-0.80
wt with IT	-0.91
wt with LASTING	-0.47
wt with NUMBER	-1.57
wt with SAFETY	0.07
wt with SERIOUS	1.99
wt with THERAPIST2	-0.23
wt with THERAPY	0.67
wt with THING	-0.20
wt with WE	2.33
wt with WELL	-0.47
wt with WORLD	-0.08
wt with YOU	1.15
wt within LIFE	0.13
wt within NUMBER	-0.91
wt world SHOW	0.30
wt wors WE	-0.23
wt would DIAGNOSE	-0.57
wt would EASE	-0.23
wt would ENDORSE	-0.48
wt would GONE	-0.31
wt would HUMBLE	-0.10
wt would NEG	1.30
wt would OUGHT	-0.43
wt would POLICY	-0.09
wt would WORKS	-0.64
wt would YOU	0.18
wt wrong POLICY	-0.52
wt wrong WORLD	-0.52
wt year CLIENT	-0.08
wt year GONE	0.25
wt year IT	-0.21
wt year WE	1.08
wt year YOU	0.95
wt yesterda WE	0.68
wt youth BODY	0.13
wt youth ENDORSE	0.13
wt youth SHOW	0.13`;
