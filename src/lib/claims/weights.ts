/** The classifier's weights, one feature a line. Written by tests/claims/train.ts; do not edit. */
export const weights = `about baby bare	-0.26
about baby humble	0.41
about baby negated	0.77
about baby plain	-1.67
about baby sober	0.21
about body bare	-1.04
about body humble	-1.32
about body negated	-2.06
about body plain	2.30
about body world	1.07
about life asked	0.11
about life bare	1.28
about life humble	1.11
about life negated	1.47
about life plain	-0.51
about life sober	-0.71
about life world	-0.78
about none asked	-0.21
about none humble	-2.54
about none negated	-0.73
about none plain	-0.22
about none sober	-1.04
about none world	-1.39
about serious bare	1.31
about serious humble	0.28
about serious negated	0.57
about serious plain	-0.51
about serious sober	-0.31
about symptom bare	0.67
about symptom humble	-1.45
about symptom negated	0.86
about symptom plain	-0.64
about symptom sober	0.77
any grave	4.00
any hint	3.26
any rule	9.53
b 1999 review	0.30
b 2020 review	-0.24
b 2024 review	-0.21
b 29 peopl	-0.14
b 64 peopl	-0.39
b a 2020	-0.12
b a 2024	-0.27
b a baby	-1.06
b a back	0.70
b a bad	-1.08
b a bad_back	0.65
b a bett	-0.36
b a bit	-0.77
b a blanket	-0.30
b a blood	-1.10
b a blow	-0.38
b a body	-0.23
b a bone	-0.98
b a book	-0.20
b a boy	-0.30
b a brain_injury	-0.23
b a car	0.41
b a chair	0.68
b a chang	0.61
b a child	-0.59
b a clean	-0.17
b a clear	-1.16
b a client	-0.64
b a coin	-1.16
b a cold	-0.68
b a cours	0.60
b a crook	0.97
b a cup	0.82
b a cure	0.35
b a cure_for	0.68
b a date	0.46
b a day	-0.54
b a decad	-0.24
b a deep	-0.21
b a diagnosi	-0.12
b a disc	-0.67
b a dose	-0.55
b a drop	-0.74
b a fair	-0.35
b a fall	-0.18
b a feath	1.98
b a fev	-2.22
b a few	-0.53
b a fifth	-0.75
b a first	-1.32
b a fold	-0.31
b a fortnight	1.56
b a friend	0.18
b a full	0.52
b a gentl	1.00
b a good	-1.03
b a great	0.90
b a hand	-0.76
b a headach	-0.60
b a health	-0.30
b a histor	-1.33
b a hospital	-0.50
b a hundr	0.66
b a kettl	-0.45
b a kitchen	-0.48
b a label	0.20
b a larg	-0.35
b a last	-0.11
b a leaflet	0.40
b a leak	-0.55
b a leg	-0.88
b a lett	-0.49
b a light	-0.34
b a light_touch	-0.23
b a list	-0.78
b a littl	-1.74
b a lock	-0.44
b a log	0.16
b a long	-1.48
b a lot	0.97
b a machin	-1.17
b a man	-1.19
b a massag	0.23
b a medical	-0.21
b a medicin	-1.08
b a memb	-0.43
b a messag	-0.10
b a midwif	-0.18
b a migrain	-0.85
b a minut	0.74
b a miracl	-0.46
b a month	1.66
b a murmur	0.44
b a nap	-0.52
b a natural	0.82
b a neck	0.99
b a needl	0.29
b a new	-2.65
b a nickel	-0.29
b a numb	-1.35
b a nurs	0.28
b a one	0.17
b a packag	-0.13
b a page	-0.56
b a pain	-0.65
b a pain_free	0.76
b a person	-1.22
b a pharmacist	-0.82
b a physical_therapist	-1.29
b a pictur	-0.55
b a pinch	-0.32
b a pot	-0.92
b a practition	-0.22
b a pretend	-1.01
b a professor	0.46
b a profound	-0.11
b a prop	0.25
b a question	0.62
b a quiet	-1.08
b a quiet_hour	-2.15
b a rais	-0.46
b a reason	-1.15
b a receipt	-0.45
b a recent	0.30
b a refund	0.28
b a rest	0.14
b a result	-0.44
b a review	-0.97
b a rhythm	-0.36
b a right	0.82
b a rough	0.59
b a rust	0.76
b a safe	-0.87
b a scal	-0.56
b a scan	-1.18
b a second	0.45
b a session	-0.62
b a sheet	-0.44
b a shelf	0.42
b a short	0.14
b a shunt	-0.18
b a sign	-0.28
b a singl	0.71
b a sleep	0.71
b a slipped_disc	-0.34
b a slow	-0.37
b a small	-0.18
b a smil	0.77
b a sore_back	-1.82
b a sore_neck	1.01
b a specialist	-0.12
b a speech	-0.30
b a spin	-0.50
b a spr	1.56
b a stiff_back	-0.33
b a stiff_neck	-0.97
b a strok	-0.58
b a stud	-0.35
b a substitut	0.42
b a surgeon	-0.53
b a th	-0.39
b a thousand	0.37
b a tide	-0.42
b a time	2.47
b a touch	1.31
b a treat	0.97
b a trial	-0.56
b a very	-0.33
b a visit	0.11
b a weak	-0.64
b a week	-0.50
b a whol	1.08
b a window	-0.11
b a word	-0.23
b a year	-0.77
b a_doctor a	-0.29
b a_doctor and	-0.52
b a_doctor can	-0.60
b a_doctor i	-0.10
b able to	-0.49
b about a	-0.94
b about as	-0.96
b about it	1.01
b about pain	-0.43
b about result	-0.40
b about the	-0.58
b about them	-0.45
b about what	-0.48
b about your	0.41
b abov the	-1.18
b accord to	1.77
b ach and	0.46
b acros the	0.81
b adult only	-1.26
b adult report	0.12
b advertis rul	-0.35
b advis on	-0.14
b aft a	-0.34
b aft an_operation	-0.67
b aft cst	-0.16
b aft her	-0.10
b aft his	0.79
b aft six	0.27
b aft surger	0.72
b aft the	-1.13
b aft this	1.86
b aft thre	-1.55
b aft treat	0.17
b again and	0.21
b against it	-0.39
b against the	-0.69
b agre on	-0.44
b agre that	0.36
b agre to	0.60
b all ages	0.57
b all day	-0.97
b all of	1.88
b all over	1.35
b all right	-1.15
b all the	-1.04
b alternativ to	0.69
b am a	1.15
b am not	-1.15
b an afternoon	1.15
b an articl	-0.44
b an expert	-0.33
b an ill	-0.78
b an infection	-0.43
b an old	-0.49
b an_hour and	0.87
b an_hour can	0.45
b an_hour in	-0.27
b an_hour of	-1.44
b an_operation on	-0.71
b and a	-0.67
b and advic	0.26
b and against	-0.17
b and all	0.77
b and an	1.43
b and an_hour	-0.31
b and ask	1.04
b and at	-0.66
b and attention	-0.65
b and back	-0.33
b and by	-0.87
b and came_out	0.19
b and cannot	-0.34
b and clear	-0.44
b and come	0.49
b and cost	-0.59
b and craniosacral_therapy	-0.82
b and decid	-0.99
b and did	0.69
b and does	-0.45
b and down	-0.83
b and effectiv	0.24
b and ever	-0.38
b and feel	0.41
b and for	-1.03
b and forgot	-1.05
b and found	-0.64
b and gave	-0.90
b and go	-0.28
b and go_home	0.46
b and goes	-1.11
b and hand	1.28
b and has	-0.35
b and have	-1.34
b and have_not_been	-0.21
b and he	-2.16
b and her	-0.56
b and his	0.70
b and how	-0.96
b and i	-3.10
b and if	-0.14
b and is	-2.23
b and it	-0.90
b and keep	-0.37
b and last	1.10
b and leav	0.89
b and left	0.51
b and less	0.24
b and let	0.54
b and look	-0.38
b and massag	-0.35
b and mine	-0.19
b and miss	-0.20
b and more	1.08
b and most	-0.71
b and my	-0.19
b and my_hands	0.61
b and nev	-1.55
b and no	-0.16
b and nobod	-0.87
b and not	0.34
b and noth	1.40
b and now	-0.64
b and on	0.67
b and one	-2.19
b and only	0.16
b and oth	-0.69
b and ours	0.70
b and out	0.94
b and pain	0.39
b and patienc	-0.59
b and peopl	-1.52
b and releas	0.17
b and she	-1.44
b and simpl	1.31
b and sit	0.32
b and sleep	0.47
b and so	0.54
b and some	-0.52
b and start	0.23
b and stay	0.82
b and still	-0.71
b and take	0.15
b and tell_me	-0.25
b and that	-4.11
b and the	0.98
b and their	0.49
b and they	0.73
b and this	3.07
b and time	-0.61
b and to	-0.24
b and twic	0.30
b and two	0.16
b and wait	-0.88
b and walk	-0.99
b and was	-0.48
b and we	1.26
b and went	0.55
b and what	-3.11
b and when	0.16
b and wheth	-0.66
b and who	-0.59
b and why	-0.48
b and with	0.12
b and worr	-0.29
b and would	-0.45
b and yesterda	0.38
b and you	1.10
b and you'll	0.17
b and your	-0.64
b and your_doctor	-0.27
b anoth day	0.86
b answ to	-0.47
b any condition	-0.13
b any ill	-0.64
b any long	0.52
b any medicin	-0.26
b any mo	-0.50
b any of	-0.86
b any point	-0.35
b anyon can	0.29
b anyon in	0.44
b anyon may	-0.44
b anyth about	-0.34
b anyth but	0.12
b anyth else	-0.63
b anyth is	-0.29
b apart from	-1.10
b are be	1.11
b are bett	0.48
b are cheap	-0.92
b are enough	0.66
b are fine	-0.70
b are hard	-0.55
b are in	2.79
b are kept	-0.56
b are more	0.61
b are no	-0.26
b are none	-0.78
b are not	0.11
b are on	-0.59
b are pregnant	-0.48
b are quiet	-0.20
b are register	-0.88
b are short	-0.25
b are shut	-1.23
b are small	-0.86
b are still	0.52
b are the	1.47
b are thirst	-0.24
b are too	-0.60
b are two	-1.72
b are welcom	-0.24
b are worth	0.42
b are you	-0.28
b around the	-0.43
b as a	0.63
b as anyon	-0.61
b as far	-0.73
b as i	-0.73
b as it	-0.84
b as light	-0.73
b as much	0.43
b as one	-1.23
b as part	-0.38
b as she	0.77
b as the	-0.53
b as we	1.27
b as well	-0.47
b as with	-0.58
b as you	-1.01
b ask about	-0.78
b ask and	-0.12
b ask any	0.88
b ask anyon	0.26
b ask befor	-0.98
b ask first	0.11
b ask for	-0.17
b ask him	-0.30
b ask our	0.21
b ask the	1.03
b ask them	0.55
b ask us	0.73
b ask wher	1.03
b ask wheth	-0.50
b ask why	0.47
b ask your	-0.93
b asks about	-0.22
b asks for	0.31
b association and	-0.14
b asthma and	0.50
b at a	2.00
b at all	-1.26
b at any	-0.37
b at christma	-0.39
b at eight	0.40
b at first	-1.01
b at four	0.68
b at home	-2.41
b at its	-1.31
b at low	-0.33
b at night	-1.82
b at noon	0.79
b at one	-0.24
b at school	-0.44
b at seven	-1.04
b at six	-1.04
b at ten	-0.18
b at the	0.17
b at this	0.29
b at work	-0.30
b at_the_back of	0.58
b bab and	0.63
b bab sleep	0.19
b baby was	-0.90
b baby who	-0.47
b back and	0.65
b back into	0.20
b back like	0.61
b back stiff	-0.43
b back that	0.99
b back the	-1.39
b back we	0.16
b back will	0.51
b back_in the	0.85
b back_on the	0.11
b back_pain and	-1.01
b back_to the	2.22
b bad days	0.28
b bad effect	-0.21
b base of	-0.68
b basket by	-0.23
b be a	1.35
b be able	-0.95
b be amaz	0.31
b be bett	0.96
b be careful	-0.17
b be done	1.50
b be felt	1.05
b be glad	0.18
b be in	-0.72
b be left	-0.39
b be light	-0.16
b be on_time	-0.62
b be quiet	-0.46
b be right	0.37
b be skipp	0.41
b be sure	0.17
b be the	1.34
b be touch	-0.42
b be treat	-0.76
b becaus he	-0.40
b becaus it	1.00
b becaus of	-1.35
b becaus that	0.27
b becaus the	-2.28
b becaus ther	0.33
b becaus they	-0.19
b becaus we	-0.71
b becaus you	-0.60
b becom a	2.06
b been a	0.51
b been do	0.46
b been here	0.23
b been measur	1.84
b been proven	0.19
b been shown	-0.19
b been the	1.09
b been told	-0.20
b been tr	-1.11
b befor a	-0.19
b befor and	0.65
b befor anyth	-0.17
b befor each	-0.32
b befor i	-0.35
b befor it	1.24
b befor the	-1.07
b befor they	0.64
b befor this	-0.25
b befor we	-0.31
b befor you	0.51
b begin with	-1.08
b beginn to	0.43
b behind the	-1.38
b believ in	-0.14
b believ that	-0.16
b believ the	-0.72
b bent down	0.36
b best one	-0.35
b best th	1.47
b bett by	1.20
b bett evidenc	-0.79
b bett for	1.20
b bett than	-0.99
b between the	-0.65
b between them	-0.37
b between visit	-0.33
b blanket and	-0.18
b blood clot	-0.24
b blood test	0.71
b blood thinn	-0.40
b blood vessel	-0.33
b blow to	-0.78
b body and	0.53
b body has	-0.38
b body is	-0.88
b body keep	-0.41
b body of	-0.79
b body that	0.28
b body to	0.41
b body will	0.54
b book a	0.75
b book on	-0.21
b book page	-0.12
b book the	1.15
b boost the	-0.33
b born with	1.23
b both of	0.70
b both you	0.24
b both_sides of	0.63
b bought togeth	-0.12
b boy who	1.10
b br a	-0.69
b br the	-0.29
b br you	-0.55
b br your	0.44
b brain and	-1.07
b breath and	-0.17
b breath in	-0.49
b breath more	-0.13
b build with	0.37
b built a	0.33
b but i	-0.30
b but it	0.39
b but your	0.55
b by any	0.59
b by doctor	0.13
b by e	-0.21
b by law	-0.68
b by minut	-0.70
b by phon	-0.42
b by ten	0.71
b by text	-0.40
b by the	-1.12
b call a	-0.24
b call it	2.74
b call the	0.21
b calm the	-0.27
b came for	-0.10
b came from	-0.60
b came on	0.25
b came to	1.43
b came with	0.54
b came_out of	1.05
b can also	-1.37
b can and	-0.34
b can be	1.22
b can chang	-0.12
b can count	0.79
b can do	0.55
b can explain	-0.49
b can feel	0.98
b can find	-0.21
b can have	1.47
b can hear	-0.31
b can hold	0.20
b can hurt	-0.22
b can i	-0.34
b can it	-0.41
b can learn	0.14
b can lie	-0.44
b can make	-0.95
b can move	-0.59
b can off	-0.34
b can only	0.26
b can promis	0.50
b can read	0.52
b can say	-0.21
b can see	0.60
b can stop	-0.74
b can take	-0.80
b can tell	1.73
b can turn	1.13
b can you	1.62
b cancel the	0.65
b cane in	0.90
b cannot be	0.96
b cannot do	-0.20
b cannot lie	-0.84
b cannot_say that	-0.44
b cannot_tell us	-0.17
b cannot_tell you	-0.34
b car and	0.38
b car park	-0.35
b care and	-0.42
b careful review	0.51
b carr a	0.35
b carr the	-1.50
b ch pain	-0.54
b chair and	0.26
b chang anyth	-0.17
b chang in	0.23
b chang its	0.15
b chang that	-0.52
b chang this	-0.32
b check the	0.38
b children and	-0.26
b children with	0.78
b choos the	-0.14
b chronic neck_pain	0.21
b claim about	-0.38
b claim and	-0.30
b claim that	-0.25
b claim to	-0.31
b cleans the	0.47
b clear the	0.66
b client and	-1.68
b client have	0.18
b client say	0.40
b clock in	0.31
b clos the	0.24
b clos to	-0.26
b clot in	-0.38
b cloth and	-0.78
b coat off	1.02
b com and	-0.96
b com from	-1.23
b com here	0.20
b com out	2.78
b com to	-1.07
b come and	1.47
b come as	0.20
b come by	-0.18
b come from	-0.81
b come home	0.54
b come if	-0.51
b come once	-0.18
b come to	1.30
b come with	-1.00
b compar with	-0.23
b cost a	-0.17
b cost less	-0.48
b cost more	-0.23
b cost you	0.24
b could be	1.11
b could feel	-0.39
b could have	-0.69
b could_not find	-0.24
b count and	0.15
b count it	-0.28
b count of	0.54
b count on	0.53
b count the	-1.17
b cours i	0.11
b cours of	0.74
b crack in	1.25
b crack push	-0.42
b cranial therapist	0.26
b craniosacral therapist	-0.65
b craniosacral_therapy is	0.44
b craniosacral_therapy work	-0.34
b crystal in	-0.64
b cst and	-0.40
b cst for	0.14
b cst is_a	-0.15
b cup of	-0.24
b cure anyth	-0.53
b danc at	1.70
b danc in	0.20
b day aft	0.22
b day and	-0.57
b day he	0.72
b day it	1.20
b day or	-0.47
b day we	-0.28
b day you	0.50
b days a	0.72
b days and	0.23
b days befor	-0.17
b days for	0.31
b deal of	-1.07
b decid togeth	-0.73
b deep breath	-0.39
b depend on	-0.90
b describ feel	-0.20
b deserv a	-1.27
b diagnos and	0.41
b diagnos or	0.85
b diagnosi to	-0.14
b did for	1.36
b did it	0.27
b did not	0.71
b did you	-0.40
b differenc was	-0.37
b do and	-1.33
b do for	0.80
b do i	0.47
b do in	-0.58
b do it	0.88
b do not	-3.19
b do not_promise	-0.22
b do noth	0.28
b do peopl	-0.32
b do the	0.40
b do this	-0.12
b do with	-0.13
b do you	1.27
b do_not_know wheth	-0.25
b doctor and	1.17
b doctor are	-0.13
b doctor first	-0.77
b doctor had	0.49
b doctor has	-0.54
b doctor have	0.48
b doctor who	-1.26
b does craniosacral_therapy	-0.34
b does it	-1.64
b does more	1.07
b does not	-0.16
b does not_know	0.86
b does the	0.32
b door if	-0.65
b door is	-0.19
b doubt and	-1.06
b down and	0.11
b down for	0.32
b down on	-0.50
b down the	-0.55
b down to	-0.47
b down what	-0.29
b down with	-0.55
b drift off	-0.19
b drop of	-0.27
b dur a	0.42
b dur an_operation	-0.61
b e mail	-0.75
b each hold	-0.22
b each oth	0.11
b each session	0.32
b each time	-0.12
b ear and	-0.14
b earn my	-0.67
b eas a	0.62
b easy to	-0.92
b edge of	-0.24
b effect on	-0.14
b eith direction	-0.58
b else has	0.42
b end and	0.18
b end of	0.24
b end your	-0.70
b ends at	-0.51
b enjoy it	-0.78
b enjoy the	-0.95
b enough for	-0.66
b enough to	0.71
b even befor	-0.35
b even out	0.43
b ever cell	0.85
b ever day	1.16
b ever had	-0.39
b ever visit	-0.13
b ever week	0.95
b everyon and	-0.32
b everyon is	0.18
b everyth else	0.28
b evidenc for	-0.64
b evidenc is	2.14
b exact wher	1.14
b exercis and	-0.47
b expert in	0.16
b fall and	-0.29
b fall asleep	-0.91
b fall into	0.79
b far as	-0.73
b fath was	-0.14
b favor and	-0.34
b favor of	-0.21
b feel afterward	-0.39
b feel good	-0.43
b feel light	-0.16
b feel like	0.32
b feel much	-0.30
b feel noth	-0.15
b feel rest	-0.42
b feel the	2.01
b feel tir	-0.24
b feel unwell	-0.18
b feel wors	-0.74
b felt and	0.17
b felt the	-0.11
b fev or	-0.34
b few days	-0.78
b few lin	-0.16
b few minut	0.37
b few peopl	0.55
b few week	-0.67
b fifteen trial	0.34
b find a	-0.29
b find it	0.49
b find its	0.43
b find no	-0.49
b find out	-0.29
b find that	0.18
b find the	-0.17
b find their	1.15
b fing are	-0.12
b firm fascia	-0.40
b first and	0.95
b first client	-0.39
b first of	0.32
b first session	0.46
b first time	0.35
b first visit	-2.10
b five and	-0.97
b five gram	-0.89
b five question	-0.13
b fix the	-0.34
b fluid around	-0.84
b fluid in	-0.22
b fluid is	-0.45
b fluid mov	-0.92
b follow by	-0.75
b follow the	0.30
b follow up	1.11
b for a	-1.06
b for a_doctor	-0.12
b for all	1.16
b for an	0.26
b for an_hour	-1.44
b for and	-0.16
b for bab	0.63
b for back_pain	-0.70
b for days	0.18
b for decad	0.64
b for each	0.75
b for ever	0.81
b for everyon	-1.17
b for hands_on	-0.38
b for help	-0.22
b for her	0.92
b for his	0.23
b for how	-0.27
b for it	-0.23
b for itself	1.59
b for legal	0.57
b for long_lasting	-0.58
b for me	-2.09
b for most	0.34
b for most_people	-0.35
b for my	0.28
b for nine	-0.20
b for noth	-0.64
b for one	-1.56
b for pain	-0.11
b for peopl	-0.47
b for sale	0.16
b for six	-0.36
b for someth	0.14
b for ten	-0.78
b for that	-0.21
b for the	-0.82
b for their	0.71
b for them	0.25
b for this	2.12
b for thos	0.97
b for thre	-0.47
b for two	-0.25
b for us	1.20
b for what	-0.19
b for you	0.15
b for your	0.39
b for yourself	-1.01
b for_the_first_time_since the	0.39
b forget to	0.62
b forgot the	0.57
b forward to	0.22
b found a	-0.64
b found no	-0.64
b found the	-0.42
b four peopl	-0.45
b four question	-0.53
b four tim	-0.11
b four visit	0.23
b free hour	-0.49
b free the	0.54
b from 2020	-0.48
b from 2024	-0.34
b from a	0.94
b from an	-0.60
b from insid	-0.95
b from it	-0.82
b from my	-0.37
b from the	-0.44
b from thes	-0.31
b from what	-0.26
b full of	1.86
b gave a	-0.27
b gave her	0.15
b gave me	0.11
b gave the	0.31
b gentl and	-0.21
b gentl than	0.39
b get a	0.18
b get up	0.54
b get your	0.31
b get_better here	0.75
b give it	0.56
b give me	0.87
b give the	-0.98
b give us	0.21
b give you	0.43
b give your	0.28
b given by	-0.31
b given_up on	0.17
b glad and	-0.27
b glass on	-0.15
b go for	0.25
b go in	-0.40
b go on	-0.70
b go out	0.61
b go through	-0.63
b go to	0.81
b go_home with	-0.26
b go_to the	-1.18
b goes on	0.45
b goes up	-1.05
b gone from	0.82
b good and	-0.60
b good answ	-0.14
b good deal	-1.13
b good evidenc	-0.45
b good trial	0.15
b good week	-0.39
b got his	-0.12
b got our	-0.60
b got up	0.94
b gram is	-0.33
b gram of	0.14
b grey and	3.14
b guidelin name	-0.12
b had a	-0.89
b had been	2.03
b had chang	-0.22
b had cst	-0.14
b had forgotten	1.03
b had given_up	0.18
b had gone	-0.36
b had her	-0.45
b had nev	-1.49
b had not	0.87
b had said	0.31
b had stopp	-0.12
b had to	1.16
b half a	0.32
b half of	0.88
b half the	-0.26
b hall is	-0.46
b hand and	0.60
b hand can	0.72
b hand do	-0.65
b hand go	-0.43
b hand is	-1.31
b hand on	0.69
b hand rest	-0.86
b hand und	-0.26
b hands_on care	-0.87
b happen to	-0.19
b hard for	-0.43
b hard to	-0.33
b has a	0.67
b has been	-0.60
b has chang	0.24
b has check	-0.74
b has count	-0.74
b has ever	1.28
b has gone	-0.46
b has got	-0.18
b has had	0.35
b has it	-0.87
b has its	-0.58
b has last	-1.39
b has look	-0.64
b has measur	-0.61
b has nev	0.30
b has no	-1.31
b has not	0.51
b has said	-0.29
b has start	0.59
b has stood	0.49
b has stopp	-0.52
b has the	2.47
b has to	-0.73
b has_not_been shown	-0.23
b have an	0.38
b have been	0.53
b have epileps	-0.50
b have finish	-1.23
b have found	-0.83
b have gone	0.15
b have had	-2.77
b have help	-0.26
b have looked_at	0.32
b have my	0.76
b have nev	-0.38
b have no	-0.34
b have not	-0.66
b have one	-0.55
b have read	-0.34
b have seen	0.16
b have shown	0.43
b have the	-0.96
b have to	0.35
b have tr	0.62
b have you	0.34
b he ask	0.13
b he came	-0.36
b he came_in	-0.82
b he carr	-0.26
b he could	-0.42
b he could_not	-1.42
b he gave_up	-0.28
b he had	2.39
b he has	-0.10
b he is	0.11
b he left	-0.92
b he no_longer	-0.84
b he play	-0.23
b he said	-0.66
b he sold	0.37
b he told_me	0.13
b he turn	-0.62
b he used_to	-2.16
b he walk	-0.39
b he was	2.21
b he went	1.10
b he would	-0.32
b head grow	1.51
b head or	-0.57
b head round	0.92
b head the	-0.40
b head to	-0.27
b headach may	-0.44
b heal your	0.11
b health and	-0.28
b hear the	-0.82
b heard the	0.78
b heart of	0.15
b heart that	0.16
b heavi or	-0.12
b help and	-0.55
b help children	0.19
b help it	0.35
b help peopl	-0.47
b help them	0.70
b help to	0.45
b help you	-0.17
b her and	-1.51
b her back	-0.32
b her garden	-0.13
b her head	0.95
b her in	1.44
b her own	1.80
b her stick	-1.67
b here and	-0.50
b here for	0.47
b here is	-1.52
b here it	0.85
b here on	0.58
b here so	-0.31
b high street	0.69
b him and	0.40
b him sinc	1.14
b him to	-0.76
b his back	0.54
b his bed	0.65
b his head	0.44
b his kne	-0.98
b his life	-0.79
b his moth	0.29
b his own	2.51
b his wife	1.44
b hold a	-0.25
b hold it	-0.27
b hold on	0.76
b hold the	0.55
b hold up	0.61
b home and	-0.36
b home to	0.88
b hop to	-0.56
b hospital is	-1.01
b hour and	-0.29
b hour are	-0.35
b hour at	0.99
b hour is	-0.83
b hour of	-0.66
b hour on	-0.25
b hous and	-0.14
b hous was	0.27
b how i	-0.12
b how long	-0.87
b how many	-1.08
b how much	0.84
b how often	-0.41
b how sure	-0.79
b how they	-0.53
b how to	-0.36
b how we	-0.68
b how you	0.44
b hundr and	1.10
b hurt and	0.15
b hurt for	-0.89
b hurt we	0.83
b i am	1.97
b i answ	-0.52
b i ask	-2.12
b i believ	-0.36
b i came	-0.45
b i can	1.47
b i can't	0.65
b i cannot	0.26
b i cannot_promise	-0.20
b i cannot_tell	-0.22
b i carr	1.23
b i come	-0.20
b i could	0.64
b i could_not	0.14
b i delet	-1.16
b i did	0.20
b i do	-1.94
b i do_not_know	-0.35
b i don't	0.97
b i earn	-0.31
b i expect	-0.33
b i feel	0.43
b i felt	-2.51
b i final	-0.28
b i find	0.70
b i give	-0.61
b i go	-1.26
b i got	0.36
b i had	1.02
b i hand	-0.98
b i have	1.87
b i keep	-1.08
b i know	0.94
b i leav	-0.70
b i left	-0.70
b i lik	-0.52
b i like	-0.38
b i look	1.42
b i make	-0.55
b i may	0.51
b i need	-0.11
b i nev	0.21
b i no_longer	0.24
b i off	-0.37
b i open	-0.12
b i promis	1.26
b i put	0.27
b i ran	-0.19
b i rememb	-0.12
b i rest	-0.35
b i said	-0.12
b i say	0.99
b i see	0.88
b i sell	-0.41
b i send	-0.34
b i should	-0.18
b i sleep	-0.68
b i still	-2.32
b i stopp	0.39
b i take	-0.61
b i tell	-0.44
b i think	-0.62
b i told	-0.19
b i took	0.25
b i touch	-0.40
b i turn	0.79
b i use	-0.54
b i wait	0.77
b i walk	0.11
b i want	-0.92
b i was	0.46
b i went	-0.78
b i would	-0.99
b i writ	0.46
b if a	-0.61
b if anyth	-0.45
b if i	0.11
b if it	-0.29
b if noth	1.10
b if somebod	-0.22
b if someth	-0.48
b if that	-0.53
b if the	-1.66
b if ther	0.64
b if they	-0.45
b if we	-0.27
b if you	-1.59
b if you'r	-0.44
b if your	-1.43
b ill and	0.43
b ill or	-0.44
b improv and	0.16
b in a	-2.08
b in advanc	-0.62
b in an	0.69
b in an_hour	1.73
b in and	1.47
b in bab	-0.60
b in back_pain	-0.52
b in bed	-0.10
b in britain	-0.69
b in children	0.10
b in clas	0.87
b in does	-0.24
b in ear	-0.20
b in eith	-0.58
b in ever	0.13
b in favor	-0.11
b in five	0.64
b in four	-1.09
b in general	-1.03
b in headach	0.24
b in her	-0.48
b in his	-0.72
b in infant	0.20
b in it	1.60
b in its	-0.65
b in june	0.86
b in law	0.29
b in may	0.45
b in mind	-0.59
b in most	-0.12
b in my	0.16
b in nine	0.67
b in octob	-1.02
b in old	-0.90
b in one	-0.14
b in our	0.96
b in pain	-0.73
b in peac	-0.39
b in peopl	-0.58
b in plain	-0.11
b in pregnanc	-0.22
b in silenc	-0.35
b in six	0.31
b in ten	-0.35
b in the	0.32
b in their	0.51
b in this	0.53
b in thre	0.77
b in two	-0.46
b in wint	0.35
b in you	0.67
b in your	1.82
b includ exercis	-0.38
b insid the	-1.39
b insuranc and	-0.51
b into it	0.35
b into line	-0.43
b into plac	0.24
b into the	-1.11
b is about	0.16
b is all	-2.77
b is alway	-0.15
b is and	-0.47
b is ask	0.41
b is at	-1.02
b is back	-0.17
b is back_at	-0.62
b is bett	0.74
b is certain	0.99
b is clos	-0.54
b is contest	-0.35
b is crack	-0.54
b is craniosacral_therapy	-0.40
b is crook	-0.54
b is do	0.18
b is due	-0.75
b is enough	-0.23
b is fine	-0.73
b is free	-0.50
b is full	0.72
b is gentl	-0.45
b is good	-0.18
b is good_for	-1.57
b is hard	-1.02
b is her	0.29
b is high	-1.47
b is how	-0.43
b is in	1.64
b is it	-2.20
b is known	-0.72
b is left	-0.72
b is less	-0.47
b is light	0.51
b is like	-0.39
b is long	-1.30
b is lost	0.24
b is miss	0.47
b is near	0.44
b is nev	0.37
b is new	-0.24
b is no	-0.14
b is no_evidence	-0.38
b is not	-4.79
b is not_suitable	1.08
b is noth	2.19
b is now	0.14
b is off	-0.15
b is often	-0.54
b is old	-0.73
b is on	-0.84
b is one	-0.17
b is open	-0.36
b is our	0.14
b is out	1.65
b is out_of	-0.67
b is over	0.44
b is pleasant	-0.37
b is possibl	-0.55
b is print	-0.42
b is proven	-0.10
b is quick	2.48
b is quiet	-0.16
b is rare	-0.36
b is real	-1.22
b is releas	0.25
b is right	-0.14
b is safe	-0.59
b is shown	-0.46
b is simpl	-0.21
b is slow	-0.42
b is sore	-0.34
b is stiff	-0.37
b is stuck	-1.01
b is that	0.79
b is the	-0.42
b is ther	-1.70
b is to	-0.43
b is too	0.66
b is true	1.40
b is usual	0.70
b is very	0.74
b is wait	0.59
b is what	-0.92
b is wher	0.55
b is why	-0.41
b is worth	-1.32
b is your	-0.13
b is_a fact	0.27
b is_a fair	-0.52
b is_a good	-0.49
b is_a long	-0.41
b is_a matt	-0.48
b is_a reason	-0.49
b is_a stor	-0.19
b is_an hour	-0.51
b is_common and	-0.49
b is_gone and	0.29
b is_gone by	-0.53
b it a	-0.73
b it again	-0.45
b it all	0.24
b it alway	0.44
b it as	-0.29
b it at	-0.13
b it away	0.62
b it beforehand	-0.40
b it can	1.68
b it cannot	-0.45
b it chang	-0.37
b it cost	-0.65
b it cur	0.36
b it did	1.61
b it does	1.05
b it down	-0.32
b it eas	-0.48
b it feel	-0.11
b it felt	-0.64
b it for	0.67
b it goes	0.47
b it had	-1.06
b it hard	-0.46
b it has	2.16
b it has_not_been	-0.78
b it hurt	-0.26
b it in	-0.98
b it is	-0.24
b it is_a	-0.31
b it isn't	0.36
b it last	0.58
b it look	-1.18
b it luck	0.39
b it may	0.46
b it nev	0.83
b it off	1.31
b it on	0.26
b it only	-0.83
b it or	-0.61
b it out	1.29
b it pass	-0.40
b it prov	-0.43
b it rain	-0.11
b it report	-0.13
b it safe	-0.40
b it says	-0.44
b it should	-0.70
b it show	-0.61
b it so	1.22
b it start	0.47
b it stop	-0.78
b it tak	-0.47
b it that	0.44
b it the	1.36
b it ther	0.55
b it to	2.45
b it took	-0.82
b it treat	0.56
b it was	-2.54
b it well	-0.18
b it will	0.51
b it with	-0.29
b it work	3.65
b it works_for	-0.23
b it wors	-0.50
b it would	0.75
b its main	-0.23
b its own	-2.12
b its use	0.18
b its worst	-0.33
b just a	-0.80
b just say	-0.25
b just see	0.23
b keep a	-0.33
b keep mov	-0.27
b keep the	-0.53
b keep up	0.28
b keep_your doctor	0.87
b kept for	-0.26
b kind of	-0.87
b kind than	0.63
b kind to	-0.25
b kitchen scal	-0.48
b kne are	-0.59
b knot in	-0.69
b know of	-0.33
b know that	0.45
b know the	0.19
b know what	-0.95
b know what_is_wrong	0.45
b know wher	0.45
b know wheth	-0.98
b known about	-0.12
b known risk	-0.23
b larg and	0.11
b last visit	-0.20
b last week	-0.75
b lead to	-0.28
b leak of	-0.55
b lean on	0.55
b learn to	0.44
b leav a	-0.67
b leav it	0.95
b leav out	-1.23
b leav the	-0.27
b leav through	1.02
b leav with	0.45
b leav you	0.15
b leav your	-1.40
b left alon	-0.16
b left and	-0.22
b left his	-0.10
b left out	-0.39
b left the	-0.67
b legal reason	0.57
b legs and	0.31
b less and	0.13
b less pain	0.81
b less than	-0.97
b let me	0.24
b let the	0.47
b let us	0.94
b let your	1.38
b lett from	-0.52
b licens and	-0.19
b licens for	-0.45
b lie down	0.12
b lie flat	-1.06
b lie on	-0.20
b lie on_your_side	-0.21
b lie ther	-0.37
b lift my	-0.48
b lift the	0.27
b light and	0.21
b light are	-0.14
b light as	-1.24
b light becaus	-0.26
b light head	-0.39
b light is	-0.18
b light than	-0.14
b light_touch can	-0.93
b lik it	-0.45
b lik the	-0.13
b lik to	-0.32
b like a	1.67
b like be	-0.43
b like it	-1.01
b like me	-0.80
b like that	-0.27
b like the	-0.21
b like this	-0.16
b like to	-2.07
b lin on	0.60
b link between	0.48
b list of	-0.92
b listen to	-0.37
b littl happen	-0.11
b littl less	-0.32
b littl more	0.71
b liv from	-0.67
b liv with	-0.55
b live with	1.48
b lock draw	-0.21
b long and	0.22
b long befor	1.35
b long driv	-0.46
b long or	-0.66
b long pain	-1.12
b long stand	0.82
b long to	0.96
b long way	0.26
b long you	0.17
b long_lasting low_back_pain	-0.28
b long_lasting pain	-0.67
b look at	2.36
b look for	-0.20
b looked_at the	0.46
b loss of	-0.13
b low back	-1.10
b ly down	-1.44
b ly flat	-0.25
b ly on	0.20
b ly on_their_back	-0.10
b ly still	-1.60
b main goal	-0.31
b main measur	-0.60
b mak it	0.18
b mak most	-0.35
b mak the	-1.03
b make a	-0.28
b make it	-0.94
b make no	0.11
b make them	0.45
b man who	-0.25
b man with	0.56
b many kind	-0.33
b many more	-0.45
b many of	-0.68
b many visit	-0.17
b many_people find	-0.14
b massag and	-0.25
b massag feel	1.20
b massag therapist	-0.45
b matt of	0.30
b may and	-0.53
b may be	-1.11
b may feel	-0.23
b may have	-1.28
b may need	-0.67
b may not	1.05
b may rest	-0.29
b may well	-0.81
b me a	0.60
b me and	-0.26
b me as	-0.17
b me at	0.29
b me to	0.66
b me what	0.36
b mean that	-0.96
b mean you	-0.12
b measur and	1.03
b measur it	0.18
b medical_care and	-0.27
b medicin and	0.12
b medicin you	-0.56
b memb of	-0.43
b membran are	0.36
b memor in	0.22
b messag to	-0.57
b migrain and	-0.41
b migrain is	-0.37
b mind and	0.69
b minut and	0.96
b minut by	-0.70
b minut of	0.79
b miracl and	0.25
b miss it	0.34
b month and	-0.82
b month of	2.45
b month the	-0.43
b mood and	-0.31
b more easi	-0.18
b more effectiv	0.35
b more in	0.62
b more than	-1.34
b morn and	-0.63
b morn sick	0.30
b morn walk	-0.13
b most back	-0.50
b most of	-0.81
b moth in	0.53
b mov by	-0.28
b mov hous	-0.46
b mov in	-0.28
b mov to	-0.59
b mov with	-0.84
b move your	-0.76
b much the	-0.61
b my aunt	-0.87
b my back	-0.71
b my broth	-1.11
b my client	2.63
b my daught	-0.65
b my fath	-0.18
b my feet	-0.43
b my fing	1.03
b my first	-0.53
b my granddaught	0.11
b my head	0.54
b my headach	0.21
b my liv	-0.67
b my migrain	-0.75
b my moth	-1.24
b my neck	-0.68
b my own	-0.82
b my palm	1.07
b my phon	-1.22
b my should	0.44
b my sist	-0.82
b my stool	-0.59
b my tabl	0.89
b my teach	0.90
b my train	-0.35
b my uncl	-1.07
b my view	-0.42
b my work	0.11
b my_hands were	0.19
b nam of	-1.02
b name and	-0.97
b name for	0.55
b name is	-0.32
b natural way	0.27
b near the	-1.14
b neck of	-0.16
b neck that	0.55
b neck will	0.11
b need a	0.84
b need a_doctor	-0.16
b need for	0.57
b need medical_care	-0.18
b need not	0.57
b need only	0.89
b neith can	-0.30
b nerv and	0.23
b nerv of	-0.85
b nerv that	-1.49
b nervous_system is	-0.38
b nev had	-0.46
b nev need	0.79
b nev say	-0.24
b nev seen	0.60
b new back_pain	-0.19
b new one	-0.47
b new sore_back	-0.53
b next time	0.19
b next year	0.33
b night are	2.57
b nine hour	0.23
b no and	-0.49
b no chang	-0.12
b no claim	-0.52
b no cook	-0.53
b no end	0.40
b no i	-0.31
b no need	0.49
b no oil	-0.50
b no rush	-0.39
b no seriou	0.48
b no session	-0.25
b no stor	-0.54
b no tablet	0.39
b no therapist	-0.14
b no track	-0.21
b no worr	-0.69
b nobod can	-1.03
b nobod else	-0.17
b nobod ever	1.23
b nobod has	-0.51
b nobod is	0.48
b nobod should	-0.57
b nobody_has_shown that	-0.17
b none is	-0.73
b none of	-0.94
b not a	-2.88
b not a_doctor	-0.23
b not about	-0.29
b not an	-0.70
b not are	-0.47
b not ask	0.11
b not becaus	-0.47
b not believ	-0.23
b not book	-0.20
b not call	0.26
b not chang	-0.85
b not claim	-0.32
b not come	-0.46
b not diagnos	-0.75
b not do	2.61
b not doctor	0.13
b not expect	-0.51
b not feel	-0.45
b not for	-0.28
b not get	1.03
b not give	-0.70
b not go	-0.22
b not have	0.41
b not help	1.76
b not hold	-0.18
b not hurt	0.52
b not in	0.24
b not keep	-0.45
b not like	-0.29
b not medical_advice	-0.36
b not mention	-0.18
b not miss	0.55
b not on	0.24
b not once	0.56
b not one	0.79
b not pass	-0.33
b not print	-0.77
b not report	-0.28
b not say	0.74
b not see	-0.54
b not start	-0.46
b not stop	-0.61
b not stop_taking	-0.48
b not take	0.16
b not talk	-0.30
b not tell	0.35
b not that	0.14
b not the	-0.25
b not to	-0.58
b not use	-0.24
b not_need a	-0.13
b not_need to	1.00
b noth about	0.48
b noth and	-0.45
b noth at	-0.58
b noth else	0.78
b noth happen	-0.19
b noth in	-0.46
b noth is	-1.10
b noth on	-0.18
b noth that	0.12
b noth to	0.13
b notic that	-0.51
b now and	0.25
b now he	-1.25
b now i	-0.39
b now it	0.39
b now she	-0.41
b now ther	-0.25
b now try	0.86
b numb and	-0.85
b numb of	-0.49
b numb to	-1.14
b nurs or	-0.12
b of a	-1.37
b of a4	-0.63
b of an	0.29
b of any	-0.45
b of anyth	0.29
b of be	0.37
b of client	-0.46
b of cours	0.63
b of cst	-0.67
b of day	-0.63
b of ever	-0.31
b of exercis	0.67
b of good	-0.94
b of health	0.62
b of his	0.61
b of it	0.30
b of its	1.07
b of massag	-0.29
b of me	0.14
b of my	-0.51
b of no	-0.16
b of one	-0.37
b of our	0.87
b of pain	0.69
b of peopl	-0.11
b of quiet	-0.46
b of recover	-0.60
b of rest	-0.86
b of salt	-0.32
b of session	0.47
b of six	0.19
b of ten	0.16
b of th	-1.31
b of that	-0.37
b of the	-2.38
b of the_table	-0.23
b of their	-0.88
b of them	-0.12
b of thes	-1.06
b of this	-0.43
b of touch	0.62
b of two	-0.18
b of us	-1.24
b of very	-0.29
b of visit	-0.74
b of what	0.10
b of you	1.11
b of your	0.81
b off and	0.67
b off for	1.18
b off the	-0.74
b oil and	-0.48
b old ache	-0.60
b old man	0.80
b on a	-3.70
b on and	-1.31
b on frida	-0.45
b on her	0.34
b on his	1.03
b on it	0.13
b on its	0.31
b on monda	0.86
b on monday	-1.08
b on my	0.45
b on one	-0.11
b on our	1.33
b on our_table	0.79
b on pain	-0.39
b on pap	-0.51
b on purpos	-0.34
b on sunday	-1.15
b on that	0.71
b on the	-0.85
b on the_table	-0.66
b on their	0.70
b on this	-0.70
b on this_table	1.18
b on thursday	-0.69
b on to	0.66
b on two	0.36
b on what	0.38
b on with	0.13
b on you	-0.11
b on your	-1.24
b once a	-1.06
b once and	0.97
b once the	0.57
b one and	0.27
b one by	1.50
b one day	0.90
b one for	0.35
b one in	0.38
b one man	-0.84
b one of	1.30
b one on	-0.45
b one person	-0.13
b one review	-0.33
b one session	-0.32
b one stud	-0.26
b one trial	-0.67
b one visit	-0.22
b one way	-0.39
b only a	0.50
b only an_hour	0.45
b only as	-0.38
b only if	-0.42
b only one	-0.15
b only th	-0.19
b only the	0.58
b only they	-0.84
b only two	-0.42
b open and	-0.16
b open at	0.13
b open in	0.14
b open it	-0.46
b open on	-0.20
b open the	0.28
b or a	-2.64
b or an	-0.74
b or ask	-0.27
b or cst	-0.47
b or doctor	-0.27
b or not	0.36
b or noth	0.51
b or promis	0.79
b or pull	-0.42
b or so	-0.38
b or spin	-0.52
b or the	-0.46
b or thre	-0.36
b or too	0.48
b or treat	-0.11
b or two	0.34
b or without	-0.25
b or you	-1.30
b oth peopl	0.20
b oth th	-0.30
b our client	1.52
b our found	0.40
b our session	0.12
b our stair	0.62
b out a	0.25
b out loud	-0.73
b out the	-1.14
b out who	0.31
b out_of line	-0.81
b out_of ten	0.41
b out_of the	0.37
b out_of your	0.45
b over the	-0.97
b own back	-0.56
b own body	0.22
b own cloth	-0.81
b packag that	-0.38
b page and	0.39
b page is	0.44
b paid for	-0.44
b pain a	-0.17
b pain aft	-0.39
b pain and	-0.24
b pain does	0.99
b pain goes	-0.63
b pain in	-0.44
b pain is	-1.21
b pain of	-0.90
b pain scor	-1.23
b pain than	-0.17
b pain that	0.55
b pain that_lasts	-0.68
b pain the	-0.14
b pain was	-0.23
b pain we	0.12
b pain will	-0.41
b painkill and	0.29
b paint the	-0.67
b pair of	-1.33
b pap in	-0.21
b part in	-0.59
b part of	0.69
b past the	-0.99
b pay for	0.51
b pelvi is	0.15
b peopl and	0.15
b peopl ask	-0.11
b peopl come	1.55
b peopl do	-0.20
b peopl feel	-0.25
b peopl feel_better	-0.40
b peopl in	0.76
b peopl say	-0.34
b peopl sleep	0.37
b peopl tend	-0.36
b peopl who	-0.79
b peopl with	-0.61
b perhap it	0.32
b person ly	-0.10
b person who	1.24
b pharmacist can	-0.56
b pinch of	-0.32
b plac and	-0.27
b plac for	-0.31
b plac to	-0.40
b plac wher	0.83
b plain and	1.83
b plain word	-0.12
b play the	-0.53
b pleas do	-0.79
b pleas read	-0.14
b pleasant to	-0.20
b point in	-0.21
b possibl that	-0.67
b practition describ	-0.54
b practition say	-0.21
b pregnanc and	0.51
b pressur insid	-1.16
b pretend treat	-0.40
b pretend version	-0.36
b print here	-0.25
b print it	-0.42
b promis noth	-0.53
b promis result	0.82
b promis to	-0.52
b prov noth	-0.82
b prov that	-0.11
b push or	-0.42
b put a	0.22
b put her	-0.80
b put it	0.29
b put my	-0.24
b put the	0.52
b put_off see	-0.50
b question peopl	-0.11
b question to	-0.15
b queu at	0.18
b quiet and	-0.40
b quiet for	-0.30
b quiet is	1.11
b quiet that	-0.55
b ran a	-0.83
b ran for	1.36
b rang to	1.46
b rath say	-0.46
b reach the	0.54
b reach you	-0.14
b read a	0.28
b read for	-0.24
b read it	-1.05
b read the	-0.50
b read to	0.98
b read your	-0.15
b real and	0.52
b reason and	0.85
b reason i	0.39
b reason to	-1.46
b recommend by	0.72
b recommend it	0.14
b reduc your	0.16
b reflux in	-0.57
b regular session	0.15
b relax and	-0.12
b relaxation and	0.33
b releas and	0.41
b releas the	-0.91
b relief and	-0.18
b relief is	0.43
b reliev the	-1.41
b rememb how	0.63
b rememb the	1.52
b remov the	-1.45
b report less	-0.25
b report on	-0.27
b research is	-0.63
b research on	-0.54
b reset your	-0.55
b rest and	-0.24
b rest is	-0.15
b rest my_hands	-0.32
b rest now	0.44
b rest of	0.28
b rest on	-0.41
b rest your	0.17
b result are	-0.41
b revers the	0.38
b review and	0.90
b review disagre	-0.35
b review found	0.79
b review from	-0.38
b review in	-0.12
b review looked_at	-0.11
b review was	-0.19
b rhythm and	-0.52
b rhythm in	1.02
b rhythm of	-0.35
b right for	0.23
b ring the	-0.68
b ris and	-0.79
b risk is	-0.23
b risk of	-0.62
b room and	-0.47
b room for	-0.73
b room has	-0.24
b room is	1.67
b room to	0.41
b room was	-0.60
b round out	0.42
b rul for	-0.12
b runn late	-0.39
b runs from	-0.30
b s in	-0.64
b sacrum is	-0.56
b safe and	-0.77
b safe for	-0.77
b safe in	-0.16
b safe to	-1.28
b safet and	-0.17
b said it	-0.18
b said that	-0.56
b same as	-0.97
b same person	0.75
b same th	0.26
b sat through	-0.31
b say and	-0.23
b say it	1.61
b say so	-0.32
b say that	-2.27
b say the	-0.43
b say their	0.57
b say they	-0.66
b say what	0.34
b say with	0.16
b says so	-0.47
b says that	-0.62
b scan can	-0.21
b scan show	-0.22
b scienc has	-0.47
b scientifical proven	-0.65
b scientist are	0.57
b scientist have	-0.12
b scor bett	-0.27
b scor fell	-0.51
b second session	0.44
b second time	-0.21
b second visit	1.45
b second week	0.75
b see a	-0.52
b see it	0.15
b see the	-0.39
b see them	0.65
b see what	-0.21
b see your	-0.15
b see_a_doctor first	0.29
b see_a_doctor if	-0.32
b seem to	-0.94
b seen it	0.48
b sell thes	-0.56
b sell you	0.21
b send me	0.99
b send peopl	0.26
b send their	0.47
b send us	-0.15
b sens of	0.35
b seriou harm	-0.12
b session and	0.36
b session can	0.19
b session cost	-0.20
b session for	-0.50
b session in	0.21
b session is	-0.65
b session minut	-0.49
b session of	-0.36
b session page	-0.11
b session so	-0.26
b session that	-0.10
b session the	0.72
b session to	0.11
b session we	-0.97
b session you	0.19
b set out	-0.79
b settl and	0.41
b seven out_of	-0.31
b shar a	-0.52
b she came	0.42
b she can	1.20
b she could	-0.49
b she could_not	1.04
b she had	-1.31
b she has	-1.50
b she is	-0.46
b she left	0.34
b she nev	-0.56
b she no_longer	0.88
b she play	-0.14
b she put	-0.50
b she said	-0.89
b she sleep	-0.80
b she slept	-0.81
b she stood	-0.52
b she told_me	-0.36
b she took	1.32
b she used_to	0.36
b she walk	0.35
b she was	1.04
b she went	0.22
b sheet of	-1.14
b shop and	0.65
b short and	-0.20
b short answ	-0.57
b should ask	-0.59
b should be	-1.11
b should be_looked_at	-0.65
b should have	1.50
b should know	-0.36
b should not	-0.77
b should of	1.32
b should wait	-0.61
b should will	0.33
b show a	-0.77
b show that	-0.23
b show you	0.44
b shown to	-0.24
b sign from	0.35
b sign need	-0.12
b sign that	-0.22
b sinc he	-0.30
b sinc i	-1.50
b sinc she	-0.90
b sinc the	0.16
b sist who	-0.26
b sit down	0.29
b sit on	0.23
b sit up	-1.05
b site is	-0.14
b sits besid	-0.89
b six month	-0.91
b six question	0.22
b six session	0.35
b six to	0.39
b six trial	0.10
b six week	-0.94
b six year	0.46
b skip the	0.20
b skull and	0.42
b skull is	-1.21
b slack wat	-0.41
b sleep and	0.57
b sleep bad	-0.54
b sleep bett	0.28
b sleep in	-1.02
b sleep long	0.52
b sleep now	0.22
b sleep on	-0.11
b sleep tonight	0.53
b sleep well	-0.75
b slept in	-0.94
b slow and	-0.56
b slow rhythm	-0.34
b slow the	-1.20
b small and	-0.56
b small stud	-0.16
b smell of	-0.65
b smil on	0.41
b so a	-0.56
b so ask	-0.27
b so do	0.44
b so far	0.11
b so has	-1.56
b so he	-1.03
b so i	-0.91
b so if	-0.32
b so is	0.94
b so it	1.15
b so let	0.81
b so light	-1.37
b so pleas	-0.50
b so take	-0.90
b so that	-2.37
b so the	0.27
b so we	-0.90
b so well	0.44
b sock on	0.90
b soft cloth	-0.60
b soft hand	0.35
b soften and	-0.23
b some are	-0.13
b some call	0.33
b some client	-0.29
b some do	-0.12
b some plan	-0.12
b some_people find	-0.61
b somebod else	-0.31
b somebod is	-0.20
b somebod to	-0.17
b somebod who	-1.13
b someth about	-0.44
b someth else	-0.16
b someth to	-0.32
b someth you	-0.46
b soon have	0.25
b sore head	-0.85
b sort of	-1.33
b speak for	1.71
b speak to	0.20
b specialist in	0.62
b speech and	0.12
b spin is	1.41
b spinal manipulation	-0.19
b spok of	-0.94
b spr and	0.28
b stair are	-1.14
b stair two	1.05
b stand up	-0.18
b start with	0.87
b stat licens	-0.18
b stay at	0.15
b stay dress	-0.26
b stay for	-0.55
b stay in	-2.08
b stay on	-0.26
b stick to	0.10
b still at	-0.38
b still hand	-0.50
b still has	-0.39
b still have	-1.35
b stop a	-0.56
b stop and	0.27
b stop at	-0.91
b stop hurt	0.23
b stop the	-0.27
b stop when	-0.61
b stor about	-0.47
b stor and	0.32
b stor of	-0.60
b strength of	0.89
b stres and	-0.24
b stretch the	-0.99
b stud and	-0.19
b stud are	0.79
b stud of	0.51
b stud were	-0.38
b substitut for	0.15
b succes is	0.87
b such as	0.55
b such th	-0.55
b suit some_people	-0.23
b suit you	-1.10
b suitabl for	-0.33
b support its	0.18
b suppos you	-0.26
b tabl in	0.18
b tablet and	-0.17
b tablet are	0.13
b tablet can	0.95
b tak the	-0.22
b take a	-0.32
b take blood	-0.24
b take it	0.57
b take the	-0.27
b take your	-0.69
b talk about	-0.40
b talk it	0.80
b talk to	-0.53
b taught that	-0.32
b tea and	-0.10
b teach ask	0.21
b teach exercis	-0.25
b teach say	-0.16
b tell me	0.66
b tell the	-0.37
b tell you	-0.24
b tell_me about	1.18
b tell_me and	-0.20
b tell_us their	0.23
b tells_you that	-0.57
b ten days	0.71
b ten minut	-0.92
b ten of	-0.71
b ten trial	-0.23
b ten year	0.85
b ten years_of	0.11
b tend to	0.60
b tension and	0.63
b th i	1.32
b th in	2.24
b th that	0.33
b th to	-0.29
b th you	-0.27
b than a	0.26
b than chiropractic	0.69
b than in	-0.18
b than it	-0.89
b than massag	0.11
b than the	-1.00
b than you	0.16
b thank to	1.10
b thank you	0.92
b that a	-1.26
b that and	-0.39
b that anyon	-0.43
b that asks	-0.92
b that can	0.37
b that com	-0.59
b that cst	-0.43
b that day	-0.44
b that does	0.13
b that fascia	-0.20
b that feel	0.19
b that had	1.49
b that has	-0.16
b that he	1.07
b that heal	0.64
b that i	-2.41
b that in	-0.68
b that includ	-1.14
b that is	-3.19
b that is_a	-0.57
b that it	0.41
b that need	-0.56
b that nobod	-0.40
b that noth	-0.69
b that only	-0.84
b that review	-0.27
b that runs	-0.59
b that she	0.53
b that the	-1.52
b that their	-0.20
b that ther	0.75
b that they	-0.44
b that this	0.74
b that touch	0.75
b that trial	-0.15
b that turn	0.97
b that wait	-0.12
b that was	-1.01
b that we	-0.28
b that will	0.40
b that you	0.32
b that your	-1.31
b the accident	0.54
b the ache	0.61
b the aim	0.61
b the answ	0.38
b the army	2.17
b the articl	-0.28
b the association	-0.89
b the author	-0.28
b the baby	-1.10
b the back	-1.36
b the baker	-0.26
b the ball	1.20
b the bank	0.58
b the base	-0.55
b the basket	-0.23
b the bath	-0.35
b the beach	-0.19
b the bed	-0.62
b the bell	-0.30
b the benefit	-0.33
b the best	0.66
b the birth	1.06
b the blanket	-0.73
b the boat	-0.92
b the body	2.57
b the bowl	0.23
b the box	1.54
b the brain	-1.80
b the brak	-0.35
b the breath	0.29
b the bridg	-0.30
b the build	-0.74
b the bus	-0.85
b the car	2.03
b the care	-0.30
b the cat	-1.81
b the caus	1.19
b the ceil	0.19
b the ch	-0.23
b the chair	1.08
b the chang	1.34
b the chapel	-0.45
b the children	-1.93
b the choir	-0.53
b the church	-0.11
b the claim	-0.18
b the clinic	0.94
b the clock	1.75
b the coast	-0.24
b the compan	-1.79
b the corn	-1.56
b the council	0.44
b the count	1.70
b the countr	1.01
b the crack	-0.42
b the cradl	1.50
b the craniosacral_rhythm	0.57
b the crash	0.55
b the credit	-0.62
b the cupboard	0.31
b the cure	-0.63
b the cushion	1.09
b the damag	0.38
b the dark	-0.38
b the date	-0.46
b the day	-1.03
b the debat	1.97
b the desk	-0.41
b the diaphragm	-0.29
b the differenc	0.92
b the diseas	0.35
b the doctor	-2.16
b the dog	0.53
b the door	-1.41
b the dough	0.61
b the driv	-0.57
b the drum	0.84
b the ear	-0.14
b the effect	1.86
b the end	0.70
b the energ	-0.14
b the even	-1.21
b the evidenc	-1.38
b the fact	1.16
b the fee	-0.43
b the feet	-0.20
b the fire	0.56
b the flat	0.35
b the floor	-0.10
b the flow	0.17
b the fluid	-0.22
b the foot	0.35
b the form	0.32
b the fourth	-0.36
b the front	-0.51
b the gain	0.15
b the garag	0.80
b the garden	-0.34
b the gate	-0.49
b the guidelin	-0.13
b the gut	0.27
b the gutt	-0.47
b the hall	-1.87
b the harbour	-0.33
b the head	-1.92
b the headach	1.31
b the headlin	-0.45
b the heal	1.27
b the heart	-1.30
b the heartbeat	-0.55
b the heat	1.27
b the high	0.69
b the hill	-0.72
b the hing	-0.50
b the hips	0.24
b the hoist	0.83
b the hospital	-0.92
b the hour	-1.00
b the hous	0.77
b the idea	-0.21
b the inn	-1.65
b the insid	-0.12
b the jaw	-0.23
b the joint	-0.83
b the kettl	-0.88
b the kind	-0.96
b the kitchen	0.63
b the kne	-0.46
b the knee	1.37
b the knot	-0.37
b the known	-0.23
b the ladd	-1.27
b the lamp	-0.47
b the land	-0.29
b the larg	-0.23
b the leaflet	-0.27
b the left	-0.58
b the librar	-0.57
b the lift	-0.41
b the light	-0.49
b the line	-0.21
b the link	0.51
b the list	-0.69
b the littl	0.44
b the liv	-0.54
b the loft	-0.44
b the long	0.44
b the low	-0.54
b the lung	0.89
b the main	-1.07
b the man	-0.58
b the market	0.38
b the mechanic	-0.17
b the medicin	0.47
b the membran	-0.24
b the method	0.93
b the migrain	0.33
b the mind	0.40
b the month	0.90
b the more	0.34
b the morn	-1.76
b the nam	-1.02
b the name	-1.57
b the natural	0.21
b the near	-0.30
b the neck	-0.78
b the nerv	-0.82
b the nervous_system	0.89
b the new	-1.48
b the next	-0.17
b the nhs	-0.24
b the night	0.95
b the numb	-0.59
b the nurs	0.14
b the old	-0.34
b the one	0.94
b the only	0.69
b the operation	0.24
b the ord	-0.25
b the oth	-0.25
b the page	0.24
b the pain	3.38
b the paint	-0.30
b the pap	-0.12
b the pelvi	0.31
b the peopl	0.50
b the person	0.92
b the phon	-0.19
b the photograph	0.97
b the piano	-0.46
b the pictur	-1.13
b the plac	0.43
b the play	-0.52
b the plumb	-0.65
b the pool	-1.19
b the practic	-0.43
b the practition	0.11
b the pric	-0.61
b the print	-0.29
b the problem	1.01
b the quiet	0.93
b the rack	-0.15
b the radiator	-0.53
b the raffl	-0.48
b the rail	-0.43
b the rain	-0.47
b the read	0.17
b the regulator	0.38
b the rent	-0.16
b the research	-0.23
b the rest	1.39
b the result	-0.38
b the review	-0.34
b the rhythm	0.41
b the ribs	0.39
b the right	-0.46
b the risk	-0.65
b the riv	-0.57
b the room	-1.69
b the root	0.39
b the rope	-0.70
b the sacrum	-0.78
b the same	-0.22
b the scan	0.45
b the school	-0.22
b the scienc	0.23
b the seam	-0.27
b the second	-0.55
b the session	-1.50
b the shak	2.01
b the shelf	-0.38
b the shop	0.52
b the short	-0.77
b the should	0.19
b the side	-1.17
b the sign	-0.61
b the skin	-1.66
b the skull	-0.50
b the small	-0.23
b the sofa	1.14
b the sore	-0.65
b the specialist	1.60
b the sphenoid	0.28
b the spin	0.25
b the stair	0.94
b the stairlift	1.61
b the station	0.22
b the stiff	-0.10
b the storm	-0.12
b the stov	-0.33
b the strength	0.89
b the stres	-0.57
b the stud	-0.53
b the summ	-0.32
b the summit	1.04
b the surgeon	0.53
b the swell	-0.27
b the tablet	0.90
b the tailbon	-0.97
b the tea	2.48
b the team	-0.19
b the tension	-0.80
b the test	1.43
b the th	-0.46
b the theor	-0.18
b the therap	-0.67
b the tide	-0.22
b the time	-0.72
b the tissu	0.36
b the toilet	-0.40
b the top	-0.47
b the touch	-0.82
b the train	0.43
b the tram	-0.86
b the treat	-0.62
b the treatment_of	-0.30
b the trial	-0.86
b the trumpet	0.29
b the twin	-0.64
b the two	-0.59
b the usual	-0.97
b the vagus_nerve	-0.72
b the vertebra	1.11
b the view	-0.82
b the villag	1.15
b the violin	-0.79
b the visit	-0.44
b the wait	0.65
b the walk	0.66
b the wall	1.26
b the war	1.14
b the wat	0.72
b the way	0.51
b the way_home	0.15
b the ways	-0.24
b the websit	-0.28
b the wedd	-0.30
b the week	0.56
b the weight	-0.32
b the wheelchair	0.12
b the whol	1.01
b the window	0.89
b the wood	-0.15
b the word	-1.61
b the world	0.68
b the world_health_organization	-0.10
b the worst	-0.27
b the writ	-0.30
b the wrong	-1.33
b the yard	-0.51
b the_answer_to your	0.19
b the_table and	-0.27
b the_work is	-0.61
b their back	0.38
b their feet	0.26
b their own	-0.78
b their pain	0.62
b their plac	-0.35
b them and	0.34
b them in	0.53
b them to	0.45
b them were	-0.21
b then he	0.48
b then i	-1.41
b then it	-1.41
b then one	0.99
b then sit	-0.84
b then the	0.98
b then they	0.46
b then we	-0.28
b then you	0.26
b ther a	-0.19
b ther and	-0.67
b ther in	-1.32
b ther is	0.55
b ther is_a	0.12
b ther was	1.49
b ther were	1.17
b therap is	0.29
b therapist can	-0.14
b therapist feel	0.65
b therapist in	0.35
b thes are	0.26
b thes session	-0.75
b they are	-1.72
b they can	-0.96
b they did	-1.02
b they do	-1.37
b they feel	-0.10
b they felt	-0.11
b they had	0.89
b they have	1.18
b they leav	-0.42
b they like	-0.15
b they may	-0.28
b they promis	-0.39
b they say	-0.28
b they send	0.25
b they slept	0.24
b they were	0.14
b they would	-0.34
b think about	0.37
b think it	-1.12
b think of	1.75
b think that	-0.71
b think you	-0.29
b thirt year	0.94
b this gentl	0.26
b this is	4.26
b this month	-0.18
b this one	2.15
b this page	-0.24
b this room	0.92
b this site	-0.87
b this week	-0.14
b this wint	-0.69
b this year	0.98
b thos first	-0.19
b thos who	0.80
b thos with	0.39
b though the	1.37
b thought of	0.29
b thought that	-0.50
b thre free	-0.40
b thre month	-0.89
b thre session	-0.17
b thre th	0.45
b thre visit	-0.51
b through a	0.64
b through the	1.33
b tide is	-0.45
b tim a	-0.56
b time to	0.55
b time you	0.40
b tinnitu will	-0.15
b tir of	-1.04
b tir or	-0.19
b tissu rememb	0.18
b to a	0.22
b to a_doctor	-0.56
b to ask	-0.37
b to be	-1.49
b to begin	0.30
b to believ	-0.29
b to book	1.00
b to breath	0.21
b to buy	-0.10
b to call	-0.13
b to cancel	0.72
b to chang	-0.45
b to choos	-0.50
b to come	-0.62
b to come_back	0.58
b to cure	-0.47
b to do	-0.19
b to doctor	-0.63
b to feel	0.29
b to find	-0.48
b to get	0.24
b to give	0.53
b to give_up	-0.44
b to go	0.56
b to have	-0.69
b to heal	0.34
b to hear	-0.23
b to help	-0.29
b to it	2.07
b to keep	0.50
b to know	-0.91
b to last	0.12
b to leav	0.12
b to lie	-0.48
b to live	0.36
b to look	-1.34
b to make	-0.48
b to matt	-0.13
b to me	-0.44
b to none	2.06
b to one	0.46
b to pain	0.66
b to pay	-0.16
b to peopl	0.18
b to put	0.31
b to read	0.33
b to revers	0.73
b to say	-0.29
b to see	0.37
b to see_a_doctor	-0.17
b to send	-0.31
b to settl	-0.22
b to sit	-1.29
b to sleep	1.50
b to smil	1.18
b to somebod	0.32
b to take	0.72
b to talk	-0.77
b to tell	0.32
b to the	-0.13
b to think	1.18
b to this_work	0.16
b to twelv	0.22
b to undo	-0.45
b to undres	-0.39
b to wait	-0.62
b to what	-0.74
b to work	-1.02
b to writ	1.26
b to you	1.30
b toda she	0.33
b togeth wheth	-0.33
b told that	-0.86
b told them	-0.30
b told to	-0.52
b told you	-0.19
b told_me about	-0.14
b told_me that	-0.74
b too long	0.38
b too much	-0.52
b too short	0.36
b took a	0.95
b took the	-1.36
b took up	0.63
b top of	-0.25
b tore up	1.76
b touch and	-0.66
b touch in	-1.03
b touch is	-0.35
b touch on	-0.47
b train and	0.35
b train for	-1.11
b train hand	0.26
b train in	-0.47
b treat diseas	0.50
b treat for	-0.58
b treat pain	0.27
b treat plan	0.87
b treat the	1.16
b treat with	-0.88
b trial and	0.20
b trial did	-0.40
b trial of	-0.69
b trial on	-0.34
b trial say	-0.40
b trial that	-0.16
b trial were	-0.35
b trial with	-0.32
b trust your	0.45
b try to	-0.88
b try what	0.86
b turn into	1.46
b twic a	-0.37
b twic as	0.54
b two and	-0.10
b two at	1.05
b two days	-0.53
b two fing	0.21
b two from	-0.85
b two hand	0.11
b two hour	1.88
b two month	0.57
b two of	-0.48
b two or	-0.36
b two peopl	-0.90
b two review	0.31
b two session	-0.28
b two stick	0.81
b two visit	0.26
b two wint	0.34
b two year	1.10
b uk guidanc	-0.38
b und a	-0.17
b und the	-0.62
b undo the	0.52
b unles you	1.23
b until i	0.93
b until it	0.25
b until the	-0.50
b until you	-0.41
b up a	-0.84
b up again	-1.58
b up and	-1.14
b up at	1.59
b up for	2.56
b up from	0.61
b up in	0.22
b up on	-0.16
b up slow	-0.94
b up the	1.78
b up to	-0.31
b up with	0.37
b us it	0.10
b us their	0.32
b use it	-0.64
b use the	-0.42
b used_to be	0.55
b usual stop	-0.14
b vagus_nerve is	0.28
b version of	1.10
b very light	-0.44
b very light_touch	-0.58
b very littl	-0.32
b visit are	-0.36
b visit i	-0.24
b visit is	-0.16
b visit the	0.35
b visit to	0.54
b visit we	-0.42
b visit will	0.17
b wait and	0.69
b wait for	0.18
b wait or	0.54
b wait room	0.87
b wak at	-0.48
b wake you	-0.31
b walk to	-1.11
b walk with	0.24
b wall and	0.51
b want a	-0.74
b want one	-0.55
b want to	1.50
b warm and	-0.40
b warm wat	-0.35
b was a	-0.42
b was all	1.32
b was and	0.69
b was asleep	-1.45
b was back_at	0.29
b was given	-0.17
b was ill	-1.07
b was in	-0.84
b was like	0.67
b was not	-0.28
b was on	2.20
b was once	-0.33
b was read	-0.49
b was small	-0.30
b was sold	-0.93
b was still	-0.43
b was the	-1.27
b was ther	-0.67
b was treat	-0.46
b was up	-0.15
b wash my_hands	-0.40
b wat and	-0.28
b wat is	-0.43
b way of	-0.33
b way out_of	1.00
b way round	0.82
b way to	0.58
b we agre	-0.83
b we are	-1.31
b we ask	-0.10
b we can	-0.12
b we cannot	-1.23
b we do	1.94
b we do_not_know	-0.53
b we end	-0.16
b we find	0.33
b we free	0.14
b we give	1.26
b we got	-1.11
b we have	0.23
b we help	0.97
b we hold	0.36
b we leav	-0.60
b we listen	0.64
b we make	1.47
b we may	-0.62
b we meet	-0.40
b we nev	-0.66
b we off	1.37
b we only	0.72
b we print	-0.52
b we read	-1.31
b we releas	-0.18
b we say	1.45
b we see	0.25
b we speak	1.89
b we stop	-2.59
b we take	0.37
b we talk	-0.66
b we took	-2.08
b we treat	0.21
b we use	-0.42
b we will	-1.54
b we would	-0.55
b we'll have	0.29
b we'll soon	0.25
b week aft	0.93
b week and	-2.86
b week in	-1.22
b week is	-0.67
b week she	0.82
b week to	0.79
b weight of	-0.78
b well and	-1.45
b well to	-0.56
b went back_to	1.46
b went from	2.79
b went on	-0.48
b went to	-0.47
b went up	-1.07
b were not	0.63
b were told	-0.32
b what a	-0.81
b what an_hour	-0.37
b what br	-0.58
b what can	-0.26
b what do	-0.47
b what does	-0.43
b what happen	1.59
b what has	-1.21
b what he	-0.31
b what help	-0.27
b what i	-0.58
b what if	2.26
b what is	-0.24
b what it	-1.80
b what nobod	-0.18
b what nobody_knows	-0.18
b what oth	0.57
b what peopl	-0.13
b what she	-0.93
b what the	1.69
b what they	-0.62
b what to	-1.64
b what we	-0.35
b what will	-0.29
b what work	0.43
b what would	-0.72
b what you	-1.72
b what your	0.19
b what your_doctor	1.03
b whatev peopl	-0.40
b whatev your	0.76
b when a	-0.54
b when i	0.50
b when it	0.78
b when noth	-0.44
b when she	-0.39
b when somebod	-0.41
b when someth	-1.35
b when the	1.78
b when they	0.73
b when to	-0.48
b when we	-2.30
b when you	-0.11
b wher it	0.78
b wher the	0.87
b wher ther	0.90
b wher they	0.56
b wher you	0.16
b wher your	1.32
b wheth i	-0.50
b wheth it	-1.81
b wheth the	-0.35
b wheth to	-0.41
b which i	-0.33
b which is	-0.81
b whil i	0.82
b whil she	1.16
b whil you	0.41
b who can	0.43
b who cannot	-0.22
b who check	-0.37
b who could_not	0.48
b who did	0.35
b who do	0.27
b who does	-0.12
b who had	0.37
b who has	1.36
b who have	-1.16
b who is	-1.05
b who know	1.27
b who lik	-0.56
b who looks_after	0.87
b who should	-0.23
b who sleep	0.16
b who wait	1.08
b who were	0.13
b who will	0.76
b whoev com	0.86
b whol body	0.37
b whol hous	-0.19
b whol of	-0.25
b why i	-0.35
b why it	0.36
b why so	-0.32
b why the	0.15
b why we	0.16
b will ask	-0.66
b will be	1.72
b will chang	-0.47
b will do	-0.16
b will feel	0.13
b will feel_better	0.44
b will find	-0.66
b will get	-1.22
b will go	-0.80
b will have	-0.89
b will hear	-0.24
b will help	0.52
b will i	-0.42
b will it	-0.70
b will know	-0.75
b will not	-0.98
b will notic	0.46
b will only_get_worse	0.23
b will see	-0.34
b will sleep	0.41
b will stop	-0.18
b will take	0.16
b will tell	-0.11
b will thank	0.51
b will wond	0.37
b will you	-0.34
b window open	-0.22
b with a	-0.82
b with age	-1.45
b with an	0.70
b with anyth	-0.58
b with cranial	0.67
b with cst	0.72
b with dementia	-0.41
b with each	0.51
b with ever	-0.39
b with fibromyalgia	0.54
b with hand	0.50
b with headach	-0.25
b with his	0.31
b with its	-0.16
b with me	0.29
b with ms	0.37
b with my	1.52
b with no	-0.12
b with one	-0.24
b with or	-0.27
b with our	-0.40
b with that	-0.56
b with the	-1.65
b with their	-0.66
b with them	-0.12
b with two	-0.82
b with us	-0.40
b with wax	-0.56
b with what	0.33
b with you	-0.51
b with your	-0.33
b within a	-0.31
b within one	0.12
b within six	-0.21
b within ten	0.41
b within the	0.26
b without a	0.44
b without it	1.59
b without my	-0.48
b without surger	-0.17
b without the	0.58
b won the	-1.29
b word about	-0.19
b word for	0.37
b word heal	-0.74
b work and	-0.70
b work in	-0.65
b worr about	0.18
b worth hav	-0.20
b worth the	-0.59
b would be	0.32
b would do	0.10
b would have	-0.15
b would like	-1.45
b would nev	-0.59
b would not	1.25
b would not_know	0.12
b would rath	-1.35
b would say	0.56
b wrapp in	-0.89
b writ down	0.31
b writ to	-0.11
b wrong door	-0.65
b wrong plac	-0.96
b wrot that	0.29
b year ago	1.06
b year and	-1.11
b year becaus	0.31
b year in	0.43
b year lat	-0.24
b year old	0.41
b yesterda i	0.79
b you a	0.25
b you about	-0.15
b you and	-0.11
b you are	1.61
b you ask	-1.54
b you br	0.50
b you breath	-0.55
b you can	-2.09
b you cannot	0.81
b you choos	-0.38
b you come	-0.55
b you could	0.79
b you do	-2.57
b you fall	0.31
b you feel	-0.68
b you find	-0.13
b you for	-0.30
b you get	-1.11
b you had	1.01
b you have	-1.30
b you in	0.12
b you keep	1.30
b you know	1.19
b you leav	-0.11
b you let	0.52
b you licens	-0.43
b you lie	-1.25
b you light	-0.21
b you like	-0.97
b you live	0.18
b you lose	-0.42
b you may	0.98
b you might	-0.31
b you must	-0.19
b you need	0.12
b you notic	-0.30
b you on	0.53
b you only	0.29
b you put	-0.32
b you rest	-0.34
b you say	-0.46
b you see	1.00
b you should	-0.19
b you sleep	-0.80
b you stand	0.40
b you stay	-0.85
b you still	0.26
b you take	0.86
b you tell_me	-0.60
b you that	1.86
b you think	0.11
b you to	0.60
b you treat	-0.55
b you try	1.33
b you up	0.34
b you use	-0.24
b you want	-0.46
b you were	1.40
b you what	-0.29
b you when	-0.59
b you wher	-0.65
b you wheth	-0.31
b you will	0.44
b you won't	0.91
b you would	-0.51
b you'll be	1.01
b your ach	0.21
b your back	0.40
b your bel	-1.48
b your body	0.99
b your breath	-0.57
b your child	-0.12
b your children	0.99
b your cloth	-0.76
b your coat	1.20
b your days	0.85
b your eyes	-0.34
b your feet	1.33
b your first	0.14
b your gut	0.67
b your head	-1.64
b your headach	0.40
b your health	-0.59
b your ill	0.12
b your joint	0.46
b your kne	0.45
b your medication	0.13
b your medicin	-1.60
b your migrain	0.48
b your mind	0.12
b your mone	-1.15
b your muscl	-0.57
b your neck	0.61
b your nervous_system	-0.24
b your newborn	0.13
b your not	-0.32
b your own	-0.27
b your prescription	0.16
b your puls	-1.10
b your sciatica	0.82
b your sho	-1.13
b your should	2.57
b your spin	1.44
b your surgeon	-0.97
b your tablet	-0.31
b your time	-1.02
b your tinnitu	-0.15
b your tissu	0.28
b your_doctor about	-0.23
b your_doctor can	-0.23
b your_doctor has	-0.62
bias	-3.94
calm asked	-0.49
calm bare	1.13
calm humble	-3.09
calm negated	0.95
calm plain	-1.13
calm sober	-1.20
calm world	-1.21
case baby change bare	0.90
case baby change negated	-0.16
case baby change nobody	-0.12
case baby change ours	0.31
case baby change plain	-0.73
case baby change sober	0.63
case baby change they	1.48
case baby change we	-0.42
case baby change you	-0.43
case baby nobody bare	-1.59
case baby nobody negated	-0.14
case baby nobody plain	-1.55
case baby nobody sober	0.30
case baby ours bare	1.45
case baby ours plain	0.34
case baby outside bare	-0.92
case baby still asked	0.36
case baby still bare	-0.32
case baby still negated	0.93
case baby still nobody	-1.07
case baby still ours	1.18
case baby still outside	-1.01
case baby still plain	-1.30
case baby still sober	-0.50
case baby still they	-0.59
case baby still we	-0.53
case baby still you	1.20
case baby they bare	0.48
case baby they plain	-0.33
case baby turn bare	-0.87
case baby turn nobody	-1.69
case baby turn plain	0.36
case baby turn they	0.42
case baby turn we	0.41
case baby we asked	-0.17
case baby we bare	-0.33
case baby we plain	-0.34
case baby you asked	0.14
case baby you bare	0.63
case baby you plain	0.20
case baby you sober	-0.31
case body change bare	0.61
case body change humble	-1.48
case body change negated	-0.36
case body change nobody	-0.75
case body change ours	0.40
case body change outside	0.45
case body change plain	0.58
case body change sober	-0.18
case body change they	0.45
case body change we	-0.62
case body change world	1.35
case body change you	0.57
case body nobody bare	-1.08
case body nobody humble	-0.16
case body nobody negated	-0.94
case body nobody plain	0.87
case body nobody world	0.90
case body ours bare	0.81
case body ours humble	-0.62
case body outside bare	-0.89
case body outside negated	-0.57
case body still asked	0.13
case body still bare	-0.50
case body still humble	-0.38
case body still negated	-0.93
case body still nobody	0.82
case body still ours	-0.83
case body still outside	-0.80
case body still plain	1.76
case body still sober	-0.65
case body still they	-2.21
case body still we	1.57
case body still world	-1.11
case body still you	-0.20
case body they bare	-1.26
case body they humble	0.50
case body they negated	-0.28
case body they sober	-0.30
case body they world	0.77
case body turn bare	-1.49
case body turn humble	0.54
case body turn negated	-0.78
case body turn nobody	-0.84
case body turn sober	0.77
case body turn they	1.28
case body turn we	0.36
case body turn world	0.84
case body turn you	-0.51
case body we asked	0.22
case body we bare	0.36
case body we humble	0.24
case body we negated	0.12
case body we sober	1.18
case body we world	-0.76
case body you asked	0.69
case body you bare	0.67
case body you humble	-1.01
case body you negated	-0.29
case body you plain	1.18
case body you sober	-0.88
case body you world	-0.50
case change nobody asked	-0.95
case change nobody bare	1.25
case change nobody humble	-0.86
case change nobody negated	0.89
case change nobody plain	0.98
case change nobody sober	0.29
case change nobody world	-1.00
case change ours asked	-0.90
case change ours bare	3.76
case change ours humble	-0.66
case change ours negated	-0.19
case change ours plain	-0.65
case change ours sober	0.84
case change outside bare	-3.12
case change outside humble	-0.53
case change outside negated	0.16
case change outside plain	0.88
case change outside sober	0.63
case change outside world	0.40
case change they bare	-1.50
case change they humble	0.29
case change they negated	-0.38
case change they plain	-0.37
case change they sober	0.21
case change they world	1.69
case change we asked	0.36
case change we bare	1.49
case change we humble	-2.25
case change we negated	-0.96
case change we plain	-0.17
case change we sober	0.58
case change we world	-0.30
case change you asked	1.34
case change you bare	1.55
case change you humble	-0.22
case change you negated	0.29
case change you plain	1.06
case change you sober	0.27
case change you world	-2.44
case life change bare	0.32
case life change humble	-0.30
case life change negated	-0.43
case life change nobody	1.12
case life change plain	1.56
case life change sober	-0.28
case life change we	-1.01
case life change world	-1.17
case life change you	-0.60
case life nobody asked	0.53
case life nobody bare	0.51
case life nobody humble	0.89
case life nobody negated	0.15
case life nobody sober	0.43
case life nobody world	-0.41
case life ours bare	0.12
case life outside bare	1.21
case life outside negated	0.63
case life outside world	0.15
case life still asked	-0.70
case life still bare	-1.01
case life still humble	0.85
case life still negated	0.89
case life still nobody	-0.69
case life still ours	-1.51
case life still outside	0.86
case life still plain	-1.36
case life still sober	-0.36
case life still they	-0.21
case life still we	-1.30
case life still world	-0.13
case life still you	1.04
case life they bare	0.34
case life they humble	0.34
case life they negated	0.50
case life they plain	0.29
case life they world	-0.91
case life turn bare	1.94
case life turn negated	1.01
case life turn nobody	1.62
case life turn outside	0.74
case life turn plain	-0.72
case life turn they	0.73
case life turn world	0.51
case life turn you	0.18
case life we asked	-0.55
case life we humble	0.26
case life we negated	0.63
case life we plain	-2.33
case life we sober	-0.53
case life we world	0.24
case life you bare	-0.85
case life you humble	-0.39
case life you plain	1.63
case life you sober	-0.34
case life you world	0.43
case none change asked	0.25
case none change bare	-0.56
case none change humble	-1.64
case none change negated	0.29
case none change nobody	-1.64
case none change ours	0.45
case none change outside	0.58
case none change plain	0.21
case none change sober	1.33
case none change they	-2.58
case none change we	0.13
case none change world	-1.13
case none change you	1.83
case none nobody asked	0.40
case none nobody bare	0.63
case none nobody humble	-1.00
case none nobody plain	-2.17
case none nobody sober	-1.56
case none nobody world	-1.80
case none ours asked	-0.87
case none ours bare	1.32
case none ours humble	-1.42
case none ours negated	-0.19
case none ours plain	-0.39
case none ours sober	1.25
case none ours world	-0.25
case none outside bare	-0.69
case none outside humble	-1.26
case none outside negated	0.12
case none outside plain	1.05
case none outside sober	-0.48
case none outside world	-1.49
case none still asked	-0.40
case none still bare	1.21
case none still humble	-1.93
case none still negated	-0.78
case none still nobody	-1.94
case none still ours	-0.70
case none still outside	-0.47
case none still plain	-0.73
case none still sober	-1.66
case none still they	2.50
case none still we	-1.45
case none still world	-0.56
case none still you	-0.44
case none they bare	-0.57
case none they negated	-0.89
case none they sober	0.47
case none they world	2.86
case none turn bare	-1.22
case none turn humble	0.70
case none turn negated	-0.37
case none turn nobody	-0.48
case none turn ours	-0.29
case none turn outside	-1.91
case none turn plain	0.34
case none turn sober	-0.78
case none turn they	1.55
case none turn we	-0.11
case none turn you	-0.18
case none we asked	-1.89
case none we bare	-1.30
case none we humble	-0.20
case none we negated	-0.47
case none we plain	2.17
case none you asked	1.62
case none you bare	0.42
case none you humble	1.02
case none you negated	0.64
case none you plain	-0.82
case none you sober	-0.74
case none you world	-0.92
case serious change bare	1.67
case serious change humble	-0.37
case serious change negated	0.66
case serious change nobody	1.71
case serious change ours	1.16
case serious change outside	-1.38
case serious change sober	-0.29
case serious change they	0.32
case serious change we	-0.31
case serious nobody bare	0.32
case serious nobody negated	0.87
case serious nobody plain	-0.24
case serious nobody sober	-1.66
case serious ours bare	1.72
case serious ours plain	0.30
case serious outside bare	-1.31
case serious outside negated	0.31
case serious outside plain	-0.56
case serious outside sober	0.13
case serious still bare	-0.38
case serious still humble	0.56
case serious still negated	-0.53
case serious still nobody	-2.14
case serious still ours	0.51
case serious still outside	0.13
case serious still plain	0.11
case serious still sober	0.30
case serious still they	0.28
case serious still we	1.42
case serious still you	-0.25
case serious they humble	-0.19
case serious they negated	0.20
case serious turn nobody	-0.25
case serious turn plain	-0.55
case serious turn sober	-0.33
case serious turn they	-0.50
case serious turn we	0.73
case serious we bare	1.88
case serious we humble	0.19
case serious you bare	-1.38
case serious you humble	0.65
case serious you sober	0.77
case still nobody asked	0.99
case still nobody bare	-0.75
case still nobody humble	-0.50
case still nobody negated	0.38
case still nobody plain	-3.89
case still nobody sober	-3.05
case still nobody world	-1.72
case still ours asked	-0.64
case still ours bare	1.53
case still ours humble	-2.20
case still ours negated	-0.27
case still ours plain	0.82
case still ours sober	0.46
case still ours world	-1.02
case still outside bare	0.89
case still outside humble	-1.26
case still outside negated	-0.52
case still outside plain	0.90
case still outside sober	-1.59
case still outside world	-0.69
case still they bare	-1.01
case still they humble	-0.65
case still they negated	1.25
case still they plain	-0.79
case still they sober	-0.12
case still they world	-1.00
case still we asked	-2.80
case still we bare	0.68
case still we humble	2.03
case still we negated	0.59
case still we plain	-1.25
case still we sober	1.61
case still we world	0.57
case still you asked	1.50
case still you bare	-2.18
case still you humble	0.70
case still you negated	-1.00
case still you plain	1.31
case still you sober	-0.78
case still you world	2.26
case symptom change asked	-0.31
case symptom change bare	1.33
case symptom change humble	-0.85
case symptom change negated	-0.20
case symptom change nobody	0.54
case symptom change ours	0.31
case symptom change outside	-1.04
case symptom change plain	0.19
case symptom change sober	1.60
case symptom change they	0.23
case symptom change we	1.08
case symptom change you	0.58
case symptom nobody bare	0.27
case symptom nobody humble	-1.53
case symptom nobody negated	1.02
case symptom nobody plain	-1.63
case symptom nobody sober	-0.85
case symptom ours bare	-0.27
case symptom ours negated	0.32
case symptom ours plain	0.50
case symptom outside bare	-1.19
case symptom outside negated	-0.38
case symptom outside sober	-0.55
case symptom still asked	0.32
case symptom still bare	-0.35
case symptom still humble	-1.10
case symptom still negated	0.74
case symptom still nobody	-2.33
case symptom still plain	-1.40
case symptom still sober	-0.73
case symptom still they	-2.52
case symptom still we	1.92
case symptom still you	0.44
case symptom they bare	-1.51
case symptom they humble	0.58
case symptom they negated	-0.27
case symptom they plain	-0.96
case symptom turn bare	-0.45
case symptom turn humble	0.50
case symptom turn negated	0.32
case symptom turn nobody	-0.69
case symptom turn outside	0.38
case symptom turn plain	0.57
case symptom turn sober	-0.10
case symptom turn we	1.29
case symptom turn you	-0.67
case symptom we bare	2.64
case symptom we humble	-0.41
case symptom we negated	0.77
case symptom we plain	-0.46
case symptom we sober	1.72
case symptom you bare	0.28
case symptom you humble	0.11
case symptom you negated	-0.60
case symptom you plain	0.31
case symptom you sober	0.24
case turn nobody bare	-1.48
case turn nobody humble	-0.23
case turn nobody negated	-0.29
case turn nobody plain	-1.83
case turn nobody sober	-0.54
case turn nobody world	1.42
case turn ours bare	-0.44
case turn outside bare	-1.58
case turn outside world	-0.46
case turn they humble	1.94
case turn they negated	-0.94
case turn they plain	0.13
case turn they sober	0.32
case turn they world	2.03
case turn we asked	-0.25
case turn we bare	0.97
case turn we humble	0.36
case turn we negated	1.33
case turn we plain	0.38
case turn we sober	0.58
case turn we world	-0.76
case turn you bare	0.39
case turn you plain	0.21
case turn you sober	-0.75
case turn you world	-0.81
cite	-7.80
cite against	7.28
cited	-1.37
cited glad	4.42
cited glad against	5.34
cited glad background	0.71
cited glad for	-0.33
cited glad mixed	-0.50
cited plain	0.91
cited plain against	2.59
cited plain background	0.10
cited plain for	-1.67
cited plain mixed	-0.11
cited sober	-6.35
cited sober against	-1.61
cited sober background	-2.64
cited sober for	-1.19
cited sober mixed	-0.88
e aid	2.41
e ailment	0.55
e anatomy	1.57
e animal	-2.84
e bad	0.68
e bodyact	-0.40
e certain	3.82
e civic	-1.76
e craft	-2.57
e dance	3.01
e dress	-0.13
e event	2.55
e family	2.76
e food	-0.82
e garden	0.80
e good	0.51
e hobble	1.85
e house	3.37
e housework	1.04
e improve	1.61
e know	-0.58
e lasting	0.52
e make	-2.75
e market	-2.36
e medicine	2.41
e medics	-0.20
e music	0.71
e not aid	-0.31
e not ailment	0.91
e not anatomy	-1.44
e not bad	2.23
e not bodyact	-1.07
e not certain	-1.50
e not civic	-0.11
e not craft	0.45
e not doubt	0.70
e not dress	0.73
e not event	0.88
e not family	2.01
e not garden	-0.62
e not good	0.97
e not hobble	0.94
e not house	0.39
e not housework	-0.99
e not improve	-0.82
e not know	-2.10
e not lasting	2.98
e not make	0.47
e not market	-1.20
e not medicine	1.56
e not medics	-0.47
e not object	-1.69
e not outdoors	-0.83
e not own	2.50
e not people	-1.06
e not putaway	-0.51
e not quick	-0.15
e not regain	0.59
e not remove	2.39
e not rest	-0.17
e not say	2.13
e not school	-0.14
e not sport	0.14
e not study	-2.40
e not tests	-0.84
e not time	1.87
e not torso	1.06
e not trade	-0.32
e not transport	0.14
e not travel	2.34
e not walk	-0.92
e not web	-1.53
e not wellness	-2.11
e not worsen	3.08
e object	-0.88
e outdoors	0.26
e own	-1.19
e people	0.21
e practice	-0.73
e putaway	3.01
e quick	2.39
e regain	4.05
e remove	1.60
e rest	-1.70
e say	-1.34
e school	0.72
e study	-2.74
e tests	3.25
e time	-1.16
e torso	0.67
e trade	-2.29
e transport	-1.20
e travel	0.20
e walk	3.03
e web	-4.49
e wellness	3.19
e work	0.53
e worsen	4.25
first a	-3.63
first a_doctor	-0.14
first about	-2.13
first ach	0.67
first add	-0.40
first aft	-1.62
first after_years_of	0.47
first all	0.87
first an	-0.68
first an_hour	-0.64
first and	0.12
first anxiet	-0.55
first any	-1.26
first anyon	-0.54
first are	-0.28
first around	-0.51
first as	2.59
first ask	0.42
first ask_your_doctor	-0.14
first asthma	-1.63
first at	1.20
first at_last	-1.24
first bab	-1.99
first back	-0.50
first back_pain	-0.27
first balanc	-0.58
first be	-1.28
first becaus	1.38
first befor	1.51
first best	0.84
first between	-0.52
first blood	-0.40
first book	1.48
first both	-0.80
first br	0.30
first by	2.11
first call	1.25
first can	-0.81
first cancel	-0.57
first children	-0.86
first chiropractor	-0.36
first choos	-0.41
first client	0.58
first colic	-1.13
first come	2.23
first come_in	0.43
first come_to_us	-0.17
first compar	-0.39
first cranial_work	0.71
first craniosacral	-1.18
first craniosacral_therapy	0.48
first cst	-0.22
first depression	-0.24
first diabet	-0.41
first do	-0.87
first do_not_wait	-0.20
first doctor	0.95
first does	-2.25
first don't	1.00
first drink	-0.24
first each	0.82
first ear	-0.10
first eczema	0.34
first even	3.07
first ever	2.34
first everyth	0.91
first evidenc	0.73
first exercis	0.39
first expert	0.17
first fascia	-0.49
first fear	0.40
first feel	-0.58
first few	-0.23
first first	0.19
first five	-0.38
first fluid	-1.08
first follow	-0.86
first for	3.02
first for_the_first_time_in	-1.03
first forget	0.11
first four	0.17
first from	3.52
first gentl	0.31
first get_rid_of	-0.29
first gett	-0.30
first give	-0.13
first good	-0.81
first grandmoth	-0.64
first grief	-0.63
first guarante	-0.29
first guidelin	-0.14
first half	0.11
first hand	0.70
first harm	-0.77
first hay_fever	0.47
first he	-3.57
first headach	-0.57
first heal	-0.42
first heart	-0.33
first heat	-0.12
first help	0.30
first her	-0.63
first here	-1.47
first his	-2.11
first how	0.77
first hurr	-0.93
first i	0.66
first i'm	-0.31
first if	-4.08
first improv	0.16
first in	-2.68
first insomnia	-1.08
first insulin	-0.36
first insuranc	0.74
first iron	-0.24
first is	-1.80
first isn't	-0.23
first it	0.36
first it'll	0.68
first just	0.35
first keep	-0.52
first kids	0.55
first kind	-0.77
first kne	-0.75
first last	-0.63
first lat	-0.20
first leav	-1.39
first left	-0.16
first less	1.82
first let	0.98
first lie	2.16
first light	0.29
first light_touch	-0.17
first littl	1.63
first long	-0.75
first look	1.27
first low	-0.94
first low_back_pain	0.21
first many_people	-0.28
first massag	-0.25
first medicin	-0.72
first migrain	1.56
first more	0.50
first most	-1.12
first most_people	0.45
first moth	0.55
first mum	0.61
first muscl	-0.27
first my	-2.94
first my_hands	0.14
first natural	0.39
first nerv	0.74
first new	1.18
first next	-0.19
first ninet	0.56
first no	0.56
first no_more	1.72
first no_side_effects	0.12
first nobod	0.72
first none	-1.70
first not	1.39
first noth	-1.07
first now	0.44
first of	1.87
first official	0.23
first old	1.79
first once	2.32
first one	1.00
first one_hour	-0.67
first only	-0.33
first osteopath	-0.54
first our	-0.60
first over	0.41
first pain	-0.35
first pain_relief	0.87
first painkill	-1.48
first peopl	1.09
first perhap	-0.15
first physio	0.20
first physiotherap	-0.66
first physiotherapist	-0.29
first pictur	1.28
first plac	0.26
first pleas	-2.12
first practition	-0.40
first pregnant	0.31
first put	-1.41
first question	-0.36
first read	-0.90
first reduc	0.13
first reflux	-0.16
first regular	-0.23
first releas	-0.80
first research	-0.39
first rest	0.78
first result	0.12
first review	0.75
first safe	1.91
first say	0.46
first sciatica	-0.11
first scienc	-0.25
first scientist	-0.49
first see	-0.26
first see_a_doctor	-0.40
first session	0.71
first seven	-0.31
first she	-0.69
first sho	-0.11
first short	-0.28
first sinc	0.37
first six	1.18
first skin	-1.11
first skip	0.20
first slack	-0.37
first sleep	-2.22
first slow	-0.66
first small	1.50
first so	-1.59
first soft	0.24
first some	-0.94
first some_people	-0.93
first someth	1.17
first sore	-0.59
first spin	-0.34
first start	0.24
first stiff	-0.37
first stop	-0.17
first stres	0.53
first stretch	-0.96
first stud	-0.37
first succes	0.87
first support	-0.33
first suppos	-0.26
first surgeon	0.42
first sutherland	-0.51
first tag BABY	-1.50
first tag BAD	-0.16
first tag BELIEF	-2.67
first tag BODY	-5.24
first tag CLIENT	-3.61
first tag COME	0.26
first tag CST	-0.12
first tag CURE	-0.64
first tag DETOX	0.10
first tag DIAGNOSE	-1.71
first tag DOCTOR	0.62
first tag DRUG	-2.91
first tag EASE	1.68
first tag EMOTION	0.51
first tag ENDORSE	1.32
first tag EXPERT	-1.19
first tag FLOW	-0.24
first tag GO	-1.54
first tag GONE	2.74
first tag HEDGE	-2.85
first tag HOMEHELP	-2.14
first tag HOPEFUL	0.52
first tag IT	2.25
first tag LASTING	0.97
first tag LIFE	-3.07
first tag MECH	-1.37
first tag META	-0.45
first tag MOST	0.44
first tag NEG	0.14
first tag NEGN	2.31
first tag NUMBER	1.51
first tag OUGHT	-0.96
first tag PAST	-0.71
first tag PRAISE	-0.36
first tag PRESSURE	0.22
first tag RELIEFN	1.06
first tag REMOVE	0.80
first tag RESEARCH	-0.91
first tag SAFETY	0.13
first tag SAFEW	2.43
first tag SAY	1.80
first tag SERIOUS	-3.72
first tag SORE	2.33
first tag STOPTAKING	-0.23
first tag STORE	-0.35
first tag SURE	-0.95
first tag SURGERY	-1.49
first tag SYMPTOM	-1.85
first tag THERAPIST2	-0.31
first tag THERAPY	-2.73
first tag THING	1.20
first tag TURN	-1.77
first tag WE	-2.75
first tag WELL	0.60
first tag WORKS	-0.54
first tag WORLD	1.69
first take	-0.71
first teach	-0.36
first tell	-0.65
first tell_me	-0.20
first tell_us	-0.12
first ten	0.42
first tension	0.25
first that	-0.95
first the	-3.18
first the_table	-0.53
first their	0.35
first then	-0.96
first ther	2.09
first thes	0.32
first they	-0.52
first think	1.12
first this	1.63
first thos	0.74
first though	0.15
first thre	-0.86
first tinnitu	-0.77
first to	0.21
first trial	-0.45
first trust	0.56
first try	0.13
first two	-1.46
first uk	-0.38
first und	0.17
first unlik	0.51
first upledg	-0.66
first vertigo	-0.41
first warm	-0.33
first wat	-0.11
first we	-0.24
first we'll	0.85
first we'r	-0.67
first weak	0.12
first what	-1.29
first whatev	0.15
first when	-0.51
first wher	-0.63
first wheth	-0.40
first whil	0.61
first who	-1.98
first whoev	0.63
first why	2.97
first will	-1.24
first with	-0.56
first within	0.64
first word	0.78
first writ	-0.26
first y'all	-0.40
first yoga	0.88
first you	-3.48
first you'll	1.48
first your	1.74
frame attributed	-4.57
frame attributed with reference	-0.14
frame attributed without	-4.43
frame natural course	-1.46
frame natural course with reference	-0.71
frame natural course without	-0.73
frame reported	-3.22
frame reported with reference	-0.59
frame reported without	-2.62
frame talk of claims	-2.15
frame talk of claims without	-2.15
hedge baby baby	0.36
hedge baby person	0.36
hedge body body	0.98
hedge body i	-0.27
hedge body none	-0.41
hedge body other care	0.14
hedge body person	-0.77
hedge body therapy	-0.55
hedge body we	-0.16
hedge body you	-1.62
hedge life i	-0.18
hedge life none	1.37
hedge life order	-0.22
hedge life other care	-0.30
hedge life person	0.25
hedge life we	-0.35
hedge life you	-0.41
hedge none complaint	1.04
hedge none i	1.65
hedge none none	1.93
hedge none order	-1.24
hedge none other care	-1.31
hedge none ours	-0.15
hedge none person	0.73
hedge none research	-0.44
hedge none therapy	-0.36
hedge none thing	0.16
hedge none we	0.61
hedge none you	0.72
hedge serious complaint	-1.82
hedge serious i	0.67
hedge serious other care	-0.49
hedge serious ours	0.21
hedge serious you	0.80
hedge symptom complaint	-1.90
hedge symptom none	-1.53
hedge symptom order	-1.16
hedge symptom other care	-1.54
hedge symptom ours	0.83
hedge symptom person	0.39
hedge symptom research	-0.11
hedge symptom we	-0.18
hint C01	0.35
hint C02	2.81
hint C03	-2.02
hint C05	-0.58
hint C06	0.48
hint C07	1.73
hint C08	2.27
hint C10	0.90
hint C11	1.08
hint C13	0.25
hint C15	-2.03
hint C16	-0.10
hint C18	1.23
hint C19	-1.88
hint C20	-0.50
hint C21	-0.61
in alt BODY	-2.96
in alt CLIENT	0.92
in alt CST	0.90
in alt ENDORSE	-0.32
in alt HOMEHELP	-0.21
in alt IT	-0.33
in alt LIFE	0.30
in alt MECH	-1.89
in alt NUMBER	-0.32
in alt POLICY	-0.13
in alt POSITION	-0.10
in alt SHOW	-1.09
in alt THERAPY	0.87
in alt THING	-0.92
in alt WELL	0.99
in alt WORLD	-0.16
in cta DIAGNOSE	-0.83
in cta EASE	-0.28
in cta FLOW	-0.28
in cta HOMEHELP	-0.82
in cta IT	-0.83
in cta OUGHT	-0.47
in cta POLICY	-0.32
in cta THERAPY	-0.33
in cta THING	-0.30
in cta WELL	1.00
in cta WORKS	-0.31
in cta YOU	-0.33
in description CLIENT	-0.76
in description CST	-0.28
in description DIAGNOSE	-0.24
in description EASE	-0.47
in description GO	-0.27
in description HEDGE	-0.47
in description HUMBLE	-0.52
in description IT	-0.99
in description LIFE	-0.25
in description META	-0.56
in description NEG	-0.50
in description NUMBER	-1.10
in description OUGHT	-0.22
in description POLICY	-0.55
in description REMOVE	0.13
in description RESEARCH	-0.76
in description SAY	-0.55
in description SERVICE	-0.17
in description SHOW	-0.31
in description THERAPY	-0.68
in description WE	-0.24
in description WORLD	-0.12
in description YOU	-0.15
in evidence BODY	-0.42
in evidence CLIENT	-1.09
in evidence CST	-0.55
in evidence DIAGNOSE	-0.86
in evidence EASE	-0.75
in evidence ENDORSE	-0.38
in evidence GONE	-0.28
in evidence HEDGE	-0.37
in evidence HOMEHELP	-0.19
in evidence HUMBLE	-0.25
in evidence IT	-1.34
in evidence LASTING	-0.18
in evidence MECH	-0.64
in evidence NEG	-0.57
in evidence NUMBER	-0.98
in evidence RESEARCH	-0.57
in evidence SAY	-0.75
in evidence SERVICE	-0.27
in evidence SHOW	-0.98
in evidence SYMPTOM	-0.61
in evidence THERAPY	-0.62
in evidence WE	-0.99
in heading BABY	-0.20
in heading BAD	-0.83
in heading BODY	-0.58
in heading CLIENT	-0.63
in heading CST	-0.55
in heading DIAGNOSE	-1.15
in heading EASE	-0.45
in heading EMOTION	-0.25
in heading ENDORSE	-0.60
in heading FLOW	0.16
in heading GONE	-0.47
in heading HEDGE	-0.50
in heading HOMEHELP	-0.19
in heading IT	-1.83
in heading LIFE	-0.71
in heading MECH	-0.78
in heading META	-0.10
in heading NEG	-0.31
in heading NUMBER	-0.83
in heading OUGHT	-0.36
in heading POLICY	-0.18
in heading RESEARCH	-0.36
in heading SAFEW	-0.44
in heading SAY	-0.93
in heading SERVICE	-0.28
in heading SHOW	-1.04
in heading SORE	-0.89
in heading STOPTAKING	-0.26
in heading STORE	-0.12
in heading SYMPTOM	-1.53
in heading THERAPY	-1.36
in heading WE	-1.53
in heading YOU	-1.82
in testimonial AID	1.92
in testimonial BABY	0.36
in testimonial BAD	0.58
in testimonial BELIEF	0.76
in testimonial BODY	2.55
in testimonial CLIENT	0.92
in testimonial COME	0.73
in testimonial CST	0.63
in testimonial DIAGNOSE	-1.13
in testimonial DOCTOR	0.72
in testimonial EASE	0.90
in testimonial EMOTION	0.32
in testimonial ENDORSE	0.71
in testimonial FLOW	0.89
in testimonial GO	0.82
in testimonial GONE	1.40
in testimonial HEDGE	0.53
in testimonial HOMEHELP	3.80
in testimonial IT	1.18
in testimonial LIFE	6.68
in testimonial META	1.18
in testimonial MOST	0.47
in testimonial NEG	1.19
in testimonial NEGN	0.48
in testimonial NUMBER	3.28
in testimonial OUGHT	1.10
in testimonial PAST	1.65
in testimonial POLICY	4.12
in testimonial REMOVE	1.19
in testimonial SAY	0.31
in testimonial SERIOUS	0.38
in testimonial SERVICE	-2.43
in testimonial SHOW	1.65
in testimonial SORE	0.27
in testimonial STOPTAKING	1.18
in testimonial STORE	2.06
in testimonial SURE	-0.37
in testimonial SURGERY	0.15
in testimonial SYMPTOM	0.62
in testimonial THERAPIST2	0.97
in testimonial THERAPY	0.79
in testimonial THING	4.97
in testimonial TURN	4.67
in testimonial WE	11.05
in testimonial WELL	0.74
in testimonial WORKS	-0.31
in testimonial WORLD	3.73
in testimonial YOU	1.04
in title CLIENT	-0.82
in title CST	-1.46
in title EASE	0.12
in title ENDORSE	-0.13
in title HOMEHELP	-0.19
in title HUMBLE	-0.46
in title NEG	-0.18
in title NUMBER	-1.19
in title OUGHT	-0.25
in title POLICY	-0.47
in title RESEARCH	-0.80
in title SAFEW	-0.43
in title SHOW	-0.32
in title SYMPTOM	0.52
in title THERAPY	-1.84
in title YOU	-0.58
joint	0.83
last tag AID	-0.18
last tag BAD	1.29
last tag BELIEF	1.56
last tag CAUSE	0.79
last tag CLIENT	1.38
last tag CST	1.47
last tag CURE	0.66
last tag DEFINE	0.32
last tag DETOX	1.21
last tag DIAGNOSE	-0.33
last tag DOCTOR	-3.16
last tag DRUG	1.60
last tag EASE	-0.69
last tag EMOTION	-0.59
last tag ENDORSE	1.85
last tag FAST	-1.47
last tag FLOW	0.85
last tag GO	-1.90
last tag GONE	0.67
last tag HEDGE	-2.60
last tag HOMEHELP	1.36
last tag HOPEFUL	1.07
last tag IT	-0.10
last tag LASTING	1.74
last tag LIFE	-0.36
last tag MECH	0.39
last tag META	-1.43
last tag MOST	-1.89
last tag NEG	-1.45
last tag NEGN	-1.84
last tag NUMBER	-1.67
last tag OUGHT	-2.36
last tag PAST	-0.96
last tag POLICY	-0.68
last tag POSITION	-1.80
last tag PRAISE	1.13
last tag PRESSURE	3.26
last tag PROVE	1.24
last tag RELIEFN	0.35
last tag REMOVE	-1.60
last tag RESEARCH	1.27
last tag SAFETY	-1.99
last tag SAFEW	-0.24
last tag SAY	-1.55
last tag SERIOUS	1.47
last tag SERVICE	-3.73
last tag SHOW	3.66
last tag SORE	-0.48
last tag STOPTAKING	0.56
last tag STORE	0.63
last tag SURE	0.35
last tag SURGERY	1.29
last tag SYMPTOM	2.28
last tag THERAPIST2	-2.05
last tag THERAPY	0.66
last tag THING	0.37
last tag TURN	5.35
last tag WE	0.15
last tag WELL	3.66
last tag WORKS	-0.23
last tag WORLD	-0.50
last tag YOU	2.06
leading question	1.23
length 0	-3.44
length 1	-1.25
length 2	-0.12
length 3	1.55
length 4	1.07
length 5	-1.68
length 6	-1.80
line C01 ^ {CURE} ~8	-0.42
line C01 cure|cured|cures $	0.69
line C01 {CLIENT|SYMPTOM|SERIOUS} ~3 cured|healed	-0.25
line C01 {CST|THERAPY|WE} ~4 {CURE}	0.39
line C01 {CURE} ~6 {SYMPTOM|SERIOUS|BODY|YOU|CLIENT|BABY}	0.49
line C02 aches|pains|pain ~5 {GONE}	0.33
line C02 fewer|less|milder|lighter|end ~2 {SYMPTOM}	-0.24
line C02 keep*|send*|put*|leave*|lay*|bid*|coax*|chase*|drive*|make*|see*|show*|turn* ~4 {SYMPTOM} ~3 away|at_bay|behind|packing|rest|off|here|night|goodbye|out|back|history|door|around|down|better	0.42
line C02 stop|stops|quit ~2 {SYMPTOM|BAD}	0.77
line C02 {BODY} ~6 {WELL}	-1.32
line C02 {CLIENT|YOU} ~6 {WELL}	-1.20
line C02 {CURE|REMOVE|EASE} ~1 {BODY} $	-0.66
line C02 {CURE|REMOVE|EASE} ~6 {SYMPTOM}	3.57
line C02 {SYMPTOM} relief|cure|remedy|remedies|healing	0.18
line C02 {SYMPTOM} ~4 better|milder|rarer|lighter|easier|less|fewer|lower|calmer|quieter|softer|looser|away|freely	1.15
line C02 {SYMPTOM} ~4 responds|respond|benefits|benefit	1.33
line C02 {SYMPTOM} ~5 {GONE}	0.19
line C03 {CLIENT|BABY} with|who ~5 {SERIOUS} ~6 {WELL|GONE|EASE}	0.38
line C03 {CST|WE} ~6 {CLIENT|BABY} ~2 with|living|suffering|facing ~4 {SERIOUS}	-0.11
line C03 {CURE|REMOVE|EASE} ~6 {SERIOUS}	2.23
line C03 {EASE|REMOVE|CURE} ~6 immune|hormones|hormonal|endocrine|thyroid|organs|circulation|metabolism|lungs|heart	-1.85
line C03 {SERIOUS} ~4 better|milder|rarer|lighter|easier|less|fewer|lower|calmer|quieter|softer|looser|away|freely	0.53
line C03 {SERIOUS} ~4 responds|respond|benefits|benefit	-0.46
line C03 {SERIOUS} ~5 {GONE}	1.62
line C04 perfect|great|ideal|wonderful|good|suitable|suited|made|designed|meant|especially ~6 {SERIOUS}	0.29
line C04 {SERIOUS}	-1.06
line C04 {SERIOUS} ~1 , ~3 {SERIOUS|SYMPTOM} ~1 ,? and|or|to ~3	0.74
line C05 guaranteed|guarantee|guarantees ~3 notice|change|feel|result|results|difference|relief|success|improvement|you	-0.21
line C05 results|relief ~2 {SURE|FAST}	0.80
line C05 whatever|no_matter ~5 {SYMPTOM|SERIOUS|BODY|hurts|ails|age|condition|problem|how} ~9	-0.53
line C05 will ~1 feel|be|become|leave|walk|notice|wake|rise|sleep ~4 {WELL|GONE}	-0.63
line C05 will ~1 feel|be|leave|walk|become|notice|wake ~3 better|pain|healed|cured|lighter|taller|freer|new|renewed|transformed|younger	0.40
line C05 {GONE|WELL|RELIEFN|CURE} ~5 {SURE}	1.57
line C05 {SURE} ~8 {GONE|WELL|RELIEFN|SYMPTOM|CURE|REMOVE}	0.28
line C06 lasting|enduring|permanent|long_lasting|long_term|lifelong ~2 relief|release|result|results|healing|change|changes|cure|solution|difference|ease|comfort|freedom|benefit|benefits|recovery|improvement|health|wellbeing	1.52
line C06 permanent|lasting|lifelong|enduring ~1 {RELIEFN|WELL|change|changes|difference|comfort|ease|health}	0.63
line C06 {LASTING} ~2 {GONE|REMOVE|EASE|CURE|WELL}	0.64
line C06 {REMOVE|CURE|EASE|GONE} ~8 for_good|forever|permanently|for_ever|for_life|for_keeps	0.26
line C07 always|perfectly|completely|totally|absolutely|100|hundred|gentlest|safest ~3 safe|safest|harmless|therapy ~9	1.03
line C07 cannot|can't|could_not|couldn't|never|impossible ~5 hurt|hurts|harm|harmed|harms|injure|injured|injures|damage|damaged|wrong|backfire ~9	1.79
line C07 completely|totally|perfectly|extremely|absolutely|entirely|wholly|utterly|very|100|100%|percent|cent|always|so|so|ever safe|harmless	0.33
line C07 no_side_effects|no_side_effect|no_risk|no_risks|zero_risk|without_risk|without_side_effects|risk_free|free_of_risk|no_contraindications|no_contraindication|no_adverse_effects|no_known_side_effects|no_known_risks|no_danger|no_harm|no_downside|nothing_can_go_wrong|nothing_that_can_go_wrong|zero_side_effects|free_of_side_effects|side_effect_free	2.77
line C07 no|zero|without|free_of|nil ~2 risk|risks|danger|dangers|harm|damage|complications|side_effect|side_effects|downtime|contraindications ~9	1.24
line C07 safe ~5 any|every|all|everyone|cradle|grave|always|surgery|conditions|condition|ages|age|this	0.13
line C07 safe ~5 {BABY}	-0.76
line C08 clinically|scientifically|medically|research proven|tested|validated|backed|proved|supported|verified|studied|recognised|recognized	0.49
line C08 proven ~9	0.48
line C08 scientifically|medically|clinically|officially ~2 sound|proven|recognised|recognized|established|valid|validated|accepted|approved|tested ~9	1.32
line C08 {RESEARCH} ~3 {PROVE} ~9	0.60
line C09 {CLIENT}? in|from|of ~3 {RESEARCH} ~4 {WELL|GONE|EASE}	0.15
line C09 {RESEARCH} ~5 {SHOW} ~9	3.00
line C10 alternative|substitute|replacement to|for ~4 {DRUG|SURGERY|DOCTOR|THERAPIST2}	0.28
line C10 before you ~6 {SURGERY|DRUG|DOCTOR}	0.80
line C10 instead|place of ~4 {DRUG|SURGERY|DOCTOR}	0.47
line C10 put*|throw*|threw|leave*|left|set|hide|hid|pack*|lay|laid ~4 {DRUG} ~3 away|aside|down|behind|out|back|shelf	0.43
line C10 save|spare ~3 {SURGERY|DRUG|DOCTOR} ~9	0.22
line C10 why ~5 {DRUG|SURGERY}	0.72
line C10 {DRUG} ~8 lighter|away|aside|dust|cobwebs|untouched|unopened|bin|unused	1.12
line C10 {STOPTAKING} ~5 {DRUG|SURGERY|DOCTOR}	1.36
line C10 {SURGERY|DRUG} ~4 avoided|avoidable|unnecessary|stopped|reduced|dropped|halved|spared ~9	1.32
line C11 detox*	-0.67
line C11 toxins|toxin|impurities	0.54
line C11 {DETOX} ~2 {BODY|MECH|your|the}	-0.62
line C11 {REMOVE|EASE|WORKS|FLOW|GONE|cleansing|cleanse|cleanses} ~5 {DETOX}	-0.95
line C12 body|tissue|tissues|cells|fascia remember|remembers|remembered|holds|stores|keeps ~9	1.07
line C12 stuck|blocked|stalled|trapped|jammed|compressed ~2 {MECH|EMOTION}	0.69
line C12 {BODY|MECH} ~6 {STORE} ~3 {EMOTION}	0.96
line C12 {EMOTION} ~4 {STORE} ~4	-0.80
line C12 {MECH} ~4 feed|fed|starved|nourished|bathed|stuck|blocked|trapped|compressed|pulls|jammed|locked|out	1.35
line C12 {MECH} ~5 {FLOW}	0.88
line C12 {STORE} ~5 {EMOTION}	1.00
line C12 {WORKS|REMOVE} ~5 {MECH}	1.60
line C13 treat|treats|treating|address ~2 cause|causes|root|roots|person|source|origin ~3 not|and|rather|instead ~9	0.44
line C13 {DIAGNOSE} ~5 restrictions|restriction|imbalances|imbalance|blockages|blockage|dysfunction|misalignment|weakness|missed	0.39
line C13 {DIAGNOSE} ~6 {CAUSE}	1.10
line C13 {WE|hands} ~4 feel|sense|know|find|see|tell|locate ~3 where|why|what|which|who ~6 {SYMPTOM|SERIOUS|BODY|CAUSE|wrong|trouble|blocked|stuck|lies|hurts|began} ~9	0.41
line C14 inner_wisdom|innate_wisdom|innate_intelligence|body's_own_intelligence|body's_intelligence|body's_wisdom|inner_healer|inner_physician|heal_itself|heals_itself|self_healing|mend_itself|repair_itself|right_itself|fix_itself	0.69
line C14 miracle*|miraculous*|magic*|quantum|chamatkar|jaadu|superpower	0.22
line C14 {CST|THERAPY|WE|BODY} ~6 {PRAISE}	-0.13
line C14 {PRAISE}	2.44
line C14 {PRAISE} ~4 {BODY|CST|THERAPY|method|technique|results|healing|change|change}	1.48
line C15 after|since ~3 {THERAPY|NUMBER} ~8 {SYMPTOM|SERIOUS} ~5 {GONE|WELL}	0.37
line C15 my|his|her|our|their ~2 {SYMPTOM|SERIOUS} ~3 {GONE}	-0.71
line C15 {CLIENT|WE} ~3 {STOPTAKING} ~4 {DRUG}	-0.27
line C15 {COME} ~10 {BAD|AID} ~8 {GO|WELL|without}	0.63
line C15 {NUMBER} ~1 sessions|session|visits|visit|sittings and ~12	-0.42
line C15 {NUMBER} ~2 {THERAPY} ~8 {SYMPTOM|SERIOUS|DRUG} ~6 {GONE|WELL|REMOVE}	0.43
line C15 {NUMBER} ~2 {THERAPY} ~8 {WELL}	0.29
line C16 calmer|happier|contented|settled|easier ~3 {BABY}	1.38
line C16 easier|shorter|smoother|gentler|natural|faster|quicker birth|labour|labor|delivery ~9	1.10
line C16 {BABY} ~6 settle|settles|calmer|calm|happier|better|sleep|sleeps|feed|feeds|thrive|thrives|latch|improve|improves|focus|benefit|benefits|benefited|respond|responds|safe|relax|relaxes	1.69
line C16 {BABY} ~8 {GONE|WELL|EASE}	-0.53
line C16 {CURE|REMOVE|EASE} ~6 {BABY}	0.82
line C17 leading|top|foremost|premier|only|no.1|number|best|finest ~3 expert|experts|specialist|specialists|therapist|healer|practitioner|clinic|centre|center ~9	0.53
line C17 specialist|specialists|expert|experts|authority|leader|leaders in|on|for ~3 {SYMPTOM|SERIOUS|BABY|trauma|pain|spinal|neurological}	1.39
line C17 {ENDORSE} ~3 by|with ~4 {EXPERT|DOCTOR}	1.45
line C17 {EXPERT|DOCTOR} ~2 {ENDORSE} ~9	0.10
line C18 before_it's_too_late|act_now|act_fast|act_today|don't_wait|don't_delay|don't_put_it_off|limited_time|limited_spots|limited_places|limited_offer|left_untreated|if_left_untreated|left_unchecked|last_chance|don't_suffer|do_not_suffer|suffer_in_silence|suffer_another_day|selling_fast|filling_fast|filling_up_fast|vanishing_fast|why_suffer|while_you_still_can|time_bomb|how_much_longer|how_long_will_you|what_are_you_waiting_for|today_only|this_week_only|offer_ends	0.71
line C18 hurry ~6	-1.43
line C18 the longer|more|sooner ~8 the more|harder|worse|deeper|less|stiffer ~9	0.51
line C18 {PRESSURE} ~8 {SYMPTOM|SERIOUS|BODY}	0.84
line C19 beats|outperforms|surpasses|outshines ~4 {DRUG|SURGERY|THERAPIST2|DOCTOR}	0.61
line C19 better|safer|gentler|stronger|kinder|healthier|cheaper|superior|effective|powerful|deeper|faster|more|longer|further|quicker than|to ~4 {DRUG|SURGERY|DOCTOR|THERAPIST2}	2.93
line C19 smart|smarter|better|wiser|safer|kinder|natural ~2 choice|alternative|option|way ~2 than|over|to ~9	0.63
line C19 unlike ~3 {DRUG|SURGERY|DOCTOR|THERAPIST2} ~9	0.54
line C19 what ~1 {DRUG|SURGERY|THERAPIST2|DOCTOR} ~9	1.20
line C19 where ~6 {DRUG|SURGERY|DOCTOR|THERAPIST2|conventional|everything|others} ~3 fail|fails|failed|stop|stops ~9	0.43
line C19 {DRUG|SURGERY|THERAPIST2|DOCTOR} ~6 , {WE|IT|CST} ~6	1.18
line C19 {DRUG|SURGERY|THERAPIST2|DOCTOR} ~6 // ~2 {WE|CST|THERAPY|IT} ~9	-1.45
line C20 {HOPEFUL} ~4 {RESEARCH|RELIEFN}	0.59
line C20 {RESEARCH|evidence|science|signs} ~5 good|better|grow|grows|growing|mounting|mounts|building|stronger|strong|impressive|bright|exciting ~9	2.80
line C20 {RESEARCH} ~5 {HOPEFUL}	1.08
line C20 {RESEARCH} ~6 {HOPEFUL}	1.08
line C21 \\d+% ~10 {WELL|GONE|RELIEFN|CLIENT}	0.19
line C21 {MOST} ~10 {WELL|GONE|RELIEFN|EASE|REMOVE|CURE} ~9	1.01
line C21 {MOST} ~6 better|results|result|improve|improvement|helped|healed|difference|relief|freer|lighter	1.65
line C21 {NUMBER} ~2 {CLIENT} ~3 {CURE|EASE|GONE|WELL}	0.33
line C22 by ~2 {NUMBER} session|visit|sitting ~9	0.61
line C22 in just|only|as? ~1 {NUMBER} ~1 sessions|session|visits|visit|sittings|sitting	0.93
line C22 package|course|book|block|bundle of {NUMBER} ~2	0.13
line C22 you ~2 need ~4 sessions|visits|sittings	-0.32
line C22 {GONE|WELL|RELIEFN|sorted|shift|difference} ~5 {NUMBER} ~1 visits|sessions|sittings|visit|session|three|two|one	1.03
line C22 {NUMBER} ~1 visits|sessions|sittings ~5 {GONE|WELL|REMOVE|RELIEFN|rid}	-0.26
line C23 my|our|your patients|patient	0.60
line C23 prescribe|prescribes|prescribed|prescribing ~9	0.66
line C23 treatment plan|plans|programme	0.87
no role words	-2.03
not, then yes	2.54
o AID BODY	-0.25
o AID CLIENT	-0.71
o AID DEFINE	0.64
o AID DOCTOR	0.58
o AID GO	0.59
o AID GONE	-0.20
o AID HEDGE	0.14
o AID HOMEHELP	-0.33
o AID IT	1.44
o AID LIFE	1.24
o AID NEG	0.77
o AID NUMBER	-0.66
o AID SAY	0.46
o AID SERVICE	-0.53
o AID SHOW	-0.18
o AID STORE	-0.56
o AID THING	1.48
o AID TURN	1.07
o AID WE	0.54
o AID WORLD	-0.67
o AID YOU	-0.77
o BABY BAD	0.17
o BABY BELIEF	0.21
o BABY BODY	-0.61
o BABY CLIENT	0.93
o BABY CST	1.02
o BABY DEFINE	-0.47
o BABY DOCTOR	-1.35
o BABY DRUG	-1.03
o BABY EASE	1.36
o BABY EMOTION	0.65
o BABY FLOW	-0.18
o BABY GO	0.30
o BABY GONE	-1.75
o BABY HEDGE	0.24
o BABY HOMEHELP	-1.12
o BABY IT	1.23
o BABY LIFE	-1.05
o BABY MECH	-0.33
o BABY MOST	-0.58
o BABY NEG	0.82
o BABY NEGN	0.24
o BABY NUMBER	-0.77
o BABY OUGHT	0.67
o BABY PAST	-0.45
o BABY PROVE	0.23
o BABY REMOVE	-0.32
o BABY SAFETY	0.31
o BABY SAY	0.20
o BABY SERIOUS	1.39
o BABY SERVICE	0.92
o BABY SHOW	0.96
o BABY STOPTAKING	-0.65
o BABY STORE	-0.18
o BABY SURE	0.91
o BABY SYMPTOM	0.12
o BABY THERAPY	0.47
o BABY THING	0.46
o BABY WE	0.75
o BABY WELL	1.07
o BABY WORKS	0.74
o BABY WORLD	-0.47
o BABY YOU	0.94
o BAD BODY	-0.65
o BAD CLIENT	0.58
o BAD CST	0.18
o BAD DIAGNOSE	-0.90
o BAD EASE	0.51
o BAD ENDORSE	0.63
o BAD GO	0.84
o BAD GONE	-0.41
o BAD HEDGE	-0.25
o BAD IT	-1.93
o BAD LIFE	1.74
o BAD MOST	-0.12
o BAD NEGN	-0.24
o BAD NUMBER	-0.33
o BAD POLICY	-0.12
o BAD REMOVE	0.45
o BAD SAFETY	-0.29
o BAD SHOW	0.35
o BAD SYMPTOM	-1.18
o BAD THERAPY	0.58
o BAD THING	-0.54
o BAD TURN	0.37
o BAD WE	0.97
o BAD WELL	-0.64
o BAD WORKS	0.24
o BAD WORLD	-0.19
o BAD YOU	-0.27
o BELIEF BODY	-1.50
o BELIEF CLIENT	-0.34
o BELIEF DIAGNOSE	-0.22
o BELIEF EASE	0.85
o BELIEF EMOTION	-0.84
o BELIEF FLOW	-2.18
o BELIEF GONE	-0.61
o BELIEF HUMBLE	0.49
o BELIEF IT	-1.16
o BELIEF LIFE	-0.74
o BELIEF MECH	-1.86
o BELIEF NEG	-0.38
o BELIEF NEGN	-0.75
o BELIEF NUMBER	-0.29
o BELIEF OUGHT	-0.39
o BELIEF PAST	-0.18
o BELIEF POLICY	-0.43
o BELIEF REMOVE	0.57
o BELIEF RESEARCH	-0.18
o BELIEF SAY	-1.69
o BELIEF SERIOUS	0.16
o BELIEF SERVICE	0.40
o BELIEF SHOW	-0.94
o BELIEF STORE	-1.07
o BELIEF SYMPTOM	-0.31
o BELIEF THERAPY	-1.40
o BELIEF WE	0.81
o BELIEF WORKS	-0.31
o BELIEF YOU	0.38
o BODY BAD	-0.98
o BODY BELIEF	0.18
o BODY CLIENT	-1.43
o BODY CST	-0.79
o BODY CURE	0.39
o BODY DEFINE	0.78
o BODY DETOX	-0.63
o BODY DIAGNOSE	-0.63
o BODY EASE	1.25
o BODY EMOTION	0.47
o BODY ENDORSE	1.26
o BODY EXPERT	-0.96
o BODY FAST	0.45
o BODY FLOW	1.76
o BODY GO	1.63
o BODY GONE	-0.60
o BODY HEDGE	-1.34
o BODY HOMEHELP	-2.26
o BODY IT	2.14
o BODY LIFE	-1.25
o BODY MECH	0.85
o BODY META	1.11
o BODY MOST	-0.67
o BODY NEGN	-1.38
o BODY NUMBER	-0.47
o BODY OUGHT	-1.48
o BODY PAST	0.81
o BODY POLICY	0.31
o BODY POSITION	-0.79
o BODY PRAISE	-0.21
o BODY PRESSURE	-0.25
o BODY PROVE	0.64
o BODY RELIEFN	0.15
o BODY REMOVE	0.63
o BODY SAFETY	1.34
o BODY SAY	1.35
o BODY SERIOUS	2.72
o BODY SERVICE	0.99
o BODY SHOW	3.02
o BODY SORE	-1.00
o BODY STOPTAKING	0.17
o BODY SURE	1.33
o BODY SURGERY	0.33
o BODY SYMPTOM	-2.91
o BODY THERAPIST2	-0.53
o BODY THERAPY	0.44
o BODY THING	-1.18
o BODY TURN	0.27
o BODY WE	-0.91
o BODY WELL	-1.73
o BODY WORKS	2.64
o BODY WORLD	0.91
o BODY YOU	-1.22
o CAUSE NEG	-0.26
o CAUSE SYMPTOM	0.57
o CAUSE YOU	0.67
o CLIENT AID	-2.48
o CLIENT BABY	0.80
o CLIENT BAD	0.53
o CLIENT BELIEF	-1.14
o CLIENT BODY	-0.12
o CLIENT COME	0.37
o CLIENT CST	-0.12
o CLIENT CURE	-0.93
o CLIENT DEFINE	-1.85
o CLIENT DIAGNOSE	-0.57
o CLIENT DOCTOR	-0.45
o CLIENT DRUG	-0.42
o CLIENT EASE	-1.95
o CLIENT EMOTION	-1.20
o CLIENT ENDORSE	0.12
o CLIENT EXPERT	-0.99
o CLIENT FAST	0.43
o CLIENT FLOW	-2.45
o CLIENT GO	1.08
o CLIENT GONE	-0.28
o CLIENT HEDGE	-0.33
o CLIENT HOMEHELP	-0.18
o CLIENT HUMBLE	-1.24
o CLIENT IT	0.23
o CLIENT LASTING	-0.92
o CLIENT LIFE	2.24
o CLIENT MECH	-0.78
o CLIENT META	3.02
o CLIENT MOST	0.75
o CLIENT NEG	-3.16
o CLIENT NEGN	0.44
o CLIENT NUMBER	2.93
o CLIENT OUGHT	1.05
o CLIENT PAST	-1.89
o CLIENT POLICY	3.13
o CLIENT POSITION	-0.29
o CLIENT PRAISE	0.51
o CLIENT PRESSURE	-0.61
o CLIENT RELIEFN	-0.13
o CLIENT REMOVE	0.35
o CLIENT RESEARCH	-1.56
o CLIENT SAFETY	0.47
o CLIENT SAY	-2.16
o CLIENT SERIOUS	-1.81
o CLIENT SERVICE	-1.65
o CLIENT SHOW	0.68
o CLIENT SORE	-0.59
o CLIENT STOPTAKING	-0.86
o CLIENT STORE	-0.89
o CLIENT SURE	-1.18
o CLIENT SURGERY	1.05
o CLIENT SYMPTOM	-0.87
o CLIENT THERAPIST2	-0.75
o CLIENT THERAPY	-0.35
o CLIENT THING	-0.59
o CLIENT TURN	3.83
o CLIENT WE	-0.61
o CLIENT WELL	-1.68
o CLIENT WORKS	1.72
o CLIENT WORLD	0.90
o CLIENT YOU	-0.64
o COME BAD	0.37
o COME BODY	0.66
o COME CLIENT	-0.12
o COME GO	1.48
o COME GONE	0.50
o COME LIFE	0.23
o COME NEG	-0.13
o COME NEGN	0.16
o COME NUMBER	0.43
o COME STORE	0.63
o COME TURN	-0.47
o COME WE	0.31
o COME WORKS	0.89
o CST BABY	0.65
o CST BELIEF	-0.40
o CST BODY	0.87
o CST CLIENT	-0.28
o CST CURE	-0.13
o CST DEFINE	0.21
o CST DETOX	-0.29
o CST DIAGNOSE	0.52
o CST DOCTOR	0.86
o CST DRUG	1.65
o CST EASE	2.40
o CST EMOTION	0.47
o CST ENDORSE	-0.34
o CST FLOW	0.73
o CST GO	-0.14
o CST GONE	-1.21
o CST HEDGE	0.68
o CST HOMEHELP	0.55
o CST HUMBLE	-0.49
o CST IT	-2.21
o CST LIFE	1.01
o CST MECH	0.15
o CST META	0.18
o CST NEG	0.50
o CST NEGN	-0.84
o CST NUMBER	-1.14
o CST OUGHT	-1.21
o CST PAST	-0.22
o CST POLICY	-0.61
o CST POSITION	-0.19
o CST PROVE	0.21
o CST RELIEFN	0.55
o CST REMOVE	-0.74
o CST RESEARCH	0.57
o CST SAFETY	0.12
o CST SAFEW	0.37
o CST SAY	0.15
o CST SERIOUS	0.67
o CST SERVICE	0.21
o CST SHOW	1.03
o CST SORE	0.61
o CST STORE	-0.36
o CST SURE	-0.89
o CST SYMPTOM	0.62
o CST THERAPIST2	-0.61
o CST THERAPY	-1.86
o CST THING	-0.90
o CST TURN	0.40
o CST WE	-0.96
o CST WELL	0.24
o CST WORKS	1.37
o CST YOU	0.58
o CURE BODY	-0.35
o CURE CLIENT	0.29
o CURE CST	0.21
o CURE EASE	-0.73
o CURE HEDGE	-0.44
o CURE IT	-0.68
o CURE MECH	0.12
o CURE NEG	-0.46
o CURE NEGN	-0.53
o CURE NUMBER	-0.40
o CURE OUGHT	-0.19
o CURE SAY	0.14
o CURE SHOW	0.34
o CURE SYMPTOM	-0.54
o CURE THERAPY	-0.11
o CURE WE	-1.02
o CURE WORKS	0.16
o CURE WORLD	-0.49
o DEFINE BABY	0.84
o DEFINE BELIEF	-0.40
o DEFINE BODY	-0.93
o DEFINE CLIENT	-1.13
o DEFINE CST	0.20
o DEFINE DIAGNOSE	-0.31
o DEFINE DOCTOR	0.16
o DEFINE DRUG	0.41
o DEFINE EASE	-0.44
o DEFINE EMOTION	0.45
o DEFINE FLOW	1.34
o DEFINE GONE	-0.44
o DEFINE HEDGE	1.71
o DEFINE HOMEHELP	0.71
o DEFINE HUMBLE	-1.37
o DEFINE IT	2.11
o DEFINE LIFE	0.54
o DEFINE MECH	-0.13
o DEFINE META	-0.54
o DEFINE MOST	-0.69
o DEFINE NEG	-1.07
o DEFINE NUMBER	-0.24
o DEFINE OUGHT	-0.26
o DEFINE POLICY	-0.73
o DEFINE REMOVE	0.78
o DEFINE SAFETY	-0.67
o DEFINE SAFEW	0.49
o DEFINE SAY	-0.90
o DEFINE SERIOUS	-0.68
o DEFINE SERVICE	-1.07
o DEFINE SHOW	-1.07
o DEFINE SORE	1.74
o DEFINE STORE	-0.22
o DEFINE SYMPTOM	0.98
o DEFINE THERAPIST2	-0.16
o DEFINE THERAPY	1.41
o DEFINE THING	0.18
o DEFINE TURN	-0.89
o DEFINE WE	-1.18
o DEFINE WELL	0.71
o DEFINE WORKS	0.34
o DEFINE WORLD	-0.49
o DEFINE YOU	2.19
o DETOX BODY	-0.90
o DETOX EASE	0.97
o DETOX FLOW	-0.64
o DETOX GONE	0.69
o DETOX IT	0.39
o DETOX LIFE	-0.77
o DETOX MECH	0.51
o DETOX REMOVE	0.90
o DETOX STORE	0.21
o DETOX WORKS	-0.38
o DETOX WORLD	-0.42
o DETOX YOU	0.34
o DIAGNOSE BABY	0.12
o DIAGNOSE BAD	0.51
o DIAGNOSE BODY	2.64
o DIAGNOSE CAUSE	1.07
o DIAGNOSE CLIENT	3.19
o DIAGNOSE COME	1.08
o DIAGNOSE CST	0.66
o DIAGNOSE DEFINE	0.13
o DIAGNOSE DOCTOR	0.11
o DIAGNOSE DRUG	-0.48
o DIAGNOSE EASE	2.00
o DIAGNOSE EMOTION	1.16
o DIAGNOSE ENDORSE	0.93
o DIAGNOSE FLOW	-1.50
o DIAGNOSE GONE	1.19
o DIAGNOSE HEDGE	-1.55
o DIAGNOSE HOMEHELP	1.03
o DIAGNOSE HUMBLE	-0.77
o DIAGNOSE IT	0.93
o DIAGNOSE LIFE	1.24
o DIAGNOSE MECH	0.64
o DIAGNOSE META	0.53
o DIAGNOSE MOST	0.40
o DIAGNOSE NEG	-0.87
o DIAGNOSE NEGN	-1.31
o DIAGNOSE OUGHT	0.22
o DIAGNOSE PAST	1.01
o DIAGNOSE POLICY	0.89
o DIAGNOSE PRAISE	0.29
o DIAGNOSE RELIEFN	-0.69
o DIAGNOSE REMOVE	1.05
o DIAGNOSE RESEARCH	-0.62
o DIAGNOSE SAFETY	-1.26
o DIAGNOSE SAFEW	-1.30
o DIAGNOSE SAY	-1.60
o DIAGNOSE SERIOUS	0.45
o DIAGNOSE SERVICE	-1.86
o DIAGNOSE SHOW	1.75
o DIAGNOSE SORE	-1.65
o DIAGNOSE STOPTAKING	0.41
o DIAGNOSE STORE	0.52
o DIAGNOSE SURGERY	1.02
o DIAGNOSE SYMPTOM	0.30
o DIAGNOSE THERAPIST2	-0.38
o DIAGNOSE THERAPY	-0.96
o DIAGNOSE THING	1.01
o DIAGNOSE TURN	2.40
o DIAGNOSE WE	1.27
o DIAGNOSE WELL	0.21
o DIAGNOSE WORKS	0.25
o DIAGNOSE WORLD	0.79
o DIAGNOSE YOU	-0.66
o DOCTOR BABY	-0.46
o DOCTOR BAD	0.86
o DOCTOR CLIENT	1.18
o DOCTOR CST	0.82
o DOCTOR DIAGNOSE	0.72
o DOCTOR DRUG	-1.71
o DOCTOR EMOTION	1.02
o DOCTOR ENDORSE	0.50
o DOCTOR EXPERT	0.16
o DOCTOR FLOW	0.30
o DOCTOR GONE	1.25
o DOCTOR HEDGE	0.13
o DOCTOR HOMEHELP	-0.43
o DOCTOR HUMBLE	-0.66
o DOCTOR IT	0.17
o DOCTOR LIFE	-0.49
o DOCTOR MECH	0.44
o DOCTOR NEG	0.36
o DOCTOR NEGN	0.27
o DOCTOR NUMBER	0.58
o DOCTOR OUGHT	-1.05
o DOCTOR POLICY	1.03
o DOCTOR RELIEFN	0.21
o DOCTOR SAFETY	0.65
o DOCTOR SAY	1.04
o DOCTOR SERIOUS	-0.45
o DOCTOR SERVICE	1.65
o DOCTOR SHOW	0.71
o DOCTOR SORE	0.30
o DOCTOR STORE	0.20
o DOCTOR SURGERY	-0.19
o DOCTOR SYMPTOM	1.25
o DOCTOR THERAPY	0.73
o DOCTOR TURN	1.04
o DOCTOR WE	3.56
o DOCTOR WORKS	-1.06
o DOCTOR WORLD	-1.54
o DRUG CLIENT	-0.66
o DRUG CST	0.57
o DRUG DEFINE	-0.21
o DRUG DOCTOR	-1.23
o DRUG EASE	-1.75
o DRUG ENDORSE	-0.34
o DRUG GONE	1.35
o DRUG HEDGE	-1.85
o DRUG HOMEHELP	-2.09
o DRUG IT	-0.19
o DRUG LIFE	-0.32
o DRUG NEG	0.76
o DRUG NUMBER	0.36
o DRUG OUGHT	-0.56
o DRUG POLICY	-1.14
o DRUG RELIEFN	0.16
o DRUG REMOVE	0.88
o DRUG SAFETY	-0.47
o DRUG SAFEW	-0.37
o DRUG SAY	0.22
o DRUG SERIOUS	-1.86
o DRUG SERVICE	-0.49
o DRUG SORE	-0.27
o DRUG SURGERY	-0.22
o DRUG THING	0.47
o DRUG TURN	-0.50
o DRUG WE	0.49
o DRUG WELL	0.11
o DRUG WORKS	0.54
o DRUG WORLD	-0.40
o DRUG YOU	-1.01
o EASE BABY	0.33
o EASE BAD	-0.22
o EASE BELIEF	-0.88
o EASE BODY	-0.69
o EASE CLIENT	-1.52
o EASE CST	0.86
o EASE CURE	0.63
o EASE DEFINE	-1.13
o EASE DETOX	0.12
o EASE DIAGNOSE	-1.77
o EASE DOCTOR	0.15
o EASE EMOTION	-0.36
o EASE ENDORSE	0.38
o EASE FAST	0.39
o EASE FLOW	1.22
o EASE GO	0.69
o EASE GONE	2.29
o EASE HOMEHELP	-0.99
o EASE HUMBLE	-0.61
o EASE IT	-0.92
o EASE LASTING	1.46
o EASE LIFE	-0.67
o EASE MECH	0.23
o EASE META	-0.14
o EASE MOST	0.18
o EASE NEG	-1.24
o EASE NEGN	-0.17
o EASE NUMBER	-2.45
o EASE OUGHT	-1.64
o EASE PAST	-0.27
o EASE POLICY	-1.29
o EASE POSITION	0.34
o EASE PROVE	0.23
o EASE RELIEFN	1.40
o EASE REMOVE	2.04
o EASE RESEARCH	0.87
o EASE SAFETY	0.31
o EASE SAFEW	-0.19
o EASE SAY	-3.22
o EASE SERIOUS	0.65
o EASE SERVICE	-1.58
o EASE SHOW	-1.60
o EASE SORE	-1.06
o EASE STOPTAKING	0.16
o EASE STORE	-0.32
o EASE SURGERY	0.28
o EASE SYMPTOM	1.06
o EASE THERAPIST2	-0.39
o EASE THERAPY	0.80
o EASE THING	-1.67
o EASE TURN	1.07
o EASE WE	-3.51
o EASE WELL	1.36
o EASE WORKS	1.00
o EASE WORLD	2.19
o EASE YOU	-0.85
o EMOTION BABY	-0.31
o EMOTION BODY	0.51
o EMOTION CLIENT	0.90
o EMOTION CST	-0.30
o EMOTION CURE	0.21
o EMOTION DIAGNOSE	-0.53
o EMOTION EASE	1.18
o EMOTION FLOW	-0.49
o EMOTION GO	0.14
o EMOTION GONE	0.71
o EMOTION HEDGE	0.63
o EMOTION HOMEHELP	-0.78
o EMOTION HUMBLE	-0.72
o EMOTION IT	-0.71
o EMOTION LASTING	0.40
o EMOTION LIFE	0.13
o EMOTION MECH	1.19
o EMOTION MOST	-0.17
o EMOTION NEG	0.41
o EMOTION NEGN	-0.52
o EMOTION NUMBER	-0.77
o EMOTION OUGHT	-1.42
o EMOTION POLICY	-0.10
o EMOTION RELIEFN	0.24
o EMOTION REMOVE	-0.21
o EMOTION SAY	0.18
o EMOTION SERIOUS	0.94
o EMOTION STOPTAKING	-0.29
o EMOTION STORE	-0.52
o EMOTION SYMPTOM	-0.61
o EMOTION THERAPIST2	0.52
o EMOTION THERAPY	0.46
o EMOTION THING	-1.17
o EMOTION TURN	0.91
o EMOTION WE	1.35
o EMOTION WELL	0.57
o EMOTION WORKS	0.75
o EMOTION WORLD	-0.20
o ENDORSE BABY	0.51
o ENDORSE BAD	-0.90
o ENDORSE BODY	-1.41
o ENDORSE CLIENT	1.00
o ENDORSE CST	0.59
o ENDORSE DIAGNOSE	0.24
o ENDORSE DOCTOR	0.38
o ENDORSE EASE	1.83
o ENDORSE EMOTION	-0.24
o ENDORSE EXPERT	1.38
o ENDORSE FLOW	-0.22
o ENDORSE GONE	0.41
o ENDORSE IT	1.69
o ENDORSE LIFE	0.20
o ENDORSE MECH	-0.68
o ENDORSE META	-0.85
o ENDORSE MOST	-0.55
o ENDORSE NEG	0.26
o ENDORSE NEGN	-1.07
o ENDORSE NUMBER	0.19
o ENDORSE OUGHT	1.23
o ENDORSE POLICY	-0.53
o ENDORSE REMOVE	0.71
o ENDORSE RESEARCH	0.42
o ENDORSE SAFETY	-0.23
o ENDORSE SAY	-0.15
o ENDORSE SERIOUS	0.61
o ENDORSE SERVICE	0.46
o ENDORSE SHOW	0.31
o ENDORSE SORE	0.55
o ENDORSE STOPTAKING	-0.44
o ENDORSE SYMPTOM	-2.09
o ENDORSE THERAPIST2	-0.22
o ENDORSE THERAPY	1.26
o ENDORSE THING	-1.32
o ENDORSE WE	0.15
o ENDORSE WELL	-0.32
o ENDORSE WORKS	0.29
o ENDORSE WORLD	0.66
o ENDORSE YOU	-1.99
o EXPERT BABY	0.37
o EXPERT BAD	0.86
o EXPERT BODY	1.31
o EXPERT CLIENT	-0.26
o EXPERT DIAGNOSE	0.90
o EXPERT EASE	0.67
o EXPERT ENDORSE	-0.48
o EXPERT GONE	0.78
o EXPERT HEDGE	0.12
o EXPERT HUMBLE	-0.65
o EXPERT IT	0.57
o EXPERT LIFE	-0.43
o EXPERT MECH	0.29
o EXPERT NEG	1.01
o EXPERT PAST	-1.08
o EXPERT POLICY	0.43
o EXPERT PROVE	0.15
o EXPERT RELIEFN	0.19
o EXPERT REMOVE	-0.13
o EXPERT RESEARCH	0.49
o EXPERT SAFETY	0.74
o EXPERT SAY	0.22
o EXPERT SERIOUS	-0.32
o EXPERT SERVICE	-1.01
o EXPERT SHOW	-0.33
o EXPERT SORE	0.18
o EXPERT STORE	0.64
o EXPERT SURGERY	-0.44
o EXPERT SYMPTOM	0.85
o EXPERT THERAPY	0.49
o EXPERT THING	-0.20
o EXPERT WE	1.95
o EXPERT WORKS	-0.16
o EXPERT WORLD	-0.54
o EXPERT YOU	0.68
o FAST BODY	-0.13
o FAST IT	0.39
o FAST LIFE	0.26
o FAST WORKS	0.45
o FAST YOU	-0.20
o FLOW BELIEF	-0.25
o FLOW CLIENT	-0.51
o FLOW CURE	0.52
o FLOW DEFINE	0.13
o FLOW DETOX	1.31
o FLOW DIAGNOSE	-0.58
o FLOW EASE	-0.70
o FLOW EMOTION	0.45
o FLOW ENDORSE	0.64
o FLOW FAST	0.49
o FLOW GO	0.39
o FLOW GONE	1.07
o FLOW HEDGE	-0.79
o FLOW HOMEHELP	-0.90
o FLOW IT	-1.10
o FLOW LASTING	0.39
o FLOW LIFE	2.10
o FLOW MECH	1.35
o FLOW MOST	-0.33
o FLOW NEG	-1.73
o FLOW NEGN	-0.57
o FLOW NUMBER	0.20
o FLOW OUGHT	-0.53
o FLOW POLICY	0.38
o FLOW RELIEFN	0.29
o FLOW SAY	-0.66
o FLOW SERIOUS	0.22
o FLOW SERVICE	-0.21
o FLOW SHOW	-0.15
o FLOW SORE	1.04
o FLOW SYMPTOM	1.38
o FLOW THERAPY	-0.57
o FLOW THING	-0.65
o FLOW TURN	0.57
o FLOW WE	0.63
o FLOW WELL	1.34
o FLOW WORKS	0.34
o FLOW WORLD	0.18
o FLOW YOU	-1.46
o GO AID	-0.31
o GO BABY	0.40
o GO BODY	0.73
o GO COME	0.27
o GO CST	0.13
o GO DIAGNOSE	0.19
o GO DOCTOR	-0.16
o GO EASE	0.24
o GO GONE	-0.90
o GO HEDGE	0.32
o GO HOMEHELP	0.19
o GO IT	2.13
o GO LIFE	-0.28
o GO MECH	1.15
o GO MOST	-0.82
o GO NEG	0.38
o GO NEGN	0.66
o GO NUMBER	-0.71
o GO POLICY	-0.71
o GO REMOVE	0.10
o GO SAFETY	0.25
o GO SERVICE	-0.28
o GO SHOW	-0.96
o GO STORE	-0.24
o GO SURE	0.26
o GO SYMPTOM	0.76
o GO THERAPY	-0.22
o GO THING	-1.22
o GO TURN	1.19
o GO WELL	0.34
o GO WORLD	-0.83
o GO YOU	-1.12
o GONE AID	-0.38
o GONE BABY	-0.30
o GONE BAD	0.79
o GONE BODY	1.69
o GONE CLIENT	-3.13
o GONE COME	-0.13
o GONE CST	-0.24
o GONE CURE	-0.36
o GONE DEFINE	0.19
o GONE DETOX	-0.54
o GONE DIAGNOSE	0.51
o GONE DOCTOR	0.31
o GONE DRUG	-0.11
o GONE EASE	0.51
o GONE EMOTION	-0.79
o GONE ENDORSE	-0.63
o GONE EXPERT	-0.55
o GONE FAST	-1.13
o GONE FLOW	0.92
o GONE GO	0.23
o GONE HEDGE	-0.48
o GONE HOMEHELP	-0.78
o GONE HUMBLE	-1.39
o GONE IT	-0.47
o GONE LASTING	-0.54
o GONE LIFE	0.14
o GONE MECH	2.22
o GONE MOST	-0.43
o GONE NEG	-0.95
o GONE NEGN	0.51
o GONE NUMBER	-2.33
o GONE OUGHT	-1.45
o GONE PAST	-0.46
o GONE POLICY	1.15
o GONE PRESSURE	-0.21
o GONE PROVE	0.22
o GONE RELIEFN	0.27
o GONE REMOVE	1.05
o GONE RESEARCH	0.62
o GONE SAFETY	0.62
o GONE SAY	-1.33
o GONE SERIOUS	-0.23
o GONE SERVICE	-0.19
o GONE SHOW	-0.99
o GONE SORE	0.74
o GONE STOPTAKING	-0.37
o GONE SURE	-0.36
o GONE SYMPTOM	-0.54
o GONE THERAPIST2	-0.61
o GONE THERAPY	0.38
o GONE THING	-2.20
o GONE TURN	-0.15
o GONE WE	-2.23
o GONE WELL	0.10
o GONE WORKS	1.67
o GONE WORLD	-0.27
o GONE YOU	-0.13
o HEDGE BABY	0.72
o HEDGE BAD	-0.23
o HEDGE BELIEF	-0.20
o HEDGE BODY	-2.01
o HEDGE CLIENT	-0.63
o HEDGE COME	-0.26
o HEDGE CST	-0.76
o HEDGE CURE	-0.35
o HEDGE DEFINE	-1.24
o HEDGE DIAGNOSE	0.14
o HEDGE DOCTOR	-0.90
o HEDGE DRUG	1.77
o HEDGE EASE	-2.53
o HEDGE EMOTION	-0.79
o HEDGE ENDORSE	-0.92
o HEDGE EXPERT	0.14
o HEDGE FLOW	-2.79
o HEDGE GO	0.84
o HEDGE HOMEHELP	-1.02
o HEDGE HUMBLE	-0.61
o HEDGE IT	0.83
o HEDGE LIFE	-1.10
o HEDGE MECH	-0.74
o HEDGE MOST	-0.90
o HEDGE NEG	-1.37
o HEDGE NEGN	-1.35
o HEDGE NUMBER	1.18
o HEDGE OUGHT	0.48
o HEDGE PAST	2.04
o HEDGE POLICY	-0.71
o HEDGE POSITION	-0.46
o HEDGE REMOVE	1.17
o HEDGE SAFETY	-0.13
o HEDGE SAFEW	0.53
o HEDGE SAY	-0.14
o HEDGE SERIOUS	0.11
o HEDGE SERVICE	-0.76
o HEDGE SHOW	-2.97
o HEDGE SORE	0.73
o HEDGE STOPTAKING	0.22
o HEDGE STORE	0.66
o HEDGE SURE	-0.32
o HEDGE SURGERY	0.11
o HEDGE SYMPTOM	-4.02
o HEDGE THERAPY	1.08
o HEDGE THING	2.19
o HEDGE TURN	0.63
o HEDGE WE	-0.36
o HEDGE WELL	-1.73
o HEDGE WORKS	-0.87
o HEDGE WORLD	1.93
o HEDGE YOU	-1.34
o HOMEHELP BABY	-0.64
o HOMEHELP BAD	0.27
o HOMEHELP BELIEF	0.39
o HOMEHELP BODY	-0.61
o HOMEHELP CLIENT	1.10
o HOMEHELP CST	0.56
o HOMEHELP DEFINE	-0.58
o HOMEHELP DIAGNOSE	0.92
o HOMEHELP DOCTOR	-0.12
o HOMEHELP DRUG	-0.65
o HOMEHELP EASE	-2.52
o HOMEHELP ENDORSE	-0.96
o HOMEHELP EXPERT	1.05
o HOMEHELP FLOW	0.32
o HOMEHELP GO	-0.21
o HOMEHELP GONE	-0.10
o HOMEHELP HEDGE	-1.08
o HOMEHELP HUMBLE	0.34
o HOMEHELP IT	-0.23
o HOMEHELP LIFE	-0.69
o HOMEHELP MECH	-0.46
o HOMEHELP MOST	-0.81
o HOMEHELP NEG	2.34
o HOMEHELP NEGN	0.88
o HOMEHELP NUMBER	-0.75
o HOMEHELP OUGHT	1.42
o HOMEHELP POLICY	-0.53
o HOMEHELP POSITION	-1.01
o HOMEHELP RELIEFN	-0.10
o HOMEHELP REMOVE	-1.28
o HOMEHELP RESEARCH	-0.46
o HOMEHELP SAFETY	-0.31
o HOMEHELP SAFEW	0.35
o HOMEHELP SAY	-1.07
o HOMEHELP SERIOUS	-1.18
o HOMEHELP SERVICE	-0.41
o HOMEHELP SHOW	-0.60
o HOMEHELP STOPTAKING	-0.76
o HOMEHELP STORE	-2.13
o HOMEHELP SURE	0.59
o HOMEHELP SURGERY	-0.61
o HOMEHELP SYMPTOM	-0.56
o HOMEHELP THERAPIST2	-1.34
o HOMEHELP THERAPY	-0.39
o HOMEHELP THING	-0.40
o HOMEHELP TURN	0.45
o HOMEHELP WE	-0.64
o HOMEHELP WELL	-0.53
o HOMEHELP WORLD	-0.85
o HOMEHELP YOU	0.23
o HOPEFUL RELIEFN	0.20
o HOPEFUL RESEARCH	0.47
o HOPEFUL SERIOUS	0.33
o HUMBLE BELIEF	-0.25
o HUMBLE BODY	-0.90
o HUMBLE CLIENT	-0.65
o HUMBLE DEFINE	-0.67
o HUMBLE DIAGNOSE	0.33
o HUMBLE EASE	0.17
o HUMBLE EMOTION	-0.35
o HUMBLE FLOW	0.22
o HUMBLE GONE	0.13
o HUMBLE HEDGE	0.44
o HUMBLE LIFE	0.21
o HUMBLE MECH	-0.89
o HUMBLE NUMBER	-0.44
o HUMBLE POLICY	-0.17
o HUMBLE PROVE	0.22
o HUMBLE RESEARCH	-0.37
o HUMBLE SAY	0.31
o HUMBLE SHOW	0.53
o HUMBLE STORE	-0.69
o HUMBLE SYMPTOM	-0.25
o HUMBLE THERAPY	-0.81
o HUMBLE TURN	0.48
o HUMBLE WE	0.69
o HUMBLE WORKS	-0.39
o HUMBLE YOU	-0.51
o IT AID	0.50
o IT BABY	1.02
o IT BELIEF	1.58
o IT BODY	1.72
o IT CAUSE	-0.25
o IT CLIENT	1.75
o IT CST	-2.65
o IT CURE	-0.17
o IT DEFINE	-0.12
o IT DETOX	-0.74
o IT DIAGNOSE	-0.71
o IT DOCTOR	-0.72
o IT DRUG	2.23
o IT EASE	1.08
o IT EMOTION	-0.83
o IT ENDORSE	0.32
o IT FAST	-0.17
o IT FLOW	-0.21
o IT GO	-0.14
o IT GONE	-0.50
o IT HEDGE	-2.31
o IT HOMEHELP	0.92
o IT LASTING	1.71
o IT LIFE	0.67
o IT MECH	1.05
o IT META	-1.62
o IT MOST	-3.14
o IT NEG	-1.13
o IT NEGN	-1.02
o IT NUMBER	-1.09
o IT OUGHT	-1.44
o IT PAST	0.31
o IT POLICY	0.88
o IT PRESSURE	1.48
o IT PROVE	-1.49
o IT RELIEFN	0.14
o IT REMOVE	4.63
o IT SAFETY	-0.19
o IT SAFEW	-0.68
o IT SAY	-1.04
o IT SERIOUS	2.19
o IT SERVICE	-0.18
o IT SHOW	-1.44
o IT SORE	-2.10
o IT STOPTAKING	0.84
o IT SURE	0.13
o IT SYMPTOM	1.43
o IT THERAPIST2	-0.16
o IT THERAPY	-2.42
o IT THING	2.59
o IT WE	-1.65
o IT WELL	-0.20
o IT WORKS	0.61
o IT WORLD	-0.32
o IT YOU	-0.96
o LASTING EASE	0.27
o LASTING GONE	0.12
o LASTING HOMEHELP	-0.68
o LASTING IT	0.61
o LASTING META	-0.14
o LASTING NEGN	0.53
o LASTING NUMBER	-0.64
o LASTING POLICY	-0.31
o LASTING RELIEFN	0.64
o LASTING RESEARCH	-0.45
o LASTING SAY	-0.11
o LASTING SHOW	-0.17
o LASTING SYMPTOM	-1.07
o LASTING THERAPIST2	-0.63
o LASTING YOU	0.17
o LIFE AID	-1.24
o LIFE BABY	-0.56
o LIFE BAD	-0.44
o LIFE BELIEF	0.42
o LIFE BODY	-0.68
o LIFE CLIENT	-1.72
o LIFE CST	0.64
o LIFE DEFINE	-0.78
o LIFE DIAGNOSE	-1.03
o LIFE DOCTOR	0.22
o LIFE DRUG	-0.29
o LIFE EASE	1.76
o LIFE EMOTION	-0.57
o LIFE ENDORSE	0.39
o LIFE FAST	0.64
o LIFE FLOW	-0.40
o LIFE GO	0.51
o LIFE GONE	0.44
o LIFE HEDGE	-2.22
o LIFE HOMEHELP	-0.43
o LIFE IT	-1.90
o LIFE MECH	-1.74
o LIFE META	0.60
o LIFE MOST	-1.40
o LIFE NEG	1.10
o LIFE NEGN	1.26
o LIFE NUMBER	0.41
o LIFE OUGHT	1.08
o LIFE PAST	0.99
o LIFE POLICY	2.68
o LIFE POSITION	-0.66
o LIFE PROVE	0.81
o LIFE REMOVE	-1.75
o LIFE RESEARCH	-0.52
o LIFE SAFETY	0.35
o LIFE SERVICE	-1.19
o LIFE SHOW	0.43
o LIFE STOPTAKING	1.69
o LIFE STORE	-1.14
o LIFE SURE	-0.94
o LIFE SURGERY	-0.32
o LIFE SYMPTOM	1.44
o LIFE THING	-1.85
o LIFE TURN	-0.25
o LIFE WE	-0.22
o LIFE WELL	-1.95
o LIFE WORKS	-0.71
o LIFE WORLD	-0.77
o LIFE YOU	-0.94
o MECH BELIEF	-0.45
o MECH BODY	-1.40
o MECH CLIENT	0.17
o MECH CST	0.23
o MECH DEFINE	-0.30
o MECH DETOX	0.69
o MECH DIAGNOSE	0.63
o MECH DOCTOR	0.44
o MECH EASE	1.49
o MECH EMOTION	0.88
o MECH FLOW	0.11
o MECH GONE	-0.48
o MECH HEDGE	0.17
o MECH HOMEHELP	-0.52
o MECH HUMBLE	-0.87
o MECH IT	-0.15
o MECH LIFE	0.52
o MECH MOST	-0.43
o MECH NEG	-2.92
o MECH NEGN	-1.02
o MECH NUMBER	-1.30
o MECH OUGHT	-0.58
o MECH PAST	0.59
o MECH POLICY	-0.47
o MECH PROVE	0.53
o MECH REMOVE	-0.57
o MECH RESEARCH	1.32
o MECH SAFETY	-0.52
o MECH SAY	-1.18
o MECH SERIOUS	0.99
o MECH SERVICE	-0.57
o MECH SHOW	1.13
o MECH SORE	0.89
o MECH STOPTAKING	0.86
o MECH STORE	1.06
o MECH SURGERY	-0.15
o MECH SYMPTOM	0.86
o MECH THING	1.36
o MECH TURN	-1.54
o MECH WE	1.31
o MECH WELL	0.45
o MECH WORKS	-0.61
o MECH WORLD	-1.50
o MECH YOU	1.08
o META BELIEF	-0.25
o META BODY	-1.41
o META CLIENT	0.71
o META CST	-1.08
o META CURE	-1.25
o META DEFINE	-0.20
o META EASE	-0.70
o META EMOTION	-0.57
o META ENDORSE	1.30
o META FLOW	-0.55
o META GO	0.79
o META HEDGE	-0.32
o META HOMEHELP	1.30
o META HUMBLE	-1.14
o META IT	-2.62
o META LASTING	0.25
o META LIFE	0.94
o META MECH	-1.04
o META MOST	0.22
o META NEG	-0.79
o META NEGN	-0.27
o META NUMBER	0.17
o META POLICY	-0.48
o META PROVE	0.20
o META RELIEFN	-0.44
o META RESEARCH	-0.57
o META SAFETY	0.19
o META SAY	-1.31
o META SERIOUS	-0.16
o META SERVICE	-0.58
o META SHOW	1.14
o META SORE	-0.63
o META STOPTAKING	-1.08
o META STORE	-0.66
o META SURE	-1.16
o META SYMPTOM	-1.32
o META THERAPY	-1.08
o META THING	0.65
o META TURN	0.38
o META WE	-0.97
o META WELL	-0.87
o META WORKS	-1.64
o META YOU	0.49
o MOST BABY	-0.15
o MOST BAD	-1.10
o MOST CLIENT	1.01
o MOST CST	0.13
o MOST DEFINE	0.69
o MOST DIAGNOSE	0.38
o MOST EASE	0.35
o MOST ENDORSE	-0.45
o MOST FAST	-0.31
o MOST FLOW	-0.36
o MOST GO	-0.50
o MOST GONE	-1.12
o MOST HEDGE	-0.29
o MOST HOMEHELP	0.28
o MOST IT	0.31
o MOST LIFE	-0.60
o MOST MECH	0.36
o MOST NEG	0.14
o MOST NEGN	-0.55
o MOST NUMBER	1.80
o MOST OUGHT	1.00
o MOST PAST	-0.25
o MOST POLICY	-0.28
o MOST RELIEFN	0.66
o MOST REMOVE	0.52
o MOST SAY	1.00
o MOST SERIOUS	-0.58
o MOST SHOW	0.78
o MOST SORE	-0.16
o MOST STOPTAKING	-0.21
o MOST SYMPTOM	-0.64
o MOST THING	-0.75
o MOST TURN	0.32
o MOST WE	1.25
o MOST WELL	1.02
o MOST WORKS	-0.37
o MOST WORLD	-0.24
o MOST YOU	0.14
o NEG CLIENT	-0.52
o NEG DIAGNOSE	-0.21
o NEG EASE	0.65
o NEG FLOW	-0.42
o NEG GONE	0.31
o NEG HEDGE	-0.68
o NEG HUMBLE	-0.16
o NEG IT	-2.04
o NEG LIFE	0.79
o NEG NEGN	-0.70
o NEG OUGHT	-0.34
o NEG POLICY	1.01
o NEG REMOVE	0.58
o NEG SAY	-0.55
o NEG SERVICE	-0.45
o NEG SHOW	-0.74
o NEG SYMPTOM	0.17
o NEG THERAPY	0.73
o NEG THING	0.26
o NEG TURN	0.36
o NEG WE	-2.59
o NEG WORKS	-0.45
o NEG WORLD	-0.51
o NEG YOU	-1.62
o NEGN BODY	1.23
o NEGN CLIENT	-0.22
o NEGN DIAGNOSE	-0.36
o NEGN EASE	-0.30
o NEGN ENDORSE	-0.39
o NEGN GONE	0.38
o NEGN HEDGE	0.23
o NEGN HUMBLE	-0.43
o NEGN IT	-1.18
o NEGN LIFE	0.28
o NEGN MECH	0.61
o NEGN MOST	-0.36
o NEGN NUMBER	-0.93
o NEGN OUGHT	-0.56
o NEGN POLICY	-0.70
o NEGN SAY	0.15
o NEGN SHOW	-0.64
o NEGN THERAPY	0.26
o NEGN THING	-0.17
o NEGN WE	-1.62
o NEGN WELL	0.64
o NUMBER AID	0.76
o NUMBER BABY	0.30
o NUMBER BAD	0.89
o NUMBER BELIEF	1.14
o NUMBER BODY	1.29
o NUMBER CAUSE	0.51
o NUMBER CLIENT	1.66
o NUMBER CST	0.82
o NUMBER CURE	0.18
o NUMBER DEFINE	-0.45
o NUMBER DOCTOR	1.36
o NUMBER DRUG	-0.82
o NUMBER EASE	-1.45
o NUMBER EMOTION	-0.61
o NUMBER ENDORSE	2.19
o NUMBER EXPERT	0.72
o NUMBER FAST	-0.73
o NUMBER FLOW	-0.81
o NUMBER GONE	-1.21
o NUMBER HEDGE	0.43
o NUMBER HOMEHELP	0.58
o NUMBER HUMBLE	-1.41
o NUMBER IT	0.45
o NUMBER LASTING	-0.60
o NUMBER LIFE	0.89
o NUMBER MECH	-1.86
o NUMBER META	0.16
o NUMBER MOST	-0.83
o NUMBER NEG	0.89
o NUMBER NEGN	0.79
o NUMBER OUGHT	-0.94
o NUMBER PAST	0.26
o NUMBER POLICY	3.44
o NUMBER PROVE	0.21
o NUMBER RELIEFN	1.70
o NUMBER REMOVE	-3.25
o NUMBER RESEARCH	-1.06
o NUMBER SAFETY	-1.05
o NUMBER SAY	1.32
o NUMBER SERIOUS	-1.04
o NUMBER SERVICE	1.67
o NUMBER SHOW	1.05
o NUMBER SORE	0.86
o NUMBER STOPTAKING	-0.86
o NUMBER STORE	0.83
o NUMBER SURE	-0.93
o NUMBER SURGERY	0.16
o NUMBER SYMPTOM	0.37
o NUMBER THERAPIST2	-0.28
o NUMBER THERAPY	2.94
o NUMBER THING	1.90
o NUMBER TURN	1.32
o NUMBER WE	1.51
o NUMBER WELL	0.63
o NUMBER WORKS	2.01
o NUMBER WORLD	2.08
o NUMBER YOU	-1.21
o OUGHT BABY	0.78
o OUGHT BELIEF	0.44
o OUGHT BODY	1.06
o OUGHT CLIENT	0.47
o OUGHT CST	-1.06
o OUGHT DEFINE	0.15
o OUGHT DIAGNOSE	-0.76
o OUGHT DOCTOR	-2.61
o OUGHT DRUG	0.31
o OUGHT EASE	1.30
o OUGHT EMOTION	-0.72
o OUGHT ENDORSE	0.19
o OUGHT FAST	-0.15
o OUGHT FLOW	-0.51
o OUGHT GO	-0.18
o OUGHT GONE	-1.09
o OUGHT HEDGE	-0.71
o OUGHT HOMEHELP	-0.83
o OUGHT IT	-0.46
o OUGHT LASTING	-0.33
o OUGHT LIFE	1.81
o OUGHT MECH	1.02
o OUGHT META	-0.17
o OUGHT MOST	-0.99
o OUGHT NEG	-1.35
o OUGHT NEGN	0.20
o OUGHT NUMBER	-0.75
o OUGHT PAST	-0.47
o OUGHT POLICY	-0.82
o OUGHT RELIEFN	-0.73
o OUGHT REMOVE	-1.90
o OUGHT RESEARCH	0.14
o OUGHT SAFETY	-2.22
o OUGHT SAY	-0.23
o OUGHT SERIOUS	0.32
o OUGHT SERVICE	-0.52
o OUGHT SHOW	1.30
o OUGHT SORE	-0.31
o OUGHT STOPTAKING	-0.10
o OUGHT STORE	2.07
o OUGHT SURE	-0.96
o OUGHT SYMPTOM	-2.03
o OUGHT THING	0.61
o OUGHT TURN	0.62
o OUGHT WE	0.35
o OUGHT WELL	0.20
o OUGHT WORKS	-1.32
o OUGHT WORLD	-0.77
o OUGHT YOU	-2.38
o PAST BELIEF	0.18
o PAST BODY	0.26
o PAST CST	1.73
o PAST DIAGNOSE	0.43
o PAST EASE	0.89
o PAST ENDORSE	0.63
o PAST FLOW	-0.76
o PAST GONE	1.03
o PAST HOMEHELP	-0.59
o PAST IT	-2.37
o PAST LIFE	0.28
o PAST MECH	-0.28
o PAST META	-0.59
o PAST MOST	-0.35
o PAST NEGN	-0.29
o PAST NUMBER	0.98
o PAST OUGHT	0.11
o PAST POLICY	0.38
o PAST REMOVE	1.13
o PAST SAFETY	0.48
o PAST SAY	-0.49
o PAST SERIOUS	0.16
o PAST SERVICE	0.34
o PAST SHOW	-0.12
o PAST STOPTAKING	-0.28
o PAST STORE	0.91
o PAST SYMPTOM	0.14
o PAST THERAPY	-0.24
o PAST THING	-0.23
o PAST TURN	1.18
o PAST WE	-0.50
o PAST WORKS	0.93
o PAST YOU	-0.38
o POLICY AID	0.16
o POLICY BABY	-0.89
o POLICY BAD	-0.11
o POLICY BELIEF	-0.64
o POLICY BODY	0.89
o POLICY CLIENT	3.54
o POLICY CST	-0.19
o POLICY DEFINE	-0.42
o POLICY DIAGNOSE	0.36
o POLICY DOCTOR	0.89
o POLICY DRUG	0.18
o POLICY EASE	-1.23
o POLICY EMOTION	-0.39
o POLICY FAST	-0.32
o POLICY FLOW	-0.49
o POLICY GO	0.87
o POLICY GONE	1.37
o POLICY HEDGE	0.35
o POLICY HOMEHELP	-1.02
o POLICY HUMBLE	-0.67
o POLICY IT	0.38
o POLICY LIFE	-1.93
o POLICY MECH	1.66
o POLICY META	-0.59
o POLICY MOST	0.50
o POLICY NEG	-1.35
o POLICY NUMBER	-1.96
o POLICY OUGHT	0.90
o POLICY PAST	-0.95
o POLICY PROVE	-0.34
o POLICY RELIEFN	0.18
o POLICY REMOVE	0.58
o POLICY RESEARCH	-0.69
o POLICY SAFETY	0.95
o POLICY SAY	-1.42
o POLICY SERIOUS	0.64
o POLICY SHOW	-1.24
o POLICY SORE	-0.47
o POLICY STOPTAKING	0.99
o POLICY STORE	-0.73
o POLICY SURE	-0.56
o POLICY SURGERY	-0.10
o POLICY SYMPTOM	0.54
o POLICY THERAPIST2	0.40
o POLICY THERAPY	-0.71
o POLICY THING	-1.09
o POLICY TURN	-0.12
o POLICY WE	-0.96
o POLICY WELL	0.46
o POLICY WORKS	-1.68
o POLICY WORLD	-2.54
o POLICY YOU	-2.77
o POSITION BODY	-1.28
o POSITION ENDORSE	-0.94
o POSITION GONE	0.88
o POSITION POLICY	-0.76
o POSITION SHOW	-0.98
o POSITION WORLD	-0.37
o POSITION YOU	-0.62
o PRAISE BODY	0.87
o PRAISE CLIENT	0.33
o PRAISE CST	0.40
o PRAISE FLOW	0.38
o PRAISE IT	0.13
o PRAISE LIFE	0.72
o PRAISE MECH	0.61
o PRAISE REMOVE	-0.32
o PRAISE THERAPY	1.21
o PRAISE THING	-0.20
o PRAISE WE	-0.13
o PRAISE WORKS	0.39
o PRAISE YOU	1.01
o PRESSURE BODY	1.35
o PRESSURE CLIENT	1.08
o PRESSURE DIAGNOSE	-0.83
o PRESSURE EASE	-0.48
o PRESSURE GO	-1.81
o PRESSURE GONE	-1.73
o PRESSURE HOMEHELP	0.44
o PRESSURE IT	1.85
o PRESSURE NEG	-0.39
o PRESSURE NUMBER	-0.29
o PRESSURE OUGHT	-2.38
o PRESSURE POLICY	0.40
o PRESSURE REMOVE	0.59
o PRESSURE SHOW	-0.70
o PRESSURE SORE	-0.19
o PRESSURE SYMPTOM	-0.68
o PRESSURE THERAPY	-0.12
o PRESSURE THING	-0.33
o PRESSURE WE	-1.35
o PRESSURE WORLD	-0.28
o PRESSURE YOU	0.24
o PROVE BODY	0.46
o PROVE DIAGNOSE	0.38
o PROVE EASE	0.55
o PROVE EMOTION	0.15
o PROVE ENDORSE	0.42
o PROVE GONE	0.26
o PROVE IT	0.82
o PROVE LIFE	0.39
o PROVE MECH	0.31
o PROVE NEG	-0.96
o PROVE SERVICE	0.77
o PROVE SHOW	-0.17
o PROVE SYMPTOM	0.37
o PROVE THERAPY	0.45
o PROVE WE	0.46
o PROVE WORKS	0.33
o PROVE YOU	-0.33
o RELIEFN CLIENT	-0.41
o RELIEFN CST	0.35
o RELIEFN DIAGNOSE	0.46
o RELIEFN EASE	-0.16
o RELIEFN FAST	0.20
o RELIEFN GONE	0.48
o RELIEFN HEDGE	-0.27
o RELIEFN HOMEHELP	0.71
o RELIEFN IT	0.42
o RELIEFN META	-0.72
o RELIEFN MOST	-0.12
o RELIEFN NEG	-0.79
o RELIEFN NEGN	0.15
o RELIEFN NUMBER	-1.18
o RELIEFN OUGHT	-0.41
o RELIEFN POLICY	0.68
o RELIEFN PRAISE	0.21
o RELIEFN SAY	0.26
o RELIEFN SERIOUS	0.21
o RELIEFN STORE	0.54
o RELIEFN SURE	1.13
o RELIEFN SYMPTOM	-0.53
o RELIEFN THERAPY	0.43
o RELIEFN THING	-0.48
o RELIEFN TURN	0.40
o RELIEFN WE	0.27
o RELIEFN WORLD	-0.29
o RELIEFN YOU	1.21
o REMOVE AID	-0.88
o REMOVE BABY	-0.73
o REMOVE BAD	-0.18
o REMOVE BODY	0.15
o REMOVE CLIENT	-1.15
o REMOVE CST	-0.32
o REMOVE DETOX	0.13
o REMOVE DIAGNOSE	0.26
o REMOVE EASE	0.34
o REMOVE EMOTION	0.83
o REMOVE ENDORSE	0.76
o REMOVE FAST	0.30
o REMOVE FLOW	-0.39
o REMOVE GONE	1.85
o REMOVE HEDGE	0.41
o REMOVE HOMEHELP	2.09
o REMOVE HUMBLE	-0.89
o REMOVE IT	-0.60
o REMOVE LASTING	-0.89
o REMOVE LIFE	0.29
o REMOVE MECH	0.90
o REMOVE META	0.17
o REMOVE MOST	-0.42
o REMOVE NEG	-1.08
o REMOVE NEGN	0.86
o REMOVE NUMBER	-0.60
o REMOVE OUGHT	0.73
o REMOVE POLICY	1.91
o REMOVE PRAISE	0.41
o REMOVE PROVE	0.18
o REMOVE RELIEFN	0.25
o REMOVE SAFETY	0.47
o REMOVE SAY	-1.30
o REMOVE SERIOUS	0.93
o REMOVE SERVICE	0.60
o REMOVE SHOW	-0.34
o REMOVE SORE	0.42
o REMOVE STOPTAKING	0.14
o REMOVE STORE	-0.78
o REMOVE SURGERY	0.49
o REMOVE SYMPTOM	0.61
o REMOVE THERAPIST2	0.75
o REMOVE THERAPY	0.33
o REMOVE THING	0.45
o REMOVE TURN	-1.31
o REMOVE WE	-0.27
o REMOVE WELL	0.14
o REMOVE WORKS	-0.20
o REMOVE WORLD	0.13
o REMOVE YOU	1.62
o RESEARCH BODY	0.66
o RESEARCH CLIENT	-1.68
o RESEARCH CST	-0.94
o RESEARCH DEFINE	-0.92
o RESEARCH DIAGNOSE	-0.50
o RESEARCH DRUG	1.12
o RESEARCH EASE	2.49
o RESEARCH EMOTION	-0.27
o RESEARCH ENDORSE	0.48
o RESEARCH GO	-0.50
o RESEARCH GONE	-1.68
o RESEARCH HEDGE	0.43
o RESEARCH HOMEHELP	-0.88
o RESEARCH HOPEFUL	0.65
o RESEARCH HUMBLE	-1.90
o RESEARCH IT	-0.53
o RESEARCH LASTING	-0.40
o RESEARCH LIFE	0.69
o RESEARCH MECH	0.40
o RESEARCH META	0.31
o RESEARCH MOST	-0.33
o RESEARCH NEG	-2.52
o RESEARCH NEGN	-0.90
o RESEARCH NUMBER	-1.07
o RESEARCH OUGHT	0.31
o RESEARCH POLICY	0.82
o RESEARCH PROVE	0.65
o RESEARCH RELIEFN	0.75
o RESEARCH SAY	1.96
o RESEARCH SERVICE	0.48
o RESEARCH SHOW	1.32
o RESEARCH SORE	-0.52
o RESEARCH STORE	1.97
o RESEARCH THERAPIST2	-0.37
o RESEARCH THERAPY	0.95
o RESEARCH THING	-1.66
o RESEARCH TURN	-0.42
o RESEARCH WELL	0.15
o RESEARCH WORKS	0.36
o RESEARCH WORLD	-0.54
o RESEARCH YOU	0.36
o SAFETY BABY	-0.34
o SAFETY BODY	-0.17
o SAFETY CLIENT	0.38
o SAFETY DEFINE	-0.18
o SAFETY DIAGNOSE	-0.99
o SAFETY DOCTOR	-0.71
o SAFETY DRUG	-0.58
o SAFETY EASE	-0.26
o SAFETY FAST	-0.30
o SAFETY GONE	0.60
o SAFETY HEDGE	-1.75
o SAFETY HOMEHELP	-1.36
o SAFETY HUMBLE	1.21
o SAFETY IT	0.37
o SAFETY LIFE	0.27
o SAFETY MECH	0.53
o SAFETY MOST	-0.87
o SAFETY NEG	0.62
o SAFETY NUMBER	0.20
o SAFETY OUGHT	-0.56
o SAFETY PAST	-0.16
o SAFETY POLICY	0.53
o SAFETY PRAISE	0.63
o SAFETY REMOVE	0.14
o SAFETY SAY	-0.39
o SAFETY SERIOUS	0.88
o SAFETY SERVICE	0.28
o SAFETY SHOW	-0.31
o SAFETY SORE	0.23
o SAFETY STORE	-0.58
o SAFETY SURGERY	-0.36
o SAFETY SYMPTOM	-0.42
o SAFETY THERAPIST2	-0.36
o SAFETY THERAPY	1.06
o SAFETY THING	0.17
o SAFETY TURN	-0.92
o SAFETY WELL	0.55
o SAFETY WORKS	-0.26
o SAFETY WORLD	-0.26
o SAFETY YOU	1.10
o SAFEW BABY	0.24
o SAFEW CLIENT	-0.79
o SAFEW CST	-0.15
o SAFEW EASE	0.46
o SAFEW FLOW	0.77
o SAFEW GONE	0.28
o SAFEW HEDGE	-0.65
o SAFEW HOMEHELP	-0.51
o SAFEW IT	-0.56
o SAFEW LIFE	-0.47
o SAFEW MOST	-0.41
o SAFEW NEG	0.39
o SAFEW NUMBER	-0.24
o SAFEW SERIOUS	0.70
o SAFEW SURE	-1.24
o SAFEW WORKS	0.59
o SAFEW YOU	-1.25
o SAY BABY	0.55
o SAY BAD	0.50
o SAY BODY	-0.15
o SAY CLIENT	-0.25
o SAY CURE	-0.14
o SAY DEFINE	0.49
o SAY DIAGNOSE	-0.46
o SAY EASE	-2.41
o SAY EMOTION	-1.05
o SAY ENDORSE	-0.50
o SAY FAST	0.20
o SAY FLOW	-1.46
o SAY GONE	-1.81
o SAY HEDGE	-0.13
o SAY HOMEHELP	-0.14
o SAY HUMBLE	-0.11
o SAY IT	1.34
o SAY LASTING	0.12
o SAY LIFE	0.34
o SAY MECH	-0.87
o SAY META	-0.31
o SAY MOST	-1.25
o SAY NEG	0.29
o SAY NEGN	-0.38
o SAY NUMBER	0.53
o SAY OUGHT	-0.83
o SAY PAST	-0.16
o SAY POLICY	1.74
o SAY REMOVE	0.57
o SAY RESEARCH	0.15
o SAY SAFETY	-0.27
o SAY SAFEW	0.45
o SAY SERVICE	-1.47
o SAY SHOW	-0.73
o SAY SORE	-1.31
o SAY STORE	-0.66
o SAY SURE	-0.74
o SAY SYMPTOM	-0.15
o SAY THERAPIST2	-0.25
o SAY THERAPY	-1.01
o SAY THING	0.11
o SAY WE	0.11
o SAY WELL	-0.78
o SAY WORKS	-2.55
o SAY WORLD	-0.63
o SAY YOU	0.12
o SERIOUS BABY	-0.99
o SERIOUS BAD	-0.30
o SERIOUS BODY	-0.57
o SERIOUS CLIENT	-1.74
o SERIOUS CST	0.34
o SERIOUS DEFINE	-1.83
o SERIOUS DIAGNOSE	-0.42
o SERIOUS DOCTOR	-0.76
o SERIOUS DRUG	-0.65
o SERIOUS EMOTION	-0.12
o SERIOUS ENDORSE	-0.35
o SERIOUS FAST	0.54
o SERIOUS FLOW	0.93
o SERIOUS GO	0.31
o SERIOUS GONE	1.95
o SERIOUS HEDGE	-1.01
o SERIOUS HOMEHELP	-0.68
o SERIOUS HUMBLE	-0.43
o SERIOUS IT	-3.62
o SERIOUS LASTING	-0.67
o SERIOUS LIFE	-0.12
o SERIOUS MECH	-1.06
o SERIOUS NEGN	-0.92
o SERIOUS NUMBER	-1.78
o SERIOUS OUGHT	-3.03
o SERIOUS PAST	-1.56
o SERIOUS POLICY	-1.69
o SERIOUS PROVE	-0.12
o SERIOUS REMOVE	-0.64
o SERIOUS RESEARCH	0.18
o SERIOUS SAFETY	-0.50
o SERIOUS SAFEW	0.45
o SERIOUS SAY	-0.94
o SERIOUS SERVICE	0.47
o SERIOUS SHOW	-0.46
o SERIOUS SORE	-0.35
o SERIOUS STORE	-0.99
o SERIOUS SURE	0.83
o SERIOUS SURGERY	-0.35
o SERIOUS SYMPTOM	-1.91
o SERIOUS THERAPY	1.16
o SERIOUS THING	0.50
o SERIOUS TURN	-1.17
o SERIOUS WE	-2.09
o SERIOUS WELL	-0.53
o SERIOUS WORKS	-0.44
o SERIOUS WORLD	-0.88
o SERIOUS YOU	-0.70
o SERVICE BABY	0.11
o SERVICE BODY	1.60
o SERVICE CLIENT	2.21
o SERVICE CST	-0.56
o SERVICE DIAGNOSE	0.49
o SERVICE EASE	0.88
o SERVICE EMOTION	0.22
o SERVICE ENDORSE	-0.22
o SERVICE FLOW	0.47
o SERVICE GO	-0.80
o SERVICE GONE	0.97
o SERVICE HOMEHELP	0.13
o SERVICE HUMBLE	-0.41
o SERVICE IT	0.74
o SERVICE LIFE	1.18
o SERVICE MECH	-0.16
o SERVICE META	-0.27
o SERVICE MOST	0.48
o SERVICE NEG	-0.92
o SERVICE NEGN	-0.45
o SERVICE NUMBER	0.34
o SERVICE OUGHT	0.57
o SERVICE POLICY	-1.02
o SERVICE REMOVE	1.24
o SERVICE SAFETY	0.24
o SERVICE SAY	0.72
o SERVICE SERIOUS	-0.88
o SERVICE SHOW	0.76
o SERVICE SORE	-0.16
o SERVICE STORE	0.24
o SERVICE THERAPY	-1.91
o SERVICE WE	1.18
o SERVICE WELL	-0.45
o SERVICE WORKS	-0.44
o SERVICE WORLD	0.56
o SERVICE YOU	-0.98
o SHOW BABY	0.88
o SHOW BAD	-0.90
o SHOW BELIEF	0.18
o SHOW BODY	0.64
o SHOW CAUSE	0.68
o SHOW CLIENT	1.37
o SHOW CST	0.48
o SHOW CURE	0.26
o SHOW DEFINE	-0.42
o SHOW DIAGNOSE	0.84
o SHOW DOCTOR	0.52
o SHOW DRUG	-0.19
o SHOW EASE	0.58
o SHOW EMOTION	-1.29
o SHOW ENDORSE	0.35
o SHOW EXPERT	1.46
o SHOW FLOW	-1.24
o SHOW GO	0.40
o SHOW GONE	0.75
o SHOW HEDGE	0.31
o SHOW IT	0.45
o SHOW LASTING	-0.12
o SHOW LIFE	0.44
o SHOW MECH	-1.59
o SHOW META	0.15
o SHOW MOST	-1.54
o SHOW NEG	-0.66
o SHOW NEGN	-1.62
o SHOW NUMBER	0.42
o SHOW OUGHT	0.92
o SHOW POLICY	1.34
o SHOW PROVE	-0.18
o SHOW RESEARCH	1.22
o SHOW SAFETY	-0.39
o SHOW SAY	-0.75
o SHOW SERIOUS	0.48
o SHOW SERVICE	0.16
o SHOW SORE	0.43
o SHOW STOPTAKING	0.47
o SHOW STORE	-0.39
o SHOW SURE	-1.06
o SHOW SYMPTOM	0.14
o SHOW THERAPIST2	-0.40
o SHOW THERAPY	1.71
o SHOW THING	0.69
o SHOW TURN	1.99
o SHOW WE	0.48
o SHOW WELL	-0.53
o SHOW WORKS	-1.18
o SHOW WORLD	-0.32
o SHOW YOU	0.40
o SORE BABY	1.02
o SORE BAD	0.49
o SORE BODY	2.73
o SORE CLIENT	2.77
o SORE CST	0.15
o SORE DIAGNOSE	1.22
o SORE EASE	0.68
o SORE EMOTION	1.12
o SORE ENDORSE	-0.66
o SORE FLOW	1.54
o SORE GO	0.49
o SORE GONE	-0.11
o SORE HEDGE	-0.19
o SORE HOMEHELP	-0.20
o SORE IT	1.13
o SORE LIFE	-0.46
o SORE MECH	1.93
o SORE NEG	0.93
o SORE NEGN	0.32
o SORE NUMBER	-1.88
o SORE OUGHT	0.28
o SORE POLICY	-1.58
o SORE RELIEFN	-0.16
o SORE REMOVE	0.45
o SORE SAFETY	-0.28
o SORE SAY	-0.18
o SORE SERVICE	0.15
o SORE STOPTAKING	-0.99
o SORE STORE	-0.12
o SORE SYMPTOM	-0.19
o SORE THERAPY	0.24
o SORE THING	-1.20
o SORE TURN	-1.68
o SORE WE	0.69
o SORE WELL	-0.12
o SORE WORKS	1.72
o SORE WORLD	-2.47
o SORE YOU	0.85
o STOPTAKING AID	1.27
o STOPTAKING BODY	1.33
o STOPTAKING CLIENT	0.92
o STOPTAKING CST	0.13
o STOPTAKING DEFINE	0.25
o STOPTAKING DIAGNOSE	0.41
o STOPTAKING DOCTOR	0.16
o STOPTAKING DRUG	0.95
o STOPTAKING EASE	-2.04
o STOPTAKING EMOTION	-0.24
o STOPTAKING ENDORSE	-0.18
o STOPTAKING FLOW	-0.93
o STOPTAKING GONE	-0.31
o STOPTAKING HEDGE	-0.47
o STOPTAKING HOMEHELP	1.30
o STOPTAKING IT	0.49
o STOPTAKING MECH	-0.14
o STOPTAKING NEG	-1.09
o STOPTAKING NEGN	1.52
o STOPTAKING NUMBER	-0.51
o STOPTAKING OUGHT	-0.20
o STOPTAKING PAST	-0.64
o STOPTAKING REMOVE	-0.25
o STOPTAKING SERIOUS	0.14
o STOPTAKING SHOW	0.24
o STOPTAKING STORE	-0.91
o STOPTAKING SURGERY	0.20
o STOPTAKING SYMPTOM	-1.22
o STOPTAKING THERAPIST2	0.63
o STOPTAKING THING	-0.84
o STOPTAKING TURN	-0.65
o STOPTAKING WE	-1.33
o STOPTAKING WORKS	-1.42
o STOPTAKING WORLD	-0.88
o STOPTAKING YOU	1.65
o STORE AID	-0.69
o STORE BELIEF	-0.24
o STORE BODY	2.17
o STORE CLIENT	-0.89
o STORE CST	-0.88
o STORE DIAGNOSE	0.84
o STORE DRUG	-0.25
o STORE EASE	1.54
o STORE EMOTION	0.19
o STORE ENDORSE	0.22
o STORE FLOW	1.08
o STORE GONE	0.31
o STORE HEDGE	0.73
o STORE HOMEHELP	-0.47
o STORE HUMBLE	-0.57
o STORE IT	1.30
o STORE LIFE	-0.16
o STORE META	-0.24
o STORE MOST	-0.79
o STORE NEG	0.21
o STORE NUMBER	-1.42
o STORE OUGHT	0.16
o STORE POLICY	-0.41
o STORE REMOVE	-0.80
o STORE SAY	-0.21
o STORE SERIOUS	0.21
o STORE SERVICE	-0.34
o STORE SHOW	0.34
o STORE SORE	-0.59
o STORE STOPTAKING	-0.32
o STORE SYMPTOM	1.14
o STORE THERAPY	0.16
o STORE THING	-1.64
o STORE TURN	1.11
o STORE WE	1.26
o STORE WELL	-1.96
o STORE WORKS	1.37
o STORE WORLD	2.00
o STORE YOU	0.39
o SURE BABY	-0.16
o SURE BAD	-0.86
o SURE BODY	-0.11
o SURE CLIENT	-1.09
o SURE CST	-0.69
o SURE DIAGNOSE	0.65
o SURE EASE	1.38
o SURE ENDORSE	-0.27
o SURE GO	0.38
o SURE GONE	0.49
o SURE HEDGE	0.64
o SURE HOMEHELP	0.56
o SURE IT	1.97
o SURE LIFE	0.68
o SURE META	-0.29
o SURE NEG	-1.60
o SURE NUMBER	-0.71
o SURE OUGHT	-0.45
o SURE POLICY	0.53
o SURE RELIEFN	0.35
o SURE SAFEW	0.43
o SURE SAY	1.06
o SURE SHOW	0.62
o SURE STOPTAKING	0.62
o SURE SYMPTOM	-1.00
o SURE THERAPY	-0.27
o SURE THING	-0.41
o SURE TURN	-0.23
o SURE WE	-0.76
o SURE WELL	0.70
o SURE WORKS	-0.14
o SURE WORLD	-0.55
o SURE YOU	0.70
o SURGERY BODY	-0.39
o SURGERY CLIENT	-0.94
o SURGERY CST	0.51
o SURGERY DIAGNOSE	0.89
o SURGERY EASE	-1.15
o SURGERY FLOW	-0.69
o SURGERY HEDGE	0.99
o SURGERY HOMEHELP	-0.29
o SURGERY IT	-0.25
o SURGERY LIFE	-0.69
o SURGERY MECH	-0.79
o SURGERY NEG	0.61
o SURGERY NUMBER	1.95
o SURGERY SHOW	-0.13
o SURGERY SYMPTOM	-0.36
o SURGERY THERAPY	0.59
o SURGERY THING	-1.12
o SURGERY TURN	0.37
o SURGERY WE	0.55
o SURGERY WELL	-0.12
o SURGERY WORKS	-0.84
o SURGERY YOU	0.45
o SYMPTOM BABY	0.15
o SYMPTOM BAD	1.18
o SYMPTOM BODY	-0.77
o SYMPTOM CAUSE	-0.22
o SYMPTOM CLIENT	-2.54
o SYMPTOM CST	-1.18
o SYMPTOM CURE	0.20
o SYMPTOM DEFINE	1.26
o SYMPTOM DIAGNOSE	-1.19
o SYMPTOM DOCTOR	-0.16
o SYMPTOM EASE	0.16
o SYMPTOM EMOTION	-0.14
o SYMPTOM ENDORSE	-0.95
o SYMPTOM FAST	-0.90
o SYMPTOM FLOW	0.56
o SYMPTOM GO	0.50
o SYMPTOM GONE	0.37
o SYMPTOM HEDGE	-0.78
o SYMPTOM HOMEHELP	-1.23
o SYMPTOM HUMBLE	-1.32
o SYMPTOM IT	0.46
o SYMPTOM LIFE	2.06
o SYMPTOM MECH	0.79
o SYMPTOM META	-0.33
o SYMPTOM MOST	0.25
o SYMPTOM NEG	0.73
o SYMPTOM NEGN	-1.21
o SYMPTOM NUMBER	-2.54
o SYMPTOM OUGHT	-1.64
o SYMPTOM PAST	0.42
o SYMPTOM POLICY	-0.42
o SYMPTOM RELIEFN	-0.39
o SYMPTOM REMOVE	-0.34
o SYMPTOM RESEARCH	-0.56
o SYMPTOM SAFETY	-0.68
o SYMPTOM SAFEW	-0.18
o SYMPTOM SAY	-0.35
o SYMPTOM SERIOUS	1.50
o SYMPTOM SERVICE	0.17
o SYMPTOM SHOW	0.84
o SYMPTOM SORE	1.79
o SYMPTOM STOPTAKING	0.98
o SYMPTOM STORE	-0.62
o SYMPTOM SURE	-0.31
o SYMPTOM THERAPIST2	-1.15
o SYMPTOM THERAPY	0.85
o SYMPTOM THING	-0.18
o SYMPTOM TURN	-0.74
o SYMPTOM WE	-0.97
o SYMPTOM WELL	-0.43
o SYMPTOM WORLD	-0.17
o SYMPTOM YOU	1.44
o THERAPIST2 BELIEF	0.51
o THERAPIST2 BODY	-0.13
o THERAPIST2 CLIENT	-0.90
o THERAPIST2 CST	-0.73
o THERAPIST2 DEFINE	-0.98
o THERAPIST2 DIAGNOSE	0.99
o THERAPIST2 EASE	1.86
o THERAPIST2 ENDORSE	-1.89
o THERAPIST2 FLOW	0.81
o THERAPIST2 HEDGE	-1.67
o THERAPIST2 HOMEHELP	-1.28
o THERAPIST2 HUMBLE	0.64
o THERAPIST2 IT	1.66
o THERAPIST2 LIFE	-1.34
o THERAPIST2 MECH	-0.50
o THERAPIST2 NEG	0.29
o THERAPIST2 NUMBER	-1.10
o THERAPIST2 PAST	-1.43
o THERAPIST2 POLICY	0.18
o THERAPIST2 RELIEFN	-0.63
o THERAPIST2 REMOVE	-0.26
o THERAPIST2 RESEARCH	-1.53
o THERAPIST2 SAY	-0.32
o THERAPIST2 SERVICE	0.56
o THERAPIST2 SHOW	-0.56
o THERAPIST2 SYMPTOM	0.14
o THERAPIST2 THING	0.79
o THERAPIST2 TURN	-0.33
o THERAPIST2 WE	2.24
o THERAPIST2 WORKS	0.53
o THERAPIST2 WORLD	0.98
o THERAPIST2 YOU	0.67
o THERAPY BABY	0.19
o THERAPY BAD	-0.95
o THERAPY BELIEF	-0.66
o THERAPY BODY	0.33
o THERAPY CAUSE	0.34
o THERAPY CLIENT	-0.71
o THERAPY CST	-1.16
o THERAPY CURE	0.61
o THERAPY DEFINE	-1.10
o THERAPY DETOX	-0.29
o THERAPY DIAGNOSE	-0.72
o THERAPY DOCTOR	1.08
o THERAPY DRUG	1.88
o THERAPY EASE	1.30
o THERAPY EMOTION	0.53
o THERAPY FAST	-0.59
o THERAPY FLOW	1.80
o THERAPY GO	0.69
o THERAPY GONE	-0.26
o THERAPY HEDGE	1.52
o THERAPY HOMEHELP	1.64
o THERAPY HUMBLE	-1.43
o THERAPY IT	-4.57
o THERAPY LIFE	2.14
o THERAPY META	1.41
o THERAPY MOST	-0.72
o THERAPY NEG	-2.30
o THERAPY NEGN	-0.99
o THERAPY NUMBER	-1.14
o THERAPY OUGHT	-1.20
o THERAPY PAST	-1.02
o THERAPY PROVE	0.18
o THERAPY RELIEFN	0.45
o THERAPY REMOVE	-0.67
o THERAPY RESEARCH	-0.46
o THERAPY SAFETY	0.58
o THERAPY SAFEW	0.92
o THERAPY SAY	-1.14
o THERAPY SERIOUS	1.34
o THERAPY SERVICE	-1.28
o THERAPY SHOW	0.18
o THERAPY SORE	0.25
o THERAPY STOPTAKING	0.80
o THERAPY STORE	0.59
o THERAPY SURE	-0.15
o THERAPY SYMPTOM	0.42
o THERAPY THING	1.08
o THERAPY TURN	-0.38
o THERAPY WE	1.21
o THERAPY WELL	0.65
o THERAPY WORKS	3.74
o THERAPY WORLD	-0.26
o THERAPY YOU	-0.84
o THING AID	-0.19
o THING BABY	-0.13
o THING BAD	-0.50
o THING BODY	1.55
o THING CLIENT	2.64
o THING CST	0.32
o THING CURE	-0.49
o THING DEFINE	0.13
o THING DOCTOR	1.56
o THING DRUG	-0.60
o THING EASE	-1.54
o THING EMOTION	-1.40
o THING ENDORSE	-0.29
o THING FLOW	-0.26
o THING GO	0.24
o THING GONE	0.91
o THING HEDGE	0.97
o THING HOMEHELP	1.68
o THING IT	-1.78
o THING LIFE	0.30
o THING MECH	0.44
o THING META	-0.27
o THING MOST	-0.64
o THING NEG	1.48
o THING NEGN	-0.48
o THING NUMBER	3.13
o THING OUGHT	0.26
o THING PAST	0.21
o THING POLICY	-1.35
o THING RELIEFN	-0.49
o THING RESEARCH	-0.81
o THING SAY	1.49
o THING SERIOUS	-0.12
o THING SERVICE	0.82
o THING SHOW	-0.77
o THING SORE	-0.33
o THING STOPTAKING	2.97
o THING STORE	-0.44
o THING SURE	-0.27
o THING THERAPY	-1.13
o THING TURN	0.10
o THING WE	1.77
o THING WELL	-0.55
o THING WORKS	0.19
o THING WORLD	-1.18
o TURN AID	0.51
o TURN BABY	-1.06
o TURN BAD	0.30
o TURN BELIEF	1.08
o TURN BODY	3.02
o TURN CLIENT	-1.02
o TURN CST	0.23
o TURN DEFINE	-0.73
o TURN DIAGNOSE	-1.28
o TURN EMOTION	-0.35
o TURN ENDORSE	0.86
o TURN FLOW	-0.73
o TURN HEDGE	-0.58
o TURN HOMEHELP	1.47
o TURN IT	-2.39
o TURN LIFE	2.90
o TURN META	1.26
o TURN MOST	0.79
o TURN NEGN	0.27
o TURN NUMBER	1.60
o TURN OUGHT	0.41
o TURN POLICY	0.45
o TURN REMOVE	-0.51
o TURN SAY	-0.98
o TURN SERVICE	0.80
o TURN SHOW	-0.98
o TURN SORE	0.33
o TURN STOPTAKING	0.14
o TURN STORE	0.82
o TURN SURGERY	-1.29
o TURN SYMPTOM	1.32
o TURN THERAPY	0.87
o TURN THING	2.09
o TURN WE	-0.36
o TURN WELL	-2.00
o TURN WORKS	-0.18
o TURN WORLD	0.94
o TURN YOU	-1.16
o WE AID	0.67
o WE BABY	-0.10
o WE BAD	-0.50
o WE BELIEF	1.89
o WE BODY	-0.84
o WE CAUSE	0.65
o WE CLIENT	1.75
o WE COME	0.52
o WE CST	-0.56
o WE CURE	-0.32
o WE DEFINE	-0.95
o WE DIAGNOSE	1.98
o WE DOCTOR	-1.16
o WE DRUG	-0.35
o WE EASE	1.59
o WE EMOTION	0.34
o WE ENDORSE	-4.24
o WE EXPERT	1.29
o WE FAST	0.69
o WE FLOW	-0.11
o WE GO	-0.79
o WE GONE	-1.21
o WE HEDGE	4.25
o WE HOMEHELP	-1.73
o WE HUMBLE	-0.28
o WE IT	0.49
o WE LASTING	-0.51
o WE LIFE	-2.80
o WE MECH	0.57
o WE META	-0.17
o WE MOST	-1.11
o WE NEG	-2.07
o WE NEGN	-1.90
o WE NUMBER	0.72
o WE OUGHT	1.29
o WE PAST	0.71
o WE POLICY	-0.89
o WE POSITION	-1.07
o WE PRAISE	0.11
o WE PROVE	0.29
o WE RELIEFN	1.00
o WE REMOVE	2.76
o WE RESEARCH	-1.45
o WE SAFETY	3.30
o WE SAY	3.32
o WE SERIOUS	2.09
o WE SERVICE	-1.82
o WE SHOW	0.51
o WE SORE	-1.72
o WE STOPTAKING	-0.35
o WE STORE	-0.68
o WE SURE	0.14
o WE SURGERY	1.28
o WE SYMPTOM	-0.65
o WE THERAPIST2	1.99
o WE THERAPY	1.47
o WE THING	4.25
o WE TURN	-0.14
o WE WELL	-0.19
o WE WORKS	-1.51
o WE WORLD	-2.86
o WE YOU	3.17
o WELL BABY	0.86
o WELL BODY	0.43
o WELL CLIENT	-1.39
o WELL CST	1.06
o WELL DEFINE	-0.29
o WELL DIAGNOSE	-0.25
o WELL DRUG	-0.51
o WELL EASE	-0.66
o WELL EMOTION	-0.45
o WELL FAST	-0.50
o WELL FLOW	-0.26
o WELL HEDGE	-0.69
o WELL HOMEHELP	0.39
o WELL IT	-1.93
o WELL LIFE	-0.42
o WELL MOST	0.25
o WELL NEGN	-0.68
o WELL NUMBER	-2.00
o WELL OUGHT	-1.12
o WELL POLICY	-0.14
o WELL PRESSURE	-1.20
o WELL REMOVE	-0.85
o WELL SAY	-0.18
o WELL SHOW	-0.23
o WELL STOPTAKING	-1.43
o WELL STORE	-0.74
o WELL SURE	0.23
o WELL THERAPY	2.32
o WELL THING	-1.86
o WELL TURN	0.51
o WELL WE	-2.01
o WELL WORLD	-0.47
o WELL YOU	1.05
o WORKS BABY	0.41
o WORKS BELIEF	-0.24
o WORKS BODY	0.65
o WORKS CLIENT	-0.69
o WORKS CST	-0.30
o WORKS CURE	0.69
o WORKS DEFINE	0.53
o WORKS DETOX	0.74
o WORKS DIAGNOSE	-1.14
o WORKS EASE	0.60
o WORKS EMOTION	0.88
o WORKS ENDORSE	1.18
o WORKS FLOW	0.82
o WORKS GO	0.76
o WORKS GONE	2.33
o WORKS HEDGE	-0.14
o WORKS HOMEHELP	-0.46
o WORKS HUMBLE	-0.18
o WORKS IT	0.90
o WORKS LASTING	0.43
o WORKS LIFE	-0.43
o WORKS MECH	1.74
o WORKS META	-0.27
o WORKS MOST	-0.18
o WORKS NEG	-2.33
o WORKS NUMBER	-0.28
o WORKS OUGHT	-0.33
o WORKS PAST	0.31
o WORKS POLICY	-0.14
o WORKS RELIEFN	0.60
o WORKS REMOVE	1.58
o WORKS RESEARCH	0.49
o WORKS SAFETY	0.25
o WORKS SAY	-0.62
o WORKS SERIOUS	0.72
o WORKS SERVICE	-0.30
o WORKS SHOW	0.16
o WORKS STOPTAKING	-0.76
o WORKS STORE	-0.27
o WORKS SURGERY	-0.11
o WORKS SYMPTOM	1.98
o WORKS THERAPY	1.00
o WORKS THING	-3.01
o WORKS TURN	-0.60
o WORKS WE	-0.79
o WORKS WELL	1.62
o WORKS WORLD	-0.20
o WORKS YOU	-2.19
o WORLD AID	0.77
o WORLD BABY	-0.20
o WORLD BAD	-0.96
o WORLD BODY	2.64
o WORLD CLIENT	0.31
o WORLD CST	0.56
o WORLD CURE	-0.55
o WORLD DEFINE	-0.86
o WORLD DETOX	1.01
o WORLD DIAGNOSE	0.54
o WORLD EASE	-0.78
o WORLD EMOTION	-0.12
o WORLD ENDORSE	0.88
o WORLD FAST	-0.44
o WORLD GO	0.56
o WORLD GONE	-1.06
o WORLD HEDGE	1.17
o WORLD HOMEHELP	-0.49
o WORLD IT	2.44
o WORLD LASTING	-0.38
o WORLD LIFE	1.02
o WORLD MECH	1.30
o WORLD META	0.26
o WORLD MOST	-1.20
o WORLD NEG	2.55
o WORLD NEGN	-1.56
o WORLD NUMBER	-2.30
o WORLD PAST	0.28
o WORLD POLICY	0.29
o WORLD PRESSURE	1.46
o WORLD PROVE	-0.37
o WORLD RELIEFN	-0.49
o WORLD REMOVE	-1.13
o WORLD RESEARCH	0.58
o WORLD SAY	0.51
o WORLD SERVICE	-0.64
o WORLD SHOW	-0.22
o WORLD SORE	-0.50
o WORLD STOPTAKING	-0.98
o WORLD STORE	-0.34
o WORLD SURE	-0.85
o WORLD SYMPTOM	0.31
o WORLD THERAPY	-0.27
o WORLD THING	-0.91
o WORLD TURN	-0.72
o WORLD WE	-0.49
o WORLD WELL	0.13
o WORLD YOU	0.33
o YOU AID	-0.71
o YOU BABY	0.76
o YOU BAD	1.56
o YOU BELIEF	-0.65
o YOU BODY	2.06
o YOU CAUSE	-0.19
o YOU CLIENT	-0.45
o YOU COME	0.72
o YOU CST	-1.97
o YOU CURE	0.24
o YOU DEFINE	1.26
o YOU DETOX	0.20
o YOU DIAGNOSE	0.69
o YOU DOCTOR	-1.32
o YOU DRUG	0.87
o YOU EASE	-1.08
o YOU EMOTION	0.92
o YOU ENDORSE	-0.92
o YOU FAST	-0.15
o YOU FLOW	-1.07
o YOU GONE	1.39
o YOU HEDGE	1.69
o YOU HOMEHELP	-0.40
o YOU HUMBLE	0.49
o YOU IT	1.40
o YOU LASTING	0.30
o YOU MECH	1.00
o YOU META	-0.32
o YOU MOST	-1.61
o YOU NEG	-1.00
o YOU NEGN	-0.17
o YOU NUMBER	0.51
o YOU PAST	-0.15
o YOU POLICY	-2.51
o YOU POSITION	-0.79
o YOU PRAISE	0.62
o YOU PRESSURE	0.35
o YOU PROVE	-0.18
o YOU RELIEFN	0.12
o YOU REMOVE	-0.18
o YOU RESEARCH	0.55
o YOU SAFETY	-1.95
o YOU SAFEW	-1.09
o YOU SAY	-1.95
o YOU SERIOUS	0.62
o YOU SERVICE	-1.09
o YOU SHOW	0.35
o YOU SORE	1.05
o YOU STOPTAKING	0.36
o YOU STORE	2.77
o YOU SURE	1.27
o YOU SURGERY	-1.54
o YOU SYMPTOM	-0.14
o YOU THERAPIST2	-0.70
o YOU THERAPY	-2.64
o YOU THING	1.83
o YOU TURN	1.81
o YOU WE	0.23
o YOU WELL	-0.12
o YOU WORKS	-0.15
o YOU WORLD	-0.11
o not BABY DIAGNOSE	0.11
o not BABY IT	-0.22
o not BABY LIFE	0.57
o not BAD IT	0.20
o not BAD SYMPTOM	0.34
o not BAD YOU	-0.27
o not BELIEF DIAGNOSE	-0.42
o not BELIEF IT	0.21
o not BELIEF RELIEFN	-0.39
o not BELIEF SHOW	-0.31
o not BODY DIAGNOSE	-0.87
o not BODY EASE	0.54
o not BODY EMOTION	-1.02
o not BODY ENDORSE	-0.73
o not BODY FLOW	0.49
o not BODY GONE	0.17
o not BODY HEDGE	-0.76
o not BODY IT	-0.47
o not BODY MECH	-0.35
o not BODY NEG	0.18
o not BODY NUMBER	-0.82
o not BODY REMOVE	0.68
o not BODY SAY	1.19
o not BODY SHOW	-0.42
o not BODY SORE	-0.12
o not BODY STORE	-1.12
o not BODY SYMPTOM	-0.71
o not BODY THERAPY	-0.19
o not BODY THING	-0.75
o not BODY TURN	0.24
o not BODY WE	-0.38
o not BODY WORKS	-0.61
o not BODY WORLD	-0.26
o not BODY YOU	0.46
o not CLIENT BODY	1.10
o not CLIENT EASE	1.03
o not CLIENT GONE	0.89
o not CLIENT HEDGE	-0.43
o not CLIENT HOMEHELP	-1.04
o not CLIENT IT	-1.49
o not CLIENT LIFE	0.71
o not CLIENT NEG	0.71
o not CLIENT NUMBER	0.11
o not CLIENT OUGHT	0.14
o not CLIENT POLICY	0.49
o not CLIENT REMOVE	0.61
o not CLIENT RESEARCH	-0.17
o not CLIENT SAY	0.88
o not CLIENT SERVICE	-1.63
o not CLIENT SHOW	-0.14
o not CLIENT STORE	1.88
o not CLIENT SYMPTOM	-0.36
o not CLIENT THERAPY	-0.80
o not CLIENT THING	0.45
o not CLIENT TURN	-0.27
o not CLIENT WE	-1.64
o not CLIENT WELL	1.39
o not CLIENT WORLD	-0.35
o not CLIENT YOU	-0.46
o not CST CLIENT	0.77
o not CST DOCTOR	0.38
o not CST DRUG	0.37
o not CST EASE	-0.44
o not CST ENDORSE	-0.14
o not CST GONE	-0.30
o not CST HEDGE	-0.15
o not CST HOMEHELP	-0.25
o not CST IT	-0.23
o not CST META	0.22
o not CST NUMBER	0.70
o not CST OUGHT	0.12
o not CST SAFETY	0.27
o not CST SAY	-0.34
o not CST SERIOUS	-0.32
o not CST SHOW	-0.47
o not CST STOPTAKING	-0.39
o not CST SURE	0.14
o not CST SYMPTOM	-0.34
o not CST THERAPY	-0.20
o not CST WE	-0.15
o not CST YOU	-0.43
o not CURE SAY	-0.46
o not CURE SHOW	-0.46
o not DEFINE DIAGNOSE	-0.44
o not DEFINE EASE	0.12
o not DEFINE IT	0.31
o not DIAGNOSE BABY	-0.32
o not DIAGNOSE BODY	-0.36
o not DIAGNOSE CAUSE	-0.31
o not DIAGNOSE CLIENT	1.05
o not DIAGNOSE CST	-0.34
o not DIAGNOSE DRUG	-0.64
o not DIAGNOSE EASE	-0.61
o not DIAGNOSE ENDORSE	-0.53
o not DIAGNOSE GONE	0.25
o not DIAGNOSE HEDGE	0.14
o not DIAGNOSE HOMEHELP	-0.54
o not DIAGNOSE IT	-0.69
o not DIAGNOSE LIFE	1.41
o not DIAGNOSE MECH	-0.45
o not DIAGNOSE META	0.81
o not DIAGNOSE NEG	-0.26
o not DIAGNOSE NUMBER	-0.50
o not DIAGNOSE OUGHT	0.21
o not DIAGNOSE POLICY	1.43
o not DIAGNOSE RELIEFN	-0.44
o not DIAGNOSE RESEARCH	-0.42
o not DIAGNOSE SAFETY	0.27
o not DIAGNOSE SAY	0.94
o not DIAGNOSE SERIOUS	0.26
o not DIAGNOSE SHOW	1.23
o not DIAGNOSE SORE	-0.56
o not DIAGNOSE STORE	-0.59
o not DIAGNOSE SURE	0.30
o not DIAGNOSE SURGERY	0.59
o not DIAGNOSE SYMPTOM	-0.51
o not DIAGNOSE THERAPY	-0.27
o not DIAGNOSE THING	0.65
o not DIAGNOSE TURN	0.56
o not DIAGNOSE WE	-0.13
o not DIAGNOSE WELL	0.82
o not DIAGNOSE WORKS	-0.25
o not DIAGNOSE YOU	0.21
o not DOCTOR IT	0.63
o not DOCTOR OUGHT	0.23
o not DOCTOR POLICY	0.21
o not DRUG SAFETY	-0.28
o not EASE BODY	-0.32
o not EASE CLIENT	0.31
o not EASE CURE	-0.36
o not EASE FLOW	0.24
o not EASE HOMEHELP	-0.11
o not EASE IT	-0.43
o not EASE LIFE	-0.41
o not EASE MECH	-0.67
o not EASE NUMBER	-0.15
o not EASE OUGHT	-0.44
o not EASE RELIEFN	0.37
o not EASE REMOVE	0.77
o not EASE SAY	-0.27
o not EASE SHOW	-0.14
o not EASE SYMPTOM	0.91
o not EASE WE	-0.77
o not EASE WORKS	-0.18
o not EASE YOU	0.34
o not EMOTION YOU	0.55
o not ENDORSE BAD	-0.10
o not ENDORSE BODY	-0.12
o not ENDORSE CST	-0.80
o not ENDORSE DIAGNOSE	-0.14
o not ENDORSE EMOTION	-0.74
o not ENDORSE IT	-1.64
o not ENDORSE NUMBER	-0.87
o not ENDORSE SHOW	-0.16
o not ENDORSE SYMPTOM	-0.60
o not ENDORSE THERAPY	-1.03
o not ENDORSE THING	0.38
o not ENDORSE WE	0.73
o not EXPERT BODY	-0.31
o not EXPERT IT	0.87
o not FLOW BODY	-0.43
o not FLOW IT	-0.75
o not FLOW MECH	-0.45
o not FLOW NEG	0.18
o not FLOW YOU	-0.98
o not GO IT	-0.26
o not GONE BODY	-0.15
o not GONE CLIENT	0.10
o not GONE DIAGNOSE	0.19
o not GONE DRUG	-0.91
o not GONE EASE	-0.98
o not GONE HEDGE	0.44
o not GONE HOMEHELP	-1.10
o not GONE LIFE	-1.24
o not GONE MECH	-0.28
o not GONE POLICY	0.13
o not GONE SAFETY	-0.28
o not GONE SERIOUS	0.74
o not GONE SHOW	0.73
o not GONE SYMPTOM	1.09
o not GONE THERAPY	-0.16
o not GONE THING	-0.11
o not GONE WELL	-0.49
o not GONE YOU	0.15
o not HEDGE BAD	0.39
o not HEDGE BODY	0.55
o not HEDGE CST	0.41
o not HEDGE CURE	0.65
o not HEDGE DIAGNOSE	-0.70
o not HEDGE ENDORSE	0.15
o not HEDGE GONE	1.05
o not HEDGE IT	1.08
o not HEDGE LIFE	-0.44
o not HEDGE MECH	-0.43
o not HEDGE NUMBER	0.89
o not HEDGE OUGHT	0.29
o not HEDGE RELIEFN	0.65
o not HEDGE SAY	0.96
o not HEDGE SHOW	1.51
o not HEDGE STOPTAKING	0.47
o not HEDGE SURE	0.18
o not HEDGE SYMPTOM	0.13
o not HEDGE THERAPY	0.96
o not HEDGE WE	0.46
o not HEDGE WELL	0.28
o not HEDGE WORKS	0.29
o not HEDGE YOU	0.17
o not HOMEHELP CST	-0.53
o not HOMEHELP DRUG	-0.26
o not HOMEHELP EASE	0.23
o not HOMEHELP GONE	0.40
o not HOMEHELP IT	0.60
o not HOMEHELP OUGHT	0.15
o not HOMEHELP POLICY	0.23
o not HOMEHELP REMOVE	-0.19
o not HOMEHELP SERVICE	0.17
o not HOMEHELP WE	-0.39
o not HUMBLE BABY	-0.70
o not HUMBLE BODY	0.83
o not HUMBLE CLIENT	0.57
o not HUMBLE DIAGNOSE	2.36
o not HUMBLE EASE	0.34
o not HUMBLE ENDORSE	0.37
o not HUMBLE FLOW	0.48
o not HUMBLE HEDGE	-0.28
o not HUMBLE IT	-1.47
o not HUMBLE LIFE	0.13
o not HUMBLE MECH	-0.12
o not HUMBLE META	1.42
o not HUMBLE NEG	0.62
o not HUMBLE NUMBER	-0.29
o not HUMBLE OUGHT	0.52
o not HUMBLE PAST	-0.43
o not HUMBLE POLICY	-0.31
o not HUMBLE PROVE	0.55
o not HUMBLE RELIEFN	-0.31
o not HUMBLE RESEARCH	-0.20
o not HUMBLE SAFEW	-0.60
o not HUMBLE SAY	0.50
o not HUMBLE SERIOUS	0.13
o not HUMBLE SHOW	0.71
o not HUMBLE SYMPTOM	-0.57
o not HUMBLE THERAPY	-0.21
o not HUMBLE THING	0.60
o not HUMBLE WE	0.28
o not HUMBLE WELL	-0.37
o not HUMBLE WORKS	-0.33
o not HUMBLE YOU	0.14
o not IT BABY	0.30
o not IT BAD	1.58
o not IT BODY	1.00
o not IT CLIENT	0.30
o not IT CST	-0.33
o not IT CURE	0.18
o not IT DEFINE	-0.25
o not IT DIAGNOSE	0.31
o not IT DOCTOR	-0.64
o not IT DRUG	0.33
o not IT EASE	-2.02
o not IT EMOTION	1.15
o not IT ENDORSE	0.59
o not IT EXPERT	0.37
o not IT FLOW	-0.23
o not IT GO	-0.18
o not IT GONE	0.52
o not IT HEDGE	1.26
o not IT HOMEHELP	-0.18
o not IT HUMBLE	0.78
o not IT LIFE	-1.00
o not IT MECH	-0.79
o not IT META	-0.47
o not IT MOST	-0.12
o not IT NEG	2.01
o not IT NUMBER	-0.84
o not IT OUGHT	-0.80
o not IT PAST	-0.65
o not IT POLICY	-0.62
o not IT PRAISE	0.29
o not IT PROVE	-0.85
o not IT RELIEFN	-0.50
o not IT REMOVE	0.95
o not IT RESEARCH	-0.49
o not IT SAFETY	1.59
o not IT SAFEW	0.30
o not IT SAY	0.25
o not IT SERIOUS	0.51
o not IT SERVICE	0.15
o not IT SHOW	1.16
o not IT SORE	-0.42
o not IT STOPTAKING	0.36
o not IT STORE	-1.63
o not IT SURE	-0.46
o not IT SYMPTOM	1.11
o not IT THERAPIST2	-0.19
o not IT THERAPY	0.23
o not IT THING	0.20
o not IT TURN	0.33
o not IT WE	-0.97
o not IT WELL	-1.27
o not IT WORKS	-1.00
o not IT YOU	0.32
o not LIFE BAD	0.63
o not LIFE BODY	0.33
o not LIFE CLIENT	0.81
o not LIFE EASE	0.80
o not LIFE IT	-2.23
o not LIFE NUMBER	-0.77
o not LIFE SAY	-0.39
o not LIFE THING	0.22
o not LIFE TURN	0.71
o not LIFE WE	0.10
o not LIFE WELL	-0.23
o not LIFE YOU	1.60
o not MECH BODY	-0.48
o not MECH DIAGNOSE	-0.12
o not MECH FLOW	-0.73
o not MECH GONE	-0.77
o not MECH HEDGE	-0.16
o not MECH IT	-0.91
o not MECH REMOVE	-0.62
o not MECH STORE	-0.61
o not MECH THERAPY	-0.23
o not MECH THING	-0.56
o not MECH WORKS	-0.80
o not META BODY	0.34
o not META CLIENT	0.85
o not META DIAGNOSE	0.53
o not META EASE	-0.36
o not META ENDORSE	0.37
o not META IT	0.47
o not META SAFETY	0.35
o not META SAY	0.67
o not META SERIOUS	-0.15
o not META SHOW	-0.21
o not META WE	0.39
o not META YOU	-1.00
o not MOST BODY	-0.67
o not MOST CLIENT	0.50
o not MOST DIAGNOSE	-0.88
o not MOST EASE	0.76
o not MOST GONE	-0.32
o not MOST HEDGE	-1.16
o not MOST HOMEHELP	-0.42
o not MOST IT	0.94
o not MOST NUMBER	0.74
o not MOST OUGHT	0.36
o not MOST POLICY	-0.34
o not MOST SAFEW	0.77
o not MOST SAY	-0.85
o not MOST SERVICE	-1.29
o not MOST SHOW	-0.74
o not MOST SORE	0.70
o not MOST SURE	0.58
o not MOST SYMPTOM	0.90
o not MOST WE	0.60
o not MOST WELL	-0.64
o not MOST WORKS	0.19
o not MOST YOU	-1.21
o not NEG BABY	0.32
o not NEG BAD	1.72
o not NEG BELIEF	1.18
o not NEG CAUSE	-0.31
o not NEG CLIENT	0.45
o not NEG CST	-1.84
o not NEG CURE	0.27
o not NEG DEFINE	0.60
o not NEG DETOX	-0.44
o not NEG DIAGNOSE	1.30
o not NEG DOCTOR	0.59
o not NEG DRUG	-0.38
o not NEG EASE	-0.57
o not NEG EMOTION	0.90
o not NEG ENDORSE	0.20
o not NEG FLOW	-0.81
o not NEG GO	1.16
o not NEG GONE	2.23
o not NEG HEDGE	0.11
o not NEG HOMEHELP	0.88
o not NEG HUMBLE	0.34
o not NEG IT	-0.40
o not NEG LASTING	0.48
o not NEG LIFE	0.62
o not NEG MECH	-1.99
o not NEG META	0.98
o not NEG MOST	-1.42
o not NEG NEGN	0.76
o not NEG NUMBER	0.78
o not NEG OUGHT	-1.35
o not NEG PAST	-0.69
o not NEG POLICY	-0.84
o not NEG PRAISE	0.47
o not NEG PRESSURE	0.95
o not NEG PROVE	0.36
o not NEG RELIEFN	-0.61
o not NEG REMOVE	-0.44
o not NEG RESEARCH	-1.42
o not NEG SAFETY	0.68
o not NEG SAFEW	0.84
o not NEG SAY	0.87
o not NEG SERIOUS	0.98
o not NEG SERVICE	-1.20
o not NEG SHOW	-0.97
o not NEG SORE	0.42
o not NEG STOPTAKING	-0.96
o not NEG STORE	-1.56
o not NEG SURE	0.60
o not NEG SURGERY	0.44
o not NEG SYMPTOM	3.51
o not NEG THERAPIST2	-0.85
o not NEG THERAPY	-0.81
o not NEG THING	-0.46
o not NEG TURN	0.99
o not NEG WE	-0.38
o not NEG WELL	0.62
o not NEG WORKS	-0.54
o not NEG WORLD	0.76
o not NEG YOU	-0.12
o not NEGN BAD	0.69
o not NEGN BELIEF	-0.76
o not NEGN BODY	1.41
o not NEGN CLIENT	0.51
o not NEGN CST	-1.17
o not NEGN DEFINE	-0.19
o not NEGN DIAGNOSE	0.24
o not NEGN DOCTOR	-0.41
o not NEGN DRUG	1.93
o not NEGN EASE	-0.57
o not NEGN EMOTION	-0.43
o not NEGN ENDORSE	-0.64
o not NEGN GONE	-1.16
o not NEGN HEDGE	0.83
o not NEGN IT	2.37
o not NEGN LIFE	0.78
o not NEGN MECH	-0.87
o not NEGN META	1.09
o not NEGN NUMBER	-0.78
o not NEGN OUGHT	1.49
o not NEGN POLICY	-1.53
o not NEGN RELIEFN	-0.36
o not NEGN REMOVE	0.53
o not NEGN RESEARCH	0.57
o not NEGN SAY	-0.41
o not NEGN SERIOUS	0.88
o not NEGN SORE	0.49
o not NEGN STOPTAKING	-0.19
o not NEGN STORE	0.23
o not NEGN SURE	0.41
o not NEGN SURGERY	-0.15
o not NEGN SYMPTOM	-1.01
o not NEGN THERAPY	0.50
o not NEGN THING	-1.85
o not NEGN WE	-1.53
o not NEGN WELL	-0.42
o not NEGN WORKS	-0.99
o not NEGN YOU	0.18
o not NUMBER BODY	0.58
o not NUMBER CLIENT	1.79
o not NUMBER CST	0.58
o not NUMBER DIAGNOSE	0.30
o not NUMBER EASE	1.34
o not NUMBER GONE	0.28
o not NUMBER HEDGE	-0.26
o not NUMBER HOMEHELP	-0.50
o not NUMBER IT	0.26
o not NUMBER LIFE	1.18
o not NUMBER MECH	-0.35
o not NUMBER META	-0.10
o not NUMBER NEG	0.40
o not NUMBER OUGHT	-0.11
o not NUMBER POLICY	0.57
o not NUMBER REMOVE	0.41
o not NUMBER SAY	-0.39
o not NUMBER SHOW	-0.43
o not NUMBER SYMPTOM	0.49
o not NUMBER THERAPY	-0.13
o not NUMBER WE	-0.17
o not NUMBER WORKS	0.19
o not NUMBER YOU	-0.81
o not OUGHT BABY	-0.21
o not OUGHT BAD	0.14
o not OUGHT BODY	-0.46
o not OUGHT CLIENT	0.98
o not OUGHT DIAGNOSE	-0.11
o not OUGHT DOCTOR	0.44
o not OUGHT DRUG	-0.23
o not OUGHT EASE	1.21
o not OUGHT ENDORSE	-0.43
o not OUGHT GONE	-0.32
o not OUGHT HOMEHELP	0.52
o not OUGHT LIFE	1.15
o not OUGHT META	-0.62
o not OUGHT POLICY	0.57
o not OUGHT SAY	1.04
o not OUGHT SERIOUS	1.38
o not OUGHT SHOW	0.95
o not OUGHT STOPTAKING	0.17
o not OUGHT STORE	0.56
o not OUGHT SURE	-0.21
o not OUGHT SURGERY	0.46
o not OUGHT THERAPY	-0.10
o not OUGHT WE	-0.69
o not OUGHT YOU	-1.41
o not PAST EASE	0.42
o not PAST GONE	0.23
o not PAST HOMEHELP	1.05
o not PAST IT	-0.21
o not PAST SAFETY	0.25
o not PAST SHOW	-0.19
o not PAST WE	0.11
o not POLICY BAD	0.62
o not POLICY BODY	0.49
o not POLICY DRUG	-0.59
o not POLICY EASE	0.19
o not POLICY ENDORSE	0.56
o not POLICY HEDGE	-0.38
o not POLICY IT	0.22
o not POLICY LIFE	0.95
o not POLICY NEG	0.62
o not POLICY SAFETY	-0.41
o not POLICY SAY	-0.29
o not POLICY SHOW	0.47
o not POLICY SYMPTOM	0.93
o not POLICY THERAPY	-0.16
o not POLICY WE	0.57
o not PROVE EASE	-0.53
o not PROVE IT	-0.43
o not PROVE SYMPTOM	-0.10
o not RELIEFN IT	-0.28
o not REMOVE DIAGNOSE	-0.28
o not REMOVE DRUG	-0.92
o not REMOVE HEDGE	-0.78
o not REMOVE HOMEHELP	-0.19
o not REMOVE IT	-0.40
o not REMOVE SAFETY	-0.25
o not REMOVE SERIOUS	0.74
o not REMOVE SURGERY	0.62
o not REMOVE SYMPTOM	0.17
o not REMOVE YOU	-0.23
o not RESEARCH BODY	-0.53
o not RESEARCH CLIENT	-0.44
o not RESEARCH CST	-0.12
o not RESEARCH EASE	-0.82
o not RESEARCH ENDORSE	-0.38
o not RESEARCH GONE	-0.55
o not RESEARCH IT	-0.65
o not RESEARCH LIFE	-0.75
o not RESEARCH PROVE	-0.18
o not RESEARCH SAY	-0.47
o not RESEARCH SERIOUS	-0.86
o not RESEARCH SHOW	-1.09
o not RESEARCH STORE	-0.39
o not RESEARCH SYMPTOM	-0.43
o not RESEARCH THERAPY	0.32
o not SAFETY CST	0.18
o not SAFETY DIAGNOSE	0.35
o not SAFETY EASE	-0.52
o not SAFETY GONE	-0.31
o not SAFETY IT	0.10
o not SAFETY NEG	-0.13
o not SAFETY OUGHT	0.27
o not SAFETY THERAPIST2	-0.18
o not SAFETY THERAPY	0.18
o not SAFETY WE	0.57
o not SAFETY YOU	0.23
o not SAFEW BABY	-0.65
o not SAY BODY	0.77
o not SAY CLIENT	0.29
o not SAY CST	0.61
o not SAY CURE	0.49
o not SAY DIAGNOSE	0.37
o not SAY EASE	1.76
o not SAY ENDORSE	0.46
o not SAY GONE	0.54
o not SAY HOMEHELP	-0.35
o not SAY IT	-0.45
o not SAY MECH	-0.30
o not SAY META	-0.12
o not SAY NEG	0.37
o not SAY NUMBER	0.96
o not SAY POLICY	-0.33
o not SAY SERIOUS	1.03
o not SAY SHOW	0.36
o not SAY STORE	-0.16
o not SAY SYMPTOM	0.11
o not SAY THERAPY	0.34
o not SAY THING	0.11
o not SAY WE	0.63
o not SAY WORKS	-0.23
o not SAY YOU	-0.11
o not SERIOUS CST	-0.33
o not SERIOUS DIAGNOSE	0.81
o not SERIOUS DRUG	-0.34
o not SERIOUS EASE	-1.81
o not SERIOUS GONE	-0.17
o not SERIOUS HOMEHELP	-0.80
o not SERIOUS IT	0.47
o not SERIOUS OUGHT	-0.23
o not SERIOUS POLICY	-0.27
o not SERIOUS SERVICE	1.03
o not SERIOUS THERAPY	0.62
o not SERIOUS WE	-0.17
o not SERVICE EASE	-0.23
o not SERVICE IT	-0.36
o not SERVICE POLICY	0.27
o not SERVICE WE	-0.93
o not SHOW BABY	-0.21
o not SHOW BAD	-0.10
o not SHOW BODY	-0.76
o not SHOW CST	-0.20
o not SHOW CURE	0.75
o not SHOW DIAGNOSE	0.81
o not SHOW EASE	-0.58
o not SHOW EMOTION	-0.10
o not SHOW ENDORSE	-0.12
o not SHOW FLOW	-0.23
o not SHOW GONE	0.60
o not SHOW HOMEHELP	-0.41
o not SHOW IT	-1.77
o not SHOW LIFE	0.19
o not SHOW META	-0.39
o not SHOW NUMBER	-0.27
o not SHOW OUGHT	0.28
o not SHOW RELIEFN	0.93
o not SHOW RESEARCH	-0.40
o not SHOW SAFETY	-0.11
o not SHOW SAY	0.10
o not SHOW SERIOUS	0.32
o not SHOW SYMPTOM	-0.54
o not SHOW THERAPY	-0.25
o not SHOW WE	0.59
o not SHOW WORKS	-0.85
o not SHOW YOU	-0.55
o not SORE BODY	0.23
o not SORE IT	0.44
o not SORE LIFE	0.48
o not SORE SYMPTOM	0.23
o not STOPTAKING DIAGNOSE	0.49
o not STOPTAKING DRUG	-1.03
o not STOPTAKING HOMEHELP	-0.66
o not STOPTAKING IT	0.43
o not STOPTAKING SHOW	0.51
o not STOPTAKING SURGERY	0.61
o not STOPTAKING WE	0.13
o not STOPTAKING YOU	0.46
o not STORE GONE	-0.93
o not STORE IT	-0.38
o not STORE SAY	-0.37
o not STORE SHOW	-0.14
o not SURE IT	-0.60
o not SURE RELIEFN	0.23
o not SURE YOU	-0.51
o not SYMPTOM BODY	0.22
o not SYMPTOM CLIENT	0.55
o not SYMPTOM DEFINE	-0.59
o not SYMPTOM DIAGNOSE	1.56
o not SYMPTOM DRUG	0.35
o not SYMPTOM EASE	-1.35
o not SYMPTOM FLOW	0.27
o not SYMPTOM GO	0.25
o not SYMPTOM HEDGE	1.32
o not SYMPTOM IT	1.30
o not SYMPTOM LIFE	-0.50
o not SYMPTOM OUGHT	-0.31
o not SYMPTOM REMOVE	0.39
o not SYMPTOM SERVICE	0.81
o not SYMPTOM THERAPY	0.32
o not SYMPTOM WE	0.51
o not SYMPTOM WELL	0.60
o not SYMPTOM WORKS	-0.52
o not SYMPTOM YOU	0.37
o not THERAPIST2 IT	1.43
o not THERAPY BODY	-0.92
o not THERAPY CLIENT	0.59
o not THERAPY CST	-0.29
o not THERAPY DIAGNOSE	-0.29
o not THERAPY DOCTOR	0.38
o not THERAPY DRUG	0.37
o not THERAPY EASE	0.10
o not THERAPY ENDORSE	-0.70
o not THERAPY FLOW	-0.12
o not THERAPY GONE	-0.12
o not THERAPY HEDGE	0.37
o not THERAPY HOMEHELP	-0.41
o not THERAPY IT	-0.61
o not THERAPY MECH	-0.25
o not THERAPY META	-0.28
o not THERAPY MOST	0.17
o not THERAPY NUMBER	0.65
o not THERAPY POLICY	-0.53
o not THERAPY REMOVE	0.20
o not THERAPY SAFETY	0.27
o not THERAPY SAFEW	0.30
o not THERAPY SAY	-0.32
o not THERAPY SHOW	-0.53
o not THERAPY STOPTAKING	-0.39
o not THERAPY SYMPTOM	-0.56
o not THERAPY WE	-0.71
o not THERAPY WORKS	0.32
o not THERAPY YOU	-0.82
o not THING BODY	-0.31
o not THING IT	-0.81
o not THING LIFE	0.41
o not THING META	0.21
o not THING NEGN	-0.15
o not THING NUMBER	-0.36
o not THING POLICY	0.12
o not THING TURN	-0.65
o not THING WORLD	-0.25
o not TURN BODY	0.22
o not TURN IT	0.85
o not TURN STORE	0.22
o not TURN WE	0.37
o not WE BAD	0.26
o not WE BELIEF	-0.34
o not WE BODY	-0.15
o not WE CAUSE	-0.41
o not WE CLIENT	-0.43
o not WE CST	-0.45
o not WE CURE	0.64
o not WE DIAGNOSE	0.72
o not WE DOCTOR	0.50
o not WE DRUG	-0.49
o not WE EASE	-0.95
o not WE EMOTION	-0.56
o not WE ENDORSE	-0.23
o not WE EXPERT	0.21
o not WE FLOW	-0.14
o not WE GONE	-0.82
o not WE HEDGE	-0.45
o not WE IT	0.21
o not WE LIFE	0.61
o not WE MECH	-0.33
o not WE META	0.75
o not WE MOST	-0.39
o not WE NEG	-1.12
o not WE NUMBER	-0.62
o not WE OUGHT	0.22
o not WE PAST	-0.29
o not WE POLICY	0.46
o not WE PRAISE	0.57
o not WE RELIEFN	0.14
o not WE REMOVE	-0.28
o not WE RESEARCH	-0.64
o not WE SAFEW	-0.60
o not WE SAY	0.16
o not WE SERIOUS	0.71
o not WE SERVICE	-1.08
o not WE SHOW	1.05
o not WE STORE	-0.12
o not WE SURE	1.03
o not WE SURGERY	0.34
o not WE SYMPTOM	0.28
o not WE THERAPY	-0.66
o not WE THING	0.70
o not WE TURN	-0.27
o not WE WORKS	-0.32
o not WE WORLD	0.63
o not WELL CLIENT	0.61
o not WELL SHOW	-0.11
o not WELL WE	0.15
o not WORKS BODY	-0.44
o not WORKS EASE	-0.45
o not WORKS HOMEHELP	-0.55
o not WORKS IT	-0.60
o not WORKS LIFE	-0.25
o not WORKS MECH	-0.65
o not WORKS SYMPTOM	-0.19
o not WORLD IT	1.45
o not WORLD WE	-0.19
o not YOU BAD	0.90
o not YOU BODY	0.66
o not YOU CST	0.20
o not YOU DRUG	0.34
o not YOU EASE	0.35
o not YOU EMOTION	-0.54
o not YOU ENDORSE	-0.34
o not YOU FLOW	-0.55
o not YOU GONE	-0.22
o not YOU HEDGE	-0.88
o not YOU HOMEHELP	0.56
o not YOU IT	0.17
o not YOU LIFE	1.61
o not YOU MECH	-0.63
o not YOU META	0.50
o not YOU NEG	-0.68
o not YOU NUMBER	-1.73
o not YOU OUGHT	0.50
o not YOU POLICY	-0.56
o not YOU RELIEFN	0.87
o not YOU REMOVE	-0.21
o not YOU SAY	0.24
o not YOU SERIOUS	0.42
o not YOU SHOW	1.00
o not YOU SORE	-1.39
o not YOU STOPTAKING	0.22
o not YOU SURGERY	0.54
o not YOU SYMPTOM	0.31
o not YOU THERAPY	-0.21
o not YOU THING	-0.13
o not YOU WE	-1.10
o not YOU WELL	0.93
o not YOU WORKS	-0.35
o not YOU WORLD	-0.22
open question	-0.49
orders an outcome	2.04
p a_doc	-1.81
p a_new	0.44
p a_sig	-0.57
p a_wal	-0.33
p accep	0.13
p accid	0.27
p accor	1.61
p accou	-0.63
p acupu	-0.34
p addre	-0.26
p adjus	-0.38
p advan	-0.63
p adver	-0.43
p after	0.14
p again	-1.84
p allop	0.11
p alrea	-0.24
p alter	0.69
p altho	0.40
p an_ho	-1.06
p an_op	-0.57
p anato	-0.13
p ancie	0.44
p answe	-0.31
p antid	-0.31
p anxie	-0.57
p anxio	0.67
p any_m	0.89
p anybo	-0.68
p anyon	-0.66
p anywh	-1.04
p appea	-0.79
p appet	0.35
p appoi	0.53
p appro	0.53
p are_w	0.88
p armch	0.11
p aroun	-1.77
p arriv	0.87
p arthr	0.14
p artic	-1.06
p as_a_	-0.71
p ask_a	-0.35
p ask_y	-0.70
p aslee	-1.38
p asses	-0.21
p assoc	-0.90
p asthm	0.69
p at_la	-1.21
p at_on	0.18
p at_th	0.13
p atten	-1.51
p augus	-0.54
p autho	0.99
p autis	0.54
p autum	0.15
p awake	1.33
p back_	1.58
p backa	0.35
p bad_b	2.13
p balan	-0.55
p banis	0.13
p be_lo	-0.77
p be_se	-0.41
p becau	-4.45
p bedro	1.56
p bedti	0.54
p befor	-1.56
p begin	0.43
p behin	-0.22
p belie	0.65
p benea	-0.34
p benef	1.61
p betwe	-1.00
p beyon	0.78
p bicyc	-0.97
p birth	1.80
p blank	-1.62
p block	0.26
p blood	-1.48
p bones	0.93
p bored	-0.37
p borro	-0.11
p both_	0.12
p bough	0.41
p brain	-0.43
p break	0.76
p breas	1.05
p breat	-0.85
p brigh	2.29
p bring	-0.23
p brita	-0.69
p broke	-0.93
p butto	0.54
p by_fr	-0.25
p by_it	1.52
p by_th	-0.35
p call_	-0.72
p came_	1.36
p can't	0.67
p cance	1.14
p canno	1.72
p carpe	-0.58
p carri	0.36
p carry	0.81
p caugh	0.50
p centu	0.48
p cereb	-0.76
p certa	0.83
p certi	0.15
p chape	-0.47
p chemi	1.78
p chemo	-0.19
p child	-1.40
p chiro	-0.11
p chole	-0.25
p chris	-0.56
p chron	2.72
p clean	0.52
p clear	-1.17
p clenc	0.13
p clien	4.41
p clini	0.83
p colla	0.66
p colle	0.32
p colum	-0.56
p come_	0.88
p comes	-0.32
p comfo	-2.23
p commo	-0.47
p compa	-1.32
p compl	0.74
p compr	0.88
p conce	-0.23
p concl	0.58
p condi	0.56
p confi	0.72
p conne	0.28
p consu	0.35
p conte	-0.40
p contr	-0.98
p conve	-0.20
p corre	-0.12
p corri	0.51
p corse	0.31
p corti	-0.17
p could	1.99
p counc	0.58
p couns	-0.45
p count	1.03
p crani	3.00
p credi	-0.99
p crunc	1.36
p crutc	-0.45
p cryst	-0.64
p cupbo	0.28
p cure_	0.42
p curio	-0.47
p cushi	0.96
p dange	-0.47
p daugh	-1.23
p demen	-0.59
p denti	-0.46
p depen	-0.90
p depre	-0.41
p descr	-1.23
p deser	-1.73
p detec	0.27
p diabe	-0.86
p diagn	1.42
p diaph	-0.29
p did_n	-0.11
p diffe	0.15
p direc	-0.32
p disab	0.27
p disag	0.15
p disap	2.05
p disch	-0.12
p disco	0.39
p disea	-0.46
p disli	-0.72
p disor	0.36
p disso	0.57
p distr	0.51
p do_no	-1.64
p docto	2.30
p docum	1.25
p dolla	1.02
p don't	1.70
p drive	0.65
p drug_	0.15
p dysle	-0.14
p ear_i	0.66
p eczem	0.29
p effec	3.08
p eight	0.43
p elect	-0.52
p eleve	-1.06
p elsew	-0.53
p emerg	-0.25
p emoti	0.34
p encou	0.43
p endor	0.31
p energ	0.25
p engli	-1.95
p enoug	-0.26
p entra	-0.51
p epile	0.38
p estab	0.75
p ever_	0.57
p every	2.30
p evide	-1.63
p exami	-0.65
p exerc	-0.63
p expec	-0.52
p exper	1.12
p expla	0.62
p eyebr	-0.33
p fasci	-1.18
p fatig	0.63
p favou	0.12
p feel_	1.59
p felt_	-1.26
p ferti	-0.39
p fibro	1.07
p fifte	-0.21
p finge	1.29
p finis	0.13
p fligh	-0.20
p flori	-0.43
p flush	-0.24
p follo	1.44
p footb	-0.42
p for_a	-1.48
p for_g	-0.32
p for_l	0.55
p for_s	-0.19
p for_y	-0.67
p force	-0.85
p forge	1.34
p forgo	0.48
p fortn	1.56
p forwa	1.28
p fount	-0.19
p fourt	-0.12
p free_	1.20
p freed	1.12
p frien	-0.49
p frigh	-0.11
p froze	-0.21
p garde	-1.51
p gave_	-1.09
p gentl	1.01
p germa	-0.94
p get_b	0.55
p get_r	-0.20
p get_w	0.71
p gets_	0.66
p give_	0.18
p given	-0.71
p gives	0.63
p go_ho	0.23
p go_to	-0.62
p goes_	0.49
p good_	-0.58
p got_b	-0.87
p grand	0.65
p groun	-0.48
p guara	-0.90
p guida	-0.73
p guide	-0.98
p hadn'	0.35
p half_	-0.33
p hands	-1.32
p happe	1.15
p harbo	-0.45
p harmo	0.22
p has_t	-0.15
p have_	-0.51
p haven	0.92
p hay_f	0.64
p heada	-0.48
p headl	-1.17
p heali	0.73
p healt	1.21
p heart	-0.78
p help_	-1.50
p helps	-0.51
p herse	1.18
p hiccu	-0.69
p hidde	0.45
p himse	0.14
p histo	-0.78
p holid	1.15
p hormo	-0.55
p hospi	-0.32
p hot_f	-0.63
p hundr	0.44
p husba	0.68
p ice_p	0.93
p ideal	0.24
p impos	1.33
p impro	0.52
p in_so	-0.12
p inclu	-1.09
p incre	0.56
p indep	0.67
p indiv	-0.13
p indoo	0.43
p infan	-0.30
p infec	-0.36
p infla	-0.48
p injec	1.46
p insom	-0.56
p insta	-0.21
p inste	0.53
p insul	-0.17
p inter	0.61
p inven	-0.57
p irrit	-0.39
p is_co	-1.11
p is_go	0.41
p is_ma	-0.20
p is_sa	-0.46
p is_th	-0.37
p itsel	2.29
p janua	-0.54
p journ	0.40
p kidne	0.23
p kitch	0.11
p knee_	0.48
p labor	1.15
p labou	0.34
p last_	-0.45
p leafl	-0.70
p lengt	0.50
p lesso	-1.21
p let_g	0.81
p lets_	0.35
p letti	-1.11
p libra	-0.57
p licen	-1.50
p lie_o	-0.48
p life_	-0.25
p light	-1.84
p liste	0.82
p liter	2.11
p littl	-0.15
p live_	-0.11
p long_	-0.93
p look_	-0.39
p looks	0.13
p loose	0.64
p low_b	-0.15
p low_m	-0.41
p lumba	0.40
p machi	0.53
p manip	-0.23
p many_	-0.66
p marke	0.30
p massa	-0.42
p matte	-0.43
p mecha	0.66
p medic	-0.81
p membr	-0.29
p menop	-0.48
p menti	-1.50
p messa	-1.02
p messe	0.11
p metho	1.91
p midni	0.63
p midwi	-0.32
p migra	2.34
p minis	0.27
p mirac	0.48
p mista	1.36
p moder	0.85
p monda	-1.34
p money	-0.20
p month	-0.90
p most_	0.27
p motio	0.19
p mount	-0.47
p move_	0.65
p moves	0.27
p multi	-0.23
p murmu	0.44
p my_ha	-1.67
p mysel	0.13
p natur	1.86
p nause	-0.36
p neck_	0.37
p needs	-0.15
p negat	0.24
p neigh	-2.53
p nerve	0.23
p nervo	0.92
p neuro	-1.60
p never	-0.33
p newbo	1.26
p nicke	-1.21
p nine_	0.33
p no_cl	-0.30
p no_di	-0.47
p no_do	0.53
p no_ev	-0.38
p no_ha	0.32
p no_lo	0.65
p no_mo	0.91
p no_on	1.46
p no_re	-0.74
p no_ri	1.31
p no_si	0.68
p nobod	-0.88
p nomin	0.29
p nonse	0.35
p norma	0.43
p not_a	0.11
p not_e	-0.35
p not_k	0.89
p not_n	0.47
p not_p	-0.56
p not_s	1.08
p nothi	-0.59
p nurse	0.45
p offic	0.23
p old_i	-1.78
p old_p	0.50
p on_av	0.48
p on_hi	-0.13
p on_th	-1.41
p on_ti	-1.21
p on_yo	0.54
p one_h	0.34
p only_	0.43
p optic	-0.41
p orche	0.98
p ordin	-0.34
p osteo	-1.66
p other	3.17
p our_h	0.88
p our_t	0.88
p out_o	0.60
p outco	-0.65
p outsi	-1.17
p overa	0.52
p overc	0.14
p overn	-0.37
p packa	-0.77
p pain_	3.45
p painf	-0.93
p paink	0.74
p panic	-0.12
p paren	2.16
p parti	-0.23
p patie	0.41
p patte	0.12
p pedia	0.53
p pelvi	0.34
p per_c	0.15
p perfe	0.50
p perha	-0.12
p perio	1.90
p perma	1.38
p perso	1.50
p pharm	-0.96
p photo	1.98
p physi	-0.42
p picke	1.50
p pictu	-1.50
p pillo	0.97
p place	0.85
p pleas	-0.86
p poiso	-0.14
p possi	-1.27
p postc	0.76
p postn	0.25
p postu	-1.21
p power	0.12
p pract	-1.94
p prepa	1.05
p presc	0.16
p prese	-0.26
p press	-1.14
p prete	-1.87
p preve	-0.96
p proba	-0.82
p probl	1.99
p profe	0.32
p profo	0.19
p progr	0.24
p promi	1.42
p prote	-0.52
p prove	-0.92
p publi	-0.34
p punct	-1.17
p purpo	-0.34
p put_a	0.30
p put_d	1.11
p put_o	-0.50
p put_r	1.21
p quarr	-0.23
p quest	-2.26
p quiet	-1.70
p radia	-0.53
p reali	0.46
p reaso	-1.86
p recen	-0.21
p recko	0.38
p recog	1.86
p recom	0.49
p recor	-1.19
p recov	1.27
p refer	0.49
p reflu	0.14
p refun	-0.13
p regis	-1.61
p regre	1.14
p regul	1.65
p rehea	-0.12
p relax	0.24
p relea	0.32
p relia	1.05
p relie	0.56
p rely_	-0.23
p remed	-0.57
p remem	1.42
p repea	0.67
p repla	-1.00
p repor	0.43
p resea	0.92
p respe	-1.61
p respo	1.57
p rest_	1.14
p restf	-0.23
p resto	-0.84
p restr	1.08
p retur	2.17
p revea	0.39
p rever	0.80
p revie	1.87
p rheum	0.24
p rhyth	0.91
p right	-0.20
p sacru	-0.89
p same_	0.47
p satur	-1.37
p say_n	-0.36
p scept	0.31
p schoo	-1.72
p sciat	0.89
p scien	4.30
p screa	1.97
p scrip	-0.31
p secon	-0.61
p secre	-0.49
p see_a	-0.52
p seizu	0.52
p seldo	-0.40
p sente	-0.20
p serio	-0.17
p sessi	-2.56
p seven	-0.62
p sever	-1.61
p shing	-0.44
p short	0.34
p shoul	-1.13
p shred	-0.30
p shrin	-0.12
p side_	2.42
p signa	-0.96
p sit_i	0.47
p sixte	0.34
p skull	0.34
p sleep	2.75
p sligh	-0.53
p slipp	-0.12
p small	-0.17
p smoot	0.55
p softe	-0.10
p some_	-1.65
p someb	-0.93
p someo	-0.78
p somet	-0.51
p somew	0.97
p sore_	-1.35
p sorro	0.47
p speak	-0.51
p speci	2.46
p spect	-0.13
p speec	-0.62
p sphen	0.28
p spina	-0.48
p sprai	-0.22
p squee	0.44
p stair	1.61
p stand	0.27
p stati	0.18
p stay_	0.17
p stiff	-0.77
p still	-0.60
p stitc	-0.34
p stoma	-0.33
p stop_	0.33
p strai	0.99
p stran	-0.39
p stree	-1.41
p stren	2.03
p stres	0.77
p stric	-0.42
p stron	0.40
p stude	-1.15
p subst	0.15
p succe	1.40
p sudde	-0.74
p suffe	1.39
p suita	-0.33
p suitc	1.24
p summa	-0.50
p summi	1.04
p sunda	-1.15
p super	0.51
p suppo	0.61
p suppr	0.16
p surpr	0.54
p survi	0.59
p suthe	-1.32
p switc	-0.68
p swoll	-0.51
p sympt	0.78
p syste	1.87
p table	0.53
p tailb	-0.76
p take_	-0.90
p takes	-0.55
p talki	-0.95
p taugh	0.37
p tell_	0.65
p tells	-1.10
p tempo	2.36
p tensi	0.88
p that_	-0.92
p the_a	0.56
p the_n	-0.49
p the_s	-0.11
p the_t	-1.78
p the_w	0.74
p thems	0.95
p thera	1.21
p these	0.33
p thirs	-0.24
p this_	0.92
p thoug	0.51
p thous	2.08
p threw	0.30
p throu	2.53
p throw	0.47
p thurs	-1.38
p thyro	1.16
p ticke	-0.44
p tight	-0.31
p tinni	-0.82
p to_av	-0.48
p toget	-2.22
p toile	-0.40
p told_	0.66
p tomor	1.81
p tonig	1.07
p too_l	1.09
p towar	-0.27
p tract	1.84
p tradi	-0.48
p trans	1.06
p trapp	1.36
p traum	-0.67
p trave	1.24
p tremo	-0.42
p tried	0.26
p troub	-0.72
p trump	0.53
p tuesd	-0.27
p turn_	-0.11
p umbre	-1.22
p under	0.12
p undre	0.66
p unive	0.68
p unloc	0.39
p unple	-0.38
p unpro	0.99
p unset	-0.18
p unwel	-0.24
p unwin	1.19
p upled	-0.83
p uprig	-0.87
p upsta	-1.19
p used_	-0.31
p vacci	-0.55
p vagus	-0.55
p verte	0.75
p verti	-0.12
p vesse	-0.33
p villa	1.06
p violi	-0.89
p visit	-1.62
p wake_	0.43
p walk_	-0.14
p walke	-0.40
p walki	0.69
p warmt	-0.41
p warni	0.83
p way_h	0.15
p websi	-0.54
p wedne	0.77
p weeke	-1.15
p weigh	-1.31
p welco	-0.68
p went_	-0.61
p were_	0.14
p what_	0.59
p whate	-0.97
p whats	1.06
p whist	0.37
p windo	-0.94
p withi	-1.13
p witho	3.19
p wonde	0.14
p work_	-0.74
p works	-0.77
p world	-0.10
p writt	-0.43
p years	1.60
p yeste	0.91
p you'l	1.52
p your_	0.29
p yours	2.14
person and turn	-0.67
quoted	-0.95
role alt	-1.69
role body	0.68
role cta	-1.13
role description	-2.62
role evidence	-3.44
role heading	-9.03
role testimonial	10.65
role title	-2.71
rule C01	-1.05
rule C02	3.40
rule C03	2.67
rule C04	-1.04
rule C05	3.35
rule C06	2.65
rule C07	3.23
rule C08	3.18
rule C09	2.91
rule C10	6.90
rule C11	-1.00
rule C12	5.10
rule C13	2.28
rule C14	2.44
rule C16	1.54
rule C17	3.73
rule C18	1.05
rule C19	5.59
rule C20	5.14
rule C21	2.05
rule C22	2.51
rule C23	1.68
s compare	-0.64
s credit hope dashed	-0.33
s credit hope dashed + doubt turn	0.47
s credit none	-1.23
s credit none + doubt own	-0.53
s credit none + doubt wink	-0.84
s credit none + number share	-0.42
s credit none + number visits	-0.81
s credit none + sell short	-0.70
s credit other	-2.28
s credit other + compare	1.46
s credit other + credit none	0.65
s credit other + doubt own	-0.54
s credit other + doubt turn	0.67
s credit other + doubt wink	0.78
s credit other + doubt world	-0.60
s credit other + not not	-0.19
s credit other + number share	-0.83
s credit other + number visits	-0.79
s credit other + sell care	-3.06
s credit other + sell colon	-1.08
s credit other + sell list	-0.58
s credit other + sell order	0.15
s credit other + sell short	2.41
s doubt own	-1.90
s doubt own + compare	-0.37
s doubt own + doubt turn	1.96
s doubt own + doubt wink	-1.08
s doubt own + doubt world	-0.20
s doubt own + likeness	0.30
s doubt own + not not	-1.02
s doubt own + sell colon	0.10
s doubt own + sell question	0.52
s doubt own + sell short	-0.15
s doubt turn	4.53
s doubt turn + compare	-0.21
s doubt turn + doubt wink	4.26
s doubt turn + likeness	0.41
s doubt turn + number share	0.35
s doubt turn + number visits	0.38
s doubt turn + sell care	0.31
s doubt turn + sell colon	-0.31
s doubt turn + sell order	-0.91
s doubt turn + sell question	0.47
s doubt wink	2.28
s doubt wink + compare	-0.40
s doubt wink + number visits	0.23
s doubt wink + sell care	1.04
s doubt wink + sell colon	0.17
s doubt wink + sell question	0.39
s doubt wink + sell short	-1.13
s doubt world	-2.67
s doubt world + compare	-0.42
s doubt world + doubt turn	1.95
s doubt world + doubt wink	-0.22
s doubt world + not not	1.02
s doubt world + number visits	-0.24
s doubt world + sell colon	-0.45
s doubt world + sell short	-1.89
s frame - - - -	-1.70
s frame - - - doubt	-3.57
s frame - - credit -	-1.08
s frame - is - -	2.67
s frame - is - doubt	1.54
s frame - is credit -	-1.75
s frame - is credit doubt	0.84
s frame was - - -	-2.03
s frame was - - doubt	0.48
s frame was is - -	1.55
s frame was is - doubt	-0.56
s frame was is credit -	-0.93
s is again	0.43
s is again + credit hope dashed	-1.13
s is again + credit other	-2.41
s is again + doubt turn	-0.10
s is again + doubt wink	0.46
s is again + is by	0.81
s is again + is first	-0.44
s is again + is later	-2.20
s is again + is no longer	-1.90
s is again + noticed	0.44
s is again + number visits	-1.12
s is again + sell order	0.15
s is again + sell question	0.40
s is again + sell short	1.73
s is again + time past	-2.51
s is again + time perfect	0.44
s is again + time will	0.55
s is again + who i	-1.32
s is again + who name	-0.43
s is again + who people	-0.70
s is again + who they	0.15
s is again + who we	-2.35
s is again + who you	-0.13
s is by	0.88
s is by + credit none	-0.34
s is by + number visits	0.24
s is by + sell colon	0.42
s is by + time past	-1.16
s is by + time perfect	0.21
s is by + time will	0.41
s is by + who i	-0.81
s is by + who people	-0.26
s is by + who they	0.81
s is by + who you	1.29
s is first	-1.23
s is first + is later	0.47
s is first + sell short	-0.66
s is first + time past	1.10
s is first + time perfect	-0.27
s is first + who i	0.14
s is first + who they	1.28
s is first + who we	-0.93
s is first + who you	-0.18
s is lately	-0.33
s is lately + number visits	-0.50
s is lately + time past	-0.28
s is lately + who i	1.03
s is lately + who people	0.35
s is lately + who they	-0.28
s is later	-3.65
s is later + credit other	-0.34
s is later + doubt own	-0.49
s is later + doubt turn	-0.90
s is later + doubt world	1.60
s is later + number share	-0.22
s is later + number visits	-0.14
s is later + sell care	-0.43
s is later + sell short	-0.44
s is later + time past	4.68
s is later + time perfect	1.36
s is later + who i	-0.77
s is later + who name	-0.40
s is later + who people	-0.35
s is later + who they	1.82
s is later + who we	-1.55
s is no longer	2.67
s is no longer + credit none	-0.42
s is no longer + credit other	1.28
s is no longer + doubt own	0.73
s is no longer + doubt turn	-0.28
s is no longer + doubt wink	0.17
s is no longer + doubt world	-1.11
s is no longer + is by	0.64
s is no longer + is later	-1.21
s is no longer + number share	0.10
s is no longer + number visits	-0.55
s is no longer + sell colon	1.19
s is no longer + sell question	0.81
s is no longer + sell short	-0.81
s is no longer + time past	0.47
s is no longer + time perfect	-0.23
s is no longer + time will	0.51
s is no longer + who i	-1.09
s is no longer + who name	1.48
s is no longer + who we	1.76
s is no longer + who you	0.72
s is nothing left	1.29
s is nothing left + credit other	0.94
s is nothing left + doubt wink	0.11
s is nothing left + sell colon	0.13
s is nothing left + sell short	-1.11
s is nothing left + time past	0.54
s is nothing left + time perfect	0.85
s is nothing left + time will	0.11
s is nothing left + who i	0.92
s is nothing left + who name	-0.64
s is nothing left + who they	-1.13
s is nothing left + who we	-0.57
s is nothing left + who you	0.40
s is now	3.53
s is now + credit other	0.47
s is now + doubt own	0.82
s is now + doubt turn	-0.43
s is now + doubt world	0.31
s is now + is again	0.32
s is now + is lately	0.66
s is now + number visits	0.15
s is now + sell colon	0.49
s is now + sell order	1.22
s is now + sell short	0.22
s is now + time past	4.55
s is now + time perfect	1.61
s is now + time will	0.72
s is now + who i	1.38
s is now + who name	0.74
s is now + who people	0.23
s is now + who they	0.86
s is now + who we	1.65
s is now + who you	1.09
s likeness	3.64
s not not	0.75
s not not + doubt turn	0.61
s not not + doubt wink	-0.64
s noticed	2.34
s noticed + doubt turn	0.47
s noticed + doubt wink	1.17
s noticed + time past	1.87
s noticed + who i	1.95
s noticed + who they	1.13
s number share	-0.57
s number share + compare	-0.11
s number share + number visits	1.47
s number visits	1.06
s number visits + compare	-0.13
s sell care	-3.91
s sell care + number visits	-0.31
s sell care + sell colon	1.45
s sell care + sell short	0.25
s sell colon	2.09
s sell colon + compare	-1.28
s sell colon + number visits	-0.22
s sell colon + sell question	-0.57
s sell colon + sell short	0.86
s sell list	0.36
s sell list + sell colon	0.92
s sell list + sell short	1.08
s sell order	2.74
s sell order + likeness	0.79
s sell order + number visits	0.33
s sell order + sell care	-1.32
s sell order + sell colon	0.42
s sell order + sell short	-1.50
s sell question	0.77
s sell question + compare	0.31
s sell question + number visits	-0.39
s sell short	-1.06
s sell short + compare	1.87
s sell short + likeness	-0.86
s sell short + number share	1.35
s sell short + number visits	-1.34
s sell short + sell question	-0.19
s time past	-1.58
s time past + compare	0.22
s time past + credit hope dashed	-0.38
s time past + credit none	-1.98
s time past + credit other	-2.30
s time past + doubt own	-0.31
s time past + doubt turn	-0.34
s time past + doubt wink	0.68
s time past + doubt world	-1.17
s time past + likeness	0.38
s time past + not not	0.18
s time past + number share	-3.51
s time past + number visits	0.75
s time past + sell care	0.13
s time past + sell colon	-0.17
s time past + sell order	1.23
s time past + sell question	3.79
s time past + sell short	1.22
s time past + time perfect	1.49
s time perfect	3.47
s time perfect + compare	1.21
s time perfect + credit hope dashed	0.40
s time perfect + credit none	-0.24
s time perfect + credit other	0.56
s time perfect + doubt own	-0.27
s time perfect + doubt wink	0.71
s time perfect + doubt world	-0.90
s time perfect + number share	-0.40
s time perfect + number visits	1.16
s time perfect + sell care	0.69
s time perfect + sell colon	0.70
s time perfect + sell order	-0.27
s time perfect + sell question	-0.62
s time perfect + sell short	-3.08
s time will	5.26
s time will + compare	0.70
s time will + credit none	0.26
s time will + credit other	0.66
s time will + doubt own	-1.08
s time will + doubt turn	2.26
s time will + doubt wink	1.90
s time will + likeness	1.16
s time will + not not	-1.16
s time will + number share	-0.17
s time will + number visits	0.15
s time will + sell care	-0.88
s time will + sell colon	0.90
s time will + sell order	1.04
s time will + sell question	-3.12
s time will + sell short	1.50
s time will + time past	2.55
s time will + time perfect	-0.65
s was could not	2.12
s was could not + doubt wink	0.59
s was could not + is lately	-0.29
s was could not + is now	1.27
s was could not + number visits	0.22
s was could not + was once	0.93
s was could not + who i	1.31
s was could not + who people	0.79
s was could not + who they	0.86
s was could not + who we	0.25
s was could not + who you	0.15
s was had not	-0.17
s was had not + is later	1.40
s was had not + time past	-0.26
s was had not + was years	0.11
s was had not + who i	0.33
s was had not + who people	-0.88
s was had not + who they	0.63
s was once	-1.40
s was once + compare	-0.32
s was once + credit none	0.54
s was once + credit other	0.59
s was once + doubt own	-0.36
s was once + doubt turn	0.38
s was once + doubt world	0.60
s was once + is by	-1.07
s was once + is later	-0.29
s was once + is no longer	-1.48
s was once + is nothing left	0.56
s was once + is now	1.37
s was once + number visits	-0.39
s was once + sell care	-1.01
s was once + sell colon	0.21
s was once + sell order	0.93
s was once + sell question	0.14
s was once + sell short	-0.40
s was once + time past	-1.37
s was once + time perfect	1.83
s was once + time will	-0.37
s was once + who i	-4.12
s was once + who name	0.77
s was once + who people	0.64
s was once + who they	1.82
s was once + who we	-0.27
s was once + who you	0.81
s was told	-0.43
s was told + credit other	-0.25
s was told + is again	0.34
s was told + is later	0.55
s was told + time past	0.50
s was told + time perfect	-0.57
s was told + who i	-0.71
s was told + who people	0.15
s was told + who they	1.18
s was told + who we	0.34
s was told + who you	-0.58
s was used to	-0.31
s was used to + doubt turn	-0.87
s was used to + is lately	0.76
s was used to + is now	-2.40
s was used to + number visits	0.50
s was used to + sell order	0.49
s was used to + time past	0.62
s was used to + who i	0.49
s was used to + who people	0.58
s was used to + who they	-0.88
s was used to + who you	0.32
s was years + credit hope dashed	-0.61
s was years + credit other	-1.33
s was years + doubt turn	-1.35
s was years + is first	-0.41
s was years + is lately	1.30
s was years + is later	0.25
s was years + is no longer	0.27
s was years + is nothing left	-0.16
s was years + is now	0.31
s was years + number visits	0.25
s was years + sell short	0.23
s was years + time perfect	-0.11
s was years + was once	-0.90
s was years + who i	1.76
s was years + who name	-0.29
s was years + who people	1.08
s was years + who they	2.10
s was years + who we	0.17
s was years + who you	0.71
s who i	-4.72
s who i + compare	-1.28
s who i + credit hope dashed	-0.55
s who i + credit none	-1.98
s who i + credit other	-1.64
s who i + doubt own	-1.43
s who i + doubt turn	1.60
s who i + doubt wink	3.37
s who i + doubt world	0.29
s who i + not not	-0.76
s who i + number share	-0.35
s who i + number visits	0.38
s who i + sell care	0.40
s who i + sell colon	0.82
s who i + sell list	-0.12
s who i + sell order	-0.14
s who i + sell question	-4.30
s who i + sell short	-0.37
s who i + time past	-0.42
s who i + time perfect	0.73
s who i + time will	-2.80
s who i + who name	-1.88
s who i + who people	2.15
s who i + who they	-5.03
s who i + who we	-1.84
s who i + who you	-4.21
s who name	1.61
s who name + credit other	0.27
s who name + doubt own	-0.18
s who name + doubt turn	0.30
s who name + likeness	0.10
s who name + number share	0.62
s who name + number visits	2.06
s who name + sell colon	0.25
s who name + sell order	-0.58
s who name + sell question	-0.25
s who name + sell short	1.60
s who name + time past	4.53
s who name + time perfect	1.62
s who name + time will	-0.54
s who people	-2.58
s who people + compare	0.72
s who people + credit none	-0.96
s who people + credit other	-1.21
s who people + doubt own	-0.30
s who people + doubt turn	2.26
s who people + doubt wink	1.38
s who people + doubt world	-1.00
s who people + likeness	-1.11
s who people + not not	0.49
s who people + number share	-2.02
s who people + number visits	0.14
s who people + sell care	0.48
s who people + sell colon	1.81
s who people + sell list	0.24
s who people + sell order	2.23
s who people + sell question	-0.68
s who people + sell short	1.13
s who people + time past	-0.89
s who people + time perfect	1.12
s who people + time will	-2.13
s who people + who name	-0.28
s who they	6.42
s who they + credit hope dashed	-0.55
s who they + credit none	-1.99
s who they + credit other	-3.44
s who they + doubt own	-1.75
s who they + doubt turn	0.79
s who they + doubt wink	-0.54
s who they + likeness	1.02
s who they + number share	-0.47
s who they + number visits	2.19
s who they + sell colon	0.26
s who they + sell short	-0.82
s who they + time past	-0.30
s who they + time perfect	1.18
s who they + time will	1.17
s who they + who name	-1.37
s who they + who people	3.09
s who we	6.33
s who we + compare	0.42
s who we + credit none	0.35
s who we + credit other	0.64
s who we + doubt own	-0.22
s who we + doubt turn	1.53
s who we + doubt wink	-0.66
s who we + doubt world	0.50
s who we + likeness	0.57
s who we + not not	-0.63
s who we + number share	-0.50
s who we + number visits	0.47
s who we + sell care	-0.79
s who we + sell list	-0.29
s who we + sell order	0.49
s who we + sell question	0.54
s who we + sell short	2.60
s who we + time past	-1.88
s who we + time perfect	3.72
s who we + time will	-0.64
s who we + who name	-1.48
s who we + who people	7.30
s who we + who they	0.61
s who we + who you	4.65
s who you	-1.17
s who you + compare	0.26
s who you + credit hope dashed	0.11
s who you + credit none	-0.61
s who you + credit other	0.75
s who you + doubt own	-0.81
s who you + doubt turn	1.26
s who you + doubt wink	1.97
s who you + doubt world	-1.81
s who you + likeness	0.76
s who you + not not	-0.22
s who you + number share	-0.83
s who you + number visits	0.29
s who you + sell care	-1.19
s who you + sell colon	0.62
s who you + sell list	1.35
s who you + sell order	3.11
s who you + sell question	1.56
s who you + sell short	-0.97
s who you + time past	-1.65
s who you + time perfect	0.23
s who you + time will	3.85
s who you + who name	0.43
s who you + who people	-4.49
s who you + who they	2.84
shout	-0.19
some not	0.22
subject baby baby change	0.59
subject baby baby still	-0.65
subject baby baby turn	-1.11
subject baby serious change	0.17
subject baby serious still	0.48
subject baby symptom change	0.43
subject baby symptom still	-0.13
subject body	0.53
subject body body change	-1.37
subject body body still	-0.69
subject body none still	1.56
subject body serious change	0.43
subject body symptom change	1.40
subject body symptom still	-1.42
subject complaint none still	3.06
subject complaint serious change	-0.75
subject complaint serious still	-0.70
subject complaint serious turn	-0.38
subject complaint symptom change	-1.69
subject complaint symptom still	0.30
subject complaint symptom turn	0.11
subject expert none change	-1.19
subject expert none still	0.40
subject expert symptom still	0.36
subject i	-0.31
subject i baby change	-1.05
subject i baby still	-0.78
subject i body still	1.64
subject i body turn	0.78
subject i life change	-0.82
subject i life still	-0.96
subject i life turn	1.26
subject i none change	-0.45
subject i none still	0.27
subject i none turn	-0.16
subject i serious change	0.56
subject i symptom change	-0.82
subject i symptom still	-0.44
subject i symptom turn	-0.36
subject none	-0.52
subject none body change	-0.36
subject none body still	-2.07
subject none life change	0.92
subject none life still	0.37
subject none life turn	2.83
subject none none change	-0.55
subject none none still	-0.83
subject none none turn	1.56
subject none symptom change	-0.37
subject none symptom still	-2.12
subject order	-0.32
subject order baby change	0.92
subject order body change	1.11
subject order body turn	-0.33
subject order life change	0.24
subject order life turn	-0.56
subject order none change	-1.21
subject order none still	-3.20
subject order none turn	-1.66
subject order serious change	0.55
subject order symptom change	2.32
subject order symptom turn	0.74
subject other care	-0.35
subject other care baby still	-0.32
subject other care body still	0.37
subject other care body turn	-0.21
subject other care life still	-1.16
subject other care none change	3.58
subject other care none still	0.25
subject other care none turn	-1.39
subject other care serious change	-0.39
subject other care serious still	-1.35
subject other care symptom change	-1.33
subject other care symptom still	1.28
subject other care symptom turn	0.20
subject ours	0.79
subject ours body change	0.48
subject ours life still	-0.69
subject ours none change	-0.20
subject ours none still	-2.40
subject ours serious change	0.95
subject ours serious still	0.16
subject ours symptom change	0.98
subject person	-0.41
subject person baby change	0.92
subject person baby still	-0.65
subject person body change	-0.36
subject person body still	-1.42
subject person body turn	0.39
subject person life still	1.01
subject person life turn	0.76
subject person none change	-0.30
subject person none still	-0.88
subject person none turn	0.95
subject person serious change	-1.08
subject person serious turn	-0.46
subject person symptom change	0.34
subject research	2.81
subject research body still	0.81
subject research life still	0.72
subject research none change	1.33
subject research none still	0.13
subject research none turn	-0.38
subject research serious change	0.17
subject research symptom change	0.52
subject research symptom still	-0.40
subject therapy body still	-0.73
subject therapy life change	0.67
subject therapy life still	0.29
subject therapy none change	0.80
subject therapy none still	-2.01
subject therapy none turn	0.76
subject therapy serious change	0.14
subject therapy symptom change	-0.52
subject therapy symptom still	1.03
subject thing	-2.98
subject thing body change	1.43
subject thing body still	-0.64
subject thing life change	0.48
subject thing life still	-0.35
subject thing life turn	-0.59
subject thing none change	-2.45
subject thing none still	-0.71
subject thing symptom change	-0.65
subject thing symptom still	-0.92
subject we	-2.93
subject we baby change	0.33
subject we baby still	0.25
subject we body change	-0.49
subject we body still	-0.33
subject we body turn	-0.38
subject we life change	-0.19
subject we life still	-1.55
subject we life turn	-0.73
subject we none still	-0.63
subject we none turn	-0.90
subject we serious change	0.85
subject we serious still	0.15
subject we symptom change	0.14
subject we symptom still	0.14
subject you	-1.34
subject you baby change	-0.32
subject you baby still	0.77
subject you body still	0.58
subject you body turn	-0.28
subject you life change	-1.81
subject you life turn	0.39
subject you none change	-1.20
subject you none still	0.58
subject you none turn	-0.15
subject you serious still	0.31
subject you symptom change	0.77
subject you symptom still	-0.13
subject you symptom turn	-0.68
t AID	-0.22
t BAD	0.13
t BELIEF	-1.80
t CAUSE	1.17
t CLIENT	0.12
t COME	3.21
t CST	2.47
t CURE	-1.75
t DEFINE	-3.10
t DETOX	1.11
t DIAGNOSE	-1.12
t DOCTOR	1.27
t DRUG	0.99
t EASE	1.47
t EMOTION	0.63
t ENDORSE	1.54
t EXPERT	2.20
t FAST	-1.87
t FLOW	-0.41
t GONE	-0.37
t HEDGE	-4.71
t HOMEHELP	-3.94
t HOPEFUL	1.28
t HUMBLE	-3.96
t IT	1.20
t LASTING	2.03
t LIFE	-2.54
t MECH	1.35
t META	-2.31
t NEG	1.42
t NEGN	-0.66
t NUMBER	-3.03
t OUGHT	-3.58
t PAST	-0.14
t POLICY	-0.66
t POSITION	-2.52
t PRAISE	1.52
t PRESSURE	2.01
t PROVE	2.17
t RELIEFN	4.93
t REMOVE	2.71
t RESEARCH	3.14
t SAFETY	-1.63
t SAFEW	0.34
t SAY	-2.37
t SERIOUS	1.10
t SERVICE	-1.92
t SHOW	0.51
t SORE	-0.35
t STOPTAKING	2.98
t STORE	-0.59
t SURE	-0.60
t SURGERY	0.39
t SYMPTOM	0.49
t THERAPY	0.71
t THING	-0.13
t TURN	3.20
t WE	1.48
t WELL	0.44
t WORKS	-0.22
t WORLD	-1.49
t YOU	2.32
t not AID	0.27
t not BABY	0.40
t not BAD	2.16
t not BELIEF	0.64
t not BODY	2.30
t not CAUSE	-0.47
t not CLIENT	2.15
t not CST	-2.77
t not CURE	0.31
t not DEFINE	0.41
t not DETOX	-0.44
t not DIAGNOSE	1.20
t not DOCTOR	0.31
t not DRUG	1.43
t not EASE	-1.50
t not EMOTION	-0.37
t not ENDORSE	-0.15
t not EXPERT	0.43
t not FLOW	-1.39
t not GO	1.32
t not GONE	1.18
t not HOMEHELP	0.74
t not HUMBLE	0.58
t not IT	1.67
t not LASTING	0.38
t not LIFE	1.96
t not MECH	-2.86
t not META	1.92
t not MOST	-1.08
t not NEG	-0.56
t not NEGN	1.07
t not NUMBER	0.75
t not OUGHT	0.70
t not PAST	-1.44
t not POLICY	-0.98
t not POSITION	-0.35
t not PRAISE	0.49
t not PRESSURE	1.23
t not PROVE	-0.25
t not RELIEFN	-0.76
t not REMOVE	-0.14
t not RESEARCH	-0.88
t not SAFETY	0.88
t not SAFEW	0.87
t not SAY	0.72
t not SERIOUS	1.51
t not SERVICE	-0.79
t not SHOW	-0.26
t not SORE	0.49
t not STOPTAKING	-1.04
t not STORE	-1.37
t not SURE	0.55
t not SURGERY	0.13
t not SYMPTOM	1.57
t not THERAPIST2	0.51
t not THERAPY	-0.32
t not THING	-1.29
t not TURN	1.59
t not WE	-2.11
t not WELL	0.16
t not WORKS	-1.72
t not WORLD	-0.28
t not YOU	-1.12
tb BABY BABY	1.04
tb BABY BODY	-0.85
tb BABY DEFINE	-0.60
tb BABY EASE	0.61
tb BABY GONE	-0.67
tb BABY HEDGE	-0.66
tb BABY LIFE	-0.65
tb BABY OUGHT	0.40
tb BABY SERIOUS	1.00
tb BABY SYMPTOM	0.18
tb BAD BODY	-0.39
tb BAD CLIENT	0.71
tb BAD SAY	0.24
tb BAD SHOW	0.16
tb BAD SYMPTOM	-0.37
tb BAD WE	0.51
tb BELIEF BELIEF	-0.30
tb BELIEF EASE	0.85
tb BELIEF IT	-0.21
tb BELIEF MECH	-0.40
tb BELIEF SAY	-1.05
tb BELIEF SHOW	-0.60
tb BELIEF STORE	-0.38
tb BELIEF WE	-0.46
tb BELIEF WORKS	0.20
tb BELIEF WORLD	0.32
tb BODY BAD	-0.21
tb BODY BODY	0.82
tb BODY CLIENT	0.12
tb BODY DEFINE	1.13
tb BODY DIAGNOSE	1.15
tb BODY EASE	0.28
tb BODY EMOTION	-0.72
tb BODY ENDORSE	0.57
tb BODY FLOW	-2.01
tb BODY GONE	0.95
tb BODY HEDGE	-0.53
tb BODY HUMBLE	0.21
tb BODY IT	1.23
tb BODY LIFE	-0.37
tb BODY NEG	-0.37
tb BODY NEGN	0.24
tb BODY NUMBER	-0.17
tb BODY OUGHT	1.16
tb BODY POLICY	1.60
tb BODY REMOVE	-0.17
tb BODY SAFETY	2.03
tb BODY SAY	0.71
tb BODY SHOW	0.42
tb BODY SORE	-0.24
tb BODY STOPTAKING	1.05
tb BODY STORE	-0.82
tb BODY SURGERY	0.40
tb BODY SYMPTOM	-0.66
tb BODY THERAPY	-0.22
tb BODY THING	0.58
tb BODY TURN	0.19
tb BODY WE	0.99
tb BODY WELL	-1.48
tb BODY WORKS	0.58
tb BODY WORLD	0.35
tb BODY YOU	-0.44
tb CLIENT BABY	0.61
tb CLIENT BAD	-1.94
tb CLIENT BELIEF	-0.33
tb CLIENT BODY	-1.50
tb CLIENT CLIENT	-0.77
tb CLIENT DEFINE	0.20
tb CLIENT DIAGNOSE	-0.19
tb CLIENT EASE	1.88
tb CLIENT ENDORSE	0.66
tb CLIENT FLOW	-1.00
tb CLIENT GO	-0.87
tb CLIENT GONE	0.75
tb CLIENT HEDGE	-1.79
tb CLIENT HOMEHELP	0.43
tb CLIENT IT	2.16
tb CLIENT LIFE	0.12
tb CLIENT META	-0.10
tb CLIENT NEG	0.12
tb CLIENT NUMBER	-0.13
tb CLIENT OUGHT	1.94
tb CLIENT PAST	-0.84
tb CLIENT POLICY	1.70
tb CLIENT REMOVE	0.51
tb CLIENT RESEARCH	-0.29
tb CLIENT SAFETY	0.93
tb CLIENT SAY	-1.64
tb CLIENT SERIOUS	-0.88
tb CLIENT SERVICE	2.44
tb CLIENT STORE	-0.17
tb CLIENT SURE	-0.59
tb CLIENT SYMPTOM	-0.17
tb CLIENT THERAPIST2	0.16
tb CLIENT THERAPY	0.15
tb CLIENT THING	0.51
tb CLIENT TURN	0.64
tb CLIENT WE	-0.43
tb CLIENT WELL	0.89
tb CLIENT WORKS	0.98
tb CLIENT WORLD	-0.64
tb COME BAD	0.27
tb COME NUMBER	0.21
tb CST CLIENT	-0.14
tb CST CST	0.17
tb CST CURE	-0.46
tb CST DIAGNOSE	1.94
tb CST EASE	1.15
tb CST FLOW	1.03
tb CST GONE	0.17
tb CST HEDGE	-1.12
tb CST HOMEHELP	-0.30
tb CST IT	-0.89
tb CST LIFE	-0.52
tb CST META	-0.23
tb CST NEG	0.20
tb CST OUGHT	-0.37
tb CST POSITION	-0.19
tb CST RELIEFN	-0.39
tb CST SAFEW	-0.43
tb CST SAY	0.12
tb CST SHOW	0.83
tb CST STOPTAKING	-0.23
tb CST THERAPY	-0.11
tb CST WE	-0.15
tb CST WELL	-0.21
tb CST WORKS	0.72
tb CST YOU	0.24
tb CURE SERIOUS	0.49
tb CURE YOU	0.12
tb DEFINE BELIEF	-0.37
tb DEFINE EASE	-0.85
tb DEFINE GONE	-0.29
tb DEFINE HOMEHELP	0.78
tb DEFINE HUMBLE	-0.36
tb DEFINE LIFE	0.16
tb DEFINE MECH	0.54
tb DEFINE META	-0.40
tb DEFINE NEGN	-0.22
tb DEFINE NUMBER	-0.36
tb DEFINE SAY	-0.12
tb DEFINE SERVICE	-0.58
tb DEFINE THING	0.49
tb DEFINE WELL	0.34
tb DEFINE WORLD	0.85
tb DETOX DETOX	0.20
tb DETOX IT	-0.21
tb DETOX WORKS	-0.31
tb DIAGNOSE BABY	-0.20
tb DIAGNOSE CAUSE	0.94
tb DIAGNOSE CLIENT	1.70
tb DIAGNOSE EASE	0.32
tb DIAGNOSE GONE	-0.26
tb DIAGNOSE HOMEHELP	0.20
tb DIAGNOSE HUMBLE	-0.51
tb DIAGNOSE IT	0.14
tb DIAGNOSE MECH	0.24
tb DIAGNOSE META	-0.51
tb DIAGNOSE MOST	0.31
tb DIAGNOSE NEG	-1.68
tb DIAGNOSE NEGN	-1.27
tb DIAGNOSE NUMBER	-0.44
tb DIAGNOSE POLICY	-0.61
tb DIAGNOSE SAFETY	-0.50
tb DIAGNOSE SAFEW	-1.36
tb DIAGNOSE SERVICE	-1.78
tb DIAGNOSE SORE	-0.72
tb DIAGNOSE THERAPY	-0.22
tb DIAGNOSE TURN	0.12
tb DIAGNOSE WE	2.19
tb DIAGNOSE WELL	-0.89
tb DIAGNOSE WORKS	-0.44
tb DIAGNOSE YOU	-0.53
tb DOCTOR DIAGNOSE	0.83
tb DOCTOR EASE	0.25
tb DOCTOR GONE	0.21
tb DOCTOR HEDGE	-1.32
tb DOCTOR IT	0.14
tb DOCTOR LIFE	0.21
tb DOCTOR NUMBER	-0.35
tb DOCTOR OUGHT	0.41
tb DOCTOR POLICY	0.92
tb DOCTOR SAFETY	0.82
tb DOCTOR SAY	0.54
tb DOCTOR SERVICE	1.42
tb DOCTOR SHOW	0.62
tb DOCTOR TURN	0.26
tb DOCTOR WORKS	-0.55
tb DOCTOR WORLD	-0.25
tb DRUG EASE	-0.88
tb DRUG HEDGE	-0.33
tb DRUG IT	-0.37
tb DRUG NEGN	-0.36
tb DRUG STORE	0.25
tb DRUG THING	0.62
tb DRUG YOU	-0.49
tb EASE BABY	0.14
tb EASE BODY	-0.29
tb EASE CLIENT	0.89
tb EASE EMOTION	-0.60
tb EASE ENDORSE	-0.14
tb EASE FAST	0.36
tb EASE FLOW	-0.29
tb EASE HEDGE	-1.13
tb EASE HOMEHELP	-0.24
tb EASE IT	-0.95
tb EASE LASTING	0.65
tb EASE LIFE	-0.75
tb EASE MECH	-0.79
tb EASE MOST	0.73
tb EASE NEG	-0.16
tb EASE NEGN	0.35
tb EASE NUMBER	0.75
tb EASE POLICY	-1.15
tb EASE SERIOUS	2.46
tb EASE SERVICE	-1.29
tb EASE SHOW	-0.19
tb EASE SORE	-0.23
tb EASE STORE	-0.37
tb EASE SURE	-0.53
tb EASE SYMPTOM	-0.63
tb EASE THERAPY	-0.56
tb EASE THING	0.99
tb EASE TURN	0.41
tb EASE WE	-0.86
tb EASE WELL	0.65
tb EASE WORLD	-0.17
tb EASE YOU	-0.19
tb EMOTION CLIENT	0.70
tb EMOTION FLOW	0.10
tb EMOTION GO	0.50
tb EMOTION GONE	1.21
tb EMOTION IT	0.73
tb EMOTION OUGHT	-0.53
tb EMOTION REMOVE	0.17
tb EMOTION SHOW	0.14
tb EMOTION STORE	0.13
tb EMOTION THING	0.63
tb EMOTION WE	-0.10
tb EMOTION WORKS	0.34
tb EMOTION YOU	0.13
tb ENDORSE BAD	-0.18
tb ENDORSE EASE	0.23
tb ENDORSE GONE	0.13
tb ENDORSE HEDGE	-0.36
tb ENDORSE HOMEHELP	-0.33
tb ENDORSE IT	1.41
tb ENDORSE NEGN	-0.34
tb ENDORSE NUMBER	-0.48
tb ENDORSE OUGHT	-0.15
tb ENDORSE REMOVE	0.28
tb ENDORSE SAY	0.35
tb ENDORSE SYMPTOM	-0.62
tb ENDORSE THERAPY	0.58
tb ENDORSE THING	-0.85
tb ENDORSE WE	2.37
tb ENDORSE WELL	-0.81
tb ENDORSE WORKS	0.12
tb ENDORSE WORLD	0.21
tb ENDORSE YOU	-0.25
tb EXPERT DIAGNOSE	0.68
tb EXPERT EASE	0.45
tb EXPERT ENDORSE	0.30
tb EXPERT POLICY	0.86
tb EXPERT RESEARCH	0.33
tb EXPERT SAFETY	0.86
tb EXPERT SAY	0.61
tb EXPERT SHOW	0.68
tb FLOW EASE	-0.33
tb FLOW HEDGE	-0.43
tb FLOW IT	-0.88
tb FLOW MECH	-0.32
tb FLOW NUMBER	1.10
tb FLOW POLICY	-0.62
tb FLOW STORE	-0.52
tb FLOW SYMPTOM	0.39
tb FLOW WELL	0.93
tb FLOW WORLD	-0.53
tb FLOW YOU	-0.72
tb GO IT	2.02
tb GO LIFE	0.77
tb GO NEGN	0.98
tb GO WE	0.35
tb GO YOU	-1.25
tb GONE BAD	0.94
tb GONE BODY	1.27
tb GONE CLIENT	-0.40
tb GONE DEFINE	-0.29
tb GONE EMOTION	0.34
tb GONE FAST	-1.78
tb GONE GONE	-0.42
tb GONE HOMEHELP	-0.25
tb GONE IT	1.28
tb GONE LIFE	0.18
tb GONE MECH	-0.95
tb GONE MOST	-0.11
tb GONE NEGN	0.68
tb GONE POLICY	0.61
tb GONE SAY	-0.29
tb GONE SERIOUS	0.59
tb GONE SHOW	0.57
tb GONE SORE	0.49
tb GONE SURE	-0.17
tb GONE SYMPTOM	0.20
tb GONE THERAPY	-0.73
tb GONE WE	-0.23
tb GONE WELL	-0.34
tb GONE WORLD	-0.36
tb GONE YOU	-2.46
tb HEDGE BAD	-0.22
tb HEDGE BODY	-0.41
tb HEDGE DEFINE	-0.71
tb HEDGE DIAGNOSE	1.36
tb HEDGE EASE	-2.29
tb HEDGE EMOTION	-0.43
tb HEDGE ENDORSE	-0.19
tb HEDGE FLOW	-1.53
tb HEDGE GO	0.26
tb HEDGE GONE	-1.84
tb HEDGE HEDGE	-0.20
tb HEDGE HOMEHELP	-0.42
tb HEDGE IT	-1.16
tb HEDGE LIFE	-1.70
tb HEDGE NEG	0.78
tb HEDGE NUMBER	-0.29
tb HEDGE OUGHT	1.67
tb HEDGE POLICY	-0.99
tb HEDGE PROVE	0.12
tb HEDGE REMOVE	-0.17
tb HEDGE SAFETY	0.34
tb HEDGE SAY	-0.20
tb HEDGE SERVICE	-0.24
tb HEDGE SHOW	-1.03
tb HEDGE STOPTAKING	-1.05
tb HEDGE STORE	0.77
tb HEDGE SURE	-0.11
tb HEDGE SYMPTOM	-0.46
tb HEDGE THERAPIST2	0.17
tb HEDGE THERAPY	0.25
tb HEDGE THING	-0.52
tb HEDGE WE	-0.34
tb HEDGE WELL	-0.49
tb HEDGE WORKS	-1.42
tb HEDGE YOU	1.59
tb HOMEHELP CLIENT	0.27
tb HOMEHELP CST	-0.39
tb HOMEHELP CURE	-0.47
tb HOMEHELP DEFINE	-0.48
tb HOMEHELP DIAGNOSE	0.52
tb HOMEHELP EASE	-2.31
tb HOMEHELP EMOTION	0.31
tb HOMEHELP ENDORSE	-0.17
tb HOMEHELP GONE	-0.84
tb HOMEHELP HEDGE	-0.90
tb HOMEHELP HOMEHELP	-0.88
tb HOMEHELP IT	0.74
tb HOMEHELP LIFE	0.20
tb HOMEHELP NEG	0.58
tb HOMEHELP NUMBER	-0.76
tb HOMEHELP OUGHT	1.84
tb HOMEHELP POLICY	0.17
tb HOMEHELP RELIEFN	-0.47
tb HOMEHELP REMOVE	-0.63
tb HOMEHELP SAFETY	-0.25
tb HOMEHELP SAY	-0.64
tb HOMEHELP SERVICE	0.23
tb HOMEHELP SHOW	0.27
tb HOMEHELP STORE	-1.29
tb HOMEHELP SYMPTOM	0.27
tb HOMEHELP THERAPIST2	-0.36
tb HOMEHELP THING	0.46
tb HOMEHELP TURN	1.47
tb HOMEHELP WE	0.49
tb HOMEHELP WELL	-0.61
tb HOMEHELP WORKS	-0.44
tb HOMEHELP WORLD	0.49
tb HOMEHELP YOU	0.51
tb HOPEFUL RELIEFN	0.14
tb HOPEFUL RESEARCH	0.45
tb HUMBLE BODY	0.11
tb HUMBLE DIAGNOSE	0.36
tb HUMBLE FLOW	0.57
tb HUMBLE IT	-1.01
tb HUMBLE LIFE	-0.44
tb HUMBLE MECH	-0.38
tb HUMBLE NUMBER	0.29
tb HUMBLE RESEARCH	0.28
tb HUMBLE SAY	0.30
tb HUMBLE SHOW	-0.56
tb HUMBLE SYMPTOM	0.44
tb HUMBLE WELL	-0.12
tb HUMBLE WORKS	-0.24
tb HUMBLE YOU	-0.52
tb IT BAD	-0.64
tb IT BELIEF	0.74
tb IT BODY	2.68
tb IT CST	-0.75
tb IT CURE	0.83
tb IT DEFINE	-2.13
tb IT DETOX	-0.80
tb IT DIAGNOSE	-1.80
tb IT DRUG	1.37
tb IT EASE	-0.18
tb IT EMOTION	-1.56
tb IT ENDORSE	0.13
tb IT FLOW	0.96
tb IT GO	-0.28
tb IT GONE	-1.24
tb IT HEDGE	3.43
tb IT HOMEHELP	-0.65
tb IT IT	2.05
tb IT LIFE	1.27
tb IT MECH	0.24
tb IT NEG	1.31
tb IT NEGN	0.59
tb IT NUMBER	2.28
tb IT OUGHT	-0.18
tb IT PAST	-0.26
tb IT POLICY	-1.15
tb IT PRESSURE	0.92
tb IT PROVE	-0.50
tb IT RELIEFN	0.17
tb IT REMOVE	-0.63
tb IT RESEARCH	-0.62
tb IT SAFEW	-0.47
tb IT SAY	0.23
tb IT SERIOUS	0.30
tb IT SERVICE	0.36
tb IT SHOW	-1.30
tb IT SORE	0.34
tb IT STOPTAKING	0.94
tb IT STORE	0.88
tb IT SURE	0.13
tb IT SYMPTOM	0.43
tb IT THERAPY	0.36
tb IT THING	1.05
tb IT WE	-1.38
tb IT WELL	0.12
tb IT WORKS	1.65
tb IT WORLD	1.07
tb IT YOU	-0.89
tb LASTING EASE	0.56
tb LASTING GONE	0.47
tb LASTING RELIEFN	0.46
tb LASTING SYMPTOM	-1.17
tb LIFE BABY	1.09
tb LIFE BODY	0.87
tb LIFE CLIENT	-1.40
tb LIFE DEFINE	0.36
tb LIFE EASE	-0.81
tb LIFE EMOTION	-0.34
tb LIFE FLOW	-0.57
tb LIFE GONE	-0.14
tb LIFE HEDGE	-1.20
tb LIFE HUMBLE	0.27
tb LIFE IT	-0.88
tb LIFE LIFE	0.87
tb LIFE MOST	-1.07
tb LIFE NEGN	0.54
tb LIFE NUMBER	1.51
tb LIFE OUGHT	0.63
tb LIFE POLICY	0.17
tb LIFE POSITION	-0.65
tb LIFE REMOVE	0.19
tb LIFE SAY	-0.14
tb LIFE SHOW	0.41
tb LIFE STOPTAKING	-0.33
tb LIFE STORE	-0.58
tb LIFE SURE	0.55
tb LIFE SYMPTOM	-0.15
tb LIFE THING	-0.88
tb LIFE TURN	-0.57
tb LIFE WE	0.20
tb LIFE WELL	-0.67
tb LIFE WORKS	-0.74
tb LIFE WORLD	0.60
tb MECH DEFINE	-0.37
tb MECH DIAGNOSE	1.79
tb MECH EASE	0.23
tb MECH FLOW	-1.63
tb MECH GONE	-0.50
tb MECH HEDGE	1.17
tb MECH IT	-1.04
tb MECH LIFE	0.75
tb MECH OUGHT	-0.40
tb MECH POLICY	-0.20
tb MECH REMOVE	-0.62
tb MECH SHOW	0.70
tb MECH STOPTAKING	0.79
tb MECH STORE	0.63
tb MECH THERAPY	-0.21
tb MECH THING	0.44
tb MECH WE	0.17
tb MECH WELL	0.18
tb MECH WORKS	-0.33
tb MECH WORLD	-0.53
tb META EASE	0.25
tb META GONE	-0.13
tb META HEDGE	0.55
tb META HUMBLE	-0.36
tb META IT	-0.14
tb META META	-1.26
tb META POLICY	-0.20
tb META SAY	-0.69
tb META SHOW	-0.32
tb META SURE	-0.69
tb META WE	-0.67
tb META WORKS	-1.06
tb META YOU	-1.05
tb MOST BODY	-0.89
tb MOST EASE	-0.14
tb MOST ENDORSE	-0.12
tb MOST GO	0.87
tb MOST GONE	0.61
tb MOST HEDGE	-1.86
tb MOST IT	0.59
tb MOST NUMBER	0.63
tb MOST OUGHT	0.72
tb MOST SERIOUS	-0.82
tb MOST SYMPTOM	-2.14
tb MOST THING	-0.32
tb MOST WORKS	0.16
tb MOST YOU	0.45
tb NEG BELIEF	1.57
tb NEG BODY	-0.18
tb NEG CLIENT	-0.85
tb NEG DEFINE	-0.62
tb NEG DIAGNOSE	1.34
tb NEG DOCTOR	-0.40
tb NEG DRUG	-0.25
tb NEG EASE	1.16
tb NEG EMOTION	0.92
tb NEG ENDORSE	-0.16
tb NEG EXPERT	0.13
tb NEG FLOW	-0.43
tb NEG GO	1.14
tb NEG GONE	2.56
tb NEG HEDGE	-1.41
tb NEG IT	-3.01
tb NEG LIFE	2.08
tb NEG META	-0.32
tb NEG NEGN	0.35
tb NEG NUMBER	0.80
tb NEG PAST	0.39
tb NEG POLICY	-0.33
tb NEG PRAISE	0.33
tb NEG PRESSURE	-0.36
tb NEG RELIEFN	-0.49
tb NEG REMOVE	-1.60
tb NEG SAFETY	-0.86
tb NEG SAY	1.49
tb NEG SERVICE	0.90
tb NEG SHOW	-0.93
tb NEG SORE	0.12
tb NEG STOPTAKING	-0.84
tb NEG STORE	-0.69
tb NEG SURE	-0.37
tb NEG SYMPTOM	1.28
tb NEG THERAPY	-0.69
tb NEG WE	-1.11
tb NEG WELL	0.45
tb NEG WORKS	-0.44
tb NEG YOU	-0.16
tb NEGN BELIEF	-0.54
tb NEGN BODY	1.86
tb NEGN CST	-0.25
tb NEGN DOCTOR	-0.41
tb NEGN DRUG	1.25
tb NEGN EASE	-0.50
tb NEGN EMOTION	-0.39
tb NEGN GONE	-0.15
tb NEGN IT	1.59
tb NEGN MECH	-0.21
tb NEGN META	0.53
tb NEGN NUMBER	0.20
tb NEGN OUGHT	0.49
tb NEGN POLICY	-0.28
tb NEGN RELIEFN	-0.48
tb NEGN REMOVE	0.25
tb NEGN RESEARCH	0.14
tb NEGN SAY	-0.21
tb NEGN SERVICE	-0.57
tb NEGN SURE	0.48
tb NEGN SYMPTOM	0.14
tb NEGN THERAPY	-0.30
tb NEGN THING	-1.50
tb NEGN WE	-0.90
tb NUMBER AID	1.23
tb NUMBER BABY	0.44
tb NUMBER BODY	0.57
tb NUMBER CLIENT	-1.86
tb NUMBER CST	1.50
tb NUMBER DIAGNOSE	-0.40
tb NUMBER DRUG	-0.85
tb NUMBER EASE	0.68
tb NUMBER EXPERT	-0.23
tb NUMBER GONE	0.21
tb NUMBER HEDGE	-0.38
tb NUMBER HOMEHELP	-0.25
tb NUMBER IT	-0.32
tb NUMBER LIFE	-0.77
tb NUMBER MECH	-0.97
tb NUMBER META	0.53
tb NUMBER MOST	-0.35
tb NUMBER NUMBER	0.58
tb NUMBER OUGHT	-0.28
tb NUMBER PAST	-0.38
tb NUMBER POLICY	1.45
tb NUMBER RESEARCH	0.66
tb NUMBER SERIOUS	0.17
tb NUMBER SERVICE	0.39
tb NUMBER SHOW	-0.88
tb NUMBER SORE	0.72
tb NUMBER STORE	1.28
tb NUMBER SYMPTOM	0.12
tb NUMBER THERAPIST2	-0.23
tb NUMBER THERAPY	2.87
tb NUMBER THING	0.78
tb NUMBER TURN	1.26
tb NUMBER WE	-0.75
tb NUMBER WELL	0.65
tb NUMBER WORKS	0.40
tb NUMBER WORLD	-0.62
tb NUMBER YOU	0.13
tb OUGHT BABY	-0.20
tb OUGHT CLIENT	1.00
tb OUGHT CST	-0.25
tb OUGHT DIAGNOSE	-0.68
tb OUGHT DOCTOR	0.69
tb OUGHT EASE	0.31
tb OUGHT HOMEHELP	0.72
tb OUGHT IT	-0.12
tb OUGHT LIFE	-0.30
tb OUGHT MOST	-0.72
tb OUGHT NEG	-0.47
tb OUGHT NUMBER	-0.77
tb OUGHT OUGHT	-2.09
tb OUGHT POLICY	-0.17
tb OUGHT SAFETY	-0.90
tb OUGHT SAY	0.59
tb OUGHT SHOW	-0.51
tb OUGHT SURE	-0.53
tb OUGHT THERAPY	-0.30
tb OUGHT WE	1.43
tb OUGHT WORKS	-0.27
tb OUGHT YOU	-0.74
tb PAST GONE	1.07
tb PAST IT	-1.22
tb PAST NUMBER	1.07
tb PAST REMOVE	1.07
tb PAST SAY	-0.64
tb PAST SERVICE	0.50
tb PAST SHOW	-0.13
tb PAST THERAPY	0.14
tb PAST WE	-0.40
tb PAST WORKS	1.02
tb POLICY BAD	0.52
tb POLICY BODY	-0.35
tb POLICY DEFINE	-0.36
tb POLICY EASE	-0.39
tb POLICY ENDORSE	-0.18
tb POLICY FLOW	0.58
tb POLICY GONE	1.47
tb POLICY HEDGE	-0.23
tb POLICY HOMEHELP	-1.26
tb POLICY IT	0.45
tb POLICY LIFE	-1.19
tb POLICY META	-0.18
tb POLICY MOST	0.62
tb POLICY NEG	0.48
tb POLICY POLICY	-2.39
tb POLICY REMOVE	-0.21
tb POLICY SAFETY	0.22
tb POLICY SAY	-0.71
tb POLICY SERVICE	-0.39
tb POLICY SORE	0.39
tb POLICY STOPTAKING	0.44
tb POLICY STORE	-0.42
tb POLICY SYMPTOM	0.54
tb POLICY THERAPY	-0.24
tb POLICY THING	-0.33
tb POLICY WORLD	0.47
tb POLICY YOU	-0.33
tb PRAISE CST	0.39
tb PRAISE IT	-0.36
tb PRAISE PRAISE	0.69
tb PRAISE RELIEFN	0.17
tb PRAISE THERAPY	0.57
tb PRAISE WORKS	0.33
tb PRESSURE IT	0.31
tb PROVE IT	0.56
tb PROVE NEG	-0.82
tb RELIEFN HEDGE	0.45
tb RELIEFN NEGN	0.54
tb RELIEFN OUGHT	-0.42
tb RELIEFN SERIOUS	0.66
tb RELIEFN WE	0.52
tb RELIEFN YOU	0.60
tb REMOVE BAD	0.36
tb REMOVE BODY	0.22
tb REMOVE CLIENT	-0.26
tb REMOVE DEFINE	-0.20
tb REMOVE DETOX	0.12
tb REMOVE EASE	-0.47
tb REMOVE EMOTION	0.19
tb REMOVE ENDORSE	0.52
tb REMOVE IT	-0.44
tb REMOVE LIFE	-0.42
tb REMOVE POLICY	0.46
tb REMOVE SAY	-0.60
tb REMOVE SERIOUS	0.89
tb REMOVE SHOW	0.30
tb REMOVE SORE	0.97
tb REMOVE STORE	-0.60
tb REMOVE SYMPTOM	0.92
tb REMOVE WE	-0.63
tb REMOVE YOU	1.34
tb RESEARCH DEFINE	-0.61
tb RESEARCH EASE	0.17
tb RESEARCH ENDORSE	0.33
tb RESEARCH GONE	-0.17
tb RESEARCH HUMBLE	-0.43
tb RESEARCH IT	-0.51
tb RESEARCH OUGHT	0.94
tb RESEARCH PROVE	0.36
tb RESEARCH SAY	1.51
tb RESEARCH SHOW	1.51
tb RESEARCH STORE	0.89
tb RESEARCH WE	-0.18
tb RESEARCH WORLD	-0.19
tb SAFETY CLIENT	0.36
tb SAFETY FAST	-0.30
tb SAFETY HEDGE	-1.16
tb SAFETY IT	2.02
tb SAFETY NEG	1.90
tb SAFETY NUMBER	-0.49
tb SAFETY SAFETY	-0.22
tb SAFETY WE	1.01
tb SAFETY YOU	-0.18
tb SAY CLIENT	-0.50
tb SAY CURE	0.13
tb SAY HEDGE	0.57
tb SAY HOMEHELP	-0.27
tb SAY IT	-0.73
tb SAY NEG	0.99
tb SAY POLICY	-0.32
tb SAY RELIEFN	0.81
tb SAY THERAPIST2	-0.27
tb SAY THERAPY	0.65
tb SAY WE	-0.98
tb SAY WELL	0.34
tb SAY WORKS	0.11
tb SERIOUS BODY	0.13
tb SERIOUS CLIENT	2.12
tb SERIOUS DEFINE	-1.96
tb SERIOUS DIAGNOSE	0.37
tb SERIOUS DOCTOR	-0.44
tb SERIOUS DRUG	-0.23
tb SERIOUS EASE	0.95
tb SERIOUS EMOTION	-1.18
tb SERIOUS FLOW	0.33
tb SERIOUS GONE	0.42
tb SERIOUS HEDGE	-0.70
tb SERIOUS HOMEHELP	-0.72
tb SERIOUS NEG	0.48
tb SERIOUS NEGN	0.28
tb SERIOUS OUGHT	-2.02
tb SERIOUS POLICY	0.23
tb SERIOUS REMOVE	-0.75
tb SERIOUS SAFETY	-0.29
tb SERIOUS SAY	-0.21
tb SERIOUS SERIOUS	0.80
tb SERIOUS SYMPTOM	0.34
tb SERIOUS WE	-0.29
tb SERIOUS WELL	-0.48
tb SERIOUS WORKS	-1.34
tb SERVICE CST	-0.21
tb SERVICE ENDORSE	0.34
tb SERVICE HOMEHELP	-0.63
tb SERVICE IT	0.53
tb SERVICE META	-0.13
tb SERVICE NEG	-0.32
tb SERVICE NUMBER	0.47
tb SERVICE POLICY	-1.44
tb SERVICE SAFETY	-0.15
tb SERVICE SERVICE	-1.87
tb SERVICE THERAPY	0.11
tb SERVICE THING	-0.84
tb SERVICE WE	-0.24
tb SERVICE YOU	0.23
tb SHOW BABY	-0.14
tb SHOW BAD	-0.18
tb SHOW BODY	0.53
tb SHOW CLIENT	0.83
tb SHOW CST	0.81
tb SHOW CURE	0.21
tb SHOW EASE	0.26
tb SHOW HEDGE	0.22
tb SHOW HOMEHELP	-0.56
tb SHOW IT	0.92
tb SHOW NEG	-1.37
tb SHOW NEGN	-1.55
tb SHOW NUMBER	-0.60
tb SHOW POLICY	-0.18
tb SHOW RELIEFN	0.22
tb SHOW REMOVE	-0.14
tb SHOW SAFETY	-0.15
tb SHOW SAY	0.35
tb SHOW SHOW	-0.18
tb SHOW SORE	-0.37
tb SHOW STOPTAKING	0.27
tb SHOW SYMPTOM	-0.56
tb SHOW THERAPY	0.92
tb SHOW WE	1.93
tb SHOW WELL	-0.41
tb SHOW WORKS	0.11
tb SHOW YOU	-0.35
tb SORE BODY	1.12
tb SORE CLIENT	0.49
tb SORE DIAGNOSE	-0.66
tb SORE EMOTION	1.01
tb SORE ENDORSE	0.41
tb SORE LIFE	-0.34
tb SORE MECH	1.64
tb SORE NUMBER	-0.46
tb SORE POLICY	-0.16
tb SORE SHOW	0.40
tb SORE SYMPTOM	0.96
tb SORE THING	-0.73
tb SORE WORLD	-1.12
tb STOPTAKING DIAGNOSE	-0.50
tb STOPTAKING IT	-0.58
tb STOPTAKING SERIOUS	-0.30
tb STOPTAKING SHOW	-0.50
tb STOPTAKING SURGERY	0.17
tb STOPTAKING SYMPTOM	-0.35
tb STOPTAKING THING	-0.31
tb STOPTAKING WE	-0.66
tb STOPTAKING YOU	0.18
tb STORE BODY	-1.02
tb STORE CLIENT	-0.68
tb STORE EMOTION	-0.13
tb STORE FLOW	-0.11
tb STORE HOMEHELP	0.16
tb STORE IT	0.15
tb STORE LIFE	-0.46
tb STORE MECH	-0.93
tb STORE NUMBER	-0.46
tb STORE POLICY	-0.16
tb STORE SYMPTOM	0.48
tb STORE THING	-0.80
tb STORE WE	-0.24
tb STORE WORLD	-0.17
tb STORE YOU	1.00
tb SURE DIAGNOSE	-0.77
tb SURE EASE	0.70
tb SURE GONE	0.89
tb SURE IT	0.64
tb SURE NEG	-0.53
tb SURE RELIEFN	0.47
tb SURE SHOW	0.84
tb SURE YOU	-0.34
tb SURGERY EASE	-0.60
tb SURGERY HEDGE	0.54
tb SURGERY IT	0.41
tb SURGERY SHOW	0.25
tb SYMPTOM BODY	1.26
tb SYMPTOM CLIENT	0.64
tb SYMPTOM DEFINE	1.67
tb SYMPTOM DIAGNOSE	-2.30
tb SYMPTOM DOCTOR	0.99
tb SYMPTOM EASE	2.12
tb SYMPTOM EMOTION	-0.40
tb SYMPTOM ENDORSE	0.36
tb SYMPTOM FLOW	0.37
tb SYMPTOM GO	0.47
tb SYMPTOM GONE	2.96
tb SYMPTOM HEDGE	-3.02
tb SYMPTOM HOMEHELP	1.08
tb SYMPTOM HUMBLE	0.31
tb SYMPTOM IT	0.74
tb SYMPTOM LASTING	-0.58
tb SYMPTOM LIFE	0.46
tb SYMPTOM MECH	0.32
tb SYMPTOM NEG	1.55
tb SYMPTOM NEGN	0.40
tb SYMPTOM NUMBER	0.44
tb SYMPTOM OUGHT	-0.59
tb SYMPTOM POLICY	0.51
tb SYMPTOM RELIEFN	-0.64
tb SYMPTOM REMOVE	1.28
tb SYMPTOM SAFETY	-0.24
tb SYMPTOM SAY	-0.48
tb SYMPTOM SERIOUS	0.53
tb SYMPTOM SHOW	-0.20
tb SYMPTOM SORE	0.28
tb SYMPTOM SYMPTOM	-0.15
tb SYMPTOM WE	1.06
tb SYMPTOM WORKS	0.83
tb SYMPTOM YOU	0.55
tb THERAPIST2 DIAGNOSE	1.12
tb THERAPIST2 EASE	-0.51
tb THERAPIST2 HEDGE	-0.78
tb THERAPIST2 HOMEHELP	-0.34
tb THERAPIST2 IT	-0.19
tb THERAPIST2 OUGHT	0.62
tb THERAPIST2 THERAPIST2	-0.54
tb THERAPIST2 THERAPY	0.42
tb THERAPY BELIEF	-0.33
tb THERAPY CLIENT	0.82
tb THERAPY CST	-0.51
tb THERAPY CURE	-0.45
tb THERAPY DEFINE	-0.93
tb THERAPY DIAGNOSE	0.13
tb THERAPY EASE	0.77
tb THERAPY EMOTION	-0.32
tb THERAPY FLOW	0.94
tb THERAPY GONE	0.26
tb THERAPY HEDGE	0.69
tb THERAPY HOMEHELP	-0.61
tb THERAPY HUMBLE	-0.50
tb THERAPY IT	-0.37
tb THERAPY LIFE	-0.79
tb THERAPY META	-0.23
tb THERAPY NEG	-0.38
tb THERAPY NEGN	-0.57
tb THERAPY NUMBER	-0.25
tb THERAPY POLICY	-0.37
tb THERAPY RELIEFN	-0.51
tb THERAPY REMOVE	0.68
tb THERAPY SAFETY	0.51
tb THERAPY SAFEW	-0.43
tb THERAPY SAY	-0.36
tb THERAPY SERVICE	-0.44
tb THERAPY SHOW	1.14
tb THERAPY STOPTAKING	-0.26
tb THERAPY STORE	0.80
tb THERAPY THERAPY	-1.15
tb THERAPY WE	0.57
tb THERAPY WELL	-0.21
tb THERAPY WORKS	1.13
tb THERAPY WORLD	0.44
tb THERAPY YOU	-1.43
tb THING BODY	0.15
tb THING CLIENT	1.69
tb THING DEFINE	-0.22
tb THING DIAGNOSE	-0.22
tb THING EASE	-1.05
tb THING EMOTION	0.54
tb THING ENDORSE	0.23
tb THING FLOW	0.20
tb THING GO	-0.27
tb THING GONE	0.45
tb THING HEDGE	0.51
tb THING HOMEHELP	0.35
tb THING IT	-0.61
tb THING LIFE	1.30
tb THING NEGN	1.42
tb THING NUMBER	-0.21
tb THING OUGHT	-0.14
tb THING POLICY	0.12
tb THING REMOVE	1.29
tb THING SAY	0.12
tb THING STOPTAKING	1.00
tb THING STORE	-1.10
tb THING SYMPTOM	0.64
tb THING THING	-0.79
tb THING WE	0.22
tb THING WELL	-0.52
tb THING WORKS	1.57
tb THING WORLD	0.19
tb THING YOU	-0.19
tb TURN CLIENT	-0.89
tb TURN DIAGNOSE	-0.88
tb TURN GONE	0.24
tb TURN HOMEHELP	0.81
tb TURN IT	-1.24
tb TURN LIFE	1.37
tb TURN NEG	-0.23
tb TURN NUMBER	1.73
tb TURN OUGHT	0.53
tb TURN POLICY	0.17
tb TURN SAY	-0.25
tb TURN SHOW	-1.51
tb TURN STORE	0.55
tb TURN SYMPTOM	1.00
tb TURN THERAPY	-0.24
tb TURN THING	0.46
tb TURN TURN	0.19
tb TURN WE	-1.29
tb TURN WORKS	-0.42
tb TURN WORLD	0.16
tb WE AID	0.61
tb WE BABY	-1.07
tb WE BELIEF	1.68
tb WE BODY	-0.59
tb WE CLIENT	-2.76
tb WE COME	0.16
tb WE CST	-0.25
tb WE CURE	0.59
tb WE DEFINE	0.36
tb WE DIAGNOSE	2.00
tb WE DOCTOR	-0.20
tb WE DRUG	-0.21
tb WE EASE	1.22
tb WE EMOTION	0.56
tb WE ENDORSE	-3.76
tb WE EXPERT	1.21
tb WE FLOW	1.51
tb WE GO	-2.21
tb WE GONE	-4.02
tb WE HEDGE	2.17
tb WE HOMEHELP	-1.25
tb WE HUMBLE	-2.33
tb WE IT	0.19
tb WE LIFE	0.67
tb WE MOST	0.22
tb WE NEG	0.72
tb WE NUMBER	1.40
tb WE OUGHT	1.00
tb WE PAST	-1.00
tb WE POLICY	-1.09
tb WE RELIEFN	0.27
tb WE REMOVE	-0.69
tb WE RESEARCH	0.39
tb WE SAFETY	0.68
tb WE SAY	0.53
tb WE SERIOUS	-0.20
tb WE SERVICE	1.05
tb WE SHOW	3.00
tb WE STOPTAKING	0.28
tb WE STORE	-1.14
tb WE SURE	0.77
tb WE SYMPTOM	-0.33
tb WE THERAPIST2	1.17
tb WE THERAPY	2.97
tb WE THING	-0.95
tb WE TURN	-0.23
tb WE WELL	-0.67
tb WE WORKS	0.93
tb WE WORLD	-1.63
tb WE YOU	0.34
tb WELL BABY	0.45
tb WELL BODY	1.24
tb WELL CLIENT	0.57
tb WELL IT	-0.24
tb WELL SHOW	0.86
tb WELL TURN	0.93
tb WELL YOU	0.35
tb WORKS BODY	-0.56
tb WORKS CLIENT	0.84
tb WORKS CST	-0.39
tb WORKS EASE	0.11
tb WORKS EMOTION	0.24
tb WORKS ENDORSE	0.15
tb WORKS FAST	0.16
tb WORKS HEDGE	-0.26
tb WORKS HOMEHELP	-0.32
tb WORKS IT	-0.11
tb WORKS LIFE	-1.10
tb WORKS MECH	-1.55
tb WORKS NEGN	0.27
tb WORKS POLICY	-1.10
tb WORKS SERIOUS	0.51
tb WORKS SHOW	0.15
tb WORKS STORE	-0.95
tb WORKS SYMPTOM	0.16
tb WORKS WE	0.43
tb WORKS WELL	0.91
tb WORKS YOU	-1.05
tb WORLD DIAGNOSE	-0.10
tb WORLD EASE	-0.79
tb WORLD FLOW	-0.32
tb WORLD GO	0.22
tb WORLD GONE	-0.87
tb WORLD HEDGE	-0.52
tb WORLD HOMEHELP	-0.49
tb WORLD IT	0.92
tb WORLD LIFE	-1.21
tb WORLD NEGN	-0.35
tb WORLD OUGHT	0.59
tb WORLD REMOVE	-0.13
tb WORLD SHOW	-0.60
tb WORLD STORE	-0.33
tb WORLD THING	0.29
tb WORLD TURN	0.57
tb WORLD WE	0.13
tb WORLD WELL	-0.16
tb WORLD WORKS	-0.56
tb WORLD WORLD	-0.13
tb WORLD YOU	0.93
tb YOU BABY	1.14
tb YOU BAD	1.06
tb YOU BODY	2.86
tb YOU CLIENT	0.49
tb YOU COME	0.41
tb YOU DETOX	0.20
tb YOU DIAGNOSE	0.14
tb YOU DOCTOR	-1.35
tb YOU DRUG	-1.23
tb YOU EASE	0.55
tb YOU EMOTION	0.85
tb YOU ENDORSE	-0.33
tb YOU FLOW	-2.30
tb YOU HEDGE	-0.59
tb YOU HOMEHELP	-1.60
tb YOU HUMBLE	0.45
tb YOU IT	2.33
tb YOU LIFE	-2.15
tb YOU MECH	1.42
tb YOU NEG	1.65
tb YOU NUMBER	0.56
tb YOU OUGHT	-0.30
tb YOU POLICY	-1.65
tb YOU REMOVE	-0.20
tb YOU SAFETY	-0.53
tb YOU SAY	-0.87
tb YOU SERIOUS	2.09
tb YOU SHOW	0.57
tb YOU SORE	0.79
tb YOU STORE	0.31
tb YOU SURGERY	-1.83
tb YOU SYMPTOM	2.72
tb YOU THERAPIST2	-0.12
tb YOU THERAPY	-0.58
tb YOU THING	1.37
tb YOU TURN	0.20
tb YOU WELL	1.40
tb YOU WORKS	-0.98
tb YOU WORLD	-1.35
tw AID for	-0.37
tw AID in	0.73
tw AID is	0.51
tw AID to	0.12
tw AID was	0.21
tw BABY and	1.50
tw BABY at	0.21
tw BABY has	-0.94
tw BABY is	-0.56
tw BABY on	0.35
tw BABY or	-0.24
tw BABY the	0.27
tw BABY to	-0.34
tw BABY was	-0.74
tw BABY with	1.56
tw BAD befor	-1.53
tw BAD by	0.56
tw BAD down	0.36
tw BAD for	-0.94
tw BAD in	-0.24
tw BAD on	-0.49
tw BAD so	-0.90
tw BAD the	-0.27
tw BAD to	1.19
tw BELIEF about	-0.47
tw BELIEF as	-1.14
tw BELIEF of	-1.05
tw BELIEF the	-0.41
tw BODY a	-0.22
tw BODY all	0.50
tw BODY and	0.67
tw BODY are	-0.12
tw BODY as	0.18
tw BODY at	-1.08
tw BODY behind	0.11
tw BODY bett	0.24
tw BODY by	-1.02
tw BODY did	0.31
tw BODY dislik	-0.72
tw BODY do	0.10
tw BODY follow	0.84
tw BODY for	-0.88
tw BODY from	-1.27
tw BODY get	0.30
tw BODY gets	-0.37
tw BODY grow	1.51
tw BODY had	0.72
tw BODY has	-1.50
tw BODY have	0.14
tw BODY in	-1.16
tw BODY into	0.23
tw BODY is	-1.73
tw BODY like	1.17
tw BODY long	0.52
tw BODY of	-1.40
tw BODY on	-0.36
tw BODY or	-1.96
tw BODY round	0.92
tw BODY sinc	-0.25
tw BODY so	0.37
tw BODY still	0.17
tw BODY the	-2.27
tw BODY to	-0.53
tw BODY tonight	0.53
tw BODY und	-0.81
tw BODY until	-0.35
tw BODY was	-0.95
tw BODY went	-0.31
tw BODY when	0.31
tw BODY will	2.42
tw BODY with	-0.90
tw CLIENT a	0.19
tw CLIENT about	0.16
tw CLIENT also	-0.96
tw CLIENT and	-2.25
tw CLIENT are	-2.08
tw CLIENT came	1.07
tw CLIENT com	-1.54
tw CLIENT come	1.30
tw CLIENT count	0.72
tw CLIENT cr	0.64
tw CLIENT did	-1.51
tw CLIENT do	-2.01
tw CLIENT does	0.44
tw CLIENT else	1.03
tw CLIENT for	0.19
tw CLIENT from	0.46
tw CLIENT gave	1.10
tw CLIENT got	-0.52
tw CLIENT had	2.11
tw CLIENT has	-0.59
tw CLIENT have	2.11
tw CLIENT in	2.09
tw CLIENT is	0.76
tw CLIENT like	-0.92
tw CLIENT ly	-0.15
tw CLIENT more	-0.45
tw CLIENT notic	-0.39
tw CLIENT of	-2.01
tw CLIENT on	-0.11
tw CLIENT plan	-0.13
tw CLIENT play	-1.29
tw CLIENT ran	2.29
tw CLIENT rang	2.10
tw CLIENT sell	-0.14
tw CLIENT start	2.30
tw CLIENT still	-0.46
tw CLIENT stood	-0.45
tw CLIENT tak	-1.37
tw CLIENT th	0.17
tw CLIENT to	-0.51
tw CLIENT took	0.63
tw CLIENT try	-0.59
tw CLIENT walk	-0.81
tw CLIENT was	1.42
tw CLIENT went	1.68
tw CLIENT were	-0.55
tw CLIENT who	0.55
tw CLIENT whom	0.33
tw CLIENT will	-0.34
tw CLIENT with	-0.65
tw CLIENT would	0.20
tw COME and	-0.10
tw CST and	-0.27
tw CST are	-0.34
tw CST at	0.19
tw CST cost	-0.20
tw CST did	-0.31
tw CST do	0.54
tw CST does	-0.14
tw CST for	-0.47
tw CST has	-0.53
tw CST how	-0.32
tw CST in	0.77
tw CST is	1.25
tw CST mean	-1.12
tw CST minut	-0.49
tw CST of	-0.36
tw CST or	-0.92
tw CST plan	0.87
tw CST so	1.10
tw CST the	-0.16
tw CST therapist	-0.38
tw CST to	0.15
tw CST were	-0.32
tw CST what	-0.23
tw CST with	-0.69
tw CURE and	-0.41
tw CURE anyth	-0.53
tw CURE from	0.37
tw CURE of	-0.89
tw CURE the	-0.62
tw DEFINE against	-0.15
tw DEFINE and	-1.34
tw DEFINE fact	0.27
tw DEFINE fair	-0.52
tw DEFINE from	-0.19
tw DEFINE good	-0.63
tw DEFINE hour	-0.51
tw DEFINE long	-0.41
tw DEFINE matt	-0.48
tw DEFINE on	-0.17
tw DEFINE reason	-0.49
tw DEFINE within	-0.23
tw DETOX and	1.07
tw DETOX for	0.33
tw DETOX is	-0.35
tw DETOX the	0.20
tw DIAGNOSE a	-1.81
tw DIAGNOSE afterward	-0.39
tw DIAGNOSE and	-0.40
tw DIAGNOSE at	-1.54
tw DIAGNOSE best	-0.27
tw DIAGNOSE bett	0.77
tw DIAGNOSE by	-0.29
tw DIAGNOSE each	0.32
tw DIAGNOSE ever	0.12
tw DIAGNOSE for	-0.43
tw DIAGNOSE from	-0.99
tw DIAGNOSE good	-0.43
tw DIAGNOSE her	1.50
tw DIAGNOSE him	0.65
tw DIAGNOSE his	0.29
tw DIAGNOSE how	-0.21
tw DIAGNOSE in	0.74
tw DIAGNOSE is	-0.33
tw DIAGNOSE much	-0.30
tw DIAGNOSE on	0.24
tw DIAGNOSE or	0.85
tw DIAGNOSE out	-0.29
tw DIAGNOSE small	-0.21
tw DIAGNOSE someth	-0.96
tw DIAGNOSE the	1.91
tw DIAGNOSE their	1.55
tw DIAGNOSE them	-0.34
tw DIAGNOSE to	0.98
tw DIAGNOSE unwell	-0.18
tw DIAGNOSE what	2.45
tw DIAGNOSE wher	1.13
tw DIAGNOSE who	0.22
tw DIAGNOSE why	0.91
tw DIAGNOSE with	0.58
tw DIAGNOSE wors	-0.79
tw DOCTOR about	-0.25
tw DOCTOR and	1.34
tw DOCTOR are	-0.54
tw DOCTOR but	0.12
tw DOCTOR has	0.15
tw DOCTOR have	-0.89
tw DOCTOR in	0.21
tw DOCTOR is	-1.26
tw DOCTOR or	-0.22
tw DOCTOR who	-0.45
tw DOCTOR will	-0.25
tw DRUG and	0.51
tw DRUG are	0.45
tw DRUG away	0.36
tw DRUG becaus	0.17
tw DRUG for	-1.91
tw DRUG have	-1.03
tw DRUG in	0.39
tw DRUG only	0.39
tw DRUG or	-0.40
tw DRUG try	0.51
tw DRUG will	0.12
tw DRUG with	-0.32
tw EASE a	0.74
tw EASE all	-0.29
tw EASE an	0.44
tw EASE and	-0.25
tw EASE any	-0.72
tw EASE anyth	-0.35
tw EASE as	-0.24
tw EASE at	0.40
tw EASE becaus	0.12
tw EASE but	1.12
tw EASE by	-0.69
tw EASE ever	-1.03
tw EASE for	-0.60
tw EASE from	1.05
tw EASE her	1.00
tw EASE here	0.34
tw EASE hour	0.12
tw EASE in	-1.44
tw EASE into	-0.26
tw EASE is	-0.28
tw EASE like	0.90
tw EASE move	0.11
tw EASE of	-0.87
tw EASE on	-0.16
tw EASE or	0.31
tw EASE room	0.48
tw EASE so	0.51
tw EASE the	-1.64
tw EASE them	2.27
tw EASE to	-0.27
tw EASE und	0.68
tw EASE was	-0.35
tw EASE what	0.15
tw EASE when	1.45
tw EASE with	-1.67
tw EASE within	-0.45
tw EMOTION about	0.22
tw EMOTION are	0.12
tw EMOTION asleep	-0.91
tw EMOTION befor	-0.95
tw EMOTION for	-0.89
tw EMOTION from	0.31
tw EMOTION has	-0.20
tw EMOTION in	-0.52
tw EMOTION into	0.82
tw EMOTION is	-0.25
tw EMOTION of	-0.65
tw EMOTION so	-1.23
tw EMOTION the	-0.83
tw EMOTION when	0.15
tw ENDORSE a	-1.07
tw ENDORSE and	0.89
tw ENDORSE by	0.97
tw ENDORSE for	-1.02
tw ENDORSE into	0.20
tw ENDORSE is	-0.14
tw ENDORSE like	0.61
tw ENDORSE on	-0.44
tw ENDORSE the	-2.43
tw ENDORSE their	0.47
tw ENDORSE to	0.68
tw ENDORSE will	0.51
tw ENDORSE with	-0.21
tw EXPERT and	1.01
tw EXPERT are	-0.11
tw EXPERT have	-1.01
tw EXPERT of	-0.41
tw EXPERT who	-1.09
tw FLOW a	0.14
tw FLOW about	-0.11
tw FLOW as	-0.69
tw FLOW becaus	0.91
tw FLOW by	-0.51
tw FLOW in	-1.88
tw FLOW like	0.83
tw FLOW more	-0.13
tw FLOW on	-1.55
tw FLOW or	-0.33
tw FLOW out	-0.35
tw FLOW the	0.34
tw FLOW them	-0.35
tw FLOW to	-0.38
tw FLOW und	0.57
tw FLOW when	-0.28
tw FLOW with	-1.50
tw GO a	-0.61
tw GO alon	-0.53
tw GO and	0.19
tw GO as	0.16
tw GO disappoint	1.33
tw GO from	-0.27
tw GO his	-0.10
tw GO in	-0.18
tw GO like	0.22
tw GO of	1.50
tw GO on	-0.46
tw GO out	-1.62
tw GO the	-0.89
tw GO through	1.02
tw GO to	0.47
tw GO with	0.72
tw GONE a	-0.11
tw GONE aft	-0.28
tw GONE alon	-0.53
tw GONE and	-0.47
tw GONE as	0.77
tw GONE asleep	-0.81
tw GONE at	-0.92
tw GONE becaus	-0.15
tw GONE by	0.86
tw GONE ever	0.81
tw GONE from	1.27
tw GONE here	3.21
tw GONE in	1.49
tw GONE into	0.75
tw GONE is	-0.16
tw GONE like	1.03
tw GONE mark	0.12
tw GONE need	0.36
tw GONE of	-0.57
tw GONE on	-0.15
tw GONE or	0.52
tw GONE out	-1.49
tw GONE over	-1.85
tw GONE sinc	-0.11
tw GONE so	1.01
tw GONE than	-0.64
tw GONE the	-4.48
tw GONE them	-0.50
tw GONE ther	0.14
tw GONE through	1.15
tw GONE to	0.85
tw GONE und	0.55
tw GONE whil	-0.20
tw GONE with	1.20
tw GONE within	-0.91
tw HEDGE also	-1.52
tw HEDGE an	0.11
tw HEDGE and	-1.30
tw HEDGE are	-0.81
tw HEDGE be	1.32
tw HEDGE come	-0.40
tw HEDGE count	0.99
tw HEDGE do	0.55
tw HEDGE give	-0.38
tw HEDGE happen	0.80
tw HEDGE have	-0.53
tw HEDGE in	0.74
tw HEDGE learn	0.14
tw HEDGE lie	-0.54
tw HEDGE like	-0.19
tw HEDGE make	-1.17
tw HEDGE off	-0.39
tw HEDGE on	-0.23
tw HEDGE only	0.64
tw HEDGE plan	-0.12
tw HEDGE stay	-0.49
tw HEDGE still	-0.31
tw HEDGE take	-0.78
tw HEDGE the	-0.94
tw HEDGE ther	-0.89
tw HEDGE to	0.55
tw HEDGE turn	1.62
tw HEDGE want	0.72
tw HEDGE who	-0.42
tw HEDGE with	0.16
tw HOMEHELP a	-0.91
tw HOMEHELP about	-0.25
tw HOMEHELP aft	0.48
tw HOMEHELP and	-0.39
tw HOMEHELP does	-0.38
tw HOMEHELP for	-1.42
tw HOMEHELP had	-0.29
tw HOMEHELP has	-0.19
tw HOMEHELP have	0.14
tw HOMEHELP if	-0.49
tw HOMEHELP in	-0.54
tw HOMEHELP is	-2.08
tw HOMEHELP like	0.50
tw HOMEHELP name	-0.30
tw HOMEHELP of	0.44
tw HOMEHELP on	-1.79
tw HOMEHELP only	0.51
tw HOMEHELP or	-0.62
tw HOMEHELP put	-0.62
tw HOMEHELP so	-0.54
tw HOMEHELP suit	-0.15
tw HOMEHELP the	-0.35
tw HOMEHELP to	0.29
tw HOMEHELP until	-0.32
tw HOMEHELP was	-0.67
tw HOMEHELP when	1.49
tw HOMEHELP who	-1.64
tw HOMEHELP with	1.15
tw HUMBLE about	-0.33
tw HUMBLE and	-0.60
tw HUMBLE be	0.96
tw HUMBLE but	0.24
tw HUMBLE do	-0.20
tw HUMBLE from	-0.24
tw HUMBLE has	0.79
tw HUMBLE how	-0.34
tw HUMBLE in	-0.18
tw HUMBLE lie	-0.84
tw HUMBLE of	0.56
tw HUMBLE on	-0.23
tw HUMBLE the	0.94
tw HUMBLE to	-0.19
tw HUMBLE what	-0.16
tw HUMBLE why	-0.65
tw IT a	-1.28
tw IT all	0.24
tw IT and	0.16
tw IT as	-0.70
tw IT at	-0.13
tw IT away	0.62
tw IT beforehand	-0.40
tw IT cost	-0.65
tw IT count	-0.10
tw IT day	-0.44
tw IT did	1.40
tw IT do	0.60
tw IT does	1.12
tw IT down	-0.32
tw IT for	0.65
tw IT gentl	0.26
tw IT goes	0.41
tw IT had	0.70
tw IT hard	-0.46
tw IT has	1.66
tw IT have	-0.13
tw IT here	0.34
tw IT his	-0.32
tw IT in	-1.05
tw IT includ	-1.14
tw IT is	0.71
tw IT last	1.35
tw IT lets	-0.24
tw IT light	0.97
tw IT look	-2.48
tw IT luck	0.39
tw IT main	-0.23
tw IT mak	-0.58
tw IT matt	-0.35
tw IT mean	-0.48
tw IT month	-0.18
tw IT on	0.12
tw IT only	-1.57
tw IT or	-0.61
tw IT out	0.94
tw IT own	-2.12
tw IT plac	-0.35
tw IT question	-0.58
tw IT room	0.92
tw IT sinc	0.40
tw IT so	1.15
tw IT start	0.47
tw IT suit	-0.43
tw IT tak	-0.42
tw IT than	-0.66
tw IT the	-0.16
tw IT their	-0.20
tw IT ther	1.30
tw IT to	2.45
tw IT took	-0.82
tw IT turn	0.89
tw IT was	-3.93
tw IT week	-0.14
tw IT were	0.18
tw IT will	1.21
tw IT wint	-0.69
tw IT with	-0.78
tw IT wors	-0.50
tw IT worst	-0.33
tw IT would	1.25
tw IT year	0.98
tw LIFE a	1.84
tw LIFE all	0.72
tw LIFE and	-1.08
tw LIFE are	-1.68
tw LIFE as	-0.86
tw LIFE at	-1.54
tw LIFE away	0.47
tw LIFE bad	-0.67
tw LIFE besid	-0.85
tw LIFE bett	0.58
tw LIFE by	-0.39
tw LIFE from	-0.48
tw LIFE has	-1.05
tw LIFE here	-0.90
tw LIFE his	1.26
tw LIFE if	-0.37
tw LIFE in	-2.80
tw LIFE is	0.60
tw LIFE late	-0.77
tw LIFE like	2.69
tw LIFE long	0.52
tw LIFE more	-0.17
tw LIFE on	-0.79
tw LIFE out	0.13
tw LIFE sinc	0.46
tw LIFE so	-0.44
tw LIFE still	0.31
tw LIFE the	0.58
tw LIFE then	0.61
tw LIFE ther	-0.52
tw LIFE to	0.40
tw LIFE tonight	0.53
tw LIFE up	-1.33
tw LIFE was	-1.34
tw LIFE went	2.17
tw LIFE were	-0.76
tw LIFE what	0.75
tw LIFE whil	-0.30
tw LIFE will	0.83
tw LIFE with	0.86
tw LIFE within	0.82
tw MECH and	-1.06
tw MECH are	-0.79
tw MECH around	-0.86
tw MECH as	-0.62
tw MECH do	-0.54
tw MECH does	-0.20
tw MECH go	-0.45
tw MECH has	-0.86
tw MECH in	0.25
tw MECH is	-0.41
tw MECH of	-0.19
tw MECH or	-0.20
tw MECH to	-0.87
tw MECH with	0.37
tw META about	-0.88
tw META and	0.81
tw META are	-0.20
tw META does	-0.12
tw META for	0.46
tw META from	-0.15
tw META has	-0.36
tw META in	-0.66
tw META is	0.64
tw META of	0.33
tw META on	-0.20
tw META so	-0.14
tw META the	1.45
tw META to	-0.47
tw META what	0.20
tw MOST about	-0.16
tw MOST and	-0.36
tw MOST at	1.00
tw MOST else	-0.25
tw MOST ever	1.23
tw MOST had	0.24
tw MOST has	-0.80
tw MOST is	-0.30
tw MOST line	-0.81
tw MOST of	0.55
tw MOST on	-0.70
tw MOST the	0.37
tw MOST to	-0.46
tw MOST want	-0.22
tw NEG a	-2.91
tw NEG about	1.26
tw NEG an	-0.70
tw NEG and	-1.12
tw NEG at	-0.20
tw NEG be	1.40
tw NEG becaus	-0.47
tw NEG been	0.25
tw NEG bett	0.65
tw NEG but	0.37
tw NEG come	-0.57
tw NEG do	3.01
tw NEG else	0.61
tw NEG ever	1.50
tw NEG expect	-0.51
tw NEG fail	2.74
tw NEG for	0.56
tw NEG get	1.36
tw NEG give	-0.73
tw NEG go	-0.22
tw NEG had	-0.23
tw NEG happen	0.23
tw NEG has	-0.73
tw NEG have	0.41
tw NEG in	-0.39
tw NEG is	-2.40
tw NEG let	2.53
tw NEG lie	-0.84
tw NEG like	-0.37
tw NEG look	0.25
tw NEG make	0.36
tw NEG medical	0.61
tw NEG mention	-0.99
tw NEG miss	0.55
tw NEG of	-0.94
tw NEG off	-0.17
tw NEG on	-0.21
tw NEG once	0.45
tw NEG or	-0.98
tw NEG print	-0.77
tw NEG quit	-0.13
tw NEG so	0.40
tw NEG start	-0.46
tw NEG stretch	-0.15
tw NEG tak	-0.77
tw NEG the	-1.16
tw NEG ther	0.41
tw NEG to	-1.28
tw NEG will	-0.37
tw NEGN a	0.44
tw NEGN and	-0.68
tw NEGN cook	-0.53
tw NEGN happen	-0.11
tw NEGN more	0.71
tw NEGN rush	-0.39
tw NEGN seriou	0.48
tw NEGN the	0.56
tw NEGN therapist	-0.14
tw NEGN to	-0.24
tw NEGN track	-0.21
tw NUMBER a	1.44
tw NUMBER and	0.92
tw NUMBER at	1.06
tw NUMBER birthda	-0.10
tw NUMBER by	1.19
tw NUMBER day	1.19
tw NUMBER days	-0.64
tw NUMBER for	0.31
tw NUMBER from	-0.85
tw NUMBER gram	-1.15
tw NUMBER hour	0.12
tw NUMBER hundr	1.57
tw NUMBER if	-0.52
tw NUMBER in	0.26
tw NUMBER is	0.96
tw NUMBER lin	0.53
tw NUMBER minut	-1.12
tw NUMBER month	-2.21
tw NUMBER more	-0.21
tw NUMBER of	1.88
tw NUMBER on	-1.11
tw NUMBER plac	0.17
tw NUMBER question	-0.53
tw NUMBER reason	-0.64
tw NUMBER small	-0.26
tw NUMBER so	-0.41
tw NUMBER summ	-0.51
tw NUMBER th	-1.59
tw NUMBER the	1.56
tw NUMBER thousand	1.12
tw NUMBER to	-0.30
tw NUMBER way	-0.39
tw NUMBER ways	-0.55
tw NUMBER week	-0.62
tw NUMBER who	1.24
tw NUMBER wint	0.42
tw NUMBER with	0.72
tw NUMBER work	-0.41
tw NUMBER year	1.44
tw OUGHT a	1.92
tw OUGHT about	-0.82
tw OUGHT adult	-0.96
tw OUGHT against	-0.12
tw OUGHT an	0.35
tw OUGHT and	-1.20
tw OUGHT any	0.83
tw OUGHT be	-1.39
tw OUGHT befor	-1.23
tw OUGHT both	-0.22
tw OUGHT each	-0.23
tw OUGHT for	1.36
tw OUGHT have	1.50
tw OUGHT him	0.54
tw OUGHT how	0.76
tw OUGHT is	-0.47
tw OUGHT on	-0.22
tw OUGHT or	0.45
tw OUGHT somebod	-0.74
tw OUGHT the	-2.00
tw OUGHT their	0.23
tw OUGHT them	0.96
tw OUGHT to	0.30
tw OUGHT togeth	-0.73
tw OUGHT what	-0.33
tw OUGHT wher	-0.32
tw OUGHT who	0.38
tw OUGHT why	0.56
tw OUGHT with	0.48
tw PAST a	-0.69
tw PAST and	-1.15
tw PAST by	-0.80
tw PAST for	-0.65
tw PAST from	-0.22
tw PAST in	-0.81
tw PAST of	-0.10
tw PAST or	-0.19
tw PAST to	0.29
tw PAST togeth	-0.23
tw PAST was	-0.96
tw PAST with	1.70
tw POLICY a	-0.50
tw POLICY and	-1.02
tw POLICY are	-1.05
tw POLICY at	-0.85
tw POLICY becaus	0.34
tw POLICY by	0.70
tw POLICY does	-0.44
tw POLICY ever	0.34
tw POLICY for	-0.18
tw POLICY has	-0.48
tw POLICY here	1.35
tw POLICY if	-1.06
tw POLICY in	-0.16
tw POLICY is	-1.85
tw POLICY of	0.65
tw POLICY on	-0.59
tw POLICY or	0.43
tw POLICY room	0.87
tw POLICY sinc	-0.51
tw POLICY so	0.19
tw POLICY the	0.27
tw POLICY them	-0.57
tw POLICY ther	-0.41
tw POLICY to	0.64
tw POLICY twic	-0.29
tw POLICY until	-0.70
tw POLICY up	-0.58
tw POLICY was	-1.82
tw POLICY when	-1.17
tw POLICY will	-0.29
tw POLICY with	-0.81
tw POSITION and	-0.62
tw POSITION of	0.58
tw PRAISE and	0.31
tw PRAISE in	0.51
tw PRAISE of	-1.35
tw PRESSURE and	-1.04
tw PRESSURE for	0.28
tw PRESSURE in	-0.54
tw PRESSURE the	0.91
tw PROVE and	0.49
tw PROVE anyth	-0.39
tw PROVE for	0.33
tw PROVE the	0.44
tw RELIEFN and	-0.50
tw RELIEFN anyth	-0.53
tw RELIEFN are	-0.28
tw RELIEFN becaus	-0.25
tw RELIEFN in	0.79
tw RELIEFN is	0.50
tw RELIEFN of	-1.96
tw REMOVE a	1.20
tw REMOVE and	0.26
tw REMOVE any	-0.12
tw REMOVE as	1.17
tw REMOVE at	-1.54
tw REMOVE for	0.87
tw REMOVE her	-0.16
tw REMOVE here	1.94
tw REMOVE his	1.46
tw REMOVE in	1.95
tw REMOVE is	-0.99
tw REMOVE need	0.36
tw REMOVE of	-1.13
tw REMOVE on	1.20
tw REMOVE sinc	-0.41
tw REMOVE the	-2.51
tw REMOVE their	-0.12
tw REMOVE them	-0.39
tw REMOVE was	-0.12
tw REMOVE what	1.15
tw REMOVE when	-1.22
tw REMOVE with	0.99
tw RESEARCH a	1.20
tw RESEARCH are	1.89
tw RESEARCH at	-0.72
tw RESEARCH did	-0.40
tw RESEARCH do	-0.15
tw RESEARCH does	-0.47
tw RESEARCH for	-1.10
tw RESEARCH from	-0.43
tw RESEARCH gave	0.48
tw RESEARCH has	-0.75
tw RESEARCH have	-0.91
tw RESEARCH in	0.16
tw RESEARCH is	1.43
tw RESEARCH look	0.83
tw RESEARCH name	-0.12
tw RESEARCH of	-0.60
tw RESEARCH on	-1.19
tw RESEARCH or	0.19
tw RESEARCH so	0.44
tw RESEARCH the	-0.40
tw RESEARCH was	-0.36
tw RESEARCH were	-0.74
tw RESEARCH with	-0.56
tw SAFETY a	-1.38
tw SAFETY about	0.36
tw SAFETY and	-1.37
tw SAFETY but	0.17
tw SAFETY for	-0.68
tw SAFETY has	0.27
tw SAFETY if	-0.92
tw SAFETY is	-0.71
tw SAFETY or	-0.71
tw SAFETY the	-1.62
tw SAFETY their	0.19
tw SAFETY to	-0.21
tw SAFETY what	-0.51
tw SAFETY when	0.22
tw SAFEW for	-0.55
tw SAFEW in	0.80
tw SAFEW is	-0.23
tw SAFEW of	-1.77
tw SAFEW to	-1.28
tw SAY a	-0.11
tw SAY about	-0.47
tw SAY and	-1.46
tw SAY at	0.73
tw SAY down	-0.33
tw SAY here	-0.67
tw SAY in	-0.77
tw SAY is	-0.17
tw SAY more	0.20
tw SAY of	0.53
tw SAY on	-0.45
tw SAY or	-0.21
tw SAY so	-0.66
tw SAY someth	-0.76
tw SAY the	-2.22
tw SAY their	0.55
tw SAY them	-0.72
tw SAY to	-1.93
tw SAY what	0.31
tw SAY when	0.19
tw SAY why	-0.47
tw SAY with	-0.12
tw SAY yes	0.98
tw SERIOUS and	0.95
tw SERIOUS are	-0.35
tw SERIOUS becom	0.93
tw SERIOUS but	0.65
tw SERIOUS com	-0.96
tw SERIOUS from	0.15
tw SERIOUS in	-1.24
tw SERIOUS is	-1.91
tw SERIOUS of	-0.35
tw SERIOUS on	0.91
tw SERIOUS or	-2.42
tw SERIOUS pleas	-0.89
tw SERIOUS sinc	0.83
tw SERIOUS so	0.80
tw SERIOUS the	0.41
tw SERIOUS to	0.40
tw SERIOUS will	0.59
tw SERVICE a	-0.67
tw SERVICE about	-0.46
tw SERVICE and	-2.28
tw SERVICE befor	-0.20
tw SERVICE for	2.66
tw SERVICE from	-0.54
tw SERVICE him	-1.14
tw SERVICE if	0.65
tw SERVICE in	0.94
tw SERVICE is	0.62
tw SERVICE of	-0.79
tw SERVICE or	-0.94
tw SERVICE room	-0.12
tw SERVICE the	1.41
tw SERVICE to	-0.51
tw SERVICE was	0.20
tw SERVICE what	0.76
tw SERVICE when	-0.45
tw SERVICE wher	1.04
tw SERVICE with	-0.53
tw SHOW a	-2.27
tw SHOW and	0.45
tw SHOW anyth	-0.67
tw SHOW at	0.42
tw SHOW behind	0.29
tw SHOW bett	0.43
tw SHOW by	0.14
tw SHOW do	-0.26
tw SHOW for	-0.80
tw SHOW from	-1.00
tw SHOW has	0.70
tw SHOW her	1.33
tw SHOW his	-0.28
tw SHOW how	-0.34
tw SHOW into	0.20
tw SHOW is	-0.27
tw SHOW like	0.61
tw SHOW on	-1.08
tw SHOW only	-0.51
tw SHOW out	-0.29
tw SHOW so	-0.16
tw SHOW someth	-1.49
tw SHOW the	-2.31
tw SHOW their	2.22
tw SHOW them	0.36
tw SHOW to	0.11
tw SHOW what	0.14
tw SHOW when	-1.21
tw SHOW wher	-0.48
tw SHOW why	-0.34
tw SHOW will	0.51
tw SHOW with	-0.48
tw SHOW yes	0.98
tw SORE and	-0.21
tw SORE by	0.19
tw SORE day	0.43
tw SORE days	0.28
tw SORE effect	-0.21
tw SORE in	0.17
tw SORE of	-1.04
tw SORE on	-0.43
tw SORE or	0.26
tw STOPTAKING a	-1.06
tw STOPTAKING and	0.45
tw STOPTAKING any	-1.04
tw STOPTAKING by	0.19
tw STOPTAKING for	0.54
tw STOPTAKING his	0.89
tw STOPTAKING of	-0.20
tw STOPTAKING on	0.72
tw STOPTAKING the	1.21
tw STOPTAKING to	1.79
tw STOPTAKING with	-0.35
tw STORE a	1.07
tw STORE and	-0.60
tw STORE at	0.51
tw STORE away	0.38
tw STORE by	-1.06
tw STORE ever	-0.14
tw STORE for	-0.40
tw STORE her	0.70
tw STORE how	0.63
tw STORE in	-0.73
tw STORE is	-0.83
tw STORE last	-0.11
tw STORE on	0.54
tw STORE the	1.33
tw STORE them	-0.28
tw STORE to	0.17
tw STORE up	1.62
tw STORE was	0.20
tw STORE what	-0.80
tw STORE with	0.59
tw SURE a	-0.18
tw SURE about	-0.17
tw SURE and	-0.17
tw SURE in	0.47
tw SURE is	-0.10
tw SURE of	-0.77
tw SURE on	-0.52
tw SURE the	0.34
tw SURE to	0.54
tw SURE who	-0.82
tw SURGERY and	-0.34
tw SURGERY is	0.96
tw SURGERY on	-0.64
tw SYMPTOM a	-0.33
tw SYMPTOM aft	-1.66
tw SYMPTOM and	-0.68
tw SYMPTOM are	0.74
tw SYMPTOM as	-0.61
tw SYMPTOM at	-1.19
tw SYMPTOM away	0.40
tw SYMPTOM becom	1.90
tw SYMPTOM befor	-1.44
tw SYMPTOM by	0.22
tw SYMPTOM com	-0.87
tw SYMPTOM come	-0.50
tw SYMPTOM does	1.38
tw SYMPTOM for	-1.21
tw SYMPTOM go	-0.35
tw SYMPTOM goes	0.32
tw SYMPTOM had	-0.54
tw SYMPTOM has	0.43
tw SYMPTOM have	1.08
tw SYMPTOM in	-1.36
tw SYMPTOM is	-1.68
tw SYMPTOM of	-2.21
tw SYMPTOM on	-0.36
tw SYMPTOM or	-0.98
tw SYMPTOM scor	-1.27
tw SYMPTOM sinc	0.21
tw SYMPTOM so	-0.67
tw SYMPTOM than	-0.69
tw SYMPTOM the	1.06
tw SYMPTOM to	1.25
tw SYMPTOM when	-0.81
tw SYMPTOM with	-0.39
tw THERAPIST2 aft	0.73
tw THERAPIST2 and	-1.30
tw THERAPIST2 are	-0.79
tw THERAPIST2 in	-0.16
tw THERAPIST2 is	-0.14
tw THERAPIST2 or	-0.45
tw THERAPIST2 suit	-0.19
tw THERAPIST2 therapist	-0.45
tw THERAPIST2 who	-0.51
tw THERAPY a	0.10
tw THERAPY and	1.76
tw THERAPY are	0.34
tw THERAPY befor	-0.22
tw THERAPY care	-0.63
tw THERAPY cost	-0.57
tw THERAPY did	-0.29
tw THERAPY do	-0.73
tw THERAPY does	0.52
tw THERAPY go	-0.87
tw THERAPY grow	0.30
tw THERAPY has	-0.53
tw THERAPY here	0.87
tw THERAPY how	-0.32
tw THERAPY in	-0.66
tw THERAPY is	-1.32
tw THERAPY minut	-0.49
tw THERAPY of	-0.73
tw THERAPY on	0.24
tw THERAPY or	-0.81
tw THERAPY plan	0.87
tw THERAPY so	0.92
tw THERAPY start	-0.29
tw THERAPY than	1.09
tw THERAPY the	1.10
tw THERAPY ther	0.69
tw THERAPY therapist	-0.65
tw THERAPY to	0.79
tw THERAPY was	-0.28
tw THERAPY will	0.90
tw THERAPY with	-0.68
tw THING a	0.90
tw THING and	1.02
tw THING are	0.25
tw THING at	-0.17
tw THING becaus	0.19
tw THING came	-0.32
tw THING com	0.70
tw THING do	0.27
tw THING ever	-0.63
tw THING for	-1.03
tw THING has	-0.57
tw THING in	1.46
tw THING is	-3.94
tw THING nam	-0.23
tw THING of	-2.28
tw THING on	-0.24
tw THING the	3.31
tw THING to	-1.22
tw THING took	-0.86
tw THING up	-0.46
tw THING was	-1.68
tw THING when	-1.49
tw THING with	1.11
tw TURN aft	-0.68
tw TURN and	-0.70
tw TURN be	1.21
tw TURN her	-0.17
tw TURN his	-1.20
tw TURN if	-0.17
tw TURN in	-0.25
tw TURN on	0.22
tw TURN the	1.71
tw TURN ther	0.14
tw TURN try	0.60
tw WE a	-0.36
tw WE am	1.97
tw WE are	-0.88
tw WE as	-0.17
tw WE at	0.29
tw WE by	-0.47
tw WE came	-0.45
tw WE delet	-1.16
tw WE did	0.22
tw WE earn	-0.31
tw WE even	-0.83
tw WE ever	0.58
tw WE finish	-0.49
tw WE gave	0.11
tw WE give	0.65
tw WE go	-1.21
tw WE got	-0.75
tw WE had	1.07
tw WE hand	-0.95
tw WE have	1.48
tw WE if	-0.43
tw WE just	0.29
tw WE lik	-0.52
tw WE like	-0.38
tw WE liv	-0.64
tw WE look	1.95
tw WE make	0.92
tw WE name	0.34
tw WE off	0.99
tw WE once	-0.92
tw WE only	0.27
tw WE own	-0.82
tw WE print	-0.52
tw WE put	1.55
tw WE ran	-0.51
tw WE regular	1.29
tw WE sell	-0.41
tw WE set	-0.25
tw WE side	0.70
tw WE simp	0.33
tw WE start	-0.66
tw WE still	-2.32
tw WE stool	-0.59
tw WE take	-0.36
tw WE their	0.32
tw WE to	0.89
tw WE took	-1.83
tw WE try	-0.73
tw WE turn	1.37
tw WE walk	0.14
tw WE want	-0.83
tw WE was	0.46
tw WE watch	1.10
tw WE went	-0.72
tw WE what	0.21
tw WE will	-1.49
tw WE work	0.31
tw WE would	-1.53
tw WELL and	-1.80
tw WELL at	-1.31
tw WELL by	0.18
tw WELL for	-0.45
tw WELL here	0.81
tw WELL in	-0.58
tw WELL on	-1.10
tw WELL sinc	0.31
tw WELL than	-0.13
tw WELL the	-1.02
tw WELL to	-1.05
tw WELL too	0.43
tw WELL when	0.81
tw WELL whil	-0.28
tw WELL with	-0.26
tw WORKS a	1.53
tw WORKS about	-0.20
tw WORKS and	-1.44
tw WORKS as	1.16
tw WORKS by	-0.56
tw WORKS for	-0.47
tw WORKS from	0.64
tw WORKS hour	0.18
tw WORKS in	-0.19
tw WORKS is	-0.67
tw WORKS like	0.83
tw WORKS mark	0.40
tw WORKS move	0.32
tw WORKS on	-1.17
tw WORKS or	-0.31
tw WORKS the	-0.96
tw WORKS their	0.47
tw WORKS to	-0.90
tw WORKS und	1.22
tw WORKS what	0.88
tw WORKS when	0.40
tw WORKS with	-1.02
tw WORLD a	-0.67
tw WORLD and	2.77
tw WORLD are	-0.39
tw WORLD at	0.12
tw WORLD befor	-0.89
tw WORLD by	0.57
tw WORLD for	-0.61
tw WORLD had	-0.42
tw WORLD has	-0.94
tw WORLD if	-0.67
tw WORLD in	-0.17
tw WORLD is	-1.84
tw WORLD of	1.07
tw WORLD on	-0.21
tw WORLD park	-0.35
tw WORLD scal	-0.48
tw WORLD sinc	0.64
tw WORLD the	0.34
tw WORLD to	2.15
tw WORLD was	-3.14
tw WORLD when	0.31
tw WORLD will	-0.60
tw WORLD with	-0.48
tw YOU a	0.25
tw YOU about	-0.15
tw YOU and	-0.22
tw YOU are	1.41
tw YOU be	1.01
tw YOU breath	-0.62
tw YOU come	-0.55
tw YOU days	0.85
tw YOU do	-2.57
tw YOU for	-0.30
tw YOU from	0.21
tw YOU get	-1.39
tw YOU had	1.01
tw YOU have	-1.30
tw YOU health	-0.59
tw YOU in	0.12
tw YOU is	-0.31
tw YOU last	-0.46
tw YOU let	0.52
tw YOU lie	-1.25
tw YOU light	-0.21
tw YOU like	-0.97
tw YOU live	0.18
tw YOU lose	-0.42
tw YOU mone	-1.15
tw YOU name	-0.37
tw YOU on	0.53
tw YOU only	0.29
tw YOU own	-0.27
tw YOU put	-0.32
tw YOU stay	-0.85
tw YOU still	0.26
tw YOU take	0.86
tw YOU the	-0.11
tw YOU to	0.60
tw YOU try	1.33
tw YOU up	0.34
tw YOU want	-0.46
tw YOU were	1.40
tw YOU what	-0.29
tw YOU when	-0.59
tw YOU wher	-0.65
tw YOU will	0.37
tw YOU would	-0.51
two clauses	4.19
w 1	-0.32
w 10	-0.14
w 1998	-0.29
w 1999	0.27
w 2016	0.29
w 2020	-0.72
w 2024	-0.86
w 23	-0.23
w 25	-0.11
w 29	-0.14
w 5	-0.21
w 52	-0.13
w 54	0.13
w 64	-0.43
w 84	-0.12
w a_doctor	-1.40
w a_walk	-0.33
w about	-6.85
w abov	-1.05
w accept	0.25
w accident	0.11
w accord	1.73
w accountant	-0.50
w ach	2.07
w ache	-1.52
w act	0.86
w acupunctur	-0.34
w add	-0.77
w addres	-0.15
w adds	-0.68
w adhd	0.54
w adjust	-0.34
w adult	-2.11
w advanc	-0.40
w advic	-0.37
w advis	-0.17
w aft	0.73
w after_years_of	0.51
w afternoon	1.32
w afterward	-1.75
w again	-1.52
w against	-2.17
w age	1.08
w ages	0.64
w ago	1.61
w agre	0.17
w agree	-0.24
w aim	-0.31
w air	-0.21
w alarm	-0.25
w align	-0.10
w alik	0.24
w all	0.75
w allow	-0.21
w alon	-0.70
w along	-0.62
w alread	-0.24
w also	-1.85
w alternativ	0.69
w although	0.40
w alway	-1.75
w am	2.25
w amaz	0.12
w among	0.32
w an_hour	-0.64
w an_operation	0.16
w anatom	-0.39
w ancient	0.44
w ankl	0.17
w anoth	-0.58
w answ	-2.46
w answer	-0.39
w antidepressant	-0.11
w anxiet	-0.67
w anxiou	0.67
w any	-0.12
w anyon	0.47
w anyone_who	-0.66
w anyth	-3.00
w anywa	-0.87
w apart	-0.12
w appear	-0.79
w appetit	0.35
w appl	0.87
w appoint	0.53
w approach	0.29
w approv	0.25
w april	-0.23
w arch	0.16
w are_well	0.88
w argu	0.67
w arm	0.34
w armchair	0.11
w arms	-0.16
w army	2.17
w around	-1.64
w arriv	0.22
w arrival	0.87
w arthriti	-0.24
w articl	-1.01
w as_a_rule	-0.71
w as_if	-0.21
w ask	-0.73
w ask_a_doctor	-0.25
w ask_your_doctor	-0.50
w ask_your_midwife	-0.20
w asks	-0.75
w asleep	-1.04
w assess	-0.17
w association	-0.90
w assur	1.27
w asthma	0.61
w at_last	-1.21
w at_once	-0.17
w at_the_back	0.19
w ate	0.13
w attention	-1.55
w august	-0.74
w aunt	-0.87
w author	-0.33
w authorit	1.32
w autism	0.62
w avoid	-0.18
w awak	0.17
w awaken	1.33
w away	1.70
w bab	1.25
w baby	-2.03
w back	1.06
w back_at	-0.33
w back_in	1.35
w back_on	0.74
w back_pain	-2.69
w back_to	2.01
w backach	0.35
w bad	-1.64
w bad_back	1.81
w bag	0.73
w bags	0.21
w bak	-1.33
w baker	-0.59
w balanc	-0.55
w ball	1.24
w band	-0.45
w bank	0.28
w bare	-0.67
w base	-0.68
w bath	0.43
w be	-0.37
w be_looked_at	-0.77
w beach	1.07
w bear	1.08
w beat	0.39
w becam	1.01
w becaus	-4.45
w becom	4.70
w bed	0.37
w bedroom	1.56
w bedtim	0.54
w been	1.78
w befor	-1.92
w before_you_book	-0.11
w beforehand	-0.45
w began	-0.37
w begin	-0.19
w beginn	0.43
w behind	-0.66
w bel	-1.77
w belief	-0.53
w believ	-0.52
w bell	-0.72
w below	-0.87
w bend	1.96
w beneath	-0.34
w benefit	1.64
w besid	-0.52
w best	0.26
w bett	0.38
w between	-0.95
w beyond	0.80
w bicycl	-0.97
w big	2.14
w bike	-1.79
w bill	-0.64
w bin	1.15
w birth	1.79
w birthda	0.93
w bit	-0.60
w black	2.36
w blanket	-1.62
w ble	-0.56
w bleed	-0.28
w bless	1.02
w block	-0.14
w blockag	0.26
w blood	-0.54
w blood_pressure	-0.58
w blood_sugar	-0.29
w blow	-0.72
w blue	0.54
w boat	-1.36
w bod	1.31
w body	5.76
w boil	0.11
w bon	-2.04
w bone	-1.78
w bones_of_the_skull	0.93
w book	2.68
w boost	-0.26
w boot	1.44
w bor	0.15
w boredom	-0.37
w born	1.32
w both	-0.82
w both_sides	0.12
w bottl	0.27
w bought	0.41
w bounc	1.22
w bowl	-1.39
w boy	-0.61
w bp	0.52
w br	2.22
w brac	-0.29
w brain	-1.03
w brain_injury	-0.22
w brak	-0.35
w bread	-0.29
w break	-0.85
w breath	-0.29
w bridg	-0.38
w bright	1.97
w brok	-0.62
w broken	-0.88
w broth	-1.05
w brush	-1.31
w build	-1.58
w bump	0.81
w bus	-1.76
w busy	-0.18
w but	3.35
w button	0.54
w buy	0.10
w by_friday	-0.25
w by_itself	-0.18
w by_themselves	-0.38
w cake	-1.05
w call	3.11
w call_an_ambulance	-0.53
w calm	1.50
w calv	0.17
w came	-0.44
w came_in	0.21
w came_out	1.11
w can	3.77
w can't	2.38
w can't_say	0.58
w canc	-0.94
w cancel	-1.07
w cancell	1.96
w cane	0.45
w cannot	3.30
w cannot_promise	-0.18
w cannot_say	-0.79
w cannot_tell	-0.62
w car	1.36
w card	1.63
w careful	0.31
w carr	-1.05
w carried_in	0.36
w carry	0.31
w carry_on	0.81
w cars	-0.27
w cas	0.54
w case	0.34
w cash	-0.32
w cat	-1.82
w caught	0.50
w caus	1.26
w ceil	0.33
w cell	1.27
w cent	0.40
w centur	0.48
w cerebrospinal_fluid	-0.76
w certain	0.67
w certificat	-0.11
w ch	-1.12
w chain	-0.38
w chair	2.45
w chanc	-0.20
w chang	0.55
w chapel	-0.47
w charg	-0.39
w cheap	-1.30
w check	-0.53
w chemotherap	-0.19
w ches	-0.44
w child	1.60
w childhood	1.36
w children	-2.65
w chiropractic	0.12
w chiropractor	-0.23
w choic	1.40
w choir	-1.34
w cholesterol	-0.25
w choos	-1.15
w chop	0.29
w christma	-0.95
w chronic	0.37
w chronic_fatigue	1.57
w chronic_pain	0.87
w church	-0.33
w clas	0.53
w clean	1.06
w cleans	0.52
w clear	-2.26
w click	1.63
w client	3.42
w climb	-0.53
w clinic	0.29
w clinical	0.79
w clock	1.62
w clos	-0.46
w clot	-0.70
w cloth	-2.06
w cloud	1.72
w club	-0.82
w coast	0.55
w coat	0.37
w coax	0.96
w code	-0.48
w coffe	0.11
w coin	-1.09
w cold	-3.32
w colic	-1.57
w collar	0.66
w colon	0.29
w column	-0.56
w com	1.04
w come	0.36
w come_back	-0.93
w come_down	0.92
w come_first	-1.45
w come_in	1.25
w come_off	0.23
w come_to_us	0.20
w comes_back	-0.43
w comfort	-0.51
w comfortabl	-0.75
w common	-0.47
w compar	-0.86
w complaint	1.07
w complementar	0.23
w concentrat	-0.27
w concussion	-0.12
w condition	0.40
w confirm	1.04
w consultant	0.46
w contest	-0.35
w control	-0.23
w cool	-1.01
w corn	-2.00
w correct	0.13
w corridor	0.51
w corset	0.31
w cost	-1.85
w cough	-1.97
w could	3.83
w could_not	0.90
w couldn't	0.65
w council	1.07
w counsel	-0.41
w count	2.46
w countr	0.94
w cours	0.71
w cov	0.54
w cr	-0.98
w crack	-0.31
w cradl	1.50
w cramp	0.13
w cranial	2.88
w cranial_bones	0.18
w cranial_holds	0.29
w cranial_osteopathy	-1.08
w cranial_work	1.41
w craniosacral	-0.45
w craniosacral_rhythm	0.57
w craniosacral_therapy	-1.53
w crash	0.23
w crook	0.76
w cros	-0.33
w crutch	-0.45
w cry	0.40
w crystal	-0.64
w cst	-1.43
w cup	0.40
w cupboard	0.28
w cur	-1.57
w cure	-1.39
w cushion	0.96
w cut	-0.22
w dad	1.09
w damag	0.42
w damp	-0.26
w danc	1.72
w dang	-0.42
w dark	-0.32
w date	-0.78
w daught	-1.23
w deal	-1.15
w debat	1.97
w decad	1.46
w decid	-1.54
w deep	1.70
w delet	-1.28
w dementia	-0.59
w dentist	-0.46
w depend	-0.81
w depression	-0.46
w describ	-1.23
w deserv	-1.73
w desk	-1.32
w detect	0.32
w detox	-1.39
w diabet	-1.11
w diagnos	1.47
w diagnosi	-0.14
w diaphragm	-0.29
w diar	0.68
w did	-0.58
w did_not_differ	-0.11
w diet	-0.57
w differenc	-0.20
w different	-0.49
w direction	-0.34
w disabilit	0.21
w disagre	0.15
w disappear	0.97
w disappoint	0.15
w disc	-0.49
w discharg	-0.12
w discov	0.28
w dislik	-0.72
w disord	0.36
w dissolv	0.95
w do_not_know	-0.97
w do_not_wait	-0.60
w doctor	1.17
w document	1.25
w does	-0.74
w dog	0.49
w dollar	1.02
w don't	2.41
w done	-1.17
w door	-2.45
w dose	0.25
w doubl	0.40
w doubt	-1.89
w dough	0.61
w down	-1.62
w dr	-0.46
w drain	1.91
w draw	0.82
w drawn	-0.59
w dread	0.83
w dress	-0.26
w drift	-0.66
w drink	0.28
w driv	-0.20
w droop	-0.25
w drov	-0.28
w drug	0.50
w drug_free	0.15
w drum	1.10
w due	-0.75
w dull	0.37
w dur	-1.30
w dust	-0.22
w e	-0.71
w each	1.70
w ear	-2.75
w ear_infections	0.30
w earn	-1.24
w ears	1.25
w easi	0.54
w easy	1.79
w eat	0.29
w edge	-0.45
w effect	2.04
w effectiv	1.05
w effective_for	0.14
w eight	1.59
w eighteen	0.43
w eleven	-0.98
w else	0.47
w encourag	0.24
w end	0.40
w endorphin	0.55
w ends	0.40
w energ	-0.54
w english	-1.95
w enjo	-0.37
w enjoy	-1.55
w enough	-0.26
w entranc	-0.51
w establish	0.75
w even	0.19
w ever	1.70
w ever_since	0.57
w every_client	0.88
w every_time	0.51
w everybod	-0.78
w everyth	2.60
w everywher	-0.17
w evidenc	-0.58
w exam	0.21
w except	-0.57
w exception	0.46
w exercis	-0.53
w expert	0.39
w explain	0.80
w eyebrow	-0.33
w eyes	-0.68
w fac	-0.11
w face	2.22
w fact	1.41
w fad	0.28
w fail	2.21
w faint	1.58
w fall	-1.10
w fami	1.05
w famil	-1.04
w fan	-0.74
w fascia	-1.40
w fast	0.91
w fath	0.34
w fatigu	0.63
w fear	0.21
w feath	1.95
w fee	-0.71
w feed	0.38
w feel	-0.47
w feel_better	1.10
w fees	0.74
w feet	0.67
w fell	-1.31
w felt	-3.29
w felt_better	-0.94
w fern	-0.63
w fertilit	-0.39
w fev	-1.91
w few	0.20
w fibromyalgia	0.81
w field	0.11
w fift	-0.74
w fifteen	-0.21
w fifth	-0.37
w fight	-0.15
w figur	0.26
w file	0.62
w fill	0.36
w film	1.26
w final	0.57
w find	2.76
w fine	-1.83
w fing	0.91
w fingertip	1.29
w finish	0.79
w fire	1.80
w firm	-1.33
w first	-1.02
w fish	-0.43
w fit	-0.11
w fits	-0.54
w five	-0.17
w fix	0.13
w flar	1.37
w flat	0.39
w flight	-0.20
w float	-1.58
w floor	-1.19
w flow	1.66
w flu	-0.77
w fluid	-2.12
w fog	1.51
w fold	-0.29
w follow	0.18
w food	-0.57
w foot	-0.48
w football	-0.33
w for_a_while	-1.02
w for_good	-0.32
w for_life	0.77
w for_some	-0.19
w for_the_first_time_in	-0.74
w for_the_first_time_since	0.79
w for_years	-0.67
w forc	-0.11
w forcep	-0.85
w forget	0.78
w forgot	-0.62
w forgotten	1.10
w form	0.64
w fort	0.66
w fortnight	1.56
w forward	0.98
w found	-2.47
w fountain	-0.19
w four	0.27
w fourth	-0.39
w fre	1.21
w free	1.55
w free_of	0.46
w free_of_pain	0.59
w fresh	-0.66
w frida	-1.11
w friend	-0.11
w front	0.48
w frown	0.16
w frozen_shoulder	-0.32
w full	1.99
w furth	-0.60
w futur	2.13
w gap	1.00
w garag	0.80
w garden	-1.48
w gas	-0.15
w gate	0.16
w gath	-0.19
w gave	-1.39
w gave_up	-0.89
w general	-1.32
w gent	0.71
w gentl	3.30
w gentle_hands	0.40
w gentle_touch	0.36
w german	-0.94
w get	0.72
w get_better	-0.73
w get_rid_of	-0.20
w get_well	1.33
w gett	0.72
w gift	0.80
w girl	1.78
w giv	1.00
w give	1.45
w give_up	0.25
w given	-0.17
w given_up	-0.71
w gives_way	0.29
w glad	-0.39
w glass	-0.22
w glov	-0.27
w go	0.17
w go_home	0.23
w go_to	0.82
w go_to_hospital	-0.62
w goal	-0.10
w goes	3.12
w gone	1.24
w good	-1.03
w good_for	-1.02
w got	0.35
w got_better	-0.87
w gout	-0.60
w grac	0.39
w grad	0.54
w gram	-1.13
w grandad	-1.12
w granddaught	0.85
w grandmoth	-0.42
w great	0.69
w grey	2.56
w grief	-0.43
w grip	1.17
w ground	-0.48
w group	-2.59
w grow	2.93
w grown	0.29
w guarante	-0.68
w guidanc	-0.73
w guidelin	-0.97
w gut	1.15
w gutt	-0.47
w habit	-0.55
w had	1.59
w hadn't	0.35
w hair	-1.36
w half_marathon	-0.33
w hall	-1.90
w hand	1.13
w hands_on	-1.15
w hang	-1.18
w happ	-0.26
w happen	1.92
w happi	0.78
w harbour	-0.33
w hard	-1.02
w harm	-0.16
w has	1.15
w has_not_been	-0.39
w has_two	-0.15
w hav	-0.53
w have	0.64
w have_not_been	-0.51
w haven't	0.61
w hay_fever	0.64
w he	-0.46
w head	-2.39
w headach	-0.42
w headlin	-1.17
w heal	2.75
w healing_for	0.30
w health	2.36
w health_visitor	-0.28
w hear	0.15
w heard	-0.19
w heart	-1.04
w heartbeat	-0.26
w heat	0.45
w heav	1.54
w heavi	-0.12
w heel	-0.12
w held	0.60
w hello	0.41
w help	0.28
w help_for	-0.19
w helps_with	-0.44
w her	2.56
w here	2.50
w herself	1.18
w hiccup	-0.69
w hid	-1.07
w hidden	0.76
w high	-1.44
w hill	-0.99
w him	-1.11
w himself	0.14
w hing	-0.50
w hip	-0.30
w hips	1.04
w his	0.68
w histor	-0.61
w hoist	0.83
w hold	0.56
w holida	0.67
w hon	0.64
w hook	0.36
w hop	-1.01
w hormon	-0.55
w hors	-0.19
w hospital	-0.29
w hot	0.91
w hot_flushes	0.13
w hour	-0.87
w hous	-0.83
w how	-0.88
w howev	-0.55
w hums	0.33
w hundr	2.20
w hung	-0.90
w hurr	-1.43
w hurt	-2.37
w husband	0.68
w i	-1.62
w i'll	0.47
w i'm	-0.51
w idea	-0.65
w ideal_for	0.24
w if	-5.62
w ignor	0.67
w ill	-1.27
w impossibl	1.33
w improv	0.27
w improve	0.45
w in_some	-0.12
w includ	-0.98
w incom	-0.47
w independent	0.67
w individual	-0.13
w indoor	0.43
w infant	-0.30
w infection	-0.36
w inflammation	-0.26
w inhal	-0.16
w injection	1.46
w injur	-0.52
w inn	-1.25
w insid	-2.13
w insomnia	-0.71
w instant	-0.21
w instead	0.71
w insulin	-0.45
w insur	-0.25
w inter	0.25
w internet	0.69
w interview	-0.21
w into	1.62
w invent	-0.57
w invit	0.32
w iron	0.91
w is_a	2.18
w is_an	-0.11
w is_common	-1.11
w is_gone	0.41
w is_made_of	-0.20
w is_said_to	-0.46
w is_thin	-0.37
w isn't	0.13
w it	0.15
w it'll	0.68
w itch	-1.11
w its	1.66
w itself	1.79
w januar	-0.73
w jaw	1.07
w jaws	-0.16
w job	-0.41
w join	-0.85
w joint	-0.23
w joy	-0.70
w jump	-1.48
w june	1.13
w just	-0.62
w keep	0.10
w keep_your	0.25
w kept	-0.29
w kettl	-1.42
w kidney	0.23
w kids	0.58
w kind	-3.79
w kitchen	0.11
w kne	-0.75
w knead	0.26
w kneel	0.17
w knew	-0.40
w knif	0.83
w knitt	0.33
w knock	0.18
w knot	-0.48
w know	0.66
w known	-1.06
w label	0.20
w laborator	1.15
w labour	0.34
w lad	0.35
w ladd	-1.17
w lake	-0.30
w lamb	-0.66
w lamp	-0.83
w land	-0.29
w lane	-0.51
w larg	-0.29
w last	0.20
w lat	-0.57
w latch	-0.21
w late	-2.37
w laugh	2.83
w law	-0.43
w lawn	0.95
w lay	-2.10
w lead	0.31
w leaflet	-0.70
w leak	-1.04
w lean	-0.11
w learn	-1.01
w least	0.31
w leav	-1.09
w left	-1.34
w leg	-1.82
w legal	0.88
w legs	-0.27
w lengthen	0.42
w lent	-0.11
w less	0.26
w lesson	-1.21
w let	1.78
w let_go	0.46
w let_go_of	0.28
w lets	-0.89
w lets_go	0.32
w lett	-0.35
w level	0.37
w librar	-0.57
w licens	-1.06
w lie	-1.89
w life	2.73
w lift	0.63
w light	-2.76
w light_touch	-1.87
w lik	-1.42
w like	-0.22
w limit	-0.51
w limp	0.23
w lin	-0.48
w line	0.63
w link	0.46
w list	-2.64
w listen	0.82
w littl	-0.30
w little_one	-0.52
w liv	-2.23
w live	-0.51
w load	-0.65
w local	0.25
w locat	0.43
w lock	-0.30
w loft	-0.44
w long	-1.02
w long_covid	-0.25
w long_enough	0.54
w long_lasting	-0.95
w look	-0.17
w looks_after	0.13
w loos	0.73
w loosen	0.57
w lorr	-0.12
w los	-1.92
w lose	1.15
w loss	-0.99
w lost	0.72
w lot	1.04
w loud	-0.41
w love	-1.79
w low	-2.31
w low_mood	-0.46
w lower	-0.50
w luck	0.17
w lumbar	0.40
w lump	0.21
w lunch	-0.25
w lung	0.99
w ly	-2.23
w lymph	0.59
w machin	0.47
w made	-0.30
w magic	-0.68
w mail	-0.71
w main	-1.24
w mak	-0.35
w make	-0.63
w man	0.83
w manag	0.59
w manipulation	-0.23
w many	-0.47
w many_people	-0.66
w map	-0.38
w maps	-0.62
w march	-0.73
w mark	-1.00
w market	0.30
w massag	-0.29
w match	-0.40
w mate	0.31
w matt	-0.65
w may	-1.22
w me	0.91
w meal	-0.18
w mean	-1.69
w meant	-0.82
w measur	1.45
w mechanic	0.66
w medical	0.95
w medical_care	-0.65
w medication	0.67
w medicin	-0.89
w meet	-1.09
w memb	-0.43
w membran	-0.29
w memor	-1.02
w mend	0.56
w menopaus	-0.48
w mention	-0.25
w messag	-1.02
w met	0.85
w midnight	0.63
w midwif	-1.13
w midwiv	0.81
w might	-0.79
w migrain	2.03
w mild	0.17
w mill	-0.29
w mind	1.22
w mine	-0.29
w minut	-0.41
w miracl	-0.95
w miss	1.74
w mo	-0.79
w model	-0.67
w modern	0.85
w monda	0.71
w monday	-1.19
w mone	-0.81
w month	0.41
w months_of	-0.64
w mood	-0.68
w more	1.56
w morn	1.88
w most	-4.82
w most_people	0.27
w moth	1.72
w mountain	-0.47
w mov	-4.75
w move	-2.78
w move_more	0.36
w mow	1.25
w mr	1.44
w much	1.51
w mum	0.70
w muscl	-1.71
w music	-0.15
w must	1.83
w my	1.93
w my_hands	-1.38
w myself	0.15
w nagg	0.10
w nam	-2.49
w name	-0.45
w nap	-0.29
w natural	1.73
w nausea	-0.36
w near	-0.43
w nearly_all	-0.29
w nearly_everyone	0.22
w neck	2.79
w neck_pain	0.76
w need	0.68
w needl	-0.73
w needs_a_doctor	-0.32
w needs_no	0.38
w negativ	-0.16
w neighbor	-1.18
w neighbour	-1.35
w neith	-1.42
w nerv	-0.74
w nerve_pain	0.22
w nervous_system	1.12
w neurologist	-0.97
w nev	0.51
w new	-3.53
w newborn	1.26
w next	-1.33
w nhs	-0.24
w nice	0.30
w nickel	-1.20
w night	3.61
w nine	1.93
w ninet	0.50
w no	-2.94
w no_clear	-0.30
w no_difference	-0.47
w no_doubt	0.53
w no_evidence	-0.38
w no_harm	0.32
w no_longer_need	1.17
w no_longer_needs	-0.39
w no_more	0.40
w no_one	1.57
w no_side_effects	0.31
w nobod	0.13
w nobody_has_shown	-0.26
w nobody_knows	-0.62
w nois	-0.28
w none	-0.97
w noon	-0.14
w normal	0.87
w nose	0.17
w not	-1.64
w not a_doctor	-0.41
w not able	0.42
w not about	-0.73
w not ach	1.93
w not advanc	-0.22
w not aft	0.36
w not again	0.27
w not against	0.32
w not agre	-0.31
w not alik	0.40
w not am	-0.28
w not an_hour	-0.42
w not an_operation	-0.73
w not answ	-0.36
w not anxiet	0.35
w not any	-1.87
w not any_more	0.89
w not anybod	-0.66
w not anyon	-0.15
w not anyth	-2.33
w not apart	-1.08
w not arm	0.55
w not arthriti	0.39
w not ask	0.86
w not asthma	-0.58
w not bab	0.60
w not back	2.12
w not back_pain	-0.36
w not bad	0.92
w not be	-0.73
w not been	0.11
w not befor	-0.22
w not believ	0.12
w not bett	1.42
w not body	-0.93
w not book	-0.37
w not breath	-0.43
w not buy	-0.32
w not call	0.37
w not can	-0.78
w not cancel	0.47
w not care	-0.15
w not caus	-0.32
w not ch	-0.32
w not chanc	0.79
w not chang	-1.86
w not check	-0.72
w not children	-0.11
w not claim	-0.64
w not client	0.98
w not clos	3.39
w not com	1.46
w not come	0.98
w not compar	-0.29
w not condition	0.16
w not cook	-0.53
w not could	0.66
w not count	-0.40
w not cst	-0.29
w not cur	0.68
w not cure	-0.67
w not cure_for	0.34
w not cut	1.14
w not damag	-0.14
w not dangerou	-0.34
w not day	0.68
w not diagnos	0.49
w not did	0.75
w not diseas	-0.10
w not do	3.04
w not doctor	0.68
w not dose	-0.55
w not down	0.51
w not drug	0.48
w not each	-0.33
w not ear	-0.37
w not effect	-0.24
w not eith	-0.38
w not else	-0.16
w not end	0.99
w not even	1.00
w not ever	3.43
w not everyon	-0.33
w not evidenc	-1.05
w not expect	-0.45
w not fail	2.94
w not far	-0.97
w not fault	-0.70
w not feel	-1.54
w not felt	1.08
w not felt_better	-0.29
w not fev	-0.95
w not find	-0.72
w not first	-0.71
w not five	0.39
w not fix	0.18
w not flat	-0.83
w not fluid	-0.30
w not follow	1.26
w not form	-0.33
w not found	-0.31
w not friend	0.14
w not full	-0.37
w not gave	0.30
w not get	1.50
w not get_better	0.58
w not give	-0.73
w not give_up	-0.64
w not go	-1.53
w not good	0.26
w not guarante	-0.22
w not had	0.19
w not hand	-0.78
w not happen	-0.17
w not harm	1.80
w not has	-0.97
w not have	1.84
w not he	1.46
w not head	0.49
w not heal	0.34
w not health	-0.95
w not hear	-0.47
w not heard	2.34
w not help	1.46
w not help_with	-0.88
w not her	1.48
w not here	-2.85
w not him	-0.84
w not his	0.47
w not hold	-0.35
w not hour	-0.49
w not how	-1.97
w not hurr	-1.29
w not hurt	1.08
w not i	-1.95
w not if	-0.18
w not ill	0.83
w not improv	-0.20
w not into	-0.18
w not is_a	-0.13
w not its	-0.81
w not keep	-0.73
w not kne	0.66
w not know	-0.35
w not larg	-0.13
w not leav	0.29
w not less	-0.11
w not let	2.53
w not licens	-0.16
w not lie	-0.70
w not life	0.38
w not lift	-0.55
w not light	-0.17
w not like	-0.89
w not line	-0.67
w not list	-0.60
w not live	0.80
w not long	0.14
w not ly	-0.97
w not made	-0.15
w not mak	1.10
w not make	0.35
w not massag	-0.13
w not matter	-0.43
w not may	0.32
w not me	-0.32
w not mean	-1.32
w not measur	-1.28
w not medical	0.26
w not medical_advice	-0.47
w not medical_care	0.13
w not medication	0.14
w not medicin	-0.81
w not mend	0.12
w not mention	-0.99
w not migrain	0.30
w not mind	-0.19
w not miracl	0.33
w not miss	0.94
w not month	0.19
w not more	0.25
w not mov	-0.54
w not move	-0.89
w not much	-1.24
w not my	-0.55
w not my_hands	-0.28
w not nam	-0.33
w not name	-0.13
w not neck	0.77
w not need	2.12
w not no	0.74
w not nor	-0.76
w not not	0.54
w not noth	-0.48
w not notic	0.83
w not now	0.38
w not numb	-1.44
w not off	-0.26
w not oil	-0.30
w not once	0.80
w not one	0.42
w not only	0.47
w not operation	0.60
w not oth	0.86
w not our	1.61
w not out	1.16
w not out_of	-0.66
w not outcom	-0.65
w not outsid	-0.62
w not over	-0.52
w not page	-0.64
w not paid	-0.54
w not pain	1.83
w not pap	-0.23
w not pass	-0.44
w not peopl	-1.08
w not person	1.80
w not plac	-0.60
w not play	-0.13
w not postur	-1.20
w not pregnanc	-0.54
w not pric	-0.46
w not print	-0.89
w not promis	1.00
w not prov	0.11
w not proven	-0.17
w not pull	-0.41
w not push	-0.80
w not put	0.16
w not quit	-0.36
w not reach	0.50
w not read	-0.52
w not reason	-0.93
w not record	-0.78
w not recover	-0.57
w not refund	0.28
w not regist	-0.38
w not relief	-0.59
w not rememb	0.10
w not replac	-0.17
w not report	-0.41
w not research	0.85
w not rest	-0.66
w not result	-0.93
w not review	0.22
w not rhythm	-0.24
w not risk	0.24
w not room	0.16
w not rush	-0.43
w not safe	-0.44
w not safet	-0.16
w not same	-0.52
w not say	-0.12
w not says	0.34
w not scan	-0.53
w not second	0.25
w not see	0.53
w not seen	0.62
w not seriou	0.44
w not session	-1.34
w not set	-0.83
w not shift	0.27
w not should	0.84
w not show	-0.65
w not shown	-0.67
w not sign	-0.17
w not sinc	4.43
w not singl	0.11
w not site	-0.43
w not sitt	0.64
w not sleep	0.20
w not so	0.75
w not sold	-1.02
w not someth	-0.96
w not stand	1.13
w not start	-0.47
w not stat	-0.38
w not stay	-0.74
w not stop_taking	-0.48
w not stor	-0.87
w not strength	1.03
w not stretch	-0.39
w not stud	-0.74
w not substitut	0.15
w not such	-0.28
w not tak	-0.77
w not take	-0.25
w not talk	-0.42
w not tell	0.39
w not test	-1.22
w not th	-1.02
w not than	-1.06
w not their	0.13
w not them	-0.92
w not theor	0.11
w not ther	0.87
w not therapist	-0.22
w not thes	-0.30
w not they	-0.22
w not think	1.31
w not thought	0.43
w not through	0.27
w not time	0.94
w not tinnitu	-0.32
w not too	1.49
w not touch	1.25
w not tr	0.63
w not track	-0.21
w not treat	-0.14
w not trial	-0.63
w not troubl	-0.13
w not true	-0.54
w not try	-0.44
w not turn	0.52
w not two	0.30
w not und	-0.54
w not unles	0.50
w not until	0.27
w not up	2.69
w not us	-0.72
w not use	-0.97
w not used	-1.19
w not visit	-1.14
w not wait	0.35
w not walk	-0.44
w not want	-1.35
w not watch	0.10
w not way	1.17
w not we	0.40
w not week	-0.38
w not well	-1.78
w not went	-0.20
w not what	1.25
w not what_is_wrong	-0.33
w not whatev	-1.05
w not when	0.65
w not wher	0.26
w not wheth	-0.72
w not who	3.55
w not why	-0.90
w not will	-1.85
w not without	0.45
w not word	0.83
w not work	0.24
w not worr	-0.19
w not wors	1.87
w not worth	-0.23
w not would	-0.65
w not writ	-0.12
w not year	1.07
w not you	-1.12
w not your	-1.18
w not your_doctor	-0.13
w not yourself	0.99
w not_agree	-0.14
w not_everyone	-0.21
w not_know	0.89
w not_need	0.91
w not_promise	-0.25
w note	-0.73
w noth	-2.52
w notic	0.93
w novel	-0.47
w now	1.11
w numb	-2.70
w nurs	0.76
w nurser	0.45
w octob	-0.60
w odd	-0.52
w off	1.45
w offer	-0.42
w offic	0.44
w official	0.23
w often	-4.23
w oil	-0.25
w old	0.76
w old_pains	0.50
w on_average	0.48
w on_his_own	-0.13
w on_the_way_home	0.48
w on_their_back	-0.11
w on_time	-1.21
w on_your_side	0.46
w once	0.86
w one	1.03
w one_hour	0.34
w ones	-0.71
w onlin	-0.42
w only	2.15
w only_get_worse	0.23
w open	-0.74
w optician	-0.41
w orchestra	1.05
w ordinar	-0.34
w organ	1.60
w osteopath	-1.18
w oth	-1.90
w otherwis	-0.14
w our	2.53
w our_hands	1.04
w our_table	0.40
w our_touch	0.44
w ours	1.05
w out	4.07
w out_of	1.18
w outsid	-0.55
w over	2.28
w overactiv	0.56
w overcom	0.14
w overnight	-0.37
w own	1.07
w pace	-1.36
w pack	0.90
w packag	-0.69
w pag	0.44
w page	-0.51
w paid	-0.94
w pain	0.32
w pain_free	2.14
w pain_relief	1.19
w painful	-0.93
w paint	-1.99
w pair	-1.83
w palm	1.50
w panel	0.26
w panic_attacks	-0.12
w pap	-1.34
w papa	0.51
w parent	2.16
w park	-1.72
w part	-0.43
w partn	-0.79
w pass	-3.03
w past	-0.90
w path	-0.71
w patienc	-0.59
w patient	1.01
w pattern	0.12
w pay	-0.15
w peac	-0.38
w pediatrician	0.53
w pelvi	1.20
w pen	-0.50
w peopl	-1.02
w per_cent	0.15
w perhap	-0.45
w period	1.90
w permanent	0.42
w person	-0.77
w pet	-0.49
w pharmacist	-0.97
w phon	-1.51
w photograph	1.91
w physical_therapist	-1.36
w physical_therapists	-0.49
w physical_therapy	-0.58
w physician	-0.36
w physio	0.96
w physiotherap	0.27
w physiotherapist	-1.19
w piano	-0.73
w pick	-0.88
w pictur	-1.37
w piec	-0.97
w pill	0.49
w pillow	0.97
w pinch	-1.00
w pipe	-0.58
w pitch	-0.44
w plac	-1.46
w placebo	0.85
w plain	0.84
w plan	0.75
w plann	-0.17
w plant	-0.15
w plast	-0.40
w play	-1.48
w pleas	-4.75
w pleasant	-0.86
w plent	-0.70
w plumb	-0.95
w point	-2.32
w pool	0.35
w poor	-0.48
w port	-0.98
w position	-1.05
w possibl	-1.27
w post	-0.50
w postnatal_depression	0.25
w pound	-0.59
w pow	1.73
w powerful	0.12
w practic	-1.18
w practical	0.13
w practition	-0.64
w prais	0.43
w pregnanc	0.87
w pregnant	-0.48
w prepar	0.25
w pres	1.14
w prescrib	0.72
w prescription	-0.56
w present	-0.26
w press	-0.38
w pressur	-1.05
w pretend	-1.66
w prevent	-0.70
w pric	-2.04
w print	-0.44
w priz	-0.71
w probab	-0.82
w problem	1.97
w professor	0.46
w profound	0.19
w program	0.11
w promis	0.42
w proof	1.12
w prop	0.42
w prov	-0.30
w proven	-0.72
w prun	-1.24
w ptsd	0.32
w pull	-1.39
w puls	-1.10
w pump	0.25
w push	0.40
w put	1.80
w put_right	1.21
w question	-2.76
w queu	0.38
w quick	2.60
w quiet	-2.92
w quiet_hour	-2.51
w rack	-0.69
w radiator	-0.53
w radio	-0.52
w raffl	-0.48
w rail	-1.12
w rain	-0.47
w rais	-0.88
w ramp	0.17
w ran	0.83
w rang	2.00
w rare	-0.59
w rate	-0.12
w rath	-1.33
w reach	0.37
w read	-0.59
w real	1.16
w realign	-0.33
w receipt	-0.46
w reckon	0.38
w recognis	0.37
w recogniz	1.35
w recommend	0.24
w record	-0.41
w recov	0.38
w recover	0.78
w recovery_from	0.81
w reduc	-0.36
w referenc	-0.58
w reflux	0.14
w refund	-0.42
w register	-0.74
w regular	1.27
w regulator	0.42
w rehears	-0.12
w relax	-0.56
w relaxation	0.24
w releas	0.21
w reliab	1.00
w relief	1.84
w relief_for	0.43
w reliev	-0.82
w rely_on	-0.23
w remedy_for	-0.33
w rememb	1.26
w remind	0.16
w remov	-1.20
w rent	-0.47
w replac	-0.71
w report	0.79
w reset	-0.42
w respect	-1.61
w respond	0.35
w respons	0.30
w rest	-3.05
w restful	-0.23
w restor	-0.84
w restriction	-0.15
w result	0.85
w return	1.68
w reveal	0.39
w revers	0.80
w review	1.65
w rhythm	1.15
w ribs	0.45
w rid	1.29
w right	-0.86
w ring	-0.53
w ris	-1.10
w rise	-0.28
w risk	-1.14
w riv	-0.20
w rock	1.59
w roll	-0.66
w roof	-0.45
w room	-1.65
w root	2.54
w rope	0.23
w rose	-0.31
w rough	0.32
w round	1.20
w row	1.89
w rubb	-0.37
w rul	-0.71
w rule	-0.16
w rumbl	-1.00
w run	-0.18
w runs	-2.06
w rust	0.78
w s	-1.20
w sacrum	-0.82
w saf	1.39
w safe	0.89
w safet	-0.29
w said	-2.99
w salt	-0.42
w same	0.87
w same_day	0.47
w sampl	-0.13
w sat	0.72
w saturda	-0.89
w saturday	-0.28
w sav	-0.59
w saw	-0.34
w say	1.10
w say_no_to	-0.36
w says	-1.74
w scal	-1.32
w scan	-1.55
w scar	-1.17
w sceptic	0.29
w school	-0.70
w sciatica	0.89
w scienc	1.82
w scientifical	0.31
w scientist	0.53
w scoot	-0.22
w scor	-1.70
w scream	1.97
w seam	-0.78
w seat	-0.99
w second	-0.86
w secret	-0.58
w see	0.35
w see_a_doctor	-0.49
w seem	-1.69
w seizur	0.52
w seldom	-0.40
w self	1.36
w sell	-2.57
w send	0.23
w sens	0.38
w sent	0.69
w sentenc	-0.20
w session	-1.21
w set	0.83
w sets	-0.64
w settl	1.12
w seven	-1.38
w sevent	-1.10
w sever	-0.48
w several	-1.61
w shak	0.15
w sham	-0.33
w shap	-1.32
w shar	-1.49
w she	-0.66
w sheet	-1.14
w shelf	0.47
w shift	1.31
w shingl	-0.44
w sho	-1.12
w shock	0.71
w shook	-1.47
w shop	0.36
w short	-0.93
w shorten	-0.51
w shot	0.43
w should	-2.01
w shout	0.42
w show	-2.56
w shown	0.19
w shredd	-0.30
w shrink	-0.12
w shunt	-0.24
w shut	1.17
w side	0.76
w side_effects	0.59
w sign	-1.24
w signal	-0.33
w simp	2.83
w simpl	0.61
w sinc	-1.28
w sing	1.00
w singl	0.14
w sink	-0.58
w sist	0.16
w sit	-2.08
w sit_in	0.47
w site	-0.92
w sits	-0.68
w sitt	0.35
w sixt	0.92
w size	-0.48
w skin	-2.66
w skip	1.82
w skipp	0.23
w skull	-2.59
w skull_bones	0.37
w slack	-0.41
w sleep	-1.28
w sleeples	0.57
w sleepless_nights	1.36
w sleev	-0.12
w slight	-0.53
w slipped_disc	-0.34
w slow	-4.51
w small	-0.71
w smell	0.61
w smil	5.36
w smok	-0.17
w smooth	0.53
w snor	-0.85
w snow	-0.19
w so	-1.24
w soap	-0.19
w sock	0.27
w sofa	0.40
w soft	-0.75
w soften	-0.10
w sold	-0.13
w some	-2.66
w some_people	-1.65
w somebod	-0.31
w someon	-0.70
w someth	0.83
w sometim	-0.46
w somewher	0.97
w son	0.37
w soon	0.59
w sooth	0.33
w sore	-1.52
w sore_back	-2.09
w sore_neck	0.16
w sorr	-1.12
w sorrow	0.47
w soul	-0.88
w sound	1.33
w sourc	-0.57
w spac	0.94
w spar	0.14
w speak	4.18
w speak_of	-0.27
w specialist	0.96
w speech	-0.62
w spell	-1.21
w spend	0.67
w spent	-0.80
w sphenoid	0.28
w spin	1.00
w spinal	-0.19
w spinal_cord	-0.38
w spit	-0.10
w spok	-0.94
w spot	-1.01
w spr	2.11
w sprain	-0.22
w squar	-0.48
w squeez	0.44
w stack	0.27
w staff	-0.61
w stair	0.38
w stairlift	1.61
w stand	0.61
w star	1.25
w start	3.99
w stat	-1.07
w stay	-0.30
w stay_away	0.17
w stead	0.42
w step	0.87
w stick	-1.14
w stiff	0.19
w stiff_back	-0.33
w stiff_neck	-0.97
w still	-6.31
w stitch	-0.34
w stomach	-0.33
w stood	0.30
w stool	-1.79
w stop	-1.36
w stopp	-0.76
w stor	-0.65
w storm	-0.12
w stov	-0.33
w str	-0.56
w straight	0.50
w straighten	0.70
w strang	-0.29
w street	-1.41
w stres	0.69
w stress	0.44
w stretch	0.42
w strict	-0.42
w strok	-0.47
w strong	0.84
w stuck	0.51
w stud	-1.55
w student	-1.15
w stuff	0.26
w succes	0.25
w such	-0.53
w sudden	-0.54
w suffer	1.10
w sugar	0.35
w sugg	-0.16
w suit	-1.25
w suitabl	-0.33
w suitcas	1.24
w summ	-1.63
w summar	-0.50
w summit	1.04
w sunda	0.60
w sunday	-1.15
w supp	-0.86
w support	0.99
w suppos	-0.26
w sure	-0.99
w surgeon	-0.34
w surger	0.45
w surpris	1.08
w surve	-1.09
w sutherland	-1.32
w swell	-0.91
w swimm	-0.77
w switch	-0.41
w swollen	-0.51
w symptom	0.87
w system	1.83
w tabl	1.16
w tablet	0.60
w tailbon	-0.76
w tak	-2.00
w take	-1.59
w talking_therapy	-0.65
w tast	-0.50
w taught	0.37
w tax	-0.48
w taxi	-0.47
w tea	2.51
w teach	-1.04
w tear	-0.47
w teeth	-0.11
w tell	1.24
w tell_me	1.01
w tell_us	-0.31
w tells_you	-0.85
w ten	-0.73
w tend	0.53
w tenni	-0.40
w tension	1.35
w tension_headaches	-1.03
w tent	0.46
w term	1.26
w test	1.12
w text	-1.05
w than	-2.20
w thank	0.66
w that_lasts	-1.11
w thaw	-0.27
w the_answer_to	0.19
w the_next_day	-0.49
w the_sea	-0.11
w the_table	-1.69
w the_work	0.36
w their	3.45
w them	1.82
w themselv	0.95
w then	1.04
w theor	-0.58
w ther	1.60
w therap	-0.82
w therapist	1.73
w therapy_for	0.30
w thes	-0.71
w these_hands	0.59
w they	1.42
w thick	-0.53
w think	0.29
w thinn	0.16
w third	0.53
w thirst	-0.24
w thirt	0.84
w this_table	1.95
w this_therapy	-1.16
w thos	1.26
w though	1.84
w thought	-1.00
w thousand	2.08
w thre	-1.06
w threw	0.89
w thriv	-0.66
w through	1.90
w throw	-0.71
w thursda	-0.81
w thursday	-0.90
w thyroid	0.31
w tick	0.88
w ticket	-0.53
w tid	0.70
w tide	-0.60
w tie	1.63
w tight	-0.61
w till	1.46
w tim	-0.22
w time	-0.86
w tinnitu	-0.50
w tired	-0.98
w tissu	-1.07
w to_avoid	-0.48
w toast	-0.45
w toda	1.16
w toddl	-1.53
w toes	1.82
w togeth	-1.94
w toilet	-0.40
w told	-0.39
w told_me	0.59
w tomorrow	1.65
w tonight	0.82
w too	-1.45
w too_late	1.09
w took	-1.57
w top	1.02
w tore	1.76
w toward	-0.27
w towel	-0.32
w town	0.54
w toxin	0.54
w tr	-1.91
w trac	-0.10
w traction	0.28
w trad	-1.39
w tradition	-0.48
w train	-1.35
w tram	-0.86
w transformation	0.33
w trauma	-0.58
w tray	0.26
w treat	0.20
w treatment_for	0.39
w treatment_of	-0.30
w tree	-0.29
w tremor	-0.42
w trial	-2.96
w tried_everything	0.26
w troubl	-0.59
w true	2.26
w trumpet	0.53
w trust	1.44
w try	-0.61
w tuesda	0.27
w tuesday	-0.54
w tumm	1.02
w turn	2.95
w twelv	-0.51
w twent	2.70
w twin	-0.15
w twist	1.41
w type	-0.61
w uk	-0.38
w umbrella	-0.59
w uncl	-0.65
w und	-0.62
w undo	0.98
w undon	-0.89
w undres	1.09
w universit	0.68
w unlik	0.34
w unlock	0.39
w unpleasant	-0.38
w unproven	0.99
w unsettl	-0.21
w unsur	-0.16
w until	-2.43
w unwell	-0.11
w unwind	1.19
w up	2.17
w updat	-0.29
w upledg	-0.83
w upright	-0.87
w upstair	-1.19
w us	2.11
w use	-1.46
w used	-0.74
w used_to	-0.31
w uses	-0.43
w usual	-1.17
w vaccin	-0.55
w vagus_nerve	-0.55
w valu	0.17
w vary	0.13
w vertebra	0.83
w vertigo	-0.12
w very	0.76
w view	-1.48
w villag	1.06
w violin	-0.79
w visit	-0.17
w visitor	-1.62
w voic	1.16
w wait	-0.17
w wak	0.14
w wake	-0.11
w wake_up	0.43
w wal	-0.30
w walk	-0.69
w walked_out	-0.55
w walking_frame	0.92
w walking_stick	-0.28
w wall	2.27
w want	-0.22
w war	1.26
w ward	1.31
w warm	-0.91
w warmth	-0.41
w warn	0.62
w wash	-0.66
w wast	-0.86
w wat	0.27
w watch	1.66
w wav	-1.37
w wave	0.15
w wax	-0.69
w way	2.05
w way_home	0.15
w ways	-0.95
w we	-0.54
w we'll	1.26
w we'r	-0.67
w weak	-0.80
w wear	-0.72
w websit	-0.36
w wedd	-0.26
w wednesday	-0.34
w week	-0.86
w weekend	-1.15
w weigh	-0.22
w weight	-1.24
w welcom	-0.68
w well	-3.61
w went	2.47
w went_in	0.95
w were_gone	0.14
w what	1.79
w what_is_wrong	0.92
w wheel	0.76
w when	-1.82
w wher	3.34
w wheth	-4.53
w which	-2.35
w whisp	2.16
w whistl	0.37
w who	4.24
w whoev	0.72
w whol	2.66
w whos	0.46
w why	3.67
w wife	1.45
w will	2.33
w winc	1.55
w wind	0.34
w window	0.38
w wint	0.20
w wish	-0.18
w within	0.99
w within_days	-0.14
w without	2.46
w woke	-0.40
w women	0.14
w won	-1.27
w won't	1.64
w wond	-0.55
w wonderful	0.14
w wood	2.85
w wool	-0.31
w word	-0.34
w wore	0.24
w work	1.11
w work_on	-0.43
w works_on	-0.21
w world	0.84
w world_health_organization	-0.10
w worn	-0.91
w worr	-0.49
w wors	-1.10
w worst	-0.60
w worth	-0.75
w would	-2.47
w wound	0.32
w wrap	-0.73
w wrapp	-1.02
w wrist	-1.16
w writ	-0.88
w written	-0.33
w written_off	-0.10
w wrong	-2.21
w wrot	-0.75
w yard	-0.51
w year	2.07
w years_of	1.60
w yes	0.56
w yesterda	0.91
w yet	1.73
w yoga	0.87
w you	-0.48
w you'll	1.46
w you'r	-0.26
w your	1.77
w your_doctor	-0.56
w your_gp	0.69
w your_midwife	0.29
w yourself	1.15
w zero	0.30
wt a AID	-1.81
wt a BABY	-1.17
wt a BELIEF	-0.26
wt a BODY	-0.67
wt a CLIENT	-4.19
wt a CST	-0.69
wt a CURE	0.35
wt a DIAGNOSE	-1.56
wt a DOCTOR	-2.33
wt a DRUG	-0.52
wt a EASE	-1.88
wt a ENDORSE	1.80
wt a EXPERT	-0.77
wt a FLOW	0.46
wt a GONE	-3.78
wt a HOMEHELP	0.77
wt a LIFE	-0.26
wt a META	-0.98
wt a NEGN	-1.74
wt a NUMBER	-1.09
wt a POLICY	-1.03
wt a PRAISE	0.95
wt a PRESSURE	-0.56
wt a REMOVE	-1.78
wt a RESEARCH	-2.61
wt a SAFETY	-0.42
wt a SAFEW	-0.24
wt a SAY	-1.02
wt a SERIOUS	-2.81
wt a SERVICE	-2.34
wt a SHOW	0.79
wt a SORE	-1.60
wt a STOPTAKING	-0.74
wt a STORE	-1.50
wt a SURE	-0.48
wt a SURGERY	-0.66
wt a SYMPTOM	-3.17
wt a THERAPIST2	-1.11
wt a THERAPY	-2.20
wt a THING	0.81
wt a WELL	0.84
wt a WORKS	-0.33
wt a WORLD	-1.28
wt about CST	-0.37
wt about IT	1.37
wt about MECH	-0.18
wt about NUMBER	-2.98
wt about RELIEFN	-0.40
wt about SERIOUS	0.65
wt about THERAPY	-0.37
wt about WE	-0.18
wt about YOU	0.28
wt adult SAY	0.12
wt adult SHOW	0.18
wt aft HOMEHELP	0.18
wt aft IT	2.34
wt aft LIFE	-0.62
wt aft NUMBER	-0.37
wt aft SURGERY	0.72
wt aft WE	0.21
wt aft YOU	-0.21
wt against IT	-0.39
wt ago CLIENT	1.02
wt all EASE	0.61
wt all GONE	0.27
wt all IT	-1.02
wt all LIFE	-0.40
wt all NUMBER	-0.22
wt all WE	0.37
wt all YOU	-0.55
wt am NEG	-1.15
wt an EASE	-0.19
wt an EMOTION	-0.42
wt an EXPERT	-0.33
wt an HOMEHELP	-0.30
wt an POLICY	-0.24
wt an SAFETY	-0.39
wt an SERIOUS	-1.22
wt an SORE	-0.39
wt an SYMPTOM	-0.55
wt an THERAPIST2	-0.37
wt an WORLD	-0.18
wt and BABY	0.54
wt and BAD	-0.64
wt and BODY	0.98
wt and CLIENT	-3.66
wt and CST	-0.39
wt and DETOX	0.98
wt and DIAGNOSE	0.24
wt and DOCTOR	0.39
wt and DRUG	-0.43
wt and EASE	1.62
wt and EMOTION	-0.62
wt and ENDORSE	-0.25
wt and EXPERT	0.38
wt and FLOW	0.26
wt and GO	1.41
wt and GONE	0.58
wt and HEDGE	-1.36
wt and HOMEHELP	-1.41
wt and HUMBLE	-1.57
wt and IT	-1.31
wt and LASTING	0.15
wt and LIFE	0.11
wt and MECH	-0.84
wt and META	-0.13
wt and MOST	-1.28
wt and NEG	-2.37
wt and NUMBER	-0.41
wt and OUGHT	-1.72
wt and PAST	-0.33
wt and POLICY	-0.65
wt and RELIEFN	0.39
wt and REMOVE	0.20
wt and SAFETY	-0.58
wt and SAY	-2.36
wt and SERIOUS	3.43
wt and SERVICE	-0.85
wt and SHOW	-0.91
wt and SORE	-0.51
wt and STORE	-0.39
wt and SURE	1.03
wt and SYMPTOM	0.41
wt and THERAPIST2	-0.74
wt and THERAPY	1.76
wt and THING	1.04
wt and TURN	-1.50
wt and WE	-1.54
wt and WELL	1.48
wt and WORKS	0.80
wt and YOU	0.47
wt any DRUG	0.33
wt any HOMEHELP	0.59
wt any NUMBER	-0.72
wt any POLICY	0.84
wt any SERIOUS	-0.89
wt any SERVICE	0.20
wt any SHOW	-0.35
wt any SYMPTOM	-0.57
wt any THERAPIST2	0.64
wt anyth IT	-1.29
wt are BABY	-0.48
wt are CLIENT	0.92
wt are EASE	1.08
wt are ENDORSE	-0.99
wt are GONE	1.69
wt are HUMBLE	-0.32
wt are MOST	-0.38
wt are NEG	-1.20
wt are NEGN	-0.26
wt are NUMBER	-2.74
wt are PAST	-0.61
wt are POLICY	0.27
wt are REMOVE	0.49
wt are SAFEW	-0.89
wt are SERVICE	-0.90
wt are SORE	-0.96
wt are STORE	0.15
wt are SURE	0.63
wt are THERAPY	1.70
wt are THING	0.45
wt are WELL	0.71
wt are WORKS	0.84
wt are WORLD	-0.44
wt are YOU	-0.28
wt as CLIENT	-1.73
wt as HOMEHELP	-0.67
wt as IT	-1.06
wt as LIFE	1.13
wt as NUMBER	-0.93
wt as SAFEW	1.35
wt as SYMPTOM	-0.67
wt as THERAPY	-0.83
wt as YOU	-1.01
wt at BELIEF	-0.27
wt at IT	-1.37
wt at LIFE	-0.23
wt at NUMBER	-1.96
wt at PAST	-0.44
wt at POLICY	-0.44
wt at WE	0.50
wt be BAD	0.54
wt be BODY	-0.38
wt be CURE	0.12
wt be DIAGNOSE	-0.29
wt be EASE	0.87
wt be ENDORSE	-0.36
wt be FLOW	0.93
wt be GO	-0.39
wt be GONE	1.76
wt be NUMBER	-0.20
wt be PAST	0.99
wt be POLICY	0.39
wt be PRAISE	0.42
wt be PRESSURE	0.24
wt be REMOVE	1.32
wt be SAY	1.03
wt be SERVICE	-1.07
wt be SHOW	-0.37
wt be STOPTAKING	0.69
wt be SURE	0.17
wt be WELL	-0.51
wt be WORKS	0.97
wt becaus CLIENT	-0.50
wt becaus IT	1.27
wt becaus MOST	0.79
wt becaus NEG	0.70
wt becaus NUMBER	-0.27
wt becaus WE	-0.68
wt becaus YOU	-0.97
wt becom GONE	1.30
wt bed TURN	0.26
wt been DIAGNOSE	0.27
wt been EASE	-0.49
wt been NUMBER	-0.23
wt been SAY	0.44
wt been SHOW	-0.72
wt been SORE	-1.21
wt been STORE	0.89
wt been WELL	0.48
wt been WORKS	0.67
wt befor CLIENT	0.26
wt befor IT	0.99
wt befor WE	-0.47
wt befor YOU	0.77
wt besid IT	-0.66
wt best NUMBER	-0.35
wt bett HOMEHELP	0.71
wt bett RESEARCH	-0.81
wt between BODY	0.12
wt between MECH	0.42
wt between NUMBER	0.59
wt between THERAPY	-0.45
wt between YOU	-0.74
wt both LIFE	-0.29
wt breath YOU	-0.69
wt but CLIENT	0.71
wt but IT	0.78
wt but NEG	-0.11
wt but WE	0.15
wt but YOU	0.55
wt by CLIENT	0.43
wt by DOCTOR	0.49
wt by EASE	0.23
wt by EXPERT	0.93
wt by FLOW	0.23
wt by GONE	-0.41
wt by HOMEHELP	-0.13
wt by LIFE	-0.52
wt by META	-0.73
wt by NUMBER	1.23
wt by POLICY	-1.35
wt by THERAPY	-0.27
wt by THING	1.12
wt by TURN	0.41
wt by WORKS	0.29
wt by WORLD	-0.14
wt careful RESEARCH	0.51
wt chronic SYMPTOM	0.22
wt cost GONE	-0.48
wt cost YOU	0.24
wt count IT	-0.28
wt crack SERVICE	-0.42
wt crack WE	0.38
wt day CLIENT	1.21
wt day IT	1.20
wt day WE	-0.28
wt day YOU	0.50
wt did CLIENT	-0.33
wt did HUMBLE	-0.15
wt did IT	0.27
wt did NEG	0.71
wt did YOU	-0.40
wt do CLIENT	-0.32
wt do GONE	0.34
wt do HUMBLE	-0.24
wt do IT	0.44
wt do NEG	-2.90
wt do THERAPY	0.97
wt do WE	-0.26
wt do YOU	1.35
wt does CLIENT	-0.35
wt does CST	-0.63
wt does HEDGE	0.44
wt does HUMBLE	0.84
wt does IT	-1.64
wt does NEG	-0.72
wt does THERAPY	-0.66
wt drift STOPTAKING	-0.19
wt dur HOMEHELP	-0.61
wt each BODY	0.89
wt each CST	0.32
wt each ENDORSE	0.56
wt each HOMEHELP	-0.12
wt each SHOW	0.56
wt each STORE	-0.22
wt ear CLIENT	-0.34
wt earn WE	-0.67
wt eight NUMBER	0.47
wt else HEDGE	0.47
wt enjoy IT	-0.78
wt ever BODY	0.36
wt ever CLIENT	0.58
wt ever GONE	-0.55
wt ever NUMBER	-0.91
wt ever SYMPTOM	0.70
wt ever THING	-0.78
wt far GONE	0.13
wt fev OUGHT	-0.37
wt fift NUMBER	-0.18
wt firm MECH	-0.40
wt fold THING	-0.38
wt for BABY	-0.31
wt for BODY	0.26
wt for CLIENT	1.04
wt for CST	-0.16
wt for DOCTOR	0.87
wt for DRUG	0.89
wt for EMOTION	0.82
wt for GONE	-0.30
wt for HEDGE	-0.62
wt for HOMEHELP	-0.32
wt for HUMBLE	0.97
wt for IT	0.77
wt for LASTING	-0.70
wt for MOST	0.44
wt for NEG	-0.95
wt for NUMBER	-2.01
wt for POLICY	-0.97
wt for REMOVE	-0.14
wt for SAFETY	0.45
wt for SERIOUS	-0.54
wt for SERVICE	0.53
wt for SORE	1.19
wt for SURE	-0.94
wt for SYMPTOM	1.26
wt for THERAPIST2	-0.37
wt for THERAPY	-1.77
wt for WE	-0.70
wt for WELL	0.26
wt for WORKS	-0.36
wt for YOU	-0.47
wt from CST	0.45
wt from IT	-0.78
wt from NUMBER	1.20
wt from RESEARCH	1.10
wt from SAFETY	-0.66
wt from SYMPTOM	1.10
wt from WE	-0.42
wt full BODY	0.50
wt full POLICY	0.95
wt gave WE	0.13
wt gentl CST	0.12
wt gentl THERAPY	0.28
wt get YOU	0.64
wt give IT	0.56
wt give WE	1.09
wt give YOU	0.72
wt good EASE	-0.28
wt good RESEARCH	-0.30
wt got WE	0.33
wt had BAD	1.08
wt had CST	-0.26
wt had DIAGNOSE	0.36
wt had EASE	-0.56
wt had FLOW	-0.63
wt had GONE	-1.82
wt had HOMEHELP	-0.47
wt had NEG	-0.63
wt had REMOVE	-0.28
wt had SAY	0.62
wt had SERIOUS	-0.30
wt had SERVICE	-0.18
wt had SHOW	0.23
wt had SYMPTOM	-1.04
wt had THERAPY	-0.26
wt had TURN	0.64
wt had WE	-0.20
wt had WORKS	-0.56
wt has BAD	-0.80
wt has DIAGNOSE	-0.69
wt has EASE	0.26
wt has GONE	-1.10
wt has HUMBLE	-0.21
wt has IT	-1.45
wt has NEG	0.59
wt has NEGN	-1.31
wt has NUMBER	0.22
wt has OUGHT	-1.07
wt has PAST	0.36
wt has POLICY	-0.74
wt has PROVE	-0.11
wt has REMOVE	-1.49
wt has SAFEW	0.51
wt has SAY	-0.28
wt has SERVICE	-0.18
wt has SHOW	-0.41
wt has STORE	0.71
wt has SURE	-1.05
wt has TURN	-1.01
wt has WE	2.34
wt has WORKS	-0.73
wt have BAD	0.44
wt have BODY	1.26
wt have DIAGNOSE	-1.24
wt have EASE	0.30
wt have GONE	1.52
wt have IT	0.42
wt have NEG	-1.06
wt have NEGN	-0.45
wt have NUMBER	-0.78
wt have OUGHT	0.21
wt have PAST	0.44
wt have PROVE	0.35
wt have REMOVE	1.11
wt have SAFEW	-0.35
wt have SAY	0.85
wt have SERIOUS	-1.64
wt have SHOW	0.82
wt have TURN	0.17
wt have WELL	-0.41
wt have WORKS	0.57
wt have YOU	0.85
wt her AID	-2.21
wt her BABY	-0.14
wt her BODY	1.66
wt her CLIENT	1.71
wt her DIAGNOSE	1.74
wt her DOCTOR	-0.82
wt her ENDORSE	-0.32
wt her HOMEHELP	-0.55
wt her LIFE	-2.92
wt her NUMBER	1.54
wt her PAST	0.20
wt her POLICY	-0.92
wt her SERIOUS	-1.13
wt her SHOW	-0.32
wt her STORE	-1.67
wt her SURGERY	-0.48
wt her SYMPTOM	-1.65
wt her THERAPY	-1.81
wt her THING	-0.13
wt here IT	0.85
wt high THING	0.69
wt his AID	0.57
wt his BABY	-0.50
wt his BODY	-0.87
wt his CLIENT	1.68
wt his DOCTOR	-0.39
wt his ENDORSE	0.54
wt his HOMEHELP	-1.08
wt his LIFE	1.29
wt his SHOW	0.54
wt his SYMPTOM	-0.38
wt his THERAPY	1.06
wt his THING	0.28
wt his WORLD	0.50
wt hour GONE	-1.13
wt how CLIENT	-2.05
wt how CST	0.16
wt how HEDGE	-0.65
wt how SURE	-0.79
wt how THERAPY	0.25
wt how WE	-0.80
wt how YOU	0.58
wt if CLIENT	-0.45
wt if IT	-1.06
wt if LIFE	0.31
wt if NEG	1.10
wt if NUMBER	-0.53
wt if SYMPTOM	-0.36
wt if WE	-0.16
wt if YOU	-3.44
wt in BABY	-0.49
wt in BODY	-0.88
wt in CLIENT	-2.46
wt in CST	-0.79
wt in DIAGNOSE	-0.15
wt in EASE	0.27
wt in FLOW	0.17
wt in HEDGE	0.20
wt in IT	1.66
wt in MECH	-0.66
wt in META	0.29
wt in MOST	-0.43
wt in NUMBER	-1.46
wt in REMOVE	-0.35
wt in SAFEW	-0.29
wt in SERVICE	-0.94
wt in SORE	-0.90
wt in SYMPTOM	-0.91
wt in THERAPY	1.33
wt in THING	-0.12
wt in WE	1.12
wt in WORKS	0.51
wt in YOU	2.48
wt includ HOMEHELP	-0.38
wt includ THERAPIST2	-0.38
wt into IT	0.35
wt is BAD	-0.33
wt is BELIEF	0.15
wt is BODY	-0.21
wt is CST	-0.54
wt is DEFINE	0.88
wt is DIAGNOSE	-1.79
wt is EASE	-1.62
wt is ENDORSE	-0.53
wt is FLOW	-0.34
wt is GO	-0.72
wt is GONE	-1.10
wt is HOMEHELP	-0.74
wt is HOPEFUL	0.45
wt is HUMBLE	-0.98
wt is IT	-1.25
wt is LASTING	0.42
wt is LIFE	0.13
wt is MOST	1.15
wt is NEG	-2.16
wt is NEGN	0.24
wt is NUMBER	-0.65
wt is OUGHT	-0.29
wt is PAST	-0.17
wt is POLICY	-0.64
wt is POSITION	0.62
wt is PROVE	-0.17
wt is REMOVE	0.23
wt is SAFETY	0.94
wt is SAFEW	-1.93
wt is SAY	-0.37
wt is SHOW	-0.76
wt is SORE	-2.74
wt is STOPTAKING	-0.59
wt is STORE	0.84
wt is SURE	1.28
wt is SYMPTOM	-1.57
wt is THERAPY	-0.20
wt is TURN	0.27
wt is WE	0.11
wt is WELL	-0.79
wt is WORKS	-0.15
wt is YOU	-0.37
wt just DIAGNOSE	0.23
wt just NUMBER	0.67
wt just SHOW	0.11
wt larg RESEARCH	-0.34
wt last DIAGNOSE	-0.38
wt last NUMBER	-0.41
wt last POLICY	0.21
wt last THERAPY	-0.47
wt lat CLIENT	1.00
wt let IT	0.71
wt let WE	1.18
wt let YOU	1.60
wt lie POSITION	-0.22
wt light IT	-1.19
wt lik IT	-0.45
wt like IT	-1.43
wt like THING	0.87
wt like YOU	-0.35
wt long LIFE	0.36
wt long SYMPTOM	-0.89
wt long YOU	0.17
wt low BODY	-1.10
wt low ENDORSE	-1.10
wt low SHOW	-1.10
wt ly POSITION	-0.10
wt main THING	-0.31
wt mak BODY	-0.32
wt mak CLIENT	-0.51
wt mak IT	0.18
wt mak MOST	-0.35
wt make CLIENT	-0.54
wt make IT	-0.94
wt make NEGN	0.11
wt manipulation HEDGE	-0.10
wt mean IT	-1.16
wt mean NEGN	-0.50
wt mean YOU	-0.12
wt measur IT	-0.30
wt medical META	-0.13
wt miss IT	0.34
wt month CLIENT	0.33
wt month IT	0.71
wt morn LIFE	-0.13
wt new BODY	-0.61
wt new HOMEHELP	-0.70
wt new NUMBER	-0.47
wt new POLICY	-0.38
wt new RESEARCH	0.80
wt new SYMPTOM	-1.35
wt new WORLD	-0.60
wt next HOMEHELP	0.19
wt next NUMBER	-0.14
wt next POLICY	0.37
wt night IT	0.32
wt night LIFE	0.30
wt ninet MOST	-0.15
wt ninet NUMBER	0.58
wt notic IT	-0.30
wt numb IT	-0.72
wt numb NUMBER	0.32
wt of BAD	0.69
wt of BODY	0.27
wt of CLIENT	-0.26
wt of CST	0.65
wt of DIAGNOSE	-0.74
wt of DRUG	2.07
wt of EASE	0.13
wt of EXPERT	-0.42
wt of FLOW	-0.51
wt of HOMEHELP	1.03
wt of IT	0.57
wt of MECH	0.44
wt of NEG	-0.32
wt of NEGN	-0.16
wt of NUMBER	-0.41
wt of PAST	0.63
wt of POLICY	1.13
wt of RELIEFN	-1.07
wt of RESEARCH	1.34
wt of SERIOUS	-0.97
wt of SERVICE	-0.72
wt of SYMPTOM	1.13
wt of THERAPIST2	0.43
wt of THERAPY	-0.58
wt of THING	-2.03
wt of WE	-0.69
wt of WORKS	-0.62
wt of WORLD	-0.77
wt of YOU	1.92
wt on BODY	-0.19
wt on CLIENT	0.32
wt on CST	1.97
wt on DRUG	-0.39
wt on LIFE	0.18
wt on NUMBER	-0.27
wt on RESEARCH	-0.51
wt on SORE	-0.25
wt on SYMPTOM	-1.03
wt on THERAPY	0.81
wt on THING	-1.42
wt on WE	1.67
wt on YOU	-1.36
wt once SAY	-0.48
wt only CLIENT	-1.36
wt only DIAGNOSE	0.70
wt only EASE	0.32
wt only NUMBER	-0.15
wt only OUGHT	0.83
wt only THERAPY	0.45
wt or BAD	0.33
wt or BODY	-0.66
wt or CST	-0.47
wt or DIAGNOSE	-0.29
wt or DOCTOR	-0.68
wt or EASE	-0.79
wt or GONE	-0.58
wt or HOMEHELP	-0.65
wt or IT	-0.18
wt or LIFE	-0.13
wt or MECH	-0.52
wt or NEG	0.74
wt or NEGN	-0.25
wt or NUMBER	-0.23
wt or OUGHT	-0.35
wt or POLICY	-0.32
wt or SAY	-0.54
wt or SERIOUS	-1.11
wt or SORE	-0.30
wt or SURE	0.84
wt or SYMPTOM	-0.40
wt or THERAPY	-0.47
wt or THING	0.13
wt or WE	0.23
wt or YOU	-1.04
wt oth CLIENT	0.56
wt own BABY	0.67
wt own BODY	-0.23
wt own CLIENT	0.84
wt own EASE	-0.45
wt own ENDORSE	-0.56
wt own HOMEHELP	-0.63
wt own LIFE	1.20
wt own POLICY	-0.91
wt own SHOW	-0.56
wt own THERAPY	-0.19
wt packag IT	-0.38
wt perfect SAFEW	0.40
wt plac IT	0.39
wt plain META	-0.13
wt plan POLICY	-0.12
wt pleas DIAGNOSE	-0.41
wt pleas OUGHT	-0.79
wt pleas SAFETY	-0.48
wt pool RESEARCH	1.73
wt possibl IT	-0.67
wt pretend CST	-0.49
wt pretend THERAPY	-0.79
wt print IT	-0.42
wt put IT	0.59
wt put WE	-0.68
wt puts IT	-0.29
wt question CLIENT	-0.11
wt rath SAY	-0.46
wt rath SHOW	-0.46
wt reason WE	0.39
wt recent EMOTION	-0.35
wt recent RESEARCH	0.52
wt regist ENDORSE	-0.78
wt regular CST	0.28
wt regular THERAPY	0.31
wt right IT	-0.93
wt same CLIENT	1.37
wt same NUMBER	-0.12
wt same RESEARCH	-0.23
wt scientifical PROVE	-0.55
wt scor GONE	-0.58
wt sell YOU	0.24
wt short EASE	-0.57
wt sign IT	-0.22
wt sign OUGHT	-0.12
wt simp NEG	1.57
wt sinc CLIENT	-1.21
wt sinc EMOTION	0.97
wt sinc NUMBER	2.30
wt sinc WE	-1.28
wt slack HOMEHELP	-0.41
wt slack POLICY	-0.41
wt small CLIENT	0.60
wt small EASE	-0.44
wt small RESEARCH	-0.41
wt small SYMPTOM	1.39
wt so CLIENT	-0.41
wt so IT	-1.23
wt so OUGHT	-0.47
wt so WE	-1.86
wt so WELL	0.44
wt soft POLICY	-0.70
wt soft THERAPY	0.35
wt someth WE	-0.33
wt someth WORKS	-0.30
wt someth YOU	-0.46
wt start HOMEHELP	0.39
wt start WORKS	0.60
wt still HEDGE	-0.27
wt still THERAPY	-0.23
wt suit CLIENT	0.58
wt suit HEDGE	-0.32
wt suit YOU	-1.10
wt sunda CLIENT	0.57
wt sutherland SAY	-0.23
wt tak IT	-1.20
wt tak NUMBER	-0.17
wt take DRUG	-0.64
wt take IT	0.34
wt take POLICY	-0.43
wt take WE	-0.29
wt take YOU	-0.69
wt th CLIENT	0.60
wt th IT	0.28
wt th WE	1.64
wt th YOU	-0.27
wt than DRUG	0.55
wt than HOMEHELP	0.88
wt than IT	-1.43
wt than NUMBER	-0.60
wt than THERAPIST2	0.43
wt than WE	-0.46
wt than YOU	0.49
wt thank YOU	1.01
wt the AID	3.92
wt the BABY	-3.46
wt the BAD	0.61
wt the BELIEF	-0.48
wt the BODY	-3.82
wt the CAUSE	0.53
wt the CLIENT	1.94
wt the CST	-1.75
wt the CURE	-0.67
wt the DETOX	0.11
wt the DIAGNOSE	-0.27
wt the DOCTOR	-0.60
wt the DRUG	-0.91
wt the EASE	0.70
wt the EMOTION	0.33
wt the ENDORSE	-1.36
wt the FLOW	-0.79
wt the GO	0.23
wt the GONE	-0.54
wt the HOMEHELP	1.36
wt the HUMBLE	-1.18
wt the LIFE	-1.15
wt the MECH	2.85
wt the META	-1.31
wt the MOST	-1.49
wt the NEGN	0.44
wt the NUMBER	-0.79
wt the PAST	0.45
wt the POLICY	-0.83
wt the POSITION	-0.58
wt the PRAISE	-0.72
wt the PRESSURE	0.12
wt the RELIEFN	-0.79
wt the REMOVE	0.38
wt the RESEARCH	-0.85
wt the SAFETY	-0.24
wt the SAFEW	-0.85
wt the SAY	-0.93
wt the SERIOUS	0.56
wt the SERVICE	2.99
wt the SHOW	-1.91
wt the SORE	-1.36
wt the STOPTAKING	0.66
wt the STORE	0.50
wt the SURGERY	2.59
wt the SYMPTOM	3.10
wt the THERAPIST2	-0.68
wt the THERAPY	-2.30
wt the THING	-5.00
wt the WELL	-0.79
wt the WORKS	-1.33
wt the WORLD	-1.52
wt their BODY	-0.47
wt their CLIENT	1.30
wt their DOCTOR	0.36
wt their ENDORSE	0.38
wt their HOMEHELP	1.10
wt their SERIOUS	0.32
wt their SHOW	0.38
wt their SYMPTOM	0.96
wt their THING	0.61
wt them EASE	0.21
wt them GONE	0.24
wt them TURN	0.28
wt then CLIENT	1.38
wt then IT	-1.41
wt then NUMBER	0.99
wt then REMOVE	-0.38
wt then WE	-1.69
wt ther HEDGE	1.20
wt ther NEG	-0.15
wt therapist DIAGNOSE	0.65
wt therapist HEDGE	-0.16
wt therapist SAY	-0.51
wt thes CST	-0.75
wt thes THERAPY	-0.75
wt though CLIENT	0.32
wt till NUMBER	1.22
wt to BAD	0.33
wt to BELIEF	-0.29
wt to BODY	0.81
wt to CLIENT	-0.60
wt to CST	0.16
wt to CURE	-0.12
wt to DIAGNOSE	-0.11
wt to DOCTOR	-0.63
wt to DRUG	0.40
wt to EASE	0.87
wt to EMOTION	-0.32
wt to ENDORSE	-1.32
wt to EXPERT	-0.63
wt to FLOW	1.86
wt to GO	0.21
wt to GONE	-0.50
wt to HOMEHELP	0.30
wt to IT	1.89
wt to LIFE	-0.76
wt to MECH	-0.58
wt to META	-0.30
wt to NEG	3.03
wt to NEGN	-0.53
wt to OUGHT	-0.56
wt to POLICY	-0.78
wt to PROVE	0.22
wt to RELIEFN	-0.46
wt to REMOVE	1.52
wt to SAFETY	-1.47
wt to SERIOUS	0.69
wt to SERVICE	0.43
wt to SHOW	-0.24
wt to SORE	0.63
wt to STOPTAKING	0.59
wt to STORE	0.18
wt to SYMPTOM	2.15
wt to THERAPIST2	-0.29
wt to THERAPY	0.60
wt to THING	0.51
wt to WE	-0.24
wt to WELL	0.68
wt to WORKS	0.68
wt to WORLD	-0.28
wt to YOU	2.30
wt toda CLIENT	0.38
wt togeth NEG	-0.33
wt took NUMBER	0.50
wt took WE	-0.68
wt tr IT	0.24
wt unles YOU	1.23
wt unlik DRUG	0.12
wt unlik HOMEHELP	0.46
wt until IT	0.17
wt until NUMBER	-0.32
wt until WE	0.84
wt until YOU	-0.41
wt up TURN	-1.30
wt up WE	0.98
wt very CST	-0.58
wt very NEGN	-0.32
wt very SORE	-0.16
wt very THERAPY	-0.58
wt want NUMBER	-0.66
wt was BAD	-0.56
wt was DIAGNOSE	-0.72
wt was EASE	-1.74
wt was FLOW	-0.29
wt was GONE	-1.39
wt was LIFE	-0.11
wt was NEG	0.78
wt was NUMBER	-1.83
wt was OUGHT	-0.27
wt was PAST	-0.47
wt was POLICY	-0.26
wt was REMOVE	-0.69
wt was SERVICE	-2.14
wt was SORE	-0.46
wt was STOPTAKING	-0.36
wt was STORE	-0.22
wt was WELL	-0.52
wt was WORKS	-1.18
wt way MOST	0.99
wt week CLIENT	0.63
wt week DEFINE	-0.24
wt went TURN	1.88
wt were CLIENT	0.49
wt were DIAGNOSE	-0.60
wt were EASE	-0.22
wt were FLOW	-0.43
wt were NEG	0.63
wt were SERVICE	-0.21
wt what CLIENT	-1.50
wt what CST	0.57
wt what EASE	-0.36
wt what FLOW	-0.50
wt what HEDGE	-1.09
wt what HUMBLE	-0.18
wt what IT	-1.81
wt what LIFE	0.43
wt what MOST	-0.21
wt what SAFETY	0.66
wt what THERAPY	-0.89
wt what WE	-0.66
wt what WORKS	-0.60
wt what YOU	-1.91
wt whatev CLIENT	-1.16
wt whatev YOU	0.81
wt when BODY	-0.48
wt when CLIENT	-0.57
wt when IT	0.78
wt when NEG	-0.80
wt when NUMBER	0.46
wt when THERAPY	1.06
wt when WE	-1.99
wt when YOU	0.30
wt wher CLIENT	0.41
wt wher CST	-0.16
wt wher HOMEHELP	0.46
wt wher IT	0.78
wt wher WE	0.17
wt wher YOU	1.47
wt whil CLIENT	-0.39
wt whil WE	0.94
wt whil YOU	0.22
wt who BODY	0.16
wt who COME	0.43
wt who DIAGNOSE	0.62
wt who EASE	0.27
wt who ENDORSE	1.07
wt who GO	0.60
wt who HUMBLE	-0.22
wt who LIFE	-0.20
wt who NEG	0.34
wt who OUGHT	-0.55
wt who PAST	-0.55
wt who SAY	0.10
wt who TURN	0.49
wt who WORKS	1.05
wt whoev META	-0.21
wt whol BODY	0.44
wt whol STORE	-0.19
wt whol THING	-0.77
wt whom DOCTOR	1.15
wt whom EXPERT	1.15
wt why CLIENT	0.15
wt why IT	0.36
wt why WE	0.17
wt will BODY	0.41
wt will DIAGNOSE	-2.18
wt will EASE	0.27
wt will FLOW	0.31
wt will GONE	0.65
wt will IT	-0.70
wt will LIFE	1.33
wt will NEG	-0.77
wt will OUGHT	-0.53
wt will POLICY	0.81
wt will PRAISE	0.37
wt will PRESSURE	0.23
wt will REMOVE	-0.31
wt will SAY	0.36
wt will SHOW	-0.36
wt will WE	-0.71
wt will WELL	0.70
wt will WORKS	0.64
wt will YOU	-0.17
wt with BODY	-0.66
wt with CLIENT	-0.71
wt with CST	2.33
wt with EASE	-0.61
wt with GONE	-0.22
wt with HOMEHELP	-0.88
wt with HUMBLE	0.23
wt with IT	-0.34
wt with NEGN	-0.12
wt with NUMBER	-2.54
wt with SAFETY	-0.47
wt with SERIOUS	1.79
wt with SHOW	0.35
wt with SURE	-0.37
wt with SYMPTOM	0.69
wt with THERAPIST2	-0.30
wt with THERAPY	1.13
wt with THING	-1.04
wt with WE	1.01
wt with YOU	-0.83
wt within NUMBER	-0.14
wt would ENDORSE	-0.37
wt would GONE	0.17
wt would NEG	1.61
wt would OUGHT	-0.33
wt would SAY	0.32
wt would SHOW	0.46
wt wrong POLICY	-0.65
wt wrong WORLD	-0.65
wt year CLIENT	0.11
wt year SORE	0.21
wt yesterda WE	0.79`;
