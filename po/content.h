/* The texts of data/content, for translators. Made by
 * secure-base-pack strings data/content; do not edit.
 *
 * SPDX-License-Identifier: CC-BY-SA-4.0
 */

/* TRANSLATORS: cbt.json: title */
N_("Cognitive behavioral therapy")
/* TRANSLATORS: cbt.json: summary */
N_("CBT helps you see how thoughts, feelings and actions keep each other going, and try small changes to find out what helps.")
/* TRANSLATORS: cbt.json: sections[0].title */
N_("How it works")
/* TRANSLATORS: cbt.json: sections[0].blocks[0].text */
N_("CBT is short for cognitive behavioral therapy. “Cognitive” just means to do with thinking. CBT teaches you to notice your thoughts and what you do, and how both of them shape how you feel.[@petersen2016]")
/* TRANSLATORS: cbt.json: sections[0].blocks[1].text */
N_("In close bonds, this loop can run fast. A reply comes late. You think, “They are going off me.” Your chest gets tight. You send five messages, or you go cold. CBT slows the loop down, so that you can look at each part and choose what to do next.")
/* TRANSLATORS: cbt.json: sections[1].title */
N_("What a session is like")
/* TRANSLATORS: cbt.json: sections[1].blocks[0].text */
N_("You and your therapist set a short plan for the hour. You look back at the week and at what you tried. You learn or practice one thing. At the end, you sum up.[@petersen2016] Two tools are used a lot:")
/* TRANSLATORS: cbt.json: sections[1].blocks[1].items[0] */
N_("*Thought records.* You write down what happened, what you thought and how you felt. Then you weigh the thought, and look for one that is fairer.")
/* TRANSLATORS: cbt.json: sections[1].blocks[1].items[1] */
N_("*Small experiments.* You guess what will happen if you do something new. Then you try it, and see what really happens.")
/* TRANSLATORS: cbt.json: sections[2].title */
N_("What it asks of you")
/* TRANSLATORS: cbt.json: sections[2].blocks[0].text */
N_("CBT asks you to join in. You learn skills in the session, then use them in your own life.[@petersen2016] You will write things down. You will also try things that feel a bit hard. You might ask for what you need, or wait before you check your phone. You choose how big each step is.")
/* TRANSLATORS: cbt.json: sections[3].title */
N_("How long it takes")
/* TRANSLATORS: cbt.json: sections[3].blocks[0].text */
N_("A course often has 8 to 25 sessions of 45 to 60 minutes. They tend to be weekly, and less often toward the end.[@petersen2016] It is fair to ask for a date when you will look at how it is going.")
/* TRANSLATORS: cbt.json: sections[4].title */
N_("Who it tends to suit")
/* TRANSLATORS: cbt.json: sections[4].blocks[0].text */
N_("CBT may suit you if you like clear goals, a plan and things to try. It may also suit you if worry, panic or low mood come along with fears about closeness. If talk about childhood feels like too much for now, CBT can start with today.")
/* TRANSLATORS: cbt.json: sections[4].blocks[1].text */
N_("If you find it hard to tell what you feel, CBT can seem to be all in the head. Say so. You can ask to go more slowly, and to start with the body.")
/* TRANSLATORS: cbt.json: sections[5].title */
N_("What the evidence says")
/* TRANSLATORS: cbt.json: sections[5].blocks[0].text */
N_("CBT has been tested for many problems.[@fordham2021] For attachment, the evidence is early. In most of the studies, people came for help with panic or with a strong fear of being judged. Attachment was measured on the side.")
/* TRANSLATORS: cbt.json: sections[5].blocks[1].text */
N_("A review of many kinds of therapy found that attachment anxiety falls. For avoidance, it was unclear.[@taylor2015] Studies of CBT look much the same. In three small studies of panic, attachment anxiety eased each time.[@zalaznik2017][@lange2021][@zalaznik2022] Avoidance eased in one of them,[@zalaznik2017] and did not clearly change in another.[@zalaznik2022] In a large trial, both eased after CBT. A year later, CBT and another talking therapy were about level.[@strauss2018]")
/* TRANSLATORS: cbt.json: sections[5].blocks[2].text */
N_("So CBT may help you feel less afraid in close bonds. No one can say by how much. Small shifts count.")
/* TRANSLATORS: cbt.json: sections[6].title */
N_("Cautions")
/* TRANSLATORS: cbt.json: sections[6].blocks[0].text */
N_("Not every worry is a mistake in thinking. If you are afraid of someone close to you, your fear may be telling you the truth. Do not try to argue yourself out of it. Go to [Support](support:), where you can find people who know about abuse.")
/* TRANSLATORS: cbt.json: sections[6].blocks[1].text */
N_("Any therapy can stir things up. In one study, 100 CBT therapists each spoke about one client. For 43 clients they named side effects. The most common was feeling upset. For 5 clients, side effects lasted.[@schermulyhaupt2018] If you feel worse, tell your therapist. It is useful for them to know.")
/* TRANSLATORS: cbt.json: sections[7].title */
N_("Alone or with a professional")
/* TRANSLATORS: cbt.json: sections[7].blocks[0].text */
N_("Many CBT tools can be learned on your own. In a trial with 91 people, a single session with a thought record helped to shift a worry. Testing the worry in real life worked a little faster.[@mcmanus2012] You can try a [thought record](exercise:thought-record) here. Pick a mild upset first.")
/* TRANSLATORS: cbt.json: sections[7].blocks[1].text */
N_("See a professional if old trauma comes up, if you feel worse for more than a day, or if you think about hurting yourself. [Support](support:) lists people you can reach now.")
/* TRANSLATORS: cbt.json: sections[8].title */
N_("Questions to ask a therapist")
/* TRANSLATORS: cbt.json: sections[8].blocks[0].items[0] */
N_("What training do you have in CBT?")
/* TRANSLATORS: cbt.json: sections[8].blocks[0].items[1] */
N_("Have you worked with fears about closeness and trust?")
/* TRANSLATORS: cbt.json: sections[8].blocks[0].items[2] */
N_("How will we set goals, and how will we know if it helps?")
/* TRANSLATORS: cbt.json: sections[8].blocks[0].items[3] */
N_("What will I do between sessions, and what if I can’t?")
/* TRANSLATORS: cbt.json: sections[8].blocks[0].items[4] */
N_("What do we do if I start to feel worse?")
/* TRANSLATORS: cbt.json: sections[9].title */
N_("How it differs from its neighbors")
/* TRANSLATORS: cbt.json: sections[9].blocks[0].text */
N_("[DBT](approach:dbt) grew out of CBT. It adds skills for very strong feelings. [Schema therapy](approach:schema) also grew out of CBT. It goes further back, to needs that were not met in childhood, and it leans more on the bond with the therapist.[@fassbinder2016]")
/* TRANSLATORS: cbt.json: sections[9].blocks[1].text */
N_("[EFT](approach:eft) works with both partners in the room. There is also a kind of CBT for couples. In trials, it did about as well as EFT.[@bodenmann2020]")
/* TRANSLATORS: cbt.json: abbreviation */
N_("CBT")
/* TRANSLATORS: cbt.json: facts.works */
N_("Tests worried thoughts against what happens")
/* TRANSLATORS: cbt.json: facts.format */
N_("One to one, in a group, or online with a guide")
/* TRANSLATORS: cbt.json: facts.length */
N_("About 8 to 25 sessions, mostly weekly")
/* TRANSLATORS: cbt.json: facts.suits */
N_("People who like a clear plan and small steps")
/* TRANSLATORS: cbt.json: facts.asks */
N_("Writing things down, and small tests between sessions")
/* TRANSLATORS: cbt.json: facts.evidence */
N_("Early. Clearer for attachment anxiety than for avoidance")
/* TRANSLATORS: cbt.json: facts.alone */
N_("Thought records: yes. Old trauma: not alone")
/* TRANSLATORS: cbt.json: facts.caution */
N_("Harsh thoughts about real danger are not errors")
/* TRANSLATORS: cbt.json: evidence[0].study */
N_("Review of many studies")
/* TRANSLATORS: cbt.json: evidence[0].size */
N_("Many kinds of therapy, people and places")
/* TRANSLATORS: cbt.json: evidence[0].found */
N_("After therapy, people felt more secure and attachment anxiety fell. For avoidance, the picture was unclear.")
/* TRANSLATORS: cbt.json: evidence[1].study */
N_("Trial with groups made by chance")
/* TRANSLATORS: cbt.json: evidence[1].size */
N_("495 adults with social anxiety")
/* TRANSLATORS: cbt.json: evidence[1].found */
N_("Anxiety and avoidance in love bonds had both eased after CBT. A year on, CBT and another talking therapy were about level.")
/* TRANSLATORS: cbt.json: evidence[2].study */
N_("Before and after, no group to compare")
/* TRANSLATORS: cbt.json: evidence[2].size */
N_("79 adults with panic, guided online CBT")
/* TRANSLATORS: cbt.json: evidence[2].found */
N_("Attachment anxiety eased. Avoidance did not clearly change.")
/* TRANSLATORS: cbt.json: evidence[3].size */
N_("49 adults with panic")
/* TRANSLATORS: cbt.json: evidence[3].found */
N_("Attachment anxiety fell, and was still lower eight months after therapy.")
/* TRANSLATORS: dbt.json: title */
N_("Dialectical behavior therapy")
/* TRANSLATORS: dbt.json: summary */
N_("DBT teaches skills to get through strong feelings without making things worse, and to ask for what you need.")
/* TRANSLATORS: dbt.json: sections[0].blocks[0].text */
N_("DBT is short for dialectical behavior therapy. “Dialectical” means that two things can be true at once.[@rizvi2013] You are doing the best you can. You can also learn new ways. DBT makes room for both.")
/* TRANSLATORS: dbt.json: sections[0].blocks[1].text */
N_("It teaches four sets of skills:[@fassbinder2016]")
/* TRANSLATORS: dbt.json: sections[0].blocks[2].items[0] */
N_("*Mindfulness*: noticing what is here, without judging it.")
/* TRANSLATORS: dbt.json: sections[0].blocks[2].items[1] */
N_("*Distress tolerance*: getting through a crisis without making it worse.")
/* TRANSLATORS: dbt.json: sections[0].blocks[2].items[2] */
N_("*Emotion regulation*: knowing what you feel, and turning it down when you need to.")
/* TRANSLATORS: dbt.json: sections[0].blocks[2].items[3] */
N_("*Interpersonal effectiveness*: asking, saying no, and keeping your self-respect.")
/* TRANSLATORS: dbt.json: sections[0].blocks[3].text */
N_("When a bond feels shaky, a feeling can take over in seconds. DBT gives you something to do in those first minutes.")
/* TRANSLATORS: dbt.json: sections[1].blocks[0].text */
N_("Full DBT has four parts. There is one-to-one therapy, skills training, and help between sessions when you need it. The therapists also meet as a team, to support each other.[@rizvi2013] In one main trial, people had one hour alone and two and a half hours of skills group each week.[@linehan2006]")
/* TRANSLATORS: dbt.json: sections[1].blocks[1].text */
N_("The group is more like a class than a place to tell your story. In the one-to-one hour you look at hard moments from your week, step by step. You work out which skill might fit next time.")
/* TRANSLATORS: dbt.json: sections[2].blocks[0].text */
N_("DBT asks for time and practice. In one study, 40 people spoke about it. Many had found the group scary, or the skills hard to follow. Some were so full of feeling that they could not use a skill when they needed it.[@barnicot2015] If that happens to you, you have not failed. Tell your therapist, and start smaller.")
/* TRANSLATORS: dbt.json: sections[3].blocks[0].text */
N_("A full program often lasts a year.[@linehan2006] Some places offer only the skills training.[@valentine2015] Ask which one you are being offered, and for how long.")
/* TRANSLATORS: dbt.json: sections[4].blocks[0].text */
N_("DBT was made for people with a diagnosis called borderline personality disorder.[@rizvi2013] Part of what the name covers is moods that swing fast, and a great fear of being left.[@storebo2020] You do not need a diagnosis to find the skills useful.")
/* TRANSLATORS: dbt.json: sections[4].blocks[1].text */
N_("DBT may suit you if feelings rise fast. It may suit you if you act in ways you regret when you fear losing someone. It is also for people who hurt themselves when it all gets too much.[@linehan2006]")
/* TRANSLATORS: dbt.json: sections[5].blocks[0].text */
N_("For attachment, the evidence is early, and it does not all agree. In one trial, 90 people had DBT or one of two other therapies for a year. More people became secure with one of the others, but not with DBT.[@levy2006] In a smaller trial with 60 people, anxiety and avoidance both eased after a DBT group. They eased after another kind of group too.[@khabir2021] We found no study of DBT for people who came because of insecure attachment alone.")
/* TRANSLATORS: dbt.json: sections[5].blocks[1].text */
N_("For staying safe, the evidence is stronger. In a trial with 101 women at high risk, those in DBT were half as likely to attempt suicide as those who saw other experts.[@linehan2006] If this touches you, you do not have to carry it alone. [Support](support:) is always one step away.")
/* TRANSLATORS: dbt.json: sections[5].blocks[2].text */
N_("A review of 17 trials looked at the skills training alone. It looked helpful, but the studies were too weak to be sure.[@valentine2015]")
/* TRANSLATORS: dbt.json: sections[6].blocks[0].text */
N_("Skills from an app or a book do not take the place of DBT. If you hurt yourself, or think about ending your life, please let a person help you. [Support](support:) lists people you can reach now.")
/* TRANSLATORS: dbt.json: sections[6].blocks[1].text */
N_("Staying calm and asking well will not make an unsafe bond safe. If you are afraid of your partner, start with [Support](support:), not with skills.")
/* TRANSLATORS: dbt.json: sections[6].blocks[2].text */
N_("Mindfulness can bring up fear or old memories. This is more common after a hard childhood.[@goldberg2022] Keep your eyes open, keep it short, and stop when you want to.")
/* TRANSLATORS: dbt.json: sections[7].blocks[0].text */
N_("Many single skills can be learned alone. One is [slow breathing](exercise:paced-breathing). A review of 31 studies found that it calms the heart, and brings blood pressure down. Whether it lifts a bad mood was not sure.[@shao2024]")
/* TRANSLATORS: dbt.json: sections[7].blocks[1].text */
N_("See a professional if you hurt yourself, if feelings often lead you into danger, or if you have tried skills alone and feel no safer.")
/* TRANSLATORS: dbt.json: sections[8].blocks[0].items[0] */
N_("Is this full DBT, or the skills training alone?")
/* TRANSLATORS: dbt.json: sections[8].blocks[0].items[1] */
N_("Do you work in a DBT team?")
/* TRANSLATORS: dbt.json: sections[8].blocks[0].items[2] */
N_("Can I reach you between sessions, and when?")
/* TRANSLATORS: dbt.json: sections[8].blocks[0].items[3] */
N_("What happens if I miss a week or slip back?")
/* TRANSLATORS: dbt.json: sections[8].blocks[0].items[4] */
N_("How would you work with my fear of being left, or of getting close?")
/* TRANSLATORS: dbt.json: sections[9].blocks[0].text */
N_("[CBT](approach:cbt) is where DBT comes from. DBT adds more on accepting what is, and on getting through a crisis. [Schema therapy](approach:schema) comes at strong feelings from the other side. DBT trains skills directly. Schema therapy works on the early hurts under the feelings, and expects the feelings to settle after that.[@fassbinder2016]")
/* TRANSLATORS: dbt.json: sections[9].blocks[1].text */
N_("[EMDR](approach:emdr) works on painful memories. Skills for staying steady can be a help before such work.")
/* TRANSLATORS: dbt.json: abbreviation */
N_("DBT")
/* TRANSLATORS: dbt.json: facts.works */
N_("Teaches skills for strong feelings")
/* TRANSLATORS: dbt.json: facts.format */
N_("One to one and a skills group, both weekly")
/* TRANSLATORS: dbt.json: facts.length */
N_("Often a year for the full program")
/* TRANSLATORS: dbt.json: facts.suits */
N_("Feelings that rise fast and are hard to bring down")
/* TRANSLATORS: dbt.json: facts.asks */
N_("A lot of time, a group, and daily practice")
/* TRANSLATORS: dbt.json: facts.evidence */
N_("Early and mixed for attachment. Stronger for staying safe")
/* TRANSLATORS: dbt.json: facts.alone */
N_("Single skills: yes. Instead of DBT if you self-harm: no")
/* TRANSLATORS: dbt.json: facts.caution */
N_("Skills alone do not replace care if you hurt yourself")
/* TRANSLATORS: dbt.json: evidence[0].size */
N_("90 adults, one year, three therapies")
/* TRANSLATORS: dbt.json: evidence[0].found */
N_("More people became secure with one of the other therapies. With DBT there was no such change.")
/* TRANSLATORS: dbt.json: evidence[1].size */
N_("60 adults")
/* TRANSLATORS: dbt.json: evidence[1].found */
N_("Anxious and avoidant attachment both eased after a DBT group, and after one other kind of group.")
/* TRANSLATORS: dbt.json: evidence[2].size */
N_("101 women at high risk")
/* TRANSLATORS: dbt.json: evidence[2].found */
N_("Over two years, women in DBT were half as likely to attempt suicide as women who saw other experts.")
/* TRANSLATORS: dbt.json: evidence[3].study */
N_("Review of studies")
/* TRANSLATORS: dbt.json: evidence[3].size */
N_("17 trials of the skills training alone")
/* TRANSLATORS: dbt.json: evidence[3].found */
N_("The skills training looked helpful for many problems. The studies were too weak to be sure.")
/* TRANSLATORS: eft.json: title */
N_("Emotionally focused therapy")
/* TRANSLATORS: eft.json: summary */
N_("EFT helps a couple see the loop they get caught in, and turn to each other with softer feelings and clear needs.")
/* TRANSLATORS: eft.json: sections[0].blocks[0].text */
N_("EFT is short for emotionally focused therapy. It is a couple therapy built on attachment theory. It sees many fights as a sign that the bond does not feel safe.[@wiebe2016]")
/* TRANSLATORS: eft.json: sections[0].blocks[1].text */
N_("Say that one of you presses, and the other pulls back. Each move sets off the next. Under the anger or the silence there are often softer feelings, such as fear or hurt. EFT helps each of you to find them and share them.[@wiebe2016] The loop is seen as the problem. You are not, and neither is your partner.")
/* TRANSLATORS: eft.json: sections[1].blocks[0].text */
N_("You sit with your partner and a therapist, who slows things down. You might be asked what happens inside you when your partner turns away. Then you might be asked to turn and say it to them. The work has three stages:[@wiebe2017b]")
/* TRANSLATORS: eft.json: sections[1].blocks[1].items[0] */
N_("*Calming the loop.* You both learn to see it coming, and to step out sooner.")
/* TRANSLATORS: eft.json: sections[1].blocks[1].items[1] */
N_("*Building the bond.* You each share your fears and needs, and learn to answer.")
/* TRANSLATORS: eft.json: sections[1].blocks[1].items[2] */
N_("*Making it last.* You take this new way of talking to the old problems.")
/* TRANSLATORS: eft.json: sections[2].blocks[0].text */
N_("EFT asks both of you to come, and to let yourselves be seen. If you learned early to keep feelings in, that can be hard. You can go slowly. “Not yet” is a fine answer, and a good therapist will respect it.")
/* TRANSLATORS: eft.json: sections[3].blocks[0].text */
N_("In the main study of attachment, couples had about 21 sessions.[@dalgleish2015] You may need fewer, or more. Ask the therapist what they expect, and when you will look at it again.")
/* TRANSLATORS: eft.json: sections[4].blocks[0].text */
N_("EFT may suit you if you both want to stay close, feel safe with each other, and keep ending up in the same fight. In one study, some people gained more than others in how happy they felt together. They were those with more attachment anxiety, and those who held their feelings in.[@dalgleish2015] So you do not have to be at ease with feelings to start.")
/* TRANSLATORS: eft.json: sections[4].blocks[1].text */
N_("It may not suit you if one of you has already decided to go, or does not want to be there. It does not suit you if one of you is afraid of the other.")
/* TRANSLATORS: eft.json: sections[5].blocks[0].text */
N_("For attachment, the evidence is early. Most of it comes from one small group of 32 couples, with no other group to compare. Avoidance in the bond fell. Anxiety about the bond fell in couples who reached one key step, in which the partner who had been pressing found a softer way to ask.[@burgessmoser2016] Over the next two years, couples were still less anxious, and acted in more secure ways.[@wiebe2017a] Avoidance moved here, which studies of therapy do not always find.[@taylor2015]")
/* TRANSLATORS: eft.json: sections[5].blocks[1].text */
N_("In 134 couples who had other kinds of couple therapy, feeling happier came first. Less attachment anxiety came after.[@benson2013] So EFT may not be the only way.")
/* TRANSLATORS: eft.json: sections[5].blocks[2].text */
N_("For how happy couples feel together, a review of nine trials found gains. Its authors call the support preliminary.[@beasley2019] If you read a high success rate for EFT, please do not take it as a promise. Every couple is different.")
/* TRANSLATORS: eft.json: sections[6].blocks[0].text */
N_("EFT is not for a bond where there is fear, threats, control or violence. It asks you to show where it hurts, and that is not safe with someone who hurts you. A US hotline for domestic violence advises against couples counseling where there is abuse. Abuse is the choice of the person who does it. It is not a loop that two people make.[@hotline2014] If this may be you, go to [Support](support:).")
/* TRANSLATORS: eft.json: sections[6].blocks[1].text */
N_("You can ask any couple therapist to see you alone first. Before you share something private, ask if they would keep it from your partner.")
/* TRANSLATORS: eft.json: sections[6].blocks[2].text */
N_("No one should push you to stay, or to leave. That choice is yours.")
/* TRANSLATORS: eft.json: sections[7].blocks[0].text */
N_("You can [map your cycle](exercise:cycle-map) by yourself. It may help you see your own part with more kindness. You do not have to show it to anyone.")
/* TRANSLATORS: eft.json: sections[7].blocks[1].text */
N_("The rest is best done with a trained therapist in the room. When both of you are raw, you need someone who can slow things down and keep it safe for each of you.")
/* TRANSLATORS: eft.json: sections[8].blocks[0].items[0] */
N_("Do you mean emotionally focused therapy for couples, and what training have you done?")
/* TRANSLATORS: eft.json: sections[8].blocks[0].items[1] */
N_("Will you see each of us alone at some point?")
/* TRANSLATORS: eft.json: sections[8].blocks[0].items[2] */
N_("How do you check that both of us are safe?")
/* TRANSLATORS: eft.json: sections[8].blocks[0].items[3] */
N_("What if one of us finds it hard to show feelings?")
/* TRANSLATORS: eft.json: sections[8].blocks[0].items[4] */
N_("What if we find out that we want different things?")
/* TRANSLATORS: eft.json: sections[9].blocks[0].text */
N_("[CBT](approach:cbt) has a form for couples too. It works more on skills, such as how to talk and solve problems. In trials, the two did about equally well.[@bodenmann2020]")
/* TRANSLATORS: eft.json: sections[9].blocks[1].text */
N_("[Schema therapy](approach:schema) looks at how old hurts shape your life, often one to one. EFT starts with the bond you have now.")
/* TRANSLATORS: eft.json: abbreviation */
N_("EFT")
/* TRANSLATORS: eft.json: facts.works */
N_("Maps the cycle between you and the feelings under it")
/* TRANSLATORS: eft.json: facts.format */
N_("Both partners together, with one therapist")
/* TRANSLATORS: eft.json: facts.length */
N_("About 21 sessions in the main attachment study")
/* TRANSLATORS: eft.json: facts.suits */
N_("Couples who feel safe together but keep getting stuck")
/* TRANSLATORS: eft.json: facts.asks */
N_("Both of you, and some courage to be seen")
/* TRANSLATORS: eft.json: facts.evidence */
N_("Early for attachment. Good for how happy couples feel")
/* TRANSLATORS: eft.json: facts.alone */
N_("Mapping your cycle: yes. Never where there is fear")
/* TRANSLATORS: eft.json: facts.caution */
N_("Not where one of you is afraid of the other")
/* TRANSLATORS: eft.json: evidence[0].size */
N_("32 couples")
/* TRANSLATORS: eft.json: evidence[0].found */
N_("Avoidance in the bond fell. Anxiety about the bond fell in couples who reached one key step.")
/* TRANSLATORS: eft.json: evidence[1].study */
N_("Follow-up over two years, no group to compare")
/* TRANSLATORS: eft.json: evidence[1].size */
N_("The same 32 couples")
/* TRANSLATORS: eft.json: evidence[1].found */
N_("Couples stayed happier, acted in more secure ways, and worried less about the bond.")
/* TRANSLATORS: eft.json: evidence[2].study */
N_("Couples in a trial of other couple therapies")
/* TRANSLATORS: eft.json: evidence[2].size */
N_("134 couples")
/* TRANSLATORS: eft.json: evidence[2].found */
N_("Feeling happier together came first. Less attachment anxiety came after.")
/* TRANSLATORS: eft.json: evidence[3].study */
N_("Review of trials")
/* TRANSLATORS: eft.json: evidence[3].size */
N_("9 trials")
/* TRANSLATORS: eft.json: evidence[3].found */
N_("Couples were happier together after EFT. The authors call the support preliminary.")
/* TRANSLATORS: emdr.json: title */
N_("Eye movement desensitization and reprocessing")
/* TRANSLATORS: emdr.json: summary */
N_("EMDR is a therapy for painful memories: you recall one in short spells, while a therapist guides your eyes from side to side.")
/* TRANSLATORS: emdr.json: sections[0].blocks[0].text */
N_("EMDR is short for eye movement desensitization and reprocessing. It rests on an idea: a bad memory that was never worked through can keep on hurting. You bring the memory to mind. At the same time you follow something that moves from side to side, most often with your eyes. The aim is that the memory upsets you less, and that you come to see yourself in a kinder way.[@who2013]")
/* TRANSLATORS: emdr.json: sections[0].blocks[1].text */
N_("How this works is not known for sure. People still argue about what the side-to-side part adds.[@landinromero2018]")
/* TRANSLATORS: emdr.json: sections[1].blocks[0].text */
N_("EMDR has eight steps.[@gainer2020] In broad strokes:")
/* TRANSLATORS: emdr.json: sections[1].blocks[1].items[0] */
N_("You talk about your past, and about what you want help with.")
/* TRANSLATORS: emdr.json: sections[1].blocks[1].items[1] */
N_("You learn ways to calm and steady yourself.")
/* TRANSLATORS: emdr.json: sections[1].blocks[1].items[2] */
N_("You and the therapist choose one memory. You notice what you see, believe and feel.")
/* TRANSLATORS: emdr.json: sections[1].blocks[1].items[3] */
N_("You hold it in mind in short spells, while the therapist guides your eyes or uses taps or sounds. Each time, you say what came up.")
/* TRANSLATORS: emdr.json: sections[1].blocks[1].items[4] */
N_("You end in a steady place. Next time, you look at what has changed.")
/* TRANSLATORS: emdr.json: sections[2].blocks[0].text */
N_("You do not have to tell the whole story, and there is no homework.[@who2013] But you do need to touch a painful memory, with someone there. That can leave you tired or raw. Keep the hours after a session free if you can. Plan who you could call.")
/* TRANSLATORS: emdr.json: sections[3].blocks[0].text */
N_("EMDR is best known for post-traumatic stress disorder, or PTSD. This is when the past keeps breaking in. For adults with PTSD, a UK guideline speaks of 8 to 12 sessions.[@nice2018] In a small study of attachment, people had about 15.[@barazzone2023] Hurt that went on for years may well take longer.")
/* TRANSLATORS: emdr.json: sections[4].blocks[0].text */
N_("The World Health Organization says that EMDR should be considered for adults with PTSD.[@who2013] It may suit you if one memory, or a few, still feel as if they were happening now, and they stand between you and the people you love.")
/* TRANSLATORS: emdr.json: sections[4].blocks[1].text */
N_("You may have no such memory. Perhaps what hurt was what was missing. Then ask how the therapist would work with that.")
/* TRANSLATORS: emdr.json: sections[5].blocks[0].text */
N_("For attachment, the evidence is very early. In a pilot study, 18 adults had EMDR for PTSD. Afterward they felt less insecure with others. There was no other group to compare, so the change may have had other causes. Part of it went along with how good the bond with the therapist was.[@barazzone2023] An earlier paper drew on case reports, and called the evidence preliminary.[@wesselmann2012] No one can say yet if EMDR changes avoidance.")
/* TRANSLATORS: emdr.json: sections[5].blocks[1].text */
N_("For PTSD there is more. A review of 76 trials found that EMDR may help in the short term. Most studies were weak. For other problems, there was too little to go on.[@cuijpers2020]")
/* TRANSLATORS: emdr.json: sections[6].blocks[0].text */
N_("Please do not do EMDR on yourself, with an app, a video or a set of lights. Only one small study has looked at self-run EMDR. Experts do not agree on whether it is safe.[@waterman2020] A memory can rise faster than you can settle it alone. For this reason, Secure Base has no dots or tones that go from side to side.")
/* TRANSLATORS: emdr.json: sections[6].blocks[1].text */
N_("Some people lose time, feel unreal, or seem to watch themselves from outside. This is called dissociation. There is debate about EMDR for people who have this. One expert advises bringing in the side-to-side part little by little.[@gonzalez2018] Tell your therapist about it before you start.")
/* TRANSLATORS: emdr.json: sections[6].blocks[2].text */
N_("If someone in your life hurts or scares you now, your safety comes first, before any work on memories. [Support](support:) can help you find someone to talk to.")
/* TRANSLATORS: emdr.json: sections[7].blocks[0].text */
N_("EMDR is for a trained professional only. What you can practice alone are the steadying skills that come first. You could try [slow breathing](exercise:paced-breathing). You could picture a calm place. You could picture a strong box, and leave a worry in it until you have help with it. None of these needs a painful memory. Leave the memory for the session.")
/* TRANSLATORS: emdr.json: sections[7].blocks[1].text */
N_("If memories flood in now, look around the room and name what you see. Then go to [Support](support:).")
/* TRANSLATORS: emdr.json: sections[8].blocks[0].items[0] */
N_("What training do you have in EMDR, and who do you turn to for advice?")
/* TRANSLATORS: emdr.json: sections[8].blocks[0].items[1] */
N_("How will we know that I am ready to start?")
/* TRANSLATORS: emdr.json: sections[8].blocks[0].items[2] */
N_("What will you do if I go numb, or feel unreal?")
/* TRANSLATORS: emdr.json: sections[8].blocks[0].items[3] */
N_("What can I do if strong feelings follow me home?")
/* TRANSLATORS: emdr.json: sections[8].blocks[0].items[4] */
N_("Can I stop at any moment, and how do I tell you?")
/* TRANSLATORS: emdr.json: sections[8].blocks[0].items[5] */
N_("How do you work with hurt that has no single memory?")
/* TRANSLATORS: emdr.json: sections[9].blocks[0].text */
N_("There is also a kind of [CBT](approach:cbt) for trauma. Unlike EMDR, it may ask you to tell the event in detail, question your beliefs and do homework.[@who2013] [Schema therapy](approach:schema) also goes back to early scenes, and gives more weight to the bond with the therapist.[@fassbinder2016]")
/* TRANSLATORS: emdr.json: sections[9].blocks[1].text */
N_("[DBT](approach:dbt) stays with skills for today. It can come before work on memories.")
/* TRANSLATORS: emdr.json: abbreviation */
N_("EMDR")
/* TRANSLATORS: emdr.json: facts.works */
N_("Takes the sting out of painful memories")
/* TRANSLATORS: emdr.json: facts.format */
N_("One to one, with a trained therapist")
/* TRANSLATORS: emdr.json: facts.length */
N_("Often 8 to 12 sessions for PTSD")
/* TRANSLATORS: emdr.json: facts.suits */
N_("Memories that still feel as if they happen now")
/* TRANSLATORS: emdr.json: facts.asks */
N_("Holding a painful memory in mind for short spells")
/* TRANSLATORS: emdr.json: facts.evidence */
N_("Very early for attachment. Better tested for PTSD")
/* TRANSLATORS: emdr.json: facts.alone */
N_("No. Only the steadying skills that come first")
/* TRANSLATORS: emdr.json: facts.caution */
N_("Needs a trained therapist. Never on your own")
/* TRANSLATORS: emdr.json: evidence[0].study */
N_("Pilot study, before and after")
/* TRANSLATORS: emdr.json: evidence[0].size */
N_("18 adults with signs of PTSD or complex PTSD")
/* TRANSLATORS: emdr.json: evidence[0].found */
N_("After about 15 sessions people felt less insecure. There was no group to compare.")
/* TRANSLATORS: emdr.json: evidence[1].study */
N_("Look at earlier reports, and one case")
/* TRANSLATORS: emdr.json: evidence[1].size */
N_("Case reports")
/* TRANSLATORS: emdr.json: evidence[1].found */
N_("The authors call the evidence for attachment preliminary.")
/* TRANSLATORS: emdr.json: evidence[2].study */
N_("Review of trials, not about attachment")
/* TRANSLATORS: emdr.json: evidence[2].size */
N_("76 trials")
/* TRANSLATORS: emdr.json: evidence[2].found */
N_("EMDR may help PTSD in the short term. Most studies were weak. For other problems there was too little to go on.")
/* TRANSLATORS: schema.json: title */
N_("Schema therapy")
/* TRANSLATORS: schema.json: summary */
N_("Schema therapy looks for old life themes that began when your needs were not met, and helps you meet those needs in new ways.")
/* TRANSLATORS: schema.json: sections[0].blocks[0].text */
N_("A schema is a life theme: a deep sense of yourself and of others that began when you were young. It is made of memories, feelings, thoughts and sensations in the body. The idea is that schemas form when a child’s basic needs, such as safety and a secure bond, go unmet again and again.[@thimm2022]")
/* TRANSLATORS: schema.json: sections[0].blocks[1].text */
N_("One theme might be, “People I love will leave.” Another might be, “My needs do not count.” Such a theme once helped you make sense of your world. It is not a fault in you.")
/* TRANSLATORS: schema.json: sections[0].blocks[2].text */
N_("The therapy also speaks of *modes*, the state you are in right now.[@arntz2021] You might know a hurt child inside, a harsh inner voice, or a wall that shuts feelings out. The aim is a stronger *healthy adult*, who can look after the rest.")
/* TRANSLATORS: schema.json: sections[1].blocks[0].text */
N_("The therapist is warm and active. Within the limits of therapy, they offer some of the care that was missing. The name for this is limited reparenting. They also use:[@fassbinder2016]")
/* TRANSLATORS: schema.json: sections[1].blocks[1].items[0] */
N_("*Chairs.* You give two sides of you a chair each, and let them talk.")
/* TRANSLATORS: schema.json: sections[1].blocks[1].items[1] */
N_("*Pictures in the mind.* You go back to a hard scene. With the therapist’s help, the child in it gets what was needed.")
/* TRANSLATORS: schema.json: sections[1].blocks[1].items[2] */
N_("*Kind but clear words.* The therapist sees why a pattern is there, and names what it costs you now.")
/* TRANSLATORS: schema.json: sections[2].blocks[0].text */
N_("It asks for time and trust. In one study, people said they had not been told enough about how strong their feelings might become for a while.[@deklerk2017] In another, the work with inner pictures left people worn out at first. Later, people spoke of knowing themselves better.[@schaich2020] Ask to be told before such work starts. You can say no.")
/* TRANSLATORS: schema.json: sections[3].blocks[0].text */
N_("Schema therapy can be long. Trials have used 50 sessions,[@bamelis2014] two years,[@arntz2022] or three years with two sessions a week.[@giesenbloo2006] Some people found that 50 sessions were not enough.[@deklerk2017]")
/* TRANSLATORS: schema.json: sections[4].blocks[0].text */
N_("It may suit you if the same painful pattern has come back for many years. It may also suit you if other therapy helped you understand, but did not help you feel any different. Most of the research is with people who have a diagnosis of personality disorder. For other problems there is little.[@taylor2017] You do not need a diagnosis to ask about it.")
/* TRANSLATORS: schema.json: sections[4].blocks[1].text */
N_("It may be too much if life is in crisis now. Then help with staying safe and steady comes first.")
/* TRANSLATORS: schema.json: sections[5].blocks[0].text */
N_("Schemas and attachment go together. Across 15 studies, people with more insecure attachment had stronger schemas. The link was larger for anxiety than for avoidance.[@karantzas2023] That does not show that schema therapy changes attachment.")
/* TRANSLATORS: schema.json: sections[5].blocks[1].text */
N_("We found only small trials that tested this. In one, 32 people with obsessive-compulsive disorder took part. Those who had a schema therapy group became less anxious and less avoidant than those who did not.[@danaei2018] Others need to repeat this before anyone can rely on it.")
/* TRANSLATORS: schema.json: sections[5].blocks[2].text */
N_("For personality disorders, the trials are larger. In two of them, more people recovered with schema therapy than with another therapy[@giesenbloo2006] or with usual care.[@bamelis2014] In a trial of 495 people, a mix of group and one-to-one did better than mostly group.[@arntz2022] Across eight studies, nearly 1 in 4 people left early, much as in other therapies.[@gulum2018]")
/* TRANSLATORS: schema.json: sections[6].blocks[0].text */
N_("Please do not go back into scenes of abuse or neglect on your own. Even with a therapist, people describe very strong feelings at first. What helped was a therapist who made it safe, good preparation, and time to talk after.[@schaich2020]")
/* TRANSLATORS: schema.json: sections[6].blocks[1].text */
N_("A schema is a way to understand yourself. It is not a label. It is no reason to put up with harm. If someone hurts or scares you today, your fear is about today. Go to [Support](support:).")
/* TRANSLATORS: schema.json: sections[7].blocks[0].text */
N_("You can do the lighter part alone. Notice when an old theme wakes up. Give it a name. Ask what a kind adult would say to a child who felt this. A [thought record](exercise:thought-record) can help you catch such a moment.")
/* TRANSLATORS: schema.json: sections[7].blocks[1].text */
N_("Leave scenes from childhood, and talks with someone who harmed you, for the therapy room. Stop if you feel small, numb or far away. [Support](support:) is there if it gets too much.")
/* TRANSLATORS: schema.json: sections[8].blocks[0].items[0] */
N_("What training do you have in schema therapy?")
/* TRANSLATORS: schema.json: sections[8].blocks[0].items[1] */
N_("How long do you expect this to take, and what will it cost?")
/* TRANSLATORS: schema.json: sections[8].blocks[0].items[2] */
N_("What does limited reparenting mean with you, and where are its limits?")
/* TRANSLATORS: schema.json: sections[8].blocks[0].items[3] */
N_("When would you use chairs or inner pictures, and can I say no?")
/* TRANSLATORS: schema.json: sections[8].blocks[0].items[4] */
N_("What do we do if I feel too attached to you, or want to run?")
/* TRANSLATORS: schema.json: sections[9].blocks[0].text */
N_("[CBT](approach:cbt) is one of its roots. Schema therapy looks further back and works more through feeling. [DBT](approach:dbt) trains skills for strong feelings directly. Schema therapy works on what lies under them.[@fassbinder2016]")
/* TRANSLATORS: schema.json: sections[9].blocks[1].text */
N_("[EFT](approach:eft) works with you and your partner, in the bond you have now. [EMDR](approach:emdr) also goes back to hard memories, one at a time, with a set series of steps.[@gainer2020]")
/* TRANSLATORS: schema.json: abbreviation */
N_("ST")
/* TRANSLATORS: schema.json: facts.works */
N_("Finds old patterns and meets the needs beneath")
/* TRANSLATORS: schema.json: facts.format */
N_("One to one, in a group, or both")
/* TRANSLATORS: schema.json: facts.length */
N_("50 sessions to three years in the main trials")
/* TRANSLATORS: schema.json: facts.suits */
N_("Painful patterns that have come back for many years")
/* TRANSLATORS: schema.json: facts.asks */
N_("Time, trust, and work with strong feelings")
/* TRANSLATORS: schema.json: facts.evidence */
N_("Early for attachment. Better tested in personality disorder")
/* TRANSLATORS: schema.json: facts.alone */
N_("Naming your themes: yes. Old abuse: never alone")
/* TRANSLATORS: schema.json: facts.caution */
N_("Work on painful scenes needs a therapist")
/* TRANSLATORS: schema.json: evidence[0].study */
N_("Small trial with groups made by chance")
/* TRANSLATORS: schema.json: evidence[0].size */
N_("32 adults with obsessive-compulsive disorder")
/* TRANSLATORS: schema.json: evidence[0].found */
N_("After a schema therapy group, anxious and avoidant attachment had fallen more than without it.")
/* TRANSLATORS: schema.json: evidence[1].study */
N_("Review of studies at one point in time")
/* TRANSLATORS: schema.json: evidence[1].size */
N_("15 studies")
/* TRANSLATORS: schema.json: evidence[1].found */
N_("More insecure attachment went with stronger schemas, more so for anxiety than for avoidance. It does not show change.")
/* TRANSLATORS: schema.json: evidence[2].study */
N_("Trial with groups made by chance, not about attachment")
/* TRANSLATORS: schema.json: evidence[2].size */
N_("88 adults with borderline personality disorder")
/* TRANSLATORS: schema.json: evidence[2].found */
N_("After three years, more people had recovered with schema therapy than with another therapy.")
/* TRANSLATORS: schema.json: evidence[3].size */
N_("323 adults with personality disorders")
/* TRANSLATORS: schema.json: evidence[3].found */
N_("More people recovered with 50 sessions of schema therapy than with usual care.")
/* TRANSLATORS: support.json: title */
N_("Support")
/* TRANSLATORS: support.json: summary */
N_("Who to call now, who can listen, and where to turn if someone frightens you.")
/* TRANSLATORS: support.json: sections[0].title */
N_("If you are in danger now")
/* TRANSLATORS: support.json: sections[0].blocks[0].text */
N_("Call your local emergency number.")
/* TRANSLATORS: support.json: sections[0].blocks[1].items[0] */
N_("European Union, and most mobile phones: 112[@europeancommission2009][@wellington2026]")
/* TRANSLATORS: support.json: sections[0].blocks[1].items[1] */
N_("United States: 911[@wyoming2026]")
/* TRANSLATORS: support.json: sections[0].blocks[1].items[2] */
N_("Canada: 911[@mindyourmind2026]")
/* TRANSLATORS: support.json: sections[0].blocks[1].items[3] */
N_("United Kingdom: 999[@thamesvalley2026]")
/* TRANSLATORS: support.json: sections[0].blocks[1].items[4] */
N_("Australia: 000[@telstrahealth2026]")
/* TRANSLATORS: support.json: sections[0].blocks[1].items[5] */
N_("New Zealand: 111[@womensrefuge2026a]")
/* TRANSLATORS: support.json: sections[0].blocks[2].text */
N_("You can say: “I am not safe.” That is enough to begin. If you can, go where other people are.")
/* TRANSLATORS: support.json: sections[1].title */
N_("If you are thinking about suicide")
/* TRANSLATORS: support.json: sections[1].blocks[0].text */
N_("You deserve help with this, today. These thoughts can ease. You do not have to get through it alone.")
/* TRANSLATORS: support.json: sections[1].blocks[1].items[0] */
N_("Tell one person: “I am thinking about suicide.”")
/* TRANSLATORS: support.json: sections[1].blocks[1].items[1] */
N_("Ask them to stay with you, or on the phone.")
/* TRANSLATORS: support.json: sections[1].blocks[1].items[2] */
N_("Ask them to help make the place around you safer.")
/* TRANSLATORS: support.json: sections[1].blocks[1].items[3] */
N_("Call a line below, or your emergency number.")
/* TRANSLATORS: support.json: sections[1].blocks[2].text */
N_("Many callers to one crisis line feel less overwhelmed and more hopeful after they talk.[@wyoming2026]")
/* TRANSLATORS: support.json: sections[2].title */
N_("Talk to someone")
/* TRANSLATORS: support.json: sections[2].blocks[0].text */
N_("A helpline costs nothing, though your phone company may charge for the call. A person answers. You do not have to give your name.[@throughline2026] You do not have to be in crisis either. Many lines are there for anyone in distress.[@findahelpline2026] These lists can help you find one near you:")
/* TRANSLATORS: support.json: sections[2].blocks[1].items[0] */
N_("[findahelpline.com](https://findahelpline.com): by country and by topic[@findahelpline2026]")
/* TRANSLATORS: support.json: sections[2].blocks[1].items[1] */
N_("[befrienders.org](https://www.befrienders.org): volunteers who listen, in many countries[@befrienders2026]")
/* TRANSLATORS: support.json: sections[2].blocks[1].items[2] */
N_("[iasp.info](https://www.iasp.info): crisis centers around the world[@iasp2026]")
/* TRANSLATORS: support.json: sections[2].blocks[2].text */
N_("Lines can be busy. That is not about you. Please try again, or try another one.")
/* TRANSLATORS: support.json: sections[3].title */
N_("Lines by country or region")
/* TRANSLATORS: support.json: sections[3].blocks[0].text */
N_("Last checked: each number was taken from public sources in 2026. Most of these lines say that they answer day and night. Numbers change. If one does not work, use a list above.")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[0] */
N_("Australia: Lifeline, call 13 11 14 or text 0477 13 11 14[@lifeinmind2022]")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[1] */
N_("Austria: TelefonSeelsorge, call 142[@orf2023]")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[2] */
N_("Brazil: CVV, call 188[@folha2018]")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[3] */
N_("Canada: Suicide Crisis Helpline, call or text 988[@cmha2023]")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[4] */
N_("England: NHS, call 111 and choose the mental health option[@sheffield2026]")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[5] */
N_("France: call 3114[@numeronational2026]")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[6] */
N_("Germany: TelefonSeelsorge, call 0800 111 0 111 or 0800 111 0 222[@domradio2016]")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[7] */
N_("Hong Kong: The Samaritans, call 2896 0000[@csrp2026]")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[8] */
N_("India: Tele-MANAS, call 14416[@shillongtimes2025]")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[9] */
N_("Netherlands: call 113 or 0800 0113[@nu2020]")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[10] */
N_("New Zealand: Need to talk? (call or text 1737)[@pegasus2021]")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[11] */
N_("Philippines: NCMH Crisis Hotline, call 0917 899 8727[@doh2019]")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[12] */
N_("Singapore: Samaritans of Singapore, call 1767 or WhatsApp 9151 1767[@channelnewsasia2022]")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[13] */
N_("South Africa: SADAG, call 0800 567 567[@tswanya2019]")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[14] */
N_("Spain: call 024[@rtve2022]")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[15] */
N_("Switzerland: Tel 143, call 143[@barfi2017]")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[16] */
N_("United Kingdom: Samaritans, call 116 123[@samaritans2026]")
/* TRANSLATORS: support.json: sections[3].blocks[1].items[17] */
N_("United States: 988 Suicide & Crisis Lifeline, call or text 988[@wyoming2026]")
/* TRANSLATORS: support.json: sections[4].title */
N_("If someone close frightens you")
/* TRANSLATORS: support.json: sections[4].blocks[0].text */
N_("Fear of a partner or family member is not “attachment.” It is not your fault.[@sussex2026] Nothing about how you love caused it. Abuse is not only hitting.[@sussex2026] It can be:")
/* TRANSLATORS: support.json: sections[4].blocks[1].items[0] */
N_("threats, or making you afraid")
/* TRANSLATORS: support.json: sections[4].blocks[1].items[1] */
N_("control over who you see, your money or your phone")
/* TRANSLATORS: support.json: sections[4].blocks[1].items[2] */
N_("putting you down, again and again")
/* TRANSLATORS: support.json: sections[4].blocks[1].items[3] */
N_("pushing you into sex")
/* TRANSLATORS: support.json: sections[4].blocks[1].items[4] */
N_("following you or watching you")
/* TRANSLATORS: support.json: sections[4].blocks[2].text */
N_("You know best when it is safe to act.[@womensrefuge2026b] No one here will tell you to leave or to stay. The time around leaving can carry more risk.[@areyouok2026] A trained advocate can help you make a plan, whatever you choose.")
/* TRANSLATORS: support.json: sections[4].blocks[3].text */
N_("You do not need to do exercises about closeness with someone who scares you.")
/* TRANSLATORS: support.json: sections[4].blocks[4].text */
N_("Calls and web pages can leave a trace. If someone checks your phone or computer, use one they cannot reach, if you can.")
/* TRANSLATORS: support.json: sections[4].blocks[5].items[0] */
N_("United Kingdom: National Domestic Abuse Helpline, call 0808 2000 247, free, day and night[@refuge2020]")
/* TRANSLATORS: support.json: sections[4].blocks[5].items[1] */
N_("United States: [thehotline.org](https://www.thehotline.org)[@ovc2022]")
/* TRANSLATORS: support.json: sections[4].blocks[5].items[2] */
N_("Australia: [1800respect.org.au](https://www.1800respect.org.au)[@telstrahealth2026]")
/* TRANSLATORS: support.json: sections[4].blocks[5].items[3] */
N_("New Zealand: [womensrefuge.org.nz](https://womensrefuge.org.nz)[@womensrefuge2026a]")
/* TRANSLATORS: support.json: sections[4].blocks[5].items[4] */
N_("Elsewhere, and for people of every gender: [findahelpline.com](https://findahelpline.com)[@findahelpline2026]")
/* TRANSLATORS: support.json: sections[5].title */
N_("When to see a doctor or therapist")
/* TRANSLATORS: support.json: sections[5].blocks[0].text */
N_("Some things need more than an app. Please talk to a professional if:")
/* TRANSLATORS: support.json: sections[5].blocks[1].items[0] */
N_("you think about suicide or about hurting yourself")
/* TRANSLATORS: support.json: sections[5].blocks[1].items[1] */
N_("you are afraid of your partner or someone in your family")
/* TRANSLATORS: support.json: sections[5].blocks[1].items[2] */
N_("bad memories come back as if they are happening now")
/* TRANSLATORS: support.json: sections[5].blocks[1].items[3] */
N_("you feel cut off from yourself, or lose track of time")
/* TRANSLATORS: support.json: sections[5].blocks[1].items[4] */
N_("food, alcohol or drugs have become a problem")
/* TRANSLATORS: support.json: sections[5].blocks[1].items[5] */
N_("you hear or see things that others do not, or have so much energy that you hardly sleep")
/* TRANSLATORS: support.json: sections[5].blocks[1].items[6] */
N_("it has been hard to get through the day for two weeks or more")
/* TRANSLATORS: support.json: sections[5].blocks[1].items[7] */
N_("an exercise leaves you feeling worse a day later")
/* TRANSLATORS: support.json: sections[5].blocks[1].items[8] */
N_("your results here clearly get worse twice in a row")
/* TRANSLATORS: support.json: sections[5].blocks[1].items[9] */
N_("you feel low while pregnant or after a birth")
/* TRANSLATORS: support.json: sections[5].blocks[2].text */
N_("If you are under 18, talk to an adult you trust, or to a line for young people.")
/* TRANSLATORS: support.json: sections[6].title */
N_("What this app is not")
/* TRANSLATORS: support.json: sections[6].blocks[0].text */
N_("Secure Base is not therapy, not a diagnosis and not an emergency service. What you write stays on this computer. No one else sees it, so if you need someone, please let a person know.")
/* TRANSLATORS: support.json: sections[6].blocks[1].text */
N_("If you are safe now and want to settle a little, [paced breathing](exercise:paced-breathing) is here.")
/* TRANSLATORS: the-four-styles.json: title */
N_("The four styles")
/* TRANSLATORS: the-four-styles.json: summary */
N_("Four regions on a map with soft edges: what each can feel like, what it gives, what it costs and what helps.")
/* TRANSLATORS: the-four-styles.json: sections[0].title */
N_("A map, not four boxes")
/* TRANSLATORS: the-four-styles.json: sections[0].blocks[0].text */
N_("You may have read that people come in four types. When researchers tested this, the idea did not hold up. Attachment fits better as two scales that run from low to high.[@fraley1998][@fraley2015]")
/* TRANSLATORS: the-four-styles.json: sections[0].blocks[1].items[0] */
N_("*Anxiety*: how much you worry that people will not be there.")
/* TRANSLATORS: the-four-styles.json: sections[0].blocks[1].items[1] */
N_("*Avoidance*: how uneasy you feel when you are close to people or lean on them.")
/* TRANSLATORS: the-four-styles.json: sections[0].blocks[2].text */
N_("Lay one scale across and one upward, and you have a map. Its four corners have names.[@bartholomew1991] You may have met other names for them, such as anxious, avoidant or disorganized. No wall stands between the corners, and you may have felt a bit of each.")
/* TRANSLATORS: the-four-styles.json: sections[1].title */
N_("Low anxiety, low avoidance: “secure”")
/* TRANSLATORS: the-four-styles.json: sections[1].blocks[0].items[0] */
N_("*From the inside:* closeness is mostly easy, and so is time alone. When something goes wrong between you and someone else, you tend to think that it can be put right.")
/* TRANSLATORS: the-four-styles.json: sections[1].blocks[0].items[1] */
N_("*Strengths:* you can ask for help and give it, and you can make up after a fight.")
/* TRANSLATORS: the-four-styles.json: sections[1].blocks[0].items[2] */
N_("*What it costs:* you may expect good will where there is little. Grief, illness and hard times can shake you as they shake anyone.")
/* TRANSLATORS: the-four-styles.json: sections[1].blocks[0].items[3] */
N_("*What helps:* keep up the bonds that hold you. Notice what you do on good days, and try it on hard ones.")
/* TRANSLATORS: the-four-styles.json: sections[2].title */
N_("High anxiety, low avoidance: “preoccupied”")
/* TRANSLATORS: the-four-styles.json: sections[2].blocks[0].items[0] */
N_("*From the inside:* you want to be close, and you fear that it will not last. A late reply or a new tone of voice can fill the whole day.")
/* TRANSLATORS: the-four-styles.json: sections[2].blocks[0].items[1] */
N_("*Strengths:* you notice a lot, you care out loud and you reach out. In one lab study, groups that had members high in anxiety spotted a danger sooner.[@eindor2011]")
/* TRANSLATORS: the-four-styles.json: sections[2].blocks[0].items[2] */
N_("*What it costs:* sleep, calm and trust in yourself. Asking again and again if all is well can tire both of you.")
/* TRANSLATORS: the-four-styles.json: sections[2].blocks[0].items[3] */
N_("*What helps:* settle your body first, then look at the story in your head. Ask once, in plain words. A partner who is steady and kind can ease the worry.[@simpson2014] [Paced breathing](exercise:paced-breathing) and a [thought record](exercise:thought-record) are good first steps.")
/* TRANSLATORS: the-four-styles.json: sections[3].title */
N_("Low anxiety, high avoidance: “dismissing”")
/* TRANSLATORS: the-four-styles.json: sections[3].blocks[0].items[0] */
N_("*From the inside:* you feel most like yourself when you need no one. When feelings run high, yours or theirs, you want some air.")
/* TRANSLATORS: the-four-styles.json: sections[3].blocks[0].items[1] */
N_("*Strengths:* you stay calm, you cope and you get things done. In the same study, groups that had members high in avoidance got out of danger faster.[@eindor2011]")
/* TRANSLATORS: the-four-styles.json: sections[3].blocks[0].items[2] */
N_("*What it costs:* people may not know when you are hurting. You may not know it yourself until later.")
/* TRANSLATORS: the-four-styles.json: sections[3].blocks[0].items[3] */
N_("*What helps:* small steps that you choose. Say one true thing, or accept one small favor. One study watched couples in conflict. People high in avoidance got less angry and pulled back less when a partner was gentle and left them room to choose.[@overall2013]")
/* TRANSLATORS: the-four-styles.json: sections[4].title */
N_("High anxiety, high avoidance: “fearful”")
/* TRANSLATORS: the-four-styles.json: sections[4].blocks[0].items[0] */
N_("*From the inside:* you long for people and brace against them. You may move in, then pull away, and wonder why. It can wear you down.")
/* TRANSLATORS: the-four-styles.json: sections[4].blocks[0].items[1] */
N_("*Strengths:* you can see both sides of things. You may know a good deal about pain, and be gentle with it in others.")
/* TRANSLATORS: the-four-styles.json: sections[4].blocks[0].items[2] */
N_("*What it costs:* it is hard to rest anywhere, even in a bond that is good to you.")
/* TRANSLATORS: the-four-styles.json: sections[4].blocks[0].items[3] */
N_("*What helps:* go slowly, and choose people who are steady. Feeling safe comes first, and a therapist can go with you. [DBT](approach:dbt) teaches skills for strong feelings. [Schema therapy](approach:schema) works with old patterns.")
/* TRANSLATORS: the-four-styles.json: sections[5].title */
N_("Soft edges")
/* TRANSLATORS: the-four-styles.json: sections[5].blocks[0].text */
N_("A questionnaire adds up your answers and gives you a place on each scale. That place is a best guess with a margin around it. We looked at open data from 39,057 adults who had filled in a long research questionnaire. About 4 in 10 sat so near the middle line for anxiety that no one could say with confidence which side they were on. For avoidance it was about 1 in 4.[@openpsychometrics2018] The questionnaire in this app is shorter, so its margin is wider still. That is why you see a soft shape on the map, and why the app tells you when you are near a line.")
/* TRANSLATORS: the-four-styles.json: sections[6].title */
N_("Bonds differ")
/* TRANSLATORS: the-four-styles.json: sections[6].blocks[0].text */
N_("You may be at ease with a friend, on guard with your father and full of worry with a partner. Scores for one bond tell more about that bond than a general score can.[@fraley2011] Where you stand can also shift over the years.[@chopik2019]")
/* TRANSLATORS: the-four-styles.json: sections[7].title */
N_("Labels can hurt")
/* TRANSLATORS: the-four-styles.json: sections[7].blocks[0].text */
N_("These words can help you understand yourself. They can also be used as weapons. “You are so avoidant” ends a talk. “I felt alone when you left the room” can begin one. Please do not place other people on the map: no one can do that from the outside. And no style ever excuses cruelty. If someone frightens you, please go to [Support](support:).")
/* TRANSLATORS: the-four-styles.json: sections[8].title */
N_("Why there are no percentages")
/* TRANSLATORS: the-four-styles.json: sections[8].blocks[0].text */
N_("Some tests say that you are “60 percent anxious.” Here you will see no such figure. If there are no real types, there is nothing to be a percentage of.")
/* TRANSLATORS: the-four-styles.json: sections[8].blocks[1].text */
N_("Counts of how many people are secure have the same trouble. They depend on where you draw the line. In the open data, one common line puts 34 in 100 adults in the secure corner. Another puts 27 in 100 there.[@openpsychometrics2018] They are the same people, and only the line has moved.")
/* TRANSLATORS: what-insecure-attachment-is.json: title */
N_("What insecure attachment is")
/* TRANSLATORS: what-insecure-attachment-is.json: summary */
N_("How we learn to be close, why closeness can feel unsafe, and what research says about change.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[0].title */
N_("What attachment is")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[0].blocks[0].text */
N_("Attachment is the pull toward certain people when you are scared, hurt or worn out. It starts in the first years of life and goes on for as long as you live.[@simpson2017]")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[0].blocks[1].text */
N_("Two people gave us the idea. John Bowlby wanted to know what it does to a child to lose the person who cares for them, or to be parted from them. Mary Ainsworth watched babies with their mothers, first in Uganda. She gave us the idea of the *secure base*: someone you can set out from, and come back to.[@bretherton1992] She also saw that babies differ when a parent leaves and returns. Some seek comfort and settle. Some cannot settle. Some turn away.[@bartholomew1991]")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[1].title */
N_("How it forms")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[1].blocks[0].text */
N_("A baby cannot ask if people are kind; a baby finds out. When someone comes, notices and comforts, most of the time, a child can learn that people come and that they care.[@mikulincer2012] When care is different, a child learns something else:")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[1].blocks[1].items[0] */
N_("*Care that came and went.* It was warm one day and gone the next, with no telling why. Watching closely and calling loudly may have been the best way to be heard.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[1].blocks[1].items[1] */
N_("*Care that was missing.* Needs were met late, or not at all. It may have hurt less to need less.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[1].blocks[1].items[2] */
N_("*Care without feeling.* You were fed and clothed, but there was no one to tell. It may have been safest to keep feelings in.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[1].blocks[2].text */
N_("A large review of studies links neglect and abuse in childhood with more worry and more distance in adult bonds. The link was stronger for emotional harm.[@li2026] It is a link and not a fate: many roads lead on from a hard start.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[1].blocks[3].text */
N_("Early care is not the whole story, either. A study that followed people from birth found traces of later care, of social skills and of close friendships too.[@fraley2013]")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[2].title */
N_("What “insecure” means")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[2].blocks[0].text */
N_("*Insecure* does not mean weak. Researchers use the word for being higher on one or both of two scales.[@mikulincer2012]")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[2].blocks[1].items[0] */
N_("*Anxiety*: worry that people will not be there when you need them.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[2].blocks[1].items[1] */
N_("*Avoidance*: unease about being close and leaning on others.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[2].blocks[2].text */
N_("Both are ways to handle a need that was not met. One turns the need up: you look out for signs of distance and reach for people. The other turns it down: you rely on yourself and keep feelings at arm’s length.[@mikulincer2003] These ways may have made good sense where you learned them. They begin to cost you when they run on with people who are safe. [The four styles](article:the-four-styles) shows how the two scales meet.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[3].title */
N_("Seven signs you may know")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[3].blocks[0].text */
N_("More anxiety or more avoidance can show in daily life in many ways.[@mikulincer2012] You may know some of these:")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[3].blocks[1].items[0] */
N_("Trust comes hard, even with people who have been kind.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[3].blocks[1].items[1] */
N_("Closeness feels risky, so you push people away.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[3].blocks[1].items[2] */
N_("You lean on one person for almost everything, or on no one at all.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[3].blocks[1].items[3] */
N_("Your feelings swing fast in close bonds.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[3].blocks[1].items[4] */
N_("Relationships are short, intense, or on and off.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[3].blocks[1].items[5] */
N_("It is hard to say what you feel, what you need, or where your limit is.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[3].blocks[1].items[6] */
N_("A past relationship will not let go of you.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[3].blocks[2].text */
N_("Knowing a few of these does not mean that something is wrong with you. They can also be a fair answer to a hard time, or to a partner who is unkind.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[4].title */
N_("It can change")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[4].blocks[0].text */
N_("How much, and how fast, is different for each person. This is what research can say so far.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[4].blocks[1].items[0] */
N_("*In therapy.* A review of studies found that security tends to rise after therapy and anxiety tends to fall. For avoidance the results are less clear. The same review asks for more studies with a control group.[@taylor2015]")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[4].blocks[1].items[1] */
N_("*Over a life.* A study pooled data on 628 people from age 13 to 72. On average, anxiety fell, most of all from middle age on. Avoidance fell steadily all through life. Being in a relationship went with less of both.[@chopik2019]")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[4].blocks[2].text */
N_("No one can give you an honest percentage for your own chance. It depends on your life, the kind of help, the helper and time. Small shifts count: a calmer hour of waiting, or one feeling said out loud. You do not have to become someone else.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[5].title */
N_("What it is not")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[5].blocks[0].items[0] */
N_("*Not a diagnosis.* Questionnaires like these were made for research, and not to judge one person.[@bartholomew2026]")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[5].blocks[0].items[1] */
N_("*Not your fault.* You did not choose to learn it.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[5].blocks[0].items[2] */
N_("*Not a trial of your parents.* They may have given what they had, under strain that you could not see. You can name what was missing without blaming anyone. You also do not have to excuse what hurt you.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[5].blocks[0].items[3] */
N_("*Not who you are.* It is something you do when closeness feels unsafe.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[6].title */
N_("When it is not attachment")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[6].blocks[0].text */
N_("Sometimes worry is right. If someone close to you frightens you, threatens you, controls you or hurts you, that is harm. It is not your attachment, and it is not your fault. You do not need to calm down or work on it. [Support](support:) has people to talk to.")
/* TRANSLATORS: contents.json: parts[0].about */
N_("How bonds form, the patterns they can leave, and what is strong in each.")
/* TRANSLATORS: contents.json: parts[1].title */
N_("Approaches")
/* TRANSLATORS: contents.json: parts[1].about */
N_("What each therapy does, who it tends to suit, and how strong the evidence is.")
/* TRANSLATORS: cycle-map.json: title */
N_("Map your cycle")
/* TRANSLATORS: cycle-map.json: summary */
N_("Draw the loop that you and someone close get caught in. Then find one small move that is yours to make.")
/* TRANSLATORS: cycle-map.json: why */
N_("Emotionally focused therapy, or EFT, looks at the loop that two people get caught in, and not at who is to blame. In diaries kept by 116 couples, fights where one pressed and the other pulled back came with more bad feelings, and less got solved. Husbands and wives took each part equally often.[@papp2009] In a small study, 32 couples had EFT with a therapist. Over that time they became less guarded with each other. Worry about the bond eased in the half who got to one key step.[@burgessmoser2012] We know of no study of a map like this, made alone.")
/* TRANSLATORS: cycle-map.json: caution */
N_("This map is not for a bond where you are afraid, or where there are threats, control or violence. Talk of a shared loop can hide the harm there. Abuse is a choice by the one who does it, never something that both make.[@hotline2014] Go to [Support](support:) instead. If an old, big hurt comes up as you write, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: cycle-map.json: steps[0].title */
N_("Before you begin")
/* TRANSLATORS: cycle-map.json: steps[0].text */
N_("This map is for someone you feel safe with. If you are afraid of them, please stop here and go to [Support](support:). What you write is for you. You do not have to show it to anyone.")
/* TRANSLATORS: cycle-map.json: steps[1].title */
N_("A small upset")
/* TRANSLATORS: cycle-map.json: steps[1].text */
N_("Pick a small upset from the last few weeks, not the worst one. Where were you, and what was it about?")
/* TRANSLATORS: cycle-map.json: steps[1].example */
N_("One person wrote: “Friday. My partner came home late and had not called.” Another wrote: “Sunday. My partner asked why I seem so far away.”")
/* TRANSLATORS: cycle-map.json: steps[2].title */
N_("What you saw or heard")
/* TRANSLATORS: cycle-map.json: steps[2].text */
N_("What did you see or hear, just before it got hard? Write the words, the look, the sound. Leave out why, for now.")
/* TRANSLATORS: cycle-map.json: steps[2].example */
N_("“They came in, looked at the phone and said, ‘Long day.’” Or: “They sighed and said, ‘You don’t talk to me.’”")
/* TRANSLATORS: cycle-map.json: steps[3].title */
N_("What you did")
/* TRANSLATORS: cycle-map.json: steps[3].text */
N_("What did you do then? Pick all that fit. Each of these is a way to cope when a bond feels shaky.")
/* TRANSLATORS: cycle-map.json: steps[3].options[0].label */
N_("Reached out many times")
/* TRANSLATORS: cycle-map.json: steps[3].options[1].label */
N_("Asked the same thing again")
/* TRANSLATORS: cycle-map.json: steps[3].options[2].label */
N_("Criticized")
/* TRANSLATORS: cycle-map.json: steps[3].options[3].label */
N_("Spoke louder")
/* TRANSLATORS: cycle-map.json: steps[3].options[4].label */
N_("Checked the phone, or looked for signs")
/* TRANSLATORS: cycle-map.json: steps[3].options[5].label */
N_("Explained or defended")
/* TRANSLATORS: cycle-map.json: steps[3].options[6].label */
N_("Tried to fix it fast")
/* TRANSLATORS: cycle-map.json: steps[3].options[7].label */
N_("Gave in to end it")
/* TRANSLATORS: cycle-map.json: steps[3].options[8].label */
N_("Made a joke or changed the subject")
/* TRANSLATORS: cycle-map.json: steps[3].options[9].label */
N_("Said “I’m fine”")
/* TRANSLATORS: cycle-map.json: steps[3].options[10].label */
N_("Got busy with something else")
/* TRANSLATORS: cycle-map.json: steps[3].options[11].label */
N_("Went quiet")
/* TRANSLATORS: cycle-map.json: steps[3].options[12].label */
N_("Left the room")
/* TRANSLATORS: cycle-map.json: steps[3].options[13].label */
N_("Something else")
/* TRANSLATORS: cycle-map.json: steps[4].title */
N_("On the surface")
/* TRANSLATORS: cycle-map.json: steps[4].text */
N_("What did you feel on the surface? This is the part that shows first.")
/* TRANSLATORS: cycle-map.json: steps[4].options[0].label */
N_("Angry")
/* TRANSLATORS: cycle-map.json: steps[4].options[1].label */
N_("Annoyed")
/* TRANSLATORS: cycle-map.json: steps[4].options[2].label */
N_("Jealous")
/* TRANSLATORS: cycle-map.json: steps[4].options[3].label */
N_("Tense")
/* TRANSLATORS: cycle-map.json: steps[4].options[4].label */
N_("On edge")
/* TRANSLATORS: cycle-map.json: steps[4].options[5].label */
N_("Fed up")
/* TRANSLATORS: cycle-map.json: steps[4].options[6].label */
N_("Cold")
/* TRANSLATORS: cycle-map.json: steps[4].options[7].label */
N_("Numb")
/* TRANSLATORS: cycle-map.json: steps[4].options[8].label */
N_("Shut down")
/* TRANSLATORS: cycle-map.json: steps[4].options[9].label */
N_("Nothing you could name")
/* TRANSLATORS: cycle-map.json: steps[5].title */
N_("Softer, underneath")
/* TRANSLATORS: cycle-map.json: steps[5].text */
N_("Was there something softer underneath? Pick what fits, or nothing at all. You only need to name it. You don’t need to go into it.")
/* TRANSLATORS: cycle-map.json: steps[5].options[0].label */
N_("Scared of losing them")
/* TRANSLATORS: cycle-map.json: steps[5].options[1].label */
N_("Scared of getting it wrong")
/* TRANSLATORS: cycle-map.json: steps[5].options[2].label */
N_("Lonely")
/* TRANSLATORS: cycle-map.json: steps[5].options[3].label */
N_("Hurt")
/* TRANSLATORS: cycle-map.json: steps[5].options[4].label */
N_("Sad")
/* TRANSLATORS: cycle-map.json: steps[5].options[5].label */
N_("Ashamed")
/* TRANSLATORS: cycle-map.json: steps[5].options[6].label */
N_("Unsure if you matter")
/* TRANSLATORS: cycle-map.json: steps[5].options[7].label */
N_("Worried that you are not enough")
/* TRANSLATORS: cycle-map.json: steps[5].options[8].label */
N_("Worried that you are too much")
/* TRANSLATORS: cycle-map.json: steps[5].options[9].label */
N_("Crowded, with no room to think")
/* TRANSLATORS: cycle-map.json: steps[5].options[10].label */
N_("Helpless")
/* TRANSLATORS: cycle-map.json: steps[5].options[11].label */
N_("You can’t find it now, or don’t want to")
/* TRANSLATORS: cycle-map.json: steps[6].title */
N_("In your own words")
/* TRANSLATORS: cycle-map.json: steps[6].text */
N_("If you like, put the soft part into a sentence. What was it afraid of, and what did it need? You can leave this empty.")
/* TRANSLATORS: cycle-map.json: steps[6].example */
N_("“I was scared that I don’t matter. I needed a hug first.” Or: “I was scared of getting it wrong again. I needed a little time.”")
/* TRANSLATORS: cycle-map.json: steps[7].title */
N_("What they may have seen")
/* TRANSLATORS: cycle-map.json: steps[7].text */
N_("They could see what you did, but not what you felt. How might it have looked from where they stood? You can only guess here, and that’s fine.")
/* TRANSLATORS: cycle-map.json: steps[7].example */
N_("“Someone cross at the door, with a lot of questions.” Or: “A closed door, and someone who did not seem to care.”")
/* TRANSLATORS: cycle-map.json: steps[8].title */
N_("What they did next")
/* TRANSLATORS: cycle-map.json: steps[8].text */
N_("What did they say or do next? Write what took place, and leave out why.")
/* TRANSLATORS: cycle-map.json: steps[8].example */
N_("“They said, ‘Not now,’ and went to take a shower.” Or: “They asked again, and then they cried.”")
/* TRANSLATORS: cycle-map.json: steps[9].title */
N_("The loop in one sentence")
/* TRANSLATORS: cycle-map.json: steps[9].text */
N_("Put it together: “The more I …, the more you …, and then I …” It may also start with them.")
/* TRANSLATORS: cycle-map.json: steps[9].example */
N_("Reaching: “The more I ask, the more you go quiet. Then I get scared, and I ask again.” Pulling away: “The more I go quiet, the more you ask. Then I feel I can’t get it right, and I hide.”")
/* TRANSLATORS: cycle-map.json: steps[10].title */
N_("A problem you share")
/* TRANSLATORS: cycle-map.json: steps[10].text */
N_("You each did something to cope, and each move stirred the other. The loop is the problem, not you and not them. If there is fear or harm, that is different: [Support](support:) is here.")
/* TRANSLATORS: cycle-map.json: steps[11].title */
N_("A name for the loop")
/* TRANSLATORS: cycle-map.json: steps[11].text */
N_("What could you call it? A name can make it easier to say, “There it is again.”")
/* TRANSLATORS: cycle-map.json: steps[11].example */
N_("“Knock and hide.” Or: “The storm and the shell.”")
/* TRANSLATORS: cycle-map.json: steps[12].title */
N_("One small different move")
/* TRANSLATORS: cycle-map.json: steps[12].text */
N_("Is there a small move you might try, at an easy time, if you feel safe with them? It is yours. It does not depend on what they do.")
/* TRANSLATORS: cycle-map.json: steps[12].options[0].label */
N_("Send one message, then do something else")
/* TRANSLATORS: cycle-map.json: steps[12].options[1].label */
N_("Say the soft feeling before the complaint")
/* TRANSLATORS: cycle-map.json: steps[12].options[2].label */
N_("Ask for one small, clear thing")
/* TRANSLATORS: cycle-map.json: steps[12].options[3].label */
N_("Ask for a break, and say when you will be back")
/* TRANSLATORS: cycle-map.json: steps[12].options[4].label */
N_("Say one sentence more than you used to")
/* TRANSLATORS: cycle-map.json: steps[12].options[5].label */
N_("Name the loop when it starts")
/* TRANSLATORS: cycle-map.json: steps[12].options[6].label */
N_("Talk it over with someone you trust")
/* TRANSLATORS: cycle-map.json: steps[12].options[8].label */
N_("No move for now")
/* TRANSLATORS: grounding.json: title */
N_("Grounding with your senses")
/* TRANSLATORS: grounding.json: summary */
N_("Come back to the room you are in, one sense at a time. No typing.")
/* TRANSLATORS: grounding.json: why */
N_("When feelings flood you, or you feel far away, your senses can point you back to the room. Therapists often name grounding as a first step when someone drifts off in a session. But a 2025 review found that how well it works has not yet been tested.[@hammond2025] So we can’t say how much it will do. You can try it and see, and stop at any time.")
/* TRANSLATORS: grounding.json: caution */
N_("You can swap any sense for another one. If you notice your body and it makes things worse, stay with sights and sounds. If something near you is scary, move away from it first, if you can. If you are in danger, go to [Support](support:).")
/* TRANSLATORS: grounding.json: steps[0].title */
N_("Right here")
/* TRANSLATORS: grounding.json: steps[0].text */
N_("Keep your eyes open. Look around, slowly.")
/* TRANSLATORS: grounding.json: steps[1].title */
N_("Feet on the floor")
/* TRANSLATORS: grounding.json: steps[1].text */
N_("Press your feet down. Or feel what holds you.")
/* TRANSLATORS: grounding.json: steps[2].title */
N_("Five things to see")
/* TRANSLATORS: grounding.json: steps[2].text */
N_("Find five things you can see. Any five.")
/* TRANSLATORS: grounding.json: steps[3].title */
N_("Four things to touch")
/* TRANSLATORS: grounding.json: steps[3].text */
N_("Touch four things. Are they rough, smooth, warm, cool?")
/* TRANSLATORS: grounding.json: steps[4].title */
N_("Three things to hear")
/* TRANSLATORS: grounding.json: steps[4].text */
N_("Listen for three sounds, near or far.")
/* TRANSLATORS: grounding.json: steps[5].title */
N_("Two things to smell")
/* TRANSLATORS: grounding.json: steps[5].text */
N_("Find two smells. None? Think of two you like.")
/* TRANSLATORS: grounding.json: steps[6].title */
N_("One thing to taste")
/* TRANSLATORS: grounding.json: steps[6].text */
N_("Notice one taste, or take a sip of water.")
/* TRANSLATORS: grounding.json: steps[7].title */
N_("One thing next")
/* TRANSLATORS: grounding.json: steps[7].text */
N_("Some water, a kind person, or [Support](support:)? You choose.")
/* TRANSLATORS: paced-breathing.json: title */
N_("Paced breathing")
/* TRANSLATORS: paced-breathing.json: summary */
N_("Breathe slowly, about six breaths a minute, with a longer breath out.")
/* TRANSLATORS: paced-breathing.json: why */
N_("What we know is mostly about the body. One review put together 31 studies with 1,133 people. Right after slow breathing, blood pressure was lower, and the heart’s pace varied more from beat to beat. Bad feelings eased too, on average, but not clearly enough to be sure.[@shao2024] In a study of slow breathing for 15 minutes, at each person’s own best pace, people were in a better mood than those who sat quietly.[@steffen2017] This exercise is shorter than that. See what it does for you.")
/* TRANSLATORS: paced-breathing.json: caution */
N_("Please ask a doctor first if you have a lung or heart problem, or if you faint easily. If you feel dizzy, stop and breathe as you normally do. If watching your breath brings on panic, skip this and try [grounding](exercise:grounding). The quiet minute is a little like meditation. That can stir things up for some, more often after a hard childhood.[@goldberg2022] You can skip it.")
/* TRANSLATORS: paced-breathing.json: steps[0].title */
N_("Get comfortable")
/* TRANSLATORS: paced-breathing.json: steps[0].text */
N_("Eyes open. Sit, stand or lie as you like.")
/* TRANSLATORS: paced-breathing.json: steps[1].title */
N_("You have the say")
/* TRANSLATORS: paced-breathing.json: steps[1].text */
N_("Breathe normally any time. Stop if you feel dizzy.")
/* TRANSLATORS: paced-breathing.json: steps[2].title */
N_("A first minute")
/* TRANSLATORS: paced-breathing.json: steps[2].text */
N_("In for four, out for six. Small, easy breaths.")
/* TRANSLATORS: paced-breathing.json: steps[3].title */
N_("How is that?")
/* TRANSLATORS: paced-breathing.json: steps[3].text */
N_("Not for you? Stop here, or try [grounding](exercise:grounding).")
/* TRANSLATORS: paced-breathing.json: steps[4].title */
N_("Three slow minutes")
/* TRANSLATORS: paced-breathing.json: steps[4].text */
N_("Follow along. Rest whenever you want to.")
/* TRANSLATORS: paced-breathing.json: steps[5].title */
N_("A quiet minute")
/* TRANSLATORS: paced-breathing.json: steps[5].text */
N_("Let your breath be. Look around you, slowly.")
/* TRANSLATORS: paced-breathing.json: steps[6].title */
N_("What do you notice?")
/* TRANSLATORS: paced-breathing.json: steps[6].text */
N_("Any answer is fine. Nothing has to change.")
/* TRANSLATORS: paced-breathing.json: steps[6].options[0].label */
N_("A bit calmer")
/* TRANSLATORS: paced-breathing.json: steps[6].options[1].label */
N_("About the same")
/* TRANSLATORS: paced-breathing.json: steps[6].options[2].label */
N_("Tired or heavy")
/* TRANSLATORS: paced-breathing.json: steps[6].options[3].label */
N_("More tense or uneasy")
/* TRANSLATORS: paced-breathing.json: steps[6].options[4].label */
N_("Dizzy or light-headed")
/* TRANSLATORS: paced-breathing.json: steps[6].options[5].label */
N_("Not sure")
/* TRANSLATORS: paced-breathing.json: steps[7].title */
N_("Before you go")
/* TRANSLATORS: paced-breathing.json: steps[7].text */
N_("Dizzy? Sit a while. Uneasy? [Grounding](exercise:grounding) is here.")
/* TRANSLATORS: thought-record.json: title */
N_("Thought record")
/* TRANSLATORS: thought-record.json: summary */
N_("Take one painful thought and look at it from more than one side. Then see what changes, if anything.")
/* TRANSLATORS: thought-record.json: why */
N_("When a bond feels at risk, or feels like too much, the mind can jump to an answer. A thought record is a way to slow down. In one trial, 91 adults looked at an everyday belief. On the whole, those who did a single thought record with a trained helper held the belief less firmly and felt less anxious than those who did not. Trying things out in real life worked a little better still.[@mcmanus2012] It was not a trial about love or attachment, so what it does for you is an open question.")
/* TRANSLATORS: thought-record.json: caution */
N_("Your worry may be right. If someone scares you, controls you or hurts you, this is not about changing your thoughts: go to [Support](support:). If a thought is about dying or hurting yourself, you deserve a person, not a form: [Support](support:) shows who to call. If you start to go around in circles, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: thought-record.json: steps[0].title */
N_("One moment, one thought")
/* TRANSLATORS: thought-record.json: steps[0].text */
N_("You will look at one thought, step by step. You are not trying to prove yourself wrong. Skip what you like, and stop when you like. If you feel unsafe, go to [Support](support:).")
/* TRANSLATORS: thought-record.json: steps[1].title */
N_("What happened?")
/* TRANSLATORS: thought-record.json: steps[1].text */
N_("Pick one moment, a small one if you can. Who was there, when was it, and what took place? A line or two is enough.")
/* TRANSLATORS: thought-record.json: steps[1].example */
N_("One person wrote: “I texted Sam at noon. It is six now, and there is no answer.” Another wrote: “My partner wanted to talk about us. I said I was tired and went to my room.”")
/* TRANSLATORS: thought-record.json: steps[2].title */
N_("What do you feel?")
/* TRANSLATORS: thought-record.json: steps[2].text */
N_("Pick every word that fits. It is fine if they do not go together, and fine if you feel very little.")
/* TRANSLATORS: thought-record.json: steps[2].options[0].label */
N_("Scared")
/* TRANSLATORS: thought-record.json: steps[2].options[7].label */
N_("Guilty")
/* TRANSLATORS: thought-record.json: steps[2].options[8].label */
N_("Restless")
/* TRANSLATORS: thought-record.json: steps[2].options[9].label */
N_("Trapped or crowded")
/* TRANSLATORS: thought-record.json: steps[2].options[10].label */
N_("Tired of it all")
/* TRANSLATORS: thought-record.json: steps[2].options[11].label */
N_("Numb or blank")
/* TRANSLATORS: thought-record.json: steps[3].title */
N_("The strongest one")
/* TRANSLATORS: thought-record.json: steps[3].text */
N_("Which feeling is the strongest right now? A word or two is enough. You will come back to this same feeling at the end.")
/* TRANSLATORS: thought-record.json: steps[3].example */
N_("With the text left unanswered: “Scared.” When pulling away: “Trapped.”")
/* TRANSLATORS: thought-record.json: steps[4].title */
N_("How strong is it?")
/* TRANSLATORS: thought-record.json: steps[4].text */
N_("Give it a number from 0 to 100. Your first guess will do.")
/* TRANSLATORS: thought-record.json: steps[4].lowest */
N_("Not there")
/* TRANSLATORS: thought-record.json: steps[4].highest */
N_("As strong as it gets")
/* TRANSLATORS: thought-record.json: steps[5].title */
N_("The thought")
/* TRANSLATORS: thought-record.json: steps[5].text */
N_("What went through your mind? Put it in one sentence, in its own words. If it came as a question, write the answer that you feared.")
/* TRANSLATORS: thought-record.json: steps[5].example */
N_("With the text left unanswered: “Sam is done with me.” When pulling away: “If I let them close, they will want more than I can give.”")
/* TRANSLATORS: thought-record.json: steps[6].title */
N_("How true does it feel?")
/* TRANSLATORS: thought-record.json: steps[6].text */
N_("Right now, how much do you believe this thought?")
/* TRANSLATORS: thought-record.json: steps[6].lowest */
N_("Not at all")
/* TRANSLATORS: thought-record.json: steps[6].highest */
N_("Fully")
/* TRANSLATORS: thought-record.json: steps[7].title */
N_("What supports it?")
/* TRANSLATORS: thought-record.json: steps[7].text */
N_("Which facts fit the thought? Write what took place, not what you guess. If there is something real to worry about, it belongs here.")
/* TRANSLATORS: thought-record.json: steps[7].example */
N_("“It has been six hours. Sam often writes back by lunch.” Or: “They asked for three talks this week. I felt worn out after each one.”")
/* TRANSLATORS: thought-record.json: steps[8].title */
N_("What does not fit?")
/* TRANSLATORS: thought-record.json: steps[8].text */
N_("Which facts do not fit the thought, or fit only in part? Look for other reasons, other days, and small things that are easy to pass over.")
/* TRANSLATORS: thought-record.json: steps[8].example */
N_("“Sam has a long shift on Mondays. We have plans for Friday.” Or: “Last time I asked for an hour alone, they said yes. One of the talks ended with a hug.”")
/* TRANSLATORS: thought-record.json: steps[9].title */
N_("A kind friend’s words")
/* TRANSLATORS: thought-record.json: steps[9].text */
N_("What might a kind friend say to you now? If no one comes to mind, write what you would say to someone you care about.")
/* TRANSLATORS: thought-record.json: steps[9].example */
N_("“Waiting is hard. One quiet day can’t tell you how Sam feels.” Or: “You can need space and still care. You can go slow.”")
/* TRANSLATORS: thought-record.json: steps[10].title */
N_("A more balanced thought")
/* TRANSLATORS: thought-record.json: steps[10].text */
N_("Now write a thought with room for all the facts. It does not have to be cheerful. If there is a real problem, let it say so.")
/* TRANSLATORS: thought-record.json: steps[10].example */
N_("“I don’t know why it is quiet. That scares me, and Sam may be at work. I can ask tonight.” Or: “These talks are hard for me. I can say how much I can do today, and when I will be back.”")
/* TRANSLATORS: thought-record.json: steps[11].title */
N_("The first thought, once more")
/* TRANSLATORS: thought-record.json: steps[11].text */
N_("How much do you believe the first thought now? Any number is fine.")
/* TRANSLATORS: thought-record.json: steps[12].title */
N_("The same feeling, once more")
/* TRANSLATORS: thought-record.json: steps[12].text */
N_("Go back to the feeling you named. How strong is it now? Lower, higher or just the same: each of these tells you something.")
/* TRANSLATORS: thought-record.json: steps[13].title */
N_("One small next thing")
/* TRANSLATORS: thought-record.json: steps[13].text */
N_("Is there one small thing you would like to do now? Leaving it for today is an answer too.")
/* TRANSLATORS: thought-record.json: steps[13].options[0].label */
N_("Wait an hour before writing or deciding")
/* TRANSLATORS: thought-record.json: steps[13].options[1].label */
N_("Send one short, clear message")
/* TRANSLATORS: thought-record.json: steps[13].options[2].label */
N_("Ask for time, and say when you will be back")
/* TRANSLATORS: thought-record.json: steps[13].options[3].label */
N_("Say one thing you feel, if it is safe to")
/* TRANSLATORS: thought-record.json: steps[13].options[4].label */
N_("Talk with someone you trust")
/* TRANSLATORS: thought-record.json: steps[13].options[5].label */
N_("Drink water, move a little, or rest")
/* TRANSLATORS: thought-record.json: steps[13].options[7].label */
N_("Leave it for today")
/* TRANSLATORS: goals.json: goals[0].title */
N_("Knowing yourself")
/* TRANSLATORS: goals.json: goals[0].about */
N_("To see what sets you off, what you feel and what you need, while it is still small.")
/* TRANSLATORS: goals.json: goals[1].title */
N_("Steadier feelings")
/* TRANSLATORS: goals.json: goals[1].about */
N_("To ride out strong feelings and find your calm again, without pushing them away.")
/* TRANSLATORS: goals.json: goals[2].title */
N_("Saying what you need")
/* TRANSLATORS: goals.json: goals[2].about */
N_("To put feelings and needs into plain words, and to hear the other person too.")
/* TRANSLATORS: goals.json: goals[3].title */
N_("Clear boundaries")
/* TRANSLATORS: goals.json: goals[3].about */
N_("To know where your limits are, say them kindly and keep them.")
/* TRANSLATORS: goals.json: goals[4].title */
N_("Feeling good enough")
/* TRANSLATORS: goals.json: goals[4].about */
N_("To trust that you matter, even on the days when no one tells you so.")
/* TRANSLATORS: goals.json: goals[5].title */
N_("More ease with closeness")
/* TRANSLATORS: goals.json: goals[5].about */
N_("To feel safer close to people and safer on your own, one small step at a time.")
/* TRANSLATORS: attachment-bond.json: title */
N_("How you are in one bond")
/* TRANSLATORS: attachment-bond.json: about */
N_("These nine sentences were written for this app, to look at one bond at a time. They are new and have not been tested in a study, so we do not yet know how well they work. This is not a diagnosis, and it cannot tell what the other person feels. It is short, so a score can move a lot by chance. On a scale from 1 to 7, a score has to move by about 1.7 before the app calls it a change. To work that out, the app borrows figures from an older research questionnaire, the Experiences in Close Relationships scale. They come from 46,544 people whose answers the Open-Source Psychometrics Project made public. Your real margin may be wider.")
/* TRANSLATORS: attachment-bond.json: instructions */
N_("Think of this one person, and of how the bond feels to you now. There are no right or wrong answers, and you can skip any sentence. You may have left this person or lost touch, or they may have died. Then answer for the bond as you still carry it inside. If this person frightens, threatens, controls or hurts you, it makes sense to worry or to keep your distance. That is not something to fix in you. You can stop here, and [Support](support:) is one step away.")
/* TRANSLATORS: attachment-bond.json: options[0].label */
N_("Not at all like me")
/* TRANSLATORS: attachment-bond.json: options[1].label */
N_("Hardly like me")
/* TRANSLATORS: attachment-bond.json: options[2].label */
N_("A little like me")
/* TRANSLATORS: attachment-bond.json: options[3].label */
N_("Partly like me, partly not")
/* TRANSLATORS: attachment-bond.json: options[4].label */
N_("Mostly like me")
/* TRANSLATORS: attachment-bond.json: options[5].label */
N_("Very much like me")
/* TRANSLATORS: attachment-bond.json: options[6].label */
N_("Completely like me")
/* TRANSLATORS: attachment-bond.json: scales[0].title */
N_("Anxiety")
/* TRANSLATORS: attachment-bond.json: scales[0].higher */
N_("less secure")
/* TRANSLATORS: attachment-bond.json: scales[0].reliability.source */
N_("Borrowed from the anxiety half of the Experiences in Close Relationships scale (ECR): open data of the Open-Source Psychometrics Project, 46,544 people. We stretched its scores from 1–5 to 1–7. Its reliability (alpha) was worked out for 18 items, so we projected it to five with the Spearman–Brown formula. Those people spoke of close bonds in general, and not of one person.")
/* TRANSLATORS: attachment-bond.json: scales[1].title */
N_("Avoidance")
/* TRANSLATORS: attachment-bond.json: scales[1].reliability.source */
N_("Borrowed from the avoidance half of the Experiences in Close Relationships scale (ECR): open data of the Open-Source Psychometrics Project, 46,544 people. We stretched its scores from 1–5 to 1–7. Its reliability (alpha) was worked out for 18 items, so we projected it to four with the Spearman–Brown formula. Those people spoke of close bonds in general, and not of one person.")
/* TRANSLATORS: attachment-bond.json: items[0].text */
N_("One cold word from {person}, even an old one, can stay with me for days.")
/* TRANSLATORS: attachment-bond.json: items[1].text */
N_("I keep my tender side away from {person}.")
/* TRANSLATORS: attachment-bond.json: items[2].text */
N_("I feel sure of my place in {person}’s heart.")
/* TRANSLATORS: attachment-bond.json: items[3].text */
N_("When I picture {person} beside me on a bad day, I feel comforted.")
/* TRANSLATORS: attachment-bond.json: items[4].text */
N_("I go over moments with {person} again and again, looking for what I did wrong.")
/* TRANSLATORS: attachment-bond.json: items[5].text */
N_("I feel most at ease with plenty of distance between {person} and me.")
/* TRANSLATORS: attachment-bond.json: items[6].text */
N_("I can think of a hard moment with {person} and still feel that we are all right.")
/* TRANSLATORS: attachment-bond.json: items[7].text */
N_("It feels good to be known well by {person}.")
/* TRANSLATORS: attachment-bond.json: items[8].text */
N_("Part of me is always waiting for a sign that I matter to {person}.")
/* TRANSLATORS: attachment-general.json: title */
N_("How you are in close bonds")
/* TRANSLATORS: attachment-general.json: about */
N_("This questionnaire was written for this app. It looks at two things: how much you worry in close bonds, and how much you keep your distance. It is new and has not been tested in a study, so we do not yet know how well it works. It is not a diagnosis. To show how exact a score may be, the app borrows figures from an older research questionnaire, the Experiences in Close Relationships scale. They come from 46,544 people whose answers the Open-Source Psychometrics Project made public. Your real margin may be wider.")
/* TRANSLATORS: attachment-general.json: instructions */
N_("Think of the people you feel close to now: a partner, close friends, family. For each sentence, choose how much it is like you most of the time. There are no right or wrong answers, and you can skip any sentence. If someone close to you frightens or hurts you, your worry may be a fair warning. You can stop here and open Support at any time.")
/* TRANSLATORS: attachment-general.json: scales[0].reliability.source */
N_("Borrowed from the anxiety half of the Experiences in Close Relationships scale (ECR): open data of the Open-Source Psychometrics Project, 46,544 people. We stretched its scores from 1–5 to 1–7. Its reliability (alpha) was worked out for 18 items, so we projected it to nine with the Spearman–Brown formula.")
/* TRANSLATORS: attachment-general.json: scales[1].reliability.source */
N_("Borrowed from the avoidance half of the Experiences in Close Relationships scale (ECR): open data of the Open-Source Psychometrics Project, 46,544 people. We stretched its scores from 1–5 to 1–7. Its reliability (alpha) was worked out for 18 items, so we projected it to nine with the Spearman–Brown formula.")
/* TRANSLATORS: attachment-general.json: items[0].text */
N_("When someone close takes long to reply, I think I did something wrong.")
/* TRANSLATORS: attachment-general.json: items[1].text */
N_("I would rather struggle with a hard task than ask someone close for a hand.")
/* TRANSLATORS: attachment-general.json: items[2].text */
N_("When someone close seems quiet, I assume they are just tired.")
/* TRANSLATORS: attachment-general.json: items[3].text */
N_("When someone close tries to comfort me, I tense up.")
/* TRANSLATORS: attachment-general.json: items[4].text */
N_("A small change in a loved one’s tone stays on my mind for hours.")
/* TRANSLATORS: attachment-general.json: items[5].text */
N_("After a bad day, I like to tell someone close about it.")
/* TRANSLATORS: attachment-general.json: items[6].text */
N_("When a loved one wants an evening alone, I take it as a bad sign.")
/* TRANSLATORS: attachment-general.json: items[7].text */
N_("When a talk turns to feelings, I change the subject.")
/* TRANSLATORS: attachment-general.json: items[8].text */
N_("After an argument with someone close, I trust that we will be fine.")
/* TRANSLATORS: attachment-general.json: items[9].text */
N_("I tell people close to me about a problem only after I have solved it.")
/* TRANSLATORS: attachment-general.json: items[10].text */
N_("When someone close makes a new friend, I fear there will be less room for me.")
/* TRANSLATORS: attachment-general.json: items[11].text */
N_("When someone close offers to help me, I am glad to say yes.")
/* TRANSLATORS: attachment-general.json: items[12].text */
N_("When things go well with someone close, I wait for them to go wrong.")
/* TRANSLATORS: attachment-general.json: items[13].text */
N_("When someone tells me they miss me, I feel crowded.")
/* TRANSLATORS: attachment-general.json: items[14].text */
N_("When a loved one is away for a few days, my mind stays at ease.")
/* TRANSLATORS: attachment-general.json: items[15].text */
N_("When someone close asks how I really am, I keep my answer short.")
/* TRANSLATORS: attachment-general.json: items[16].text */
N_("I keep asking people close to me if they are upset with me.")
/* TRANSLATORS: attachment-general.json: items[17].text */
N_("I like it when someone close gets to know a new side of me.")
/* TRANSLATORS: attachment-signs.json: title */
N_("Signs you may know")
/* TRANSLATORS: attachment-signs.json: about */
N_("This list was written for this app. It puts words to things that many people know, and to the strength that may lie in each. It is new and has not been tested in a study. It is not a diagnosis, and there is no score: a long list does not mean that you are worse off, and a short one is not better. What you tick helps the app to suggest where to start.")
/* TRANSLATORS: attachment-signs.json: instructions */
N_("Tick what sounds like you these days, and leave the rest. You do not have to tick anything. Each of these may have been a good answer to a hard time. Some may also be a fair answer to how someone treats you now. If someone close to you frightens, threatens, controls or hurts you, that is not your pattern, and not your fault. [Support](support:) is one step away.")
/* TRANSLATORS: attachment-signs.json: items[0].text */
N_("Seven signs that many people know")
/* TRANSLATORS: attachment-signs.json: items[0].items[0].text */
N_("I find it hard to trust, even people who have been kind to me.")
/* TRANSLATORS: attachment-signs.json: items[0].items[0].strength */
N_("You look closely before you trust. That can help you choose people well.")
/* TRANSLATORS: attachment-signs.json: items[0].items[1].text */
N_("When someone comes close, I pull back or push them away.")
/* TRANSLATORS: attachment-signs.json: items[0].items[1].strength */
N_("You can tell when you need room. Said kindly, that helps both of you.")
/* TRANSLATORS: attachment-signs.json: items[0].items[2].text */
N_("I lean on one person for nearly everything, or on no one at all.")
/* TRANSLATORS: attachment-signs.json: items[0].items[2].strength */
N_("You can give your whole heart, or stand on your own feet. Both are worth keeping.")
/* TRANSLATORS: attachment-signs.json: items[0].items[3].text */
N_("In close bonds, my feelings go up and down fast.")
/* TRANSLATORS: attachment-signs.json: items[0].items[3].strength */
N_("You feel things deeply, and that goes for joy as well.")
/* TRANSLATORS: attachment-signs.json: items[0].items[4].text */
N_("My relationships tend to be on and off, or never quite settled.")
/* TRANSLATORS: attachment-signs.json: items[0].items[4].strength */
N_("You care, and you have not given up on closeness.")
/* TRANSLATORS: attachment-signs.json: items[0].items[5].text */
N_("I find it hard to say what I need, what I feel or where my limit is.")
/* TRANSLATORS: attachment-signs.json: items[0].items[5].strength */
N_("You notice what other people need. You can learn to hear yourself as well.")
/* TRANSLATORS: attachment-signs.json: items[0].items[6].text */
N_("A past relationship will not let go of me.")
/* TRANSLATORS: attachment-signs.json: items[0].items[6].strength */
N_("You do not forget people lightly. What mattered to you still counts.")
/* TRANSLATORS: attachment-signs.json: items[1].text */
N_("When you fear losing people")
/* TRANSLATORS: attachment-signs.json: items[1].items[0].text */
N_("The fear of being left is never far from my mind.")
/* TRANSLATORS: attachment-signs.json: items[1].items[0].strength */
N_("You know how much people mean to you.")
/* TRANSLATORS: attachment-signs.json: items[1].items[1].text */
N_("I ask for comfort again and again, and it never lasts long.")
/* TRANSLATORS: attachment-signs.json: items[1].items[1].strength */
N_("You reach out when you are scared. That takes courage.")
/* TRANSLATORS: attachment-signs.json: items[1].items[2].text */
N_("One warm message makes my day, and one short reply can ruin it.")
/* TRANSLATORS: attachment-signs.json: items[1].items[2].strength */
N_("You pick up small shifts that others miss.")
/* TRANSLATORS: attachment-signs.json: items[1].items[3].text */
N_("When I try to talk about my feelings, they spill over or I freeze.")
/* TRANSLATORS: attachment-signs.json: items[1].items[3].strength */
N_("Your feelings are close at hand. When you are calm, words can follow.")
/* TRANSLATORS: attachment-signs.json: items[1].items[4].text */
N_("My mood and my worth hang on how someone else feels about me.")
/* TRANSLATORS: attachment-signs.json: items[1].items[4].strength */
N_("You are finely tuned to people. You can tune in to yourself in the same way.")
/* TRANSLATORS: attachment-signs.json: items[1].items[5].text */
N_("When I am single I feel like half a person, so I soon look for someone new.")
/* TRANSLATORS: attachment-signs.json: items[1].items[5].strength */
N_("You know that people need people, and you go and look for them.")
/* TRANSLATORS: attachment-signs.json: items[2].text */
N_("What it can do to a relationship")
/* TRANSLATORS: attachment-signs.json: items[2].items[0].text */
N_("Worry about us follows me through the whole day.")
/* TRANSLATORS: attachment-signs.json: items[2].items[0].strength */
N_("You care about the bond and want it to be well.")
/* TRANSLATORS: attachment-signs.json: items[2].items[1].text */
N_("Talks about us get heated, or end in silence.")
/* TRANSLATORS: attachment-signs.json: items[2].items[1].strength */
N_("You still wish to be understood. Good talks begin with that wish.")
/* TRANSLATORS: attachment-signs.json: items[2].items[2].text */
N_("It scares me to do things without the other person.")
/* TRANSLATORS: attachment-signs.json: items[2].items[2].strength */
N_("You like to share your life. You can keep that, and add to it.")
/* TRANSLATORS: attachment-signs.json: items[2].items[3].text */
N_("I have come to think that I am hard to love.")
/* TRANSLATORS: attachment-signs.json: items[2].items[3].strength */
N_("You still long for love. That wish is a sound one.")
/* TRANSLATORS: attachment-signs.json: items[2].items[4].text */
N_("My need for comfort, or for space, can leave us both worn out.")
/* TRANSLATORS: attachment-signs.json: items[2].items[4].strength */
N_("You see how the other person feels. That is a form of care.")
/* TRANSLATORS: attachment-signs.json: items[2].items[5].text */
N_("My relationships start fast, burn bright and are soon over.")
/* TRANSLATORS: attachment-signs.json: items[2].items[5].strength */
N_("You can open your heart. Going slowly can help you keep it open.")
/* TRANSLATORS: weekly-pulse.json: title */
N_("How your week was")
/* TRANSLATORS: weekly-pulse.json: about */
N_("These six questions were written for this app. They are new and have not been tested in a study. They are not a diagnosis. They are made to be answered often, and show how your weeks go up and down. One week on its own says little, and the app never calls a rise or a fall a real change. To see if something has changed, use the longer questionnaire. Once a week is often enough: the questions ask about seven days, so asking sooner would count some days twice.")
/* TRANSLATORS: weekly-pulse.json: instructions */
N_("Look back on the last seven days. A rough guess is fine, and you can skip any question. If you were on guard because someone frightens or hurts you, that is no fault of yours: [Support](support:) is one step away.")
/* TRANSLATORS: weekly-pulse.json: options[0].label */
N_("On no day")
/* TRANSLATORS: weekly-pulse.json: options[1].label */
N_("On one or two days")
/* TRANSLATORS: weekly-pulse.json: options[2].label */
N_("On three or four days")
/* TRANSLATORS: weekly-pulse.json: options[3].label */
N_("On five or six days")
/* TRANSLATORS: weekly-pulse.json: options[4].label */
N_("Every day")
/* TRANSLATORS: weekly-pulse.json: scales[0].title */
N_("Worry this week")
/* TRANSLATORS: weekly-pulse.json: scales[0].higher */
N_("more worry")
/* TRANSLATORS: weekly-pulse.json: scales[1].title */
N_("Distance this week")
/* TRANSLATORS: weekly-pulse.json: scales[1].higher */
N_("more distance")
/* TRANSLATORS: weekly-pulse.json: items[0].text */
N_("How often did you worry about where you stand with someone close?")
/* TRANSLATORS: weekly-pulse.json: items[1].text */
N_("How often did you keep to yourself when someone was there to turn to?")
/* TRANSLATORS: weekly-pulse.json: items[2].text */
N_("How often did you feel sure that someone is there for you?")
/* TRANSLATORS: weekly-pulse.json: items[3].text */
N_("How often did you hide a feeling from someone close?")
/* TRANSLATORS: weekly-pulse.json: items[4].text */
N_("How often did you look for signs that someone is pulling away?")
/* TRANSLATORS: weekly-pulse.json: items[5].text */
N_("How often did you let someone see how you really are?")
/* TRANSLATORS: regions.json: levels[0].label */
N_("low")
/* TRANSLATORS: regions.json: levels[1].label */
N_("somewhat low")
/* TRANSLATORS: regions.json: levels[2].label */
N_("in the middle")
/* TRANSLATORS: regions.json: levels[3].label */
N_("somewhat high")
/* TRANSLATORS: regions.json: levels[4].label */
N_("high")
/* TRANSLATORS: regions.json: dimensions[0].means */
N_("How much you worry that people you love will not be there when you need them.[@mikulincer2012]")
/* TRANSLATORS: regions.json: dimensions[1].means */
N_("How uneasy you feel about being close to people and leaning on them.[@mikulincer2012]")
/* TRANSLATORS: regions.json: regions[0].name */
N_("Secure")
/* TRANSLATORS: regions.json: regions[0].title */
N_("Mostly at ease with closeness")
/* TRANSLATORS: regions.json: regions[0].summary */
N_("Your answers show little worry and little need for distance. Researchers call this part of the map “secure.”[@bartholomew1991]")
/* TRANSLATORS: regions.json: regions[0].strengths[0] */
N_("You may find it easy to ask for help, and to give it.")
/* TRANSLATORS: regions.json: regions[0].strengths[1] */
N_("You may trust that a bond can survive a fight.")
/* TRANSLATORS: regions.json: regions[0].strengths[2] */
N_("You may enjoy being close and enjoy being alone.")
/* TRANSLATORS: regions.json: regions[0].mayMean[0] */
N_("You may feel that the people close to you will be there when it counts.")
/* TRANSLATORS: regions.json: regions[0].mayMean[1] */
N_("You may still have hard days, and one bond that is harder than the rest.")
/* TRANSLATORS: regions.json: regions[0].mayMean[2] */
N_("You may expect good will, and be surprised when it is missing.")
/* TRANSLATORS: regions.json: regions[0].mayMean[3] */
N_("You may want to look at what keeps you steady, so you can lean on it under stress.")
/* TRANSLATORS: regions.json: regions[1].name */
N_("Preoccupied")
/* TRANSLATORS: regions.json: regions[1].title */
N_("Closeness matters a lot, and so does the worry")
/* TRANSLATORS: regions.json: regions[1].summary */
N_("Your answers show a wish to be close and a good deal of worry about losing it. Researchers call this part of the map “preoccupied.”[@bartholomew1991]")
/* TRANSLATORS: regions.json: regions[1].strengths[0] */
N_("You may care deeply, and show it.")
/* TRANSLATORS: regions.json: regions[1].strengths[1] */
N_("You may pick up small changes in others before anyone says a word.")
/* TRANSLATORS: regions.json: regions[1].strengths[2] */
N_("You may be willing to talk, to reach out and to repair.")
/* TRANSLATORS: regions.json: regions[1].mayMean[0] */
N_("You may feel calm once you know that all is well, and then find the calm does not last.")
/* TRANSLATORS: regions.json: regions[1].mayMean[1] */
N_("You may read a pause or a change of tone as a sign of trouble.")
/* TRANSLATORS: regions.json: regions[1].mayMean[2] */
N_("You may put your own needs last to keep someone near.")
/* TRANSLATORS: regions.json: regions[1].mayMean[3] */
N_("You may also be right to worry: if someone is unkind or frightens you, [Support](support:) comes first.")
/* TRANSLATORS: regions.json: regions[2].name */
N_("Dismissing")
/* TRANSLATORS: regions.json: regions[2].title */
N_("Most at ease on your own two feet")
/* TRANSLATORS: regions.json: regions[2].summary */
N_("Your answers show little worry and a wish to handle things by yourself. Researchers call this part of the map “dismissing.”[@bartholomew1991]")
/* TRANSLATORS: regions.json: regions[2].strengths[0] */
N_("You may stay clear and calm when others are upset.")
/* TRANSLATORS: regions.json: regions[2].strengths[1] */
N_("You may solve problems well on your own.")
/* TRANSLATORS: regions.json: regions[2].strengths[2] */
N_("You may give other people room, and not crowd them.")
/* TRANSLATORS: regions.json: regions[2].mayMean[0] */
N_("You may feel more like yourself when no one needs anything from you.")
/* TRANSLATORS: regions.json: regions[2].mayMean[1] */
N_("You may notice your own hurt late, or only in your body.")
/* TRANSLATORS: regions.json: regions[2].mayMean[2] */
N_("You may care about people more than they can see.")
/* TRANSLATORS: regions.json: regions[2].mayMean[3] */
N_("You may have learned early that asking did not help, so not asking made sense.")
/* TRANSLATORS: regions.json: regions[3].name */
N_("Fearful")
/* TRANSLATORS: regions.json: regions[3].title */
N_("Wanting closeness, and wary of it")
/* TRANSLATORS: regions.json: regions[3].summary */
N_("Your answers show both worry about losing people and unease about being close. Researchers call this part of the map “fearful.”[@bartholomew1991]")
/* TRANSLATORS: regions.json: regions[3].strengths[0] */
N_("You may see two sides of a thing where others see one.")
/* TRANSLATORS: regions.json: regions[3].strengths[1] */
N_("You may be gentle with people who are hurting.")
/* TRANSLATORS: regions.json: regions[3].strengths[2] */
N_("You may have kept going through a lot.")
/* TRANSLATORS: regions.json: regions[3].mayMean[0] */
N_("You may long for someone and pull back when they come near.")
/* TRANSLATORS: regions.json: regions[3].mayMean[1] */
N_("You may find it hard to tell if a bond is safe, above all when you are tired or stressed.")
/* TRANSLATORS: regions.json: regions[3].mayMean[2] */
N_("You may have had good reasons to be careful with people.")
/* TRANSLATORS: regions.json: regions[3].mayMean[3] */
N_("You may find it helps to go slowly, with people who are steady, or with a therapist.")
/* TRANSLATORS: regions.json: nearTheLine */
N_("Your result is near a line. On another day it could fall on the other side, so more than one description may fit. Keep what sounds like you, and leave the rest.")
/* TRANSLATORS: regions.json: doesNotMean[0] */
N_("It is not a diagnosis. This questionnaire is new and has not been validated: no study has yet tested how well it works.")
/* TRANSLATORS: regions.json: doesNotMean[1] */
N_("It is not a type. You are a point on a map with soft edges, and different bonds can sit in different places.")
/* TRANSLATORS: regions.json: doesNotMean[2] */
N_("It is not destiny. Research finds that these patterns can change, in therapy and over the years.[@taylor2015][@chopik2019]")
/* TRANSLATORS: regions.json: doesNotMean[3] */
N_("It says nothing about your worth, or about how much you love.")
/* TRANSLATORS: regions.json: doesNotMean[4] */
N_("It is one day’s answers. It cannot see your life or how others treat you. If someone close frightens you, please start with [Support](support:).")
/* TRANSLATORS: rules.json: rules[0].because */
N_("With your partner, you feel both worry and distance, and if they ever scare you, Support comes first.")
/* TRANSLATORS: rules.json: rules[1].because */
N_("With your mother, you feel both worry and distance, and if they ever scare you, Support comes first.")
/* TRANSLATORS: rules.json: rules[2].because */
N_("With your father, you feel both worry and distance, and if they ever scare you, Support comes first.")
/* TRANSLATORS: rules.json: rules[3].because */
N_("With this friend, you feel both worry and distance, and if they ever scare you, Support comes first.")
/* TRANSLATORS: rules.json: rules[4].because */
N_("With this person, you feel both worry and distance, and if they ever scare you, Support comes first.")
/* TRANSLATORS: rules.json: rules[5].because */
N_("Your answers speak of worry about losing people, and of being on guard when they come close.")
/* TRANSLATORS: rules.json: rules[6].because */
N_("Your answers say that you like to be close, and that worry comes with it.")
/* TRANSLATORS: rules.json: rules[7].because */
N_("Your answers speak of a lot of worry in close bonds, and of some distance too.")
/* TRANSLATORS: rules.json: rules[8].because */
N_("Your answers say that you worry little, and feel best with some distance.")
/* TRANSLATORS: rules.json: rules[9].because */
N_("Your answers say that you keep many things to yourself, and that you worry at times.")
/* TRANSLATORS: rules.json: rules[10].because */
N_("Your answers fall near the middle for worry and for distance, so no one picture fits for sure.")
/* TRANSLATORS: rules.json: rules[11].because */
N_("Your answers say that closeness is mostly easy, and that you worry at times.")
/* TRANSLATORS: rules.json: rules[12].because */
N_("Your answers say that you worry little, and keep your distance at times.")
/* TRANSLATORS: rules.json: rules[13].because */
N_("Your answers say that closeness is mostly easy for you, so these are for the harder days.")
/* TRANSLATORS: rules.json: rules[14].because */
N_("You looked at the bond with your partner, to see it more clearly.")
/* TRANSLATORS: rules.json: rules[15].because */
N_("You looked at the bond with your mother, and early bonds often leave a trace.")
/* TRANSLATORS: rules.json: rules[16].because */
N_("You looked at the bond with your father, and early bonds often leave a trace.")
/* TRANSLATORS: rules.json: rules[17].because */
N_("You looked at a friendship, and friends can mean as much as anyone.")
/* TRANSLATORS: rules.json: rules[18].because */
N_("You looked at a bond that has a shape of its own.")
/* TRANSLATORS: rules.json: rules[19].because */
N_("Knowing yourself is one of your goals.")
/* TRANSLATORS: rules.json: rules[20].because */
N_("Steadier feelings are one of your goals.")
/* TRANSLATORS: rules.json: rules[21].because */
N_("Saying what you need is one of your goals, with people who are safe to talk to.")
/* TRANSLATORS: rules.json: rules[22].because */
N_("Clear boundaries are one of your goals, and where a no is not safe, Support comes first.")
/* TRANSLATORS: rules.json: rules[23].because */
N_("Feeling good enough is one of your goals.")
/* TRANSLATORS: rules.json: rules[24].because */
N_("More ease with closeness is one of your goals.")
/* TRANSLATORS: rules.json: rules[25].because */
N_("You said that trust comes hard, even with kind people.")
/* TRANSLATORS: rules.json: rules[26].because */
N_("You said that you pull back when someone comes close.")
/* TRANSLATORS: rules.json: rules[27].because */
N_("You said that you lean on one person, or on no one.")
/* TRANSLATORS: rules.json: rules[28].because */
N_("You said that your feelings move fast in close bonds.")
/* TRANSLATORS: rules.json: rules[29].because */
N_("You said that your relationships tend to be on and off.")
/* TRANSLATORS: rules.json: rules[30].because */
N_("You said that it is hard to speak up for yourself, and where it is not safe to, Support comes first.")
/* TRANSLATORS: rules.json: rules[31].because */
N_("You said that a past relationship is still with you.")
/* TRANSLATORS: rules.json: rules[32].because */
N_("You said that the fear of being left is never far.")
/* TRANSLATORS: rules.json: rules[33].because */
N_("You said that you look for comfort, and that it never lasts long.")
/* TRANSLATORS: rules.json: rules[34].because */
N_("You said that small things can lift you or sink you.")
/* TRANSLATORS: rules.json: rules[35].because */
N_("You said that feelings flood you, or freeze you, when you talk about them.")
/* TRANSLATORS: rules.json: rules[36].because */
N_("You said that your mood hangs on how someone else feels about you.")
/* TRANSLATORS: rules.json: rules[37].because */
N_("You said that being single is hard for you.")
/* TRANSLATORS: rules.json: rules[38].because */
N_("You said that worry follows you through the day.")
/* TRANSLATORS: rules.json: rules[39].because */
N_("You said that talks get heated or go silent, and if they scare you, Support comes first.")
/* TRANSLATORS: rules.json: rules[40].because */
N_("You said that doing things on your own scares you, and if someone forbids it, Support comes first.")
/* TRANSLATORS: rules.json: rules[41].because */
N_("You said that you doubt you can be loved, and that doubt deserves a kind look.")
/* TRANSLATORS: rules.json: rules[42].because */
N_("You said that comfort or space can be hard to balance between the two of you.")
/* TRANSLATORS: rules.json: rules[43].because */
N_("You said that your relationships start fast and are soon over.")
/* TRANSLATORS: rules.json: rules[44].because */
N_("This is a gentle place for anyone to start.")
