/** The classifier's weights, one feature a line. Written by tests/claims/train.ts; do not edit. */
export const weights = `about baby bare	-0.15
about baby humble	0.39
about baby negated	0.75
about baby plain	-1.40
about baby sober	0.12
about body asked	-0.05
about body bare	-0.89
about body humble	-1.02
about body negated	-2.07
about body plain	2.53
about body sober	-0.13
about body world	0.98
about life asked	-0.10
about life bare	1.26
about life humble	1.10
about life negated	1.44
about life plain	-0.18
about life sober	-0.64
about life world	-0.74
about none humble	-2.74
about none negated	-0.83
about none plain	-0.54
about none sober	-1.28
about none world	-1.61
about serious asked	-0.32
about serious bare	1.39
about serious humble	0.19
about serious negated	0.79
about serious plain	-0.68
about serious sober	-0.19
about symptom bare	0.79
about symptom humble	-1.38
about symptom negated	1.02
about symptom plain	-0.96
about symptom sober	0.94
any grave	4.13
any hint	3.24
any rule	8.94
b  cloth	-0.08
b 1 diabet	-0.14
b 10 minut	-0.17
b 1999 review	0.35
b 2020 review	-0.20
b 2024 analysi	-0.16
b 2024 review	-0.22
b 25 week	-0.10
b 29 peopl	-0.16
b 64 peopl	-0.31
b 84 peopl	-0.10
b a 1999	-0.11
b a 2016	-0.07
b a 2020	-0.09
b a 2024	-0.30
b a baby	-1.00
b a back	0.66
b a bad	-1.13
b a bad_back	0.52
b a bad_shoulder	0.37
b a band	-0.17
b a bett	-1.15
b a bicycl	-0.19
b a bit	-0.69
b a blanket	-0.37
b a blood	-1.28
b a blow	-0.41
b a boat	-0.14
b a body	0.28
b a bolst	-0.50
b a bone	-1.00
b a book	-0.25
b a boy	-0.44
b a brac	-0.26
b a brain	0.59
b a brain_injury	-0.13
b a breakthrough	0.12
b a breath	-0.08
b a broken	-0.28
b a butterf	-0.09
b a cane	-0.27
b a car	0.42
b a careful	0.57
b a cast	-0.25
b a cat	-0.16
b a chair	0.69
b a chang	0.31
b a child	-0.55
b a choir	-0.10
b a claim	-0.06
b a clean	-0.16
b a clear	-1.11
b a client	-0.40
b a clinical	0.86
b a code	-0.33
b a coin	-0.96
b a cold	-0.67
b a corset	0.15
b a cours	0.65
b a crack	1.43
b a crook	0.95
b a cup	0.73
b a cure	0.41
b a cure_for	0.65
b a danc	0.32
b a dark	1.23
b a date	0.47
b a day	-0.95
b a decad	-0.24
b a deep	-0.22
b a dentist	-0.26
b a diagnosi	0.05
b a diar	0.49
b a difficult	0.08
b a disc	-0.64
b a dose	-0.56
b a draw	0.52
b a drop	-0.72
b a fair	-0.33
b a fall	-0.28
b a feath	2.01
b a fev	-2.05
b a few	-0.53
b a fifth	-0.56
b a firm	-0.19
b a first	-1.27
b a fold	-0.33
b a fortnight	1.45
b a fram	-0.25
b a fresh	-0.30
b a friend	0.09
b a frozen_shoulder	-0.31
b a full	0.54
b a gentl	0.99
b a glas	-0.10
b a gold	0.32
b a good	-1.11
b a great	0.91
b a guidelin	-0.35
b a hand	-0.51
b a happi	0.75
b a hat	0.10
b a head	0.45
b a headach	-0.28
b a health	-0.20
b a health_visitor	-0.13
b a heat	-0.15
b a heav	-0.13
b a histor	-1.24
b a hospital	-0.53
b a hundr	-0.66
b a jaw	0.54
b a jump	-0.62
b a kettl	0.10
b a kitchen	-0.50
b a label	0.15
b a ladd	0.08
b a larg	-0.33
b a last	-0.05
b a leaflet	0.39
b a leak	-0.19
b a leg	-1.00
b a lett	-0.43
b a lie	0.29
b a light	-0.39
b a light_touch	-0.20
b a line	-0.70
b a list	-0.62
b a littl	-2.22
b a lock	-0.14
b a log	0.17
b a long	-1.19
b a lot	0.91
b a love	-0.07
b a low	-0.30
b a lumbar	-0.42
b a machin	-0.76
b a man	-1.09
b a map	-0.09
b a massag	0.09
b a mathematical	-0.29
b a matt	0.10
b a medical	0.51
b a medicin	-1.00
b a memb	-0.45
b a messag	-0.09
b a midwif	-0.13
b a migrain	-0.69
b a mind	0.32
b a minut	0.70
b a miracl	-0.45
b a miss	-0.57
b a month	0.81
b a morn	0.59
b a murmur	0.39
b a nap	-0.52
b a natural	0.75
b a neck	0.96
b a needl	0.39
b a nervous_system	0.50
b a neurologist	-0.22
b a new	-2.57
b a newborn	0.31
b a nickel	-0.34
b a numb	-1.12
b a nurs	0.30
b a one	-0.17
b a pacemak	-0.54
b a packag	-0.08
b a page	-0.50
b a pain	-0.49
b a pain_free	0.76
b a painful	-0.67
b a pair	0.14
b a part	0.13
b a person	-1.09
b a pharmacist	-0.76
b a physical_therapist	-1.14
b a pictur	-0.56
b a pinch	-0.23
b a plac	0.75
b a placebo	0.38
b a plumb	-0.19
b a pot	-0.75
b a powerful	0.07
b a practition	-0.18
b a present	-0.17
b a pretend	-1.00
b a professor	0.49
b a profound	-0.06
b a promis	-0.33
b a psychologist	-0.17
b a question	0.70
b a quiet	-1.03
b a quiet_hour	-1.69
b a racket	-0.32
b a rais	-0.45
b a reason	-1.67
b a receipt	-0.40
b a recent	0.44
b a record	-0.61
b a refund	0.24
b a regist	-0.16
b a rest	0.19
b a result	-0.45
b a review	-0.70
b a rhythm	-0.39
b a right	0.57
b a robot	0.15
b a roll	-0.08
b a room	-0.19
b a rough	0.63
b a rust	0.64
b a safe	-0.55
b a scal	-0.46
b a scan	-1.33
b a scor	-0.22
b a seat	0.15
b a second	0.55
b a sentenc	0.13
b a ser	-0.14
b a session	-0.59
b a sham	0.07
b a sheet	-0.36
b a shelf	0.36
b a short	0.13
b a show	0.10
b a shunt	-0.15
b a sign	-0.25
b a singl	0.64
b a skull	-0.20
b a sleep	0.60
b a slipped_disc	-0.35
b a slow	-0.40
b a small	-0.21
b a smil	0.80
b a soft	-0.08
b a sore_back	-1.74
b a sore_neck	0.82
b a sourc	-0.37
b a special	-0.57
b a specialist	-0.19
b a speech	-0.21
b a spin	-0.43
b a spr	1.60
b a sprain	-0.35
b a stabl	0.07
b a step	-0.17
b a stiff_back	-0.47
b a stiff_neck	-0.92
b a stool	-0.12
b a stor	-0.09
b a straight	-0.11
b a strok	-0.56
b a stud	-0.33
b a stuff	-0.30
b a substitut	0.33
b a success_rate	-0.13
b a surgeon	-0.36
b a surve	-0.81
b a systematic	0.06
b a tabl	0.12
b a tablet	0.36
b a teach	-0.34
b a tearful	-0.33
b a tent	-0.26
b a th	-0.07
b a therap	-0.64
b a therapist	-0.06
b a therapy_for	0.21
b a thousand	0.24
b a tide	-0.33
b a tight_muscle	-0.08
b a time	2.32
b a tir	-0.49
b a tissu	-0.61
b a touch	1.39
b a train	-0.11
b a transformation	0.21
b a treat	0.27
b a tree	-0.21
b a trial	-0.59
b a veil	0.13
b a very	-0.30
b a violinist	-0.08
b a wait	-0.97
b a warm	-0.11
b a wave	0.19
b a way	0.07
b a weak	-0.53
b a week	-0.46
b a wheelchair	-0.06
b a whisp	1.33
b a whol	1.00
b a window	-0.19
b a word	-0.20
b a year	-0.27
b a4 pap	-0.43
b a_doctor a	-0.29
b a_doctor and	-0.48
b a_doctor can	-0.37
b a_doctor i	-0.08
b a_doctor now	-0.06
b able to	-0.26
b about a	-0.89
b about any	-0.07
b about as	-0.86
b about cst	-0.24
b about five	-0.08
b about four	-0.05
b about how	-0.32
b about it	0.93
b about one	-0.81
b about pain	-0.41
b about result	-0.37
b about safet	-0.15
b about that	0.12
b about the	-0.72
b about the_weather	0.30
b about them	-0.44
b about this	0.11
b about two	-0.11
b about us	-0.16
b about what	-0.52
b about you	-0.18
b about your	0.74
b abov the	-1.16
b accept that	0.17
b accident in	-0.12
b accord to	1.49
b ach and	0.38
b ach joint	0.15
b ach of	0.10
b acros the	0.85
b act on	0.07
b add a	-0.21
b add up	-0.19
b admir physiotherapist	-0.21
b adult only	-0.85
b adult report	0.27
b advanc and	-0.21
b advertis rul	-0.34
b advis on	-0.14
b aft a	-0.28
b aft an_operation	-0.64
b aft and	0.73
b aft birth	-0.75
b aft cranial_work	0.19
b aft cst	-0.14
b aft eight	-0.19
b aft five	0.24
b aft four	0.65
b aft half	-0.17
b aft her	-0.18
b aft his	0.65
b aft ly	-0.66
b aft my	-0.36
b aft one	0.12
b aft our	0.58
b aft seven	0.12
b aft sitt	-0.19
b aft six	0.41
b aft surger	0.79
b aft that	-0.14
b aft the	-0.95
b aft this	1.60
b aft thre	-1.45
b aft treat	0.13
b aft work	-0.38
b afterward and	-0.57
b afterward if	-0.08
b again aft	-0.55
b again as	-0.62
b again if	-0.13
b again in	-0.32
b again when	-0.09
b against it	-0.20
b against the	-0.60
b age or	0.29
b ago she	0.41
b agre on	-0.10
b agre that	0.20
b agre to	0.57
b agre with	-0.12
b agree between	-0.42
b aim and	0.58
b aim is	-0.55
b align the	-0.07
b alik and	0.41
b all a	-0.21
b all ages	0.71
b all day	-1.08
b all fine	-0.36
b all i	0.12
b all in	-0.11
b all it	-0.24
b all of	2.01
b all one	-0.24
b all over	1.17
b all right	-0.81
b all the	-0.86
b all this	-0.66
b all to	0.83
b all you	-0.08
b allopath suppress	0.09
b allow hands_on	-0.31
b allow to	0.30
b along the	-0.25
b also be	-0.21
b also lie	-0.19
b alternativ to	0.71
b am a	1.33
b am careful	-0.10
b am happ	-0.22
b am not	-0.98
b am out	-0.14
b am sorr	-1.01
b am told	-0.24
b american osteopath	-0.16
b among the	-0.11
b an accident	-0.35
b an ach	0.08
b an adjust	-0.10
b an adult	-0.08
b an advert	-0.21
b an aft	1.16
b an afternoon	1.15
b an alternativ	0.44
b an ambulanc	-0.12
b an answ	-0.19
b an articl	-0.41
b an easi	0.68
b an email	-0.06
b an end	0.50
b an epidural	-0.42
b an even	-0.14
b an examination	-0.37
b an exercise_class	-0.05
b an hour	-0.41
b an ill	-0.64
b an infection	-0.47
b an injection	0.29
b an invoic	-0.07
b an old	-0.56
b an osteopath	-0.16
b an overactiv	0.43
b an umbrella	-0.67
b an uncertain	-0.12
b an_hour and	0.92
b an_hour can	0.54
b an_hour in	-0.25
b an_hour is	-0.28
b an_hour of	-1.19
b an_hour or	-0.15
b an_hour to	-0.37
b an_hour we	0.15
b an_operation and	-0.16
b an_operation on	-0.71
b anatomist who	0.59
b and a	-1.02
b and advic	0.31
b and aft	-0.06
b and afterward	-0.52
b and against	-0.18
b and all	0.90
b and an	1.20
b and an_hour	-0.32
b and anoth	-0.62
b and anxiet	0.24
b and ask	0.96
b and at	-0.62
b and attention	-0.60
b and back	-0.19
b and back_pain	-0.09
b and be	-0.19
b and bett	-0.40
b and both	-0.15
b and by	-0.86
b and call	-0.08
b and calm	0.10
b and came	-0.21
b and came_back	-0.33
b and came_out	0.18
b and can	-0.27
b and cannot	-0.32
b and carr	-0.22
b and caught	0.68
b and chang	-0.12
b and clear	-0.49
b and clos	0.14
b and come	0.33
b and cost	-0.44
b and craniosacral_therapy	-0.70
b and cst	0.11
b and danc	-0.12
b and decid	-0.99
b and did	0.70
b and disabilit	0.23
b and do	0.56
b and does	-0.23
b and doubt	-0.19
b and down	-0.76
b and drov	-0.29
b and each	0.50
b and earn	-0.37
b and eas	0.06
b and effectiv	0.19
b and english	-0.91
b and ever	-0.32
b and everyth	0.54
b and fall	-0.40
b and feel	0.55
b and few	-0.31
b and for	-1.08
b and forgot	-1.01
b and found	-0.65
b and gave	-0.85
b and go_home	0.34
b and goes	-0.99
b and got	0.29
b and grow	-0.27
b and had	-0.12
b and hand	1.10
b and has	-0.07
b and hat	-0.44
b and have	-1.27
b and have_not_been	-0.26
b and he	-2.09
b and heard	-0.15
b and heartbeat	-0.20
b and help	0.20
b and her	-0.38
b and his	0.66
b and hospital	0.27
b and how	-0.88
b and i	-2.71
b and if	-0.05
b and in	0.12
b and is	-1.23
b and it	-0.58
b and its	0.56
b and keep	-0.37
b and kept	-0.11
b and labour	0.25
b and last	1.04
b and lean	-0.23
b and leav	0.64
b and left	0.30
b and less	0.28
b and let	0.63
b and lie	0.09
b and lift	0.20
b and light	-0.58
b and lighten	0.06
b and look	-0.32
b and lost	-0.58
b and low	0.35
b and low_back_pain	-0.15
b and massag	-0.30
b and memor	0.44
b and midwiv	0.15
b and mind	0.12
b and mine	-0.26
b and miss	-0.18
b and more	1.53
b and most	-0.57
b and move	-0.07
b and my	-0.29
b and my_hands	-0.22
b and neith	0.12
b and nev	-1.29
b and night	-0.13
b and no	-1.12
b and no_more	-0.70
b and nobod	-1.07
b and nobody_knows	-0.47
b and not	0.41
b and noth	0.68
b and now	-0.78
b and on	0.52
b and one	-1.46
b and only	0.19
b and oth	-0.74
b and our_hands	0.16
b and ours	0.64
b and out	0.95
b and out_of	-0.42
b and paid	-0.27
b and pain	0.34
b and patienc	-0.51
b and pay	-0.13
b and peopl	-1.39
b and pric	-0.07
b and prop	0.23
b and quiet	0.13
b and read	-0.27
b and releas	0.21
b and relief	0.20
b and result	0.33
b and review	-0.08
b and sacrum	-0.09
b and see_a_doctor	-0.11
b and seldom	-0.16
b and she	-1.47
b and shredd	-0.19
b and simpl	1.34
b and sit	0.29
b and slept	0.42
b and smil	0.12
b and so	0.52
b and some	-0.39
b and spinal	-0.08
b and start	0.31
b and stay	0.84
b and still	-0.74
b and swollen	-0.46
b and taught	-0.30
b and tell_me	-0.12
b and that	-3.58
b and the	1.55
b and their	0.51
b and then	0.13
b and ther	-0.62
b and they	0.69
b and third	-0.16
b and this	1.73
b and this_work	-0.15
b and thought	-0.24
b and thre	0.58
b and time	-0.60
b and to	-0.28
b and took	0.56
b and touch	1.56
b and trauma	0.18
b and treat	0.51
b and try	-1.26
b and twic	0.31
b and two	0.32
b and vertigo	0.20
b and very	-0.49
b and wait	-0.78
b and walk	-1.06
b and warm	-0.09
b and warmth	-0.23
b and was	-0.52
b and we	1.43
b and went	0.42
b and went_home	-1.31
b and what	-2.85
b and when	0.07
b and wheth	-0.60
b and who	-0.62
b and why	-0.31
b and will	-0.67
b and with	0.13
b and worr	-0.24
b and would	-0.43
b and wrot	-0.70
b and yesterda	0.34
b and yet	0.16
b and you	1.17
b and you'll	0.19
b and your	-0.83
b and your_doctor	-0.36
b anoth day	0.85
b answ are	-0.39
b answ i	-0.19
b answ messag	-0.12
b answ to	-0.30
b answ what	-0.55
b answ with	-0.24
b answ within	-0.28
b antidepressant that	-0.13
b anxiet can	-0.80
b any condition	-0.11
b any ill	-0.51
b any long	0.41
b any medicin	-0.33
b any mo	-0.45
b any of	-0.59
b any point	-0.31
b any ten	-0.55
b any time	-0.08
b any train	0.77
b anybod else	0.78
b anyon can	0.19
b anyon has	-0.11
b anyon in	0.45
b anyon may	-0.45
b anyth about	-0.34
b anyth and	-0.32
b anyth but	0.14
b anyth else	-0.52
b anyth is	-0.28
b anyth ther	0.25
b apart from	-0.98
b approach to	0.17
b approv by	0.41
b are alik	0.41
b are all	-0.10
b are at	-0.59
b are back_on	0.26
b are be	1.19
b are between	-0.44
b are cheap	-1.04
b are eas	0.16
b are enough	0.57
b are few	0.08
b are fine	-0.68
b are for	0.14
b are fort	-0.09
b are free_of_pain	0.17
b are hard	-0.53
b are hav	-0.80
b are ill	-0.15
b are in	2.11
b are individual	-0.56
b are kept	-0.51
b are kind	-0.07
b are licens	-0.19
b are mine	0.41
b are no	-0.34
b are none	-0.85
b are not	-0.14
b are on	-0.50
b are only	1.02
b are open	-0.07
b are out_of	-0.21
b are over	1.90
b are pregnant	-0.44
b are quiet	-0.21
b are register	-0.76
b are set	0.32
b are short	-0.28
b are shut	-1.12
b are six	-0.61
b are small	-0.58
b are steep	-0.19
b are still	0.46
b are stor	0.13
b are the	1.42
b are ther	-0.09
b are thirst	-0.20
b are thre	-0.55
b are tir	-0.37
b are too	-0.47
b are two	-1.64
b are unsur	-0.14
b are wait	0.40
b are welcom	-0.25
b are what	-0.20
b are worth	0.47
b are you	-0.18
b argu but	0.78
b around the	-0.18
b around your	-0.23
b arriv and	-0.48
b arriv with	0.31
b arthriti and	-0.13
b arthriti usual	0.23
b as a	0.88
b as anyon	-0.62
b as cranial_osteopathy	-0.55
b as far	-0.53
b as good	0.28
b as he	-0.64
b as i	-0.42
b as it	-0.67
b as light	-0.84
b as long	0.09
b as much	0.49
b as my	-0.36
b as one	-1.15
b as part	-0.33
b as safe	1.28
b as she	0.71
b as someth	-0.17
b as such	-0.28
b as test	0.68
b as the	-0.47
b as they	0.71
b as this	-0.22
b as we	1.33
b as well	-0.49
b as with	0.25
b as you	-0.92
b as_a_rule i	0.08
b ask about	-0.88
b ask and	-0.15
b ask any	0.47
b ask anyon	0.29
b ask befor	-1.04
b ask each	-0.36
b ask first	0.57
b ask for	-0.12
b ask him	-0.44
b ask how	-0.29
b ask if	0.52
b ask me	0.16
b ask my	-0.22
b ask of	-0.27
b ask our	0.30
b ask out	-0.06
b ask the	0.78
b ask their	0.06
b ask them	0.48
b ask to	0.27
b ask us	0.62
b ask what	0.08
b ask wher	0.92
b ask wheth	-0.40
b ask who	0.09
b ask why	0.41
b ask your	-0.83
b ask your_doctor	-0.07
b ask_a_doctor first	-0.06
b ask_a_doctor or	-0.14
b ask_your_doctor or	-0.06
b ask_your_midwife or	-0.08
b asks a	0.73
b asks about	-0.09
b asks for	0.24
b asleep and	0.24
b association and	-0.13
b asthma and	0.43
b at a	1.81
b at all	-1.14
b at any	-0.37
b at bedtim	0.47
b at christma	-0.37
b at eight	0.52
b at fift	0.11
b at first	-1.14
b at five	0.06
b at four	0.55
b at hand	0.30
b at home	-2.09
b at how	0.57
b at its	-1.43
b at least	0.46
b at low	-0.34
b at lunch	-0.14
b at me	0.43
b at my	-0.12
b at night	-1.49
b at nine	0.30
b at noon	0.66
b at one	-0.22
b at school	-0.43
b at seven	-0.76
b at six	-1.05
b at sixt	0.17
b at stor	0.06
b at ten	-0.16
b at that	-0.13
b at the	0.42
b at their	-0.36
b at thirt	0.83
b at this	0.39
b at thre	0.05
b at work	-0.14
b at your	0.31
b at_once and	0.35
b at_once if	-0.15
b at_the_back of	0.55
b author sell	-0.20
b avoid surger	0.07
b awar of	-0.71
b away and	-0.78
b away from	-0.72
b away her	0.81
b bab and	0.61
b bab born	0.09
b bab cry	-0.22
b bab do	0.09
b bab or	-0.10
b bab settl	0.27
b bab sleep	0.23
b bab usual	-0.29
b bab who	0.18
b bab with	0.65
b baby on	0.25
b baby was	-0.92
b baby who	-0.44
b back ach	-0.38
b back and	0.63
b back at	-0.05
b back behind	0.09
b back from	-0.73
b back get_better	-0.08
b back hurt	0.11
b back into	0.18
b back is	-0.55
b back like	0.56
b back or	-0.52
b back says	0.11
b back stiff	-0.43
b back that	0.91
b back the	-1.29
b back we	0.41
b back when	-0.90
b back will	0.45
b back your	-0.43
b back_at his	-1.25
b back_at the	0.30
b back_in the	0.91
b back_of_the head	0.16
b back_on monda	-0.20
b back_on the	0.15
b back_pain and	-0.83
b back_pain in	-0.32
b back_pain relief	0.08
b back_pain with	-0.12
b back_to her	-0.21
b back_to the	2.14
b bad day	-0.42
b bad days	0.30
b bad effect	-0.16
b bad memor	-0.57
b bad month	0.20
b balanc in	-0.23
b balanc is	-0.13
b balanc the	-0.07
b balanc your	0.07
b ballet compan	0.88
b bank transf	-0.16
b bare skin	-0.31
b base of	-0.67
b basket by	-0.12
b bath the	0.19
b be a	0.58
b be able	-0.75
b be amaz	0.32
b be ask	-0.45
b be back	-0.18
b be bett	0.84
b be careful	-0.19
b be cur	-0.10
b be felt	0.69
b be frighten	-0.62
b be glad	0.16
b be hurt	0.47
b be in	-0.67
b be late	-0.14
b be left	-0.47
b be listen	-0.14
b be made	-0.31
b be offer	-0.07
b be on_time	-0.60
b be pleasant	-0.26
b be post	-0.20
b be quiet	-0.39
b be replac	-0.11
b be report	-0.10
b be right	0.31
b be side_effects	0.25
b be skipp	0.37
b be slow	0.20
b be sure	0.17
b be taught	0.43
b be the	1.30
b be told	-0.34
b be touch	-0.49
b be treat	-0.75
b be true	0.79
b be undon	0.48
b be unethical	-0.37
b be wrong	0.33
b beat insomnia	0.08
b beat the	-0.30
b becam normal	1.81
b becaus a	-0.39
b becaus he	-0.25
b becaus his	-1.33
b becaus it	0.16
b becaus nobod	0.52
b becaus of	-0.93
b becaus one	-0.18
b becaus she	0.17
b becaus somebod	-0.09
b becaus that	0.19
b becaus the	-1.94
b becaus ther	0.34
b becaus they	-0.18
b becaus we	-0.62
b becaus you	-0.60
b becom a	1.82
b becom mild	0.13
b bed and	-0.34
b bed for	-0.12
b bed i	-0.40
b bed the	-0.10
b been a	0.33
b been able	0.35
b been confirm	-0.11
b been do	0.49
b been here	0.25
b been hold	0.25
b been in	-0.11
b been known	0.32
b been measur	1.89
b been shown	-0.16
b been sleep	-0.09
b been stud	-0.47
b been the	1.37
b been thre	-0.40
b been told	-0.32
b been tr	-1.20
b been treat	-0.72
b been try	0.17
b befor a	-0.14
b befor and	0.56
b befor anyth	-0.21
b befor each	-0.39
b befor ever	-0.09
b befor five	-0.11
b befor i	-0.31
b befor it	1.52
b befor my	-0.05
b befor or	-0.27
b befor she	-0.13
b befor the	-1.17
b befor they	0.53
b befor this	-0.33
b befor we	-0.25
b befor you	0.63
b began to	0.11
b begin and	0.49
b begin in	-0.51
b begin with	-1.04
b beginn to	0.41
b behind the	-1.38
b behind them	0.56
b behind your	0.33
b believ in	-0.06
b believ the	-0.60
b bell twic	-0.52
b belong to	-0.07
b belong with	-0.06
b bench in	-0.10
b bend like	1.22
b beneath it	-0.07
b benefit for	0.07
b bent down	0.21
b besid it	-0.05
b besid the	-0.06
b best cure_for	-0.25
b best of	1.01
b best one	-0.30
b best th	1.16
b best treatment_for	0.14
b bett aft	0.27
b bett and	0.27
b bett by	0.84
b bett evidenc	-0.73
b bett for	1.14
b bett i	0.31
b bett in	-0.36
b bett on	-0.19
b bett scor	-0.56
b bett than	-0.68
b bett the	0.06
b between the	-0.59
b between them	-0.44
b between two	0.41
b between visit	-0.43
b between your	0.05
b beyond six	-0.14
b beyond the	-0.29
b birth and	-0.10
b birth press	0.13
b birthda part	0.06
b bit of	-0.17
b blanket and	-0.16
b blanket was	-0.35
b ble easi	-0.12
b bleed in	-0.24
b blood clot	-0.42
b blood test	0.70
b blood thinn	-0.77
b blood vessel	-0.25
b blow to	-0.59
b bod are	0.41
b body and	0.37
b body gives_up	0.26
b body has	-0.27
b body is	-0.90
b body keep	-0.25
b body know	-0.15
b body normal	-0.29
b body of	-0.68
b body rememb	-0.06
b body repair	-0.16
b body stor	0.28
b body that	0.16
b body to	0.18
b body will	0.49
b boil the	-0.15
b bon and	0.07
b bon are	-0.70
b bon breath	0.09
b bon find	0.30
b bon go	-0.07
b bon move	-0.31
b book a	0.51
b book for	0.81
b book is	-0.08
b book on	-0.18
b book one	-0.07
b book onlin	-0.19
b book page	-0.11
b book the	1.18
b book when	-0.23
b boost the	-0.28
b boredom is_a	-0.25
b born with	1.43
b both of	0.75
b both you	0.12
b both_sides in	-0.18
b both_sides of	0.61
b both_sides on	-0.06
b bought togeth	-0.10
b boy who	1.08
b bp or	-0.50
b br a	-0.64
b br someon	-0.13
b br the	-0.13
b br you	-0.47
b br your	0.41
b brac against	-0.46
b brain and	-0.99
b brain float	-1.06
b brain in	-0.15
b brain is	-0.27
b brain scan	0.43
b breakthrough in	0.12
b breath and	-0.14
b breath easi	0.36
b breath in	-0.52
b breath more	-0.08
b breath out	-0.28
b breath sinc	0.23
b breath slow	-0.35
b breath your	-0.42
b breech bab	0.42
b bright days	0.25
b brush and	0.22
b build on	-0.66
b build with	0.29
b built a	0.25
b bung knee	0.23
b bus and	-0.45
b bus driv	0.07
b bus pass	0.13
b but i	-0.32
b but it	0.47
b but not	-0.52
b but the	0.11
b but they	0.38
b but you	0.06
b but your	0.66
b buy a	0.31
b by any	0.43
b by bicycl	-0.18
b by doctor	0.27
b by e	-0.11
b by even	0.05
b by law	-0.63
b by luck	-0.54
b by minut	-0.71
b by my	-0.30
b by name	-0.26
b by one	1.35
b by phon	-0.31
b by releas	0.16
b by side	-0.13
b by six	0.39
b by so	0.47
b by somebod	0.48
b by teatim	0.39
b by ten	0.63
b by text	-0.45
b by the	-1.59
b by touch	-0.08
b by whom	-0.05
b by your	0.27
b call a	-0.20
b call for	-0.21
b call it	2.74
b call somebod	-0.08
b call the	0.35
b calm an	0.43
b calm and	-0.48
b calm bab	0.07
b calm the	-0.44
b came again	-0.11
b came and	-0.08
b came for	-0.08
b came from	-0.63
b came home	0.32
b came on	0.32
b came to	1.41
b came up	-0.17
b came with	0.48
b came_in limp	-0.05
b came_off the	0.18
b came_out in	-0.23
b came_out of	0.97
b can advis	-0.09
b can also	-1.14
b can and	-0.32
b can ask	-0.11
b can be	1.36
b can chang	-0.10
b can check	-0.06
b can count	0.80
b can detect	0.24
b can do	0.14
b can explain	-0.38
b can feel	1.07
b can find	-0.16
b can happen	0.06
b can hard	-0.47
b can have	1.01
b can hear	-0.38
b can help	0.05
b can hold	0.26
b can hurt	-0.06
b can i	-0.23
b can improv	0.11
b can it	-0.53
b can learn	0.14
b can leav	-0.05
b can lie	-0.34
b can look	-0.21
b can make	-0.85
b can move	-0.48
b can move_again	0.29
b can off	-0.25
b can often	0.97
b can only	0.24
b can promis	0.55
b can put	0.12
b can read	0.27
b can say	-0.36
b can say_no_to	-0.34
b can see	0.41
b can show	-0.10
b can sit_in	0.55
b can stay	-0.13
b can stop	-0.49
b can take	-0.54
b can talk	-0.22
b can tell	2.01
b can thread	0.39
b can trust	0.47
b can turn	1.15
b can two	-0.06
b can walk	0.27
b can you	0.30
b can't_promise that	0.24
b can't_say it	0.24
b cancel the	0.57
b cane in	0.74
b cannot afford	0.62
b cannot be	1.35
b cannot do	0.40
b cannot help_with	-0.38
b cannot lie	-0.93
b cannot move	-0.16
b cannot off	-0.14
b cannot show	-0.11
b cannot treat	0.17
b cannot_promise that	-0.14
b cannot_say that	-0.27
b cannot_tell us	-0.20
b cannot_tell you	-0.30
b car and	0.34
b car for	-0.47
b car park	-0.26
b car was	-0.45
b card and	0.19
b care and	-0.27
b care in	0.58
b care side	-0.13
b careful review	0.51
b careful with	-0.10
b carr a	0.36
b carr away	0.48
b carr her	0.83
b carr signal	-0.40
b carr the	-1.41
b carried_in and	0.34
b carry_on with	0.34
b cat has	-0.49
b caught it	0.68
b caus and	0.25
b caution and	-0.18
b ch and	-0.66
b ch pain	-0.55
b chair a	-0.22
b chair and	0.21
b chair by	0.51
b chair on	1.37
b chair sinc	-0.13
b chanc alon	-0.44
b chang a	-0.37
b chang anyth	-0.19
b chang her	0.26
b chang his	0.10
b chang how	-0.42
b chang i	-0.41
b chang in	0.37
b chang is	1.09
b chang its	0.06
b chang pain	-0.29
b chang that	-0.56
b chang the	0.19
b chang this	-0.26
b chang worth	-0.06
b check the	0.24
b check this	-0.24
b child has	-0.25
b children and	-0.29
b children are	0.45
b children ran	-0.81
b children the	-0.07
b children were	-0.25
b children who	0.13
b children with	0.59
b chiropractor are	-0.36
b choos the	-0.17
b choos us	0.43
b chopp wood	1.35
b chronic neck_pain	0.24
b chuff to	-0.53
b claim about	-0.31
b claim and	-0.25
b claim at	-0.34
b claim check	-0.18
b claim i	0.41
b claim no	0.13
b claim that	-0.22
b claim to	-0.26
b clas in	-0.15
b class are	-0.22
b clean and	-0.70
b clean sheet	-0.61
b cleans the	0.41
b clear and	-1.13
b clear as	0.99
b clear it	0.36
b clear the	0.60
b click and	0.66
b client and	-1.59
b client are	-0.11
b client have	0.25
b client improv	0.34
b client includ	0.40
b client once	-0.26
b client report	0.52
b client say	0.33
b client talk	0.35
b client who	0.16
b climb stair	0.40
b climb the	0.15
b clock in	0.32
b clock tick	-0.30
b clos at	-0.11
b clos it	-0.29
b clos the	0.34
b clos to	-0.17
b clos when	-0.16
b clos your	-0.15
b clot in	-0.53
b cloth and	-0.79
b cloth are	0.09
b cloth on	-0.53
b cloth person	-0.14
b cloud that	1.06
b coat off	1.10
b coat to	-0.17
b code of	-0.44
b coin on	-0.40
b cold and	-0.25
b colic and	-0.08
b collar and	0.48
b collection of	0.73
b com and	-0.89
b com for	0.15
b com from	-0.80
b com here	0.26
b com on	-0.35
b com once	-0.82
b com out	2.26
b com to	-0.89
b com up	-0.83
b come again	-0.21
b come and	1.96
b come as	0.14
b come by	-0.20
b come ear	-0.06
b come for	-0.05
b come from	-0.84
b come here	0.23
b come home	0.46
b come if	-0.47
b come on	-1.44
b come once	-0.26
b come round	-0.30
b come soon	0.39
b come the	-0.26
b come to	1.43
b come when	0.12
b come with	-1.00
b come_back and	-0.39
b come_down by	0.39
b come_in soft	-0.32
b comes_back and	-0.27
b comfort for	-0.28
b comfortabl and	-0.34
b compar them	-0.12
b compar with	-0.47
b complete safe	-0.38
b confirm the	0.11
b consultant discharg	-0.31
b control of	-0.15
b cool the	-0.95
b correct it	0.40
b correction are	-0.22
b cost and	-0.07
b cost extra	-0.21
b cost less	-0.48
b cost more	-0.14
b could be	1.02
b could feel	-0.35
b could have	-0.46
b could see	-0.49
b could show	0.29
b could_not bear	0.64
b could_not believ	1.04
b could_not find	-0.19
b could_not hold	-0.32
b could_not sit	0.43
b could_not tell	-0.37
b count and	0.12
b count it	-0.11
b count of	0.64
b count on	0.60
b count the	-1.15
b count them	0.57
b cours and	-0.29
b cours i	0.16
b cours of	0.79
b cr a	-0.16
b crack in	1.06
b crack push	-0.27
b crack we	0.42
b cradl to	1.21
b cranial heal	0.26
b cranial therapist	0.38
b craniosacral session	-0.32
b craniosacral theor	-0.17
b craniosacral therapist	-0.61
b craniosacral_therapy in	-0.12
b craniosacral_therapy is	0.51
b craniosacral_therapy safe	-0.26
b craniosacral_therapy work	-0.34
b cranium is	0.19
b crook and	0.23
b cros legg	0.26
b cros the	0.10
b cry less	0.23
b crystal in	-0.68
b cst and	-0.28
b cst does	-0.06
b cst for	0.10
b cst has	-0.05
b cst has_not_been	-0.16
b cst heal	-0.08
b cst how	-0.29
b cst is	0.13
b cst is_a	-0.18
b cst or	-0.21
b cst scor	-0.19
b cst with	-0.27
b cup of	-0.14
b cur his	-0.85
b cur we	1.36
b cure and	-0.22
b cure anyth	-0.50
b cure_for anxiet	0.42
b cure_for boredom	-0.25
b custom of	-0.17
b cut the	-0.79
b dad back	0.14
b danc and	-0.16
b danc at	1.54
b danc in	0.22
b dark room	0.07
b date at	-0.18
b date the	-0.20
b daught to	-0.50
b day aft	0.08
b day and	-1.30
b day has	0.55
b day he	0.72
b day is	-0.25
b day it	0.99
b day or	-0.37
b day the	-0.19
b day to	0.44
b day we	-0.16
b day with	0.20
b day you	0.48
b days a	0.72
b days and	0.22
b days befor	-0.12
b days for	0.96
b days to	-0.38
b deal of	-1.16
b debat is	0.55
b decid togeth	-0.74
b decid what	-0.13
b deep breath	-0.40
b depend on	-0.85
b describ feel	-0.19
b deserv a	-1.20
b detox for	0.18
b diabet aliv	-0.31
b diagnos and	0.56
b diagnos or	0.71
b diagnosi to	-0.43
b did for	1.37
b did it	0.25
b did not	0.57
b did not_need	0.35
b did you	-0.22
b differenc between	-0.07
b differenc was	-0.37
b different numb	-0.50
b disagre about	-0.05
b disagre and	-0.13
b disagre with	0.34
b discharg her	-0.31
b discov the	0.23
b diseas and	-0.07
b diseas from	0.08
b diseas i	-0.35
b district nurs	0.48
b dizzi and	0.24
b do again	0.10
b do and	-1.22
b do anyth	-0.25
b do cur	0.32
b do for	0.72
b do i	0.31
b do if	-0.22
b do in	-0.61
b do it	0.81
b do its	-0.17
b do much	-0.46
b do next	-0.55
b do not	-2.96
b do not_need	-0.32
b do not_promise	-0.18
b do noth	-0.34
b do peopl	-0.33
b do someth	1.29
b do the	0.46
b do the_work	1.02
b do we	-0.58
b do with	0.06
b do you	1.89
b do_not_know how	-0.16
b do_not_know wheth	-0.18
b doctor and	1.33
b doctor approv	-0.20
b doctor first	-0.57
b doctor had	0.48
b doctor has	-0.43
b doctor may	0.21
b doctor which	0.23
b doctor who	-1.14
b does and	-0.09
b does craniosacral_therapy	-0.34
b does it	-1.71
b does most	-0.21
b does not	-0.35
b does not_know	0.87
b does tend	0.47
b does the	0.17
b does what	0.27
b dog with	0.31
b dogs and	0.67
b dollar for	0.43
b don't be	0.13
b don't diagnos	0.50
b don't let	0.79
b don't like	-0.07
b don't make	0.82
b don't treat	0.15
b don't_wait for	0.26
b done on	-0.82
b door has	-0.20
b door if	-0.62
b door in	0.25
b door is	-0.22
b door so	0.19
b door to	0.78
b doubt and	-0.97
b down a	-0.08
b down at	-0.35
b down for	0.28
b down on	-0.42
b down so	-0.12
b down the	-0.35
b down to	-0.66
b down what	-0.14
b down with	-0.53
b draw of	-0.40
b draw on	-0.19
b draw the	-0.05
b drawn as	-0.24
b dread the	0.59
b dress and	-0.05
b drift off	-0.26
b drink if	-0.16
b drink wat	0.19
b driv the	0.41
b driv to	0.20
b drop of	-0.28
b drum kit	0.76
b dur a	0.42
b dur an_operation	-0.69
b e mail	-0.48
b each agre	-0.09
b each head	-0.11
b each hold	-0.20
b each new	-0.06
b each one	-0.06
b each oth	0.19
b each referenc	-0.23
b each session	0.36
b each touch	-0.19
b each visit	0.10
b ear and	-0.15
b ear teach	-0.45
b earli he	0.18
b earli than	-0.16
b earn my	-0.67
b eas a	0.59
b eas headach	-0.10
b easi and	0.53
b easy to	-1.04
b edge of	-0.28
b effectiv than	0.58
b eight session	-0.07
b eight year	-0.11
b eighteen month	0.68
b eith direction	-0.53
b eleven point	-0.17
b else and	0.12
b else could	0.69
b else does	0.09
b else has	0.09
b else this	-0.25
b encourag result	0.08
b end and	0.19
b end here	1.03
b end it	-0.08
b end my	-0.22
b end of	0.26
b end the	-0.78
b end your	-0.72
b ends at	-0.60
b ends it	0.12
b ends up	0.21
b ends when	-0.46
b energ bill	-0.57
b energ in	0.06
b enjo it	-0.31
b enjo the	-0.13
b enjoy it	-0.70
b enjoy the	-0.94
b enough for	-0.93
b enough to	0.90
b epidural or	-0.42
b epileps or	-0.08
b even back	-0.36
b even befor	-0.40
b even clas	-0.54
b even if	0.38
b even in	0.22
b even out	0.05
b even the	1.17
b ever cell	1.03
b ever day	1.11
b ever even	-0.11
b ever fall	-0.41
b ever frida	-0.36
b ever had	-0.42
b ever januar	-0.13
b ever kind	0.17
b ever month	0.44
b ever organ	0.25
b ever oth	-0.46
b ever reason	1.09
b ever room	-0.21
b ever sentenc	-0.26
b ever symptom	0.18
b ever thursda	-0.63
b ever touch	-0.10
b ever visit	-0.11
b ever week	0.93
b everyon and	-0.33
b everyon else	-0.27
b everyon i	0.47
b everyon is	0.29
b everyon on	-0.46
b everyon who	-0.51
b everyth else	0.05
b evidenc does	-0.33
b evidenc in	0.82
b evidenc is	0.98
b exact wher	1.14
b except for	-0.17
b exception you	0.72
b exercis and	-0.32
b exercis is	-0.75
b exercis massag	-0.08
b exercis that	-0.15
b expect to	0.20
b expert in	0.16
b expert on	-0.33
b explain the	-0.05
b explain why	0.08
b eyes and	-0.15
b face and	0.35
b face droop	-0.19
b face had	0.14
b face mov	0.67
b fact come	-0.46
b fact that	0.55
b fad when	0.21
b fall and	-0.33
b fall asleep	-0.75
b fall into	0.65
b far and	-0.09
b far as	-0.53
b far less	0.10
b far too	-0.43
b fascia chang	-0.29
b fascia does	-0.13
b fascia hold	-0.33
b fascia is_a	-0.34
b fascia rememb	0.18
b fast can	-0.24
b fast with	0.13
b fath was	-0.05
b fatigu lift	0.37
b favor and	-0.33
b favor of	-0.25
b fear has	0.30
b feath has	-0.53
b feel a	-0.17
b feel afterward	-0.40
b feel as	0.68
b feel different	-0.57
b feel exact	0.69
b feel from	-0.17
b feel good	-0.25
b feel it	-0.18
b feel light	-0.18
b feel like	0.50
b feel loos	-0.09
b feel much	-0.31
b feel noth	-0.17
b feel pleasant	-0.13
b feel rest	-0.41
b feel small	-0.16
b feel the	1.85
b feel tir	-0.34
b feel unwell	-0.15
b feel what	0.73
b feel wher	0.87
b feel wors	-0.57
b feel your	-0.44
b feel_better aft	0.16
b fees return	0.71
b feet get	-0.15
b fell from	-0.43
b fell on_average	-0.08
b felt and	-0.14
b felt calm	-0.57
b felt reliab	0.77
b felt safe	-1.09
b felt the	-0.08
b ferr leav	-0.11
b fev need	-0.17
b fev or	-0.33
b feverish or	-0.29
b few and	0.05
b few days	-0.79
b few lin	-0.16
b few minut	0.41
b few peopl	0.51
b few sign	-0.12
b few week	-0.67
b fibro flar	1.29
b fibromyalgia and	0.33
b fift four	-0.08
b fifteen minut	-0.41
b fifteen trial	0.46
b fill in	0.08
b final read	-0.31
b final work	0.29
b find a	-0.28
b find its	0.47
b find no	-0.45
b find out	-0.25
b find someth	-0.64
b find that	0.47
b find the	0.15
b find their	1.20
b find they	0.38
b find what	0.42
b fine to	-0.39
b fing are	-0.09
b fing have	0.11
b firm fascia	-0.30
b firm hand	-0.10
b first and	0.89
b first client	-0.44
b first day	0.32
b first holida	0.35
b first is	-0.21
b first messag	-0.48
b first of	0.35
b first session	0.59
b first ten	-0.14
b first th	-0.19
b first the	-0.06
b first time	0.37
b first to	-0.39
b first visit	-2.25
b first with	-0.13
b fishmong and	-1.00
b fit for	-0.09
b five and	-1.01
b five gram	-0.84
b five kind	-0.13
b five litr	-0.08
b five minut	0.38
b five of	-0.06
b five question	-0.08
b five short	-0.11
b five sitt	0.19
b five visit	0.44
b five week	1.39
b fix her	-0.21
b fix it	0.09
b fix the	-0.34
b flat is	-0.23
b flat spot	0.22
b float in	-1.06
b floor and	-0.29
b flow in	0.10
b flow of	0.16
b fluid around	-0.61
b fluid carr	0.35
b fluid in	-0.25
b fluid is	-0.44
b fluid is_a	-0.17
b fluid mov	-0.83
b flush the	-0.32
b fold sheet	-0.24
b fold up	0.37
b follow a	-0.52
b follow by	-0.74
b follow the	0.32
b follow up	1.07
b food sleep	-0.14
b for a	-1.10
b for a_doctor	-0.15
b for about	-0.56
b for all	1.14
b for an	0.29
b for an_hour	-1.25
b for and	-0.15
b for anyth	-0.38
b for asthma	0.20
b for bab	0.78
b for back	0.56
b for back_pain	-0.65
b for both	-0.39
b for centur	0.32
b for ch	-0.20
b for children	-0.24
b for cst	0.58
b for days	0.21
b for decad	0.57
b for each	0.84
b for ever	0.73
b for everyon	-0.65
b for exercis	-0.16
b for gas	-0.08
b for hands_on	-0.12
b for help	-0.25
b for her	0.85
b for his	0.31
b for hon	0.49
b for hour	-0.66
b for how	-0.13
b for information	0.64
b for it	0.11
b for its	-0.83
b for itself	1.27
b for june	0.62
b for lad	0.71
b for last	-0.08
b for legal	0.52
b for less	-0.06
b for long	0.22
b for long_lasting	-0.60
b for me	-1.93
b for medical_care	0.32
b for month	-0.56
b for morn	0.18
b for most	0.15
b for most_people	-0.41
b for my	0.18
b for nine	-0.20
b for noth	-0.66
b for now	0.39
b for one	-1.41
b for our	0.06
b for pain	-0.28
b for painkill	0.17
b for peopl	-0.24
b for sale	0.14
b for seven	-0.18
b for six	-0.33
b for someth	0.12
b for stres	0.39
b for ten	-0.76
b for th	1.09
b for that	-0.08
b for the	-0.51
b for their	0.59
b for them	0.20
b for thirt	0.77
b for this	1.41
b for this_work	-0.38
b for thos	0.80
b for thre	-0.39
b for two	-0.27
b for us	0.92
b for week	-0.32
b for what	-0.50
b for you	0.07
b for your	-0.07
b for yourself	-0.95
b for_the_first_time_since the	0.41
b forc beyond	-0.29
b forget to	0.59
b forgot his	-1.16
b forgot my	-0.34
b forgot the	0.51
b forgot to	0.44
b forgotten what	0.46
b form has	-0.08
b form than	0.08
b fort peopl	0.32
b fortnight on	0.32
b forward to	0.19
b found a	-0.51
b found in	-0.07
b found its	-0.09
b found less	-0.21
b found no	-0.59
b found that	0.17
b found the	-0.47
b found was	0.07
b four and	-0.24
b four hour	0.31
b four hundr	1.36
b four month	-0.22
b four peopl	-0.53
b four question	-0.49
b four tim	-0.13
b four trial	0.16
b four visit	0.21
b four years_of	0.34
b fourth month	-0.07
b fourth visit	0.08
b fre a	-0.05
b fre the	0.18
b free hour	-0.58
b free the	0.55
b free tim	-0.20
b free when	1.86
b friend to	-0.05
b from 2020	-0.47
b from 2024	-0.33
b from 52	-0.08
b from a	0.71
b from a_doctor	-0.54
b from an	-0.48
b from four	-0.10
b from here	0.10
b from insid	-0.97
b from it	-0.76
b from me	-0.17
b from my	-0.33
b from oth	-0.14
b from the	-0.14
b from them	-0.15
b from thes	-0.29
b from thre	0.78
b from trial	-0.07
b from two	0.33
b from what	-0.24
b from within	0.25
b from your	-0.11
b front desk	-0.33
b front row	0.34
b frown on	-0.08
b full body	0.36
b full of	1.94
b furth than	-0.19
b garden again	-0.66
b garden is	0.72
b garden on	-0.23
b garden was	-0.55
b gate is	-0.35
b gave a	-0.18
b gave different	-0.56
b gave her	0.17
b gave my	0.05
b gave the	0.34
b gave you	-0.08
b gave_up his	0.33
b general and	-0.42
b gentl and	0.45
b gentl session	0.08
b gentl start	0.86
b gentl than	0.32
b gentl way	0.07
b get a	0.63
b get an	-0.16
b get cold	-0.15
b get down	-0.37
b get last	0.13
b get on	0.42
b get up	0.52
b get you	0.30
b get your	0.23
b get_better and	-0.82
b get_better here	0.68
b get_better in	-0.22
b gets light	-0.67
b gets the	-0.08
b gets to	0.60
b gift card	-0.09
b girl who	1.08
b giv a	0.58
b giv the	-0.45
b give it	0.59
b give me	0.78
b give the	-0.99
b give us	0.29
b give you	0.45
b give your	0.28
b give_up on	0.36
b give_up your	-0.41
b given a	-0.11
b given by	-0.38
b given_up on	0.16
b gives_way to	0.17
b glad and	-0.25
b glass on	-0.17
b go and	-0.12
b go for	0.30
b go in	-0.23
b go on	-0.66
b go out	0.45
b go through	-0.55
b go to	0.70
b go togeth	-0.26
b go without	0.08
b go_home with	-0.24
b go_home without	0.09
b go_to the	-0.70
b goes down	-0.11
b goes for	-0.63
b goes in	0.65
b goes on	0.57
b goes read	-0.13
b goes up	-0.94
b goes with	-0.07
b goes_home from	-0.11
b gold star	0.32
b gone and	-0.12
b gone from	0.78
b gone so	1.05
b good and	-0.41
b good at	-0.61
b good day	0.47
b good deal	-1.25
b good evidenc	-0.36
b good question	-0.12
b good sign	-0.20
b good to	0.79
b good trial	0.06
b good week	-0.26
b got her	-0.24
b got his	-0.17
b got me	0.81
b got no	-0.39
b got our	-0.64
b got the	-0.22
b got up	0.82
b gram does	-0.26
b gram is	-0.28
b gram of	0.17
b gram why	-0.31
b gravit is	0.53
b great many	0.68
b grey and	3.03
b ground floor	-0.16
b group and	-0.31
b group of	-0.07
b grow faint	1.90
b guarante a	-0.22
b guarante anyth	0.36
b guarante fresh	-0.29
b guarante in	0.38
b guarante outcom	-0.41
b guarante the	-0.17
b guarante to	0.68
b guidanc allow	-0.31
b guidanc says	-0.21
b guidelin name	-0.09
b guidelin on	-0.10
b guidelin recommend	-0.05
b gut will	0.30
b had a	-0.69
b had an_operation	-0.20
b had ask	-0.38
b had at	0.46
b had been	1.84
b had chang	-0.17
b had come	0.77
b had come_back	-0.30
b had cst	-0.16
b had done	-0.07
b had dr	-0.27
b had dropp	-0.09
b had enjoy	-0.65
b had fibromyalgia	-0.10
b had forgotten	0.87
b had given_up	0.16
b had gone	-0.31
b had help	-0.09
b had her	-0.46
b had me	-0.20
b had nev	-1.29
b had no	0.09
b had not	0.74
b had put	0.26
b had said	0.27
b had slept	0.41
b had stopp	-0.17
b had the	-0.40
b had to	1.05
b had tried_everything	0.23
b hadn't slept	0.20
b half a	0.36
b half days	-0.06
b half of	0.76
b half the	-0.25
b hall is	-0.45
b hand a	-0.44
b hand and	0.59
b hand are	0.55
b hand can	0.58
b hand do	-0.52
b hand for	0.45
b hand go	-0.34
b hand grow	0.10
b hand in	-0.21
b hand is	-0.90
b hand it	-0.55
b hand on	0.62
b hand rest	-0.80
b hand to	0.44
b hand und	-0.24
b hand wash	0.30
b hands_on care	-0.62
b hands_on work	-0.23
b hands_on you	0.15
b hanna 54	0.15
b happ to	-0.22
b happen and	-1.00
b happen in	-0.33
b happen is	0.19
b happen sinc	0.21
b happen to	-0.37
b happen what	-0.61
b happen when	0.57
b hard for	-0.37
b hard keep	-0.47
b hard to	-0.39
b hard when	-0.30
b harm yourself	-0.35
b has a	0.18
b has an	0.93
b has ask	0.25
b has been	-0.83
b has chang	0.34
b has check	-0.58
b has count	-0.50
b has done	-0.39
b has ever	1.08
b has final	-0.36
b has four	-0.31
b has given_up	-0.73
b has gone	-0.52
b has got	-0.25
b has had	0.20
b has heard	-0.51
b has her	-1.48
b has it	-0.83
b has its	-0.53
b has last	-1.36
b has left	0.53
b has look	-0.60
b has lost	0.44
b has measur	-0.45
b has mov	-0.36
b has my	1.46
b has nev	0.42
b has no	-1.46
b has no_side_effects	0.53
b has not	0.98
b has pass	0.09
b has said	-0.27
b has settl	-0.14
b has several	-0.18
b has split	-0.67
b has start	0.57
b has stood	0.33
b has stopp	-0.52
b has taken	0.18
b has the	2.17
b has thre	-0.29
b has to	-0.77
b has told	-0.06
b has_not_been shown	-0.26
b has_not_been test	-0.09
b hat it	-0.44
b have a	-0.73
b have an	0.37
b have and	-0.12
b have as	0.67
b have been	1.11
b have bett	-0.50
b have canc	-0.71
b have confirm	0.27
b have done	0.59
b have epileps	-0.45
b have fail	0.52
b have finish	-1.19
b have found	-0.64
b have gone	0.18
b have had	-2.49
b have hand	0.19
b have help	-0.22
b have looked_at	0.19
b have my	0.85
b have nev	-0.07
b have no	-0.33
b have not	-0.82
b have notic	0.16
b have one	-0.45
b have our	-0.64
b have put_right	0.57
b have read	-0.62
b have seen	0.44
b have shown	0.34
b have side_effects	-0.39
b have talk	0.54
b have that	0.43
b have the	-0.79
b have their	-0.30
b have thre	0.57
b have to	0.12
b have tr	0.51
b have tried_everything	0.06
b have watch	0.13
b have you	0.27
b hay_fever and	-0.08
b hay_fever tablet	-0.14
b he ask	0.12
b he ate	0.41
b he came	-0.31
b he came_in	-0.62
b he came_out	0.58
b he carr	-0.23
b he could	-0.35
b he could_not	-1.23
b he explain	-0.12
b he felt	-0.22
b he forgot	-0.50
b he gave_up	-0.28
b he gone	0.39
b he had	2.22
b he has	-0.32
b he is	0.35
b he left	-1.00
b he lost	-0.49
b he mow	0.77
b he no_longer	-0.76
b he open	-0.55
b he play	-0.22
b he ran	1.15
b he said	-0.67
b he sold	0.39
b he start	1.09
b he stopp	-0.30
b he swor	-0.38
b he tak	-0.73
b he threw	0.69
b he told_me	0.06
b he took	-0.06
b he turn	-0.71
b he used_to	-1.99
b he walk	-0.33
b he was	1.70
b he went	1.06
b he work	-2.02
b he would	-0.20
b he wrot	-0.10
b head and	0.17
b head from	0.17
b head grow	1.39
b head i	0.24
b head is	0.28
b head or	-0.62
b head round	0.99
b head that	0.65
b head the	-0.39
b head to	-0.23
b headach and	0.16
b headach away	0.14
b headach leav	0.11
b headach need	-0.11
b headach stop	0.08
b headach that	0.15
b headach will	0.17
b headed a	-0.33
b heal from	0.34
b heal the	-0.55
b heal with	-0.16
b heal your	0.08
b health and	0.31
b health is_a	0.17
b health peopl	-0.22
b hear improv	0.34
b hear it	0.23
b hear that	0.29
b hear the	-0.78
b hear what	0.17
b heard a	-0.73
b heard the	0.71
b heart a	-0.34
b heart of	0.16
b heart pump	-0.08
b heart rate	-0.37
b heart that	0.11
b heat is	-0.06
b heavi or	-0.13
b hello to	0.40
b help arthriti	0.35
b help children	0.21
b help colic	-0.33
b help i	-0.13
b help is	-0.16
b help it	0.09
b help many	-0.56
b help migrain	-0.10
b help most_people	-0.09
b help my	0.52
b help peopl	-0.31
b help some_people	-0.22
b help them	0.74
b help to	0.38
b help you	-0.08
b help your	-0.11
b help_with and	-0.10
b her a	0.36
b her and	-1.40
b her back	-0.37
b her coat	-0.19
b her consultant	-0.31
b her crutch	-0.12
b her danc	-0.07
b her face	0.44
b her fing	0.17
b her first	0.67
b her garden	-0.10
b her hand	-1.31
b her head	0.90
b her headach	-0.51
b her husband	0.46
b her in	1.37
b her joint	-0.14
b her kne	-0.23
b her knitt	0.11
b her legs	0.35
b her moth	0.34
b her name	0.32
b her own	1.65
b her read	1.17
b her six	0.13
b her son	0.45
b her stick	-1.58
b her tablet	-0.51
b her third	0.19
b here and	-0.41
b here are	0.60
b here as	-0.80
b here for	0.24
b here is	-0.97
b here it	0.85
b here on	0.53
b here only	-0.27
b here so	-0.22
b here to	-0.50
b here with	-0.36
b high effective_for	0.14
b high street	0.61
b him and	0.28
b him back	-0.11
b him sinc	1.05
b him to	-0.69
b hips and	0.06
b his back	0.48
b his bed	0.68
b his bicycl	-0.16
b his car	-0.60
b his ch	-0.17
b his daught	-0.50
b his desk	-1.25
b his doctor	-0.26
b his first	0.64
b his granddaught	0.61
b his head	0.46
b his kne	-0.85
b his last	0.62
b his life	-0.85
b his moth	0.43
b his operation	-0.24
b his own	2.40
b his should	-0.45
b his signatur	-0.65
b his squash	-0.24
b his voic	-0.74
b his wife	1.31
b histor and	-0.19
b histor of	-0.92
b hit it	0.14
b hold a	-0.38
b hold it	-0.33
b hold last	-0.19
b hold memor	-0.29
b hold my	0.15
b hold on	0.78
b hold one	-0.18
b hold the	0.48
b hold up	0.71
b hold you	0.21
b holida in	0.35
b home and	-0.30
b home to	0.80
b hon reason	0.49
b hop to	-0.57
b hospital and	0.80
b hospital consultant	0.26
b hospital is	-0.91
b host the	0.11
b hot again	-0.20
b hot_flushes and	-0.05
b hour and	-0.34
b hour at	0.91
b hour befor	-0.36
b hour ends	-0.13
b hour for	0.28
b hour is	-0.91
b hour of	-0.55
b hour on	-0.31
b hour promis	0.55
b hour rest	-0.41
b hour this	-0.24
b hour was	-0.07
b hour with	0.13
b hous and	-0.24
b hous rul	-0.09
b hous sleep	-0.38
b hous was	0.32
b how can	-0.06
b how far	0.08
b how gentle_touch	0.15
b how i	-0.10
b how it	-0.13
b how long	-0.61
b how many	-0.80
b how much	-0.43
b how often	-0.33
b how rare	-0.17
b how sure	-0.64
b how the	-0.08
b how they	-0.52
b how to	-0.21
b how we	-0.56
b how you	0.66
b hsa card	-0.19
b hums in	-0.43
b hundred of	0.17
b hurr and	-0.63
b hurr the	-0.17
b hurt befor	-0.79
b hurt by	0.47
b hurt for	-0.88
b hurt sinc	-0.07
b hurt so	-0.86
b hurt toda	0.05
b hurt we	0.93
b hurt when	0.10
b i am	1.87
b i answ	-0.49
b i ask	-1.95
b i believ	-0.28
b i belong	-0.13
b i bent	0.45
b i came	-0.42
b i can	2.15
b i can't	0.57
b i can't_promise	0.24
b i cancell	0.82
b i cannot	0.12
b i cannot_promise	-0.16
b i cannot_tell	-0.20
b i carr	1.23
b i come	-0.19
b i could	0.58
b i could_not	0.16
b i cr	-0.16
b i did	0.12
b i do	-1.95
b i do_not_know	-0.38
b i don't	1.14
b i don't_know	-0.06
b i drove_home	0.24
b i earn	-0.29
b i enjoy	-0.61
b i ever	0.13
b i expect	-0.35
b i fall	-0.06
b i feel	0.80
b i felt	-2.18
b i final	-0.29
b i find	0.76
b i forgot	-0.38
b i gave	0.14
b i give	-0.57
b i go	-1.34
b i got	0.33
b i guarante	-0.24
b i had	0.66
b i hand	-0.98
b i have	1.99
b i haven't	0.26
b i hear	0.12
b i help	0.09
b i hold	0.07
b i hope	-0.37
b i keep	-1.14
b i know	1.15
b i laugh	0.46
b i learn	-0.10
b i leav	-0.60
b i left	-0.72
b i lik	-0.63
b i like	-0.40
b i listen	0.93
b i look	1.17
b i love	-0.43
b i make	-0.18
b i may	0.58
b i need	-0.11
b i nev	0.28
b i no_longer	0.22
b i off	-0.41
b i once	-0.34
b i promis	1.17
b i put	0.23
b i ran	-0.18
b i read	0.38
b i recommend	-0.09
b i rest	-0.37
b i rode	0.07
b i said	-0.07
b i sat	0.32
b i saw	0.19
b i say	1.10
b i see	0.68
b i sell	-0.35
b i send	-0.28
b i should	-0.14
b i simp	0.23
b i sit	-0.13
b i sleep	-0.69
b i speak_of	0.49
b i start	-0.55
b i still	-2.20
b i stop	-0.06
b i stopp	0.30
b i take	-0.47
b i teach	-0.12
b i tell	-0.48
b i think	-0.62
b i told	-0.19
b i took	0.26
b i touch	-0.35
b i try	-0.35
b i turn	0.66
b i und	0.08
b i use	-0.40
b i used_to	-0.22
b i wait	0.69
b i wake	0.06
b i walk	0.17
b i want	-1.02
b i was	0.28
b i wash	-0.18
b i went	-0.76
b i won't	-0.09
b i work	0.07
b i work_on	-0.46
b i would	-1.25
b i writ	0.55
b i'm no	-0.18
b idea that	-0.19
b if a	-0.61
b if anyth	-0.35
b if it	-0.17
b if noth	1.04
b if pain	-0.50
b if somebod	-0.19
b if someth	-0.65
b if stair	-0.25
b if that	-0.44
b if the	-1.36
b if ther	0.52
b if they	-0.48
b if you	-1.90
b if you'r	-0.41
b if your	-1.55
b ignor the	0.71
b ill and	-0.54
b ill began	0.22
b ill or	-0.21
b imagin a	-0.54
b impossibl to	0.81
b improv and	0.11
b improv memor	0.09
b improv when	0.29
b in 1998	-0.09
b in a	-2.20
b in advanc	-0.67
b in an	0.61
b in an_hour	0.77
b in and	1.29
b in anoth	-0.20
b in any	-0.29
b in april	-0.58
b in august	-0.16
b in bab	-0.52
b in back_pain	-0.41
b in bed	-0.10
b in britain	-0.65
b in clas	0.89
b in craniosacral	-0.17
b in craniosacral_therapy	0.23
b in dang	-0.52
b in different	-0.16
b in does	-0.30
b in draw	-0.15
b in ear	-0.16
b in eith	-0.53
b in ever	0.21
b in favor	0.26
b in februar	0.71
b in five	0.53
b in florida	-0.34
b in four	-1.00
b in general	-0.89
b in good	-0.23
b in headach	0.26
b in her	-0.60
b in his	-0.80
b in infant	0.22
b in interview	-0.14
b in is	-0.13
b in it	1.35
b in its	-0.61
b in januar	-0.56
b in june	0.85
b in just	0.19
b in law	0.27
b in line	1.86
b in many	-0.79
b in march	0.49
b in may	0.55
b in membran	-0.68
b in mind	-0.45
b in most	-0.14
b in my	0.40
b in nine	0.06
b in octob	-0.94
b in old	-0.86
b in on	0.12
b in one	-0.12
b in our	0.54
b in pain	-0.51
b in peac	-0.47
b in peopl	-0.50
b in plain	-0.10
b in pregnanc	-0.11
b in scan	-0.20
b in shift	0.23
b in silenc	-0.14
b in six	0.32
b in ten	-0.29
b in that	0.12
b in the	0.19
b in their	0.51
b in thes	-0.29
b in this	0.65
b in thre	0.94
b in town	0.13
b in two	-0.42
b in vienna	0.14
b in warm	-0.20
b in week	0.12
b in wint	0.24
b in with	-0.39
b in you	1.04
b in your	1.45
b includ exercis	-0.33
b includ peopl	-0.58
b individual result	0.33
b infant colic	0.19
b information only	0.64
b inn ear	-1.13
b insid it	-0.19
b insid the	-1.22
b instant relief	0.16
b instead of	0.57
b insulin keep	-0.31
b insur ask	0.10
b insur for	-0.05
b insuranc and	-0.45
b interview with	-0.09
b into a	0.07
b into it	0.26
b into line	-0.32
b into plac	0.25
b into step	0.75
b into the	-1.07
b into word	0.36
b invisibl illness	0.44
b invit to	0.08
b iron tablet	-0.21
b is about	0.80
b is agre	-0.08
b is all	-1.91
b is allow	0.30
b is also	-0.62
b is alway	0.14
b is and	-0.47
b is ask	0.29
b is at	-0.74
b is availabl	-0.08
b is back	0.53
b is back_at	-0.60
b is back_in	0.56
b is bett	0.14
b is born	0.82
b is certain	0.53
b is clear	-0.24
b is clos	-0.48
b is complementar	0.26
b is complete	-0.38
b is contest	-0.38
b is crack	-0.39
b is craniosacral_therapy	-0.30
b is crook	-0.42
b is digg	-0.51
b is do	0.25
b is due	-0.58
b is easi	0.38
b is enough	-0.19
b is expect	-0.07
b is felt	-0.39
b is fine	-0.55
b is for	0.37
b is found	-0.80
b is free	-0.30
b is full	1.04
b is gentl	-0.24
b is go	0.18
b is good	0.83
b is good_for	-1.58
b is happen	-0.34
b is hard	-0.91
b is her	0.26
b is high	-1.28
b is hold	0.09
b is how	-0.56
b is impossibl	0.81
b is in	1.24
b is includ	-0.07
b is it	-1.46
b is kind	-0.14
b is known	-0.85
b is learn	-0.53
b is left	-0.58
b is let_go	0.22
b is light	0.70
b is like	-0.29
b is littl	0.40
b is long	-1.13
b is lost	0.28
b is made	-0.15
b is mak	0.56
b is medical_advice	0.17
b is miss	0.51
b is more	-0.39
b is my	-0.08
b is natural	0.36
b is near	0.46
b is need	-0.21
b is negativ	-0.13
b is nev	0.64
b is new	-0.14
b is no	-0.30
b is no_doubt	0.44
b is no_evidence	-0.30
b is no_reliable	-0.27
b is nobod	0.80
b is normal	-1.03
b is not	-4.99
b is not_needed	-0.32
b is not_suitable	0.73
b is noth	2.58
b is now	0.16
b is off	-0.12
b is often	-0.88
b is old	-0.57
b is on	-0.48
b is one	0.10
b is open	-0.44
b is our	0.11
b is out	1.64
b is out_of	-0.64
b is over	0.67
b is pain	-0.51
b is plain	-0.56
b is pleasant	-0.28
b is possibl	-0.43
b is print	-0.19
b is quick	2.20
b is quiet	-0.27
b is rare	-0.59
b is real	-1.05
b is reason	-0.17
b is releas	0.17
b is restful	-0.07
b is right	-0.05
b is rubb	-0.08
b is safe	-0.87
b is short	-0.08
b is shown	-0.56
b is simpl	-0.06
b is slow	-0.39
b is small	-0.12
b is so	0.06
b is sometim	-0.49
b is sore	-0.43
b is spr	-0.14
b is stiff	-0.31
b is still	-0.29
b is stor	-0.07
b is stuck	-0.22
b is suitabl	-0.52
b is talk	-0.25
b is taught	-0.21
b is that	1.07
b is the	0.08
b is ther	-0.58
b is this	0.26
b is time	-0.72
b is to	-0.45
b is told	0.27
b is too	0.63
b is train	-0.42
b is treat	-0.15
b is true	-0.08
b is und	0.60
b is unsettl	-0.10
b is usual	0.18
b is very	0.67
b is wait	0.73
b is wat	-0.16
b is watch	-0.07
b is welcom	0.32
b is what	-0.27
b is when	-0.54
b is wher	0.45
b is why	-0.24
b is worth	-1.18
b is_a bench	-0.06
b is_a fact	0.13
b is_a fair	-0.43
b is_a gentl	0.79
b is_a good	-0.41
b is_a knot	0.80
b is_a littl	-0.21
b is_a long	-0.48
b is_a love	0.29
b is_a matt	-0.30
b is_a plac	0.17
b is_a quiet	-0.51
b is_a reason	-0.43
b is_a stor	-0.18
b is_a version	0.41
b is_a way	0.06
b is_a word	-0.09
b is_a year	0.07
b is_an hour	-0.39
b is_common and	-0.53
b is_gone and	0.26
b is_gone by	-0.47
b isn't it	0.21
b isn't magic	0.21
b it a	-0.85
b it again	-0.41
b it all	0.20
b it alway	0.91
b it and	-0.39
b it at	-0.09
b it away	0.52
b it back	0.16
b it been	-0.53
b it began	-0.54
b it begin	0.08
b it bett	0.25
b it but	0.17
b it came	-0.10
b it can	1.14
b it cannot	-0.16
b it chang	-0.39
b it coincidenc	0.61
b it com	0.12
b it come	-0.16
b it cost	-0.44
b it could	0.49
b it cover	-0.17
b it cur	0.54
b it cure	-0.35
b it did	1.34
b it do	-0.19
b it does	0.30
b it down	-0.35
b it eas	-0.44
b it feel	-0.29
b it felt	-0.66
b it for	0.53
b it fre	-0.06
b it gave	0.21
b it goes	0.91
b it gone	0.08
b it good_for	-0.15
b it had	-0.90
b it hard	-0.34
b it has	2.02
b it has_not_been	-0.79
b it help	0.34
b it helps_with	-0.51
b it here	0.52
b it hurt	-0.48
b it in	-0.93
b it is	1.94
b it is_a	-0.40
b it is_gone	0.84
b it isn't	0.41
b it knock	0.58
b it know	-0.65
b it last	0.59
b it lat	-0.43
b it look	-1.05
b it luck	0.39
b it mak	-0.47
b it may	0.37
b it mean	-0.15
b it might	-0.34
b it mov	-0.23
b it nev	-0.47
b it not	-0.34
b it now	-0.63
b it off	1.28
b it on	0.32
b it only	-0.61
b it or	-0.36
b it out	0.80
b it over	-0.29
b it pass	-0.42
b it prov	-0.36
b it puts	0.21
b it rain	-0.18
b it rare	0.66
b it reach	-0.33
b it report	-0.11
b it safe	-0.22
b it says	-0.38
b it shift	0.12
b it should	-0.82
b it show	-0.60
b it sinc	0.34
b it so	1.53
b it speak	0.65
b it start	0.42
b it stop	-0.67
b it suit	-0.50
b it support	0.11
b it tak	-0.54
b it that	0.42
b it the	1.35
b it ther	0.41
b it thre	0.47
b it to	2.09
b it took	-0.76
b it treat	0.50
b it unles	0.80
b it used_to	0.26
b it was	-2.51
b it we	-0.59
b it well	-0.25
b it went	0.11
b it when	-0.08
b it will	0.15
b it with	-0.28
b it work	3.81
b it works_for	-0.21
b it wors	-0.46
b it worth	-0.14
b it would	1.00
b its benefit	0.46
b its case	0.49
b its job	-0.17
b its main	-0.36
b its name	0.43
b its own	-2.20
b its plac	-0.62
b its seat	0.35
b its sourc	-0.26
b its turn	-0.22
b its use	0.22
b its worst	-0.27
b itself and	0.66
b joint are	0.75
b joint that	0.55
b july open	0.62
b june i	-0.08
b just a	-0.86
b just one	0.21
b just say	-0.15
b just see	0.23
b just that	-0.67
b just thre	0.34
b just what	-0.35
b keep a	-0.25
b keep grow	2.54
b keep it	0.05
b keep its	0.27
b keep mov	-0.24
b keep my	-0.39
b keep no	0.10
b keep peopl	-0.31
b keep the	-0.53
b keep them	-0.06
b keep up	0.17
b keep what	-0.22
b keep_your doctor	0.66
b kept for	-0.23
b kept on	-0.30
b kettl can	-0.47
b key to	0.68
b kind of	-0.95
b kind remov	-0.21
b kind than	0.64
b kind to	-0.24
b kitchen scal	-0.50
b kne and	-0.08
b kne are	-0.58
b kne back	0.25
b kneel in	0.33
b knot in	-0.39
b knot is_a	0.24
b know by	-0.09
b know how	0.14
b know of	-0.16
b know that	0.29
b know what	-0.85
b know what_is_wrong	0.36
b know when	0.19
b know wher	0.49
b know wheth	-0.92
b know which	-0.62
b know who	-0.28
b known about	-0.10
b known for	0.32
b known risk	-0.31
b lad who	-0.36
b larg analysi	-0.06
b larg and	0.15
b larg forc	-0.29
b larg review	-0.13
b last freedom_from	0.28
b last ninet	-0.24
b last read	-0.12
b last relief	0.45
b last six	-0.36
b last train	-0.32
b last week	-0.87
b last wint	0.10
b last year	-0.08
b lat she	0.07
b late on	-0.40
b laugh at	0.30
b law craniosacral	-0.57
b lay a	-1.11
b lead to	-0.38
b lead with	-0.45
b leak of	-0.19
b lean on	0.53
b learn to	0.34
b leav a	-0.72
b leav and	-0.25
b leav as	-0.29
b leav diagnosi	-0.34
b leav it	1.04
b leav out	-1.19
b leav room	-1.08
b leav the	-0.76
b leav through	0.85
b leav with	0.42
b leav you	0.13
b leav your	-1.08
b left and	-0.30
b left his	-0.15
b left in	-0.09
b left it	0.36
b left on	-0.16
b left out	-0.41
b left over	-0.19
b left the	-0.71
b left with	0.35
b legal reason	0.52
b legs and	0.26
b lent me	-0.10
b less and	0.18
b less neck_pain	-0.71
b less of	0.52
b less pain	0.38
b less than	-0.95
b lesson you	-0.95
b let anyon	0.35
b let me	0.20
b let the	0.30
b let us	1.07
b let your	1.36
b let_go_of pain	0.07
b lets you	-0.53
b lett from	-0.57
b licens and	-0.14
b licens for	-0.55
b licens is	-0.21
b licens to	0.14
b lie down	0.19
b lie flat	-1.12
b lie on	-0.30
b lie on_your_side	-0.21
b lie still	-0.21
b lie ther	-0.33
b life is	0.71
b life without_pain	-0.20
b lift and	-0.33
b lift his	0.10
b lift is	-0.71
b lift it	-0.14
b lift like	0.11
b lift my	-0.43
b lift on	0.66
b lift one	0.15
b lift the	0.13
b lift was	-0.55
b light a	0.47
b light and	0.19
b light are	-0.19
b light as	-1.34
b light becaus	-0.29
b light head	-0.36
b light headed	-0.33
b light is	-0.10
b light still	-0.42
b light that	-0.97
b light traction	0.06
b light_touch are	-0.24
b light_touch can	-0.85
b lik be	-0.13
b lik it	-0.45
b lik the	-0.14
b lik to	-0.29
b like a	1.46
b like an	0.63
b like and	-0.46
b like be	-0.34
b like from	-0.18
b like is	-0.32
b like it	-1.03
b like me	-0.67
b like mist	0.11
b like that	-0.19
b like the	-0.17
b like thes	0.34
b like to	-1.91
b like you	-0.46
b lin on	0.57
b line of	-0.32
b list and	0.19
b list are	-0.12
b list come	-0.09
b list for	-0.19
b list of	-0.77
b listen to	-0.28
b listen until	0.32
b listen with	0.30
b litr a	-0.08
b littl as	-0.07
b littl happen	-0.10
b littl head	1.11
b littl less	-0.22
b littl long	-0.36
b littl research	0.40
b littl seem	-0.16
b littl to	-0.39
b little_ones who	0.38
b liv from	-0.67
b liv here	-1.57
b liv with	-0.44
b live with	1.43
b lives_in the	-0.05
b locat the	0.30
b lock draw	-0.14
b long and	0.29
b long befor	1.18
b long driv	-0.36
b long ill	-0.46
b long or	-0.49
b long pain	-1.28
b long part	-0.08
b long stand	0.84
b long the	-0.31
b long to	0.93
b long version	-0.07
b long way	0.29
b long you	0.16
b long_lasting low_back_pain	-0.20
b long_lasting pain	-0.67
b look and	-0.68
b look as_if	-0.34
b look at	2.15
b look back	-0.07
b look bett	0.23
b look for	-0.43
b look forward	0.21
b look into	0.40
b look over	0.69
b looked_at the	0.33
b looks_after you	-0.26
b loos for	-0.09
b lose control	-0.15
b lose weight	-0.39
b loss of	-0.19
b lost his	-0.49
b lot and	0.71
b lot of	0.27
b loud befor	-0.06
b love the	-0.19
b love to	-0.15
b low and	-0.12
b low back	-1.34
b low cholesterol	0.06
b low for	-0.85
b low wat	-0.10
b low_back_pain fell	-0.06
b luck that	0.42
b lumbar punctur	-0.42
b lung of	0.71
b ly down	-1.53
b ly flat	-0.24
b ly on	0.13
b ly on_their_back	-0.13
b ly still	-1.44
b lymph and	1.00
b machin that	0.10
b made the	0.67
b magic it	0.21
b main goal	-0.47
b main measur	-0.51
b main result	-0.12
b mak back	-0.22
b mak dosa	-0.19
b mak it	0.21
b mak most	-0.43
b mak no	-0.24
b mak the	-0.97
b make a	-0.23
b make diagnos	0.82
b make it	-0.87
b make no	0.12
b make peopl	-0.27
b make them	0.40
b man and	0.55
b man park	-0.49
b man who	-0.25
b man with	0.62
b manipulation may	-0.06
b many client	0.05
b many hour	-0.54
b many kind	-0.35
b many more	-0.16
b many of	-0.63
b many session	-0.06
b many visit	-0.22
b many_people find	-0.06
b mark in	0.24
b mark wher	-0.32
b marr in	0.13
b massag and	-0.12
b massag are	-0.18
b massag feel	0.53
b massag licens	-0.21
b massag therapist	-0.46
b mathematical model	-0.29
b matt for	-0.65
b matt of	0.46
b may also	-0.12
b may and	-0.39
b may be	-1.08
b may br	-0.07
b may disagre	0.21
b may feel	-0.24
b may happen	0.47
b may have	-1.12
b may help	0.35
b may need	-0.59
b may nev	0.56
b may not	0.48
b may rest	-0.26
b may use	-0.18
b may vary	0.33
b may want	0.79
b may well	-0.74
b me a	0.51
b me and	-0.13
b me anyth	-0.70
b me as	-0.20
b me at	0.38
b me by	-0.16
b me first	0.81
b me her	-0.07
b me it	-0.16
b me my	0.12
b me right	0.96
b me to	0.97
b me what	0.17
b mean littl	-0.48
b mean of	-0.23
b mean that	-0.74
b mean you	-0.14
b meaningful chang	-0.07
b measur and	0.05
b measur how	-0.12
b measur it	0.22
b measur that	-0.53
b measur the	0.12
b medical about	0.20
b medical claim	0.18
b medical fil	0.08
b medical_advice but	0.21
b medical_care and	-0.22
b medicin becaus	-0.26
b medicin go	0.69
b medicin or	-0.21
b medicin that	-0.60
b medicin you	-0.58
b medicin your_doctor	-0.26
b meet her	0.15
b meet it	-0.26
b meet the	0.90
b memb of	-0.45
b membran and	-0.98
b membran are	0.30
b memor in	0.21
b mend them	-0.10
b mention fibromyalgia	0.31
b mention tired	-0.33
b messag to	-0.58
b met in	0.20
b met she	0.31
b middl age	-0.07
b might feel	-0.06
b might say	0.30
b migrain and	-0.28
b migrain is	-0.12
b migrain the	-0.09
b migrain were_gone	0.18
b mind and	0.58
b minut and	0.77
b minut by	-0.71
b minut of	0.92
b miracl and	0.17
b miracl here	-0.07
b miracl is	-0.20
b miracl of	-0.41
b miss a	0.08
b miss it	0.30
b miss my	-0.10
b model firm	-0.29
b monda and	0.20
b mone on	0.28
b month and	-0.47
b month at	-0.11
b month in	0.26
b month of	0.54
b month on	0.13
b month she	0.06
b month that	0.55
b month the	-0.15
b mood and	-0.33
b more about	-0.15
b more and	1.10
b more easi	-0.11
b more effectiv	0.58
b more in	-0.46
b more peopl	0.14
b more prescription	-0.31
b more than	-1.20
b more time	-0.51
b more to	-0.19
b more with	-0.06
b morn and	-0.58
b morn are	-1.03
b morn i	0.05
b morn old	0.20
b morn sick	0.35
b morn walk	-0.12
b most back	-0.20
b most like	-0.29
b most of	-0.75
b most sore_backs	-0.15
b most_people lie	-0.06
b most_people with	-0.30
b moth in	0.50
b moth still	-0.78
b mov by	-0.23
b mov hous	-0.43
b mov in	-0.34
b mov joint	-0.17
b mov like	0.10
b mov out	-0.18
b mov the	0.07
b mov to	-0.47
b mov when	-0.05
b mov with	-0.84
b move a	0.52
b move and	-0.17
b move is	-0.70
b move it	-0.18
b move the	-0.21
b move time	0.32
b move with	-0.34
b move your	-0.69
b mow the	0.77
b much does	-0.09
b much for	-0.46
b much of	0.77
b much the	-0.55
b muscl are	-0.46
b muscl that	0.18
b must not	0.44
b my anxiet	0.12
b my appoint	0.39
b my arm	-0.26
b my aunt	-0.84
b my back	-0.70
b my bike	-0.14
b my broth	-0.94
b my client	2.70
b my cousin	-0.52
b my daught	-0.60
b my doctor	-0.08
b my ears	0.22
b my fath	-0.20
b my feet	-0.45
b my fing	1.06
b my first	-0.47
b my granddaught	0.16
b my head	0.57
b my headach	0.49
b my hip	0.08
b my insuranc	-0.09
b my kne	-0.07
b my liv	-0.67
b my migrain	-0.73
b my moth	-1.12
b my name	0.09
b my neck	-0.62
b my neighbor	0.40
b my own	-0.66
b my palm	1.20
b my patient	0.25
b my phon	-1.34
b my physio	0.58
b my sciatica	0.11
b my session	-0.47
b my should	0.24
b my sist	-0.72
b my sock	0.19
b my stool	-0.56
b my tabl	1.01
b my teach	1.03
b my touch	0.29
b my train	-0.34
b my trauma	-0.06
b my uncl	-1.00
b my view	-0.43
b my wife	-0.11
b my wrist	-0.21
b my_hands and	-0.32
b my_hands rest	-0.18
b my_hands under_your_head	-0.30
b my_hands were	0.17
b nam in	-0.21
b nam of	-0.98
b name a	-0.39
b name and	-0.87
b name exercis	-0.06
b name for	0.25
b name is	-0.15
b name of	-0.23
b name on	0.18
b narrow the	-0.88
b natural light	-0.36
b natural remedy_for	0.08
b natural way	0.37
b near ever	0.44
b near the	-1.16
b nearly_all of	0.82
b neck and	0.14
b neck for	0.06
b neck has	0.05
b neck is	-0.14
b neck of	-0.19
b neck that	0.54
b neck will	0.11
b need a	0.68
b need a_doctor	-0.14
b need an	-0.12
b need for	0.54
b need it	0.92
b need medical_care	-0.20
b need not	0.56
b need one	0.06
b need only	0.91
b need the	-1.09
b need to	-0.41
b need two	-0.77
b needs_a_doctor first	-0.08
b needs_no special	0.46
b neighbor boy	0.18
b neighbour ask	0.20
b neith can	-0.12
b nerv and	0.30
b nerv are	-0.08
b nerv carr	-0.40
b nerv of	-0.88
b nerv that	-1.51
b nervous_system is	-0.43
b nervous_system of	-0.09
b nev be	-0.60
b nev been	-0.47
b nev came	-0.11
b nev do	-0.14
b nev guarante	-0.41
b nev had	-0.21
b nev need	0.69
b nev promis	0.58
b nev say	-0.21
b nev seen	0.77
b nev sleep	0.40
b nev tak	-0.54
b nev tell	-0.41
b new back_pain	-0.24
b new headach	-0.15
b new low_back_pain	-0.08
b new one	-0.44
b new plac	-0.06
b new sore_back	-0.41
b new tablet	-0.45
b next door	-0.11
b next free	-0.10
b next time	0.14
b next to	-0.30
b next year	0.08
b nickel and	-0.29
b night aft	-0.38
b night are	2.06
b night befor	-0.05
b night sleep	-0.09
b night that	-0.40
b nine hour	0.22
b nine year	-0.54
b ninet one	0.36
b ninet year	-0.24
b no and	-0.52
b no back	0.74
b no chang	-0.10
b no claim	-0.48
b no cook	-0.45
b no doctor	-0.48
b no drama	0.39
b no end	0.46
b no follow	1.20
b no form	-0.18
b no gown	-0.34
b no guarante	0.38
b no hand	-0.20
b no hype	0.13
b no i	-0.23
b no meaningful	-0.07
b no medical	0.18
b no miracl	-0.07
b no need	0.51
b no noth	-0.13
b no numb	-0.18
b no oil	-0.48
b no oth	-0.18
b no rush	-0.22
b no secret	0.47
b no seriou	-0.08
b no session	-0.16
b no set	-0.31
b no stat	-0.30
b no stor	-0.55
b no tablet	0.68
b no test	-0.25
b no therap	0.07
b no therapist	-0.10
b no track	-0.18
b no trial	-0.09
b no two	0.41
b no way	0.19
b no word	0.76
b no worr	-0.55
b no_clear effect	-0.07
b no_evidence that	-0.34
b no_more headach	0.21
b no_more pac	0.30
b no_one should	0.41
b no_reliable evidenc	-0.27
b nobod at	0.17
b nobod can	-1.02
b nobod else	-0.42
b nobod ever	1.27
b nobod had	-0.09
b nobod has	-0.50
b nobod hurr	-0.21
b nobod is	0.60
b nobod leav	0.12
b nobod should	-0.59
b nobod to	-0.24
b nobod want	-0.09
b nobody_has_shown it	-0.08
b nobody_has_shown that	-0.13
b nobody_knows why	-0.47
b nobody_knows yet	-0.17
b none of	-0.94
b none on	-0.17
b normal rang	-0.29
b not a	-2.49
b not a_doctor	-0.21
b not able	0.17
b not about	-0.21
b not against	0.24
b not an	-0.47
b not are	-0.45
b not ask	0.06
b not be	-0.66
b not becaus	-0.39
b not believ	-0.16
b not book	-0.21
b not bring_down	-0.70
b not call	0.23
b not chang	-0.93
b not claim	-0.26
b not come	-0.37
b not count	-0.29
b not diagnos	-0.77
b not do	2.63
b not doctor	0.14
b not ever	0.15
b not expect	-0.32
b not feel	-0.48
b not found	-0.06
b not get	0.90
b not get_better	0.33
b not give	-0.59
b not go	-0.16
b not happen	0.21
b not have	0.68
b not heard	1.73
b not help	1.70
b not hold	-0.20
b not hurt	0.41
b not improv	0.69
b not in	0.20
b not keep	-0.31
b not known	-0.08
b not leav	-0.12
b not let	0.86
b not like	-0.25
b not list	-0.12
b not make	-0.11
b not mean	-0.78
b not measur	-0.07
b not medical_advice	-0.47
b not medical_care	-0.09
b not medicin	-0.32
b not mind	-0.16
b not miss	0.65
b not on	0.12
b not once	0.48
b not one	0.62
b not pass	-0.27
b not pay	0.63
b not presum	0.33
b not print	-0.74
b not rais	0.06
b not reach	-0.18
b not rememb	-0.28
b not remov	-0.08
b not report	-0.25
b not say	0.65
b not see	-0.56
b not sell	-0.13
b not settl	-0.08
b not shar	-0.42
b not shown	-0.42
b not start	-0.41
b not stop	-0.59
b not stop_taking	-0.31
b not stretch	-0.08
b not take	0.30
b not talk	-0.32
b not tell	0.18
b not that	0.12
b not think	0.43
b not to	-0.63
b not touch	-0.12
b not try	-0.09
b not turn	0.31
b not use	-0.22
b not work	0.57
b not writ	-0.11
b not zero	-0.15
b not_need a	-0.41
b not_need to	1.03
b noth about	0.39
b noth and	-0.48
b noth at	-0.63
b noth bett	0.67
b noth else	0.65
b noth had	0.28
b noth happen	-0.27
b noth i	-0.24
b noth in	-0.47
b noth is	-0.45
b noth may	0.47
b noth medical	0.20
b noth more	-0.20
b noth quit	0.26
b noth that	-0.09
b noth to	-0.20
b noth will	-0.16
b noth work	-0.52
b notic befor	0.33
b notic that	-0.69
b notic what	1.08
b now and	0.20
b now he	-1.07
b now i	-0.43
b now it	0.24
b now or	0.23
b now she	-0.37
b now the	0.46
b now ther	-0.37
b now try	0.82
b numb and	-0.93
b numb are	-0.76
b numb here	-0.97
b numb of	0.14
b numb one	0.32
b numb that	-0.42
b numb to	-0.99
b nurs ask	0.21
b nurs or	-0.11
b of a	-0.54
b of a4	-0.44
b of all	-0.15
b of an	0.11
b of any	-0.32
b of anyth	0.15
b of be	0.32
b of bodywork	-0.14
b of care	-0.06
b of cerebrospinal_fluid	0.16
b of client	-0.33
b of cours	0.73
b of craniosacral	1.05
b of cst	-0.60
b of day	-0.41
b of ever	-0.59
b of evidenc	0.98
b of exercis	-0.38
b of fift	-0.08
b of fort	0.32
b of good	-0.58
b of harm	-0.37
b of health	0.72
b of health_professionals	-0.16
b of heart_disease	-0.43
b of here	0.63
b of his	0.52
b of hurt	0.18
b of it	0.20
b of its	0.91
b of lamb	-0.68
b of long	0.06
b of many	0.16
b of massag	-0.21
b of me	0.16
b of medicin	0.35
b of mov	-0.65
b of move	-0.44
b of my	-0.54
b of noth	-0.12
b of oil	-0.27
b of old	-0.10
b of one	-0.31
b of our	0.80
b of pain	0.62
b of painkill	0.74
b of peopl	-0.14
b of pillow	0.73
b of practition	-0.17
b of quiet	-0.42
b of recover	-0.53
b of research	-0.09
b of rest	-0.67
b of salt	-0.23
b of session	0.56
b of six	0.09
b of strok	-0.88
b of tea	0.07
b of ten	0.18
b of th	-1.21
b of that	-0.27
b of the	-2.54
b of the_table	-0.24
b of the_work	-0.21
b of their	-0.74
b of them	0.13
b of thes	-1.01
b of this	-0.51
b of this_therapy	-0.36
b of thursday	0.29
b of touch	0.58
b of two	-0.21
b of us	-1.22
b of very	-0.38
b of visit	-0.59
b of you	0.99
b of your	0.42
b off a	-0.36
b off and	0.83
b off for	0.50
b off is	-0.25
b off only	0.30
b off the	-0.64
b off to	0.21
b offic is	-0.60
b often comes_back	-0.36
b often the	-0.35
b oil and	-0.56
b old ache	-0.59
b old age	0.37
b old and	-0.20
b old client	0.97
b old man	0.49
b old maps	-0.48
b old one	-0.08
b old ones	0.20
b old shock	0.62
b old sofa	-0.58
b old sprain	0.20
b old_pains do	0.13
b on a	-2.98
b on an	-0.39
b on and	-1.33
b on bad	-0.16
b on bare	-0.31
b on both_sides	-0.12
b on each	0.06
b on foot	-0.12
b on four	-0.22
b on frida	-0.41
b on friday	-0.10
b on her	0.34
b on his	0.83
b on it	0.49
b on its	0.18
b on long_lasting	-0.08
b on market	-0.08
b on medicin	-0.11
b on mill	-0.34
b on monda	0.90
b on monday	-0.97
b on my	0.45
b on off	-0.19
b on one	-0.10
b on our	1.32
b on our_table	0.75
b on pain	-0.38
b on painkill	-0.09
b on pap	-0.45
b on peopl	-0.40
b on pill	0.32
b on purpos	-0.28
b on safet	-0.06
b on saturday	-0.41
b on sleep	0.08
b on sunday	-1.09
b on that	0.55
b on the	-0.94
b on the_table	-0.69
b on their	0.70
b on this	-0.49
b on this_table	1.09
b on thursday	-0.65
b on to	0.71
b on tuesday	-0.49
b on two	0.43
b on wednesday	-0.08
b on what	0.29
b on which	-0.29
b on with	0.24
b on you	-0.14
b on your	-1.24
b on_average from	-0.08
b on_his_own two	0.27
b on_time and	-0.22
b on_your_side or	-0.19
b once a	-0.96
b once and	0.96
b once did	0.06
b once he	0.99
b once the	0.63
b once thought	-0.27
b once to	0.28
b one against	-0.10
b one and	0.22
b one by	1.43
b one can	-0.24
b one client	0.35
b one day	0.44
b one ear	-0.61
b one for	0.45
b one from	-0.11
b one hand	-0.08
b one hold	0.22
b one i	-0.06
b one if	-0.47
b one in	0.39
b one is	1.23
b one man	-0.84
b one may	-0.09
b one more	-0.31
b one of	0.74
b one on	-0.45
b one person	-0.17
b one reason	-0.19
b one review	-0.29
b one session	-0.24
b one side	-0.19
b one small	-0.18
b one small_trial	-0.09
b one stud	-0.18
b one the	1.14
b one trial	-0.80
b one visit	0.19
b one way	-0.40
b one we	-0.18
b one who	1.08
b one with	0.71
b one word	0.51
b one work	-0.28
b one year	-0.12
b ones have	0.20
b only a	0.37
b only an_hour	0.56
b only as	-0.33
b only need	0.70
b only one	-0.13
b only peopl	0.41
b only sleep	-0.12
b only tell	0.23
b only th	-0.24
b only the	0.64
b only they	-0.88
b only und	-0.29
b only when	-0.39
b only your	-0.93
b open and	-0.22
b open in	0.16
b open it	-0.37
b open on	-0.25
b open the	0.27
b operation on	-0.30
b or a	-2.15
b or an	-0.79
b or any	-0.31
b or ask	-0.14
b or besid	-0.05
b or bett	0.49
b or bleed	-0.24
b or call	-0.09
b or children	-0.10
b or cst	-0.40
b or doctor	-0.18
b or dur	-0.27
b or for	-0.41
b or have	-0.39
b or heavi	-0.06
b or i	0.20
b or knead	-0.08
b or leav	-0.45
b or midwif	-0.06
b or not	0.38
b or noth	0.62
b or of	-0.32
b or pharmacist	-0.18
b or promis	0.68
b or pull	-0.27
b or should	-0.05
b or sleep	-0.09
b or so	-0.39
b or somebod	-1.04
b or spin	-0.56
b or ten	-0.13
b or that	-0.14
b or the	-0.54
b or thre	-0.37
b or to	-0.23
b or too	0.68
b or treat	-0.12
b or two	0.28
b or without	-0.13
b or you	-1.13
b osteopath in	-0.09
b osteopath who	-0.14
b oth and	-0.25
b oth have	0.26
b oth illness	-0.73
b oth peopl	0.16
b oth saturda	-0.46
b oth way	0.37
b our client	1.49
b our door	0.12
b our even	-0.93
b our fami	-0.30
b our found	0.21
b our insur	0.10
b our neighbor	-1.02
b our old	0.19
b our patient	0.38
b our regular	0.73
b our session	0.12
b our side	0.91
b our stair	0.45
b our street	-0.68
b our visitor	-0.29
b our wall	-0.09
b our word	0.12
b our_table has	-0.51
b ours has	0.19
b out a	0.31
b out again	0.13
b out all	-0.76
b out back	0.31
b out both_sides	-0.23
b out for	-0.26
b out in	1.23
b out loud	-0.66
b out or	-0.35
b out the	-1.46
b out who	0.38
b out_of 100	-0.07
b out_of a	-0.10
b out_of chronic_pain	0.97
b out_of it	0.20
b out_of line	-0.78
b out_of plac	0.12
b out_of ten	-0.09
b out_of the	0.08
b out_of your	0.41
b outsid the	-0.30
b over and	1.75
b over my	0.69
b over the	-0.92
b own and	-0.28
b own back	-0.64
b own body	0.19
b own cloth	-0.79
b own moth	0.52
b own name	1.28
b own puls	-0.55
b own suitcas	0.90
b pac the	0.30
b packag of	0.06
b packag that	-0.33
b page and	0.43
b page in	-0.17
b page is	0.54
b page may	0.56
b page says	-0.08
b page show	-0.07
b page so	-0.08
b paid for	-0.51
b pain a	-0.13
b pain aft	-0.43
b pain and	-0.16
b pain does	0.92
b pain eas	0.28
b pain for	0.06
b pain goes	-0.41
b pain had	-0.28
b pain in	-0.23
b pain is	-1.28
b pain of	-0.78
b pain often	-0.07
b pain or	-0.05
b pain scor	-1.00
b pain than	-0.16
b pain that	0.58
b pain that_lasts	-0.61
b pain the	-0.15
b pain was	-0.15
b pain we	0.10
b pain wher	-0.12
b pain will	-0.42
b pain you	0.38
b pain_free life	0.16
b painkill and	0.28
b painkill have	-1.10
b paint had	-0.27
b paint the	-0.73
b pair of	-1.04
b pap and	-0.25
b pap in	-0.16
b park out	-0.68
b park spac	0.16
b part in	-0.67
b part is	0.11
b part of	0.48
b pass within	-0.34
b past the	-0.89
b path is	-0.62
b pay for	0.43
b pelvi is	0.21
b peopl and	0.21
b peopl ask	-0.12
b peopl book	-0.10
b peopl can	-0.30
b peopl come	1.52
b peopl do	-0.18
b peopl feel	-0.21
b peopl feel_better	-0.59
b peopl get_better	0.12
b peopl in	0.79
b peopl know	-0.56
b peopl on	-0.14
b peopl recov	0.21
b peopl say	-0.31
b peopl sleep	0.40
b peopl stop	0.16
b peopl tend	-0.30
b peopl to	0.17
b peopl try	-0.21
b peopl who	-0.71
b peopl whom	-0.06
b peopl whos	0.17
b peopl with	-0.55
b per_cent of	-0.11
b percent of	0.17
b perfect safe	0.35
b perhap it	0.27
b person giv	-0.42
b person it	1.27
b person ly	-0.13
b person who	1.10
b person with	-0.27
b pharmacist can	-0.55
b pharmacist know	-0.48
b phon and	-0.09
b photograph of	0.28
b photograph the	0.35
b physical_therapist and	-0.36
b physical_therapists and	-0.21
b physiotherapist can	-0.09
b picked_up the	0.98
b pictur in	-0.21
b pictur yourself	1.04
b pill for	-0.33
b pinch of	-0.23
b plac and	-0.43
b plac are	0.06
b plac on	-0.56
b plac that	0.16
b plac the	0.36
b plac to	-0.39
b plac wher	0.59
b plain and	1.94
b plain word	-0.11
b plan for	0.52
b plan refund	-0.05
b plann ever	0.28
b plant a	-0.21
b play macbeth	-0.23
b play the	-0.47
b pleas ask	-0.09
b pleas do	-0.72
b pleas go	-0.22
b pleas read	-0.12
b pleasant to	-0.23
b point in	-0.18
b point therap	-0.24
b poison is	-0.45
b pool and	-0.23
b pool is	-0.76
b pool trial	1.45
b possibl that	-0.53
b post offic	0.70
b postcard from	0.30
b postur and	-0.13
b practic is	-0.21
b practition and	-0.29
b practition can	0.70
b practition describ	-0.58
b practition hand	-0.36
b practition say	-0.18
b practition will	0.09
b pregnanc and	0.68
b pregnanc is_common	-0.32
b prepar the	0.23
b present from	-0.17
b pressur insid	-1.08
b pressur on	-0.44
b presum to	0.33
b pretend session	-0.05
b pretend touch	-0.30
b pretend treat	-0.38
b pretend version	-0.38
b pric and	-0.07
b pric are	-0.23
b pric of	0.10
b print here	-0.13
b print it	-0.40
b professor in	0.14
b professor of	0.35
b promis about	-0.11
b promis an	-0.21
b promis and	0.08
b promis noth	-0.61
b promis research	0.19
b promis result	0.70
b promis the	0.54
b promis to	-0.53
b prov anyth	-0.31
b prov noth	-0.78
b prov that	-0.06
b proven and	-0.21
b proven to	0.07
b pull into	-0.19
b puls and	-0.31
b pump about	-0.08
b punctur an	-0.42
b push or	-0.27
b put a	0.19
b put her	-0.73
b put his	0.88
b put into	0.36
b put it	0.22
b put my	-0.28
b put my_hands	-0.28
b put one	0.25
b put the	0.42
b put them	-0.48
b put you	0.14
b put your	0.09
b put_down the	0.74
b put_off see	-0.60
b puts it	-0.40
b puts the	0.12
b question for	-0.07
b question peopl	-0.12
b question to	-0.17
b queu at	-0.18
b quiet a	0.10
b quiet and	-0.41
b quiet for	-0.20
b quiet in	-0.49
b quiet is	1.20
b quiet room	-0.35
b quiet that	-0.53
b quiet with	-0.16
b quiet_hour of	-0.10
b quit like	0.26
b race and	-0.23
b rack and	-0.37
b raffl are	-0.12
b rais hand	-0.16
b rais the	-0.48
b rais your	-0.37
b ran a	-0.80
b ran for	1.18
b rang me	0.07
b rang to	1.48
b rare surviv	0.46
b rath say	-0.41
b reach for	0.29
b reach the	0.49
b reach you	-0.12
b read a	0.29
b read aloud	-0.40
b read and	-0.23
b read as	-0.31
b read for	-0.27
b read glass	0.24
b read is	-0.22
b read it	-1.12
b read one	-0.10
b read the	-0.37
b read this	-0.23
b read to	0.93
b read when	-0.35
b read your	-0.16
b real and	0.54
b real one	0.75
b real the	1.13
b reason enough	-0.17
b reason i	0.37
b reason to	-1.39
b reason why	0.16
b recent stud	0.46
b recommend by	0.64
b recommend it	0.13
b record of	-0.41
b record with	0.20
b recover becaus	-0.18
b reduc your	0.19
b referenc you	-0.23
b reflux and	-0.20
b reflux in	-0.50
b refund part	-0.05
b regist of	-0.16
b register by	-0.57
b regular session	0.14
b regulator frown	-0.08
b relationship with	-0.09
b relax and	-0.10
b relaxation and	0.37
b releas and	0.41
b releas the	-0.83
b released_from the	0.11
b reliab by	0.77
b relief and	-0.17
b relief is	1.02
b relief start	0.12
b relief you	0.21
b reliev by	-0.08
b reliev the	-1.30
b rememb how	0.61
b rememb the	1.64
b rememb you	0.76
b remov the	-1.37
b replac it	-0.59
b replac medical_care	-0.15
b replac your_doctor	0.26
b report card	0.32
b report less	-0.21
b report no	-0.06
b report on	-0.23
b report safet	-0.07
b research and	0.83
b research back	0.14
b research disagre	-0.06
b research has	-0.27
b research is	-0.51
b research on	-0.46
b reset your	-0.48
b respond_to this	0.41
b rest a	-0.35
b rest and	-0.19
b rest assur	0.56
b rest besid	-0.06
b rest for	-0.25
b rest is	-0.10
b rest is_a	-0.14
b rest my_hands	-0.34
b rest now	0.45
b rest of	0.23
b rest on	-0.38
b rest or	-0.14
b rest the	-0.19
b rest when	-0.49
b rest your	0.17
b restful and	-0.05
b restor move	0.06
b result and	-0.15
b result are	-0.44
b result diff	0.18
b result i	0.59
b result in	0.27
b result may	0.33
b result of	-0.16
b result or	-0.45
b retir from	-0.12
b revers the	0.35
b review and	1.01
b review call	0.17
b review disagre	-0.31
b review found	0.96
b review from	-0.37
b review have	0.27
b review in	-0.12
b review is	-0.11
b review list	-0.07
b review looked_at	-0.11
b review of	0.19
b review report	-0.09
b review say	0.19
b review show	-0.09
b review so	0.09
b review that	-0.12
b review was	-0.20
b review we	-0.07
b rhythm and	-0.43
b rhythm in	1.03
b rhythm is	1.17
b rhythm of	-0.35
b ribs or	-0.05
b right aft	0.68
b right and	-0.21
b right by	0.34
b right for	0.22
b right it	-0.75
b right that	-0.22
b right to	-0.97
b ring 111	-0.24
b ring me	-0.10
b ring the	-0.69
b ring us	0.53
b ring your_doctor	-0.10
b ris and	-0.70
b risk is	-0.37
b risk of	-0.71
b roll und	-0.08
b roof leak	-0.39
b room and	-0.29
b room for	-0.37
b room has	-0.37
b room is	1.53
b room on	0.70
b room the	-0.12
b room to	0.35
b room was	-0.67
b room with	-0.39
b root and	0.45
b root not	-0.31
b round out	0.53
b rul app	-0.10
b rul for	-0.09
b rule is	-0.08
b runn late	-0.45
b runs down	-0.51
b runs from	-0.51
b runs the	0.24
b s in	-0.69
b sacrum is	-0.37
b safe and	-0.33
b safe for	-0.46
b safe plac	-0.43
b safe to	-0.94
b safet and	-0.13
b said do	-0.21
b said it	-0.12
b said she	-0.33
b said that	-0.55
b said the	-0.13
b said which	-0.20
b same as	-0.89
b same night	0.49
b same person	0.73
b same puls	-0.28
b same rhythm	1.22
b same th	0.27
b same time	-0.15
b same trial	-0.17
b same way	0.06
b same week	0.26
b sat through	-0.22
b satisfaction and	0.34
b saw a	-0.08
b saw what	0.08
b say and	-0.21
b say anyth	-0.25
b say heal	-0.13
b say hello	0.40
b say in	-0.22
b say it	1.85
b say noth	0.32
b say so	-0.33
b say that	-2.27
b say the	-0.39
b say their	0.45
b say they	-0.59
b say this	-0.11
b say what	0.38
b say with	0.21
b say yes	0.08
b say your	-0.37
b say_no_to any	-0.38
b says so	-0.40
b says that	-0.50
b says what	-0.14
b scal of	-0.06
b scan and	-0.88
b scan show	-0.29
b scar tissu	-0.27
b school and	-0.21
b school gate	0.34
b school teach	-0.05
b sciatica is	-0.51
b scienc has	-0.46
b scienc look	1.19
b scientifical proven	-0.28
b scientist are	0.89
b scientist have	-0.09
b scor bett	-0.30
b scor fell	-0.46
b scor improv	-0.07
b script from	-0.14
b seam are	-0.07
b second job	-0.44
b second session	0.43
b second time	-0.17
b second visit	1.22
b see a	-0.61
b see a_doctor	-0.08
b see adult	-0.55
b see both	-0.66
b see him	0.55
b see his	0.08
b see it	0.17
b see me	0.74
b see peopl	0.34
b see somebod	-0.56
b see the	-0.29
b see them	0.55
b see us	0.64
b see what	-0.18
b see your	-0.17
b see_a_doctor first	0.35
b see_a_doctor if	-0.34
b seem to	-0.97
b seen from	-0.39
b seen it	0.58
b sell thes	-0.53
b sell you	0.14
b send a	-0.06
b send it	-0.21
b send me	0.85
b send peopl	0.21
b send their	0.51
b send us	-0.08
b send you	-0.23
b sens of	0.41
b sentenc that	-0.21
b seriou harm	-0.08
b session and	0.38
b session are	0.33
b session can	0.23
b session cost	-0.15
b session describ	-0.14
b session for	-0.49
b session help	0.05
b session in	0.08
b session is	-0.78
b session keep	0.37
b session minut	-0.49
b session of	-0.28
b session page	-0.10
b session reduc	0.09
b session reliev	0.09
b session so	-0.19
b session that	-0.07
b session the	0.68
b session we	-0.96
b session will	-0.06
b session with	-0.22
b session you	0.22
b set it	-0.47
b set numb	-0.31
b set out	-0.82
b settl and	0.44
b settl it	-0.20
b seven out_of	-0.12
b several tim	-0.12
b sham group	-0.39
b shar a	-0.42
b shar the	-0.43
b she ask	0.43
b she came	0.42
b she can	1.23
b she carr	-0.16
b she climb	0.15
b she com	-0.62
b she could	-0.42
b she could_not	0.98
b she cut	-0.86
b she danc	-0.22
b she did	0.12
b she does	-0.53
b she gave	1.07
b she got	0.71
b she had	-1.23
b she has	-1.37
b she is	-0.10
b she left	0.27
b she nev	-0.61
b she no_longer	0.86
b she no_longer_needs	-0.27
b she play	-0.12
b she put	-0.50
b she said	-0.81
b she saw	0.10
b she sleep	-0.72
b she slept	-0.75
b she stood	-0.51
b she told_me	-0.30
b she took	1.07
b she train	-0.29
b she used_to	0.34
b she walk	0.28
b she was	1.01
b she went	0.32
b she'll be	0.50
b sheet of	-0.89
b shingl hurt	-0.54
b sho off	-0.06
b sho on	-0.42
b shop and	0.49
b short and	-0.19
b short answ	-0.60
b short question	-0.11
b should ask	-0.27
b should ask_a_doctor	-0.07
b should be	-1.13
b should be_checked	0.11
b should be_looked_at	-0.73
b should have	1.36
b should know	-0.39
b should nev	-0.60
b should not	-0.79
b should of	1.35
b should say	-0.18
b should see	-0.30
b should wait	-0.64
b should will	0.27
b show a	-0.65
b show on	-0.23
b show that	-0.32
b show you	0.33
b shown that	-0.31
b shown to	-0.23
b sick usual	-0.07
b sid of	-0.09
b side by	-0.13
b side of	0.14
b side_effects a	-1.05
b sign for	-0.31
b sign from	1.02
b sign need	-0.13
b sign that	-0.22
b signal between	-0.40
b silenc is	-0.24
b silt up	0.23
b simp not	0.28
b simpl and	0.16
b sinc 2015	0.69
b sinc birth	0.13
b sinc he	-0.39
b sinc her	0.19
b sinc i	-1.28
b sinc march	-0.65
b sinc may	0.27
b sinc she	-0.69
b sinc the	0.15
b sinc we	-0.20
b singl visit	-0.16
b sinus and	0.57
b sist who	-0.21
b sit down	0.25
b sit on	0.16
b sit still	0.16
b sit then	-0.27
b sit up	-1.00
b sit with	0.31
b sit_in a	0.58
b sits besid	-0.72
b sitt he	0.59
b sitt my	0.69
b sitt the	-0.76
b six month	-0.84
b six question	0.25
b six session	0.32
b six so	-0.44
b six step	-0.77
b six tim	0.43
b six to	0.38
b six trial	0.12
b six week	-0.72
b six year	0.42
b size of	-0.49
b skin of	0.18
b skip the	0.21
b skull and	-0.08
b skull is	-1.10
b skull or	-0.21
b skull to	-0.60
b slack wat	-0.39
b sleep and	0.62
b sleep bad	-0.51
b sleep bett	0.33
b sleep child	0.48
b sleep gets	-0.67
b sleep in	-0.71
b sleep long	0.55
b sleep now	0.26
b sleep on	-0.16
b sleep the	-0.45
b sleep tonight	0.51
b sleep well	-0.73
b sleep will	0.26
b slept for	-0.10
b slept in	-0.86
b slept like	0.41
b slept till	0.34
b slept with	-0.13
b slow and	-0.61
b slow rhythm	-0.37
b slow strok	-0.23
b slow the	-0.44
b slow to	0.62
b slow touch	-0.56
b small and	-0.72
b small peopl	0.58
b small risk	-0.12
b small stud	-0.17
b smell of	-0.68
b smell the	0.06
b smil on	0.35
b smooth it	0.11
b so a	-0.51
b so and	-0.08
b so are	0.21
b so ask	-0.17
b so come	1.09
b so do	0.45
b so far	0.15
b so has	-1.57
b so he	-0.90
b so i	-1.00
b so if	-0.35
b so is	1.16
b so it	1.30
b so leav	-0.23
b so let	0.74
b so light	-1.23
b so long	0.87
b so much	0.27
b so pleas	-0.47
b so take	-0.84
b so that	-2.15
b so the	0.28
b so we	-0.86
b so well	0.36
b so were	0.51
b so what	-0.31
b so will	0.22
b so would	0.27
b so you	0.36
b soap wat	-0.09
b sock if	-0.15
b sock on	0.85
b sofa on	-0.58
b soft cloth	-0.44
b soft hand	0.40
b soften and	-0.26
b some are	-0.07
b some back	-0.21
b some call	0.32
b some client	-0.27
b some do	-0.14
b some kind	-0.07
b some need	1.18
b some of	-0.20
b some plan	-0.11
b some say	-0.25
b some talk	-0.15
b some therapist	-0.13
b some will	-0.22
b some would	0.33
b some_people and	-0.32
b some_people feel	-0.18
b some_people find	-0.63
b some_people should	-0.09
b some_people with	-0.09
b somebod else	-0.16
b somebod is	-0.07
b somebod to	-0.18
b somebod who	-1.06
b somebod with	0.48
b someon they	-0.47
b someth about	-0.15
b someth else	-0.29
b someth here	0.32
b someth i	-0.28
b someth in	0.50
b someth is	-0.27
b someth sound	-0.50
b someth to	-0.34
b someth you	-0.52
b soon have	0.22
b soon than	-0.16
b sore head	-1.03
b sore los	-0.53
b sore_back a	-0.31
b sore_back whatev	-0.21
b sore_backs are	-0.15
b sorr to	-0.43
b sort in	0.52
b sort my	0.11
b sort of	-1.23
b sound medical	-0.65
b sound of	0.63
b sound too	0.79
b sourc and	-0.34
b sourc of	0.08
b spac are	0.22
b spac in	0.21
b speak for	1.38
b speak to	0.28
b speak_of bon	-0.07
b speak_of relaxation	0.49
b special care	0.46
b specialist in	0.51
b speech and	0.19
b speech therapist	-0.37
b spin and	-0.06
b spin are	-0.16
b spin has	-0.22
b spin in	-0.52
b spin is	0.88
b spin no	-0.47
b spin of	-0.15
b spin with	0.35
b spinal manipulation	-0.22
b spok of	-0.79
b spot in	-0.15
b spot on	0.22
b spr and	0.19
b spr lamb	0.18
b squash partn	-0.24
b stair are	-0.64
b stair is	0.30
b stair two	0.98
b stand and	0.56
b stand in	-0.23
b stand to	0.27
b stand up	-0.20
b star at	0.21
b start at	-0.62
b start for	0.41
b start here	0.12
b start mov	-0.20
b start to	0.15
b start with	0.82
b starv the	0.64
b stat licens	-0.38
b stat of	0.08
b stay at	0.15
b stay dress	-0.34
b stay for	-0.59
b stay in	-1.61
b stay on	-0.25
b stay shut	2.49
b stay to	-0.38
b stent and	-0.06
b step and	-0.33
b step or	-0.17
b step to	0.23
b stick and	-0.08
b stick in	-0.50
b stiff as	-0.46
b stiff hips	0.13
b stiff morn	0.20
b stiff of	-0.35
b stiff you	0.41
b stiff_neck and	-0.24
b still and	-0.35
b still at	-0.31
b still enjo	-0.28
b still hand	-0.48
b still has	-0.40
b still have	-1.26
b still hurt	-0.08
b still is	-0.08
b still on	-0.59
b still ther	-0.31
b still touch	-0.60
b still_point is	-0.15
b stood to	-0.31
b stop a	-0.53
b stop and	0.07
b stop at	-0.85
b stop by	0.53
b stop hurt	0.28
b stop i	-0.14
b stop suffer	0.15
b stop the	-0.23
b stop when	-0.63
b stopp need	0.37
b stopp wett	-0.10
b stor about	-0.49
b stor and	0.38
b stor memor	-0.07
b stor of	-0.53
b strang th	0.15
b street is	-0.43
b strength of	0.74
b stres and	-0.25
b stretch aft	0.48
b stretch the	-0.95
b stretch und	-0.08
b strok and	-0.14
b strok or	-0.24
b strong th	2.36
b stud and	-0.16
b stud are	0.54
b stud at	-0.70
b stud in	-0.25
b stud more	-0.47
b stud of	0.58
b stud saw	-0.16
b stud that	-0.35
b stud the	-0.35
b stud were	-0.35
b stuff nose	0.24
b substitut for	0.06
b succes is	0.44
b such as	0.52
b such th	-0.43
b sudden loss	-0.13
b sugar bp	-0.07
b sugar read	0.53
b suit some	-0.11
b suit some_people	-0.24
b suit you	-0.90
b sunda he	0.29
b sunday and	-0.15
b superior to	0.83
b support children	0.06
b support its	0.22
b support the	0.11
b suppos you	-0.20
b suppress we	0.09
b sure of	-0.45
b sure that	0.12
b surgeon first	-0.10
b surgeon who	0.05
b surger and	0.50
b surger on	-0.35
b surger with	0.07
b swam to	-0.62
b swor he	-0.38
b symptom are	0.27
b systematic review	0.06
b tabl and	0.07
b tabl in	0.34
b tabl with	-0.05
b tablet and	-0.41
b tablet are	0.13
b tablet can	1.25
b tablet for	-0.39
b tablet help	-0.34
b tablet you	-0.32
b tak its	-1.05
b tak the	-0.66
b tak two	-0.17
b take a	-0.28
b take blood	-0.12
b take it	0.15
b take my	-0.40
b take tablet	-0.39
b take the	-0.12
b take what	0.19
b take your	-0.53
b taken by	-0.26
b taken togeth	0.16
b taken up	-0.56
b talk about	-0.91
b talk at	0.38
b talk it	1.15
b talk more	0.54
b talk of	-0.30
b talk to	-0.44
b talk you	-0.16
b taught that	-0.33
b taught to	0.79
b teach a	-0.08
b teach and	-0.25
b teach ask	0.24
b teach exercis	-0.20
b teach of	-0.40
b teach say	-0.14
b tearful mood	-0.33
b tell each	0.29
b tell it	0.21
b tell me	0.41
b tell the	-0.31
b tell what	0.76
b tell you	-0.26
b tell your	0.40
b tell_me about	1.13
b tell_me and	-0.18
b tell_me what	-0.18
b tell_us their	0.22
b tells_you that	-0.53
b ten days	0.55
b ten minut	-0.77
b ten of	-0.65
b ten to	-0.26
b ten trial	-0.13
b ten year	0.60
b ten years_of	0.10
b tend to	0.59
b tension and	0.76
b tension in	-0.28
b tension is	0.09
b tent and	0.26
b test and	-0.13
b test choic	1.22
b test have	0.68
b test of	-0.21
b text a	-0.24
b th and	-0.22
b th are	-0.26
b th as	-0.59
b th i	1.26
b th in	1.98
b th that	0.43
b th they	0.05
b th to	-0.27
b th we	0.33
b th you	-0.36
b than a	-0.50
b than aft	-0.11
b than an	0.26
b than any	0.59
b than chiropractic	0.79
b than five	0.38
b than i	0.07
b than in	-0.19
b than it	-0.79
b than massag	0.34
b than one	0.17
b than the	-0.63
b than thos	-0.11
b than to	-0.19
b than you	0.13
b thank to	1.06
b thank you	0.86
b that a	-1.08
b that and	-0.25
b that anyon	-0.35
b that asks	-0.97
b that back	0.40
b that can	1.01
b that com	-0.53
b that craniosacral_therapy	0.19
b that cst	-0.40
b that day	-0.33
b that disagre	0.33
b that does	0.24
b that each	-0.26
b that everyon	-0.20
b that fascia	-0.15
b that feel	0.32
b that fluid	0.08
b that got	-0.37
b that had	1.47
b that has	-0.21
b that have	-0.16
b that he	0.89
b that heal	0.49
b that her	-0.36
b that his	-0.47
b that i	-2.43
b that in	-0.54
b that includ	-1.10
b that injection	1.57
b that is	-1.30
b that is_a	-0.58
b that it	0.35
b that lead	-0.26
b that lets	-0.27
b that lift	-0.07
b that look	-0.54
b that matt	-0.30
b that most	-0.30
b that need	-0.51
b that no	-0.05
b that nobod	-0.27
b that noth	-0.34
b that one	-0.98
b that only	-0.88
b that promis	-0.35
b that question	-0.56
b that review	-0.29
b that runs	-0.12
b that she	0.60
b that shock	-0.23
b that skip	0.07
b that someth	-0.48
b that sort	-0.19
b that suit	-0.19
b that the	-1.24
b that their	-0.13
b that ther	0.74
b that they	-0.35
b that this	0.84
b that time	-0.21
b that touch	0.70
b that trial	-0.14
b that turn	1.07
b that wait	-0.34
b that was	-0.87
b that we	-0.96
b that weight	-0.13
b that well	-0.49
b that were	-0.55
b that will	0.29
b that work	-0.89
b that wrap	-0.59
b that you	0.08
b that your	-1.26
b the 2020	-0.08
b the accident	0.54
b the account	-0.25
b the ach	0.10
b the ache	0.62
b the addres	-0.23
b the aim	0.64
b the airway	-0.88
b the alarm	-0.09
b the altar	-0.50
b the answ	0.57
b the anvil	0.88
b the apprentic	0.88
b the arch	-0.32
b the arm	0.37
b the army	1.86
b the articl	-0.24
b the association	-0.95
b the attic	-0.92
b the author	-0.31
b the autonomic_nervous_system	0.06
b the autumn	0.16
b the baby	-0.86
b the back	-1.45
b the back_of_the	-0.06
b the back_of_your_hand	-0.40
b the background	-0.29
b the bad	0.17
b the baker	-0.25
b the ball	1.06
b the ballet	0.88
b the band	0.13
b the banist	0.51
b the bank	0.53
b the base	-0.54
b the basket	-0.12
b the bath	-0.37
b the beach	-0.15
b the bed	-0.63
b the bel	-0.35
b the bell	-0.31
b the bench	-0.10
b the benefit	-0.41
b the best	-0.08
b the bett	-0.26
b the bin	-0.47
b the birth	1.06
b the blanket	-0.58
b the blockag	-0.09
b the blood	-0.06
b the board	-0.25
b the boat	-0.84
b the body	2.11
b the bon	0.10
b the bones_of_the_skull	-0.06
b the bonfir	-0.06
b the bottl	0.30
b the bowl	0.18
b the box	1.39
b the boy	0.12
b the brain	-1.48
b the brak	-0.28
b the breath	0.20
b the bridg	-0.31
b the build	-0.56
b the buoy	-0.62
b the bus	-0.63
b the canva	-0.93
b the car	2.01
b the care	-0.29
b the cat	-1.73
b the caus	1.27
b the ceil	0.13
b the cello	-0.54
b the ch	-0.40
b the chain	0.05
b the chair	1.06
b the chang	1.67
b the channel	0.23
b the chapel	-0.40
b the chemist	-0.09
b the ches	0.10
b the children	-1.71
b the choir	-0.53
b the church	-0.12
b the claim	-0.18
b the clinic	0.82
b the clock	1.63
b the club	-0.21
b the coast	-0.20
b the coffe	-0.19
b the collar	0.29
b the colon	0.43
b the compan	-0.97
b the consultant	0.36
b the contract	-0.10
b the corn	-1.47
b the council	0.53
b the count	1.53
b the countr	1.10
b the cours	-0.53
b the crack	-0.48
b the cradl	1.74
b the craniosacral_rhythm	0.62
b the cranium	-0.43
b the crash	0.50
b the credit	-0.62
b the cup	-0.36
b the cupboard	0.33
b the cure	-0.65
b the current	0.95
b the cushion	1.17
b the custom	-0.17
b the damag	0.14
b the date	-0.47
b the day	-0.69
b the debat	2.02
b the deep	0.34
b the dentist	-0.05
b the desk	-0.35
b the diaphragm	-0.22
b the differenc	0.84
b the diseas	0.34
b the disput	-0.77
b the district	0.48
b the doctor	-1.09
b the dog	0.83
b the door	-1.37
b the dough	0.84
b the draw	0.08
b the driv	-0.59
b the drive_home	0.56
b the drug	-0.47
b the drum	0.75
b the effect	0.71
b the emergenc	-0.10
b the end	0.77
b the energ	-0.06
b the entranc	-0.41
b the even	-1.17
b the evidenc	-0.34
b the exam	-0.52
b the expert	-0.15
b the fact	0.95
b the fall	0.43
b the fan	-0.67
b the fee	-0.49
b the feet	-0.27
b the ferr	-0.11
b the fev	-0.29
b the few	0.23
b the film	0.10
b the fire	0.75
b the first	-0.42
b the fishmong	-1.00
b the flat	0.38
b the flood	-0.23
b the floor	-0.12
b the flow	0.19
b the flu	-0.86
b the fluid	-0.31
b the fog	-0.22
b the foot	0.26
b the football	-0.45
b the form	0.08
b the found	-0.08
b the fountain	-0.11
b the four	-0.10
b the fourth	-0.39
b the fram	-0.08
b the free	-0.25
b the freez	0.22
b the front	-0.32
b the funeral	-0.25
b the gain	0.18
b the garag	0.74
b the garden	-0.28
b the gate	-0.35
b the gentl	0.67
b the gift	0.83
b the go	0.21
b the ground	-0.16
b the group	-0.39
b the guidelin	-0.16
b the gutt	-0.30
b the half_marathon	-0.10
b the hall	-1.76
b the hand	0.09
b the harbour	-0.38
b the hardwar	-0.31
b the harm	-0.13
b the head	-1.86
b the headach	0.57
b the headlin	-0.43
b the heal	1.21
b the heart	-0.69
b the heartbeat	-0.56
b the heat	1.27
b the hedg	-0.12
b the hidden	0.25
b the high	0.61
b the hill	-0.47
b the hing	-0.40
b the hips	0.21
b the hoist	0.89
b the holida	-0.10
b the hook	0.43
b the hormon	0.08
b the hospital	-0.68
b the host	-0.22
b the hour	-1.05
b the hous	0.86
b the idea	-0.23
b the ill	-0.27
b the inn	-1.46
b the insid	-0.14
b the jaw	-0.23
b the joint	-0.83
b the kettl	-0.90
b the kind	-1.07
b the kitchen	0.65
b the kne	-0.37
b the knee	1.70
b the knif	1.08
b the knot	-0.14
b the known	-0.31
b the laborator	0.44
b the ladd	-1.09
b the lake	0.15
b the lamp	-0.49
b the land	-0.28
b the lane	-0.30
b the larg	-0.34
b the last	0.08
b the law	-0.18
b the lawn	0.10
b the leaf	0.10
b the leaflet	-0.29
b the leak	-0.25
b the least	-0.21
b the left	-0.54
b the leg	-0.51
b the lett	-0.87
b the librar	-0.62
b the lift	-0.30
b the light	-0.21
b the lighthous	-0.07
b the limp	0.32
b the line	-0.16
b the list	-0.61
b the literatur	1.09
b the littl	0.54
b the liv	-0.75
b the local	0.06
b the loft	-0.58
b the long	0.32
b the low	-0.73
b the lump	0.21
b the lung	0.85
b the machin	0.90
b the magic	-0.62
b the main	-1.13
b the man	-0.58
b the manual	0.06
b the market	0.34
b the match	-0.97
b the mechanic	-0.14
b the medicin	0.34
b the membran	-0.36
b the menopaus	-0.09
b the method	1.98
b the midwiv	0.08
b the migrain	0.34
b the mind	0.35
b the miracl	0.14
b the mone	-0.26
b the month	0.89
b the moor	-0.35
b the more	0.35
b the morn	-1.54
b the most	0.34
b the muscl	0.80
b the music	0.08
b the nam	-0.98
b the name	-1.66
b the natural	0.41
b the near	-0.42
b the neck	-0.70
b the needl	-0.58
b the neighbour	0.20
b the nerv	-0.87
b the nervous_system	0.78
b the new	-1.40
b the next	-0.17
b the nhs	-0.22
b the night	1.13
b the numb	-0.09
b the nurser	0.26
b the old	-0.42
b the one	0.83
b the only	0.53
b the optician	-0.44
b the orchestra	0.71
b the ord	-0.26
b the organ	0.46
b the oth	-0.32
b the pace	-0.42
b the pag	-0.11
b the page	0.32
b the pain	2.83
b the paint	-0.36
b the panic	0.05
b the pap	-0.16
b the part	-0.11
b the past	0.14
b the path	-0.55
b the peac	-0.31
b the pelvi	0.51
b the peopl	0.46
b the person	0.51
b the phon	-0.19
b the photograph	0.85
b the physio	-0.64
b the piano	-0.53
b the pickl	0.45
b the pictur	-1.00
b the pill	-0.23
b the pipe	-0.13
b the pitch	-0.80
b the pituitar	-0.19
b the plast	-0.37
b the play	-0.41
b the plumb	-0.70
b the point	-0.55
b the pool	-0.85
b the port	-0.97
b the post	0.70
b the practic	-0.43
b the prais	-0.16
b the pretend	-0.14
b the pric	-0.17
b the print	-0.35
b the problem	0.82
b the queu	-0.14
b the quiet	0.92
b the rack	-0.08
b the radiator	-0.50
b the raffl	-0.32
b the rail	-0.45
b the rain	-0.49
b the ramp	-0.51
b the read	0.13
b the real	0.21
b the reason	0.08
b the regulator	0.32
b the relationship	-0.09
b the relief	-0.06
b the rent	-0.16
b the report	0.32
b the research	0.35
b the rest	1.07
b the rest_of_your_life	0.85
b the restor	-0.55
b the result	-0.21
b the review	-0.32
b the rhythm	0.37
b the ribs	0.33
b the rift	-0.14
b the right	0.13
b the risk	-0.45
b the riv	-0.51
b the roof	-0.05
b the room	-1.35
b the root	0.29
b the rope	-0.68
b the sacrum	-0.85
b the same	-0.20
b the sampl	-0.24
b the scan	0.51
b the school	-0.26
b the scienc	0.61
b the scoot	0.20
b the scor	0.42
b the seam	-0.27
b the second	-0.66
b the sentenc	-0.10
b the session	-1.46
b the shak	1.94
b the sham	-0.39
b the shelf	-0.42
b the shock	-0.28
b the shop	0.38
b the short	-0.78
b the should	0.21
b the shutt	-0.41
b the side	-1.14
b the sign	0.12
b the signal	-0.66
b the sill	-0.10
b the singl	-0.31
b the site	-0.05
b the size	-0.49
b the skin	-1.73
b the skull	-0.82
b the skull_bones	0.47
b the small	-0.26
b the smell	-0.11
b the smil	0.73
b the snow	-0.13
b the sofa	1.09
b the sore	-0.33
b the sound	0.63
b the spac	0.21
b the specialist	1.41
b the sphenoid	0.22
b the spin	0.15
b the spinal_cord	0.13
b the spr	-0.10
b the squar	-0.21
b the squeak	-0.09
b the stair	0.98
b the stairlift	1.67
b the start	-0.10
b the stat	-0.15
b the station	0.16
b the step	0.54
b the stiff	-0.16
b the stool	-0.82
b the storm	-0.13
b the stov	-0.26
b the strain	-0.12
b the street	0.12
b the strength	0.74
b the stres	-0.54
b the strong	2.36
b the stud	-0.44
b the studio	-0.08
b the summ	-0.50
b the summar	-0.11
b the summit	0.98
b the supermarket	-0.57
b the surgeon	0.37
b the surger	-0.25
b the swell	-0.24
b the symptom	0.36
b the tablet	0.80
b the tailbon	-0.88
b the talk	-0.16
b the tap	-0.31
b the tax	-0.07
b the taxi	-0.50
b the tea	2.16
b the teach	0.05
b the team	-0.18
b the templ	-0.10
b the ten	-0.19
b the tension	-0.62
b the test	0.91
b the th	-0.49
b the theatr	0.67
b the theor	-0.22
b the therap	-0.67
b the therapist	2.27
b the thre	0.26
b the thread	0.22
b the tide	-0.55
b the tight	-0.09
b the time	-0.65
b the tin	0.30
b the tissu	0.06
b the titl	-0.18
b the toast	-0.31
b the toilet	-0.42
b the tomato	0.08
b the top	-0.23
b the touch	-1.04
b the tractor	1.31
b the trad	-0.11
b the traffic	-0.54
b the train	0.38
b the tram	-0.96
b the tray	0.37
b the treat	-0.24
b the treatment_of	-0.41
b the tree	0.14
b the trial	-1.14
b the trumpet	0.28
b the twin	-0.74
b the two	-0.60
b the upholster	-0.73
b the usual	-0.88
b the ute	0.08
b the vagu	-0.33
b the vagus_nerve	-0.07
b the vertebra	1.01
b the vet	-0.50
b the view	-0.79
b the villag	1.05
b the vine	-0.86
b the violin	-0.68
b the visit	-0.43
b the voic	0.15
b the wait	0.52
b the walk	0.52
b the walking_frame	1.16
b the wall	1.29
b the war	0.97
b the ward	0.48
b the warmth	0.33
b the wash	-0.21
b the wat	0.63
b the way	0.52
b the way_home	0.18
b the ways	-0.21
b the websit	-0.25
b the wedd	-0.32
b the week	0.58
b the weight	-0.25
b the wheelchair	0.13
b the whol	0.71
b the window	0.57
b the wood	-0.14
b the word	-1.36
b the world	1.02
b the worst	-0.17
b the writ	-0.31
b the wrong	-1.54
b the yard	-0.69
b the year	0.21
b the zoo	-0.12
b the_answer_to your	0.17
b the_table and	-0.36
b the_table is	-0.32
b the_table was	-0.28
b the_table with	-0.22
b the_work for	-0.21
b the_work is	-0.68
b their back	0.33
b their doctor	-0.09
b their feet	0.26
b their first	0.35
b their headach	0.13
b their marriag	-0.29
b their operation	0.87
b their own	-0.86
b their pain	0.51
b their plac	-0.48
b their should	0.05
b their worst	-0.36
b them all	0.14
b them and	0.52
b them befor	-0.07
b them for	0.41
b them in	0.40
b them leav	0.09
b them on	-0.51
b them out	0.59
b them to	0.40
b them up	-0.74
b them were	-0.22
b them with	-0.12
b then come	0.34
b then he	0.31
b then i	-1.36
b then it	-1.24
b then one	0.92
b then she	0.34
b then sit	-0.71
b then stand	-0.27
b then the	0.89
b then they	0.54
b then we	-0.19
b then won	-0.40
b then you	0.08
b ther and	-0.75
b ther are	0.24
b ther be	-0.54
b ther for	0.60
b ther i	0.35
b ther in	-1.19
b ther is	0.80
b ther is_a	0.11
b ther noth	0.13
b ther to	-0.09
b ther was	1.26
b ther were	0.89
b therap does	0.18
b therap in	0.59
b therap is	0.26
b therapist are	-0.57
b therapist can	-0.08
b therapist feel	0.66
b therapist in	0.69
b therapist like	-0.79
b therapist think	-0.13
b thes are	-0.12
b thes is	-0.32
b thes is_a	-0.10
b thes list	-0.09
b thes session	-0.69
b they agre	-0.21
b they all	0.55
b they are	-1.28
b they ask	0.12
b they belong	0.54
b they can	-1.04
b they cannot	0.18
b they carr	-0.22
b they come	0.40
b they count	-0.14
b they danc	-0.47
b they did	-1.04
b they do	-1.28
b they earn	-0.14
b they feel	-0.20
b they felt	-0.10
b they had	0.86
b they have	1.07
b they know	-0.27
b they leav	-0.36
b they like	-0.11
b they may	-0.18
b they promis	-0.42
b they said	0.33
b they say	-0.41
b they sell	-0.18
b they send	0.25
b they show	0.07
b they sit	-0.20
b they slept	0.20
b they stand	-0.31
b they stop	0.49
b they tell	-0.42
b they took	-0.52
b they used_to	0.44
b they were	0.21
b they will	0.09
b they would	-0.21
b thick medical	0.08
b think a	0.31
b think about	0.52
b think hard	0.70
b think it	-0.91
b think of	1.51
b think that	-0.67
b think you	-0.33
b thinn or	-0.12
b third session	0.20
b third visit	-0.11
b thirt year	0.77
b this as	-0.15
b this box	-0.19
b this fluid	-0.40
b this gentl	0.24
b this has	-0.25
b this has_not_been	-0.10
b this is	2.49
b this morn	0.16
b this one	1.93
b this page	0.18
b this plac	0.34
b this practic	-0.31
b this room	1.05
b this site	-0.77
b this sort	-0.92
b this text	0.10
b this trad	-0.33
b this week	-0.15
b this wint	-0.50
b this with	-0.34
b this year	1.06
b this you	0.21
b this_work and	-0.22
b this_work so	0.28
b thos first	-0.12
b thos given	-0.11
b thos who	0.44
b thos with	0.30
b though the	1.29
b thought about	0.11
b thought of	0.45
b thought that	-0.45
b thre birthda	0.06
b thre days	0.70
b thre free	-0.45
b thre goes	1.63
b thre hour	0.52
b thre is	0.11
b thre lay	-0.44
b thre month	-0.94
b thre plac	0.37
b thre session	-0.26
b thre skin	0.14
b thre th	0.38
b thre tim	-0.45
b thre visit	-0.38
b thre week	-0.49
b thre year	0.29
b thread a	0.39
b threw a	0.14
b through a	0.15
b through the	1.42
b throughout the	0.29
b throw_away your	0.20
b thyroid and	0.08
b tick in	-0.30
b tide is	-0.53
b tide of	0.98
b tide that	0.13
b till seven	0.34
b tim a	-0.55
b tim in	-0.32
b time aft	0.25
b time and	-0.60
b time does	-0.21
b time i	0.41
b time of	-0.27
b time on	0.67
b time someth	0.28
b time to	0.44
b time when	1.07
b time you	0.35
b tinnitu and	0.11
b tinnitu will	-0.12
b tips are	-0.27
b tir of	-0.92
b tir or	-0.28
b tired light	-0.33
b tissu and	-0.81
b tissu have	0.29
b tissu hold	0.16
b tissu rememb	0.24
b tissu soften	-0.06
b to 23	-0.08
b to a	1.14
b to a_doctor	-0.45
b to an	-0.34
b to ask	-0.30
b to august	-0.08
b to be	-1.96
b to be_well	0.15
b to begin	0.45
b to believ	-0.22
b to benefit	0.63
b to bits	-0.53
b to book	0.58
b to br	0.05
b to breath	0.20
b to call	-0.20
b to calm	0.18
b to cancel	0.63
b to chang	-0.57
b to choos	-0.47
b to come	-0.78
b to come_back	0.53
b to concentrat	-0.30
b to count	0.56
b to cry	-0.08
b to cure	-0.33
b to cut	0.82
b to doctor	-0.52
b to explain	0.08
b to fall	-0.51
b to feel	0.32
b to fill	0.08
b to find	-0.44
b to finish	0.51
b to five	0.17
b to get	0.33
b to give	0.51
b to give_up	-0.40
b to go	0.61
b to happen	-0.16
b to have	-0.57
b to heal	0.41
b to health	0.23
b to hear	-0.21
b to help	-0.61
b to her	0.37
b to hold	0.53
b to how	-0.13
b to hurt	0.35
b to it	1.51
b to its	-0.20
b to keep	0.43
b to keep_your	-0.15
b to know	-0.91
b to last	0.45
b to leav	0.31
b to let_go	0.06
b to lie	-0.13
b to life	-0.17
b to list	0.06
b to live	0.40
b to look	-1.27
b to lose	0.52
b to make	-0.59
b to matt	-0.17
b to me	-0.49
b to measur	-0.31
b to meet	0.43
b to move	-0.24
b to my	0.13
b to no	-0.13
b to none	1.83
b to one	0.48
b to open	0.15
b to pain	0.57
b to pay	-0.19
b to peopl	0.19
b to put	0.30
b to reach	-0.08
b to read	0.35
b to reliev	0.05
b to rememb	-0.12
b to revers	0.75
b to say	-0.19
b to see	0.58
b to see_a_doctor	-0.15
b to send	-0.39
b to settl	-0.16
b to shift	0.35
b to sign	-0.30
b to sit	-1.16
b to sleep	1.36
b to smell	-0.07
b to smil	1.14
b to somebod	0.33
b to start	0.94
b to stay	-0.23
b to take	0.94
b to talk	-0.77
b to tell	0.42
b to thaw	-0.38
b to the	0.28
b to thes	0.12
b to think	0.98
b to this	0.06
b to this_work	0.17
b to thre	-0.07
b to try	-0.10
b to twelv	0.22
b to undo	-0.41
b to undres	-0.45
b to us	0.11
b to wait	-0.70
b to wake	0.10
b to wal	-0.24
b to wear	-0.64
b to what	-0.77
b to wher	0.53
b to work	-0.90
b to writ	1.37
b to you	1.16
b to your	0.82
b toda she	0.32
b togeth show	0.12
b togeth wheth	-0.34
b told her	0.45
b told him	-0.05
b told i	0.35
b told that	-0.74
b told them	-0.28
b told to	-0.40
b told you	-0.25
b told_me about	-0.14
b told_me that	-0.71
b told_us that	0.06
b too good	0.79
b too long	0.55
b too much	-0.42
b too often	-0.19
b too short	0.42
b too young	0.75
b took a	0.76
b took long	0.08
b took me	-0.73
b took one	0.77
b took the	-1.37
b took thre	-0.55
b took up	0.56
b top of	-0.18
b tore up	1.49
b touch and	-0.75
b touch can	-0.07
b touch does	0.41
b touch in	-0.89
b touch is	-0.55
b touch light	-0.32
b touch of	-0.12
b touch on	-0.47
b touch so	-0.19
b touch that	0.11
b touch was	-0.16
b touch your	-0.33
b town who	0.11
b tr and	0.71
b tr it	-0.05
b tr to	-0.35
b tr what	-0.17
b track no	-0.14
b traffic is	-0.42
b train and	0.21
b train for	-0.81
b train hand	0.22
b train in	-0.48
b transformation of	-0.20
b trauma and	-0.26
b trauma is	-0.07
b treat asthma	-0.06
b treat back_pain	-0.17
b treat depression	0.10
b treat diseas	0.44
b treat for	-0.59
b treat ill	0.14
b treat is	0.40
b treat it	-0.33
b treat pain	0.15
b treat peopl	0.27
b treat plan	1.04
b treat the	1.28
b treat we	0.08
b treat with	-0.95
b tree for	-0.21
b trial did	-0.48
b trial found	-0.05
b trial have	-0.47
b trial is	-0.19
b trial last	-0.07
b trial of	-0.61
b trial on	-0.44
b trial record	-0.09
b trial report	-0.05
b trial saw	-0.05
b trial say	-0.30
b trial show	0.21
b trial taken	0.16
b trial that	-0.19
b trial the	-0.07
b trial was	-0.13
b trial were	-0.33
b trial with	-0.28
b trigg point	-0.24
b troubl with	-0.30
b troubl you	-0.06
b true of	-0.37
b trumpet at	-0.13
b trust your	0.29
b try a	0.21
b try it	0.05
b try to	-0.88
b try what	0.82
b turn her	0.44
b turn into	1.47
b turn the	-0.37
b turn up	0.59
b twelv peopl	0.21
b twelv tim	0.27
b twelv week	-0.55
b twent minut	0.11
b twent two	0.26
b twic a	-0.40
b twic as	0.54
b twin slept	0.34
b twist and	0.48
b two and	-0.06
b two at	0.98
b two bod	0.41
b two bon	-0.50
b two careful	-0.06
b two coat	-0.31
b two days	-0.50
b two different	-0.45
b two examin	-0.11
b two feet	0.27
b two fing	0.20
b two from	-0.78
b two hand	0.15
b two hour	2.15
b two inch	0.75
b two minut	-0.15
b two month	0.68
b two of	-0.46
b two or	-0.37
b two osteopath	-0.10
b two peopl	-0.93
b two plac	-0.08
b two review	0.24
b two session	-0.30
b two sid	-0.29
b two small	-0.08
b two star	-0.08
b two step	0.37
b two stick	0.82
b two th	-0.74
b two visit	0.23
b two ways	-0.43
b two week	0.06
b two wint	0.29
b two year	1.08
b type 1	-0.14
b uk guidanc	-0.33
b uncertain gain	-0.12
b unclench and	0.81
b und a	-0.19
b und each	-0.05
b und my	0.52
b und or	-0.05
b und promis	0.08
b und sixteen	-0.15
b und the	-0.71
b und these_hands	0.51
b und very	-0.29
b undo the	0.50
b unethical to	-0.37
b universit and	-0.73
b unles you	1.10
b unlock the	0.22
b until i	0.82
b until it	0.11
b until my	-0.08
b until noth	-0.63
b until the	-0.52
b until we	-0.08
b until you	-0.12
b up a	-0.89
b up again	-1.41
b up and	-0.87
b up at	1.64
b up fast	-0.24
b up for	2.08
b up from	0.59
b up his	1.04
b up in	0.16
b up on	-0.17
b up our	0.52
b up slow	-0.89
b up snowdon	0.10
b up take	-0.65
b up the	1.60
b up to	-0.31
b up two	0.18
b up with	0.37
b us a	-0.95
b us guidanc	-0.21
b us if	-0.27
b us it	0.09
b us nickel	-0.43
b us to	0.10
b us what	-0.19
b use a	-0.23
b use for	0.21
b use it	-0.23
b use no	-0.05
b use the	-0.47
b use them	-0.07
b used_to be	0.52
b used_to open	-0.47
b uses it	1.28
b usual does	0.15
b usual stop	-0.09
b usual within	-0.06
b vagus_nerve is	0.14
b vagus_nerve runs	-0.55
b valu be	-0.09
b version of	1.20
b vertigo often	0.13
b very good	1.29
b very larg	-0.29
b very light	-0.56
b very light_touch	-0.67
b very littl	-0.35
b very much	1.25
b vessel of	-0.15
b view is	-0.38
b view of	-0.10
b villag is	-0.07
b visit and	-0.10
b visit are	-0.19
b visit he	1.06
b visit here	0.14
b visit i	0.09
b visit in	0.25
b visit is	-0.34
b visit the	0.30
b visit to	0.57
b visit we	-0.37
b visit will	0.15
b visit with	-0.28
b voic back	-0.11
b voic of	0.15
b wait and	1.02
b wait for	0.25
b wait or	0.42
b wait room	0.91
b wak at	-0.26
b wake you	-0.35
b walk and	0.53
b walk away	0.06
b walk his	-0.50
b walk to	-1.05
b walk two	0.06
b walk with	0.17
b walked_out of	-0.39
b walks_out of	0.82
b wall and	0.54
b wall are	-0.52
b wall was	-0.40
b wall when	0.36
b want a	-0.83
b want anyth	-0.09
b want firm	-0.10
b want one	-0.47
b want to	1.36
b want your	-0.06
b warm and	-0.34
b warm hand	0.10
b warm wat	-0.29
b warmth heavi	-0.08
b warmth or	-0.06
b warmth perhap	0.33
b was a	-0.77
b was about	-0.05
b was all	1.10
b was an	-0.12
b was an_hour	-0.38
b was and	0.73
b was asleep	-1.37
b was at	0.39
b was back_at	0.29
b was be	-0.23
b was born	-0.56
b was broken	-0.44
b was carried_in	0.34
b was check	-0.25
b was comfortabl	-0.34
b was enough	-0.69
b was explain	-0.08
b was given	-0.21
b was glad	-0.23
b was heal	-0.16
b was humm	0.54
b was ill	-0.89
b was in	-0.82
b was last	-0.09
b was like	0.49
b was love	-0.65
b was marr	0.13
b was measur	-0.44
b was nev	1.11
b was not	-0.31
b was noth	-0.05
b was off	-0.28
b was on	1.65
b was once	-0.30
b was read	-0.45
b was record	-0.16
b was six	-0.18
b was small	-0.33
b was so	0.55
b was sold	-0.78
b was still	-0.46
b was the	-1.05
b was ther	-0.69
b was told	-0.18
b was too	0.09
b was treat	-0.44
b was up	-0.16
b was very	-0.25
b was what	0.15
b was written_off	-0.32
b wash my_hands	-0.39
b wash out	0.33
b wat and	-0.23
b wat in	0.84
b wat is	-0.37
b watch a	0.12
b watch the	-0.28
b way of	-0.42
b way out_of	1.39
b way round	0.81
b way to	0.99
b way you	0.41
b ways to	-0.20
b ways you	-0.12
b we admir	-0.21
b we agre	-0.59
b we aim	-0.22
b we are	-1.18
b we ask	-0.13
b we can't_say	0.49
b we cannot	-0.85
b we cannot_say	-0.27
b we carr	-0.50
b we chang	0.70
b we clear	0.31
b we clos	0.33
b we could	-0.40
b we could_not	-0.46
b we do	1.38
b we do_not_know	-0.40
b we don't	0.11
b we end	-0.14
b we find	0.52
b we finish	-0.39
b we free	0.15
b we give	1.30
b we got	-1.04
b we had	0.10
b we have	0.19
b we haven't	0.33
b we hear	0.17
b we help	1.06
b we help_with	-0.10
b we hold	0.33
b we know	0.23
b we leav	-0.49
b we listen	0.56
b we make	1.17
b we may	-0.52
b we meet	-0.23
b we met	-0.07
b we nev	-0.56
b we off	1.55
b we only	0.48
b we paint	-0.58
b we plant	-0.21
b we print	-0.45
b we put	0.44
b we reach	0.37
b we read	-1.46
b we releas	-0.23
b we rely_on	-0.34
b we say	1.33
b we see	0.53
b we set	-0.24
b we smooth	0.11
b we speak	2.04
b we stop	-2.34
b we straighten	0.97
b we talk	-0.61
b we took	-1.97
b we treat	0.86
b we use	-0.36
b we watch	0.18
b we will	-1.38
b we would	-0.52
b we writ	-0.39
b we'll have	0.25
b we'll soon	0.22
b weak in	-0.25
b weak ones	-0.46
b weak spot	-0.15
b wear wher	-0.64
b week aft	0.72
b week ago	0.53
b week and	-2.86
b week for	-0.58
b week he	-0.43
b week in	-1.10
b week is	-0.55
b week is_a	-0.07
b week of	-0.07
b week session	0.38
b week she	0.74
b week to	0.79
b week without	-0.14
b weekend back	0.07
b weigh about	-0.06
b weigh five	-0.15
b weight of	-0.65
b welcom in	-0.21
b welcom to	-0.11
b well aft	-0.23
b well and	-1.38
b well do	-0.17
b well sinc	0.44
b well to	0.08
b went back_to	1.47
b went down	-0.18
b went from	2.22
b went into	-0.58
b went on	-0.42
b went to	-0.43
b went untreat	-0.31
b went up	-0.96
b went well	-0.51
b went wrong	0.70
b went_in with	-0.13
b were a	0.27
b were at	-0.22
b were do	0.32
b were follow	-0.63
b were left	-0.10
b were most	-0.08
b were not	0.62
b were over	0.06
b were pool	-0.23
b were the	0.19
b were told	-0.31
b were wrong	-0.12
b wett the	-0.10
b what a	-0.42
b what an_hour	-0.30
b what br	-0.52
b what can	-0.26
b what could	-0.65
b what do	-0.43
b what does	-0.51
b what each	-0.14
b what happen	1.24
b what has	-0.99
b what he	-0.32
b what help	-0.27
b what hit	0.14
b what i	-0.51
b what if	2.02
b what is	-0.17
b what it	-1.63
b what medicin	0.08
b what nobod	-0.20
b what nobody_knows	-0.17
b what oth	0.65
b what our	0.16
b what peopl	-0.09
b what practition	-0.06
b what she	-0.87
b what that	-0.16
b what the	1.99
b what they	-0.67
b what to	-1.39
b what we	-0.13
b what will	-0.28
b what work	0.35
b what would	-0.65
b what you	-1.90
b what your_doctor	1.22
b whatev it	-0.15
b whatev peopl	-0.30
b whatev the	-0.34
b whatev they	-0.64
b whatev you	0.16
b whatev your	0.39
b wheelchair and	0.12
b when a	-0.50
b when all	0.16
b when he	-0.32
b when i	0.57
b when it	0.59
b when my	-0.24
b when noth	-0.40
b when she	-0.23
b when should	-0.06
b when somebod	-0.46
b when someth	-1.14
b when the	1.47
b when their	0.09
b when they	0.51
b when to	-0.48
b when we	-1.95
b when you	0.07
b when your	0.30
b wher did	-0.54
b wher do	-0.30
b wher hand	-0.32
b wher i	-0.33
b wher it	0.88
b wher my	0.11
b wher my_hands	-0.24
b wher she	0.10
b wher the	1.21
b wher ther	0.63
b wher they	0.56
b wher to	0.14
b wher you	0.16
b wher your	1.71
b wheth i	-0.38
b wheth it	-1.47
b wheth or	-0.44
b wheth the	-0.43
b wheth this_works	-0.13
b wheth to	-0.44
b wheth we	0.10
b wheth you	-0.20
b wheth your	-0.27
b which had	0.21
b which i	-0.38
b which is	-0.79
b which medicin	-0.20
b which noth	0.55
b which tablet	-0.30
b whil i	0.78
b whil it	-0.40
b whil she	1.19
b whil very	-0.16
b whil we	0.10
b whil you	0.42
b whistl whil	-0.94
b who arch	0.19
b who can	0.43
b who cannot	-0.09
b who check	-0.34
b who come	-0.22
b who come_in	0.19
b who could_not	0.45
b who did	0.64
b who do	0.22
b who does	-0.18
b who feel	-0.06
b who find	-0.30
b who had	0.46
b who has	1.41
b who have	-1.03
b who hear	-0.32
b who is	-0.86
b who know	1.33
b who left	0.43
b who lik	-0.55
b who like	-0.85
b who listen	-0.38
b who looks_after	0.67
b who need	-0.13
b who nev	0.55
b who off	-0.22
b who sent	0.38
b who should	0.17
b who sleep	0.14
b who stay	-1.12
b who stud	-0.35
b who train	-0.16
b who wait	1.12
b who were	0.07
b who will	0.72
b who writ	-0.14
b whoev tells_you	-0.18
b whoev you	0.21
b whol body	0.36
b whol book	-0.07
b whol famil	-0.61
b whol hous	-0.20
b whol of	-0.25
b whom doctor	0.55
b whom i	-0.42
b whom it	0.91
b whom they	0.07
b whom you	-0.36
b why i	-0.18
b why it	0.15
b why peopl	0.68
b why so	-0.50
b why the	0.19
b why to	0.48
b why we	0.16
b why you	0.13
b wife notic	-0.37
b will ask	-0.53
b will be	1.60
b will becom	0.21
b will chang	-0.37
b will come_down	0.49
b will do	-0.14
b will feel_better	0.51
b will find	-0.20
b will get	-1.04
b will give	0.05
b will go	-0.82
b will have	-0.83
b will hear	-0.23
b will help	0.23
b will i	-0.50
b will it	-0.64
b will know	-0.78
b will let	0.73
b will make	-0.14
b will meet	-0.47
b will not	-0.49
b will notic	0.42
b will only_get_worse	-0.30
b will open	0.32
b will read	-0.18
b will see	-0.32
b will show	0.45
b will sleep	0.44
b will stand_taller	0.11
b will stop	-0.14
b will take	0.19
b will tell	-0.28
b will thank	0.45
b will ther	-0.54
b will want	-0.07
b will wond	0.41
b will work_for	0.06
b will you	-0.14
b will your	0.13
b window open	-0.21
b wint in	0.51
b with 29	-0.09
b with 84	-0.10
b with a	-0.56
b with a_doctor	-0.06
b with age	-1.17
b with an	0.75
b with anybod	-0.56
b with anyth	0.25
b with arthriti	0.08
b with autism	0.08
b with both_sides	0.28
b with care	-0.33
b with ch	-0.74
b with cranial	0.70
b with craniosacral_therapy	0.06
b with cst	0.72
b with dementia	-0.41
b with diet	-0.53
b with each	0.36
b with ever	-0.49
b with exercis	-0.12
b with fev	-0.31
b with fibromyalgia	0.47
b with five	0.06
b with four	-0.59
b with headach	-0.21
b with his	0.34
b with it	-0.32
b with its	-0.27
b with learning_difficulties	0.64
b with long	0.78
b with massag	-0.10
b with me	0.32
b with migrain	-0.13
b with ms	0.33
b with my	0.85
b with my_hands	-0.06
b with no	-0.06
b with one	-0.19
b with or	-0.16
b with our	-0.39
b with peopl	0.13
b with promis	-0.10
b with reflux	0.65
b with regular	0.08
b with ringing_ears	0.43
b with ruth	0.29
b with some	-0.06
b with someon	-0.47
b with that	-0.41
b with the	-1.25
b with their	-0.59
b with them	-0.10
b with thick	0.08
b with this_touch	0.82
b with time	-0.47
b with two	-0.87
b with type	-0.14
b with us	-0.37
b with wax	-0.52
b with what	0.37
b with you	-0.45
b with your	-0.35
b with your_doctor	-0.37
b within a	-0.06
b within five	-0.08
b within one	0.18
b within reach	-0.07
b within six	-0.23
b within ten	0.26
b within the	0.21
b within thre	-0.33
b without a	0.65
b without an	-0.07
b without any	-0.51
b without ask	-0.31
b without drug	-0.13
b without it	2.09
b without lean	0.76
b without my	-0.52
b without surger	-0.12
b without the	0.53
b without them	0.16
b without want	-0.19
b won the	-1.21
b won't know	0.14
b wond why	-0.67
b word about	-0.18
b word and	-0.26
b word are	-0.12
b word for	0.34
b word heal	-0.61
b word like	0.11
b word relief	-0.08
b word you	-0.65
b work and	-0.71
b work at	-1.49
b work both_sides	-0.26
b work day	-0.28
b work ends	0.26
b work every_time	0.27
b work hard	-0.15
b work here	-0.28
b work in	-0.60
b work now	0.21
b work within	0.85
b work_for you	0.06
b working_with the	0.09
b works_for everyon	-0.58
b worr about	-0.47
b worr less	0.31
b wors is	-0.14
b worst and	-0.36
b worst that	0.19
b worth hav	-0.14
b worth the	-0.58
b worth to	0.32
b would ask	-0.13
b would be	0.46
b would choos	0.23
b would do	0.08
b would have	-0.06
b would i	-0.12
b would know	-0.12
b would lead	-0.45
b would like	-1.34
b would love	-0.15
b would nev	-0.41
b would not	1.08
b would not_know	0.13
b would rath	-1.30
b would say	0.49
b would see	0.25
b would start	-0.54
b would try	-0.16
b would want	-0.08
b wrap the	-0.44
b wrapp in	-0.82
b writ a	0.47
b writ about	-0.10
b writ and	-0.12
b writ down	0.42
b writ or	-0.08
b writ the	-0.29
b writ to	-0.09
b wrong door	-0.62
b wrong plac	-1.22
b wrong with	-0.38
b wrot that	0.41
b year ago	0.91
b year and	-1.01
b year becaus	0.31
b year he	0.09
b year in	0.36
b year lat	-0.24
b year of	0.42
b year old	0.11
b year only	-0.12
b year the	-0.39
b year to	-1.04
b year your	0.47
b yes to	0.26
b yesterda i	0.73
b yet and	0.38
b yet the	0.25
b yield to	1.73
b yoga and	-0.38
b yoga asks	0.61
b you a	-0.39
b you about	-0.20
b you agre	0.55
b you and	0.56
b you any	1.45
b you anyth	-0.15
b you are	1.51
b you arriv	-0.35
b you ask	-1.45
b you back_on	0.15
b you bett	-0.34
b you book	-0.08
b you br	0.67
b you breath	-0.51
b you by	-0.29
b you call	0.38
b you came	0.33
b you can	-1.97
b you cannot	0.54
b you choos	-0.44
b you come	-0.58
b you could	0.98
b you decid	-0.15
b you did	0.08
b you do	-3.05
b you fall	0.32
b you feel	-0.53
b you find	-0.13
b you for	-0.30
b you get	-1.07
b you go	0.05
b you had	0.97
b you have	-1.41
b you i	-0.08
b you if	0.10
b you in	0.10
b you is	0.33
b you keep	1.39
b you know	1.15
b you let	0.57
b you licens	-0.35
b you lie	-1.17
b you lie_on_your_back	-0.12
b you light	-0.20
b you like	-1.16
b you live	0.16
b you lose	-0.38
b you may	1.11
b you might	-0.29
b you move	-0.53
b you must	-0.19
b you my	0.47
b you notic	-0.28
b you now	-0.21
b you on	0.47
b you one	0.08
b you only	0.66
b you out	0.29
b you pay	-0.14
b you pull	-0.63
b you put	-0.09
b you relax	-0.10
b you rest	-0.35
b you say	-0.48
b you see	1.02
b you should	-0.18
b you simp	1.15
b you sleep	-0.54
b you so	-0.10
b you someth	-0.22
b you spend	0.33
b you stand	0.42
b you stay	-0.95
b you still	0.31
b you stud	0.29
b you take	-0.19
b you tell_me	-0.51
b you that	1.87
b you the	-0.32
b you think	0.14
b you to	0.14
b you train	-0.54
b you treat	-0.55
b you try	1.14
b you type	-0.29
b you up	0.42
b you use	-0.22
b you wait	0.21
b you want	-0.41
b you were	1.47
b you what	-0.14
b you what_is_wrong	-0.14
b you when	-0.66
b you wher	-0.23
b you wheth	-0.35
b you which	0.47
b you will	0.52
b you won't	0.85
b you would	-0.40
b you year	0.17
b you your	0.61
b you'll be	1.11
b you'll leav	0.13
b you'r runn	-0.42
b your ach	0.22
b your and	-0.16
b your arm	-0.43
b your back	0.37
b your bel	-1.38
b your bike	-1.08
b your bladd	0.09
b your blood_pressure	-0.22
b your body	0.63
b your brain	-0.36
b your breath	-0.49
b your child	0.47
b your children	0.87
b your cloth	-0.65
b your coat	1.19
b your day	0.96
b your days	0.75
b your diabet	-0.51
b your ears	0.29
b your eyes	-0.26
b your face	-0.13
b your feet	1.20
b your file	0.29
b your first	-0.08
b your futur	1.42
b your gut	0.59
b your hand	-0.06
b your head	-1.48
b your headach	0.47
b your health	-0.29
b your hips	0.16
b your hop	-0.37
b your ill	0.25
b your joint	0.34
b your kidney	0.24
b your kne	0.37
b your life	0.50
b your low	0.22
b your lymph	0.12
b your medicin	-1.68
b your migrain	0.54
b your mind	0.17
b your mone	-1.18
b your mood	0.05
b your moth	0.34
b your muscl	-0.65
b your name	-0.14
b your neck	0.62
b your nervous_system	-0.16
b your newborn	0.14
b your not	-0.31
b your operation	-0.72
b your own	-0.12
b your pain	0.48
b your prescription	-0.06
b your puls	-1.04
b your question	-0.21
b your sciatica	0.45
b your sho	-1.03
b your should	2.56
b your skull	-0.75
b your sleep	-0.13
b your specialist	-0.26
b your spin	1.24
b your stiff	0.13
b your stres	0.07
b your surgeon	-1.04
b your symptom	-0.06
b your tablet	-0.24
b your time	-1.02
b your tinnitu	-0.12
b your tissu	0.27
b your weekend	0.09
b your wrist	-0.48
b your_doctor about	-0.27
b your_doctor can	-0.27
b your_doctor has	-0.69
b your_gp can	-0.10
b zero to	0.11
bias	-3.84
calm asked	-0.47
calm bare	1.42
calm humble	-3.13
calm negated	1.16
calm plain	-1.11
calm sober	-1.29
calm world	-1.46
case baby change bare	0.83
case baby change humble	0.39
case baby change negated	-0.19
case baby change nobody	-0.54
case baby change ours	0.30
case baby change plain	-0.63
case baby change sober	0.74
case baby change they	1.36
case baby change you	-0.44
case baby nobody bare	-1.27
case baby nobody humble	0.07
case baby nobody negated	-0.23
case baby nobody plain	-1.43
case baby ours bare	1.42
case baby ours plain	0.36
case baby outside bare	-0.66
case baby still asked	0.39
case baby still bare	0.09
case baby still negated	0.94
case baby still nobody	-0.93
case baby still ours	1.09
case baby still outside	-1.03
case baby still plain	-1.10
case baby still sober	-0.73
case baby still they	-0.51
case baby still we	-0.41
case baby still you	1.38
case baby they bare	0.50
case baby they plain	-0.31
case baby they sober	0.17
case baby turn bare	-1.09
case baby turn nobody	-1.41
case baby turn ours	0.45
case baby turn plain	0.34
case baby turn sober	0.11
case baby turn they	0.41
case baby turn we	0.21
case baby we asked	-0.15
case baby we bare	-0.93
case baby we humble	0.08
case baby we negated	0.25
case baby we plain	0.15
case baby we sober	0.40
case baby you asked	0.19
case baby you bare	0.75
case baby you sober	-0.14
case body change asked	-0.08
case body change bare	0.66
case body change humble	-1.32
case body change negated	-0.46
case body change nobody	-1.40
case body change ours	0.16
case body change outside	0.39
case body change plain	0.33
case body change sober	-0.15
case body change they	0.28
case body change we	0.13
case body change world	0.99
case body change you	0.37
case body nobody bare	-1.43
case body nobody negated	-0.19
case body nobody plain	0.75
case body nobody sober	-0.82
case body nobody world	0.83
case body ours bare	0.85
case body ours humble	-0.53
case body ours negated	-0.09
case body outside bare	-0.84
case body outside negated	-0.60
case body still asked	0.15
case body still bare	-0.40
case body still humble	-0.20
case body still negated	-0.92
case body still nobody	0.98
case body still ours	-0.50
case body still outside	-0.87
case body still plain	2.20
case body still sober	-0.70
case body still they	-2.05
case body still we	1.03
case body still world	-0.86
case body still you	0.71
case body they bare	-0.79
case body they humble	0.46
case body they negated	-0.78
case body they plain	0.11
case body they sober	-0.28
case body they world	0.60
case body turn bare	-1.42
case body turn humble	0.50
case body turn negated	-0.69
case body turn nobody	-0.78
case body turn ours	-0.40
case body turn sober	0.73
case body turn they	1.10
case body turn we	0.33
case body turn world	0.85
case body turn you	-0.37
case body we asked	0.15
case body we bare	-0.08
case body we humble	-0.08
case body we negated	0.29
case body we plain	0.13
case body we sober	1.71
case body we world	-0.64
case body you asked	0.70
case body you bare	1.12
case body you humble	-0.58
case body you negated	-0.71
case body you plain	1.29
case body you sober	-0.68
case body you world	-0.42
case change nobody asked	-0.94
case change nobody bare	1.56
case change nobody humble	-1.06
case change nobody negated	0.69
case change nobody plain	0.50
case change nobody sober	-1.00
case change nobody world	-0.99
case change ours asked	-0.86
case change ours bare	3.70
case change ours humble	-0.59
case change ours negated	-0.17
case change ours plain	-0.49
case change ours sober	0.71
case change outside bare	-3.05
case change outside humble	-0.55
case change outside plain	0.87
case change outside sober	0.67
case change outside world	1.09
case change they bare	-1.20
case change they humble	0.33
case change they negated	-0.26
case change they plain	-0.17
case change they sober	0.24
case change they world	1.55
case change we bare	1.01
case change we humble	-2.25
case change we negated	-0.38
case change we plain	0.60
case change we sober	1.64
case change we world	-1.20
case change you asked	1.58
case change you bare	1.85
case change you humble	-0.27
case change you negated	-0.41
case change you plain	0.10
case change you sober	0.29
case change you world	-2.05
case life change bare	0.35
case life change humble	-0.27
case life change negated	-0.48
case life change nobody	0.78
case life change plain	1.58
case life change sober	-0.18
case life change they	0.18
case life change we	-0.90
case life change world	-1.05
case life change you	-0.19
case life nobody asked	0.52
case life nobody bare	1.79
case life nobody humble	-0.19
case life nobody plain	0.11
case life nobody sober	0.53
case life ours bare	0.13
case life ours negated	-0.36
case life outside bare	0.46
case life outside negated	0.68
case life outside world	-0.08
case life still asked	-0.83
case life still bare	-1.07
case life still humble	0.85
case life still negated	1.06
case life still nobody	-0.99
case life still ours	-1.28
case life still plain	-1.32
case life still sober	-0.36
case life still they	0.45
case life still world	-0.44
case life still you	-0.23
case life they bare	0.64
case life they humble	0.29
case life they negated	0.47
case life they plain	0.57
case life they world	-0.73
case life turn asked	0.35
case life turn bare	1.95
case life turn humble	0.52
case life turn negated	0.86
case life turn nobody	3.01
case life turn ours	0.38
case life turn outside	0.71
case life turn plain	-0.45
case life turn they	0.60
case life turn we	-0.90
case life turn world	0.75
case life turn you	0.09
case life we asked	-0.71
case life we bare	-0.99
case life we humble	1.24
case life we negated	0.62
case life we plain	-0.99
case life we sober	-0.60
case life we world	-0.38
case life you asked	0.16
case life you bare	-0.80
case life you humble	-0.27
case life you plain	0.18
case life you sober	-0.31
case life you world	0.68
case none change asked	0.38
case none change bare	-0.65
case none change humble	-2.07
case none change negated	0.13
case none change nobody	-2.04
case none change ours	0.58
case none change plain	-0.51
case none change sober	0.85
case none change they	-1.68
case none change we	-0.30
case none change world	-0.95
case none change you	0.63
case none nobody asked	1.44
case none nobody bare	0.37
case none nobody humble	-0.72
case none nobody negated	-0.27
case none nobody plain	-1.73
case none nobody sober	-2.08
case none nobody world	-2.21
case none ours asked	-0.77
case none ours bare	0.97
case none ours humble	-1.34
case none ours negated	-0.37
case none ours plain	-0.18
case none ours sober	1.22
case none ours world	-0.77
case none outside bare	-0.53
case none outside humble	-0.99
case none outside negated	0.67
case none outside plain	1.30
case none outside sober	-0.13
case none outside world	-0.59
case none still asked	-0.34
case none still bare	1.41
case none still humble	-1.78
case none still negated	-0.82
case none still nobody	-1.91
case none still ours	-1.30
case none still outside	1.09
case none still plain	-0.29
case none still sober	-1.71
case none still they	1.90
case none still we	-1.49
case none still world	-0.97
case none still you	-0.46
case none they asked	-0.32
case none they bare	-0.74
case none they negated	-1.42
case none they plain	0.25
case none they sober	0.58
case none they world	2.90
case none turn asked	-0.07
case none turn bare	-1.38
case none turn humble	0.68
case none turn negated	-0.30
case none turn nobody	-0.58
case none turn ours	-0.53
case none turn outside	-1.39
case none turn plain	0.29
case none turn sober	-0.47
case none turn they	1.01
case none turn we	0.45
case none turn you	-0.19
case none we asked	-1.17
case none we bare	-0.40
case none we humble	-1.47
case none we negated	-0.36
case none we plain	1.07
case none we sober	-0.21
case none we world	0.53
case none you asked	0.80
case none you bare	0.24
case none you humble	1.57
case none you negated	0.88
case none you plain	-1.22
case none you sober	-0.67
case none you world	-1.64
case serious change bare	1.78
case serious change humble	-0.40
case serious change negated	0.60
case serious change nobody	1.71
case serious change ours	1.11
case serious change outside	-0.91
case serious change plain	-0.06
case serious change sober	-0.08
case serious change they	0.32
case serious change we	-0.76
case serious change you	0.10
case serious nobody bare	0.83
case serious nobody humble	0.46
case serious nobody negated	0.62
case serious nobody plain	-0.23
case serious nobody sober	-1.25
case serious ours bare	1.71
case serious ours humble	-0.33
case serious ours plain	0.28
case serious ours sober	0.21
case serious outside bare	-0.98
case serious outside negated	0.24
case serious outside plain	-0.42
case serious outside sober	0.10
case serious still bare	-0.37
case serious still humble	0.49
case serious still negated	-0.16
case serious still nobody	-1.03
case serious still ours	0.60
case serious still outside	0.06
case serious still plain	-0.12
case serious still sober	0.24
case serious still they	0.33
case serious still we	0.14
case serious still you	-0.15
case serious they humble	-0.12
case serious they negated	0.16
case serious they sober	0.11
case serious turn bare	-0.08
case serious turn negated	0.35
case serious turn nobody	-0.28
case serious turn ours	-0.08
case serious turn plain	-0.50
case serious turn sober	-0.35
case serious turn they	-0.53
case serious turn we	0.82
case serious turn you	-0.10
case serious we asked	-0.32
case serious we bare	0.85
case serious we humble	0.29
case serious we negated	-0.06
case serious we plain	-0.21
case serious we sober	-0.35
case serious you bare	-1.10
case serious you plain	-0.09
case serious you sober	0.99
case still nobody asked	2.41
case still nobody bare	0.09
case still nobody negated	0.08
case still nobody plain	-3.00
case still nobody sober	-2.89
case still nobody world	-1.68
case still ours asked	-0.54
case still ours bare	1.21
case still ours humble	-2.04
case still ours negated	-0.40
case still ours plain	0.97
case still ours sober	0.38
case still ours world	-1.56
case still outside bare	1.29
case still outside humble	-0.99
case still outside negated	0.69
case still outside plain	0.31
case still outside sober	-1.22
case still outside world	-0.87
case still they asked	-0.32
case still they bare	-0.78
case still they humble	-0.57
case still they negated	0.15
case still they plain	-0.23
case still they world	-0.10
case still we asked	-2.40
case still we bare	-0.45
case still we humble	1.77
case still we plain	-0.78
case still we sober	0.16
case still we world	0.62
case still you asked	0.48
case still you bare	-1.69
case still you humble	0.20
case still you negated	0.39
case still you world	1.39
case symptom change asked	-0.32
case symptom change bare	1.57
case symptom change humble	-0.73
case symptom change negated	-0.12
case symptom change nobody	0.49
case symptom change ours	0.62
case symptom change outside	-0.54
case symptom change plain	0.69
case symptom change sober	1.39
case symptom change we	1.29
case symptom change you	0.59
case symptom nobody asked	0.42
case symptom nobody bare	0.18
case symptom nobody humble	-0.71
case symptom nobody negated	1.01
case symptom nobody plain	-0.80
case symptom nobody sober	-0.63
case symptom ours bare	-0.73
case symptom ours negated	0.41
case symptom ours plain	0.59
case symptom outside bare	-0.24
case symptom outside humble	-0.16
case symptom outside negated	0.14
case symptom outside sober	-0.45
case symptom still asked	0.38
case symptom still bare	-0.49
case symptom still humble	-1.15
case symptom still negated	0.76
case symptom still nobody	-0.36
case symptom still ours	-0.60
case symptom still plain	-2.12
case symptom still sober	-0.40
case symptom still they	-1.99
case symptom still we	0.40
case symptom still you	-0.50
case symptom they bare	-1.52
case symptom they humble	0.54
case symptom they negated	-0.08
case symptom they plain	-0.79
case symptom turn bare	-0.50
case symptom turn humble	0.51
case symptom turn negated	0.38
case symptom turn nobody	-0.56
case symptom turn ours	0.50
case symptom turn outside	0.38
case symptom turn plain	0.48
case symptom turn they	0.10
case symptom turn we	1.04
case symptom turn you	-0.66
case symptom we asked	-0.37
case symptom we bare	2.98
case symptom we humble	-0.26
case symptom we negated	-0.33
case symptom we plain	-0.82
case symptom we sober	1.38
case symptom you bare	-0.32
case symptom you humble	-0.79
case symptom you negated	-0.14
case symptom you plain	0.29
case symptom you sober	0.38
case turn nobody bare	-1.40
case turn nobody negated	0.18
case turn nobody plain	-0.83
case turn nobody sober	-0.37
case turn nobody world	1.28
case turn ours bare	-0.88
case turn ours plain	0.46
case turn outside bare	-1.06
case turn outside negated	0.42
case turn outside sober	-0.33
case turn outside world	-0.26
case turn they bare	0.05
case turn they humble	1.64
case turn they negated	-0.89
case turn they plain	0.23
case turn they sober	0.34
case turn they world	1.32
case turn we asked	-0.21
case turn we bare	1.00
case turn we humble	0.26
case turn we negated	0.74
case turn we plain	-0.49
case turn we sober	0.54
case turn we world	0.09
case turn you bare	-0.24
case turn you negated	0.16
case turn you plain	0.20
case turn you sober	-0.70
case turn you world	-0.72
cite	-7.57
cite against	7.12
cited	-1.07
cited glad	4.41
cited glad against	5.37
cited glad background	0.71
cited glad for	-0.37
cited glad mixed	-0.47
cited glad unknown	-0.80
cited plain	0.92
cited plain against	2.31
cited plain background	0.22
cited plain for	-1.49
cited plain mixed	-0.11
cited sober	-6.16
cited sober against	-1.38
cited sober background	-2.75
cited sober for	-1.14
cited sober mixed	-0.81
cited sober unknown	-0.32
e aid	2.56
e ailment	0.58
e anatomy	1.56
e animal	-2.56
e bad	0.36
e bodyact	-0.36
e certain	4.04
e civic	-1.70
e craft	-2.30
e dance	2.48
e doubt	-0.23
e dress	0.40
e event	3.04
e family	2.68
e food	-1.06
e garden	0.92
e good	1.00
e hobble	1.55
e house	3.01
e housework	1.16
e improve	1.89
e know	-0.54
e lasting	0.94
e make	-2.86
e market	-2.06
e medicine	3.18
e medics	0.32
e music	0.46
e not aid	-0.14
e not ailment	0.24
e not anatomy	-1.36
e not bad	1.47
e not bodyact	-0.56
e not certain	-1.17
e not civic	0.36
e not craft	0.45
e not doubt	0.84
e not dress	0.62
e not event	0.96
e not family	1.86
e not food	0.30
e not garden	-0.23
e not good	0.77
e not hobble	0.88
e not house	-0.54
e not housework	-0.82
e not improve	-0.74
e not know	-1.81
e not lasting	2.92
e not make	-0.83
e not market	-1.57
e not medicine	1.39
e not medics	-0.31
e not music	-0.06
e not object	-1.58
e not outdoors	-0.74
e not own	2.01
e not people	-0.80
e not practice	-1.28
e not putaway	-0.65
e not regain	0.43
e not remove	1.60
e not rest	-0.17
e not say	2.35
e not school	-0.14
e not sport	0.06
e not study	-2.58
e not tests	-1.09
e not time	1.84
e not torso	1.49
e not trade	-0.16
e not transport	0.29
e not travel	1.42
e not walk	-0.88
e not web	-1.33
e not wellness	-1.60
e not work	0.41
e not worsen	3.19
e object	-0.76
e outdoors	0.21
e own	-0.91
e people	0.06
e practice	-0.80
e putaway	2.82
e quick	2.29
e regain	3.81
e remove	1.57
e rest	-1.65
e say	-1.60
e school	0.11
e sport	-0.46
e study	-2.69
e tests	3.77
e time	-1.02
e torso	0.63
e trade	-2.09
e transport	-1.09
e travel	-0.15
e walk	3.40
e web	-4.37
e wellness	2.89
e work	0.75
e worsen	4.32
first a	-3.79
first a_doctor	-0.21
first a_therapist_who	-0.50
first about	-2.23
first ach	0.64
first act	0.23
first act_now	0.75
first add	-0.40
first aft	-1.37
first after_years_of	0.46
first alic	0.13
first all	0.75
first allopath	0.09
first although	0.27
first amma	-0.19
first an	-0.86
first an_hour	-0.63
first and	0.10
first answ	-0.55
first antidepressant	-0.24
first anxiet	-0.69
first anxiou	0.61
first any	-1.25
first anyon	-0.49
first approv	0.41
first are	-0.18
first around	-0.36
first arthriti	-0.12
first as	2.23
first as_a_rule	0.08
first ask_a_doctor	-0.14
first ask_your_doctor	-0.08
first ask_your_midwife	-0.09
first asthma	-1.25
first at	1.19
first at_last	-1.27
first avoid	0.07
first bab	-2.06
first back	-0.60
first back_pain	-0.25
first balanc	-0.37
first be	-1.00
first beat	-0.05
first becaus	1.88
first been	0.11
first befor	1.46
first best	0.85
first bett	-0.08
first between	-0.58
first birth	0.14
first black	1.11
first blood	-0.37
first bon	0.05
first book	1.17
first boost	-0.24
first both	-0.82
first bp	1.36
first br	0.44
first brain	0.43
first breastfeed	1.12
first by	1.98
first call	1.34
first call_911	-0.08
first can	-0.88
first cancel	-0.38
first chang	-0.99
first children	-0.80
first chiropractor	-0.36
first choos	-0.29
first chronic	0.35
first cleans	0.11
first click	-0.44
first client	0.53
first clinical	0.13
first colic	-1.09
first come	2.10
first come_in	0.54
first come_to_us	-0.29
first comfort	0.12
first compar	-0.44
first correction	-0.22
first could	0.08
first cranial_work	0.62
first craniosacral	-1.04
first craniosacral_therapy	0.56
first cst	-0.33
first dad	0.96
first deep	0.11
first diabet	-0.47
first diabetic	0.28
first discov	0.20
first do	-0.68
first do_not_wait	0.06
first doctor	0.71
first does	-2.32
first don't	0.71
first don't_suffer	1.38
first don't_wait	0.26
first draw	-0.46
first drink	-0.20
first each	0.35
first ear	-0.21
first ease	-0.08
first eat	-0.18
first eczema	0.66
first eight	-0.52
first encourag	0.08
first endorphin	0.42
first energ	-0.72
first enjo	0.36
first even	2.50
first ever	1.84
first everybod	-0.24
first everyon	-0.40
first everyth	0.93
first evidenc	-0.14
first exercis	0.24
first expect	0.17
first expert	0.23
first fascia	-0.32
first fear	0.34
first feed	0.62
first feel	-0.56
first few	-0.16
first first	0.12
first five	-0.42
first fluid	-0.83
first flush	-0.32
first follow	-0.78
first for	2.87
first for_the_first_time_in	-0.73
first forget	0.10
first four	0.23
first from	3.52
first full	0.29
first gentl	0.28
first get_rid_of	-0.27
first gett	-0.19
first give	-0.18
first go	-0.06
first go_to_hospital	-0.18
first gone	0.56
first good	-0.82
first gout	-0.67
first grandad	-1.16
first grandma	0.59
first grandmoth	-0.56
first grief	-0.64
first guarante	-0.19
first guidelin	-0.16
first half	0.09
first hand	0.70
first hanna	0.15
first hard	0.10
first harm	-0.68
first hay_fever	0.43
first he	-3.32
first headach	-1.20
first heal	-0.43
first health	0.17
first hear	0.34
first heart	-0.39
first heat	-0.13
first help	0.31
first her	-0.23
first here	-1.20
first hiccup	-0.63
first high_blood_pressure	0.37
first his	-2.03
first hold	0.06
first hormon	-0.69
first hospital	-0.30
first hot	1.71
first how	-0.13
first hsa	-0.19
first hurr	-0.83
first i	-0.16
first i'm	-0.32
first ideal_for	0.20
first if	-3.92
first improv	0.11
first in	-2.81
first insomnia	-0.99
first instant	-0.08
first insulin	-0.36
first insuranc	0.64
first iron	-0.25
first is	-0.09
first isn't	-0.20
first it	0.94
first it'll	0.53
first just	0.40
first keep	-0.50
first keep_your	0.75
first kids	0.54
first kind	-0.72
first kne	-0.82
first last	-0.63
first last_few	-0.20
first lat	-0.07
first leav	-1.38
first less	1.19
first let	0.93
first let_go_of	0.07
first lie	1.81
first life	1.06
first light	0.35
first light_touch	-0.10
first littl	1.78
first long	-0.98
first long_covid	-0.08
first look	1.41
first love	-0.41
first low	-0.81
first low_back_pain	0.23
first ly	-0.44
first lymph	-0.84
first madam	-0.14
first many	0.10
first many_people	-0.22
first massag	-0.57
first medicin	0.28
first membran	-0.08
first menopaus	-0.31
first migrain	1.37
first miracl	-0.69
first more	1.01
first morn	-0.07
first most	-1.12
first most_people	0.35
first moth	0.63
first move	-0.16
first mum	0.53
first muscl	-0.53
first music	-0.22
first my	-2.87
first my_hands	0.56
first nan	0.32
first natural	0.84
first nearly_all	-0.65
first neck	-0.45
first neck_pain	0.73
first neith	-0.28
first nerv	0.33
first nev	-0.33
first new	1.11
first newborn	0.13
first next	-0.13
first night	0.32
first nine	0.32
first ninet	0.69
first no	-0.15
first no_more	1.53
first no_one	0.21
first no_side_effects	0.08
first nobod	0.60
first none	-0.93
first not	1.27
first not_everyone	0.29
first noth	-0.79
first now	0.44
first of	1.32
first official	0.48
first old	1.73
first old_pains	0.13
first once	2.15
first one	0.66
first one_hour	-0.65
first only	0.39
first operation	-0.35
first osteopath	-0.68
first oth	0.21
first other_therapies	1.46
first our	-0.13
first our_approach	0.07
first our_hands	0.09
first our_table	-0.51
first over	0.38
first overcom	0.07
first pain	0.44
first pain_relief	0.98
first painkill	-1.67
first park	-0.29
first pay	-0.18
first peopl	1.00
first perfect	0.50
first perhap	-0.19
first period	1.10
first pet	0.60
first photograph	-0.15
first physio	0.26
first physiotherap	-0.39
first physiotherapist	-0.25
first pictur	1.15
first pill	0.08
first plac	0.17
first pleas	-1.54
first postnatal_depression	0.11
first practition	-0.40
first pregnanc	0.38
first pregnant	0.10
first preliminar	0.28
first promis	0.19
first proven	-0.15
first put	-1.40
first quantum	0.13
first question	-0.32
first read	-0.81
first reckon	0.50
first recommend	0.46
first reduc	0.13
first reflux	-0.13
first regular	-0.22
first releas	-0.77
first relief_for	0.09
first reliev	0.43
first remov	-1.18
first research	0.32
first rest	0.69
first result	-0.06
first review	0.96
first rid	0.12
first right_as_rain	0.19
first ring	-0.24
first rust	0.18
first saf	0.08
first safe	1.55
first safet	-0.09
first satisfaction	0.34
first say	0.56
first say_no_to	-0.08
first scar	-0.76
first scienc	-0.25
first scientist	-0.54
first see	-0.25
first see_a_doctor	-0.38
first session	0.62
first seven	-0.12
first she	-0.68
first she'll	0.50
first shingl	-0.54
first sho	-0.10
first short	-0.32
first silenc	-0.18
first sinc	0.40
first six	1.20
first skin	-0.95
first skip	0.21
first slack	-0.36
first sleep	-1.95
first slow	-0.63
first small	1.18
first so	-1.32
first soft	0.31
first some	-0.59
first some_people	-1.04
first someth	1.20
first somewher	0.56
first sore	-0.68
first sort	0.11
first speak	-0.22
first spin	-0.32
first stand	-0.23
first start	0.24
first statistician	0.61
first stay	-0.23
first stiff	-0.39
first still	-0.34
first stop	-0.17
first stres	0.47
first stretch	-0.85
first stud	-0.31
first student	-0.60
first stuff	0.36
first succes	0.44
first sugar	0.34
first suitabl	0.21
first support	-0.25
first suppos	-0.20
first surgeon	0.46
first surger	-0.52
first sutherland	-0.46
first swimm	-0.18
first symptom	0.24
first tag AID	-0.29
first tag BABY	-1.78
first tag BAD	-0.17
first tag BELIEF	-2.43
first tag BODY	-5.40
first tag CLIENT	-3.92
first tag COME	0.26
first tag CST	0.10
first tag CURE	-0.61
first tag DEFINE	-0.06
first tag DETOX	0.15
first tag DIAGNOSE	-1.61
first tag DOCTOR	0.57
first tag DRUG	-2.40
first tag EASE	1.61
first tag EMOTION	0.06
first tag ENDORSE	0.57
first tag EXPERT	-1.27
first tag FAST	-0.07
first tag FLOW	-0.06
first tag GO	-1.22
first tag GONE	2.22
first tag HEDGE	-2.53
first tag HOMEHELP	-1.83
first tag HOPEFUL	0.55
first tag IT	1.72
first tag LASTING	0.89
first tag LIFE	-2.81
first tag MECH	-1.29
first tag MOST	-0.07
first tag NEG	0.67
first tag NEGN	1.90
first tag NUMBER	1.85
first tag OUGHT	-1.40
first tag PAST	-0.49
first tag POLICY	-0.10
first tag POSITION	-0.50
first tag PRAISE	-0.11
first tag PRESSURE	0.59
first tag PROVE	-0.15
first tag RELIEFN	0.64
first tag REMOVE	1.13
first tag RESEARCH	-1.50
first tag SAFETY	0.42
first tag SAFEW	2.80
first tag SAY	2.08
first tag SERIOUS	-3.07
first tag SERVICE	-0.07
first tag SORE	2.07
first tag STOPTAKING	0.32
first tag STORE	-0.43
first tag SURE	-1.27
first tag SURGERY	-1.48
first tag SYMPTOM	-1.54
first tag THERAPIST2	-1.04
first tag THERAPY	-2.83
first tag THING	1.12
first tag TURN	-1.70
first tag WE	-1.98
first tag WELL	0.83
first tag WORKS	-0.74
first tag WORLD	1.62
first tag YOU	-0.30
first take	-0.62
first talk_to_your_doctor	-0.06
first teach	-0.34
first teenag	0.47
first tell	-0.63
first tell_me	-0.28
first tell_us	-0.12
first ten	0.45
first tension	0.29
first that	-0.37
first the	-2.91
first the_answer_to	0.07
first the_table	-0.49
first their	0.47
first then	-1.02
first ther	2.72
first therapist	-0.81
first thes	-0.09
first they	-0.66
first think	0.99
first this	0.92
first thos	0.68
first though	0.28
first thought	-0.57
first thousand	0.95
first thre	-0.66
first thyroid	-0.28
first time	-0.13
first tinnitu	-0.79
first to	0.16
first toddl	-0.54
first tongue_tie	-0.07
first total	0.63
first touch	-0.13
first toward	-0.05
first toxin	0.36
first train	-0.07
first trial	-0.31
first trust	0.45
first two	-1.55
first uk	-0.33
first und	0.12
first unlik	0.89
first unwind	0.08
first upledg	-0.65
first us	-0.21
first usual	-0.06
first vaccin	-0.41
first vertigo	-0.43
first wait	-0.24
first walk	-0.21
first warm	-0.28
first warmth	-0.14
first wat	-0.13
first watch	-0.07
first we	0.69
first we'll	0.64
first we'r	-0.62
first weak	0.12
first what	-1.55
first whatev	0.25
first when	-0.42
first wher	-0.66
first wheth	-0.51
first whil	0.51
first who	-1.94
first whoev	-0.47
first why	2.91
first will	-1.19
first with	-1.08
first within	0.64
first without	0.10
first women	0.14
first word	0.72
first work	0.36
first writ	-0.25
first y'all	-0.30
first years_of	0.22
first yoga	0.96
first you	-3.58
first you'll	1.37
first your	1.75
first your_gp	0.81
frame attributed	-4.61
frame attributed with reference	-0.12
frame attributed without	-4.49
frame natural course	-1.45
frame natural course with reference	-0.78
frame natural course without	-0.65
frame reported	-2.57
frame reported with reference	-0.68
frame reported without	-1.88
frame talk of claims	-2.02
frame talk of claims without	-2.02
hedge baby baby	0.12
hedge baby person	0.36
hedge body body	1.11
hedge body i	-0.46
hedge body none	-0.47
hedge body order	-0.10
hedge body other care	0.14
hedge body ours	0.63
hedge body person	-0.78
hedge body therapy	-0.15
hedge body we	-0.66
hedge body you	-1.59
hedge life i	-0.13
hedge life none	0.68
hedge life order	-0.22
hedge life other care	-0.31
hedge life person	0.25
hedge life thing	0.53
hedge life we	0.86
hedge life you	-0.19
hedge none complaint	0.05
hedge none i	1.87
hedge none none	1.78
hedge none order	-1.00
hedge none other care	-1.23
hedge none ours	-0.88
hedge none person	0.90
hedge none research	-0.51
hedge none therapy	-0.26
hedge none thing	0.46
hedge none we	1.34
hedge none you	0.19
hedge serious complaint	-1.89
hedge serious i	0.81
hedge serious other care	-0.36
hedge serious ours	0.28
hedge serious person	-0.25
hedge serious we	0.54
hedge serious you	0.10
hedge symptom body	-0.31
hedge symptom complaint	-1.84
hedge symptom i	0.08
hedge symptom none	-1.60
hedge symptom order	-1.23
hedge symptom other care	-1.78
hedge symptom ours	0.71
hedge symptom person	0.32
hedge symptom research	-0.09
hedge symptom we	-0.18
hedge symptom you	0.32
hint C01	0.30
hint C02	2.46
hint C03	-2.30
hint C05	0.14
hint C06	0.85
hint C07	1.48
hint C08	1.30
hint C10	0.97
hint C11	1.03
hint C12	0.37
hint C13	0.21
hint C15	-1.34
hint C16	-0.72
hint C17	-0.15
hint C18	1.25
hint C19	-2.75
hint C20	-0.33
hint C21	-0.58
in alt BABY	0.27
in alt BODY	-2.77
in alt CLIENT	0.83
in alt CST	0.86
in alt DIAGNOSE	-0.39
in alt EASE	-0.07
in alt ENDORSE	-0.32
in alt HOMEHELP	-0.10
in alt IT	-0.31
in alt LIFE	0.23
in alt MECH	-1.71
in alt NUMBER	-0.30
in alt POLICY	-0.11
in alt POSITION	-0.13
in alt SAFETY	-0.24
in alt SAY	-0.09
in alt SERVICE	-0.06
in alt SHOW	-1.01
in alt STORE	0.05
in alt THERAPY	0.80
in alt THING	-0.76
in alt WELL	0.95
in alt WORLD	-0.14
in cta DIAGNOSE	-0.74
in cta EASE	-0.33
in cta FLOW	-0.33
in cta HOMEHELP	-0.87
in cta IT	-0.74
in cta NUMBER	-0.22
in cta OUGHT	-0.49
in cta POLICY	-0.34
in cta THERAPY	-0.35
in cta THING	-0.29
in cta WE	-0.19
in cta WELL	0.96
in cta WORKS	-0.36
in cta YOU	-0.26
in description CLIENT	-0.78
in description CST	-0.27
in description DEFINE	-0.07
in description DIAGNOSE	-0.28
in description EASE	-0.49
in description ENDORSE	-0.23
in description GO	-0.29
in description HEDGE	-0.48
in description HUMBLE	-0.53
in description IT	-1.04
in description LIFE	-0.31
in description META	-0.55
in description MOST	-0.26
in description NEG	-0.51
in description NEGN	-0.13
in description NUMBER	-1.27
in description OUGHT	-0.23
in description POLICY	-0.61
in description REMOVE	0.15
in description RESEARCH	-0.78
in description SAY	-0.55
in description SERVICE	-0.22
in description SHOW	-0.32
in description STORE	-0.05
in description THERAPY	-0.74
in description THING	-0.07
in description WE	-0.75
in description WORKS	-0.32
in description WORLD	-0.13
in description YOU	-0.14
in evidence BODY	-0.37
in evidence CLIENT	-1.04
in evidence CST	-0.49
in evidence DEFINE	-0.29
in evidence DIAGNOSE	-1.02
in evidence EASE	-0.69
in evidence ENDORSE	-0.44
in evidence GONE	-0.07
in evidence HEDGE	-0.33
in evidence HOMEHELP	-0.12
in evidence HUMBLE	-0.24
in evidence IT	-1.34
in evidence LASTING	-0.12
in evidence MECH	-0.81
in evidence NEG	-0.50
in evidence NUMBER	-0.81
in evidence POLICY	-0.21
in evidence RESEARCH	-0.45
in evidence SAFETY	-0.21
in evidence SAY	-0.77
in evidence SERVICE	-0.21
in evidence SHOW	-0.77
in evidence SYMPTOM	-0.53
in evidence THERAPIST2	-0.22
in evidence THERAPY	-0.56
in evidence WE	-1.43
in heading BABY	-0.19
in heading BAD	-0.88
in heading BODY	-0.71
in heading CLIENT	-0.61
in heading CST	-0.55
in heading DIAGNOSE	-1.12
in heading EASE	-0.52
in heading EMOTION	-0.22
in heading ENDORSE	-0.60
in heading FLOW	0.14
in heading GONE	-0.47
in heading HEDGE	-0.50
in heading HOMEHELP	-0.20
in heading HUMBLE	-0.06
in heading IT	-1.77
in heading LIFE	-0.72
in heading MECH	-0.64
in heading META	-0.09
in heading NEG	-0.34
in heading NUMBER	-0.84
in heading OUGHT	-0.35
in heading POLICY	-0.16
in heading REMOVE	0.09
in heading RESEARCH	-0.46
in heading SAFETY	-0.06
in heading SAFEW	-0.44
in heading SAY	-0.95
in heading SERIOUS	-0.09
in heading SERVICE	-0.28
in heading SHOW	-1.17
in heading SORE	-0.94
in heading STOPTAKING	-0.06
in heading STORE	-0.12
in heading SURE	-0.32
in heading SYMPTOM	-1.58
in heading THERAPY	-1.48
in heading TURN	-0.91
in heading WE	-1.96
in heading WELL	-0.55
in heading WORKS	-0.10
in heading YOU	-1.79
in testimonial AID	1.80
in testimonial BABY	0.36
in testimonial BAD	0.53
in testimonial BELIEF	0.65
in testimonial BODY	2.29
in testimonial CLIENT	0.79
in testimonial COME	0.72
in testimonial CST	0.66
in testimonial DIAGNOSE	-0.69
in testimonial DOCTOR	1.01
in testimonial DRUG	0.18
in testimonial EASE	0.94
in testimonial EMOTION	0.32
in testimonial ENDORSE	0.60
in testimonial FLOW	0.91
in testimonial GO	0.85
in testimonial GONE	1.50
in testimonial HEDGE	0.61
in testimonial HOMEHELP	3.94
in testimonial HUMBLE	0.21
in testimonial IT	0.99
in testimonial LIFE	6.55
in testimonial META	1.17
in testimonial MOST	0.44
in testimonial NEG	1.17
in testimonial NEGN	0.56
in testimonial NUMBER	3.13
in testimonial OUGHT	1.34
in testimonial PAST	1.73
in testimonial POLICY	4.06
in testimonial REMOVE	1.20
in testimonial SAFETY	0.48
in testimonial SAY	0.25
in testimonial SERIOUS	0.38
in testimonial SERVICE	-2.41
in testimonial SHOW	1.53
in testimonial SORE	0.30
in testimonial STOPTAKING	1.13
in testimonial STORE	2.03
in testimonial SURE	-0.36
in testimonial SURGERY	0.17
in testimonial SYMPTOM	0.74
in testimonial THERAPIST2	0.77
in testimonial THERAPY	0.96
in testimonial THING	4.69
in testimonial TURN	4.32
in testimonial WE	11.13
in testimonial WELL	0.72
in testimonial WORKS	-0.33
in testimonial WORLD	3.54
in testimonial YOU	1.01
in title CLIENT	-0.77
in title CST	-1.28
in title DIAGNOSE	-0.36
in title EASE	0.12
in title ENDORSE	-0.09
in title GONE	-0.47
in title HOMEHELP	-0.14
in title HUMBLE	-0.44
in title LIFE	-0.26
in title NEG	-0.15
in title NUMBER	-1.15
in title OUGHT	-0.25
in title PAST	0.43
in title POLICY	-0.46
in title RELIEFN	0.28
in title REMOVE	0.13
in title RESEARCH	-0.75
in title SAFEW	-0.34
in title SAY	-0.65
in title SERIOUS	0.13
in title SHOW	-0.26
in title SYMPTOM	0.67
in title THERAPIST2	-0.29
in title THERAPY	-1.69
in title THING	0.98
in title WE	-0.26
in title YOU	-0.50
joint	1.89
last tag AID	-0.29
last tag BABY	-0.06
last tag BAD	1.20
last tag BELIEF	1.39
last tag BODY	0.89
last tag CAUSE	0.76
last tag CLIENT	1.45
last tag COME	1.51
last tag CST	1.72
last tag CURE	0.51
last tag DEFINE	0.19
last tag DETOX	0.99
last tag DIAGNOSE	-0.22
last tag DOCTOR	-2.38
last tag DRUG	1.71
last tag EASE	-0.44
last tag EMOTION	-0.37
last tag ENDORSE	1.95
last tag FAST	-1.70
last tag FLOW	1.08
last tag GO	-1.77
last tag GONE	0.44
last tag HEDGE	-2.54
last tag HOMEHELP	1.63
last tag HOPEFUL	1.07
last tag HUMBLE	-0.24
last tag IT	-0.09
last tag LASTING	1.76
last tag LIFE	0.54
last tag MECH	0.82
last tag META	-0.86
last tag MOST	-2.20
last tag NEG	-1.41
last tag NEGN	-2.03
last tag NUMBER	-1.43
last tag OUGHT	-2.27
last tag PAST	-1.30
last tag POLICY	-0.76
last tag POSITION	-1.70
last tag PRAISE	1.05
last tag PRESSURE	2.00
last tag PROVE	0.63
last tag RELIEFN	-0.66
last tag REMOVE	-2.14
last tag RESEARCH	0.28
last tag SAFETY	-2.04
last tag SAFEW	-0.14
last tag SAY	-1.49
last tag SERIOUS	1.39
last tag SERVICE	-3.74
last tag SHOW	3.09
last tag SORE	-0.48
last tag STOPTAKING	0.91
last tag STORE	-1.03
last tag SURGERY	1.38
last tag SYMPTOM	2.92
last tag THERAPIST2	-2.34
last tag THERAPY	1.21
last tag THING	0.41
last tag TURN	4.81
last tag WE	-0.18
last tag WELL	3.05
last tag WORKS	-0.66
last tag YOU	2.07
leading question	1.47
length 0	-3.80
length 1	-1.35
length 2	-0.34
length 3	1.76
length 4	1.57
length 5	-1.56
length 6	-1.48
no role words	-0.89
not, then yes	2.44
o AID BODY	-0.40
o AID CLIENT	-0.49
o AID DEFINE	0.58
o AID DOCTOR	0.49
o AID ENDORSE	-0.20
o AID GO	0.49
o AID GONE	-0.26
o AID HEDGE	0.11
o AID HOMEHELP	-0.37
o AID IT	1.29
o AID LIFE	1.06
o AID NEG	1.18
o AID NEGN	0.18
o AID NUMBER	-0.57
o AID SAY	0.49
o AID SERVICE	-0.54
o AID SHOW	-0.16
o AID STORE	-0.52
o AID THING	1.11
o AID TURN	1.02
o AID WE	0.80
o AID WORLD	-0.45
o AID YOU	-0.80
o BABY BAD	0.06
o BABY BELIEF	0.23
o BABY BODY	-0.45
o BABY CLIENT	1.04
o BABY COME	0.24
o BABY CST	1.08
o BABY DEFINE	-0.39
o BABY DIAGNOSE	-0.60
o BABY DOCTOR	-0.85
o BABY DRUG	-0.46
o BABY EASE	1.60
o BABY EMOTION	0.51
o BABY ENDORSE	0.10
o BABY FAST	-0.77
o BABY FLOW	-0.24
o BABY GO	0.21
o BABY GONE	-1.66
o BABY HEDGE	0.07
o BABY HOMEHELP	-0.59
o BABY IT	1.19
o BABY LIFE	-0.87
o BABY MECH	-0.38
o BABY MOST	-0.62
o BABY NEG	0.88
o BABY NEGN	0.29
o BABY NUMBER	-0.72
o BABY OUGHT	0.26
o BABY PAST	-0.38
o BABY PROVE	0.28
o BABY RELIEFN	0.33
o BABY REMOVE	-0.26
o BABY SAFETY	0.38
o BABY SAY	0.31
o BABY SERIOUS	1.10
o BABY SERVICE	1.10
o BABY SHOW	0.54
o BABY STOPTAKING	-0.71
o BABY STORE	-0.18
o BABY SURE	0.83
o BABY SYMPTOM	0.12
o BABY THERAPY	0.46
o BABY THING	0.51
o BABY TURN	-0.29
o BABY WE	0.88
o BABY WELL	1.06
o BABY WORKS	0.78
o BABY WORLD	-0.34
o BABY YOU	1.13
o BAD BELIEF	0.24
o BAD BODY	-0.96
o BAD CLIENT	0.55
o BAD CST	0.12
o BAD DIAGNOSE	-0.64
o BAD DRUG	0.11
o BAD EASE	0.51
o BAD ENDORSE	0.50
o BAD FLOW	-0.27
o BAD GO	0.85
o BAD GONE	0.12
o BAD HEDGE	-0.19
o BAD IT	-1.53
o BAD LIFE	1.44
o BAD MOST	-0.21
o BAD NEGN	-0.26
o BAD NUMBER	-0.50
o BAD OUGHT	0.07
o BAD PAST	0.24
o BAD POLICY	-0.28
o BAD REMOVE	0.40
o BAD SAFETY	-0.34
o BAD SAY	0.12
o BAD SERVICE	0.57
o BAD SHOW	0.25
o BAD SORE	0.15
o BAD SYMPTOM	-1.39
o BAD THERAPY	0.77
o BAD THING	-0.42
o BAD TURN	0.52
o BAD WE	0.73
o BAD WELL	-0.07
o BAD WORKS	0.24
o BAD WORLD	-0.23
o BAD YOU	-0.35
o BELIEF BAD	-0.39
o BELIEF BODY	-1.66
o BELIEF CLIENT	-0.44
o BELIEF CST	-0.40
o BELIEF DIAGNOSE	-0.15
o BELIEF EASE	1.01
o BELIEF EMOTION	-0.77
o BELIEF EXPERT	0.36
o BELIEF FLOW	-2.10
o BELIEF GONE	-0.48
o BELIEF HEDGE	-0.06
o BELIEF HOMEHELP	0.22
o BELIEF HUMBLE	0.43
o BELIEF IT	-1.01
o BELIEF LIFE	-0.74
o BELIEF MECH	-1.86
o BELIEF META	-0.08
o BELIEF NEG	-0.32
o BELIEF NEGN	-0.37
o BELIEF NUMBER	-0.26
o BELIEF OUGHT	-0.39
o BELIEF PAST	-0.16
o BELIEF POLICY	-0.44
o BELIEF PRAISE	-0.47
o BELIEF RELIEFN	-0.17
o BELIEF REMOVE	0.64
o BELIEF SAY	-1.64
o BELIEF SERIOUS	0.16
o BELIEF SERVICE	0.39
o BELIEF SHOW	-0.82
o BELIEF STORE	-0.94
o BELIEF SYMPTOM	-0.42
o BELIEF THERAPIST2	0.11
o BELIEF THERAPY	-1.33
o BELIEF TURN	0.06
o BELIEF WE	0.24
o BELIEF WELL	0.16
o BELIEF WORKS	-0.50
o BELIEF YOU	0.32
o BODY AID	0.15
o BODY BABY	0.16
o BODY BAD	-0.86
o BODY BELIEF	0.22
o BODY CLIENT	-1.51
o BODY CST	-0.78
o BODY CURE	0.50
o BODY DEFINE	0.41
o BODY DIAGNOSE	-0.79
o BODY DOCTOR	0.10
o BODY EASE	0.92
o BODY EMOTION	0.11
o BODY ENDORSE	1.59
o BODY EXPERT	-0.67
o BODY FAST	0.46
o BODY FLOW	1.50
o BODY GO	1.54
o BODY HEDGE	-1.57
o BODY HOMEHELP	-1.76
o BODY HUMBLE	0.21
o BODY IT	2.25
o BODY LASTING	0.11
o BODY LIFE	-0.85
o BODY MECH	0.77
o BODY META	1.09
o BODY MOST	-0.35
o BODY NEG	0.20
o BODY NEGN	-1.14
o BODY NUMBER	-0.90
o BODY OUGHT	-1.76
o BODY PAST	0.77
o BODY POLICY	0.22
o BODY POSITION	-0.74
o BODY PRAISE	-0.28
o BODY PRESSURE	-0.27
o BODY PROVE	0.08
o BODY RELIEFN	0.15
o BODY REMOVE	1.16
o BODY RESEARCH	-0.32
o BODY SAFETY	1.33
o BODY SAFEW	-0.19
o BODY SAY	1.05
o BODY SERIOUS	2.41
o BODY SERVICE	0.95
o BODY SHOW	2.57
o BODY SORE	-0.92
o BODY STOPTAKING	0.05
o BODY STORE	-0.11
o BODY SURE	1.17
o BODY SURGERY	0.72
o BODY SYMPTOM	-3.29
o BODY THERAPIST2	-0.60
o BODY THERAPY	1.17
o BODY THING	-1.10
o BODY TURN	0.18
o BODY WE	-0.51
o BODY WELL	-1.78
o BODY WORKS	3.09
o BODY WORLD	0.98
o BODY YOU	-0.95
o CAUSE DEFINE	0.15
o CAUSE NEG	-0.23
o CAUSE SYMPTOM	0.46
o CAUSE WE	0.14
o CAUSE YOU	0.57
o CLIENT AID	-2.47
o CLIENT BABY	0.60
o CLIENT BAD	0.52
o CLIENT BELIEF	-1.14
o CLIENT BODY	0.12
o CLIENT COME	0.40
o CLIENT CST	0.10
o CLIENT CURE	-0.85
o CLIENT DEFINE	-1.70
o CLIENT DIAGNOSE	-0.32
o CLIENT DOCTOR	-0.47
o CLIENT DRUG	-0.39
o CLIENT EASE	-1.94
o CLIENT EMOTION	-1.24
o CLIENT ENDORSE	0.27
o CLIENT EXPERT	-1.18
o CLIENT FAST	0.37
o CLIENT FLOW	-2.38
o CLIENT GO	1.07
o CLIENT GONE	-0.08
o CLIENT HEDGE	-0.23
o CLIENT HOMEHELP	-0.19
o CLIENT HUMBLE	-1.24
o CLIENT IT	-0.72
o CLIENT LASTING	-0.94
o CLIENT LIFE	1.83
o CLIENT MECH	-0.71
o CLIENT META	2.78
o CLIENT MOST	0.60
o CLIENT NEG	-3.01
o CLIENT NEGN	0.32
o CLIENT NUMBER	2.65
o CLIENT OUGHT	1.09
o CLIENT PAST	-1.81
o CLIENT POLICY	2.82
o CLIENT POSITION	-0.31
o CLIENT PRAISE	0.42
o CLIENT PRESSURE	-0.76
o CLIENT PROVE	-0.22
o CLIENT REMOVE	0.31
o CLIENT RESEARCH	-1.22
o CLIENT SAFEW	-0.34
o CLIENT SAY	-2.36
o CLIENT SERIOUS	-1.64
o CLIENT SERVICE	-1.25
o CLIENT SHOW	1.11
o CLIENT SORE	-0.95
o CLIENT STOPTAKING	-0.92
o CLIENT STORE	-0.95
o CLIENT SURE	-1.10
o CLIENT SURGERY	0.94
o CLIENT SYMPTOM	-0.86
o CLIENT THERAPIST2	-0.50
o CLIENT THERAPY	-0.45
o CLIENT THING	-0.47
o CLIENT TURN	3.83
o CLIENT WE	0.68
o CLIENT WELL	-1.61
o CLIENT WORKS	1.36
o CLIENT WORLD	1.07
o CLIENT YOU	-0.39
o COME AID	0.32
o COME BABY	0.11
o COME BAD	0.37
o COME BODY	0.58
o COME CLIENT	-0.14
o COME EASE	0.65
o COME ENDORSE	0.09
o COME FLOW	0.65
o COME GO	1.57
o COME GONE	0.41
o COME HEDGE	0.10
o COME IT	0.06
o COME LIFE	0.33
o COME NEG	-0.25
o COME NEGN	0.11
o COME NUMBER	0.31
o COME POLICY	0.13
o COME SHOW	0.09
o COME STORE	0.60
o COME SYMPTOM	0.05
o COME TURN	-0.50
o COME WE	0.08
o COME WELL	0.09
o COME WORKS	0.77
o COME WORLD	0.19
o COME YOU	-0.08
o CST BABY	0.62
o CST BAD	-0.19
o CST BELIEF	-0.34
o CST BODY	0.84
o CST CLIENT	-0.18
o CST CURE	-0.09
o CST DEFINE	0.21
o CST DETOX	-0.33
o CST DIAGNOSE	0.20
o CST DOCTOR	1.05
o CST DRUG	1.29
o CST EASE	2.52
o CST EMOTION	0.53
o CST ENDORSE	-0.35
o CST FAST	-0.30
o CST FLOW	0.28
o CST GO	-0.27
o CST GONE	-1.23
o CST HOMEHELP	0.62
o CST HUMBLE	-0.58
o CST IT	-3.58
o CST LIFE	1.19
o CST MECH	0.16
o CST META	0.21
o CST NEG	0.29
o CST NEGN	-0.74
o CST NUMBER	-1.16
o CST OUGHT	-1.20
o CST PAST	-0.18
o CST POLICY	-0.67
o CST POSITION	-0.14
o CST PROVE	0.34
o CST RELIEFN	0.57
o CST REMOVE	-0.74
o CST RESEARCH	-0.68
o CST SAFETY	0.09
o CST SAFEW	0.66
o CST SAY	0.10
o CST SERIOUS	0.66
o CST SHOW	0.35
o CST SORE	0.65
o CST STOPTAKING	0.13
o CST STORE	-0.43
o CST SURE	-0.81
o CST SYMPTOM	0.85
o CST THERAPIST2	-0.41
o CST THERAPY	-1.83
o CST THING	-0.90
o CST TURN	0.38
o CST WE	-0.14
o CST WELL	0.32
o CST WORKS	1.39
o CST YOU	0.58
o CURE BODY	-0.32
o CURE CLIENT	0.25
o CURE CST	0.24
o CURE EASE	-0.64
o CURE FAST	-0.67
o CURE HEDGE	-0.40
o CURE HOMEHELP	0.19
o CURE IT	-0.76
o CURE LIFE	0.08
o CURE MECH	0.22
o CURE META	-0.13
o CURE NEG	-0.48
o CURE NEGN	-0.58
o CURE NUMBER	-0.30
o CURE OUGHT	-0.17
o CURE POLICY	-0.11
o CURE SAY	0.14
o CURE SHOW	0.29
o CURE SORE	-0.22
o CURE STOPTAKING	-0.64
o CURE SYMPTOM	-0.46
o CURE THING	-0.57
o CURE WE	-0.70
o CURE WELL	0.17
o CURE WORKS	0.12
o CURE WORLD	-0.44
o DEFINE AID	-0.14
o DEFINE BABY	0.74
o DEFINE BAD	0.39
o DEFINE BELIEF	-0.33
o DEFINE BODY	-1.01
o DEFINE CLIENT	-1.28
o DEFINE CST	0.30
o DEFINE DIAGNOSE	-0.17
o DEFINE DOCTOR	0.15
o DEFINE DRUG	0.31
o DEFINE EASE	-0.12
o DEFINE EMOTION	0.59
o DEFINE ENDORSE	0.14
o DEFINE FAST	-0.17
o DEFINE FLOW	1.43
o DEFINE GO	-0.26
o DEFINE GONE	-0.41
o DEFINE HEDGE	1.40
o DEFINE HOMEHELP	0.97
o DEFINE HUMBLE	-1.39
o DEFINE IT	2.37
o DEFINE LASTING	0.11
o DEFINE LIFE	0.39
o DEFINE MECH	-0.17
o DEFINE META	-0.61
o DEFINE MOST	-0.67
o DEFINE NEG	-0.97
o DEFINE NEGN	-0.06
o DEFINE OUGHT	-0.26
o DEFINE PAST	-0.15
o DEFINE POLICY	-0.71
o DEFINE PROVE	-0.10
o DEFINE REMOVE	0.71
o DEFINE SAFETY	-0.85
o DEFINE SAFEW	0.50
o DEFINE SAY	-0.91
o DEFINE SERIOUS	-0.66
o DEFINE SERVICE	-0.91
o DEFINE SHOW	-1.00
o DEFINE SORE	1.56
o DEFINE STOPTAKING	-0.13
o DEFINE STORE	-0.22
o DEFINE SYMPTOM	0.87
o DEFINE THERAPIST2	-0.11
o DEFINE THERAPY	1.16
o DEFINE THING	-0.06
o DEFINE TURN	-0.90
o DEFINE WE	0.44
o DEFINE WELL	0.69
o DEFINE WORKS	0.24
o DEFINE WORLD	-0.47
o DEFINE YOU	2.25
o DETOX BODY	-0.47
o DETOX CST	0.12
o DETOX EASE	0.62
o DETOX FLOW	-0.68
o DETOX GONE	0.51
o DETOX IT	0.28
o DETOX MECH	0.45
o DETOX REMOVE	0.96
o DETOX STORE	0.17
o DETOX SYMPTOM	0.33
o DETOX THERAPY	0.12
o DETOX THING	-0.15
o DETOX WE	-0.25
o DETOX WORKS	-0.46
o DETOX WORLD	-0.41
o DETOX YOU	0.29
o DIAGNOSE BABY	0.05
o DIAGNOSE BAD	0.63
o DIAGNOSE BELIEF	0.07
o DIAGNOSE BODY	2.65
o DIAGNOSE CAUSE	1.05
o DIAGNOSE CLIENT	3.24
o DIAGNOSE COME	1.01
o DIAGNOSE CST	0.38
o DIAGNOSE DEFINE	0.24
o DIAGNOSE DOCTOR	-0.05
o DIAGNOSE DRUG	-0.48
o DIAGNOSE EASE	1.46
o DIAGNOSE EMOTION	1.10
o DIAGNOSE ENDORSE	1.11
o DIAGNOSE FAST	0.25
o DIAGNOSE FLOW	-1.46
o DIAGNOSE GONE	1.48
o DIAGNOSE HEDGE	-1.55
o DIAGNOSE HOMEHELP	0.91
o DIAGNOSE HUMBLE	-0.51
o DIAGNOSE IT	-0.05
o DIAGNOSE LIFE	1.48
o DIAGNOSE MECH	0.34
o DIAGNOSE META	0.59
o DIAGNOSE MOST	0.31
o DIAGNOSE NEG	-0.75
o DIAGNOSE NEGN	-1.47
o DIAGNOSE NUMBER	0.29
o DIAGNOSE OUGHT	0.29
o DIAGNOSE PAST	0.76
o DIAGNOSE POLICY	0.93
o DIAGNOSE PRAISE	0.30
o DIAGNOSE PROVE	0.14
o DIAGNOSE RELIEFN	-0.44
o DIAGNOSE REMOVE	1.43
o DIAGNOSE RESEARCH	-0.52
o DIAGNOSE SAFETY	-1.07
o DIAGNOSE SAFEW	-1.32
o DIAGNOSE SAY	-1.19
o DIAGNOSE SERIOUS	0.57
o DIAGNOSE SERVICE	-1.49
o DIAGNOSE SHOW	1.95
o DIAGNOSE SORE	-1.61
o DIAGNOSE STOPTAKING	0.34
o DIAGNOSE STORE	0.63
o DIAGNOSE SURE	-0.13
o DIAGNOSE SURGERY	1.06
o DIAGNOSE SYMPTOM	1.18
o DIAGNOSE THERAPIST2	-0.42
o DIAGNOSE THERAPY	-1.46
o DIAGNOSE THING	1.22
o DIAGNOSE TURN	2.64
o DIAGNOSE WE	1.29
o DIAGNOSE WELL	0.20
o DIAGNOSE WORLD	0.67
o DIAGNOSE YOU	-0.15
o DOCTOR BABY	-0.66
o DOCTOR BAD	0.80
o DOCTOR CLIENT	0.82
o DOCTOR CST	0.64
o DOCTOR DIAGNOSE	0.48
o DOCTOR DRUG	-1.65
o DOCTOR EMOTION	0.98
o DOCTOR ENDORSE	0.56
o DOCTOR EXPERT	0.24
o DOCTOR FLOW	0.31
o DOCTOR GO	-0.34
o DOCTOR GONE	1.34
o DOCTOR HOMEHELP	-0.37
o DOCTOR HUMBLE	-0.53
o DOCTOR IT	0.20
o DOCTOR LIFE	-0.47
o DOCTOR MECH	0.44
o DOCTOR NEG	-0.31
o DOCTOR NEGN	0.21
o DOCTOR NUMBER	0.89
o DOCTOR OUGHT	-1.01
o DOCTOR PAST	0.10
o DOCTOR POLICY	0.76
o DOCTOR PRAISE	0.22
o DOCTOR RELIEFN	0.27
o DOCTOR REMOVE	-0.09
o DOCTOR RESEARCH	0.08
o DOCTOR SAFETY	-0.14
o DOCTOR SAY	1.17
o DOCTOR SERIOUS	-0.52
o DOCTOR SERVICE	1.80
o DOCTOR SHOW	0.96
o DOCTOR SORE	-0.16
o DOCTOR STOPTAKING	-0.16
o DOCTOR STORE	-0.31
o DOCTOR SYMPTOM	1.22
o DOCTOR THERAPY	0.46
o DOCTOR THING	-0.66
o DOCTOR TURN	0.67
o DOCTOR WE	1.50
o DOCTOR WELL	-0.19
o DOCTOR WORKS	-0.89
o DOCTOR WORLD	-1.44
o DOCTOR YOU	-0.48
o DRUG BODY	-0.12
o DRUG CLIENT	-0.57
o DRUG CST	0.57
o DRUG DEFINE	-0.11
o DRUG DIAGNOSE	-0.23
o DRUG DOCTOR	-0.66
o DRUG EASE	-1.83
o DRUG ENDORSE	-0.52
o DRUG GONE	1.28
o DRUG HEDGE	-1.11
o DRUG HOMEHELP	-1.47
o DRUG IT	0.20
o DRUG LIFE	-0.47
o DRUG NEG	0.36
o DRUG NUMBER	0.24
o DRUG OUGHT	-0.89
o DRUG POLICY	-1.16
o DRUG RELIEFN	0.16
o DRUG REMOVE	0.85
o DRUG RESEARCH	0.22
o DRUG SAFETY	-0.67
o DRUG SAFEW	-0.36
o DRUG SAY	0.32
o DRUG SERIOUS	-1.77
o DRUG SERVICE	-0.51
o DRUG SHOW	-0.10
o DRUG SORE	-0.34
o DRUG STORE	-0.14
o DRUG SURGERY	-0.25
o DRUG SYMPTOM	-0.08
o DRUG THERAPIST2	0.11
o DRUG THING	0.30
o DRUG TURN	-0.50
o DRUG WE	0.13
o DRUG WELL	0.13
o DRUG WORKS	0.49
o DRUG WORLD	-0.46
o DRUG YOU	-0.58
o EASE BABY	0.47
o EASE BAD	-0.45
o EASE BELIEF	-0.86
o EASE BODY	-0.25
o EASE CAUSE	0.11
o EASE CLIENT	-1.34
o EASE CST	0.98
o EASE CURE	0.60
o EASE DEFINE	-0.71
o EASE DETOX	0.08
o EASE DIAGNOSE	-1.69
o EASE DOCTOR	0.16
o EASE DRUG	-0.48
o EASE EMOTION	-0.53
o EASE ENDORSE	0.27
o EASE FAST	0.36
o EASE FLOW	1.21
o EASE GO	0.42
o EASE GONE	1.73
o EASE HOMEHELP	-1.19
o EASE HUMBLE	-0.53
o EASE IT	-0.78
o EASE LASTING	1.37
o EASE LIFE	-0.94
o EASE MECH	0.57
o EASE MOST	0.17
o EASE NEG	-0.36
o EASE NEGN	-0.42
o EASE NUMBER	-2.27
o EASE OUGHT	-1.35
o EASE PAST	-0.27
o EASE POLICY	-1.22
o EASE POSITION	0.30
o EASE PROVE	0.23
o EASE RELIEFN	1.40
o EASE REMOVE	2.04
o EASE RESEARCH	0.14
o EASE SAFETY	0.26
o EASE SAFEW	-0.24
o EASE SAY	-2.98
o EASE SERIOUS	0.56
o EASE SERVICE	-1.49
o EASE SHOW	-1.44
o EASE SORE	-1.00
o EASE STOPTAKING	0.12
o EASE STORE	-0.25
o EASE SURE	-0.18
o EASE SURGERY	0.29
o EASE SYMPTOM	1.45
o EASE THERAPIST2	-0.37
o EASE THERAPY	0.73
o EASE THING	-1.66
o EASE TURN	1.07
o EASE WE	-2.14
o EASE WELL	1.38
o EASE WORKS	1.03
o EASE WORLD	2.43
o EASE YOU	-1.13
o EMOTION BABY	-0.26
o EMOTION BODY	0.21
o EMOTION CLIENT	0.87
o EMOTION CST	-0.26
o EMOTION CURE	0.21
o EMOTION DEFINE	0.07
o EMOTION DIAGNOSE	-0.50
o EMOTION DRUG	-0.50
o EMOTION EASE	1.10
o EMOTION ENDORSE	-0.92
o EMOTION FLOW	-0.44
o EMOTION GO	-0.24
o EMOTION GONE	0.27
o EMOTION HEDGE	0.73
o EMOTION HOMEHELP	-0.84
o EMOTION HUMBLE	-0.59
o EMOTION IT	-0.42
o EMOTION LASTING	0.47
o EMOTION LIFE	0.15
o EMOTION MECH	0.79
o EMOTION MOST	-0.12
o EMOTION NEG	0.28
o EMOTION NEGN	-0.55
o EMOTION NUMBER	-0.84
o EMOTION OUGHT	-1.36
o EMOTION POLICY	-0.18
o EMOTION RELIEFN	0.31
o EMOTION REMOVE	-0.31
o EMOTION SAFETY	-0.24
o EMOTION SAY	0.23
o EMOTION SERIOUS	0.85
o EMOTION STOPTAKING	-0.20
o EMOTION STORE	-0.44
o EMOTION SYMPTOM	-0.44
o EMOTION THERAPIST2	0.53
o EMOTION THERAPY	1.03
o EMOTION THING	-1.76
o EMOTION TURN	0.89
o EMOTION WELL	0.60
o EMOTION WORKS	0.70
o EMOTION WORLD	-0.18
o EMOTION YOU	-0.14
o ENDORSE BABY	0.61
o ENDORSE BAD	-0.92
o ENDORSE BODY	-1.57
o ENDORSE CLIENT	0.69
o ENDORSE CST	0.30
o ENDORSE CURE	0.33
o ENDORSE DIAGNOSE	0.17
o ENDORSE DOCTOR	0.35
o ENDORSE EASE	1.90
o ENDORSE EMOTION	-0.13
o ENDORSE EXPERT	1.36
o ENDORSE FLOW	-0.24
o ENDORSE GONE	0.33
o ENDORSE HUMBLE	0.22
o ENDORSE IT	1.74
o ENDORSE LIFE	0.11
o ENDORSE MECH	-0.80
o ENDORSE META	-0.78
o ENDORSE MOST	-0.28
o ENDORSE NEG	0.43
o ENDORSE NEGN	-1.01
o ENDORSE NUMBER	-0.19
o ENDORSE OUGHT	0.78
o ENDORSE POLICY	-0.52
o ENDORSE REMOVE	0.57
o ENDORSE RESEARCH	-0.12
o ENDORSE SAFETY	-0.18
o ENDORSE SAY	-0.37
o ENDORSE SERIOUS	0.66
o ENDORSE SERVICE	0.36
o ENDORSE SHOW	0.15
o ENDORSE SORE	0.47
o ENDORSE STOPTAKING	-0.49
o ENDORSE STORE	-0.35
o ENDORSE SYMPTOM	-2.03
o ENDORSE THERAPIST2	-0.21
o ENDORSE THERAPY	1.26
o ENDORSE THING	-1.30
o ENDORSE WE	0.49
o ENDORSE WELL	-0.07
o ENDORSE WORKS	0.28
o ENDORSE WORLD	0.08
o ENDORSE YOU	-2.13
o EXPERT BABY	0.40
o EXPERT BAD	0.80
o EXPERT BELIEF	0.06
o EXPERT BODY	1.27
o EXPERT CLIENT	-0.60
o EXPERT CST	0.14
o EXPERT DIAGNOSE	0.72
o EXPERT DOCTOR	0.13
o EXPERT DRUG	-0.76
o EXPERT EASE	0.73
o EXPERT EMOTION	0.53
o EXPERT ENDORSE	0.12
o EXPERT GO	-0.34
o EXPERT GONE	0.81
o EXPERT HEDGE	0.25
o EXPERT HOMEHELP	0.08
o EXPERT HUMBLE	-0.60
o EXPERT IT	1.28
o EXPERT LIFE	-0.35
o EXPERT MECH	0.26
o EXPERT META	-0.37
o EXPERT NEG	0.42
o EXPERT NUMBER	0.36
o EXPERT OUGHT	-0.42
o EXPERT PAST	-0.95
o EXPERT POLICY	0.63
o EXPERT PROVE	0.14
o EXPERT RELIEFN	0.22
o EXPERT REMOVE	-0.11
o EXPERT RESEARCH	0.38
o EXPERT SAFETY	0.39
o EXPERT SERIOUS	-0.44
o EXPERT SERVICE	-1.05
o EXPERT SHOW	0.16
o EXPERT SORE	-0.18
o EXPERT STORE	0.19
o EXPERT SURGERY	-0.23
o EXPERT SYMPTOM	0.76
o EXPERT THERAPIST2	-0.18
o EXPERT THERAPY	0.37
o EXPERT THING	0.25
o EXPERT TURN	-0.15
o EXPERT WE	1.34
o EXPERT WELL	0.06
o EXPERT WORKS	-0.14
o EXPERT WORLD	-0.52
o EXPERT YOU	0.46
o FAST BODY	-0.11
o FAST DIAGNOSE	-0.27
o FAST EASE	0.07
o FAST EMOTION	0.15
o FAST GO	0.20
o FAST GONE	0.10
o FAST HEDGE	-0.23
o FAST IT	0.43
o FAST LIFE	0.19
o FAST NEG	-0.28
o FAST NUMBER	0.39
o FAST POLICY	0.15
o FAST RELIEFN	0.16
o FAST SERVICE	0.21
o FAST SYMPTOM	0.07
o FAST THERAPY	0.25
o FAST THING	-0.14
o FAST WORKS	0.42
o FAST WORLD	-0.32
o FLOW BABY	0.33
o FLOW BELIEF	-0.24
o FLOW BODY	-0.44
o FLOW CLIENT	-0.26
o FLOW CST	0.20
o FLOW CURE	0.50
o FLOW DEFINE	0.15
o FLOW DETOX	1.05
o FLOW DIAGNOSE	-0.61
o FLOW EASE	-0.75
o FLOW EMOTION	0.44
o FLOW ENDORSE	0.60
o FLOW FAST	0.36
o FLOW GO	0.37
o FLOW GONE	1.04
o FLOW HEDGE	-0.84
o FLOW HOMEHELP	-0.57
o FLOW HUMBLE	0.08
o FLOW IT	-0.68
o FLOW LASTING	0.31
o FLOW LIFE	2.00
o FLOW MECH	1.38
o FLOW MOST	-0.34
o FLOW NEG	-1.54
o FLOW NEGN	-0.71
o FLOW NUMBER	0.09
o FLOW OUGHT	-0.49
o FLOW PAST	-0.20
o FLOW POLICY	0.28
o FLOW RELIEFN	0.24
o FLOW SAY	-0.70
o FLOW SERIOUS	0.25
o FLOW SERVICE	-0.19
o FLOW SHOW	-0.28
o FLOW SORE	1.06
o FLOW SURE	0.18
o FLOW SYMPTOM	1.34
o FLOW THERAPY	-0.58
o FLOW THING	-0.76
o FLOW TURN	0.49
o FLOW WE	-0.61
o FLOW WELL	1.34
o FLOW WORKS	-0.09
o FLOW WORLD	0.06
o FLOW YOU	-1.16
o GO AID	-0.37
o GO BABY	0.40
o GO BODY	0.57
o GO CLIENT	0.20
o GO COME	0.25
o GO CST	0.18
o GO DIAGNOSE	0.15
o GO DOCTOR	-0.34
o GO DRUG	-0.30
o GO EASE	-0.08
o GO EMOTION	0.13
o GO EXPERT	-0.34
o GO GONE	-0.44
o GO HEDGE	0.36
o GO HOMEHELP	-0.08
o GO IT	2.16
o GO LIFE	-0.17
o GO MECH	0.64
o GO META	-0.15
o GO MOST	-0.24
o GO NEG	0.19
o GO NEGN	0.93
o GO NUMBER	-0.83
o GO OUGHT	0.22
o GO PAST	-0.41
o GO POLICY	-0.94
o GO RELIEFN	0.48
o GO REMOVE	0.13
o GO RESEARCH	-0.09
o GO SAY	-0.08
o GO SERVICE	-0.28
o GO SHOW	-0.52
o GO STOPTAKING	0.10
o GO STORE	-0.16
o GO SURE	0.25
o GO SYMPTOM	0.67
o GO THERAPY	-0.08
o GO THING	-1.11
o GO TURN	1.20
o GO WE	-0.76
o GO WELL	0.73
o GO WORLD	-0.73
o GO YOU	-1.01
o GONE AID	-0.42
o GONE BABY	-0.24
o GONE BAD	0.84
o GONE BODY	1.89
o GONE CLIENT	-3.07
o GONE COME	-0.12
o GONE CST	-0.30
o GONE CURE	-0.28
o GONE DEFINE	-0.29
o GONE DETOX	0.15
o GONE DIAGNOSE	0.62
o GONE DRUG	-0.24
o GONE EASE	0.37
o GONE EMOTION	-0.80
o GONE ENDORSE	-0.18
o GONE EXPERT	-0.53
o GONE FAST	-1.06
o GONE FLOW	0.74
o GONE GO	0.24
o GONE HEDGE	-0.48
o GONE HOMEHELP	-1.24
o GONE HUMBLE	-1.26
o GONE IT	-0.07
o GONE LASTING	-0.59
o GONE LIFE	0.57
o GONE MECH	1.94
o GONE META	0.16
o GONE MOST	0.08
o GONE NEG	-0.48
o GONE NEGN	0.65
o GONE NUMBER	-2.47
o GONE OUGHT	-1.41
o GONE PAST	-0.37
o GONE POLICY	0.94
o GONE POSITION	-0.21
o GONE PRAISE	0.14
o GONE PRESSURE	-0.23
o GONE PROVE	0.20
o GONE RELIEFN	0.47
o GONE REMOVE	1.17
o GONE RESEARCH	0.67
o GONE SAFETY	0.38
o GONE SAFEW	-0.18
o GONE SAY	-1.42
o GONE SERIOUS	-0.22
o GONE SHOW	-0.46
o GONE SORE	0.81
o GONE STOPTAKING	-0.33
o GONE STORE	-0.06
o GONE SURE	-0.21
o GONE SYMPTOM	-0.59
o GONE THERAPIST2	-0.45
o GONE THERAPY	0.49
o GONE THING	-1.94
o GONE TURN	-0.27
o GONE WE	-1.75
o GONE WELL	0.62
o GONE WORKS	1.47
o GONE WORLD	-0.31
o HEDGE BABY	0.64
o HEDGE BAD	-0.17
o HEDGE BELIEF	-0.29
o HEDGE BODY	-2.05
o HEDGE CLIENT	-0.15
o HEDGE COME	-0.37
o HEDGE CST	-0.51
o HEDGE CURE	-0.39
o HEDGE DEFINE	-0.99
o HEDGE DIAGNOSE	0.28
o HEDGE DOCTOR	-0.75
o HEDGE DRUG	1.61
o HEDGE EASE	-2.63
o HEDGE EMOTION	-0.75
o HEDGE ENDORSE	-0.61
o HEDGE EXPERT	0.13
o HEDGE FAST	0.19
o HEDGE FLOW	-2.53
o HEDGE GO	0.91
o HEDGE GONE	0.18
o HEDGE HOMEHELP	-0.74
o HEDGE HUMBLE	-0.44
o HEDGE IT	0.98
o HEDGE LIFE	-0.99
o HEDGE MECH	-0.94
o HEDGE META	-0.08
o HEDGE MOST	-0.72
o HEDGE NEG	-1.70
o HEDGE NEGN	-0.89
o HEDGE NUMBER	0.49
o HEDGE OUGHT	0.80
o HEDGE PAST	1.87
o HEDGE POLICY	-0.38
o HEDGE POSITION	-0.45
o HEDGE PRAISE	-0.07
o HEDGE PRESSURE	0.87
o HEDGE PROVE	0.11
o HEDGE REMOVE	1.21
o HEDGE SAFETY	-0.40
o HEDGE SAFEW	0.44
o HEDGE SAY	-0.21
o HEDGE SERIOUS	0.27
o HEDGE SERVICE	-0.76
o HEDGE SHOW	-2.78
o HEDGE SORE	0.14
o HEDGE STOPTAKING	0.72
o HEDGE STORE	0.24
o HEDGE SURGERY	-0.12
o HEDGE SYMPTOM	-3.87
o HEDGE THERAPIST2	0.05
o HEDGE THERAPY	1.13
o HEDGE THING	2.18
o HEDGE TURN	0.62
o HEDGE WE	-1.55
o HEDGE WELL	-1.54
o HEDGE WORKS	-1.12
o HEDGE WORLD	1.97
o HEDGE YOU	-1.40
o HOMEHELP BABY	-0.69
o HOMEHELP BAD	0.25
o HOMEHELP BELIEF	0.41
o HOMEHELP BODY	-0.52
o HOMEHELP CLIENT	1.45
o HOMEHELP COME	0.33
o HOMEHELP CST	0.59
o HOMEHELP CURE	0.05
o HOMEHELP DEFINE	-0.37
o HOMEHELP DIAGNOSE	0.61
o HOMEHELP DOCTOR	0.12
o HOMEHELP DRUG	-1.16
o HOMEHELP EASE	-2.66
o HOMEHELP EMOTION	0.05
o HOMEHELP ENDORSE	-0.91
o HOMEHELP EXPERT	1.17
o HOMEHELP FLOW	0.56
o HOMEHELP GONE	0.16
o HOMEHELP HEDGE	-1.56
o HOMEHELP HUMBLE	-0.23
o HOMEHELP IT	0.16
o HOMEHELP LIFE	-0.74
o HOMEHELP MECH	-0.59
o HOMEHELP META	-0.07
o HOMEHELP MOST	-0.62
o HOMEHELP NEG	1.17
o HOMEHELP NEGN	1.00
o HOMEHELP NUMBER	-0.78
o HOMEHELP OUGHT	1.21
o HOMEHELP PAST	0.09
o HOMEHELP POLICY	-0.16
o HOMEHELP POSITION	-0.99
o HOMEHELP REMOVE	-1.03
o HOMEHELP RESEARCH	-0.28
o HOMEHELP SAFETY	-0.33
o HOMEHELP SAFEW	0.40
o HOMEHELP SAY	-0.84
o HOMEHELP SERIOUS	-1.06
o HOMEHELP SERVICE	-0.25
o HOMEHELP SHOW	-0.50
o HOMEHELP SORE	-0.18
o HOMEHELP STOPTAKING	-0.71
o HOMEHELP STORE	-2.22
o HOMEHELP SURE	0.55
o HOMEHELP SURGERY	-0.36
o HOMEHELP SYMPTOM	-1.39
o HOMEHELP THERAPIST2	-1.23
o HOMEHELP THERAPY	-0.21
o HOMEHELP THING	-0.73
o HOMEHELP TURN	0.37
o HOMEHELP WE	-2.63
o HOMEHELP WELL	-0.75
o HOMEHELP WORLD	-0.73
o HOMEHELP YOU	0.68
o HOPEFUL RELIEFN	0.34
o HOPEFUL RESEARCH	0.54
o HOPEFUL SERIOUS	0.21
o HOPEFUL SHOW	0.23
o HUMBLE BELIEF	-0.22
o HUMBLE BODY	-0.84
o HUMBLE CLIENT	-0.64
o HUMBLE DEFINE	-0.63
o HUMBLE DIAGNOSE	0.08
o HUMBLE EASE	0.43
o HUMBLE EMOTION	-0.32
o HUMBLE FLOW	0.24
o HUMBLE GO	-0.18
o HUMBLE GONE	0.12
o HUMBLE HEDGE	0.27
o HUMBLE HOMEHELP	-0.17
o HUMBLE LIFE	0.24
o HUMBLE MECH	-0.94
o HUMBLE META	-0.09
o HUMBLE MOST	-0.18
o HUMBLE NEG	0.05
o HUMBLE NEGN	-0.06
o HUMBLE NUMBER	-0.39
o HUMBLE POLICY	-0.16
o HUMBLE PROVE	0.24
o HUMBLE REMOVE	0.14
o HUMBLE RESEARCH	-0.35
o HUMBLE SAY	0.24
o HUMBLE SERIOUS	0.68
o HUMBLE SERVICE	-0.07
o HUMBLE SHOW	0.49
o HUMBLE SORE	-0.22
o HUMBLE STORE	-0.66
o HUMBLE SYMPTOM	-0.31
o HUMBLE THERAPIST2	-0.09
o HUMBLE THERAPY	-0.80
o HUMBLE THING	-0.13
o HUMBLE TURN	0.52
o HUMBLE WE	0.32
o HUMBLE WORKS	-0.38
o HUMBLE YOU	-0.62
o IT AID	0.42
o IT BABY	1.00
o IT BAD	0.29
o IT BELIEF	1.23
o IT BODY	2.03
o IT CAUSE	-0.20
o IT CLIENT	1.11
o IT COME	-0.17
o IT CST	-2.42
o IT CURE	-0.43
o IT DEFINE	-0.29
o IT DETOX	-0.17
o IT DIAGNOSE	-0.97
o IT DOCTOR	-0.49
o IT DRUG	2.10
o IT EASE	1.57
o IT EMOTION	-0.73
o IT ENDORSE	0.43
o IT EXPERT	-0.30
o IT FAST	-0.08
o IT FLOW	0.11
o IT GO	0.38
o IT GONE	-0.54
o IT HEDGE	-1.98
o IT HOMEHELP	0.44
o IT HUMBLE	-0.11
o IT LASTING	0.95
o IT LIFE	1.57
o IT MECH	0.81
o IT META	-1.33
o IT MOST	-3.47
o IT NEG	-0.98
o IT NEGN	-0.13
o IT NUMBER	-0.85
o IT OUGHT	-1.18
o IT PAST	0.11
o IT POLICY	0.37
o IT PRAISE	-0.14
o IT PRESSURE	0.49
o IT PROVE	-1.08
o IT RELIEFN	0.28
o IT REMOVE	3.96
o IT RESEARCH	0.42
o IT SAFETY	-0.35
o IT SAFEW	-0.68
o IT SAY	-1.63
o IT SERIOUS	1.72
o IT SERVICE	-0.72
o IT SHOW	-1.47
o IT SORE	-1.85
o IT STOPTAKING	0.80
o IT STORE	0.27
o IT SURE	-0.39
o IT SURGERY	0.17
o IT SYMPTOM	1.44
o IT THERAPIST2	-0.39
o IT THERAPY	-3.01
o IT THING	2.79
o IT TURN	-0.18
o IT WE	-0.32
o IT WELL	-0.49
o IT WORKS	0.86
o IT WORLD	-0.30
o IT YOU	-0.75
o LASTING DEFINE	-0.17
o LASTING DIAGNOSE	0.06
o LASTING EASE	0.37
o LASTING GONE	0.49
o LASTING HOMEHELP	-0.50
o LASTING HUMBLE	-0.09
o LASTING IT	0.52
o LASTING META	-0.14
o LASTING NEG	0.23
o LASTING NEGN	0.59
o LASTING NUMBER	-0.54
o LASTING POLICY	-0.29
o LASTING RELIEFN	0.84
o LASTING RESEARCH	-0.40
o LASTING SAY	-0.09
o LASTING SHOW	-0.14
o LASTING SYMPTOM	-0.89
o LASTING THERAPIST2	-0.48
o LASTING THING	-0.30
o LASTING YOU	0.31
o LIFE AID	-0.78
o LIFE BABY	-0.60
o LIFE BAD	-0.39
o LIFE BELIEF	0.38
o LIFE BODY	-0.86
o LIFE CLIENT	-1.58
o LIFE COME	-0.18
o LIFE CST	0.56
o LIFE DEFINE	-0.66
o LIFE DIAGNOSE	-1.01
o LIFE DOCTOR	0.29
o LIFE DRUG	-0.28
o LIFE EASE	1.63
o LIFE EMOTION	-0.53
o LIFE ENDORSE	0.38
o LIFE FAST	0.10
o LIFE FLOW	-0.31
o LIFE GO	0.21
o LIFE GONE	0.17
o LIFE HEDGE	-2.27
o LIFE HOMEHELP	-0.56
o LIFE IT	-1.11
o LIFE MECH	-1.85
o LIFE META	0.62
o LIFE MOST	-1.16
o LIFE NEG	1.48
o LIFE NEGN	1.06
o LIFE NUMBER	0.35
o LIFE OUGHT	1.18
o LIFE PAST	0.89
o LIFE POLICY	2.65
o LIFE POSITION	-0.68
o LIFE PROVE	0.20
o LIFE RELIEFN	-0.07
o LIFE REMOVE	-1.73
o LIFE RESEARCH	-0.58
o LIFE SAFETY	0.39
o LIFE SAFEW	-0.42
o LIFE SAY	-0.14
o LIFE SERVICE	-1.28
o LIFE SHOW	-0.10
o LIFE STOPTAKING	1.42
o LIFE STORE	-1.12
o LIFE SURE	-1.00
o LIFE SURGERY	-0.34
o LIFE SYMPTOM	1.21
o LIFE THERAPIST2	0.07
o LIFE THERAPY	-0.24
o LIFE THING	-1.74
o LIFE TURN	-0.18
o LIFE WE	0.35
o LIFE WELL	-2.38
o LIFE WORKS	-0.78
o LIFE WORLD	-0.81
o LIFE YOU	-0.44
o MECH BAD	0.18
o MECH BELIEF	-0.39
o MECH BODY	-1.08
o MECH CLIENT	0.18
o MECH CST	0.19
o MECH DEFINE	-0.46
o MECH DETOX	1.14
o MECH DIAGNOSE	0.44
o MECH DOCTOR	0.65
o MECH EASE	1.73
o MECH EMOTION	0.85
o MECH ENDORSE	-0.10
o MECH FAST	0.35
o MECH FLOW	0.15
o MECH GO	0.21
o MECH HEDGE	0.05
o MECH HOMEHELP	-0.07
o MECH HUMBLE	-0.69
o MECH IT	0.06
o MECH LIFE	0.28
o MECH MOST	-0.47
o MECH NEG	-2.49
o MECH NEGN	-0.91
o MECH NUMBER	-1.23
o MECH OUGHT	-0.62
o MECH PAST	0.58
o MECH POLICY	-0.62
o MECH PROVE	-0.10
o MECH REMOVE	0.06
o MECH RESEARCH	1.12
o MECH SAFETY	-0.42
o MECH SAY	-0.93
o MECH SERIOUS	0.76
o MECH SERVICE	-0.50
o MECH SHOW	0.69
o MECH SORE	0.85
o MECH STOPTAKING	0.74
o MECH STORE	1.35
o MECH SYMPTOM	0.62
o MECH THING	1.20
o MECH TURN	-1.60
o MECH WE	2.77
o MECH WELL	-0.34
o MECH WORLD	-1.51
o MECH YOU	0.79
o META BELIEF	-0.20
o META BODY	-1.41
o META CLIENT	0.82
o META CST	-0.96
o META CURE	-1.09
o META DEFINE	-0.24
o META DETOX	-0.47
o META DIAGNOSE	0.19
o META DOCTOR	-0.16
o META DRUG	-0.07
o META EASE	-0.58
o META EMOTION	-0.51
o META ENDORSE	1.12
o META FLOW	-0.52
o META GO	0.70
o META GONE	0.10
o META HEDGE	-0.24
o META HOMEHELP	1.31
o META HUMBLE	-0.93
o META IT	-2.38
o META LASTING	0.19
o META LIFE	0.88
o META MECH	-0.97
o META MOST	0.28
o META NEG	-0.71
o META NEGN	-0.37
o META NUMBER	-0.78
o META OUGHT	-0.08
o META POLICY	-0.55
o META PROVE	0.20
o META RELIEFN	-1.33
o META REMOVE	0.15
o META RESEARCH	-0.31
o META SAFETY	0.18
o META SAY	-1.15
o META SERIOUS	-0.10
o META SERVICE	-0.45
o META SHOW	1.04
o META SORE	-0.62
o META STOPTAKING	-0.92
o META STORE	-0.61
o META SURE	-0.86
o META SYMPTOM	-1.23
o META THERAPY	-0.94
o META THING	0.59
o META TURN	0.37
o META WE	-0.17
o META WELL	-0.73
o META WORKS	-1.49
o META WORLD	-0.22
o META YOU	0.52
o MOST BABY	-0.24
o MOST BAD	-1.01
o MOST BODY	-0.33
o MOST CLIENT	1.25
o MOST CST	0.21
o MOST DEFINE	0.45
o MOST DIAGNOSE	0.40
o MOST ENDORSE	-0.54
o MOST FAST	-0.75
o MOST FLOW	-0.28
o MOST GO	-0.38
o MOST GONE	-0.79
o MOST HEDGE	-0.31
o MOST HOMEHELP	0.26
o MOST HUMBLE	0.63
o MOST IT	0.08
o MOST LIFE	-1.16
o MOST MECH	0.37
o MOST META	-0.28
o MOST NEG	0.59
o MOST NEGN	-0.41
o MOST NUMBER	1.25
o MOST OUGHT	0.66
o MOST PAST	-0.17
o MOST POLICY	-0.30
o MOST PRAISE	0.34
o MOST RELIEFN	0.90
o MOST REMOVE	0.63
o MOST RESEARCH	-0.07
o MOST SAY	0.67
o MOST SERIOUS	-0.74
o MOST SERVICE	0.47
o MOST SHOW	0.71
o MOST SORE	-0.14
o MOST STOPTAKING	-0.17
o MOST STORE	0.08
o MOST SYMPTOM	-0.90
o MOST THERAPY	0.20
o MOST THING	-0.73
o MOST TURN	0.24
o MOST WE	1.20
o MOST WELL	1.30
o MOST WORKS	-0.64
o MOST WORLD	-0.20
o MOST YOU	0.08
o NEG BAD	0.06
o NEG BODY	-0.37
o NEG CLIENT	-0.38
o NEG CST	0.65
o NEG DEFINE	-0.14
o NEG DIAGNOSE	-0.14
o NEG EASE	1.44
o NEG FLOW	-0.50
o NEG GO	-0.48
o NEG GONE	0.59
o NEG HEDGE	-0.49
o NEG HUMBLE	-0.12
o NEG IT	-1.71
o NEG LIFE	0.72
o NEG MOST	-0.13
o NEG NEGN	-0.06
o NEG NUMBER	0.29
o NEG OUGHT	-0.28
o NEG POLICY	1.02
o NEG REMOVE	0.67
o NEG SAFETY	-0.34
o NEG SAY	-0.63
o NEG SERVICE	-0.36
o NEG SHOW	-0.70
o NEG SYMPTOM	0.10
o NEG THERAPY	0.80
o NEG THING	0.31
o NEG TURN	0.27
o NEG WE	-2.56
o NEG WORKS	0.21
o NEG WORLD	-0.44
o NEG YOU	-1.17
o NEGN BELIEF	0.20
o NEGN BODY	1.38
o NEGN CLIENT	-0.05
o NEGN DEFINE	-0.37
o NEGN DIAGNOSE	-0.23
o NEGN EASE	-0.19
o NEGN ENDORSE	0.30
o NEGN GONE	0.28
o NEGN HEDGE	0.28
o NEGN HOMEHELP	-0.43
o NEGN HUMBLE	-0.13
o NEGN IT	-0.38
o NEGN LIFE	0.30
o NEGN MECH	0.66
o NEGN META	0.05
o NEGN MOST	-0.33
o NEGN NEG	0.25
o NEGN NUMBER	-0.91
o NEGN OUGHT	-0.55
o NEGN POLICY	-0.83
o NEGN RELIEFN	0.20
o NEGN SERVICE	-0.14
o NEGN SHOW	0.19
o NEGN SYMPTOM	-0.14
o NEGN THERAPIST2	-0.21
o NEGN THERAPY	0.39
o NEGN THING	-0.19
o NEGN TURN	0.20
o NEGN WELL	0.76
o NEGN WORKS	-0.55
o NEGN YOU	-0.12
o NUMBER AID	0.76
o NUMBER BABY	0.42
o NUMBER BAD	0.91
o NUMBER BELIEF	1.17
o NUMBER BODY	1.33
o NUMBER CAUSE	0.62
o NUMBER CLIENT	1.32
o NUMBER CST	0.80
o NUMBER CURE	0.12
o NUMBER DEFINE	-0.20
o NUMBER DIAGNOSE	0.26
o NUMBER DOCTOR	1.13
o NUMBER DRUG	-1.00
o NUMBER EASE	-1.03
o NUMBER EMOTION	-0.49
o NUMBER ENDORSE	1.94
o NUMBER EXPERT	0.70
o NUMBER FAST	-0.77
o NUMBER FLOW	-0.52
o NUMBER GONE	-0.86
o NUMBER HEDGE	0.06
o NUMBER HOMEHELP	0.71
o NUMBER HUMBLE	-0.97
o NUMBER IT	0.93
o NUMBER LASTING	-0.51
o NUMBER LIFE	0.88
o NUMBER MECH	-1.86
o NUMBER META	-0.49
o NUMBER MOST	-0.78
o NUMBER NEG	0.76
o NUMBER NEGN	0.85
o NUMBER OUGHT	-1.23
o NUMBER PAST	0.54
o NUMBER POLICY	2.87
o NUMBER POSITION	-0.56
o NUMBER PROVE	0.28
o NUMBER RELIEFN	0.72
o NUMBER REMOVE	-3.11
o NUMBER RESEARCH	-2.26
o NUMBER SAFETY	-0.72
o NUMBER SAFEW	0.22
o NUMBER SAY	1.69
o NUMBER SERIOUS	-1.01
o NUMBER SERVICE	1.93
o NUMBER SHOW	1.21
o NUMBER SORE	0.66
o NUMBER STOPTAKING	-0.79
o NUMBER STORE	0.91
o NUMBER SURE	-0.52
o NUMBER SURGERY	0.14
o NUMBER SYMPTOM	-0.26
o NUMBER THERAPIST2	-0.09
o NUMBER THERAPY	2.76
o NUMBER THING	2.42
o NUMBER TURN	1.23
o NUMBER WE	2.40
o NUMBER WELL	0.47
o NUMBER WORKS	2.25
o NUMBER WORLD	2.02
o NUMBER YOU	-0.68
o OUGHT BABY	0.78
o OUGHT BAD	0.15
o OUGHT BELIEF	0.53
o OUGHT BODY	1.48
o OUGHT CLIENT	1.29
o OUGHT COME	0.24
o OUGHT CST	-1.00
o OUGHT CURE	-0.19
o OUGHT DEFINE	0.22
o OUGHT DIAGNOSE	-0.36
o OUGHT DOCTOR	-2.09
o OUGHT DRUG	0.18
o OUGHT EASE	1.44
o OUGHT EMOTION	-0.61
o OUGHT ENDORSE	0.29
o OUGHT EXPERT	0.40
o OUGHT FAST	-0.18
o OUGHT FLOW	-0.50
o OUGHT GO	-0.22
o OUGHT GONE	-0.99
o OUGHT HEDGE	-0.51
o OUGHT HOMEHELP	-0.70
o OUGHT HUMBLE	0.16
o OUGHT IT	-0.45
o OUGHT LASTING	-0.50
o OUGHT LIFE	1.80
o OUGHT MECH	0.99
o OUGHT META	-0.21
o OUGHT MOST	-0.53
o OUGHT NEG	-1.27
o OUGHT NEGN	0.30
o OUGHT NUMBER	-0.84
o OUGHT PAST	-0.27
o OUGHT POLICY	-0.51
o OUGHT PRESSURE	0.13
o OUGHT RELIEFN	-0.54
o OUGHT REMOVE	-1.86
o OUGHT SAFETY	-2.15
o OUGHT SAFEW	-1.04
o OUGHT SAY	-0.38
o OUGHT SERIOUS	0.08
o OUGHT SERVICE	-0.37
o OUGHT SHOW	1.45
o OUGHT SORE	-0.31
o OUGHT STOPTAKING	-0.08
o OUGHT STORE	2.08
o OUGHT SURE	-0.65
o OUGHT SYMPTOM	-1.21
o OUGHT THERAPIST2	-0.55
o OUGHT THERAPY	-0.06
o OUGHT THING	0.69
o OUGHT TURN	0.67
o OUGHT WE	-0.83
o OUGHT WELL	0.30
o OUGHT WORKS	-1.10
o OUGHT WORLD	-0.79
o OUGHT YOU	-1.67
o PAST BABY	-0.23
o PAST BELIEF	0.15
o PAST BODY	0.26
o PAST CLIENT	-0.13
o PAST CST	1.84
o PAST DIAGNOSE	0.45
o PAST EASE	0.96
o PAST EMOTION	-0.38
o PAST ENDORSE	0.56
o PAST EXPERT	0.40
o PAST FLOW	-0.73
o PAST GONE	0.91
o PAST HEDGE	-0.07
o PAST HOMEHELP	-0.50
o PAST IT	-2.05
o PAST LIFE	0.32
o PAST MECH	-0.40
o PAST META	-0.43
o PAST MOST	-0.27
o PAST NEG	0.26
o PAST NEGN	-0.19
o PAST NUMBER	1.05
o PAST OUGHT	0.11
o PAST POLICY	0.34
o PAST RELIEFN	0.30
o PAST REMOVE	0.99
o PAST RESEARCH	-0.13
o PAST SAFETY	0.26
o PAST SAY	-0.43
o PAST SERIOUS	0.16
o PAST SERVICE	0.24
o PAST SHOW	-0.05
o PAST STOPTAKING	-0.33
o PAST STORE	0.99
o PAST SURE	0.05
o PAST SYMPTOM	0.14
o PAST THERAPIST2	0.11
o PAST THERAPY	-0.07
o PAST THING	-0.11
o PAST TURN	1.18
o PAST WE	-0.88
o PAST WELL	0.35
o PAST WORKS	0.82
o PAST YOU	-0.27
o POLICY AID	0.30
o POLICY BABY	-0.84
o POLICY BELIEF	-0.72
o POLICY BODY	0.91
o POLICY CLIENT	3.20
o POLICY CST	-0.10
o POLICY DEFINE	-0.52
o POLICY DIAGNOSE	0.61
o POLICY DOCTOR	0.91
o POLICY DRUG	0.07
o POLICY EASE	-0.83
o POLICY EMOTION	-0.25
o POLICY ENDORSE	0.49
o POLICY FAST	-0.33
o POLICY GO	0.58
o POLICY GONE	1.41
o POLICY HEDGE	0.28
o POLICY HOMEHELP	-0.76
o POLICY HUMBLE	-1.34
o POLICY IT	0.48
o POLICY LIFE	-1.92
o POLICY MECH	1.38
o POLICY META	-0.55
o POLICY MOST	0.51
o POLICY NEG	-2.03
o POLICY NUMBER	-1.78
o POLICY OUGHT	0.60
o POLICY PAST	-0.86
o POLICY POSITION	-0.26
o POLICY PROVE	-0.34
o POLICY RELIEFN	0.23
o POLICY REMOVE	0.77
o POLICY RESEARCH	-0.57
o POLICY SAFETY	1.17
o POLICY SAFEW	0.10
o POLICY SAY	-0.95
o POLICY SERIOUS	0.49
o POLICY SHOW	-1.02
o POLICY SORE	-0.72
o POLICY STOPTAKING	0.77
o POLICY STORE	-0.90
o POLICY SURE	-0.49
o POLICY SYMPTOM	0.51
o POLICY THERAPIST2	0.47
o POLICY THERAPY	-0.71
o POLICY THING	-0.83
o POLICY TURN	-0.13
o POLICY WE	-0.75
o POLICY WELL	0.46
o POLICY WORKS	-1.27
o POLICY WORLD	-2.48
o POLICY YOU	-2.33
o POSITION BODY	-1.19
o POSITION DIAGNOSE	0.11
o POSITION ENDORSE	-0.89
o POSITION GONE	0.91
o POSITION HEDGE	-0.06
o POSITION IT	0.45
o POSITION OUGHT	-0.31
o POSITION POLICY	-0.71
o POSITION REMOVE	0.93
o POSITION SHOW	-0.93
o POSITION WORLD	-0.35
o POSITION YOU	-0.53
o PRAISE BODY	0.93
o PRAISE CLIENT	0.30
o PRAISE CST	0.36
o PRAISE CURE	0.10
o PRAISE EMOTION	-0.08
o PRAISE FLOW	0.39
o PRAISE HOMEHELP	0.15
o PRAISE IT	0.21
o PRAISE LIFE	0.76
o PRAISE MECH	0.67
o PRAISE NEG	0.42
o PRAISE NUMBER	-0.28
o PRAISE OUGHT	0.29
o PRAISE RELIEFN	0.10
o PRAISE REMOVE	-0.37
o PRAISE SHOW	-0.67
o PRAISE SYMPTOM	-0.06
o PRAISE THERAPY	1.28
o PRAISE THING	-0.19
o PRAISE WE	-1.53
o PRAISE WELL	0.10
o PRAISE WORKS	0.44
o PRAISE WORLD	-0.61
o PRAISE YOU	0.99
o PRESSURE BODY	1.50
o PRESSURE CLIENT	0.99
o PRESSURE DIAGNOSE	-0.75
o PRESSURE EASE	-0.10
o PRESSURE GO	-1.68
o PRESSURE GONE	-1.57
o PRESSURE HOMEHELP	0.40
o PRESSURE IT	2.15
o PRESSURE NEG	-0.18
o PRESSURE NUMBER	-0.27
o PRESSURE OUGHT	-2.18
o PRESSURE POLICY	0.57
o PRESSURE RELIEFN	0.53
o PRESSURE REMOVE	0.56
o PRESSURE SAFETY	-0.18
o PRESSURE SHOW	-0.57
o PRESSURE SORE	0.18
o PRESSURE SURGERY	0.47
o PRESSURE SYMPTOM	-0.12
o PRESSURE THERAPY	-0.09
o PRESSURE THING	-0.30
o PRESSURE TURN	0.49
o PRESSURE WE	-0.98
o PRESSURE WORKS	0.07
o PRESSURE WORLD	-0.16
o PRESSURE YOU	0.17
o PROVE BODY	0.53
o PROVE DIAGNOSE	-0.09
o PROVE EASE	0.71
o PROVE EMOTION	0.17
o PROVE ENDORSE	0.14
o PROVE FLOW	0.22
o PROVE GONE	0.34
o PROVE IT	0.33
o PROVE LIFE	0.57
o PROVE MECH	0.40
o PROVE NEG	-0.86
o PROVE NEGN	-0.40
o PROVE NUMBER	-0.19
o PROVE POLICY	0.12
o PROVE REMOVE	0.14
o PROVE SERVICE	0.17
o PROVE SORE	0.11
o PROVE SYMPTOM	0.48
o PROVE THERAPY	0.46
o PROVE THING	-0.34
o PROVE WE	0.55
o PROVE WORKS	0.46
o PROVE WORLD	-0.15
o PROVE YOU	-0.23
o RELIEFN BODY	-0.52
o RELIEFN CLIENT	-0.42
o RELIEFN CST	0.36
o RELIEFN DIAGNOSE	0.57
o RELIEFN EASE	-0.10
o RELIEFN FAST	0.29
o RELIEFN GONE	0.71
o RELIEFN HEDGE	-0.79
o RELIEFN HOMEHELP	0.77
o RELIEFN HOPEFUL	0.53
o RELIEFN HUMBLE	0.18
o RELIEFN IT	0.34
o RELIEFN LIFE	0.08
o RELIEFN META	-0.46
o RELIEFN MOST	-0.10
o RELIEFN NEG	-0.81
o RELIEFN NUMBER	-0.82
o RELIEFN OUGHT	-0.52
o RELIEFN POLICY	-0.12
o RELIEFN PRAISE	0.17
o RELIEFN SAY	0.25
o RELIEFN SERIOUS	0.14
o RELIEFN STOPTAKING	0.16
o RELIEFN SURE	0.57
o RELIEFN SYMPTOM	-0.45
o RELIEFN THERAPY	0.50
o RELIEFN THING	-0.48
o RELIEFN TURN	0.31
o RELIEFN WE	0.92
o RELIEFN WORLD	-0.26
o RELIEFN YOU	0.20
o REMOVE AID	-0.86
o REMOVE BABY	-0.67
o REMOVE BAD	-0.11
o REMOVE BODY	0.47
o REMOVE CLIENT	-1.36
o REMOVE CST	-0.32
o REMOVE DEFINE	-0.06
o REMOVE DETOX	0.75
o REMOVE DIAGNOSE	0.32
o REMOVE DOCTOR	0.28
o REMOVE EASE	0.14
o REMOVE EMOTION	0.84
o REMOVE ENDORSE	0.65
o REMOVE FAST	0.34
o REMOVE FLOW	-0.25
o REMOVE GONE	1.95
o REMOVE HEDGE	0.41
o REMOVE HOMEHELP	1.57
o REMOVE HUMBLE	-0.90
o REMOVE IT	-0.34
o REMOVE LASTING	-0.66
o REMOVE LIFE	0.43
o REMOVE MECH	0.80
o REMOVE META	0.24
o REMOVE MOST	-0.37
o REMOVE NEG	-0.79
o REMOVE NEGN	0.49
o REMOVE NUMBER	-0.66
o REMOVE OUGHT	0.64
o REMOVE PAST	0.15
o REMOVE POLICY	1.92
o REMOVE PRAISE	0.43
o REMOVE PROVE	0.17
o REMOVE RELIEFN	0.41
o REMOVE SAFETY	0.51
o REMOVE SAY	-1.30
o REMOVE SERIOUS	0.99
o REMOVE SERVICE	0.64
o REMOVE SHOW	-0.40
o REMOVE SORE	0.47
o REMOVE STOPTAKING	0.10
o REMOVE STORE	-0.90
o REMOVE SURE	-0.20
o REMOVE SURGERY	0.46
o REMOVE SYMPTOM	1.27
o REMOVE THERAPIST2	0.51
o REMOVE THERAPY	0.46
o REMOVE THING	0.44
o REMOVE TURN	-1.19
o REMOVE WE	-0.68
o REMOVE WELL	0.16
o REMOVE WORKS	-0.12
o REMOVE YOU	1.70
o RESEARCH BABY	-0.14
o RESEARCH BELIEF	0.12
o RESEARCH BODY	0.80
o RESEARCH CLIENT	-1.36
o RESEARCH CST	-0.19
o RESEARCH DEFINE	-0.40
o RESEARCH DIAGNOSE	-0.22
o RESEARCH DRUG	0.99
o RESEARCH EASE	1.59
o RESEARCH EMOTION	-0.30
o RESEARCH ENDORSE	0.34
o RESEARCH FLOW	-0.13
o RESEARCH GO	-0.37
o RESEARCH GONE	-1.31
o RESEARCH HEDGE	0.35
o RESEARCH HOMEHELP	-0.68
o RESEARCH HOPEFUL	0.29
o RESEARCH HUMBLE	-1.80
o RESEARCH IT	-1.15
o RESEARCH LASTING	-0.38
o RESEARCH LIFE	0.77
o RESEARCH MECH	0.55
o RESEARCH META	0.32
o RESEARCH MOST	-0.26
o RESEARCH NEG	-2.43
o RESEARCH NEGN	-0.90
o RESEARCH NUMBER	-1.69
o RESEARCH OUGHT	0.46
o RESEARCH PAST	-0.38
o RESEARCH POLICY	1.21
o RESEARCH PROVE	0.82
o RESEARCH REMOVE	0.06
o RESEARCH SAFETY	-0.11
o RESEARCH SAY	0.85
o RESEARCH SERVICE	0.48
o RESEARCH SHOW	2.16
o RESEARCH SORE	-0.47
o RESEARCH STOPTAKING	0.07
o RESEARCH STORE	1.55
o RESEARCH SYMPTOM	-0.07
o RESEARCH THERAPIST2	-0.15
o RESEARCH THERAPY	1.44
o RESEARCH THING	-1.42
o RESEARCH TURN	-0.40
o RESEARCH WE	1.73
o RESEARCH WELL	0.23
o RESEARCH WORKS	0.15
o RESEARCH WORLD	-0.57
o RESEARCH YOU	0.34
o SAFETY BABY	-0.44
o SAFETY BODY	-0.14
o SAFETY CLIENT	0.19
o SAFETY CST	1.04
o SAFETY DEFINE	-0.19
o SAFETY DIAGNOSE	-0.52
o SAFETY DOCTOR	-0.61
o SAFETY DRUG	-0.70
o SAFETY EASE	-0.60
o SAFETY ENDORSE	0.10
o SAFETY FAST	-0.30
o SAFETY FLOW	-0.18
o SAFETY GO	0.05
o SAFETY GONE	0.64
o SAFETY HEDGE	-1.70
o SAFETY HOMEHELP	-1.30
o SAFETY HUMBLE	0.73
o SAFETY IT	0.61
o SAFETY LIFE	0.31
o SAFETY MECH	0.61
o SAFETY META	-0.09
o SAFETY MOST	-0.80
o SAFETY NEG	0.14
o SAFETY NEGN	-0.12
o SAFETY NUMBER	0.42
o SAFETY OUGHT	-0.32
o SAFETY PAST	-0.12
o SAFETY POLICY	0.67
o SAFETY PRAISE	0.66
o SAFETY REMOVE	0.12
o SAFETY SAFEW	0.10
o SAFETY SAY	0.06
o SAFETY SERIOUS	0.69
o SAFETY SERVICE	0.39
o SAFETY SHOW	-0.85
o SAFETY SORE	-0.15
o SAFETY STORE	-0.99
o SAFETY SURGERY	-0.34
o SAFETY SYMPTOM	0.17
o SAFETY THERAPIST2	-0.34
o SAFETY THERAPY	1.01
o SAFETY THING	0.22
o SAFETY TURN	-0.85
o SAFETY WE	-0.78
o SAFETY WELL	0.84
o SAFETY WORKS	-0.26
o SAFETY WORLD	-0.16
o SAFETY YOU	1.03
o SAFEW BABY	0.46
o SAFEW BODY	0.27
o SAFEW CLIENT	-0.47
o SAFEW CST	-0.22
o SAFEW DEFINE	0.84
o SAFEW EASE	0.44
o SAFEW FLOW	0.73
o SAFEW GONE	-0.44
o SAFEW HEDGE	-1.24
o SAFEW HOMEHELP	0.35
o SAFEW HUMBLE	-0.18
o SAFEW IT	0.09
o SAFEW LIFE	0.42
o SAFEW MOST	0.12
o SAFEW NEG	0.66
o SAFEW NEGN	0.86
o SAFEW NUMBER	-0.45
o SAFEW OUGHT	-0.67
o SAFEW POLICY	-0.78
o SAFEW RELIEFN	0.08
o SAFEW SERIOUS	0.52
o SAFEW SURE	-0.65
o SAFEW SURGERY	0.57
o SAFEW SYMPTOM	-0.58
o SAFEW THERAPY	-0.29
o SAFEW WE	-0.47
o SAFEW WORKS	0.61
o SAFEW WORLD	0.53
o SAFEW YOU	-1.25
o SAY BABY	0.53
o SAY BAD	0.52
o SAY BELIEF	-0.12
o SAY BODY	-0.06
o SAY CLIENT	-0.61
o SAY DEFINE	0.48
o SAY DIAGNOSE	-0.82
o SAY EASE	-2.37
o SAY EMOTION	-0.89
o SAY ENDORSE	-0.22
o SAY FAST	0.19
o SAY FLOW	-1.54
o SAY GONE	-1.70
o SAY HEDGE	-0.22
o SAY HUMBLE	-0.57
o SAY IT	0.98
o SAY LASTING	0.06
o SAY LIFE	0.42
o SAY MECH	-0.90
o SAY META	-0.25
o SAY MOST	-0.98
o SAY NEG	-0.27
o SAY NEGN	-0.26
o SAY NUMBER	0.74
o SAY OUGHT	-0.69
o SAY POLICY	1.97
o SAY PRAISE	-0.60
o SAY RELIEFN	0.57
o SAY REMOVE	0.81
o SAY RESEARCH	0.21
o SAY SAFETY	0.07
o SAY SAFEW	0.54
o SAY SERVICE	-1.41
o SAY SHOW	-0.08
o SAY SORE	-1.51
o SAY STORE	-1.10
o SAY SURE	-0.87
o SAY SYMPTOM	-0.51
o SAY THERAPIST2	-0.20
o SAY THERAPY	-0.97
o SAY THING	0.18
o SAY TURN	0.09
o SAY WE	-0.22
o SAY WELL	-0.70
o SAY WORKS	-2.61
o SAY WORLD	-0.63
o SERIOUS BABY	-0.96
o SERIOUS BAD	-0.32
o SERIOUS BELIEF	-0.52
o SERIOUS BODY	-0.60
o SERIOUS CLIENT	-1.89
o SERIOUS COME	-0.26
o SERIOUS CST	0.28
o SERIOUS CURE	-0.22
o SERIOUS DEFINE	-1.71
o SERIOUS DIAGNOSE	-0.79
o SERIOUS DOCTOR	-0.85
o SERIOUS DRUG	-0.83
o SERIOUS EASE	0.16
o SERIOUS EMOTION	-0.41
o SERIOUS ENDORSE	-0.38
o SERIOUS FAST	0.40
o SERIOUS FLOW	1.34
o SERIOUS GO	0.31
o SERIOUS GONE	2.14
o SERIOUS HEDGE	-1.23
o SERIOUS HOMEHELP	-0.73
o SERIOUS HUMBLE	-0.37
o SERIOUS IT	-3.12
o SERIOUS LASTING	-0.47
o SERIOUS LIFE	0.40
o SERIOUS MECH	-0.75
o SERIOUS MOST	0.07
o SERIOUS NEGN	-0.99
o SERIOUS NUMBER	-1.56
o SERIOUS OUGHT	-2.92
o SERIOUS PAST	-1.43
o SERIOUS POLICY	-1.44
o SERIOUS RELIEFN	0.47
o SERIOUS REMOVE	-0.70
o SERIOUS RESEARCH	0.13
o SERIOUS SAFETY	-0.46
o SERIOUS SAFEW	0.41
o SERIOUS SAY	-0.91
o SERIOUS SERVICE	0.54
o SERIOUS SHOW	-0.61
o SERIOUS SORE	-0.30
o SERIOUS STOPTAKING	-0.20
o SERIOUS STORE	-0.96
o SERIOUS SURE	0.97
o SERIOUS SURGERY	-0.35
o SERIOUS SYMPTOM	-1.64
o SERIOUS THERAPIST2	-0.15
o SERIOUS THERAPY	1.23
o SERIOUS THING	0.39
o SERIOUS TURN	-1.12
o SERIOUS WE	-3.15
o SERIOUS WELL	-0.35
o SERIOUS WORKS	-0.36
o SERIOUS WORLD	-0.74
o SERIOUS YOU	-0.84
o SERVICE BABY	0.23
o SERVICE BELIEF	0.24
o SERVICE BODY	1.59
o SERVICE CLIENT	1.76
o SERVICE CST	-0.70
o SERVICE DEFINE	-0.09
o SERVICE EASE	0.93
o SERVICE EMOTION	0.31
o SERVICE FAST	0.15
o SERVICE FLOW	0.54
o SERVICE GO	-0.86
o SERVICE GONE	0.78
o SERVICE HUMBLE	-0.38
o SERVICE IT	0.35
o SERVICE LIFE	0.90
o SERVICE MECH	-0.11
o SERVICE META	-0.22
o SERVICE MOST	0.39
o SERVICE NEG	-0.86
o SERVICE NEGN	-0.30
o SERVICE NUMBER	0.35
o SERVICE OUGHT	0.67
o SERVICE PAST	0.05
o SERVICE POLICY	-0.60
o SERVICE PRAISE	0.08
o SERVICE REMOVE	1.00
o SERVICE SAFETY	0.22
o SERVICE SAY	1.15
o SERVICE SERIOUS	-0.73
o SERVICE SHOW	1.12
o SERVICE SORE	-0.12
o SERVICE STORE	0.19
o SERVICE SURE	-0.29
o SERVICE THERAPY	-2.03
o SERVICE WE	0.93
o SERVICE WELL	-0.45
o SERVICE WORKS	-0.35
o SERVICE WORLD	0.49
o SERVICE YOU	-1.20
o SHOW AID	-0.19
o SHOW BABY	0.95
o SHOW BAD	-0.92
o SHOW BELIEF	0.21
o SHOW BODY	0.55
o SHOW CAUSE	0.75
o SHOW CLIENT	1.03
o SHOW COME	0.05
o SHOW CST	0.45
o SHOW CURE	0.26
o SHOW DEFINE	-0.43
o SHOW DIAGNOSE	0.35
o SHOW DOCTOR	0.53
o SHOW DRUG	-0.18
o SHOW EASE	1.13
o SHOW EMOTION	-1.15
o SHOW ENDORSE	0.49
o SHOW EXPERT	1.34
o SHOW FAST	0.34
o SHOW FLOW	-0.94
o SHOW GO	0.31
o SHOW GONE	0.88
o SHOW HEDGE	0.36
o SHOW HOMEHELP	0.30
o SHOW HUMBLE	0.35
o SHOW IT	0.54
o SHOW LASTING	-0.17
o SHOW LIFE	0.37
o SHOW MECH	-1.54
o SHOW META	0.16
o SHOW MOST	-1.57
o SHOW NEG	-0.12
o SHOW NEGN	-1.42
o SHOW NUMBER	0.55
o SHOW OUGHT	0.67
o SHOW PAST	-0.11
o SHOW POLICY	1.47
o SHOW PROVE	-0.07
o SHOW RELIEFN	0.79
o SHOW REMOVE	0.27
o SHOW RESEARCH	0.35
o SHOW SAFETY	-0.29
o SHOW SAY	-1.19
o SHOW SERIOUS	0.16
o SHOW SERVICE	-0.32
o SHOW SORE	0.26
o SHOW STOPTAKING	0.36
o SHOW SURE	-1.26
o SHOW SURGERY	0.10
o SHOW SYMPTOM	0.30
o SHOW THERAPIST2	-0.46
o SHOW THERAPY	1.87
o SHOW THING	0.59
o SHOW TURN	1.96
o SHOW WE	0.90
o SHOW WELL	-0.32
o SHOW WORKS	-1.01
o SHOW WORLD	-0.36
o SHOW YOU	0.43
o SORE BABY	1.03
o SORE BAD	0.46
o SORE BODY	2.96
o SORE CLIENT	2.24
o SORE CST	0.21
o SORE CURE	0.13
o SORE DEFINE	-0.26
o SORE DIAGNOSE	1.29
o SORE DOCTOR	-0.66
o SORE EASE	0.74
o SORE EMOTION	1.08
o SORE ENDORSE	-0.11
o SORE FAST	-0.17
o SORE FLOW	1.45
o SORE GO	0.59
o SORE GONE	-0.06
o SORE HEDGE	-0.31
o SORE HOMEHELP	-0.26
o SORE HUMBLE	-0.22
o SORE IT	1.34
o SORE LIFE	-0.49
o SORE MECH	1.90
o SORE MOST	-0.18
o SORE NEG	0.71
o SORE NEGN	0.27
o SORE NUMBER	-2.02
o SORE OUGHT	0.28
o SORE PAST	-0.52
o SORE POLICY	-1.50
o SORE REMOVE	0.43
o SORE SAFETY	-0.27
o SORE SAY	-0.10
o SORE SERIOUS	-0.07
o SORE SERVICE	0.25
o SORE SHOW	0.49
o SORE STOPTAKING	-0.90
o SORE THERAPY	0.22
o SORE THING	-1.03
o SORE TURN	-1.39
o SORE WE	0.08
o SORE WELL	-0.07
o SORE WORKS	1.66
o SORE WORLD	-2.28
o SORE YOU	0.93
o STOPTAKING AID	1.04
o STOPTAKING BAD	0.32
o STOPTAKING BODY	1.24
o STOPTAKING CLIENT	0.82
o STOPTAKING CST	0.14
o STOPTAKING DEFINE	0.27
o STOPTAKING DIAGNOSE	0.56
o STOPTAKING DOCTOR	0.14
o STOPTAKING DRUG	1.04
o STOPTAKING EASE	-2.15
o STOPTAKING EMOTION	-0.22
o STOPTAKING ENDORSE	-0.13
o STOPTAKING FLOW	-0.73
o STOPTAKING GONE	-0.32
o STOPTAKING HEDGE	-0.56
o STOPTAKING HOMEHELP	1.48
o STOPTAKING IT	0.44
o STOPTAKING LIFE	-0.06
o STOPTAKING MECH	-0.16
o STOPTAKING MOST	0.09
o STOPTAKING NEG	-0.43
o STOPTAKING NEGN	0.71
o STOPTAKING NUMBER	-0.49
o STOPTAKING OUGHT	-0.24
o STOPTAKING PAST	-0.53
o STOPTAKING POLICY	0.05
o STOPTAKING REMOVE	-0.28
o STOPTAKING RESEARCH	-0.33
o STOPTAKING SAY	0.68
o STOPTAKING SERIOUS	0.13
o STOPTAKING SERVICE	-0.18
o STOPTAKING SHOW	0.18
o STOPTAKING SORE	0.09
o STOPTAKING STORE	-0.71
o STOPTAKING SURGERY	0.26
o STOPTAKING SYMPTOM	-1.17
o STOPTAKING THERAPIST2	0.56
o STOPTAKING THING	-0.82
o STOPTAKING TURN	-0.64
o STOPTAKING WE	-1.47
o STOPTAKING WELL	-0.29
o STOPTAKING WORKS	-1.31
o STOPTAKING WORLD	-0.82
o STOPTAKING YOU	1.42
o STORE AID	-0.71
o STORE BELIEF	-0.22
o STORE BODY	2.36
o STORE CLIENT	-0.89
o STORE CST	-0.81
o STORE DEFINE	-0.32
o STORE DIAGNOSE	0.93
o STORE DRUG	-0.27
o STORE EASE	1.43
o STORE EMOTION	-0.08
o STORE ENDORSE	0.18
o STORE FLOW	1.03
o STORE GONE	0.44
o STORE HEDGE	0.76
o STORE HOMEHELP	-0.45
o STORE HUMBLE	-0.51
o STORE IT	1.27
o STORE LIFE	-0.14
o STORE MECH	0.21
o STORE META	-0.14
o STORE MOST	-0.70
o STORE NEG	0.37
o STORE NEGN	0.07
o STORE NUMBER	-1.40
o STORE OUGHT	0.29
o STORE POLICY	-0.27
o STORE REMOVE	-0.65
o STORE SAY	-0.18
o STORE SERIOUS	0.16
o STORE SERVICE	-0.31
o STORE SHOW	0.45
o STORE SORE	-0.52
o STORE STOPTAKING	-0.28
o STORE SYMPTOM	0.96
o STORE THERAPY	0.10
o STORE THING	-1.45
o STORE TURN	1.39
o STORE WE	0.61
o STORE WELL	-1.82
o STORE WORKS	1.31
o STORE WORLD	2.01
o STORE YOU	0.45
o SURE BABY	-0.29
o SURE BAD	-0.71
o SURE BODY	0.16
o SURE CLIENT	-0.75
o SURE CST	-0.62
o SURE CURE	-0.41
o SURE DIAGNOSE	0.64
o SURE EASE	0.93
o SURE ENDORSE	-0.24
o SURE FLOW	0.71
o SURE GO	0.52
o SURE GONE	0.31
o SURE HEDGE	0.72
o SURE HOMEHELP	0.75
o SURE HUMBLE	0.08
o SURE IT	1.77
o SURE LASTING	-0.54
o SURE LIFE	0.63
o SURE MOST	-0.35
o SURE NEG	-1.59
o SURE NUMBER	-0.40
o SURE OUGHT	-0.38
o SURE POLICY	0.23
o SURE PRAISE	-0.12
o SURE RELIEFN	0.59
o SURE REMOVE	0.12
o SURE RESEARCH	-0.30
o SURE SAFEW	0.63
o SURE SAY	1.20
o SURE SERVICE	0.11
o SURE SHOW	0.74
o SURE STOPTAKING	0.60
o SURE SYMPTOM	-0.92
o SURE THERAPY	-0.16
o SURE THING	-0.38
o SURE TURN	-0.25
o SURE WE	-1.30
o SURE WELL	0.36
o SURE WORKS	-0.58
o SURE WORLD	-0.53
o SURE YOU	0.19
o SURGERY BODY	-0.38
o SURGERY CLIENT	-0.86
o SURGERY CST	0.47
o SURGERY DIAGNOSE	0.91
o SURGERY EASE	-0.93
o SURGERY EMOTION	-0.49
o SURGERY FLOW	-0.75
o SURGERY GONE	0.10
o SURGERY HEDGE	1.23
o SURGERY HOMEHELP	-0.44
o SURGERY HUMBLE	0.37
o SURGERY IT	-0.32
o SURGERY LIFE	-0.66
o SURGERY MECH	-0.88
o SURGERY NEG	0.67
o SURGERY NEGN	-0.28
o SURGERY NUMBER	1.75
o SURGERY SHOW	-0.35
o SURGERY STOPTAKING	0.42
o SURGERY SYMPTOM	-0.34
o SURGERY THERAPY	0.51
o SURGERY THING	-1.08
o SURGERY TURN	0.32
o SURGERY WE	0.64
o SURGERY WELL	-0.42
o SURGERY WORKS	-0.84
o SURGERY WORLD	-0.40
o SURGERY YOU	0.69
o SYMPTOM BABY	0.07
o SYMPTOM BAD	1.18
o SYMPTOM BODY	-0.24
o SYMPTOM CAUSE	-0.14
o SYMPTOM CLIENT	-1.79
o SYMPTOM COME	-0.77
o SYMPTOM CST	-1.57
o SYMPTOM CURE	0.23
o SYMPTOM DEFINE	1.05
o SYMPTOM DIAGNOSE	-1.87
o SYMPTOM DOCTOR	-1.02
o SYMPTOM EASE	0.41
o SYMPTOM ENDORSE	-1.01
o SYMPTOM FAST	-0.86
o SYMPTOM FLOW	0.61
o SYMPTOM GO	0.47
o SYMPTOM GONE	0.69
o SYMPTOM HEDGE	-1.20
o SYMPTOM HOMEHELP	-1.78
o SYMPTOM HUMBLE	-1.20
o SYMPTOM IT	-0.10
o SYMPTOM LASTING	-0.29
o SYMPTOM LIFE	2.19
o SYMPTOM MECH	0.99
o SYMPTOM META	-0.32
o SYMPTOM MOST	0.43
o SYMPTOM NEG	0.53
o SYMPTOM NEGN	-1.20
o SYMPTOM NUMBER	-1.62
o SYMPTOM OUGHT	-1.65
o SYMPTOM PAST	0.68
o SYMPTOM POLICY	-0.44
o SYMPTOM PRAISE	0.19
o SYMPTOM PRESSURE	-0.21
o SYMPTOM RELIEFN	-0.20
o SYMPTOM REMOVE	-0.28
o SYMPTOM RESEARCH	-0.32
o SYMPTOM SAFETY	-0.76
o SYMPTOM SAFEW	-0.25
o SYMPTOM SAY	0.08
o SYMPTOM SERIOUS	1.43
o SYMPTOM SERVICE	-0.10
o SYMPTOM SHOW	0.32
o SYMPTOM SORE	2.04
o SYMPTOM STOPTAKING	0.98
o SYMPTOM STORE	-0.39
o SYMPTOM SURE	-0.29
o SYMPTOM THERAPIST2	-0.98
o SYMPTOM THERAPY	1.48
o SYMPTOM THING	-0.66
o SYMPTOM TURN	-0.73
o SYMPTOM WE	-1.24
o SYMPTOM WELL	-0.08
o SYMPTOM WORKS	0.17
o SYMPTOM WORLD	0.40
o SYMPTOM YOU	1.25
o THERAPIST2 BELIEF	0.36
o THERAPIST2 BODY	0.23
o THERAPIST2 CLIENT	-0.52
o THERAPIST2 CST	-0.55
o THERAPIST2 DEFINE	-0.85
o THERAPIST2 DIAGNOSE	0.51
o THERAPIST2 DOCTOR	0.07
o THERAPIST2 DRUG	-0.34
o THERAPIST2 EASE	1.28
o THERAPIST2 ENDORSE	-1.60
o THERAPIST2 FLOW	0.95
o THERAPIST2 GONE	0.08
o THERAPIST2 HEDGE	-1.32
o THERAPIST2 HOMEHELP	-1.08
o THERAPIST2 IT	1.04
o THERAPIST2 LIFE	-1.15
o THERAPIST2 MECH	-0.45
o THERAPIST2 META	-0.57
o THERAPIST2 MOST	-0.11
o THERAPIST2 NEG	-0.40
o THERAPIST2 NEGN	0.69
o THERAPIST2 NUMBER	-0.88
o THERAPIST2 PAST	-1.28
o THERAPIST2 POLICY	0.22
o THERAPIST2 RELIEFN	-0.27
o THERAPIST2 REMOVE	-0.16
o THERAPIST2 RESEARCH	-1.15
o THERAPIST2 SAY	-0.26
o THERAPIST2 SERVICE	0.58
o THERAPIST2 SHOW	-0.42
o THERAPIST2 STOPTAKING	0.17
o THERAPIST2 SURGERY	-0.35
o THERAPIST2 SYMPTOM	-0.34
o THERAPIST2 THERAPY	0.24
o THERAPIST2 THING	0.61
o THERAPIST2 TURN	-0.32
o THERAPIST2 WE	1.48
o THERAPIST2 WORKS	0.45
o THERAPIST2 WORLD	1.29
o THERAPIST2 YOU	1.12
o THERAPY AID	-0.42
o THERAPY BABY	0.22
o THERAPY BAD	-0.88
o THERAPY BELIEF	-0.68
o THERAPY BODY	0.34
o THERAPY CAUSE	0.40
o THERAPY CLIENT	-0.68
o THERAPY CST	-1.18
o THERAPY CURE	0.52
o THERAPY DEFINE	-0.82
o THERAPY DETOX	-0.33
o THERAPY DIAGNOSE	-0.79
o THERAPY DOCTOR	1.16
o THERAPY DRUG	1.52
o THERAPY EASE	1.41
o THERAPY EMOTION	0.54
o THERAPY ENDORSE	0.11
o THERAPY EXPERT	0.26
o THERAPY FAST	-0.59
o THERAPY FLOW	1.57
o THERAPY GO	0.90
o THERAPY GONE	-0.23
o THERAPY HEDGE	0.63
o THERAPY HOMEHELP	0.78
o THERAPY HUMBLE	-1.45
o THERAPY IT	-4.55
o THERAPY LIFE	2.18
o THERAPY META	1.49
o THERAPY MOST	-0.49
o THERAPY NEG	-2.42
o THERAPY NEGN	-0.68
o THERAPY NUMBER	-1.08
o THERAPY OUGHT	-0.94
o THERAPY PAST	-0.91
o THERAPY POLICY	-0.35
o THERAPY PRAISE	-0.21
o THERAPY PROVE	0.30
o THERAPY RELIEFN	0.47
o THERAPY REMOVE	-0.73
o THERAPY RESEARCH	-0.51
o THERAPY SAFETY	0.63
o THERAPY SAFEW	0.66
o THERAPY SAY	-1.39
o THERAPY SERIOUS	1.27
o THERAPY SERVICE	-1.18
o THERAPY SHOW	-0.06
o THERAPY SORE	0.33
o THERAPY STOPTAKING	0.93
o THERAPY STORE	0.59
o THERAPY SURE	-0.25
o THERAPY SYMPTOM	1.00
o THERAPY THERAPIST2	-0.80
o THERAPY THING	1.40
o THERAPY TURN	-0.40
o THERAPY WE	0.30
o THERAPY WELL	0.53
o THERAPY WORKS	3.29
o THERAPY WORLD	-0.22
o THERAPY YOU	-1.01
o THING AID	-0.12
o THING BABY	-0.13
o THING BAD	-0.47
o THING BELIEF	0.30
o THING BODY	1.30
o THING CLIENT	2.70
o THING COME	0.56
o THING CST	0.51
o THING CURE	-0.43
o THING DEFINE	0.08
o THING DIAGNOSE	0.11
o THING DOCTOR	1.56
o THING DRUG	-0.59
o THING EASE	-1.49
o THING EMOTION	-1.15
o THING ENDORSE	-0.45
o THING FLOW	-0.25
o THING GO	0.19
o THING GONE	0.94
o THING HEDGE	1.00
o THING HOMEHELP	1.90
o THING HUMBLE	0.08
o THING IT	-1.65
o THING LIFE	0.11
o THING MECH	0.23
o THING META	-0.35
o THING MOST	-0.71
o THING NEG	1.29
o THING NEGN	-0.09
o THING NUMBER	2.79
o THING OUGHT	0.29
o THING PAST	0.22
o THING POLICY	-1.14
o THING RELIEFN	-0.43
o THING REMOVE	0.12
o THING RESEARCH	-0.59
o THING SAFETY	0.16
o THING SAFEW	-0.27
o THING SAY	1.51
o THING SERIOUS	-0.26
o THING SERVICE	0.37
o THING SHOW	-0.79
o THING SORE	-0.37
o THING STOPTAKING	2.92
o THING STORE	-0.19
o THING SURE	-0.23
o THING SYMPTOM	-0.21
o THING THERAPY	-0.86
o THING TURN	0.17
o THING WE	0.34
o THING WELL	-0.37
o THING WORKS	0.28
o THING WORLD	-1.10
o THING YOU	-0.12
o TURN AID	0.47
o TURN BABY	-1.01
o TURN BAD	0.25
o TURN BELIEF	1.06
o TURN BODY	2.81
o TURN CLIENT	-0.77
o TURN COME	-0.18
o TURN CST	0.18
o TURN DEFINE	-0.77
o TURN DIAGNOSE	-1.34
o TURN DOCTOR	-0.06
o TURN EASE	-0.06
o TURN EMOTION	-0.38
o TURN ENDORSE	0.76
o TURN FLOW	-0.73
o TURN GO	-0.11
o TURN GONE	-0.51
o TURN HEDGE	-0.49
o TURN HOMEHELP	1.32
o TURN IT	-2.52
o TURN LIFE	2.79
o TURN META	1.15
o TURN MOST	0.72
o TURN NEG	-0.13
o TURN NEGN	0.25
o TURN NUMBER	1.69
o TURN OUGHT	0.26
o TURN POLICY	0.32
o TURN PROVE	0.06
o TURN REMOVE	-0.48
o TURN SAY	-0.86
o TURN SERIOUS	-0.14
o TURN SERVICE	0.53
o TURN SHOW	-0.98
o TURN SORE	0.22
o TURN STOPTAKING	0.06
o TURN STORE	0.80
o TURN SURE	-0.30
o TURN SURGERY	-1.24
o TURN SYMPTOM	0.85
o TURN THERAPIST2	0.53
o TURN THERAPY	1.01
o TURN THING	1.98
o TURN WE	0.11
o TURN WELL	-1.69
o TURN WORKS	-0.15
o TURN WORLD	0.87
o TURN YOU	-0.99
o WE AID	0.64
o WE BABY	0.13
o WE BAD	-0.09
o WE BELIEF	1.42
o WE BODY	-0.61
o WE CAUSE	0.75
o WE CLIENT	0.59
o WE COME	0.49
o WE CST	1.67
o WE CURE	0.40
o WE DEFINE	-0.37
o WE DIAGNOSE	1.24
o WE DOCTOR	-1.69
o WE DRUG	0.79
o WE EASE	1.40
o WE ENDORSE	-3.44
o WE EXPERT	0.99
o WE FAST	0.76
o WE FLOW	0.60
o WE GO	-1.51
o WE GONE	-1.53
o WE HEDGE	3.27
o WE HOMEHELP	-1.32
o WE HOPEFUL	1.11
o WE HUMBLE	-1.20
o WE IT	-0.11
o WE LASTING	0.30
o WE LIFE	-3.93
o WE MECH	0.32
o WE META	-0.29
o WE MOST	-1.34
o WE NEG	-2.53
o WE NEGN	-0.97
o WE NUMBER	0.12
o WE OUGHT	0.89
o WE PAST	0.59
o WE POLICY	-0.89
o WE POSITION	-0.22
o WE PRAISE	-0.67
o WE PRESSURE	1.11
o WE PROVE	0.17
o WE RELIEFN	1.31
o WE REMOVE	2.56
o WE RESEARCH	-0.73
o WE SAFETY	1.82
o WE SAFEW	-2.62
o WE SAY	3.38
o WE SERIOUS	2.58
o WE SERVICE	0.40
o WE SHOW	0.55
o WE SORE	-2.80
o WE SURE	-0.35
o WE SURGERY	1.61
o WE SYMPTOM	-1.93
o WE THERAPIST2	0.95
o WE THERAPY	-0.40
o WE THING	3.86
o WE TURN	0.39
o WE WELL	0.14
o WE WORKS	-1.17
o WE WORLD	-1.59
o WE YOU	3.33
o WELL BABY	0.82
o WELL BODY	0.68
o WELL CLIENT	-1.29
o WELL CST	0.99
o WELL CURE	0.17
o WELL DEFINE	-0.40
o WELL DRUG	-0.53
o WELL EASE	-0.57
o WELL EMOTION	-0.47
o WELL FAST	-0.37
o WELL FLOW	-0.28
o WELL GO	-0.22
o WELL GONE	-0.23
o WELL HEDGE	-0.62
o WELL HOMEHELP	0.38
o WELL HUMBLE	-0.07
o WELL IT	-2.24
o WELL LIFE	-0.20
o WELL MECH	0.23
o WELL MOST	0.34
o WELL NEG	-0.07
o WELL NEGN	-0.43
o WELL NUMBER	-2.03
o WELL OUGHT	-0.91
o WELL PAST	0.10
o WELL POLICY	-0.28
o WELL PRESSURE	-1.02
o WELL RELIEFN	0.27
o WELL REMOVE	-0.83
o WELL SAY	-0.20
o WELL SERIOUS	0.06
o WELL SERVICE	-0.40
o WELL SHOW	-0.63
o WELL STOPTAKING	-1.27
o WELL STORE	-0.75
o WELL SURE	0.42
o WELL SURGERY	0.37
o WELL SYMPTOM	-0.14
o WELL THERAPIST2	0.19
o WELL THERAPY	2.09
o WELL THING	-1.52
o WELL TURN	0.16
o WELL WE	-2.73
o WELL WORKS	-0.14
o WELL WORLD	-0.40
o WELL YOU	1.23
o WORKS BABY	0.43
o WORKS BAD	0.12
o WORKS BELIEF	-0.23
o WORKS BODY	0.75
o WORKS CLIENT	-0.81
o WORKS CST	-0.25
o WORKS CURE	0.66
o WORKS DEFINE	0.44
o WORKS DETOX	1.19
o WORKS DIAGNOSE	-1.23
o WORKS DOCTOR	-0.45
o WORKS EASE	0.39
o WORKS EMOTION	0.84
o WORKS ENDORSE	1.07
o WORKS FLOW	0.71
o WORKS GO	0.58
o WORKS GONE	1.82
o WORKS HOMEHELP	-0.49
o WORKS HUMBLE	-0.19
o WORKS IT	1.56
o WORKS LASTING	0.31
o WORKS LIFE	0.20
o WORKS MECH	1.95
o WORKS META	-0.25
o WORKS MOST	-0.19
o WORKS NEG	-2.21
o WORKS NUMBER	-0.19
o WORKS OUGHT	-0.14
o WORKS PAST	0.30
o WORKS POLICY	-0.17
o WORKS PROVE	0.06
o WORKS RELIEFN	0.59
o WORKS REMOVE	1.81
o WORKS RESEARCH	0.62
o WORKS SAFETY	0.25
o WORKS SAY	-0.68
o WORKS SERIOUS	0.63
o WORKS SERVICE	-0.23
o WORKS STOPTAKING	-0.74
o WORKS STORE	-0.28
o WORKS SURE	-0.34
o WORKS SURGERY	-0.11
o WORKS SYMPTOM	2.10
o WORKS THERAPIST2	-0.06
o WORKS THERAPY	1.07
o WORKS THING	-3.01
o WORKS TURN	-0.64
o WORKS WE	-1.80
o WORKS WELL	1.56
o WORKS WORLD	-0.33
o WORKS YOU	-2.22
o WORLD AID	0.65
o WORLD BABY	-0.22
o WORLD BAD	-0.79
o WORLD BELIEF	-0.30
o WORLD BODY	2.32
o WORLD CLIENT	0.53
o WORLD COME	-0.11
o WORLD CST	-0.05
o WORLD CURE	-0.45
o WORLD DEFINE	-0.79
o WORLD DETOX	0.78
o WORLD DIAGNOSE	0.45
o WORLD DOCTOR	-0.11
o WORLD DRUG	0.37
o WORLD EASE	-0.48
o WORLD EMOTION	-0.14
o WORLD ENDORSE	1.00
o WORLD FAST	-0.37
o WORLD GO	0.49
o WORLD GONE	-1.06
o WORLD HEDGE	1.20
o WORLD HOMEHELP	-0.42
o WORLD HUMBLE	-0.21
o WORLD IT	2.19
o WORLD LASTING	-0.33
o WORLD LIFE	0.77
o WORLD MECH	1.27
o WORLD META	0.27
o WORLD MOST	-1.15
o WORLD NEG	2.59
o WORLD NEGN	-1.58
o WORLD NUMBER	-2.22
o WORLD OUGHT	-0.06
o WORLD PAST	0.21
o WORLD PRAISE	-0.29
o WORLD PRESSURE	1.31
o WORLD PROVE	-0.38
o WORLD RELIEFN	-0.40
o WORLD REMOVE	-1.10
o WORLD SAFETY	-0.06
o WORLD SAFEW	-0.20
o WORLD SAY	0.54
o WORLD SERVICE	-0.43
o WORLD SORE	-0.62
o WORLD STOPTAKING	-0.99
o WORLD STORE	-0.36
o WORLD SURE	-0.84
o WORLD SYMPTOM	0.20
o WORLD THERAPY	-0.20
o WORLD THING	-0.97
o WORLD TURN	-0.53
o WORLD WE	-0.97
o WORLD WELL	0.08
o WORLD WORKS	-0.14
o WORLD YOU	0.26
o YOU AID	-0.74
o YOU BABY	1.25
o YOU BAD	1.07
o YOU BELIEF	-0.66
o YOU BODY	1.42
o YOU CAUSE	-0.29
o YOU CLIENT	-0.39
o YOU COME	0.56
o YOU CST	-1.87
o YOU CURE	0.18
o YOU DEFINE	1.14
o YOU DETOX	0.19
o YOU DIAGNOSE	0.59
o YOU DOCTOR	-0.93
o YOU DRUG	1.17
o YOU EASE	-1.23
o YOU EMOTION	1.13
o YOU ENDORSE	-0.82
o YOU EXPERT	0.50
o YOU FAST	-0.21
o YOU FLOW	-0.92
o YOU GO	-0.52
o YOU GONE	1.68
o YOU HEDGE	1.81
o YOU HOMEHELP	-0.22
o YOU HUMBLE	0.70
o YOU IT	1.32
o YOU LASTING	0.29
o YOU LIFE	0.15
o YOU MECH	0.87
o YOU META	-0.37
o YOU MOST	-1.30
o YOU NEG	-0.60
o YOU NEGN	-0.72
o YOU NUMBER	0.64
o YOU OUGHT	0.25
o YOU PAST	-0.78
o YOU POLICY	-2.28
o YOU POSITION	-0.66
o YOU PRAISE	0.66
o YOU PRESSURE	-0.14
o YOU PROVE	-0.16
o YOU RELIEFN	0.14
o YOU REMOVE	0.29
o YOU RESEARCH	0.57
o YOU SAFETY	-1.83
o YOU SAFEW	-1.88
o YOU SAY	-1.84
o YOU SERIOUS	0.45
o YOU SERVICE	-1.08
o YOU SORE	1.00
o YOU STOPTAKING	0.63
o YOU STORE	2.56
o YOU SURE	1.34
o YOU SURGERY	-1.48
o YOU SYMPTOM	0.58
o YOU THERAPIST2	-0.58
o YOU THERAPY	-2.14
o YOU THING	1.90
o YOU TURN	1.87
o YOU WE	0.61
o YOU WELL	-0.21
o YOU WORLD	0.86
o not BABY CLIENT	0.48
o not BABY DIAGNOSE	0.05
o not BABY EASE	0.23
o not BABY GONE	0.23
o not BABY IT	-0.27
o not BABY LIFE	0.49
o not BABY PROVE	0.23
o not BABY SHOW	-0.13
o not BABY THERAPY	0.07
o not BABY WE	-0.24
o not BAD BODY	0.08
o not BAD CLIENT	-0.10
o not BAD IT	0.27
o not BAD SYMPTOM	0.31
o not BAD THERAPY	0.15
o not BAD WE	-0.09
o not BELIEF DIAGNOSE	-0.37
o not BELIEF GONE	0.46
o not BELIEF IT	0.37
o not BELIEF MECH	-0.18
o not BELIEF RELIEFN	-0.36
o not BELIEF RESEARCH	-0.14
o not BELIEF SHOW	-0.25
o not BELIEF THERAPY	-0.20
o not BODY BAD	-0.17
o not BODY CST	0.06
o not BODY DIAGNOSE	-0.69
o not BODY EASE	0.43
o not BODY EMOTION	-0.90
o not BODY ENDORSE	-0.69
o not BODY FLOW	0.47
o not BODY GONE	0.49
o not BODY HEDGE	-0.72
o not BODY HUMBLE	0.34
o not BODY IT	-0.18
o not BODY LIFE	0.35
o not BODY MECH	-0.30
o not BODY MOST	-0.53
o not BODY NEG	0.27
o not BODY NUMBER	-0.69
o not BODY OUGHT	-0.18
o not BODY REMOVE	0.74
o not BODY SAY	1.06
o not BODY SHOW	-0.49
o not BODY SORE	-0.24
o not BODY STOPTAKING	0.59
o not BODY STORE	-0.78
o not BODY SYMPTOM	-0.70
o not BODY THERAPY	-0.16
o not BODY THING	-0.67
o not BODY TURN	0.32
o not BODY WE	-1.12
o not BODY WORKS	-0.47
o not BODY WORLD	-0.29
o not BODY YOU	0.29
o not CAUSE YOU	-0.18
o not CLIENT BODY	0.97
o not CLIENT CST	-0.64
o not CLIENT DEFINE	-0.07
o not CLIENT DIAGNOSE	-0.11
o not CLIENT DOCTOR	-0.11
o not CLIENT DRUG	0.81
o not CLIENT EASE	0.98
o not CLIENT EXPERT	-0.11
o not CLIENT FLOW	0.06
o not CLIENT GONE	1.00
o not CLIENT HEDGE	-0.44
o not CLIENT HOMEHELP	-0.92
o not CLIENT IT	-1.38
o not CLIENT LIFE	0.94
o not CLIENT META	-0.18
o not CLIENT NEG	0.54
o not CLIENT NEGN	-0.15
o not CLIENT NUMBER	-0.05
o not CLIENT OUGHT	0.25
o not CLIENT POLICY	0.46
o not CLIENT REMOVE	0.62
o not CLIENT RESEARCH	-0.20
o not CLIENT SAY	0.83
o not CLIENT SERVICE	-1.57
o not CLIENT SHOW	-0.13
o not CLIENT STOPTAKING	-0.10
o not CLIENT STORE	1.74
o not CLIENT SYMPTOM	-0.34
o not CLIENT THERAPY	-0.73
o not CLIENT THING	0.34
o not CLIENT TURN	-0.26
o not CLIENT WE	-0.99
o not CLIENT WELL	1.35
o not CLIENT WORKS	0.13
o not CLIENT WORLD	-0.34
o not CLIENT YOU	-0.39
o not CST BODY	-0.21
o not CST CLIENT	0.73
o not CST DOCTOR	0.27
o not CST DRUG	0.37
o not CST EASE	-0.42
o not CST ENDORSE	-0.15
o not CST GONE	-0.29
o not CST HEDGE	-0.06
o not CST HOMEHELP	-0.17
o not CST IT	-0.20
o not CST META	0.26
o not CST MOST	0.30
o not CST NUMBER	0.59
o not CST OUGHT	0.19
o not CST POLICY	-0.08
o not CST SAFETY	0.19
o not CST SAFEW	-0.17
o not CST SAY	-0.26
o not CST SERIOUS	-0.39
o not CST SHOW	-0.48
o not CST STOPTAKING	-0.31
o not CST SURE	0.11
o not CST SYMPTOM	-0.35
o not CST THERAPY	-0.11
o not CST WE	0.50
o not CST YOU	-0.39
o not CURE EASE	-0.45
o not CURE IT	-0.10
o not CURE SAY	-0.48
o not CURE SERIOUS	0.21
o not CURE SHOW	-0.48
o not CURE WE	-0.13
o not DEFINE DIAGNOSE	-0.43
o not DEFINE DRUG	-0.11
o not DEFINE EASE	0.12
o not DEFINE ENDORSE	-0.24
o not DEFINE IT	0.35
o not DEFINE OUGHT	0.24
o not DEFINE SHOW	-0.07
o not DEFINE SYMPTOM	-0.24
o not DEFINE WE	-0.28
o not DETOX DIAGNOSE	-0.26
o not DIAGNOSE BABY	-0.26
o not DIAGNOSE BAD	-0.12
o not DIAGNOSE BELIEF	-0.33
o not DIAGNOSE BODY	-0.40
o not DIAGNOSE CAUSE	-0.35
o not DIAGNOSE CLIENT	0.91
o not DIAGNOSE CST	-0.41
o not DIAGNOSE DEFINE	-0.11
o not DIAGNOSE DOCTOR	0.13
o not DIAGNOSE DRUG	-0.63
o not DIAGNOSE EASE	-0.66
o not DIAGNOSE ENDORSE	-0.58
o not DIAGNOSE FLOW	-0.17
o not DIAGNOSE GONE	0.45
o not DIAGNOSE HEDGE	0.14
o not DIAGNOSE HOMEHELP	-0.53
o not DIAGNOSE IT	-0.57
o not DIAGNOSE LIFE	1.23
o not DIAGNOSE MECH	-0.39
o not DIAGNOSE META	0.71
o not DIAGNOSE NEG	-0.26
o not DIAGNOSE NUMBER	-0.57
o not DIAGNOSE OUGHT	0.10
o not DIAGNOSE POLICY	1.16
o not DIAGNOSE RELIEFN	-0.37
o not DIAGNOSE RESEARCH	-0.47
o not DIAGNOSE SAFETY	0.23
o not DIAGNOSE SAFEW	-0.14
o not DIAGNOSE SAY	0.79
o not DIAGNOSE SERIOUS	0.29
o not DIAGNOSE SERVICE	0.25
o not DIAGNOSE SHOW	1.09
o not DIAGNOSE SORE	-0.46
o not DIAGNOSE STORE	-0.37
o not DIAGNOSE SURE	0.20
o not DIAGNOSE SURGERY	0.33
o not DIAGNOSE SYMPTOM	-0.69
o not DIAGNOSE THERAPY	-0.26
o not DIAGNOSE THING	0.67
o not DIAGNOSE TURN	0.38
o not DIAGNOSE WE	-0.77
o not DIAGNOSE WELL	0.79
o not DIAGNOSE WORKS	-0.27
o not DIAGNOSE WORLD	0.14
o not DOCTOR GONE	0.59
o not DOCTOR IT	0.06
o not DOCTOR OUGHT	-0.32
o not DOCTOR POLICY	0.20
o not DOCTOR STOPTAKING	-0.12
o not DOCTOR THERAPIST2	-0.13
o not DOCTOR WE	0.14
o not DOCTOR WELL	0.36
o not DRUG CLIENT	-0.28
o not DRUG EASE	0.27
o not DRUG HEDGE	0.67
o not DRUG HOMEHELP	-0.15
o not DRUG IT	-0.20
o not DRUG NEGN	-0.31
o not DRUG SAFETY	-0.33
o not DRUG SAY	-0.06
o not DRUG SERIOUS	0.27
o not DRUG SERVICE	-0.31
o not DRUG SHOW	-0.05
o not DRUG YOU	-0.07
o not EASE BABY	-0.13
o not EASE BODY	-0.46
o not EASE CLIENT	0.43
o not EASE CST	-0.19
o not EASE CURE	-0.46
o not EASE DOCTOR	-0.11
o not EASE DRUG	0.08
o not EASE EXPERT	-0.11
o not EASE FLOW	0.26
o not EASE GONE	0.80
o not EASE HEDGE	-0.16
o not EASE IT	-0.17
o not EASE LIFE	-0.39
o not EASE MECH	-0.69
o not EASE META	-0.08
o not EASE MOST	0.27
o not EASE NUMBER	-0.13
o not EASE OUGHT	-0.35
o not EASE RELIEFN	-0.46
o not EASE REMOVE	0.74
o not EASE SAY	-0.23
o not EASE STOPTAKING	0.25
o not EASE SURE	-0.42
o not EASE SYMPTOM	0.95
o not EASE WE	-1.23
o not EASE WORKS	-0.40
o not EASE YOU	-0.74
o not EMOTION BODY	0.15
o not EMOTION CLIENT	-0.08
o not EMOTION EASE	0.15
o not EMOTION STOPTAKING	-0.16
o not EMOTION THERAPY	0.15
o not EMOTION WE	-0.40
o not EMOTION YOU	0.17
o not ENDORSE BAD	-0.19
o not ENDORSE BODY	0.15
o not ENDORSE CLIENT	-0.12
o not ENDORSE CST	-0.44
o not ENDORSE DIAGNOSE	-0.18
o not ENDORSE EMOTION	-0.76
o not ENDORSE HEDGE	-0.46
o not ENDORSE IT	-1.58
o not ENDORSE LIFE	-0.27
o not ENDORSE NEGN	0.07
o not ENDORSE NUMBER	-0.45
o not ENDORSE SHOW	0.10
o not ENDORSE SYMPTOM	-0.64
o not ENDORSE THERAPY	-0.44
o not ENDORSE THING	0.18
o not ENDORSE WE	0.63
o not ENDORSE YOU	-0.19
o not EXPERT BODY	-0.25
o not EXPERT GONE	0.59
o not EXPERT IT	0.37
o not EXPERT WELL	0.33
o not FLOW BODY	-0.53
o not FLOW DOCTOR	-0.11
o not FLOW EXPERT	-0.11
o not FLOW GONE	-0.22
o not FLOW HEDGE	-0.07
o not FLOW HOMEHELP	-0.11
o not FLOW IT	-0.61
o not FLOW MECH	-0.52
o not FLOW NEG	0.17
o not FLOW SAY	0.57
o not FLOW YOU	-1.03
o not GO IT	-0.25
o not GO OUGHT	0.21
o not GO THING	0.30
o not GO YOU	-0.05
o not GONE BODY	-0.23
o not GONE CLIENT	0.18
o not GONE DIAGNOSE	0.17
o not GONE DRUG	-0.83
o not GONE EASE	-1.02
o not GONE HEDGE	0.27
o not GONE HOMEHELP	-1.06
o not GONE IT	0.05
o not GONE LIFE	-1.28
o not GONE MECH	-0.25
o not GONE META	-0.17
o not GONE OUGHT	0.07
o not GONE POLICY	0.27
o not GONE SAFETY	-0.32
o not GONE SAFEW	0.64
o not GONE SERIOUS	0.75
o not GONE SHOW	0.22
o not GONE SURGERY	0.06
o not GONE SYMPTOM	1.04
o not GONE THERAPY	-0.06
o not GONE THING	0.09
o not GONE TURN	0.15
o not GONE WE	0.20
o not GONE WELL	-0.75
o not HEDGE BAD	0.35
o not HEDGE BODY	0.63
o not HEDGE CLIENT	0.07
o not HEDGE CST	0.35
o not HEDGE CURE	0.38
o not HEDGE DIAGNOSE	-0.71
o not HEDGE DOCTOR	0.19
o not HEDGE DRUG	-0.13
o not HEDGE EASE	0.08
o not HEDGE EMOTION	0.23
o not HEDGE ENDORSE	0.18
o not HEDGE GONE	1.07
o not HEDGE HOMEHELP	-0.59
o not HEDGE HUMBLE	-0.18
o not HEDGE IT	0.78
o not HEDGE LIFE	-0.31
o not HEDGE MECH	-0.42
o not HEDGE NUMBER	0.76
o not HEDGE PROVE	0.07
o not HEDGE RELIEFN	0.38
o not HEDGE REMOVE	0.35
o not HEDGE SAY	1.08
o not HEDGE SHOW	1.44
o not HEDGE SORE	0.11
o not HEDGE STOPTAKING	0.52
o not HEDGE STORE	-0.47
o not HEDGE SURE	0.19
o not HEDGE SURGERY	-0.39
o not HEDGE SYMPTOM	0.40
o not HEDGE THERAPY	0.92
o not HEDGE TURN	0.23
o not HEDGE WE	0.60
o not HEDGE WELL	0.08
o not HEDGE WORKS	0.05
o not HEDGE YOU	0.47
o not HOMEHELP BODY	0.12
o not HOMEHELP CLIENT	0.06
o not HOMEHELP CST	-0.47
o not HOMEHELP DIAGNOSE	-0.20
o not HOMEHELP DRUG	-0.19
o not HOMEHELP EASE	0.13
o not HOMEHELP GONE	0.46
o not HOMEHELP IT	0.20
o not HOMEHELP NUMBER	0.12
o not HOMEHELP OUGHT	-0.32
o not HOMEHELP POLICY	0.24
o not HOMEHELP REMOVE	-0.13
o not HOMEHELP SAY	0.22
o not HOMEHELP SERVICE	-0.32
o not HOMEHELP SHOW	-0.16
o not HOMEHELP SYMPTOM	0.12
o not HOMEHELP THING	-0.36
o not HOMEHELP YOU	0.20
o not HUMBLE BABY	-0.45
o not HUMBLE BAD	0.29
o not HUMBLE BODY	0.85
o not HUMBLE CAUSE	-0.14
o not HUMBLE CLIENT	0.36
o not HUMBLE CST	-0.10
o not HUMBLE CURE	0.05
o not HUMBLE DIAGNOSE	1.96
o not HUMBLE ENDORSE	0.37
o not HUMBLE FLOW	0.35
o not HUMBLE GONE	0.26
o not HUMBLE HEDGE	-0.25
o not HUMBLE IT	-1.46
o not HUMBLE LIFE	0.18
o not HUMBLE MECH	-0.14
o not HUMBLE META	1.04
o not HUMBLE NEG	0.40
o not HUMBLE NUMBER	-0.45
o not HUMBLE OUGHT	0.47
o not HUMBLE PAST	-0.29
o not HUMBLE POLICY	-0.25
o not HUMBLE PROVE	-0.21
o not HUMBLE RELIEFN	-0.27
o not HUMBLE REMOVE	0.20
o not HUMBLE RESEARCH	-0.19
o not HUMBLE SAFEW	-0.34
o not HUMBLE SAY	0.45
o not HUMBLE SERIOUS	0.09
o not HUMBLE SERVICE	-0.40
o not HUMBLE SHOW	0.74
o not HUMBLE SORE	-0.38
o not HUMBLE STOPTAKING	0.10
o not HUMBLE STORE	-0.06
o not HUMBLE SURE	-0.46
o not HUMBLE SYMPTOM	-0.43
o not HUMBLE THERAPY	-0.09
o not HUMBLE THING	0.61
o not HUMBLE WE	-1.21
o not HUMBLE WELL	-0.36
o not HUMBLE WORKS	-0.36
o not HUMBLE YOU	0.54
o not IT BABY	0.31
o not IT BAD	1.59
o not IT BODY	0.83
o not IT CAUSE	-0.18
o not IT CLIENT	0.06
o not IT CST	-0.40
o not IT CURE	0.39
o not IT DEFINE	-0.20
o not IT DETOX	-0.30
o not IT DIAGNOSE	0.54
o not IT DOCTOR	-0.72
o not IT DRUG	0.47
o not IT EASE	-2.11
o not IT EMOTION	1.19
o not IT ENDORSE	0.41
o not IT EXPERT	0.45
o not IT FLOW	-0.36
o not IT GO	-0.09
o not IT GONE	0.95
o not IT HEDGE	0.61
o not IT HOMEHELP	-0.11
o not IT HUMBLE	0.70
o not IT LIFE	-1.17
o not IT MECH	-0.80
o not IT META	-1.02
o not IT MOST	-0.08
o not IT NEG	1.77
o not IT NUMBER	-0.80
o not IT OUGHT	-0.94
o not IT PAST	-0.51
o not IT POLICY	-0.42
o not IT PRAISE	0.75
o not IT PROVE	-0.74
o not IT RELIEFN	-0.30
o not IT REMOVE	1.02
o not IT RESEARCH	-0.13
o not IT SAFETY	1.36
o not IT SAFEW	0.57
o not IT SAY	0.22
o not IT SERIOUS	0.63
o not IT SERVICE	0.19
o not IT SHOW	1.29
o not IT SORE	-0.28
o not IT STOPTAKING	0.25
o not IT STORE	-1.35
o not IT SURE	-0.24
o not IT SURGERY	-0.17
o not IT SYMPTOM	1.70
o not IT THERAPY	0.37
o not IT THING	0.06
o not IT TURN	-0.19
o not IT WE	-1.67
o not IT WELL	-0.72
o not IT WORKS	-1.10
o not IT YOU	0.58
o not LASTING DRUG	0.48
o not LIFE BAD	0.54
o not LIFE BODY	0.28
o not LIFE CLIENT	0.92
o not LIFE DIAGNOSE	-0.31
o not LIFE EASE	0.57
o not LIFE IT	-2.12
o not LIFE NUMBER	-0.73
o not LIFE POLICY	0.78
o not LIFE SAY	-0.37
o not LIFE SHOW	0.09
o not LIFE THERAPY	0.60
o not LIFE THING	0.10
o not LIFE TURN	0.70
o not LIFE WE	0.38
o not LIFE WELL	-0.52
o not LIFE YOU	1.16
o not MECH BODY	-0.41
o not MECH CLIENT	-0.33
o not MECH EASE	0.16
o not MECH FLOW	-0.62
o not MECH GONE	-0.66
o not MECH HEDGE	-0.28
o not MECH IT	-0.60
o not MECH MOST	-0.53
o not MECH NEG	-0.53
o not MECH REMOVE	-0.52
o not MECH SHOW	-0.16
o not MECH STORE	-0.60
o not MECH THERAPY	-0.21
o not MECH THING	-0.51
o not MECH WE	-0.76
o not MECH WORKS	-0.69
o not MECH WORLD	-0.13
o not META BELIEF	-0.24
o not META BODY	0.32
o not META CLIENT	0.75
o not META CST	0.07
o not META CURE	-0.22
o not META DIAGNOSE	0.70
o not META DOCTOR	0.17
o not META EASE	-0.25
o not META ENDORSE	0.41
o not META IT	-0.36
o not META MECH	-0.14
o not META OUGHT	0.25
o not META POLICY	0.24
o not META RELIEFN	-0.22
o not META SAFETY	0.44
o not META SAY	0.63
o not META SERIOUS	-0.13
o not META SHOW	0.13
o not META THERAPY	0.06
o not META WE	0.49
o not META YOU	-0.77
o not MOST BAD	0.52
o not MOST BODY	-0.69
o not MOST CLIENT	0.40
o not MOST CST	-0.54
o not MOST CURE	0.38
o not MOST DIAGNOSE	-1.10
o not MOST EASE	0.84
o not MOST EMOTION	0.10
o not MOST ENDORSE	0.12
o not MOST GONE	0.07
o not MOST HEDGE	-1.07
o not MOST HOMEHELP	-0.44
o not MOST IT	0.88
o not MOST LIFE	-0.22
o not MOST NUMBER	1.17
o not MOST OUGHT	0.80
o not MOST PAST	-0.65
o not MOST POLICY	-0.18
o not MOST PROVE	-0.14
o not MOST RELIEFN	0.38
o not MOST SAFEW	0.91
o not MOST SAY	-0.63
o not MOST SERIOUS	0.55
o not MOST SERVICE	-1.11
o not MOST SHOW	-0.67
o not MOST SORE	0.70
o not MOST STORE	0.32
o not MOST SURE	0.50
o not MOST SYMPTOM	0.96
o not MOST THING	0.26
o not MOST WE	1.83
o not MOST WELL	-0.31
o not MOST WORKS	0.46
o not MOST WORLD	0.29
o not MOST YOU	-1.13
o not NEG AID	0.21
o not NEG BABY	0.24
o not NEG BAD	2.20
o not NEG BODY	0.31
o not NEG CAUSE	-0.35
o not NEG CLIENT	0.56
o not NEG CST	-1.59
o not NEG CURE	0.63
o not NEG DEFINE	0.25
o not NEG DETOX	-0.36
o not NEG DIAGNOSE	1.25
o not NEG DOCTOR	0.38
o not NEG DRUG	-0.41
o not NEG EASE	-0.74
o not NEG EMOTION	0.55
o not NEG ENDORSE	0.33
o not NEG EXPERT	0.15
o not NEG FLOW	-1.02
o not NEG GO	0.11
o not NEG GONE	1.52
o not NEG HEDGE	-0.54
o not NEG HOMEHELP	0.35
o not NEG HUMBLE	0.16
o not NEG IT	-0.24
o not NEG LASTING	0.64
o not NEG LIFE	0.59
o not NEG MECH	-1.78
o not NEG META	0.95
o not NEG MOST	-1.38
o not NEG NEGN	0.45
o not NEG NUMBER	1.14
o not NEG OUGHT	-1.01
o not NEG PAST	-0.74
o not NEG POLICY	-0.35
o not NEG POSITION	-0.35
o not NEG PRAISE	0.47
o not NEG PRESSURE	0.62
o not NEG PROVE	-0.56
o not NEG RELIEFN	-0.12
o not NEG REMOVE	-0.47
o not NEG RESEARCH	-1.49
o not NEG SAFETY	0.40
o not NEG SAFEW	0.81
o not NEG SAY	1.05
o not NEG SERIOUS	1.43
o not NEG SERVICE	-0.98
o not NEG SHOW	-0.81
o not NEG SORE	0.46
o not NEG STOPTAKING	-0.96
o not NEG STORE	-1.22
o not NEG SURE	0.67
o not NEG SURGERY	0.33
o not NEG SYMPTOM	3.35
o not NEG THERAPIST2	-0.49
o not NEG THERAPY	-0.81
o not NEG THING	-0.63
o not NEG TURN	1.15
o not NEG WE	-1.10
o not NEG WELL	1.20
o not NEG WORKS	-0.39
o not NEG WORLD	0.50
o not NEG YOU	0.08
o not NEGN AID	0.19
o not NEGN BAD	0.67
o not NEGN BELIEF	-0.70
o not NEGN BODY	1.41
o not NEGN CLIENT	0.68
o not NEGN CST	-0.78
o not NEGN CURE	-0.39
o not NEGN DEFINE	-0.20
o not NEGN DIAGNOSE	0.22
o not NEGN DOCTOR	-0.48
o not NEGN DRUG	2.02
o not NEGN EASE	-0.50
o not NEGN EMOTION	-0.58
o not NEGN ENDORSE	-0.21
o not NEGN EXPERT	0.44
o not NEGN GONE	-0.92
o not NEGN HEDGE	0.83
o not NEGN HOMEHELP	-0.37
o not NEGN HUMBLE	0.28
o not NEGN IT	1.17
o not NEGN LIFE	0.72
o not NEGN MECH	-0.80
o not NEGN META	0.52
o not NEGN NEG	0.24
o not NEGN NUMBER	-0.70
o not NEGN OUGHT	0.99
o not NEGN POLICY	-1.64
o not NEGN PRAISE	0.42
o not NEGN PRESSURE	0.39
o not NEGN PROVE	-0.35
o not NEGN RELIEFN	-0.94
o not NEGN REMOVE	0.59
o not NEGN RESEARCH	0.51
o not NEGN SAY	-0.06
o not NEGN SERVICE	-0.46
o not NEGN SHOW	-0.13
o not NEGN SORE	0.32
o not NEGN STORE	0.24
o not NEGN SURE	0.40
o not NEGN SURGERY	-0.21
o not NEGN SYMPTOM	-0.55
o not NEGN THERAPIST2	1.15
o not NEGN THERAPY	-0.60
o not NEGN THING	-1.65
o not NEGN WE	-1.17
o not NEGN WELL	-0.34
o not NEGN WORKS	-1.02
o not NEGN YOU	-0.33
o not NUMBER BODY	0.60
o not NUMBER CLIENT	1.59
o not NUMBER CST	0.53
o not NUMBER DIAGNOSE	0.33
o not NUMBER DRUG	-0.11
o not NUMBER EASE	1.21
o not NUMBER ENDORSE	-0.20
o not NUMBER GONE	0.41
o not NUMBER HEDGE	-0.19
o not NUMBER HOMEHELP	-0.44
o not NUMBER IT	0.07
o not NUMBER LIFE	1.07
o not NUMBER MECH	-0.35
o not NUMBER META	-0.09
o not NUMBER NEG	0.23
o not NUMBER OUGHT	-0.09
o not NUMBER POLICY	0.63
o not NUMBER PRESSURE	0.73
o not NUMBER PROVE	-0.22
o not NUMBER REMOVE	0.45
o not NUMBER RESEARCH	-0.06
o not NUMBER SAY	-0.42
o not NUMBER SERVICE	0.42
o not NUMBER SHOW	-0.49
o not NUMBER STORE	0.05
o not NUMBER SYMPTOM	0.58
o not NUMBER THERAPY	0.23
o not NUMBER THING	0.64
o not NUMBER WE	-0.37
o not NUMBER WORKS	0.19
o not NUMBER YOU	-0.74
o not OUGHT BABY	-0.19
o not OUGHT BAD	0.08
o not OUGHT BODY	-0.52
o not OUGHT CLIENT	0.88
o not OUGHT DIAGNOSE	-0.19
o not OUGHT DOCTOR	0.27
o not OUGHT DRUG	-0.20
o not OUGHT EASE	1.09
o not OUGHT ENDORSE	-0.55
o not OUGHT FLOW	-0.26
o not OUGHT GONE	-0.16
o not OUGHT HEDGE	-0.25
o not OUGHT HOMEHELP	0.39
o not OUGHT IT	0.14
o not OUGHT LIFE	1.00
o not OUGHT META	-0.43
o not OUGHT NUMBER	0.35
o not OUGHT POLICY	0.51
o not OUGHT REMOVE	-0.08
o not OUGHT SAFETY	0.06
o not OUGHT SAY	1.01
o not OUGHT SERIOUS	1.38
o not OUGHT SHOW	0.85
o not OUGHT STOPTAKING	0.14
o not OUGHT STORE	0.46
o not OUGHT SURE	-0.26
o not OUGHT SURGERY	0.30
o not OUGHT THERAPY	-0.13
o not OUGHT TURN	0.50
o not OUGHT WE	-0.96
o not OUGHT WORKS	-0.34
o not OUGHT YOU	-1.52
o not PAST CST	-0.52
o not PAST DOCTOR	-0.11
o not PAST EASE	0.53
o not PAST EXPERT	-0.11
o not PAST GONE	0.35
o not PAST HOMEHELP	1.04
o not PAST IT	-0.13
o not PAST SAFETY	0.22
o not PAST THERAPY	-0.31
o not PAST WE	0.21
o not PAST WELL	-0.41
o not POLICY BAD	0.53
o not POLICY BODY	0.46
o not POLICY CST	0.26
o not POLICY DIAGNOSE	-0.11
o not POLICY DRUG	-0.58
o not POLICY EASE	0.09
o not POLICY ENDORSE	0.64
o not POLICY HEDGE	-0.38
o not POLICY HOMEHELP	-0.12
o not POLICY IT	0.39
o not POLICY LIFE	0.90
o not POLICY META	-0.24
o not POLICY NEG	0.60
o not POLICY RELIEFN	-0.75
o not POLICY SAFETY	-0.35
o not POLICY SAY	-0.21
o not POLICY SERIOUS	0.44
o not POLICY SHOW	0.52
o not POLICY SORE	0.32
o not POLICY SURGERY	0.36
o not POLICY SYMPTOM	0.88
o not POLICY THERAPY	-0.14
o not POLICY THING	-0.28
o not POLICY WE	-0.25
o not PRAISE DIAGNOSE	-0.52
o not PRAISE IT	0.54
o not PRAISE NEG	-0.18
o not PRAISE NUMBER	-0.16
o not PRAISE RESEARCH	0.37
o not PRAISE SHOW	-0.52
o not PRAISE WE	-0.38
o not PRESSURE IT	0.09
o not PRESSURE YOU	-0.51
o not PROVE CLIENT	-0.13
o not PROVE EASE	-0.51
o not PROVE IT	-0.37
o not PROVE SAY	-0.06
o not PROVE SYMPTOM	-0.35
o not RELIEFN EASE	-0.45
o not RELIEFN HOMEHELP	0.11
o not RELIEFN IT	-0.22
o not RELIEFN SERIOUS	0.21
o not RELIEFN SHOW	-0.35
o not RELIEFN SURGERY	0.11
o not RELIEFN SYMPTOM	-0.28
o not RELIEFN WE	0.14
o not REMOVE BODY	0.16
o not REMOVE DETOX	-0.26
o not REMOVE DIAGNOSE	-0.26
o not REMOVE DRUG	-0.87
o not REMOVE ENDORSE	0.16
o not REMOVE HEDGE	-0.63
o not REMOVE HOMEHELP	-0.27
o not REMOVE IT	-0.42
o not REMOVE META	-0.25
o not REMOVE SAFETY	-0.29
o not REMOVE SERIOUS	0.75
o not REMOVE SURGERY	0.48
o not REMOVE SYMPTOM	0.19
o not REMOVE THERAPY	0.08
o not REMOVE WE	-0.16
o not REMOVE YOU	-0.24
o not RESEARCH BODY	-0.61
o not RESEARCH CLIENT	-0.53
o not RESEARCH CST	-0.08
o not RESEARCH DIAGNOSE	-0.30
o not RESEARCH EASE	-0.63
o not RESEARCH ENDORSE	-0.40
o not RESEARCH GONE	-0.59
o not RESEARCH IT	-0.98
o not RESEARCH LIFE	-0.97
o not RESEARCH PROVE	-0.14
o not RESEARCH RELIEFN	-0.33
o not RESEARCH SAY	-0.53
o not RESEARCH SERIOUS	-0.79
o not RESEARCH SHOW	-1.16
o not RESEARCH STORE	-0.45
o not RESEARCH SYMPTOM	-0.39
o not RESEARCH THERAPY	0.45
o not RESEARCH WE	-0.23
o not RESEARCH WORKS	-0.52
o not SAFETY CLIENT	-0.61
o not SAFETY CST	0.16
o not SAFETY DIAGNOSE	0.38
o not SAFETY DOCTOR	-0.05
o not SAFETY EASE	-0.56
o not SAFETY GONE	-0.25
o not SAFETY HOMEHELP	-0.05
o not SAFETY IT	0.23
o not SAFETY LIFE	-0.36
o not SAFETY NEG	-0.13
o not SAFETY NUMBER	-0.09
o not SAFETY OUGHT	0.30
o not SAFETY PAST	-0.05
o not SAFETY SERIOUS	-0.12
o not SAFETY SHOW	0.39
o not SAFETY STOPTAKING	-0.12
o not SAFETY SYMPTOM	-0.17
o not SAFETY THERAPY	0.16
o not SAFETY THING	-0.14
o not SAFETY WE	-0.23
o not SAFETY YOU	0.24
o not SAFEW BABY	-0.41
o not SAFEW WE	-0.08
o not SAY BODY	0.86
o not SAY CLIENT	0.24
o not SAY CST	0.65
o not SAY CURE	0.59
o not SAY DIAGNOSE	0.30
o not SAY EASE	1.62
o not SAY EMOTION	-0.40
o not SAY ENDORSE	0.50
o not SAY GO	-0.21
o not SAY GONE	0.56
o not SAY HOMEHELP	-0.36
o not SAY HUMBLE	0.39
o not SAY IT	-0.05
o not SAY LIFE	-0.11
o not SAY MECH	-0.28
o not SAY META	-0.10
o not SAY NEG	0.33
o not SAY NUMBER	0.80
o not SAY POLICY	-0.29
o not SAY PRAISE	0.22
o not SAY RELIEFN	0.24
o not SAY REMOVE	0.06
o not SAY RESEARCH	-0.26
o not SAY SERIOUS	1.06
o not SAY SERVICE	0.29
o not SAY SHOW	0.41
o not SAY STORE	-0.13
o not SAY THERAPY	0.44
o not SAY THING	0.09
o not SAY WE	0.59
o not SAY WORKS	-0.20
o not SERIOUS CLIENT	-0.32
o not SERIOUS CST	-0.33
o not SERIOUS DEFINE	-0.19
o not SERIOUS DIAGNOSE	0.75
o not SERIOUS DRUG	-0.25
o not SERIOUS EASE	-1.62
o not SERIOUS GONE	-0.12
o not SERIOUS HOMEHELP	-0.59
o not SERIOUS IT	-0.33
o not SERIOUS LASTING	-0.19
o not SERIOUS NUMBER	0.10
o not SERIOUS OUGHT	-0.21
o not SERIOUS POLICY	-0.23
o not SERIOUS SAY	-0.21
o not SERIOUS SERVICE	1.02
o not SERIOUS SHOW	0.05
o not SERIOUS STOPTAKING	-0.32
o not SERIOUS SURGERY	-0.16
o not SERIOUS SYMPTOM	-0.45
o not SERIOUS THERAPY	0.58
o not SERIOUS WE	-0.15
o not SERIOUS WORLD	0.25
o not SERVICE CLIENT	0.34
o not SERVICE EASE	-0.22
o not SERVICE HOMEHELP	0.30
o not SERVICE IT	-0.33
o not SERVICE POLICY	0.24
o not SERVICE SERIOUS	-0.06
o not SERVICE THERAPY	0.68
o not SERVICE WE	-0.81
o not SHOW BABY	-0.19
o not SHOW BAD	-0.19
o not SHOW BELIEF	-0.33
o not SHOW BODY	-0.85
o not SHOW CST	-0.16
o not SHOW CURE	0.80
o not SHOW DEFINE	0.12
o not SHOW DIAGNOSE	0.92
o not SHOW DOCTOR	0.13
o not SHOW EASE	-0.70
o not SHOW EMOTION	-0.19
o not SHOW ENDORSE	-0.08
o not SHOW FLOW	-0.24
o not SHOW GONE	0.65
o not SHOW HEDGE	0.27
o not SHOW HOMEHELP	-0.31
o not SHOW IT	-1.47
o not SHOW META	-0.30
o not SHOW NEG	-0.21
o not SHOW OUGHT	0.27
o not SHOW RELIEFN	1.03
o not SHOW RESEARCH	-0.41
o not SHOW SAFETY	-0.09
o not SHOW SAY	0.17
o not SHOW SERIOUS	0.35
o not SHOW SERVICE	0.29
o not SHOW SORE	0.36
o not SHOW STORE	-0.06
o not SHOW SURGERY	-0.19
o not SHOW SYMPTOM	-0.71
o not SHOW THERAPY	-0.15
o not SHOW TURN	0.50
o not SHOW WE	0.66
o not SHOW WELL	0.05
o not SHOW WORKS	-0.87
o not SHOW YOU	-0.59
o not SORE BODY	0.19
o not SORE CLIENT	-0.20
o not SORE IT	0.28
o not SORE LIFE	0.52
o not SORE SYMPTOM	0.05
o not SORE TURN	-0.12
o not SORE WE	-0.21
o not SORE YOU	0.20
o not STOPTAKING DIAGNOSE	0.49
o not STOPTAKING DOCTOR	-0.15
o not STOPTAKING DRUG	-0.95
o not STOPTAKING HOMEHELP	-0.54
o not STOPTAKING IT	0.49
o not STOPTAKING NEGN	-0.31
o not STOPTAKING OUGHT	0.35
o not STOPTAKING SERVICE	-0.31
o not STOPTAKING SHOW	0.53
o not STOPTAKING SURGERY	0.49
o not STOPTAKING WE	0.20
o not STOPTAKING YOU	-0.33
o not STORE BODY	-0.61
o not STORE EMOTION	-0.50
o not STORE GONE	-0.74
o not STORE IT	-0.10
o not STORE SAY	-0.45
o not STORE SHOW	-0.19
o not STORE WE	-0.47
o not STORE YOU	-0.09
o not SURE CURE	0.38
o not SURE HOMEHELP	-0.14
o not SURE IT	-0.51
o not SURE POLICY	-0.42
o not SURE RELIEFN	0.21
o not SURE YOU	-0.49
o not SURGERY DRUG	0.12
o not SYMPTOM BODY	0.16
o not SYMPTOM CLIENT	0.59
o not SYMPTOM CST	0.16
o not SYMPTOM DEFINE	-0.92
o not SYMPTOM DIAGNOSE	1.82
o not SYMPTOM DRUG	0.32
o not SYMPTOM EASE	-1.29
o not SYMPTOM EMOTION	0.21
o not SYMPTOM FLOW	0.24
o not SYMPTOM GO	0.36
o not SYMPTOM GONE	0.13
o not SYMPTOM HEDGE	0.66
o not SYMPTOM HOMEHELP	0.67
o not SYMPTOM HUMBLE	0.30
o not SYMPTOM IT	1.13
o not SYMPTOM LIFE	-0.60
o not SYMPTOM NUMBER	0.12
o not SYMPTOM OUGHT	-0.14
o not SYMPTOM POLICY	-0.38
o not SYMPTOM REMOVE	0.43
o not SYMPTOM SAY	-0.15
o not SYMPTOM SERVICE	0.76
o not SYMPTOM SHOW	0.08
o not SYMPTOM STOPTAKING	-0.16
o not SYMPTOM SURGERY	0.12
o not SYMPTOM THERAPY	0.49
o not SYMPTOM TURN	0.14
o not SYMPTOM WELL	0.35
o not SYMPTOM WORKS	-0.59
o not SYMPTOM YOU	-0.11
o not THERAPIST2 IT	1.19
o not THERAPY BODY	-0.66
o not THERAPY CLIENT	0.53
o not THERAPY CST	-0.22
o not THERAPY DIAGNOSE	-0.25
o not THERAPY DOCTOR	0.27
o not THERAPY DRUG	0.37
o not THERAPY EASE	0.20
o not THERAPY EMOTION	0.10
o not THERAPY ENDORSE	-0.40
o not THERAPY FLOW	-0.13
o not THERAPY HEDGE	0.51
o not THERAPY HOMEHELP	-0.31
o not THERAPY IT	-1.09
o not THERAPY MECH	-0.26
o not THERAPY META	-0.17
o not THERAPY MOST	0.11
o not THERAPY NUMBER	0.63
o not THERAPY POLICY	-0.58
o not THERAPY REMOVE	0.19
o not THERAPY RESEARCH	-0.07
o not THERAPY SAFETY	0.19
o not THERAPY SAFEW	0.54
o not THERAPY SAY	-0.22
o not THERAPY SHOW	-0.32
o not THERAPY STOPTAKING	-0.31
o not THERAPY SURE	0.07
o not THERAPY SYMPTOM	-0.65
o not THERAPY THING	0.47
o not THERAPY TURN	0.27
o not THERAPY WELL	-0.42
o not THERAPY WORKS	0.29
o not THERAPY YOU	-0.70
o not THING BAD	0.26
o not THING BODY	-0.24
o not THING CLIENT	0.12
o not THING CST	-0.17
o not THING HOMEHELP	-0.24
o not THING IT	-0.66
o not THING LIFE	0.36
o not THING META	0.44
o not THING NEGN	-0.09
o not THING NUMBER	-0.35
o not THING POLICY	0.25
o not THING REMOVE	0.06
o not THING RESEARCH	-0.05
o not THING SAY	0.12
o not THING STORE	0.64
o not THING THERAPY	-0.17
o not THING TURN	-0.57
o not THING WE	0.25
o not THING WORLD	-0.26
o not THING YOU	-0.45
o not TURN BODY	0.35
o not TURN GONE	0.10
o not TURN IT	0.89
o not TURN SAY	0.14
o not TURN SHOW	0.25
o not TURN STORE	0.22
o not TURN WE	0.71
o not TURN WELL	-0.53
o not WE AID	0.21
o not WE BAD	1.09
o not WE BELIEF	-0.30
o not WE BODY	0.27
o not WE CAUSE	-0.44
o not WE CLIENT	-1.06
o not WE CST	-1.42
o not WE CURE	0.09
o not WE DEFINE	-0.77
o not WE DIAGNOSE	1.08
o not WE DOCTOR	0.44
o not WE DRUG	-0.15
o not WE EASE	-0.63
o not WE EMOTION	-0.29
o not WE ENDORSE	-0.16
o not WE EXPERT	0.86
o not WE FLOW	-0.46
o not WE GONE	-0.25
o not WE HEDGE	0.36
o not WE HUMBLE	0.37
o not WE IT	1.38
o not WE LIFE	-0.14
o not WE MECH	-0.36
o not WE MOST	-0.84
o not WE NEG	-1.51
o not WE NEGN	-0.34
o not WE NUMBER	0.31
o not WE OUGHT	0.89
o not WE PAST	-0.93
o not WE PRAISE	0.43
o not WE PRESSURE	0.18
o not WE PROVE	-0.06
o not WE RELIEFN	-0.40
o not WE REMOVE	0.08
o not WE RESEARCH	-0.20
o not WE SAFETY	1.42
o not WE SAFEW	-0.52
o not WE SAY	-0.09
o not WE SERIOUS	0.33
o not WE SERVICE	-0.27
o not WE SHOW	-0.12
o not WE SORE	0.48
o not WE STOPTAKING	0.06
o not WE STORE	0.20
o not WE SURE	0.86
o not WE SURGERY	-0.16
o not WE SYMPTOM	1.01
o not WE THERAPIST2	-0.53
o not WE THERAPY	-0.63
o not WE THING	0.32
o not WE TURN	0.28
o not WE WELL	1.06
o not WE WORKS	-0.61
o not WE WORLD	0.41
o not WE YOU	-0.69
o not WELL CLIENT	0.52
o not WELL CST	-0.60
o not WELL DIAGNOSE	0.19
o not WELL FLOW	0.35
o not WELL IT	0.21
o not WELL SHOW	0.09
o not WELL WE	0.26
o not WELL WORKS	0.35
o not WORKS BODY	-0.58
o not WORKS DOCTOR	-0.11
o not WORKS EASE	-0.39
o not WORKS ENDORSE	0.21
o not WORKS EXPERT	-0.11
o not WORKS FLOW	0.27
o not WORKS HEDGE	-0.07
o not WORKS HOMEHELP	-0.49
o not WORKS IT	-0.49
o not WORKS LIFE	-0.33
o not WORKS MECH	-0.63
o not WORKS SAY	-0.17
o not WORKS SERIOUS	0.45
o not WORKS SERVICE	-0.44
o not WORKS SYMPTOM	-0.10
o not WORKS THERAPY	0.09
o not WORKS THING	0.64
o not WORKS WE	0.99
o not WORKS YOU	-0.15
o not WORLD BODY	0.21
o not WORLD EASE	0.12
o not WORLD IT	1.29
o not WORLD NEGN	0.66
o not WORLD POLICY	0.63
o not WORLD STORE	-0.47
o not WORLD THERAPY	-0.05
o not WORLD WE	-0.23
o not WORLD YOU	0.18
o not YOU BAD	0.85
o not YOU BELIEF	0.14
o not YOU BODY	0.76
o not YOU CAUSE	-0.14
o not YOU CLIENT	0.10
o not YOU CST	0.17
o not YOU DIAGNOSE	0.16
o not YOU EASE	0.06
o not YOU EMOTION	-0.41
o not YOU ENDORSE	-0.06
o not YOU FLOW	-0.42
o not YOU GO	0.24
o not YOU GONE	-0.11
o not YOU HEDGE	-1.01
o not YOU HOMEHELP	0.43
o not YOU HUMBLE	0.10
o not YOU IT	0.43
o not YOU LASTING	0.64
o not YOU LIFE	1.43
o not YOU MECH	-0.62
o not YOU META	0.26
o not YOU NEG	-0.58
o not YOU NUMBER	-1.65
o not YOU OUGHT	0.48
o not YOU POLICY	-0.06
o not YOU POSITION	-0.36
o not YOU RELIEFN	-0.05
o not YOU REMOVE	-0.31
o not YOU SAFETY	0.13
o not YOU SAY	0.33
o not YOU SERIOUS	0.32
o not YOU SERVICE	0.21
o not YOU SHOW	1.25
o not YOU SORE	-1.19
o not YOU STOPTAKING	0.19
o not YOU STORE	-0.40
o not YOU SURGERY	0.33
o not YOU SYMPTOM	0.48
o not YOU THERAPY	-0.09
o not YOU THING	-0.11
o not YOU TURN	0.16
o not YOU WE	-1.76
o not YOU WELL	0.54
o not YOU WORKS	-0.48
o not YOU WORLD	-0.22
open question	-0.47
orders an outcome	2.36
p a_doc	-1.65
p a_hol	0.14
p a_new	0.35
p a_pra	-0.09
p a_sig	-1.00
p a_the	-0.50
p a_thi	0.88
p a_wal	-0.47
p accep	0.12
p acces	-0.13
p accid	0.34
p accor	1.34
p accou	-0.52
p ache_	0.41
p acidi	-0.20
p act_n	0.75
p acupu	-0.50
p addre	-0.16
p adhes	0.06
p adjus	-0.29
p advan	-0.68
p adver	-0.40
p affec	-0.48
p affor	0.62
p after	0.06
p again	-1.59
p airwa	-0.88
p aller	0.22
p allop	0.11
p along	0.23
p alrea	-0.25
p alter	0.71
p altho	0.36
p ambul	0.11
p ameri	-0.16
p an_ho	-1.49
p an_op	-0.62
p analy	0.06
p anato	-0.28
p ancie	0.38
p antib	-0.19
p antid	-0.32
p anxie	-0.42
p anxio	0.59
p any_m	0.30
p any_p	-0.07
p anybo	-0.23
p anyon	-0.59
p anywh	-1.03
p appea	-0.75
p appet	0.37
p appoi	0.38
p appre	0.88
p appro	0.60
p are_a	-0.67
p are_w	0.96
p armch	0.49
p aroun	-1.33
p arriv	0.89
p arthr	0.17
p artic	-1.03
p as_a_	-0.72
p ask_a	-0.32
p ask_y	-0.55
p aslee	-1.21
p asses	-0.07
p assoc	-0.96
p asthm	0.73
p at_it	0.09
p at_la	-1.23
p at_on	0.32
p at_th	0.08
p at_yo	-0.49
p athle	0.34
p atten	-1.48
p augus	-0.45
p autho	0.89
p autis	0.56
p auton	0.06
p autum	0.11
p avail	-0.08
p awake	1.26
p back_	1.55
p backa	0.35
p backg	-0.29
p bad_b	2.09
p bad_n	0.09
p bad_s	0.37
p balan	-0.42
p balle	0.88
p banis	0.59
p be_ch	0.11
p be_lo	-0.84
p be_se	-0.42
p be_we	0.15
p beara	-0.24
p becau	-4.50
p bedro	1.45
p bedti	0.49
p befor	-1.21
p begin	0.41
p behin	-0.25
p belie	-0.28
p bell'	0.10
p belon	-0.08
p benea	-0.29
p benef	1.65
p betwe	-0.94
p bicyc	-0.80
p birth	1.78
p black	-0.23
p blank	-1.50
p block	0.14
p blood	-1.37
p bodyw	0.05
p bones	0.82
p bonfi	-0.06
p bored	-0.25
p borro	-0.16
p bosto	-0.12
p both_	0.09
p botto	0.60
p bough	0.31
p brain	-0.44
p break	0.64
p breas	0.72
p breat	-0.77
p breec	0.42
p brigh	1.65
p bring	-0.06
p brita	-0.65
p broke	-0.86
p bucke	0.20
p budge	-0.19
p burno	0.61
p butte	-0.09
p butto	0.49
p by_ea	0.31
p by_fr	-0.24
p by_it	1.73
p by_th	-0.32
p call_	-0.63
p came_	1.62
p can't	0.59
p cance	1.11
p canno	2.46
p care_	-0.40
p caref	0.09
p carpe	-0.56
p carri	0.36
p carry	0.88
p catar	-0.87
p caugh	0.29
p cauti	-0.24
p cella	-0.17
p centu	0.42
p cereb	-0.45
p certa	0.37
p certi	0.17
p cervi	0.19
p chann	0.23
p chape	-0.42
p chemi	1.33
p chemo	-0.23
p child	-1.65
p chole	-0.36
p chris	-0.65
p chron	3.18
p churc	0.07
p clean	0.47
p clear	-1.18
p clenc	0.24
p clien	3.92
p clini	1.12
p coinc	0.61
p colla	0.64
p colle	0.27
p colou	-0.18
p colum	-0.50
p come_	1.00
p comes	-0.20
p comfo	-2.08
p commo	-0.89
p compa	-0.99
p compl	0.76
p compr	0.85
p compu	-0.13
p concl	0.63
p condi	0.20
p confi	0.31
p conne	0.21
p conse	-0.11
p const	0.19
p consu	0.39
p conte	-0.43
p contr	-0.92
p conve	-0.09
p convi	0.69
p corri	0.64
p corse	0.34
p corti	0.62
p could	1.77
p counc	0.53
p couns	-0.23
p count	1.56
p cousi	-0.52
p crani	2.03
p credi	-0.97
p criti	1.19
p crook	0.17
p crunc	1.22
p crutc	-0.40
p cryst	-0.68
p culpr	0.80
p cupbo	0.26
p cure_	0.53
p curio	-0.51
p curre	0.95
p cushi	1.08
p custo	-0.17
p dance	1.07
p dange	-0.40
p daugh	-1.13
p demen	-0.62
p denti	-0.32
p depen	-0.85
p depos	-0.46
p depre	-0.11
p descr	-1.29
p deser	-1.85
p destr	-0.13
p detec	0.21
p diabe	-0.97
p diagn	0.96
p diaph	-0.22
p did_n	-0.12
p diffe	0.23
p diffi	0.08
p diges	0.09
p diplo	-0.39
p direc	-0.31
p disab	0.28
p disag	0.16
p disap	1.26
p disch	-0.07
p disco	0.40
p disea	-0.31
p disli	-0.76
p disor	0.22
p dispu	-0.92
p disso	0.48
p distr	0.32
p diwal	-0.57
p do_no	-1.15
p docto	1.65
p docum	0.30
p dodgy	0.09
p does_	-1.22
p doesn	0.20
p dolla	0.93
p don't	1.59
p drive	0.54
p drove	0.24
p drug_	0.18
p dysle	-0.14
p ear_i	0.39
p econo	-1.50
p eczem	0.75
p edito	-0.13
p effec	2.47
p eight	0.32
p elect	-0.33
p eleve	-1.04
p elsew	-0.53
p emerg	-0.54
p emoti	0.38
p encou	0.31
p endor	0.13
p energ	0.28
p engli	-1.66
p enoug	-0.24
p entra	-0.47
p epidu	-0.42
p epile	0.40
p estab	0.16
p ever_	0.54
p every	1.41
p evide	-0.93
p exami	-0.78
p examp	-0.32
p excep	0.27
p exerc	-1.12
p exhau	0.26
p expec	-0.39
p expen	-0.29
p exper	0.83
p expla	0.17
p eyebr	-0.30
p failu	-0.09
p fasci	-1.00
p fatig	0.34
p favou	0.11
p febru	0.71
p feedi	-0.29
p feel_	1.41
p felt_	-1.22
p ferti	-0.47
p fever	-0.29
p fibro	1.16
p fight	0.12
p find_	0.37
p finge	0.31
p firew	-0.32
p fishm	-1.00
p flat_	0.14
p fligh	-0.18
p flori	-0.48
p flush	-0.20
p follo	1.67
p footb	-0.47
p for_a	-1.47
p for_e	-0.28
p for_g	-0.20
p for_l	0.45
p for_s	-0.26
p for_t	0.36
p for_y	-0.77
p force	-0.73
p forge	1.31
p forgo	0.49
p fortn	1.45
p forwa	1.08
p fount	-0.18
p fourt	-0.21
p frazz	0.09
p free_	0.97
p freed	0.40
p frida	-0.10
p frien	-0.47
p frigh	-0.22
p froze	-0.13
p funer	-0.25
p garde	-1.30
p gave_	-1.10
p gener	0.19
p gentl	0.84
p germa	-0.78
p get_b	0.67
p get_o	-0.25
p get_r	-0.16
p get_w	0.46
p gets_	-0.32
p ghutn	0.51
p give_	0.21
p given	-0.75
p gives	0.77
p go_aw	0.87
p go_ho	0.45
p go_to	-0.44
p goalk	-0.67
p goes_	-0.29
p good_	-0.80
p goodb	0.26
p got_b	-0.98
p got_r	-0.15
p got_w	0.18
p gover	0.27
p grand	0.74
p gravi	0.53
p green	-0.07
p groun	-0.23
p grumb	-0.25
p guara	-0.58
p guida	-0.54
p guide	-0.89
p guita	0.07
p hadn'	0.43
p half_	-0.29
p hammo	0.32
p hand_	-0.36
p hands	-1.09
p happe	1.14
p harbo	-0.47
p hardw	-0.31
p harml	-0.14
p harmo	0.23
p harva	0.13
p has_n	-0.12
p has_t	-0.14
p have_	-0.52
p haven	0.81
p hay_f	0.54
p heada	-0.87
p heade	-0.33
p headl	-1.19
p heali	0.72
p healt	1.49
p heari	-0.12
p heart	-0.72
p help_	-1.96
p helps	-0.49
p herse	1.17
p hesit	0.81
p hiccu	-0.61
p hidde	0.45
p himse	0.22
p hip_p	0.13
p hip_r	0.39
p histo	-0.44
p holid	1.14
p holis	-0.06
p hope_	-0.16
p hormo	-0.57
p hospi	-0.48
p hot_f	-0.55
p hour_	0.15
p house	1.48
p hundr	0.43
p husba	0.70
p ice_p	0.84
p ideal	0.23
p illne	-0.52
p imagi	-0.54
p imbal	0.46
p immun	0.13
p impos	1.47
p impre	-0.49
p impro	0.69
p in_no	0.14
p in_so	-0.14
p inclu	-1.18
p incre	0.57
p indep	0.47
p indiv	-0.23
p indoo	0.44
p infan	-0.24
p infec	-0.38
p infer	0.06
p infla	-0.45
p injec	1.85
p inner	0.62
p insom	-0.53
p insta	-0.15
p inste	0.93
p insuf	-0.08
p insul	-0.30
p insur	-0.07
p inter	0.12
p inven	-0.50
p invis	0.44
p invoi	-0.07
p irrit	-0.26
p is_co	-1.14
p is_go	0.40
p is_ma	-0.16
p is_sa	-0.42
p is_th	-0.28
p itali	-0.19
p itsel	2.00
p janua	-0.48
p jaw_p	-0.06
p joint	0.25
p journ	0.39
p keep_	-0.13
p kidne	0.30
p kitch	0.12
p knee_	0.56
p labor	1.00
p labou	0.29
p landl	-0.20
p langu	0.68
p last_	-0.45
p leafl	-0.66
p learn	0.64
p lengt	0.53
p lesso	-0.96
p let_g	0.77
p let_m	-0.06
p lets_	0.30
p letti	-1.03
p libra	-0.62
p licen	-1.56
p lie_o	-0.46
p life_	-0.28
p light	-1.79
p liste	0.72
p liter	2.03
p littl	-0.10
p live_	-0.11
p lived	-0.07
p lives	-0.07
p long_	-1.06
p look_	-0.31
p loose	0.71
p low_b	-0.12
p low_m	-0.36
p lumba	0.43
p macbe	-0.23
p machi	0.71
p magic	0.06
p manip	0.06
p manua	0.06
p many_	-0.55
p marke	0.26
p marri	-0.29
p massa	-0.54
p mathe	-0.29
p matte	-0.38
p meado	-0.14
p meani	-0.07
p measu	-0.55
p mecha	0.68
p medic	-0.43
p membr	-0.38
p menop	-0.36
p menti	-1.00
p messa	-0.85
p messe	0.24
p metho	1.55
p michi	-0.58
p midni	0.54
p midwi	-0.26
p migra	2.32
p minis	0.74
p mirac	0.60
p mista	1.20
p mobil	0.56
p moder	0.83
p monda	-1.24
p money	-0.15
p month	-0.91
p most_	0.11
p motio	-0.12
p mount	-0.53
p move_	0.68
p moves	0.08
p multi	-0.22
p murmu	0.39
p museu	-0.06
p my_ha	-2.05
p mysel	0.21
p narro	-0.88
p natur	2.67
p nearl	-0.57
p neck_	0.38
p needs	-0.28
p negat	0.38
p neigh	-2.30
p nerve	0.21
p nervo	0.58
p neuro	-1.59
p never	-0.42
p newbo	1.19
p newto	-0.05
p nicke	-1.10
p nine_	0.32
p no_cl	-0.28
p no_di	-0.35
p no_do	0.72
p no_ev	-0.30
p no_ha	-0.09
p no_lo	0.96
p no_ma	0.25
p no_mo	0.93
p no_on	1.42
p no_pr	-0.05
p no_re	-0.57
p no_ri	0.70
p no_si	1.13
p nobod	-0.85
p nomin	0.27
p nonse	0.52
p norma	0.73
p not_a	0.13
p not_e	-0.11
p not_k	0.90
p not_n	0.25
p not_p	-0.39
p not_s	0.73
p nurse	0.48
p offer	0.40
p offic	0.48
p old_i	-1.40
p old_p	0.47
p olymp	0.85
p on_av	-0.08
p on_he	0.45
p on_hi	-0.17
p on_th	-0.98
p on_ti	-1.23
p on_yo	0.58
p once_	-0.06
p only_	0.12
p opera	-0.12
p opini	-0.30
p optic	-0.38
p orche	0.93
p ordin	-0.28
p osteo	-1.88
p other	2.82
p our_a	0.07
p our_h	0.74
p our_t	0.84
p out_o	0.53
p outco	-0.56
p outgr	-0.43
p outpe	0.28
p outsi	-1.10
p overa	0.44
p overc	0.13
p overn	-0.24
p pacem	-0.54
p packa	-0.71
p pain_	3.38
p painf	-0.80
p paink	0.37
p panic	-0.14
p panto	-0.47
p paper	-0.57
p paral	0.55
p paren	1.77
p parki	0.25
p parti	-0.22
p passa	-0.35
p patie	0.33
p patte	0.08
p pauli	-0.23
p pedia	0.50
p pelvi	0.34
p penci	0.30
p per_c	0.38
p perce	-0.26
p perfe	0.37
p perfu	-0.17
p perha	-0.05
p perio	1.72
p perma	1.81
p permi	0.59
p perso	1.28
p persu	0.72
p pharm	-0.95
p photo	1.85
p physi	-0.94
p picke	1.21
p pictu	-1.44
p pillo	0.85
p pitui	-0.19
p place	0.66
p pleas	-0.74
p point	0.22
p poor_	-0.36
p posit	0.66
p possi	-1.05
p postc	0.62
p postn	0.26
p postu	-1.06
p potat	0.36
p power	0.22
p pract	-1.64
p pregn	-0.16
p preli	0.28
p prepa	0.96
p presc	0.86
p prese	-0.22
p presi	0.78
p press	-1.17
p presu	0.33
p prete	-1.84
p preve	-0.86
p proba	-0.18
p probl	1.77
p profe	0.29
p profo	0.22
p progr	0.14
p promi	1.45
p prope	-0.21
p prote	-0.43
p prove	-1.06
p psori	-0.25
p psych	-0.17
p publi	-0.34
p punct	-0.95
p purpo	-0.28
p put_a	0.27
p put_d	0.98
p put_o	-0.60
p put_r	1.03
p quali	0.55
p quant	0.13
p quarr	-0.24
p quest	-2.48
p quiet	-1.24
p racke	-0.32
p radia	-0.50
p reali	0.31
p reaso	-2.03
p rebal	0.20
p recei	0.11
p recen	-0.09
p recko	0.24
p recli	-0.34
p recog	2.11
p recom	0.84
p recor	-0.76
p recov	0.59
p refer	0.43
p reflu	0.30
p refre	0.36
p regis	-0.77
p regre	1.13
p regul	1.65
p rehea	-0.13
p relat	-0.09
p relax	0.36
p relea	0.28
p relia	0.97
p relie	1.34
p rely_	-0.35
p remed	-0.40
p remem	1.54
p remin	0.06
p reorg	0.06
p repea	0.67
p repla	-1.00
p repor	0.64
p requi	0.65
p resea	1.60
p resha	-0.08
p respe	-1.52
p respo	1.41
p rest_	0.95
p restf	-0.22
p resto	-0.81
p restr	0.97
p resul	0.21
p retur	1.79
p revea	0.30
p rever	0.81
p revie	1.08
p rheum	0.36
p rhyth	0.83
p right	-0.16
p ringi	0.43
p risk_	0.15
p root_	0.09
p runs_	-0.56
p sacru	-0.60
p same_	0.51
p satis	0.34
p satur	-1.15
p say_n	-0.46
p scept	0.38
p schoo	-1.66
p sciat	0.74
p scien	3.91
p scoli	0.49
p screa	1.84
p scree	-0.06
p scrip	-0.32
p secon	-0.48
p secre	0.27
p see_a	-0.40
p see_y	-0.20
p seizu	0.49
p seldo	-0.34
p senso	-0.16
p sente	-0.08
p serio	-0.66
p servi	-0.11
p sessi	-2.15
p seven	-0.63
p sever	-1.63
p she'l	0.50
p shing	-0.49
p shoel	0.28
p short	0.37
p shoul	-1.02
p shred	-0.28
p shrin	-0.11
p shrug	-0.34
p side_	2.01
p signa	-0.94
p silen	0.15
p since	-0.47
p sinus	0.06
p sit_i	0.49
p sixte	0.36
p skull	0.45
p sleep	2.28
p slip_	0.59
p slipp	-0.06
p small	-0.14
p smoot	0.48
p snowd	0.10
p softe	-0.24
p softw	-0.07
p solut	0.06
p some_	-1.73
p someb	-0.57
p someo	-0.48
p somet	-0.35
p somew	1.10
p soone	0.48
p sore_	-1.33
p speak	-0.46
p speci	2.40
p speec	-0.57
p speed	-0.49
p sphen	0.22
p spina	-0.41
p sprai	-0.15
p sprea	-0.98
p squas	-0.24
p squea	-0.09
p squee	0.20
p stadi	1.62
p stair	1.67
p stamm	0.08
p stand	0.50
p stati	0.05
p stay_	0.11
p stayi	-0.26
p stays	0.58
p stead	0.34
p stiff	-1.07
p still	-0.58
p stimu	0.10
p stitc	-0.28
p stoma	-0.30
p stop_	0.38
p strai	1.00
p stran	-0.38
p stree	-1.18
p stren	1.85
p stres	0.70
p stric	-0.27
p strol	0.30
p stron	0.41
p stubb	0.16
p stude	-0.89
p subst	0.06
p succe	0.66
p sudde	-0.75
p suffe	1.30
p suitc	1.21
p summa	-0.39
p summi	0.98
p sunda	-1.09
p super	0.57
p suppo	-0.07
p suppr	0.16
p surpr	0.50
p survi	0.49
p suthe	-1.15
p switc	-0.40
p swoll	-0.36
p sympt	1.31
p syste	1.83
p table	0.75
p tai_c	-0.30
p tailb	-0.67
p take_	-0.87
p takes	-0.53
p talk_	-0.06
p talki	-0.75
p tantr	0.54
p taugh	0.23
p tearf	-0.33
p teati	0.39
p techn	0.21
p teena	0.47
p tell_	0.80
p tells	-1.13
p tempo	2.32
p tenni	0.12
p tensi	0.78
p that_	-0.99
p the_a	0.38
p the_m	0.05
p the_n	-0.56
p the_s	-0.16
p the_t	-1.83
p the_w	0.52
p theat	0.67
p thems	0.85
p thera	1.70
p these	0.26
p thirs	-0.20
p this_	1.10
p thoug	0.72
p thous	2.17
p threa	-0.14
p threw	0.35
p throu	2.25
p throw	0.42
p thrus	-0.24
p thurs	-1.28
p thyro	1.10
p ticke	-0.33
p tight	-0.37
p tinni	-0.77
p to_av	-0.24
p toget	-2.14
p toile	-0.42
p told_	0.47
p tomat	0.08
p tomor	1.60
p tongu	-0.07
p tonig	1.00
p too_l	1.05
p took_	-0.23
p towar	-0.24
p tract	1.55
p tradi	-0.63
p trans	0.99
p trapp	1.15
p traum	-0.60
p trave	1.09
p treat	-0.15
p tremo	-0.34
p tried	0.29
p trige	-0.79
p troub	-0.85
p trump	0.55
p tuesd	-0.28
p turn_	-0.06
p turne	0.14
p umbre	-1.14
p uncer	-0.17
p uncle	0.81
p under	0.26
p undre	0.74
p uneth	-0.37
p uneve	-0.19
p unhur	0.09
p unive	-0.30
p unloc	0.34
p unple	-0.37
p unpro	0.26
p unset	-0.12
p untes	-0.23
p untre	0.17
p unwel	-0.18
p unwin	1.21
p up_an	-0.40
p uphol	-0.73
p upled	-0.80
p uprig	-0.80
p upsta	-1.23
p used_	-0.47
p usefu	0.33
p usual	-0.18
p vacci	-0.59
p vacuu	-0.24
p vagus	-0.07
p vanis	-0.15
p versi	0.12
p verte	0.66
p verti	-0.14
p vesse	-0.25
p veter	0.28
p vienn	0.14
p villa	0.97
p violi	-0.76
p visit	-1.51
p wake_	0.30
p walke	-0.44
p walki	0.58
p walks	0.82
p warm_	-0.13
p warmt	-0.43
p warni	0.52
p was_g	0.05
p was_n	-0.16
p way_h	0.18
p websi	-0.49
p wedne	0.70
p weeke	-0.88
p weeks	0.17
p weigh	-1.12
p welco	-0.72
p went_	-0.52
p were_	0.18
p what_	0.54
p whate	-0.72
p whats	0.33
p whipl	0.11
p whist	0.43
p windo	-1.18
p withi	-1.26
p witho	3.41
p woke_	0.76
p wonde	0.25
p work_	-0.78
p worki	0.06
p works	-0.70
p writt	-0.40
p years	1.49
p yeste	0.85
p you'l	1.57
p your_	0.56
p yours	2.03
person and turn	-0.69
quoted	-0.91
role alt	-1.64
role body	0.63
role cta	-1.18
role description	-2.73
role evidence	-3.37
role heading	-8.91
role testimonial	10.62
role title	-2.36
rule C01	-0.47
rule C02	3.06
rule C03	3.09
rule C04	-0.83
rule C05	2.50
rule C06	1.97
rule C07	1.56
rule C08	2.18
rule C09	3.89
rule C10	5.23
rule C11	-0.74
rule C12	4.91
rule C13	1.09
rule C14	3.65
rule C15	0.21
rule C16	1.77
rule C17	3.28
rule C18	0.84
rule C19	5.07
rule C20	1.79
rule C21	1.71
rule C22	2.32
rule C23	1.80
s compare	-0.28
s credit hope dashed	-0.12
s credit hope dashed + doubt turn	0.50
s credit hope dashed + doubt world	0.97
s credit none	-0.81
s credit none + doubt own	-0.47
s credit none + doubt wink	-0.77
s credit none + doubt world	-0.47
s credit none + number share	-0.43
s credit none + number visits	-0.43
s credit none + sell order	0.13
s credit none + sell short	-0.60
s credit other	-2.98
s credit other + compare	1.21
s credit other + credit none	0.70
s credit other + doubt own	-0.42
s credit other + doubt turn	0.90
s credit other + doubt wink	0.90
s credit other + doubt world	-0.52
s credit other + likeness	-0.10
s credit other + number share	-0.81
s credit other + number visits	-0.75
s credit other + sell care	-2.23
s credit other + sell colon	-0.94
s credit other + sell list	-0.53
s credit other + sell order	0.20
s credit other + sell question	0.25
s credit other + sell short	1.98
s doubt own	-1.64
s doubt own + compare	-0.19
s doubt own + doubt turn	1.76
s doubt own + doubt wink	-1.01
s doubt own + likeness	0.29
s doubt own + sell colon	0.14
s doubt own + sell question	0.35
s doubt own + sell short	-0.09
s doubt turn	4.40
s doubt turn + compare	-0.24
s doubt turn + doubt wink	4.42
s doubt turn + likeness	0.42
s doubt turn + number share	0.66
s doubt turn + number visits	0.84
s doubt turn + sell care	0.27
s doubt turn + sell colon	-0.11
s doubt turn + sell list	0.30
s doubt turn + sell order	-0.86
s doubt turn + sell question	0.39
s doubt turn + sell short	-0.73
s doubt wink	1.71
s doubt wink + compare	-0.42
s doubt wink + likeness	0.15
s doubt wink + number share	0.06
s doubt wink + number visits	0.17
s doubt wink + sell care	1.05
s doubt wink + sell colon	0.64
s doubt wink + sell question	0.16
s doubt wink + sell short	-0.80
s doubt world	-1.61
s doubt world + compare	-0.29
s doubt world + doubt turn	1.88
s doubt world + doubt wink	-1.05
s doubt world + number share	1.19
s doubt world + number visits	-0.28
s doubt world + sell colon	-0.48
s doubt world + sell list	-0.21
s doubt world + sell short	-1.40
s frame - - - -	-1.77
s frame - - - doubt	-2.98
s frame - - credit -	-1.77
s frame - - credit doubt	0.47
s frame - is - -	2.59
s frame - is - doubt	1.54
s frame - is credit -	-1.67
s frame - is credit doubt	0.73
s frame was - - -	-1.82
s frame was - - doubt	0.55
s frame was - credit -	-0.13
s frame was - credit doubt	-0.36
s frame was is - -	1.38
s frame was is - doubt	-0.53
s frame was is credit -	-0.89
s is again	0.66
s is again + credit hope dashed	-0.95
s is again + credit none	-0.16
s is again + credit other	-2.40
s is again + doubt wink	0.49
s is again + doubt world	0.43
s is again + is by	0.72
s is again + is first	-0.44
s is again + is later	-2.09
s is again + is no longer	-1.87
s is again + likeness	0.48
s is again + noticed	0.36
s is again + number share	-0.07
s is again + number visits	-1.05
s is again + sell colon	0.10
s is again + sell list	0.37
s is again + sell order	0.23
s is again + sell question	0.25
s is again + sell short	2.01
s is again + time past	-2.35
s is again + time perfect	0.50
s is again + time will	0.47
s is again + who i	-1.61
s is again + who name	-0.27
s is again + who people	-0.73
s is again + who they	0.44
s is again + who we	-2.39
s is again + who you	0.08
s is by	0.37
s is by + credit none	-0.27
s is by + number share	-0.09
s is by + sell colon	0.43
s is by + sell question	0.67
s is by + time past	-1.01
s is by + time perfect	0.28
s is by + time will	0.39
s is by + who i	-0.65
s is by + who people	-0.67
s is by + who they	0.84
s is by + who we	-0.09
s is by + who you	1.02
s is first	-1.01
s is first + is later	0.46
s is first + is nothing left	0.14
s is first + sell short	-0.68
s is first + time past	1.08
s is first + time perfect	-0.29
s is first + who i	0.13
s is first + who people	0.11
s is first + who they	1.33
s is first + who we	-1.15
s is lately	-0.49
s is lately + number visits	-0.58
s is lately + time past	-0.42
s is lately + who i	0.76
s is lately + who name	0.10
s is lately + who people	0.33
s is lately + who they	-0.23
s is lately + who we	-0.68
s is later	-3.71
s is later + credit none	-0.37
s is later + credit other	-0.33
s is later + doubt own	-0.45
s is later + doubt turn	-0.92
s is later + doubt world	1.34
s is later + is nothing left	0.64
s is later + number share	-0.11
s is later + number visits	0.33
s is later + sell care	-0.40
s is later + sell colon	0.08
s is later + sell short	-0.36
s is later + time past	4.17
s is later + time perfect	1.04
s is later + time will	0.11
s is later + who i	-1.08
s is later + who name	-0.40
s is later + who they	1.69
s is later + who we	-1.50
s is later + who you	0.31
s is no longer	2.64
s is no longer + credit none	-0.37
s is no longer + credit other	1.41
s is no longer + doubt own	0.69
s is no longer + doubt turn	-0.84
s is no longer + doubt wink	0.07
s is no longer + doubt world	-0.63
s is no longer + is by	0.62
s is no longer + is later	-0.88
s is no longer + is nothing left	0.59
s is no longer + likeness	0.29
s is no longer + noticed	-0.15
s is no longer + number share	0.15
s is no longer + number visits	-0.53
s is no longer + sell colon	1.14
s is no longer + sell question	0.73
s is no longer + sell short	-1.60
s is no longer + time perfect	-0.77
s is no longer + time will	0.41
s is no longer + who i	-1.62
s is no longer + who name	1.52
s is no longer + who people	0.10
s is no longer + who they	0.09
s is no longer + who we	1.93
s is no longer + who you	0.80
s is nothing left	1.13
s is nothing left + credit other	0.90
s is nothing left + doubt wink	0.38
s is nothing left + doubt world	0.43
s is nothing left + number visits	0.20
s is nothing left + sell colon	0.41
s is nothing left + sell short	-1.01
s is nothing left + time past	0.61
s is nothing left + time perfect	0.68
s is nothing left + time will	0.12
s is nothing left + who i	0.70
s is nothing left + who name	-0.61
s is nothing left + who they	-0.92
s is nothing left + who we	-0.45
s is nothing left + who you	0.15
s is now	3.56
s is now + compare	-0.32
s is now + credit other	0.26
s is now + doubt own	0.67
s is now + doubt turn	-0.40
s is now + doubt world	0.30
s is now + is again	0.28
s is now + is lately	0.62
s is now + is later	0.23
s is now + is no longer	0.63
s is now + number visits	0.11
s is now + sell colon	0.39
s is now + sell order	1.05
s is now + sell short	0.37
s is now + time past	4.63
s is now + time perfect	1.53
s is now + time will	0.63
s is now + who i	1.06
s is now + who name	0.69
s is now + who people	0.20
s is now + who they	1.20
s is now + who we	1.52
s is now + who you	1.06
s likeness	3.18
s noticed	2.21
s noticed + doubt turn	0.47
s noticed + doubt wink	1.18
s noticed + number share	-0.47
s noticed + time past	1.67
s noticed + time perfect	0.16
s noticed + who i	1.74
s noticed + who people	0.17
s noticed + who they	1.02
s noticed + who you	0.21
s number share	-0.45
s number share + compare	-0.13
s number share + number visits	1.38
s number visits	1.39
s number visits + compare	-0.18
s sell care	-3.59
s sell care + likeness	-0.12
s sell care + number share	-0.06
s sell care + number visits	-0.31
s sell care + sell colon	0.80
s sell care + sell short	0.55
s sell colon	2.08
s sell colon + compare	-1.06
s sell colon + number visits	-0.13
s sell colon + sell question	-0.57
s sell colon + sell short	0.86
s sell list	0.32
s sell list + sell colon	1.19
s sell list + sell short	0.76
s sell order	2.63
s sell order + compare	-0.09
s sell order + likeness	0.65
s sell order + number visits	0.28
s sell order + sell care	-1.18
s sell order + sell list	0.06
s sell order + sell short	-1.41
s sell question	1.03
s sell question + compare	0.28
s sell question + likeness	0.32
s sell question + number share	-0.10
s sell question + number visits	-0.31
s sell short	-1.20
s sell short + compare	1.48
s sell short + likeness	-0.67
s sell short + number share	1.67
s sell short + number visits	-1.33
s sell short + sell question	-0.53
s time past	-1.92
s time past + compare	0.37
s time past + credit hope dashed	-0.13
s time past + credit none	-1.56
s time past + credit other	-1.56
s time past + doubt own	-0.52
s time past + doubt turn	-0.35
s time past + doubt wink	1.44
s time past + doubt world	-1.09
s time past + likeness	0.21
s time past + number share	-3.22
s time past + number visits	0.89
s time past + sell care	0.28
s time past + sell colon	0.29
s time past + sell order	1.46
s time past + sell question	3.56
s time past + sell short	1.30
s time past + time perfect	2.06
s time perfect	3.51
s time perfect + compare	1.44
s time perfect + credit hope dashed	0.30
s time perfect + credit none	-0.13
s time perfect + credit other	0.72
s time perfect + doubt own	-0.34
s time perfect + doubt turn	-0.61
s time perfect + doubt wink	0.82
s time perfect + doubt world	-1.16
s time perfect + likeness	0.07
s time perfect + number share	-0.51
s time perfect + number visits	1.23
s time perfect + sell care	0.59
s time perfect + sell colon	0.78
s time perfect + sell order	-0.17
s time perfect + sell question	-0.42
s time perfect + sell short	-2.35
s time will	4.91
s time will + compare	0.61
s time will + credit none	0.23
s time will + credit other	0.40
s time will + doubt own	-1.46
s time will + doubt turn	1.75
s time will + doubt wink	1.33
s time will + likeness	1.16
s time will + sell care	-0.80
s time will + sell colon	0.95
s time will + sell list	-0.15
s time will + sell order	0.90
s time will + sell question	-2.69
s time will + sell short	1.84
s time will + time past	2.86
s time will + time perfect	-0.31
s was could not	1.94
s was could not + doubt own	-0.05
s was could not + doubt turn	0.40
s was could not + doubt wink	0.61
s was could not + is lately	-0.16
s was could not + is now	1.12
s was could not + noticed	1.04
s was could not + number visits	0.24
s was could not + time past	0.12
s was could not + time perfect	-0.40
s was could not + was once	0.85
s was could not + was years	0.63
s was could not + who i	1.24
s was could not + who name	0.10
s was could not + who people	0.75
s was could not + who they	0.90
s was could not + who you	0.13
s was had not	-0.12
s was had not + is later	1.31
s was had not + is now	0.06
s was had not + time past	-0.12
s was had not + who i	0.25
s was had not + who people	-0.96
s was had not + who they	0.54
s was once	-1.31
s was once + compare	-0.31
s was once + credit none	0.37
s was once + credit other	0.59
s was once + doubt own	-0.35
s was once + doubt turn	0.69
s was once + doubt world	0.56
s was once + is again	-0.08
s was once + is by	-1.17
s was once + is later	-0.34
s was once + is no longer	-1.40
s was once + is nothing left	0.48
s was once + is now	1.44
s was once + likeness	0.24
s was once + number share	0.14
s was once + number visits	-0.58
s was once + sell care	-0.86
s was once + sell colon	0.23
s was once + sell order	1.00
s was once + sell question	0.08
s was once + sell short	-0.12
s was once + time past	-1.43
s was once + time perfect	1.72
s was once + time will	-0.21
s was once + who i	-3.85
s was once + who name	0.65
s was once + who people	0.35
s was once + who they	1.88
s was once + who we	-0.16
s was once + who you	0.31
s was told	-0.70
s was told + credit other	-0.25
s was told + doubt own	0.47
s was told + doubt world	0.47
s was told + is again	0.35
s was told + is later	0.47
s was told + is no longer	0.05
s was told + time past	0.24
s was told + time perfect	-0.77
s was told + who i	-0.82
s was told + who people	0.15
s was told + who they	1.08
s was told + who we	0.29
s was told + who you	-0.65
s was used to	-0.47
s was used to + doubt own	0.06
s was used to + doubt turn	-0.93
s was used to + is lately	0.68
s was used to + is now	-2.26
s was used to + number visits	0.45
s was used to + sell order	0.44
s was used to + time past	0.53
s was used to + who i	0.32
s was used to + who name	0.21
s was used to + who people	0.51
s was used to + who they	-0.76
s was used to + who you	0.30
s was years	0.38
s was years + credit hope dashed	-0.62
s was years + credit other	-1.25
s was years + doubt turn	-1.30
s was years + doubt wink	-0.26
s was years + is again	-0.36
s was years + is first	-0.09
s was years + is lately	1.13
s was years + is later	0.19
s was years + is no longer	0.30
s was years + is nothing left	-0.25
s was years + is now	0.15
s was years + number visits	0.18
s was years + sell short	0.79
s was years + time past	-0.35
s was years + time perfect	-0.36
s was years + was once	-0.79
s was years + who i	1.48
s was years + who name	-0.27
s was years + who people	0.92
s was years + who they	2.04
s was years + who we	0.10
s was years + who you	0.74
s who i	-2.71
s who i + compare	-1.02
s who i + credit hope dashed	-0.61
s who i + credit none	-1.80
s who i + credit other	-1.11
s who i + doubt own	-1.60
s who i + doubt turn	1.83
s who i + doubt wink	3.54
s who i + doubt world	0.21
s who i + likeness	0.06
s who i + number share	-0.37
s who i + number visits	1.18
s who i + sell care	0.37
s who i + sell colon	0.75
s who i + sell list	-0.15
s who i + sell order	0.13
s who i + sell question	-4.40
s who i + sell short	-0.60
s who i + time past	-0.27
s who i + time perfect	0.76
s who i + time will	-2.56
s who i + who name	-1.88
s who i + who people	2.81
s who i + who they	-5.07
s who i + who we	-1.67
s who i + who you	-3.17
s who name	1.56
s who name + credit other	-0.54
s who name + doubt own	-0.17
s who name + doubt turn	0.44
s who name + likeness	0.08
s who name + number share	0.50
s who name + number visits	1.69
s who name + sell colon	0.31
s who name + sell order	-0.51
s who name + sell question	-0.05
s who name + sell short	1.68
s who name + time past	4.30
s who name + time perfect	1.41
s who name + time will	-0.39
s who people	-2.54
s who people + compare	0.22
s who people + credit hope dashed	0.19
s who people + credit none	-0.98
s who people + credit other	-1.67
s who people + doubt own	-0.22
s who people + doubt turn	2.22
s who people + doubt wink	1.21
s who people + doubt world	-1.55
s who people + likeness	-0.95
s who people + number share	-1.74
s who people + number visits	-0.05
s who people + sell colon	1.37
s who people + sell list	0.31
s who people + sell order	2.37
s who people + sell question	-0.69
s who people + sell short	0.78
s who people + time past	-0.82
s who people + time perfect	1.20
s who people + time will	-2.07
s who people + who name	-0.29
s who they	6.20
s who they + credit hope dashed	-0.39
s who they + credit none	-1.92
s who they + credit other	-3.43
s who they + doubt own	-1.77
s who they + doubt turn	0.97
s who they + doubt wink	-0.52
s who they + doubt world	-0.20
s who they + likeness	0.87
s who they + number share	-0.54
s who they + number visits	2.11
s who they + sell colon	0.29
s who they + sell short	-1.01
s who they + time past	-0.24
s who they + time perfect	0.76
s who they + time will	1.09
s who they + who name	-0.93
s who they + who people	2.88
s who we	7.58
s who we + compare	0.36
s who we + credit none	0.42
s who we + credit other	0.85
s who we + doubt own	0.06
s who we + doubt turn	1.60
s who we + doubt wink	-0.86
s who we + doubt world	0.66
s who we + likeness	0.58
s who we + number share	-0.14
s who we + number visits	0.23
s who we + sell care	-0.43
s who we + sell colon	0.21
s who we + sell list	-0.17
s who we + sell order	1.12
s who we + sell question	0.64
s who we + sell short	3.15
s who we + time past	-1.05
s who we + time perfect	2.60
s who we + time will	-0.56
s who we + who name	-1.35
s who we + who people	7.42
s who we + who they	0.63
s who we + who you	5.23
s who you	-1.27
s who you + compare	0.33
s who you + credit hope dashed	0.09
s who you + credit none	-0.60
s who you + credit other	1.60
s who you + doubt own	-1.01
s who you + doubt turn	1.57
s who you + doubt wink	2.23
s who you + doubt world	-1.95
s who you + likeness	0.68
s who you + number share	-0.53
s who you + number visits	0.67
s who you + sell care	-2.19
s who you + sell colon	0.16
s who you + sell list	1.24
s who you + sell order	3.09
s who you + sell question	1.12
s who you + sell short	-1.48
s who you + time past	-1.79
s who you + time perfect	0.61
s who you + time will	3.86
s who you + who name	0.24
s who you + who people	-4.39
s who you + who they	2.81
shout	-0.19
some not	0.38
subject baby	-0.07
subject baby baby change	0.69
subject baby baby still	-0.44
subject baby baby turn	-1.23
subject baby serious change	0.16
subject baby serious still	0.26
subject baby symptom change	0.47
subject baby symptom still	-0.17
subject baby symptom turn	-0.24
subject body	-0.28
subject body baby change	-0.62
subject body body change	-1.16
subject body body still	-0.36
subject body body turn	0.18
subject body none still	0.60
subject body serious change	0.34
subject body symptom change	1.58
subject body symptom still	-1.77
subject body symptom turn	0.11
subject complaint	-1.44
subject complaint none still	1.88
subject complaint serious change	-0.46
subject complaint serious still	-0.94
subject complaint serious turn	-0.37
subject complaint symptom change	-1.18
subject complaint symptom still	-0.94
subject complaint symptom turn	0.39
subject expert	0.13
subject expert none change	-1.20
subject expert none still	0.72
subject expert symptom still	0.41
subject i	0.47
subject i baby change	-1.11
subject i baby still	-0.64
subject i baby turn	0.35
subject i body change	-0.32
subject i body still	2.33
subject i body turn	0.60
subject i life change	-0.86
subject i life still	-0.93
subject i life turn	1.22
subject i none change	-0.54
subject i none still	0.26
subject i none turn	-0.78
subject i serious change	0.73
subject i serious still	0.61
subject i serious turn	0.46
subject i symptom change	-0.63
subject i symptom still	0.11
subject i symptom turn	-0.42
subject none	-1.02
subject none body change	-0.36
subject none body still	-0.85
subject none life change	1.41
subject none life still	-1.14
subject none life turn	2.45
subject none none change	1.25
subject none none still	-2.20
subject none none turn	1.27
subject none symptom change	-0.39
subject none symptom still	-1.71
subject order	0.49
subject order baby change	1.01
subject order body change	1.68
subject order body turn	-0.26
subject order life change	-0.08
subject order life turn	-0.13
subject order none change	-1.25
subject order none still	-3.11
subject order none turn	-1.53
subject order serious change	0.77
subject order symptom change	2.20
subject order symptom turn	0.62
subject other care baby still	-0.47
subject other care body change	0.27
subject other care body still	0.24
subject other care body turn	-0.13
subject other care life change	0.11
subject other care life still	-0.24
subject other care life turn	0.12
subject other care none change	3.07
subject other care none still	1.10
subject other care none turn	-1.57
subject other care serious change	-0.45
subject other care serious still	-1.30
subject other care symptom change	-1.78
subject other care symptom still	0.73
subject other care symptom turn	0.24
subject ours	0.79
subject ours body change	0.35
subject ours body still	0.14
subject ours life still	-0.51
subject ours none change	-0.26
subject ours none still	-1.71
subject ours none turn	-0.48
subject ours serious change	0.91
subject ours serious still	0.21
subject ours symptom change	1.05
subject ours symptom still	-0.26
subject person	-0.07
subject person baby change	0.90
subject person baby still	-0.60
subject person body change	-0.06
subject person body still	-1.57
subject person body turn	0.41
subject person life change	-0.16
subject person life still	0.82
subject person life turn	0.81
subject person none change	-0.88
subject person none still	0.16
subject person none turn	1.13
subject person serious change	-1.10
subject person serious still	0.09
subject person serious turn	-0.47
subject person symptom turn	0.10
subject research	2.35
subject research body still	0.51
subject research life still	0.38
subject research none change	-0.23
subject research none still	1.73
subject research none turn	-0.29
subject research symptom change	0.67
subject research symptom still	-0.44
subject therapy	0.18
subject therapy body change	0.13
subject therapy body still	-0.54
subject therapy life change	0.55
subject therapy life still	0.15
subject therapy none change	1.10
subject therapy none still	-2.40
subject therapy none turn	0.69
subject therapy serious change	0.13
subject therapy symptom change	-0.51
subject therapy symptom still	1.25
subject thing	-2.53
subject thing body change	0.95
subject thing body still	-0.72
subject thing life change	0.47
subject thing life still	-0.53
subject thing life turn	-0.49
subject thing none change	-1.99
subject thing none still	-0.10
subject thing none turn	0.18
subject thing symptom change	-0.37
subject thing symptom still	-0.79
subject thing symptom turn	0.38
subject we	-3.27
subject we baby change	0.26
subject we baby still	0.37
subject we body change	-1.31
subject we body still	-0.84
subject we body turn	-0.37
subject we life change	-0.96
subject we life still	0.36
subject we life turn	-0.70
subject we none change	-1.52
subject we none still	-1.07
subject we serious change	0.68
subject we serious still	0.72
subject we symptom change	0.41
subject we symptom still	0.09
subject we symptom turn	0.31
subject you	-0.69
subject you baby change	-0.26
subject you baby still	1.34
subject you body change	-0.26
subject you body still	0.19
subject you body turn	-0.37
subject you life change	-0.72
subject you life still	-0.85
subject you life turn	0.39
subject you none change	-1.08
subject you none still	0.68
subject you none turn	0.08
subject you serious change	-0.10
subject you serious still	-0.20
subject you symptom change	0.76
subject you symptom still	0.46
subject you symptom turn	-0.68
t AID	-0.19
t BABY	0.08
t BAD	0.16
t BELIEF	-1.45
t BODY	-0.14
t CAUSE	1.15
t CLIENT	0.10
t COME	2.99
t CST	1.58
t CURE	-1.53
t DEFINE	-2.80
t DETOX	1.39
t DIAGNOSE	-1.35
t DOCTOR	0.19
t DRUG	1.21
t EASE	1.30
t EMOTION	0.62
t ENDORSE	1.36
t EXPERT	2.85
t FAST	-1.84
t FLOW	-0.23
t GO	0.58
t GONE	0.14
t HEDGE	-4.95
t HOMEHELP	-4.18
t HOPEFUL	1.29
t HUMBLE	-3.64
t IT	1.31
t LASTING	1.76
t LIFE	-2.49
t MECH	1.04
t META	-2.34
t MOST	-0.19
t NEG	2.36
t NEGN	-0.40
t NUMBER	-3.39
t OUGHT	-3.31
t PAST	0.25
t POLICY	-0.58
t POSITION	-2.28
t PRAISE	2.56
t PRESSURE	1.76
t PROVE	1.41
t RELIEFN	4.65
t REMOVE	2.79
t RESEARCH	2.18
t SAFETY	-2.17
t SAFEW	1.45
t SAY	-2.58
t SERIOUS	1.25
t SERVICE	-2.13
t SHOW	0.48
t SORE	-0.08
t STOPTAKING	3.36
t STORE	-0.60
t SURE	-0.80
t SURGERY	0.38
t SYMPTOM	0.70
t THERAPIST2	-0.65
t THERAPY	1.70
t THING	-0.22
t TURN	3.15
t WE	-1.48
t WELL	0.27
t WORLD	-1.43
t YOU	1.87
t not AID	0.41
t not BABY	0.41
t not BAD	2.62
t not BELIEF	-0.58
t not BODY	2.71
t not CAUSE	-0.49
t not CLIENT	2.15
t not CST	-2.17
t not CURE	0.48
t not DEFINE	0.05
t not DETOX	-0.36
t not DIAGNOSE	1.14
t not DOCTOR	0.09
t not DRUG	1.46
t not EASE	-1.55
t not EMOTION	-0.75
t not ENDORSE	0.43
t not EXPERT	0.58
t not FLOW	-1.56
t not GO	0.32
t not GONE	1.01
t not HEDGE	-0.54
t not HOMEHELP	-0.17
t not HUMBLE	0.44
t not IT	0.46
t not LASTING	0.58
t not LIFE	1.81
t not MECH	-2.59
t not META	1.31
t not MOST	-1.06
t not NEG	0.07
t not NUMBER	0.93
t not OUGHT	0.62
t not PAST	-1.26
t not POLICY	-0.51
t not POSITION	-0.37
t not PRAISE	0.89
t not PRESSURE	1.01
t not PROVE	-1.17
t not RELIEFN	-1.13
t not RESEARCH	-1.01
t not SAFETY	0.56
t not SAFEW	1.27
t not SAY	1.25
t not SERIOUS	1.02
t not SERVICE	-1.14
t not SHOW	-0.17
t not SORE	0.45
t not STOPTAKING	-0.86
t not STORE	-1.02
t not SURE	0.56
t not SYMPTOM	1.77
t not THERAPIST2	0.66
t not THERAPY	-1.44
t not THING	-1.29
t not TURN	1.01
t not WE	-2.74
t not WELL	0.61
t not WORKS	-1.75
t not YOU	-1.36
tb AID DEFINE	0.75
tb AID WE	0.88
tb BABY BABY	0.94
tb BABY BODY	-0.61
tb BABY DEFINE	-0.52
tb BABY DIAGNOSE	0.23
tb BABY EASE	0.67
tb BABY EMOTION	-0.53
tb BABY GO	0.38
tb BABY GONE	-0.58
tb BABY HEDGE	-0.59
tb BABY IT	0.76
tb BABY LIFE	-0.40
tb BABY NEG	0.35
tb BABY OUGHT	0.41
tb BABY PAST	0.09
tb BABY PROVE	0.27
tb BABY REMOVE	-0.24
tb BABY SAY	-0.14
tb BABY SERIOUS	0.88
tb BABY SYMPTOM	0.17
tb BABY THING	0.53
tb BABY WE	-0.80
tb BAD BODY	-0.65
tb BAD CLIENT	0.62
tb BAD GONE	-0.05
tb BAD HEDGE	-0.10
tb BAD LIFE	0.07
tb BAD MECH	0.09
tb BAD SAFETY	-0.29
tb BAD SAY	0.32
tb BAD SHOW	0.19
tb BAD SYMPTOM	-0.61
tb BAD WE	0.77
tb BELIEF BELIEF	-0.23
tb BELIEF EASE	0.95
tb BELIEF IT	-0.22
tb BELIEF MECH	-0.39
tb BELIEF POLICY	-0.19
tb BELIEF SAY	-1.01
tb BELIEF SHOW	-0.56
tb BELIEF STORE	-0.31
tb BELIEF WE	-0.54
tb BELIEF WORKS	0.22
tb BELIEF WORLD	0.32
tb BODY BAD	-0.18
tb BODY BELIEF	-0.40
tb BODY BODY	0.91
tb BODY CLIENT	0.30
tb BODY DEFINE	1.02
tb BODY DIAGNOSE	0.93
tb BODY DOCTOR	0.53
tb BODY EASE	0.13
tb BODY EMOTION	-0.66
tb BODY ENDORSE	0.64
tb BODY FLOW	-2.01
tb BODY GO	0.07
tb BODY GONE	1.69
tb BODY HEDGE	-0.53
tb BODY HUMBLE	0.21
tb BODY IT	0.86
tb BODY LIFE	-0.33
tb BODY MOST	0.07
tb BODY NEG	-0.37
tb BODY NEGN	0.32
tb BODY NUMBER	-0.15
tb BODY OUGHT	0.65
tb BODY POLICY	1.49
tb BODY PROVE	0.07
tb BODY REMOVE	0.41
tb BODY SAFETY	2.00
tb BODY SAY	0.46
tb BODY SHOW	0.60
tb BODY SORE	-0.16
tb BODY STOPTAKING	0.85
tb BODY STORE	-0.63
tb BODY SURE	0.95
tb BODY SURGERY	0.42
tb BODY SYMPTOM	-0.74
tb BODY THING	0.64
tb BODY TURN	0.16
tb BODY WE	-0.42
tb BODY WELL	-1.80
tb BODY WORKS	0.94
tb BODY WORLD	0.24
tb BODY YOU	-0.37
tb CLIENT BABY	0.63
tb CLIENT BAD	-1.95
tb CLIENT BELIEF	-0.33
tb CLIENT BODY	-1.28
tb CLIENT CLIENT	-0.77
tb CLIENT CST	-0.08
tb CLIENT DEFINE	0.25
tb CLIENT DIAGNOSE	-0.53
tb CLIENT EASE	1.29
tb CLIENT EMOTION	-0.90
tb CLIENT ENDORSE	0.63
tb CLIENT EXPERT	-0.16
tb CLIENT FLOW	-0.90
tb CLIENT GO	-0.79
tb CLIENT GONE	0.48
tb CLIENT HEDGE	-1.85
tb CLIENT HOMEHELP	0.43
tb CLIENT IT	1.92
tb CLIENT META	-0.10
tb CLIENT MOST	-0.14
tb CLIENT NEG	0.09
tb CLIENT NEGN	0.23
tb CLIENT OUGHT	1.86
tb CLIENT PAST	-0.81
tb CLIENT POLICY	1.94
tb CLIENT PRAISE	0.34
tb CLIENT PRESSURE	-0.89
tb CLIENT RELIEFN	-0.19
tb CLIENT REMOVE	0.41
tb CLIENT RESEARCH	-0.16
tb CLIENT SAFETY	1.01
tb CLIENT SAY	-1.34
tb CLIENT SERIOUS	-0.64
tb CLIENT SERVICE	2.28
tb CLIENT SHOW	0.15
tb CLIENT SORE	0.07
tb CLIENT STORE	-0.14
tb CLIENT SURE	-0.64
tb CLIENT SYMPTOM	0.06
tb CLIENT THERAPIST2	0.24
tb CLIENT THERAPY	0.11
tb CLIENT THING	0.59
tb CLIENT TURN	0.80
tb CLIENT WE	1.04
tb CLIENT WELL	0.66
tb CLIENT WORKS	0.65
tb CLIENT WORLD	-0.64
tb COME BAD	0.27
tb COME NUMBER	0.12
tb COME SORE	0.05
tb COME TURN	-0.13
tb COME WE	0.11
tb CST CLIENT	-0.24
tb CST CST	0.17
tb CST CURE	-0.39
tb CST DETOX	-0.33
tb CST DIAGNOSE	1.48
tb CST EASE	1.31
tb CST FLOW	0.31
tb CST GONE	0.22
tb CST HEDGE	-0.94
tb CST HOMEHELP	-0.36
tb CST IT	-0.79
tb CST LIFE	-0.51
tb CST META	-0.23
tb CST NEG	0.25
tb CST OUGHT	-0.32
tb CST POSITION	-0.14
tb CST RELIEFN	-0.36
tb CST REMOVE	0.07
tb CST SAFEW	-0.34
tb CST SAY	0.07
tb CST SERVICE	0.08
tb CST SHOW	0.27
tb CST STOPTAKING	-0.11
tb CST STORE	-0.08
tb CST THERAPY	-0.09
tb CST WE	1.04
tb CST WELL	-0.14
tb CST WORKS	0.83
tb CST YOU	0.25
tb CURE CLIENT	0.42
tb CURE FAST	-0.67
tb CURE NEGN	-0.39
tb CURE SERIOUS	0.59
tb CURE WE	-0.23
tb CURE YOU	0.07
tb DEFINE AID	-0.42
tb DEFINE BELIEF	-0.30
tb DEFINE BODY	0.08
tb DEFINE CLIENT	-0.15
tb DEFINE DOCTOR	0.28
tb DEFINE DRUG	0.27
tb DEFINE EASE	-0.65
tb DEFINE FLOW	0.35
tb DEFINE GONE	-0.29
tb DEFINE HOMEHELP	0.79
tb DEFINE HUMBLE	-0.34
tb DEFINE IT	-0.06
tb DEFINE LASTING	-0.38
tb DEFINE LIFE	0.12
tb DEFINE MECH	0.39
tb DEFINE META	-0.39
tb DEFINE NEG	0.51
tb DEFINE NEGN	-0.35
tb DEFINE NUMBER	-0.37
tb DEFINE PROVE	-0.10
tb DEFINE REMOVE	-0.14
tb DEFINE SAFEW	-0.11
tb DEFINE SAY	-0.07
tb DEFINE SERIOUS	-0.51
tb DEFINE SERVICE	-0.54
tb DEFINE SHOW	-0.07
tb DEFINE SORE	0.77
tb DEFINE STORE	-0.44
tb DEFINE SYMPTOM	-0.25
tb DEFINE THERAPY	0.05
tb DEFINE THING	0.24
tb DEFINE WELL	0.28
tb DEFINE WORKS	0.23
tb DEFINE WORLD	0.68
tb DEFINE YOU	-0.09
tb DETOX DETOX	0.14
tb DETOX FLOW	-0.54
tb DETOX IT	-0.24
tb DETOX REMOVE	0.32
tb DETOX WE	-0.18
tb DETOX WORKS	-0.37
tb DETOX YOU	0.06
tb DIAGNOSE BABY	-0.16
tb DIAGNOSE BODY	0.51
tb DIAGNOSE CAUSE	0.87
tb DIAGNOSE CLIENT	1.59
tb DIAGNOSE DIAGNOSE	0.88
tb DIAGNOSE EASE	-0.35
tb DIAGNOSE FLOW	-0.08
tb DIAGNOSE GONE	-0.29
tb DIAGNOSE HEDGE	-0.16
tb DIAGNOSE HOMEHELP	0.11
tb DIAGNOSE HUMBLE	-0.34
tb DIAGNOSE IT	-0.33
tb DIAGNOSE META	-0.55
tb DIAGNOSE MOST	0.38
tb DIAGNOSE NEG	-1.57
tb DIAGNOSE NEGN	-1.16
tb DIAGNOSE NUMBER	-0.44
tb DIAGNOSE POLICY	-0.55
tb DIAGNOSE RELIEFN	-0.46
tb DIAGNOSE RESEARCH	0.28
tb DIAGNOSE SAFETY	-0.40
tb DIAGNOSE SAFEW	-1.37
tb DIAGNOSE SERVICE	-1.72
tb DIAGNOSE SORE	-0.81
tb DIAGNOSE SURE	0.36
tb DIAGNOSE SYMPTOM	-0.26
tb DIAGNOSE THERAPY	-0.11
tb DIAGNOSE TURN	0.25
tb DIAGNOSE WE	1.64
tb DIAGNOSE WELL	-0.85
tb DIAGNOSE WORKS	-0.37
tb DIAGNOSE YOU	-0.37
tb DOCTOR DIAGNOSE	0.75
tb DOCTOR DOCTOR	0.26
tb DOCTOR EASE	0.22
tb DOCTOR EXPERT	0.26
tb DOCTOR GONE	0.12
tb DOCTOR HEDGE	-1.32
tb DOCTOR HOMEHELP	-0.56
tb DOCTOR IT	0.13
tb DOCTOR LIFE	0.12
tb DOCTOR NEG	-0.31
tb DOCTOR NUMBER	-0.16
tb DOCTOR POLICY	0.65
tb DOCTOR REMOVE	-0.18
tb DOCTOR SAFETY	0.27
tb DOCTOR SAY	0.44
tb DOCTOR SERVICE	1.46
tb DOCTOR SHOW	0.65
tb DOCTOR THING	-0.34
tb DOCTOR TURN	0.11
tb DOCTOR WE	-1.23
tb DOCTOR WORKS	-0.38
tb DOCTOR WORLD	-0.30
tb DOCTOR YOU	-0.16
tb DRUG EASE	-0.96
tb DRUG ENDORSE	0.10
tb DRUG GONE	-0.12
tb DRUG HEDGE	-0.18
tb DRUG IT	-0.67
tb DRUG LIFE	0.36
tb DRUG NEG	0.12
tb DRUG NEGN	-0.26
tb DRUG OUGHT	-0.07
tb DRUG SAFETY	-0.26
tb DRUG SERVICE	0.09
tb DRUG STORE	0.28
tb DRUG THING	0.46
tb DRUG TURN	0.13
tb DRUG WE	0.59
tb DRUG WORKS	0.72
tb DRUG YOU	-0.61
tb EASE BABY	0.25
tb EASE BODY	-0.07
tb EASE CLIENT	1.00
tb EASE DEFINE	0.24
tb EASE EASE	0.08
tb EASE EMOTION	-0.57
tb EASE ENDORSE	-0.27
tb EASE FAST	0.33
tb EASE FLOW	-0.25
tb EASE GONE	0.60
tb EASE HEDGE	-1.01
tb EASE HOMEHELP	-0.17
tb EASE IT	-0.51
tb EASE LASTING	0.09
tb EASE LIFE	-0.92
tb EASE MECH	-0.79
tb EASE MOST	0.63
tb EASE NEG	-0.12
tb EASE NEGN	0.73
tb EASE NUMBER	0.63
tb EASE POLICY	-1.10
tb EASE POSITION	-0.26
tb EASE RELIEFN	0.09
tb EASE SERIOUS	2.25
tb EASE SERVICE	-1.24
tb EASE SHOW	-0.32
tb EASE SORE	-0.16
tb EASE STORE	-0.44
tb EASE SURE	-0.64
tb EASE SYMPTOM	-0.31
tb EASE THERAPY	-0.54
tb EASE THING	0.97
tb EASE TURN	0.42
tb EASE WE	-0.30
tb EASE WELL	0.76
tb EASE YOU	0.47
tb EMOTION CLIENT	0.62
tb EMOTION DEFINE	0.08
tb EMOTION DIAGNOSE	-0.06
tb EMOTION EASE	0.09
tb EMOTION FLOW	0.12
tb EMOTION GONE	0.70
tb EMOTION IT	0.30
tb EMOTION NUMBER	0.59
tb EMOTION OUGHT	-0.56
tb EMOTION REMOVE	0.14
tb EMOTION SAY	0.23
tb EMOTION SHOW	0.20
tb EMOTION SORE	0.19
tb EMOTION STORE	0.20
tb EMOTION THING	0.15
tb EMOTION WORKS	0.37
tb EMOTION YOU	0.26
tb ENDORSE BAD	-0.19
tb ENDORSE CLIENT	-0.08
tb ENDORSE CST	0.41
tb ENDORSE EASE	0.33
tb ENDORSE EMOTION	0.11
tb ENDORSE GONE	0.36
tb ENDORSE HEDGE	-0.36
tb ENDORSE HOMEHELP	-0.34
tb ENDORSE IT	1.70
tb ENDORSE NEGN	-0.32
tb ENDORSE NUMBER	-0.31
tb ENDORSE OUGHT	-0.47
tb ENDORSE REMOVE	0.27
tb ENDORSE SAY	0.11
tb ENDORSE SHOW	0.11
tb ENDORSE SORE	-0.29
tb ENDORSE STOPTAKING	0.10
tb ENDORSE SYMPTOM	-0.56
tb ENDORSE THERAPY	0.64
tb ENDORSE THING	-0.81
tb ENDORSE WE	1.76
tb ENDORSE WELL	-0.49
tb ENDORSE WORKS	0.09
tb ENDORSE WORLD	0.19
tb ENDORSE YOU	-0.36
tb EXPERT DIAGNOSE	0.55
tb EXPERT EASE	0.53
tb EXPERT ENDORSE	0.36
tb EXPERT EXPERT	0.33
tb EXPERT HEDGE	0.21
tb EXPERT HOMEHELP	-0.31
tb EXPERT HUMBLE	-0.08
tb EXPERT IT	0.90
tb EXPERT POLICY	0.50
tb EXPERT RESEARCH	0.24
tb EXPERT SAFETY	0.50
tb EXPERT SAY	0.29
tb EXPERT SHOW	0.55
tb EXPERT THING	-0.34
tb FAST EASE	0.21
tb FAST RELIEFN	0.16
tb FAST WE	-0.12
tb FAST WORKS	0.21
tb FLOW CLIENT	0.16
tb FLOW EASE	-0.35
tb FLOW ENDORSE	0.11
tb FLOW FAST	0.34
tb FLOW FLOW	-0.36
tb FLOW GONE	0.52
tb FLOW HEDGE	-0.43
tb FLOW HOMEHELP	-0.20
tb FLOW IT	-0.55
tb FLOW MECH	-0.29
tb FLOW NEG	0.53
tb FLOW NUMBER	1.10
tb FLOW POLICY	-0.71
tb FLOW SHOW	0.11
tb FLOW STORE	-0.50
tb FLOW SYMPTOM	0.49
tb FLOW TURN	0.32
tb FLOW WE	0.19
tb FLOW WELL	0.94
tb FLOW WORKS	-0.36
tb FLOW WORLD	-0.51
tb FLOW YOU	-0.56
tb GO IT	1.67
tb GO LIFE	0.71
tb GO NEGN	1.20
tb GO SURE	0.16
tb GO WE	0.45
tb GO WELL	-0.05
tb GO YOU	-0.95
tb GONE BABY	0.07
tb GONE BAD	0.98
tb GONE BODY	1.03
tb GONE CLIENT	-0.49
tb GONE DEFINE	-0.19
tb GONE DRUG	0.15
tb GONE EMOTION	0.35
tb GONE FAST	-1.63
tb GONE GONE	-0.37
tb GONE HOMEHELP	-0.41
tb GONE HUMBLE	-0.21
tb GONE IT	1.63
tb GONE LASTING	-0.14
tb GONE MECH	-0.88
tb GONE MOST	-0.12
tb GONE NEGN	0.87
tb GONE NUMBER	-0.12
tb GONE POLICY	0.46
tb GONE RELIEFN	-0.53
tb GONE REMOVE	0.17
tb GONE SAY	-0.22
tb GONE SERIOUS	0.65
tb GONE SHOW	0.59
tb GONE SORE	0.55
tb GONE STORE	-0.10
tb GONE SURE	-0.12
tb GONE THERAPY	-0.73
tb GONE TURN	-0.08
tb GONE WE	-0.05
tb GONE WELL	-0.29
tb GONE WORKS	0.20
tb GONE WORLD	-0.32
tb GONE YOU	-2.12
tb HEDGE BAD	-0.06
tb HEDGE BODY	-0.36
tb HEDGE DEFINE	-1.13
tb HEDGE DIAGNOSE	1.19
tb HEDGE EASE	-2.17
tb HEDGE EMOTION	-0.27
tb HEDGE ENDORSE	-0.15
tb HEDGE EXPERT	-0.16
tb HEDGE FLOW	-1.14
tb HEDGE GO	0.37
tb HEDGE GONE	-1.85
tb HEDGE HEDGE	0.11
tb HEDGE HOMEHELP	-0.34
tb HEDGE IT	-1.27
tb HEDGE LIFE	-1.50
tb HEDGE NEG	0.28
tb HEDGE NUMBER	-0.26
tb HEDGE OUGHT	1.61
tb HEDGE PAST	-0.05
tb HEDGE POLICY	-0.73
tb HEDGE PROVE	0.13
tb HEDGE REMOVE	-0.18
tb HEDGE SAFETY	0.44
tb HEDGE SAY	-0.33
tb HEDGE SERVICE	-0.28
tb HEDGE SHOW	-1.41
tb HEDGE STOPTAKING	-0.67
tb HEDGE STORE	0.36
tb HEDGE SURE	0.13
tb HEDGE SYMPTOM	-0.33
tb HEDGE THERAPIST2	0.22
tb HEDGE THERAPY	0.37
tb HEDGE THING	-0.44
tb HEDGE WE	-0.41
tb HEDGE WELL	-0.50
tb HEDGE WORKS	-1.34
tb HEDGE YOU	0.28
tb HOMEHELP CLIENT	0.24
tb HOMEHELP CST	-0.41
tb HOMEHELP CURE	-0.42
tb HOMEHELP DEFINE	-0.45
tb HOMEHELP DIAGNOSE	0.38
tb HOMEHELP EASE	-2.35
tb HOMEHELP EMOTION	0.29
tb HOMEHELP ENDORSE	-0.19
tb HOMEHELP GONE	-0.74
tb HOMEHELP HEDGE	-0.70
tb HOMEHELP HOMEHELP	-0.74
tb HOMEHELP IT	0.44
tb HOMEHELP LIFE	0.23
tb HOMEHELP MOST	-0.06
tb HOMEHELP NEG	-0.12
tb HOMEHELP NEGN	-0.20
tb HOMEHELP NUMBER	-0.51
tb HOMEHELP OUGHT	1.37
tb HOMEHELP PAST	0.11
tb HOMEHELP POLICY	0.41
tb HOMEHELP POSITION	-0.56
tb HOMEHELP RELIEFN	-0.42
tb HOMEHELP REMOVE	-0.44
tb HOMEHELP SAFETY	-0.40
tb HOMEHELP SAY	-0.64
tb HOMEHELP SERVICE	0.16
tb HOMEHELP STORE	-1.21
tb HOMEHELP SURE	0.56
tb HOMEHELP SYMPTOM	0.24
tb HOMEHELP THERAPIST2	-0.31
tb HOMEHELP THERAPY	-0.25
tb HOMEHELP THING	0.64
tb HOMEHELP TURN	1.35
tb HOMEHELP WE	-1.78
tb HOMEHELP WELL	-0.56
tb HOMEHELP WORKS	-0.48
tb HOMEHELP WORLD	0.54
tb HOMEHELP YOU	0.39
tb HOPEFUL RELIEFN	0.19
tb HOPEFUL RESEARCH	0.51
tb HUMBLE BODY	0.11
tb HUMBLE CURE	0.05
tb HUMBLE DIAGNOSE	0.34
tb HUMBLE EASE	0.35
tb HUMBLE FLOW	0.44
tb HUMBLE GONE	0.13
tb HUMBLE IT	-0.89
tb HUMBLE LIFE	-0.23
tb HUMBLE MECH	-0.38
tb HUMBLE NEG	0.11
tb HUMBLE NUMBER	0.18
tb HUMBLE OUGHT	-0.25
tb HUMBLE PROVE	-0.11
tb HUMBLE RELIEFN	0.06
tb HUMBLE RESEARCH	0.32
tb HUMBLE SAY	0.16
tb HUMBLE SHOW	-0.64
tb HUMBLE SYMPTOM	0.38
tb HUMBLE THERAPY	-0.08
tb HUMBLE THING	0.25
tb HUMBLE WE	-0.06
tb HUMBLE WELL	-0.12
tb HUMBLE WORKS	-0.26
tb HUMBLE YOU	-0.48
tb IT BAD	-0.86
tb IT BELIEF	0.71
tb IT BODY	2.19
tb IT CLIENT	0.07
tb IT CST	-0.63
tb IT CURE	0.75
tb IT DEFINE	-1.97
tb IT DETOX	-0.23
tb IT DIAGNOSE	-1.65
tb IT DRUG	1.78
tb IT EASE	-0.17
tb IT EMOTION	-1.66
tb IT ENDORSE	0.12
tb IT FLOW	0.98
tb IT GO	-0.18
tb IT GONE	-1.16
tb IT HEDGE	3.46
tb IT HOMEHELP	-0.41
tb IT IT	2.03
tb IT LASTING	0.14
tb IT LIFE	1.73
tb IT MECH	0.38
tb IT META	-0.50
tb IT MOST	-0.59
tb IT NEG	0.38
tb IT NEGN	0.22
tb IT NUMBER	2.40
tb IT OUGHT	-0.58
tb IT PAST	-0.25
tb IT POLICY	-0.71
tb IT PRESSURE	0.60
tb IT PROVE	-0.44
tb IT RELIEFN	0.08
tb IT REMOVE	-0.51
tb IT RESEARCH	-0.62
tb IT SAFEW	-0.20
tb IT SAY	0.47
tb IT SERIOUS	0.26
tb IT SERVICE	0.43
tb IT SHOW	-1.19
tb IT SORE	0.18
tb IT STOPTAKING	0.82
tb IT STORE	0.82
tb IT SURE	0.31
tb IT SYMPTOM	0.24
tb IT THERAPY	0.47
tb IT THING	1.33
tb IT TURN	-0.58
tb IT WE	0.50
tb IT WELL	-0.18
tb IT WORKS	1.54
tb IT WORLD	1.02
tb IT YOU	-1.08
tb LASTING EASE	0.67
tb LASTING GONE	0.48
tb LASTING RELIEFN	0.70
tb LASTING SYMPTOM	-1.04
tb LIFE BABY	0.97
tb LIFE BODY	0.95
tb LIFE CLIENT	-1.30
tb LIFE DEFINE	0.36
tb LIFE EASE	-0.89
tb LIFE EMOTION	-0.25
tb LIFE ENDORSE	0.29
tb LIFE FLOW	-0.64
tb LIFE GONE	-0.05
tb LIFE HEDGE	-1.24
tb LIFE HUMBLE	0.32
tb LIFE IT	-0.44
tb LIFE LIFE	0.84
tb LIFE MOST	-0.82
tb LIFE NEG	-0.12
tb LIFE NEGN	0.47
tb LIFE NUMBER	1.41
tb LIFE OUGHT	0.72
tb LIFE POLICY	0.18
tb LIFE POSITION	-0.67
tb LIFE REMOVE	0.16
tb LIFE SAY	-0.18
tb LIFE SERIOUS	0.09
tb LIFE SERVICE	0.32
tb LIFE SHOW	0.40
tb LIFE SORE	0.16
tb LIFE STOPTAKING	-0.38
tb LIFE STORE	-0.54
tb LIFE SURE	0.43
tb LIFE SYMPTOM	-0.09
tb LIFE THERAPY	-0.08
tb LIFE THING	-0.87
tb LIFE TURN	-0.53
tb LIFE WE	0.95
tb LIFE WELL	-1.30
tb LIFE WORKS	-0.72
tb LIFE WORLD	0.53
tb LIFE YOU	0.08
tb MECH BELIEF	-0.29
tb MECH DEFINE	-0.37
tb MECH DIAGNOSE	1.82
tb MECH EASE	0.92
tb MECH ENDORSE	-0.37
tb MECH FLOW	-1.54
tb MECH GO	0.23
tb MECH GONE	0.06
tb MECH HEDGE	1.04
tb MECH IT	-1.02
tb MECH LIFE	0.32
tb MECH MECH	0.65
tb MECH NEG	-0.26
tb MECH NEGN	-0.47
tb MECH OUGHT	-0.36
tb MECH POLICY	-0.31
tb MECH REMOVE	-0.11
tb MECH SHOW	0.81
tb MECH STOPTAKING	0.67
tb MECH STORE	0.81
tb MECH SURGERY	0.43
tb MECH THERAPY	-0.17
tb MECH THING	0.59
tb MECH WE	-0.82
tb MECH WORKS	0.10
tb MECH WORLD	-0.57
tb META CLIENT	0.41
tb META CST	-0.23
tb META CURE	-0.70
tb META DEFINE	-0.06
tb META DIAGNOSE	-0.43
tb META EASE	0.29
tb META ENDORSE	0.54
tb META GONE	-0.09
tb META HEDGE	0.60
tb META HUMBLE	-0.33
tb META IT	-0.90
tb META LIFE	0.43
tb META META	-1.16
tb META NEGN	0.13
tb META OUGHT	-0.08
tb META POLICY	-0.21
tb META RELIEFN	-0.81
tb META REMOVE	-0.39
tb META SAY	-0.56
tb META SERVICE	-0.05
tb META SHOW	-0.33
tb META STORE	-0.05
tb META SURE	-0.44
tb META WE	0.34
tb META WELL	-0.70
tb META WORKS	-0.95
tb META YOU	-0.87
tb MOST BABY	-0.14
tb MOST BAD	-0.72
tb MOST BODY	-0.77
tb MOST CLIENT	0.38
tb MOST EASE	-0.30
tb MOST ENDORSE	0.11
tb MOST GO	0.12
tb MOST GONE	0.14
tb MOST HEDGE	-1.79
tb MOST HOMEHELP	-0.14
tb MOST IT	0.75
tb MOST NUMBER	0.17
tb MOST OUGHT	0.73
tb MOST PRAISE	0.34
tb MOST RELIEFN	0.50
tb MOST RESEARCH	-0.09
tb MOST SAY	0.24
tb MOST SERIOUS	-1.02
tb MOST SHOW	0.37
tb MOST SYMPTOM	-1.25
tb MOST THING	-0.11
tb MOST WE	-0.20
tb MOST WELL	0.45
tb MOST YOU	0.41
tb NEG BAD	0.52
tb NEG BELIEF	0.13
tb NEG BODY	-0.20
tb NEG CLIENT	-0.70
tb NEG CST	-0.18
tb NEG DEFINE	-0.91
tb NEG DETOX	-0.30
tb NEG DIAGNOSE	1.37
tb NEG DOCTOR	-0.42
tb NEG DRUG	-0.13
tb NEG EASE	1.51
tb NEG EMOTION	0.38
tb NEG ENDORSE	0.31
tb NEG EXPERT	0.14
tb NEG FLOW	-0.76
tb NEG GONE	1.81
tb NEG HEDGE	-1.19
tb NEG HOMEHELP	0.06
tb NEG HUMBLE	0.17
tb NEG IT	-2.78
tb NEG LIFE	1.96
tb NEG META	-0.26
tb NEG NEGN	0.24
tb NEG NUMBER	0.57
tb NEG OUGHT	-0.16
tb NEG PAST	0.35
tb NEG POLICY	0.22
tb NEG PRAISE	0.41
tb NEG PRESSURE	-0.33
tb NEG PROVE	-0.08
tb NEG RELIEFN	-0.40
tb NEG REMOVE	-1.27
tb NEG RESEARCH	-0.27
tb NEG SAFETY	-0.87
tb NEG SAY	1.23
tb NEG SERVICE	0.76
tb NEG SHOW	-0.76
tb NEG STOPTAKING	-0.57
tb NEG STORE	-0.61
tb NEG SURE	-0.12
tb NEG SYMPTOM	0.99
tb NEG THERAPIST2	0.09
tb NEG THERAPY	-0.69
tb NEG THING	0.21
tb NEG WE	-1.36
tb NEG WELL	0.56
tb NEG WORKS	0.07
tb NEG YOU	-0.51
tb NEGN BAD	0.37
tb NEGN BELIEF	-0.55
tb NEGN BODY	2.13
tb NEGN CLIENT	-0.19
tb NEGN CST	-0.17
tb NEGN DOCTOR	-0.48
tb NEGN DRUG	1.38
tb NEGN EASE	-0.55
tb NEGN EMOTION	-0.77
tb NEGN ENDORSE	0.74
tb NEGN HOMEHELP	-0.47
tb NEGN HUMBLE	0.28
tb NEGN IT	2.09
tb NEGN LIFE	-0.49
tb NEGN MECH	-0.15
tb NEGN META	0.39
tb NEGN NEG	-0.13
tb NEGN NUMBER	0.22
tb NEGN OUGHT	0.51
tb NEGN POLICY	-0.59
tb NEGN PRAISE	0.40
tb NEGN PRESSURE	0.39
tb NEGN RELIEFN	-0.37
tb NEGN REMOVE	0.27
tb NEGN RESEARCH	0.29
tb NEGN SAY	-0.14
tb NEGN SERVICE	-0.46
tb NEGN SHOW	0.74
tb NEGN SORE	-0.15
tb NEGN STORE	0.09
tb NEGN SURE	0.40
tb NEGN SYMPTOM	0.30
tb NEGN THERAPY	-0.15
tb NEGN THING	-1.43
tb NEGN WE	-0.74
tb NEGN YOU	-0.31
tb NUMBER AID	1.17
tb NUMBER BABY	0.44
tb NUMBER BELIEF	-0.17
tb NUMBER BODY	0.63
tb NUMBER CLIENT	-2.06
tb NUMBER CST	1.64
tb NUMBER DIAGNOSE	-0.41
tb NUMBER DRUG	-0.96
tb NUMBER EASE	0.63
tb NUMBER EXPERT	-0.22
tb NUMBER FLOW	-0.08
tb NUMBER GONE	0.30
tb NUMBER HEDGE	-0.41
tb NUMBER HOMEHELP	-0.25
tb NUMBER HUMBLE	-0.10
tb NUMBER IT	-0.32
tb NUMBER LIFE	-0.84
tb NUMBER MECH	-0.89
tb NUMBER META	-0.35
tb NUMBER MOST	0.11
tb NUMBER NUMBER	0.59
tb NUMBER OUGHT	-0.29
tb NUMBER PAST	-0.35
tb NUMBER POLICY	1.50
tb NUMBER PRESSURE	0.63
tb NUMBER RESEARCH	-0.79
tb NUMBER SAFETY	-0.08
tb NUMBER SAY	0.14
tb NUMBER SERIOUS	0.18
tb NUMBER SERVICE	0.35
tb NUMBER SHOW	-0.55
tb NUMBER SORE	0.72
tb NUMBER STORE	1.27
tb NUMBER SYMPTOM	0.18
tb NUMBER THERAPIST2	-0.22
tb NUMBER THERAPY	2.87
tb NUMBER THING	1.16
tb NUMBER TURN	1.24
tb NUMBER WE	0.10
tb NUMBER WELL	0.54
tb NUMBER WORKS	0.25
tb NUMBER WORLD	-0.59
tb NUMBER YOU	0.12
tb OUGHT BABY	-0.16
tb OUGHT CLIENT	1.13
tb OUGHT CST	-0.23
tb OUGHT DIAGNOSE	-0.59
tb OUGHT DOCTOR	0.46
tb OUGHT EASE	0.27
tb OUGHT FLOW	-0.26
tb OUGHT GONE	-0.17
tb OUGHT HEDGE	-0.42
tb OUGHT HOMEHELP	0.50
tb OUGHT LASTING	-0.26
tb OUGHT LIFE	-0.25
tb OUGHT MOST	-0.47
tb OUGHT NEG	-0.50
tb OUGHT NUMBER	-0.43
tb OUGHT OUGHT	-1.69
tb OUGHT POLICY	-0.09
tb OUGHT RELIEFN	-0.46
tb OUGHT REMOVE	-0.11
tb OUGHT SAFETY	-0.81
tb OUGHT SAY	0.61
tb OUGHT SHOW	-0.35
tb OUGHT SURE	-0.33
tb OUGHT THERAPY	-0.14
tb OUGHT WE	1.07
tb OUGHT WORKS	-0.30
tb OUGHT YOU	-0.51
tb PAST CLIENT	-0.06
tb PAST EASE	1.07
tb PAST GONE	0.99
tb PAST IT	-1.09
tb PAST NUMBER	1.02
tb PAST PAST	-0.47
tb PAST POLICY	-0.19
tb PAST REMOVE	0.99
tb PAST SAY	-0.61
tb PAST SERVICE	0.42
tb PAST SHOW	-0.12
tb PAST THERAPY	0.12
tb PAST TURN	0.72
tb PAST WE	-0.25
tb PAST WORKS	0.99
tb PAST WORLD	0.08
tb POLICY BAD	0.58
tb POLICY BODY	-0.17
tb POLICY CLIENT	-0.44
tb POLICY CST	-0.12
tb POLICY DEFINE	-0.40
tb POLICY DIAGNOSE	0.09
tb POLICY EASE	-0.36
tb POLICY FLOW	0.50
tb POLICY GONE	1.78
tb POLICY HEDGE	-0.12
tb POLICY HOMEHELP	-1.33
tb POLICY IT	0.56
tb POLICY LIFE	-1.11
tb POLICY META	-0.19
tb POLICY MOST	0.58
tb POLICY NEG	-0.24
tb POLICY NEGN	0.33
tb POLICY POLICY	-2.27
tb POLICY POSITION	-0.26
tb POLICY REMOVE	-0.17
tb POLICY SAFETY	0.23
tb POLICY SAY	-0.72
tb POLICY SERIOUS	0.09
tb POLICY SERVICE	-0.36
tb POLICY SHOW	0.07
tb POLICY SORE	0.47
tb POLICY STOPTAKING	0.40
tb POLICY STORE	-0.45
tb POLICY SYMPTOM	0.73
tb POLICY THERAPY	-0.32
tb POLICY THING	-0.26
tb POLICY WE	-1.45
tb POLICY WORKS	-0.06
tb POLICY WORLD	0.43
tb POLICY YOU	-0.28
tb POSITION BODY	0.16
tb PRAISE CST	0.35
tb PRAISE CURE	0.15
tb PRAISE FLOW	0.30
tb PRAISE PRAISE	0.69
tb PRAISE RELIEFN	0.18
tb PRAISE THERAPY	0.55
tb PRAISE WE	-0.20
tb PRAISE WORKS	0.31
tb PRESSURE IT	0.66
tb PRESSURE POLICY	0.56
tb PRESSURE WE	0.19
tb PRESSURE YOU	0.10
tb PROVE IT	0.07
tb PROVE NEG	-0.78
tb PROVE THERAPY	0.18
tb RELIEFN CST	0.06
tb RELIEFN FAST	0.29
tb RELIEFN HEDGE	0.38
tb RELIEFN HUMBLE	0.18
tb RELIEFN IT	0.73
tb RELIEFN NEGN	0.53
tb RELIEFN OUGHT	-0.54
tb RELIEFN SERIOUS	0.72
tb RELIEFN THERAPY	0.06
tb RELIEFN WE	1.29
tb RELIEFN YOU	0.20
tb REMOVE BAD	0.42
tb REMOVE BODY	0.16
tb REMOVE CLIENT	-0.33
tb REMOVE DEFINE	-0.17
tb REMOVE DETOX	0.10
tb REMOVE DRUG	-0.07
tb REMOVE EASE	-0.49
tb REMOVE EMOTION	0.22
tb REMOVE ENDORSE	0.43
tb REMOVE HEDGE	0.21
tb REMOVE HOMEHELP	-0.41
tb REMOVE LIFE	-0.54
tb REMOVE MECH	-0.91
tb REMOVE NUMBER	-0.13
tb REMOVE POLICY	0.46
tb REMOVE SAY	-0.59
tb REMOVE SERIOUS	0.91
tb REMOVE SHOW	0.24
tb REMOVE SORE	1.01
tb REMOVE STORE	-0.65
tb REMOVE SYMPTOM	1.15
tb REMOVE THERAPY	-0.58
tb REMOVE WE	-1.38
tb REMOVE WORLD	-0.22
tb REMOVE YOU	1.30
tb RESEARCH CLIENT	-0.08
tb RESEARCH DEFINE	-0.08
tb RESEARCH DIAGNOSE	0.31
tb RESEARCH EASE	0.22
tb RESEARCH ENDORSE	0.30
tb RESEARCH HUMBLE	-0.42
tb RESEARCH IT	-0.21
tb RESEARCH NUMBER	0.10
tb RESEARCH OUGHT	0.96
tb RESEARCH POLICY	-0.12
tb RESEARCH PROVE	0.44
tb RESEARCH SAY	0.13
tb RESEARCH SHOW	1.89
tb RESEARCH STORE	1.31
tb RESEARCH THING	-0.22
tb RESEARCH TURN	-0.07
tb RESEARCH WORLD	-0.21
tb SAFETY CLIENT	0.35
tb SAFETY EASE	-0.07
tb SAFETY FAST	-0.30
tb SAFETY HEDGE	-0.96
tb SAFETY IT	2.14
tb SAFETY NEG	1.38
tb SAFETY NUMBER	-0.34
tb SAFETY SAFETY	-0.24
tb SAFETY SERIOUS	0.46
tb SAFETY SHOW	-0.05
tb SAFETY TURN	-0.06
tb SAFETY WE	0.29
tb SAFETY YOU	-0.19
tb SAFEW NEGN	0.86
tb SAFEW SAFEW	1.35
tb SAFEW WE	-0.37
tb SAY CLIENT	-0.43
tb SAY CST	0.57
tb SAY CURE	0.12
tb SAY DIAGNOSE	-0.07
tb SAY EASE	-0.10
tb SAY GONE	-0.16
tb SAY HEDGE	0.46
tb SAY HOMEHELP	-0.22
tb SAY IT	-1.41
tb SAY MOST	-0.05
tb SAY NEG	0.29
tb SAY NEGN	0.08
tb SAY POLICY	-0.42
tb SAY RELIEFN	0.88
tb SAY SAFETY	-0.05
tb SAY SORE	-0.17
tb SAY THERAPIST2	-0.21
tb SAY THERAPY	0.56
tb SAY WE	-0.51
tb SAY WELL	0.30
tb SAY WORKS	0.10
tb SERIOUS BAD	-0.54
tb SERIOUS BODY	0.06
tb SERIOUS CLIENT	2.15
tb SERIOUS DEFINE	-1.84
tb SERIOUS DIAGNOSE	0.38
tb SERIOUS DOCTOR	-0.56
tb SERIOUS DRUG	-0.17
tb SERIOUS EASE	0.83
tb SERIOUS EMOTION	-1.21
tb SERIOUS FLOW	0.37
tb SERIOUS GO	0.23
tb SERIOUS GONE	0.37
tb SERIOUS HEDGE	-0.76
tb SERIOUS HOMEHELP	-0.68
tb SERIOUS IT	-0.12
tb SERIOUS LIFE	0.48
tb SERIOUS MOST	0.45
tb SERIOUS NEG	0.42
tb SERIOUS NEGN	0.16
tb SERIOUS NUMBER	0.08
tb SERIOUS OUGHT	-1.89
tb SERIOUS POLICY	0.23
tb SERIOUS REMOVE	-0.86
tb SERIOUS SAFETY	-0.24
tb SERIOUS SAY	-0.19
tb SERIOUS SERIOUS	0.79
tb SERIOUS SERVICE	0.40
tb SERIOUS SHOW	0.18
tb SERIOUS SYMPTOM	0.24
tb SERIOUS THING	0.42
tb SERIOUS TURN	0.16
tb SERIOUS WE	-1.30
tb SERIOUS WELL	-0.52
tb SERIOUS WORKS	-1.40
tb SERIOUS WORLD	-0.09
tb SERVICE BABY	0.28
tb SERVICE BODY	-0.11
tb SERVICE CST	-0.24
tb SERVICE EASE	-0.13
tb SERVICE ENDORSE	0.23
tb SERVICE FAST	0.15
tb SERVICE HOMEHELP	-0.62
tb SERVICE IT	-0.09
tb SERVICE LIFE	-0.59
tb SERVICE META	-0.11
tb SERVICE NEG	-0.24
tb SERVICE NUMBER	0.45
tb SERVICE POLICY	-0.96
tb SERVICE REMOVE	-0.21
tb SERVICE SAFETY	-0.14
tb SERVICE SERVICE	-1.87
tb SERVICE SHOW	-0.11
tb SERVICE STORE	0.08
tb SERVICE SYMPTOM	0.34
tb SERVICE THING	-0.83
tb SERVICE TURN	-0.08
tb SERVICE WE	0.57
tb SERVICE WORKS	-0.21
tb SERVICE WORLD	0.10
tb SERVICE YOU	0.10
tb SHOW BABY	-0.09
tb SHOW BAD	-0.19
tb SHOW BODY	0.44
tb SHOW CLIENT	0.98
tb SHOW CST	0.73
tb SHOW CURE	0.17
tb SHOW EASE	0.27
tb SHOW EMOTION	0.11
tb SHOW FLOW	0.11
tb SHOW HEDGE	0.25
tb SHOW HOMEHELP	-0.55
tb SHOW HUMBLE	-0.11
tb SHOW IT	0.71
tb SHOW LASTING	0.11
tb SHOW MECH	0.19
tb SHOW MOST	-0.16
tb SHOW NEG	-1.33
tb SHOW NEGN	-1.39
tb SHOW NUMBER	-0.75
tb SHOW POLICY	-0.23
tb SHOW RELIEFN	0.42
tb SHOW REMOVE	-0.16
tb SHOW SAFETY	-0.13
tb SHOW SAY	0.11
tb SHOW SORE	-0.34
tb SHOW STOPTAKING	0.23
tb SHOW SYMPTOM	-0.51
tb SHOW THERAPIST2	-0.05
tb SHOW THERAPY	0.90
tb SHOW TURN	0.13
tb SHOW WE	1.53
tb SHOW WELL	-0.20
tb SHOW WORKS	0.06
tb SHOW YOU	-0.37
tb SORE BAD	-0.58
tb SORE BODY	0.93
tb SORE CLIENT	0.27
tb SORE DIAGNOSE	-0.40
tb SORE DOCTOR	-0.66
tb SORE EMOTION	1.04
tb SORE ENDORSE	0.31
tb SORE GONE	-0.65
tb SORE HOMEHELP	-0.21
tb SORE LIFE	-0.41
tb SORE MECH	1.54
tb SORE NUMBER	-0.37
tb SORE POLICY	-0.15
tb SORE RELIEFN	-0.09
tb SORE SAFETY	-0.17
tb SORE SHOW	0.30
tb SORE SYMPTOM	0.83
tb SORE THERAPY	0.16
tb SORE THING	-0.75
tb SORE TURN	-0.92
tb SORE WE	0.10
tb SORE WORLD	-1.11
tb SORE YOU	0.45
tb STOPTAKING DIAGNOSE	-0.60
tb STOPTAKING DOCTOR	-0.15
tb STOPTAKING DRUG	0.16
tb STOPTAKING EASE	-0.46
tb STOPTAKING GONE	-0.13
tb STOPTAKING IT	-0.23
tb STOPTAKING LIFE	0.15
tb STOPTAKING MECH	-0.35
tb STOPTAKING POLICY	0.19
tb STOPTAKING RESEARCH	-0.33
tb STOPTAKING SAFETY	0.12
tb STOPTAKING SERIOUS	-0.20
tb STOPTAKING SHOW	-0.60
tb STOPTAKING SURGERY	0.20
tb STOPTAKING SYMPTOM	-0.34
tb STOPTAKING THING	-0.34
tb STOPTAKING WE	-0.64
tb STOPTAKING YOU	0.15
tb STORE BELIEF	-0.17
tb STORE BODY	-0.74
tb STORE CLIENT	-0.71
tb STORE CST	-0.41
tb STORE FLOW	-0.06
tb STORE GONE	-0.17
tb STORE HOMEHELP	0.23
tb STORE IT	0.07
tb STORE LIFE	-0.48
tb STORE MECH	-0.77
tb STORE META	-0.09
tb STORE NUMBER	-0.50
tb STORE POLICY	-0.16
tb STORE REMOVE	0.08
tb STORE SAY	0.29
tb STORE STOPTAKING	0.19
tb STORE SYMPTOM	0.65
tb STORE THING	-0.78
tb STORE TURN	-0.40
tb STORE WE	-0.63
tb STORE WORLD	-0.17
tb STORE YOU	0.93
tb SURE BAD	-0.72
tb SURE CLIENT	-0.46
tb SURE DIAGNOSE	-0.48
tb SURE EASE	0.73
tb SURE GO	0.57
tb SURE GONE	0.57
tb SURE IT	0.60
tb SURE NEG	-0.61
tb SURE NUMBER	0.73
tb SURE RELIEFN	0.63
tb SURE SAFEW	0.48
tb SURE SAY	0.91
tb SURE SHOW	0.79
tb SURE YOU	-0.11
tb SURGERY CLIENT	-0.23
tb SURGERY DIAGNOSE	0.91
tb SURGERY EASE	-0.52
tb SURGERY HEDGE	0.66
tb SURGERY IT	0.10
tb SURGERY NEG	0.56
tb SURGERY SHOW	-0.07
tb SURGERY WE	0.79
tb SURGERY WORKS	-0.28
tb SYMPTOM BODY	1.12
tb SYMPTOM CLIENT	0.60
tb SYMPTOM DEFINE	1.56
tb SYMPTOM DIAGNOSE	-2.13
tb SYMPTOM EASE	2.21
tb SYMPTOM EMOTION	-0.56
tb SYMPTOM ENDORSE	0.26
tb SYMPTOM FLOW	0.46
tb SYMPTOM GO	0.47
tb SYMPTOM GONE	2.98
tb SYMPTOM HEDGE	-2.72
tb SYMPTOM HOMEHELP	0.07
tb SYMPTOM HUMBLE	0.31
tb SYMPTOM IT	0.56
tb SYMPTOM LASTING	-0.79
tb SYMPTOM LIFE	0.42
tb SYMPTOM MECH	0.31
tb SYMPTOM NEG	1.39
tb SYMPTOM NEGN	0.37
tb SYMPTOM NUMBER	0.48
tb SYMPTOM OUGHT	-0.41
tb SYMPTOM PAST	0.51
tb SYMPTOM POLICY	0.36
tb SYMPTOM RELIEFN	-0.52
tb SYMPTOM REMOVE	1.30
tb SYMPTOM SAFETY	-0.30
tb SYMPTOM SAY	-0.40
tb SYMPTOM SERIOUS	0.56
tb SYMPTOM SHOW	-0.24
tb SYMPTOM SORE	0.32
tb SYMPTOM SYMPTOM	0.38
tb SYMPTOM TURN	-0.13
tb SYMPTOM WE	-0.39
tb SYMPTOM WORKS	1.01
tb SYMPTOM WORLD	0.14
tb SYMPTOM YOU	0.67
tb THERAPIST2 DEFINE	-0.63
tb THERAPIST2 DIAGNOSE	0.47
tb THERAPIST2 DRUG	-0.34
tb THERAPIST2 EASE	-0.42
tb THERAPIST2 GONE	0.66
tb THERAPIST2 HEDGE	-0.60
tb THERAPIST2 HOMEHELP	-0.26
tb THERAPIST2 NUMBER	-0.12
tb THERAPIST2 OUGHT	0.61
tb THERAPIST2 THERAPIST2	-0.51
tb THERAPIST2 THERAPY	0.47
tb THERAPIST2 TURN	0.47
tb THERAPIST2 WE	-0.88
tb THERAPIST2 WORKS	-0.27
tb THERAPY BELIEF	-0.32
tb THERAPY BODY	-0.29
tb THERAPY CLIENT	0.63
tb THERAPY CST	-0.54
tb THERAPY CURE	-0.50
tb THERAPY DEFINE	-0.93
tb THERAPY DETOX	-0.33
tb THERAPY DIAGNOSE	0.28
tb THERAPY EASE	0.95
tb THERAPY EMOTION	-0.27
tb THERAPY ENDORSE	0.71
tb THERAPY FAST	-0.38
tb THERAPY FLOW	0.90
tb THERAPY GONE	0.26
tb THERAPY HEDGE	1.16
tb THERAPY HOMEHELP	-0.62
tb THERAPY HUMBLE	-0.48
tb THERAPY IT	-0.58
tb THERAPY LIFE	-0.74
tb THERAPY META	-0.23
tb THERAPY NEG	-0.26
tb THERAPY NEGN	-0.59
tb THERAPY NUMBER	-0.26
tb THERAPY OUGHT	0.23
tb THERAPY POLICY	-0.37
tb THERAPY RELIEFN	-0.48
tb THERAPY REMOVE	0.77
tb THERAPY SAFETY	0.60
tb THERAPY SAFEW	-0.34
tb THERAPY SAY	-0.31
tb THERAPY SERVICE	-0.47
tb THERAPY SHOW	1.10
tb THERAPY STOPTAKING	-0.12
tb THERAPY STORE	0.75
tb THERAPY THERAPY	-1.16
tb THERAPY TURN	0.28
tb THERAPY WE	0.48
tb THERAPY WELL	-0.25
tb THERAPY WORKS	0.95
tb THERAPY WORLD	0.51
tb THERAPY YOU	-1.05
tb THING BODY	0.20
tb THING CLIENT	1.48
tb THING CURE	-0.09
tb THING DEFINE	-0.30
tb THING DIAGNOSE	-0.27
tb THING DOCTOR	0.38
tb THING DRUG	-0.21
tb THING EASE	-0.88
tb THING EMOTION	0.59
tb THING ENDORSE	0.23
tb THING FLOW	0.20
tb THING GO	-0.24
tb THING GONE	0.39
tb THING HEDGE	0.46
tb THING HOMEHELP	0.41
tb THING IT	-0.42
tb THING LIFE	1.12
tb THING META	0.48
tb THING NEGN	1.47
tb THING NUMBER	-0.20
tb THING OUGHT	-0.13
tb THING POLICY	0.12
tb THING RELIEFN	-0.09
tb THING REMOVE	1.17
tb THING SAY	0.18
tb THING SHOW	0.09
tb THING STOPTAKING	1.07
tb THING STORE	-1.06
tb THING SURE	0.26
tb THING SYMPTOM	0.66
tb THING THERAPY	-0.11
tb THING THING	-0.88
tb THING WE	-3.61
tb THING WELL	-0.52
tb THING WORKS	1.50
tb THING YOU	-0.20
tb TURN BAD	-0.06
tb TURN BELIEF	1.04
tb TURN CLIENT	-0.79
tb TURN DIAGNOSE	-1.01
tb TURN EMOTION	0.22
tb TURN FLOW	-0.47
tb TURN GONE	0.24
tb TURN HOMEHELP	0.69
tb TURN IT	-1.10
tb TURN LIFE	1.27
tb TURN NEG	-0.15
tb TURN NUMBER	1.70
tb TURN OUGHT	0.44
tb TURN POLICY	0.07
tb TURN PROVE	0.06
tb TURN SAY	-0.15
tb TURN SERIOUS	0.07
tb TURN SHOW	-1.40
tb TURN STOPTAKING	-0.39
tb TURN STORE	0.42
tb TURN SYMPTOM	0.97
tb TURN THERAPIST2	0.53
tb TURN THERAPY	-0.25
tb TURN THING	0.46
tb TURN WE	-1.46
tb TURN WORKS	-0.30
tb TURN WORLD	0.12
tb WE AID	0.62
tb WE BABY	-0.86
tb WE BAD	0.09
tb WE BELIEF	1.28
tb WE BODY	-0.28
tb WE CLIENT	-1.88
tb WE COME	0.15
tb WE CST	-0.63
tb WE CURE	0.86
tb WE DEFINE	0.71
tb WE DIAGNOSE	0.54
tb WE DOCTOR	0.06
tb WE DRUG	-0.12
tb WE EASE	0.20
tb WE EMOTION	0.57
tb WE ENDORSE	-3.31
tb WE EXPERT	1.29
tb WE FLOW	0.97
tb WE GO	-2.58
tb WE GONE	-3.41
tb WE HEDGE	1.73
tb WE HOMEHELP	-1.43
tb WE HOPEFUL	0.85
tb WE HUMBLE	-2.34
tb WE IT	0.13
tb WE LASTING	1.09
tb WE LIFE	1.01
tb WE MECH	-0.46
tb WE MOST	1.32
tb WE NEGN	0.10
tb WE NUMBER	1.21
tb WE OUGHT	1.12
tb WE PAST	-0.60
tb WE POLICY	-1.21
tb WE POSITION	0.68
tb WE PRAISE	-0.24
tb WE PRESSURE	1.04
tb WE RELIEFN	0.36
tb WE REMOVE	-0.56
tb WE RESEARCH	0.15
tb WE SAFETY	1.62
tb WE SAFEW	-1.12
tb WE SAY	0.44
tb WE SERIOUS	-0.19
tb WE SERVICE	0.57
tb WE SHOW	2.39
tb WE SORE	-2.05
tb WE STOPTAKING	-0.13
tb WE STORE	-0.84
tb WE SURE	1.30
tb WE SYMPTOM	-1.32
tb WE THERAPIST2	1.14
tb WE THERAPY	2.13
tb WE THING	-0.70
tb WE TURN	-0.07
tb WE WE	0.10
tb WE WELL	-0.76
tb WE WORKS	0.87
tb WE WORLD	-2.03
tb WE YOU	0.15
tb WELL BABY	0.42
tb WELL BODY	1.18
tb WELL CLIENT	0.44
tb WELL DEFINE	-0.16
tb WELL EASE	0.05
tb WELL FAST	-0.40
tb WELL IT	-0.16
tb WELL NEGN	-0.26
tb WELL NUMBER	-0.55
tb WELL SERIOUS	-0.13
tb WELL SHOW	0.34
tb WELL TURN	0.60
tb WELL WE	-0.66
tb WELL WORLD	-0.25
tb WELL YOU	0.33
tb WORKS BABY	-0.07
tb WORKS BODY	-0.66
tb WORKS CLIENT	0.79
tb WORKS CST	-0.38
tb WORKS DEFINE	-0.16
tb WORKS DETOX	0.11
tb WORKS EMOTION	0.25
tb WORKS ENDORSE	0.15
tb WORKS FAST	0.14
tb WORKS FLOW	-0.08
tb WORKS GONE	0.35
tb WORKS HEDGE	-0.24
tb WORKS HOMEHELP	-0.34
tb WORKS IT	0.72
tb WORKS LIFE	-0.97
tb WORKS MECH	-1.42
tb WORKS NEGN	0.66
tb WORKS NUMBER	0.08
tb WORKS OUGHT	0.61
tb WORKS POLICY	-1.05
tb WORKS RELIEFN	0.09
tb WORKS SERIOUS	0.51
tb WORKS SHOW	0.15
tb WORKS SORE	0.13
tb WORKS STORE	-0.84
tb WORKS SYMPTOM	0.35
tb WORKS THING	-0.44
tb WORKS TURN	0.08
tb WORKS WE	-0.12
tb WORKS WELL	0.88
tb WORKS WORLD	-0.09
tb WORKS YOU	-1.01
tb WORLD DEFINE	-0.31
tb WORLD DIAGNOSE	-0.27
tb WORLD EASE	-0.81
tb WORLD FLOW	-0.32
tb WORLD GO	0.18
tb WORLD GONE	-0.83
tb WORLD HEDGE	-0.49
tb WORLD HOMEHELP	-0.54
tb WORLD IT	0.86
tb WORLD LIFE	-1.09
tb WORLD NEG	1.61
tb WORLD NEGN	-0.29
tb WORLD NUMBER	-0.07
tb WORLD OUGHT	0.45
tb WORLD POLICY	0.10
tb WORLD REMOVE	-0.16
tb WORLD SHOW	-0.58
tb WORLD SORE	0.07
tb WORLD STOPTAKING	0.05
tb WORLD STORE	-0.31
tb WORLD SURE	-0.15
tb WORLD THERAPY	-0.17
tb WORLD THING	0.33
tb WORLD TURN	0.47
tb WORLD WE	-1.63
tb WORLD WELL	-0.17
tb WORLD WORKS	-0.59
tb WORLD WORLD	-0.21
tb WORLD YOU	0.92
tb YOU AID	-0.14
tb YOU BABY	1.57
tb YOU BAD	0.89
tb YOU BELIEF	-0.06
tb YOU BODY	2.36
tb YOU CAUSE	-0.14
tb YOU CLIENT	0.39
tb YOU COME	0.30
tb YOU CST	-0.60
tb YOU DETOX	0.19
tb YOU DOCTOR	-1.49
tb YOU DRUG	-1.52
tb YOU EASE	0.45
tb YOU EMOTION	0.79
tb YOU ENDORSE	-0.29
tb YOU FLOW	-2.06
tb YOU GONE	0.30
tb YOU HEDGE	-0.14
tb YOU HOMEHELP	-1.39
tb YOU HUMBLE	0.18
tb YOU IT	2.28
tb YOU LIFE	-2.43
tb YOU MECH	1.17
tb YOU META	-0.11
tb YOU NEG	1.65
tb YOU NUMBER	0.26
tb YOU OUGHT	-0.06
tb YOU POLICY	-1.73
tb YOU POSITION	-0.12
tb YOU REMOVE	-0.16
tb YOU RESEARCH	0.13
tb YOU SAFETY	-0.05
tb YOU SAY	-0.71
tb YOU SERIOUS	1.90
tb YOU SHOW	0.59
tb YOU SORE	0.82
tb YOU STOPTAKING	-0.16
tb YOU STORE	0.44
tb YOU SURGERY	-1.74
tb YOU SYMPTOM	2.99
tb YOU THERAPIST2	-0.09
tb YOU THERAPY	-0.64
tb YOU THING	1.40
tb YOU TURN	0.18
tb YOU WE	0.59
tb YOU WELL	1.25
tb YOU WORKS	-0.82
tb YOU WORLD	-0.63
tb YOU YOU	0.61
tw AID against	-0.84
tw AID at	-0.30
tw AID for	-0.44
tw AID in	0.57
tw AID sinc	-0.36
tw AID was	0.27
tw BABY aft	0.27
tw BABY and	1.69
tw BABY are	0.45
tw BABY at	0.25
tw BABY becaus	-0.34
tw BABY has	-0.99
tw BABY in	-0.59
tw BABY learn	-0.70
tw BABY mak	-0.08
tw BABY on	0.31
tw BABY or	-0.25
tw BABY ran	-0.81
tw BABY so	-0.16
tw BABY the	0.17
tw BABY to	-0.43
tw BABY was	-0.83
tw BABY were	-0.25
tw BABY who	0.09
tw BABY will	0.11
tw BABY with	1.43
tw BAD a	-0.10
tw BAD at	0.37
tw BAD befor	-1.39
tw BAD by	0.82
tw BAD down	0.21
tw BAD for	-0.93
tw BAD get	1.76
tw BAD in	-0.28
tw BAD los	-0.53
tw BAD more	0.13
tw BAD on	-0.42
tw BAD so	-0.84
tw BAD the	-0.25
tw BAD to	0.95
tw BAD toda	0.08
tw BAD when	0.10
tw BELIEF about	-0.49
tw BELIEF as	-1.11
tw BELIEF of	-0.97
tw BELIEF relaxation	0.49
tw BELIEF the	-0.52
tw BELIEF them	-0.14
tw BELIEF to	0.79
tw BELIEF was	0.07
tw BODY a	-0.31
tw BODY aft	-0.28
tw BODY all	0.39
tw BODY and	0.35
tw BODY are	-0.41
tw BODY as	0.14
tw BODY at	-1.02
tw BODY bad	-0.29
tw BODY becaus	-0.30
tw BODY behind	0.10
tw BODY bett	0.26
tw BODY by	-0.95
tw BODY did	0.31
tw BODY dislik	-0.76
tw BODY do	0.27
tw BODY down	0.11
tw BODY drawn	-0.40
tw BODY droop	-0.19
tw BODY follow	0.98
tw BODY for	-0.81
tw BODY forgot	0.91
tw BODY from	-0.73
tw BODY get	0.28
tw BODY gets	-0.36
tw BODY grow	1.39
tw BODY had	0.54
tw BODY has	-1.28
tw BODY have	0.15
tw BODY if	-0.40
tw BODY in	-1.10
tw BODY into	0.24
tw BODY itself	-0.49
tw BODY like	1.13
tw BODY long	0.55
tw BODY mark	-0.32
tw BODY mean	-0.27
tw BODY normal	-0.29
tw BODY of	-1.04
tw BODY on	-0.48
tw BODY only	-0.50
tw BODY or	-1.89
tw BODY out	-0.47
tw BODY rate	-0.37
tw BODY room	-0.24
tw BODY round	0.99
tw BODY sinc	-0.21
tw BODY so	0.29
tw BODY stiff	-0.14
tw BODY still	0.11
tw BODY the	-2.18
tw BODY then	-0.38
tw BODY through	-0.56
tw BODY to	-0.65
tw BODY tonight	0.51
tw BODY turn	0.52
tw BODY und	-0.75
tw BODY until	-0.12
tw BODY want	0.93
tw BODY was	-0.86
tw BODY went	-0.30
tw BODY when	0.08
tw BODY will	2.31
tw BODY with	-0.62
tw BODY within	-0.49
tw CAUSE for	0.55
tw CLIENT a	0.26
tw CLIENT about	0.33
tw CLIENT aft	0.06
tw CLIENT all	0.55
tw CLIENT also	-0.88
tw CLIENT and	-2.10
tw CLIENT are	-1.63
tw CLIENT at	0.14
tw CLIENT ate	0.41
tw CLIENT been	0.32
tw CLIENT belong	0.54
tw CLIENT boy	0.18
tw CLIENT built	0.54
tw CLIENT came	1.24
tw CLIENT com	-1.30
tw CLIENT come	1.21
tw CLIENT count	0.60
tw CLIENT cr	0.73
tw CLIENT danc	-0.12
tw CLIENT days	-0.25
tw CLIENT did	-1.46
tw CLIENT died	-0.29
tw CLIENT do	-1.92
tw CLIENT does	0.55
tw CLIENT down	0.61
tw CLIENT drift	-0.14
tw CLIENT earn	-0.14
tw CLIENT else	1.03
tw CLIENT for	0.15
tw CLIENT forgot	-0.50
tw CLIENT from	0.11
tw CLIENT gave	0.82
tw CLIENT giv	-0.42
tw CLIENT given	-0.11
tw CLIENT got	-0.53
tw CLIENT had	2.00
tw CLIENT has	-0.51
tw CLIENT have	2.07
tw CLIENT here	0.57
tw CLIENT hung	-0.50
tw CLIENT in	2.13
tw CLIENT includ	0.40
tw CLIENT last	-0.27
tw CLIENT let	-0.55
tw CLIENT like	-0.74
tw CLIENT lost	-0.49
tw CLIENT ly	-0.25
tw CLIENT make	0.25
tw CLIENT more	-0.16
tw CLIENT mow	0.77
tw CLIENT nam	-0.16
tw CLIENT notic	-0.52
tw CLIENT of	-1.95
tw CLIENT on	-0.11
tw CLIENT once	0.09
tw CLIENT plac	-0.33
tw CLIENT plan	-0.12
tw CLIENT play	-1.17
tw CLIENT ran	2.11
tw CLIENT rang	2.02
tw CLIENT sell	-0.19
tw CLIENT smil	0.17
tw CLIENT start	2.07
tw CLIENT stay	-0.42
tw CLIENT still	-0.47
tw CLIENT stood	-0.50
tw CLIENT swam	-0.62
tw CLIENT swor	-0.38
tw CLIENT tak	-1.15
tw CLIENT th	0.11
tw CLIENT therapist	-0.13
tw CLIENT threw	0.69
tw CLIENT to	-0.57
tw CLIENT took	0.39
tw CLIENT try	-0.48
tw CLIENT turn	-0.16
tw CLIENT valu	-0.09
tw CLIENT walk	-0.79
tw CLIENT want	0.11
tw CLIENT was	1.17
tw CLIENT wav	-0.89
tw CLIENT went	1.73
tw CLIENT were	-0.50
tw CLIENT who	0.35
tw CLIENT whom	-0.06
tw CLIENT whos	0.17
tw CLIENT will	-0.30
tw CLIENT with	-0.65
tw CLIENT would	0.28
tw COME and	-0.14
tw COME as	0.42
tw COME like	0.19
tw COME soft	-0.32
tw CST and	-0.18
tw CST are	-0.38
tw CST at	0.15
tw CST be	0.20
tw CST begin	-0.18
tw CST care	0.34
tw CST cost	-0.15
tw CST did	-0.31
tw CST do	0.37
tw CST does	-0.11
tw CST for	-0.47
tw CST group	-0.60
tw CST has	-0.60
tw CST how	-0.26
tw CST in	0.73
tw CST mak	0.44
tw CST mean	-0.97
tw CST minut	-0.49
tw CST of	-0.28
tw CST or	-0.81
tw CST plan	1.04
tw CST scor	-0.19
tw CST shorten	-0.15
tw CST so	0.28
tw CST than	-0.08
tw CST the	-0.11
tw CST then	0.23
tw CST therapist	-0.23
tw CST to	0.09
tw CST were	-0.35
tw CST what	-0.20
tw CST with	-0.57
tw CURE and	-0.35
tw CURE anyth	-0.50
tw CURE from	0.37
tw CURE his	-0.85
tw CURE of	-0.92
tw CURE or	-0.45
tw CURE the	-0.59
tw CURE with	-0.16
tw DEFINE against	-0.19
tw DEFINE and	-1.22
tw DEFINE befor	0.59
tw DEFINE does	0.15
tw DEFINE fact	0.13
tw DEFINE fair	-0.43
tw DEFINE from	-0.22
tw DEFINE gentl	0.79
tw DEFINE good	-0.52
tw DEFINE hour	-0.39
tw DEFINE in	-0.66
tw DEFINE long	-0.48
tw DEFINE love	0.29
tw DEFINE matt	-0.30
tw DEFINE on	-0.16
tw DEFINE plac	0.17
tw DEFINE reason	-0.43
tw DEFINE the	-0.23
tw DEFINE version	0.41
tw DEFINE way	0.06
tw DEFINE within	-0.24
tw DEFINE year	0.07
tw DETOX and	0.94
tw DETOX for	0.27
tw DETOX from	0.08
tw DETOX the	0.06
tw DIAGNOSE a	-1.67
tw DIAGNOSE adult	-0.55
tw DIAGNOSE afterward	-0.40
tw DIAGNOSE aloud	-0.40
tw DIAGNOSE an	-0.09
tw DIAGNOSE and	-0.55
tw DIAGNOSE at	-1.38
tw DIAGNOSE befor	0.12
tw DIAGNOSE behind	0.15
tw DIAGNOSE best	-0.32
tw DIAGNOSE bett	0.99
tw DIAGNOSE both	-0.66
tw DIAGNOSE by	-0.22
tw DIAGNOSE different	-0.57
tw DIAGNOSE does	-0.07
tw DIAGNOSE each	0.35
tw DIAGNOSE ever	0.05
tw DIAGNOSE exact	0.69
tw DIAGNOSE for	-0.55
tw DIAGNOSE from	-1.01
tw DIAGNOSE good	-0.25
tw DIAGNOSE her	1.40
tw DIAGNOSE him	0.73
tw DIAGNOSE his	0.34
tw DIAGNOSE in	0.55
tw DIAGNOSE itself	0.48
tw DIAGNOSE like	0.32
tw DIAGNOSE low	-0.74
tw DIAGNOSE more	-0.18
tw DIAGNOSE much	-0.31
tw DIAGNOSE of	0.20
tw DIAGNOSE on	0.27
tw DIAGNOSE or	0.71
tw DIAGNOSE out	-0.25
tw DIAGNOSE pleasant	-0.13
tw DIAGNOSE reliab	0.77
tw DIAGNOSE sinc	0.60
tw DIAGNOSE small	-0.18
tw DIAGNOSE somebod	-0.56
tw DIAGNOSE someth	-0.84
tw DIAGNOSE the	1.64
tw DIAGNOSE their	1.63
tw DIAGNOSE them	-0.30
tw DIAGNOSE to	1.01
tw DIAGNOSE unwell	-0.15
tw DIAGNOSE what	2.72
tw DIAGNOSE when	-0.09
tw DIAGNOSE wher	1.36
tw DIAGNOSE who	0.09
tw DIAGNOSE why	0.85
tw DIAGNOSE with	-0.39
tw DIAGNOSE wors	-0.57
tw DOCTOR about	-0.21
tw DOCTOR and	1.39
tw DOCTOR are	-0.49
tw DOCTOR but	0.21
tw DOCTOR check	0.61
tw DOCTOR gave	-0.16
tw DOCTOR had	0.06
tw DOCTOR has	0.52
tw DOCTOR have	-1.36
tw DOCTOR if	-0.09
tw DOCTOR in	0.07
tw DOCTOR lett	0.86
tw DOCTOR lie	0.16
tw DOCTOR on	-0.49
tw DOCTOR once	-0.71
tw DOCTOR or	-0.18
tw DOCTOR though	0.45
tw DOCTOR want	0.29
tw DOCTOR who	-0.27
tw DOCTOR will	-0.47
tw DRUG and	0.11
tw DRUG are	0.29
tw DRUG away	0.35
tw DRUG becaus	0.24
tw DRUG for	-1.77
tw DRUG go	0.69
tw DRUG have	-1.17
tw DRUG if	0.45
tw DRUG in	0.26
tw DRUG on	0.10
tw DRUG only	0.26
tw DRUG or	-0.47
tw DRUG try	0.41
tw DRUG will	0.12
tw DRUG with	-0.37
tw EASE a	0.15
tw EASE about	-0.09
tw EASE all	-0.31
tw EASE an	0.46
tw EASE and	-0.12
tw EASE any	-0.52
tw EASE anyth	-0.38
tw EASE are	-0.39
tw EASE as	-0.20
tw EASE at	0.26
tw EASE becaus	0.45
tw EASE befor	0.49
tw EASE below	-0.17
tw EASE boredom	-0.25
tw EASE but	0.96
tw EASE by	-0.50
tw EASE day	0.27
tw EASE enough	-0.15
tw EASE even	-0.28
tw EASE ever	-0.97
tw EASE for	-0.96
tw EASE from	0.18
tw EASE her	0.82
tw EASE here	0.25
tw EASE his	-0.05
tw EASE hour	0.09
tw EASE how	-0.42
tw EASE if	-0.16
tw EASE in	-1.27
tw EASE into	-0.36
tw EASE like	0.87
tw EASE mark	0.24
tw EASE move	0.27
tw EASE of	-0.81
tw EASE on	-0.29
tw EASE once	0.12
tw EASE or	0.39
tw EASE room	0.44
tw EASE so	0.41
tw EASE the	-0.93
tw EASE their	-0.28
tw EASE them	2.00
tw EASE to	-0.17
tw EASE und	0.63
tw EASE up	0.50
tw EASE was	-0.35
tw EASE what	-0.20
tw EASE when	1.68
tw EASE with	-1.85
tw EASE within	-0.30
tw EASE worth	-0.06
tw EMOTION about	-0.43
tw EMOTION and	-0.48
tw EMOTION are	0.13
tw EMOTION asleep	-0.75
tw EMOTION at	-0.60
tw EMOTION befor	-0.83
tw EMOTION by	0.47
tw EMOTION do	0.13
tw EMOTION for	-0.88
tw EMOTION from	0.28
tw EMOTION has	-0.37
tw EMOTION in	-0.59
tw EMOTION into	0.67
tw EMOTION of	-0.20
tw EMOTION on	-0.30
tw EMOTION or	0.07
tw EMOTION press	0.13
tw EMOTION sinc	-0.07
tw EMOTION so	-1.03
tw EMOTION the	-0.65
tw EMOTION toda	0.05
tw EMOTION were	0.32
tw EMOTION when	0.11
tw EMOTION with	-0.25
tw ENDORSE a	-0.91
tw ENDORSE aft	-0.30
tw ENDORSE and	0.89
tw ENDORSE at	-0.05
tw ENDORSE behind	0.09
tw ENDORSE by	0.39
tw ENDORSE did	-0.07
tw ENDORSE for	-0.75
tw ENDORSE from	-0.73
tw ENDORSE her	-0.07
tw ENDORSE into	0.18
tw ENDORSE like	0.56
tw ENDORSE on	-0.10
tw ENDORSE or	-0.52
tw ENDORSE stiff	-0.14
tw ENDORSE the	-2.40
tw ENDORSE their	0.51
tw ENDORSE to	0.70
tw ENDORSE when	-0.90
tw ENDORSE will	0.45
tw ENDORSE with	-0.23
tw EXPERT alik	0.20
tw EXPERT and	1.12
tw EXPERT are	0.39
tw EXPERT everywher	0.25
tw EXPERT had	0.26
tw EXPERT have	-1.45
tw EXPERT in	0.08
tw EXPERT lie	0.16
tw EXPERT of	-0.32
tw EXPERT on	-0.33
tw EXPERT who	-0.98
tw FAST and	0.35
tw FAST if	-0.15
tw FAST of	0.52
tw FLOW about	-0.12
tw FLOW all	-0.61
tw FLOW and	0.24
tw FLOW as	-0.67
tw FLOW at	-0.05
tw FLOW becaus	0.95
tw FLOW by	-0.39
tw FLOW easi	0.36
tw FLOW here	-0.10
tw FLOW hour	-0.10
tw FLOW in	-1.55
tw FLOW itself	0.05
tw FLOW like	0.76
tw FLOW more	-0.08
tw FLOW on	-1.55
tw FLOW or	-0.30
tw FLOW out	-0.30
tw FLOW sinc	0.13
tw FLOW slow	-0.21
tw FLOW the	0.36
tw FLOW them	-0.28
tw FLOW through	-0.32
tw FLOW to	-0.31
tw FLOW und	0.45
tw FLOW when	-0.26
tw FLOW with	-1.50
tw GO a	-0.68
tw GO alon	-0.13
tw GO and	0.08
tw GO as	0.13
tw GO diagnosi	-0.34
tw GO disappoint	0.57
tw GO from	-0.16
tw GO his	-0.15
tw GO in	-0.24
tw GO like	0.23
tw GO of	1.33
tw GO on	-0.41
tw GO out	-1.60
tw GO over	-0.19
tw GO room	-1.08
tw GO straight	0.17
tw GO the	-1.48
tw GO through	0.85
tw GO with	0.70
tw GONE a	-0.15
tw GONE about	0.27
tw GONE aft	-0.20
tw GONE alon	-0.13
tw GONE and	-0.67
tw GONE arch	0.28
tw GONE as	0.63
tw GONE asleep	-0.72
tw GONE at	-1.04
tw GONE by	1.10
tw GONE count	0.75
tw GONE diagnosi	-0.34
tw GONE disappoint	0.57
tw GONE ever	0.76
tw GONE fast	0.72
tw GONE for	-0.07
tw GONE from	1.23
tw GONE her	-0.17
tw GONE here	2.81
tw GONE in	1.27
tw GONE into	0.56
tw GONE like	0.97
tw GONE mark	0.13
tw GONE more	-0.37
tw GONE near	-0.47
tw GONE need	0.37
tw GONE of	-0.56
tw GONE once	0.09
tw GONE or	0.62
tw GONE out	-1.43
tw GONE over	-1.78
tw GONE room	-1.08
tw GONE sinc	-0.11
tw GONE so	1.00
tw GONE than	-0.50
tw GONE the	-4.89
tw GONE their	0.06
tw GONE them	-0.43
tw GONE ther	0.06
tw GONE through	0.95
tw GONE to	0.33
tw GONE und	0.40
tw GONE was	-0.55
tw GONE wett	-0.10
tw GONE when	0.23
tw GONE wher	0.58
tw GONE whil	-0.10
tw GONE with	1.10
tw GONE within	-0.79
tw HEDGE a	1.91
tw HEDGE also	-1.26
tw HEDGE and	-1.12
tw HEDGE are	-0.72
tw HEDGE be	1.63
tw HEDGE check	-0.06
tw HEDGE come	-0.32
tw HEDGE complain	-0.63
tw HEDGE count	1.03
tw HEDGE do	0.16
tw HEDGE does	0.15
tw HEDGE drift	-0.22
tw HEDGE give	-0.37
tw HEDGE happen	0.95
tw HEDGE has	-0.32
tw HEDGE have	-0.58
tw HEDGE in	0.79
tw HEDGE learn	0.14
tw HEDGE lie	-0.45
tw HEDGE like	-0.21
tw HEDGE look	-0.21
tw HEDGE make	-1.07
tw HEDGE measur	0.38
tw HEDGE of	-0.20
tw HEDGE off	-0.33
tw HEDGE on	-0.22
tw HEDGE once	0.48
tw HEDGE only	0.61
tw HEDGE plan	-0.11
tw HEDGE put	0.12
tw HEDGE smell	1.26
tw HEDGE stay	-0.38
tw HEDGE still	-0.18
tw HEDGE surviv	0.46
tw HEDGE take	-0.50
tw HEDGE the	-1.23
tw HEDGE ther	-0.94
tw HEDGE therapist	-0.13
tw HEDGE thread	0.39
tw HEDGE to	0.56
tw HEDGE turn	1.61
tw HEDGE vary	0.33
tw HEDGE want	0.69
tw HEDGE who	-0.43
tw HEDGE will	-0.22
tw HEDGE with	0.13
tw HEDGE within	-0.06
tw HEDGE would	0.33
tw HEDGE wrong	-0.31
tw HEDGE yield	0.60
tw HOMEHELP a	-0.98
tw HOMEHELP about	-0.21
tw HOMEHELP aft	0.53
tw HOMEHELP and	-0.99
tw HOMEHELP are	-0.09
tw HOMEHELP but	0.40
tw HOMEHELP check	0.61
tw HOMEHELP class	-0.22
tw HOMEHELP do	-0.11
tw HOMEHELP does	-0.26
tw HOMEHELP for	-1.54
tw HOMEHELP from	-0.06
tw HOMEHELP gave	-0.50
tw HOMEHELP had	-0.26
tw HOMEHELP have	-0.34
tw HOMEHELP if	-0.35
tw HOMEHELP in	-0.57
tw HOMEHELP like	0.32
tw HOMEHELP mak	-0.14
tw HOMEHELP name	-0.23
tw HOMEHELP of	-0.35
tw HOMEHELP on	-1.73
tw HOMEHELP only	0.47
tw HOMEHELP or	-0.66
tw HOMEHELP put	-0.54
tw HOMEHELP so	-0.40
tw HOMEHELP someth	0.28
tw HOMEHELP suit	-0.16
tw HOMEHELP the	-0.33
tw HOMEHELP to	0.33
tw HOMEHELP until	-0.34
tw HOMEHELP was	-0.69
tw HOMEHELP when	1.61
tw HOMEHELP whil	-0.45
tw HOMEHELP who	-1.42
tw HOMEHELP with	1.20
tw HUMBLE a	-0.07
tw HUMBLE about	-0.35
tw HUMBLE afford	0.62
tw HUMBLE and	-0.55
tw HUMBLE be	1.35
tw HUMBLE but	0.47
tw HUMBLE do	0.40
tw HUMBLE even	0.26
tw HUMBLE from	-0.23
tw HUMBLE gain	-0.12
tw HUMBLE group	-0.39
tw HUMBLE has	0.06
tw HUMBLE how	-0.38
tw HUMBLE if	0.40
tw HUMBLE in	-0.20
tw HUMBLE lie	-0.93
tw HUMBLE of	0.52
tw HUMBLE off	-0.14
tw HUMBLE on	-0.25
tw HUMBLE reason	0.49
tw HUMBLE test	-0.09
tw HUMBLE the	0.98
tw HUMBLE to	-0.19
tw HUMBLE what	-0.14
tw HUMBLE why	-0.68
tw HUMBLE yet	-0.17
tw IT a	-1.18
tw IT about	-0.48
tw IT all	0.20
tw IT and	-0.64
tw IT any	-0.11
tw IT as	-0.34
tw IT at	-0.09
tw IT away	0.52
tw IT be	0.19
tw IT been	-0.53
tw IT began	-0.54
tw IT begin	0.08
tw IT bett	0.25
tw IT but	0.17
tw IT case	0.49
tw IT coincidenc	0.61
tw IT come	-0.16
tw IT cost	-0.44
tw IT cover	-0.17
tw IT day	-0.33
tw IT deep	1.16
tw IT did	1.04
tw IT do	0.55
tw IT does	0.54
tw IT down	-0.35
tw IT each	-0.26
tw IT ever	-0.16
tw IT for	0.51
tw IT from	0.42
tw IT gave	0.21
tw IT gentl	0.24
tw IT giv	0.16
tw IT goes	0.85
tw IT got	-0.37
tw IT had	0.78
tw IT hard	-0.34
tw IT has	1.50
tw IT have	-0.18
tw IT her	-0.36
tw IT here	0.37
tw IT his	-0.20
tw IT in	-0.90
tw IT includ	-1.10
tw IT knock	0.58
tw IT last	0.59
tw IT lat	-0.43
tw IT lead	-0.26
tw IT lets	-0.24
tw IT light	0.77
tw IT look	-2.22
tw IT luck	0.39
tw IT main	-0.36
tw IT mak	-0.48
tw IT matt	-0.33
tw IT mean	-0.41
tw IT morn	0.16
tw IT name	0.43
tw IT on	0.07
tw IT only	-1.32
tw IT or	-0.36
tw IT out	0.50
tw IT over	-0.29
tw IT own	-2.20
tw IT plac	-0.27
tw IT puts	0.21
tw IT question	-0.66
tw IT rain	-0.28
tw IT reach	-0.33
tw IT right	-0.37
tw IT room	1.05
tw IT seat	0.35
tw IT sinc	0.40
tw IT so	1.48
tw IT someth	-0.48
tw IT sound	-0.10
tw IT sourc	-0.26
tw IT spr	0.20
tw IT start	0.42
tw IT suit	-0.69
tw IT tak	-0.51
tw IT than	-0.29
tw IT the	0.11
tw IT their	-0.13
tw IT ther	1.15
tw IT to	2.09
tw IT took	-0.76
tw IT trad	-0.33
tw IT turn	0.85
tw IT unles	0.80
tw IT want	0.14
tw IT was	-3.72
tw IT way	0.26
tw IT week	-0.15
tw IT weight	-0.13
tw IT went	0.11
tw IT were	0.36
tw IT when	-0.08
tw IT will	0.44
tw IT wint	-0.50
tw IT with	-0.65
tw IT wors	-0.46
tw IT worst	-0.27
tw IT worth	-0.14
tw IT would	1.52
tw IT year	1.06
tw LIFE a	1.67
tw LIFE against	-0.62
tw LIFE all	0.64
tw LIFE and	-0.74
tw LIFE are	-1.25
tw LIFE as	-0.87
tw LIFE at	-1.21
tw LIFE away	0.39
tw LIFE bad	-0.63
tw LIFE becaus	-0.40
tw LIFE besid	-0.65
tw LIFE bett	0.42
tw LIFE by	-0.35
tw LIFE down	0.08
tw LIFE ear	-0.06
tw LIFE easi	0.36
tw LIFE ever	0.37
tw LIFE far	-0.16
tw LIFE for	-0.13
tw LIFE from	-0.73
tw LIFE gets	-0.67
tw LIFE has	-1.18
tw LIFE here	-0.68
tw LIFE his	1.07
tw LIFE if	-0.28
tw LIFE in	-2.64
tw LIFE last	0.23
tw LIFE late	-0.85
tw LIFE like	2.52
tw LIFE long	0.55
tw LIFE more	-0.07
tw LIFE of	0.12
tw LIFE on	-1.01
tw LIFE or	0.57
tw LIFE out	0.16
tw LIFE signal	-0.40
tw LIFE sinc	0.28
tw LIFE so	-0.39
tw LIFE still	0.33
tw LIFE straight	0.14
tw LIFE the	0.71
tw LIFE then	0.63
tw LIFE ther	-0.51
tw LIFE through	0.07
tw LIFE till	0.34
tw LIFE to	0.50
tw LIFE togeth	-0.86
tw LIFE tonight	0.51
tw LIFE und	0.17
tw LIFE up	-1.40
tw LIFE was	-1.18
tw LIFE went	1.76
tw LIFE were	-0.74
tw LIFE what	0.90
tw LIFE wher	0.48
tw LIFE whil	-0.27
tw LIFE will	0.66
tw LIFE with	0.93
tw LIFE within	0.78
tw MECH and	-1.29
tw MECH are	-0.59
tw MECH around	-0.64
tw MECH as	-0.58
tw MECH at	-0.35
tw MECH do	-0.50
tw MECH does	-0.17
tw MECH down	-0.08
tw MECH drawn	-0.40
tw MECH for	-0.08
tw MECH go	-0.37
tw MECH has	-0.81
tw MECH have	0.29
tw MECH in	-0.07
tw MECH of	-0.41
tw MECH or	-0.23
tw MECH pull	-0.22
tw MECH so	-0.07
tw MECH the	-0.40
tw MECH throughout	0.29
tw MECH to	-0.87
tw MECH und	-0.20
tw MECH was	-0.36
tw MECH with	0.50
tw META about	-0.82
tw META and	1.01
tw META app	-0.10
tw META are	-0.17
tw META as	-0.07
tw META at	-0.34
tw META check	-0.18
tw META does	-0.14
tw META for	0.42
tw META from	-0.14
tw META frown	-0.08
tw META has	-0.38
tw META heal	0.09
tw META how	-0.15
tw META in	-0.62
tw META like	0.11
tw META of	0.23
tw META on	-0.12
tw META or	1.22
tw META so	-0.12
tw META such	-0.17
tw META the	1.35
tw META to	-0.38
tw META were	-0.11
tw META what	0.19
tw MOST a	-0.10
tw MOST about	0.06
tw MOST and	-0.33
tw MOST at	1.00
tw MOST else	-0.69
tw MOST ever	1.27
tw MOST had	0.36
tw MOST has	-0.78
tw MOST in	0.35
tw MOST like	-0.29
tw MOST line	-0.78
tw MOST of	0.93
tw MOST on	-0.55
tw MOST plac	0.08
tw MOST the	0.08
tw MOST to	-0.43
tw MOST want	-0.17
tw MOST was	-0.20
tw MOST who	0.50
tw NEG a	-2.54
tw NEG about	1.21
tw NEG afford	0.62
tw NEG against	0.24
tw NEG an	-0.47
tw NEG and	-1.08
tw NEG any	0.35
tw NEG as	-0.38
tw NEG at	-0.26
tw NEG be	1.01
tw NEG becaus	-0.39
tw NEG been	0.12
tw NEG befor	0.09
tw NEG bett	0.60
tw NEG but	0.75
tw NEG came	-0.11
tw NEG come	0.08
tw NEG count	-0.29
tw NEG dangerou	-0.28
tw NEG do	3.20
tw NEG does	0.29
tw NEG effect	-0.07
tw NEG else	0.23
tw NEG even	0.61
tw NEG ever	1.52
tw NEG expect	-0.32
tw NEG fail	1.77
tw NEG for	0.53
tw NEG get	1.20
tw NEG give	-0.62
tw NEG go	-0.16
tw NEG happen	0.21
tw NEG has	-1.09
tw NEG have	0.68
tw NEG in	-0.43
tw NEG let	2.27
tw NEG lie	-0.93
tw NEG like	-0.32
tw NEG list	-0.12
tw NEG look	0.35
tw NEG make	0.27
tw NEG mean	-0.78
tw NEG measur	-0.07
tw NEG medical	0.39
tw NEG mention	-0.67
tw NEG miss	0.65
tw NEG more	0.35
tw NEG of	-0.97
tw NEG off	-0.15
tw NEG once	0.32
tw NEG or	-0.94
tw NEG presum	0.33
tw NEG print	-0.74
tw NEG put	-0.17
tw NEG quit	0.31
tw NEG sell	-0.13
tw NEG shar	-0.42
tw NEG side	-0.30
tw NEG so	0.31
tw NEG start	-0.41
tw NEG stretch	-0.16
tw NEG surviv	0.46
tw NEG tak	-0.38
tw NEG the	-0.99
tw NEG ther	0.45
tw NEG to	-1.62
tw NEG try	-0.09
tw NEG turn	0.31
tw NEG want	-0.09
tw NEG will	-0.27
tw NEGN a	0.65
tw NEGN an	-0.07
tw NEGN and	-0.73
tw NEGN any	-0.51
tw NEGN as	-0.07
tw NEGN cook	-0.45
tw NEGN drama	0.39
tw NEGN follow	1.20
tw NEGN form	-0.18
tw NEGN gown	-0.34
tw NEGN happen	-0.10
tw NEGN hype	0.13
tw NEGN lean	0.76
tw NEGN long	-0.36
tw NEGN meaningful	-0.07
tw NEGN medical	0.18
tw NEGN numb	-0.18
tw NEGN oth	-0.18
tw NEGN rush	-0.22
tw NEGN seem	-0.16
tw NEGN seriou	-0.08
tw NEGN set	-0.31
tw NEGN stat	-0.30
tw NEGN test	-0.25
tw NEGN the	0.50
tw NEGN them	0.16
tw NEGN therapist	-0.10
tw NEGN to	-0.28
tw NEGN track	-0.18
tw NEGN want	-0.19
tw NEGN way	0.19
tw NUMBER a	1.31
tw NUMBER adult	0.12
tw NUMBER against	-0.10
tw NUMBER analysi	-0.16
tw NUMBER and	0.67
tw NUMBER anoth	-0.42
tw NUMBER are	-0.06
tw NUMBER at	0.99
tw NUMBER birthda	-0.07
tw NUMBER by	1.15
tw NUMBER careful	-0.06
tw NUMBER chanc	0.62
tw NUMBER column	-0.16
tw NUMBER day	0.76
tw NUMBER days	-0.63
tw NUMBER different	-0.45
tw NUMBER examin	-0.11
tw NUMBER for	0.41
tw NUMBER frida	-0.23
tw NUMBER from	-0.78
tw NUMBER full	0.11
tw NUMBER goes	1.63
tw NUMBER gram	-1.09
tw NUMBER group	-0.08
tw NUMBER hand	-0.08
tw NUMBER have	0.20
tw NUMBER health	-0.22
tw NUMBER hour	0.09
tw NUMBER hundr	1.59
tw NUMBER if	-0.50
tw NUMBER in	0.34
tw NUMBER inch	0.75
tw NUMBER lay	-0.44
tw NUMBER lesson	-0.95
tw NUMBER lin	0.50
tw NUMBER litr	-0.08
tw NUMBER look	0.80
tw NUMBER minut	-0.88
tw NUMBER month	-1.97
tw NUMBER more	-0.31
tw NUMBER new	-0.46
tw NUMBER newton	-0.05
tw NUMBER night	0.23
tw NUMBER of	1.94
tw NUMBER on	-0.97
tw NUMBER or	-0.12
tw NUMBER part	-0.11
tw NUMBER plac	0.19
tw NUMBER question	-0.39
tw NUMBER reason	-0.56
tw NUMBER room	-0.44
tw NUMBER short	-0.11
tw NUMBER sid	-0.29
tw NUMBER side	-0.19
tw NUMBER sign	-0.12
tw NUMBER small	-0.26
tw NUMBER so	-0.51
tw NUMBER spr	0.49
tw NUMBER step	-0.09
tw NUMBER summ	-0.50
tw NUMBER th	-1.57
tw NUMBER the	0.86
tw NUMBER thousand	0.98
tw NUMBER to	-0.14
tw NUMBER way	-0.40
tw NUMBER ways	-0.51
tw NUMBER week	-0.79
tw NUMBER wher	0.53
tw NUMBER who	1.08
tw NUMBER will	-0.37
tw NUMBER wint	0.36
tw NUMBER with	0.47
tw NUMBER within	-0.08
tw NUMBER work	-0.33
tw NUMBER year	1.50
tw OUGHT a	1.74
tw OUGHT about	-0.74
tw OUGHT adult	-0.70
tw OUGHT against	-0.15
tw OUGHT an	0.34
tw OUGHT and	-0.94
tw OUGHT any	0.42
tw OUGHT be	-1.42
tw OUGHT befor	-1.31
tw OUGHT both	-0.10
tw OUGHT by	0.28
tw OUGHT each	-0.08
tw OUGHT for	1.05
tw OUGHT have	1.36
tw OUGHT him	0.48
tw OUGHT his	0.08
tw OUGHT how	0.69
tw OUGHT of	-0.14
tw OUGHT on	-0.30
tw OUGHT only	0.12
tw OUGHT or	0.42
tw OUGHT out	-0.06
tw OUGHT somebod	-0.57
tw OUGHT the	-1.65
tw OUGHT their	0.34
tw OUGHT them	0.89
tw OUGHT to	-0.13
tw OUGHT togeth	-0.74
tw OUGHT what	-0.23
tw OUGHT wher	-0.34
tw OUGHT who	0.39
tw OUGHT why	0.64
tw OUGHT with	0.59
tw PAST a	-0.66
tw PAST and	-0.88
tw PAST by	-0.68
tw PAST for	-0.50
tw PAST from	-0.26
tw PAST in	-0.81
tw PAST more	-0.47
tw PAST of	-0.06
tw PAST or	-0.19
tw PAST out	-0.18
tw PAST the	0.08
tw PAST togeth	-0.22
tw PAST transf	-0.16
tw PAST was	-0.94
tw PAST with	1.97
tw POLICY a	-0.39
tw POLICY aft	0.11
tw POLICY afterward	-0.12
tw POLICY age	0.45
tw POLICY an	-0.15
tw POLICY and	-1.14
tw POLICY any	-0.18
tw POLICY are	-0.70
tw POLICY at	-0.81
tw POLICY becaus	0.37
tw POLICY befor	0.10
tw POLICY between	-0.39
tw POLICY by	0.56
tw POLICY cov	-0.11
tw POLICY day	0.27
tw POLICY does	-0.35
tw POLICY driv	0.07
tw POLICY ever	0.27
tw POLICY for	-0.40
tw POLICY from	-0.14
tw POLICY go	-0.10
tw POLICY has	-0.54
tw POLICY her	-0.27
tw POLICY here	1.29
tw POLICY if	-1.06
tw POLICY like	0.13
tw POLICY list	-0.05
tw POLICY of	0.62
tw POLICY on	-0.65
tw POLICY or	0.56
tw POLICY part	-0.05
tw POLICY read	0.39
tw POLICY ring	0.96
tw POLICY room	0.91
tw POLICY sinc	-0.51
tw POLICY so	0.24
tw POLICY somebod	-0.08
tw POLICY spac	0.16
tw POLICY the	0.29
tw POLICY them	-0.46
tw POLICY ther	-0.39
tw POLICY to	0.26
tw POLICY togeth	0.47
tw POLICY twic	-0.28
tw POLICY until	-0.59
tw POLICY up	-0.59
tw POLICY was	-1.63
tw POLICY went	-0.78
tw POLICY what	0.79
tw POLICY when	-1.08
tw POLICY wher	-0.64
tw POLICY will	-0.28
tw POLICY with	-0.92
tw POSITION and	-0.59
tw POSITION of	0.55
tw POSITION or	-0.19
tw POSITION with	-0.08
tw PRAISE and	0.30
tw PRAISE here	-0.07
tw PRAISE in	0.52
tw PRAISE numb	-0.60
tw PRAISE of	-0.94
tw PRAISE why	-0.67
tw PRESSURE a	-0.12
tw PRESSURE and	-0.79
tw PRESSURE for	0.15
tw PRESSURE in	-0.48
tw PRESSURE the	0.64
tw PROVE and	0.52
tw PROVE anyth	-0.33
tw PROVE by	-0.35
tw PROVE for	0.11
tw PROVE the	0.44
tw PROVE to	0.07
tw PROVE what	0.08
tw RELIEFN and	-0.44
tw RELIEFN anyth	-0.50
tw RELIEFN are	-0.25
tw RELIEFN becaus	-0.23
tw RELIEFN by	0.23
tw RELIEFN his	-0.85
tw RELIEFN in	0.76
tw RELIEFN of	-1.83
tw RELIEFN only	0.28
tw RELIEFN or	-0.45
tw RELIEFN so	0.10
tw RELIEFN start	0.12
tw REMOVE a	1.25
tw REMOVE aft	0.21
tw REMOVE all	0.12
tw REMOVE and	0.14
tw REMOVE any	-0.40
tw REMOVE anyth	-0.35
tw REMOVE as	0.99
tw REMOVE at	-1.53
tw REMOVE by	0.10
tw REMOVE count	0.75
tw REMOVE for	0.84
tw REMOVE from	0.06
tw REMOVE her	-0.16
tw REMOVE here	1.64
tw REMOVE his	1.31
tw REMOVE in	1.84
tw REMOVE like	0.11
tw REMOVE machin	0.28
tw REMOVE near	-0.47
tw REMOVE need	0.37
tw REMOVE of	-1.02
tw REMOVE on	1.34
tw REMOVE partn	-0.24
tw REMOVE sinc	-0.43
tw REMOVE the	-2.48
tw REMOVE them	-0.37
tw REMOVE through	0.54
tw REMOVE to	0.09
tw REMOVE und	0.45
tw REMOVE wett	-0.10
tw REMOVE what	1.07
tw REMOVE when	-1.16
tw REMOVE wher	0.58
tw REMOVE with	0.95
tw RESEARCH a	-0.08
tw RESEARCH and	0.68
tw RESEARCH are	2.46
tw RESEARCH at	-0.70
tw RESEARCH compar	-0.22
tw RESEARCH count	-0.19
tw RESEARCH did	-0.48
tw RESEARCH do	-0.21
tw RESEARCH does	-0.47
tw RESEARCH for	-0.51
tw RESEARCH from	-0.40
tw RESEARCH gave	0.58
tw RESEARCH had	-0.14
tw RESEARCH has	-0.69
tw RESEARCH have	-0.51
tw RESEARCH in	0.72
tw RESEARCH last	-0.07
tw RESEARCH list	-0.09
tw RESEARCH look	1.17
tw RESEARCH name	-0.09
tw RESEARCH of	-0.38
tw RESEARCH on	-1.17
tw RESEARCH or	0.23
tw RESEARCH so	0.48
tw RESEARCH taken	0.16
tw RESEARCH the	-0.37
tw RESEARCH was	-0.38
tw RESEARCH were	-0.68
tw RESEARCH will	0.18
tw RESEARCH with	-0.58
tw RESEARCH would	-0.20
tw SAFETY a	-1.30
tw SAFETY about	0.37
tw SAFETY and	-1.61
tw SAFETY but	0.26
tw SAFETY for	-0.68
tw SAFETY has	0.21
tw SAFETY if	-0.91
tw SAFETY in	0.14
tw SAFETY or	-0.57
tw SAFETY somebod	-0.08
tw SAFETY the	-1.49
tw SAFETY their	0.17
tw SAFETY though	0.45
tw SAFETY to	-0.20
tw SAFETY toda	-0.07
tw SAFETY what	-0.38
tw SAFETY who	0.14
tw SAFETY will	0.40
tw SAFEW a	-1.05
tw SAFEW and	0.46
tw SAFEW for	-0.32
tw SAFEW in	0.68
tw SAFEW of	-0.95
tw SAFEW plac	-0.43
tw SAFEW to	-0.94
tw SAY a	0.11
tw SAY about	-0.77
tw SAY all	0.37
tw SAY an	-0.20
tw SAY and	-1.30
tw SAY anyth	-0.25
tw SAY are	0.11
tw SAY at	0.43
tw SAY but	0.78
tw SAY check	-0.18
tw SAY come	-0.39
tw SAY do	-0.21
tw SAY down	-0.18
tw SAY for	-0.19
tw SAY hard	0.70
tw SAY hello	0.40
tw SAY here	-0.76
tw SAY how	0.16
tw SAY if	0.43
tw SAY in	-0.54
tw SAY more	0.31
tw SAY of	0.49
tw SAY on	-0.37
tw SAY or	-0.23
tw SAY safet	-0.07
tw SAY so	-0.59
tw SAY somebod	-0.08
tw SAY someth	-0.50
tw SAY the	-1.99
tw SAY their	0.44
tw SAY them	-0.60
tw SAY till	0.59
tw SAY to	-1.80
tw SAY what	0.28
tw SAY wher	-0.33
tw SAY why	-0.37
tw SAY yes	0.87
tw SERIOUS a	0.61
tw SERIOUS aliv	-0.31
tw SERIOUS all	0.29
tw SERIOUS and	-0.07
tw SERIOUS are	-0.43
tw SERIOUS as	-0.10
tw SERIOUS becom	0.89
tw SERIOUS began	0.22
tw SERIOUS both	0.96
tw SERIOUS but	0.57
tw SERIOUS com	-1.07
tw SERIOUS does	0.95
tw SERIOUS from	0.17
tw SERIOUS had	-0.29
tw SERIOUS has	-0.45
tw SERIOUS in	-1.13
tw SERIOUS mak	-0.88
tw SERIOUS mean	-0.35
tw SERIOUS natural	0.08
tw SERIOUS of	-0.42
tw SERIOUS on	0.81
tw SERIOUS or	-2.33
tw SERIOUS out	0.05
tw SERIOUS peak	-1.20
tw SERIOUS pleas	-0.74
tw SERIOUS sinc	0.72
tw SERIOUS so	0.93
tw SERIOUS the	0.46
tw SERIOUS ther	0.82
tw SERIOUS to	0.45
tw SERIOUS was	-0.86
tw SERIOUS will	0.72
tw SERVICE a	-0.58
tw SERVICE about	-0.51
tw SERVICE an	0.43
tw SERVICE and	-2.02
tw SERVICE as	-0.58
tw SERVICE attention	-0.23
tw SERVICE befor	-0.24
tw SERVICE by	-0.34
tw SERVICE for	2.53
tw SERVICE from	-0.52
tw SERVICE here	-0.44
tw SERVICE him	-1.04
tw SERVICE his	0.46
tw SERVICE hour	-0.10
tw SERVICE how	-0.29
tw SERVICE if	0.52
tw SERVICE in	0.87
tw SERVICE of	-0.80
tw SERVICE on	0.42
tw SERVICE or	-0.81
tw SERVICE reason	0.49
tw SERVICE room	-0.06
tw SERVICE the	1.19
tw SERVICE to	-0.35
tw SERVICE und	0.49
tw SERVICE until	0.32
tw SERVICE was	0.31
tw SERVICE what	0.66
tw SERVICE when	-0.46
tw SERVICE wher	1.00
tw SERVICE with	-0.49
tw SHOW a	-2.03
tw SHOW adult	-0.55
tw SHOW aft	-0.27
tw SHOW and	0.39
tw SHOW anyth	-0.56
tw SHOW as	-0.07
tw SHOW at	0.32
tw SHOW behind	0.27
tw SHOW bett	0.66
tw SHOW both	-0.66
tw SHOW by	0.08
tw SHOW do	-0.22
tw SHOW ever	0.13
tw SHOW for	-0.54
tw SHOW from	-1.43
tw SHOW giv	0.14
tw SHOW has	0.62
tw SHOW hello	0.40
tw SHOW her	1.37
tw SHOW here	-0.63
tw SHOW him	0.55
tw SHOW his	-0.23
tw SHOW how	-0.17
tw SHOW if	0.40
tw SHOW into	0.18
tw SHOW like	0.56
tw SHOW more	-0.23
tw SHOW on	-0.59
tw SHOW only	-0.25
tw SHOW or	-0.52
tw SHOW out	-0.25
tw SHOW real	0.51
tw SHOW safet	-0.07
tw SHOW sinc	-0.09
tw SHOW so	-0.08
tw SHOW somebod	-0.56
tw SHOW someth	-1.09
tw SHOW stiff	-0.14
tw SHOW the	-1.74
tw SHOW their	2.18
tw SHOW them	0.28
tw SHOW what	0.27
tw SHOW when	-0.97
tw SHOW wher	-0.54
tw SHOW who	-0.34
tw SHOW why	-0.15
tw SHOW will	0.45
tw SHOW with	-0.44
tw SHOW yes	0.87
tw SORE a	0.43
tw SORE age	0.37
tw SORE and	-0.06
tw SORE as	-0.46
tw SORE by	0.20
tw SORE day	0.45
tw SORE days	0.30
tw SORE effect	-0.16
tw SORE in	0.17
tw SORE los	-0.53
tw SORE maps	-0.48
tw SORE month	0.20
tw SORE morn	0.20
tw SORE of	-0.92
tw SORE on	-0.36
tw SORE or	0.38
tw SORE plac	-0.33
tw SORE with	0.44
tw STOPTAKING a	-1.28
tw STOPTAKING aft	0.15
tw STOPTAKING and	0.55
tw STOPTAKING any	-0.48
tw STOPTAKING by	0.15
tw STOPTAKING for	0.55
tw STOPTAKING from	-0.12
tw STOPTAKING her	-0.51
tw STOPTAKING his	0.79
tw STOPTAKING in	-0.18
tw STOPTAKING of	-0.21
tw STOPTAKING on	0.80
tw STOPTAKING special	0.46
tw STOPTAKING the	1.21
tw STOPTAKING their	0.09
tw STOPTAKING them	-0.11
tw STOPTAKING to	1.83
tw STOPTAKING with	-0.32
tw STORE a	0.90
tw STORE an	-0.28
tw STORE and	-0.54
tw STORE any	-0.69
tw STORE at	0.45
tw STORE away	0.38
tw STORE by	-0.92
tw STORE ever	-0.06
tw STORE for	-0.36
tw STORE grow	2.54
tw STORE her	0.58
tw STORE him	-0.45
tw STORE how	0.61
tw STORE in	-0.68
tw STORE last	-0.09
tw STORE of	-0.41
tw STORE on	0.62
tw STORE signal	-0.40
tw STORE still	-0.56
tw STORE the	1.45
tw STORE them	-0.17
tw STORE to	0.10
tw STORE up	1.62
tw STORE was	0.22
tw STORE what	-0.87
tw STORE with	0.58
tw SURE a	-0.19
tw SURE about	0.05
tw SURE an	-0.21
tw SURE and	-0.15
tw SURE anyth	0.36
tw SURE does	0.44
tw SURE else	-0.27
tw SURE fresh	-0.29
tw SURE in	0.50
tw SURE of	-0.74
tw SURE on	-0.42
tw SURE or	1.38
tw SURE outcom	-0.41
tw SURE the	0.40
tw SURE to	0.15
tw SURE who	-0.81
tw SURE yet	0.51
tw SURGERY and	-0.37
tw SURGERY for	-0.88
tw SURGERY have	-0.75
tw SURGERY of	-0.22
tw SURGERY on	-0.65
tw SURGERY when	0.23
tw SURGERY with	0.07
tw SYMPTOM a	-0.34
tw SYMPTOM about	-0.56
tw SYMPTOM aft	-1.58
tw SYMPTOM all	0.34
tw SYMPTOM and	-0.70
tw SYMPTOM are	0.40
tw SYMPTOM as	-0.53
tw SYMPTOM at	-1.20
tw SYMPTOM away	0.48
tw SYMPTOM becom	1.56
tw SYMPTOM befor	-1.25
tw SYMPTOM bett	0.29
tw SYMPTOM but	-0.42
tw SYMPTOM by	0.53
tw SYMPTOM com	-0.42
tw SYMPTOM come	-0.57
tw SYMPTOM deserv	-0.42
tw SYMPTOM does	1.31
tw SYMPTOM for	-1.18
tw SYMPTOM from	0.09
tw SYMPTOM go	-0.39
tw SYMPTOM grow	0.53
tw SYMPTOM had	-0.58
tw SYMPTOM has	0.24
tw SYMPTOM have	0.40
tw SYMPTOM in	-0.81
tw SYMPTOM last	-0.30
tw SYMPTOM light	-0.33
tw SYMPTOM like	0.78
tw SYMPTOM los	-0.53
tw SYMPTOM low	0.41
tw SYMPTOM mak	-0.53
tw SYMPTOM more	-0.48
tw SYMPTOM morn	0.20
tw SYMPTOM of	-1.81
tw SYMPTOM on	-0.35
tw SYMPTOM or	-0.70
tw SYMPTOM red	-0.14
tw SYMPTOM ris	-0.21
tw SYMPTOM scor	-1.06
tw SYMPTOM sinc	0.22
tw SYMPTOM so	-0.75
tw SYMPTOM than	-0.67
tw SYMPTOM the	1.01
tw SYMPTOM ther	0.69
tw SYMPTOM to	1.29
tw SYMPTOM turn	0.39
tw SYMPTOM was	0.19
tw SYMPTOM we'll	0.12
tw SYMPTOM went	-0.45
tw SYMPTOM were	0.19
tw SYMPTOM whatev	-0.21
tw SYMPTOM when	-0.57
tw SYMPTOM wher	-0.12
tw SYMPTOM will	0.15
tw SYMPTOM with	-0.52
tw THERAPIST2 a	0.24
tw THERAPIST2 aft	0.70
tw THERAPIST2 and	-1.32
tw THERAPIST2 are	-0.73
tw THERAPIST2 class	-0.22
tw THERAPIST2 for	-0.16
tw THERAPIST2 in	-0.10
tw THERAPIST2 licens	-0.21
tw THERAPIST2 on	0.19
tw THERAPIST2 or	-0.44
tw THERAPIST2 suit	-0.17
tw THERAPIST2 therapist	-0.46
tw THERAPIST2 who	-0.41
tw THERAPIST2 will	-0.22
tw THERAPY and	1.37
tw THERAPY are	0.46
tw THERAPY as	-0.31
tw THERAPY be	-0.29
tw THERAPY befor	-0.24
tw THERAPY but	-0.61
tw THERAPY by	0.23
tw THERAPY care	-0.37
tw THERAPY cost	-0.26
tw THERAPY did	-0.29
tw THERAPY do	-0.60
tw THERAPY does	0.42
tw THERAPY for	0.32
tw THERAPY from	0.58
tw THERAPY go	-0.69
tw THERAPY group	-0.60
tw THERAPY grow	0.74
tw THERAPY has	-0.60
tw THERAPY here	0.66
tw THERAPY how	-0.26
tw THERAPY in	-0.61
tw THERAPY last	-0.19
tw THERAPY ly	-0.08
tw THERAPY mak	0.44
tw THERAPY mean	-0.86
tw THERAPY minut	-0.49
tw THERAPY of	-0.63
tw THERAPY on	0.24
tw THERAPY once	0.60
tw THERAPY or	-0.71
tw THERAPY plan	1.04
tw THERAPY scor	-0.19
tw THERAPY seem	-0.45
tw THERAPY shorten	-0.15
tw THERAPY so	0.17
tw THERAPY start	-0.28
tw THERAPY than	-0.08
tw THERAPY the	1.01
tw THERAPY then	0.23
tw THERAPY ther	0.42
tw THERAPY therapist	-0.61
tw THERAPY to	0.84
tw THERAPY was	-0.29
tw THERAPY what	0.07
tw THERAPY when	-0.13
tw THERAPY will	0.83
tw THERAPY with	-0.53
tw THING a	0.60
tw THING aft	-0.47
tw THING and	0.91
tw THING are	0.12
tw THING as	-0.45
tw THING at	-0.10
tw THING away	-0.74
tw THING becaus	0.25
tw THING befor	-0.43
tw THING by	-0.45
tw THING came	-0.26
tw THING com	0.65
tw THING day	-0.43
tw THING days	-0.15
tw THING do	0.29
tw THING down	0.28
tw THING draw	-0.43
tw THING ever	-0.53
tw THING for	-0.78
tw THING from	1.06
tw THING has	-0.55
tw THING in	1.39
tw THING kit	0.76
tw THING make	0.13
tw THING nam	-0.29
tw THING near	-0.16
tw THING of	-2.05
tw THING on	-0.12
tw THING once	-0.79
tw THING or	0.07
tw THING over	-0.06
tw THING read	0.36
tw THING sinc	-0.39
tw THING the	2.85
tw THING to	-1.18
tw THING took	-0.82
tw THING transf	-0.16
tw THING up	-0.39
tw THING was	-1.42
tw THING were	0.86
tw THING when	-1.33
tw THING with	1.11
tw TURN aft	-0.70
tw TURN and	-0.92
tw TURN as	-0.62
tw TURN be	1.17
tw TURN bear	0.64
tw TURN by	0.15
tw TURN do	0.21
tw TURN finish	0.44
tw TURN flat	-0.44
tw TURN for	0.07
tw TURN get	0.09
tw TURN her	-0.15
tw TURN his	-1.13
tw TURN if	-0.19
tw TURN look	0.47
tw TURN monda	-0.20
tw TURN on	0.20
tw TURN or	0.23
tw TURN so	0.60
tw TURN the	1.67
tw TURN try	0.50
tw TURN turn	0.18
tw WE a	-0.44
tw WE about	0.80
tw WE admir	-0.21
tw WE all	-2.48
tw WE allow	0.30
tw WE also	-0.71
tw WE am	1.87
tw WE an	0.26
tw WE and	-0.33
tw WE anyth	-0.70
tw WE are	-0.83
tw WE as	-0.20
tw WE at	-0.36
tw WE availabl	-0.08
tw WE befor	0.73
tw WE begin	0.49
tw WE belong	-0.13
tw WE bett	0.14
tw WE by	-0.40
tw WE came	-0.42
tw WE cancell	0.82
tw WE clos	0.12
tw WE complementar	0.26
tw WE complete	-0.38
tw WE count	0.11
tw WE cousin	-0.52
tw WE cr	-0.16
tw WE crack	-0.39
tw WE did	0.16
tw WE do	-0.31
tw WE due	-0.58
tw WE earn	-0.29
tw WE easi	0.38
tw WE enjoy	-0.61
tw WE enough	-0.19
tw WE even	-0.70
tw WE ever	0.45
tw WE expect	-0.23
tw WE fine	-0.55
tw WE finish	-0.47
tw WE follow	0.71
tw WE for	-0.34
tw WE forgot	-0.38
tw WE full	0.84
tw WE gave	0.22
tw WE gentl	-0.24
tw WE get	0.31
tw WE give	0.73
tw WE go	-1.16
tw WE good	0.83
tw WE got	-0.71
tw WE guidanc	-0.21
tw WE guru	0.45
tw WE had	0.76
tw WE hand	-0.95
tw WE happen	-0.34
tw WE hard	-0.91
tw WE has	0.19
tw WE have	1.69
tw WE her	0.18
tw WE high	-1.28
tw WE how	0.10
tw WE if	-0.30
tw WE impossibl	0.81
tw WE in	0.70
tw WE includ	-0.07
tw WE just	0.28
tw WE last	-0.09
tw WE laugh	0.46
tw WE learn	-0.53
tw WE lett	-0.08
tw WE light	0.67
tw WE lik	-0.63
tw WE like	-0.69
tw WE liv	-0.43
tw WE long	-1.13
tw WE look	1.75
tw WE lost	0.28
tw WE made	-0.15
tw WE mak	1.06
tw WE make	0.99
tw WE miss	0.51
tw WE name	0.37
tw WE natural	0.36
tw WE near	0.45
tw WE new	-0.14
tw WE next	0.19
tw WE nickel	-0.43
tw WE normal	-1.03
tw WE numb	1.25
tw WE off	1.14
tw WE old	0.80
tw WE on	-0.59
tw WE once	-0.81
tw WE out	1.64
tw WE over	0.67
tw WE own	-0.66
tw WE paint	-0.58
tw WE plain	-0.56
tw WE plann	-0.24
tw WE plant	-0.13
tw WE pleasant	-0.28
tw WE possibl	-0.43
tw WE print	-0.64
tw WE put	1.50
tw WE quick	2.20
tw WE ran	-0.58
tw WE real	-1.05
tw WE reason	-0.17
tw WE regular	1.33
tw WE right	0.91
tw WE rode	0.07
tw WE rubb	-0.08
tw WE sat	0.32
tw WE sell	-0.35
tw WE set	0.65
tw WE short	-0.08
tw WE side	0.76
tw WE simp	0.72
tw WE simpl	-0.06
tw WE slow	0.63
tw WE small	-0.11
tw WE spr	-0.14
tw WE start	-0.54
tw WE still	-2.49
tw WE stool	-0.56
tw WE take	-0.54
tw WE the	0.08
tw WE ther	-0.78
tw WE to	0.62
tw WE too	0.55
tw WE took	-1.71
tw WE tr	-0.77
tw WE true	-0.08
tw WE try	-0.65
tw WE turn	1.29
tw WE und	0.69
tw WE usual	-0.54
tw WE very	0.94
tw WE walk	0.18
tw WE want	-0.99
tw WE was	0.28
tw WE watch	0.87
tw WE went	-0.70
tw WE what	-0.29
tw WE when	-0.58
tw WE wher	0.45
tw WE why	-0.25
tw WE will	-1.33
tw WE with	-0.12
tw WE work	0.06
tw WE worth	-1.18
tw WE would	-1.77
tw WE young	0.55
tw WELL aft	-0.06
tw WELL and	-1.71
tw WELL as	-0.46
tw WELL at	-1.07
tw WELL by	0.15
tw WELL do	-0.17
tw WELL ever	0.79
tw WELL for	-0.37
tw WELL from	0.34
tw WELL here	0.74
tw WELL his	-0.85
tw WELL in	-0.62
tw WELL life	0.16
tw WELL on	-1.05
tw WELL sinc	0.24
tw WELL than	0.05
tw WELL the	-1.02
tw WELL to	-0.18
tw WELL too	0.34
tw WELL when	0.95
tw WELL whil	-0.12
tw WELL with	-0.26
tw WORKS a	1.36
tw WORKS about	-0.22
tw WORKS aft	0.10
tw WORKS all	-0.09
tw WORKS an	0.43
tw WORKS and	-1.88
tw WORKS anyth	-0.31
tw WORKS as	1.11
tw WORKS at	0.14
tw WORKS by	-0.43
tw WORKS day	-0.43
tw WORKS even	-0.28
tw WORKS for	-0.38
tw WORKS from	0.59
tw WORKS her	0.12
tw WORKS him	-0.71
tw WORKS hour	0.15
tw WORKS in	-0.22
tw WORKS itself	0.05
tw WORKS like	0.76
tw WORKS mark	0.45
tw WORKS move	0.46
tw WORKS of	-0.30
tw WORKS on	-1.22
tw WORKS or	-0.29
tw WORKS out	0.15
tw WORKS sinc	0.37
tw WORKS so	0.51
tw WORKS the	-1.19
tw WORKS their	0.51
tw WORKS through	-0.32
tw WORKS to	-0.72
tw WORKS und	0.99
tw WORKS were	0.19
tw WORKS what	0.91
tw WORKS when	0.57
tw WORKS whil	-0.06
tw WORKS with	-1.06
tw WORLD a	-0.67
tw WORLD about	-0.08
tw WORLD aft	-0.13
tw WORLD and	2.84
tw WORLD are	-0.32
tw WORLD as	-0.26
tw WORLD befor	-0.84
tw WORLD by	0.44
tw WORLD com	0.46
tw WORLD do	-0.06
tw WORLD does	-0.17
tw WORLD driv	0.07
tw WORLD ever	0.22
tw WORLD for	-0.67
tw WORLD from	-0.13
tw WORLD goes	-0.11
tw WORLD had	-0.45
tw WORLD has	-1.00
tw WORLD if	-0.63
tw WORLD in	-0.08
tw WORLD of	0.94
tw WORLD park	-0.26
tw WORLD rehears	-0.09
tw WORLD scal	-0.50
tw WORLD seat	-0.31
tw WORLD sinc	0.53
tw WORLD spac	0.16
tw WORLD the	0.52
tw WORLD them	-0.30
tw WORLD tick	-0.30
tw WORLD to	1.85
tw WORLD took	-0.54
tw WORLD was	-2.70
tw WORLD went	-0.22
tw WORLD what	0.08
tw WORLD when	0.26
tw WORLD will	-0.57
tw WORLD with	-0.54
tw WORLD would	0.29
tw YOU a	-0.39
tw YOU about	-0.20
tw YOU and	0.40
tw YOU any	1.45
tw YOU anyth	-0.15
tw YOU are	1.34
tw YOU be	1.11
tw YOU bett	-0.34
tw YOU both	0.15
tw YOU breath	-0.54
tw YOU by	-0.29
tw YOU came	0.33
tw YOU come	-0.58
tw YOU day	0.96
tw YOU days	0.75
tw YOU did	0.08
tw YOU do	-3.05
tw YOU for	-0.30
tw YOU from	0.21
tw YOU futur	1.42
tw YOU get	-1.42
tw YOU go	0.05
tw YOU had	0.97
tw YOU have	-1.41
tw YOU health	-0.29
tw YOU if	0.10
tw YOU in	0.10
tw YOU let	0.57
tw YOU lie	-1.17
tw YOU life	0.50
tw YOU light	-0.20
tw YOU like	-1.16
tw YOU live	0.16
tw YOU lose	-0.38
tw YOU mone	-1.18
tw YOU name	-0.42
tw YOU notic	-0.21
tw YOU on	0.47
tw YOU only	0.66
tw YOU out	0.29
tw YOU own	-0.12
tw YOU plan	-0.31
tw YOU pull	-0.63
tw YOU put	-0.09
tw YOU question	-0.21
tw YOU right	-0.18
tw YOU simp	1.15
tw YOU so	-0.10
tw YOU someth	-0.22
tw YOU spend	0.33
tw YOU stay	-0.95
tw YOU still	0.31
tw YOU take	-0.19
tw YOU the	-0.17
tw YOU to	0.14
tw YOU try	1.14
tw YOU type	-0.29
tw YOU up	0.42
tw YOU want	-0.41
tw YOU weekend	0.09
tw YOU were	1.47
tw YOU what	-0.14
tw YOU when	-0.66
tw YOU wher	-0.23
tw YOU whol	0.30
tw YOU why	0.57
tw YOU will	0.43
tw YOU would	-0.40
tw YOU year	0.17
two clauses	3.20
w 	-0.05
w 1	-0.30
w 10	-0.11
w 100	-0.08
w 111	-0.24
w 12	-0.16
w 1998	-0.23
w 1999	0.32
w 2	0.09
w 2011	-0.12
w 2015	0.69
w 2016	0.25
w 2018	-0.07
w 2020	-0.66
w 2023	-0.11
w 2024	-0.82
w 21	-0.36
w 23	-0.08
w 24	-0.39
w 25	-0.12
w 29	-0.16
w 5	-0.16
w 50	-0.07
w 52	-0.14
w 54	0.11
w 60	-0.12
w 64	-0.36
w 84	-0.10
w a4	-0.43
w a_doctor	-1.27
w a_holiday	0.14
w a_practitioner_who	-0.09
w a_therapist_who	-0.50
w a_thing_of_the_past	0.88
w a_walk	-0.47
w able	-0.71
w about	-6.56
w abov	-1.04
w accept	0.17
w accessibilit	-0.13
w accident	0.19
w accord	1.46
w account	-0.25
w accountant	-0.43
w ach	1.64
w ache	-1.13
w ache_less	0.41
w achy	0.62
w acidit	-0.20
w acros	0.08
w act	0.92
w act_now	0.75
w acupunctur	-0.50
w add	-0.73
w adds	-0.69
w adhd	0.46
w adhesion	0.06
w adjust	-0.25
w admir	-0.21
w adopt	-0.19
w adult	-1.71
w advanc	-0.43
w advert	-0.21
w advertis	-0.09
w advic	-0.30
w advis	-0.13
w affect	-0.48
w aft	0.94
w after_years_of	0.49
w afternoon	1.17
w afterward	-1.59
w again	-1.61
w against	-2.06
w age	1.21
w ages	0.76
w ago	1.40
w agon	0.11
w agre	0.21
w agree	-0.46
w ahh	2.68
w aim	-0.19
w aims	-0.34
w ain't	0.32
w air	-0.21
w airway	-0.88
w alarm	-0.10
w alic	0.13
w align	-0.09
w alik	0.20
w aliv	-0.31
w all	0.98
w allerg	0.22
w allopath	0.09
w allot	-0.75
w alon	-0.84
w along	-0.45
w alongsid	0.23
w aloud	-0.40
w alread	-0.25
w also	-1.42
w altar	-0.50
w alternativ	0.71
w although	0.36
w alway	-1.30
w am	2.13
w amaz	0.07
w ambulanc	0.11
w american	-0.16
w amma	-0.19
w among	0.33
w an_hour	-1.14
w an_operation	0.08
w analysi	0.06
w anatom	-0.87
w anatomist	0.59
w ancient	0.38
w ankl	0.23
w anna	-0.64
w anoth	-0.68
w answ	-2.73
w antibiotic	-0.19
w antidepressant	-0.07
w anvil	0.88
w anxiet	-0.55
w anxiou	0.59
w any	0.06
w any_page	-0.07
w anybod	0.33
w anyon	0.38
w anyone_who	-0.59
w anyth	-2.19
w anywa	-0.75
w anywher	-0.89
w apart	-0.11
w app	-0.19
w appear	-0.75
w appetit	0.37
w appl	0.69
w appoint	0.38
w apprentic	0.88
w approach	0.28
w approv	0.32
w april	-0.16
w arch	0.15
w are_a	-0.24
w are_well	0.96
w argu	0.79
w arm	0.32
w armchair	0.49
w arms	-0.21
w army	1.86
w around	-1.19
w arrival	0.89
w arthriti	-0.17
w articl	-0.98
w as_a_rule	-0.72
w as_if	-0.27
w ask	-0.91
w ask_a_doctor	-0.22
w ask_your_doctor	-0.44
w ask_your_midwife	-0.11
w asks	-0.73
w asleep	-0.89
w association	-0.96
w assur	0.92
w asthma	0.73
w asthmatic	0.65
w at_its_source	0.09
w at_last	-1.23
w at_once	-0.06
w at_the_back	0.15
w at_your_feet	-0.49
w ate	0.19
w athlet	0.34
w atla	0.18
w attention	-1.52
w attic	-0.92
w august	-0.70
w aunt	-0.84
w author	-0.36
w authorit	1.25
w autism	0.67
w autistic	0.11
w autonomic_nervous_system	0.06
w availabl	-0.08
w avoid	0.13
w awak	0.22
w awaken	1.26
w away	1.45
w bab	0.85
w baby	-1.76
w back	1.42
w back_at	-0.31
w back_in	1.28
w back_of_the	-0.06
w back_of_your_hand	-0.40
w back_on	0.69
w back_pain	-2.83
w back_to	2.00
w backach	0.35
w background	-0.29
w bad	-1.60
w bad_back	1.71
w bad_backs	0.38
w bad_shoulder	0.37
w badg	-0.09
w bag	0.70
w bags	0.23
w bak	-1.27
w baker	-0.61
w balanc	-0.42
w ball	1.08
w ballet	0.88
w band	-0.34
w bank	0.22
w bar	-0.32
w barb	0.72
w bare	-0.59
w bas	0.41
w base	-0.67
w bath	0.52
w be	-0.19
w be_checked	0.11
w be_looked_at	-0.84
w be_seen	-0.26
w be_well	0.15
w beach	1.01
w bear	1.11
w bearabl	-0.24
w beat	0.25
w becam	0.88
w becaus	-4.50
w becom	4.20
w bed	0.38
w bedroom	1.45
w beds	-0.20
w bedtim	0.49
w been	2.26
w befor	-2.18
w before_it's_too_late	-0.08
w before_you_book	-0.18
w beforehand	-0.19
w began	-0.12
w begin	0.07
w beginn	0.41
w behind	-0.66
w behind_you	0.41
w bel	-1.72
w belief	-0.28
w believ	-0.38
w bell	-0.82
w bell's_palsy	0.10
w belong	-0.08
w below	-0.82
w belt	0.10
w bench	-0.13
w bend	1.86
w beneath	-0.29
w benefit	1.68
w besid	-0.35
w best	-0.19
w bett	0.69
w between	-0.89
w bicycl	-0.80
w big	1.99
w bigg	0.21
w bike	-1.57
w bill	-0.45
w bin	1.14
w bingo	0.78
w bins	-0.22
w birth	1.76
w birthda	0.92
w bit	-0.47
w bite	1.57
w bits	-0.53
w black	2.12
w blackbird	-0.23
w bladd	0.12
w blanket	-1.50
w ble	-0.45
w bleed	-0.26
w bless	1.05
w blind	-0.27
w block	-0.07
w blockag	0.14
w blood	-0.92
w blood_pressure	-0.59
w blood_sugar	-0.25
w blow	-0.52
w blue	0.50
w boat	-1.26
w bod	1.31
w body	5.27
w bodywork	0.05
w boil	0.09
w bold	-0.15
w bolst	-0.50
w bolt	-0.11
w bon	-2.03
w bone	-1.65
w bones_of_the_skull	0.81
w bonfir	-0.06
w book	2.44
w boost	-0.21
w boot	1.30
w bor	0.17
w boredom	-0.25
w born	1.34
w borrow	-0.10
w boss	0.50
w boston	-0.12
w both	-0.72
w both_sides	0.09
w bottl	0.24
w bought	0.31
w bounc	1.01
w bowl	-1.04
w box	-0.10
w boy	-0.72
w boys	0.11
w bp	0.66
w br	1.35
w brac	-0.51
w brain	-0.72
w brain_injury	-0.12
w brak	-0.28
w bread	-0.31
w break	-1.03
w breakthrough	0.12
w breastbon	-0.40
w breastfeed	1.12
w breath	-0.26
w breech	0.42
w bridg	-0.38
w bright	1.43
w bring	-0.09
w bring_down	0.09
w britain	-0.61
w brok	-0.55
w broken	-0.82
w broth	-0.90
w brought	0.08
w bruis	-0.63
w brush	-1.24
w bucket	0.20
w budget	-0.19
w build	-1.57
w built	-0.17
w bulg	-0.59
w bump	0.85
w bundl	0.48
w bung	0.23
w buoy	-0.62
w burn	-0.08
w burnout	0.61
w bus	-1.41
w busi	0.18
w busy	0.07
w but	3.75
w butterf	-0.09
w button	0.49
w buy	0.14
w by_easter	0.31
w by_friday	-0.24
w by_itself	0.19
w by_themselves	-0.35
w café	-0.36
w cake	-0.94
w calf	-0.70
w call	2.74
w call_911	-0.08
w call_999	-0.07
w call_an_ambulance	-0.48
w calm	1.21
w calv	0.09
w came	-0.24
w came_back	0.14
w came_down	-0.30
w came_in	0.35
w came_off	0.18
w came_out	0.99
w can	3.76
w can't	2.39
w can't_promise	0.24
w can't_say	0.48
w canc	-0.89
w cancel	-0.98
w cancell	1.81
w cane	0.25
w cannot	3.81
w cannot_promise	-0.14
w cannot_say	-0.62
w cannot_tell	-0.60
w canva	-0.93
w car	1.44
w card	1.34
w care	0.15
w careful	0.28
w carpet	-0.48
w carr	-0.88
w carried_in	0.36
w carry	0.33
w carry_on	0.88
w cars	-0.27
w cas	-0.12
w case	0.27
w cash	-0.28
w cast	-0.25
w cat	-1.78
w cataract	-0.87
w caught	0.29
w caus	1.59
w caution	-0.18
w ceil	0.24
w cell	1.49
w cellar	-0.17
w cent	0.37
w centur	0.42
w cerebrospinal_fluid	-0.45
w certain	0.24
w certif	0.31
w certificat	-0.14
w cervical	0.19
w ch	-1.29
w chain	-0.45
w chair	2.62
w chanc	-0.14
w chang	0.69
w channel	0.23
w chapel	-0.42
w chapt	-0.10
w charg	-0.44
w chat	-0.92
w cheap	-1.36
w check	-0.62
w chees	-0.34
w chemist	0.10
w chemotherap	-0.23
w ches	-0.37
w child	1.97
w childhood	1.10
w children	-2.65
w chipp	-0.13
w chiropractic	0.18
w chiropractor	-0.16
w choic	1.93
w choir	-1.26
w cholesterol	-0.36
w choos	-1.05
w chop	0.24
w chopp	1.35
w christma	-1.02
w chronic	0.39
w chronic_fatigue	1.49
w chronic_pain	1.41
w chuck	-0.84
w chuff	-0.53
w church	-0.28
w city	0.34
w clas	0.42
w class	-0.22
w clean	0.85
w cleans	0.47
w clear	-1.75
w cleared_up	-0.88
w clench	0.09
w click	1.43
w client	3.06
w climb	-0.48
w clinic	0.19
w clinical	1.00
w clock	1.53
w clos	-0.29
w clot	-0.81
w cloth	-1.84
w cloud	1.61
w club	-0.88
w coach	0.30
w coast	-0.35
w coat	0.44
w coax	1.09
w code	-0.53
w coffe	0.11
w coin	-0.90
w coincidenc	0.61
w cold	-3.21
w colic	-1.72
w collar	0.64
w colleagu	-0.47
w collect	0.08
w collection	0.73
w colleg	-0.06
w colon	0.33
w colour	-0.18
w column	-0.50
w com	0.09
w come	0.71
w come_back	-0.48
w come_down	0.82
w come_first	-1.42
w come_in	1.39
w come_off	0.19
w come_to_us	-0.08
w comes_back	-0.44
w comes_in	-0.90
w comfort	-0.30
w comfortabl	-0.75
w common	-0.89
w compan	0.47
w compar	-0.95
w complain	-0.08
w complaint	1.02
w complementar	0.34
w complete	-0.38
w compress	0.74
w compression	0.49
w concentrat	-0.15
w concert	-0.22
w concussion	-0.06
w condition	0.54
w confirm	0.57
w connect	0.28
w connective_tissue	-0.06
w consent	-0.11
w constipation	0.19
w consult	0.07
w consultant	0.49
w contest	-0.38
w contract	-0.10
w control	-0.19
w conversation	-0.13
w convinc	0.69
w cool	-1.04
w corn	-1.86
w correct	0.19
w correction	-0.22
w corridor	0.64
w corset	0.34
w cortisol	-0.22
w cost	-1.64
w cough	-1.81
w could	3.98
w could_not	0.85
w couldn't	0.58
w council	0.53
w count	2.82
w countr	1.46
w coupl	1.05
w cours	0.48
w court	0.07
w cousin	-0.52
w cov	-0.53
w cover	-0.17
w covid	0.26
w cr	-0.84
w crack	-0.18
w cradl	1.74
w cramp	0.08
w cranial	1.77
w cranial_bones	0.21
w cranial_holds	0.25
w cranial_osteopathy	-0.78
w cranial_therapy	0.07
w cranial_work	1.11
w craniosacral	-0.34
w craniosacral_rhythm	0.62
w craniosacral_therapy	-1.10
w cranium	-0.43
w crash	0.18
w creak	-0.15
w cream	-0.13
w credit	-0.52
w crick	0.13
w critic	1.19
w crook	0.85
w cros	-0.39
w crunch	0.84
w crutch	-0.40
w cry	0.44
w crystal	-0.68
w cst	-0.82
w culprit	0.80
w cup	0.44
w cupboard	0.26
w cur	-1.36
w cure	-1.35
w cure_for	0.16
w curiou	-0.38
w current	0.95
w cushion	1.08
w custom	-0.17
w cut	-0.14
w dad	1.10
w dai	0.12
w damag	0.13
w damp	-0.26
w danc	1.53
w dance_floor	1.07
w dang	-0.51
w dark	-0.06
w date	-0.71
w daught	-1.13
w day	-0.28
w days	0.39
w deal	-1.26
w debat	2.02
w decad	1.43
w decid	-1.60
w deep	1.47
w delet	-0.24
w dementia	-0.62
w dentist	-0.32
w depend	-0.72
w deposit	-0.46
w depression	-0.23
w describ	-1.29
w deserv	-1.85
w desk	-1.25
w detect	0.27
w detox	-1.39
w diabet	-1.25
w diabetic	0.28
w diagnos	0.63
w diagnosi	0.17
w diaphragm	-0.22
w diar	0.68
w did	-0.47
w did_not_differ	-0.12
w died	-0.34
w diet	-0.69
w differ	-0.12
w differenc	-0.22
w different	-0.31
w difficult	0.08
w digestion	0.08
w dinn	0.06
w diploma	-0.39
w direction	-0.35
w disabilit	0.24
w disagre	0.16
w disappear	0.98
w disappoint	0.29
w disc	-0.50
w discharg	-0.07
w discomfort	0.08
w discov	0.32
w dislik	-0.76
w disord	0.22
w disput	-0.89
w dissolv	0.78
w district	0.48
w distrust	-0.14
w diwali	-0.57
w dizzi	0.24
w do	-0.76
w do_not_know	-0.87
w do_not_wait	-0.19
w doctor	1.14
w document	0.30
w does	-1.79
w doesn't	0.20
w dog	0.64
w dogs	-0.11
w dollar	0.93
w don't	2.43
w don't_know	-0.06
w don't_suffer	1.38
w don't_wait	0.26
w done	-0.70
w door	-2.50
w dosa	-0.19
w dose	0.25
w doubl	0.42
w doubt	-1.69
w dough	0.84
w down	-1.41
w dr	-0.43
w drain	1.79
w draw	1.28
w drawn	-0.43
w dread	0.85
w dredg	0.23
w dress	-0.34
w drift	-0.77
w drink	0.18
w driv	-0.06
w drive_home	0.56
w droop	-0.21
w dropp	-0.09
w drov	-0.29
w drove_home	0.24
w drows	-0.29
w drug	0.06
w drug_free	0.18
w drum	1.02
w dry	-1.32
w due	-0.58
w dull	0.26
w dur	-0.64
w dust	-0.19
w dyslexia	-0.20
w e	-0.48
w each	1.37
w ear	-1.85
w ear_infections	0.18
w earli	-0.11
w earn	-1.24
w ears	1.14
w eas	-0.05
w ease	0.16
w easi	0.63
w easy	1.32
w eat	0.20
w eczema	0.37
w edg	-0.74
w edge	-0.47
w editor	-0.13
w effect	1.07
w effectiv	1.27
w effective_for	0.17
w effective_in	0.11
w eggs	-0.07
w eight	1.02
w eighteen	0.32
w eith	-0.50
w elder	0.47
w eleven	-0.92
w ellen	0.27
w else	0.58
w elsewher	-0.42
w emergenc	-0.27
w emergency_room	-0.27
w emotion	0.32
w empt	0.19
w encourag	0.13
w end	0.48
w endorphin	0.43
w ends	0.55
w energ	-0.28
w english	-1.66
w enjo	-0.26
w enjoy	-1.55
w enough	-0.35
w entranc	-0.47
w epidural	-0.42
w establish	0.16
w even	-0.11
w ever	1.63
w ever_since	0.54
w every_client	1.00
w every_time	0.46
w everybod	-0.80
w everyon	-0.19
w everyth	1.85
w everywher	-0.13
w evidenc	-0.25
w exact	0.07
w exam	0.32
w examin	-0.30
w exampl	-0.32
w except	-0.45
w exception	0.56
w exercis	-1.07
w exercise_class	-0.05
w exhaustion	0.26
w expect	-0.17
w expensiv	-0.29
w experienc	0.73
w expert	0.26
w explain	0.33
w extra	-0.21
w eye	0.17
w eyebrow	-0.30
w eyes	-0.51
w fac	-0.08
w face	2.04
w fact	1.08
w fad	0.42
w fade	-0.59
w fail	2.10
w faint	1.43
w fair	-0.11
w fall	-1.07
w falt	0.65
w fami	1.10
w famil	-0.99
w fan	-0.86
w far	0.42
w fascia	-1.10
w fascial	0.39
w fast	0.93
w fath	0.38
w fatigu	0.34
w favor	0.39
w fear	0.13
w feath	1.97
w februar	0.71
w fee	-0.77
w feeding_trouble	-0.29
w feel	-0.69
w feel_better	0.98
w fees	0.66
w feet	0.40
w fell	-1.21
w felt	-3.35
w felt_better	-0.94
w fern	-0.61
w ferr	-0.11
w fertilit	-0.47
w fev	-1.85
w feverish	-0.29
w few	0.11
w fibro	1.29
w fibromyalgia	0.83
w field	0.23
w fift	-0.60
w fifth	-0.19
w fight	-0.11
w fight_or_flight	0.12
w figur	0.27
w fil	0.08
w file	0.69
w fill	1.26
w film	1.20
w final	0.34
w find	3.17
w fine	-1.68
w fing	1.02
w fingertip	0.31
w finish	0.54
w fire	1.66
w firework	-0.32
w firm	-1.11
w first	-1.39
w fish	-0.42
w fishmong	-1.00
w fits	-0.49
w five	-0.30
w flar	1.38
w flat	0.16
w flight	-0.18
w float	-1.55
w floor	-0.90
w florida	-0.34
w flow	1.71
w flu	-0.80
w fluid	-1.93
w flush	-0.32
w fly	-0.14
w focu	0.77
w fog	1.13
w fold	-0.13
w folk	0.10
w follow	0.31
w food	-0.52
w foot	-0.50
w football	-0.32
w for_a_while	-1.03
w for_ever	-0.28
w for_good	-0.20
w for_life	0.45
w for_some	-0.26
w for_the_first_time_in	-0.44
w for_the_first_time_since	0.80
w for_years	-0.77
w forc	0.28
w forcep	-0.73
w forget	0.74
w forgot	-0.47
w forgotten	0.95
w form	0.59
w fort	0.71
w fortnight	1.45
w forward	0.78
w found	-2.24
w fountain	-0.18
w fourth	-0.45
w frazzl	0.09
w fre	0.82
w free	1.61
w free_from	-0.11
w free_of	0.32
w free_of_pain	0.49
w freedom_from	0.28
w freez	0.22
w fresh	-0.55
w frida	-1.14
w friday	-0.10
w friend	-0.19
w fright	0.40
w frighten	-0.62
w front	0.51
w frown	0.38
w frozen_shoulder	-0.25
w frozen_shoulders	0.09
w full	1.63
w funeral	-0.25
w furth	-0.56
w fuss	0.36
w futur	1.60
w gap	1.12
w garag	0.74
w garden	-1.26
w gas	-0.07
w gate	0.21
w gath	-0.31
w gave	-1.21
w gave_up	-0.90
w general	-1.13
w gent	0.55
w gentl	4.77
w gentle_hands	0.42
w gentle_touch	0.44
w german	-0.78
w get	1.23
w get_back	0.63
w get_better	-0.70
w get_rid_of	-0.16
w get_well	0.97
w gets	-0.09
w gets_worse	-0.29
w gett	0.61
w gift	0.75
w girl	1.53
w giv	0.87
w give	1.55
w give_up	0.40
w given	-0.35
w given_up	-0.75
w gives_way	0.30
w glad	-0.28
w glas	-0.10
w glass	-0.16
w glue	-0.36
w go	0.12
w go_home	0.45
w go_to	1.03
w go_to_hospital	-0.44
w goal	-0.23
w goalkeep	-0.67
w god	0.25
w goes	2.22
w goes_home	-0.11
w gold	-0.08
w golf	-0.05
w gone	1.33
w good	-0.74
w good_for	-1.31
w goodby	0.26
w got	-0.09
w got_better	-0.98
w got_rid_of	-0.15
w gout	-0.62
w govern	0.27
w gp	0.51
w grac	0.47
w grad	0.32
w gram	-1.06
w grandad	-0.93
w granddaught	0.77
w grandma	0.59
w grandmoth	-0.37
w gravit	0.53
w great	0.53
w grew	-0.33
w grey	2.50
w grief	-0.44
w grip	1.01
w ground	-0.23
w group	-2.45
w grow	3.85
w grown	0.21
w grumbl	-0.25
w guarante	-0.32
w gues	-0.20
w guess	-0.52
w guid	-0.29
w guidanc	-0.54
w guidelin	-0.88
w guitar	0.07
w gull	-0.34
w guru	0.45
w gut	0.91
w gutt	-0.30
w habit	-0.63
w had	1.51
w hadn't	0.43
w hair	-1.34
w half	0.18
w half_marathon	-0.29
w hall	-1.76
w hamm	0.71
w hammock	0.32
w hand	0.96
w hands_on	-0.92
w hang	-1.17
w hanna	0.15
w happ	-0.45
w happen	1.55
w happi	0.79
w harbour	-0.38
w hard	-0.80
w hardwar	-0.31
w harm	-0.09
w harmles	-0.14
w harv	1.05
w harvard	0.13
w has	1.75
w has_not_been	-0.52
w has_two	-0.14
w hat	0.28
w haul	0.43
w hav	-0.35
w have	0.29
w have_not_been	-0.52
w haven't	0.53
w hay_fever	0.54
w he	-0.40
w head	-2.43
w headach	-0.84
w headed	-0.33
w headlin	-1.19
w heal	2.64
w healing_for	0.29
w healing_power	0.30
w health	1.87
w health_visitor	-0.22
w hear	0.30
w heard	-0.29
w hearing_aid	-0.07
w heart	-0.51
w heart_disease	-0.43
w heartbeat	-0.16
w heat	0.46
w heav	1.69
w heavi	-0.14
w hedg	-0.12
w heel	-0.17
w held	0.68
w hello	0.31
w help	1.19
w help_for	-0.68
w help_with	-0.35
w helps_with	-0.40
w her	2.27
w here	3.03
w herself	1.17
w hesitat	0.81
w hiccup	-0.61
w hid	-1.02
w hidden	0.72
w hide	-0.20
w high	-1.39
w hill	-0.77
w him	-0.94
w himself	0.22
w hing	-0.40
w hint	-0.16
w hip	-0.18
w hip_pain	0.13
w hip_replacement	0.39
w hips	1.14
w his	0.81
w histor	-0.27
w hobbl	0.07
w hoist	0.89
w hold	0.47
w holi	-0.06
w holida	0.60
w holiday	-0.06
w holistic	-0.06
w holy	-0.28
w hon	0.69
w honest	0.12
w hook	0.33
w hop	-0.94
w hope	-0.09
w hope_for	-0.16
w hormon	-0.57
w hors	-0.25
w hospital	-0.45
w host	-0.10
w hot	0.50
w hot_flushes	0.12
w hotel	-0.21
w hour	-0.34
w hour_with_us	0.15
w hous	-0.77
w household	1.48
w how	-1.15
w howev	-0.66
w hsa	-0.19
w humm	0.54
w hums	0.37
w hundr	0.94
w hundred_percent	0.40
w hung	-1.02
w hurr	-1.37
w hurt	-2.02
w husband	0.70
w i	-0.77
w i'll	0.42
w i'm	-0.49
w i've	0.88
w ibs	0.42
w ice	-0.14
w ice_packs	0.23
w idea	-0.69
w ideal	0.77
w ideal_for	0.23
w if	-5.66
w ignor	1.09
w ill	-0.75
w illness	-0.51
w imagin	-0.54
w imbalanc	0.46
w immune_system	0.10
w impossibl	1.47
w improv	0.08
w improve	0.65
w in_months	0.25
w in_no_time	0.14
w in_some	-0.14
w inch	0.75
w includ	-1.06
w incom	-0.42
w incredibl	0.35
w independent	0.47
w individual	-0.23
w indoor	0.44
w infant	-0.24
w infection	-0.38
w infertilit	0.06
w inflammation	-0.27
w information	0.64
w inhal	-0.17
w injection	1.85
w injur	-0.37
w inn	-1.14
w inner_physician	0.62
w insid	-2.02
w insomnia	-0.65
w instant	-0.15
w instead	1.19
w insufficient	-0.08
w insulin	-0.47
w insur	0.07
w insuranc	-0.07
w internet	0.77
w interpret	-0.38
w interview	-0.22
w into	1.55
w invent	-0.50
w invisibl	0.44
w invit	0.30
w invoic	-0.07
w iron	0.93
w irritat	-0.31
w is_a	1.98
w is_an	0.25
w is_called	0.08
w is_common	-1.14
w is_gone	0.40
w is_made_of	-0.16
w is_said_to	-0.42
w is_thin	-0.28
w isn't	0.21
w it'll	0.53
w itch	-1.13
w its	1.40
w itself	1.58
w januar	-0.69
w jar	-0.58
w jaw	0.91
w jaw_pain	-0.06
w jaws	-0.08
w jenn	0.52
w ji	0.66
w job	-0.45
w join	-0.76
w joint	-0.30
w joint_pain	0.25
w journal	-0.26
w journe	0.64
w joy	-0.59
w judg	1.62
w july	0.62
w jump	-0.48
w june	1.01
w just	-0.48
w keep_taking	-0.23
w keep_your	0.10
w kettl	-0.90
w keys	-0.54
w kidney	0.30
w kids	0.57
w kind	-3.64
w kit	0.76
w kitchen	0.12
w kne	-0.68
w knead	0.54
w knee	0.32
w knee_brace	0.38
w knee_pain	0.29
w knee_replacement	-0.12
w kneel	0.11
w knew	-0.42
w knif	0.65
w knitt	0.33
w knot	-0.22
w know	1.08
w known	-1.25
w label	0.16
w laborator	1.00
w labour	0.29
w lac	0.57
w lad	0.32
w ladd	-1.01
w lady	0.90
w laid	0.24
w lake	-0.23
w lamb	-0.50
w lamp	-0.86
w land	-0.28
w landlord	-0.20
w lane	-0.47
w languag	0.68
w larg	-0.32
w last	0.36
w last_few	-0.20
w lat	-0.52
w latch	-0.23
w late	-2.31
w laugh	2.19
w law	-0.39
w lawn	0.76
w lawy	0.95
w lay	-2.02
w lead	0.38
w leaf	0.57
w leaflet	-0.66
w leak	-0.84
w lean	-0.48
w learn	-0.90
w learning_difficulties	0.64
w least	0.25
w leath	-0.47
w leav	-0.71
w leed	-0.81
w left	-1.30
w leg	-1.41
w legal	0.77
w legg	0.26
w legs	-0.25
w length	0.11
w lengthen	0.43
w lent	-0.09
w less	-0.30
w lesson	-0.96
w let	1.80
w let_go	0.44
w let_go_of	0.28
w let_me_know	-0.06
w lets	-0.60
w lets_go	0.28
w lett	-0.19
w letting_go	-0.98
w level	0.50
w librar	-0.62
w licens	-0.97
w lid	-1.07
w lie	-1.86
w lie_on_your_back	-0.12
w lies	-0.13
w life	2.54
w life_back	-0.49
w life_changing	0.21
w lift	0.26
w light	-2.22
w light_touch	-1.83
w lighten	0.10
w lighthous	-0.07
w lik	-1.38
w like	0.21
w limb	-0.26
w limit	-0.48
w limp	0.14
w lin	-0.52
w line	0.26
w link	0.09
w list	-2.42
w listen	0.72
w literal	0.93
w literatur	1.09
w litr	-0.08
w littl	-0.61
w little_one	-0.48
w little_ones	0.38
w liv	-2.25
w live	-0.42
w live_in	-0.12
w lives_in	-0.07
w load	-0.58
w local	0.27
w locat	0.30
w loft	-0.58
w long	-0.57
w long_covid	-0.12
w long_lasting	-0.88
w long_term	-0.10
w look	-0.13
w look_good	-0.35
w looked_at	0.09
w loos	0.67
w loosen	0.56
w lorr	-0.16
w los	-1.74
w lose	1.30
w loss	-0.47
w lost	0.79
w lot	0.98
w loud	-0.38
w love	-1.83
w low	-2.70
w low_back_pain	-0.07
w low_mood	-0.45
w lower	-0.55
w lower_back	-0.07
w luck	0.08
w lumbar	0.43
w lump	0.20
w lunch	-0.31
w lung	0.93
w ly	-2.27
w lymph	0.45
w macbeth	-0.23
w machin	0.61
w made	-0.38
w magic	-0.43
w magical	0.06
w mail	-0.48
w main	-1.31
w mak	-0.57
w make	-0.79
w man	0.50
w manag	0.57
w manipulation	0.06
w manual	0.06
w many	-0.33
w many_people	-0.55
w map	-0.50
w maps	-0.65
w march	-0.53
w mark	-0.80
w market	0.26
w marr	0.13
w marriag	-0.29
w massag	-0.50
w mast	0.18
w mat	0.62
w match	-0.11
w mate	0.12
w mathematical	-0.29
w matt	-0.45
w may	-1.29
w me	1.42
w meadow	-0.14
w meal	-0.13
w mean	-1.59
w meant	-0.72
w measur	0.98
w measure	-0.19
w mechanic	0.68
w medical	1.23
w medical_care	-0.64
w medication	0.32
w medicin	-0.37
w medicine_cabinet	-0.24
w meet	-0.89
w melt	0.07
w memb	-0.45
w membran	-0.38
w memor	-0.63
w mend	0.57
w menopaus	-0.36
w messag	-0.85
w messeng	0.34
w met	1.24
w method	1.55
w michigan	-0.58
w middl	-0.07
w midnight	0.54
w midwif	-1.02
w midwiv	0.77
w might	-0.73
w migrain	1.99
w mild	0.19
w mill	-0.42
w mind	1.18
w mine	-0.56
w minut	-0.22
w miracl	-0.88
w miraculou	1.18
w miss	2.47
w mist	0.11
w mix	-1.21
w mo	-0.71
w mobilit	0.56
w model	-0.64
w modern	0.83
w mole	-0.22
w monda	0.66
w monday	-1.10
w mone	-0.79
w money_back	-0.36
w month	0.17
w months_of	-0.64
w mood	-0.66
w moon	0.21
w moor	-0.35
w more	0.22
w morn	1.62
w most	-3.91
w most_people	0.11
w moth	1.87
w mountain	-0.53
w mov	-4.54
w move	-2.59
w move_again	0.29
w move_more	0.39
w moves_again	0.08
w mow	1.02
w mr	1.48
w mrs	1.56
w ms	0.12
w much	0.51
w multiple_sclerosis	-0.06
w mum	0.61
w mumm	0.18
w muscl	-1.92
w museum	-0.06
w music	-0.13
w must	1.71
w my	1.79
w my_hands	-1.74
w myself	0.24
w nagg	0.13
w nam	-2.58
w name	-0.68
w nan	0.32
w nap	-0.24
w napp	-0.12
w naps	-0.18
w narrow	-0.88
w natural	2.55
w near	-0.52
w nearly_all	-0.31
w nearly_everyone	-0.25
w neck	2.51
w neck_pain	0.70
w need	0.66
w needl	-0.83
w needs_a_doctor	-0.34
w needs_no	0.22
w negativ	-0.14
w neighbor	-0.96
w neighbour	-1.35
w neith	-0.64
w nerv	-1.06
w nerve_pain	0.20
w nervous_system	0.78
w neurologist	-0.98
w neuroscienc	0.08
w nev	0.43
w never_returns	0.09
w new	-4.04
w newborn	1.19
w newton	-0.05
w next	-1.00
w nhs	-0.22
w nice	0.21
w nickel	-1.08
w night	3.37
w nil	0.17
w nine	1.30
w nine_in_ten	0.38
w ninet	0.62
w no	-3.08
w no_clear	-0.28
w no_difference	-0.35
w no_doubt	0.72
w no_evidence	-0.30
w no_harm	-0.09
w no_longer	0.32
w no_longer_need	1.04
w no_longer_needs	-0.29
w no_match_for	0.25
w no_more	0.27
w no_more_pain	0.66
w no_one	1.55
w no_proof	-0.05
w no_reliable	-0.27
w no_side_effect	0.52
w no_side_effects	0.61
w nobel	0.20
w nobod	0.95
w nobody_has_shown	-0.21
w nobody_knows	-0.64
w nois	-0.22
w nominat	0.24
w none	-0.60
w nonsens	-0.39
w noon	-0.10
w normal	0.96
w nose	-0.05
w not	-1.66
w not a_doctor	-0.38
w not a_sign_of	-0.78
w not able	0.45
w not about	-0.65
w not account	0.16
w not ach	1.78
w not advanc	-0.24
w not advis	-0.11
w not afford	0.62
w not aft	0.39
w not again	0.33
w not against	0.47
w not agre	-0.42
w not alik	0.40
w not all	-0.29
w not alon	-0.54
w not am	-0.26
w not an_hour	-0.34
w not an_operation	-0.70
w not anoth	1.31
w not answ	-0.35
w not anxiet	0.34
w not any	-1.48
w not any_more	0.30
w not anybod	-0.50
w not anyon	-0.23
w not anyth	-3.21
w not apart	-0.96
w not arm	0.54
w not arthriti	0.34
w not ask	0.90
w not asthma	-0.64
w not away	-0.35
w not bab	0.42
w not back	2.28
w not back_pain	-0.34
w not bad	0.36
w not be	-0.72
w not bear	-0.28
w not befor	-0.14
w not believ	0.34
w not bett	0.77
w not blood	-0.15
w not blood_pressure	-0.53
w not boast	0.18
w not bod	0.41
w not body	-0.86
w not bon	-0.20
w not bone	-0.76
w not book	-0.40
w not born	0.31
w not both	-0.05
w not box	-0.13
w not br	-0.14
w not brac	0.16
w not brain	-0.42
w not breath	-0.46
w not bring_down	-0.70
w not buy	-0.19
w not by_itself	1.54
w not call	0.74
w not came	-0.11
w not can	-1.47
w not cancel	0.36
w not cancell	0.20
w not care	-0.22
w not caus	-0.27
w not certain	0.16
w not ch	-0.27
w not chanc	0.75
w not chang	-1.91
w not check	-0.54
w not child	0.32
w not children	-0.10
w not church	0.35
w not claim	-0.50
w not clear	0.30
w not client	0.85
w not clos	1.56
w not club	0.40
w not colic	-0.08
w not com	-0.19
w not come	0.75
w not compar	-0.34
w not condition	-0.34
w not confirm	-0.23
w not cook	-0.45
w not could	0.59
w not count	-0.34
w not crack	0.18
w not craniosacral_therapy	-0.26
w not crash	0.33
w not credit	-0.44
w not cry	0.55
w not cst	-0.23
w not cup	-0.32
w not cur	0.82
w not cure	-0.44
w not cure_for	0.37
w not cut	0.92
w not damag	0.14
w not dangerou	-0.32
w not day	0.87
w not decid	-0.22
w not deep	0.87
w not depend	-0.13
w not depression	0.14
w not diagnos	0.62
w not diagnosi	-0.46
w not did	0.62
w not differenc	0.94
w not digg	-0.51
w not do	3.18
w not doctor	0.18
w not don't	-0.22
w not dose	-0.56
w not down	0.25
w not drama	0.39
w not drug	0.41
w not each	-0.23
w not ear	-0.33
w not ears	0.52
w not eczema	0.38
w not effect	-0.23
w not eith	-0.32
w not else	-0.36
w not end	1.07
w not enjoy	-0.42
w not enough	0.11
w not even	1.00
w not ever	3.27
w not everyon	-0.43
w not evidenc	-0.68
w not examin	-0.12
w not examination	-0.37
w not exist	-0.08
w not expect	-0.22
w not expir	0.31
w not fail	2.08
w not fall	-0.73
w not far	-0.75
w not fascia	-0.29
w not fault	-0.68
w not feel	-1.27
w not felt	0.91
w not felt_better	-0.26
w not fev	-0.80
w not fibromyalgia	0.31
w not find	-0.42
w not firm	-0.72
w not first	-0.18
w not five	0.37
w not flat	-0.92
w not flow	0.64
w not fluid	-0.29
w not follow	1.35
w not forc	0.18
w not form	-0.36
w not found	-0.26
w not friend	0.12
w not full	-0.34
w not gave	0.19
w not gentl	0.76
w not get	1.41
w not get_better	0.67
w not give	-0.62
w not give_up	-0.58
w not go	-1.22
w not goes	0.74
w not good	0.11
w not gown	-0.34
w not group	-0.35
w not guarante	-0.26
w not had	0.11
w not hand	-0.62
w not hands_on	-0.17
w not happen	0.14
w not harm	2.18
w not has	-1.31
w not hav	-0.06
w not have	1.65
w not he	1.44
w not head	0.56
w not heal	0.19
w not health	-0.15
w not health_professionals	-0.16
w not hear	-0.45
w not heard	2.21
w not help	1.45
w not help_with	-0.77
w not her	1.38
w not here	-2.34
w not him	-0.66
w not his	0.49
w not hit	0.14
w not hold	-0.35
w not hope	-0.28
w not hour	-0.46
w not how	-1.75
w not hurr	-1.04
w not hurt	1.36
w not hype	0.13
w not i	-1.74
w not if	0.09
w not ill	0.19
w not into	-0.13
w not is_a	-0.07
w not is_an	-0.20
w not its	-0.82
w not keep	-0.54
w not kept	-0.19
w not kind	0.06
w not kne	0.39
w not knead	-0.06
w not know	-0.33
w not known	-0.08
w not larg	-0.09
w not last	0.22
w not law	-0.18
w not lean	0.76
w not leav	0.66
w not let	2.27
w not licens	-0.30
w not lie	-0.90
w not life	0.32
w not lift	-0.48
w not light	-0.43
w not like	-0.63
w not line	-0.34
w not link	-0.06
w not list	-0.52
w not live	0.76
w not look	0.24
w not love	-0.39
w not low_back_pain	-0.06
w not lunch	-0.57
w not ly	-0.94
w not machin	0.10
w not made	-0.11
w not magic	0.13
w not main	-0.28
w not mak	-0.29
w not make	0.24
w not many	-0.44
w not matter	-0.38
w not may	0.30
w not me	0.06
w not mean	-0.91
w not meaningful	-0.07
w not measur	-1.33
w not medical	0.37
w not medical_advice	-0.56
w not medical_care	0.08
w not medical_treatment	0.11
w not medicin	-0.65
w not mend	0.20
w not mention	-0.67
w not migrain	0.32
w not mind	-0.16
w not miracl	0.30
w not miss	1.02
w not month	0.25
w not more	0.09
w not most	0.36
w not moth	0.47
w not mov	-0.60
w not move	-0.76
w not much	-1.30
w not murmur	0.34
w not my	-0.61
w not my_hands	-0.31
w not nam	-0.39
w not name	-0.16
w not neck	0.85
w not need	1.59
w not needl	0.05
w not nine	-0.50
w not no	-0.33
w not nor	-0.24
w not not	0.50
w not noth	-0.38
w not notic	0.65
w not now	0.41
w not numb	-1.08
w not nurs	-0.05
w not odds	-0.32
w not off	-0.48
w not often	0.05
w not oil	-0.18
w not once	0.68
w not one	0.13
w not only	0.35
w not operation	0.41
w not oth	-0.85
w not our	0.87
w not out	0.37
w not out_of	-0.61
w not outcom	-0.56
w not outsid	-0.50
w not over	-0.47
w not own	-0.09
w not page	-0.37
w not pain	1.57
w not pap	-0.27
w not pass	-0.37
w not pay	0.58
w not peopl	-0.77
w not perfum	-0.17
w not person	1.60
w not phon	-0.50
w not photograph	0.12
w not plac	-0.46
w not play	-0.14
w not poem	0.64
w not point	-0.13
w not postur	-1.12
w not pregnanc	-0.32
w not prescrib	-0.09
w not presum	0.33
w not pretend	-0.19
w not pric	-0.29
w not print	-0.81
w not promis	1.39
w not prov	-0.32
w not proven	-0.51
w not pull	-0.36
w not push	-0.68
w not put	0.15
w not put_off	-0.11
w not quit	-0.36
w not rais	0.06
w not rare	-0.17
w not reach	0.34
w not read	-0.97
w not real	1.20
w not reason	-0.89
w not record	-0.67
w not recover	-0.48
w not refund	0.24
w not regist	-0.16
w not regret	0.73
w not relax	-0.12
w not relief	-0.55
w not rememb	0.19
w not remov	-0.08
w not replac	-0.16
w not report	-0.42
w not research	0.40
w not rest	-0.60
w not result	-0.83
w not review	0.19
w not rhythm	-0.23
w not right	-0.08
w not risk	0.71
w not riv	-0.36
w not room	0.06
w not round	0.84
w not rush	-0.28
w not safe	-0.15
w not safet	-0.19
w not same	-0.50
w not say	0.08
w not says	0.34
w not scan	-0.66
w not scent	-0.19
w not scientifical	-0.06
w not second	0.30
w not secret	0.47
w not see	0.28
w not seem	-0.16
w not seen	0.87
w not sell	-0.13
w not send	0.53
w not seriou	-0.10
w not session	-1.13
w not set	-0.61
w not settl	-0.11
w not shar	-0.42
w not she	-0.25
w not sheet	-0.42
w not shift	0.22
w not shoot	0.16
w not short	-0.56
w not should	1.19
w not show	-0.59
w not shown	-0.75
w not side	-0.30
w not sign	-0.40
w not sinc	4.39
w not singl	0.19
w not site	-0.25
w not sitt	0.69
w not six	0.10
w not sixteen	-0.15
w not sleep	0.31
w not slept	0.16
w not so	0.67
w not sold	-0.97
w not someth	-0.81
w not sound	-0.14
w not special	-0.08
w not spin	-0.54
w not stand	0.98
w not start	-0.42
w not stat	-0.59
w not stay	-0.67
w not step	0.14
w not stop_taking	-0.31
w not stor	-0.78
w not strang	-0.09
w not strength	1.00
w not stretch	-0.47
w not stud	-0.69
w not substitut	0.06
w not success_rate	-0.13
w not such	-0.29
w not summ	1.00
w not support	-0.09
w not surger	0.06
w not surpris	-0.28
w not surviv	0.46
w not symptom	0.36
w not tablet	0.35
w not tak	-0.38
w not take	-0.13
w not talk	-0.45
w not tell	0.21
w not ten	0.13
w not test	-0.61
w not th	-0.60
w not than	-0.75
w not thank	0.16
w not their	0.08
w not them	-1.08
w not then	-0.39
w not theor	0.15
w not ther	0.87
w not therap	0.07
w not therapist	-0.17
w not thes	-0.31
w not they	-0.33
w not think	1.19
w not thought	0.44
w not thre	-0.08
w not through	-0.21
w not till	0.59
w not time	0.21
w not tinnitu	-0.35
w not tissu	-0.19
w not togeth	-0.26
w not told	0.07
w not tonight	0.24
w not too	1.55
w not touch	1.01
w not tr	0.55
w not track	-0.18
w not travel	0.50
w not trial	-0.64
w not troubl	-0.16
w not true	-0.49
w not try	-0.51
w not turn	0.41
w not twent	-0.22
w not two	0.27
w not umbrella	-0.67
w not und	-0.51
w not unles	0.22
w not until	0.28
w not untreat	-0.31
w not up	2.78
w not us	-0.70
w not use	-0.69
w not used	-0.85
w not visit	-0.60
w not wait	0.35
w not walk	-0.22
w not want	-1.20
w not warning_signs	0.61
w not watch	0.12
w not way	1.24
w not we	0.27
w not week	-0.34
w not weight	0.30
w not well	-0.95
w not what	1.17
w not what_is_wrong	-0.32
w not whatev	-0.98
w not when	0.47
w not wher	0.33
w not wheth	-0.62
w not which	0.07
w not who	3.79
w not whom	1.14
w not why	-1.04
w not will	-1.72
w not winc	0.43
w not within	-0.34
w not without	0.51
w not woman	0.09
w not word	1.08
w not work	0.23
w not works_for	-0.30
w not worr	-0.63
w not wors	0.83
w not worth	-0.17
w not would	-0.57
w not writ	-0.13
w not wrong	0.48
w not year	0.78
w not yes	-0.27
w not you	-0.54
w not young	1.23
w not your	-1.98
w not your_doctor	-0.08
w not yourself	0.88
w not zero	-0.15
w not_agree	-0.11
w not_come_back	0.69
w not_everyone	-0.08
w not_know	0.90
w not_need	0.57
w not_needed	-0.32
w not_promise	-0.22
w not_suitable	-0.52
w note	-0.83
w noth	-2.32
w notic	1.46
w novel	-0.50
w now	1.30
w numb	-2.14
w nurs	0.43
w nurser	0.48
w octob	-0.57
w odd	-0.60
w off	1.72
w offer	-0.36
w offic	0.36
w official	0.48
w often	-3.92
w oil	-0.26
w old	0.28
w old_injuries	-0.69
w old_pains	0.47
w olympic	0.85
w on_average	-0.08
w on_her_own	0.45
w on_his_own	-0.17
w on_the_mend	-0.22
w on_the_way_home	0.37
w on_their_back	-0.14
w on_their_backs	-0.41
w on_time	-1.23
w on_your_side	0.45
w once	0.94
w once_and_for_all	-0.06
w one	1.17
w ones	-0.60
w onlin	-0.34
w only	1.57
w only_get_worse	-0.30
w onto	-0.35
w open	-0.80
w operat	-0.63
w operation	0.10
w opinion	-0.30
w optician	-0.38
w orchestra	1.04
w ord	-0.10
w ordinar	-0.28
w organ	1.26
w osteopath	-1.46
w osteoporosi	-0.43
w oth	-1.50
w other_therapies	1.46
w otherwis	0.24
w ouch	2.68
w our	3.73
w our_approach	0.07
w our_hands	0.90
w our_table	0.34
w our_touch	0.45
w ours	1.07
w out	4.16
w out_of	1.03
w outperform	0.28
w outsid	-0.60
w over	2.68
w overactiv	0.49
w overcom	0.13
w overnight	-0.24
w own	0.74
w pac	0.30
w pace	-1.47
w pacemak	-0.54
w pack	1.02
w packag	-0.64
w pag	0.42
w page	-0.18
w paid	-1.05
w pain	0.13
w pain_free	2.07
w pain_relief	1.20
w painful	-0.80
w painkill	-0.40
w paint	-2.12
w pair	-1.48
w palm	1.54
w panel	0.10
w panic_attacks	-0.14
w pantomim	-0.47
w pap	-1.10
w papa	0.56
w paralysi	0.55
w parent	1.77
w park	-1.58
w parkinson	0.25
w part	-0.77
w participant	-0.10
w partn	-0.66
w pass	-2.90
w passag	-0.35
w past	-0.83
w path	-0.16
w patienc	-0.51
w patient	0.86
w patio	0.70
w pattern	0.08
w paulin	-0.23
w paus	-0.15
w pay	-0.10
w peac	-0.34
w peak	-1.20
w pediatrician	0.50
w peg	0.36
w pelvi	1.23
w pelvic	0.34
w pen	-0.52
w pencil	0.30
w peopl	-0.99
w per_cent	0.38
w percent	-0.26
w perfect	0.13
w perhap	-0.39
w period	1.72
w permanent	0.89
w person	-0.85
w persuad	0.72
w pet	-0.46
w pharmac	-0.05
w pharmacist	-0.89
w phon	-1.46
w photo	0.12
w photograph	1.72
w phras	-0.54
w physic	2.01
w physical_therapist	-1.18
w physical_therapists	-0.37
w physical_therapy	-0.55
w physician	-0.62
w physio	1.08
w physiotherap	-0.20
w physiotherapist	-0.97
w piano	-0.62
w pick	-0.71
w picked_up	0.98
w pickl	0.45
w pictur	-1.32
w piec	-0.85
w pill	0.51
w pillow	0.85
w pinch	-0.92
w pipe	-0.66
w pitch	-0.36
w pituitar	-0.19
w plac	-1.73
w placebo	0.66
w plain	1.14
w plan	1.19
w plann	-0.21
w plant	-0.16
w plast	-0.28
w plat	-0.83
w play	-1.38
w pleas	-3.98
w pleasant	-0.74
w plumb	-0.89
w point	-2.55
w point_to	0.22
w poison	0.18
w pond	-0.32
w pool	0.48
w poor	-0.69
w pop	-0.07
w port	-1.05
w position	-0.76
w positiv	1.87
w possibl	-1.05
w post	-0.23
w postcod	0.59
w postnatal_depression	0.26
w postur	0.06
w pot	-0.58
w potato	0.36
w pound	-0.44
w pow	1.65
w powerful	0.22
w practic	-1.12
w practition	-0.58
w prais	0.40
w pram	-0.62
w prana	0.10
w pregnanc	0.70
w pregnant	-0.66
w pregnant_women	0.12
w preliminar	0.28
w prepar	0.30
w pres	1.23
w prescrib	0.65
w prescription	0.41
w present	-0.22
w president	0.78
w press	-0.29
w pressur	-1.19
w pretend	-1.65
w prevent	-0.65
w pric	-1.75
w print	-0.47
w priz	-0.69
w probab	-0.18
w problem	1.74
w profession	-0.09
w professor	0.49
w profound	0.22
w program	-0.07
w promis	0.06
w proof	1.05
w prop	0.20
w protect	-0.26
w prov	-0.25
w proven	-0.53
w prun	-0.91
w psoriasi	-0.25
w ptsd	0.28
w publish	-0.28
w puja	0.08
w pull	-1.12
w puls	-1.82
w pump	0.15
w punctual	-0.53
w punctur	-0.42
w purpos	-0.18
w push	0.40
w put	1.80
w put_away	0.24
w put_down	0.74
w put_right	1.03
w puts	-0.05
w putt	0.48
w quantum	0.13
w quarrel	-0.16
w quart	0.09
w quay	0.09
w question	-2.38
w queu	0.24
w quick	2.35
w quiet	-2.85
w quiet_hour	-1.97
w quieten	0.21
w quit	0.43
w quot	-0.39
w r	-0.37
w race	-0.23
w rack	-0.48
w racket	-0.32
w radiator	-0.50
w radio	-0.41
w raffl	-0.32
w rail	-1.06
w rain	-0.55
w rais	-0.89
w ramp	0.06
w ran	0.67
w rang	1.97
w rare	-0.73
w rash	-0.50
w rate	0.10
w rath	-1.28
w reach	0.36
w read	-1.14
w real	1.68
w realign	-0.32
w realis	0.72
w reason	-0.52
w reasonabl	-0.58
w rebalanc	0.20
w receipt	-0.41
w recent	0.15
w reckon	0.24
w reclin	-0.34
w recognis	0.67
w recogniz	1.32
w recommend	0.64
w record	-0.09
w recov	0.75
w recover	0.12
w recover_from	0.10
w recovery_from	0.69
w red	-0.09
w reduc	-0.29
w referenc	-0.65
w referral	0.65
w reflux	0.30
w refresh	0.36
w refund	-0.22
w register	-0.62
w regular	1.32
w regulator	0.36
w rehears	-0.13
w relationship	-0.09
w relax	-0.45
w relaxation	0.36
w releas	0.17
w released_from	0.11
w reliab	0.93
w reliabl	0.05
w relief	2.17
w relief_for	0.47
w reliev	-0.57
w rely_on	-0.35
w remedy_for	-0.11
w rememb	1.31
w remind	0.16
w remov	-1.19
w renam	-0.39
w rent	-0.46
w repeat	0.28
w replac	-0.66
w report	1.01
w research	1.21
w reset	-0.33
w resin	-0.21
w respect	-1.52
w respond	0.31
w respond_to	0.17
w respons	0.26
w rest	-2.97
w rest_of_your_life	0.85
w restful	-0.22
w restor	-0.81
w restriction	-0.31
w result	0.86
w retir	-0.12
w return	1.48
w reveal	0.30
w revers	0.81
w review	0.89
w rheumatologist	0.28
w rhythm	1.06
w rib	0.11
w ribs	0.42
w rid	1.29
w rift	-0.14
w right	-0.38
w right_as_rain	0.19
w ring	-0.40
w ris	-1.10
w rise	-0.11
w risk	-0.73
w risk_free	0.15
w riv	-0.18
w robot	0.15
w rock	0.73
w rode	0.07
w roll	-0.68
w roof	-0.64
w room	-1.41
w root	1.99
w rope	0.12
w ros	-0.10
w rose	-0.32
w rough	0.33
w round	1.21
w row	1.84
w rubb	-0.29
w rul	-0.67
w rule	-0.10
w rumbl	-0.95
w run	-0.92
w runn	-0.12
w runs	-1.88
w runs_in_families	-0.56
w rust	0.71
w ruth	0.29
w s	-1.27
w sacrum	-0.52
w saddl	-0.07
w saf	1.33
w safe	1.01
w safet	-0.27
w said	-2.60
w sal	0.59
w salt	-0.31
w same	0.75
w same_day	0.51
w sampl	-0.15
w sand	-0.83
w sat	0.64
w satisfaction	0.34
w saturda	-0.72
w saturday	-0.27
w sav	-0.51
w save	1.40
w saw	-0.28
w say	1.20
w say_no_to	-0.46
w says	-1.09
w scal	-1.24
w scan	-1.55
w scann	0.63
w scar	-1.03
w sceptic	0.36
w school	-0.71
w sciatica	0.74
w scienc	1.28
w scientifical	1.64
w scientist	0.90
w scoliosi	0.49
w scoot	-0.24
w scor	-2.03
w scream	1.84
w screen	-0.06
w script	-0.21
w seam	-0.85
w seat	-0.48
w second	-0.77
w secret	-0.20
w see	0.56
w see_a_doctor	-0.37
w see_your_doctor	-0.20
w seed	0.09
w seem	-1.71
w seen	0.18
w seizur	0.49
w seldom	-0.34
w self	0.89
w sell	-2.36
w send	0.29
w sens	0.39
w sensor	-0.16
w sent	0.78
w sentenc	-0.08
w serv	-0.33
w servic	-0.11
w session	-1.03
w set	0.67
w sets	-0.58
w settl	1.17
w seven	-1.29
w sevent	-1.11
w sever	-0.28
w several	-1.63
w shak	0.12
w sham	-0.33
w shap	-1.38
w shar	-1.19
w she	-0.54
w she'll	0.50
w sheet	-0.66
w shelf	0.31
w shell	0.33
w shift	1.20
w shingl	-0.49
w ship	-0.29
w shirt	0.88
w sho	-1.23
w shock	0.29
w shoelac	0.28
w shook	-1.35
w shop	0.22
w shopp	0.13
w short	-1.01
w shorten	-0.44
w shot	1.18
w should	-2.26
w shout	0.61
w show	-2.28
w shown	-0.07
w shredd	-0.28
w shrink	-0.11
w shrugg	-0.34
w shunt	-0.21
w shut	0.63
w shutt	-0.41
w sick	-0.12
w sid	-0.09
w side	0.70
w side_effects	0.36
w sight	-0.15
w sign	-0.69
w signal	-0.29
w signatur	-0.65
w silenc	0.21
w silent	0.08
w sill	-0.10
w silt	0.23
w simp	3.15
w simpl	0.80
w sinc	-1.19
w sing	0.98
w singl	0.14
w sink	-0.63
w sinu	0.06
w sinus	0.57
w sir	0.45
w sist	0.19
w sit	-1.84
w sit_in	0.49
w site	-1.00
w sits	-0.30
w sitt	0.21
w six	0.12
w sixt	1.20
w size	-0.50
w skat	-0.30
w skin	-2.66
w skip	2.46
w skipp	0.76
w skull	-3.31
w skull_bones	0.47
w slack	-0.39
w sleep	-1.07
w sleeples	0.55
w sleepless	0.20
w sleepless_nights	1.33
w sleev	-0.06
w slip	0.33
w slip_disc	0.59
w slipped_disc	-0.35
w slow	-3.69
w small	-0.70
w small_trial	-0.09
w smell	0.35
w smil	5.00
w smok	-0.22
w smooth	0.46
w snor	-0.94
w snow	-0.20
w snowdon	0.10
w so	-1.30
w soap	-0.18
w sock	0.30
w sofa	0.44
w soft	-1.43
w soften	-0.24
w softwar	-0.07
w soldi	0.74
w solution_for	0.06
w some	-2.48
w some_people	-1.73
w somebod	-0.18
w someon	-0.38
w someth	0.86
w sometim	-0.61
w somewher	1.10
w son	0.41
w song	1.44
w soon	0.16
w sooner_or_later	0.48
w sooth	0.33
w sore	-1.26
w sore_back	-1.91
w sore_backs	-0.07
w sore_shoulders	0.10
w sorr	-1.00
w sort	-0.16
w soul	-0.92
w sound	2.07
w soup	0.09
w sourc	-0.73
w spac	0.89
w spain	-0.65
w spar	0.14
w spasm	0.47
w spe	-0.10
w speak	4.09
w speak_of	-0.22
w special	-0.10
w specialise_in	0.24
w specialist	0.97
w specialt	1.11
w spectacl	-0.07
w speech	-0.57
w speed_up	-0.49
w spell	-0.99
w spend	0.86
w spent	-0.85
w sphenoid	0.22
w spin	0.65
w spinal	-0.22
w spinal_cord	-0.29
w spinal_fluid	0.11
w spit	-0.16
w split	-0.67
w spok	-0.79
w sport	0.35
w spot	-0.78
w spr	2.08
w sprain	-0.15
w spread	-0.98
w squar	-0.45
w squash	-0.24
w squeak	-0.09
w squeez	0.20
w stack	0.22
w stadium	1.62
w staff	-0.51
w stag	-0.30
w stair	0.40
w stairlift	1.67
w stamm	0.18
w stammer	0.08
w stand	0.48
w stand_taller	0.11
w star	1.05
w start	3.52
w starv	0.64
w stat	-0.98
w station	-0.14
w statistician	0.61
w stay	-0.42
w stay_away	0.11
w staying_active	-0.26
w stead	0.31
w steadi	0.34
w steam	-0.13
w steep	-0.19
w stent	-0.06
w step	0.74
w stick	-1.23
w stiff	0.08
w stiff_back	-0.47
w stiff_joints	0.25
w stiff_neck	-0.92
w still	-5.80
w still_point	-0.15
w stimulat	0.10
w stitch	-0.28
w stomach	-0.30
w ston	-0.62
w stood	0.10
w stool	-1.57
w stop	-1.84
w stopp	-0.56
w stor	0.06
w storm	-0.13
w stov	-0.26
w str	-0.50
w straight	0.43
w straighten	0.82
w strain	0.11
w strang	-0.30
w street	-1.18
w strength	0.80
w stres	0.51
w stress	0.41
w stretch	0.44
w strict	-0.27
w strip	-0.45
w strok	-0.52
w stroll	0.30
w strong	0.85
w stubborn	0.16
w stuck	0.59
w stud	-0.85
w student	-0.89
w stuff	0.08
w succeed	0.07
w such	-0.46
w sudden	-0.50
w suffer	1.09
w sugar	0.13
w sugg	-0.10
w suit	-1.37
w suitcas	1.21
w summ	-1.69
w summar	-0.39
w summit	0.98
w sunda	0.53
w sunday	-1.09
w superior	0.83
w supp	-0.81
w support	0.23
w suppos	-0.20
w suppress	0.09
w sure	-0.98
w surgeon	-0.40
w surger	0.33
w surpris	0.79
w surve	-1.00
w sutherland	-1.15
w sw	-0.13
w swam	-0.62
w sweat	-1.23
w swell	-0.82
w swimm	-0.89
w switch	-0.09
w switched_off	-0.28
w swollen	-0.36
w swor	-0.38
w symptom	0.95
w system	1.77
w systematic	0.06
w tabl	1.19
w tablet	0.40
w tai_chi	-0.30
w tail	0.18
w tailbon	-0.67
w tak	-1.54
w take	-2.11
w taken	0.30
w takes_away	0.57
w takes_the_pain_out_of	-0.34
w talk	-0.32
w talk_to_your_doctor	-0.06
w talking_therapy	-0.58
w tall	-0.80
w tantrum	0.54
w tap	0.10
w tape	0.56
w tast	-0.47
w taught	0.23
w tax	-0.40
w taxi	-0.50
w tea	2.36
w teach	-1.91
w team	-0.23
w tear	-0.42
w tearful	-0.33
w teatim	0.39
w techniqu	0.21
w teenag	0.47
w tell	1.50
w tell_me	1.13
w tell_us	-0.26
w tell_your_doctor	-0.07
w tells_you	-0.82
w templ	-0.10
w ten	-1.02
w tend	0.50
w tenni	-0.48
w tennis_elbow	0.12
w tens	0.33
w tension	1.56
w tension_headaches	-0.79
w tent	0.23
w term	1.25
w test	0.68
w text	-0.92
w th	-0.15
w than	-2.40
w thank	0.66
w that	0.23
w that_lasts	-0.99
w thaw	-0.20
w the_answer_to	0.17
w the_moment	0.05
w the_next_day	-0.42
w the_sea	-0.16
w the_table	-1.75
w the_weather	-0.07
w the_work	0.25
w theatr	0.67
w their	3.25
w them	1.69
w themselv	0.85
w then	0.98
w theor	-0.59
w ther	1.88
w therap	-0.23
w therapist	1.76
w therapy_for	0.10
w thes	-0.84
w these_days	-0.37
w these_hands	0.53
w they	1.60
w thick	-0.40
w thin	-0.49
w think	0.40
w thinn	-0.23
w third	0.45
w thirst	-0.20
w thirt	0.82
w this_table	1.76
w this_therapy	-0.99
w this_work	-0.10
w this_works	-0.14
w thos	0.95
w though	1.85
w thought	-0.78
w thousand	2.17
w thre	-0.93
w thread	-0.14
w threw	0.80
w threw_away	-0.17
w thriv	-0.58
w through	2.10
w through_the_night	0.07
w throughout	0.29
w throw	-0.67
w throw_away	0.20
w thrust	-0.24
w thumb	0.11
w thursda	-0.70
w thursday	-0.84
w thyroid	0.39
w tick	0.75
w ticket	-0.41
w tid	0.69
w tide	-0.74
w tie	1.43
w tied	0.97
w tight	-0.65
w tighten	-0.40
w till	1.15
w tim	-0.18
w time	-0.23
w tin	0.30
w tinnitu	-0.42
w tip	0.55
w tips	-0.27
w tir	0.19
w tired	-0.85
w tissu	-1.06
w titl	-0.18
w to_avoid	-0.24
w toast	-0.38
w toda	0.87
w toddl	-1.16
w toes	1.65
w togeth	-1.89
w toilet	-0.42
w told	-0.34
w told_me	0.41
w told_us	0.06
w tomato	0.08
w tomorrow	1.47
w tone	-0.40
w tongue_tie	-0.07
w tonight	0.76
w too	-0.82
w too_late	1.05
w took	-1.54
w top	1.21
w tore	1.49
w total	0.63
w touch	-0.08
w toward	-0.24
w towel	-0.28
w town	0.50
w toxin	0.49
w tr	-2.03
w trac	-0.08
w traction	0.24
w tractor	1.31
w trad	-1.18
w tradition	-0.63
w train	-1.29
w tram	-0.96
w transf	-0.16
w transformation	0.26
w transformational	0.93
w trapp	0.08
w trauma	-0.50
w travel	0.60
w tray	0.31
w treat	0.23
w treatment_for	0.44
w treatment_of	-0.41
w tree	-0.28
w tremor	-0.34
w trial	-2.76
w trick	0.84
w tried_everything	0.29
w trigeminal_neuralgia	-0.79
w trigg	-0.24
w troubl	-0.69
w tru	0.10
w true	0.74
w trumpet	0.55
w trust	0.85
w try	-0.78
w tuesda	0.23
w tuesday	-0.52
w tumm	1.07
w turn	2.76
w twelv	-0.43
w twent	1.40
w twic	0.19
w twin	-0.21
w twist	1.14
w two	0.31
w type	-0.54
w uk	-0.33
w umbrella	-0.47
w uncertain	-0.17
w uncl	-0.62
w und	-0.72
w under_the_sacrum	-0.56
w under_your_head	-0.30
w under_your_knees	-0.27
w underneath	0.46
w undo	1.03
w undon	-0.84
w undres	1.06
w unethical	-0.37
w unhurr	-0.43
w unit	0.09
w universit	-0.30
w unles	0.10
w unlik	0.72
w unlock	0.34
w unpleasant	-0.37
w unproven	0.26
w unsettl	-0.14
w unsur	-0.16
w untest	-0.23
w until	-2.07
w unwell	-0.07
w unwind	1.21
w up	1.71
w up_and_about	-0.40
w updat	-0.32
w upholster	-0.73
w upi	-0.06
w upledg	-0.80
w upright	-0.80
w upstair	-1.23
w us	2.76
w use	-1.37
w used	-0.91
w used_to	-0.47
w useful	0.33
w uses	-0.40
w usual	-1.38
w usual_care	-0.18
w ute	0.08
w vaccin	-0.59
w vacuum	-0.24
w vagu	-0.33
w vagus_nerve	-0.07
w valu	-0.07
w vanish	-0.15
w vegan	-0.07
w veil	0.13
w verif	0.11
w version	0.12
w vertebra	0.76
w vertigo	-0.14
w very	1.17
w vessel	-0.15
w vet	-0.50
w veteran	0.28
w vienna	0.14
w view	-1.45
w villag	0.97
w vine	-0.86
w violin	-0.68
w violinist	-0.08
w visit	0.39
w visitor	-1.51
w voic	1.45
w vouch	-0.12
w wait	-0.26
w wak	0.21
w wake	-0.15
w wake_up	0.30
w wal	-0.28
w walk	-0.78
w walk_out	0.69
w walked_in	0.37
w walked_out	-0.59
w walking_frame	0.93
w walking_stick	-0.38
w walks_out	0.82
w wall	2.23
w want	-0.42
w war	1.00
w ward	1.13
w warm	-0.81
w warmth	-0.43
w warn	0.58
w warning_signs	-0.08
w was_gone	0.05
w was_no_better	-0.16
w wash	-0.80
w wast	-0.23
w wat	0.19
w watch	1.54
w wav	-1.50
w wave	0.18
w wax	-0.62
w way	2.31
w way_home	0.18
w ways	-0.84
w we	0.73
w we'll	1.01
w we'r	-0.62
w weak	-0.69
w wear	-0.47
w websit	-0.33
w wedd	-0.25
w wednesday	-0.33
w week	-0.93
w weekend	-0.88
w weeks_later	0.17
w weep	0.68
w weigh	-0.11
w weight	-1.05
w welcom	-0.72
w well	-3.16
w went	2.53
w went_home	-1.31
w went_in	0.79
w wept	0.30
w were_gone	0.18
w wet	-0.96
w wett	-0.10
w what	1.86
w what_is_wrong	0.86
w whatev	0.27
w wheel	0.71
w when	-1.78
w wher	3.84
w wheth	-4.21
w which	-1.95
w whil	0.08
w whiplash	0.11
w whisp	1.95
w whistl	0.43
w who	3.88
w whoev	-0.31
w whol	2.36
w whom	-0.43
w whos	0.17
w why	3.48
w wide	0.07
w wife	1.20
w will	2.51
w winc	1.48
w wind	0.46
w window	0.08
w windowsill	-1.25
w wint	0.32
w wire	0.31
w wish	-0.19
w within	1.22
w within_days	-0.68
w within_minutes	0.13
w within_weeks	-0.46
w without	2.79
w without_pain	0.32
w wobbl	-0.82
w woke	-0.36
w woke_up	0.76
w won	-0.90
w won't	1.43
w wond	-0.49
w wonderful	0.25
w wood	2.74
w wool	-0.39
w word	-0.06
w wore	0.22
w work	0.76
w work_for	-0.13
w work_on	-0.42
w working_with	0.09
w works_on	-0.15
w world	1.02
w worn	-0.88
w worr	-0.47
w wors	-1.68
w worst	-0.43
w worth	-0.80
w would	-2.13
w wound	0.22
w wrap	-0.71
w wrapp	-0.98
w wrist	-0.93
w writ	-0.48
w written	-0.33
w written_off	-0.07
w wrong	-2.19
w wrot	-0.45
w yard	-0.69
w year	1.98
w years_of	1.49
w yes	0.41
w yesterda	0.85
w yet	1.42
w yield	1.83
w yoga	1.07
w you	-0.98
w you'll	1.48
w you'r	-0.29
w young	-0.13
w your	1.89
w your_doctor	-0.36
w your_gp	0.69
w your_midwife	0.31
w yourself	1.15
w zero	0.65
w zoo	-0.12
w £60	-0.24
wt a AID	-1.93
wt a BABY	-1.09
wt a BELIEF	-0.24
wt a BODY	-0.45
wt a CLIENT	-3.71
wt a CST	-1.17
wt a CURE	0.41
wt a DETOX	0.10
wt a DIAGNOSE	-1.68
wt a DOCTOR	-1.99
wt a DRUG	-0.62
wt a EASE	-1.89
wt a EMOTION	-0.17
wt a ENDORSE	1.76
wt a EXPERT	-0.85
wt a FLOW	0.37
wt a GONE	-3.72
wt a HOMEHELP	0.82
wt a HOPEFUL	0.31
wt a HUMBLE	-0.19
wt a LIFE	-0.28
wt a MECH	-0.12
wt a META	-0.90
wt a MOST	-0.13
wt a NEGN	-2.22
wt a NUMBER	-1.00
wt a PAST	0.09
wt a POLICY	-1.24
wt a PRAISE	0.99
wt a PRESSURE	-0.60
wt a RELIEFN	0.11
wt a REMOVE	-1.75
wt a RESEARCH	-2.15
wt a SAFETY	-0.35
wt a SAFEW	0.11
wt a SAY	-0.99
wt a SERIOUS	-2.48
wt a SERVICE	-1.87
wt a SHOW	0.77
wt a SORE	-1.26
wt a STOPTAKING	-0.72
wt a STORE	-0.97
wt a SURE	-0.46
wt a SURGERY	-0.29
wt a SYMPTOM	-2.61
wt a THERAPIST2	-0.91
wt a THERAPY	-2.27
wt a THING	0.82
wt a WELL	0.96
wt a WORKS	-0.32
wt a WORLD	-0.76
wt a4 RESEARCH	-0.43
wt a4 THING	-0.43
wt about CST	-0.36
wt about ENDORSE	0.12
wt about HOMEHELP	-0.19
wt about IT	1.52
wt about MECH	-0.19
wt about NEG	-0.27
wt about NUMBER	-2.90
wt about POLICY	-0.09
wt about RELIEFN	-0.37
wt about SERIOUS	0.62
wt about SYMPTOM	-0.32
wt about THERAPY	-0.36
wt about WE	-0.15
wt about WORLD	0.30
wt about YOU	0.63
wt accept IT	-0.08
wt admir HOMEHELP	-0.21
wt admir THERAPIST2	-0.21
wt adult SAY	0.27
wt adult SHOW	0.32
wt aft EMOTION	-0.75
wt aft HOMEHELP	0.24
wt aft IT	2.16
wt aft LIFE	-0.60
wt aft NUMBER	-0.14
wt aft SERIOUS	0.41
wt aft SURGERY	0.79
wt aft THING	-0.13
wt aft WE	0.22
wt against IT	-0.20
wt against YOU	-0.12
wt ago CLIENT	0.90
wt alarm WE	-0.19
wt all EASE	0.54
wt all GONE	0.19
wt all IT	-0.85
wt all LIFE	-0.35
wt all NUMBER	-0.37
wt all REMOVE	-0.08
wt all RESEARCH	-0.21
wt all SERVICE	0.24
wt all THING	-0.28
wt all WE	0.32
wt all WORKS	-0.19
wt all YOU	-0.56
wt allow THERAPY	-0.31
wt also OUGHT	-0.31
wt am DIAGNOSE	-0.24
wt am NEG	-0.98
wt am SORE	-0.58
wt am WELL	0.28
wt american THERAPIST2	-0.16
wt an BAD	0.08
wt an DOCTOR	-0.12
wt an DRUG	0.29
wt an EASE	-0.11
wt an EMOTION	-0.37
wt an GONE	0.50
wt an HOMEHELP	-0.18
wt an HUMBLE	-0.16
wt an META	-0.21
wt an POLICY	-0.22
wt an PRAISE	0.29
wt an REMOVE	0.50
wt an SAFETY	-0.29
wt an SERIOUS	-1.11
wt an SORE	-0.48
wt an SYMPTOM	-0.52
wt an THERAPIST2	-0.30
wt an THING	-0.15
wt an WORLD	-0.23
wt and BABY	0.40
wt and BAD	-0.49
wt and BELIEF	-0.30
wt and BODY	0.52
wt and CLIENT	-3.72
wt and CST	-0.99
wt and DETOX	0.88
wt and DIAGNOSE	0.38
wt and DOCTOR	0.51
wt and DRUG	-0.86
wt and EASE	1.43
wt and EMOTION	-0.29
wt and ENDORSE	-0.11
wt and EXPERT	0.48
wt and FLOW	0.21
wt and GO	1.03
wt and GONE	0.29
wt and HEDGE	-1.18
wt and HOMEHELP	-1.20
wt and HUMBLE	-1.59
wt and IT	-1.88
wt and LASTING	0.08
wt and LIFE	-0.45
wt and MECH	-0.77
wt and META	-0.15
wt and MOST	-1.28
wt and NEG	-2.68
wt and NEGN	-0.96
wt and NUMBER	-1.11
wt and OUGHT	-1.48
wt and PAST	-0.22
wt and POLICY	-0.56
wt and RELIEFN	0.53
wt and REMOVE	0.09
wt and SAFETY	-0.55
wt and SAY	-2.39
wt and SERIOUS	3.24
wt and SERVICE	-0.74
wt and SHOW	-0.84
wt and SORE	-0.46
wt and STOPTAKING	0.12
wt and STORE	-0.27
wt and SURE	0.97
wt and SYMPTOM	0.65
wt and THERAPIST2	-0.53
wt and THERAPY	1.71
wt and THING	0.96
wt and TURN	-1.65
wt and WE	-2.21
wt and WELL	1.39
wt and WORKS	0.44
wt and WORLD	-0.07
wt and YOU	0.35
wt anoth POLICY	0.42
wt anoth WE	-0.44
wt any CST	-0.38
wt any DRUG	0.24
wt any EASE	0.24
wt any HOMEHELP	0.56
wt any NUMBER	-0.69
wt any PAST	0.77
wt any POLICY	0.76
wt any RESEARCH	-0.39
wt any SERIOUS	-0.72
wt any SERVICE	0.30
wt any SHOW	-0.31
wt any SYMPTOM	-0.58
wt any THERAPIST2	0.59
wt any THERAPY	-0.38
wt anyth IT	-0.31
wt anyth WE	-0.28
wt are BABY	-0.44
wt are BODY	-0.86
wt are CLIENT	0.79
wt are CST	0.17
wt are EASE	1.26
wt are ENDORSE	-0.77
wt are EXPERT	-0.40
wt are FLOW	0.47
wt are GONE	1.44
wt are HUMBLE	-0.22
wt are MECH	-0.86
wt are MOST	-0.36
wt are NEG	-0.99
wt are NEGN	-0.34
wt are NUMBER	-2.66
wt are PAST	-0.51
wt are POLICY	0.19
wt are REMOVE	0.49
wt are SAFEW	0.73
wt are SERVICE	-0.95
wt are SORE	-1.11
wt are STOPTAKING	-0.31
wt are STORE	-0.16
wt are SURE	0.61
wt are SYMPTOM	-0.08
wt are THERAPY	1.47
wt are THING	0.48
wt are TURN	0.26
wt are WELL	0.65
wt are WORKS	1.06
wt are WORLD	-0.50
wt are YOU	-0.18
wt around NUMBER	-0.28
wt around YOU	-0.23
wt as BABY	-0.61
wt as CLIENT	-1.46
wt as DIAGNOSE	0.24
wt as HEDGE	-0.40
wt as HOMEHELP	-0.63
wt as IT	-0.90
wt as LIFE	1.04
wt as NUMBER	-0.75
wt as RESEARCH	0.20
wt as SAFEW	1.19
wt as SHOW	0.94
wt as SYMPTOM	-0.69
wt as THERAPIST2	-0.15
wt as THERAPY	-0.64
wt as WE	0.55
wt as YOU	-0.92
wt at BELIEF	-0.37
wt at IT	-1.40
wt at LIFE	-0.10
wt at NUMBER	-1.93
wt at PAST	-0.43
wt at POLICY	-0.43
wt at RESEARCH	0.10
wt at THING	-0.81
wt at WE	0.31
wt at YOU	0.10
wt august NUMBER	-0.08
wt away WE	-0.18
wt bare BODY	-0.31
wt be BAD	0.80
wt be BELIEF	0.43
wt be BODY	-0.38
wt be CURE	0.14
wt be DIAGNOSE	-0.35
wt be EASE	0.83
wt be EMOTION	0.47
wt be ENDORSE	-0.44
wt be FLOW	0.82
wt be GO	-0.47
wt be GONE	1.71
wt be HOMEHELP	0.88
wt be HUMBLE	-0.53
wt be LIFE	0.14
wt be NUMBER	-0.15
wt be PAST	0.96
wt be POLICY	0.48
wt be PRAISE	0.42
wt be PRESSURE	0.21
wt be RELIEFN	-0.10
wt be REMOVE	1.18
wt be SAFEW	0.25
wt be SAY	0.98
wt be SERVICE	-1.49
wt be SHOW	-0.39
wt be SORE	-0.12
wt be STOPTAKING	0.96
wt be STORE	-0.47
wt be SURE	0.17
wt be SYMPTOM	0.47
wt be WELL	-0.25
wt be WORKS	0.97
wt becaus CLIENT	-0.26
wt becaus IT	0.34
wt becaus MOST	0.84
wt becaus NEG	0.77
wt becaus NUMBER	-0.21
wt becaus WE	-0.59
wt becaus YOU	-0.98
wt becom GONE	1.31
wt becom WELL	0.25
wt bed TURN	0.30
wt bed WE	-0.40
wt been EASE	-0.55
wt been LIFE	-0.09
wt been NUMBER	-0.24
wt been PAST	-0.47
wt been PROVE	-0.38
wt been SAY	0.49
wt been SERVICE	0.36
wt been SHOW	-0.70
wt been SORE	-1.27
wt been STOPTAKING	0.07
wt been STORE	0.80
wt been WELL	0.47
wt been WORKS	0.85
wt befor CLIENT	0.14
wt befor IT	1.18
wt befor NUMBER	-0.11
wt befor WE	-0.40
wt befor YOU	0.89
wt behind YOU	0.33
wt beneath IT	-0.07
wt besid IT	-0.53
wt best EASE	-0.11
wt best NUMBER	-0.30
wt best WE	0.10
wt bett BODY	-0.38
wt bett HOMEHELP	-0.07
wt bett LIFE	0.26
wt bett RESEARCH	-0.75
wt bett WE	0.31
wt between BODY	-0.35
wt between NUMBER	0.62
wt between THERAPY	-0.51
wt between WE	0.82
wt beyond NUMBER	-0.14
wt big HOMEHELP	0.78
wt boredom DEFINE	-0.25
wt both HOMEHELP	0.11
wt both LIFE	-0.34
wt breath YOU	-0.60
wt breech BABY	0.42
wt brought WE	-0.32
wt bung BODY	0.23
wt busy CLIENT	0.16
wt but CLIENT	0.46
wt but IT	0.83
wt but MOST	0.78
wt but NEG	-0.17
wt but NUMBER	-0.26
wt but WE	0.14
wt but YOU	0.72
wt by BABY	0.23
wt by CLIENT	0.45
wt by DOCTOR	0.53
wt by EASE	0.33
wt by EXPERT	0.96
wt by FLOW	0.33
wt by GONE	-0.36
wt by HOMEHELP	0.07
wt by LIFE	-0.47
wt by META	-0.67
wt by NUMBER	1.12
wt by POLICY	-1.28
wt by THERAPY	-0.23
wt by THING	0.92
wt by TURN	0.53
wt by WE	-0.30
wt by WORKS	0.39
wt by WORLD	-0.13
wt came NUMBER	-0.48
wt came TURN	-0.11
wt care IT	-0.62
wt careful META	-0.06
wt careful RESEARCH	0.51
wt caught IT	0.68
wt chopp WORLD	1.35
wt chronic SYMPTOM	0.25
wt clas TURN	0.27
wt clos IT	-0.29
wt clos YOU	-0.15
wt cloth CLIENT	-0.14
wt club HEDGE	0.40
wt cold BODY	-0.63
wt com NUMBER	-0.31
wt come TURN	-0.21
wt complete SAFEW	-0.38
wt cost GONE	-0.48
wt count CLIENT	0.61
wt count IT	-0.11
wt count WELL	0.78
wt crack SERVICE	-0.27
wt crack WE	0.34
wt dark THING	-0.17
wt day CLIENT	1.17
wt day IT	0.99
wt day STOPTAKING	0.09
wt day WE	-0.41
wt day YOU	0.48
wt debat WE	0.55
wt deep BODY	0.20
wt deep DETOX	0.20
wt deep LIFE	0.20
wt deep REMOVE	0.20
wt did CLIENT	-0.34
wt did HUMBLE	-0.15
wt did IT	0.25
wt did NEG	0.57
wt did STOPTAKING	0.35
wt did YOU	-0.22
wt disabilit GONE	0.38
wt district DOCTOR	0.48
wt district HOMEHELP	0.48
wt district PAST	0.48
wt do CLIENT	-0.33
wt do CST	-0.11
wt do CURE	0.32
wt do GONE	0.30
wt do HOMEHELP	-0.22
wt do HUMBLE	-0.20
wt do IT	0.35
wt do NEG	-3.28
wt do RELIEFN	0.32
wt do STOPTAKING	-0.32
wt do THERAPY	0.85
wt do TURN	0.10
wt do WE	-0.24
wt do YOU	1.97
wt does CLIENT	-0.22
wt does CST	-0.64
wt does HEDGE	0.44
wt does HUMBLE	0.88
wt does IT	-1.71
wt does MOST	-0.21
wt does NEG	-0.97
wt does OUGHT	-0.20
wt does THERAPY	-0.68
wt done IT	0.39
wt down WE	0.50
wt drift STOPTAKING	-0.26
wt drink HOMEHELP	0.19
wt drink POLICY	0.19
wt dur HOMEHELP	-0.69
wt each BODY	0.81
wt each CLIENT	0.28
wt each CST	0.36
wt each ENDORSE	0.47
wt each MECH	0.26
wt each NUMBER	-0.06
wt each SHOW	0.47
wt each STORE	-0.20
wt each THERAPY	0.06
wt ear BELIEF	-0.45
wt ear CLIENT	-0.29
wt ear EXPERT	-0.45
wt ear PAST	-0.45
wt ear POLICY	-0.12
wt earli CLIENT	0.18
wt earn WE	-0.67
wt effectiv EASE	0.14
wt eight NUMBER	0.59
wt eleven SHOW	-0.17
wt else HEDGE	0.58
wt else IT	-0.44
wt enjo IT	-0.31
wt enjoy IT	-0.70
wt even BODY	-0.36
wt even ENDORSE	-0.36
wt even IT	-0.08
wt even SHOW	-0.36
wt even SORE	0.36
wt ever BABY	0.36
wt ever BODY	0.40
wt ever CLIENT	0.44
wt ever DOCTOR	0.40
wt ever EMOTION	-0.30
wt ever GONE	-0.40
wt ever META	-0.26
wt ever NUMBER	-0.90
wt ever SERVICE	0.17
wt ever SYMPTOM	0.40
wt ever THING	-0.75
wt everyth WE	1.19
wt everyth YOU	-0.10
wt exception YOU	0.72
wt fact IT	0.55
wt far GONE	0.07
wt fast HEDGE	-0.24
wt fev OUGHT	-0.35
wt fibro SYMPTOM	1.29
wt fift NUMBER	-0.18
wt finish WE	0.10
wt firm MECH	-0.30
wt firm THERAPY	-0.10
wt flat DIAGNOSE	0.22
wt flat WE	-0.43
wt fold POLICY	0.10
wt fold THING	-0.26
wt food BODY	-0.14
wt food LIFE	-0.14
wt for BABY	0.15
wt for BAD	-0.06
wt for BODY	0.27
wt for CLIENT	1.13
wt for CST	-0.16
wt for CURE	-0.16
wt for DOCTOR	0.71
wt for DRUG	0.83
wt for EASE	-0.08
wt for EMOTION	0.69
wt for ENDORSE	0.56
wt for GONE	-0.24
wt for HEDGE	-0.70
wt for HOMEHELP	-0.18
wt for HUMBLE	0.93
wt for IT	0.62
wt for LASTING	-0.69
wt for LIFE	-0.82
wt for MOST	0.56
wt for NEG	-0.88
wt for NUMBER	-1.77
wt for POLICY	-1.06
wt for RELIEFN	-0.16
wt for REMOVE	-0.10
wt for SAFETY	0.17
wt for SERIOUS	-0.58
wt for SERVICE	0.48
wt for SHOW	0.56
wt for SORE	1.06
wt for SURE	-0.50
wt for SYMPTOM	1.46
wt for THERAPIST2	-0.22
wt for THERAPY	-1.50
wt for TURN	0.39
wt for WE	-0.77
wt for WELL	0.28
wt for WORKS	-0.31
wt for YOU	-0.95
wt forgot WE	-0.34
wt form WE	-0.32
wt fort CLIENT	0.32
wt fort NUMBER	0.17
wt fright STORE	0.40
wt from BAD	0.48
wt from BODY	0.32
wt from CLIENT	-0.09
wt from CST	0.36
wt from IT	-0.72
wt from MECH	0.30
wt from NUMBER	0.99
wt from RESEARCH	0.83
wt from SAFETY	-0.83
wt from SYMPTOM	1.04
wt from THERAPY	0.26
wt from WE	-0.41
wt from YOU	-0.13
wt full BODY	0.53
wt gave WE	0.08
wt gave YOU	-0.08
wt gentl CST	0.10
wt gentl THERAPY	0.22
wt get LASTING	0.13
wt get NUMBER	-0.26
wt get WELL	-0.19
wt get YOU	0.52
wt gets GONE	-0.67
wt gets WELL	-0.67
wt gett TURN	0.09
wt gift POLICY	-0.09
wt giv WE	0.33
wt give IT	0.59
wt give WE	1.07
wt give YOU	0.72
wt go NEGN	0.08
wt go SERVICE	-0.34
wt go TURN	-1.06
wt goes DIAGNOSE	-0.13
wt gold THING	0.32
wt good EASE	-0.17
wt good HOMEHELP	-0.18
wt good LIFE	-0.14
wt good POLICY	-0.09
wt good RESEARCH	-0.30
wt good THERAPIST2	0.09
wt good THERAPY	-0.25
wt good THING	-0.18
wt good TURN	0.17
wt good WORLD	-0.08
wt got NEGN	-0.39
wt got WE	0.05
wt gram WE	-0.29
wt gravit WE	0.53
wt great CLIENT	0.68
wt grey WORLD	-0.51
wt group GONE	-0.28
wt grow EASE	0.10
wt guidanc SAY	-0.21
wt guidanc SHOW	-0.21
wt had BAD	1.11
wt had CST	-0.27
wt had DIAGNOSE	0.39
wt had EASE	-0.54
wt had FLOW	-0.55
wt had GONE	-1.85
wt had HOMEHELP	-0.54
wt had LIFE	0.41
wt had NEG	-0.57
wt had NEGN	0.09
wt had PAST	-0.13
wt had REMOVE	-0.32
wt had SAY	0.66
wt had SERIOUS	-0.36
wt had SERVICE	-0.15
wt had SHOW	0.21
wt had SYMPTOM	-0.96
wt had THERAPY	-0.27
wt had TURN	0.64
wt had WE	-0.18
wt had WELL	-0.61
wt had WORKS	-0.54
wt hand HEDGE	-0.38
wt hand WE	-0.36
wt hand WORKS	0.30
wt hanna NUMBER	0.15
wt happen WE	0.19
wt hard IT	-0.06
wt hardwar THING	-0.31
wt has BAD	-0.81
wt has CLIENT	-0.55
wt has DIAGNOSE	-0.74
wt has EASE	0.22
wt has ENDORSE	-0.27
wt has FLOW	-0.36
wt has GO	0.53
wt has GONE	-1.50
wt has HUMBLE	-0.20
wt has IT	-1.36
wt has NEG	1.14
wt has NEGN	-1.46
wt has NUMBER	0.28
wt has OUGHT	-0.92
wt has PAST	0.37
wt has POLICY	-0.58
wt has PROVE	-0.11
wt has REMOVE	-1.51
wt has SAFEW	0.53
wt has SAY	-0.26
wt has SERIOUS	-0.43
wt has SERVICE	-0.26
wt has SHOW	-0.37
wt has STOPTAKING	-0.73
wt has STORE	0.62
wt has SURE	-1.14
wt has TURN	-1.04
wt has WE	1.95
wt has WORKS	-0.82
wt hat IT	-0.44
wt have BAD	-0.09
wt have BODY	1.02
wt have DIAGNOSE	-0.98
wt have EASE	0.44
wt have ENDORSE	0.73
wt have GO	0.48
wt have GONE	1.48
wt have HUMBLE	-0.54
wt have IT	0.45
wt have NEG	-1.34
wt have NEGN	-0.42
wt have NUMBER	-0.61
wt have OUGHT	0.10
wt have PAST	0.41
wt have PROVE	0.40
wt have REMOVE	1.08
wt have SAFEW	-0.33
wt have SAY	1.25
wt have SERIOUS	-1.53
wt have SERVICE	-0.67
wt have SHOW	1.12
wt have SORE	0.37
wt have STOPTAKING	0.19
wt have STORE	0.58
wt have TURN	0.23
wt have WE	0.19
wt have WELL	-0.64
wt have WORKS	0.29
wt have YOU	0.67
wt health CLIENT	-0.22
wt health DEFINE	0.17
wt health OUGHT	-0.16
wt her AID	-2.12
wt her BABY	-0.07
wt her BELIEF	-0.39
wt her BODY	1.52
wt her CLIENT	1.69
wt her DIAGNOSE	1.66
wt her DOCTOR	-0.58
wt her DRUG	-0.13
wt her ENDORSE	-0.37
wt her HOMEHELP	-0.58
wt her LIFE	-2.74
wt her NUMBER	1.26
wt her PAST	0.21
wt her POLICY	-0.87
wt her SERIOUS	-1.01
wt her SERVICE	-0.15
wt her SHOW	-0.37
wt her STORE	-1.58
wt her SURGERY	-0.41
wt her SYMPTOM	-1.38
wt her THERAPIST2	0.10
wt her THERAPY	-1.72
wt her THING	-0.13
wt here IT	0.85
wt here WE	-0.10
wt high EASE	0.14
wt high THING	0.61
wt him BODY	-0.11
wt him ENDORSE	-0.11
wt him SHOW	-0.11
wt his AID	0.47
wt his BABY	-0.47
wt his BODY	-0.80
wt his CLIENT	1.71
wt his CST	0.23
wt his DOCTOR	-0.26
wt his DRUG	-0.21
wt his ENDORSE	0.48
wt his HOMEHELP	-0.88
wt his LIFE	0.95
wt his NUMBER	0.64
wt his POLICY	0.66
wt his REMOVE	-0.24
wt his SERIOUS	-0.07
wt his SERVICE	-0.74
wt his SHOW	0.48
wt his STORE	0.27
wt his SURGERY	-0.24
wt his SYMPTOM	-0.37
wt his THERAPY	0.89
wt his THING	0.24
wt his WORLD	0.50
wt hit IT	0.14
wt hot HOMEHELP	-0.46
wt hot TURN	-0.20
wt hot WORLD	-0.46
wt hour GONE	-0.99
wt hour HOMEHELP	-0.41
wt hour META	0.55
wt hour REMOVE	-0.13
wt hour SURE	0.55
wt hour WE	-1.12
wt how CLIENT	-1.77
wt how CST	0.18
wt how HEDGE	-0.54
wt how IT	-0.19
wt how SURE	-0.64
wt how THERAPY	0.27
wt how WE	-0.66
wt how YOU	0.75
wt hsa POLICY	-0.19
wt i'm NEGN	-0.18
wt if CLIENT	-0.48
wt if HOMEHELP	0.64
wt if IT	-0.89
wt if LIFE	0.31
wt if NEG	1.04
wt if NUMBER	-0.21
wt if SYMPTOM	-0.31
wt if THERAPIST2	0.60
wt if YOU	-3.83
wt in BABY	-0.35
wt in BODY	-0.92
wt in CLIENT	-2.22
wt in CST	-0.71
wt in DIAGNOSE	-0.13
wt in EASE	0.27
wt in FLOW	0.16
wt in HEDGE	0.28
wt in HOMEHELP	-0.27
wt in IT	1.55
wt in LIFE	-0.41
wt in MECH	-0.77
wt in META	0.27
wt in MOST	-0.34
wt in NUMBER	-1.81
wt in POLICY	-0.20
wt in REMOVE	-0.14
wt in SAFEW	-0.52
wt in SERVICE	-0.81
wt in SORE	-0.86
wt in SURE	-0.20
wt in SURGERY	-0.20
wt in SYMPTOM	-0.57
wt in THERAPY	0.47
wt in THING	-0.09
wt in WE	0.80
wt in WORKS	0.48
wt in WORLD	0.83
wt in YOU	2.49
wt includ CLIENT	-0.58
wt includ HOMEHELP	-0.33
wt includ THERAPIST2	-0.33
wt individual RELIEFN	0.33
wt inn BODY	-1.13
wt insid IT	-0.19
wt into IT	0.26
wt into META	0.36
wt into RELIEFN	0.38
wt into SERIOUS	0.59
wt into THERAPY	-0.21
wt it'll REMOVE	0.46
wt july EASE	0.62
wt july FLOW	0.62
wt july POLICY	0.62
wt july WORKS	0.62
wt june CLIENT	0.60
wt june WE	-0.08
wt just DIAGNOSE	0.23
wt just IT	-0.67
wt just NUMBER	0.71
wt just OUGHT	0.12
wt just SAY	0.19
wt just SHOW	0.21
wt larg RESEARCH	-0.33
wt last DIAGNOSE	-0.26
wt last NUMBER	-0.43
wt last POLICY	0.21
wt last THERAPY	0.08
wt last WORLD	-0.32
wt lat CLIENT	0.70
wt lead DOCTOR	0.76
wt lead EXPERT	0.98
wt lent WE	-0.10
wt lesson YOU	-0.95
wt let CLIENT	0.35
wt let IT	0.69
wt let SORE	-0.10
wt let WE	1.27
wt let YOU	1.59
wt lets YOU	-0.53
wt lett SHOW	-0.05
wt licens WE	-0.21
wt lie POSITION	-0.23
wt life WE	0.84
wt life WELL	-0.20
wt light IT	-1.16
wt light THERAPY	-0.06
wt light WE	-0.10
wt lik IT	-0.45
wt like CLIENT	-0.10
wt like IT	-1.26
wt like REMOVE	-0.57
wt like THING	0.96
wt like WE	-0.14
wt like YOU	-0.35
wt liv BODY	-0.75
wt local EXPERT	0.37
wt long EMOTION	-0.24
wt long IT	0.15
wt long LIFE	0.47
wt long SERIOUS	-0.46
wt long STORE	-0.19
wt long SYMPTOM	-1.04
wt long THERAPY	-0.25
wt long YOU	0.16
wt look BODY	-0.07
wt look ENDORSE	-0.07
wt look SHOW	-0.07
wt look TURN	-0.34
wt lose EASE	-0.15
wt love SERVICE	-0.41
wt low BODY	-1.34
wt low ENDORSE	-1.34
wt low HOMEHELP	-0.10
wt low POLICY	-0.10
wt low SHOW	-1.34
wt luck IT	0.42
wt ly POSITION	-0.13
wt machin IT	0.10
wt made WE	-0.46
wt main THING	-0.47
wt mak BABY	0.14
wt mak BODY	-0.31
wt mak CLIENT	-0.43
wt mak ENDORSE	-0.22
wt mak IT	0.21
wt mak MOST	-0.43
wt mak NEGN	-0.24
wt mak SHOW	-0.22
wt make CLIENT	-0.57
wt make DIAGNOSE	0.82
wt make IT	-0.87
wt make NEGN	0.12
wt manipulation HEDGE	-0.08
wt mean IT	-0.93
wt mean NEGN	-0.52
wt mean YOU	-0.14
wt meaningful EASE	-0.07
wt measur IT	-0.31
wt medical META	0.18
wt medical SAY	0.18
wt medical THING	0.08
wt mention SERIOUS	0.31
wt mention SYMPTOM	-0.33
wt miss IT	0.30
wt miss WE	-0.07
wt model WE	-0.33
wt mone WE	0.31
wt month CLIENT	0.28
wt month IT	0.72
wt month NEGN	0.46
wt more CLIENT	0.14
wt more DRUG	-0.31
wt more HOMEHELP	-0.51
wt more POLICY	-0.91
wt more WORLD	-0.91
wt more YOU	0.47
wt morn LIFE	-0.12
wt morn SORE	0.20
wt morn WE	0.05
wt move HOMEHELP	0.13
wt move WE	-0.70
wt much WE	0.05
wt nam NUMBER	-0.20
wt name HOMEHELP	-0.06
wt name THERAPIST2	-0.06
wt name WE	-0.15
wt natural EASE	0.12
wt near SURE	-0.59
wt near YOU	0.25
wt new BODY	-0.65
wt new DRUG	-0.45
wt new HOMEHELP	-0.63
wt new LIFE	-0.28
wt new NUMBER	-0.44
wt new POLICY	-0.35
wt new RESEARCH	0.79
wt new SYMPTOM	-1.14
wt new THING	-0.64
wt new WORLD	-0.59
wt next CLIENT	-0.83
wt next EASE	-0.10
wt next FLOW	-0.10
wt next HOMEHELP	0.14
wt next NUMBER	-0.16
wt next POLICY	0.21
wt next WORKS	-0.10
wt next WORLD	-0.11
wt night BODY	-0.09
wt night IT	0.19
wt night LIFE	0.36
wt ninet MOST	0.09
wt ninet NUMBER	0.39
wt notic IT	-0.40
wt numb IT	-0.70
wt numb NUMBER	0.29
wt of AID	0.27
wt of BAD	0.63
wt of BODY	0.35
wt of CLIENT	-0.27
wt of CST	0.10
wt of DETOX	-0.45
wt of DIAGNOSE	-0.52
wt of DOCTOR	-0.15
wt of DRUG	1.90
wt of EASE	-0.58
wt of EXPERT	-0.41
wt of FLOW	-0.31
wt of GONE	1.03
wt of HOMEHELP	-0.13
wt of IT	0.33
wt of LIFE	-0.14
wt of MECH	0.36
wt of META	-0.08
wt of NEG	-0.25
wt of NUMBER	-0.24
wt of PAST	0.73
wt of POLICY	1.18
wt of RELIEFN	-0.97
wt of RESEARCH	0.86
wt of SAFETY	-0.27
wt of SERIOUS	-0.92
wt of SERVICE	-0.54
wt of SHOW	0.59
wt of SYMPTOM	0.92
wt of THERAPIST2	-0.75
wt of THERAPY	-0.29
wt of THING	-2.05
wt of WE	-0.73
wt of WELL	0.95
wt of WORKS	-0.63
wt of WORLD	-0.68
wt of YOU	1.41
wt off IT	-0.19
wt off NUMBER	-0.41
wt off THERAPY	-0.12
wt off WE	-0.25
wt old CLIENT	0.97
wt on BODY	-0.32
wt on CLIENT	0.30
wt on CST	1.83
wt on DRUG	-0.26
wt on HUMBLE	-0.12
wt on IT	0.44
wt on LASTING	-0.08
wt on LIFE	0.24
wt on MOST	-0.44
wt on NEG	-0.23
wt on NUMBER	-0.13
wt on POLICY	-0.09
wt on RESEARCH	-0.45
wt on SAY	0.48
wt on SHOW	-0.16
wt on SORE	-0.19
wt on SYMPTOM	-1.10
wt on THERAPY	0.76
wt on THING	-1.48
wt on TURN	-0.60
wt on WE	1.71
wt on WORLD	-0.33
wt on YOU	-1.38
wt once CLIENT	0.99
wt once SAY	-0.44
wt once WORKS	0.10
wt only BODY	-0.12
wt only CLIENT	-1.26
wt only DIAGNOSE	0.66
wt only EASE	0.29
wt only LIFE	-0.12
wt only NUMBER	0.21
wt only OUGHT	0.92
wt only SAFEW	0.97
wt only SAY	0.41
wt only THERAPY	0.56
wt only WE	0.13
wt only YOU	-0.93
wt or BABY	-0.10
wt or BAD	0.36
wt or BODY	-0.70
wt or CST	-0.40
wt or DIAGNOSE	-0.28
wt or DOCTOR	-0.54
wt or EASE	-0.69
wt or GO	-0.45
wt or GONE	-0.57
wt or HOMEHELP	-0.82
wt or IT	-0.16
wt or LIFE	-0.18
wt or MECH	-0.56
wt or META	0.82
wt or NEG	0.86
wt or NEGN	-0.13
wt or NUMBER	-0.26
wt or OUGHT	-0.22
wt or POLICY	-0.25
wt or POSITION	-0.15
wt or SAFETY	-0.10
wt or SAY	-0.60
wt or SERIOUS	-1.02
wt or SHOW	-0.71
wt or SORE	-0.23
wt or SURE	0.74
wt or SYMPTOM	-0.35
wt or THERAPIST2	-0.14
wt or THERAPY	-0.40
wt or THING	0.05
wt or WE	0.19
wt or YOU	-0.90
wt oth CLIENT	0.38
wt oth SERVICE	-0.38
wt out BODY	0.31
wt out ENDORSE	0.31
wt out HUMBLE	-0.23
wt out SHOW	0.31
wt out TURN	0.13
wt over NUMBER	0.26
wt over WE	0.69
wt overactiv BODY	0.43
wt own BABY	0.35
wt own BODY	-0.33
wt own CLIENT	0.85
wt own EASE	-0.33
wt own ENDORSE	-0.64
wt own FLOW	-0.55
wt own HOMEHELP	-0.60
wt own LIFE	1.17
wt own POLICY	-0.87
wt own SHOW	-0.64
wt own THERAPY	-0.16
wt packag IT	-0.33
wt part WE	-0.17
wt path WE	-0.62
wt perfect SAFEW	0.46
wt plac CLIENT	-0.26
wt plac IT	0.42
wt plain META	-0.12
wt plan POLICY	-0.11
wt pleas DIAGNOSE	-0.37
wt pleas OUGHT	-0.67
wt pleas SAFETY	-0.46
wt pool RESEARCH	1.45
wt pool WE	-0.76
wt poor BODY	0.62
wt possibl IT	-0.53
wt post THING	0.70
wt pretend CST	-0.46
wt pretend THERAPY	-0.76
wt print IT	-0.40
wt put CST	-0.28
wt put IT	0.58
wt put NUMBER	0.25
wt put WE	-0.70
wt put YOU	0.17
wt puts IT	-0.32
wt question CLIENT	-0.12
wt question WORKS	-0.81
wt rang WE	0.07
wt rath SAY	-0.41
wt rath SHOW	-0.41
wt real EASE	0.51
wt real NUMBER	0.75
wt reason WE	0.32
wt recent EMOTION	-0.41
wt recent RESEARCH	0.70
wt red BODY	0.16
wt referenc YOU	-0.23
wt regular CST	0.26
wt regular THERAPY	0.34
wt result SURE	0.71
wt right IT	-0.96
wt room POLICY	0.14
wt room WE	1.53
wt room WORLD	0.14
wt root NEG	-0.31
wt same BODY	0.44
wt same CLIENT	1.22
wt same FLOW	-0.28
wt same HOMEHELP	-0.15
wt same MECH	1.22
wt same NUMBER	-0.12
wt same RESEARCH	-0.20
wt scar BODY	-0.27
wt scar MECH	-0.27
wt scientifical PROVE	-0.14
wt scor EASE	-0.07
wt scor GONE	-0.53
wt scor WORKS	-0.07
wt sell YOU	0.20
wt set IT	-0.47
wt sets IT	-0.16
wt several HOMEHELP	-0.12
wt short EASE	-0.60
wt sick DEFINE	-0.07
wt sick HEDGE	-0.07
wt sign IT	-0.22
wt sign OUGHT	-0.13
wt simp GONE	0.12
wt simp NEG	2.03
wt sinc CLIENT	-1.14
wt sinc EMOTION	0.84
wt sinc HEDGE	0.27
wt sinc IT	-0.38
wt sinc NUMBER	2.19
wt sinc WE	-1.10
wt sixt NUMBER	0.17
wt slack HOMEHELP	-0.39
wt slack POLICY	-0.39
wt small BODY	0.26
wt small CLIENT	0.59
wt small EASE	-0.38
wt small MECH	-0.22
wt small RESEARCH	-0.42
wt small SAFEW	-0.12
wt small SYMPTOM	1.04
wt small THING	0.25
wt so CLIENT	-0.51
wt so DIAGNOSE	-0.19
wt so EASE	0.05
wt so GO	-0.23
wt so GONE	-0.23
wt so IT	-0.86
wt so NEG	-0.26
wt so NUMBER	0.93
wt so OUGHT	-0.35
wt so WE	-0.74
wt so WELL	0.36
wt so YOU	0.36
wt soap HOMEHELP	-0.09
wt soap POLICY	-0.09
wt soft POLICY	-0.49
wt soft THERAPY	0.40
wt somebod WE	-0.07
wt someth EASE	-0.72
wt someth FLOW	-0.09
wt someth GONE	-0.49
wt someth WE	-0.55
wt someth WELL	0.24
wt someth WORKS	-0.17
wt someth YOU	-0.52
wt sport THERAPIST2	0.35
wt spr THING	0.18
wt squeez IT	-0.18
wt stairlift CLIENT	1.01
wt start FLOW	-0.20
wt start HOMEHELP	0.34
wt start LIFE	1.21
wt start WORKS	0.64
wt still BAD	-0.10
wt still EMOTION	-0.08
wt still HEDGE	-0.26
wt still HUMBLE	-0.33
wt still THERAPY	-0.16
wt sugar DIAGNOSE	0.53
wt suit CLIENT	-0.11
wt suit HEDGE	-0.36
wt suit YOU	-0.90
wt sunda CLIENT	0.57
wt sutherland SAY	-0.17
wt swor CLIENT	-0.38
wt systematic RESEARCH	0.06
wt tak IT	-1.02
wt tak NUMBER	-0.14
wt tak POLICY	0.67
wt take DRUG	-0.56
wt take HOMEHELP	0.21
wt take POLICY	-0.30
wt take WE	-0.24
wt take WORLD	-0.16
wt take YOU	-0.53
wt tearful BODY	-0.33
wt th CLIENT	0.49
wt th IT	0.36
wt th WE	1.59
wt th YOU	-0.36
wt than CLIENT	-0.11
wt than DRUG	0.08
wt than HOMEHELP	0.73
wt than IT	-1.05
wt than NUMBER	-0.53
wt than THERAPIST2	0.98
wt than THERAPY	-0.48
wt than WE	-0.43
wt than YOU	0.52
wt thank YOU	0.93
wt the AID	3.85
wt the BABY	-3.76
wt the BAD	0.90
wt the BELIEF	-0.46
wt the BODY	-3.82
wt the CAUSE	0.42
wt the CLIENT	1.43
wt the CST	-2.30
wt the CURE	-0.67
wt the DETOX	0.10
wt the DIAGNOSE	-0.21
wt the EASE	1.46
wt the EMOTION	0.80
wt the ENDORSE	-1.45
wt the EXPERT	0.13
wt the FLOW	-0.79
wt the GO	0.20
wt the GONE	-0.32
wt the HOMEHELP	1.80
wt the HUMBLE	-1.28
wt the LASTING	0.85
wt the LIFE	-1.05
wt the MECH	2.53
wt the META	-1.41
wt the MOST	-1.42
wt the NEGN	0.54
wt the NUMBER	-1.24
wt the PAST	-0.32
wt the POLICY	-1.10
wt the POSITION	-0.47
wt the PRAISE	-0.16
wt the PRESSURE	0.13
wt the RELIEFN	-0.64
wt the REMOVE	0.55
wt the SAFETY	-0.22
wt the SAFEW	-0.64
wt the SAY	-0.74
wt the SERIOUS	0.76
wt the SERVICE	2.88
wt the SHOW	-1.85
wt the SORE	-1.10
wt the STOPTAKING	0.98
wt the STORE	0.60
wt the SURGERY	1.91
wt the SYMPTOM	2.62
wt the THERAPIST2	-0.92
wt the THERAPY	-1.55
wt the THING	-5.09
wt the TURN	-0.32
wt the WELL	-0.47
wt the WORKS	-1.29
wt the WORLD	-1.49
wt their BODY	-0.34
wt their CLIENT	1.36
wt their DOCTOR	0.45
wt their ENDORSE	0.33
wt their HOMEHELP	1.10
wt their LIFE	-0.06
wt their NUMBER	0.35
wt their SERIOUS	0.31
wt their SHOW	0.33
wt their SURGERY	0.87
wt their SYMPTOM	0.84
wt their THERAPY	-0.41
wt their THING	0.83
wt them EASE	0.13
wt them GO	0.09
wt them GONE	0.24
wt them SHOW	0.05
wt them TURN	0.27
wt them WELL	0.40
wt then CLIENT	1.19
wt then DIAGNOSE	0.14
wt then GONE	-0.63
wt then IT	-1.24
wt then NUMBER	0.92
wt then REMOVE	-0.38
wt then SAFETY	-0.18
wt then WE	-1.55
wt then YOU	-0.08
wt ther DEFINE	0.07
wt ther HEDGE	0.25
wt ther HUMBLE	0.57
wt ther WE	1.14
wt therapist DIAGNOSE	0.66
wt therapist HEDGE	-0.10
wt therapist SAY	-0.48
wt thes CST	-0.69
wt thes DEFINE	-0.10
wt thes NUMBER	-0.10
wt thes THERAPY	-0.69
wt thes WE	-0.32
wt thirt NUMBER	0.14
wt though CLIENT	0.25
wt till NUMBER	0.93
wt to BAD	0.32
wt to BELIEF	-0.22
wt to BODY	0.77
wt to CLIENT	-0.39
wt to CST	0.22
wt to CURE	0.09
wt to DIAGNOSE	0.39
wt to DOCTOR	-0.52
wt to DRUG	0.52
wt to EASE	0.74
wt to EMOTION	-0.14
wt to ENDORSE	-1.38
wt to EXPERT	-0.52
wt to FLOW	1.81
wt to GO	0.39
wt to GONE	0.06
wt to HEDGE	-0.13
wt to HOMEHELP	0.47
wt to HUMBLE	-0.18
wt to IT	1.37
wt to LIFE	-0.78
wt to MECH	-0.47
wt to META	-0.27
wt to NEG	2.75
wt to NEGN	-0.60
wt to OUGHT	-0.20
wt to POLICY	-0.87
wt to PRAISE	-0.35
wt to PROVE	-0.20
wt to RELIEFN	-0.31
wt to REMOVE	1.76
wt to SAFETY	-1.45
wt to SAY	0.10
wt to SERIOUS	0.74
wt to SERVICE	0.48
wt to SHOW	-0.36
wt to SORE	0.53
wt to STOPTAKING	0.53
wt to STORE	-0.06
wt to SYMPTOM	2.06
wt to THERAPIST2	-0.09
wt to THERAPY	0.43
wt to THING	0.14
wt to WE	-0.23
wt to WELL	0.43
wt to WORKS	0.74
wt to WORLD	-0.26
wt to YOU	1.97
wt toda CLIENT	0.36
wt togeth NEG	-0.34
wt togeth SHOW	0.12
wt too HEDGE	-0.19
wt too SORE	1.35
wt took NUMBER	0.41
wt took THERAPY	-0.38
wt took WE	-0.39
wt total SAFEW	0.63
wt touch SERVICE	0.52
wt tr IT	0.12
wt track NEGN	-0.14
wt trigg SHOW	-0.24
wt tru PRAISE	0.10
wt try IT	0.06
wt turn THING	0.41
wt twin LIFE	0.34
wt type NUMBER	-0.14
wt und CST	0.51
wt und SURE	0.08
wt und THERAPY	-0.50
wt und WE	0.52
wt unles YOU	1.10
wt unlik DRUG	0.06
wt unlik HOMEHELP	0.54
wt until CLIENT	-0.89
wt until NEG	-0.63
wt until NUMBER	-0.41
wt until WE	0.65
wt until YOU	-0.12
wt up HEDGE	-0.40
wt up TURN	-1.10
wt up WE	0.81
wt usual NUMBER	-0.72
wt very CST	-0.67
wt very NEGN	-0.35
wt very SORE	-0.22
wt very THERAPY	-0.67
wt want EASE	-0.97
wt want NUMBER	-0.57
wt was BAD	-0.43
wt was COME	0.34
wt was CURE	-0.16
wt was DIAGNOSE	-0.68
wt was EASE	-1.64
wt was FLOW	-0.24
wt was GONE	-1.36
wt was HOMEHELP	-0.08
wt was HUMBLE	-0.06
wt was LIFE	-0.12
wt was NEG	0.73
wt was NUMBER	-1.46
wt was OUGHT	-0.25
wt was PAST	-0.46
wt was POLICY	-0.29
wt was REMOVE	-0.68
wt was SAY	-0.08
wt was SERVICE	-2.02
wt was SHOW	0.14
wt was SORE	-0.44
wt was STOPTAKING	-0.33
wt was STORE	-0.13
wt was THERAPY	-0.38
wt was WE	-0.06
wt was WELL	-0.53
wt was WORKS	-1.20
wt way CLIENT	0.12
wt way IT	0.52
wt way MOST	1.38
wt way WE	0.71
wt way YOU	0.41
wt ways YOU	-0.12
wt we'll REMOVE	0.45
wt week CLIENT	0.64
wt week CST	0.38
wt week DEFINE	-0.24
wt week NEGN	-0.14
wt week THERAPY	0.38
wt week WE	-0.75
wt weekend BODY	0.07
wt weekend ENDORSE	0.07
wt weekend SHOW	0.07
wt weekend WE	-0.14
wt weigh NUMBER	-0.15
wt went TURN	1.87
wt went WELL	-0.51
wt were CLIENT	0.34
wt were DIAGNOSE	-0.55
wt were EASE	-0.19
wt were FLOW	-0.41
wt were GO	-0.10
wt were GONE	-0.07
wt were NEG	0.62
wt were PAST	-0.09
wt were REMOVE	-0.13
wt were SERVICE	-0.17
wt were TURN	-0.22
wt were WORKS	-0.18
wt what CLIENT	-1.40
wt what CST	0.42
wt what DEFINE	0.69
wt what DRUG	0.08
wt what EASE	-0.46
wt what FLOW	-0.60
wt what GONE	-0.39
wt what HEDGE	-1.05
wt what HUMBLE	-0.17
wt what IT	-1.64
wt what LIFE	0.35
wt what MOST	-0.24
wt what NEG	-0.05
wt what RESEARCH	-0.26
wt what SAFETY	0.90
wt what THERAPY	-0.68
wt what WE	-0.58
wt what WORKS	-0.71
wt what YOU	-2.13
wt whatev CLIENT	-0.94
wt whatev IT	-0.15
wt whatev YOU	0.55
wt when BODY	-0.45
wt when CLIENT	-0.68
wt when HOMEHELP	0.29
wt when IT	0.59
wt when NEG	-0.72
wt when NUMBER	0.23
wt when OUGHT	-0.06
wt when THERAPY	0.85
wt when WE	-1.61
wt when YOU	0.38
wt wher CLIENT	0.17
wt wher CST	-0.22
wt wher HOMEHELP	0.45
wt wher IT	0.88
wt wher NEG	-0.29
wt wher NUMBER	-0.08
wt wher THERAPIST2	0.46
wt wher THERAPY	-0.32
wt wher WE	-0.16
wt wher YOU	1.86
wt whil CLIENT	-0.22
wt whil IT	-0.40
wt whil WE	0.88
wt whil YOU	0.16
wt who BODY	0.14
wt who COME	0.39
wt who DIAGNOSE	0.75
wt who EASE	0.15
wt who ENDORSE	1.04
wt who FLOW	-0.08
wt who GO	0.47
wt who GONE	0.43
wt who HEDGE	-0.07
wt who HUMBLE	-0.09
wt who IT	-0.12
wt who LIFE	-0.23
wt who NEG	0.46
wt who OUGHT	-0.11
wt who PAST	-0.52
wt who POLICY	-0.16
wt who SHOW	0.16
wt who THING	0.19
wt who TURN	0.46
wt who WE	-0.86
wt who WORKS	1.00
wt whoev META	-0.21
wt whoev YOU	0.21
wt whol BODY	0.45
wt whol CLIENT	-0.61
wt whol STORE	-0.20
wt whol THERAPY	-0.30
wt whol THING	-0.70
wt whol WORLD	0.98
wt whom CLIENT	0.07
wt whom DOCTOR	0.55
wt whom EXPERT	0.55
wt whom HOMEHELP	0.55
wt whom IT	0.91
wt whom WE	-0.42
wt whom YOU	-0.36
wt why CLIENT	0.25
wt why HEDGE	-0.10
wt why IT	0.15
wt why WE	0.22
wt why YOU	0.12
wt will BODY	0.44
wt will DIAGNOSE	-1.98
wt will EASE	0.14
wt will FLOW	0.36
wt will GONE	0.62
wt will IT	-0.64
wt will LASTING	-0.25
wt will LIFE	1.25
wt will NEG	-0.36
wt will OUGHT	-0.57
wt will POLICY	0.84
wt will PRAISE	0.41
wt will PRESSURE	-0.30
wt will REMOVE	-0.14
wt will SAY	0.28
wt will STOPTAKING	0.07
wt will STORE	0.22
wt will WE	-0.65
wt will WELL	0.75
wt will WORKS	0.64
wt with BODY	-0.74
wt with CLIENT	-0.74
wt with CST	2.46
wt with EASE	-0.61
wt with GONE	-0.22
wt with HEDGE	-0.06
wt with HOMEHELP	-1.01
wt with HUMBLE	0.25
wt with IT	-0.62
wt with META	-0.10
wt with NEGN	-0.06
wt with NUMBER	-2.56
wt with POLICY	-0.32
wt with SAFETY	-0.44
wt with SERIOUS	1.45
wt with SORE	-0.45
wt with SURE	-0.33
wt with SYMPTOM	0.74
wt with THERAPIST2	-0.24
wt with THERAPY	0.47
wt with THING	-0.94
wt with WE	0.42
wt with WELL	-0.50
wt with WORKS	-0.17
wt with WORLD	-0.14
wt with YOU	-0.81
wt within LIFE	-0.07
wt within NUMBER	-0.16
wt wors WE	-0.14
wt worst IT	0.19
wt would EASE	-0.27
wt would ENDORSE	-0.33
wt would GONE	0.21
wt would HUMBLE	0.06
wt would NEG	1.39
wt would OUGHT	-0.29
wt would SAY	0.31
wt would SHOW	0.41
wt would WE	-0.12
wt wrong POLICY	-0.62
wt wrong THING	-0.48
wt wrong WORLD	-0.62
wt year CLIENT	0.07
wt year GONE	0.54
wt year SORE	-0.11
wt year YOU	0.47
wt yesterda WE	0.73
wt yet WE	0.38`;
