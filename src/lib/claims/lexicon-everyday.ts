/**
 * Everyday words by what they are about, so that a sentence the check has never met still looks like one it has: "the oboe came out of its case"
 * like "the fiddle came down from the loft". Nouns and adjectives stand in `thingWords`, verbs in `doingWords`; base forms, inflected by `everyday.ts`.
 */
export const thingWords: Record<string, string> = {
  music:
    'piano violin fiddle cello guitar flute clarinet trumpet trombone tuba horn drum drumkit saxophone harp organ accordion ukulele banjo bagpipes harmonica tabla sitar choir band orchestra concert gig song hymn tune melody opera recital chorus carol karaoke music singing violinist pianist singer drummer fiddler bugle oboe viola keyboard',
  sport:
    'football cricket tennis golf bowls rugby netball hockey squash badminton basketball baseball softball volleyball snooker darts bowling swimming swim running run marathon race triathlon parkrun jog jogging gym pilates zumba yoga karate judo boxing rowing sailing surfing kayak canoe skating skiing snowboard ski climbing climb hike hiking trek cycling cycle bike bicycle tandem tricycle saddle racket bat team league match pitch wicket lap length medal trophy handicap lineup shift push-up squat plank footy cyclist runner swimmer golfer dancer athlete goalkeeper coach jogging treadmill surfboard paddle ball game scooter trampoline skateboard rollerblades horse riding pony stable gallop',
  dance: 'dance dancing ballroom waltz tango salsa jig ceilidh disco ballet bhangra garba dancefloor wedding party',
  garden:
    'garden gardening allotment lawn weed weeding digging dig spade fork rake hoe pruning hedge greenhouse compost vegetables potatoes tomatoes roses bulbs seeds seedlings vines orchard apples pears plums runner-beans beans onions carrots harvest mowing mow wheelbarrow gutters gutter logs log firewood chainsaw axe snow shovel leaves bonfire',
  craft:
    'knitting knit sewing sew needle thread stitch quilt crochet loom weaving pottery clay painting paint brush easel carving carpentry lathe woodwork jigsaw puzzle crossword sudoku chess cards bridge bingo embroidery cross-stitch photography sketch drawing baking bake cake bread dough pastry cooking cook recipe roti chapati rotis jam model train-set',
  housework:
    'shopping groceries bags bag laundry washing ironing iron hoover vacuum dusting dishes sink kettle saucepan jar lid jars stove oven pan bucket mop broom windows curtain curtains ladder shelf shelves cupboard drawer beds sheets duvet bins bin housework chores dinner breakfast lunch supper meal tea cup pint plate table',
  dress:
    'shoe shoes boots boot sock socks laces shoelaces lace buttons button zip zipper coat jacket jumper sweater cardigan shirt blouse bra tights trousers skirt dress heels stilettos slippers sandals hat cap scarf gloves belt collar tie saree sari kurta veil hair hairbrush comb plait ponytail makeup mascara earrings ring bracelet',
  transport:
    'car bus train tram taxi plane flight airport station bike lorry truck van tractor scooter motorbike boat ferry cruise drive driving drove road motorway lane highway mile miles journey trip trek holiday vacation passport suitcase luggage steering wheel mirror blind-spot reverse parking seat seatbelt passenger',
  outdoors:
    'beach sea coast lake river hill mountain mountains fell valley wood woods forest park field path trail pier cliff stile island camp camping tent summit top moor dunes promenade seaside shore harbour garden gate lane',
  house:
    'stairs staircase stair step steps banister bannister flight landing bedroom kitchen bathroom bath tub shower lavatory toilet chair armchair sofa couch bed mattress pillow pillows recliner cot crib nursery door window porch hall attic loft cellar garage shed roof floor carpet rug wall ceiling lift elevator ramp stairlift room sitting-room lounge house flat home',
  aid: 'stick sticks cane canes crutch crutches frame zimmer walker wheelchair scooter brace splint sling collar corset belt bandage strapping insoles orthotics hoist handrail rail blue-badge ramp stairlift recliner patch patches mouthguard earplugs dark-glasses sunglasses ice-pack heat-pad hot-water-bottle donut cushion',
  medicine:
    'pill pills tablet tablets capsule capsules painkiller painkillers ibuprofen paracetamol aspirin codeine tramadol morphine inhaler insulin steroid steroids injection injections jab antibiotic antibiotics antidepressant antidepressants statin statins medication medications medicine medicines meds drops ointment cream balm gel spray syrup prescription prescriptions dose dosage drug drugs chemist pharmacy blister-pack ritalin melatonin antihistamine antacid hrt laxative sedative botox cortisone vaccine chemotherapy radiotherapy tonic',
  medics:
    'doctor doctors gp consultant consultants surgeon surgeons specialist specialists nurse nurses midwife midwives pediatrician paediatrician neurologist rheumatologist cardiologist psychiatrist oncologist dentist optician physio physios physiotherapist physiotherapists chiropractor osteopath osteopaths radiologist anaesthetist paramedic ambulance hospital hospitals clinic clinics ward surgery theatre pharmacist dietitian psychologist counsellor counselor therapist psychotherapist audiologist dermatologist gynaecologist vet medic medics physician physicians',
  tests:
    'scan scans mri x-ray x-rays ultrasound blood-test biopsy diagnosis diagnoses prognosis results referral check-up checkup appointment operation operations surgery procedure replacement transplant stitches plaster cast waiting-list monitor reading readings report reports chart notes letter label file',
  family:
    'husband wife mother mum mom mummy father dad daddy papa son daughter sister brother twin twins grandmother gran granny grandma nan nana grandfather grandad grandpa grandson granddaughter grandchildren grandchild grandkids aunt auntie aunty uncle cousin niece nephew mother-in-law father-in-law sister-in-law brother-in-law partner fiancé bride groom family parents parent kids kid child children boy girl lad lass teenager teen toddler bairn little-one baby newborn infant bub neighbour neighbor neighbours neighbors friend friends mate colleague boss workmate widow widower bhabhi dadi nani uncle-ji aunty-ji bhaiya didi amma appa chacha',
  people:
    'woman man lady gentleman chap bloke fella guy people folk folks person client clients customer customers visitor visitors guest guests somebody someone anybody anyone everybody everyone nobody stranger sceptic skeptic sufferer pensioner student farmer teacher nurse builder plumber driver carpenter policeman fireman firefighter soldier veteran librarian waitress waiter hairdresser barber baker butcher postman dancer musician gardener runner secretary programmer accountant lawyer engineer cleaner miner fisherman skipper vicar priest mayor headmistress headmaster coach captain villager grown-up commuter shopkeeper athlete',
  work: 'work job shift office desk meeting meetings career boss promotion overtime payroll factory shop till business company team project laptop computer screen spreadsheet deadline sick-note sick-notes leave pension retirement retire retired',
  school:
    'school class classroom teacher teachers homework exam exams report maths reading spelling playground nursery kindergarten college university lecture lesson lessons detention head grade grades marks assembly uniform pupil spell essay',
  event:
    'wedding funeral birthday christmas easter diwali holi eid puja aarti anniversary christening graduation party reunion holiday festival fair carnival prom new-year thanksgiving weekend picnic barbecue match concert service temple church mass pilgrimage',
  time: 'day days night nights week weeks fortnight month months year years decade decades morning mornings evening evenings afternoon hour hours minute minutes monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december spring summer autumn winter season today yesterday tomorrow tonight midnight dawn dusk sunrise bedtime teatime',
  food: 'bread butter cheese meat fish chicken curry rice soup salad fruit apple milk coffee wine beer chocolate biscuit biscuits cake pie pizza toast egg eggs bacon sausage pudding ice-cream spice spices sugar salt honey appetite plate second-helping dal roti',
  animal:
    'dog dogs cat cats puppy kitten horse pony cow sheep lamb lambs hen hens pig goat bird birds fish rabbit hamster donkey bee bees robin gull duck fox cattle calf',
  object:
    'bottle box basket bag hook nail rope key keys clock watch phone telephone lamp candle bell mirror picture photograph photo frame book books newspaper magazine letter card cards pen pencil paper toy doll kite umbrella suitcase wallet purse glasses bowl spoon knife vase ladder tool tools hammer saw screw wire pipe tap pump engine wheel lock hinge brick stone tile glass metal iron wood plastic oil paint varnish glue cloth towel blanket cushion rug soap sponge brush',
  civic:
    'council police court law judge tax bank insurance government minister election vote mayor museum library post-office theatre cinema pub cafe café restaurant hotel shop market bakery stall station bridge tunnel road street village town city church chapel mosque temple castle mill farm barn factory harbour lighthouse landlord tenant rent mortgage lease invoice invoices bill bills fee fees price prices deposit refund voucher vouchers receipt cash card payment discount cost costs',
  web: 'website page pages email emails password browser link form button screen file folder app software text message messages newsletter calendar booking bookings diary slot appointment online address map directions wifi upload download click menu paragraph heading',
  torso:
    'back spine neck shoulder shoulders hip hips knee knees ankle ankles wrist wrists elbow elbows jaw rib ribs pelvis sacrum tailbone coccyx leg legs arm arms foot feet heel toe toes hand hands finger fingers thumb thumbs head skull forehead temple temples face cheek chest belly tummy stomach gut bowel bladder womb lungs lung heart liver kidney kidneys spleen brain nerve nerves muscle muscles joint joints tendon tendons ligament ligaments disc discs vertebra vertebrae bone bones skin scalp hair eyes eye ears ear nose throat mouth tongue teeth tooth limb limbs hamstring hamstrings calf calves thigh thighs glutes diaphragm hormones hormone blood circulation lymph immune metabolism digestion breathing breath posture gait grip balance',
  anatomy:
    'fascia membrane membranes dura meninges cerebrospinal fluid fluids tide rhythm pulse suture sutures cranium cranial sacral vagus autonomic parasympathetic sympathetic nervous-system tissue tissues cell cells cellular lymphatic pituitary hypothalamus cortex energy chakra chakras meridian meridians prana nadi aura toxin toxins blockage blockages restriction restrictions imbalance imbalances alignment blueprint memory memories imprint trauma shock vitality core vibration frequency stillness',
  ailment:
    'pain pains ache aches headache headaches migraine migraines backache sciatica arthritis rheumatism fibromyalgia tinnitus vertigo dizziness insomnia anxiety depression stress tension stiffness spasm spasms cramp cramps knot knots strain sprain whiplash concussion colic reflux asthma eczema psoriasis hay-fever allergy allergies sinus sinusitis cold cough flu fever infection infections inflammation swelling numbness tingling tremor tremors seizure seizures epilepsy fit fits stroke cancer tumour tumor diabetes thyroid menopause endometriosis infertility ibs crohn crohns colitis constipation bloating nausea fatigue exhaustion burnout fog brain-fog panic fear dread worry grief sadness sorrow anger trauma nightmares nightmare autism adhd dyslexia stammer stutter bedwetting scoliosis hernia ulcer piles gout shingles neuralgia palsy paralysis parkinsons parkinson dementia alzheimers ms lupus covid asthma tmj bruxism grinding clicking clenching limp hunch twinge twinges niggle niggles discomfort agony misery suffering ailment ailments complaint complaints illness illnesses disease diseases disorder disorders condition conditions symptom symptoms injury injuries wound wounds scar scars bruise fracture rash itch snoring apnoea apnea sleeplessness restlessness tiredness weakness spondylitis spondylosis slip-disc cervical acidity gas sugar bp',
  wellness:
    'relief comfort ease calm peace harmony balance health wellness wellbeing vitality energy freedom recovery healing cure remedy solution answer miracle result results success progress improvement breakthrough transformation hope strength flexibility mobility movement sleep rest relaxation mood confidence focus clarity joy smile laughter laugh life renewal lightness',
  good: 'better best good great wonderful amazing fantastic brilliant happy happier glad cheerful calm calmer relaxed rested refreshed light lighter loose looser free freer straight straighter tall taller strong stronger fit fitter young younger healthy healthier fresh whole well alive bright brighter clear clearer comfortable easy easier effortless smooth steady supple flexible lively peaceful radiant fine sound normal right',
  bad: 'bad worse worst awful terrible horrible sore stiff tight tense painful aching achy sick ill poorly weak tired weary exhausted broken bent crooked crippled hunched stooped stuck locked frozen numb heavy foggy anxious worried depressed miserable desperate hopeless sleepless restless housebound bedridden dizzy swollen inflamed rough wrecked ruined knackered dodgy gammy crook buggered stuffed',
  certain:
    'guaranteed certain sure surely definitely certainly always never every all everyone everybody whatever whenever wherever invariably unfailingly completely totally fully entirely absolutely utterly perfectly simply truly undoubtedly doubt exception fail fails failure proof proven evidence fact',
  lasting:
    'forever permanent permanently lasting good lifelong lifetime ever again last lasts stays stay keep long-term once-and-for-all',
  quick:
    'instant instantly immediate immediately quickly fast faster overnight minutes moments soon within straightaway at-once first single one just only already',
  doubt:
    'maybe perhaps possibly might may could unclear unknown uncertain doubtful unproven untested weak thin small limited mixed disputed contested debatable sceptical skeptical guess guessing wonder wondering seems seem seemed apparently supposedly allegedly honest honestly admit truth truthfully coincidence chance placebo sham random',
  study:
    'study studies trial trials review reviews research researcher researchers scientist scientists science evidence data survey interview interviews meta-analysis journal paper finding findings participant participants group groups control placebo sham measure measures measured model guideline guidelines university laboratory lab experiment authors author statistics percent percentage',
  practice:
    'session sessions hour hours table touch hands room couch blanket practitioner practice therapist therapy treatment visit visits sitting sittings appointment cranial craniosacral cranio bodywork method approach technique work tradition training course school teacher certificate diploma association member insurance',
  market:
    'offer offers discount special price package deal slot slots place places spot spots left remaining limited available book booking reserve secure hurry now today deadline waitlist money refund free bonus save',
};

