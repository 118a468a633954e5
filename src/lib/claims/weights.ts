/** The classifier's weights, one feature a line. Written by tests/claims/train.ts; do not edit. */
export const weights = `about baby asked	0.11
about baby bare	-0.15
about baby humble	0.45
about baby negated	0.74
about baby plain	-1.57
about body bare	-0.83
about body humble	-1.24
about body negated	-2.00
about body plain	2.63
about body world	0.96
about life bare	1.26
about life humble	1.17
about life negated	1.52
about life plain	-0.41
about life sober	-0.70
about life world	-0.78
about none asked	-0.33
about none humble	-2.88
about none negated	-0.84
about none plain	-0.34
about none sober	-1.07
about none world	-1.47
about serious bare	1.37
about serious humble	0.17
about serious negated	0.62
about serious plain	-0.57
about serious sober	-0.17
about symptom asked	0.14
about symptom bare	0.68
about symptom humble	-1.28
about symptom negated	1.08
about symptom plain	-1.14
about symptom sober	0.88
any grave	4.04
any hint	3.13
any rule	9.40
b 1999 review	0.38
b 2020 review	-0.20
b 2024 review	-0.21
b 29 peopl	-0.16
b 64 peopl	-0.33
b a 2024	-0.27
b a baby	-1.03
b a back	0.66
b a bad	-1.17
b a bad_back	0.60
b a bett	-1.19
b a bit	-0.69
b a blanket	-0.35
b a blood	-1.21
b a blow	-0.37
b a body	0.40
b a bone	-0.97
b a book	-0.22
b a boy	-0.32
b a brain_injury	-0.15
b a car	0.36
b a chair	0.61
b a chang	0.28
b a child	-0.63
b a clear	-1.24
b a client	-0.58
b a coin	-1.12
b a cold	-0.62
b a cours	0.58
b a crook	0.94
b a cup	0.79
b a cure	0.45
b a cure_for	0.70
b a date	0.46
b a day	-0.99
b a decad	-0.26
b a deep	-0.27
b a disc	-0.67
b a dose	-0.63
b a drop	-0.70
b a fair	-0.36
b a fall	-0.23
b a feath	2.09
b a fev	-2.09
b a few	-0.54
b a first	-1.20
b a fold	-0.32
b a fortnight	1.52
b a friend	0.13
b a full	0.55
b a gentl	1.14
b a good	-0.99
b a great	0.91
b a hand	-0.65
b a headach	-0.35
b a health	-0.21
b a histor	-1.35
b a hospital	-0.49
b a hundr	-0.73
b a kitchen	-0.52
b a label	0.16
b a larg	-0.33
b a leaflet	0.38
b a leg	-1.01
b a lett	-0.50
b a light	-0.35
b a light_touch	-0.17
b a list	-0.69
b a littl	-2.29
b a log	0.19
b a long	-1.43
b a lot	1.01
b a machin	-1.10
b a man	-1.19
b a massag	0.26
b a medical	-0.18
b a medicin	-0.99
b a memb	-0.45
b a messag	-0.11
b a midwif	-0.14
b a migrain	-0.74
b a minut	0.68
b a miracl	-0.44
b a month	0.84
b a murmur	0.43
b a nap	-0.52
b a natural	0.89
b a neck	0.98
b a new	-2.54
b a nickel	-0.31
b a numb	-0.98
b a nurs	0.32
b a packag	-0.11
b a page	-0.52
b a pain	-0.56
b a pain_free	0.74
b a person	-1.17
b a pharmacist	-0.80
b a physical_therapist	-1.19
b a pictur	-0.56
b a pinch	-0.31
b a pot	-0.94
b a practition	-0.22
b a pretend	-0.98
b a professor	0.56
b a prop	0.27
b a quiet	-1.07
b a quiet_hour	-1.63
b a rais	-0.46
b a reason	-1.77
b a receipt	-0.42
b a recent	0.46
b a refund	0.19
b a rest	0.16
b a result	-0.50
b a review	-0.83
b a rhythm	-0.38
b a right	0.71
b a rust	0.69
b a safe	-0.75
b a scal	-0.47
b a scan	-1.27
b a second	0.34
b a session	-0.37
b a sheet	-0.37
b a shelf	0.42
b a short	0.14
b a shunt	-0.14
b a sign	-0.27
b a singl	0.64
b a sleep	0.73
b a slipped_disc	-0.34
b a slow	-0.37
b a small	-0.21
b a smil	0.73
b a sore_back	-1.76
b a sore_neck	0.87
b a sourc	-0.34
b a specialist	-0.17
b a speech	-0.20
b a spin	-0.47
b a spr	1.62
b a stiff_back	-0.35
b a stiff_neck	-1.02
b a strok	-0.57
b a stud	-0.35
b a substitut	0.37
b a surgeon	-0.43
b a thousand	0.38
b a tide	-0.36
b a time	2.41
b a touch	0.94
b a treat	0.21
b a trial	-0.57
b a very	-0.28
b a way	0.20
b a weak	-0.56
b a week	-0.48
b a whol	1.10
b a window	-0.15
b a word	-0.14
b a year	-0.26
b a_doctor a	-0.30
b a_doctor and	-0.48
b a_doctor can	-0.27
b a_doctor i	-0.11
b able to	-0.44
b about a	-0.91
b about as	-0.95
b about it	1.11
b about pain	-0.38
b about result	-0.36
b about the	-0.59
b about them	-0.45
b about what	-0.50
b about your	0.82
b abov the	-1.15
b accord to	1.88
b ach and	0.45
b acros the	0.86
b adult only	-1.01
b adult report	0.23
b advertis rul	-0.35
b advis on	-0.16
b aft a	-0.41
b aft an_operation	-0.65
b aft cst	-0.14
b aft her	-0.12
b aft his	0.78
b aft six	0.25
b aft surger	0.73
b aft the	-1.17
b aft this	1.95
b aft thre	-1.50
b aft treat	0.14
b against it	-0.30
b against the	-0.67
b agre that	0.35
b agre to	0.58
b all ages	0.69
b all day	-1.06
b all of	2.11
b all over	1.36
b all right	-1.11
b all the	-0.85
b alternativ to	0.73
b am a	1.35
b am not	-0.98
b an afternoon	1.22
b an articl	-0.43
b an ill	-0.77
b an infection	-0.42
b an old	-0.56
b an_hour and	0.97
b an_hour can	0.56
b an_hour in	-0.25
b an_hour of	-1.28
b an_operation on	-0.74
b and a	-0.78
b and advic	0.28
b and against	-0.16
b and all	0.90
b and an	1.36
b and an_hour	-0.29
b and ask	1.02
b and at	-0.60
b and attention	-0.61
b and back	-0.35
b and be	-0.14
b and by	-0.86
b and came_out	0.18
b and cannot	-0.32
b and clear	-0.45
b and come	0.26
b and cost	-0.33
b and craniosacral_therapy	-0.73
b and cst	0.13
b and decid	-0.94
b and did	0.69
b and does	-0.28
b and down	-0.77
b and effectiv	0.24
b and ever	-0.40
b and feel	0.53
b and for	-1.02
b and forgot	-1.08
b and found	-0.64
b and gave	-0.86
b and go	-0.12
b and go_home	0.41
b and goes	-1.08
b and hand	1.20
b and has	-0.36
b and have	-1.33
b and have_not_been	-0.25
b and he	-2.24
b and her	-0.54
b and his	0.62
b and how	-0.89
b and i	-3.08
b and if	-0.15
b and is	-2.19
b and it	-0.58
b and keep	-0.34
b and last	1.07
b and leav	0.68
b and left	0.46
b and less	0.26
b and let	0.61
b and look	-0.39
b and massag	-0.24
b and mine	-0.20
b and miss	-0.20
b and more	1.45
b and most	-0.58
b and my	-0.26
b and my_hands	-0.16
b and neith	0.11
b and nev	-1.39
b and no	-1.12
b and nobod	-0.96
b and not	0.31
b and noth	0.87
b and now	-0.67
b and on	0.73
b and one	-1.78
b and only	0.32
b and oth	-0.74
b and ours	0.64
b and out	0.89
b and pain	0.39
b and patienc	-0.55
b and peopl	-1.47
b and releas	0.19
b and she	-1.54
b and simpl	1.62
b and sit	0.30
b and so	0.64
b and some	-0.48
b and start	0.28
b and stay	0.96
b and still	-0.84
b and tell_me	-0.13
b and that	-3.92
b and the	1.32
b and their	0.58
b and then	0.17
b and ther	-0.74
b and they	0.77
b and this	2.22
b and time	-0.58
b and to	-0.24
b and twic	0.38
b and two	0.27
b and wait	-0.83
b and walk	-1.06
b and was	-0.50
b and we	1.01
b and went	0.47
b and what	-3.00
b and when	0.23
b and wheth	-0.64
b and who	-0.61
b and why	-0.49
b and with	0.13
b and worr	-0.24
b and would	-0.46
b and yesterda	0.36
b and you	1.29
b and you'll	0.18
b and your	-0.81
b and your_doctor	-0.35
b anoth day	0.96
b answ to	-0.34
b any condition	-0.11
b any ill	-0.54
b any long	0.57
b any medicin	-0.34
b any mo	-0.51
b any of	-0.54
b any point	-0.32
b anyon can	0.31
b anyon in	0.47
b anyon may	-0.50
b anyth about	-0.36
b anyth but	0.13
b anyth else	-0.59
b anyth is	-0.30
b apart from	-0.99
b are be	1.18
b are cheap	-0.94
b are enough	0.67
b are fine	-0.70
b are hard	-0.54
b are in	2.58
b are kept	-0.55
b are no	-0.26
b are none	-0.82
b are on	-0.53
b are pregnant	-0.49
b are quiet	-0.23
b are register	-0.90
b are short	-0.28
b are shut	-1.19
b are small	-0.45
b are still	0.50
b are stor	0.13
b are the	1.45
b are thirst	-0.22
b are two	-1.78
b are welcom	-0.24
b are worth	0.46
b are you	-0.18
b around the	-0.23
b as a	0.99
b as anyon	-0.71
b as far	-0.68
b as i	-0.43
b as it	-0.77
b as light	-0.76
b as much	0.59
b as one	-1.16
b as part	-0.37
b as she	0.71
b as the	-0.55
b as we	1.30
b as well	-0.48
b as you	-0.95
b ask about	-0.86
b ask and	-0.14
b ask any	0.67
b ask anyon	0.28
b ask befor	-1.08
b ask first	0.15
b ask for	-0.30
b ask him	-0.40
b ask our	0.26
b ask the	0.95
b ask them	0.57
b ask us	0.70
b ask what	0.12
b ask wher	1.03
b ask wheth	-0.48
b ask why	0.51
b ask your	-0.88
b asks for	0.32
b association and	-0.15
b asthma and	0.54
b at a	1.98
b at all	-1.32
b at any	-0.36
b at christma	-0.37
b at eight	0.44
b at first	-1.02
b at four	0.76
b at home	-2.30
b at its	-1.37
b at low	-0.31
b at night	-1.73
b at noon	0.80
b at one	-0.25
b at school	-0.44
b at seven	-1.07
b at six	-1.11
b at the	0.34
b at this	0.31
b at work	-0.38
b at_the_back of	0.60
b bab and	0.73
b bab sleep	0.20
b baby was	-0.82
b baby who	-0.45
b back and	0.66
b back into	0.18
b back like	0.58
b back stiff	-0.45
b back that	0.94
b back the	-1.38
b back we	0.16
b back will	0.53
b back_in the	0.84
b back_on the	0.13
b back_pain and	-0.91
b back_to the	2.25
b bad days	0.34
b bad effect	-0.18
b base of	-0.68
b basket by	-0.19
b be a	0.61
b be able	-0.91
b be amaz	0.30
b be ask	-0.41
b be careful	-0.23
b be felt	0.76
b be glad	0.19
b be in	-0.62
b be left	-0.44
b be on_time	-0.60
b be quiet	-0.43
b be right	0.31
b be skipp	0.37
b be sure	0.26
b be the	1.44
b be touch	-0.45
b be treat	-0.70
b becaus he	-0.32
b becaus it	-0.20
b becaus of	-0.94
b becaus she	0.22
b becaus that	0.31
b becaus the	-1.90
b becaus ther	0.33
b becaus they	-0.16
b becaus we	-0.60
b becaus you	-0.58
b becom a	2.14
b been a	0.44
b been do	0.50
b been here	0.24
b been measur	1.84
b been shown	-0.19
b been the	1.28
b been told	-0.27
b been tr	-1.17
b befor a	-0.15
b befor and	0.58
b befor anyth	-0.19
b befor each	-0.41
b befor i	-0.35
b befor it	1.33
b befor the	-1.16
b befor they	0.55
b befor this	-0.25
b befor we	-0.30
b befor you	0.59
b begin with	-0.99
b behind the	-1.46
b believ the	-0.71
b belong to	-0.18
b benefit for	0.15
b bent down	0.38
b best one	-0.31
b best th	1.42
b bett evidenc	-0.70
b bett for	1.30
b bett than	-0.67
b between the	-0.61
b between them	-0.39
b between visit	-0.40
b blanket and	-0.16
b blood clot	-0.41
b blood test	0.89
b blood thinn	-0.77
b blood vessel	-0.27
b blow to	-0.59
b body and	0.33
b body has	-0.35
b body is	-0.89
b body keep	-0.31
b body of	-0.75
b body that	0.22
b body will	0.60
b book a	0.49
b book on	-0.21
b book page	-0.11
b book the	1.10
b boost the	-0.33
b born with	1.35
b both of	0.73
b both you	0.25
b both_sides of	0.66
b boy who	1.16
b br a	-0.73
b br the	-0.15
b br you	-0.47
b br your	0.43
b brain and	-1.07
b breath and	-0.13
b breath in	-0.47
b breath more	-0.10
b build with	0.36
b built a	0.33
b but i	-0.32
b but it	0.45
b but your	0.59
b by a	0.11
b by any	0.47
b by law	-0.69
b by minut	-0.73
b by phon	-0.40
b by ten	0.64
b by text	-0.41
b by the	-1.82
b call a	-0.12
b call it	2.99
b call the	0.30
b calm the	-0.38
b came from	-0.56
b came on	0.35
b came to	1.50
b came with	0.56
b came_out of	1.02
b can also	-1.33
b can and	-0.32
b can ask	-0.12
b can be	1.53
b can count	0.85
b can explain	-0.43
b can feel	0.98
b can find	-0.14
b can have	1.23
b can hear	-0.34
b can hold	0.19
b can i	-0.25
b can it	-0.44
b can learn	0.12
b can lie	-0.42
b can look	-0.11
b can make	-0.87
b can move	-0.52
b can off	-0.30
b can only	0.23
b can promis	0.60
b can read	0.43
b can say	-0.34
b can see	0.46
b can stay	-0.11
b can stop	-0.49
b can take	-0.71
b can tell	1.98
b can turn	1.06
b can wait	0.21
b can you	0.30
b cancel the	0.62
b cane in	0.84
b cannot be	1.17
b cannot do	-0.19
b cannot lie	-0.86
b cannot_tell us	-0.18
b cannot_tell you	-0.33
b car and	0.37
b car park	-0.33
b care and	-0.35
b careful review	0.55
b carr a	0.35
b carr the	-1.44
b ch pain	-0.59
b chair and	0.27
b chang anyth	-0.19
b chang in	0.34
b chang that	-0.52
b chang the	0.13
b chang this	-0.32
b check the	0.43
b children and	-0.29
b children who	0.15
b children with	0.75
b choos the	-0.15
b chronic neck_pain	0.26
b claim about	-0.31
b claim and	-0.28
b claim that	-0.24
b claim to	-0.29
b cleans the	0.47
b clear the	0.63
b client and	-1.72
b client have	0.21
b client say	0.46
b clock in	0.36
b clos the	0.27
b clos to	-0.20
b clot in	-0.53
b cloth and	-0.78
b coat off	1.08
b com and	-0.97
b com from	-0.94
b com here	0.23
b com out	2.89
b com to	-1.00
b come and	1.81
b come as	0.17
b come by	-0.19
b come from	-0.82
b come here	0.19
b come home	0.53
b come if	-0.48
b come once	-0.21
b come round	-0.30
b come to	0.98
b come with	-1.00
b compar with	-0.47
b cost less	-0.39
b could be	1.03
b could feel	-0.34
b could have	-0.61
b could_not find	-0.15
b count and	0.16
b count on	0.50
b count the	-1.17
b count them	0.58
b cours i	0.14
b cours of	0.74
b crack in	1.34
b crack push	-0.47
b cranial therapist	0.39
b craniosacral therapist	-0.66
b craniosacral_therapy is	0.43
b craniosacral_therapy work	-0.31
b crystal in	-0.71
b cst and	-0.27
b cst for	0.12
b cst is_a	-0.19
b cup of	-0.17
b cure anyth	-0.53
b danc at	1.63
b danc in	0.17
b day aft	0.22
b day and	-1.18
b day he	0.76
b day or	-0.48
b day we	-0.23
b day you	0.48
b days a	0.73
b days and	0.24
b days befor	-0.12
b days for	0.31
b deal of	-1.07
b decid togeth	-0.70
b deep breath	-0.42
b depend on	-0.88
b describ feel	-0.17
b deserv a	-1.23
b diagnos and	0.53
b diagnos or	0.87
b diagnosi to	-0.48
b did for	1.30
b did it	0.25
b did not	0.54
b did you	-0.25
b differenc was	-0.37
b do and	-1.35
b do for	0.89
b do i	0.39
b do in	-0.59
b do it	0.84
b do not	-2.84
b do not_need	-0.22
b do not_promise	-0.20
b do peopl	-0.34
b do the	0.45
b do you	1.62
b do_not_know wheth	-0.20
b doctor and	1.31
b doctor first	-0.64
b doctor had	0.54
b doctor has	-0.44
b doctor who	-1.19
b does craniosacral_therapy	-0.31
b does it	-1.61
b does not	-0.29
b does not_know	0.91
b does the	0.53
b door if	-0.64
b door is	-0.20
b doubt and	-1.04
b down for	0.33
b down on	-0.50
b down the	-0.65
b down to	-0.45
b down what	-0.19
b down with	-0.53
b drift off	-0.22
b drop of	-0.24
b dur a	0.44
b dur an_operation	-0.70
b e mail	-0.43
b each hold	-0.20
b each oth	0.12
b each session	0.33
b each time	-0.19
b ear and	-0.14
b earn my	-0.66
b eas a	0.71
b easy to	-0.93
b edge of	-0.25
b eith direction	-0.57
b end and	0.23
b end of	0.17
b end your	-0.74
b enjoy it	-0.81
b enjoy the	-0.96
b enough for	-0.96
b enough to	0.84
b even befor	-0.34
b ever cell	0.93
b ever day	1.17
b ever had	-0.38
b ever month	0.11
b ever visit	-0.15
b ever week	0.84
b everyon and	-0.30
b everyon is	0.30
b evidenc for	-0.57
b evidenc is	1.26
b exact wher	1.16
b exercis and	-0.34
b expert in	0.17
b fall and	-0.33
b fall asleep	-0.88
b fall into	0.72
b far as	-0.68
b fath was	-0.11
b favor and	-0.31
b favor of	-0.20
b feel a	-0.16
b feel afterward	-0.43
b feel good	-0.27
b feel it	-0.27
b feel light	-0.16
b feel like	0.64
b feel much	-0.29
b feel noth	-0.16
b feel rest	-0.41
b feel the	1.99
b feel tir	-0.34
b feel unwell	-0.17
b feel wors	-0.69
b felt the	-0.10
b fev or	-0.32
b few days	-0.82
b few lin	-0.14
b few peopl	0.57
b few week	-0.66
b fifteen trial	0.45
b find its	0.49
b find no	-0.45
b find out	-0.25
b find that	0.41
b find their	1.18
b fing are	-0.15
b firm fascia	-0.37
b first and	1.08
b first client	-0.38
b first messag	-0.48
b first of	0.35
b first session	0.55
b first time	0.34
b first visit	-2.19
b five and	-1.03
b five gram	-0.87
b fix the	-0.33
b fluid around	-0.59
b fluid in	-0.23
b fluid is	-0.46
b fluid mov	-0.91
b follow by	-0.73
b follow the	0.43
b follow up	1.26
b for a	-1.05
b for a_doctor	-0.12
b for all	1.27
b for an	0.33
b for an_hour	-1.38
b for and	-0.15
b for bab	0.74
b for back_pain	-0.74
b for cst	0.13
b for days	0.23
b for decad	0.63
b for each	0.89
b for ever	0.84
b for everyon	-1.10
b for her	0.89
b for his	0.13
b for how	-0.13
b for it	0.24
b for legal	0.56
b for long_lasting	-0.55
b for me	-2.08
b for most	0.27
b for most_people	-0.38
b for my	0.26
b for nine	-0.20
b for noth	-0.66
b for one	-1.47
b for our	-0.11
b for pain	-0.29
b for peopl	-0.63
b for six	-0.37
b for someth	0.21
b for ten	-0.81
b for that	-0.14
b for the	-0.74
b for their	0.71
b for them	0.24
b for this	1.46
b for this_work	-0.36
b for thos	1.06
b for thre	-0.42
b for two	-0.27
b for us	1.04
b for you	0.27
b for yourself	-0.96
b for_the_first_time_since the	0.41
b forget to	0.59
b forgot the	0.56
b forward to	0.19
b found a	-0.60
b found no	-0.58
b found that	0.17
b found the	-0.42
b four peopl	-0.45
b four question	-0.58
b four tim	-0.12
b four visit	0.20
b free hour	-0.50
b free the	0.51
b from 2020	-0.44
b from 2024	-0.31
b from a	0.93
b from an	-0.59
b from insid	-0.89
b from it	-0.81
b from my	-0.33
b from the	-0.36
b from thes	-0.26
b from what	-0.25
b full of	2.04
b gave a	-0.15
b gave her	0.15
b gave the	0.36
b gentl and	-0.15
b gentl than	0.38
b get a	0.65
b get up	0.50
b get your	0.26
b get_better here	0.76
b give it	0.64
b give me	0.75
b give the	-0.99
b give us	0.27
b give you	0.46
b give your	0.28
b given by	-0.36
b given_up on	0.18
b glad and	-0.28
b glass on	-0.15
b go for	0.26
b go on	-0.67
b go out	0.45
b go through	-0.56
b go to	0.81
b go_home with	-0.24
b go_to the	-0.78
b goes on	0.51
b goes up	-0.97
b gone from	0.85
b good and	-0.48
b good deal	-1.16
b good evidenc	-0.42
b good week	-0.38
b got his	-0.21
b got our	-0.66
b got up	0.92
b gram is	-0.32
b gram of	0.13
b grey and	3.18
b guidelin name	-0.10
b had a	-0.93
b had been	1.93
b had chang	-0.16
b had cst	-0.16
b had forgotten	1.01
b had given_up	0.19
b had gone	-0.33
b had her	-0.49
b had nev	-1.43
b had not	0.77
b had said	0.30
b had stopp	-0.15
b had to	1.24
b half a	0.32
b half of	0.83
b half the	-0.29
b hall is	-0.49
b hand and	0.68
b hand can	0.65
b hand do	-0.56
b hand go	-0.43
b hand is	-1.26
b hand on	0.65
b hand rest	-0.84
b hand und	-0.23
b hands_on care	-0.62
b happen to	-0.33
b hard for	-0.40
b hard to	-0.32
b has a	0.38
b has been	-0.88
b has chang	0.35
b has check	-0.60
b has count	-0.54
b has ever	1.03
b has gone	-0.53
b has got	-0.21
b has had	0.33
b has it	-1.01
b has its	-0.60
b has last	-1.33
b has look	-0.64
b has measur	-0.47
b has nev	0.38
b has no	-1.42
b has not	0.92
b has said	-0.29
b has start	0.58
b has stopp	-0.59
b has the	2.31
b has to	-0.71
b has_not_been shown	-0.23
b have a	-0.69
b have an	0.38
b have been	1.23
b have epileps	-0.48
b have finish	-1.22
b have found	-0.76
b have gone	0.15
b have had	-2.66
b have help	-0.27
b have it	-0.13
b have looked_at	0.23
b have my	0.85
b have nev	-0.30
b have no	-0.31
b have not	-0.88
b have one	-0.51
b have read	-0.74
b have seen	0.41
b have shown	0.40
b have the	-0.84
b have to	0.38
b have tr	0.61
b have you	0.36
b he ask	0.13
b he came	-0.35
b he came_in	-0.84
b he carr	-0.26
b he could	-0.37
b he could_not	-1.40
b he gave_up	-0.25
b he had	2.36
b he has	-0.21
b he left	-0.97
b he no_longer	-0.84
b he play	-0.27
b he said	-0.72
b he sold	0.42
b he turn	-0.65
b he used_to	-2.10
b he walk	-0.45
b he was	2.15
b he went	1.08
b he would	-0.29
b head and	0.23
b head grow	1.52
b head or	-0.62
b head round	0.98
b head the	-0.42
b head to	-0.27
b headach that	0.16
b heal your	0.11
b health and	0.19
b hear the	-0.83
b heard the	0.76
b heart of	0.17
b heart that	0.14
b heavi or	-0.13
b help children	0.22
b help peopl	-0.26
b help them	0.74
b help to	0.40
b her and	-1.46
b her back	-0.34
b her head	0.92
b her in	1.41
b her own	1.79
b her stick	-1.63
b here and	-0.43
b here is	-1.37
b here it	0.85
b here on	0.54
b here so	-0.25
b high street	0.66
b him and	0.29
b him sinc	1.13
b him to	-0.72
b his back	0.50
b his bed	0.66
b his head	0.46
b his kne	-0.96
b his life	-0.82
b his moth	0.43
b his own	2.57
b his wife	1.36
b hold a	-0.32
b hold it	-0.29
b hold on	0.80
b hold the	0.50
b hold up	0.64
b home and	-0.35
b home to	0.88
b hop to	-0.59
b hour and	-0.36
b hour at	0.97
b hour is	-0.91
b hour of	-0.62
b hour on	-0.26
b hous and	-0.14
b hous was	0.24
b how far	0.11
b how i	-0.13
b how long	-0.75
b how many	-0.89
b how much	-0.46
b how often	-0.30
b how sure	-0.76
b how they	-0.50
b how to	-0.34
b how we	-0.63
b how you	0.60
b hurt for	-0.85
b hurt we	0.86
b i am	1.90
b i answ	-0.56
b i ask	-2.01
b i believ	-0.33
b i came	-0.50
b i can	1.68
b i can't	0.61
b i cannot	0.14
b i cannot_promise	-0.17
b i cannot_tell	-0.23
b i carr	1.17
b i come	-0.22
b i could	0.56
b i could_not	0.13
b i did	0.19
b i do	-1.82
b i do_not_know	-0.37
b i don't	0.99
b i earn	-0.26
b i expect	-0.36
b i feel	0.52
b i felt	-2.34
b i final	-0.24
b i find	0.65
b i gave	0.18
b i give	-0.59
b i go	-1.24
b i got	0.37
b i had	0.84
b i hand	-0.95
b i have	2.20
b i hold	0.13
b i keep	-1.09
b i know	0.94
b i leav	-0.72
b i left	-0.72
b i lik	-0.56
b i like	-0.36
b i look	1.25
b i make	-0.18
b i may	0.44
b i nev	0.25
b i no_longer	0.26
b i off	-0.41
b i open	-0.12
b i promis	1.27
b i put	0.21
b i ran	-0.22
b i read	0.30
b i rest	-0.34
b i said	-0.16
b i say	0.94
b i see	0.55
b i sell	-0.42
b i should	-0.20
b i sleep	-0.67
b i still	-2.26
b i stopp	0.39
b i take	-0.52
b i tell	-0.49
b i think	-0.63
b i told	-0.20
b i took	0.26
b i touch	-0.39
b i turn	0.76
b i use	-0.35
b i wait	0.75
b i walk	0.11
b i want	-0.95
b i was	0.40
b i went	-0.73
b i will	-0.15
b i would	-1.15
b i writ	0.54
b if a	-0.57
b if anyth	-0.53
b if it	-0.14
b if noth	1.09
b if somebod	-0.22
b if someth	-0.56
b if that	-0.47
b if the	-1.54
b if ther	0.67
b if they	-0.52
b if you	-1.94
b if you'r	-0.33
b if your	-1.48
b ill and	-0.44
b ill or	-0.23
b improv and	0.15
b in a	-2.09
b in advanc	-0.65
b in an	0.71
b in an_hour	0.81
b in and	1.59
b in bab	-0.61
b in back_pain	-0.47
b in bed	-0.10
b in britain	-0.72
b in clas	0.87
b in does	-0.30
b in ear	-0.20
b in eith	-0.57
b in ever	0.22
b in five	0.63
b in four	-1.08
b in general	-0.97
b in headach	0.32
b in her	-0.51
b in his	-0.71
b in infant	0.20
b in it	1.55
b in its	-0.60
b in june	0.89
b in law	0.26
b in may	0.43
b in mind	-0.45
b in most	-0.13
b in my	0.41
b in octob	-0.94
b in old	-0.88
b in one	-0.11
b in our	0.46
b in pain	-0.59
b in peac	-0.44
b in peopl	-0.53
b in silenc	-0.11
b in six	0.36
b in ten	-0.36
b in that	0.10
b in the	0.46
b in their	0.50
b in this	0.74
b in thre	0.92
b in two	-0.45
b in which	0.13
b in wint	0.41
b in you	0.86
b in your	1.54
b includ exercis	-0.37
b insid the	-1.24
b instead of	0.13
b insuranc and	-0.52
b into it	0.35
b into line	-0.48
b into plac	0.24
b into the	-1.18
b is about	0.91
b is all	-2.51
b is and	-0.49
b is ask	0.45
b is at	-0.99
b is back_at	-0.64
b is bett	0.29
b is clos	-0.49
b is contest	-0.29
b is crack	-0.61
b is craniosacral_therapy	-0.33
b is crook	-0.53
b is do	0.17
b is due	-0.72
b is enough	-0.19
b is fine	-0.70
b is for	0.41
b is free	-0.17
b is full	0.88
b is gentl	-0.47
b is good_for	-1.52
b is hard	-1.01
b is her	0.26
b is high	-1.45
b is how	-0.47
b is in	1.59
b is it	-2.02
b is known	-0.68
b is left	-0.83
b is less	-0.37
b is light	0.62
b is like	-0.36
b is long	-1.41
b is miss	0.40
b is near	0.49
b is nev	0.61
b is new	-0.14
b is no	-0.67
b is no_evidence	-0.31
b is not	-5.29
b is not_suitable	1.08
b is noth	2.33
b is now	0.13
b is often	-0.55
b is old	-0.75
b is on	-0.65
b is one	0.21
b is only	0.20
b is open	-0.28
b is our	0.14
b is out	1.78
b is out_of	-0.68
b is over	0.66
b is pleasant	-0.37
b is possibl	-0.53
b is print	-0.35
b is quick	2.54
b is quiet	-0.14
b is rare	-0.32
b is real	-1.17
b is right	-0.16
b is safe	-1.17
b is shown	-0.44
b is simpl	-0.21
b is slow	-0.24
b is sore	-0.34
b is stiff	-0.39
b is stuck	-0.71
b is that	0.71
b is ther	-1.44
b is time	-1.10
b is to	-0.43
b is too	0.83
b is up	-0.11
b is usual	0.62
b is very	0.83
b is wait	0.63
b is what	-0.73
b is wher	0.53
b is why	-0.20
b is worth	-1.25
b is_a fair	-0.48
b is_a good	-0.44
b is_a long	-0.43
b is_a matt	-0.45
b is_a reason	-0.46
b is_a stor	-0.19
b is_an hour	-0.38
b is_common and	-0.49
b is_gone and	0.35
b is_gone by	-0.54
b it a	-0.83
b it again	-0.50
b it all	0.21
b it alway	0.67
b it and	-0.34
b it can	0.86
b it cannot	-0.27
b it chang	-0.35
b it cost	-0.37
b it cur	0.37
b it did	1.54
b it does	0.56
b it down	-0.33
b it eas	-0.49
b it feel	-0.27
b it felt	-0.57
b it for	0.61
b it goes	0.59
b it had	-1.11
b it hard	-0.39
b it has	2.11
b it has_not_been	-0.77
b it hurt	-0.42
b it in	-0.94
b it is	-0.25
b it is_a	-0.25
b it isn't	0.57
b it last	0.66
b it look	-1.21
b it luck	0.37
b it may	0.64
b it off	1.38
b it on	0.46
b it only	-0.63
b it or	-0.42
b it out	0.56
b it pass	-0.40
b it prov	-0.33
b it rain	-0.16
b it report	-0.12
b it safe	-0.30
b it says	-0.31
b it should	-0.74
b it show	-0.56
b it so	1.35
b it start	0.49
b it stop	-0.67
b it tak	-0.63
b it that	0.38
b it the	1.33
b it ther	0.50
b it to	2.34
b it took	-0.74
b it treat	0.52
b it was	-2.34
b it well	-0.29
b it will	0.34
b it with	-0.30
b it work	3.98
b it works_for	-0.14
b it would	0.82
b its main	-0.32
b its own	-2.20
b its use	0.21
b its worst	-0.31
b just a	-0.84
b just say	-0.21
b just see	0.25
b keep a	-0.30
b keep mov	-0.25
b keep the	-0.55
b keep up	0.22
b keep_your doctor	0.79
b kept for	-0.28
b kind of	-0.89
b kind than	0.70
b kind to	-0.26
b kitchen scal	-0.52
b kne are	-0.56
b knot in	-0.57
b know of	-0.17
b know that	0.43
b know what	-0.92
b know what_is_wrong	0.34
b know wher	0.59
b know wheth	-0.98
b known risk	-0.28
b larg and	0.20
b last relief	0.19
b last week	-0.85
b lead to	-0.42
b lean on	0.49
b learn to	0.24
b leav a	-0.73
b leav it	0.99
b leav out	-1.17
b leav the	-0.90
b leav through	0.95
b leav with	0.44
b leav you	0.25
b leav your	-1.37
b left and	-0.30
b left his	-0.13
b left out	-0.41
b left the	-0.65
b legal reason	0.56
b legs and	0.29
b less pain	0.40
b less than	-0.95
b let me	0.27
b let the	0.34
b let us	0.98
b let your	1.49
b lett from	-0.60
b licens for	-0.59
b lie down	0.32
b lie flat	-1.08
b lie on	-0.21
b lie on_your_side	-0.23
b lie ther	-0.34
b lift my	-0.47
b lift the	0.18
b light and	0.29
b light are	-0.18
b light as	-1.25
b light becaus	-0.25
b light head	-0.36
b light is	-0.15
b light_touch can	-0.81
b lik it	-0.47
b lik the	-0.13
b lik to	-0.33
b like a	1.63
b like and	-0.52
b like be	-0.37
b like it	-0.91
b like me	-0.72
b like that	-0.22
b like the	-0.20
b like to	-2.07
b lin on	0.58
b list and	0.31
b list of	-0.82
b listen to	-0.37
b littl less	-0.22
b liv from	-0.66
b liv with	-0.53
b live with	1.55
b long and	0.28
b long befor	1.32
b long driv	-0.49
b long pain	-1.17
b long stand	0.83
b long to	0.99
b long way	0.26
b long you	0.19
b long_lasting low_back_pain	-0.21
b long_lasting pain	-0.62
b look at	2.41
b look for	-0.28
b looked_at the	0.39
b loss of	-0.15
b low back	-1.07
b ly down	-1.47
b ly flat	-0.27
b ly on	0.16
b ly on_their_back	-0.10
b ly still	-1.54
b main goal	-0.41
b main measur	-0.55
b mak it	0.26
b mak most	-0.41
b mak the	-0.98
b make a	-0.23
b make it	-0.86
b make no	0.12
b make them	0.42
b man who	-0.28
b man with	0.59
b many kind	-0.37
b many more	-0.24
b many of	-0.71
b many visit	-0.20
b massag and	-0.11
b massag feel	0.62
b massag therapist	-0.49
b matt of	0.41
b may and	-0.53
b may be	-0.94
b may feel	-0.22
b may have	-1.23
b may need	-0.65
b may not	0.51
b may rest	-0.30
b may well	-0.78
b me a	0.51
b me and	-0.29
b me as	-0.20
b me at	0.27
b me to	0.70
b me what	0.15
b mean that	-0.88
b mean you	-0.15
b measur it	0.29
b measur the	0.19
b medical_care and	-0.27
b medicin you	-0.60
b memb of	-0.45
b membran are	0.34
b memor in	0.22
b messag to	-0.56
b migrain and	-0.37
b migrain is	-0.28
b mind and	0.65
b minut and	0.85
b minut by	-0.73
b minut of	0.89
b miracl and	0.14
b miss it	0.32
b month and	-0.30
b month of	0.64
b month the	-0.39
b mood and	-0.33
b more easi	-0.14
b more than	-1.32
b morn and	-0.58
b morn sick	0.34
b morn walk	-0.16
b most back	-0.18
b most of	-0.88
b moth in	0.48
b mov by	-0.29
b mov hous	-0.43
b mov in	-0.31
b mov to	-0.51
b mov with	-0.83
b move your	-0.71
b much the	-0.59
b my aunt	-0.87
b my back	-0.72
b my broth	-1.10
b my client	2.62
b my daught	-0.60
b my fath	-0.15
b my feet	-0.46
b my fing	1.03
b my first	-0.53
b my granddaught	0.11
b my head	0.57
b my headach	0.33
b my liv	-0.66
b my migrain	-0.76
b my moth	-1.36
b my neck	-0.62
b my own	-0.74
b my palm	1.17
b my phon	-1.27
b my should	0.44
b my sist	-0.79
b my stool	-0.59
b my tabl	1.04
b my teach	1.04
b my train	-0.37
b my uncl	-1.08
b my view	-0.38
b my_hands were	0.24
b nam of	-0.96
b name and	-0.88
b name is	-0.32
b natural way	0.15
b near the	-1.19
b neck of	-0.17
b neck that	0.51
b neck will	0.12
b need a	0.81
b need a_doctor	-0.16
b need for	0.64
b need medical_care	-0.19
b need not	0.57
b need only	0.91
b need to	-0.25
b nerv and	0.30
b nerv of	-0.84
b nerv that	-1.65
b nervous_system is	-0.40
b nev had	-0.38
b nev need	0.77
b nev say	-0.24
b nev seen	0.66
b new back_pain	-0.23
b new one	-0.46
b new sore_back	-0.48
b next time	0.15
b next year	0.26
b night are	2.50
b nine hour	0.21
b no and	-0.50
b no chang	-0.11
b no claim	-0.54
b no cook	-0.40
b no doctor	-0.48
b no end	0.47
b no i	-0.24
b no need	0.60
b no oil	-0.43
b no rush	-0.20
b no secret	0.30
b no session	-0.16
b no stat	-0.32
b no stor	-0.48
b no tablet	0.52
b no track	-0.16
b no way	0.22
b no worr	-0.53
b nobod can	-0.97
b nobod else	-0.41
b nobod ever	1.35
b nobod has	-0.50
b nobod is	0.68
b nobod should	-0.57
b nobody_has_shown that	-0.19
b none of	-1.03
b not a	-2.76
b not a_doctor	-0.21
b not about	-0.27
b not an	-0.53
b not are	-0.48
b not ask	0.12
b not be	-0.69
b not becaus	-0.37
b not believ	-0.18
b not book	-0.22
b not call	0.23
b not chang	-0.91
b not claim	-0.29
b not come	-0.31
b not diagnos	-0.75
b not do	2.77
b not doctor	0.13
b not expect	-0.40
b not feel	-0.48
b not for	-0.22
b not get	0.98
b not give	-0.65
b not go	-0.19
b not have	0.61
b not help	1.81
b not hold	-0.23
b not hurt	0.46
b not keep	-0.33
b not like	-0.26
b not medical_advice	-0.38
b not miss	0.59
b not on	0.23
b not once	0.48
b not one	0.73
b not pass	-0.29
b not pay	0.63
b not print	-0.74
b not report	-0.25
b not say	0.73
b not see	-0.55
b not sell	-0.12
b not start	-0.47
b not stop	-0.59
b not take	0.30
b not talk	-0.26
b not tell	0.29
b not that	0.13
b not to	-0.61
b not use	-0.22
b not writ	-0.11
b not_need a	-0.42
b not_need to	1.06
b noth about	0.49
b noth and	-0.40
b noth at	-0.55
b noth else	0.72
b noth happen	-0.15
b noth in	-0.46
b noth is	-1.12
b noth on	-0.15
b noth to	-0.12
b notic that	-0.55
b now and	0.20
b now he	-1.26
b now i	-0.37
b now it	0.37
b now she	-0.45
b now ther	-0.21
b now try	0.86
b numb and	-0.89
b numb of	-0.31
b numb to	-1.06
b nurs or	-0.12
b of a	-0.70
b of a4	-0.57
b of an	0.21
b of any	-0.35
b of anyth	0.28
b of be	0.39
b of client	-0.39
b of cours	0.72
b of cst	-0.60
b of day	-0.61
b of ever	-0.58
b of exercis	-0.41
b of good	-0.92
b of harm	-0.39
b of health	0.77
b of his	0.64
b of it	0.33
b of its	1.11
b of massag	-0.23
b of me	0.15
b of my	-0.51
b of one	-0.37
b of our	0.86
b of pain	0.64
b of peopl	-0.17
b of quiet	-0.47
b of recover	-0.46
b of rest	-0.72
b of salt	-0.31
b of session	0.51
b of six	0.20
b of ten	0.18
b of th	-1.29
b of that	-0.40
b of the	-2.42
b of the_table	-0.27
b of their	-0.75
b of thes	-1.12
b of this	-0.48
b of touch	0.64
b of two	-0.21
b of us	-1.26
b of very	-0.35
b of visit	-0.64
b of you	0.83
b of your	0.57
b off and	0.68
b off the	-0.63
b oil and	-0.46
b old ache	-0.66
b old and	-0.21
b old man	0.80
b on a	-3.15
b on and	-1.39
b on frida	-0.47
b on her	0.36
b on his	0.93
b on it	0.45
b on its	0.30
b on monda	0.95
b on monday	-1.09
b on my	0.51
b on one	-0.16
b on our	1.33
b on our_table	0.82
b on pain	-0.34
b on pap	-0.45
b on purpos	-0.31
b on sunday	-1.17
b on that	0.67
b on the	-0.76
b on the_table	-0.77
b on their	0.74
b on this	-0.65
b on this_table	1.19
b on thursday	-0.69
b on to	0.72
b on two	0.41
b on what	0.31
b on with	0.23
b on you	-0.13
b on your	-1.26
b once a	-1.01
b once and	0.97
b once the	0.64
b one and	0.26
b one by	1.50
b one day	0.64
b one hand	-0.17
b one in	0.35
b one man	-0.91
b one of	1.16
b one on	-0.45
b one person	-0.10
b one plac	0.13
b one review	-0.29
b one session	-0.27
b one stud	-0.20
b one trial	-0.71
b one visit	0.16
b one way	-0.40
b only a	0.53
b only an_hour	0.51
b only as	-0.37
b only one	-0.15
b only th	-0.22
b only the	0.55
b only they	-0.89
b open and	-0.20
b open at	0.17
b open in	0.14
b open it	-0.42
b open on	-0.19
b open the	0.28
b or a	-2.33
b or an	-0.71
b or ask	-0.14
b or cst	-0.43
b or doctor	-0.18
b or not	0.32
b or noth	0.44
b or promis	0.79
b or pull	-0.47
b or so	-0.48
b or spin	-0.57
b or the	-0.56
b or thre	-0.41
b or treat	-0.10
b or two	0.39
b or without	-0.16
b or you	-1.21
b oth peopl	0.19
b our client	1.58
b our found	0.24
b our session	0.10
b our stair	0.63
b out a	0.33
b out loud	-0.77
b out the	-1.29
b out who	0.35
b out_of line	-0.83
b out_of ten	-0.11
b out_of the	0.15
b out_of your	0.43
b over the	-0.91
b own back	-0.59
b own body	0.16
b own cloth	-0.81
b packag that	-0.37
b page and	0.35
b page is	0.48
b paid for	-0.51
b pain a	-0.16
b pain aft	-0.43
b pain goes	-0.47
b pain in	-0.36
b pain is	-0.98
b pain of	-0.76
b pain scor	-1.09
b pain than	-0.16
b pain that	0.44
b pain that_lasts	-0.69
b pain the	-0.15
b pain was	-0.12
b pain will	-0.43
b painkill and	0.29
b paint the	-0.67
b pair of	-1.22
b part in	-0.52
b part of	0.54
b past the	-0.97
b pay for	0.39
b pelvi is	0.21
b peopl and	0.21
b peopl ask	-0.12
b peopl come	1.57
b peopl do	-0.20
b peopl feel	-0.22
b peopl get_better	0.11
b peopl in	0.90
b peopl say	-0.36
b peopl sleep	0.39
b peopl tend	-0.33
b peopl who	-0.96
b peopl with	-0.67
b percent of	0.17
b perhap it	0.25
b person ly	-0.10
b person who	1.22
b pharmacist can	-0.59
b pinch of	-0.31
b plac and	-0.48
b plac for	0.32
b plac that	0.24
b plac to	-0.40
b plac wher	0.83
b plain and	2.01
b play the	-0.45
b pleas do	-0.70
b pleas read	-0.12
b pleasant to	-0.18
b point in	-0.22
b possibl that	-0.68
b practition describ	-0.53
b practition say	-0.19
b pretend treat	-0.37
b pretend version	-0.36
b print it	-0.40
b promis noth	-0.51
b promis result	0.77
b promis to	-0.49
b prov noth	-0.78
b push or	-0.47
b put a	0.24
b put her	-0.83
b put it	0.27
b put my	-0.26
b put the	0.59
b put_off see	-0.52
b question peopl	-0.12
b question to	-0.15
b quiet and	-0.38
b quiet for	-0.29
b quiet is	1.20
b quiet that	-0.59
b ran a	-0.83
b ran for	1.44
b rang to	1.52
b rath say	-0.41
b reach the	0.49
b read a	0.29
b read for	-0.27
b read is	-0.11
b read it	-1.22
b read the	-0.35
b read this	-0.22
b read to	0.94
b read your	-0.15
b real and	0.47
b reason i	0.36
b reason to	-1.22
b recommend by	0.66
b reduc your	0.18
b reflux in	-0.58
b regular session	0.15
b relax and	-0.13
b relaxation and	0.39
b releas and	0.41
b releas the	-0.86
b relief and	-0.15
b relief is	0.61
b reliev the	-1.42
b rememb how	0.61
b rememb the	1.55
b remov the	-1.44
b report less	-0.19
b report on	-0.24
b research is	-0.47
b research on	-0.51
b reset your	-0.50
b rest and	-0.22
b rest for	-0.25
b rest is	-0.17
b rest my_hands	-0.32
b rest now	0.42
b rest of	0.29
b rest on	-0.39
b rest your	0.21
b result are	-0.46
b revers the	0.39
b review and	0.96
b review disagre	-0.31
b review found	0.83
b review from	-0.35
b review in	-0.12
b review looked_at	-0.11
b review of	0.25
b review was	-0.19
b rhythm and	-0.43
b rhythm in	1.08
b rhythm of	-0.38
b right for	0.23
b ring the	-0.68
b ris and	-0.81
b risk is	-0.25
b risk of	-0.70
b room for	-0.68
b room has	-0.29
b room is	1.62
b room to	0.37
b room was	-0.64
b round out	0.46
b rul for	-0.11
b runn late	-0.41
b runs from	-0.45
b s in	-0.65
b safe and	-0.53
b safe for	-0.61
b safet and	-0.14
b said it	-0.18
b said that	-0.61
b same as	-0.98
b same person	0.72
b same th	0.31
b sat through	-0.24
b say and	-0.25
b say it	1.75
b say so	-0.34
b say that	-2.27
b say the	-0.43
b say their	0.58
b say they	-0.64
b say this	-0.11
b say what	0.37
b say with	0.12
b say_no_to any	-0.39
b says so	-0.39
b says that	-0.50
b scan show	-0.24
b scienc has	-0.42
b scientifical proven	-0.37
b scientist are	0.88
b scor bett	-0.30
b scor fell	-0.51
b second session	0.46
b second time	-0.19
b second visit	1.34
b see a	-0.59
b see it	0.24
b see the	-0.40
b see them	0.64
b see what	-0.28
b see your	-0.17
b see_a_doctor first	0.35
b see_a_doctor if	-0.34
b seem to	-1.03
b seen it	0.60
b sell thes	-0.56
b sell you	0.21
b send me	0.92
b send peopl	0.27
b send their	0.49
b send us	-0.13
b sens of	0.38
b session and	0.37
b session can	0.23
b session cost	-0.15
b session for	-0.49
b session in	0.26
b session is	-0.65
b session minut	-0.53
b session of	-0.29
b session page	-0.11
b session so	-0.18
b session the	0.73
b session we	-0.91
b session you	0.21
b set out	-0.78
b settl and	0.45
b seven out_of	-0.14
b shar a	-0.51
b she came	0.32
b she can	1.18
b she could	-0.48
b she could_not	1.06
b she had	-1.30
b she has	-1.60
b she is	-0.53
b she left	0.33
b she nev	-0.54
b she no_longer	0.91
b she play	-0.11
b she put	-0.58
b she said	-0.87
b she sleep	-0.83
b she slept	-0.78
b she stood	-0.57
b she told_me	-0.35
b she took	1.30
b she used_to	0.40
b she walk	0.33
b she was	1.10
b she went	0.21
b sheet of	-1.03
b shop and	0.64
b short answ	-0.58
b should ask	-0.63
b should be	-1.14
b should be_looked_at	-0.73
b should have	1.50
b should know	-0.38
b should not	-0.74
b should of	1.44
b should wait	-0.62
b should will	0.28
b show a	-0.74
b show that	-0.27
b show you	0.35
b shown to	-0.19
b sign from	0.41
b sign need	-0.13
b sign that	-0.22
b sinc he	-0.34
b sinc i	-1.43
b sinc she	-0.89
b sinc the	0.18
b sist who	-0.26
b sit down	0.25
b sit on	0.19
b sit up	-1.04
b site is	-0.14
b sits besid	-0.79
b six month	-0.84
b six question	0.26
b six session	0.34
b six to	0.37
b six trial	0.13
b six week	-0.98
b six year	0.46
b size of	-0.47
b skip the	0.17
b skull is	-1.04
b slack wat	-0.46
b sleep and	0.63
b sleep bad	-0.50
b sleep bett	0.35
b sleep in	-1.01
b sleep long	0.52
b sleep now	0.21
b sleep on	-0.12
b sleep tonight	0.51
b sleep well	-0.70
b slept in	-0.92
b slow and	-0.47
b slow rhythm	-0.34
b slow the	-0.40
b small and	-0.59
b small stud	-0.18
b smell of	-0.64
b smil on	0.46
b so a	-0.68
b so ask	-0.20
b so do	0.40
b so far	0.16
b so has	-1.53
b so he	-1.02
b so i	-1.00
b so if	-0.33
b so is	0.94
b so it	1.23
b so let	0.79
b so light	-1.40
b so pleas	-0.48
b so take	-0.86
b so that	-2.30
b so the	0.36
b so we	-0.75
b so well	0.34
b sock on	0.83
b soft cloth	-0.53
b soft hand	0.41
b soften and	-0.25
b some call	0.31
b some client	-0.26
b some do	-0.13
b some plan	-0.12
b some_people feel	-0.19
b some_people find	-0.60
b somebod else	-0.25
b somebod is	-0.19
b somebod to	-0.16
b somebod who	-1.11
b someth else	-0.18
b someth to	-0.33
b someth you	-0.52
b soon have	0.24
b sore head	-0.92
b sort of	-1.32
b speak for	1.68
b speak to	0.28
b specialist in	0.62
b speech and	0.24
b spin is	1.18
b spinal manipulation	-0.19
b spok of	-0.87
b spr and	0.27
b stair are	-0.69
b stair two	0.98
b stand up	-0.27
b start to	0.13
b start with	0.92
b stat licens	-0.40
b stay at	0.14
b stay dress	-0.26
b stay for	-0.60
b stay in	-1.83
b stay on	-0.25
b still at	-0.34
b still hand	-0.50
b still has	-0.46
b stop a	-0.56
b stop and	0.22
b stop at	-0.87
b stop hurt	0.23
b stop the	-0.24
b stop when	-0.62
b stor about	-0.53
b stor and	0.35
b stor of	-0.46
b strength of	0.84
b stres and	-0.28
b stretch the	-1.08
b stud and	-0.20
b stud are	0.73
b stud of	0.59
b stud were	-0.36
b substitut for	0.12
b such as	0.49
b such th	-0.47
b suit some_people	-0.22
b suit you	-1.06
b suitabl for	-0.22
b support its	0.21
b suppos you	-0.22
b sure that	0.13
b tabl in	0.29
b tablet and	-0.48
b tablet are	0.12
b tablet can	0.93
b tak the	-0.81
b take a	-0.30
b take blood	-0.13
b take it	0.25
b take the	-0.12
b take your	-0.61
b talk about	-0.88
b talk it	1.02
b talk to	-0.51
b talk you	-0.17
b taught me	-0.12
b taught that	-0.32
b teach ask	0.25
b teach exercis	-0.21
b teach say	-0.17
b tell me	0.42
b tell the	-0.32
b tell you	-0.15
b tell_me about	1.18
b tell_me and	-0.21
b tell_me what	-0.18
b tell_us their	0.26
b tells_you that	-0.55
b ten days	0.73
b ten minut	-0.86
b ten of	-0.71
b ten trial	-0.15
b ten year	0.72
b tend to	0.56
b tension and	0.70
b test and	-0.12
b th i	1.27
b th in	2.23
b th that	0.50
b th to	-0.33
b th you	-0.29
b than a	-0.57
b than chiropractic	0.71
b than i	0.20
b than in	-0.18
b than it	-0.92
b than massag	0.23
b than the	-0.93
b than you	0.16
b thank to	1.10
b thank you	1.00
b that a	-1.18
b that and	-0.27
b that anyon	-0.36
b that asks	-0.98
b that can	0.86
b that com	-0.58
b that cst	-0.42
b that day	-0.41
b that does	0.18
b that fascia	-0.19
b that feel	0.25
b that had	1.57
b that has	-0.27
b that have	-0.13
b that he	1.13
b that heal	0.78
b that i	-2.15
b that in	-0.54
b that includ	-1.18
b that is	-1.87
b that is_a	-0.59
b that it	0.25
b that need	-0.49
b that nobod	-0.22
b that noth	-0.57
b that only	-0.89
b that review	-0.25
b that runs	-0.42
b that she	0.55
b that the	-1.36
b that their	-0.19
b that ther	0.95
b that they	-0.50
b that this	0.82
b that touch	0.72
b that trial	-0.15
b that turn	1.09
b that was	-0.91
b that we	-0.80
b that will	0.37
b that you	0.20
b that your	-1.33
b the accident	0.56
b the ache	0.79
b the aim	0.62
b the answ	0.66
b the army	2.15
b the articl	-0.26
b the association	-0.93
b the author	-0.26
b the baby	-0.93
b the back	-1.41
b the baker	-0.27
b the ball	1.10
b the bank	0.61
b the base	-0.54
b the basket	-0.19
b the bath	-0.38
b the beach	-0.17
b the bed	-0.68
b the bell	-0.26
b the benefit	-0.41
b the best	0.62
b the birth	1.10
b the blanket	-0.75
b the boat	-0.91
b the body	2.18
b the book	-0.13
b the bowl	0.22
b the box	1.58
b the brain	-1.58
b the brak	-0.32
b the breath	0.20
b the bridg	-0.28
b the build	-0.60
b the bus	-0.83
b the car	2.08
b the care	-0.33
b the cat	-1.90
b the caus	1.08
b the ceil	0.23
b the ch	-0.33
b the chair	1.03
b the chang	1.43
b the chapel	-0.46
b the children	-1.81
b the choir	-0.51
b the church	-0.11
b the claim	-0.18
b the clinic	0.82
b the clock	1.66
b the coast	-0.24
b the compan	-1.42
b the corn	-1.53
b the council	0.48
b the count	1.48
b the cours	-0.51
b the crack	-0.47
b the cradl	1.59
b the craniosacral_rhythm	0.61
b the crash	0.53
b the credit	-0.62
b the cupboard	0.28
b the cure	-0.61
b the cushion	1.10
b the date	-0.46
b the day	-0.79
b the debat	2.06
b the desk	-0.41
b the diaphragm	-0.22
b the differenc	1.02
b the diseas	0.31
b the doctor	-1.44
b the dog	0.99
b the door	-1.35
b the dough	0.69
b the driv	-0.61
b the drum	0.85
b the effect	0.83
b the end	0.72
b the energ	-0.15
b the even	-1.20
b the evidenc	-0.85
b the fact	1.27
b the fee	-0.45
b the feet	-0.23
b the fire	0.63
b the first	-0.28
b the flat	0.31
b the floor	-0.12
b the flow	0.19
b the fluid	-0.26
b the fog	-0.14
b the foot	0.34
b the form	0.18
b the fourth	-0.35
b the fram	-0.14
b the front	-0.39
b the garag	0.82
b the garden	-0.31
b the guidelin	-0.23
b the gut	0.13
b the gutt	-0.31
b the hall	-1.85
b the hand	0.11
b the harbour	-0.33
b the head	-1.78
b the headach	0.62
b the headlin	-0.43
b the heal	1.25
b the heart	-0.70
b the heartbeat	-0.57
b the heat	1.22
b the high	0.66
b the hill	-0.65
b the hing	-0.53
b the hips	0.23
b the hoist	0.80
b the hospital	-0.74
b the hour	-1.02
b the hous	0.89
b the idea	-0.22
b the inn	-1.48
b the insid	-0.14
b the joint	-0.87
b the kettl	-0.91
b the kind	-1.07
b the kitchen	0.63
b the kne	-0.46
b the knee	1.36
b the knot	-0.21
b the known	-0.28
b the ladd	-1.24
b the lamp	-0.51
b the land	-0.28
b the larg	-0.23
b the leaflet	-0.28
b the left	-0.58
b the librar	-0.59
b the lift	-0.44
b the light	-0.24
b the line	-0.16
b the list	-0.65
b the littl	0.54
b the liv	-0.59
b the loft	-0.41
b the long	0.40
b the low	-0.52
b the lung	0.88
b the main	-1.05
b the man	-0.55
b the market	0.34
b the medicin	0.34
b the membran	-0.31
b the method	1.05
b the migrain	0.32
b the mind	0.39
b the month	0.95
b the more	0.40
b the morn	-1.66
b the nam	-0.96
b the name	-1.61
b the natural	0.19
b the near	-0.33
b the neck	-0.75
b the nerv	-1.01
b the nervous_system	0.91
b the new	-1.29
b the nhs	-0.24
b the night	1.01
b the numb	-0.50
b the nurs	0.11
b the old	-0.40
b the one	0.77
b the only	0.66
b the operation	0.12
b the ord	-0.28
b the oth	-0.26
b the page	0.24
b the pain	2.84
b the paint	-0.34
b the pap	-0.14
b the pelvi	0.42
b the peopl	0.47
b the person	0.59
b the phon	-0.20
b the photograph	0.93
b the piano	-0.44
b the pictur	-1.14
b the plac	0.18
b the play	-0.49
b the plumb	-0.66
b the pool	-1.17
b the practic	-0.42
b the pric	-0.21
b the print	-0.32
b the problem	0.96
b the quiet	0.92
b the rack	-0.15
b the radiator	-0.53
b the raffl	-0.43
b the rail	-0.45
b the rain	-0.43
b the read	0.15
b the regulator	0.49
b the rent	-0.15
b the research	0.24
b the rest	1.21
b the result	-0.21
b the review	-0.32
b the rhythm	0.27
b the ribs	0.39
b the right	0.15
b the riv	-0.62
b the room	-1.22
b the root	0.45
b the rope	-0.64
b the sacrum	-0.92
b the same	-0.15
b the scan	0.51
b the school	-0.21
b the scienc	0.32
b the seam	-0.27
b the second	-0.70
b the session	-1.46
b the shak	2.16
b the shelf	-0.41
b the shop	0.52
b the short	-0.83
b the should	0.21
b the side	-1.19
b the sign	-0.54
b the skin	-1.82
b the skull	-0.69
b the small	-0.24
b the sofa	1.17
b the sore	-0.59
b the specialist	1.34
b the sphenoid	0.25
b the spin	0.26
b the stair	1.00
b the stairlift	1.81
b the station	0.14
b the step	0.53
b the stiff	-0.27
b the storm	-0.14
b the street	0.10
b the strength	0.84
b the stres	-0.49
b the stud	-0.23
b the summ	-0.39
b the summit	1.05
b the surgeon	0.47
b the swell	-0.24
b the tablet	0.94
b the tailbon	-0.95
b the tea	2.42
b the team	-0.19
b the templ	-0.13
b the tension	-0.66
b the test	0.97
b the th	-0.51
b the theor	-0.20
b the therap	-0.62
b the tide	-0.11
b the time	-0.71
b the toilet	-0.42
b the top	-0.40
b the touch	-0.89
b the train	0.55
b the tram	-0.87
b the treat	-0.35
b the treatment_of	-0.32
b the trial	-0.89
b the trumpet	0.30
b the twin	-0.60
b the two	-0.54
b the usual	-0.93
b the vertebra	1.08
b the view	-0.85
b the villag	1.04
b the violin	-0.72
b the visit	-0.36
b the wait	0.53
b the walk	0.65
b the wall	1.39
b the war	1.20
b the wat	0.71
b the way	0.57
b the way_home	0.21
b the ways	-0.23
b the websit	-0.28
b the wedd	-0.32
b the week	0.67
b the weight	-0.32
b the wheelchair	0.11
b the whol	0.98
b the window	0.83
b the wood	-0.15
b the word	-1.44
b the world	0.79
b the worst	-0.28
b the writ	-0.31
b the wrong	-1.38
b the yard	-0.53
b the year	0.11
b the_answer_to your	0.20
b the_table and	-0.35
b the_work is	-0.59
b their back	0.34
b their feet	0.25
b their own	-0.96
b their pain	0.63
b their plac	-0.53
b them and	0.53
b them in	0.46
b them to	0.47
b them were	-0.25
b them with	-0.12
b then he	0.43
b then i	-1.33
b then it	-1.36
b then one	1.02
b then sit	-0.72
b then the	0.93
b then they	0.45
b then we	-0.26
b then you	0.22
b ther a	-0.17
b ther and	-0.72
b ther are	0.50
b ther in	-1.25
b ther is	0.19
b ther was	1.68
b ther were	1.13
b therap is	0.30
b therapist feel	0.63
b therapist in	0.40
b thes are	-0.21
b thes session	-0.69
b they are	-1.39
b they ask	0.14
b they can	-1.00
b they did	-1.07
b they do	-1.34
b they feel	-0.13
b they felt	-0.11
b they had	0.90
b they have	1.18
b they leav	-0.38
b they promis	-0.46
b they said	0.35
b they say	-0.39
b they send	0.22
b they slept	0.22
b they were	0.19
b they would	-0.26
b think about	0.36
b think it	-0.94
b think of	1.56
b think that	-0.63
b think you	-0.31
b third visit	-0.14
b this gentl	0.28
b this is	3.11
b this one	2.18
b this page	0.11
b this room	1.01
b this site	-0.89
b this text	0.11
b this week	-0.13
b this wint	-0.73
b this year	1.11
b this_work and	-0.17
b thos who	0.58
b thos with	0.43
b though the	1.39
b thought of	0.40
b thought that	-0.53
b thre free	-0.47
b thre month	-0.87
b thre session	-0.20
b thre th	0.45
b thre visit	-0.47
b thre year	0.36
b through the	1.41
b tide is	-0.44
b tim a	-0.56
b time and	-0.60
b time to	0.49
b time you	0.35
b tinnitu will	-0.12
b tir of	-1.06
b tir or	-0.30
b tissu rememb	0.23
b to a	1.16
b to a_doctor	-0.51
b to ask	-0.39
b to be	-1.73
b to begin	0.44
b to believ	-0.23
b to book	1.03
b to breath	0.18
b to cancel	0.72
b to chang	-0.41
b to choos	-0.44
b to come	-0.80
b to come_back	0.58
b to cure	-0.40
b to doctor	-0.57
b to feel	0.45
b to find	-0.53
b to get	0.29
b to give	0.45
b to give_up	-0.41
b to go	0.61
b to have	-0.59
b to heal	0.39
b to hear	-0.26
b to help	-0.61
b to keep	0.53
b to know	-0.87
b to last	0.18
b to leav	0.24
b to live	0.43
b to look	-1.26
b to make	-0.52
b to matt	-0.16
b to me	-0.46
b to move	-0.13
b to none	1.98
b to one	0.47
b to pain	0.70
b to pay	-0.16
b to peopl	0.22
b to put	0.31
b to read	0.34
b to revers	0.70
b to say	-0.18
b to see	0.57
b to see_a_doctor	-0.20
b to send	-0.33
b to settl	-0.17
b to sit	-1.32
b to sleep	1.53
b to smil	1.17
b to somebod	0.27
b to take	1.04
b to talk	-0.79
b to tell	0.29
b to think	1.10
b to this_work	0.25
b to try	-0.11
b to twelv	0.21
b to undo	-0.42
b to undres	-0.41
b to wait	-0.66
b to what	-0.73
b to work	-0.98
b to writ	1.24
b to you	1.28
b toda she	0.32
b togeth wheth	-0.33
b told that	-0.81
b told them	-0.30
b told to	-0.49
b told you	-0.24
b told_me about	-0.14
b told_me that	-0.73
b too long	0.53
b too much	-0.51
b took a	0.96
b took the	-1.39
b took up	0.62
b top of	-0.24
b tore up	1.64
b touch and	-0.76
b touch in	-0.97
b touch is	-0.39
b touch on	-0.47
b train and	0.43
b train for	-1.03
b train hand	0.24
b train in	-0.52
b treat diseas	0.45
b treat for	-0.52
b treat pain	0.23
b treat plan	1.00
b treat the	1.27
b treat with	-0.91
b trial and	0.15
b trial did	-0.41
b trial of	-0.61
b trial on	-0.41
b trial say	-0.42
b trial that	-0.18
b trial was	-0.11
b trial were	-0.32
b trial with	-0.28
b try it	0.13
b try to	-0.89
b try what	0.86
b turn into	1.54
b twic a	-0.38
b twic as	0.60
b two at	0.98
b two days	-0.48
b two fing	0.22
b two from	-0.83
b two hand	0.12
b two hour	2.18
b two month	0.68
b two of	-0.47
b two or	-0.41
b two peopl	-0.94
b two review	0.42
b two session	-0.35
b two stick	0.78
b two visit	0.22
b two wint	0.33
b two year	1.03
b uk guidanc	-0.37
b und a	-0.18
b und the	-0.63
b undo the	0.53
b unles you	1.15
b until i	0.89
b until it	0.18
b until the	-0.52
b until you	-0.19
b up a	-0.86
b up again	-1.56
b up and	-1.04
b up at	1.54
b up for	2.39
b up from	0.59
b up in	0.23
b up on	-0.17
b up slow	-0.97
b up the	1.62
b up to	-0.24
b up with	0.42
b use it	-0.22
b use the	-0.45
b used_to be	0.55
b usual stop	-0.11
b vagus_nerve is	0.11
b version of	1.12
b very light	-0.44
b very light_touch	-0.63
b very littl	-0.33
b view of	-0.10
b visit is	-0.17
b visit the	0.36
b visit to	0.60
b visit we	-0.45
b visit will	0.18
b voic back	-0.15
b wait and	0.86
b wait for	0.27
b wait or	0.51
b wait room	0.86
b wak at	-0.49
b wake you	-0.31
b walk to	-1.09
b walk two	0.12
b walk with	0.19
b wall and	0.47
b want a	-0.83
b want one	-0.54
b want to	1.52
b warm and	-0.36
b warm wat	-0.33
b was a	-0.70
b was all	1.31
b was and	0.74
b was asleep	-1.37
b was back_at	0.29
b was check	-0.29
b was given	-0.17
b was ill	-0.97
b was in	-0.81
b was like	0.47
b was not	-0.31
b was on	2.11
b was once	-0.32
b was read	-0.50
b was small	-0.29
b was sold	-0.94
b was still	-0.46
b was the	-1.20
b was ther	-0.64
b was treat	-0.44
b was up	-0.19
b wash my_hands	-0.38
b wat and	-0.25
b wat is	-0.50
b way of	-0.38
b way out_of	1.20
b way round	0.79
b way to	0.77
b we agre	-0.64
b we are	-1.16
b we ask	-0.11
b we can	-0.16
b we cannot	-1.23
b we do	1.68
b we do_not_know	-0.47
b we find	0.43
b we free	0.13
b we give	1.33
b we got	-1.13
b we help	1.04
b we hold	0.35
b we know	0.17
b we leav	-0.51
b we listen	0.68
b we make	1.12
b we may	-0.53
b we nev	-0.56
b we off	1.55
b we print	-0.48
b we read	-1.52
b we releas	-0.23
b we say	1.42
b we see	0.40
b we speak	1.99
b we stop	-2.51
b we talk	-0.67
b we took	-2.06
b we treat	0.31
b we use	-0.40
b we will	-1.44
b we would	-0.46
b we'll have	0.31
b we'll soon	0.24
b week aft	0.87
b week and	-2.85
b week in	-1.19
b week is	-0.66
b week she	0.79
b week to	0.81
b weight of	-0.81
b well and	-1.45
b went back_to	1.45
b went from	2.72
b went on	-0.46
b went to	-0.48
b went up	-1.12
b were not	0.64
b were the	0.22
b were told	-0.32
b what a	-0.55
b what an_hour	-0.35
b what br	-0.51
b what can	-0.26
b what do	-0.41
b what does	-0.37
b what happen	1.38
b what has	-1.05
b what he	-0.31
b what help	-0.32
b what i	-0.76
b what if	2.28
b what is	-0.42
b what it	-1.67
b what nobod	-0.19
b what nobody_knows	-0.15
b what oth	0.67
b what peopl	-0.16
b what she	-0.99
b what the	1.99
b what they	-0.53
b what to	-1.48
b what we	-0.20
b what will	-0.24
b what work	0.43
b what would	-0.71
b what you	-2.02
b what your_doctor	1.22
b whatev peopl	-0.37
b whatev you	0.17
b when a	-0.56
b when i	0.69
b when it	0.78
b when noth	-0.52
b when she	-0.42
b when somebod	-0.41
b when someth	-1.24
b when the	1.84
b when they	0.39
b when to	-0.47
b when we	-2.11
b wher it	0.78
b wher the	1.03
b wher ther	0.89
b wher they	0.56
b wher your	1.61
b wheth i	-0.47
b wheth it	-1.66
b wheth the	-0.40
b wheth to	-0.43
b wheth you	-0.15
b which i	-0.36
b which is	-0.81
b whil i	0.79
b whil she	1.26
b whil you	0.33
b who can	0.44
b who cannot	-0.15
b who check	-0.35
b who could_not	0.51
b who did	0.38
b who do	0.27
b who had	0.43
b who has	1.36
b who have	-1.01
b who is	-1.03
b who know	1.36
b who lik	-0.57
b who looks_after	0.81
b who should	-0.19
b who sleep	0.13
b who wait	1.13
b who will	0.75
b whol body	0.38
b whol hous	-0.17
b whol of	-0.28
b why it	0.15
b why so	-0.33
b why the	0.23
b why we	0.20
b will ask	-0.66
b will be	1.54
b will chang	-0.44
b will do	-0.15
b will feel_better	0.49
b will find	-0.53
b will get	-1.16
b will go	-0.84
b will have	-0.84
b will hear	-0.25
b will help	0.28
b will i	-0.46
b will it	-0.70
b will know	-0.76
b will not	-0.41
b will notic	0.50
b will see	-0.35
b will sleep	0.46
b will stop	-0.15
b will take	0.22
b will tell	-0.23
b will thank	0.50
b will wond	0.38
b will you	-0.18
b window open	-0.23
b with a	-0.55
b with age	-1.48
b with an	0.69
b with care	-0.33
b with cranial	0.74
b with cst	0.81
b with dementia	-0.43
b with each	0.52
b with ever	-0.32
b with fibromyalgia	0.52
b with headach	-0.24
b with his	0.35
b with it	-0.33
b with its	-0.30
b with me	0.33
b with migrain	-0.13
b with ms	0.36
b with my	0.69
b with no	-0.13
b with one	-0.20
b with our	-0.42
b with that	-0.42
b with the	-1.35
b with their	-0.62
b with them	-0.13
b with two	-0.87
b with us	-0.40
b with wax	-0.53
b with what	0.48
b with you	-0.46
b with your	-0.35
b within six	-0.20
b within ten	0.40
b within the	0.30
b without a	0.57
b without it	1.81
b without my	-0.52
b without surger	-0.15
b without the	0.58
b won the	-1.30
b word about	-0.19
b word for	0.43
b word heal	-0.69
b word like	0.12
b work and	-0.72
b work in	-0.59
b worr about	-0.49
b worth hav	-0.17
b would be	0.48
b would like	-1.48
b would nev	-0.49
b would not	1.35
b would rath	-1.33
b would say	0.54
b wrapp in	-0.89
b writ down	0.36
b wrong door	-0.64
b wrong plac	-1.03
b wrot that	0.41
b year ago	1.02
b year and	-1.09
b year becaus	0.33
b year in	0.41
b year lat	-0.31
b year old	0.15
b yesterda i	0.75
b you a	-0.35
b you about	-0.16
b you and	0.49
b you are	1.61
b you ask	-1.49
b you br	0.65
b you can	-1.96
b you cannot	0.78
b you choos	-0.40
b you come	-0.57
b you could	0.88
b you do	-3.07
b you fall	0.39
b you feel	-0.58
b you find	-0.12
b you for	-0.25
b you get	-1.23
b you had	0.99
b you have	-1.38
b you in	0.11
b you keep	1.37
b you know	1.31
b you let	0.60
b you licens	-0.37
b you lie	-1.28
b you light	-0.21
b you like	-1.15
b you live	0.16
b you lose	-0.40
b you may	1.16
b you might	-0.36
b you must	-0.18
b you notic	-0.26
b you on	0.48
b you only	0.73
b you put	-0.14
b you rest	-0.32
b you say	-0.48
b you see	1.01
b you should	-0.19
b you sleep	-0.72
b you stand	0.39
b you stay	-0.86
b you take	-0.22
b you tell_me	-0.53
b you that	1.72
b you think	0.11
b you to	0.58
b you treat	-0.49
b you try	1.37
b you up	0.38
b you use	-0.26
b you wait	0.27
b you want	-0.32
b you were	1.44
b you what	-0.22
b you when	-0.65
b you wheth	-0.33
b you will	0.44
b you won't	0.84
b you would	-0.37
b you'll be	1.02
b your ach	0.24
b your back	0.47
b your bel	-1.39
b your body	0.62
b your breath	-0.56
b your child	0.32
b your children	0.90
b your cloth	-0.72
b your coat	1.24
b your eyes	-0.31
b your feet	1.27
b your gut	0.64
b your head	-1.59
b your headach	0.46
b your health	-0.25
b your joint	0.41
b your kne	0.41
b your lymph	0.12
b your medicin	-1.71
b your migrain	0.48
b your mind	0.21
b your mone	-1.23
b your mood	0.12
b your muscl	-0.62
b your neck	0.53
b your nervous_system	-0.16
b your newborn	0.14
b your not	-0.33
b your own	-0.19
b your pain	0.43
b your puls	-1.08
b your sciatica	0.85
b your sho	-1.06
b your should	2.71
b your spin	1.29
b your surgeon	-1.08
b your tablet	-0.26
b your time	-1.00
b your tinnitu	-0.12
b your tissu	0.28
b your_doctor about	-0.25
b your_doctor can	-0.28
b your_doctor has	-0.75
bias	-3.83
calm asked	-0.49
calm bare	1.34
calm humble	-3.27
calm negated	1.20
calm plain	-1.29
calm sober	-1.17
calm world	-1.36
case baby change bare	0.82
case baby change negated	-0.21
case baby change ours	0.30
case baby change plain	-0.70
case baby change sober	0.73
case baby change they	1.47
case baby change we	-0.45
case baby change you	-0.37
case baby nobody bare	-1.31
case baby nobody plain	-1.54
case baby nobody sober	0.39
case baby ours bare	1.45
case baby ours plain	0.38
case baby outside bare	-0.97
case baby still asked	0.43
case baby still negated	0.95
case baby still nobody	-0.75
case baby still ours	1.17
case baby still outside	-1.08
case baby still plain	-1.26
case baby still sober	-0.79
case baby still they	-0.58
case baby still we	-1.09
case baby still you	1.69
case baby they bare	0.48
case baby they plain	-0.26
case baby turn bare	-0.99
case baby turn nobody	-1.59
case baby turn plain	0.38
case baby turn they	0.43
case baby turn we	0.45
case baby we asked	-0.17
case baby we bare	-0.68
case baby we plain	-0.32
case baby you asked	0.28
case baby you bare	0.85
case baby you plain	0.15
case baby you sober	-0.26
case body change bare	0.72
case body change humble	-1.59
case body change negated	-0.32
case body change nobody	-0.92
case body change ours	0.21
case body change outside	0.45
case body change plain	0.46
case body change sober	-0.19
case body change they	0.73
case body change we	-0.56
case body change world	1.16
case body change you	0.25
case body nobody bare	-1.05
case body nobody humble	-0.12
case body nobody negated	-0.52
case body nobody plain	0.80
case body nobody sober	-0.14
case body nobody world	0.89
case body ours bare	0.90
case body ours humble	-0.55
case body outside bare	-1.05
case body outside negated	-0.57
case body still asked	0.17
case body still bare	-0.46
case body still humble	-0.17
case body still negated	-0.85
case body still nobody	1.30
case body still ours	-0.56
case body still outside	-0.93
case body still plain	2.16
case body still sober	-0.57
case body still they	-2.29
case body still we	1.83
case body still world	-1.06
case body they bare	-1.11
case body they humble	0.49
case body they negated	-0.24
case body they plain	0.12
case body they sober	-0.31
case body they world	0.77
case body turn bare	-1.40
case body turn humble	0.52
case body turn negated	-0.82
case body turn nobody	-0.87
case body turn sober	0.72
case body turn they	1.30
case body turn we	0.34
case body turn world	0.86
case body turn you	-0.42
case body we asked	0.18
case body we bare	0.50
case body we humble	0.15
case body we plain	0.26
case body we sober	1.28
case body we world	-0.84
case body you asked	0.77
case body you bare	0.67
case body you humble	-0.93
case body you negated	-0.65
case body you plain	1.23
case body you sober	-0.83
case body you world	-0.51
case change nobody asked	-0.92
case change nobody bare	1.57
case change nobody humble	-1.23
case change nobody negated	1.16
case change nobody plain	0.96
case change nobody sober	-0.41
case change nobody world	-1.14
case change ours asked	-0.92
case change ours bare	3.72
case change ours humble	-0.64
case change ours negated	-0.19
case change ours plain	-0.52
case change ours sober	0.80
case change outside bare	-3.34
case change outside humble	-0.56
case change outside negated	0.30
case change outside plain	0.81
case change outside sober	0.66
case change outside world	0.42
case change they bare	-1.51
case change they humble	0.35
case change they negated	-0.39
case change they plain	-0.25
case change they sober	0.32
case change they world	1.67
case change we asked	0.29
case change we bare	1.38
case change we humble	-2.37
case change we negated	-0.79
case change we sober	0.88
case change we world	-0.41
case change you asked	1.68
case change you bare	1.46
case change you humble	-0.24
case change you negated	-0.40
case change you plain	0.36
case change you sober	0.29
case change you world	-2.29
case life change bare	0.36
case life change humble	-0.27
case life change negated	-0.48
case life change nobody	1.04
case life change plain	1.59
case life change sober	-0.23
case life change they	0.18
case life change we	-1.04
case life change world	-1.17
case life change you	-0.50
case life nobody asked	0.50
case life nobody bare	1.19
case life nobody humble	0.92
case life nobody plain	-0.22
case life nobody sober	0.42
case life nobody world	-0.50
case life ours bare	0.14
case life outside bare	1.02
case life outside negated	0.64
case life outside world	0.17
case life still asked	-0.81
case life still bare	-1.01
case life still humble	0.86
case life still negated	1.09
case life still nobody	-0.30
case life still ours	-1.37
case life still outside	0.71
case life still plain	-1.29
case life still sober	-0.39
case life still they	-0.28
case life still we	-1.15
case life still world	-0.16
case life still you	0.69
case life they bare	0.33
case life they humble	0.34
case life they negated	0.44
case life they plain	0.40
case life they world	-0.90
case life turn bare	1.88
case life turn negated	0.92
case life turn nobody	1.67
case life turn outside	0.70
case life turn plain	-0.71
case life turn they	0.71
case life turn we	-0.19
case life turn world	0.54
case life turn you	0.23
case life we asked	-0.64
case life we bare	0.13
case life we humble	0.28
case life we negated	0.64
case life we plain	-2.45
case life we sober	-0.53
case life we world	0.18
case life you bare	-1.59
case life you humble	-0.38
case life you plain	1.90
case life you sober	-0.31
case life you world	0.54
case none change asked	0.54
case none change bare	-0.53
case none change humble	-2.01
case none change negated	0.23
case none change nobody	-1.94
case none change ours	0.63
case none change outside	0.11
case none change plain	-0.45
case none change sober	0.94
case none change they	-2.55
case none change we	0.41
case none change world	-1.10
case none change you	0.96
case none nobody asked	0.91
case none nobody bare	0.60
case none nobody humble	-1.57
case none nobody negated	-0.65
case none nobody plain	-2.19
case none nobody sober	-1.71
case none nobody world	-1.51
case none ours asked	-0.76
case none ours bare	0.95
case none ours humble	-1.37
case none ours negated	-0.20
case none ours plain	-0.26
case none ours sober	1.36
case none ours world	-0.81
case none outside bare	-0.55
case none outside humble	-1.17
case none outside negated	0.32
case none outside plain	1.19
case none outside sober	-0.49
case none outside world	-1.60
case none still asked	-0.79
case none still bare	1.23
case none still humble	-1.97
case none still negated	-0.91
case none still nobody	-2.08
case none still ours	-1.15
case none still outside	0.43
case none still plain	-0.31
case none still sober	-1.44
case none still they	2.55
case none still we	-1.44
case none still world	-0.64
case none still you	-0.46
case none they bare	-0.72
case none they negated	-0.91
case none they plain	0.22
case none they sober	0.48
case none they world	2.87
case none turn bare	-1.37
case none turn humble	0.64
case none turn negated	-0.28
case none turn nobody	-0.36
case none turn ours	-0.57
case none turn outside	-1.94
case none turn plain	0.45
case none turn sober	-0.64
case none turn they	1.66
case none turn we	0.11
case none turn you	-0.25
case none we asked	-1.80
case none we bare	-1.30
case none we humble	-0.19
case none we negated	-0.40
case none we plain	2.18
case none we sober	0.18
case none we world	0.21
case none you asked	0.78
case none you bare	0.79
case none you humble	1.02
case none you negated	0.96
case none you plain	-1.45
case none you sober	-0.93
case none you world	-0.91
case serious change bare	1.61
case serious change humble	-0.46
case serious change negated	0.68
case serious change nobody	1.81
case serious change ours	1.11
case serious change outside	-1.31
case serious change they	0.16
case serious change we	-0.26
case serious nobody bare	0.26
case serious nobody humble	0.11
case serious nobody negated	0.89
case serious nobody plain	-0.18
case serious nobody sober	-1.48
case serious ours bare	1.82
case serious ours plain	0.28
case serious outside bare	-1.25
case serious outside negated	0.31
case serious outside plain	-0.50
case serious still bare	-0.22
case serious still humble	0.55
case serious still negated	-0.46
case serious still nobody	-2.05
case serious still ours	0.60
case serious still outside	0.12
case serious still sober	0.25
case serious still they	0.30
case serious still we	1.32
case serious still you	-0.23
case serious they humble	-0.21
case serious they negated	0.21
case serious they plain	-0.27
case serious turn nobody	-0.23
case serious turn plain	-0.56
case serious turn sober	-0.35
case serious turn they	-0.54
case serious turn we	0.67
case serious we bare	1.77
case serious we humble	0.11
case serious we negated	-0.10
case serious we sober	0.22
case serious you bare	-1.30
case serious you humble	0.65
case serious you sober	0.71
case still nobody asked	1.56
case still nobody bare	-0.49
case still nobody humble	-0.61
case still nobody negated	0.13
case still nobody plain	-3.58
case still nobody sober	-2.76
case still nobody world	-1.36
case still ours asked	-0.53
case still ours bare	1.14
case still ours humble	-2.07
case still ours negated	-0.17
case still ours plain	0.94
case still ours sober	0.51
case still ours world	-1.64
case still outside bare	1.52
case still outside humble	-1.17
case still outside negated	-0.30
case still outside plain	0.15
case still outside sober	-1.69
case still outside world	-0.74
case still they bare	-0.86
case still they humble	-0.67
case still they negated	1.14
case still they plain	-0.66
case still they sober	-0.17
case still they world	-0.96
case still we asked	-2.80
case still we bare	0.55
case still we humble	2.10
case still we negated	0.27
case still we plain	-0.99
case still we sober	1.31
case still we world	0.75
case still you asked	0.51
case still you bare	-2.07
case still you humble	0.88
case still you negated	-0.33
case still you plain	1.35
case still you sober	-0.44
case still you world	2.21
case symptom change asked	-0.27
case symptom change bare	1.25
case symptom change humble	-0.79
case symptom change negated	-0.20
case symptom change nobody	0.33
case symptom change ours	0.47
case symptom change outside	-0.76
case symptom change plain	0.47
case symptom change sober	1.35
case symptom change they	0.21
case symptom change we	0.89
case symptom change you	0.59
case symptom nobody asked	0.18
case symptom nobody bare	0.30
case symptom nobody humble	-1.53
case symptom nobody negated	1.23
case symptom nobody plain	-1.07
case symptom nobody sober	-1.26
case symptom ours bare	-0.84
case symptom ours negated	0.40
case symptom ours plain	0.61
case symptom outside bare	-0.61
case symptom outside negated	-0.25
case symptom outside sober	-0.51
case symptom still asked	0.42
case symptom still bare	-0.27
case symptom still humble	-0.98
case symptom still negated	0.84
case symptom still nobody	-1.65
case symptom still ours	-0.51
case symptom still outside	-0.56
case symptom still plain	-2.21
case symptom still sober	-0.38
case symptom still they	-2.23
case symptom still we	1.90
case symptom still you	0.49
case symptom they bare	-1.39
case symptom they humble	0.60
case symptom they negated	-0.27
case symptom they plain	-0.88
case symptom turn bare	-0.40
case symptom turn humble	0.50
case symptom turn negated	0.44
case symptom turn nobody	-0.64
case symptom turn outside	0.39
case symptom turn plain	0.60
case symptom turn we	1.36
case symptom turn you	-0.67
case symptom we bare	2.73
case symptom we humble	-0.40
case symptom we negated	0.55
case symptom we plain	-0.40
case symptom we sober	1.61
case symptom you humble	0.17
case symptom you negated	-0.59
case symptom you sober	0.77
case turn nobody bare	-1.25
case turn nobody humble	-0.25
case turn nobody negated	-0.25
case turn nobody plain	-1.76
case turn nobody sober	-0.56
case turn nobody world	1.44
case turn ours bare	-0.77
case turn outside bare	-1.61
case turn outside world	-0.47
case turn they humble	1.90
case turn they negated	-0.90
case turn they plain	0.23
case turn they sober	0.31
case turn they world	2.02
case turn we asked	-0.24
case turn we bare	1.22
case turn we humble	0.31
case turn we negated	1.26
case turn we plain	0.37
case turn we sober	0.58
case turn we world	-0.79
case turn you plain	0.22
case turn you sober	-0.71
case turn you world	-0.79
cite	-7.63
cite against	7.35
cited	-0.92
cited glad	4.48
cited glad against	5.53
cited glad background	0.61
cited glad for	-0.32
cited glad mixed	-0.53
cited plain	1.15
cited plain against	2.75
cited plain for	-1.54
cited plain mixed	-0.13
cited sober	-6.28
cited sober against	-1.32
cited sober background	-2.83
cited sober for	-1.18
cited sober mixed	-0.87
e aid	2.40
e ailment	0.50
e anatomy	1.53
e animal	-2.65
e bad	0.43
e bodyact	-0.18
e certain	3.58
e civic	-1.65
e craft	-2.25
e dance	2.90
e doubt	0.12
e dress	0.24
e event	2.79
e family	2.68
e food	-0.86
e garden	0.91
e good	0.67
e hobble	1.72
e house	3.28
e housework	1.43
e improve	1.60
e know	-0.35
e lasting	0.77
e make	-3.05
e market	-2.06
e medicine	2.70
e medics	0.21
e music	0.59
e not aid	-0.36
e not ailment	0.16
e not anatomy	-1.31
e not bad	1.63
e not bodyact	-0.60
e not certain	-1.16
e not civic	0.35
e not craft	0.46
e not doubt	1.05
e not dress	0.67
e not event	0.97
e not family	2.03
e not garden	-0.52
e not good	1.12
e not hobble	0.94
e not house	-0.75
e not housework	-0.89
e not improve	-0.73
e not know	-1.61
e not lasting	3.25
e not make	-0.73
e not market	-1.88
e not medicine	1.43
e not medics	-0.30
e not object	-1.56
e not outdoors	-0.79
e not own	2.14
e not people	-0.79
e not practice	-1.22
e not putaway	-0.62
e not regain	0.35
e not remove	1.58
e not say	2.35
e not study	-2.74
e not tests	-0.95
e not time	2.00
e not torso	1.51
e not trade	-0.16
e not transport	0.31
e not travel	1.72
e not walk	-1.01
e not web	-1.36
e not wellness	-1.44
e not work	0.58
e not worsen	3.32
e object	-0.72
e outdoors	0.19
e own	-0.99
e people	0.10
e practice	-0.74
e putaway	3.12
e quick	2.49
e regain	4.11
e remove	1.64
e rest	-1.63
e say	-1.43
e school	0.38
e sport	-0.50
e study	-2.88
e tests	3.55
e time	-1.16
e torso	0.66
e trade	-2.00
e transport	-0.95
e travel	0.12
e walk	3.42
e web	-4.36
e wellness	2.91
e work	0.81
e worsen	4.35
first a	-3.80
first a_doctor	-0.21
first about	-2.18
first ach	0.71
first add	-0.38
first aft	-1.49
first after_years_of	0.46
first all	0.92
first an	-0.73
first an_hour	-0.61
first and	0.19
first anxiet	-0.65
first any	-1.30
first anyon	-0.53
first are	-0.18
first around	-0.50
first as	2.60
first ask	0.27
first asthma	-1.64
first at	1.36
first bab	-1.99
first back	-0.55
first back_pain	-0.23
first balanc	-0.55
first be	-1.14
first becaus	1.58
first befor	1.40
first best	0.80
first between	-0.61
first birth	0.15
first blood	-0.32
first book	1.07
first both	-0.88
first br	0.35
first by	2.21
first can	-0.83
first cancel	-0.39
first children	-0.73
first choos	-0.33
first client	0.58
first colic	-1.15
first come	2.15
first come_in	0.51
first come_to_us	-0.19
first cranial_work	0.76
first craniosacral	-1.10
first craniosacral_therapy	0.45
first cst	-0.22
first depression	-0.16
first diabet	-0.40
first do	-0.58
first doctor	0.68
first does	-2.21
first don't	0.93
first drink	-0.22
first each	0.26
first eczema	0.36
first eight	-0.50
first even	2.83
first ever	1.86
first everyon	-0.36
first everyth	0.91
first evidenc	-0.18
first exercis	0.67
first expert	0.20
first fascia	-0.36
first fear	0.39
first feel	-0.44
first few	-0.21
first first	0.17
first five	-0.42
first fluid	-0.95
first follow	-0.82
first for	3.04
first for_the_first_time_in	-0.97
first forget	0.11
first four	0.22
first from	3.65
first gentl	0.30
first get_rid_of	-0.29
first gett	-0.23
first good	-0.79
first grandmoth	-0.50
first grief	-0.63
first guarante	-0.25
first guidelin	-0.18
first hand	0.76
first hay_fever	0.48
first he	-3.53
first headach	-1.22
first heal	-0.40
first heart	-0.38
first heat	-0.14
first help	0.34
first her	-0.51
first here	-1.52
first his	-2.05
first how	-0.20
first hurr	-0.92
first i'm	-0.32
first if	-3.95
first improv	0.16
first in	-2.89
first insomnia	-0.98
first insulin	-0.37
first insuranc	0.65
first iron	-0.23
first is	-1.55
first isn't	-0.21
first it	0.68
first it'll	0.62
first just	0.39
first keep	-0.51
first kids	0.57
first kind	-0.71
first kne	-0.81
first last	-0.66
first leav	-1.63
first less	1.86
first let	0.92
first lie	2.06
first light	0.34
first littl	1.79
first long	-0.81
first look	1.28
first low	-0.87
first low_back_pain	0.13
first many	0.22
first many_people	-0.21
first massag	-0.66
first membran	-0.10
first migrain	1.67
first more	0.59
first most	-1.15
first most_people	0.39
first moth	0.56
first mum	0.59
first muscl	-0.59
first my	-2.96
first my_hands	0.73
first natural	0.40
first nerv	0.69
first new	1.32
first next	-0.15
first ninet	0.69
first no	0.14
first no_more	1.59
first no_one	0.12
first nobod	0.72
first none	-1.04
first not	1.22
first noth	-0.98
first now	0.42
first of	1.41
first old	1.78
first on	-0.17
first once	2.25
first one	0.83
first one_hour	-0.70
first only	0.35
first osteopath	-0.48
first oth	0.23
first our	-0.65
first over	0.42
first pain_relief	1.02
first painkill	-1.73
first peopl	0.98
first perhap	-0.25
first physio	0.23
first physiotherap	-0.42
first physiotherapist	-0.25
first pictur	1.27
first pill	0.11
first plac	0.29
first pleas	-1.60
first practition	-0.37
first put	-1.45
first question	-0.34
first read	-0.86
first reduc	0.12
first reflux	-0.18
first regular	-0.26
first releas	-0.77
first research	0.43
first rest	0.76
first result	0.13
first review	1.07
first safe	1.40
first say	0.60
first sciatica	-0.18
first scienc	-0.19
first scientist	-0.23
first see	-0.29
first see_a_doctor	-0.40
first session	0.65
first seven	-0.14
first she	-0.52
first sho	-0.12
first short	-0.33
first sinc	0.44
first six	1.26
first skin	-1.09
first skip	0.17
first slack	-0.44
first sleep	-2.13
first slow	-0.68
first small	1.27
first so	-1.61
first soft	0.30
first some	-0.62
first some_people	-0.99
first someth	1.16
first sore	-0.53
first spin	-0.33
first start	0.25
first stiff	-0.37
first stop	-0.16
first stres	0.51
first stretch	-1.04
first stud	-0.32
first support	-0.23
first suppos	-0.22
first surgeon	0.47
first sutherland	-0.52
first symptom	0.16
first tag BABY	-1.41
first tag BELIEF	-2.61
first tag BODY	-5.45
first tag CLIENT	-3.93
first tag COME	0.32
first tag CST	0.50
first tag CURE	-0.58
first tag DIAGNOSE	-1.55
first tag DOCTOR	0.50
first tag DRUG	-2.19
first tag EASE	1.61
first tag EMOTION	0.12
first tag ENDORSE	0.69
first tag EXPERT	-1.26
first tag FLOW	-0.20
first tag GO	-1.46
first tag GONE	2.79
first tag HEDGE	-2.55
first tag HOMEHELP	-1.64
first tag HOPEFUL	0.55
first tag IT	1.36
first tag LASTING	0.90
first tag LIFE	-2.90
first tag MECH	-1.23
first tag MOST	-0.12
first tag NEG	0.80
first tag NEGN	2.08
first tag NUMBER	1.79
first tag OUGHT	-1.24
first tag PAST	-0.44
first tag PRAISE	-0.32
first tag PRESSURE	0.41
first tag RELIEFN	0.62
first tag REMOVE	1.03
first tag RESEARCH	-1.05
first tag SAFETY	0.44
first tag SAFEW	2.42
first tag SAY	2.01
first tag SERIOUS	-3.41
first tag SORE	2.32
first tag STOPTAKING	0.27
first tag STORE	-0.36
first tag SURE	-1.23
first tag SURGERY	-1.56
first tag SYMPTOM	-1.53
first tag THERAPIST2	-0.47
first tag THERAPY	-2.56
first tag THING	0.97
first tag TURN	-1.88
first tag WE	-2.73
first tag WELL	0.71
first tag WORKS	-0.68
first tag WORLD	1.61
first tag YOU	-0.23
first take	-0.69
first teach	-0.37
first tell	-0.64
first tell_me	-0.26
first tell_us	-0.11
first ten	0.45
first tension	0.28
first that	-0.70
first the	-3.39
first the_table	-0.49
first their	0.41
first then	-0.95
first ther	2.22
first thes	-0.12
first they	-0.54
first think	0.99
first this	1.08
first thos	0.57
first though	0.19
first thre	-0.63
first tinnitu	-0.76
first to	0.16
first trial	-0.36
first trust	0.51
first two	-1.53
first uk	-0.37
first und	0.13
first unlik	0.59
first upledg	-0.67
first vertigo	-0.43
first warm	-0.30
first wat	-0.10
first we	0.28
first we'll	0.88
first we'r	-0.59
first weak	0.11
first what	-1.33
first whatev	0.25
first when	-0.43
first wher	-0.59
first wheth	-0.46
first whil	0.63
first who	-1.93
first whoev	-0.46
first why	3.20
first will	-1.24
first with	-1.09
first within	0.60
first word	0.78
first writ	-0.26
first y'all	-0.32
first yoga	0.86
first you	-3.70
first you'll	1.43
first your	1.86
first your_doctor	0.16
frame attributed	-4.58
frame attributed with reference	-0.13
frame attributed without	-4.45
frame natural course	-1.23
frame natural course with reference	-0.74
frame natural course without	-0.47
frame reported	-2.55
frame reported with reference	-0.43
frame reported without	-2.11
frame talk of claims	-2.01
frame talk of claims without	-2.01
hedge baby baby	0.26
hedge baby person	0.47
hedge body body	1.04
hedge body i	-0.44
hedge body none	-0.47
hedge body other care	0.20
hedge body person	-0.83
hedge body therapy	-0.56
hedge body you	-1.55
hedge life i	-0.21
hedge life none	1.34
hedge life order	-0.21
hedge life other care	-0.36
hedge life person	0.23
hedge life we	-0.36
hedge life you	-0.18
hedge none complaint	0.60
hedge none i	1.53
hedge none none	2.19
hedge none order	-1.08
hedge none other care	-1.53
hedge none ours	-0.84
hedge none person	1.06
hedge none research	-0.42
hedge none thing	0.19
hedge none we	0.58
hedge serious complaint	-1.85
hedge serious i	0.56
hedge serious other care	-0.49
hedge serious ours	0.24
hedge serious you	0.78
hedge symptom complaint	-1.57
hedge symptom none	-1.53
hedge symptom order	-1.14
hedge symptom other care	-1.63
hedge symptom ours	0.87
hedge symptom person	0.41
hedge symptom we	-0.19
hedge symptom you	0.17
hint C01	0.50
hint C02	2.43
hint C03	-1.73
hint C05	-0.21
hint C06	0.60
hint C07	1.65
hint C08	1.41
hint C10	0.82
hint C11	1.10
hint C12	0.60
hint C13	0.22
hint C15	-1.75
hint C16	-0.19
hint C18	1.35
hint C19	-2.27
hint C20	-0.31
hint C21	-0.76
in alt BODY	-3.01
in alt CLIENT	0.83
in alt CST	0.90
in alt ENDORSE	-0.31
in alt HOMEHELP	-0.18
in alt IT	-0.32
in alt LIFE	0.28
in alt MECH	-1.93
in alt NUMBER	-0.31
in alt POLICY	-0.12
in alt POSITION	-0.10
in alt SHOW	-1.05
in alt THERAPY	0.79
in alt THING	-0.92
in alt WELL	0.92
in alt WORLD	-0.15
in cta DIAGNOSE	-0.75
in cta EASE	-0.30
in cta FLOW	-0.30
in cta HOMEHELP	-0.79
in cta IT	-0.75
in cta OUGHT	-0.47
in cta POLICY	-0.32
in cta THERAPY	-0.38
in cta THING	-0.35
in cta WELL	0.96
in cta WORKS	-0.32
in cta YOU	-0.28
in description CLIENT	-0.80
in description CST	-0.25
in description DIAGNOSE	-0.25
in description EASE	-0.48
in description GO	-0.26
in description HEDGE	-0.48
in description HUMBLE	-0.48
in description IT	-0.98
in description LIFE	-0.27
in description META	-0.51
in description NEG	-0.51
in description NUMBER	-1.10
in description OUGHT	-0.24
in description POLICY	-0.60
in description REMOVE	0.16
in description RESEARCH	-0.68
in description SAY	-0.53
in description SERVICE	-0.21
in description SHOW	-0.29
in description THERAPY	-0.71
in description WE	-0.25
in description WORLD	-0.15
in description YOU	-0.13
in evidence BODY	-0.45
in evidence CLIENT	-1.00
in evidence CST	-0.53
in evidence DIAGNOSE	-1.03
in evidence EASE	-0.70
in evidence ENDORSE	-0.43
in evidence HOMEHELP	-0.14
in evidence HUMBLE	-0.23
in evidence IT	-1.29
in evidence LASTING	-0.14
in evidence MECH	-0.95
in evidence NEG	-0.53
in evidence NUMBER	-0.85
in evidence RESEARCH	-0.49
in evidence SAY	-0.75
in evidence SERVICE	-0.20
in evidence SHOW	-0.76
in evidence SYMPTOM	-0.51
in evidence THERAPY	-0.59
in evidence WE	-1.19
in heading BABY	-0.21
in heading BAD	-0.84
in heading BODY	-0.59
in heading CLIENT	-0.63
in heading CST	-0.51
in heading DIAGNOSE	-1.09
in heading EASE	-0.46
in heading EMOTION	-0.21
in heading ENDORSE	-0.54
in heading FLOW	0.16
in heading GONE	-0.47
in heading HEDGE	-0.49
in heading HOMEHELP	-0.17
in heading IT	-1.76
in heading LIFE	-0.73
in heading MECH	-0.76
in heading NEG	-0.30
in heading NUMBER	-0.86
in heading OUGHT	-0.37
in heading POLICY	-0.18
in heading REMOVE	0.10
in heading RESEARCH	-0.32
in heading SAFEW	-0.39
in heading SAY	-0.95
in heading SERVICE	-0.25
in heading SHOW	-1.03
in heading SORE	-0.92
in heading SYMPTOM	-1.58
in heading THERAPY	-1.34
in heading WE	-1.43
in heading YOU	-1.73
in testimonial AID	1.91
in testimonial BABY	0.37
in testimonial BAD	0.56
in testimonial BELIEF	0.73
in testimonial BODY	2.45
in testimonial CLIENT	0.85
in testimonial COME	0.71
in testimonial CST	0.68
in testimonial DIAGNOSE	-0.81
in testimonial DOCTOR	0.80
in testimonial EASE	0.93
in testimonial EMOTION	0.30
in testimonial ENDORSE	0.66
in testimonial FLOW	0.88
in testimonial GO	0.84
in testimonial GONE	1.49
in testimonial HEDGE	0.50
in testimonial HOMEHELP	3.83
in testimonial HUMBLE	0.14
in testimonial IT	1.09
in testimonial LIFE	6.53
in testimonial META	1.11
in testimonial MOST	0.49
in testimonial NEG	1.33
in testimonial NEGN	0.53
in testimonial NUMBER	3.12
in testimonial OUGHT	1.18
in testimonial PAST	1.70
in testimonial POLICY	4.11
in testimonial REMOVE	1.22
in testimonial SAY	0.19
in testimonial SERIOUS	0.40
in testimonial SERVICE	-2.37
in testimonial SHOW	1.50
in testimonial SORE	0.25
in testimonial STOPTAKING	1.22
in testimonial STORE	2.02
in testimonial SURE	-0.37
in testimonial SURGERY	0.16
in testimonial SYMPTOM	0.64
in testimonial THERAPIST2	1.01
in testimonial THERAPY	0.79
in testimonial THING	4.85
in testimonial TURN	4.52
in testimonial WE	11.03
in testimonial WELL	0.71
in testimonial WORKS	-0.32
in testimonial WORLD	3.61
in testimonial YOU	1.03
in title CLIENT	-0.89
in title CST	-1.30
in title EASE	0.11
in title HOMEHELP	-0.14
in title HUMBLE	-0.42
in title NEG	-0.16
in title NUMBER	-1.21
in title OUGHT	-0.25
in title POLICY	-0.53
in title RESEARCH	-0.78
in title SAFEW	-0.35
in title SHOW	-0.33
in title SYMPTOM	0.61
in title THERAPY	-1.70
in title WE	0.18
in title YOU	-0.59
joint	1.73
last tag AID	-0.37
last tag BAD	1.28
last tag BELIEF	1.62
last tag BODY	0.64
last tag CAUSE	0.75
last tag CLIENT	1.29
last tag CST	1.87
last tag CURE	0.75
last tag DEFINE	0.20
last tag DETOX	1.09
last tag DOCTOR	-2.31
last tag DRUG	2.14
last tag EASE	-0.58
last tag EMOTION	-0.38
last tag ENDORSE	2.00
last tag FAST	-1.75
last tag FLOW	1.02
last tag GO	-1.97
last tag GONE	0.27
last tag HEDGE	-2.73
last tag HOMEHELP	1.55
last tag HOPEFUL	0.94
last tag IT	-0.18
last tag LASTING	1.80
last tag LIFE	0.26
last tag MECH	0.47
last tag META	-1.07
last tag MOST	-2.16
last tag NEG	-1.17
last tag NEGN	-1.85
last tag NUMBER	-1.72
last tag OUGHT	-2.23
last tag PAST	-1.37
last tag POLICY	-0.95
last tag POSITION	-1.82
last tag PRAISE	1.08
last tag PRESSURE	2.25
last tag PROVE	0.77
last tag RELIEFN	-0.72
last tag REMOVE	-2.02
last tag RESEARCH	0.66
last tag SAFETY	-1.97
last tag SAFEW	-0.57
last tag SAY	-1.27
last tag SERIOUS	1.72
last tag SERVICE	-3.61
last tag SHOW	3.48
last tag SORE	-0.74
last tag STOPTAKING	0.45
last tag STORE	-1.09
last tag SURE	0.13
last tag SURGERY	1.35
last tag SYMPTOM	2.98
last tag THERAPIST2	-2.45
last tag THERAPY	1.14
last tag THING	0.37
last tag TURN	5.07
last tag WE	0.54
last tag WELL	3.11
last tag WORKS	-0.61
last tag YOU	2.09
leading question	1.49
length 0	-3.61
length 1	-1.39
length 2	-0.22
length 3	1.70
length 4	1.30
length 5	-1.63
length 6	-1.56
line C01 ^ {CURE} ~8	-0.40
line C01 cure|cured|cures $	0.70
line C01 {CLIENT|SYMPTOM|SERIOUS} ~3 cured|healed	-0.23
line C01 {CST|THERAPY|WE} ~4 {CURE}	0.29
line C01 {CURE} ~6 {SYMPTOM|SERIOUS|BODY|YOU|CLIENT|BABY}	0.51
line C02 aches|pains|pain ~5 {GONE}	0.53
line C02 fewer|less|milder|lighter|end ~2 {SYMPTOM}	-0.67
line C02 keep*|send*|put*|leave*|lay*|bid*|coax*|chase*|drive*|make*|see*|show*|turn* ~4 {SYMPTOM} ~3 away|at_bay|behind|packing|rest|off|here|night|goodbye|out|back|history|door|around|down|better	0.44
line C02 stop|stops|quit ~2 {SYMPTOM|BAD}	0.77
line C02 {BODY} ~6 {WELL}	-1.40
line C02 {CLIENT|YOU} ~6 {WELL}	-1.14
line C02 {CST|WE} {CURE|REMOVE|EASE} ~2 {BODY}	-0.11
line C02 {CURE|REMOVE|EASE} ~1 {BODY} $	-0.30
line C02 {CURE|REMOVE|EASE} ~6 {SYMPTOM}	3.63
line C02 {SYMPTOM} relief|cure|remedy|remedies|healing	0.19
line C02 {SYMPTOM} ~4 better|milder|rarer|lighter|easier|less|fewer|lower|calmer|quieter|softer|looser|away|freely	1.32
line C02 {SYMPTOM} ~4 responds|respond|benefits|benefit	1.35
line C02 {SYMPTOM} ~5 {GONE}	0.43
line C03 {CLIENT|BABY} with|who ~5 {SERIOUS} ~6 {WELL|GONE|EASE}	0.40
line C03 {CURE|REMOVE|EASE} ~6 {SERIOUS}	2.12
line C03 {EASE|REMOVE|CURE} ~6 immune|hormones|hormonal|endocrine|thyroid|organs|circulation|metabolism|lungs|heart	-1.25
line C03 {SERIOUS} ~4 better|milder|rarer|lighter|easier|less|fewer|lower|calmer|quieter|softer|looser|away|freely	0.55
line C03 {SERIOUS} ~4 responds|respond|benefits|benefit	-0.42
line C03 {SERIOUS} ~5 {GONE}	1.50
line C04 perfect|great|ideal|wonderful|good|suitable|suited|made|designed|meant|especially ~6 {SERIOUS}	0.30
line C04 {SERIOUS}	-0.90
line C04 {SERIOUS} ~1 , ~3 {SERIOUS|SYMPTOM} ~1 ,? and|or|to ~3	0.74
line C05 results|relief ~2 {SURE|FAST}	0.78
line C05 whatever|no_matter ~5 {SYMPTOM|SERIOUS|BODY|hurts|ails|age|condition|problem|how} ~9	-0.45
line C05 will ~1 feel|be|become|leave|walk|notice|wake|rise|sleep ~4 {WELL|GONE}	-0.53
line C05 will ~1 feel|be|leave|walk|become|notice|wake ~3 better|pain|healed|cured|lighter|taller|freer|new|renewed|transformed|younger	0.25
line C05 {GONE|WELL|RELIEFN|CURE} ~5 {SURE}	1.14
line C06 lasting|enduring|permanent|long_lasting|long_term|lifelong ~2 relief|release|result|results|healing|change|changes|cure|solution|difference|ease|comfort|freedom|benefit|benefits|recovery|improvement|health|wellbeing	1.09
line C06 permanent|lasting|lifelong|enduring ~1 {RELIEFN|WELL|change|changes|difference|comfort|ease|health}	0.50
line C06 {LASTING} ~2 {GONE|REMOVE|EASE|CURE|WELL}	0.85
line C07 always|perfectly|completely|totally|absolutely|100|hundred|gentlest|safest ~3 safe|safest|harmless|therapy ~9	0.77
line C07 cannot|can't|could_not|couldn't|never|impossible ~5 hurt|hurts|harm|harmed|harms|injure|injured|injures|damage|damaged|wrong|backfire ~9	2.00
line C07 completely|totally|perfectly|extremely|absolutely|entirely|wholly|utterly|very|100|100%|percent|cent|always|so|so|ever safe|harmless	0.53
line C07 no_side_effects|no_side_effect|no_risk|no_risks|zero_risk|without_risk|without_side_effects|risk_free|free_of_risk|no_contraindications|no_contraindication|no_adverse_effects|no_known_side_effects|no_known_risks|no_danger|no_harm|no_downside|nothing_can_go_wrong|nothing_that_can_go_wrong|zero_side_effects|free_of_side_effects|side_effect_free	2.34
line C07 no|zero|without|free_of|nil ~2 risk|risks|danger|dangers|harm|damage|complications|side_effect|side_effects|downtime|contraindications ~9	1.65
line C07 safe ~5 any|every|all|everyone|cradle|grave|always|surgery|conditions|condition|ages|age|this	0.39
line C07 safe ~5 {BABY}	-0.49
line C08 clinically|scientifically|medically|research proven|tested|validated|backed|proved|supported|verified|studied|recognised|recognized	0.53
line C08 proven ~9	0.29
line C08 scientifically|medically|clinically|officially ~2 sound|proven|recognised|recognized|established|valid|validated|accepted|approved|tested ~9	1.52
line C08 {RESEARCH} ~3 {PROVE} ~9	0.65
line C09 {RESEARCH} ~5 {SHOW} ~9	3.26
line C10 alternative|substitute|replacement to|for ~4 {DRUG|SURGERY|DOCTOR|THERAPIST2}	0.30
line C10 poison* ~9	0.11
line C10 put*|throw*|threw|leave*|left|set|hide|hid|pack*|lay|laid ~4 {DRUG} ~3 away|aside|down|behind|out|back|shelf	0.36
line C10 why ~5 {DRUG|SURGERY}	0.80
line C10 {DRUG} ~8 lighter|away|aside|dust|cobwebs|untouched|unopened|bin|unused	1.05
line C10 {STOPTAKING} ~5 {DRUG|SURGERY|DOCTOR}	1.28
line C10 {SURGERY|DRUG} ~4 avoided|avoidable|unnecessary|stopped|reduced|dropped|halved|spared ~9	1.21
line C11 detox*	-0.82
line C11 toxins|toxin|impurities	0.51
line C11 {REMOVE|EASE|WORKS|FLOW|GONE|cleansing|cleanse|cleanses} ~5 {DETOX}	-0.39
line C12 body|tissue|tissues|cells|fascia remember|remembers|remembered|holds|stores|keeps ~9	1.25
line C12 stuck|blocked|stalled|trapped|jammed|compressed ~2 {MECH|EMOTION}	0.69
line C12 {BODY|MECH} ~6 {STORE} ~3 {EMOTION}	0.63
line C12 {EMOTION} ~4 {STORE} ~4	-0.58
line C12 {MECH} ~4 feed|fed|starved|nourished|bathed|stuck|blocked|trapped|compressed|pulls|jammed|locked|out	1.00
line C12 {MECH} ~5 {FLOW}	0.80
line C12 {STORE} ~5 {EMOTION}	0.63
line C12 {WORKS|REMOVE} ~5 {MECH}	1.52
line C13 treat|treats|treating|address ~2 cause|causes|root|roots|person|source|origin ~3 not|and|rather|instead ~9	0.49
line C13 {DIAGNOSE} ~5 restrictions|restriction|imbalances|imbalance|blockages|blockage|dysfunction|misalignment|weakness|missed	0.19
line C13 {DIAGNOSE} ~6 {CAUSE}	1.03
line C13 {WE|hands} ~4 feel|sense|know|find|see|tell|locate ~3 where|why|what|which|who ~6 {SYMPTOM|SERIOUS|BODY|CAUSE|wrong|trouble|blocked|stuck|lies|hurts|began} ~9	0.44
line C14 inner_wisdom|innate_wisdom|innate_intelligence|body's_own_intelligence|body's_intelligence|body's_wisdom|inner_healer|inner_physician|heal_itself|heals_itself|self_healing|mend_itself|repair_itself|right_itself|fix_itself	0.75
line C14 miracle*|miraculous*|magic*|quantum|chamatkar|jaadu|superpower	0.35
line C14 {CST|THERAPY|WE|BODY} ~6 {PRAISE}	-0.13
line C14 {PRAISE}	2.64
line C14 {PRAISE} ~4 {BODY|CST|THERAPY|method|technique|results|healing|change|change}	1.53
line C15 after|since ~3 {THERAPY|NUMBER} ~8 {SYMPTOM|SERIOUS} ~5 {GONE|WELL}	0.36
line C15 my|his|her|our|their ~2 {SYMPTOM|SERIOUS} ~3 {GONE}	-0.73
line C15 {CLIENT|WE} ~3 {STOPTAKING} ~4 {DRUG}	-0.26
line C15 {COME} ~10 {BAD|AID} ~8 {GO|WELL|without}	0.63
line C15 {NUMBER} ~1 sessions|session|visits|visit|sittings and ~12	-0.39
line C15 {NUMBER} ~2 {THERAPY} ~8 {SYMPTOM|SERIOUS|DRUG} ~6 {GONE|WELL|REMOVE}	0.43
line C15 {NUMBER} ~2 {THERAPY} ~8 {WELL}	0.28
line C16 calmer|happier|contented|settled|easier ~3 {BABY}	1.31
line C16 easier|shorter|smoother|gentler|natural|faster|quicker birth|labour|labor|delivery ~9	1.04
line C16 {BABY} ~6 settle|settles|calmer|calm|happier|better|sleep|sleeps|feed|feeds|thrive|thrives|latch|improve|improves|focus|benefit|benefits|benefited|respond|responds|safe|relax|relaxes	1.87
line C16 {BABY} ~8 {GONE|WELL|EASE}	-0.46
line C16 {CURE|REMOVE|EASE} ~6 {BABY}	0.77
line C17 leading|top|foremost|premier|only|no.1|number|best|finest ~3 expert|experts|specialist|specialists|therapist|healer|practitioner|clinic|centre|center ~9	0.58
line C17 specialist|specialists|expert|experts|authority|leader|leaders in|on|for ~3 {SYMPTOM|SERIOUS|BABY|trauma|pain|spinal|neurological}	1.15
line C17 {ENDORSE} ~3 by|with ~4 {EXPERT|DOCTOR}	1.42
line C17 {EXPERT|DOCTOR} ~2 {ENDORSE} ~9	0.16
line C18 before_it's_too_late|act_now|act_fast|act_today|don't_wait|don't_delay|don't_put_it_off|limited_time|limited_spots|limited_places|limited_offer|left_untreated|if_left_untreated|left_unchecked|last_chance|don't_suffer|do_not_suffer|suffer_in_silence|suffer_another_day|selling_fast|filling_fast|filling_up_fast|vanishing_fast|why_suffer|while_you_still_can|time_bomb|how_much_longer|how_long_will_you|what_are_you_waiting_for|today_only|this_week_only|offer_ends	0.76
line C18 hurry ~6	-1.42
line C18 the longer|more|sooner ~8 the more|harder|worse|deeper|less|stiffer ~9	0.55
line C18 {PRESSURE} ~8 {SYMPTOM|SERIOUS|BODY}	1.07
line C18 {SYMPTOM|SERIOUS|BODY} ~8 {PRESSURE}	-0.25
line C19 beats|outperforms|surpasses|outshines ~4 {DRUG|SURGERY|THERAPIST2|DOCTOR}	0.48
line C19 better|safer|gentler|stronger|kinder|healthier|cheaper|superior|effective|powerful|deeper|faster|more|longer|further|quicker than|to ~4 {DRUG|SURGERY|DOCTOR|THERAPIST2}	3.23
line C19 smart|smarter|better|wiser|safer|kinder|natural ~2 choice|alternative|option|way ~2 than|over|to ~9	0.48
line C19 unlike ~3 {DRUG|SURGERY|DOCTOR|THERAPIST2} ~9	0.60
line C19 what ~1 {DRUG|SURGERY|THERAPIST2|DOCTOR} ~9	0.68
line C19 where ~6 {DRUG|SURGERY|DOCTOR|THERAPIST2|conventional|everything|others} ~3 fail|fails|failed|stop|stops ~9	0.47
line C19 {DRUG|SURGERY|THERAPIST2|DOCTOR} ~6 , {WE|IT|CST} ~6	0.98
line C19 {DRUG|SURGERY|THERAPIST2|DOCTOR} ~6 // ~2 {WE|CST|THERAPY|IT} ~9	-1.16
line C19 {DRUG|SURGERY|THERAPIST2|DOCTOR} ~6 never|cannot|can't|couldn't|could ~9	-0.65
line C20 {HOPEFUL} ~4 {RESEARCH|RELIEFN}	0.67
line C20 {RESEARCH|evidence|science|signs} ~5 good|better|grow|grows|growing|mounting|mounts|building|stronger|strong|impressive|bright|exciting ~9	3.01
line C20 {RESEARCH} ~5 {HOPEFUL}	0.69
line C20 {RESEARCH} ~6 {HOPEFUL}	0.69
line C21 \\d+% ~10 {WELL|GONE|RELIEFN|CLIENT}	0.27
line C21 {MOST} ~10 {WELL|GONE|RELIEFN|EASE|REMOVE|CURE} ~9	1.02
line C21 {MOST} ~6 better|results|result|improve|improvement|helped|healed|difference|relief|freer|lighter	1.25
line C21 {NUMBER} ~2 {CLIENT} ~3 {CURE|EASE|GONE|WELL}	0.25
line C22 by ~2 {NUMBER} session|visit|sitting ~9	0.67
line C22 in just|only|as? ~1 {NUMBER} ~1 sessions|session|visits|visit|sittings|sitting	0.91
line C22 package|course|book|block|bundle of {NUMBER} ~2	0.19
line C22 you ~2 need ~4 sessions|visits|sittings	-0.34
line C22 {GONE|WELL|RELIEFN|sorted|shift|difference} ~5 {NUMBER} ~1 visits|sessions|sittings|visit|session|three|two|one	0.81
line C22 {NUMBER} ~1 visits|sessions|sittings ~5 {GONE|WELL|REMOVE|RELIEFN|rid}	-0.26
line C23 my|our|your patients|patient	0.60
line C23 prescribe|prescribes|prescribed|prescribing ~9	0.57
line C23 treatment plan|plans|programme	1.00
no role words	-1.60
not, then yes	2.75
o AID BODY	-0.35
o AID CLIENT	-0.64
o AID DEFINE	0.61
o AID DOCTOR	0.56
o AID GO	0.58
o AID GONE	-0.24
o AID HOMEHELP	-0.34
o AID IT	1.44
o AID LIFE	1.24
o AID NEG	1.13
o AID NUMBER	-0.65
o AID SAY	0.45
o AID SERVICE	-0.54
o AID SHOW	-0.22
o AID STORE	-0.56
o AID THING	1.40
o AID TURN	1.09
o AID WE	0.54
o AID WORLD	-0.62
o AID YOU	-0.78
o BABY BAD	0.12
o BABY BELIEF	0.23
o BABY BODY	-0.55
o BABY CLIENT	1.07
o BABY CST	1.11
o BABY DEFINE	-0.44
o BABY DIAGNOSE	-0.49
o BABY DOCTOR	-0.78
o BABY DRUG	-0.46
o BABY EASE	1.53
o BABY EMOTION	0.52
o BABY FLOW	-0.28
o BABY GO	0.29
o BABY GONE	-1.74
o BABY HEDGE	0.17
o BABY HOMEHELP	-0.64
o BABY IT	1.21
o BABY LIFE	-0.91
o BABY MECH	-0.30
o BABY MOST	-0.43
o BABY NEG	0.98
o BABY NEGN	0.24
o BABY NUMBER	-0.73
o BABY OUGHT	0.18
o BABY PAST	-0.36
o BABY PROVE	0.28
o BABY REMOVE	-0.24
o BABY SAFETY	0.35
o BABY SAY	0.31
o BABY SERIOUS	1.35
o BABY SERVICE	1.03
o BABY SHOW	0.57
o BABY STORE	-0.15
o BABY SYMPTOM	0.15
o BABY THERAPY	0.42
o BABY THING	0.53
o BABY TURN	-0.14
o BABY WE	0.25
o BABY WELL	1.10
o BABY WORKS	0.66
o BABY WORLD	-0.48
o BABY YOU	1.22
o BAD BODY	-0.82
o BAD CLIENT	0.53
o BAD CST	0.20
o BAD DIAGNOSE	-0.71
o BAD EASE	0.51
o BAD ENDORSE	0.61
o BAD GO	0.80
o BAD GONE	-0.31
o BAD HEDGE	-0.22
o BAD IT	-1.76
o BAD LIFE	1.63
o BAD MOST	-0.11
o BAD NEGN	-0.25
o BAD NUMBER	-0.40
o BAD POLICY	-0.11
o BAD REMOVE	0.49
o BAD SAFETY	-0.32
o BAD SHOW	0.43
o BAD SYMPTOM	-1.29
o BAD THERAPY	0.57
o BAD THING	-0.49
o BAD TURN	0.36
o BAD WE	0.97
o BAD WELL	-0.56
o BAD WORKS	0.19
o BAD WORLD	-0.19
o BAD YOU	-0.30
o BELIEF BODY	-1.66
o BELIEF CLIENT	-0.43
o BELIEF DIAGNOSE	-0.13
o BELIEF EASE	1.06
o BELIEF EMOTION	-0.79
o BELIEF FLOW	-2.20
o BELIEF GONE	-0.57
o BELIEF HUMBLE	0.47
o BELIEF IT	-0.84
o BELIEF LIFE	-0.77
o BELIEF MECH	-1.89
o BELIEF NEG	-0.28
o BELIEF NEGN	-0.77
o BELIEF NUMBER	-0.32
o BELIEF OUGHT	-0.40
o BELIEF PAST	-0.17
o BELIEF POLICY	-0.47
o BELIEF REMOVE	0.63
o BELIEF SAY	-1.62
o BELIEF SERIOUS	0.17
o BELIEF SERVICE	0.40
o BELIEF SHOW	-0.82
o BELIEF STORE	-0.96
o BELIEF SYMPTOM	-0.45
o BELIEF THERAPY	-1.40
o BELIEF WE	0.78
o BELIEF WORKS	-0.22
o BELIEF YOU	0.33
o BODY BAD	-0.82
o BODY BELIEF	0.20
o BODY CLIENT	-1.40
o BODY CST	-0.67
o BODY CURE	0.37
o BODY DEFINE	0.67
o BODY DIAGNOSE	-0.75
o BODY DOCTOR	0.34
o BODY EASE	0.87
o BODY ENDORSE	1.28
o BODY FAST	0.48
o BODY FLOW	1.39
o BODY GO	1.54
o BODY GONE	-0.15
o BODY HEDGE	-1.51
o BODY HOMEHELP	-1.89
o BODY IT	2.28
o BODY LASTING	0.13
o BODY LIFE	-1.15
o BODY MECH	0.84
o BODY META	1.07
o BODY MOST	-0.42
o BODY NEGN	-1.12
o BODY NUMBER	-0.66
o BODY OUGHT	-2.04
o BODY PAST	0.76
o BODY POLICY	0.24
o BODY POSITION	-0.77
o BODY PRAISE	-0.21
o BODY PRESSURE	-0.27
o BODY RELIEFN	0.15
o BODY REMOVE	1.07
o BODY SAFETY	1.35
o BODY SAY	1.22
o BODY SERIOUS	2.39
o BODY SERVICE	1.16
o BODY SHOW	2.80
o BODY SORE	-0.88
o BODY STOPTAKING	0.16
o BODY STORE	-0.15
o BODY SURE	1.50
o BODY SURGERY	0.59
o BODY SYMPTOM	-3.24
o BODY THERAPIST2	-0.51
o BODY THERAPY	0.89
o BODY THING	-1.03
o BODY TURN	0.27
o BODY WE	-1.43
o BODY WELL	-1.72
o BODY WORKS	3.03
o BODY WORLD	0.90
o BODY YOU	-1.05
o CAUSE NEG	-0.24
o CAUSE YOU	0.62
o CLIENT AID	-2.49
o CLIENT BABY	0.64
o CLIENT BAD	0.39
o CLIENT BELIEF	-1.13
o CLIENT COME	0.27
o CLIENT CST	0.15
o CLIENT CURE	-0.93
o CLIENT DEFINE	-1.78
o CLIENT DIAGNOSE	-0.60
o CLIENT DOCTOR	-0.64
o CLIENT DRUG	-0.51
o CLIENT EASE	-2.05
o CLIENT EMOTION	-1.34
o CLIENT ENDORSE	0.21
o CLIENT EXPERT	-1.32
o CLIENT FAST	0.36
o CLIENT FLOW	-2.42
o CLIENT GO	1.23
o CLIENT GONE	-0.13
o CLIENT HEDGE	-0.19
o CLIENT HUMBLE	-1.26
o CLIENT IT	-0.20
o CLIENT LASTING	-0.92
o CLIENT LIFE	2.08
o CLIENT MECH	-0.73
o CLIENT META	2.93
o CLIENT MOST	0.85
o CLIENT NEG	-3.24
o CLIENT NEGN	0.48
o CLIENT NUMBER	2.98
o CLIENT OUGHT	1.02
o CLIENT PAST	-1.95
o CLIENT POLICY	2.93
o CLIENT POSITION	-0.28
o CLIENT PRAISE	0.49
o CLIENT PRESSURE	-0.71
o CLIENT REMOVE	0.31
o CLIENT RESEARCH	-1.24
o CLIENT SAY	-2.20
o CLIENT SERIOUS	-1.82
o CLIENT SERVICE	-1.59
o CLIENT SHOW	1.15
o CLIENT SORE	-1.01
o CLIENT STOPTAKING	-1.00
o CLIENT STORE	-1.06
o CLIENT SURE	-0.96
o CLIENT SURGERY	1.04
o CLIENT SYMPTOM	-0.90
o CLIENT THERAPIST2	-0.61
o CLIENT THERAPY	-0.61
o CLIENT THING	-0.56
o CLIENT TURN	3.89
o CLIENT WE	-0.39
o CLIENT WELL	-1.45
o CLIENT WORKS	1.44
o CLIENT WORLD	0.79
o CLIENT YOU	-0.43
o COME BAD	0.38
o COME BODY	0.64
o COME CLIENT	-0.14
o COME GO	1.52
o COME GONE	0.46
o COME LIFE	0.28
o COME NEG	-0.16
o COME NEGN	0.12
o COME NUMBER	0.37
o COME POLICY	0.11
o COME STORE	0.64
o COME TURN	-0.53
o COME WE	0.28
o COME WORKS	0.91
o CST BABY	0.63
o CST BELIEF	-0.37
o CST BODY	0.80
o CST CURE	-0.11
o CST DEFINE	0.22
o CST DIAGNOSE	0.36
o CST DOCTOR	1.08
o CST DRUG	1.36
o CST EASE	2.41
o CST EMOTION	0.53
o CST ENDORSE	-0.38
o CST FLOW	0.29
o CST GO	-0.19
o CST GONE	-1.16
o CST HOMEHELP	0.62
o CST HUMBLE	-0.43
o CST IT	-3.49
o CST LIFE	1.09
o CST MECH	0.16
o CST META	0.18
o CST NEG	0.56
o CST NEGN	-0.69
o CST NUMBER	-1.00
o CST OUGHT	-1.25
o CST PAST	-0.20
o CST POLICY	-0.58
o CST POSITION	-0.15
o CST PROVE	0.24
o CST RELIEFN	0.60
o CST REMOVE	-0.85
o CST RESEARCH	-0.75
o CST SAFETY	0.15
o CST SAFEW	0.63
o CST SAY	0.24
o CST SERIOUS	0.65
o CST SHOW	0.44
o CST SORE	0.66
o CST STORE	-0.33
o CST SURE	-0.82
o CST SYMPTOM	0.71
o CST THERAPIST2	-0.42
o CST THERAPY	-1.77
o CST THING	-0.86
o CST TURN	0.40
o CST WE	-0.95
o CST WELL	0.36
o CST WORKS	1.40
o CST YOU	0.72
o CURE BODY	-0.35
o CURE CLIENT	0.28
o CURE CST	0.23
o CURE EASE	-0.65
o CURE HEDGE	-0.43
o CURE IT	-0.86
o CURE MECH	0.11
o CURE NEG	-0.49
o CURE NEGN	-0.54
o CURE NUMBER	-0.33
o CURE OUGHT	-0.19
o CURE SAY	0.14
o CURE SHOW	0.33
o CURE SYMPTOM	-0.51
o CURE THERAPY	-0.11
o CURE WE	-1.06
o CURE WORKS	0.15
o CURE WORLD	-0.46
o DEFINE AID	-0.13
o DEFINE BABY	0.81
o DEFINE BELIEF	-0.34
o DEFINE BODY	-1.11
o DEFINE CLIENT	-1.21
o DEFINE CST	0.23
o DEFINE DIAGNOSE	-0.28
o DEFINE DOCTOR	0.13
o DEFINE DRUG	0.29
o DEFINE EASE	-0.14
o DEFINE EMOTION	0.55
o DEFINE ENDORSE	0.15
o DEFINE FLOW	1.38
o DEFINE GONE	-0.40
o DEFINE HEDGE	1.57
o DEFINE HOMEHELP	0.80
o DEFINE HUMBLE	-1.34
o DEFINE IT	2.30
o DEFINE LIFE	0.60
o DEFINE MECH	-0.19
o DEFINE META	-0.56
o DEFINE MOST	-0.63
o DEFINE NEG	-1.07
o DEFINE NUMBER	-0.11
o DEFINE OUGHT	-0.26
o DEFINE POLICY	-0.73
o DEFINE REMOVE	0.65
o DEFINE SAFETY	-0.73
o DEFINE SAFEW	0.56
o DEFINE SAY	-0.96
o DEFINE SERIOUS	-0.67
o DEFINE SERVICE	-0.99
o DEFINE SHOW	-1.09
o DEFINE SORE	1.73
o DEFINE STORE	-0.24
o DEFINE SYMPTOM	0.88
o DEFINE THERAPIST2	-0.13
o DEFINE THERAPY	1.24
o DEFINE THING	0.18
o DEFINE TURN	-0.79
o DEFINE WE	-1.14
o DEFINE WELL	0.74
o DEFINE WORKS	0.30
o DEFINE WORLD	-0.47
o DEFINE YOU	2.19
o DETOX BODY	-0.39
o DETOX EASE	0.77
o DETOX FLOW	-0.69
o DETOX GONE	0.59
o DETOX IT	0.29
o DETOX MECH	0.45
o DETOX REMOVE	0.90
o DETOX STORE	0.21
o DETOX WORKS	-0.47
o DETOX WORLD	-0.41
o DETOX YOU	0.32
o DIAGNOSE BAD	0.55
o DIAGNOSE BODY	2.62
o DIAGNOSE CAUSE	1.00
o DIAGNOSE CLIENT	3.22
o DIAGNOSE COME	1.12
o DIAGNOSE CST	0.55
o DIAGNOSE DEFINE	0.17
o DIAGNOSE DRUG	-0.52
o DIAGNOSE EASE	1.43
o DIAGNOSE EMOTION	1.06
o DIAGNOSE ENDORSE	1.04
o DIAGNOSE FLOW	-1.45
o DIAGNOSE GONE	1.58
o DIAGNOSE HEDGE	-1.45
o DIAGNOSE HOMEHELP	1.15
o DIAGNOSE HUMBLE	-0.57
o DIAGNOSE LIFE	1.32
o DIAGNOSE MECH	0.42
o DIAGNOSE META	0.65
o DIAGNOSE MOST	0.37
o DIAGNOSE NEG	-0.72
o DIAGNOSE NEGN	-1.43
o DIAGNOSE NUMBER	0.19
o DIAGNOSE OUGHT	0.22
o DIAGNOSE PAST	1.12
o DIAGNOSE POLICY	0.87
o DIAGNOSE PRAISE	0.28
o DIAGNOSE PROVE	0.11
o DIAGNOSE RELIEFN	-0.49
o DIAGNOSE REMOVE	1.36
o DIAGNOSE RESEARCH	-0.58
o DIAGNOSE SAFETY	-1.13
o DIAGNOSE SAFEW	-1.23
o DIAGNOSE SAY	-1.35
o DIAGNOSE SERIOUS	0.47
o DIAGNOSE SERVICE	-1.57
o DIAGNOSE SHOW	1.92
o DIAGNOSE SORE	-1.64
o DIAGNOSE STOPTAKING	0.41
o DIAGNOSE STORE	0.63
o DIAGNOSE SURE	-0.12
o DIAGNOSE SURGERY	1.11
o DIAGNOSE SYMPTOM	0.76
o DIAGNOSE THERAPIST2	-0.41
o DIAGNOSE THERAPY	-1.51
o DIAGNOSE THING	1.17
o DIAGNOSE TURN	2.62
o DIAGNOSE WE	0.60
o DIAGNOSE WELL	0.31
o DIAGNOSE WORKS	0.14
o DIAGNOSE WORLD	0.77
o DIAGNOSE YOU	-0.44
o DOCTOR BABY	-0.71
o DOCTOR BAD	0.85
o DOCTOR CLIENT	0.99
o DOCTOR CST	0.72
o DOCTOR DEFINE	-0.11
o DOCTOR DIAGNOSE	0.66
o DOCTOR DRUG	-1.74
o DOCTOR EMOTION	1.04
o DOCTOR ENDORSE	0.51
o DOCTOR EXPERT	0.18
o DOCTOR FLOW	0.34
o DOCTOR GONE	1.40
o DOCTOR HEDGE	0.15
o DOCTOR HOMEHELP	-0.43
o DOCTOR HUMBLE	-0.52
o DOCTOR IT	0.41
o DOCTOR LIFE	-0.38
o DOCTOR MECH	0.45
o DOCTOR NEG	-0.21
o DOCTOR NEGN	0.31
o DOCTOR NUMBER	0.72
o DOCTOR OUGHT	-1.04
o DOCTOR POLICY	0.58
o DOCTOR RELIEFN	0.27
o DOCTOR REMOVE	-0.10
o DOCTOR SAFETY	0.14
o DOCTOR SAY	1.07
o DOCTOR SERIOUS	-0.40
o DOCTOR SERVICE	1.71
o DOCTOR SHOW	0.98
o DOCTOR SORE	-0.13
o DOCTOR STORE	-0.24
o DOCTOR SYMPTOM	1.23
o DOCTOR THERAPY	0.57
o DOCTOR THING	-0.69
o DOCTOR TURN	0.90
o DOCTOR WE	3.22
o DOCTOR WORKS	-1.05
o DOCTOR WORLD	-1.49
o DOCTOR YOU	-0.51
o DRUG CLIENT	-0.62
o DRUG CST	0.55
o DRUG DEFINE	-0.13
o DRUG DOCTOR	-0.69
o DRUG EASE	-1.72
o DRUG ENDORSE	-0.41
o DRUG GONE	1.20
o DRUG HEDGE	-1.12
o DRUG HOMEHELP	-1.52
o DRUG IT	0.41
o DRUG LIFE	-0.45
o DRUG NEG	0.59
o DRUG NUMBER	0.25
o DRUG OUGHT	-0.86
o DRUG POLICY	-1.16
o DRUG RELIEFN	0.18
o DRUG REMOVE	0.79
o DRUG SAFETY	-0.67
o DRUG SAFEW	-0.39
o DRUG SAY	0.27
o DRUG SERIOUS	-1.84
o DRUG SERVICE	-0.53
o DRUG SHOW	-0.12
o DRUG SORE	-0.32
o DRUG SURGERY	-0.28
o DRUG THERAPIST2	0.13
o DRUG THING	0.39
o DRUG TURN	-0.52
o DRUG WE	0.16
o DRUG WORKS	0.50
o DRUG WORLD	-0.47
o DRUG YOU	-0.70
o EASE BABY	0.37
o EASE BAD	-0.46
o EASE BELIEF	-0.94
o EASE BODY	-0.22
o EASE CLIENT	-1.53
o EASE CST	0.96
o EASE CURE	0.66
o EASE DEFINE	-0.95
o EASE DIAGNOSE	-1.75
o EASE DOCTOR	0.21
o EASE DRUG	-0.28
o EASE EMOTION	-0.62
o EASE ENDORSE	0.41
o EASE FAST	0.39
o EASE FLOW	1.09
o EASE GO	0.39
o EASE GONE	1.94
o EASE HEDGE	0.30
o EASE HOMEHELP	-1.29
o EASE HUMBLE	-0.61
o EASE IT	-1.04
o EASE LASTING	1.20
o EASE LIFE	-0.85
o EASE MECH	0.40
o EASE MOST	0.34
o EASE NEG	-1.07
o EASE NEGN	-0.77
o EASE NUMBER	-2.36
o EASE OUGHT	-1.39
o EASE PAST	-0.23
o EASE POLICY	-0.96
o EASE POSITION	0.34
o EASE PROVE	0.28
o EASE RELIEFN	1.54
o EASE REMOVE	2.24
o EASE SAFETY	0.32
o EASE SAFEW	-0.17
o EASE SAY	-2.91
o EASE SERIOUS	0.52
o EASE SERVICE	-1.44
o EASE SHOW	-1.29
o EASE SORE	-1.10
o EASE STOPTAKING	0.21
o EASE STORE	-0.15
o EASE SURGERY	0.32
o EASE SYMPTOM	1.01
o EASE THERAPIST2	-0.33
o EASE THERAPY	0.82
o EASE THING	-1.58
o EASE TURN	1.20
o EASE WE	-3.67
o EASE WELL	1.52
o EASE WORKS	0.91
o EASE WORLD	2.24
o EASE YOU	-1.21
o EMOTION BABY	-0.22
o EMOTION BODY	0.31
o EMOTION CLIENT	0.91
o EMOTION CST	-0.27
o EMOTION CURE	0.21
o EMOTION DIAGNOSE	-0.39
o EMOTION EASE	1.24
o EMOTION FLOW	-0.45
o EMOTION GO	-0.28
o EMOTION GONE	0.19
o EMOTION HEDGE	0.77
o EMOTION HOMEHELP	-0.72
o EMOTION HUMBLE	-0.75
o EMOTION IT	-0.28
o EMOTION LASTING	0.50
o EMOTION LIFE	0.16
o EMOTION MECH	0.86
o EMOTION MOST	-0.17
o EMOTION NEG	0.38
o EMOTION NEGN	-0.59
o EMOTION NUMBER	-0.84
o EMOTION OUGHT	-1.40
o EMOTION RELIEFN	0.27
o EMOTION REMOVE	-0.34
o EMOTION SAY	0.23
o EMOTION SERIOUS	0.87
o EMOTION STOPTAKING	-0.26
o EMOTION STORE	-0.37
o EMOTION SYMPTOM	-0.51
o EMOTION THERAPIST2	0.56
o EMOTION THERAPY	0.79
o EMOTION THING	-1.82
o EMOTION TURN	0.93
o EMOTION WE	0.98
o EMOTION WELL	0.58
o EMOTION WORKS	0.74
o EMOTION WORLD	-0.17
o ENDORSE BABY	0.56
o ENDORSE BAD	-0.95
o ENDORSE BODY	-1.67
o ENDORSE CLIENT	1.03
o ENDORSE DIAGNOSE	0.23
o ENDORSE DOCTOR	0.39
o ENDORSE EASE	1.75
o ENDORSE EMOTION	-0.23
o ENDORSE EXPERT	1.41
o ENDORSE FLOW	-0.22
o ENDORSE GONE	0.46
o ENDORSE IT	2.05
o ENDORSE LIFE	0.16
o ENDORSE MECH	-0.81
o ENDORSE META	-0.88
o ENDORSE NEG	0.39
o ENDORSE NEGN	-0.99
o ENDORSE OUGHT	0.89
o ENDORSE POLICY	-0.53
o ENDORSE REMOVE	0.61
o ENDORSE SAFETY	-0.23
o ENDORSE SAY	-0.34
o ENDORSE SERIOUS	0.64
o ENDORSE SERVICE	0.46
o ENDORSE SHOW	0.38
o ENDORSE SORE	0.53
o ENDORSE STOPTAKING	-0.43
o ENDORSE SYMPTOM	-2.16
o ENDORSE THERAPIST2	-0.21
o ENDORSE THERAPY	1.00
o ENDORSE THING	-1.23
o ENDORSE WE	0.17
o ENDORSE WORKS	0.36
o ENDORSE YOU	-1.91
o EXPERT BABY	0.36
o EXPERT BAD	0.85
o EXPERT BODY	1.27
o EXPERT CLIENT	-0.67
o EXPERT CST	0.15
o EXPERT DIAGNOSE	0.84
o EXPERT EASE	0.80
o EXPERT GONE	0.84
o EXPERT HEDGE	0.22
o EXPERT HUMBLE	-0.53
o EXPERT IT	1.32
o EXPERT LIFE	-0.38
o EXPERT MECH	0.21
o EXPERT NEG	0.46
o EXPERT NUMBER	0.22
o EXPERT OUGHT	-0.20
o EXPERT PAST	-1.06
o EXPERT POLICY	0.22
o EXPERT PROVE	0.15
o EXPERT RELIEFN	0.22
o EXPERT REMOVE	-0.11
o EXPERT RESEARCH	0.49
o EXPERT SAFETY	0.49
o EXPERT SERIOUS	-0.51
o EXPERT SERVICE	-0.99
o EXPERT SHOW	0.24
o EXPERT SORE	-0.23
o EXPERT STORE	0.20
o EXPERT SURGERY	-0.28
o EXPERT SYMPTOM	0.88
o EXPERT THERAPY	0.50
o EXPERT TURN	-0.11
o EXPERT WE	1.39
o EXPERT WORKS	-0.17
o EXPERT WORLD	-0.56
o EXPERT YOU	0.48
o FAST BODY	-0.11
o FAST IT	0.42
o FAST LIFE	0.21
o FAST WORKS	0.47
o FAST YOU	-0.20
o FLOW BELIEF	-0.26
o FLOW BODY	-0.55
o FLOW CLIENT	-0.30
o FLOW CST	0.19
o FLOW CURE	0.57
o FLOW DEFINE	0.14
o FLOW DETOX	1.18
o FLOW DIAGNOSE	-0.57
o FLOW EASE	-0.92
o FLOW EMOTION	0.42
o FLOW ENDORSE	0.66
o FLOW FAST	0.48
o FLOW GO	0.40
o FLOW GONE	1.02
o FLOW HEDGE	-0.80
o FLOW HOMEHELP	-0.81
o FLOW IT	-0.67
o FLOW LASTING	0.29
o FLOW LIFE	2.11
o FLOW MECH	1.21
o FLOW MOST	-0.36
o FLOW NEG	-1.77
o FLOW NEGN	-0.64
o FLOW NUMBER	0.25
o FLOW OUGHT	-0.54
o FLOW POLICY	0.39
o FLOW RELIEFN	0.25
o FLOW REMOVE	-0.11
o FLOW SAY	-0.68
o FLOW SERIOUS	0.21
o FLOW SERVICE	-0.16
o FLOW SHOW	-0.22
o FLOW SORE	1.04
o FLOW STORE	0.10
o FLOW SYMPTOM	1.37
o FLOW THERAPY	-0.57
o FLOW THING	-0.71
o FLOW TURN	0.50
o FLOW WE	0.62
o FLOW WELL	1.46
o FLOW WORLD	0.15
o FLOW YOU	-1.21
o GO AID	-0.32
o GO BABY	0.41
o GO BODY	0.61
o GO CLIENT	0.37
o GO COME	0.26
o GO CST	0.19
o GO DIAGNOSE	0.20
o GO GONE	-0.42
o GO HEDGE	0.37
o GO IT	2.03
o GO LIFE	-0.32
o GO MECH	0.67
o GO NEG	0.37
o GO NEGN	0.80
o GO NUMBER	-0.75
o GO POLICY	-0.97
o GO REMOVE	0.10
o GO SAY	-0.12
o GO SERVICE	-0.28
o GO SHOW	-0.54
o GO STORE	-0.15
o GO SURE	0.26
o GO SYMPTOM	0.68
o GO THERAPY	-0.25
o GO THING	-1.15
o GO TURN	1.23
o GO WE	-0.31
o GO WELL	0.84
o GO WORLD	-0.77
o GO YOU	-1.18
o GONE AID	-0.37
o GONE BABY	-0.41
o GONE BAD	0.83
o GONE BODY	1.90
o GONE CLIENT	-2.99
o GONE COME	-0.19
o GONE CST	-0.30
o GONE CURE	-0.31
o GONE DEFINE	-0.37
o GONE DIAGNOSE	0.65
o GONE DRUG	-0.25
o GONE EASE	0.23
o GONE EMOTION	-0.80
o GONE ENDORSE	-0.27
o GONE EXPERT	-0.67
o GONE FAST	-1.00
o GONE FLOW	0.73
o GONE GO	0.25
o GONE HEDGE	-0.49
o GONE HOMEHELP	-1.17
o GONE HUMBLE	-1.36
o GONE IT	-0.28
o GONE LASTING	-0.40
o GONE LIFE	0.54
o GONE MECH	1.72
o GONE META	0.12
o GONE MOST	0.15
o GONE NEG	-0.80
o GONE NEGN	0.54
o GONE NUMBER	-2.47
o GONE OUGHT	-1.35
o GONE PAST	-0.42
o GONE POLICY	0.96
o GONE PRESSURE	-0.20
o GONE PROVE	0.24
o GONE RELIEFN	0.54
o GONE REMOVE	1.02
o GONE RESEARCH	0.65
o GONE SAFETY	0.39
o GONE SAY	-1.43
o GONE SERIOUS	-0.24
o GONE SERVICE	-0.16
o GONE SHOW	-0.51
o GONE SORE	0.77
o GONE STOPTAKING	-0.32
o GONE SURE	-0.31
o GONE SYMPTOM	-0.82
o GONE THERAPIST2	-0.54
o GONE THERAPY	0.38
o GONE THING	-2.21
o GONE TURN	-0.37
o GONE WE	-2.45
o GONE WELL	0.64
o GONE WORKS	1.56
o GONE WORLD	-0.27
o HEDGE BABY	0.71
o HEDGE BAD	-0.16
o HEDGE BELIEF	-0.23
o HEDGE BODY	-2.16
o HEDGE CLIENT	-0.27
o HEDGE COME	-0.29
o HEDGE CST	-0.64
o HEDGE DEFINE	-0.95
o HEDGE DIAGNOSE	0.25
o HEDGE DOCTOR	-0.82
o HEDGE DRUG	1.62
o HEDGE EASE	-2.78
o HEDGE EMOTION	-0.90
o HEDGE ENDORSE	-0.83
o HEDGE EXPERT	0.18
o HEDGE FLOW	-2.94
o HEDGE GO	0.98
o HEDGE GONE	0.16
o HEDGE HOMEHELP	-1.15
o HEDGE HUMBLE	-0.52
o HEDGE IT	0.90
o HEDGE LIFE	-1.05
o HEDGE MECH	-0.79
o HEDGE MOST	-0.70
o HEDGE NEG	-1.63
o HEDGE NEGN	-1.19
o HEDGE NUMBER	0.51
o HEDGE OUGHT	0.63
o HEDGE PAST	1.90
o HEDGE POLICY	-0.36
o HEDGE POSITION	-0.49
o HEDGE REMOVE	1.08
o HEDGE SAFETY	-0.12
o HEDGE SAFEW	0.54
o HEDGE SAY	-0.11
o HEDGE SERIOUS	0.12
o HEDGE SERVICE	-0.74
o HEDGE SHOW	-2.99
o HEDGE SORE	0.43
o HEDGE STOPTAKING	0.34
o HEDGE STORE	0.35
o HEDGE SYMPTOM	-3.60
o HEDGE THERAPY	1.08
o HEDGE THING	2.32
o HEDGE TURN	0.61
o HEDGE WE	-0.13
o HEDGE WELL	-1.56
o HEDGE WORKS	-1.07
o HEDGE WORLD	1.88
o HEDGE YOU	-1.87
o HOMEHELP BABY	-0.78
o HOMEHELP BAD	0.26
o HOMEHELP BELIEF	0.44
o HOMEHELP BODY	-0.58
o HOMEHELP CLIENT	1.37
o HOMEHELP CST	0.57
o HOMEHELP DEFINE	-0.45
o HOMEHELP DIAGNOSE	0.76
o HOMEHELP DRUG	-1.03
o HOMEHELP EASE	-2.33
o HOMEHELP EMOTION	0.11
o HOMEHELP ENDORSE	-0.92
o HOMEHELP EXPERT	1.09
o HOMEHELP FLOW	0.38
o HOMEHELP GO	-0.10
o HOMEHELP HEDGE	-1.62
o HOMEHELP HUMBLE	-0.27
o HOMEHELP LIFE	-0.67
o HOMEHELP MECH	-0.60
o HOMEHELP MOST	-0.71
o HOMEHELP NEG	1.45
o HOMEHELP NEGN	0.95
o HOMEHELP NUMBER	-1.06
o HOMEHELP OUGHT	1.35
o HOMEHELP POLICY	-0.31
o HOMEHELP POSITION	-1.01
o HOMEHELP REMOVE	-1.27
o HOMEHELP RESEARCH	-0.25
o HOMEHELP SAFETY	-0.40
o HOMEHELP SAFEW	0.36
o HOMEHELP SAY	-0.86
o HOMEHELP SERIOUS	-1.13
o HOMEHELP SERVICE	-0.33
o HOMEHELP SHOW	-0.28
o HOMEHELP SORE	-0.17
o HOMEHELP STOPTAKING	-0.73
o HOMEHELP STORE	-2.11
o HOMEHELP SURE	0.65
o HOMEHELP SURGERY	-0.35
o HOMEHELP SYMPTOM	-0.68
o HOMEHELP THERAPIST2	-1.20
o HOMEHELP THERAPY	-0.29
o HOMEHELP THING	-1.00
o HOMEHELP TURN	0.41
o HOMEHELP WE	-1.33
o HOMEHELP WELL	-0.76
o HOMEHELP WORLD	-0.80
o HOMEHELP YOU	0.45
o HOPEFUL RELIEFN	0.26
o HOPEFUL RESEARCH	0.55
o HOPEFUL SERIOUS	0.19
o HUMBLE BELIEF	-0.23
o HUMBLE BODY	-0.85
o HUMBLE CLIENT	-0.65
o HUMBLE DEFINE	-0.64
o HUMBLE DIAGNOSE	0.40
o HUMBLE EASE	0.23
o HUMBLE EMOTION	-0.36
o HUMBLE FLOW	0.26
o HUMBLE GONE	0.18
o HUMBLE HEDGE	0.39
o HUMBLE LIFE	0.28
o HUMBLE MECH	-0.89
o HUMBLE META	-0.10
o HUMBLE NUMBER	-0.36
o HUMBLE POLICY	-0.15
o HUMBLE PROVE	0.29
o HUMBLE RESEARCH	-0.28
o HUMBLE SAY	0.29
o HUMBLE SHOW	0.58
o HUMBLE STORE	-0.68
o HUMBLE SYMPTOM	-0.29
o HUMBLE THERAPY	-0.81
o HUMBLE TURN	0.52
o HUMBLE WE	0.72
o HUMBLE WORKS	-0.39
o HUMBLE YOU	-0.57
o IT AID	0.44
o IT BABY	1.03
o IT BAD	0.16
o IT BELIEF	1.89
o IT BODY	2.18
o IT CAUSE	-0.25
o IT CLIENT	1.34
o IT CST	-2.45
o IT CURE	-0.16
o IT DETOX	-0.22
o IT DIAGNOSE	-0.72
o IT DOCTOR	-0.59
o IT DRUG	1.82
o IT EASE	1.51
o IT EMOTION	-0.92
o IT ENDORSE	0.26
o IT FAST	-0.12
o IT FLOW	0.12
o IT GONE	-0.55
o IT HEDGE	-1.90
o IT HOMEHELP	0.28
o IT HUMBLE	0.22
o IT LASTING	1.21
o IT LIFE	1.35
o IT MECH	0.96
o IT META	-1.23
o IT MOST	-3.55
o IT NEG	-0.93
o IT NEGN	-0.64
o IT NUMBER	-0.57
o IT OUGHT	-1.17
o IT PAST	0.34
o IT POLICY	0.35
o IT PRESSURE	0.61
o IT PROVE	-1.10
o IT RELIEFN	0.38
o IT REMOVE	4.26
o IT SAFETY	-0.23
o IT SAFEW	-1.34
o IT SAY	-1.14
o IT SERIOUS	2.25
o IT SERVICE	-0.59
o IT SHOW	-1.43
o IT SORE	-1.94
o IT STOPTAKING	0.90
o IT STORE	0.26
o IT SURE	-0.43
o IT SYMPTOM	1.35
o IT THERAPIST2	-0.45
o IT THERAPY	-3.11
o IT THING	3.00
o IT TURN	-0.16
o IT WE	-1.46
o IT WELL	-0.21
o IT WORKS	0.93
o IT WORLD	-0.18
o IT YOU	-0.31
o LASTING EASE	0.39
o LASTING GONE	0.23
o LASTING HOMEHELP	-0.52
o LASTING IT	0.69
o LASTING META	-0.12
o LASTING NEGN	0.61
o LASTING NUMBER	-0.54
o LASTING RELIEFN	0.59
o LASTING RESEARCH	-0.38
o LASTING SHOW	-0.13
o LASTING SYMPTOM	-0.91
o LASTING THERAPIST2	-0.50
o LASTING YOU	0.30
o LIFE AID	-0.84
o LIFE BABY	-0.50
o LIFE BAD	-0.40
o LIFE BELIEF	0.42
o LIFE BODY	-1.06
o LIFE CLIENT	-1.77
o LIFE CST	0.59
o LIFE DEFINE	-0.85
o LIFE DIAGNOSE	-0.91
o LIFE DOCTOR	0.25
o LIFE DRUG	-0.28
o LIFE EASE	1.75
o LIFE EMOTION	-0.50
o LIFE ENDORSE	0.33
o LIFE FLOW	-0.42
o LIFE GO	0.45
o LIFE GONE	0.46
o LIFE HEDGE	-2.22
o LIFE HOMEHELP	-0.43
o LIFE IT	-1.60
o LIFE MECH	-1.85
o LIFE META	0.61
o LIFE MOST	-1.33
o LIFE NEG	1.30
o LIFE NEGN	1.20
o LIFE NUMBER	0.50
o LIFE OUGHT	1.17
o LIFE PAST	0.96
o LIFE POLICY	2.70
o LIFE POSITION	-0.72
o LIFE REMOVE	-1.76
o LIFE RESEARCH	-0.54
o LIFE SAFETY	0.38
o LIFE SAY	-0.12
o LIFE SERVICE	-1.25
o LIFE STOPTAKING	1.52
o LIFE STORE	-1.09
o LIFE SURE	-0.88
o LIFE SURGERY	-0.32
o LIFE SYMPTOM	1.37
o LIFE THERAPY	-0.14
o LIFE THING	-1.65
o LIFE TURN	-0.21
o LIFE WE	-0.23
o LIFE WELL	-2.29
o LIFE WORKS	-0.73
o LIFE WORLD	-0.93
o LIFE YOU	-0.46
o MECH BAD	0.19
o MECH BELIEF	-0.42
o MECH BODY	-1.09
o MECH CLIENT	0.17
o MECH CST	0.23
o MECH DEFINE	-0.39
o MECH DETOX	1.27
o MECH DIAGNOSE	0.69
o MECH EASE	1.82
o MECH EMOTION	0.79
o MECH ENDORSE	-0.15
o MECH GO	0.12
o MECH HEDGE	0.15
o MECH HOMEHELP	-0.20
o MECH HUMBLE	-0.72
o MECH LIFE	0.40
o MECH MOST	-0.48
o MECH NEG	-2.74
o MECH NEGN	-0.99
o MECH NUMBER	-1.35
o MECH OUGHT	-0.59
o MECH PAST	0.59
o MECH POLICY	-0.60
o MECH RESEARCH	1.58
o MECH SAFETY	-0.45
o MECH SAY	-1.04
o MECH SERIOUS	0.77
o MECH SERVICE	-0.53
o MECH SHOW	0.64
o MECH SORE	0.88
o MECH STOPTAKING	0.80
o MECH STORE	1.27
o MECH SYMPTOM	0.60
o MECH THING	1.42
o MECH TURN	-1.78
o MECH WE	1.26
o MECH WELL	-0.35
o MECH WORKS	-0.19
o MECH WORLD	-1.60
o MECH YOU	0.92
o META BELIEF	-0.19
o META BODY	-1.39
o META CLIENT	0.74
o META CST	-1.02
o META CURE	-1.15
o META DEFINE	-0.22
o META DIAGNOSE	0.12
o META EASE	-0.51
o META EMOTION	-0.60
o META ENDORSE	1.40
o META FLOW	-0.55
o META GO	0.77
o META GONE	0.20
o META HEDGE	-0.23
o META HOMEHELP	1.33
o META HUMBLE	-0.91
o META IT	-2.19
o META LASTING	0.38
o META LIFE	0.96
o META MECH	-1.00
o META MOST	0.24
o META NEG	-0.59
o META NEGN	-0.32
o META NUMBER	-0.85
o META POLICY	-0.54
o META PROVE	0.22
o META RELIEFN	-1.45
o META REMOVE	0.13
o META RESEARCH	-0.32
o META SAFETY	0.16
o META SAY	-1.32
o META SERIOUS	-0.19
o META SERVICE	-0.54
o META SHOW	1.23
o META SORE	-0.61
o META STOPTAKING	-0.99
o META STORE	-0.64
o META SURE	-1.00
o META SYMPTOM	-1.31
o META THERAPY	-1.05
o META THING	0.62
o META TURN	0.40
o META WE	-0.93
o META WELL	-0.79
o META WORKS	-1.62
o META YOU	0.65
o MOST BABY	-0.22
o MOST BAD	-1.03
o MOST BODY	-0.34
o MOST CLIENT	1.28
o MOST CST	0.23
o MOST DEFINE	0.23
o MOST DIAGNOSE	0.46
o MOST ENDORSE	-0.46
o MOST FLOW	-0.37
o MOST GO	-0.52
o MOST GONE	-0.98
o MOST HEDGE	-0.11
o MOST HOMEHELP	0.30
o MOST IT	0.31
o MOST LIFE	-1.15
o MOST MECH	0.41
o MOST NEG	0.54
o MOST NEGN	-0.35
o MOST NUMBER	0.96
o MOST OUGHT	0.79
o MOST PAST	-0.15
o MOST POLICY	-0.23
o MOST RELIEFN	0.84
o MOST REMOVE	0.51
o MOST SAY	0.77
o MOST SERIOUS	-0.48
o MOST SHOW	0.85
o MOST STOPTAKING	-0.18
o MOST SYMPTOM	-1.20
o MOST THERAPY	0.11
o MOST THING	-0.64
o MOST TURN	0.24
o MOST WE	1.38
o MOST WELL	1.39
o MOST WORKS	-0.72
o MOST WORLD	-0.16
o MOST YOU	0.13
o NEG CLIENT	-0.44
o NEG EASE	0.73
o NEG FLOW	-0.43
o NEG GONE	0.43
o NEG HEDGE	-0.39
o NEG HUMBLE	-0.14
o NEG IT	-1.96
o NEG LIFE	0.80
o NEG NEGN	-0.50
o NEG NUMBER	0.29
o NEG OUGHT	-0.27
o NEG POLICY	1.00
o NEG REMOVE	0.65
o NEG SAY	-0.59
o NEG SERVICE	-0.47
o NEG SHOW	-0.67
o NEG SYMPTOM	0.15
o NEG THERAPY	1.09
o NEG THING	0.43
o NEG TURN	0.33
o NEG WE	-2.80
o NEG WORKS	-0.37
o NEG WORLD	-0.48
o NEG YOU	-1.16
o NEGN BODY	1.14
o NEGN DIAGNOSE	-0.22
o NEGN EASE	-0.35
o NEGN GONE	0.43
o NEGN HEDGE	0.32
o NEGN HUMBLE	-0.33
o NEGN IT	-0.63
o NEGN LIFE	0.36
o NEGN MECH	0.68
o NEGN MOST	-0.39
o NEGN NEG	0.20
o NEGN NUMBER	-0.88
o NEGN OUGHT	-0.52
o NEGN POLICY	-0.81
o NEGN SYMPTOM	-0.17
o NEGN THERAPY	0.37
o NEGN THING	-0.11
o NEGN WE	-1.49
o NEGN WELL	0.76
o NUMBER AID	0.70
o NUMBER BABY	0.31
o NUMBER BAD	0.93
o NUMBER BELIEF	1.16
o NUMBER BODY	1.29
o NUMBER CAUSE	0.56
o NUMBER CLIENT	1.56
o NUMBER CST	0.85
o NUMBER CURE	0.17
o NUMBER DEFINE	-0.24
o NUMBER DOCTOR	1.30
o NUMBER DRUG	-0.93
o NUMBER EASE	-0.92
o NUMBER EMOTION	-0.60
o NUMBER ENDORSE	2.00
o NUMBER EXPERT	0.69
o NUMBER FAST	-0.76
o NUMBER FLOW	-0.60
o NUMBER GONE	-0.79
o NUMBER HEDGE	0.60
o NUMBER HOMEHELP	0.58
o NUMBER HUMBLE	-1.38
o NUMBER IT	0.97
o NUMBER LASTING	-0.40
o NUMBER LIFE	0.86
o NUMBER MECH	-1.97
o NUMBER META	-0.65
o NUMBER MOST	-0.89
o NUMBER NEG	0.78
o NUMBER NEGN	1.04
o NUMBER OUGHT	-1.15
o NUMBER PAST	0.41
o NUMBER POLICY	3.21
o NUMBER PROVE	0.26
o NUMBER RELIEFN	0.71
o NUMBER REMOVE	-3.32
o NUMBER RESEARCH	-2.00
o NUMBER SAFETY	-0.83
o NUMBER SAY	1.76
o NUMBER SERIOUS	-1.10
o NUMBER SERVICE	1.86
o NUMBER SHOW	1.34
o NUMBER SORE	0.70
o NUMBER STOPTAKING	-0.90
o NUMBER STORE	0.92
o NUMBER SURE	-0.59
o NUMBER SURGERY	0.15
o NUMBER SYMPTOM	-0.15
o NUMBER THERAPIST2	-0.18
o NUMBER THERAPY	2.83
o NUMBER THING	2.19
o NUMBER TURN	1.21
o NUMBER WE	1.65
o NUMBER WELL	0.50
o NUMBER WORKS	2.27
o NUMBER WORLD	2.23
o NUMBER YOU	-0.85
o OUGHT BABY	0.91
o OUGHT BELIEF	0.50
o OUGHT BODY	1.33
o OUGHT CLIENT	0.70
o OUGHT CST	-0.99
o OUGHT DEFINE	0.17
o OUGHT DIAGNOSE	-0.57
o OUGHT DOCTOR	-2.31
o OUGHT DRUG	0.22
o OUGHT EASE	1.53
o OUGHT EMOTION	-0.75
o OUGHT ENDORSE	0.17
o OUGHT FAST	-0.17
o OUGHT FLOW	-0.48
o OUGHT GO	-0.18
o OUGHT GONE	-0.99
o OUGHT HEDGE	-0.55
o OUGHT HOMEHELP	-0.81
o OUGHT HUMBLE	0.11
o OUGHT IT	-0.44
o OUGHT LASTING	-0.50
o OUGHT LIFE	1.92
o OUGHT MECH	1.04
o OUGHT META	-0.20
o OUGHT MOST	-0.57
o OUGHT NEG	-1.17
o OUGHT NEGN	0.29
o OUGHT NUMBER	-0.84
o OUGHT PAST	-0.44
o OUGHT POLICY	-0.84
o OUGHT PRESSURE	0.18
o OUGHT RELIEFN	-0.58
o OUGHT REMOVE	-2.07
o OUGHT SAFETY	-2.26
o OUGHT SAY	-0.31
o OUGHT SERIOUS	0.28
o OUGHT SERVICE	-0.48
o OUGHT SHOW	1.31
o OUGHT SORE	-0.32
o OUGHT STORE	2.17
o OUGHT SURE	-0.80
o OUGHT SYMPTOM	-1.63
o OUGHT THERAPIST2	-0.12
o OUGHT THING	0.58
o OUGHT TURN	0.65
o OUGHT WE	0.55
o OUGHT WELL	0.37
o OUGHT WORKS	-1.15
o OUGHT WORLD	-0.79
o OUGHT YOU	-2.15
o PAST BELIEF	0.25
o PAST BODY	0.27
o PAST CST	1.81
o PAST DIAGNOSE	0.46
o PAST EASE	1.01
o PAST ENDORSE	0.60
o PAST FLOW	-0.73
o PAST GONE	1.06
o PAST HOMEHELP	-0.54
o PAST IT	-2.25
o PAST LIFE	0.34
o PAST MECH	-0.32
o PAST META	-0.61
o PAST MOST	-0.28
o PAST NEG	0.13
o PAST NUMBER	1.07
o PAST POLICY	0.42
o PAST REMOVE	1.15
o PAST SAY	-0.43
o PAST SERIOUS	0.17
o PAST SERVICE	0.37
o PAST STOPTAKING	-0.30
o PAST STORE	0.97
o PAST SYMPTOM	0.13
o PAST THERAPY	-0.11
o PAST THING	-0.13
o PAST TURN	1.29
o PAST WE	-0.75
o PAST WORKS	1.00
o PAST YOU	-0.32
o POLICY AID	0.19
o POLICY BABY	-0.92
o POLICY BELIEF	-0.61
o POLICY BODY	0.95
o POLICY CLIENT	3.21
o POLICY CST	-0.19
o POLICY DEFINE	-0.42
o POLICY DIAGNOSE	0.35
o POLICY DOCTOR	0.91
o POLICY DRUG	0.11
o POLICY EASE	-0.86
o POLICY EMOTION	-0.37
o POLICY ENDORSE	0.41
o POLICY FAST	-0.31
o POLICY FLOW	-0.11
o POLICY GO	0.66
o POLICY GONE	1.33
o POLICY HEDGE	0.16
o POLICY HOMEHELP	-0.89
o POLICY HUMBLE	-1.26
o POLICY IT	0.62
o POLICY LIFE	-1.94
o POLICY MECH	1.53
o POLICY META	-0.57
o POLICY MOST	0.50
o POLICY NEG	-2.00
o POLICY NUMBER	-1.71
o POLICY OUGHT	0.83
o POLICY PAST	-0.83
o POLICY PROVE	-0.30
o POLICY RELIEFN	0.26
o POLICY REMOVE	0.68
o POLICY RESEARCH	-0.59
o POLICY SAFETY	1.00
o POLICY SAFEW	0.16
o POLICY SAY	-1.09
o POLICY SERIOUS	0.48
o POLICY SHOW	-1.06
o POLICY SORE	-0.72
o POLICY STOPTAKING	1.01
o POLICY STORE	-0.86
o POLICY SURE	-0.50
o POLICY SYMPTOM	0.57
o POLICY THERAPIST2	0.49
o POLICY THERAPY	-0.83
o POLICY THING	-1.18
o POLICY WE	-0.71
o POLICY WELL	0.53
o POLICY WORKS	-1.35
o POLICY WORLD	-2.51
o POLICY YOU	-2.50
o POSITION BODY	-1.20
o POSITION ENDORSE	-0.92
o POSITION GONE	0.92
o POSITION POLICY	-0.75
o POSITION SHOW	-0.95
o POSITION WORLD	-0.37
o POSITION YOU	-0.56
o PRAISE BODY	0.89
o PRAISE CLIENT	0.31
o PRAISE CST	0.40
o PRAISE FLOW	0.39
o PRAISE IT	0.14
o PRAISE LIFE	0.67
o PRAISE MECH	0.68
o PRAISE RELIEFN	0.10
o PRAISE REMOVE	-0.34
o PRAISE THERAPY	1.29
o PRAISE THING	-0.13
o PRAISE WE	-0.20
o PRAISE WORKS	0.36
o PRAISE YOU	0.94
o PRESSURE BODY	1.54
o PRESSURE CLIENT	1.10
o PRESSURE DIAGNOSE	-0.81
o PRESSURE GO	-1.72
o PRESSURE GONE	-1.61
o PRESSURE HOMEHELP	0.38
o PRESSURE IT	2.22
o PRESSURE NEG	-0.28
o PRESSURE NUMBER	-0.31
o PRESSURE OUGHT	-2.34
o PRESSURE POLICY	0.55
o PRESSURE REMOVE	0.60
o PRESSURE SHOW	-0.64
o PRESSURE SYMPTOM	-0.25
o PRESSURE THERAPY	-0.15
o PRESSURE THING	-0.33
o PRESSURE WE	-1.31
o PRESSURE WORLD	-0.17
o PRESSURE YOU	0.16
o PROVE BODY	0.49
o PROVE DIAGNOSE	-0.11
o PROVE EASE	0.65
o PROVE EMOTION	0.16
o PROVE GONE	0.33
o PROVE IT	0.35
o PROVE LIFE	0.49
o PROVE MECH	0.36
o PROVE NEG	-0.81
o PROVE POLICY	0.12
o PROVE SERVICE	0.14
o PROVE SYMPTOM	0.40
o PROVE THERAPY	0.44
o PROVE WE	0.51
o PROVE WORKS	0.38
o PROVE YOU	-0.26
o RELIEFN CLIENT	-0.39
o RELIEFN CST	0.37
o RELIEFN DIAGNOSE	0.54
o RELIEFN EASE	-0.12
o RELIEFN FAST	0.20
o RELIEFN GONE	0.43
o RELIEFN HEDGE	-0.67
o RELIEFN HOMEHELP	0.81
o RELIEFN IT	0.39
o RELIEFN META	-0.55
o RELIEFN MOST	-0.14
o RELIEFN NEG	-0.98
o RELIEFN NEGN	0.23
o RELIEFN NUMBER	-1.00
o RELIEFN OUGHT	-0.49
o RELIEFN POLICY	-0.10
o RELIEFN PRAISE	0.20
o RELIEFN SAY	0.24
o RELIEFN SERIOUS	0.20
o RELIEFN SURE	0.45
o RELIEFN SYMPTOM	-0.51
o RELIEFN THERAPY	0.57
o RELIEFN THING	-0.46
o RELIEFN TURN	0.43
o RELIEFN WE	0.20
o RELIEFN WORLD	-0.25
o RELIEFN YOU	0.21
o REMOVE AID	-0.89
o REMOVE BABY	-0.76
o REMOVE BAD	-0.17
o REMOVE BODY	0.44
o REMOVE CLIENT	-1.38
o REMOVE CST	-0.34
o REMOVE DETOX	0.67
o REMOVE DIAGNOSE	0.22
o REMOVE EASE	0.19
o REMOVE EMOTION	0.84
o REMOVE ENDORSE	0.70
o REMOVE FAST	0.34
o REMOVE FLOW	-0.30
o REMOVE GONE	1.81
o REMOVE HEDGE	0.44
o REMOVE HOMEHELP	1.66
o REMOVE HUMBLE	-0.85
o REMOVE IT	-0.34
o REMOVE LASTING	-0.68
o REMOVE LIFE	0.66
o REMOVE MECH	0.81
o REMOVE META	0.18
o REMOVE MOST	-0.35
o REMOVE NEG	-0.93
o REMOVE NEGN	0.76
o REMOVE NUMBER	-0.70
o REMOVE OUGHT	0.79
o REMOVE POLICY	2.10
o REMOVE PRAISE	0.39
o REMOVE PROVE	0.20
o REMOVE RELIEFN	0.52
o REMOVE SAFETY	0.51
o REMOVE SAY	-1.32
o REMOVE SERIOUS	0.93
o REMOVE SERVICE	0.65
o REMOVE SHOW	-0.39
o REMOVE SORE	0.46
o REMOVE STOPTAKING	0.14
o REMOVE STORE	-0.80
o REMOVE SURGERY	0.30
o REMOVE SYMPTOM	0.72
o REMOVE THERAPY	0.55
o REMOVE THING	0.25
o REMOVE TURN	-1.36
o REMOVE WE	-0.43
o REMOVE WELL	0.15
o REMOVE WORKS	-0.13
o REMOVE YOU	1.59
o RESEARCH BODY	0.71
o RESEARCH CLIENT	-1.56
o RESEARCH CST	-0.71
o RESEARCH DEFINE	-0.46
o RESEARCH DIAGNOSE	-0.41
o RESEARCH DRUG	1.17
o RESEARCH EASE	1.57
o RESEARCH EMOTION	-0.29
o RESEARCH ENDORSE	0.50
o RESEARCH GO	-0.35
o RESEARCH GONE	-1.36
o RESEARCH HEDGE	0.47
o RESEARCH HOMEHELP	-0.82
o RESEARCH HOPEFUL	0.28
o RESEARCH HUMBLE	-1.58
o RESEARCH IT	-0.77
o RESEARCH LASTING	-0.39
o RESEARCH LIFE	0.75
o RESEARCH MECH	0.64
o RESEARCH META	0.39
o RESEARCH MOST	-0.26
o RESEARCH NEG	-2.01
o RESEARCH NEGN	-0.88
o RESEARCH NUMBER	-1.85
o RESEARCH OUGHT	0.67
o RESEARCH POLICY	0.91
o RESEARCH PROVE	0.73
o RESEARCH RELIEFN	-0.20
o RESEARCH REMOVE	0.10
o RESEARCH SAY	1.27
o RESEARCH SERVICE	0.58
o RESEARCH SHOW	1.80
o RESEARCH SORE	-0.49
o RESEARCH STORE	0.89
o RESEARCH THERAPIST2	-0.29
o RESEARCH THERAPY	1.07
o RESEARCH THING	-1.50
o RESEARCH TURN	-0.39
o RESEARCH WE	0.21
o RESEARCH WELL	0.19
o RESEARCH WORKS	0.21
o RESEARCH WORLD	-0.50
o RESEARCH YOU	0.30
o SAFETY BABY	-0.48
o SAFETY BODY	-0.14
o SAFETY CLIENT	0.37
o SAFETY DEFINE	-0.19
o SAFETY DIAGNOSE	-0.50
o SAFETY DOCTOR	-0.55
o SAFETY DRUG	-0.67
o SAFETY EASE	-0.50
o SAFETY FAST	-0.27
o SAFETY GONE	0.75
o SAFETY HEDGE	-1.51
o SAFETY HOMEHELP	-1.17
o SAFETY HUMBLE	0.67
o SAFETY IT	0.82
o SAFETY LIFE	0.29
o SAFETY MECH	0.58
o SAFETY MOST	-0.71
o SAFETY NUMBER	0.28
o SAFETY OUGHT	-0.32
o SAFETY POLICY	0.64
o SAFETY PRAISE	0.62
o SAFETY REMOVE	0.12
o SAFETY SAFEW	0.16
o SAFETY SAY	-0.11
o SAFETY SERIOUS	1.07
o SAFETY SERVICE	0.32
o SAFETY SHOW	-0.96
o SAFETY SORE	-0.24
o SAFETY STORE	-0.89
o SAFETY SURGERY	-0.28
o SAFETY THERAPIST2	-0.35
o SAFETY THERAPY	1.05
o SAFETY THING	0.24
o SAFETY TURN	-0.85
o SAFETY WE	0.34
o SAFETY WELL	0.82
o SAFETY WORKS	-0.20
o SAFETY WORLD	-0.18
o SAFETY YOU	1.24
o SAFEW BABY	0.30
o SAFEW CLIENT	-0.78
o SAFEW CST	-0.20
o SAFEW EASE	0.40
o SAFEW FLOW	0.80
o SAFEW HEDGE	-1.18
o SAFEW HOMEHELP	0.34
o SAFEW HUMBLE	-0.20
o SAFEW IT	0.35
o SAFEW LIFE	0.17
o SAFEW MOST	-0.20
o SAFEW POLICY	-0.96
o SAFEW SERIOUS	0.70
o SAFEW SURE	-1.05
o SAFEW THERAPY	-0.32
o SAFEW WORKS	0.64
o SAFEW WORLD	0.45
o SAFEW YOU	-1.48
o SAY BABY	0.48
o SAY BAD	0.57
o SAY BODY	0.19
o SAY CLIENT	-0.81
o SAY CURE	-0.12
o SAY DEFINE	0.52
o SAY DIAGNOSE	-0.80
o SAY EASE	-2.26
o SAY EMOTION	-1.02
o SAY ENDORSE	-0.19
o SAY FAST	0.17
o SAY FLOW	-1.45
o SAY GONE	-1.96
o SAY HUMBLE	-0.63
o SAY IT	0.92
o SAY LASTING	0.13
o SAY LIFE	0.42
o SAY MECH	-0.87
o SAY META	-0.31
o SAY MOST	-1.05
o SAY NEG	-0.17
o SAY NEGN	-0.27
o SAY NUMBER	0.70
o SAY OUGHT	-0.76
o SAY POLICY	1.84
o SAY RELIEFN	0.29
o SAY REMOVE	0.67
o SAY RESEARCH	0.31
o SAY SAFETY	-0.13
o SAY SAFEW	0.63
o SAY SERVICE	-1.42
o SAY SHOW	-0.22
o SAY SORE	-1.68
o SAY STORE	-0.99
o SAY SURE	-0.76
o SAY SYMPTOM	-0.33
o SAY THERAPIST2	-0.22
o SAY THERAPY	-0.91
o SAY WE	0.59
o SAY WELL	-0.76
o SAY WORKS	-2.65
o SAY WORLD	-0.67
o SAY YOU	0.32
o SERIOUS BABY	-1.03
o SERIOUS BAD	-0.28
o SERIOUS BODY	-0.67
o SERIOUS CLIENT	-1.86
o SERIOUS CST	0.37
o SERIOUS DEFINE	-1.98
o SERIOUS DIAGNOSE	-0.39
o SERIOUS DOCTOR	-0.71
o SERIOUS DRUG	-0.69
o SERIOUS EASE	0.19
o SERIOUS ENDORSE	-0.36
o SERIOUS FAST	0.48
o SERIOUS FLOW	1.05
o SERIOUS GO	0.24
o SERIOUS GONE	1.84
o SERIOUS HEDGE	-1.23
o SERIOUS HOMEHELP	-0.56
o SERIOUS HUMBLE	-0.47
o SERIOUS IT	-3.49
o SERIOUS LASTING	-0.58
o SERIOUS MECH	-1.07
o SERIOUS MOST	0.19
o SERIOUS NEG	0.17
o SERIOUS NEGN	-0.88
o SERIOUS NUMBER	-1.73
o SERIOUS OUGHT	-3.26
o SERIOUS PAST	-1.49
o SERIOUS POLICY	-1.58
o SERIOUS REMOVE	-0.78
o SERIOUS RESEARCH	0.16
o SERIOUS SAFETY	-0.46
o SERIOUS SAFEW	0.48
o SERIOUS SAY	-0.98
o SERIOUS SERVICE	0.50
o SERIOUS SHOW	-0.34
o SERIOUS SORE	-0.35
o SERIOUS STORE	-0.91
o SERIOUS SURE	0.95
o SERIOUS SURGERY	-0.42
o SERIOUS SYMPTOM	-1.97
o SERIOUS THERAPY	1.20
o SERIOUS THING	0.49
o SERIOUS TURN	-1.20
o SERIOUS WE	-2.13
o SERIOUS WELL	-0.36
o SERIOUS WORKS	-0.42
o SERIOUS WORLD	-0.87
o SERIOUS YOU	-0.92
o SERVICE BABY	0.14
o SERVICE BODY	1.83
o SERVICE CLIENT	1.64
o SERVICE CST	-0.64
o SERVICE EASE	0.93
o SERVICE EMOTION	0.26
o SERVICE FLOW	0.51
o SERVICE GO	-0.82
o SERVICE GONE	0.87
o SERVICE HUMBLE	-0.37
o SERVICE IT	0.34
o SERVICE LIFE	1.13
o SERVICE MECH	-0.16
o SERVICE META	-0.24
o SERVICE MOST	0.46
o SERVICE NEG	-0.89
o SERVICE NEGN	-0.34
o SERVICE NUMBER	0.48
o SERVICE OUGHT	0.66
o SERVICE POLICY	-0.60
o SERVICE REMOVE	1.13
o SERVICE SAFETY	0.25
o SERVICE SAY	0.99
o SERVICE SERIOUS	-0.84
o SERVICE SHOW	1.01
o SERVICE SORE	-0.12
o SERVICE STORE	0.23
o SERVICE THERAPY	-2.10
o SERVICE WE	1.49
o SERVICE WELL	-0.39
o SERVICE WORKS	-0.45
o SERVICE WORLD	0.53
o SERVICE YOU	-1.04
o SHOW BABY	0.92
o SHOW BAD	-0.95
o SHOW BELIEF	0.21
o SHOW BODY	0.59
o SHOW CAUSE	0.71
o SHOW CLIENT	0.86
o SHOW CST	0.51
o SHOW CURE	0.25
o SHOW DEFINE	-0.47
o SHOW DIAGNOSE	0.39
o SHOW DOCTOR	0.41
o SHOW DRUG	-0.18
o SHOW EASE	1.07
o SHOW EMOTION	-1.30
o SHOW ENDORSE	0.34
o SHOW EXPERT	1.41
o SHOW FLOW	-0.93
o SHOW GO	0.35
o SHOW GONE	1.01
o SHOW HEDGE	0.24
o SHOW IT	0.92
o SHOW LASTING	-0.13
o SHOW LIFE	0.49
o SHOW MECH	-1.60
o SHOW META	0.12
o SHOW MOST	-1.66
o SHOW NEG	-0.20
o SHOW NEGN	-1.43
o SHOW NUMBER	0.42
o SHOW OUGHT	0.65
o SHOW POLICY	1.34
o SHOW RELIEFN	0.59
o SHOW REMOVE	0.18
o SHOW RESEARCH	0.33
o SHOW SAFETY	-0.33
o SHOW SAY	-1.44
o SHOW SERIOUS	0.41
o SHOW SERVICE	-0.37
o SHOW SORE	0.39
o SHOW STOPTAKING	0.51
o SHOW SURE	-1.30
o SHOW SYMPTOM	0.32
o SHOW THERAPIST2	-0.43
o SHOW THERAPY	1.71
o SHOW THING	0.63
o SHOW TURN	1.98
o SHOW WE	1.15
o SHOW WELL	-0.26
o SHOW WORKS	-1.13
o SHOW WORLD	-0.31
o SHOW YOU	0.69
o SORE BABY	1.05
o SORE BAD	0.54
o SORE BODY	2.79
o SORE CLIENT	2.76
o SORE CST	0.20
o SORE DIAGNOSE	1.39
o SORE EASE	0.71
o SORE EMOTION	1.19
o SORE ENDORSE	-0.51
o SORE FLOW	1.54
o SORE GO	0.45
o SORE GONE	-0.20
o SORE HEDGE	-0.22
o SORE HOMEHELP	-0.20
o SORE IT	1.10
o SORE LIFE	-0.51
o SORE MECH	1.89
o SORE NEG	0.84
o SORE NEGN	0.30
o SORE NUMBER	-2.09
o SORE OUGHT	0.25
o SORE POLICY	-1.68
o SORE REMOVE	0.45
o SORE SAFETY	-0.27
o SORE SAY	-0.13
o SORE SERVICE	0.22
o SORE STOPTAKING	-0.97
o SORE THERAPY	0.29
o SORE THING	-1.14
o SORE TURN	-1.56
o SORE WE	0.82
o SORE WORKS	1.67
o SORE WORLD	-2.41
o SORE YOU	0.91
o STOPTAKING AID	1.14
o STOPTAKING BODY	1.29
o STOPTAKING CLIENT	0.90
o STOPTAKING CST	0.13
o STOPTAKING DEFINE	0.27
o STOPTAKING DIAGNOSE	0.58
o STOPTAKING DOCTOR	0.12
o STOPTAKING DRUG	0.88
o STOPTAKING EASE	-2.12
o STOPTAKING EMOTION	-0.18
o STOPTAKING ENDORSE	-0.16
o STOPTAKING FLOW	-0.83
o STOPTAKING GONE	-0.27
o STOPTAKING HEDGE	-0.49
o STOPTAKING HOMEHELP	1.34
o STOPTAKING IT	0.58
o STOPTAKING MECH	-0.16
o STOPTAKING NEG	-0.43
o STOPTAKING NEGN	0.83
o STOPTAKING NUMBER	-0.53
o STOPTAKING OUGHT	-0.24
o STOPTAKING PAST	-0.65
o STOPTAKING REMOVE	-0.27
o STOPTAKING SERIOUS	0.12
o STOPTAKING SHOW	0.27
o STOPTAKING STORE	-0.89
o STOPTAKING SURGERY	0.22
o STOPTAKING SYMPTOM	-1.16
o STOPTAKING THERAPIST2	0.61
o STOPTAKING THING	-0.89
o STOPTAKING TURN	-0.67
o STOPTAKING WE	-1.28
o STOPTAKING WORKS	-1.40
o STOPTAKING WORLD	-1.05
o STOPTAKING YOU	1.37
o STORE AID	-0.72
o STORE BELIEF	-0.23
o STORE BODY	2.43
o STORE CLIENT	-0.96
o STORE CST	-0.80
o STORE DIAGNOSE	0.85
o STORE DRUG	-0.24
o STORE EASE	1.50
o STORE EMOTION	-0.16
o STORE ENDORSE	0.20
o STORE FLOW	1.08
o STORE GONE	0.54
o STORE HEDGE	0.78
o STORE HOMEHELP	-0.43
o STORE HUMBLE	-0.59
o STORE IT	1.53
o STORE LIFE	-0.21
o STORE MECH	0.23
o STORE META	-0.13
o STORE MOST	-0.61
o STORE NEG	0.40
o STORE NEGN	0.11
o STORE NUMBER	-1.34
o STORE OUGHT	0.14
o STORE POLICY	-0.30
o STORE REMOVE	-0.66
o STORE SAY	-0.19
o STORE SERIOUS	0.19
o STORE SERVICE	-0.37
o STORE SHOW	0.36
o STORE SORE	-0.58
o STORE STOPTAKING	-0.28
o STORE SYMPTOM	0.99
o STORE THERAPY	0.13
o STORE THING	-1.58
o STORE TURN	1.32
o STORE WE	1.14
o STORE WELL	-1.82
o STORE WORKS	1.33
o STORE WORLD	2.00
o STORE YOU	0.47
o SURE BAD	-0.74
o SURE BODY	0.21
o SURE CLIENT	-1.04
o SURE CST	-0.63
o SURE DIAGNOSE	0.75
o SURE EASE	0.70
o SURE ENDORSE	-0.24
o SURE GO	0.53
o SURE GONE	0.26
o SURE HEDGE	0.81
o SURE HOMEHELP	0.68
o SURE IT	2.10
o SURE LIFE	0.91
o SURE META	-0.12
o SURE NEG	-1.46
o SURE NUMBER	-0.46
o SURE OUGHT	-0.35
o SURE POLICY	0.28
o SURE RELIEFN	0.50
o SURE REMOVE	0.15
o SURE SAFEW	0.61
o SURE SAY	1.25
o SURE SERVICE	0.13
o SURE SHOW	0.78
o SURE STOPTAKING	0.63
o SURE SYMPTOM	-0.86
o SURE THERAPY	-0.23
o SURE THING	-0.40
o SURE TURN	-0.25
o SURE WE	-0.59
o SURE WELL	0.34
o SURE WORLD	-0.54
o SURE YOU	0.24
o SURGERY BODY	-0.37
o SURGERY CLIENT	-0.88
o SURGERY CST	0.56
o SURGERY EASE	-0.97
o SURGERY FLOW	-0.70
o SURGERY HEDGE	1.06
o SURGERY HOMEHELP	-0.43
o SURGERY IT	-0.37
o SURGERY LIFE	-0.67
o SURGERY MECH	-0.89
o SURGERY NEG	0.81
o SURGERY NUMBER	1.93
o SURGERY SHOW	-0.12
o SURGERY SYMPTOM	-0.28
o SURGERY THERAPY	0.61
o SURGERY THING	-1.11
o SURGERY TURN	0.38
o SURGERY WE	0.62
o SURGERY WELL	-0.45
o SURGERY WORKS	-0.85
o SURGERY YOU	0.70
o SYMPTOM BABY	0.19
o SYMPTOM BAD	1.31
o SYMPTOM BODY	-0.47
o SYMPTOM CAUSE	-0.21
o SYMPTOM CLIENT	-2.22
o SYMPTOM CST	-1.65
o SYMPTOM CURE	0.23
o SYMPTOM DEFINE	1.01
o SYMPTOM DIAGNOSE	-2.05
o SYMPTOM DOCTOR	-1.06
o SYMPTOM EASE	0.39
o SYMPTOM EMOTION	-0.18
o SYMPTOM ENDORSE	-0.94
o SYMPTOM FAST	-0.82
o SYMPTOM FLOW	0.73
o SYMPTOM GO	0.52
o SYMPTOM GONE	0.65
o SYMPTOM HEDGE	-0.86
o SYMPTOM HOMEHELP	-1.92
o SYMPTOM HUMBLE	-1.22
o SYMPTOM IT	-0.17
o SYMPTOM LASTING	-0.25
o SYMPTOM LIFE	2.17
o SYMPTOM MECH	0.89
o SYMPTOM META	-0.33
o SYMPTOM MOST	0.46
o SYMPTOM NEG	0.75
o SYMPTOM NEGN	-1.22
o SYMPTOM NUMBER	-1.96
o SYMPTOM OUGHT	-1.73
o SYMPTOM PAST	0.58
o SYMPTOM POLICY	-0.43
o SYMPTOM RELIEFN	-0.28
o SYMPTOM REMOVE	-0.35
o SYMPTOM RESEARCH	-0.48
o SYMPTOM SAFETY	-0.62
o SYMPTOM SAFEW	-0.17
o SYMPTOM SAY	-0.12
o SYMPTOM SERIOUS	1.43
o SYMPTOM SERVICE	-0.11
o SYMPTOM SHOW	0.30
o SYMPTOM SORE	1.88
o SYMPTOM STOPTAKING	1.09
o SYMPTOM STORE	-0.35
o SYMPTOM SURE	-0.23
o SYMPTOM THERAPIST2	-1.00
o SYMPTOM THERAPY	1.30
o SYMPTOM THING	-0.78
o SYMPTOM TURN	-0.74
o SYMPTOM WE	-1.03
o SYMPTOM WORKS	0.11
o SYMPTOM WORLD	0.18
o SYMPTOM YOU	1.27
o THERAPIST2 BELIEF	0.64
o THERAPIST2 CLIENT	-0.62
o THERAPIST2 CST	-0.62
o THERAPIST2 DEFINE	-0.92
o THERAPIST2 DIAGNOSE	0.48
o THERAPIST2 EASE	1.56
o THERAPIST2 ENDORSE	-1.83
o THERAPIST2 FLOW	0.81
o THERAPIST2 HEDGE	-1.41
o THERAPIST2 HOMEHELP	-1.11
o THERAPIST2 IT	1.15
o THERAPIST2 LIFE	-1.27
o THERAPIST2 MECH	-0.54
o THERAPIST2 NEG	-0.33
o THERAPIST2 NUMBER	-0.97
o THERAPIST2 PAST	-1.48
o THERAPIST2 POLICY	0.16
o THERAPIST2 RELIEFN	-0.35
o THERAPIST2 REMOVE	-0.19
o THERAPIST2 RESEARCH	-1.22
o THERAPIST2 SAY	-0.25
o THERAPIST2 SERVICE	0.63
o THERAPIST2 SHOW	-0.45
o THERAPIST2 SYMPTOM	0.18
o THERAPIST2 THERAPY	0.11
o THERAPIST2 THING	0.89
o THERAPIST2 TURN	-0.30
o THERAPIST2 WE	2.64
o THERAPIST2 WORKS	0.65
o THERAPIST2 WORLD	1.15
o THERAPIST2 YOU	1.03
o THERAPY BABY	0.19
o THERAPY BAD	-0.98
o THERAPY BELIEF	-0.64
o THERAPY BODY	0.20
o THERAPY CAUSE	0.38
o THERAPY CLIENT	-0.79
o THERAPY CST	-1.18
o THERAPY CURE	0.58
o THERAPY DEFINE	-0.90
o THERAPY DIAGNOSE	-0.66
o THERAPY DOCTOR	1.17
o THERAPY DRUG	1.64
o THERAPY EASE	1.37
o THERAPY EMOTION	0.53
o THERAPY EXPERT	0.15
o THERAPY FAST	-0.58
o THERAPY FLOW	1.69
o THERAPY GO	0.74
o THERAPY GONE	-0.36
o THERAPY HEDGE	0.91
o THERAPY HOMEHELP	0.77
o THERAPY HUMBLE	-1.47
o THERAPY IT	-4.79
o THERAPY LIFE	2.19
o THERAPY META	1.42
o THERAPY MOST	-0.53
o THERAPY NEG	-2.22
o THERAPY NEGN	-0.82
o THERAPY NUMBER	-0.89
o THERAPY OUGHT	-1.24
o THERAPY PAST	-0.98
o THERAPY PROVE	0.21
o THERAPY RELIEFN	0.50
o THERAPY REMOVE	-0.83
o THERAPY SAFETY	0.66
o THERAPY SAFEW	0.63
o THERAPY SAY	-1.09
o THERAPY SERIOUS	1.31
o THERAPY SERVICE	-1.25
o THERAPY SORE	0.30
o THERAPY STOPTAKING	0.90
o THERAPY STORE	0.62
o THERAPY SURE	-0.27
o THERAPY SYMPTOM	0.74
o THERAPY THERAPIST2	-0.92
o THERAPY THING	1.25
o THERAPY TURN	-0.32
o THERAPY WE	1.53
o THERAPY WELL	0.69
o THERAPY WORKS	3.64
o THERAPY WORLD	-0.21
o THERAPY YOU	-0.95
o THING AID	-0.15
o THING BABY	-0.10
o THING BAD	-0.52
o THING BODY	1.46
o THING CLIENT	2.74
o THING CST	0.50
o THING CURE	-0.47
o THING DIAGNOSE	0.15
o THING DOCTOR	1.65
o THING DRUG	-0.58
o THING EASE	-1.31
o THING EMOTION	-1.19
o THING ENDORSE	-0.42
o THING FLOW	-0.32
o THING GO	0.24
o THING GONE	1.05
o THING HEDGE	0.97
o THING HOMEHELP	1.82
o THING IT	-1.58
o THING LIFE	0.20
o THING MECH	0.24
o THING META	-0.24
o THING MOST	-0.57
o THING NEG	1.54
o THING NEGN	-0.41
o THING NUMBER	3.09
o THING OUGHT	0.28
o THING PAST	0.11
o THING POLICY	-1.21
o THING RELIEFN	-0.47
o THING REMOVE	0.15
o THING RESEARCH	-0.73
o THING SAY	1.52
o THING SERIOUS	-0.11
o THING SERVICE	0.41
o THING SHOW	-0.71
o THING SORE	-0.30
o THING STOPTAKING	2.93
o THING STORE	-0.26
o THING SURE	-0.21
o THING SYMPTOM	-0.12
o THING THERAPY	-1.02
o THING WE	1.95
o THING WELL	-0.34
o THING WORKS	0.25
o THING WORLD	-1.20
o THING YOU	-0.15
o TURN AID	0.49
o TURN BABY	-1.10
o TURN BAD	0.27
o TURN BELIEF	1.15
o TURN BODY	2.95
o TURN CLIENT	-1.06
o TURN CST	0.23
o TURN DEFINE	-0.80
o TURN DIAGNOSE	-1.25
o TURN EMOTION	-0.36
o TURN ENDORSE	0.81
o TURN FLOW	-0.71
o TURN GONE	-0.34
o TURN HEDGE	-0.49
o TURN HOMEHELP	1.41
o TURN IT	-2.47
o TURN LIFE	2.87
o TURN META	1.21
o TURN MOST	0.80
o TURN NEG	-0.10
o TURN NEGN	0.26
o TURN NUMBER	1.58
o TURN OUGHT	0.33
o TURN POLICY	0.32
o TURN REMOVE	-0.49
o TURN SAY	-0.86
o TURN SERIOUS	-0.13
o TURN SERVICE	0.72
o TURN SHOW	-0.95
o TURN SORE	0.27
o TURN STORE	0.82
o TURN SURGERY	-1.30
o TURN SYMPTOM	1.00
o TURN THERAPY	1.10
o TURN THING	2.03
o TURN WE	-0.34
o TURN WELL	-1.94
o TURN WORKS	-0.13
o TURN WORLD	0.80
o TURN YOU	-1.06
o WE AID	0.73
o WE BABY	-0.22
o WE BAD	-0.42
o WE BELIEF	1.71
o WE BODY	-1.10
o WE CAUSE	0.69
o WE CLIENT	1.64
o WE COME	0.51
o WE CURE	-0.35
o WE DEFINE	-1.02
o WE DIAGNOSE	1.63
o WE DOCTOR	-1.12
o WE DRUG	-0.41
o WE EASE	1.97
o WE EMOTION	0.23
o WE ENDORSE	-4.17
o WE EXPERT	1.12
o WE FAST	0.74
o WE FLOW	-0.19
o WE GO	-0.83
o WE GONE	-1.37
o WE HEDGE	4.07
o WE HOMEHELP	-1.79
o WE HUMBLE	-0.55
o WE IT	0.78
o WE LASTING	-0.50
o WE LIFE	-2.53
o WE MECH	0.19
o WE MOST	-1.46
o WE NEG	-2.30
o WE NEGN	-1.82
o WE NUMBER	0.52
o WE OUGHT	1.10
o WE PAST	0.79
o WE POLICY	-0.82
o WE POSITION	-1.11
o WE PROVE	0.38
o WE RELIEFN	1.11
o WE REMOVE	2.46
o WE RESEARCH	-1.20
o WE SAFETY	3.24
o WE SAY	3.27
o WE SERIOUS	2.06
o WE SERVICE	-2.00
o WE SHOW	0.99
o WE SORE	-1.60
o WE STOPTAKING	-0.27
o WE STORE	-0.40
o WE SURE	0.12
o WE SURGERY	1.40
o WE SYMPTOM	-0.40
o WE THERAPIST2	1.66
o WE THERAPY	0.81
o WE THING	4.07
o WE TURN	-0.20
o WE WORKS	-1.66
o WE WORLD	-2.92
o WE YOU	3.30
o WELL BABY	0.84
o WELL BODY	0.51
o WELL CLIENT	-1.16
o WELL CST	1.04
o WELL DEFINE	-0.43
o WELL DRUG	-0.52
o WELL EASE	-0.55
o WELL EMOTION	-0.49
o WELL FAST	-0.39
o WELL FLOW	-0.25
o WELL GONE	-0.14
o WELL HEDGE	-0.64
o WELL HOMEHELP	0.45
o WELL IT	-2.26
o WELL LIFE	-0.40
o WELL MECH	0.13
o WELL MOST	0.39
o WELL NEGN	-0.56
o WELL NUMBER	-2.01
o WELL OUGHT	-1.04
o WELL POLICY	-0.27
o WELL PRESSURE	-1.12
o WELL REMOVE	-0.81
o WELL SAY	-0.20
o WELL SHOW	-0.61
o WELL STOPTAKING	-1.39
o WELL STORE	-0.71
o WELL SURE	0.40
o WELL SYMPTOM	-0.17
o WELL THERAPIST2	0.11
o WELL THERAPY	2.06
o WELL THING	-1.71
o WELL TURN	0.28
o WELL WE	-1.90
o WELL WORLD	-0.43
o WELL YOU	1.09
o WORKS BABY	0.39
o WORKS BELIEF	-0.24
o WORKS BODY	0.66
o WORKS CLIENT	-0.86
o WORKS CST	-0.28
o WORKS CURE	0.76
o WORKS DEFINE	0.38
o WORKS DETOX	1.33
o WORKS DIAGNOSE	-1.22
o WORKS EASE	0.39
o WORKS EMOTION	0.91
o WORKS ENDORSE	1.15
o WORKS FLOW	0.75
o WORKS GO	0.61
o WORKS GONE	2.00
o WORKS HOMEHELP	-0.47
o WORKS HUMBLE	-0.22
o WORKS IT	1.23
o WORKS LASTING	0.32
o WORKS LIFE	0.12
o WORKS MECH	1.60
o WORKS META	-0.27
o WORKS MOST	-0.19
o WORKS NEG	-2.43
o WORKS NUMBER	-0.13
o WORKS OUGHT	-0.23
o WORKS PAST	0.32
o WORKS POLICY	-0.15
o WORKS RELIEFN	0.62
o WORKS REMOVE	1.79
o WORKS RESEARCH	0.52
o WORKS SAFETY	0.28
o WORKS SAY	-0.64
o WORKS SERIOUS	0.58
o WORKS SERVICE	-0.27
o WORKS STOPTAKING	-0.72
o WORKS STORE	-0.17
o WORKS SYMPTOM	1.88
o WORKS THERAPY	0.92
o WORKS THING	-2.91
o WORKS TURN	-0.66
o WORKS WE	-0.71
o WORKS WELL	1.75
o WORKS WORLD	-0.26
o WORKS YOU	-2.13
o WORLD AID	0.72
o WORLD BABY	-0.27
o WORLD BAD	-0.96
o WORLD BODY	2.55
o WORLD CLIENT	0.28
o WORLD CURE	-0.50
o WORLD DEFINE	-0.86
o WORLD DIAGNOSE	0.41
o WORLD EASE	-0.51
o WORLD EMOTION	-0.13
o WORLD ENDORSE	1.06
o WORLD FAST	-0.39
o WORLD GO	0.52
o WORLD GONE	-1.09
o WORLD HEDGE	1.23
o WORLD HOMEHELP	-0.50
o WORLD IT	2.28
o WORLD LASTING	-0.36
o WORLD LIFE	0.88
o WORLD MECH	1.35
o WORLD META	0.22
o WORLD MOST	-1.21
o WORLD NEG	3.22
o WORLD NEGN	-1.51
o WORLD NUMBER	-2.27
o WORLD PAST	0.23
o WORLD PRESSURE	1.42
o WORLD PROVE	-0.32
o WORLD RELIEFN	-0.43
o WORLD REMOVE	-1.11
o WORLD SAY	0.53
o WORLD SERVICE	-0.58
o WORLD SORE	-0.59
o WORLD STOPTAKING	-1.01
o WORLD STORE	-0.29
o WORLD SURE	-0.82
o WORLD SYMPTOM	0.36
o WORLD THERAPY	-0.31
o WORLD THING	-1.06
o WORLD TURN	-0.72
o WORLD WE	-0.65
o WORLD YOU	0.28
o YOU AID	-0.72
o YOU BABY	1.20
o YOU BAD	1.06
o YOU BELIEF	-0.62
o YOU BODY	1.57
o YOU CAUSE	-0.33
o YOU CLIENT	-0.43
o YOU COME	0.70
o YOU CST	-2.00
o YOU CURE	0.26
o YOU DEFINE	1.24
o YOU DETOX	0.20
o YOU DIAGNOSE	0.63
o YOU DOCTOR	-1.00
o YOU DRUG	1.18
o YOU EASE	-1.13
o YOU EMOTION	0.90
o YOU ENDORSE	-0.86
o YOU FAST	-0.16
o YOU FLOW	-1.00
o YOU GO	-0.35
o YOU GONE	1.93
o YOU HEDGE	1.89
o YOU HOMEHELP	-0.15
o YOU HUMBLE	0.51
o YOU IT	1.29
o YOU LASTING	0.33
o YOU MECH	1.03
o YOU META	-0.27
o YOU MOST	-1.43
o YOU NEG	-0.42
o YOU NEGN	-0.67
o YOU NUMBER	0.69
o YOU PAST	-0.81
o YOU POLICY	-2.78
o YOU POSITION	-0.75
o YOU PRAISE	0.60
o YOU PRESSURE	-0.17
o YOU PROVE	-0.15
o YOU RELIEFN	0.15
o YOU REMOVE	0.20
o YOU RESEARCH	0.65
o YOU SAFETY	-1.77
o YOU SAFEW	-2.08
o YOU SAY	-1.89
o YOU SERIOUS	0.59
o YOU SERVICE	-1.01
o YOU SHOW	0.29
o YOU SORE	1.25
o YOU STOPTAKING	0.62
o YOU STORE	2.52
o YOU SURE	1.42
o YOU SURGERY	-1.60
o YOU SYMPTOM	0.25
o YOU THERAPIST2	-0.64
o YOU THERAPY	-2.16
o YOU THING	1.96
o YOU TURN	1.86
o YOU WE	0.38
o YOU WORLD	0.38
o not BABY IT	-0.25
o not BABY LIFE	0.57
o not BAD CLIENT	-0.16
o not BAD IT	0.25
o not BAD SYMPTOM	0.33
o not BELIEF DIAGNOSE	-0.36
o not BELIEF IT	0.37
o not BELIEF RELIEFN	-0.30
o not BELIEF SHOW	-0.27
o not BODY BAD	-0.15
o not BODY DIAGNOSE	-0.66
o not BODY EASE	0.39
o not BODY EMOTION	-1.00
o not BODY ENDORSE	-0.68
o not BODY FLOW	0.49
o not BODY GONE	0.32
o not BODY HEDGE	-0.77
o not BODY IT	-0.27
o not BODY MECH	-0.37
o not BODY NEG	0.12
o not BODY OUGHT	-0.12
o not BODY REMOVE	0.73
o not BODY SAY	1.11
o not BODY SHOW	-0.47
o not BODY STORE	-0.90
o not BODY SYMPTOM	-0.79
o not BODY THERAPY	-0.18
o not BODY THING	-0.77
o not BODY TURN	0.24
o not BODY WE	-0.31
o not BODY WORKS	-0.59
o not BODY WORLD	-0.26
o not BODY YOU	0.30
o not CLIENT BODY	0.95
o not CLIENT DIAGNOSE	-0.11
o not CLIENT EASE	1.03
o not CLIENT GONE	0.94
o not CLIENT HEDGE	-0.44
o not CLIENT HOMEHELP	-1.00
o not CLIENT IT	-1.34
o not CLIENT LIFE	0.84
o not CLIENT NEG	0.67
o not CLIENT OUGHT	0.21
o not CLIENT POLICY	0.50
o not CLIENT REMOVE	0.63
o not CLIENT RESEARCH	-0.18
o not CLIENT SAY	0.81
o not CLIENT SERVICE	-1.53
o not CLIENT SHOW	-0.16
o not CLIENT STORE	1.77
o not CLIENT SYMPTOM	-0.37
o not CLIENT THERAPY	-0.75
o not CLIENT THING	0.37
o not CLIENT TURN	-0.27
o not CLIENT WE	-1.63
o not CLIENT WELL	1.30
o not CLIENT WORLD	-0.39
o not CLIENT YOU	-0.45
o not CST CLIENT	0.78
o not CST DOCTOR	0.33
o not CST DRUG	0.45
o not CST EASE	-0.38
o not CST ENDORSE	-0.14
o not CST GONE	-0.29
o not CST HOMEHELP	-0.16
o not CST IT	-0.22
o not CST META	0.28
o not CST NUMBER	0.66
o not CST OUGHT	0.27
o not CST SAFETY	0.24
o not CST SAY	-0.32
o not CST SERIOUS	-0.30
o not CST SHOW	-0.46
o not CST STOPTAKING	-0.32
o not CST SURE	0.14
o not CST SYMPTOM	-0.34
o not CST THERAPY	-0.14
o not CST WE	-0.17
o not CST YOU	-0.38
o not CURE SAY	-0.49
o not CURE SHOW	-0.49
o not DEFINE DIAGNOSE	-0.45
o not DEFINE IT	0.32
o not DIAGNOSE BABY	-0.32
o not DIAGNOSE BODY	-0.47
o not DIAGNOSE CAUSE	-0.33
o not DIAGNOSE CLIENT	1.02
o not DIAGNOSE CST	-0.37
o not DIAGNOSE DRUG	-0.64
o not DIAGNOSE EASE	-0.65
o not DIAGNOSE ENDORSE	-0.56
o not DIAGNOSE GONE	0.38
o not DIAGNOSE HEDGE	0.18
o not DIAGNOSE HOMEHELP	-0.52
o not DIAGNOSE IT	-0.81
o not DIAGNOSE LIFE	1.33
o not DIAGNOSE MECH	-0.45
o not DIAGNOSE META	0.87
o not DIAGNOSE NEG	-0.28
o not DIAGNOSE NUMBER	-0.56
o not DIAGNOSE POLICY	1.29
o not DIAGNOSE RELIEFN	-0.40
o not DIAGNOSE REMOVE	0.10
o not DIAGNOSE RESEARCH	-0.44
o not DIAGNOSE SAFETY	0.25
o not DIAGNOSE SAY	0.81
o not DIAGNOSE SERIOUS	0.29
o not DIAGNOSE SHOW	1.12
o not DIAGNOSE SORE	-0.61
o not DIAGNOSE STORE	-0.50
o not DIAGNOSE SURE	0.30
o not DIAGNOSE SYMPTOM	-0.65
o not DIAGNOSE THERAPY	-0.25
o not DIAGNOSE THING	0.72
o not DIAGNOSE TURN	0.44
o not DIAGNOSE WE	-0.18
o not DIAGNOSE WELL	0.76
o not DIAGNOSE WORKS	-0.29
o not DOCTOR IT	0.18
o not DOCTOR OUGHT	-0.31
o not DOCTOR POLICY	0.23
o not DRUG SAFETY	-0.34
o not EASE BODY	-0.54
o not EASE CLIENT	0.51
o not EASE DIAGNOSE	-0.10
o not EASE DRUG	0.11
o not EASE FLOW	0.26
o not EASE IT	-0.33
o not EASE LIFE	-0.57
o not EASE MECH	-0.69
o not EASE NUMBER	-0.14
o not EASE OUGHT	-0.42
o not EASE REMOVE	0.81
o not EASE SAY	-0.26
o not EASE SHOW	-0.18
o not EASE SYMPTOM	0.71
o not EASE WE	-0.84
o not EASE WORKS	-0.41
o not EASE YOU	-0.68
o not EMOTION YOU	0.28
o not ENDORSE BAD	-0.16
o not ENDORSE CST	-0.49
o not ENDORSE DIAGNOSE	-0.18
o not ENDORSE EMOTION	-0.74
o not ENDORSE IT	-1.57
o not ENDORSE SYMPTOM	-0.60
o not ENDORSE THERAPY	-0.49
o not ENDORSE THING	0.26
o not ENDORSE WE	0.67
o not ENDORSE YOU	-0.20
o not EXPERT IT	0.41
o not FLOW BODY	-0.45
o not FLOW IT	-0.68
o not FLOW MECH	-0.46
o not FLOW NEG	0.13
o not FLOW YOU	-1.00
o not GO IT	-0.23
o not GONE BODY	-0.18
o not GONE CLIENT	0.16
o not GONE DIAGNOSE	0.19
o not GONE DRUG	-0.77
o not GONE EASE	-1.00
o not GONE HOMEHELP	-1.05
o not GONE IT	0.21
o not GONE LIFE	-1.33
o not GONE MECH	-0.28
o not GONE POLICY	0.25
o not GONE SAFETY	-0.33
o not GONE SERIOUS	0.81
o not GONE SHOW	0.27
o not GONE SYMPTOM	1.09
o not GONE WE	0.17
o not HEDGE BAD	0.47
o not HEDGE BODY	0.62
o not HEDGE CST	0.47
o not HEDGE DIAGNOSE	-0.61
o not HEDGE EMOTION	0.33
o not HEDGE ENDORSE	0.20
o not HEDGE GONE	1.17
o not HEDGE HOMEHELP	-0.67
o not HEDGE IT	0.79
o not HEDGE LIFE	-0.32
o not HEDGE MECH	-0.41
o not HEDGE NUMBER	0.92
o not HEDGE OUGHT	0.22
o not HEDGE SAY	1.10
o not HEDGE SHOW	1.48
o not HEDGE SORE	0.13
o not HEDGE STOPTAKING	0.55
o not HEDGE SURE	0.22
o not HEDGE SYMPTOM	0.32
o not HEDGE THERAPY	1.09
o not HEDGE WE	0.58
o not HEDGE WORKS	0.11
o not HEDGE YOU	0.44
o not HOMEHELP BODY	0.14
o not HOMEHELP CST	-0.46
o not HOMEHELP DRUG	-0.26
o not HOMEHELP EASE	0.25
o not HOMEHELP GONE	0.50
o not HOMEHELP IT	0.21
o not HOMEHELP OUGHT	-0.32
o not HOMEHELP POLICY	0.27
o not HOMEHELP REMOVE	-0.12
o not HOMEHELP SERVICE	-0.28
o not HOMEHELP WE	-0.31
o not HUMBLE BABY	-0.53
o not HUMBLE BODY	0.86
o not HUMBLE CLIENT	0.52
o not HUMBLE DIAGNOSE	2.33
o not HUMBLE EASE	0.29
o not HUMBLE ENDORSE	0.36
o not HUMBLE FLOW	0.47
o not HUMBLE GONE	0.21
o not HUMBLE HEDGE	-0.27
o not HUMBLE IT	-1.41
o not HUMBLE LIFE	0.14
o not HUMBLE MECH	-0.11
o not HUMBLE META	1.42
o not HUMBLE NEG	0.63
o not HUMBLE NUMBER	-0.29
o not HUMBLE OUGHT	0.53
o not HUMBLE POLICY	-0.33
o not HUMBLE PROVE	-0.13
o not HUMBLE RELIEFN	-0.26
o not HUMBLE REMOVE	0.13
o not HUMBLE RESEARCH	-0.18
o not HUMBLE SAFEW	-0.39
o not HUMBLE SAY	0.55
o not HUMBLE SERIOUS	0.21
o not HUMBLE SHOW	0.79
o not HUMBLE STOPTAKING	0.14
o not HUMBLE SYMPTOM	-0.51
o not HUMBLE THERAPY	-0.18
o not HUMBLE THING	0.64
o not HUMBLE WE	-0.39
o not HUMBLE WELL	-0.39
o not HUMBLE WORKS	-0.31
o not HUMBLE YOU	0.20
o not IT BABY	0.38
o not IT BAD	1.72
o not IT BODY	0.85
o not IT CLIENT	0.34
o not IT CST	-0.32
o not IT CURE	0.22
o not IT DEFINE	-0.29
o not IT DIAGNOSE	0.49
o not IT DOCTOR	-0.72
o not IT DRUG	0.32
o not IT EASE	-1.95
o not IT EMOTION	1.31
o not IT ENDORSE	0.41
o not IT EXPERT	0.45
o not IT FLOW	-0.31
o not IT GONE	1.07
o not IT HEDGE	0.61
o not IT HOMEHELP	-0.18
o not IT HUMBLE	0.82
o not IT LIFE	-1.10
o not IT MECH	-0.78
o not IT META	-1.17
o not IT NEG	1.90
o not IT NUMBER	-0.62
o not IT OUGHT	-0.86
o not IT PAST	-0.62
o not IT POLICY	-0.40
o not IT PRAISE	0.67
o not IT PROVE	-0.65
o not IT RELIEFN	-0.42
o not IT REMOVE	1.14
o not IT RESEARCH	-0.31
o not IT SAFETY	1.61
o not IT SAFEW	0.34
o not IT SAY	0.37
o not IT SERIOUS	0.67
o not IT SERVICE	0.24
o not IT SHOW	1.15
o not IT SORE	-0.73
o not IT STOPTAKING	0.31
o not IT STORE	-1.55
o not IT SURE	-0.16
o not IT SURGERY	-0.10
o not IT SYMPTOM	1.52
o not IT THERAPY	0.53
o not IT THING	0.23
o not IT TURN	-0.25
o not IT WE	-1.20
o not IT WELL	-0.70
o not IT WORKS	-1.07
o not IT YOU	0.40
o not LIFE BAD	0.60
o not LIFE BODY	0.30
o not LIFE CLIENT	0.92
o not LIFE EASE	0.73
o not LIFE IT	-2.13
o not LIFE NUMBER	-0.82
o not LIFE SAY	-0.35
o not LIFE THING	0.13
o not LIFE TURN	0.71
o not LIFE WE	0.17
o not LIFE YOU	1.35
o not MECH BODY	-0.49
o not MECH FLOW	-0.67
o not MECH GONE	-0.69
o not MECH IT	-0.58
o not MECH REMOVE	-0.55
o not MECH STORE	-0.61
o not MECH THERAPY	-0.20
o not MECH THING	-0.57
o not MECH WORKS	-0.74
o not META BODY	0.34
o not META CLIENT	0.85
o not META DIAGNOSE	0.63
o not META EASE	-0.27
o not META ENDORSE	0.40
o not META IT	-0.38
o not META SAFETY	0.30
o not META SAY	0.62
o not META SERIOUS	-0.12
o not META SHOW	-0.12
o not META WE	0.44
o not META YOU	-0.94
o not MOST BODY	-0.70
o not MOST CLIENT	0.48
o not MOST DIAGNOSE	-1.15
o not MOST EASE	0.99
o not MOST GONE	0.17
o not MOST HEDGE	-1.01
o not MOST HOMEHELP	-0.34
o not MOST IT	1.11
o not MOST NUMBER	0.79
o not MOST OUGHT	0.48
o not MOST POLICY	-0.24
o not MOST SAY	-0.57
o not MOST SERVICE	-1.18
o not MOST SHOW	-0.59
o not MOST SORE	0.89
o not MOST SURE	0.61
o not MOST SYMPTOM	0.96
o not MOST WE	0.73
o not MOST WELL	-0.34
o not MOST YOU	-1.14
o not NEG BABY	0.28
o not NEG BAD	2.23
o not NEG BODY	0.21
o not NEG CAUSE	-0.33
o not NEG CLIENT	0.53
o not NEG CST	-1.74
o not NEG CURE	0.51
o not NEG DEFINE	0.58
o not NEG DETOX	-0.36
o not NEG DIAGNOSE	1.39
o not NEG DOCTOR	0.48
o not NEG DRUG	-0.43
o not NEG EASE	-0.46
o not NEG EMOTION	0.52
o not NEG ENDORSE	0.46
o not NEG EXPERT	0.18
o not NEG FLOW	-0.90
o not NEG GO	0.12
o not NEG GONE	1.68
o not NEG HEDGE	-0.28
o not NEG HOMEHELP	0.46
o not NEG HUMBLE	0.39
o not NEG IT	-0.14
o not NEG LIFE	0.35
o not NEG MECH	-1.83
o not NEG META	1.08
o not NEG MOST	-1.44
o not NEG NEGN	0.65
o not NEG NUMBER	1.08
o not NEG OUGHT	-1.17
o not NEG PAST	-0.94
o not NEG POLICY	-0.54
o not NEG PRAISE	0.51
o not NEG PRESSURE	0.91
o not NEG PROVE	-0.52
o not NEG RELIEFN	-0.24
o not NEG REMOVE	-0.33
o not NEG RESEARCH	-1.49
o not NEG SAFETY	0.52
o not NEG SAFEW	0.91
o not NEG SAY	1.15
o not NEG SERIOUS	1.34
o not NEG SERVICE	-0.89
o not NEG SHOW	-1.12
o not NEG SORE	0.31
o not NEG STOPTAKING	-0.86
o not NEG STORE	-1.40
o not NEG SURE	0.88
o not NEG SURGERY	0.37
o not NEG SYMPTOM	3.37
o not NEG THERAPIST2	-0.79
o not NEG THERAPY	-0.83
o not NEG THING	-0.36
o not NEG TURN	1.12
o not NEG WE	-0.91
o not NEG WELL	1.24
o not NEG WORKS	-0.20
o not NEG WORLD	0.63
o not NEG YOU	0.10
o not NEGN BAD	0.69
o not NEGN BELIEF	-0.65
o not NEGN BODY	1.57
o not NEGN CLIENT	0.70
o not NEGN CST	-0.71
o not NEGN DEFINE	-0.20
o not NEGN DIAGNOSE	0.27
o not NEGN DOCTOR	-0.48
o not NEGN DRUG	2.07
o not NEGN EASE	-0.47
o not NEGN EMOTION	-0.64
o not NEGN ENDORSE	-0.12
o not NEGN GONE	-0.94
o not NEGN HEDGE	0.74
o not NEGN HOMEHELP	-0.35
o not NEGN IT	1.48
o not NEGN LIFE	0.84
o not NEGN MECH	-0.81
o not NEGN META	0.56
o not NEGN NUMBER	-0.72
o not NEGN OUGHT	1.17
o not NEGN POLICY	-1.66
o not NEGN PRAISE	0.23
o not NEGN RELIEFN	-0.92
o not NEGN REMOVE	0.61
o not NEGN RESEARCH	0.39
o not NEGN SERVICE	-0.49
o not NEGN SORE	0.56
o not NEGN STORE	0.27
o not NEGN SURE	0.41
o not NEGN SURGERY	-0.20
o not NEGN SYMPTOM	-0.94
o not NEGN THERAPY	-0.57
o not NEGN THING	-1.76
o not NEGN WE	-1.00
o not NEGN WORKS	-1.08
o not NEGN YOU	-0.29
o not NUMBER BODY	0.64
o not NUMBER CLIENT	1.78
o not NUMBER CST	0.57
o not NUMBER DIAGNOSE	0.23
o not NUMBER EASE	1.32
o not NUMBER ENDORSE	-0.20
o not NUMBER GONE	0.44
o not NUMBER HEDGE	-0.22
o not NUMBER HOMEHELP	-0.47
o not NUMBER IT	0.21
o not NUMBER LIFE	1.12
o not NUMBER MECH	-0.35
o not NUMBER NEG	0.36
o not NUMBER POLICY	0.58
o not NUMBER REMOVE	0.47
o not NUMBER SAY	-0.39
o not NUMBER SHOW	-0.58
o not NUMBER SYMPTOM	0.62
o not NUMBER THERAPY	0.24
o not NUMBER WE	-0.27
o not NUMBER WORKS	0.23
o not NUMBER YOU	-0.75
o not OUGHT BABY	-0.20
o not OUGHT BAD	0.13
o not OUGHT BODY	-0.56
o not OUGHT CLIENT	0.99
o not OUGHT DIAGNOSE	-0.12
o not OUGHT DOCTOR	0.43
o not OUGHT DRUG	-0.13
o not OUGHT EASE	1.17
o not OUGHT ENDORSE	-0.48
o not OUGHT GONE	-0.16
o not OUGHT HOMEHELP	0.55
o not OUGHT IT	0.12
o not OUGHT LIFE	1.13
o not OUGHT META	-0.45
o not OUGHT POLICY	0.63
o not OUGHT SAY	0.99
o not OUGHT SERIOUS	1.52
o not OUGHT SHOW	0.89
o not OUGHT STOPTAKING	0.19
o not OUGHT STORE	0.52
o not OUGHT SURE	-0.24
o not OUGHT SURGERY	0.39
o not OUGHT THERAPY	-0.11
o not OUGHT WE	-0.69
o not OUGHT YOU	-1.37
o not PAST EASE	0.46
o not PAST GONE	0.34
o not PAST HOMEHELP	1.08
o not PAST IT	-0.17
o not PAST SAFETY	0.26
o not PAST SHOW	-0.16
o not PAST WE	0.16
o not POLICY BAD	0.57
o not POLICY BODY	0.43
o not POLICY DIAGNOSE	-0.14
o not POLICY DRUG	-0.57
o not POLICY ENDORSE	0.63
o not POLICY HEDGE	-0.40
o not POLICY IT	0.31
o not POLICY LIFE	0.86
o not POLICY NEG	0.58
o not POLICY SAFETY	-0.42
o not POLICY SAY	-0.19
o not POLICY SHOW	0.47
o not POLICY SYMPTOM	0.93
o not POLICY THERAPY	-0.22
o not POLICY WE	-0.15
o not PRAISE IT	0.47
o not PROVE EASE	-0.47
o not PROVE IT	-0.39
o not RELIEFN IT	-0.26
o not RELIEFN WE	0.11
o not REMOVE DIAGNOSE	-0.28
o not REMOVE DRUG	-0.89
o not REMOVE HEDGE	-0.65
o not REMOVE HOMEHELP	-0.21
o not REMOVE IT	-0.33
o not REMOVE SAFETY	-0.30
o not REMOVE SERIOUS	0.81
o not REMOVE SURGERY	0.59
o not REMOVE SYMPTOM	0.20
o not REMOVE YOU	-0.19
o not RESEARCH BODY	-0.61
o not RESEARCH CLIENT	-0.48
o not RESEARCH CST	-0.11
o not RESEARCH EASE	-0.69
o not RESEARCH ENDORSE	-0.40
o not RESEARCH GONE	-0.60
o not RESEARCH IT	-1.01
o not RESEARCH LIFE	-0.90
o not RESEARCH PROVE	-0.15
o not RESEARCH SAY	-0.46
o not RESEARCH SERIOUS	-0.82
o not RESEARCH SHOW	-1.11
o not RESEARCH STORE	-0.39
o not RESEARCH SYMPTOM	-0.35
o not RESEARCH THERAPY	0.44
o not SAFETY CST	0.15
o not SAFETY DIAGNOSE	0.37
o not SAFETY EASE	-0.66
o not SAFETY GONE	-0.27
o not SAFETY LIFE	-0.38
o not SAFETY NEG	-0.16
o not SAFETY OUGHT	0.30
o not SAFETY SYMPTOM	-0.16
o not SAFETY THERAPY	0.15
o not SAFETY WE	-0.15
o not SAFETY YOU	0.24
o not SAFEW BABY	-0.51
o not SAY BODY	0.84
o not SAY CLIENT	0.30
o not SAY CST	0.63
o not SAY CURE	0.48
o not SAY DIAGNOSE	0.37
o not SAY EASE	1.77
o not SAY ENDORSE	0.49
o not SAY GONE	0.64
o not SAY HOMEHELP	-0.38
o not SAY IT	-0.24
o not SAY MECH	-0.28
o not SAY NEG	0.37
o not SAY NUMBER	0.90
o not SAY POLICY	-0.29
o not SAY RELIEFN	0.18
o not SAY SERIOUS	1.03
o not SAY SHOW	0.42
o not SAY STORE	-0.14
o not SAY SYMPTOM	0.12
o not SAY THERAPY	0.42
o not SAY WE	0.32
o not SAY WORKS	-0.21
o not SERIOUS CST	-0.29
o not SERIOUS DIAGNOSE	0.81
o not SERIOUS DRUG	-0.29
o not SERIOUS EASE	-1.77
o not SERIOUS HOMEHELP	-0.68
o not SERIOUS IT	-0.41
o not SERIOUS OUGHT	-0.21
o not SERIOUS POLICY	-0.24
o not SERIOUS SERVICE	1.11
o not SERIOUS THERAPY	0.67
o not SERIOUS WE	-0.15
o not SERVICE EASE	-0.16
o not SERVICE IT	-0.32
o not SERVICE POLICY	0.18
o not SERVICE WE	-0.85
o not SHOW BABY	-0.20
o not SHOW BAD	-0.16
o not SHOW BODY	-0.85
o not SHOW CST	-0.21
o not SHOW CURE	0.72
o not SHOW DIAGNOSE	0.87
o not SHOW EASE	-0.53
o not SHOW EMOTION	-0.16
o not SHOW FLOW	-0.23
o not SHOW GONE	0.63
o not SHOW HEDGE	0.23
o not SHOW HOMEHELP	-0.37
o not SHOW IT	-1.52
o not SHOW META	-0.31
o not SHOW OUGHT	0.30
o not SHOW RELIEFN	0.96
o not SHOW RESEARCH	-0.39
o not SHOW SAFETY	-0.10
o not SHOW SAY	0.12
o not SHOW SERIOUS	0.35
o not SHOW SYMPTOM	-0.56
o not SHOW THERAPY	-0.22
o not SHOW WE	0.54
o not SHOW WORKS	-0.91
o not SHOW YOU	-0.55
o not SORE BODY	0.23
o not SORE IT	0.42
o not SORE LIFE	0.53
o not STOPTAKING DIAGNOSE	0.50
o not STOPTAKING DRUG	-0.94
o not STOPTAKING HOMEHELP	-0.53
o not STOPTAKING IT	0.46
o not STOPTAKING SHOW	0.54
o not STOPTAKING SURGERY	0.57
o not STOPTAKING YOU	-0.25
o not STORE GONE	-0.81
o not STORE SAY	-0.39
o not STORE SHOW	-0.17
o not SURE IT	-0.50
o not SURE RELIEFN	0.25
o not SURE YOU	-0.55
o not SYMPTOM BODY	0.22
o not SYMPTOM CLIENT	0.51
o not SYMPTOM DEFINE	-0.66
o not SYMPTOM DIAGNOSE	1.84
o not SYMPTOM DRUG	0.44
o not SYMPTOM EASE	-1.35
o not SYMPTOM FLOW	0.22
o not SYMPTOM GO	0.35
o not SYMPTOM GONE	0.12
o not SYMPTOM HEDGE	0.74
o not SYMPTOM IT	1.13
o not SYMPTOM LIFE	-0.52
o not SYMPTOM NUMBER	0.10
o not SYMPTOM OUGHT	-0.23
o not SYMPTOM REMOVE	0.43
o not SYMPTOM SERVICE	0.74
o not SYMPTOM THERAPY	0.44
o not SYMPTOM TURN	0.17
o not SYMPTOM WE	0.52
o not SYMPTOM WORKS	-0.59
o not SYMPTOM YOU	-0.14
o not THERAPIST2 IT	1.69
o not THERAPY BODY	-0.72
o not THERAPY CLIENT	0.60
o not THERAPY CST	-0.14
o not THERAPY DIAGNOSE	-0.29
o not THERAPY DOCTOR	0.33
o not THERAPY DRUG	0.45
o not THERAPY EASE	0.25
o not THERAPY ENDORSE	-0.39
o not THERAPY FLOW	-0.12
o not THERAPY HEDGE	0.60
o not THERAPY HOMEHELP	-0.31
o not THERAPY IT	-1.12
o not THERAPY MECH	-0.26
o not THERAPY META	-0.25
o not THERAPY MOST	0.16
o not THERAPY NUMBER	0.69
o not THERAPY OUGHT	0.12
o not THERAPY POLICY	-0.59
o not THERAPY REMOVE	0.24
o not THERAPY SAFETY	0.24
o not THERAPY SAFEW	0.34
o not THERAPY SAY	-0.30
o not THERAPY SERIOUS	0.15
o not THERAPY SHOW	-0.29
o not THERAPY STOPTAKING	-0.32
o not THERAPY SYMPTOM	-0.66
o not THERAPY WE	-0.85
o not THERAPY WORKS	0.36
o not THERAPY YOU	-0.74
o not THING BODY	-0.26
o not THING IT	-0.85
o not THING LIFE	0.38
o not THING META	0.22
o not THING NUMBER	-0.37
o not THING POLICY	0.25
o not THING TURN	-0.65
o not THING WE	0.22
o not THING WORLD	-0.24
o not TURN BODY	0.23
o not TURN IT	0.83
o not TURN STORE	0.21
o not TURN WE	0.33
o not WE BABY	0.12
o not WE BAD	0.27
o not WE BELIEF	-0.27
o not WE BODY	-0.28
o not WE CAUSE	-0.43
o not WE CLIENT	-0.28
o not WE CST	-0.42
o not WE CURE	0.74
o not WE DIAGNOSE	0.35
o not WE DOCTOR	0.57
o not WE DRUG	-0.47
o not WE EASE	-0.88
o not WE EMOTION	-0.49
o not WE ENDORSE	-0.11
o not WE EXPERT	0.35
o not WE FLOW	-0.11
o not WE GONE	-0.67
o not WE HEDGE	-0.40
o not WE IT	0.59
o not WE LIFE	0.53
o not WE MECH	-0.34
o not WE META	0.72
o not WE MOST	-0.43
o not WE NEG	-1.15
o not WE NUMBER	-0.62
o not WE PAST	-0.24
o not WE POLICY	0.47
o not WE PRAISE	0.47
o not WE RELIEFN	0.31
o not WE REMOVE	-0.22
o not WE RESEARCH	-0.60
o not WE SAFEW	-0.39
o not WE SERIOUS	0.72
o not WE SERVICE	-1.00
o not WE SHOW	0.74
o not WE SURE	0.89
o not WE SURGERY	0.27
o not WE SYMPTOM	0.37
o not WE THERAPY	-0.43
o not WE THING	0.77
o not WE TURN	-0.24
o not WE WORKS	-0.31
o not WE WORLD	0.56
o not WELL CLIENT	0.53
o not WELL IT	0.22
o not WORKS BODY	-0.55
o not WORKS EASE	-0.45
o not WORKS HOMEHELP	-0.54
o not WORKS IT	-0.46
o not WORKS LIFE	-0.33
o not WORKS MECH	-0.63
o not WORLD IT	1.46
o not WORLD POLICY	0.63
o not WORLD WE	-0.23
o not YOU BAD	0.86
o not YOU BELIEF	0.12
o not YOU BODY	0.77
o not YOU CST	0.17
o not YOU DRUG	0.16
o not YOU EASE	0.16
o not YOU EMOTION	-0.46
o not YOU FLOW	-0.46
o not YOU HEDGE	-1.02
o not YOU HOMEHELP	0.49
o not YOU IT	0.10
o not YOU LIFE	1.55
o not YOU MECH	-0.65
o not YOU META	0.52
o not YOU NEG	-0.72
o not YOU NUMBER	-1.68
o not YOU OUGHT	0.47
o not YOU REMOVE	-0.23
o not YOU SAFETY	0.11
o not YOU SAY	0.35
o not YOU SERIOUS	0.35
o not YOU SHOW	1.19
o not YOU SORE	-1.32
o not YOU STOPTAKING	0.27
o not YOU SYMPTOM	0.52
o not YOU THERAPY	-0.21
o not YOU THING	-0.17
o not YOU WE	-1.09
o not YOU WELL	0.62
o not YOU WORKS	-0.47
o not YOU WORLD	-0.23
open question	-0.49
orders an outcome	2.29
p a_doc	-1.40
p a_new	0.42
p a_sig	-0.64
p a_wal	-0.30
p accep	0.16
p accid	0.32
p accor	1.71
p accou	-0.65
p acupu	-0.59
p addre	-0.25
p adjus	-0.31
p advan	-0.66
p adver	-0.40
p after	0.25
p again	-1.87
p allop	0.14
p alrea	-0.27
p alter	0.73
p altho	0.36
p ambul	0.10
p an_ho	-1.50
p an_op	-0.53
p anato	-0.37
p ancie	0.38
p antid	-0.30
p anxie	-0.49
p anxio	0.81
p anybo	-0.59
p anyon	-0.60
p anywh	-1.08
p appea	-0.75
p appet	0.34
p appoi	0.40
p appro	0.66
p are_w	1.05
p armch	0.19
p aroun	-1.52
p arriv	1.03
p artic	-1.00
p as_a_	-0.78
p ask_a	-0.32
p ask_y	-0.59
p aslee	-1.28
p asses	-0.12
p assoc	-0.94
p asthm	0.68
p at_la	-1.13
p at_on	0.25
p at_th	0.12
p atten	-1.46
p augus	-0.50
p autho	1.00
p autis	0.57
p autum	0.13
p awake	1.30
p back_	1.67
p backa	0.34
p bad_b	2.14
p balan	-0.50
p banis	0.63
p be_lo	-0.84
p be_se	-0.36
p becau	-4.78
p bedro	1.54
p bedti	0.54
p befor	-1.31
p belie	-0.45
p belon	-0.15
p benea	-0.32
p benef	1.89
p betwe	-0.94
p bicyc	-0.88
p birth	1.82
p blank	-1.68
p block	0.13
p blood	-1.41
p bones	0.78
p bored	-0.31
p borro	-0.13
p both_	0.13
p bough	0.36
p brain	-0.43
p break	0.68
p breas	1.00
p breat	-0.73
p brigh	2.02
p bring	-0.18
p brita	-0.72
p broke	-0.85
p butto	0.54
p by_fr	-0.26
p by_it	1.98
p by_th	-0.32
p call_	-0.68
p came_	1.58
p can't	0.71
p cance	1.16
p canno	1.74
p caref	0.10
p carpe	-0.60
p carri	0.35
p carry	0.90
p caugh	0.54
p cauti	-0.14
p centu	0.45
p cereb	-0.78
p certa	0.38
p certi	0.21
p chape	-0.48
p chemi	0.82
p chemo	-0.21
p child	-1.60
p chole	-0.22
p chris	-0.63
p chron	3.02
p clean	0.53
p clear	-1.16
p clenc	0.15
p clien	4.01
p clini	0.98
p colla	0.64
p colle	0.40
p colum	-0.50
p come_	0.85
p comes	-0.32
p comfo	-2.16
p commo	-1.04
p compa	-1.25
p compl	0.34
p compr	0.94
p concl	0.57
p condi	0.20
p confi	0.25
p conne	0.25
p consu	0.49
p conte	-0.34
p contr	-0.91
p conve	-0.19
p corri	0.55
p corse	0.38
p corti	-0.23
p could	1.94
p counc	0.48
p count	1.34
p crani	2.41
p credi	-0.99
p crunc	1.43
p crutc	-0.47
p cryst	-0.71
p cupbo	0.25
p cure_	0.51
p curio	-0.51
p cushi	1.01
p dange	-0.53
p daugh	-1.24
p demen	-0.63
p denti	-0.39
p depen	-0.88
p depre	-0.31
p descr	-1.27
p deser	-1.66
p detec	0.20
p diabe	-0.83
p diagn	0.81
p diaph	-0.22
p did_n	-0.12
p diffe	0.26
p direc	-0.31
p disab	0.28
p disag	0.20
p disap	1.35
p disch	-0.13
p disco	0.36
p disea	-0.45
p disli	-0.71
p disor	0.27
p dispu	-0.79
p disso	0.52
p distr	0.44
p do_no	-1.42
p docto	1.74
p dolla	1.01
p don't	1.73
p drive	0.63
p drug_	0.19
p dysle	-0.14
p ear_i	0.58
p eczem	0.35
p effec	2.43
p eight	0.35
p elect	-0.54
p eleve	-1.09
p elsew	-0.54
p emerg	-0.43
p emoti	0.37
p encou	0.29
p endor	0.23
p energ	0.29
p engli	-1.76
p enoug	-0.35
p entra	-0.49
p epile	0.42
p ever_	0.54
p every	1.58
p evide	-1.47
p exami	-0.90
p excep	0.24
p exerc	-0.94
p expec	-0.41
p exper	0.87
p expla	0.19
p eyebr	-0.32
p fasci	-1.04
p fatig	0.38
p favou	0.16
p feel_	1.49
p felt_	-1.16
p ferti	-0.43
p fibro	1.13
p fligh	-0.19
p flori	-0.44
p flush	-0.21
p follo	1.81
p footb	-0.46
p for_a	-1.52
p for_g	-0.13
p for_s	-0.25
p for_t	0.12
p for_y	-0.65
p force	-0.82
p forge	1.35
p forgo	0.51
p fortn	1.52
p forwa	1.21
p fount	-0.17
p fourt	-0.12
p free_	0.98
p freed	0.44
p frien	-0.55
p frigh	-0.21
p froze	-0.23
p garde	-1.40
p gave_	-1.08
p gener	0.11
p gentl	0.76
p germa	-0.92
p get_b	0.60
p get_r	-0.21
p get_w	0.43
p gets_	-0.32
p give_	0.30
p given	-0.71
p gives	0.77
p go_ho	0.48
p go_to	-0.59
p goes_	-0.34
p good_	-0.96
p got_b	-0.93
p grand	0.75
p groun	-0.47
p guara	-0.64
p guida	-0.66
p guide	-1.04
p hadn'	0.38
p half_	-0.31
p hands	-1.13
p happe	1.19
p harbo	-0.44
p harmo	0.23
p has_t	-0.15
p have_	-0.58
p haven	0.88
p hay_f	0.73
p heada	-1.03
p headl	-1.20
p heali	0.70
p healt	1.59
p heart	-0.79
p help_	-1.49
p helps	-0.51
p herse	1.21
p hiccu	-0.65
p hidde	0.38
p himse	0.19
p histo	-0.71
p holid	1.24
p hormo	-0.60
p hospi	-0.31
p hot_f	-0.58
p hundr	0.59
p husba	0.67
p ice_p	0.95
p ideal	0.25
p illne	-0.46
p impos	1.38
p impro	0.61
p in_so	-0.14
p inclu	-1.10
p incre	0.56
p indep	0.59
p indiv	-0.15
p indoo	0.46
p infan	-0.32
p infec	-0.35
p infla	-0.51
p injec	1.44
p insom	-0.57
p insta	-0.14
p inste	0.57
p insul	-0.23
p inter	0.13
p inven	-0.54
p irrit	-0.39
p is_co	-1.09
p is_go	0.49
p is_ma	-0.17
p is_sa	-0.42
p is_th	-0.41
p itsel	2.26
p janua	-0.52
p journ	0.48
p kidne	0.29
p knee_	0.53
p labor	1.18
p labou	0.37
p last_	-0.48
p leafl	-0.73
p lengt	0.49
p lesso	-1.14
p let_g	0.77
p lets_	0.37
p letti	-1.11
p libra	-0.59
p licen	-1.61
p lie_o	-0.47
p life_	-0.27
p light	-1.63
p liste	0.97
p liter	2.36
p live_	-0.13
p long_	-1.22
p look_	-0.33
p looke	-0.11
p looks	0.18
p loose	0.61
p low_b	-0.22
p low_m	-0.40
p lumba	0.38
p machi	0.72
p manip	-0.22
p many_	-0.53
p marke	0.25
p massa	-0.44
p matte	-0.43
p measu	-0.37
p mecha	0.79
p medic	-0.54
p membr	-0.42
p menop	-0.44
p menti	-1.16
p messa	-0.87
p messe	0.20
p metho	0.63
p midni	0.55
p midwi	-0.34
p migra	2.47
p mirac	0.39
p mista	1.36
p moder	0.91
p monda	-1.37
p money	-0.17
p month	-0.93
p most_	0.17
p mount	-0.50
p move_	0.76
p multi	-0.18
p murmu	0.43
p my_ha	-1.80
p mysel	0.20
p natur	1.76
p nearl	-0.48
p neck_	0.40
p negat	0.30
p neigh	-2.48
p nerve	0.20
p nervo	0.68
p neuro	-1.60
p never	-0.33
p newbo	1.30
p nicke	-1.17
p nine_	0.44
p no_cl	-0.26
p no_di	-0.45
p no_do	0.62
p no_ev	-0.31
p no_lo	0.69
p no_mo	1.05
p no_on	1.66
p no_re	-0.70
p no_ri	0.45
p no_si	0.81
p nobod	-0.95
p nomin	0.29
p nonse	0.47
p norma	0.59
p not_a	0.11
p not_c	0.16
p not_e	-0.12
p not_k	0.96
p not_n	0.28
p not_p	-0.53
p not_s	1.08
p nurse	0.53
p old_i	-1.65
p old_p	0.44
p on_hi	-0.14
p on_th	-1.38
p on_ti	-1.23
p on_yo	0.52
p optic	-0.38
p orche	0.98
p ordin	-0.35
p osteo	-1.60
p other	3.73
p our_h	0.76
p our_t	0.95
p out_o	0.56
p outco	-0.58
p outsi	-1.17
p overa	0.51
p overc	0.13
p overn	-0.27
p packa	-0.72
p pain_	3.55
p painf	-0.86
p paink	0.58
p panic	-0.16
p paren	2.06
p parti	-0.22
p patie	0.40
p pelvi	0.34
p per_c	0.34
p perce	-0.29
p perfe	0.22
p perha	-0.12
p perio	1.96
p perma	1.61
p perso	1.30
p pharm	-0.96
p photo	1.94
p physi	-1.04
p picke	1.56
p pictu	-1.43
p pillo	1.04
p place	0.88
p pleas	-0.82
p posit	0.11
p possi	-1.25
p postc	0.79
p postn	0.28
p postu	-1.22
p power	0.16
p pract	-1.55
p prepa	1.09
p presc	0.85
p prese	-0.24
p press	-1.21
p prete	-1.80
p preve	-0.89
p probl	1.99
p profe	0.39
p profo	0.23
p promi	1.68
p prote	-0.51
p prove	-1.16
p publi	-0.26
p punct	-1.22
p purpo	-0.31
p put_a	0.29
p put_d	1.04
p put_o	-0.52
p put_r	1.13
p quarr	-0.21
p quest	-2.60
p quiet	-1.22
p radia	-0.53
p reali	0.42
p reaso	-1.99
p recko	0.29
p recog	2.04
p recom	0.73
p recor	-0.80
p recov	0.81
p refer	0.55
p reflu	0.19
p regis	-0.88
p regre	1.20
p regul	1.76
p rehea	-0.13
p relax	0.33
p relea	0.29
p relia	1.04
p relie	0.77
p rely_	-0.31
p remed	-0.42
p remem	1.53
p repea	0.69
p repla	-0.97
p repor	0.62
p resea	1.21
p respe	-1.58
p respo	1.59
p rest_	1.19
p restf	-0.21
p resto	-0.80
p restr	0.95
p resul	0.10
p retur	1.98
p rever	0.78
p revie	1.51
p rheum	0.27
p rhyth	0.77
p right	-0.20
p sacru	-0.78
p same_	0.51
p satur	-1.28
p say_n	-0.47
p scept	0.35
p schoo	-1.69
p sciat	0.90
p scien	2.91
p screa	2.06
p scrip	-0.31
p secon	-0.74
p secre	-0.28
p see_a	-0.46
p seizu	0.49
p seldo	-0.41
p sente	-0.23
p serio	-0.72
p sessi	-2.07
p seven	-0.62
p sever	-1.64
p shing	-0.42
p short	0.45
p shoul	-1.00
p shred	-0.29
p shrin	-0.12
p side_	2.32
p signa	-1.05
p silen	0.22
p sit_i	0.61
p sixte	0.35
p skull	0.47
p sleep	2.42
p small	-0.15
p smoot	0.55
p softe	-0.18
p some_	-1.69
p someb	-0.77
p someo	-0.69
p somet	-0.27
p somew	1.11
p sore_	-1.39
p speak	-0.49
p speci	2.51
p speec	-0.53
p sphen	0.25
p spina	-0.45
p sprai	-0.19
p squee	0.33
p stair	1.81
p stand	0.51
p stati	0.26
p stiff	-0.71
p still	-0.58
p stitc	-0.28
p stoma	-0.34
p stop_	0.35
p strai	0.87
p stran	-0.41
p stree	-1.45
p stren	2.03
p stres	0.77
p stret	-0.17
p stric	-0.31
p stron	0.67
p stude	-1.00
p subst	0.12
p succe	0.69
p sudde	-0.68
p suffe	0.93
p suita	-0.22
p suitc	1.21
p summa	-0.40
p summi	1.05
p sunda	-1.17
p super	0.59
p suppr	0.19
p surpr	0.48
p survi	0.58
p suthe	-1.27
p switc	-0.39
p swoll	-0.43
p sympt	0.80
p syste	1.83
p table	0.60
p tailb	-0.75
p take_	-0.91
p takes	-0.53
p talki	-0.82
p taugh	0.34
p tell_	0.85
p tells	-1.07
p tempo	2.41
p tensi	0.68
p that_	-1.07
p the_a	0.52
p the_m	0.10
p the_n	-0.56
p the_s	-0.12
p the_t	-1.97
p the_w	0.73
p thems	0.92
p thera	1.23
p these	0.38
p thirs	-0.22
p this_	1.20
p thoug	0.50
p thous	2.12
p threw	0.31
p throu	2.42
p throw	0.47
p thurs	-1.32
p thyro	1.29
p ticke	-0.38
p tight	-0.43
p tinni	-0.79
p to_av	-0.33
p toget	-2.20
p toile	-0.42
p told_	0.61
p tomor	1.78
p tonig	1.16
p too_l	1.17
p towar	-0.23
p tract	1.81
p tradi	-0.55
p trans	1.00
p trapp	1.32
p traum	-0.65
p trave	1.32
p treat	-0.18
p tremo	-0.32
p tried	0.34
p troub	-0.72
p trump	0.56
p tuesd	-0.22
p turn_	-0.14
p umbre	-1.14
p uncer	-0.19
p under	0.21
p undre	0.80
p unhur	0.16
p unive	-0.25
p unloc	0.41
p unple	-0.37
p unset	-0.11
p untre	0.15
p unwel	-0.19
p unwin	1.17
p upled	-0.84
p uprig	-0.76
p upsta	-1.23
p used_	-0.34
p vacci	-0.59
p verte	0.68
p verti	-0.18
p vesse	-0.27
p villa	0.95
p violi	-0.82
p visit	-1.63
p wake_	0.30
p walk_	-0.14
p walke	-0.43
p walki	0.58
p warmt	-0.47
p warni	0.82
p way_h	0.21
p websi	-0.52
p wedne	0.77
p weeke	-1.07
p weigh	-1.24
p welco	-0.74
p went_	-0.62
p were_	0.18
p what_	0.51
p whate	-0.94
p whats	0.27
p whist	0.41
p windo	-1.02
p withi	-1.31
p witho	3.31
p wonde	0.21
p work_	-0.80
p works	-0.68
p writt	-0.40
p years	1.48
p yeste	0.87
p you'l	1.52
p your_	0.49
p yours	2.17
person and turn	-0.71
quoted	-0.88
role alt	-1.83
role body	0.31
role cta	-1.14
role description	-2.61
role evidence	-3.50
role heading	-8.92
role testimonial	10.66
role title	-2.52
rule C01	-1.07
rule C02	3.32
rule C03	2.92
rule C04	-0.88
rule C05	2.81
rule C06	2.12
rule C07	3.46
rule C08	3.23
rule C09	3.30
rule C10	6.30
rule C11	-0.77
rule C12	4.62
rule C13	2.03
rule C14	2.64
rule C16	1.50
rule C17	3.29
rule C18	0.66
rule C19	5.37
rule C20	5.15
rule C21	1.52
rule C22	2.37
rule C23	1.71
s compare	-0.87
s credit hope dashed	-0.19
s credit hope dashed + doubt turn	0.55
s credit none	-0.74
s credit none + doubt own	-0.54
s credit none + doubt wink	-0.83
s credit none + number share	-0.46
s credit none + number visits	-0.44
s credit none + sell order	0.10
s credit none + sell short	-0.70
s credit other	-2.94
s credit other + compare	1.30
s credit other + credit none	0.65
s credit other + doubt own	-0.48
s credit other + doubt turn	0.98
s credit other + doubt wink	0.92
s credit other + doubt world	-0.70
s credit other + not not	-0.15
s credit other + number share	-0.79
s credit other + number visits	-0.75
s credit other + sell care	-2.54
s credit other + sell colon	-1.03
s credit other + sell list	-0.52
s credit other + sell order	0.23
s credit other + sell question	0.15
s credit other + sell short	1.91
s doubt own	-1.64
s doubt own + compare	-0.25
s doubt own + doubt turn	1.89
s doubt own + doubt wink	-0.99
s doubt own + doubt world	-0.26
s doubt own + likeness	0.30
s doubt own + not not	-1.08
s doubt own + sell question	0.47
s doubt turn	4.30
s doubt turn + compare	-0.21
s doubt turn + doubt wink	4.56
s doubt turn + likeness	0.39
s doubt turn + number share	0.57
s doubt turn + number visits	0.84
s doubt turn + sell care	0.30
s doubt turn + sell colon	-0.19
s doubt turn + sell order	-0.83
s doubt turn + sell question	0.51
s doubt turn + sell short	-1.01
s doubt wink	1.72
s doubt wink + compare	-0.44
s doubt wink + likeness	0.12
s doubt wink + number visits	0.21
s doubt wink + sell care	1.08
s doubt wink + sell colon	0.29
s doubt wink + sell question	0.29
s doubt wink + sell short	-1.00
s doubt world	-1.68
s doubt world + compare	-0.35
s doubt world + doubt turn	1.84
s doubt world + doubt wink	-0.93
s doubt world + not not	0.96
s doubt world + number visits	-0.29
s doubt world + sell colon	-0.44
s doubt world + sell short	-1.79
s frame - - - -	-1.82
s frame - - - doubt	-3.16
s frame - - credit -	-1.51
s frame - - credit doubt	0.27
s frame - is - -	2.57
s frame - is - doubt	1.58
s frame - is credit -	-1.75
s frame - is credit doubt	0.87
s frame was - - -	-2.08
s frame was - - doubt	0.55
s frame was is - -	1.46
s frame was is - doubt	-0.44
s frame was is credit -	-0.94
s is again	0.69
s is again + credit hope dashed	-1.01
s is again + credit other	-2.45
s is again + doubt wink	0.51
s is again + is by	0.74
s is again + is first	-0.50
s is again + is later	-2.10
s is again + is no longer	-1.93
s is again + noticed	0.43
s is again + number share	-0.11
s is again + number visits	-1.10
s is again + sell order	0.22
s is again + sell question	0.34
s is again + sell short	1.89
s is again + time past	-2.30
s is again + time perfect	0.68
s is again + time will	0.61
s is again + who i	-1.16
s is again + who name	-0.36
s is again + who people	-0.68
s is again + who we	-2.28
s is by	0.56
s is by + sell colon	0.50
s is by + time past	-1.11
s is by + time will	0.49
s is by + who i	-0.62
s is by + who people	-0.71
s is by + who they	0.82
s is by + who you	1.13
s is first	-1.06
s is first + is later	0.46
s is first + sell short	-0.62
s is first + time past	1.12
s is first + time perfect	-0.27
s is first + who i	0.17
s is first + who they	1.33
s is first + who we	-0.97
s is lately	-0.40
s is lately + number visits	-0.58
s is lately + time past	-0.39
s is lately + who i	0.87
s is lately + who people	0.37
s is lately + who they	-0.28
s is later	-3.70
s is later + credit other	-0.34
s is later + doubt own	-0.44
s is later + doubt turn	-0.96
s is later + doubt world	1.61
s is later + number share	-0.16
s is later + number visits	0.14
s is later + sell care	-0.44
s is later + sell short	-0.50
s is later + time past	4.39
s is later + time perfect	1.36
s is later + time will	0.14
s is later + who i	-1.10
s is later + who name	-0.44
s is later + who they	1.76
s is later + who we	-1.54
s is later + who you	0.32
s is no longer	2.84
s is no longer + credit none	-0.46
s is no longer + credit other	1.23
s is no longer + doubt own	0.68
s is no longer + doubt turn	-0.99
s is no longer + doubt wink	0.33
s is no longer + doubt world	-0.59
s is no longer + is by	0.64
s is no longer + is later	-1.17
s is no longer + number share	0.14
s is no longer + number visits	-0.58
s is no longer + sell colon	1.24
s is no longer + sell question	0.81
s is no longer + sell short	-1.58
s is no longer + time perfect	-0.75
s is no longer + time will	0.40
s is no longer + who i	-1.54
s is no longer + who name	1.50
s is no longer + who we	1.85
s is no longer + who you	0.94
s is nothing left	1.22
s is nothing left + credit other	0.93
s is nothing left + doubt wink	0.20
s is nothing left + sell colon	0.11
s is nothing left + sell short	-1.02
s is nothing left + time past	0.51
s is nothing left + time perfect	0.87
s is nothing left + time will	0.12
s is nothing left + who i	0.83
s is nothing left + who name	-0.66
s is nothing left + who they	-1.06
s is nothing left + who we	-0.53
s is nothing left + who you	0.25
s is now	3.48
s is now + credit other	0.43
s is now + doubt own	0.81
s is now + doubt turn	-0.44
s is now + doubt world	0.28
s is now + is again	0.34
s is now + is lately	0.68
s is now + number visits	0.13
s is now + sell colon	0.48
s is now + sell order	1.15
s is now + sell short	0.38
s is now + time past	4.65
s is now + time perfect	1.64
s is now + time will	0.65
s is now + who i	1.27
s is now + who name	0.71
s is now + who people	0.19
s is now + who they	0.80
s is now + who we	1.66
s is now + who you	1.18
s likeness	3.54
s not not	0.91
s not not + doubt turn	0.68
s not not + doubt wink	-0.59
s noticed	2.41
s noticed + doubt turn	0.48
s noticed + doubt wink	1.25
s noticed + time past	1.87
s noticed + who i	1.86
s noticed + who people	0.15
s noticed + who they	1.13
s noticed + who you	0.17
s number share	-0.46
s number share + compare	-0.12
s number share + number visits	1.41
s number visits	1.38
s sell care	-3.59
s sell care + number visits	-0.37
s sell care + sell colon	0.78
s sell care + sell short	0.81
s sell colon	2.39
s sell colon + compare	-1.25
s sell colon + number visits	-0.16
s sell colon + sell question	-0.56
s sell colon + sell short	0.99
s sell list	0.48
s sell list + sell colon	1.11
s sell order	2.65
s sell order + likeness	0.65
s sell order + number visits	0.33
s sell order + sell care	-1.22
s sell order + sell colon	0.31
s sell order + sell short	-1.34
s sell question	1.03
s sell question + compare	0.42
s sell question + number visits	-0.37
s sell short	-1.16
s sell short + compare	1.97
s sell short + likeness	-0.78
s sell short + number share	1.94
s sell short + number visits	-1.42
s sell short + sell question	-0.54
s time past	-1.57
s time past + compare	0.19
s time past + credit hope dashed	-0.14
s time past + credit none	-1.76
s time past + credit other	-1.52
s time past + doubt own	-0.49
s time past + doubt turn	-0.43
s time past + doubt wink	0.80
s time past + doubt world	-0.93
s time past + likeness	0.30
s time past + not not	0.27
s time past + number share	-3.23
s time past + number visits	0.72
s time past + sell care	0.23
s time past + sell list	-0.15
s time past + sell order	1.25
s time past + sell question	3.87
s time past + sell short	1.47
s time past + time perfect	1.89
s time perfect	3.37
s time perfect + compare	1.17
s time perfect + credit none	-0.22
s time perfect + credit other	0.77
s time perfect + doubt own	-0.36
s time perfect + doubt turn	-0.66
s time perfect + doubt wink	0.76
s time perfect + doubt world	-0.92
s time perfect + number share	-0.47
s time perfect + number visits	1.27
s time perfect + sell care	0.61
s time perfect + sell colon	0.66
s time perfect + sell order	-0.33
s time perfect + sell question	-0.63
s time perfect + sell short	-2.44
s time will	5.07
s time will + compare	0.70
s time will + credit none	0.19
s time will + credit other	0.17
s time will + doubt own	-1.28
s time will + doubt turn	1.79
s time will + doubt wink	1.30
s time will + likeness	1.19
s time will + not not	-1.22
s time will + number share	-0.19
s time will + sell care	-0.90
s time will + sell colon	1.02
s time will + sell order	0.97
s time will + sell question	-2.96
s time will + sell short	2.10
s time will + time past	2.87
s time will + time perfect	-0.35
s was could not	2.05
s was could not + doubt own	-0.10
s was could not + doubt wink	0.67
s was could not + is lately	-0.26
s was could not + is now	1.22
s was could not + number visits	0.22
s was could not + was once	0.92
s was could not + who i	1.25
s was could not + who people	0.82
s was could not + who they	0.87
s was could not + who you	0.10
s was had not	-0.28
s was had not + is later	1.35
s was had not + time past	-0.28
s was had not + who i	0.29
s was had not + who people	-0.98
s was had not + who they	0.57
s was once	-1.42
s was once + compare	-0.29
s was once + credit none	0.49
s was once + credit other	0.59
s was once + doubt own	-0.40
s was once + doubt turn	0.69
s was once + doubt world	0.55
s was once + is by	-1.16
s was once + is later	-0.27
s was once + is no longer	-1.44
s was once + is nothing left	0.48
s was once + is now	1.50
s was once + number visits	-0.61
s was once + sell care	-0.88
s was once + sell colon	0.24
s was once + sell order	0.92
s was once + sell question	0.15
s was once + sell short	-0.12
s was once + time past	-1.51
s was once + time perfect	1.77
s was once + time will	-0.26
s was once + who i	-4.03
s was once + who name	0.76
s was once + who people	0.36
s was once + who they	1.78
s was once + who we	-0.32
s was once + who you	0.37
s was told	-0.55
s was told + credit other	-0.24
s was told + is again	0.34
s was told + is later	0.50
s was told + time past	0.37
s was told + time perfect	-0.66
s was told + who i	-0.74
s was told + who people	0.13
s was told + who they	1.14
s was told + who we	0.32
s was told + who you	-0.62
s was used to	-0.34
s was used to + doubt turn	-0.89
s was used to + is lately	0.73
s was used to + is now	-2.34
s was used to + number visits	0.49
s was used to + sell order	0.46
s was used to + time past	0.59
s was used to + who i	0.44
s was used to + who people	0.55
s was used to + who they	-0.84
s was used to + who you	0.30
s was years	0.18
s was years + credit hope dashed	-0.64
s was years + credit other	-1.25
s was years + doubt turn	-1.38
s was years + is first	-0.34
s was years + is lately	1.26
s was years + is later	0.21
s was years + is no longer	0.32
s was years + is now	0.31
s was years + number visits	0.22
s was years + sell short	0.48
s was years + time perfect	-0.23
s was years + who i	1.66
s was years + who name	-0.30
s was years + who people	1.04
s was years + who they	2.13
s was years + who we	0.21
s was years + who you	0.80
s who i	-4.04
s who i + compare	-0.92
s who i + credit hope dashed	-0.61
s who i + credit none	-1.91
s who i + credit other	-1.33
s who i + doubt own	-1.51
s who i + doubt turn	1.77
s who i + doubt wink	3.61
s who i + not not	-0.83
s who i + number share	-0.41
s who i + number visits	0.99
s who i + sell care	0.45
s who i + sell colon	0.88
s who i + sell list	-0.10
s who i + sell order	-0.18
s who i + sell question	-4.49
s who i + sell short	-0.85
s who i + time past	-0.43
s who i + time perfect	0.86
s who i + time will	-2.75
s who i + who name	-1.99
s who i + who people	2.48
s who i + who they	-5.25
s who i + who we	-1.35
s who i + who you	-3.84
s who name	1.55
s who name + credit other	-0.70
s who name + doubt own	-0.19
s who name + doubt turn	0.37
s who name + number share	0.60
s who name + number visits	1.92
s who name + sell colon	0.26
s who name + sell order	-0.60
s who name + sell question	-0.11
s who name + sell short	1.77
s who name + time past	4.66
s who name + time perfect	1.40
s who name + time will	-0.39
s who people	-2.53
s who people + compare	0.39
s who people + credit hope dashed	0.19
s who people + credit none	-1.00
s who people + credit other	-1.67
s who people + doubt own	-0.37
s who people + doubt turn	2.29
s who people + doubt wink	1.36
s who people + doubt world	-1.33
s who people + likeness	-1.08
s who people + not not	0.55
s who people + number share	-1.59
s who people + sell colon	1.41
s who people + sell list	0.26
s who people + sell order	2.39
s who people + sell question	-0.90
s who people + sell short	0.78
s who people + time past	-0.78
s who people + time perfect	1.22
s who people + time will	-2.22
s who people + who name	-0.30
s who they	6.40
s who they + credit hope dashed	-0.54
s who they + credit none	-2.06
s who they + credit other	-3.44
s who they + doubt own	-1.84
s who they + doubt turn	0.84
s who they + doubt wink	-0.48
s who they + doubt world	-0.15
s who they + likeness	0.96
s who they + number share	-0.56
s who they + number visits	2.11
s who they + sell colon	0.32
s who they + sell short	-0.83
s who they + time past	-0.41
s who they + time perfect	0.79
s who they + time will	1.12
s who they + who name	-1.29
s who they + who people	3.01
s who we	5.78
s who we + compare	0.40
s who we + credit none	0.40
s who we + credit other	0.52
s who we + doubt turn	1.51
s who we + doubt wink	-0.85
s who we + doubt world	0.37
s who we + likeness	0.63
s who we + not not	-0.54
s who we + number share	-0.34
s who we + number visits	0.29
s who we + sell care	-0.58
s who we + sell list	-0.27
s who we + sell order	0.92
s who we + sell question	0.63
s who we + sell short	2.82
s who we + time past	-1.42
s who we + time perfect	2.60
s who we + time will	-0.35
s who we + who name	-1.38
s who we + who people	7.41
s who we + who they	0.77
s who we + who you	5.19
s who you	-1.18
s who you + compare	0.40
s who you + credit none	-0.58
s who you + credit other	1.68
s who you + doubt own	-0.97
s who you + doubt turn	1.45
s who you + doubt wink	2.13
s who you + doubt world	-1.91
s who you + likeness	0.63
s who you + not not	-0.18
s who you + number share	-0.67
s who you + number visits	0.54
s who you + sell care	-2.18
s who you + sell colon	0.34
s who you + sell list	1.52
s who you + sell order	2.93
s who you + sell question	1.17
s who you + sell short	-1.48
s who you + time past	-1.80
s who you + time perfect	0.50
s who you + time will	3.91
s who you + who name	0.48
s who you + who people	-4.50
s who you + who they	2.93
shout	-0.16
some not	0.38
subject baby	-0.12
subject baby baby change	0.70
subject baby baby still	-0.86
subject baby baby turn	-1.21
subject baby serious change	0.17
subject baby serious still	0.50
subject baby symptom change	0.49
subject baby symptom still	-0.14
subject body	0.68
subject body body change	-1.43
subject body body still	-0.76
subject body none still	1.85
subject body serious change	0.42
subject body symptom change	1.55
subject body symptom still	-1.68
subject complaint	-0.43
subject complaint none still	1.90
subject complaint serious change	-0.64
subject complaint serious still	-0.47
subject complaint serious turn	-0.31
subject complaint symptom change	-1.54
subject complaint symptom turn	0.44
subject expert none change	-1.20
subject expert none still	0.56
subject expert symptom still	0.43
subject i	-0.13
subject i baby change	-1.04
subject i baby still	-0.72
subject i body still	1.85
subject i body turn	0.82
subject i life change	-0.89
subject i life still	-0.94
subject i life turn	1.22
subject i none change	-0.78
subject i none still	0.35
subject i none turn	-0.17
subject i serious change	0.51
subject i serious still	0.11
subject i symptom change	-0.82
subject i symptom still	-0.25
subject i symptom turn	-0.32
subject none	-0.46
subject none body change	-0.43
subject none body still	-1.55
subject none life change	0.92
subject none life still	0.12
subject none life turn	2.84
subject none none change	0.16
subject none none still	-1.21
subject none none turn	1.64
subject none symptom change	-0.32
subject none symptom still	-2.30
subject order	-0.26
subject order baby change	0.95
subject order body change	1.43
subject order body turn	-0.37
subject order life change	0.24
subject order life turn	-0.67
subject order none change	-1.42
subject order none still	-2.79
subject order none turn	-1.60
subject order serious change	0.53
subject order symptom change	2.12
subject order symptom turn	0.68
subject other care baby still	-0.55
subject other care body change	0.18
subject other care body still	0.44
subject other care body turn	-0.24
subject other care life still	-0.51
subject other care none change	3.32
subject other care none still	0.45
subject other care none turn	-1.41
subject other care serious change	-0.42
subject other care serious still	-1.41
subject other care symptom change	-1.35
subject other care symptom still	1.17
subject other care symptom turn	0.21
subject ours	0.26
subject ours body change	0.35
subject ours body still	0.14
subject ours life still	-0.58
subject ours none change	-0.13
subject ours none still	-2.64
subject ours serious change	0.94
subject ours serious still	0.19
subject ours symptom change	1.03
subject person	-0.25
subject person baby change	0.92
subject person baby still	-0.65
subject person body change	-0.13
subject person body still	-1.62
subject person body turn	0.38
subject person life still	1.19
subject person life turn	0.67
subject person none change	-0.46
subject person none still	-0.71
subject person none turn	0.88
subject person serious change	-0.92
subject person serious turn	-0.51
subject research	2.20
subject research body still	1.01
subject research life still	0.83
subject research none change	-0.29
subject research none still	0.84
subject research none turn	-0.25
subject research symptom change	0.58
subject research symptom still	-0.43
subject therapy	-0.31
subject therapy body still	-0.65
subject therapy life change	0.72
subject therapy life still	0.23
subject therapy none change	0.95
subject therapy none still	-2.65
subject therapy none turn	0.75
subject therapy serious change	0.13
subject therapy symptom change	-0.56
subject therapy symptom still	1.26
subject thing	-2.85
subject thing body change	1.08
subject thing body still	-0.75
subject thing life change	0.57
subject thing life still	-0.42
subject thing life turn	-0.55
subject thing none change	-2.20
subject thing none still	-0.29
subject thing symptom change	-0.61
subject thing symptom still	-1.11
subject we	-2.47
subject we baby still	0.39
subject we body change	-0.55
subject we body still	-0.19
subject we body turn	-0.40
subject we life change	-0.21
subject we life still	-1.46
subject we life turn	-0.69
subject we none change	0.23
subject we none still	-0.62
subject we none turn	-0.85
subject we serious change	0.88
subject we symptom still	0.18
subject you	-0.92
subject you baby change	-0.28
subject you baby still	1.26
subject you body change	-0.32
subject you body still	0.55
subject you body turn	-0.21
subject you life change	-1.87
subject you life still	-0.60
subject you life turn	0.45
subject you none change	-1.31
subject you none still	0.88
subject you serious still	0.29
subject you symptom change	0.83
subject you symptom still	0.17
subject you symptom turn	-0.69
t AID	-0.19
t BABY	0.27
t BAD	-0.14
t BELIEF	-1.45
t BODY	-0.14
t CAUSE	1.09
t CLIENT	0.59
t COME	3.20
t CST	1.88
t CURE	-1.39
t DEFINE	-2.70
t DETOX	1.47
t DIAGNOSE	-1.44
t DOCTOR	0.74
t DRUG	1.41
t EASE	1.22
t EMOTION	0.56
t ENDORSE	1.28
t EXPERT	2.80
t FAST	-2.09
t FLOW	-0.30
t GO	0.15
t HEDGE	-4.67
t HOMEHELP	-4.17
t HOPEFUL	1.17
t HUMBLE	-3.89
t IT	0.84
t LASTING	1.66
t LIFE	-2.65
t MECH	1.07
t META	-2.17
t MOST	-0.49
t NEG	1.79
t NEGN	-0.62
t NUMBER	-3.27
t OUGHT	-3.27
t POLICY	-0.66
t POSITION	-2.45
t PRAISE	1.68
t PRESSURE	1.62
t PROVE	1.42
t RELIEFN	4.65
t REMOVE	2.98
t RESEARCH	2.08
t SAFETY	-2.33
t SAFEW	0.13
t SAY	-2.48
t SERIOUS	1.17
t SERVICE	-1.83
t SHOW	0.20
t SORE	-0.26
t STOPTAKING	3.05
t STORE	-0.96
t SURE	-0.88
t SURGERY	0.33
t SYMPTOM	0.48
t THERAPIST2	-0.65
t THERAPY	1.44
t THING	-0.17
t TURN	3.18
t WE	1.36
t WELL	0.13
t WORKS	0.13
t WORLD	-1.14
t YOU	1.97
t not AID	0.23
t not BABY	0.47
t not BAD	2.68
t not BELIEF	-0.53
t not BODY	2.57
t not CAUSE	-0.47
t not CLIENT	2.34
t not CST	-2.25
t not CURE	0.34
t not DEFINE	0.37
t not DETOX	-0.36
t not DIAGNOSE	1.22
t not DOCTOR	0.16
t not DRUG	1.50
t not EASE	-1.24
t not EMOTION	-0.90
t not ENDORSE	0.48
t not EXPERT	0.64
t not FLOW	-1.56
t not GO	0.33
t not GONE	1.07
t not HEDGE	-0.41
t not HUMBLE	0.66
t not IT	1.00
t not LASTING	0.68
t not LIFE	1.78
t not MECH	-2.64
t not META	1.49
t not MOST	-1.07
t not NEG	-0.15
t not NEGN	0.24
t not NUMBER	1.03
t not OUGHT	0.63
t not PAST	-1.56
t not POLICY	-0.57
t not POSITION	-0.38
t not PRAISE	0.74
t not PRESSURE	1.26
t not PROVE	-1.10
t not RELIEFN	-1.23
t not RESEARCH	-1.13
t not SAFETY	0.67
t not SAFEW	1.15
t not SAY	1.35
t not SERIOUS	1.07
t not SERVICE	-1.03
t not SHOW	-0.47
t not SORE	0.38
t not STOPTAKING	-0.80
t not STORE	-1.17
t not SURE	0.79
t not SYMPTOM	1.46
t not THERAPIST2	0.80
t not THERAPY	-1.43
t not THING	-1.11
t not TURN	0.97
t not WE	-2.12
t not WELL	0.61
t not WORKS	-1.66
t not YOU	-1.38
tb BABY BABY	1.00
tb BABY BODY	-0.78
tb BABY DEFINE	-0.57
tb BABY EASE	0.65
tb BABY GONE	-0.61
tb BABY HEDGE	-0.70
tb BABY LIFE	-0.55
tb BABY OUGHT	0.45
tb BABY SERIOUS	0.92
tb BABY SYMPTOM	0.17
tb BAD BODY	-0.55
tb BAD CLIENT	0.59
tb BAD SAY	0.30
tb BAD SHOW	0.22
tb BAD SYMPTOM	-0.52
tb BAD WE	0.54
tb BELIEF BELIEF	-0.24
tb BELIEF EASE	0.98
tb BELIEF MECH	-0.39
tb BELIEF SAY	-1.02
tb BELIEF SHOW	-0.56
tb BELIEF STORE	-0.34
tb BELIEF WE	-0.50
tb BELIEF WORKS	0.23
tb BELIEF WORLD	0.34
tb BODY BAD	-0.18
tb BODY BODY	0.90
tb BODY CLIENT	0.12
tb BODY DEFINE	1.12
tb BODY DIAGNOSE	1.08
tb BODY EMOTION	-0.72
tb BODY ENDORSE	0.60
tb BODY FLOW	-2.21
tb BODY GONE	1.65
tb BODY HEDGE	-0.51
tb BODY IT	0.78
tb BODY LIFE	-0.39
tb BODY NEG	-0.46
tb BODY NEGN	0.34
tb BODY NUMBER	-0.17
tb BODY OUGHT	0.59
tb BODY POLICY	1.48
tb BODY REMOVE	0.32
tb BODY SAFETY	1.98
tb BODY SAY	0.40
tb BODY SHOW	0.58
tb BODY SORE	-0.22
tb BODY STOPTAKING	0.99
tb BODY STORE	-0.87
tb BODY SURGERY	0.37
tb BODY SYMPTOM	-0.73
tb BODY THERAPY	-0.17
tb BODY THING	0.67
tb BODY TURN	0.19
tb BODY WE	1.14
tb BODY WELL	-1.71
tb BODY WORKS	0.93
tb BODY WORLD	0.22
tb BODY YOU	-0.42
tb CLIENT BABY	0.77
tb CLIENT BAD	-1.90
tb CLIENT BELIEF	-0.38
tb CLIENT BODY	-1.35
tb CLIENT CLIENT	-0.77
tb CLIENT COME	-0.11
tb CLIENT DEFINE	0.29
tb CLIENT DIAGNOSE	-0.42
tb CLIENT EASE	1.55
tb CLIENT ENDORSE	0.79
tb CLIENT FLOW	-0.92
tb CLIENT GO	-0.69
tb CLIENT GONE	0.53
tb CLIENT HEDGE	-1.80
tb CLIENT HOMEHELP	0.44
tb CLIENT IT	2.09
tb CLIENT LIFE	0.18
tb CLIENT META	-0.11
tb CLIENT MOST	-0.11
tb CLIENT NEG	0.12
tb CLIENT OUGHT	1.88
tb CLIENT PAST	-0.85
tb CLIENT POLICY	1.84
tb CLIENT REMOVE	0.44
tb CLIENT RESEARCH	-0.18
tb CLIENT SAFETY	0.95
tb CLIENT SAY	-1.41
tb CLIENT SERIOUS	-0.85
tb CLIENT SERVICE	2.44
tb CLIENT SHOW	0.51
tb CLIENT STORE	-0.16
tb CLIENT SURE	-0.66
tb CLIENT THERAPIST2	0.21
tb CLIENT THERAPY	0.14
tb CLIENT THING	0.60
tb CLIENT TURN	0.80
tb CLIENT WE	-0.36
tb CLIENT WELL	0.87
tb CLIENT WORKS	0.71
tb CLIENT WORLD	-0.69
tb COME BAD	0.28
tb COME NUMBER	0.16
tb CST CLIENT	-0.12
tb CST CST	0.20
tb CST CURE	-0.43
tb CST DIAGNOSE	1.62
tb CST EASE	1.23
tb CST FLOW	0.32
tb CST GONE	0.20
tb CST HEDGE	-0.92
tb CST HOMEHELP	-0.30
tb CST HUMBLE	0.12
tb CST IT	-0.83
tb CST LIFE	-0.46
tb CST META	-0.24
tb CST NEG	0.27
tb CST OUGHT	-0.34
tb CST POSITION	-0.15
tb CST RELIEFN	-0.38
tb CST SAFEW	-0.35
tb CST SAY	0.10
tb CST SHOW	0.32
tb CST STOPTAKING	-0.15
tb CST WE	-0.13
tb CST WELL	-0.17
tb CST WORKS	0.81
tb CST YOU	0.22
tb CURE SERIOUS	0.50
tb DEFINE BELIEF	-0.31
tb DEFINE CLIENT	-0.18
tb DEFINE EASE	-0.82
tb DEFINE GONE	-0.36
tb DEFINE HOMEHELP	0.74
tb DEFINE HUMBLE	-0.35
tb DEFINE LIFE	0.17
tb DEFINE MECH	0.48
tb DEFINE META	-0.39
tb DEFINE NEGN	-0.30
tb DEFINE NUMBER	-0.37
tb DEFINE REMOVE	-0.16
tb DEFINE SAY	-0.11
tb DEFINE SERVICE	-0.55
tb DEFINE THING	0.47
tb DEFINE WELL	0.31
tb DEFINE WORLD	0.79
tb DETOX DETOX	0.14
tb DETOX IT	-0.36
tb DETOX WORKS	-0.38
tb DIAGNOSE BABY	-0.17
tb DIAGNOSE CAUSE	0.85
tb DIAGNOSE CLIENT	1.74
tb DIAGNOSE EASE	-0.35
tb DIAGNOSE GONE	-0.30
tb DIAGNOSE HEDGE	-0.17
tb DIAGNOSE HOMEHELP	0.22
tb DIAGNOSE HUMBLE	-0.41
tb DIAGNOSE IT	-0.43
tb DIAGNOSE MECH	0.16
tb DIAGNOSE META	-0.54
tb DIAGNOSE MOST	0.45
tb DIAGNOSE NEG	-1.62
tb DIAGNOSE NEGN	-1.16
tb DIAGNOSE NUMBER	-0.36
tb DIAGNOSE POLICY	-0.56
tb DIAGNOSE SAFETY	-0.45
tb DIAGNOSE SAFEW	-1.31
tb DIAGNOSE SERVICE	-1.69
tb DIAGNOSE SORE	-0.81
tb DIAGNOSE THERAPY	-0.14
tb DIAGNOSE TURN	0.21
tb DIAGNOSE WE	1.98
tb DIAGNOSE WELL	-0.84
tb DIAGNOSE WORKS	-0.38
tb DIAGNOSE YOU	-0.45
tb DOCTOR DIAGNOSE	0.83
tb DOCTOR EASE	0.33
tb DOCTOR GONE	0.12
tb DOCTOR HEDGE	-1.23
tb DOCTOR IT	0.14
tb DOCTOR LIFE	0.18
tb DOCTOR NUMBER	-0.30
tb DOCTOR POLICY	0.80
tb DOCTOR SAFETY	0.37
tb DOCTOR SAY	0.43
tb DOCTOR SERVICE	1.47
tb DOCTOR SHOW	0.75
tb DOCTOR WORKS	-0.52
tb DOCTOR WORLD	-0.27
tb DRUG EASE	-0.90
tb DRUG HEDGE	-0.50
tb DRUG IT	-0.62
tb DRUG NEGN	-0.30
tb DRUG STORE	0.29
tb DRUG THING	0.56
tb DRUG YOU	-0.58
tb EASE BABY	0.27
tb EASE CLIENT	1.11
tb EASE EMOTION	-0.63
tb EASE ENDORSE	-0.14
tb EASE FAST	0.36
tb EASE FLOW	-0.28
tb EASE HEDGE	-1.03
tb EASE HOMEHELP	-0.21
tb EASE IT	-0.41
tb EASE LIFE	-0.85
tb EASE MECH	-0.79
tb EASE MOST	0.73
tb EASE NEG	-0.12
tb EASE NEGN	0.33
tb EASE NUMBER	0.61
tb EASE POLICY	-1.07
tb EASE SERIOUS	2.47
tb EASE SERVICE	-1.30
tb EASE SHOW	-0.18
tb EASE SORE	-0.19
tb EASE STORE	-0.41
tb EASE SURE	-0.56
tb EASE SYMPTOM	-0.28
tb EASE THERAPY	-0.56
tb EASE THING	1.03
tb EASE TURN	0.43
tb EASE WE	-0.87
tb EASE WELL	0.82
tb EASE YOU	0.25
tb EMOTION FLOW	0.11
tb EMOTION GONE	0.71
tb EMOTION IT	0.26
tb EMOTION OUGHT	-0.55
tb EMOTION REMOVE	0.12
tb EMOTION SHOW	0.21
tb EMOTION STORE	0.20
tb EMOTION WORKS	0.38
tb EMOTION YOU	0.26
tb ENDORSE BAD	-0.28
tb ENDORSE CST	0.42
tb ENDORSE EASE	0.28
tb ENDORSE GONE	0.43
tb ENDORSE HEDGE	-0.41
tb ENDORSE HOMEHELP	-0.33
tb ENDORSE IT	1.98
tb ENDORSE NEGN	-0.31
tb ENDORSE NUMBER	-0.35
tb ENDORSE OUGHT	-0.54
tb ENDORSE REMOVE	0.28
tb ENDORSE SYMPTOM	-0.73
tb ENDORSE THERAPY	0.62
tb ENDORSE THING	-0.80
tb ENDORSE WE	2.13
tb ENDORSE WELL	-0.46
tb ENDORSE WORLD	0.20
tb ENDORSE YOU	-0.36
tb EXPERT DIAGNOSE	0.77
tb EXPERT EASE	0.59
tb EXPERT ENDORSE	0.36
tb EXPERT RESEARCH	0.34
tb EXPERT SAY	0.37
tb EXPERT SHOW	0.74
tb FLOW EASE	-0.33
tb FLOW HEDGE	-0.44
tb FLOW IT	-0.62
tb FLOW MECH	-0.31
tb FLOW NUMBER	1.14
tb FLOW POLICY	-0.65
tb FLOW STORE	-0.50
tb FLOW SYMPTOM	0.45
tb FLOW WELL	0.99
tb FLOW WORLD	-0.50
tb FLOW YOU	-0.62
tb GO IT	1.82
tb GO LIFE	0.78
tb GO NEGN	1.07
tb GO WE	0.45
tb GO YOU	-1.13
tb GONE BAD	0.94
tb GONE BODY	1.14
tb GONE CLIENT	-0.49
tb GONE DEFINE	-0.27
tb GONE EMOTION	0.36
tb GONE FAST	-1.64
tb GONE GONE	-0.43
tb GONE IT	1.65
tb GONE MECH	-0.97
tb GONE MOST	-0.12
tb GONE NEGN	0.74
tb GONE NUMBER	-0.11
tb GONE POLICY	0.48
tb GONE SAY	-0.24
tb GONE SERIOUS	0.63
tb GONE SHOW	0.61
tb GONE SORE	0.55
tb GONE STORE	-0.11
tb GONE SURE	-0.11
tb GONE THERAPY	-0.71
tb GONE WE	-0.12
tb GONE WELL	-0.34
tb GONE WORLD	-0.33
tb GONE YOU	-2.34
tb HEDGE BODY	-0.35
tb HEDGE DEFINE	-0.80
tb HEDGE DIAGNOSE	1.39
tb HEDGE EASE	-2.16
tb HEDGE EMOTION	-0.25
tb HEDGE ENDORSE	-0.19
tb HEDGE FLOW	-1.41
tb HEDGE GO	0.46
tb HEDGE GONE	-1.71
tb HEDGE HEDGE	-0.20
tb HEDGE HOMEHELP	-0.38
tb HEDGE IT	-1.22
tb HEDGE LIFE	-1.61
tb HEDGE NEG	0.25
tb HEDGE NUMBER	-0.25
tb HEDGE OUGHT	1.79
tb HEDGE POLICY	-0.73
tb HEDGE PROVE	0.14
tb HEDGE REMOVE	-0.13
tb HEDGE SAFETY	0.41
tb HEDGE SAY	-0.21
tb HEDGE SERVICE	-0.24
tb HEDGE SHOW	-1.29
tb HEDGE STOPTAKING	-0.74
tb HEDGE STORE	0.49
tb HEDGE SURE	0.18
tb HEDGE SYMPTOM	-0.30
tb HEDGE THERAPIST2	0.24
tb HEDGE THERAPY	0.23
tb HEDGE THING	-0.49
tb HEDGE WE	-0.31
tb HEDGE WELL	-0.52
tb HEDGE WORKS	-1.40
tb HEDGE YOU	0.29
tb HOMEHELP CLIENT	0.25
tb HOMEHELP CST	-0.38
tb HOMEHELP CURE	-0.46
tb HOMEHELP DEFINE	-0.42
tb HOMEHELP DIAGNOSE	0.49
tb HOMEHELP EASE	-2.36
tb HOMEHELP EMOTION	0.36
tb HOMEHELP ENDORSE	-0.20
tb HOMEHELP GONE	-0.92
tb HOMEHELP HEDGE	-0.82
tb HOMEHELP HOMEHELP	-0.76
tb HOMEHELP IT	0.51
tb HOMEHELP LIFE	0.21
tb HOMEHELP NUMBER	-0.60
tb HOMEHELP OUGHT	1.41
tb HOMEHELP POLICY	0.32
tb HOMEHELP RELIEFN	-0.46
tb HOMEHELP REMOVE	-0.60
tb HOMEHELP SAFETY	-0.43
tb HOMEHELP SAY	-0.66
tb HOMEHELP SERVICE	0.24
tb HOMEHELP SHOW	0.24
tb HOMEHELP STORE	-1.21
tb HOMEHELP SYMPTOM	0.32
tb HOMEHELP THERAPIST2	-0.29
tb HOMEHELP THING	0.51
tb HOMEHELP TURN	1.36
tb HOMEHELP WE	0.42
tb HOMEHELP WELL	-0.60
tb HOMEHELP WORKS	-0.48
tb HOMEHELP WORLD	0.56
tb HOMEHELP YOU	0.51
tb HOPEFUL RELIEFN	0.14
tb HOPEFUL RESEARCH	0.53
tb HUMBLE BODY	0.12
tb HUMBLE DIAGNOSE	0.32
tb HUMBLE FLOW	0.55
tb HUMBLE GONE	0.14
tb HUMBLE IT	-0.82
tb HUMBLE LIFE	-0.38
tb HUMBLE MECH	-0.40
tb HUMBLE NUMBER	0.33
tb HUMBLE RESEARCH	0.37
tb HUMBLE SAY	0.29
tb HUMBLE SHOW	-0.53
tb HUMBLE SYMPTOM	0.41
tb HUMBLE WELL	-0.11
tb HUMBLE WORKS	-0.24
tb HUMBLE YOU	-0.51
tb IT BAD	-0.73
tb IT BELIEF	0.87
tb IT BODY	2.33
tb IT CST	-0.68
tb IT CURE	0.94
tb IT DEFINE	-1.92
tb IT DETOX	-0.27
tb IT DIAGNOSE	-1.63
tb IT DRUG	1.31
tb IT EMOTION	-1.63
tb IT ENDORSE	0.13
tb IT FLOW	1.05
tb IT GO	-0.24
tb IT GONE	-0.96
tb IT HEDGE	3.26
tb IT HOMEHELP	-0.49
tb IT HUMBLE	0.22
tb IT IT	1.94
tb IT LIFE	1.65
tb IT MECH	0.29
tb IT META	-0.67
tb IT MOST	-0.49
tb IT NEG	0.70
tb IT NEGN	0.43
tb IT NUMBER	2.44
tb IT OUGHT	-0.30
tb IT PAST	-0.28
tb IT POLICY	-0.80
tb IT PROVE	-0.40
tb IT REMOVE	-0.40
tb IT RESEARCH	-0.57
tb IT SAFEW	-0.25
tb IT SAY	0.52
tb IT SERIOUS	0.26
tb IT SERVICE	0.48
tb IT SHOW	-1.00
tb IT SORE	0.35
tb IT STOPTAKING	0.92
tb IT STORE	0.99
tb IT SURE	0.12
tb IT SYMPTOM	0.47
tb IT THERAPY	0.47
tb IT THING	1.50
tb IT TURN	-0.83
tb IT WE	-1.75
tb IT WORKS	1.81
tb IT WORLD	1.11
tb IT YOU	-1.01
tb LASTING EASE	0.67
tb LASTING GONE	0.49
tb LASTING RELIEFN	0.43
tb LASTING SYMPTOM	-1.02
tb LIFE BABY	1.15
tb LIFE BODY	0.90
tb LIFE CLIENT	-1.42
tb LIFE DEFINE	0.31
tb LIFE EASE	-0.86
tb LIFE EMOTION	-0.27
tb LIFE FLOW	-0.63
tb LIFE GONE	-0.13
tb LIFE HEDGE	-1.19
tb LIFE HUMBLE	0.38
tb LIFE IT	-0.62
tb LIFE LIFE	0.87
tb LIFE MOST	-1.05
tb LIFE NEGN	0.52
tb LIFE NUMBER	1.45
tb LIFE OUGHT	0.68
tb LIFE POLICY	0.21
tb LIFE POSITION	-0.71
tb LIFE REMOVE	0.13
tb LIFE SHOW	0.46
tb LIFE STOPTAKING	-0.38
tb LIFE STORE	-0.54
tb LIFE SURE	0.57
tb LIFE THING	-0.79
tb LIFE TURN	-0.53
tb LIFE WE	0.18
tb LIFE WELL	-1.13
tb LIFE WORKS	-0.77
tb LIFE WORLD	0.57
tb MECH DEFINE	-0.39
tb MECH DIAGNOSE	1.88
tb MECH EASE	0.80
tb MECH FLOW	-1.67
tb MECH GO	0.23
tb MECH HEDGE	1.12
tb MECH IT	-1.25
tb MECH LIFE	0.54
tb MECH OUGHT	-0.35
tb MECH POLICY	-0.35
tb MECH REMOVE	-0.10
tb MECH SHOW	0.75
tb MECH STOPTAKING	0.71
tb MECH STORE	0.78
tb MECH THERAPY	-0.24
tb MECH THING	0.61
tb MECH WE	0.19
tb MECH WORKS	0.13
tb META EASE	0.28
tb META HEDGE	0.66
tb META HUMBLE	-0.33
tb META IT	-0.80
tb META META	-1.23
tb META POLICY	-0.20
tb META SAY	-0.68
tb META SHOW	-0.24
tb META SURE	-0.55
tb META WE	-0.66
tb META WORKS	-1.02
tb META YOU	-1.05
tb MOST BODY	-0.68
tb MOST ENDORSE	0.17
tb MOST GONE	0.18
tb MOST HEDGE	-1.74
tb MOST IT	0.83
tb MOST NUMBER	0.14
tb MOST OUGHT	0.86
tb MOST SERIOUS	-0.75
tb MOST SHOW	0.43
tb MOST SYMPTOM	-1.57
tb MOST THING	-0.13
tb MOST YOU	0.43
tb NEG BAD	0.47
tb NEG BELIEF	0.13
tb NEG BODY	-0.14
tb NEG CLIENT	-0.64
tb NEG DEFINE	-0.72
tb NEG DIAGNOSE	1.20
tb NEG DOCTOR	-0.42
tb NEG DRUG	-0.32
tb NEG EASE	1.38
tb NEG EMOTION	0.42
tb NEG ENDORSE	0.34
tb NEG EXPERT	0.13
tb NEG FLOW	-0.61
tb NEG GONE	1.71
tb NEG HEDGE	-1.15
tb NEG IT	-2.92
tb NEG LIFE	1.97
tb NEG META	-0.29
tb NEG NEGN	0.37
tb NEG NUMBER	0.71
tb NEG PAST	0.37
tb NEG POLICY	0.19
tb NEG PRAISE	0.50
tb NEG PRESSURE	-0.37
tb NEG RELIEFN	-0.43
tb NEG REMOVE	-1.34
tb NEG SAFETY	-0.93
tb NEG SAY	1.43
tb NEG SERVICE	0.92
tb NEG SHOW	-0.92
tb NEG SORE	-0.39
tb NEG STOPTAKING	-0.65
tb NEG STORE	-0.66
tb NEG SURE	-0.16
tb NEG SYMPTOM	0.76
tb NEG THERAPY	-0.70
tb NEG THING	0.19
tb NEG WE	-0.98
tb NEG WELL	0.45
tb NEG YOU	-0.49
tb NEGN BAD	0.41
tb NEGN BELIEF	-0.48
tb NEGN BODY	2.01
tb NEGN CST	-0.14
tb NEGN DOCTOR	-0.48
tb NEGN DRUG	1.33
tb NEGN EASE	-0.52
tb NEGN EMOTION	-0.78
tb NEGN HOMEHELP	-0.45
tb NEGN IT	1.81
tb NEGN MECH	-0.15
tb NEGN META	0.57
tb NEGN NUMBER	0.27
tb NEGN OUGHT	0.60
tb NEGN POLICY	-0.61
tb NEGN PRAISE	0.24
tb NEGN RELIEFN	-0.42
tb NEGN REMOVE	0.31
tb NEGN RESEARCH	0.36
tb NEGN SAY	-0.22
tb NEGN SERVICE	-0.49
tb NEGN SURE	0.44
tb NEGN THERAPY	-0.10
tb NEGN THING	-1.38
tb NEGN WE	-0.76
tb NUMBER AID	1.20
tb NUMBER BABY	0.47
tb NUMBER BODY	0.73
tb NUMBER CLIENT	-1.77
tb NUMBER CST	1.62
tb NUMBER DIAGNOSE	-0.39
tb NUMBER DRUG	-0.87
tb NUMBER EASE	0.57
tb NUMBER EXPERT	-0.25
tb NUMBER FLOW	-0.14
tb NUMBER GONE	0.43
tb NUMBER HEDGE	-0.34
tb NUMBER HOMEHELP	-0.22
tb NUMBER IT	-0.27
tb NUMBER LIFE	-0.84
tb NUMBER MECH	-0.96
tb NUMBER META	-0.36
tb NUMBER NUMBER	0.51
tb NUMBER OUGHT	-0.30
tb NUMBER PAST	-0.34
tb NUMBER POLICY	1.47
tb NUMBER RESEARCH	-0.52
tb NUMBER SAY	0.12
tb NUMBER SERIOUS	0.17
tb NUMBER SERVICE	0.37
tb NUMBER SHOW	-0.57
tb NUMBER SORE	0.73
tb NUMBER STORE	1.21
tb NUMBER SYMPTOM	0.15
tb NUMBER THERAPIST2	-0.25
tb NUMBER THERAPY	2.90
tb NUMBER THING	0.93
tb NUMBER TURN	1.21
tb NUMBER WE	-0.72
tb NUMBER WORKS	0.23
tb NUMBER WORLD	-0.63
tb OUGHT BABY	-0.17
tb OUGHT CLIENT	1.22
tb OUGHT CST	-0.25
tb OUGHT DIAGNOSE	-0.63
tb OUGHT DOCTOR	0.60
tb OUGHT EASE	0.31
tb OUGHT HOMEHELP	0.65
tb OUGHT LIFE	-0.29
tb OUGHT MOST	-0.50
tb OUGHT NEG	-0.33
tb OUGHT NUMBER	-0.75
tb OUGHT OUGHT	-2.08
tb OUGHT POLICY	-0.14
tb OUGHT SAFETY	-0.91
tb OUGHT SAY	0.61
tb OUGHT SHOW	-0.42
tb OUGHT SURE	-0.36
tb OUGHT THERAPY	-0.25
tb OUGHT WE	1.29
tb OUGHT WORKS	-0.28
tb OUGHT YOU	-0.62
tb PAST GONE	1.09
tb PAST IT	-1.13
tb PAST NUMBER	1.07
tb PAST REMOVE	1.09
tb PAST SAY	-0.65
tb PAST SERVICE	0.52
tb PAST SHOW	-0.14
tb PAST THERAPY	0.13
tb PAST WE	-0.41
tb PAST WORKS	1.11
tb POLICY BAD	0.57
tb POLICY BODY	-0.30
tb POLICY DEFINE	-0.37
tb POLICY EASE	-0.39
tb POLICY FLOW	0.56
tb POLICY GONE	1.63
tb POLICY HEDGE	-0.20
tb POLICY HOMEHELP	-1.33
tb POLICY IT	0.66
tb POLICY LIFE	-1.16
tb POLICY META	-0.19
tb POLICY MOST	0.61
tb POLICY NEG	-0.22
tb POLICY POLICY	-2.43
tb POLICY REMOVE	-0.12
tb POLICY SAFETY	0.22
tb POLICY SAY	-0.71
tb POLICY SERVICE	-0.37
tb POLICY SORE	0.46
tb POLICY STOPTAKING	0.43
tb POLICY STORE	-0.40
tb POLICY SYMPTOM	0.61
tb POLICY THERAPY	-0.25
tb POLICY THING	-0.30
tb POLICY WORLD	0.45
tb POLICY YOU	-0.36
tb PRAISE CST	0.40
tb PRAISE PRAISE	0.70
tb PRAISE RELIEFN	0.16
tb PRAISE THERAPY	0.56
tb PRAISE WORKS	0.32
tb PRESSURE IT	0.70
tb PROVE NEG	-0.78
tb RELIEFN HEDGE	0.48
tb RELIEFN NEGN	0.61
tb RELIEFN OUGHT	-0.52
tb RELIEFN SERIOUS	0.65
tb RELIEFN WE	0.48
tb RELIEFN YOU	0.19
tb REMOVE BAD	0.37
tb REMOVE BODY	0.19
tb REMOVE CLIENT	-0.32
tb REMOVE DEFINE	-0.17
tb REMOVE EASE	-0.48
tb REMOVE EMOTION	0.19
tb REMOVE ENDORSE	0.49
tb REMOVE IT	-0.20
tb REMOVE LIFE	-0.45
tb REMOVE NUMBER	-0.12
tb REMOVE POLICY	0.48
tb REMOVE SAY	-0.60
tb REMOVE SERIOUS	0.92
tb REMOVE SHOW	0.27
tb REMOVE SORE	1.02
tb REMOVE STORE	-0.66
tb REMOVE SYMPTOM	0.95
tb REMOVE WE	-0.63
tb REMOVE YOU	1.32
tb RESEARCH DEFINE	-0.13
tb RESEARCH DIAGNOSE	0.19
tb RESEARCH EASE	0.21
tb RESEARCH ENDORSE	0.39
tb RESEARCH HUMBLE	-0.39
tb RESEARCH IT	-0.32
tb RESEARCH OUGHT	1.29
tb RESEARCH PROVE	0.40
tb RESEARCH SAY	0.42
tb RESEARCH SHOW	1.81
tb RESEARCH STORE	0.95
tb RESEARCH WE	-0.26
tb RESEARCH WORLD	-0.22
tb SAFETY CLIENT	0.38
tb SAFETY FAST	-0.27
tb SAFETY HEDGE	-0.87
tb SAFETY IT	2.28
tb SAFETY NEG	1.37
tb SAFETY NUMBER	-0.47
tb SAFETY SAFETY	-0.30
tb SAFETY WE	0.73
tb SAY CLIENT	-0.42
tb SAY CURE	0.12
tb SAY HEDGE	0.54
tb SAY HOMEHELP	-0.23
tb SAY IT	-1.52
tb SAY NEG	0.26
tb SAY POLICY	-0.38
tb SAY RELIEFN	0.83
tb SAY THERAPIST2	-0.23
tb SAY THERAPY	0.62
tb SAY WE	-0.62
tb SAY WELL	0.30
tb SAY WORKS	0.10
tb SERIOUS BODY	0.12
tb SERIOUS CLIENT	2.11
tb SERIOUS DEFINE	-2.02
tb SERIOUS DIAGNOSE	0.42
tb SERIOUS DOCTOR	-0.47
tb SERIOUS DRUG	-0.23
tb SERIOUS EASE	0.94
tb SERIOUS EMOTION	-1.17
tb SERIOUS FLOW	0.37
tb SERIOUS GONE	0.38
tb SERIOUS HEDGE	-0.84
tb SERIOUS HOMEHELP	-0.65
tb SERIOUS LIFE	0.21
tb SERIOUS NEG	0.49
tb SERIOUS NEGN	0.28
tb SERIOUS OUGHT	-2.06
tb SERIOUS POLICY	0.24
tb SERIOUS REMOVE	-0.77
tb SERIOUS SAFETY	-0.28
tb SERIOUS SAY	-0.20
tb SERIOUS SERIOUS	0.86
tb SERIOUS SYMPTOM	0.35
tb SERIOUS WELL	-0.48
tb SERIOUS WORKS	-1.33
tb SERVICE BODY	-0.15
tb SERVICE CST	-0.24
tb SERVICE ENDORSE	0.24
tb SERVICE HOMEHELP	-0.65
tb SERVICE META	-0.11
tb SERVICE NEG	-0.30
tb SERVICE NUMBER	0.45
tb SERVICE POLICY	-1.06
tb SERVICE SAFETY	-0.16
tb SERVICE SERVICE	-1.97
tb SERVICE SHOW	-0.15
tb SERVICE THERAPY	0.14
tb SERVICE THING	-0.80
tb SERVICE WE	-0.24
tb SERVICE YOU	0.25
tb SHOW BAD	-0.28
tb SHOW BODY	0.54
tb SHOW CLIENT	0.93
tb SHOW CST	0.79
tb SHOW CURE	0.20
tb SHOW EASE	0.30
tb SHOW GONE	0.14
tb SHOW HEDGE	0.18
tb SHOW HOMEHELP	-0.56
tb SHOW HUMBLE	-0.11
tb SHOW IT	0.69
tb SHOW NEG	-1.31
tb SHOW NEGN	-1.40
tb SHOW NUMBER	-0.51
tb SHOW POLICY	-0.21
tb SHOW RELIEFN	0.33
tb SHOW REMOVE	-0.14
tb SHOW SAFETY	-0.14
tb SHOW SORE	-0.38
tb SHOW STOPTAKING	0.25
tb SHOW SYMPTOM	-0.67
tb SHOW THERAPY	0.90
tb SHOW WE	1.84
tb SHOW WELL	-0.16
tb SHOW YOU	-0.40
tb SORE BODY	1.11
tb SORE CLIENT	0.54
tb SORE DIAGNOSE	-0.61
tb SORE EMOTION	1.07
tb SORE ENDORSE	0.39
tb SORE LIFE	-0.39
tb SORE MECH	1.56
tb SORE NUMBER	-0.34
tb SORE POLICY	-0.15
tb SORE SHOW	0.38
tb SORE SYMPTOM	0.93
tb SORE THING	-0.67
tb SORE TURN	-1.23
tb SORE WORLD	-1.03
tb STOPTAKING DIAGNOSE	-0.52
tb STOPTAKING DRUG	0.13
tb STOPTAKING IT	-0.36
tb STOPTAKING SAFETY	0.11
tb STOPTAKING SERIOUS	-0.25
tb STOPTAKING SHOW	-0.52
tb STOPTAKING SURGERY	0.20
tb STOPTAKING SYMPTOM	-0.36
tb STOPTAKING THING	-0.29
tb STOPTAKING WE	-0.63
tb STOPTAKING YOU	0.14
tb STORE BODY	-0.80
tb STORE CLIENT	-0.67
tb STORE HOMEHELP	0.19
tb STORE IT	0.25
tb STORE LIFE	-0.47
tb STORE NUMBER	-0.50
tb STORE POLICY	-0.16
tb STORE SYMPTOM	0.72
tb STORE THING	-0.76
tb STORE WE	-0.15
tb STORE WORLD	-0.15
tb STORE YOU	1.06
tb SURE DIAGNOSE	-0.49
tb SURE IT	0.72
tb SURE NEG	-0.51
tb SURE RELIEFN	0.58
tb SURE SHOW	0.92
tb SURE YOU	-0.15
tb SURGERY EASE	-0.49
tb SURGERY HEDGE	0.42
tb SURGERY SHOW	0.11
tb SYMPTOM BODY	1.27
tb SYMPTOM CLIENT	0.54
tb SYMPTOM DEFINE	1.32
tb SYMPTOM DIAGNOSE	-2.33
tb SYMPTOM EASE	2.16
tb SYMPTOM EMOTION	-0.55
tb SYMPTOM ENDORSE	0.34
tb SYMPTOM FLOW	0.52
tb SYMPTOM GO	0.48
tb SYMPTOM GONE	3.09
tb SYMPTOM HEDGE	-2.91
tb SYMPTOM HUMBLE	0.26
tb SYMPTOM IT	0.37
tb SYMPTOM LASTING	-0.86
tb SYMPTOM LIFE	0.46
tb SYMPTOM MECH	0.36
tb SYMPTOM NEG	1.58
tb SYMPTOM NEGN	0.40
tb SYMPTOM NUMBER	0.57
tb SYMPTOM OUGHT	-0.53
tb SYMPTOM POLICY	0.38
tb SYMPTOM RELIEFN	-0.56
tb SYMPTOM REMOVE	1.25
tb SYMPTOM SAFETY	-0.26
tb SYMPTOM SAY	-0.44
tb SYMPTOM SERIOUS	0.56
tb SYMPTOM SHOW	-0.19
tb SYMPTOM SORE	0.27
tb SYMPTOM SYMPTOM	0.40
tb SYMPTOM WE	1.18
tb SYMPTOM WORKS	0.87
tb SYMPTOM WORLD	0.12
tb SYMPTOM YOU	0.70
tb THERAPIST2 DIAGNOSE	0.55
tb THERAPIST2 EASE	-0.48
tb THERAPIST2 HEDGE	-0.62
tb THERAPIST2 HOMEHELP	-0.27
tb THERAPIST2 OUGHT	0.64
tb THERAPIST2 THERAPIST2	-0.48
tb THERAPIST2 THERAPY	0.44
tb THERAPY BELIEF	-0.33
tb THERAPY CLIENT	0.76
tb THERAPY CST	-0.56
tb THERAPY CURE	-0.53
tb THERAPY DEFINE	-1.01
tb THERAPY DIAGNOSE	0.31
tb THERAPY EASE	0.91
tb THERAPY EMOTION	-0.33
tb THERAPY FLOW	1.06
tb THERAPY GONE	0.25
tb THERAPY HEDGE	1.36
tb THERAPY HOMEHELP	-0.58
tb THERAPY HUMBLE	-0.49
tb THERAPY IT	-0.70
tb THERAPY LIFE	-0.72
tb THERAPY META	-0.24
tb THERAPY NEG	-0.34
tb THERAPY NEGN	-0.58
tb THERAPY NUMBER	-0.23
tb THERAPY OUGHT	0.18
tb THERAPY POLICY	-0.39
tb THERAPY RELIEFN	-0.49
tb THERAPY REMOVE	0.70
tb THERAPY SAFETY	0.58
tb THERAPY SAFEW	-0.35
tb THERAPY SAY	-0.25
tb THERAPY SERVICE	-0.47
tb THERAPY SHOW	1.21
tb THERAPY STOPTAKING	-0.17
tb THERAPY STORE	0.75
tb THERAPY THERAPY	-1.18
tb THERAPY WE	0.93
tb THERAPY WELL	-0.28
tb THERAPY WORKS	1.11
tb THERAPY WORLD	0.54
tb THERAPY YOU	-1.14
tb THING BODY	0.22
tb THING CLIENT	1.68
tb THING DEFINE	-0.25
tb THING DIAGNOSE	-0.22
tb THING EASE	-1.00
tb THING EMOTION	0.63
tb THING ENDORSE	0.20
tb THING FLOW	0.20
tb THING GO	-0.26
tb THING GONE	0.46
tb THING HEDGE	0.47
tb THING HOMEHELP	0.45
tb THING IT	-0.46
tb THING LIFE	1.29
tb THING NEGN	1.46
tb THING NUMBER	-0.21
tb THING OUGHT	-0.13
tb THING POLICY	0.13
tb THING REMOVE	1.30
tb THING SAY	0.11
tb THING STOPTAKING	1.06
tb THING STORE	-1.04
tb THING SYMPTOM	0.71
tb THING THING	-0.75
tb THING WE	0.33
tb THING WELL	-0.49
tb THING WORKS	1.56
tb THING WORLD	0.14
tb TURN CLIENT	-0.96
tb TURN DIAGNOSE	-0.95
tb TURN GONE	0.22
tb TURN HOMEHELP	0.71
tb TURN IT	-1.26
tb TURN LIFE	1.39
tb TURN NEG	-0.28
tb TURN NUMBER	1.68
tb TURN OUGHT	0.48
tb TURN SAY	-0.11
tb TURN SHOW	-1.41
tb TURN STORE	0.50
tb TURN SYMPTOM	1.06
tb TURN THERAPY	-0.27
tb TURN THING	0.48
tb TURN TURN	0.22
tb TURN WE	-1.30
tb TURN WORKS	-0.37
tb TURN WORLD	0.17
tb WE AID	0.59
tb WE BABY	-0.92
tb WE BELIEF	1.67
tb WE BODY	-0.45
tb WE CLIENT	-2.64
tb WE COME	0.16
tb WE CST	-0.23
tb WE CURE	0.59
tb WE DEFINE	0.41
tb WE DIAGNOSE	1.22
tb WE DOCTOR	-0.18
tb WE DRUG	-0.18
tb WE EASE	1.33
tb WE EMOTION	0.59
tb WE ENDORSE	-3.63
tb WE EXPERT	1.33
tb WE FLOW	1.35
tb WE GO	-2.17
tb WE GONE	-4.03
tb WE HEDGE	2.24
tb WE HOMEHELP	-1.10
tb WE HUMBLE	-2.24
tb WE IT	0.19
tb WE LIFE	0.67
tb WE MOST	-0.10
tb WE NEG	0.77
tb WE NUMBER	1.27
tb WE OUGHT	1.13
tb WE PAST	-0.89
tb WE POLICY	-1.00
tb WE RELIEFN	0.22
tb WE REMOVE	-0.67
tb WE RESEARCH	0.47
tb WE SAFETY	0.76
tb WE SAY	0.86
tb WE SERIOUS	-0.21
tb WE SERVICE	1.06
tb WE SHOW	2.87
tb WE STOPTAKING	0.27
tb WE STORE	-0.95
tb WE SURE	0.82
tb WE SYMPTOM	-0.17
tb WE THERAPIST2	1.22
tb WE THERAPY	2.09
tb WE THING	-0.89
tb WE TURN	-0.37
tb WE WELL	-0.56
tb WE WORKS	0.80
tb WE WORLD	-1.67
tb WE YOU	0.34
tb WELL BABY	0.39
tb WELL BODY	1.20
tb WELL CLIENT	0.54
tb WELL IT	-0.19
tb WELL SHOW	0.40
tb WELL TURN	0.67
tb WELL YOU	0.35
tb WORKS BODY	-0.69
tb WORKS CLIENT	0.84
tb WORKS CST	-0.37
tb WORKS DEFINE	-0.19
tb WORKS EMOTION	0.24
tb WORKS ENDORSE	0.17
tb WORKS FAST	0.25
tb WORKS HEDGE	-0.24
tb WORKS HOMEHELP	-0.37
tb WORKS IT	0.82
tb WORKS LIFE	-1.22
tb WORKS MECH	-1.56
tb WORKS NEGN	0.28
tb WORKS POLICY	-1.23
tb WORKS SERIOUS	0.47
tb WORKS SHOW	0.17
tb WORKS SORE	0.15
tb WORKS STORE	-0.86
tb WORKS SYMPTOM	0.21
tb WORKS WE	0.44
tb WORKS WELL	0.96
tb WORKS YOU	-0.96
tb WORLD DIAGNOSE	-0.28
tb WORLD EASE	-0.76
tb WORLD FLOW	-0.34
tb WORLD GO	0.21
tb WORLD GONE	-0.89
tb WORLD HEDGE	-0.53
tb WORLD HOMEHELP	-0.53
tb WORLD IT	0.80
tb WORLD LIFE	-1.20
tb WORLD NEGN	-0.28
tb WORLD OUGHT	0.54
tb WORLD POLICY	0.11
tb WORLD REMOVE	-0.12
tb WORLD SHOW	-0.60
tb WORLD STORE	-0.32
tb WORLD THING	0.27
tb WORLD TURN	0.65
tb WORLD WE	0.12
tb WORLD WELL	-0.18
tb WORLD WORKS	-0.55
tb WORLD WORLD	-0.11
tb WORLD YOU	0.91
tb YOU BABY	1.46
tb YOU BAD	1.00
tb YOU BODY	2.61
tb YOU CLIENT	0.43
tb YOU COME	0.42
tb YOU DETOX	0.20
tb YOU DIAGNOSE	0.13
tb YOU DOCTOR	-1.58
tb YOU DRUG	-1.59
tb YOU EASE	0.55
tb YOU EMOTION	0.79
tb YOU ENDORSE	-0.27
tb YOU FLOW	-2.05
tb YOU GONE	0.37
tb YOU HEDGE	-0.25
tb YOU HOMEHELP	-1.38
tb YOU HUMBLE	0.38
tb YOU IT	2.15
tb YOU LIFE	-2.70
tb YOU MECH	1.33
tb YOU NEG	1.98
tb YOU NUMBER	0.30
tb YOU POLICY	-1.69
tb YOU REMOVE	-0.15
tb YOU SAFETY	-0.21
tb YOU SAY	-0.89
tb YOU SERIOUS	2.02
tb YOU SHOW	0.68
tb YOU SORE	0.78
tb YOU STORE	0.40
tb YOU SURGERY	-1.79
tb YOU SYMPTOM	2.81
tb YOU THERAPIST2	-0.11
tb YOU THERAPY	-0.65
tb YOU THING	1.46
tb YOU TURN	0.19
tb YOU WELL	1.45
tb YOU WORKS	-0.79
tb YOU WORLD	-0.72
tw AID for	-0.36
tw AID in	0.69
tw AID is	0.94
tw AID was	0.21
tw BABY and	1.81
tw BABY at	0.24
tw BABY has	-0.97
tw BABY is	-0.57
tw BABY on	0.33
tw BABY or	-0.24
tw BABY the	0.17
tw BABY to	-0.52
tw BABY was	-0.69
tw BABY who	0.13
tw BABY with	1.57
tw BAD and	-0.14
tw BAD befor	-1.39
tw BAD by	0.60
tw BAD down	0.38
tw BAD for	-0.90
tw BAD in	-0.23
tw BAD on	-0.49
tw BAD so	-0.84
tw BAD the	-0.24
tw BAD to	1.18
tw BELIEF about	-0.53
tw BELIEF as	-1.10
tw BELIEF of	-0.92
tw BELIEF the	-0.43
tw BODY a	-0.28
tw BODY all	0.46
tw BODY and	0.36
tw BODY are	-0.17
tw BODY as	0.30
tw BODY at	-1.06
tw BODY behind	0.11
tw BODY bett	0.29
tw BODY by	-1.04
tw BODY did	0.32
tw BODY dislik	-0.71
tw BODY do	0.20
tw BODY follow	0.90
tw BODY for	-0.95
tw BODY from	-1.33
tw BODY get	0.34
tw BODY gets	-0.40
tw BODY grow	1.52
tw BODY had	0.64
tw BODY has	-1.46
tw BODY have	0.13
tw BODY in	-1.55
tw BODY into	0.23
tw BODY is	-1.45
tw BODY like	1.19
tw BODY long	0.52
tw BODY of	-0.99
tw BODY on	-0.42
tw BODY or	-1.87
tw BODY round	0.98
tw BODY sinc	-0.21
tw BODY so	0.36
tw BODY still	0.17
tw BODY the	-2.28
tw BODY to	-0.73
tw BODY tonight	0.51
tw BODY und	-0.81
tw BODY was	-0.95
tw BODY went	-0.32
tw BODY when	0.19
tw BODY will	2.49
tw BODY with	-0.72
tw CLIENT a	0.19
tw CLIENT about	0.33
tw CLIENT also	-0.90
tw CLIENT and	-2.24
tw CLIENT are	-1.68
tw CLIENT at	0.10
tw CLIENT came	1.22
tw CLIENT com	-1.48
tw CLIENT come	1.34
tw CLIENT count	0.64
tw CLIENT cr	0.69
tw CLIENT did	-1.51
tw CLIENT do	-2.01
tw CLIENT does	0.59
tw CLIENT else	0.88
tw CLIENT for	0.19
tw CLIENT from	0.39
tw CLIENT gave	1.06
tw CLIENT got	-0.49
tw CLIENT had	2.15
tw CLIENT has	-0.75
tw CLIENT have	2.14
tw CLIENT in	2.18
tw CLIENT is	0.78
tw CLIENT lik	-0.10
tw CLIENT like	-0.84
tw CLIENT ly	-0.17
tw CLIENT more	-0.24
tw CLIENT notic	-0.44
tw CLIENT of	-2.15
tw CLIENT plan	-0.14
tw CLIENT play	-1.33
tw CLIENT put	-0.11
tw CLIENT ran	2.33
tw CLIENT rang	2.14
tw CLIENT sell	-0.17
tw CLIENT start	2.30
tw CLIENT still	-0.54
tw CLIENT stood	-0.51
tw CLIENT tak	-1.27
tw CLIENT to	-0.47
tw CLIENT took	0.50
tw CLIENT try	-0.57
tw CLIENT walk	-0.90
tw CLIENT was	1.49
tw CLIENT went	1.67
tw CLIENT were	-0.55
tw CLIENT who	0.22
tw CLIENT will	-0.37
tw CLIENT with	-0.68
tw CLIENT would	0.22
tw COME and	-0.11
tw COME with	0.11
tw CST are	-0.35
tw CST at	0.17
tw CST cost	-0.15
tw CST did	-0.28
tw CST for	-0.39
tw CST has	-0.58
tw CST how	-0.26
tw CST in	0.61
tw CST is	1.40
tw CST mean	-1.03
tw CST minut	-0.53
tw CST of	-0.29
tw CST or	-0.84
tw CST plan	1.00
tw CST so	0.28
tw CST therapist	-0.27
tw CST to	0.14
tw CST were	-0.26
tw CST what	-0.21
tw CST with	-0.74
tw CURE and	-0.36
tw CURE anyth	-0.53
tw CURE from	0.40
tw CURE of	-0.84
tw CURE the	-0.59
tw DEFINE against	-0.15
tw DEFINE and	-1.29
tw DEFINE fair	-0.48
tw DEFINE from	-0.19
tw DEFINE good	-0.51
tw DEFINE hour	-0.38
tw DEFINE long	-0.43
tw DEFINE matt	-0.45
tw DEFINE on	-0.19
tw DEFINE reason	-0.46
tw DEFINE within	-0.24
tw DETOX and	1.06
tw DETOX for	0.30
tw DETOX is	-0.42
tw DETOX the	0.13
tw DIAGNOSE a	-1.79
tw DIAGNOSE afterward	-0.43
tw DIAGNOSE and	-0.64
tw DIAGNOSE as	0.11
tw DIAGNOSE at	-1.46
tw DIAGNOSE best	-0.27
tw DIAGNOSE bett	0.80
tw DIAGNOSE by	-0.24
tw DIAGNOSE each	0.33
tw DIAGNOSE for	-0.49
tw DIAGNOSE from	-1.01
tw DIAGNOSE good	-0.27
tw DIAGNOSE her	1.43
tw DIAGNOSE him	0.71
tw DIAGNOSE his	0.32
tw DIAGNOSE how	-0.21
tw DIAGNOSE in	0.72
tw DIAGNOSE is	-0.39
tw DIAGNOSE like	0.42
tw DIAGNOSE much	-0.29
tw DIAGNOSE of	0.15
tw DIAGNOSE on	0.24
tw DIAGNOSE or	0.87
tw DIAGNOSE out	-0.25
tw DIAGNOSE small	-0.19
tw DIAGNOSE someth	-1.01
tw DIAGNOSE the	1.93
tw DIAGNOSE their	1.58
tw DIAGNOSE them	-0.35
tw DIAGNOSE to	0.97
tw DIAGNOSE unwell	-0.17
tw DIAGNOSE what	2.70
tw DIAGNOSE wher	1.33
tw DIAGNOSE wors	-0.69
tw DOCTOR about	-0.26
tw DOCTOR and	1.53
tw DOCTOR are	-0.55
tw DOCTOR but	0.13
tw DOCTOR has	0.53
tw DOCTOR have	-1.43
tw DOCTOR in	0.26
tw DOCTOR is	-1.22
tw DOCTOR or	-0.20
tw DOCTOR who	-0.40
tw DRUG and	0.10
tw DRUG are	0.39
tw DRUG becaus	0.25
tw DRUG for	-1.78
tw DRUG have	-1.23
tw DRUG in	0.46
tw DRUG only	0.33
tw DRUG or	-0.45
tw DRUG will	0.11
tw DRUG with	-0.31
tw EASE a	0.10
tw EASE all	-0.29
tw EASE an	0.47
tw EASE and	-0.12
tw EASE any	-0.68
tw EASE anyth	-0.37
tw EASE as	-0.19
tw EASE at	0.41
tw EASE but	1.02
tw EASE by	-0.59
tw EASE ever	-1.02
tw EASE for	-0.81
tw EASE from	0.16
tw EASE her	0.87
tw EASE here	0.37
tw EASE hour	0.11
tw EASE in	-1.25
tw EASE into	-0.22
tw EASE like	0.84
tw EASE move	0.15
tw EASE of	-0.81
tw EASE on	-0.15
tw EASE or	0.23
tw EASE room	0.43
tw EASE so	0.50
tw EASE the	-1.10
tw EASE them	2.31
tw EASE to	-0.22
tw EASE und	0.66
tw EASE was	-0.29
tw EASE what	-0.24
tw EASE when	1.67
tw EASE with	-1.68
tw EASE within	-0.35
tw EMOTION and	-0.53
tw EMOTION are	0.13
tw EMOTION asleep	-0.88
tw EMOTION befor	-0.81
tw EMOTION for	-0.85
tw EMOTION from	0.32
tw EMOTION has	-0.24
tw EMOTION in	-0.52
tw EMOTION into	0.75
tw EMOTION is	-0.15
tw EMOTION of	-0.13
tw EMOTION so	-1.16
tw EMOTION the	-0.79
tw ENDORSE a	-1.04
tw ENDORSE and	0.91
tw ENDORSE by	0.35
tw ENDORSE for	-0.97
tw ENDORSE into	0.18
tw ENDORSE like	0.58
tw ENDORSE the	-2.42
tw ENDORSE their	0.49
tw ENDORSE to	0.70
tw ENDORSE will	0.53
tw ENDORSE with	-0.20
tw EXPERT and	1.08
tw EXPERT are	0.18
tw EXPERT have	-1.53
tw EXPERT of	-0.35
tw EXPERT who	-1.00
tw FLOW about	-0.12
tw FLOW as	-0.70
tw FLOW becaus	1.04
tw FLOW by	-0.52
tw FLOW in	-1.54
tw FLOW like	0.77
tw FLOW more	-0.10
tw FLOW on	-1.54
tw FLOW or	-0.32
tw FLOW out	-0.40
tw FLOW the	0.39
tw FLOW them	-0.33
tw FLOW to	-0.36
tw FLOW und	0.50
tw FLOW when	-0.24
tw FLOW with	-1.49
tw GO a	-0.68
tw GO and	0.18
tw GO as	0.21
tw GO from	-0.21
tw GO his	-0.13
tw GO in	-0.23
tw GO like	0.21
tw GO of	1.43
tw GO on	-0.53
tw GO out	-1.58
tw GO the	-1.57
tw GO through	0.95
tw GO with	0.74
tw GONE about	0.15
tw GONE aft	-0.21
tw GONE and	-0.55
tw GONE as	0.73
tw GONE asleep	-0.79
tw GONE at	-1.00
tw GONE by	1.11
tw GONE ever	0.76
tw GONE from	1.33
tw GONE here	3.16
tw GONE in	1.33
tw GONE into	0.65
tw GONE is	-0.32
tw GONE like	0.95
tw GONE mark	0.13
tw GONE need	0.32
tw GONE of	-0.61
tw GONE or	0.45
tw GONE out	-1.44
tw GONE over	-1.97
tw GONE so	1.03
tw GONE than	-0.58
tw GONE the	-4.89
tw GONE them	-0.45
tw GONE ther	0.13
tw GONE through	1.08
tw GONE to	0.42
tw GONE und	0.49
tw GONE with	1.12
tw GONE within	-0.79
tw HEDGE also	-1.48
tw HEDGE and	-1.22
tw HEDGE are	-0.71
tw HEDGE be	1.62
tw HEDGE come	-0.31
tw HEDGE count	1.00
tw HEDGE give	-0.36
tw HEDGE happen	0.93
tw HEDGE have	-0.66
tw HEDGE in	0.73
tw HEDGE learn	0.12
tw HEDGE lie	-0.57
tw HEDGE like	-0.22
tw HEDGE look	-0.11
tw HEDGE make	-1.07
tw HEDGE off	-0.35
tw HEDGE on	-0.20
tw HEDGE only	0.60
tw HEDGE plan	-0.12
tw HEDGE stay	-0.42
tw HEDGE still	-0.30
tw HEDGE take	-0.67
tw HEDGE the	-0.96
tw HEDGE ther	-0.89
tw HEDGE to	0.50
tw HEDGE turn	1.54
tw HEDGE want	0.72
tw HEDGE who	-0.45
tw HOMEHELP a	-0.91
tw HOMEHELP about	-0.26
tw HOMEHELP aft	0.53
tw HOMEHELP and	-1.03
tw HOMEHELP does	-0.33
tw HOMEHELP for	-1.57
tw HOMEHELP had	-0.25
tw HOMEHELP have	-0.43
tw HOMEHELP if	-0.36
tw HOMEHELP in	-0.49
tw HOMEHELP is	-2.18
tw HOMEHELP like	0.42
tw HOMEHELP name	-0.33
tw HOMEHELP of	-0.53
tw HOMEHELP on	-1.84
tw HOMEHELP only	0.51
tw HOMEHELP or	-0.67
tw HOMEHELP put	-0.56
tw HOMEHELP suit	-0.13
tw HOMEHELP the	-0.37
tw HOMEHELP to	0.33
tw HOMEHELP until	-0.35
tw HOMEHELP was	-0.73
tw HOMEHELP when	1.58
tw HOMEHELP who	-1.44
tw HOMEHELP with	1.31
tw HUMBLE about	-0.34
tw HUMBLE and	-0.55
tw HUMBLE be	1.17
tw HUMBLE but	0.36
tw HUMBLE do	-0.19
tw HUMBLE from	-0.21
tw HUMBLE how	-0.40
tw HUMBLE in	-0.22
tw HUMBLE lie	-0.86
tw HUMBLE of	0.57
tw HUMBLE on	-0.27
tw HUMBLE the	0.98
tw HUMBLE to	-0.19
tw HUMBLE what	-0.16
tw HUMBLE why	-0.73
tw IT a	-1.20
tw IT all	0.21
tw IT and	-0.61
tw IT as	-0.32
tw IT com	0.13
tw IT cost	-0.37
tw IT day	-0.41
tw IT did	1.18
tw IT do	0.57
tw IT does	0.74
tw IT down	-0.33
tw IT for	0.59
tw IT gentl	0.28
tw IT goes	0.53
tw IT had	0.69
tw IT hard	-0.39
tw IT has	1.53
tw IT have	-0.16
tw IT here	0.33
tw IT his	-0.29
tw IT in	-0.87
tw IT includ	-1.18
tw IT is	0.88
tw IT last	0.66
tw IT lets	-0.29
tw IT look	-2.48
tw IT luck	0.37
tw IT main	-0.32
tw IT mak	-0.49
tw IT matt	-0.36
tw IT mean	-0.58
tw IT on	0.22
tw IT once	0.10
tw IT only	-1.40
tw IT or	-0.42
tw IT out	0.23
tw IT own	-2.20
tw IT plac	-0.30
tw IT question	-0.64
tw IT room	1.01
tw IT sinc	0.36
tw IT so	1.31
tw IT start	0.49
tw IT suit	-0.90
tw IT tak	-0.58
tw IT their	-0.19
tw IT ther	1.45
tw IT to	2.34
tw IT took	-0.74
tw IT turn	0.98
tw IT was	-3.60
tw IT week	-0.13
tw IT were	0.23
tw IT will	0.70
tw IT wint	-0.73
tw IT with	-0.68
tw IT worst	-0.31
tw IT would	1.31
tw IT year	1.11
tw LIFE a	1.80
tw LIFE all	0.69
tw LIFE and	-0.96
tw LIFE are	-1.32
tw LIFE as	-0.83
tw LIFE at	-1.51
tw LIFE away	0.44
tw LIFE bad	-0.62
tw LIFE besid	-0.74
tw LIFE bett	0.46
tw LIFE by	-0.37
tw LIFE down	-0.14
tw LIFE for	-0.11
tw LIFE from	-0.63
tw LIFE has	-1.09
tw LIFE here	-0.90
tw LIFE his	1.16
tw LIFE if	-0.29
tw LIFE in	-2.91
tw LIFE is	0.61
tw LIFE late	-0.79
tw LIFE like	2.72
tw LIFE long	0.52
tw LIFE on	-0.86
tw LIFE out	0.25
tw LIFE sinc	0.39
tw LIFE so	-0.44
tw LIFE still	0.38
tw LIFE the	0.72
tw LIFE then	0.72
tw LIFE ther	-0.52
tw LIFE to	0.34
tw LIFE tonight	0.51
tw LIFE up	-1.40
tw LIFE was	-1.30
tw LIFE went	2.13
tw LIFE were	-0.77
tw LIFE what	0.87
tw LIFE whil	-0.29
tw LIFE will	0.75
tw LIFE with	0.69
tw LIFE within	0.84
tw MECH and	-1.47
tw MECH are	-0.81
tw MECH around	-0.61
tw MECH as	-0.59
tw MECH do	-0.53
tw MECH does	-0.15
tw MECH go	-0.47
tw MECH has	-0.82
tw MECH is	-0.43
tw MECH or	-0.19
tw MECH to	-0.89
tw MECH with	0.50
tw META about	-0.83
tw META and	0.87
tw META are	-0.17
tw META does	-0.11
tw META for	0.53
tw META from	-0.16
tw META has	-0.37
tw META in	-0.61
tw META is	0.70
tw META like	0.12
tw META of	0.48
tw META so	-0.12
tw META the	1.51
tw META to	-0.44
tw META what	0.22
tw MOST and	-0.30
tw MOST at	1.09
tw MOST else	-0.70
tw MOST ever	1.35
tw MOST had	0.34
tw MOST has	-0.79
tw MOST is	-0.42
tw MOST line	-0.83
tw MOST of	0.64
tw MOST on	-0.58
tw MOST the	0.15
tw MOST to	-0.47
tw MOST want	-0.17
tw MOST who	0.16
tw NEG a	-2.80
tw NEG about	1.34
tw NEG an	-0.53
tw NEG and	-1.05
tw NEG at	-0.14
tw NEG be	0.86
tw NEG becaus	-0.37
tw NEG been	0.30
tw NEG bett	0.82
tw NEG but	0.54
tw NEG come	-0.27
tw NEG do	3.00
tw NEG else	0.31
tw NEG ever	1.59
tw NEG expect	-0.40
tw NEG for	0.66
tw NEG get	1.29
tw NEG give	-0.68
tw NEG go	-0.19
tw NEG had	-0.13
tw NEG happen	0.27
tw NEG has	-1.14
tw NEG have	0.61
tw NEG in	-0.37
tw NEG is	-1.39
tw NEG let	2.76
tw NEG lie	-0.86
tw NEG like	-0.35
tw NEG look	0.26
tw NEG make	0.45
tw NEG medical	0.63
tw NEG mention	-0.73
tw NEG miss	0.59
tw NEG of	-1.05
tw NEG off	-0.15
tw NEG once	0.36
tw NEG or	-0.99
tw NEG print	-0.74
tw NEG quit	-0.12
tw NEG sell	-0.12
tw NEG so	0.41
tw NEG start	-0.47
tw NEG stretch	-0.13
tw NEG tak	-0.59
tw NEG the	-1.07
tw NEG ther	0.46
tw NEG to	-1.58
tw NEG will	-0.25
tw NEGN a	0.57
tw NEGN and	-0.75
tw NEGN cook	-0.40
tw NEGN rush	-0.20
tw NEGN stat	-0.32
tw NEGN the	0.56
tw NEGN to	-0.34
tw NEGN track	-0.16
tw NEGN way	0.22
tw NUMBER a	1.46
tw NUMBER and	0.94
tw NUMBER at	1.00
tw NUMBER by	1.19
tw NUMBER day	0.97
tw NUMBER days	-0.54
tw NUMBER for	0.50
tw NUMBER from	-0.84
tw NUMBER gram	-1.15
tw NUMBER hand	-0.17
tw NUMBER hour	0.12
tw NUMBER hundr	1.63
tw NUMBER if	-0.52
tw NUMBER in	0.26
tw NUMBER is	0.95
tw NUMBER lin	0.51
tw NUMBER minut	-1.01
tw NUMBER month	-2.01
tw NUMBER more	-0.30
tw NUMBER of	2.02
tw NUMBER on	-1.03
tw NUMBER or	-0.13
tw NUMBER plac	0.22
tw NUMBER question	-0.45
tw NUMBER reason	-0.62
tw NUMBER small	-0.27
tw NUMBER so	-0.44
tw NUMBER summ	-0.52
tw NUMBER th	-1.54
tw NUMBER the	0.86
tw NUMBER thousand	1.05
tw NUMBER to	-0.23
tw NUMBER way	-0.40
tw NUMBER ways	-0.53
tw NUMBER week	-0.97
tw NUMBER who	1.20
tw NUMBER wint	0.40
tw NUMBER with	0.70
tw NUMBER work	-0.40
tw NUMBER year	1.57
tw OUGHT a	1.86
tw OUGHT about	-0.73
tw OUGHT adult	-0.84
tw OUGHT against	-0.14
tw OUGHT an	0.38
tw OUGHT and	-1.04
tw OUGHT any	0.63
tw OUGHT be	-1.43
tw OUGHT befor	-1.39
tw OUGHT both	-0.17
tw OUGHT each	-0.22
tw OUGHT for	1.42
tw OUGHT have	1.50
tw OUGHT him	0.49
tw OUGHT how	0.77
tw OUGHT is	-0.49
tw OUGHT on	-0.25
tw OUGHT or	0.51
tw OUGHT somebod	-0.74
tw OUGHT the	-1.69
tw OUGHT their	0.26
tw OUGHT them	0.98
tw OUGHT togeth	-0.70
tw OUGHT what	-0.36
tw OUGHT wher	-0.27
tw OUGHT who	0.30
tw OUGHT why	0.59
tw OUGHT with	0.57
tw PAST a	-0.72
tw PAST and	-0.97
tw PAST by	-0.81
tw PAST for	-0.67
tw PAST from	-0.24
tw PAST in	-0.85
tw PAST of	-0.14
tw PAST or	-0.17
tw PAST togeth	-0.24
tw PAST was	-0.98
tw PAST with	1.87
tw POLICY a	-0.41
tw POLICY aft	0.16
tw POLICY and	-1.09
tw POLICY are	-0.82
tw POLICY at	-0.75
tw POLICY becaus	0.37
tw POLICY by	0.67
tw POLICY does	-0.36
tw POLICY ever	0.33
tw POLICY for	-0.46
tw POLICY has	-0.50
tw POLICY here	1.37
tw POLICY if	-1.03
tw POLICY is	-1.82
tw POLICY of	0.60
tw POLICY on	-0.47
tw POLICY or	0.36
tw POLICY room	0.86
tw POLICY sinc	-0.55
tw POLICY so	0.19
tw POLICY the	0.23
tw POLICY them	-0.50
tw POLICY ther	-0.38
tw POLICY to	0.39
tw POLICY twic	-0.21
tw POLICY until	-0.65
tw POLICY up	-0.60
tw POLICY was	-1.78
tw POLICY when	-1.18
tw POLICY will	-0.30
tw POLICY with	-0.82
tw POSITION and	-0.61
tw POSITION of	0.60
tw PRAISE and	0.23
tw PRAISE in	0.55
tw PRAISE of	-1.29
tw PRESSURE and	-0.93
tw PRESSURE in	-0.56
tw PRESSURE the	0.89
tw PROVE and	0.61
tw PROVE anyth	-0.30
tw PROVE the	0.43
tw RELIEFN and	-0.43
tw RELIEFN anyth	-0.53
tw RELIEFN are	-0.26
tw RELIEFN becaus	-0.19
tw RELIEFN in	0.89
tw RELIEFN is	0.38
tw RELIEFN of	-1.83
tw REMOVE a	1.44
tw REMOVE aft	0.20
tw REMOVE and	0.20
tw REMOVE any	-0.41
tw REMOVE at	-1.54
tw REMOVE for	0.99
tw REMOVE her	-0.16
tw REMOVE here	1.92
tw REMOVE his	1.45
tw REMOVE in	1.90
tw REMOVE is	-1.02
tw REMOVE need	0.32
tw REMOVE of	-1.19
tw REMOVE on	1.45
tw REMOVE sinc	-0.44
tw REMOVE the	-2.51
tw REMOVE them	-0.33
tw REMOVE to	0.10
tw REMOVE what	1.14
tw REMOVE when	-1.23
tw REMOVE with	0.98
tw RESEARCH are	2.10
tw RESEARCH at	-0.65
tw RESEARCH did	-0.41
tw RESEARCH do	-0.18
tw RESEARCH does	-0.41
tw RESEARCH for	-1.03
tw RESEARCH from	-0.38
tw RESEARCH gave	0.59
tw RESEARCH has	-0.77
tw RESEARCH have	-0.67
tw RESEARCH in	0.44
tw RESEARCH is	0.67
tw RESEARCH look	0.96
tw RESEARCH name	-0.10
tw RESEARCH of	-0.22
tw RESEARCH on	-1.14
tw RESEARCH or	0.21
tw RESEARCH so	0.51
tw RESEARCH the	-0.37
tw RESEARCH was	-0.35
tw RESEARCH were	-0.68
tw RESEARCH with	-0.50
tw SAFETY a	-1.35
tw SAFETY about	0.40
tw SAFETY and	-1.49
tw SAFETY but	0.17
tw SAFETY for	-0.65
tw SAFETY has	0.18
tw SAFETY if	-0.98
tw SAFETY is	-0.54
tw SAFETY or	-0.58
tw SAFETY the	-1.52
tw SAFETY their	0.20
tw SAFETY to	-0.23
tw SAFETY what	-0.45
tw SAFETY who	0.14
tw SAFEW and	0.41
tw SAFEW for	-0.73
tw SAFEW in	0.86
tw SAFEW is	-0.25
tw SAFEW of	-1.02
tw SAY a	0.11
tw SAY about	-0.90
tw SAY and	-1.37
tw SAY at	0.57
tw SAY down	-0.27
tw SAY here	-0.75
tw SAY how	0.23
tw SAY in	-0.70
tw SAY is	-0.27
tw SAY more	0.34
tw SAY of	0.45
tw SAY on	-0.38
tw SAY or	-0.21
tw SAY so	-0.60
tw SAY the	-2.19
tw SAY their	0.56
tw SAY them	-0.68
tw SAY to	-1.94
tw SAY what	0.36
tw SAY why	-0.45
tw SAY with	-0.15
tw SAY yes	1.05
tw SERIOUS and	0.29
tw SERIOUS are	-0.37
tw SERIOUS becom	0.92
tw SERIOUS but	0.57
tw SERIOUS from	0.15
tw SERIOUS in	-1.24
tw SERIOUS is	-1.65
tw SERIOUS of	-0.34
tw SERIOUS on	0.97
tw SERIOUS or	-2.40
tw SERIOUS pleas	-0.88
tw SERIOUS sinc	0.85
tw SERIOUS so	0.95
tw SERIOUS the	0.48
tw SERIOUS to	0.42
tw SERIOUS will	0.62
tw SERVICE a	-0.56
tw SERVICE about	-0.50
tw SERVICE and	-2.17
tw SERVICE befor	-0.18
tw SERVICE for	2.58
tw SERVICE from	-0.53
tw SERVICE him	-1.05
tw SERVICE if	0.55
tw SERVICE in	0.98
tw SERVICE is	0.65
tw SERVICE of	-0.78
tw SERVICE or	-1.01
tw SERVICE the	1.37
tw SERVICE to	-0.49
tw SERVICE was	0.29
tw SERVICE what	0.80
tw SERVICE when	-0.47
tw SERVICE wher	1.03
tw SERVICE with	-0.52
tw SHOW a	-2.19
tw SHOW and	0.41
tw SHOW anyth	-0.58
tw SHOW at	0.40
tw SHOW behind	0.29
tw SHOW bett	0.44
tw SHOW by	0.17
tw SHOW do	-0.26
tw SHOW for	-0.73
tw SHOW from	-1.83
tw SHOW has	0.65
tw SHOW her	1.34
tw SHOW his	-0.28
tw SHOW how	-0.14
tw SHOW into	0.18
tw SHOW is	-0.31
tw SHOW like	0.58
tw SHOW on	-0.65
tw SHOW out	-0.25
tw SHOW someth	-1.25
tw SHOW the	-2.16
tw SHOW their	2.29
tw SHOW them	0.33
tw SHOW what	0.17
tw SHOW when	-1.07
tw SHOW wher	-0.61
tw SHOW why	-0.33
tw SHOW will	0.53
tw SHOW with	-0.46
tw SHOW yes	1.05
tw SORE and	-0.23
tw SORE by	0.21
tw SORE day	0.43
tw SORE days	0.34
tw SORE effect	-0.18
tw SORE in	0.18
tw SORE of	-1.06
tw SORE on	-0.42
tw SORE or	0.44
tw STOPTAKING a	-1.35
tw STOPTAKING and	0.45
tw STOPTAKING any	-0.50
tw STOPTAKING by	0.25
tw STOPTAKING for	0.56
tw STOPTAKING his	0.89
tw STOPTAKING of	-0.17
tw STOPTAKING on	0.90
tw STOPTAKING the	1.06
tw STOPTAKING to	1.84
tw STOPTAKING with	-0.38
tw STORE a	1.10
tw STORE and	-0.55
tw STORE at	0.49
tw STORE away	0.43
tw STORE by	-0.97
tw STORE ever	-0.10
tw STORE for	-0.36
tw STORE her	0.68
tw STORE how	0.61
tw STORE in	-0.68
tw STORE on	0.64
tw STORE the	1.44
tw STORE them	-0.12
tw STORE to	0.13
tw STORE up	1.66
tw STORE was	0.16
tw STORE what	-0.84
tw STORE with	0.61
tw SURE a	-0.17
tw SURE and	-0.16
tw SURE in	0.58
tw SURE of	-0.76
tw SURE on	-0.42
tw SURE the	0.38
tw SURE to	0.37
tw SURE who	-0.80
tw SURGERY and	-0.35
tw SURGERY is	0.95
tw SURGERY on	-0.70
tw SYMPTOM a	-0.35
tw SYMPTOM about	-0.57
tw SYMPTOM aft	-1.61
tw SYMPTOM and	-0.84
tw SYMPTOM are	0.35
tw SYMPTOM as	-0.55
tw SYMPTOM at	-1.17
tw SYMPTOM away	0.46
tw SYMPTOM becom	1.69
tw SYMPTOM befor	-1.28
tw SYMPTOM by	0.25
tw SYMPTOM come	-0.52
tw SYMPTOM does	1.34
tw SYMPTOM for	-1.22
tw SYMPTOM go	-0.39
tw SYMPTOM goes	-0.17
tw SYMPTOM had	-0.57
tw SYMPTOM has	0.32
tw SYMPTOM have	0.40
tw SYMPTOM in	-1.10
tw SYMPTOM is	-1.42
tw SYMPTOM of	-1.79
tw SYMPTOM on	-0.30
tw SYMPTOM or	-0.84
tw SYMPTOM scor	-1.15
tw SYMPTOM sinc	0.21
tw SYMPTOM so	-0.62
tw SYMPTOM than	-0.66
tw SYMPTOM the	1.11
tw SYMPTOM to	1.27
tw SYMPTOM was	0.24
tw SYMPTOM when	-0.82
tw SYMPTOM will	0.13
tw SYMPTOM with	-0.62
tw THERAPIST2 aft	0.75
tw THERAPIST2 and	-1.39
tw THERAPIST2 are	-0.82
tw THERAPIST2 in	-0.20
tw THERAPIST2 or	-0.42
tw THERAPIST2 suit	-0.16
tw THERAPIST2 therapist	-0.49
tw THERAPIST2 who	-0.41
tw THERAPY and	1.75
tw THERAPY are	0.50
tw THERAPY befor	-0.26
tw THERAPY care	-0.34
tw THERAPY cost	-0.27
tw THERAPY did	-0.26
tw THERAPY do	-0.64
tw THERAPY does	0.54
tw THERAPY for	0.19
tw THERAPY go	-0.87
tw THERAPY grow	0.38
tw THERAPY has	-0.58
tw THERAPY here	0.76
tw THERAPY how	-0.26
tw THERAPY in	-0.73
tw THERAPY is	-1.03
tw THERAPY minut	-0.53
tw THERAPY of	-0.27
tw THERAPY on	0.27
tw THERAPY or	-0.75
tw THERAPY plan	1.00
tw THERAPY so	0.11
tw THERAPY start	-0.25
tw THERAPY the	1.17
tw THERAPY therapist	-0.66
tw THERAPY to	0.92
tw THERAPY was	-0.32
tw THERAPY will	0.87
tw THERAPY with	-0.69
tw THING a	0.91
tw THING and	1.23
tw THING are	0.19
tw THING at	-0.19
tw THING becaus	0.24
tw THING befor	-0.41
tw THING came	-0.32
tw THING com	0.72
tw THING do	0.38
tw THING ever	-0.58
tw THING for	-0.92
tw THING has	-0.65
tw THING in	1.68
tw THING is	-3.80
tw THING nam	-0.24
tw THING of	-2.17
tw THING on	-0.25
tw THING the	2.99
tw THING to	-1.26
tw THING took	-0.81
tw THING up	-0.46
tw THING was	-1.60
tw THING when	-1.48
tw THING with	1.13
tw TURN aft	-0.67
tw TURN and	-0.93
tw TURN be	1.19
tw TURN her	-0.18
tw TURN his	-1.23
tw TURN if	-0.17
tw TURN in	-0.23
tw TURN on	0.23
tw TURN the	1.63
tw TURN ther	0.17
tw TURN try	0.56
tw TURN when	0.10
tw WE a	-0.40
tw WE am	1.90
tw WE are	-0.78
tw WE as	-0.20
tw WE at	0.27
tw WE by	-0.45
tw WE came	-0.50
tw WE did	0.22
tw WE do	-0.13
tw WE earn	-0.26
tw WE even	-0.80
tw WE ever	0.66
tw WE expect	-0.11
tw WE finish	-0.44
tw WE gave	0.27
tw WE give	0.74
tw WE go	-1.24
tw WE got	-0.76
tw WE had	0.93
tw WE hand	-0.92
tw WE have	1.61
tw WE if	-0.42
tw WE just	0.30
tw WE lik	-0.56
tw WE like	-0.36
tw WE liv	-0.63
tw WE look	1.91
tw WE make	0.94
tw WE name	0.45
tw WE off	1.14
tw WE once	-0.89
tw WE own	-0.74
tw WE print	-0.48
tw WE put	1.45
tw WE ran	-0.55
tw WE regular	1.30
tw WE sell	-0.42
tw WE set	-0.24
tw WE side	0.78
tw WE simp	0.32
tw WE start	-0.60
tw WE still	-2.26
tw WE stool	-0.59
tw WE take	-0.55
tw WE to	0.89
tw WE took	-1.80
tw WE try	-0.72
tw WE turn	1.43
tw WE walk	0.13
tw WE want	-0.88
tw WE was	0.40
tw WE watch	1.11
tw WE went	-0.66
tw WE will	-1.55
tw WE work	0.30
tw WE would	-1.60
tw WELL and	-1.76
tw WELL at	-1.28
tw WELL by	0.17
tw WELL for	-0.40
tw WELL here	0.82
tw WELL in	-0.64
tw WELL on	-1.04
tw WELL sinc	0.34
tw WELL the	-0.96
tw WELL to	-0.37
tw WELL too	0.40
tw WELL when	0.84
tw WELL with	-0.30
tw WORKS a	1.73
tw WORKS about	-0.21
tw WORKS and	-1.94
tw WORKS as	1.18
tw WORKS by	-0.57
tw WORKS for	-0.37
tw WORKS from	0.66
tw WORKS hour	0.17
tw WORKS in	-0.18
tw WORKS is	-0.88
tw WORKS like	0.77
tw WORKS mark	0.45
tw WORKS move	0.34
tw WORKS on	-1.18
tw WORKS or	-0.30
tw WORKS the	-1.02
tw WORKS their	0.49
tw WORKS to	-0.80
tw WORKS und	1.09
tw WORKS what	0.87
tw WORKS when	0.44
tw WORKS with	-1.02
tw WORLD a	-0.63
tw WORLD and	2.79
tw WORLD are	-0.36
tw WORLD at	0.14
tw WORLD befor	-0.86
tw WORLD by	0.55
tw WORLD for	-0.64
tw WORLD had	-0.46
tw WORLD has	-0.98
tw WORLD if	-0.65
tw WORLD is	-1.87
tw WORLD of	0.87
tw WORLD park	-0.33
tw WORLD scal	-0.52
tw WORLD sinc	0.57
tw WORLD the	0.40
tw WORLD to	2.17
tw WORLD was	-3.06
tw WORLD when	0.28
tw WORLD will	-0.61
tw WORLD with	-0.53
tw YOU a	-0.35
tw YOU about	-0.16
tw YOU and	0.36
tw YOU are	1.42
tw YOU be	1.02
tw YOU breath	-0.61
tw YOU come	-0.57
tw YOU do	-3.07
tw YOU for	-0.25
tw YOU from	0.21
tw YOU get	-1.56
tw YOU had	0.99
tw YOU have	-1.38
tw YOU health	-0.25
tw YOU in	0.11
tw YOU is	-0.17
tw YOU let	0.60
tw YOU lie	-1.28
tw YOU light	-0.21
tw YOU like	-1.15
tw YOU live	0.16
tw YOU lose	-0.40
tw YOU mone	-1.23
tw YOU name	-0.41
tw YOU on	0.48
tw YOU only	0.73
tw YOU own	-0.19
tw YOU put	-0.14
tw YOU stay	-0.86
tw YOU take	-0.22
tw YOU the	-0.28
tw YOU to	0.58
tw YOU try	1.37
tw YOU up	0.38
tw YOU want	-0.32
tw YOU were	1.44
tw YOU what	-0.22
tw YOU when	-0.65
tw YOU will	0.37
tw YOU would	-0.37
two clauses	3.42
w 1	-0.33
w 10	-0.14
w 1998	-0.31
w 1999	0.36
w 2016	0.27
w 2020	-0.64
w 2024	-0.78
w 23	-0.19
w 25	-0.13
w 29	-0.16
w 5	-0.19
w 52	-0.13
w 54	0.18
w 64	-0.38
w a_doctor	-1.00
w a_walk	-0.30
w about	-6.75
w abov	-1.02
w accept	0.27
w accident	0.17
w accord	1.84
w accountant	-0.55
w ach	1.82
w ache	-1.26
w acros	0.14
w act	0.92
w acupunctur	-0.59
w add	-0.74
w addres	-0.12
w adds	-0.63
w adhd	0.53
w adjust	-0.28
w adult	-1.85
w advanc	-0.42
w advertis	-0.13
w advic	-0.34
w advis	-0.12
w aft	0.95
w after_years_of	0.50
w afternoon	1.41
w afterward	-1.63
w again	-1.72
w against	-2.20
w age	1.17
w ages	0.74
w ago	1.55
w agre	0.36
w agree	-0.54
w aim	-0.26
w air	-0.20
w alarm	-0.25
w alik	0.23
w all	1.22
w allow	-0.23
w alon	-0.86
w along	-0.62
w alread	-0.27
w also	-1.56
w alternativ	0.73
w although	0.36
w alway	-1.46
w am	2.19
w ambulanc	0.10
w among	0.29
w an_hour	-1.14
w an_operation	0.17
w ancient	0.38
w ankl	0.22
w anoth	-0.47
w answ	-2.84
w anxiet	-0.59
w anxiou	0.81
w any	0.34
w anybod	0.18
w anyon	0.47
w anyone_who	-0.60
w anyth	-2.23
w anywa	-0.79
w appear	-0.75
w appetit	0.34
w appl	0.87
w appoint	0.40
w approach	0.32
w approv	0.34
w april	-0.19
w arch	0.22
w are_a	-0.19
w are_well	1.05
w argu	0.88
w arm	0.35
w armchair	0.19
w arms	-0.22
w army	2.15
w around	-1.39
w arriv	0.14
w arrival	1.03
w arthriti	-0.31
w articl	-0.96
w as_a_rule	-0.78
w as_if	-0.23
w ask	-0.81
w ask_a_doctor	-0.22
w ask_your_doctor	-0.48
w ask_your_midwife	-0.11
w asks	-0.74
w asleep	-0.99
w association	-0.94
w assur	0.98
w asthma	0.54
w at_last	-1.13
w at_once	-0.16
w at_the_back	0.18
w ate	0.14
w attention	-1.51
w august	-0.75
w aunt	-0.87
w author	-0.31
w authorit	1.31
w autism	0.65
w avoid	-0.17
w awak	0.22
w awaken	1.30
w away	1.69
w bab	1.02
w baby	-1.82
w back	1.22
w back_at	-0.35
w back_in	1.27
w back_on	0.68
w back_pain	-2.78
w back_to	2.10
w backach	0.34
w bad	-1.57
w bad_back	1.78
w bag	0.68
w bags	0.23
w bak	-1.28
w baker	-0.62
w balanc	-0.50
w ball	1.14
w band	-0.33
w bank	0.32
w bare	-0.69
w base	-0.68
w bath	0.44
w be	-0.31
w be_looked_at	-0.84
w beach	1.09
w bear	1.15
w beat	0.29
w becam	1.18
w becaus	-4.78
w becom	4.43
w bed	0.33
w bedroom	1.54
w bedtim	0.54
w been	2.42
w befor	-2.08
w before_you_book	-0.16
w beforehand	-0.22
w began	-0.32
w begin	0.14
w behind	-0.48
w bel	-1.73
w believ	-0.44
w bell	-0.70
w belong	-0.15
w below	-0.86
w bend	2.00
w beneath	-0.32
w benefit	1.92
w besid	-0.47
w best	0.21
w bett	0.40
w between	-0.90
w bicycl	-0.88
w big	2.10
w bike	-1.79
w bill	-0.52
w bin	1.07
w birth	1.89
w birthda	0.95
w bit	-0.51
w black	2.24
w blanket	-1.68
w ble	-0.45
w bleed	-0.28
w bless	1.07
w blockag	0.13
w blood	-0.87
w blood_pressure	-0.53
w blood_sugar	-0.29
w blow	-0.52
w blue	0.55
w boat	-1.36
w bod	1.24
w body	5.54
w bon	-2.12
w bone	-1.81
w bones_of_the_skull	0.77
w book	2.49
w boost	-0.26
w boot	1.46
w bor	0.18
w boredom	-0.31
w born	1.40
w both	-0.79
w both_sides	0.13
w bottl	0.29
w bought	0.36
w bounc	1.25
w bowl	-1.29
w box	0.20
w boy	-0.62
w bp	0.60
w br	1.14
w brac	-0.31
w brain	-0.74
w brain_injury	-0.15
w brak	-0.32
w bread	-0.31
w break	-1.06
w breath	-0.20
w bridg	-0.36
w bright	1.71
w brok	-0.56
w broken	-0.81
w broth	-1.04
w brought	0.13
w brush	-1.19
w build	-1.53
w bump	0.79
w bus	-1.66
w but	3.65
w button	0.54
w buy	0.14
w by_friday	-0.26
w by_itself	0.13
w by_themselves	-0.37
w cake	-1.08
w call	2.96
w call_an_ambulance	-0.50
w calm	1.44
w came	-0.21
w came_in	0.26
w came_out	1.09
w can	3.51
w can't	2.32
w can't_say	0.61
w canc	-0.87
w cancel	-1.01
w cancell	1.90
w cane	0.37
w cannot	3.14
w cannot_promise	-0.17
w cannot_say	-0.64
w cannot_tell	-0.60
w car	1.39
w card	1.45
w care	0.37
w careful	0.30
w carr	-0.93
w carried_in	0.35
w carry	0.35
w carry_on	0.90
w cars	-0.29
w cas	-0.13
w case	0.34
w cash	-0.28
w cat	-1.93
w caught	0.54
w caus	1.05
w ceil	0.37
w cell	1.36
w centur	0.45
w cerebrospinal_fluid	-0.78
w certain	0.22
w certificat	-0.11
w ch	-1.25
w chain	-0.41
w chair	2.53
w chanc	-0.17
w chang	0.46
w chapel	-0.48
w charg	-0.44
w cheap	-1.19
w check	-0.50
w chemotherap	-0.21
w ches	-0.43
w child	1.91
w children	-2.73
w chiropractic	0.16
w chiropractor	-0.24
w choic	1.38
w choir	-1.24
w cholesterol	-0.22
w choos	-1.06
w chop	0.25
w christma	-1.00
w chronic	0.43
w chronic_fatigue	1.60
w chronic_pain	1.06
w church	-0.30
w clas	0.52
w clean	0.80
w cleans	0.53
w clear	-1.72
w click	1.55
w client	3.04
w climb	-0.48
w clinic	0.18
w clinical	0.90
w clock	1.59
w clos	-0.29
w clot	-0.77
w cloth	-2.00
w cloud	1.71
w club	-0.81
w coast	-0.45
w coat	0.43
w code	-0.51
w coffe	0.12
w coin	-1.06
w cold	-3.27
w colic	-1.60
w collar	0.64
w colon	0.33
w column	-0.50
w com	0.81
w come	0.63
w come_back	-0.89
w come_down	0.88
w come_first	-1.45
w come_in	1.40
w come_off	0.21
w comes_back	-0.43
w comfort	-0.34
w comfortabl	-0.81
w common	-1.04
w compan	0.28
w compar	-1.01
w complaint	1.10
w complementar	0.30
w concentrat	-0.19
w condition	0.59
w confirm	0.51
w consultant	0.62
w contest	-0.29
w control	-0.20
w cool	-1.10
w corn	-1.93
w correct	0.23
w corridor	0.55
w corset	0.38
w cost	-1.48
w cough	-1.85
w could	3.85
w could_not	0.94
w couldn't	0.64
w council	0.48
w count	2.89
w countr	1.20
w cours	0.36
w cov	-0.51
w cr	-0.97
w cradl	1.59
w cramp	0.12
w cranial	1.90
w cranial_bones	0.20
w cranial_holds	0.21
w cranial_osteopathy	-0.85
w cranial_work	1.16
w craniosacral	-0.35
w craniosacral_rhythm	0.61
w craniosacral_therapy	-1.20
w crash	0.20
w crook	0.76
w cros	-0.34
w crutch	-0.47
w cry	0.48
w crystal	-0.71
w cst	-1.07
w cup	0.43
w cupboard	0.25
w cur	-1.49
w cure	-1.27
w cure_for	0.14
w cushion	1.01
w dad	1.09
w damag	0.14
w damp	-0.23
w danc	1.66
w dang	-0.51
w date	-0.76
w daught	-1.24
w day	-0.18
w deal	-1.17
w debat	2.06
w decad	1.50
w decid	-1.53
w deep	1.64
w delet	-0.27
w dementia	-0.63
w dentist	-0.39
w depend	-0.79
w depression	-0.38
w describ	-1.27
w deserv	-1.66
w desk	-1.43
w detect	0.24
w detox	-1.54
w diabet	-1.12
w diagnosi	0.13
w diaphragm	-0.22
w diar	0.68
w did	-0.61
w did_not_differ	-0.12
w diet	-0.50
w differenc	-0.22
w different	-0.45
w direction	-0.32
w disabilit	0.23
w disagre	0.20
w disappear	1.00
w disappoint	0.34
w disc	-0.53
w discharg	-0.13
w discov	0.28
w diseas	-0.12
w dislik	-0.71
w disord	0.27
w disput	-0.74
w dissolv	0.87
w do	-0.41
w do_not_know	-0.94
w do_not_wait	-0.38
w doctor	1.08
w does	-1.19
w dog	0.86
w dollar	1.01
w don't	2.54
w done	-1.04
w door	-2.41
w dose	0.29
w doubl	0.45
w doubt	-1.60
w dough	0.69
w down	-1.44
w dr	-0.48
w drain	1.90
w draw	0.89
w drawn	-0.60
w dread	0.84
w dress	-0.26
w drift	-0.71
w drink	0.26
w driv	-0.25
w droop	-0.25
w drov	-0.31
w drug	0.15
w drug_free	0.19
w drum	1.10
w due	-0.72
w dull	0.36
w dur	-0.63
w dust	-0.18
w e	-0.43
w each	1.21
w ear	-2.61
w ear_infections	0.26
w earn	-1.27
w ears	1.25
w easi	0.58
w easy	1.70
w eat	0.26
w edge	-0.45
w effect	1.04
w effectiv	1.26
w effective_for	0.16
w eight	1.14
w eighteen	0.35
w eleven	-1.00
w else	0.56
w emergenc	-0.29
w encourag	0.11
w end	0.47
w endorphin	0.55
w ends	0.42
w energ	-0.43
w english	-1.76
w enjo	-0.39
w enjoy	-1.66
w enough	-0.46
w entranc	-0.49
w even	-0.15
w ever	1.58
w ever_since	0.54
w every_client	1.03
w every_time	0.55
w everybod	-0.66
w everyon	-0.44
w everyth	1.99
w everywher	-0.11
w evidenc	-0.55
w exact	0.11
w exam	0.32
w examin	-0.38
w except	-0.47
w exception	0.57
w exercis	-0.86
w expert	0.24
w explain	0.28
w eyebrow	-0.32
w eyes	-0.60
w face	2.14
w fact	1.41
w fad	0.43
w fail	2.15
w faint	1.61
w fall	-1.26
w fami	1.07
w famil	-1.02
w fan	-0.73
w far	0.31
w fascia	-1.24
w fast	0.98
w fath	0.43
w fatigu	0.38
w favor	0.13
w fear	0.25
w feath	2.05
w fee	-0.75
w feed	0.40
w feel	-0.79
w feel_better	1.03
w fees	0.75
w feet	0.51
w fell	-1.31
w felt	-3.25
w felt_better	-0.89
w fern	-0.63
w fertilit	-0.43
w fev	-1.90
w few	0.20
w fibromyalgia	0.77
w field	0.24
w fift	-0.52
w fifth	-0.23
w figur	0.28
w file	0.70
w fill	1.47
w film	1.20
w final	0.59
w find	3.04
w fine	-1.85
w fing	0.97
w finish	0.57
w fire	1.84
w firm	-1.25
w first	-1.11
w fish	-0.41
w fits	-0.49
w five	-0.30
w fix	0.16
w flar	1.50
w flat	0.27
w flight	-0.19
w float	-1.63
w floor	-1.18
w flow	1.73
w flu	-0.78
w fluid	-2.05
w fog	1.53
w fold	-0.17
w follow	0.33
w food	-0.51
w foot	-0.44
w football	-0.36
w for_a_while	-1.05
w for_good	-0.13
w for_some	-0.25
w for_the_first_time_in	-0.69
w for_the_first_time_since	0.81
w for_years	-0.65
w forcep	-0.82
w forget	0.74
w forgot	-0.58
w forgotten	1.09
w form	0.52
w fort	0.65
w fortnight	1.52
w forward	0.93
w found	-2.35
w fountain	-0.17
w four	0.32
w fourth	-0.40
w fre	0.91
w free	2.10
w free_of_pain	0.58
w fresh	-0.64
w frida	-1.13
w friend	-0.19
w front	0.49
w frown	0.27
w frozen_shoulder	-0.33
w full	1.43
w furth	-0.56
w futur	2.10
w gap	1.08
w garag	0.82
w garden	-1.36
w gas	-0.14
w gate	0.17
w gath	-0.25
w gave	-1.20
w gave_up	-0.87
w general	-1.24
w gent	0.76
w gentl	3.59
w gentle_hands	0.41
w gentle_touch	0.38
w german	-0.92
w get	1.20
w get_better	-0.73
w get_rid_of	-0.21
w get_well	0.99
w gett	0.74
w gift	0.85
w girl	1.86
w giv	1.17
w give	1.72
w give_up	0.46
w given	-0.33
w given_up	-0.71
w gives_way	0.31
w glad	-0.37
w glass	-0.13
w go	0.19
w go_home	0.48
w go_to	1.15
w go_to_hospital	-0.59
w goal	-0.12
w goes	2.82
w gone	1.38
w good	-1.53
w good_for	-1.49
w got	0.19
w got_better	-0.93
w gout	-0.67
w grac	0.43
w gram	-1.13
w grandad	-1.08
w granddaught	0.83
w grandmoth	-0.29
w great	0.61
w grey	2.59
w grief	-0.41
w grip	1.12
w ground	-0.47
w group	-2.59
w grow	3.27
w grown	0.29
w guarante	-0.40
w guidanc	-0.66
w guidelin	-1.03
w gut	1.06
w gutt	-0.31
w habit	-0.59
w had	1.62
w hadn't	0.38
w hair	-1.32
w half	0.11
w half_marathon	-0.31
w hall	-1.87
w hand	0.76
w hands_on	-0.95
w hang	-1.22
w happ	-0.31
w happen	1.71
w happi	0.84
w harbour	-0.33
w hard	-0.94
w has	1.83
w has_not_been	-0.36
w has_two	-0.15
w hav	-0.49
w have	0.38
w have_not_been	-0.58
w haven't	0.59
w hay_fever	0.73
w he	-0.39
w head	-2.46
w headach	-1.03
w headlin	-1.20
w heal	2.90
w healing_for	0.29
w health	1.94
w health_visitor	-0.25
w hear	0.34
w heard	-0.23
w heart	-0.48
w heartbeat	-0.23
w heat	0.43
w heav	1.64
w heavi	-0.14
w heel	-0.13
w held	0.70
w hello	0.42
w help	0.44
w help_for	-0.17
w helps_with	-0.42
w her	2.61
w here	2.62
w herself	1.21
w hiccup	-0.65
w hid	-1.02
w hidden	0.70
w hide	-0.14
w high	-1.46
w hill	-0.89
w him	-1.01
w himself	0.19
w hing	-0.53
w hip	-0.27
w hips	1.02
w his	0.65
w histor	-0.54
w hoist	0.80
w hold	0.55
w holida	0.65
w hon	0.71
w hook	0.34
w hop	-1.02
w hope	0.14
w hormon	-0.60
w hors	-0.20
w hospital	-0.28
w hot	0.87
w hot_flushes	0.16
w hour	-0.53
w hous	-0.72
w how	-1.46
w howev	-0.45
w hums	0.37
w hundr	0.89
w hung	-0.91
w hurr	-1.42
w hurt	-2.29
w husband	0.67
w i	-1.44
w i'll	0.45
w i'm	-0.51
w idea	-0.65
w ideal_for	0.25
w if	-5.44
w ignor	1.15
w ill	-1.22
w illness	-0.45
w impossibl	1.38
w improve	0.61
w in_some	-0.14
w includ	-0.98
w incom	-0.47
w independent	0.59
w individual	-0.15
w indoor	0.46
w infant	-0.32
w infection	-0.35
w inflammation	-0.28
w inhal	-0.27
w injection	1.44
w injur	-0.41
w inn	-1.13
w insid	-1.96
w insomnia	-0.68
w instant	-0.14
w instead	0.79
w insulin	-0.45
w insur	0.14
w interview	-0.23
w into	1.70
w invent	-0.54
w invit	0.33
w iron	1.00
w is_a	2.10
w is_an	0.18
w is_common	-1.09
w is_gone	0.49
w is_made_of	-0.17
w is_said_to	-0.42
w is_thin	-0.41
w isn't	0.35
w it'll	0.62
w itch	-1.20
w its	1.53
w itself	1.79
w januar	-0.73
w jaw	1.06
w jaws	-0.13
w job	-0.46
w join	-0.86
w joint	-0.36
w joy	-0.71
w jump	-0.69
w june	1.18
w just	-0.66
w keep	-0.26
w keep_your	0.21
w kept	-0.10
w kettl	-0.89
w kidney	0.29
w kids	0.60
w kind	-3.74
w kne	-0.70
w knead	0.36
w knee	0.11
w kneel	0.19
w knew	-0.37
w knif	0.83
w knitt	0.26
w knock	0.19
w knot	-0.25
w know	1.03
w known	-0.99
w label	0.15
w laborator	1.18
w labour	0.37
w lad	0.45
w ladd	-1.17
w lake	-0.30
w lamb	-0.65
w lamp	-0.88
w land	-0.28
w lane	-0.53
w larg	-0.18
w last	0.32
w lat	-0.15
w latch	-0.25
w late	-2.30
w laugh	2.79
w law	-0.46
w lawn	0.92
w lay	-2.17
w lead	0.42
w leaflet	-0.73
w leak	-0.79
w lean	-0.28
w learn	-1.12
w least	0.30
w leav	-1.24
w left	-1.40
w leg	-1.68
w legal	0.90
w legs	-0.24
w lengthen	0.41
w lent	-0.10
w less	0.18
w lesson	-1.14
w let	1.91
w let_go	0.47
w let_go_of	0.25
w lets	-0.88
w lets_go	0.34
w lett	-0.38
w level	0.52
w librar	-0.59
w licens	-0.99
w lie	-1.78
w life	2.85
w lift	0.30
w light	-2.35
w light_touch	-1.68
w lighten	0.10
w lik	-1.43
w like	-0.19
w limit	-0.46
w limp	0.23
w lin	-0.55
w line	0.58
w list	-2.52
w listen	0.97
w littl	-0.55
w little_one	-0.50
w liv	-2.28
w live	-0.49
w load	-0.61
w local	0.26
w loft	-0.41
w long	-0.69
w long_covid	-0.21
w long_lasting	-0.83
w looks_after	0.18
w loos	0.80
w loosen	0.51
w lorr	-0.13
w los	-1.79
w lose	1.27
w loss	-0.93
w lost	0.64
w lot	1.09
w loud	-0.46
w love	-1.79
w low	-2.19
w low_back_pain	-0.16
w low_mood	-0.44
w lower	-0.48
w luck	0.13
w lumbar	0.38
w lump	0.22
w lunch	-0.28
w lung	0.99
w ly	-2.27
w lymph	0.49
w machin	0.56
w made	-0.20
w magic	-0.63
w mail	-0.43
w main	-1.22
w mak	-0.24
w make	-0.60
w man	0.82
w manag	0.68
w manipulation	-0.22
w many	-0.14
w many_people	-0.53
w map	-0.43
w maps	-0.64
w march	-0.80
w mark	-0.91
w market	0.25
w massag	-0.40
w match	-0.26
w mate	0.23
w matt	-0.60
w may	-1.27
w me	0.72
w meal	-0.16
w mean	-1.68
w meant	-0.88
w measur	1.20
w mechanic	0.79
w medical	1.13
w medical_care	-0.65
w medication	0.34
w medicin	-0.21
w meet	-0.91
w memb	-0.45
w membran	-0.42
w memor	-0.65
w mend	0.61
w menopaus	-0.44
w messag	-0.87
w met	1.02
w method	0.63
w midnight	0.55
w midwif	-1.10
w midwiv	0.76
w might	-0.79
w migrain	2.07
w mild	0.18
w mill	-0.28
w mind	1.42
w mine	-0.36
w minut	-0.38
w miracl	-0.95
w miss	2.19
w mo	-0.79
w model	-0.76
w modern	0.91
w monda	0.75
w monday	-1.21
w mone	-0.90
w month	-0.19
w months_of	-0.65
w mood	-0.68
w more	0.51
w morn	1.85
w most	-3.97
w most_people	0.17
w moth	1.58
w mountain	-0.50
w mov	-4.78
w move	-2.40
w move_more	0.45
w mow	1.21
w mr	1.44
w much	0.59
w mum	0.67
w muscl	-1.98
w music	-0.18
w must	1.96
w my	1.55
w my_hands	-1.50
w myself	0.23
w nagg	0.11
w nam	-2.44
w name	-0.58
w nap	-0.30
w natural	1.63
w near	-0.36
w nearly_all	-0.21
w neck	2.66
w neck_pain	0.78
w need	0.57
w needl	-0.68
w needs_a_doctor	-0.32
w needs_no	0.46
w negativ	-0.12
w neighbor	-1.16
w neighbour	-1.32
w neith	-0.77
w nerv	-1.03
w nerve_pain	0.19
w nervous_system	0.89
w neurologist	-1.02
w nev	0.29
w new	-3.78
w newborn	1.30
w next	-0.86
w nhs	-0.24
w nice	0.31
w nickel	-1.16
w night	3.78
w nine	1.28
w ninet	0.64
w no	-2.90
w no_clear	-0.26
w no_difference	-0.45
w no_doubt	0.62
w no_evidence	-0.31
w no_longer_need	1.12
w no_longer_needs	-0.43
w no_more	0.43
w no_one	1.78
w no_side_effects	0.35
w nobod	0.63
w nobody_has_shown	-0.30
w nobody_knows	-0.65
w nois	-0.21
w none	-0.54
w normal	0.92
w not	-1.77
w not a_doctor	-0.40
w not able	0.43
w not about	-0.39
w not ach	1.91
w not advanc	-0.24
w not aft	0.47
w not again	0.35
w not against	0.33
w not agre	-0.48
w not alik	0.47
w not all	-0.30
w not am	-0.29
w not an_hour	-0.36
w not an_operation	-0.69
w not answ	-0.41
w not anxiet	0.35
w not any	-1.78
w not anybod	-0.72
w not anyon	-0.18
w not anyth	-3.11
w not apart	-0.97
w not arm	0.52
w not arthriti	0.35
w not ask	0.42
w not asthma	-0.53
w not bab	0.55
w not back	2.35
w not back_pain	-0.36
w not be	-0.68
w not befor	-0.13
w not believ	0.34
w not bett	0.99
w not body	-0.94
w not book	-0.40
w not breath	-0.42
w not call	0.76
w not can	-1.45
w not care	-0.27
w not caus	-0.26
w not ch	-0.35
w not chanc	0.80
w not chang	-1.94
w not check	-0.57
w not children	-0.10
w not claim	-0.61
w not client	0.97
w not com	-0.22
w not come	0.42
w not compar	-0.35
w not condition	-0.38
w not cook	-0.40
w not could	0.64
w not count	-0.21
w not cst	-0.22
w not cur	0.85
w not cure	-0.59
w not cure_for	0.37
w not cut	1.08
w not dangerou	-0.36
w not day	0.82
w not diagnos	0.53
w not did	0.67
w not do	3.15
w not doctor	0.29
w not does	0.15
w not dose	-0.63
w not down	0.54
w not drug	0.53
w not each	-0.25
w not ear	-0.35
w not effect	-0.20
w not eith	-0.36
w not else	-0.44
w not end	1.12
w not enough	0.11
w not even	1.02
w not ever	3.41
w not everyon	-0.35
w not evidenc	-0.93
w not expect	-0.35
w not fail	2.40
w not far	-1.07
w not fault	-0.72
w not feel	-1.16
w not felt	1.06
w not fev	-0.83
w not find	-0.58
w not first	-0.50
w not five	0.43
w not flat	-0.84
w not fluid	-0.29
w not follow	1.48
w not form	-0.35
w not found	-0.24
w not friend	0.12
w not gave	0.25
w not get	1.45
w not get_better	0.59
w not give	-0.68
w not give_up	-0.60
w not go	-1.32
w not good	0.28
w not guarante	-0.24
w not had	0.29
w not hand	-0.78
w not harm	1.54
w not has	-1.39
w not have	1.75
w not he	1.43
w not head	0.55
w not heal	0.14
w not health	-0.12
w not hear	-0.51
w not heard	2.31
w not help	1.54
w not help_with	-0.88
w not her	1.43
w not here	-2.66
w not him	-0.76
w not his	0.55
w not hold	-0.36
w not hour	-0.41
w not how	-1.80
w not hurr	-1.19
w not hurt	1.29
w not i	-1.79
w not if	0.22
w not ill	0.19
w not into	-0.13
w not is_a	-0.19
w not it	0.15
w not its	-0.83
w not keep	-0.60
w not kind	0.16
w not kne	0.49
w not know	-0.32
w not larg	-0.13
w not last	0.14
w not leav	0.71
w not let	2.76
w not licens	-0.32
w not lie	-0.67
w not life	0.41
w not lift	-0.49
w not light	-0.59
w not like	-0.60
w not line	-0.48
w not list	-0.46
w not live	0.84
w not ly	-0.95
w not made	-0.11
w not magic	0.23
w not make	0.43
w not matter	-0.43
w not may	0.33
w not mean	-1.12
w not measur	-1.35
w not medical	0.27
w not medical_advice	-0.55
w not medicin	-0.80
w not mend	0.19
w not mention	-0.73
w not migrain	0.39
w not miracl	0.21
w not miss	0.97
w not month	0.30
w not more	-0.24
w not mov	-0.57
w not move	-0.79
w not much	-1.24
w not my	-0.57
w not my_hands	-0.30
w not nam	-0.43
w not name	-0.10
w not neck	0.79
w not need	1.72
w not no	-0.20
w not not	0.36
w not noth	-0.42
w not notic	0.71
w not now	0.37
w not numb	-1.18
w not off	-0.60
w not oil	-0.25
w not once	0.70
w not one	0.35
w not only	0.47
w not operation	0.50
w not oth	-0.86
w not our	0.97
w not out	0.36
w not out_of	-0.69
w not outcom	-0.58
w not outsid	-0.62
w not over	-0.56
w not page	-0.41
w not pain	2.05
w not pap	-0.25
w not pass	-0.40
w not pay	0.57
w not peopl	-0.87
w not person	1.81
w not photograph	0.13
w not plac	-0.51
w not play	-0.15
w not postur	-1.22
w not print	-0.87
w not promis	1.48
w not prov	-0.34
w not proven	-0.42
w not pull	-0.51
w not push	-0.77
w not put	0.19
w not quit	-0.34
w not reach	0.40
w not read	-0.90
w not reason	-0.85
w not record	-0.73
w not recover	-0.44
w not refund	0.19
w not relief	-0.56
w not rememb	0.10
w not report	-0.41
w not rest	-0.58
w not result	-0.87
w not review	0.19
w not rhythm	-0.23
w not room	-0.25
w not round	0.81
w not rush	-0.25
w not safe	-0.18
w not safet	-0.17
w not same	-0.58
w not says	0.34
w not scan	-0.69
w not second	0.26
w not secret	0.30
w not see	0.41
w not seen	0.69
w not sell	-0.12
w not seriou	-0.11
w not session	-1.17
w not set	-0.63
w not settl	-0.10
w not shift	0.16
w not should	0.95
w not show	-0.67
w not shown	-0.72
w not sign	-0.47
w not sinc	4.39
w not singl	0.16
w not site	-0.39
w not sitt	0.70
w not sleep	0.27
w not slept	0.12
w not so	0.64
w not sold	-0.96
w not someth	-0.82
w not stand	1.11
w not start	-0.49
w not stat	-0.60
w not stay	-0.69
w not step	0.21
w not stor	-0.75
w not strength	1.09
w not stretch	-0.49
w not stud	-0.74
w not substitut	0.12
w not such	-0.28
w not tablet	0.14
w not tak	-0.59
w not take	-0.13
w not talk	-0.42
w not tell	0.32
w not test	-0.58
w not th	-0.73
w not than	-0.83
w not them	-1.05
w not theor	0.14
w not ther	0.88
w not therapist	-0.17
w not thes	-0.33
w not they	-0.34
w not think	1.22
w not thought	0.43
w not time	0.16
w not tinnitu	-0.30
w not too	1.78
w not touch	1.05
w not tr	0.60
w not track	-0.16
w not treat	-0.10
w not trial	-0.64
w not troubl	-0.16
w not true	-0.43
w not try	-0.46
w not turn	0.45
w not two	0.36
w not und	-0.53
w not unles	0.31
w not until	0.22
w not up	3.08
w not us	-0.65
w not use	-0.73
w not used	-0.86
w not visit	-0.58
w not wait	0.36
w not walk	-0.43
w not want	-1.34
w not way	1.27
w not we	0.27
w not week	-0.37
w not well	-1.07
w not what	1.43
w not what_is_wrong	-0.34
w not whatev	-1.09
w not when	0.49
w not wher	0.41
w not wheth	-0.70
w not who	3.67
w not why	-0.99
w not will	-1.79
w not without	0.62
w not word	1.05
w not work	0.32
w not worr	-0.52
w not wors	0.65
w not worth	-0.22
w not would	-0.62
w not writ	-0.13
w not year	0.79
w not you	-0.80
w not your	-1.84
w not your_doctor	-0.11
w not yourself	0.91
w not_agree	-0.11
w not_know	0.96
w not_need	0.73
w not_promise	-0.23
w note	-0.74
w noth	-2.81
w notic	1.06
w novel	-0.50
w now	1.17
w numb	-2.40
w nurs	0.78
w nurser	0.53
w octob	-0.52
w odd	-0.56
w off	1.78
w offer	-0.37
w offic	0.42
w often	-4.21
w oil	-0.20
w old	0.59
w old_pains	0.44
w on_his_own	-0.14
w on_the_way_home	0.45
w on_their_back	-0.12
w on_time	-1.23
w on_your_side	0.42
w once	0.80
w one	1.25
w ones	-0.63
w onlin	-0.38
w only	1.79
w open	-0.79
w operation	0.20
w optician	-0.38
w orchestra	1.05
w ordinar	-0.35
w organ	1.30
w osteopath	-1.15
w oth	-1.63
w our	2.73
w our_hands	0.90
w our_table	0.43
w our_touch	0.48
w ours	0.97
w out	4.43
w out_of	1.16
w outsid	-0.55
w over	2.41
w overactiv	0.56
w overcom	0.13
w overnight	-0.27
w own	0.97
w pace	-1.44
w pack	0.93
w packag	-0.65
w pag	0.44
w page	-0.31
w paid	-1.00
w pain	0.12
w pain_free	2.10
w pain_relief	1.33
w painful	-0.86
w painkill	-0.26
w paint	-2.04
w pair	-1.69
w palm	1.52
w panel	0.16
w panic_attacks	-0.16
w pap	-1.17
w papa	0.51
w parent	2.06
w park	-1.60
w part	-0.51
w partn	-0.74
w pass	-3.02
w past	-0.87
w path	-0.51
w patienc	-0.55
w patient	0.96
w peac	-0.31
w pelvi	1.20
w pen	-0.49
w peopl	-1.03
w per_cent	0.34
w percent	-0.29
w perhap	-0.47
w period	1.96
w permanent	0.56
w person	-1.00
w pet	-0.42
w pharmacist	-0.96
w phon	-1.52
w photograph	1.81
w physical_therapist	-1.23
w physical_therapists	-0.43
w physical_therapy	-0.54
w physician	-0.74
w physio	1.10
w physiotherap	-0.27
w physiotherapist	-0.99
w piano	-0.67
w pick	-0.80
w pictur	-1.30
w piec	-0.87
w pill	0.42
w pillow	1.04
w pinch	-1.00
w pipe	-0.58
w pitch	-0.43
w plac	-1.16
w placebo	0.88
w plain	1.09
w plan	1.14
w plann	-0.20
w plant	-0.13
w plast	-0.44
w play	-1.47
w pleas	-4.23
w pleasant	-0.82
w plumb	-0.96
w point	-2.34
w poison	0.11
w pool	0.58
w poor	-0.76
w port	-1.00
w position	-0.98
w possibl	-1.25
w post	-0.23
w postnatal_depression	0.28
w pound	-0.53
w pow	1.86
w powerful	0.16
w practic	-1.11
w practition	-0.49
w prais	0.40
w pregnanc	0.89
w pregnant	-0.63
w prepar	0.27
w pres	1.10
w prescrib	0.57
w prescription	0.49
w present	-0.24
w press	-0.27
w pressur	-1.26
w pretend	-1.60
w prevent	-0.62
w pric	-1.88
w print	-0.48
w priz	-0.68
w problem	1.96
w professor	0.56
w profound	0.23
w promis	0.20
w proof	1.17
w prop	0.47
w prov	-0.19
w proven	-0.71
w prun	-1.15
w ptsd	0.35
w pull	-1.33
w puls	-1.82
w pump	0.17
w push	0.32
w put	1.75
w put_right	1.13
w question	-2.51
w queu	0.33
w quick	2.74
w quiet	-3.07
w quiet_hour	-1.95
w rack	-0.65
w radiator	-0.53
w radio	-0.46
w raffl	-0.43
w rail	-1.16
w rain	-0.47
w rais	-0.96
w ramp	0.20
w ran	0.78
w rang	2.04
w rare	-0.43
w rath	-1.31
w reach	0.32
w read	-1.00
w real	1.42
w realign	-0.33
w reason	-0.36
w receipt	-0.43
w recent	0.12
w reckon	0.29
w recognis	0.37
w recommend	0.59
w recov	0.83
w recover	0.21
w recovery_from	0.83
w reduc	-0.32
w referenc	-0.60
w reflux	0.19
w refund	-0.20
w register	-0.74
w regular	1.27
w regulator	0.53
w rehears	-0.13
w relax	-0.56
w relaxation	0.33
w releas	0.16
w reliab	1.00
w relief	1.98
w relief_for	0.47
w reliev	-0.83
w rely_on	-0.31
w remedy_for	-0.20
w rememb	1.37
w remind	0.11
w remov	-1.23
w rent	-0.47
w repair	-0.12
w replac	-0.72
w report	0.98
w research	0.74
w reset	-0.37
w respect	-1.58
w respond	0.31
w respons	0.33
w rest	-2.95
w restful	-0.21
w restor	-0.80
w restriction	-0.27
w result	0.82
w return	1.67
w revers	0.78
w review	1.32
w rhythm	1.01
w ribs	0.46
w rid	1.27
w right	-0.42
w ring	-0.56
w ris	-1.14
w rise	-0.25
w risk	-0.33
w riv	-0.24
w roll	-0.67
w roof	-0.59
w room	-1.54
w root	2.53
w rope	0.21
w rose	-0.28
w rough	0.49
w round	1.10
w row	1.86
w rubb	-0.34
w rul	-0.69
w rule	-0.12
w rumbl	-0.94
w run	-0.78
w runs	-2.09
w rust	0.75
w s	-1.21
w sacrum	-0.71
w saf	1.00
w safe	0.35
w safet	-0.28
w said	-2.91
w salt	-0.40
w same	0.95
w same_day	0.51
w sampl	-0.16
w sat	0.69
w saturda	-0.85
w saturday	-0.26
w sav	-0.53
w saw	-0.38
w say	1.18
w say_no_to	-0.47
w says	-1.14
w scal	-1.28
w scan	-1.46
w scar	-1.12
w sceptic	0.34
w school	-0.70
w sciatica	0.90
w scienc	1.25
w scientifical	0.62
w scientist	0.96
w scoot	-0.22
w scor	-2.01
w scream	2.06
w seam	-0.75
w seat	-0.65
w second	-1.00
w secret	-0.59
w see	0.45
w see_a_doctor	-0.43
w seem	-1.72
w seen	0.28
w seizur	0.49
w seldom	-0.41
w self	1.35
w sell	-2.46
w send	0.26
w sens	0.44
w sent	0.73
w sentenc	-0.23
w session	-0.89
w set	0.80
w sets	-0.50
w settl	1.41
w seven	-1.31
w sevent	-1.12
w several	-1.64
w shak	0.38
w sham	-0.31
w shap	-1.36
w shar	-1.41
w she	-0.65
w sheet	-0.83
w shelf	0.37
w shift	1.27
w shingl	-0.42
w sho	-1.11
w shock	0.32
w shook	-1.44
w shop	0.38
w shopp	0.11
w short	-0.98
w shorten	-0.41
w shot	0.41
w should	-1.99
w shout	0.53
w show	-2.49
w shown	0.11
w shredd	-0.29
w shrink	-0.12
w shunt	-0.21
w shut	1.17
w side	0.66
w side_effects	0.46
w sign	-1.08
w signal	-0.35
w silenc	0.27
w simp	3.01
w simpl	0.84
w sinc	-1.34
w sing	1.01
w singl	0.12
w sink	-0.58
w sit	-1.98
w sit_in	0.61
w site	-0.98
w sits	-0.54
w sitt	0.36
w six	0.12
w sixt	0.93
w size	-0.48
w skin	-2.76
w skip	2.28
w skipp	0.71
w skull	-3.15
w skull_bones	0.49
w slack	-0.46
w sleep	-0.98
w sleeples	0.62
w sleepless_nights	1.42
w sleev	-0.17
w slipped_disc	-0.34
w slow	-3.65
w small	-0.57
w smell	0.54
w smil	5.21
w smok	-0.14
w smooth	0.53
w snor	-0.85
w snow	-0.19
w so	-1.52
w soap	-0.16
w sock	0.22
w sofa	0.42
w soft	-1.46
w soften	-0.18
w sold	-0.11
w some	-2.36
w some_people	-1.69
w somebod	-0.25
w someon	-0.60
w someth	0.96
w sometim	-0.51
w somewher	1.11
w son	0.41
w soon	0.16
w sooth	0.30
w sore	-1.10
w sore_back	-1.98
w sore_backs	-0.11
w sorr	-1.12
w sort	-0.19
w soul	-0.85
w sound	1.68
w sourc	-0.79
w spac	1.01
w speak	4.28
w speak_of	-0.28
w special	0.16
w specialist	0.78
w speech	-0.53
w spell	-1.12
w spend	0.69
w spent	-0.83
w sphenoid	0.25
w spin	0.75
w spinal	-0.19
w spinal_cord	-0.38
w spinal_fluid	0.11
w spok	-0.87
w spot	-0.90
w spr	2.16
w sprain	-0.19
w squar	-0.48
w squeez	0.33
w stack	0.24
w staff	-0.59
w stair	0.52
w stairlift	1.81
w stand	0.53
w star	1.22
w start	3.86
w stat	-1.04
w station	-0.17
w stead	0.41
w step	0.72
w stick	-1.23
w stiff_back	-0.35
w stiff_neck	-1.02
w still	-6.11
w stitch	-0.28
w stomach	-0.34
w stool	-1.74
w stop	-1.74
w stopp	-0.63
w stor	-0.40
w storm	-0.14
w str	-0.50
w straight	0.34
w straighten	0.74
w strang	-0.31
w street	-1.45
w stres	0.60
w stress	0.47
w stretch	0.32
w strict	-0.31
w strok	-0.42
w strong	1.07
w stuck	0.27
w stud	-1.13
w student	-1.00
w stuff	0.11
w succes	-0.15
w such	-0.48
w sudden	-0.46
w suffer	0.66
w sugar	0.41
w sugg	-0.14
w suit	-1.57
w suitabl	-0.22
w suitcas	1.21
w summ	-1.69
w summar	-0.40
w summit	1.05
w sunda	0.64
w sunday	-1.17
w supp	-0.87
w support	0.24
w suppos	-0.22
w sure	-1.09
w surgeon	-0.24
w surger	0.11
w surve	-1.10
w sutherland	-1.27
w swell	-0.84
w swimm	-0.82
w swollen	-0.43
w symptom	0.88
w system	1.77
w tabl	1.24
w tablet	0.45
w tailbon	-0.75
w tak	-2.19
w take	-2.30
w taken	0.21
w talk	-0.24
w talking_therapy	-0.58
w tast	-0.53
w taught	0.34
w tax	-0.50
w taxi	-0.47
w tea	2.54
w teach	-2.06
w team	-0.14
w tear	-0.45
w tell	1.14
w tell_me	1.16
w tell_us	-0.24
w tells_you	-0.81
w templ	-0.13
w ten	-1.06
w tend	0.49
w tenni	-0.40
w tension	1.54
w tension_headaches	-0.85
w tent	0.47
w term	1.21
w test	1.26
w text	-0.83
w th	-0.15
w than	-2.71
w thank	0.70
w that_lasts	-1.07
w thaw	-0.28
w the_answer_to	0.20
w the_moment	0.10
w the_next_day	-0.41
w the_sea	-0.12
w the_table	-1.90
w the_work	0.41
w their	3.23
w them	2.00
w themselv	0.92
w then	1.36
w theor	-0.60
w ther	1.42
w therap	-0.80
w therapist	1.81
w thes	-0.98
w these_hands	0.64
w they	1.71
w thick	-0.45
w think	0.41
w thinn	-0.20
w third	0.42
w thirst	-0.22
w thirt	0.89
w this_table	1.93
w this_therapy	-1.01
w this_works	-0.10
w thos	1.09
w though	1.82
w thought	-0.98
w thousand	2.12
w thre	-0.84
w threw	0.81
w thriv	-0.57
w through	2.16
w thursda	-0.78
w thursday	-0.90
w thyroid	0.44
w tick	0.84
w ticket	-0.47
w tid	0.68
w tide	-0.39
w tie	1.56
w tight	-0.66
w till	1.38
w tim	-0.18
w time	-0.78
w tinnitu	-0.49
w tir	-0.20
w tired	-0.91
w tissu	-1.23
w to_avoid	-0.33
w toast	-0.50
w toda	1.07
w toddl	-1.46
w toes	1.77
w togeth	-1.94
w toilet	-0.42
w told	-0.32
w told_me	0.53
w tomorrow	1.63
w tonight	0.90
w too	-0.94
w too_late	1.17
w took	-1.54
w top	1.21
w tore	1.64
w toward	-0.23
w towel	-0.30
w town	0.53
w toxin	0.51
w tr	-1.93
w traction	0.26
w trad	-1.31
w tradition	-0.55
w train	-1.28
w tram	-0.87
w transformation	0.27
w trauma	-0.56
w tray	0.31
w treat	-0.16
w treatment_for	0.33
w treatment_of	-0.32
w tree	-0.19
w tremor	-0.32
w trial	-2.20
w tried_everything	0.34
w troubl	-0.56
w true	0.93
w trumpet	0.56
w trust	0.95
w try	-0.68
w tuesda	0.32
w tuesday	-0.54
w tumm	1.09
w turn	3.02
w twelv	-0.39
w twent	1.38
w twic	0.18
w twist	1.24
w two	0.29
w type	-0.65
w uk	-0.37
w umbrella	-0.52
w uncertain	-0.19
w uncl	-0.65
w und	-0.71
w undo	1.18
w undon	-0.88
w undres	1.19
w universit	-0.25
w unlik	0.44
w unlock	0.41
w unpleasant	-0.37
w unsettl	-0.13
w unsur	-0.17
w until	-2.27
w unwell	-0.10
w unwind	1.17
w up	2.08
w updat	-0.28
w upledg	-0.84
w upright	-0.76
w upstair	-1.23
w us	2.00
w use	-1.44
w used	-0.88
w used_to	-0.34
w uses	-0.37
w usual	-1.12
w vaccin	-0.59
w vary	0.18
w vertebra	0.77
w vertigo	-0.18
w very	0.98
w view	-1.43
w villag	0.95
w violin	-0.72
w visit	0.68
w visitor	-1.63
w voic	1.43
w wait	-0.12
w wake	-0.15
w wake_up	0.30
w wal	-0.30
w walk	-0.81
w walked_out	-0.56
w walking_frame	0.83
w walking_stick	-0.28
w wall	2.25
w want	-0.31
w war	1.33
w ward	1.19
w warm	-0.79
w warmth	-0.47
w warn	0.63
w wash	-0.69
w wat	0.29
w watch	1.68
w wav	-1.60
w wave	0.19
w wax	-0.62
w way	2.14
w way_home	0.21
w ways	-0.90
w we	-1.05
w we'll	1.29
w we'r	-0.59
w weak	-0.68
w wear	-0.71
w websit	-0.34
w wedd	-0.27
w wednesday	-0.34
w week	-1.13
w weekend	-1.07
w weigh	-0.16
w weight	-1.17
w welcom	-0.74
w well	-3.41
w went	2.43
w went_in	0.95
w were_gone	0.18
w what	1.57
w what_is_wrong	0.84
w whatev	0.15
w wheel	0.81
w when	-1.68
w wher	3.59
w wheth	-4.40
w which	-2.11
w whisp	2.28
w whistl	0.41
w who	4.32
w whoev	-0.28
w whol	2.66
w whom	-0.29
w why	3.66
w wife	1.36
w will	2.37
w winc	1.57
w wind	0.43
w window	0.28
w wint	0.22
w wish	-0.20
w within	1.39
w without	2.57
w woke	-0.39
w won	-0.91
w won't	1.56
w wond	-0.54
w wonderful	0.21
w wood	3.09
w wool	-0.36
w wore	0.23
w work	0.59
w work_for	-0.11
w work_on	-0.44
w works_on	-0.17
w world	0.79
w worn	-0.93
w worr	-0.38
w wors	-1.73
w worst	-0.59
w worth	-0.80
w would	-2.12
w wound	0.34
w wrap	-0.78
w wrapp	-1.03
w wrist	-1.12
w writ	-0.76
w written	-0.31
w wrong	-2.25
w wrot	-0.54
w yard	-0.53
w year	2.03
w years_of	1.48
w yes	0.49
w yesterda	0.87
w yet	1.61
w yoga	0.98
w you	-0.60
w you'll	1.44
w you'r	-0.24
w young	-0.13
w your	2.05
w your_doctor	-0.42
w your_gp	0.71
w your_midwife	0.30
w yourself	1.26
w zero	0.44
wt a AID	-1.84
wt a BABY	-1.18
wt a BAD	-0.11
wt a BELIEF	-0.28
wt a BODY	-0.18
wt a CLIENT	-4.08
wt a CST	-0.94
wt a CURE	0.45
wt a DIAGNOSE	-1.64
wt a DOCTOR	-2.05
wt a DRUG	-0.49
wt a EASE	-1.65
wt a ENDORSE	1.89
wt a EXPERT	-0.82
wt a FLOW	0.45
wt a GONE	-3.89
wt a HOMEHELP	0.96
wt a LIFE	-0.28
wt a META	-0.90
wt a NEGN	-2.29
wt a NUMBER	-1.05
wt a POLICY	-1.13
wt a PRAISE	0.94
wt a PRESSURE	-0.54
wt a RELIEFN	0.18
wt a REMOVE	-1.84
wt a RESEARCH	-2.40
wt a SAFETY	-0.39
wt a SAY	-1.01
wt a SERIOUS	-2.59
wt a SERVICE	-1.86
wt a SHOW	0.76
wt a SORE	-1.29
wt a STOPTAKING	-0.70
wt a STORE	-1.15
wt a SURE	-0.49
wt a SURGERY	-0.58
wt a SYMPTOM	-2.58
wt a THERAPIST2	-0.87
wt a THERAPY	-2.43
wt a THING	0.76
wt a WELL	0.98
wt a WORKS	-0.45
wt a WORLD	-0.84
wt about CST	-0.33
wt about IT	1.52
wt about MECH	-0.18
wt about NUMBER	-2.97
wt about RELIEFN	-0.36
wt about SERIOUS	0.67
wt about SYMPTOM	-0.29
wt about THERAPY	-0.33
wt about WE	-0.23
wt about YOU	0.71
wt adult SAY	0.23
wt adult SHOW	0.29
wt aft HOMEHELP	0.21
wt aft IT	2.38
wt aft LIFE	-0.66
wt aft NUMBER	-0.37
wt aft SURGERY	0.73
wt aft WE	0.16
wt against IT	-0.30
wt ago CLIENT	0.98
wt all EASE	0.57
wt all GONE	0.23
wt all IT	-1.01
wt all LIFE	-0.33
wt all NUMBER	-0.28
wt all WE	0.36
wt all YOU	-0.48
wt am NEG	-0.98
wt an EASE	-0.14
wt an EMOTION	-0.40
wt an HOMEHELP	-0.25
wt an HUMBLE	-0.21
wt an POLICY	-0.23
wt an SAFETY	-0.30
wt an SERIOUS	-1.19
wt an SORE	-0.46
wt an SYMPTOM	-0.62
wt an THERAPIST2	-0.38
wt an WORLD	-0.22
wt and BABY	0.53
wt and BAD	-0.56
wt and BODY	0.45
wt and CLIENT	-4.03
wt and CST	-0.96
wt and DETOX	0.99
wt and DIAGNOSE	0.43
wt and DOCTOR	0.46
wt and DRUG	-0.76
wt and EASE	1.27
wt and EMOTION	-0.54
wt and ENDORSE	-0.30
wt and EXPERT	0.41
wt and GO	1.11
wt and GONE	0.48
wt and HEDGE	-1.36
wt and HOMEHELP	-1.27
wt and HUMBLE	-1.63
wt and IT	-1.66
wt and LASTING	0.23
wt and LIFE	-0.51
wt and MECH	-0.82
wt and META	-0.13
wt and MOST	-1.09
wt and NEG	-2.68
wt and NEGN	-0.95
wt and NUMBER	-1.13
wt and OUGHT	-1.59
wt and PAST	-0.29
wt and POLICY	-0.59
wt and RELIEFN	0.53
wt and REMOVE	0.20
wt and SAFETY	-0.43
wt and SAY	-2.41
wt and SERIOUS	3.42
wt and SERVICE	-0.83
wt and SHOW	-0.95
wt and SORE	-0.41
wt and STORE	-0.38
wt and SYMPTOM	0.53
wt and THERAPIST2	-0.57
wt and THERAPY	2.18
wt and THING	1.15
wt and TURN	-1.44
wt and WE	-1.89
wt and WELL	1.54
wt and WORKS	0.52
wt and YOU	0.48
wt any DRUG	0.21
wt any HOMEHELP	0.56
wt any NUMBER	-0.79
wt any POLICY	0.84
wt any SERIOUS	-0.80
wt any SHOW	-0.32
wt any SYMPTOM	-0.64
wt are BABY	-0.49
wt are CLIENT	0.82
wt are EASE	1.51
wt are ENDORSE	-0.98
wt are FLOW	0.53
wt are GONE	1.51
wt are MOST	-0.39
wt are NEG	-0.82
wt are NEGN	-0.26
wt are NUMBER	-2.90
wt are PAST	-0.61
wt are POLICY	0.24
wt are REMOVE	0.40
wt are SERVICE	-0.96
wt are SORE	-1.31
wt are STORE	-0.19
wt are THERAPY	1.74
wt are THING	0.48
wt are WELL	0.68
wt are WORKS	1.14
wt are WORLD	-0.42
wt are YOU	-0.18
wt as CLIENT	-1.61
wt as HOMEHELP	-0.67
wt as IT	-1.01
wt as LIFE	1.07
wt as NUMBER	-0.83
wt as SAFEW	1.56
wt as THERAPY	-0.67
wt as WE	0.47
wt as YOU	-0.95
wt at BELIEF	-0.29
wt at IT	-1.40
wt at LIFE	-0.30
wt at NUMBER	-1.81
wt at PAST	-0.44
wt at POLICY	-0.44
wt at WE	0.40
wt be BAD	0.58
wt be BODY	-0.43
wt be CURE	0.16
wt be DIAGNOSE	-0.46
wt be EASE	0.98
wt be ENDORSE	-0.44
wt be FLOW	0.87
wt be GO	-0.44
wt be GONE	1.75
wt be NUMBER	-0.19
wt be PAST	1.01
wt be POLICY	0.42
wt be PRAISE	0.39
wt be REMOVE	1.14
wt be SAY	1.08
wt be SERVICE	-1.45
wt be SHOW	-0.44
wt be STOPTAKING	0.61
wt be SURE	0.26
wt be WELL	-0.36
wt be WORKS	1.01
wt becaus CLIENT	-0.27
wt becaus IT	0.11
wt becaus MOST	0.94
wt becaus NEG	0.87
wt becaus NUMBER	-0.22
wt becaus WE	-0.54
wt becaus YOU	-0.93
wt becom GONE	1.44
wt bed TURN	0.26
wt been EASE	-0.54
wt been NUMBER	-0.24
wt been PROVE	-0.31
wt been SAY	0.42
wt been SHOW	-0.73
wt been SORE	-1.29
wt been STORE	0.87
wt been WELL	0.49
wt befor CLIENT	0.19
wt befor IT	1.08
wt befor WE	-0.49
wt befor YOU	0.89
wt besid IT	-0.60
wt best EASE	-0.20
wt best NUMBER	-0.31
wt bett RESEARCH	-0.72
wt between NUMBER	0.66
wt between THERAPY	-0.52
wt both LIFE	-0.30
wt breath YOU	-0.67
wt but CLIENT	0.57
wt but IT	0.88
wt but NEG	-0.14
wt but WE	0.15
wt but YOU	0.60
wt by CLIENT	0.42
wt by DOCTOR	0.51
wt by EASE	0.25
wt by EXPERT	0.97
wt by FLOW	0.25
wt by GONE	-0.36
wt by LIFE	-0.55
wt by META	-0.73
wt by NUMBER	1.20
wt by POLICY	-1.36
wt by THERAPY	-0.27
wt by THING	1.12
wt by TURN	0.62
wt by WORKS	0.32
wt by WORLD	-0.14
wt careful RESEARCH	0.55
wt chronic SYMPTOM	0.27
wt cost GONE	-0.39
wt crack SERVICE	-0.47
wt crack WE	0.41
wt day CLIENT	1.24
wt day WE	-0.23
wt day YOU	0.48
wt did CLIENT	-0.33
wt did HUMBLE	-0.13
wt did IT	0.25
wt did NEG	0.54
wt did YOU	-0.25
wt do CLIENT	-0.34
wt do GONE	0.29
wt do HUMBLE	-0.22
wt do IT	0.39
wt do NEG	-3.15
wt do STOPTAKING	-0.22
wt do THERAPY	1.01
wt do WE	-0.15
wt do YOU	1.69
wt does CLIENT	-0.29
wt does CST	-0.62
wt does HEDGE	0.46
wt does HUMBLE	0.92
wt does IT	-1.61
wt does NEG	-0.86
wt does THERAPY	-0.65
wt drift STOPTAKING	-0.22
wt dur HOMEHELP	-0.70
wt each BODY	0.88
wt each CST	0.33
wt each ENDORSE	0.54
wt each HOMEHELP	-0.19
wt each SHOW	0.54
wt each STORE	-0.20
wt ear CLIENT	-0.32
wt earn WE	-0.66
wt eight NUMBER	0.52
wt else HEDGE	0.51
wt else IT	-0.42
wt enjoy IT	-0.81
wt ever BODY	0.37
wt ever CLIENT	0.60
wt ever EMOTION	-0.39
wt ever GONE	-0.49
wt ever NUMBER	-0.90
wt ever SYMPTOM	0.32
wt ever THING	-0.69
wt far GONE	0.13
wt fev OUGHT	-0.37
wt fift NUMBER	-0.18
wt firm MECH	-0.37
wt fold THING	-0.33
wt for BABY	-0.12
wt for BODY	0.25
wt for CLIENT	1.09
wt for CST	-0.57
wt for DOCTOR	0.78
wt for DRUG	0.91
wt for EMOTION	0.79
wt for GONE	-0.27
wt for HEDGE	-0.63
wt for HOMEHELP	-0.29
wt for HUMBLE	1.00
wt for IT	0.65
wt for LASTING	-0.63
wt for MOST	0.56
wt for NEG	-0.88
wt for NUMBER	-1.82
wt for POLICY	-0.99
wt for SAFETY	0.24
wt for SERIOUS	-0.56
wt for SERVICE	0.52
wt for SORE	1.16
wt for SURE	-0.77
wt for SYMPTOM	1.65
wt for THERAPIST2	-0.33
wt for THERAPY	-2.03
wt for WE	-0.89
wt for WELL	0.30
wt for WORKS	-0.31
wt for YOU	-0.76
wt from CST	0.46
wt from IT	-0.77
wt from NUMBER	1.14
wt from RESEARCH	0.20
wt from SAFETY	-0.67
wt from SYMPTOM	1.06
wt from WE	-0.37
wt from YOU	-0.11
wt full BODY	0.54
wt gentl THERAPY	0.28
wt get YOU	0.59
wt give IT	0.64
wt give WE	1.03
wt give YOU	0.73
wt good EASE	-0.18
wt good HOMEHELP	-0.16
wt good RESEARCH	-0.33
wt got WE	0.25
wt had BAD	1.13
wt had CST	-0.27
wt had DIAGNOSE	0.40
wt had EASE	-0.54
wt had FLOW	-0.62
wt had GONE	-1.87
wt had HOMEHELP	-0.51
wt had NEG	-0.67
wt had REMOVE	-0.28
wt had SAY	0.69
wt had SERIOUS	-0.35
wt had SERVICE	-0.16
wt had SHOW	0.22
wt had SYMPTOM	-1.04
wt had THERAPY	-0.27
wt had TURN	0.67
wt had WE	-0.20
wt had WORKS	-0.59
wt has BAD	-0.80
wt has DIAGNOSE	-0.71
wt has EASE	0.36
wt has GONE	-1.29
wt has HUMBLE	-0.20
wt has IT	-1.60
wt has NEG	1.05
wt has NEGN	-1.42
wt has NUMBER	0.20
wt has OUGHT	-0.96
wt has PAST	0.32
wt has POLICY	-0.60
wt has PROVE	-0.11
wt has REMOVE	-1.54
wt has SAY	-0.27
wt has SERVICE	-0.31
wt has SHOW	-0.37
wt has STORE	0.74
wt has SURE	-1.10
wt has TURN	-1.01
wt has WE	2.16
wt has WORKS	-0.80
wt have BODY	1.15
wt have DIAGNOSE	-1.25
wt have EASE	0.44
wt have GONE	1.48
wt have IT	0.35
wt have NEG	-1.59
wt have NEGN	-0.41
wt have NUMBER	-0.74
wt have OUGHT	0.15
wt have PAST	0.41
wt have PROVE	0.38
wt have REMOVE	1.11
wt have SAFEW	-0.38
wt have SAY	1.28
wt have SERIOUS	-1.54
wt have SHOW	1.12
wt have TURN	0.24
wt have WE	0.16
wt have WORKS	0.32
wt have YOU	0.83
wt her AID	-2.24
wt her BODY	1.64
wt her CLIENT	1.75
wt her DIAGNOSE	1.72
wt her DOCTOR	-0.75
wt her DRUG	-0.14
wt her ENDORSE	-0.34
wt her HOMEHELP	-0.67
wt her LIFE	-2.90
wt her NUMBER	1.42
wt her PAST	0.26
wt her POLICY	-0.96
wt her SERIOUS	-1.10
wt her SHOW	-0.34
wt her STORE	-1.63
wt her SURGERY	-0.48
wt her SYMPTOM	-1.60
wt her THERAPY	-1.84
wt her THING	-0.16
wt here IT	0.85
wt high THING	0.66
wt his AID	0.54
wt his BABY	-0.57
wt his BODY	-0.90
wt his CLIENT	1.78
wt his DOCTOR	-0.35
wt his ENDORSE	0.50
wt his HOMEHELP	-1.02
wt his LIFE	1.25
wt his SHOW	0.50
wt his SYMPTOM	-0.41
wt his THERAPY	1.02
wt his THING	0.37
wt his WORLD	0.54
wt hour GONE	-1.02
wt how CLIENT	-1.83
wt how CST	0.18
wt how HEDGE	-0.52
wt how SURE	-0.76
wt how THERAPY	0.27
wt how WE	-0.76
wt how YOU	0.71
wt if CLIENT	-0.52
wt if IT	-0.87
wt if LIFE	0.31
wt if NEG	1.09
wt if SYMPTOM	-0.35
wt if YOU	-3.73
wt in BABY	-0.39
wt in BODY	-0.92
wt in CLIENT	-2.39
wt in CST	-0.69
wt in DIAGNOSE	-0.12
wt in EASE	0.27
wt in FLOW	0.15
wt in HEDGE	0.18
wt in IT	1.92
wt in MECH	-0.82
wt in META	0.26
wt in MOST	-0.39
wt in NUMBER	-2.01
wt in REMOVE	-0.11
wt in SERVICE	-0.74
wt in SORE	-0.88
wt in SYMPTOM	-0.65
wt in THERAPY	0.52
wt in THING	-0.11
wt in WE	0.87
wt in WORKS	0.48
wt in YOU	2.40
wt includ HOMEHELP	-0.37
wt includ THERAPIST2	-0.37
wt into IT	0.35
wt is BAD	-0.29
wt is BELIEF	0.26
wt is CST	-0.49
wt is DEFINE	0.82
wt is DIAGNOSE	-1.66
wt is EASE	-2.28
wt is ENDORSE	-0.33
wt is FLOW	-0.26
wt is GO	-0.83
wt is GONE	-1.19
wt is HOMEHELP	-0.80
wt is HOPEFUL	0.77
wt is HUMBLE	-0.71
wt is IT	-1.15
wt is MOST	1.16
wt is NEG	-2.14
wt is NUMBER	-0.27
wt is OUGHT	-0.30
wt is PAST	-0.11
wt is POLICY	-0.54
wt is POSITION	0.61
wt is SAFETY	1.02
wt is SAFEW	-2.07
wt is SAY	-0.42
wt is SERVICE	0.12
wt is SHOW	-1.53
wt is SORE	-2.50
wt is STOPTAKING	-0.52
wt is STORE	-0.23
wt is SURE	0.37
wt is SYMPTOM	-1.66
wt is TURN	0.23
wt is WELL	-0.95
wt is WORKS	-0.36
wt is YOU	-0.27
wt just DIAGNOSE	0.25
wt just NUMBER	0.67
wt just OUGHT	0.13
wt just SAY	0.11
wt just SHOW	0.17
wt larg RESEARCH	-0.28
wt last DIAGNOSE	-0.32
wt last NUMBER	-0.39
wt last POLICY	0.19
wt lat CLIENT	0.99
wt let IT	0.72
wt let WE	1.25
wt let YOU	1.71
wt lie POSITION	-0.24
wt light IT	-1.23
wt lik IT	-0.47
wt like IT	-1.19
wt like THING	0.95
wt like WE	0.15
wt like YOU	-0.37
wt long LIFE	0.34
wt long SYMPTOM	-0.93
wt long YOU	0.19
wt low BODY	-1.07
wt low ENDORSE	-1.07
wt low SHOW	-1.07
wt ly POSITION	-0.10
wt main THING	-0.41
wt mak BODY	-0.32
wt mak CLIENT	-0.48
wt mak IT	0.26
wt mak MOST	-0.41
wt make CLIENT	-0.60
wt make IT	-0.86
wt make NEGN	0.12
wt mean IT	-1.05
wt mean NEGN	-0.49
wt mean YOU	-0.15
wt measur IT	-0.24
wt medical META	-0.14
wt miss IT	0.32
wt month CLIENT	0.27
wt month IT	0.76
wt morn LIFE	-0.16
wt natural EASE	0.11
wt new BODY	-0.58
wt new HOMEHELP	-0.66
wt new NUMBER	-0.46
wt new POLICY	-0.39
wt new RESEARCH	1.00
wt new SYMPTOM	-1.17
wt new WORLD	-0.60
wt next HOMEHELP	0.15
wt next NUMBER	-0.14
wt next POLICY	0.30
wt night IT	0.31
wt night LIFE	0.26
wt ninet NUMBER	0.48
wt notic IT	-0.33
wt numb IT	-0.75
wt numb NUMBER	0.31
wt of BAD	0.67
wt of BODY	0.28
wt of CLIENT	-0.41
wt of CST	0.13
wt of DIAGNOSE	-0.51
wt of DRUG	2.16
wt of EASE	-0.60
wt of EXPERT	-0.41
wt of FLOW	-0.33
wt of IT	0.55
wt of MECH	0.42
wt of NEG	-0.28
wt of NUMBER	-0.26
wt of PAST	0.72
wt of POLICY	1.30
wt of RELIEFN	-0.92
wt of RESEARCH	1.38
wt of SERIOUS	-0.96
wt of SERVICE	-0.61
wt of SYMPTOM	1.09
wt of THERAPIST2	-0.84
wt of THERAPY	-0.40
wt of THING	-2.00
wt of WE	-0.70
wt of WORKS	-0.56
wt of WORLD	-0.77
wt of YOU	1.40
wt on BODY	-0.31
wt on CLIENT	0.30
wt on CST	2.00
wt on DRUG	-0.41
wt on IT	0.48
wt on LIFE	0.21
wt on NUMBER	-0.29
wt on RESEARCH	-0.45
wt on SORE	-0.21
wt on SYMPTOM	-1.03
wt on THERAPY	0.77
wt on THING	-1.35
wt on WE	1.73
wt on YOU	-1.38
wt once SAY	-0.46
wt only CLIENT	-1.38
wt only DIAGNOSE	0.77
wt only NUMBER	0.17
wt only OUGHT	0.92
wt only THERAPY	0.51
wt or BAD	0.43
wt or BODY	-0.71
wt or CST	-0.43
wt or DIAGNOSE	-0.29
wt or DOCTOR	-0.57
wt or EASE	-0.83
wt or GONE	-0.55
wt or HOMEHELP	-0.85
wt or IT	-0.19
wt or LIFE	-0.16
wt or MECH	-0.57
wt or NEG	0.63
wt or NEGN	-0.16
wt or NUMBER	-0.20
wt or OUGHT	-0.23
wt or POLICY	-0.27
wt or SAFETY	-0.11
wt or SAY	-0.60
wt or SERIOUS	-1.13
wt or SORE	-0.27
wt or SURE	0.84
wt or SYMPTOM	-0.36
wt or THERAPY	-0.43
wt or WE	0.21
wt or YOU	-0.95
wt oth CLIENT	0.49
wt own BODY	-0.28
wt own CLIENT	0.87
wt own EASE	-0.40
wt own ENDORSE	-0.59
wt own HOMEHELP	-0.63
wt own LIFE	1.24
wt own POLICY	-0.87
wt own SHOW	-0.59
wt own THERAPY	-0.20
wt packag IT	-0.37
wt perfect SAFEW	0.45
wt plac IT	0.51
wt plain META	-0.10
wt plan POLICY	-0.12
wt pleas DIAGNOSE	-0.37
wt pleas OUGHT	-0.79
wt pleas SAFETY	-0.51
wt pool RESEARCH	1.83
wt possibl IT	-0.68
wt pretend CST	-0.44
wt pretend THERAPY	-0.75
wt print IT	-0.40
wt put IT	0.63
wt put WE	-0.70
wt puts IT	-0.26
wt question CLIENT	-0.12
wt rath SAY	-0.41
wt rath SHOW	-0.41
wt reason WE	0.36
wt recent EMOTION	-0.40
wt recent RESEARCH	0.65
wt regular CST	0.28
wt regular THERAPY	0.31
wt right IT	-0.98
wt same CLIENT	1.29
wt same NUMBER	-0.11
wt same RESEARCH	-0.20
wt scientifical PROVE	-0.25
wt scor GONE	-0.57
wt sell YOU	0.24
wt short EASE	-0.58
wt sign IT	-0.22
wt sign OUGHT	-0.13
wt simp NEG	1.65
wt sinc CLIENT	-1.28
wt sinc EMOTION	0.96
wt sinc NUMBER	2.40
wt sinc WE	-1.21
wt slack HOMEHELP	-0.46
wt slack POLICY	-0.46
wt small CLIENT	0.59
wt small EASE	-0.40
wt small RESEARCH	-0.37
wt so CLIENT	-0.35
wt so IT	-1.07
wt so OUGHT	-0.35
wt so WE	-1.78
wt so WELL	0.34
wt soft POLICY	-0.60
wt soft THERAPY	0.41
wt someth WE	-0.32
wt someth WORKS	-0.20
wt someth YOU	-0.52
wt start HOMEHELP	0.34
wt start WORKS	0.73
wt still BAD	-0.10
wt still THERAPY	-0.21
wt suit HEDGE	-0.32
wt suit YOU	-1.06
wt sunda CLIENT	0.55
wt sutherland SAY	-0.22
wt tak IT	-1.12
wt tak NUMBER	-0.14
wt take DRUG	-0.59
wt take HOMEHELP	0.21
wt take POLICY	-0.28
wt take WE	-0.22
wt take YOU	-0.61
wt th CLIENT	0.55
wt th IT	0.45
wt th WE	1.55
wt th YOU	-0.29
wt than HOMEHELP	0.76
wt than IT	-1.15
wt than NUMBER	-0.41
wt than THERAPIST2	0.74
wt than WE	-0.23
wt than YOU	0.55
wt thank YOU	1.09
wt the AID	4.06
wt the BABY	-3.93
wt the BAD	0.74
wt the BELIEF	-0.43
wt the BODY	-3.99
wt the CAUSE	0.50
wt the CLIENT	1.77
wt the CST	-2.33
wt the CURE	-0.65
wt the DETOX	0.10
wt the DIAGNOSE	-0.21
wt the DOCTOR	-0.27
wt the DRUG	0.16
wt the EASE	1.15
wt the EMOTION	0.95
wt the ENDORSE	-1.41
wt the FLOW	-0.79
wt the GO	0.27
wt the GONE	-0.55
wt the HOMEHELP	1.91
wt the HUMBLE	-1.23
wt the LIFE	-0.85
wt the MECH	3.03
wt the META	-1.16
wt the MOST	-1.46
wt the NEGN	0.54
wt the NUMBER	-1.15
wt the POLICY	-0.95
wt the POSITION	-0.51
wt the PRAISE	-0.62
wt the PRESSURE	0.11
wt the RELIEFN	-0.58
wt the REMOVE	0.45
wt the RESEARCH	-0.30
wt the SAFETY	-0.23
wt the SAFEW	-0.65
wt the SAY	-0.91
wt the SERIOUS	0.64
wt the SERVICE	2.91
wt the SHOW	-1.91
wt the SORE	-1.26
wt the STOPTAKING	0.69
wt the STORE	0.60
wt the SURGERY	2.34
wt the SYMPTOM	2.33
wt the THERAPIST2	-0.80
wt the THERAPY	-1.81
wt the THING	-5.06
wt the WELL	-0.76
wt the WORKS	-1.43
wt the WORLD	-1.44
wt their BODY	-0.39
wt their CLIENT	1.38
wt their DOCTOR	0.43
wt their ENDORSE	0.34
wt their HOMEHELP	1.11
wt their SERIOUS	0.33
wt their SHOW	0.34
wt their SYMPTOM	0.94
wt their THING	0.77
wt them GONE	0.28
wt them TURN	0.30
wt then CLIENT	1.30
wt then IT	-1.36
wt then NUMBER	1.02
wt then REMOVE	-0.43
wt then WE	-1.58
wt therapist DIAGNOSE	0.63
wt therapist HEDGE	-0.10
wt therapist SAY	-0.52
wt thes CST	-0.69
wt thes THERAPY	-0.69
wt though CLIENT	0.27
wt till NUMBER	1.21
wt to BAD	0.34
wt to BELIEF	-0.23
wt to BODY	0.88
wt to CLIENT	-0.38
wt to CST	0.31
wt to DIAGNOSE	0.30
wt to DOCTOR	-0.57
wt to DRUG	0.43
wt to EASE	0.90
wt to EMOTION	-0.31
wt to ENDORSE	-1.29
wt to EXPERT	-0.57
wt to FLOW	1.82
wt to GO	0.28
wt to GONE	-0.24
wt to HOMEHELP	0.42
wt to IT	1.72
wt to LIFE	-0.72
wt to MECH	-0.51
wt to META	-0.31
wt to NEG	2.95
wt to NEGN	-0.60
wt to OUGHT	-0.40
wt to POLICY	-0.79
wt to PROVE	-0.22
wt to RELIEFN	-0.39
wt to REMOVE	1.78
wt to SAFETY	-1.40
wt to SERIOUS	0.74
wt to SERVICE	0.58
wt to SHOW	-0.44
wt to SORE	0.66
wt to STOPTAKING	0.59
wt to STORE	0.14
wt to SYMPTOM	2.26
wt to THERAPIST2	-0.34
wt to THERAPY	0.66
wt to THING	0.60
wt to WE	-0.25
wt to WELL	0.38
wt to WORKS	0.81
wt to WORLD	-0.28
wt to YOU	2.26
wt toda CLIENT	0.35
wt togeth NEG	-0.33
wt took NUMBER	0.45
wt took WE	-0.61
wt tr IT	0.18
wt try IT	0.13
wt unles YOU	1.15
wt unlik HOMEHELP	0.57
wt until NUMBER	-0.36
wt until WE	0.75
wt until YOU	-0.19
wt up TURN	-1.28
wt up WE	0.99
wt very CST	-0.63
wt very NEGN	-0.33
wt very THERAPY	-0.63
wt want NUMBER	-0.62
wt was BAD	-0.57
wt was DIAGNOSE	-0.72
wt was EASE	-1.62
wt was FLOW	-0.23
wt was GONE	-1.28
wt was LIFE	-0.12
wt was NEG	0.87
wt was NUMBER	-1.71
wt was OUGHT	-0.29
wt was PAST	-0.42
wt was POLICY	-0.34
wt was REMOVE	-0.61
wt was SERVICE	-2.20
wt was SORE	-0.46
wt was STOPTAKING	-0.35
wt was STORE	-0.16
wt was WELL	-0.58
wt was WORKS	-1.12
wt way MOST	1.19
wt week CLIENT	0.68
wt week DEFINE	-0.27
wt went TURN	1.88
wt were CLIENT	0.42
wt were DIAGNOSE	-0.58
wt were EASE	-0.20
wt were FLOW	-0.46
wt were NEG	0.64
wt were SERVICE	-0.20
wt what CLIENT	-1.42
wt what EASE	-0.36
wt what FLOW	-0.58
wt what HEDGE	-1.03
wt what HUMBLE	-0.15
wt what IT	-1.68
wt what LIFE	0.43
wt what MOST	-0.23
wt what SAFETY	0.91
wt what THERAPY	-0.83
wt what WE	-0.68
wt what WORKS	-0.65
wt what YOU	-2.41
wt whatev CLIENT	-1.11
wt whatev YOU	0.71
wt when BODY	-0.47
wt when CLIENT	-1.00
wt when IT	0.77
wt when NEG	-0.87
wt when NUMBER	0.44
wt when THERAPY	1.01
wt when WE	-1.66
wt when YOU	0.31
wt wher CLIENT	0.41
wt wher CST	-0.17
wt wher IT	0.78
wt wher WE	0.16
wt wher YOU	1.66
wt whil CLIENT	-0.23
wt whil WE	0.91
wt whil YOU	0.15
wt who BODY	0.13
wt who COME	0.41
wt who DIAGNOSE	0.76
wt who EASE	0.27
wt who ENDORSE	1.09
wt who GO	0.54
wt who HUMBLE	-0.15
wt who LIFE	-0.27
wt who NEG	0.45
wt who OUGHT	-0.48
wt who PAST	-0.54
wt who SHOW	0.16
wt who TURN	0.52
wt who WORKS	1.07
wt whoev META	-0.17
wt whol BODY	0.44
wt whol STORE	-0.17
wt whol THING	-0.77
wt why CLIENT	0.20
wt why HEDGE	-0.10
wt why IT	0.15
wt why WE	0.35
wt will BODY	0.46
wt will DIAGNOSE	-2.22
wt will EASE	0.16
wt will FLOW	0.33
wt will GONE	0.62
wt will IT	-0.70
wt will LIFE	1.35
wt will NEG	-0.30
wt will OUGHT	-0.63
wt will POLICY	0.91
wt will PRAISE	0.38
wt will REMOVE	-0.26
wt will SAY	0.37
wt will SHOW	-0.25
wt will WE	-0.67
wt will WELL	0.78
wt will WORKS	0.66
wt with CLIENT	-0.81
wt with CST	2.58
wt with EASE	-0.67
wt with GONE	-0.21
wt with HOMEHELP	-0.77
wt with HUMBLE	0.25
wt with IT	-0.65
wt with NEGN	-0.13
wt with NUMBER	-2.55
wt with SAFETY	-0.46
wt with SERIOUS	1.72
wt with SURE	-0.35
wt with SYMPTOM	0.76
wt with THERAPIST2	-0.25
wt with THERAPY	0.67
wt with THING	-1.00
wt with WE	0.20
wt with YOU	-0.81
wt within NUMBER	-0.11
wt would ENDORSE	-0.41
wt would GONE	0.17
wt would NEG	1.74
wt would OUGHT	-0.33
wt would SAY	0.31
wt would SHOW	0.43
wt wrong POLICY	-0.64
wt wrong WORLD	-0.64
wt yesterda WE	0.75`;
