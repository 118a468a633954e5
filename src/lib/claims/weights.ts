/** The classifier's weights, one feature a line. Written by tests/claims/train.ts; do not edit. */
export const weights = `about baby asked	-0.37
about baby bare	1.90
about baby negated	0.32
about baby plain	-0.35
about baby sober	0.60
about body asked	-0.52
about body bare	0.49
about body humble	0.05
about body negated	-0.07
about body plain	1.14
about body sober	0.30
about body world	0.83
about life bare	-1.53
about life humble	1.24
about life negated	0.44
about life plain	0.36
about life sober	-0.68
about life world	0.89
about none asked	0.42
about none bare	1.87
about none humble	-2.13
about none negated	-0.49
about none plain	-0.78
about none sober	-1.88
about none world	-3.21
about serious asked	-0.28
about serious bare	2.23
about serious humble	-1.70
about serious negated	0.36
about serious plain	-0.56
about serious sober	-0.57
about symptom asked	-0.59
about symptom bare	1.10
about symptom humble	-1.63
about symptom negated	2.01
about symptom plain	-0.53
about symptom sober	0.57
any grave	1.84
any hint	3.74
any rule	8.90
b 2024 review	-0.17
b 64 peopl	-0.19
b a 2024	-0.17
b a back	0.90
b a bad_shoulder	-0.17
b a bett	0.47
b a bicycl	0.12
b a bit	-0.50
b a body	0.20
b a car	0.11
b a chair	1.03
b a child	-0.89
b a choir	-0.12
b a clear	-1.30
b a client	-1.11
b a clinical	0.60
b a cours	0.05
b a crook	0.28
b a cup	-0.08
b a cure	-0.31
b a day	0.51
b a decad	-0.07
b a draw	0.44
b a drop	-0.10
b a fall	-0.75
b a feath	1.95
b a fev	-0.28
b a few	-0.30
b a first	-0.76
b a fish	-0.12
b a friend	-0.35
b a gentl	1.13
b a good	-0.74
b a hand	-0.32
b a happi	0.86
b a hard	-1.14
b a hot	-0.05
b a ladd	0.33
b a lake	-0.34
b a lett	-0.38
b a light_touch	-0.56
b a list	-0.44
b a littl	-0.78
b a long	-0.30
b a lot	-0.39
b a medical	0.13
b a memb	-0.40
b a midwif	-0.39
b a minut	0.43
b a miracl	-0.70
b a model	0.44
b a month	0.06
b a natural	0.55
b a neck	0.42
b a nerv	0.24
b a nervous_system	0.40
b a new	-0.49
b a newborn	0.10
b a nickel	-0.14
b a page	-0.47
b a pain	-0.24
b a pain_free	0.31
b a pharmacist	-0.30
b a physiotherapist	-0.25
b a profound	0.18
b a prop	-1.01
b a recent	-0.08
b a review	0.12
b a rust	0.42
b a safe	-0.42
b a scan	-0.06
b a seat	-0.44
b a second	-0.64
b a session	-2.14
b a sham	-0.22
b a sharp	-0.56
b a short	0.44
b a slipped_disc	-0.16
b a slow	-0.62
b a smil	-0.60
b a specialist	-0.21
b a spr	0.69
b a stiff_back	-0.40
b a stor	0.40
b a strok	-0.45
b a stud	-0.20
b a sudden	-0.45
b a systematic	0.03
b a taxi	-0.06
b a therapist	-0.46
b a time	-0.53
b a touch	0.65
b a transformation	0.07
b a treat	0.67
b a treatment_for	0.20
b a visit	-0.05
b a warm	-0.30
b a way	0.21
b a week	-0.21
b a wheelchair	-0.66
b a whol	0.09
b a word	0.10
b a year	-0.89
b able to	0.44
b about how	-0.44
b about it	0.09
b about my	0.22
b about the	-0.44
b abov the	-0.15
b accord to	-0.05
b adult with	0.20
b aft a	-0.55
b aft cranial_work	0.12
b aft eight	-0.21
b aft ever	-0.49
b aft her	-0.26
b aft his	0.14
b aft one	0.25
b aft our	0.13
b aft surger	0.52
b aft the	-0.18
b aft thre	-0.87
b aft two	-0.20
b aft your	-0.20
b again aft	-0.43
b again and	0.22
b against a	-0.35
b against the	-0.10
b agre on	-0.40
b agre that	-0.19
b all night	0.27
b all over	0.41
b all right	-0.12
b all the	0.15
b alternativ to	0.50
b an ach	0.19
b an afternoon	1.24
b an old	0.69
b an_hour in	-0.45
b an_hour is	0.41
b an_hour of	-0.34
b and a	-2.09
b and adult	0.20
b and aft	0.13
b and an	0.63
b and anxiet	0.29
b and ask	-0.41
b and be	1.34
b and both	-0.71
b and calm	0.53
b and chang	-0.10
b and clos	0.69
b and cst	-0.39
b and decid	-0.73
b and ever	-0.59
b and follow	-0.30
b and hand	0.04
b and have	-0.28
b and he	-2.47
b and how	-0.32
b and i	-1.73
b and infertilit	0.15
b and it	1.20
b and its	-0.25
b and leav	0.25
b and left	-0.19
b and migrain	0.23
b and most_people	-0.34
b and my	0.63
b and nev	-0.26
b and night	0.30
b and no	-0.60
b and none	-0.09
b and not	0.38
b and noth	0.05
b and now	0.94
b and osteopath	-0.67
b and paid	-0.43
b and pain	0.44
b and patienc	-0.11
b and pay	-0.29
b and quiet	-0.15
b and reflux	0.05
b and see	1.19
b and so	0.21
b and some	-0.05
b and start	0.58
b and still	-0.20
b and talk	-0.35
b and that	-0.48
b and the	0.31
b and then	-0.42
b and ther	-1.12
b and toxin	-0.23
b and trauma	0.33
b and wait	-0.40
b and walk	-0.43
b and we	-0.43
b and went_home	-0.91
b and what	-2.13
b and will	-0.19
b and you	0.49
b and your	0.41
b anoth day	0.39
b answ to	0.28
b anxiet can	-1.16
b anxiet depression	-0.54
b any condition	-0.24
b any medicin	-0.45
b any time	-0.23
b anyon can	0.20
b anyon in	0.55
b appl tree	-0.05
b approach to	0.15
b are com	-0.26
b are for	0.71
b are guarante	-0.08
b are kept	-0.30
b are not	-0.70
b are register	-0.74
b are shut	-0.22
b are small	0.39
b are stor	0.26
b are the	-0.38
b are thirst	-0.09
b are unsur	-0.08
b are welcom	-0.88
b around the	-0.13
b as a	0.69
b as we	-0.54
b as you	-0.20
b ask about	-0.34
b ask any	-0.24
b ask befor	-1.78
b ask for	0.29
b ask the	0.12
b ask us	-0.20
b ask what	0.69
b ask wheth	-0.11
b ask your	-0.84
b ask_your_doctor first	-0.11
b at a	-0.21
b at all	-0.06
b at any	-0.34
b at eight	0.61
b at four	-0.45
b at home	0.46
b at nine	-0.14
b at six	-0.15
b at the	-1.40
b at work	-0.09
b away her	0.75
b bab who	0.25
b back and	0.07
b back hurt	-0.49
b back into	-0.36
b back says	0.37
b back that	0.47
b back togeth	0.05
b back we	0.76
b back will	0.38
b back_on the	0.67
b back_pain and	-0.88
b balanc the	0.06
b be bett	0.79
b be check	0.13
b be cur	-0.36
b be free_of_pain	0.80
b be post	-0.20
b be right	1.35
b be the	0.56
b be too_late	0.21
b be treat	-0.17
b becam normal	1.28
b becaus i	-0.58
b becaus nobod	-0.24
b becaus of	0.05
b becaus the	-0.23
b becaus you	-0.57
b becom a	1.26
b becom light	0.07
b been a	0.19
b been do	0.08
b been here	0.61
b been measur	0.70
b been shown	-0.19
b been sleep	0.12
b befor a	-0.45
b befor and	0.13
b befor each	-0.24
b befor it	0.14
b befor the	0.15
b befor this	-0.53
b befor you	-0.64
b begin in	-0.95
b behind the	-0.25
b behind your	0.61
b believ the	-0.91
b bell twic	-0.43
b benefit for	0.07
b besid you	-0.12
b best th	0.36
b best treatment_for	0.05
b bett aft	0.27
b bett by	0.79
b bett for	0.50
b bett sleep	0.17
b between the	-0.49
b blanket and	-0.47
b blood thinn	-0.05
b body has	0.13
b body hold	-0.33
b body is	0.17
b body keep	0.17
b body of	-0.34
b body rememb	-0.72
b body stor	0.41
b body will	0.53
b bon of	-0.05
b book a	0.35
b book is	0.28
b both are	-0.71
b both_sides of	-0.26
b br a	-0.60
b br it	0.61
b br the	0.15
b br your	0.81
b brain and	-0.15
b breath and	-0.27
b breath in	-0.22
b build with	0.31
b but a	-0.22
b but i	0.49
b but it	0.10
b but you	0.42
b button his	0.78
b by a	-0.35
b by half	-0.14
b by law	-0.45
b by teatim	0.48
b by the	-1.02
b by your	-0.13
b call it	0.58
b call the	-0.47
b came here	0.68
b came on	-0.32
b came_back from	-1.57
b can ask	-0.30
b can be	0.34
b can do	0.49
b can feel	0.60
b can have	0.37
b can help	0.33
b can i	-0.09
b can lie	0.36
b can look	0.43
b can make	-0.39
b can move	-0.27
b can off	-0.69
b can read	0.14
b can sit_in	-0.51
b can stay	-1.25
b can take	0.24
b can talk	-0.33
b can tell	0.28
b cannot be	0.95
b cannot help	0.72
b cannot lie	-0.56
b cannot_say that	-0.56
b car park	0.26
b care in	0.19
b carr a	-0.25
b carr the	0.32
b ch pain	-0.32
b chang how	-0.45
b chang is	1.50
b chang the	0.07
b children at	0.07
b children with	0.48
b chiropractic and	-0.20
b chiropractor crack	0.26
b claim that	-0.22
b claim to	0.21
b cleans the	0.30
b clear my	-0.34
b clear the	-0.44
b client improv	0.28
b client leav	0.30
b client often	-0.11
b client report	0.40
b client say	0.44
b client with	0.13
b clinical proven	0.22
b clos for	-0.28
b clos the	0.28
b com from	-0.34
b come again	-1.32
b come and	1.11
b come by	-0.26
b come from	-0.13
b come once	-0.12
b come to	0.61
b come with	-0.17
b complete safe	0.42
b condition we	0.24
b could be	-0.05
b count of	0.46
b count on	0.57
b count the	0.41
b cours of	0.59
b cranial heal	0.44
b cranial therapist	0.70
b craniosacral_therapy for	0.08
b craniosacral_therapy is	0.13
b craniosacral_therapy work	-0.63
b cranium is	0.10
b cst can	0.08
b cst heal	-0.11
b cst help	-0.03
b cst is	0.58
b cst reduc	0.04
b dad is	0.55
b danc in	0.60
b danc until	-0.15
b day you	0.31
b decid togeth	-0.73
b depression and	0.17
b diar and	0.06
b did for	0.93
b did it	-0.07
b did not	-0.68
b disagre with	-0.31
b discov the	0.41
b do i	-0.15
b do not	-3.85
b do not_promise	-0.58
b do the	-0.10
b do this	0.10
b do with	0.16
b do you	0.96
b doctor have	0.36
b doctor recommend	-0.12
b does craniosacral_therapy	-0.63
b does it	0.10
b does not	-0.44
b does the	0.13
b dog and	0.96
b don't be	-0.09
b don't let	0.64
b door is	-0.34
b door of	-0.05
b down the	-0.42
b down to	-0.30
b drink some	-0.09
b drop of	-0.10
b dur the	0.10
b each session	0.26
b each year	-0.84
b eas a	-0.10
b eas the	0.05
b ease a	-0.12
b ease the	0.21
b easi aft	-0.26
b easy to	-0.86
b eight session	0.06
b end the	-0.03
b energ in	-0.41
b enjoy the	-0.52
b enough for	-0.39
b even and	-0.37
b even befor	-0.38
b ever cell	0.41
b ever januar	-0.07
b ever kind	0.14
b ever month	0.57
b ever organ	0.24
b ever ten	-0.05
b ever thursda	0.39
b everyon and	0.04
b everyon is	-0.30
b everyth else	0.54
b evidenc for	-0.41
b evidenc is	0.54
b evidenc show	0.04
b expert in	-0.35
b fall and	-0.10
b fall asleep	-0.56
b fascia rememb	0.32
b fascia stor	-0.15
b fatigu lift	0.23
b feel a	-0.27
b feel afterward	0.03
b feel good	-0.16
b feel light	-0.20
b feel like	-0.46
b feel loos	-0.21
b feel much	-0.35
b feel rest	-0.46
b feel the	1.44
b feel unwell	-0.19
b feel wors	-0.66
b feel your	-0.20
b feel_better aft	0.12
b feet for	-0.85
b fell asleep	-0.06
b ferr leav	-0.09
b few minut	-0.33
b few session	0.23
b fift four	-0.21
b final read	-0.60
b find it	0.60
b find that	0.44
b find the	-0.30
b find their	0.31
b find what	0.34
b first and	0.72
b first if	-0.35
b first session	0.15
b first visit	-1.22
b first week	0.24
b five gram	-0.68
b five hour	0.47
b fix her	-0.41
b fix the	-0.23
b flow of	0.06
b fluid carr	-0.29
b fluid is	0.16
b fluid mov	-0.60
b flush the	-0.19
b follow the	-0.65
b for a	0.34
b for an	0.10
b for an_hour	-0.20
b for bab	0.41
b for back_pain	0.15
b for children	-0.21
b for ever	0.10
b for everyon	-1.03
b for fort	-0.89
b for her	-0.17
b for it	0.57
b for me	-1.21
b for migrain	0.05
b for most_people	-0.63
b for my	0.61
b for our	-0.05
b for peopl	0.26
b for seven	-0.17
b for six	-0.06
b for ten	-0.22
b for the	0.53
b for this	-0.03
b for this_work	0.63
b for two	-0.25
b for us	0.91
b for you	0.28
b for your	-0.03
b forget to	0.38
b found in	-0.08
b found its	-0.15
b found no_clear	-0.49
b found that	0.11
b found the	-0.56
b four flight	0.19
b four peopl	-0.31
b four question	-0.31
b four visit	0.14
b fre the	0.08
b free hour	-0.52
b free the	0.43
b friend to	0.09
b from back_pain	0.17
b from massag	-0.22
b from the	-2.36
b from within	-0.37
b from your	0.47
b full of	0.58
b gate is	-0.07
b gave away	0.75
b gave me	0.26
b gentl session	0.09
b gentl than	0.14
b gentl way	0.16
b get a	0.25
b get last	0.09
b get your	0.23
b get_better with	-0.13
b giv you	0.98
b give it	-0.14
b give us	0.24
b give you	1.02
b go on	-0.21
b go to	0.26
b goes on	1.31
b goes up	-0.12
b gone and	0.14
b got a	0.03
b got up	0.71
b gram is	-0.39
b gram of	0.15
b guarante a	0.47
b guidelin recommend	-0.14
b had a	0.07
b had been	0.04
b had not	0.49
b half of	-1.02
b half the	-0.27
b hand can	0.28
b hand grow	0.08
b hand is	-0.84
b hand the	0.56
b hard it	-0.17
b hard to	-0.63
b has a	-0.35
b has been	0.10
b has check	-0.53
b has fail	0.37
b has four	-0.31
b has given	-0.34
b has nev	0.66
b has no	-0.59
b has not	0.27
b has stopp	0.89
b has the	0.65
b has_not_been shown	-0.51
b has_not_been test	-0.23
b have a	-0.30
b have been	0.62
b have epileps	-0.30
b have found	-0.12
b have had	-0.53
b have it	-0.63
b have nev	0.50
b have no	-0.35
b have not	-0.18
b have read	-0.50
b have shown	-0.44
b have that	0.80
b have to	-0.03
b have wait	-0.25
b have you	0.60
b he carr	0.43
b he could_not	-0.73
b he had	0.24
b he has	-0.20
b he is	0.38
b he left	-0.64
b he walk	0.25
b he was	-0.37
b head and	0.36
b headach afterward	-0.51
b headach and	0.26
b headach away	0.09
b headach stop	0.07
b headach the	-0.28
b heal your	0.04
b heart of	0.10
b held in	-0.28
b help bab	0.04
b help children	0.07
b help is	-0.13
b help migrain	-0.06
b help some_people	-0.08
b help the	0.04
b help you	0.04
b help your	-0.14
b her back	0.11
b her garden	-0.08
b her life	0.10
b her second	-0.10
b here and	0.17
b here is	-0.25
b here only	-0.41
b hips and	0.12
b his back	0.35
b his idea	-0.17
b hold a	-0.59
b hold my	0.63
b hold on	-0.32
b hold the	0.36
b hold your	-0.38
b hospital and	0.20
b hour and	0.17
b hour is	-0.63
b hour of	-0.30
b hour with	1.14
b hous sleep	-0.38
b how cst	0.06
b how it	-0.77
b how many	-0.07
b how to	-0.33
b how we	-0.43
b how you	-0.11
b hums in	-0.68
b hurt and	0.36
b hurt toda	-0.11
b i am	1.87
b i ask	-0.80
b i came	0.68
b i can	1.13
b i cannot	0.34
b i chang	-0.37
b i could	0.71
b i could_not_know	-0.37
b i did	-0.08
b i do	-1.53
b i do_not_know	-0.13
b i feel_better	-0.07
b i final	-0.60
b i got	0.36
b i had	0.73
b i have	-0.09
b i hold	-0.42
b i keep	-0.73
b i know	0.22
b i left	-0.68
b i lik	-1.03
b i like	-0.57
b i live	-0.43
b i need	-0.29
b i nev	-0.60
b i open	0.26
b i promis	0.26
b i put	-0.07
b i ran	-0.28
b i read	-0.06
b i rest	-0.34
b i said	-0.55
b i see	0.51
b i slept	0.09
b i start	-1.04
b i still	-0.99
b i stop	-0.04
b i stopp	-0.10
b i swim	0.15
b i used_to	0.43
b i was	1.07
b i went	0.14
b i will	-0.90
b i would	-0.04
b i writ	0.59
b if a	-0.26
b if i	0.34
b if it	-0.29
b if the	-0.05
b if you	-4.07
b if your	-2.01
b ignor the	0.64
b ill began	-0.26
b improv and	-0.22
b improv sleep	-0.39
b improv the	-0.35
b improv when	0.09
b in 1998	-0.08
b in a	-1.29
b in an_hour	0.33
b in and	2.24
b in april	-0.23
b in august	-0.45
b in back_pain	0.23
b in ever	0.07
b in florida	-0.11
b in her	-0.55
b in his	0.12
b in infant	0.18
b in it	0.70
b in june	0.12
b in law	0.39
b in may	-0.09
b in octob	-1.87
b in one	-0.79
b in our	-0.25
b in pain	0.53
b in peopl	-0.28
b in pregnanc	-0.47
b in silenc	-0.52
b in six	-0.16
b in spr	0.14
b in ten	0.38
b in that	-0.47
b in the	-1.46
b in their	0.29
b in this	-0.91
b in thre	-0.63
b in two	-0.37
b in which	0.06
b in wint	-0.84
b in your	0.18
b instant relief	0.20
b instead of	-0.09
b into a	0.44
b into plac	0.04
b into the	-0.30
b is all	-0.08
b is alway	0.19
b is and	0.30
b is assur	0.60
b is back	0.12
b is bett	0.08
b is block	0.29
b is complete	0.42
b is cur	0.23
b is fine	-1.11
b is for	0.21
b is full	-0.41
b is grow	0.06
b is hard	-0.41
b is high	-0.53
b is in	0.92
b is it	-1.10
b is learn	0.26
b is less	0.31
b is light	-0.12
b is like	-0.81
b is lock	0.05
b is need	-0.33
b is no	-0.13
b is not	-1.21
b is not_suitable	-0.50
b is noth	0.21
b is now	-0.44
b is on	-0.21
b is one	-0.31
b is only	0.20
b is possibl	-0.58
b is rare	-0.33
b is real	1.01
b is releas	0.13
b is safe	-1.13
b is short	-0.08
b is slow	-0.62
b is so	-0.26
b is still	0.13
b is suitabl	-0.47
b is that	1.00
b is the	0.45
b is time	-0.69
b is to	0.37
b is too	0.51
b is treat	-0.44
b is two	-0.09
b is used	-0.75
b is usual	0.38
b is what	-0.64
b is wher	0.17
b is worth	-0.39
b is_a gentl	0.45
b is_common and	-0.18
b is_gone by	0.62
b isn't it	0.07
b it a	0.33
b it again	0.03
b it alway	0.05
b it and	0.25
b it as	-0.76
b it boost	-0.07
b it can	1.06
b it cost	-0.71
b it could	0.30
b it does	-0.35
b it down	-0.09
b it eas	0.15
b it feel	0.26
b it felt	-1.18
b it for	0.86
b it gets	-0.52
b it has	1.71
b it has_not_been	-0.91
b it help	0.31
b it here	0.63
b it hurt	-0.16
b it improv	-0.25
b it in	-0.56
b it is	1.54
b it is_a	0.04
b it is_common	-0.23
b it isn't	0.10
b it last	0.52
b it now	-0.50
b it rare	0.50
b it releas	-0.20
b it should	-0.63
b it start	0.22
b it tak	0.22
b it that	0.37
b it the	0.04
b it to	-0.05
b it was	-2.19
b it we	-0.23
b it work	1.49
b it works_for	-0.51
b it would	-0.30
b its main	-0.06
b its own	-0.11
b its use	0.08
b job in	-0.40
b keep its	0.17
b keep the	-0.03
b keep your	-0.75
b kept for	-0.17
b key to	0.98
b kind of	-1.66
b kind than	0.32
b kneel in	0.38
b know how	0.06
b know that	0.38
b know the	0.30
b last relief	0.09
b last year	-0.14
b learn to	-0.13
b leav at	-0.09
b leav it	0.51
b leav the	0.16
b leav with	0.62
b leav your	-0.22
b less pain	0.04
b less than	-0.46
b let them	0.52
b lie down	0.91
b lie flat	-0.72
b lie on	-0.62
b lift and	-0.11
b lift the	0.24
b light and	0.35
b light head	-0.28
b light than	-0.12
b light_touch feel	-0.56
b like a	3.51
b like it	-0.20
b like that	-0.20
b like the	-0.17
b like this	0.09
b like to	-0.72
b list of	-0.44
b listen to	0.06
b liv and	-0.51
b liv with	0.15
b long driv	-0.42
b long stand	0.57
b long you	-0.17
b look at	-0.96
b look bett	-0.23
b loos for	-0.21
b love the	-0.18
b low pain	-0.12
b low the	-0.67
b lupu and	0.21
b ly flat	0.05
b main measur	-0.64
b make no	0.14
b many client	0.19
b many more	0.16
b many session	-0.23
b massag and	-0.15
b massag can	0.44
b may and	-0.30
b may be	0.23
b may ease	-0.12
b may feel	-0.64
b may have	-0.45
b may need	-0.12
b may not	0.09
b me if	-0.27
b me to	-0.54
b me what	-0.16
b memb of	-0.40
b membran are	0.15
b memor in	0.27
b minut and	-0.29
b miracl and	0.67
b miracl of	-0.45
b month of	1.04
b month on	0.32
b month the	-0.74
b more in	-0.93
b more than	0.42
b most of	-0.63
b most_people with	-0.56
b moth in	0.39
b mov hous	-0.21
b mov like	0.05
b mov with	-0.82
b move your	-0.74
b much and	-0.13
b my back	-0.36
b my back_pain	0.11
b my broth	-0.49
b my client	-0.12
b my daught	-0.08
b my fath	-0.33
b my granddaught	-0.85
b my head	-0.71
b my headach	0.24
b my hip	0.26
b my kne	0.52
b my liv	-0.72
b my migrain	-0.04
b my moth	-0.90
b my neighbour	0.50
b my own	-0.09
b my patient	-0.17
b my sciatica	0.04
b my should	0.56
b my sist	0.21
b my son	-0.72
b my tabl	1.50
b my tablet	0.47
b my train	-0.20
b my uncl	-0.24
b my wife	0.75
b my wrist	-0.30
b name the	0.07
b natural remedy_for	0.11
b natural way	0.09
b near the	-1.13
b neck that	0.36
b neck will	0.16
b need a	-0.14
b need a_doctor	-0.07
b need five	-0.04
b need for	0.20
b need not	0.22
b need to	0.16
b nervous_system of	-0.05
b nev felt	0.14
b nev look	-0.19
b nev need	0.75
b new review	-0.24
b new sore_back	-0.15
b next door	-0.23
b next free	-0.08
b next year	0.27
b nine and	0.16
b no and	-0.27
b no cook	-0.16
b no doctor	-0.34
b no need	0.52
b no promis	-0.04
b no rush	-0.55
b no worr	-0.35
b no_clear benefit	-0.38
b nobod has	0.23
b nobod is	0.50
b nobod leav	-0.18
b nobod should	-1.02
b nobody_has_shown that	-0.16
b not a	-0.36
b not agre	-0.46
b not are	-0.17
b not be	0.22
b not claim	0.31
b not come	-0.14
b not diagnos	-0.18
b not expect	-0.62
b not for	-0.44
b not hurt	0.20
b not miss	-0.15
b not once	0.68
b not print	-1.10
b not say	0.34
b not see	-0.27
b not sell	-0.31
b not the	0.35
b not treat	-0.45
b noth else	0.08
b noth had	0.33
b noth happen	0.13
b noth is	-0.27
b noth on	-0.25
b noth to	-0.11
b now and	-1.06
b now he	1.16
b now i	0.56
b now she	0.55
b numb of	0.37
b numb one	0.40
b of a	-0.44
b of an	-0.25
b of cerebrospinal_fluid	0.06
b of client	0.41
b of fift	-0.14
b of good	-0.38
b of gull	-0.45
b of health	0.29
b of heart_disease	-0.28
b of her	0.48
b of it	-0.29
b of its	0.57
b of my	-0.36
b of old	0.05
b of our	-0.03
b of peopl	-0.35
b of pregnanc	0.39
b of recover	-0.14
b of session	0.12
b of strok	-0.35
b of the	-4.34
b of them	0.84
b of this	-0.18
b of tid	0.11
b of touch	-0.75
b of you	0.18
b of your	0.74
b off a	-0.16
b off the	-0.74
b old appl	-0.05
b old for	0.31
b on a	-1.86
b on and	-0.25
b on it	0.14
b on market	-0.13
b on monday	-0.26
b on my	1.09
b on our_table	0.54
b on sunda	-0.07
b on sunday	-0.62
b on that	0.94
b on this_table	0.28
b on to	0.05
b on your	-0.58
b on_the_way_home i	0.12
b once a	-0.35
b once and	1.12
b once told_me	-0.67
b one and	-0.10
b one client	-0.17
b one day	0.36
b one hand	-0.04
b one of	-0.08
b one person	-0.44
b one plac	0.03
b one session	0.06
b one visit	0.19
b only a	0.63
b only an_hour	-0.28
b only one	-0.26
b only two	0.28
b only when	-0.31
b open and	0.22
b open the	-0.45
b or a	-0.32
b or any	-0.09
b or the	-0.07
b organ follow	0.29
b osteopath are	-0.67
b our client	0.90
b our patient	0.48
b our session	0.25
b our visitor	0.25
b out for	-0.35
b out_of ten	0.29
b out_of the	0.59
b over the	0.18
b paid for	-0.43
b pain aft	-0.92
b pain and	-0.91
b pain clinic	-0.07
b pain fad	0.07
b pain for	0.13
b pain goes	0.18
b pain is	0.52
b pain scor	-0.80
b pain stay	0.64
b pain that	-0.92
b pain was	-0.66
b pain will	-0.12
b painkill and	0.21
b past the	-0.88
b patient are	0.41
b peopl in	-0.89
b peopl say	-0.24
b peopl walk	-0.46
b peopl who	0.93
b peopl whos	0.32
b peopl with	0.54
b per_cent of	-0.08
b perfect safe	0.30
b person who	0.83
b pharmacist can	-0.30
b plac on	-0.74
b plac the	0.27
b plac to	-0.39
b plan for	0.65
b play the	-0.10
b pleas do	-0.56
b practition can	0.75
b prepar the	0.26
b prescrib a	0.24
b pressur on	-0.16
b pric hour	-0.30
b promis a	-0.70
b promis you	-0.70
b proof that	-0.07
b prov that	0.05
b proven to	-0.13
b push we	0.18
b put it	0.41
b put the	-0.24
b put your	-0.07
b quiet a	-0.15
b quiet and	-0.69
b ran a	-0.28
b reach the	0.66
b read a	0.59
b read the	-0.75
b read this	-0.37
b read to	-0.05
b reason to	-0.35
b recommend by	0.17
b recommend us	-0.08
b reduc inflammation	-0.12
b reduc the	0.03
b reduc your	0.06
b regular care	0.12
b regular session	0.14
b releas the	-0.35
b releas trauma	-0.20
b relief is	0.83
b relief start	0.05
b relief you	0.48
b reliev migrain	-0.20
b reliev the	-0.44
b rememb how	0.45
b rememb you	0.82
b remov the	-0.15
b report safet	-0.29
b research has	-0.22
b research is	0.40
b research show	-0.06
b rest and	-0.76
b rest not	-0.36
b rest of	0.58
b rest the	-0.07
b result are	0.33
b result of	-0.79
b revers the	0.57
b review disagre	-0.24
b review found	0.11
b review in	-0.04
b review of	0.71
b review was	-0.64
b rhythm and	-0.49
b right aft	1.17
b right by	0.58
b ring 111	-0.35
b ring the	-0.46
b risk of	-0.65
b room is	-0.10
b room to	0.20
b run out	0.03
b saf than	0.08
b safe and	0.29
b safe for	-0.90
b said she	-0.35
b said to	-0.26
b same as	-0.61
b same time	-0.39
b sat through	0.89
b say it	0.09
b say so	-0.70
b say that	-0.68
b say their	0.28
b say they	-0.16
b say yes	0.22
b scan show	-0.39
b school stopp	0.24
b school teach	-0.23
b sciatica and	0.04
b scientifical proven	-0.11
b scientist have	-0.18
b second session	0.10
b second visit	0.46
b see anyon	0.41
b see bab	-0.14
b see our	0.24
b see result	0.14
b see the	0.34
b see what	-0.10
b send a	0.08
b send their	0.31
b send us	0.11
b session and	0.38
b session are	-0.09
b session can	0.18
b session is	-1.51
b session to	-0.19
b session we	-0.97
b session will	-0.23
b session you	0.27
b seven year	-0.17
b several kind	-1.12
b she did	0.17
b she gave	0.75
b she had	0.35
b she is	0.31
b she play	-0.10
b she train	-0.58
b she was	0.44
b shopp up	0.19
b should be	-0.93
b should feel	-0.14
b should not	0.08
b should of	-0.31
b should wait	-0.70
b show it	-0.11
b show that	-0.51
b shown that	-0.29
b shown to	-0.70
b sign from	0.85
b sign that	-0.60
b sinc i	-0.17
b sinc the	0.25
b sing and	-1.05
b sing in	0.24
b sit up	-0.60
b sit_in the	-0.51
b six month	-0.25
b six session	0.18
b six to	0.63
b six week	-0.31
b skull_bones move	-0.13
b slack wat	-0.23
b sleep in	-0.33
b sleep stres	-0.11
b sleep well	-0.28
b slow and	-1.12
b slow from	-0.48
b smell of	-0.42
b so and	-0.16
b so do	-0.35
b so if	-0.11
b so is	0.28
b so it	0.55
b so light	-0.64
b so pleas	-0.45
b so that	0.27
b so were	0.39
b soft hand	0.14
b soften and	0.06
b soften und	-0.29
b some client	0.16
b some wat	-0.09
b some_people feel	-0.18
b someth i	-0.48
b sorted_out my	-0.45
b sourc of	0.06
b spac are	0.40
b speak to	-0.34
b specialist in	0.15
b spin with	0.36
b spr and	-0.06
b spr clean	-0.41
b stand up	-0.07
b start at	-0.41
b start here	0.05
b start to	0.49
b stat of	0.24
b stay for	-0.68
b stay in	-0.89
b stent and	-0.13
b step and	-0.29
b stick and	-0.31
b still is	-0.38
b stop and	-0.94
b stop at	-0.13
b stop hurt	0.17
b stopp phon	0.24
b stor in	0.29
b stor memor	-0.15
b stor of	-0.14
b stres and	0.17
b stud and	-0.23
b stud are	0.53
b stud of	0.10
b subject of	-0.21
b suggest that	0.05
b suit you	-0.97
b suitabl for	0.05
b support children	0.08
b support its	0.08
b surger and	0.39
b swim in	-0.17
b systematic review	0.03
b tablet and	-0.18
b tablet for	-0.62
b take it	-0.48
b take the	0.12
b take your	-1.22
b talk about	-0.22
b talk for	-0.06
b talk it	0.66
b talk to	-1.03
b tell me	-0.05
b tell you	-0.12
b tell your	0.35
b tell_me about	0.60
b tell_us their	0.37
b ten days	0.34
b ten minut	0.10
b ten session	-0.37
b ten trial	-0.29
b ten year	0.13
b tension and	0.24
b tension free	0.18
b tension in	0.09
b than a	0.09
b than aft	-0.12
b than chiropractic	0.14
b than in	-0.22
b than massag	-0.44
b than one	0.19
b than surger	0.32
b than the	0.63
b than you	0.10
b thank to	0.36
b thank you	0.07
b that could	0.93
b that cst	-0.71
b that fascia	0.17
b that fluid	-0.23
b that hand	-0.21
b that i	-0.58
b that injection	1.19
b that is	0.49
b that is_a	-0.55
b that it	-0.83
b that light_touch	-0.13
b that need	-0.10
b that review	-0.31
b that says	-0.39
b that she	-0.58
b that the	-0.19
b that their	0.58
b that they	0.19
b that touch	0.14
b that trial	-0.16
b that was	0.51
b that you	-0.41
b that your	-0.51
b the accident	0.47
b the ache	0.99
b the airway	-0.43
b the answ	0.80
b the association	-0.89
b the author	-0.57
b the baby	-0.37
b the back	-0.88
b the band	-0.21
b the bank	-0.18
b the bay	-0.41
b the beach	0.35
b the bel	-0.67
b the bell	-0.85
b the best	-0.04
b the birth	0.44
b the blanket	-0.35
b the blood	-0.09
b the body	0.90
b the bon	0.40
b the book	0.30
b the brain	-1.12
b the breath	-0.17
b the bridg	-0.22
b the build	-0.19
b the car	1.17
b the cat	-0.18
b the caus	0.74
b the cause_of_your_pain	-0.03
b the ch	-0.77
b the chair	0.35
b the chang	1.28
b the chapel	-0.10
b the children	-0.64
b the choir	-0.08
b the clock	1.56
b the coast	-0.44
b the corn	-1.23
b the council	-0.11
b the cours	0.25
b the craniosacral_rhythm	0.97
b the cranium	0.10
b the crutch	0.19
b the day	-0.14
b the desk	-0.59
b the differenc	-0.06
b the doctor	0.21
b the dog	-0.06
b the door	0.36
b the dough	-0.05
b the drain	-0.11
b the driv	-0.46
b the drum	-0.03
b the ear	-0.13
b the econom	-0.31
b the effect	0.64
b the emergenc	-0.20
b the end	-0.48
b the even	-1.27
b the evidenc	0.38
b the exam	-0.51
b the expert	-0.04
b the fami	0.46
b the fascia	-0.07
b the fee	-0.23
b the ferr	-0.08
b the festival	-0.13
b the field	0.26
b the first	-0.25
b the floor	0.26
b the flow	0.27
b the fluid	0.34
b the foot	0.09
b the form	-0.18
b the fram	-0.19
b the front	0.08
b the garden	-0.58
b the gate	-0.07
b the gentl	0.70
b the gutt	-0.15
b the hall	-0.76
b the hand	0.28
b the harbour	-0.52
b the hard	-0.17
b the hardwar	-0.05
b the head	0.68
b the headach	-0.03
b the heal	0.23
b the heart	-1.22
b the heat	-0.25
b the hospital	0.39
b the hour	-2.23
b the idea	-0.30
b the insid	-0.05
b the kettl	-0.05
b the key	0.11
b the kitchen	-0.48
b the ladd	-0.79
b the lamp	0.12
b the lane	-0.21
b the last	-0.18
b the librar	-0.11
b the lift	-0.42
b the light	-0.87
b the lighthous	-0.09
b the loft	0.42
b the long	-1.35
b the main	-0.62
b the market	0.89
b the membran	-0.13
b the name	-0.53
b the natural	0.14
b the neck	-0.04
b the nerv	-0.25
b the nervous_system	0.11
b the new	-0.90
b the next	-0.83
b the night	1.19
b the numb	0.24
b the nurs	-0.42
b the old	-1.14
b the one	1.57
b the only	1.47
b the operation	0.33
b the organ	0.40
b the oth	-0.30
b the pain	2.23
b the paint	-0.31
b the path	-0.32
b the patient	-0.60
b the peac	-0.30
b the pelvi	0.68
b the peopl	0.70
b the person	1.16
b the pharmac	0.33
b the plac	-0.84
b the play	-0.29
b the practic	-0.34
b the practition	-0.44
b the pric	-0.09
b the print	-0.09
b the problem	1.28
b the pub	-0.18
b the rack	0.04
b the radiator	-0.35
b the raffl	-0.16
b the rail	-0.46
b the real	0.25
b the regulator	-0.26
b the relief	0.29
b the research	0.28
b the resin	-0.08
b the rest	1.24
b the result	-0.36
b the review	-0.49
b the rhythm	0.55
b the risk	-1.02
b the riv	-0.23
b the road	-0.27
b the roof	-0.03
b the room	-0.83
b the root	0.16
b the rope	-0.61
b the sacrum	-0.71
b the same	-0.85
b the scaffold	-0.08
b the scan	-0.43
b the school	0.38
b the session	0.29
b the shock	0.45
b the shopp	0.19
b the show	0.26
b the side	-1.21
b the sign	0.32
b the skin	-0.40
b the skull	-0.34
b the skull_bones	0.09
b the smell	-0.37
b the sofa	0.83
b the sourc	0.06
b the sphenoid	0.18
b the spin	0.18
b the spinal_cord	-0.24
b the squeak	-0.10
b the stair	1.40
b the stat	-0.19
b the station	-0.12
b the stiff	0.14
b the stor	0.23
b the storm	-0.21
b the strain	0.33
b the street	-0.07
b the stres	-0.41
b the stud	0.53
b the studio	-0.09
b the subject	-0.21
b the surgeon	-0.65
b the surger	-0.65
b the tea	-0.07
b the teach	-0.12
b the ten	-0.24
b the tension	-0.52
b the therap	-0.28
b the third	0.19
b the tide	0.15
b the tight	0.04
b the time	0.43
b the tin	0.62
b the tissu	0.08
b the toilet	-0.29
b the touch	-0.43
b the tractor	0.30
b the train	-0.07
b the treatment_of	-0.34
b the trial	-1.55
b the vagus_nerve	-0.18
b the view	-0.55
b the violin	-0.16
b the wait	0.18
b the walk	-0.15
b the wall	0.32
b the war	1.08
b the wat	-0.07
b the way	0.14
b the websit	-0.27
b the welcom	-0.13
b the whol	2.17
b the wind	-0.11
b the window	-0.50
b the word	-0.58
b the world	0.80
b the worst	0.10
b the_answer_to your	0.04
b the_table is	-0.69
b their doctor	0.07
b their headach	0.12
b their operation	0.65
b their own	0.24
b their pain	0.56
b their should	-0.08
b then a	-0.59
b then i	-0.58
b then it	-0.33
b then one	1.27
b then you	-0.16
b ther are	0.45
b ther i	0.56
b ther is	0.53
b ther is_a	-1.25
b therapist in	0.81
b thes session	-0.78
b they can	-0.20
b they do	-0.92
b they feel	-0.16
b they say	-0.21
b they were	0.12
b think of	0.38
b think you	-0.21
b this field	-0.15
b this gentl	0.28
b this is	-0.47
b this page	-0.40
b this plac	0.35
b this site	-0.35
b this week	-0.12
b thos who	0.37
b thos with	0.18
b thousand of	0.40
b thre hour	0.44
b thre session	-0.28
b thre visit	0.21
b thre year	-0.20
b through the	1.43
b throughout the	0.31
b thyroid and	0.12
b tid and	0.21
b tide is	0.32
b tim a	0.04
b time to	0.14
b time you	0.19
b tinnitu can	-0.31
b tir muscl	-0.15
b tir of	-0.29
b tissu and	-0.37
b tissu soften	-0.13
b to a	-0.10
b to a_doctor	-0.35
b to be	-1.06
b to benefit	1.09
b to come	-1.53
b to cst	0.29
b to decid	-0.16
b to do	1.22
b to find	-1.13
b to free	-0.17
b to get	0.52
b to go	0.25
b to heal	0.61
b to health	0.54
b to help	-0.36
b to keep	-0.20
b to lie	-0.56
b to life	-0.13
b to read	0.44
b to reliev	-0.13
b to rest	-0.59
b to say	-0.26
b to see	0.36
b to settl	-0.18
b to sit	-0.15
b to sleep	0.48
b to stop	0.10
b to tell	-0.08
b to the	-1.24
b to thes	0.30
b to this	0.32
b to wear	-0.06
b to work	0.73
b to you	0.39
b told to	0.22
b too much	0.30
b too old	0.56
b too young	0.15
b touch is	-0.46
b touch my	-0.50
b traffic is	-0.68
b train hand	0.95
b train in	-0.49
b treat anxiet	-0.54
b treat back_pain	-0.37
b treat plan	0.76
b treat the	0.76
b treat with	-0.09
b trial of	-0.34
b trial was	-0.42
b trial were	-0.22
b trust your	0.09
b turn left	-0.89
b twic a	-0.26
b two days	-0.52
b two hour	1.87
b two session	-0.15
b two visit	-0.16
b two week	0.04
b two year	0.70
b und a	-0.73
b und five	0.23
b und the	-0.29
b und your	-1.21
b undo the	0.68
b until i	0.03
b until it	0.35
b until the	-0.04
b up a	0.39
b up at	-0.07
b up four	0.19
b up from	0.99
b up in	-0.68
b up the	1.19
b up to	-0.67
b us a	-0.28
b us it	0.15
b use the	-0.52
b used_to be	-0.64
b usual pass	-0.42
b vagus_nerve is	0.06
b valu be	-0.54
b version of	0.71
b very good	0.82
b visit and	-0.26
b visit here	-0.08
b visit the	0.41
b visit to	0.17
b wait and	0.31
b wait list	0.29
b wait room	-0.20
b walk the	0.12
b walk to	0.05
b walked_out of	-0.23
b want a	-0.37
b want to	0.72
b want your	0.21
b was a	-0.85
b was found	-0.07
b was measur	-0.93
b was not	-0.40
b was on	0.13
b was remov	-0.14
b was right	-0.51
b was small	-0.63
b was the	-0.25
b was up	0.33
b was written_off	-0.08
b watch the	0.09
b way out_of	0.82
b way to	0.55
b way you	0.27
b we are	-0.46
b we can	0.14
b we cannot	0.32
b we cannot_say	-0.56
b we do	-0.44
b we do_not_know	-0.05
b we don't	-0.32
b we find	0.30
b we give	1.13
b we go	0.87
b we guarante	0.69
b we have	1.31
b we haven't	0.39
b we help	0.47
b we hold	0.67
b we know	0.33
b we let	0.32
b we listen	0.08
b we nev	0.20
b we off	1.43
b we put	0.69
b we read	-0.73
b we releas	-0.39
b we say	-0.43
b we simp	0.17
b we start	0.03
b we stop	-0.94
b we take	0.29
b we talk	-0.31
b we treat	0.61
b we use	-0.09
b we watch	0.61
b we will	-0.18
b we would	-0.33
b we'll have	0.53
b weak in	-0.52
b wear and	-0.23
b week aft	-0.09
b week of	0.25
b week she	0.40
b week to	0.96
b weight of	-0.10
b well and	-0.49
b went back_to	0.70
b went from	0.96
b went up	-0.83
b were told	0.22
b were wrong	-0.10
b what a	-0.58
b what does	-0.42
b what happen	-0.11
b what hurt	0.14
b what i	-0.43
b what if	-0.45
b what is	0.88
b what it	-1.06
b what medicin	0.23
b what oth	0.60
b what she	-0.40
b what the	-0.34
b what they	0.05
b what to	-0.06
b what was	0.52
b what we	-0.99
b what would	-0.37
b what you	0.86
b wheez chest	0.24
b when a	-0.55
b when it	0.41
b when she	0.87
b when the	0.77
b when they	-0.29
b when you	1.03
b when your	0.40
b wher it	0.32
b wher the	0.91
b wheth it	-0.26
b wheth the	-0.26
b wheth to	-0.68
b wheth you	-0.11
b which is	-1.07
b which nobod	-0.18
b which tablet	-0.60
b who come_in	0.27
b who could_not	0.47
b who is	-0.49
b who should	-0.70
b who walk_out	0.37
b whol body	0.17
b whol book	0.09
b whol hous	-0.38
b why it	0.46
b why you	-0.23
b will be	-1.38
b will becom	0.29
b will chang	-0.18
b will feel	-0.06
b will feel_better	0.16
b will find	-0.15
b will get	0.10
b will go	-0.09
b will have	-0.18
b will help	-0.20
b will i	-0.28
b will not	-0.65
b will notic	0.72
b will say	0.28
b will tell	-0.14
b will thank	0.07
b will wond	0.36
b will you	0.65
b with a	-0.26
b with arthriti	0.10
b with chronic_fatigue	0.19
b with cranial	0.82
b with cst	0.81
b with it	-0.68
b with its	0.05
b with long	0.35
b with me	0.28
b with migrain	0.40
b with my	0.87
b with my_hands	-0.07
b with or	-0.64
b with peopl	0.19
b with regular	0.10
b with the	-1.56
b with us	0.94
b with you	-0.16
b within five	-0.53
b within ten	0.34
b within two	-0.14
b without a	0.34
b without forc	0.19
b without it	0.84
b without surger	-0.35
b word like	0.29
b work and	-1.11
b work bett	0.06
b work days	-0.16
b work in	-0.49
b work like	1.00
b works_for everyon	-0.74
b worst and	0.10
b would be	0.13
b would like	-0.81
b would nev	0.56
b would not	0.22
b would you	-0.27
b writ a	0.28
b writ and	-0.33
b writ to	-0.16
b year ago	1.01
b year and	0.23
b year in	1.38
b year it	-0.31
b yes to	0.20
b you a	-0.49
b you back	0.31
b you br	0.48
b you can	-0.42
b you can't	0.15
b you cannot	0.89
b you come	-0.94
b you could	0.56
b you did	0.55
b you do	-0.07
b you feel	0.12
b you have	0.73
b you keep	0.79
b you leav	0.18
b you lie	-0.84
b you like	-1.02
b you live	0.20
b you lose	-0.45
b you may	-1.21
b you need	0.09
b you only	0.24
b you put	0.50
b you see	-0.08
b you should	0.05
b you stand	-0.04
b you take	-0.51
b you that	0.39
b you to	-0.25
b you treat	-0.35
b you want	-0.33
b you when	-0.64
b you wheth	-0.43
b you will	-1.83
b you woke	0.32
b you won't	0.62
b you would	-0.31
b you year	0.55
b you'll be	1.11
b your ach	0.04
b your back	-1.37
b your body	1.40
b your ch	0.06
b your child	0.48
b your children	0.25
b your days	0.31
b your feet	-0.46
b your first	0.67
b your gut	0.13
b your head	-1.05
b your headach	0.13
b your health_visitor	-0.26
b your inhal	0.36
b your jaw	0.15
b your joint	0.56
b your kidney	0.11
b your kne	-0.58
b your liv	0.24
b your medication	0.09
b your medicin	-0.50
b your mind	-0.67
b your mone	-0.83
b your mood	-0.11
b your moth	0.28
b your nerv	0.05
b your nervous_system	0.08
b your not	-0.22
b your own	0.41
b your pain	0.20
b your sho	-0.90
b your should	0.27
b your spin	0.42
b your surgeon	-0.04
b your symptom	-0.16
b your time	-1.24
b your tissu	0.15
b your visit	-0.49
b your_doctor has	-1.20
b your_gp can	-0.18
bias	-2.42
calm asked	-1.74
calm bare	3.33
calm humble	-4.38
calm negated	2.59
calm plain	-0.69
calm sober	-1.71
calm world	-2.11
case baby change asked	-0.37
case baby change bare	1.53
case baby change negated	-0.18
case baby change nobody	0.37
case baby change ours	0.25
case baby change plain	0.24
case baby change they	0.92
case baby change we	0.49
case baby change you	-0.24
case baby nobody bare	0.38
case baby nobody plain	-1.11
case baby nobody sober	-0.32
case baby ours bare	0.33
case baby ours plain	0.83
case baby outside bare	-0.49
case baby still bare	0.84
case baby still negated	0.50
case baby still nobody	-0.64
case baby still ours	0.71
case baby still outside	-0.72
case baby still plain	-0.59
case baby still sober	-0.06
case baby still we	0.05
case baby still you	1.24
case baby they bare	0.65
case baby turn bare	-0.49
case baby turn sober	0.09
case baby turn they	0.46
case baby turn we	-0.08
case baby we bare	0.31
case baby we negated	0.50
case baby we plain	-0.06
case baby we sober	0.13
case baby you bare	0.71
case baby you sober	0.60
case body change asked	-0.52
case body change bare	0.54
case body change humble	-0.21
case body change negated	-0.26
case body change nobody	0.74
case body change ours	-0.15
case body change outside	-0.04
case body change plain	0.10
case body change sober	-0.40
case body change they	-0.79
case body change we	0.13
case body change world	0.38
case body change you	-0.31
case body nobody bare	-0.88
case body nobody humble	-0.35
case body nobody negated	0.08
case body nobody plain	1.12
case body nobody sober	-0.68
case body nobody world	0.89
case body ours bare	1.02
case body ours negated	-0.10
case body outside bare	-0.38
case body still bare	-0.57
case body still humble	0.25
case body still negated	0.17
case body still nobody	-1.28
case body still ours	0.22
case body still plain	1.23
case body still sober	0.19
case body still they	-0.67
case body still we	-0.17
case body still world	-0.15
case body still you	3.01
case body they bare	-1.10
case body they negated	0.09
case body they world	0.31
case body turn bare	0.43
case body turn nobody	0.56
case body turn plain	-0.19
case body turn sober	0.51
case body turn they	0.49
case body turn we	0.34
case body turn world	0.61
case body turn you	0.50
case body we bare	-0.51
case body we humble	0.35
case body we negated	-0.46
case body we plain	0.55
case body we sober	0.51
case body we world	-0.13
case body you bare	2.22
case body you negated	0.31
case body you sober	0.47
case change nobody asked	-0.25
case change nobody bare	1.35
case change nobody humble	-1.42
case change nobody negated	1.15
case change nobody plain	1.39
case change nobody sober	-0.52
case change nobody world	0.08
case change ours asked	-0.10
case change ours bare	2.92
case change ours humble	-0.61
case change ours negated	-0.75
case change ours plain	0.15
case change ours sober	-0.13
case change outside bare	-1.09
case change outside humble	-0.07
case change outside negated	1.08
case change outside sober	0.26
case change outside world	-0.16
case change they bare	-3.15
case change they humble	-0.26
case change they negated	-0.15
case change they plain	0.74
case change they world	-0.13
case change we asked	-0.58
case change we bare	2.22
case change we humble	-1.73
case change we negated	-1.06
case change we plain	-0.40
case change we sober	1.35
case change we world	-1.26
case change you bare	2.04
case change you humble	-0.13
case change you negated	-0.10
case change you plain	-0.10
case change you sober	0.11
case change you world	-0.76
case life change bare	-0.09
case life change nobody	1.31
case life change plain	0.92
case life change sober	-0.81
case life change they	-1.36
case life change we	-0.07
case life change world	-0.32
case life change you	-0.51
case life nobody bare	1.03
case life nobody humble	0.56
case life nobody negated	-0.87
case life nobody plain	0.16
case life nobody sober	0.17
case life nobody world	-0.57
case life ours bare	-0.38
case life ours humble	0.09
case life outside bare	0.03
case life outside world	-0.26
case life still bare	-0.70
case life still humble	0.97
case life still negated	-0.10
case life still nobody	-0.48
case life still ours	-0.25
case life still outside	-0.15
case life still plain	-0.50
case life still sober	0.13
case life still they	0.61
case life still we	1.41
case life still world	0.10
case life still you	-1.61
case life they bare	-0.70
case life they negated	0.30
case life they plain	0.46
case life they world	0.40
case life turn bare	-0.76
case life turn negated	0.89
case life turn nobody	-0.33
case life turn outside	0.10
case life turn they	1.22
case life turn we	0.92
case life turn world	1.12
case life turn you	0.31
case life we bare	-0.67
case life we humble	1.02
case life we negated	0.87
case life we plain	0.17
case life we sober	-0.11
case life we world	0.98
case life you bare	-0.86
case life you negated	0.19
case life you plain	-0.43
case life you sober	-0.64
case life you world	0.36
case none change asked	0.09
case none change bare	-0.17
case none change humble	-2.11
case none change negated	0.44
case none change nobody	-2.53
case none change ours	1.62
case none change outside	0.67
case none change sober	0.57
case none change they	-1.02
case none change we	-2.72
case none change world	-1.54
case none change you	1.24
case none nobody asked	0.84
case none nobody bare	-0.30
case none nobody humble	-0.77
case none nobody negated	0.33
case none nobody plain	-0.60
case none nobody sober	-0.87
case none nobody world	-2.37
case none ours asked	-0.68
case none ours bare	0.86
case none ours humble	-0.91
case none ours negated	0.21
case none ours plain	0.30
case none ours sober	0.70
case none ours world	0.46
case none outside bare	0.80
case none outside humble	-0.19
case none outside negated	0.71
case none outside plain	0.93
case none outside sober	-1.33
case none outside world	-0.43
case none still asked	0.58
case none still bare	1.16
case none still humble	-0.58
case none still negated	-0.80
case none still nobody	-0.86
case none still ours	-0.68
case none still outside	1.18
case none still plain	0.36
case none still sober	-1.84
case none still they	-0.88
case none still we	-1.78
case none still world	-2.32
case none still you	-0.39
case none they bare	0.86
case none they humble	-0.58
case none they negated	-0.36
case none they plain	-0.18
case none they sober	0.67
case none they world	-1.57
case none turn bare	0.85
case none turn humble	0.54
case none turn negated	-0.13
case none turn nobody	-0.42
case none turn outside	-1.35
case none turn plain	-1.15
case none turn sober	-0.61
case none turn they	0.61
case none turn you	0.45
case none we asked	-0.15
case none we bare	-0.35
case none we humble	-1.01
case none we negated	-1.44
case none we plain	-0.43
case none we sober	-0.37
case none we world	-0.83
case none you asked	0.54
case none you bare	-0.11
case none you humble	1.35
case none you negated	0.07
case none you plain	-0.80
case none you sober	-0.70
case none you world	0.95
case serious change asked	-0.27
case serious change bare	1.20
case serious change humble	-1.53
case serious change negated	0.65
case serious change nobody	1.43
case serious change ours	0.92
case serious change outside	-0.37
case serious change plain	0.24
case serious change sober	0.28
case serious change they	-0.16
case serious change we	-0.84
case serious change you	-0.49
case serious nobody bare	1.35
case serious nobody humble	-0.21
case serious nobody negated	-0.31
case serious nobody plain	0.33
case serious nobody sober	-0.84
case serious ours bare	1.46
case serious ours humble	-0.51
case serious ours plain	0.21
case serious ours sober	0.25
case serious outside bare	-0.65
case serious outside negated	0.63
case serious still bare	0.42
case serious still humble	-0.34
case serious still negated	-0.29
case serious still nobody	-1.17
case serious still ours	0.11
case serious still outside	-0.29
case serious still plain	-0.80
case serious still sober	-0.82
case serious still they	-1.03
case serious still we	-0.26
case serious still you	0.80
case serious they bare	-1.15
case serious they sober	0.12
case serious turn bare	0.59
case serious turn ours	0.10
case serious turn they	0.18
case serious turn we	0.43
case serious we asked	-0.28
case serious we bare	0.52
case serious we humble	-0.64
case serious we negated	0.61
case serious we plain	-0.60
case serious we sober	-0.28
case serious you bare	0.59
case serious you negated	-0.48
case serious you sober	0.41
case still nobody asked	0.73
case still nobody bare	1.17
case still nobody humble	-0.17
case still nobody negated	-0.33
case still nobody plain	-1.65
case still nobody sober	-2.34
case still nobody world	-2.02
case still ours asked	-1.37
case still ours bare	1.19
case still ours humble	-1.54
case still ours negated	0.20
case still ours plain	1.40
case still ours sober	0.88
case still ours world	-0.48
case still outside bare	1.13
case still outside humble	-0.19
case still outside negated	0.55
case still outside plain	0.67
case still outside sober	-1.85
case still outside world	-0.28
case still they humble	-0.40
case still they negated	-0.05
case still they plain	-0.23
case still they sober	0.58
case still they world	-2.43
case still we bare	-2.24
case still we humble	0.49
case still we negated	0.16
case still we plain	0.57
case still we sober	-0.38
case still we world	1.33
case still you asked	0.54
case still you bare	0.24
case still you humble	0.55
case still you negated	0.50
case still you plain	-1.18
case still you sober	0.59
case still you world	1.52
case symptom change asked	-0.18
case symptom change bare	1.50
case symptom change humble	-0.39
case symptom change negated	-0.14
case symptom change nobody	0.40
case symptom change ours	-0.39
case symptom change outside	-0.38
case symptom change plain	0.14
case symptom change sober	0.83
case symptom change they	-0.58
case symptom change we	1.54
case symptom change you	1.03
case symptom nobody asked	-0.44
case symptom nobody bare	1.80
case symptom nobody humble	-0.82
case symptom nobody negated	1.73
case symptom nobody plain	-1.03
case symptom nobody sober	-0.07
case symptom ours bare	0.13
case symptom ours humble	-0.66
case symptom ours negated	0.15
case symptom outside bare	-0.27
case symptom outside negated	0.29
case symptom outside sober	-0.34
case symptom still asked	-0.41
case symptom still bare	0.31
case symptom still humble	-1.24
case symptom still negated	1.55
case symptom still nobody	-0.19
case symptom still ours	0.17
case symptom still plain	-0.12
case symptom still sober	-0.10
case symptom still they	-0.36
case symptom still we	0.67
case symptom still you	-0.29
case symptom they bare	-1.63
case symptom they humble	0.43
case symptom turn bare	-0.83
case symptom turn negated	0.59
case symptom turn nobody	0.99
case symptom turn plain	-0.54
case symptom turn we	-1.61
case symptom turn you	-0.32
case symptom we bare	0.13
case symptom we humble	0.06
case symptom we negated	-0.59
case symptom we plain	0.18
case symptom we sober	0.90
case symptom you bare	0.65
case symptom you humble	-0.60
case symptom you negated	0.43
case symptom you plain	-0.23
case symptom you sober	0.18
case turn nobody bare	0.95
case turn nobody negated	0.14
case turn nobody plain	-0.86
case turn nobody sober	0.25
case turn nobody world	-0.16
case turn ours bare	-0.67
case turn outside bare	-0.99
case turn outside world	-0.25
case turn they bare	0.10
case turn they negated	0.43
case turn they world	1.70
case turn we bare	-0.52
case turn we humble	0.65
case turn we negated	0.40
case turn we plain	-0.35
case turn we sober	-0.20
case turn you bare	0.93
case turn you negated	0.13
case turn you plain	-0.21
case turn you sober	-0.38
case turn you world	0.46
cite	-6.66
cite against	2.10
first a	-1.45
first about	-1.15
first ach	0.44
first act_now	0.35
first aft	-0.14
first all	0.33
first an	-1.33
first an_hour	-0.45
first and	0.72
first anxiet	-1.16
first any	0.18
first anyon	-0.63
first arthriti	-0.20
first as	1.47
first ask	-0.11
first asthma	-0.56
first at	-0.43
first at_last	-1.40
first avoid	0.11
first bab	-1.66
first back	0.26
first back_pain	-0.41
first balanc	0.10
first be	-0.07
first beat	0.13
first becaus	0.16
first befor	-1.03
first best	0.81
first bett	0.04
first book	-0.36
first both_sides	-0.10
first br	0.45
first brain	0.29
first breath	-0.29
first by	0.71
first can	-0.11
first canc	-0.36
first children	0.23
first chiropractor	-0.20
first clear	0.12
first client	0.80
first clinical	0.17
first come	-0.62
first concussion	-0.26
first condition	0.24
first cranial_therapy	0.36
first cranial_work	0.28
first craniosacral_therapy	0.28
first cst	0.89
first depression	-0.36
first detox	0.04
first discov	0.09
first do	-0.97
first doctor	0.25
first does	-1.25
first don't	0.62
first don't_wait	0.24
first drink	-0.09
first each	0.78
first ease	0.31
first even	0.88
first ever	1.20
first everyth	0.14
first evidenc	0.39
first expect	0.11
first fascia	0.22
first feel	0.49
first find	-0.44
first five	-1.11
first fluid	-0.50
first flush	-0.19
first follow	-1.37
first for	1.25
first for_the_first_time_in	-0.75
first from	1.49
first gentl	0.19
first get	0.24
first give	-0.06
first grandad	-0.80
first grandmoth	-0.08
first guidelin	-0.05
first half	-0.28
first hand	0.89
first hay_fever	-0.04
first he	-0.64
first headach	0.41
first help	0.04
first her	0.09
first high_blood_pressure	-0.38
first hospital	0.16
first how	0.14
first hurr	-0.87
first i	-2.69
first ideal_for	0.19
first if	-2.25
first imagin	-0.32
first in	-2.45
first insomnia	0.09
first instant	-0.05
first is	0.07
first isn't	-0.74
first it	1.48
first it'll	1.04
first keep	-0.24
first kids	-0.11
first last	0.37
first lead	0.41
first leav	0.42
first let	0.32
first light	0.17
first light_touch	-0.16
first long	-0.09
first long_covid	-0.04
first look	0.31
first many	-0.86
first massag	-0.78
first medicin	0.29
first membran	-0.86
first migrain	-0.04
first more	0.69
first most	-2.27
first most_people	-0.40
first music	-0.22
first my	-1.64
first natural	0.43
first new	-0.18
first newborn	0.19
first nine	0.19
first no	0.15
first no_more	0.73
first nobod	0.05
first not	0.10
first noth	0.21
first of	0.70
first old	-0.59
first on_the_way_home	0.12
first once	0.25
first one	-0.68
first only	0.14
first our	0.99
first our_touch	0.04
first over	0.25
first pain	-0.75
first pain_relief	-0.04
first painkill	-0.04
first peopl	-0.09
first physio	0.54
first physiotherap	-0.24
first pill	0.43
first pleas	-0.69
first powerful	-0.09
first practition	-0.45
first pregnant	-0.04
first preliminar	0.17
first pric	-0.63
first quantum	0.41
first read	-0.12
first reduc	0.07
first regular	-0.22
first relief	0.31
first reliev	0.13
first research	-0.25
first rest	0.26
first result	0.90
first review	0.45
first saf	0.13
first say	0.66
first say_no_to	0.03
first scienc	0.06
first scientist	-0.18
first see	-0.15
first session	0.10
first she	1.06
first sinc	0.22
first slack	-0.23
first sleep	-0.55
first some_people	-0.97
first somebod	-0.95
first someth	0.38
first start	0.13
first step	0.23
first stop	0.27
first stres	-0.37
first strok	0.04
first stud	-0.79
first suitabl	0.32
first support	-0.10
first surgeon	0.27
first surger	-0.96
first sutherland	-0.06
first tag BABY	-1.60
first tag BAD	0.15
first tag BODY	-1.05
first tag CLIENT	-1.81
first tag CST	1.41
first tag DETOX	-0.81
first tag DIAGNOSE	-0.17
first tag DOCTOR	1.03
first tag DRUG	0.19
first tag EASE	2.07
first tag EMOTION	0.80
first tag ENDORSE	0.76
first tag EXPERT	0.14
first tag FLOW	1.16
first tag GO	0.62
first tag GONE	2.17
first tag HEDGE	-2.41
first tag HOMEHELP	-4.02
first tag HOPEFUL	0.38
first tag HUMBLE	-0.28
first tag IT	3.08
first tag LASTING	0.69
first tag LIFE	-1.98
first tag MECH	-0.92
first tag META	0.09
first tag MOST	-0.21
first tag NEG	1.48
first tag NEGN	1.64
first tag NUMBER	1.34
first tag PAST	-1.22
first tag POLICY	-1.78
first tag PRAISE	0.60
first tag PRESSURE	-0.74
first tag RELIEFN	0.32
first tag REMOVE	1.42
first tag RESEARCH	-0.15
first tag SAFETY	-0.99
first tag SAFEW	0.83
first tag SAY	0.85
first tag SERIOUS	-2.60
first tag SHOW	0.47
first tag SORE	0.22
first tag STOPTAKING	0.77
first tag STORE	0.19
first tag SURE	0.36
first tag SURGERY	-1.33
first tag SYMPTOM	-1.93
first tag THERAPIST2	-0.76
first tag THERAPY	-1.32
first tag THING	-0.92
first tag TURN	-2.40
first tag WE	-1.15
first tag WELL	1.11
first tag WORKS	1.53
first tag WORLD	0.12
first tag YOU	-0.96
first take	-0.60
first teach	-0.98
first tell	-0.07
first tell_us	-0.15
first ten	0.38
first tension	0.52
first that	1.14
first the	-4.64
first the_table	-1.84
first ther	2.17
first thes	-0.03
first they	-0.61
first think	1.14
first this	0.24
first this_therapy	-0.26
first thos	0.39
first thousand	0.40
first thre	0.78
first time	-0.33
first tinnitu	-0.31
first toxin	-0.41
first train	-0.20
first treat	0.32
first trust	0.09
first try	0.62
first two	0.46
first unlik	0.54
first upledg	-0.78
first wait	-0.62
first we	2.03
first we'r	-0.04
first what	-1.02
first whatev	1.37
first when	0.29
first wher	-0.15
first wheth	0.10
first who	-0.59
first why	0.45
first will	-0.22
first with	0.38
first without	0.54
first word	0.30
first work	0.59
first writ	-0.52
first you	-1.80
first you'll	1.13
first your	-0.29
first your_gp	0.69
hedge baby baby	0.70
hedge body body	0.10
hedge body i	0.81
hedge body other care	0.20
hedge body person	-0.19
hedge body therapy	0.22
hedge body you	-0.11
hedge life none	-0.81
hedge life person	0.91
hedge life thing	0.78
hedge life you	0.19
hedge none i	1.18
hedge none none	1.41
hedge none order	-1.26
hedge none other care	1.06
hedge none ours	0.10
hedge none person	-0.91
hedge none research	-0.29
hedge none therapy	-0.83
hedge none we	0.89
hedge none you	-2.93
hedge serious complaint	-2.11
hedge serious i	0.35
hedge serious ours	0.29
hedge serious person	-0.16
hedge serious we	0.26
hedge serious you	-0.11
hedge symptom complaint	-1.67
hedge symptom i	0.04
hedge symptom order	-0.29
hedge symptom other care	-0.91
hedge symptom person	0.24
hedge symptom research	-0.29
hedge symptom you	0.04
hint C02	2.22
hint C03	-2.80
hint C05	2.25
hint C06	1.33
hint C07	-0.36
hint C08	-0.23
hint C10	-0.46
hint C11	-0.24
hint C12	-1.45
hint C13	0.29
hint C15	-0.49
hint C16	-0.82
hint C17	0.73
hint C18	1.65
hint C19	-0.92
hint C21	-0.10
joint	3.14
last tag AID	0.96
last tag BAD	0.59
last tag BODY	0.65
last tag CAUSE	0.33
last tag CLIENT	-0.92
last tag CST	0.18
last tag CURE	0.69
last tag DETOX	0.83
last tag DIAGNOSE	-0.86
last tag DOCTOR	-0.87
last tag DRUG	0.79
last tag EASE	0.98
last tag EMOTION	-1.38
last tag ENDORSE	0.66
last tag EXPERT	-0.26
last tag FAST	0.65
last tag FLOW	1.41
last tag GO	-0.63
last tag GONE	-0.06
last tag HEDGE	-1.27
last tag HOMEHELP	-0.33
last tag HOPEFUL	0.79
last tag HUMBLE	0.89
last tag IT	1.21
last tag LASTING	1.39
last tag LIFE	1.49
last tag MECH	1.91
last tag META	-0.17
last tag MOST	-0.08
last tag NEGN	-1.32
last tag NUMBER	-1.26
last tag PAST	-0.64
last tag POLICY	-0.15
last tag PRAISE	1.30
last tag PRESSURE	1.84
last tag PROVE	-0.36
last tag RELIEFN	1.21
last tag REMOVE	0.97
last tag RESEARCH	-0.53
last tag SAFETY	-1.53
last tag SAFEW	0.41
last tag SAY	0.12
last tag SERIOUS	-0.45
last tag SHOW	0.27
last tag SORE	-0.08
last tag STOPTAKING	-0.45
last tag STORE	0.72
last tag SURE	1.13
last tag SURGERY	1.54
last tag SYMPTOM	2.50
last tag THERAPIST2	-0.86
last tag THERAPY	1.79
last tag THING	-0.27
last tag TURN	1.57
last tag WE	2.31
last tag WELL	2.02
last tag WORKS	0.19
last tag WORLD	-1.93
last tag YOU	0.63
leading question	2.17
length 0	-0.34
length 1	-0.21
length 2	-1.25
length 3	-1.01
length 4	0.62
length 5	0.06
no role words	-1.58
not, then yes	1.05
o AID CLIENT	0.32
o AID DEFINE	-0.13
o AID EASE	-0.28
o AID IT	0.08
o AID LIFE	-0.62
o AID NEG	0.23
o AID NUMBER	0.13
o AID POLICY	0.21
o AID STORE	-0.67
o AID THERAPY	-0.53
o AID THING	0.82
o AID TURN	0.59
o AID WE	0.21
o AID WORLD	0.21
o AID YOU	-0.87
o BABY BODY	-2.91
o BABY CLIENT	-0.10
o BABY COME	0.46
o BABY CST	1.65
o BABY DEFINE	-0.06
o BABY DOCTOR	-0.36
o BABY DRUG	-0.68
o BABY EASE	0.48
o BABY EMOTION	0.43
o BABY ENDORSE	-1.06
o BABY FLOW	-0.38
o BABY GONE	0.04
o BABY HEDGE	0.15
o BABY IT	1.01
o BABY LIFE	-0.05
o BABY MECH	0.09
o BABY MOST	-1.91
o BABY NEG	0.13
o BABY NEGN	-0.09
o BABY NUMBER	-0.52
o BABY PAST	0.62
o BABY POLICY	1.28
o BABY PROVE	-0.09
o BABY RELIEFN	0.35
o BABY REMOVE	-1.32
o BABY SAFETY	-0.31
o BABY SAFEW	0.79
o BABY SERIOUS	-1.41
o BABY SHOW	-0.47
o BABY STORE	0.31
o BABY SYMPTOM	-0.27
o BABY THERAPY	0.38
o BABY THING	0.15
o BABY TURN	-0.20
o BABY WE	1.37
o BABY WELL	0.35
o BABY WORKS	-0.25
o BABY WORLD	-0.75
o BABY YOU	0.57
o BAD BODY	0.51
o BAD CLIENT	-0.11
o BAD DIAGNOSE	0.53
o BAD EASE	0.24
o BAD ENDORSE	0.12
o BAD GO	0.47
o BAD GONE	0.22
o BAD HOMEHELP	-0.06
o BAD IT	0.04
o BAD LIFE	0.62
o BAD MOST	0.46
o BAD NEG	0.35
o BAD NUMBER	0.11
o BAD POLICY	-0.12
o BAD SAFETY	-0.54
o BAD SAY	0.10
o BAD SHOW	0.37
o BAD SYMPTOM	0.10
o BAD THERAPY	0.29
o BAD THING	-0.34
o BAD TURN	0.68
o BAD WE	-0.04
o BAD WELL	-0.09
o BAD WORLD	0.07
o BODY BABY	1.02
o BODY BAD	-0.57
o BODY CLIENT	-1.00
o BODY CST	0.68
o BODY CURE	0.39
o BODY DEFINE	0.21
o BODY DIAGNOSE	0.34
o BODY DOCTOR	-0.43
o BODY EASE	0.81
o BODY EMOTION	-0.55
o BODY ENDORSE	-0.16
o BODY FAST	0.08
o BODY FLOW	0.37
o BODY GO	0.15
o BODY GONE	0.32
o BODY HEDGE	-0.31
o BODY HOMEHELP	-1.42
o BODY HUMBLE	0.13
o BODY IT	2.86
o BODY LASTING	0.33
o BODY LIFE	1.21
o BODY MECH	0.29
o BODY MOST	-0.06
o BODY NEG	0.97
o BODY NEGN	-1.20
o BODY NUMBER	-0.29
o BODY PAST	0.52
o BODY POLICY	1.29
o BODY PRAISE	0.16
o BODY PROVE	-0.13
o BODY RELIEFN	0.36
o BODY REMOVE	0.27
o BODY SAFETY	0.27
o BODY SAY	0.62
o BODY SERIOUS	1.25
o BODY SHOW	0.86
o BODY SORE	0.30
o BODY STOPTAKING	-0.48
o BODY STORE	-0.52
o BODY SURE	-0.06
o BODY SYMPTOM	0.30
o BODY THERAPIST2	-0.10
o BODY THERAPY	0.32
o BODY THING	-1.32
o BODY TURN	1.02
o BODY WE	-0.66
o BODY WELL	-0.14
o BODY WORKS	0.80
o BODY WORLD	0.55
o BODY YOU	0.27
o CAUSE IT	0.05
o CAUSE THING	-0.04
o CAUSE YOU	0.07
o CLIENT AID	-0.29
o CLIENT BABY	0.09
o CLIENT BAD	0.72
o CLIENT BODY	-0.88
o CLIENT COME	-0.43
o CLIENT CST	0.15
o CLIENT DEFINE	-0.08
o CLIENT DIAGNOSE	-0.49
o CLIENT DOCTOR	-0.22
o CLIENT DRUG	-0.22
o CLIENT EASE	-0.08
o CLIENT EMOTION	-0.42
o CLIENT ENDORSE	0.48
o CLIENT FLOW	-2.02
o CLIENT GO	0.75
o CLIENT GONE	0.34
o CLIENT HEDGE	0.30
o CLIENT HOMEHELP	1.80
o CLIENT HUMBLE	-1.49
o CLIENT IT	-0.03
o CLIENT LASTING	-0.93
o CLIENT LIFE	1.53
o CLIENT MECH	-0.90
o CLIENT META	1.20
o CLIENT MOST	1.20
o CLIENT NEG	1.63
o CLIENT NEGN	0.29
o CLIENT NUMBER	-0.48
o CLIENT PAST	-1.87
o CLIENT POLICY	2.06
o CLIENT PRAISE	0.46
o CLIENT PROVE	-0.15
o CLIENT RELIEFN	0.15
o CLIENT REMOVE	-0.47
o CLIENT RESEARCH	-0.76
o CLIENT SAFETY	0.10
o CLIENT SAY	-3.36
o CLIENT SERIOUS	-0.16
o CLIENT SHOW	1.94
o CLIENT SORE	0.81
o CLIENT STOPTAKING	0.09
o CLIENT STORE	-0.74
o CLIENT SURGERY	0.86
o CLIENT SYMPTOM	0.20
o CLIENT THERAPIST2	-0.23
o CLIENT THING	-0.25
o CLIENT TURN	3.26
o CLIENT WE	1.87
o CLIENT WELL	-1.30
o CLIENT WORKS	0.62
o CLIENT WORLD	0.78
o CLIENT YOU	1.23
o COME BAD	0.47
o COME DEFINE	0.05
o COME GO	-0.36
o COME GONE	-0.22
o COME LIFE	0.28
o COME NUMBER	-0.10
o COME SORE	0.10
o COME SYMPTOM	0.21
o COME TURN	-0.52
o COME WE	0.36
o COME WELL	-0.04
o COME WORKS	0.43
o CST BABY	0.08
o CST BODY	-0.44
o CST CAUSE	0.27
o CST CLIENT	1.30
o CST CURE	0.07
o CST DEFINE	0.29
o CST DETOX	-0.12
o CST DIAGNOSE	-0.52
o CST DRUG	1.02
o CST EASE	1.87
o CST EMOTION	0.50
o CST ENDORSE	0.49
o CST EXPERT	0.16
o CST FLOW	-0.69
o CST GONE	-0.50
o CST HEDGE	0.48
o CST HOMEHELP	0.97
o CST HUMBLE	-1.10
o CST IT	-1.46
o CST LIFE	-0.64
o CST MECH	-0.67
o CST META	0.29
o CST MOST	0.28
o CST NEG	-1.02
o CST NEGN	0.33
o CST NUMBER	-1.27
o CST PAST	-0.17
o CST POLICY	-0.61
o CST PROVE	0.16
o CST RELIEFN	0.15
o CST REMOVE	-1.00
o CST RESEARCH	-0.40
o CST SAFEW	-0.03
o CST SAY	-0.10
o CST SERIOUS	0.24
o CST SHOW	0.42
o CST SORE	0.07
o CST STOPTAKING	0.27
o CST STORE	-0.24
o CST SYMPTOM	1.03
o CST THERAPIST2	0.19
o CST THERAPY	-0.07
o CST THING	-0.41
o CST TURN	0.26
o CST WE	-0.25
o CST WELL	0.96
o CST WORKS	0.63
o CST WORLD	-0.09
o CST YOU	0.04
o CURE BODY	0.13
o CURE CST	0.28
o CURE DRUG	0.05
o CURE EASE	-0.44
o CURE IT	-0.46
o CURE MECH	0.16
o CURE NEGN	-0.68
o CURE REMOVE	0.06
o CURE SERIOUS	-0.37
o CURE SORE	0.05
o CURE SYMPTOM	-0.43
o CURE THERAPY	-0.13
o CURE WE	-0.35
o CURE WELL	0.36
o CURE WORLD	-0.20
o CURE YOU	-0.63
o DEFINE AID	-0.10
o DEFINE BODY	0.06
o DEFINE CLIENT	0.09
o DEFINE DOCTOR	-0.34
o DEFINE DRUG	-0.38
o DEFINE EASE	0.05
o DEFINE FLOW	0.51
o DEFINE GONE	-0.30
o DEFINE HEDGE	-0.43
o DEFINE HUMBLE	-0.87
o DEFINE IT	1.28
o DEFINE LASTING	-0.39
o DEFINE LIFE	1.58
o DEFINE MECH	-0.04
o DEFINE NUMBER	-0.71
o DEFINE POLICY	-0.65
o DEFINE PROVE	-0.10
o DEFINE REMOVE	0.07
o DEFINE SAFEW	0.63
o DEFINE SAY	-0.27
o DEFINE SERIOUS	0.29
o DEFINE SHOW	-0.15
o DEFINE STORE	0.58
o DEFINE SYMPTOM	0.24
o DEFINE THERAPY	0.22
o DEFINE THING	-0.09
o DEFINE TURN	0.51
o DEFINE WE	0.96
o DEFINE WELL	0.29
o DEFINE WORKS	-0.19
o DEFINE WORLD	0.14
o DEFINE YOU	0.05
o DETOX BODY	0.08
o DETOX CST	0.17
o DETOX EASE	0.24
o DETOX FLOW	0.07
o DETOX GONE	-0.41
o DETOX MECH	0.19
o DETOX NEG	-0.55
o DETOX REMOVE	-0.49
o DETOX SERIOUS	-0.47
o DETOX SORE	0.04
o DETOX SYMPTOM	0.04
o DETOX THERAPY	0.17
o DETOX WE	-0.56
o DETOX WORKS	-0.36
o DETOX WORLD	-0.11
o DETOX YOU	-0.41
o DIAGNOSE BODY	2.06
o DIAGNOSE CAUSE	0.58
o DIAGNOSE CLIENT	2.23
o DIAGNOSE CST	-0.41
o DIAGNOSE DOCTOR	0.39
o DIAGNOSE DRUG	-0.62
o DIAGNOSE EASE	-1.11
o DIAGNOSE EMOTION	-0.04
o DIAGNOSE ENDORSE	0.38
o DIAGNOSE FLOW	0.03
o DIAGNOSE GO	0.06
o DIAGNOSE GONE	0.36
o DIAGNOSE HEDGE	-0.08
o DIAGNOSE HOMEHELP	0.63
o DIAGNOSE HUMBLE	-0.18
o DIAGNOSE IT	0.24
o DIAGNOSE LIFE	1.79
o DIAGNOSE MECH	0.24
o DIAGNOSE META	-0.26
o DIAGNOSE MOST	0.25
o DIAGNOSE NEG	-1.27
o DIAGNOSE NEGN	-0.24
o DIAGNOSE NUMBER	0.32
o DIAGNOSE PAST	0.61
o DIAGNOSE POLICY	-0.21
o DIAGNOSE PRAISE	0.14
o DIAGNOSE PROVE	0.11
o DIAGNOSE RELIEFN	0.55
o DIAGNOSE RESEARCH	-0.05
o DIAGNOSE SAFETY	-0.83
o DIAGNOSE SAY	-1.34
o DIAGNOSE SERIOUS	0.48
o DIAGNOSE SHOW	-0.52
o DIAGNOSE SORE	-0.43
o DIAGNOSE STOPTAKING	0.06
o DIAGNOSE STORE	0.59
o DIAGNOSE SURGERY	0.44
o DIAGNOSE SYMPTOM	0.45
o DIAGNOSE THERAPIST2	-0.21
o DIAGNOSE THERAPY	0.60
o DIAGNOSE THING	-1.33
o DIAGNOSE TURN	0.30
o DIAGNOSE WE	0.50
o DIAGNOSE WELL	0.71
o DIAGNOSE WORKS	0.55
o DIAGNOSE WORLD	-0.14
o DIAGNOSE YOU	0.68
o DOCTOR BODY	0.24
o DOCTOR CLIENT	0.26
o DOCTOR CST	0.20
o DOCTOR DEFINE	-0.42
o DOCTOR DIAGNOSE	-0.34
o DOCTOR DRUG	-1.47
o DOCTOR EASE	0.05
o DOCTOR EXPERT	0.30
o DOCTOR GONE	-0.20
o DOCTOR HEDGE	-0.07
o DOCTOR HOMEHELP	-0.91
o DOCTOR IT	-0.23
o DOCTOR LIFE	-0.96
o DOCTOR MECH	0.46
o DOCTOR NEG	0.23
o DOCTOR NUMBER	-1.19
o DOCTOR PAST	0.20
o DOCTOR POLICY	-0.30
o DOCTOR RELIEFN	0.30
o DOCTOR SAY	0.36
o DOCTOR SERIOUS	0.21
o DOCTOR SHOW	0.46
o DOCTOR SYMPTOM	-0.47
o DOCTOR THERAPY	0.20
o DOCTOR THING	-0.82
o DOCTOR TURN	-0.74
o DOCTOR WE	-1.23
o DOCTOR WORKS	0.62
o DOCTOR WORLD	-0.97
o DOCTOR YOU	-0.58
o DRUG BODY	0.11
o DRUG CLIENT	-0.13
o DRUG CST	0.36
o DRUG CURE	0.17
o DRUG EASE	-0.80
o DRUG FLOW	-0.20
o DRUG GONE	-0.05
o DRUG HEDGE	0.37
o DRUG HOMEHELP	-0.53
o DRUG IT	0.64
o DRUG LIFE	-0.43
o DRUG NEG	1.22
o DRUG NEGN	0.42
o DRUG NUMBER	-0.84
o DRUG POLICY	-0.27
o DRUG RELIEFN	0.21
o DRUG SERIOUS	-0.66
o DRUG SORE	-0.27
o DRUG STOPTAKING	-0.10
o DRUG STORE	0.29
o DRUG SURGERY	0.24
o DRUG SYMPTOM	0.41
o DRUG THERAPIST2	0.08
o DRUG THERAPY	0.41
o DRUG THING	0.49
o DRUG TURN	0.32
o DRUG WE	-0.25
o DRUG WORKS	-0.08
o DRUG WORLD	-0.62
o DRUG YOU	-0.12
o EASE BABY	0.29
o EASE BAD	0.03
o EASE BODY	-0.15
o EASE CAUSE	0.05
o EASE CLIENT	-0.39
o EASE CST	1.67
o EASE CURE	0.17
o EASE DEFINE	0.29
o EASE DETOX	0.11
o EASE DIAGNOSE	-1.02
o EASE DRUG	-0.98
o EASE EMOTION	0.12
o EASE ENDORSE	0.31
o EASE FAST	0.09
o EASE FLOW	0.38
o EASE GO	0.21
o EASE GONE	0.82
o EASE HEDGE	-0.52
o EASE HOMEHELP	-0.37
o EASE HUMBLE	-0.41
o EASE IT	0.05
o EASE LASTING	1.04
o EASE LIFE	-1.14
o EASE MECH	-0.50
o EASE META	-0.35
o EASE MOST	-0.21
o EASE NEG	0.08
o EASE NEGN	-1.48
o EASE POLICY	-1.57
o EASE PRAISE	0.11
o EASE PROVE	-0.07
o EASE RELIEFN	0.37
o EASE REMOVE	0.73
o EASE RESEARCH	0.45
o EASE SAFETY	-0.23
o EASE SAFEW	-0.54
o EASE SAY	-0.63
o EASE SERIOUS	0.44
o EASE SHOW	-0.05
o EASE SORE	0.54
o EASE STOPTAKING	-0.12
o EASE STORE	0.21
o EASE SURE	-0.07
o EASE SURGERY	-0.07
o EASE SYMPTOM	-0.60
o EASE THERAPIST2	-0.83
o EASE THERAPY	1.64
o EASE THING	-1.56
o EASE TURN	0.86
o EASE WE	-1.94
o EASE WELL	0.55
o EASE WORKS	-0.72
o EASE WORLD	-0.39
o EASE YOU	0.61
o EMOTION BABY	0.10
o EMOTION BODY	1.39
o EMOTION CLIENT	-0.13
o EMOTION CST	-0.26
o EMOTION DIAGNOSE	-0.08
o EMOTION EASE	0.63
o EMOTION FLOW	-0.06
o EMOTION GO	-1.04
o EMOTION GONE	0.36
o EMOTION HUMBLE	-0.23
o EMOTION IT	1.13
o EMOTION LASTING	0.44
o EMOTION LIFE	0.35
o EMOTION MECH	1.09
o EMOTION MOST	-0.33
o EMOTION NEG	0.15
o EMOTION NUMBER	-0.40
o EMOTION PAST	0.52
o EMOTION REMOVE	1.07
o EMOTION SAFETY	-0.52
o EMOTION SERIOUS	0.08
o EMOTION SHOW	0.11
o EMOTION SORE	0.10
o EMOTION STOPTAKING	-0.03
o EMOTION STORE	0.07
o EMOTION SURE	0.31
o EMOTION SYMPTOM	-0.13
o EMOTION THERAPY	-0.70
o EMOTION THING	-1.30
o EMOTION TURN	0.24
o EMOTION WE	0.78
o EMOTION WELL	0.53
o EMOTION WORKS	0.26
o EMOTION YOU	0.34
o ENDORSE BABY	0.83
o ENDORSE BAD	-0.49
o ENDORSE CST	1.00
o ENDORSE DOCTOR	0.20
o ENDORSE EASE	0.39
o ENDORSE EMOTION	-0.65
o ENDORSE EXPERT	0.78
o ENDORSE FLOW	0.45
o ENDORSE GONE	0.49
o ENDORSE HOMEHELP	-0.53
o ENDORSE IT	0.60
o ENDORSE LIFE	0.78
o ENDORSE MECH	0.66
o ENDORSE NEG	0.16
o ENDORSE NEGN	-0.55
o ENDORSE NUMBER	0.18
o ENDORSE POLICY	-0.34
o ENDORSE REMOVE	0.45
o ENDORSE RESEARCH	-0.20
o ENDORSE SAFETY	-0.22
o ENDORSE SAY	0.64
o ENDORSE SHOW	0.11
o ENDORSE SORE	0.42
o ENDORSE SYMPTOM	-0.90
o ENDORSE THERAPIST2	-0.18
o ENDORSE THERAPY	1.50
o ENDORSE THING	0.03
o ENDORSE WE	-0.44
o ENDORSE WELL	-0.07
o ENDORSE WORKS	0.74
o ENDORSE WORLD	-0.09
o ENDORSE YOU	-1.58
o EXPERT BABY	0.21
o EXPERT BODY	0.45
o EXPERT CLIENT	0.72
o EXPERT CST	0.42
o EXPERT DIAGNOSE	0.22
o EXPERT DRUG	-0.51
o EXPERT EASE	0.68
o EXPERT ENDORSE	0.37
o EXPERT FLOW	-0.09
o EXPERT GONE	-0.13
o EXPERT HOMEHELP	-0.23
o EXPERT IT	0.75
o EXPERT LIFE	-0.31
o EXPERT MECH	-0.22
o EXPERT NEG	0.65
o EXPERT PAST	-0.10
o EXPERT POLICY	0.36
o EXPERT PROVE	0.23
o EXPERT RELIEFN	0.30
o EXPERT RESEARCH	0.36
o EXPERT SAY	-0.91
o EXPERT SERIOUS	-0.16
o EXPERT SHOW	0.34
o EXPERT STORE	-0.20
o EXPERT THERAPY	0.34
o EXPERT THING	0.37
o EXPERT TURN	-0.38
o EXPERT WE	1.34
o EXPERT WORKS	0.40
o EXPERT WORLD	-0.30
o FAST BODY	-0.15
o FAST EASE	0.05
o FAST RELIEFN	0.20
o FAST THING	-0.43
o FAST WE	0.05
o FAST WORKS	0.23
o FAST YOU	0.22
o FLOW AID	0.30
o FLOW BAD	0.15
o FLOW BODY	0.40
o FLOW CLIENT	-0.39
o FLOW CST	-0.20
o FLOW DEFINE	-0.30
o FLOW DETOX	0.87
o FLOW DIAGNOSE	-0.68
o FLOW EASE	-0.70
o FLOW EMOTION	-0.15
o FLOW ENDORSE	-0.30
o FLOW FAST	0.23
o FLOW GONE	-0.06
o FLOW HEDGE	0.08
o FLOW HOMEHELP	0.31
o FLOW HUMBLE	-0.09
o FLOW IT	0.83
o FLOW LASTING	0.22
o FLOW LIFE	1.34
o FLOW MECH	0.58
o FLOW MOST	0.35
o FLOW NEG	-0.05
o FLOW NEGN	-0.51
o FLOW NUMBER	1.01
o FLOW POLICY	-0.06
o FLOW REMOVE	-0.36
o FLOW SERIOUS	0.11
o FLOW SHOW	-0.53
o FLOW SORE	1.08
o FLOW STORE	0.17
o FLOW SYMPTOM	0.70
o FLOW THERAPY	-0.22
o FLOW THING	-0.85
o FLOW WE	-0.13
o FLOW WELL	-1.10
o FLOW WORKS	-0.47
o FLOW WORLD	0.44
o FLOW YOU	0.32
o GO BODY	1.31
o GO CLIENT	-0.61
o GO COME	0.42
o GO DIAGNOSE	-0.56
o GO DRUG	0.05
o GO IT	0.74
o GO LIFE	-0.91
o GO MECH	0.70
o GO NEG	0.20
o GO NEGN	0.13
o GO NUMBER	0.20
o GO PAST	-0.27
o GO POLICY	-0.55
o GO REMOVE	0.10
o GO STORE	-0.14
o GO SYMPTOM	0.20
o GO THING	-0.65
o GO TURN	0.73
o GO WE	1.01
o GO WELL	0.50
o GO WORKS	0.42
o GO WORLD	-0.83
o GO YOU	0.26
o GONE BABY	0.36
o GONE BAD	0.56
o GONE BODY	0.60
o GONE CLIENT	-0.28
o GONE COME	0.39
o GONE CST	-0.77
o GONE DEFINE	-0.39
o GONE DETOX	0.13
o GONE DIAGNOSE	-0.38
o GONE DRUG	0.54
o GONE EASE	-0.19
o GONE EMOTION	-0.66
o GONE ENDORSE	-1.00
o GONE FAST	0.49
o GONE FLOW	0.42
o GONE HEDGE	0.05
o GONE HOMEHELP	-0.30
o GONE HUMBLE	-0.73
o GONE IT	0.40
o GONE LASTING	-0.08
o GONE LIFE	-0.08
o GONE MECH	1.06
o GONE META	0.37
o GONE MOST	0.23
o GONE NEG	0.34
o GONE NEGN	-0.07
o GONE NUMBER	-3.10
o GONE PAST	-0.57
o GONE POLICY	0.46
o GONE RELIEFN	0.30
o GONE REMOVE	0.76
o GONE RESEARCH	-0.25
o GONE SAFEW	-0.42
o GONE SHOW	-0.65
o GONE SORE	0.66
o GONE STOPTAKING	-0.32
o GONE STORE	-0.24
o GONE SURE	0.09
o GONE SYMPTOM	0.60
o GONE THERAPIST2	-0.47
o GONE THERAPY	-0.82
o GONE THING	-1.45
o GONE TURN	0.05
o GONE WE	-0.72
o GONE WELL	0.97
o GONE WORKS	1.58
o GONE WORLD	-0.28
o GONE YOU	-0.11
o HEDGE BABY	0.54
o HEDGE BODY	-1.24
o HEDGE CLIENT	-0.31
o HEDGE CST	0.55
o HEDGE DEFINE	-0.72
o HEDGE DIAGNOSE	-0.66
o HEDGE DOCTOR	0.13
o HEDGE DRUG	0.12
o HEDGE EASE	-1.61
o HEDGE EMOTION	-0.59
o HEDGE ENDORSE	-0.71
o HEDGE FLOW	-0.69
o HEDGE GO	0.71
o HEDGE GONE	0.56
o HEDGE HOMEHELP	-0.05
o HEDGE HUMBLE	-1.00
o HEDGE IT	1.09
o HEDGE LIFE	-0.90
o HEDGE MECH	-0.28
o HEDGE META	-0.09
o HEDGE MOST	-0.45
o HEDGE NEG	-1.68
o HEDGE NEGN	-0.51
o HEDGE NUMBER	0.80
o HEDGE PAST	1.19
o HEDGE POLICY	0.96
o HEDGE PRAISE	-0.17
o HEDGE PRESSURE	0.45
o HEDGE REMOVE	1.70
o HEDGE SAFETY	-0.30
o HEDGE SAY	-1.36
o HEDGE SERIOUS	0.49
o HEDGE SHOW	-1.27
o HEDGE SORE	-0.58
o HEDGE STOPTAKING	0.76
o HEDGE STORE	0.58
o HEDGE SURGERY	-0.10
o HEDGE SYMPTOM	-2.10
o HEDGE THERAPIST2	0.09
o HEDGE THERAPY	0.85
o HEDGE THING	0.13
o HEDGE TURN	-0.25
o HEDGE WE	-1.04
o HEDGE WELL	-0.58
o HEDGE WORKS	-0.44
o HEDGE WORLD	0.70
o HEDGE YOU	0.75
o HOMEHELP BAD	-0.24
o HOMEHELP BODY	-1.50
o HOMEHELP CLIENT	1.01
o HOMEHELP CST	-0.33
o HOMEHELP CURE	-0.72
o HOMEHELP DEFINE	-0.24
o HOMEHELP DIAGNOSE	-0.55
o HOMEHELP DOCTOR	-0.48
o HOMEHELP DRUG	-2.10
o HOMEHELP EASE	-2.91
o HOMEHELP EMOTION	-0.29
o HOMEHELP ENDORSE	-0.11
o HOMEHELP EXPERT	0.24
o HOMEHELP FAST	-0.43
o HOMEHELP FLOW	-0.47
o HOMEHELP GO	0.37
o HOMEHELP GONE	-1.31
o HOMEHELP HEDGE	-1.11
o HOMEHELP IT	0.12
o HOMEHELP LIFE	-1.21
o HOMEHELP MECH	-0.16
o HOMEHELP NEG	-0.21
o HOMEHELP NEGN	0.46
o HOMEHELP NUMBER	-2.17
o HOMEHELP PAST	0.14
o HOMEHELP POLICY	-0.79
o HOMEHELP PROVE	-0.09
o HOMEHELP RELIEFN	-0.42
o HOMEHELP REMOVE	-0.70
o HOMEHELP RESEARCH	0.04
o HOMEHELP SAFETY	-0.08
o HOMEHELP SAFEW	-0.10
o HOMEHELP SAY	0.45
o HOMEHELP SERIOUS	-1.93
o HOMEHELP SHOW	-0.48
o HOMEHELP SORE	-0.46
o HOMEHELP STOPTAKING	-0.20
o HOMEHELP STORE	-0.55
o HOMEHELP SURE	-0.18
o HOMEHELP SURGERY	0.12
o HOMEHELP SYMPTOM	-3.12
o HOMEHELP THERAPIST2	-1.25
o HOMEHELP THERAPY	0.09
o HOMEHELP THING	-0.40
o HOMEHELP TURN	0.45
o HOMEHELP WE	-1.01
o HOMEHELP WELL	-0.91
o HOMEHELP WORKS	-0.45
o HOMEHELP WORLD	-0.81
o HOPEFUL RELIEFN	0.25
o HOPEFUL RESEARCH	0.29
o HUMBLE BABY	-0.13
o HUMBLE BODY	-0.67
o HUMBLE CLIENT	-0.06
o HUMBLE CST	-0.43
o HUMBLE DEFINE	-0.49
o HUMBLE DIAGNOSE	-0.29
o HUMBLE EASE	-1.72
o HUMBLE ENDORSE	-0.11
o HUMBLE FLOW	-0.19
o HUMBLE GONE	-0.14
o HUMBLE HEDGE	-0.21
o HUMBLE IT	-1.66
o HUMBLE LIFE	0.47
o HUMBLE MECH	-1.05
o HUMBLE NEG	-0.65
o HUMBLE NUMBER	-0.39
o HUMBLE POLICY	-0.22
o HUMBLE PROVE	-0.75
o HUMBLE RELIEFN	-0.33
o HUMBLE RESEARCH	0.10
o HUMBLE SAFETY	-0.12
o HUMBLE SAFEW	-0.51
o HUMBLE SAY	-0.51
o HUMBLE SERIOUS	-0.51
o HUMBLE SHOW	-1.28
o HUMBLE STORE	-0.40
o HUMBLE SYMPTOM	-0.99
o HUMBLE THERAPIST2	-0.07
o HUMBLE THERAPY	-1.29
o HUMBLE WE	-0.72
o HUMBLE WELL	0.23
o HUMBLE WORKS	-0.19
o HUMBLE YOU	-0.92
o IT BABY	0.49
o IT BAD	0.40
o IT BODY	0.51
o IT CAUSE	-0.36
o IT CLIENT	-1.69
o IT CST	-0.98
o IT CURE	0.12
o IT DEFINE	-0.52
o IT DETOX	0.43
o IT DIAGNOSE	-0.95
o IT DOCTOR	0.19
o IT DRUG	0.35
o IT EASE	-0.49
o IT EMOTION	0.60
o IT ENDORSE	0.31
o IT FLOW	-0.14
o IT GO	0.51
o IT GONE	-0.11
o IT HEDGE	0.09
o IT HOMEHELP	0.20
o IT HUMBLE	-2.12
o IT LIFE	1.15
o IT MECH	-0.03
o IT META	-0.85
o IT MOST	-0.57
o IT NEG	-0.65
o IT NEGN	-1.07
o IT NUMBER	-1.99
o IT PAST	1.09
o IT POLICY	-1.07
o IT PRAISE	-0.33
o IT PRESSURE	1.12
o IT PROVE	-1.25
o IT RELIEFN	-0.16
o IT REMOVE	1.11
o IT RESEARCH	-0.22
o IT SAFETY	-0.41
o IT SAFEW	0.78
o IT SAY	-0.23
o IT SERIOUS	0.86
o IT SHOW	-0.45
o IT SORE	0.75
o IT STOPTAKING	0.19
o IT STORE	0.66
o IT SURE	0.07
o IT SURGERY	0.40
o IT SYMPTOM	0.70
o IT THERAPIST2	-0.43
o IT THERAPY	-0.65
o IT THING	1.28
o IT TURN	0.94
o IT WE	0.79
o IT WELL	1.40
o IT WORKS	0.84
o IT WORLD	0.32
o IT YOU	-1.86
o LASTING EASE	0.12
o LASTING GONE	0.94
o LASTING HEDGE	0.36
o LASTING RELIEFN	0.21
o LASTING SYMPTOM	-0.04
o LASTING YOU	0.51
o LIFE AID	-1.38
o LIFE BABY	0.13
o LIFE BAD	-0.12
o LIFE BODY	-1.55
o LIFE CLIENT	-0.16
o LIFE CST	0.69
o LIFE CURE	-0.20
o LIFE DEFINE	-0.55
o LIFE DIAGNOSE	0.92
o LIFE EASE	0.19
o LIFE EMOTION	-0.28
o LIFE ENDORSE	-1.15
o LIFE FAST	-0.45
o LIFE FLOW	-1.02
o LIFE GO	-0.14
o LIFE GONE	-0.63
o LIFE HEDGE	-0.28
o LIFE HOMEHELP	-0.41
o LIFE IT	0.10
o LIFE MECH	-0.93
o LIFE MOST	0.83
o LIFE NEG	-0.14
o LIFE NEGN	0.12
o LIFE NUMBER	1.83
o LIFE PAST	-0.39
o LIFE POLICY	3.02
o LIFE RELIEFN	-0.89
o LIFE REMOVE	0.57
o LIFE RESEARCH	-0.51
o LIFE SAY	-0.16
o LIFE SERIOUS	0.34
o LIFE SHOW	-0.58
o LIFE STOPTAKING	0.41
o LIFE STORE	-0.64
o LIFE SURE	0.49
o LIFE SYMPTOM	-0.39
o LIFE THERAPIST2	-0.07
o LIFE THERAPY	1.13
o LIFE THING	-1.70
o LIFE TURN	0.61
o LIFE WE	1.34
o LIFE WELL	-0.79
o LIFE WORKS	-0.81
o LIFE WORLD	1.61
o LIFE YOU	-1.23
o MECH BODY	1.14
o MECH CLIENT	0.49
o MECH DEFINE	-0.34
o MECH DETOX	0.87
o MECH DIAGNOSE	1.27
o MECH EASE	1.65
o MECH EMOTION	0.46
o MECH ENDORSE	0.41
o MECH FLOW	0.08
o MECH GONE	0.08
o MECH HEDGE	1.04
o MECH HOMEHELP	1.05
o MECH HUMBLE	-0.49
o MECH IT	1.39
o MECH LIFE	-0.47
o MECH NEG	-0.42
o MECH NEGN	-0.40
o MECH NUMBER	-0.33
o MECH PAST	0.94
o MECH PROVE	-0.14
o MECH REMOVE	-0.40
o MECH SAY	-1.04
o MECH SERIOUS	0.48
o MECH SHOW	0.35
o MECH SORE	1.07
o MECH STOPTAKING	0.07
o MECH STORE	-0.09
o MECH SURGERY	-0.12
o MECH SYMPTOM	0.55
o MECH THERAPY	0.10
o MECH THING	0.68
o MECH TURN	-0.58
o MECH WE	2.86
o MECH WELL	-0.22
o MECH WORKS	0.52
o MECH WORLD	-0.69
o META BODY	0.16
o META CLIENT	0.24
o META CST	-0.48
o META CURE	-0.24
o META DETOX	-0.61
o META DIAGNOSE	0.04
o META DOCTOR	-0.20
o META EASE	0.57
o META ENDORSE	-0.39
o META FLOW	-0.17
o META GONE	-0.54
o META HEDGE	-0.17
o META HOMEHELP	0.23
o META HUMBLE	-0.24
o META IT	-2.19
o META LASTING	-0.14
o META MECH	-0.27
o META NEGN	-0.28
o META NUMBER	-0.96
o META POLICY	-0.41
o META RELIEFN	-0.40
o META REMOVE	-1.07
o META RESEARCH	0.48
o META SAY	-0.54
o META SERIOUS	-1.02
o META SHOW	0.85
o META SURE	-0.48
o META SYMPTOM	-0.45
o META THERAPY	-0.48
o META THING	-0.06
o META TURN	0.25
o META WE	-0.87
o META WORKS	-0.68
o MOST BODY	0.54
o MOST CLIENT	1.00
o MOST CST	0.31
o MOST DIAGNOSE	0.33
o MOST EASE	-0.25
o MOST ENDORSE	0.35
o MOST FLOW	-0.06
o MOST GONE	-0.39
o MOST HOMEHELP	0.28
o MOST IT	0.39
o MOST LIFE	0.21
o MOST MECH	0.28
o MOST NEG	0.13
o MOST NUMBER	0.26
o MOST POLICY	0.06
o MOST RELIEFN	0.72
o MOST REMOVE	-0.21
o MOST SAY	0.37
o MOST SERIOUS	-0.79
o MOST SHOW	0.54
o MOST SYMPTOM	0.09
o MOST THERAPY	0.67
o MOST THING	-0.43
o MOST TURN	-0.16
o MOST WE	-0.24
o MOST WELL	0.26
o MOST WORKS	-0.06
o MOST WORLD	0.19
o MOST YOU	0.12
o NEG EASE	0.52
o NEG GONE	0.23
o NEG IT	-0.48
o NEG LIFE	-0.25
o NEG NUMBER	1.05
o NEG POLICY	0.10
o NEG REMOVE	0.17
o NEG SAY	-0.21
o NEG SHOW	-0.07
o NEG SYMPTOM	0.16
o NEG THERAPY	-0.18
o NEG WE	1.22
o NEG WELL	0.73
o NEG YOU	-0.06
o NEGN BODY	0.49
o NEGN GONE	0.32
o NEGN HEDGE	0.32
o NEGN IT	-0.61
o NEGN POLICY	-0.47
o NEGN REMOVE	0.28
o NEGN SERIOUS	0.27
o NEGN SHOW	0.08
o NEGN THERAPY	-0.59
o NEGN TURN	0.72
o NEGN WE	0.22
o NEGN YOU	0.20
o NUMBER AID	0.17
o NUMBER BABY	0.52
o NUMBER BODY	0.37
o NUMBER CAUSE	-0.15
o NUMBER CLIENT	-1.19
o NUMBER CST	1.33
o NUMBER DEFINE	0.28
o NUMBER DIAGNOSE	-0.34
o NUMBER DOCTOR	0.76
o NUMBER DRUG	-0.07
o NUMBER EASE	0.05
o NUMBER ENDORSE	0.08
o NUMBER FLOW	-0.39
o NUMBER GO	-0.71
o NUMBER GONE	-0.85
o NUMBER HEDGE	0.98
o NUMBER HOMEHELP	-0.18
o NUMBER HUMBLE	0.11
o NUMBER IT	1.91
o NUMBER LASTING	-0.65
o NUMBER LIFE	-0.26
o NUMBER MECH	-0.86
o NUMBER META	-0.34
o NUMBER MOST	0.89
o NUMBER NEG	-1.13
o NUMBER NEGN	-0.20
o NUMBER POLICY	2.13
o NUMBER PRESSURE	0.52
o NUMBER RELIEFN	0.61
o NUMBER REMOVE	-0.98
o NUMBER RESEARCH	-2.22
o NUMBER SAFETY	-0.23
o NUMBER SAFEW	0.55
o NUMBER SAY	1.80
o NUMBER SERIOUS	-0.17
o NUMBER SHOW	0.85
o NUMBER SORE	0.54
o NUMBER STOPTAKING	0.39
o NUMBER STORE	-0.43
o NUMBER SURE	-0.30
o NUMBER SYMPTOM	0.93
o NUMBER THERAPIST2	-0.07
o NUMBER THERAPY	2.05
o NUMBER THING	0.74
o NUMBER TURN	0.85
o NUMBER WE	2.09
o NUMBER WELL	0.32
o NUMBER WORKS	-0.05
o NUMBER WORLD	-0.16
o NUMBER YOU	0.14
o PAST BODY	-0.41
o PAST CLIENT	-0.18
o PAST CST	0.06
o PAST DIAGNOSE	1.52
o PAST DOCTOR	-0.37
o PAST EASE	0.45
o PAST ENDORSE	-0.67
o PAST FLOW	-0.56
o PAST GONE	-0.15
o PAST HEDGE	-0.09
o PAST HOMEHELP	-0.62
o PAST IT	-1.42
o PAST LIFE	-0.85
o PAST MECH	0.36
o PAST META	-0.43
o PAST NEG	0.29
o PAST NUMBER	-0.23
o PAST POLICY	-0.69
o PAST SAY	-0.60
o PAST SHOW	0.55
o PAST STOPTAKING	-0.28
o PAST STORE	-0.44
o PAST SYMPTOM	-0.50
o PAST THERAPY	0.04
o PAST THING	-0.16
o PAST TURN	-0.61
o PAST WE	-0.94
o PAST WELL	0.14
o PAST WORKS	-0.83
o PAST WORLD	-0.68
o POLICY AID	-0.23
o POLICY BAD	-0.45
o POLICY BODY	-0.17
o POLICY CST	1.62
o POLICY DEFINE	-0.36
o POLICY DIAGNOSE	0.58
o POLICY DOCTOR	-0.11
o POLICY DRUG	0.17
o POLICY EASE	0.40
o POLICY FAST	-0.15
o POLICY FLOW	0.38
o POLICY GO	0.12
o POLICY GONE	0.34
o POLICY HEDGE	0.79
o POLICY HOMEHELP	-0.41
o POLICY HUMBLE	-0.32
o POLICY IT	-0.40
o POLICY LIFE	-0.63
o POLICY MECH	0.34
o POLICY META	-0.38
o POLICY MOST	0.42
o POLICY NEG	-1.76
o POLICY NUMBER	-0.94
o POLICY PAST	-0.56
o POLICY PROVE	-0.19
o POLICY REMOVE	0.39
o POLICY RESEARCH	-0.20
o POLICY SAY	-0.54
o POLICY SERIOUS	0.58
o POLICY SORE	-0.71
o POLICY STOPTAKING	0.13
o POLICY STORE	-0.12
o POLICY SURGERY	0.14
o POLICY SYMPTOM	1.29
o POLICY THERAPIST2	0.05
o POLICY THERAPY	1.56
o POLICY THING	-0.27
o POLICY TURN	-0.26
o POLICY WE	0.46
o POLICY WELL	0.03
o POLICY WORKS	-1.28
o POLICY WORLD	-1.36
o POLICY YOU	0.09
o PRAISE BODY	0.06
o PRAISE CST	0.09
o PRAISE EASE	0.08
o PRAISE FLOW	0.39
o PRAISE GONE	-0.14
o PRAISE HOMEHELP	0.26
o PRAISE IT	0.69
o PRAISE LIFE	0.66
o PRAISE MECH	-1.53
o PRAISE POLICY	-0.04
o PRAISE REMOVE	-0.15
o PRAISE THERAPY	-0.71
o PRAISE THING	-0.44
o PRAISE WE	-0.07
o PRAISE WORKS	0.19
o PRAISE WORLD	-0.03
o PRAISE YOU	0.40
o PRESSURE BODY	0.95
o PRESSURE CLIENT	0.43
o PRESSURE DIAGNOSE	-0.37
o PRESSURE EASE	-0.22
o PRESSURE GO	-0.87
o PRESSURE GONE	-0.87
o PRESSURE IT	1.21
o PRESSURE NUMBER	0.36
o PRESSURE POLICY	0.08
o PRESSURE SHOW	-0.27
o PRESSURE THERAPY	0.27
o PRESSURE THING	-0.22
o PRESSURE WE	0.37
o PRESSURE WORLD	-0.18
o PRESSURE YOU	-0.09
o PROVE CST	0.07
o PROVE DIAGNOSE	0.13
o PROVE EASE	-0.14
o PROVE EMOTION	0.20
o PROVE IT	0.07
o PROVE LIFE	0.39
o PROVE MECH	0.39
o PROVE NUMBER	-0.26
o PROVE POLICY	-0.06
o PROVE SYMPTOM	-0.31
o PROVE THERAPY	0.24
o PROVE WE	-0.20
o PROVE WORKS	0.28
o PROVE WORLD	-0.23
o RELIEFN CLIENT	-0.08
o RELIEFN CST	0.32
o RELIEFN DIAGNOSE	0.43
o RELIEFN EASE	-0.44
o RELIEFN FAST	0.21
o RELIEFN GONE	0.80
o RELIEFN HEDGE	0.50
o RELIEFN HOMEHELP	0.33
o RELIEFN IT	-0.44
o RELIEFN META	-0.45
o RELIEFN MOST	0.17
o RELIEFN NEG	0.76
o RELIEFN NEGN	0.24
o RELIEFN NUMBER	-0.06
o RELIEFN PRAISE	0.55
o RELIEFN SERIOUS	-0.16
o RELIEFN SHOW	-0.06
o RELIEFN SURE	0.35
o RELIEFN SYMPTOM	-0.12
o RELIEFN THING	-0.09
o RELIEFN TURN	0.17
o RELIEFN WE	-0.12
o RELIEFN WELL	-0.54
o RELIEFN WORLD	-0.16
o RELIEFN YOU	-0.19
o REMOVE BABY	0.09
o REMOVE BAD	0.03
o REMOVE BODY	-0.31
o REMOVE CLIENT	0.63
o REMOVE CST	0.11
o REMOVE DEFINE	-0.35
o REMOVE DETOX	1.03
o REMOVE DIAGNOSE	-0.20
o REMOVE DRUG	0.18
o REMOVE EASE	0.46
o REMOVE EMOTION	0.83
o REMOVE ENDORSE	0.12
o REMOVE FLOW	-0.22
o REMOVE GONE	0.51
o REMOVE HEDGE	0.26
o REMOVE HOMEHELP	-0.16
o REMOVE HUMBLE	-0.31
o REMOVE IT	0.51
o REMOVE LASTING	0.09
o REMOVE LIFE	0.64
o REMOVE MECH	0.50
o REMOVE META	0.14
o REMOVE NEG	-0.56
o REMOVE NEGN	-0.24
o REMOVE NUMBER	-0.68
o REMOVE POLICY	1.47
o REMOVE PRAISE	0.06
o REMOVE SERIOUS	-0.92
o REMOVE SHOW	-0.15
o REMOVE SORE	0.05
o REMOVE STOPTAKING	-0.06
o REMOVE STORE	-0.35
o REMOVE SURGERY	0.59
o REMOVE SYMPTOM	0.97
o REMOVE THERAPY	-0.08
o REMOVE THING	-0.45
o REMOVE TURN	0.24
o REMOVE WE	-1.32
o REMOVE WELL	0.03
o REMOVE WORKS	-0.47
o REMOVE WORLD	0.48
o REMOVE YOU	-0.10
o RESEARCH BODY	-0.32
o RESEARCH CLIENT	-1.74
o RESEARCH CST	0.43
o RESEARCH DIAGNOSE	-1.11
o RESEARCH EASE	1.60
o RESEARCH EMOTION	-0.10
o RESEARCH ENDORSE	-0.44
o RESEARCH GONE	0.08
o RESEARCH HEDGE	-0.87
o RESEARCH HOMEHELP	-0.39
o RESEARCH HOPEFUL	0.34
o RESEARCH HUMBLE	-1.08
o RESEARCH IT	-0.26
o RESEARCH LIFE	0.30
o RESEARCH MECH	0.16
o RESEARCH META	-0.11
o RESEARCH NEG	-2.87
o RESEARCH NUMBER	-0.67
o RESEARCH POLICY	0.15
o RESEARCH PROVE	0.31
o RESEARCH RELIEFN	0.33
o RESEARCH REMOVE	0.16
o RESEARCH SAY	0.70
o RESEARCH SERIOUS	0.06
o RESEARCH STOPTAKING	0.06
o RESEARCH STORE	0.75
o RESEARCH SYMPTOM	-0.46
o RESEARCH THERAPIST2	-0.22
o RESEARCH THERAPY	0.07
o RESEARCH THING	-1.35
o RESEARCH TURN	0.11
o RESEARCH WE	1.79
o RESEARCH WORKS	0.28
o RESEARCH WORLD	-0.24
o RESEARCH YOU	-0.15
o SAFETY BABY	0.32
o SAFETY BODY	-0.48
o SAFETY CLIENT	0.26
o SAFETY CST	0.78
o SAFETY DIAGNOSE	-0.34
o SAFETY DOCTOR	-0.38
o SAFETY DRUG	-0.18
o SAFETY EASE	-0.15
o SAFETY EMOTION	-0.43
o SAFETY GO	0.44
o SAFETY GONE	1.14
o SAFETY HEDGE	-0.45
o SAFETY HOMEHELP	-0.56
o SAFETY HUMBLE	1.22
o SAFETY IT	-0.10
o SAFETY LIFE	0.30
o SAFETY NEG	1.07
o SAFETY NUMBER	-0.31
o SAFETY POLICY	-0.07
o SAFETY REMOVE	0.20
o SAFETY SAY	-0.26
o SAFETY SERIOUS	1.40
o SAFETY SHOW	-0.31
o SAFETY SURGERY	-0.51
o SAFETY SYMPTOM	-0.43
o SAFETY THERAPY	0.85
o SAFETY TURN	-0.11
o SAFETY WE	-0.41
o SAFETY WELL	0.66
o SAFETY WORLD	-0.36
o SAFETY YOU	0.11
o SAFEW BABY	-0.29
o SAFEW CLIENT	-0.53
o SAFEW CST	0.28
o SAFEW DEFINE	1.11
o SAFEW DRUG	-0.08
o SAFEW EASE	0.23
o SAFEW FLOW	0.17
o SAFEW HEDGE	-1.03
o SAFEW IT	-0.16
o SAFEW MOST	-0.23
o SAFEW POLICY	-0.74
o SAFEW SERIOUS	-0.27
o SAFEW SURE	-0.72
o SAFEW THERAPY	-0.76
o SAFEW WORKS	0.17
o SAFEW YOU	-0.51
o SAY BABY	0.95
o SAY BODY	-0.27
o SAY CLIENT	0.21
o SAY CST	0.15
o SAY CURE	-0.60
o SAY DIAGNOSE	-0.54
o SAY DOCTOR	-0.40
o SAY EASE	-1.94
o SAY EMOTION	-1.66
o SAY ENDORSE	0.36
o SAY FLOW	-1.29
o SAY GONE	-2.06
o SAY HEDGE	0.21
o SAY HOMEHELP	-0.11
o SAY HUMBLE	-1.25
o SAY IT	-3.09
o SAY LIFE	0.17
o SAY MECH	-2.29
o SAY META	0.24
o SAY MOST	0.28
o SAY NEG	-0.38
o SAY NEGN	-0.33
o SAY NUMBER	0.42
o SAY POLICY	0.08
o SAY RELIEFN	0.22
o SAY REMOVE	-0.91
o SAY SAFETY	-0.35
o SAY SERIOUS	-0.46
o SAY SHOW	0.74
o SAY SORE	-0.42
o SAY STORE	-2.37
o SAY SYMPTOM	-0.63
o SAY THERAPY	-1.15
o SAY THING	-0.62
o SAY TURN	0.16
o SAY WE	2.03
o SAY WELL	-0.10
o SAY WORKS	-1.65
o SAY WORLD	-0.38
o SAY YOU	0.03
o SERIOUS BABY	-0.77
o SERIOUS BODY	0.16
o SERIOUS CLIENT	0.22
o SERIOUS CST	0.70
o SERIOUS DEFINE	-1.74
o SERIOUS DIAGNOSE	0.26
o SERIOUS DOCTOR	-0.45
o SERIOUS DRUG	-1.59
o SERIOUS EASE	-0.78
o SERIOUS ENDORSE	0.20
o SERIOUS GONE	2.27
o SERIOUS HEDGE	-2.23
o SERIOUS HOMEHELP	-1.87
o SERIOUS HUMBLE	-0.26
o SERIOUS IT	-1.26
o SERIOUS LASTING	-0.13
o SERIOUS LIFE	-0.41
o SERIOUS MECH	0.24
o SERIOUS NEG	0.14
o SERIOUS NEGN	-1.20
o SERIOUS NUMBER	-0.76
o SERIOUS PAST	-0.63
o SERIOUS POLICY	-1.08
o SERIOUS PROVE	-0.13
o SERIOUS RELIEFN	0.28
o SERIOUS REMOVE	0.50
o SERIOUS SAFETY	-0.66
o SERIOUS SAFEW	-0.41
o SERIOUS SAY	-0.84
o SERIOUS STORE	-0.80
o SERIOUS SYMPTOM	-0.57
o SERIOUS THERAPIST2	-0.44
o SERIOUS THERAPY	1.20
o SERIOUS TURN	0.33
o SERIOUS WE	-1.12
o SERIOUS WELL	0.52
o SERIOUS WORKS	0.31
o SERIOUS WORLD	-0.32
o SERIOUS YOU	0.05
o SHOW BABY	1.13
o SHOW BAD	-0.49
o SHOW BODY	1.16
o SHOW CAUSE	0.71
o SHOW CLIENT	0.87
o SHOW CST	0.28
o SHOW DEFINE	-0.11
o SHOW DIAGNOSE	-1.38
o SHOW DOCTOR	0.27
o SHOW DRUG	-0.05
o SHOW EASE	0.43
o SHOW EMOTION	-0.77
o SHOW ENDORSE	0.23
o SHOW EXPERT	0.10
o SHOW FLOW	-0.13
o SHOW GONE	1.99
o SHOW HEDGE	-0.33
o SHOW HUMBLE	-1.14
o SHOW IT	0.04
o SHOW LIFE	1.07
o SHOW MECH	-0.40
o SHOW NEG	-0.21
o SHOW NEGN	-0.40
o SHOW NUMBER	0.50
o SHOW POLICY	-0.19
o SHOW RELIEFN	0.91
o SHOW REMOVE	-0.10
o SHOW RESEARCH	-0.27
o SHOW SAFETY	-0.24
o SHOW SAY	-0.37
o SHOW SERIOUS	-0.09
o SHOW SORE	0.30
o SHOW STOPTAKING	0.10
o SHOW STORE	-0.52
o SHOW SYMPTOM	0.08
o SHOW THERAPIST2	-0.38
o SHOW THERAPY	0.89
o SHOW THING	-1.65
o SHOW TURN	0.73
o SHOW WE	0.39
o SHOW WELL	0.39
o SHOW WORKS	-0.32
o SHOW WORLD	0.12
o SHOW YOU	-0.36
o SORE BABY	1.11
o SORE BODY	1.04
o SORE CLIENT	0.94
o SORE CST	0.53
o SORE CURE	0.26
o SORE DIAGNOSE	0.06
o SORE EASE	-0.42
o SORE EMOTION	0.29
o SORE ENDORSE	0.73
o SORE FLOW	0.36
o SORE GO	-0.04
o SORE GONE	0.58
o SORE HEDGE	0.81
o SORE HOMEHELP	-0.10
o SORE IT	0.11
o SORE LIFE	-0.04
o SORE MECH	0.71
o SORE NEG	1.01
o SORE NEGN	-0.06
o SORE NUMBER	-0.80
o SORE POLICY	-0.28
o SORE REMOVE	-0.15
o SORE SAFETY	-0.52
o SORE SAY	0.16
o SORE SHOW	0.87
o SORE STOPTAKING	-0.44
o SORE STORE	-0.06
o SORE SYMPTOM	-0.60
o SORE THERAPY	-0.35
o SORE THING	0.42
o SORE TURN	-0.88
o SORE WE	-0.89
o SORE WELL	0.27
o SORE WORKS	1.26
o SORE WORLD	-0.05
o SORE YOU	0.84
o STOPTAKING AID	1.32
o STOPTAKING BODY	0.45
o STOPTAKING CLIENT	0.15
o STOPTAKING CST	0.38
o STOPTAKING DETOX	0.08
o STOPTAKING DRUG	0.85
o STOPTAKING EASE	-0.39
o STOPTAKING EMOTION	-0.41
o STOPTAKING FLOW	-0.63
o STOPTAKING GONE	0.16
o STOPTAKING HOMEHELP	0.63
o STOPTAKING LIFE	-0.17
o STOPTAKING MOST	0.41
o STOPTAKING NUMBER	-0.46
o STOPTAKING POLICY	-0.19
o STOPTAKING REMOVE	0.24
o STOPTAKING SERIOUS	0.21
o STOPTAKING SURGERY	0.28
o STOPTAKING SYMPTOM	-0.35
o STOPTAKING THERAPIST2	0.45
o STOPTAKING THERAPY	0.57
o STOPTAKING THING	-0.17
o STOPTAKING WE	0.27
o STOPTAKING WORKS	-0.44
o STOPTAKING YOU	0.90
o STORE AID	-0.45
o STORE BODY	0.51
o STORE CST	0.21
o STORE DIAGNOSE	0.97
o STORE DRUG	-0.27
o STORE EASE	0.17
o STORE EMOTION	-0.54
o STORE ENDORSE	0.52
o STORE FLOW	0.21
o STORE GONE	0.06
o STORE HEDGE	0.36
o STORE HOMEHELP	-2.03
o STORE IT	1.41
o STORE LIFE	0.46
o STORE MECH	0.57
o STORE META	0.11
o STORE MOST	0.16
o STORE NEG	0.67
o STORE NEGN	0.62
o STORE NUMBER	-1.08
o STORE POLICY	0.06
o STORE REMOVE	0.32
o STORE RESEARCH	-0.35
o STORE SAY	0.41
o STORE SERIOUS	0.19
o STORE SHOW	0.03
o STORE STOPTAKING	-0.31
o STORE SYMPTOM	0.19
o STORE THERAPY	-0.22
o STORE THING	-1.27
o STORE TURN	0.87
o STORE WE	0.59
o STORE WELL	0.20
o STORE WORKS	0.53
o STORE WORLD	2.04
o STORE YOU	-0.20
o SURE BODY	0.18
o SURE CURE	-0.34
o SURE DIAGNOSE	1.22
o SURE EASE	-0.21
o SURE GONE	-0.07
o SURE IT	-0.49
o SURE LIFE	-0.99
o SURE META	-0.30
o SURE NUMBER	0.74
o SURE POLICY	1.00
o SURE RELIEFN	-0.50
o SURE SAFEW	0.49
o SURE SAY	0.33
o SURE SHOW	0.36
o SURE THERAPY	0.05
o SURE THING	-0.13
o SURE WE	-1.41
o SURE WORLD	-0.14
o SURE YOU	-0.11
o SURGERY BODY	0.36
o SURGERY CLIENT	-0.16
o SURGERY CST	0.34
o SURGERY FLOW	-0.51
o SURGERY GO	0.24
o SURGERY GONE	0.34
o SURGERY HEDGE	0.43
o SURGERY HOMEHELP	-0.20
o SURGERY IT	-0.59
o SURGERY LIFE	-0.15
o SURGERY MECH	-0.56
o SURGERY SHOW	-1.73
o SURGERY THERAPY	0.11
o SURGERY THING	0.03
o SURGERY TURN	0.52
o SURGERY WE	-0.50
o SURGERY WELL	-0.30
o SURGERY WORKS	-0.38
o SURGERY WORLD	-0.12
o SURGERY YOU	0.50
o SYMPTOM BABY	0.24
o SYMPTOM BODY	-0.63
o SYMPTOM CAUSE	-0.34
o SYMPTOM CLIENT	-0.23
o SYMPTOM CST	-0.20
o SYMPTOM DEFINE	1.44
o SYMPTOM DIAGNOSE	-1.23
o SYMPTOM DOCTOR	-0.69
o SYMPTOM EASE	-0.08
o SYMPTOM EMOTION	-0.10
o SYMPTOM ENDORSE	-0.17
o SYMPTOM FAST	0.09
o SYMPTOM FLOW	0.99
o SYMPTOM GO	1.08
o SYMPTOM GONE	1.20
o SYMPTOM HEDGE	-0.88
o SYMPTOM HOMEHELP	-0.06
o SYMPTOM HUMBLE	-0.97
o SYMPTOM IT	-1.37
o SYMPTOM LASTING	0.17
o SYMPTOM LIFE	0.45
o SYMPTOM MECH	1.40
o SYMPTOM META	0.11
o SYMPTOM MOST	0.51
o SYMPTOM NEG	1.76
o SYMPTOM NEGN	-0.37
o SYMPTOM NUMBER	-0.08
o SYMPTOM PAST	0.77
o SYMPTOM POLICY	0.32
o SYMPTOM PRESSURE	-0.03
o SYMPTOM RELIEFN	0.31
o SYMPTOM REMOVE	0.73
o SYMPTOM RESEARCH	-0.30
o SYMPTOM SAFETY	-0.85
o SYMPTOM SAFEW	-0.14
o SYMPTOM SAY	0.49
o SYMPTOM SERIOUS	0.61
o SYMPTOM SHOW	-0.65
o SYMPTOM SORE	-0.58
o SYMPTOM STOPTAKING	-0.31
o SYMPTOM STORE	0.07
o SYMPTOM SURE	0.31
o SYMPTOM THERAPIST2	-0.41
o SYMPTOM THERAPY	0.41
o SYMPTOM THING	-2.27
o SYMPTOM TURN	-1.31
o SYMPTOM WE	0.31
o SYMPTOM WELL	0.37
o SYMPTOM WORKS	-1.01
o SYMPTOM WORLD	0.15
o SYMPTOM YOU	1.24
o THERAPIST2 BODY	-0.44
o THERAPIST2 CLIENT	0.46
o THERAPIST2 CST	-0.99
o THERAPIST2 EASE	0.11
o THERAPIST2 ENDORSE	-1.58
o THERAPIST2 GONE	-0.31
o THERAPIST2 HOMEHELP	-1.34
o THERAPIST2 IT	-0.63
o THERAPIST2 LIFE	-0.34
o THERAPIST2 MECH	-0.34
o THERAPIST2 NEG	0.32
o THERAPIST2 NUMBER	-0.64
o THERAPIST2 PAST	-0.89
o THERAPIST2 REMOVE	-0.05
o THERAPIST2 SAY	0.18
o THERAPIST2 SURGERY	-0.60
o THERAPIST2 THERAPY	-0.49
o THERAPIST2 THING	0.34
o THERAPIST2 TURN	0.73
o THERAPIST2 WE	1.86
o THERAPIST2 WORKS	-0.75
o THERAPIST2 YOU	-0.10
o THERAPY AID	-0.04
o THERAPY BABY	0.08
o THERAPY CAUSE	0.27
o THERAPY CLIENT	1.31
o THERAPY CST	-0.64
o THERAPY CURE	-0.18
o THERAPY DEFINE	0.87
o THERAPY DETOX	-0.12
o THERAPY DIAGNOSE	0.99
o THERAPY DOCTOR	0.74
o THERAPY DRUG	0.95
o THERAPY EASE	1.53
o THERAPY EMOTION	0.17
o THERAPY ENDORSE	0.04
o THERAPY EXPERT	0.23
o THERAPY FLOW	0.18
o THERAPY GONE	-0.75
o THERAPY HEDGE	0.29
o THERAPY HOMEHELP	1.40
o THERAPY HUMBLE	-1.52
o THERAPY IT	-1.05
o THERAPY LIFE	1.44
o THERAPY MECH	1.23
o THERAPY META	0.09
o THERAPY MOST	-0.27
o THERAPY NEG	-1.63
o THERAPY NEGN	0.11
o THERAPY NUMBER	-2.70
o THERAPY PAST	-0.65
o THERAPY POLICY	-1.24
o THERAPY PROVE	0.16
o THERAPY RELIEFN	-0.10
o THERAPY REMOVE	-1.02
o THERAPY RESEARCH	-0.40
o THERAPY SAFETY	-0.26
o THERAPY SAFEW	-0.03
o THERAPY SAY	-0.08
o THERAPY SERIOUS	0.47
o THERAPY STOPTAKING	-0.27
o THERAPY STORE	-0.32
o THERAPY SURE	0.14
o THERAPY SURGERY	-0.03
o THERAPY SYMPTOM	1.08
o THERAPY THERAPIST2	-0.03
o THERAPY THING	0.06
o THERAPY TURN	0.33
o THERAPY WE	-0.25
o THERAPY WELL	-0.25
o THERAPY WORKS	1.00
o THERAPY WORLD	0.78
o THERAPY YOU	-0.15
o THING AID	0.09
o THING BAD	-0.24
o THING BODY	0.62
o THING CLIENT	0.46
o THING COME	-0.13
o THING CST	0.84
o THING DIAGNOSE	-0.80
o THING EASE	-0.38
o THING EMOTION	-0.18
o THING ENDORSE	0.20
o THING FLOW	-0.66
o THING GO	-0.30
o THING GONE	-0.27
o THING HEDGE	0.26
o THING HOMEHELP	0.28
o THING IT	-1.00
o THING LASTING	-0.25
o THING MECH	0.10
o THING META	-0.24
o THING MOST	-0.51
o THING NEG	0.62
o THING NEGN	-0.09
o THING NUMBER	-0.42
o THING PAST	-0.62
o THING POLICY	0.16
o THING RELIEFN	-0.36
o THING SAFETY	-0.25
o THING SAFEW	-0.22
o THING SAY	0.35
o THING SHOW	-0.82
o THING STOPTAKING	0.14
o THING STORE	0.06
o THING SURE	-0.39
o THING SYMPTOM	0.20
o THING TURN	-0.10
o THING WE	-0.77
o THING WELL	-0.78
o THING WORKS	-1.62
o THING WORLD	-1.00
o THING YOU	1.96
o TURN AID	0.52
o TURN BODY	0.63
o TURN CLIENT	0.70
o TURN COME	0.15
o TURN CST	-0.28
o TURN DIAGNOSE	-0.31
o TURN EASE	-0.13
o TURN EMOTION	0.12
o TURN FLOW	-0.34
o TURN GONE	0.20
o TURN HEDGE	-0.07
o TURN HOMEHELP	0.74
o TURN LIFE	1.38
o TURN MOST	0.95
o TURN NEG	0.87
o TURN NUMBER	1.56
o TURN POLICY	0.51
o TURN PROVE	0.11
o TURN REMOVE	0.17
o TURN SAY	1.13
o TURN SERIOUS	0.17
o TURN SHOW	0.20
o TURN STORE	0.65
o TURN SURE	0.24
o TURN SYMPTOM	-0.04
o TURN THERAPY	-0.45
o TURN THING	0.73
o TURN WE	1.44
o TURN WELL	-0.84
o TURN WORKS	-0.19
o TURN WORLD	0.34
o WE AID	0.85
o WE BABY	-1.18
o WE BAD	1.02
o WE BODY	-0.48
o WE CAUSE	0.38
o WE CLIENT	0.66
o WE COME	-0.38
o WE CST	-0.85
o WE CURE	0.65
o WE DEFINE	0.85
o WE DIAGNOSE	1.18
o WE DOCTOR	-0.23
o WE DRUG	0.88
o WE EASE	2.69
o WE EMOTION	-0.69
o WE ENDORSE	-0.40
o WE EXPERT	1.61
o WE FAST	0.25
o WE FLOW	-0.40
o WE GO	0.28
o WE GONE	-3.02
o WE HEDGE	1.63
o WE HOMEHELP	-0.61
o WE HOPEFUL	0.80
o WE HUMBLE	-0.76
o WE IT	0.48
o WE LASTING	-0.69
o WE LIFE	-0.74
o WE MECH	-0.32
o WE META	-0.30
o WE MOST	-1.97
o WE NEG	-0.65
o WE NEGN	-0.36
o WE NUMBER	-1.12
o WE PAST	-0.99
o WE POLICY	0.27
o WE PRAISE	-0.18
o WE PRESSURE	1.11
o WE PROVE	-0.22
o WE RELIEFN	0.73
o WE REMOVE	0.82
o WE RESEARCH	-0.18
o WE SAFETY	0.73
o WE SAFEW	-1.34
o WE SAY	-0.53
o WE SERIOUS	-0.52
o WE SHOW	1.31
o WE SORE	-1.23
o WE STOPTAKING	-0.80
o WE STORE	0.07
o WE SURE	0.52
o WE SURGERY	0.58
o WE SYMPTOM	-0.87
o WE THERAPIST2	0.89
o WE THERAPY	0.24
o WE THING	2.61
o WE TURN	0.55
o WE WELL	0.71
o WE WORKS	0.27
o WE WORLD	-0.39
o WE YOU	0.41
o WELL BABY	1.06
o WELL BAD	0.05
o WELL BODY	0.64
o WELL CLIENT	-0.49
o WELL CST	0.49
o WELL DRUG	0.38
o WELL EASE	0.12
o WELL EMOTION	-0.28
o WELL FLOW	-0.21
o WELL HEDGE	-0.27
o WELL HOMEHELP	-0.07
o WELL HUMBLE	-0.24
o WELL IT	-0.71
o WELL LIFE	-0.44
o WELL MECH	0.06
o WELL MOST	-0.27
o WELL NEGN	-0.76
o WELL NUMBER	-0.66
o WELL POLICY	0.30
o WELL RELIEFN	0.32
o WELL REMOVE	-0.10
o WELL SERIOUS	-0.16
o WELL SHOW	-0.09
o WELL SORE	0.08
o WELL STOPTAKING	-1.45
o WELL STORE	-0.09
o WELL SURE	0.29
o WELL SYMPTOM	-0.44
o WELL THERAPIST2	-0.36
o WELL THERAPY	0.73
o WELL THING	-0.06
o WELL WE	-2.24
o WELL WORKS	0.08
o WELL WORLD	-0.36
o WELL YOU	0.51
o WORKS BABY	0.12
o WORKS BAD	0.16
o WORKS BODY	0.97
o WORKS CLIENT	-0.11
o WORKS CST	0.04
o WORKS DEFINE	-0.15
o WORKS DETOX	1.00
o WORKS DIAGNOSE	-0.64
o WORKS DRUG	0.23
o WORKS EASE	0.74
o WORKS EMOTION	0.49
o WORKS ENDORSE	-0.27
o WORKS FAST	0.11
o WORKS FLOW	0.56
o WORKS GO	0.21
o WORKS GONE	1.02
o WORKS HEDGE	-0.19
o WORKS HOMEHELP	-0.27
o WORKS HUMBLE	-0.32
o WORKS IT	1.20
o WORKS LASTING	0.22
o WORKS LIFE	0.51
o WORKS MECH	1.54
o WORKS META	-0.24
o WORKS MOST	0.05
o WORKS NEG	-0.46
o WORKS NEGN	-0.96
o WORKS NUMBER	0.09
o WORKS PAST	0.32
o WORKS POLICY	-0.23
o WORKS PRAISE	0.07
o WORKS RELIEFN	0.32
o WORKS REMOVE	0.88
o WORKS RESEARCH	0.50
o WORKS SAFETY	-0.11
o WORKS SAY	0.26
o WORKS SERIOUS	-0.20
o WORKS SHOW	-0.54
o WORKS SORE	0.49
o WORKS STOPTAKING	-0.31
o WORKS STORE	-0.25
o WORKS SURGERY	-0.31
o WORKS SYMPTOM	1.08
o WORKS THERAPY	0.43
o WORKS THING	-0.42
o WORKS TURN	0.07
o WORKS WE	-0.58
o WORKS WELL	1.10
o WORKS WORLD	-0.53
o WORKS YOU	0.05
o WORLD AID	0.19
o WORLD BODY	1.00
o WORLD CLIENT	0.71
o WORLD CST	-0.05
o WORLD CURE	-0.08
o WORLD DETOX	0.74
o WORLD DIAGNOSE	-0.18
o WORLD EASE	-0.69
o WORLD EMOTION	-0.22
o WORLD ENDORSE	0.23
o WORLD FAST	-0.22
o WORLD FLOW	0.08
o WORLD GONE	-0.77
o WORLD HEDGE	0.45
o WORLD HOMEHELP	-0.38
o WORLD IT	0.72
o WORLD LASTING	-0.10
o WORLD LIFE	-0.21
o WORLD MECH	1.13
o WORLD META	-0.03
o WORLD MOST	-0.67
o WORLD NEG	0.47
o WORLD NEGN	0.37
o WORLD NUMBER	-0.34
o WORLD PAST	-0.31
o WORLD POLICY	-0.68
o WORLD PRESSURE	0.85
o WORLD PROVE	-0.06
o WORLD RELIEFN	-0.08
o WORLD REMOVE	-0.31
o WORLD SAFEW	-0.19
o WORLD SHOW	-0.09
o WORLD SORE	-0.13
o WORLD STOPTAKING	-0.75
o WORLD STORE	-0.16
o WORLD SURE	-0.56
o WORLD SYMPTOM	0.27
o WORLD THERAPY	0.05
o WORLD THING	-0.42
o WORLD TURN	-0.08
o WORLD WE	-0.57
o WORLD WELL	-0.27
o WORLD WORKS	-0.71
o WORLD YOU	1.19
o YOU AID	-0.55
o YOU BABY	0.88
o YOU BAD	0.13
o YOU BODY	1.24
o YOU CLIENT	0.33
o YOU CST	-0.34
o YOU CURE	-0.34
o YOU DEFINE	-0.13
o YOU DETOX	0.09
o YOU DIAGNOSE	1.23
o YOU DOCTOR	-0.86
o YOU DRUG	0.48
o YOU EASE	-0.96
o YOU ENDORSE	-1.41
o YOU FAST	-0.23
o YOU FLOW	0.31
o YOU GO	0.30
o YOU GONE	0.64
o YOU HEDGE	-0.59
o YOU HOMEHELP	-2.23
o YOU HUMBLE	0.82
o YOU IT	1.69
o YOU LASTING	0.07
o YOU LIFE	0.99
o YOU MECH	-0.78
o YOU META	-0.50
o YOU MOST	-0.20
o YOU NEG	0.15
o YOU NEGN	-0.19
o YOU NUMBER	-2.47
o YOU POLICY	-1.95
o YOU PRAISE	-1.15
o YOU PRESSURE	-0.30
o YOU RELIEFN	-0.18
o YOU REMOVE	-0.07
o YOU SAFETY	-0.15
o YOU SAFEW	-0.44
o YOU SAY	-0.44
o YOU SERIOUS	0.49
o YOU SHOW	0.58
o YOU STOPTAKING	1.53
o YOU STORE	1.43
o YOU SURE	0.17
o YOU SURGERY	-0.27
o YOU SYMPTOM	0.97
o YOU THERAPIST2	-0.85
o YOU THERAPY	-2.18
o YOU THING	-1.58
o YOU TURN	2.05
o YOU WE	-1.21
o YOU WELL	1.18
o YOU WORKS	0.25
o YOU WORLD	0.48
o not BAD BODY	0.19
o not BAD IT	0.32
o not BAD SYMPTOM	0.48
o not BAD YOU	0.15
o not BODY BAD	-0.20
o not BODY DIAGNOSE	0.11
o not BODY EASE	0.15
o not BODY EMOTION	-0.33
o not BODY FLOW	-0.21
o not BODY GONE	0.14
o not BODY IT	-0.09
o not BODY NUMBER	-0.75
o not BODY REMOVE	-0.31
o not BODY SHOW	0.14
o not BODY SYMPTOM	-0.45
o not BODY WE	0.66
o not BODY WORKS	-0.15
o not BODY YOU	0.11
o not CLIENT BODY	-0.18
o not CLIENT DRUG	0.41
o not CLIENT EASE	0.52
o not CLIENT ENDORSE	-0.14
o not CLIENT GONE	0.89
o not CLIENT HEDGE	0.13
o not CLIENT IT	-0.80
o not CLIENT LIFE	1.14
o not CLIENT POLICY	0.76
o not CLIENT REMOVE	0.57
o not CLIENT SAY	-0.43
o not CLIENT SYMPTOM	0.39
o not CLIENT THING	0.71
o not CLIENT TURN	1.43
o not CLIENT WE	0.89
o not CLIENT WELL	0.60
o not CLIENT WORLD	0.10
o not CST CLIENT	0.37
o not CST CURE	-0.57
o not CST DRUG	0.73
o not CST EASE	-0.79
o not CST IT	0.29
o not CST RELIEFN	-0.57
o not CST SHOW	-0.43
o not CST STOPTAKING	-0.37
o not CST SYMPTOM	-0.45
o not CST YOU	-0.25
o not DETOX DIAGNOSE	-0.27
o not DIAGNOSE BABY	0.19
o not DIAGNOSE BAD	0.23
o not DIAGNOSE CLIENT	0.07
o not DIAGNOSE DRUG	-0.48
o not DIAGNOSE EASE	-0.28
o not DIAGNOSE GONE	0.62
o not DIAGNOSE IT	-0.21
o not DIAGNOSE NUMBER	-0.61
o not DIAGNOSE RESEARCH	-0.56
o not DIAGNOSE SERIOUS	-0.11
o not DIAGNOSE SHOW	-0.33
o not DIAGNOSE TURN	0.13
o not DIAGNOSE WE	-0.19
o not DIAGNOSE WELL	0.33
o not DIAGNOSE YOU	1.26
o not DOCTOR IT	0.11
o not DRUG CLIENT	-0.19
o not DRUG EASE	0.62
o not DRUG SERIOUS	0.56
o not EASE BODY	-0.40
o not EASE CLIENT	-0.12
o not EASE DRUG	0.09
o not EASE ENDORSE	0.21
o not EASE GONE	0.70
o not EASE HOMEHELP	0.56
o not EASE IT	-0.05
o not EASE LIFE	0.14
o not EASE MECH	-0.56
o not EASE REMOVE	0.63
o not EASE SAY	-0.47
o not EASE SERIOUS	0.44
o not EASE SHOW	0.22
o not EASE SYMPTOM	0.36
o not EASE WE	0.33
o not EASE YOU	-0.77
o not ENDORSE BAD	-0.33
o not ENDORSE CLIENT	-0.23
o not ENDORSE DIAGNOSE	0.10
o not ENDORSE EASE	0.72
o not ENDORSE EMOTION	-0.74
o not ENDORSE IT	-1.20
o not ENDORSE SYMPTOM	-0.74
o not ENDORSE TURN	0.36
o not ENDORSE YOU	0.20
o not FLOW BODY	-0.65
o not FLOW MECH	-0.56
o not FLOW YOU	-0.65
o not GO SYMPTOM	0.42
o not GONE BODY	0.05
o not GONE DRUG	-0.09
o not GONE IT	0.26
o not GONE POLICY	0.19
o not GONE SYMPTOM	0.59
o not GONE THING	0.06
o not GONE WORLD	-0.37
o not GONE YOU	0.63
o not HEDGE CLIENT	0.29
o not HEDGE DIAGNOSE	0.08
o not HEDGE EASE	-0.37
o not HEDGE ENDORSE	-0.44
o not HEDGE GONE	-0.07
o not HEDGE HOMEHELP	-0.60
o not HEDGE IT	0.64
o not HEDGE LIFE	0.10
o not HEDGE NUMBER	0.10
o not HEDGE REMOVE	0.13
o not HEDGE SHOW	0.06
o not HEDGE SYMPTOM	-0.16
o not HEDGE WE	0.09
o not HEDGE WORKS	0.13
o not HEDGE YOU	-0.37
o not HOMEHELP CLIENT	-0.19
o not HOMEHELP DRUG	-0.40
o not HOMEHELP GONE	0.63
o not HOMEHELP IT	0.32
o not HOMEHELP REMOVE	0.17
o not HOMEHELP SYMPTOM	0.04
o not HOMEHELP YOU	0.14
o not HUMBLE BODY	-0.76
o not HUMBLE DIAGNOSE	0.24
o not HUMBLE EASE	0.99
o not HUMBLE EMOTION	-0.06
o not HUMBLE ENDORSE	-0.30
o not HUMBLE FLOW	-0.25
o not HUMBLE IT	-0.43
o not HUMBLE RELIEFN	-0.31
o not HUMBLE SHOW	-0.30
o not HUMBLE WE	-0.36
o not HUMBLE WORKS	-0.25
o not HUMBLE YOU	0.76
o not IT BAD	-0.12
o not IT BODY	-0.59
o not IT CLIENT	0.27
o not IT CST	-0.93
o not IT CURE	0.33
o not IT DIAGNOSE	-0.06
o not IT DOCTOR	-0.32
o not IT EASE	-1.02
o not IT EMOTION	-0.38
o not IT ENDORSE	-0.31
o not IT GONE	0.36
o not IT HEDGE	1.64
o not IT LIFE	0.21
o not IT MECH	-0.41
o not IT META	-0.58
o not IT NEG	0.05
o not IT NUMBER	-0.12
o not IT POLICY	-0.74
o not IT PRAISE	-0.19
o not IT RELIEFN	0.07
o not IT REMOVE	0.26
o not IT RESEARCH	-0.46
o not IT SAFETY	-0.19
o not IT SAY	0.18
o not IT SERIOUS	1.09
o not IT SHOW	-0.49
o not IT STORE	0.13
o not IT SYMPTOM	0.74
o not IT THERAPIST2	-0.12
o not IT THERAPY	-0.07
o not IT TURN	-0.32
o not IT WE	-0.62
o not IT WORKS	0.09
o not IT YOU	0.04
o not LIFE BAD	0.48
o not LIFE CLIENT	0.86
o not LIFE IT	0.15
o not LIFE TURN	0.92
o not LIFE WE	0.65
o not LIFE YOU	0.04
o not MECH STORE	0.04
o not META DIAGNOSE	-0.28
o not META IT	-0.48
o not META LIFE	0.05
o not META SERIOUS	0.20
o not META SHOW	-0.28
o not META YOU	-0.27
o not MOST EASE	-0.38
o not MOST GO	-0.18
o not MOST GONE	-0.96
o not MOST HEDGE	0.20
o not MOST IT	0.87
o not MOST POLICY	-0.07
o not MOST SAY	0.26
o not MOST SHOW	-0.17
o not MOST SURE	-0.50
o not MOST SYMPTOM	0.47
o not MOST THING	-0.31
o not MOST WE	0.80
o not MOST YOU	-1.54
o not NEG BABY	0.18
o not NEG BAD	1.67
o not NEG BODY	-0.08
o not NEG CLIENT	0.99
o not NEG CST	-0.32
o not NEG CURE	0.13
o not NEG DETOX	-0.27
o not NEG DIAGNOSE	-0.59
o not NEG DOCTOR	0.03
o not NEG DRUG	-0.68
o not NEG EASE	-0.90
o not NEG EMOTION	0.39
o not NEG ENDORSE	-0.77
o not NEG EXPERT	0.05
o not NEG FLOW	-0.63
o not NEG GO	-0.04
o not NEG GONE	0.78
o not NEG HEDGE	-0.50
o not NEG HOMEHELP	1.19
o not NEG HUMBLE	0.23
o not NEG IT	2.83
o not NEG LIFE	-0.25
o not NEG MECH	-0.68
o not NEG META	0.93
o not NEG MOST	-0.12
o not NEG NEGN	0.26
o not NEG NUMBER	0.53
o not NEG POLICY	0.54
o not NEG PRAISE	0.82
o not NEG PRESSURE	0.24
o not NEG RELIEFN	-0.10
o not NEG REMOVE	0.40
o not NEG RESEARCH	-1.13
o not NEG SAFETY	-0.14
o not NEG SAY	1.86
o not NEG SERIOUS	0.48
o not NEG SHOW	-0.81
o not NEG SORE	0.97
o not NEG STOPTAKING	-0.93
o not NEG STORE	0.68
o not NEG SURE	0.28
o not NEG SYMPTOM	2.59
o not NEG THERAPIST2	-0.18
o not NEG THERAPY	0.64
o not NEG THING	-0.12
o not NEG TURN	2.22
o not NEG WE	-0.25
o not NEG WELL	0.42
o not NEG WORKS	-0.26
o not NEG WORLD	-0.40
o not NEG YOU	-0.21
o not NEGN BAD	0.25
o not NEGN BODY	1.59
o not NEGN CST	-0.88
o not NEGN CURE	-0.59
o not NEGN DOCTOR	-0.34
o not NEGN DRUG	1.26
o not NEGN EASE	0.58
o not NEGN EMOTION	-0.76
o not NEGN GONE	-0.36
o not NEGN HEDGE	0.79
o not NEGN HOMEHELP	-0.60
o not NEGN HUMBLE	0.83
o not NEGN IT	0.44
o not NEGN LIFE	-0.36
o not NEGN META	-0.36
o not NEGN NUMBER	-1.11
o not NEGN POLICY	-1.19
o not NEGN RELIEFN	-0.67
o not NEGN REMOVE	-0.08
o not NEGN SAFETY	0.07
o not NEGN SAY	-0.54
o not NEGN SHOW	-0.18
o not NEGN SORE	0.84
o not NEGN STOPTAKING	-0.11
o not NEGN SURE	-0.04
o not NEGN SURGERY	0.07
o not NEGN SYMPTOM	0.64
o not NEGN THERAPIST2	0.44
o not NEGN THERAPY	-0.50
o not NEGN THING	-0.96
o not NEGN WE	0.13
o not NEGN YOU	-0.17
o not NUMBER CLIENT	0.65
o not NUMBER CST	-0.14
o not NUMBER DIAGNOSE	-0.24
o not NUMBER EASE	0.07
o not NUMBER GONE	0.36
o not NUMBER IT	-0.67
o not NUMBER REMOVE	0.65
o not NUMBER SERIOUS	0.10
o not NUMBER SHOW	-0.18
o not NUMBER THERAPY	-0.14
o not NUMBER THING	0.36
o not NUMBER WE	0.25
o not NUMBER WORKS	0.10
o not POLICY DOCTOR	0.08
o not POLICY EASE	0.21
o not POLICY HEDGE	0.61
o not POLICY IT	-0.15
o not POLICY SAFETY	0.08
o not POLICY SAY	-0.47
o not POLICY WE	0.29
o not RELIEFN HOMEHELP	0.13
o not RELIEFN SURGERY	0.13
o not RELIEFN WE	-0.55
o not REMOVE DETOX	-0.27
o not REMOVE DIAGNOSE	-0.27
o not REMOVE DRUG	-0.31
o not REMOVE HEDGE	-0.04
o not REMOVE HOMEHELP	-0.26
o not RESEARCH CST	-0.25
o not RESEARCH DIAGNOSE	-0.26
o not RESEARCH EASE	-1.19
o not RESEARCH GONE	-0.62
o not RESEARCH IT	-1.62
o not RESEARCH LIFE	-0.62
o not RESEARCH SERIOUS	-0.52
o not RESEARCH SHOW	-1.02
o not SAFETY DIAGNOSE	-0.05
o not SAY BODY	0.21
o not SAY EASE	0.50
o not SAY ENDORSE	0.26
o not SAY LIFE	-0.32
o not SAY META	-0.15
o not SAY NUMBER	0.42
o not SAY SERIOUS	0.98
o not SAY SHOW	0.26
o not SAY SYMPTOM	0.35
o not SAY THING	0.28
o not SAY TURN	0.37
o not SAY WE	0.68
o not SAY YOU	-0.05
o not SERIOUS CST	-0.82
o not SERIOUS DRUG	0.13
o not SERIOUS EASE	0.31
o not SERIOUS GONE	0.35
o not SERIOUS HOMEHELP	-0.37
o not SERIOUS IT	0.19
o not SERIOUS LIFE	0.47
o not SERIOUS POLICY	0.35
o not SERIOUS REMOVE	0.63
o not SERIOUS SHOW	-0.23
o not SERIOUS SURGERY	-0.42
o not SERIOUS SYMPTOM	-0.13
o not SERIOUS THERAPY	-0.82
o not SHOW BABY	-0.14
o not SHOW BAD	-0.33
o not SHOW BODY	-0.22
o not SHOW CLIENT	0.18
o not SHOW DIAGNOSE	-0.10
o not SHOW EASE	-0.27
o not SHOW EMOTION	-0.33
o not SHOW ENDORSE	0.11
o not SHOW GONE	-0.09
o not SHOW HEDGE	-0.15
o not SHOW IT	-1.02
o not SHOW LIFE	-0.46
o not SHOW META	-0.17
o not SHOW RESEARCH	-0.34
o not SHOW SERIOUS	0.12
o not SHOW TURN	0.78
o not SHOW WE	0.68
o not SHOW WELL	0.33
o not SHOW WORKS	-0.38
o not SHOW YOU	-0.16
o not SORE BODY	0.19
o not SORE IT	0.34
o not SORE SYMPTOM	0.19
o not STOPTAKING DRUG	-0.28
o not STOPTAKING SAFETY	-0.06
o not STORE IT	0.27
o not STORE NUMBER	-0.06
o not SURE YOU	-0.99
o not SURGERY DRUG	0.19
o not SYMPTOM EASE	0.23
o not SYMPTOM EMOTION	0.18
o not SYMPTOM FLOW	0.28
o not SYMPTOM GO	0.14
o not SYMPTOM GONE	0.31
o not SYMPTOM HOMEHELP	0.55
o not SYMPTOM IT	0.62
o not SYMPTOM LIFE	0.69
o not SYMPTOM NEG	0.05
o not SYMPTOM REMOVE	0.60
o not SYMPTOM THERAPY	0.90
o not SYMPTOM WE	0.22
o not SYMPTOM WORKS	0.33
o not SYMPTOM YOU	0.51
o not THERAPIST2 IT	0.47
o not THERAPY CLIENT	0.37
o not THERAPY CST	-0.52
o not THERAPY CURE	-0.57
o not THERAPY DRUG	0.73
o not THERAPY EASE	-0.57
o not THERAPY GONE	-0.07
o not THERAPY IT	0.05
o not THERAPY NUMBER	0.76
o not THERAPY RELIEFN	-0.57
o not THERAPY RESEARCH	-0.34
o not THERAPY SERIOUS	-0.08
o not THERAPY SHOW	-0.43
o not THERAPY STOPTAKING	-0.37
o not THERAPY WE	0.58
o not THERAPY WORKS	0.10
o not THERAPY YOU	-0.91
o not THING BAD	0.44
o not THING BODY	-0.13
o not THING GONE	0.36
o not THING IT	-0.93
o not THING NUMBER	-0.37
o not THING POLICY	0.42
o not THING REMOVE	0.36
o not THING THERAPY	-0.37
o not THING TURN	-0.12
o not THING WE	0.42
o not TURN WE	0.50
o not WE BABY	-0.16
o not WE BAD	0.60
o not WE BODY	0.81
o not WE CLIENT	-0.65
o not WE CST	-0.65
o not WE CURE	-0.25
o not WE DIAGNOSE	-0.91
o not WE DRUG	-0.20
o not WE EASE	-0.48
o not WE EMOTION	-0.30
o not WE ENDORSE	0.46
o not WE EXPERT	0.05
o not WE FLOW	0.15
o not WE GONE	-0.28
o not WE HOMEHELP	0.66
o not WE HUMBLE	1.21
o not WE IT	0.06
o not WE LIFE	0.75
o not WE META	0.11
o not WE NEGN	-0.33
o not WE NUMBER	-0.58
o not WE POLICY	0.64
o not WE PRAISE	0.82
o not WE RELIEFN	-0.34
o not WE REMOVE	-0.36
o not WE RESEARCH	-1.22
o not WE SAFETY	0.41
o not WE SAY	1.39
o not WE SERIOUS	0.27
o not WE SHOW	0.49
o not WE SORE	1.08
o not WE STORE	0.46
o not WE SURE	0.79
o not WE SYMPTOM	0.90
o not WE THERAPY	0.23
o not WE THING	0.70
o not WE TURN	0.34
o not WE WELL	0.73
o not WE YOU	-2.08
o not WORKS BAD	0.13
o not WORKS BODY	-0.56
o not WORKS ENDORSE	-0.33
o not WORKS IT	0.45
o not WORKS SHOW	-0.14
o not WORKS SORE	0.13
o not WORKS WE	0.48
o not WORKS YOU	-0.12
o not WORLD NEGN	0.32
o not YOU BAD	1.06
o not YOU BODY	-0.52
o not YOU CLIENT	0.52
o not YOU DIAGNOSE	0.57
o not YOU DRUG	-0.21
o not YOU EASE	0.37
o not YOU ENDORSE	0.16
o not YOU GONE	0.36
o not YOU HEDGE	-0.94
o not YOU IT	0.85
o not YOU LIFE	-0.05
o not YOU META	0.18
o not YOU NUMBER	0.49
o not YOU SAY	-0.09
o not YOU SHOW	0.16
o not YOU SORE	0.21
o not YOU SYMPTOM	0.12
o not YOU THERAPY	-0.34
o not YOU TURN	-0.03
o not YOU WE	-0.51
o not YOU WELL	-0.14
o not YOU WORKS	0.05
open question	-1.74
orders an outcome	3.90
p a_doc	0.05
p absol	0.37
p accep	0.21
p accid	0.58
p accor	-0.05
p accou	-0.12
p achie	0.75
p act_n	0.35
p acupu	-0.34
p addre	-0.09
p adver	-0.24
p after	-1.11
p again	-0.92
p airwa	-0.43
p all_o	0.27
p allop	0.19
p alter	0.50
p ambul	-0.28
p an_ho	-0.55
p an_op	-1.45
p anato	-1.01
p ancie	0.39
p answe	-0.08
p antid	-0.31
p anxie	-1.19
p any_m	1.32
p anybo	0.16
p anyon	-0.13
p appoi	0.49
p appro	0.52
p are_w	0.53
p aroun	-0.39
p arthr	-0.03
p ask_y	-0.82
p aslee	-0.62
p asses	-0.04
p assoc	-0.89
p asthm	-1.36
p at_la	-1.42
p at_on	-0.28
p augus	-0.69
p autho	-0.09
p autis	0.42
p back_	0.99
p bad_b	0.39
p bad_s	-0.17
p balan	0.54
p baske	0.36
p becau	-2.00
p bed_r	-0.65
p bedti	0.61
p befor	-0.97
p behin	1.18
p belie	-0.08
p benef	2.14
p betwe	-1.01
p bicyc	0.07
p biody	-0.15
p birth	0.77
p black	-0.81
p blank	-1.59
p block	0.18
p blood	-0.36
p bodyw	-0.07
p bones	0.11
p both_	-0.36
p bough	0.18
p brain	0.07
p break	0.72
p breas	0.26
p breat	-0.33
p brigh	1.28
p bring	0.47
p broke	-0.93
p butto	0.78
p by_it	-0.04
p call_	-0.46
p came_	-0.84
p can't	0.28
p cance	0.66
p canno	3.80
p caref	-0.25
p carpe	-0.17
p cause	0.21
p cereb	0.46
p certi	0.15
p chape	-0.10
p chemi	-0.07
p chiro	-0.12
p chron	1.25
p clean	0.33
p clear	-0.47
p clien	0.93
p clini	0.41
p colic	-0.18
p colle	-0.39
p come_	1.41
p comes	0.10
p comfo	-0.70
p compa	-0.42
p compl	0.36
p compr	0.53
p conce	0.15
p concu	-0.25
p confi	-0.06
p const	0.15
p consu	0.60
p contr	-0.49
p corre	0.66
p corti	1.04
p could	0.63
p counc	-0.32
p count	1.17
p crani	3.34
p criti	-0.17
p crutc	0.07
p cure_	0.31
p cushi	0.03
p daugh	-0.08
p demen	-0.09
p denti	-0.09
p depre	-0.33
p descr	-0.27
p detec	-0.03
p diabe	-0.35
p diagn	1.36
p did_n	-0.05
p diffe	-0.10
p disag	-0.54
p disap	-0.70
p disco	0.48
p disea	0.22
p disor	-0.23
p dispu	0.11
p disso	0.25
p distr	0.68
p do_no	-0.49
p docto	1.42
p docum	0.25
p dodgy	0.24
p don't	0.59
p ear_i	0.48
p econo	-0.31
p effec	0.94
p elsew	-0.70
p emerg	0.21
p encou	0.22
p engli	-0.26
p enoug	0.75
p entra	-0.68
p epile	-0.43
p ever_	0.14
p every	2.05
p evide	0.21
p exami	0.23
p excep	-0.70
p exerc	-0.29
p exhib	-0.14
p expec	-0.78
p expen	-0.12
p exper	-0.22
p expla	0.51
p fasci	0.78
p fatig	0.23
p feedi	-0.20
p feel_	0.81
p felt_	-0.23
p festi	-0.13
p fibro	0.17
p fifte	-0.03
p fight	0.11
p finge	0.30
p finis	-0.35
p fligh	-0.38
p flori	-0.11
p flush	-0.10
p follo	0.09
p footb	-0.03
p for_l	0.44
p for_t	-0.10
p for_y	-0.21
p forge	0.66
p forgo	0.06
p forwa	0.57
p found	-0.49
p fourt	0.44
p free_	1.31
p freed	-0.53
p frien	-0.27
p frigh	0.51
p froze	0.18
p funct	0.05
p garde	-0.49
p gave_	-0.72
p gener	-0.24
p gentl	0.42
p germa	-0.22
p get_b	0.79
p get_r	0.18
p gets_	-0.98
p gives	0.80
p go_ho	0.27
p goes_	-0.55
p good_	0.11
p got_b	-0.05
p gover	0.33
p grand	-0.32
p guara	-0.14
p guide	-0.35
p guita	-0.20
p hands	-0.11
p happe	1.03
p harbo	-0.52
p hardw	-0.05
p harml	-0.11
p has_n	-1.55
p haven	1.15
p hay_f	0.10
p heali	0.33
p healt	0.84
p heart	-0.64
p help_	0.66
p hidde	0.12
p high_	-0.63
p hip_p	0.06
p hip_r	0.37
p histo	-0.11
p holid	0.84
p hormo	0.05
p hospi	0.39
p hot_f	0.33
p hundr	0.26
p ideal	0.19
p imagi	-0.32
p imbal	0.11
p immun	0.03
p impro	0.75
p in_so	-0.10
p inclu	-0.12
p infan	0.18
p infec	-0.25
p infer	0.16
p infla	-0.38
p injec	1.10
p insom	0.70
p inspe	-0.23
p inste	0.10
p insul	-0.61
p insur	-0.20
p inter	-0.92
p irrit	-0.69
p is_ca	-0.35
p is_co	-0.41
p is_go	0.56
p itsel	1.45
p janua	-0.07
p jaw_p	0.21
p journ	0.27
p keep_	-0.68
p kidne	-0.43
p kitch	-0.54
p knee_	0.28
p labor	0.20
p labou	-1.16
p last_	0.26
p lengt	1.00
p lesso	-0.53
p let_g	0.22
p lets_	0.42
p libra	-0.11
p life_	-0.26
p light	-1.19
p liste	0.20
p lives	-0.08
p long_	0.41
p loose	0.13
p lower	-0.49
p many_	-0.38
p marke	0.76
p massa	-1.24
p measu	-0.76
p medic	-0.59
p membr	-0.09
p menti	-0.93
p messa	-0.56
p midli	-0.23
p midwi	-0.45
p migra	0.79
p mirac	0.56
p moder	0.06
p monda	-0.26
p most_	-1.73
p mount	-0.58
p move_	0.87
p multi	0.08
p my_ha	-1.10
p mysel	0.68
p namas	0.04
p narro	-0.61
p natur	1.21
p nearl	0.96
p needs	-0.64
p negat	-0.09
p neigh	-0.26
p nervo	0.44
p neuro	0.70
p never	-0.60
p newbo	1.32
p nicke	-0.14
p nine_	-0.40
p no_cl	-0.49
p no_di	-0.07
p no_lo	0.82
p no_mo	0.87
p no_on	-0.10
p no_ri	-0.14
p no_si	0.83
p nobod	-0.35
p norma	0.83
p not_e	-0.84
p not_k	-0.42
p not_p	-0.58
p not_s	-0.50
p nothi	-0.07
p occip	0.28
p on_th	-0.25
p once_	-0.09
p one_h	-0.20
p opera	1.16
p osteo	-1.58
p other	1.15
p our_h	0.12
p our_t	0.78
p out_o	1.01
p overc	0.08
p overn	0.66
p packa	-0.32
p pain_	1.22
p paink	0.49
p paren	0.17
p parki	0.29
p patie	1.04
p per_c	0.14
p perfe	0.55
p perio	0.91
p perma	0.87
p perso	1.22
p pharm	-0.41
p photo	0.84
p physi	0.83
p pillo	0.94
p place	0.29
p pleas	-0.85
p point	0.56
p posit	1.25
p possi	-0.58
p postu	-0.40
p power	0.19
p pract	-1.36
p pregn	-0.39
p preli	0.17
p prepa	0.30
p presc	0.94
p press	1.07
p preve	0.03
p probl	1.02
p profo	0.25
p promi	-0.96
p prove	-0.53
p put_a	0.10
p put_r	0.78
p quali	-0.22
p quant	0.41
p quest	-2.16
p quiet	-0.18
p radia	-0.35
p reali	-0.04
p reaso	0.41
p recei	-0.28
p recen	-0.49
p recli	-0.22
p recog	0.55
p recom	-0.10
p recor	-0.14
p refer	-0.19
p refre	0.41
p refun	-0.17
p regis	-0.75
p relea	-0.06
p relia	1.09
p relie	1.67
p rely_	-0.13
p remed	0.34
p remem	1.26
p remin	-0.28
p repai	-0.27
p repla	-0.39
p repor	0.74
p resea	1.15
p respo	0.44
p restf	-0.76
p resto	0.09
p restr	0.38
p resul	1.22
p retur	1.34
p rever	0.65
p revie	-1.05
p rheum	0.15
p rhyth	1.12
p risk_	-0.38
p root_	0.22
p sacru	-0.16
p satur	-0.59
p say_n	0.03
p scaff	-0.08
p scept	0.47
p schoo	-0.58
p sciat	0.04
p scien	1.90
p scoli	0.12
p screa	0.45
p secon	-0.93
p see_a	-0.70
p seizu	0.12
p sente	0.16
p serio	-0.07
p sessi	-2.66
p seven	-0.55
p sever	-1.12
p shoul	-2.26
p side_	1.07
p signi	0.48
p silen	-0.51
p sinus	0.31
p sit_i	-0.51
p sixte	0.46
p skull	-0.16
p sleep	0.98
p slipp	-0.14
p smoot	0.28
p softe	-0.10
p some_	-1.93
p someb	-1.26
p someo	-0.22
p somet	1.09
p somew	0.72
p sore_	-0.36
p sorte	-0.45
p speci	0.12
p sphen	0.18
p spina	-0.40
p squea	-0.10
p squee	0.48
p stand	-0.03
p stati	-0.13
p stead	0.53
p still	-0.27
p stoma	-0.39
p stop_	0.05
p strai	-0.51
p stran	-0.33
p stree	-0.19
p stren	0.07
p stret	0.99
p stron	-0.77
p studi	0.10
p subje	-0.21
p succe	0.16
p sudde	-0.80
p suffe	0.57
p sugge	0.10
p suita	0.05
p suitc	0.63
p sunda	-0.62
p super	0.42
p suppo	-0.19
p surge	-0.47
p surpr	0.30
p suthe	-0.51
p swear	-0.94
p sympt	0.42
p syste	1.32
p table	-1.02
p take_	-0.17
p takes	0.10
p talki	-0.21
p taugh	-0.14
p teati	0.48
p tell_	0.90
p tells	-0.20
p tempo	0.07
p tenni	0.07
p tensi	-0.20
p testi	-0.12
p the_a	0.40
p the_n	-0.69
p the_t	-2.12
p the_w	0.59
p thera	0.92
p these	0.05
p thirs	-0.09
p this_	0.28
p thoug	1.01
p thous	0.57
p throu	2.38
p thurs	0.14
p thyro	0.92
p ticke	-0.12
p tight	-0.59
p tinni	0.10
p to_th	0.26
p toget	-0.94
p toile	-0.29
p told_	-0.63
p tomor	0.78
p tonig	0.38
p too_l	0.92
p tract	0.30
p traff	-1.00
p trans	0.42
p trapp	0.57
p traum	-0.08
p trave	0.52
p treat	0.05
p tuesd	-0.84
p turn_	0.33
p umbre	-0.18
p unblo	-0.16
p under	0.35
p unhap	0.76
p unloc	0.04
p unwel	-0.19
p unwin	1.01
p upled	-0.78
p upsta	-0.42
p used_	0.26
p vagus	-0.18
p vanis	-1.05
p versi	0.71
p verti	0.17
p vineg	-0.85
p violi	-0.16
p visit	-0.14
p wake_	0.21
p walk_	0.37
p walke	-0.23
p walki	0.43
p warmt	-0.33
p websi	-0.29
p weigh	-0.80
p welco	-0.27
p went_	-0.89
p what_	1.14
p whate	0.54
p whats	-0.18
p wheel	-0.68
p whipl	0.07
p whist	0.26
p windo	-1.82
p withi	-0.74
p witho	2.51
p wonde	-1.21
p work_	-0.16
p works	-0.67
p writt	-0.08
p years	-0.71
p you'l	1.47
p your_	1.09
p yours	2.07
person and turn	2.41
quoted	0.35
role alt	-1.59
role body	-2.87
role cta	-1.88
role description	-1.69
role heading	-4.11
role testimonial	10.34
role title	-1.98
rule C01	-0.41
rule C02	4.45
rule C03	2.16
rule C04	0.63
rule C05	-0.14
rule C06	1.40
rule C07	0.42
rule C08	1.18
rule C09	1.40
rule C10	3.46
rule C11	-0.93
rule C12	2.93
rule C13	0.51
rule C14	1.37
rule C15	0.68
rule C16	0.85
rule C17	1.28
rule C18	-1.13
rule C19	3.95
rule C20	1.08
rule C21	1.29
rule C22	1.44
rule C23	1.52
shout	-0.04
some not	2.44
subject baby	-0.36
subject baby baby change	1.28
subject baby baby still	0.24
subject baby baby turn	-1.11
subject baby serious still	-0.72
subject baby symptom still	-0.24
subject body	-0.58
subject body body change	-0.96
subject body body still	-2.71
subject body body turn	0.69
subject body serious change	0.14
subject body symptom change	0.71
subject complaint	-0.52
subject complaint none still	1.74
subject complaint serious change	0.52
subject complaint serious still	-1.33
subject complaint serious turn	0.12
subject complaint symptom change	-1.09
subject complaint symptom still	-0.51
subject expert	-0.17
subject expert none still	-0.14
subject i	-2.37
subject i baby change	-0.66
subject i baby still	-0.86
subject i body change	-0.82
subject i body still	-0.85
subject i body turn	0.20
subject i life change	0.05
subject i life still	0.85
subject i life turn	-0.28
subject i none still	1.68
subject i none turn	0.85
subject i serious change	-0.50
subject i serious still	-1.44
subject i symptom change	-0.38
subject i symptom still	0.93
subject i symptom turn	-1.61
subject none	0.14
subject none life change	1.14
subject none life still	-0.72
subject none life turn	0.21
subject none none change	0.21
subject none none still	-1.25
subject none none turn	0.25
subject order	-0.74
subject order baby change	0.26
subject order body change	0.63
subject order life change	1.03
subject order life turn	-0.10
subject order none change	-1.98
subject order none still	-0.98
subject order none turn	-0.90
subject order serious change	0.10
subject order symptom change	1.11
subject other care	-0.51
subject other care body change	0.41
subject other care body still	1.07
subject other care body turn	-0.71
subject other care life change	-0.27
subject other care life still	0.61
subject other care life turn	0.17
subject other care none change	1.08
subject other care none still	0.66
subject other care none turn	-0.71
subject other care serious change	-1.03
subject other care serious still	0.26
subject other care symptom change	-0.95
subject other care symptom still	-0.97
subject ours	-0.05
subject ours baby change	0.20
subject ours body change	-0.07
subject ours body still	0.21
subject ours life still	-0.25
subject ours none change	0.15
subject ours none still	-0.67
subject ours serious change	0.34
subject ours serious still	0.07
subject ours symptom change	0.70
subject person	1.50
subject person baby change	0.95
subject person body change	-0.48
subject person body still	0.29
subject person body turn	0.49
subject person life change	-1.61
subject person life still	0.13
subject person life turn	1.90
subject person none change	-0.68
subject person none still	-1.08
subject person none turn	1.45
subject person serious change	-0.22
subject person serious turn	0.19
subject person symptom change	0.32
subject person symptom still	-0.23
subject research	2.47
subject research body change	0.18
subject research body still	-0.24
subject research life still	0.62
subject research none change	1.02
subject research none still	0.93
subject research none turn	0.11
subject research serious still	0.05
subject research symptom change	-0.06
subject therapy	0.73
subject therapy body change	0.13
subject therapy body still	-0.41
subject therapy life change	0.33
subject therapy life still	0.79
subject therapy none change	-0.75
subject therapy none still	-0.61
subject therapy none turn	0.46
subject therapy serious change	0.04
subject therapy symptom change	0.43
subject therapy symptom still	0.32
subject thing	-2.34
subject thing body still	1.25
subject thing life change	0.22
subject thing life still	-0.53
subject thing life turn	-0.39
subject thing none change	-0.56
subject thing none still	-1.83
subject thing none turn	0.30
subject thing symptom change	-0.84
subject thing symptom still	-0.69
subject we	0.13
subject we baby still	0.67
subject we body change	0.45
subject we body still	1.23
subject we body turn	0.23
subject we life change	-0.87
subject we life still	-0.57
subject we life turn	0.38
subject we none change	-0.45
subject we none still	-3.24
subject we none turn	-1.54
subject we serious change	0.82
subject we serious still	0.24
subject we symptom change	0.78
subject we symptom still	1.82
subject you	0.06
subject you baby change	-0.23
subject you baby still	0.92
subject you body change	-0.41
subject you body still	1.16
subject you body turn	0.48
subject you life change	-0.55
subject you life still	-1.36
subject you life turn	0.31
subject you none change	-0.64
subject you none still	0.43
subject you none turn	-1.01
subject you serious change	0.13
subject you serious still	0.67
subject you symptom change	0.82
subject you symptom still	-0.79
t AID	0.43
t BABY	-0.41
t BAD	2.19
t BODY	1.50
t CAUSE	0.96
t CLIENT	0.69
t COME	-0.32
t CST	1.41
t CURE	-1.32
t DEFINE	-1.03
t DETOX	-0.11
t DIAGNOSE	-1.18
t DOCTOR	0.41
t DRUG	2.50
t EASE	0.99
t EMOTION	-1.32
t ENDORSE	-0.97
t EXPERT	3.07
t FAST	0.61
t FLOW	-0.06
t GO	2.01
t GONE	-0.56
t HEDGE	-3.70
t HOMEHELP	-5.07
t HOPEFUL	0.91
t HUMBLE	-4.10
t IT	1.03
t LASTING	1.97
t LIFE	-3.68
t MECH	1.55
t META	-2.44
t MOST	-0.67
t NEG	1.01
t NEGN	-1.11
t NUMBER	-1.71
t PAST	-0.47
t POLICY	-1.09
t PRAISE	1.75
t PRESSURE	0.54
t PROVE	-0.24
t RELIEFN	3.11
t REMOVE	2.43
t RESEARCH	0.65
t SAFETY	-1.44
t SAFEW	-0.16
t SAY	-5.76
t SERIOUS	-0.43
t SHOW	0.90
t SORE	0.28
t STOPTAKING	2.30
t STORE	0.91
t SURE	-0.64
t SURGERY	-1.67
t SYMPTOM	0.74
t THERAPIST2	0.14
t THERAPY	1.89
t THING	-3.29
t TURN	1.76
t WE	-1.83
t WELL	-1.64
t WORKS	0.25
t WORLD	-1.69
t YOU	4.79
t not AID	0.30
t not BABY	0.18
t not BAD	1.92
t not BODY	1.63
t not CLIENT	0.70
t not CST	-1.20
t not CURE	-0.46
t not DETOX	-0.27
t not DIAGNOSE	-0.59
t not DOCTOR	-0.31
t not DRUG	0.58
t not EASE	-1.10
t not EMOTION	-0.37
t not ENDORSE	0.11
t not EXPERT	0.05
t not FLOW	-0.63
t not GO	-0.04
t not GONE	0.41
t not HEDGE	0.29
t not HOMEHELP	0.59
t not HUMBLE	1.06
t not IT	2.83
t not LIFE	-0.61
t not MECH	-0.68
t not META	0.25
t not MOST	-0.12
t not NEG	0.98
t not NEGN	-0.07
t not NUMBER	-0.21
t not POLICY	-0.53
t not PRAISE	0.82
t not PRESSURE	0.24
t not RELIEFN	-0.77
t not REMOVE	0.32
t not RESEARCH	-1.37
t not SAFEW	-0.18
t not SAY	1.49
t not SERIOUS	0.69
t not SHOW	-0.81
t not SORE	1.81
t not STOPTAKING	-1.04
t not STORE	0.53
t not SURE	0.23
t not SURGERY	0.42
t not SYMPTOM	3.11
t not THERAPIST2	0.26
t not THERAPY	0.14
t not THING	-0.59
t not TURN	2.22
t not WE	0.24
t not WELL	0.89
t not WORKS	-0.26
t not WORLD	-0.85
t not YOU	-0.52
tb AID WE	0.10
tb BABY BABY	0.42
tb BABY BODY	-1.16
tb BABY DEFINE	-0.06
tb BABY EASE	0.12
tb BABY GONE	-0.10
tb BABY HEDGE	-0.18
tb BABY LIFE	-0.57
tb BABY REMOVE	-1.39
tb BABY STORE	0.23
tb BABY TURN	0.49
tb BABY WE	0.29
tb BAD BODY	0.33
tb BAD SAFETY	-0.54
tb BAD SYMPTOM	0.34
tb BAD WE	-0.08
tb BODY BAD	-0.37
tb BODY BODY	0.23
tb BODY DEFINE	-0.13
tb BODY EASE	0.54
tb BODY EMOTION	-0.74
tb BODY FLOW	-0.31
tb BODY GONE	1.67
tb BODY HEDGE	-0.60
tb BODY IT	1.07
tb BODY LIFE	0.20
tb BODY MOST	-0.18
tb BODY NEG	0.59
tb BODY NUMBER	0.32
tb BODY POLICY	1.02
tb BODY PRAISE	0.04
tb BODY PROVE	-0.13
tb BODY REMOVE	0.79
tb BODY SAFETY	0.71
tb BODY SAY	0.74
tb BODY SHOW	0.67
tb BODY SORE	-0.16
tb BODY STOPTAKING	-0.08
tb BODY STORE	-0.83
tb BODY SYMPTOM	-1.07
tb BODY THERAPY	-0.11
tb BODY THING	0.41
tb BODY TURN	0.14
tb BODY WE	1.26
tb BODY WELL	-0.08
tb BODY WORKS	0.55
tb BODY WORLD	-0.42
tb BODY YOU	0.42
tb CLIENT BABY	-1.52
tb CLIENT BODY	-1.13
tb CLIENT CLIENT	0.43
tb CLIENT COME	-0.94
tb CLIENT CST	-0.23
tb CLIENT DIAGNOSE	-0.67
tb CLIENT EASE	1.23
tb CLIENT FLOW	-1.01
tb CLIENT GO	0.30
tb CLIENT GONE	1.82
tb CLIENT HEDGE	0.67
tb CLIENT HOMEHELP	0.55
tb CLIENT LIFE	-1.14
tb CLIENT META	0.06
tb CLIENT NEG	1.25
tb CLIENT PAST	-0.47
tb CLIENT POLICY	-0.22
tb CLIENT REMOVE	0.53
tb CLIENT SAFETY	0.64
tb CLIENT SAY	-0.77
tb CLIENT SHOW	1.48
tb CLIENT STOPTAKING	0.37
tb CLIENT STORE	0.24
tb CLIENT SYMPTOM	-1.20
tb CLIENT THERAPY	-0.23
tb CLIENT THING	0.71
tb CLIENT TURN	0.61
tb CLIENT WE	1.25
tb CLIENT WELL	0.25
tb CLIENT WORKS	1.26
tb CLIENT WORLD	0.09
tb COME BAD	0.34
tb COME SORE	0.10
tb COME SYMPTOM	0.08
tb COME TURN	-0.52
tb CST CLIENT	0.09
tb CST CST	0.84
tb CST CURE	-0.33
tb CST DEFINE	0.29
tb CST DETOX	-0.14
tb CST DIAGNOSE	-0.60
tb CST EASE	1.80
tb CST FLOW	0.11
tb CST GONE	-0.08
tb CST HEDGE	0.26
tb CST HUMBLE	-0.65
tb CST IT	-0.15
tb CST LIFE	-0.50
tb CST RELIEFN	-0.25
tb CST REMOVE	-0.20
tb CST SHOW	0.14
tb CST STOPTAKING	0.12
tb CST THERAPY	0.84
tb CST WE	-0.30
tb CST WELL	-0.11
tb CST WORKS	0.40
tb CST YOU	0.36
tb CURE SERIOUS	-0.14
tb CURE WE	-0.49
tb CURE YOU	0.04
tb DEFINE EASE	-0.55
tb DEFINE FLOW	0.37
tb DEFINE GONE	-0.70
tb DEFINE HUMBLE	-0.59
tb DEFINE LASTING	-0.39
tb DEFINE LIFE	0.95
tb DEFINE NUMBER	-0.63
tb DEFINE POLICY	-0.25
tb DEFINE PROVE	-0.10
tb DEFINE SYMPTOM	-0.07
tb DEFINE THING	-0.05
tb DEFINE WORLD	0.26
tb DETOX DETOX	-0.04
tb DETOX WORKS	0.19
tb DIAGNOSE BABY	-0.14
tb DIAGNOSE CLIENT	1.30
tb DIAGNOSE EASE	-0.25
tb DIAGNOSE GONE	0.27
tb DIAGNOSE IT	-0.28
tb DIAGNOSE MECH	0.20
tb DIAGNOSE NEG	-0.76
tb DIAGNOSE NEGN	-0.58
tb DIAGNOSE NUMBER	-0.03
tb DIAGNOSE RELIEFN	0.35
tb DIAGNOSE SAFETY	-0.45
tb DIAGNOSE SHOW	-0.39
tb DIAGNOSE WE	0.91
tb DIAGNOSE WELL	-0.19
tb DIAGNOSE WORKS	-0.28
tb DIAGNOSE YOU	0.44
tb DOCTOR DIAGNOSE	-0.22
tb DOCTOR EASE	-0.42
tb DOCTOR ENDORSE	0.21
tb DOCTOR HEDGE	-0.60
tb DOCTOR IT	0.41
tb DOCTOR LIFE	-0.16
tb DOCTOR NUMBER	-0.55
tb DOCTOR SHOW	-0.04
tb DOCTOR THING	-0.26
tb DOCTOR WORKS	0.04
tb DOCTOR WORLD	-0.50
tb DRUG EASE	-0.67
tb DRUG FLOW	-0.20
tb DRUG GONE	-0.34
tb DRUG IT	0.11
tb DRUG NEG	0.58
tb DRUG NEGN	0.09
tb DRUG REMOVE	-0.30
tb DRUG TURN	0.32
tb DRUG WORKS	-0.53
tb DRUG YOU	-0.18
tb EASE BODY	-0.10
tb EASE CLIENT	0.04
tb EASE CST	0.09
tb EASE EASE	0.31
tb EASE EMOTION	-0.29
tb EASE ENDORSE	0.10
tb EASE FAST	0.21
tb EASE FLOW	-0.32
tb EASE HEDGE	-0.55
tb EASE IT	0.12
tb EASE LIFE	-0.72
tb EASE MOST	-0.31
tb EASE POLICY	-1.74
tb EASE SERIOUS	1.71
tb EASE SHOW	0.23
tb EASE SORE	-0.04
tb EASE STORE	-0.59
tb EASE SURE	-0.77
tb EASE SYMPTOM	-1.17
tb EASE WE	0.46
tb EASE WELL	0.36
tb EASE YOU	0.43
tb EMOTION EASE	0.23
tb EMOTION FLOW	0.23
tb EMOTION GO	-0.08
tb EMOTION GONE	0.28
tb EMOTION IT	0.05
tb EMOTION REMOVE	0.17
tb EMOTION SAFETY	-0.37
tb EMOTION STORE	0.19
tb EMOTION WE	-0.14
tb EMOTION WORKS	0.36
tb ENDORSE BAD	-0.49
tb ENDORSE BODY	0.22
tb ENDORSE CST	0.68
tb ENDORSE EASE	0.39
tb ENDORSE EMOTION	-0.49
tb ENDORSE GONE	0.50
tb ENDORSE HOMEHELP	-0.42
tb ENDORSE IT	-0.32
tb ENDORSE SAY	0.37
tb ENDORSE SHOW	0.37
tb ENDORSE SYMPTOM	-0.78
tb ENDORSE THERAPY	0.70
tb ENDORSE WE	1.17
tb ENDORSE WELL	0.11
tb ENDORSE YOU	0.26
tb EXPERT EASE	0.64
tb EXPERT ENDORSE	0.29
tb EXPERT RESEARCH	-0.03
tb EXPERT SAY	-0.80
tb EXPERT SHOW	-0.15
tb FAST EASE	0.23
tb FAST RELIEFN	0.20
tb FAST WORKS	0.23
tb FLOW BODY	-0.37
tb FLOW EMOTION	-0.16
tb FLOW FAST	0.32
tb FLOW IT	0.37
tb FLOW MECH	-0.30
tb FLOW POLICY	-0.41
tb FLOW SERIOUS	0.11
tb FLOW STORE	-0.21
tb FLOW WELL	0.40
tb FLOW YOU	-0.94
tb GO BODY	0.10
tb GO IT	0.41
tb GO NEGN	0.13
tb GO WE	0.42
tb GO WELL	0.34
tb GO YOU	0.04
tb GONE BAD	0.90
tb GONE BODY	0.15
tb GONE CLIENT	-0.08
tb GONE DEFINE	-0.39
tb GONE DIAGNOSE	-0.32
tb GONE EASE	-0.17
tb GONE EMOTION	-0.14
tb GONE FAST	-0.04
tb GONE HUMBLE	-0.28
tb GONE IT	0.28
tb GONE LIFE	-0.49
tb GONE MECH	-1.03
tb GONE MOST	-0.34
tb GONE NUMBER	0.08
tb GONE POLICY	0.09
tb GONE SAY	0.28
tb GONE SERIOUS	0.61
tb GONE SHOW	0.13
tb GONE SORE	0.18
tb GONE STORE	-0.07
tb GONE SYMPTOM	0.32
tb GONE THERAPY	-0.61
tb GONE TURN	-0.25
tb GONE WE	-1.83
tb GONE WELL	0.22
tb GONE WORKS	0.15
tb GONE WORLD	-0.20
tb GONE YOU	0.08
tb HEDGE CLIENT	0.14
tb HEDGE CST	0.55
tb HEDGE DEFINE	-0.12
tb HEDGE DIAGNOSE	-0.27
tb HEDGE EASE	-1.06
tb HEDGE ENDORSE	-1.07
tb HEDGE FLOW	-0.55
tb HEDGE GO	0.32
tb HEDGE GONE	-1.08
tb HEDGE HEDGE	0.29
tb HEDGE HOMEHELP	0.06
tb HEDGE LIFE	-0.47
tb HEDGE NEG	0.86
tb HEDGE POLICY	0.31
tb HEDGE PROVE	-0.47
tb HEDGE REMOVE	0.39
tb HEDGE SAFETY	-0.06
tb HEDGE SAY	-0.77
tb HEDGE SHOW	-0.91
tb HEDGE STOPTAKING	0.45
tb HEDGE STORE	-0.36
tb HEDGE THERAPY	0.70
tb HEDGE WE	-0.09
tb HEDGE WELL	-0.62
tb HEDGE WORKS	-0.76
tb HOMEHELP CLIENT	0.47
tb HOMEHELP CURE	-0.72
tb HOMEHELP DIAGNOSE	-0.22
tb HOMEHELP EASE	-3.03
tb HOMEHELP GONE	-1.12
tb HOMEHELP HEDGE	-1.03
tb HOMEHELP HOMEHELP	-0.60
tb HOMEHELP IT	0.34
tb HOMEHELP LIFE	-0.61
tb HOMEHELP MOST	0.17
tb HOMEHELP NEG	-0.36
tb HOMEHELP NUMBER	-0.58
tb HOMEHELP POLICY	-0.17
tb HOMEHELP RELIEFN	-0.72
tb HOMEHELP REMOVE	-0.56
tb HOMEHELP SAFETY	-0.08
tb HOMEHELP SHOW	-0.17
tb HOMEHELP THERAPIST2	-0.98
tb HOMEHELP WE	-0.78
tb HOMEHELP WELL	-0.72
tb HOMEHELP WORKS	-0.83
tb HOMEHELP WORLD	-0.18
tb HOMEHELP YOU	0.42
tb HOPEFUL RELIEFN	0.17
tb HOPEFUL RESEARCH	0.29
tb HUMBLE BODY	-0.10
tb HUMBLE EASE	0.72
tb HUMBLE EMOTION	0.15
tb HUMBLE IT	-0.75
tb HUMBLE NEG	-0.10
tb HUMBLE RELIEFN	-0.25
tb HUMBLE SAY	-0.12
tb HUMBLE SHOW	-0.79
tb HUMBLE SYMPTOM	0.15
tb HUMBLE WE	-0.18
tb HUMBLE WELL	-0.33
tb HUMBLE YOU	-0.45
tb IT BAD	-0.16
tb IT BODY	1.96
tb IT CLIENT	-0.25
tb IT CST	-1.54
tb IT CURE	0.18
tb IT DEFINE	-1.56
tb IT DETOX	0.33
tb IT DIAGNOSE	-0.57
tb IT DRUG	0.83
tb IT EMOTION	-0.61
tb IT ENDORSE	0.13
tb IT FLOW	-0.62
tb IT GO	0.41
tb IT GONE	0.33
tb IT HEDGE	2.81
tb IT HOMEHELP	-0.27
tb IT HUMBLE	-0.91
tb IT IT	-0.58
tb IT LIFE	1.68
tb IT MECH	0.04
tb IT META	-1.06
tb IT MOST	0.14
tb IT NEG	1.69
tb IT NEGN	-0.38
tb IT NUMBER	-0.53
tb IT POLICY	-1.43
tb IT RELIEFN	0.18
tb IT REMOVE	0.15
tb IT RESEARCH	-0.47
tb IT SAFETY	0.42
tb IT SAY	0.28
tb IT SHOW	-0.65
tb IT SORE	0.32
tb IT STORE	0.88
tb IT SURE	-0.07
tb IT SYMPTOM	0.98
tb IT THERAPY	-1.11
tb IT THING	0.57
tb IT TURN	-0.46
tb IT WE	-0.32
tb IT WORKS	-0.27
tb IT WORLD	-0.16
tb IT YOU	-0.71
tb LASTING EASE	0.12
tb LASTING GONE	0.35
tb LASTING RELIEFN	0.21
tb LIFE BODY	0.12
tb LIFE CLIENT	0.21
tb LIFE DEFINE	-0.43
tb LIFE EMOTION	0.17
tb LIFE FLOW	-0.14
tb LIFE GONE	-0.11
tb LIFE HEDGE	-0.26
tb LIFE IT	-0.56
tb LIFE LIFE	-0.03
tb LIFE NEGN	0.63
tb LIFE NUMBER	0.89
tb LIFE PAST	-0.20
tb LIFE POLICY	0.77
tb LIFE RELIEFN	-0.89
tb LIFE REMOVE	1.55
tb LIFE SAY	0.19
tb LIFE SHOW	0.08
tb LIFE STOPTAKING	0.21
tb LIFE STORE	-0.63
tb LIFE SYMPTOM	0.15
tb LIFE THERAPY	-0.63
tb LIFE THING	-0.48
tb LIFE TURN	-1.09
tb LIFE WE	-0.09
tb LIFE WELL	-0.66
tb LIFE YOU	-0.71
tb MECH BODY	0.04
tb MECH DEFINE	-0.98
tb MECH DIAGNOSE	0.88
tb MECH EASE	0.94
tb MECH ENDORSE	0.30
tb MECH FLOW	-1.06
tb MECH GONE	0.64
tb MECH HEDGE	0.93
tb MECH LIFE	-0.19
tb MECH MECH	0.71
tb MECH POLICY	-0.43
tb MECH REMOVE	-0.09
tb MECH SHOW	0.53
tb MECH STOPTAKING	0.07
tb MECH STORE	-0.21
tb MECH THING	0.40
tb MECH WE	1.99
tb MECH WORKS	0.55
tb META HEDGE	-0.18
tb META IT	-1.33
tb META META	-1.27
tb META SAY	-0.49
tb META SHOW	-0.28
tb META SURE	-0.37
tb META WE	0.11
tb META YOU	0.05
tb MOST BODY	0.20
tb MOST DIAGNOSE	0.27
tb MOST ENDORSE	0.07
tb MOST GO	-0.18
tb MOST GONE	-0.18
tb MOST HEDGE	0.20
tb MOST IT	0.58
tb MOST NUMBER	0.54
tb MOST RELIEFN	0.21
tb MOST SERIOUS	-0.95
tb MOST SHOW	0.26
tb MOST SYMPTOM	-0.62
tb MOST THING	-0.18
tb MOST WE	0.14
tb NEG BAD	0.20
tb NEG CURE	-0.45
tb NEG DIAGNOSE	-0.69
tb NEG DRUG	-0.05
tb NEG EASE	-0.41
tb NEG EMOTION	0.39
tb NEG ENDORSE	-0.85
tb NEG FLOW	-0.86
tb NEG GO	-0.18
tb NEG GONE	0.91
tb NEG HEDGE	-0.49
tb NEG IT	-0.11
tb NEG META	0.31
tb NEG POLICY	0.23
tb NEG RELIEFN	-0.52
tb NEG REMOVE	-0.24
tb NEG RESEARCH	-0.41
tb NEG SAFETY	0.13
tb NEG SAY	1.86
tb NEG SHOW	-1.39
tb NEG STOPTAKING	-0.20
tb NEG STORE	0.55
tb NEG SURE	0.84
tb NEG SYMPTOM	1.34
tb NEG THING	-0.24
tb NEG TURN	1.14
tb NEG WE	-0.40
tb NEG WELL	0.77
tb NEG WORKS	-0.31
tb NEG YOU	0.79
tb NEGN BAD	0.39
tb NEGN BODY	1.58
tb NEGN CST	-0.92
tb NEGN DOCTOR	-0.34
tb NEGN DRUG	0.67
tb NEGN EASE	-0.06
tb NEGN EMOTION	-0.35
tb NEGN GONE	-0.08
tb NEGN HOMEHELP	-0.64
tb NEGN IT	1.32
tb NEGN LIFE	-0.58
tb NEGN META	0.04
tb NEGN REMOVE	-0.08
tb NEGN SAY	-0.10
tb NEGN SHOW	0.44
tb NEGN SORE	-0.04
tb NEGN SURE	-0.04
tb NEGN SURGERY	-0.15
tb NEGN SYMPTOM	0.39
tb NEGN THERAPY	-0.54
tb NEGN THING	-0.73
tb NUMBER BABY	-0.04
tb NUMBER BODY	0.61
tb NUMBER CLIENT	-2.26
tb NUMBER CST	0.58
tb NUMBER DIAGNOSE	-0.23
tb NUMBER HOMEHELP	0.26
tb NUMBER LIFE	-0.39
tb NUMBER META	-0.25
tb NUMBER MOST	0.42
tb NUMBER NUMBER	1.63
tb NUMBER PAST	-0.49
tb NUMBER POLICY	1.79
tb NUMBER PRESSURE	0.52
tb NUMBER RESEARCH	-1.42
tb NUMBER SAY	1.63
tb NUMBER SERIOUS	-0.19
tb NUMBER SHOW	0.22
tb NUMBER STORE	0.41
tb NUMBER SYMPTOM	0.33
tb NUMBER THERAPY	1.72
tb NUMBER THING	-0.20
tb NUMBER TURN	-0.13
tb NUMBER WE	-0.74
tb NUMBER WORLD	-0.58
tb NUMBER YOU	0.22
tb PAST EASE	0.96
tb PAST GONE	0.23
tb PAST HOMEHELP	-0.07
tb PAST REMOVE	0.24
tb PAST SAY	-0.50
tb PAST THERAPY	0.36
tb PAST WE	-0.10
tb POLICY AID	-0.06
tb POLICY BAD	0.27
tb POLICY DEFINE	-0.10
tb POLICY GONE	0.14
tb POLICY HEDGE	-0.27
tb POLICY HOMEHELP	-0.47
tb POLICY IT	-0.20
tb POLICY LIFE	-0.24
tb POLICY META	-0.52
tb POLICY MOST	0.37
tb POLICY NEG	-0.35
tb POLICY NUMBER	-0.07
tb POLICY POLICY	-1.90
tb POLICY REMOVE	0.14
tb POLICY SAY	-0.08
tb POLICY SORE	0.24
tb POLICY STOPTAKING	-0.10
tb POLICY STORE	-0.22
tb POLICY SYMPTOM	0.22
tb POLICY THERAPY	0.27
tb POLICY THING	-0.10
tb POLICY TURN	0.61
tb POLICY WE	-1.02
tb POLICY WORKS	-0.14
tb POLICY WORLD	0.31
tb POLICY YOU	-0.18
tb PRAISE CST	0.05
tb PRAISE THERAPY	0.18
tb PRAISE WORKS	0.31
tb PRESSURE IT	0.27
tb PRESSURE POLICY	0.79
tb PROVE IT	-0.14
tb PROVE THERAPY	0.19
tb PROVE WE	-0.30
tb RELIEFN CST	0.07
tb RELIEFN FAST	0.17
tb RELIEFN HEDGE	0.46
tb RELIEFN NEGN	0.41
tb RELIEFN SERIOUS	0.07
tb RELIEFN THERAPY	0.07
tb RELIEFN WE	-0.14
tb RELIEFN YOU	0.48
tb REMOVE BAD	0.27
tb REMOVE BODY	0.05
tb REMOVE DETOX	0.03
tb REMOVE DRUG	-0.34
tb REMOVE EMOTION	0.10
tb REMOVE IT	0.55
tb REMOVE MECH	-0.98
tb REMOVE NUMBER	0.44
tb REMOVE POLICY	0.06
tb REMOVE SAY	0.28
tb REMOVE SERIOUS	-0.44
tb REMOVE SHOW	0.13
tb REMOVE SORE	0.26
tb REMOVE STORE	-0.07
tb REMOVE SYMPTOM	0.80
tb REMOVE THERAPY	-0.61
tb REMOVE WE	-2.06
tb REMOVE YOU	0.36
tb RESEARCH CLIENT	-0.20
tb RESEARCH DIAGNOSE	-0.73
tb RESEARCH EASE	0.15
tb RESEARCH ENDORSE	-0.13
tb RESEARCH HUMBLE	-0.36
tb RESEARCH IT	-0.73
tb RESEARCH PROVE	0.20
tb RESEARCH SAY	0.33
tb RESEARCH SHOW	0.43
tb RESEARCH WE	0.84
tb SAFETY CLIENT	0.82
tb SAFETY HEDGE	-0.53
tb SAFETY IT	0.96
tb SAFETY NEG	1.30
tb SAFETY NUMBER	-0.72
tb SAFETY SAFETY	-0.31
tb SAFETY SERIOUS	0.55
tb SAFETY YOU	0.69
tb SAY CLIENT	-0.21
tb SAY EASE	-0.07
tb SAY GONE	0.44
tb SAY IT	-1.06
tb SAY NEG	-0.26
tb SAY NEGN	-0.47
tb SAY NUMBER	-0.14
tb SAY RELIEFN	0.40
tb SAY WE	0.12
tb SAY YOU	-0.04
tb SERIOUS BODY	0.35
tb SERIOUS CLIENT	1.27
tb SERIOUS DEFINE	-1.42
tb SERIOUS DIAGNOSE	0.11
tb SERIOUS DRUG	-0.30
tb SERIOUS EASE	0.33
tb SERIOUS FLOW	0.26
tb SERIOUS GONE	0.84
tb SERIOUS HEDGE	-1.38
tb SERIOUS HOMEHELP	-0.44
tb SERIOUS LIFE	0.24
tb SERIOUS NEG	-0.28
tb SERIOUS NEGN	0.10
tb SERIOUS REMOVE	0.22
tb SERIOUS SAFETY	-0.29
tb SERIOUS SERIOUS	1.12
tb SERIOUS SYMPTOM	0.35
tb SERIOUS WE	-0.62
tb SERIOUS WORKS	0.25
tb SHOW BABY	-0.06
tb SHOW BAD	-0.49
tb SHOW BODY	0.32
tb SHOW CLIENT	0.84
tb SHOW CST	0.38
tb SHOW EASE	0.36
tb SHOW EMOTION	-0.49
tb SHOW GONE	1.12
tb SHOW HOMEHELP	-0.51
tb SHOW IT	-0.16
tb SHOW NEG	-0.67
tb SHOW NEGN	-1.06
tb SHOW NUMBER	-0.10
tb SHOW RELIEFN	0.54
tb SHOW REMOVE	0.34
tb SHOW SAY	0.37
tb SHOW SHOW	0.37
tb SHOW SYMPTOM	-0.76
tb SHOW THERAPY	0.47
tb SHOW WE	0.85
tb SHOW WELL	0.30
tb SHOW WORKS	0.10
tb SHOW YOU	0.52
tb SORE BODY	0.70
tb SORE EMOTION	0.42
tb SORE ENDORSE	0.49
tb SORE LIFE	0.12
tb SORE POLICY	-0.04
tb SORE SHOW	0.49
tb SORE SYMPTOM	0.76
tb SORE THERAPY	0.20
tb SORE THING	-0.08
tb SORE WORKS	1.27
tb SORE WORLD	0.31
tb STOPTAKING DRUG	-0.11
tb STOPTAKING HOMEHELP	0.09
tb STOPTAKING IT	-0.10
tb STOPTAKING MECH	-0.11
tb STOPTAKING SERIOUS	0.06
tb STOPTAKING SYMPTOM	-0.04
tb STOPTAKING YOU	0.68
tb STORE BODY	-0.45
tb STORE EASE	0.46
tb STORE EMOTION	-0.32
tb STORE IT	0.48
tb STORE LIFE	-0.38
tb STORE MECH	-0.47
tb STORE NUMBER	-0.58
tb STORE SERIOUS	0.16
tb STORE SYMPTOM	0.77
tb STORE THING	-0.32
tb STORE WE	-0.53
tb STORE WORLD	0.24
tb STORE YOU	0.17
tb SURE DIAGNOSE	0.42
tb SURE EASE	-0.51
tb SURE LIFE	-1.02
tb SURE RELIEFN	-0.21
tb SURE SAFEW	0.49
tb SURE WE	-0.30
tb SURE YOU	-0.43
tb SURGERY EASE	-0.14
tb SURGERY HEDGE	0.63
tb SURGERY SHOW	-1.24
tb SYMPTOM BODY	0.78
tb SYMPTOM DEFINE	1.08
tb SYMPTOM DIAGNOSE	-0.59
tb SYMPTOM DOCTOR	-0.17
tb SYMPTOM EASE	0.92
tb SYMPTOM ENDORSE	0.49
tb SYMPTOM FLOW	1.36
tb SYMPTOM GO	0.37
tb SYMPTOM GONE	1.35
tb SYMPTOM HEDGE	-1.57
tb SYMPTOM IT	-0.63
tb SYMPTOM LASTING	0.06
tb SYMPTOM LIFE	0.67
tb SYMPTOM NEGN	0.33
tb SYMPTOM NUMBER	0.87
tb SYMPTOM POLICY	0.99
tb SYMPTOM RELIEFN	0.07
tb SYMPTOM REMOVE	1.59
tb SYMPTOM SAFETY	-0.71
tb SYMPTOM SERIOUS	-0.25
tb SYMPTOM SHOW	0.32
tb SYMPTOM SORE	0.26
tb SYMPTOM STORE	-0.03
tb SYMPTOM SYMPTOM	1.18
tb SYMPTOM THERAPY	0.20
tb SYMPTOM TURN	-0.48
tb SYMPTOM WE	0.65
tb SYMPTOM WORKS	-0.16
tb SYMPTOM YOU	0.45
tb THERAPIST2 EASE	-0.05
tb THERAPIST2 HEDGE	0.44
tb THERAPIST2 HOMEHELP	-0.98
tb THERAPIST2 NUMBER	-0.34
tb THERAPIST2 TURN	0.73
tb THERAPIST2 WE	0.28
tb THERAPY CLIENT	-0.15
tb THERAPY CURE	-0.57
tb THERAPY DEFINE	0.29
tb THERAPY DETOX	-0.14
tb THERAPY DIAGNOSE	0.38
tb THERAPY EASE	1.42
tb THERAPY EMOTION	0.17
tb THERAPY ENDORSE	0.21
tb THERAPY FLOW	0.44
tb THERAPY GONE	-0.04
tb THERAPY HEDGE	0.34
tb THERAPY HUMBLE	-0.51
tb THERAPY IT	-0.15
tb THERAPY LIFE	-0.57
tb THERAPY META	-0.32
tb THERAPY POLICY	-0.65
tb THERAPY RELIEFN	-0.50
tb THERAPY REMOVE	0.20
tb THERAPY SHOW	-0.32
tb THERAPY STOPTAKING	0.16
tb THERAPY STORE	-0.09
tb THERAPY SYMPTOM	0.09
tb THERAPY THERAPY	-0.70
tb THERAPY TURN	0.17
tb THERAPY WE	0.03
tb THERAPY WELL	-0.36
tb THERAPY WORKS	0.68
tb THERAPY YOU	-0.31
tb THING BODY	0.34
tb THING EASE	-0.26
tb THING EMOTION	0.47
tb THING ENDORSE	0.37
tb THING FLOW	-0.41
tb THING GO	-0.19
tb THING GONE	-0.12
tb THING IT	-0.58
tb THING LIFE	0.88
tb THING NEGN	0.44
tb THING NUMBER	-0.20
tb THING PAST	-0.43
tb THING POLICY	0.68
tb THING RELIEFN	-0.36
tb THING REMOVE	0.78
tb THING SAY	-0.07
tb THING SHOW	0.32
tb THING STOPTAKING	-0.09
tb THING STORE	-0.18
tb THING SYMPTOM	0.62
tb THING THING	-0.57
tb THING TURN	0.62
tb THING WE	-0.93
tb THING WELL	-0.46
tb THING WORKS	-0.41
tb THING YOU	1.06
tb TURN CLIENT	1.73
tb TURN DIAGNOSE	-0.42
tb TURN LIFE	0.26
tb TURN NUMBER	0.39
tb TURN PROVE	0.11
tb TURN REMOVE	0.05
tb TURN SAY	0.71
tb TURN SERIOUS	0.17
tb TURN SHOW	0.20
tb TURN WE	-0.26
tb WE AID	0.61
tb WE BABY	-0.64
tb WE BAD	-0.53
tb WE BODY	-0.24
tb WE CLIENT	0.30
tb WE CST	-0.27
tb WE CURE	0.53
tb WE DEFINE	0.49
tb WE DIAGNOSE	0.76
tb WE DOCTOR	0.16
tb WE DRUG	-0.10
tb WE EASE	-0.22
tb WE ENDORSE	-1.69
tb WE EXPERT	1.10
tb WE FLOW	0.12
tb WE GO	-0.68
tb WE GONE	-1.82
tb WE HEDGE	2.18
tb WE HOMEHELP	-0.13
tb WE HOPEFUL	0.54
tb WE HUMBLE	-1.30
tb WE LIFE	1.71
tb WE META	0.11
tb WE NEG	-1.72
tb WE NEGN	-0.13
tb WE NUMBER	0.26
tb WE PAST	-0.09
tb WE PRAISE	0.19
tb WE PRESSURE	1.48
tb WE RELIEFN	0.50
tb WE REMOVE	-0.77
tb WE SAFETY	-0.40
tb WE SAFEW	-1.38
tb WE SAY	-1.93
tb WE SERIOUS	-0.11
tb WE SHOW	0.81
tb WE SORE	-0.48
tb WE STORE	-0.50
tb WE SURE	1.30
tb WE SYMPTOM	-0.76
tb WE THERAPIST2	0.88
tb WE THERAPY	0.79
tb WE THING	0.38
tb WE TURN	0.40
tb WE WE	0.67
tb WE WELL	-0.20
tb WE WORKS	0.40
tb WE WORLD	-0.97
tb WE YOU	0.23
tb WELL BABY	0.68
tb WELL BODY	0.37
tb WELL CST	0.05
tb WELL NEGN	-0.53
tb WELL SHOW	0.32
tb WELL THERAPY	0.05
tb WELL WE	-0.45
tb WELL YOU	0.30
tb WORKS BABY	0.04
tb WORKS BODY	-0.60
tb WORKS DETOX	0.04
tb WORKS EASE	0.31
tb WORKS EMOTION	-0.07
tb WORKS ENDORSE	0.05
tb WORKS FAST	0.53
tb WORKS IT	1.27
tb WORKS LIFE	-0.81
tb WORKS MECH	-1.13
tb WORKS POLICY	-0.49
tb WORKS RELIEFN	0.11
tb WORKS SERIOUS	0.63
tb WORKS SHOW	0.05
tb WORKS SORE	-0.16
tb WORKS STORE	-0.21
tb WORKS SYMPTOM	0.13
tb WORKS WE	-0.25
tb WORKS WELL	0.71
tb WORKS YOU	-1.03
tb WORLD AID	-0.06
tb WORLD DIAGNOSE	-0.15
tb WORLD EASE	-0.49
tb WORLD FLOW	-0.04
tb WORLD GONE	-0.49
tb WORLD LIFE	-0.53
tb WORLD MOST	-0.12
tb WORLD NEGN	-0.10
tb WORLD REMOVE	-0.09
tb WORLD SHOW	-0.18
tb WORLD STORE	-0.46
tb WORLD SURE	-0.22
tb WORLD THING	-0.35
tb WORLD TURN	0.38
tb WORLD WE	-0.67
tb WORLD WORKS	-0.15
tb WORLD WORLD	-0.22
tb YOU BABY	1.35
tb YOU BAD	0.73
tb YOU BODY	0.60
tb YOU CLIENT	0.61
tb YOU CST	-0.41
tb YOU DETOX	0.09
tb YOU DOCTOR	-0.74
tb YOU DRUG	0.62
tb YOU EASE	-0.62
tb YOU EMOTION	-0.21
tb YOU ENDORSE	-0.82
tb YOU GO	0.25
tb YOU HEDGE	-1.23
tb YOU HOMEHELP	-2.76
tb YOU HUMBLE	0.89
tb YOU IT	0.76
tb YOU MECH	0.71
tb YOU NEG	1.35
tb YOU NUMBER	1.18
tb YOU POLICY	-2.45
tb YOU PRESSURE	0.31
tb YOU REMOVE	-0.03
tb YOU SAFETY	-0.09
tb YOU SAY	-0.74
tb YOU SERIOUS	0.81
tb YOU SHOW	-1.08
tb YOU SORE	-0.03
tb YOU STORE	0.87
tb YOU SYMPTOM	1.10
tb YOU THERAPIST2	-0.20
tb YOU THERAPY	-0.82
tb YOU THING	-0.12
tb YOU TURN	0.87
tb YOU WE	0.76
tb YOU WORKS	0.29
tw AID and	-0.49
tw AID in	-0.05
tw BABY aft	0.13
tw BABY and	0.50
tw BABY at	0.49
tw BABY in	-0.42
tw BABY should	-0.77
tw BABY will	0.09
tw BABY with	0.78
tw BAD and	0.59
tw BAD by	0.30
tw BAD sinc	0.19
tw BAD to	1.13
tw BAD toda	-0.11
tw BODY a	-0.40
tw BODY all	0.44
tw BODY and	-0.75
tw BODY are	0.57
tw BODY at	-0.21
tw BODY befor	0.56
tw BODY did	0.14
tw BODY down	0.12
tw BODY drawn	-0.84
tw BODY follow	1.20
tw BODY for	-0.84
tw BODY from	-0.75
tw BODY gets	-0.51
tw BODY go	-0.12
tw BODY has	-0.20
tw BODY in	-1.72
tw BODY into	-0.31
tw BODY like	0.33
tw BODY of	-1.76
tw BODY so	0.66
tw BODY the	-0.37
tw BODY then	-0.42
tw BODY to	0.07
tw BODY togeth	0.05
tw BODY until	0.14
tw BODY were	-0.50
tw BODY will	1.95
tw BODY with	-0.18
tw CLIENT a	-0.40
tw CLIENT about	0.60
tw CLIENT aft	0.09
tw CLIENT and	0.18
tw CLIENT are	0.34
tw CLIENT ask	-0.32
tw CLIENT come	-0.94
tw CLIENT did	-0.19
tw CLIENT do	-0.94
tw CLIENT does	0.16
tw CLIENT gave	0.91
tw CLIENT had	0.33
tw CLIENT has	-0.12
tw CLIENT have	1.03
tw CLIENT in	0.41
tw CLIENT like	0.14
tw CLIENT liv	0.05
tw CLIENT more	0.16
tw CLIENT of	-0.33
tw CLIENT on	-0.34
tw CLIENT once	0.57
tw CLIENT to	-0.07
tw CLIENT valu	-0.54
tw CLIENT was	-0.25
tw CLIENT were	0.12
tw CLIENT who	2.17
tw CLIENT whos	0.32
tw CLIENT with	0.65
tw CST and	-0.14
tw CST are	-0.09
tw CST does	-0.62
tw CST for	0.21
tw CST group	-0.81
tw CST has	-0.18
tw CST in	0.86
tw CST on	0.28
tw CST plan	0.76
tw CST than	-0.12
tw CST therapist	0.32
tw CST to	0.10
tw CST what	-0.54
tw CST will	-0.21
tw CST with	0.37
tw CURE from	0.25
tw CURE the	-0.05
tw DEFINE and	-0.43
tw DEFINE gentl	0.45
tw DEFINE in	-1.15
tw DETOX and	0.67
tw DETOX for	0.07
tw DETOX from	0.07
tw DIAGNOSE a	-1.06
tw DIAGNOSE afterward	0.03
tw DIAGNOSE an	0.10
tw DIAGNOSE and	0.70
tw DIAGNOSE by	-0.48
tw DIAGNOSE from	-0.33
tw DIAGNOSE good	-0.16
tw DIAGNOSE her	0.64
tw DIAGNOSE how	0.36
tw DIAGNOSE in	-0.23
tw DIAGNOSE like	-2.23
tw DIAGNOSE much	-0.35
tw DIAGNOSE of	-0.04
tw DIAGNOSE rest	-0.46
tw DIAGNOSE the	0.51
tw DIAGNOSE their	0.31
tw DIAGNOSE them	0.10
tw DIAGNOSE to	1.04
tw DIAGNOSE unwell	-0.19
tw DIAGNOSE what	1.08
tw DIAGNOSE wher	0.63
tw DIAGNOSE with	0.13
tw DIAGNOSE wors	-0.66
tw DOCTOR and	0.08
tw DOCTOR are	0.56
tw DOCTOR has	0.78
tw DOCTOR have	0.36
tw DOCTOR if	-0.26
tw DOCTOR in	-0.37
tw DOCTOR lie	0.13
tw DOCTOR want	0.84
tw DRUG and	0.17
tw DRUG are	0.83
tw DRUG for	-0.82
tw DRUG if	0.50
tw DRUG on	0.63
tw DRUG or	-0.31
tw EASE a	0.67
tw EASE aft	-0.19
tw EASE and	0.10
tw EASE any	-0.30
tw EASE at	-0.61
tw EASE by	-0.23
tw EASE for	0.31
tw EASE her	-0.22
tw EASE here	0.67
tw EASE his	-0.45
tw EASE hour	-1.04
tw EASE how	-0.26
tw EASE in	1.10
tw EASE like	1.06
tw EASE on	-0.43
tw EASE room	-0.10
tw EASE so	0.07
tw EASE the	-1.13
tw EASE them	0.08
tw EASE to	0.66
tw EASE und	0.05
tw EASE what	0.19
tw EASE when	0.12
tw EASE with	-0.34
tw EMOTION and	0.47
tw EMOTION are	0.26
tw EMOTION asleep	-0.56
tw EMOTION from	0.22
tw EMOTION in	0.32
tw EMOTION of	-0.11
tw EMOTION the	-0.85
tw EMOTION toda	-0.11
tw ENDORSE a	-0.14
tw ENDORSE and	0.38
tw ENDORSE by	-0.38
tw ENDORSE into	-0.36
tw ENDORSE of	0.03
tw ENDORSE on	-0.40
tw ENDORSE the	-0.76
tw ENDORSE their	0.31
tw ENDORSE togeth	0.05
tw ENDORSE will	0.38
tw ENDORSE with	-0.75
tw EXPERT are	0.86
tw EXPERT everywher	0.19
tw EXPERT have	0.17
tw EXPERT in	-0.34
tw EXPERT lie	0.13
tw FLOW and	0.79
tw FLOW becaus	0.17
tw FLOW by	-0.08
tw FLOW for	0.07
tw FLOW from	-1.53
tw FLOW hour	-0.08
tw FLOW in	-0.92
tw FLOW like	1.13
tw FLOW of	0.11
tw FLOW on	-0.38
tw FLOW the	-0.17
tw FLOW to	-0.13
tw FLOW und	-0.05
tw FLOW with	-0.82
tw GO a	-0.49
tw GO as	-0.18
tw GO at	-0.16
tw GO of	0.36
tw GO on	-0.25
tw GO with	0.83
tw GONE a	-0.16
tw GONE aft	0.13
tw GONE and	-1.18
tw GONE as	-0.93
tw GONE asleep	-0.62
tw GONE at	-0.35
tw GONE by	0.27
tw GONE for	0.15
tw GONE from	0.65
tw GONE her	0.33
tw GONE here	1.23
tw GONE his	-0.51
tw GONE in	0.80
tw GONE into	0.14
tw GONE like	1.06
tw GONE of	0.08
tw GONE on	0.28
tw GONE once	-0.09
tw GONE phon	0.24
tw GONE so	0.58
tw GONE than	-0.55
tw GONE the	-1.53
tw GONE their	0.23
tw GONE them	-0.38
tw GONE through	0.35
tw GONE to	0.30
tw GONE und	-0.11
tw GONE when	0.58
tw GONE with	0.57
tw GONE within	-1.05
tw HEDGE a	1.43
tw HEDGE and	-0.86
tw HEDGE ask	-0.39
tw HEDGE be	0.94
tw HEDGE count	0.57
tw HEDGE do	0.68
tw HEDGE happen	-0.06
tw HEDGE in	1.06
tw HEDGE lie	0.61
tw HEDGE look	0.43
tw HEDGE make	-0.39
tw HEDGE need	-0.56
tw HEDGE off	-0.78
tw HEDGE stay	-1.25
tw HEDGE take	0.24
tw HEDGE wait	0.24
tw HEDGE with	-0.64
tw HOMEHELP a	0.04
tw HOMEHELP aft	0.68
tw HOMEHELP and	0.17
tw HOMEHELP are	0.60
tw HOMEHELP for	-0.85
tw HOMEHELP had	0.15
tw HOMEHELP has	-0.29
tw HOMEHELP have	0.36
tw HOMEHELP if	-0.13
tw HOMEHELP in	-1.03
tw HOMEHELP like	0.05
tw HOMEHELP of	0.54
tw HOMEHELP on	-0.53
tw HOMEHELP or	-0.51
tw HOMEHELP put	-0.18
tw HOMEHELP the	-0.11
tw HOMEHELP to	0.06
tw HOMEHELP was	-0.10
tw HOMEHELP when	0.54
tw HUMBLE and	-0.46
tw HUMBLE be	0.95
tw HUMBLE from	-0.14
tw HUMBLE how	-0.20
tw HUMBLE lie	-0.56
tw HUMBLE of	-0.26
tw HUMBLE test	-0.23
tw HUMBLE the	-0.24
tw HUMBLE to	-0.43
tw HUMBLE with	-0.31
tw IT a	0.33
tw IT and	0.19
tw IT as	-0.76
tw IT cost	-0.71
tw IT does	-0.22
tw IT down	-0.09
tw IT field	-0.15
tw IT for	0.86
tw IT gentl	0.28
tw IT gets	-0.52
tw IT has	1.43
tw IT have	0.40
tw IT here	0.63
tw IT in	-0.92
tw IT last	0.52
tw IT look	-0.35
tw IT main	-0.06
tw IT mean	-0.39
tw IT need	-0.10
tw IT once	0.22
tw IT only	-0.26
tw IT out	0.15
tw IT own	-0.11
tw IT plac	-0.04
tw IT right	0.62
tw IT should	-0.63
tw IT sinc	0.16
tw IT spr	0.09
tw IT start	0.22
tw IT tak	0.31
tw IT the	-0.15
tw IT their	0.58
tw IT to	-0.05
tw IT was	-1.91
tw IT week	-0.12
tw IT will	0.26
tw IT with	-0.60
tw IT would	-0.30
tw LIFE a	0.40
tw LIFE and	-2.33
tw LIFE are	-0.71
tw LIFE at	0.46
tw LIFE bett	0.06
tw LIFE by	-1.01
tw LIFE down	-0.51
tw LIFE ever	-0.07
tw LIFE for	0.23
tw LIFE her	-0.99
tw LIFE here	0.64
tw LIFE if	-0.57
tw LIFE in	-0.86
tw LIFE like	1.77
tw LIFE more	-0.29
tw LIFE on	-0.57
tw LIFE out	-0.46
tw LIFE straight	0.18
tw LIFE the	1.24
tw LIFE through	-0.63
tw LIFE to	0.63
tw LIFE und	0.23
tw LIFE up	-0.48
tw LIFE was	-0.68
tw LIFE what	0.29
tw LIFE wher	0.65
tw LIFE with	0.09
tw MECH and	0.22
tw MECH are	0.39
tw MECH as	0.06
tw MECH does	-0.34
tw MECH drawn	-0.84
tw MECH for	0.19
tw MECH from	-0.11
tw MECH in	-1.56
tw MECH of	-0.36
tw MECH to	-0.06
tw MECH was	-0.25
tw MECH with	0.37
tw META about	-0.26
tw META and	-0.04
tw META has	-0.12
tw META in	-0.20
tw META like	0.29
tw META of	0.38
tw META to	0.05
tw MOST and	0.04
tw MOST at	0.50
tw MOST has	-0.32
tw MOST in	0.38
tw MOST of	0.73
tw MOST should	-0.85
tw MOST the	0.59
tw NEG a	-0.36
tw NEG ask	-0.13
tw NEG be	1.04
tw NEG been	0.85
tw NEG come	-0.14
tw NEG else	0.08
tw NEG even	0.39
tw NEG expect	-0.62
tw NEG for	-0.24
tw NEG had	0.96
tw NEG happen	0.13
tw NEG has	-0.32
tw NEG in	0.37
tw NEG let	0.83
tw NEG lie	-0.14
tw NEG look	-0.19
tw NEG mention	-0.77
tw NEG miss	-0.15
tw NEG need	0.31
tw NEG off	-0.52
tw NEG on	-0.25
tw NEG once	-0.28
tw NEG only	0.09
tw NEG print	-1.10
tw NEG sell	-0.31
tw NEG should	-0.85
tw NEG take	0.57
tw NEG the	-0.72
tw NEG to	-0.80
tw NEG will	-0.69
tw NEGN a	0.34
tw NEGN and	-0.27
tw NEGN cook	-0.16
tw NEGN forc	0.19
tw NEGN need	0.52
tw NEGN pressur	0.80
tw NEGN rush	-0.55
tw NUMBER and	-0.38
tw NUMBER becaus	-0.33
tw NUMBER day	0.62
tw NUMBER days	-0.91
tw NUMBER for	0.16
tw NUMBER from	-0.26
tw NUMBER gram	-0.68
tw NUMBER hand	-0.04
tw NUMBER hour	0.06
tw NUMBER if	-0.57
tw NUMBER in	-0.04
tw NUMBER minut	-0.75
tw NUMBER month	0.22
tw NUMBER of	0.66
tw NUMBER on	0.05
tw NUMBER plac	0.03
tw NUMBER question	-0.31
tw NUMBER room	-0.15
tw NUMBER the	-0.04
tw NUMBER to	0.99
tw NUMBER week	-0.47
tw NUMBER who	0.62
tw NUMBER with	-0.34
tw NUMBER work	-0.16
tw NUMBER year	0.73
tw PAST ask	0.97
tw PAST at	-0.36
tw PAST by	-0.15
tw PAST for	-0.20
tw PAST in	-1.17
tw PAST of	0.19
tw PAST the	-0.63
tw PAST to	-0.15
tw PAST was	-0.54
tw PAST with	-0.26
tw POLICY a	0.40
tw POLICY aft	0.38
tw POLICY afterward	-0.63
tw POLICY and	-1.58
tw POLICY are	-0.86
tw POLICY at	-0.70
tw POLICY by	0.15
tw POLICY each	0.13
tw POLICY for	0.33
tw POLICY go	-0.47
tw POLICY has	-0.23
tw POLICY if	-0.15
tw POLICY in	-0.94
tw POLICY like	0.14
tw POLICY list	0.29
tw POLICY of	0.41
tw POLICY on	-0.95
tw POLICY room	-0.47
tw POLICY so	-0.10
tw POLICY to	0.18
tw POLICY twic	-0.78
tw POLICY was	-0.72
tw POLICY went	-0.83
tw POLICY what	0.25
tw POLICY with	1.08
tw POLICY year	0.64
tw PRAISE and	0.75
tw PRAISE in	0.44
tw PRAISE numb	-0.23
tw PRAISE of	-0.84
tw PRESSURE a	0.03
tw PRESSURE at	-0.06
tw PRESSURE for	-0.33
tw PRESSURE the	0.59
tw PROVE for	0.13
tw PROVE the	0.08
tw PROVE to	-0.13
tw RELIEFN are	0.33
tw RELIEFN by	0.31
tw RELIEFN in	0.61
tw RELIEFN of	-0.76
tw RELIEFN start	0.05
tw REMOVE a	1.59
tw REMOVE aft	0.13
tw REMOVE and	-0.93
tw REMOVE at	-0.23
tw REMOVE by	-1.47
tw REMOVE for	0.07
tw REMOVE from	0.05
tw REMOVE her	-0.40
tw REMOVE here	0.86
tw REMOVE in	0.87
tw REMOVE of	-0.24
tw REMOVE on	0.22
tw REMOVE phon	0.24
tw REMOVE the	1.29
tw REMOVE their	-0.19
tw REMOVE to	0.19
tw REMOVE was	-0.29
tw RESEARCH and	0.37
tw RESEARCH are	1.52
tw RESEARCH do	-0.06
tw RESEARCH for	-0.58
tw RESEARCH had	-0.10
tw RESEARCH has	-0.18
tw RESEARCH have	-0.10
tw RESEARCH in	-0.04
tw RESEARCH look	0.35
tw RESEARCH of	0.43
tw RESEARCH was	-1.06
tw RESEARCH were	-0.22
tw RESEARCH with	-0.94
tw SAFETY a	-0.60
tw SAFETY about	0.31
tw SAFETY for	-0.15
tw SAFETY has	-0.34
tw SAFETY if	-0.79
tw SAFETY the	-1.33
tw SAFETY their	0.27
tw SAFETY to	-0.19
tw SAFETY what	-0.47
tw SAFETY will	0.38
tw SAFEW and	0.50
tw SAFEW but	-0.29
tw SAFEW for	-0.84
tw SAFEW in	-0.51
tw SAFEW of	-1.25
tw SAY a	0.54
tw SAY about	-0.24
tw SAY and	-0.61
tw SAY for	0.87
tw SAY more	0.36
tw SAY of	-0.34
tw SAY on	-0.27
tw SAY safet	-0.29
tw SAY so	-1.02
tw SAY the	-2.14
tw SAY their	0.28
tw SAY to	-1.70
tw SAY too	0.12
tw SAY what	-0.10
tw SAY yes	0.22
tw SERIOUS and	1.04
tw SERIOUS are	0.13
tw SERIOUS began	-0.26
tw SERIOUS both	0.48
tw SERIOUS from	0.16
tw SERIOUS has	-0.76
tw SERIOUS in	-0.31
tw SERIOUS out	0.09
tw SERIOUS to	0.29
tw SERIOUS was	-0.44
tw SERIOUS will	0.06
tw SERIOUS with	-0.53
tw SHOW a	-0.97
tw SHOW an	-0.15
tw SHOW and	-0.18
tw SHOW as	0.15
tw SHOW by	0.17
tw SHOW for	0.28
tw SHOW from	-0.84
tw SHOW her	1.39
tw SHOW how	0.05
tw SHOW in	-0.08
tw SHOW into	-0.36
tw SHOW on	-0.09
tw SHOW safet	-0.29
tw SHOW so	-0.70
tw SHOW the	-0.72
tw SHOW their	0.97
tw SHOW to	-0.95
tw SHOW togeth	0.05
tw SHOW what	0.16
tw SHOW will	0.38
tw SHOW with	-0.18
tw SHOW yes	0.22
tw SORE for	0.31
tw SORE in	0.13
tw SORE of	-0.29
tw SORE or	-0.11
tw STOPTAKING and	-0.12
tw STOPTAKING by	-0.47
tw STOPTAKING in	0.08
tw STOPTAKING of	-0.10
tw STOPTAKING on	0.26
tw STOPTAKING the	-0.41
tw STOPTAKING their	0.26
tw STOPTAKING to	0.38
tw STORE a	-0.64
tw STORE and	-0.39
tw STORE for	-0.11
tw STORE how	0.45
tw STORE in	-0.38
tw STORE on	-0.45
tw STORE the	0.53
tw SURE a	-0.23
tw SURE and	0.04
tw SURE at	-0.07
tw SURE on	-0.18
tw SURE to	0.13
tw SURGERY and	0.39
tw SURGERY of	-0.06
tw SURGERY with	-0.13
tw SYMPTOM about	-0.22
tw SYMPTOM aft	-0.87
tw SYMPTOM afterward	-0.51
tw SYMPTOM and	0.40
tw SYMPTOM are	-0.09
tw SYMPTOM at	-0.30
tw SYMPTOM away	0.40
tw SYMPTOM becom	0.15
tw SYMPTOM befor	-0.17
tw SYMPTOM behind	0.22
tw SYMPTOM but	-0.20
tw SYMPTOM com	-0.42
tw SYMPTOM come	0.47
tw SYMPTOM does	0.75
tw SYMPTOM for	0.17
tw SYMPTOM from	-0.16
tw SYMPTOM go	0.10
tw SYMPTOM goes	0.73
tw SYMPTOM has	0.44
tw SYMPTOM have	-0.23
tw SYMPTOM in	-1.38
tw SYMPTOM need	-0.42
tw SYMPTOM of	-0.64
tw SYMPTOM or	-0.18
tw SYMPTOM scor	-0.80
tw SYMPTOM sinc	0.30
tw SYMPTOM stay	0.64
tw SYMPTOM the	-0.28
tw SYMPTOM to	0.04
tw SYMPTOM toda	-0.11
tw SYMPTOM was	-0.86
tw SYMPTOM when	-0.26
tw SYMPTOM with	-0.46
tw THERAPIST2 aft	0.13
tw THERAPIST2 and	-0.65
tw THERAPIST2 are	-1.05
tw THERAPIST2 crack	0.26
tw THERAPIST2 has	0.14
tw THERAPIST2 will	-0.16
tw THERAPY a	-0.59
tw THERAPY and	-0.21
tw THERAPY are	0.22
tw THERAPY at	-0.07
tw THERAPY away	0.28
tw THERAPY befor	0.21
tw THERAPY care	0.06
tw THERAPY did	-0.48
tw THERAPY does	-0.67
tw THERAPY for	0.54
tw THERAPY go	0.03
tw THERAPY group	-0.81
tw THERAPY grow	0.26
tw THERAPY has	-0.18
tw THERAPY here	-1.45
tw THERAPY in	0.44
tw THERAPY of	-0.34
tw THERAPY on	-0.20
tw THERAPY once	0.30
tw THERAPY plan	0.76
tw THERAPY than	-0.12
tw THERAPY the	0.79
tw THERAPY to	0.04
tw THERAPY was	-0.92
tw THERAPY what	0.33
tw THERAPY will	-0.21
tw THERAPY with	0.65
tw THING a	-0.32
tw THING aft	-0.55
tw THING and	0.31
tw THING are	-0.33
tw THING at	0.10
tw THING away	-0.79
tw THING befor	-0.55
tw THING day	-0.16
tw THING draw	-0.46
tw THING ever	0.25
tw THING for	-0.81
tw THING in	0.80
tw THING of	0.22
tw THING on	-0.69
tw THING once	-0.45
tw THING so	-0.12
tw THING to	-0.23
tw THING took	-0.72
tw THING was	-0.40
tw THING with	1.44
tw TURN aft	-0.47
tw TURN and	-0.48
tw TURN be	-0.64
tw TURN i'm	0.58
tw TURN the	1.21
tw WE a	-0.17
tw WE all	-0.08
tw WE am	1.87
tw WE and	-0.15
tw WE are	-0.38
tw WE ask	-1.05
tw WE bett	0.08
tw WE came	0.68
tw WE cold	-0.40
tw WE complete	0.42
tw WE decid	-0.85
tw WE did	0.05
tw WE do	-1.61
tw WE earn	-1.14
tw WE fine	-1.11
tw WE finish	-0.31
tw WE for	0.10
tw WE full	-0.41
tw WE gave	0.41
tw WE give	1.37
tw WE go	0.70
tw WE got	0.13
tw WE grow	-0.65
tw WE had	0.54
tw WE hand	0.04
tw WE hard	-0.41
tw WE have	1.22
tw WE high	-0.53
tw WE how	0.27
tw WE if	-0.28
tw WE in	0.92
tw WE learn	0.26
tw WE let	0.32
tw WE lik	-1.03
tw WE like	-1.38
tw WE listen	0.08
tw WE liv	-0.25
tw WE live	-0.43
tw WE make	0.14
tw WE need	-0.61
tw WE off	1.35
tw WE on	-0.21
tw WE only	0.20
tw WE own	-0.10
tw WE possibl	-0.58
tw WE put	0.63
tw WE ran	-0.28
tw WE real	1.01
tw WE right	-0.09
tw WE short	-0.08
tw WE simp	0.51
tw WE so	-0.26
tw WE start	-0.99
tw WE still	-0.84
tw WE the	0.53
tw WE to	-0.26
tw WE too	0.12
tw WE turn	1.00
tw WE was	1.07
tw WE watch	0.61
tw WE welcom	0.42
tw WE went	0.14
tw WE what	-0.38
tw WE wher	0.17
tw WE will	-1.08
tw WE worth	-0.39
tw WE would	-0.37
tw WELL aft	0.18
tw WELL and	-0.76
tw WELL by	0.28
tw WELL for	-0.21
tw WELL in	-0.19
tw WELL sinc	-0.68
tw WELL than	-0.05
tw WELL the	-0.07
tw WELL to	0.58
tw WELL when	0.46
tw WELL with	-0.13
tw WORKS a	1.15
tw WORKS about	-0.33
tw WORKS aft	-0.43
tw WORKS and	0.88
tw WORKS by	-0.68
tw WORKS for	0.06
tw WORKS from	0.12
tw WORKS her	-0.41
tw WORKS here	-0.18
tw WORKS hour	-1.04
tw WORKS in	0.50
tw WORKS like	1.13
tw WORKS on	-0.38
tw WORKS the	-0.89
tw WORKS their	0.31
tw WORKS to	-0.05
tw WORKS und	0.35
tw WORKS up	-0.40
tw WORKS what	0.35
tw WORKS when	0.27
tw WORKS with	-0.49
tw WORLD and	0.71
tw WORLD are	-0.23
tw WORLD at	0.22
tw WORLD befor	-0.20
tw WORLD by	-0.09
tw WORLD had	-0.38
tw WORLD has	-0.14
tw WORLD in	-0.11
tw WORLD need	0.44
tw WORLD of	0.60
tw WORLD on	-0.14
tw WORLD park	0.26
tw WORLD the	0.23
tw WORLD to	1.32
tw WORLD took	-0.25
tw WORLD was	-0.78
tw WORLD when	0.36
tw WORLD will	-0.10
tw WORLD with	-0.22
tw YOU a	-0.49
tw YOU be	1.11
tw YOU come	-0.94
tw YOU days	0.31
tw YOU did	0.55
tw YOU do	-0.07
tw YOU from	0.40
tw YOU have	0.73
tw YOU lie	-0.84
tw YOU like	-1.02
tw YOU live	0.20
tw YOU lose	-0.45
tw YOU mone	-0.83
tw YOU morn	-0.89
tw YOU need	0.19
tw YOU only	0.24
tw YOU own	0.41
tw YOU put	0.50
tw YOU should	0.05
tw YOU take	-0.51
tw YOU to	-0.25
tw YOU want	-0.33
tw YOU when	-0.64
tw YOU whol	0.32
tw YOU will	-1.83
tw YOU would	-0.31
tw YOU year	0.55
two clauses	1.45
w 1	0.21
w 111	-0.35
w 1998	-0.08
w 2	0.05
w 200	0.14
w 2010	0.13
w 2016	0.55
w 2018	-0.39
w 2020	-0.39
w 2024	-0.27
w 64	-0.35
w a_doctor	0.06
w able	-0.20
w about	-3.35
w abov	-0.15
w absolute	0.37
w accident	0.58
w accord	-0.05
w accountant	-0.06
w ach	1.38
w ache	0.59
w achiev	0.75
w acros	-0.08
w act	0.21
w act_now	0.35
w acupunctur	-0.34
w addres	-0.17
w adhd	0.40
w advertis	-0.08
w advis	-0.32
w aft	0.66
w afternoon	1.24
w afterward	-1.70
w again	0.74
w against	-0.92
w age	1.73
w ago	0.82
w agre	0.30
w air	-0.09
w airway	-0.43
w all	2.21
w all_our_clients	0.27
w allow	0.08
w along	-0.10
w alternativ	0.50
w alway	-0.14
w am	1.48
w amaz	-0.90
w ambulanc	-0.28
w an_hour	-0.42
w an_operation	-1.21
w ana	-0.36
w ancient	0.39
w angl	-1.32
w anna	-0.45
w anoth	0.35
w answ	0.45
w antidepressant	0.04
w anxiet	-0.60
w anyon	0.44
w anyone_who	-0.13
w anyth	-0.89
w appl	-0.05
w appoint	0.49
w approach	0.23
w approv	0.28
w april	-0.23
w are_well	0.53
w argu	-0.14
w arm	-0.28
w around	-0.39
w arriv	-0.32
w arthriti	-0.03
w as_if	0.03
w ask	-0.35
w ask_your_doctor	-0.75
w asleep	-0.39
w association	-0.89
w assur	0.78
w asthma	-1.25
w at_last	-1.42
w at_once	-0.28
w august	-0.69
w aunt	0.03
w author	-0.57
w autism	0.27
w autistic	0.15
w avoid	0.54
w away	1.53
w bab	0.12
w baby	-0.17
w back	1.29
w back_at	0.57
w back_on	0.67
w back_pain	-1.40
w back_to	0.38
w bad	1.01
w bad_backs	0.19
w bad_shoulder	-0.17
w bak	-0.17
w baker	-0.15
w balanc	0.54
w band	-0.58
w bank	-0.58
w bann	-0.32
w bas	0.23
w basket	0.36
w bath	0.51
w bay	-0.41
w be	-1.91
w beach	0.35
w beat	0.16
w becam	2.00
w becaus	-2.00
w becom	2.41
w bed	0.39
w bed_rest	-0.65
w bedtim	0.61
w been	2.18
w bees	-0.07
w befor	-4.19
w before_you_book	-0.43
w began	-0.32
w begin	-0.59
w behind	1.18
w bel	-0.67
w believ	-0.83
w bell	-0.63
w below	-0.71
w bend	0.50
w benefit	2.02
w besid	0.07
w best	0.43
w bett	2.07
w between	-1.01
w bicycl	0.07
w big	0.69
w bike	-0.03
w bill	-0.05
w biodynamic	-0.15
w birth	1.84
w birthda	0.47
w bit	-0.23
w black	1.66
w blanket	-1.59
w block	0.37
w blockag	0.18
w blood	-0.14
w blood_pressure	-0.10
w blood_sugar	-0.26
w blue	-0.33
w boat	-0.40
w bod	0.10
w body	3.52
w bodywork	-0.07
w bon	-0.93
w bone	-0.52
w book	-0.33
w boost	-0.27
w born	0.91
w both	-0.46
w both_sides	-0.36
w bought	0.18
w bowl	-0.04
w box	0.14
w boy	0.72
w br	1.25
w brain	-0.72
w bread	-0.22
w breath	0.12
w bridg	-0.24
w bright	0.83
w broken	-0.90
w broth	-0.49
w brush	-0.44
w build	-0.13
w bus	-0.24
w but	0.04
w button	0.78
w buy	0.06
w by_itself	-0.04
w cake	-0.51
w call	-0.67
w calm	-0.04
w came	-0.70
w came_back	-1.24
w came_in	-0.87
w came_out	0.88
w can	0.87
w can't	1.34
w canc	-0.39
w cancel	-0.20
w cancell	1.43
w cannot	4.29
w cannot_say	-0.93
w car	0.50
w card	-0.77
w care	0.91
w careful	-0.25
w carpet	-0.14
w carr	0.92
w carv	-0.85
w case	0.46
w cat	-0.06
w caus	0.94
w cause_of_your_pain	0.38
w cell	0.76
w cerebrospinal_fluid	0.46
w certif	0.35
w certificat	-0.20
w ch	-1.24
w chair	1.10
w chang	-0.25
w chapel	-0.10
w check	-0.62
w chees	-0.11
w chest	0.24
w child	0.23
w children	0.05
w chiropractic	-0.18
w chiropractor	0.06
w choir	-0.84
w choos	-1.04
w chronic	0.12
w chronic_fatigue	0.19
w chronic_pain	0.94
w claim	-0.23
w clas	0.18
w clean	-0.98
w cleans	0.33
w clear	-2.75
w click	-0.33
w client	0.93
w climb	-0.49
w clinic	-0.50
w clinical	0.83
w clock	1.11
w clos	-0.69
w club	-0.32
w coast	-0.44
w coat	0.23
w code	-0.21
w coffe	-0.11
w cold	-1.61
w colic	-1.31
w collect	-0.41
w com	-1.29
w come	0.25
w come_back	-0.04
w come_in	0.24
w come_off	0.16
w come_to_us	0.64
w comfort	0.18
w compan	-0.42
w complaint	0.43
w complete	0.42
w compress	0.53
w concentrat	0.16
w concussion	-0.22
w condition	0.25
w confirm	0.25
w constipation	0.15
w consultant	0.60
w control	-0.27
w cool	-0.33
w corn	-1.83
w correct	0.74
w cortisol	0.41
w cost	-1.67
w cough	-0.21
w could	2.59
w could_not	0.78
w could_not_know	-0.37
w council	-0.32
w count	1.71
w countr	1.17
w cours	0.45
w cov	-1.19
w cr	0.05
w crack	0.15
w cramp	0.14
w cranial	1.19
w cranial_holds	0.14
w cranial_therapy	0.37
w cranial_work	0.81
w craniosacral	0.44
w craniosacral_rhythm	0.97
w craniosacral_therapy	-0.76
w creak	0.62
w critic	-0.17
w crook	0.09
w crutch	0.07
w cry	-0.69
w cst	1.02
w cup	-0.41
w cur	-0.98
w cure	-0.69
w cure_for	-0.04
w cushion	0.03
w dad	0.55
w damag	0.09
w danc	0.74
w dark	0.13
w daught	-0.08
w day	1.25
w decad	0.12
w decid	-1.26
w deep	1.24
w dementia	-0.09
w dentist	-0.09
w depression	-0.09
w describ	-0.27
w desk	-0.55
w detox	-0.90
w diabet	-0.36
w diar	0.06
w did	0.83
w did_not_differ	-0.05
w different	-0.04
w disagre	-0.54
w disappear	-0.65
w discomfort	0.16
w discov	0.45
w diseas	0.34
w disord	-0.23
w disput	0.11
w dissolv	0.25
w do	-1.58
w do_not_know	-0.27
w doctor	1.61
w document	0.25
w does	-1.39
w dog	0.64
w don't	0.55
w don't_wait	0.24
w done	0.42
w door	0.11
w dough	-0.05
w down	0.66
w drain	1.30
w draw	0.15
w drawn	-0.84
w drink	-0.09
w driv	-1.25
w drop	0.07
w drug	1.41
w drum	-0.03
w dry	-1.08
w dur	-0.52
w dust	0.29
w each	-0.19
w ear	-0.24
w earn	-1.14
w eas	-0.47
w ease	0.53
w easi	0.42
w easy	0.18
w eat	-0.08
w econom	-0.31
w effect	0.64
w effectiv	0.28
w effective_for	0.06
w eight	0.80
w else	0.25
w elsewher	-0.70
w email	-0.38
w emergenc	0.10
w encourag	0.09
w end	-0.81
w ends	-0.14
w energ	-0.96
w english	-0.26
w enjo	-0.03
w enjoy	-0.05
w enough	0.19
w entranc	-0.68
w epileps	-0.51
w even	-0.39
w ever	1.80
w ever_since	0.14
w every_client	0.36
w every_time	0.31
w everybod	1.01
w everyon	-1.41
w everyth	1.07
w everywher	0.77
w evidenc	0.54
w exact	-0.38
w exam	-0.31
w examin	0.23
w except	-0.70
w exercis	-0.12
w exhibition	-0.14
w expect	0.43
w expensiv	-0.12
w expert	-0.25
w explain	0.51
w eye	-0.55
w fac	-0.12
w face	0.66
w fact	1.76
w fad	0.07
w fail	0.87
w fall	-1.99
w fami	0.76
w far	-0.28
w fascia	0.73
w fast	0.35
w fath	-0.33
w fatigu	0.23
w feath	1.95
w fee	-0.52
w feed	-0.48
w feeding_trouble	-0.20
w feel	0.07
w feel_better	0.73
w fees	0.72
w feet	-0.52
w fell	-0.80
w felt	-1.96
w felt_better	-0.32
w ferr	-0.28
w festival	-0.13
w fev	-0.39
w few	0.03
w fibromyalgia	0.14
w field	0.23
w fift	0.10
w fifteen	-0.03
w fight	-0.05
w fight_or_flight	0.11
w film	0.18
w final	-0.75
w find	1.64
w fine	-2.05
w fing	0.36
w finish	-0.35
w fire	0.29
w firm	-0.23
w first	-1.02
w five	0.38
w fix	-0.72
w flar	0.79
w flat	-0.98
w flew	0.45
w flight	-0.38
w float	-1.05
w floor	-0.19
w florida	-0.11
w flow	0.30
w flu	-0.07
w fluid	-1.71
w flush	-0.19
w fog	0.25
w fold	-0.33
w follow	-0.16
w foot	-0.20
w football	-0.03
w for_life	0.44
w for_the_first_time_in	-0.94
w for_the_first_time_since	0.84
w for_years	-0.21
w forc	0.88
w forget	0.66
w form	-0.34
w fort	-1.06
w forward	0.57
w found	-1.33
w foundation	-0.49
w four	-1.44
w fourth	0.44
w fram	-0.22
w fre	0.21
w free_of_pain	0.36
w freedom_from	-0.72
w fresh	-0.32
w frida	-0.71
w friend	-0.27
w front	0.08
w full	0.81
w function	0.05
w garden	-0.49
w gate	0.97
w gave	0.56
w gave_up	-0.69
w general	-0.24
w gent	1.02
w gentl	3.71
w gentle_hands	0.21
w gentle_touch	0.18
w german	-0.22
w get	1.05
w get_better	-0.33
w get_rid_of	0.18
w gets	-0.33
w gets_rid_of	-0.71
w giv	2.02
w give	2.30
w given	-1.04
w gives_up	0.06
w gives_way	0.41
w glad	0.14
w glas	-0.51
w go	1.58
w go_home	0.27
w goes	1.81
w gone	0.99
w good	0.42
w good_for	0.22
w got	1.13
w got_better	-0.05
w govern	0.33
w grab	0.25
w gram	-0.47
w grandad	-0.36
w granddaught	-0.85
w grandmoth	0.14
w green	0.39
w grey	-0.14
w grief	0.17
w group	-1.15
w grow	-0.83
w guarante	-0.43
w guidelin	-0.25
w guitar	-0.20
w gull	-0.98
w gut	0.55
w gutt	-0.15
w had	0.17
w half	-1.68
w hall	-0.76
w hand	2.38
w hands_on	-0.11
w happ	1.34
w happen	0.74
w happi	0.86
w harbour	-0.52
w hard	-2.19
w hardwar	-0.05
w harm	1.49
w harmles	-0.11
w has	1.04
w has_not_been	-1.53
w hav	-0.04
w have	2.61
w haven't	0.87
w hay_fever	0.10
w he	-0.71
w head	-1.92
w headach	0.08
w heal	0.80
w healing_for	0.17
w healing_power	0.16
w health	0.95
w health_visitor	-0.26
w hear	-0.57
w heard	-0.12
w heart	-0.82
w heart_disease	-0.28
w heartbeat	-0.36
w heat	-0.32
w heav	-0.65
w heel	0.04
w held	-0.24
w hello	0.15
w help	1.05
w help_for	0.20
w help_with	0.46
w her	1.79
w here	1.82
w hidden	0.57
w high	-0.68
w high_blood_pressure	-0.63
w hill	-0.54
w him	2.28
w hip	-0.27
w hip_pain	0.06
w hip_replacement	0.37
w hips	0.37
w his	0.81
w hold	0.87
w holiday	0.34
w home	1.03
w hope	0.05
w hormon	0.05
w hospital	0.39
w hot	-0.17
w hot_flushes	0.33
w hour	-0.72
w hous	-1.07
w how	1.06
w hums	-0.97
w hundr	-0.92
w hurr	-0.87
w hurt	0.21
w i	-0.48
w i'm	0.57
w ibs	0.20
w idea	-0.67
w ideal_for	0.19
w if	-6.38
w ill	-0.15
w imagin	-0.32
w imbalanc	0.11
w immune_system	0.25
w immunit	-0.21
w improv	0.48
w improve	0.60
w in_some	-0.10
w includ	-0.12
w infant	0.18
w infection	-0.25
w infertilit	0.16
w inflammation	-0.34
w inhal	0.27
w injection	1.10
w injur	-0.27
w inn	-0.07
w insomnia	0.35
w instead	0.36
w insulation	-0.04
w insulin	-0.55
w insuranc	-0.20
w inter	0.77
w into	0.40
w irritat	-0.77
w is_a	1.81
w is_an	0.50
w is_common	-0.41
w is_gone	0.56
w isn't	-0.64
w it	0.29
w it'll	1.04
w its	0.76
w itself	1.45
w januar	-0.07
w jaw	0.39
w jaw_pain	0.21
w job	-1.05
w join	-0.45
w joint	-0.93
w journe	0.27
w joy	-0.16
w jump	0.64
w june	0.12
w just	0.89
w keep	0.33
w keep_taking	-0.68
w kept	-0.67
w kettl	-0.07
w key	0.05
w kidney	-0.43
w kind	-1.95
w kitchen	-0.06
w kne	0.49
w knee	-0.08
w kneel	0.38
w knew	-0.49
w knif	-0.08
w knock	-0.62
w knot	-1.09
w know	1.50
w known	0.14
w laborator	0.20
w labour	-1.16
w ladd	-0.46
w lake	-0.43
w lamb	0.30
w lamp	-0.07
w lane	-0.24
w larg	-0.60
w last	0.74
w lat	0.22
w late	-0.76
w laugh	0.85
w law	-0.03
w lay	-0.21
w lead	0.41
w leak	-0.17
w leav	2.83
w left	-1.91
w legs	0.09
w less	1.01
w lesson	-0.53
w let	0.97
w let_go	0.15
w let_go_of	0.07
w lets_go	0.40
w lett	-0.31
w level	0.85
w librar	-0.11
w lie	-0.44
w life	0.25
w lift	1.09
w light	-1.20
w light_touch	-1.10
w lighthous	-0.09
w lik	-1.67
w limp	-0.30
w line	-0.19
w linen	-0.08
w list	-0.64
w listen	0.20
w littl	-0.25
w liv	0.37
w live	-0.47
w lives_in	-0.08
w local	-0.05
w lock	0.09
w loft	0.42
w long	-1.54
w long_covid	0.51
w long_lasting	0.52
w long_term	-0.26
w look	0.30
w loos	0.59
w loosen	0.13
w lorr	-0.53
w los	-0.39
w lose	-0.18
w loss	-1.04
w lost	0.93
w lot	-0.39
w loud	-0.28
w love	-0.61
w low	-0.98
w lower_back_pain	0.09
w luck	0.60
w lunch	-1.43
w lung	0.21
w lupu	0.21
w lymph	0.91
w made	-0.10
w magic	0.23
w main	-0.68
w mak	-0.24
w make	-1.18
w man	0.35
w manag	0.09
w many	-1.57
w many_people	-0.38
w maps	-0.66
w march	-0.27
w mark	-0.54
w market	0.76
w massag	-1.45
w matt	-0.21
w may	-1.70
w me	-0.46
w mean	-0.64
w measur	-0.50
w medical	0.81
w medication	0.59
w medicin	-1.68
w meet	-0.72
w melt	-0.17
w memb	-0.40
w membran	-0.09
w memor	0.19
w mend	-0.31
w messag	-0.56
w met	0.55
w midwif	-0.62
w midwiv	0.16
w migrain	0.61
w mild	-0.17
w mill	-0.05
w mind	-0.56
w minut	-0.92
w miracl	-0.53
w miraculou	0.42
w miss	0.92
w model	0.44
w modern	0.06
w monday	-0.26
w mone	-0.59
w month	0.39
w mood	0.10
w more	0.26
w morn	2.07
w most	-2.55
w most_people	-1.73
w moth	0.34
w mould	-0.08
w mountain	-0.58
w mov	-1.95
w move	0.29
w ms	-0.24
w much	-0.14
w multiple_sclerosis	0.08
w mum	1.20
w muscl	-0.87
w music	-0.38
w my	1.87
w my_hands	-0.45
w myself	0.68
w name	-0.12
w naps	0.16
w narrow	-0.61
w natural	1.04
w near	0.59
w neck	2.11
w neck_pain	-0.09
w need	-3.92
w needl	-1.32
w needs_a_doctor	-0.31
w negativ	-0.14
w neighbour	-0.26
w neith	-0.55
w nerv	-1.10
w nervous_system	0.58
w nev	0.75
w never_again	-0.52
w new	-1.91
w newborn	1.32
w next	0.11
w nice	0.47
w nickel	-0.14
w night	2.68
w nine	1.44
w ninet	-0.10
w no	-3.35
w no_clear	-0.49
w no_difference	-0.07
w no_longer_need	0.41
w no_longer_needs	0.41
w no_more	0.87
w no_side_effects	0.45
w nobod	0.14
w nobody_has_shown	-0.16
w none	0.63
w noon	-0.79
w normal	0.83
w not	-4.29
w not able	0.64
w not about	0.24
w not ach	0.26
w not afterward	-0.28
w not again	-0.45
w not agre	-0.86
w not all	-0.55
w not anoth	0.92
w not any	0.60
w not any_more	0.80
w not anyon	0.12
w not anyth	-0.73
w not ask	-0.21
w not asthma	-0.15
w not bab	-0.14
w not back	1.54
w not back_pain	-0.07
w not been	0.97
w not befor	-0.82
w not believ	0.52
w not benefit	0.12
w not bett	-0.67
w not book	-0.43
w not can	0.41
w not chang	-0.93
w not check	-0.53
w not children	-0.04
w not claim	0.40
w not clos	0.11
w not com	0.73
w not come	-1.46
w not condition	-0.26
w not cook	-0.16
w not could	0.74
w not cur	0.07
w not cure	-0.87
w not depression	-0.23
w not did	0.26
w not diseas	-0.13
w not do	1.18
w not doctor	-0.19
w not does	-0.13
w not down	0.43
w not drug	0.82
w not else	0.08
w not end	0.72
w not even	0.39
w not ever	1.71
w not evidenc	-0.33
w not expect	-1.22
w not fascia	0.04
w not feel	-0.56
w not felt	-0.82
w not fev	-0.06
w not find	-0.46
w not five	-0.16
w not flat	-0.54
w not forc	0.29
w not full	-0.44
w not gave	0.35
w not go	-0.29
w not good	0.07
w not guarante	0.30
w not had	0.94
w not hand	0.06
w not happen	0.29
w not harm	1.64
w not has	-1.23
w not have	-0.64
w not he	0.93
w not head	1.00
w not headach	-0.08
w not heal	0.34
w not heard	0.29
w not help	1.12
w not here	-0.53
w not hour	-0.10
w not how	-0.52
w not hurt	0.28
w not i	-0.70
w not if	-0.26
w not ill	0.23
w not keep	-0.04
w not leav	-0.11
w not let	0.83
w not lie	-0.14
w not lift	0.28
w not light	-0.68
w not like	0.89
w not live	0.39
w not long	1.00
w not look	-0.19
w not love	-0.48
w not lunch	-0.30
w not ly	-0.43
w not magic	-0.14
w not massag	0.21
w not may	-0.86
w not me	-0.48
w not medical	-0.26
w not medical_advice	-0.10
w not medical_care	-0.22
w not medication	-0.18
w not medicin	0.09
w not mention	-0.77
w not migrain	0.17
w not miracl	0.67
w not miss	0.12
w not month	-0.22
w not more	0.71
w not move	-0.41
w not much	-0.41
w not my	0.58
w not my_hands	-0.65
w not need	0.79
w not needl	0.19
w not no	-0.33
w not not	-0.62
w not now	1.11
w not numb	-0.64
w not off	-1.72
w not old	0.96
w not once	-0.28
w not one	-0.80
w not oth	-0.11
w not out	0.56
w not own	0.15
w not page	-0.38
w not pain	0.58
w not painkill	0.06
w not plac	0.11
w not pressur	0.80
w not print	-1.10
w not push	-0.84
w not put	0.11
w not reach	0.63
w not read	-0.27
w not record	-0.32
w not recover	-0.18
w not rememb	0.62
w not replac	-0.25
w not right	-0.84
w not rush	-0.61
w not safet	-0.16
w not same	0.06
w not say	0.49
w not see	0.36
w not sell	-0.31
w not seriou	-0.32
w not session	-1.02
w not set	-0.49
w not should	-0.47
w not show	-0.68
w not shown	-0.54
w not sinc	0.56
w not sitt	0.58
w not sleep	-0.86
w not stop	0.09
w not stop_taking	-0.28
w not stor	-0.44
w not support	-0.18
w not surger	-0.35
w not symptom	0.29
w not tablet	0.10
w not tak	-0.35
w not take	0.57
w not talk	-0.31
w not tell	0.30
w not than	-0.29
w not them	0.13
w not then	-0.30
w not ther	0.14
w not they	-0.42
w not this_therapy	-0.25
w not too	1.45
w not travel	0.27
w not treat	-1.08
w not treatment_for	0.20
w not two	-0.34
w not und	-0.31
w not up	-0.34
w not us	0.54
w not use	-0.37
w not way	0.40
w not we	0.38
w not websit	-0.13
w not week	-0.16
w not what	0.53
w not whatev	-0.39
w not when	0.59
w not wher	0.67
w not which	0.58
w not who	0.73
w not will	-0.97
w not within	-0.63
w not without	0.26
w not word	0.17
w not work	-0.31
w not worr	-0.17
w not wors	0.70
w not wrong	0.18
w not you	0.34
w not young	0.34
w not your	-0.66
w not your_doctor	0.07
w not_everyone	-0.79
w not_know	-0.42
w not_promise	-0.58
w not_suitable	-0.50
w noth	-0.63
w notic	0.87
w novel	-0.48
w now	1.55
w numb	0.35
w nurs	1.18
w occiput	0.28
w octob	-1.07
w odd	-0.44
w off	-0.77
w offic	-0.15
w often	-0.77
w oil	0.99
w old	-2.31
w on_the_mend	-0.37
w on_the_way_home	0.12
w once	0.72
w once_and_for_all	-0.09
w one	2.87
w one_hour	-0.20
w only	3.85
w open	-0.50
w operation	0.39
w organ	0.38
w osteopath	-1.38
w our	1.70
w our_hands	0.12
w our_table	0.66
w our_touch	0.04
w out	0.59
w out_of	1.01
w over	1.47
w overcom	0.08
w overnight	0.66
w own	-0.61
w pack	-0.56
w packag	-0.26
w pag	-0.04
w page	-0.80
w paid	-0.54
w pain	-0.24
w pain_free	0.82
w pain_relief	0.40
w painkill	0.43
w paint	-0.79
w palm	0.70
w panel	-0.16
w panic	0.45
w pap	-0.19
w parent	0.17
w park	-2.08
w parkinson	0.29
w part	-0.52
w pass	-0.83
w past	-0.88
w patch	0.17
w path	-0.39
w patienc	-0.11
w patient	1.15
w pay	-0.68
w peac	-0.30
w pelvi	0.39
w peopl	0.32
w per_cent	0.14
w perfect	0.43
w period	0.91
w permanent	0.87
w person	0.90
w pharmac	0.33
w pharmacist	-0.75
w phon	-0.31
w photo	0.13
w photograph	0.84
w phras	-0.26
w physio	0.71
w physiotherap	0.08
w physiotherapist	-0.45
w piano	-0.13
w pill	0.94
w pillow	0.94
w pinch	0.20
w plac	-1.23
w plan	0.92
w play	-0.50
w pleas	-1.59
w pleasant	-0.85
w point	-0.74
w point_to	0.56
w pool	-0.97
w positiv	1.43
w possibl	-0.58
w post	-0.53
w postur	-0.40
w pound	0.24
w pow	0.10
w powerful	0.19
w practic	-1.01
w practition	-1.19
w pregnanc	-0.27
w pregnant	-0.11
w preliminar	0.17
w prepar	0.30
w prescrib	0.55
w prescription	0.41
w pressur	0.27
w pric	-1.50
w print	-0.85
w problem	1.18
w profound	0.25
w promis	-0.96
w proof	0.06
w prop	-1.02
w prov	0.06
w proven	-0.44
w ptsd	0.27
w pub	-0.18
w pull	-0.30
w puls	-0.40
w pump	0.14
w push	1.11
w put	0.39
w put_an_end_to	0.10
w put_right	0.78
w puts	0.21
w quantum	0.41
w question	-2.16
w quick	0.31
w quiet	-2.06
w quiet_hour	-0.39
w rack	0.04
w radiator	-0.35
w raffl	-0.16
w rail	-1.09
w rain	-0.33
w rais	0.32
w ran	-0.33
w rare	-0.12
w rate	0.63
w reach	0.45
w read	-0.64
w real	3.14
w realign	-0.16
w reason	0.73
w receipt	-0.38
w recent	-0.49
w reclin	-0.22
w recognis	0.55
w record	0.18
w recover	0.03
w recover_from	0.08
w recovery_from	0.07
w reduc	0.05
w refresh	0.41
w refund	-0.17
w register	-0.75
w regular	0.60
w regulat	-0.29
w regulator	-0.26
w relax	-0.30
w releas	-0.07
w reliab	1.06
w relief	1.95
w relief_for	0.13
w reliev	-0.63
w rely_on	-0.13
w remedy_for	0.34
w rememb	0.64
w remind	-0.28
w remov	-0.05
w rent	-0.50
w repair	-0.23
w replac	-0.14
w report	0.87
w research	1.15
w reset	0.20
w resin	-0.08
w respond_to	0.17
w rest	-1.29
w restful	-0.76
w restor	0.09
w restriction	-0.18
w result	1.22
w retir	0.04
w return	1.14
w revers	0.65
w review	-0.74
w rhythm	1.27
w rid	0.42
w right	1.92
w ring	-0.60
w rise	1.29
w risk	-1.00
w risk_free	-0.38
w riv	-0.12
w road	0.31
w rob	0.84
w roof	-0.13
w room	-1.56
w root	0.32
w rope	0.27
w round	0.89
w rul	-0.25
w rule	0.15
w run	0.96
w runs	-1.32
w rust	0.40
w sacrum	-0.16
w saf	0.63
w safe	0.16
w said	-1.18
w sale	-0.53
w salt	-0.12
w same	-0.92
w sand	-0.96
w sat	0.89
w saturda	-0.47
w saturday	-0.12
w sav	-0.64
w saw	0.23
w say	-0.94
w say_no_to	0.03
w says	-0.73
w scaffold	-0.08
w scal	-0.91
w scan	-1.32
w sceptical	0.12
w school	-0.13
w sciatica	0.04
w scienc	0.59
w scientific	0.07
w scientist	1.22
w scoliosi	0.12
w scor	-0.80
w scream	0.45
w seam	-1.12
w seat	-0.44
w second	-1.08
w see	0.80
w see_a_doctor	-0.70
w seen	-0.41
w seizur	0.12
w sell	-1.27
w send	0.34
w sentenc	0.16
w session	-1.64
w set	0.27
w sets	0.70
w settl	-0.49
w seven	-0.16
w sevent	-0.55
w several	-1.12
w sham	-0.37
w shar	-0.38
w sharp	-0.56
w she	1.89
w shelf	0.15
w shift	0.62
w sho	-0.79
w shock	0.12
w shop	-0.12
w shopp	0.19
w short	-0.21
w should	-1.84
w shout	0.78
w show	-0.13
w shown	-0.42
w shunt	-0.13
w shut	0.48
w sick	-0.22
w side	-0.85
w side_effect	0.79
w side_effects	0.24
w sign	-1.66
w significant	0.48
w silenc	-0.63
w simp	1.59
w simpl	-0.34
w sing	-0.81
w sinus	0.44
w sist	0.21
w sit	-0.25
w sit_in	-0.51
w site	-0.82
w sits	0.25
w sitt	0.96
w six	0.09
w sixt	0.72
w skin	-0.95
w skull	-1.37
w skull_bones	-0.16
w slack	-0.23
w sleep	-2.27
w slept	0.54
w slipped_disc	-0.16
w slow	-3.94
w small	-0.27
w smell	-0.64
w smil	1.28
w snow	-0.21
w so	-1.39
w sock	0.12
w soda	-0.14
w sofa	0.81
w soft	-0.14
w soften	-0.10
w some	-1.11
w some_people	-1.93
w somebod	-1.26
w someon	-0.09
w someth	0.57
w somewher	0.72
w son	0.06
w soon	0.37
w sooth	0.13
w sore	-0.29
w sore_back	-0.75
w sort	-0.25
w sorted_out	-0.45
w sound	-0.75
w soup	-0.05
w sourc	0.29
w spac	0.24
w speak	1.49
w specialise_in	0.24
w specialist	-0.23
w spend	0.22
w spent	-0.42
w sphenoid	0.18
w spin	0.71
w spinal_cord	-0.20
w sport	-0.64
w spr	1.00
w squeak	-0.10
w squeez	0.48
w staff	0.31
w stag	-0.33
w stair	1.60
w stand	0.44
w start	1.76
w stat	0.24
w station	-0.12
w stay	-1.07
w steadi	0.53
w steam	-0.06
w stent	-0.13
w step	0.11
w stick	-0.58
w stiff	0.53
w stiff_back	-0.40
w still	-0.54
w stomach	-0.39
w ston	-0.25
w stop	0.48
w stopp	0.96
w stor	0.75
w storm	-0.21
w straight	-0.57
w strain	0.55
w street	-0.19
w stres	-0.43
w stretch	1.07
w strok	-1.48
w strong	-0.77
w stud	-0.48
w studio	0.10
w subject	-0.21
w succeed	0.06
w sudden	-0.45
w sugar	0.62
w suggest	0.10
w suit	-0.99
w suitabl	0.05
w suitcas	0.63
w summ	-0.28
w sunda	0.07
w sunday	-0.62
w support	-0.07
w surgeon	-0.53
w surger	0.41
w surpris	0.30
w surve	-0.32
w sutherland	-0.51
w sutur	-0.23
w sw	0.56
w symptom	0.14
w system	1.29
w systematic	0.03
w tabl	2.04
w tablet	-1.12
w tackl	0.04
w tak	-0.39
w take	-1.73
w talk	-1.59
w talking_therapy	-0.21
w taught	-0.14
w taxi	-0.06
w tea	-0.15
w teach	-0.85
w team	0.64
w teatim	0.48
w teeth	0.10
w tell	-0.10
w tell_me	0.79
w tell_us	0.22
w tells_you	-0.70
w ten	0.19
w tennis_elbow	0.07
w tension	-0.31
w tension_headaches	0.10
w term	0.68
w test	-0.40
w testimonial	-0.12
w text	-0.36
w th	-0.32
w than	0.09
w thank	0.77
w the_answer_to	0.04
w the_next_day	-0.69
w the_table	-2.12
w the_weather	0.16
w the_work	0.43
w their	2.79
w them	1.40
w then	-0.98
w theor	-0.36
w ther	1.20
w therap	0.72
w therapist	0.44
w therapy_for	0.12
w thes	-0.65
w these_hands	0.14
w they	1.05
w thinn	-0.05
w third	0.52
w thirst	-0.09
w thirt	-0.09
w this_table	0.88
w this_therapy	-0.26
w this_work	-0.61
w this_works	-0.26
w thos	0.46
w though	0.54
w thought	0.28
w thousand	0.57
w thre	-1.74
w thriv	-1.00
w through	2.07
w throughout	0.31
w thursda	0.39
w thyroid	0.92
w tick	0.73
w ticket	-0.12
w tid	-1.68
w tide	-0.18
w tight	0.04
w tim	0.31
w time	-1.18
w tin	0.62
w tinnitu	0.25
w tir	-0.16
w tissu	-0.34
w tmj	0.04
w toda	1.37
w toddl	-0.72
w togeth	-0.68
w toilet	-0.29
w told	0.37
w told_me	-0.63
w tomorrow	0.65
w tonight	0.38
w too	-0.70
w too_late	0.92
w took	-0.67
w top	0.84
w touch	0.24
w town	0.35
w toxin	-0.39
w tr	-0.26
w trac	-0.08
w tractor	0.30
w traffic	-1.00
w train	-0.16
w transformation	0.07
w transformational	0.39
w trapp	-0.05
w trauma	-0.08
w treat	0.57
w treatment_for	0.18
w treatment_of	-0.34
w tree	-0.20
w trial	-2.48
w trip	-0.89
w true	-0.29
w trust	1.39
w try	0.87
w tuesday	-0.77
w tun	-0.50
w turn	0.22
w twelv	-0.46
w twent	1.34
w twic	-0.53
w twist	0.99
w two	0.03
w umbrella	-0.18
w unblock	-0.16
w uncl	-0.24
w und	-0.89
w undo	1.76
w unhapp	0.37
w unlik	0.54
w unlock	0.04
w unsur	-0.08
w until	-0.75
w unwell	-0.19
w unwind	1.01
w up	2.27
w upledg	-0.78
w upstair	-0.42
w us	3.80
w use	-0.37
w used	-1.00
w used_to	0.26
w uses	-0.55
w usual	-0.57
w vagus_nerve	-0.18
w valu	-0.46
w vanish	-0.69
w var	-0.65
w vegan	-0.06
w version	0.71
w vertebra	0.09
w vertigo	0.17
w very	0.84
w view	-0.55
w vinegar	-0.85
w violin	-0.16
w visit	-0.21
w visitor	-0.14
w voic	-0.55
w wait	-1.38
w wak	0.10
w wake	-0.44
w wake_up	0.21
w walk	1.11
w walk_out	0.37
w walked_out	-0.23
w wall	0.22
w want	0.22
w war	1.08
w warm	-1.88
w warmth	-0.33
w wash	-0.10
w wast	-0.72
w wat	-1.10
w watch	1.15
w wax	-0.16
w way	3.09
w we	2.89
w we'll	1.60
w we'r	-0.04
w weak	-0.37
w wear	-0.21
w weath	-0.14
w websit	-0.16
w week	1.04
w weigh	-0.31
w weight	-0.80
w welcom	-0.27
w well	-1.55
w went	0.69
w went_home	-0.91
w wet	-0.88
w what	2.63
w what_is_wrong	0.79
w whatev	0.93
w wheelchair	-0.68
w wheez	0.24
w when	2.28
w wher	2.21
w wheth	-1.89
w which	-2.67
w whil	0.52
w whiplash	0.07
w whisp	0.91
w whistl	0.26
w who	1.70
w whol	3.00
w whos	0.32
w why	0.15
w wide	-0.39
w wife	0.75
w will	2.83
w winc	0.40
w wind	-0.11
w window	-0.58
w windowsill	-1.24
w wint	-0.47
w within	-0.04
w within_minutes	-0.08
w without	3.05
w won't	0.68
w wonderful	-1.21
w wood	0.14
w wool	-0.33
w word	0.70
w work	1.30
w work_with	0.51
w works_for	-0.54
w works_on	-0.06
w world	1.02
w worr	-0.14
w wors	-0.66
w worst	0.10
w worth	0.05
w would	-0.16
w wrap	-0.55
w wrist	-0.13
w writ	-0.11
w written_off	-0.08
w wrong	-0.17
w y'all	0.64
w year	1.34
w years_of	-0.71
w yes	0.16
w yet	0.45
w you	0.93
w you'll	1.47
w young	-0.33
w your	0.53
w your_doctor	0.51
w your_gp	0.59
w your_midwife	-0.07
w yourself	1.32
w £60	-0.57
wt a AID	-1.24
wt a BABY	-0.71
wt a BAD	0.27
wt a BODY	0.22
wt a CLIENT	-1.39
wt a CST	-1.47
wt a CURE	-0.31
wt a DIAGNOSE	-0.37
wt a DOCTOR	-0.91
wt a DRUG	-0.73
wt a EASE	-1.83
wt a EMOTION	-0.75
wt a ENDORSE	0.90
wt a FLOW	0.57
wt a GONE	-2.62
wt a HOMEHELP	-1.91
wt a HOPEFUL	0.21
wt a HUMBLE	-0.22
wt a LIFE	-1.61
wt a MECH	-0.87
wt a META	-0.62
wt a NEGN	-0.97
wt a NUMBER	-0.56
wt a PAST	0.20
wt a POLICY	0.39
wt a PRAISE	-0.25
wt a PRESSURE	-0.66
wt a RELIEFN	-0.19
wt a REMOVE	-1.32
wt a RESEARCH	-0.45
wt a SAFEW	-0.69
wt a SAY	-0.59
wt a SERIOUS	-0.53
wt a SHOW	0.75
wt a SORE	1.22
wt a STOPTAKING	-0.10
wt a STORE	0.28
wt a SURGERY	0.47
wt a SYMPTOM	-0.47
wt a THERAPIST2	-0.14
wt a THERAPY	-2.20
wt a THING	1.22
wt a WELL	1.44
wt a WORKS	-1.50
wt a WORLD	1.76
wt about BODY	-0.29
wt about IT	0.09
wt about NUMBER	-1.12
wt about SERIOUS	-0.09
wt about SYMPTOM	-0.19
wt about WE	0.22
wt adult SHOW	0.31
wt aft CST	0.64
wt aft HOMEHELP	0.89
wt aft NUMBER	-0.53
wt aft SURGERY	0.52
wt aft THERAPY	0.64
wt aft WE	0.13
wt aft YOU	-0.20
wt all LIFE	-0.12
wt am WELL	0.53
wt an BAD	0.19
wt an DRUG	-0.19
wt an HOMEHELP	-0.30
wt an PRAISE	0.24
wt an SORE	0.88
wt an SYMPTOM	0.19
wt and BABY	-0.48
wt and BODY	0.03
wt and CLIENT	-1.99
wt and CST	-0.54
wt and DEFINE	0.20
wt and DETOX	0.59
wt and DIAGNOSE	1.07
wt and DOCTOR	0.47
wt and DRUG	-0.26
wt and EASE	0.44
wt and EMOTION	0.41
wt and ENDORSE	0.29
wt and EXPERT	0.57
wt and FLOW	-0.34
wt and GO	-0.53
wt and GONE	0.32
wt and HEDGE	-0.47
wt and HOMEHELP	0.12
wt and IT	0.16
wt and LASTING	-0.64
wt and LIFE	-0.16
wt and MECH	-0.17
wt and MOST	-0.05
wt and NEG	-0.99
wt and NEGN	-0.56
wt and NUMBER	-0.57
wt and PAST	-0.64
wt and POLICY	-0.52
wt and REMOVE	0.09
wt and SAFETY	-0.14
wt and SAY	-1.12
wt and SERIOUS	1.42
wt and SHOW	1.16
wt and STOPTAKING	0.18
wt and STORE	0.65
wt and SYMPTOM	0.94
wt and THERAPIST2	-0.61
wt and THERAPY	1.17
wt and THING	-0.31
wt and TURN	0.94
wt and WE	-1.95
wt and WELL	0.65
wt and WORKS	0.39
wt and WORLD	-0.54
wt and YOU	0.91
wt any DRUG	0.47
wt any HOMEHELP	-0.23
wt are EASE	-0.43
wt are ENDORSE	-0.30
wt are FLOW	0.24
wt are GO	-0.30
wt are NEG	-0.70
wt are NUMBER	-1.15
wt are PAST	-0.48
wt are REMOVE	0.03
wt are SAFEW	-0.09
wt are SAY	0.14
wt are STORE	-0.23
wt are SURE	-0.25
wt are WELL	0.29
wt are WORKS	-0.33
wt around NUMBER	-0.65
wt as CLIENT	-1.09
wt as RESEARCH	0.46
wt as SAFEW	0.49
wt as WE	-0.85
wt as YOU	-0.20
wt ask NEG	-0.11
wt ask WE	0.28
wt ask YOU	-0.05
wt at LIFE	0.32
wt at NUMBER	-0.50
wt be CURE	-0.36
wt be DIAGNOSE	0.62
wt be EASE	-0.83
wt be GONE	0.29
wt be HUMBLE	-0.30
wt be PAST	0.67
wt be POLICY	0.13
wt be PRAISE	-1.39
wt be PRESSURE	0.21
wt be RELIEFN	-0.36
wt be REMOVE	0.45
wt be STOPTAKING	0.98
wt be WELL	0.25
wt be WORKS	-0.33
wt becaus MOST	-0.24
wt becaus NEG	-0.24
wt becaus WE	-0.58
wt becaus YOU	-0.57
wt becom GONE	0.18
wt been LIFE	0.12
wt been SHOW	-0.19
wt been WELL	0.34
wt befor CLIENT	-0.44
wt befor IT	-0.40
wt befor WE	0.39
wt befor YOU	-0.42
wt behind YOU	0.61
wt besid YOU	-0.12
wt bett BODY	0.17
wt bett LIFE	0.17
wt but IT	0.06
wt but NUMBER	0.10
wt but WE	0.64
wt but YOU	0.45
wt by CLIENT	0.06
wt by DOCTOR	0.28
wt by EXPERT	0.59
wt by HOMEHELP	-0.41
wt by META	-0.45
wt by NUMBER	-0.17
wt by POLICY	-0.72
wt by TURN	0.25
wt by WORLD	-0.19
wt by YOU	-0.13
wt clinical PROVE	0.22
wt clinical RESEARCH	0.06
wt come TURN	-1.32
wt complete SAFEW	0.42
wt condition WE	0.24
wt day YOU	0.31
wt did IT	-0.07
wt did NEG	-0.68
wt do HUMBLE	-0.58
wt do IT	0.10
wt do NEG	-3.05
wt do THERAPY	0.34
wt do WE	-0.15
wt do YOU	1.19
wt does CST	-0.90
wt does IT	0.10
wt does NEG	-0.44
wt does THERAPY	-1.16
wt drink CLIENT	-0.09
wt drink HEDGE	-0.09
wt each CLIENT	0.36
wt each CST	0.26
wt each THERAPY	0.07
wt ear EXPERT	-0.77
wt effectiv EASE	0.08
wt even BAD	0.45
wt ever BODY	0.29
wt ever DOCTOR	0.26
wt ever NUMBER	-0.07
wt ever SYMPTOM	0.19
wt ever THERAPY	-0.21
wt ever THING	-0.51
wt everyth YOU	-0.23
wt fift NUMBER	-0.21
wt flat WE	-0.41
wt follow IT	0.34
wt for BABY	-0.40
wt for BODY	0.31
wt for CLIENT	-0.12
wt for CST	0.81
wt for DRUG	0.73
wt for GONE	-0.05
wt for HEDGE	-0.81
wt for IT	0.67
wt for MOST	-0.74
wt for NUMBER	-0.55
wt for POLICY	-0.20
wt for SORE	0.59
wt for SURE	-0.82
wt for SYMPTOM	1.03
wt for THERAPY	0.55
wt for WE	0.26
wt for WORKS	-0.52
wt for YOU	0.48
wt fort NUMBER	0.25
wt from NUMBER	1.40
wt from SYMPTOM	0.23
wt from THERAPIST2	-0.22
wt from THERAPY	0.47
wt from YOU	0.05
wt full BODY	0.24
wt full POLICY	0.17
wt gave WE	0.26
wt gentl CST	0.10
wt gentl EASE	0.05
wt gentl THERAPY	0.20
wt get LASTING	0.09
wt get YOU	0.30
wt giv YOU	0.98
wt give IT	-0.14
wt give WE	0.24
wt give YOU	1.13
wt gram WE	-0.39
wt grey WORLD	-0.14
wt group GONE	-0.44
wt grow EASE	0.08
wt had GONE	-0.51
wt had NEG	0.49
wt had NUMBER	1.05
wt had REMOVE	-0.51
wt had SAY	0.45
wt had SERIOUS	-1.08
wt hard IT	-0.17
wt hardwar THING	-0.05
wt has EASE	-0.92
wt has GONE	0.24
wt has IT	-0.61
wt has NEG	0.93
wt has NEGN	-0.59
wt has NUMBER	0.55
wt has POLICY	-0.53
wt has REMOVE	0.33
wt has SHOW	0.20
wt has TURN	0.12
wt have DIAGNOSE	-0.36
wt have EASE	-0.23
wt have GONE	0.05
wt have IT	0.18
wt have NEG	0.32
wt have NEGN	-0.35
wt have NUMBER	-1.24
wt have PROVE	0.23
wt have REMOVE	0.08
wt have SERIOUS	-0.32
wt have SHOW	-0.60
wt have YOU	0.60
wt her BABY	0.79
wt her BODY	-0.05
wt her ENDORSE	0.11
wt her LIFE	0.34
wt her NUMBER	-0.43
wt her SHOW	0.11
wt her THING	-0.78
wt here WE	0.18
wt his BODY	0.46
wt his DRUG	0.05
wt his ENDORSE	0.35
wt his HOMEHELP	-0.22
wt his HUMBLE	-0.17
wt his LIFE	0.96
wt his SHOW	0.35
wt his THING	0.98
wt hour GONE	0.08
wt hour WE	-0.63
wt how CLIENT	-0.07
wt how CST	0.09
wt how IT	-0.77
wt how THERAPY	0.09
wt how WE	-0.64
wt if IT	-0.35
wt if NEG	0.31
wt if SYMPTOM	-0.42
wt if THERAPIST2	-0.06
wt if WE	0.34
wt if YOU	-6.24
wt in BABY	-0.23
wt in CLIENT	-0.25
wt in CST	-0.26
wt in FLOW	-0.13
wt in HEDGE	-0.09
wt in HOMEHELP	0.10
wt in IT	-0.62
wt in META	0.39
wt in NUMBER	-3.42
wt in REMOVE	-0.52
wt in SERIOUS	0.25
wt in SYMPTOM	1.36
wt in THERAPY	-0.60
wt in THING	-0.45
wt in WE	-0.12
wt in WORKS	-0.13
wt in YOU	0.18
wt just NUMBER	0.61
wt lik IT	-1.48
wt like CLIENT	0.33
wt like IT	-0.32
wt long LIFE	0.15
wt long YOU	-0.17
wt mak BODY	0.05
wt make NEGN	0.14
wt move WE	-0.03
wt natural EASE	0.11
wt near GONE	0.48
wt need IT	0.18
wt need NEG	0.22
wt need NUMBER	-0.34
wt need SAFETY	-0.07
wt new POLICY	-0.35
wt new RESEARCH	0.49
wt new SYMPTOM	-0.55
wt new THING	-0.30
wt new WORLD	-0.19
wt next EASE	-0.08
wt next FLOW	-0.08
wt next POLICY	-0.23
wt next WORKS	-0.08
wt next WORLD	-0.23
wt numb NUMBER	0.36
wt of AID	0.50
wt of BABY	0.39
wt of BODY	-0.06
wt of CLIENT	-0.23
wt of CST	0.74
wt of DRUG	-0.51
wt of EASE	0.08
wt of EMOTION	-0.37
wt of FLOW	-0.52
wt of GONE	-0.05
wt of IT	0.10
wt of LIFE	0.37
wt of MECH	0.17
wt of NUMBER	0.54
wt of POLICY	0.89
wt of RELIEFN	-0.14
wt of SERIOUS	-0.61
wt of SORE	0.05
wt of SYMPTOM	-0.44
wt of THERAPIST2	-0.22
wt of THERAPY	-0.34
wt of THING	-1.29
wt of WE	-0.50
wt of WORKS	-0.38
wt of WORLD	-0.75
wt of YOU	0.92
wt on CLIENT	0.57
wt on CST	0.58
wt on DRUG	-0.19
wt on HOMEHELP	-0.44
wt on IT	1.09
wt on META	-0.06
wt on NUMBER	0.50
wt on THERAPY	0.72
wt on THING	-0.53
wt on WE	1.07
wt on YOU	-0.58
wt once IT	-0.17
wt once META	-0.67
wt only NUMBER	0.21
wt only THERAPY	-0.28
wt or DRUG	-0.23
wt or EASE	0.09
wt or HOMEHELP	-0.33
wt or NEG	-0.48
wt or SERIOUS	0.20
wt or SYMPTOM	-0.34
wt or YOU	0.06
wt over NUMBER	0.25
wt own BODY	0.34
wt paint THING	-0.06
wt perfect SAFEW	0.30
wt plac IT	0.77
wt pleas SAFETY	-0.57
wt proof IT	-0.07
wt push WE	0.18
wt put IT	0.41
wt put WE	0.05
wt put YOU	0.87
wt question WORKS	-0.51
wt real EASE	0.75
wt recent RESEARCH	0.16
wt regular CST	0.39
wt regular THERAPY	0.26
wt room POLICY	0.26
wt room WE	-0.10
wt same HOMEHELP	-0.39
wt scor GONE	-0.68
wt should DIAGNOSE	0.48
wt should LIFE	-1.32
wt should NEG	-0.18
wt should SAFETY	-0.28
wt sign IT	-0.60
wt simp GONE	0.25
wt simp NEG	0.58
wt simp REMOVE	0.15
wt sinc IT	-0.46
wt sinc NUMBER	0.55
wt sinc WE	-0.15
wt slack HOMEHELP	-0.23
wt slack POLICY	-0.23
wt so DIAGNOSE	-0.53
wt so IT	0.81
wt so STORE	-0.35
wt so WE	0.58
wt soft THERAPY	0.14
wt someth WE	-0.48
wt still HUMBLE	-0.11
wt straight TURN	-0.56
wt suit YOU	-0.97
wt support SHOW	-0.15
wt sutherland SAY	-0.47
wt systematic RESEARCH	0.03
wt tak NUMBER	-0.87
wt take HOMEHELP	0.22
wt take IT	-0.48
wt take YOU	-1.22
wt than CLIENT	-0.18
wt than DRUG	0.17
wt than HOMEHELP	0.49
wt than NUMBER	0.20
wt than SURGERY	0.32
wt than THERAPIST2	-0.25
wt than YOU	-0.46
wt thank YOU	0.41
wt the AID	1.59
wt the BABY	-1.79
wt the BAD	0.64
wt the BODY	-3.69
wt the CAUSE	0.08
wt the CLIENT	1.39
wt the CST	-1.34
wt the CURE	0.23
wt the DETOX	0.18
wt the DIAGNOSE	-0.60
wt the DOCTOR	-0.53
wt the DRUG	-0.23
wt the EASE	1.49
wt the EMOTION	0.28
wt the ENDORSE	-0.71
wt the EXPERT	1.11
wt the FLOW	-0.77
wt the GO	0.55
wt the GONE	-0.74
wt the HOMEHELP	1.31
wt the HUMBLE	-0.73
wt the LIFE	-1.89
wt the MECH	2.04
wt the META	-0.81
wt the MOST	-0.72
wt the NUMBER	0.48
wt the PAST	-0.10
wt the POLICY	-1.64
wt the PRAISE	0.42
wt the RELIEFN	0.16
wt the REMOVE	-1.01
wt the RESEARCH	0.35
wt the SAFETY	-0.36
wt the SAFEW	-0.97
wt the SAY	-0.56
wt the SERIOUS	0.25
wt the SHOW	-0.88
wt the SORE	-1.79
wt the STORE	-0.47
wt the SURGERY	-1.61
wt the SYMPTOM	2.64
wt the THERAPIST2	0.19
wt the THERAPY	-1.65
wt the THING	-5.26
wt the WELL	-0.41
wt the WORKS	-0.12
wt the WORLD	-0.12
wt their BODY	-0.94
wt their DOCTOR	0.07
wt their DRUG	0.42
wt their HOMEHELP	0.72
wt their MECH	0.35
wt their SURGERY	0.65
wt their SYMPTOM	0.88
wt them SHOW	-0.12
wt then CLIENT	0.24
wt then IT	-0.33
wt then NUMBER	1.27
wt then WE	-0.94
wt then YOU	-0.45
wt ther DEFINE	-1.25
wt ther WE	1.10
wt therapist SAY	-0.26
wt thes CST	-0.78
wt thes THERAPY	-0.78
wt to BAD	0.19
wt to BODY	0.48
wt to CST	0.07
wt to CURE	0.61
wt to DIAGNOSE	-0.11
wt to DRUG	0.22
wt to EASE	0.73
wt to EMOTION	0.12
wt to ENDORSE	-0.83
wt to FLOW	1.19
wt to GO	0.27
wt to GONE	0.46
wt to HOMEHELP	-0.39
wt to IT	0.55
wt to LIFE	1.48
wt to META	-0.52
wt to NEG	0.96
wt to NUMBER	1.00
wt to POLICY	-0.10
wt to PRAISE	0.30
wt to PROVE	-0.18
wt to REMOVE	1.89
wt to SAFETY	-0.71
wt to SAY	-0.80
wt to SERIOUS	0.28
wt to SHOW	-1.09
wt to SORE	0.65
wt to STOPTAKING	0.04
wt to STORE	0.38
wt to SYMPTOM	0.39
wt to THERAPY	0.40
wt to THING	-0.70
wt to WE	0.23
wt to WELL	0.70
wt to WORKS	1.96
wt to YOU	0.96
wt too SORE	0.56
wt took THERAPY	-0.38
wt true EASE	-0.29
wt turn GO	-0.89
wt turn GONE	-0.89
wt und NUMBER	0.23
wt und YOU	-1.21
wt until IT	0.35
wt up NUMBER	0.23
wt want YOU	0.21
wt was DIAGNOSE	-0.34
wt was EASE	-0.36
wt was HUMBLE	-0.07
wt was NEG	-0.31
wt was NUMBER	-0.44
wt was REMOVE	-0.03
wt was SHOW	-0.07
wt was SORE	-0.47
wt was STORE	-0.22
wt was TURN	-0.08
wt was WELL	-1.25
wt was WORKS	-0.10
wt way MOST	0.82
wt way YOU	0.27
wt week CLIENT	0.40
wt week WE	0.07
wt went TURN	0.70
wt were CLIENT	0.39
wt were DIAGNOSE	0.17
wt were FLOW	-0.11
wt were REMOVE	-0.59
wt were WORKS	-0.11
wt what BAD	0.14
wt what DRUG	0.23
wt what EMOTION	0.14
wt what HEDGE	0.38
wt what HOMEHELP	0.24
wt what IT	-1.07
wt what RESEARCH	-0.32
wt what SYMPTOM	0.14
wt what THERAPY	-0.16
wt what WE	-0.11
wt what YOU	0.93
wt when BODY	0.04
wt when CLIENT	0.58
wt when IT	0.31
wt when WE	-0.47
wt when YOU	1.42
wt wher HOMEHELP	0.29
wt wher IT	0.70
wt wher THERAPIST2	0.93
wt whil WE	0.17
wt who COME	0.52
wt who DIAGNOSE	-0.04
wt who GO	0.37
wt who LIFE	0.16
wt who TURN	0.47
wt who WE	-0.49
wt whol BODY	0.18
wt whol STORE	-0.38
wt why IT	0.46
wt why WE	-0.13
wt why YOU	-0.23
wt will DIAGNOSE	-0.43
wt will EASE	-0.57
wt will ENDORSE	-0.47
wt will FLOW	0.07
wt will GONE	0.22
wt will LIFE	-0.15
wt will NEG	-0.65
wt will POLICY	1.23
wt will PRAISE	0.36
wt will REMOVE	-0.15
wt will SAY	0.28
wt will SHOW	0.19
wt will WE	-0.28
wt will WELL	0.35
wt will WORKS	-0.22
wt will YOU	0.65
wt with CLIENT	0.06
wt with CST	1.68
wt with EASE	-0.14
wt with HOMEHELP	-0.98
wt with IT	-0.98
wt with NUMBER	-0.07
wt with SERIOUS	1.55
wt with SYMPTOM	-0.16
wt with THERAPIST2	-0.55
wt with THERAPY	0.94
wt with WE	2.22
wt with YOU	-0.15
wt within NUMBER	-0.19
wt would NEG	0.79
wt would YOU	-0.27
wt year GONE	0.39
wt year IT	-0.31`;