export const doingWords: Record<string, string> = {
  walk: 'walk run jog hike climb march stride stroll skip hop jump leap bound dance waltz twirl sprint cycle ride pedal swim dive row paddle skate ski surf trot gallop amble wander',
  hobble:
    'limp hobble shuffle stagger crawl drag totter stumble lurch creep wince groan moan grimace whimper flinch hunch stoop slump cower',
  bodyact:
    'bend kneel squat crouch stretch reach lift carry hold grip grasp raise lower turn twist roll stand sit lie rise stoop lean push pull throw catch kick lift haul heave swing tie button zip fasten lace thread chop dig rake mow sweep scrub hang wash iron peel open unscrew pour stir knead write type sew knit paint play sing hum whistle strum drum drive steer park',
  rest: 'sleep doze nap nod snooze rest relax unwind drift snore dream wake waken rouse yawn breathe sigh exhale inhale settle',
  remove:
    'banish remove erase eliminate eradicate clear cure heal fix mend repair dissolve melt release free loosen unlock unblock undo untangle unwind drain flush purge cleanse wash chase drive evict expel shed shake throw ditch dump bin discard beat defeat conquer vanquish overcome crush kill silence quiet stop end halt finish resolve sort shift rid relieve ease soothe calm lessen reduce lower lighten soften alleviate tame quell quash evaporate fade vanish disappear lift leave depart recede subside ebb dwindle shrink abate cease surrender yield retreat',
  improve:
    'improve help support boost strengthen restore renew revive refresh rejuvenate rebuild regain recover balance rebalance align realign regulate normalise normalize stabilise stabilize harmonise harmonize enhance increase raise sharpen brighten lengthen straighten deepen enable transform change benefit respond thrive flourish bloom blossom prosper energise energize invigorate nourish nurture heal treat correct reset recalibrate rewire reboot optimise optimize accelerate speed shorten',
  putaway:
    'throw bin toss chuck ditch discard dump donate sell give hand return retire shelve pack store hang put leave forget lose recycle burn box unpack cancel quit unsubscribe',
  worsen:
    'worsen deteriorate harden tighten stiffen seize lock jam trap compress pinch twist pull damage hurt ache throb burn sting stab pound hammer nag plague torment haunt trouble bother suffer struggle endure cope manage tolerate fight ignore neglect spread set fester',
  say: 'say tell ask answer reply speak talk call mention explain describe report write read claim state argue suggest propose believe think suppose imagine assume teach hold maintain swear promise guarantee assure pledge vow warn advise recommend admit deny doubt agree disagree remark note comment joke laugh cry smile grin beam',
  know: 'know find discover detect sense feel see hear notice observe realise realize understand learn recognise recognize identify locate pinpoint uncover reveal trace diagnose assess measure count test compare examine prove show demonstrate confirm establish verify validate conclude',
  trade:
    'book buy sell pay cost charge refund order reserve cancel reschedule confirm offer save spend borrow rent lend owe earn',
  travel:
    'come go arrive leave return visit travel drive fly sail move enter exit cross pass follow lead bring take fetch send deliver carry drop pick park stop start begin end open close wait stay',
  make: 'make build bake cook paint carve sew knit plant grow sow water prune harvest repair mend install wire plumb plaster tile varnish polish sand drill screw nail weld print publish design',
  own: 'have keep own hold get receive lose find need want wish hope like love enjoy prefer hate miss choose',
  regain: 'regain recover rediscover resume restart return reclaim relearn manage remember rejoin reopen resurrect',
};
