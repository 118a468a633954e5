/** The classifier's weights, one feature a line. Written by tests/claims/train.ts; do not edit. */
export const weights = `about baby bare	-0.24
about baby humble	0.41
about baby negated	0.75
about baby plain	-1.65
about baby sober	0.21
about body bare	-1.05
about body humble	-1.35
about body negated	-2.14
about body plain	2.43
about body world	1.07
about life bare	1.31
about life humble	1.06
about life negated	1.48
about life plain	-0.53
about life sober	-0.71
about life world	-0.75
about none asked	-0.20
about none humble	-2.55
about none negated	-0.64
about none plain	-0.32
about none sober	-0.99
about none world	-1.44
about serious bare	1.31
about serious humble	0.28
about serious negated	0.60
about serious plain	-0.54
about serious sober	-0.36
about symptom bare	0.69
about symptom humble	-1.41
about symptom negated	0.76
about symptom plain	-0.64
about symptom sober	0.78
any grave	3.90
any hint	3.16
any rule	9.52
b 1999 review	0.29
b 2020 review	-0.25
b 2024 review	-0.20
b 29 peopl	-0.14
b 64 peopl	-0.39
b a 2020	-0.13
b a 2024	-0.26
b a baby	-1.08
b a back	0.69
b a bad	-1.09
b a bad_back	0.65
b a bett	-0.44
b a bit	-0.77
b a blanket	-0.33
b a blood	-1.22
b a blow	-0.38
b a body	-0.20
b a bone	-0.96
b a book	-0.21
b a boy	-0.30
b a brain_injury	-0.22
b a car	0.40
b a chair	0.67
b a chang	0.64
b a child	-0.59
b a clean	-0.19
b a clear	-1.18
b a client	-0.64
b a coin	-1.17
b a cold	-0.68
b a cours	0.57
b a crook	0.97
b a cup	0.82
b a cure	0.37
b a cure_for	0.67
b a date	0.43
b a day	-0.60
b a decad	-0.25
b a deep	-0.23
b a disc	-0.66
b a dose	-0.57
b a drop	-0.74
b a fair	-0.36
b a fall	-0.20
b a feath	2.00
b a fev	-2.21
b a few	-0.59
b a fifth	-0.74
b a first	-1.17
b a fold	-0.32
b a fortnight	1.57
b a friend	0.15
b a full	0.52
b a gentl	1.04
b a good	-1.00
b a great	0.90
b a hand	-0.75
b a headach	-0.55
b a health	-0.32
b a histor	-1.33
b a hospital	-0.49
b a hundr	0.63
b a kettl	-0.47
b a kitchen	-0.48
b a label	0.18
b a larg	-0.36
b a last	-0.11
b a leaflet	0.39
b a leg	-0.98
b a lett	-0.49
b a light	-0.33
b a light_touch	-0.23
b a list	-0.85
b a littl	-1.77
b a lock	-0.38
b a log	0.16
b a long	-1.49
b a lot	0.99
b a machin	-1.16
b a man	-1.19
b a massag	0.23
b a medical	-0.20
b a medicin	-1.09
b a memb	-0.43
b a midwif	-0.18
b a migrain	-0.87
b a minut	0.74
b a miracl	-0.47
b a month	1.69
b a murmur	0.41
b a nap	-0.51
b a natural	0.84
b a neck	1.01
b a needl	0.29
b a new	-2.65
b a nickel	-0.30
b a numb	-1.38
b a nurs	0.29
b a one	0.17
b a pacemak	0.10
b a packag	-0.13
b a page	-0.56
b a pain	-0.63
b a pain_free	0.76
b a person	-1.18
b a pharmacist	-0.81
b a physical_therapist	-1.29
b a pictur	-0.56
b a pinch	-0.34
b a pot	-0.92
b a practition	-0.22
b a pretend	-1.01
b a professor	0.48
b a profound	-0.11
b a prop	0.28
b a quiet	-1.12
b a quiet_hour	-2.18
b a rais	-0.46
b a reason	-1.15
b a receipt	-0.44
b a recent	0.31
b a refund	0.25
b a rest	0.15
b a result	-0.43
b a review	-0.99
b a rhythm	-0.36
b a right	0.78
b a rust	0.74
b a safe	-0.85
b a scal	-0.58
b a scan	-1.19
b a second	0.40
b a session	-0.65
b a sheet	-0.41
b a shelf	0.42
b a short	0.16
b a shunt	-0.18
b a sign	-0.29
b a singl	0.67
b a sleep	0.70
b a slipped_disc	-0.32
b a slow	-0.36
b a small	-0.27
b a smil	0.76
b a sore_back	-1.80
b a sore_neck	0.99
b a specialist	-0.14
b a speech	-0.30
b a spin	-0.50
b a spr	1.59
b a stiff_back	-0.34
b a stiff_neck	-0.99
b a strok	-0.59
b a stud	-0.34
b a substitut	0.41
b a surgeon	-0.50
b a th	-0.38
b a thousand	0.36
b a tide	-0.40
b a time	2.43
b a touch	1.29
b a treat	1.01
b a trial	-0.55
b a very	-0.32
b a weak	-0.64
b a week	-0.56
b a whol	1.08
b a window	-0.12
b a word	-0.23
b a year	-0.50
b a_doctor a	-0.29
b a_doctor and	-0.53
b a_doctor can	-0.59
b a_doctor i	-0.11
b able to	-0.49
b about a	-0.96
b about as	-0.99
b about it	0.96
b about pain	-0.42
b about result	-0.38
b about the	-0.65
b about them	-0.45
b about what	-0.47
b about your	1.29
b abov the	-1.19
b accord to	1.77
b ach and	0.44
b acros the	0.83
b adult only	-1.28
b adult report	0.11
b advertis rul	-0.34
b advis on	-0.14
b aft a	-0.42
b aft an_operation	-0.70
b aft cst	-0.17
b aft her	-0.12
b aft his	0.76
b aft six	0.26
b aft surger	0.93
b aft the	-1.20
b aft this	1.86
b aft thre	-1.56
b aft treat	0.16
b again and	0.19
b against it	-0.38
b against the	-0.69
b agre on	-0.12
b agre that	0.37
b agre to	0.60
b all ages	0.58
b all day	-1.00
b all of	1.90
b all over	1.37
b all right	-1.17
b all the	-0.84
b alternativ to	0.71
b am a	1.16
b am not	-1.16
b an afternoon	1.15
b an articl	-0.45
b an expert	-0.32
b an ill	-0.80
b an infection	-0.42
b an old	-0.49
b an_hour and	0.88
b an_hour can	0.43
b an_hour in	-0.29
b an_hour of	-1.45
b an_operation on	-0.72
b and a	-0.65
b and advic	0.25
b and against	-0.17
b and all	0.76
b and an	1.40
b and an_hour	-0.33
b and ask	1.04
b and at	-0.66
b and attention	-0.66
b and back	-0.34
b and be	-0.15
b and by	-0.88
b and came_out	0.19
b and cannot	-0.34
b and clear	-0.44
b and come	0.46
b and cost	-0.47
b and craniosacral_therapy	-0.84
b and decid	-0.98
b and did	0.73
b and does	-0.44
b and down	-0.83
b and effectiv	0.24
b and ever	-0.39
b and feel	0.42
b and for	-1.07
b and forgot	-1.07
b and found	-0.63
b and gave	-0.89
b and go	-0.28
b and go_home	0.48
b and goes	-1.12
b and hand	1.25
b and has	-0.35
b and have	-1.35
b and have_not_been	-0.22
b and he	-2.13
b and her	-0.55
b and his	0.70
b and how	-0.98
b and i	-3.42
b and if	-0.16
b and is	-2.26
b and it	-0.87
b and keep	-0.33
b and last	1.07
b and leav	0.69
b and left	0.54
b and less	0.26
b and let	0.54
b and look	-0.38
b and massag	-0.35
b and mine	-0.20
b and miss	-0.20
b and more	1.10
b and most	-0.73
b and my	-0.20
b and my_hands	0.60
b and nev	-1.53
b and no	-0.36
b and nobod	-0.89
b and none	-0.11
b and not	0.30
b and noth	1.32
b and now	-0.64
b and on	0.69
b and one	-1.85
b and only	0.33
b and oth	-0.70
b and ours	0.69
b and out	0.95
b and pain	0.38
b and patienc	-0.59
b and peopl	-1.51
b and releas	0.17
b and she	-1.48
b and simpl	1.31
b and sit	0.31
b and sleep	0.47
b and so	0.55
b and some	-0.52
b and start	0.23
b and stay	0.80
b and still	-0.76
b and take	0.16
b and tell_me	-0.13
b and that	-4.16
b and the	0.98
b and their	0.51
b and ther	-0.13
b and they	0.68
b and this	3.04
b and time	-0.60
b and to	-0.24
b and twic	0.31
b and two	0.13
b and wait	-0.87
b and walk	-1.05
b and was	-0.47
b and we	1.51
b and went	0.56
b and what	-3.10
b and wheth	-0.65
b and who	-0.60
b and why	-0.50
b and with	0.13
b and worr	-0.31
b and would	-0.48
b and yesterda	0.39
b and you	1.25
b and you'll	0.16
b and your	-0.69
b and your_doctor	-0.26
b anoth day	0.85
b answ to	-0.42
b any condition	-0.12
b any ill	-0.64
b any long	0.51
b any medicin	-0.27
b any mo	-0.52
b any of	-0.57
b any point	-0.37
b anyon can	0.30
b anyon in	0.44
b anyon may	-0.45
b anyth about	-0.39
b anyth but	0.12
b anyth else	-0.63
b anyth is	-0.28
b apart from	-1.08
b are be	1.12
b are bett	0.52
b are cheap	-0.92
b are enough	0.67
b are fine	-0.68
b are hard	-0.56
b are in	2.73
b are kept	-0.58
b are more	0.64
b are no	-0.22
b are none	-0.82
b are on	-0.59
b are pregnant	-0.48
b are quiet	-0.20
b are register	-0.88
b are short	-0.32
b are shut	-1.20
b are small	-0.85
b are still	0.51
b are the	1.48
b are thirst	-0.25
b are two	-1.75
b are welcom	-0.25
b are worth	0.41
b are you	-0.26
b around the	-0.19
b as a	0.63
b as anyon	-0.61
b as far	-0.74
b as i	-0.44
b as it	-0.84
b as light	-0.76
b as much	0.42
b as one	-1.17
b as part	-0.40
b as she	0.74
b as the	-0.52
b as we	1.31
b as well	-0.47
b as with	-0.56
b as you	-1.02
b ask about	-0.83
b ask and	-0.12
b ask any	0.84
b ask anyon	0.26
b ask befor	-1.06
b ask first	0.12
b ask for	-0.12
b ask him	-0.32
b ask our	0.21
b ask the	1.02
b ask them	0.54
b ask us	0.77
b ask wher	1.03
b ask wheth	-0.48
b ask why	0.50
b ask your	-0.91
b asks for	0.24
b association and	-0.15
b asthma and	0.52
b at a	1.98
b at all	-1.44
b at any	-0.46
b at christma	-0.39
b at eight	0.40
b at first	-1.07
b at four	0.67
b at home	-2.42
b at its	-1.32
b at low	-0.32
b at night	-1.82
b at noon	0.80
b at one	-0.25
b at school	-0.44
b at seven	-1.00
b at six	-1.01
b at ten	-0.14
b at the	0.14
b at this	0.29
b at work	-0.33
b at_the_back of	0.58
b bab and	0.63
b bab sleep	0.18
b baby was	-0.90
b baby who	-0.47
b back and	0.58
b back into	0.19
b back like	0.60
b back stiff	-0.42
b back that	0.99
b back the	-1.39
b back we	0.17
b back will	0.51
b back_in the	0.85
b back_on the	0.11
b back_pain and	-1.02
b back_to the	2.22
b bad days	0.26
b bad effect	-0.21
b base of	-0.69
b basket by	-0.24
b be a	1.33
b be able	-0.96
b be amaz	0.31
b be bett	0.97
b be careful	-0.19
b be done	1.52
b be felt	1.03
b be glad	0.16
b be in	-0.73
b be left	-0.40
b be light	-0.16
b be on_time	-0.63
b be quiet	-0.46
b be right	0.40
b be skipp	0.38
b be sure	0.16
b be the	1.25
b be touch	-0.43
b be treat	-0.76
b becaus he	-0.38
b becaus it	1.00
b becaus of	-1.40
b becaus that	0.23
b becaus the	-2.05
b becaus ther	0.29
b becaus they	-0.18
b becaus we	-0.80
b becaus you	-0.64
b becom a	2.07
b been a	0.51
b been do	0.45
b been here	0.17
b been measur	1.86
b been proven	0.23
b been shown	-0.21
b been the	1.07
b been told	-0.20
b been tr	-1.09
b befor a	-0.13
b befor and	0.60
b befor anyth	-0.17
b befor each	-0.39
b befor i	-0.36
b befor it	1.25
b befor the	-0.94
b befor they	0.63
b befor this	-0.26
b befor we	-0.30
b befor you	0.47
b begin with	-1.05
b beginn to	0.43
b behind the	-1.37
b believ in	-0.13
b believ that	-0.16
b believ the	-0.71
b bent down	0.38
b best one	-0.34
b best th	1.43
b bett by	1.20
b bett evidenc	-0.77
b bett for	1.21
b bett than	-0.97
b between the	-0.62
b between them	-0.36
b between visit	-0.43
b blanket and	-0.18
b blood clot	-0.37
b blood test	0.73
b blood thinn	-0.37
b blood vessel	-0.32
b blow to	-0.65
b body and	0.51
b body has	-0.37
b body is	-0.88
b body keep	-0.40
b body of	-0.77
b body that	0.30
b body to	0.42
b body will	0.56
b book a	0.66
b book on	-0.22
b book page	-0.14
b book the	1.12
b boost the	-0.32
b born with	1.28
b both of	0.64
b both you	0.23
b both_sides of	0.67
b boy who	1.14
b br a	-0.73
b br the	-0.26
b br you	-0.56
b br your	0.42
b brain and	-1.06
b breath and	-0.18
b breath in	-0.49
b breath more	-0.13
b build with	0.36
b built a	0.34
b but i	-0.31
b but it	0.35
b but your	0.54
b by any	0.46
b by doctor	0.15
b by law	-0.69
b by minut	-0.69
b by phon	-0.40
b by ten	0.69
b by text	-0.44
b by the	-1.20
b call a	-0.23
b call it	2.72
b call the	0.18
b calm the	-0.28
b came for	-0.12
b came from	-0.59
b came on	0.25
b came to	1.43
b came with	0.54
b came_out of	1.05
b can also	-1.37
b can and	-0.34
b can be	1.43
b can chang	-0.12
b can count	0.77
b can do	0.53
b can explain	-0.47
b can feel	0.99
b can find	-0.20
b can have	1.48
b can hear	-0.29
b can hold	0.21
b can hurt	-0.20
b can i	-0.35
b can it	-0.40
b can learn	0.14
b can lie	-0.43
b can make	-0.94
b can move	-0.59
b can off	-0.37
b can only	0.25
b can promis	0.49
b can read	0.58
b can say	-0.23
b can see	0.52
b can stay	-0.13
b can stop	-0.54
b can take	-0.80
b can tell	1.75
b can turn	1.08
b can you	1.59
b cancel the	0.67
b cane in	0.91
b cannot be	0.99
b cannot do	-0.20
b cannot lie	-0.90
b cannot_say that	-0.44
b cannot_tell us	-0.18
b cannot_tell you	-0.33
b car and	0.39
b car park	-0.34
b care and	-0.42
b careful review	0.51
b carr a	0.35
b carr the	-1.48
b ch pain	-0.56
b chair and	0.25
b chang anyth	-0.17
b chang in	0.25
b chang its	0.11
b chang that	-0.53
b chang this	-0.33
b check the	0.42
b children and	-0.27
b children with	0.77
b choos the	-0.14
b chronic neck_pain	0.20
b claim about	-0.37
b claim and	-0.30
b claim that	-0.25
b claim to	-0.30
b cleans the	0.46
b clear the	0.64
b client and	-1.70
b client have	0.16
b client say	0.40
b clock in	0.33
b clos the	0.25
b clos to	-0.25
b clot in	-0.50
b cloth and	-0.79
b coat off	1.03
b com and	-0.97
b com from	-1.20
b com here	0.16
b com out	2.74
b com to	-1.07
b come and	1.51
b come as	0.22
b come by	-0.19
b come from	-0.77
b come home	0.56
b come if	-0.54
b come once	-0.18
b come round	-0.31
b come to	1.29
b come with	-1.00
b compar with	-0.23
b cost less	-0.49
b could be	1.09
b could feel	-0.38
b could have	-0.73
b could_not find	-0.21
b count and	0.13
b count of	0.54
b count on	0.51
b count the	-1.02
b count them	0.64
b cours i	0.10
b cours of	0.71
b crack in	1.19
b crack push	-0.45
b cranial therapist	0.27
b craniosacral therapist	-0.65
b craniosacral_therapy is	0.43
b craniosacral_therapy work	-0.33
b crystal in	-0.64
b cst and	-0.39
b cst for	0.14
b cst is_a	-0.16
b cup of	-0.21
b cure anyth	-0.53
b danc at	1.67
b danc in	0.20
b day aft	0.22
b day and	-0.56
b day he	0.73
b day it	1.20
b day or	-0.53
b day we	-0.33
b day you	0.48
b days a	0.70
b days and	0.25
b days befor	-0.14
b days for	0.31
b deal of	-1.05
b decid togeth	-0.71
b deep breath	-0.40
b depend on	-0.89
b describ feel	-0.18
b deserv a	-1.27
b diagnos and	0.38
b diagnos or	0.87
b diagnosi to	-0.15
b did for	1.34
b did it	0.27
b did not	0.59
b did you	-0.39
b differenc was	-0.38
b do and	-1.33
b do for	0.81
b do i	0.45
b do in	-0.61
b do it	0.84
b do not	-3.19
b do not_promise	-0.22
b do noth	0.23
b do peopl	-0.32
b do the	0.42
b do this	-0.12
b do with	-0.11
b do you	1.27
b do_not_know wheth	-0.24
b doctor and	1.17
b doctor are	-0.10
b doctor first	-0.69
b doctor had	0.49
b doctor has	-0.56
b doctor have	0.45
b doctor who	-1.25
b does craniosacral_therapy	-0.33
b does it	-1.68
b does more	1.08
b does not	-0.13
b does not_know	0.85
b does the	0.37
b don't like	-0.10
b door if	-0.66
b door is	-0.19
b doubt and	-1.00
b down and	0.10
b down for	0.31
b down on	-0.53
b down the	-0.58
b down to	-0.46
b down what	-0.25
b down with	-0.56
b drift off	-0.20
b drop of	-0.27
b dur a	0.44
b dur an_operation	-0.63
b e mail	-0.48
b each hold	-0.23
b each oth	0.13
b each session	0.34
b each time	-0.25
b ear and	-0.14
b earn my	-0.69
b eas a	0.63
b easy to	-0.89
b edge of	-0.24
b effect on	-0.12
b eith direction	-0.59
b else has	0.40
b end and	0.18
b end of	0.19
b end your	-0.69
b ends at	-0.53
b enjoy it	-0.81
b enjoy the	-0.96
b enough for	-0.67
b enough to	0.88
b even befor	-0.39
b even out	0.44
b ever cell	0.83
b ever day	1.17
b ever had	-0.40
b ever visit	-0.16
b ever week	0.92
b everyon and	-0.30
b everyon is	0.18
b everyth else	0.16
b evidenc for	-0.64
b evidenc is	2.14
b exact wher	1.16
b exercis and	-0.45
b expert in	0.17
b fall and	-0.31
b fall asleep	-0.93
b fall into	0.77
b far as	-0.74
b fath was	-0.14
b favor and	-0.34
b favor of	-0.20
b feel a	-0.22
b feel afterward	-0.38
b feel good	-0.45
b feel it	0.11
b feel light	-0.18
b feel like	0.34
b feel much	-0.29
b feel noth	-0.14
b feel rest	-0.42
b feel the	2.04
b feel tir	-0.36
b feel unwell	-0.18
b feel wors	-0.74
b felt and	0.15
b felt the	-0.11
b fev or	-0.33
b few days	-0.78
b few lin	-0.17
b few minut	0.37
b few peopl	0.57
b few week	-0.68
b fifteen trial	0.37
b find a	-0.28
b find it	0.54
b find its	0.42
b find no	-0.49
b find out	-0.31
b find that	0.21
b find the	-0.16
b find their	1.15
b fing are	-0.12
b firm fascia	-0.39
b first and	0.94
b first client	-0.38
b first messag	-0.50
b first of	0.34
b first session	0.49
b first time	0.37
b first visit	-2.18
b five and	-0.98
b five gram	-0.89
b fix the	-0.34
b fluid around	-0.59
b fluid in	-0.23
b fluid is	-0.48
b fluid mov	-0.94
b follow by	-0.75
b follow the	0.36
b follow up	1.18
b for a	-1.17
b for a_doctor	-0.12
b for all	1.19
b for an	0.29
b for an_hour	-1.44
b for and	-0.16
b for bab	0.62
b for back_pain	-0.68
b for days	0.20
b for decad	0.60
b for each	0.74
b for ever	0.81
b for everyon	-1.19
b for help	-0.21
b for her	0.92
b for his	0.18
b for how	-0.26
b for it	-0.21
b for itself	1.58
b for legal	0.53
b for long_lasting	-0.57
b for me	-2.11
b for most	0.35
b for most_people	-0.36
b for my	0.23
b for nine	-0.19
b for noth	-0.69
b for one	-1.56
b for our	-0.10
b for peopl	-0.48
b for sale	0.14
b for six	-0.37
b for someth	0.16
b for ten	-0.77
b for that	-0.23
b for the	-0.75
b for their	0.72
b for them	0.24
b for this	2.12
b for this_work	-0.38
b for thos	0.98
b for thre	-0.47
b for two	-0.23
b for us	1.14
b for what	-0.17
b for you	0.16
b for your	0.35
b for yourself	-0.99
b for_the_first_time_since the	0.40
b forget to	0.58
b forgot the	0.57
b forward to	0.23
b found a	-0.65
b found no	-0.65
b found that	0.10
b found the	-0.42
b four peopl	-0.45
b four question	-0.54
b four tim	-0.13
b four visit	0.20
b free hour	-0.48
b free the	0.53
b from 2020	-0.47
b from 2024	-0.34
b from a	0.97
b from an	-0.59
b from insid	-0.99
b from it	-0.82
b from my	-0.36
b from the	-0.49
b from thes	-0.31
b from what	-0.25
b full of	1.80
b gave a	-0.27
b gave her	0.14
b gave me	0.11
b gave the	0.29
b gentl and	-0.23
b gentl than	0.39
b get a	0.22
b get up	0.59
b get your	0.30
b get_better here	0.75
b give it	0.53
b give me	0.81
b give the	-0.97
b give us	0.22
b give you	0.44
b give your	0.29
b given by	-0.31
b given_up on	0.16
b glad and	-0.28
b glass on	-0.14
b go for	0.25
b go in	-0.40
b go on	-0.72
b go out	0.56
b go through	-0.64
b go to	0.81
b go_home with	-0.25
b go_to the	-1.19
b goes on	0.44
b goes up	-1.05
b gone from	0.80
b good and	-0.62
b good answ	-0.14
b good deal	-1.12
b good evidenc	-0.44
b good trial	0.11
b good week	-0.38
b got his	-0.19
b got our	-0.64
b got up	0.95
b gram is	-0.32
b gram of	0.14
b grey and	3.14
b guidelin name	-0.11
b had a	-1.02
b had been	2.06
b had chang	-0.20
b had cst	-0.14
b had forgotten	1.03
b had given_up	0.17
b had gone	-0.36
b had her	-0.45
b had nev	-1.49
b had not	0.91
b had said	0.31
b had stopp	-0.12
b had to	1.17
b half a	0.32
b half of	0.86
b half the	-0.26
b hall is	-0.48
b hand and	0.59
b hand can	0.70
b hand do	-0.66
b hand go	-0.44
b hand is	-1.29
b hand on	0.69
b hand rest	-0.85
b hand und	-0.27
b hands_on care	-0.64
b happen to	-0.21
b hard for	-0.44
b hard to	-0.35
b has a	0.65
b has been	-0.80
b has chang	0.42
b has check	-0.73
b has count	-0.53
b has ever	1.27
b has gone	-0.48
b has got	-0.18
b has had	0.35
b has it	-0.85
b has its	-0.60
b has last	-1.44
b has look	-0.66
b has measur	-0.63
b has nev	0.33
b has no	-1.34
b has not	0.47
b has said	-0.31
b has start	0.58
b has stood	0.50
b has stopp	-0.54
b has the	2.44
b has to	-0.70
b has_not_been shown	-0.23
b have an	0.39
b have been	0.64
b have epileps	-0.49
b have finish	-1.27
b have found	-0.85
b have gone	0.14
b have had	-2.86
b have help	-0.29
b have looked_at	0.29
b have my	0.74
b have nev	-0.38
b have no	-0.34
b have not	-0.47
b have one	-0.55
b have read	-0.67
b have seen	0.36
b have shown	0.39
b have the	-0.99
b have to	0.28
b have tr	0.56
b have you	0.34
b he ask	0.11
b he came	-0.38
b he came_in	-0.82
b he carr	-0.26
b he could	-0.42
b he could_not	-1.40
b he gave_up	-0.27
b he had	2.41
b he is	0.14
b he left	-0.92
b he no_longer	-0.84
b he play	-0.25
b he said	-0.67
b he sold	0.36
b he told_me	0.12
b he turn	-0.62
b he used_to	-2.18
b he walk	-0.39
b he was	2.22
b he went	1.09
b he would	-0.32
b head and	0.10
b head grow	1.49
b head or	-0.62
b head round	0.91
b head the	-0.42
b head to	-0.26
b headach may	-0.44
b heal your	0.11
b health and	0.15
b hear the	-0.82
b heard the	0.78
b heart of	0.15
b heart that	0.13
b heavi or	-0.12
b help and	-0.55
b help children	0.20
b help it	0.34
b help peopl	-0.50
b help them	0.71
b help to	0.45
b help you	-0.16
b her and	-1.52
b her back	-0.32
b her garden	-0.13
b her head	0.95
b her in	1.42
b her own	1.79
b her stick	-1.66
b here and	-0.50
b here for	0.45
b here is	-1.52
b here it	0.84
b here on	0.58
b here so	-0.27
b high street	0.67
b him and	0.41
b him sinc	1.12
b him to	-0.75
b his back	0.55
b his bed	0.64
b his head	0.46
b his kne	-0.98
b his life	-0.79
b his moth	0.34
b his own	2.50
b his wife	1.44
b hold a	-0.25
b hold it	-0.27
b hold on	0.77
b hold the	0.58
b hold up	0.63
b home and	-0.38
b home to	0.90
b hop to	-0.59
b hospital is	-0.99
b hour and	-0.31
b hour are	-0.35
b hour at	1.03
b hour is	-0.90
b hour of	-0.67
b hour on	-0.25
b hous and	-0.14
b hous was	0.26
b how i	-0.13
b how long	-0.86
b how many	-1.06
b how much	0.81
b how often	-0.34
b how sure	-0.82
b how they	-0.53
b how to	-0.41
b how we	-0.66
b how you	0.46
b hundr and	1.10
b hurt and	0.17
b hurt for	-0.87
b hurt we	0.83
b i am	1.87
b i answ	-0.51
b i ask	-2.05
b i believ	-0.37
b i came	-0.46
b i can	1.44
b i can't	0.62
b i cannot	0.19
b i cannot_promise	-0.21
b i cannot_tell	-0.23
b i carr	1.21
b i come	-0.20
b i could	0.65
b i could_not	0.14
b i did	0.22
b i do	-1.88
b i do_not_know	-0.35
b i don't	0.97
b i earn	-0.31
b i expect	-0.33
b i feel	0.43
b i felt	-2.47
b i final	-0.25
b i find	0.65
b i give	-0.65
b i go	-1.29
b i got	0.36
b i had	0.93
b i hand	-1.00
b i have	2.32
b i keep	-1.12
b i know	0.99
b i leav	-0.72
b i left	-0.71
b i lik	-0.55
b i like	-0.38
b i look	1.40
b i make	-0.19
b i may	0.49
b i need	-0.12
b i nev	0.30
b i no_longer	0.25
b i off	-0.39
b i open	-0.10
b i promis	1.25
b i put	0.25
b i ran	-0.20
b i read	0.26
b i rememb	-0.14
b i rest	-0.36
b i said	-0.16
b i say	0.88
b i see	0.81
b i sell	-0.43
b i should	-0.20
b i sleep	-0.68
b i still	-2.35
b i stopp	0.38
b i take	-0.61
b i tell	-0.48
b i think	-0.63
b i told	-0.20
b i took	0.24
b i touch	-0.41
b i turn	0.74
b i use	-0.35
b i wait	0.76
b i want	-0.96
b i was	0.43
b i went	-0.80
b i will	-0.12
b i would	-1.08
b i writ	0.47
b if a	-0.56
b if anyth	-0.46
b if it	-0.32
b if noth	1.07
b if somebod	-0.22
b if someth	-0.56
b if that	-0.53
b if the	-1.70
b if ther	0.61
b if they	-0.45
b if you	-1.60
b if you'r	-0.47
b if your	-1.52
b ill and	0.38
b ill or	-0.25
b improv and	0.16
b in a	-2.05
b in advanc	-0.61
b in an	0.69
b in an_hour	1.72
b in and	1.44
b in bab	-0.58
b in back_pain	-0.53
b in bed	-0.13
b in britain	-0.69
b in clas	0.86
b in does	-0.25
b in ear	-0.20
b in eith	-0.59
b in ever	0.14
b in favor	-0.10
b in five	0.63
b in four	-1.10
b in general	-1.02
b in headach	0.25
b in her	-0.49
b in his	-0.70
b in infant	0.20
b in it	1.57
b in its	-0.64
b in june	0.86
b in law	0.27
b in may	0.43
b in mind	-0.56
b in most	-0.12
b in my	0.40
b in nine	0.67
b in octob	-1.01
b in old	-0.90
b in one	-0.16
b in our	0.99
b in pain	-0.72
b in peac	-0.40
b in peopl	-0.58
b in plain	-0.11
b in pregnanc	-0.23
b in silenc	-0.31
b in six	0.30
b in ten	-0.36
b in the	0.24
b in their	0.48
b in this	0.53
b in thre	0.76
b in two	-0.45
b in wint	0.37
b in you	0.68
b in your	1.80
b includ exercis	-0.40
b insid the	-1.37
b insuranc and	-0.52
b into it	0.34
b into line	-0.45
b into plac	0.24
b into the	-1.10
b invit to	0.11
b is about	0.73
b is all	-2.85
b is alway	-0.15
b is and	-0.47
b is ask	0.41
b is at	-1.03
b is back	-0.13
b is back_at	-0.64
b is bett	0.76
b is certain	0.94
b is clos	-0.54
b is contest	-0.34
b is crack	-0.58
b is craniosacral_therapy	-0.39
b is crook	-0.55
b is do	0.19
b is due	-0.74
b is enough	-0.23
b is fine	-0.73
b is for	0.21
b is free	-0.23
b is full	0.73
b is gentl	-0.48
b is good	-0.16
b is good_for	-1.62
b is hard	-1.03
b is her	0.29
b is high	-1.50
b is how	-0.44
b is in	1.56
b is it	-2.17
b is known	-0.71
b is left	-0.72
b is less	-0.52
b is light	0.52
b is like	-0.38
b is long	-1.43
b is lost	0.21
b is miss	0.44
b is near	0.42
b is nev	0.34
b is new	-0.15
b is no	-0.17
b is no_evidence	-0.38
b is not	-4.85
b is not_suitable	1.09
b is noth	2.22
b is now	0.13
b is off	-0.13
b is often	-0.56
b is old	-0.73
b is on	-0.81
b is open	-0.37
b is our	0.15
b is out	1.66
b is out_of	-0.66
b is over	0.52
b is pleasant	-0.37
b is possibl	-0.57
b is print	-0.41
b is quick	2.51
b is quiet	-0.18
b is rare	-0.33
b is real	-1.25
b is releas	0.25
b is right	-0.14
b is safe	-0.59
b is shown	-0.46
b is simpl	-0.22
b is slow	-0.46
b is sore	-0.36
b is stiff	-0.37
b is stuck	-0.93
b is that	0.74
b is the	-0.47
b is ther	-1.65
b is time	-1.11
b is to	-0.45
b is too	0.66
b is true	1.39
b is usual	0.65
b is very	0.73
b is wait	0.61
b is what	-0.95
b is wher	0.53
b is why	-0.22
b is worth	-1.33
b is your	-0.15
b is_a fact	0.27
b is_a fair	-0.49
b is_a good	-0.50
b is_a long	-0.41
b is_a matt	-0.47
b is_a reason	-0.47
b is_a stor	-0.18
b is_an hour	-0.51
b is_common and	-0.49
b is_gone and	0.30
b is_gone by	-0.52
b it a	-0.72
b it again	-0.45
b it all	0.23
b it alway	0.43
b it and	0.20
b it at	-0.14
b it away	0.63
b it can	1.68
b it cannot	-0.48
b it chang	-0.37
b it cost	-0.46
b it cur	0.35
b it did	1.61
b it does	1.04
b it down	-0.35
b it eas	-0.51
b it feel	-0.11
b it felt	-0.62
b it for	0.68
b it goes	0.46
b it had	-1.06
b it hard	-0.47
b it has	2.16
b it has_not_been	-0.77
b it hurt	-0.28
b it in	-0.99
b it is	-0.17
b it is_a	-0.34
b it isn't	0.38
b it last	0.57
b it look	-1.22
b it luck	0.38
b it may	0.42
b it nev	0.88
b it off	1.29
b it on	0.48
b it only	-0.64
b it or	-0.47
b it out	1.34
b it pass	-0.42
b it prov	-0.44
b it rain	-0.13
b it report	-0.13
b it safe	-0.39
b it says	-0.46
b it should	-0.72
b it show	-0.60
b it so	1.23
b it start	0.47
b it stop	-0.77
b it tak	-0.48
b it that	0.41
b it the	1.35
b it ther	0.56
b it to	2.40
b it took	-0.84
b it treat	0.54
b it was	-2.65
b it will	0.51
b it with	-0.29
b it work	3.67
b it works_for	-0.22
b it would	0.81
b its main	-0.32
b its own	-2.11
b its use	0.19
b its worst	-0.33
b just a	-0.80
b just say	-0.25
b just see	0.23
b keep a	-0.35
b keep mov	-0.27
b keep the	-0.56
b keep up	0.30
b keep_your doctor	0.85
b kept for	-0.25
b kind of	-0.88
b kind than	0.62
b kind to	-0.26
b kitchen scal	-0.48
b kne are	-0.60
b knot in	-0.70
b know of	-0.23
b know that	0.46
b know the	0.20
b know what	-1.00
b know what_is_wrong	0.44
b know wher	0.45
b know wheth	-1.02
b known about	-0.12
b known risk	-0.23
b larg and	0.12
b last week	-0.82
b lead to	-0.42
b lean on	0.55
b learn to	0.44
b leav a	-0.68
b leav it	0.91
b leav out	-1.25
b leav the	-0.50
b leav through	1.00
b leav with	0.46
b leav you	0.15
b leav your	-1.42
b left alon	-0.16
b left and	-0.24
b left out	-0.38
b left the	-0.68
b legal reason	0.53
b legs and	0.30
b less pain	0.81
b less than	-0.96
b let me	0.26
b let the	0.48
b let us	0.93
b let your	1.36
b lett from	-0.55
b licens for	-0.65
b lie flat	-1.13
b lie on	-0.23
b lie on_your_side	-0.22
b lie ther	-0.36
b lift my	-0.46
b lift the	0.26
b light and	0.20
b light are	-0.16
b light as	-1.25
b light becaus	-0.25
b light head	-0.38
b light is	-0.18
b light than	-0.14
b light_touch can	-0.92
b lik it	-0.44
b lik the	-0.13
b lik to	-0.33
b like a	1.70
b like and	-0.49
b like be	-0.45
b like it	-0.97
b like me	-0.79
b like that	-0.25
b like the	-0.22
b like this	-0.13
b like to	-2.02
b lin on	0.59
b link between	0.49
b list and	0.12
b list of	-0.98
b listen to	-0.39
b littl happen	-0.10
b littl less	-0.24
b liv from	-0.69
b liv with	-0.53
b live with	1.45
b long and	0.28
b long befor	1.30
b long driv	-0.45
b long pain	-1.13
b long stand	0.83
b long to	0.98
b long way	0.26
b long you	0.17
b long_lasting low_back_pain	-0.27
b long_lasting pain	-0.66
b look at	2.36
b look for	-0.21
b looked_at the	0.43
b loss of	-0.13
b low back	-1.11
b ly down	-1.47
b ly flat	-0.24
b ly on	0.19
b ly on_their_back	-0.10
b ly still	-1.58
b main goal	-0.40
b main measur	-0.59
b mak it	0.12
b mak most	-0.34
b mak the	-1.02
b make a	-0.28
b make it	-0.90
b make no	0.14
b make them	0.43
b make you	-0.11
b man who	-0.25
b man with	0.57
b many kind	-0.33
b many more	-0.43
b many of	-0.71
b many visit	-0.19
b massag and	-0.24
b massag feel	1.18
b massag therapist	-0.47
b matt of	0.29
b may and	-0.53
b may be	-1.14
b may feel	-0.24
b may have	-1.24
b may need	-0.66
b may not	1.04
b may rest	-0.30
b may well	-0.83
b me a	0.61
b me and	-0.28
b me as	-0.20
b me at	0.27
b me to	0.79
b me what	0.38
b mean that	-0.97
b mean you	-0.12
b measur and	1.03
b measur it	0.20
b medical_care and	-0.27
b medicin and	0.11
b medicin you	-0.57
b memb of	-0.43
b membran are	0.35
b memor in	0.22
b messag to	-0.53
b migrain and	-0.41
b migrain is	-0.37
b mind and	0.69
b minut and	0.94
b minut by	-0.69
b minut of	0.80
b miracl and	0.22
b miss it	0.32
b month and	-0.82
b month of	2.47
b month the	-0.42
b mood and	-0.33
b more easi	-0.16
b more effectiv	0.35
b more in	0.63
b more than	-1.34
b morn and	-0.61
b morn sick	0.32
b morn walk	-0.13
b most back	-0.50
b most of	-0.83
b moth in	0.51
b mov by	-0.29
b mov hous	-0.47
b mov in	-0.30
b mov to	-0.57
b mov with	-0.86
b move your	-0.76
b much the	-0.62
b my aunt	-0.86
b my back	-0.76
b my broth	-1.11
b my client	2.62
b my daught	-0.65
b my fath	-0.16
b my feet	-0.43
b my fing	1.02
b my first	-0.53
b my granddaught	0.12
b my head	0.53
b my headach	0.21
b my liv	-0.69
b my migrain	-0.74
b my moth	-1.27
b my neck	-0.67
b my own	-0.82
b my palm	1.04
b my phon	-1.22
b my should	0.45
b my sist	-0.82
b my stool	-0.60
b my tabl	0.91
b my teach	0.93
b my train	-0.33
b my uncl	-1.04
b my view	-0.42
b my_hands were	0.18
b nam of	-1.02
b name and	-0.95
b name for	0.59
b name is	-0.32
b natural way	0.27
b near the	-1.12
b neck of	-0.17
b neck that	0.54
b neck will	0.12
b need a	0.80
b need a_doctor	-0.16
b need for	0.59
b need medical_care	-0.18
b need not	0.62
b need only	0.89
b neith can	-0.30
b nerv and	0.24
b nerv of	-0.84
b nerv that	-1.50
b nervous_system is	-0.37
b nev had	-0.45
b nev need	0.73
b nev say	-0.26
b nev seen	0.63
b new back_pain	-0.19
b new one	-0.47
b new sore_back	-0.54
b next time	0.17
b next year	0.32
b night are	2.55
b nine hour	0.23
b no and	-0.49
b no chang	-0.12
b no claim	-0.63
b no cook	-0.52
b no end	0.40
b no i	-0.26
b no need	0.51
b no oil	-0.49
b no oth	1.44
b no rush	-0.35
b no secret	0.11
b no seriou	0.49
b no session	-0.25
b no stat	-0.35
b no stor	-0.55
b no tablet	0.40
b no therapist	-0.14
b no track	-0.22
b no trial	-0.10
b no way	0.11
b no worr	-0.68
b nobod can	-1.05
b nobod else	-0.48
b nobod ever	1.23
b nobod has	-0.30
b nobod is	0.48
b nobod should	-0.57
b nobody_has_shown that	-0.18
b none of	-1.07
b not a	-2.93
b not a_doctor	-0.23
b not about	-0.30
b not an	-0.71
b not are	-0.48
b not ask	0.16
b not becaus	-0.48
b not believ	-0.24
b not book	-0.21
b not call	0.29
b not chang	-0.86
b not claim	-0.30
b not come	-0.46
b not diagnos	-0.75
b not do	2.60
b not doctor	0.14
b not expect	-0.51
b not feel	-0.44
b not for	-0.25
b not get	1.03
b not give	-0.70
b not go	-0.23
b not have	0.44
b not help	1.77
b not hold	-0.20
b not hurt	0.53
b not keep	-0.45
b not like	-0.31
b not medical_advice	-0.37
b not mention	-0.16
b not miss	0.54
b not on	0.23
b not once	0.56
b not one	0.75
b not pass	-0.36
b not print	-0.76
b not report	-0.29
b not say	0.78
b not see	-0.55
b not sell	-0.12
b not start	-0.46
b not stop	-0.61
b not stop_taking	-0.47
b not take	0.16
b not talk	-0.27
b not tell	0.36
b not that	0.14
b not the	-0.22
b not to	-0.60
b not use	-0.21
b not writ	-0.11
b not_need a	-0.15
b not_need to	0.98
b noth about	0.41
b noth and	-0.47
b noth at	-0.57
b noth else	0.78
b noth happen	-0.21
b noth in	-0.45
b noth is	-1.29
b noth on	-0.18
b noth that	0.14
b noth to	0.16
b notic that	-0.53
b now and	0.24
b now he	-1.25
b now i	-0.39
b now it	0.37
b now she	-0.41
b now ther	-0.23
b now try	0.84
b numb and	-0.88
b numb of	-0.45
b numb to	-1.11
b nurs or	-0.11
b of a	-1.42
b of a4	-0.63
b of an	0.27
b of any	-0.36
b of anyth	0.30
b of be	0.35
b of client	-0.48
b of cours	0.62
b of cst	-0.65
b of day	-0.62
b of ever	-0.30
b of exercis	0.65
b of good	-0.88
b of harm	-0.39
b of health	0.60
b of his	0.62
b of it	0.29
b of its	1.09
b of massag	-0.29
b of me	0.12
b of my	-0.56
b of one	-0.36
b of our	0.87
b of pain	0.68
b of peopl	-0.11
b of quiet	-0.48
b of recover	-0.62
b of rest	-0.86
b of salt	-0.34
b of session	0.47
b of six	0.18
b of ten	0.16
b of th	-1.30
b of that	-0.40
b of the	-2.24
b of the_table	-0.23
b of their	-0.89
b of thes	-1.08
b of this	-0.53
b of touch	0.62
b of two	-0.18
b of us	-1.25
b of very	-0.28
b of visit	-0.74
b of what	0.12
b of you	1.08
b of your	1.05
b off and	0.68
b off for	1.18
b off the	-0.70
b oil and	-0.47
b old ache	-0.60
b old man	0.79
b on a	-3.36
b on and	-1.32
b on frida	-0.43
b on her	0.35
b on his	1.00
b on it	0.44
b on its	0.31
b on monda	0.87
b on monday	-1.07
b on my	0.41
b on one	-0.13
b on our	1.36
b on our_table	0.79
b on pain	-0.36
b on pap	-0.52
b on purpos	-0.32
b on sunday	-1.14
b on that	0.64
b on the	-0.86
b on the_table	-0.67
b on their	0.71
b on this	-0.71
b on this_table	1.17
b on thursday	-0.69
b on to	0.67
b on two	0.36
b on what	0.35
b on with	0.14
b on you	-0.12
b on your	-1.26
b once a	-1.05
b once and	0.96
b once the	0.59
b one and	0.28
b one by	1.49
b one day	0.88
b one in	0.36
b one man	-0.85
b one of	1.23
b one on	-0.47
b one person	-0.13
b one review	-0.34
b one session	-0.36
b one stud	-0.26
b one trial	-0.76
b one visit	0.15
b one way	-0.43
b only a	0.54
b only an_hour	0.45
b only as	-0.40
b only one	-0.15
b only th	-0.20
b only the	0.56
b only they	-0.86
b only two	-0.42
b open and	-0.16
b open at	0.15
b open in	0.14
b open it	-0.45
b open on	-0.19
b open the	0.29
b or a	-2.39
b or an	-0.72
b or ask	-0.14
b or cst	-0.47
b or doctor	-0.19
b or not	0.37
b or noth	0.49
b or promis	0.79
b or pull	-0.45
b or so	-0.47
b or spin	-0.58
b or the	-0.47
b or thre	-0.36
b or treat	-0.10
b or two	0.36
b or without	-0.26
b or you	-1.27
b oth peopl	0.19
b oth th	-0.30
b our client	1.50
b our found	0.41
b our session	0.11
b our stair	0.61
b out a	0.23
b out loud	-0.74
b out the	-1.18
b out who	0.30
b out_of line	-0.80
b out_of ten	0.42
b out_of the	0.37
b out_of your	0.31
b over the	-0.88
b own back	-0.60
b own body	0.17
b own cloth	-0.81
b packag that	-0.40
b page and	0.39
b page is	0.44
b paid for	-0.47
b pain a	-0.17
b pain aft	-0.40
b pain and	-0.22
b pain does	0.97
b pain goes	-0.63
b pain in	-0.41
b pain is	-1.18
b pain of	-0.91
b pain scor	-1.23
b pain than	-0.18
b pain that	0.54
b pain that_lasts	-0.69
b pain the	-0.14
b pain was	-0.24
b pain we	0.13
b pain will	-0.42
b painkill and	0.30
b paint the	-0.66
b pair of	-1.30
b part in	-0.58
b part of	0.66
b past the	-0.99
b pay for	0.51
b pelvi is	0.15
b peopl and	0.13
b peopl ask	-0.11
b peopl come	1.57
b peopl do	-0.19
b peopl feel	-0.22
b peopl feel_better	-0.42
b peopl in	0.81
b peopl say	-0.34
b peopl sleep	0.39
b peopl tend	-0.36
b peopl who	-0.83
b peopl whom	-0.13
b peopl with	-0.61
b perhap it	0.31
b person ly	-0.10
b person who	1.23
b pharmacist can	-0.56
b pinch of	-0.34
b plac and	-0.40
b plac for	-0.30
b plac to	-0.39
b plac wher	0.84
b plain and	1.78
b plain word	-0.11
b play the	-0.51
b pleas do	-0.83
b pleas read	-0.13
b pleasant to	-0.20
b point in	-0.21
b possibl that	-0.68
b practition describ	-0.53
b practition say	-0.21
b pressur insid	-1.15
b pretend treat	-0.40
b pretend version	-0.36
b print it	-0.43
b promis noth	-0.53
b promis result	0.81
b promis to	-0.52
b prov noth	-0.85
b prov that	-0.11
b push or	-0.45
b put a	0.21
b put her	-0.80
b put it	0.24
b put my	-0.26
b put the	0.50
b put_off see	-0.52
b question peopl	-0.11
b question to	-0.15
b quiet and	-0.40
b quiet for	-0.31
b quiet is	1.11
b quiet that	-0.57
b ran a	-0.83
b ran for	1.37
b rang to	1.48
b rath say	-0.47
b reach the	0.53
b read a	0.30
b read for	-0.25
b read is	-0.11
b read it	-1.31
b read the	-0.44
b read to	1.01
b read your	-0.15
b real and	0.53
b reason and	0.86
b reason i	0.30
b reason to	-1.41
b recommend by	0.72
b recommend it	0.14
b reduc your	0.16
b reflux in	-0.56
b regular session	0.16
b relax and	-0.12
b relaxation and	0.31
b releas and	0.41
b releas the	-0.87
b relief and	-0.18
b relief is	0.44
b reliev the	-1.41
b rememb how	0.62
b rememb the	1.53
b remov the	-1.47
b report less	-0.25
b report on	-0.27
b research is	-0.63
b research on	-0.54
b reset your	-0.55
b rest and	-0.27
b rest for	-0.17
b rest is	-0.15
b rest my_hands	-0.33
b rest now	0.45
b rest of	0.29
b rest on	-0.40
b rest your	0.16
b result are	-0.45
b revers the	0.39
b review and	0.92
b review disagre	-0.33
b review found	0.79
b review from	-0.39
b review in	-0.12
b review looked_at	-0.11
b review was	-0.19
b rhythm and	-0.50
b rhythm in	1.02
b rhythm of	-0.35
b right for	0.23
b ring the	-0.69
b ris and	-0.77
b risk is	-0.24
b risk of	-0.63
b room for	-0.78
b room has	-0.28
b room is	1.62
b room to	0.41
b room was	-0.64
b round out	0.40
b rul for	-0.11
b runn late	-0.41
b runs from	-0.33
b s in	-0.63
b sacrum is	-0.54
b safe and	-0.75
b safe for	-0.79
b safe in	-0.16
b safe to	-1.29
b safet and	-0.17
b said it	-0.18
b said that	-0.59
b same as	-0.99
b same person	0.76
b same th	0.26
b sat through	-0.28
b say and	-0.23
b say it	1.58
b say so	-0.37
b say that	-2.28
b say the	-0.43
b say their	0.56
b say they	-0.66
b say this	-0.12
b say what	0.36
b say with	0.14
b say_no_to any	-0.42
b says so	-0.47
b says that	-0.64
b scan can	-0.20
b scan show	-0.21
b scienc has	-0.49
b scientifical proven	-0.65
b scientist are	0.59
b scientist have	-0.12
b scor bett	-0.27
b scor fell	-0.51
b second session	0.44
b second time	-0.20
b second visit	1.39
b second week	0.76
b see a	-0.52
b see it	0.15
b see the	-0.39
b see them	0.62
b see what	-0.23
b see your	-0.16
b see_a_doctor first	0.29
b see_a_doctor if	-0.32
b seem to	-0.96
b seen it	0.53
b sell thes	-0.58
b sell you	0.18
b send me	0.98
b send peopl	0.28
b send their	0.47
b send us	-0.17
b sens of	0.36
b seriou harm	-0.11
b session and	0.36
b session can	0.14
b session cost	-0.21
b session for	-0.51
b session in	0.21
b session is	-0.66
b session minut	-0.49
b session of	-0.36
b session page	-0.10
b session so	-0.24
b session the	0.71
b session to	0.12
b session we	-0.94
b session you	0.18
b set out	-0.80
b settl and	0.41
b seven out_of	-0.31
b shar a	-0.54
b she came	0.40
b she can	1.19
b she could	-0.48
b she could_not	1.05
b she had	-1.30
b she has	-1.50
b she is	-0.49
b she left	0.34
b she nev	-0.57
b she no_longer	0.89
b she play	-0.14
b she put	-0.53
b she said	-0.88
b she sleep	-0.80
b she slept	-0.81
b she stood	-0.53
b she told_me	-0.36
b she took	1.32
b she used_to	0.37
b she walk	0.35
b she was	1.03
b she went	0.20
b sheet of	-1.11
b shop and	0.64
b short answ	-0.57
b should ask	-0.56
b should be	-1.08
b should be_looked_at	-0.67
b should have	1.45
b should know	-0.36
b should not	-0.79
b should of	1.34
b should wait	-0.61
b should will	0.32
b show a	-0.76
b show that	-0.24
b show you	0.38
b shown to	-0.24
b sign from	0.35
b sign need	-0.13
b sign that	-0.22
b sinc he	-0.29
b sinc i	-1.53
b sinc she	-0.89
b sinc the	0.18
b sist who	-0.27
b sit down	0.30
b sit on	0.22
b sit up	-1.04
b site is	-0.15
b sits besid	-0.89
b six month	-0.96
b six question	0.22
b six session	0.35
b six to	0.39
b six trial	0.10
b six week	-0.96
b six year	0.45
b size of	-0.46
b skip the	0.18
b skull and	0.44
b skull is	-1.19
b slack wat	-0.41
b sleep and	0.59
b sleep bad	-0.53
b sleep bett	0.28
b sleep in	-1.03
b sleep long	0.52
b sleep now	0.22
b sleep on	-0.11
b sleep tonight	0.52
b sleep well	-0.73
b slept in	-0.93
b slow and	-0.55
b slow rhythm	-0.33
b slow the	-1.20
b small and	-0.56
b small stud	-0.16
b smell of	-0.67
b smil on	0.44
b so a	-0.65
b so ask	-0.26
b so do	0.43
b so far	0.12
b so has	-1.61
b so he	-1.04
b so i	-0.95
b so if	-0.31
b so is	0.98
b so it	1.15
b so let	0.80
b so light	-1.36
b so pleas	-0.47
b so take	-0.89
b so that	-2.39
b so the	0.28
b so we	-0.88
b so well	0.42
b sock on	0.88
b soft cloth	-0.60
b soft hand	0.34
b soften and	-0.23
b some are	-0.14
b some call	0.32
b some client	-0.29
b some do	-0.13
b some plan	-0.11
b some_people feel	-0.22
b some_people find	-0.58
b somebod else	-0.32
b somebod is	-0.19
b somebod to	-0.16
b somebod who	-1.16
b someth else	-0.16
b someth to	-0.32
b someth you	-0.52
b soon have	0.24
b sore head	-0.86
b sort of	-1.32
b speak for	1.69
b speak to	0.23
b specialist in	0.63
b speech and	0.11
b spin is	1.38
b spinal manipulation	-0.19
b spok of	-0.94
b spr and	0.21
b stair are	-1.14
b stair two	1.00
b stand up	-0.27
b start with	0.89
b stat licens	-0.42
b stay at	0.14
b stay dress	-0.28
b stay for	-0.60
b stay in	-1.86
b stay on	-0.27
b still at	-0.37
b still hand	-0.49
b still has	-0.39
b stop a	-0.57
b stop and	0.24
b stop at	-0.94
b stop hurt	0.23
b stop the	-0.27
b stop when	-0.65
b stor about	-0.47
b stor and	0.33
b stor of	-0.62
b strength of	0.89
b stres and	-0.26
b stretch the	-0.97
b stud and	-0.19
b stud are	0.81
b stud of	0.50
b stud were	-0.38
b substitut for	0.15
b succes is	0.87
b such as	0.56
b such th	-0.55
b suit some_people	-0.22
b suit you	-1.12
b suitabl for	-0.32
b support its	0.19
b suppos you	-0.30
b tabl in	0.19
b tablet and	-0.14
b tablet are	0.13
b tablet can	0.93
b tak the	-0.25
b take a	-0.31
b take blood	-0.24
b take it	0.55
b take the	-0.27
b take your	-0.68
b talk about	-0.53
b talk it	0.84
b talk to	-0.52
b talk you	-0.14
b taught me	-0.10
b taught that	-0.32
b teach ask	0.22
b teach exercis	-0.26
b teach say	-0.16
b tell me	0.65
b tell the	-0.36
b tell you	-0.24
b tell_me about	1.17
b tell_me and	-0.22
b tell_me what	-0.18
b tell_us their	0.23
b tells_you that	-0.56
b ten days	0.71
b ten minut	-0.93
b ten of	-0.73
b ten trial	-0.22
b ten year	0.76
b ten years_of	0.11
b tend to	0.59
b tension and	0.62
b test and	-0.12
b th i	1.30
b th in	2.24
b th that	0.34
b th to	-0.29
b th you	-0.28
b than a	0.28
b than chiropractic	0.68
b than i	0.12
b than in	-0.20
b than it	-0.94
b than massag	0.11
b than the	-1.01
b than you	0.16
b thank to	1.09
b thank you	0.94
b that a	-1.24
b that and	-0.41
b that anyon	-0.41
b that asks	-0.94
b that can	0.40
b that com	-0.62
b that cst	-0.43
b that day	-0.43
b that does	0.13
b that fascia	-0.22
b that feel	0.19
b that had	1.47
b that has	-0.17
b that have	-0.11
b that he	1.07
b that heal	0.62
b that i	-2.28
b that in	-0.64
b that includ	-1.14
b that is	-3.01
b that is_a	-0.56
b that it	0.41
b that need	-0.55
b that nobod	-0.38
b that noth	-0.68
b that only	-0.86
b that review	-0.27
b that runs	-0.35
b that she	0.53
b that the	-1.55
b that their	-0.18
b that ther	0.78
b that they	-0.47
b that this	0.71
b that touch	0.75
b that trial	-0.15
b that turn	0.98
b that wait	-0.12
b that was	-1.02
b that we	-0.79
b that will	0.43
b that you	0.32
b that your	-1.33
b the accident	0.53
b the ache	0.58
b the aim	0.63
b the answ	0.43
b the army	2.14
b the articl	-0.27
b the association	-0.91
b the author	-0.28
b the baby	-1.07
b the back	-1.42
b the baker	-0.27
b the ball	1.20
b the bank	0.57
b the base	-0.56
b the basket	-0.24
b the bath	-0.34
b the beach	-0.19
b the bed	-0.64
b the bell	-0.29
b the benefit	-0.31
b the best	0.63
b the birth	1.04
b the blanket	-0.73
b the boat	-0.91
b the body	2.53
b the book	-0.13
b the bowl	0.22
b the box	1.53
b the brain	-1.80
b the brak	-0.33
b the breath	0.27
b the bridg	-0.31
b the build	-0.74
b the bus	-0.85
b the car	2.03
b the care	-0.31
b the cat	-1.83
b the caus	1.17
b the ceil	0.20
b the ch	-0.23
b the chair	1.08
b the chang	1.34
b the chapel	-0.44
b the children	-1.91
b the choir	-0.52
b the church	-0.12
b the claim	-0.18
b the clinic	0.91
b the clock	1.71
b the coast	-0.25
b the compan	-1.52
b the corn	-1.54
b the council	0.45
b the count	1.69
b the countr	1.02
b the crack	-0.40
b the cradl	1.53
b the craniosacral_rhythm	0.56
b the crash	0.54
b the credit	-0.61
b the cupboard	0.31
b the cure	-0.64
b the cushion	1.09
b the damag	0.40
b the dark	-0.40
b the date	-0.45
b the day	-1.02
b the debat	1.97
b the desk	-0.40
b the diaphragm	-0.27
b the differenc	0.93
b the diseas	0.35
b the doctor	-2.15
b the dog	0.53
b the door	-1.42
b the dough	0.61
b the driv	-0.56
b the drum	0.85
b the ear	-0.12
b the effect	1.90
b the end	0.67
b the energ	-0.16
b the even	-1.23
b the evidenc	-1.38
b the fact	1.17
b the fee	-0.43
b the feet	-0.21
b the film	0.10
b the fire	0.54
b the flat	0.33
b the floor	-0.10
b the flow	0.18
b the fluid	-0.12
b the foot	0.35
b the form	0.27
b the fourth	-0.35
b the front	-0.48
b the garag	0.79
b the garden	-0.32
b the gate	-0.50
b the guidelin	-0.24
b the gut	0.27
b the gutt	-0.46
b the hall	-1.90
b the harbour	-0.34
b the head	-1.92
b the headach	1.32
b the headlin	-0.44
b the heal	1.24
b the heart	-1.30
b the heartbeat	-0.56
b the heat	1.25
b the high	0.67
b the hill	-0.70
b the hing	-0.50
b the hips	0.24
b the hoist	0.81
b the hospital	-0.93
b the hour	-1.05
b the hous	0.79
b the idea	-0.21
b the inn	-1.63
b the insid	-0.13
b the jaw	-0.23
b the joint	-0.83
b the kettl	-0.86
b the kind	-1.01
b the kitchen	0.64
b the kne	-0.45
b the knee	1.33
b the knot	-0.36
b the known	-0.23
b the ladd	-1.25
b the lamp	-0.46
b the land	-0.29
b the larg	-0.23
b the leaflet	-0.28
b the left	-0.57
b the librar	-0.58
b the lift	-0.42
b the light	-0.51
b the line	-0.21
b the link	0.51
b the list	-0.68
b the littl	0.49
b the liv	-0.54
b the loft	-0.44
b the long	0.43
b the low	-0.51
b the lung	0.87
b the main	-1.07
b the man	-0.56
b the market	0.36
b the mechanic	-0.17
b the medicin	0.46
b the membran	-0.27
b the method	0.94
b the migrain	0.33
b the mind	0.42
b the month	0.90
b the more	0.33
b the morn	-1.67
b the nam	-1.02
b the name	-1.59
b the natural	0.21
b the near	-0.32
b the neck	-0.76
b the nerv	-0.83
b the nervous_system	0.89
b the new	-1.48
b the next	-0.15
b the nhs	-0.21
b the night	1.00
b the numb	-0.53
b the nurs	0.18
b the old	-0.38
b the one	0.84
b the only	0.70
b the operation	0.26
b the ord	-0.27
b the oth	-0.22
b the page	0.25
b the pain	3.39
b the paint	-0.29
b the pap	-0.12
b the pelvi	0.35
b the peopl	0.45
b the person	0.89
b the phon	-0.18
b the photograph	0.97
b the piano	-0.46
b the pictur	-1.16
b the plac	0.43
b the play	-0.51
b the plumb	-0.65
b the pool	-1.20
b the practic	-0.45
b the practition	0.11
b the pric	-0.54
b the print	-0.29
b the problem	1.00
b the quiet	0.89
b the rack	-0.14
b the radiator	-0.53
b the raffl	-0.49
b the rail	-0.44
b the rain	-0.47
b the read	0.17
b the regulator	0.39
b the rent	-0.17
b the research	-0.22
b the rest	1.22
b the result	-0.20
b the review	-0.32
b the rhythm	0.32
b the ribs	0.40
b the right	-0.45
b the riv	-0.58
b the room	-1.30
b the root	0.39
b the rope	-0.69
b the sacrum	-0.76
b the scan	0.46
b the school	-0.22
b the scienc	0.23
b the seam	-0.27
b the second	-0.51
b the session	-1.50
b the shak	1.98
b the shelf	-0.37
b the shop	0.51
b the short	-0.76
b the should	0.19
b the side	-1.17
b the sign	-0.60
b the skin	-1.66
b the skull	-0.47
b the small	-0.23
b the sofa	1.15
b the sore	-0.66
b the specialist	1.54
b the sphenoid	0.26
b the spin	0.41
b the spinal_cord	0.10
b the stair	0.94
b the stairlift	1.59
b the station	0.20
b the step	0.56
b the stiff	-0.12
b the storm	-0.12
b the stov	-0.34
b the strength	0.89
b the stres	-0.56
b the stud	-0.55
b the summ	-0.34
b the summit	1.01
b the surgeon	0.51
b the swell	-0.27
b the tablet	0.90
b the tailbon	-0.98
b the tea	2.46
b the team	-0.19
b the tension	-0.79
b the test	1.27
b the th	-0.47
b the theor	-0.18
b the therap	-0.68
b the tide	-0.23
b the time	-0.65
b the tissu	0.37
b the toilet	-0.44
b the top	-0.44
b the touch	-0.85
b the train	0.44
b the tram	-0.91
b the treat	-0.60
b the treatment_of	-0.31
b the trial	-0.82
b the trumpet	0.29
b the twin	-0.63
b the two	-0.57
b the usual	-0.95
b the vagus_nerve	-0.74
b the vertebra	1.11
b the view	-0.83
b the villag	1.14
b the violin	-0.79
b the visit	-0.44
b the wait	0.64
b the walk	0.66
b the wall	1.24
b the war	1.11
b the wat	0.73
b the way	0.42
b the way_home	0.18
b the ways	-0.24
b the websit	-0.30
b the wedd	-0.29
b the week	0.58
b the weight	-0.33
b the wheelchair	0.13
b the whol	0.98
b the window	0.86
b the wood	-0.15
b the word	-1.60
b the world	0.70
b the world_health_organization	-0.10
b the worst	-0.28
b the writ	-0.30
b the wrong	-1.32
b the yard	-0.49
b the_answer_to your	0.20
b the_table and	-0.27
b the_work is	-0.63
b their back	0.37
b their feet	0.27
b their own	-0.78
b their pain	0.63
b their plac	-0.34
b them and	0.56
b them in	0.50
b them to	0.45
b them were	-0.23
b them with	-0.12
b then he	0.48
b then i	-1.43
b then it	-1.42
b then one	0.95
b then sit	-0.80
b then the	0.99
b then they	0.45
b then we	-0.28
b then you	0.23
b ther a	-0.18
b ther and	-0.73
b ther in	-1.29
b ther is	0.41
b ther was	1.51
b ther were	1.18
b therap is	0.28
b therapist can	-0.13
b therapist feel	0.66
b therapist in	0.35
b thes are	0.23
b thes session	-0.76
b they are	-1.47
b they ask	0.16
b they can	-0.97
b they did	-1.02
b they do	-1.38
b they feel	-0.15
b they felt	-0.11
b they had	0.90
b they have	1.13
b they leav	-0.43
b they like	-0.14
b they may	-0.28
b they promis	-0.39
b they said	0.32
b they say	-0.33
b they send	0.23
b they slept	0.22
b they were	0.11
b they would	-0.33
b think about	0.38
b think it	-1.12
b think of	1.74
b think that	-0.70
b think you	-0.29
b third visit	-0.13
b thirt year	0.96
b this gentl	0.25
b this is	4.23
b this month	-0.17
b this one	2.12
b this page	-0.20
b this room	0.90
b this site	-0.99
b this week	-0.13
b this wint	-0.72
b this year	0.97
b this_work and	-0.18
b thos who	0.78
b thos with	0.40
b though the	1.37
b thought of	0.31
b thought that	-0.51
b thre free	-0.41
b thre month	-0.92
b thre session	-0.18
b thre th	0.46
b thre visit	-0.48
b thre year	0.29
b through a	0.63
b through the	1.33
b tide is	-0.44
b tim a	-0.54
b time to	0.42
b time you	0.40
b tinnitu will	-0.15
b tir of	-1.04
b tir or	-0.32
b tissu rememb	0.18
b to a	0.13
b to a_doctor	-0.55
b to ask	-0.42
b to be	-1.54
b to begin	0.32
b to believ	-0.28
b to book	1.01
b to breath	0.21
b to call	-0.13
b to cancel	0.71
b to chang	-0.44
b to choos	-0.50
b to come	-0.78
b to come_back	0.57
b to cure	-0.45
b to do	-0.17
b to doctor	-0.63
b to feel	0.31
b to find	-0.50
b to get	0.24
b to give	0.47
b to give_up	-0.43
b to go	0.59
b to have	-0.69
b to heal	0.36
b to hear	-0.25
b to help	-0.30
b to it	2.07
b to keep	0.48
b to know	-0.92
b to last	0.11
b to leav	0.11
b to lie	-0.45
b to live	0.35
b to look	-1.35
b to make	-0.49
b to matt	-0.13
b to me	-0.44
b to none	2.02
b to one	0.46
b to pain	0.65
b to pay	-0.16
b to peopl	0.19
b to put	0.31
b to read	0.33
b to revers	0.74
b to say	-0.24
b to see	0.37
b to see_a_doctor	-0.18
b to send	-0.34
b to settl	-0.21
b to sit	-1.28
b to sleep	1.55
b to smil	1.18
b to somebod	0.29
b to take	0.69
b to talk	-0.89
b to tell	0.31
b to think	1.16
b to this_work	0.15
b to twelv	0.23
b to undo	-0.45
b to undres	-0.42
b to wait	-0.60
b to what	-0.76
b to work	-1.02
b to writ	1.25
b to you	1.25
b toda she	0.33
b togeth wheth	-0.34
b told that	-0.82
b told them	-0.30
b told to	-0.50
b told you	-0.19
b told_me about	-0.15
b told_me that	-0.73
b too long	0.54
b too much	-0.52
b took a	0.97
b took the	-1.40
b took up	0.62
b top of	-0.24
b tore up	1.77
b touch and	-0.62
b touch in	-1.02
b touch is	-0.35
b touch on	-0.48
b train and	0.37
b train for	-1.12
b train hand	0.26
b train in	-0.48
b treat diseas	0.48
b treat for	-0.58
b treat pain	0.29
b treat plan	0.87
b treat the	1.13
b treat with	-0.91
b trial and	0.20
b trial did	-0.37
b trial of	-0.70
b trial on	-0.48
b trial say	-0.41
b trial that	-0.17
b trial were	-0.35
b trial with	-0.31
b trust your	0.46
b try to	-0.87
b try what	0.84
b turn into	1.49
b twic a	-0.38
b twic as	0.54
b two at	1.00
b two days	-0.47
b two fing	0.21
b two from	-0.85
b two hour	1.83
b two month	0.59
b two of	-0.50
b two or	-0.36
b two peopl	-0.92
b two review	0.32
b two session	-0.29
b two stick	0.80
b two visit	0.23
b two wint	0.36
b two year	1.07
b uk guidanc	-0.40
b und a	-0.16
b und the	-0.59
b undo the	0.50
b unles you	1.20
b until i	0.89
b until it	0.23
b until the	-0.49
b until you	-0.25
b up a	-0.85
b up again	-1.58
b up and	-1.11
b up at	1.62
b up for	2.18
b up from	0.60
b up in	0.21
b up on	-0.15
b up slow	-0.83
b up the	1.81
b up to	-0.34
b up with	0.38
b us their	0.31
b use it	-0.21
b use the	-0.44
b used_to be	0.57
b usual stop	-0.14
b vagus_nerve is	0.27
b version of	1.10
b very light	-0.44
b very light_touch	-0.58
b very littl	-0.31
b view of	-0.10
b visit and	-0.13
b visit is	-0.18
b visit the	0.31
b visit to	0.46
b visit we	-0.46
b visit will	0.17
b voic back	-0.13
b wait and	0.72
b wait for	0.16
b wait or	0.53
b wait room	0.86
b wak at	-0.47
b wake you	-0.31
b walk to	-1.12
b walk with	0.24
b wall and	0.52
b want a	-0.77
b want one	-0.54
b want to	1.48
b warm and	-0.40
b warm wat	-0.35
b was a	-0.40
b was all	1.34
b was and	0.68
b was asleep	-1.45
b was back_at	0.30
b was check	-0.30
b was given	-0.17
b was ill	-1.04
b was in	-0.84
b was like	0.68
b was not	-0.27
b was on	2.19
b was once	-0.32
b was read	-0.55
b was small	-0.30
b was sold	-0.95
b was still	-0.45
b was the	-1.31
b was ther	-0.66
b was treat	-0.45
b was up	-0.17
b wash my_hands	-0.40
b wat and	-0.27
b wat is	-0.44
b way of	-0.35
b way out_of	1.00
b way round	0.85
b way to	0.62
b we agre	-0.70
b we are	-1.24
b we ask	-0.15
b we can	-0.16
b we cannot	-1.20
b we do	1.98
b we do_not_know	-0.51
b we end	-0.13
b we find	0.35
b we free	0.14
b we give	1.28
b we got	-1.16
b we have	-0.24
b we help	0.97
b we hold	0.39
b we leav	-0.57
b we listen	0.63
b we make	1.14
b we may	-0.59
b we nev	-0.61
b we off	1.37
b we only	0.72
b we print	-0.54
b we read	-1.59
b we releas	-0.18
b we say	1.47
b we see	0.28
b we speak	1.97
b we stop	-2.61
b we take	0.39
b we talk	-0.64
b we took	-2.10
b we treat	0.14
b we use	-0.42
b we will	-1.53
b we would	-0.50
b we'll have	0.30
b we'll soon	0.24
b week aft	0.89
b week and	-2.89
b week in	-1.22
b week is	-0.67
b week she	0.81
b week to	0.76
b weight of	-0.79
b well and	-1.44
b well to	-0.58
b went back_to	1.46
b went from	2.76
b went on	-0.48
b went to	-0.50
b went up	-1.06
b were not	0.64
b were told	-0.31
b what a	-0.82
b what an_hour	-0.37
b what br	-0.59
b what can	-0.27
b what do	-0.47
b what does	-0.48
b what happen	1.60
b what has	-0.96
b what he	-0.31
b what help	-0.28
b what i	-0.74
b what if	2.25
b what is	-0.22
b what it	-1.81
b what nobod	-0.19
b what nobody_knows	-0.18
b what oth	0.60
b what peopl	-0.14
b what she	-0.93
b what the	1.71
b what they	-0.50
b what to	-1.62
b what was	-0.13
b what we	-0.24
b what will	-0.32
b what work	0.43
b what would	-0.72
b what you	-2.10
b what your	0.21
b what your_doctor	1.02
b whatev peopl	-0.41
b whatev your	0.69
b when a	-0.53
b when i	0.75
b when it	0.70
b when noth	-0.45
b when she	-0.38
b when somebod	-0.40
b when someth	-1.37
b when the	1.76
b when they	0.70
b when to	-0.48
b when we	-2.16
b wher it	0.79
b wher the	0.90
b wher ther	0.90
b wher they	0.56
b wher your	1.34
b wheth i	-0.48
b wheth it	-1.81
b wheth the	-0.36
b wheth to	-0.44
b which i	-0.35
b which is	-0.85
b whil i	0.80
b whil she	1.17
b whil you	0.44
b who can	0.45
b who cannot	-0.22
b who check	-0.36
b who could_not	0.49
b who did	0.35
b who do	0.28
b who does	-0.12
b who had	0.43
b who has	1.34
b who have	-1.14
b who is	-1.04
b who know	1.28
b who lik	-0.55
b who looks_after	0.83
b who should	-0.22
b who sleep	0.15
b who wait	1.08
b who were	0.13
b who will	0.78
b whoev com	0.84
b whol body	0.37
b whol hous	-0.18
b whol of	-0.25
b why it	0.31
b why so	-0.31
b why the	0.14
b why we	0.19
b will ask	-0.68
b will be	1.71
b will chang	-0.48
b will do	-0.15
b will feel	0.15
b will feel_better	0.44
b will find	-0.69
b will get	-1.19
b will go	-0.82
b will have	-0.86
b will hear	-0.26
b will help	0.49
b will i	-0.45
b will it	-0.71
b will know	-0.78
b will not	-1.00
b will notic	0.50
b will only_get_worse	0.21
b will see	-0.33
b will sleep	0.41
b will stop	-0.19
b will take	0.16
b will thank	0.53
b will wond	0.39
b will you	-0.36
b window open	-0.22
b with a	-0.88
b with age	-1.47
b with an	0.69
b with anyth	-0.56
b with care	-0.33
b with cranial	0.69
b with cst	0.74
b with dementia	-0.41
b with each	0.52
b with ever	-0.37
b with fibromyalgia	0.54
b with hand	0.51
b with headach	-0.24
b with his	0.31
b with its	-0.13
b with me	0.24
b with ms	0.37
b with my	1.53
b with no	-0.14
b with one	-0.23
b with or	-0.28
b with our	-0.40
b with that	-0.52
b with the	-1.48
b with their	-0.62
b with them	-0.11
b with two	-0.82
b with us	-0.36
b with wax	-0.55
b with what	0.35
b with you	-0.51
b with your	-0.35
b within a	-0.12
b within one	0.12
b within six	-0.21
b within ten	0.40
b within the	0.24
b without a	0.45
b without it	1.61
b without my	-0.47
b without surger	-0.17
b without the	0.58
b won the	-1.30
b word about	-0.19
b word for	0.36
b word heal	-0.74
b work and	-0.69
b work in	-0.62
b worth hav	-0.20
b worth the	-0.58
b would be	0.34
b would do	0.11
b would have	-0.18
b would like	-1.44
b would nev	-0.57
b would not	1.31
b would not_know	0.13
b would rath	-1.37
b would say	0.59
b wrapp in	-0.90
b writ and	-0.10
b writ down	0.31
b writ to	-0.10
b wrong door	-0.66
b wrong plac	-0.96
b wrot that	0.31
b year ago	1.02
b year and	-1.18
b year becaus	0.31
b year in	0.38
b year lat	-0.25
b year old	0.39
b yesterda i	0.79
b you a	0.21
b you about	-0.15
b you are	1.46
b you ask	-1.47
b you br	0.51
b you breath	-0.54
b you can	-2.16
b you cannot	0.75
b you choos	-0.40
b you come	-0.61
b you could	0.77
b you do	-2.62
b you fall	0.26
b you feel	-0.68
b you find	-0.14
b you for	-0.30
b you get	-1.15
b you had	0.98
b you have	-1.21
b you in	0.14
b you keep	1.30
b you know	1.19
b you leav	-0.12
b you let	0.55
b you licens	-0.43
b you lie	-1.25
b you light	-0.22
b you like	-1.36
b you live	0.18
b you lose	-0.41
b you may	1.19
b you might	-0.33
b you must	-0.19
b you need	0.19
b you notic	-0.29
b you on	0.51
b you only	0.27
b you put	-0.37
b you rest	-0.34
b you say	-0.48
b you see	1.03
b you should	-0.20
b you sleep	-0.78
b you stand	0.26
b you stay	-0.90
b you take	0.83
b you tell_me	-0.54
b you that	1.87
b you think	0.14
b you to	0.62
b you treat	-0.56
b you try	1.33
b you up	0.34
b you use	-0.25
b you want	-0.46
b you were	1.43
b you what	-0.30
b you when	-0.58
b you wher	-0.64
b you wheth	-0.33
b you will	0.48
b you won't	0.84
b you would	-0.49
b you'll be	0.97
b your ach	0.21
b your back	0.37
b your bel	-1.48
b your body	0.97
b your breath	-0.59
b your children	0.99
b your cloth	-0.75
b your coat	1.21
b your days	0.84
b your eyes	-0.33
b your feet	1.22
b your gut	0.68
b your head	-1.66
b your headach	0.40
b your health	0.21
b your ill	0.11
b your joint	0.43
b your kne	0.43
b your lymph	0.10
b your medicin	-1.62
b your migrain	0.50
b your mind	0.12
b your mone	-1.18
b your muscl	-0.56
b your neck	0.61
b your nervous_system	-0.24
b your newborn	0.13
b your not	-0.31
b your own	-0.28
b your prescription	0.15
b your puls	-1.09
b your sciatica	0.82
b your sho	-1.13
b your should	2.59
b your spin	1.44
b your surgeon	-1.03
b your tablet	-0.31
b your time	-1.01
b your tinnitu	-0.15
b your tissu	0.27
b your_doctor about	-0.24
b your_doctor can	-0.22
b your_doctor has	-0.66
bias	-3.97
calm asked	-0.51
calm bare	1.17
calm humble	-3.12
calm negated	0.92
calm plain	-1.13
calm sober	-1.18
calm world	-1.24
case baby change bare	0.88
case baby change negated	-0.16
case baby change ours	0.30
case baby change plain	-0.75
case baby change sober	0.63
case baby change they	1.46
case baby change we	-0.46
case baby change you	-0.44
case baby nobody bare	-1.54
case baby nobody negated	-0.16
case baby nobody plain	-1.55
case baby nobody sober	0.31
case baby ours bare	1.44
case baby ours plain	0.35
case baby outside bare	-0.93
case baby still asked	0.35
case baby still bare	-0.28
case baby still negated	0.92
case baby still nobody	-1.06
case baby still ours	1.16
case baby still outside	-1.01
case baby still plain	-1.27
case baby still sober	-0.50
case baby still they	-0.59
case baby still we	-0.51
case baby still you	1.24
case baby they bare	0.47
case baby they plain	-0.34
case baby turn bare	-0.86
case baby turn nobody	-1.70
case baby turn plain	0.37
case baby turn they	0.42
case baby turn we	0.42
case baby we asked	-0.18
case baby we bare	-0.35
case baby we plain	-0.34
case baby you asked	0.13
case baby you bare	0.64
case baby you plain	0.23
case baby you sober	-0.31
case body change bare	0.74
case body change humble	-1.48
case body change negated	-0.43
case body change nobody	-0.82
case body change ours	0.39
case body change outside	0.41
case body change plain	0.51
case body change sober	-0.19
case body change they	0.44
case body change we	-0.58
case body change world	1.32
case body change you	0.60
case body nobody bare	-1.07
case body nobody humble	-0.20
case body nobody negated	-0.91
case body nobody plain	0.85
case body nobody world	1.05
case body ours bare	0.81
case body ours humble	-0.59
case body outside bare	-1.13
case body outside negated	-0.56
case body still asked	0.13
case body still bare	-0.68
case body still humble	-0.41
case body still negated	-0.93
case body still nobody	0.99
case body still ours	-0.80
case body still outside	-1.02
case body still plain	1.99
case body still sober	-0.64
case body still they	-2.18
case body still we	1.61
case body still world	-1.07
case body still you	-0.17
case body they bare	-1.24
case body they humble	0.52
case body they negated	-0.25
case body they sober	-0.30
case body they world	0.76
case body turn bare	-1.47
case body turn humble	0.55
case body turn negated	-0.78
case body turn nobody	-0.82
case body turn sober	0.77
case body turn they	1.30
case body turn we	0.33
case body turn world	0.82
case body turn you	-0.53
case body we asked	0.20
case body we bare	0.44
case body we humble	0.20
case body we plain	0.17
case body we sober	1.20
case body we world	-0.84
case body you asked	0.70
case body you bare	0.79
case body you humble	-1.00
case body you negated	-0.30
case body you plain	1.14
case body you sober	-0.89
case body you world	-0.55
case change nobody asked	-0.95
case change nobody bare	1.34
case change nobody humble	-0.85
case change nobody negated	0.81
case change nobody plain	1.02
case change nobody sober	0.28
case change nobody world	-0.97
case change ours asked	-0.89
case change ours bare	3.75
case change ours humble	-0.65
case change ours negated	-0.18
case change ours plain	-0.64
case change ours sober	0.79
case change outside bare	-3.17
case change outside humble	-0.53
case change outside negated	0.15
case change outside plain	0.89
case change outside sober	0.61
case change outside world	0.41
case change they bare	-1.52
case change they humble	0.34
case change they negated	-0.38
case change they plain	-0.38
case change they sober	0.22
case change they world	1.68
case change we asked	0.33
case change we bare	1.49
case change we humble	-2.38
case change we negated	-0.83
case change we plain	-0.28
case change we sober	0.76
case change we world	-0.34
case change you asked	1.36
case change you bare	1.62
case change you humble	-0.20
case change you negated	0.29
case change you plain	0.92
case change you sober	0.28
case change you world	-2.50
case life change bare	0.33
case life change humble	-0.29
case life change negated	-0.49
case life change nobody	1.08
case life change plain	1.57
case life change sober	-0.28
case life change we	-1.04
case life change world	-1.16
case life change you	-0.55
case life nobody asked	0.54
case life nobody bare	0.52
case life nobody humble	0.83
case life nobody negated	0.14
case life nobody sober	0.46
case life nobody world	-0.40
case life ours bare	0.11
case life outside bare	1.22
case life outside negated	0.62
case life outside world	0.16
case life still asked	-0.74
case life still bare	-1.01
case life still humble	0.79
case life still negated	0.96
case life still nobody	-0.71
case life still ours	-1.54
case life still outside	0.88
case life still plain	-1.37
case life still sober	-0.35
case life still they	-0.25
case life still we	-1.29
case life still world	-0.13
case life still you	1.05
case life they bare	0.32
case life they humble	0.35
case life they negated	0.50
case life they plain	0.28
case life they world	-0.91
case life turn bare	1.96
case life turn negated	1.01
case life turn nobody	1.63
case life turn outside	0.73
case life turn plain	-0.73
case life turn they	0.75
case life turn world	0.53
case life turn you	0.19
case life we asked	-0.59
case life we humble	0.28
case life we negated	0.67
case life we plain	-2.38
case life we sober	-0.57
case life we world	0.20
case life you bare	-0.90
case life you humble	-0.38
case life you plain	1.68
case life you sober	-0.33
case life you world	0.48
case none change asked	0.27
case none change bare	-0.59
case none change humble	-1.69
case none change negated	0.45
case none change nobody	-1.54
case none change ours	0.47
case none change outside	0.55
case none change plain	0.15
case none change sober	1.44
case none change they	-2.51
case none change we	0.30
case none change world	-1.17
case none change you	1.61
case none nobody asked	0.42
case none nobody bare	0.71
case none nobody humble	-0.94
case none nobody negated	-0.13
case none nobody plain	-2.11
case none nobody sober	-1.56
case none nobody world	-1.81
case none ours asked	-0.88
case none ours bare	1.28
case none ours humble	-1.41
case none ours negated	-0.23
case none ours plain	-0.34
case none ours sober	1.24
case none ours world	-0.27
case none outside bare	-0.70
case none outside humble	-1.27
case none outside plain	1.12
case none outside sober	-0.50
case none outside world	-1.47
case none still asked	-0.41
case none still bare	1.26
case none still humble	-1.92
case none still negated	-0.83
case none still nobody	-1.94
case none still ours	-0.75
case none still outside	-0.43
case none still plain	-0.79
case none still sober	-1.69
case none still they	2.43
case none still we	-1.50
case none still world	-0.58
case none still you	-0.43
case none they bare	-0.51
case none they negated	-0.89
case none they sober	0.32
case none they world	2.88
case none turn bare	-1.18
case none turn humble	0.72
case none turn negated	-0.38
case none turn nobody	-0.49
case none turn ours	-0.32
case none turn outside	-1.90
case none turn plain	0.36
case none turn sober	-0.78
case none turn they	1.57
case none turn you	-0.19
case none we asked	-1.93
case none we bare	-1.45
case none we humble	-0.23
case none we negated	-0.28
case none we plain	2.01
case none we sober	0.33
case none we world	0.10
case none you asked	1.64
case none you bare	0.51
case none you humble	0.96
case none you negated	0.77
case none you plain	-1.00
case none you sober	-0.82
case none you world	-1.05
case serious change bare	1.69
case serious change humble	-0.40
case serious change negated	0.66
case serious change nobody	1.73
case serious change ours	1.16
case serious change outside	-1.39
case serious change sober	-0.29
case serious change they	0.31
case serious change we	-0.36
case serious nobody bare	0.28
case serious nobody negated	0.88
case serious nobody plain	-0.23
case serious nobody sober	-1.63
case serious ours bare	1.71
case serious ours plain	0.29
case serious outside bare	-1.31
case serious outside negated	0.30
case serious outside plain	-0.55
case serious outside sober	0.12
case serious still bare	-0.41
case serious still humble	0.59
case serious still negated	-0.50
case serious still nobody	-2.15
case serious still ours	0.50
case serious still outside	0.12
case serious still plain	0.11
case serious still sober	0.25
case serious still they	0.29
case serious still we	1.42
case serious still you	-0.27
case serious they humble	-0.19
case serious they negated	0.20
case serious they plain	-0.10
case serious they sober	0.11
case serious turn nobody	-0.25
case serious turn plain	-0.56
case serious turn sober	-0.32
case serious turn they	-0.49
case serious turn we	0.72
case serious we bare	1.90
case serious we humble	0.17
case serious you bare	-1.37
case serious you humble	0.67
case serious you sober	0.72
case still nobody asked	1.02
case still nobody bare	-0.77
case still nobody humble	-0.52
case still nobody negated	0.41
case still nobody plain	-3.90
case still nobody sober	-3.00
case still nobody world	-1.62
case still ours asked	-0.65
case still ours bare	1.51
case still ours humble	-2.20
case still ours negated	-0.32
case still ours plain	0.84
case still ours sober	0.49
case still ours world	-1.06
case still outside bare	0.73
case still outside humble	-1.27
case still outside negated	-0.54
case still outside plain	0.95
case still outside sober	-1.60
case still outside world	-0.68
case still they bare	-0.96
case still they humble	-0.66
case still they negated	1.31
case still they plain	-0.78
case still they sober	-0.26
case still they world	-1.01
case still we asked	-2.88
case still we bare	0.73
case still we humble	2.06
case still we negated	0.35
case still we plain	-1.12
case still we sober	1.65
case still we world	0.57
case still you asked	1.51
case still you bare	-2.13
case still you humble	0.65
case still you negated	-0.89
case still you plain	1.34
case still you sober	-0.83
case still you world	2.21
case symptom change asked	-0.31
case symptom change bare	1.32
case symptom change humble	-0.83
case symptom change negated	-0.17
case symptom change nobody	0.55
case symptom change ours	0.32
case symptom change outside	-1.02
case symptom change plain	0.15
case symptom change sober	1.64
case symptom change they	0.23
case symptom change we	1.02
case symptom change you	0.62
case symptom nobody bare	0.25
case symptom nobody humble	-1.52
case symptom nobody negated	1.09
case symptom nobody plain	-1.61
case symptom nobody sober	-0.89
case symptom ours bare	-0.26
case symptom ours negated	0.33
case symptom ours plain	0.50
case symptom outside bare	-1.14
case symptom outside negated	-0.36
case symptom outside sober	-0.55
case symptom still asked	0.34
case symptom still bare	-0.27
case symptom still humble	-1.09
case symptom still negated	0.61
case symptom still nobody	-2.27
case symptom still plain	-1.37
case symptom still sober	-0.73
case symptom still they	-2.49
case symptom still we	1.82
case symptom still you	0.42
case symptom they bare	-1.55
case symptom they humble	0.60
case symptom they negated	-0.24
case symptom they plain	-0.95
case symptom turn bare	-0.49
case symptom turn humble	0.51
case symptom turn negated	0.32
case symptom turn nobody	-0.71
case symptom turn outside	0.37
case symptom turn plain	0.57
case symptom turn sober	-0.12
case symptom turn we	1.24
case symptom turn you	-0.66
case symptom we bare	2.71
case symptom we humble	-0.40
case symptom we negated	0.53
case symptom we plain	-0.47
case symptom we sober	1.67
case symptom you bare	0.22
case symptom you negated	-0.60
case symptom you plain	0.30
case symptom you sober	0.34
case turn nobody bare	-1.46
case turn nobody humble	-0.24
case turn nobody negated	-0.29
case turn nobody plain	-1.84
case turn nobody sober	-0.55
case turn nobody world	1.42
case turn ours bare	-0.47
case turn outside bare	-1.57
case turn outside world	-0.47
case turn they humble	1.95
case turn they negated	-0.93
case turn they plain	0.14
case turn they sober	0.33
case turn they world	2.06
case turn we asked	-0.26
case turn we bare	1.02
case turn we humble	0.37
case turn we negated	1.31
case turn we plain	0.36
case turn we sober	0.56
case turn we world	-0.78
case turn you bare	0.39
case turn you plain	0.20
case turn you sober	-0.74
case turn you world	-0.83
cite	-7.81
cite against	7.25
cited	-1.43
cited glad	4.37
cited glad against	5.36
cited glad background	0.66
cited glad for	-0.34
cited glad mixed	-0.50
cited plain	0.95
cited plain against	2.59
cited plain background	0.15
cited plain for	-1.68
cited plain mixed	-0.11
cited sober	-6.39
cited sober against	-1.56
cited sober background	-2.76
cited sober for	-1.19
cited sober mixed	-0.87
e aid	2.40
e ailment	0.51
e anatomy	1.60
e animal	-2.81
e bad	0.72
e bodyact	-0.42
e certain	3.80
e civic	-1.68
e craft	-2.59
e dance	2.95
e event	2.50
e family	2.74
e food	-0.76
e garden	0.77
e good	0.52
e hobble	1.84
e house	3.41
e housework	1.08
e improve	1.62
e know	-0.64
e lasting	0.67
e make	-2.79
e market	-2.38
e medicine	2.35
e medics	-0.24
e music	0.70
e not aid	-0.30
e not ailment	0.87
e not anatomy	-1.39
e not bad	2.05
e not bodyact	-1.05
e not certain	-1.53
e not craft	0.45
e not doubt	0.80
e not dress	0.73
e not event	0.90
e not family	2.05
e not garden	-0.67
e not good	1.05
e not hobble	0.91
e not house	0.39
e not housework	-0.99
e not improve	-0.83
e not know	-1.93
e not lasting	2.88
e not make	0.48
e not market	-1.20
e not medicine	1.50
e not medics	-0.48
e not object	-1.64
e not outdoors	-0.84
e not own	2.42
e not people	-1.12
e not practice	-0.36
e not putaway	-0.50
e not quick	-0.21
e not regain	0.53
e not remove	2.35
e not rest	-0.13
e not say	1.90
e not school	-0.15
e not study	-2.44
e not tests	-0.85
e not time	1.73
e not torso	1.12
e not trade	-0.41
e not transport	0.15
e not travel	2.34
e not walk	-1.02
e not web	-1.58
e not wellness	-1.62
e not worsen	3.13
e object	-0.94
e outdoors	0.26
e own	-1.23
e people	0.16
e practice	-0.69
e putaway	3.07
e quick	2.50
e regain	3.94
e remove	1.63
e rest	-1.75
e say	-1.54
e school	0.76
e sport	-0.14
e study	-2.81
e tests	3.23
e time	-1.25
e torso	0.60
e trade	-1.93
e transport	-1.12
e travel	0.25
e walk	3.37
e web	-4.48
e wellness	3.20
e work	0.61
e worsen	4.27
first a	-3.62
first a_doctor	-0.15
first about	-2.15
first ach	0.67
first add	-0.39
first aft	-1.52
first after_years_of	0.48
first all	0.84
first an	-0.90
first an_hour	-0.63
first anxiet	-0.55
first any	-1.30
first anyon	-0.54
first are	-0.26
first around	-0.51
first as	2.61
first ask	0.40
first ask_your_doctor	-0.10
first asthma	-1.62
first at	1.24
first at_last	-1.23
first bab	-1.99
first back	-0.52
first back_pain	-0.27
first balanc	-0.55
first be	-1.26
first becaus	1.39
first befor	1.49
first best	0.82
first between	-0.56
first blood	-0.40
first book	1.44
first both	-0.81
first br	0.30
first by	2.14
first can	-0.81
first cancel	-0.41
first children	-0.86
first chiropractor	-0.37
first choos	-0.40
first client	0.60
first colic	-1.14
first come	2.28
first come_in	0.46
first come_to_us	-0.19
first compar	-0.39
first cranial_work	0.71
first craniosacral	-1.19
first craniosacral_therapy	0.46
first cst	-0.26
first depression	-0.21
first diabet	-0.40
first do	-0.95
first do_not_wait	-0.18
first doctor	0.94
first does	-2.24
first don't	0.94
first drink	-0.25
first each	0.85
first ear	-0.11
first eczema	0.35
first even	3.08
first ever	2.34
first everyth	0.84
first evidenc	0.69
first exercis	0.39
first expert	0.17
first fascia	-0.48
first fear	0.42
first feel	-0.59
first few	-0.22
first first	0.19
first five	-0.38
first fluid	-1.08
first follow	-0.80
first for	2.78
first for_the_first_time_in	-1.03
first four	0.16
first from	3.52
first gentl	0.32
first get_rid_of	-0.29
first gett	-0.30
first give	-0.12
first good	-0.81
first grandmoth	-0.63
first grief	-0.62
first guarante	-0.32
first guidelin	-0.14
first half	0.11
first hand	0.73
first harm	-0.77
first hay_fever	0.49
first he	-3.59
first headach	-0.57
first heal	-0.42
first heart	-0.36
first heat	-0.12
first help	0.31
first her	-0.57
first here	-1.49
first his	-2.04
first how	0.83
first hurr	-0.93
first i	0.28
first i'm	-0.30
first if	-4.08
first improv	0.16
first in	-2.53
first insomnia	-1.06
first insulin	-0.36
first insuranc	0.74
first iron	-0.23
first is	-1.77
first isn't	-0.23
first it	0.38
first it'll	0.68
first just	0.32
first keep	-0.53
first kids	0.54
first kind	-0.77
first kne	-0.77
first last	-0.67
first leav	-1.47
first left	-0.16
first less	1.77
first let	0.98
first lie	2.13
first light	0.29
first light_touch	-0.17
first littl	1.65
first long	-0.77
first look	1.28
first low	-0.94
first low_back_pain	0.12
first many_people	-0.29
first massag	-0.25
first medicin	-0.74
first migrain	1.55
first more	0.50
first most	-1.16
first most_people	0.43
first moth	0.55
first mum	0.63
first muscl	-0.31
first my	-2.99
first my_hands	0.13
first natural	0.37
first nerv	0.74
first new	1.18
first next	-0.19
first ninet	0.56
first no	0.58
first no_more	1.72
first no_side_effects	0.12
first nobod	0.67
first none	-1.07
first not	1.37
first noth	-1.23
first now	0.44
first of	1.83
first official	0.23
first old	1.80
first once	2.35
first one	0.83
first one_hour	-0.68
first only	-0.31
first osteopath	-0.56
first our	-0.60
first over	0.40
first pain	-0.31
first pain_relief	0.85
first painkill	-1.48
first peopl	1.07
first perhap	-0.14
first physio	0.20
first physiotherap	-0.67
first physiotherapist	-0.29
first pictur	1.25
first plac	0.29
first pleas	-1.78
first practition	-0.34
first pregnant	0.30
first put	-1.43
first question	-0.36
first read	-0.90
first reduc	0.12
first reflux	-0.15
first regular	-0.25
first releas	-0.76
first research	-0.39
first rest	0.78
first review	0.76
first safe	1.93
first say	0.49
first sciatica	-0.14
first scienc	-0.27
first scientist	-0.46
first see	-0.27
first see_a_doctor	-0.40
first session	0.72
first seven	-0.31
first she	-0.69
first sho	-0.11
first short	-0.29
first sinc	0.35
first six	1.17
first skin	-1.09
first skip	0.18
first slack	-0.37
first sleep	-2.18
first slow	-0.63
first small	1.51
first so	-1.69
first soft	0.24
first some	-0.90
first some_people	-1.03
first someth	1.15
first sore	-0.62
first spin	-0.34
first start	0.25
first stiff	-0.37
first stop	-0.17
first stres	0.52
first stretch	-0.93
first stud	-0.38
first succes	0.87
first support	-0.33
first suppos	-0.30
first surgeon	0.43
first sutherland	-0.51
first tag BABY	-1.50
first tag BAD	-0.19
first tag BELIEF	-2.66
first tag BODY	-5.27
first tag CLIENT	-3.58
first tag COME	0.28
first tag CST	-0.15
first tag CURE	-0.61
first tag DIAGNOSE	-1.72
first tag DOCTOR	0.61
first tag DRUG	-2.92
first tag EASE	1.47
first tag EMOTION	0.52
first tag ENDORSE	1.31
first tag EXPERT	-1.18
first tag FLOW	-0.19
first tag GO	-1.64
first tag GONE	2.71
first tag HEDGE	-2.89
first tag HOMEHELP	-2.18
first tag HOPEFUL	0.52
first tag IT	2.20
first tag LASTING	0.97
first tag LIFE	-2.99
first tag MECH	-1.36
first tag META	-0.39
first tag MOST	0.40
first tag NEG	0.35
first tag NEGN	2.35
first tag NUMBER	1.54
first tag OUGHT	-1.00
first tag PAST	-0.76
first tag PRAISE	-0.37
first tag PRESSURE	0.21
first tag RELIEFN	1.03
first tag REMOVE	0.89
first tag RESEARCH	-0.92
first tag SAFETY	0.18
first tag SAFEW	2.48
first tag SAY	1.76
first tag SERIOUS	-3.67
first tag SORE	2.31
first tag STOPTAKING	0.25
first tag STORE	-0.38
first tag SURE	-0.96
first tag SURGERY	-1.50
first tag SYMPTOM	-1.92
first tag THERAPIST2	-0.36
first tag THERAPY	-2.74
first tag THING	1.15
first tag TURN	-1.77
first tag WE	-2.84
first tag WELL	0.60
first tag WORKS	-0.46
first tag WORLD	1.67
first tag YOU	-0.28
first take	-0.69
first teach	-0.36
first tell	-0.66
first tell_me	-0.27
first tell_us	-0.12
first ten	0.39
first tension	0.25
first that	-1.02
first the	-3.22
first the_table	-0.54
first their	0.35
first then	-0.95
first ther	2.07
first thes	0.31
first they	-0.49
first think	1.08
first this	1.64
first thos	0.73
first though	0.17
first thre	-0.57
first tinnitu	-0.76
first to	0.18
first trial	-0.45
first trust	0.57
first try	0.16
first two	-1.42
first uk	-0.40
first unlik	0.51
first upledg	-0.66
first vertigo	-0.43
first warm	-0.32
first wat	-0.11
first we	0.11
first we'll	0.85
first we'r	-0.68
first weak	0.12
first what	-1.34
first whatev	0.18
first when	-0.55
first wher	-0.57
first wheth	-0.46
first whil	0.58
first who	-1.97
first whoev	0.61
first why	2.97
first will	-1.27
first with	-0.62
first within	0.63
first word	0.81
first writ	-0.27
first y'all	-0.40
first yoga	0.90
first you	-3.54
first you'll	1.46
first your	1.63
frame attributed	-4.59
frame attributed with reference	-0.14
frame attributed without	-4.46
frame natural course	-1.36
frame natural course with reference	-0.70
frame natural course without	-0.64
frame reported	-3.26
frame reported with reference	-0.56
frame reported without	-2.69
frame talk of claims	-2.18
frame talk of claims without	-2.18
hedge baby baby	0.37
hedge baby person	0.37
hedge body body	1.02
hedge body i	-0.30
hedge body none	-0.39
hedge body other care	0.15
hedge body person	-0.77
hedge body therapy	-0.59
hedge body we	-0.17
hedge body you	-1.64
hedge life i	-0.17
hedge life none	1.41
hedge life order	-0.21
hedge life other care	-0.30
hedge life person	0.23
hedge life we	-0.36
hedge life you	-0.41
hedge none complaint	0.93
hedge none i	1.52
hedge none none	1.96
hedge none order	-1.21
hedge none other care	-1.35
hedge none ours	-0.18
hedge none person	0.74
hedge none research	-0.46
hedge none therapy	-0.28
hedge none thing	0.20
hedge none we	0.68
hedge none you	0.86
hedge serious complaint	-1.86
hedge serious i	0.66
hedge serious other care	-0.49
hedge serious ours	0.21
hedge serious you	0.81
hedge symptom complaint	-1.90
hedge symptom none	-1.52
hedge symptom order	-1.15
hedge symptom other care	-1.56
hedge symptom ours	0.82
hedge symptom person	0.41
hedge symptom research	-0.11
hedge symptom we	-0.17
hedge symptom you	-0.11
hint C01	0.38
hint C02	2.84
hint C03	-2.01
hint C05	-0.54
hint C06	0.48
hint C07	1.70
hint C08	2.27
hint C10	0.95
hint C11	1.07
hint C13	0.26
hint C15	-2.02
hint C18	1.25
hint C19	-1.84
hint C20	-0.49
hint C21	-0.58
in alt BODY	-2.94
in alt CLIENT	0.93
in alt CST	0.91
in alt ENDORSE	-0.31
in alt HOMEHELP	-0.19
in alt IT	-0.32
in alt LIFE	0.30
in alt MECH	-1.89
in alt NUMBER	-0.31
in alt POLICY	-0.13
in alt POSITION	-0.10
in alt SHOW	-1.08
in alt THERAPY	0.87
in alt THING	-0.92
in alt WELL	0.98
in alt WORLD	-0.16
in cta DIAGNOSE	-0.83
in cta EASE	-0.28
in cta FLOW	-0.28
in cta HOMEHELP	-0.80
in cta IT	-0.83
in cta OUGHT	-0.45
in cta POLICY	-0.31
in cta THERAPY	-0.36
in cta THING	-0.32
in cta WELL	1.00
in cta WORKS	-0.30
in cta YOU	-0.35
in description CLIENT	-0.77
in description CST	-0.27
in description DIAGNOSE	-0.24
in description EASE	-0.46
in description GO	-0.26
in description HEDGE	-0.46
in description HUMBLE	-0.51
in description IT	-0.98
in description LIFE	-0.27
in description META	-0.52
in description NEG	-0.50
in description NUMBER	-1.10
in description OUGHT	-0.22
in description POLICY	-0.59
in description REMOVE	0.15
in description RESEARCH	-0.75
in description SAY	-0.55
in description SERVICE	-0.19
in description SHOW	-0.31
in description THERAPY	-0.70
in description WE	-0.23
in description WORLD	-0.13
in description YOU	-0.16
in evidence BODY	-0.42
in evidence CLIENT	-1.04
in evidence CST	-0.55
in evidence DIAGNOSE	-1.02
in evidence EASE	-0.73
in evidence ENDORSE	-0.40
in evidence HOMEHELP	-0.18
in evidence HUMBLE	-0.23
in evidence IT	-1.34
in evidence LASTING	-0.18
in evidence MECH	-0.84
in evidence NEG	-0.53
in evidence NUMBER	-0.97
in evidence RESEARCH	-0.55
in evidence SAY	-0.76
in evidence SERVICE	-0.23
in evidence SHOW	-0.74
in evidence SYMPTOM	-0.58
in evidence THERAPY	-0.62
in evidence WE	-1.15
in heading BABY	-0.21
in heading BAD	-0.85
in heading BODY	-0.58
in heading CLIENT	-0.64
in heading CST	-0.55
in heading DIAGNOSE	-1.11
in heading EASE	-0.44
in heading EMOTION	-0.24
in heading ENDORSE	-0.60
in heading FLOW	0.16
in heading GONE	-0.47
in heading HEDGE	-0.50
in heading HOMEHELP	-0.19
in heading IT	-1.84
in heading LIFE	-0.71
in heading MECH	-0.72
in heading NEG	-0.31
in heading NUMBER	-0.85
in heading OUGHT	-0.36
in heading POLICY	-0.18
in heading REMOVE	0.10
in heading RESEARCH	-0.35
in heading SAFEW	-0.44
in heading SAY	-0.93
in heading SERVICE	-0.27
in heading SHOW	-1.04
in heading SORE	-0.91
in heading STORE	-0.12
in heading SYMPTOM	-1.53
in heading THERAPY	-1.39
in heading WE	-1.48
in heading YOU	-1.82
in testimonial AID	1.92
in testimonial BABY	0.36
in testimonial BAD	0.57
in testimonial BELIEF	0.76
in testimonial BODY	2.50
in testimonial CLIENT	0.91
in testimonial COME	0.73
in testimonial CST	0.62
in testimonial DIAGNOSE	-1.06
in testimonial DOCTOR	0.76
in testimonial EASE	0.91
in testimonial EMOTION	0.32
in testimonial ENDORSE	0.67
in testimonial FLOW	0.89
in testimonial GO	0.82
in testimonial GONE	1.40
in testimonial HEDGE	0.53
in testimonial HOMEHELP	3.79
in testimonial IT	1.09
in testimonial LIFE	6.66
in testimonial META	1.17
in testimonial MOST	0.46
in testimonial NEG	1.22
in testimonial NEGN	0.48
in testimonial NUMBER	3.26
in testimonial OUGHT	1.09
in testimonial PAST	1.66
in testimonial POLICY	4.16
in testimonial REMOVE	1.21
in testimonial SAY	0.29
in testimonial SERIOUS	0.37
in testimonial SERVICE	-2.46
in testimonial SHOW	1.55
in testimonial SORE	0.27
in testimonial STOPTAKING	1.18
in testimonial STORE	2.08
in testimonial SURE	-0.37
in testimonial SURGERY	0.16
in testimonial SYMPTOM	0.64
in testimonial THERAPIST2	0.96
in testimonial THERAPY	0.77
in testimonial THING	4.95
in testimonial TURN	4.69
in testimonial WE	10.99
in testimonial WELL	0.73
in testimonial WORKS	-0.31
in testimonial WORLD	3.70
in testimonial YOU	1.05
in title CLIENT	-0.84
in title CST	-1.43
in title EASE	0.12
in title ENDORSE	-0.13
in title HOMEHELP	-0.18
in title HUMBLE	-0.45
in title NEG	-0.18
in title NUMBER	-1.20
in title OUGHT	-0.25
in title POLICY	-0.47
in title RESEARCH	-0.79
in title SAFEW	-0.42
in title SHOW	-0.32
in title SYMPTOM	0.52
in title THERAPY	-1.86
in title YOU	-0.58
joint	0.90
last tag AID	-0.19
last tag BAD	1.33
last tag BELIEF	1.56
last tag BODY	0.14
last tag CAUSE	0.79
last tag CLIENT	1.38
last tag CST	1.44
last tag CURE	0.64
last tag DEFINE	0.53
last tag DETOX	1.19
last tag DIAGNOSE	-0.55
last tag DOCTOR	-3.19
last tag DRUG	1.56
last tag EASE	-0.53
last tag EMOTION	-0.56
last tag ENDORSE	2.03
last tag FAST	-1.48
last tag FLOW	0.91
last tag GO	-1.90
last tag GONE	0.52
last tag HEDGE	-2.51
last tag HOMEHELP	1.40
last tag HOPEFUL	1.09
last tag IT	-0.20
last tag LASTING	1.70
last tag LIFE	-0.34
last tag MECH	0.31
last tag META	-1.35
last tag MOST	-1.95
last tag NEG	-1.33
last tag NEGN	-1.82
last tag NUMBER	-1.69
last tag OUGHT	-2.38
last tag PAST	-0.97
last tag POLICY	-0.76
last tag POSITION	-1.81
last tag PRAISE	1.07
last tag PRESSURE	3.22
last tag PROVE	1.24
last tag RELIEFN	0.36
last tag REMOVE	-1.68
last tag RESEARCH	1.27
last tag SAFETY	-1.99
last tag SAFEW	-0.25
last tag SAY	-1.56
last tag SERIOUS	1.51
last tag SERVICE	-3.77
last tag SHOW	3.80
last tag SORE	-0.42
last tag STOPTAKING	0.40
last tag STORE	0.54
last tag SURE	0.29
last tag SURGERY	1.26
last tag SYMPTOM	2.28
last tag THERAPIST2	-2.02
last tag THERAPY	0.75
last tag THING	0.41
last tag TURN	5.33
last tag WELL	3.68
last tag WORKS	-0.22
last tag WORLD	-0.44
last tag YOU	2.06
leading question	1.24
length 0	-3.44
length 1	-1.32
length 2	-0.15
length 3	1.45
length 4	1.20
length 5	-1.85
length 6	-1.60
line C01 ^ {CURE} ~8	-0.42
line C01 cure|cured|cures $	0.69
line C01 {CLIENT|SYMPTOM|SERIOUS} ~3 cured|healed	-0.24
line C01 {CST|THERAPY|WE} ~4 {CURE}	0.38
line C01 {CURE} ~6 {SYMPTOM|SERIOUS|BODY|YOU|CLIENT|BABY}	0.48
line C02 aches|pains|pain ~5 {GONE}	0.36
line C02 fewer|less|milder|lighter|end ~2 {SYMPTOM}	-0.22
line C02 keep*|send*|put*|leave*|lay*|bid*|coax*|chase*|drive*|make*|see*|show*|turn* ~4 {SYMPTOM} ~3 away|at_bay|behind|packing|rest|off|here|night|goodbye|out|back|history|door|around|down|better	0.41
line C02 stop|stops|quit ~2 {SYMPTOM|BAD}	0.78
line C02 {BODY} ~6 {WELL}	-1.32
line C02 {CLIENT|YOU} ~6 {WELL}	-1.26
line C02 {CURE|REMOVE|EASE} ~1 {BODY} $	-0.68
line C02 {CURE|REMOVE|EASE} ~6 {SYMPTOM}	3.57
line C02 {SYMPTOM} relief|cure|remedy|remedies|healing	0.19
line C02 {SYMPTOM} ~4 better|milder|rarer|lighter|easier|less|fewer|lower|calmer|quieter|softer|looser|away|freely	1.16
line C02 {SYMPTOM} ~4 responds|respond|benefits|benefit	1.35
line C02 {SYMPTOM} ~5 {GONE}	0.21
line C03 {CLIENT|BABY} with|who ~5 {SERIOUS} ~6 {WELL|GONE|EASE}	0.38
line C03 {CURE|REMOVE|EASE} ~6 {SERIOUS}	2.24
line C03 {EASE|REMOVE|CURE} ~6 immune|hormones|hormonal|endocrine|thyroid|organs|circulation|metabolism|lungs|heart	-1.84
line C03 {SERIOUS} ~4 better|milder|rarer|lighter|easier|less|fewer|lower|calmer|quieter|softer|looser|away|freely	0.53
line C03 {SERIOUS} ~4 responds|respond|benefits|benefit	-0.44
line C03 {SERIOUS} ~5 {GONE}	1.58
line C04 perfect|great|ideal|wonderful|good|suitable|suited|made|designed|meant|especially ~6 {SERIOUS}	0.29
line C04 {SERIOUS}	-1.00
line C04 {SERIOUS} ~1 , ~3 {SERIOUS|SYMPTOM} ~1 ,? and|or|to ~3	0.75
line C05 guaranteed|guarantee|guarantees ~3 notice|change|feel|result|results|difference|relief|success|improvement|you	-0.22
line C05 results|relief ~2 {SURE|FAST}	0.79
line C05 whatever|no_matter ~5 {SYMPTOM|SERIOUS|BODY|hurts|ails|age|condition|problem|how} ~9	-0.51
line C05 will ~1 feel|be|become|leave|walk|notice|wake|rise|sleep ~4 {WELL|GONE}	-0.62
line C05 will ~1 feel|be|leave|walk|become|notice|wake ~3 better|pain|healed|cured|lighter|taller|freer|new|renewed|transformed|younger	0.42
line C05 {GONE|WELL|RELIEFN|CURE} ~5 {SURE}	1.57
line C05 {SURE} ~8 {GONE|WELL|RELIEFN|SYMPTOM|CURE|REMOVE}	0.24
line C06 lasting|enduring|permanent|long_lasting|long_term|lifelong ~2 relief|release|result|results|healing|change|changes|cure|solution|difference|ease|comfort|freedom|benefit|benefits|recovery|improvement|health|wellbeing	1.48
line C06 permanent|lasting|lifelong|enduring ~1 {RELIEFN|WELL|change|changes|difference|comfort|ease|health}	0.62
line C06 {LASTING} ~2 {GONE|REMOVE|EASE|CURE|WELL}	0.64
line C06 {REMOVE|CURE|EASE|GONE} ~8 for_good|forever|permanently|for_ever|for_life|for_keeps	0.26
line C07 always|perfectly|completely|totally|absolutely|100|hundred|gentlest|safest ~3 safe|safest|harmless|therapy ~9	1.00
line C07 cannot|can't|could_not|couldn't|never|impossible ~5 hurt|hurts|harm|harmed|harms|injure|injured|injures|damage|damaged|wrong|backfire ~9	1.81
line C07 completely|totally|perfectly|extremely|absolutely|entirely|wholly|utterly|very|100|100%|percent|cent|always|so|so|ever safe|harmless	0.29
line C07 no_side_effects|no_side_effect|no_risk|no_risks|zero_risk|without_risk|without_side_effects|risk_free|free_of_risk|no_contraindications|no_contraindication|no_adverse_effects|no_known_side_effects|no_known_risks|no_danger|no_harm|no_downside|nothing_can_go_wrong|nothing_that_can_go_wrong|zero_side_effects|free_of_side_effects|side_effect_free	2.80
line C07 no|zero|without|free_of|nil ~2 risk|risks|danger|dangers|harm|damage|complications|side_effect|side_effects|downtime|contraindications ~9	1.28
line C07 safe ~5 any|every|all|everyone|cradle|grave|always|surgery|conditions|condition|ages|age|this	0.10
line C07 safe ~5 {BABY}	-0.77
line C08 clinically|scientifically|medically|research proven|tested|validated|backed|proved|supported|verified|studied|recognised|recognized	0.48
line C08 proven ~9	0.47
line C08 scientifically|medically|clinically|officially ~2 sound|proven|recognised|recognized|established|valid|validated|accepted|approved|tested ~9	1.33
line C08 {RESEARCH} ~3 {PROVE} ~9	0.60
line C09 {CLIENT}? in|from|of ~3 {RESEARCH} ~4 {WELL|GONE|EASE}	0.15
line C09 {RESEARCH} ~5 {SHOW} ~9	2.95
line C10 alternative|substitute|replacement to|for ~4 {DRUG|SURGERY|DOCTOR|THERAPIST2}	0.29
line C10 before you ~6 {SURGERY|DRUG|DOCTOR}	0.81
line C10 instead|place of ~4 {DRUG|SURGERY|DOCTOR}	0.47
line C10 poison* ~9	0.10
line C10 put*|throw*|threw|leave*|left|set|hide|hid|pack*|lay|laid ~4 {DRUG} ~3 away|aside|down|behind|out|back|shelf	0.43
line C10 save|spare ~3 {SURGERY|DRUG|DOCTOR} ~9	0.22
line C10 why ~5 {DRUG|SURGERY}	0.72
line C10 {DRUG} ~8 lighter|away|aside|dust|cobwebs|untouched|unopened|bin|unused	1.13
line C10 {STOPTAKING} ~5 {DRUG|SURGERY|DOCTOR}	1.24
line C10 {SURGERY|DRUG} ~4 avoided|avoidable|unnecessary|stopped|reduced|dropped|halved|spared ~9	1.30
line C11 detox*	-0.68
line C11 toxins|toxin|impurities	0.53
line C11 {DETOX} ~2 {BODY|MECH|your|the}	-0.62
line C11 {REMOVE|EASE|WORKS|FLOW|GONE|cleansing|cleanse|cleanses} ~5 {DETOX}	-0.95
line C12 body|tissue|tissues|cells|fascia remember|remembers|remembered|holds|stores|keeps ~9	1.07
line C12 stuck|blocked|stalled|trapped|jammed|compressed ~2 {MECH|EMOTION}	0.69
line C12 {BODY|MECH} ~6 {STORE} ~3 {EMOTION}	0.97
line C12 {EMOTION} ~4 {STORE} ~4	-0.79
line C12 {MECH} ~4 feed|fed|starved|nourished|bathed|stuck|blocked|trapped|compressed|pulls|jammed|locked|out	1.37
line C12 {MECH} ~5 {FLOW}	0.86
line C12 {STORE} ~5 {EMOTION}	1.02
line C12 {WORKS|REMOVE} ~5 {MECH}	1.57
line C13 treat|treats|treating|address ~2 cause|causes|root|roots|person|source|origin ~3 not|and|rather|instead ~9	0.42
line C13 {DIAGNOSE} ~5 restrictions|restriction|imbalances|imbalance|blockages|blockage|dysfunction|misalignment|weakness|missed	0.38
line C13 {DIAGNOSE} ~6 {CAUSE}	1.08
line C13 {WE|hands} ~4 feel|sense|know|find|see|tell|locate ~3 where|why|what|which|who ~6 {SYMPTOM|SERIOUS|BODY|CAUSE|wrong|trouble|blocked|stuck|lies|hurts|began} ~9	0.41
line C14 inner_wisdom|innate_wisdom|innate_intelligence|body's_own_intelligence|body's_intelligence|body's_wisdom|inner_healer|inner_physician|heal_itself|heals_itself|self_healing|mend_itself|repair_itself|right_itself|fix_itself	0.71
line C14 miracle*|miraculous*|magic*|quantum|chamatkar|jaadu|superpower	0.23
line C14 {CST|THERAPY|WE|BODY} ~6 {PRAISE}	-0.13
line C14 {PRAISE}	2.47
line C14 {PRAISE} ~4 {BODY|CST|THERAPY|method|technique|results|healing|change|change}	1.47
line C15 after|since ~3 {THERAPY|NUMBER} ~8 {SYMPTOM|SERIOUS} ~5 {GONE|WELL}	0.35
line C15 my|his|her|our|their ~2 {SYMPTOM|SERIOUS} ~3 {GONE}	-0.71
line C15 {CLIENT|WE} ~3 {STOPTAKING} ~4 {DRUG}	-0.29
line C15 {COME} ~10 {BAD|AID} ~8 {GO|WELL|without}	0.63
line C15 {NUMBER} ~1 sessions|session|visits|visit|sittings and ~12	-0.41
line C15 {NUMBER} ~2 {THERAPY} ~8 {SYMPTOM|SERIOUS|DRUG} ~6 {GONE|WELL|REMOVE}	0.42
line C15 {NUMBER} ~2 {THERAPY} ~8 {WELL}	0.28
line C16 calmer|happier|contented|settled|easier ~3 {BABY}	1.36
line C16 easier|shorter|smoother|gentler|natural|faster|quicker birth|labour|labor|delivery ~9	1.11
line C16 {BABY} ~6 settle|settles|calmer|calm|happier|better|sleep|sleeps|feed|feeds|thrive|thrives|latch|improve|improves|focus|benefit|benefits|benefited|respond|responds|safe|relax|relaxes	1.69
line C16 {BABY} ~8 {GONE|WELL|EASE}	-0.55
line C16 {CURE|REMOVE|EASE} ~6 {BABY}	0.85
line C17 leading|top|foremost|premier|only|no.1|number|best|finest ~3 expert|experts|specialist|specialists|therapist|healer|practitioner|clinic|centre|center ~9	0.52
line C17 specialist|specialists|expert|experts|authority|leader|leaders in|on|for ~3 {SYMPTOM|SERIOUS|BABY|trauma|pain|spinal|neurological}	1.40
line C17 {ENDORSE} ~3 by|with ~4 {EXPERT|DOCTOR}	1.45
line C17 {EXPERT|DOCTOR} ~2 {ENDORSE} ~9	0.11
line C18 before_it's_too_late|act_now|act_fast|act_today|don't_wait|don't_delay|don't_put_it_off|limited_time|limited_spots|limited_places|limited_offer|left_untreated|if_left_untreated|left_unchecked|last_chance|don't_suffer|do_not_suffer|suffer_in_silence|suffer_another_day|selling_fast|filling_fast|filling_up_fast|vanishing_fast|why_suffer|while_you_still_can|time_bomb|how_much_longer|how_long_will_you|what_are_you_waiting_for|today_only|this_week_only|offer_ends	0.69
line C18 hurry ~6	-1.43
line C18 the longer|more|sooner ~8 the more|harder|worse|deeper|less|stiffer ~9	0.48
line C18 {PRESSURE} ~8 {SYMPTOM|SERIOUS|BODY}	0.87
line C19 beats|outperforms|surpasses|outshines ~4 {DRUG|SURGERY|THERAPIST2|DOCTOR}	0.60
line C19 better|safer|gentler|stronger|kinder|healthier|cheaper|superior|effective|powerful|deeper|faster|more|longer|further|quicker than|to ~4 {DRUG|SURGERY|DOCTOR|THERAPIST2}	2.90
line C19 smart|smarter|better|wiser|safer|kinder|natural ~2 choice|alternative|option|way ~2 than|over|to ~9	0.63
line C19 unlike ~3 {DRUG|SURGERY|DOCTOR|THERAPIST2} ~9	0.54
line C19 what ~1 {DRUG|SURGERY|THERAPIST2|DOCTOR} ~9	1.23
line C19 where ~6 {DRUG|SURGERY|DOCTOR|THERAPIST2|conventional|everything|others} ~3 fail|fails|failed|stop|stops ~9	0.42
line C19 {DRUG|SURGERY|THERAPIST2|DOCTOR} ~6 , {WE|IT|CST} ~6	1.17
line C19 {DRUG|SURGERY|THERAPIST2|DOCTOR} ~6 // ~2 {WE|CST|THERAPY|IT} ~9	-1.45
line C20 {HOPEFUL} ~4 {RESEARCH|RELIEFN}	0.59
line C20 {RESEARCH|evidence|science|signs} ~5 good|better|grow|grows|growing|mounting|mounts|building|stronger|strong|impressive|bright|exciting ~9	2.78
line C20 {RESEARCH} ~5 {HOPEFUL}	1.09
line C20 {RESEARCH} ~6 {HOPEFUL}	1.09
line C21 \\d+% ~10 {WELL|GONE|RELIEFN|CLIENT}	0.17
line C21 {MOST} ~10 {WELL|GONE|RELIEFN|EASE|REMOVE|CURE} ~9	1.02
line C21 {MOST} ~6 better|results|result|improve|improvement|helped|healed|difference|relief|freer|lighter	1.65
line C21 {NUMBER} ~2 {CLIENT} ~3 {CURE|EASE|GONE|WELL}	0.28
line C22 by ~2 {NUMBER} session|visit|sitting ~9	0.57
line C22 in just|only|as? ~1 {NUMBER} ~1 sessions|session|visits|visit|sittings|sitting	0.93
line C22 package|course|book|block|bundle of {NUMBER} ~2	0.15
line C22 you ~2 need ~4 sessions|visits|sittings	-0.33
line C22 {GONE|WELL|RELIEFN|sorted|shift|difference} ~5 {NUMBER} ~1 visits|sessions|sittings|visit|session|three|two|one	0.90
line C22 {NUMBER} ~1 visits|sessions|sittings ~5 {GONE|WELL|REMOVE|RELIEFN|rid}	-0.24
line C23 my|our|your patients|patient	0.58
line C23 prescribe|prescribes|prescribed|prescribing ~9	0.66
line C23 treatment plan|plans|programme	0.87
no role words	-2.06
not, then yes	2.66
o AID BODY	-0.25
o AID CLIENT	-0.70
o AID DEFINE	0.63
o AID DOCTOR	0.57
o AID GO	0.60
o AID GONE	-0.19
o AID HEDGE	0.13
o AID HOMEHELP	-0.33
o AID IT	1.42
o AID LIFE	1.24
o AID NEG	0.75
o AID NUMBER	-0.65
o AID SAY	0.46
o AID SERVICE	-0.52
o AID SHOW	-0.20
o AID STORE	-0.55
o AID THING	1.48
o AID TURN	1.07
o AID WE	0.51
o AID WORLD	-0.68
o AID YOU	-0.79
o BABY BAD	0.18
o BABY BELIEF	0.21
o BABY BODY	-0.61
o BABY CLIENT	0.93
o BABY CST	1.01
o BABY DEFINE	-0.45
o BABY DOCTOR	-1.33
o BABY DRUG	-1.03
o BABY EASE	1.43
o BABY EMOTION	0.66
o BABY FLOW	-0.20
o BABY GO	0.30
o BABY GONE	-1.76
o BABY HEDGE	0.25
o BABY HOMEHELP	-1.21
o BABY IT	1.24
o BABY LIFE	-1.04
o BABY MECH	-0.33
o BABY MOST	-0.57
o BABY NEG	0.80
o BABY NEGN	0.24
o BABY NUMBER	-0.73
o BABY OUGHT	0.64
o BABY PAST	-0.44
o BABY PROVE	0.22
o BABY REMOVE	-0.31
o BABY SAFETY	0.32
o BABY SAY	0.19
o BABY SERIOUS	1.38
o BABY SERVICE	0.92
o BABY SHOW	0.93
o BABY STOPTAKING	-0.65
o BABY STORE	-0.17
o BABY SURE	0.91
o BABY SYMPTOM	0.12
o BABY THERAPY	0.43
o BABY THING	0.46
o BABY WE	0.73
o BABY WELL	1.08
o BABY WORKS	0.71
o BABY WORLD	-0.44
o BABY YOU	0.96
o BAD BODY	-0.67
o BAD CLIENT	0.55
o BAD CST	0.19
o BAD DIAGNOSE	-0.87
o BAD EASE	0.52
o BAD ENDORSE	0.63
o BAD GO	0.84
o BAD GONE	-0.42
o BAD HEDGE	-0.24
o BAD IT	-1.90
o BAD LIFE	1.76
o BAD MOST	-0.11
o BAD NEG	0.12
o BAD NEGN	-0.23
o BAD NUMBER	-0.35
o BAD POLICY	-0.11
o BAD REMOVE	0.46
o BAD SAFETY	-0.30
o BAD SHOW	0.36
o BAD SYMPTOM	-1.23
o BAD THERAPY	0.58
o BAD THING	-0.55
o BAD TURN	0.36
o BAD WE	0.98
o BAD WELL	-0.65
o BAD WORKS	0.25
o BAD WORLD	-0.21
o BAD YOU	-0.28
o BELIEF BODY	-1.51
o BELIEF CLIENT	-0.36
o BELIEF DIAGNOSE	-0.25
o BELIEF EASE	0.87
o BELIEF EMOTION	-0.84
o BELIEF FLOW	-2.17
o BELIEF GONE	-0.60
o BELIEF HUMBLE	0.45
o BELIEF IT	-1.18
o BELIEF LIFE	-0.75
o BELIEF MECH	-1.89
o BELIEF NEG	-0.36
o BELIEF NEGN	-0.75
o BELIEF NUMBER	-0.29
o BELIEF OUGHT	-0.39
o BELIEF PAST	-0.19
o BELIEF POLICY	-0.44
o BELIEF REMOVE	0.59
o BELIEF RESEARCH	-0.18
o BELIEF SAY	-1.69
o BELIEF SERIOUS	0.17
o BELIEF SERVICE	0.36
o BELIEF SHOW	-0.93
o BELIEF STORE	-1.07
o BELIEF SYMPTOM	-0.30
o BELIEF THERAPY	-1.39
o BELIEF WE	0.73
o BELIEF WORKS	-0.31
o BELIEF YOU	0.35
o BODY BAD	-0.88
o BODY BELIEF	0.17
o BODY CLIENT	-1.44
o BODY CST	-0.81
o BODY CURE	0.38
o BODY DEFINE	0.75
o BODY DETOX	-0.63
o BODY DIAGNOSE	-0.65
o BODY EASE	1.21
o BODY EMOTION	0.46
o BODY ENDORSE	1.25
o BODY EXPERT	-0.94
o BODY FAST	0.43
o BODY FLOW	1.69
o BODY GO	1.61
o BODY GONE	-0.59
o BODY HEDGE	-1.36
o BODY HOMEHELP	-2.25
o BODY IT	2.05
o BODY LIFE	-1.24
o BODY MECH	0.78
o BODY META	1.13
o BODY MOST	-0.68
o BODY NEGN	-1.30
o BODY NUMBER	-0.53
o BODY OUGHT	-1.50
o BODY PAST	0.80
o BODY POLICY	0.28
o BODY POSITION	-0.78
o BODY PRAISE	-0.21
o BODY PRESSURE	-0.26
o BODY PROVE	0.65
o BODY RELIEFN	0.15
o BODY REMOVE	0.72
o BODY SAFETY	1.23
o BODY SAY	1.37
o BODY SERIOUS	2.65
o BODY SERVICE	1.04
o BODY SHOW	2.99
o BODY SORE	-0.91
o BODY STOPTAKING	0.10
o BODY SURE	1.35
o BODY SURGERY	0.34
o BODY SYMPTOM	-2.85
o BODY THERAPIST2	-0.52
o BODY THERAPY	0.60
o BODY THING	-1.27
o BODY TURN	0.30
o BODY WE	-1.12
o BODY WELL	-1.73
o BODY WORKS	2.71
o BODY WORLD	0.92
o BODY YOU	-1.04
o CAUSE NEG	-0.27
o CAUSE SYMPTOM	0.56
o CAUSE YOU	0.66
o CLIENT AID	-2.50
o CLIENT BABY	0.79
o CLIENT BAD	0.57
o CLIENT BELIEF	-1.12
o CLIENT COME	0.36
o CLIENT CURE	-0.94
o CLIENT DEFINE	-1.85
o CLIENT DIAGNOSE	-0.51
o CLIENT DOCTOR	-0.47
o CLIENT DRUG	-0.44
o CLIENT EASE	-1.81
o CLIENT EMOTION	-1.20
o CLIENT EXPERT	-1.00
o CLIENT FAST	0.41
o CLIENT FLOW	-2.47
o CLIENT GO	1.09
o CLIENT GONE	-0.28
o CLIENT HEDGE	-0.38
o CLIENT HOMEHELP	-0.19
o CLIENT HUMBLE	-1.22
o CLIENT IT	0.21
o CLIENT LASTING	-0.93
o CLIENT LIFE	2.16
o CLIENT MECH	-0.78
o CLIENT META	2.98
o CLIENT MOST	0.72
o CLIENT NEG	-3.18
o CLIENT NEGN	0.46
o CLIENT NUMBER	2.88
o CLIENT OUGHT	0.99
o CLIENT PAST	-1.89
o CLIENT POLICY	3.15
o CLIENT POSITION	-0.29
o CLIENT PRAISE	0.50
o CLIENT PRESSURE	-0.61
o CLIENT RELIEFN	-0.14
o CLIENT REMOVE	0.26
o CLIENT RESEARCH	-1.52
o CLIENT SAFETY	0.37
o CLIENT SAY	-2.10
o CLIENT SERIOUS	-1.80
o CLIENT SERVICE	-1.66
o CLIENT SHOW	0.73
o CLIENT SORE	-0.63
o CLIENT STOPTAKING	-0.94
o CLIENT STORE	-0.87
o CLIENT SURE	-1.17
o CLIENT SURGERY	1.00
o CLIENT SYMPTOM	-0.89
o CLIENT THERAPIST2	-0.74
o CLIENT THERAPY	-0.37
o CLIENT THING	-0.54
o CLIENT TURN	3.83
o CLIENT WE	-0.59
o CLIENT WELL	-1.67
o CLIENT WORKS	1.66
o CLIENT WORLD	0.90
o CLIENT YOU	-0.66
o COME BAD	0.37
o COME BODY	0.64
o COME CLIENT	-0.11
o COME GO	1.52
o COME GONE	0.52
o COME LIFE	0.23
o COME NEG	-0.16
o COME NEGN	0.16
o COME NUMBER	0.40
o COME STORE	0.63
o COME TURN	-0.48
o COME WE	0.29
o COME WORKS	0.90
o CST BABY	0.65
o CST BELIEF	-0.40
o CST BODY	0.89
o CST CLIENT	-0.25
o CST CURE	-0.13
o CST DEFINE	0.22
o CST DETOX	-0.28
o CST DIAGNOSE	0.56
o CST DOCTOR	0.88
o CST DRUG	1.66
o CST EASE	2.41
o CST EMOTION	0.48
o CST ENDORSE	-0.33
o CST FLOW	0.71
o CST GO	-0.15
o CST GONE	-1.19
o CST HEDGE	0.63
o CST HOMEHELP	0.52
o CST HUMBLE	-0.48
o CST IT	-2.19
o CST LIFE	1.01
o CST MECH	0.17
o CST META	0.18
o CST NEG	0.48
o CST NEGN	-0.88
o CST NUMBER	-1.13
o CST OUGHT	-1.20
o CST PAST	-0.22
o CST POLICY	-0.57
o CST POSITION	-0.20
o CST PROVE	0.22
o CST RELIEFN	0.55
o CST REMOVE	-0.72
o CST RESEARCH	0.57
o CST SAFETY	0.13
o CST SAFEW	0.39
o CST SAY	0.13
o CST SERIOUS	0.67
o CST SERVICE	0.22
o CST SHOW	1.01
o CST SORE	0.61
o CST STORE	-0.39
o CST SURE	-0.89
o CST SYMPTOM	0.64
o CST THERAPIST2	-0.59
o CST THERAPY	-1.89
o CST THING	-0.91
o CST TURN	0.40
o CST WE	-1.04
o CST WELL	0.25
o CST WORKS	1.38
o CST YOU	0.48
o CURE BODY	-0.35
o CURE CLIENT	0.30
o CURE CST	0.21
o CURE EASE	-0.72
o CURE HEDGE	-0.43
o CURE IT	-0.69
o CURE MECH	0.12
o CURE NEG	-0.45
o CURE NEGN	-0.51
o CURE NUMBER	-0.39
o CURE OUGHT	-0.19
o CURE SAY	0.14
o CURE SHOW	0.34
o CURE SYMPTOM	-0.54
o CURE THERAPY	-0.13
o CURE WE	-1.02
o CURE WORKS	0.15
o CURE WORLD	-0.47
o DEFINE BABY	0.83
o DEFINE BELIEF	-0.39
o DEFINE BODY	-0.95
o DEFINE CLIENT	-1.13
o DEFINE CST	0.19
o DEFINE DIAGNOSE	-0.31
o DEFINE DOCTOR	0.15
o DEFINE DRUG	0.40
o DEFINE EASE	-0.43
o DEFINE EMOTION	0.47
o DEFINE FLOW	1.33
o DEFINE GONE	-0.49
o DEFINE HEDGE	1.61
o DEFINE HOMEHELP	0.73
o DEFINE HUMBLE	-1.37
o DEFINE IT	2.06
o DEFINE LIFE	0.57
o DEFINE MECH	-0.15
o DEFINE META	-0.55
o DEFINE MOST	-0.67
o DEFINE NEG	-1.10
o DEFINE NUMBER	-0.27
o DEFINE OUGHT	-0.25
o DEFINE POLICY	-0.72
o DEFINE REMOVE	0.74
o DEFINE SAFETY	-0.67
o DEFINE SAFEW	0.50
o DEFINE SAY	-0.98
o DEFINE SERIOUS	-0.66
o DEFINE SERVICE	-1.06
o DEFINE SHOW	-1.08
o DEFINE SORE	1.72
o DEFINE STORE	-0.22
o DEFINE SYMPTOM	0.99
o DEFINE THERAPIST2	-0.16
o DEFINE THERAPY	1.32
o DEFINE THING	0.17
o DEFINE TURN	-0.90
o DEFINE WE	-1.32
o DEFINE WELL	0.70
o DEFINE WORKS	0.35
o DEFINE WORLD	-0.46
o DEFINE YOU	2.10
o DETOX BODY	-0.90
o DETOX EASE	0.95
o DETOX FLOW	-0.65
o DETOX GONE	0.67
o DETOX IT	0.37
o DETOX LIFE	-0.79
o DETOX MECH	0.52
o DETOX REMOVE	0.91
o DETOX STORE	0.19
o DETOX WORKS	-0.38
o DETOX WORLD	-0.42
o DETOX YOU	0.34
o DIAGNOSE BABY	0.12
o DIAGNOSE BAD	0.53
o DIAGNOSE BODY	2.58
o DIAGNOSE CAUSE	1.05
o DIAGNOSE CLIENT	3.22
o DIAGNOSE COME	1.07
o DIAGNOSE CST	0.65
o DIAGNOSE DEFINE	0.13
o DIAGNOSE DOCTOR	0.11
o DIAGNOSE DRUG	-0.48
o DIAGNOSE EASE	2.03
o DIAGNOSE EMOTION	1.16
o DIAGNOSE ENDORSE	0.93
o DIAGNOSE FLOW	-1.55
o DIAGNOSE GONE	1.35
o DIAGNOSE HEDGE	-1.58
o DIAGNOSE HOMEHELP	1.08
o DIAGNOSE HUMBLE	-0.73
o DIAGNOSE IT	1.03
o DIAGNOSE LIFE	1.24
o DIAGNOSE MECH	0.70
o DIAGNOSE META	0.55
o DIAGNOSE MOST	0.38
o DIAGNOSE NEG	-1.07
o DIAGNOSE NEGN	-1.42
o DIAGNOSE OUGHT	0.23
o DIAGNOSE PAST	1.04
o DIAGNOSE POLICY	0.84
o DIAGNOSE PRAISE	0.29
o DIAGNOSE RELIEFN	-0.65
o DIAGNOSE REMOVE	1.21
o DIAGNOSE RESEARCH	-0.60
o DIAGNOSE SAFETY	-1.26
o DIAGNOSE SAFEW	-1.27
o DIAGNOSE SAY	-1.59
o DIAGNOSE SERIOUS	0.45
o DIAGNOSE SERVICE	-1.87
o DIAGNOSE SHOW	1.68
o DIAGNOSE SORE	-1.72
o DIAGNOSE STOPTAKING	0.41
o DIAGNOSE STORE	0.69
o DIAGNOSE SURGERY	1.05
o DIAGNOSE SYMPTOM	0.28
o DIAGNOSE THERAPIST2	-0.39
o DIAGNOSE THERAPY	-1.01
o DIAGNOSE THING	1.05
o DIAGNOSE TURN	2.51
o DIAGNOSE WE	1.43
o DIAGNOSE WELL	0.24
o DIAGNOSE WORKS	0.29
o DIAGNOSE WORLD	0.80
o DIAGNOSE YOU	-0.69
o DOCTOR BABY	-0.49
o DOCTOR BAD	0.85
o DOCTOR CLIENT	1.19
o DOCTOR CST	0.82
o DOCTOR DEFINE	-0.11
o DOCTOR DIAGNOSE	0.74
o DOCTOR DRUG	-1.69
o DOCTOR EMOTION	1.01
o DOCTOR ENDORSE	0.51
o DOCTOR EXPERT	0.17
o DOCTOR FLOW	0.30
o DOCTOR GONE	1.24
o DOCTOR HEDGE	0.12
o DOCTOR HOMEHELP	-0.42
o DOCTOR HUMBLE	-0.68
o DOCTOR IT	0.19
o DOCTOR LIFE	-0.50
o DOCTOR MECH	0.45
o DOCTOR NEG	0.30
o DOCTOR NEGN	0.30
o DOCTOR NUMBER	0.61
o DOCTOR OUGHT	-1.01
o DOCTOR POLICY	0.93
o DOCTOR RELIEFN	0.22
o DOCTOR SAFETY	0.72
o DOCTOR SAY	1.15
o DOCTOR SERIOUS	-0.43
o DOCTOR SERVICE	1.62
o DOCTOR SHOW	0.81
o DOCTOR SORE	0.28
o DOCTOR STORE	0.18
o DOCTOR SURGERY	-0.18
o DOCTOR SYMPTOM	1.22
o DOCTOR THERAPY	0.69
o DOCTOR TURN	1.03
o DOCTOR WE	3.66
o DOCTOR WORKS	-1.05
o DOCTOR WORLD	-1.54
o DOCTOR YOU	-0.11
o DRUG CLIENT	-0.64
o DRUG CST	0.56
o DRUG DEFINE	-0.21
o DRUG DOCTOR	-1.22
o DRUG EASE	-1.73
o DRUG ENDORSE	-0.34
o DRUG GONE	1.33
o DRUG HEDGE	-1.86
o DRUG HOMEHELP	-2.08
o DRUG IT	-0.24
o DRUG LIFE	-0.32
o DRUG NEG	0.75
o DRUG NUMBER	0.29
o DRUG OUGHT	-0.55
o DRUG POLICY	-1.14
o DRUG RELIEFN	0.15
o DRUG REMOVE	0.86
o DRUG SAFETY	-0.47
o DRUG SAFEW	-0.36
o DRUG SAY	0.23
o DRUG SERIOUS	-1.86
o DRUG SERVICE	-0.48
o DRUG SORE	-0.26
o DRUG SURGERY	-0.22
o DRUG THERAPIST2	0.11
o DRUG THING	0.52
o DRUG TURN	-0.50
o DRUG WE	0.54
o DRUG WELL	0.12
o DRUG WORKS	0.54
o DRUG WORLD	-0.39
o DRUG YOU	-1.00
o EASE BABY	0.35
o EASE BAD	-0.25
o EASE BELIEF	-0.90
o EASE BODY	-0.75
o EASE CLIENT	-1.44
o EASE CST	0.90
o EASE CURE	0.63
o EASE DEFINE	-1.16
o EASE DETOX	0.13
o EASE DIAGNOSE	-1.76
o EASE DOCTOR	0.15
o EASE DRUG	0.10
o EASE EMOTION	-0.38
o EASE ENDORSE	0.33
o EASE FAST	0.38
o EASE FLOW	1.23
o EASE GO	0.46
o EASE GONE	2.12
o EASE HOMEHELP	-1.14
o EASE HUMBLE	-0.63
o EASE IT	-0.95
o EASE LASTING	1.44
o EASE LIFE	-0.66
o EASE MECH	0.24
o EASE META	-0.14
o EASE MOST	0.21
o EASE NEG	-1.33
o EASE NEGN	-0.13
o EASE NUMBER	-2.42
o EASE OUGHT	-1.49
o EASE PAST	-0.30
o EASE POLICY	-1.27
o EASE POSITION	0.34
o EASE PROVE	0.24
o EASE RELIEFN	1.42
o EASE REMOVE	2.07
o EASE RESEARCH	0.83
o EASE SAFETY	0.30
o EASE SAFEW	-0.19
o EASE SAY	-3.03
o EASE SERIOUS	0.65
o EASE SERVICE	-1.55
o EASE SHOW	-1.52
o EASE SORE	-1.03
o EASE STOPTAKING	0.13
o EASE STORE	-0.38
o EASE SURGERY	0.28
o EASE SYMPTOM	1.07
o EASE THERAPIST2	-0.38
o EASE THERAPY	0.76
o EASE THING	-1.64
o EASE TURN	1.07
o EASE WE	-3.48
o EASE WELL	1.34
o EASE WORKS	0.99
o EASE WORLD	2.20
o EASE YOU	-1.21
o EMOTION BABY	-0.22
o EMOTION BODY	0.51
o EMOTION CLIENT	0.89
o EMOTION CST	-0.29
o EMOTION CURE	0.21
o EMOTION DIAGNOSE	-0.51
o EMOTION EASE	1.23
o EMOTION FLOW	-0.49
o EMOTION GO	0.15
o EMOTION GONE	0.65
o EMOTION HEDGE	0.63
o EMOTION HOMEHELP	-0.89
o EMOTION HUMBLE	-0.72
o EMOTION IT	-0.72
o EMOTION LASTING	0.41
o EMOTION LIFE	0.15
o EMOTION MECH	1.21
o EMOTION MOST	-0.16
o EMOTION NEG	0.42
o EMOTION NEGN	-0.48
o EMOTION NUMBER	-0.79
o EMOTION OUGHT	-1.43
o EMOTION POLICY	-0.11
o EMOTION RELIEFN	0.23
o EMOTION REMOVE	-0.21
o EMOTION SAY	0.19
o EMOTION SERIOUS	0.98
o EMOTION STOPTAKING	-0.28
o EMOTION STORE	-0.54
o EMOTION SYMPTOM	-0.63
o EMOTION THERAPIST2	0.50
o EMOTION THERAPY	0.39
o EMOTION THING	-1.12
o EMOTION TURN	0.90
o EMOTION WE	1.38
o EMOTION WELL	0.57
o EMOTION WORKS	0.74
o EMOTION WORLD	-0.20
o ENDORSE BABY	0.51
o ENDORSE BAD	-0.90
o ENDORSE BODY	-1.42
o ENDORSE CLIENT	0.99
o ENDORSE CST	0.55
o ENDORSE DIAGNOSE	0.22
o ENDORSE DOCTOR	0.39
o ENDORSE EASE	1.76
o ENDORSE EMOTION	-0.22
o ENDORSE EXPERT	1.39
o ENDORSE FLOW	-0.21
o ENDORSE GONE	0.30
o ENDORSE IT	1.76
o ENDORSE LIFE	0.22
o ENDORSE MECH	-0.69
o ENDORSE META	-0.86
o ENDORSE NEG	0.51
o ENDORSE NEGN	-1.07
o ENDORSE NUMBER	0.24
o ENDORSE OUGHT	1.20
o ENDORSE POLICY	-0.57
o ENDORSE REMOVE	0.63
o ENDORSE RESEARCH	0.42
o ENDORSE SAFETY	-0.22
o ENDORSE SAY	-0.16
o ENDORSE SERIOUS	0.63
o ENDORSE SERVICE	0.47
o ENDORSE SHOW	0.38
o ENDORSE SORE	0.56
o ENDORSE STOPTAKING	-0.48
o ENDORSE SYMPTOM	-2.12
o ENDORSE THERAPIST2	-0.21
o ENDORSE THERAPY	1.27
o ENDORSE THING	-1.33
o ENDORSE WE	0.18
o ENDORSE WELL	-0.31
o ENDORSE WORKS	0.30
o ENDORSE WORLD	0.61
o ENDORSE YOU	-1.94
o EXPERT BABY	0.37
o EXPERT BAD	0.85
o EXPERT BODY	1.31
o EXPERT CLIENT	-0.32
o EXPERT DIAGNOSE	0.91
o EXPERT EASE	0.69
o EXPERT ENDORSE	-0.50
o EXPERT GONE	0.79
o EXPERT HEDGE	0.12
o EXPERT HUMBLE	-0.66
o EXPERT IT	0.54
o EXPERT LIFE	-0.43
o EXPERT MECH	0.31
o EXPERT NEG	1.02
o EXPERT PAST	-1.07
o EXPERT POLICY	0.42
o EXPERT PROVE	0.15
o EXPERT RELIEFN	0.19
o EXPERT REMOVE	-0.13
o EXPERT RESEARCH	0.49
o EXPERT SAFETY	0.73
o EXPERT SAY	0.23
o EXPERT SERIOUS	-0.32
o EXPERT SERVICE	-1.02
o EXPERT SHOW	-0.33
o EXPERT SORE	0.19
o EXPERT STORE	0.61
o EXPERT SURGERY	-0.43
o EXPERT SYMPTOM	0.83
o EXPERT THERAPY	0.49
o EXPERT THING	-0.19
o EXPERT WE	1.91
o EXPERT WORKS	-0.14
o EXPERT WORLD	-0.53
o EXPERT YOU	0.67
o FAST BODY	-0.14
o FAST IT	0.40
o FAST LIFE	0.27
o FAST WORKS	0.44
o FAST YOU	-0.22
o FLOW BELIEF	-0.25
o FLOW BODY	-0.14
o FLOW CLIENT	-0.54
o FLOW CURE	0.53
o FLOW DEFINE	0.12
o FLOW DETOX	1.30
o FLOW DIAGNOSE	-0.57
o FLOW EASE	-0.67
o FLOW EMOTION	0.47
o FLOW ENDORSE	0.65
o FLOW FAST	0.47
o FLOW GO	0.39
o FLOW GONE	1.07
o FLOW HEDGE	-0.78
o FLOW HOMEHELP	-0.85
o FLOW IT	-1.15
o FLOW LASTING	0.39
o FLOW LIFE	2.12
o FLOW MECH	1.33
o FLOW MOST	-0.33
o FLOW NEG	-1.76
o FLOW NEGN	-0.57
o FLOW NUMBER	0.25
o FLOW OUGHT	-0.55
o FLOW POLICY	0.40
o FLOW RELIEFN	0.29
o FLOW SAY	-0.67
o FLOW SERIOUS	0.21
o FLOW SERVICE	-0.20
o FLOW SHOW	-0.15
o FLOW SORE	1.05
o FLOW SYMPTOM	1.38
o FLOW THERAPY	-0.59
o FLOW THING	-0.65
o FLOW TURN	0.54
o FLOW WE	0.62
o FLOW WELL	1.35
o FLOW WORKS	0.33
o FLOW WORLD	0.21
o FLOW YOU	-1.39
o GO AID	-0.31
o GO BABY	0.40
o GO BODY	0.72
o GO COME	0.26
o GO CST	0.13
o GO DIAGNOSE	0.19
o GO DOCTOR	-0.19
o GO GONE	-0.88
o GO HEDGE	0.35
o GO IT	2.09
o GO LIFE	-0.27
o GO MECH	1.15
o GO MOST	-0.73
o GO NEG	0.37
o GO NEGN	0.65
o GO NUMBER	-0.80
o GO POLICY	-0.84
o GO REMOVE	0.10
o GO SAFETY	0.22
o GO SERVICE	-0.28
o GO SHOW	-0.94
o GO STORE	-0.24
o GO SURE	0.25
o GO SYMPTOM	0.76
o GO THERAPY	-0.24
o GO THING	-1.22
o GO TURN	1.21
o GO WE	-0.35
o GO WELL	0.33
o GO WORLD	-0.83
o GO YOU	-1.29
o GONE AID	-0.38
o GONE BABY	-0.33
o GONE BAD	0.79
o GONE BODY	1.64
o GONE CLIENT	-3.18
o GONE COME	-0.14
o GONE CST	-0.29
o GONE CURE	-0.36
o GONE DEFINE	0.15
o GONE DETOX	-0.55
o GONE DIAGNOSE	0.52
o GONE DOCTOR	0.26
o GONE DRUG	-0.13
o GONE EASE	0.29
o GONE EMOTION	-0.79
o GONE ENDORSE	-0.63
o GONE EXPERT	-0.54
o GONE FAST	-1.15
o GONE FLOW	0.88
o GONE GO	0.24
o GONE HEDGE	-0.45
o GONE HOMEHELP	-1.00
o GONE HUMBLE	-1.38
o GONE IT	-0.44
o GONE LASTING	-0.53
o GONE LIFE	0.15
o GONE MECH	2.21
o GONE MOST	-0.34
o GONE NEG	-0.78
o GONE NEGN	0.45
o GONE NUMBER	-2.46
o GONE OUGHT	-1.42
o GONE PAST	-0.46
o GONE POLICY	1.08
o GONE PRESSURE	-0.22
o GONE PROVE	0.23
o GONE RELIEFN	0.47
o GONE REMOVE	0.99
o GONE RESEARCH	0.64
o GONE SAFETY	0.59
o GONE SAY	-1.41
o GONE SERIOUS	-0.23
o GONE SERVICE	-0.17
o GONE SHOW	-0.99
o GONE SORE	0.76
o GONE STOPTAKING	-0.36
o GONE SURE	-0.36
o GONE SYMPTOM	-0.53
o GONE THERAPIST2	-0.64
o GONE THERAPY	0.58
o GONE THING	-2.31
o GONE TURN	-0.14
o GONE WE	-2.47
o GONE WORKS	1.63
o GONE WORLD	-0.35
o HEDGE BABY	0.70
o HEDGE BAD	-0.22
o HEDGE BELIEF	-0.19
o HEDGE BODY	-2.05
o HEDGE CLIENT	-0.62
o HEDGE COME	-0.27
o HEDGE CST	-0.77
o HEDGE CURE	-0.34
o HEDGE DEFINE	-0.88
o HEDGE DIAGNOSE	0.17
o HEDGE DOCTOR	-0.88
o HEDGE DRUG	1.72
o HEDGE EASE	-2.56
o HEDGE EMOTION	-0.78
o HEDGE ENDORSE	-0.89
o HEDGE EXPERT	0.16
o HEDGE FLOW	-2.83
o HEDGE GO	0.79
o HEDGE HOMEHELP	-1.08
o HEDGE HUMBLE	-0.60
o HEDGE IT	0.64
o HEDGE LIFE	-1.13
o HEDGE MECH	-0.75
o HEDGE MOST	-0.90
o HEDGE NEG	-1.48
o HEDGE NEGN	-1.43
o HEDGE NUMBER	1.05
o HEDGE OUGHT	0.44
o HEDGE PAST	2.03
o HEDGE POLICY	-0.63
o HEDGE POSITION	-0.47
o HEDGE REMOVE	1.10
o HEDGE SAFETY	-0.16
o HEDGE SAFEW	0.55
o HEDGE SAY	-0.22
o HEDGE SERIOUS	0.12
o HEDGE SERVICE	-0.75
o HEDGE SHOW	-3.04
o HEDGE SORE	0.55
o HEDGE STOPTAKING	0.39
o HEDGE STORE	0.65
o HEDGE SURE	-0.35
o HEDGE SYMPTOM	-4.01
o HEDGE THERAPY	1.11
o HEDGE THING	2.23
o HEDGE TURN	0.65
o HEDGE WE	-0.30
o HEDGE WELL	-1.76
o HEDGE WORKS	-0.86
o HEDGE WORLD	1.93
o HEDGE YOU	-1.35
o HOMEHELP BABY	-0.58
o HOMEHELP BAD	0.26
o HOMEHELP BELIEF	0.41
o HOMEHELP BODY	-0.66
o HOMEHELP CLIENT	1.15
o HOMEHELP CST	0.55
o HOMEHELP DEFINE	-0.58
o HOMEHELP DIAGNOSE	0.83
o HOMEHELP DOCTOR	-0.14
o HOMEHELP DRUG	-0.66
o HOMEHELP EASE	-2.69
o HOMEHELP EMOTION	0.15
o HOMEHELP ENDORSE	-0.98
o HOMEHELP EXPERT	1.05
o HOMEHELP FLOW	0.33
o HOMEHELP GO	-0.21
o HOMEHELP GONE	-0.12
o HOMEHELP HEDGE	-1.15
o HOMEHELP HUMBLE	0.33
o HOMEHELP IT	-0.21
o HOMEHELP LIFE	-0.77
o HOMEHELP MECH	-0.54
o HOMEHELP MOST	-0.82
o HOMEHELP NEG	2.39
o HOMEHELP NEGN	0.91
o HOMEHELP NUMBER	-0.70
o HOMEHELP OUGHT	1.45
o HOMEHELP POLICY	-0.56
o HOMEHELP POSITION	-1.02
o HOMEHELP REMOVE	-1.28
o HOMEHELP RESEARCH	-0.42
o HOMEHELP SAFETY	-0.19
o HOMEHELP SAFEW	0.34
o HOMEHELP SAY	-1.01
o HOMEHELP SERIOUS	-1.19
o HOMEHELP SERVICE	-0.41
o HOMEHELP SHOW	-0.53
o HOMEHELP STOPTAKING	-0.76
o HOMEHELP STORE	-2.12
o HOMEHELP SURE	0.60
o HOMEHELP SURGERY	-0.61
o HOMEHELP SYMPTOM	-0.50
o HOMEHELP THERAPIST2	-1.38
o HOMEHELP THERAPY	-0.44
o HOMEHELP THING	-0.43
o HOMEHELP TURN	0.49
o HOMEHELP WE	-0.82
o HOMEHELP WELL	-0.53
o HOMEHELP WORLD	-0.87
o HOMEHELP YOU	0.40
o HOPEFUL RELIEFN	0.20
o HOPEFUL RESEARCH	0.48
o HOPEFUL SERIOUS	0.34
o HUMBLE BELIEF	-0.25
o HUMBLE BODY	-0.88
o HUMBLE CLIENT	-0.63
o HUMBLE DEFINE	-0.66
o HUMBLE DIAGNOSE	0.37
o HUMBLE EASE	0.18
o HUMBLE EMOTION	-0.36
o HUMBLE FLOW	0.24
o HUMBLE GONE	0.14
o HUMBLE HEDGE	0.46
o HUMBLE LIFE	0.21
o HUMBLE MECH	-0.89
o HUMBLE NUMBER	-0.42
o HUMBLE POLICY	-0.16
o HUMBLE PROVE	0.21
o HUMBLE RESEARCH	-0.35
o HUMBLE SAY	0.26
o HUMBLE SHOW	0.47
o HUMBLE STORE	-0.69
o HUMBLE SYMPTOM	-0.25
o HUMBLE THERAPY	-0.81
o HUMBLE TURN	0.49
o HUMBLE WE	0.66
o HUMBLE WORKS	-0.38
o HUMBLE YOU	-0.49
o IT AID	0.50
o IT BABY	1.01
o IT BAD	0.14
o IT BELIEF	1.60
o IT BODY	1.61
o IT CAUSE	-0.24
o IT CLIENT	1.65
o IT CST	-2.64
o IT CURE	-0.20
o IT DEFINE	-0.19
o IT DETOX	-0.76
o IT DIAGNOSE	-0.68
o IT DOCTOR	-0.71
o IT DRUG	2.26
o IT EASE	1.37
o IT EMOTION	-0.88
o IT ENDORSE	0.39
o IT FAST	-0.16
o IT GO	-0.18
o IT GONE	-0.56
o IT HEDGE	-2.45
o IT HOMEHELP	0.86
o IT HUMBLE	-0.11
o IT LASTING	1.67
o IT LIFE	0.70
o IT MECH	0.93
o IT META	-1.68
o IT MOST	-3.16
o IT NEG	-1.22
o IT NEGN	-1.08
o IT NUMBER	-1.14
o IT OUGHT	-1.26
o IT PAST	0.22
o IT POLICY	0.75
o IT PRESSURE	1.44
o IT PROVE	-1.50
o IT RELIEFN	0.18
o IT REMOVE	4.65
o IT SAFETY	-0.19
o IT SAFEW	-0.65
o IT SAY	-1.11
o IT SERIOUS	2.19
o IT SERVICE	-0.23
o IT SHOW	-1.43
o IT SORE	-2.05
o IT STOPTAKING	0.71
o IT SURE	0.11
o IT SYMPTOM	1.42
o IT THERAPIST2	-0.16
o IT THERAPY	-2.54
o IT THING	2.60
o IT WE	-1.42
o IT WELL	-0.26
o IT WORKS	0.85
o IT WORLD	-0.40
o IT YOU	-0.97
o LASTING EASE	0.28
o LASTING GONE	0.11
o LASTING HOMEHELP	-0.67
o LASTING IT	0.61
o LASTING META	-0.13
o LASTING NEGN	0.53
o LASTING NUMBER	-0.63
o LASTING POLICY	-0.31
o LASTING RELIEFN	0.63
o LASTING RESEARCH	-0.45
o LASTING SAY	-0.11
o LASTING SHOW	-0.17
o LASTING SYMPTOM	-1.05
o LASTING THERAPIST2	-0.62
o LASTING YOU	0.17
o LIFE AID	-1.24
o LIFE BABY	-0.58
o LIFE BAD	-0.45
o LIFE BELIEF	0.42
o LIFE BODY	-0.71
o LIFE CLIENT	-1.76
o LIFE CST	0.62
o LIFE DEFINE	-0.78
o LIFE DIAGNOSE	-1.05
o LIFE DOCTOR	0.20
o LIFE DRUG	-0.29
o LIFE EASE	1.73
o LIFE EMOTION	-0.56
o LIFE ENDORSE	0.34
o LIFE FAST	0.62
o LIFE FLOW	-0.39
o LIFE GO	0.51
o LIFE GONE	0.47
o LIFE HEDGE	-2.26
o LIFE HOMEHELP	-0.46
o LIFE IT	-1.72
o LIFE MECH	-1.77
o LIFE META	0.60
o LIFE MOST	-1.42
o LIFE NEG	1.10
o LIFE NEGN	1.29
o LIFE NUMBER	0.42
o LIFE OUGHT	1.12
o LIFE PAST	0.98
o LIFE POLICY	2.68
o LIFE POSITION	-0.66
o LIFE PROVE	0.82
o LIFE REMOVE	-1.73
o LIFE RESEARCH	-0.53
o LIFE SAFETY	0.34
o LIFE SAY	-0.13
o LIFE SERVICE	-1.19
o LIFE SHOW	0.36
o LIFE STOPTAKING	1.64
o LIFE STORE	-1.13
o LIFE SURE	-0.94
o LIFE SURGERY	-0.31
o LIFE SYMPTOM	1.45
o LIFE THING	-1.83
o LIFE TURN	-0.28
o LIFE WE	-0.27
o LIFE WELL	-1.90
o LIFE WORKS	-0.73
o LIFE WORLD	-0.76
o LIFE YOU	-0.94
o MECH BAD	0.11
o MECH BELIEF	-0.46
o MECH BODY	-1.25
o MECH CLIENT	0.17
o MECH CST	0.23
o MECH DEFINE	-0.30
o MECH DETOX	0.67
o MECH DIAGNOSE	0.66
o MECH DOCTOR	0.46
o MECH EASE	1.46
o MECH EMOTION	0.83
o MECH GONE	-0.39
o MECH HEDGE	0.16
o MECH HOMEHELP	-0.47
o MECH HUMBLE	-0.87
o MECH IT	-0.15
o MECH LIFE	0.49
o MECH MOST	-0.46
o MECH NEG	-2.94
o MECH NEGN	-1.02
o MECH NUMBER	-1.29
o MECH OUGHT	-0.59
o MECH PAST	0.59
o MECH POLICY	-0.48
o MECH PROVE	0.55
o MECH REMOVE	-0.40
o MECH RESEARCH	1.34
o MECH SAFETY	-0.51
o MECH SAY	-1.15
o MECH SERIOUS	1.00
o MECH SERVICE	-0.54
o MECH SHOW	1.16
o MECH SORE	0.90
o MECH STOPTAKING	0.83
o MECH STORE	1.06
o MECH SURGERY	-0.14
o MECH SYMPTOM	0.86
o MECH THERAPY	0.12
o MECH THING	1.34
o MECH TURN	-1.52
o MECH WE	1.30
o MECH WELL	0.41
o MECH WORKS	-0.53
o MECH WORLD	-1.53
o MECH YOU	1.27
o META BELIEF	-0.25
o META BODY	-1.43
o META CLIENT	0.74
o META CST	-1.08
o META CURE	-1.24
o META DEFINE	-0.20
o META EASE	-0.73
o META EMOTION	-0.58
o META ENDORSE	1.30
o META FLOW	-0.56
o META GO	0.79
o META HEDGE	-0.27
o META HOMEHELP	1.29
o META HUMBLE	-1.09
o META IT	-2.62
o META LASTING	0.26
o META LIFE	0.94
o META MECH	-1.05
o META MOST	0.22
o META NEG	-0.79
o META NEGN	-0.36
o META NUMBER	0.19
o META POLICY	-0.48
o META PROVE	0.20
o META RELIEFN	-0.43
o META RESEARCH	-0.55
o META SAFETY	0.17
o META SAY	-1.33
o META SERIOUS	-0.16
o META SERVICE	-0.56
o META SHOW	1.11
o META SORE	-0.62
o META STOPTAKING	-1.04
o META STORE	-0.70
o META SURE	-1.17
o META SYMPTOM	-1.32
o META THERAPY	-1.07
o META THING	0.64
o META TURN	0.36
o META WE	-0.97
o META WELL	-0.84
o META WORKS	-1.63
o META YOU	0.46
o MOST BABY	-0.15
o MOST BAD	-1.10
o MOST CLIENT	1.15
o MOST CST	0.17
o MOST DEFINE	0.69
o MOST DIAGNOSE	0.40
o MOST EASE	0.34
o MOST ENDORSE	-0.46
o MOST FAST	-0.33
o MOST FLOW	-0.36
o MOST GO	-0.52
o MOST GONE	-1.14
o MOST HEDGE	-0.29
o MOST HOMEHELP	0.27
o MOST IT	0.29
o MOST LIFE	-0.66
o MOST MECH	0.36
o MOST NEG	0.32
o MOST NEGN	-0.46
o MOST NUMBER	1.65
o MOST OUGHT	0.95
o MOST PAST	-0.26
o MOST POLICY	-0.40
o MOST RELIEFN	0.67
o MOST REMOVE	0.51
o MOST SAY	0.96
o MOST SERIOUS	-0.58
o MOST SHOW	0.76
o MOST SORE	-0.17
o MOST STOPTAKING	-0.21
o MOST SYMPTOM	-0.66
o MOST THING	-0.76
o MOST TURN	0.31
o MOST WE	1.32
o MOST WELL	1.01
o MOST WORKS	-0.39
o MOST WORLD	-0.25
o NEG CLIENT	-0.39
o NEG DIAGNOSE	-0.19
o NEG EASE	0.66
o NEG FLOW	-0.43
o NEG GONE	0.30
o NEG HUMBLE	-0.16
o NEG IT	-2.06
o NEG LIFE	0.79
o NEG NEGN	-0.61
o NEG NUMBER	0.35
o NEG OUGHT	-0.35
o NEG POLICY	1.02
o NEG REMOVE	0.60
o NEG SAY	-0.58
o NEG SERVICE	-0.45
o NEG SHOW	-0.77
o NEG SYMPTOM	0.14
o NEG THERAPY	1.06
o NEG THING	0.27
o NEG TURN	0.38
o NEG WE	-2.53
o NEG WORKS	-0.44
o NEG WORLD	-0.54
o NEG YOU	-1.19
o NEGN BODY	1.11
o NEGN CLIENT	-0.22
o NEGN DIAGNOSE	-0.37
o NEGN EASE	-0.31
o NEGN ENDORSE	-0.40
o NEGN GONE	0.37
o NEGN HEDGE	0.13
o NEGN HUMBLE	-0.44
o NEGN IT	-1.30
o NEGN LIFE	0.28
o NEGN MECH	0.63
o NEGN MOST	-0.37
o NEGN NUMBER	-0.96
o NEGN OUGHT	-0.59
o NEGN POLICY	-0.72
o NEGN SHOW	-0.66
o NEGN SYMPTOM	-0.18
o NEGN THERAPY	0.23
o NEGN THING	-0.16
o NEGN WE	-1.69
o NEGN WELL	0.67
o NUMBER AID	0.76
o NUMBER BABY	0.34
o NUMBER BAD	0.89
o NUMBER BELIEF	1.12
o NUMBER BODY	1.22
o NUMBER CAUSE	0.49
o NUMBER CLIENT	1.59
o NUMBER CST	0.76
o NUMBER CURE	0.21
o NUMBER DEFINE	-0.19
o NUMBER DOCTOR	1.31
o NUMBER DRUG	-0.81
o NUMBER EASE	-1.30
o NUMBER EMOTION	-0.62
o NUMBER ENDORSE	2.03
o NUMBER EXPERT	0.70
o NUMBER FAST	-0.74
o NUMBER FLOW	-0.85
o NUMBER GONE	-1.24
o NUMBER HEDGE	0.39
o NUMBER HOMEHELP	0.61
o NUMBER HUMBLE	-1.37
o NUMBER IT	0.49
o NUMBER LASTING	-0.60
o NUMBER LIFE	0.89
o NUMBER MECH	-1.85
o NUMBER META	0.19
o NUMBER MOST	-0.79
o NUMBER NEG	0.69
o NUMBER NEGN	0.83
o NUMBER OUGHT	-1.00
o NUMBER PAST	0.33
o NUMBER POLICY	3.20
o NUMBER PROVE	0.21
o NUMBER RELIEFN	1.71
o NUMBER REMOVE	-3.27
o NUMBER RESEARCH	-1.08
o NUMBER SAFETY	-0.89
o NUMBER SAY	1.47
o NUMBER SERIOUS	-1.04
o NUMBER SERVICE	1.67
o NUMBER SHOW	1.09
o NUMBER SORE	0.88
o NUMBER STOPTAKING	-0.93
o NUMBER STORE	0.84
o NUMBER SURE	-0.93
o NUMBER SURGERY	0.17
o NUMBER SYMPTOM	0.30
o NUMBER THERAPIST2	-0.31
o NUMBER THERAPY	2.83
o NUMBER THING	1.95
o NUMBER TURN	1.34
o NUMBER WE	1.48
o NUMBER WELL	0.58
o NUMBER WORKS	1.99
o NUMBER WORLD	2.05
o NUMBER YOU	-1.03
o OUGHT BABY	0.78
o OUGHT BELIEF	0.47
o OUGHT BODY	1.21
o OUGHT CLIENT	0.50
o OUGHT CST	-1.06
o OUGHT DEFINE	0.14
o OUGHT DIAGNOSE	-0.81
o OUGHT DOCTOR	-2.61
o OUGHT DRUG	0.29
o OUGHT EASE	1.39
o OUGHT EMOTION	-0.74
o OUGHT ENDORSE	0.20
o OUGHT FAST	-0.15
o OUGHT FLOW	-0.52
o OUGHT GO	-0.13
o OUGHT GONE	-1.12
o OUGHT HEDGE	-0.66
o OUGHT HOMEHELP	-0.77
o OUGHT IT	-0.53
o OUGHT LASTING	-0.34
o OUGHT LIFE	1.82
o OUGHT MECH	1.04
o OUGHT META	-0.19
o OUGHT MOST	-0.85
o OUGHT NEG	-1.40
o OUGHT NEGN	0.21
o OUGHT NUMBER	-0.81
o OUGHT PAST	-0.46
o OUGHT POLICY	-0.87
o OUGHT RELIEFN	-0.71
o OUGHT REMOVE	-2.06
o OUGHT RESEARCH	0.16
o OUGHT SAFETY	-2.22
o OUGHT SAY	-0.21
o OUGHT SERIOUS	0.32
o OUGHT SERVICE	-0.56
o OUGHT SHOW	1.28
o OUGHT SORE	-0.30
o OUGHT STORE	2.11
o OUGHT SURE	-0.85
o OUGHT SYMPTOM	-2.00
o OUGHT THING	0.63
o OUGHT TURN	0.65
o OUGHT WE	0.41
o OUGHT WELL	0.19
o OUGHT WORKS	-1.19
o OUGHT WORLD	-0.75
o OUGHT YOU	-2.43
o PAST BELIEF	0.18
o PAST BODY	0.20
o PAST CST	1.75
o PAST DIAGNOSE	0.46
o PAST EASE	0.92
o PAST ENDORSE	0.52
o PAST FLOW	-0.77
o PAST GONE	1.04
o PAST HOMEHELP	-0.61
o PAST IT	-2.29
o PAST LIFE	0.24
o PAST MECH	-0.32
o PAST META	-0.60
o PAST MOST	-0.35
o PAST NUMBER	0.95
o PAST OUGHT	0.12
o PAST POLICY	0.37
o PAST REMOVE	1.13
o PAST SAFETY	0.46
o PAST SAY	-0.47
o PAST SERIOUS	0.17
o PAST SERVICE	0.36
o PAST SHOW	-0.11
o PAST STOPTAKING	-0.28
o PAST STORE	0.91
o PAST SYMPTOM	0.12
o PAST THERAPY	-0.25
o PAST THING	-0.26
o PAST TURN	1.19
o PAST WE	-0.58
o PAST WORKS	0.93
o PAST YOU	-0.28
o POLICY AID	0.15
o POLICY BABY	-0.91
o POLICY BAD	-0.13
o POLICY BELIEF	-0.65
o POLICY BODY	1.06
o POLICY CLIENT	3.52
o POLICY CST	-0.22
o POLICY DEFINE	-0.41
o POLICY DIAGNOSE	0.25
o POLICY DOCTOR	0.89
o POLICY DRUG	0.18
o POLICY EASE	-1.21
o POLICY EMOTION	-0.40
o POLICY ENDORSE	0.35
o POLICY FAST	-0.31
o POLICY FLOW	-0.49
o POLICY GO	0.88
o POLICY GONE	1.38
o POLICY HEDGE	0.21
o POLICY HOMEHELP	-1.01
o POLICY HUMBLE	-0.63
o POLICY IT	0.19
o POLICY LIFE	-1.94
o POLICY MECH	1.66
o POLICY META	-0.63
o POLICY MOST	0.51
o POLICY NEG	-1.46
o POLICY NUMBER	-1.97
o POLICY OUGHT	0.77
o POLICY PAST	-0.93
o POLICY PROVE	-0.33
o POLICY RELIEFN	0.19
o POLICY REMOVE	0.55
o POLICY RESEARCH	-0.67
o POLICY SAFETY	0.94
o POLICY SAY	-1.10
o POLICY SERIOUS	0.63
o POLICY SHOW	-1.11
o POLICY SORE	-0.43
o POLICY STOPTAKING	0.96
o POLICY STORE	-0.67
o POLICY SURE	-0.55
o POLICY SYMPTOM	0.49
o POLICY THERAPIST2	0.38
o POLICY THERAPY	-0.62
o POLICY THING	-1.09
o POLICY WE	-0.78
o POLICY WELL	0.46
o POLICY WORKS	-1.69
o POLICY WORLD	-2.57
o POLICY YOU	-2.66
o POSITION BODY	-1.28
o POSITION ENDORSE	-0.94
o POSITION GONE	0.87
o POSITION POLICY	-0.75
o POSITION SHOW	-0.98
o POSITION WORLD	-0.36
o POSITION YOU	-0.63
o PRAISE BODY	0.88
o PRAISE CLIENT	0.33
o PRAISE CST	0.40
o PRAISE FLOW	0.37
o PRAISE IT	0.13
o PRAISE LIFE	0.71
o PRAISE MECH	0.63
o PRAISE REMOVE	-0.34
o PRAISE THERAPY	1.21
o PRAISE THING	-0.18
o PRAISE WE	-0.12
o PRAISE WORKS	0.36
o PRAISE YOU	1.01
o PRESSURE BODY	1.35
o PRESSURE CLIENT	1.08
o PRESSURE DIAGNOSE	-0.82
o PRESSURE EASE	-0.48
o PRESSURE GO	-1.81
o PRESSURE GONE	-1.72
o PRESSURE HOMEHELP	0.44
o PRESSURE IT	1.82
o PRESSURE NEG	-0.40
o PRESSURE NUMBER	-0.30
o PRESSURE OUGHT	-2.36
o PRESSURE POLICY	0.40
o PRESSURE REMOVE	0.59
o PRESSURE SHOW	-0.67
o PRESSURE SORE	-0.17
o PRESSURE SYMPTOM	-0.69
o PRESSURE THERAPY	-0.14
o PRESSURE THING	-0.33
o PRESSURE WE	-1.36
o PRESSURE WORLD	-0.27
o PRESSURE YOU	0.24
o PROVE BODY	0.46
o PROVE DIAGNOSE	0.38
o PROVE EASE	0.55
o PROVE EMOTION	0.14
o PROVE ENDORSE	0.41
o PROVE GONE	0.26
o PROVE IT	0.80
o PROVE LIFE	0.39
o PROVE MECH	0.31
o PROVE NEG	-0.99
o PROVE SERVICE	0.78
o PROVE SHOW	-0.19
o PROVE SYMPTOM	0.36
o PROVE THERAPY	0.45
o PROVE WE	0.46
o PROVE WORKS	0.33
o PROVE YOU	-0.33
o RELIEFN CLIENT	-0.40
o RELIEFN CST	0.35
o RELIEFN DIAGNOSE	0.47
o RELIEFN EASE	-0.15
o RELIEFN FAST	0.20
o RELIEFN GONE	0.48
o RELIEFN HEDGE	-0.33
o RELIEFN HOMEHELP	0.71
o RELIEFN IT	0.45
o RELIEFN META	-0.73
o RELIEFN MOST	-0.12
o RELIEFN NEG	-0.80
o RELIEFN NEGN	0.16
o RELIEFN NUMBER	-1.19
o RELIEFN OUGHT	-0.40
o RELIEFN POLICY	0.69
o RELIEFN PRAISE	0.20
o RELIEFN SAY	0.25
o RELIEFN SERIOUS	0.22
o RELIEFN STORE	0.55
o RELIEFN SURE	1.14
o RELIEFN SYMPTOM	-0.53
o RELIEFN THERAPY	0.41
o RELIEFN THING	-0.48
o RELIEFN TURN	0.40
o RELIEFN WE	0.27
o RELIEFN WORLD	-0.27
o RELIEFN YOU	1.20
o REMOVE AID	-0.88
o REMOVE BABY	-0.74
o REMOVE BAD	-0.17
o REMOVE BODY	0.11
o REMOVE CLIENT	-1.18
o REMOVE CST	-0.35
o REMOVE DETOX	0.12
o REMOVE DIAGNOSE	0.24
o REMOVE EASE	0.31
o REMOVE EMOTION	0.82
o REMOVE ENDORSE	0.76
o REMOVE FAST	0.30
o REMOVE FLOW	-0.38
o REMOVE GONE	1.84
o REMOVE HEDGE	0.42
o REMOVE HOMEHELP	2.04
o REMOVE HUMBLE	-0.91
o REMOVE IT	-0.55
o REMOVE LASTING	-0.89
o REMOVE LIFE	0.28
o REMOVE MECH	0.87
o REMOVE META	0.16
o REMOVE MOST	-0.44
o REMOVE NEG	-1.00
o REMOVE NEGN	0.83
o REMOVE NUMBER	-0.66
o REMOVE OUGHT	0.76
o REMOVE POLICY	1.88
o REMOVE PRAISE	0.40
o REMOVE PROVE	0.19
o REMOVE RELIEFN	0.44
o REMOVE SAFETY	0.47
o REMOVE SAY	-1.35
o REMOVE SERIOUS	0.92
o REMOVE SERVICE	0.61
o REMOVE SHOW	-0.39
o REMOVE SORE	0.42
o REMOVE STOPTAKING	0.14
o REMOVE STORE	-0.82
o REMOVE SURGERY	0.49
o REMOVE SYMPTOM	0.58
o REMOVE THERAPIST2	0.71
o REMOVE THERAPY	0.64
o REMOVE THING	0.33
o REMOVE TURN	-1.32
o REMOVE WE	-0.29
o REMOVE WELL	0.14
o REMOVE WORKS	-0.21
o REMOVE YOU	1.76
o RESEARCH BODY	0.65
o RESEARCH CLIENT	-1.62
o RESEARCH CST	-0.92
o RESEARCH DEFINE	-0.92
o RESEARCH DIAGNOSE	-0.54
o RESEARCH DRUG	1.13
o RESEARCH EASE	2.44
o RESEARCH EMOTION	-0.27
o RESEARCH ENDORSE	0.41
o RESEARCH GO	-0.50
o RESEARCH GONE	-1.69
o RESEARCH HEDGE	0.41
o RESEARCH HOMEHELP	-0.86
o RESEARCH HOPEFUL	0.67
o RESEARCH HUMBLE	-1.85
o RESEARCH IT	-0.53
o RESEARCH LASTING	-0.39
o RESEARCH LIFE	0.71
o RESEARCH MECH	0.44
o RESEARCH META	0.33
o RESEARCH MOST	-0.32
o RESEARCH NEG	-2.62
o RESEARCH NEGN	-0.88
o RESEARCH NUMBER	-1.07
o RESEARCH OUGHT	0.34
o RESEARCH POLICY	0.83
o RESEARCH PROVE	0.65
o RESEARCH RELIEFN	0.75
o RESEARCH SAY	1.95
o RESEARCH SERVICE	0.46
o RESEARCH SHOW	1.31
o RESEARCH SORE	-0.45
o RESEARCH STORE	2.02
o RESEARCH SYMPTOM	-0.11
o RESEARCH THERAPIST2	-0.35
o RESEARCH THERAPY	0.94
o RESEARCH THING	-1.59
o RESEARCH TURN	-0.41
o RESEARCH WELL	0.16
o RESEARCH WORKS	0.35
o RESEARCH WORLD	-0.54
o RESEARCH YOU	0.36
o SAFETY BABY	-0.26
o SAFETY BODY	-0.19
o SAFETY CLIENT	0.56
o SAFETY DEFINE	-0.18
o SAFETY DIAGNOSE	-0.92
o SAFETY DOCTOR	-0.59
o SAFETY DRUG	-0.60
o SAFETY FAST	-0.30
o SAFETY GONE	0.57
o SAFETY HEDGE	-1.78
o SAFETY HOMEHELP	-1.15
o SAFETY HUMBLE	1.14
o SAFETY IT	0.40
o SAFETY LIFE	0.25
o SAFETY MECH	0.56
o SAFETY MOST	-0.86
o SAFETY NEG	0.56
o SAFETY NUMBER	0.25
o SAFETY OUGHT	-0.65
o SAFETY PAST	-0.14
o SAFETY POLICY	0.50
o SAFETY PRAISE	0.65
o SAFETY SAY	-0.15
o SAFETY SERIOUS	0.80
o SAFETY SERVICE	0.27
o SAFETY SHOW	-0.17
o SAFETY SORE	0.19
o SAFETY STORE	-0.60
o SAFETY SURGERY	-0.27
o SAFETY SYMPTOM	-0.35
o SAFETY THERAPIST2	-0.36
o SAFETY THERAPY	1.05
o SAFETY THING	0.17
o SAFETY TURN	-0.92
o SAFETY WE	0.31
o SAFETY WELL	0.57
o SAFETY WORKS	-0.28
o SAFETY WORLD	-0.27
o SAFETY YOU	0.89
o SAFEW BABY	0.23
o SAFEW CLIENT	-0.80
o SAFEW CST	-0.15
o SAFEW EASE	0.45
o SAFEW FLOW	0.77
o SAFEW GONE	0.28
o SAFEW HEDGE	-0.67
o SAFEW HOMEHELP	-0.54
o SAFEW HUMBLE	-0.16
o SAFEW IT	-0.58
o SAFEW LIFE	-0.55
o SAFEW MOST	-0.40
o SAFEW NEG	0.38
o SAFEW NUMBER	-0.25
o SAFEW SERIOUS	0.69
o SAFEW SURE	-1.24
o SAFEW THERAPY	-0.12
o SAFEW WORKS	0.59
o SAFEW YOU	-1.32
o SAY BABY	0.57
o SAY BAD	0.48
o SAY BODY	0.14
o SAY CLIENT	-0.32
o SAY CURE	-0.16
o SAY DEFINE	0.51
o SAY DIAGNOSE	-0.47
o SAY EASE	-2.31
o SAY EMOTION	-1.08
o SAY ENDORSE	-0.18
o SAY FAST	0.19
o SAY FLOW	-1.45
o SAY GONE	-1.96
o SAY HOMEHELP	-0.15
o SAY IT	1.31
o SAY LASTING	0.12
o SAY LIFE	0.33
o SAY MECH	-0.87
o SAY META	-0.30
o SAY MOST	-1.29
o SAY NEG	0.24
o SAY NEGN	-0.34
o SAY NUMBER	0.53
o SAY OUGHT	-0.86
o SAY PAST	-0.15
o SAY POLICY	1.75
o SAY REMOVE	0.49
o SAY RESEARCH	0.19
o SAY SAFETY	-0.25
o SAY SAFEW	0.47
o SAY SERVICE	-1.56
o SAY SHOW	-0.44
o SAY SORE	-1.35
o SAY STORE	-0.73
o SAY SURE	-0.75
o SAY SYMPTOM	-0.12
o SAY THERAPIST2	-0.27
o SAY THERAPY	-1.01
o SAY WE	0.33
o SAY WELL	-0.79
o SAY WORKS	-2.61
o SAY WORLD	-0.66
o SAY YOU	0.28
o SERIOUS BABY	-0.99
o SERIOUS BAD	-0.29
o SERIOUS BODY	-0.59
o SERIOUS CLIENT	-1.73
o SERIOUS CST	0.33
o SERIOUS DEFINE	-1.85
o SERIOUS DIAGNOSE	-0.38
o SERIOUS DOCTOR	-0.75
o SERIOUS DRUG	-0.68
o SERIOUS ENDORSE	-0.34
o SERIOUS FAST	0.54
o SERIOUS FLOW	0.94
o SERIOUS GO	0.29
o SERIOUS GONE	1.91
o SERIOUS HEDGE	-1.07
o SERIOUS HOMEHELP	-0.64
o SERIOUS HUMBLE	-0.43
o SERIOUS IT	-3.61
o SERIOUS LASTING	-0.65
o SERIOUS LIFE	-0.12
o SERIOUS MECH	-1.08
o SERIOUS NEG	0.13
o SERIOUS NEGN	-0.90
o SERIOUS NUMBER	-1.75
o SERIOUS OUGHT	-3.01
o SERIOUS PAST	-1.55
o SERIOUS POLICY	-1.70
o SERIOUS PROVE	-0.11
o SERIOUS REMOVE	-0.68
o SERIOUS RESEARCH	0.17
o SERIOUS SAFETY	-0.48
o SERIOUS SAFEW	0.45
o SERIOUS SAY	-0.94
o SERIOUS SERVICE	0.47
o SERIOUS SHOW	-0.46
o SERIOUS SORE	-0.35
o SERIOUS STORE	-0.99
o SERIOUS SURE	0.86
o SERIOUS SURGERY	-0.36
o SERIOUS SYMPTOM	-1.92
o SERIOUS THERAPY	1.11
o SERIOUS THING	0.50
o SERIOUS TURN	-1.16
o SERIOUS WE	-2.06
o SERIOUS WELL	-0.52
o SERIOUS WORKS	-0.48
o SERIOUS WORLD	-0.88
o SERIOUS YOU	-0.67
o SERVICE BABY	0.10
o SERVICE BODY	1.80
o SERVICE CLIENT	2.19
o SERVICE CST	-0.59
o SERVICE DIAGNOSE	0.48
o SERVICE EASE	0.85
o SERVICE EMOTION	0.23
o SERVICE FLOW	0.47
o SERVICE GO	-0.81
o SERVICE GONE	0.95
o SERVICE HOMEHELP	0.11
o SERVICE HUMBLE	-0.38
o SERVICE IT	0.65
o SERVICE LIFE	1.16
o SERVICE MECH	-0.19
o SERVICE META	-0.29
o SERVICE MOST	0.46
o SERVICE NEG	-0.93
o SERVICE NEGN	-0.35
o SERVICE NUMBER	0.37
o SERVICE OUGHT	0.58
o SERVICE POLICY	-0.74
o SERVICE REMOVE	1.23
o SERVICE RESEARCH	-0.10
o SERVICE SAFETY	0.24
o SERVICE SAY	1.01
o SERVICE SERIOUS	-0.89
o SERVICE SHOW	0.95
o SERVICE SORE	-0.15
o SERVICE STORE	0.24
o SERVICE THERAPY	-2.01
o SERVICE WE	1.40
o SERVICE WELL	-0.44
o SERVICE WORKS	-0.46
o SERVICE WORLD	0.49
o SERVICE YOU	-1.03
o SHOW BABY	0.86
o SHOW BAD	-0.90
o SHOW BELIEF	0.18
o SHOW BODY	0.59
o SHOW CAUSE	0.66
o SHOW CLIENT	1.31
o SHOW CST	0.46
o SHOW CURE	0.26
o SHOW DEFINE	-0.42
o SHOW DIAGNOSE	0.80
o SHOW DOCTOR	0.50
o SHOW DRUG	-0.20
o SHOW EASE	0.70
o SHOW EMOTION	-1.31
o SHOW ENDORSE	0.34
o SHOW EXPERT	1.47
o SHOW FLOW	-1.26
o SHOW GO	0.41
o SHOW GONE	0.79
o SHOW HEDGE	0.22
o SHOW HOMEHELP	0.11
o SHOW IT	0.57
o SHOW LASTING	-0.12
o SHOW LIFE	0.45
o SHOW MECH	-1.62
o SHOW META	0.14
o SHOW MOST	-1.57
o SHOW NEG	-0.59
o SHOW NEGN	-1.59
o SHOW NUMBER	0.37
o SHOW OUGHT	0.92
o SHOW POLICY	1.19
o SHOW PROVE	-0.20
o SHOW RELIEFN	0.30
o SHOW RESEARCH	1.17
o SHOW SAFETY	-0.39
o SHOW SAY	-0.78
o SHOW SERIOUS	0.47
o SHOW SERVICE	0.16
o SHOW SORE	0.42
o SHOW STOPTAKING	0.44
o SHOW STORE	-0.22
o SHOW SURE	-1.08
o SHOW SYMPTOM	0.16
o SHOW THERAPIST2	-0.40
o SHOW THERAPY	1.69
o SHOW THING	0.66
o SHOW TURN	1.97
o SHOW WE	0.84
o SHOW WELL	-0.54
o SHOW WORKS	-1.13
o SHOW WORLD	-0.34
o SHOW YOU	0.54
o SORE BABY	1.02
o SORE BAD	0.59
o SORE BODY	2.68
o SORE CLIENT	2.81
o SORE CST	0.15
o SORE DEFINE	-0.10
o SORE DIAGNOSE	1.22
o SORE EASE	0.67
o SORE EMOTION	1.14
o SORE ENDORSE	-0.67
o SORE FLOW	1.54
o SORE GO	0.48
o SORE GONE	-0.12
o SORE HEDGE	-0.13
o SORE HOMEHELP	-0.21
o SORE IT	1.07
o SORE LIFE	-0.45
o SORE MECH	1.94
o SORE NEG	0.93
o SORE NEGN	0.18
o SORE NUMBER	-1.88
o SORE OUGHT	0.27
o SORE POLICY	-1.57
o SORE RELIEFN	-0.16
o SORE REMOVE	0.45
o SORE SAFETY	-0.28
o SORE SAY	-0.16
o SORE SERVICE	0.17
o SORE SHOW	-0.11
o SORE STOPTAKING	-1.00
o SORE STORE	-0.12
o SORE SYMPTOM	-0.14
o SORE THERAPY	0.21
o SORE THING	-1.17
o SORE TURN	-1.61
o SORE WE	0.71
o SORE WELL	-0.12
o SORE WORKS	1.69
o SORE WORLD	-2.50
o SORE YOU	0.86
o STOPTAKING AID	1.22
o STOPTAKING BODY	1.27
o STOPTAKING CLIENT	0.90
o STOPTAKING CST	0.12
o STOPTAKING DEFINE	0.26
o STOPTAKING DIAGNOSE	0.38
o STOPTAKING DOCTOR	0.12
o STOPTAKING DRUG	0.86
o STOPTAKING EASE	-2.10
o STOPTAKING EMOTION	-0.24
o STOPTAKING ENDORSE	-0.19
o STOPTAKING FLOW	-1.00
o STOPTAKING GONE	-0.31
o STOPTAKING HEDGE	-0.49
o STOPTAKING HOMEHELP	1.22
o STOPTAKING IT	0.59
o STOPTAKING MECH	-0.14
o STOPTAKING NEG	-0.68
o STOPTAKING NEGN	1.55
o STOPTAKING NUMBER	-0.56
o STOPTAKING OUGHT	-0.22
o STOPTAKING PAST	-0.67
o STOPTAKING REMOVE	-0.27
o STOPTAKING SERIOUS	0.13
o STOPTAKING SHOW	0.21
o STOPTAKING STORE	-0.92
o STOPTAKING SURGERY	0.19
o STOPTAKING SYMPTOM	-1.25
o STOPTAKING THERAPIST2	0.59
o STOPTAKING THERAPY	-0.13
o STOPTAKING THING	-0.97
o STOPTAKING TURN	-0.66
o STOPTAKING WE	-1.42
o STOPTAKING WORKS	-1.47
o STOPTAKING WORLD	-1.03
o STOPTAKING YOU	2.00
o STORE AID	-0.70
o STORE BELIEF	-0.25
o STORE BODY	2.15
o STORE CLIENT	-0.94
o STORE CST	-0.91
o STORE DIAGNOSE	0.82
o STORE DRUG	-0.27
o STORE EASE	1.53
o STORE EMOTION	0.19
o STORE ENDORSE	0.19
o STORE FLOW	1.03
o STORE GONE	0.43
o STORE HEDGE	0.70
o STORE HOMEHELP	-0.45
o STORE HUMBLE	-0.58
o STORE IT	1.40
o STORE META	-0.16
o STORE MOST	-0.77
o STORE NEG	0.23
o STORE NUMBER	-1.40
o STORE OUGHT	0.14
o STORE POLICY	-0.39
o STORE REMOVE	-0.61
o STORE SAY	-0.21
o STORE SERIOUS	0.21
o STORE SERVICE	-0.31
o STORE SHOW	0.31
o STORE SORE	-0.60
o STORE STOPTAKING	-0.32
o STORE SYMPTOM	1.15
o STORE THERAPY	0.12
o STORE THING	-1.67
o STORE TURN	1.20
o STORE WE	1.31
o STORE WELL	-1.96
o STORE WORKS	1.32
o STORE WORLD	2.02
o STORE YOU	0.40
o SURE BABY	-0.16
o SURE BAD	-0.86
o SURE CLIENT	-1.12
o SURE CST	-0.69
o SURE DIAGNOSE	0.65
o SURE EASE	1.34
o SURE ENDORSE	-0.25
o SURE GO	0.35
o SURE GONE	0.47
o SURE HEDGE	0.65
o SURE HOMEHELP	0.60
o SURE IT	1.97
o SURE LIFE	0.69
o SURE META	-0.28
o SURE NEG	-1.61
o SURE NUMBER	-0.73
o SURE OUGHT	-0.44
o SURE POLICY	0.52
o SURE RELIEFN	0.35
o SURE SAFEW	0.42
o SURE SAY	1.06
o SURE SHOW	0.61
o SURE STOPTAKING	0.62
o SURE SYMPTOM	-1.01
o SURE THERAPY	-0.26
o SURE THING	-0.42
o SURE TURN	-0.23
o SURE WE	-0.74
o SURE WELL	0.68
o SURE WORKS	-0.13
o SURE WORLD	-0.55
o SURE YOU	0.69
o SURGERY BODY	-0.44
o SURGERY CLIENT	-0.93
o SURGERY CST	0.50
o SURGERY DIAGNOSE	0.84
o SURGERY EASE	-1.08
o SURGERY FLOW	-0.70
o SURGERY HEDGE	0.96
o SURGERY HOMEHELP	-0.45
o SURGERY IT	-0.29
o SURGERY LIFE	-0.69
o SURGERY MECH	-0.85
o SURGERY NEG	0.63
o SURGERY NUMBER	1.94
o SURGERY OUGHT	-0.14
o SURGERY SHOW	-0.16
o SURGERY SYMPTOM	-0.27
o SURGERY THERAPY	0.58
o SURGERY THING	-1.13
o SURGERY TURN	0.37
o SURGERY WE	0.48
o SURGERY WELL	-0.14
o SURGERY WORKS	-0.85
o SURGERY YOU	0.64
o SYMPTOM BABY	0.23
o SYMPTOM BAD	1.24
o SYMPTOM BODY	-0.75
o SYMPTOM CAUSE	-0.21
o SYMPTOM CLIENT	-2.54
o SYMPTOM CST	-1.18
o SYMPTOM CURE	0.20
o SYMPTOM DEFINE	1.21
o SYMPTOM DIAGNOSE	-1.37
o SYMPTOM DOCTOR	-0.16
o SYMPTOM EASE	0.25
o SYMPTOM EMOTION	-0.14
o SYMPTOM ENDORSE	-1.05
o SYMPTOM FAST	-0.90
o SYMPTOM FLOW	0.56
o SYMPTOM GO	0.47
o SYMPTOM GONE	0.29
o SYMPTOM HEDGE	-0.80
o SYMPTOM HOMEHELP	-1.36
o SYMPTOM HUMBLE	-1.29
o SYMPTOM IT	0.44
o SYMPTOM LIFE	2.07
o SYMPTOM MECH	0.77
o SYMPTOM META	-0.33
o SYMPTOM MOST	0.27
o SYMPTOM NEG	0.64
o SYMPTOM NEGN	-1.24
o SYMPTOM NUMBER	-2.59
o SYMPTOM OUGHT	-1.61
o SYMPTOM PAST	0.42
o SYMPTOM POLICY	-0.44
o SYMPTOM RELIEFN	-0.39
o SYMPTOM REMOVE	-0.36
o SYMPTOM RESEARCH	-0.64
o SYMPTOM SAFETY	-0.68
o SYMPTOM SAFEW	-0.17
o SYMPTOM SAY	-0.31
o SYMPTOM SERIOUS	1.52
o SYMPTOM SERVICE	0.20
o SYMPTOM SHOW	0.89
o SYMPTOM SORE	1.83
o SYMPTOM STOPTAKING	0.98
o SYMPTOM STORE	-0.63
o SYMPTOM SURE	-0.31
o SYMPTOM THERAPIST2	-1.14
o SYMPTOM THERAPY	0.77
o SYMPTOM THING	-0.14
o SYMPTOM TURN	-0.75
o SYMPTOM WE	-1.10
o SYMPTOM WELL	-0.43
o SYMPTOM YOU	1.42
o THERAPIST2 BELIEF	0.49
o THERAPIST2 BODY	-0.15
o THERAPIST2 CLIENT	-0.95
o THERAPIST2 CST	-0.71
o THERAPIST2 DEFINE	-0.97
o THERAPIST2 DIAGNOSE	0.95
o THERAPIST2 EASE	1.88
o THERAPIST2 ENDORSE	-1.91
o THERAPIST2 FLOW	0.79
o THERAPIST2 GONE	-0.14
o THERAPIST2 HEDGE	-1.68
o THERAPIST2 HOMEHELP	-1.30
o THERAPIST2 HUMBLE	0.65
o THERAPIST2 IT	1.60
o THERAPIST2 LIFE	-1.32
o THERAPIST2 MECH	-0.51
o THERAPIST2 NEG	0.31
o THERAPIST2 NUMBER	-1.09
o THERAPIST2 PAST	-1.45
o THERAPIST2 POLICY	0.16
o THERAPIST2 RELIEFN	-0.63
o THERAPIST2 REMOVE	-0.28
o THERAPIST2 RESEARCH	-1.50
o THERAPIST2 SAY	-0.33
o THERAPIST2 SERVICE	0.56
o THERAPIST2 SHOW	-0.59
o THERAPIST2 SYMPTOM	0.14
o THERAPIST2 THING	0.83
o THERAPIST2 TURN	-0.31
o THERAPIST2 WE	2.26
o THERAPIST2 WORKS	0.48
o THERAPIST2 WORLD	0.98
o THERAPIST2 YOU	0.72
o THERAPY BABY	0.19
o THERAPY BAD	-0.95
o THERAPY BELIEF	-0.66
o THERAPY BODY	0.27
o THERAPY CAUSE	0.34
o THERAPY CLIENT	-0.84
o THERAPY CST	-1.18
o THERAPY CURE	0.60
o THERAPY DEFINE	-0.84
o THERAPY DETOX	-0.28
o THERAPY DIAGNOSE	-0.96
o THERAPY DOCTOR	1.05
o THERAPY DRUG	1.87
o THERAPY EASE	1.24
o THERAPY EMOTION	0.53
o THERAPY ENDORSE	0.11
o THERAPY EXPERT	0.11
o THERAPY FAST	-0.59
o THERAPY FLOW	1.78
o THERAPY GO	0.69
o THERAPY GONE	-0.30
o THERAPY HEDGE	1.49
o THERAPY HOMEHELP	1.55
o THERAPY HUMBLE	-1.49
o THERAPY IT	-4.62
o THERAPY LIFE	2.09
o THERAPY META	1.42
o THERAPY MOST	-0.70
o THERAPY NEG	-2.19
o THERAPY NEGN	-0.99
o THERAPY NUMBER	-1.16
o THERAPY OUGHT	-1.30
o THERAPY PAST	-0.95
o THERAPY PROVE	0.18
o THERAPY RELIEFN	0.44
o THERAPY REMOVE	-0.70
o THERAPY RESEARCH	-0.42
o THERAPY SAFETY	0.58
o THERAPY SAFEW	0.95
o THERAPY SAY	-1.27
o THERAPY SERIOUS	1.35
o THERAPY SERVICE	-1.33
o THERAPY SORE	0.24
o THERAPY STOPTAKING	0.77
o THERAPY STORE	0.54
o THERAPY SURE	-0.15
o THERAPY SYMPTOM	0.47
o THERAPY THING	1.04
o THERAPY TURN	-0.38
o THERAPY WE	1.27
o THERAPY WELL	0.64
o THERAPY WORKS	3.76
o THERAPY WORLD	-0.27
o THERAPY YOU	-0.90
o THING AID	-0.18
o THING BABY	-0.13
o THING BAD	-0.51
o THING BODY	1.54
o THING CLIENT	2.67
o THING CST	0.32
o THING CURE	-0.48
o THING DEFINE	0.11
o THING DOCTOR	1.54
o THING DRUG	-0.60
o THING EASE	-1.50
o THING EMOTION	-1.41
o THING ENDORSE	-0.30
o THING FLOW	-0.26
o THING GO	0.27
o THING GONE	0.93
o THING HEDGE	0.99
o THING HOMEHELP	1.67
o THING IT	-1.80
o THING LIFE	0.26
o THING MECH	0.46
o THING META	-0.26
o THING MOST	-0.63
o THING NEG	1.44
o THING NEGN	-0.47
o THING NUMBER	3.09
o THING OUGHT	0.27
o THING PAST	0.20
o THING POLICY	-1.29
o THING RELIEFN	-0.48
o THING RESEARCH	-0.82
o THING SAY	1.46
o THING SERIOUS	-0.10
o THING SERVICE	0.87
o THING SHOW	-0.78
o THING SORE	-0.28
o THING STOPTAKING	2.94
o THING STORE	-0.37
o THING SURE	-0.27
o THING THERAPY	-1.18
o THING WE	1.77
o THING WELL	-0.54
o THING WORKS	0.18
o THING WORLD	-1.14
o TURN AID	0.51
o TURN BABY	-1.08
o TURN BAD	0.29
o TURN BELIEF	1.08
o TURN BODY	3.01
o TURN CLIENT	-1.02
o TURN CST	0.23
o TURN DEFINE	-0.74
o TURN DIAGNOSE	-1.38
o TURN EMOTION	-0.35
o TURN ENDORSE	0.85
o TURN FLOW	-0.74
o TURN HEDGE	-0.56
o TURN HOMEHELP	1.47
o TURN IT	-2.54
o TURN LIFE	2.90
o TURN META	1.24
o TURN MOST	0.79
o TURN NEG	-0.13
o TURN NEGN	0.27
o TURN NUMBER	1.61
o TURN OUGHT	0.45
o TURN POLICY	0.44
o TURN REMOVE	-0.51
o TURN SAY	-0.94
o TURN SERVICE	0.77
o TURN SHOW	-0.95
o TURN SORE	0.32
o TURN STOPTAKING	0.13
o TURN STORE	0.82
o TURN SURGERY	-1.29
o TURN SYMPTOM	1.28
o TURN THERAPY	0.85
o TURN THING	2.10
o TURN WE	-0.33
o TURN WELL	-2.01
o TURN WORKS	-0.18
o TURN WORLD	0.90
o TURN YOU	-1.25
o WE AID	0.68
o WE BABY	-0.11
o WE BAD	-0.51
o WE BELIEF	1.84
o WE BODY	-0.75
o WE CAUSE	0.63
o WE CLIENT	1.74
o WE COME	0.51
o WE CST	-0.55
o WE CURE	-0.31
o WE DEFINE	-0.96
o WE DIAGNOSE	1.74
o WE DOCTOR	-1.19
o WE DRUG	-0.35
o WE EASE	1.68
o WE EMOTION	0.32
o WE ENDORSE	-4.02
o WE EXPERT	1.26
o WE FAST	0.69
o WE FLOW	-0.16
o WE GO	-0.79
o WE GONE	-1.25
o WE HEDGE	4.09
o WE HOMEHELP	-1.73
o WE HUMBLE	-0.32
o WE IT	0.73
o WE LASTING	-0.52
o WE LIFE	-2.79
o WE MECH	0.56
o WE META	-0.14
o WE MOST	-1.02
o WE NEG	-2.18
o WE NEGN	-1.85
o WE NUMBER	0.51
o WE OUGHT	1.29
o WE PAST	0.71
o WE POLICY	-0.82
o WE POSITION	-1.10
o WE PROVE	0.27
o WE RELIEFN	0.86
o WE REMOVE	2.70
o WE RESEARCH	-1.49
o WE SAFETY	3.23
o WE SAY	3.25
o WE SERIOUS	2.11
o WE SERVICE	-1.71
o WE SHOW	0.76
o WE SORE	-1.77
o WE STOPTAKING	-0.46
o WE STORE	-0.67
o WE SURE	0.22
o WE SURGERY	1.30
o WE SYMPTOM	-0.71
o WE THERAPIST2	1.99
o WE THERAPY	1.39
o WE THING	4.19
o WE TURN	-0.25
o WE WELL	-0.18
o WE WORKS	-1.59
o WE WORLD	-2.92
o WE YOU	3.32
o WELL BABY	0.85
o WELL BODY	0.43
o WELL CLIENT	-1.34
o WELL CST	1.07
o WELL DEFINE	-0.30
o WELL DIAGNOSE	-0.23
o WELL DRUG	-0.53
o WELL EASE	-0.64
o WELL EMOTION	-0.45
o WELL FAST	-0.49
o WELL FLOW	-0.26
o WELL HEDGE	-0.71
o WELL HOMEHELP	0.39
o WELL IT	-1.97
o WELL LIFE	-0.39
o WELL MOST	0.26
o WELL NEGN	-0.68
o WELL NUMBER	-2.01
o WELL OUGHT	-1.12
o WELL POLICY	-0.15
o WELL PRESSURE	-1.18
o WELL REMOVE	-0.84
o WELL SAY	-0.19
o WELL SHOW	-0.23
o WELL STOPTAKING	-1.40
o WELL STORE	-0.73
o WELL SURE	0.22
o WELL THERAPY	2.24
o WELL THING	-1.84
o WELL TURN	0.52
o WELL WE	-2.03
o WELL WORLD	-0.43
o WELL YOU	1.03
o WORKS BABY	0.41
o WORKS BELIEF	-0.23
o WORKS BODY	0.52
o WORKS CLIENT	-0.66
o WORKS CST	-0.31
o WORKS CURE	0.71
o WORKS DEFINE	0.48
o WORKS DETOX	0.72
o WORKS DIAGNOSE	-1.15
o WORKS EASE	0.54
o WORKS EMOTION	0.88
o WORKS ENDORSE	1.18
o WORKS FLOW	0.81
o WORKS GO	0.76
o WORKS GONE	2.31
o WORKS HEDGE	-0.15
o WORKS HOMEHELP	-0.45
o WORKS HUMBLE	-0.19
o WORKS IT	0.87
o WORKS LASTING	0.43
o WORKS LIFE	-0.42
o WORKS MECH	1.68
o WORKS META	-0.27
o WORKS MOST	-0.18
o WORKS NEG	-2.38
o WORKS NUMBER	-0.16
o WORKS OUGHT	-0.22
o WORKS PAST	0.29
o WORKS POLICY	-0.16
o WORKS RELIEFN	0.60
o WORKS REMOVE	1.56
o WORKS RESEARCH	0.49
o WORKS SAFETY	0.26
o WORKS SAY	-0.63
o WORKS SERIOUS	0.72
o WORKS SERVICE	-0.31
o WORKS SHOW	0.15
o WORKS STOPTAKING	-0.73
o WORKS STORE	-0.27
o WORKS SURGERY	-0.11
o WORKS SYMPTOM	1.95
o WORKS THERAPY	1.16
o WORKS THING	-3.00
o WORKS TURN	-0.63
o WORKS WE	-0.77
o WORKS WELL	1.63
o WORKS WORLD	-0.17
o WORKS YOU	-2.11
o WORLD AID	0.76
o WORLD BABY	-0.21
o WORLD BAD	-0.97
o WORLD BODY	2.79
o WORLD CLIENT	0.32
o WORLD CST	0.55
o WORLD CURE	-0.53
o WORLD DEFINE	-0.88
o WORLD DETOX	0.99
o WORLD DIAGNOSE	0.53
o WORLD EASE	-0.83
o WORLD EMOTION	-0.12
o WORLD ENDORSE	0.79
o WORLD FAST	-0.44
o WORLD GO	0.56
o WORLD GONE	-1.06
o WORLD HEDGE	1.20
o WORLD HOMEHELP	-0.45
o WORLD IT	2.40
o WORLD LASTING	-0.38
o WORLD LIFE	1.01
o WORLD MECH	1.53
o WORLD META	0.25
o WORLD MOST	-1.19
o WORLD NEG	2.58
o WORLD NEGN	-1.53
o WORLD NUMBER	-2.28
o WORLD OUGHT	0.13
o WORLD PAST	0.28
o WORLD POLICY	0.29
o WORLD PRESSURE	1.42
o WORLD PROVE	-0.36
o WORLD RELIEFN	-0.48
o WORLD REMOVE	-1.13
o WORLD RESEARCH	0.57
o WORLD SAY	0.52
o WORLD SERVICE	-0.65
o WORLD SHOW	-0.28
o WORLD SORE	-0.50
o WORLD STOPTAKING	-1.00
o WORLD STORE	-0.33
o WORLD SURE	-0.85
o WORLD SYMPTOM	0.30
o WORLD THERAPY	-0.27
o WORLD THING	-0.92
o WORLD TURN	-0.74
o WORLD WE	-0.51
o WORLD WELL	0.13
o WORLD YOU	0.34
o YOU AID	-0.72
o YOU BABY	0.84
o YOU BAD	1.54
o YOU BELIEF	-0.63
o YOU BODY	2.01
o YOU CAUSE	-0.18
o YOU CLIENT	-0.54
o YOU COME	0.71
o YOU CST	-2.10
o YOU CURE	0.22
o YOU DEFINE	1.23
o YOU DETOX	0.21
o YOU DIAGNOSE	0.67
o YOU DOCTOR	-1.42
o YOU DRUG	0.79
o YOU EASE	-1.11
o YOU EMOTION	0.97
o YOU ENDORSE	-0.95
o YOU FAST	-0.17
o YOU FLOW	-1.10
o YOU GO	-0.31
o YOU GONE	1.57
o YOU HEDGE	1.70
o YOU HOMEHELP	-0.55
o YOU HUMBLE	0.40
o YOU IT	1.37
o YOU LASTING	0.30
o YOU MECH	0.97
o YOU META	-0.35
o YOU MOST	-1.61
o YOU NEG	-0.72
o YOU NEGN	-0.13
o YOU NUMBER	0.43
o YOU PAST	-0.13
o YOU POLICY	-2.50
o YOU POSITION	-0.80
o YOU PRAISE	0.60
o YOU PRESSURE	0.33
o YOU PROVE	-0.19
o YOU REMOVE	0.14
o YOU RESEARCH	0.55
o YOU SAFETY	-1.95
o YOU SAFEW	-1.15
o YOU SAY	-2.03
o YOU SERIOUS	0.58
o YOU SERVICE	-1.11
o YOU SHOW	0.12
o YOU SORE	1.02
o YOU STOPTAKING	0.53
o YOU STORE	2.69
o YOU SURE	1.28
o YOU SURGERY	-1.49
o YOU THERAPIST2	-0.71
o YOU THERAPY	-2.04
o YOU THING	1.72
o YOU TURN	1.84
o YOU WE	0.29
o YOU WELL	-0.18
o YOU WORLD	-0.18
o not BABY DIAGNOSE	0.11
o not BABY IT	-0.23
o not BABY LIFE	0.57
o not BAD IT	0.21
o not BAD SYMPTOM	0.35
o not BAD YOU	-0.24
o not BELIEF DIAGNOSE	-0.39
o not BELIEF IT	0.19
o not BELIEF RELIEFN	-0.40
o not BELIEF SHOW	-0.30
o not BODY BAD	-0.11
o not BODY DIAGNOSE	-0.86
o not BODY EASE	0.53
o not BODY EMOTION	-1.05
o not BODY ENDORSE	-0.70
o not BODY FLOW	0.50
o not BODY GONE	0.15
o not BODY HEDGE	-0.81
o not BODY IT	-0.45
o not BODY MECH	-0.36
o not BODY NEG	0.19
o not BODY REMOVE	0.68
o not BODY SAY	1.19
o not BODY SHOW	-0.44
o not BODY SORE	-0.11
o not BODY STORE	-1.11
o not BODY SYMPTOM	-0.74
o not BODY THERAPY	-0.20
o not BODY THING	-0.76
o not BODY TURN	0.25
o not BODY WE	-0.40
o not BODY WORKS	-0.62
o not BODY WORLD	-0.26
o not BODY YOU	0.40
o not CLIENT BODY	1.08
o not CLIENT EASE	1.05
o not CLIENT GONE	0.89
o not CLIENT HEDGE	-0.44
o not CLIENT HOMEHELP	-1.05
o not CLIENT IT	-1.48
o not CLIENT LIFE	0.74
o not CLIENT NEG	0.73
o not CLIENT OUGHT	0.16
o not CLIENT POLICY	0.53
o not CLIENT REMOVE	0.61
o not CLIENT RESEARCH	-0.17
o not CLIENT SAY	0.87
o not CLIENT SERVICE	-1.61
o not CLIENT SHOW	-0.20
o not CLIENT STORE	1.88
o not CLIENT SYMPTOM	-0.37
o not CLIENT THERAPY	-0.79
o not CLIENT THING	0.48
o not CLIENT TURN	-0.30
o not CLIENT WE	-1.65
o not CLIENT WELL	1.34
o not CLIENT WORLD	-0.35
o not CLIENT YOU	-0.50
o not CST CLIENT	0.77
o not CST DOCTOR	0.37
o not CST DRUG	0.39
o not CST EASE	-0.44
o not CST ENDORSE	-0.15
o not CST GONE	-0.31
o not CST HEDGE	-0.16
o not CST HOMEHELP	-0.24
o not CST IT	-0.22
o not CST META	0.23
o not CST NUMBER	0.69
o not CST OUGHT	0.13
o not CST SAFETY	0.26
o not CST SAY	-0.34
o not CST SERIOUS	-0.32
o not CST SHOW	-0.48
o not CST STOPTAKING	-0.39
o not CST SURE	0.12
o not CST SYMPTOM	-0.34
o not CST THERAPY	-0.21
o not CST WE	-0.15
o not CST YOU	-0.44
o not CURE SAY	-0.45
o not CURE SHOW	-0.45
o not DEFINE DIAGNOSE	-0.43
o not DEFINE EASE	0.10
o not DEFINE IT	0.31
o not DIAGNOSE BABY	-0.33
o not DIAGNOSE BODY	-0.40
o not DIAGNOSE CAUSE	-0.32
o not DIAGNOSE CLIENT	1.01
o not DIAGNOSE CST	-0.36
o not DIAGNOSE DRUG	-0.64
o not DIAGNOSE EASE	-0.60
o not DIAGNOSE ENDORSE	-0.61
o not DIAGNOSE GONE	0.27
o not DIAGNOSE HEDGE	0.20
o not DIAGNOSE HOMEHELP	-0.53
o not DIAGNOSE IT	-0.94
o not DIAGNOSE LIFE	1.41
o not DIAGNOSE MECH	-0.44
o not DIAGNOSE META	0.84
o not DIAGNOSE NEG	-0.27
o not DIAGNOSE NUMBER	-0.52
o not DIAGNOSE OUGHT	0.22
o not DIAGNOSE POLICY	1.48
o not DIAGNOSE RELIEFN	-0.44
o not DIAGNOSE REMOVE	0.11
o not DIAGNOSE RESEARCH	-0.45
o not DIAGNOSE SAFETY	0.28
o not DIAGNOSE SAY	0.96
o not DIAGNOSE SERIOUS	0.28
o not DIAGNOSE SHOW	1.20
o not DIAGNOSE SORE	-0.70
o not DIAGNOSE STORE	-0.56
o not DIAGNOSE SURE	0.32
o not DIAGNOSE SURGERY	0.60
o not DIAGNOSE SYMPTOM	-0.68
o not DIAGNOSE THERAPY	-0.29
o not DIAGNOSE THING	0.70
o not DIAGNOSE TURN	0.35
o not DIAGNOSE WE	-0.15
o not DIAGNOSE WELL	0.80
o not DIAGNOSE WORKS	-0.28
o not DIAGNOSE YOU	0.17
o not DOCTOR IT	0.58
o not DOCTOR OUGHT	0.21
o not DOCTOR POLICY	0.22
o not DRUG SAFETY	-0.29
o not EASE BODY	-0.33
o not EASE CLIENT	0.31
o not EASE CURE	-0.36
o not EASE FLOW	0.25
o not EASE HOMEHELP	-0.10
o not EASE IT	-0.43
o not EASE LIFE	-0.42
o not EASE MECH	-0.65
o not EASE NUMBER	-0.16
o not EASE OUGHT	-0.42
o not EASE RELIEFN	0.37
o not EASE REMOVE	0.77
o not EASE SAY	-0.26
o not EASE SHOW	-0.19
o not EASE SYMPTOM	0.86
o not EASE WE	-0.79
o not EASE WORKS	-0.18
o not EASE YOU	0.24
o not EMOTION YOU	0.52
o not ENDORSE BAD	-0.13
o not ENDORSE CST	-0.56
o not ENDORSE DIAGNOSE	-0.16
o not ENDORSE EMOTION	-0.77
o not ENDORSE IT	-1.67
o not ENDORSE SHOW	0.13
o not ENDORSE SYMPTOM	-0.64
o not ENDORSE THERAPY	-0.56
o not ENDORSE THING	0.28
o not ENDORSE WE	0.73
o not EXPERT BODY	-0.32
o not EXPERT IT	0.86
o not FLOW BODY	-0.44
o not FLOW IT	-0.75
o not FLOW MECH	-0.45
o not FLOW NEG	0.20
o not FLOW YOU	-1.00
o not GO IT	-0.27
o not GONE BODY	-0.20
o not GONE DIAGNOSE	0.18
o not GONE DRUG	-0.91
o not GONE EASE	-1.00
o not GONE HEDGE	0.43
o not GONE HOMEHELP	-1.10
o not GONE LIFE	-1.24
o not GONE MECH	-0.28
o not GONE POLICY	0.13
o not GONE SAFETY	-0.29
o not GONE SERIOUS	0.74
o not GONE SHOW	0.70
o not GONE SYMPTOM	1.10
o not GONE THERAPY	-0.18
o not GONE WELL	-0.48
o not HEDGE BAD	0.26
o not HEDGE BODY	0.56
o not HEDGE CST	0.42
o not HEDGE CURE	0.66
o not HEDGE DIAGNOSE	-0.69
o not HEDGE EMOTION	0.12
o not HEDGE ENDORSE	0.16
o not HEDGE GONE	1.05
o not HEDGE IT	1.10
o not HEDGE LIFE	-0.43
o not HEDGE MECH	-0.44
o not HEDGE NUMBER	0.81
o not HEDGE OUGHT	0.25
o not HEDGE RELIEFN	0.66
o not HEDGE SAY	1.01
o not HEDGE SHOW	1.50
o not HEDGE SORE	0.13
o not HEDGE STOPTAKING	0.49
o not HEDGE SURE	0.16
o not HEDGE THERAPY	0.95
o not HEDGE WE	0.52
o not HEDGE WELL	0.25
o not HEDGE WORKS	0.28
o not HEDGE YOU	0.13
o not HOMEHELP CST	-0.55
o not HOMEHELP DRUG	-0.26
o not HOMEHELP EASE	0.23
o not HOMEHELP GONE	0.39
o not HOMEHELP IT	0.58
o not HOMEHELP OUGHT	0.16
o not HOMEHELP POLICY	0.25
o not HOMEHELP REMOVE	-0.19
o not HOMEHELP SERVICE	0.20
o not HOMEHELP WE	-0.38
o not HUMBLE BABY	-0.69
o not HUMBLE BODY	0.80
o not HUMBLE CLIENT	0.57
o not HUMBLE DIAGNOSE	2.34
o not HUMBLE EASE	0.28
o not HUMBLE ENDORSE	0.29
o not HUMBLE FLOW	0.49
o not HUMBLE HEDGE	-0.32
o not HUMBLE IT	-1.52
o not HUMBLE MECH	-0.11
o not HUMBLE META	1.43
o not HUMBLE NEG	0.64
o not HUMBLE NUMBER	-0.34
o not HUMBLE OUGHT	0.53
o not HUMBLE PAST	-0.41
o not HUMBLE POLICY	-0.37
o not HUMBLE PROVE	0.57
o not HUMBLE RELIEFN	-0.31
o not HUMBLE RESEARCH	-0.20
o not HUMBLE SAFEW	-0.61
o not HUMBLE SAY	0.53
o not HUMBLE SERIOUS	0.13
o not HUMBLE SHOW	0.70
o not HUMBLE SYMPTOM	-0.49
o not HUMBLE THERAPY	-0.24
o not HUMBLE THING	0.62
o not HUMBLE WE	0.32
o not HUMBLE WELL	-0.36
o not HUMBLE WORKS	-0.33
o not HUMBLE YOU	0.18
o not IT BABY	0.28
o not IT BAD	1.60
o not IT BODY	0.93
o not IT CLIENT	0.31
o not IT CST	-0.48
o not IT CURE	0.18
o not IT DEFINE	-0.27
o not IT DIAGNOSE	0.30
o not IT DOCTOR	-0.67
o not IT DRUG	0.27
o not IT EASE	-1.96
o not IT EMOTION	1.19
o not IT ENDORSE	0.42
o not IT EXPERT	0.38
o not IT FLOW	-0.33
o not IT GO	-0.18
o not IT GONE	0.51
o not IT HEDGE	1.31
o not IT HOMEHELP	-0.19
o not IT HUMBLE	0.80
o not IT LIFE	-1.03
o not IT MECH	-0.77
o not IT META	-0.50
o not IT MOST	-0.10
o not IT NEG	2.02
o not IT NUMBER	-0.75
o not IT OUGHT	-0.77
o not IT PAST	-0.64
o not IT POLICY	-0.54
o not IT PRAISE	0.33
o not IT PROVE	-0.87
o not IT RELIEFN	-0.49
o not IT REMOVE	0.98
o not IT RESEARCH	-0.48
o not IT SAFETY	1.59
o not IT SAFEW	0.29
o not IT SAY	0.21
o not IT SERIOUS	0.54
o not IT SERVICE	0.16
o not IT SHOW	1.11
o not IT SORE	-0.40
o not IT STOPTAKING	0.31
o not IT STORE	-1.63
o not IT SURE	-0.46
o not IT SYMPTOM	1.22
o not IT THERAPIST2	-0.19
o not IT THERAPY	0.15
o not IT THING	0.12
o not IT TURN	0.32
o not IT WE	-1.21
o not IT WELL	-1.20
o not IT WORKS	-1.14
o not LIFE BAD	0.64
o not LIFE BODY	0.30
o not LIFE CLIENT	0.83
o not LIFE EASE	0.82
o not LIFE IT	-2.28
o not LIFE NUMBER	-0.76
o not LIFE SAY	-0.38
o not LIFE THING	0.14
o not LIFE TURN	0.71
o not LIFE WE	0.12
o not LIFE WELL	-0.23
o not LIFE YOU	1.58
o not MECH BODY	-0.50
o not MECH DIAGNOSE	-0.12
o not MECH FLOW	-0.73
o not MECH GONE	-0.78
o not MECH HEDGE	-0.16
o not MECH IT	-0.90
o not MECH REMOVE	-0.63
o not MECH STORE	-0.61
o not MECH THERAPY	-0.22
o not MECH THING	-0.57
o not MECH WORKS	-0.80
o not META BODY	0.35
o not META CLIENT	0.85
o not META DIAGNOSE	0.54
o not META EASE	-0.33
o not META ENDORSE	0.36
o not META IT	0.54
o not META SAFETY	0.34
o not META SAY	0.56
o not META SERIOUS	-0.14
o not META SHOW	-0.20
o not META THING	0.11
o not META WE	0.39
o not META YOU	-1.00
o not MOST BODY	-0.68
o not MOST CLIENT	0.52
o not MOST DIAGNOSE	-1.18
o not MOST EASE	0.75
o not MOST GONE	-0.34
o not MOST HEDGE	-1.18
o not MOST HOMEHELP	-0.43
o not MOST IT	0.71
o not MOST NUMBER	0.73
o not MOST OUGHT	0.38
o not MOST POLICY	-0.34
o not MOST SAY	-0.71
o not MOST SERVICE	-1.29
o not MOST SHOW	-0.65
o not MOST SORE	0.71
o not MOST SURE	0.55
o not MOST SYMPTOM	0.89
o not MOST WE	0.61
o not MOST WELL	-0.35
o not MOST WORKS	0.20
o not MOST YOU	-1.28
o not NEG BABY	0.31
o not NEG BAD	1.72
o not NEG BELIEF	1.19
o not NEG CAUSE	-0.32
o not NEG CLIENT	0.37
o not NEG CST	-1.93
o not NEG CURE	0.23
o not NEG DEFINE	0.49
o not NEG DETOX	-0.41
o not NEG DIAGNOSE	1.09
o not NEG DOCTOR	0.54
o not NEG DRUG	-0.43
o not NEG EASE	-0.65
o not NEG EMOTION	0.84
o not NEG ENDORSE	0.45
o not NEG FLOW	-0.75
o not NEG GO	1.15
o not NEG GONE	2.20
o not NEG HOMEHELP	0.84
o not NEG HUMBLE	0.36
o not NEG IT	-0.57
o not NEG LASTING	0.45
o not NEG LIFE	0.51
o not NEG MECH	-1.97
o not NEG META	1.00
o not NEG MOST	-1.43
o not NEG NEGN	0.36
o not NEG NUMBER	0.93
o not NEG OUGHT	-1.29
o not NEG PAST	-1.07
o not NEG POLICY	-1.11
o not NEG PRAISE	0.41
o not NEG PRESSURE	0.92
o not NEG PROVE	0.36
o not NEG RELIEFN	-0.63
o not NEG REMOVE	-0.38
o not NEG RESEARCH	-1.41
o not NEG SAFETY	0.67
o not NEG SAFEW	1.05
o not NEG SAY	1.03
o not NEG SERIOUS	0.97
o not NEG SERVICE	-1.17
o not NEG SHOW	-0.89
o not NEG SORE	0.45
o not NEG STOPTAKING	-0.99
o not NEG STORE	-1.53
o not NEG SURE	0.63
o not NEG SURGERY	0.45
o not NEG SYMPTOM	3.51
o not NEG THERAPIST2	-0.84
o not NEG THERAPY	-0.87
o not NEG THING	-0.52
o not NEG TURN	0.99
o not NEG WE	-0.53
o not NEG WELL	0.78
o not NEG WORKS	-0.50
o not NEG WORLD	0.75
o not NEGN BAD	0.54
o not NEGN BELIEF	-0.78
o not NEGN BODY	1.39
o not NEGN CLIENT	0.56
o not NEGN CST	-1.08
o not NEGN DEFINE	-0.20
o not NEGN DIAGNOSE	0.29
o not NEGN DOCTOR	-0.43
o not NEGN DRUG	1.96
o not NEGN EASE	-0.54
o not NEGN EMOTION	-0.39
o not NEGN ENDORSE	-0.40
o not NEGN GONE	-1.03
o not NEGN HEDGE	0.96
o not NEGN IT	2.42
o not NEGN LIFE	0.82
o not NEGN MECH	-0.85
o not NEGN META	1.06
o not NEGN NUMBER	-0.80
o not NEGN OUGHT	1.53
o not NEGN POLICY	-1.86
o not NEGN RELIEFN	-0.39
o not NEGN REMOVE	0.57
o not NEGN RESEARCH	0.54
o not NEGN SAY	-0.53
o not NEGN SERIOUS	0.93
o not NEGN SORE	0.36
o not NEGN STOPTAKING	-0.16
o not NEGN STORE	0.28
o not NEGN SURE	0.43
o not NEGN SURGERY	-0.12
o not NEGN SYMPTOM	-1.03
o not NEGN THERAPY	0.47
o not NEGN THING	-1.83
o not NEGN WE	-1.46
o not NEGN WELL	-0.46
o not NEGN WORKS	-1.11
o not NEGN YOU	0.16
o not NUMBER BODY	0.57
o not NUMBER CLIENT	1.80
o not NUMBER CST	0.59
o not NUMBER DIAGNOSE	0.27
o not NUMBER EASE	1.36
o not NUMBER ENDORSE	-0.18
o not NUMBER GONE	0.35
o not NUMBER HEDGE	-0.26
o not NUMBER HOMEHELP	-0.50
o not NUMBER IT	0.16
o not NUMBER LIFE	1.18
o not NUMBER MECH	-0.35
o not NUMBER META	-0.10
o not NUMBER NEG	0.40
o not NUMBER POLICY	0.64
o not NUMBER REMOVE	0.40
o not NUMBER SAY	-0.37
o not NUMBER SHOW	-0.54
o not NUMBER SYMPTOM	0.51
o not NUMBER THERAPY	0.10
o not NUMBER WE	-0.27
o not NUMBER WORKS	0.19
o not NUMBER YOU	-0.75
o not OUGHT BABY	-0.21
o not OUGHT BAD	0.14
o not OUGHT BODY	-0.45
o not OUGHT CLIENT	0.97
o not OUGHT DIAGNOSE	-0.16
o not OUGHT DOCTOR	0.41
o not OUGHT DRUG	-0.20
o not OUGHT EASE	1.25
o not OUGHT ENDORSE	-0.46
o not OUGHT GONE	-0.29
o not OUGHT HOMEHELP	0.51
o not OUGHT LIFE	1.19
o not OUGHT META	-0.63
o not OUGHT POLICY	0.62
o not OUGHT SAY	1.06
o not OUGHT SERIOUS	1.37
o not OUGHT SHOW	0.89
o not OUGHT STOPTAKING	0.21
o not OUGHT STORE	0.54
o not OUGHT SURE	-0.21
o not OUGHT SURGERY	0.46
o not OUGHT THERAPY	-0.12
o not OUGHT WE	-0.71
o not OUGHT YOU	-1.29
o not PAST EASE	0.43
o not PAST GONE	0.30
o not PAST HOMEHELP	1.07
o not PAST IT	-0.22
o not PAST SAFETY	0.25
o not PAST SHOW	-0.18
o not PAST WE	0.12
o not POLICY BAD	0.63
o not POLICY BODY	0.48
o not POLICY DRUG	-0.59
o not POLICY EASE	0.21
o not POLICY ENDORSE	0.63
o not POLICY HEDGE	-0.40
o not POLICY IT	0.25
o not POLICY LIFE	0.98
o not POLICY NEG	0.64
o not POLICY SAFETY	-0.42
o not POLICY SAY	-0.24
o not POLICY SHOW	0.46
o not POLICY SYMPTOM	0.95
o not POLICY THERAPY	-0.31
o not POLICY WE	0.59
o not PRAISE IT	0.13
o not PROVE EASE	-0.53
o not PROVE IT	-0.43
o not PROVE SYMPTOM	-0.10
o not RELIEFN IT	-0.29
o not REMOVE DIAGNOSE	-0.25
o not REMOVE DRUG	-0.90
o not REMOVE HEDGE	-0.78
o not REMOVE HOMEHELP	-0.17
o not REMOVE IT	-0.40
o not REMOVE SAFETY	-0.26
o not REMOVE SERIOUS	0.74
o not REMOVE SURGERY	0.64
o not REMOVE SYMPTOM	0.17
o not REMOVE YOU	-0.23
o not RESEARCH BODY	-0.58
o not RESEARCH CLIENT	-0.42
o not RESEARCH CST	-0.11
o not RESEARCH EASE	-0.79
o not RESEARCH ENDORSE	-0.44
o not RESEARCH GONE	-0.55
o not RESEARCH IT	-0.63
o not RESEARCH LIFE	-0.86
o not RESEARCH PROVE	-0.18
o not RESEARCH SAY	-0.47
o not RESEARCH SERIOUS	-0.84
o not RESEARCH SHOW	-1.13
o not RESEARCH STORE	-0.40
o not RESEARCH SYMPTOM	-0.41
o not RESEARCH THERAPY	0.34
o not SAFETY CST	0.17
o not SAFETY DIAGNOSE	0.36
o not SAFETY EASE	-0.57
o not SAFETY GONE	-0.29
o not SAFETY IT	0.12
o not SAFETY LIFE	-0.40
o not SAFETY NEG	-0.13
o not SAFETY OUGHT	0.28
o not SAFETY THERAPIST2	-0.18
o not SAFETY THERAPY	0.17
o not SAFETY WE	0.60
o not SAFETY YOU	0.24
o not SAFEW BABY	-0.66
o not SAY BODY	0.75
o not SAY CLIENT	0.29
o not SAY CST	0.63
o not SAY CURE	0.47
o not SAY DIAGNOSE	0.39
o not SAY EASE	1.81
o not SAY ENDORSE	0.46
o not SAY GONE	0.56
o not SAY HOMEHELP	-0.38
o not SAY IT	-0.32
o not SAY MECH	-0.29
o not SAY META	-0.10
o not SAY NEG	0.37
o not SAY NUMBER	0.98
o not SAY POLICY	-0.32
o not SAY SERIOUS	1.01
o not SAY SHOW	0.35
o not SAY STORE	-0.16
o not SAY SYMPTOM	0.15
o not SAY THERAPY	0.38
o not SAY THING	0.12
o not SAY WE	0.67
o not SAY WORKS	-0.23
o not SAY YOU	-0.18
o not SERIOUS CST	-0.32
o not SERIOUS DIAGNOSE	0.84
o not SERIOUS DRUG	-0.32
o not SERIOUS EASE	-1.79
o not SERIOUS GONE	-0.18
o not SERIOUS HOMEHELP	-0.77
o not SERIOUS IT	0.55
o not SERIOUS OUGHT	-0.23
o not SERIOUS POLICY	-0.28
o not SERIOUS SERVICE	1.06
o not SERIOUS THERAPY	0.62
o not SERIOUS WE	-0.16
o not SERVICE EASE	-0.22
o not SERVICE IT	-0.35
o not SERVICE POLICY	0.24
o not SERVICE WE	-0.92
o not SHOW BABY	-0.21
o not SHOW BAD	-0.13
o not SHOW BODY	-0.81
o not SHOW CST	-0.22
o not SHOW CURE	0.72
o not SHOW DIAGNOSE	0.83
o not SHOW EASE	-0.56
o not SHOW EMOTION	-0.13
o not SHOW FLOW	-0.23
o not SHOW GONE	0.59
o not SHOW HEDGE	0.10
o not SHOW HOMEHELP	-0.41
o not SHOW IT	-1.70
o not SHOW LIFE	0.18
o not SHOW META	-0.37
o not SHOW OUGHT	0.27
o not SHOW RELIEFN	0.90
o not SHOW RESEARCH	-0.45
o not SHOW SAFETY	-0.11
o not SHOW SERIOUS	0.31
o not SHOW SYMPTOM	-0.56
o not SHOW THERAPY	-0.28
o not SHOW WE	0.57
o not SHOW WORKS	-0.86
o not SHOW YOU	-0.58
o not SORE BODY	0.23
o not SORE IT	0.49
o not SORE LIFE	0.49
o not STOPTAKING DIAGNOSE	0.49
o not STOPTAKING DRUG	-1.07
o not STOPTAKING HOMEHELP	-0.62
o not STOPTAKING IT	0.45
o not STOPTAKING SHOW	0.51
o not STOPTAKING SURGERY	0.63
o not STOPTAKING WE	0.12
o not STOPTAKING YOU	0.40
o not STORE GONE	-0.94
o not STORE IT	-0.38
o not STORE SAY	-0.38
o not STORE SHOW	-0.14
o not SURE IT	-0.57
o not SURE RELIEFN	0.25
o not SURE YOU	-0.52
o not SYMPTOM BODY	0.23
o not SYMPTOM CLIENT	0.57
o not SYMPTOM DEFINE	-0.58
o not SYMPTOM DIAGNOSE	1.59
o not SYMPTOM DRUG	0.37
o not SYMPTOM EASE	-1.33
o not SYMPTOM FLOW	0.30
o not SYMPTOM GO	0.25
o not SYMPTOM HEDGE	1.36
o not SYMPTOM IT	1.25
o not SYMPTOM LIFE	-0.57
o not SYMPTOM OUGHT	-0.30
o not SYMPTOM REMOVE	0.40
o not SYMPTOM SERVICE	0.80
o not SYMPTOM THERAPY	0.33
o not SYMPTOM TURN	0.13
o not SYMPTOM WE	0.52
o not SYMPTOM WELL	0.61
o not SYMPTOM WORKS	-0.51
o not SYMPTOM YOU	0.30
o not THERAPIST2 IT	1.42
o not THERAPY BODY	-0.69
o not THERAPY CLIENT	0.59
o not THERAPY CST	-0.24
o not THERAPY DIAGNOSE	-0.30
o not THERAPY DOCTOR	0.37
o not THERAPY DRUG	0.39
o not THERAPY EASE	0.12
o not THERAPY ENDORSE	-0.40
o not THERAPY FLOW	-0.11
o not THERAPY HEDGE	0.37
o not THERAPY HOMEHELP	-0.40
o not THERAPY IT	-0.73
o not THERAPY MECH	-0.27
o not THERAPY META	-0.28
o not THERAPY MOST	0.16
o not THERAPY NUMBER	0.72
o not THERAPY POLICY	-0.53
o not THERAPY REMOVE	0.19
o not THERAPY SAFETY	0.26
o not THERAPY SAFEW	0.28
o not THERAPY SAY	-0.32
o not THERAPY SHOW	-0.36
o not THERAPY STOPTAKING	-0.39
o not THERAPY SYMPTOM	-0.58
o not THERAPY WE	-0.81
o not THERAPY WORKS	0.31
o not THERAPY YOU	-0.89
o not THING BODY	-0.33
o not THING IT	-0.79
o not THING LIFE	0.43
o not THING META	0.23
o not THING NEGN	-0.14
o not THING NUMBER	-0.35
o not THING POLICY	0.15
o not THING TURN	-0.64
o not THING WE	0.10
o not THING WORLD	-0.24
o not TURN BODY	0.22
o not TURN IT	0.84
o not TURN STORE	0.22
o not TURN WE	0.38
o not WE BAD	0.27
o not WE BELIEF	-0.35
o not WE BODY	-0.26
o not WE CAUSE	-0.41
o not WE CLIENT	-0.55
o not WE CST	-0.44
o not WE CURE	0.59
o not WE DIAGNOSE	0.70
o not WE DOCTOR	0.52
o not WE DRUG	-0.48
o not WE EASE	-0.92
o not WE EMOTION	-0.57
o not WE ENDORSE	-0.14
o not WE EXPERT	0.21
o not WE FLOW	-0.14
o not WE GONE	-0.86
o not WE HEDGE	-0.44
o not WE IT	0.30
o not WE LIFE	0.54
o not WE MECH	-0.33
o not WE META	0.69
o not WE MOST	-0.44
o not WE NEG	-1.12
o not WE NUMBER	-0.54
o not WE OUGHT	0.21
o not WE PAST	-0.29
o not WE POLICY	0.50
o not WE PRAISE	0.54
o not WE RELIEFN	0.10
o not WE REMOVE	-0.25
o not WE RESEARCH	-0.67
o not WE SAFEW	-0.61
o not WE SAY	0.11
o not WE SERIOUS	0.68
o not WE SERVICE	-1.08
o not WE SHOW	0.88
o not WE SURE	1.07
o not WE SURGERY	0.36
o not WE SYMPTOM	0.30
o not WE THERAPY	-0.51
o not WE THING	0.65
o not WE TURN	-0.27
o not WE WORKS	-0.35
o not WE WORLD	0.64
o not WELL CLIENT	0.60
o not WELL IT	0.25
o not WELL SHOW	0.10
o not WELL WE	0.14
o not WORKS BODY	-0.46
o not WORKS EASE	-0.46
o not WORKS HOMEHELP	-0.54
o not WORKS IT	-0.58
o not WORKS LIFE	-0.24
o not WORKS MECH	-0.64
o not WORKS SYMPTOM	-0.19
o not WORLD IT	1.48
o not WORLD WE	-0.16
o not YOU BAD	0.85
o not YOU BODY	0.81
o not YOU CST	0.19
o not YOU DIAGNOSE	0.13
o not YOU DRUG	0.30
o not YOU EASE	0.25
o not YOU EMOTION	-0.56
o not YOU FLOW	-0.53
o not YOU GONE	-0.27
o not YOU HEDGE	-0.89
o not YOU HOMEHELP	0.53
o not YOU IT	0.14
o not YOU LIFE	1.54
o not YOU MECH	-0.64
o not YOU META	0.50
o not YOU NEG	-0.70
o not YOU NUMBER	-1.67
o not YOU OUGHT	0.47
o not YOU POLICY	-0.51
o not YOU RELIEFN	0.86
o not YOU REMOVE	-0.23
o not YOU SAY	0.25
o not YOU SERIOUS	0.39
o not YOU SHOW	1.22
o not YOU SORE	-1.33
o not YOU STOPTAKING	0.25
o not YOU SURGERY	0.54
o not YOU SYMPTOM	0.37
o not YOU THERAPY	-0.26
o not YOU THING	-0.14
o not YOU WE	-1.14
o not YOU WELL	0.87
o not YOU WORKS	-0.36
o not YOU WORLD	-0.25
open question	-0.51
orders an outcome	1.97
p a_doc	-1.81
p a_new	0.44
p a_sig	-0.57
p a_wal	-0.34
p accep	0.12
p accid	0.26
p accor	1.61
p accou	-0.68
p acupu	-0.33
p addre	-0.25
p adjus	-0.35
p advan	-0.62
p adver	-0.40
p after	0.17
p again	-1.93
p allop	0.12
p alrea	-0.27
p alter	0.71
p altho	0.39
p an_ho	-1.07
p an_op	-0.64
p anato	-0.13
p ancie	0.44
p antid	-0.31
p anxie	-0.55
p anxio	0.66
p any_m	0.91
p anybo	-0.74
p anyon	-0.67
p anywh	-1.09
p appea	-0.77
p appet	0.35
p appoi	0.49
p appro	0.53
p are_w	0.88
p armch	0.15
p aroun	-1.62
p arriv	0.91
p arthr	0.15
p artic	-1.06
p as_a_	-0.70
p ask_a	-0.35
p ask_y	-0.62
p aslee	-1.40
p asses	-0.22
p assoc	-0.92
p asthm	0.70
p at_la	-1.21
p at_on	0.19
p at_th	0.14
p atten	-1.53
p augus	-0.52
p autho	1.02
p autis	0.54
p autum	0.17
p awake	1.30
p back_	1.55
p backa	0.36
p bad_b	2.15
p balan	-0.56
p banis	0.14
p be_lo	-0.80
p be_se	-0.41
p becau	-4.49
p bedro	1.56
p bedti	0.54
p befor	-1.43
p begin	0.43
p behin	-0.23
p belie	0.67
p benea	-0.35
p benef	1.60
p betwe	-1.14
p beyon	0.75
p bicyc	-0.95
p birth	1.78
p blank	-1.66
p block	0.25
p blood	-1.43
p bodyw	0.11
p bones	0.96
p bored	-0.38
p borro	-0.12
p both_	0.13
p bough	0.39
p brain	-0.44
p break	0.74
p breas	1.03
p breat	-0.86
p brigh	2.28
p bring	-0.25
p brita	-0.69
p broke	-0.95
p butto	0.52
p by_fr	-0.24
p by_it	1.79
p by_th	-0.36
p call_	-0.74
p came_	1.37
p can't	0.68
p cance	1.08
p canno	1.66
p carpe	-0.60
p carri	0.36
p carry	0.84
p caugh	0.51
p cauti	-0.25
p centu	0.49
p cereb	-0.77
p certa	0.78
p certi	0.15
p chape	-0.46
p chemi	1.79
p chemo	-0.19
p child	-1.42
p chiro	-0.10
p chole	-0.24
p chris	-0.60
p chron	2.74
p clean	0.51
p clear	-1.18
p clenc	0.14
p clien	4.35
p clini	0.78
p colla	0.64
p colle	0.31
p colum	-0.54
p come_	0.84
p comes	-0.35
p comfo	-2.29
p commo	-0.35
p compa	-1.11
p compl	0.72
p compr	0.88
p conce	-0.22
p concl	0.56
p condi	0.48
p confi	0.70
p conne	0.28
p consu	0.36
p conte	-0.38
p contr	-0.95
p conve	-0.20
p corri	0.52
p corse	0.32
p corti	-0.15
p could	1.92
p counc	0.56
p couns	-0.44
p count	1.07
p crani	2.95
p credi	-0.99
p crunc	1.39
p crutc	-0.45
p cryst	-0.64
p cupbo	0.28
p cure_	0.40
p curio	-0.46
p cushi	0.97
p dange	-0.46
p daugh	-1.23
p demen	-0.59
p denti	-0.46
p depen	-0.89
p depre	-0.38
p descr	-1.28
p deser	-1.73
p detec	0.27
p diabe	-0.86
p diagn	1.46
p diaph	-0.27
p did_n	-0.11
p diffe	0.18
p direc	-0.34
p disab	0.28
p disag	0.16
p disap	2.01
p disch	-0.13
p disco	0.38
p disea	-0.47
p disli	-0.74
p disor	0.37
p disso	0.54
p distr	0.53
p do_no	-1.63
p docto	2.30
p docum	1.24
p dolla	1.00
p don't	1.68
p drive	0.64
p drug_	0.16
p dysle	-0.15
p ear_i	0.65
p eczem	0.29
p effec	3.10
p eight	0.41
p elect	-0.51
p eleve	-1.11
p elsew	-0.57
p emerg	-0.27
p emoti	0.35
p encou	0.42
p endor	0.28
p energ	0.24
p engli	-1.92
p enoug	-0.13
p entra	-0.49
p epile	0.39
p estab	0.75
p ever_	0.57
p every	2.24
p evide	-1.62
p exami	-0.82
p exerc	-0.64
p expec	-0.53
p exper	1.11
p expla	0.62
p eyebr	-0.32
p fasci	-1.18
p fatig	0.62
p favou	0.13
p feel_	1.56
p felt_	-1.29
p ferti	-0.38
p fibro	1.10
p fifte	-0.17
p finge	1.28
p finis	0.10
p fligh	-0.21
p flori	-0.41
p flush	-0.21
p follo	1.57
p footb	-0.41
p for_a	-1.52
p for_g	-0.31
p for_l	0.55
p for_s	-0.19
p for_y	-0.65
p force	-0.86
p forge	1.29
p forgo	0.49
p fortn	1.57
p forwa	1.28
p fount	-0.20
p fourt	-0.12
p free_	1.19
p freed	1.12
p frien	-0.53
p frigh	-0.12
p froze	-0.20
p garde	-1.50
p gave_	-1.06
p gentl	0.99
p germa	-0.93
p get_b	0.60
p get_r	-0.20
p get_w	0.71
p gets_	0.64
p give_	0.36
p given	-0.73
p gives	0.64
p go_ho	0.24
p go_to	-0.65
p goes_	0.50
p good_	-0.53
p got_b	-0.88
p grand	0.69
p groun	-0.49
p guara	-0.84
p guida	-0.74
p guide	-1.04
p hadn'	0.37
p half_	-0.34
p hands	-1.13
p happe	1.13
p harbo	-0.46
p harmo	0.22
p has_t	-0.15
p have_	-0.58
p haven	0.89
p hay_f	0.66
p heada	-0.44
p headl	-1.15
p heali	0.72
p healt	1.83
p heari	-0.11
p heart	-0.79
p help_	-1.52
p helps	-0.51
p herse	1.17
p hiccu	-0.70
p hidde	0.42
p himse	0.15
p histo	-0.76
p holid	1.12
p hormo	-0.54
p hospi	-0.33
p hot_f	-0.62
p hundr	0.44
p husba	0.70
p ice_p	0.94
p ideal	0.25
p immun	0.11
p impos	1.30
p impro	0.49
p in_so	-0.12
p inclu	-1.08
p incre	0.56
p indep	0.67
p indiv	-0.17
p indoo	0.44
p infan	-0.30
p infec	-0.34
p infla	-0.48
p injec	1.42
p insom	-0.54
p insta	-0.20
p inste	0.54
p insul	-0.18
p insur	-0.11
p inter	0.62
p inven	-0.55
p irrit	-0.38
p is_co	-1.12
p is_go	0.43
p is_ma	-0.20
p is_sa	-0.47
p is_th	-0.38
p itsel	2.30
p janua	-0.55
p journ	0.41
p kidne	0.23
p kitch	0.13
p knee_	0.49
p labor	1.14
p labou	0.33
p last_	-0.44
p leafl	-0.74
p lengt	0.49
p lesso	-1.22
p let_g	0.80
p lets_	0.34
p letti	-1.10
p libra	-0.58
p licen	-1.67
p lie_o	-0.49
p life_	-0.25
p light	-1.83
p liste	0.83
p liter	2.10
p littl	-0.14
p live_	-0.12
p long_	-0.94
p look_	-0.39
p looks	0.10
p loose	0.66
p low_b	-0.32
p low_m	-0.39
p lumba	0.41
p machi	0.56
p manip	-0.22
p many_	-0.62
p marke	0.28
p massa	-0.44
p matte	-0.42
p mecha	0.67
p medic	-0.68
p membr	-0.31
p menop	-0.49
p menti	-1.38
p messa	-0.92
p messe	0.13
p metho	1.72
p midni	0.63
p midwi	-0.28
p migra	2.32
p minis	0.24
p mirac	0.45
p mista	1.37
p moder	0.86
p monda	-1.33
p money	-0.22
p month	-0.91
p most_	0.27
p motio	0.20
p mount	-0.48
p move_	0.65
p moves	0.25
p multi	-0.25
p murmu	0.41
p my_ha	-1.72
p mysel	0.13
p natur	1.85
p neck_	0.39
p needs	-0.16
p negat	0.26
p neigh	-2.51
p nerve	0.24
p nervo	0.87
p neuro	-1.58
p never	-0.34
p newbo	1.26
p nicke	-1.21
p nine_	0.33
p no_cl	-0.29
p no_di	-0.47
p no_do	0.51
p no_ev	-0.38
p no_ha	0.31
p no_lo	0.60
p no_mo	0.88
p no_on	1.45
p no_re	-0.74
p no_ri	1.30
p no_si	0.67
p nobod	-0.89
p nomin	0.28
p nonse	0.37
p norma	0.45
p not_a	0.11
p not_e	-0.33
p not_k	0.89
p not_n	0.40
p not_p	-0.54
p not_s	1.09
p nothi	-0.60
p nurse	0.46
p offic	0.23
p old_i	-1.81
p old_p	0.47
p on_av	0.47
p on_hi	-0.11
p on_th	-1.43
p on_ti	-1.22
p on_yo	0.54
p one_h	0.11
p only_	0.41
p optic	-0.40
p orche	0.97
p ordin	-0.35
p osteo	-1.66
p other	3.48
p our_h	0.91
p our_t	0.90
p out_o	0.64
p outco	-0.60
p outsi	-1.21
p overa	0.48
p overc	0.13
p overn	-0.37
p pacem	0.10
p packa	-0.76
p pain_	3.43
p painf	-0.93
p paink	0.74
p panic	-0.13
p paren	2.12
p parti	-0.22
p patie	0.40
p patte	0.12
p pedia	0.53
p pelvi	0.34
p per_c	0.16
p perfe	0.43
p perio	1.92
p perma	1.36
p perso	1.50
p pharm	-0.94
p photo	2.00
p physi	-0.41
p picke	1.50
p pictu	-1.55
p pillo	0.98
p place	0.88
p pleas	-0.85
p poiso	-0.14
p possi	-1.32
p postc	0.74
p postn	0.24
p postu	-1.20
p power	0.11
p pract	-1.91
p prepa	1.04
p presc	0.14
p prese	-0.25
p press	-1.12
p prete	-1.86
p preve	-0.95
p proba	-0.85
p probl	1.98
p profe	0.32
p profo	0.20
p progr	0.24
p promi	1.47
p prote	-0.51
p prove	-0.88
p publi	-0.33
p punct	-1.21
p purpo	-0.32
p put_a	0.30
p put_d	1.07
p put_o	-0.52
p put_r	1.18
p quarr	-0.24
p quest	-2.20
p quiet	-1.74
p radia	-0.53
p reali	0.44
p reaso	-1.94
p recen	-0.22
p recko	0.33
p recog	1.82
p recom	0.50
p recor	-1.01
p recov	1.26
p refer	0.40
p reflu	0.16
p regis	-1.36
p regre	1.16
p regul	1.62
p rehea	-0.12
p relax	0.22
p relea	0.34
p relia	1.05
p relie	0.59
p rely_	-0.32
p remed	-0.56
p remem	1.37
p repea	0.66
p repla	-1.06
p repor	0.41
p resea	0.96
p respe	-1.59
p respo	1.60
p rest_	1.13
p restf	-0.22
p resto	-0.87
p restr	1.11
p retur	2.16
p revea	0.37
p rever	0.81
p revie	1.87
p rheum	0.24
p rhyth	0.84
p right	-0.20
p sacru	-0.85
p same_	0.47
p satur	-1.36
p say_n	-0.51
p scept	0.31
p schoo	-1.70
p sciat	0.88
p scien	4.31
p screa	2.00
p scrip	-0.32
p secon	-0.59
p secre	-0.43
p see_a	-0.51
p seizu	0.52
p seldo	-0.40
p sente	-0.21
p serio	-0.19
p sessi	-2.61
p seven	-0.62
p sever	-1.60
p shing	-0.45
p short	0.37
p shoul	-1.12
p shred	-0.29
p shrin	-0.12
p side_	2.42
p signa	-0.94
p sit_i	0.49
p sixte	0.32
p skull	0.32
p sleep	2.73
p small	-0.16
p smoot	0.57
p softe	-0.13
p some_	-1.74
p someb	-0.98
p someo	-0.77
p somet	-0.56
p somew	0.99
p sore_	-1.36
p sorro	0.49
p speak	-0.51
p speci	2.38
p spect	-0.14
p speec	-0.63
p sphen	0.26
p spina	-0.48
p sprai	-0.23
p squee	0.43
p stair	1.59
p stand	0.53
p stati	0.18
p stay_	0.18
p stiff	-0.78
p still	-0.59
p stitc	-0.29
p stoma	-0.33
p stop_	0.30
p strai	1.00
p stran	-0.39
p stree	-1.48
p stren	1.96
p stres	0.75
p stric	-0.42
p stron	0.43
p stude	-1.12
p subst	0.15
p succe	1.38
p sudde	-0.73
p suffe	1.34
p suita	-0.32
p suitc	1.24
p summa	-0.45
p summi	1.01
p sunda	-1.14
p super	0.51
p suppo	0.55
p suppr	0.16
p surpr	0.55
p survi	0.58
p suthe	-1.31
p switc	-0.71
p swoll	-0.43
p sympt	0.79
p syste	1.88
p table	0.60
p tailb	-0.77
p take_	-0.93
p takes	-0.54
p talki	-0.92
p taugh	0.33
p tell_	0.72
p tells	-1.09
p tempo	2.36
p tensi	0.92
p that_	-0.93
p the_a	0.56
p the_n	-0.65
p the_s	-0.11
p the_t	-1.83
p the_w	0.70
p thems	0.93
p thera	1.17
p these	0.35
p thirs	-0.25
p this_	0.96
p thoug	0.48
p thous	2.09
p threw	0.29
p throu	2.51
p throw	0.47
p thurs	-1.39
p thyro	1.18
p ticke	-0.44
p tight	-0.31
p tinni	-0.81
p to_av	-0.49
p toget	-2.22
p toile	-0.44
p told_	0.62
p tomor	1.83
p tonig	1.08
p too_l	1.06
p towar	-0.26
p tract	1.84
p tradi	-0.47
p traff	0.10
p trans	1.05
p trapp	1.35
p traum	-0.66
p trave	1.25
p tremo	-0.42
p tried	0.23
p troub	-0.71
p trump	0.55
p tuesd	-0.26
p turn_	-0.12
p umbre	-1.19
p uncer	-0.16
p under	0.10
p undre	0.63
p unive	0.68
p unloc	0.38
p unple	-0.36
p unpro	1.00
p unset	-0.16
p unwel	-0.23
p unwin	1.20
p upled	-0.83
p uprig	-0.87
p upsta	-1.20
p used_	-0.32
p vacci	-0.56
p vagus	-0.58
p verte	0.75
p verti	-0.17
p vesse	-0.32
p villa	1.05
p violi	-0.88
p visit	-1.63
p wake_	0.43
p walk_	-0.17
p walke	-0.42
p walki	0.65
p warmt	-0.42
p warni	0.84
p way_h	0.18
p websi	-0.55
p wedne	0.76
p weeke	-1.13
p weigh	-1.32
p welco	-0.72
p went_	-0.63
p were_	0.14
p what_	0.57
p whate	-1.00
p whats	1.08
p whist	0.38
p windo	-0.99
p withi	-1.07
p witho	3.23
p wonde	0.14
p work_	-0.76
p works	-0.79
p world	-0.10
p writt	-0.43
p years	1.60
p yeste	0.91
p you'l	1.47
p your_	0.37
p yours	2.13
person and turn	-0.61
quoted	-1.01
role alt	-1.67
role body	0.73
role cta	-1.13
role description	-2.64
role evidence	-3.59
role heading	-8.95
role testimonial	10.64
role title	-2.72
rule C01	-1.07
rule C02	3.39
rule C03	2.67
rule C04	-0.97
rule C05	3.34
rule C06	2.60
rule C07	3.23
rule C08	3.16
rule C09	2.86
rule C10	6.79
rule C11	-1.01
rule C12	5.08
rule C13	2.22
rule C14	2.47
rule C16	1.53
rule C17	3.73
rule C18	1.00
rule C19	5.55
rule C20	5.14
rule C21	2.00
rule C22	2.38
rule C23	1.66
s compare	-0.64
s credit hope dashed	-0.35
s credit hope dashed + doubt turn	0.47
s credit none	-1.13
s credit none + doubt own	-0.53
s credit none + doubt wink	-0.83
s credit none + number share	-0.43
s credit none + number visits	-0.46
s credit none + sell short	-0.72
s credit other	-2.37
s credit other + compare	1.56
s credit other + credit none	0.65
s credit other + doubt own	-0.54
s credit other + doubt turn	0.72
s credit other + doubt wink	0.78
s credit other + doubt world	-0.63
s credit other + not not	-0.18
s credit other + number share	-0.84
s credit other + number visits	-0.83
s credit other + sell care	-2.97
s credit other + sell colon	-1.07
s credit other + sell list	-0.58
s credit other + sell order	0.26
s credit other + sell short	2.42
s doubt own	-1.90
s doubt own + compare	-0.36
s doubt own + doubt turn	1.92
s doubt own + doubt wink	-1.08
s doubt own + doubt world	-0.22
s doubt own + likeness	0.29
s doubt own + not not	-1.05
s doubt own + sell colon	0.11
s doubt own + sell question	0.53
s doubt own + sell short	-0.16
s doubt turn	4.46
s doubt turn + compare	-0.22
s doubt turn + doubt wink	4.31
s doubt turn + likeness	0.38
s doubt turn + number share	0.34
s doubt turn + number visits	0.39
s doubt turn + sell care	0.28
s doubt turn + sell colon	-0.28
s doubt turn + sell order	-0.91
s doubt turn + sell question	0.48
s doubt wink	2.19
s doubt wink + compare	-0.41
s doubt wink + number visits	0.23
s doubt wink + sell care	1.02
s doubt wink + sell colon	0.18
s doubt wink + sell question	0.38
s doubt wink + sell short	-1.12
s doubt world	-2.59
s doubt world + compare	-0.43
s doubt world + doubt turn	1.71
s doubt world + doubt wink	-0.20
s doubt world + not not	0.99
s doubt world + number visits	-0.26
s doubt world + sell colon	-0.45
s doubt world + sell short	-1.85
s frame - - - -	-1.73
s frame - - - doubt	-3.54
s frame - - credit -	-1.10
s frame - is - -	2.74
s frame - is - doubt	1.48
s frame - is credit -	-1.78
s frame - is credit doubt	0.83
s frame was - - -	-2.11
s frame was - - doubt	0.44
s frame was is - -	1.46
s frame was is - doubt	-0.39
s frame was is credit -	-0.90
s is again	0.50
s is again + credit hope dashed	-1.11
s is again + credit other	-2.43
s is again + doubt wink	0.48
s is again + is by	0.81
s is again + is first	-0.45
s is again + is later	-2.19
s is again + is no longer	-1.93
s is again + noticed	0.43
s is again + number visits	-1.14
s is again + sell order	0.13
s is again + sell question	0.39
s is again + sell short	1.65
s is again + time past	-2.42
s is again + time perfect	0.65
s is again + time will	0.57
s is again + who i	-1.15
s is again + who name	-0.45
s is again + who people	-0.75
s is again + who we	-2.35
s is again + who you	-0.16
s is by	0.98
s is by + credit none	-0.35
s is by + number visits	0.19
s is by + sell colon	0.39
s is by + time past	-1.22
s is by + time perfect	0.17
s is by + time will	0.38
s is by + who i	-0.63
s is by + who people	-0.27
s is by + who they	0.80
s is by + who you	1.24
s is first	-1.20
s is first + is later	0.49
s is first + sell short	-0.63
s is first + time past	1.12
s is first + time perfect	-0.27
s is first + who i	0.17
s is first + who they	1.29
s is first + who we	-0.90
s is first + who you	-0.21
s is lately	-0.39
s is lately + number visits	-0.57
s is lately + time past	-0.34
s is lately + who i	0.99
s is lately + who people	0.31
s is lately + who they	-0.27
s is later	-3.79
s is later + credit other	-0.36
s is later + doubt own	-0.49
s is later + doubt turn	-0.89
s is later + doubt world	1.58
s is later + number share	-0.26
s is later + sell care	-0.42
s is later + sell short	-0.51
s is later + time past	4.43
s is later + time perfect	1.34
s is later + who i	-0.61
s is later + who name	-0.41
s is later + who people	-0.17
s is later + who they	1.86
s is later + who we	-1.51
s is later + who you	0.17
s is no longer	2.70
s is no longer + credit none	-0.42
s is no longer + credit other	1.23
s is no longer + doubt own	0.74
s is no longer + doubt turn	-0.35
s is no longer + doubt wink	0.19
s is no longer + doubt world	-1.17
s is no longer + is by	0.63
s is no longer + is later	-1.20
s is no longer + number share	0.10
s is no longer + number visits	-0.56
s is no longer + sell colon	1.16
s is no longer + sell question	0.79
s is no longer + sell short	-0.87
s is no longer + time past	0.33
s is no longer + time perfect	-0.19
s is no longer + time will	0.49
s is no longer + who i	-1.19
s is no longer + who name	1.42
s is no longer + who people	0.12
s is no longer + who we	1.78
s is no longer + who you	0.95
s is nothing left	1.32
s is nothing left + credit other	0.96
s is nothing left + doubt wink	0.11
s is nothing left + sell colon	0.14
s is nothing left + sell short	-1.13
s is nothing left + time past	0.54
s is nothing left + time perfect	0.82
s is nothing left + time will	0.11
s is nothing left + who i	0.88
s is nothing left + who name	-0.64
s is nothing left + who they	-1.10
s is nothing left + who we	-0.56
s is nothing left + who you	0.37
s is now	3.53
s is now + credit other	0.48
s is now + doubt own	0.83
s is now + doubt turn	-0.46
s is now + doubt world	0.32
s is now + is again	0.32
s is now + is lately	0.64
s is now + number visits	0.15
s is now + sell colon	0.49
s is now + sell order	1.22
s is now + sell short	0.25
s is now + time past	4.52
s is now + time perfect	1.58
s is now + time will	0.70
s is now + who i	1.34
s is now + who name	0.74
s is now + who people	0.23
s is now + who they	0.84
s is now + who we	1.67
s is now + who you	1.06
s likeness	3.65
s not not	0.70
s not not + doubt turn	0.66
s not not + doubt wink	-0.64
s noticed	2.33
s noticed + doubt turn	0.47
s noticed + doubt wink	1.17
s noticed + time past	1.84
s noticed + who i	1.91
s noticed + who they	1.16
s number share	-0.59
s number share + compare	-0.12
s number share + number visits	1.44
s number visits	1.26
s number visits + compare	-0.15
s sell care	-3.77
s sell care + number visits	-0.36
s sell care + sell colon	1.39
s sell care + sell short	0.57
s sell colon	2.14
s sell colon + compare	-1.32
s sell colon + number visits	-0.22
s sell colon + sell question	-0.56
s sell colon + sell short	0.86
s sell list	0.47
s sell list + sell colon	0.91
s sell list + sell short	1.06
s sell order	2.71
s sell order + likeness	0.76
s sell order + number visits	0.31
s sell order + sell care	-1.21
s sell order + sell colon	0.39
s sell order + sell short	-1.53
s sell question	0.76
s sell question + compare	0.31
s sell question + number visits	-0.43
s sell short	-1.02
s sell short + compare	1.82
s sell short + likeness	-0.84
s sell short + number share	1.37
s sell short + number visits	-1.40
s sell short + sell question	-0.17
s time past	-1.57
s time past + compare	0.15
s time past + credit hope dashed	-0.38
s time past + credit none	-1.71
s time past + credit other	-2.13
s time past + doubt own	-0.39
s time past + doubt turn	-0.37
s time past + doubt wink	0.62
s time past + doubt world	-0.97
s time past + likeness	0.39
s time past + not not	0.14
s time past + number share	-3.56
s time past + number visits	0.90
s time past + sell care	0.18
s time past + sell colon	-0.18
s time past + sell list	0.14
s time past + sell order	1.26
s time past + sell question	3.76
s time past + sell short	1.19
s time past + time perfect	1.66
s time perfect	3.53
s time perfect + compare	1.13
s time perfect + credit hope dashed	0.40
s time perfect + credit none	-0.27
s time perfect + credit other	0.64
s time perfect + doubt own	-0.32
s time perfect + doubt turn	-0.20
s time perfect + doubt wink	0.64
s time perfect + doubt world	-0.78
s time perfect + number share	-0.43
s time perfect + number visits	1.12
s time perfect + sell care	0.64
s time perfect + sell colon	0.69
s time perfect + sell order	-0.32
s time perfect + sell question	-0.61
s time perfect + sell short	-3.21
s time will	5.30
s time will + compare	0.70
s time will + credit none	0.25
s time will + credit other	0.39
s time will + doubt own	-1.06
s time will + doubt turn	2.24
s time will + doubt wink	1.83
s time will + likeness	1.16
s time will + not not	-1.17
s time will + number share	-0.17
s time will + sell care	-0.89
s time will + sell colon	0.88
s time will + sell order	1.01
s time will + sell question	-3.16
s time will + sell short	1.46
s time will + time past	2.74
s time will + time perfect	-0.40
s was could not	2.04
s was could not + doubt wink	0.59
s was could not + is lately	-0.28
s was could not + is now	1.29
s was could not + number visits	0.22
s was could not + was once	0.93
s was could not + who i	1.28
s was could not + who people	0.81
s was could not + who they	0.90
s was could not + who you	0.15
s was had not	-0.12
s was had not + is later	1.41
s was had not + time past	-0.22
s was had not + was years	0.13
s was had not + who i	0.32
s was had not + who people	-0.88
s was had not + who they	0.66
s was once	-1.40
s was once + compare	-0.31
s was once + credit none	0.49
s was once + credit other	0.61
s was once + doubt own	-0.40
s was once + doubt turn	0.58
s was once + doubt world	0.60
s was once + is by	-0.94
s was once + is later	-0.26
s was once + is no longer	-1.47
s was once + is nothing left	0.56
s was once + is now	1.39
s was once + number visits	-0.51
s was once + sell care	-0.99
s was once + sell colon	0.21
s was once + sell order	0.94
s was once + sell question	0.15
s was once + sell short	-0.34
s was once + time past	-1.37
s was once + time perfect	1.74
s was once + time will	-0.33
s was once + who i	-4.07
s was once + who name	0.78
s was once + who people	0.49
s was once + who they	1.89
s was once + who we	-0.27
s was once + who you	0.55
s was told	-0.42
s was told + credit other	-0.25
s was told + is again	0.35
s was told + is later	0.53
s was told + time past	0.51
s was told + time perfect	-0.57
s was told + who i	-0.73
s was told + who people	0.16
s was told + who they	1.19
s was told + who we	0.35
s was told + who you	-0.59
s was used to	-0.32
s was used to + doubt turn	-0.89
s was used to + is lately	0.76
s was used to + is now	-2.43
s was used to + number visits	0.48
s was used to + sell order	0.48
s was used to + time past	0.63
s was used to + who i	0.52
s was used to + who people	0.57
s was used to + who they	-0.89
s was used to + who you	0.31
s was years + credit hope dashed	-0.60
s was years + credit other	-1.32
s was years + doubt turn	-1.40
s was years + is first	-0.42
s was years + is lately	1.30
s was years + is later	0.19
s was years + is no longer	0.27
s was years + is nothing left	-0.16
s was years + is now	0.29
s was years + number visits	0.23
s was years + sell short	0.34
s was years + time past	-0.13
s was years + time perfect	-0.13
s was years + was once	-0.91
s was years + who i	1.71
s was years + who name	-0.29
s was years + who people	1.14
s was years + who they	2.12
s was years + who we	0.20
s was years + who you	0.62
s who i	-4.35
s who i + compare	-1.30
s who i + credit hope dashed	-0.57
s who i + credit none	-2.02
s who i + credit other	-1.66
s who i + doubt own	-1.53
s who i + doubt turn	1.69
s who i + doubt wink	3.41
s who i + not not	-0.82
s who i + number share	-0.45
s who i + number visits	0.99
s who i + sell care	0.34
s who i + sell colon	0.72
s who i + sell order	-0.12
s who i + sell question	-4.47
s who i + sell short	-0.53
s who i + time past	-0.38
s who i + time perfect	1.09
s who i + time will	-2.86
s who i + who name	-1.98
s who i + who people	2.31
s who i + who they	-5.10
s who i + who we	-1.39
s who i + who you	-4.01
s who name	1.66
s who name + credit other	0.29
s who name + doubt own	-0.18
s who name + doubt turn	0.31
s who name + number share	0.61
s who name + number visits	2.06
s who name + sell colon	0.24
s who name + sell order	-0.58
s who name + sell question	-0.22
s who name + sell short	1.59
s who name + time past	4.50
s who name + time perfect	1.52
s who name + time will	-0.50
s who people	-2.53
s who people + compare	0.73
s who people + credit none	-1.00
s who people + credit other	-1.14
s who people + doubt own	-0.36
s who people + doubt turn	2.20
s who people + doubt wink	1.31
s who people + doubt world	-1.07
s who people + likeness	-1.12
s who people + not not	0.43
s who people + number share	-2.07
s who people + number visits	0.38
s who people + sell care	0.55
s who people + sell colon	1.80
s who people + sell list	0.24
s who people + sell order	2.30
s who people + sell question	-0.67
s who people + sell short	1.07
s who people + time past	-0.90
s who people + time perfect	1.20
s who people + time will	-2.22
s who people + who name	-0.28
s who they	6.47
s who they + credit hope dashed	-0.56
s who they + credit none	-2.01
s who they + credit other	-3.41
s who they + doubt own	-1.77
s who they + doubt turn	0.81
s who they + doubt wink	-0.53
s who they + likeness	1.02
s who they + number share	-0.49
s who they + number visits	2.09
s who they + sell colon	0.26
s who they + sell short	-0.81
s who they + time past	-0.34
s who they + time perfect	1.12
s who they + time will	1.18
s who they + who name	-1.37
s who they + who people	3.00
s who we	6.11
s who we + compare	0.50
s who we + credit none	0.36
s who we + credit other	0.66
s who we + doubt own	-0.14
s who we + doubt turn	1.66
s who we + doubt wink	-0.85
s who we + doubt world	0.51
s who we + likeness	0.59
s who we + not not	-0.59
s who we + number share	-0.48
s who we + number visits	0.40
s who we + sell care	-0.61
s who we + sell list	-0.31
s who we + sell order	0.72
s who we + sell question	0.58
s who we + sell short	2.75
s who we + time past	-1.63
s who we + time perfect	3.38
s who we + time will	-0.59
s who we + who name	-1.45
s who we + who people	7.60
s who we + who they	0.66
s who we + who you	4.70
s who you	-1.20
s who you + compare	0.28
s who you + credit none	-0.66
s who you + credit other	0.77
s who you + doubt own	-0.84
s who you + doubt turn	1.16
s who you + doubt wink	1.90
s who you + doubt world	-2.03
s who you + likeness	0.73
s who you + not not	-0.29
s who you + number share	-0.85
s who you + number visits	0.53
s who you + sell care	-1.53
s who you + sell colon	0.70
s who you + sell list	1.40
s who you + sell order	3.03
s who you + sell question	1.48
s who you + sell short	-0.97
s who you + time past	-1.57
s who you + time perfect	0.80
s who you + time will	3.85
s who you + who name	0.48
s who you + who people	-4.13
s who you + who they	2.85
shout	-0.17
some not	0.17
subject baby baby change	0.58
subject baby baby still	-0.67
subject baby baby turn	-1.11
subject baby serious change	0.17
subject baby serious still	0.47
subject baby symptom change	0.44
subject baby symptom still	-0.13
subject body	0.51
subject body body change	-1.47
subject body body still	-0.69
subject body none still	1.53
subject body serious change	0.43
subject body symptom change	1.41
subject body symptom still	-1.33
subject complaint none still	3.04
subject complaint serious change	-0.77
subject complaint serious still	-0.71
subject complaint serious turn	-0.37
subject complaint symptom change	-1.70
subject complaint symptom still	0.31
subject complaint symptom turn	0.11
subject expert none change	-1.20
subject expert none still	0.42
subject expert symptom still	0.35
subject i	-0.31
subject i baby change	-1.07
subject i baby still	-0.79
subject i body still	1.88
subject i body turn	0.78
subject i life change	-0.84
subject i life still	-0.90
subject i life turn	1.25
subject i none change	-0.68
subject i none still	0.41
subject i none turn	-0.16
subject i serious change	0.56
subject i symptom change	-0.86
subject i symptom still	-0.45
subject i symptom turn	-0.37
subject none	-0.62
subject none body change	-0.37
subject none body still	-2.08
subject none life change	0.90
subject none life still	0.34
subject none life turn	2.85
subject none none change	-0.45
subject none none still	-0.93
subject none none turn	1.54
subject none symptom change	-0.37
subject none symptom still	-2.15
subject order	-0.45
subject order baby change	0.94
subject order body change	1.11
subject order body turn	-0.31
subject order life change	0.24
subject order life turn	-0.57
subject order none change	-1.34
subject order none still	-3.18
subject order none turn	-1.73
subject order serious change	0.58
subject order symptom change	2.33
subject order symptom turn	0.73
subject other care	-0.21
subject other care baby still	-0.33
subject other care body change	0.17
subject other care body still	0.40
subject other care body turn	-0.24
subject other care life still	-1.17
subject other care none change	3.63
subject other care none still	0.17
subject other care none turn	-1.41
subject other care serious change	-0.40
subject other care serious still	-1.35
subject other care symptom change	-1.32
subject other care symptom still	1.26
subject other care symptom turn	0.19
subject ours	0.71
subject ours body change	0.48
subject ours life still	-0.69
subject ours none change	-0.19
subject ours none still	-2.50
subject ours serious change	0.95
subject ours serious still	0.15
subject ours symptom change	1.00
subject person	-0.46
subject person baby change	0.90
subject person baby still	-0.63
subject person body change	-0.37
subject person body still	-1.45
subject person body turn	0.38
subject person life still	1.05
subject person life turn	0.76
subject person none change	-0.32
subject person none still	-0.84
subject person none turn	0.93
subject person serious change	-1.10
subject person serious turn	-0.46
subject person symptom change	0.31
subject research	2.80
subject research body still	0.82
subject research life still	0.73
subject research none change	1.32
subject research none still	0.17
subject research none turn	-0.34
subject research serious change	0.16
subject research symptom change	0.53
subject research symptom still	-0.49
subject therapy body still	-0.72
subject therapy life change	0.67
subject therapy life still	0.23
subject therapy none change	0.70
subject therapy none still	-1.99
subject therapy none turn	0.83
subject therapy serious change	0.14
subject therapy symptom change	-0.53
subject therapy symptom still	1.09
subject thing	-3.02
subject thing body change	1.43
subject thing body still	-0.73
subject thing life change	0.49
subject thing life still	-0.37
subject thing life turn	-0.59
subject thing none change	-2.47
subject thing none still	-0.69
subject thing symptom change	-0.66
subject thing symptom still	-0.92
subject we	-2.82
subject we baby change	0.33
subject we baby still	0.27
subject we body change	-0.53
subject we body still	-0.39
subject we body turn	-0.39
subject we life change	-0.21
subject we life still	-1.53
subject we life turn	-0.72
subject we none still	-0.69
subject we none turn	-0.80
subject we serious change	0.86
subject we serious still	0.16
subject we symptom change	0.16
subject we symptom still	0.16
subject you	-1.09
subject you baby change	-0.32
subject you baby still	0.80
subject you body still	0.56
subject you body turn	-0.29
subject you life change	-1.83
subject you life turn	0.38
subject you none change	-0.83
subject you none still	0.62
subject you none turn	-0.17
subject you serious still	0.26
subject you symptom change	0.82
subject you symptom still	-0.16
subject you symptom turn	-0.68
t AID	-0.26
t BABY	0.17
t BELIEF	-1.82
t CAUSE	1.15
t CLIENT	0.14
t COME	3.19
t CST	2.41
t CURE	-1.69
t DEFINE	-2.96
t DETOX	1.08
t DIAGNOSE	-1.17
t DOCTOR	1.26
t DRUG	1.00
t EASE	1.48
t EMOTION	0.67
t ENDORSE	1.39
t EXPERT	2.18
t FAST	-1.88
t FLOW	-0.42
t GO	0.20
t GONE	-0.30
t HEDGE	-4.65
t HOMEHELP	-3.95
t HOPEFUL	1.30
t HUMBLE	-4.01
t IT	1.26
t LASTING	1.98
t LIFE	-2.57
t MECH	1.35
t META	-2.35
t NEG	1.69
t NEGN	-0.68
t NUMBER	-3.06
t OUGHT	-3.58
t POLICY	-0.62
t POSITION	-2.54
t PRAISE	1.57
t PRESSURE	1.95
t PROVE	2.12
t RELIEFN	4.90
t REMOVE	2.85
t RESEARCH	3.12
t SAFETY	-1.72
t SAFEW	0.28
t SAY	-2.25
t SERIOUS	1.07
t SERVICE	-1.93
t SHOW	0.67
t SORE	-0.43
t STOPTAKING	3.33
t STORE	-0.61
t SURE	-0.59
t SURGERY	0.34
t SYMPTOM	0.50
t THERAPY	0.91
t THING	-0.15
t TURN	3.16
t WE	1.44
t WELL	0.37
t WORKS	-0.20
t WORLD	-1.48
t YOU	2.30
t not AID	0.28
t not BABY	0.39
t not BAD	2.02
t not BELIEF	0.64
t not BODY	2.31
t not CAUSE	-0.46
t not CLIENT	2.10
t not CST	-2.77
t not CURE	0.26
t not DEFINE	0.29
t not DETOX	-0.41
t not DIAGNOSE	1.01
t not DOCTOR	0.25
t not DRUG	1.40
t not EASE	-1.52
t not EMOTION	-0.40
t not ENDORSE	0.22
t not EXPERT	0.44
t not FLOW	-1.45
t not GO	1.31
t not GONE	1.27
t not HOMEHELP	0.69
t not HUMBLE	0.60
t not IT	1.69
t not LASTING	0.35
t not LIFE	1.92
t not MECH	-2.82
t not META	1.90
t not MOST	-1.09
t not NEG	-0.50
t not NEGN	0.88
t not NUMBER	0.82
t not OUGHT	0.90
t not PAST	-1.80
t not POLICY	-1.17
t not POSITION	-0.36
t not PRAISE	0.46
t not PRESSURE	1.21
t not PROVE	-0.25
t not RELIEFN	-0.78
t not RESEARCH	-0.90
t not SAFETY	0.85
t not SAFEW	1.06
t not SAY	0.75
t not SERIOUS	1.56
t not SERVICE	-0.77
t not SHOW	-0.19
t not SORE	0.40
t not STOPTAKING	-1.04
t not STORE	-1.29
t not SURE	0.59
t not SURGERY	0.16
t not SYMPTOM	1.47
t not THERAPIST2	0.50
t not THERAPY	-0.40
t not THING	-1.31
t not TURN	1.41
t not WE	-2.20
t not WELL	0.32
t not WORKS	-1.80
t not WORLD	-0.30
t not YOU	-0.95
tb BABY BABY	1.03
tb BABY BODY	-0.84
tb BABY DEFINE	-0.59
tb BABY EASE	0.61
tb BABY GONE	-0.64
tb BABY HEDGE	-0.66
tb BABY LIFE	-0.67
tb BABY OUGHT	0.41
tb BABY SERIOUS	1.00
tb BABY SYMPTOM	0.18
tb BAD BODY	-0.41
tb BAD CLIENT	0.70
tb BAD SAY	0.25
tb BAD SHOW	0.17
tb BAD SYMPTOM	-0.39
tb BAD WE	0.49
tb BELIEF BELIEF	-0.29
tb BELIEF EASE	0.88
tb BELIEF IT	-0.22
tb BELIEF MECH	-0.40
tb BELIEF SAY	-1.05
tb BELIEF SHOW	-0.60
tb BELIEF STORE	-0.39
tb BELIEF WE	-0.48
tb BELIEF WORKS	0.22
tb BELIEF WORLD	0.33
tb BODY BAD	-0.21
tb BODY BODY	0.80
tb BODY CLIENT	0.12
tb BODY DEFINE	1.12
tb BODY DIAGNOSE	1.20
tb BODY EASE	0.28
tb BODY EMOTION	-0.73
tb BODY ENDORSE	0.57
tb BODY FLOW	-2.01
tb BODY GONE	0.92
tb BODY HEDGE	-0.51
tb BODY HUMBLE	0.22
tb BODY IT	1.26
tb BODY LIFE	-0.34
tb BODY NEG	-0.36
tb BODY NEGN	0.25
tb BODY NUMBER	-0.15
tb BODY OUGHT	1.16
tb BODY POLICY	1.63
tb BODY REMOVE	-0.18
tb BODY SAFETY	1.94
tb BODY SAY	0.70
tb BODY SHOW	0.41
tb BODY SORE	-0.22
tb BODY STOPTAKING	1.03
tb BODY STORE	-0.77
tb BODY SURGERY	0.39
tb BODY SYMPTOM	-0.69
tb BODY THERAPY	-0.24
tb BODY THING	0.58
tb BODY TURN	0.22
tb BODY WE	0.96
tb BODY WELL	-1.45
tb BODY WORKS	0.54
tb BODY WORLD	0.35
tb BODY YOU	-0.44
tb CLIENT BABY	0.61
tb CLIENT BAD	-1.94
tb CLIENT BELIEF	-0.33
tb CLIENT BODY	-1.51
tb CLIENT CLIENT	-0.77
tb CLIENT DEFINE	0.21
tb CLIENT DIAGNOSE	-0.17
tb CLIENT EASE	1.85
tb CLIENT ENDORSE	0.61
tb CLIENT FLOW	-1.00
tb CLIENT GO	-0.90
tb CLIENT GONE	0.77
tb CLIENT HEDGE	-1.83
tb CLIENT HOMEHELP	0.44
tb CLIENT IT	2.17
tb CLIENT LIFE	0.18
tb CLIENT META	-0.10
tb CLIENT MOST	-0.13
tb CLIENT NEG	0.12
tb CLIENT NUMBER	-0.12
tb CLIENT OUGHT	1.90
tb CLIENT PAST	-0.85
tb CLIENT POLICY	1.72
tb CLIENT REMOVE	0.51
tb CLIENT RESEARCH	-0.28
tb CLIENT SAFETY	0.90
tb CLIENT SAY	-1.55
tb CLIENT SERIOUS	-0.87
tb CLIENT SERVICE	2.44
tb CLIENT SHOW	0.10
tb CLIENT STORE	-0.14
tb CLIENT SURE	-0.59
tb CLIENT SYMPTOM	-0.20
tb CLIENT THERAPIST2	0.18
tb CLIENT THERAPY	0.18
tb CLIENT THING	0.52
tb CLIENT TURN	0.66
tb CLIENT WE	-0.45
tb CLIENT WELL	0.91
tb CLIENT WORKS	0.95
tb CLIENT WORLD	-0.63
tb COME BAD	0.27
tb COME NUMBER	0.18
tb CST CLIENT	-0.13
tb CST CST	0.19
tb CST CURE	-0.47
tb CST DIAGNOSE	1.95
tb CST EASE	1.18
tb CST FLOW	1.02
tb CST GONE	0.15
tb CST HEDGE	-1.17
tb CST HOMEHELP	-0.30
tb CST IT	-0.91
tb CST LIFE	-0.51
tb CST META	-0.23
tb CST NEG	0.21
tb CST OUGHT	-0.36
tb CST POSITION	-0.20
tb CST RELIEFN	-0.40
tb CST SAFEW	-0.42
tb CST SAY	0.11
tb CST SHOW	0.82
tb CST STOPTAKING	-0.22
tb CST WE	-0.15
tb CST WELL	-0.21
tb CST WORKS	0.72
tb CST YOU	0.22
tb CURE SERIOUS	0.49
tb CURE YOU	0.10
tb DEFINE BELIEF	-0.36
tb DEFINE CLIENT	-0.10
tb DEFINE EASE	-0.87
tb DEFINE GONE	-0.34
tb DEFINE HOMEHELP	0.76
tb DEFINE HUMBLE	-0.35
tb DEFINE LIFE	0.18
tb DEFINE MECH	0.54
tb DEFINE META	-0.41
tb DEFINE NEGN	-0.29
tb DEFINE NUMBER	-0.37
tb DEFINE REMOVE	-0.11
tb DEFINE SAY	-0.12
tb DEFINE SERVICE	-0.56
tb DEFINE THING	0.49
tb DEFINE WELL	0.32
tb DEFINE WORLD	0.85
tb DETOX DETOX	0.22
tb DETOX IT	-0.23
tb DETOX WORKS	-0.29
tb DIAGNOSE BABY	-0.20
tb DIAGNOSE CAUSE	0.92
tb DIAGNOSE CLIENT	1.63
tb DIAGNOSE EASE	0.30
tb DIAGNOSE GONE	-0.26
tb DIAGNOSE HOMEHELP	0.20
tb DIAGNOSE HUMBLE	-0.46
tb DIAGNOSE MECH	0.23
tb DIAGNOSE META	-0.51
tb DIAGNOSE MOST	0.31
tb DIAGNOSE NEG	-1.70
tb DIAGNOSE NEGN	-1.26
tb DIAGNOSE NUMBER	-0.43
tb DIAGNOSE POLICY	-0.59
tb DIAGNOSE SAFETY	-0.50
tb DIAGNOSE SAFEW	-1.33
tb DIAGNOSE SERVICE	-1.78
tb DIAGNOSE SORE	-0.82
tb DIAGNOSE THERAPY	-0.22
tb DIAGNOSE TURN	0.18
tb DIAGNOSE WE	2.12
tb DIAGNOSE WELL	-0.87
tb DIAGNOSE WORKS	-0.45
tb DIAGNOSE YOU	-0.54
tb DOCTOR DIAGNOSE	0.85
tb DOCTOR EASE	0.24
tb DOCTOR GONE	0.22
tb DOCTOR HEDGE	-1.33
tb DOCTOR IT	0.14
tb DOCTOR LIFE	0.20
tb DOCTOR NUMBER	-0.30
tb DOCTOR OUGHT	0.42
tb DOCTOR POLICY	0.92
tb DOCTOR SAFETY	0.81
tb DOCTOR SAY	0.53
tb DOCTOR SERVICE	1.40
tb DOCTOR SHOW	0.61
tb DOCTOR TURN	0.26
tb DOCTOR WORKS	-0.55
tb DOCTOR WORLD	-0.26
tb DRUG EASE	-0.86
tb DRUG HEDGE	-0.35
tb DRUG IT	-0.38
tb DRUG NEGN	-0.34
tb DRUG STORE	0.26
tb DRUG THING	0.65
tb DRUG YOU	-0.51
tb EASE BABY	0.15
tb EASE BODY	-0.30
tb EASE CLIENT	0.85
tb EASE EMOTION	-0.59
tb EASE ENDORSE	-0.16
tb EASE FAST	0.35
tb EASE FLOW	-0.30
tb EASE HEDGE	-1.11
tb EASE HOMEHELP	-0.24
tb EASE IT	-0.87
tb EASE LASTING	0.63
tb EASE LIFE	-0.77
tb EASE MECH	-0.77
tb EASE MOST	0.74
tb EASE NEG	-0.16
tb EASE NEGN	0.36
tb EASE NUMBER	0.71
tb EASE POLICY	-1.14
tb EASE SERIOUS	2.42
tb EASE SERVICE	-1.27
tb EASE SHOW	-0.22
tb EASE SORE	-0.24
tb EASE STORE	-0.38
tb EASE SURE	-0.54
tb EASE SYMPTOM	-0.59
tb EASE THERAPY	-0.54
tb EASE THING	0.98
tb EASE TURN	0.42
tb EASE WE	-0.91
tb EASE WELL	0.64
tb EASE WORLD	-0.17
tb EMOTION CLIENT	0.70
tb EMOTION FLOW	0.10
tb EMOTION GO	0.52
tb EMOTION GONE	1.23
tb EMOTION IT	0.75
tb EMOTION OUGHT	-0.54
tb EMOTION REMOVE	0.18
tb EMOTION SHOW	0.15
tb EMOTION STORE	0.12
tb EMOTION THING	0.64
tb EMOTION WE	-0.11
tb EMOTION WORKS	0.34
tb EMOTION YOU	0.14
tb ENDORSE BAD	-0.19
tb ENDORSE CST	0.38
tb ENDORSE EASE	0.24
tb ENDORSE GONE	0.13
tb ENDORSE HEDGE	-0.40
tb ENDORSE HOMEHELP	-0.32
tb ENDORSE IT	1.52
tb ENDORSE NEGN	-0.34
tb ENDORSE NUMBER	-0.40
tb ENDORSE OUGHT	-0.18
tb ENDORSE REMOVE	0.28
tb ENDORSE SAY	0.33
tb ENDORSE SYMPTOM	-0.67
tb ENDORSE THERAPY	0.83
tb ENDORSE THING	-0.82
tb ENDORSE WE	2.32
tb ENDORSE WELL	-0.80
tb ENDORSE WORKS	0.12
tb ENDORSE WORLD	0.22
tb ENDORSE YOU	-0.28
tb EXPERT DIAGNOSE	0.68
tb EXPERT EASE	0.48
tb EXPERT ENDORSE	0.29
tb EXPERT POLICY	0.85
tb EXPERT RESEARCH	0.33
tb EXPERT SAFETY	0.85
tb EXPERT SAY	0.60
tb EXPERT SHOW	0.68
tb FLOW EASE	-0.33
tb FLOW HEDGE	-0.42
tb FLOW IT	-0.88
tb FLOW MECH	-0.31
tb FLOW NUMBER	1.12
tb FLOW POLICY	-0.62
tb FLOW STORE	-0.53
tb FLOW SYMPTOM	0.39
tb FLOW WELL	0.93
tb FLOW WORLD	-0.52
tb FLOW YOU	-0.70
tb GO IT	2.00
tb GO LIFE	0.77
tb GO NEGN	0.97
tb GO WE	0.35
tb GO YOU	-1.27
tb GONE BAD	0.95
tb GONE BODY	1.28
tb GONE CLIENT	-0.42
tb GONE DEFINE	-0.32
tb GONE EMOTION	0.35
tb GONE FAST	-1.78
tb GONE GONE	-0.42
tb GONE HOMEHELP	-0.25
tb GONE IT	1.23
tb GONE LIFE	0.17
tb GONE MECH	-0.96
tb GONE MOST	-0.12
tb GONE NEGN	0.68
tb GONE NUMBER	-0.14
tb GONE POLICY	0.61
tb GONE SAY	-0.28
tb GONE SERIOUS	0.59
tb GONE SHOW	0.58
tb GONE SORE	0.50
tb GONE SURE	-0.17
tb GONE SYMPTOM	0.20
tb GONE THERAPY	-0.74
tb GONE WE	-0.23
tb GONE WELL	-0.35
tb GONE WORLD	-0.35
tb GONE YOU	-2.50
tb HEDGE BAD	-0.20
tb HEDGE BODY	-0.40
tb HEDGE DEFINE	-0.72
tb HEDGE DIAGNOSE	1.34
tb HEDGE EASE	-2.29
tb HEDGE EMOTION	-0.40
tb HEDGE ENDORSE	-0.15
tb HEDGE FLOW	-1.50
tb HEDGE GO	0.22
tb HEDGE GONE	-1.76
tb HEDGE HEDGE	-0.19
tb HEDGE HOMEHELP	-0.42
tb HEDGE IT	-1.18
tb HEDGE LIFE	-1.71
tb HEDGE NEG	0.75
tb HEDGE NUMBER	-0.28
tb HEDGE OUGHT	1.59
tb HEDGE POLICY	-0.82
tb HEDGE PROVE	0.12
tb HEDGE REMOVE	-0.16
tb HEDGE SAFETY	0.33
tb HEDGE SAY	-0.30
tb HEDGE SERVICE	-0.23
tb HEDGE SHOW	-1.07
tb HEDGE STOPTAKING	-0.82
tb HEDGE STORE	0.79
tb HEDGE SURE	-0.14
tb HEDGE SYMPTOM	-0.44
tb HEDGE THERAPIST2	0.16
tb HEDGE THERAPY	0.24
tb HEDGE THING	-0.51
tb HEDGE WE	-0.36
tb HEDGE WELL	-0.50
tb HEDGE WORKS	-1.41
tb HEDGE YOU	1.57
tb HOMEHELP CLIENT	0.26
tb HOMEHELP CST	-0.40
tb HOMEHELP CURE	-0.46
tb HOMEHELP DEFINE	-0.47
tb HOMEHELP DIAGNOSE	0.53
tb HOMEHELP EASE	-2.34
tb HOMEHELP EMOTION	0.39
tb HOMEHELP ENDORSE	-0.16
tb HOMEHELP GONE	-0.82
tb HOMEHELP HEDGE	-0.96
tb HOMEHELP HOMEHELP	-0.88
tb HOMEHELP IT	0.73
tb HOMEHELP LIFE	0.23
tb HOMEHELP NEG	0.59
tb HOMEHELP NUMBER	-0.67
tb HOMEHELP OUGHT	1.86
tb HOMEHELP POLICY	0.16
tb HOMEHELP RELIEFN	-0.46
tb HOMEHELP REMOVE	-0.63
tb HOMEHELP SAFETY	-0.25
tb HOMEHELP SAY	-0.69
tb HOMEHELP SERVICE	0.24
tb HOMEHELP SHOW	0.28
tb HOMEHELP STORE	-1.27
tb HOMEHELP SYMPTOM	0.34
tb HOMEHELP THERAPIST2	-0.36
tb HOMEHELP THING	0.47
tb HOMEHELP TURN	1.48
tb HOMEHELP WE	0.37
tb HOMEHELP WELL	-0.60
tb HOMEHELP WORKS	-0.43
tb HOMEHELP WORLD	0.48
tb HOMEHELP YOU	0.48
tb HOPEFUL RELIEFN	0.13
tb HOPEFUL RESEARCH	0.46
tb HUMBLE BODY	0.12
tb HUMBLE DIAGNOSE	0.32
tb HUMBLE FLOW	0.58
tb HUMBLE IT	-0.99
tb HUMBLE LIFE	-0.43
tb HUMBLE MECH	-0.38
tb HUMBLE NUMBER	0.29
tb HUMBLE RESEARCH	0.29
tb HUMBLE SAY	0.32
tb HUMBLE SHOW	-0.56
tb HUMBLE SYMPTOM	0.44
tb HUMBLE WELL	-0.11
tb HUMBLE WORKS	-0.24
tb HUMBLE YOU	-0.52
tb IT BAD	-0.66
tb IT BELIEF	0.77
tb IT BODY	2.64
tb IT CST	-0.77
tb IT CURE	0.82
tb IT DEFINE	-2.18
tb IT DETOX	-0.82
tb IT DIAGNOSE	-1.78
tb IT DRUG	1.37
tb IT EASE	-0.21
tb IT EMOTION	-1.56
tb IT ENDORSE	0.12
tb IT FLOW	0.92
tb IT GO	-0.28
tb IT GONE	-1.09
tb IT HEDGE	3.38
tb IT HOMEHELP	-0.65
tb IT IT	2.01
tb IT LIFE	1.48
tb IT MECH	0.27
tb IT META	-0.10
tb IT NEG	1.33
tb IT NEGN	0.57
tb IT NUMBER	2.24
tb IT OUGHT	-0.20
tb IT PAST	-0.26
tb IT POLICY	-1.14
tb IT PRESSURE	0.90
tb IT PROVE	-0.52
tb IT REMOVE	-0.45
tb IT RESEARCH	-0.61
tb IT SAFEW	-0.45
tb IT SAY	0.25
tb IT SERIOUS	0.29
tb IT SERVICE	0.36
tb IT SHOW	-1.34
tb IT SORE	0.34
tb IT STOPTAKING	0.81
tb IT STORE	1.06
tb IT SYMPTOM	0.42
tb IT THERAPY	0.35
tb IT THING	1.09
tb IT WE	-1.77
tb IT WELL	0.23
tb IT WORKS	1.61
tb IT WORLD	1.03
tb IT YOU	-0.90
tb LASTING EASE	0.57
tb LASTING GONE	0.46
tb LASTING RELIEFN	0.45
tb LASTING SYMPTOM	-1.16
tb LIFE BABY	1.08
tb LIFE BODY	0.86
tb LIFE CLIENT	-1.41
tb LIFE DEFINE	0.37
tb LIFE EASE	-0.82
tb LIFE EMOTION	-0.34
tb LIFE FLOW	-0.56
tb LIFE GONE	-0.14
tb LIFE HEDGE	-1.19
tb LIFE HUMBLE	0.30
tb LIFE IT	-0.74
tb LIFE LIFE	0.86
tb LIFE MOST	-1.08
tb LIFE NEGN	0.54
tb LIFE NUMBER	1.45
tb LIFE OUGHT	0.64
tb LIFE POLICY	0.17
tb LIFE POSITION	-0.66
tb LIFE REMOVE	0.18
tb LIFE SAY	-0.12
tb LIFE SHOW	0.42
tb LIFE STOPTAKING	-0.37
tb LIFE STORE	-0.59
tb LIFE SURE	0.54
tb LIFE SYMPTOM	-0.15
tb LIFE THING	-0.88
tb LIFE TURN	-0.61
tb LIFE WE	0.23
tb LIFE WELL	-0.65
tb LIFE WORKS	-0.73
tb LIFE WORLD	0.59
tb MECH DEFINE	-0.35
tb MECH DIAGNOSE	1.76
tb MECH EASE	0.26
tb MECH FLOW	-1.62
tb MECH GONE	-0.54
tb MECH HEDGE	1.16
tb MECH IT	-1.03
tb MECH LIFE	0.74
tb MECH OUGHT	-0.40
tb MECH POLICY	-0.19
tb MECH REMOVE	-0.63
tb MECH SHOW	0.69
tb MECH STOPTAKING	0.76
tb MECH STORE	0.64
tb MECH THERAPY	-0.23
tb MECH THING	0.44
tb MECH WE	0.18
tb MECH WELL	0.16
tb MECH WORKS	-0.34
tb MECH WORLD	-0.53
tb META EASE	0.27
tb META GONE	-0.11
tb META HEDGE	0.57
tb META HUMBLE	-0.34
tb META META	-1.23
tb META POLICY	-0.19
tb META SAY	-0.68
tb META SHOW	-0.31
tb META SURE	-0.69
tb META WE	-0.68
tb META WORKS	-1.06
tb META YOU	-1.06
tb MOST BODY	-0.91
tb MOST EASE	-0.14
tb MOST ENDORSE	-0.13
tb MOST GO	0.88
tb MOST GONE	0.63
tb MOST HEDGE	-1.91
tb MOST HOMEHELP	-0.11
tb MOST IT	0.60
tb MOST NUMBER	0.59
tb MOST OUGHT	0.73
tb MOST SERIOUS	-0.82
tb MOST SYMPTOM	-2.14
tb MOST THING	-0.30
tb MOST WORKS	0.16
tb MOST YOU	0.31
tb NEG BELIEF	1.56
tb NEG BODY	-0.19
tb NEG CLIENT	-0.65
tb NEG DEFINE	-0.66
tb NEG DIAGNOSE	1.42
tb NEG DOCTOR	-0.41
tb NEG DRUG	-0.26
tb NEG EASE	1.17
tb NEG EMOTION	0.86
tb NEG ENDORSE	0.42
tb NEG EXPERT	0.14
tb NEG FLOW	-0.40
tb NEG GO	1.14
tb NEG GONE	2.58
tb NEG HEDGE	-1.48
tb NEG IT	-3.09
tb NEG LIFE	2.05
tb NEG META	-0.30
tb NEG NEGN	0.31
tb NEG NUMBER	0.75
tb NEG OUGHT	0.13
tb NEG PAST	0.42
tb NEG POLICY	-0.30
tb NEG PRAISE	0.36
tb NEG PRESSURE	-0.38
tb NEG RELIEFN	-0.51
tb NEG REMOVE	-1.56
tb NEG SAFETY	-0.85
tb NEG SAY	1.53
tb NEG SERVICE	0.92
tb NEG SHOW	-0.90
tb NEG SORE	0.13
tb NEG STOPTAKING	-0.84
tb NEG STORE	-0.70
tb NEG SURE	-0.33
tb NEG SYMPTOM	1.21
tb NEG THERAPY	-0.72
tb NEG WE	-1.10
tb NEG WELL	0.44
tb NEG WORKS	-0.40
tb NEG YOU	-0.29
tb NEGN BAD	0.43
tb NEGN BELIEF	-0.55
tb NEGN BODY	1.83
tb NEGN CST	-0.26
tb NEGN DOCTOR	-0.43
tb NEGN DRUG	1.26
tb NEGN EASE	-0.48
tb NEGN EMOTION	-0.35
tb NEGN IT	1.61
tb NEGN MECH	-0.20
tb NEGN META	0.45
tb NEGN NUMBER	0.20
tb NEGN OUGHT	0.51
tb NEGN POLICY	-0.67
tb NEGN RELIEFN	-0.50
tb NEGN REMOVE	0.25
tb NEGN RESEARCH	0.14
tb NEGN SAY	-0.31
tb NEGN SERVICE	-0.56
tb NEGN SORE	-0.20
tb NEGN SURE	0.49
tb NEGN THERAPY	-0.24
tb NEGN THING	-1.48
tb NEGN WE	-0.86
tb NUMBER AID	1.22
tb NUMBER BABY	0.47
tb NUMBER BODY	0.61
tb NUMBER CLIENT	-1.86
tb NUMBER CST	1.47
tb NUMBER DIAGNOSE	-0.39
tb NUMBER DRUG	-0.86
tb NUMBER EASE	0.69
tb NUMBER EXPERT	-0.24
tb NUMBER GONE	0.22
tb NUMBER HEDGE	-0.38
tb NUMBER HOMEHELP	-0.24
tb NUMBER IT	-0.35
tb NUMBER LIFE	-0.75
tb NUMBER MECH	-0.97
tb NUMBER META	0.54
tb NUMBER MOST	-0.34
tb NUMBER NUMBER	0.55
tb NUMBER OUGHT	-0.27
tb NUMBER PAST	-0.35
tb NUMBER POLICY	1.23
tb NUMBER RESEARCH	0.61
tb NUMBER SAY	0.19
tb NUMBER SERIOUS	0.16
tb NUMBER SERVICE	0.41
tb NUMBER SHOW	-0.57
tb NUMBER SORE	0.70
tb NUMBER STORE	1.23
tb NUMBER SYMPTOM	0.12
tb NUMBER THERAPIST2	-0.24
tb NUMBER THERAPY	2.79
tb NUMBER THING	0.80
tb NUMBER TURN	1.26
tb NUMBER WE	-0.80
tb NUMBER WELL	0.65
tb NUMBER WORKS	0.38
tb NUMBER WORLD	-0.61
tb OUGHT BABY	-0.20
tb OUGHT CLIENT	1.10
tb OUGHT CST	-0.25
tb OUGHT DIAGNOSE	-0.67
tb OUGHT DOCTOR	0.67
tb OUGHT EASE	0.31
tb OUGHT HOMEHELP	0.71
tb OUGHT LIFE	-0.30
tb OUGHT MOST	-0.58
tb OUGHT NEG	-0.43
tb OUGHT NUMBER	-0.75
tb OUGHT OUGHT	-2.07
tb OUGHT POLICY	-0.15
tb OUGHT SAFETY	-0.89
tb OUGHT SAY	0.60
tb OUGHT SHOW	-0.53
tb OUGHT SURE	-0.39
tb OUGHT THERAPY	-0.29
tb OUGHT WE	1.47
tb OUGHT WORKS	-0.27
tb OUGHT YOU	-0.72
tb PAST GONE	1.06
tb PAST IT	-1.26
tb PAST NUMBER	1.04
tb PAST REMOVE	1.06
tb PAST SAY	-0.63
tb PAST SERVICE	0.52
tb PAST SHOW	-0.13
tb PAST THERAPY	0.13
tb PAST WE	-0.42
tb PAST WORKS	1.02
tb POLICY BAD	0.53
tb POLICY BODY	-0.33
tb POLICY DEFINE	-0.35
tb POLICY EASE	-0.36
tb POLICY FLOW	0.57
tb POLICY GONE	1.53
tb POLICY HEDGE	-0.20
tb POLICY HOMEHELP	-1.27
tb POLICY IT	0.34
tb POLICY LIFE	-1.16
tb POLICY META	-0.20
tb POLICY MOST	0.60
tb POLICY NEG	0.48
tb POLICY POLICY	-2.39
tb POLICY REMOVE	-0.20
tb POLICY SAFETY	0.18
tb POLICY SAY	-0.72
tb POLICY SERVICE	-0.38
tb POLICY SORE	0.40
tb POLICY STOPTAKING	0.42
tb POLICY STORE	-0.40
tb POLICY SYMPTOM	0.54
tb POLICY THERAPY	-0.22
tb POLICY THING	-0.32
tb POLICY WORLD	0.48
tb POLICY YOU	-0.33
tb PRAISE CST	0.39
tb PRAISE IT	-0.33
tb PRAISE PRAISE	0.70
tb PRAISE RELIEFN	0.16
tb PRAISE THERAPY	0.56
tb PRAISE WORKS	0.32
tb PRESSURE IT	0.31
tb PROVE IT	0.56
tb PROVE NEG	-0.85
tb RELIEFN HEDGE	0.44
tb RELIEFN NEGN	0.55
tb RELIEFN OUGHT	-0.42
tb RELIEFN SERIOUS	0.66
tb RELIEFN WE	0.53
tb RELIEFN YOU	0.57
tb REMOVE BAD	0.37
tb REMOVE BODY	0.22
tb REMOVE CLIENT	-0.27
tb REMOVE DEFINE	-0.20
tb REMOVE DETOX	0.14
tb REMOVE EASE	-0.49
tb REMOVE EMOTION	0.20
tb REMOVE ENDORSE	0.52
tb REMOVE IT	-0.51
tb REMOVE LIFE	-0.42
tb REMOVE NUMBER	-0.13
tb REMOVE POLICY	0.46
tb REMOVE SAY	-0.60
tb REMOVE SERIOUS	0.89
tb REMOVE SHOW	0.29
tb REMOVE SORE	0.97
tb REMOVE STORE	-0.61
tb REMOVE SYMPTOM	0.92
tb REMOVE WE	-0.65
tb REMOVE YOU	1.34
tb RESEARCH DEFINE	-0.61
tb RESEARCH DIAGNOSE	0.13
tb RESEARCH EASE	0.18
tb RESEARCH ENDORSE	0.35
tb RESEARCH GONE	-0.17
tb RESEARCH HUMBLE	-0.41
tb RESEARCH IT	-0.51
tb RESEARCH OUGHT	0.95
tb RESEARCH PROVE	0.36
tb RESEARCH SAY	1.50
tb RESEARCH SHOW	1.54
tb RESEARCH STORE	0.88
tb RESEARCH WE	-0.27
tb RESEARCH WORLD	-0.19
tb SAFETY CLIENT	0.32
tb SAFETY FAST	-0.30
tb SAFETY HEDGE	-1.15
tb SAFETY IT	2.06
tb SAFETY NEG	1.94
tb SAFETY NUMBER	-0.51
tb SAFETY SAFETY	-0.27
tb SAFETY WE	0.93
tb SAFETY YOU	-0.20
tb SAY CLIENT	-0.52
tb SAY CURE	0.13
tb SAY GONE	-0.10
tb SAY HEDGE	0.58
tb SAY HOMEHELP	-0.29
tb SAY IT	-0.82
tb SAY NEG	1.02
tb SAY POLICY	-0.35
tb SAY RELIEFN	0.80
tb SAY THERAPIST2	-0.28
tb SAY THERAPY	0.67
tb SAY WE	-1.04
tb SAY WELL	0.34
tb SAY WORKS	0.11
tb SERIOUS BODY	0.12
tb SERIOUS CLIENT	2.14
tb SERIOUS DEFINE	-1.96
tb SERIOUS DIAGNOSE	0.36
tb SERIOUS DOCTOR	-0.43
tb SERIOUS DRUG	-0.22
tb SERIOUS EASE	0.92
tb SERIOUS EMOTION	-1.18
tb SERIOUS FLOW	0.34
tb SERIOUS GONE	0.40
tb SERIOUS HEDGE	-0.74
tb SERIOUS HOMEHELP	-0.70
tb SERIOUS LIFE	0.11
tb SERIOUS NEG	0.48
tb SERIOUS NEGN	0.29
tb SERIOUS OUGHT	-1.99
tb SERIOUS POLICY	0.22
tb SERIOUS REMOVE	-0.77
tb SERIOUS SAFETY	-0.26
tb SERIOUS SAY	-0.21
tb SERIOUS SERIOUS	0.80
tb SERIOUS SYMPTOM	0.34
tb SERIOUS WE	-0.27
tb SERIOUS WELL	-0.48
tb SERIOUS WORKS	-1.35
tb SERVICE BODY	-0.13
tb SERVICE CST	-0.22
tb SERVICE ENDORSE	0.28
tb SERVICE HOMEHELP	-0.63
tb SERVICE IT	0.54
tb SERVICE META	-0.15
tb SERVICE NEG	-0.31
tb SERVICE NUMBER	0.45
tb SERVICE POLICY	-1.10
tb SERVICE SAFETY	-0.16
tb SERVICE SERVICE	-1.91
tb SERVICE SHOW	-0.13
tb SERVICE THERAPY	0.11
tb SERVICE THING	-0.84
tb SERVICE WE	-0.24
tb SERVICE YOU	0.23
tb SHOW BABY	-0.14
tb SHOW BAD	-0.19
tb SHOW BODY	0.54
tb SHOW CLIENT	0.78
tb SHOW CST	0.83
tb SHOW CURE	0.21
tb SHOW EASE	0.27
tb SHOW GONE	-0.11
tb SHOW HEDGE	0.22
tb SHOW HOMEHELP	-0.55
tb SHOW HUMBLE	-0.13
tb SHOW IT	0.66
tb SHOW NEG	-1.40
tb SHOW NEGN	-1.54
tb SHOW NUMBER	-0.55
tb SHOW POLICY	-0.20
tb SHOW RELIEFN	0.22
tb SHOW REMOVE	-0.15
tb SHOW SAFETY	-0.15
tb SHOW SAY	0.33
tb SHOW SHOW	-0.20
tb SHOW SORE	-0.37
tb SHOW STOPTAKING	0.26
tb SHOW SYMPTOM	-0.61
tb SHOW THERAPY	0.93
tb SHOW WE	1.80
tb SHOW WELL	-0.42
tb SHOW WORKS	0.11
tb SHOW YOU	-0.40
tb SORE BODY	1.05
tb SORE CLIENT	0.49
tb SORE DIAGNOSE	-0.66
tb SORE EMOTION	1.02
tb SORE ENDORSE	0.41
tb SORE LIFE	-0.35
tb SORE MECH	1.64
tb SORE NUMBER	-0.47
tb SORE POLICY	-0.16
tb SORE SHOW	0.40
tb SORE SYMPTOM	0.89
tb SORE THING	-0.67
tb SORE TURN	-1.32
tb SORE WORLD	-1.14
tb STOPTAKING DIAGNOSE	-0.52
tb STOPTAKING IT	-0.35
tb STOPTAKING SERIOUS	-0.28
tb STOPTAKING SHOW	-0.52
tb STOPTAKING SURGERY	0.18
tb STOPTAKING SYMPTOM	-0.36
tb STOPTAKING THING	-0.30
tb STOPTAKING WE	-0.69
tb STORE BODY	-1.03
tb STORE CLIENT	-0.68
tb STORE EMOTION	-0.13
tb STORE FLOW	-0.12
tb STORE HOMEHELP	0.16
tb STORE IT	0.31
tb STORE LIFE	-0.46
tb STORE MECH	-0.94
tb STORE NUMBER	-0.48
tb STORE POLICY	-0.17
tb STORE SYMPTOM	0.46
tb STORE THING	-0.76
tb STORE WE	-0.25
tb STORE WORLD	-0.15
tb STORE YOU	1.07
tb SURE DIAGNOSE	-0.77
tb SURE EASE	0.69
tb SURE GONE	0.87
tb SURE IT	0.61
tb SURE NEG	-0.53
tb SURE RELIEFN	0.45
tb SURE SHOW	0.85
tb SURE YOU	-0.37
tb SURGERY EASE	-0.60
tb SURGERY HEDGE	0.54
tb SURGERY IT	0.38
tb SURGERY SHOW	0.22
tb SYMPTOM BODY	1.20
tb SYMPTOM CLIENT	0.64
tb SYMPTOM DEFINE	1.65
tb SYMPTOM DIAGNOSE	-2.43
tb SYMPTOM DOCTOR	0.99
tb SYMPTOM EASE	2.13
tb SYMPTOM EMOTION	-0.41
tb SYMPTOM ENDORSE	0.36
tb SYMPTOM FLOW	0.38
tb SYMPTOM GO	0.47
tb SYMPTOM GONE	2.94
tb SYMPTOM HEDGE	-3.02
tb SYMPTOM HOMEHELP	1.07
tb SYMPTOM HUMBLE	0.31
tb SYMPTOM IT	0.71
tb SYMPTOM LASTING	-0.59
tb SYMPTOM LIFE	0.45
tb SYMPTOM MECH	0.30
tb SYMPTOM NEG	1.57
tb SYMPTOM NEGN	0.41
tb SYMPTOM NUMBER	0.44
tb SYMPTOM OUGHT	-0.59
tb SYMPTOM POLICY	0.46
tb SYMPTOM RELIEFN	-0.63
tb SYMPTOM REMOVE	1.27
tb SYMPTOM SAFETY	-0.24
tb SYMPTOM SAY	-0.47
tb SYMPTOM SERIOUS	0.53
tb SYMPTOM SHOW	-0.19
tb SYMPTOM SORE	0.28
tb SYMPTOM SYMPTOM	0.26
tb SYMPTOM TURN	-0.14
tb SYMPTOM WE	1.09
tb SYMPTOM WORKS	0.82
tb SYMPTOM YOU	0.53
tb THERAPIST2 DIAGNOSE	1.09
tb THERAPIST2 EASE	-0.51
tb THERAPIST2 HEDGE	-0.80
tb THERAPIST2 HOMEHELP	-0.34
tb THERAPIST2 IT	-0.17
tb THERAPIST2 OUGHT	0.63
tb THERAPIST2 THERAPIST2	-0.53
tb THERAPIST2 THERAPY	0.42
tb THERAPY BELIEF	-0.33
tb THERAPY CLIENT	0.74
tb THERAPY CST	-0.52
tb THERAPY CURE	-0.47
tb THERAPY DEFINE	-1.02
tb THERAPY DIAGNOSE	0.21
tb THERAPY EASE	0.76
tb THERAPY EMOTION	-0.33
tb THERAPY FLOW	0.95
tb THERAPY GONE	0.22
tb THERAPY HEDGE	0.92
tb THERAPY HOMEHELP	-0.62
tb THERAPY HUMBLE	-0.50
tb THERAPY IT	-0.39
tb THERAPY LIFE	-0.78
tb THERAPY META	-0.23
tb THERAPY NEG	-0.38
tb THERAPY NEGN	-0.56
tb THERAPY NUMBER	-0.24
tb THERAPY POLICY	-0.36
tb THERAPY RELIEFN	-0.51
tb THERAPY REMOVE	0.65
tb THERAPY SAFETY	0.52
tb THERAPY SAFEW	-0.42
tb THERAPY SAY	-0.35
tb THERAPY SERVICE	-0.46
tb THERAPY SHOW	1.12
tb THERAPY STOPTAKING	-0.27
tb THERAPY STORE	0.78
tb THERAPY THERAPY	-1.15
tb THERAPY WE	0.79
tb THERAPY WELL	-0.22
tb THERAPY WORKS	1.10
tb THERAPY WORLD	0.46
tb THERAPY YOU	-1.07
tb THING BODY	0.14
tb THING CLIENT	1.70
tb THING DEFINE	-0.23
tb THING DIAGNOSE	-0.22
tb THING EASE	-1.04
tb THING EMOTION	0.55
tb THING ENDORSE	0.20
tb THING FLOW	0.19
tb THING GO	-0.28
tb THING GONE	0.44
tb THING HEDGE	0.50
tb THING HOMEHELP	0.35
tb THING IT	-0.62
tb THING LIFE	1.28
tb THING NEGN	1.42
tb THING NUMBER	-0.21
tb THING OUGHT	-0.14
tb THING POLICY	0.11
tb THING REMOVE	1.28
tb THING SAY	0.10
tb THING STOPTAKING	1.01
tb THING STORE	-1.10
tb THING SYMPTOM	0.64
tb THING THING	-0.81
tb THING WE	0.23
tb THING WELL	-0.52
tb THING WORKS	1.54
tb THING WORLD	0.19
tb THING YOU	-0.17
tb TURN CLIENT	-0.89
tb TURN DIAGNOSE	-0.97
tb TURN GONE	0.22
tb TURN HOMEHELP	0.80
tb TURN IT	-1.25
tb TURN LIFE	1.35
tb TURN NEG	-0.20
tb TURN NUMBER	1.74
tb TURN OUGHT	0.55
tb TURN POLICY	0.17
tb TURN SAY	-0.24
tb TURN SHOW	-1.48
tb TURN STORE	0.56
tb TURN SYMPTOM	1.00
tb TURN THERAPY	-0.22
tb TURN THING	0.48
tb TURN TURN	0.19
tb TURN WE	-1.24
tb TURN WORKS	-0.41
tb TURN WORLD	0.15
tb TURN YOU	-0.13
tb WE AID	0.60
tb WE BABY	-1.05
tb WE BELIEF	1.67
tb WE BODY	-0.69
tb WE CLIENT	-2.81
tb WE COME	0.15
tb WE CST	-0.27
tb WE CURE	0.60
tb WE DEFINE	0.38
tb WE DIAGNOSE	1.90
tb WE DOCTOR	-0.20
tb WE DRUG	-0.20
tb WE EASE	1.29
tb WE EMOTION	0.55
tb WE ENDORSE	-3.82
tb WE EXPERT	1.23
tb WE FLOW	1.46
tb WE GO	-2.21
tb WE GONE	-4.01
tb WE HEDGE	2.08
tb WE HOMEHELP	-1.26
tb WE HUMBLE	-2.36
tb WE IT	0.18
tb WE LIFE	0.58
tb WE MOST	0.19
tb WE NEG	0.80
tb WE NUMBER	1.25
tb WE OUGHT	0.99
tb WE PAST	-0.97
tb WE POLICY	-1.05
tb WE RELIEFN	0.26
tb WE REMOVE	-0.71
tb WE RESEARCH	0.40
tb WE SAFETY	0.65
tb WE SAY	0.52
tb WE SERIOUS	-0.20
tb WE SERVICE	0.99
tb WE SHOW	2.86
tb WE STOPTAKING	0.26
tb WE STORE	-1.20
tb WE SURE	0.75
tb WE SYMPTOM	-0.31
tb WE THERAPIST2	1.15
tb WE THERAPY	2.91
tb WE THING	-0.94
tb WE TURN	-0.33
tb WE WELL	-0.65
tb WE WORKS	0.89
tb WE WORLD	-1.61
tb WE YOU	0.33
tb WELL BABY	0.44
tb WELL BODY	1.24
tb WELL CLIENT	0.57
tb WELL IT	-0.25
tb WELL SHOW	0.86
tb WELL TURN	0.92
tb WELL YOU	0.35
tb WORKS BODY	-0.56
tb WORKS CLIENT	0.87
tb WORKS CST	-0.39
tb WORKS DEFINE	-0.10
tb WORKS EMOTION	0.25
tb WORKS ENDORSE	0.15
tb WORKS FAST	0.15
tb WORKS HEDGE	-0.26
tb WORKS HOMEHELP	-0.32
tb WORKS LIFE	-1.11
tb WORKS MECH	-1.55
tb WORKS NEGN	0.29
tb WORKS POLICY	-1.11
tb WORKS SERIOUS	0.50
tb WORKS SHOW	0.15
tb WORKS STORE	-0.96
tb WORKS SYMPTOM	0.14
tb WORKS WE	0.39
tb WORKS WELL	0.89
tb WORKS YOU	-1.08
tb WORLD DIAGNOSE	-0.13
tb WORLD EASE	-0.80
tb WORLD FLOW	-0.32
tb WORLD GO	0.22
tb WORLD GONE	-0.86
tb WORLD HEDGE	-0.49
tb WORLD HOMEHELP	-0.49
tb WORLD IT	0.91
tb WORLD LIFE	-1.23
tb WORLD NEGN	-0.35
tb WORLD OUGHT	0.60
tb WORLD POLICY	0.14
tb WORLD REMOVE	-0.13
tb WORLD SHOW	-0.63
tb WORLD STORE	-0.31
tb WORLD THING	0.27
tb WORLD TURN	0.57
tb WORLD WE	0.12
tb WORLD WELL	-0.16
tb WORLD WORKS	-0.55
tb WORLD YOU	0.94
tb YOU BABY	1.16
tb YOU BAD	1.04
tb YOU BODY	2.74
tb YOU CLIENT	0.47
tb YOU COME	0.40
tb YOU DETOX	0.21
tb YOU DIAGNOSE	0.18
tb YOU DOCTOR	-1.41
tb YOU DRUG	-1.36
tb YOU EASE	0.51
tb YOU EMOTION	0.80
tb YOU ENDORSE	-0.39
tb YOU FLOW	-2.26
tb YOU GO	-0.11
tb YOU GONE	0.11
tb YOU HEDGE	-0.50
tb YOU HOMEHELP	-1.63
tb YOU HUMBLE	0.36
tb YOU IT	2.33
tb YOU LIFE	-2.26
tb YOU MECH	1.40
tb YOU NEG	1.96
tb YOU NUMBER	0.42
tb YOU OUGHT	-0.15
tb YOU POLICY	-1.67
tb YOU SAFETY	-0.45
tb YOU SAY	-0.89
tb YOU SERIOUS	2.05
tb YOU SHOW	0.59
tb YOU SORE	0.77
tb YOU STOPTAKING	0.11
tb YOU STORE	0.28
tb YOU SURGERY	-1.85
tb YOU SYMPTOM	2.70
tb YOU THERAPIST2	-0.13
tb YOU THERAPY	-0.68
tb YOU THING	1.37
tb YOU TURN	0.20
tb YOU WELL	1.39
tb YOU WORKS	-0.97
tb YOU WORLD	-1.35
tw AID for	-0.36
tw AID in	0.74
tw AID is	0.50
tw AID to	0.11
tw AID was	0.21
tw BABY and	1.74
tw BABY at	0.21
tw BABY has	-0.94
tw BABY is	-0.57
tw BABY on	0.35
tw BABY or	-0.25
tw BABY the	0.25
tw BABY to	-0.35
tw BABY was	-0.74
tw BABY with	1.56
tw BAD befor	-1.52
tw BAD by	0.56
tw BAD down	0.38
tw BAD for	-0.93
tw BAD in	-0.24
tw BAD on	-0.50
tw BAD so	-0.90
tw BAD the	-0.28
tw BAD to	1.18
tw BAD toda	0.10
tw BELIEF about	-0.47
tw BELIEF as	-1.12
tw BELIEF of	-1.06
tw BELIEF the	-0.40
tw BODY a	-0.21
tw BODY all	0.53
tw BODY and	0.61
tw BODY are	-0.14
tw BODY as	0.15
tw BODY at	-1.09
tw BODY behind	0.12
tw BODY bett	0.23
tw BODY by	-1.15
tw BODY did	0.32
tw BODY dislik	-0.74
tw BODY do	0.11
tw BODY follow	0.84
tw BODY for	-0.95
tw BODY from	-1.27
tw BODY get	0.31
tw BODY gets	-0.34
tw BODY grow	1.49
tw BODY had	0.72
tw BODY has	-1.51
tw BODY have	0.14
tw BODY in	-1.12
tw BODY into	0.22
tw BODY is	-1.67
tw BODY like	1.19
tw BODY long	0.52
tw BODY of	-1.44
tw BODY on	-0.36
tw BODY or	-1.96
tw BODY round	0.91
tw BODY sinc	-0.23
tw BODY so	0.38
tw BODY still	0.19
tw BODY the	-2.29
tw BODY to	-0.51
tw BODY tonight	0.52
tw BODY und	-0.81
tw BODY was	-0.95
tw BODY went	-0.32
tw BODY when	0.26
tw BODY will	2.42
tw BODY with	-0.92
tw CLIENT a	0.20
tw CLIENT about	0.26
tw CLIENT also	-0.94
tw CLIENT and	-2.24
tw CLIENT are	-1.87
tw CLIENT came	1.04
tw CLIENT com	-1.54
tw CLIENT come	1.30
tw CLIENT count	0.68
tw CLIENT cr	0.65
tw CLIENT did	-1.51
tw CLIENT do	-2.01
tw CLIENT does	0.45
tw CLIENT else	1.01
tw CLIENT for	0.19
tw CLIENT from	0.46
tw CLIENT gave	1.10
tw CLIENT got	-0.53
tw CLIENT had	2.17
tw CLIENT has	-0.61
tw CLIENT have	2.05
tw CLIENT in	2.12
tw CLIENT is	0.76
tw CLIENT like	-0.89
tw CLIENT ly	-0.16
tw CLIENT more	-0.43
tw CLIENT notic	-0.41
tw CLIENT of	-2.05
tw CLIENT plan	-0.13
tw CLIENT play	-1.30
tw CLIENT ran	2.30
tw CLIENT rang	2.06
tw CLIENT sell	-0.16
tw CLIENT start	2.31
tw CLIENT still	-0.46
tw CLIENT stood	-0.48
tw CLIENT tak	-1.38
tw CLIENT th	0.17
tw CLIENT to	-0.54
tw CLIENT took	0.57
tw CLIENT try	-0.59
tw CLIENT walk	-0.82
tw CLIENT was	1.42
tw CLIENT went	1.65
tw CLIENT were	-0.58
tw CLIENT who	0.49
tw CLIENT whom	0.29
tw CLIENT will	-0.35
tw CLIENT with	-0.64
tw CLIENT would	0.24
tw COME and	-0.11
tw CST and	-0.31
tw CST are	-0.35
tw CST at	0.19
tw CST cost	-0.21
tw CST did	-0.30
tw CST do	0.55
tw CST does	-0.15
tw CST for	-0.49
tw CST has	-0.55
tw CST how	-0.32
tw CST in	0.79
tw CST is	1.23
tw CST mean	-1.12
tw CST minut	-0.49
tw CST of	-0.36
tw CST or	-0.93
tw CST plan	0.87
tw CST so	1.15
tw CST the	-0.17
tw CST therapist	-0.38
tw CST to	0.15
tw CST were	-0.33
tw CST what	-0.23
tw CST with	-0.68
tw CURE and	-0.42
tw CURE anyth	-0.53
tw CURE from	0.36
tw CURE of	-0.90
tw CURE the	-0.61
tw DEFINE against	-0.15
tw DEFINE and	-1.34
tw DEFINE fact	0.27
tw DEFINE fair	-0.49
tw DEFINE from	-0.19
tw DEFINE good	-0.65
tw DEFINE hour	-0.51
tw DEFINE long	-0.41
tw DEFINE matt	-0.47
tw DEFINE on	-0.17
tw DEFINE reason	-0.47
tw DEFINE within	-0.25
tw DETOX and	1.07
tw DETOX for	0.32
tw DETOX is	-0.36
tw DETOX the	0.20
tw DIAGNOSE a	-1.87
tw DIAGNOSE afterward	-0.38
tw DIAGNOSE and	-0.54
tw DIAGNOSE at	-1.53
tw DIAGNOSE best	-0.26
tw DIAGNOSE bett	0.74
tw DIAGNOSE by	-0.29
tw DIAGNOSE each	0.31
tw DIAGNOSE ever	0.12
tw DIAGNOSE for	-0.42
tw DIAGNOSE from	-1.03
tw DIAGNOSE good	-0.45
tw DIAGNOSE her	1.49
tw DIAGNOSE him	0.67
tw DIAGNOSE his	0.30
tw DIAGNOSE how	-0.20
tw DIAGNOSE in	0.77
tw DIAGNOSE is	-0.35
tw DIAGNOSE like	0.11
tw DIAGNOSE much	-0.29
tw DIAGNOSE on	0.24
tw DIAGNOSE or	0.87
tw DIAGNOSE out	-0.31
tw DIAGNOSE small	-0.21
tw DIAGNOSE someth	-0.98
tw DIAGNOSE the	2.01
tw DIAGNOSE their	1.56
tw DIAGNOSE them	-0.36
tw DIAGNOSE to	1.02
tw DIAGNOSE unwell	-0.18
tw DIAGNOSE what	2.46
tw DIAGNOSE wher	1.13
tw DIAGNOSE who	0.20
tw DIAGNOSE why	0.87
tw DIAGNOSE with	0.60
tw DIAGNOSE wors	-0.79
tw DOCTOR about	-0.26
tw DOCTOR and	1.35
tw DOCTOR are	-0.54
tw DOCTOR but	0.12
tw DOCTOR for	-0.10
tw DOCTOR has	0.12
tw DOCTOR have	-0.94
tw DOCTOR in	0.23
tw DOCTOR is	-1.24
tw DOCTOR or	-0.22
tw DOCTOR who	-0.46
tw DOCTOR will	-0.25
tw DRUG and	0.54
tw DRUG are	0.44
tw DRUG away	0.36
tw DRUG becaus	0.16
tw DRUG for	-1.90
tw DRUG have	-1.02
tw DRUG in	0.42
tw DRUG is	0.12
tw DRUG only	0.38
tw DRUG or	-0.41
tw DRUG try	0.50
tw DRUG will	0.12
tw DRUG with	-0.31
tw EASE a	0.73
tw EASE all	-0.30
tw EASE an	0.44
tw EASE and	-0.25
tw EASE any	-0.71
tw EASE anyth	-0.35
tw EASE as	-0.25
tw EASE at	0.41
tw EASE becaus	0.13
tw EASE but	1.07
tw EASE by	-0.68
tw EASE ever	-1.03
tw EASE for	-0.62
tw EASE from	1.01
tw EASE her	0.98
tw EASE here	0.35
tw EASE hour	0.12
tw EASE in	-1.38
tw EASE into	-0.25
tw EASE is	-0.23
tw EASE like	0.92
tw EASE of	-0.84
tw EASE on	-0.18
tw EASE or	0.29
tw EASE room	0.46
tw EASE so	0.52
tw EASE the	-1.62
tw EASE them	2.20
tw EASE to	-0.24
tw EASE und	0.67
tw EASE was	-0.35
tw EASE what	-0.23
tw EASE when	1.46
tw EASE with	-1.68
tw EASE within	-0.46
tw EMOTION about	0.14
tw EMOTION are	0.13
tw EMOTION asleep	-0.93
tw EMOTION befor	-0.95
tw EMOTION for	-0.87
tw EMOTION from	0.31
tw EMOTION has	-0.18
tw EMOTION in	-0.51
tw EMOTION into	0.80
tw EMOTION is	-0.24
tw EMOTION of	-0.66
tw EMOTION so	-1.22
tw EMOTION the	-0.84
tw EMOTION when	0.14
tw ENDORSE a	-1.01
tw ENDORSE and	0.82
tw ENDORSE by	0.94
tw ENDORSE for	-1.01
tw ENDORSE into	0.19
tw ENDORSE like	0.60
tw ENDORSE on	-0.12
tw ENDORSE the	-2.44
tw ENDORSE their	0.47
tw ENDORSE to	0.69
tw ENDORSE will	0.51
tw ENDORSE with	-0.21
tw EXPERT and	1.00
tw EXPERT have	-1.06
tw EXPERT of	-0.42
tw EXPERT who	-1.10
tw FLOW a	0.14
tw FLOW about	-0.11
tw FLOW as	-0.69
tw FLOW becaus	0.92
tw FLOW by	-0.51
tw FLOW in	-1.92
tw FLOW like	0.85
tw FLOW more	-0.13
tw FLOW on	-1.56
tw FLOW or	-0.33
tw FLOW out	-0.35
tw FLOW the	0.40
tw FLOW them	-0.36
tw FLOW to	-0.36
tw FLOW und	0.55
tw FLOW when	-0.25
tw FLOW with	-1.51
tw GO a	-0.62
tw GO alon	-0.54
tw GO and	0.18
tw GO as	0.23
tw GO disappoint	1.31
tw GO from	-0.26
tw GO in	-0.20
tw GO like	0.23
tw GO of	1.48
tw GO on	-0.47
tw GO out	-1.63
tw GO the	-1.12
tw GO through	1.00
tw GO to	0.46
tw GO with	0.74
tw GONE a	-0.15
tw GONE alon	-0.54
tw GONE and	-0.51
tw GONE as	0.84
tw GONE asleep	-0.85
tw GONE at	-0.99
tw GONE by	0.87
tw GONE ever	0.81
tw GONE for	0.20
tw GONE from	1.27
tw GONE here	3.19
tw GONE in	1.45
tw GONE into	0.72
tw GONE is	-0.12
tw GONE like	1.06
tw GONE mark	0.12
tw GONE need	0.37
tw GONE of	-0.64
tw GONE or	0.50
tw GONE out	-1.50
tw GONE over	-1.88
tw GONE sinc	-0.11
tw GONE so	1.02
tw GONE than	-0.64
tw GONE the	-4.65
tw GONE them	-0.54
tw GONE ther	0.15
tw GONE through	1.13
tw GONE to	0.78
tw GONE und	0.54
tw GONE when	-0.12
tw GONE whil	-0.22
tw GONE with	1.24
tw GONE within	-0.95
tw HEDGE also	-1.53
tw HEDGE an	0.11
tw HEDGE and	-1.29
tw HEDGE are	-0.80
tw HEDGE be	1.48
tw HEDGE come	-0.40
tw HEDGE count	0.97
tw HEDGE do	0.53
tw HEDGE give	-0.38
tw HEDGE happen	0.82
tw HEDGE have	-0.54
tw HEDGE in	0.74
tw HEDGE learn	0.14
tw HEDGE lie	-0.53
tw HEDGE like	-0.18
tw HEDGE make	-1.16
tw HEDGE off	-0.41
tw HEDGE on	-0.22
tw HEDGE only	0.60
tw HEDGE plan	-0.11
tw HEDGE stay	-0.56
tw HEDGE still	-0.31
tw HEDGE take	-0.77
tw HEDGE the	-0.91
tw HEDGE ther	-0.90
tw HEDGE to	0.54
tw HEDGE turn	1.55
tw HEDGE want	0.69
tw HEDGE who	-0.40
tw HEDGE with	0.16
tw HOMEHELP a	-0.94
tw HOMEHELP about	-0.26
tw HOMEHELP aft	0.49
tw HOMEHELP and	-0.30
tw HOMEHELP does	-0.38
tw HOMEHELP for	-1.62
tw HOMEHELP had	-0.28
tw HOMEHELP has	-0.21
tw HOMEHELP if	-0.49
tw HOMEHELP in	-0.55
tw HOMEHELP is	-2.08
tw HOMEHELP like	0.49
tw HOMEHELP name	-0.29
tw HOMEHELP of	0.45
tw HOMEHELP on	-1.82
tw HOMEHELP only	0.50
tw HOMEHELP or	-0.63
tw HOMEHELP put	-0.65
tw HOMEHELP so	-0.53
tw HOMEHELP suit	-0.15
tw HOMEHELP the	-0.34
tw HOMEHELP to	0.18
tw HOMEHELP until	-0.32
tw HOMEHELP was	-0.66
tw HOMEHELP when	1.48
tw HOMEHELP who	-1.60
tw HOMEHELP with	1.16
tw HUMBLE about	-0.32
tw HUMBLE and	-0.58
tw HUMBLE be	0.99
tw HUMBLE but	0.24
tw HUMBLE do	-0.20
tw HUMBLE from	-0.24
tw HUMBLE has	0.81
tw HUMBLE how	-0.37
tw HUMBLE in	-0.20
tw HUMBLE lie	-0.90
tw HUMBLE of	0.57
tw HUMBLE on	-0.23
tw HUMBLE the	0.93
tw HUMBLE to	-0.18
tw HUMBLE what	-0.17
tw HUMBLE why	-0.68
tw IT a	-1.25
tw IT all	0.23
tw IT and	0.44
tw IT as	-0.43
tw IT at	-0.14
tw IT away	0.63
tw IT cost	-0.46
tw IT day	-0.43
tw IT did	1.26
tw IT do	0.61
tw IT does	1.09
tw IT down	-0.35
tw IT for	0.66
tw IT gentl	0.25
tw IT goes	0.41
tw IT had	0.66
tw IT hard	-0.47
tw IT has	1.63
tw IT have	-0.14
tw IT here	0.32
tw IT his	-0.33
tw IT in	-1.03
tw IT includ	-1.14
tw IT is	0.90
tw IT last	1.34
tw IT lets	-0.26
tw IT light	0.95
tw IT look	-2.52
tw IT luck	0.38
tw IT main	-0.32
tw IT mak	-0.57
tw IT matt	-0.34
tw IT mean	-0.50
tw IT month	-0.17
tw IT on	0.24
tw IT only	-1.39
tw IT or	-0.47
tw IT out	0.97
tw IT own	-2.11
tw IT plac	-0.34
tw IT question	-0.59
tw IT room	0.90
tw IT sinc	0.38
tw IT so	1.18
tw IT start	0.47
tw IT suit	-0.50
tw IT tak	-0.43
tw IT than	-0.59
tw IT the	-0.20
tw IT their	-0.18
tw IT ther	1.34
tw IT to	2.40
tw IT took	-0.84
tw IT turn	0.93
tw IT was	-4.05
tw IT week	-0.13
tw IT were	0.19
tw IT will	1.22
tw IT wint	-0.72
tw IT with	-0.78
tw IT worst	-0.33
tw IT would	1.29
tw IT year	0.97
tw LIFE a	1.73
tw LIFE all	0.74
tw LIFE and	-1.02
tw LIFE are	-1.70
tw LIFE as	-0.83
tw LIFE at	-1.53
tw LIFE away	0.46
tw LIFE bad	-0.65
tw LIFE besid	-0.85
tw LIFE bett	0.57
tw LIFE by	-0.39
tw LIFE for	0.10
tw LIFE from	-0.51
tw LIFE has	-1.06
tw LIFE here	-0.89
tw LIFE his	1.26
tw LIFE if	-0.36
tw LIFE in	-2.76
tw LIFE is	0.62
tw LIFE late	-0.77
tw LIFE like	2.72
tw LIFE long	0.52
tw LIFE more	-0.18
tw LIFE on	-0.80
tw LIFE out	0.13
tw LIFE sinc	0.47
tw LIFE so	-0.45
tw LIFE still	0.31
tw LIFE the	0.59
tw LIFE then	0.62
tw LIFE ther	-0.54
tw LIFE to	0.38
tw LIFE tonight	0.52
tw LIFE up	-1.40
tw LIFE was	-1.34
tw LIFE went	2.16
tw LIFE were	-0.76
tw LIFE what	0.79
tw LIFE whil	-0.31
tw LIFE will	0.85
tw LIFE with	0.83
tw LIFE within	0.82
tw MECH and	-1.03
tw MECH are	-0.81
tw MECH around	-0.61
tw MECH as	-0.63
tw MECH do	-0.53
tw MECH does	-0.20
tw MECH go	-0.45
tw MECH has	-0.87
tw MECH in	0.27
tw MECH is	-0.42
tw MECH of	-0.20
tw MECH or	-0.20
tw MECH to	-0.88
tw MECH with	0.36
tw META about	-0.88
tw META and	0.82
tw META are	-0.19
tw META does	-0.12
tw META for	0.46
tw META from	-0.16
tw META has	-0.35
tw META in	-0.63
tw META is	0.61
tw META of	0.34
tw META on	-0.20
tw META so	-0.15
tw META the	1.45
tw META to	-0.47
tw META what	0.19
tw MOST and	-0.35
tw MOST at	1.00
tw MOST else	-0.58
tw MOST ever	1.23
tw MOST had	0.27
tw MOST has	-0.61
tw MOST is	-0.30
tw MOST line	-0.80
tw MOST of	0.49
tw MOST on	-0.70
tw MOST the	0.37
tw MOST to	-0.43
tw MOST want	-0.23
tw NEG a	-2.96
tw NEG about	1.09
tw NEG an	-0.71
tw NEG and	-1.12
tw NEG at	-0.18
tw NEG be	1.30
tw NEG becaus	-0.48
tw NEG been	0.25
tw NEG bett	0.67
tw NEG but	0.38
tw NEG come	-0.59
tw NEG do	2.90
tw NEG else	0.30
tw NEG ever	1.47
tw NEG expect	-0.51
tw NEG fail	2.69
tw NEG for	0.58
tw NEG get	1.34
tw NEG give	-0.73
tw NEG go	-0.23
tw NEG had	-0.20
tw NEG happen	0.19
tw NEG has	-0.53
tw NEG have	0.44
tw NEG in	-0.36
tw NEG is	-1.86
tw NEG let	2.49
tw NEG lie	-0.90
tw NEG like	-0.41
tw NEG look	0.24
tw NEG make	0.37
tw NEG medical	0.57
tw NEG mention	-0.95
tw NEG miss	0.54
tw NEG of	-1.10
tw NEG off	-0.17
tw NEG on	-0.15
tw NEG once	0.45
tw NEG or	-0.97
tw NEG print	-0.76
tw NEG quit	-0.12
tw NEG sell	-0.12
tw NEG so	0.40
tw NEG start	-0.46
tw NEG stretch	-0.14
tw NEG tak	-0.75
tw NEG the	-1.14
tw NEG ther	0.43
tw NEG to	-1.28
tw NEG will	-0.39
tw NEGN a	0.45
tw NEGN and	-0.71
tw NEGN cook	-0.52
tw NEGN happen	-0.10
tw NEGN oth	1.44
tw NEGN rush	-0.35
tw NEGN seriou	0.49
tw NEGN stat	-0.35
tw NEGN the	0.55
tw NEGN therapist	-0.14
tw NEGN to	-0.38
tw NEGN track	-0.22
tw NEGN way	0.11
tw NUMBER a	1.44
tw NUMBER and	0.93
tw NUMBER at	1.02
tw NUMBER by	1.18
tw NUMBER day	1.17
tw NUMBER days	-0.60
tw NUMBER for	0.42
tw NUMBER from	-0.85
tw NUMBER gram	-1.16
tw NUMBER hour	0.12
tw NUMBER hundr	1.53
tw NUMBER if	-0.49
tw NUMBER in	0.23
tw NUMBER is	0.85
tw NUMBER lin	0.52
tw NUMBER minut	-1.12
tw NUMBER month	-2.27
tw NUMBER more	-0.20
tw NUMBER of	1.85
tw NUMBER on	-1.13
tw NUMBER plac	0.12
tw NUMBER question	-0.48
tw NUMBER reason	-0.64
tw NUMBER small	-0.24
tw NUMBER so	-0.40
tw NUMBER summ	-0.51
tw NUMBER th	-1.59
tw NUMBER the	1.59
tw NUMBER thousand	1.13
tw NUMBER to	-0.32
tw NUMBER way	-0.43
tw NUMBER ways	-0.54
tw NUMBER week	-0.64
tw NUMBER who	1.27
tw NUMBER wint	0.43
tw NUMBER with	0.74
tw NUMBER work	-0.40
tw NUMBER year	1.54
tw OUGHT a	1.93
tw OUGHT about	-0.73
tw OUGHT adult	-0.97
tw OUGHT against	-0.11
tw OUGHT an	0.33
tw OUGHT and	-1.18
tw OUGHT any	0.79
tw OUGHT be	-1.36
tw OUGHT befor	-1.32
tw OUGHT both	-0.18
tw OUGHT each	-0.25
tw OUGHT for	1.30
tw OUGHT have	1.45
tw OUGHT him	0.55
tw OUGHT how	0.76
tw OUGHT is	-0.45
tw OUGHT on	-0.23
tw OUGHT or	0.53
tw OUGHT somebod	-0.72
tw OUGHT the	-2.02
tw OUGHT their	0.23
tw OUGHT them	0.96
tw OUGHT to	0.30
tw OUGHT togeth	-0.71
tw OUGHT what	-0.40
tw OUGHT wher	-0.32
tw OUGHT who	0.36
tw OUGHT why	0.59
tw OUGHT with	0.50
tw PAST a	-0.67
tw PAST and	-1.12
tw PAST by	-0.82
tw PAST for	-0.64
tw PAST from	-0.23
tw PAST in	-0.81
tw PAST of	-0.13
tw PAST or	-0.19
tw PAST togeth	-0.24
tw PAST was	-0.93
tw PAST with	1.74
tw POLICY a	-0.48
tw POLICY aft	0.16
tw POLICY and	-1.08
tw POLICY are	-1.06
tw POLICY at	-0.83
tw POLICY becaus	0.32
tw POLICY by	0.64
tw POLICY does	-0.44
tw POLICY ever	0.33
tw POLICY for	-0.34
tw POLICY has	-0.49
tw POLICY here	1.34
tw POLICY if	-1.07
tw POLICY in	-0.13
tw POLICY is	-1.81
tw POLICY of	0.61
tw POLICY on	-0.58
tw POLICY or	0.42
tw POLICY room	0.86
tw POLICY sinc	-0.51
tw POLICY so	0.19
tw POLICY the	0.24
tw POLICY them	-0.57
tw POLICY ther	-0.42
tw POLICY to	0.28
tw POLICY twic	-0.30
tw POLICY until	-0.69
tw POLICY up	-0.60
tw POLICY was	-1.80
tw POLICY when	-0.82
tw POLICY will	-0.28
tw POLICY with	-0.81
tw POSITION and	-0.61
tw POSITION of	0.58
tw PRAISE and	0.29
tw PRAISE in	0.50
tw PRAISE of	-1.30
tw PRESSURE and	-1.02
tw PRESSURE for	0.25
tw PRESSURE in	-0.55
tw PRESSURE the	0.92
tw PROVE and	0.47
tw PROVE anyth	-0.41
tw PROVE for	0.33
tw PROVE the	0.45
tw RELIEFN and	-0.50
tw RELIEFN anyth	-0.53
tw RELIEFN are	-0.32
tw RELIEFN becaus	-0.25
tw RELIEFN in	0.78
tw RELIEFN is	0.49
tw RELIEFN of	-1.98
tw REMOVE a	1.21
tw REMOVE aft	0.21
tw REMOVE and	0.25
tw REMOVE any	-0.27
tw REMOVE as	1.17
tw REMOVE at	-1.61
tw REMOVE for	1.09
tw REMOVE her	-0.17
tw REMOVE here	1.93
tw REMOVE his	1.47
tw REMOVE in	1.93
tw REMOVE is	-0.98
tw REMOVE need	0.37
tw REMOVE of	-1.17
tw REMOVE on	1.37
tw REMOVE sinc	-0.42
tw REMOVE the	-2.53
tw REMOVE their	-0.13
tw REMOVE them	-0.42
tw REMOVE was	-0.11
tw REMOVE what	1.12
tw REMOVE when	-1.26
tw REMOVE with	0.96
tw RESEARCH a	1.20
tw RESEARCH are	1.92
tw RESEARCH at	-0.72
tw RESEARCH did	-0.37
tw RESEARCH do	-0.16
tw RESEARCH does	-0.48
tw RESEARCH for	-1.08
tw RESEARCH from	-0.43
tw RESEARCH gave	0.47
tw RESEARCH has	-0.76
tw RESEARCH have	-0.91
tw RESEARCH in	0.23
tw RESEARCH is	1.44
tw RESEARCH list	-0.11
tw RESEARCH look	0.83
tw RESEARCH name	-0.11
tw RESEARCH of	-0.62
tw RESEARCH on	-1.33
tw RESEARCH or	0.20
tw RESEARCH so	0.44
tw RESEARCH the	-0.39
tw RESEARCH was	-0.36
tw RESEARCH were	-0.74
tw RESEARCH with	-0.54
tw SAFETY a	-1.41
tw SAFETY about	0.37
tw SAFETY and	-1.48
tw SAFETY but	0.18
tw SAFETY for	-0.67
tw SAFETY has	0.27
tw SAFETY if	-1.00
tw SAFETY is	-0.72
tw SAFETY or	-0.59
tw SAFETY the	-1.61
tw SAFETY their	0.19
tw SAFETY to	-0.22
tw SAFETY what	-0.48
tw SAFETY who	0.15
tw SAFEW for	-0.57
tw SAFEW in	0.78
tw SAFEW is	-0.24
tw SAFEW of	-1.79
tw SAFEW to	-1.29
tw SAY about	-0.60
tw SAY and	-1.40
tw SAY at	0.52
tw SAY down	-0.32
tw SAY here	-0.68
tw SAY how	0.21
tw SAY in	-0.78
tw SAY is	-0.21
tw SAY more	0.21
tw SAY of	0.52
tw SAY on	-0.45
tw SAY or	-0.23
tw SAY so	-0.71
tw SAY the	-2.27
tw SAY their	0.55
tw SAY them	-0.71
tw SAY to	-1.92
tw SAY what	0.30
tw SAY why	-0.48
tw SAY with	-0.14
tw SAY yes	0.98
tw SERIOUS and	0.87
tw SERIOUS are	-0.35
tw SERIOUS becom	0.93
tw SERIOUS but	0.65
tw SERIOUS com	-0.95
tw SERIOUS from	0.15
tw SERIOUS in	-1.23
tw SERIOUS is	-1.90
tw SERIOUS of	-0.35
tw SERIOUS on	0.92
tw SERIOUS or	-2.44
tw SERIOUS pleas	-0.89
tw SERIOUS sinc	0.83
tw SERIOUS so	0.81
tw SERIOUS the	0.40
tw SERIOUS to	0.41
tw SERIOUS will	0.58
tw SERVICE a	-0.63
tw SERVICE about	-0.48
tw SERVICE and	-2.26
tw SERVICE befor	-0.19
tw SERVICE for	2.61
tw SERVICE from	-0.52
tw SERVICE him	-1.17
tw SERVICE if	0.63
tw SERVICE in	0.92
tw SERVICE is	0.59
tw SERVICE of	-0.80
tw SERVICE or	-0.95
tw SERVICE room	-0.14
tw SERVICE the	1.38
tw SERVICE to	-0.52
tw SERVICE was	0.22
tw SERVICE what	0.76
tw SERVICE when	-0.48
tw SERVICE wher	1.04
tw SERVICE with	-0.51
tw SHOW a	-2.22
tw SHOW and	0.37
tw SHOW anyth	-0.69
tw SHOW at	0.42
tw SHOW behind	0.31
tw SHOW bett	0.41
tw SHOW by	0.12
tw SHOW do	-0.28
tw SHOW for	-0.82
tw SHOW from	-1.05
tw SHOW has	0.67
tw SHOW her	1.31
tw SHOW his	-0.29
tw SHOW how	-0.12
tw SHOW into	0.19
tw SHOW is	-0.23
tw SHOW like	0.60
tw SHOW on	-0.81
tw SHOW out	-0.31
tw SHOW so	-0.21
tw SHOW someth	-1.25
tw SHOW the	-2.31
tw SHOW their	2.22
tw SHOW them	0.32
tw SHOW to	0.12
tw SHOW what	0.11
tw SHOW when	-1.03
tw SHOW wher	-0.49
tw SHOW why	-0.34
tw SHOW will	0.51
tw SHOW with	-0.49
tw SHOW yes	0.98
tw SORE and	-0.15
tw SORE by	0.17
tw SORE day	0.43
tw SORE days	0.26
tw SORE effect	-0.21
tw SORE in	0.18
tw SORE of	-1.04
tw SORE on	-0.42
tw SORE or	0.19
tw STOPTAKING a	-1.08
tw STOPTAKING and	0.45
tw STOPTAKING any	-0.52
tw STOPTAKING by	0.17
tw STOPTAKING for	0.55
tw STOPTAKING his	0.87
tw STOPTAKING of	-0.18
tw STOPTAKING on	0.88
tw STOPTAKING the	1.15
tw STOPTAKING them	-0.12
tw STOPTAKING to	1.74
tw STOPTAKING with	-0.38
tw STORE a	1.07
tw STORE and	-0.62
tw STORE at	0.51
tw STORE away	0.39
tw STORE by	-1.05
tw STORE ever	-0.14
tw STORE for	-0.40
tw STORE her	0.70
tw STORE how	0.62
tw STORE in	-0.71
tw STORE is	-0.86
tw STORE last	-0.11
tw STORE on	0.55
tw STORE the	1.35
tw STORE them	-0.31
tw STORE to	0.16
tw STORE up	1.65
tw STORE was	0.19
tw STORE what	-0.81
tw STORE with	0.58
tw SURE a	-0.17
tw SURE and	-0.13
tw SURE else	-0.10
tw SURE in	0.49
tw SURE is	-0.11
tw SURE of	-0.75
tw SURE on	-0.51
tw SURE the	0.36
tw SURE to	0.54
tw SURE who	-0.82
tw SURGERY and	-0.35
tw SURGERY is	0.99
tw SURGERY on	-0.69
tw SYMPTOM a	-0.33
tw SYMPTOM aft	-1.68
tw SYMPTOM and	-0.57
tw SYMPTOM are	0.75
tw SYMPTOM as	-0.59
tw SYMPTOM at	-1.19
tw SYMPTOM away	0.39
tw SYMPTOM becom	1.87
tw SYMPTOM befor	-1.43
tw SYMPTOM by	0.23
tw SYMPTOM com	-0.85
tw SYMPTOM come	-0.50
tw SYMPTOM does	1.35
tw SYMPTOM for	-1.21
tw SYMPTOM go	-0.36
tw SYMPTOM goes	0.32
tw SYMPTOM had	-0.56
tw SYMPTOM has	0.45
tw SYMPTOM have	1.09
tw SYMPTOM in	-1.42
tw SYMPTOM is	-1.62
tw SYMPTOM of	-2.18
tw SYMPTOM on	-0.35
tw SYMPTOM or	-0.91
tw SYMPTOM scor	-1.27
tw SYMPTOM sinc	0.21
tw SYMPTOM so	-0.65
tw SYMPTOM than	-0.68
tw SYMPTOM the	1.09
tw SYMPTOM to	1.25
tw SYMPTOM when	-0.86
tw SYMPTOM with	-0.39
tw THERAPIST2 aft	0.69
tw THERAPIST2 and	-1.29
tw THERAPIST2 are	-0.79
tw THERAPIST2 in	-0.17
tw THERAPIST2 is	-0.12
tw THERAPIST2 or	-0.45
tw THERAPIST2 suit	-0.19
tw THERAPIST2 therapist	-0.47
tw THERAPIST2 who	-0.49
tw THERAPY and	1.68
tw THERAPY are	0.48
tw THERAPY befor	-0.22
tw THERAPY care	-0.40
tw THERAPY cost	-0.63
tw THERAPY did	-0.28
tw THERAPY do	-0.74
tw THERAPY does	0.49
tw THERAPY go	-0.88
tw THERAPY grow	0.29
tw THERAPY has	-0.55
tw THERAPY here	0.84
tw THERAPY how	-0.32
tw THERAPY in	-0.71
tw THERAPY is	-1.39
tw THERAPY minut	-0.49
tw THERAPY of	-0.73
tw THERAPY on	0.22
tw THERAPY or	-0.82
tw THERAPY plan	0.87
tw THERAPY so	0.95
tw THERAPY start	-0.28
tw THERAPY than	1.10
tw THERAPY the	1.06
tw THERAPY ther	0.71
tw THERAPY therapist	-0.65
tw THERAPY to	0.74
tw THERAPY was	-0.29
tw THERAPY will	0.86
tw THERAPY with	-0.71
tw THING a	0.88
tw THING and	1.05
tw THING are	0.22
tw THING at	-0.16
tw THING becaus	0.20
tw THING came	-0.30
tw THING com	0.71
tw THING do	0.29
tw THING ever	-0.62
tw THING for	-1.04
tw THING has	-0.56
tw THING in	1.53
tw THING is	-3.93
tw THING nam	-0.22
tw THING of	-2.24
tw THING on	-0.26
tw THING the	3.32
tw THING to	-1.22
tw THING took	-0.83
tw THING up	-0.46
tw THING was	-1.69
tw THING when	-1.53
tw THING with	1.11
tw TURN aft	-0.68
tw TURN and	-0.69
tw TURN be	1.22
tw TURN her	-0.17
tw TURN his	-1.20
tw TURN if	-0.17
tw TURN in	-0.26
tw TURN on	0.21
tw TURN the	1.71
tw TURN ther	0.16
tw TURN try	0.58
tw WE a	-0.36
tw WE am	1.87
tw WE are	-0.82
tw WE as	-0.20
tw WE at	0.27
tw WE by	-0.45
tw WE came	-0.46
tw WE did	0.25
tw WE do	0.11
tw WE earn	-0.31
tw WE even	-0.82
tw WE ever	0.57
tw WE finish	-0.46
tw WE gave	0.11
tw WE give	0.64
tw WE go	-1.24
tw WE got	-0.80
tw WE had	0.99
tw WE hand	-0.96
tw WE have	1.47
tw WE if	-0.45
tw WE just	0.30
tw WE lik	-0.55
tw WE like	-0.38
tw WE liv	-0.66
tw WE look	1.96
tw WE make	0.96
tw WE name	0.34
tw WE off	0.98
tw WE once	-0.93
tw WE only	0.26
tw WE own	-0.82
tw WE print	-0.54
tw WE put	1.54
tw WE ran	-0.51
tw WE regular	1.28
tw WE sell	-0.43
tw WE set	-0.25
tw WE side	0.72
tw WE simp	0.32
tw WE start	-0.67
tw WE still	-2.35
tw WE stool	-0.60
tw WE take	-0.34
tw WE their	0.31
tw WE to	1.03
tw WE took	-1.86
tw WE try	-0.74
tw WE turn	1.32
tw WE walk	0.12
tw WE want	-0.87
tw WE was	0.43
tw WE watch	1.10
tw WE went	-0.74
tw WE what	0.23
tw WE will	-1.62
tw WE work	0.30
tw WE would	-1.58
tw WELL and	-1.78
tw WELL at	-1.33
tw WELL by	0.18
tw WELL for	-0.44
tw WELL here	0.81
tw WELL in	-0.62
tw WELL on	-1.12
tw WELL sinc	0.30
tw WELL than	-0.14
tw WELL the	-1.00
tw WELL to	-1.06
tw WELL too	0.43
tw WELL when	0.82
tw WELL whil	-0.29
tw WELL with	-0.25
tw WORKS a	1.57
tw WORKS about	-0.20
tw WORKS and	-1.50
tw WORKS as	1.15
tw WORKS by	-0.56
tw WORKS for	-0.22
tw WORKS from	0.63
tw WORKS hour	0.18
tw WORKS in	-0.22
tw WORKS is	-0.68
tw WORKS like	0.85
tw WORKS mark	0.40
tw WORKS move	0.30
tw WORKS on	-1.19
tw WORKS or	-0.31
tw WORKS the	-0.96
tw WORKS their	0.47
tw WORKS to	-0.84
tw WORKS und	1.20
tw WORKS what	0.89
tw WORKS when	0.42
tw WORKS with	-1.02
tw WORLD a	-0.65
tw WORLD and	2.81
tw WORLD are	-0.37
tw WORLD at	0.13
tw WORLD befor	-0.89
tw WORLD by	0.58
tw WORLD for	-0.61
tw WORLD had	-0.42
tw WORLD has	-0.96
tw WORLD if	-0.67
tw WORLD in	-0.17
tw WORLD is	-1.86
tw WORLD of	1.32
tw WORLD on	-0.19
tw WORLD park	-0.34
tw WORLD scal	-0.48
tw WORLD sinc	0.64
tw WORLD the	0.32
tw WORLD to	2.14
tw WORLD was	-3.14
tw WORLD when	0.31
tw WORLD will	-0.59
tw WORLD with	-0.45
tw YOU a	0.21
tw YOU about	-0.15
tw YOU and	-0.21
tw YOU are	1.27
tw YOU be	0.97
tw YOU breath	-0.64
tw YOU come	-0.61
tw YOU days	0.84
tw YOU do	-2.62
tw YOU for	-0.30
tw YOU from	0.20
tw YOU get	-1.42
tw YOU had	0.98
tw YOU have	-1.21
tw YOU health	0.21
tw YOU in	0.14
tw YOU is	-0.31
tw YOU let	0.55
tw YOU lie	-1.25
tw YOU light	-0.22
tw YOU like	-1.36
tw YOU live	0.18
tw YOU lose	-0.41
tw YOU mone	-1.18
tw YOU name	-0.45
tw YOU on	0.51
tw YOU only	0.27
tw YOU own	-0.28
tw YOU put	-0.37
tw YOU stay	-0.90
tw YOU take	0.83
tw YOU the	-0.15
tw YOU to	0.62
tw YOU try	1.33
tw YOU up	0.34
tw YOU want	-0.46
tw YOU were	1.43
tw YOU what	-0.30
tw YOU when	-0.58
tw YOU wher	-0.64
tw YOU will	0.42
tw YOU would	-0.49
two clauses	4.11
w 1	-0.36
w 10	-0.15
w 1998	-0.30
w 1999	0.26
w 2016	0.26
w 2020	-0.72
w 2024	-0.83
w 23	-0.23
w 25	-0.11
w 29	-0.14
w 5	-0.21
w 52	-0.13
w 54	0.13
w 64	-0.43
w 84	-0.12
w a_doctor	-1.39
w a_walk	-0.34
w about	-6.75
w abov	-1.07
w accept	0.24
w accident	0.11
w accord	1.73
w accountant	-0.52
w ach	2.02
w ache	-1.54
w act	0.90
w acupunctur	-0.33
w add	-0.77
w addres	-0.16
w adds	-0.69
w adhd	0.54
w adjust	-0.31
w adult	-2.15
w advanc	-0.39
w advic	-0.37
w advis	-0.16
w aft	0.94
w after_years_of	0.51
w afternoon	1.34
w afterward	-1.75
w again	-1.55
w against	-2.26
w age	1.03
w ages	0.64
w ago	1.55
w agre	0.35
w agree	-0.49
w aim	-0.27
w air	-0.20
w alarm	-0.23
w alik	0.24
w all	0.82
w allow	-0.24
w alon	-0.72
w along	-0.64
w alread	-0.27
w also	-1.88
w alternativ	0.71
w although	0.39
w alway	-1.74
w am	2.17
w amaz	0.12
w among	0.28
w an_hour	-0.67
w an_operation	0.13
w anatom	-0.38
w ancient	0.44
w ankl	0.18
w anoth	-0.64
w answ	-2.90
w antidepressant	-0.10
w anxiet	-0.65
w anxiou	0.66
w any	0.35
w anyon	0.48
w anyone_who	-0.67
w anyth	-3.00
w anywa	-0.88
w apart	-0.11
w appear	-0.77
w appetit	0.35
w appl	0.88
w appoint	0.49
w approach	0.28
w approv	0.24
w april	-0.24
w arch	0.19
w are_well	0.88
w argu	0.70
w arm	0.36
w armchair	0.15
w arms	-0.16
w army	2.14
w around	-1.47
w arriv	0.20
w arrival	0.91
w arthriti	-0.25
w articl	-1.02
w as_a_rule	-0.70
w as_if	-0.21
w ask	-0.71
w ask_a_doctor	-0.24
w ask_your_doctor	-0.50
w ask_your_midwife	-0.12
w asks	-0.78
w asleep	-1.04
w assess	-0.18
w association	-0.92
w assur	1.29
w asthma	0.61
w at_last	-1.21
w at_once	-0.17
w at_the_back	0.19
w ate	0.13
w attention	-1.58
w august	-0.74
w aunt	-0.86
w author	-0.34
w authorit	1.36
w autism	0.63
w avoid	-0.20
w awak	0.13
w awaken	1.30
w away	1.64
w bab	1.23
w baby	-2.01
w back	1.03
w back_at	-0.35
w back_in	1.34
w back_on	0.75
w back_pain	-2.71
w back_to	1.98
w backach	0.36
w bad	-1.66
w bad_back	1.80
w bag	0.74
w bags	0.21
w bak	-1.32
w baker	-0.58
w balanc	-0.56
w ball	1.24
w band	-0.45
w bank	0.28
w bare	-0.67
w base	-0.69
w bath	0.43
w be	-0.28
w be_looked_at	-0.80
w beach	1.10
w bear	1.11
w beat	0.38
w becam	1.01
w becaus	-4.49
w becom	4.70
w bed	0.30
w bedroom	1.56
w bedtim	0.54
w been	1.74
w befor	-1.97
w before_you_book	-0.14
w beforehand	-0.21
w began	-0.33
w begin	-0.20
w beginn	0.43
w behind	-0.66
w bel	-1.78
w belief	-0.52
w believ	-0.53
w bell	-0.73
w below	-0.90
w bend	1.99
w beneath	-0.35
w benefit	1.63
w besid	-0.52
w best	0.22
w bett	0.37
w between	-1.09
w beyond	0.77
w bicycl	-0.95
w big	2.15
w bike	-1.80
w bill	-0.64
w bin	1.13
w birth	1.78
w birthda	0.92
w bit	-0.60
w black	2.36
w blanket	-1.66
w ble	-0.55
w bleed	-0.30
w bless	1.04
w block	-0.17
w blockag	0.25
w blood	-0.59
w blood_pressure	-0.56
w blood_sugar	-0.28
w blow	-0.59
w blue	0.54
w boat	-1.36
w bod	1.29
w body	5.68
w bodywork	0.11
w boil	0.12
w bon	-2.02
w bone	-1.75
w bones_of_the_skull	0.95
w book	2.79
w boost	-0.25
w boot	1.45
w bor	0.16
w boredom	-0.38
w born	1.33
w both	-0.89
w both_sides	0.13
w bottl	0.28
w bought	0.39
w bounc	1.25
w bowl	-1.37
w boy	-0.59
w bp	0.53
w br	2.14
w brac	-0.27
w brain	-1.02
w brain_injury	-0.22
w brak	-0.33
w bread	-0.30
w break	-0.87
w breath	-0.29
w bridg	-0.38
w bright	1.97
w brok	-0.59
w broken	-0.90
w broth	-1.04
w brought	0.10
w brush	-1.30
w build	-1.57
w bump	0.79
w bus	-1.75
w busy	-0.18
w but	3.32
w button	0.52
w buy	0.12
w by_friday	-0.24
w by_itself	0.15
w by_themselves	-0.39
w cake	-1.06
w call	3.39
w call_an_ambulance	-0.55
w calm	1.45
w calv	0.16
w came	-0.49
w came_in	0.21
w came_out	1.11
w can	3.77
w can't	2.36
w can't_say	0.59
w canc	-0.93
w cancel	-1.00
w cancell	1.80
w cane	0.45
w cannot	3.27
w cannot_promise	-0.18
w cannot_say	-0.82
w cannot_tell	-0.61
w car	1.30
w card	1.61
w careful	0.29
w carr	-1.02
w carried_in	0.36
w carry	0.31
w carry_on	0.84
w cars	-0.27
w cas	0.52
w case	0.33
w cash	-0.31
w cat	-1.83
w caught	0.51
w caus	1.19
w ceil	0.32
w cell	1.26
w cent	0.42
w centur	0.49
w cerebrospinal_fluid	-0.77
w certain	0.65
w certificat	-0.11
w ch	-1.12
w chain	-0.36
w chair	2.46
w chanc	-0.20
w chang	0.54
w chapel	-0.46
w charg	-0.44
w cheap	-1.29
w check	-0.56
w chemotherap	-0.19
w ches	-0.45
w child	1.63
w childhood	1.37
w children	-2.68
w chiropractic	0.11
w chiropractor	-0.22
w choic	1.41
w choir	-1.33
w cholesterol	-0.24
w choos	-1.15
w chop	0.29
w christma	-0.99
w chronic	0.37
w chronic_fatigue	1.58
w chronic_pain	0.87
w church	-0.33
w clas	0.51
w clean	1.07
w cleans	0.51
w clear	-2.15
w click	1.65
w client	3.38
w climb	-0.54
w clinic	0.26
w clinical	0.76
w clock	1.59
w clos	-0.42
w clot	-0.82
w cloth	-2.04
w cloud	1.70
w club	-0.81
w coast	0.55
w coat	0.38
w coax	0.98
w code	-0.48
w coffe	0.10
w coin	-1.11
w cold	-3.31
w colic	-1.59
w collar	0.64
w colon	0.30
w column	-0.54
w com	1.04
w come	0.27
w come_back	-0.93
w come_down	0.92
w come_first	-1.46
w come_in	1.28
w come_off	0.19
w come_to_us	0.19
w comes_back	-0.43
w comfort	-0.57
w comfortabl	-0.76
w common	-0.35
w compan	0.21
w compar	-0.86
w complain	-0.11
w complaint	1.09
w complementar	0.23
w concentrat	-0.27
w concussion	-0.12
w condition	0.39
w confirm	1.03
w consultant	0.47
w contest	-0.34
w control	-0.23
w cool	-1.01
w corn	-1.96
w correct	0.26
w corridor	0.52
w corset	0.32
w cost	-1.35
w cough	-1.98
w could	3.80
w could_not	0.83
w couldn't	0.64
w council	1.06
w counsel	-0.39
w count	2.31
w countr	0.99
w cours	0.69
w cov	0.52
w cr	-0.98
w crack	-0.39
w cradl	1.53
w cramp	0.12
w cranial	2.92
w cranial_bones	0.18
w cranial_holds	0.31
w cranial_osteopathy	-1.08
w cranial_work	1.41
w craniosacral	-0.43
w craniosacral_rhythm	0.56
w craniosacral_therapy	-1.54
w crash	0.22
w crook	0.75
w cros	-0.34
w crutch	-0.45
w cry	0.42
w crystal	-0.64
w cst	-1.45
w cup	0.44
w cupboard	0.28
w cur	-1.57
w cure	-1.38
w cushion	0.97
w cut	-0.23
w dad	1.08
w damag	0.44
w damp	-0.26
w danc	1.66
w dang	-0.46
w dark	-0.32
w date	-0.80
w daught	-1.23
w deal	-1.13
w debat	1.97
w decad	1.43
w decid	-1.53
w deep	1.69
w delet	-0.27
w dementia	-0.59
w dentist	-0.46
w depend	-0.79
w depression	-0.43
w describ	-1.28
w deserv	-1.73
w desk	-1.33
w detect	0.32
w detox	-1.39
w diabet	-1.10
w diagnos	1.45
w diaphragm	-0.27
w diar	0.68
w did	-0.70
w did_not_differ	-0.11
w diet	-0.56
w differenc	-0.21
w different	-0.45
w direction	-0.36
w disabilit	0.23
w disagre	0.16
w disappear	0.96
w disappoint	0.13
w disc	-0.53
w discharg	-0.13
w discov	0.27
w dislik	-0.74
w disord	0.37
w dissolv	0.92
w do	-0.12
w do_not_know	-0.95
w do_not_wait	-0.59
w doctor	1.22
w document	1.24
w does	-0.73
w dog	0.51
w dollar	1.00
w don't	2.37
w done	-1.17
w door	-2.44
w dose	0.25
w doubl	0.40
w doubt	-1.81
w dough	0.61
w down	-1.65
w dr	-0.45
w drain	1.89
w draw	0.85
w drawn	-0.59
w dread	0.87
w dress	-0.28
w drift	-0.68
w drink	0.27
w driv	-0.21
w droop	-0.27
w drov	-0.30
w drug	0.53
w drug_free	0.16
w drum	1.12
w due	-0.74
w dull	0.37
w dur	-1.29
w dust	-0.23
w e	-0.48
w each	1.50
w ear	-2.74
w ear_infections	0.30
w earn	-1.28
w ears	1.24
w easi	0.53
w easy	1.79
w eat	0.28
w edge	-0.45
w effect	2.04
w effectiv	1.07
w effective_for	0.14
w eight	1.57
w eighteen	0.41
w eleven	-1.02
w else	0.57
w emergenc	-0.11
w encourag	0.24
w end	0.33
w endorphin	0.54
w ends	0.57
w energ	-0.51
w english	-1.92
w enjo	-0.40
w enjoy	-1.60
w enough	-0.26
w entranc	-0.49
w establish	0.75
w even	0.20
w ever	1.66
w ever_since	0.57
w every_client	0.91
w every_time	0.51
w everybod	-0.65
w everyth	2.41
w everywher	-0.15
w evidenc	-0.58
w exam	0.22
w examin	-0.27
w except	-0.55
w exception	0.48
w exercis	-0.53
w expert	0.40
w explain	0.80
w eyebrow	-0.32
w eyes	-0.67
w fac	-0.11
w face	2.21
w fact	1.41
w fad	0.30
w fail	2.21
w faint	1.57
w fall	-1.16
w fami	1.02
w famil	-1.05
w fan	-0.75
w fascia	-1.40
w fast	0.90
w fath	0.36
w fatigu	0.62
w fear	0.23
w feath	1.97
w fee	-0.71
w feed	0.38
w feel	-0.54
w feel_better	1.07
w fees	0.73
w feet	0.58
w fell	-1.31
w felt	-3.24
w felt_better	-0.93
w fern	-0.62
w fertilit	-0.38
w fev	-1.92
w few	0.16
w fibromyalgia	0.83
w field	0.11
w fift	-0.72
w fifteen	-0.17
w fifth	-0.38
w fight	-0.13
w figur	0.28
w file	0.63
w fill	0.37
w film	1.13
w final	0.60
w find	2.81
w fine	-1.80
w fing	0.93
w fingertip	1.28
w finish	0.77
w fire	1.76
w firm	-1.33
w first	-1.19
w fish	-0.40
w fits	-0.53
w five	-0.20
w fix	0.13
w flar	1.36
w flat	0.36
w flight	-0.21
w float	-1.59
w floor	-1.17
w flow	1.66
w flu	-0.79
w fluid	-2.04
w fog	1.51
w fold	-0.28
w follow	0.19
w food	-0.56
w foot	-0.49
w football	-0.32
w for_a_while	-1.02
w for_good	-0.31
w for_life	0.78
w for_some	-0.19
w for_the_first_time_in	-0.76
w for_the_first_time_since	0.80
w for_years	-0.65
w forc	-0.10
w forcep	-0.86
w forget	0.72
w forgot	-0.62
w forgotten	1.11
w form	0.60
w fort	0.67
w fortnight	1.57
w forward	0.99
w found	-2.46
w fountain	-0.20
w four	0.16
w fourth	-0.39
w fre	1.16
w free	1.78
w free_of	0.45
w free_of_pain	0.59
w fresh	-0.67
w frida	-1.10
w friend	-0.16
w front	0.48
w frown	0.20
w frozen_shoulder	-0.31
w full	2.00
w furth	-0.58
w futur	2.14
w gap	1.02
w garag	0.79
w garden	-1.47
w gas	-0.15
w gate	0.16
w gath	-0.20
w gave	-1.41
w gave_up	-0.86
w general	-1.31
w gent	0.70
w gentl	3.31
w gentle_hands	0.40
w gentle_touch	0.35
w german	-0.93
w get	0.78
w get_better	-0.70
w get_rid_of	-0.20
w get_well	1.30
w gett	0.71
w gift	0.80
w girl	1.82
w giv	1.04
w give	1.39
w give_up	0.46
w given	-0.20
w given_up	-0.73
w gives_way	0.29
w glad	-0.40
w glass	-0.19
w go	0.10
w go_home	0.24
w go_to	0.80
w go_to_hospital	-0.65
w goes	3.07
w gone	1.25
w good	-1.07
w good_for	-0.97
w got	0.20
w got_better	-0.88
w gout	-0.59
w grac	0.43
w grad	0.53
w gram	-1.14
w grandad	-1.12
w granddaught	0.86
w grandmoth	-0.42
w great	0.66
w grey	2.55
w grief	-0.41
w grip	1.18
w ground	-0.49
w group	-2.61
w grow	2.93
w grown	0.31
w guarante	-0.68
w guidanc	-0.74
w guidelin	-1.03
w gut	1.17
w gutt	-0.46
w habit	-0.56
w had	1.47
w hadn't	0.37
w hair	-1.37
w half_marathon	-0.34
w hall	-1.92
w hand	1.06
w hands_on	-0.96
w hang	-1.14
w happ	-0.26
w happen	1.88
w happi	0.78
w harbour	-0.34
w hard	-1.06
w harm	-0.14
w has	1.25
w has_not_been	-0.38
w has_two	-0.15
w hav	-0.51
w have	0.58
w have_not_been	-0.58
w haven't	0.58
w hay_fever	0.66
w he	-0.49
w head	-2.38
w headach	-0.40
w headlin	-1.15
w heal	2.76
w healing_for	0.31
w health	2.28
w health_visitor	-0.29
w hear	0.16
w heard	-0.20
w heart	-1.04
w heartbeat	-0.26
w heat	0.46
w heav	1.56
w heavi	-0.12
w heel	-0.12
w held	0.64
w hello	0.40
w help	0.25
w help_for	-0.19
w helps_with	-0.45
w her	2.54
w here	2.44
w herself	1.17
w hiccup	-0.70
w hid	-1.07
w hidden	0.73
w hide	-0.10
w high	-1.48
w hill	-0.97
w him	-1.15
w himself	0.15
w hing	-0.50
w hip	-0.28
w hips	1.04
w his	0.66
w histor	-0.57
w hoist	0.81
w hold	0.54
w holida	0.64
w hon	0.61
w hook	0.37
w hop	-1.03
w hormon	-0.54
w hors	-0.18
w hospital	-0.29
w hot	0.87
w hot_flushes	0.14
w hour	-0.92
w hous	-0.86
w how	-0.93
w howev	-0.54
w hums	0.35
w hundr	2.13
w hung	-0.89
w hurr	-1.43
w hurt	-2.41
w husband	0.70
w i	-1.19
w i'll	0.46
w i'm	-0.51
w idea	-0.64
w ideal_for	0.25
w if	-5.46
w ignor	0.68
w ill	-1.24
w impossibl	1.30
w improv	0.24
w improve	0.43
w in_some	-0.12
w includ	-0.97
w incom	-0.45
w independent	0.67
w individual	-0.17
w indoor	0.44
w infant	-0.30
w infection	-0.34
w inflammation	-0.26
w inhal	-0.19
w injection	1.42
w injur	-0.42
w inn	-1.25
w insid	-2.13
w insomnia	-0.70
w instant	-0.20
w instead	0.73
w insulin	-0.46
w insur	-0.29
w insuranc	-0.11
w inter	0.24
w internet	0.69
w interview	-0.20
w into	1.63
w invent	-0.55
w invit	0.33
w iron	0.93
w is_a	2.09
w is_common	-1.12
w is_gone	0.43
w is_made_of	-0.20
w is_said_to	-0.47
w is_thin	-0.38
w isn't	0.15
w it	0.15
w it'll	0.68
w itch	-1.13
w its	1.62
w itself	1.80
w januar	-0.73
w jaw	1.07
w jaws	-0.18
w job	-0.41
w join	-0.83
w joint	-0.26
w joy	-0.70
w jump	-1.52
w june	1.13
w just	-0.71
w keep_your	0.25
w kept	-0.31
w kettl	-1.42
w kidney	0.23
w kids	0.57
w kind	-3.77
w kitchen	0.13
w kne	-0.83
w knead	0.27
w kneel	0.15
w knew	-0.40
w knif	0.86
w knitt	0.31
w knock	0.14
w knot	-0.50
w know	0.69
w known	-1.04
w label	0.18
w laborator	1.14
w labour	0.33
w lad	0.36
w ladd	-1.16
w lake	-0.32
w lamb	-0.66
w lamp	-0.81
w land	-0.29
w lane	-0.52
w larg	-0.27
w last	0.43
w lat	-0.30
w latch	-0.22
w late	-2.29
w laugh	2.86
w law	-0.43
w lawn	0.95
w lay	-2.08
w lead	0.30
w leaflet	-0.74
w leak	-0.77
w lean	-0.13
w learn	-1.01
w least	0.29
w leav	-1.00
w left	-1.35
w leg	-1.96
w legal	0.87
w legs	-0.26
w lengthen	0.41
w lent	-0.10
w less	0.15
w lesson	-1.22
w let	1.83
w let_go	0.45
w let_go_of	0.28
w lets	-0.90
w lets_go	0.31
w lett	-0.35
w level	0.38
w librar	-0.58
w licens	-1.03
w lie	-1.93
w life	2.73
w lift	0.54
w light	-2.74
w light_touch	-1.87
w lik	-1.44
w like	-0.35
w limit	-0.52
w limp	0.24
w lin	-0.51
w line	0.59
w link	0.48
w list	-2.76
w listen	0.83
w littl	-0.45
w little_one	-0.51
w liv	-2.30
w live	-0.50
w load	-0.63
w local	0.22
w locat	0.43
w lock	-0.29
w loft	-0.44
w long	-0.96
w long_covid	-0.25
w long_enough	0.52
w long_lasting	-0.94
w look	-0.23
w looks_after	0.10
w loos	0.73
w loosen	0.58
w lorr	-0.12
w los	-1.94
w lose	1.16
w loss	-1.00
w lost	0.68
w lot	1.06
w loud	-0.44
w love	-1.82
w low	-2.34
w low_back_pain	-0.26
w low_mood	-0.44
w lower	-0.51
w luck	0.17
w lumbar	0.41
w lump	0.22
w lunch	-0.26
w lung	0.97
w ly	-2.24
w lymph	0.58
w machin	0.47
w made	-0.29
w magic	-0.68
w mail	-0.48
w main	-1.24
w mak	-0.37
w make	-0.63
w man	0.82
w manag	0.61
w manipulation	-0.22
w many	-0.46
w many_people	-0.62
w map	-0.39
w maps	-0.60
w march	-0.75
w mark	-0.97
w market	0.28
w massag	-0.30
w match	-0.41
w mate	0.31
w matt	-0.64
w may	-1.11
w me	0.70
w meal	-0.19
w mean	-1.71
w meant	-0.81
w measur	1.50
w mechanic	0.67
w medical	1.32
w medical_care	-0.64
w medication	0.67
w medicin	-0.95
w meet	-0.99
w memb	-0.43
w membran	-0.31
w memor	-1.05
w mend	0.55
w menopaus	-0.49
w mention	-0.16
w messag	-0.92
w met	0.82
w midnight	0.63
w midwif	-1.10
w midwiv	0.82
w might	-0.81
w migrain	2.02
w mild	0.18
w mill	-0.30
w mind	1.27
w mine	-0.33
w minut	-0.42
w miracl	-0.96
w miss	1.74
w mo	-0.82
w model	-0.78
w modern	0.86
w monda	0.72
w monday	-1.18
w mone	-0.82
w month	0.43
w months_of	-0.65
w mood	-0.64
w more	1.48
w morn	1.95
w most	-4.84
w most_people	0.27
w moth	1.73
w mountain	-0.48
w mov	-4.80
w move	-2.82
w move_more	0.35
w mow	1.25
w mr	1.38
w much	1.47
w mum	0.72
w muscl	-1.72
w music	-0.16
w must	1.85
w my	1.79
w my_hands	-1.43
w myself	0.15
w nagg	0.11
w nam	-2.51
w name	-0.52
w nap	-0.29
w natural	1.72
w near	-0.46
w nearly_all	-0.32
w nearly_everyone	0.23
w neck	2.81
w neck_pain	0.77
w need	0.79
w needl	-0.74
w needs_a_doctor	-0.31
w needs_no	0.37
w negativ	-0.14
w neighbor	-1.18
w neighbour	-1.33
w neith	-1.39
w nerv	-0.73
w nerve_pain	0.23
w nervous_system	1.07
w neurologist	-0.96
w nev	0.52
w new	-3.51
w newborn	1.26
w next	-1.30
w nhs	-0.21
w nice	0.30
w nickel	-1.20
w night	3.62
w nine	1.89
w ninet	0.47
w no	-2.84
w no_clear	-0.29
w no_difference	-0.47
w no_doubt	0.51
w no_evidence	-0.38
w no_harm	0.31
w no_longer_need	1.14
w no_longer_needs	-0.40
w no_more	0.37
w no_one	1.56
w no_side_effects	0.30
w nobody_has_shown	-0.26
w nobody_knows	-0.63
w nois	-0.26
w none	-0.45
w normal	0.89
w nose	0.13
w not	-1.65
w not a_doctor	-0.41
w not able	0.43
w not about	-0.31
w not ach	1.94
w not advanc	-0.22
w not aft	0.39
w not again	0.26
w not against	0.32
w not agre	-0.45
w not alik	0.40
w not all	-0.28
w not am	-0.30
w not an_hour	-0.41
w not an_operation	-0.77
w not answ	-0.38
w not anxiet	0.36
w not any	-1.88
w not any_more	0.91
w not anybod	-0.67
w not anyon	-0.17
w not anyth	-2.44
w not apart	-1.06
w not arm	0.55
w not arthriti	0.40
w not ask	0.98
w not asthma	-0.58
w not bab	0.58
w not back	2.21
w not back_pain	-0.35
w not bad	0.91
w not be	-0.74
w not been	0.11
w not befor	-0.20
w not believ	0.11
w not bett	1.38
w not body	-0.96
w not book	-0.39
w not breath	-0.44
w not call	0.39
w not can	-0.70
w not care	-0.29
w not caus	-0.30
w not ch	-0.33
w not chanc	0.77
w not chang	-1.89
w not check	-0.71
w not children	-0.11
w not claim	-0.76
w not client	0.96
w not clos	3.16
w not com	1.26
w not come	0.96
w not compar	-0.29
w not cook	-0.52
w not could	0.61
w not count	-0.26
w not cst	-0.23
w not cur	0.67
w not cure	-0.70
w not cure_for	0.34
w not cut	1.14
w not damag	-0.12
w not dangerou	-0.34
w not day	0.69
w not diagnos	0.51
w not did	0.78
w not diseas	-0.11
w not do	3.00
w not doctor	0.68
w not dose	-0.57
w not down	0.54
w not drug	0.50
w not each	-0.26
w not ear	-0.35
w not effect	-0.24
w not eith	-0.38
w not else	-0.46
w not end	1.00
w not enough	0.13
w not even	1.02
w not ever	3.40
w not everyon	-0.33
w not evidenc	-1.05
w not expect	-0.48
w not fail	2.93
w not far	-0.97
w not fault	-0.73
w not feel	-1.49
w not felt	1.08
w not felt_better	-0.34
w not fev	-0.95
w not find	-0.69
w not first	-0.58
w not five	0.38
w not fix	0.18
w not flat	-0.88
w not fluid	-0.30
w not follow	1.38
w not form	-0.39
w not found	-0.32
w not friend	0.13
w not gave	0.30
w not get	1.48
w not get_better	0.57
w not give	-0.73
w not give_up	-0.64
w not go	-1.53
w not good	0.20
w not guarante	-0.16
w not had	0.22
w not hand	-0.79
w not happen	-0.16
w not harm	1.76
w not has	-0.94
w not have	1.82
w not he	1.47
w not head	0.46
w not heal	0.31
w not health	-0.20
w not hear	-0.46
w not heard	2.38
w not help	1.46
w not help_with	-0.89
w not her	1.49
w not here	-3.01
w not him	-0.84
w not his	0.49
w not hold	-0.34
w not hour	-0.48
w not how	-1.73
w not hurr	-1.33
w not hurt	1.13
w not i	-1.87
w not if	-0.19
w not ill	0.87
w not improv	-0.18
w not into	-0.16
w not is_a	-0.14
w not its	-0.90
w not keep	-0.70
w not kne	0.64
w not know	-0.34
w not larg	-0.13
w not last	0.11
w not leav	0.28
w not let	2.49
w not licens	-0.35
w not lie	-0.74
w not life	0.38
w not lift	-0.51
w not light	-0.17
w not like	-0.90
w not line	-0.44
w not list	-0.58
w not live	0.77
w not ly	-0.96
w not made	-0.14
w not mak	1.15
w not make	0.34
w not massag	-0.13
w not matter	-0.42
w not may	0.30
w not me	-0.31
w not mean	-1.30
w not measur	-1.30
w not medical	0.21
w not medical_advice	-0.49
w not medical_care	0.11
w not medicin	-0.84
w not mend	0.11
w not mention	-0.95
w not migrain	0.30
w not miracl	0.29
w not miss	0.92
w not month	0.21
w not more	0.25
w not mov	-0.52
w not move	-0.88
w not much	-1.25
w not my	-0.57
w not my_hands	-0.29
w not nam	-0.44
w not name	-0.13
w not neck	0.78
w not need	2.08
w not no	0.53
w not nor	-0.74
w not not	0.54
w not noth	-0.48
w not notic	0.84
w not now	0.37
w not numb	-1.45
w not off	-0.23
w not oil	-0.30
w not once	0.83
w not one	0.37
w not only	0.46
w not operation	0.60
w not oth	0.60
w not our	1.65
w not out	1.17
w not out_of	-0.67
w not outcom	-0.60
w not outsid	-0.65
w not over	-0.52
w not own	-0.11
w not page	-0.61
w not pain	1.83
w not pap	-0.23
w not pass	-0.46
w not peopl	-1.09
w not person	1.79
w not plac	-0.58
w not play	-0.12
w not postur	-1.20
w not pregnanc	-0.54
w not print	-0.92
w not promis	1.01
w not prov	0.11
w not proven	-0.14
w not pull	-0.44
w not push	-0.82
w not put	0.15
w not quit	-0.36
w not reach	0.41
w not read	-0.92
w not reason	-0.93
w not record	-0.78
w not recover	-0.59
w not refund	0.25
w not relief	-0.57
w not rememb	0.11
w not replac	-0.21
w not report	-0.41
w not research	0.86
w not rest	-0.66
w not result	-0.94
w not review	0.22
w not rhythm	-0.24
w not room	0.17
w not round	0.74
w not rush	-0.40
w not safe	-0.43
w not safet	-0.15
w not same	-0.52
w not says	0.34
w not scan	-0.53
w not second	0.23
w not secret	0.11
w not see	0.47
w not seen	0.67
w not sell	-0.12
w not seriou	0.45
w not session	-1.34
w not set	-0.79
w not shift	0.16
w not should	0.87
w not show	-0.65
w not shown	-0.66
w not sign	-0.58
w not sinc	4.48
w not site	-0.46
w not sitt	0.66
w not sleep	0.21
w not so	0.74
w not sold	-1.01
w not someth	-0.99
w not stand	1.11
w not start	-0.48
w not stat	-0.61
w not stay	-0.76
w not step	0.20
w not stop_taking	-0.47
w not stor	-0.89
w not strength	0.95
w not stretch	-0.50
w not stud	-0.75
w not substitut	0.15
w not such	-0.28
w not tak	-0.75
w not take	-0.25
w not talk	-0.42
w not tell	0.45
w not test	-1.24
w not th	-1.00
w not than	-1.07
w not their	0.12
w not them	-1.09
w not theor	0.11
w not ther	0.89
w not therapist	-0.21
w not thes	-0.32
w not they	-0.23
w not think	1.31
w not thought	0.42
w not through	0.28
w not time	0.86
w not tinnitu	-0.32
w not too	1.47
w not touch	1.27
w not tr	0.61
w not track	-0.22
w not treat	-0.14
w not trial	-0.69
w not troubl	-0.14
w not true	-0.55
w not try	-0.45
w not turn	0.52
w not two	0.29
w not und	-0.53
w not unles	0.36
w not until	0.22
w not up	2.40
w not us	-0.71
w not use	-0.72
w not used	-0.93
w not visit	-0.98
w not wait	0.31
w not walk	-0.45
w not want	-1.35
w not watch	0.10
w not way	1.17
w not we	0.17
w not week	-0.35
w not well	-1.48
w not went	-0.20
w not what	1.29
w not what_is_wrong	-0.33
w not whatev	-1.01
w not when	0.71
w not wher	0.28
w not wheth	-0.73
w not who	3.57
w not why	-0.95
w not will	-1.85
w not without	0.50
w not word	0.84
w not work	0.30
w not worr	-0.27
w not wors	1.90
w not worth	-0.25
w not would	-0.68
w not writ	-0.13
w not year	0.96
w not you	-1.29
w not your	-0.85
w not your_doctor	-0.13
w not yourself	0.96
w not_agree	-0.13
w not_everyone	-0.19
w not_know	0.89
w not_need	0.84
w not_promise	-0.24
w note	-0.75
w noth	-2.57
w notic	0.96
w novel	-0.46
w now	1.14
w numb	-2.72
w nurs	0.82
w nurser	0.46
w octob	-0.59
w odd	-0.53
w off	1.35
w offer	-0.43
w offic	0.47
w official	0.23
w often	-4.24
w oil	-0.25
w old	0.81
w old_pains	0.47
w on_average	0.47
w on_his_own	-0.11
w on_the_way_home	0.48
w on_their_back	-0.11
w on_time	-1.22
w on_your_side	0.46
w once	0.85
w one	1.17
w one_hour	0.11
w ones	-0.68
w onlin	-0.44
w only	2.24
w only_get_worse	0.21
w open	-0.77
w optician	-0.40
w orchestra	1.04
w ord	-0.10
w ordinar	-0.35
w organ	1.61
w osteopath	-1.20
w oth	-1.95
w our	2.53
w our_hands	1.06
w our_table	0.40
w our_touch	0.46
w ours	1.05
w out	4.21
w out_of	1.23
w outsid	-0.56
w over	2.35
w overactiv	0.55
w overcom	0.13
w overnight	-0.37
w own	1.05
w pace	-1.39
w pacemak	0.10
w pack	0.88
w packag	-0.69
w pag	0.45
w page	-0.49
w paid	-0.98
w pain	0.39
w pain_free	2.14
w pain_relief	1.17
w painful	-0.93
w paint	-1.98
w pair	-1.80
w palm	1.46
w panel	0.26
w panic_attacks	-0.13
w pap	-1.34
w papa	0.51
w parent	2.12
w park	-1.71
w part	-0.44
w partn	-0.80
w pass	-3.08
w past	-0.88
w path	-0.69
w patienc	-0.59
w patient	1.00
w pattern	0.12
w pay	-0.11
w peac	-0.36
w pediatrician	0.53
w pelvi	1.22
w pen	-0.50
w peopl	-1.06
w per_cent	0.16
w perfect	-0.13
w perhap	-0.42
w period	1.92
w permanent	0.43
w person	-0.75
w pet	-0.49
w pharmacist	-0.95
w phon	-1.50
w photograph	1.92
w physical_therapist	-1.36
w physical_therapists	-0.49
w physical_therapy	-0.58
w physician	-0.36
w physio	0.93
w physiotherap	0.27
w physiotherapist	-1.15
w piano	-0.73
w pick	-0.87
w pictur	-1.42
w piec	-0.95
w pill	0.55
w pillow	0.98
w pinch	-1.01
w pipe	-0.58
w pitch	-0.45
w plac	-1.42
w placebo	0.88
w plain	0.79
w plan	0.76
w plann	-0.18
w plant	-0.16
w plast	-0.35
w play	-1.48
w pleas	-4.42
w pleasant	-0.85
w plent	-0.66
w plumb	-0.95
w point	-2.35
w poison	0.10
w pool	0.36
w poor	-0.69
w port	-0.99
w position	-1.05
w possibl	-1.32
w post	-0.47
w postnatal_depression	0.24
w pound	-0.58
w pow	1.76
w powerful	0.11
w practic	-1.19
w practition	-0.65
w prais	0.43
w pregnanc	0.94
w pregnant	-0.49
w prepar	0.25
w pres	1.13
w prescrib	0.72
w prescription	-0.57
w present	-0.25
w press	-0.40
w pressur	-1.04
w pretend	-1.65
w prevent	-0.69
w pric	-2.17
w print	-0.57
w priz	-0.72
w probab	-0.85
w problem	1.96
w professor	0.48
w profound	0.20
w program	0.11
w promis	0.47
w proof	1.11
w prop	0.44
w prov	-0.35
w proven	-0.71
w prun	-1.23
w ptsd	0.33
w pull	-1.34
w puls	-1.09
w pump	0.25
w push	0.34
w put	1.70
w put_right	1.18
w question	-2.71
w queu	0.40
w quick	2.65
w quiet	-3.04
w quiet_hour	-2.52
w rack	-0.67
w radiator	-0.53
w radio	-0.52
w raffl	-0.49
w rail	-1.11
w rain	-0.48
w rais	-0.85
w ramp	0.18
w ran	0.79
w rang	1.97
w rare	-0.56
w rath	-1.35
w reach	0.33
w read	-0.85
w real	1.16
w realign	-0.34
w receipt	-0.44
w reckon	0.33
w recognis	0.35
w recogniz	1.33
w recommend	0.23
w record	-0.23
w recov	0.39
w recover	0.80
w recovery_from	0.80
w reduc	-0.36
w referenc	-0.66
w reflux	0.16
w refund	-0.21
w register	-0.75
w regular	1.24
w regulator	0.43
w rehears	-0.12
w relax	-0.54
w relaxation	0.22
w releas	0.24
w reliab	0.99
w relief	1.83
w relief_for	0.43
w reliev	-0.79
w rely_on	-0.32
w remedy_for	-0.31
w rememb	1.20
w remind	0.15
w remov	-1.24
w rent	-0.50
w replac	-0.73
w report	0.76
w reset	-0.43
w respect	-1.59
w respond	0.39
w respons	0.30
w rest	-3.19
w restful	-0.22
w restor	-0.87
w restriction	-0.14
w result	0.79
w return	1.66
w reveal	0.37
w revers	0.81
w review	1.65
w rhythm	1.08
w ribs	0.46
w rid	1.28
w right	-0.92
w ring	-0.58
w ris	-1.06
w rise	-0.27
w risk	-1.25
w riv	-0.21
w rock	1.58
w roll	-0.66
w roof	-0.46
w room	-1.46
w root	2.52
w rope	0.25
w rose	-0.30
w rough	0.37
w round	1.08
w row	1.86
w rubb	-0.38
w rul	-0.68
w rule	-0.16
w rumbl	-0.99
w run	-0.18
w runs	-1.91
w rust	0.77
w s	-1.18
w sacrum	-0.78
w saf	1.40
w safe	0.92
w safet	-0.29
w said	-2.88
w salt	-0.44
w same	1.03
w same_day	0.47
w sampl	-0.15
w sat	0.71
w saturda	-0.88
w saturday	-0.29
w sav	-0.63
w saw	-0.35
w say	0.89
w say_no_to	-0.51
w says	-1.53
w scal	-1.33
w scan	-1.56
w scar	-1.18
w sceptic	0.29
w school	-0.69
w sciatica	0.88
w scienc	1.81
w scientifical	0.32
w scientist	0.57
w scoot	-0.23
w scor	-1.69
w scream	2.00
w seam	-0.78
w seat	-0.78
w second	-0.82
w secret	-0.54
w see	0.29
w see_a_doctor	-0.48
w seem	-1.73
w seen	0.25
w seizur	0.52
w seldom	-0.40
w self	1.37
w sell	-2.62
w send	0.22
w sens	0.39
w sent	0.67
w sentenc	-0.21
w session	-1.28
w set	0.78
w sets	-0.62
w settl	1.13
w seven	-1.36
w sevent	-1.12
w sever	-0.50
w several	-1.60
w shak	0.14
w sham	-0.34
w shap	-1.30
w shar	-1.47
w she	-0.70
w sheet	-1.11
w shelf	0.48
w shift	1.24
w shingl	-0.45
w sho	-1.16
w shock	0.70
w shook	-1.49
w shop	0.37
w short	-0.91
w shorten	-0.49
w shot	0.43
w should	-2.03
w shout	0.43
w show	-2.65
w shown	0.13
w shredd	-0.29
w shrink	-0.12
w shunt	-0.25
w shut	1.17
w side	0.74
w side_effects	0.59
w sign	-1.20
w signal	-0.29
w simp	2.86
w simpl	0.58
w sinc	-1.25
w sing	0.99
w singl	0.13
w sink	-0.57
w sist	0.16
w sit	-2.05
w sit_in	0.49
w site	-1.02
w sits	-0.67
w sitt	0.32
w sixt	0.90
w size	-0.47
w skin	-2.65
w skip	2.16
w skipp	0.68
w skull	-2.57
w skull_bones	0.34
w slack	-0.41
w sleep	-1.27
w sleeples	0.55
w sleepless_nights	1.40
w sleev	-0.14
w slipped_disc	-0.32
w slow	-4.45
w small	-0.77
w smell	0.55
w smil	5.44
w smok	-0.20
w smooth	0.55
w snor	-0.84
w snow	-0.18
w so	-1.32
w soap	-0.19
w sock	0.24
w sofa	0.40
w soft	-0.76
w soften	-0.13
w sold	-0.15
w some	-2.65
w some_people	-1.74
w somebod	-0.37
w someon	-0.68
w someth	0.79
w sometim	-0.43
w somewher	0.99
w son	0.38
w soon	0.89
w sooth	0.33
w sore	-1.18
w sore_back	-2.06
w sore_neck	0.13
w sorr	-1.15
w sorrow	0.49
w sort	-0.14
w soul	-0.89
w sound	1.33
w sourc	-0.57
w spac	0.95
w spar	0.12
w speak	4.26
w speak_of	-0.28
w specialist	0.90
w speech	-0.63
w spell	-1.18
w spend	0.64
w spent	-0.81
w sphenoid	0.26
w spin	1.04
w spinal	-0.19
w spinal_cord	-0.38
w spok	-0.94
w spot	-0.99
w spr	2.12
w sprain	-0.23
w squar	-0.50
w squeez	0.43
w stack	0.28
w staff	-0.61
w stair	0.37
w stairlift	1.59
w stamm	0.10
w stand	0.47
w star	1.23
w start	3.98
w stat	-1.06
w station	-0.11
w stay	-0.24
w stay_away	0.18
w stead	0.43
w step	0.80
w stick	-1.16
w stiff	0.15
w stiff_back	-0.34
w stiff_neck	-0.99
w still	-6.31
w stitch	-0.29
w stomach	-0.33
w stood	0.27
w stool	-1.79
w stop	-1.25
w stopp	-0.76
w stor	-0.64
w storm	-0.12
w stov	-0.34
w str	-0.56
w straight	0.50
w straighten	0.72
w strang	-0.28
w street	-1.48
w stres	0.70
w stress	0.41
w stretch	0.47
w strict	-0.42
w strok	-0.49
w strong	0.88
w stuck	0.53
w stud	-1.53
w student	-1.12
w stuff	0.20
w succes	0.27
w such	-0.55
w sudden	-0.53
w suffer	1.07
w sugar	0.39
w sugg	-0.16
w suit	-1.31
w suitabl	-0.32
w suitcas	1.24
w summ	-1.64
w summar	-0.45
w summit	1.01
w sunda	0.58
w sunday	-1.14
w supp	-0.85
w support	0.97
w suppos	-0.30
w sure	-1.03
w surgeon	-0.36
w surger	0.39
w surpris	1.06
w surve	-1.09
w sutherland	-1.31
w swell	-0.89
w swimm	-0.77
w switch	-0.43
w swollen	-0.43
w symptom	0.89
w system	1.84
w tabl	1.21
w tablet	0.62
w tailbon	-0.77
w tak	-1.99
w take	-1.63
w talking_therapy	-0.64
w tast	-0.50
w taught	0.33
w tax	-0.47
w taxi	-0.47
w tea	2.50
w teach	-0.99
w tear	-0.46
w teeth	-0.11
w tell	1.21
w tell_me	1.06
w tell_us	-0.29
w tells_you	-0.84
w ten	-0.80
w tend	0.53
w tenni	-0.42
w tension	1.37
w tension_headaches	-1.02
w tent	0.46
w term	1.24
w test	1.13
w text	-1.06
w th	-0.10
w than	-2.14
w thank	0.67
w that_lasts	-1.13
w thaw	-0.27
w the_answer_to	0.20
w the_next_day	-0.48
w the_sea	-0.11
w the_table	-1.74
w the_work	0.31
w their	3.43
w them	2.04
w themselv	0.93
w then	1.12
w theor	-0.58
w ther	1.54
w therap	-0.85
w therapist	1.72
w therapy_for	0.29
w thes	-0.74
w these_hands	0.60
w they	1.47
w thick	-0.52
w think	0.29
w thinn	0.21
w third	0.49
w thirst	-0.25
w thirt	0.89
w this_table	1.93
w this_therapy	-1.16
w thos	1.26
w though	1.82
w thought	-1.00
w thousand	2.09
w thre	-0.97
w threw	0.89
w thriv	-0.66
w through	1.89
w throw	-0.71
w thursda	-0.83
w thursday	-0.90
w thyroid	0.33
w tick	0.83
w ticket	-0.53
w tid	0.70
w tide	-0.59
w tie	1.63
w tight	-0.58
w till	1.45
w tim	-0.20
w time	-0.98
w tinnitu	-0.49
w tir	-0.21
w tired	-0.92
w tissu	-1.07
w to_avoid	-0.49
w toast	-0.47
w toda	1.15
w toddl	-1.51
w toes	1.77
w togeth	-1.93
w toilet	-0.44
w told	-0.34
w told_me	0.55
w tomorrow	1.66
w tonight	0.83
w too	-1.41
w too_late	1.06
w took	-1.65
w top	1.05
w tore	1.77
w touch	-0.12
w toward	-0.26
w towel	-0.32
w town	0.50
w toxin	0.53
w tr	-1.96
w traction	0.27
w trad	-1.40
w tradition	-0.47
w traffic	0.10
w train	-1.33
w tram	-0.91
w transformation	0.31
w trauma	-0.58
w tray	0.26
w treat	0.12
w treatment_for	0.39
w treatment_of	-0.31
w tree	-0.29
w tremor	-0.42
w trial	-2.92
w tried_everything	0.23
w troubl	-0.56
w true	2.25
w trumpet	0.55
w trust	1.45
w try	-0.60
w tuesda	0.28
w tuesday	-0.53
w tumm	1.04
w turn	2.88
w twelv	-0.44
w twent	2.64
w twin	-0.14
w twist	1.39
w type	-0.61
w uk	-0.40
w umbrella	-0.56
w uncertain	-0.16
w uncl	-0.62
w und	-0.75
w undo	1.00
w undon	-0.91
w undres	1.08
w universit	0.68
w unlik	0.35
w unlock	0.38
w unpleasant	-0.36
w unproven	1.00
w unsettl	-0.19
w unsur	-0.15
w until	-2.29
w unwell	-0.11
w unwind	1.20
w up	2.11
w updat	-0.28
w upledg	-0.83
w upright	-0.87
w upstair	-1.20
w us	2.09
w use	-1.28
w used	-0.81
w used_to	-0.32
w uses	-0.41
w usual	-1.24
w vaccin	-0.56
w vagus_nerve	-0.58
w valu	0.15
w vary	0.12
w vertebra	0.84
w vertigo	-0.17
w very	0.81
w view	-1.49
w villag	1.05
w violin	-0.79
w visit	0.55
w visitor	-1.63
w voic	1.44
w wait	-0.14
w wak	0.15
w wake	-0.10
w wake_up	0.43
w wal	-0.32
w walk	-0.81
w walked_out	-0.57
w walking_frame	0.90
w walking_stick	-0.29
w wall	2.25
w want	-0.29
w war	1.23
w ward	1.34
w warm	-0.90
w warmth	-0.42
w warn	0.67
w wash	-0.66
w wast	-0.87
w wat	0.30
w watch	1.66
w wav	-1.38
w wave	0.15
w wax	-0.69
w way	1.98
w way_home	0.18
w ways	-0.95
w we	-0.87
w we'll	1.26
w we'r	-0.68
w weak	-0.74
w wear	-0.71
w websit	-0.36
w wedd	-0.24
w wednesday	-0.34
w week	-0.92
w weekend	-1.13
w weigh	-0.20
w weight	-1.26
w welcom	-0.72
w well	-3.66
w went	2.41
w went_in	0.95
w were_gone	0.14
w what	1.74
w what_is_wrong	0.89
w wheel	0.79
w when	-1.79
w wher	3.28
w wheth	-4.45
w which	-2.22
w whisp	2.19
w whistl	0.38
w who	4.28
w whoev	0.69
w whol	2.64
w whos	0.46
w why	3.80
w wife	1.42
w will	2.18
w winc	1.54
w wind	0.34
w window	0.34
w wint	0.22
w wish	-0.19
w within	1.22
w within_days	-0.18
w without	2.48
w woke	-0.40
w women	0.13
w won	-1.01
w won't	1.57
w wond	-0.53
w wonderful	0.14
w wood	2.87
w wool	-0.31
w word	-0.32
w wore	0.23
w work	1.00
w work_on	-0.43
w works_on	-0.22
w world	0.86
w world_health_organization	-0.10
w worn	-0.92
w worr	-0.48
w wors	-1.15
w worst	-0.61
w worth	-0.77
w would	-2.54
w wound	0.32
w wrap	-0.71
w wrapp	-1.02
w wrist	-1.13
w writ	-0.87
w written	-0.33
w wrong	-2.22
w wrot	-0.72
w yard	-0.49
w year	2.39
w years_of	1.60
w yes	0.45
w yesterda	0.91
w yet	1.89
w yoga	0.89
w you	-0.53
w you'll	1.42
w you'r	-0.29
w your	1.77
w your_doctor	-0.53
w your_gp	0.72
w your_midwife	0.32
w yourself	1.17
w zero	0.30
wt a AID	-1.77
wt a BABY	-1.17
wt a BELIEF	-0.27
wt a BODY	-0.74
wt a CLIENT	-4.21
wt a CST	-0.67
wt a CURE	0.37
wt a DIAGNOSE	-1.55
wt a DOCTOR	-2.30
wt a DRUG	-0.54
wt a EASE	-1.88
wt a ENDORSE	1.77
wt a EXPERT	-0.79
wt a FLOW	0.47
wt a GONE	-3.82
wt a HOMEHELP	0.76
wt a LIFE	-0.30
wt a META	-0.97
wt a NEGN	-1.77
wt a NUMBER	-1.00
wt a POLICY	-1.07
wt a PRAISE	0.90
wt a PRESSURE	-0.56
wt a REMOVE	-1.80
wt a RESEARCH	-2.56
wt a SAFETY	-0.44
wt a SAFEW	-0.23
wt a SAY	-1.01
wt a SERIOUS	-2.79
wt a SERVICE	-2.05
wt a SHOW	0.79
wt a SORE	-1.58
wt a STOPTAKING	-0.74
wt a STORE	-1.50
wt a SURE	-0.46
wt a SURGERY	-0.67
wt a SYMPTOM	-3.12
wt a THERAPIST2	-1.08
wt a THERAPY	-2.31
wt a THING	0.76
wt a WELL	0.85
wt a WORKS	-0.35
wt a WORLD	-1.18
wt about CST	-0.37
wt about IT	1.31
wt about MECH	-0.17
wt about NUMBER	-2.98
wt about RELIEFN	-0.38
wt about SERIOUS	0.63
wt about THERAPY	-0.37
wt about WE	-0.21
wt about YOU	1.15
wt adult SAY	0.11
wt adult SHOW	0.17
wt aft HOMEHELP	0.36
wt aft IT	2.31
wt aft LIFE	-0.64
wt aft NUMBER	-0.42
wt aft SURGERY	0.93
wt aft WE	0.20
wt against IT	-0.38
wt ago CLIENT	0.99
wt all EASE	0.60
wt all GONE	0.26
wt all IT	-1.06
wt all LIFE	-0.39
wt all NUMBER	-0.23
wt all WE	0.35
wt all YOU	-0.54
wt am NEG	-1.16
wt an EASE	-0.17
wt an EMOTION	-0.42
wt an EXPERT	-0.32
wt an HOMEHELP	-0.29
wt an HUMBLE	-0.17
wt an POLICY	-0.26
wt an SAFETY	-0.37
wt an SERIOUS	-1.21
wt an SORE	-0.39
wt an SYMPTOM	-0.56
wt an THERAPIST2	-0.37
wt an WORLD	-0.20
wt and BABY	0.62
wt and BAD	-0.54
wt and BODY	1.02
wt and CLIENT	-3.71
wt and CST	-0.41
wt and DETOX	0.97
wt and DIAGNOSE	0.28
wt and DOCTOR	0.40
wt and DRUG	-0.45
wt and EASE	1.60
wt and EMOTION	-0.63
wt and ENDORSE	-0.26
wt and EXPERT	0.38
wt and FLOW	0.23
wt and GO	1.26
wt and GONE	0.44
wt and HEDGE	-1.39
wt and HOMEHELP	-1.39
wt and HUMBLE	-1.61
wt and IT	-1.38
wt and LASTING	0.16
wt and MECH	-0.84
wt and META	-0.13
wt and MOST	-1.33
wt and NEG	-2.54
wt and NEGN	-0.19
wt and NUMBER	-0.15
wt and OUGHT	-1.73
wt and PAST	-0.31
wt and POLICY	-0.66
wt and RELIEFN	0.40
wt and REMOVE	0.17
wt and SAFETY	-0.47
wt and SAY	-2.38
wt and SERIOUS	3.45
wt and SERVICE	-0.86
wt and SHOW	-0.91
wt and SORE	-0.46
wt and STORE	-0.36
wt and SURE	1.04
wt and SYMPTOM	0.47
wt and THERAPIST2	-0.72
wt and THERAPY	1.92
wt and THING	1.05
wt and TURN	-1.52
wt and WE	-1.63
wt and WELL	1.47
wt and WORKS	0.76
wt and YOU	0.55
wt any DRUG	0.31
wt any HOMEHELP	0.56
wt any NUMBER	-0.75
wt any POLICY	0.85
wt any SERIOUS	-0.89
wt any SHOW	-0.37
wt any SYMPTOM	-0.59
wt any THERAPIST2	0.63
wt anyth IT	-1.28
wt are BABY	-0.48
wt are CLIENT	0.89
wt are EASE	1.13
wt are ENDORSE	-1.03
wt are GONE	1.64
wt are HUMBLE	-0.30
wt are MOST	-0.39
wt are NEG	-1.30
wt are NEGN	-0.22
wt are NUMBER	-2.71
wt are PAST	-0.61
wt are POLICY	0.27
wt are REMOVE	0.48
wt are SAFEW	-0.89
wt are SERVICE	-0.93
wt are SORE	-1.00
wt are STORE	0.13
wt are SURE	0.65
wt are THERAPY	1.65
wt are THING	0.44
wt are WELL	0.69
wt are WORKS	0.80
wt are WORLD	-0.45
wt are YOU	-0.26
wt as CLIENT	-1.74
wt as HOMEHELP	-0.66
wt as IT	-1.06
wt as LIFE	1.16
wt as NUMBER	-0.87
wt as SAFEW	1.37
wt as SYMPTOM	-0.64
wt as THERAPY	-0.83
wt as WE	0.42
wt as YOU	-1.02
wt at BELIEF	-0.28
wt at IT	-1.40
wt at LIFE	-0.26
wt at NUMBER	-1.98
wt at PAST	-0.44
wt at POLICY	-0.44
wt at WE	0.48
wt be BAD	0.54
wt be BODY	-0.42
wt be CURE	0.11
wt be DIAGNOSE	-0.26
wt be EASE	0.86
wt be ENDORSE	-0.41
wt be FLOW	0.88
wt be GO	-0.40
wt be GONE	1.71
wt be NUMBER	-0.21
wt be PAST	0.97
wt be POLICY	0.40
wt be PRAISE	0.41
wt be PRESSURE	0.25
wt be REMOVE	1.31
wt be SAY	1.02
wt be SERVICE	-1.09
wt be SHOW	-0.42
wt be STOPTAKING	0.65
wt be SURE	0.16
wt be WELL	-0.52
wt be WORKS	0.94
wt becaus CLIENT	-0.49
wt becaus IT	1.23
wt becaus MOST	0.79
wt becaus NEG	0.70
wt becaus NUMBER	-0.28
wt becaus WE	-0.80
wt becaus YOU	-1.01
wt becom GONE	1.31
wt bed TURN	0.26
wt been DIAGNOSE	0.30
wt been EASE	-0.51
wt been NUMBER	-0.23
wt been SAY	0.41
wt been SHOW	-0.76
wt been SORE	-1.19
wt been STORE	0.89
wt been WELL	0.48
wt befor CLIENT	0.27
wt befor IT	0.99
wt befor WE	-0.48
wt befor YOU	0.76
wt besid IT	-0.66
wt best NUMBER	-0.34
wt bett HOMEHELP	0.64
wt bett RESEARCH	-0.80
wt between BODY	0.15
wt between MECH	0.44
wt between NUMBER	0.62
wt between THERAPY	-0.53
wt between YOU	-0.72
wt both LIFE	-0.30
wt breath YOU	-0.69
wt but CLIENT	0.70
wt but IT	0.75
wt but NEG	-0.12
wt but WE	0.13
wt but YOU	0.55
wt by CLIENT	0.38
wt by DOCTOR	0.51
wt by EASE	0.24
wt by EXPERT	0.95
wt by FLOW	0.24
wt by GONE	-0.39
wt by HOMEHELP	-0.12
wt by LIFE	-0.52
wt by META	-0.73
wt by NUMBER	1.23
wt by POLICY	-1.37
wt by THERAPY	-0.29
wt by THING	1.14
wt by TURN	0.44
wt by WORKS	0.31
wt by WORLD	-0.14
wt careful RESEARCH	0.51
wt chronic SYMPTOM	0.22
wt cost GONE	-0.49
wt crack SERVICE	-0.45
wt crack WE	0.39
wt day CLIENT	1.23
wt day IT	1.20
wt day WE	-0.33
wt day YOU	0.48
wt did CLIENT	-0.33
wt did HUMBLE	-0.14
wt did IT	0.27
wt did NEG	0.59
wt did YOU	-0.39
wt do CLIENT	-0.32
wt do GONE	0.31
wt do HUMBLE	-0.24
wt do IT	0.31
wt do NEG	-2.94
wt do THERAPY	0.97
wt do WE	-0.23
wt do YOU	1.35
wt does CLIENT	-0.35
wt does CST	-0.63
wt does HEDGE	0.44
wt does HUMBLE	0.84
wt does IT	-1.68
wt does NEG	-0.71
wt does THERAPY	-0.66
wt drift STOPTAKING	-0.20
wt dur HOMEHELP	-0.63
wt each BODY	0.86
wt each CST	0.34
wt each ENDORSE	0.53
wt each HOMEHELP	-0.25
wt each SHOW	0.53
wt each STORE	-0.23
wt ear CLIENT	-0.34
wt earn WE	-0.69
wt eight NUMBER	0.47
wt else HEDGE	0.47
wt else IT	-0.51
wt enjoy IT	-0.81
wt ever BODY	0.36
wt ever CLIENT	0.57
wt ever GONE	-0.55
wt ever NUMBER	-0.91
wt ever SYMPTOM	0.72
wt ever THING	-0.76
wt far GONE	0.12
wt fev OUGHT	-0.37
wt fift NUMBER	-0.18
wt firm MECH	-0.39
wt fold THING	-0.38
wt for BABY	-0.31
wt for BODY	0.27
wt for CLIENT	1.03
wt for CST	-0.34
wt for DOCTOR	0.85
wt for DRUG	0.90
wt for EMOTION	0.81
wt for GONE	-0.32
wt for HEDGE	-0.63
wt for HOMEHELP	-0.33
wt for HUMBLE	0.95
wt for IT	0.76
wt for LASTING	-0.69
wt for MOST	0.45
wt for NEG	-0.95
wt for NUMBER	-1.94
wt for POLICY	-1.02
wt for SAFETY	0.52
wt for SERIOUS	-0.50
wt for SERVICE	0.50
wt for SORE	1.20
wt for SURE	-0.96
wt for SYMPTOM	1.28
wt for THERAPIST2	-0.37
wt for THERAPY	-1.86
wt for WE	-0.84
wt for WELL	0.24
wt for WORKS	-0.35
wt for YOU	-0.49
wt from CLIENT	-0.10
wt from CST	0.45
wt from IT	-0.78
wt from NUMBER	1.16
wt from RESEARCH	1.06
wt from SAFETY	-0.66
wt from SYMPTOM	1.09
wt from WE	-0.42
wt full BODY	0.49
wt full POLICY	0.98
wt gave WE	0.12
wt gentl CST	0.11
wt gentl THERAPY	0.27
wt get YOU	0.62
wt give IT	0.53
wt give WE	1.03
wt give YOU	0.73
wt good EASE	-0.29
wt good RESEARCH	-0.33
wt got WE	0.29
wt had BAD	1.08
wt had CST	-0.26
wt had DIAGNOSE	0.36
wt had EASE	-0.55
wt had FLOW	-0.63
wt had GONE	-1.84
wt had HOMEHELP	-0.48
wt had NEG	-0.60
wt had REMOVE	-0.28
wt had SAY	0.63
wt had SERIOUS	-0.30
wt had SERVICE	-0.16
wt had SHOW	0.24
wt had SYMPTOM	-1.06
wt had THERAPY	-0.26
wt had TURN	0.64
wt had WE	-0.18
wt had WORKS	-0.55
wt has BAD	-0.80
wt has DIAGNOSE	-0.69
wt has EASE	0.39
wt has GONE	-1.17
wt has HUMBLE	-0.21
wt has IT	-1.45
wt has NEG	0.56
wt has NEGN	-1.34
wt has NUMBER	0.26
wt has OUGHT	-1.07
wt has PAST	0.33
wt has POLICY	-0.73
wt has PROVE	-0.12
wt has REMOVE	-1.53
wt has SAFEW	0.51
wt has SAY	-0.30
wt has SERVICE	-0.20
wt has SHOW	-0.43
wt has STORE	0.69
wt has SURE	-1.05
wt has TURN	-1.01
wt has WE	2.33
wt has WORKS	-0.74
wt have BAD	0.43
wt have BODY	1.25
wt have DIAGNOSE	-1.38
wt have EASE	0.53
wt have GONE	1.46
wt have IT	0.42
wt have NEG	-0.88
wt have NEGN	-0.44
wt have NUMBER	-0.82
wt have OUGHT	0.19
wt have PAST	0.41
wt have PROVE	0.33
wt have REMOVE	1.01
wt have SAFEW	-0.34
wt have SAY	1.14
wt have SERIOUS	-1.63
wt have SHOW	0.95
wt have TURN	0.15
wt have WELL	-0.42
wt have WORKS	0.54
wt have YOU	0.86
wt her AID	-2.23
wt her BABY	-0.14
wt her BODY	1.70
wt her CLIENT	1.73
wt her DIAGNOSE	1.75
wt her DOCTOR	-0.81
wt her ENDORSE	-0.32
wt her HOMEHELP	-0.58
wt her LIFE	-2.93
wt her NUMBER	1.51
wt her PAST	0.21
wt her POLICY	-0.93
wt her SERIOUS	-1.12
wt her SHOW	-0.32
wt her STORE	-1.66
wt her SURGERY	-0.48
wt her SYMPTOM	-1.65
wt her THERAPY	-1.83
wt here IT	0.84
wt high THING	0.67
wt his AID	0.55
wt his BABY	-0.50
wt his BODY	-0.82
wt his CLIENT	1.71
wt his DOCTOR	-0.40
wt his ENDORSE	0.55
wt his HOMEHELP	-1.07
wt his LIFE	1.30
wt his SHOW	0.55
wt his SYMPTOM	-0.37
wt his THERAPY	1.02
wt his THING	0.30
wt his WORLD	0.50
wt hour GONE	-1.13
wt how CLIENT	-2.04
wt how CST	0.15
wt how HEDGE	-0.58
wt how SURE	-0.82
wt how THERAPY	0.25
wt how WE	-0.79
wt how YOU	0.60
wt if CLIENT	-0.45
wt if IT	-1.09
wt if LIFE	0.31
wt if NEG	1.07
wt if SYMPTOM	-0.37
wt if YOU	-3.56
wt in BABY	-0.50
wt in BODY	-0.85
wt in CLIENT	-2.42
wt in CST	-0.82
wt in DIAGNOSE	-0.15
wt in EASE	0.24
wt in FLOW	0.16
wt in HEDGE	0.19
wt in IT	1.59
wt in MECH	-0.65
wt in META	0.27
wt in MOST	-0.41
wt in NUMBER	-1.52
wt in REMOVE	-0.31
wt in SAFEW	-0.36
wt in SERVICE	-0.93
wt in SORE	-0.90
wt in SYMPTOM	-0.91
wt in THERAPY	1.31
wt in THING	-0.11
wt in WE	1.39
wt in WORKS	0.48
wt in YOU	2.49
wt includ HOMEHELP	-0.40
wt includ THERAPIST2	-0.40
wt into IT	0.34
wt is BAD	-0.34
wt is BELIEF	0.14
wt is BODY	-0.18
wt is CST	-0.53
wt is DEFINE	0.84
wt is DIAGNOSE	-1.77
wt is EASE	-1.52
wt is ENDORSE	-0.51
wt is FLOW	-0.11
wt is GO	-0.72
wt is GONE	-1.21
wt is HOMEHELP	-0.81
wt is HOPEFUL	0.44
wt is HUMBLE	-0.91
wt is IT	-1.28
wt is LASTING	0.41
wt is MOST	1.18
wt is NEG	-2.19
wt is NEGN	0.22
wt is NUMBER	-0.58
wt is OUGHT	-0.29
wt is PAST	-0.14
wt is POLICY	-0.62
wt is POSITION	0.63
wt is PROVE	-0.16
wt is REMOVE	0.17
wt is SAFETY	0.97
wt is SAFEW	-1.92
wt is SAY	-0.39
wt is SHOW	-0.76
wt is SORE	-2.70
wt is STOPTAKING	-0.58
wt is STORE	0.90
wt is SURE	1.25
wt is SYMPTOM	-1.61
wt is THERAPY	-0.22
wt is TURN	0.25
wt is WE	0.12
wt is WELL	-0.82
wt is YOU	-0.38
wt just DIAGNOSE	0.23
wt just NUMBER	0.63
wt just SHOW	0.11
wt larg RESEARCH	-0.33
wt last DIAGNOSE	-0.38
wt last NUMBER	-0.44
wt last POLICY	0.17
wt lat CLIENT	0.96
wt let IT	0.70
wt let WE	1.18
wt let YOU	1.60
wt lie POSITION	-0.23
wt light IT	-1.19
wt lik IT	-0.44
wt like IT	-1.35
wt like THING	0.86
wt like YOU	-0.36
wt long LIFE	0.38
wt long SYMPTOM	-0.89
wt long YOU	0.17
wt low BODY	-1.11
wt low ENDORSE	-1.11
wt low SHOW	-1.11
wt ly POSITION	-0.10
wt main THING	-0.40
wt mak BODY	-0.32
wt mak CLIENT	-0.46
wt mak IT	0.12
wt mak MOST	-0.34
wt make CLIENT	-0.54
wt make IT	-0.90
wt make NEGN	0.14
wt make YOU	-0.11
wt manipulation HEDGE	-0.10
wt mean IT	-1.16
wt mean NEGN	-0.48
wt mean YOU	-0.12
wt measur IT	-0.31
wt medical META	-0.14
wt miss IT	0.32
wt month CLIENT	0.33
wt month IT	0.70
wt morn LIFE	-0.13
wt new BODY	-0.60
wt new HOMEHELP	-0.69
wt new NUMBER	-0.47
wt new POLICY	-0.39
wt new RESEARCH	0.80
wt new SYMPTOM	-1.28
wt new WORLD	-0.63
wt next HOMEHELP	0.17
wt next NUMBER	-0.14
wt next POLICY	0.36
wt night IT	0.32
wt night LIFE	0.30
wt ninet MOST	-0.16
wt ninet NUMBER	0.59
wt notic IT	-0.33
wt numb IT	-0.74
wt numb NUMBER	0.30
wt of BAD	0.69
wt of BODY	0.23
wt of CLIENT	-0.28
wt of CST	0.67
wt of DIAGNOSE	-0.73
wt of DOCTOR	-0.13
wt of DRUG	2.09
wt of EASE	0.12
wt of EXPERT	-0.46
wt of FLOW	-0.50
wt of HOMEHELP	1.04
wt of IT	0.45
wt of MECH	0.44
wt of NEG	-0.34
wt of NUMBER	-0.40
wt of PAST	0.62
wt of POLICY	1.14
wt of RELIEFN	-1.09
wt of RESEARCH	1.34
wt of SERIOUS	-0.99
wt of SERVICE	-0.70
wt of SYMPTOM	1.13
wt of THERAPIST2	0.42
wt of THERAPY	-0.55
wt of THING	-2.02
wt of WE	-0.78
wt of WORKS	-0.60
wt of WORLD	-0.76
wt of YOU	2.13
wt on BODY	-0.25
wt on CLIENT	0.31
wt on CST	1.95
wt on DRUG	-0.41
wt on IT	0.34
wt on LIFE	0.19
wt on NUMBER	-0.26
wt on RESEARCH	-0.52
wt on SORE	-0.24
wt on SYMPTOM	-1.09
wt on THERAPY	0.78
wt on THING	-1.42
wt on WE	1.67
wt on YOU	-1.37
wt once SAY	-0.48
wt only CLIENT	-1.35
wt only DIAGNOSE	0.70
wt only EASE	0.29
wt only NUMBER	-0.15
wt only OUGHT	0.83
wt only THERAPY	0.45
wt or BAD	0.34
wt or BODY	-0.71
wt or CST	-0.47
wt or DIAGNOSE	-0.28
wt or DOCTOR	-0.57
wt or EASE	-0.86
wt or GONE	-0.58
wt or HOMEHELP	-0.84
wt or IT	-0.18
wt or LIFE	-0.13
wt or MECH	-0.58
wt or NEG	0.71
wt or NEGN	-0.26
wt or NUMBER	-0.19
wt or OUGHT	-0.22
wt or POLICY	-0.34
wt or SAFETY	-0.11
wt or SAY	-0.56
wt or SERIOUS	-1.11
wt or SORE	-0.27
wt or SURE	0.85
wt or SYMPTOM	-0.37
wt or THERAPY	-0.47
wt or THING	0.11
wt or WE	0.20
wt or YOU	-1.03
wt oth CLIENT	0.55
wt own BABY	0.67
wt own BODY	-0.34
wt own CLIENT	0.84
wt own EASE	-0.45
wt own ENDORSE	-0.60
wt own HOMEHELP	-0.61
wt own LIFE	1.17
wt own POLICY	-0.90
wt own SHOW	-0.60
wt own THERAPY	-0.19
wt packag IT	-0.40
wt perfect SAFEW	0.38
wt plac IT	0.37
wt plain META	-0.12
wt plan POLICY	-0.11
wt pleas DIAGNOSE	-0.40
wt pleas OUGHT	-0.79
wt pleas SAFETY	-0.53
wt pool RESEARCH	1.73
wt possibl IT	-0.68
wt pretend CST	-0.49
wt pretend THERAPY	-0.79
wt print IT	-0.43
wt put IT	0.55
wt put WE	-0.71
wt puts IT	-0.28
wt question CLIENT	-0.11
wt rath SAY	-0.47
wt rath SHOW	-0.47
wt reason WE	0.30
wt recent EMOTION	-0.38
wt recent RESEARCH	0.52
wt regular CST	0.28
wt regular THERAPY	0.30
wt right IT	-0.92
wt same CLIENT	1.38
wt same NUMBER	-0.12
wt same RESEARCH	-0.23
wt scientifical PROVE	-0.55
wt scor GONE	-0.59
wt sell YOU	0.21
wt short EASE	-0.57
wt sign IT	-0.22
wt sign OUGHT	-0.13
wt simp NEG	1.62
wt sinc CLIENT	-1.19
wt sinc EMOTION	0.97
wt sinc NUMBER	2.34
wt sinc WE	-1.30
wt slack HOMEHELP	-0.41
wt slack POLICY	-0.41
wt small CLIENT	0.61
wt small EASE	-0.44
wt small RESEARCH	-0.40
wt small SYMPTOM	1.40
wt so CLIENT	-0.44
wt so IT	-1.25
wt so OUGHT	-0.45
wt so WE	-1.87
wt so WELL	0.42
wt soft POLICY	-0.69
wt soft THERAPY	0.34
wt someth WE	-0.35
wt someth WORKS	-0.31
wt someth YOU	-0.52
wt start HOMEHELP	0.38
wt start WORKS	0.62
wt still THERAPY	-0.22
wt suit CLIENT	0.50
wt suit HEDGE	-0.31
wt suit YOU	-1.12
wt sunda CLIENT	0.57
wt sutherland SAY	-0.23
wt tak IT	-1.20
wt tak NUMBER	-0.16
wt take DRUG	-0.64
wt take IT	0.31
wt take POLICY	-0.43
wt take WE	-0.29
wt take YOU	-0.68
wt th CLIENT	0.59
wt th IT	0.29
wt th WE	1.61
wt th YOU	-0.28
wt than DRUG	0.59
wt than HOMEHELP	0.92
wt than IT	-1.46
wt than NUMBER	-0.60
wt than THERAPIST2	0.42
wt than WE	-0.40
wt than YOU	0.49
wt thank YOU	1.03
wt the AID	3.87
wt the BABY	-3.44
wt the BAD	0.60
wt the BELIEF	-0.48
wt the BODY	-3.80
wt the CAUSE	0.53
wt the CLIENT	1.92
wt the CST	-1.78
wt the CURE	-0.68
wt the DETOX	0.12
wt the DIAGNOSE	-0.25
wt the DOCTOR	-0.62
wt the DRUG	-0.89
wt the EASE	0.73
wt the EMOTION	0.29
wt the ENDORSE	-1.42
wt the FLOW	-0.78
wt the GO	0.28
wt the GONE	-0.57
wt the HOMEHELP	1.23
wt the HUMBLE	-1.17
wt the LIFE	-1.11
wt the MECH	2.87
wt the META	-1.28
wt the MOST	-1.51
wt the NEGN	0.49
wt the NUMBER	-1.01
wt the PAST	0.49
wt the POLICY	-0.83
wt the POSITION	-0.57
wt the PRAISE	-0.67
wt the PRESSURE	0.13
wt the RELIEFN	-0.62
wt the REMOVE	0.34
wt the RESEARCH	-0.94
wt the SAFETY	-0.24
wt the SAFEW	-0.66
wt the SAY	-0.94
wt the SERIOUS	0.59
wt the SERVICE	2.90
wt the SHOW	-2.00
wt the SORE	-1.42
wt the STOPTAKING	0.57
wt the STORE	0.48
wt the SURGERY	2.61
wt the SYMPTOM	3.08
wt the THERAPIST2	-0.69
wt the THERAPY	-2.33
wt the THING	-4.99
wt the WELL	-0.79
wt the WORKS	-1.37
wt the WORLD	-1.46
wt their BODY	-0.44
wt their CLIENT	1.30
wt their DOCTOR	0.36
wt their ENDORSE	0.37
wt their HOMEHELP	1.07
wt their SERIOUS	0.32
wt their SHOW	0.37
wt their SYMPTOM	0.94
wt their THING	0.60
wt them EASE	0.20
wt them GONE	0.24
wt them TURN	0.27
wt then CLIENT	1.37
wt then IT	-1.42
wt then NUMBER	0.95
wt then REMOVE	-0.38
wt then WE	-1.71
wt ther HEDGE	1.16
wt ther NEG	-0.15
wt therapist DIAGNOSE	0.66
wt therapist HEDGE	-0.15
wt therapist SAY	-0.50
wt thes CST	-0.76
wt thes THERAPY	-0.76
wt though CLIENT	0.31
wt till NUMBER	1.23
wt to BAD	0.34
wt to BELIEF	-0.29
wt to BODY	0.85
wt to CLIENT	-0.60
wt to CST	0.17
wt to DIAGNOSE	-0.11
wt to DOCTOR	-0.63
wt to DRUG	0.42
wt to EASE	0.87
wt to EMOTION	-0.31
wt to ENDORSE	-1.36
wt to EXPERT	-0.63
wt to FLOW	1.85
wt to GO	0.20
wt to GONE	-0.54
wt to HOMEHELP	0.33
wt to IT	1.90
wt to LIFE	-0.75
wt to MECH	-0.59
wt to META	-0.30
wt to NEG	2.97
wt to NEGN	-0.54
wt to NUMBER	-0.10
wt to OUGHT	-0.58
wt to POLICY	-0.84
wt to PROVE	0.22
wt to RELIEFN	-0.44
wt to REMOVE	1.47
wt to SAFETY	-1.45
wt to SAY	-0.11
wt to SERIOUS	0.72
wt to SERVICE	0.45
wt to SHOW	-0.21
wt to SORE	0.64
wt to STOPTAKING	0.58
wt to STORE	0.17
wt to SYMPTOM	2.19
wt to THERAPIST2	-0.28
wt to THERAPY	0.61
wt to THING	0.52
wt to WE	-0.25
wt to WELL	0.69
wt to WORKS	0.69
wt to WORLD	-0.27
wt to YOU	2.22
wt toda CLIENT	0.37
wt togeth NEG	-0.34
wt took NUMBER	0.50
wt took WE	-0.70
wt tr IT	0.20
wt unles YOU	1.20
wt unlik DRUG	0.13
wt unlik HOMEHELP	0.46
wt until IT	0.14
wt until NUMBER	-0.33
wt until WE	0.81
wt until YOU	-0.25
wt up TURN	-1.30
wt up WE	0.97
wt very CST	-0.58
wt very NEGN	-0.31
wt very SORE	-0.16
wt very THERAPY	-0.58
wt want NUMBER	-0.64
wt was BAD	-0.59
wt was DIAGNOSE	-0.78
wt was EASE	-1.74
wt was FLOW	-0.28
wt was GONE	-1.41
wt was LIFE	-0.12
wt was NEG	0.72
wt was NUMBER	-1.82
wt was OUGHT	-0.35
wt was PAST	-0.46
wt was POLICY	-0.35
wt was REMOVE	-0.70
wt was SERVICE	-2.15
wt was SORE	-0.48
wt was STOPTAKING	-0.37
wt was STORE	-0.22
wt was WELL	-0.53
wt was WORKS	-1.18
wt way MOST	1.00
wt week CLIENT	0.60
wt week DEFINE	-0.24
wt went TURN	1.87
wt were CLIENT	0.50
wt were DIAGNOSE	-0.59
wt were EASE	-0.22
wt were FLOW	-0.43
wt were NEG	0.64
wt were SERVICE	-0.21
wt what CLIENT	-1.37
wt what CST	0.58
wt what EASE	-0.35
wt what FLOW	-0.49
wt what HEDGE	-1.09
wt what HUMBLE	-0.18
wt what IT	-1.82
wt what LIFE	0.43
wt what MOST	-0.22
wt what SAFETY	0.64
wt what THERAPY	-0.87
wt what WE	-0.71
wt what WORKS	-0.59
wt what YOU	-2.26
wt whatev CLIENT	-1.15
wt whatev YOU	0.76
wt when BODY	-0.47
wt when CLIENT	-0.60
wt when IT	0.70
wt when NEG	-0.81
wt when NUMBER	0.45
wt when THERAPY	1.03
wt when WE	-1.63
wt when YOU	0.33
wt wher CLIENT	0.42
wt wher CST	-0.17
wt wher HOMEHELP	0.46
wt wher IT	0.79
wt wher WE	0.17
wt wher YOU	1.39
wt whil CLIENT	-0.36
wt whil WE	0.92
wt whil YOU	0.25
wt who BODY	0.15
wt who COME	0.44
wt who DIAGNOSE	0.64
wt who EASE	0.25
wt who ENDORSE	1.07
wt who GO	0.59
wt who HUMBLE	-0.22
wt who LIFE	-0.21
wt who NEG	0.38
wt who OUGHT	-0.53
wt who PAST	-0.54
wt who TURN	0.50
wt who WORKS	1.05
wt whoev META	-0.21
wt whol BODY	0.44
wt whol STORE	-0.18
wt whol THING	-0.77
wt whom DOCTOR	1.13
wt whom EXPERT	1.13
wt why CLIENT	0.15
wt why HEDGE	-0.10
wt why IT	0.31
wt why WE	0.40
wt will BODY	0.41
wt will DIAGNOSE	-2.21
wt will EASE	0.17
wt will FLOW	0.32
wt will GONE	0.64
wt will IT	-0.71
wt will LIFE	1.33
wt will NEG	-0.78
wt will OUGHT	-0.55
wt will POLICY	0.84
wt will PRAISE	0.39
wt will PRESSURE	0.21
wt will REMOVE	-0.32
wt will SAY	0.37
wt will SHOW	-0.40
wt will WE	-0.72
wt will WELL	0.70
wt will WORKS	0.66
wt will YOU	-0.18
wt with BODY	-0.67
wt with CLIENT	-0.73
wt with CST	2.40
wt with EASE	-0.62
wt with GONE	-0.23
wt with HOMEHELP	-0.86
wt with HUMBLE	0.23
wt with IT	-0.30
wt with NEGN	-0.14
wt with NUMBER	-2.54
wt with SAFETY	-0.48
wt with SERIOUS	1.81
wt with SHOW	0.33
wt with SURE	-0.37
wt with SYMPTOM	0.70
wt with THERAPIST2	-0.31
wt with THERAPY	1.14
wt with THING	-1.04
wt with WE	1.01
wt with YOU	-0.86
wt within NUMBER	-0.15
wt would ENDORSE	-0.38
wt would GONE	0.16
wt would NEG	1.68
wt would OUGHT	-0.32
wt would SAY	0.35
wt would SHOW	0.44
wt wrong POLICY	-0.66
wt wrong WORLD	-0.66
wt year CLIENT	0.11
wt year SORE	0.19
wt yesterda WE	0.79`;
