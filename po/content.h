/* The texts of data/content, for translators. Made by
 * secure-base-pack strings data/content; do not edit.
 *
 * SPDX-License-Identifier: CC-BY-SA-4.0
 */

/* TRANSLATORS: attachment-based.json: title */
N_("Attachment-based therapy")
/* TRANSLATORS: attachment-based.json: summary */
N_("Attachment-based therapy uses a steady bond with a therapist as a safe place to look at old hopes and fears, and to try new ways of being close.")
/* TRANSLATORS: attachment-based.json: sections[0].title */
N_("How it works")
/* TRANSLATORS: attachment-based.json: sections[0].blocks[0].text */
N_("Attachment-based therapy starts from a simple thought. You learned what to expect of closeness in the bonds you had. A new bond can teach you something new. The therapist tries to be a *safe haven*, a place to come with what hurts. They also try to be a *secure base*, a place to set out from.[@mikulincer2013]")
/* TRANSLATORS: attachment-based.json: sections[0].blocks[1].text */
N_("It is not one method. One writer in this field warns against thinking that it is.[@eagle2017] When 12 therapists told how they use attachment theory, it went along with other kinds of therapy.[@burke2016] So two people who offer this may work in quite different ways.")
/* TRANSLATORS: attachment-based.json: sections[0].blocks[2].text */
N_("One form, attachment-based family therapy or ABFT, does have set steps. It is for teenagers in deep distress and their parents, and works to mend the trust between them.[@diamond2021] The rest of this page is about adults.")
/* TRANSLATORS: attachment-based.json: sections[1].title */
N_("What a session is like")
/* TRANSLATORS: attachment-based.json: sections[1].blocks[0].text */
N_("You talk, and much of the talk is about people. You might look at:")
/* TRANSLATORS: attachment-based.json: sections[1].blocks[1].items[0] */
N_("What happens now between you and those you are close to.")
/* TRANSLATORS: attachment-based.json: sections[1].blocks[1].items[1] */
N_("Where your ways of coping may come from, and how they once helped.")
/* TRANSLATORS: attachment-based.json: sections[1].blocks[1].items[2] */
N_("What happens between you and the therapist, in the room.")
/* TRANSLATORS: attachment-based.json: sections[1].blocks[2].text */
N_("The last one may feel odd at first. Say that your therapist is away for two weeks. You feel hurt, or nothing at all. Next time, you can say so, and find out what it is like when someone hears it and is still there.")
/* TRANSLATORS: attachment-based.json: sections[2].title */
N_("What it asks of you")
/* TRANSLATORS: attachment-based.json: sections[2].blocks[0].text */
N_("It asks for time, and for some honesty about the bond itself. You may want to cling, to test, or to quit just when it gets close. All of that can be said out loud. You do not have to trust anyone fast.")
/* TRANSLATORS: attachment-based.json: sections[3].title */
N_("How long it takes")
/* TRANSLATORS: attachment-based.json: sections[3].blocks[0].text */
N_("There is no set length. In a trial of a related therapy, people came for a year.[@levy2006] Ask what the therapist has in mind. Ask about the ending too. In a therapy like this, saying goodbye well is part of the work.")
/* TRANSLATORS: attachment-based.json: sections[4].title */
N_("Who it tends to suit")
/* TRANSLATORS: attachment-based.json: sections[4].blocks[0].text */
N_("It may suit you if the same hurt comes back in one close bond after another, and you want to understand it. A review of 36 studies gives a first hint here. People who feel less secure may gain more from therapy that works on close bonds.[@levy2018]")
/* TRANSLATORS: attachment-based.json: sections[4].blocks[1].text */
N_("If you would like clear steps and tasks to take home, [CBT](approach:cbt) or [DBT](approach:dbt) may feel better.")
/* TRANSLATORS: attachment-based.json: sections[5].title */
N_("What the evidence says")
/* TRANSLATORS: attachment-based.json: sections[5].blocks[0].text */
N_("For attachment, the evidence is early. We found no large trial of a therapy by this name for adults. What there is comes from therapies that are close to it.")
/* TRANSLATORS: attachment-based.json: sections[5].blocks[1].text */
N_("In one trial, 90 adults with [borderline personality disorder](term:borderline-personality-disorder) had one of three therapies for a year. More of them became secure with one that looks closely at the bond with the therapist. Old loss and [trauma](term:trauma) felt no more settled in any of the three.[@levy2006] In a study of a short talking therapy, a good number of people moved from insecure to secure. It looked at one group only.[@travis2001]")
/* TRANSLATORS: attachment-based.json: sections[5].blocks[2].text */
N_("A review of many kinds of therapy found that people felt more secure and [attachment anxiety](term:attachment-anxiety) fell. For avoidance, it was unclear.[@taylor2015]")
/* TRANSLATORS: attachment-based.json: sections[5].blocks[3].text */
N_("The bond does seem to count. Across 295 studies of all kinds of therapy, people who worked well together with their therapist tended to gain more.[@fluckiger2018] Which brings about which is hard to say.")
/* TRANSLATORS: attachment-based.json: sections[5].blocks[4].text */
N_("For ABFT, a review of four trials did not find that it eased low mood more than what it was compared with.[@schultefrankenfeld2024]")
/* TRANSLATORS: attachment-based.json: sections[6].title */
N_("Cautions")
/* TRANSLATORS: attachment-based.json: sections[6].blocks[0].text */
N_("No therapy for attachment should use force. Experts have warned that some methods used on children, and called “attachment therapy”, may do harm.[@chaffin2006] A body of therapists in this field forbids all force.[@attach2026] Romance or sex is never part of therapy either. If something feels wrong, you can stop, and you can tell someone. [Support](support:) can help you find who.")
/* TRANSLATORS: attachment-based.json: sections[6].blocks[1].text */
N_("You may miss your therapist badly, or want to run. Both are worth saying. If you often feel worse for days, ask to slow down.")
/* TRANSLATORS: attachment-based.json: sections[6].blocks[2].text */
N_("If someone scares, threatens or controls you today, [Support](support:) comes first. And no one should push you to meet or forgive a person who hurt you.")
/* TRANSLATORS: attachment-based.json: sections[7].title */
N_("Alone or with a professional")
/* TRANSLATORS: attachment-based.json: sections[7].blocks[0].text */
N_("No book or app can be the bond, and this one does not try. What you can do alone is to wake up a sense of safety, by [calling someone safe to mind](exercise:secure-base-figure). Across 120 studies, this kind of reminder lifted how people felt.[@gillath2022] It is a small thing, not therapy.")
/* TRANSLATORS: attachment-based.json: sections[7].blocks[1].text */
N_("Other bonds can be good for you too, such as a friend who keeps their word. If old hurt floods in when you get close, a professional is the safer place to start.")
/* TRANSLATORS: attachment-based.json: sections[8].title */
N_("Questions to ask a therapist")
/* TRANSLATORS: attachment-based.json: sections[8].blocks[0].items[0] */
N_("What does “attachment-based” mean in the way you work?")
/* TRANSLATORS: attachment-based.json: sections[8].blocks[0].items[1] */
N_("What training do you have, and who do you turn to for advice?")
/* TRANSLATORS: attachment-based.json: sections[8].blocks[0].items[2] */
N_("How much will we talk about what happens between you and me?")
/* TRANSLATORS: attachment-based.json: sections[8].blocks[0].items[3] */
N_("What happens when you are away, or when I want to quit? Can I reach you in between?")
/* TRANSLATORS: attachment-based.json: sections[8].blocks[0].items[4] */
N_("How will we know if it helps, and how do we end?")
/* TRANSLATORS: attachment-based.json: sections[9].title */
N_("How it differs from its neighbors")
/* TRANSLATORS: attachment-based.json: sections[9].blocks[0].text */
N_("[EFT](approach:eft) also rests on attachment theory, and works on the bond between you and your partner.[@wiebe2016] [Schema therapy](approach:schema) gives weight to the bond with the therapist too, and adds tools such as chairs.[@fassbinder2016]")
/* TRANSLATORS: attachment-based.json: sections[9].blocks[1].text */
N_("[IPT](approach:ipt) is short, and works on the bonds you have outside the room. In [group therapy](approach:group), the new bonds are with a whole circle of people.")
/* TRANSLATORS: attachment-based.json: abbreviation */
N_("Attachment-based")
/* TRANSLATORS: attachment-based.json: facts.works */
N_("Offers a steady bond, in which closeness can feel safer")
/* TRANSLATORS: attachment-based.json: facts.format */
N_("Mostly one to one. A family form for teenagers")
/* TRANSLATORS: attachment-based.json: facts.length */
N_("No set length. A year in a trial of a related therapy")
/* TRANSLATORS: attachment-based.json: facts.suits */
N_("The same hurt, in one close bond after another")
/* TRANSLATORS: attachment-based.json: facts.asks */
N_("Time, and telling the therapist how the bond feels")
/* TRANSLATORS: attachment-based.json: facts.evidence */
N_("Early for attachment. Mostly from related therapies")
/* TRANSLATORS: attachment-based.json: facts.alone */
N_("Calling someone safe to mind: yes. The bond itself: no")
/* TRANSLATORS: attachment-based.json: facts.caution */
N_("If trust was badly broken: go slowly, without force")
/* TRANSLATORS: attachment-based.json: evidence[0].study */
N_("Trial with groups made by chance")
/* TRANSLATORS: attachment-based.json: evidence[0].size */
N_("90 adults with borderline personality disorder, one year")
/* TRANSLATORS: attachment-based.json: evidence[0].found */
N_("More people became secure with a therapy that looks at the bond with the therapist. With two other therapies there was no such change. Old loss and trauma felt no more settled in any group.")
/* TRANSLATORS: attachment-based.json: evidence[1].study */
N_("Before and after, one group")
/* TRANSLATORS: attachment-based.json: evidence[1].size */
N_("Adults in a short talking therapy")
/* TRANSLATORS: attachment-based.json: evidence[1].found */
N_("A good number moved from insecure to secure. The group as a whole moved that way too.")
/* TRANSLATORS: attachment-based.json: evidence[2].size */
N_("82 first-year students who felt insecure")
/* TRANSLATORS: attachment-based.json: evidence[2].found */
N_("Over five weeks with a trained, secure fellow student, attachment anxiety and avoidance eased. 55 stayed to the end. There was no group to compare.")
/* TRANSLATORS: attachment-based.json: evidence[3].study */
N_("Review of studies at one point in time")
/* TRANSLATORS: attachment-based.json: evidence[3].size */
N_("13 studies")
/* TRANSLATORS: attachment-based.json: evidence[3].found */
N_("Those who felt secure with their therapist also felt that the two of them worked well together. It does not show change.")
/* TRANSLATORS: attachment-based.json: evidence[4].study */
N_("Review of trials of the family form, not about attachment")
/* TRANSLATORS: attachment-based.json: evidence[4].size */
N_("4 trials, 287 young people")
/* TRANSLATORS: attachment-based.json: evidence[4].found */
N_("It was not clearly better than what it was compared with. The evidence is very limited.")
/* TRANSLATORS: cbt.json: title */
N_("Cognitive behavioral therapy")
/* TRANSLATORS: cbt.json: summary */
N_("CBT helps you see how thoughts, feelings and actions keep each other going, and try small changes to find out what helps.")
/* TRANSLATORS: cbt.json: sections[0].blocks[0].text */
N_("CBT is short for cognitive behavioral therapy. “Cognitive” just means to do with thinking. CBT teaches you to notice your thoughts and what you do, and how both of them shape how you feel.[@petersen2016]")
/* TRANSLATORS: cbt.json: sections[0].blocks[1].text */
N_("In close bonds, this loop can run fast. A reply comes late. You think, “They are going off me.” Your chest gets tight. You send five messages, or you go cold. CBT slows the loop down, so that you can look at each part and choose what to do next.")
/* TRANSLATORS: cbt.json: sections[1].blocks[0].text */
N_("You and your therapist set a short plan for the hour. You look back at the week and at what you tried. You learn or practice one thing. At the end, you sum up.[@petersen2016] Two tools are used a lot:")
/* TRANSLATORS: cbt.json: sections[1].blocks[1].items[0] */
N_("*Thought records.* You write down what happened, what you thought and how you felt. Then you weigh the thought, and look for one that is fairer.")
/* TRANSLATORS: cbt.json: sections[1].blocks[1].items[1] */
N_("*Small experiments.* You guess what will happen if you do something new. Then you try it, and see what really happens.")
/* TRANSLATORS: cbt.json: sections[2].blocks[0].text */
N_("CBT asks you to join in. You learn skills in the session, then use them in your own life.[@petersen2016] You will write things down. You will also try things that feel a bit hard. You might ask for what you need, or wait before you check your phone. You choose how big each step is.")
/* TRANSLATORS: cbt.json: sections[3].blocks[0].text */
N_("A course often has 8 to 25 sessions of 45 to 60 minutes. They tend to be weekly, and less often toward the end.[@petersen2016] It is fair to ask for a date when you will look at how it is going.")
/* TRANSLATORS: cbt.json: sections[4].blocks[0].text */
N_("CBT may suit you if you like clear goals, a plan and things to try. It may also suit you if worry, panic or low mood come along with fears about closeness. If talk about childhood feels like too much for now, CBT can start with today.")
/* TRANSLATORS: cbt.json: sections[4].blocks[1].text */
N_("If you find it hard to tell what you feel, CBT can seem to be all in the head. Say so. You can ask to go more slowly, and to start with the body.")
/* TRANSLATORS: cbt.json: sections[5].blocks[0].text */
N_("CBT has been tested for many problems.[@fordham2021] For attachment, the evidence is early. In most of the studies, people came for help with panic or with a strong fear of being judged. Attachment was measured on the side.")
/* TRANSLATORS: cbt.json: sections[5].blocks[1].text */
N_("A review of many kinds of therapy found that [attachment anxiety](term:attachment-anxiety) falls. For avoidance, it was unclear.[@taylor2015] Studies of CBT look much the same. In three small studies of panic, attachment anxiety eased each time.[@zalaznik2017][@lange2021][@zalaznik2022] Avoidance eased in one of them,[@zalaznik2017] and did not clearly change in another.[@zalaznik2022] In a large trial, both eased after CBT. A year later, CBT and another talking therapy were about level.[@strauss2018]")
/* TRANSLATORS: cbt.json: sections[5].blocks[2].text */
N_("So CBT may help you feel less afraid in close bonds. No one can say by how much. Small shifts count.")
/* TRANSLATORS: cbt.json: sections[6].blocks[0].text */
N_("Not every worry is a mistake in thinking. If you are afraid of someone close to you, your fear may be telling you the truth. Do not try to argue yourself out of it. Go to [Support](support:), where you can find people who know about abuse.")
/* TRANSLATORS: cbt.json: sections[6].blocks[1].text */
N_("Any therapy can stir things up. In one study, 100 CBT therapists each spoke about one client. For 43 clients they named side effects. The most common was feeling upset. For 5 clients, side effects lasted.[@schermulyhaupt2018] If you feel worse, tell your therapist. It is useful for them to know.")
/* TRANSLATORS: cbt.json: sections[7].blocks[0].text */
N_("Many CBT tools can be learned on your own. In a trial with 91 people, a single session with a thought record helped to shift a worry. Testing the worry in real life worked a little faster.[@mcmanus2012] You can try a [thought record](exercise:thought-record) here. Pick a mild upset first.")
/* TRANSLATORS: cbt.json: sections[7].blocks[1].text */
N_("See a professional if old [trauma](term:trauma) comes up, if you feel worse for more than a day, or if you think about hurting yourself. [Support](support:) lists people you can reach now.")
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
/* TRANSLATORS: cbt.json: sections[9].blocks[0].text */
N_("[DBT](approach:dbt) grew out of CBT. It adds skills for very strong feelings. [Schema therapy](approach:schema) also grew out of CBT. It goes further back, to needs that were not met in childhood, and it leans more on the bond with the therapist.[@fassbinder2016]")
/* TRANSLATORS: cbt.json: sections[9].blocks[1].text */
N_("[EFT](approach:eft) works with both partners in the room. There is also a kind of CBT for couples. In trials, it did about as well as EFT.[@bodenmann2020] Where CBT weighs a thought, [MBCT](approach:mbct) steps back from it. [IPT](approach:ipt) looks less at thoughts, and more at what goes on between people.")
/* TRANSLATORS: cbt.json: abbreviation */
N_("CBT")
/* TRANSLATORS: cbt.json: facts.works */
N_("Weighs worried thoughts, and tests them in small steps")
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
N_("If a fear of someone close may be a fair warning")
/* TRANSLATORS: cbt.json: evidence[0].study */
N_("Review of many studies")
/* TRANSLATORS: cbt.json: evidence[0].size */
N_("Many kinds of therapy, people and places")
/* TRANSLATORS: cbt.json: evidence[0].found */
N_("After therapy, people felt more secure and attachment anxiety fell. For avoidance, the picture was unclear.")
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
N_("DBT may suit you if feelings rise fast. It may suit you if you act in ways you regret when you fear losing someone. It is also for people who hurt themselves when it all gets too much.[@linehan2006] If that is you, [Support](support:) has people to talk to now.")
/* TRANSLATORS: dbt.json: sections[5].blocks[0].text */
N_("For attachment, the evidence is early, and it does not all agree. Both trials that we found were with people who had a diagnosis of borderline personality disorder. In one, 90 people had DBT or one of two other therapies for a year. More people became secure with one of the others, but not with DBT.[@levy2006] In the other, with 60 people, anxiety and avoidance both eased after a DBT group. They eased after another kind of group too.[@khabir2021] We found no study of DBT for people who came because of insecure attachment alone.")
/* TRANSLATORS: dbt.json: sections[5].blocks[1].text */
N_("For staying safe, the evidence is stronger. In a trial with 101 women at high risk, those in DBT were half as likely to attempt suicide as those who saw other experts.[@linehan2006] If this touches you, you do not have to carry it alone. [Support](support:) is always one step away.")
/* TRANSLATORS: dbt.json: sections[5].blocks[2].text */
N_("A review of 17 trials looked at the skills training alone. It looked helpful, but the studies were too weak to be sure.[@valentine2015]")
/* TRANSLATORS: dbt.json: sections[6].blocks[0].text */
N_("Skills from an app or a book do not take the place of DBT. If you hurt yourself, or think about ending your life, please let a person help you. [Support](support:) lists people you can reach now.")
/* TRANSLATORS: dbt.json: sections[6].blocks[1].text */
N_("Staying calm and asking well will not make an unsafe bond safe. If you are afraid of your partner, start with [Support](support:), not with skills.")
/* TRANSLATORS: dbt.json: sections[6].blocks[2].text */
N_("[Mindfulness](term:mindfulness) can bring up fear or old memories. This is more common after a hard childhood.[@goldberg2022] Keep your eyes open, keep it short, and stop when you want to.")
/* TRANSLATORS: dbt.json: sections[7].blocks[0].text */
N_("Many single skills can be learned alone. One is [slow breathing](exercise:paced-breathing). A review of 31 studies found that it calms the heart, and brings blood pressure down. Whether it lifts a bad mood was not sure.[@shao2024]")
/* TRANSLATORS: dbt.json: sections[7].blocks[1].text */
N_("See a professional if you hurt yourself, if feelings often lead you into danger, or if you have tried skills alone and feel no safer. Until then, [Support](support:) has people to talk to.")
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
N_("[CBT](approach:cbt) is where DBT comes from. DBT adds more on accepting what is, and on getting through a crisis. [Schema therapy](approach:schema) comes at strong feelings from the other side. DBT trains skills directly. [Schema](term:schema) therapy works on the early hurts under the feelings, and expects the feelings to settle after that.[@fassbinder2016]")
/* TRANSLATORS: dbt.json: sections[9].blocks[1].text */
N_("[EMDR](approach:emdr) works on painful memories. Skills for staying steady can be a help before such work. The DBT group is a class. In [group therapy](approach:group), you work on what goes on between the people in the room.")
/* TRANSLATORS: dbt.json: abbreviation */
N_("DBT")
/* TRANSLATORS: dbt.json: facts.works */
N_("Teaches skills to ride out strong feelings, and to ask")
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
N_("If you hurt yourself: have a professional with you")
/* TRANSLATORS: dbt.json: evidence[0].found */
N_("More people became secure with one of the other therapies. With DBT there was no such change.")
/* TRANSLATORS: dbt.json: evidence[1].size */
N_("60 adults with borderline personality disorder")
/* TRANSLATORS: dbt.json: evidence[1].found */
N_("Anxious and avoidant attachment both eased after a DBT group, and after one other kind of group.")
/* TRANSLATORS: dbt.json: evidence[2].size */
N_("101 women with borderline personality disorder, at high risk")
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
N_("EFT may suit you if you both want to stay close, feel safe with each other, and keep ending up in the same fight. In one study, some people gained more than others in how happy they felt together. They were those with more [attachment anxiety](term:attachment-anxiety), and those who held their feelings in.[@dalgleish2015] So you do not have to be at ease with feelings to start.")
/* TRANSLATORS: eft.json: sections[4].blocks[1].text */
N_("It may not suit you if one of you has already decided to go, or does not want to be there. It does not suit you if one of you is afraid of the other. Then [Support](support:) comes first.")
/* TRANSLATORS: eft.json: sections[5].blocks[0].text */
N_("For attachment, the evidence is early. Most of it comes from one small group of 32 couples, with no [other group to compare](term:control-group). Avoidance in the bond fell. Anxiety about the bond fell in couples who reached one key step, in which the partner who had been pressing found a softer way to ask.[@burgessmoser2016] Over the next two years, couples were still less anxious, and acted in more secure ways.[@wiebe2017a] Avoidance moved here, which studies of therapy do not always find.[@taylor2015]")
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
N_("[Schema therapy](approach:schema) looks at how old hurts shape your life, often one to one. EFT starts with the bond you have now. [Attachment-based therapy](approach:attachment-based) rests on the same theory, and is mostly one to one.")
/* TRANSLATORS: eft.json: abbreviation */
N_("EFT")
/* TRANSLATORS: eft.json: facts.works */
N_("Helps two people out of the loop they get caught in")
/* TRANSLATORS: eft.json: facts.format */
N_("Both partners together, with one therapist")
/* TRANSLATORS: eft.json: facts.length */
N_("About 21 sessions in the main attachment study")
/* TRANSLATORS: eft.json: facts.suits */
N_("Couples who feel safe together but keep getting stuck")
/* TRANSLATORS: eft.json: facts.asks */
N_("Both of you, and some courage to be seen")
/* TRANSLATORS: eft.json: facts.evidence */
N_("Early for attachment. Promising for how happy couples feel")
/* TRANSLATORS: eft.json: facts.alone */
N_("Mapping your cycle: yes. Never where there is fear")
/* TRANSLATORS: eft.json: facts.caution */
N_("Not for a couple where one is afraid of the other")
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
N_("For attachment, the evidence is very early. In a [pilot study](term:pilot-study), 18 adults had EMDR for PTSD. Afterward they felt less insecure with others. There was no [other group to compare](term:control-group), so the change may have had other causes. Part of it went along with how good the bond with the therapist was.[@barazzone2023] An earlier paper drew on case reports, and called the evidence preliminary.[@wesselmann2012] No one can say yet if EMDR changes avoidance.")
/* TRANSLATORS: emdr.json: sections[5].blocks[1].text */
N_("For PTSD there is more. A review of 76 trials found that EMDR may help in the short term. Most studies were weak. For other problems, there was too little to go on.[@cuijpers2020]")
/* TRANSLATORS: emdr.json: sections[6].blocks[0].text */
N_("Please do not do EMDR on yourself, with an app, a video or a set of lights. Only one small study has looked at self-run EMDR. Experts do not agree on whether it is safe.[@waterman2020] A memory can rise faster than you can settle it alone. For this reason, Secure Base has no dots or tones that go from side to side.")
/* TRANSLATORS: emdr.json: sections[6].blocks[1].text */
N_("Some people lose time, feel unreal, or seem to watch themselves from outside. This is called [dissociation](term:dissociation). There is debate about EMDR for people who have this. One expert advises bringing in the side-to-side part little by little.[@gonzalez2018] Tell your therapist about it before you start.")
/* TRANSLATORS: emdr.json: sections[6].blocks[2].text */
N_("If someone in your life hurts or scares you now, your safety comes first, before any work on memories. [Support](support:) can help you find someone to talk to.")
/* TRANSLATORS: emdr.json: sections[7].blocks[0].text */
N_("EMDR is for a trained professional only. What you can practice alone are the steadying skills that come first. You could try [slow breathing](exercise:paced-breathing). You could picture a [calm place](exercise:calm-place). You could picture a strong box, and leave a worry in it until you have help with it. None of these needs a painful memory. Leave the memory for the session.")
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
/* TRANSLATORS: emdr.json: sections[8].blocks[1].text */
N_("If you feel unreal now, [grounding](exercise:grounding) may help. [Support](support:) has people to talk to.")
/* TRANSLATORS: emdr.json: sections[9].blocks[0].text */
N_("There is also a kind of [CBT](approach:cbt) for [trauma](term:trauma). Unlike EMDR, it may ask you to tell the event in detail, question your beliefs and do homework.[@who2013] [Schema therapy](approach:schema) also goes back to early scenes, and gives more weight to the bond with the therapist.[@fassbinder2016]")
/* TRANSLATORS: emdr.json: sections[9].blocks[1].text */
N_("[DBT](approach:dbt) stays with skills for today. It can come before work on memories. [Trauma-informed therapy](approach:trauma-informed) is a way of working more than a method. You can ask if an EMDR therapist works that way too.")
/* TRANSLATORS: emdr.json: abbreviation */
N_("EMDR")
/* TRANSLATORS: emdr.json: facts.works */
N_("Aims to take the sting out of a memory, with eye movements")
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
N_("If you lose time or feel unreal: say so before you start")
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
/* TRANSLATORS: group.json: title */
N_("Group therapy")
/* TRANSLATORS: group.json: summary */
N_("In group therapy you meet with a few other people and a therapist, and learn from how you are with each other.")
/* TRANSLATORS: group.json: sections[0].blocks[0].text */
N_("In group therapy, one or two therapists work with several people at once.[@statpearls2026] Some groups are like a class, such as the skills groups in [DBT](approach:dbt). Others are about what goes on between the people in the room. This page is mostly about those.")
/* TRANSLATORS: group.json: sections[0].blocks[1].text */
N_("The way you are with people shows up in the group too. You may wait to be asked, look after others, or stay near the door. Here you can notice it as it happens, hear how it comes across, and try something new. Across 55 studies, people in groups that held together well tended to do better.[@burlingame2018]")
/* TRANSLATORS: group.json: sections[1].blocks[0].text */
N_("You meet in a room or on a screen, mostly with the same people. It might go like this:")
/* TRANSLATORS: group.json: sections[1].blocks[1].items[0] */
N_("Someone brings a worry, or something left over from last time.")
/* TRANSLATORS: group.json: sections[1].blocks[1].items[1] */
N_("Others say what they felt as they listened. They may know the feeling too.")
/* TRANSLATORS: group.json: sections[1].blocks[1].items[2] */
N_("The therapist slows things down: “What was it like to hear that?”")
/* TRANSLATORS: group.json: sections[1].blocks[1].items[3] */
N_("You end on time, with a word on what you take home.")
/* TRANSLATORS: group.json: sections[1].blocks[2].text */
N_("You do not have to tell your whole story. Listening is a way of taking part.")
/* TRANSLATORS: group.json: sections[2].blocks[0].text */
N_("It asks you to come, even on days when you do not feel like it, and to be seen by more than one person.")
/* TRANSLATORS: group.json: sections[2].blocks[1].text */
N_("When worry is high, you may wonder all week what they think of you. When you would rather keep your distance, you may go quiet. In a study of 38 people in groups for drug or alcohol use, those higher in avoidance felt less of a bond with their group.[@naeli2022] If that is you, you could say just that. It is a good place to begin.")
/* TRANSLATORS: group.json: sections[3].blocks[0].text */
N_("It depends on the group. In one study of attachment, the groups ran for about 16 weeks.[@keating2014] Groups in a large trial of [schema](term:schema) therapy went on for two years.[@arntz2022] In some groups all start and end together. In others, people come and go. Ask which kind it is.")
/* TRANSLATORS: group.json: sections[4].blocks[0].text */
N_("A group may suit you if people are the hard part: to trust them, ask them, say no, or feel that you belong. It may also suit you if you feel alone with this, or if one therapist, face to face, is too close for now. And it may cost less.[@statpearls2026]")
/* TRANSLATORS: group.json: sections[4].blocks[1].text */
N_("If you are in a crisis, or a room full of people feels like danger, help for you alone comes first. [Support](support:) can help you find it. A group can come later.")
/* TRANSLATORS: group.json: sections[5].blocks[0].text */
N_("For attachment, the evidence is early. In one study, 102 women with binge eating disorder had group therapy. Their anxiety and avoidance fell, and were still lower a year later.[@maxwell2014] In another paper by the same team, 87 such women took part. Those who grew less wary of their group were also less insecure with others, a year on. All had the same therapy, so no one can tell what would have changed without it.[@keating2014]")
/* TRANSLATORS: group.json: sections[5].blocks[1].text */
N_("A review, told at a conference, found 17 studies of people higher in anxiety or avoidance. In most, group therapy helped. In two, it did not. They looked at different things, so they are hard to add up.[@schuman2022]")
/* TRANSLATORS: group.json: sections[5].blocks[2].text */
N_("For other problems, more is known. Across 67 studies that tried both, people did about equally well in a group and one to one, and about as many left early.[@burlingame2016] So a group need not be second best.")
/* TRANSLATORS: group.json: sections[6].blocks[0].text */
N_("A group is no place to sit with someone who frightens you. Before you join, tell the therapist if anyone who hurts or controls you might be there, or hear what you say. [Support](support:) can help you find someone to talk to first.")
/* TRANSLATORS: group.json: sections[6].blocks[1].text */
N_("Therapists ask all members to keep things private. They can’t promise that each one will, and many do not tell you that.[@roback1996] Go slowly, and leave out names.")
/* TRANSLATORS: group.json: sections[6].blocks[2].text */
N_("A group can also do harm. It can come from the leader, from what goes on in the group, or from a poor fit.[@roback2000] If you feel attacked, shamed or worse for days, tell the therapist, alone if you wish. You may leave.")
/* TRANSLATORS: group.json: sections[7].blocks[0].text */
N_("The group can’t be done alone. What you can do is get ready. In a study with five therapy groups, people who were prepared came more often, and fewer of them left.[@piper1979] Before you join, you could look at [what you bring, what you fear and what you would ask for](exercise:group-aims).")
/* TRANSLATORS: group.json: sections[7].blocks[1].text */
N_("If you feel unsafe, or think about hurting yourself, please do not wait for the next meeting. [Support](support:) lists people you can reach now.")
/* TRANSLATORS: group.json: sections[8].blocks[0].items[0] */
N_("What is this group for, and who is it for?")
/* TRANSLATORS: group.json: sections[8].blocks[0].items[1] */
N_("How many of us will there be, and do new people join?")
/* TRANSLATORS: group.json: sections[8].blocks[0].items[2] */
N_("How do you get people ready to start?")
/* TRANSLATORS: group.json: sections[8].blocks[0].items[3] */
N_("What are the rules on privacy, and on contact outside the group?")
/* TRANSLATORS: group.json: sections[8].blocks[0].items[4] */
N_("What do you do when someone goes silent, or feels attacked?")
/* TRANSLATORS: group.json: sections[8].blocks[0].items[5] */
N_("How do I leave, if it is not for me?")
/* TRANSLATORS: group.json: sections[9].blocks[0].text */
N_("[CBT](approach:cbt), [DBT](approach:dbt), [schema therapy](approach:schema) and [mindfulness](approach:mbct) can all be done in a group. There, you learn something set. In the groups on this page, how you are with each other is the work.")
/* TRANSLATORS: group.json: sections[9].blocks[1].text */
N_("[EFT](approach:eft) works with one bond, the one with your partner. [Attachment-based therapy](approach:attachment-based) gives you one steady person to lean on. A group gives you several. Some people have both. In a trial of schema therapy for [borderline personality disorder](term:borderline-personality-disorder), a mix did better than mostly group.[@arntz2022]")
/* TRANSLATORS: group.json: abbreviation */
N_("Group")
/* TRANSLATORS: group.json: facts.works */
N_("Lets you see how you are with people, and try something new")
/* TRANSLATORS: group.json: facts.format */
N_("A few people, with one or two therapists")
/* TRANSLATORS: group.json: facts.length */
N_("From some weeks to years, by the kind of group")
/* TRANSLATORS: group.json: facts.suits */
N_("People who feel alone with it, or find people hard")
/* TRANSLATORS: group.json: facts.asks */
N_("Turning up, and being seen by more than one person")
/* TRANSLATORS: group.json: facts.evidence */
N_("Early for attachment. Level with one-to-one for much else")
/* TRANSLATORS: group.json: facts.alone */
N_("Getting ready: yes. The rest needs the group")
/* TRANSLATORS: group.json: facts.caution */
N_("In a crisis, or if a room of people feels like danger")
/* TRANSLATORS: group.json: evidence[0].study */
N_("Follow-up for a year after group therapy")
/* TRANSLATORS: group.json: evidence[0].size */
N_("102 women with binge eating disorder, no other group")
/* TRANSLATORS: group.json: evidence[0].found */
N_("Attachment anxiety and avoidance fell, and were still lower a year later. People who changed more had less trouble with others.")
/* TRANSLATORS: group.json: evidence[1].study */
N_("Group therapy, all with the same kind")
/* TRANSLATORS: group.json: evidence[1].size */
N_("87 women with binge eating disorder")
/* TRANSLATORS: group.json: evidence[1].found */
N_("Those who grew less wary of their group were also less insecure with others, a year later.")
/* TRANSLATORS: group.json: evidence[2].study */
N_("Review of studies, told at a conference")
/* TRANSLATORS: group.json: evidence[2].size */
N_("17 studies")
/* TRANSLATORS: group.json: evidence[2].found */
N_("In most, group therapy helped people higher in anxiety or avoidance. In two it did not.")
/* TRANSLATORS: group.json: evidence[3].study */
N_("Review of studies, not about attachment")
/* TRANSLATORS: group.json: evidence[3].size */
N_("67 studies")
/* TRANSLATORS: group.json: evidence[3].found */
N_("People did about equally well in a group and one to one. About as many left early.")
/* TRANSLATORS: ipt.json: title */
N_("Interpersonal therapy")
/* TRANSLATORS: ipt.json: summary */
N_("IPT is a short therapy for low mood that works on what is going on between you and the people in your life now.")
/* TRANSLATORS: ipt.json: sections[0].blocks[0].text */
N_("IPT is short for interpersonal therapy, or interpersonal psychotherapy. “Interpersonal” means between people. It was made in the 1970s for people with depression.[@cuijpers2016] It looks at how your mood and your bonds go together: what was happening with people when your mood fell.[@iptuk2026]")
/* TRANSLATORS: ipt.json: sections[0].blocks[1].text */
N_("You and the therapist pick one of four areas:[@isipt2026]")
/* TRANSLATORS: ipt.json: sections[0].blocks[2].items[0] */
N_("*Grief.* Someone close has died.")
/* TRANSLATORS: ipt.json: sections[0].blocks[2].items[1] */
N_("*A conflict.* You and someone close expect different things of each other.")
/* TRANSLATORS: ipt.json: sections[0].blocks[2].items[2] */
N_("*A change.* A new job, a birth, an illness, a move, a breakup.")
/* TRANSLATORS: ipt.json: sections[0].blocks[2].items[3] */
N_("*Few bonds.* You are much alone, or close bonds are hard to start and to keep.")
/* TRANSLATORS: ipt.json: sections[0].blocks[3].text */
N_("Some who teach IPT explain it by attachment theory.[@ravitz2008] You may not spend much time on your childhood. You start with the people you know today.")
/* TRANSLATORS: ipt.json: sections[1].blocks[0].text */
N_("IPT has three parts. One UK group lays them out like this:[@iptuk2026]")
/* TRANSLATORS: ipt.json: sections[1].blocks[1].items[0] */
N_("*Sessions 1 to 4.* You talk about your mood, and about the people in your life. Then you choose one area.")
/* TRANSLATORS: ipt.json: sections[1].blocks[1].items[1] */
N_("*Sessions 5 to 12.* Each time, you look at how you have been since you last met. You link your mood to what went on with people.")
/* TRANSLATORS: ipt.json: sections[1].blocks[1].items[2] */
N_("*The last sessions.* You talk about the ending.")
/* TRANSLATORS: ipt.json: sections[1].blocks[2].text */
N_("You might go back over one hard talk. What was said, and what did you hope they would hear? Then you can try out another way to say it, in the safety of the room.[@rajhans2020]")
/* TRANSLATORS: ipt.json: sections[2].blocks[0].text */
N_("IPT asks you to look closely at one part of your life.[@isipt2026] Then you try to change something in it. You might ask for company, say what you want, or tell someone about a loss. If your way has been to manage alone, that can feel big. You can start very small.")
/* TRANSLATORS: ipt.json: sections[3].blocks[0].text */
N_("IPT was planned as 12 to 16 weekly sessions of 45 to 50 minutes. There is a form with 8. The length is set at the start.[@isipt2026] If goodbyes are hard for you, an end date may stir things up. It also means that you see the goodbye coming, and can talk about it.")
/* TRANSLATORS: ipt.json: sections[4].blocks[0].text */
N_("IPT may suit you if you are low, and it has to do with a loss, a change, a conflict or being much alone. It may also help with eating problems and with anxiety.[@cuijpers2016]")
/* TRANSLATORS: ipt.json: sections[4].blocks[1].text */
N_("How it suits people with more avoidance is not clear. In a trial with 56 adults, they gained more from CBT than from IPT.[@mcbride2006] In a trial of IPT and usual care, with 70 women who had been abused as children, those with more avoidance had a harder time getting better.[@smith2012] But of 40 teenagers, those with more avoidance gained more.[@gunlicksstoessel2019] You could ask the therapist what they make of that. If old abuse weighs on you, [Support](support:) has people who listen.")
/* TRANSLATORS: ipt.json: sections[5].blocks[0].text */
N_("For attachment, the evidence is early. Among 40 teenagers with depression, [attachment anxiety](term:attachment-anxiety) and avoidance both fell over 16 weeks. The more they fell, the more the depression eased. Some had medicine too.[@gunlicksstoessel2019] In a series of cases, insecurity eased over 16 weeks too.[@ravitz2008] Neither had a group without IPT, so the change may have had other causes.")
/* TRANSLATORS: ipt.json: sections[5].blocks[1].text */
N_("For depression, the evidence is much stronger. A review put together 90 trials of IPT for many problems, with 11,434 people. For depression, IPT helped about as much as other therapies did. IPT with medicine did somewhat better than IPT alone. Most of the trials had weak spots.[@cuijpers2016]")
/* TRANSLATORS: ipt.json: sections[5].blocks[2].text */
N_("When a low mood lifts, people may look safer. So no one can say yet which changes first.")
/* TRANSLATORS: ipt.json: sections[6].blocks[0].text */
N_("One of the four areas is conflict. That is for two people who are safe with each other. If you are afraid of someone, or if there are threats, control or violence, it is not a conflict for you to solve. Tell the therapist, and go to [Support](support:). No one should push you to mend a bond, to stay or to leave.")
/* TRANSLATORS: ipt.json: sections[6].blocks[1].text */
N_("Talking about a loss can hurt more for a while. You set the pace.")
/* TRANSLATORS: ipt.json: sections[6].blocks[2].text */
N_("If your mood gets darker, or you think about ending your life, please tell someone today. [Support](support:) lists people you can reach.")
/* TRANSLATORS: ipt.json: sections[7].blocks[0].text */
N_("You can draw [your circle of closeness](exercise:closeness-circle) alone. It shows who is around you, and what each one gives. Some IPT therapists use circles of this kind.[@mcalpine2018]")
/* TRANSLATORS: ipt.json: sections[7].blocks[1].text */
N_("Depression itself is better met with help. If you have felt low on most days for two weeks or more, see a doctor or a therapist. [When to see a professional](article:when-to-see-a-professional) has words for the first call.")
/* TRANSLATORS: ipt.json: sections[8].blocks[0].items[0] */
N_("What training do you have in IPT?")
/* TRANSLATORS: ipt.json: sections[8].blocks[0].items[1] */
N_("Which of the four areas would we work on, and why?")
/* TRANSLATORS: ipt.json: sections[8].blocks[0].items[2] */
N_("How many sessions will there be, and what comes after?")
/* TRANSLATORS: ipt.json: sections[8].blocks[0].items[3] */
N_("How do you work with someone who finds it hard to ask, or to trust?")
/* TRANSLATORS: ipt.json: sections[8].blocks[0].items[4] */
N_("What if the hard bond is one where I am not safe?")
/* TRANSLATORS: ipt.json: sections[8].blocks[0].items[5] */
N_("Would medicine be worth thinking about as well?")
/* TRANSLATORS: ipt.json: sections[8].blocks[1].text */
N_("If you are not safe with someone now, [Support](support:) comes first.")
/* TRANSLATORS: ipt.json: sections[9].blocks[0].text */
N_("[CBT](approach:cbt) looks at what you think and do. IPT looks at what goes on between people. [EFT](approach:eft) has both partners in the room. IPT is mostly for you alone.[@isipt2026]")
/* TRANSLATORS: ipt.json: sections[9].blocks[1].text */
N_("[Attachment-based therapy](approach:attachment-based) gives more weight to the past, and to the bond with the therapist. It often has no set end.")
/* TRANSLATORS: ipt.json: abbreviation */
N_("IPT")
/* TRANSLATORS: ipt.json: facts.works */
N_("Works on life with other people, to ease a low mood")
/* TRANSLATORS: ipt.json: facts.format */
N_("Mostly one to one, once a week")
/* TRANSLATORS: ipt.json: facts.length */
N_("12 to 16 weekly sessions")
/* TRANSLATORS: ipt.json: facts.suits */
N_("Low mood after a loss, a change, a conflict, or much time alone")
/* TRANSLATORS: ipt.json: facts.asks */
N_("Talking about your week, and trying new ways with people")
/* TRANSLATORS: ipt.json: facts.evidence */
N_("Early for attachment. Good for depression")
/* TRANSLATORS: ipt.json: facts.alone */
N_("Drawing your circle: yes. Depression: better with help")
/* TRANSLATORS: ipt.json: facts.caution */
N_("Not for a conflict with someone you are afraid of")
/* TRANSLATORS: ipt.json: evidence[0].study */
N_("Before and after, within a trial")
/* TRANSLATORS: ipt.json: evidence[0].size */
N_("40 teenagers with depression, 16 weeks")
/* TRANSLATORS: ipt.json: evidence[0].found */
N_("Attachment anxiety and avoidance both fell. Some had medicine too, and there was no group without IPT.")
/* TRANSLATORS: ipt.json: evidence[1].study */
N_("Case series, before and after")
/* TRANSLATORS: ipt.json: evidence[1].size */
N_("People with depression, 16 weeks")
/* TRANSLATORS: ipt.json: evidence[1].found */
N_("Attachment insecurity eased. There was no group to compare.")
/* TRANSLATORS: ipt.json: evidence[2].size */
N_("56 adults with depression")
/* TRANSLATORS: ipt.json: evidence[2].found */
N_("People with more avoidance gained more from CBT than from IPT. Their mood was measured, not change in attachment.")
/* TRANSLATORS: ipt.json: evidence[3].size */
N_("90 trials for many problems, 11,434 people")
/* TRANSLATORS: ipt.json: evidence[3].found */
N_("IPT helped with depression, about as much as other therapies did. Most trials had weak spots.")
/* TRANSLATORS: mbct.json: title */
N_("Mindfulness-based cognitive therapy")
/* TRANSLATORS: mbct.json: summary */
N_("MBCT is a class of eight weeks, in which you learn to notice thoughts and moods early, and to meet them with care.")
/* TRANSLATORS: mbct.json: sections[0].blocks[0].text */
N_("MBCT is short for mindfulness-based cognitive therapy. *Mindfulness* means noticing what is here right now, without judging it. “Cognitive” just means to do with thinking. MBCT puts meditation together with parts of [CBT](approach:cbt). It was made for people whose depression keeps coming back.[@tickell2020]")
/* TRANSLATORS: mbct.json: sections[0].blocks[1].text */
N_("You do not have to win against a thought. You learn to step back from it, and to see it as just a thought.[@somerset2026] “They will leave me” is then something that your mind says at this moment. It may be right or wrong.")
/* TRANSLATORS: mbct.json: sections[0].blocks[2].text */
N_("In a close bond, that could make a small gap. A reply comes late. Your chest goes tight. In the gap you may choose: reach out, wait, or stay in the room. This is the hope. No one has shown it for attachment yet.")
/* TRANSLATORS: mbct.json: sections[1].blocks[0].text */
N_("It is more like a class than like therapy. UK guidance has spoken of 8 to 15 people who meet for two hours each week.[@nice2009] A class may go like this:[@worcestershire2026a]")
/* TRANSLATORS: mbct.json: sections[1].blocks[1].items[0] */
N_("You practice: sitting still, moving slowly, or going through the body bit by bit.")
/* TRANSLATORS: mbct.json: sections[1].blocks[1].items[1] */
N_("You talk about how that was, and what got in the way.")
/* TRANSLATORS: mbct.json: sections[1].blocks[1].items[2] */
N_("You hear something about moods and thoughts.")
/* TRANSLATORS: mbct.json: sections[1].blocks[1].items[3] */
N_("You get something to practice at home.")
/* TRANSLATORS: mbct.json: sections[1].blocks[2].text */
N_("The talk is about the practice more than about your life. At one health service, you speak only if you want to.[@worcestershire2026b]")
/* TRANSLATORS: mbct.json: sections[2].blocks[0].text */
N_("It asks for practice at home. In 43 studies of MBCT and a close relative, people did about 30 minutes a day, six days a week. That was about two thirds of what they had been asked to do. Those who did more tended to gain a little more.[@parsons2017] You could ask the teacher how much would be enough for you.")
/* TRANSLATORS: mbct.json: sections[3].blocks[0].text */
N_("MBCT lasts eight weeks. The UK guidance adds four follow-up meetings in the year after.[@nice2009] Ask what there is when the class ends.")
/* TRANSLATORS: mbct.json: sections[4].blocks[0].text */
N_("MBCT may suit you if low moods come back, or if your mind goes in circles. One UK health service says that it works best if you are fairly well when you start.[@somerset2026] Others take people who are low now. In five UK services, about half of 1,554 people began with depression. Of those, 45 in 100 were out of it by the end. Of all, 3 in 100 got clearly worse.[@tickell2020]")
/* TRANSLATORS: mbct.json: sections[4].blocks[1].text */
N_("If your way has been to shut feelings off, noticing them may be new, and slow. If sitting still among strangers feels unsafe, that is a good reason to choose something else.")
/* TRANSLATORS: mbct.json: sections[5].blocks[0].text */
N_("For attachment, there is no evidence yet. We found no study of whether MBCT changes how secure people feel with others.")
/* TRANSLATORS: mbct.json: sections[5].blocks[1].text */
N_("Attachment and mindfulness do go together. Across 33 articles, people with more [attachment anxiety](term:attachment-anxiety) or avoidance were less mindful.[@stevenson2017] That does not tell us what leads to what. In one experiment, a short exercise made people more mindful, but they felt no more secure. In another, feeling more secure did not make people more mindful.[@pepping2015]")
/* TRANSLATORS: mbct.json: sections[5].blocks[2].text */
N_("A relative of MBCT is a compassion course built on attachment theory. After it, healthy adults were less anxious and less avoidant. The groups were not made by chance, so the reason may lie elsewhere.[@navarrogil2018]")
/* TRANSLATORS: mbct.json: sections[5].blocks[3].text */
N_("For depression that comes back, the evidence is good. In nine trials with 1,258 people, fewer fell back over 60 weeks.[@kuyken2016] If you feel insecure and also get low, that may be worth a lot.")
/* TRANSLATORS: mbct.json: sections[6].blocks[0].text */
N_("Meditation is not always calm. In a study of 96 people who took a form of MBCT, 58 in 100 had something unpleasant come of it. For 6 to 14 in 100, bad effects lasted. Those went along with being on high alert, or feeling cut off. Other therapies can be hard at about the same rate.[@britton2021] Bad effects are more common after a hard childhood.[@goldberg2022] You can keep your eyes open, move, or stop.")
/* TRANSLATORS: mbct.json: sections[6].blocks[1].text */
N_("If the past breaks in on you, if you lose time, or if you are very low now, talk to a doctor or therapist before you join. If you think about ending your life, [Support](support:) lists people you can reach today.")
/* TRANSLATORS: mbct.json: sections[6].blocks[2].text */
N_("Mindfulness is for meeting your own feelings. It is not for putting up with fear. If someone threatens or controls you, start with [Support](support:).")
/* TRANSLATORS: mbct.json: sections[7].blocks[0].text */
N_("Short practices are fine to try alone. The [breathing space](exercise:breathing-space) takes three minutes, with your eyes open. If looking inward makes you uneasy, [grounding](exercise:grounding) looks outward instead.")
/* TRANSLATORS: mbct.json: sections[7].blocks[1].text */
N_("For longer sitting, a class with a trained teacher is safer. They can help when something hard comes up.")
/* TRANSLATORS: mbct.json: sections[8].blocks[0].items[0] */
N_("What training do you have in MBCT, and in mental health?")
/* TRANSLATORS: mbct.json: sections[8].blocks[0].items[1] */
N_("Who is this class for, and who is it not for?")
/* TRANSLATORS: mbct.json: sections[8].blocks[0].items[2] */
N_("Can I keep my eyes open, move, or leave the room?")
/* TRANSLATORS: mbct.json: sections[8].blocks[0].items[3] */
N_("Do I have to speak in the group?")
/* TRANSLATORS: mbct.json: sections[8].blocks[0].items[4] */
N_("What do you do if panic or old memories come up?")
/* TRANSLATORS: mbct.json: sections[8].blocks[0].items[5] */
N_("How much do you ask us to practice at home?")
/* TRANSLATORS: mbct.json: sections[9].blocks[0].text */
N_("[CBT](approach:cbt) weighs a thought, and looks for one that is fairer. MBCT lets the thought be, and steps back. [DBT](approach:dbt) teaches mindfulness too, as one of four sets of skills.[@fassbinder2016]")
/* TRANSLATORS: mbct.json: sections[9].blocks[1].text */
N_("In [group therapy](approach:group), you work on the bonds in the room. In an MBCT class, you practice side by side.")
/* TRANSLATORS: mbct.json: abbreviation */
N_("MBCT")
/* TRANSLATORS: mbct.json: facts.works */
N_("Teaches you to see a thought as just a thought")
/* TRANSLATORS: mbct.json: facts.format */
N_("A class of 8 to 15 people, with a trained teacher")
/* TRANSLATORS: mbct.json: facts.length */
N_("Eight weekly classes of about two hours")
/* TRANSLATORS: mbct.json: facts.suits */
N_("Low moods that come back, and a mind that goes in circles")
/* TRANSLATORS: mbct.json: facts.asks */
N_("Practice at home, often half an hour a day")
/* TRANSLATORS: mbct.json: facts.evidence */
N_("None yet for attachment. Good for depression that returns")
/* TRANSLATORS: mbct.json: facts.alone */
N_("Short practices: yes. Long sitting: better with a teacher")
/* TRANSLATORS: mbct.json: facts.caution */
N_("After trauma: sitting still can stir things up")
/* TRANSLATORS: mbct.json: evidence[0].size */
N_("33 articles")
/* TRANSLATORS: mbct.json: evidence[0].found */
N_("People with more attachment anxiety or avoidance were less mindful. It does not show change.")
/* TRANSLATORS: mbct.json: evidence[1].study */
N_("Two experiments")
/* TRANSLATORS: mbct.json: evidence[1].size */
N_("Short exercises, done once")
/* TRANSLATORS: mbct.json: evidence[1].found */
N_("Being more mindful for a moment did not make people feel more secure. Feeling more secure did not make them more mindful.")
/* TRANSLATORS: mbct.json: evidence[2].study */
N_("A relative of MBCT, groups not made by chance")
/* TRANSLATORS: mbct.json: evidence[2].size */
N_("Healthy adults")
/* TRANSLATORS: mbct.json: evidence[2].found */
N_("After a compassion course built on attachment theory, people were less anxious and less avoidant.")
/* TRANSLATORS: mbct.json: evidence[3].size */
N_("9 trials, 1,258 people with depression that returns")
/* TRANSLATORS: mbct.json: evidence[3].found */
N_("Over 60 weeks, fewer people fell back into depression with MBCT than without it.")
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
N_("You can do the lighter part alone. Notice when an old theme wakes up. Give it a name. Ask what a kind adult would say to a child who felt this. A [thought record](exercise:thought-record) can help you catch such a moment, and a [flash card](exercise:flash-card) can hold kind words for the next one.")
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
N_("[EFT](approach:eft) works with you and your partner, in the bond you have now. [EMDR](approach:emdr) also goes back to hard memories, one at a time, with a set series of steps.[@gainer2020] [Attachment-based therapy](approach:attachment-based) gives weight to the bond with the therapist too, and is less of a set method.[@eagle2017]")
/* TRANSLATORS: schema.json: abbreviation */
N_("Schema")
/* TRANSLATORS: schema.json: facts.works */
N_("Finds old life themes, and meets the needs under them")
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
N_("In a crisis: it can stir up strong feelings")
/* TRANSLATORS: schema.json: evidence[0].study */
N_("Small trial with groups made by chance")
/* TRANSLATORS: schema.json: evidence[0].size */
N_("32 adults with obsessive-compulsive disorder")
/* TRANSLATORS: schema.json: evidence[0].found */
N_("After a schema therapy group, anxious and avoidant attachment had fallen more than without it.")
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
/* TRANSLATORS: trauma-informed.json: title */
N_("Trauma-informed therapy")
/* TRANSLATORS: trauma-informed.json: summary */
N_("Trauma-informed therapy is a way of working more than a method: safety, trust and choice come first, whatever else is done.")
/* TRANSLATORS: trauma-informed.json: sections[0].blocks[0].text */
N_("Trauma is what can stay with you when something was too much: a shock, or years of fear or neglect. Trauma-informed therapy is a way of working, more than a method. The therapist knows how common such hurt is, sees the signs of it, acts on that, and takes care not to hurt you again. A US health agency, SAMHSA, names six principles.[@samhsa2014] In plain words:")
/* TRANSLATORS: trauma-informed.json: sections[0].blocks[1].items[0] */
N_("*Safety.* You feel safe in the room, and with the people in it.")
/* TRANSLATORS: trauma-informed.json: sections[0].blocks[1].items[1] */
N_("*Trust and openness.* You know what will happen, and why.")
/* TRANSLATORS: trauma-informed.json: sections[0].blocks[1].items[2] */
N_("*Peers.* People who have been there can help each other.")
/* TRANSLATORS: trauma-informed.json: sections[0].blocks[1].items[3] */
N_("*Working together.* You decide with the therapist, not after.")
/* TRANSLATORS: trauma-informed.json: sections[0].blocks[1].items[4] */
N_("*Your voice and choice.* Your strengths count. You can say yes, no or not now.")
/* TRANSLATORS: trauma-informed.json: sections[0].blocks[1].items[5] */
N_("*Culture, history and gender.* Who you are is seen, and so is what was done to people like you.")
/* TRANSLATORS: trauma-informed.json: sections[1].blocks[0].text */
N_("It can be any kind of therapy. What is different is how it is done. You might notice that:")
/* TRANSLATORS: trauma-informed.json: sections[1].blocks[1].items[0] */
N_("You are asked where you would like to sit, and if the door should be open or shut.")
/* TRANSLATORS: trauma-informed.json: sections[1].blocks[1].items[1] */
N_("The therapist says why they ask something, and that you can skip it.")
/* TRANSLATORS: trauma-informed.json: sections[1].blocks[1].items[2] */
N_("You agree on a sign that means “stop.”")
/* TRANSLATORS: trauma-informed.json: sections[1].blocks[1].items[3] */
N_("You learn to steady yourself before anything hard comes up.")
/* TRANSLATORS: trauma-informed.json: sections[1].blocks[1].items[4] */
N_("Before you go, they ask how you are.")
/* TRANSLATORS: trauma-informed.json: sections[2].blocks[0].text */
N_("It asks you to notice what helps you feel safe, and to say so. That can be hard if you learned to want nothing, or to please. A small “not today” is enough. You do not have to tell what happened to be helped.")
/* TRANSLATORS: trauma-informed.json: sections[3].blocks[0].text */
N_("It has no length of its own. It goes on as long as the therapy that it is part of. Trust may take many weeks to grow, and that time is not lost. Some go on to [EMDR](approach:emdr), for post-traumatic stress disorder (PTSD). A UK guideline speaks of 8 to 12 sessions for that.[@nice2018]")
/* TRANSLATORS: trauma-informed.json: sections[4].blocks[0].text */
N_("It may suit you if people who should have cared for you hurt you. It may suit you if past help made you feel small or trapped, or if you go numb when things get close. You need no diagnosis, and no proof that it was bad enough. What was missing can hurt as well. If someone hurts you now, [Support](support:) comes first.")
/* TRANSLATORS: trauma-informed.json: sections[4].blocks[1].text */
N_("If the past keeps breaking in, by day or at night, you may also want a therapy that treats the trauma itself. The last part of this page names two.")
/* TRANSLATORS: trauma-informed.json: sections[5].blocks[0].text */
N_("A way of working is hard to test. A review of clinics found six studies, none with [groups made by chance](term:randomized-trial). The results were few and did not all agree. In two of them, people said they felt safe.[@lewis2023] Another review took in 32 studies, some of EMDR or CBT. Signs of PTSD eased in 11 of the 23 that looked for it.[@han2021]")
/* TRANSLATORS: trauma-informed.json: sections[5].blocks[1].text */
N_("We found no study of whether working this way changes attachment. So we call the evidence for that “none.” It means not tested, not that it fails.")
/* TRANSLATORS: trauma-informed.json: sections[5].blocks[2].text */
N_("There is early news about therapy for the trauma itself. In one trial, 85 people aged 14 to 21, with signs of trauma after abuse, had such a therapy or waited. Avoidance eased only with the therapy. Anxiety eased in both groups.[@rimane2020] If you need someone to talk to now, go to [Support](support:).")
/* TRANSLATORS: trauma-informed.json: sections[6].blocks[0].text */
N_("You do not have to go over the worst to be helped. If someone presses you for details, you can say stop. And please do not go back into memories of abuse alone.")
/* TRANSLATORS: trauma-informed.json: sections[6].blocks[1].text */
N_("Anyone can use the words “trauma-informed.” Ask what they mean by them, and what training they have.")
/* TRANSLATORS: trauma-informed.json: sections[6].blocks[2].text */
N_("Some people go numb, feel unreal or lose time when old hurt is touched. This is called dissociation. Tell the therapist early on.")
/* TRANSLATORS: trauma-informed.json: sections[6].blocks[3].text */
N_("If someone hurts, threatens or controls you now, it is not the past that needs care first. [Support](support:) can help you find people who know about it.")
/* TRANSLATORS: trauma-informed.json: sections[7].blocks[0].text */
N_("You can treat yourself in this spirit: choose, go slowly, stop when you like. [Grounding](exercise:grounding) may bring you back to the room when you drift off or feel flooded. How well it works has not been tested yet.[@hammond2025] So try it, and see.")
/* TRANSLATORS: trauma-informed.json: sections[7].blocks[1].text */
N_("Leave the memories for a trained person. If the past floods in, or you think about hurting yourself, go to [Support](support:).")
/* TRANSLATORS: trauma-informed.json: sections[8].blocks[0].items[0] */
N_("What does trauma-informed mean in your work, from day to day?")
/* TRANSLATORS: trauma-informed.json: sections[8].blocks[0].items[1] */
N_("What training do you have in trauma, and who do you turn to for advice?")
/* TRANSLATORS: trauma-informed.json: sections[8].blocks[0].items[2] */
N_("How will we know if it goes too fast for me?")
/* TRANSLATORS: trauma-informed.json: sections[8].blocks[0].items[3] */
N_("What will you do if I go numb, or can’t speak?")
/* TRANSLATORS: trauma-informed.json: sections[8].blocks[0].items[4] */
N_("Do I need to talk about what happened?")
/* TRANSLATORS: trauma-informed.json: sections[8].blocks[0].items[5] */
N_("If I want to work on memories later, can you do that, or who can?")
/* TRANSLATORS: trauma-informed.json: sections[9].blocks[0].text */
N_("*Trauma-focused* therapy sounds the same and is something else. A trauma-informed place changes how all its people work. Therapy for trauma treats what the trauma left behind.[@nic2026] [EMDR](approach:emdr) and a kind of [CBT](approach:cbt) are such therapies. Both are in the World Health Organization’s advice for adults with PTSD.[@who2013]")
/* TRANSLATORS: trauma-informed.json: sections[9].blocks[1].text */
N_("[DBT](approach:dbt) teaches skills to stay steady. [Schema therapy](approach:schema) goes back to early needs. Both can be done in a trauma-informed way, and so can a [group](approach:group).")
/* TRANSLATORS: trauma-informed.json: abbreviation */
N_("Trauma-informed")
/* TRANSLATORS: trauma-informed.json: facts.works */
N_("Puts safety, trust and choice first, whatever else is done")
/* TRANSLATORS: trauma-informed.json: facts.format */
N_("Any: one to one, as a couple, in a group, a whole clinic")
/* TRANSLATORS: trauma-informed.json: facts.length */
N_("As long as the therapy that it is part of")
/* TRANSLATORS: trauma-informed.json: facts.suits */
N_("People who were hurt or not safe, and still feel it")
/* TRANSLATORS: trauma-informed.json: facts.asks */
N_("Saying what helps you feel safe, at your own pace")
/* TRANSLATORS: trauma-informed.json: facts.evidence */
N_("None for attachment. Little tested as a way of working")
/* TRANSLATORS: trauma-informed.json: facts.alone */
N_("Grounding and choosing: yes. Old trauma: not alone")
/* TRANSLATORS: trauma-informed.json: facts.caution */
N_("If you are pressed to tell it all: you can say stop")
/* TRANSLATORS: trauma-informed.json: evidence[0].study */
N_("Review of clinics that work this way")
/* TRANSLATORS: trauma-informed.json: evidence[0].size */
N_("6 studies, none with groups made by chance")
/* TRANSLATORS: trauma-informed.json: evidence[0].found */
N_("Results were few and did not all agree. In two studies, people felt safe.")
/* TRANSLATORS: trauma-informed.json: evidence[1].study */
N_("Review of care for people with trauma, not about attachment")
/* TRANSLATORS: trauma-informed.json: evidence[1].size */
N_("32 studies, some of EMDR or CBT")
/* TRANSLATORS: trauma-informed.json: evidence[1].found */
N_("Signs of PTSD eased in 11 of the 23 studies that looked for it.")
/* TRANSLATORS: trauma-informed.json: evidence[2].study */
N_("Trial of therapy for the trauma itself, with groups made by chance")
/* TRANSLATORS: trauma-informed.json: evidence[2].size */
N_("85 people aged 14 to 21")
/* TRANSLATORS: trauma-informed.json: evidence[2].found */
N_("Attachment avoidance eased only with the therapy. Anxiety eased in those who waited, too.")
/* TRANSLATORS: anxiety-in-relationships.json: title */
N_("Attachment anxiety in relationships")
/* TRANSLATORS: anxiety-in-relationships.json: summary */
N_("What worry about being left can do between two people, why it does it, when it is a fair warning, and what helps.")
/* TRANSLATORS: anxiety-in-relationships.json: sections[0].title */
N_("If it is loud right now")
/* TRANSLATORS: anxiety-in-relationships.json: sections[0].blocks[0].text */
N_("This page can wait, and so can the message. [Grounding](exercise:grounding) or [paced breathing](exercise:paced-breathing) may help you through the next few minutes. If you are afraid of the person you are waiting for, go to [Support](support:) first.")
/* TRANSLATORS: anxiety-in-relationships.json: sections[1].title */
N_("What it is like")
/* TRANSLATORS: anxiety-in-relationships.json: sections[1].blocks[0].text */
N_("You love someone, and part of you is always listening for the door. *Attachment anxiety* is the worry that people will not be there when you need them. It turns the need up: you watch for signs, you reach out, you hold on.[@mikulincer2003] You may have learned it where calling loudly was the only way to be heard. It shows how much people mean to you, and it has [strengths](article:strengths-of-each-pattern): you notice, you come back, you care out loud. It also costs sleep.")
/* TRANSLATORS: anxiety-in-relationships.json: sections[2].title */
N_("Eight things it can do")
/* TRANSLATORS: anxiety-in-relationships.json: sections[2].blocks[0].text */
N_("When worry is high, you may know some of these, or most. None of them makes you hard to love.")
/* TRANSLATORS: anxiety-in-relationships.json: sections[2].blocks[1].items[0] */
N_("*Constant worry.* Is all well between us? In a diary study of dating couples, those with more attachment anxiety saw more conflict from day to day. It also weighed more on how close they felt.[@campbell2005]")
/* TRANSLATORS: anxiety-in-relationships.json: sections[2].blocks[1].items[1] */
N_("*Asking again and again.* A “yes” helps for an hour. In a diary study of 110 couples, more anxiety went with more asking. For women higher in anxiety, a day of asking was followed by less trust.[@evraire2022]")
/* TRANSLATORS: anxiety-in-relationships.json: sections[2].blocks[1].items[2] */
N_("*Talks that overheat.* You mean to ask, and it comes out as blame. In the study of dating couples, those with more attachment anxiety said that conflicts tended to grow.[@campbell2005] A review of 73 studies links it with more conflict as well.[@li2012]")
/* TRANSLATORS: anxiety-in-relationships.json: sections[2].blocks[1].items[3] */
N_("*Leaning on one person for all of it.* Your mood hangs on theirs, and friends and plans fall away.")
/* TRANSLATORS: anxiety-in-relationships.json: sections[2].blocks[1].items[4] */
N_("*Fear of being alone.* Little can begin to look like enough. In a set of studies, people who feared being single more were less likely to end a bond that they were not so happy with.[@spielmann2013]")
/* TRANSLATORS: anxiety-in-relationships.json: sections[2].blocks[1].items[5] */
N_("*Worn self-worth.* You start to think that you are too much. A review of 224 studies links attachment anxiety with lower self-esteem and more low mood.[@zhang2022]")
/* TRANSLATORS: anxiety-in-relationships.json: sections[2].blocks[1].items[6] */
N_("*Strain on the other person.* They may feel that nothing they say is enough, while you feel that you cannot trust it. Both of you get tired.")
/* TRANSLATORS: anxiety-in-relationships.json: sections[2].blocks[1].items[7] */
N_("*Short, intense bonds.* Fast in, fast out, and soon the next one. It need not be all your doing. In a review of 137 studies of unmarried couples, attachment had only a small link with breaking up.[@le2010]")
/* TRANSLATORS: anxiety-in-relationships.json: sections[3].title */
N_("Protest behavior")
/* TRANSLATORS: anxiety-in-relationships.json: sections[3].blocks[0].text */
N_("A small child who loses sight of a parent cries, calls and searches. Bowlby called it protest.[@bretherton1992] Grown-ups protest as well. *Protest behavior* is what you do to get a person to come back when you cannot ask for it straight. You may send ten messages, or none, to see if they notice. You may threaten to leave, flirt with someone else, or show more hurt than you feel.")
/* TRANSLATORS: anxiety-in-relationships.json: sections[3].blocks[1].text */
N_("It makes sense, and it can even work. In two studies of couples, people higher in attachment anxiety showed strong hurt in a conflict, and partners felt guilty. Then the ones who were hurt felt surer of the bond. But their partners grew less happy with it.[@overall2014] To understand a protest does not make it harmless. The words beneath it are mostly short: “I miss you. Are we all right?”")
/* TRANSLATORS: anxiety-in-relationships.json: sections[4].title */
N_("When worry is a fair warning")
/* TRANSLATORS: anxiety-in-relationships.json: sections[4].blocks[0].text */
N_("Worry can be right. A partner who lies, comes and goes, or punishes you with silence would make most people anxious. You do not have to calm down about that. If someone scares you, threatens you, watches your every step, controls your money or your friends, or hurts you, that is harm. It is not your attachment. [Support](support:) has people to talk to.")
/* TRANSLATORS: anxiety-in-relationships.json: sections[5].title */
N_("What helps")
/* TRANSLATORS: anxiety-in-relationships.json: sections[5].blocks[0].text */
N_("Start with the body, then the story, then the words. The words and the map are for bonds in which you are safe.")
/* TRANSLATORS: anxiety-in-relationships.json: sections[5].blocks[1].items[0] */
N_("*Body.* [Paced breathing](exercise:paced-breathing) or [grounding](exercise:grounding), before you send the message.")
/* TRANSLATORS: anxiety-in-relationships.json: sections[5].blocks[1].items[1] */
N_("*Story.* A [thought record](exercise:thought-record) puts the fear on paper and asks what else could be true. Keep the answer open: the fear may be right.")
/* TRANSLATORS: anxiety-in-relationships.json: sections[5].blocks[1].items[2] */
N_("*Words.* Ask once, plainly, and say what would help. “When I do not hear from you, I get scared. Could you text me when you are there?”")
/* TRANSLATORS: anxiety-in-relationships.json: sections[5].blocks[1].items[3] */
N_("*Pattern.* A [cycle map](exercise:cycle-map) shows what each of you does when it gets hot.")
/* TRANSLATORS: anxiety-in-relationships.json: sections[5].blocks[1].items[4] */
N_("*More than one person.* Friends, work that you like, a group. And someone [to carry in your mind](exercise:secure-base-figure) when no one is near.")
/* TRANSLATORS: anxiety-in-relationships.json: sections[5].blocks[2].text */
N_("Partners matter too. Someone steady and kind can ease the worry.[@simpson2014] Researchers think that in the long run it falls most where you gain trust in yourself.[@arriaga2018] That may be a class, a trip or a hard talk that you did not think you could manage, with someone cheering you on.")
/* TRANSLATORS: anxiety-in-relationships.json: sections[6].title */
N_("It can ease")
/* TRANSLATORS: anxiety-in-relationships.json: sections[6].blocks[0].text */
N_("Anxiety is the part of attachment with the better news. It tends to fall in therapy.[@taylor2015] It tends to fall with the years as well.[@chopik2019] That is an average and no promise. Look for small signs: a calmer hour of waiting, one message that could wait, a night of sleep after a fight. [CBT](approach:cbt), [EFT](approach:eft) and [DBT](approach:dbt) each start from a different end.")
/* TRANSLATORS: attachment-beyond-romance.json: title */
N_("Attachment beyond romance")
/* TRANSLATORS: attachment-beyond-romance.json: summary */
N_("Parents, friends, work and the phone: how the same two pulls show up in other bonds, and what can ease them.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[0].title */
N_("More than one bond")
/* TRANSLATORS: attachment-beyond-romance.json: sections[0].blocks[0].text */
N_("Much of what you read about attachment is about couples. But the need for someone to turn to is wider than that. A friend can be that person. So can a parent, a sister, a teacher or a therapist.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[0].blocks[1].text */
N_("You are also not the same in all of them. In a study of 200 teenagers, how they saw one kind of bond had most to do with how things went in that kind of bond. Where more had gone well, they were less on guard.[@furman2013] So you may be at ease in one bond and wary in the next. And a bond that goes well can show you what ease feels like.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[0].blocks[2].text */
N_("In this app you can look at one bond at a time.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[1].title */
N_("Parents")
/* TRANSLATORS: attachment-beyond-romance.json: sections[1].blocks[0].text */
N_("You can be forty and feel nine again at the kitchen table. Old bonds have old habits. Worry may sound like calling each day to hear that all is well. Distance may look like short visits and safe subjects.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[1].blocks[1].text */
N_("The bond with a parent can go on mattering. In a Canadian study of people aged 12 to 28, mothers were named most as the one to set out from, with or without a partner. For comfort in a hard moment, people named a best friend most, and in their twenties a partner just as often.[@markiewicz2006]")
/* TRANSLATORS: attachment-beyond-romance.json: sections[1].blocks[2].text */
N_("Some bonds with a parent grow warmer with time. Some need more room. You may love a parent and keep a limit. You may grieve what was not there. None of this needs a verdict on anyone, and you can do it without them.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[2].title */
N_("Friends")
/* TRANSLATORS: attachment-beyond-romance.json: sections[2].blocks[0].text */
N_("A steady friend can be a *secure base* too: someone you set out from, and come back to. When there is worry, you may count who wrote last, or fear that a quiet week means the end. When there is distance, you may be the one who helps and never asks. Friends may think that you need nothing.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[2].blocks[1].items[0] */
N_("*If you worry:* notice one friend who has come back after a quiet time before. Ask for one plain thing: “Can we talk on Sunday?”")
/* TRANSLATORS: attachment-beyond-romance.json: sections[2].blocks[1].items[1] */
N_("*If you keep distance:* tell one friend one thing that is hard right now. You choose the friend, the thing and the day.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[2].blocks[1].items[2] */
N_("*If you lean on one person for all of it:* let a second person have a small part. It can make both bonds lighter.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[3].title */
N_("Work")
/* TRANSLATORS: attachment-beyond-romance.json: sections[3].blocks[0].text */
N_("A boss holds some power over you, and a team can feel like a family. So old patterns can wake up at work. A short mail from your boss can ruin an evening. Or you do it all alone, and ask for help too late.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[3].blocks[1].text */
N_("Here too, the bonds differ. In a study of 1,352 workers, how they felt about colleagues or a boss was not the same as how they felt in love.[@greskovicova2023] In a survey of 1,624 health workers in Canada, those with more worry about their colleagues were more worn out. Those who kept more distance felt less trust and less safety in the team.[@leiter2015] Such surveys show links. They cannot show what causes what.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[3].blocks[2].text */
N_("And sometimes the job is the problem. If a harsh boss or too much work wears you out, that is not your attachment. And if someone at work frightens or threatens you, [Support](support:) is for you too.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[4].title */
N_("Texts and screens")
/* TRANSLATORS: attachment-beyond-romance.json: sections[4].blocks[0].text */
N_("A text carries the words, without the voice or the face. There are gaps, and a gap is easy to fill with fear. If worry is high, three dots on a screen can feel like a verdict. If closeness is hard, a text can be just right: near enough, and not too near.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[4].blocks[1].text */
N_("Studies find some of this. In a survey of students who were dating, those higher in avoidance texted and called less. Yet for them, more texting went with a better bond.[@morey2013] In a survey of 145 adults, those higher in anxiety fought more about a partner’s phone.[@roberts2015] So a few words on a screen may be a real way to be close, and a screen can also be a sore point.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[4].blocks[2].items[0] */
N_("Agree on a habit that suits you both, such as a word at lunch and a call at night.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[4].blocks[2].items[1] */
N_("Before you send the third message, put the phone down for ten slow breaths.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[4].blocks[2].items[2] */
N_("If a text can be read two ways, ask, or wait for the voice.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[4].blocks[2].items[3] */
N_("Keep hard talks for a time when you can hear each other.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[4].blocks[2].items[4] */
N_("If you go quiet, say so: “Busy until six. All is well with us.”")
/* TRANSLATORS: attachment-beyond-romance.json: sections[4].blocks[3].text */
N_("Your phone is yours. If someone makes you show it, tracks where you are, or makes you afraid not to answer, that is control. It has nothing to do with your attachment. [Support](support:) can help.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[5].title */
N_("How you can use this")
/* TRANSLATORS: attachment-beyond-romance.json: sections[5].blocks[0].text */
N_("Pick the bond that is easiest. Ask what makes it so. Is it the other person, the way you talk, or how much room there is? Then try one part of it somewhere else. Small is fine.")
/* TRANSLATORS: attachment-beyond-romance.json: sections[5].blocks[1].text */
N_("Some bonds are not safe, and those are not places to practice. That can be true of parents, friends and bosses as well as partners. [When it is not attachment](article:when-it-is-not-attachment) says more.")
/* TRANSLATORS: avoidance-in-relationships.json: title */
N_("Attachment avoidance in relationships")
/* TRANSLATORS: avoidance-in-relationships.json: summary */
N_("What keeping a distance can do between two people, what it protects, and small steps that leave you the choice.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[0].blocks[0].text */
N_("You like someone, and all is well, until they want more of you. Then you feel crowded, or flat, or find a reason to go. *Attachment avoidance* is unease about being close and leaning on people. It turns the need down.[@mikulincer2003] You may have learned it where needing did not help, or made things worse. It is a way to stay whole, and it has [strengths](article:strengths-of-each-pattern): you cope, you stay clear, you give others room.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[1].title */
N_("Deactivating: turning the need down")
/* TRANSLATORS: avoidance-in-relationships.json: sections[1].blocks[0].text */
N_("Researchers call the way that it works *deactivating*: you switch the need off before it can hurt.[@mikulincer2003] It is quick, and mostly not a choice. From the inside it may look like this:")
/* TRANSLATORS: avoidance-in-relationships.json: sections[1].blocks[1].items[0] */
N_("You get busy just when someone needs you, or when you need someone.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[1].blocks[1].items[1] */
N_("Small faults begin to bother you after a good weekend.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[1].blocks[1].items[2] */
N_("You think of an old love, or of being free, when things get close.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[1].blocks[1].items[3] */
N_("You say “It’s fine,” and you believe it.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[1].blocks[1].items[4] */
N_("You go quiet or leave the room in a fight.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[1].blocks[1].items[5] */
N_("You like help to come as advice, or not at all.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[2].title */
N_("What it can do between two people")
/* TRANSLATORS: avoidance-in-relationships.json: sections[2].blocks[0].text */
N_("Distance calms you. To the other person it may look as if you do not care. A review of 73 studies links attachment avoidance with feeling less content, less close and less helped in a couple. For these the link was stronger than for anxiety.[@li2012] People with more avoidance also tend to share less of themselves.[@stanton2017]")
/* TRANSLATORS: avoidance-in-relationships.json: sections[2].blocks[1].text */
N_("One step back can draw one step forward: they ask more, you say less, and round it goes. [When patterns meet](article:when-patterns-meet) tells how to step out of that circle.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[3].title */
N_("Feelings that come late")
/* TRANSLATORS: avoidance-in-relationships.json: sections[3].blocks[0].text */
N_("Turning down is not the same as having nothing. Some babies look calm when a parent leaves, while their hearts tell of stress.[@spangler1993] In a lab study of adults high in avoidance, worries about closeness came up when a second task kept their minds busy.[@mikulincer2000] So a feeling may slip past the guard when you are tired. Grief may come in the second month. You may find out that you were hurt from a headache, or from a song.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[4].title */
N_("What it protects")
/* TRANSLATORS: avoidance-in-relationships.json: sections[4].blocks[0].text */
N_("It keeps you from being let down again. It guards your work, your calm and your say over your own life. Those are good things, and no one should ask you to give them up. The price can be that no one is there when you are tired, and that people who love you cannot find the way in.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[5].title */
N_("What helps: small steps that you choose")
/* TRANSLATORS: avoidance-in-relationships.json: sections[5].blocks[0].text */
N_("With people who are kind to you, you could try one of these. Choose the size.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[5].blocks[2].items[0] */
N_("*Name the wish for air.* “I need an hour. I will be back at eight.” Then come back at eight. It turns leaving into a break.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[5].blocks[2].items[1] */
N_("*Say one true thing a day.* “That meeting got to me” is enough.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[5].blocks[2].items[2] */
N_("*Take one small favor,* and let it be a bit odd.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[5].blocks[2].items[3] */
N_("*Stay one minute longer* in a hug or a talk than you would have. Then go.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[5].blocks[2].items[4] */
N_("*Ask your body.* Tight jaw, held breath? [Grounding](exercise:grounding) with open eyes can show you a feeling before it has a name.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[5].blocks[2].items[5] */
N_("*Share good moments.* In two studies, one of new couples and one of newlyweds, more good moments together went with a drop in avoidance within weeks.[@bayraktaroglu2023]")
/* TRANSLATORS: avoidance-in-relationships.json: sections[5].blocks[3].text */
N_("How the other person comes to you seems to matter too. In a study of 180 couples, one asked the other to change something. People high in avoidance were less angry, and pulled back less, at the moments when the asking was gentle and left them room.[@overall2013] Help is a riddle. In four studies, people high in avoidance felt worse with some practical help than with little. With a lot of it they felt better again. Perhaps it took that much to believe it.[@girme2015]")
/* TRANSLATORS: avoidance-in-relationships.json: sections[6].title */
N_("What we know about change")
/* TRANSLATORS: avoidance-in-relationships.json: sections[6].blocks[0].text */
N_("It would be unfair not to say this: the proof that avoidance changes is weaker than for anxiety. A review of therapy studies found no clear result.[@taylor2015] It is an open question if the drop after good moments goes on: checks over the next months did not show it.[@bayraktaroglu2023] There are better signs too. Over a lifetime, avoidance tends to fall.[@chopik2019] In a study of 32 couples in [EFT](approach:eft), avoidance toward the partner fell, though there was no [other group to compare](term:control-group).[@burgessmoser2016]")
/* TRANSLATORS: avoidance-in-relationships.json: sections[6].blocks[1].text */
N_("You do not have to turn into someone who needs people all day. A bit more closeness, when you want it, is change.")
/* TRANSLATORS: avoidance-in-relationships.json: sections[7].title */
N_("When distance is right")
/* TRANSLATORS: avoidance-in-relationships.json: sections[7].blocks[0].text */
N_("Sometimes you pull away because it is wise. If someone scares you, threatens you, controls you or hurts you, keeping your distance is not a pattern to work on. Please go to [Support](support:).")
/* TRANSLATORS: benefits-of-therapy.json: title */
N_("Benefits of therapy")
/* TRANSLATORS: benefits-of-therapy.json: summary */
N_("Fifteen things that people hope to gain, and how much of each hope research can back so far.")
/* TRANSLATORS: benefits-of-therapy.json: sections[0].title */
N_("How to read this page")
/* TRANSLATORS: benefits-of-therapy.json: sections[0].blocks[0].text */
N_("Many pages promise that therapy will change your life. This one sorts the hopes. *Backed* means that reviews of many studies point the same way. *Some signs* means that there is a start, often with people who came for something else, such as depression. *Hoped for* means that therapists aim for it, and we found no good test, or one that was not clear. A hope is not empty just because no one has measured it yet.")
/* TRANSLATORS: benefits-of-therapy.json: sections[1].title */
N_("More security")
/* TRANSLATORS: benefits-of-therapy.json: sections[1].blocks[0].items[0] */
N_("*Growing security: backed in part.* After many kinds of therapy, people feel more secure and [attachment anxiety](term:attachment-anxiety) falls. For avoidance, it is unclear. Trials with a group to compare are still needed.[@taylor2015]")
/* TRANSLATORS: benefits-of-therapy.json: sections[1].blocks[0].items[1] */
N_("*Trust: hoped for.* Trust is part of feeling secure. We found no review that looked at trust in others by itself.")
/* TRANSLATORS: benefits-of-therapy.json: sections[1].blocks[0].items[2] */
N_("*Standing on your own feet: hoped for.* This means being close and still being yourself. A first trial of a group made for it, with 83 people, gave no clear answer.[@maas2019] In a second, with 129 people, the group did no better on this than [CBT](approach:cbt).[@kunst2022]")
/* TRANSLATORS: benefits-of-therapy.json: sections[2].title */
N_("You and your inner life")
/* TRANSLATORS: benefits-of-therapy.json: sections[2].blocks[0].items[0] */
N_("*Handling feelings: backed.* In all but two of 67 studies, people with anxiety, low mood or other troubles handled their feelings better after therapy.[@sloan2017]")
/* TRANSLATORS: benefits-of-therapy.json: sections[2].blocks[0].items[1] */
N_("*Ways of coping: backed.* In the same studies, ways of coping that had made things worse grew less.[@sloan2017]")
/* TRANSLATORS: benefits-of-therapy.json: sections[2].blocks[0].items[2] */
N_("*Knowing yourself: some signs.* In a trial with 90 people with [borderline personality disorder](term:borderline-personality-disorder), one of three therapies helped them make more sense of minds, their own and others’.[@levy2006]")
/* TRANSLATORS: benefits-of-therapy.json: sections[2].blocks[0].items[3] */
N_("*Kindness to yourself: backed, for courses made for it.* Your pattern was once a way to get by, and it deserves some kindness. Across 27 trials, people grew kinder to themselves and less harsh. Weak results may have gone unpublished.[@ferrari2019]")
/* TRANSLATORS: benefits-of-therapy.json: sections[2].blocks[0].items[4] */
N_("*Bouncing back: some signs.* In 11 trials, training for hard times helped to a fair degree. It drew on CBT, on [mindfulness](term:mindfulness) or on both.[@joyce2018]")
/* TRANSLATORS: benefits-of-therapy.json: sections[3].title */
N_("You and other people")
/* TRANSLATORS: benefits-of-therapy.json: sections[3].blocks[0].items[0] */
N_("*Saying what you need: some signs.* In ten studies of short therapy for depression, people had less trouble with others afterward.[@mcfarquhar2018]")
/* TRANSLATORS: benefits-of-therapy.json: sections[3].blocks[0].items[1] */
N_("*Skills and boundaries: some signs.* You can train to speak up and say no, and researchers who looked back on such training think well of it.[@speed2018]")
/* TRANSLATORS: benefits-of-therapy.json: sections[3].blocks[0].items[2] */
N_("*Happier bonds: backed, for couples.* In studies, most couples in distress gain from couple therapy. In everyday practice, the gain is smaller.[@bradbury2020]")
/* TRANSLATORS: benefits-of-therapy.json: sections[3].blocks[0].items[3] */
N_("*Bonds that last: hoped for.* After couple therapy, the gains fade for about half of the couples.[@bradbury2020] No one can promise that a bond will last. One that ends is not a failure, and no therapy should push you to stay or to leave.")
/* TRANSLATORS: benefits-of-therapy.json: sections[4].title */
N_("Health, and the past")
/* TRANSLATORS: benefits-of-therapy.json: sections[4].blocks[0].items[0] */
N_("*Better mental health: backed.* In 331 trials, therapy eased depression more than usual care did.[@cuijpers2021] CBT made life a little better for people with many kinds of trouble.[@fordham2021] And in 44 trials of therapy for depression, life as a whole grew a little better too.[@kolovos2016]")
/* TRANSLATORS: benefits-of-therapy.json: sections[4].blocks[0].items[1] */
N_("*Healing from trauma: backed for PTSD, some signs for the rest.* The World Health Organization names two kinds of therapy for [trauma](term:trauma), and stress management, for adults with [PTSD](term:ptsd).[@who2013] In a review of 29 trials, treatment for depression, by therapy or medicine, also helped people who had been hurt in childhood.[@kuzminskaite2022]")
/* TRANSLATORS: benefits-of-therapy.json: sections[4].blocks[0].items[2] */
N_("*Personal growth: some signs.* In 12 trials with people who had been through hard times, those who had help grew a little more. The author says that this may not hold up.[@roepke2015]")
/* TRANSLATORS: benefits-of-therapy.json: sections[5].title */
N_("What it can’t promise")
/* TRANSLATORS: benefits-of-therapy.json: sections[5].blocks[0].text */
N_("No honest number says how many people become secure. It depends on your life, on what you want, on the approach, on the therapist and on time. Small shifts count. Your old style does not have to go for life to be better.")
/* TRANSLATORS: benefits-of-therapy.json: sections[5].blocks[1].text */
N_("Therapy can also do harm. In a survey of 14,587 people in England and Wales, about 1 in 20 said that it had left lasting bad effects.[@crawford2016] If you get worse and stay worse, tell your therapist, or someone else. You can stop, and you can try another person.")
/* TRANSLATORS: benefits-of-therapy.json: sections[5].blocks[2].text */
N_("And therapy can’t make an unsafe bond safe. If someone frightens or controls you, [Support](support:) comes first.")
/* TRANSLATORS: choosing-an-approach.json: title */
N_("Choosing an approach")
/* TRANSLATORS: choosing-an-approach.json: summary */
N_("Which therapy may fit you, what matters besides its name, and how to look at several side by side.")
/* TRANSLATORS: choosing-an-approach.json: sections[0].title */
N_("There is no one best")
/* TRANSLATORS: choosing-an-approach.json: sections[0].blocks[0].text */
N_("Therapy has many names, and it can feel as if you must find the one right answer. You do not. In 331 trials for depression, the main kinds of therapy helped about equally well, with few exceptions.[@cuijpers2021] For attachment, we know of no study that tests them all against each other. After many kinds of therapy, people felt more secure and [attachment anxiety](term:attachment-anxiety) fell. For avoidance, it was unclear.[@taylor2015]")
/* TRANSLATORS: choosing-an-approach.json: sections[0].blocks[1].text */
N_("So what may fit depends on three things: on you, on what troubles you, and on the therapist.")
/* TRANSLATORS: choosing-an-approach.json: sections[1].title */
N_("You")
/* TRANSLATORS: choosing-an-approach.json: sections[1].blocks[0].text */
N_("What you want counts. In a review of 53 studies, people who got the kind of help they preferred were less likely to leave early, and did a little better.[@swift2018] You might ask yourself:")
/* TRANSLATORS: choosing-an-approach.json: sections[1].blocks[1].items[0] */
N_("Would I rather begin with today, or with where it started?")
/* TRANSLATORS: choosing-an-approach.json: sections[1].blocks[1].items[1] */
N_("Do I like to talk things through, or to have things to try?")
/* TRANSLATORS: choosing-an-approach.json: sections[1].blocks[1].items[2] */
N_("Alone, with a partner, or in a group?")
/* TRANSLATORS: choosing-an-approach.json: sections[1].blocks[1].items[3] */
N_("How much time, money and strength do I have right now? There are [ways to pay less](article:cost-and-access).")
/* TRANSLATORS: choosing-an-approach.json: sections[1].blocks[1].items[4] */
N_("What has helped before, even a little? What has not?")
/* TRANSLATORS: choosing-an-approach.json: sections[2].title */
N_("What troubles you")
/* TRANSLATORS: choosing-an-approach.json: sections[2].blocks[0].text */
N_("These are hints, not rules. Many therapists mix approaches.")
/* TRANSLATORS: choosing-an-approach.json: sections[2].blocks[1].items[0] */
N_("*Worry takes over, and I want tools.* [CBT](approach:cbt) has a plan and small steps. [Mindfulness](approach:mbct) is a way to notice a thought without following it.")
/* TRANSLATORS: choosing-an-approach.json: sections[2].blocks[1].items[1] */
N_("*Feelings rise fast, and I do things I regret.* [DBT](approach:dbt) teaches skills for those minutes.")
/* TRANSLATORS: choosing-an-approach.json: sections[2].blocks[1].items[2] */
N_("*We feel safe together, but have the same fight again and again.* [EFT](approach:eft) works with the two of you.")
/* TRANSLATORS: choosing-an-approach.json: sections[2].blocks[1].items[3] */
N_("*The same painful pattern has come back for years.* [Schema therapy](approach:schema) looks for old themes, and for what was needed then.")
/* TRANSLATORS: choosing-an-approach.json: sections[2].blocks[1].items[4] */
N_("*I go cold when someone comes close.* [Attachment-based therapy](approach:attachment-based) looks at bonds, then and now, and can go slowly.")
/* TRANSLATORS: choosing-an-approach.json: sections[2].blocks[1].items[5] */
N_("*A loss, a change or a conflict set it off.* [IPT](approach:ipt) starts there.")
/* TRANSLATORS: choosing-an-approach.json: sections[2].blocks[1].items[6] */
N_("*Memories feel as if they happen now.* [EMDR](approach:emdr) is made for this. A [trauma-informed](approach:trauma-informed) therapist will go slowly.")
/* TRANSLATORS: choosing-an-approach.json: sections[2].blocks[1].items[7] */
N_("*I feel alone with it.* In a [group](approach:group), others may know the feeling.")
/* TRANSLATORS: choosing-an-approach.json: sections[2].blocks[2].text */
N_("One review hints that people who feel less secure may gain more when therapy looks at their close bonds. Its authors call this a first sign only.[@levy2018]")
/* TRANSLATORS: choosing-an-approach.json: sections[3].title */
N_("The therapist")
/* TRANSLATORS: choosing-an-approach.json: sections[3].blocks[0].text */
N_("Who sits across from you matters too. In 19 of 20 studies, some therapists had better results than others. On average, the therapist made up about 5 percent of the difference in how people did.[@johns2019] That is not a lot, and it is not nothing.")
/* TRANSLATORS: choosing-an-approach.json: sections[3].blocks[1].text */
N_("The bond between you counts as well. Across 295 studies with more than 30,000 people, those with a good bond and shared aims tended to do better, whatever the approach.[@fluckiger2018] This does not prove that the bond is the cause. It is still a good reason to listen to your own sense of it.")
/* TRANSLATORS: choosing-an-approach.json: sections[3].blocks[2].text */
N_("Feeling unsure at first does not mean that it is wrong. If trust is the sore spot, any new bond can feel odd, and [the first sessions](article:first-sessions) are a time to find out. But if you feel shamed, pushed or unsafe, you may leave. [Support](support:) has people to talk it over with.")
/* TRANSLATORS: choosing-an-approach.json: sections[4].title */
N_("Side by side")
/* TRANSLATORS: choosing-an-approach.json: sections[4].blocks[0].text */
N_("This app can lay the approaches next to each other: what each one does, what it asks of you, how long it takes, how well it is tested for attachment, and who should take care. Pick two or three, and start with the row that matters most to you. [Compare them side by side](compare:).")
/* TRANSLATORS: choosing-an-approach.json: sections[4].blocks[1].text */
N_("For most of them, the evidence for attachment is early. A small lead in that row need not decide.")
/* TRANSLATORS: choosing-an-approach.json: sections[5].title */
N_("Let someone help you choose")
/* TRANSLATORS: choosing-an-approach.json: sections[5].blocks[0].text */
N_("You do not have to work this out alone. A doctor, a counselor, or a therapist you see just once can help you choose. It is fair to ask: “Why this approach, for me, now?” In a survey of 14,587 people, those who had been told enough before they began were less likely to say that therapy did them lasting harm.[@crawford2016] [Finding a therapist](article:finding-a-therapist) has more on whom to ask.")
/* TRANSLATORS: choosing-an-approach.json: sections[5].blocks[1].text */
N_("Some things come before any choice of approach. If someone close to you frightens, threatens or controls you, or if you think about hurting yourself, please begin with [Support](support:).")
/* TRANSLATORS: common-myths.json: title */
N_("Common myths")
/* TRANSLATORS: common-myths.json: summary */
N_("Eleven things that are often said about attachment, and what research knows instead.")
/* TRANSLATORS: common-myths.json: sections[0].title */
N_("“You are one of four types”")
/* TRANSLATORS: common-myths.json: sections[0].blocks[0].text */
N_("Researchers have tested this with care, more than once. People do not fall into types. Two scales, which run from low to high, fit better.[@fraley1998][@fraley2015] The names of the [four styles](article:the-four-styles) are handy words for the corners of a map.")
/* TRANSLATORS: common-myths.json: sections[1].title */
N_("“Childhood is fate”")
/* TRANSLATORS: common-myths.json: sections[1].blocks[0].text */
N_("Early care leaves traces.[@fraley2013] Still, attachment shifts even within the first years of life.[@opie2021] A study of more than 4,000 adults looked at many life events. With a quarter of them, people’s attachment changed on average, and the change lasted, for better or for worse.[@fraley2021] [How attachment forms](article:how-attachment-forms) tells more.")
/* TRANSLATORS: common-myths.json: sections[2].title */
N_("“Avoidance means no feelings”")
/* TRANSLATORS: common-myths.json: sections[2].blocks[0].text */
N_("Often the feelings are there, and held back. In one lab study, people high in [attachment avoidance](term:attachment-avoidance) seemed to have no worries about closeness. When their minds were kept busy with a second task, the worries came to the front.[@mikulincer2000] Holding feelings back seems to take work.")
/* TRANSLATORS: common-myths.json: sections[3].title */
N_("“Anxious just means needy”")
/* TRANSLATORS: common-myths.json: sections[3].blocks[0].text */
N_("Needing people is part of being human. What hurts is not knowing if someone will come. In studies of couples, people whose needs were met with care tended to stand alone more, and not less.[@feeney2007] The word “needy” mostly tells us that someone was asked for more than they could give just then.")
/* TRANSLATORS: common-myths.json: sections[4].title */
N_("“Secure people never worry”")
/* TRANSLATORS: common-myths.json: sections[4].blocks[0].text */
N_("Two studies asked people again and again how secure they felt with their partner. Most had ups and downs. Big ones were hard above all on those who felt mostly secure.[@girme2018] Security is not the absence of fear. It is the sense that fear can be met.")
/* TRANSLATORS: common-myths.json: sections[5].title */
N_("“It is only about couples”")
/* TRANSLATORS: common-myths.json: sections[5].blocks[0].text */
N_("You can be attached to a parent, a friend, a brother or sister, or a partner. In a study of 237 students, most still turned to a parent first.[@fraley1997] You may be at ease in one bond and on guard in another.[@fraley2011] And single people can be secure. Two studies found a group of singles who were, and they tended to be content with life.[@pepping2024]")
/* TRANSLATORS: common-myths.json: sections[6].title */
N_("“You must heal before you date”")
/* TRANSLATORS: common-myths.json: sections[6].blocks[0].text */
N_("No study that we know of shows this. Over the years, being in a relationship went with less anxiety and less avoidance.[@chopik2019] That is a link, and it may run both ways. You may want a rest from dating, and that is a fine reason to rest. You do not have to be finished before you are loved.")
/* TRANSLATORS: common-myths.json: sections[7].title */
N_("“The right partner will fix it”")
/* TRANSLATORS: common-myths.json: sections[7].blocks[0].text */
N_("A steady, kind partner can ease hard moments.[@simpson2014] How a bond changes security for good is less clear: people who study it say that little is known.[@arriaga2019] It is also a heavy load to lay on one person. Others can hold the door. The steps are yours.")
/* TRANSLATORS: common-myths.json: sections[8].title */
N_("“Eight in ten are cured”")
/* TRANSLATORS: common-myths.json: sections[8].blocks[0].text */
N_("You may read that some therapy works for 70 or 90 people in a hundred. No honest figure of that kind exists for attachment. A review found that security tends to rise in therapy and anxiety tends to fall. For avoidance it was less clear. The review asks for more studies with a group to compare with.[@taylor2015] Your own chance depends on you, your life, the helper, the way of working and time.")
/* TRANSLATORS: common-myths.json: sections[9].title */
N_("“A quiz can tell you your style”")
/* TRANSLATORS: common-myths.json: sections[9].blocks[0].text */
N_("Research questionnaires were made to study groups of people. One of their makers says plainly that they are not right for judging one person.[@bartholomew2026] That holds for quizzes on the web. It holds for this app too: our questions are new and have not been tested in a study. A result can start a good talk. It cannot tell you who you are, and still less who your partner is.")
/* TRANSLATORS: common-myths.json: sections[10].title */
N_("“It is your parents’ fault”")
/* TRANSLATORS: common-myths.json: sections[10].blocks[0].text */
N_("Care matters, but a review of 66 studies found that a parent’s skill at reading a baby is one part among several.[@dewolff1997] Strain on a family matters as well.[@booth2018] You can grieve for what you missed without finding someone guilty. And if you were harmed, you do not owe anyone an excuse for it. [Support](support:) has people who listen.")
/* TRANSLATORS: common-myths.json: sections[11].title */
N_("And one more: “It is all attachment”")
/* TRANSLATORS: common-myths.json: sections[11].blocks[0].text */
N_("It is not. Sometimes you worry because someone lies to you. Sometimes you pull away because someone is cruel. If a person close to you scares you, threatens you, controls you or hurts you, that is not a style, theirs or yours. [Support](support:) comes before any page here.")
/* TRANSLATORS: cost-and-access.json: title */
N_("Cost and access")
/* TRANSLATORS: cost-and-access.json: summary */
N_("Ways to pay less or nothing, what differs by country, help by video or in a group, and how to get through a wait.")
/* TRANSLATORS: cost-and-access.json: sections[0].title */
N_("Money is a fair question")
/* TRANSLATORS: cost-and-access.json: sections[0].blocks[0].text */
N_("Therapy can cost a lot, and in some places it is hard to find at all. If you have had to think twice about it, that says nothing about how much you want help. There may be more ways in than you can see at first. You will find no prices here: they change, and they differ from town to town.")
/* TRANSLATORS: cost-and-access.json: sections[1].title */
N_("What your country may pay for")
/* TRANSLATORS: cost-and-access.json: sections[1].blocks[0].text */
N_("Some examples of how different it can be. Rules change, so please check what holds today.")
/* TRANSLATORS: cost-and-access.json: sections[1].blocks[1].items[0] */
N_("*England:* mental health care in the public health service is free. You can refer yourself for talking therapy, without seeing a doctor first.[@nhs2026]")
/* TRANSLATORS: cost-and-access.json: sections[1].blocks[1].items[1] */
N_("*Germany:* public health insurance pays the whole cost once it has agreed. You can go straight to a therapist.[@bptk2026]")
/* TRANSLATORS: cost-and-access.json: sections[1].blocks[1].items[2] */
N_("*France:* if your distress is mild or moderate, you can have up to 12 sessions a year with a psychologist on the public list. You do not need a doctor’s note.[@ameli2026] Public insurance pays 60 percent. If you have extra insurance, it pays the rest.[@chartreuse2026]")
/* TRANSLATORS: cost-and-access.json: sections[1].blocks[1].items[3] */
N_("*Australia:* with a plan from your usual doctor, Medicare pays part of the cost of up to 10 sessions a year, and of 10 more in a group.[@wentwest2025]")
/* TRANSLATORS: cost-and-access.json: sections[1].blocks[1].items[4] */
N_("*India:* a public phone line, Tele-MANAS, can be a first step. It is free, at any hour, in up to 20 languages.[@shillongtimes2025]")
/* TRANSLATORS: cost-and-access.json: sections[1].blocks[1].items[5] */
N_("*United States:* if a health plan covers mental health, a law from 2008 says that its limits there may not, as a rule, be tighter than for other care.[@hhs2011]")
/* TRANSLATORS: cost-and-access.json: sections[1].blocks[2].text */
N_("In many countries there are few therapists. Short forms of help may then come from health workers or others with some training. An overview of 17 reviews found results that were mixed, but mostly good.[@bunn2021] A local clinic can tell you what there is.")
/* TRANSLATORS: cost-and-access.json: sections[2].title */
N_("What to ask an insurer")
/* TRANSLATORS: cost-and-access.json: sections[2].blocks[0].items[0] */
N_("Who and what do you pay for, and how many sessions?")
/* TRANSLATORS: cost-and-access.json: sections[2].blocks[0].items[1] */
N_("Do I need a doctor’s note or a diagnosis first?")
/* TRANSLATORS: cost-and-access.json: sections[2].blocks[0].items[2] */
N_("What part do I pay myself?")
/* TRANSLATORS: cost-and-access.json: sections[2].blocks[0].items[3] */
N_("Who will see the diagnosis, and could it matter to me later?")
/* TRANSLATORS: cost-and-access.json: sections[2].blocks[1].text */
N_("The last one is worth asking. An insecure pattern is not a diagnosis, and some systems only pay if there is one. A doctor or therapist can tell you if something else fits, such as anxiety or low mood.")
/* TRANSLATORS: cost-and-access.json: sections[3].title */
N_("When money is short")
/* TRANSLATORS: cost-and-access.json: sections[3].blocks[0].items[0] */
N_("*A sliding scale.* Some therapists and clinics ask less of people who earn less. In the United States, health centers with public money have to.[@hrsa2026] You could say: “This is what I can pay. Is there a way?”")
/* TRANSLATORS: cost-and-access.json: sections[3].blocks[0].items[1] */
N_("*Training clinics.* People in training see clients, and someone with experience looks over their work.")
/* TRANSLATORS: cost-and-access.json: sections[3].blocks[0].items[2] */
N_("*Work or school.* Some employers pay for a few talks.[@opm2026] A school may have a counselor. Ask who gets to know about it.")
/* TRANSLATORS: cost-and-access.json: sections[3].blocks[0].items[3] */
N_("*Charities, community and faith groups.* Some offer counseling for little or nothing.")
/* TRANSLATORS: cost-and-access.json: sections[3].blocks[0].items[4] */
N_("*Less often.* Every second week may be better than not at all. Ask what the therapist thinks.")
/* TRANSLATORS: cost-and-access.json: sections[4].title */
N_("By video or phone")
/* TRANSLATORS: cost-and-access.json: sections[4].blocks[0].text */
N_("Help by video widens the choice. A review found that it worked about as well as meeting in person. It helped most with anxiety, low mood and post-traumatic stress.[@fernandez2021] In 20 trials by video or phone, people did as well as those who came in, and no more of them left early.[@lin2022] Before you start, you could ask:")
/* TRANSLATORS: cost-and-access.json: sections[4].blocks[1].items[0] */
N_("Are you allowed to work with people who live where I live?")
/* TRANSLATORS: cost-and-access.json: sections[4].blocks[1].items[1] */
N_("What happens if I am in crisis, or the line drops?")
/* TRANSLATORS: cost-and-access.json: sections[4].blocks[1].items[2] */
N_("Who can see what I type and say?")
/* TRANSLATORS: cost-and-access.json: sections[4].blocks[2].text */
N_("That last one is not a small thing. In 2023, a US agency took action against a large online counseling service. It said that the service had passed people’s health information to advertisers.[@ftc2023]")
/* TRANSLATORS: cost-and-access.json: sections[4].blocks[3].text */
N_("If someone watches your phone or computer, a video call may not be safe. [Support](support:) has more on this.")
/* TRANSLATORS: cost-and-access.json: sections[5].title */
N_("In a group")
/* TRANSLATORS: cost-and-access.json: sections[5].blocks[0].text */
N_("A [group](approach:group) may cost less.[@statpearls2026] It does not have to be second best. Researchers found 46 studies that gave the same treatment in a group or one to one. On average, people did equally well.[@burlingame2016] For trouble with closeness, a group has something extra: other people to practice with. It can also feel like a lot at first. You can ask to speak with the leader alone before you join.")
/* TRANSLATORS: cost-and-access.json: sections[6].title */
N_("While you wait")
/* TRANSLATORS: cost-and-access.json: sections[6].blocks[0].text */
N_("Waiting can feel like being left once more. It is about the list, and not about you.")
/* TRANSLATORS: cost-and-access.json: sections[6].blocks[1].items[0] */
N_("Ask how long it may be, and if there is a list for sessions that others cancel. Tell the person who sent you there if things get worse.")
/* TRANSLATORS: cost-and-access.json: sections[6].blocks[1].items[1] */
N_("Put your name down in more than one place.")
/* TRANSLATORS: cost-and-access.json: sections[6].blocks[1].items[2] */
N_("Let one or two people know. “I am waiting for help, and some days are hard.”")
/* TRANSLATORS: cost-and-access.json: sections[6].blocks[1].items[3] */
N_("Try one small thing, such as [slow breathing](exercise:paced-breathing) or a [thought record](exercise:thought-record).")
/* TRANSLATORS: cost-and-access.json: sections[6].blocks[1].items[4] */
N_("Ask about self-help with some support, such as a short weekly call. For low mood and anxiety, 21 studies found that it did about as well as meeting face to face.[@cuijpers2010] We do not know if that holds for attachment.")
/* TRANSLATORS: cost-and-access.json: sections[6].blocks[1].items[5] */
N_("The World Health Organization has a free guide with pictures: Doing What Matters in Times of Stress.[@who2020]")
/* TRANSLATORS: cost-and-access.json: sections[6].blocks[2].text */
N_("If you think about hurting yourself, or someone frightens you, please do not wait for your turn. [Support](support:) has people you can reach today.")
/* TRANSLATORS: earned-security.json: title */
N_("Earned security")
/* TRANSLATORS: earned-security.json: summary */
N_("How people grow more secure after a hard start: what research can say of life, bonds, therapy and wanting to.")
/* TRANSLATORS: earned-security.json: sections[0].title */
N_("What the word means")
/* TRANSLATORS: earned-security.json: sections[0].blocks[0].text */
N_("*Earned security* is a name for feeling safe in close bonds after a start that was not. No one has to earn the right to be loved. The word only says that security can come later, and by another road.")
/* TRANSLATORS: earned-security.json: sections[0].blocks[1].text */
N_("It began with long interviews. Some adults told of a hard childhood, and told it in a clear way that hung together. They parented as well as people whose childhood had been easy. Yet they reported more low mood.[@roisman2002] So you can be more at ease with people, and still carry some pain.")
/* TRANSLATORS: earned-security.json: sections[1].title */
N_("A careful note on the word")
/* TRANSLATORS: earned-security.json: sections[1].blocks[0].text */
N_("What people remember is not the whole story. A study that followed people for 23 years checked. Those who told of a hard start in this clear way had often had more support from their mothers than most in the study. The study also looked at people who had been insecure as babies and were secure as adults. They did well in close relationships, and many had no great distress.[@roisman2002]")
/* TRANSLATORS: earned-security.json: sections[1].blocks[1].text */
N_("So there seem to be several roads. One is to be held up by someone along the way. Another is to find words for what happened. You do not have to know which one is yours.")
/* TRANSLATORS: earned-security.json: sections[2].title */
N_("What can move it: life and bonds")
/* TRANSLATORS: earned-security.json: sections[2].blocks[0].text */
N_("A good part of you stays steady. When 388 people filled in a questionnaire each week for a year, they went up and down around a level of their own.[@fraley2011b] Slow change is what you would expect. But the level itself is not fixed.")
/* TRANSLATORS: earned-security.json: sections[2].blocks[1].items[0] */
N_("*Time.* When five long studies of 628 people were put together, worry and distance tended to ease over the years.[@chopik2019]")
/* TRANSLATORS: earned-security.json: sections[2].blocks[1].items[1] */
N_("*A warm bond.* In one study, couples were filmed when they were about 25. Where there was more warmth and less hostility, people felt more secure two years later, even counting where they had started.[@dinero2008]")
/* TRANSLATORS: earned-security.json: sections[2].blocks[1].items[2] */
N_("*Moving together.* In 172 couples who were followed for a year, changes in security tended to go together. When one felt safer in the bond, the other tended to as well.[@hudson2014]")
/* TRANSLATORS: earned-security.json: sections[2].blocks[1].items[3] */
N_("*Other people.* In interviews with 20 people who had become more secure, many spoke of someone who showed them how it can be: a friend, a mentor, a partner or a therapist.[@dansbyolufowote2020a]")
/* TRANSLATORS: earned-security.json: sections[2].blocks[2].text */
N_("It can go the other way too. Loss, betrayal or harm can shake anyone. That is not a step back in you. It is something that happened to you.")
/* TRANSLATORS: earned-security.json: sections[3].title */
N_("What can move it: therapy")
/* TRANSLATORS: earned-security.json: sections[3].blocks[0].text */
N_("Across many kinds of therapy, security tends to rise and worry tends to fall. For avoidance, or unease with closeness, the picture is less clear.[@taylor2015] Some studies do see it move. In a trial with 495 people who had social anxiety, both worry and distance eased by the end of CBT. With another talking therapy they eased only later, and a year on the two were about level.[@strauss2018]")
/* TRANSLATORS: earned-security.json: sections[3].blocks[1].text */
N_("Where you start matters too. In 36 studies with 3,158 patients, those who were secure at the start did better. But those low in security may do better when the therapy looks at close bonds. The authors call that last finding preliminary.[@levy2018]")
/* TRANSLATORS: earned-security.json: sections[4].title */
N_("Wanting to")
/* TRANSLATORS: earned-security.json: sections[4].blocks[0].text */
N_("Does it help to want it? In the same 20 interviews, setting out to change on purpose was one of the two things that mattered most. The other was having someone secure to learn from.[@dansbyolufowote2020b] These were people for whom it had gone well, so we do not hear from those who wanted it and got stuck. Wanting is a start. It is not a promise, and if you are stuck, it does not mean that you did not want it enough.")
/* TRANSLATORS: earned-security.json: sections[5].title */
N_("How much, and how slow")
/* TRANSLATORS: earned-security.json: sections[5].blocks[0].text */
N_("Here is the honest sum of it.")
/* TRANSLATORS: earned-security.json: sections[5].blocks[1].items[0] */
N_("Think of months and years, not of weeks.")
/* TRANSLATORS: earned-security.json: sections[5].blocks[1].items[1] */
N_("Think of some easing, and not of a new self.")
/* TRANSLATORS: earned-security.json: sections[5].blocks[1].items[2] */
N_("Worry about being left has better evidence for change than unease with closeness.[@taylor2015] That does not mean that distance cannot change. It may take longer, or show less in a questionnaire.")
/* TRANSLATORS: earned-security.json: sections[5].blocks[1].items[3] */
N_("Too few studies had a group to compare with.[@taylor2015] So some of the change might have come with time alone.")
/* TRANSLATORS: earned-security.json: sections[5].blocks[1].items[4] */
N_("It may show in one bond first. The others can follow later, or not.")
/* TRANSLATORS: earned-security.json: sections[5].blocks[2].text */
N_("Old alarms may still go off on a bad day. What changes may be how soon you notice, how long it lasts, and how you come back. [What success looks like](article:what-success-looks-like) has small signs to look for.")
/* TRANSLATORS: earned-security.json: sections[6].title */
N_("Where to begin, and where not")
/* TRANSLATORS: earned-security.json: sections[6].blocks[0].text */
N_("You could begin with the safest person you know, and one small thing. Ask for a favor. Say one feeling. Let someone be kind to you for a minute longer than is easy.")
/* TRANSLATORS: earned-security.json: sections[6].blocks[1].text */
N_("Security does not grow with someone who frightens you. If there is fear, threats or control, you do not need to open up or try harder. [Support](support:) is there for you.")
/* TRANSLATORS: fear-and-harm.json: title */
N_("Fear and harm in relationships")
/* TRANSLATORS: fear-and-harm.json: summary */
N_("What harm can look like, whom it can meet, and steps that you choose. Also for those who frighten others.")
/* TRANSLATORS: fear-and-harm.json: sections[0].title */
N_("Before you read on")
/* TRANSLATORS: fear-and-harm.json: sections[0].blocks[0].text */
N_("If you are in danger now, call your local emergency number. [Support](support:) has numbers and people to talk to. If someone checks this computer, think about when and where you read this.")
/* TRANSLATORS: fear-and-harm.json: sections[0].blocks[1].text */
N_("It can be lonely to be afraid of someone you love. You may not have a word for it. This page gives some words. You do not have to call it anything yet, and you do not have to decide anything today.")
/* TRANSLATORS: fear-and-harm.json: sections[1].title */
N_("What harm can look like")
/* TRANSLATORS: fear-and-harm.json: sections[1].blocks[0].text */
N_("It can come from a partner, a former partner or family.[@southampton2026] It may be one of these, or several:")
/* TRANSLATORS: fear-and-harm.json: sections[1].blocks[1].items[0] */
N_("*Fear.* You watch their mood, and choose your words so that nothing happens.")
/* TRANSLATORS: fear-and-harm.json: sections[1].blocks[1].items[1] */
N_("*Threats.* They say they will hurt you, the children, a pet or themselves if you do not do as they want.[@sussexpolice2026]")
/* TRANSLATORS: fear-and-harm.json: sections[1].blocks[1].items[2] */
N_("*Violence.* They hit, shove, choke, throw things or lock you in.[@sussexpolice2026] Once is enough.[@southampton2026]")
/* TRANSLATORS: fear-and-harm.json: sections[1].blocks[1].items[3] */
N_("*Sex.* They push or force you into it, or go on when you say no.[@sussexpolice2026]")
/* TRANSLATORS: fear-and-harm.json: sections[1].blocks[1].items[4] */
N_("*Money.* They keep it from you, hand it out, or do not let you work.[@sussexpolice2026]")
/* TRANSLATORS: fear-and-harm.json: sections[1].blocks[1].items[5] */
N_("*Your mind.* They put you down again and again,[@sussexpolice2026] or deny what happened until you doubt yourself.[@sussex2026]")
/* TRANSLATORS: fear-and-harm.json: sections[1].blocks[2].text */
N_("You do not need all of these, or a bruise. If something does not feel right to you, that is reason enough to talk to someone.[@womensrefuge2026a] [Support](support:) has people who know about this.")
/* TRANSLATORS: fear-and-harm.json: sections[2].title */
N_("Control that leaves no mark")
/* TRANSLATORS: fear-and-harm.json: sections[2].blocks[0].text */
N_("Some harm is a pattern. Who you see, what you wear, when you sleep, whom you call: bit by bit, someone else decides. It is called coercive control.[@knowsley2026] Each thing may look small, or even like love. You might ask yourself: Is my life getting smaller? What happens when I say no? You can talk that over with someone from [Support](support:).")
/* TRANSLATORS: fear-and-harm.json: sections[3].title */
N_("Following and watching")
/* TRANSLATORS: fear-and-harm.json: sections[3].blocks[0].text */
N_("Contact that you do not want, again and again, is stalking, even when it comes as gifts, and even from someone you once loved.[@winchester2026] Much of it is digital now: reading your messages, using your accounts, tracking your phone or car, threats to share pictures.")
/* TRANSLATORS: fear-and-harm.json: sections[3].blocks[1].items[0] */
N_("Look for help on a device they have never had in their hands, such as a friend’s phone or a library’s computer.[@techsafety2026]")
/* TRANSLATORS: fear-and-harm.json: sections[3].blocks[1].items[1] */
N_("Talk with an advocate before you change settings or remove something, if you can. They might notice, and it can matter what you do first.")
/* TRANSLATORS: fear-and-harm.json: sections[3].blocks[1].items[2] */
N_("Keep a list of what happened and when, if there is a safe place for it.")
/* TRANSLATORS: fear-and-harm.json: sections[3].blocks[2].text */
N_("[Support](support:) has lines for this, too.")
/* TRANSLATORS: fear-and-harm.json: sections[4].title */
N_("It can happen to anyone")
/* TRANSLATORS: fear-and-harm.json: sections[4].blocks[0].items[0] */
N_("*Men* are harmed, too. A review of 12 studies found that many feared no one would believe them, or did not know that help was there.[@huntley2019] There are lines for men.")
/* TRANSLATORS: fear-and-harm.json: sections[4].blocks[0].items[1] */
N_("*Queer people* may be threatened with being outed, or told that there is no help for people like them.[@hull2026] There is.")
/* TRANSLATORS: fear-and-harm.json: sections[4].blocks[0].items[2] */
N_("*In a family,* it may be a parent, a grown child, a brother or sister, or someone who cares for you.")
/* TRANSLATORS: fear-and-harm.json: sections[4].blocks[1].text */
N_("It is not your fault,[@sussex2026] and it is never your [attachment style](term:attachment-style). [When it is not attachment](article:when-it-is-not-attachment) says more on that. [Support](support:) is for every one of you.")
/* TRANSLATORS: fear-and-harm.json: sections[5].title */
N_("If there are children")
/* TRANSLATORS: fear-and-harm.json: sections[5].blocks[0].text */
N_("Children notice more than we hope. They may hear it from the next room, or see how you are after.[@nspcc2021] That does not make it your failure. You could tell them: “This is not your fault. You do not have to stop it. It is all right to get away and call for help.” A doctor, a teacher or a line can help them and you. If you are the child, there are lines for you in [Support](support:).")
/* TRANSLATORS: fear-and-harm.json: sections[6].title */
N_("What you can do")
/* TRANSLATORS: fear-and-harm.json: sections[6].blocks[0].text */
N_("Whether you stay, go or wait is your decision. You know best when it is safe to act.[@womensrefuge2026b] The time around leaving can carry more risk,[@areyouok2026] so it can help to plan first with an advocate. That is a person trained to help with safety. They help if you stay, too.")
/* TRANSLATORS: fear-and-harm.json: sections[6].blocks[1].items[0] */
N_("Tell one person you trust, if it is safe to.")
/* TRANSLATORS: fear-and-harm.json: sections[6].blocks[1].items[1] */
N_("Call or write to a line in [Support](support:). You can ask questions first, and you do not have to give your name.")
/* TRANSLATORS: fear-and-harm.json: sections[6].blocks[1].items[2] */
N_("Ask about a plan to be safer, about your phone, money, children and pets.")
/* TRANSLATORS: fear-and-harm.json: sections[6].blocks[1].items[3] */
N_("If you are hurt, a doctor can treat it, and write it down.")
/* TRANSLATORS: fear-and-harm.json: sections[6].blocks[1].items[4] */
N_("If you write about it in this app, think about who could open it.")
/* TRANSLATORS: fear-and-harm.json: sections[6].blocks[2].text */
N_("People find their way out of fear, often in small steps, and seldom alone.")
/* TRANSLATORS: fear-and-harm.json: sections[7].title */
N_("If you are the one who frightens others")
/* TRANSLATORS: fear-and-harm.json: sections[7].blocks[0].text */
N_("If you came here because someone is afraid of you, it is good that you did. Harm is a choice,[@respect2026] and that is also the hope in it: you can learn to choose something else. What was done to you may explain it, but it is yours to stop.")
/* TRANSLATORS: fear-and-harm.json: sections[7].blocks[1].items[0] */
N_("If you might hurt someone now, put distance between you, let them go where they want, and call your emergency number.")
/* TRANSLATORS: fear-and-harm.json: sections[7].blocks[1].items[1] */
N_("Do not ask them to calm you, forgive you or help you change. That is work for you and someone trained.")
/* TRANSLATORS: fear-and-harm.json: sections[7].blocks[1].items[2] */
N_("Say it to someone: “I scare the people I love, and I want to stop.”")
/* TRANSLATORS: fear-and-harm.json: sections[7].blocks[2].text */
N_("Some lines are for just this. Respect in the United Kingdom helps people take the first step.[@respect2026] The Men’s Referral Service in Australia listens with respect, without a name.[@ntv2026] In the United States, the national hotline for domestic violence talks with people who hurt others, too.[@hotline2026] Elsewhere, ask a line in [Support](support:) or a doctor where you can turn.")
/* TRANSLATORS: fearful-attachment.json: title */
N_("Fearful attachment: wanting and bracing")
/* TRANSLATORS: fearful-attachment.json: summary */
N_("The pull toward people and the bracing against them, where it may come from, and how to go gently.")
/* TRANSLATORS: fearful-attachment.json: sections[0].title */
N_("Two halves that are both true")
/* TRANSLATORS: fearful-attachment.json: sections[0].blocks[0].text */
N_("One half of you wants someone so much that it aches. The other half has its hand on the door. Researchers call this corner of the map *fearful*: high in [attachment anxiety](term:attachment-anxiety) and high in [attachment avoidance](term:attachment-avoidance).[@bartholomew1991] You may also see the name “fearful-avoidant.” It is a place with soft edges and not a kind of person. [The four styles](article:the-four-styles) shows where it lies.")
/* TRANSLATORS: fearful-attachment.json: sections[0].blocks[1].items[0] */
N_("*The wanting half* watches for signs, longs and reaches out.")
/* TRANSLATORS: fearful-attachment.json: sections[0].blocks[1].items[1] */
N_("*The bracing half* waits to be hurt, goes cold and gets you out.")
/* TRANSLATORS: fearful-attachment.json: sections[0].blocks[2].text */
N_("Neither half is your enemy. The first one keeps hope. The second one keeps watch.")
/* TRANSLATORS: fearful-attachment.json: sections[1].title */
N_("What you bring")
/* TRANSLATORS: fearful-attachment.json: sections[1].blocks[0].text */
N_("You know fear from the inside, so you can be gentle with it. You see more than one side. And you still want people, which takes courage. [Strengths of each pattern](article:strengths-of-each-pattern) says more.")
/* TRANSLATORS: fearful-attachment.json: sections[2].title */
N_("How it can feel")
/* TRANSLATORS: fearful-attachment.json: sections[2].blocks[0].items[0] */
N_("You move in fast, and then wake up wanting to run.")
/* TRANSLATORS: fearful-attachment.json: sections[2].blocks[0].items[1] */
N_("Kindness makes you wary. You look for what is behind it.")
/* TRANSLATORS: fearful-attachment.json: sections[2].blocks[0].items[2] */
N_("You test people, and hope that they will pass, and half hope that they will not.")
/* TRANSLATORS: fearful-attachment.json: sections[2].blocks[0].items[3] */
N_("After a good day together you feel worse, and cannot say why.")
/* TRANSLATORS: fearful-attachment.json: sections[2].blocks[0].items[4] */
N_("You go far away inside while you sit right there.")
/* TRANSLATORS: fearful-attachment.json: sections[2].blocks[1].text */
N_("It is tiring to press the gas and the brake at once. No wonder if it wears you out. If reading this stirs you up, [grounding](exercise:grounding) is here, and the page can wait.")
/* TRANSLATORS: fearful-attachment.json: sections[3].title */
N_("A link with earlier hurt")
/* TRANSLATORS: fearful-attachment.json: sections[3].blocks[0].text */
N_("A review of 211 studies looked at people who were neglected or mistreated as children. As adults they tended to have somewhat more attachment anxiety, and somewhat more avoidance too. The link was stronger where the hurt was to feelings.[@li2026] A child who needs comfort from the person they fear is pulled both ways.[@duschinsky2018] Wanting and bracing at once may have been the best that anyone could do.")
/* TRANSLATORS: fearful-attachment.json: sections[3].blocks[1].text */
N_("The link is modest, and no rule. Later bonds may have had a part as well. You do not need to dig for a reason, and nothing in this app asks you to.")
/* TRANSLATORS: fearful-attachment.json: sections[4].title */
N_("About the word “disorganized”")
/* TRANSLATORS: fearful-attachment.json: sections[4].blocks[0].text */
N_("You may have seen this word used for adults. It was made for babies. In 1990 two researchers set out how to see it in the Strange Situation, a test with a short parting. One idea is that such a baby wants to come near a parent, and also to flee.[@duschinsky2018] It names what a baby does in that room, and not what a baby is.")
/* TRANSLATORS: fearful-attachment.json: sections[4].blocks[1].text */
N_("Some forty researchers have since warned against reading too much into it. It does not prove that a child was mistreated. It is not a strong sign of illness to come. It is not fixed, and help can change it.[@granqvist2017] For adults the word is used in more than one way. In 2015, researchers who study adult bonds wrote that their field had not yet looked at it, and made a first scale.[@paetzold2015] So this app does not use it for you.")
/* TRANSLATORS: fearful-attachment.json: sections[5].title */
N_("What helps: safety, then pace")
/* TRANSLATORS: fearful-attachment.json: sections[5].blocks[0].items[0] */
N_("*Safe enough first.* A quiet room, enough sleep, people who do not frighten you. If there is someone who does, [Support](support:) comes before this list.")
/* TRANSLATORS: fearful-attachment.json: sections[5].blocks[0].items[1] */
N_("*Body before story.* [Grounding](exercise:grounding) or [paced breathing](exercise:paced-breathing), eyes open, two minutes at a time. If breathing makes it worse, leave it.")
/* TRANSLATORS: fearful-attachment.json: sections[5].blocks[0].items[2] */
N_("*Small doses.* A short visit. One true sentence. Stop while it is still all right, so that you want to come back.")
/* TRANSLATORS: fearful-attachment.json: sections[5].blocks[0].items[3] */
N_("*Say both halves.* “I want to see you, and I am scared. Can we keep it short?” People can do more with that than with a guess.")
/* TRANSLATORS: fearful-attachment.json: sections[5].blocks[0].items[4] */
N_("*Let a big feeling settle* before you decide something large, if you are safe.")
/* TRANSLATORS: fearful-attachment.json: sections[5].blocks[0].items[5] */
N_("*Choose steady over dazzling.* Look for people who are the same on Tuesday as on Sunday.")
/* TRANSLATORS: fearful-attachment.json: sections[5].blocks[1].text */
N_("[Window of tolerance](article:window-of-tolerance) tells how to see when you are near your limit, and [a calm place](exercise:calm-place) gives you somewhere to rest.")
/* TRANSLATORS: fearful-attachment.json: sections[6].title */
N_("With a therapist")
/* TRANSLATORS: fearful-attachment.json: sections[6].blocks[0].text */
N_("This is a corner where a companion makes sense. Trust may come slowly with a therapist too, and you can say so in the first hour. A good one will want to know, and will let you set the pace. You may ask, “What do we do if it gets too much?”")
/* TRANSLATORS: fearful-attachment.json: sections[6].blocks[1].text */
N_("[Trauma-informed care](approach:trauma-informed) puts safety and choice first. [DBT](approach:dbt) teaches skills for strong feelings, and [schema therapy](approach:schema) works with old patterns. Research here is thin, and we know of no trial for this corner of the map. The nearest one was with 90 people who had a diagnosis that need not be yours, [borderline personality disorder](term:borderline-personality-disorder). After a year of transference-focused therapy, which looks at the bond with the therapist, more of them counted as secure. With DBT and with supportive therapy this did not show. Signs that a loss or [trauma](term:trauma) was still raw did not change in any of the three.[@levy2006] So some change can happen, and much is not known yet.")
/* TRANSLATORS: fearful-attachment.json: sections[7].title */
N_("If someone frightens you now")
/* TRANSLATORS: fearful-attachment.json: sections[7].blocks[0].text */
N_("Bracing may be right. If a person in your life scares you, threatens you, controls you or hurts you, your fear is news and not a pattern. You do not have to get used to it. [Support](support:) is there, and so is [grounding](exercise:grounding) if this page was a lot.")
/* TRANSLATORS: finding-a-therapist.json: title */
N_("Finding a therapist")
/* TRANSLATORS: finding-a-therapist.json: summary */
N_("Where to look, what training to ask about, how to tell if someone fits, and when to walk away.")
/* TRANSLATORS: finding-a-therapist.json: sections[0].title */
N_("Why it matters who it is")
/* TRANSLATORS: finding-a-therapist.json: sections[0].blocks[0].text */
N_("You do not need the best therapist in the world. You need one who is trained, safe, and right for you. A review of 295 studies found that therapy tends to go better when the bond with the therapist is good, and when you both agree on what to work on.[@fluckiger2018]")
/* TRANSLATORS: finding-a-therapist.json: sections[0].blocks[1].text */
N_("What you want counts too. In 53 studies with more than 16,000 people, those who got the kind of help they wanted were less likely to leave early. They also did a little better.[@swift2018] So you are allowed to be choosy.")
/* TRANSLATORS: finding-a-therapist.json: sections[1].title */
N_("Where to look")
/* TRANSLATORS: finding-a-therapist.json: sections[1].blocks[0].items[0] */
N_("*Your doctor or local clinic.* They often know who is near and who has room.")
/* TRANSLATORS: finding-a-therapist.json: sections[1].blocks[0].items[1] */
N_("*Your health service or insurer.* Many keep a list of the people they pay for.")
/* TRANSLATORS: finding-a-therapist.json: sections[1].blocks[0].items[2] */
N_("*A register or professional body.* Many let you search by place, language and kind of problem.")
/* TRANSLATORS: finding-a-therapist.json: sections[1].blocks[0].items[3] */
N_("*A society for one method.* If you like the sound of [EMDR](approach:emdr), [EFT](approach:eft) or [schema therapy](approach:schema), look for its society in your country.")
/* TRANSLATORS: finding-a-therapist.json: sections[1].blocks[0].items[4] */
N_("*A university.* Some have a clinic where people in training see clients, with close guidance.")
/* TRANSLATORS: finding-a-therapist.json: sections[1].blocks[0].items[5] */
N_("*People you trust.* Ask what the therapist was like, and not only if they were good.")
/* TRANSLATORS: finding-a-therapist.json: sections[1].blocks[1].text */
N_("Think about what would help you feel at home: the language, the culture, the faith, a man or a woman, someone who knows queer lives. If someone close frightens you, start with [Support](support:), and ask for a therapist who knows about abuse. If there is no one near you, many people work by video. [Cost and access](article:cost-and-access) has more on that.")
/* TRANSLATORS: finding-a-therapist.json: sections[2].title */
N_("Training and registration")
/* TRANSLATORS: finding-a-therapist.json: sections[2].blocks[0].text */
N_("The words on the door mean different things in different countries.[@laireiter2019] Some examples:")
/* TRANSLATORS: finding-a-therapist.json: sections[2].blocks[1].items[0] */
N_("*United Kingdom:* the law protects “clinical psychologist” and some other titles. It does not protect “psychologist,” “psychotherapist” or “counsellor.”[@gledhill2023] There are registers that an outside body has checked, but no one has to join.[@ukcp2026]")
/* TRANSLATORS: finding-a-therapist.json: sections[2].blocks[1].items[1] */
N_("*Australia:* “psychologist” is protected by law.[@psychologyboard2026] “Counsellor” and “psychotherapist” are not.[@cairnmillar2026]")
/* TRANSLATORS: finding-a-therapist.json: sections[2].blocks[1].items[2] */
N_("*Germany:* “Psychotherapeut” is protected by law.[@germany2019]")
/* TRANSLATORS: finding-a-therapist.json: sections[2].blocks[1].items[3] */
N_("*United States:* each state has boards that license people. The plain words “therapist” and “counselor” may say little, so ask about the license.[@portland2026]")
/* TRANSLATORS: finding-a-therapist.json: sections[2].blocks[2].text */
N_("Three questions work anywhere. What is your training? Which register or board are you on, and can I look you up? Who could I turn to if something went wrong?")
/* TRANSLATORS: finding-a-therapist.json: sections[3].title */
N_("What to ask")
/* TRANSLATORS: finding-a-therapist.json: sections[3].blocks[0].text */
N_("A short message is enough: “I am looking for help with worry in close relationships. Do you have room? Could we talk for ten minutes first?” Then you could ask:")
/* TRANSLATORS: finding-a-therapist.json: sections[3].blocks[1].items[1] */
N_("How do you work, and what would a session look like?")
/* TRANSLATORS: finding-a-therapist.json: sections[3].blocks[1].items[2] */
N_("What would you do if I pulled away, or got very attached to you?")
/* TRANSLATORS: finding-a-therapist.json: sections[3].blocks[1].items[3] */
N_("How will we know if it is helping, and when will we look at it?")
/* TRANSLATORS: finding-a-therapist.json: sections[3].blocks[1].items[4] */
N_("What will it cost, and what if I have to cancel?")
/* TRANSLATORS: finding-a-therapist.json: sections[3].blocks[1].items[5] */
N_("How can I reach you between sessions, if at all?")
/* TRANSLATORS: finding-a-therapist.json: sections[3].blocks[2].text */
N_("[Choosing an approach](article:choosing-an-approach) can help you with the first question of all: what kind of help?")
/* TRANSLATORS: finding-a-therapist.json: sections[4].title */
N_("How to tell if it fits")
/* TRANSLATORS: finding-a-therapist.json: sections[4].blocks[0].text */
N_("It can take two or three sessions to know. If nothing worries you, you could wait that long, and then ask yourself:")
/* TRANSLATORS: finding-a-therapist.json: sections[4].blocks[1].items[0] */
N_("Do I feel heard, and not judged?")
/* TRANSLATORS: finding-a-therapist.json: sections[4].blocks[1].items[1] */
N_("Can I say no, or “I see it another way,” and have it taken well?")
/* TRANSLATORS: finding-a-therapist.json: sections[4].blocks[1].items[2] */
N_("Do they tell me what they are doing, and why?")
/* TRANSLATORS: finding-a-therapist.json: sections[4].blocks[1].items[3] */
N_("Do we agree on what I came for?")
/* TRANSLATORS: finding-a-therapist.json: sections[4].blocks[2].text */
N_("Old patterns can join in here. When worry is high, you may try hard to please, and hide your doubts. When distance feels safer, every therapist may seem wrong by the third week. Neither means you chose badly. You can say it out loud: “I notice that I want to run.” A good therapist will be glad that you did.")
/* TRANSLATORS: finding-a-therapist.json: sections[5].title */
N_("Red flags")
/* TRANSLATORS: finding-a-therapist.json: sections[5].blocks[0].text */
N_("Some things are never part of good care. Be careful with someone who:")
/* TRANSLATORS: finding-a-therapist.json: sections[5].blocks[1].items[0] */
N_("touches you in a sexual way, flirts, or hints at it. Therapy never includes this, and keeping it out is always the therapist’s job.[@dca2026]")
/* TRANSLATORS: finding-a-therapist.json: sections[5].blocks[1].items[1] */
N_("treats you as special: gifts, dates, drinks, favors, or long talks about their own troubles[@dca2011]")
/* TRANSLATORS: finding-a-therapist.json: sections[5].blocks[1].items[2] */
N_("pulls you away from the people who support you[@dca2011]")
/* TRANSLATORS: finding-a-therapist.json: sections[5].blocks[1].items[3] */
N_("will not tell you about their training, or promises a cure")
/* TRANSLATORS: finding-a-therapist.json: sections[5].blocks[1].items[4] */
N_("wants the details of your worst memories right away")
/* TRANSLATORS: finding-a-therapist.json: sections[5].blocks[1].items[5] */
N_("shames you, scares you, or presses you to stay with someone or to leave")
/* TRANSLATORS: finding-a-therapist.json: sections[5].blocks[1].items[6] */
N_("says that you caused the harm that someone did to you")
/* TRANSLATORS: finding-a-therapist.json: sections[5].blocks[2].text */
N_("If this has happened to you, it is not your fault. You can stop going, and you do not owe anyone a reason. You can tell the board or register. [Support](support:) has people to talk to first, if you like.")
/* TRANSLATORS: finding-a-therapist.json: sections[6].title */
N_("When to change")
/* TRANSLATORS: finding-a-therapist.json: sections[6].blocks[0].text */
N_("A hard hour is not yet a reason to go. Hurt and mistakes happen. A review found that when such a strain was mended, people tended to do better.[@eubanks2018] So it is worth saying once: “Something you said stayed with me.”")
/* TRANSLATORS: finding-a-therapist.json: sections[6].blocks[1].text */
N_("It may be time to change if you have said it and nothing shifts, if you dread going, or if months pass and you feel no better. Not every pair fits. You could say: “I don’t think this is right for me. Who else might be?” You have not failed, and what you learned comes with you.")
/* TRANSLATORS: first-sessions.json: title */
N_("The first sessions")
/* TRANSLATORS: first-sessions.json: summary */
N_("What happens before, during and after your first sessions, and how old patterns may come into the room with you.")
/* TRANSLATORS: first-sessions.json: sections[0].title */
N_("It is normal to be nervous")
/* TRANSLATORS: first-sessions.json: sections[0].blocks[0].text */
N_("You are about to tell a stranger things that you may not have told anyone. Of course your heart beats faster. You may want to cancel at the last minute. You may fear that it is not bad enough, or that it is too much. You can go anyway, and say just that: “I am nervous.” It is a fine first sentence.")
/* TRANSLATORS: first-sessions.json: sections[1].title */
N_("Before you go")
/* TRANSLATORS: first-sessions.json: sections[1].blocks[0].items[0] */
N_("Write a few lines if you like: what brings you, since when, and what you would like to be different. You can read them out.")
/* TRANSLATORS: first-sessions.json: sections[1].blocks[0].items[1] */
N_("Note any medicine you take, and what has helped or not helped before.")
/* TRANSLATORS: first-sessions.json: sections[1].blocks[0].items[2] */
N_("If you wish, bring results from this app. They are not a diagnosis. They can be a place to begin.")
/* TRANSLATORS: first-sessions.json: sections[1].blocks[0].items[3] */
N_("For a video call, find a room where no one can hear you. A parked car can do.")
/* TRANSLATORS: first-sessions.json: sections[1].blocks[0].items[4] */
N_("Keep the hour after it free, if you can.")
/* TRANSLATORS: first-sessions.json: sections[1].blocks[1].text */
N_("If someone at home checks your phone or your mail, tell the therapist how it is safe to reach you. [Support](support:) has people who know about this.")
/* TRANSLATORS: first-sessions.json: sections[2].title */
N_("In the room")
/* TRANSLATORS: first-sessions.json: sections[2].blocks[0].text */
N_("The first session is often part paperwork, part talk. The therapist may explain fees, times and what happens if you cancel. You may fill in a form about how you have been.[@croydon2026] Then they will most likely ask what brings you, about your life and your health, and if you are safe. Honest answers help them to help you.")
/* TRANSLATORS: first-sessions.json: sections[2].blocks[1].text */
N_("What you say is private, but not without limits. The limits differ from place to place.[@fisher2008] A therapist may have to tell someone if you or another person, such as a child, is at risk of serious harm.[@cnwl2026] Ask at the start: “When would you have to tell someone, and would you tell me first?” If you are at risk now, go to [Support](support:).")
/* TRANSLATORS: first-sessions.json: sections[2].blocks[2].text */
N_("You do not have to decide that day. In some places there is even a set time for both sides to find out. In Germany, for one, public insurance asks for at least two trial sessions first, and allows up to four.[@gba2026]")
/* TRANSLATORS: first-sessions.json: sections[3].title */
N_("What you may say")
/* TRANSLATORS: first-sessions.json: sections[3].blocks[0].text */
N_("You do not have to tell your whole story, and you do not have to tell it in order. Painful memories can wait until you feel safe enough. You may say:")
/* TRANSLATORS: first-sessions.json: sections[3].blocks[1].items[0] */
N_("“I don’t know where to begin.”")
/* TRANSLATORS: first-sessions.json: sections[3].blocks[1].items[1] */
N_("“I would rather not talk about that yet.”")
/* TRANSLATORS: first-sessions.json: sections[3].blocks[1].items[2] */
N_("“Can we slow down?”")
/* TRANSLATORS: first-sessions.json: sections[3].blocks[1].items[3] */
N_("“What did you mean by that?”")
/* TRANSLATORS: first-sessions.json: sections[3].blocks[1].items[4] */
N_("“I cried all evening after last time.”")
/* TRANSLATORS: first-sessions.json: sections[3].blocks[1].items[5] */
N_("“I am not sure this is helping.”")
/* TRANSLATORS: first-sessions.json: sections[3].blocks[2].text */
N_("If you find that you hide things, you are not alone. In one survey of 547 people in therapy, 93 in 100 said that they had not always told the truth. Many wanted to be polite, or did not want to upset the therapist.[@blanchard2016] You can come back to it at any time: “There is something I did not say.”")
/* TRANSLATORS: first-sessions.json: sections[4].title */
N_("How worry or distance may show up")
/* TRANSLATORS: first-sessions.json: sections[4].blocks[0].text */
N_("A therapist is someone you may come to lean on. So your ways of being close can wake up here as well.")
/* TRANSLATORS: first-sessions.json: sections[4].blocks[1].items[0] */
N_("*When worry is high,* you may watch their face for signs, try to be the easy one, or find the week between sessions very long. A vacation can feel like being left.")
/* TRANSLATORS: first-sessions.json: sections[4].blocks[1].items[1] */
N_("*When distance feels safer,* you may come late, keep to facts, or decide that you do not need this after all. It may happen right after a good session.")
/* TRANSLATORS: first-sessions.json: sections[4].blocks[1].items[2] */
N_("*When both are there,* you may do one on Monday and the other on Thursday.")
/* TRANSLATORS: first-sessions.json: sections[4].blocks[2].text */
N_("Across 33 studies, people higher in anxiety or avoidance felt a slightly weaker bond with their therapist. The links were small.[@notsu2024] So an insecure pattern does not shut you out of a good one. And people who felt secure with their therapist also felt that they worked well together.[@mallinckrodt2015]")
/* TRANSLATORS: first-sessions.json: sections[4].blocks[3].text */
N_("None of this is in the way of the work. It is what you came to look at, and it is happening while someone kind is there to look at it with you. If you can, name it: “I notice that I want you to like me.” “I nearly did not come today.”")
/* TRANSLATORS: first-sessions.json: sections[5].title */
N_("After a session")
/* TRANSLATORS: first-sessions.json: sections[5].blocks[0].text */
N_("You may feel light, tired, raw or nothing much. Each of these is all right. Go gently. Eat something, walk, or write down one thing that stayed with you. If you feel far away, [grounding](exercise:grounding) may help. If you are stirred up, try [slow breathing](exercise:paced-breathing).")
/* TRANSLATORS: first-sessions.json: sections[5].blocks[1].text */
N_("Any therapy can bring up hard feelings. When 100 therapists who use [CBT](approach:cbt) each spoke about one client, they named side effects for 43. Feeling upset was the most common.[@schermulyhaupt2018] Tell your therapist if you feel worse for more than a day. If you think about hurting yourself, please do not wait for the next session. [Support](support:) lists people you can reach now.")
/* TRANSLATORS: first-sessions.json: sections[6].title */
N_("After two or three")
/* TRANSLATORS: first-sessions.json: sections[6].blocks[0].text */
N_("Now you know a little more. Talk about what you both want to work on, how long it may take, and when you will look back. In 58 studies, people did slightly better when the therapist got regular word on how they were doing.[@dejong2021] So say how it is going, the bad news too.")
/* TRANSLATORS: first-sessions.json: sections[6].blocks[1].text */
N_("If it does not feel right, [Finding a therapist](article:finding-a-therapist) has thoughts on what to try first and when to change.")
/* TRANSLATORS: goals-of-therapy.json: title */
N_("Goals of therapy")
/* TRANSLATORS: goals-of-therapy.json: summary */
N_("Six things that people often work toward, and how each can look on an ordinary day.")
/* TRANSLATORS: goals-of-therapy.json: sections[0].title */
N_("Why a goal helps")
/* TRANSLATORS: goals-of-therapy.json: sections[0].blocks[0].text */
N_("“I want to be secure” is a fine wish, and hard to see on a Tuesday. Smaller goals are easier to see. Here are six that people often bring. You do not need all of them. One or two are plenty, and you can change them as you go.")
/* TRANSLATORS: goals-of-therapy.json: sections[0].blocks[1].text */
N_("None of them asks you to become someone else. Much of how you are with people once kept you safe, and some of it is strength.")
/* TRANSLATORS: goals-of-therapy.json: sections[1].title */
N_("Knowing yourself")
/* TRANSLATORS: goals-of-therapy.json: sections[1].blocks[0].text */
N_("This is to see what sets you off, what you feel and what you need, while it is still small. In a trial with 90 people with [borderline personality disorder](term:borderline-personality-disorder), those in one of three therapies grew better at making sense of minds, their own and others’.[@levy2006] Day by day, it can look like this:")
/* TRANSLATORS: goals-of-therapy.json: sections[1].blocks[1].items[0] */
N_("You notice the tight chest before you send the third message.")
/* TRANSLATORS: goals-of-therapy.json: sections[1].blocks[1].items[1] */
N_("You notice the wish to leave, and ask what it is for.")
/* TRANSLATORS: goals-of-therapy.json: sections[1].blocks[1].items[2] */
N_("You can say, “This is old,” or “This is about today.”")
/* TRANSLATORS: goals-of-therapy.json: sections[2].title */
N_("Steadier feelings")
/* TRANSLATORS: goals-of-therapy.json: sections[2].blocks[0].text */
N_("This is to ride out strong feelings without pushing them away. A review took 67 studies of people in therapy for a range of troubles. In all but two, people handled their feelings better by the end.[@sloan2017] It can look like this:")
/* TRANSLATORS: goals-of-therapy.json: sections[2].blocks[1].items[0] */
N_("The wave still comes. It is over in an hour, and it used to take the night.")
/* TRANSLATORS: goals-of-therapy.json: sections[2].blocks[1].items[1] */
N_("You let a feeling stay for a minute, and do not get busy at once.")
/* TRANSLATORS: goals-of-therapy.json: sections[2].blocks[1].items[2] */
N_("You can calm yourself, with [slow breathing](exercise:paced-breathing) for one, and you can let someone calm you.")
/* TRANSLATORS: goals-of-therapy.json: sections[3].title */
N_("Saying what you need")
/* TRANSLATORS: goals-of-therapy.json: sections[3].blocks[0].text */
N_("This is to put feelings and needs into plain words, and to hear the other person. In ten studies of short therapy for depression, people had less trouble with others by the end. The authors call this a first result.[@mcfarquhar2018] It can look like this:")
/* TRANSLATORS: goals-of-therapy.json: sections[3].blocks[1].items[0] */
N_("You ask once, clearly, and wait for the answer.")
/* TRANSLATORS: goals-of-therapy.json: sections[3].blocks[1].items[1] */
N_("You say one true sentence where you used to say “I’m fine.”")
/* TRANSLATORS: goals-of-therapy.json: sections[3].blocks[1].items[2] */
N_("You ask for a break, and come back when you said you would.")
/* TRANSLATORS: goals-of-therapy.json: sections[4].title */
N_("Clear boundaries")
/* TRANSLATORS: goals-of-therapy.json: sections[4].blocks[0].text */
N_("This is to know where your limits are, to say them kindly and to keep them. You can train it. Researchers who looked back on such training found it useful for many problems, and half forgotten.[@speed2018] It can look like this:")
/* TRANSLATORS: goals-of-therapy.json: sections[4].blocks[1].items[0] */
N_("You say, “I can’t talk tonight. I can tomorrow at six.”")
/* TRANSLATORS: goals-of-therapy.json: sections[4].blocks[1].items[1] */
N_("You hear a no, and find that the bond is still there.")
/* TRANSLATORS: goals-of-therapy.json: sections[4].blocks[1].items[2] */
N_("You let someone in a little, where there used to be a wall.")
/* TRANSLATORS: goals-of-therapy.json: sections[4].blocks[2].text */
N_("With someone who frightens you, a limit can put you in danger. If that is so, please talk with people who know about abuse before you try it. [Support](support:) is one step away.")
/* TRANSLATORS: goals-of-therapy.json: sections[5].title */
N_("Feeling good enough")
/* TRANSLATORS: goals-of-therapy.json: sections[5].blocks[0].text */
N_("This is to trust that you matter, even when no one tells you so. Across 19 trials of therapy for depression, people came to think better of themselves. Only six of the trials were strong.[@bhattacharya2023] It can look like this:")
/* TRANSLATORS: goals-of-therapy.json: sections[5].blocks[1].items[0] */
N_("A late reply is a late reply, and says nothing about your worth.")
/* TRANSLATORS: goals-of-therapy.json: sections[5].blocks[1].items[1] */
N_("You can be wrong, say sorry, and still like yourself.")
/* TRANSLATORS: goals-of-therapy.json: sections[5].blocks[1].items[2] */
N_("You take a kind word in, and do not wave it off.")
/* TRANSLATORS: goals-of-therapy.json: sections[6].title */
N_("More ease with closeness")
/* TRANSLATORS: goals-of-therapy.json: sections[6].blocks[0].text */
N_("This is to feel safer with people and safer on your own. After therapy, people tend to feel more secure and [attachment anxiety](term:attachment-anxiety) falls. For avoidance, it is less clear.[@taylor2015] It can look like this:")
/* TRANSLATORS: goals-of-therapy.json: sections[6].blocks[1].items[0] */
N_("You enjoy an evening alone, and you enjoy company the next day.")
/* TRANSLATORS: goals-of-therapy.json: sections[6].blocks[1].items[1] */
N_("You lean on someone for one small thing.")
/* TRANSLATORS: goals-of-therapy.json: sections[6].blocks[1].items[2] */
N_("You fall out with someone you trust, and find your way back sooner than you used to.")
/* TRANSLATORS: goals-of-therapy.json: sections[7].title */
N_("Making it yours")
/* TRANSLATORS: goals-of-therapy.json: sections[7].blocks[0].text */
N_("Choose the one that would make this week a little lighter. Make it small enough to see: one sentence, one pause, one favor accepted. Tell your therapist, if you have one. Some weeks nothing moves, and that is part of it. [What success looks like](article:what-success-looks-like) has more on how to tell.")
/* TRANSLATORS: helping-a-partner.json: title */
N_("When you love someone who worries or pulls away")
/* TRANSLATORS: helping-a-partner.json: summary */
N_("What tends to help a partner who finds closeness hard, what to leave alone, and how to look after yourself.")
/* TRANSLATORS: helping-a-partner.json: sections[0].title */
N_("Before you begin")
/* TRANSLATORS: helping-a-partner.json: sections[0].blocks[0].text */
N_("You may be here because you love someone and want to understand. That is a kind thing to do. Please do not look for a label, though. Only your partner can say what it is like to be them. A test cannot tell you from the outside, and neither can this page.")
/* TRANSLATORS: helping-a-partner.json: sections[0].blocks[1].text */
N_("This page is for a bond in which you feel safe. If your partner frightens you, threatens you, controls you or hurts you, it is not yours to help with. [When it is not attachment](article:when-it-is-not-attachment) and [Support](support:) are there for you.")
/* TRANSLATORS: helping-a-partner.json: sections[1].title */
N_("When worry is high")
/* TRANSLATORS: helping-a-partner.json: sections[1].blocks[0].text */
N_("Someone in whom worry is high may ask often if all is well, read a lot into a short answer, or be upset when you are late. Under it there may be one question: “Will you be there?”")
/* TRANSLATORS: helping-a-partner.json: sections[1].blocks[1].items[0] */
N_("*Say it before you are asked.* “I will be late, and I am looking forward to seeing you.”")
/* TRANSLATORS: helping-a-partner.json: sections[1].blocks[1].items[1] */
N_("*Be steady more than grand.* The same small thing each day says more than a big gift.")
/* TRANSLATORS: helping-a-partner.json: sections[1].blocks[1].items[2] */
N_("*Answer the fear, and not just the words.* “You matter to me” may help more than a list of facts.")
/* TRANSLATORS: helping-a-partner.json: sections[1].blocks[1].items[3] */
N_("*Keep your word on small things.* If you say ten minutes, come back in ten.")
/* TRANSLATORS: helping-a-partner.json: sections[1].blocks[1].items[4] */
N_("*Keep your own life.* You can say yes to the person and no to the request. You do not owe anyone a report of where you are.")
/* TRANSLATORS: helping-a-partner.json: sections[1].blocks[2].text */
N_("Do these things because you want to. If you do them so that nothing bad happens, that is fear, and [Support](support:) is there for you.")
/* TRANSLATORS: helping-a-partner.json: sections[1].blocks[3].text */
N_("Does being there make people lean more? It may do the reverse. In two studies, people whose partner was there when they needed it leaned less and did more on their own. One part of the work followed couples for six months.[@feeney2007]")
/* TRANSLATORS: helping-a-partner.json: sections[2].title */
N_("When distance is high")
/* TRANSLATORS: helping-a-partner.json: sections[2].blocks[0].text */
N_("Someone in whom distance is high may go quiet, change the subject, or say that all is fine. They may care a great deal and not show it. Under it there may be one question: “Can I be close and still be me?”")
/* TRANSLATORS: helping-a-partner.json: sections[2].blocks[1].items[0] */
N_("*Leave a door open, and do not push.* “I am here if you want to talk. Tomorrow is fine too.”")
/* TRANSLATORS: helping-a-partner.json: sections[2].blocks[1].items[1] */
N_("*Do something side by side.* A walk or a drive can be easier than face to face.")
/* TRANSLATORS: helping-a-partner.json: sections[2].blocks[1].items[2] */
N_("*Help in ways they can use.* In four studies with 298 couples, some practical help went with more upset in people high in avoidance. A lot of it went with less.[@girme2015] You can ask which help is welcome.")
/* TRANSLATORS: helping-a-partner.json: sections[2].blocks[1].items[3] */
N_("*Notice small steps.* A short “that was hard” can be a big thing to say.")
/* TRANSLATORS: helping-a-partner.json: sections[2].blocks[1].items[4] */
N_("*Take a pause as a pause.* It helps if you both know when it ends.")
/* TRANSLATORS: helping-a-partner.json: sections[2].blocks[2].text */
N_("A gentle tone helps here. Partners who stay kind and leave room for choice can soften a hard talk.[@simpson2014]")
/* TRANSLATORS: helping-a-partner.json: sections[3].title */
N_("What to leave alone")
/* TRANSLATORS: helping-a-partner.json: sections[3].blocks[0].items[0] */
N_("*Being their therapist.* You can listen, and you can care. You cannot treat the person you live with.")
/* TRANSLATORS: helping-a-partner.json: sections[3].blocks[0].items[1] */
N_("*Telling them what they are.* “That is your attachment talking” ends a talk.")
/* TRANSLATORS: helping-a-partner.json: sections[3].blocks[0].items[2] */
N_("*Digging in the past.* Let them choose what to tell, and when.")
/* TRANSLATORS: helping-a-partner.json: sections[3].blocks[0].items[3] */
N_("*Hiding what you feel to keep the peace.* In three studies, people who saw that someone felt unsure of them took care to seem warmer than they felt. The other felt more valued. They themselves were less happy in the bond.[@lemay2011] If you hide it to be safe, that is another matter. Keep yourself safe.")
/* TRANSLATORS: helping-a-partner.json: sections[3].blocks[0].items[4] */
N_("*Promising what no one can.* “I will never hurt you” is too big. “When I get it wrong, I will come back and talk” is one that you can keep.")
/* TRANSLATORS: helping-a-partner.json: sections[4].title */
N_("Your limits")
/* TRANSLATORS: helping-a-partner.json: sections[4].blocks[0].text */
N_("You have needs too, and they count just as much. A limit is not a threat. It says what you will do, and it leaves the other person free: “I will talk about this tonight. I will not read messages at work.” Say it when you are calm, keep it short, and keep to it.")
/* TRANSLATORS: helping-a-partner.json: sections[4].blocks[1].text */
N_("Patience does not mean that you have to bear everything. Worry is no excuse for reading your phone. Distance is no excuse for days of silence to punish you. You may care about why someone does a thing, and still say no to it. If your no is met with threats, or you grow afraid, please go to [Support](support:).")
/* TRANSLATORS: helping-a-partner.json: sections[5].title */
N_("Your own support")
/* TRANSLATORS: helping-a-partner.json: sections[5].blocks[0].text */
N_("Keep a friend you can be honest with. Sleep, see people, and do things that have nothing to do with this. You could see a therapist of your own, even if your partner will not. It does not mean that you are the problem.")
/* TRANSLATORS: helping-a-partner.json: sections[5].blocks[1].text */
N_("If you both want to, a couple therapist can slow things down. [Together or alone](article:together-or-alone) may help you choose. You could also read [When patterns meet](article:when-patterns-meet), and look for your own part in the loop. It is the one part that you can change.")
/* TRANSLATORS: helping-a-partner.json: sections[5].blocks[2].text */
N_("How much can your help do? A steady partner can ease hard moments.[@simpson2014] But it is not your job to make someone secure, and you cannot do it for them. If things do not change, it is not because you loved them too little. What you do next is up to you.")
/* TRANSLATORS: how-attachment-forms.json: title */
N_("How attachment forms")
/* TRANSLATORS: how-attachment-forms.json: summary */
N_("How a signal and its answer become an expectation, and what the early years do and do not settle.")
/* TRANSLATORS: how-attachment-forms.json: sections[0].title */
N_("It began with a question")
/* TRANSLATORS: how-attachment-forms.json: sections[0].blocks[0].text */
N_("Why does it hurt so much to be parted from one person? John Bowlby looked at small children who were kept apart from the people they loved. First they protested: they cried, called and searched. Then they fell into despair. After a long time, many seemed not to care any more.[@bretherton1992]")
/* TRANSLATORS: how-attachment-forms.json: sections[0].blocks[1].text */
N_("He came to see sense in the calling and the clinging. Small children are not safe alone. A pull toward someone strong and kind keeps them alive.[@simpson2017] So a child who cries for you is doing something wise. A grown-up who longs to hear from someone is not so different.")
/* TRANSLATORS: how-attachment-forms.json: sections[1].title */
N_("The Strange Situation")
/* TRANSLATORS: how-attachment-forms.json: sections[1].blocks[0].text */
N_("Mary Ainsworth and a colleague wanted to see this pull at work. They asked 56 mothers to bring their babies, about a year old, to a room that the babies did not know. The mother left for a short time and came back. They named this the *Strange Situation*. With their mother near, the babies explored. When she was gone, they explored less, cried more and looked for her.[@ainsworth1970]")
/* TRANSLATORS: how-attachment-forms.json: sections[1].blocks[1].text */
N_("The moment when the two met again told the most.[@bretherton1992] Some babies looked calm, and turned away. Years later, other researchers measured the heartbeats of babies like these. While their mothers were gone, they were stirred up much like the others.[@spangler1993] Calm on the outside can be something that a child has learned to do.")
/* TRANSLATORS: how-attachment-forms.json: sections[2].title */
N_("Signal, answer, expectation")
/* TRANSLATORS: how-attachment-forms.json: sections[2].blocks[1].text */
N_("It goes round like this. A baby sends a *signal*: a cry, a look, two arms held up. Then there is an *answer*: someone comes, or comes late, or does not come. After many rounds the baby has an *expectation*, long before there are words for it. Bowlby called it a working model. It says what people will do, and what you are worth to them.[@bretherton1992]")
/* TRANSLATORS: how-attachment-forms.json: sections[2].blocks[2].text */
N_("The expectation shapes the next signal. If you expect to be heard, a small sign will do. If you are not sure, you may call louder. If you expect nothing, you may stop calling. Researchers see the same two moves in adults: turning the need up, and turning it down.[@mikulincer2003] [What insecure attachment is](article:what-insecure-attachment-is) says more about what each kind of care can teach.")
/* TRANSLATORS: how-attachment-forms.json: sections[2].blocks[3].text */
N_("No one answers every signal. A miss can often be made good.")
/* TRANSLATORS: how-attachment-forms.json: sections[3].title */
N_("Not one person’s doing")
/* TRANSLATORS: how-attachment-forms.json: sections[3].blocks[0].text */
N_("It is easy to turn this into a story of guilt. The research does not.")
/* TRANSLATORS: how-attachment-forms.json: sections[3].blocks[1].items[0] */
N_("*Care matters, and it is not all that matters.* A review of 66 studies found that a parent’s sense for a baby’s signals counts. Other sides of care counted as much.[@dewolff1997]")
/* TRANSLATORS: how-attachment-forms.json: sections[3].blocks[1].items[1] */
N_("*Circumstances matter.* It can be harder to tune in for a parent who is short of money, under strain or low. A [review of studies](term:systematic-review) of mothers found such links, from small to moderate.[@booth2018]")
/* TRANSLATORS: how-attachment-forms.json: sections[3].blocks[1].items[2] */
N_("*The child brings something too.* Babies differ from birth: one is easy to soothe, another is not. In a review of 109 groups of children, this had a weak link with feeling secure. The link was a little stronger for babies who could not settle when a parent came back.[@groh2017]")
/* TRANSLATORS: how-attachment-forms.json: sections[3].blocks[2].text */
N_("So there is no need to put anyone on trial. You can also say that something was missing, or that it hurt. Both can be true at once.")
/* TRANSLATORS: how-attachment-forms.json: sections[4].title */
N_("From the crib to love")
/* TRANSLATORS: how-attachment-forms.json: sections[4].blocks[0].text */
N_("Bowlby thought that attachment lasts for life. In 1987 Cindy Hazan and Phillip Shaver asked if love between adults is a bond of the same kind. They took what was known of babies, put it into words for grown-up love, and asked adults in two surveys. People’s answers went along with how they saw love, themselves and their parents.[@hazan1987] Their three styles have since given way to two scales.[@fraley2015] [The four styles](article:the-four-styles) shows them as a map.")
/* TRANSLATORS: how-attachment-forms.json: sections[5].title */
N_("What the early years settle, and what they do not")
/* TRANSLATORS: how-attachment-forms.json: sections[5].blocks[0].items[0] */
N_("*They leave traces.* A study that followed children from birth found links between the care they had as they grew up and how they felt in close bonds at 18.[@fraley2013]")
/* TRANSLATORS: how-attachment-forms.json: sections[5].blocks[0].items[1] */
N_("*Change begins early.* Even in the first years of life, many children change. A review of studies found that what was seen in a baby told only part of what was seen a few years later.[@opie2021]")
/* TRANSLATORS: how-attachment-forms.json: sections[5].blocks[0].items[2] */
N_("*Life goes on writing.* One study followed more than 4,000 adults through life events, such as a new bond or a new job. Half of the events went with a change in attachment. Then people tended to drift back. For a quarter of the events, the average change lasted. Some people grew more secure, and others less.[@fraley2021]")
/* TRANSLATORS: how-attachment-forms.json: sections[5].blocks[1].text */
N_("Your first years may have taught you what to expect. You are still learning.")
/* TRANSLATORS: how-attachment-forms.json: sections[6].title */
N_("If this stirs something up")
/* TRANSLATORS: how-attachment-forms.json: sections[6].blocks[0].text */
N_("You do not have to remember anything to use this app. If old feelings come up, you can stop here. [Grounding](exercise:grounding) can bring you back to the room. If someone hurts or frightens you now, please go to [Support](support:).")
/* TRANSLATORS: secure-base-and-safe-haven.json: title */
N_("Secure base and safe haven")
/* TRANSLATORS: secure-base-and-safe-haven.json: summary */
N_("Two things that a bond can give you at any age: a place to come back to, and a place to set out from.")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[0].title */
N_("Two gifts of one bond")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[0].blocks[0].text */
N_("Watch a small child in a park with someone they trust. The child runs off to look at a dog, gets a fright and runs back. A hug, a word, and off again.")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[0].blocks[2].text */
N_("The one on the bench is two things at once. As a *safe haven*, they are there to come back to when the world is too much. As a *secure base*, they are someone to set out from. Mary Ainsworth gave the second one its name, and this app takes its name from there.[@bretherton1992] Adults need both as well.[@feeney2010]")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[1].title */
N_("The haven: someone to come back to")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[1].blocks[0].text */
N_("A haven does not have to fix anything. It lets you be upset with someone near. In one study, 110 adults lay in a scanner and knew that a small shock might come. Some of the time they held the hand of a partner or a friend. They felt less distress then, and the parts of the brain that deal with threat were quieter. A stranger’s hand did not help in this way. It made no difference if the two were married, dating or friends.[@coan2017]")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[1].blocks[1].text */
N_("It may sound like this:")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[1].blocks[2].items[0] */
N_("“That was a hard day. Come and sit down.”")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[1].blocks[2].items[1] */
N_("“You do not have to explain it.”")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[1].blocks[2].items[2] */
N_("“I am here. Take your time.”")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[2].title */
N_("The base: someone to set out from")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[2].blocks[0].text */
N_("A base is harder to see, because it works when you are busy with something else. A study of 167 married couples looked at what makes one. It found three things: being there when you are needed, not getting in the way when you are not, and cheering the other on. The more people had of these, the more freely they explored a new task.[@feeney2010]")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[2].blocks[2].items[0] */
N_("“Try it. You can always call me.”")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[2].blocks[2].items[1] */
N_("“How do you want to do it?”")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[2].blocks[2].items[2] */
N_("“Tell me all about it when you are back.”")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[3].title */
N_("Leaning and standing are friends")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[3].blocks[0].text */
N_("Many of us were told that leaning on people makes us weak. Two studies of couples point the other way. Where one partner met the other’s need for help with care, the other tended to do more alone, and not less. One part of this work followed couples for six months.[@feeney2007] It is easier to walk far when you know that the door is open.")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[4].title */
N_("When one half is hard")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[4].blocks[0].text */
N_("Worry and distance can each block one way.[@mikulincer2003]")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[4].blocks[1].items[0] */
N_("*When worry is high*, it can be hard to leave the haven. What if the door is closed when you come back?")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[4].blocks[1].items[1] */
N_("*When distance feels safer*, it can be hard to go in. You may go out for years and tell no one that you are tired.")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[4].blocks[1].items[2] */
N_("*When both are true*, you may stand at the door and not know which way to turn.")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[4].blocks[2].text */
N_("None of this means that you are doing it wrong. You learned where the door was open. [How attachment forms](article:how-attachment-forms) tells how.")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[5].title */
N_("Who can be a base or a haven")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[5].blocks[0].text */
N_("Not only a partner. In a study of 237 students in the United States, most still turned to a parent first. The longer they had been close to a friend or a partner, the more they turned to them too.[@fraley1997] A sister, a neighbor, a mentor, a group or a therapist can be one too. Even a pet can. In two studies, some owners had their pet in the room, or just in mind, and some did not. Those who did named more goals for their lives in the first study. In the second, their blood pressure was lower while they did something hard.[@zilchamano2012]")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[5].blocks[1].text */
N_("No one person has to be all of it. You may have one friend for tears and another for plans. [Attachment beyond romance](article:attachment-beyond-romance) says more.")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[6].title */
N_("A small way to begin")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[6].blocks[0].items[0] */
N_("Think of one person, or one animal, with whom your shoulders drop.")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[6].blocks[0].items[1] */
N_("Ask which one they are for you: more haven, more base or both.")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[6].blocks[0].items[2] */
N_("Let them be it once this week. Call when it was hard, or tell them a plan.")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[6].blocks[0].items[3] */
N_("Try it the other way round. Ask, “Do you want comfort, ideas or just company?”")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[6].blocks[1].text */
N_("If no one comes to mind, that can be sad to see. It is no verdict on you. It only shows where to begin. You could start with someone from long ago, or from a book: there is [an exercise for that](exercise:secure-base-figure). A therapist can be a base for a while. That is a large part of [attachment-based therapy](approach:attachment-based).")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[7].title */
N_("When the person is not safe")
/* TRANSLATORS: secure-base-and-safe-haven.json: sections[7].blocks[0].text */
N_("You can miss someone and be afraid of them. You can feel calm only when they are kind again. If someone scares you, threatens you, controls you or hurts you, they are not a safe haven, and you do not have to try harder to make them one. [Support](support:) has people to talk to.")
/* TRANSLATORS: signs-of-insecure-attachment.json: title */
N_("Signs of insecure attachment")
/* TRANSLATORS: signs-of-insecure-attachment.json: summary */
N_("Seven signs that many people know, what may lie beneath each one, and the strength that comes with it.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[0].title */
N_("Before you read")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[0].blocks[0].text */
N_("These are signs and not a test. You may know one or two, and a hard month can bring more. Knowing all seven would not tell you what you are. Read them as you would read a map of a place where you have lived.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[1].title */
N_("Trust comes hard")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[1].blocks[0].text */
N_("You wait for the catch. When someone is kind, you ask yourself what they want.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[1].blocks[1].items[0] */
N_("*What may lie beneath:* at some time it was not safe to believe people, or it cost too much. In a diary study of 110 couples, those with less trust asked more often if all was well.[@evraire2022]")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[1].blocks[1].items[1] */
N_("*The strength in it:* you take people in slowly. Those you let in can be sure that you mean it.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[2].title */
N_("Closeness feels risky")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[2].blocks[0].text */
N_("It goes well, and then you find fault, get busy or go quiet. You may miss the person as soon as they are gone.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[2].blocks[1].items[0] */
N_("*What may lie beneath:* pulling back turns the need down, so that it cannot be hurt.[@mikulincer2003] It can happen before you know it.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[2].blocks[1].items[1] */
N_("*The strength in it:* you can tell when you need room. Said out loud and kindly, that is a gift to both of you.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[3].title */
N_("All on one person, or on no one")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[3].blocks[0].text */
N_("One person is your whole weather. Or you carry all by yourself, and asking for help feels like falling.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[3].blocks[1].items[0] */
N_("*What may lie beneath:* both can come from the same doubt: will anyone be there? One way is to hold on tight. The other is to not need it.[@mikulincer2003]")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[3].blocks[1].items[1] */
N_("*The strength in it:* deep loyalty on one side, real skill on the other. Research on couples suggests that leaning and standing help each other.[@feeney2007]")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[4].title */
N_("Feelings swing fast")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[4].blocks[0].text */
N_("A warm word and you fly. A short reply and you fall.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[4].blocks[1].items[0] */
N_("*What may lie beneath:* when a bond is on the line, small things weigh a lot. In a diary study of dating couples, those with more worry about being left saw more conflict from day to day. On days with more support they also felt better about the bond.[@campbell2005]")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[4].blocks[1].items[1] */
N_("*The strength in it:* you are awake to what goes on between people, and joy reaches you too.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[5].title */
N_("Short, intense, or on and off")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[5].blocks[0].text */
N_("It starts like a fire and is soon over. Or you part, come back and part again.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[5].blocks[1].items[0] */
N_("*What may lie beneath:* two pulls at once: wanting someone near, and fearing what near will bring. Fear of being single can also hold people in a bond that does not make them happy.[@spielmann2013] Still, what ends a bond lies mostly elsewhere: in a review of 137 studies of unmarried couples, attachment had only a small link with breaking up.[@le2010]")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[5].blocks[1].items[1] */
N_("*The strength in it:* you still believe in love, and you are willing to begin.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[5].blocks[1].items[2] */
N_("*One more thing:* if it is fear that parts you or brings you back, it is not a sign of your attachment. [Support](support:) is there.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[6].title */
N_("Needs and limits stay unsaid")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[6].blocks[0].text */
N_("You say “I’m fine.” You say yes and mean no. Or it comes out in one big wave.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[6].blocks[1].items[0] */
N_("*What may lie beneath:* maybe no one asked you, or asking made things worse. People with more [attachment avoidance](term:attachment-avoidance) tend to share less of themselves.[@stanton2017] When worry is high, you may fear that a need will drive someone away.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[6].blocks[1].items[1] */
N_("*The strength in it:* you know how to read a room and how to give way. The same care can turn toward you.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[7].title */
N_("The past will not let go")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[7].blocks[0].text */
N_("An old love, or an old hurt, sits at the table with every new person.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[7].blocks[1].items[0] */
N_("*What may lie beneath:* letting go can feel like losing them twice. In an online survey of more than 5,000 people, higher [attachment anxiety](term:attachment-anxiety) went with thinking more of a lost partner. It also went with more pain, in body and mind.[@davis2003]")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[7].blocks[1].items[1] */
N_("*The strength in it:* you do not love lightly. What mattered still counts.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[8].title */
N_("A sign can also be a fair answer")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[8].blocks[0].text */
N_("Sometimes the trouble is not inside you. Grief, illness, too little sleep or a hard year can look like this, and [a doctor](article:when-to-see-a-professional) may help. So can a bond with someone who lies, is warm one day and cold the next, or puts you down. [When it is not attachment](article:when-it-is-not-attachment) can help you tell them apart.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[8].blocks[1].text */
N_("If someone close to you scares you, threatens you, controls you or hurts you, please do not read this list as your fault. Go to [Support](support:) first.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[9].title */
N_("What you can do with this")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[9].blocks[0].text */
N_("If you like, pick the one sign that speaks to you most, and start there. In the place called Assess you can tick what you know. The list there gives no score. A longer questionnaire shows you where you are on the two scales, as a soft shape and not as a type.")
/* TRANSLATORS: signs-of-insecure-attachment.json: sections[9].blocks[1].text */
N_("[Attachment anxiety in relationships](article:anxiety-in-relationships), [attachment avoidance in relationships](article:avoidance-in-relationships) and [fearful attachment](article:fearful-attachment) say more about what helps.")
/* TRANSLATORS: strengths-of-each-pattern.json: title */
N_("Strengths of each pattern")
/* TRANSLATORS: strengths-of-each-pattern.json: summary */
N_("What worry, distance, both and security can give you, with what research there is, and how to use it.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[0].title */
N_("Why look at strengths")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[0].blocks[0].text */
N_("Much of what is written about insecure attachment is a list of faults. That leaves out half. A way of being close that helped you through hard years has skill in it. You do not have to throw the skill away to be freer. You can learn when to use it.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[0].blocks[1].text */
N_("Research on these strengths is young. It is done mostly in labs, and some of it has not held up. Where that is so, this page says so. The rest comes from simple sense, and you can check it against your own life.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[1].title */
N_("Worry turned outward")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[1].blocks[0].items[0] */
N_("*You notice.* In one lab study, 46 groups sat in a room that slowly filled with smoke. Groups with members high in [attachment anxiety](term:attachment-anxiety) saw the danger sooner.[@eindor2011]")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[1].blocks[0].items[1] */
N_("*You reach out.* You call, you ask, you come back after a fight. Someone has to go first.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[1].blocks[0].items[2] */
N_("*Good things reach you.* In a diary study of dating couples, a day with more support did a lot for those with more attachment anxiety. They felt closer, and saw more of a future.[@campbell2005]")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[1].blocks[0].items[3] */
N_("*You care out loud.* People do not have to guess if they matter to you.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[1].blocks[1].text */
N_("One claim needs care. An early set of studies found that people high in attachment anxiety were better at spotting lies.[@eindor2014] A later study of 254 adults looked more closely. They were not better at it. They were more likely to think that someone was lying, true or not.[@lozano2023] So your alarm is worth a look each time. It is not always right.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[1].blocks[2].text */
N_("*Turned too high,* noticing becomes scanning, and reaching becomes pulling.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[2].title */
N_("Self-reliance")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[2].blocks[0].items[0] */
N_("*You act.* In the same study with the smoke, groups with members high in [attachment avoidance](term:attachment-avoidance) got out faster once the danger was seen.[@eindor2011]")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[2].blocks[0].items[1] */
N_("*You can carry a lot.* In an online survey of more than 5,000 people, higher attachment avoidance went with leaning on oneself after a breakup. It also went with a little less distress.[@davis2003]")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[2].blocks[0].items[2] */
N_("*You give room.* You do not crowd people, and you can let them be different.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[2].blocks[0].items[3] */
N_("*You keep a clear head.* When others are upset, someone needs to think of the keys.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[2].blocks[1].text */
N_("*Turned too high,* carrying becomes hiding, and room becomes distance.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[3].title */
N_("When you know both")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[3].blocks[0].text */
N_("We found no study of the strengths of this corner of the map. Here is what you might find if you know both worry and distance.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[3].blocks[1].items[0] */
N_("*You understand more than one kind of person.* You know the wish to run to someone, and the wish to run away.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[3].blocks[1].items[1] */
N_("*You are gentle with fear,* because you know it from the inside.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[3].blocks[1].items[2] */
N_("*You do not give up.* Wanting people, though it is frightening, takes courage each day.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[3].blocks[1].items[3] */
N_("*You can feel what is off in a room,* and it may have kept you safe.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[3].blocks[2].text */
N_("*Turned too high,* seeing both sides becomes being torn.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[4].title */
N_("Security")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[4].blocks[0].items[0] */
N_("*You can lean.* In the survey on breakups, people low on both scales turned to friends and family more.[@davis2003]")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[4].blocks[0].items[1] */
N_("*You have more to give.* In five experiments in two countries, people were reminded of someone who makes them feel safe. They then felt more for a person in need and were more willing to help.[@mikulincer2005]")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[4].blocks[0].items[2] */
N_("*You can make up.* A fight is a fight, and not the end.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[4].blocks[1].text */
N_("A review of 120 such studies found that these reminders help on average, most of all with mood. It could not rule out that weaker results had gone unpublished.[@gillath2022] Still, it is good news. Security is not a thing that you have or lack. You can have more of it for an hour.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[4].blocks[2].text */
N_("*Turned too high,* trust can miss a warning.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[5].title */
N_("A mix may serve us all")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[5].blocks[0].text */
N_("Some researchers think that groups do best with all kinds of people in them: some who see trouble early, some who act fast and some who are at ease.[@eindor2016] It is an idea, and not proved. But it is a kind way to look around a table.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[6].title */
N_("Use one on purpose")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[6].blocks[0].items[0] */
N_("Pick one strength from this page that sounds like you.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[6].blocks[0].items[1] */
N_("Think of a time this month when it helped you or someone else.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[6].blocks[0].items[2] */
N_("Think of a time when it ran too high. What was the first small sign?")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[6].blocks[0].items[3] */
N_("Choose one place this week to use it, and one place to let it rest.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[6].blocks[1].text */
N_("[The four styles](article:the-four-styles) tells what each corner can cost. A [thought record](exercise:thought-record) is a way to check an alarm, and [paced breathing](exercise:paced-breathing) a way to turn it down.")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[7].title */
N_("What a strength is not")
/* TRANSLATORS: strengths-of-each-pattern.json: sections[7].blocks[0].text */
N_("A strength is no reason to stay on guard all your life, and no reason to bear being hurt. If your watchfulness is there because someone near you is frightening, it is doing its job. [Support](support:) comes first.")
/* TRANSLATORS: support.json: title */
N_("Support")
/* TRANSLATORS: support.json: summary */
N_("Who to call now, who can listen, and where to turn if someone frightens you.")
/* TRANSLATORS: support.json: sections[0].title */
N_("If you are in danger now")
/* TRANSLATORS: support.json: sections[0].blocks[0].text */
N_("Call your local emergency number. In the European Union, and from most mobile phones, it is 112.[@europeancommission2009][@wellington2026]")
/* TRANSLATORS: support.json: sections[0].blocks[1].text */
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
N_("Call a line on the [Support](support:) page, or your emergency number.")
/* TRANSLATORS: support.json: sections[1].blocks[2].text */
N_("Many callers to one crisis line feel less overwhelmed and more hopeful after they talk.[@wyoming2026]")
/* TRANSLATORS: support.json: sections[2].title */
N_("Talk to someone")
/* TRANSLATORS: support.json: sections[2].blocks[0].text */
N_("A helpline costs nothing, though your phone company may charge for the call. A person answers. You do not have to give your name.[@throughline2026] You do not have to be in crisis either. Many lines are there for anyone in distress.[@findahelpline2026] [Support](support:) has lines for many countries, and lists that lead to more.[@befrienders2026][@iasp2026]")
/* TRANSLATORS: support.json: sections[2].blocks[1].text */
N_("Numbers change. Beside each one on the [Support](support:) page stands when it was last checked. If one does not work, use one of the lists there.")
/* TRANSLATORS: support.json: sections[2].blocks[2].text */
N_("Lines can be busy. That is not about you. Please try again, or try another one.")
/* TRANSLATORS: support.json: sections[3].title */
N_("If someone close frightens you")
/* TRANSLATORS: support.json: sections[3].blocks[0].text */
N_("Fear of a partner or family member is not “attachment.” Nothing about how you love caused it. It is not your fault.[@sussex2026] Threats, control, being watched, or sex that you do not want count, too.")
/* TRANSLATORS: support.json: sections[3].blocks[1].text */
N_("No one here will tell you to leave or to stay. A trained advocate can help you make a plan, whatever you choose. [Support](support:) has lines for this, for people of every gender.[@findahelpline2026]")
/* TRANSLATORS: support.json: sections[3].blocks[2].text */
N_("Calls and web pages can leave a trace. If someone checks your phone or computer, use one they cannot reach, if you can.")
/* TRANSLATORS: support.json: sections[3].blocks[3].text */
N_("[Fear and harm in relationships](article:fear-and-harm) says more, also [if you are the one who frightens others](article:fear-and-harm#others).")
/* TRANSLATORS: support.json: sections[4].title */
N_("If you are worried about someone else")
/* TRANSLATORS: support.json: sections[4].blocks[0].text */
N_("Ask them plainly: “Are you thinking about suicide?” Asking does not put the thought there.[@dazzi2014] Listen, stay with them, and call a line together. Many lines are there for you, too.")
/* TRANSLATORS: support.json: sections[4].blocks[1].text */
N_("If someone harms them, say: “I believe you. It is not your fault.” Do not press them to leave. It is theirs to decide.[@basingstoke2026]")
/* TRANSLATORS: support.json: sections[5].title */
N_("When to see a doctor or therapist")
/* TRANSLATORS: support.json: sections[5].blocks[0].text */
N_("Some things need more than an app. Maybe it has been hard to get through the day for two weeks. Maybe the past comes back as if it were now, or you hear things that others do not. [When to see a professional](article:when-to-see-a-professional) says what to look for, how soon, and what to say in a first call.")
/* TRANSLATORS: support.json: sections[5].blocks[1].text */
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
N_("Lay one scale across and one upward, and you have a map. Its four corners have names.[@bartholomew1991] You may have met other names for them, such as anxious, avoidant or [disorganized](term:disorganized-attachment). No wall stands between the corners, and you may have felt a bit of each.")
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
N_("*What helps:* small steps that you choose. Say one true thing, or accept one small favor. One study watched couples in conflict. People high in avoidance were less angry and pulled back less while their partner was gentle and left them room to choose.[@overall2013]")
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
N_("A questionnaire adds up your answers and gives you a place on each scale. That place is a best guess with a margin around it. We looked at open data from 39,057 adults who had filled in a long research questionnaire on a website. About 4 in 10 sat so near the middle line for anxiety that no one could say with confidence which side they were on. For avoidance it was about 1 in 4.[@openpsychometrics2018] The questionnaire in this app is shorter, so its margin is wider still. That is why you see a soft shape on the map, and why the app tells you when you are near a line.")
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
/* TRANSLATORS: together-or-alone.json: title */
N_("Together or alone")
/* TRANSLATORS: together-or-alone.json: summary */
N_("One to one, as a couple, as a family, in a group or on your own: what each can give, and when working together is not safe.")
/* TRANSLATORS: together-or-alone.json: sections[0].title */
N_("More than one way in")
/* TRANSLATORS: together-or-alone.json: sections[0].blocks[0].text */
N_("Attachment lives between people. So do you have to work on it together? No. You can begin with whoever is willing, and that may be you alone. None of these ways is the best one. Many people start with one and add another later.")
/* TRANSLATORS: together-or-alone.json: sections[1].title */
N_("One to one")
/* TRANSLATORS: together-or-alone.json: sections[1].blocks[0].text */
N_("You and a therapist meet by yourselves. It may suit you if you are single, if the pattern shows up with many people, or if you want a place that is only yours. It is also a close bond in its own right, so you can try new things in it. A review found that [attachment anxiety](term:attachment-anxiety) tends to fall in therapy. For avoidance, it was less clear.[@taylor2015]")
/* TRANSLATORS: together-or-alone.json: sections[1].blocks[1].text */
N_("One limit: the therapist hears only your side. A good one keeps that in mind, and does not put a label on someone they have never met.")
/* TRANSLATORS: together-or-alone.json: sections[2].title */
N_("As a couple")
/* TRANSLATORS: together-or-alone.json: sections[2].blocks[0].text */
N_("You both sit with a therapist and look at what happens between you. It may suit you if you both want to come, and both feel safe. A review of 58 studies found that couples were, on average, much happier after therapy, and mostly kept what they had won. Those on a waiting list did not change much. All the couples were a woman and a man.[@roddy2020] In everyday clinics the gains are smaller, and for about half of couples they fade.[@bradbury2020]")
/* TRANSLATORS: together-or-alone.json: sections[2].blocks[1].text */
N_("For attachment there are only a few studies. They are hopeful. In one, with 32 couples, distance eased in those who had [EFT](approach:eft), and worry eased in some of them. There was no [other group to compare](term:control-group).[@burgessmoser2016] In another, with other kinds of couple therapy, worry eased in those who had become happier.[@benson2013]")
/* TRANSLATORS: together-or-alone.json: sections[3].title */
N_("When couple work is not safe")
/* TRANSLATORS: together-or-alone.json: sections[3].blocks[0].text */
N_("If you are afraid of your partner, couple therapy is not the place to start. The same holds for threats, control, force in sex, or violence. What you say in the room can be used against you at home. A US hotline for domestic violence advises against it. Abuse is not a problem that two people share.[@hotline2014] [Support](support:) can help you find someone who knows about this.")
/* TRANSLATORS: together-or-alone.json: sections[3].blocks[1].text */
N_("You may not be asked about this. In a survey of 620 couple therapists, only about half said that they ask every couple about violence. Most did not always see each partner alone.[@stith2011] If you are not sure, you could see someone by yourself first. You do not have to tell your partner why.")
/* TRANSLATORS: together-or-alone.json: sections[3].blocks[2].text */
N_("No one should push you to stay, or to leave. You know best what is safe for you, and when.")
/* TRANSLATORS: together-or-alone.json: sections[4].title */
N_("If your partner does not want to")
/* TRANSLATORS: together-or-alone.json: sections[4].blocks[0].text */
N_("A no can have many reasons: shame, cost, a bad time with a therapist before, or fear of being blamed. If you feel safe with each other, you can ask once, in plain words: “I would like us to be closer. Would you come with me one time, and then decide?” If it is still no, you can go alone. What you change on your side can help. It cannot do the work of two.")
/* TRANSLATORS: together-or-alone.json: sections[4].blocks[1].items[0] */
N_("A small trial tested an online program for one partner of a couple. Their quality of life got better. The relationship itself did not clearly change.[@nowlan2017]")
/* TRANSLATORS: together-or-alone.json: sections[4].blocks[1].items[1] */
N_("If one of you is thinking of going, there is *discernment counseling*: a few talks to find out what each of you wants. Among 100 couples who did it, about half then chose couple therapy. Most of the others chose to part.[@doherty2016] It is not for a bond in which you are afraid: there, [Support](support:) comes first.")
/* TRANSLATORS: together-or-alone.json: sections[5].title */
N_("As a family")
/* TRANSLATORS: together-or-alone.json: sections[5].blocks[0].text */
N_("In family therapy, parents and children, or brothers and sisters, come together. One form is built on attachment. It was made for young people in deep distress and their parents. The people who made it report several trials that support it. In one, with 129 young people, a simpler therapy that gave support helped as well.[@diamond2021] Some therapists also see grown children with a parent.")
/* TRANSLATORS: together-or-alone.json: sections[5].blocks[1].text */
N_("You do not need this to heal. No one has to come, say sorry or understand, for you to feel more secure. And you owe no meeting to someone who harmed you. [Support](support:) has people who listen.")
/* TRANSLATORS: together-or-alone.json: sections[6].blocks[0].text */
N_("A [group](approach:group) lets you practice closeness with several people, and hear that others feel the same. A few studies saw gains in attachment that lasted after the group had ended.[@marmarosh2014] Groups differ. Some teach skills, and some work with what happens between the members. Ask which it is.")
/* TRANSLATORS: together-or-alone.json: sections[7].title */
N_("On your own")
/* TRANSLATORS: together-or-alone.json: sections[7].blocks[0].text */
N_("Books, apps and exercises cost little, and you set the pace. For low mood and anxiety, self-help with some support did about as well as meeting face to face, in 21 studies.[@cuijpers2010] In a study of 79 people with panic, attachment anxiety eased during an online program with a guide. Avoidance did not clearly change, and there was no other group to compare.[@zalaznik2022] We know of no trial of an app like this one. So take it as a companion, next to people, and not in place of them. If you get worse, or old [trauma](term:trauma) comes up, it is time for someone by your side.")
/* TRANSLATORS: together-or-alone.json: sections[8].title */
N_("Four questions to choose by")
/* TRANSLATORS: together-or-alone.json: sections[8].blocks[0].items[0] */
N_("Where does it hurt most: in me, between us, or with people in general?")
/* TRANSLATORS: together-or-alone.json: sections[8].blocks[0].items[1] */
N_("Who is willing?")
/* TRANSLATORS: together-or-alone.json: sections[8].blocks[0].items[2] */
N_("Is it safe to say the truth in front of this person?")
/* TRANSLATORS: together-or-alone.json: sections[8].blocks[0].items[3] */
N_("What can I reach and pay for? [Cost and access](article:cost-and-access) can help.")
/* TRANSLATORS: together-or-alone.json: sections[8].blocks[1].text */
N_("You can ask a therapist to think it through with you. [Choosing an approach](article:choosing-an-approach) goes on from here.")
/* TRANSLATORS: what-insecure-attachment-is.json: title */
N_("What insecure attachment is")
/* TRANSLATORS: what-insecure-attachment-is.json: summary */
N_("How we learn to be close, why closeness can feel unsafe, and what research says about change.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[0].title */
N_("What attachment is")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[0].blocks[0].text */
N_("Attachment is the pull toward certain people when you are scared, hurt or worn out. It starts in the first years of life and goes on for as long as you live.[@simpson2017]")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[0].blocks[1].text */
N_("John Bowlby wanted to know what it does to a child to lose the person who cares for them, or to be parted from them. Mary Ainsworth watched babies with their mothers, first in Uganda. She gave us the idea of the *secure base*: someone you can set out from, and come back to.[@bretherton1992] She also saw that babies differ when a parent leaves and returns. Some seek comfort and settle. Some cannot settle. Some turn away.[@bartholomew1991]")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[1].title */
N_("How it forms")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[1].blocks[0].text */
N_("A baby cannot ask if people are kind; a baby finds out. When someone comes, notices and comforts, most of the time, a child can learn that people come and that they care. When care is different, a child may learn something else.[@mikulincer2012] It may have been one of these:")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[1].blocks[1].items[0] */
N_("*Care that came and went.* It was warm one day and gone the next, with no telling why. Watching closely and calling loudly may have been the best way to be heard.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[1].blocks[1].items[1] */
N_("*Care that was missing.* Needs were met late, or not at all. It may have hurt less to need less.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[1].blocks[1].items[2] */
N_("*Care without feeling.* You were fed and clothed, but there was no one to tell. It may have been safest to keep feelings in.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[1].blocks[2].text */
N_("A large [review of studies](term:systematic-review) links neglect and abuse in childhood with more worry and more distance in adult bonds. The link was stronger for emotional harm.[@li2026] It is a link and not a fate: many roads lead on from a hard start. If it weighs on you, [Support](support:) has people who listen.")
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
N_("Both are ways to handle a need that was not met. One turns the need up: you look out for signs of distance and reach for people. The other turns it down: you rely on yourself and keep feelings at arm’s length.[@mikulincer2003] These ways may have made good sense where you learned them, and they have [strengths](article:strengths-of-each-pattern). They begin to cost you when they run on with people who are safe. [The four styles](article:the-four-styles) shows how the two scales meet.")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[3].title */
N_("Seven signs you may know")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[3].blocks[0].text */
N_("More anxiety or more avoidance can show in many ways.[@mikulincer2012] You may know some of these [signs](article:signs-of-insecure-attachment):")
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
N_("*In therapy.* A review of studies found that security tends to rise after therapy and anxiety tends to fall. For avoidance the results are less clear. The same review asks for more studies with a [control group](term:control-group).[@taylor2015]")
/* TRANSLATORS: what-insecure-attachment-is.json: sections[4].blocks[1].items[1] */
N_("*Over a life.* A study pooled data on 628 people in the United States, from age 13 to 72. On average, anxiety fell, most of all from middle age on. Avoidance fell steadily all through life. Being in a relationship went with less of both.[@chopik2019]")
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
/* TRANSLATORS: what-success-looks-like.json: title */
N_("What success looks like")
/* TRANSLATORS: what-success-looks-like.json: summary */
N_("Why nobody can honestly quote you a success rate, which small shifts to look for, and how to read your own results.")
/* TRANSLATORS: what-success-looks-like.json: sections[0].title */
N_("Why there is no success rate")
/* TRANSLATORS: what-success-looks-like.json: sections[0].blocks[0].text */
N_("You may have seen a page that says, “Nine in ten people get better.” You will not find such a figure here. Nobody can honestly give you one. Success can mean many things, and studies count it in different ways. A figure for a group is not your chance, either. It depends on at least five things.")
/* TRANSLATORS: what-success-looks-like.json: sections[0].blocks[1].items[0] */
N_("*Your life.* Sleep, money, health and safety, and who is around you. A warm bond may help: in a study of young couples, warmth came before more security.[@dinero2008]")
/* TRANSLATORS: what-success-looks-like.json: sections[0].blocks[1].items[1] */
N_("*Your own will and timing.* In interviews with people who had become more secure, setting out on purpose mattered a great deal.[@dansbyolufowote2020b] You may want it and not have room for it this year. That is fine.")
/* TRANSLATORS: what-success-looks-like.json: sections[0].blocks[1].items[2] */
N_("*The approach.* Security has risen in many kinds of therapy.[@taylor2015] In a large set of UK records on depression, it made little difference which kind of therapy people had had.[@saxon2017] That does not tell about all kinds.")
/* TRANSLATORS: what-success-looks-like.json: sections[0].blocks[1].items[3] */
N_("*The therapist, and the two of you.* In 295 studies with more than 30,000 patients, those who worked well with their therapist tended to do better.[@fluckiger2018] Skill and experience are worth asking about.")
/* TRANSLATORS: what-success-looks-like.json: sections[0].blocks[1].items[4] */
N_("*Time.* In the same records, more sessions went with more change. People who stopped before the end gained less.[@saxon2017]")
/* TRANSLATORS: what-success-looks-like.json: sections[0].blocks[2].text */
N_("You can change some of these. Others you cannot. So if it goes slowly, please do not take it as a mark against you.")
/* TRANSLATORS: what-success-looks-like.json: sections[1].title */
N_("Small shifts are the real thing")
/* TRANSLATORS: what-success-looks-like.json: sections[1].blocks[0].text */
N_("You do not have to turn into someone else. A style that is replaced from top to bottom is not the measure. The measure is whether your days and your bonds get a little easier. Over some months, you might notice things like these:")
/* TRANSLATORS: what-success-looks-like.json: sections[1].blocks[1].items[0] */
N_("You wait for a reply and still get on with your evening.")
/* TRANSLATORS: what-success-looks-like.json: sections[1].blocks[1].items[1] */
N_("You ask once, and can rest on the answer for a while.")
/* TRANSLATORS: what-success-looks-like.json: sections[1].blocks[1].items[2] */
N_("You say “I need some time” instead of going silent.")
/* TRANSLATORS: what-success-looks-like.json: sections[1].blocks[1].items[3] */
N_("You tell one person one true thing, and find that you can bear it.")
/* TRANSLATORS: what-success-looks-like.json: sections[1].blocks[1].items[4] */
N_("A fight is over sooner, and you make up sooner.")
/* TRANSLATORS: what-success-looks-like.json: sections[1].blocks[1].items[5] */
N_("You notice the old alarm, and say, “There it is,” before you act.")
/* TRANSLATORS: what-success-looks-like.json: sections[1].blocks[1].items[6] */
N_("You say no, and stay kind.")
/* TRANSLATORS: what-success-looks-like.json: sections[1].blocks[1].items[7] */
N_("You accept help, and do not pay it back at once.")
/* TRANSLATORS: what-success-looks-like.json: sections[1].blocks[1].items[8] */
N_("You spend a free evening alone, and it is all right.")
/* TRANSLATORS: what-success-looks-like.json: sections[1].blocks[2].text */
N_("Pick two or three that matter to you. Look back every month or so. Once a day is too often.")
/* TRANSLATORS: what-success-looks-like.json: sections[2].title */
N_("Dips are part of it")
/* TRANSLATORS: what-success-looks-like.json: sections[2].blocks[0].text */
N_("A hard week does not undo what you learned. Old ways come back under strain, when you are ill or tired, and around big days. It can also feel worse for a while when you stop pushing feelings away. But if you feel worse and it stays that way, tell your therapist or a doctor. [When to see a professional](article:when-to-see-a-professional) says when that is wise.")
/* TRANSLATORS: what-success-looks-like.json: sections[3].title */
N_("Why scores go up and down")
/* TRANSLATORS: what-success-looks-like.json: sections[3].blocks[0].text */
N_("Any questionnaire wobbles. You may answer on a good day or a bad one, in a hurry, or after a fight. Your score will move even when nothing has changed. We call that *noise*.")
/* TRANSLATORS: what-success-looks-like.json: sections[3].blocks[1].text */
N_("There is a second trap. People often look for help when things are at their worst. After a very high score, the next one tends to be lower, just because the first was so far out. This is called *regression to the mean*. It can make plain ups and downs look like real change.[@barnett2005] Say you took the questionnaire on the worst night of the year. A month later you would likely score lower, even if you had done nothing at all.")
/* TRANSLATORS: what-success-looks-like.json: sections[3].blocks[2].text */
N_("So one lower score is not proof that something works. One higher score is not proof that you are getting worse.")
/* TRANSLATORS: what-success-looks-like.json: sections[4].title */
N_("How Progress shows it")
/* TRANSLATORS: what-success-looks-like.json: sections[4].blocks[0].items[0] */
N_("*It waits.* The app suggests four weeks or more between two rounds of the main questionnaire. Sooner than that, you would see mostly noise.")
/* TRANSLATORS: what-success-looks-like.json: sections[4].blocks[0].items[1] */
N_("*It draws a band.* Around your first result there is a band called “no reliable change.” Inside it, a move is too small to tell from noise. The method is well known.[@jacobson1991]")
/* TRANSLATORS: what-success-looks-like.json: sections[4].blocks[0].items[2] */
N_("*It uses three words.* Compared with your first result, a later one is better, worse, or no reliable change. No reliable change does not mean that nothing happened. It means that the questionnaire cannot tell.")
/* TRANSLATORS: what-success-looks-like.json: sections[4].blocks[0].items[3] */
N_("*It looks at the long run.* Each result is compared with the first and not with the last. Small steps can add up.")
/* TRANSLATORS: what-success-looks-like.json: sections[4].blocks[0].items[4] */
N_("*It keeps bonds apart.* A score for one person is never used for another.")
/* TRANSLATORS: what-success-looks-like.json: sections[4].blocks[1].text */
N_("The width of the band is borrowed from open data on an older questionnaire.[@openpsychometrics2018] The true one may be wider. And the band does not know about regression to the mean. So three or more results tell you more than two, and a move that lasts tells you more than a big one.")
/* TRANSLATORS: what-success-looks-like.json: sections[4].blocks[2].text */
N_("Your own notes count as well. If the line is flat, and a friend says that you seem easier to be with, that is worth something. If you have a therapist, you can look at it together.")
/* TRANSLATORS: what-success-looks-like.json: sections[5].title */
N_("One kind of success is safety")
/* TRANSLATORS: what-success-looks-like.json: sections[5].blocks[0].text */
N_("Sometimes worry goes up because you have begun to see things clearly. If someone close frightens you or controls you, a calmer score is not the aim. Being safe is. [Support](support:) is there.")
/* TRANSLATORS: when-it-is-not-attachment.json: summary */
N_("Worry can be a fair warning, and harm is never your attachment. How to tell, and where to turn.")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[0].title */
N_("If you are not sure")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[0].blocks[0].text */
N_("If you are in danger now, call your local emergency number. [Support](support:) has numbers and people to talk to. If someone checks your phone or computer, think about where you read this.")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[0].blocks[1].text */
N_("You may have come here with a quiet question: “Is it me, or is it this?” Many pages in this app say that worry can run ahead of the facts. This page is about the times when it does not.")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[1].title */
N_("What this page means by harm")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[1].blocks[0].text */
N_("Harm is fear, threats, control, being watched, force in sex, money kept from you, or violence. It can come from a partner, a former partner or someone in the family.[@southampton2026] It is not only hitting, and it can happen to anyone.[@sussex2026] [Fear and harm in relationships](article:fear-and-harm) goes through each, and [Support](support:) has people who know about it.")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[2].title */
N_("Worry can be a warning")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[2].blocks[0].text */
N_("Worry in a safe bond and fear in an unsafe one can feel alike in the body. Often the other person’s behavior tells them apart. You might ask yourself:")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[2].blocks[1].items[0] */
N_("Can I say no, and is that all right?")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[2].blocks[1].items[1] */
N_("Can I see my friends, spend my money and close a door?")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[2].blocks[1].items[2] */
N_("After I speak up, do I feel heard, or do I pay for it?")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[2].blocks[1].items[3] */
N_("Am I afraid of what they will do, or only of losing them?")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[2].blocks[2].text */
N_("You may know more than you think. In one study, 246 women who had been hurt by a partner and had looked for help said how likely it was to happen again. Eighteen months later, they had been right more often than wrong.[@cattaneo2007] So please do not calm yourself out of a true alarm. If you are calm and still afraid, take the fear seriously. If you feel no fear, that is not proof that you are safe. You can think it over with someone from [Support](support:).")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[2].blocks[3].text */
N_("No questionnaire in this app can tell you if you are safe. High worry on a scale may be a fair answer to what is being done to you. So may distance.")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[3].title */
N_("It is not your attachment")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[3].blocks[0].text */
N_("Abuse is the choice of the one who does it.[@hotline2014] It is not your fault.[@sussex2026] You did not bring it on by needing too much, by asking, by going quiet or by staying.")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[3].blocks[1].text */
N_("You may have heard that some styles “attract” abuse. A review of 113 studies of attachment and violence between partners says that a number of them found no link.[@velotti2018] A later one, of 33 studies, did find links, both for those who were hit and for those who hit.[@spencer2021] But a link does not show a cause, and it never moves the blame. Living with harm can make anyone worry more, or trust less.")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[3].blocks[2].text */
N_("Someone may also use these words against you: “You are just anxious.” “You push me to it.” “It is my childhood.” An old wound may be real, and it gives no one the right to harm you. [Support](support:) is there for you.")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[4].title */
N_("Why couple exercises are not for this")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[4].blocks[0].text */
N_("Much of this app asks you to soften, share and see both sides. With someone who harms you, that can make you less safe. A US hotline for domestic violence does not recommend couples counseling where there is abuse. It can look as if both had a part in it. And it may not be safe to speak freely with that person in the room.[@hotline2014]")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[4].blocks[1].text */
N_("So you can leave aside [cycle](term:cycle) maps, soft openings and pages about your partner. Help for you alone is another matter, and can do a lot of good. [Support](support:) is one place to start.")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[5].title */
N_("What you might do next")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[5].blocks[0].text */
N_("Whether you stay, go or wait is your decision, and no one here will push you. [What you can do](article:fear-and-harm#next) has steps to choose from, at your own pace. A first one may be to tell one person you trust, if it is safe to, or a line in [Support](support:).")
/* TRANSLATORS: when-it-is-not-attachment.json: sections[5].blocks[1].text */
N_("And if you fear that you are the one who frightens or controls someone, there is [help for you, too](article:fear-and-harm#others).")
/* TRANSLATORS: when-patterns-meet.json: title */
N_("When patterns meet")
/* TRANSLATORS: when-patterns-meet.json: summary */
N_("What can happen when two ways of staying safe meet in one couple, and how two people can step out of the loop.")
/* TRANSLATORS: when-patterns-meet.json: sections[0].title */
N_("Two ways of staying safe")
/* TRANSLATORS: when-patterns-meet.json: sections[0].blocks[0].text */
N_("When a bond feels shaky, most of us lean one way. Some people reach: they ask, call and press for an answer. Some pull back: they go quiet, get busy or leave the room. Studies of couples under stress link reaching with [attachment anxiety](term:attachment-anxiety), which is worry about the bond. They link pulling back with [attachment avoidance](term:attachment-avoidance), which is unease with being close.[@simpson2017] You may do both, on different days.")
/* TRANSLATORS: when-patterns-meet.json: sections[0].blocks[1].text */
N_("Each move protects something. Reaching tries to save the bond: “Are you still there?” Pulling back tries to save some calm: “If we stop now, it will not get worse.” You may have learned your move long ago, when it was the best one you had.")
/* TRANSLATORS: when-patterns-meet.json: sections[0].blocks[2].text */
N_("All this is about two people who are safe with each other. If you ask, agree or go quiet so that nobody hurts you, that is not a pattern. Then [When it is not attachment](article:when-it-is-not-attachment) is the page for you.")
/* TRANSLATORS: when-patterns-meet.json: sections[1].title */
N_("The loop between you")
/* TRANSLATORS: when-patterns-meet.json: sections[1].blocks[0].text */
N_("Trouble starts when each move sets off the next.")
/* TRANSLATORS: when-patterns-meet.json: sections[1].blocks[2].items[0] */
N_("One of you feels distance, and reaches.")
/* TRANSLATORS: when-patterns-meet.json: sections[1].blocks[2].items[1] */
N_("The other hears blame, or feels crowded, and pulls back.")
/* TRANSLATORS: when-patterns-meet.json: sections[1].blocks[2].items[2] */
N_("That looks like not caring. So the first one reaches harder.")
/* TRANSLATORS: when-patterns-meet.json: sections[1].blocks[2].items[3] */
N_("That feels like too much. So the second one goes further away.")
/* TRANSLATORS: when-patterns-meet.json: sections[1].blocks[3].text */
N_("By now each of you has what looks like proof of what you feared. One feels left. The other feels they can never get it right. You may both feel alone, and neither of you meant that. The body joins in. In a study of newlyweds, a stress hormone rose fast in both before a hard talk when her worry and his distance were high.[@beck2013]")
/* TRANSLATORS: when-patterns-meet.json: sections[1].blocks[4].text */
N_("The roles are not fixed. In diaries kept by 116 married couples, men and women took each part equally often.[@papp2009] You may reach with a partner and pull back from your mother. You may even trade places in one evening.")
/* TRANSLATORS: when-patterns-meet.json: sections[2].title */
N_("Other pairs")
/* TRANSLATORS: when-patterns-meet.json: sections[2].blocks[0].text */
N_("Not every couple is a mix. No pair is doomed, and none runs all by itself.")
/* TRANSLATORS: when-patterns-meet.json: sections[2].blocks[1].items[0] */
N_("*Two who worry.* There can be warmth, and a lot of talk. You may each know just how the other feels. The hard part comes when you are both scared at once, and no one is free to be the calm one. It can help to take turns: “You first. Then me.”")
/* TRANSLATORS: when-patterns-meet.json: sections[2].blocks[1].items[1] */
N_("*Two who keep distance.* There can be peace, respect and room to breathe. The hard part is what goes unsaid. You may find out late that the other was hurting. One small true thing a week can keep a door open.")
/* TRANSLATORS: when-patterns-meet.json: sections[2].blocks[1].items[2] */
N_("*One steady partner.* When a partner stays calm and kind in a fight, worry can ease and walls can come down.[@simpson2014] Still, a steady partner cannot do it all. In two studies, with 172 and 194 couples, a secure partner did not make up for the unease of the other in how happy they were together.[@lozano2021]")
/* TRANSLATORS: when-patterns-meet.json: sections[2].blocks[2].text */
N_("So please do not read this as advice on whom to choose. Who you are with matters. So does what the two of you do on a hard day.")
/* TRANSLATORS: when-patterns-meet.json: sections[3].title */
N_("A way out of the loop")
/* TRANSLATORS: when-patterns-meet.json: sections[3].blocks[0].text */
N_("This is for a bond in which you feel safe. You can start small, and at an easy time. None of this needs both of you to have read this page.")
/* TRANSLATORS: when-patterns-meet.json: sections[3].blocks[1].items[0] */
N_("*Name the loop.* “There it is again.” Then you both face the loop, and not each other.")
/* TRANSLATORS: when-patterns-meet.json: sections[3].blocks[1].items[1] */
N_("*Slow down.* Agree on a pause, and say when you will be back. “I need twenty minutes. I will come and find you.” A pause with an end is not the same as leaving.")
/* TRANSLATORS: when-patterns-meet.json: sections[3].blocks[1].items[2] */
N_("*Settle first.* Walk, breathe, or try [grounding](exercise:grounding). It is hard to hear anyone while your body is on alert.")
/* TRANSLATORS: when-patterns-meet.json: sections[3].blocks[1].items[3] */
N_("*Say the soft part.* Under the anger or the silence there is often something softer, such as fear or hurt.[@wiebe2016]")
/* TRANSLATORS: when-patterns-meet.json: sections[3].blocks[1].items[4] */
N_("*Ask for one small thing, or offer one.* Small is easier to give.")
/* TRANSLATORS: when-patterns-meet.json: sections[3].blocks[2].text */
N_("If you tend to reach, you might say, “I got scared that I do not matter to you. Can you sit with me for a while?” If you tend to pull back, you might say, “I went quiet because I felt I was failing you. I do care. I need a little time.”")
/* TRANSLATORS: when-patterns-meet.json: sections[3].blocks[3].text */
N_("You can only change your own move. Sometimes that is enough to shift the loop, and sometimes it is not. You have not failed if it stays.")
/* TRANSLATORS: when-patterns-meet.json: sections[4].title */
N_("If you would like help with it")
/* TRANSLATORS: when-patterns-meet.json: sections[4].blocks[0].text */
N_("You can [map your cycle](exercise:cycle-map) by yourself and look at it with kinder eyes. [Emotionally focused therapy](approach:eft) is built around this very loop. Its first stage is to calm the loop.[@wiebe2017b] [Helping a partner](article:helping-a-partner) is for the one who wants to help.")
/* TRANSLATORS: when-patterns-meet.json: sections[5].title */
N_("What is not a loop")
/* TRANSLATORS: when-patterns-meet.json: sections[5].blocks[0].text */
N_("Fear and control are not a loop. If your partner frightens you, threatens you, controls you or hurts you, you are not one half of a pattern. Abuse is the choice of the one who does it.[@hotline2014] You do not need to pause, soften or map anything. [When it is not attachment](article:when-it-is-not-attachment) says more, and [Support](support:) has people to talk to.")
/* TRANSLATORS: when-to-see-a-professional.json: title */
N_("When to see a professional")
/* TRANSLATORS: when-to-see-a-professional.json: summary */
N_("Signs to look for, how soon, whom to ask, and what to say in the first call.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[0].title */
N_("You do not have to wait")
/* TRANSLATORS: when-to-see-a-professional.json: sections[0].blocks[0].text */
N_("Some things need more than an app. Asking for help does not mean that you are broken, or that you did this wrong. You do not have to be at the end of your strength. And nothing is too small to ask about: doctors hear “maybe it is nothing” every day.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[1].title */
N_("Now: today")
/* TRANSLATORS: when-to-see-a-professional.json: sections[1].blocks[0].text */
N_("If a life is in danger, call your emergency number. [Support](support:) has it, and lines that answer at once.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[1].blocks[1].text */
N_("Please reach someone today if:")
/* TRANSLATORS: when-to-see-a-professional.json: sections[1].blocks[2].items[0] */
N_("you think about suicide, or about hurting yourself or someone else")
/* TRANSLATORS: when-to-see-a-professional.json: sections[1].blocks[2].items[1] */
N_("someone hurts you, or you fear that they will")
/* TRANSLATORS: when-to-see-a-professional.json: sections[1].blocks[2].items[2] */
N_("you hear or see things that others do not, or something outside seems to steer your thoughts")
/* TRANSLATORS: when-to-see-a-professional.json: sections[1].blocks[2].items[3] */
N_("you have hardly slept for days, and still feel full of energy, with thoughts that race")
/* TRANSLATORS: when-to-see-a-professional.json: sections[1].blocks[2].items[4] */
N_("you have a baby, and thoughts come that frighten you")
/* TRANSLATORS: when-to-see-a-professional.json: sections[1].blocks[2].items[5] */
N_("you cannot eat, drink or look after yourself")
/* TRANSLATORS: when-to-see-a-professional.json: sections[1].blocks[3].text */
N_("Thoughts of suicide are a reason to go to [Support](support:) first. You may fear that saying it makes it worse. Researchers who looked at the studies found no sign of that. Talking may even ease it.[@dazzi2014] When someone loses touch with what is real, most recover, and early help makes it more likely.[@berkshire2026]")
/* TRANSLATORS: when-to-see-a-professional.json: sections[2].title */
N_("Soon: in the next days or weeks")
/* TRANSLATORS: when-to-see-a-professional.json: sections[2].blocks[0].text */
N_("Two weeks is a good measure. If it has been hard for that long, and days do not work as they used to, please ask.[@nimh2020] For example:")
/* TRANSLATORS: when-to-see-a-professional.json: sections[2].blocks[1].items[0] */
N_("You sleep badly, eat much more or less, cannot think, or find no joy in what you used to like.[@nimh2020]")
/* TRANSLATORS: when-to-see-a-professional.json: sections[2].blocks[1].items[1] */
N_("You stay in bed, miss work, or stop seeing people.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[2].blocks[1].items[2] */
N_("Worry or panic decides where you go and what you do.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[2].blocks[1].items[3] */
N_("Bad memories come back as if they were happening now, or you feel cut off from yourself and lose time. Until then, [grounding](exercise:grounding) and [Support](support:) are there.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[2].blocks[1].items[4] */
N_("Food, alcohol, drugs, games or spending have taken over. With eating, early help works better.[@beat2026]")
/* TRANSLATORS: when-to-see-a-professional.json: sections[2].blocks[1].items[5] */
N_("You feel low while pregnant or after a birth. It is no one’s fault, and it is never too late for help.[@maternal2026]")
/* TRANSLATORS: when-to-see-a-professional.json: sections[2].blocks[1].items[6] */
N_("You have pain or feel worn out, and no one has looked at why.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[2].blocks[1].items[7] */
N_("An exercise here leaves you worse a day later, or your results clearly get worse twice in a row.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[2].blocks[1].items[8] */
N_("People who know you well are worried.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[3].title */
N_("Also a good reason")
/* TRANSLATORS: when-to-see-a-professional.json: sections[3].blocks[0].text */
N_("You do not need an illness. You might be tired of the same fight, or of always being the one who leaves or is left. You may want to look at old hurt with someone at your side. An [attachment style](term:attachment-style) is not a disorder, and you can still bring it to a therapist. [Benefits of therapy](article:benefits-of-therapy) tells what people get from it.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[4].title */
N_("Whom to ask")
/* TRANSLATORS: when-to-see-a-professional.json: sections[4].blocks[0].items[0] */
N_("*A family doctor or clinic.* A good first door for most things. They can check your body, too, and know who is near.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[4].blocks[0].items[1] */
N_("*A psychologist or therapist.* For talking and for practice. [Finding a therapist](article:finding-a-therapist) says how to look, and what to watch for.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[4].blocks[0].items[2] */
N_("*A psychiatrist.* A doctor for the mind, who can also prescribe medicine.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[4].blocks[0].items[3] */
N_("*A midwife or nurse,* when there is a baby. *A school or university* often has a counselor.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[4].blocks[0].items[4] */
N_("*Emergency services or a hospital,* when it cannot wait.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[4].blocks[0].items[5] */
N_("*A line,* at any step. You can ask there who would be right.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[4].blocks[1].text */
N_("If you are under 18, talk to an adult you trust, or to a line for young people in [Support](support:).")
/* TRANSLATORS: when-to-see-a-professional.json: sections[5].title */
N_("What to say in the first call")
/* TRANSLATORS: when-to-see-a-professional.json: sections[5].blocks[0].text */
N_("It can be short. You could read it out:")
/* TRANSLATORS: when-to-see-a-professional.json: sections[5].blocks[1].items[0] */
N_("“I am not doing well, and I would like an appointment.”")
/* TRANSLATORS: when-to-see-a-professional.json: sections[5].blocks[1].items[1] */
N_("“For about a month I have slept badly and cried a lot.”")
/* TRANSLATORS: when-to-see-a-professional.json: sections[5].blocks[1].items[2] */
N_("“It gets in the way of my work and of time with my children.”")
/* TRANSLATORS: when-to-see-a-professional.json: sections[5].blocks[1].items[3] */
N_("“What worries me most is …”")
/* TRANSLATORS: when-to-see-a-professional.json: sections[5].blocks[1].items[4] */
N_("“How soon can I come? Whom can I call if it gets worse?”")
/* TRANSLATORS: when-to-see-a-professional.json: sections[5].blocks[2].text */
N_("If you think about suicide, say so in the first sentence, and turn to [Support](support:) until they see you. If your voice will not do it, write it down and hand it over, or ask someone to call with you. You can leave out what you are not ready to tell. In Progress, you can make a report to take along.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[6].title */
N_("If you are not heard")
/* TRANSLATORS: when-to-see-a-professional.json: sections[6].blocks[0].text */
N_("It happens, and it hurts. It does not mean that you were wrong to ask. Say once more how it affects your days. Ask: “What else could it be? When should I come back?” You may see someone else. Please try a second door.")
/* TRANSLATORS: when-to-see-a-professional.json: sections[7].title */
N_("If money or waiting stands in the way")
/* TRANSLATORS: when-to-see-a-professional.json: sections[7].blocks[0].text */
N_("[Cost and access](article:cost-and-access) lists ways to pay less or nothing, and how to get through a wait. Lines in [Support](support:) cost little or nothing. While you wait, one person who knows is worth a lot. [First sessions](article:first-sessions) tells what to expect when it starts.")
/* TRANSLATORS: window-of-tolerance.json: title */
N_("When feelings run too high or too low")
/* TRANSLATORS: window-of-tolerance.json: summary */
N_("The window of tolerance: a picture of too much, too little and the band between, and what can help you come back.")
/* TRANSLATORS: window-of-tolerance.json: sections[0].title */
N_("A band in the middle")
/* TRANSLATORS: window-of-tolerance.json: sections[0].blocks[0].text */
N_("On some days you can feel a lot and still think. You can be angry and listen, or sad and make supper. On other days it is all too much, or nothing gets through at all.")
/* TRANSLATORS: window-of-tolerance.json: sections[0].blocks[1].text */
N_("The psychiatrist Daniel Siegel gave the band in the middle a name: the *window of tolerance*. Therapists who work with [trauma](term:trauma) took it up.[@complextrauma2026] It means the range in which you can feel what you feel and still choose what you do.")
/* TRANSLATORS: window-of-tolerance.json: sections[1].title */
N_("Above the window: too much")
/* TRANSLATORS: window-of-tolerance.json: sections[1].blocks[0].text */
N_("Your body acts as if there is danger, even when you know that there is none. (If there is danger, it is doing its job, and [Support](support:) comes first.) You may notice some of these:")
/* TRANSLATORS: window-of-tolerance.json: sections[1].blocks[1].items[0] */
N_("Your heart races, your breath is short, your jaw or fists are tight.")
/* TRANSLATORS: window-of-tolerance.json: sections[1].blocks[1].items[1] */
N_("Thoughts run in circles, and you cannot stop checking or asking.")
/* TRANSLATORS: window-of-tolerance.json: sections[1].blocks[1].items[2] */
N_("You snap, cry or talk fast, and say more than you meant to.")
/* TRANSLATORS: window-of-tolerance.json: sections[1].blocks[1].items[3] */
N_("You have to fix it now. Waiting feels impossible.")
/* TRANSLATORS: window-of-tolerance.json: sections[2].title */
N_("Below the window: too little")
/* TRANSLATORS: window-of-tolerance.json: sections[2].blocks[0].text */
N_("Your body turns things down, as if to save power. From the outside it can look calm. Inside it may be like this:")
/* TRANSLATORS: window-of-tolerance.json: sections[2].blocks[1].items[0] */
N_("You feel numb, empty or heavy.")
/* TRANSLATORS: window-of-tolerance.json: sections[2].blocks[1].items[1] */
N_("Words will not come. Your mind goes blank.")
/* TRANSLATORS: window-of-tolerance.json: sections[2].blocks[1].items[2] */
N_("You feel far away, or as if behind glass. The word for this is *dissociation*.")
/* TRANSLATORS: window-of-tolerance.json: sections[2].blocks[1].items[3] */
N_("You want to sleep, hide or be left alone, and you cannot say why.")
/* TRANSLATORS: window-of-tolerance.json: sections[2].blocks[2].text */
N_("Neither side is weak, and neither is put on. Therapists who work with trauma see both as ways in which a body tries to protect you.[@corrigan2011] Some people know one side better. Some swing from one to the other in a single fight. If you often feel far away, [Support](support:) has people to talk to.")
/* TRANSLATORS: window-of-tolerance.json: sections[3].title */
N_("What this has to do with bonds")
/* TRANSLATORS: window-of-tolerance.json: sections[3].blocks[0].text */
N_("When worry about a bond is high, feelings tend to be turned up. When closeness feels unsafe, they tend to be turned down. Attachment researchers describe both as ways to cope when comfort is not at hand.[@mikulincer2003] So the same late reply may send one person up above the window, and make the next one go blank. Neither of you can talk well from there. That is one reason to pause first, and talk later. [When patterns meet](article:when-patterns-meet) has more on that.")
/* TRANSLATORS: window-of-tolerance.json: sections[4].title */
N_("What can help you come back")
/* TRANSLATORS: window-of-tolerance.json: sections[4].blocks[0].text */
N_("First, notice where you are. “I am too high.” “I am too low.” You do not have to know why.")
/* TRANSLATORS: window-of-tolerance.json: sections[4].blocks[1].items[0] */
N_("*When it is too much:* slow down. Feel your feet on the floor. Breathe out for longer than you breathe in, as in [paced breathing](exercise:paced-breathing). Walk, or put your hands in cool water. Leave hard talks and long messages for later.")
/* TRANSLATORS: window-of-tolerance.json: sections[4].blocks[1].items[1] */
N_("*When it is too little:* wake up your senses, gently. Stand up and look around. Name what you see, as in [grounding](exercise:grounding). Hold something cold or rough. Put on some music. Say one sentence to someone kind.")
/* TRANSLATORS: window-of-tolerance.json: sections[4].blocks[2].text */
N_("How well do these work? For slow breathing, a review of 31 studies found clear effects on the body. Bad feelings eased on average, but not clearly enough to be sure.[@shao2024] For grounding, a review found no good tests yet.[@hammond2025] So try them, keep what helps you, and drop what does not.")
/* TRANSLATORS: window-of-tolerance.json: sections[4].blocks[3].text */
N_("Sleep, food, pain and a long day can all make a window feel smaller for a while. On such a day, expect less of yourself.")
/* TRANSLATORS: window-of-tolerance.json: sections[5].title */
N_("Coming back together")
/* TRANSLATORS: window-of-tolerance.json: sections[5].blocks[0].text */
N_("You do not have to do it alone. People can calm one another. The word for it is *co-regulation*. In one lab study, 110 people waited for a shock that might come. They felt less upset when they held the hand of a partner or a friend they knew well. A stranger’s hand did not help.[@coan2017] In an earlier study of 16 married women, the brain’s alarm was quieter with a husband’s hand, and quieter still in happier marriages. There, a stranger’s hand helped a little.[@coan2006]")
/* TRANSLATORS: window-of-tolerance.json: sections[5].blocks[1].text */
N_("So who it is may matter. If the person beside you is the one who scares you, their closeness is not calm. Your body may be right to stay on guard. [Support](support:) has other people to turn to.")
/* TRANSLATORS: window-of-tolerance.json: sections[6].title */
N_("How sure is this?")
/* TRANSLATORS: window-of-tolerance.json: sections[6].blocks[0].text */
N_("It is a picture from the therapy room more than something that has been measured. You cannot read your window off a scale, and the lines in the drawing have no numbers. The papers we found explain the idea, mostly for people with severe trauma.[@corrigan2011] We found none that puts it to the test in daily life. You may find it useful all the same, because it gives two hard states a name.")
/* TRANSLATORS: window-of-tolerance.json: sections[6].blocks[1].text */
N_("If you are outside your window most days, lose track of time, or feel cut off from yourself, please talk to a doctor or a therapist. [Finding a therapist](article:finding-a-therapist) may help you look, and [Support](support:) is there for today.")
/* TRANSLATORS: contents.json: parts[0].about */
N_("How bonds form, the patterns they can leave, and what is strong in each.")
/* TRANSLATORS: contents.json: parts[1].title */
N_("In your relationships")
/* TRANSLATORS: contents.json: parts[1].about */
N_("What worry and distance do between people, and what helps.")
/* TRANSLATORS: contents.json: parts[2].title */
N_("How change happens")
/* TRANSLATORS: contents.json: parts[2].about */
N_("What research says about change, and what to hope for.")
/* TRANSLATORS: contents.json: parts[3].title */
N_("Getting help")
/* TRANSLATORS: contents.json: parts[3].about */
N_("When to get help, how to choose, find and afford a therapist, and what first sessions are like.")
/* TRANSLATORS: contents.json: parts[4].title */
N_("Approaches")
/* TRANSLATORS: contents.json: parts[4].about */
N_("What each therapy does, who it tends to suit, and how strong the evidence is.")
/* TRANSLATORS: directories.json: directories[0].name */
N_("Find A Helpline")
/* TRANSLATORS: directories.json: directories[0].text */
N_("Free helplines in most countries, by country and by worry.")
/* TRANSLATORS: directories.json: directories[1].name */
N_("Befrienders Worldwide")
/* TRANSLATORS: directories.json: directories[1].text */
N_("Centers in over thirty countries where someone listens in confidence.")
/* TRANSLATORS: directories.json: directories[2].name */
N_("IASP, crisis centers and helplines")
/* TRANSLATORS: directories.json: directories[2].text */
N_("The international association for suicide prevention, with a list of crisis centers by country.")
/* TRANSLATORS: directories.json: directories[3].name */
N_("Lila.help")
/* TRANSLATORS: directories.json: directories[3].text */
N_("Checked helplines and shelters by country for people living with violence at home.")
/* TRANSLATORS: directories.json: directories[4].name */
N_("Child Helpline International")
/* TRANSLATORS: directories.json: directories[4].text */
N_("Helplines for children and young people, by country.")
/* TRANSLATORS: asking-for-feedback.json: title */
N_("One question about you")
/* TRANSLATORS: asking-for-feedback.json: summary */
N_("Ask one safe person, or a group you trust, one small question about how you come across.")
/* TRANSLATORS: asking-for-feedback.json: why */
N_("In a good group, people tell each other how they come across. In 43 student therapy groups, 168 people were asked about this. Those who had heard a lot of good things, with or without a lot of hard ones, felt closer to the group and better off.[@kivlighan2020] Outside of groups, our guesses may be too dark. On the whole, after talks with someone new, people were liked more than they thought.[@boothby2018] That was not about close bonds. We know of no study of asking like this, with a page to prepare.")
/* TRANSLATORS: asking-for-feedback.json: caution */
N_("Ask only someone who is mostly kind to you. If a person puts you down, scares, threatens or controls you, their view of you is not one to collect: go to [Support](support:). An answer can sting, even a kind one. If it does, stop and try [grounding](exercise:grounding). And one question, once, is enough. If you feel that you must ask again and again, let it rest for today.")
/* TRANSLATORS: asking-for-feedback.json: steps[0].title */
N_("Before you ask")
/* TRANSLATORS: asking-for-feedback.json: steps[0].text */
N_("You pick the person, the question and the time. What you do with the answer is up to you as well. Never ask someone who scares you: [Support](support:) is there for that.")
/* TRANSLATORS: asking-for-feedback.json: steps[1].title */
N_("Who could it be?")
/* TRANSLATORS: asking-for-feedback.json: steps[1].text */
N_("One person you feel safe with, or a group with a leader you trust. A therapist counts too.")
/* TRANSLATORS: asking-for-feedback.json: steps[1].example */
N_("“Mia. She is honest, and she likes me.” Or: “My Thursday group.”")
/* TRANSLATORS: asking-for-feedback.json: steps[2].title */
N_("Why this one?")
/* TRANSLATORS: asking-for-feedback.json: steps[2].text */
N_("Pick what is true of them. If little fits, choose someone else, or wait.")
/* TRANSLATORS: asking-for-feedback.json: steps[2].options[0].label */
N_("They tend to be kind")
/* TRANSLATORS: asking-for-feedback.json: steps[2].options[1].label */
N_("They tend to be honest")
/* TRANSLATORS: asking-for-feedback.json: steps[2].options[2].label */
N_("They keep things to themselves")
/* TRANSLATORS: asking-for-feedback.json: steps[2].options[3].label */
N_("They want you to do well")
/* TRANSLATORS: asking-for-feedback.json: steps[2].options[4].label */
N_("They can take a no")
/* TRANSLATORS: asking-for-feedback.json: steps[2].options[5].label */
N_("They have told you hard things gently")
/* TRANSLATORS: asking-for-feedback.json: steps[2].options[6].label */
N_("They can look at themselves too")
/* TRANSLATORS: asking-for-feedback.json: steps[2].options[7].label */
N_("The group has clear rules")
/* TRANSLATORS: asking-for-feedback.json: steps[2].options[8].label */
N_("You can say “That’s enough for today”")
/* TRANSLATORS: asking-for-feedback.json: steps[3].title */
N_("What would you like to know?")
/* TRANSLATORS: asking-for-feedback.json: steps[3].text */
N_("Pick one, and a small one. A question about what you do is easier to answer than one about who you are.")
/* TRANSLATORS: asking-for-feedback.json: steps[3].options[0].label */
N_("What is easy about being with you")
/* TRANSLATORS: asking-for-feedback.json: steps[3].options[1].label */
N_("How you are as a listener")
/* TRANSLATORS: asking-for-feedback.json: steps[3].options[2].label */
N_("How you seem when you are upset")
/* TRANSLATORS: asking-for-feedback.json: steps[3].options[3].label */
N_("If you seem far away at times")
/* TRANSLATORS: asking-for-feedback.json: steps[3].options[4].label */
N_("If you seem pressing at times")
/* TRANSLATORS: asking-for-feedback.json: steps[3].options[5].label */
N_("How you come across at first")
/* TRANSLATORS: asking-for-feedback.json: steps[3].options[6].label */
N_("What helps when you are hard to reach")
/* TRANSLATORS: asking-for-feedback.json: steps[4].title */
N_("Your guess")
/* TRANSLATORS: asking-for-feedback.json: steps[4].text */
N_("What do you think they will say? One line.")
/* TRANSLATORS: asking-for-feedback.json: steps[4].example */
N_("“That I talk too much when I’m nervous.” Or: “That no one ever knows what I feel.”")
/* TRANSLATORS: asking-for-feedback.json: steps[5].title */
N_("How sure are you?")
/* TRANSLATORS: asking-for-feedback.json: steps[5].text */
N_("Your first number will do.")
/* TRANSLATORS: asking-for-feedback.json: steps[5].lowest */
N_("Not at all sure")
/* TRANSLATORS: asking-for-feedback.json: steps[5].highest */
N_("Fully sure")
/* TRANSLATORS: asking-for-feedback.json: steps[6].title */
N_("Your words")
/* TRANSLATORS: asking-for-feedback.json: steps[6].text */
N_("Fill in what fits. You can say it, or send it.")
/* TRANSLATORS: asking-for-feedback.json: steps[6].lines[0].title */
N_("Why you ask")
/* TRANSLATORS: asking-for-feedback.json: steps[6].lines[0].text */
N_("Say it in a few words, and why them.")
/* TRANSLATORS: asking-for-feedback.json: steps[6].lines[0].example */
N_("“I would like to know myself better, and I trust you.” Or: “I go quiet a lot, and you have known me for years.”")
/* TRANSLATORS: asking-for-feedback.json: steps[6].lines[1].title */
N_("Your question")
/* TRANSLATORS: asking-for-feedback.json: steps[6].lines[1].text */
N_("One thing, about something you do.")
/* TRANSLATORS: asking-for-feedback.json: steps[6].lines[1].example */
N_("“What is it like to be near me when I’m upset?” Or: “When I go quiet, what do you think is going on?”")
/* TRANSLATORS: asking-for-feedback.json: steps[6].lines[2].title */
N_("How to tell you")
/* TRANSLATORS: asking-for-feedback.json: steps[6].lines[2].text */
N_("What would make it good to hear?")
/* TRANSLATORS: asking-for-feedback.json: steps[6].lines[2].example */
N_("“Please tell me one thing you like, and one I could try.” Or: “A short message is best. I’ll read it alone.”")
/* TRANSLATORS: asking-for-feedback.json: steps[6].lines[3].title */
N_("Room to say no")
/* TRANSLATORS: asking-for-feedback.json: steps[6].lines[3].text */
N_("Leave them free.")
/* TRANSLATORS: asking-for-feedback.json: steps[6].lines[3].example */
N_("“If you would rather not, that is fine.” Or: “Take your time. It can wait.”")
/* TRANSLATORS: asking-for-feedback.json: steps[7].title */
N_("When you hear the answer")
/* TRANSLATORS: asking-for-feedback.json: steps[7].text */
N_("Small things that may help. Tick them as you do them, or leave them.")
/* TRANSLATORS: asking-for-feedback.json: steps[7].options[0].label */
N_("Feel your feet, and breathe out")
/* TRANSLATORS: asking-for-feedback.json: steps[7].options[1].label */
N_("Hear it to the end")
/* TRANSLATORS: asking-for-feedback.json: steps[7].options[2].label */
N_("Ask for one example, if you like")
/* TRANSLATORS: asking-for-feedback.json: steps[7].options[3].label */
N_("Say thank you, even if it stings")
/* TRANSLATORS: asking-for-feedback.json: steps[7].options[4].label */
N_("Say “That’s enough for today,” if it is")
/* TRANSLATORS: asking-for-feedback.json: steps[7].options[5].label */
N_("Wait a day before you decide anything")
/* TRANSLATORS: asking-for-feedback.json: steps[8].title */
N_("What they said")
/* TRANSLATORS: asking-for-feedback.json: steps[8].text */
N_("Write what they said, in their words if you can, and the good part first. If you have not asked yet, leave the rest empty, and look at your guess again later.")
/* TRANSLATORS: asking-for-feedback.json: steps[8].example */
N_("“She said I’m the one who remembers birthdays. And that I go silent, and then she worries.”")
/* TRANSLATORS: asking-for-feedback.json: steps[9].title */
N_("Your guess and their answer")
/* TRANSLATORS: asking-for-feedback.json: steps[9].text */
N_("What fits your guess, and what does not? It is one person’s view, on one day. You may keep some of it, and leave the rest.")
/* TRANSLATORS: asking-for-feedback.json: steps[9].example */
N_("“I thought she would say I’m too much. She said she likes that I ask.” Or: “I didn’t know that it shows when I’m sad.”")
/* TRANSLATORS: asking-for-feedback.json: steps[10].title */
N_("What you do with it")
/* TRANSLATORS: asking-for-feedback.json: steps[10].text */
N_("Is there one small thing you would like to do?")
/* TRANSLATORS: asking-for-feedback.json: steps[10].options[0].label */
N_("Keep the good part where you can see it")
/* TRANSLATORS: asking-for-feedback.json: steps[10].options[1].label */
N_("Try one small change")
/* TRANSLATORS: asking-for-feedback.json: steps[10].options[2].label */
N_("Tell them what it was like to hear")
/* TRANSLATORS: asking-for-feedback.json: steps[10].options[3].label */
N_("Talk it over with a therapist")
/* TRANSLATORS: asking-for-feedback.json: steps[10].options[4].label */
N_("Let it rest")
/* TRANSLATORS: asking-for-feedback.json: steps[11].title */
N_("Guess, answer, and you")
/* TRANSLATORS: asking-for-feedback.json: steps[11].text */
N_("Read it together. Not all of it has to be true, and none of it says what you are worth.")
/* TRANSLATORS: attention-shift.json: title */
N_("Out of the worry, and back")
/* TRANSLATORS: attention-shift.json: summary */
N_("Move your attention out to the room and back, by choice, while the worry may stay where it is.")
/* TRANSLATORS: attention-shift.json: why */
N_("Worry can hold your attention, and you can practice moving it. A review of 10 small studies of attention training, with 295 people, found it promising for anxiety and low mood, and asked for larger trials.[@knowles2016] What you find here is far shorter, and we know of no study of it, or of what it does for attachment. It does not solve the worry.")
/* TRANSLATORS: attention-shift.json: caution */
N_("This is not a way to push a fair warning aside. If someone scares, threatens or hurts you, go to [Support](support:). If one sense makes it worse, take another, or skip that step. If you feel unreal or far away, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: attention-shift.json: steps[0].title */
N_("Eyes open")
/* TRANSLATORS: attention-shift.json: steps[0].text */
N_("The worry may stay. You only move your attention.")
/* TRANSLATORS: attention-shift.json: steps[1].title */
N_("Something near")
/* TRANSLATORS: attention-shift.json: steps[1].text */
N_("Look at one thing nearby. Its edges, its color.")
/* TRANSLATORS: attention-shift.json: steps[2].title */
N_("Something far")
/* TRANSLATORS: attention-shift.json: steps[2].text */
N_("Listen for the sound that is farthest away.")
/* TRANSLATORS: attention-shift.json: steps[3].title */
N_("What holds you")
/* TRANSLATORS: attention-shift.json: steps[3].text */
N_("Feel your feet, the chair, the floor.")
/* TRANSLATORS: attention-shift.json: steps[4].title */
N_("Back, by choice")
/* TRANSLATORS: attention-shift.json: steps[4].text */
N_("Glance at the worry. You can leave it again.")
/* TRANSLATORS: attention-shift.json: steps[5].title */
N_("And out again")
/* TRANSLATORS: attention-shift.json: steps[5].text */
N_("Now one thing here that you like.")
/* TRANSLATORS: attention-shift.json: steps[6].title */
N_("Wide")
/* TRANSLATORS: attention-shift.json: steps[6].text */
N_("Take in the whole room, all at once.")
/* TRANSLATORS: attention-shift.json: steps[7].title */
N_("How was it?")
/* TRANSLATORS: attention-shift.json: steps[7].text */
N_("Attention wanders. Any answer is fine.")
/* TRANSLATORS: attention-shift.json: steps[7].options[0].label */
N_("It moved, if only a little")
/* TRANSLATORS: attention-shift.json: steps[7].options[1].label */
N_("It kept going back to the worry")
/* TRANSLATORS: attention-shift.json: steps[7].options[2].label */
N_("It got easier toward the end")
/* TRANSLATORS: attention-shift.json: steps[7].options[3].label */
N_("It felt worse")
/* TRANSLATORS: attention-shift.json: steps[7].options[4].label */
N_("Not sure")
/* TRANSLATORS: attention-shift.json: steps[8].title */
N_("What now?")
/* TRANSLATORS: attention-shift.json: steps[8].text */
N_("What would be kind to do next?")
/* TRANSLATORS: attention-shift.json: steps[8].options[0].label */
N_("Go on with the day")
/* TRANSLATORS: attention-shift.json: steps[8].options[1].label */
N_("Drink, eat, move or rest")
/* TRANSLATORS: attention-shift.json: steps[8].options[2].label */
N_("Look at the worry later, at a set time")
/* TRANSLATORS: attention-shift.json: steps[8].options[3].label */
N_("Weigh the worry, or write it down")
/* TRANSLATORS: attention-shift.json: steps[8].options[4].label */
N_("Ask one clear thing")
/* TRANSLATORS: attention-shift.json: steps[8].options[5].label */
N_("Reach out to someone kind")
/* TRANSLATORS: attention-shift.json: steps[9].text */
N_("Still too much? [Grounding](exercise:grounding). Afraid of someone? [Support](support:).")
/* TRANSLATORS: behavioral-experiment.json: title */
N_("Try it and see")
/* TRANSLATORS: behavioral-experiment.json: summary */
N_("Guess what will happen, try one small and safe thing, and come back to see what it tells you.")
/* TRANSLATORS: behavioral-experiment.json: why */
N_("CBT calls this a behavioral experiment: you guess what will happen, try something new, and see. In one trial, 91 adults looked at an everyday belief, and a test with a trained helper loosened it a little more than a thought record did.[@mcmanus2012] It was not a belief about love or attachment. We know of no study of such tests made alone.")
/* TRANSLATORS: behavioral-experiment.json: caution */
N_("Test things only with people you feel safe with. If someone might shout, threaten, punish or hurt you, please do not test that. Go to [Support](support:). A test is no trap, and no way to find out if someone would leave. If one goes badly and stays with you, try [grounding](exercise:grounding), or talk to someone kind.")
/* TRANSLATORS: behavioral-experiment.json: steps[0].title */
N_("A small test")
/* TRANSLATORS: behavioral-experiment.json: steps[0].text */
N_("You write down a guess. Then you try one small thing with someone you feel safe with, and come back. If you are back from one, go on to “Your tests.”")
/* TRANSLATORS: behavioral-experiment.json: steps[1].text */
N_("What do you think will happen if you do something a bit new? Write it so that you can tell later if it came true.")
/* TRANSLATORS: behavioral-experiment.json: steps[1].example */
N_("One person wrote: “If I say that I missed her, she will change the subject.” Another wrote: “If I ask for an hour alone, he will be cold all evening.”")
/* TRANSLATORS: behavioral-experiment.json: steps[2].text */
N_("How sure are you that it will go that way?")
/* TRANSLATORS: behavioral-experiment.json: steps[2].lowest */
N_("Not at all")
/* TRANSLATORS: behavioral-experiment.json: steps[2].highest */
N_("Fully")
/* TRANSLATORS: behavioral-experiment.json: steps[3].title */
N_("One small act")
/* TRANSLATORS: behavioral-experiment.json: steps[3].text */
N_("What will you try, with whom, and when? Make it small, kind and honest, so that you could do it on a so-so day.")
/* TRANSLATORS: behavioral-experiment.json: steps[3].example */
N_("“I will tell her on Tuesday, at the bus stop.” Or: “I will ask him on Saturday, before lunch, and say when I will be back.”")
/* TRANSLATORS: behavioral-experiment.json: steps[4].title */
N_("Is it a safe one?")
/* TRANSLATORS: behavioral-experiment.json: steps[4].text */
N_("Safe means: you are not afraid of them, and you can stop at any time. If you are afraid, this is not for testing. [Support](support:) is there.")
/* TRANSLATORS: behavioral-experiment.json: steps[4].options[0].label */
N_("Yes, it is safe")
/* TRANSLATORS: behavioral-experiment.json: steps[4].options[1].label */
N_("Mostly. It could be smaller")
/* TRANSLATORS: behavioral-experiment.json: steps[4].options[2].label */
N_("Not sure, so it can wait")
/* TRANSLATORS: behavioral-experiment.json: steps[4].options[3].label */
N_("No, so leave this one out")
/* TRANSLATORS: behavioral-experiment.json: steps[5].title */
N_("What might blur it")
/* TRANSLATORS: behavioral-experiment.json: steps[5].text */
N_("Out of habit, we may guard ourselves while we try. Then it is hard to see what would have happened. Is there a habit you could leave out, just this once?")
/* TRANSLATORS: behavioral-experiment.json: steps[5].options[0].label */
N_("Making a joke of it")
/* TRANSLATORS: behavioral-experiment.json: steps[5].options[1].label */
N_("Taking it back at once")
/* TRANSLATORS: behavioral-experiment.json: steps[5].options[2].label */
N_("Saying sorry over and over")
/* TRANSLATORS: behavioral-experiment.json: steps[5].options[3].label */
N_("Looking at the phone")
/* TRANSLATORS: behavioral-experiment.json: steps[5].options[4].label */
N_("Starting with a complaint")
/* TRANSLATORS: behavioral-experiment.json: steps[5].options[5].label */
N_("Only hinting")
/* TRANSLATORS: behavioral-experiment.json: steps[5].options[6].label */
N_("Asking right away if it was all right")
/* TRANSLATORS: behavioral-experiment.json: steps[5].options[7].label */
N_("Leaving before they can answer")
/* TRANSLATORS: behavioral-experiment.json: steps[5].options[8].label */
N_("None of these")
/* TRANSLATORS: behavioral-experiment.json: steps[6].title */
N_("Your tests")
/* TRANSLATORS: behavioral-experiment.json: steps[6].text */
N_("Begin a row with your guess, and how sure you are. When you have tried it, come back and fill in the rest.")
/* TRANSLATORS: behavioral-experiment.json: steps[6].columns[1].title */
N_("What happened")
/* TRANSLATORS: behavioral-experiment.json: steps[6].columns[2].title */
N_("What it tells you")
/* TRANSLATORS: behavioral-experiment.json: steps[6].examples[0].guess */
N_("She will change the subject. (70 of 100)")
/* TRANSLATORS: behavioral-experiment.json: steps[6].examples[0].happened */
N_("She was quiet. Then she said that she missed me too.")
/* TRANSLATORS: behavioral-experiment.json: steps[6].examples[0].tells */
N_("Once, at least, it went better than I thought.")
/* TRANSLATORS: behavioral-experiment.json: steps[6].examples[1].guess */
N_("He will be cold all evening. (80 of 100)")
/* TRANSLATORS: behavioral-experiment.json: steps[6].examples[1].happened */
N_("He was short with me until nine, and then fine.")
/* TRANSLATORS: behavioral-experiment.json: steps[6].examples[1].tells */
N_("Half right. I could bear it, and so could he.")
/* TRANSLATORS: behavioral-experiment.json: steps[7].title */
N_("Was the guess right?")
/* TRANSLATORS: behavioral-experiment.json: steps[7].text */
N_("If you have tried it: how did your guess do? A guess that came true is worth knowing as well.")
/* TRANSLATORS: behavioral-experiment.json: steps[7].options[0].label */
N_("It came true")
/* TRANSLATORS: behavioral-experiment.json: steps[7].options[1].label */
N_("It came true in part")
/* TRANSLATORS: behavioral-experiment.json: steps[7].options[2].label */
N_("It did not come true")
/* TRANSLATORS: behavioral-experiment.json: steps[7].options[3].label */
N_("Hard to say")
/* TRANSLATORS: behavioral-experiment.json: steps[7].options[4].label */
N_("You have not tried it yet")
/* TRANSLATORS: behavioral-experiment.json: steps[8].title */
N_("What next?")
/* TRANSLATORS: behavioral-experiment.json: steps[8].text */
N_("One test shows one day. Is there something you would like to do next?")
/* TRANSLATORS: behavioral-experiment.json: steps[8].options[0].label */
N_("Do the one you planned")
/* TRANSLATORS: behavioral-experiment.json: steps[8].options[1].label */
N_("Try the same thing again")
/* TRANSLATORS: behavioral-experiment.json: steps[8].options[2].label */
N_("Try something smaller")
/* TRANSLATORS: behavioral-experiment.json: steps[8].options[3].label */
N_("Try something a bit bigger")
/* TRANSLATORS: behavioral-experiment.json: steps[8].options[4].label */
N_("Talk about it with someone kind")
/* TRANSLATORS: behavioral-experiment.json: steps[8].options[5].label */
N_("Leave it here for now")
/* TRANSLATORS: body-scan.json: title */
N_("A short body scan")
/* TRANSLATORS: body-scan.json: summary */
N_("Visit the body in a few short stops, with your eyes open, and mark what you notice on a map.")
/* TRANSLATORS: body-scan.json: why */
N_("One course in mindfulness-based cognitive therapy, or MBCT, has a slow trip through the body in its second class.[@ucsf2026] On its own it may do little: in 14 rather weak trials, people who did it were only a bit more mindful than people who did nothing.[@gan2022] It could show you an early sign, such as a tight jaw before a sharp word. We know of no study of that, or of body scans and attachment.")
/* TRANSLATORS: body-scan.json: caution */
N_("Looking at the body can stir things up, more often after a hard childhood.[@goldberg2022] Skip any part of the body, for any reason. Keep your eyes open, move if you want to, and stop whenever you like. If you feel unreal, far away or flooded, try [grounding](exercise:grounding) instead. If you are not safe where you are, go to [Support](support:).")
/* TRANSLATORS: body-scan.json: steps[0].title */
N_("Get comfortable")
/* TRANSLATORS: body-scan.json: steps[0].text */
N_("Sit, stand or lie down. Eyes open, resting on one calm spot. You don’t have to relax. You can skip any stop, or leave for good.")
/* TRANSLATORS: body-scan.json: steps[1].title */
N_("Your way today")
/* TRANSLATORS: body-scan.json: steps[1].text */
N_("Which way would you like to go? If the body is no good place today, take the room, and let your ears do each stop.")
/* TRANSLATORS: body-scan.json: steps[1].options[0].label */
N_("Through the body")
/* TRANSLATORS: body-scan.json: steps[1].options[1].label */
N_("Only the hands and the feet")
/* TRANSLATORS: body-scan.json: steps[1].options[2].label */
N_("Through the sounds in the room")
/* TRANSLATORS: body-scan.json: steps[2].title */
N_("Feet and legs")
/* TRANSLATORS: body-scan.json: steps[2].text */
N_("What is there? Warm, cool, heavy, or nothing at all? Each of these counts. Or listen for a sound.")
/* TRANSLATORS: body-scan.json: steps[3].title */
N_("Hands and arms")
/* TRANSLATORS: body-scan.json: steps[3].text */
N_("What do your hands touch? Are they still, or would they like to move? Or look at one color in the room.")
/* TRANSLATORS: body-scan.json: steps[4].title */
N_("Back and shoulders")
/* TRANSLATORS: body-scan.json: steps[4].text */
N_("Where does something hold you up? Are the shoulders high or low? They may stay as they are.")
/* TRANSLATORS: body-scan.json: steps[5].title */
N_("Belly and chest")
/* TRANSLATORS: body-scan.json: steps[5].text */
N_("This is the part to skip most easily. There may be a lot here, or very little. Your feet are always there to go back to.")
/* TRANSLATORS: body-scan.json: steps[6].title */
N_("Jaw and face")
/* TRANSLATORS: body-scan.json: steps[6].text */
N_("Is the jaw tight or loose? And around the eyes? Nothing has to change.")
/* TRANSLATORS: body-scan.json: steps[7].title */
N_("What spoke up?")
/* TRANSLATORS: body-scan.json: steps[7].text */
N_("Mark the places you noticed. A word or two is enough: tight, warm, buzzing, numb, easy. None is fine, too.")
/* TRANSLATORS: body-scan.json: steps[7].places[0].title */
N_("Head")
/* TRANSLATORS: body-scan.json: steps[7].places[1].title */
N_("Face and jaw")
/* TRANSLATORS: body-scan.json: steps[7].places[2].title */
N_("Throat")
/* TRANSLATORS: body-scan.json: steps[7].places[3].title */
N_("Shoulders")
/* TRANSLATORS: body-scan.json: steps[7].places[4].title */
N_("Chest")
/* TRANSLATORS: body-scan.json: steps[7].places[5].title */
N_("Belly")
/* TRANSLATORS: body-scan.json: steps[7].places[6].title */
N_("Back")
/* TRANSLATORS: body-scan.json: steps[7].places[7].title */
N_("Arms")
/* TRANSLATORS: body-scan.json: steps[7].places[8].title */
N_("Hands")
/* TRANSLATORS: body-scan.json: steps[7].places[9].title */
N_("Legs")
/* TRANSLATORS: body-scan.json: steps[7].places[10].title */
N_("Feet")
/* TRANSLATORS: body-scan.json: steps[8].title */
N_("A place at ease")
/* TRANSLATORS: body-scan.json: steps[8].text */
N_("Is there a place that feels all right, or just not bad? You can go back to it when the rest is too much.")
/* TRANSLATORS: body-scan.json: steps[8].example */
N_("“My left hand.” Or: “The soles of my feet.”")
/* TRANSLATORS: body-scan.json: steps[9].title */
N_("An early sign")
/* TRANSLATORS: body-scan.json: steps[9].text */
N_("On a hard day, which place tends to speak first? It could tell you when to slow down. You can leave this empty.")
/* TRANSLATORS: body-scan.json: steps[9].example */
N_("“When no answer comes, my chest goes tight.” Or: “When someone wants to talk, my shoulders go up.”")
/* TRANSLATORS: body-scan.json: steps[10].title */
N_("Back in the room")
/* TRANSLATORS: body-scan.json: steps[10].text */
N_("Look around. Name three things that you see. Move your feet. If something is still loud, [grounding](exercise:grounding) is near.")
/* TRANSLATORS: bonds-timeline.json: title */
N_("A line of warm moments")
/* TRANSLATORS: bonds-timeline.json: summary */
N_("Put people and moments that were good, or just all right, on one line through your life. Hard ones stay out.")
/* TRANSLATORS: bonds-timeline.json: why */
N_("Your life may hold more good moments with people than come to mind at first. In interviews with 20 people who had become more secure, many spoke of someone who showed them how it can be.[@dansbyolufowote2020a] Such moments can be hard to find. In a study of 79 students, those higher in attachment avoidance recalled more painful moments with the people who raised them.[@haggerty2010] In a study of 189 teenagers, those who brushed closeness aside recalled less of what had moved them as children.[@dykas2014] So if few come up, it says nothing bad about you. We know of no study of a line like this one.")
/* TRANSLATORS: bonds-timeline.json: caution */
N_("Please put nothing painful here, and do not dig. An empty line is fine too. If a hard memory comes, stop and try [grounding](exercise:grounding). If your early years were frightening, or you tend to drift off or lose time, do this one with a therapist instead. Leave out anyone you are or were afraid of. If someone close scares, threatens, controls or hurts you now, go to [Support](support:).")
/* TRANSLATORS: bonds-timeline.json: steps[0].title */
N_("Only what was warm or plain")
/* TRANSLATORS: bonds-timeline.json: steps[0].text */
N_("You look for people and moments that were good, or just all right. Hard ones stay out. Gaps are fine, and so is a rough guess. If someone close scares you now, [Support](support:) comes first.")
/* TRANSLATORS: bonds-timeline.json: steps[1].title */
N_("Is today a good day for this?")
/* TRANSLATORS: bonds-timeline.json: steps[1].text */
N_("Looking back can stir things up, even when you look for good things. If you feel shaky, try [grounding](exercise:grounding) first. If it is not today, close this page. It will keep.")
/* TRANSLATORS: bonds-timeline.json: steps[1].options[0].label */
N_("Yes, good enough")
/* TRANSLATORS: bonds-timeline.json: steps[1].options[1].label */
N_("Yes, but keep it short")
/* TRANSLATORS: bonds-timeline.json: steps[1].options[2].label */
N_("A bit shaky")
/* TRANSLATORS: bonds-timeline.json: steps[1].options[3].label */
N_("Not today")
/* TRANSLATORS: bonds-timeline.json: steps[2].title */
N_("Who or what was there?")
/* TRANSLATORS: bonds-timeline.json: steps[2].text */
N_("Was anyone kind to you, or easy to be near, even for an hour? Pick what fits. Animals and places count.")
/* TRANSLATORS: bonds-timeline.json: steps[2].options[0].label */
N_("A parent, on a good day")
/* TRANSLATORS: bonds-timeline.json: steps[2].options[1].label */
N_("A grandparent")
/* TRANSLATORS: bonds-timeline.json: steps[2].options[2].label */
N_("A brother or sister")
/* TRANSLATORS: bonds-timeline.json: steps[2].options[3].label */
N_("An aunt, an uncle or a cousin")
/* TRANSLATORS: bonds-timeline.json: steps[2].options[4].label */
N_("A neighbor")
/* TRANSLATORS: bonds-timeline.json: steps[2].options[5].label */
N_("A teacher or coach")
/* TRANSLATORS: bonds-timeline.json: steps[2].options[6].label */
N_("A friend, or a friend’s family")
/* TRANSLATORS: bonds-timeline.json: steps[2].options[7].label */
N_("A stranger who was kind once")
/* TRANSLATORS: bonds-timeline.json: steps[2].options[8].label */
N_("Someone who came later in life")
/* TRANSLATORS: bonds-timeline.json: steps[2].options[9].label */
N_("An animal")
/* TRANSLATORS: bonds-timeline.json: steps[2].options[10].label */
N_("Someone from a story or a faith")
/* TRANSLATORS: bonds-timeline.json: steps[2].options[11].label */
N_("A place that felt safe")
/* TRANSLATORS: bonds-timeline.json: steps[2].options[12].label */
N_("No one comes to mind just now")
/* TRANSLATORS: bonds-timeline.json: steps[3].title */
N_("Your line")
/* TRANSLATORS: bonds-timeline.json: steps[3].text */
N_("Three rows are plenty, from any time up to today. If a hard memory comes, leave it off the page. Look around the room, and take a plainer one.")
/* TRANSLATORS: bonds-timeline.json: steps[3].columns[0].title */
N_("About when")
/* TRANSLATORS: bonds-timeline.json: steps[3].columns[1].title */
N_("Who or what")
/* TRANSLATORS: bonds-timeline.json: steps[3].columns[2].title */
N_("One warm thing")
/* TRANSLATORS: bonds-timeline.json: steps[3].examples[0].when */
N_("About 6")
/* TRANSLATORS: bonds-timeline.json: steps[3].examples[0].who */
N_("Aunt Rosa")
/* TRANSLATORS: bonds-timeline.json: steps[3].examples[0].what */
N_("She let me stir the soup")
/* TRANSLATORS: bonds-timeline.json: steps[3].examples[1].when */
N_("15")
/* TRANSLATORS: bonds-timeline.json: steps[3].examples[1].who */
N_("The dog next door")
/* TRANSLATORS: bonds-timeline.json: steps[3].examples[1].what */
N_("Was glad each time I came")
/* TRANSLATORS: bonds-timeline.json: steps[4].title */
N_("Look up")
/* TRANSLATORS: bonds-timeline.json: steps[4].text */
N_("Look up from the page. Find three things you can see, and let your breath go as it likes.")
/* TRANSLATORS: bonds-timeline.json: steps[5].title */
N_("What they gave you")
/* TRANSLATORS: bonds-timeline.json: steps[5].text */
N_("What did you get in those moments? Pick all that fit.")
/* TRANSLATORS: bonds-timeline.json: steps[5].options[0].label */
N_("Being seen")
/* TRANSLATORS: bonds-timeline.json: steps[5].options[1].label */
N_("Feeling safe")
/* TRANSLATORS: bonds-timeline.json: steps[5].options[2].label */
N_("Calm")
/* TRANSLATORS: bonds-timeline.json: steps[5].options[3].label */
N_("Fun")
/* TRANSLATORS: bonds-timeline.json: steps[5].options[4].label */
N_("Being welcome")
/* TRANSLATORS: bonds-timeline.json: steps[5].options[5].label */
N_("Comfort")
/* TRANSLATORS: bonds-timeline.json: steps[5].options[6].label */
N_("Someone who listened")
/* TRANSLATORS: bonds-timeline.json: steps[5].options[7].label */
N_("Being trusted with something")
/* TRANSLATORS: bonds-timeline.json: steps[5].options[8].label */
N_("Learning something")
/* TRANSLATORS: bonds-timeline.json: steps[5].options[9].label */
N_("Food and a warm place")
/* TRANSLATORS: bonds-timeline.json: steps[5].options[10].label */
N_("Being left in peace")
/* TRANSLATORS: bonds-timeline.json: steps[5].options[11].label */
N_("Being proud of yourself")
/* TRANSLATORS: bonds-timeline.json: steps[6].title */
N_("What one of them showed you")
/* TRANSLATORS: bonds-timeline.json: steps[6].text */
N_("Take one row. What did it show you about people, or about you? One line is enough.")
/* TRANSLATORS: bonds-timeline.json: steps[6].example */
N_("“That someone can be glad when I come in.” Or: “That you can sit side by side and not have to talk.”")
/* TRANSLATORS: bonds-timeline.json: steps[7].title */
N_("What you carry on")
/* TRANSLATORS: bonds-timeline.json: steps[7].text */
N_("Is there a bit of it in how you are with others now? Or in how you would like to be?")
/* TRANSLATORS: bonds-timeline.json: steps[7].example */
N_("“I save the last piece for people, as she did.” Or: “I don’t ask a lot. I just stay near, like that dog.”")
/* TRANSLATORS: bonds-timeline.json: steps[8].title */
N_("A bit of that today")
/* TRANSLATORS: bonds-timeline.json: steps[8].text */
N_("Who or what has a little of that now? It may be a friend, a group, an animal or a place. You can leave this empty.")
/* TRANSLATORS: bonds-timeline.json: steps[8].example */
N_("“Mia saves me a seat.” Or: “The library on Sundays. No one wants a thing from me.”")
/* TRANSLATORS: bonds-timeline.json: steps[9].title */
N_("One small thing")
/* TRANSLATORS: bonds-timeline.json: steps[9].text */
N_("Is there a small thing you would like to do with this?")
/* TRANSLATORS: bonds-timeline.json: steps[9].options[0].label */
N_("Look at a photo, or hear a song")
/* TRANSLATORS: bonds-timeline.json: steps[9].options[1].label */
N_("Do something you did back then")
/* TRANSLATORS: bonds-timeline.json: steps[9].options[2].label */
N_("Tell someone the story")
/* TRANSLATORS: bonds-timeline.json: steps[9].options[3].label */
N_("Say hello to someone kind")
/* TRANSLATORS: bonds-timeline.json: steps[9].options[4].label */
N_("Write a thank you, to send or not")
/* TRANSLATORS: bonds-timeline.json: steps[9].options[5].label */
N_("Be that person for someone")
/* TRANSLATORS: bonds-timeline.json: steps[9].options[6].label */
N_("Leave it for now")
/* TRANSLATORS: bonds-timeline.json: steps[10].title */
N_("Your line, to keep")
/* TRANSLATORS: bonds-timeline.json: steps[10].text */
N_("Here it is, all together. Next time your rows will be there, and you can add to them.")
/* TRANSLATORS: bonds-timeline.json: steps[11].text */
N_("You may feel warm, sad, or not much. If you missed someone, or missed what you did not get, do one plain, kind thing now: a drink, a walk, a word with someone. [Support](support:) is here too.")
/* TRANSLATORS: boundary-builder.json: title */
N_("Build a boundary")
/* TRANSLATORS: boundary-builder.json: summary */
N_("Find one limit, say it in your own words, and decide what you will do to keep it.")
/* TRANSLATORS: boundary-builder.json: why */
N_("A boundary says what you will do, not what they must do. Training in saying no has helped with many problems.[@speed2018] In five experiments with more than 2,000 people, saying no to an invitation did less harm than people thought it would.[@givi2024] That says nothing about people who scare you, and we know of no study of a page like this.")
/* TRANSLATORS: boundary-builder.json: caution */
N_("Some people answer a no with threats, punishment or violence. With them a boundary may not be safe, and it is not your fault that it is not. Please leave this then, and go to [Support](support:), where people can help you plan for your safety. A boundary is not a way to punish or to test someone. If guilt or fear gets too big as you write, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: boundary-builder.json: steps[0].title */
N_("Is a no safe here?")
/* TRANSLATORS: boundary-builder.json: steps[0].text */
N_("Think of the person. What would a no most likely bring? If it could bring threats, punishment or harm, stop here: [Support](support:) is the place to start.")
/* TRANSLATORS: boundary-builder.json: steps[0].options[0].label */
N_("They would be all right with it")
/* TRANSLATORS: boundary-builder.json: steps[0].options[1].label */
N_("They would be upset for a while")
/* TRANSLATORS: boundary-builder.json: steps[0].options[2].label */
N_("They would push a few times")
/* TRANSLATORS: boundary-builder.json: steps[0].options[3].label */
N_("They might threaten, punish or hurt you")
/* TRANSLATORS: boundary-builder.json: steps[1].title */
N_("Where it rubs")
/* TRANSLATORS: boundary-builder.json: steps[1].text */
N_("Where would you like a clearer limit?")
/* TRANSLATORS: boundary-builder.json: steps[1].options[0].label */
N_("Your time")
/* TRANSLATORS: boundary-builder.json: steps[1].options[1].label */
N_("Messages and calls")
/* TRANSLATORS: boundary-builder.json: steps[1].options[2].label */
N_("Sleep")
/* TRANSLATORS: boundary-builder.json: steps[1].options[3].label */
N_("Time alone")
/* TRANSLATORS: boundary-builder.json: steps[1].options[4].label */
N_("Favors")
/* TRANSLATORS: boundary-builder.json: steps[1].options[5].label */
N_("Money")
/* TRANSLATORS: boundary-builder.json: steps[1].options[6].label */
N_("Touch")
/* TRANSLATORS: boundary-builder.json: steps[1].options[7].label */
N_("Your phone or your things")
/* TRANSLATORS: boundary-builder.json: steps[1].options[8].label */
N_("How you are spoken to")
/* TRANSLATORS: boundary-builder.json: steps[1].options[9].label */
N_("What you talk about")
/* TRANSLATORS: boundary-builder.json: steps[1].options[10].label */
N_("Family")
/* TRANSLATORS: boundary-builder.json: steps[1].options[11].label */
N_("Your friends")
/* TRANSLATORS: boundary-builder.json: steps[2].title */
N_("One moment")
/* TRANSLATORS: boundary-builder.json: steps[2].text */
N_("Pick one small moment from the last weeks. What took place?")
/* TRANSLATORS: boundary-builder.json: steps[2].example */
N_("“She called at midnight to talk about her ex, and I stayed up.” Or: “They dropped by without asking. I did not open the door.”")
/* TRANSLATORS: boundary-builder.json: steps[3].title */
N_("What you tend to do")
/* TRANSLATORS: boundary-builder.json: steps[3].text */
N_("Both a gate that is always open and a wall keep you from the gate you can open and close. Which is nearer?")
/* TRANSLATORS: boundary-builder.json: steps[3].options[0].label */
N_("Say yes too fast")
/* TRANSLATORS: boundary-builder.json: steps[3].options[1].label */
N_("Hint, and hope they see")
/* TRANSLATORS: boundary-builder.json: steps[3].options[2].label */
N_("Wait until you burst")
/* TRANSLATORS: boundary-builder.json: steps[3].options[3].label */
N_("Say no to nearly all of it")
/* TRANSLATORS: boundary-builder.json: steps[3].options[4].label */
N_("Go quiet or disappear")
/* TRANSLATORS: boundary-builder.json: steps[3].options[5].label */
N_("It depends on who it is")
/* TRANSLATORS: boundary-builder.json: steps[4].text */
N_("What good thing would the limit look after? It may be good for the bond, too.")
/* TRANSLATORS: boundary-builder.json: steps[4].example */
N_("“My sleep. And I would listen better by day.” Or: “My quiet. And I would like them to come when I can enjoy it.”")
/* TRANSLATORS: boundary-builder.json: steps[5].text */
N_("A line in each. Short is kind.")
/* TRANSLATORS: boundary-builder.json: steps[5].lines[0].title */
N_("A warm word")
/* TRANSLATORS: boundary-builder.json: steps[5].lines[0].text */
N_("If it is true.")
/* TRANSLATORS: boundary-builder.json: steps[5].lines[0].example */
N_("“I like that you call me when things are hard.” Or: “I am glad that you think of me.”")
/* TRANSLATORS: boundary-builder.json: steps[5].lines[1].title */
N_("The limit")
/* TRANSLATORS: boundary-builder.json: steps[5].lines[1].text */
N_("What is and is not all right for you.")
/* TRANSLATORS: boundary-builder.json: steps[5].lines[1].example */
N_("“I can’t talk after ten at night.” Or: “I need to know before someone comes over.”")
/* TRANSLATORS: boundary-builder.json: steps[5].lines[2].title */
N_("What you will do")
/* TRANSLATORS: boundary-builder.json: steps[5].lines[2].text */
N_("Something in your own hands.")
/* TRANSLATORS: boundary-builder.json: steps[5].lines[2].example */
N_("“If you call later, I will call back the next day.” Or: “If I don’t know about it, I won’t open the door.”")
/* TRANSLATORS: boundary-builder.json: steps[5].lines[3].title */
N_("What you can give")
/* TRANSLATORS: boundary-builder.json: steps[5].lines[3].text */
N_("A door you are glad to leave open.")
/* TRANSLATORS: boundary-builder.json: steps[5].lines[3].example */
N_("“Any day at seven is good.” Or: “Saturday afternoons are good for me.”")
/* TRANSLATORS: boundary-builder.json: steps[6].title */
N_("Check it")
/* TRANSLATORS: boundary-builder.json: steps[6].text */
N_("Which of these are true? If one is not, you can go back and change a word.")
/* TRANSLATORS: boundary-builder.json: steps[6].options[0].label */
N_("It says what you will do")
/* TRANSLATORS: boundary-builder.json: steps[6].options[1].label */
N_("You could keep it on a bad day")
/* TRANSLATORS: boundary-builder.json: steps[6].options[2].label */
N_("It is small enough to start with")
/* TRANSLATORS: boundary-builder.json: steps[6].options[3].label */
N_("It is not meant to punish")
/* TRANSLATORS: boundary-builder.json: steps[6].options[4].label */
N_("A child could understand it")
/* TRANSLATORS: boundary-builder.json: steps[6].options[5].label */
N_("It leaves a door open")
/* TRANSLATORS: boundary-builder.json: steps[6].options[6].label */
N_("You feel safe to say it")
/* TRANSLATORS: boundary-builder.json: steps[7].title */
N_("If they push")
/* TRANSLATORS: boundary-builder.json: steps[7].text */
N_("One calm line that you can say more than once. If they turn to threats, stop. Your safety comes first: [Support](support:).")
/* TRANSLATORS: boundary-builder.json: steps[7].example */
N_("“I hear you. It stays as I said.” Or: “I know you meant well. Please ask me first.”")
/* TRANSLATORS: boundary-builder.json: steps[8].title */
N_("What helps you keep it")
/* TRANSLATORS: boundary-builder.json: steps[8].text */
N_("Guilt, or the wish to vanish, may come after. It does not have to mean you did wrong. What could help?")
/* TRANSLATORS: boundary-builder.json: steps[8].options[0].label */
N_("Read your lines again")
/* TRANSLATORS: boundary-builder.json: steps[8].options[1].label */
N_("Tell a friend")
/* TRANSLATORS: boundary-builder.json: steps[8].options[2].label */
N_("Take a walk")
/* TRANSLATORS: boundary-builder.json: steps[8].options[3].label */
N_("Breathe out slowly")
/* TRANSLATORS: boundary-builder.json: steps[8].options[4].label */
N_("Wait a day before taking it back")
/* TRANSLATORS: boundary-builder.json: steps[8].options[5].label */
N_("Answer when you said you would")
/* TRANSLATORS: boundary-builder.json: steps[8].options[6].label */
N_("Remember why")
/* TRANSLATORS: boundary-builder.json: steps[9].title */
N_("Your boundary")
/* TRANSLATORS: boundary-builder.json: steps[9].text */
N_("Here it is in one place. You can copy it or read it aloud.")
/* TRANSLATORS: boundary-builder.json: steps[10].text */
N_("You don’t have to say it to anyone today.")
/* TRANSLATORS: boundary-builder.json: steps[10].options[0].label */
N_("Say it, at a calm time")
/* TRANSLATORS: boundary-builder.json: steps[10].options[1].label */
N_("Send it as a message")
/* TRANSLATORS: boundary-builder.json: steps[10].options[2].label */
N_("Read it aloud alone")
/* TRANSLATORS: boundary-builder.json: steps[10].options[3].label */
N_("Start with someone easier")
/* TRANSLATORS: boundary-builder.json: steps[10].options[4].label */
N_("Just do it, without a talk")
/* TRANSLATORS: boundary-builder.json: steps[10].options[5].label */
N_("Talk it over with someone you trust")
/* TRANSLATORS: breathing-space.json: title */
N_("Breathing space")
/* TRANSLATORS: breathing-space.json: summary */
N_("Three small steps: notice what is here, rest with your breath, and open up to the room again.")
/* TRANSLATORS: breathing-space.json: why */
N_("A pause of three steps is part of mindfulness-based cognitive therapy, or MBCT. Its makers wanted something short, to use in the middle of a hard moment.[@segal2020] MBCT as a whole helps people whose depression keeps coming back.[@kuyken2016] For attachment we know less. In one experiment, a short mindfulness exercise did not make people feel more secure.[@pepping2015] We know of no study of these steps on their own. What they may give you is a small gap before you act.")
/* TRANSLATORS: breathing-space.json: caution */
N_("Looking inward can stir things up, more often after a hard childhood.[@goldberg2022] Keep your eyes open, and stop whenever you want to. If watching your breath feels bad, feel your feet or listen to sounds. If you feel unreal or far away, try [grounding](exercise:grounding). If someone scares you right now, leave this and go to [Support](support:).")
/* TRANSLATORS: breathing-space.json: steps[0].text */
N_("Eyes open. Sit or stand. You can stop anytime.")
/* TRANSLATORS: breathing-space.json: steps[1].title */
N_("Notice")
/* TRANSLATORS: breathing-space.json: steps[1].text */
N_("What is here? Thoughts, feelings, body. No need to fix.")
/* TRANSLATORS: breathing-space.json: steps[2].title */
N_("Rest")
/* TRANSLATORS: breathing-space.json: steps[2].text */
N_("Feel one breath, then the next. Or your feet.")
/* TRANSLATORS: breathing-space.json: steps[3].title */
N_("Open up")
/* TRANSLATORS: breathing-space.json: steps[3].text */
N_("Now your whole body. Then the room around you.")
/* TRANSLATORS: breathing-space.json: steps[4].text */
N_("What would be kind to you next?")
/* TRANSLATORS: breathing-space.json: steps[4].options[0].label */
N_("Wait a little before acting")
/* TRANSLATORS: breathing-space.json: steps[4].options[2].label */
N_("Ask for one small thing")
/* TRANSLATORS: breathing-space.json: steps[4].options[3].label */
N_("Take some room")
/* TRANSLATORS: breathing-space.json: steps[5].text */
N_("Uneasy? [Grounding](exercise:grounding) is here. So is [Support](support:).")
/* TRANSLATORS: calm-place.json: title */
N_("A calm place")
/* TRANSLATORS: calm-place.json: summary */
N_("Picture a place where you can rest for a moment, with your eyes open.")
/* TRANSLATORS: calm-place.json: why */
N_("Therapists often teach a calm place before EMDR begins, so that people can settle by themselves.[@goodtherapy2026] In a small study, 48 adults with some anxiety were led to picture a place. They felt less anxious right after, and more so when it was a place in nature.[@nguyen2018] We know of no study of a calm place made alone, so try it and see. This is only the calm part of EMDR. You do not need a memory for it, and nothing goes from side to side.")
/* TRANSLATORS: calm-place.json: caution */
N_("It is best to start when you are fairly calm. Feeling calm can itself feel odd or unsafe, and then this is not for today. If the place turns dark, or you feel far away or numb, stop, look around and try [grounding](exercise:grounding). If you are in danger where you are, go to [Support](support:).")
/* TRANSLATORS: calm-place.json: steps[0].text */
N_("Keep your eyes open, and rest them on one spot. You know the way out at any time: look up, and name what is in the room.")
/* TRANSLATORS: calm-place.json: steps[1].title */
N_("What sort of place?")
/* TRANSLATORS: calm-place.json: steps[1].text */
N_("Which sort of place might be calm for you? Calm enough will do.")
/* TRANSLATORS: calm-place.json: steps[1].options[0].label */
N_("By water")
/* TRANSLATORS: calm-place.json: steps[1].options[1].label */
N_("Among trees")
/* TRANSLATORS: calm-place.json: steps[1].options[2].label */
N_("A garden")
/* TRANSLATORS: calm-place.json: steps[1].options[3].label */
N_("High up, with a lot of sky")
/* TRANSLATORS: calm-place.json: steps[1].options[4].label */
N_("A small, warm room")
/* TRANSLATORS: calm-place.json: steps[1].options[5].label */
N_("A place from a book or a film")
/* TRANSLATORS: calm-place.json: steps[1].options[6].label */
N_("One that you make up")
/* TRANSLATORS: calm-place.json: steps[1].options[7].label */
N_("Something else")
/* TRANSLATORS: calm-place.json: steps[2].title */
N_("Your place")
/* TRANSLATORS: calm-place.json: steps[2].text */
N_("Where is it? Choose a place with no bad memories, and with no people for now. You can make one up.")
/* TRANSLATORS: calm-place.json: steps[2].example */
N_("“A bench by a lake, early in the day.” Or: “A hut with a stove, far from any road.”")
/* TRANSLATORS: calm-place.json: steps[3].title */
N_("What is there to see?")
/* TRANSLATORS: calm-place.json: steps[3].text */
N_("Look around in it. The light, a color, a shape. One small thing is enough.")
/* TRANSLATORS: calm-place.json: steps[4].title */
N_("What is there to hear?")
/* TRANSLATORS: calm-place.json: steps[4].text */
N_("Water, wind, birds, or nothing at all. You set how loud it is.")
/* TRANSLATORS: calm-place.json: steps[5].title */
N_("What is there to touch?")
/* TRANSLATORS: calm-place.json: steps[5].text */
N_("Sun, a cool breeze, wood, a blanket. If you do not like to feel your body, stay with what you see.")
/* TRANSLATORS: calm-place.json: steps[6].title */
N_("How is it so far?")
/* TRANSLATORS: calm-place.json: steps[6].text */
N_("Any answer is fine. If it has turned unpleasant, you can leave right now: look around the room, and name three things you see.")
/* TRANSLATORS: calm-place.json: steps[6].options[0].label */
N_("Calm, or a little calmer")
/* TRANSLATORS: calm-place.json: steps[6].options[1].label */
N_("Much the same")
/* TRANSLATORS: calm-place.json: steps[6].options[2].label */
N_("A little sad, but all right")
/* TRANSLATORS: calm-place.json: steps[6].options[3].label */
N_("It turned, and you left it")
/* TRANSLATORS: calm-place.json: steps[7].title */
N_("Stay a little")
/* TRANSLATORS: calm-place.json: steps[7].text */
N_("If you like it there, stay a moment, with your eyes open. If something creeps in, make it small and far off, or leave.")
/* TRANSLATORS: calm-place.json: steps[8].title */
N_("A word for it")
/* TRANSLATORS: calm-place.json: steps[8].text */
N_("Is there a word that could bring it back, when you want a short rest?")
/* TRANSLATORS: calm-place.json: steps[8].example */
N_("“Shore.” Or: “Woodsmoke.”")
/* TRANSLATORS: calm-place.json: steps[9].text */
N_("Look around. Feel what holds you. Name one thing that you can see.")
/* TRANSLATORS: calm-place.json: steps[10].title */
N_("When might you use it?")
/* TRANSLATORS: calm-place.json: steps[10].text */
N_("Short and often may be easier than long. Is there a time that would fit?")
/* TRANSLATORS: calm-place.json: steps[10].options[0].label */
N_("Before sleep")
/* TRANSLATORS: calm-place.json: steps[10].options[1].label */
N_("While you wait for an answer")
/* TRANSLATORS: calm-place.json: steps[10].options[2].label */
N_("Before a hard talk")
/* TRANSLATORS: calm-place.json: steps[10].options[3].label */
N_("After people have left")
/* TRANSLATORS: calm-place.json: steps[10].options[4].label */
N_("On the bus, or between two tasks")
/* TRANSLATORS: calm-place.json: steps[10].options[6].label */
N_("It is not for you, for now")
/* TRANSLATORS: check-the-facts.json: title */
N_("Check the facts")
/* TRANSLATORS: check-the-facts.json: summary */
N_("Tell what took place apart from the story about it. See if the feeling fits, and how big it needs to be.")
/* TRANSLATORS: check-the-facts.json: why */
N_("This is a DBT skill for a feeling that may be bigger than what happened. A large review found that it helps somewhat to see a thing in a new light.[@webb2012b] In a study of 120 healthy people, those who trained this skill six times online got better at it.[@segal2023] None of that was about attachment, and in a later study with 92 people, [accepting](exercise:radical-acceptance) the facts worked better.[@segal2025]")
/* TRANSLATORS: check-the-facts.json: caution */
N_("Your worry may be right, and this may show it. If someone frightens, threatens, controls or hurts you, that is a fact: do not check yourself out of it. If someone tells you again and again that what you saw did not happen, that can be a form of abuse.[@dvwest2026] Go to [Support](support:). If you go around in circles, or old pain comes up, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: check-the-facts.json: steps[0].title */
N_("Facts and story")
/* TRANSLATORS: check-the-facts.json: steps[0].text */
N_("A feeling is always real. The story that comes with it may be right, partly right or old. You are not here to prove yourself wrong. If you feel unsafe with someone, go to [Support](support:) now.")
/* TRANSLATORS: check-the-facts.json: steps[1].title */
N_("What do you feel?")
/* TRANSLATORS: check-the-facts.json: steps[1].text */
N_("Think of one small moment from the last days. Pick what you felt, or feel now.")
/* TRANSLATORS: check-the-facts.json: steps[1].options[0].label */
N_("Scared")
/* TRANSLATORS: check-the-facts.json: steps[1].options[1].label */
N_("Lonely")
/* TRANSLATORS: check-the-facts.json: steps[1].options[2].label */
N_("Hurt")
/* TRANSLATORS: check-the-facts.json: steps[1].options[3].label */
N_("Sad")
/* TRANSLATORS: check-the-facts.json: steps[1].options[4].label */
N_("Angry")
/* TRANSLATORS: check-the-facts.json: steps[1].options[5].label */
N_("Jealous")
/* TRANSLATORS: check-the-facts.json: steps[1].options[6].label */
N_("Ashamed")
/* TRANSLATORS: check-the-facts.json: steps[1].options[7].label */
N_("Guilty")
/* TRANSLATORS: check-the-facts.json: steps[1].options[8].label */
N_("Crowded or trapped")
/* TRANSLATORS: check-the-facts.json: steps[1].options[9].label */
N_("Annoyed")
/* TRANSLATORS: check-the-facts.json: steps[1].options[10].label */
N_("Numb or blank")
/* TRANSLATORS: check-the-facts.json: steps[2].title */
N_("How strong is it?")
/* TRANSLATORS: check-the-facts.json: steps[2].text */
N_("Your first guess will do.")
/* TRANSLATORS: check-the-facts.json: steps[2].lowest */
N_("Not there")
/* TRANSLATORS: check-the-facts.json: steps[2].highest */
N_("As strong as it gets")
/* TRANSLATORS: check-the-facts.json: steps[3].title */
N_("What a camera would show")
/* TRANSLATORS: check-the-facts.json: steps[3].text */
N_("Write only what could be seen and heard. No why, no always, no never.")
/* TRANSLATORS: check-the-facts.json: steps[3].example */
N_("“I said I had missed them. They looked at the phone and said, ‘Mm.’” Or: “They asked what I was thinking. Then they asked again.”")
/* TRANSLATORS: check-the-facts.json: steps[4].title */
N_("The story about it")
/* TRANSLATORS: check-the-facts.json: steps[4].text */
N_("What did your mind make of it? What did it say will happen?")
/* TRANSLATORS: check-the-facts.json: steps[4].example */
N_("“They are bored with me. They will leave.” Or: “They want all of me. I will never have an hour to myself.”")
/* TRANSLATORS: check-the-facts.json: steps[5].title */
N_("Two other stories")
/* TRANSLATORS: check-the-facts.json: steps[5].text */
N_("Find two more ways to tell it that fit what the camera saw. One can be quite dull.")
/* TRANSLATORS: check-the-facts.json: steps[5].example */
N_("“They were reading something from work. Or they heard me, and are tired.” Or: “They felt far from me. Or they just wanted to chat.”")
/* TRANSLATORS: check-the-facts.json: steps[6].title */
N_("What is really at risk?")
/* TRANSLATORS: check-the-facts.json: steps[6].text */
N_("Go by what you know of this person. If the first line fits, stop here: [Support](support:) is the better place.")
/* TRANSLATORS: check-the-facts.json: steps[6].options[0].label */
N_("You may be harmed, threatened or controlled")
/* TRANSLATORS: check-the-facts.json: steps[6].options[1].label */
N_("You may really lose something you love")
/* TRANSLATORS: check-the-facts.json: steps[6].options[2].label */
N_("You may be hurt or let down a little")
/* TRANSLATORS: check-the-facts.json: steps[6].options[3].label */
N_("You may look foolish")
/* TRANSLATORS: check-the-facts.json: steps[6].options[4].label */
N_("You may lose some time or room")
/* TRANSLATORS: check-the-facts.json: steps[6].options[5].label */
N_("Nothing much, right now")
/* TRANSLATORS: check-the-facts.json: steps[7].title */
N_("Does the feeling fit?")
/* TRANSLATORS: check-the-facts.json: steps[7].text */
N_("It can fit the facts and still be bigger than it needs to be. It can also be just right.")
/* TRANSLATORS: check-the-facts.json: steps[7].options[0].label */
N_("It fits, and so does its size")
/* TRANSLATORS: check-the-facts.json: steps[7].options[1].label */
N_("It fits, but it is bigger than the facts")
/* TRANSLATORS: check-the-facts.json: steps[7].options[2].label */
N_("It fits something older better")
/* TRANSLATORS: check-the-facts.json: steps[7].options[3].label */
N_("It fits the story, but not what the camera saw")
/* TRANSLATORS: check-the-facts.json: steps[7].options[4].label */
N_("You can’t tell yet")
/* TRANSLATORS: check-the-facts.json: steps[8].title */
N_("If the hard story were true")
/* TRANSLATORS: check-the-facts.json: steps[8].text */
N_("Suppose it were so. What, or who, would help you get through the first day? You can leave this empty.")
/* TRANSLATORS: check-the-facts.json: steps[8].example */
N_("“I would go to my sister’s.” Or: “I would say that I need Sundays to myself.”")
/* TRANSLATORS: check-the-facts.json: steps[9].title */
N_("How strong is it now?")
/* TRANSLATORS: check-the-facts.json: steps[9].text */
N_("Lower, higher or the same: each tells you something.")
/* TRANSLATORS: check-the-facts.json: steps[10].title */
N_("One small next thing")
/* TRANSLATORS: check-the-facts.json: steps[10].text */
N_("If the feeling fits, it may be time to do something. If it does not, it may be time to let it pass.")
/* TRANSLATORS: check-the-facts.json: steps[10].options[0].label */
N_("Ask them about it, if it is safe")
/* TRANSLATORS: check-the-facts.json: steps[10].options[1].label */
N_("Do something about what is wrong")
/* TRANSLATORS: check-the-facts.json: steps[10].options[2].label */
N_("Wait a day")
/* TRANSLATORS: check-the-facts.json: steps[10].options[3].label */
N_("Try the opposite of what the feeling wants")
/* TRANSLATORS: check-the-facts.json: steps[10].options[4].label */
N_("Tell someone you trust")
/* TRANSLATORS: check-the-facts.json: steps[10].options[5].label */
N_("Rest, eat or move")
/* TRANSLATORS: check-the-facts.json: steps[10].options[6].label */
N_("Leave it for today")
/* TRANSLATORS: closeness-circle.json: title */
N_("Your circle of closeness")
/* TRANSLATORS: closeness-circle.json: summary */
N_("Put the people around you into rings, from near to far. See what each one gives, and pick one bond to tend.")
/* TRANSLATORS: closeness-circle.json: why */
N_("Interpersonal therapy, or IPT, starts with a careful look at the people in your life, and at what each bond is like.[@isipt2026] Some therapists use circles of closeness for this.[@mcalpine2018] IPT as a whole helps with depression.[@cuijpers2016] In a small study of 40 teenagers with depression, attachment anxiety and avoidance both eased over 16 weeks of it.[@gunlicksstoessel2019] We know of no study of such a circle, drawn alone. Its use may be simple. It shows who is there.")
/* TRANSLATORS: closeness-circle.json: caution */
N_("This can touch on being lonely, or on a loss. If it gets heavy, stop and try [grounding](exercise:grounding). Leave out anyone you are afraid of. If there are threats, control or violence, that bond is not one for you to tend. Go to [Support](support:).")
/* TRANSLATORS: closeness-circle.json: steps[0].title */
N_("Three rings")
/* TRANSLATORS: closeness-circle.json: steps[0].text */
N_("Picture yourself in the middle of three rings. There is no right number of people. Few can be enough, and a ring may be empty. If someone scares you, leave them out: [Support](support:) is the place for that.")
/* TRANSLATORS: closeness-circle.json: steps[1].title */
N_("The inner ring")
/* TRANSLATORS: closeness-circle.json: steps[1].text */
N_("Who would you turn to when things are bad? Names or letters will do. Animals count, and so do people who have died.")
/* TRANSLATORS: closeness-circle.json: steps[1].example */
N_("“Mia. My brother, mostly. The cat.” Or: “No one right now.”")
/* TRANSLATORS: closeness-circle.json: steps[2].title */
N_("The middle ring")
/* TRANSLATORS: closeness-circle.json: steps[2].text */
N_("Who do you like, and see or hear from now and then? You don’t have to tell them everything.")
/* TRANSLATORS: closeness-circle.json: steps[2].example */
N_("“Two friends from school. Aunt Jo. Ben next door.”")
/* TRANSLATORS: closeness-circle.json: steps[3].title */
N_("The outer ring")
/* TRANSLATORS: closeness-circle.json: steps[3].text */
N_("Who is at the edge? People at work, in a group, in a shop, online.")
/* TRANSLATORS: closeness-circle.json: steps[3].example */
N_("“The choir. The man at the bakery. My old boss.”")
/* TRANSLATORS: closeness-circle.json: steps[4].title */
N_("Your rings together")
/* TRANSLATORS: closeness-circle.json: steps[4].text */
N_("How is it, ring by ring? Mark what you like, and add a word or two: full, thin, warm, too close, too far. The dot in the middle is you.")
/* TRANSLATORS: closeness-circle.json: steps[4].places[0].title */
N_("You, in the middle")
/* TRANSLATORS: closeness-circle.json: steps[5].title */
N_("What they give you")
/* TRANSLATORS: closeness-circle.json: steps[5].text */
N_("Look at all the rings. What do you get from someone there? Pick all that fit.")
/* TRANSLATORS: closeness-circle.json: steps[5].options[0].label */
N_("Someone listens")
/* TRANSLATORS: closeness-circle.json: steps[5].options[2].label */
N_("Fun and laughter")
/* TRANSLATORS: closeness-circle.json: steps[5].options[3].label */
N_("Help with everyday things")
/* TRANSLATORS: closeness-circle.json: steps[5].options[4].label */
N_("Good advice")
/* TRANSLATORS: closeness-circle.json: steps[5].options[5].label */
N_("Company without many words")
/* TRANSLATORS: closeness-circle.json: steps[5].options[6].label */
N_("A hug or a hand")
/* TRANSLATORS: closeness-circle.json: steps[5].options[7].label */
N_("An honest word")
/* TRANSLATORS: closeness-circle.json: steps[5].options[8].label */
N_("Something we do together")
/* TRANSLATORS: closeness-circle.json: steps[5].options[9].label */
N_("Being needed")
/* TRANSLATORS: closeness-circle.json: steps[5].options[10].label */
N_("Room to be yourself")
/* TRANSLATORS: closeness-circle.json: steps[5].options[11].label */
N_("Someone who knows your story")
/* TRANSLATORS: closeness-circle.json: steps[5].options[12].label */
N_("Not much right now")
/* TRANSLATORS: closeness-circle.json: steps[6].title */
N_("Who gives what")
/* TRANSLATORS: closeness-circle.json: steps[6].text */
N_("Take two or three names. What does each one give you, and what do you give them? No one has to give everything.")
/* TRANSLATORS: closeness-circle.json: steps[6].example */
N_("“Mia listens, and I make her laugh. Ben helps with the car. With Aunt Jo I can be quiet.”")
/* TRANSLATORS: closeness-circle.json: steps[7].title */
N_("What would you like more of?")
/* TRANSLATORS: closeness-circle.json: steps[7].text */
N_("Is there something you would like a bit more of? Your gut may know first.")
/* TRANSLATORS: closeness-circle.json: steps[7].options[0].label */
N_("Someone to turn to")
/* TRANSLATORS: closeness-circle.json: steps[7].options[1].label */
N_("A few more people")
/* TRANSLATORS: closeness-circle.json: steps[7].options[2].label */
N_("More time with the people you have")
/* TRANSLATORS: closeness-circle.json: steps[7].options[3].label */
N_("More honest talk")
/* TRANSLATORS: closeness-circle.json: steps[7].options[4].label */
N_("More give and take")
/* TRANSLATORS: closeness-circle.json: steps[7].options[5].label */
N_("More room for yourself")
/* TRANSLATORS: closeness-circle.json: steps[7].options[6].label */
N_("It is fine as it is")
/* TRANSLATORS: closeness-circle.json: steps[8].title */
N_("One bond to tend")
/* TRANSLATORS: closeness-circle.json: steps[8].text */
N_("Which bond would you like to give a little care? Choose one where you feel safe. It can be from any ring.")
/* TRANSLATORS: closeness-circle.json: steps[8].example */
N_("“Ben. We get on well, and I never call.” Or: “My brother. I go quiet when he asks how I am.”")
/* TRANSLATORS: closeness-circle.json: steps[9].title */
N_("One small step")
/* TRANSLATORS: closeness-circle.json: steps[9].text */
N_("What might be a small step? It is yours to take or leave.")
/* TRANSLATORS: closeness-circle.json: steps[9].options[0].label */
N_("Send a short hello")
/* TRANSLATORS: closeness-circle.json: steps[9].options[1].label */
N_("Suggest a small plan")
/* TRANSLATORS: closeness-circle.json: steps[9].options[2].label */
N_("Say thank you for something")
/* TRANSLATORS: closeness-circle.json: steps[9].options[4].label */
N_("Tell them one true thing")
/* TRANSLATORS: closeness-circle.json: steps[9].options[5].label */
N_("Ask how they are, and listen")
/* TRANSLATORS: closeness-circle.json: steps[9].options[6].label */
N_("Answer a message that waits")
/* TRANSLATORS: closeness-circle.json: steps[9].options[7].label */
N_("Ask kindly for a bit of room")
/* TRANSLATORS: closeness-circle.json: steps[9].options[9].label */
N_("No step for now")
/* TRANSLATORS: closeness-circle.json: steps[10].text */
N_("People move between rings over a life. One step is enough for now. If this left you feeling alone, [Support](support:) lists people who listen.")
/* TRANSLATORS: communication-analysis.json: title */
N_("Replay a talk, line by line")
/* TRANSLATORS: communication-analysis.json: summary */
N_("Go back over one hard talk: what was said, what you meant, what they may have heard, and another way.")
/* TRANSLATORS: communication-analysis.json: why */
N_("In interpersonal therapy, or IPT, you may go back over one hard talk, to see what was said and what you hoped they would hear.[@rajhans2020] IPT as a whole helps with depression.[@cuijpers2016] Of 120 married couples, half wrote about their fights as a kind outsider would see them, and their marriages held up better over that year.[@finkel2013] We know of no study of these tables, filled in alone, or of what they do for attachment.")
/* TRANSLATORS: communication-analysis.json: caution */
N_("This is for a talk with someone you feel safe with. If you chose your words out of fear, or if there were threats, control or violence, how you said it is not the problem: go to [Support](support:). What they heard or meant is only your guess. If it still hurts too much, leave it for now and try [grounding](exercise:grounding).")
/* TRANSLATORS: communication-analysis.json: steps[0].title */
N_("Slow it down")
/* TRANSLATORS: communication-analysis.json: steps[0].text */
N_("You will play one talk again, slowly. No one is on trial, and you are not either. If you fear this person, stop here and go to [Support](support:).")
/* TRANSLATORS: communication-analysis.json: steps[1].title */
N_("Which talk?")
/* TRANSLATORS: communication-analysis.json: steps[1].text */
N_("Pick a short one from the last week or two. Who was there, and what was it about?")
/* TRANSLATORS: communication-analysis.json: steps[1].example */
N_("“Sunday, with Sam, about the weekend. I wanted a plan.” Or: “In the car, with Sam. I was asked why I am so quiet.”")
/* TRANSLATORS: communication-analysis.json: steps[2].title */
N_("What you hoped for")
/* TRANSLATORS: communication-analysis.json: steps[2].text */
N_("What did you want from it? To be close, to be heard, to get help, to have some peace?")
/* TRANSLATORS: communication-analysis.json: steps[2].example */
N_("“I wanted to know that we are all right.” Or: “I wanted it to be over soon, with no one upset.”")
/* TRANSLATORS: communication-analysis.json: steps[3].title */
N_("Your lines")
/* TRANSLATORS: communication-analysis.json: steps[3].text */
N_("Take two to four lines that you said. What did you mean? And what may they have heard?")
/* TRANSLATORS: communication-analysis.json: steps[3].columns[0].title */
N_("What I said")
/* TRANSLATORS: communication-analysis.json: steps[3].columns[1].title */
N_("What I meant")
/* TRANSLATORS: communication-analysis.json: steps[3].columns[2].title */
N_("They may have heard")
/* TRANSLATORS: communication-analysis.json: steps[3].examples[0].said */
N_("“You’re late again.”")
/* TRANSLATORS: communication-analysis.json: steps[3].examples[0].meant */
N_("I missed you, and I got scared.")
/* TRANSLATORS: communication-analysis.json: steps[3].examples[0].heard */
N_("“You can’t do anything right.”")
/* TRANSLATORS: communication-analysis.json: steps[3].examples[1].said */
N_("“I’m fine.”")
/* TRANSLATORS: communication-analysis.json: steps[3].examples[1].meant */
N_("I don’t know yet what I feel.")
/* TRANSLATORS: communication-analysis.json: steps[3].examples[1].heard */
N_("“Go away.”")
/* TRANSLATORS: communication-analysis.json: steps[4].title */
N_("Their lines")
/* TRANSLATORS: communication-analysis.json: steps[4].text */
N_("Now two or three of theirs. You can’t know what they meant. If a line was a threat or put you down, you don’t have to find a kind meaning for it.")
/* TRANSLATORS: communication-analysis.json: steps[4].columns[1].title */
N_("What I heard")
/* TRANSLATORS: communication-analysis.json: steps[4].columns[2].title */
N_("They may have meant")
/* TRANSLATORS: communication-analysis.json: steps[4].examples[0].said */
N_("“Not now.”")
/* TRANSLATORS: communication-analysis.json: steps[4].examples[0].heard */
N_("“You don’t matter.”")
/* TRANSLATORS: communication-analysis.json: steps[4].examples[0].meant */
N_("“I’m worn out.”")
/* TRANSLATORS: communication-analysis.json: steps[4].examples[1].said */
N_("“What’s wrong?”")
/* TRANSLATORS: communication-analysis.json: steps[4].examples[1].heard */
N_("“You owe me an answer.”")
/* TRANSLATORS: communication-analysis.json: steps[4].examples[1].meant */
N_("“I miss you.”")
/* TRANSLATORS: communication-analysis.json: steps[5].title */
N_("What else was there")
/* TRANSLATORS: communication-analysis.json: steps[5].text */
N_("What else was in the room? Pick all that fit.")
/* TRANSLATORS: communication-analysis.json: steps[5].options[0].label */
N_("One of you was tired or hungry")
/* TRANSLATORS: communication-analysis.json: steps[5].options[1].label */
N_("There was no time")
/* TRANSLATORS: communication-analysis.json: steps[5].options[2].label */
N_("A phone")
/* TRANSLATORS: communication-analysis.json: steps[5].options[3].label */
N_("Other people")
/* TRANSLATORS: communication-analysis.json: steps[5].options[4].label */
N_("A loud voice")
/* TRANSLATORS: communication-analysis.json: steps[5].options[5].label */
N_("A look, or no look at all")
/* TRANSLATORS: communication-analysis.json: steps[5].options[6].label */
N_("One cut the other off")
/* TRANSLATORS: communication-analysis.json: steps[5].options[7].label */
N_("A long silence")
/* TRANSLATORS: communication-analysis.json: steps[5].options[8].label */
N_("It was all in text")
/* TRANSLATORS: communication-analysis.json: steps[5].options[9].label */
N_("An older hurt")
/* TRANSLATORS: communication-analysis.json: steps[5].options[10].label */
N_("Nothing much")
/* TRANSLATORS: communication-analysis.json: steps[6].title */
N_("Where it turned")
/* TRANSLATORS: communication-analysis.json: steps[6].text */
N_("Was there one line or one moment after which it got hard?")
/* TRANSLATORS: communication-analysis.json: steps[6].example */
N_("“When I asked for the third time.” Or: “When I said ‘I’m fine’ and picked up my phone.”")
/* TRANSLATORS: communication-analysis.json: steps[7].title */
N_("Another way")
/* TRANSLATORS: communication-analysis.json: steps[7].text */
N_("Take one or two of your lines. How could you say what you meant, so that it is easier to hear?")
/* TRANSLATORS: communication-analysis.json: steps[7].examples[0].way */
N_("“I got worried. Could you text me when it gets late?”")
/* TRANSLATORS: communication-analysis.json: steps[7].examples[1].way */
N_("“I don’t know yet. Can I tell you after dinner?”")
/* TRANSLATORS: communication-analysis.json: steps[8].text */
N_("Is there something you would like to do with this? If it would not be safe, leave it.")
/* TRANSLATORS: communication-analysis.json: steps[8].options[0].label */
N_("Try it another time")
/* TRANSLATORS: communication-analysis.json: steps[8].options[1].label */
N_("Tell them what you meant")
/* TRANSLATORS: communication-analysis.json: steps[8].options[2].label */
N_("Ask what they heard")
/* TRANSLATORS: communication-analysis.json: steps[8].options[3].label */
N_("Say sorry for one line")
/* TRANSLATORS: communication-analysis.json: steps[8].options[4].label */
N_("Talk it over with someone safe")
/* TRANSLATORS: communication-analysis.json: steps[8].options[5].label */
N_("Take it to a therapist")
/* TRANSLATORS: communication-analysis.json: steps[8].options[6].label */
N_("Leave it here")
/* TRANSLATORS: communication-analysis.json: steps[9].title */
N_("The talk, once more")
/* TRANSLATORS: communication-analysis.json: steps[9].text */
N_("A new line may sound stiff at first. It is yours to change. What they say back is up to them.")
/* TRANSLATORS: container.json: title */
N_("A strong box for a worry")
/* TRANSLATORS: container.json: summary */
N_("Picture a strong box and leave one worry of today in it, until there is time and help for it.")
/* TRANSLATORS: container.json: why */
N_("Therapists use a container before EMDR work, and at the end of a session, to hold what is not done until you come back to it.[@coralehr2026] Something plainer has been tested: across 7 trials with 999 people, putting worry off to a set time cut it down a little.[@dippel2024] We know of no study of this box, made alone. It needs no memory, and nothing goes from side to side.")
/* TRANSLATORS: container.json: caution */
N_("Only a worry of today goes in. Leave old, painful memories for a therapist. A box is not for a warning. If someone frightens, threatens or hurts you, or if you think about hurting yourself, go to [Support](support:). If the picture turns dark, or you feel far away, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: container.json: steps[0].text */
N_("Look around. Name three things that you see.")
/* TRANSLATORS: container.json: steps[1].title */
N_("Pick your box")
/* TRANSLATORS: container.json: steps[1].text */
N_("Which one would hold? Or make one up.")
/* TRANSLATORS: container.json: steps[1].options[0].label */
N_("A heavy chest")
/* TRANSLATORS: container.json: steps[1].options[1].label */
N_("A safe with a dial")
/* TRANSLATORS: container.json: steps[1].options[2].label */
N_("A jar with a tight lid")
/* TRANSLATORS: container.json: steps[1].options[3].label */
N_("A room with a thick door")
/* TRANSLATORS: container.json: steps[1].options[4].label */
N_("A drawer with a lock")
/* TRANSLATORS: container.json: steps[1].options[5].label */
N_("A trunk on a ship")
/* TRANSLATORS: container.json: steps[1].options[6].label */
N_("A cave with a stone before it")
/* TRANSLATORS: container.json: steps[2].title */
N_("How strong it is")
/* TRANSLATORS: container.json: steps[2].text */
N_("Picture its walls, its lid, its lock.")
/* TRANSLATORS: container.json: steps[3].title */
N_("What goes in")
/* TRANSLATORS: container.json: steps[3].text */
N_("One worry of today. Leave old memories out.")
/* TRANSLATORS: container.json: steps[3].options[0].label */
N_("A message that you wait for")
/* TRANSLATORS: container.json: steps[3].options[1].label */
N_("A talk that is to come")
/* TRANSLATORS: container.json: steps[3].options[2].label */
N_("Something that was said")
/* TRANSLATORS: container.json: steps[3].options[3].label */
N_("Something you can’t solve tonight")
/* TRANSLATORS: container.json: steps[3].options[4].label */
N_("Work or money")
/* TRANSLATORS: container.json: steps[3].options[5].label */
N_("A worry about someone")
/* TRANSLATORS: container.json: steps[3].options[6].label */
N_("Something with no name")
/* TRANSLATORS: container.json: steps[4].title */
N_("Put it in")
/* TRANSLATORS: container.json: steps[4].text */
N_("In any shape you like. Take your time.")
/* TRANSLATORS: container.json: steps[5].title */
N_("Close it")
/* TRANSLATORS: container.json: steps[5].text */
N_("Shut the lid. Lock it. You keep the key.")
/* TRANSLATORS: container.json: steps[6].title */
N_("When will you open it?")
/* TRANSLATORS: container.json: steps[6].text */
N_("You choose when, and with whom.")
/* TRANSLATORS: container.json: steps[6].options[0].label */
N_("Tomorrow, at a set time")
/* TRANSLATORS: container.json: steps[6].options[1].label */
N_("In the next session")
/* TRANSLATORS: container.json: steps[6].options[2].label */
N_("With a friend")
/* TRANSLATORS: container.json: steps[6].options[3].label */
N_("On a day with more strength")
/* TRANSLATORS: container.json: steps[6].options[4].label */
N_("When you can write it down")
/* TRANSLATORS: container.json: steps[6].options[5].label */
N_("You don’t know yet")
/* TRANSLATORS: container.json: steps[7].text */
N_("Feel what holds you. Find one color.")
/* TRANSLATORS: container.json: steps[8].title */
N_("How is it now?")
/* TRANSLATORS: container.json: steps[8].text */
N_("Any answer is fine.")
/* TRANSLATORS: container.json: steps[8].options[0].label */
N_("A little lighter")
/* TRANSLATORS: container.json: steps[8].options[2].label */
N_("It slips out again")
/* TRANSLATORS: container.json: steps[8].options[3].label */
N_("Worse")
/* TRANSLATORS: container.json: steps[9].text */
N_("It slips out? Close it again, or try [grounding](exercise:grounding).")
/* TRANSLATORS: cycle-map.json: title */
N_("Map your cycle")
/* TRANSLATORS: cycle-map.json: summary */
N_("Draw the loop that you and someone close get caught in. Then find one small move that is yours to make.")
/* TRANSLATORS: cycle-map.json: why */
N_("Emotionally focused therapy, or EFT, looks at the loop that two people get caught in, and not at who is to blame. In diaries kept by 116 couples, fights where one pressed and the other pulled back came with more bad feelings, and less got solved. Husbands and wives took each part equally often.[@papp2009] In a small study, 32 couples had EFT with a therapist. Over that time they became less guarded with each other. Worry about the bond eased in the half who got to one key step.[@burgessmoser2012] We know of no study of a map like this, made alone.")
/* TRANSLATORS: cycle-map.json: caution */
N_("This map is not for a bond where you are afraid, or where there are threats, control or violence. Talk of a shared loop can hide the harm there. Abuse is a choice by the one who does it, never something that both make.[@hotline2014] Go to [Support](support:) instead. If an old, big hurt comes up as you write, stop and try [grounding](exercise:grounding).")
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
/* TRANSLATORS: cycle-map.json: steps[4].title */
N_("On the surface")
/* TRANSLATORS: cycle-map.json: steps[4].text */
N_("What did you feel on the surface? This is the part that shows first.")
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
/* TRANSLATORS: cycle-map.json: steps[12].options[8].label */
N_("No move for now")
/* TRANSLATORS: dear-man.json: title */
N_("Ask for what you need")
/* TRANSLATORS: dear-man.json: summary */
N_("Put a request, or a no, into a few clear lines. They join to a message that you can read aloud or copy.")
/* TRANSLATORS: dear-man.json: why */
N_("DEAR MAN is from the part of DBT that is about asking and saying no.[@fassbinder2016] It is short for describe, express, assert, reinforce, stay mindful, appear confident and negotiate. Training in speaking up has helped with many problems.[@speed2018] In a set of studies, people who asked for help got a yes more often than they had guessed, but we know of no study of this page.[@flynn2008]")
/* TRANSLATORS: dear-man.json: caution */
N_("This is for people you are safe with. Asking well does not make an unsafe person safe, and a clear no can be risky with someone who threatens, controls or hurts you. Then please leave this, and go to [Support](support:). A no from them can hurt. If it does, [grounding](exercise:grounding) may help, or someone kind.")
/* TRANSLATORS: dear-man.json: steps[0].title */
N_("One ask")
/* TRANSLATORS: dear-man.json: steps[0].text */
N_("You may ask, and they may say yes or no. Both can be good people. If you are afraid of what they might do, stop here and go to [Support](support:).")
/* TRANSLATORS: dear-man.json: steps[1].title */
N_("What you want")
/* TRANSLATORS: dear-man.json: steps[1].text */
N_("What would you like, or what would you like to turn down? One thing, from one person, soon.")
/* TRANSLATORS: dear-man.json: steps[1].example */
N_("“I would like a call when they are running late.” Or: “I would like Sunday mornings to myself.”")
/* TRANSLATORS: dear-man.json: steps[2].title */
N_("What matters most?")
/* TRANSLATORS: dear-man.json: steps[2].text */
N_("If you could not have it all, what would you put first this time?")
/* TRANSLATORS: dear-man.json: steps[2].options[0].label */
N_("Getting it")
/* TRANSLATORS: dear-man.json: steps[2].options[1].label */
N_("Staying warm with each other")
/* TRANSLATORS: dear-man.json: steps[2].options[2].label */
N_("Respecting yourself after")
/* TRANSLATORS: dear-man.json: steps[3].text */
N_("A line or two in each. Skip what does not fit.")
/* TRANSLATORS: dear-man.json: steps[3].lines[0].title */
N_("Describe")
/* TRANSLATORS: dear-man.json: steps[3].lines[0].text */
N_("What took place, as a camera would show it.")
/* TRANSLATORS: dear-man.json: steps[3].lines[0].example */
N_("“This week you got home after nine on three days.” Or: “We have spent the last four Sundays together.”")
/* TRANSLATORS: dear-man.json: steps[3].lines[1].title */
N_("Express")
/* TRANSLATORS: dear-man.json: steps[3].lines[1].text */
N_("What it does to you. Start with “I”.")
/* TRANSLATORS: dear-man.json: steps[3].lines[1].example */
N_("“When I don’t hear from you, I get worried.” Or: “I like them, and by noon I feel worn out.”")
/* TRANSLATORS: dear-man.json: steps[3].lines[2].title */
N_("Assert")
/* TRANSLATORS: dear-man.json: steps[3].lines[2].text */
N_("Ask clearly, or say no clearly.")
/* TRANSLATORS: dear-man.json: steps[3].lines[2].example */
N_("“Would you send me a line if it gets late?” Or: “I would like Sunday mornings on my own.”")
/* TRANSLATORS: dear-man.json: steps[3].lines[3].title */
N_("Reinforce")
/* TRANSLATORS: dear-man.json: steps[3].lines[3].text */
N_("What good it would do, for them as well.")
/* TRANSLATORS: dear-man.json: steps[3].lines[3].example */
N_("“Then I can be glad to see you when you come.” Or: “Then I will have more to give at lunch.”")
/* TRANSLATORS: dear-man.json: steps[3].lines[4].title */
N_("Negotiate")
/* TRANSLATORS: dear-man.json: steps[3].lines[4].text */
N_("What else could work for you.")
/* TRANSLATORS: dear-man.json: steps[3].lines[4].example */
N_("“If a line is too much, a thumbs-up will do.” Or: “We could try every other Sunday.”")
/* TRANSLATORS: dear-man.json: steps[4].title */
N_("Stay mindful")
/* TRANSLATORS: dear-man.json: steps[4].text */
N_("If the talk goes off to other things, which short line could bring you back?")
/* TRANSLATORS: dear-man.json: steps[4].example */
N_("“I want to hear that too. First, could we finish this?” Or: “I know. And what I asked is still the same.”")
/* TRANSLATORS: dear-man.json: steps[5].title */
N_("Appear confident")
/* TRANSLATORS: dear-man.json: steps[5].text */
N_("You need not feel sure to look it. What could your body do?")
/* TRANSLATORS: dear-man.json: steps[5].options[0].label */
N_("Both feet on the floor")
/* TRANSLATORS: dear-man.json: steps[5].options[1].label */
N_("Look at them now and then")
/* TRANSLATORS: dear-man.json: steps[5].options[2].label */
N_("Speak slowly")
/* TRANSLATORS: dear-man.json: steps[5].options[3].label */
N_("Keep the voice low")
/* TRANSLATORS: dear-man.json: steps[5].options[4].label */
N_("Stop when the line is done")
/* TRANSLATORS: dear-man.json: steps[5].options[5].label */
N_("Leave out “sorry” and “just”")
/* TRANSLATORS: dear-man.json: steps[5].options[6].label */
N_("Read it from paper")
/* TRANSLATORS: dear-man.json: steps[5].options[7].label */
N_("Write it, and don’t say it")
/* TRANSLATORS: dear-man.json: steps[5].options[8].label */
N_("Nothing special")
/* TRANSLATORS: dear-man.json: steps[6].title */
N_("If they say no")
/* TRANSLATORS: dear-man.json: steps[6].text */
N_("What will you do for yourself then? A no is about this ask, and not about your worth.")
/* TRANSLATORS: dear-man.json: steps[6].example */
N_("“Say thank you, and call my friend.” Or: “Take a walk, and not give in out of guilt.”")
/* TRANSLATORS: dear-man.json: steps[7].title */
N_("Read it through")
/* TRANSLATORS: dear-man.json: steps[7].text */
N_("You can read it aloud or copy it. Would you be glad to hear it said to you?")
/* TRANSLATORS: dear-man.json: steps[8].title */
N_("A good time")
/* TRANSLATORS: dear-man.json: steps[8].text */
N_("When might it be easy to hear?")
/* TRANSLATORS: dear-man.json: steps[8].options[0].label */
N_("When you are both fed and calm")
/* TRANSLATORS: dear-man.json: steps[8].options[1].label */
N_("After asking if they have ten minutes")
/* TRANSLATORS: dear-man.json: steps[8].options[2].label */
N_("On a walk, side by side")
/* TRANSLATORS: dear-man.json: steps[8].options[3].label */
N_("In a message")
/* TRANSLATORS: dear-man.json: steps[8].options[4].label */
N_("First with someone easier")
/* TRANSLATORS: dear-man.json: steps[8].options[5].label */
N_("Not yet")
/* TRANSLATORS: dear-man.json: steps[8].options[6].label */
N_("It may not be safe: Support comes first")
/* TRANSLATORS: evidence-weighing.json: title */
N_("Weigh a thought")
/* TRANSLATORS: evidence-weighing.json: summary */
N_("Put one worried thought on the scale: what speaks for it, what speaks against it, and what weighs the most.")
/* TRANSLATORS: evidence-weighing.json: why */
N_("Here you look at the facts on both sides of one thought. It is the middle part of a [thought record](exercise:thought-record), by itself. In one trial, 91 adults looked at an everyday belief, and on the whole, those who did a single thought record with a trained helper held it less firmly than those who did not.[@mcmanus2012] The trial was not about love or attachment, and we know of no study of this part alone.")
/* TRANSLATORS: evidence-weighing.json: caution */
N_("Your worry may be a fair warning. If someone scares you, threatens you, controls you or hurts you, this is not about weighing thoughts: go to [Support](support:). If the thought is about dying or hurting yourself, you deserve a person, not a table: [Support](support:) shows who to call. If you go around in circles, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: evidence-weighing.json: steps[0].title */
N_("Two sides")
/* TRANSLATORS: evidence-weighing.json: steps[0].text */
N_("You will look at one thought, as someone fair would. You are not out to prove it wrong. If it says that someone may harm you, stop here. [Support](support:) comes first.")
/* TRANSLATORS: evidence-weighing.json: steps[1].title */
N_("The thought")
/* TRANSLATORS: evidence-weighing.json: steps[1].text */
N_("Which thought keeps coming back? Put it in one sentence. If it is a question, write the answer that you fear.")
/* TRANSLATORS: evidence-weighing.json: steps[1].example */
N_("One person wrote: “They are getting bored with me.” Another wrote: “If I say yes to a whole weekend, I will feel trapped.”")
/* TRANSLATORS: evidence-weighing.json: steps[2].title */
N_("How true does it feel?")
/* TRANSLATORS: evidence-weighing.json: steps[2].text */
N_("Right now, how much do you believe it? Your first guess will do.")
/* TRANSLATORS: evidence-weighing.json: steps[3].title */
N_("Both sides")
/* TRANSLATORS: evidence-weighing.json: steps[3].text */
N_("Write what took place, as a camera would have seen it. What you feel is real, but a feeling goes on neither side. Small things count.")
/* TRANSLATORS: evidence-weighing.json: steps[3].columns[0].title */
N_("For the thought")
/* TRANSLATORS: evidence-weighing.json: steps[3].columns[1].title */
N_("Against it")
/* TRANSLATORS: evidence-weighing.json: steps[3].examples[0].for */
N_("They looked at the phone twice at dinner.")
/* TRANSLATORS: evidence-weighing.json: steps[3].examples[0].against */
N_("They asked about my week, and they laughed.")
/* TRANSLATORS: evidence-weighing.json: steps[3].examples[1].for */
N_("Last summer I felt shut in on day three.")
/* TRANSLATORS: evidence-weighing.json: steps[3].examples[1].against */
N_("I asked for a walk alone, and it was fine.")
/* TRANSLATORS: evidence-weighing.json: steps[4].title */
N_("Is something missing?")
/* TRANSLATORS: evidence-weighing.json: steps[4].text */
N_("Some facts are easy to pass over. Pick what you have not looked at yet. You can go back and add it.")
/* TRANSLATORS: evidence-weighing.json: steps[4].options[0].label */
N_("Another reason for what they did")
/* TRANSLATORS: evidence-weighing.json: steps[4].options[1].label */
N_("How it was on other days")
/* TRANSLATORS: evidence-weighing.json: steps[4].options[2].label */
N_("How it went on, the last time")
/* TRANSLATORS: evidence-weighing.json: steps[4].options[3].label */
N_("How tired, hungry or worn out you were")
/* TRANSLATORS: evidence-weighing.json: steps[4].options[4].label */
N_("Something you have not asked yet")
/* TRANSLATORS: evidence-weighing.json: steps[4].options[5].label */
N_("What a fair friend would add")
/* TRANSLATORS: evidence-weighing.json: steps[4].options[6].label */
N_("A real problem that you would like not to see")
/* TRANSLATORS: evidence-weighing.json: steps[4].options[7].label */
N_("Nothing more")
/* TRANSLATORS: evidence-weighing.json: steps[5].title */
N_("What weighs the most?")
/* TRANSLATORS: evidence-weighing.json: steps[5].text */
N_("Look at both sides. Which one or two facts weigh the most for you?")
/* TRANSLATORS: evidence-weighing.json: steps[5].example */
N_("“They laughed, and they wanted to know more.” Or: “Day three was hard. That is a fact, and so is the walk.”")
/* TRANSLATORS: evidence-weighing.json: steps[6].title */
N_("A fair sentence")
/* TRANSLATORS: evidence-weighing.json: steps[6].text */
N_("Write one sentence with room for both sides. It may say that there is a real problem, or that you don’t know yet.")
/* TRANSLATORS: evidence-weighing.json: steps[6].example */
N_("“They were far away at first, and warm later. I don’t know why, and I can ask.” Or: “I do need time alone. I can say yes to one night, and see.”")
/* TRANSLATORS: evidence-weighing.json: steps[7].title */
N_("The thought, once more")
/* TRANSLATORS: evidence-weighing.json: steps[7].text */
N_("How much do you believe the first thought now? Lower, higher or just the same: each of these tells you something.")
/* TRANSLATORS: evidence-weighing.json: steps[8].text */
N_("Is there a small next thing? You could also [try it and see](exercise:behavioral-experiment). To leave it for today is an answer too.")
/* TRANSLATORS: evidence-weighing.json: steps[8].options[0].label */
N_("Let the thought be, and do something else")
/* TRANSLATORS: evidence-weighing.json: steps[8].options[1].label */
N_("Ask one clear question")
/* TRANSLATORS: evidence-weighing.json: steps[8].options[2].label */
N_("Talk with someone you trust")
/* TRANSLATORS: evidence-weighing.json: steps[8].options[3].label */
N_("Take one step with the real problem")
/* TRANSLATORS: fast.json: title */
N_("Keep your self-respect")
/* TRANSLATORS: fast.json: summary */
N_("Find words that are fair to you too: no needless sorry, true to what you value, and honest.")
/* TRANSLATORS: fast.json: why */
N_("FAST, from DBT, is short for fair, no needless apologies, stick to values and truthful. In one study with 117 students, some wrote for 15 minutes about a value that they held dear. Those of them who had doubted their place with others felt more secure in the weeks after.[@stinson2011] That is one part of this exercise, and we know of no study of FAST alone.")
/* TRANSLATORS: fast.json: caution */
N_("Use this where you are safe. With someone who threatens, controls or hurts you, a soft answer or a white lie may be what keeps you safe, and there is no shame in that. Go to [Support](support:). If you did hurt someone, a real sorry is fair. If shame gets heavy as you write, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: fast.json: steps[0].title */
N_("You count too")
/* TRANSLATORS: fast.json: steps[0].text */
N_("It is easy to lose yourself when a bond feels shaky. Some give in, and some build a wall. This is a third way. If you are afraid of the person, go to [Support](support:) first.")
/* TRANSLATORS: fast.json: steps[1].title */
N_("The moment")
/* TRANSLATORS: fast.json: steps[1].text */
N_("When do you lose some of your self-respect, or fear that you might? Pick a small one.")
/* TRANSLATORS: fast.json: steps[1].example */
N_("“I say sorry for calling, and then I say it again.” Or: “I say I have work, when I just need to be alone.”")
/* TRANSLATORS: fast.json: steps[2].title */
N_("What you value")
/* TRANSLATORS: fast.json: steps[2].text */
N_("What do you want to stand for here? Pick one to three.")
/* TRANSLATORS: fast.json: steps[2].options[0].label */
N_("Being honest")
/* TRANSLATORS: fast.json: steps[2].options[1].label */
N_("Being kind")
/* TRANSLATORS: fast.json: steps[2].options[2].label */
N_("Being fair")
/* TRANSLATORS: fast.json: steps[2].options[3].label */
N_("Being loyal")
/* TRANSLATORS: fast.json: steps[2].options[4].label */
N_("Being free")
/* TRANSLATORS: fast.json: steps[2].options[5].label */
N_("Being brave")
/* TRANSLATORS: fast.json: steps[2].options[6].label */
N_("Being calm")
/* TRANSLATORS: fast.json: steps[2].options[8].label */
N_("Friendship")
/* TRANSLATORS: fast.json: steps[2].options[9].label */
N_("Rest and health")
/* TRANSLATORS: fast.json: steps[2].options[10].label */
N_("Good work")
/* TRANSLATORS: fast.json: steps[2].options[11].label */
N_("Learning")
/* TRANSLATORS: fast.json: steps[2].options[12].label */
N_("Faith")
/* TRANSLATORS: fast.json: steps[3].title */
N_("Why it matters")
/* TRANSLATORS: fast.json: steps[3].text */
N_("Take one of them. Why does it matter to you? When did you live by it, even a little?")
/* TRANSLATORS: fast.json: steps[3].example */
N_("“Being honest. I told my sister the truth about the money, and we are closer now.” Or: “Being free. I moved here on my own.”")
/* TRANSLATORS: fast.json: steps[4].title */
N_("The needless sorry")
/* TRANSLATORS: fast.json: steps[4].text */
N_("What do you say sorry for, though you did no wrong? Or what do you explain too much?")
/* TRANSLATORS: fast.json: steps[4].options[0].label */
N_("For asking")
/* TRANSLATORS: fast.json: steps[4].options[1].label */
N_("For feeling a lot")
/* TRANSLATORS: fast.json: steps[4].options[2].label */
N_("For not feeling more")
/* TRANSLATORS: fast.json: steps[4].options[3].label */
N_("For saying no")
/* TRANSLATORS: fast.json: steps[4].options[4].label */
N_("For needing time")
/* TRANSLATORS: fast.json: steps[4].options[5].label */
N_("For needing to be alone")
/* TRANSLATORS: fast.json: steps[4].options[6].label */
N_("For being there")
/* TRANSLATORS: fast.json: steps[4].options[7].label */
N_("For a late answer")
/* TRANSLATORS: fast.json: steps[4].options[8].label */
N_("For seeing it another way")
/* TRANSLATORS: fast.json: steps[4].options[9].label */
N_("For nothing here")
/* TRANSLATORS: fast.json: steps[5].text */
N_("A line in each. Skip what does not fit.")
/* TRANSLATORS: fast.json: steps[5].lines[0].title */
N_("Fair")
/* TRANSLATORS: fast.json: steps[5].lines[0].text */
N_("Fair to them, and to you.")
/* TRANSLATORS: fast.json: steps[5].lines[0].example */
N_("“I know you are busy. I also need to know if we are on for Friday.” Or: “You would like to talk tonight. I am worn out tonight.”")
/* TRANSLATORS: fast.json: steps[5].lines[1].title */
N_("No needless apologies")
/* TRANSLATORS: fast.json: steps[5].lines[1].text */
N_("The line without a sorry.")
/* TRANSLATORS: fast.json: steps[5].lines[1].example */
N_("“Please let me know by Thursday.” Or: “I am going to have a quiet evening.”")
/* TRANSLATORS: fast.json: steps[5].lines[2].title */
N_("Stick to values")
/* TRANSLATORS: fast.json: steps[5].lines[2].text */
N_("What you stand by.")
/* TRANSLATORS: fast.json: steps[5].lines[2].example */
N_("“I want us to be able to count on each other.” Or: “I would rather tell you than make something up.”")
/* TRANSLATORS: fast.json: steps[5].lines[3].title */
N_("Truthful")
/* TRANSLATORS: fast.json: steps[5].lines[3].text */
N_("The plain truth, no bigger and no smaller.")
/* TRANSLATORS: fast.json: steps[5].lines[3].example */
N_("“I was a bit hurt on Sunday. It is not the end of the world.” Or: “I don’t have work. I need a few hours to myself, and then I am glad to see you.”")
/* TRANSLATORS: fast.json: steps[6].text */
N_("Would you respect someone who said this? You can copy it or say it aloud.")
/* TRANSLATORS: fast.json: steps[7].title */
N_("Try it out")
/* TRANSLATORS: fast.json: steps[7].text */
N_("Try it here first, where no one hears. Tick what you did.")
/* TRANSLATORS: fast.json: steps[7].options[0].label */
N_("Read it aloud once")
/* TRANSLATORS: fast.json: steps[7].options[1].label */
N_("Read it again, more slowly")
/* TRANSLATORS: fast.json: steps[7].options[2].label */
N_("Took out one “sorry” or “just”")
/* TRANSLATORS: fast.json: steps[7].options[3].label */
N_("Said it sitting or standing tall")
/* TRANSLATORS: fast.json: steps[7].options[4].label */
N_("Stopped at the end, and added nothing")
/* TRANSLATORS: fast.json: steps[8].text */
N_("Is there a small thing you would like to do with it?")
/* TRANSLATORS: fast.json: steps[8].options[0].label */
N_("Say it, at a good time")
/* TRANSLATORS: fast.json: steps[8].options[1].label */
N_("Say just one line of it")
/* TRANSLATORS: fast.json: steps[8].options[2].label */
N_("Start with someone easy")
/* TRANSLATORS: fast.json: steps[8].options[3].label */
N_("Keep it for the next time")
/* TRANSLATORS: fast.json: steps[8].options[4].label */
N_("Read it to someone you trust")
/* TRANSLATORS: flash-card.json: title */
N_("A card for a hot moment")
/* TRANSLATORS: flash-card.json: summary */
N_("Write a small card to yourself: what you feel, the old pattern it echoes, what is also true, and what you will do.")
/* TRANSLATORS: flash-card.json: why */
N_("In schema therapy, people write short cards with their therapist, to read between sessions when feelings run high.[@securenest2026] We know of no study that tests such a card alone. One part of it has been tested: a plan in the form “if this happens, I will do that.” In a review of 29 tests, people with such a plan steered their feelings better than people who only meant to.[@webb2012]")
/* TRANSLATORS: flash-card.json: caution */
N_("Your alarm may be right. If someone frightens, threatens, controls or hurts you, this is not an old pattern. Please do not talk yourself out of it: go to [Support](support:). Here you only name the pattern. You do not go back to where it began. If it gets too much, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: flash-card.json: steps[0].title */
N_("From you, to you")
/* TRANSLATORS: flash-card.json: steps[0].text */
N_("You write this card in a calm hour, for a hot moment. Start with a small one. If it is about someone who scares you, stop here and go to [Support](support:).")
/* TRANSLATORS: flash-card.json: steps[1].title */
N_("The hot moment")
/* TRANSLATORS: flash-card.json: steps[1].text */
N_("When would you like to have this card at hand? One line is enough.")
/* TRANSLATORS: flash-card.json: steps[1].example */
N_("“When it gets late, and there is no message.” Or: “When my partner wants to talk about us.”")
/* TRANSLATORS: flash-card.json: steps[2].title */
N_("What you feel")
/* TRANSLATORS: flash-card.json: steps[2].text */
N_("What do you feel then? Pick what fits.")
/* TRANSLATORS: flash-card.json: steps[2].options[6].label */
N_("Small")
/* TRANSLATORS: flash-card.json: steps[2].options[7].label */
N_("Trapped or crowded")
/* TRANSLATORS: flash-card.json: steps[2].options[9].label */
N_("Restless")
/* TRANSLATORS: flash-card.json: steps[3].title */
N_("What it pulls you to do")
/* TRANSLATORS: flash-card.json: steps[3].text */
N_("What do you feel like doing then? Each of these is a way to feel safer, fast.")
/* TRANSLATORS: flash-card.json: steps[3].options[0].label */
N_("Write again and again")
/* TRANSLATORS: flash-card.json: steps[3].options[1].label */
N_("Ask if everything is all right")
/* TRANSLATORS: flash-card.json: steps[3].options[2].label */
N_("Look for signs")
/* TRANSLATORS: flash-card.json: steps[3].options[3].label */
N_("Agree to everything")
/* TRANSLATORS: flash-card.json: steps[3].options[4].label */
N_("Say something sharp")
/* TRANSLATORS: flash-card.json: steps[3].options[5].label */
N_("Go cold")
/* TRANSLATORS: flash-card.json: steps[3].options[6].label */
N_("Get away")
/* TRANSLATORS: flash-card.json: steps[3].options[7].label */
N_("Get busy")
/* TRANSLATORS: flash-card.json: steps[3].options[8].label */
N_("End it before they do")
/* TRANSLATORS: flash-card.json: steps[4].title */
N_("The old pattern")
/* TRANSLATORS: flash-card.json: steps[4].text */
N_("Does it sound like an old line that you know? You only name it. It once helped you make sense of things.")
/* TRANSLATORS: flash-card.json: steps[4].options[0].label */
N_("“In the end, people go.”")
/* TRANSLATORS: flash-card.json: steps[4].options[1].label */
N_("“I have to manage alone.”")
/* TRANSLATORS: flash-card.json: steps[4].options[2].label */
N_("“I am too much.”")
/* TRANSLATORS: flash-card.json: steps[4].options[3].label */
N_("“I am not enough.”")
/* TRANSLATORS: flash-card.json: steps[4].options[4].label */
N_("“My needs do not count.”")
/* TRANSLATORS: flash-card.json: steps[4].options[5].label */
N_("“It is safer not to trust.”")
/* TRANSLATORS: flash-card.json: steps[4].options[6].label */
N_("“Close means I lose myself.”")
/* TRANSLATORS: flash-card.json: steps[4].options[7].label */
N_("“I must not get it wrong.”")
/* TRANSLATORS: flash-card.json: steps[4].options[8].label */
N_("Another line")
/* TRANSLATORS: flash-card.json: steps[5].title */
N_("What is also true")
/* TRANSLATORS: flash-card.json: steps[5].text */
N_("What do you know now that the old line leaves out? Small facts are best. It does not have to cheer you up.")
/* TRANSLATORS: flash-card.json: steps[5].example */
N_("“It was quiet last week too, and it was only work. I have friends I can call.” Or: “I can be close for an hour and still have my evening.”")
/* TRANSLATORS: flash-card.json: steps[6].text */
N_("Finish this line: “If this moment comes, I will …” Choose one thing that is small enough to do when you are upset.")
/* TRANSLATORS: flash-card.json: steps[6].example */
N_("“I will put the phone in the kitchen and make tea. I will write once, at eight.” Or: “I will say that I need twenty minutes, and then I will come back.”")
/* TRANSLATORS: flash-card.json: steps[7].title */
N_("Your card")
/* TRANSLATORS: flash-card.json: steps[7].text */
N_("Put it together in a few short lines, as you would to someone you care about. “You feel … It sounds like the old line … It is also true that … So you will …”")
/* TRANSLATORS: flash-card.json: steps[7].example */
N_("“You feel scared. It sounds like ‘In the end, people go.’ It is also true that one late night is one late night. So you will make tea, and write once, at eight.” Or: “You feel crowded. It sounds like ‘Close means I lose myself.’ It is also true that you can ask for a break. So you will ask, and come back.”")
/* TRANSLATORS: flash-card.json: steps[8].title */
N_("Where it will be")
/* TRANSLATORS: flash-card.json: steps[8].text */
N_("A card helps when it is near. Where could you keep it, so that only you see it?")
/* TRANSLATORS: flash-card.json: steps[8].options[0].label */
N_("On paper, in a wallet or a book")
/* TRANSLATORS: flash-card.json: steps[8].options[1].label */
N_("In a note on the phone")
/* TRANSLATORS: flash-card.json: steps[8].options[2].label */
N_("Here in the app")
/* TRANSLATORS: flash-card.json: steps[8].options[3].label */
N_("With you to the next session")
/* TRANSLATORS: flash-card.json: steps[8].options[4].label */
N_("Somewhere else")
/* TRANSLATORS: give.json: title */
N_("Be kind in a hard talk")
/* TRANSLATORS: give.json: summary */
N_("Find the words for a hard talk that keep the warmth: gentle, interested, fair to how they feel, and easy.")
/* TRANSLATORS: give.json: why */
N_("GIVE, from DBT, is short for gentle, interested, validate and easy manner. In three experiments, people told of something that had made them angry. Those who heard that it made sense kept more of their good mood than those who were doubted, though the bad feelings were much the same.[@benitez2022] That was in a lab, and we know of no study of GIVE alone.")
/* TRANSLATORS: give.json: caution */
N_("Being kind is not a way to keep yourself safe from harm. If you choose your words out of fear of what they will do, or if there are threats, control or violence, this is not for that bond: go to [Support](support:). To see why they feel as they do is not to say that they are right. If the talk or the writing stirs up too much, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: give.json: steps[0].title */
N_("Warm, and still you")
/* TRANSLATORS: give.json: steps[0].text */
N_("This is for someone you feel safe with. You don’t have to agree, give in or hide what you feel. If you are afraid of them, go to [Support](support:).")
/* TRANSLATORS: give.json: steps[1].title */
N_("The talk")
/* TRANSLATORS: give.json: steps[1].text */
N_("What is the talk about, and what do you hope for?")
/* TRANSLATORS: give.json: steps[1].example */
N_("“About the visit to my parents. I want us to be on the same side.” Or: “They say I never talk. I hope we can sit together without a fight.”")
/* TRANSLATORS: give.json: steps[2].title */
N_("What slips in")
/* TRANSLATORS: give.json: steps[2].text */
N_("What tends to slip in when it gets hard? It is a way to protect yourself. You might leave one out this time.")
/* TRANSLATORS: give.json: steps[2].options[0].label */
N_("“Always” and “never”")
/* TRANSLATORS: give.json: steps[2].options[1].label */
N_("A lot of “why”")
/* TRANSLATORS: give.json: steps[2].options[2].label */
N_("A louder voice")
/* TRANSLATORS: give.json: steps[2].options[3].label */
N_("Old stories")
/* TRANSLATORS: give.json: steps[2].options[4].label */
N_("“Then I will just go”")
/* TRANSLATORS: give.json: steps[2].options[5].label */
N_("A sharp joke")
/* TRANSLATORS: give.json: steps[2].options[6].label */
N_("Fixing it too fast")
/* TRANSLATORS: give.json: steps[2].options[8].label */
N_("“I’m fine”")
/* TRANSLATORS: give.json: steps[2].options[9].label */
N_("No answer at all")
/* TRANSLATORS: give.json: steps[2].options[10].label */
N_("A yes that you don’t mean")
/* TRANSLATORS: give.json: steps[3].title */
N_("Their side")
/* TRANSLATORS: give.json: steps[3].text */
N_("How might it look from where they sit? You can only guess. What part of it makes sense?")
/* TRANSLATORS: give.json: steps[3].example */
N_("“They had a long week, and I started at the door.” Or: “They can’t see that I am thinking. To them it looks like I don’t care.”")
/* TRANSLATORS: give.json: steps[4].title */
N_("Your side")
/* TRANSLATORS: give.json: steps[4].text */
N_("You count as well. What part of how you feel makes sense?")
/* TRANSLATORS: give.json: steps[4].example */
N_("“I was waiting, and I got scared.” Or: “I need time to find words.”")
/* TRANSLATORS: give.json: steps[5].lines[0].title */
N_("Gentle")
/* TRANSLATORS: give.json: steps[5].lines[0].text */
N_("A soft way in.")
/* TRANSLATORS: give.json: steps[5].lines[0].example */
N_("“I would like to talk about the visit. Is now all right?” Or: “I want to try to say this well, so I may be slow.”")
/* TRANSLATORS: give.json: steps[5].lines[1].title */
N_("Interested")
/* TRANSLATORS: give.json: steps[5].lines[1].text */
N_("A question that you would like to hear answered.")
/* TRANSLATORS: give.json: steps[5].lines[1].example */
N_("“How was it for you?” Or: “What is it like when I go quiet?”")
/* TRANSLATORS: give.json: steps[5].lines[2].title */
N_("Validate")
/* TRANSLATORS: give.json: steps[5].lines[2].text */
N_("What makes sense in how they feel.")
/* TRANSLATORS: give.json: steps[5].lines[2].example */
N_("“It makes sense that you were tired of it.” Or: “I see why that felt lonely.”")
/* TRANSLATORS: give.json: steps[5].lines[3].title */
N_("Your part")
/* TRANSLATORS: give.json: steps[5].lines[3].text */
N_("What is true for you, in one line.")
/* TRANSLATORS: give.json: steps[5].lines[3].example */
N_("“I got worried, and then I was sharp.” Or: “I do care. I need ten minutes first.”")
/* TRANSLATORS: give.json: steps[5].lines[4].title */
N_("Easy manner")
/* TRANSLATORS: give.json: steps[5].lines[4].text */
N_("Something light or warm to end on.")
/* TRANSLATORS: give.json: steps[5].lines[4].example */
N_("“Shall I make tea first?” Or: “We are on the same team, even when I look like a wall.”")
/* TRANSLATORS: give.json: steps[6].text */
N_("Does it sound like you? You can copy it or say it aloud.")
/* TRANSLATORS: give.json: steps[7].title */
N_("If it gets too hot")
/* TRANSLATORS: give.json: steps[7].text */
N_("What could you do if it is too much, for you or for them?")
/* TRANSLATORS: give.json: steps[7].options[0].label */
N_("Ask for twenty minutes, and come back")
/* TRANSLATORS: give.json: steps[7].options[1].label */
N_("Breathe out before you answer")
/* TRANSLATORS: give.json: steps[7].options[2].label */
N_("Say, “This is hard for me”")
/* TRANSLATORS: give.json: steps[7].options[3].label */
N_("Get up for some water")
/* TRANSLATORS: give.json: steps[7].options[4].label */
N_("Agree on another day")
/* TRANSLATORS: give.json: steps[7].options[5].label */
N_("Leave, if you feel unsafe")
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
/* TRANSLATORS: group-aims.json: title */
N_("Getting ready for a group")
/* TRANSLATORS: group-aims.json: summary */
N_("Look at what you bring to a group, what you fear, and one thing you would ask for.")
/* TRANSLATORS: group-aims.json: why */
N_("People who come prepared seem to stay with a group more. In a study with five therapy groups, those who were prepared came more often, and fewer of them left.[@piper1979] That was done with a trained person. We know of no study of a page like this, filled in alone. It may help you find words before you sit down with strangers.")
/* TRANSLATORS: group-aims.json: caution */
N_("If someone who frightens or controls you may be in the group, or may hear what you say there, talk to the therapist alone first, or go to [Support](support:). You choose what you tell, and to whom. If old hurt comes up as you write, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: group-aims.json: steps[0].title */
N_("Before a group")
/* TRANSLATORS: group-aims.json: steps[0].text */
N_("This is for a group you may join, or one you are in. What you write is for you. Skip what you like.")
/* TRANSLATORS: group-aims.json: steps[1].text */
N_("What do you bring that is good for a group? Pick what fits, even if only a little.")
/* TRANSLATORS: group-aims.json: steps[1].options[0].label */
N_("You notice how others feel")
/* TRANSLATORS: group-aims.json: steps[1].options[1].label */
N_("You listen well")
/* TRANSLATORS: group-aims.json: steps[1].options[2].label */
N_("You stay calm when it gets loud")
/* TRANSLATORS: group-aims.json: steps[1].options[3].label */
N_("You say what is true")
/* TRANSLATORS: group-aims.json: steps[1].options[4].label */
N_("You can laugh")
/* TRANSLATORS: group-aims.json: steps[1].options[5].label */
N_("You know what it is to feel alone")
/* TRANSLATORS: group-aims.json: steps[1].options[6].label */
N_("You come when you said you would")
/* TRANSLATORS: group-aims.json: steps[1].options[7].label */
N_("You ask good questions")
/* TRANSLATORS: group-aims.json: steps[1].options[9].label */
N_("Not sure yet")
/* TRANSLATORS: group-aims.json: steps[2].title */
N_("How you stay safe")
/* TRANSLATORS: group-aims.json: steps[2].text */
N_("What do you tend to do among people you don’t know well? Each of these is a way to stay safe, and made sense once.")
/* TRANSLATORS: group-aims.json: steps[2].options[0].label */
N_("Wait to be asked")
/* TRANSLATORS: group-aims.json: steps[2].options[1].label */
N_("Look after everyone")
/* TRANSLATORS: group-aims.json: steps[2].options[2].label */
N_("Watch for signs that someone is cross")
/* TRANSLATORS: group-aims.json: steps[2].options[4].label */
N_("Talk to fill the silence")
/* TRANSLATORS: group-aims.json: steps[2].options[5].label */
N_("Make a joke")
/* TRANSLATORS: group-aims.json: steps[2].options[6].label */
N_("Keep to facts")
/* TRANSLATORS: group-aims.json: steps[2].options[7].label */
N_("Stay near the door")
/* TRANSLATORS: group-aims.json: steps[2].options[8].label */
N_("Leave early, or not come")
/* TRANSLATORS: group-aims.json: steps[3].title */
N_("What you fear a little")
/* TRANSLATORS: group-aims.json: steps[3].text */
N_("Is there something you fear? You only need to name it, not to go into why.")
/* TRANSLATORS: group-aims.json: steps[3].options[0].label */
N_("Being judged")
/* TRANSLATORS: group-aims.json: steps[3].options[1].label */
N_("Being left out")
/* TRANSLATORS: group-aims.json: steps[3].options[2].label */
N_("Being too much")
/* TRANSLATORS: group-aims.json: steps[3].options[3].label */
N_("Having nothing to say")
/* TRANSLATORS: group-aims.json: steps[3].options[4].label */
N_("Crying in front of people")
/* TRANSLATORS: group-aims.json: steps[3].options[5].label */
N_("Going blank")
/* TRANSLATORS: group-aims.json: steps[3].options[6].label */
N_("Feeling crowded")
/* TRANSLATORS: group-aims.json: steps[3].options[7].label */
N_("Too much of other people’s pain")
/* TRANSLATORS: group-aims.json: steps[3].options[8].label */
N_("Someone getting angry")
/* TRANSLATORS: group-aims.json: steps[3].options[9].label */
N_("Your words getting out")
/* TRANSLATORS: group-aims.json: steps[3].options[10].label */
N_("Getting close, and then it ends")
/* TRANSLATORS: group-aims.json: steps[3].options[12].label */
N_("Nothing just now")
/* TRANSLATORS: group-aims.json: steps[4].title */
N_("What might help")
/* TRANSLATORS: group-aims.json: steps[4].text */
N_("If that happened, what could help you stay a little longer? Something you do, or something they do.")
/* TRANSLATORS: group-aims.json: steps[4].example */
N_("“If I go blank, I can say that I need a minute.” Or: “I can look at the window until it feels less crowded.”")
/* TRANSLATORS: group-aims.json: steps[5].title */
N_("One thing to ask for")
/* TRANSLATORS: group-aims.json: steps[5].text */
N_("What is one thing you would ask for, from the group or from the therapist? Small and clear is enough.")
/* TRANSLATORS: group-aims.json: steps[5].example */
N_("“If I have gone quiet, please ask me once.” Or: “Please don’t press me for details. I will say when I’m ready.”")
/* TRANSLATORS: group-aims.json: steps[6].title */
N_("What you keep for now")
/* TRANSLATORS: group-aims.json: steps[6].text */
N_("Is there something you would rather not talk about there, for now? One word is enough, or leave this empty.")
/* TRANSLATORS: group-aims.json: steps[6].example */
N_("“My family.” Or: “My work.”")
/* TRANSLATORS: group-aims.json: steps[7].title */
N_("One small next step")
/* TRANSLATORS: group-aims.json: steps[7].text */
N_("Is there one small thing you would like to do with this?")
/* TRANSLATORS: group-aims.json: steps[7].options[0].label */
N_("Show it to the therapist")
/* TRANSLATORS: group-aims.json: steps[7].options[1].label */
N_("Write down one question about the group")
/* TRANSLATORS: group-aims.json: steps[7].options[2].label */
N_("Say one sentence of it next time")
/* TRANSLATORS: group-aims.json: steps[7].options[3].label */
N_("Go, and just listen")
/* TRANSLATORS: healthy-adult-letter.json: title */
N_("A letter from your steady side")
/* TRANSLATORS: healthy-adult-letter.json: summary */
N_("Write a short, kind letter from the grown-up side of you to the side that hurts today.")
/* TRANSLATORS: healthy-adult-letter.json: why */
N_("In schema therapy, the *healthy adult* is the side of you that can look after the rest.[@arntz2021] People may write a letter to the part of them that hurts.[@securenest2026b] In one online study, 63 people wrote to themselves in a kind way for a week, and their low mood eased for up to three months, more than in people who wrote about an early memory.[@shapira2010] It was not about attachment, and we know of no study of this very letter.")
/* TRANSLATORS: healthy-adult-letter.json: caution */
N_("Stay with the hurt of today. Please do not write about abuse or neglect here, or go back into it alone. That is for the therapy room. If you feel small, numb or far away, stop and try [grounding](exercise:grounding). If someone hurts or scares you now, or if you think about hurting yourself, a letter is not enough. [Support](support:) shows who to call.")
/* TRANSLATORS: healthy-adult-letter.json: steps[0].title */
N_("Short and kind")
/* TRANSLATORS: healthy-adult-letter.json: steps[0].text */
N_("You will write a few lines, from the steady side of you to the side that hurts. Stay with today. You can skip any line. If someone scares you now, go to [Support](support:) first.")
/* TRANSLATORS: healthy-adult-letter.json: steps[1].title */
N_("What hurts today?")
/* TRANSLATORS: healthy-adult-letter.json: steps[1].text */
N_("Pick what comes close. One word is enough to write to.")
/* TRANSLATORS: healthy-adult-letter.json: steps[1].options[0].label */
N_("Feeling left out")
/* TRANSLATORS: healthy-adult-letter.json: steps[1].options[1].label */
N_("Being afraid to lose someone")
/* TRANSLATORS: healthy-adult-letter.json: steps[1].options[2].label */
N_("Feeling that you are too much")
/* TRANSLATORS: healthy-adult-letter.json: steps[1].options[3].label */
N_("Feeling that you are not enough")
/* TRANSLATORS: healthy-adult-letter.json: steps[1].options[4].label */
N_("Feeling crowded, with no way out")
/* TRANSLATORS: healthy-adult-letter.json: steps[1].options[5].label */
N_("Feeling far from everyone")
/* TRANSLATORS: healthy-adult-letter.json: steps[1].options[6].label */
N_("Sharp words, yours or theirs")
/* TRANSLATORS: healthy-adult-letter.json: steps[1].options[7].label */
N_("Something you got wrong")
/* TRANSLATORS: healthy-adult-letter.json: steps[1].options[8].label */
N_("It has no name")
/* TRANSLATORS: healthy-adult-letter.json: steps[2].text */
N_("If it is 7 or more, try [grounding](exercise:grounding) first. The letter can wait.")
/* TRANSLATORS: healthy-adult-letter.json: steps[2].lowest */
N_("Hardly there")
/* TRANSLATORS: healthy-adult-letter.json: steps[3].title */
N_("Find the steady side")
/* TRANSLATORS: healthy-adult-letter.json: steps[3].text */
N_("When were you steady and kind of late, if only for a minute? If nothing comes, borrow the voice of someone kind.")
/* TRANSLATORS: healthy-adult-letter.json: steps[3].options[0].label */
N_("You listened to someone")
/* TRANSLATORS: healthy-adult-letter.json: steps[3].options[1].label */
N_("You were gentle with a child or an animal")
/* TRANSLATORS: healthy-adult-letter.json: steps[3].options[2].label */
N_("You cooked for someone, or looked after a plant")
/* TRANSLATORS: healthy-adult-letter.json: steps[3].options[3].label */
N_("You kept your word")
/* TRANSLATORS: healthy-adult-letter.json: steps[3].options[4].label */
N_("You said a kind no")
/* TRANSLATORS: healthy-adult-letter.json: steps[3].options[5].label */
N_("You said sorry and meant it")
/* TRANSLATORS: healthy-adult-letter.json: steps[3].options[6].label */
N_("You asked for help")
/* TRANSLATORS: healthy-adult-letter.json: steps[3].options[7].label */
N_("You got through a hard day")
/* TRANSLATORS: healthy-adult-letter.json: steps[3].options[8].label */
N_("You will borrow someone’s voice")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].title */
N_("Your letter")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].text */
N_("A line or so each. Write as you would to a child you are fond of, or to a dear friend.")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].lines[0].title */
N_("Hello")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].lines[0].text */
N_("What would you like to call this side of you?")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].lines[0].example */
N_("“Dear worried one,” or: “Dear quiet one,”")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].lines[1].title */
N_("I see you")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].lines[1].text */
N_("What do you see in it today? No need to say why.")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].lines[1].example */
N_("“I see that you are scared tonight.” Or: “I see that you have gone behind the door.”")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].lines[2].title */
N_("It makes sense")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].lines[2].text */
N_("Why is it no wonder? Look only at today.")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].lines[2].example */
N_("“Waiting is hard for you, and it has been a long day.” Or: “That was a lot of talk. You need some air.”")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].lines[3].text */
N_("What do you know that it forgets? Small facts are best.")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].lines[3].example */
N_("“One quiet evening is one quiet evening.” Or: “You can rest now, and come back later.”")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].lines[4].title */
N_("What I will do")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].lines[4].text */
N_("What small thing will you do for it today?")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].lines[4].example */
N_("“I will make tea, and I will write to her once, at eight.” Or: “I will say that we need an hour.”")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].lines[5].title */
N_("The end")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].lines[5].text */
N_("How do you want to close?")
/* TRANSLATORS: healthy-adult-letter.json: steps[4].lines[5].example */
N_("“I’m not going anywhere. Me.” Or: “Come out when you like. I’ll be here.”")
/* TRANSLATORS: healthy-adult-letter.json: steps[5].title */
N_("Read it slowly")
/* TRANSLATORS: healthy-adult-letter.json: steps[5].text */
N_("Read it as if it came from someone kind. If a word sounds harsh, go back and make it softer. If it feels odd or flat, that is all right.")
/* TRANSLATORS: healthy-adult-letter.json: steps[6].text */
N_("Any answer is fine. If it is worse, look up, and go to [grounding](exercise:grounding).")
/* TRANSLATORS: healthy-adult-letter.json: steps[6].options[0].label */
N_("A little softer")
/* TRANSLATORS: healthy-adult-letter.json: steps[6].options[2].label */
N_("Sad, but all right")
/* TRANSLATORS: healthy-adult-letter.json: steps[6].options[3].label */
N_("A bit odd")
/* TRANSLATORS: healthy-adult-letter.json: steps[7].title */
N_("One kind thing")
/* TRANSLATORS: healthy-adult-letter.json: steps[7].text */
N_("A letter can be tiring. What would be good now?")
/* TRANSLATORS: healthy-adult-letter.json: steps[7].options[0].label */
N_("Something warm to drink")
/* TRANSLATORS: healthy-adult-letter.json: steps[7].options[1].label */
N_("Fresh air, or a short walk")
/* TRANSLATORS: healthy-adult-letter.json: steps[7].options[2].label */
N_("A blanket, and nothing to do")
/* TRANSLATORS: healthy-adult-letter.json: steps[7].options[3].label */
N_("A word with someone kind")
/* TRANSLATORS: healthy-adult-letter.json: steps[7].options[4].label */
N_("What you said in the letter")
/* TRANSLATORS: healthy-adult-letter.json: steps[7].options[5].label */
N_("Just going on with the day")
/* TRANSLATORS: leaves-on-a-stream.json: title */
N_("Leaves on a stream")
/* TRANSLATORS: leaves-on-a-stream.json: summary */
N_("Let each thought float by on a leaf, with your eyes open, for a minute or two. You push none of them away.")
/* TRANSLATORS: leaves-on-a-stream.json: why */
N_("In mindfulness-based cognitive therapy, or MBCT, you learn to step back from a thought, and to see it as just a thought.[@somerset2026] This picture for it comes from another therapy, called ACT.[@goodtherapy2026b] In a trial with 57 people, those who heard it each day for a week did better with anxious thoughts, but so did those who just heard someone read.[@hartnett2013] So it is a picture to try and no cure, and we know of no test of it for attachment.")
/* TRANSLATORS: leaves-on-a-stream.json: caution */
N_("Watching thoughts can stir things up, more often after a hard childhood.[@goldberg2022] Keep your eyes open, and stop when you want to. If something comes that is too big for a leaf, stop and try [grounding](exercise:grounding). A thought that warns you of real danger is not one to let go. If someone scares you, or if you think of dying or of hurting yourself, go to [Support](support:).")
/* TRANSLATORS: leaves-on-a-stream.json: steps[0].text */
N_("Eyes open, resting on one calm spot. The picture may be faint, or not come at all. You can stop anytime.")
/* TRANSLATORS: leaves-on-a-stream.json: steps[1].title */
N_("What carries your thoughts?")
/* TRANSLATORS: leaves-on-a-stream.json: steps[1].text */
N_("Pick a picture that you like. If water is not for you, take another one.")
/* TRANSLATORS: leaves-on-a-stream.json: steps[1].options[1].label */
N_("Clouds in the sky")
/* TRANSLATORS: leaves-on-a-stream.json: steps[1].options[2].label */
N_("Cars that go by")
/* TRANSLATORS: leaves-on-a-stream.json: steps[1].options[3].label */
N_("Lines on a screen")
/* TRANSLATORS: leaves-on-a-stream.json: steps[1].options[4].label */
N_("Sounds in the room, and no picture")
/* TRANSLATORS: leaves-on-a-stream.json: steps[2].title */
N_("A first minute")
/* TRANSLATORS: leaves-on-a-stream.json: steps[2].text */
N_("A thought comes. Put it on a leaf, and let it go at its own speed. Nice ones, dull ones, “this is silly”: each gets a leaf.")
/* TRANSLATORS: leaves-on-a-stream.json: steps[3].text */
N_("Any answer is fine. If it turned uneasy, you can stop here and look around the room.")
/* TRANSLATORS: leaves-on-a-stream.json: steps[3].options[0].label */
N_("They came and went")
/* TRANSLATORS: leaves-on-a-stream.json: steps[3].options[1].label */
N_("You got carried off")
/* TRANSLATORS: leaves-on-a-stream.json: steps[3].options[2].label */
N_("One of them stuck")
/* TRANSLATORS: leaves-on-a-stream.json: steps[3].options[3].label */
N_("There were hardly any")
/* TRANSLATORS: leaves-on-a-stream.json: steps[3].options[4].label */
N_("It was dull")
/* TRANSLATORS: leaves-on-a-stream.json: steps[3].options[5].label */
N_("It turned uneasy")
/* TRANSLATORS: leaves-on-a-stream.json: steps[4].title */
N_("And once more")
/* TRANSLATORS: leaves-on-a-stream.json: steps[4].text */
N_("If you find that you swam off with a thought, step back to the bank. That is no mistake. Stepping back is the whole thing.")
/* TRANSLATORS: leaves-on-a-stream.json: steps[5].title */
N_("A leaf that stuck")
/* TRANSLATORS: leaves-on-a-stream.json: steps[5].text */
N_("Did one thought come back again and again? You can write it down, so that you don’t have to hold it. Or leave this empty.")
/* TRANSLATORS: leaves-on-a-stream.json: steps[5].example */
N_("“She still has not called.” Or: “I want to get out of here.”")
/* TRANSLATORS: leaves-on-a-stream.json: steps[6].title */
N_("What does it ask for?")
/* TRANSLATORS: leaves-on-a-stream.json: steps[6].text */
N_("If it wants a closer look, the [Thought record](exercise:thought-record) is for that. If it warns you of harm, do not let it go: [Support](support:) is here.")
/* TRANSLATORS: leaves-on-a-stream.json: steps[6].options[0].label */
N_("Nothing. It can float on")
/* TRANSLATORS: leaves-on-a-stream.json: steps[6].options[1].label */
N_("One small thing to do")
/* TRANSLATORS: leaves-on-a-stream.json: steps[6].options[2].label */
N_("To be told to someone")
/* TRANSLATORS: leaves-on-a-stream.json: steps[6].options[3].label */
N_("A closer look, later")
/* TRANSLATORS: leaves-on-a-stream.json: steps[6].options[4].label */
N_("It warns you of something real")
/* TRANSLATORS: leaves-on-a-stream.json: steps[7].text */
N_("Look around. Name three things that you see. Uneasy? [Grounding](exercise:grounding) is here, and so is [Support](support:).")
/* TRANSLATORS: my-window.json: title */
N_("Your window")
/* TRANSLATORS: my-window.json: summary */
N_("Get to know your own signs of too much and too little, and what brings you back.")
/* TRANSLATORS: my-window.json: why */
N_("The *window of tolerance* is a picture that therapists use who work with trauma. It is the range in which you can feel what you feel and still choose what you do.[@complextrauma2026] Above it, all is too much. Below it, you go numb or far away.[@corrigan2011] If you know your own small signs, you may see sooner that you are on your way out. We know of no study that tests this picture, or a page like this. It gives two hard states a name.")
/* TRANSLATORS: my-window.json: caution */
N_("This is about signs, not about what once happened. If thinking of them makes them stronger, stop and try [grounding](exercise:grounding). If you are outside your window most days, lose time, or feel cut off from yourself, please talk to a doctor or a therapist. If someone scares, threatens or hurts you, your body may be right to sound the alarm: go to [Support](support:).")
/* TRANSLATORS: my-window.json: steps[0].title */
N_("The range where you can be")
/* TRANSLATORS: my-window.json: steps[0].text */
N_("Inside your window, you can feel a lot and still think. Above it is too much. Below it is too little. Both are ways in which a body tries to protect you.")
/* TRANSLATORS: my-window.json: steps[1].title */
N_("Where are you now?")
/* TRANSLATORS: my-window.json: steps[1].text */
N_("Just notice. If you are far outside, try [grounding](exercise:grounding) first, and come back here another time.")
/* TRANSLATORS: my-window.json: steps[1].options[0].label */
N_("Above: too much")
/* TRANSLATORS: my-window.json: steps[1].options[1].label */
N_("Inside, near the top")
/* TRANSLATORS: my-window.json: steps[1].options[2].label */
N_("Well inside")
/* TRANSLATORS: my-window.json: steps[1].options[3].label */
N_("Inside, near the bottom")
/* TRANSLATORS: my-window.json: steps[1].options[4].label */
N_("Below: too little")
/* TRANSLATORS: my-window.json: steps[1].options[5].label */
N_("Up and down")
/* TRANSLATORS: my-window.json: steps[2].title */
N_("Inside: how do you know?")
/* TRANSLATORS: my-window.json: steps[2].text */
N_("How can you tell that you are inside your window? Pick what fits.")
/* TRANSLATORS: my-window.json: steps[2].options[0].label */
N_("You can listen")
/* TRANSLATORS: my-window.json: steps[2].options[1].label */
N_("You can wait a while")
/* TRANSLATORS: my-window.json: steps[2].options[2].label */
N_("Your breath is easy")
/* TRANSLATORS: my-window.json: steps[2].options[4].label */
N_("You can be sad and still do things")
/* TRANSLATORS: my-window.json: steps[2].options[5].label */
N_("You can be cross and stay fair")
/* TRANSLATORS: my-window.json: steps[2].options[6].label */
N_("You are curious")
/* TRANSLATORS: my-window.json: steps[2].options[7].label */
N_("You can say no")
/* TRANSLATORS: my-window.json: steps[2].options[8].label */
N_("You notice when you are hungry or tired")
/* TRANSLATORS: my-window.json: steps[2].options[9].label */
N_("A kind touch feels good")
/* TRANSLATORS: my-window.json: steps[2].options[10].label */
N_("You can choose what comes next")
/* TRANSLATORS: my-window.json: steps[3].title */
N_("Signs of too much")
/* TRANSLATORS: my-window.json: steps[3].text */
N_("What do you notice when it starts to be too much? Name the signs only. You do not need to say why.")
/* TRANSLATORS: my-window.json: steps[3].options[0].label */
N_("Your heart races")
/* TRANSLATORS: my-window.json: steps[3].options[1].label */
N_("Your breath gets short")
/* TRANSLATORS: my-window.json: steps[3].options[2].label */
N_("Your jaw or fists get tight")
/* TRANSLATORS: my-window.json: steps[3].options[3].label */
N_("You get hot or shaky")
/* TRANSLATORS: my-window.json: steps[3].options[4].label */
N_("Thoughts run in circles")
/* TRANSLATORS: my-window.json: steps[3].options[5].label */
N_("You talk fast or loud")
/* TRANSLATORS: my-window.json: steps[3].options[6].label */
N_("You snap")
/* TRANSLATORS: my-window.json: steps[3].options[7].label */
N_("You cry and cannot stop")
/* TRANSLATORS: my-window.json: steps[3].options[8].label */
N_("You have to fix it now")
/* TRANSLATORS: my-window.json: steps[3].options[9].label */
N_("You check again and again")
/* TRANSLATORS: my-window.json: steps[3].options[10].label */
N_("You have to get out")
/* TRANSLATORS: my-window.json: steps[3].options[11].label */
N_("You cannot sleep")
/* TRANSLATORS: my-window.json: steps[4].title */
N_("Signs of too little")
/* TRANSLATORS: my-window.json: steps[4].text */
N_("And when it turns to too little? From outside, this can look calm.")
/* TRANSLATORS: my-window.json: steps[4].options[0].label */
N_("You feel numb or empty")
/* TRANSLATORS: my-window.json: steps[4].options[1].label */
N_("Your body is heavy or slow")
/* TRANSLATORS: my-window.json: steps[4].options[2].label */
N_("You feel cold")
/* TRANSLATORS: my-window.json: steps[4].options[3].label */
N_("Your mind goes blank")
/* TRANSLATORS: my-window.json: steps[4].options[4].label */
N_("Words will not come")
/* TRANSLATORS: my-window.json: steps[4].options[5].label */
N_("You feel far away, or behind glass")
/* TRANSLATORS: my-window.json: steps[4].options[6].label */
N_("You stare at a screen for hours")
/* TRANSLATORS: my-window.json: steps[4].options[7].label */
N_("You say yes to end it")
/* TRANSLATORS: my-window.json: steps[4].options[8].label */
N_("You want to sleep or hide")
/* TRANSLATORS: my-window.json: steps[4].options[9].label */
N_("You want no one near")
/* TRANSLATORS: my-window.json: steps[4].options[10].label */
N_("Nothing seems to matter")
/* TRANSLATORS: my-window.json: steps[5].title */
N_("The first small sign")
/* TRANSLATORS: my-window.json: steps[5].text */
N_("Which sign comes first, while it is still small? Too much may have one, and too little another.")
/* TRANSLATORS: my-window.json: steps[5].example */
N_("“First my shoulders go up, then I pick up the phone.” Or: “First I stop hearing the end of the sentence.”")
/* TRANSLATORS: my-window.json: steps[6].title */
N_("What makes it narrow")
/* TRANSLATORS: my-window.json: steps[6].text */
N_("What can make your window smaller on a plain day? You only need to pick.")
/* TRANSLATORS: my-window.json: steps[6].options[0].label */
N_("Too little sleep")
/* TRANSLATORS: my-window.json: steps[6].options[1].label */
N_("Hunger")
/* TRANSLATORS: my-window.json: steps[6].options[2].label */
N_("Pain or being ill")
/* TRANSLATORS: my-window.json: steps[6].options[3].label */
N_("Rush, or too much at once")
/* TRANSLATORS: my-window.json: steps[6].options[4].label */
N_("Noise or crowds")
/* TRANSLATORS: my-window.json: steps[6].options[5].label */
N_("An answer that does not come")
/* TRANSLATORS: my-window.json: steps[6].options[6].label */
N_("Someone gets very close")
/* TRANSLATORS: my-window.json: steps[6].options[7].label */
N_("“We need to talk”")
/* TRANSLATORS: my-window.json: steps[6].options[9].label */
N_("A long time alone")
/* TRANSLATORS: my-window.json: steps[6].options[10].label */
N_("Some family visits")
/* TRANSLATORS: my-window.json: steps[6].options[11].label */
N_("Alcohol or other drugs")
/* TRANSLATORS: my-window.json: steps[6].options[12].label */
N_("Some days of the year")
/* TRANSLATORS: my-window.json: steps[7].title */
N_("What brings you down, gently")
/* TRANSLATORS: my-window.json: steps[7].text */
N_("When it is too much, what helps you come back? Pick what has worked, or what you would like to try.")
/* TRANSLATORS: my-window.json: steps[7].options[0].label */
N_("Feel your feet on the floor")
/* TRANSLATORS: my-window.json: steps[7].options[2].label */
N_("Walk")
/* TRANSLATORS: my-window.json: steps[7].options[3].label */
N_("Cool water on your hands")
/* TRANSLATORS: my-window.json: steps[7].options[4].label */
N_("Do one thing, slowly")
/* TRANSLATORS: my-window.json: steps[7].options[5].label */
N_("Less light, less noise")
/* TRANSLATORS: my-window.json: steps[7].options[6].label */
N_("Leave the talk for later")
/* TRANSLATORS: my-window.json: steps[7].options[7].label */
N_("Put the phone away")
/* TRANSLATORS: my-window.json: steps[7].options[8].label */
N_("A blanket, or something warm")
/* TRANSLATORS: my-window.json: steps[7].options[9].label */
N_("Hum or sing")
/* TRANSLATORS: my-window.json: steps[7].options[10].label */
N_("Someone calm beside you")
/* TRANSLATORS: my-window.json: steps[8].title */
N_("What wakes you up, gently")
/* TRANSLATORS: my-window.json: steps[8].text */
N_("When it is too little, what helps? Small and soft is better than a lot.")
/* TRANSLATORS: my-window.json: steps[8].options[0].label */
N_("Stand up and look around")
/* TRANSLATORS: my-window.json: steps[8].options[1].label */
N_("Name five things you see")
/* TRANSLATORS: my-window.json: steps[8].options[2].label */
N_("Hold something cold or rough")
/* TRANSLATORS: my-window.json: steps[8].options[3].label */
N_("Music")
/* TRANSLATORS: my-window.json: steps[8].options[4].label */
N_("Daylight, or a bright lamp")
/* TRANSLATORS: my-window.json: steps[8].options[5].label */
N_("A strong taste")
/* TRANSLATORS: my-window.json: steps[8].options[6].label */
N_("Stretch, or push against a wall")
/* TRANSLATORS: my-window.json: steps[8].options[7].label */
N_("Go outside for a minute")
/* TRANSLATORS: my-window.json: steps[8].options[8].label */
N_("Say one sentence out loud")
/* TRANSLATORS: my-window.json: steps[8].options[9].label */
N_("Stroke an animal")
/* TRANSLATORS: my-window.json: steps[8].options[10].label */
N_("Hear a kind voice")
/* TRANSLATORS: my-window.json: steps[9].title */
N_("Someone who helps")
/* TRANSLATORS: my-window.json: steps[9].text */
N_("Is there someone near whom you feel calmer? What could they do, and what not? Choose only someone you are not afraid of. You can leave this empty.")
/* TRANSLATORS: my-window.json: steps[9].example */
N_("“Jo can sit next to me, and not ask anything.” Or: “My brother can call and talk about football.”")
/* TRANSLATORS: my-window.json: steps[10].title */
N_("Your window, drawn")
/* TRANSLATORS: my-window.json: steps[10].text */
N_("Mark the parts that you know, and add a few words of your own: a sign, or a way back.")
/* TRANSLATORS: my-window.json: steps[10].places[0].title */
N_("Far above: far too much")
/* TRANSLATORS: my-window.json: steps[10].places[1].title */
N_("Just above: too much")
/* TRANSLATORS: my-window.json: steps[10].places[5].title */
N_("Just below: too little")
/* TRANSLATORS: my-window.json: steps[10].places[6].title */
N_("Far below: far too little")
/* TRANSLATORS: my-window.json: steps[11].title */
N_("To keep at hand")
/* TRANSLATORS: my-window.json: steps[11].text */
N_("Your signs, and your ways back. On a hard day you can read this instead of thinking. You may like to show it to someone you trust.")
/* TRANSLATORS: needs-and-how-i-ask.json: title */
N_("A need, and how you ask")
/* TRANSLATORS: needs-and-how-i-ask.json: summary */
N_("Find out what you need, how it shows now, and a clear and kind way to ask for it.")
/* TRANSLATORS: needs-and-how-i-ask.json: why */
N_("A need that was not met can learn to come out sideways: as a hint, a test, a sharp word, or as silence. In one study, 93 dating couples were filmed while one of them told of a worry. When they asked for help plainly, partners gave more helpful answers, and such answers left them feeling cared for. People with more attachment avoidance asked in ways that worked less well.[@collins2000] The tone counts as well. In 180 couples, people high in avoidance were less angry, and pulled back less, when the asking was gentle and left them room.[@overall2013] These studies watched couples. They did not test a page like this.")
/* TRANSLATORS: needs-and-how-i-ask.json: caution */
N_("This is only for someone who is safe to ask. If a plain wish could bring threats, punishment or harm, you do not have to ask more kindly. Go to [Support](support:). You may still do the first part, just for you. And a clear wish is not a promise: they may say no.")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[0].title */
N_("Is it safe to ask?")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[0].text */
N_("Pick someone who is mostly kind to you. If you are afraid of how they take a wish, stop here and go to [Support](support:). Every need is allowed: the one for closeness and the one for room.")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[1].title */
N_("A small moment")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[1].text */
N_("When did you last want something from them, and not quite say it? A line is enough.")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[1].example */
N_("“They were on the phone all through supper.” Or: “They wanted to talk it all out at midnight.”")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[2].title */
N_("What you needed")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[2].text */
N_("Which comes closest? If you are not sure, take a guess and see how it fits.")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[2].options[0].label */
N_("To feel close")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[2].options[1].label */
N_("A sign that we are all right")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[2].options[2].label */
N_("To be listened to")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[2].options[4].label */
N_("Help with something")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[2].options[5].label */
N_("Room, or time alone")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[2].options[6].label */
N_("To be asked first")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[2].options[7].label */
N_("To know what the plan is")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[3].title */
N_("How it shows now")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[3].text */
N_("When you need that, what can others see you do? Each of these is a way to ask without the risk of asking.")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[3].options[0].label */
N_("You hint, and hope")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[3].options[1].label */
N_("You ask again and again")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[3].options[2].label */
N_("You test if they notice")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[3].options[3].label */
N_("You say something sharp")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[3].options[4].label */
N_("You sigh or look hurt")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[3].options[5].label */
N_("You check the phone")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[3].options[6].label */
N_("You do things for them first")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[3].options[7].label */
N_("You say “It’s fine”")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[3].options[8].label */
N_("You go quiet")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[3].options[9].label */
N_("You get busy")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[3].options[10].label */
N_("You do it all alone")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[3].options[11].label */
N_("You make a joke")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[3].options[12].label */
N_("You leave")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[4].title */
N_("What they may see")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[4].text */
N_("They see what you do, and not the need. What might it look like from where they are? You can only guess.")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[4].example */
N_("“That I’m cross with them again.” Or: “That I don’t want to be with them at all.”")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[5].title */
N_("Make it small and clear")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[5].text */
N_("What would help a little, this week? Choose something they can do, and can say yes or no to.")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[5].example */
N_("“Twenty minutes without phones, after supper.” Or: “That we talk tomorrow at six, and not at night.”")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[6].text */
N_("Fill in what fits, and leave the rest. Short is good.")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[6].lines[0].title */
N_("A good start")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[6].lines[0].text */
N_("Say something warm that is true, or say when this comes up.")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[6].lines[0].example */
N_("“I like our suppers.” Or: “When we talk late at night …”")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[6].lines[1].text */
N_("Start with “I feel” or “I felt.”")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[6].lines[1].example */
N_("“I feel a bit alone when we both look at our phones.” Or: “I feel worn out, and then I shut down.”")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[6].lines[2].title */
N_("What you need")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[6].lines[2].text */
N_("Name it without blame.")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[6].lines[2].example */
N_("“I would love to have a little of you in the evening.” Or: “I need to sleep on it, so that I can listen.”")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[6].lines[3].title */
N_("What you ask")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[6].lines[3].text */
N_("One thing, and by when.")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[6].lines[3].example */
N_("“Could we put the phones away for twenty minutes tonight?” Or: “Could we talk tomorrow at six?”")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[6].lines[4].title */
N_("Room to answer")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[6].lines[4].text */
N_("Leave them free to say no, or later.")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[6].lines[4].example */
N_("“If tonight is bad, tell me a day that works.” Or: “If six is bad, you pick the time.”")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[7].text */
N_("A no to one wish is not a no to you. How else could you look after this need? If a no comes with threats or punishment, go to [Support](support:).")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[7].example */
N_("“I’ll call my sister, and ask again on Sunday.” Or: “I’ll take a walk alone, and say when I’m back.”")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[8].title */
N_("When to ask")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[8].text */
N_("Most wishes are heard better at a calm hour. When might that be?")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[8].options[0].label */
N_("Today, when it is calm")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[8].options[1].label */
N_("In the next few days")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[8].options[2].label */
N_("In a short message")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[8].options[3].label */
N_("First I say it out loud, alone")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[8].options[4].label */
N_("First I try it on a friend")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[8].options[5].label */
N_("Not for now")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[9].title */
N_("Your wish, in your words")
/* TRANSLATORS: needs-and-how-i-ask.json: steps[9].text */
N_("Read it once, slowly. Would you be glad to hear it said like this? Change what you like, and take it along.")
/* TRANSLATORS: opposite-action.json: title */
N_("Do the opposite, a little")
/* TRANSLATORS: opposite-action.json: summary */
N_("When a feeling does not fit the facts, try a small move the other way. Never against a fear of real harm.")
/* TRANSLATORS: opposite-action.json: why */
N_("Opposite action is a DBT skill: you do the reverse of what a feeling pulls you to do. In a small lab study, 16 people with borderline personality disorder tried it. With sadness, guilt or shame, the feeling eased more than when they went along with it; with fear or anger it did not.[@sauerzavala2019] It was not about attachment, so see what it does for you.")
/* TRANSLATORS: opposite-action.json: caution */
N_("Never use this against a fear of real harm. If someone frightens, threatens, controls or hurts you, your fear is right to lead: go to [Support](support:). It is not for staying longer, forgiving sooner or coming closer than is safe. Keep to small steps, and leave out anything tied to an old, big hurt. If it gets too much, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: opposite-action.json: steps[0].title */
N_("First: is it safe?")
/* TRANSLATORS: opposite-action.json: steps[0].text */
N_("Could anyone in this harm you, threaten you or make you pay? If so, or if you are not sure, stop here and go to [Support](support:). Do not act against that fear.")
/* TRANSLATORS: opposite-action.json: steps[0].options[0].label */
N_("No one here would harm you")
/* TRANSLATORS: opposite-action.json: steps[0].options[1].label */
N_("Someone might")
/* TRANSLATORS: opposite-action.json: steps[1].title */
N_("Which feeling?")
/* TRANSLATORS: opposite-action.json: steps[1].text */
N_("Pick one. If you picked “Someone might” before, please do not go on.")
/* TRANSLATORS: opposite-action.json: steps[1].options[0].label */
N_("Fear of getting close")
/* TRANSLATORS: opposite-action.json: steps[1].options[1].label */
N_("Fear of being left")
/* TRANSLATORS: opposite-action.json: steps[1].options[2].label */
N_("Anger")
/* TRANSLATORS: opposite-action.json: steps[1].options[3].label */
N_("Sadness")
/* TRANSLATORS: opposite-action.json: steps[1].options[4].label */
N_("Shame")
/* TRANSLATORS: opposite-action.json: steps[1].options[5].label */
N_("Guilt")
/* TRANSLATORS: opposite-action.json: steps[1].options[6].label */
N_("Jealousy")
/* TRANSLATORS: opposite-action.json: steps[2].text */
N_("If it fits the facts and its pull would help, follow it: this is not for today. Not sure? [Check the facts](exercise:check-the-facts) first.")
/* TRANSLATORS: opposite-action.json: steps[2].options[0].label */
N_("It fits, and its pull would help")
/* TRANSLATORS: opposite-action.json: steps[2].options[1].label */
N_("It fits, but its pull would make things worse")
/* TRANSLATORS: opposite-action.json: steps[2].options[2].label */
N_("It is bigger than the facts")
/* TRANSLATORS: opposite-action.json: steps[2].options[3].label */
N_("It does not fit the facts")
/* TRANSLATORS: opposite-action.json: steps[3].title */
N_("The pull")
/* TRANSLATORS: opposite-action.json: steps[3].text */
N_("What does it want you to do? Each of these kept you safer once.")
/* TRANSLATORS: opposite-action.json: steps[3].options[0].label */
N_("Ask again if all is well")
/* TRANSLATORS: opposite-action.json: steps[3].options[2].label */
N_("Hold on tighter")
/* TRANSLATORS: opposite-action.json: steps[3].options[5].label */
N_("Cancel")
/* TRANSLATORS: opposite-action.json: steps[3].options[6].label */
N_("Go quiet")
/* TRANSLATORS: opposite-action.json: steps[3].options[9].label */
N_("Hide what you feel")
/* TRANSLATORS: opposite-action.json: steps[3].options[10].label */
N_("Stay in bed")
/* TRANSLATORS: opposite-action.json: steps[4].title */
N_("The other way")
/* TRANSLATORS: opposite-action.json: steps[4].text */
N_("Write the pull, and beside it a move the other way. Make it small, kind to you and easy to stop.")
/* TRANSLATORS: opposite-action.json: steps[4].columns[1].title */
N_("A small opposite")
/* TRANSLATORS: opposite-action.json: steps[4].examples[0].pull */
N_("Ask a third time if we are all right")
/* TRANSLATORS: opposite-action.json: steps[4].examples[0].opposite */
N_("Ask once. Then cook, with music on")
/* TRANSLATORS: opposite-action.json: steps[4].examples[1].pull */
N_("Cancel Friday")
/* TRANSLATORS: opposite-action.json: steps[4].examples[1].opposite */
N_("Go for an hour, and say when I will leave")
/* TRANSLATORS: opposite-action.json: steps[5].title */
N_("Your one step")
/* TRANSLATORS: opposite-action.json: steps[5].text */
N_("Pick one. Finish the line: “When …, I will …”")
/* TRANSLATORS: opposite-action.json: steps[5].example */
N_("“When I want to check the phone again, I will put it in the drawer until nine.” Or: “When I want to go quiet, I will say one sentence about my day.”")
/* TRANSLATORS: opposite-action.json: steps[6].title */
N_("With your whole self")
/* TRANSLATORS: opposite-action.json: steps[6].text */
N_("It may work better when the body joins in. What could help?")
/* TRANSLATORS: opposite-action.json: steps[6].options[0].label */
N_("Let the shoulders drop")
/* TRANSLATORS: opposite-action.json: steps[6].options[1].label */
N_("Let the face go soft")
/* TRANSLATORS: opposite-action.json: steps[6].options[2].label */
N_("Speak more slowly")
/* TRANSLATORS: opposite-action.json: steps[6].options[4].label */
N_("Sit or stand tall")
/* TRANSLATORS: opposite-action.json: steps[6].options[5].label */
N_("One long breath out")
/* TRANSLATORS: opposite-action.json: steps[6].options[6].label */
N_("Stay a little after it is done")
/* TRANSLATORS: opposite-action.json: steps[6].options[7].label */
N_("Nothing, just the step")
/* TRANSLATORS: opposite-action.json: steps[7].title */
N_("Your plan")
/* TRANSLATORS: opposite-action.json: steps[7].text */
N_("Here it is in one place. You can copy it.")
/* TRANSLATORS: opposite-action.json: steps[8].text */
N_("You are not hiding the feeling. You let it come along while you do something else. It may fade slowly, or not this time. If it turns out that you are not safe, stop: [Support](support:) is here.")
/* TRANSLATORS: paced-breathing.json: title */
N_("Paced breathing")
/* TRANSLATORS: paced-breathing.json: summary */
N_("Breathe slowly, about six breaths a minute, with a longer breath out.")
/* TRANSLATORS: paced-breathing.json: why */
N_("What we know is mostly about the body. One review put together 31 studies with 1,133 people. Right after slow breathing, blood pressure was lower, and the heart’s pace varied more from beat to beat. Bad feelings eased too, on average, but not clearly enough to be sure.[@shao2024] In a study of slow breathing for 15 minutes, at each person’s own best pace, people were in a better mood than those who sat quietly.[@steffen2017] This exercise is shorter than that. See what it does for you.")
/* TRANSLATORS: paced-breathing.json: caution */
N_("Please ask a doctor first if you have a lung or heart problem, or if you faint easily. If you feel dizzy, stop and breathe as you normally do. If watching your breath brings on panic, skip this and try [grounding](exercise:grounding). The quiet minute is a little like meditation. That can stir things up for some, more often after a hard childhood.[@goldberg2022] You can skip it.")
/* TRANSLATORS: paced-breathing.json: steps[0].text */
N_("Eyes open. Sit, stand or lie as you like.")
/* TRANSLATORS: paced-breathing.json: steps[1].title */
N_("You have the say")
/* TRANSLATORS: paced-breathing.json: steps[1].text */
N_("Breathe normally any time. Stop if you feel dizzy.")
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
/* TRANSLATORS: paced-breathing.json: steps[7].text */
N_("Dizzy? Sit a while. Uneasy? [Grounding](exercise:grounding) is here.")
/* TRANSLATORS: partner-card.json: title */
N_("Write a card for someone safe")
/* TRANSLATORS: partner-card.json: summary */
N_("One page in your own words: how it looks when you worry or pull back, what helps, and what you will do.")
/* TRANSLATORS: partner-card.json: why */
N_("A partner who answers in a way that fits can ease hard moments.[@simpson2014] What fits is not the same for all: in a study of 180 couples, people high in avoidance pulled back less when the asking was gentle and left them room.[@overall2013] In emotionally focused therapy, or EFT, two people tell each other about the softer feelings beneath what they do.[@wiebe2016] We know of no study of such a card, but it may spare you the search for words on a hard day.")
/* TRANSLATORS: partner-card.json: caution */
N_("Give it only to someone who is careful with what they know about you. It can be a partner, a friend or family, or no one but you. If someone has used your fears against you, or frightens, threatens or controls you, do not give it to them: go to [Support](support:). A card asks, and they are free to say no. If writing it gets heavy, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: partner-card.json: steps[0].title */
N_("Someone safe")
/* TRANSLATORS: partner-card.json: steps[0].text */
N_("Think of someone who has been careful with your soft spots. If no one fits, write it for yourself. If you are afraid of someone, [Support](support:) comes first.")
/* TRANSLATORS: partner-card.json: steps[1].title */
N_("Who is it for?")
/* TRANSLATORS: partner-card.json: steps[1].text */
N_("A name or a letter will do.")
/* TRANSLATORS: partner-card.json: steps[1].example */
N_("“For Mia.” Or: “For me, for now.”")
/* TRANSLATORS: partner-card.json: steps[2].title */
N_("What it looks like")
/* TRANSLATORS: partner-card.json: steps[2].text */
N_("When a bond feels shaky, or too close, what can others see you do? Pick all that fit.")
/* TRANSLATORS: partner-card.json: steps[2].options[0].label */
N_("Ask if all is well")
/* TRANSLATORS: partner-card.json: steps[2].options[1].label */
N_("Write a lot")
/* TRANSLATORS: partner-card.json: steps[2].options[2].label */
N_("Get louder")
/* TRANSLATORS: partner-card.json: steps[2].options[4].label */
N_("Hold on tight")
/* TRANSLATORS: partner-card.json: steps[2].options[6].label */
N_("Give short answers")
/* TRANSLATORS: partner-card.json: steps[2].options[8].label */
N_("Say “I’m fine”")
/* TRANSLATORS: partner-card.json: steps[2].options[10].label */
N_("Make jokes")
/* TRANSLATORS: partner-card.json: steps[2].options[11].label */
N_("Leave the room")
/* TRANSLATORS: partner-card.json: steps[2].options[12].label */
N_("Do it all alone")
/* TRANSLATORS: partner-card.json: steps[3].title */
N_("What goes on inside")
/* TRANSLATORS: partner-card.json: steps[3].text */
N_("What can they not see? You only need to name it.")
/* TRANSLATORS: partner-card.json: steps[3].example */
N_("“I think that I am about to lose you.” Or: “I think that I can’t get it right, and I want to hide.”")
/* TRANSLATORS: partner-card.json: steps[4].text */
N_("What could they do, if they want to?")
/* TRANSLATORS: partner-card.json: steps[4].options[0].label */
N_("A short answer, even “later”")
/* TRANSLATORS: partner-card.json: steps[4].options[1].label */
N_("Hearing “I’m still here”")
/* TRANSLATORS: partner-card.json: steps[4].options[2].label */
N_("A hug, if they ask first")
/* TRANSLATORS: partner-card.json: steps[4].options[3].label */
N_("Sitting near, without words")
/* TRANSLATORS: partner-card.json: steps[4].options[4].label */
N_("One question, and time to answer")
/* TRANSLATORS: partner-card.json: steps[4].options[5].label */
N_("Some time alone, and then a word")
/* TRANSLATORS: partner-card.json: steps[4].options[6].label */
N_("A gentle voice")
/* TRANSLATORS: partner-card.json: steps[4].options[7].label */
N_("A choice")
/* TRANSLATORS: partner-card.json: steps[4].options[8].label */
N_("A set time to talk")
/* TRANSLATORS: partner-card.json: steps[4].options[9].label */
N_("A walk together")
/* TRANSLATORS: partner-card.json: steps[4].options[10].label */
N_("A hand with one small thing")
/* TRANSLATORS: partner-card.json: steps[5].title */
N_("What does not help")
/* TRANSLATORS: partner-card.json: steps[5].text */
N_("What makes it harder, even if it is meant well?")
/* TRANSLATORS: partner-card.json: steps[5].options[0].label */
N_("“Calm down”")
/* TRANSLATORS: partner-card.json: steps[5].options[1].label */
N_("Laughing about it")
/* TRANSLATORS: partner-card.json: steps[5].options[2].label */
N_("Silence with no end in sight")
/* TRANSLATORS: partner-card.json: steps[5].options[3].label */
N_("Many questions at once")
/* TRANSLATORS: partner-card.json: steps[5].options[4].label */
N_("Being followed from room to room")
/* TRANSLATORS: partner-card.json: steps[5].options[6].label */
N_("Being told what you feel")
/* TRANSLATORS: partner-card.json: steps[5].options[7].label */
N_("A quick fix")
/* TRANSLATORS: partner-card.json: steps[5].options[8].label */
N_("Others being told about it")
/* TRANSLATORS: partner-card.json: steps[5].options[9].label */
N_("Doing it all by text")
/* TRANSLATORS: partner-card.json: steps[6].text */
N_("What is your part? Choose what you can keep on a bad day, too.")
/* TRANSLATORS: partner-card.json: steps[6].options[0].label */
N_("Say that it has started")
/* TRANSLATORS: partner-card.json: steps[6].options[1].label */
N_("Ask once, and then wait")
/* TRANSLATORS: partner-card.json: steps[6].options[2].label */
N_("Say how long you need, and come back")
/* TRANSLATORS: partner-card.json: steps[6].options[4].label */
N_("Get a little calmer first")
/* TRANSLATORS: partner-card.json: steps[6].options[5].label */
N_("Call someone else, too")
/* TRANSLATORS: partner-card.json: steps[6].options[6].label */
N_("Leave big talks for the day")
/* TRANSLATORS: partner-card.json: steps[6].options[7].label */
N_("Say sorry for what was unfair")
/* TRANSLATORS: partner-card.json: steps[6].options[8].label */
N_("Say thank you")
/* TRANSLATORS: partner-card.json: steps[7].text */
N_("A line or two for each. Leave out what you would rather keep to yourself.")
/* TRANSLATORS: partner-card.json: steps[7].lines[0].title */
N_("What you may see")
/* TRANSLATORS: partner-card.json: steps[7].lines[0].text */
N_("What you do, in plain words.")
/* TRANSLATORS: partner-card.json: steps[7].lines[0].example */
N_("“When I worry, I write a lot and ask if we are all right.” Or: “When it gets too close, I go quiet and get busy.”")
/* TRANSLATORS: partner-card.json: steps[7].lines[1].title */
N_("What goes on in me")
/* TRANSLATORS: partner-card.json: steps[7].lines[1].text */
N_("The part that does not show.")
/* TRANSLATORS: partner-card.json: steps[7].lines[1].example */
N_("“I am scared of losing you then.” Or: “I am scared of getting it wrong then.”")
/* TRANSLATORS: partner-card.json: steps[7].lines[2].text */
N_("One or two things that they can do.")
/* TRANSLATORS: partner-card.json: steps[7].lines[2].example */
N_("“A short answer helps, even ‘Later.’” Or: “Half an hour alone helps. Then ask me once more.”")
/* TRANSLATORS: partner-card.json: steps[7].lines[3].text */
N_("Without blame.")
/* TRANSLATORS: partner-card.json: steps[7].lines[3].example */
N_("“‘Calm down’ makes it worse.” Or: “When you come after me, I shut down.”")
/* TRANSLATORS: partner-card.json: steps[7].lines[4].text */
N_("Your part.")
/* TRANSLATORS: partner-card.json: steps[7].lines[4].example */
N_("“I will ask once, and then call a friend.” Or: “I will say when I’ll be back, and come back.”")
/* TRANSLATORS: partner-card.json: steps[7].lines[5].title */
N_("What you are free to do")
/* TRANSLATORS: partner-card.json: steps[7].lines[5].text */
N_("Leave them room.")
/* TRANSLATORS: partner-card.json: steps[7].lines[5].example */
N_("“You can say no. You may need a break, too, and I would like to hear what helps you.”")
/* TRANSLATORS: partner-card.json: steps[8].title */
N_("Read it as if you were them")
/* TRANSLATORS: partner-card.json: steps[8].text */
N_("What is true of it? If you would not feel safe with it in their hands, keep it.")
/* TRANSLATORS: partner-card.json: steps[8].options[0].label */
N_("It is about you, and blames no one")
/* TRANSLATORS: partner-card.json: steps[8].options[1].label */
N_("It asks for things they can do")
/* TRANSLATORS: partner-card.json: steps[8].options[3].label */
N_("It leaves them free")
/* TRANSLATORS: partner-card.json: steps[8].options[4].label */
N_("You would feel safe if they kept it")
/* TRANSLATORS: partner-card.json: steps[9].title */
N_("What will you do with it?")
/* TRANSLATORS: partner-card.json: steps[9].text */
N_("There is no hurry.")
/* TRANSLATORS: partner-card.json: steps[9].options[0].label */
N_("Give it at a calm hour")
/* TRANSLATORS: partner-card.json: steps[9].options[1].label */
N_("Read it aloud to them")
/* TRANSLATORS: partner-card.json: steps[9].options[2].label */
N_("Show it to a therapist first")
/* TRANSLATORS: partner-card.json: steps[9].options[3].label */
N_("Tell them just one line")
/* TRANSLATORS: partner-card.json: steps[9].options[4].label */
N_("Keep it for yourself")
/* TRANSLATORS: partner-card.json: steps[10].title */
N_("Your card, to copy or print")
/* TRANSLATORS: partner-card.json: steps[10].text */
N_("You can copy it, print it, or write it out by hand. Ask first if it is a good time. A card can change, so you can write a new one.")
/* TRANSLATORS: pause-box.json: title */
N_("Put the message in a pause box")
/* TRANSLATORS: pause-box.json: summary */
N_("Write the message you want to send, let it rest, read it again, then choose. Nothing is sent from here.")
/* TRANSLATORS: pause-box.json: why */
N_("A hot message and a cold one are often the same thing: a try to feel safe, fast. In a lab game with 81 couples, a short wait before the next move made people less harsh with each other.[@mccurry2024] In a large review of ways to handle feelings, turning to something else helped, and dwelling on the feeling did not.[@webb2012b] We know of no study of a box like this.")
/* TRANSLATORS: pause-box.json: caution */
N_("Your alarm may be right. If a person frightens, threatens or controls you, or makes you pay for not answering, do not work on softer words: go to [Support](support:). If someone may read what is on this computer, think first about what you write. If you get more upset as you write, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: pause-box.json: steps[0].title */
N_("Nothing is sent")
/* TRANSLATORS: pause-box.json: steps[0].text */
N_("Only you see this. Scared of them? [Support](support:) first.")
/* TRANSLATORS: pause-box.json: steps[1].title */
N_("One slow half minute")
/* TRANSLATORS: pause-box.json: steps[1].text */
N_("Phone down. In for four, out for six.")
/* TRANSLATORS: pause-box.json: steps[2].title */
N_("The message")
/* TRANSLATORS: pause-box.json: steps[2].text */
N_("Write it just as it comes.")
/* TRANSLATORS: pause-box.json: steps[2].example */
N_("“You never answer. Am I even in your life?” Or: “I’m busy this week. Let’s leave it.”")
/* TRANSLATORS: pause-box.json: steps[3].title */
N_("What it is for")
/* TRANSLATORS: pause-box.json: steps[3].text */
N_("What do you hope it will do?")
/* TRANSLATORS: pause-box.json: steps[3].options[0].label */
N_("Get an answer")
/* TRANSLATORS: pause-box.json: steps[3].options[1].label */
N_("Know that all is well between you")
/* TRANSLATORS: pause-box.json: steps[3].options[2].label */
N_("Be understood")
/* TRANSLATORS: pause-box.json: steps[3].options[3].label */
N_("Let them feel how it hurts")
/* TRANSLATORS: pause-box.json: steps[3].options[4].label */
N_("Get some room")
/* TRANSLATORS: pause-box.json: steps[3].options[5].label */
N_("Get out of a talk")
/* TRANSLATORS: pause-box.json: steps[3].options[6].label */
N_("Mend something")
/* TRANSLATORS: pause-box.json: steps[3].options[7].label */
N_("Make the worry stop")
/* TRANSLATORS: pause-box.json: steps[4].text */
N_("Let it rest. Look far away, or drink something.")
/* TRANSLATORS: pause-box.json: steps[5].title */
N_("Four more, if you can")
/* TRANSLATORS: pause-box.json: steps[5].text */
N_("Move, wash a cup, water a plant. It keeps.")
/* TRANSLATORS: pause-box.json: steps[6].title */
N_("Read it again")
/* TRANSLATORS: pause-box.json: steps[6].text */
N_("Read it as if it came to you.")
/* TRANSLATORS: pause-box.json: steps[7].title */
N_("How it may land")
/* TRANSLATORS: pause-box.json: steps[7].text */
N_("If they read it now, what might happen?")
/* TRANSLATORS: pause-box.json: steps[7].options[0].label */
N_("It may bring you closer")
/* TRANSLATORS: pause-box.json: steps[7].options[1].label */
N_("You may get what you hoped for")
/* TRANSLATORS: pause-box.json: steps[7].options[2].label */
N_("It may start a fight")
/* TRANSLATORS: pause-box.json: steps[7].options[3].label */
N_("It may push them away")
/* TRANSLATORS: pause-box.json: steps[7].options[4].label */
N_("It may shut a door you want open")
/* TRANSLATORS: pause-box.json: steps[7].options[5].label */
N_("It may not be safe")
/* TRANSLATORS: pause-box.json: steps[7].options[6].label */
N_("You can’t tell")
/* TRANSLATORS: pause-box.json: steps[8].title */
N_("Your choice")
/* TRANSLATORS: pause-box.json: steps[8].text */
N_("What would you like to do with it?")
/* TRANSLATORS: pause-box.json: steps[8].options[0].label */
N_("Send it as it is")
/* TRANSLATORS: pause-box.json: steps[8].options[1].label */
N_("Say it softer")
/* TRANSLATORS: pause-box.json: steps[8].options[2].label */
N_("Not now")
/* TRANSLATORS: pause-box.json: steps[9].text */
N_("Only if you want to. Keep it short.")
/* TRANSLATORS: pause-box.json: steps[9].lines[0].text */
N_("One feeling, from your side.")
/* TRANSLATORS: pause-box.json: steps[9].lines[0].example */
N_("“I got worried today.” Or: “I feel a bit crowded right now.”")
/* TRANSLATORS: pause-box.json: steps[9].lines[1].title */
N_("What it is about")
/* TRANSLATORS: pause-box.json: steps[9].lines[1].text */
N_("The plain fact.")
/* TRANSLATORS: pause-box.json: steps[9].lines[1].example */
N_("“I had not heard from you since morning.” Or: “We have talked about us every night this week.”")
/* TRANSLATORS: pause-box.json: steps[9].lines[2].text */
N_("A warm word, if it is true.")
/* TRANSLATORS: pause-box.json: steps[9].lines[2].example */
N_("“I like hearing from you.” Or: “You matter to me.”")
/* TRANSLATORS: pause-box.json: steps[9].lines[3].title */
N_("One small ask")
/* TRANSLATORS: pause-box.json: steps[9].lines[3].text */
N_("With a time, if you can.")
/* TRANSLATORS: pause-box.json: steps[9].lines[3].example */
N_("“Could you call me tonight?” Or: “I need this evening alone. I will call tomorrow at six.”")
/* TRANSLATORS: pause-box.json: steps[10].title */
N_("When to look again")
/* TRANSLATORS: pause-box.json: steps[10].text */
N_("If it stays here, when will you look?")
/* TRANSLATORS: pause-box.json: steps[10].options[0].label */
N_("In an hour")
/* TRANSLATORS: pause-box.json: steps[10].options[1].label */
N_("Tonight")
/* TRANSLATORS: pause-box.json: steps[10].options[2].label */
N_("After a night’s sleep")
/* TRANSLATORS: pause-box.json: steps[10].options[3].label */
N_("After a word with someone you trust")
/* TRANSLATORS: pause-box.json: steps[10].options[4].label */
N_("Not again")
/* TRANSLATORS: pause-box.json: steps[10].options[5].label */
N_("It does not stay here")
/* TRANSLATORS: pause-box.json: steps[11].text */
N_("Nothing was sent. [Grounding](exercise:grounding) and [Support](support:) are here.")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: title */
N_("What your shield gives and costs")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: summary */
N_("Pick one way you shield yourself, be fair to it, and see what it gives you and what it costs you now.")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: why */
N_("In schema therapy, a way of being that keeps pain out is called a coping mode.[@arntz2021] Therapists may look with you at what it gives and what it costs, and at the good reasons why it came.[@formulate2026] We know of no study of this step alone, or of what it does for attachment. It may give you a choice, where there was only a habit.")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: caution */
N_("A shield against someone who frightens, threatens, controls or hurts you is right to keep. Please do not lower it for them. Go to [Support](support:). If your shield is something that harms your body, do not weigh it here alone. [Support](support:) shows who to talk to. If it gets too much, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[0].title */
N_("No fault in it")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[0].text */
N_("A shield is a way to feel less, or to be safe from others. There was most likely a good reason for it once. You only look at it now. If it guards you from someone who scares you, keep it, and go to [Support](support:).")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[1].title */
N_("Your shield")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[1].text */
N_("Which one do you reach for? Take the one you know best.")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[1].options[0].label */
N_("The wall: go quiet, feel little")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[1].options[1].label */
N_("The busy one: work, chores, screens")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[1].options[2].label */
N_("The pleaser: say yes, keep the peace")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[1].options[3].label */
N_("The joker: make it light")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[1].options[4].label */
N_("The sharp one: hard words before theirs")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[1].options[5].label */
N_("The proud one: need no one")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[1].options[6].label */
N_("The watcher: check, and look for signs")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[1].options[7].label */
N_("The hider: stay away")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[2].title */
N_("When it came up")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[2].text */
N_("When did you last reach for it? One line will do.")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[2].example */
N_("One person wrote: “On Sunday, when she asked if I was sad.” Another wrote: “When he was late, I went through every word he had said.”")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[3].title */
N_("The two sides")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[3].text */
N_("Be fair to both. What does it keep away from you, or save you? And what do you miss because of it?")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[3].columns[0].title */
N_("What it gives")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[3].columns[1].title */
N_("What it costs")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[3].examples[0].gives */
N_("I don’t have to cry in front of her.")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[3].examples[0].costs */
N_("She goes to bed not knowing me.")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[3].examples[1].gives */
N_("I feel less helpless while I check.")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[3].examples[1].costs */
N_("I am worn out, and no surer than before.")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[4].title */
N_("What else it keeps out")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[4].text */
N_("A shield can’t tell good from bad. What else stays outside? Pick what fits.")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[4].options[1].label */
N_("Help")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[4].options[2].label */
N_("Being known")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[4].options[6].label */
N_("Honest words")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[4].options[7].label */
N_("Fair anger")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[4].options[8].label */
N_("A good cry")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[4].options[9].label */
N_("Kind words about you")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[4].options[10].label */
N_("Not much")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[5].title */
N_("All in all")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[5].text */
N_("All in all, what is it worth to you now?")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[5].lowest */
N_("It costs far more than it gives")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[5].highest */
N_("It gives far more than it costs")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[6].title */
N_("Where it is right to keep it")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[6].text */
N_("With some people a shield is wise. Where do you want to keep yours?")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[6].example */
N_("“At work, with the boss who laughs at people.” Or: “With my uncle. He turns what I say against me.”")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[7].title */
N_("Where it might come down an inch")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[7].text */
N_("Is there someone you feel safe with? What would an inch be, with them? An inch is enough, and it can wait.")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[7].example */
N_("“With Kim, I could say that the day was bad, before I make a joke.” Or: “With him, I could look at the phone once, and then tell him that I’m uneasy.”")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[8].title */
N_("A word to your shield")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[8].text */
N_("It has worked hard for you. What would you like to say to it?")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[8].example */
N_("“Thank you. You can rest a little. I will call you.” Or: “I know that you mean well. I can take it from here, for an hour.”")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[9].title */
N_("The whole of it")
/* TRANSLATORS: pros-and-cons-of-a-mode.json: steps[9].text */
N_("Read it once more. There is nothing that you have to change. It is enough to see it.")
/* TRANSLATORS: radical-acceptance.json: title */
N_("Stop fighting what is so")
/* TRANSLATORS: radical-acceptance.json: summary */
N_("Let one hard fact be a fact, so that your strength is free for what you can do.")
/* TRANSLATORS: radical-acceptance.json: why */
N_("Radical acceptance is a DBT skill: to stop fighting a fact that is already so. In one study, 92 healthy young adults thought of something that had upset them. With this skill, the bad feelings it had stirred went all the way back down; with checking the facts they did not.[@segal2025] It was a single session, and it was not about attachment.")
/* TRANSLATORS: radical-acceptance.json: caution */
N_("To accept that it happened is not to say that it was right. It is not to forgive, to forget or to stay. Never use it to put up with harm: if someone frightens, threatens, controls or hurts you, go to [Support](support:). Pick a fact that you can bear to look at, and not the worst thing that ever happened to you. That is for a day with a therapist. If it gets too much, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: radical-acceptance.json: steps[0].title */
N_("What it is, and is not")
/* TRANSLATORS: radical-acceptance.json: steps[0].text */
N_("Accepting means: this is so. It does not mean: this is fine. You can accept a fact and be angry about it, change what comes next, or leave.")
/* TRANSLATORS: radical-acceptance.json: steps[1].title */
N_("What sort of fact?")
/* TRANSLATORS: radical-acceptance.json: steps[1].text */
N_("Is it past, or still going on? If someone harms or scares you, that is not one to accept: please go to [Support](support:).")
/* TRANSLATORS: radical-acceptance.json: steps[1].options[0].label */
N_("It is past")
/* TRANSLATORS: radical-acceptance.json: steps[1].options[1].label */
N_("It is so now, and you can’t change it")
/* TRANSLATORS: radical-acceptance.json: steps[1].options[2].label */
N_("It is so now, and you could change some of it")
/* TRANSLATORS: radical-acceptance.json: steps[1].options[3].label */
N_("It is about how someone else is")
/* TRANSLATORS: radical-acceptance.json: steps[1].options[4].label */
N_("Someone is harming you")
/* TRANSLATORS: radical-acceptance.json: steps[2].title */
N_("The plain fact")
/* TRANSLATORS: radical-acceptance.json: steps[2].text */
N_("Write it in one short line, as a calm friend would. A small or middle one will do.")
/* TRANSLATORS: radical-acceptance.json: steps[2].example */
N_("“They forgot my birthday.” Or: “I was the one who ended it.” Or: “Nobody hugged much in my family.”")
/* TRANSLATORS: radical-acceptance.json: steps[3].title */
N_("How you fight it")
/* TRANSLATORS: radical-acceptance.json: steps[3].text */
N_("How does the fight with it go? Each of these is a way to hurt less.")
/* TRANSLATORS: radical-acceptance.json: steps[3].options[0].label */
N_("“It should not be so”")
/* TRANSLATORS: radical-acceptance.json: steps[3].options[1].label */
N_("Asking why, again and again")
/* TRANSLATORS: radical-acceptance.json: steps[3].options[2].label */
N_("Playing it over")
/* TRANSLATORS: radical-acceptance.json: steps[3].options[3].label */
N_("“If only I had …”")
/* TRANSLATORS: radical-acceptance.json: steps[3].options[4].label */
N_("Blaming yourself")
/* TRANSLATORS: radical-acceptance.json: steps[3].options[5].label */
N_("Blaming them, all day")
/* TRANSLATORS: radical-acceptance.json: steps[3].options[6].label */
N_("Waiting for them to change")
/* TRANSLATORS: radical-acceptance.json: steps[3].options[7].label */
N_("Acting as if it did not matter")
/* TRANSLATORS: radical-acceptance.json: steps[3].options[8].label */
N_("Staying too busy to feel it")
/* TRANSLATORS: radical-acceptance.json: steps[3].options[9].label */
N_("Going numb")
/* TRANSLATORS: radical-acceptance.json: steps[4].title */
N_("What the fight takes")
/* TRANSLATORS: radical-acceptance.json: steps[4].text */
N_("What does it cost you? Sleep, time, ease with people? You can leave this empty.")
/* TRANSLATORS: radical-acceptance.json: steps[4].example */
N_("“My evenings.” Or: “I don’t let anyone near.”")
/* TRANSLATORS: radical-acceptance.json: steps[5].title */
N_("Open hands")
/* TRANSLATORS: radical-acceptance.json: steps[5].text */
N_("Eyes open. Let your hands lie open, and your face go soft. Say to yourself: “It is so, for now.” If it feels bad, look around and stop.")
/* TRANSLATORS: radical-acceptance.json: steps[6].title */
N_("What is under the fight")
/* TRANSLATORS: radical-acceptance.json: steps[6].text */
N_("When you stop for a moment, what is there? You only need to name it.")
/* TRANSLATORS: radical-acceptance.json: steps[6].options[4].label */
N_("Tired")
/* TRANSLATORS: radical-acceptance.json: steps[6].options[6].label */
N_("A little relief")
/* TRANSLATORS: radical-acceptance.json: steps[6].options[7].label */
N_("Something soft")
/* TRANSLATORS: radical-acceptance.json: steps[6].options[9].label */
N_("You can’t, today")
/* TRANSLATORS: radical-acceptance.json: steps[7].title */
N_("Your own words")
/* TRANSLATORS: radical-acceptance.json: steps[7].text */
N_("Write a line that tells the truth, and is kind. “It is so that … I do not like it. And …”")
/* TRANSLATORS: radical-acceptance.json: steps[7].example */
N_("“It is so that they forgot. It hurt. And I can say that days like that matter to me.” Or: “It is so that I grew up without much comfort. It was not my doing. And I can learn it now.”")
/* TRANSLATORS: radical-acceptance.json: steps[8].title */
N_("What is still yours")
/* TRANSLATORS: radical-acceptance.json: steps[8].text */
N_("With the fact as it is, what is one thing that you can do or choose?")
/* TRANSLATORS: radical-acceptance.json: steps[8].example */
N_("“Plan the day with a friend.” Or: “Let someone hug me, and count to three.”")
/* TRANSLATORS: radical-acceptance.json: steps[9].title */
N_("How far did you get?")
/* TRANSLATORS: radical-acceptance.json: steps[9].text */
N_("The mind will go back to the fight. Then you can turn again. A little is enough.")
/* TRANSLATORS: radical-acceptance.json: steps[9].options[0].label */
N_("A bit of the way")
/* TRANSLATORS: radical-acceptance.json: steps[9].options[1].label */
N_("In and out")
/* TRANSLATORS: radical-acceptance.json: steps[9].options[2].label */
N_("Not with this one")
/* TRANSLATORS: radical-acceptance.json: steps[10].text */
N_("Do one plain, kind thing now: a drink, a walk, a word with someone. If you are hurting a lot, or not safe, [Support](support:) is here.")
/* TRANSLATORS: reaching-for-the-other.json: title */
N_("Say the soft part, ask one thing")
/* TRANSLATORS: reaching-for-the-other.json: summary */
N_("Go from a softer feeling to one clear, small ask, in words that you can say, send or keep.")
/* TRANSLATORS: reaching-for-the-other.json: why */
N_("In emotionally focused therapy, or EFT, a turning point comes when the one who has been pressing finds a softer way to ask.[@burgessmoser2016] When 93 dating couples were filmed, asking openly went with more helpful answers.[@collins2000] In 176 other couples, sulking or looking sad, and not saying why, went with less kind ones.[@don2018] We know of no study of a script like this, and no words can make an answer come.")
/* TRANSLATORS: reaching-for-the-other.json: caution */
N_("This is only for someone you feel safe with. If you are afraid of them, or if there are threats, control or violence, please do not open up more: go to [Support](support:). An ask leaves room for a no. If a no would be too much today, rest first, or try [grounding](exercise:grounding).")
/* TRANSLATORS: reaching-for-the-other.json: steps[0].title */
N_("Is it safe?")
/* TRANSLATORS: reaching-for-the-other.json: steps[0].text */
N_("Choose someone you can disagree with and still feel safe. You do not have to say or send any of this. If you fear what they might do, go to [Support](support:) instead.")
/* TRANSLATORS: reaching-for-the-other.json: steps[1].title */
N_("Who is it?")
/* TRANSLATORS: reaching-for-the-other.json: steps[1].text */
N_("Who would you like to reach? A name or a letter will do.")
/* TRANSLATORS: reaching-for-the-other.json: steps[1].example */
N_("“Sam.” Or: “My sister.”")
/* TRANSLATORS: reaching-for-the-other.json: steps[2].text */
N_("Pick something small. Write what took place, and leave out why.")
/* TRANSLATORS: reaching-for-the-other.json: steps[2].example */
N_("“On Friday I did not hear from Sam all day.” Or: “Last night Sam asked how I was. I said ‘fine’ and left the room.”")
/* TRANSLATORS: reaching-for-the-other.json: steps[3].title */
N_("The softer feeling")
/* TRANSLATORS: reaching-for-the-other.json: steps[3].text */
N_("Is there something softer under it? Pick what fits. If you can’t tell, [Find the softer feeling](exercise:softer-feeling) goes slower.")
/* TRANSLATORS: reaching-for-the-other.json: steps[3].options[10].label */
N_("Worn out")
/* TRANSLATORS: reaching-for-the-other.json: steps[4].title */
N_("What you long for")
/* TRANSLATORS: reaching-for-the-other.json: steps[4].text */
N_("What would the softer feeling like?")
/* TRANSLATORS: reaching-for-the-other.json: steps[4].options[0].label */
N_("To know that they are still there")
/* TRANSLATORS: reaching-for-the-other.json: steps[4].options[1].label */
N_("A kind word")
/* TRANSLATORS: reaching-for-the-other.json: steps[4].options[3].label */
N_("To be heard")
/* TRANSLATORS: reaching-for-the-other.json: steps[4].options[4].label */
N_("Time together")
/* TRANSLATORS: reaching-for-the-other.json: steps[4].options[5].label */
N_("A little room")
/* TRANSLATORS: reaching-for-the-other.json: steps[4].options[6].label */
N_("For it to go slower")
/* TRANSLATORS: reaching-for-the-other.json: steps[4].options[7].label */
N_("A bit of help")
/* TRANSLATORS: reaching-for-the-other.json: steps[4].options[8].label */
N_("To be welcome as you are")
/* TRANSLATORS: reaching-for-the-other.json: steps[5].text */
N_("What is one thing they could do, in a few minutes, that you could see or hear? Ask for what you want, more than for what should stop.")
/* TRANSLATORS: reaching-for-the-other.json: steps[5].example */
N_("“Send me one line when you are late.” Or: “Give me half an hour when I come home, and then ask me about my day.”")
/* TRANSLATORS: reaching-for-the-other.json: steps[6].text */
N_("A no may come, or a “later.” That is their right, as it is yours. What could you do then?")
/* TRANSLATORS: reaching-for-the-other.json: steps[6].options[0].label */
N_("Thank them for being honest")
/* TRANSLATORS: reaching-for-the-other.json: steps[6].options[1].label */
N_("Ask when it would suit")
/* TRANSLATORS: reaching-for-the-other.json: steps[6].options[2].label */
N_("Do one kind thing for yourself")
/* TRANSLATORS: reaching-for-the-other.json: steps[6].options[3].label */
N_("Turn to someone else")
/* TRANSLATORS: reaching-for-the-other.json: steps[6].options[4].label */
N_("Let it be for today")
/* TRANSLATORS: reaching-for-the-other.json: steps[7].text */
N_("When might they have an ear for it?")
/* TRANSLATORS: reaching-for-the-other.json: steps[7].options[0].label */
N_("At a calm hour")
/* TRANSLATORS: reaching-for-the-other.json: steps[7].options[1].label */
N_("On a walk")
/* TRANSLATORS: reaching-for-the-other.json: steps[7].options[3].label */
N_("In a note")
/* TRANSLATORS: reaching-for-the-other.json: steps[7].options[4].label */
N_("When they say it’s a good time")
/* TRANSLATORS: reaching-for-the-other.json: steps[8].text */
N_("Fill in what fits, and leave out the rest. Plain words will do.")
/* TRANSLATORS: reaching-for-the-other.json: steps[8].lines[0].title */
N_("A soft start")
/* TRANSLATORS: reaching-for-the-other.json: steps[8].lines[0].text */
N_("Something kind that is true.")
/* TRANSLATORS: reaching-for-the-other.json: steps[8].lines[0].example */
N_("“I like our evenings.” Or: “You matter to me, even when I go quiet.”")
/* TRANSLATORS: reaching-for-the-other.json: steps[8].lines[1].title */
N_("What took place")
/* TRANSLATORS: reaching-for-the-other.json: steps[8].lines[1].text */
N_("One plain line. No “always,” no “never.”")
/* TRANSLATORS: reaching-for-the-other.json: steps[8].lines[1].example */
N_("“On Friday I did not hear from you.” Or: “Last night I said ‘fine’ and left.”")
/* TRANSLATORS: reaching-for-the-other.json: steps[8].lines[2].title */
N_("What you felt")
/* TRANSLATORS: reaching-for-the-other.json: steps[8].lines[2].text */
N_("Start with “I felt,” and name the softer feeling.")
/* TRANSLATORS: reaching-for-the-other.json: steps[8].lines[2].example */
N_("“I felt scared that I don’t matter.” Or: “I felt scared of getting it wrong.”")
/* TRANSLATORS: reaching-for-the-other.json: steps[8].lines[3].text */
N_("One small thing.")
/* TRANSLATORS: reaching-for-the-other.json: steps[8].lines[3].example */
N_("“Would you send me one line when you are late?” Or: “Would you give me half an hour, and then ask me again?”")
/* TRANSLATORS: reaching-for-the-other.json: steps[8].lines[4].title */
N_("Room for an answer")
/* TRANSLATORS: reaching-for-the-other.json: steps[8].lines[4].example */
N_("“If that is hard, tell me what would work for you.” Or: “A no is all right. Then we can look for another way.”")
/* TRANSLATORS: reaching-for-the-other.json: steps[9].text */
N_("What is true of it? If you would not feel safe with it, keep it for yourself.")
/* TRANSLATORS: reaching-for-the-other.json: steps[9].options[0].label */
N_("It is short")
/* TRANSLATORS: reaching-for-the-other.json: steps[9].options[1].label */
N_("It asks for one thing")
/* TRANSLATORS: reaching-for-the-other.json: steps[9].options[2].label */
N_("It blames no one")
/* TRANSLATORS: reaching-for-the-other.json: steps[9].options[4].label */
N_("You would feel safe saying it")
/* TRANSLATORS: reaching-for-the-other.json: steps[10].title */
N_("Yours to keep or to give")
/* TRANSLATORS: reaching-for-the-other.json: steps[10].text */
N_("You can copy it, say it in your own way, or keep it. That you found the words is yours. What they answer is theirs.")
/* TRANSLATORS: reassurance-ladder.json: title */
N_("Wait a little before you ask")
/* TRANSLATORS: reassurance-ladder.json: summary */
N_("Build a ladder of small waits for the times when you want to hear, once more, that all is well.")
/* TRANSLATORS: reassurance-ladder.json: why */
N_("To hear that all is well can calm you fast, but the calm may not last, and the wish to ask comes back.[@osborne2013] In the diaries of 110 couples, people with more attachment anxiety asked for this more.[@evraire2022] In a test about safety in a kitchen, with 102 people, kind support was rated as more helpful than no answer.[@neal2019] So asking for comfort has its place here, but we know of no study of such a ladder for attachment.")
/* TRANSLATORS: reassurance-ladder.json: caution */
N_("Never hold back a fair question, or a fear of harm. If someone frightens, threatens, controls or hurts you, or leaves you in doubt on purpose, your worry may be right. Go to [Support](support:). If checking takes hours of your day, a professional can help you more than a ladder can. If a wait gets too much, you can ask, or try [grounding](exercise:grounding).")
/* TRANSLATORS: reassurance-ladder.json: steps[0].title */
N_("A ladder of small waits")
/* TRANSLATORS: reassurance-ladder.json: steps[0].text */
N_("To want to hear that you are loved is human. You do not have to give that up. You only practice a small wait first, and see what the worry does.")
/* TRANSLATORS: reassurance-ladder.json: steps[1].title */
N_("What sort of question is it?")
/* TRANSLATORS: reassurance-ladder.json: steps[1].text */
N_("A fair question needs no wait. Just ask it. A fear of harm needs no wait either. Go to [Support](support:). The ladder is for the rest.")
/* TRANSLATORS: reassurance-ladder.json: steps[1].options[0].label */
N_("You have asked it before, and got an answer")
/* TRANSLATORS: reassurance-ladder.json: steps[1].options[1].label */
N_("You look it up, or check, again and again")
/* TRANSLATORS: reassurance-ladder.json: steps[1].options[2].label */
N_("It is new, or you need it to plan")
/* TRANSLATORS: reassurance-ladder.json: steps[1].options[3].label */
N_("You are afraid of being hurt")
/* TRANSLATORS: reassurance-ladder.json: steps[2].title */
N_("What you ask or check")
/* TRANSLATORS: reassurance-ladder.json: steps[2].text */
N_("What is it that you ask or look for, when you know the answer and the worry does not?")
/* TRANSLATORS: reassurance-ladder.json: steps[2].example */
N_("One person wrote: “I ask, ‘Are we okay?’ three times before bed.” Another wrote: “I never ask. I look to see when they were last online.”")
/* TRANSLATORS: reassurance-ladder.json: steps[3].title */
N_("What it gives you")
/* TRANSLATORS: reassurance-ladder.json: steps[3].text */
N_("There is a good wish in it. What do you hope to feel? Pick what fits.")
/* TRANSLATORS: reassurance-ladder.json: steps[3].options[1].label */
N_("Close to them")
/* TRANSLATORS: reassurance-ladder.json: steps[3].options[2].label */
N_("That you matter")
/* TRANSLATORS: reassurance-ladder.json: steps[3].options[3].label */
N_("Sure of where you stand")
/* TRANSLATORS: reassurance-ladder.json: steps[3].options[4].label */
N_("That nothing is your fault")
/* TRANSLATORS: reassurance-ladder.json: steps[3].options[5].label */
N_("An end to the guessing")
/* TRANSLATORS: reassurance-ladder.json: steps[3].options[6].label */
N_("Less alone")
/* TRANSLATORS: reassurance-ladder.json: steps[4].title */
N_("What could help you wait?")
/* TRANSLATORS: reassurance-ladder.json: steps[4].text */
N_("A wait is easier with something to do. What could be with you?")
/* TRANSLATORS: reassurance-ladder.json: steps[4].options[0].label */
N_("Slow breathing")
/* TRANSLATORS: reassurance-ladder.json: steps[4].options[1].label */
N_("A walk, or tidying up")
/* TRANSLATORS: reassurance-ladder.json: steps[4].options[2].label */
N_("Something warm to hold")
/* TRANSLATORS: reassurance-ladder.json: steps[4].options[4].label */
N_("Music or a voice")
/* TRANSLATORS: reassurance-ladder.json: steps[4].options[5].label */
N_("Kind words that you wrote down")
/* TRANSLATORS: reassurance-ladder.json: steps[4].options[6].label */
N_("Telling yourself when you may ask")
/* TRANSLATORS: reassurance-ladder.json: steps[4].options[7].label */
N_("A chat with someone else, about other things")
/* TRANSLATORS: reassurance-ladder.json: steps[4].options[8].label */
N_("One small task")
/* TRANSLATORS: reassurance-ladder.json: steps[5].title */
N_("Your ladder")
/* TRANSLATORS: reassurance-ladder.json: steps[5].text */
N_("Write two to five waits, from easy to hard. Start with one that is almost too easy. No wait has to be longer than an evening. Fill in how it went when you have tried it.")
/* TRANSLATORS: reassurance-ladder.json: steps[5].columns[0].title */
N_("The wait")
/* TRANSLATORS: reassurance-ladder.json: steps[5].columns[1].title */
N_("How hard (0 to 10)")
/* TRANSLATORS: reassurance-ladder.json: steps[5].columns[2].title */
N_("How it went")
/* TRANSLATORS: reassurance-ladder.json: steps[5].examples[0].wait */
N_("Two minutes before I ask if we are okay.")
/* TRANSLATORS: reassurance-ladder.json: steps[5].examples[0].hard */
N_("3")
/* TRANSLATORS: reassurance-ladder.json: steps[5].examples[0].went */
N_("The wish grew, and then it sank. I asked once.")
/* TRANSLATORS: reassurance-ladder.json: steps[5].examples[1].wait */
N_("I look at the phone at eight, and not before.")
/* TRANSLATORS: reassurance-ladder.json: steps[5].examples[1].hard */
N_("6")
/* TRANSLATORS: reassurance-ladder.json: steps[5].examples[1].went */
N_("Hard until seven. Then I forgot it for a while.")
/* TRANSLATORS: reassurance-ladder.json: steps[6].title */
N_("Which step is for today?")
/* TRANSLATORS: reassurance-ladder.json: steps[6].text */
N_("Any step will do. Down is as good as up.")
/* TRANSLATORS: reassurance-ladder.json: steps[6].options[0].label */
N_("The easiest one")
/* TRANSLATORS: reassurance-ladder.json: steps[6].options[1].label */
N_("The same one as last time")
/* TRANSLATORS: reassurance-ladder.json: steps[6].options[2].label */
N_("One step up")
/* TRANSLATORS: reassurance-ladder.json: steps[6].options[3].label */
N_("One step down")
/* TRANSLATORS: reassurance-ladder.json: steps[6].options[4].label */
N_("No step today")
/* TRANSLATORS: reassurance-ladder.json: steps[7].title */
N_("Two minutes")
/* TRANSLATORS: reassurance-ladder.json: steps[7].text */
N_("If a worry is here now, try a wait of two minutes. Do the thing that helps. You may ask as soon as it ends, or before.")
/* TRANSLATORS: reassurance-ladder.json: steps[8].title */
N_("And now?")
/* TRANSLATORS: reassurance-ladder.json: steps[8].text */
N_("How is the wish to ask now? Each answer is fine.")
/* TRANSLATORS: reassurance-ladder.json: steps[8].options[0].label */
N_("Smaller")
/* TRANSLATORS: reassurance-ladder.json: steps[8].options[2].label */
N_("Bigger")
/* TRANSLATORS: reassurance-ladder.json: steps[8].options[3].label */
N_("You asked, and that is all right")
/* TRANSLATORS: reassurance-ladder.json: steps[8].options[4].label */
N_("There was no worry to try it on")
/* TRANSLATORS: reassurance-ladder.json: steps[9].title */
N_("Asking for comfort")
/* TRANSLATORS: reassurance-ladder.json: steps[9].text */
N_("When you do ask, you could ask once, and for what you hope to feel. How might that sound?")
/* TRANSLATORS: reassurance-ladder.json: steps[9].example */
N_("“I’m a bit shaky tonight. Could you hold me for a minute?” Or: “I don’t need an answer. Could you sit with me?”")
/* TRANSLATORS: reassurance-ladder.json: steps[10].text */
N_("Come back and fill in your ladder when you like. If the answers you get leave you more afraid of someone, that is no matter for a ladder. Go to [Support](support:).")
/* TRANSLATORS: repair-after-a-fight.json: title */
N_("Repair after a fight")
/* TRANSLATORS: repair-after-a-fight.json: summary */
N_("Own your part, say what you saw in them, say what you wish, and make one small offer.")
/* TRANSLATORS: repair-after-a-fight.json: why */
N_("Emotionally focused therapy, or EFT, looks for the softer feelings under a fight.[@wiebe2016] When 755 people judged how someone in a story from work said sorry, owning up counted most, and then an offer to put it right.[@lewicki2016] Of 120 married couples, half wrote about their fights as a kind outsider would see them, and their marriages held up better over that year.[@finkel2013] We know of no study of this script, or of what it does for attachment.")
/* TRANSLATORS: repair-after-a-fight.json: caution */
N_("This is for an ordinary fight, with someone you feel safe with. If there was fear, a threat, control or violence, it is not yours to repair: go to [Support](support:). You own your part, and not theirs. If you are always the one who says sorry, you may leave it this time. If you are still shaking, start with [grounding](exercise:grounding).")
/* TRANSLATORS: repair-after-a-fight.json: steps[0].text */
N_("Is it over for now, and are you safe? If you are afraid of them, stop here: [Support](support:) is the place. A repair is not a duty. It can wait until tomorrow.")
/* TRANSLATORS: repair-after-a-fight.json: steps[1].title */
N_("One slow minute")
/* TRANSLATORS: repair-after-a-fight.json: steps[1].text */
N_("In for four, out for six. Or just look around. Skip this if you are calm.")
/* TRANSLATORS: repair-after-a-fight.json: steps[2].text */
N_("Tell it in two or three lines, as a kind stranger might. No one is the bad one.")
/* TRANSLATORS: repair-after-a-fight.json: steps[2].example */
N_("“One came home late. The other had waited, and asked a lot. The first got short and went to bed.”")
/* TRANSLATORS: repair-after-a-fight.json: steps[3].title */
N_("My part")
/* TRANSLATORS: repair-after-a-fight.json: steps[3].text */
N_("What did you do that you would like to own? Only what was yours. Pick what fits.")
/* TRANSLATORS: repair-after-a-fight.json: steps[3].options[0].label */
N_("Got loud")
/* TRANSLATORS: repair-after-a-fight.json: steps[3].options[1].label */
N_("Said something unfair")
/* TRANSLATORS: repair-after-a-fight.json: steps[3].options[2].label */
N_("Brought up old things")
/* TRANSLATORS: repair-after-a-fight.json: steps[3].options[3].label */
N_("Pressed for an answer")
/* TRANSLATORS: repair-after-a-fight.json: steps[3].options[4].label */
N_("Thought the worst, and said so")
/* TRANSLATORS: repair-after-a-fight.json: steps[3].options[5].label */
N_("Did not listen")
/* TRANSLATORS: repair-after-a-fight.json: steps[3].options[6].label */
N_("Left without a word")
/* TRANSLATORS: repair-after-a-fight.json: steps[3].options[7].label */
N_("Went silent")
/* TRANSLATORS: repair-after-a-fight.json: steps[3].options[9].label */
N_("Made a joke of it")
/* TRANSLATORS: repair-after-a-fight.json: steps[3].options[10].label */
N_("Broke a promise")
/* TRANSLATORS: repair-after-a-fight.json: steps[4].title */
N_("What was under it")
/* TRANSLATORS: repair-after-a-fight.json: steps[4].text */
N_("Was there something softer beneath what you did? It explains, and you can still own the rest. Pick what fits, or nothing.")
/* TRANSLATORS: repair-after-a-fight.json: steps[5].title */
N_("What I saw you feel")
/* TRANSLATORS: repair-after-a-fight.json: steps[5].text */
N_("What might they have felt? Think of their face and their voice. You can only guess, so leave it open.")
/* TRANSLATORS: repair-after-a-fight.json: steps[5].example */
N_("“I think you felt blamed, and worn out.” Or: “It looked as if you felt all alone with it.”")
/* TRANSLATORS: repair-after-a-fight.json: steps[6].title */
N_("What I wish")
/* TRANSLATORS: repair-after-a-fight.json: steps[6].text */
N_("How would you like it to go another time? Say what you would do, more than what they should do.")
/* TRANSLATORS: repair-after-a-fight.json: steps[6].example */
N_("“I wish I had asked once, and then waited.” Or: “I wish I had said that I need a break, and come back.”")
/* TRANSLATORS: repair-after-a-fight.json: steps[7].title */
N_("One offer")
/* TRANSLATORS: repair-after-a-fight.json: steps[7].text */
N_("Is there one small thing that you could offer? Choose something you can keep.")
/* TRANSLATORS: repair-after-a-fight.json: steps[7].options[0].label */
N_("Listen for five minutes, and only listen")
/* TRANSLATORS: repair-after-a-fight.json: steps[7].options[2].label */
N_("Ask for a break, and say when you are back")
/* TRANSLATORS: repair-after-a-fight.json: steps[7].options[3].label */
N_("Put one thing right")
/* TRANSLATORS: repair-after-a-fight.json: steps[7].options[4].label */
N_("Do one small, nice thing")
/* TRANSLATORS: repair-after-a-fight.json: steps[7].options[5].label */
N_("Talk again at a calm hour")
/* TRANSLATORS: repair-after-a-fight.json: steps[7].options[6].label */
N_("Give them time")
/* TRANSLATORS: repair-after-a-fight.json: steps[8].text */
N_("Fill in what fits, and leave out the rest. Short is good.")
/* TRANSLATORS: repair-after-a-fight.json: steps[8].lines[0].text */
N_("Own one thing. No “but,” and no “you made me.”")
/* TRANSLATORS: repair-after-a-fight.json: steps[8].lines[0].example */
N_("“I got loud, and I said you don’t care. That was unfair. I am sorry.” Or: “I left without a word. I am sorry.”")
/* TRANSLATORS: repair-after-a-fight.json: steps[8].lines[1].text */
N_("One line, if you like. It is no excuse.")
/* TRANSLATORS: repair-after-a-fight.json: steps[8].lines[1].example */
N_("“I was scared that I don’t matter.” Or: “I was scared of saying the wrong thing.”")
/* TRANSLATORS: repair-after-a-fight.json: steps[8].lines[2].text */
N_("Start with “I think” and end with a question.")
/* TRANSLATORS: repair-after-a-fight.json: steps[8].lines[2].example */
N_("“I think you felt blamed. Is that right?” Or: “I think you felt left alone. Did you?”")
/* TRANSLATORS: repair-after-a-fight.json: steps[8].lines[3].text */
N_("What you would like to do another time.")
/* TRANSLATORS: repair-after-a-fight.json: steps[8].lines[3].example */
N_("“Next time I want to ask once, and then wait.” Or: “Next time I want to say that I need a break.”")
/* TRANSLATORS: repair-after-a-fight.json: steps[8].lines[4].title */
N_("What I offer")
/* TRANSLATORS: repair-after-a-fight.json: steps[8].lines[4].text */
N_("One thing that you can keep.")
/* TRANSLATORS: repair-after-a-fight.json: steps[8].lines[4].example */
N_("“Tonight I would like to hear your side.” Or: “I will be back at eight, and then we can talk.”")
/* TRANSLATORS: repair-after-a-fight.json: steps[8].lines[5].title */
N_("Time for them")
/* TRANSLATORS: repair-after-a-fight.json: steps[8].lines[5].example */
N_("“You don’t have to answer now.”")
/* TRANSLATORS: repair-after-a-fight.json: steps[9].title */
N_("A good moment")
/* TRANSLATORS: repair-after-a-fight.json: steps[9].text */
N_("When might it reach them?")
/* TRANSLATORS: repair-after-a-fight.json: steps[9].options[0].label */
N_("Later today")
/* TRANSLATORS: repair-after-a-fight.json: steps[9].options[1].label */
N_("Tomorrow")
/* TRANSLATORS: repair-after-a-fight.json: steps[10].text */
N_("They may need longer than you. One try is a try, and a small one counts. If you feel scared of what comes back, go to [Support](support:).")
/* TRANSLATORS: resource-person.json: title */
N_("Someone strong at your side")
/* TRANSLATORS: resource-person.json: summary */
N_("Call to mind a person or figure who is strong, wise or kind, and take a little of that along.")
/* TRANSLATORS: resource-person.json: why */
N_("In one method from EMDR, a therapist asks what strength you need, and who has it.[@fisher2026] A review called for controlled studies of such aids.[@leeds2009] Across 120 studies, bringing someone safe to mind lifted how people felt, though weak results may have gone unpublished.[@gillath2022] That was done in other ways, and we know of no study of these steps, which leave out the taps or eye movements.")
/* TRANSLATORS: resource-person.json: caution */
N_("Pick someone who has never frightened you. If a person who hurt you comes up, take an animal, a place or a made-up figure. A figure in the mind can give you heart, but it can’t protect you. If a talk may bring threats or harm, do not go into it alone: see [Support](support:). If it turns dark, or you feel far away, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: resource-person.json: steps[0].text */
N_("Keep your eyes open. There is no tapping, and you need no memory. You can stop at any time. Just look up, and name what is in the room.")
/* TRANSLATORS: resource-person.json: steps[1].title */
N_("What would help you now?")
/* TRANSLATORS: resource-person.json: steps[1].text */
N_("Think of the day ahead. What would you like more of?")
/* TRANSLATORS: resource-person.json: steps[1].options[0].label */
N_("Courage")
/* TRANSLATORS: resource-person.json: steps[1].options[2].label */
N_("A clear head")
/* TRANSLATORS: resource-person.json: steps[1].options[3].label */
N_("Kindness")
/* TRANSLATORS: resource-person.json: steps[1].options[4].label */
N_("Patience")
/* TRANSLATORS: resource-person.json: steps[1].options[5].label */
N_("Humor")
/* TRANSLATORS: resource-person.json: steps[1].options[6].label */
N_("The right to say no")
/* TRANSLATORS: resource-person.json: steps[2].title */
N_("Who has it?")
/* TRANSLATORS: resource-person.json: steps[2].text */
N_("Who has a lot of that? It can be someone you know, or a figure from a book, a film or a faith. It can be an animal, or you on a better day.")
/* TRANSLATORS: resource-person.json: steps[2].example */
N_("“My old coach. Nothing shook her.” Or: “The bear in the book I had.” Or: “Me, on that boat, in the storm.”")
/* TRANSLATORS: resource-person.json: steps[3].title */
N_("How is it to think of them?")
/* TRANSLATORS: resource-person.json: steps[3].text */
N_("If you feel afraid, or very sad, go back and pick someone else.")
/* TRANSLATORS: resource-person.json: steps[3].options[0].label */
N_("Good")
/* TRANSLATORS: resource-person.json: steps[3].options[1].label */
N_("Good and sad at once")
/* TRANSLATORS: resource-person.json: steps[3].options[2].label */
N_("Not much, and that’s fine")
/* TRANSLATORS: resource-person.json: steps[3].options[4].label */
N_("Uneasy")
/* TRANSLATORS: resource-person.json: steps[4].title */
N_("See them")
/* TRANSLATORS: resource-person.json: steps[4].text */
N_("How do they stand? How do they look at the world? Let them be as near or as far as you like.")
/* TRANSLATORS: resource-person.json: steps[5].title */
N_("What they would say")
/* TRANSLATORS: resource-person.json: steps[5].text */
N_("They see what you have to do. What might they say? Or what would they do, with no words at all?")
/* TRANSLATORS: resource-person.json: steps[5].example */
N_("“One thing at a time. Breathe out.” Or: “You are allowed to say no, and then stop talking.”")
/* TRANSLATORS: resource-person.json: steps[6].title */
N_("At your side")
/* TRANSLATORS: resource-person.json: steps[6].text */
N_("Think of one small part of the day ahead. They are next to you, or at your back. If it feels uneasy, just look around the room.")
/* TRANSLATORS: resource-person.json: steps[7].title */
N_("A little of it in you")
/* TRANSLATORS: resource-person.json: steps[7].text */
N_("You know what it looks like. A little of it may be in you, too. Where does it show?")
/* TRANSLATORS: resource-person.json: steps[7].options[0].label */
N_("With animals or children")
/* TRANSLATORS: resource-person.json: steps[7].options[1].label */
N_("With friends")
/* TRANSLATORS: resource-person.json: steps[7].options[2].label */
N_("At work")
/* TRANSLATORS: resource-person.json: steps[7].options[3].label */
N_("In what you make")
/* TRANSLATORS: resource-person.json: steps[7].options[4].label */
N_("When you are by yourself")
/* TRANSLATORS: resource-person.json: steps[7].options[5].label */
N_("When someone else needs it")
/* TRANSLATORS: resource-person.json: steps[7].options[6].label */
N_("On days that were hard, and you got through")
/* TRANSLATORS: resource-person.json: steps[7].options[7].label */
N_("You don’t see it now")
/* TRANSLATORS: resource-person.json: steps[8].title */
N_("A word or a sign")
/* TRANSLATORS: resource-person.json: steps[8].text */
N_("What could bring them back for a second, in the middle of things?")
/* TRANSLATORS: resource-person.json: steps[8].example */
N_("“Rock.” Or: “I’ll touch my watch, the way he did.”")
/* TRANSLATORS: resource-person.json: steps[9].text */
N_("Look around. Feel what holds you. Name one thing that you can see. If what lies ahead scares you, take a real person along. [Support](support:) can help.")
/* TRANSLATORS: role-change.json: title */
N_("From an old role to a new one")
/* TRANSLATORS: role-change.json: summary */
N_("When your place in life changes: what is lost, what you keep, what is new, and who is with you in it.")
/* TRANSLATORS: role-change.json: why */
N_("In interpersonal therapy, or IPT, a change of role is one of four things to work on.[@isipt2026] It means a goodbye to the old, and old bonds made fresh or new ones found.[@niceday2026] A review says that people who stop work do better when they keep the groups that matter to them, and find new ones.[@haslam2019] We know of no study of a page like this, or of what it does for attachment.")
/* TRANSLATORS: role-change.json: caution */
N_("This can bring up grief. If it gets heavy, stop and try [grounding](exercise:grounding). If you have felt low on most days for two weeks or more, please see a doctor or a therapist. If the change has to do with someone who frightens, threatens or controls you, start with [Support](support:). No page can tell you to stay or to go.")
/* TRANSLATORS: role-change.json: steps[0].title */
N_("Between two roles")
/* TRANSLATORS: role-change.json: steps[0].text */
N_("A role is a place in life: partner, parent, the one who copes alone. Even a change that you chose can hurt. You will look at both sides of it, a little at a time. Pick a change that you can put down again after a few minutes.")
/* TRANSLATORS: role-change.json: steps[1].title */
N_("Which change?")
/* TRANSLATORS: role-change.json: steps[1].text */
N_("What is changing, or has changed?")
/* TRANSLATORS: role-change.json: steps[1].options[0].label */
N_("A breakup or a divorce")
/* TRANSLATORS: role-change.json: steps[1].options[1].label */
N_("A new bond")
/* TRANSLATORS: role-change.json: steps[1].options[2].label */
N_("Becoming a parent")
/* TRANSLATORS: role-change.json: steps[1].options[3].label */
N_("Children leaving home")
/* TRANSLATORS: role-change.json: steps[1].options[4].label */
N_("A move")
/* TRANSLATORS: role-change.json: steps[1].options[5].label */
N_("A new job, or a lost one")
/* TRANSLATORS: role-change.json: steps[1].options[6].label */
N_("Stopping work")
/* TRANSLATORS: role-change.json: steps[1].options[7].label */
N_("An illness or an injury")
/* TRANSLATORS: role-change.json: steps[2].title */
N_("From … to …")
/* TRANSLATORS: role-change.json: steps[2].text */
N_("Give the old role and the new one a name each.")
/* TRANSLATORS: role-change.json: steps[2].example */
N_("“From ‘half of a pair’ to ‘on my own.’” Or: “From ‘the one who needs no one’ to ‘someone’s partner.’”")
/* TRANSLATORS: role-change.json: steps[3].title */
N_("The old role")
/* TRANSLATORS: role-change.json: steps[3].text */
N_("It does not need to be all good or all bad. One or two rows will do.")
/* TRANSLATORS: role-change.json: steps[3].columns[0].title */
N_("What was good")
/* TRANSLATORS: role-change.json: steps[3].columns[1].title */
N_("What was hard")
/* TRANSLATORS: role-change.json: steps[3].examples[0].good */
N_("Someone heard about my day.")
/* TRANSLATORS: role-change.json: steps[3].examples[0].hard */
N_("I never knew where I stood.")
/* TRANSLATORS: role-change.json: steps[3].examples[1].good */
N_("My time was my own.")
/* TRANSLATORS: role-change.json: steps[3].examples[1].hard */
N_("No one noticed when I was ill.")
/* TRANSLATORS: role-change.json: steps[4].title */
N_("What is lost")
/* TRANSLATORS: role-change.json: steps[4].text */
N_("What do you miss, or fear that you will miss? Small things count. You only name them.")
/* TRANSLATORS: role-change.json: steps[4].example */
N_("“A call on Sundays. Being first on someone’s list.” Or: “A door that I could close.”")
/* TRANSLATORS: role-change.json: steps[5].title */
N_("What you keep")
/* TRANSLATORS: role-change.json: steps[5].text */
N_("What comes along with you? Pick all that fit.")
/* TRANSLATORS: role-change.json: steps[5].options[0].label */
N_("People who know you")
/* TRANSLATORS: role-change.json: steps[5].options[1].label */
N_("Your humor")
/* TRANSLATORS: role-change.json: steps[5].options[2].label */
N_("Something you are good at")
/* TRANSLATORS: role-change.json: steps[5].options[3].label */
N_("A place")
/* TRANSLATORS: role-change.json: steps[5].options[4].label */
N_("Work that matters to you")
/* TRANSLATORS: role-change.json: steps[5].options[5].label */
N_("A habit that does you good")
/* TRANSLATORS: role-change.json: steps[5].options[6].label */
N_("What you believe in")
/* TRANSLATORS: role-change.json: steps[5].options[8].label */
N_("What you have come through before")
/* TRANSLATORS: role-change.json: steps[6].title */
N_("The new role")
/* TRANSLATORS: role-change.json: steps[6].text */
N_("What is hard about it? And what may be good, even if it is small?")
/* TRANSLATORS: role-change.json: steps[6].columns[0].title */
N_("What is hard")
/* TRANSLATORS: role-change.json: steps[6].columns[1].title */
N_("What may be good")
/* TRANSLATORS: role-change.json: steps[6].examples[0].hard */
N_("The quiet evenings.")
/* TRANSLATORS: role-change.json: steps[6].examples[0].good */
N_("I can hear what I want.")
/* TRANSLATORS: role-change.json: steps[6].examples[1].hard */
N_("Someone asks how I am.")
/* TRANSLATORS: role-change.json: steps[7].text */
N_("What does the new role ask for that you are not used to yet?")
/* TRANSLATORS: role-change.json: steps[7].options[0].label */
N_("Asking for help")
/* TRANSLATORS: role-change.json: steps[7].options[2].label */
N_("Letting someone in")
/* TRANSLATORS: role-change.json: steps[7].options[3].label */
N_("Saying what you want")
/* TRANSLATORS: role-change.json: steps[7].options[4].label */
N_("Saying no")
/* TRANSLATORS: role-change.json: steps[7].options[5].label */
N_("Meeting new people")
/* TRANSLATORS: role-change.json: steps[7].options[6].label */
N_("Going slowly")
/* TRANSLATORS: role-change.json: steps[7].options[7].label */
N_("Practical things")
/* TRANSLATORS: role-change.json: steps[7].options[8].label */
N_("Not knowing for a while")
/* TRANSLATORS: role-change.json: steps[8].title */
N_("Who is with you")
/* TRANSLATORS: role-change.json: steps[8].text */
N_("Who could be with you in this? Someone to keep, someone new, or someone whose job it is to help.")
/* TRANSLATORS: role-change.json: steps[8].columns[0].title */
N_("Who")
/* TRANSLATORS: role-change.json: steps[8].columns[1].title */
N_("For what")
/* TRANSLATORS: role-change.json: steps[8].examples[0].who */
N_("My brother")
/* TRANSLATORS: role-change.json: steps[8].examples[0].what */
N_("A call on Sundays")
/* TRANSLATORS: role-change.json: steps[8].examples[1].who */
N_("Ben from work")
/* TRANSLATORS: role-change.json: steps[8].examples[1].what */
N_("Lunch now and then")
/* TRANSLATORS: role-change.json: steps[9].text */
N_("Is there one small step toward the new, or one small goodbye to the old?")
/* TRANSLATORS: role-change.json: steps[9].options[0].label */
N_("Call someone you want to keep")
/* TRANSLATORS: role-change.json: steps[9].options[1].label */
N_("Go where you may meet someone")
/* TRANSLATORS: role-change.json: steps[9].options[3].label */
N_("Learn one practical thing")
/* TRANSLATORS: role-change.json: steps[9].options[4].label */
N_("Say goodbye to one thing, in your own way")
/* TRANSLATORS: role-change.json: steps[9].options[5].label */
N_("Keep one old habit alive")
/* TRANSLATORS: role-change.json: steps[10].text */
N_("You can miss the old and grow into the new. If this left you feeling alone, [Support](support:) lists people who listen.")
/* TRANSLATORS: schema-spotting.json: title */
N_("Which old theme is here?")
/* TRANSLATORS: schema-spotting.json: summary */
N_("Look at one small moment and put a name to the old theme, and to the side of you that came forward.")
/* TRANSLATORS: schema-spotting.json: why */
N_("Schema therapy speaks of *schemas*, which are old themes, and of *modes*, the state you are in right now.[@arntz2021] Across 15 studies, people with more insecure attachment had stronger schemas, which does not show that naming them changes anything.[@karantzas2023] We know of no study of naming them alone. A name may give you a little room between the theme and what you do next.")
/* TRANSLATORS: schema-spotting.json: caution */
N_("Your alarm may be about today. If someone frightens, threatens, controls or hurts you, that is no old theme: go to [Support](support:). Here you only give it a name. You do not go back to where it began. If you feel small, numb or far away, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: schema-spotting.json: steps[0].title */
N_("Names, not labels")
/* TRANSLATORS: schema-spotting.json: steps[0].text */
N_("You look at one small moment, and find words for it. The words are for you. They are no diagnosis. If the moment is about someone who scares you, stop here and go to [Support](support:).")
/* TRANSLATORS: schema-spotting.json: steps[1].text */
N_("Which moment of the last days felt bigger than it looked? Take a small one from now, not from childhood.")
/* TRANSLATORS: schema-spotting.json: steps[1].example */
N_("One person wrote: “She did not wave back, and my whole day was gone.” Another wrote: “He asked what I was thinking, and I could not get out fast enough.”")
/* TRANSLATORS: schema-spotting.json: steps[2].text */
N_("What did you feel? Pick what fits.")
/* TRANSLATORS: schema-spotting.json: steps[3].title */
N_("The old theme")
/* TRANSLATORS: schema-spotting.json: steps[3].text */
N_("Does one of these lines ring true for that moment? Pick one or two. A theme once helped you to make sense of things. It is not a fact about you.")
/* TRANSLATORS: schema-spotting.json: steps[3].options[0].label */
N_("“The ones I need will go.”")
/* TRANSLATORS: schema-spotting.json: steps[3].options[1].label */
N_("“If I let them in, it will be used against me.”")
/* TRANSLATORS: schema-spotting.json: steps[3].options[2].label */
N_("“What I need will not come.”")
/* TRANSLATORS: schema-spotting.json: steps[3].options[3].label */
N_("“Up close, they will see what is wrong with me.”")
/* TRANSLATORS: schema-spotting.json: steps[3].options[4].label */
N_("“Others fit together. I am the odd one.”")
/* TRANSLATORS: schema-spotting.json: steps[3].options[5].label */
N_("“I can’t do this without help.”")
/* TRANSLATORS: schema-spotting.json: steps[3].options[6].label */
N_("“Close means that I lose myself.”")
/* TRANSLATORS: schema-spotting.json: steps[3].options[7].label */
N_("“I will get it wrong.”")
/* TRANSLATORS: schema-spotting.json: steps[3].options[8].label */
N_("“What they want comes first.”")
/* TRANSLATORS: schema-spotting.json: steps[3].options[9].label */
N_("“I need them to like me.”")
/* TRANSLATORS: schema-spotting.json: steps[3].options[10].label */
N_("“Feelings are best kept in.”")
/* TRANSLATORS: schema-spotting.json: steps[3].options[11].label */
N_("“It has to be better than this.”")
/* TRANSLATORS: schema-spotting.json: steps[4].title */
N_("The side that came forward")
/* TRANSLATORS: schema-spotting.json: steps[4].text */
N_("Schema therapy calls this a mode. Which side of you was in front? More than one may fit.")
/* TRANSLATORS: schema-spotting.json: steps[4].options[0].label */
N_("A hurt or scared side")
/* TRANSLATORS: schema-spotting.json: steps[4].options[1].label */
N_("An angry side that wants to be heard")
/* TRANSLATORS: schema-spotting.json: steps[4].options[2].label */
N_("A side that wants it right now")
/* TRANSLATORS: schema-spotting.json: steps[4].options[3].label */
N_("A harsh inner voice")
/* TRANSLATORS: schema-spotting.json: steps[4].options[4].label */
N_("A voice that says: do more, do better")
/* TRANSLATORS: schema-spotting.json: steps[4].options[5].label */
N_("A wall, so that nothing gets in")
/* TRANSLATORS: schema-spotting.json: steps[4].options[6].label */
N_("A side that numbs itself with screens, food or work")
/* TRANSLATORS: schema-spotting.json: steps[4].options[7].label */
N_("A side that gives in to keep the peace")
/* TRANSLATORS: schema-spotting.json: steps[4].options[8].label */
N_("A side that gets sharp, or takes over")
/* TRANSLATORS: schema-spotting.json: steps[4].options[9].label */
N_("A side that needs no one")
/* TRANSLATORS: schema-spotting.json: steps[4].options[10].label */
N_("A light, playful side")
/* TRANSLATORS: schema-spotting.json: steps[4].options[11].label */
N_("A steady, grown-up side")
/* TRANSLATORS: schema-spotting.json: steps[5].title */
N_("A side, and not all of you")
/* TRANSLATORS: schema-spotting.json: steps[5].text */
N_("Most sides try to look after you, in their own way. A harsh voice may have been picked up from others, and you don’t have to believe it. No side is all of you.")
/* TRANSLATORS: schema-spotting.json: steps[6].title */
N_("What was needed")
/* TRANSLATORS: schema-spotting.json: steps[6].text */
N_("Under the theme there may be a plain need. What might it be?")
/* TRANSLATORS: schema-spotting.json: steps[6].options[1].label */
N_("To know where you stand")
/* TRANSLATORS: schema-spotting.json: steps[6].options[3].label */
N_("Room to breathe")
/* TRANSLATORS: schema-spotting.json: steps[6].options[4].label */
N_("To be treated fairly")
/* TRANSLATORS: schema-spotting.json: steps[6].options[5].label */
N_("To be enough as you are")
/* TRANSLATORS: schema-spotting.json: steps[6].options[6].label */
N_("Rest or fun")
/* TRANSLATORS: schema-spotting.json: steps[7].title */
N_("The steady side")
/* TRANSLATORS: schema-spotting.json: steps[7].text */
N_("What might a steady, grown-up side of you say to it, in a sentence or two?")
/* TRANSLATORS: schema-spotting.json: steps[7].example */
N_("“That hurt. She may not have seen you. I’m here.” Or: “You don’t have to run. We can ask for ten minutes.”")
/* TRANSLATORS: schema-spotting.json: steps[8].title */
N_("What you found")
/* TRANSLATORS: schema-spotting.json: steps[8].text */
N_("Here it is together. Next time it may be quicker to say, “There it is again.” If you like, go on with a [card for a hot moment](exercise:flash-card), or a [kind letter](exercise:healthy-adult-letter).")
/* TRANSLATORS: secure-base-figure.json: title */
N_("Call someone safe to mind")
/* TRANSLATORS: secure-base-figure.json: summary */
N_("Think of someone you feel safe with, living or not, real or not, and let a little of that safety come closer.")
/* TRANSLATORS: secure-base-figure.json: why */
N_("Thinking of someone safe can wake up a sense of safety. One review put together 120 studies with 18,949 people. Such reminders lifted how people felt, and helped somewhat with how they thought and acted. There were some hints that studies which found nothing are missing.[@gillath2022] Pictures in the mind worked well, and it helped most when attachment anxiety was high.[@gillath2019] Doing it again and again may add up.[@rowe2020] People also find a safe base in pets, and even in things that they can count on.[@keefer2014] We know of no study of these very steps, or of someone you made up.")
/* TRANSLATORS: secure-base-figure.json: caution */
N_("Pick someone you have never been afraid of. If a person who hurt you comes up, choose someone else, an animal or a place. With someone who has died, missing them may come too. If it gets heavy, stop and try [grounding](exercise:grounding). It can happen that no one comes to mind. That says nothing bad about you. If it leaves you feeling very alone, or if someone scares you now, [Support](support:) is here.")
/* TRANSLATORS: secure-base-figure.json: steps[0].text */
N_("Eyes open. Let the chair, the floor or the bed hold you. You can stop at any time.")
/* TRANSLATORS: secure-base-figure.json: steps[1].title */
N_("Who it can be")
/* TRANSLATORS: secure-base-figure.json: steps[1].text */
N_("A friend, a grandparent, a teacher, an animal. Someone from a story or a faith, or someone you make up. They may be living or not. One kind minute with them is enough.")
/* TRANSLATORS: secure-base-figure.json: steps[2].title */
N_("Who comes to mind?")
/* TRANSLATORS: secure-base-figure.json: steps[2].text */
N_("Write a name, or a word that only you know. If no one comes, a place where you felt safe will do.")
/* TRANSLATORS: secure-base-figure.json: steps[2].example */
N_("“My aunt, in her kitchen.” Or: “The old dog next door.” Or: “The captain in that book.”")
/* TRANSLATORS: secure-base-figure.json: steps[3].text */
N_("If fear or too much sadness comes, go back and pick someone else, or stop here.")
/* TRANSLATORS: secure-base-figure.json: steps[3].options[0].label */
N_("Warm or calm")
/* TRANSLATORS: secure-base-figure.json: steps[3].options[1].label */
N_("Sad and good at once")
/* TRANSLATORS: secure-base-figure.json: steps[4].title */
N_("A minute with them")
/* TRANSLATORS: secure-base-figure.json: steps[4].text */
N_("Picture them here, as near or as far as you like. Their face, their voice, the way they sit. They have time, and they want nothing from you. If it feels uneasy, look around the room instead.")
/* TRANSLATORS: secure-base-figure.json: steps[5].title */
N_("What they might say")
/* TRANSLATORS: secure-base-figure.json: steps[5].text */
N_("If they could see your day, what might they say? Or what would they do, without any words?")
/* TRANSLATORS: secure-base-figure.json: steps[5].example */
N_("“That was a lot. Sit down.” Or: “She would just put the kettle on.”")
/* TRANSLATORS: secure-base-figure.json: steps[6].title */
N_("Where it lands")
/* TRANSLATORS: secure-base-figure.json: steps[6].text */
N_("Is there a little ease anywhere? Look in your hands, your shoulders, your breath. If not, look around the room and rest.")
/* TRANSLATORS: secure-base-figure.json: steps[7].title */
N_("Something to take along")
/* TRANSLATORS: secure-base-figure.json: steps[7].text */
N_("What could remind you of them on a hard day? A photo, a song, a word, a stone in your pocket.")
/* TRANSLATORS: secure-base-figure.json: steps[7].example */
N_("“Her recipe on the fridge.” Or: “I’ll whistle, the way he did.”")
/* TRANSLATORS: secure-base-figure.json: steps[8].text */
N_("You can come back to them whenever you like. If you feel sad now, do one plain, kind thing: a drink, a walk, a word with someone.")
/* TRANSLATORS: security-log.json: title */
N_("A log of being met")
/* TRANSLATORS: security-log.json: summary */
N_("Write down small moments when someone was there for you, and let one of them sink in.")
/* TRANSLATORS: security-log.json: why */
N_("When a bond feels shaky, the mind looks for what is missing. This log looks for what was there. In a study of 533 people with a partner far away, calling up a close moment lifted the mood more than two other tasks did. It did so most for those who were at least fairly happy with the bond.[@borelli2014] In a trial that was told at a congress, 605 parents took part. Writing thanks to someone who had made them feel safe left those high in attachment anxiety or avoidance feeling more connected.[@nelsoncoffey2019] And in two studies of couples, more good moments went with less avoidance within weeks, but not with less anxiety.[@bayraktaroglu2023] We know of no study of a log like this.")
/* TRANSLATORS: security-log.json: caution */
N_("Kind moments do not cancel out harm. If someone is sweet on some days and scares, threatens, controls or hurts you on others, do not use this log to talk yourself out of that. Go to [Support](support:). If the page stays empty and you feel very alone, stop and do something kind for yourself. It is not a mark against you.")
/* TRANSLATORS: security-log.json: steps[0].title */
N_("What counts")
/* TRANSLATORS: security-log.json: steps[0].text */
N_("Someone answered, waited, made room, or was glad to see you. Being kind to yourself counts too. Small is enough. If someone scares you, leave them out: [Support](support:) is the place for that.")
/* TRANSLATORS: security-log.json: steps[1].title */
N_("Anything like this lately?")
/* TRANSLATORS: security-log.json: steps[1].text */
N_("Think of the last days. Pick what fits, even if it was only for a moment.")
/* TRANSLATORS: security-log.json: steps[1].options[0].label */
N_("Someone answered you")
/* TRANSLATORS: security-log.json: steps[1].options[1].label */
N_("Someone listened")
/* TRANSLATORS: security-log.json: steps[1].options[2].label */
N_("Someone remembered something")
/* TRANSLATORS: security-log.json: steps[1].options[3].label */
N_("Someone kept their word")
/* TRANSLATORS: security-log.json: steps[1].options[4].label */
N_("Someone was glad to see you")
/* TRANSLATORS: security-log.json: steps[1].options[5].label */
N_("Someone helped, or offered to")
/* TRANSLATORS: security-log.json: steps[1].options[6].label */
N_("Someone gave you room")
/* TRANSLATORS: security-log.json: steps[1].options[7].label */
N_("Someone stayed calm when you were upset")
/* TRANSLATORS: security-log.json: steps[1].options[8].label */
N_("Someone said sorry")
/* TRANSLATORS: security-log.json: steps[1].options[9].label */
N_("You asked for something, and were heard")
/* TRANSLATORS: security-log.json: steps[1].options[10].label */
N_("You said no, and it was all right")
/* TRANSLATORS: security-log.json: steps[1].options[11].label */
N_("You were there for someone")
/* TRANSLATORS: security-log.json: steps[1].options[12].label */
N_("You were kind to yourself")
/* TRANSLATORS: security-log.json: steps[1].options[13].label */
N_("Nothing comes to mind")
/* TRANSLATORS: security-log.json: steps[2].title */
N_("Your log")
/* TRANSLATORS: security-log.json: steps[2].text */
N_("One row is enough. Write what you saw or heard, and not why they did it. Your rows stay here for the next time.")
/* TRANSLATORS: security-log.json: steps[2].columns[0].title */
N_("When and who")
/* TRANSLATORS: security-log.json: steps[2].columns[2].title */
N_("How it felt")
/* TRANSLATORS: security-log.json: steps[2].examples[0].who */
N_("Tuesday, Sam")
/* TRANSLATORS: security-log.json: steps[2].examples[0].what */
N_("Said he would call at eight, and did")
/* TRANSLATORS: security-log.json: steps[2].examples[0].felt */
N_("My chest got lighter")
/* TRANSLATORS: security-log.json: steps[2].examples[1].who */
N_("Sunday, my sister")
/* TRANSLATORS: security-log.json: steps[2].examples[1].what */
N_("Let me be quiet on our walk")
/* TRANSLATORS: security-log.json: steps[2].examples[1].felt */
N_("Free, and not alone")
/* TRANSLATORS: security-log.json: steps[3].title */
N_("Stay with one")
/* TRANSLATORS: security-log.json: steps[3].text */
N_("Pick one row. See the place again, the face or the words. Eyes open. Let it be there for half a minute.")
/* TRANSLATORS: security-log.json: steps[4].title */
N_("How does it land?")
/* TRANSLATORS: security-log.json: steps[4].text */
N_("Whatever you notice is fine. Some people feel very little at first.")
/* TRANSLATORS: security-log.json: steps[4].options[0].label */
N_("Warm or light")
/* TRANSLATORS: security-log.json: steps[4].options[4].label */
N_("Doubtful")
/* TRANSLATORS: security-log.json: steps[5].title */
N_("If a “but” comes")
/* TRANSLATORS: security-log.json: steps[5].text */
N_("Does something say that it does not count? Write the “but” down, and let the moment stand beside it. If the “but” is that they scare you at other times, trust it, and go to [Support](support:).")
/* TRANSLATORS: security-log.json: steps[5].example */
N_("“But he only called because I asked.” And he called. Or: “But now I owe her.” And the walk was good.")
/* TRANSLATORS: security-log.json: steps[6].title */
N_("One you could give")
/* TRANSLATORS: security-log.json: steps[6].text */
N_("Is there someone you would like to meet in that way? It can be small.")
/* TRANSLATORS: security-log.json: steps[6].options[1].label */
N_("Ask about a thing they told you")
/* TRANSLATORS: security-log.json: steps[6].options[2].label */
N_("Show that you are glad to see them")
/* TRANSLATORS: security-log.json: steps[6].options[3].label */
N_("Listen for five minutes")
/* TRANSLATORS: security-log.json: steps[6].options[4].label */
N_("Give someone room, kindly")
/* TRANSLATORS: security-log.json: steps[6].options[5].label */
N_("Do something kind for yourself")
/* TRANSLATORS: security-log.json: steps[7].title */
N_("Your log so far")
/* TRANSLATORS: security-log.json: steps[7].text */
N_("Read it as it stands. Now and then, look back over older rows. No one counts the days.")
/* TRANSLATORS: self-compassion-break.json: title */
N_("Take a self-compassion break")
/* TRANSLATORS: self-compassion-break.json: summary */
N_("Three small steps for a hard moment: this is hard, others know this too, and a little kindness.")
/* TRANSLATORS: self-compassion-break.json: why */
N_("Kindness to yourself has three parts: seeing that it hurts, knowing that others hurt too, and being kind.[@neff2003] Across 27 trials of whole courses, people grew kinder to themselves and less harsh, though weak results may be missing.[@ferrari2019] A short pause is another thing: in a trial with 135 students, 20 seconds of kind touch a day made no clear difference, save perhaps for those who did it most.[@susman2024] None of it was about attachment.")
/* TRANSLATORS: self-compassion-break.json: caution */
N_("Kindness can feel odd, false or sad. Then leave it, feel your feet, or try [grounding](exercise:grounding). Any touch is up to you. Being kind to yourself does not mean putting up with harm: if someone scares you, or if you think of dying or of hurting yourself, go to [Support](support:).")
/* TRANSLATORS: self-compassion-break.json: steps[0].text */
N_("Eyes open. Feet down. You can stop anytime.")
/* TRANSLATORS: self-compassion-break.json: steps[1].title */
N_("This is hard")
/* TRANSLATORS: self-compassion-break.json: steps[1].text */
N_("Tell yourself: “This is hard right now.”")
/* TRANSLATORS: self-compassion-break.json: steps[2].title */
N_("What hurts")
/* TRANSLATORS: self-compassion-break.json: steps[2].text */
N_("Pick a word, if you like. Or skip.")
/* TRANSLATORS: self-compassion-break.json: steps[2].options[0].label */
N_("Fear")
/* TRANSLATORS: self-compassion-break.json: steps[2].options[2].label */
N_("Feeling alone")
/* TRANSLATORS: self-compassion-break.json: steps[2].options[7].label */
N_("Missing someone")
/* TRANSLATORS: self-compassion-break.json: steps[2].options[8].label */
N_("No word for it")
/* TRANSLATORS: self-compassion-break.json: steps[3].title */
N_("Others know this")
/* TRANSLATORS: self-compassion-break.json: steps[3].text */
N_("Someone, somewhere, knows this feeling too.")
/* TRANSLATORS: self-compassion-break.json: steps[4].title */
N_("A kind touch, or none")
/* TRANSLATORS: self-compassion-break.json: steps[4].text */
N_("What feels kind? None is fine.")
/* TRANSLATORS: self-compassion-break.json: steps[4].options[0].label */
N_("A hand on your chest")
/* TRANSLATORS: self-compassion-break.json: steps[4].options[1].label */
N_("A hand on your arm")
/* TRANSLATORS: self-compassion-break.json: steps[4].options[2].label */
N_("One hand in the other")
/* TRANSLATORS: self-compassion-break.json: steps[4].options[5].label */
N_("None")
/* TRANSLATORS: self-compassion-break.json: steps[5].title */
N_("A little kindness")
/* TRANSLATORS: self-compassion-break.json: steps[5].text */
N_("Stay there. Breathe as you like.")
/* TRANSLATORS: self-compassion-break.json: steps[6].title */
N_("Kind words")
/* TRANSLATORS: self-compassion-break.json: steps[6].text */
N_("Which of these could you hear?")
/* TRANSLATORS: self-compassion-break.json: steps[6].options[0].label */
N_("“It makes sense that this hurts.”")
/* TRANSLATORS: self-compassion-break.json: steps[6].options[1].label */
N_("“I can go slowly.”")
/* TRANSLATORS: self-compassion-break.json: steps[6].options[2].label */
N_("“I may want someone near.”")
/* TRANSLATORS: self-compassion-break.json: steps[6].options[3].label */
N_("“I may need some room.”")
/* TRANSLATORS: self-compassion-break.json: steps[6].options[4].label */
N_("“I don’t have to fix it now.”")
/* TRANSLATORS: self-compassion-break.json: steps[6].options[5].label */
N_("“I did what I could.”")
/* TRANSLATORS: self-compassion-break.json: steps[6].options[6].label */
N_("None of these today")
/* TRANSLATORS: self-compassion-break.json: steps[7].options[0].label */
N_("Rest a little")
/* TRANSLATORS: self-compassion-break.json: steps[7].options[1].label */
N_("Drink, eat or move")
/* TRANSLATORS: self-compassion-break.json: steps[7].options[3].label */
N_("Wait before answering")
/* TRANSLATORS: self-compassion-break.json: steps[8].text */
N_("Worse now? [Grounding](exercise:grounding) is here. So is [Support](support:).")
/* TRANSLATORS: self-soothing.json: title */
N_("Soothe yourself by the senses")
/* TRANSLATORS: self-soothing.json: summary */
N_("Give each sense something kind, one at a time. No typing.")
/* TRANSLATORS: self-soothing.json: why */
N_("DBT teaches small ways to get through a hard time without making it worse.[@fassbinder2016] One is to give each sense something kind. In a trial with 159 healthy young adults, a hand on the heart, or a hug, meant less of a stress hormone after a hard test, though people did not feel less stress.[@dreisoerner2021] We know of no study of these steps, and comfort from people counts just as much.")
/* TRANSLATORS: self-soothing.json: caution */
N_("Swap or skip any sense. Touch, a smell or a song can bring back hard times, and then choose another. If you feel unreal or far away, open your eyes wide, look around and try [grounding](exercise:grounding). Leave out the taste step if food is a hard subject. Soothing does not make an unsafe place safe: if someone scares you, go to [Support](support:).")
/* TRANSLATORS: self-soothing.json: steps[0].text */
N_("Eyes open. Stop any time. Not safe here? [Support](support:).")
/* TRANSLATORS: self-soothing.json: steps[1].title */
N_("Which sense?")
/* TRANSLATORS: self-soothing.json: steps[1].text */
N_("Which of these might feel kind now?")
/* TRANSLATORS: self-soothing.json: steps[1].options[0].label */
N_("Seeing")
/* TRANSLATORS: self-soothing.json: steps[1].options[1].label */
N_("Hearing")
/* TRANSLATORS: self-soothing.json: steps[1].options[2].label */
N_("Touch and warmth")
/* TRANSLATORS: self-soothing.json: steps[1].options[3].label */
N_("Smell")
/* TRANSLATORS: self-soothing.json: steps[1].options[4].label */
N_("Taste")
/* TRANSLATORS: self-soothing.json: steps[1].options[5].label */
N_("Moving")
/* TRANSLATORS: self-soothing.json: steps[2].title */
N_("Something to see")
/* TRANSLATORS: self-soothing.json: steps[2].text */
N_("Rest your eyes on one thing you like.")
/* TRANSLATORS: self-soothing.json: steps[3].title */
N_("Something to hear")
/* TRANSLATORS: self-soothing.json: steps[3].text */
N_("Hum, play a song, or find a soft sound.")
/* TRANSLATORS: self-soothing.json: steps[4].title */
N_("Something to touch")
/* TRANSLATORS: self-soothing.json: steps[4].text */
N_("Hand on your heart or arm. Or hold something soft.")
/* TRANSLATORS: self-soothing.json: steps[5].title */
N_("Something to smell or taste")
/* TRANSLATORS: self-soothing.json: steps[5].text */
N_("Tea, soap, an orange. Slowly, or not at all.")
/* TRANSLATORS: self-soothing.json: steps[6].title */
N_("Something to move")
/* TRANSLATORS: self-soothing.json: steps[6].text */
N_("Rock, stretch, or sway a little.")
/* TRANSLATORS: self-soothing.json: steps[7].text */
N_("Do one, if you like. Tick what you did.")
/* TRANSLATORS: self-soothing.json: steps[7].options[0].label */
N_("Made a warm drink")
/* TRANSLATORS: self-soothing.json: steps[7].options[1].label */
N_("Wrapped up in something warm")
/* TRANSLATORS: self-soothing.json: steps[7].options[2].label */
N_("Washed hands in warm water")
/* TRANSLATORS: self-soothing.json: steps[7].options[3].label */
N_("Made the light softer")
/* TRANSLATORS: self-soothing.json: steps[7].options[4].label */
N_("Opened a window")
/* TRANSLATORS: self-soothing.json: steps[7].options[5].label */
N_("Played one song")
/* TRANSLATORS: self-soothing.json: steps[7].options[6].label */
N_("Sat with an animal")
/* TRANSLATORS: self-soothing.json: steps[7].options[7].label */
N_("Sent a word to someone kind")
/* TRANSLATORS: self-soothing.json: steps[8].title */
N_("What helped a little?")
/* TRANSLATORS: self-soothing.json: steps[8].text */
N_("Even a very little. Or nothing today.")
/* TRANSLATORS: self-soothing.json: steps[8].options[3].label */
N_("Smell or taste")
/* TRANSLATORS: self-soothing.json: steps[8].options[5].label */
N_("The kind thing")
/* TRANSLATORS: self-soothing.json: steps[8].options[6].label */
N_("Nothing today")
/* TRANSLATORS: self-soothing.json: steps[9].text */
N_("Still hard? [Grounding](exercise:grounding) is here. So is [Support](support:).")
/* TRANSLATORS: signs-of-safety.json: title */
N_("Signs that you are safe enough")
/* TRANSLATORS: signs-of-safety.json: summary */
N_("When the alarm is on, look for what here and now tells you that you are safe enough.")
/* TRANSLATORS: signs-of-safety.json: why */
N_("After hard times, an alarm can stay on when the danger is over. Here you let your eyes look for what is safe right now. It is a kind of grounding. A 2025 review found that how well grounding works has not yet been tested.[@hammond2025] A lab study looked at one sort of safe sign. When a warning came together with a picture of someone who supports them, people did not learn to fear it. With a picture of a stranger, they did.[@hornstein2017] That is a long way from a page like this, so try it and see.")
/* TRANSLATORS: signs-of-safety.json: caution */
N_("This is for a false alarm only. Please do not calm yourself out of a true one. In a study of 246 women who had been hurt by a partner, they were right more often than wrong about the danger to come.[@cattaneo2007] If someone scares, threatens, controls or hurts you, go to [Support](support:), even if they are not here now. If you cannot tell, treat it as real. If looking around makes it worse, stop and try [paced breathing](exercise:paced-breathing).")
/* TRANSLATORS: signs-of-safety.json: steps[0].title */
N_("First: real danger?")
/* TRANSLATORS: signs-of-safety.json: steps[0].text */
N_("In danger? Get help first: [Support](support:). If not, go on.")
/* TRANSLATORS: signs-of-safety.json: steps[1].title */
N_("Something holds you")
/* TRANSLATORS: signs-of-safety.json: steps[1].text */
N_("Feel the floor or the chair. It holds you.")
/* TRANSLATORS: signs-of-safety.json: steps[2].title */
N_("Look around")
/* TRANSLATORS: signs-of-safety.json: steps[2].text */
N_("Eyes open. Turn your head slowly. Find the door.")
/* TRANSLATORS: signs-of-safety.json: steps[3].title */
N_("Where and when")
/* TRANSLATORS: signs-of-safety.json: steps[3].text */
N_("Say where you are, and what day it is.")
/* TRANSLATORS: signs-of-safety.json: steps[4].title */
N_("Signs of safe enough")
/* TRANSLATORS: signs-of-safety.json: steps[4].text */
N_("What here tells you that you are safe enough?")
/* TRANSLATORS: signs-of-safety.json: steps[4].options[0].label */
N_("No one here wants to harm you")
/* TRANSLATORS: signs-of-safety.json: steps[4].options[1].label */
N_("The voices here are calm")
/* TRANSLATORS: signs-of-safety.json: steps[4].options[2].label */
N_("It is quiet")
/* TRANSLATORS: signs-of-safety.json: steps[4].options[3].label */
N_("You can leave if you want to")
/* TRANSLATORS: signs-of-safety.json: steps[4].options[4].label */
N_("Someone kind is here")
/* TRANSLATORS: signs-of-safety.json: steps[4].options[5].label */
N_("You can reach someone kind")
/* TRANSLATORS: signs-of-safety.json: steps[4].options[6].label */
N_("An animal is at rest here")
/* TRANSLATORS: signs-of-safety.json: steps[4].options[7].label */
N_("There is light")
/* TRANSLATORS: signs-of-safety.json: steps[4].options[8].label */
N_("Your own things are here")
/* TRANSLATORS: signs-of-safety.json: steps[4].options[9].label */
N_("Plain sounds come from outside")
/* TRANSLATORS: signs-of-safety.json: steps[4].options[10].label */
N_("You have more choices now than then")
/* TRANSLATORS: signs-of-safety.json: steps[4].options[11].label */
N_("You find no sign")
/* TRANSLATORS: signs-of-safety.json: steps[5].title */
N_("If you found none")
/* TRANSLATORS: signs-of-safety.json: steps[5].text */
N_("Take that seriously. Move somewhere safer, or open [Support](support:).")
/* TRANSLATORS: signs-of-safety.json: steps[6].title */
N_("Rest on one sign")
/* TRANSLATORS: signs-of-safety.json: steps[6].text */
N_("Let your eyes rest on one sign. Just breathe.")
/* TRANSLATORS: signs-of-safety.json: steps[7].text */
N_("How safe does it feel now? Any answer is fine.")
/* TRANSLATORS: signs-of-safety.json: steps[7].options[0].label */
N_("Not safe")
/* TRANSLATORS: signs-of-safety.json: steps[7].options[1].label */
N_("A bit safer")
/* TRANSLATORS: signs-of-safety.json: steps[7].options[2].label */
N_("Safe enough")
/* TRANSLATORS: signs-of-safety.json: steps[7].options[3].label */
N_("The same")
/* TRANSLATORS: signs-of-safety.json: steps[8].title */
N_("One true line")
/* TRANSLATORS: signs-of-safety.json: steps[8].text */
N_("If you like, write one true line to keep.")
/* TRANSLATORS: signs-of-safety.json: steps[8].example */
N_("“I am in my own kitchen. The door is mine to open.” Or: “It is loud outside, and nobody means me.”")
/* TRANSLATORS: softer-feeling.json: title */
N_("Find the softer feeling")
/* TRANSLATORS: softer-feeling.json: summary */
N_("Under a fast feeling there is often a softer one. Name it, and hear what it asks for.")
/* TRANSLATORS: softer-feeling.json: why */
N_("In emotionally focused therapy, or EFT, anger or silence can be a top layer, with something softer beneath it, such as fear or hurt.[@wiebe2016] When 25 couples in a close relative of EFT were filmed, trust grew more where someone had let a softer feeling show.[@mckinnon2013] Naming a feeling may also take some of its heat away.[@torre2018] None of this was done alone on a page, so see what it does for you.")
/* TRANSLATORS: softer-feeling.json: caution */
N_("This is for your eyes, and for a small, recent upset. If someone frightens, threatens, controls or hurts you, your anger or fear may be right. You do not have to soften it: go to [Support](support:). If an old, big hurt comes up, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: softer-feeling.json: steps[0].title */
N_("For your eyes")
/* TRANSLATORS: softer-feeling.json: steps[0].text */
N_("You will look under one fast feeling. You only name what is there. No one has to see it. If the other person scares you, stop here and go to [Support](support:).")
/* TRANSLATORS: softer-feeling.json: steps[1].text */
N_("Think of a small moment from the last days when a feeling came fast. What took place? One line is enough.")
/* TRANSLATORS: softer-feeling.json: steps[1].example */
N_("“They read my message and did not answer.” Or: “They asked three times what I was feeling.”")
/* TRANSLATORS: softer-feeling.json: steps[2].title */
N_("The fast feeling")
/* TRANSLATORS: softer-feeling.json: steps[2].text */
N_("What came first? Pick all that fit.")
/* TRANSLATORS: softer-feeling.json: steps[2].options[3].label */
N_("Close to panic")
/* TRANSLATORS: softer-feeling.json: steps[2].options[9].label */
N_("Blank")
/* TRANSLATORS: softer-feeling.json: steps[3].title */
N_("What it made you want")
/* TRANSLATORS: softer-feeling.json: steps[3].text */
N_("What did it make you want to do? You may have done it, or not.")
/* TRANSLATORS: softer-feeling.json: steps[3].options[0].label */
N_("Reach out again and again")
/* TRANSLATORS: softer-feeling.json: steps[3].options[1].label */
N_("Press for an answer")
/* TRANSLATORS: softer-feeling.json: steps[3].options[4].label */
N_("Explain or defend")
/* TRANSLATORS: softer-feeling.json: steps[3].options[5].label */
N_("Give in, to end it")
/* TRANSLATORS: softer-feeling.json: steps[4].text */
N_("A fast feeling wants to keep you safe. It may stand in front of something softer. You don’t have to send it away. It can stay while you look.")
/* TRANSLATORS: softer-feeling.json: steps[5].title */
N_("Half a minute")
/* TRANSLATORS: softer-feeling.json: steps[5].text */
N_("Eyes open, feet on the floor. Is there another feeling, under the first one? If nothing comes, look around the room.")
/* TRANSLATORS: softer-feeling.json: steps[6].title */
N_("The softer one")
/* TRANSLATORS: softer-feeling.json: steps[6].text */
N_("What might be there? Pick what fits, or nothing. You don’t need to go into it.")
/* TRANSLATORS: softer-feeling.json: steps[6].options[12].label */
N_("Nothing you can find now")
/* TRANSLATORS: softer-feeling.json: steps[7].title */
N_("One true sentence")
/* TRANSLATORS: softer-feeling.json: steps[7].text */
N_("Put it in a sentence: “Under the …, I felt …” You can leave this empty.")
/* TRANSLATORS: softer-feeling.json: steps[7].example */
N_("“Under the anger, I felt scared that I don’t matter.” Or: “Under the cold, I felt sure that I would get it wrong.”")
/* TRANSLATORS: softer-feeling.json: steps[8].title */
N_("What it asks for")
/* TRANSLATORS: softer-feeling.json: steps[8].text */
N_("If the softer feeling could ask for something, what would it be?")
/* TRANSLATORS: softer-feeling.json: steps[8].options[0].label */
N_("To know that someone is there")
/* TRANSLATORS: softer-feeling.json: steps[8].options[4].label */
N_("A little time")
/* TRANSLATORS: softer-feeling.json: steps[8].options[6].label */
N_("To go slower")
/* TRANSLATORS: softer-feeling.json: steps[8].options[7].label */
N_("To hear that you are doing all right")
/* TRANSLATORS: softer-feeling.json: steps[9].title */
N_("One kind thing from you")
/* TRANSLATORS: softer-feeling.json: steps[9].text */
N_("Is there something small that you can give it yourself, right now?")
/* TRANSLATORS: softer-feeling.json: steps[9].options[1].label */
N_("A kind word, in your own voice")
/* TRANSLATORS: softer-feeling.json: steps[9].options[3].label */
N_("A few steps outside")
/* TRANSLATORS: softer-feeling.json: steps[9].options[4].label */
N_("A rest")
/* TRANSLATORS: softer-feeling.json: steps[9].options[5].label */
N_("A call to someone safe")
/* TRANSLATORS: softer-feeling.json: steps[9].options[6].label */
N_("Nothing for now")
/* TRANSLATORS: softer-feeling.json: steps[10].text */
N_("Keep it for yourself, or take it to someone safe, or to a therapist. If you would like to ask for one small thing, [here is a way to find the words](exercise:reaching-for-the-other).")
/* TRANSLATORS: steps-toward-closeness.json: title */
N_("Small steps toward closeness")
/* TRANSLATORS: steps-toward-closeness.json: summary */
N_("Build a ladder of small acts of closeness, from easy to hard, and take the first step when you like.")
/* TRANSLATORS: steps-toward-closeness.json: why */
N_("The more we avoid a safe thing that scares us, the more it tends to scare us. One way out is to go toward it step by step, from easy to hard.[@backontrack2026] CBT makes use of this. In a review of 31 trials, self-help for anxiety did more than waiting, and less than therapy.[@lewis2012] None of that was about closeness. On closeness, there is this: in two studies of couples, more good moments together went with less avoidance within weeks. Later checks did not show that it went on.[@bayraktaroglu2023] We know of no study of a ladder like this.")
/* TRANSLATORS: steps-toward-closeness.json: caution */
N_("Wanting room is a need too, and not a fault. This is only for people who are kind to you. If someone scares, threatens, controls or hurts you, keeping your distance may be wise: do not step closer, and go to [Support](support:). No step is about touch or sex that you do not want. If old hurt comes up, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: steps-toward-closeness.json: steps[0].title */
N_("At your own pace")
/* TRANSLATORS: steps-toward-closeness.json: steps[0].text */
N_("You build the ladder, and you choose the rungs. You may stay on one for weeks, or step down again. If you are afraid of the person, this is not for them: [Support](support:).")
/* TRANSLATORS: steps-toward-closeness.json: steps[1].title */
N_("With whom?")
/* TRANSLATORS: steps-toward-closeness.json: steps[1].text */
N_("Think of one kind person you would like to be a little closer to. A partner, a friend, a sister, a neighbor.")
/* TRANSLATORS: steps-toward-closeness.json: steps[1].example */
N_("“Alex.” Or: “My dad, now that he asks how I am.”")
/* TRANSLATORS: steps-toward-closeness.json: steps[2].title */
N_("What would be good about it?")
/* TRANSLATORS: steps-toward-closeness.json: steps[2].text */
N_("What would you like to have more of? Your own reason, not theirs.")
/* TRANSLATORS: steps-toward-closeness.json: steps[2].example */
N_("“Someone to laugh with in the kitchen.” Or: “Not to be the only one who knows when I’m sad.”")
/* TRANSLATORS: steps-toward-closeness.json: steps[3].title */
N_("How you get room now")
/* TRANSLATORS: steps-toward-closeness.json: steps[3].text */
N_("When it gets close, what do you do? Each of these once kept you safe, or kept you whole.")
/* TRANSLATORS: steps-toward-closeness.json: steps[3].options[4].label */
N_("You talk about facts")
/* TRANSLATORS: steps-toward-closeness.json: steps[3].options[5].label */
N_("You see their faults")
/* TRANSLATORS: steps-toward-closeness.json: steps[3].options[6].label */
N_("You answer late")
/* TRANSLATORS: steps-toward-closeness.json: steps[3].options[9].label */
N_("You look at the phone")
/* TRANSLATORS: steps-toward-closeness.json: steps[4].title */
N_("Small acts of closeness")
/* TRANSLATORS: steps-toward-closeness.json: steps[4].text */
N_("Which of these could be a rung, some day? Pick a few that are easy, and one or two that are not.")
/* TRANSLATORS: steps-toward-closeness.json: steps[4].options[0].label */
N_("Tell one good thing about your day")
/* TRANSLATORS: steps-toward-closeness.json: steps[4].options[1].label */
N_("Say “That was nice”")
/* TRANSLATORS: steps-toward-closeness.json: steps[4].options[2].label */
N_("Answer a message the same day")
/* TRANSLATORS: steps-toward-closeness.json: steps[4].options[3].label */
N_("Say when you will be back")
/* TRANSLATORS: steps-toward-closeness.json: steps[4].options[5].label */
N_("Stay one minute longer")
/* TRANSLATORS: steps-toward-closeness.json: steps[4].options[6].label */
N_("Suggest a plan with an end time")
/* TRANSLATORS: steps-toward-closeness.json: steps[4].options[7].label */
N_("Ask for a small favor")
/* TRANSLATORS: steps-toward-closeness.json: steps[4].options[8].label */
N_("Take help, and say thank you")
/* TRANSLATORS: steps-toward-closeness.json: steps[4].options[9].label */
N_("Say one true thing you feel")
/* TRANSLATORS: steps-toward-closeness.json: steps[4].options[10].label */
N_("Say “I missed you”")
/* TRANSLATORS: steps-toward-closeness.json: steps[4].options[11].label */
N_("Share a worry in one sentence")
/* TRANSLATORS: steps-toward-closeness.json: steps[4].options[12].label */
N_("Let someone comfort you")
/* TRANSLATORS: steps-toward-closeness.json: steps[5].text */
N_("Write three to five small acts, the easiest first. How hard is each one, from 0 to 10? The last column is for later.")
/* TRANSLATORS: steps-toward-closeness.json: steps[5].columns[0].title */
N_("The act")
/* TRANSLATORS: steps-toward-closeness.json: steps[5].columns[1].title */
N_("How hard, 0–10")
/* TRANSLATORS: steps-toward-closeness.json: steps[5].examples[0].step */
N_("Say one good thing at supper")
/* TRANSLATORS: steps-toward-closeness.json: steps[5].examples[0].hard */
N_("2")
/* TRANSLATORS: steps-toward-closeness.json: steps[5].examples[0].after */
N_("I said it. They smiled")
/* TRANSLATORS: steps-toward-closeness.json: steps[5].examples[1].step */
N_("Ask for a lift to the station")
/* TRANSLATORS: steps-toward-closeness.json: steps[5].examples[1].hard */
N_("5")
/* TRANSLATORS: steps-toward-closeness.json: steps[6].title */
N_("The first rung")
/* TRANSLATORS: steps-toward-closeness.json: steps[6].text */
N_("Take one that is about a 2 or a 3. When, where, and with whom? “When …, I will …”")
/* TRANSLATORS: steps-toward-closeness.json: steps[6].example */
N_("“When we cook on Tuesday, I will tell Alex about the good call.” Or: “When my dad calls on Sunday, I will tell him one thing that was hard.”")
/* TRANSLATORS: steps-toward-closeness.json: steps[7].title */
N_("What you expect")
/* TRANSLATORS: steps-toward-closeness.json: steps[7].text */
N_("What do you think will happen, in you or in them?")
/* TRANSLATORS: steps-toward-closeness.json: steps[7].example */
N_("“They’ll want a long talk, and I won’t get out of it.” Or: “They won’t know what to say, and I’ll feel silly.”")
/* TRANSLATORS: steps-toward-closeness.json: steps[8].title */
N_("Your room afterward")
/* TRANSLATORS: steps-toward-closeness.json: steps[8].text */
N_("How will you get some air, in a way that lets them know? You can step back at any time.")
/* TRANSLATORS: steps-toward-closeness.json: steps[8].example */
N_("“That was nice. I’ll read for an hour now, and then I’ll make tea.”")
/* TRANSLATORS: steps-toward-closeness.json: steps[9].title */
N_("When you have tried it")
/* TRANSLATORS: steps-toward-closeness.json: steps[9].text */
N_("Once you have, come back and fill in the last column. What would you like to do then?")
/* TRANSLATORS: steps-toward-closeness.json: steps[9].options[0].label */
N_("The same rung again")
/* TRANSLATORS: steps-toward-closeness.json: steps[9].options[1].label */
N_("The next rung")
/* TRANSLATORS: steps-toward-closeness.json: steps[9].options[2].label */
N_("A smaller rung")
/* TRANSLATORS: steps-toward-closeness.json: steps[9].options[3].label */
N_("A break")
/* TRANSLATORS: steps-toward-closeness.json: steps[9].options[4].label */
N_("Another person")
/* TRANSLATORS: steps-toward-closeness.json: steps[9].options[5].label */
N_("Not tried yet")
/* TRANSLATORS: steps-toward-closeness.json: steps[10].title */
N_("Your ladder, to keep")
/* TRANSLATORS: steps-toward-closeness.json: steps[10].text */
N_("Once you have tried a rung: did it go as you had thought? Either way, you know a little more. Your rows will be here the next time.")
/* TRANSLATORS: steps-toward-independence.json: title */
N_("Small steps of your own")
/* TRANSLATORS: steps-toward-independence.json: summary */
N_("Build a ladder of small things you do on your own, from easy to hard, with a way back to people.")
/* TRANSLATORS: steps-toward-independence.json: why */
N_("The more we avoid a safe thing that scares us, the more it tends to scare us. One way out is to go toward it step by step, from easy to hard.[@backontrack2026] CBT makes use of this. In a review of 31 trials, self-help for anxiety did more than waiting, and less than therapy.[@lewis2012] None of that was about bonds. Researchers think that worry about a bond falls most, in the long run, where you gain trust in yourself.[@arriaga2018] And it is no step away from people. In two studies of couples, those whose partner was there when needed did more on their own.[@feeney2007] We know of no study of a ladder like this.")
/* TRANSLATORS: steps-toward-independence.json: caution */
N_("Needing people is human. This is not a test of how little you need them. If someone punishes you for having time, friends or money of your own, or scares, threatens or hurts you, that is not your worry speaking: go to [Support](support:). If you are in a crisis, being alone is not the step for today. If a step floods you, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: steps-toward-independence.json: steps[0].title */
N_("Out, and back again")
/* TRANSLATORS: steps-toward-independence.json: steps[0].text */
N_("You go out a little way, and you come back. You choose how far. If being on your own would not be safe now, or if someone scares you, go to [Support](support:).")
/* TRANSLATORS: steps-toward-independence.json: steps[1].title */
N_("What would be yours?")
/* TRANSLATORS: steps-toward-independence.json: steps[1].text */
N_("What would you like to have or do, just for yourself? Think of what you used to like.")
/* TRANSLATORS: steps-toward-independence.json: steps[1].example */
N_("“To sing again.” Or: “An evening that is good, no matter who writes.”")
/* TRANSLATORS: steps-toward-independence.json: steps[2].title */
N_("What worry makes you do")
/* TRANSLATORS: steps-toward-independence.json: steps[2].text */
N_("When you are apart, or wait for an answer, what do you do? Each of these is a way to look for safety.")
/* TRANSLATORS: steps-toward-independence.json: steps[2].options[1].label */
N_("You write again")
/* TRANSLATORS: steps-toward-independence.json: steps[2].options[2].label */
N_("You ask if all is well")
/* TRANSLATORS: steps-toward-independence.json: steps[2].options[3].label */
N_("You cancel your own plans")
/* TRANSLATORS: steps-toward-independence.json: steps[2].options[4].label */
N_("You stay near, just in case")
/* TRANSLATORS: steps-toward-independence.json: steps[2].options[5].label */
N_("You ask before each choice")
/* TRANSLATORS: steps-toward-independence.json: steps[2].options[6].label */
N_("You do what they like")
/* TRANSLATORS: steps-toward-independence.json: steps[2].options[7].label */
N_("You look at what they do online")
/* TRANSLATORS: steps-toward-independence.json: steps[2].options[8].label */
N_("Your mood hangs on theirs")
/* TRANSLATORS: steps-toward-independence.json: steps[2].options[9].label */
N_("You lie awake")
/* TRANSLATORS: steps-toward-independence.json: steps[3].title */
N_("Small things of your own")
/* TRANSLATORS: steps-toward-independence.json: steps[3].options[0].label */
N_("Walk for ten minutes without the phone")
/* TRANSLATORS: steps-toward-independence.json: steps[3].options[1].label */
N_("Make one small choice alone")
/* TRANSLATORS: steps-toward-independence.json: steps[3].options[2].label */
N_("Wait ten minutes before you write again")
/* TRANSLATORS: steps-toward-independence.json: steps[3].options[3].label */
N_("Leave the phone in another room for an hour")
/* TRANSLATORS: steps-toward-independence.json: steps[3].options[4].label */
N_("Keep your own plan for an evening")
/* TRANSLATORS: steps-toward-independence.json: steps[3].options[5].label */
N_("Meet a friend, just you two")
/* TRANSLATORS: steps-toward-independence.json: steps[3].options[6].label */
N_("Sit in a café alone")
/* TRANSLATORS: steps-toward-independence.json: steps[3].options[7].label */
N_("Go back to something you liked")
/* TRANSLATORS: steps-toward-independence.json: steps[3].options[8].label */
N_("Go to a class or a group")
/* TRANSLATORS: steps-toward-independence.json: steps[3].options[9].label */
N_("Calm yourself first, then ask once")
/* TRANSLATORS: steps-toward-independence.json: steps[3].options[10].label */
N_("Say no to one small thing")
/* TRANSLATORS: steps-toward-independence.json: steps[3].options[11].label */
N_("Plan a free day just for you")
/* TRANSLATORS: steps-toward-independence.json: steps[3].options[12].label */
N_("Ask someone else for help")
/* TRANSLATORS: steps-toward-independence.json: steps[4].text */
N_("Write three to five small steps, the easiest first. How hard is each one, from 0 to 10? The last column is for later.")
/* TRANSLATORS: steps-toward-independence.json: steps[4].columns[0].title */
N_("The step")
/* TRANSLATORS: steps-toward-independence.json: steps[4].examples[0].step */
N_("Walk without the phone")
/* TRANSLATORS: steps-toward-independence.json: steps[4].examples[0].after */
N_("Hard at first. Then I saw the birds")
/* TRANSLATORS: steps-toward-independence.json: steps[4].examples[1].step */
N_("Choir on Monday evening")
/* TRANSLATORS: steps-toward-independence.json: steps[5].text */
N_("Take one that is about a 2 or a 3. When, and where? “When …, I will …”")
/* TRANSLATORS: steps-toward-independence.json: steps[5].example */
N_("“When I get home on Tuesday, I will leave the phone in the hall and walk once around the park.” Or: “On Friday I will pick the film without asking first.”")
/* TRANSLATORS: steps-toward-independence.json: steps[6].text */
N_("What do you fear might happen, in you or in the bond?")
/* TRANSLATORS: steps-toward-independence.json: steps[6].example */
N_("“There will be a message, I’ll miss it, and he’ll think I don’t care.” Or: “The evening will be empty, and I’ll feel it.”")
/* TRANSLATORS: steps-toward-independence.json: steps[7].title */
N_("What can help you stay")
/* TRANSLATORS: steps-toward-independence.json: steps[7].text */
N_("The worry may rise, and it may fall again. What could keep you company until then?")
/* TRANSLATORS: steps-toward-independence.json: steps[7].options[1].label */
N_("Feel your feet on the ground")
/* TRANSLATORS: steps-toward-independence.json: steps[7].options[2].label */
N_("Think of someone safe")
/* TRANSLATORS: steps-toward-independence.json: steps[7].options[4].label */
N_("Something for your hands")
/* TRANSLATORS: steps-toward-independence.json: steps[7].options[5].label */
N_("Look at what is around you")
/* TRANSLATORS: steps-toward-independence.json: steps[7].options[6].label */
N_("A line: “Apart is not gone”")
/* TRANSLATORS: steps-toward-independence.json: steps[7].options[7].label */
N_("A kind word to yourself")
/* TRANSLATORS: steps-toward-independence.json: steps[7].options[8].label */
N_("Make the step shorter")
/* TRANSLATORS: steps-toward-independence.json: steps[8].title */
N_("Your way back")
/* TRANSLATORS: steps-toward-independence.json: steps[8].text */
N_("How will you come back to someone afterward? You can tell them about it, or just be near.")
/* TRANSLATORS: steps-toward-independence.json: steps[8].example */
N_("“At eight I’ll call Sam, and tell him about the park.”")
/* TRANSLATORS: steps-toward-independence.json: steps[9].options[4].label */
N_("Tell someone about it")
/* TRANSLATORS: steps-toward-independence.json: steps[10].text */
N_("Once you have tried a rung: did it go as you had feared? Either way, you know a little more. Your rows will be here the next time.")
/* TRANSLATORS: stop-skill.json: title */
N_("STOP before you act")
/* TRANSLATORS: stop-skill.json: summary */
N_("Four small steps between a strong feeling and what you do next.")
/* TRANSLATORS: stop-skill.json: why */
N_("STOP is short for stop, take a step back, observe, and proceed mindfully.[@therahive2026] It comes from DBT, and it makes room between a feeling and what you do. In a lab game with 81 couples, a short wait before the next move made people less harsh with each other.[@mccurry2024] That was a game, not a real quarrel, and we know of no study of STOP alone.")
/* TRANSLATORS: stop-skill.json: caution */
N_("STOP is for a feeling that runs ahead of you. It is not for holding still near someone who frightens or hurts you. Then move to a safer place if you can, and go to [Support](support:). If standing still makes you feel frozen or far away, move a little, or try [grounding](exercise:grounding).")
/* TRANSLATORS: stop-skill.json: steps[0].title */
N_("Stop")
/* TRANSLATORS: stop-skill.json: steps[0].text */
N_("Hands still, eyes open. In danger? Move away first.")
/* TRANSLATORS: stop-skill.json: steps[1].title */
N_("Take a step back")
/* TRANSLATORS: stop-skill.json: steps[1].text */
N_("Step back, or lean back. Let the breath out slowly.")
/* TRANSLATORS: stop-skill.json: steps[2].title */
N_("Observe")
/* TRANSLATORS: stop-skill.json: steps[2].text */
N_("What is here right now? Pick what fits.")
/* TRANSLATORS: stop-skill.json: steps[2].options[0].label */
N_("Fast heart")
/* TRANSLATORS: stop-skill.json: steps[2].options[1].label */
N_("Tight chest, throat or belly")
/* TRANSLATORS: stop-skill.json: steps[2].options[2].label */
N_("Hot face")
/* TRANSLATORS: stop-skill.json: steps[2].options[3].label */
N_("Racing thoughts")
/* TRANSLATORS: stop-skill.json: steps[3].text */
N_("What do you feel pulled to do?")
/* TRANSLATORS: stop-skill.json: steps[3].options[0].label */
N_("Write or call again")
/* TRANSLATORS: stop-skill.json: steps[3].options[1].label */
N_("Check their phone, page or status")
/* TRANSLATORS: stop-skill.json: steps[3].options[3].label */
N_("Argue or blame")
/* TRANSLATORS: stop-skill.json: steps[3].options[6].label */
N_("Leave without a word")
/* TRANSLATORS: stop-skill.json: steps[3].options[7].label */
N_("End it all with them")
/* TRANSLATORS: stop-skill.json: steps[3].options[8].label */
N_("Hide")
/* TRANSLATORS: stop-skill.json: steps[4].title */
N_("What you know")
/* TRANSLATORS: stop-skill.json: steps[4].text */
N_("What did you see or hear? Only that.")
/* TRANSLATORS: stop-skill.json: steps[4].example */
N_("“Three hours, no answer.” Or: “They asked twice what is wrong.”")
/* TRANSLATORS: stop-skill.json: steps[5].title */
N_("Proceed mindfully")
/* TRANSLATORS: stop-skill.json: steps[5].text */
N_("What might you be glad of tomorrow?")
/* TRANSLATORS: stop-skill.json: steps[5].options[0].label */
N_("Wait twenty minutes")
/* TRANSLATORS: stop-skill.json: steps[5].options[1].label */
N_("Send one short, kind message")
/* TRANSLATORS: stop-skill.json: steps[5].options[3].label */
N_("Say one true thing, softly")
/* TRANSLATORS: stop-skill.json: steps[5].options[5].label */
N_("Call someone kind")
/* TRANSLATORS: stop-skill.json: steps[6].text */
N_("Still strong? [Grounding](exercise:grounding) is here. So is [Support](support:).")
/* TRANSLATORS: strengths-log.json: title */
N_("A log of what is good in you")
/* TRANSLATORS: strengths-log.json: summary */
N_("Collect small, true signs of your strengths and your worth, one line at a time, and let the list grow.")
/* TRANSLATORS: strengths-log.json: why */
N_("CBT has a *positive data log*: facts that fit a kinder view of yourself, and that an old doubt would leave out.[@psychologytools2026] A review of 8 studies of CBT for low self-esteem found that it may help, and that weekly sessions did more than a one-day workshop.[@kolubinski2018] Those were whole courses. We know of no study of a log alone, or of one for attachment.")
/* TRANSLATORS: strengths-log.json: caution */
N_("You do not earn your worth with a list. It was there before the first line. If the log turns into a list of faults, stop for today. If someone close puts you down again and again, that is not yours to fix with a log: see [Support](support:). If you feel worthless day after day, or think about dying or hurting yourself, you deserve a person: [Support](support:) shows who to call. If it gets heavy, try [grounding](exercise:grounding).")
/* TRANSLATORS: strengths-log.json: steps[0].title */
N_("Small and true")
/* TRANSLATORS: strengths-log.json: steps[0].text */
N_("You write down a few good facts about yourself, so that they don’t get lost. Small ones are best. You don’t have to feel good about them.")
/* TRANSLATORS: strengths-log.json: steps[1].title */
N_("Which doubt is it for?")
/* TRANSLATORS: strengths-log.json: steps[1].text */
N_("If there is an old doubt that these facts could answer, which one is it?")
/* TRANSLATORS: strengths-log.json: steps[1].options[2].label */
N_("“I don’t matter.”")
/* TRANSLATORS: strengths-log.json: steps[1].options[3].label */
N_("“I am too cold.”")
/* TRANSLATORS: strengths-log.json: steps[1].options[4].label */
N_("“I can’t manage alone.”")
/* TRANSLATORS: strengths-log.json: steps[1].options[5].label */
N_("No doubt today")
/* TRANSLATORS: strengths-log.json: steps[2].text */
N_("Look back over a day or two. Did one of these happen, in a small way?")
/* TRANSLATORS: strengths-log.json: steps[2].options[0].label */
N_("You were kind")
/* TRANSLATORS: strengths-log.json: steps[2].options[1].label */
N_("You kept at something hard")
/* TRANSLATORS: strengths-log.json: steps[2].options[2].label */
N_("You asked for something")
/* TRANSLATORS: strengths-log.json: steps[2].options[3].label */
N_("You said no")
/* TRANSLATORS: strengths-log.json: steps[2].options[4].label */
N_("You let someone in, a little")
/* TRANSLATORS: strengths-log.json: steps[2].options[5].label */
N_("You waited before you acted")
/* TRANSLATORS: strengths-log.json: steps[2].options[6].label */
N_("You said sorry, and meant it")
/* TRANSLATORS: strengths-log.json: steps[2].options[7].label */
N_("You were honest")
/* TRANSLATORS: strengths-log.json: steps[2].options[8].label */
N_("You made someone laugh")
/* TRANSLATORS: strengths-log.json: steps[2].options[9].label */
N_("You did a piece of work")
/* TRANSLATORS: strengths-log.json: steps[2].options[10].label */
N_("You looked after your body")
/* TRANSLATORS: strengths-log.json: steps[2].options[11].label */
N_("You rested in time")
/* TRANSLATORS: strengths-log.json: steps[2].options[12].label */
N_("You had a good hour alone")
/* TRANSLATORS: strengths-log.json: steps[2].options[13].label */
N_("You let someone help")
/* TRANSLATORS: strengths-log.json: steps[3].text */
N_("Add a line or two. Say what you did, as plainly as you can. Then say what it shows.")
/* TRANSLATORS: strengths-log.json: steps[3].columns[0].title */
N_("Day")
/* TRANSLATORS: strengths-log.json: steps[3].columns[2].title */
N_("What it shows")
/* TRANSLATORS: strengths-log.json: steps[3].examples[0].day */
N_("Monday")
/* TRANSLATORS: strengths-log.json: steps[3].examples[0].did */
N_("I told Ana that I was sad, and I did not take it back.")
/* TRANSLATORS: strengths-log.json: steps[3].examples[0].shows */
N_("I can be open.")
/* TRANSLATORS: strengths-log.json: steps[3].examples[1].day */
N_("Friday")
/* TRANSLATORS: strengths-log.json: steps[3].examples[1].did */
N_("I sat with my brother in the hospital. We hardly spoke.")
/* TRANSLATORS: strengths-log.json: steps[3].examples[1].shows */
N_("I am there, in my own way.")
/* TRANSLATORS: strengths-log.json: steps[4].title */
N_("“Yes, but …”")
/* TRANSLATORS: strengths-log.json: steps[4].text */
N_("Does a voice make it small? Write down what it says, and then a fair answer.")
/* TRANSLATORS: strengths-log.json: steps[4].example */
N_("“‘Anyone would do that.’ Maybe. I did it on a bad day.” Or: “‘It was nothing much.’ It was two hours, and he was glad.”")
/* TRANSLATORS: strengths-log.json: steps[5].title */
N_("Who has seen it?")
/* TRANSLATORS: strengths-log.json: steps[5].text */
N_("Has someone said or shown that they saw something good in you? Write it as they said it. You can leave this empty.")
/* TRANSLATORS: strengths-log.json: steps[5].example */
N_("“My neighbor said that she likes it when I’m around.” Or: “He kept the note I wrote.”")
/* TRANSLATORS: strengths-log.json: steps[6].title */
N_("Read it once")
/* TRANSLATORS: strengths-log.json: steps[6].text */
N_("Read your lines slowly. If they feel untrue, leave them there all the same. They may sink in later, or not.")
/* TRANSLATORS: strengths-log.json: steps[7].title */
N_("When might you add a line?")
/* TRANSLATORS: strengths-log.json: steps[7].text */
N_("No plan is fine too. The log will wait for you.")
/* TRANSLATORS: strengths-log.json: steps[7].options[0].label */
N_("In the evening")
/* TRANSLATORS: strengths-log.json: steps[7].options[1].label */
N_("With the first cup of the day")
/* TRANSLATORS: strengths-log.json: steps[7].options[2].label */
N_("Once a week")
/* TRANSLATORS: strengths-log.json: steps[7].options[3].label */
N_("When the doubt comes")
/* TRANSLATORS: strengths-log.json: steps[7].options[4].label */
N_("When something good happens")
/* TRANSLATORS: strengths-log.json: steps[7].options[5].label */
N_("No plan")
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
/* TRANSLATORS: thought-record.json: steps[2].text */
N_("Pick every word that fits. It is fine if they do not go together, and fine if you feel very little.")
/* TRANSLATORS: thought-record.json: steps[2].options[10].label */
N_("Tired of it all")
/* TRANSLATORS: thought-record.json: steps[3].title */
N_("The strongest one")
/* TRANSLATORS: thought-record.json: steps[3].text */
N_("Which feeling is the strongest right now? A word or two is enough. You will come back to this same feeling at the end.")
/* TRANSLATORS: thought-record.json: steps[3].example */
N_("With the text left unanswered: “Scared.” When pulling away: “Trapped.”")
/* TRANSLATORS: thought-record.json: steps[4].text */
N_("Give it a number from 0 to 100. Your first guess will do.")
/* TRANSLATORS: thought-record.json: steps[5].text */
N_("What went through your mind? Put it in one sentence, in its own words. If it came as a question, write the answer that you feared.")
/* TRANSLATORS: thought-record.json: steps[5].example */
N_("With the text left unanswered: “Sam is done with me.” When pulling away: “If I let them close, they will want more than I can give.”")
/* TRANSLATORS: thought-record.json: steps[6].text */
N_("Right now, how much do you believe this thought?")
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
/* TRANSLATORS: thought-record.json: steps[13].options[5].label */
N_("Drink water, move a little, or rest")
/* TRANSLATORS: thoughts-are-not-facts.json: title */
N_("See a thought as a thought")
/* TRANSLATORS: thoughts-are-not-facts.json: summary */
N_("Take one thought that stings, put “I am having the thought that …” before it, and see what that does.")
/* TRANSLATORS: thoughts-are-not-facts.json: why */
N_("One class of mindfulness-based cognitive therapy, or MBCT, is about seeing thoughts as thoughts, and not as facts.[@ucsf2026] In an experiment with 60 people, hard lines about themselves felt less bad when they were worded with a step back, though people believed them a bit more.[@healy2008] So a thought may feel just as true, and still be easier to carry. We know of no study of this for attachment.")
/* TRANSLATORS: thoughts-are-not-facts.json: caution */
N_("A thought can be a thought and still be right. If someone frightens, threatens, controls or hurts you, do not step back from that: go to [Support](support:). If a thought is about dying or hurting yourself, you deserve a person: [Support](support:) shows who to call. If you start to go around in circles, stop and try [grounding](exercise:grounding).")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[0].title */
N_("A thought that stings")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[0].text */
N_("Take a thought that stings a little, and not the worst one. You will not argue with it. You only look at it from one step away.")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[1].text */
N_("Write it down as it sounds in your mind. One short line.")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[1].example */
N_("“They are going to leave.” Or: “They want more than I can give.”")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[2].title */
N_("How near is it?")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[2].text */
N_("Right now, how near does this thought feel?")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[2].lowest */
N_("Far off")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[2].highest */
N_("Right in your face")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[3].title */
N_("Give it a name")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[3].text */
N_("Write it once more, with these words before it: “I am having the thought that …”")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[3].example */
N_("“I am having the thought that they are going to leave.” Or: “I am having the thought that they want more than I can give.”")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[4].text */
N_("Read your new line three times, aloud or not. Then look up, and look around the room.")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[5].title */
N_("One step more")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[5].text */
N_("If you like, take one more step back: “I notice that I am having the thought that …”")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[5].example */
N_("“I notice that I am having the thought that they are going to leave.” Or: “I notice that I am having the thought that they want more than I can give.”")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[6].title */
N_("When does it come by?")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[6].text */
N_("Is it an old guest? Pick all that fit.")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[6].options[0].label */
N_("When an answer is late")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[6].options[1].label */
N_("When someone is upset with you")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[6].options[2].label */
N_("When it gets quiet between you")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[6].options[3].label */
N_("After a good time together")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[6].options[4].label */
N_("When someone wants to come closer")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[6].options[5].label */
N_("When you need to ask for something")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[6].options[6].label */
N_("When you are alone")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[6].options[7].label */
N_("When you are tired")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[6].options[8].label */
N_("At night")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[6].options[9].label */
N_("It is new")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[7].title */
N_("Is it telling you something?")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[7].text */
N_("Seeing it as a thought does not make it false. What is your guess?")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[7].options[0].label */
N_("It is an old tune")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[7].options[1].label */
N_("There may be something in it")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[8].title */
N_("How near is it now?")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[8].text */
N_("Nearer, farther or just the same: each of these is fine.")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[9].text */
N_("If it warns you of harm, go to [Support](support:). If not, what would be good to do, with the thought or without it?")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[9].options[0].label */
N_("Let it be there, and go on")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[9].options[1].label */
N_("Do one thing that matters to you")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[9].options[3].label */
N_("Look at it closely another time")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[9].options[4].label */
N_("Tell someone safe")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[10].title */
N_("What you wrote")
/* TRANSLATORS: thoughts-are-not-facts.json: steps[10].text */
N_("You can come back to the line when the thought comes by again.")
/* TRANSLATORS: tipp.json: title */
N_("TIPP: calm the body first")
/* TRANSLATORS: tipp.json: summary */
N_("Four ways to bring a racing body down a little. Choose only what is safe for you.")
/* TRANSLATORS: tipp.json: why */
N_("TIPP is short for temperature, intense exercise, paced breathing and paired muscle relaxation.[@dbtselfhelp2026] In a small study, 30 seconds with the face in cold water slowed the hearts of people with panic, and calmed them.[@kyriakoulis2021] One bout of exercise eases worry a little, and to tense and let go can help, as two reviews found.[@ensari2015][@muhammadkhir2024] The cool cloth here is milder, and we know of no study of these steps in a row, or for attachment.")
/* TRANSLATORS: tipp.json: caution */
N_("Cold on the face slows the heart, and exercise speeds it up. That can be dangerous with heart trouble, with beta-blockers, if you can’t bear cold, or with an eating disorder.[@dbtselfhelp2026] It also calls for care with high or low blood pressure, in pregnancy, if you faint easily, or with other medicines. Then please ask a doctor first, and until then use no cold or ice, and no hard exercise. With a heart or lung problem, ask about the slow breathing too. Please don’t hold your breath. Leave out sore muscles. Stop if you feel dizzy, and with chest pain call for emergency help. If someone scares you, or you think of hurting yourself, go to [Support](support:) first.")
/* TRANSLATORS: tipp.json: steps[0].title */
N_("Safe for your body?")
/* TRANSLATORS: tipp.json: steps[0].text */
N_("Any of these? Then skip cold and hard movement.")
/* TRANSLATORS: tipp.json: steps[0].options[0].label */
N_("Heart trouble")
/* TRANSLATORS: tipp.json: steps[0].options[1].label */
N_("High or low blood pressure")
/* TRANSLATORS: tipp.json: steps[0].options[2].label */
N_("Beta-blockers, or a medicine you are not sure of")
/* TRANSLATORS: tipp.json: steps[0].options[3].label */
N_("Pregnant, or maybe pregnant")
/* TRANSLATORS: tipp.json: steps[0].options[4].label */
N_("An eating disorder, now or before")
/* TRANSLATORS: tipp.json: steps[0].options[5].label */
N_("You faint easily")
/* TRANSLATORS: tipp.json: steps[0].options[6].label */
N_("Lung trouble")
/* TRANSLATORS: tipp.json: steps[0].options[7].label */
N_("Cold is bad for you")
/* TRANSLATORS: tipp.json: steps[0].options[8].label */
N_("An injury, or pain")
/* TRANSLATORS: tipp.json: steps[1].title */
N_("If one fits")
/* TRANSLATORS: tipp.json: steps[1].text */
N_("Skip the next two. Breathe easily, or try [grounding](exercise:grounding).")
/* TRANSLATORS: tipp.json: steps[2].title */
N_("Temperature: only if none fits")
/* TRANSLATORS: tipp.json: steps[2].text */
N_("Cool, damp cloth on your cheeks. Keep breathing. No ice.")
/* TRANSLATORS: tipp.json: steps[3].title */
N_("Intense exercise: only if none fits")
/* TRANSLATORS: tipp.json: steps[3].text */
N_("Quick steps on the spot. Slow down any time.")
/* TRANSLATORS: tipp.json: steps[5].title */
N_("Paired muscle relaxation")
/* TRANSLATORS: tipp.json: steps[5].text */
N_("Breathing in, gently squeeze your hands. Breathing out, let go.")
/* TRANSLATORS: tipp.json: steps[6].options[4].label */
N_("Dizzy or unwell")
/* TRANSLATORS: tipp.json: steps[7].text */
N_("Dizzy? Sit. Chest pain? Get emergency help. [Support](support:) is here.")
/* TRANSLATORS: wait-before-you-send.json: title */
N_("Wait before you send")
/* TRANSLATORS: wait-before-you-send.json: summary */
N_("A few minutes between the pull to write and the message. Nothing to type.")
/* TRANSLATORS: wait-before-you-send.json: why */
N_("To stop before you act is the first part of STOP, a skill from DBT.[@therahive2026] In a lab game with 81 couples, a short wait before the next move made people less harsh with each other.[@mccurry2024] That was a game, and we know of no study of waiting with a message. Here there is nothing to write. If you would like to write it and read it again later, there is the [pause box](exercise:pause-box).")
/* TRANSLATORS: wait-before-you-send.json: caution */
N_("This is for a message that can wait. If you need help, ask for it now. If someone frightens you, or makes you pay for not answering, this is not about how you write: go to [Support](support:). If you feel frozen or far away, try [grounding](exercise:grounding).")
/* TRANSLATORS: wait-before-you-send.json: steps[0].title */
N_("Phone down")
/* TRANSLATORS: wait-before-you-send.json: steps[0].text */
N_("Scared of them? [Support](support:) first. If not: phone down.")
/* TRANSLATORS: wait-before-you-send.json: steps[1].title */
N_("A long breath out")
/* TRANSLATORS: wait-before-you-send.json: steps[1].text */
N_("Let it go slowly. Twice more, if you like.")
/* TRANSLATORS: wait-before-you-send.json: steps[2].title */
N_("Name the pull")
/* TRANSLATORS: wait-before-you-send.json: steps[2].text */
N_("Say it: “I want an answer.” Or: “I want out.”")
/* TRANSLATORS: wait-before-you-send.json: steps[3].title */
N_("One minute")
/* TRANSLATORS: wait-before-you-send.json: steps[3].text */
N_("Look around. Drink some water. Nothing else for now.")
/* TRANSLATORS: wait-before-you-send.json: steps[4].title */
N_("Five more, if you can")
/* TRANSLATORS: wait-before-you-send.json: steps[4].text */
N_("Walk a little, or tidy something. The words will keep.")
/* TRANSLATORS: wait-before-you-send.json: steps[5].title */
N_("Tomorrow morning")
/* TRANSLATORS: wait-before-you-send.json: steps[5].text */
N_("What would you be glad of then?")
/* TRANSLATORS: wait-before-you-send.json: steps[6].text */
N_("All of these are fine. You can choose again.")
/* TRANSLATORS: wait-before-you-send.json: steps[6].options[0].label */
N_("Wait a little longer")
/* TRANSLATORS: wait-before-you-send.json: steps[6].options[1].label */
N_("Sleep first")
/* TRANSLATORS: wait-before-you-send.json: steps[6].options[2].label */
N_("Write it, and not send it yet")
/* TRANSLATORS: wait-before-you-send.json: steps[6].options[3].label */
N_("Send something short and kind")
/* TRANSLATORS: wait-before-you-send.json: steps[6].options[4].label */
N_("Talk to someone else first")
/* TRANSLATORS: wait-before-you-send.json: steps[7].text */
N_("Still strong? Wait again, or try [grounding](exercise:grounding).")
/* TRANSLATORS: wise-mind.json: title */
N_("Ask your wise mind")
/* TRANSLATORS: wise-mind.json: summary */
N_("Hear what feeling says and what plain sense says. Then find a sentence with room for both.")
/* TRANSLATORS: wise-mind.json: why */
N_("In DBT, wise mind is the name for the place where feeling and plain sense meet.[@dbtbites2026] In a review of 11 studies, people who learned DBT’s mindfulness in a course grew more mindful, and some of their troubles eased.[@eeles2022] In other studies, seeing an upset from the far future made it hurt less.[@bruehlmansenecal2015] We know of no study of a page like this one.")
/* TRANSLATORS: wise-mind.json: caution */
N_("This is for a question with time in it. If you are in danger, act on that first. If you are afraid of someone, let the fear speak: it may know more than calm does. Go to [Support](support:) and think it through with a person there. The quiet minute is a little like meditation, which can stir things up, more often after a hard childhood.[@goldberg2022] You can skip it, or try [grounding](exercise:grounding).")
/* TRANSLATORS: wise-mind.json: steps[0].title */
N_("Two voices, both yours")
/* TRANSLATORS: wise-mind.json: steps[0].text */
N_("One voice in you feels, and one voice counts the facts. When worry is high, the first may be loud. When you keep a distance, the second may be. You need both. If the question is about someone who scares you, go to [Support](support:) first.")
/* TRANSLATORS: wise-mind.json: steps[1].title */
N_("The question")
/* TRANSLATORS: wise-mind.json: steps[1].text */
N_("What would you like to be wise about? Pick a small question for today.")
/* TRANSLATORS: wise-mind.json: steps[1].example */
N_("“Shall I write to them again tonight?” Or: “Shall I say yes to the weekend away?”")
/* TRANSLATORS: wise-mind.json: steps[2].title */
N_("What feeling says")
/* TRANSLATORS: wise-mind.json: steps[2].text */
N_("Let feeling answer, in its own words. It does not have to be fair.")
/* TRANSLATORS: wise-mind.json: steps[2].example */
N_("“Write now, or they will forget me.” Or: “Say no. It will be too close, and I can’t get out.”")
/* TRANSLATORS: wise-mind.json: steps[3].title */
N_("What plain sense says")
/* TRANSLATORS: wise-mind.json: steps[3].text */
N_("Now the facts. What do you know, and what do you not know?")
/* TRANSLATORS: wise-mind.json: steps[3].example */
N_("“I wrote at noon. They said they would be out all day.” Or: “We had a good day last month. I can take my own room, and the train home.”")
/* TRANSLATORS: wise-mind.json: steps[4].text */
N_("Keep your eyes open and rest them on one spot. Ask the question once, then let it be. Nothing has to come. If it feels bad, look around the room.")
/* TRANSLATORS: wise-mind.json: steps[5].title */
N_("Where the two meet")
/* TRANSLATORS: wise-mind.json: steps[5].text */
N_("Write one sentence with “and” in the middle. Let each voice have a part of it.")
/* TRANSLATORS: wise-mind.json: steps[5].example */
N_("“I miss them, and one message today was enough.” Or: “I am scared of so much time together, and I would like to try one night.”")
/* TRANSLATORS: wise-mind.json: steps[6].title */
N_("How does it sit?")
/* TRANSLATORS: wise-mind.json: steps[6].text */
N_("Read it once more. Wise mind is more often quiet than loud. If it is fear of someone that decides, please go to [Support](support:).")
/* TRANSLATORS: wise-mind.json: steps[6].options[0].label */
N_("Settled, even if it is sad")
/* TRANSLATORS: wise-mind.json: steps[6].options[1].label */
N_("In a rush")
/* TRANSLATORS: wise-mind.json: steps[6].options[2].label */
N_("Flat or blank")
/* TRANSLATORS: wise-mind.json: steps[6].options[3].label */
N_("It is more what others want")
/* TRANSLATORS: wise-mind.json: steps[6].options[4].label */
N_("Fear of someone is in it")
/* TRANSLATORS: wise-mind.json: steps[7].title */
N_("Seen from a year away")
/* TRANSLATORS: wise-mind.json: steps[7].text */
N_("Picture yourself a year from now, looking back at today. What might you be glad that you did?")
/* TRANSLATORS: wise-mind.json: steps[7].example */
N_("“That I slept first.” Or: “That I did not hide behind work.”")
/* TRANSLATORS: wise-mind.json: steps[8].text */
N_("What would you like to do with it? It can wait, too.")
/* TRANSLATORS: wise-mind.json: steps[8].options[0].label */
N_("Do the small thing that it says")
/* TRANSLATORS: wise-mind.json: steps[8].options[1].label */
N_("Sleep on it")
/* TRANSLATORS: wise-mind.json: steps[8].options[2].label */
N_("Ask someone you trust")
/* TRANSLATORS: wise-mind.json: steps[8].options[3].label */
N_("Find out one fact first")
/* TRANSLATORS: wise-mind.json: steps[8].options[4].label */
N_("Say the sentence to the person, if it is safe")
/* TRANSLATORS: wise-mind.json: steps[8].options[5].label */
N_("Eat, move or rest, then look again")
/* TRANSLATORS: glossary.json: terms[0].title */
N_("attachment")
/* TRANSLATORS: glossary.json: terms[0].also[0] */
N_("attachment bond")
/* TRANSLATORS: glossary.json: terms[0].also[1] */
N_("attachment bonds")
/* TRANSLATORS: glossary.json: terms[0].also[2] */
N_("attachment theory")
/* TRANSLATORS: glossary.json: terms[0].text */
N_("The pull toward certain people when you are scared, hurt or worn out. It starts in the first years of life and goes on for as long as you live.[@simpson2017]")
/* TRANSLATORS: glossary.json: terms[1].title */
N_("attachment anxiety")
/* TRANSLATORS: glossary.json: terms[1].also[0] */
N_("anxious attachment")
/* TRANSLATORS: glossary.json: terms[1].text */
N_("Worry that people will not be there when you need them.[@mikulincer2012] It is one of two scales, and it runs from low to high.[@fraley2015]")
/* TRANSLATORS: glossary.json: terms[2].title */
N_("attachment avoidance")
/* TRANSLATORS: glossary.json: terms[2].also[0] */
N_("avoidant attachment")
/* TRANSLATORS: glossary.json: terms[2].text */
N_("Unease about being close to people and leaning on them.[@mikulincer2012] It is one of two scales, and it runs from low to high.[@fraley2015]")
/* TRANSLATORS: glossary.json: terms[3].title */
N_("attachment style")
/* TRANSLATORS: glossary.json: terms[3].also[0] */
N_("attachment styles")
/* TRANSLATORS: glossary.json: terms[3].also[1] */
N_("attachment pattern")
/* TRANSLATORS: glossary.json: terms[3].also[2] */
N_("attachment patterns")
/* TRANSLATORS: glossary.json: terms[3].text */
N_("The way you tend to be in close bonds. People often speak of four styles, as if they were boxes. Research finds two scales, with no walls between the corners.[@fraley2015]")
/* TRANSLATORS: glossary.json: terms[4].title */
N_("attunement")
/* TRANSLATORS: glossary.json: terms[4].also[0] */
N_("attuned")
/* TRANSLATORS: glossary.json: terms[4].also[1] */
N_("attune")
/* TRANSLATORS: glossary.json: terms[4].text */
N_("Noticing what someone feels, and answering in a way that fits. No one gets it right all the time. Coming back after a miss counts too.")
/* TRANSLATORS: glossary.json: terms[5].title */
N_("automatic thought")
/* TRANSLATORS: glossary.json: terms[5].also[0] */
N_("automatic thoughts")
/* TRANSLATORS: glossary.json: terms[5].text */
N_("A thought that comes by itself, so fast that it can feel like a fact. In CBT you learn to notice such thoughts and take a second look.[@petersen2016]")
/* TRANSLATORS: glossary.json: terms[6].title */
N_("behavioral experiment")
/* TRANSLATORS: glossary.json: terms[6].also[0] */
N_("behavioral experiments")
/* TRANSLATORS: glossary.json: terms[6].also[1] */
N_("small experiment")
/* TRANSLATORS: glossary.json: terms[6].also[2] */
N_("small experiments")
/* TRANSLATORS: glossary.json: terms[6].text */
N_("A small test in real life. You guess what will happen, try something new, and see what really happens. CBT uses it to check a worry.[@mcmanus2012]")
/* TRANSLATORS: glossary.json: terms[7].title */
N_("bilateral stimulation")
/* TRANSLATORS: glossary.json: terms[7].also[0] */
N_("side-to-side part")
/* TRANSLATORS: glossary.json: terms[7].text */
N_("Something that goes from side to side while you hold a memory in mind: eye movements, taps or sounds. It is part of EMDR, and people still argue about what it adds.[@landinromero2018] It is not for use on your own.")
/* TRANSLATORS: glossary.json: terms[8].title */
N_("borderline personality disorder")
/* TRANSLATORS: glossary.json: terms[8].also[0] */
N_("BPD")
/* TRANSLATORS: glossary.json: terms[8].text */
N_("A diagnosis. Part of what the name covers is moods that swing fast, and a great fear of being left.[@storebo2020] Only a professional can make it, and it says nothing about your worth.")
/* TRANSLATORS: glossary.json: terms[9].title */
N_("boundary")
/* TRANSLATORS: glossary.json: terms[9].also[0] */
N_("boundaries")
/* TRANSLATORS: glossary.json: terms[9].text */
N_("A limit you set for yourself: what is all right for you, what is not, and what you will do to look after yourself. It is about your own steps, and not a way to steer someone else.")
/* TRANSLATORS: glossary.json: terms[10].title */
N_("co-regulation")
/* TRANSLATORS: glossary.json: terms[10].also[0] */
N_("coregulation")
/* TRANSLATORS: glossary.json: terms[10].also[1] */
N_("co-regulate")
/* TRANSLATORS: glossary.json: terms[10].also[2] */
N_("co-regulating")
/* TRANSLATORS: glossary.json: terms[10].text */
N_("Two people steadying each other. Each one’s feelings move the other’s, back and forth, until both are calmer.[@butler2013]")
/* TRANSLATORS: glossary.json: terms[11].title */
N_("coercive control")
/* TRANSLATORS: glossary.json: terms[11].also[0] */
N_("controlling behavior")
/* TRANSLATORS: glossary.json: terms[11].text */
N_("A pattern of threats, put-downs or other abuse that is used to harm, punish or frighten someone. Bit by bit, it takes their freedom away.[@southampton2026] It is harm, and not attachment.")
/* TRANSLATORS: glossary.json: terms[12].title */
N_("complex PTSD")
/* TRANSLATORS: glossary.json: terms[12].also[0] */
N_("CPTSD")
/* TRANSLATORS: glossary.json: terms[12].also[1] */
N_("C-PTSD")
/* TRANSLATORS: glossary.json: terms[12].also[2] */
N_("complex post-traumatic stress disorder")
/* TRANSLATORS: glossary.json: terms[12].text */
N_("A diagnosis. It has the signs of PTSD, and more: strong feelings that are hard to settle, thinking badly of yourself, and trouble being close to people.[@brewin2020]")
/* TRANSLATORS: glossary.json: terms[13].title */
N_("control group")
/* TRANSLATORS: glossary.json: terms[13].also[0] */
N_("control groups")
/* TRANSLATORS: glossary.json: terms[13].also[1] */
N_("comparison group")
/* TRANSLATORS: glossary.json: terms[13].also[2] */
N_("other group to compare")
/* TRANSLATORS: glossary.json: terms[13].text */
N_("In a study, the people who get no treatment, or a different one. Without them, you cannot tell what came from the treatment and what came from time.")
/* TRANSLATORS: glossary.json: terms[14].title */
N_("cycle")
/* TRANSLATORS: glossary.json: terms[14].also[0] */
N_("cycles")
/* TRANSLATORS: glossary.json: terms[14].also[1] */
N_("negative cycle")
/* TRANSLATORS: glossary.json: terms[14].also[2] */
N_("pursue and withdraw")
/* TRANSLATORS: glossary.json: terms[14].text */
N_("A loop that two people get caught in: one presses, the other pulls back, and each move sets off the next. EFT sees the loop as the problem, and not the people.[@wiebe2016] Abuse is never a loop that two people make.[@hotline2014]")
/* TRANSLATORS: glossary.json: terms[15].title */
N_("deactivating")
/* TRANSLATORS: glossary.json: terms[15].also[0] */
N_("deactivate")
/* TRANSLATORS: glossary.json: terms[15].also[1] */
N_("deactivation")
/* TRANSLATORS: glossary.json: terms[15].also[2] */
N_("deactivating strategies")
/* TRANSLATORS: glossary.json: terms[15].text */
N_("Turning the need for others down: you rely on yourself, make some distance and keep feelings at arm’s length.[@mikulincer2003] Where you learned it, it may have hurt less.")
/* TRANSLATORS: glossary.json: terms[16].title */
N_("dialectical")
/* TRANSLATORS: glossary.json: terms[16].also[0] */
N_("dialectics")
/* TRANSLATORS: glossary.json: terms[16].text */
N_("Making room for two things that are both true.[@rizvi2013] You are doing the best you can. You can also learn new ways.")
/* TRANSLATORS: glossary.json: terms[17].title */
N_("dismissing")
/* TRANSLATORS: glossary.json: terms[17].also[0] */
N_("dismissive")
/* TRANSLATORS: glossary.json: terms[17].also[1] */
N_("dismissing-avoidant")
/* TRANSLATORS: glossary.json: terms[17].also[2] */
N_("dismissive-avoidant")
/* TRANSLATORS: glossary.json: terms[17].text */
N_("A region of the map: little worry, and a wish to keep some distance.[@bartholomew1991] It describes answers to questions. It does not describe a whole person.")
/* TRANSLATORS: glossary.json: terms[18].title */
N_("disorganized attachment")
/* TRANSLATORS: glossary.json: terms[18].also[0] */
N_("disorganized")
/* TRANSLATORS: glossary.json: terms[18].text */
N_("A word from studies of babies who seem torn or afraid when they need comfort. It is no proof that a child was harmed, and it is not fixed for life.[@granqvist2017] Online, people often use it for the fearful region, which comes from other studies, of adults.[@bartholomew1991]")
/* TRANSLATORS: glossary.json: terms[19].title */
N_("dissociation")
/* TRANSLATORS: glossary.json: terms[19].also[0] */
N_("dissociate")
/* TRANSLATORS: glossary.json: terms[19].also[1] */
N_("dissociating")
/* TRANSLATORS: glossary.json: terms[19].also[2] */
N_("dissociative")
/* TRANSLATORS: glossary.json: terms[19].also[3] */
N_("dissociated")
/* TRANSLATORS: glossary.json: terms[19].text */
N_("Feeling cut off from yourself or the world. You may lose time, feel unreal, or seem to watch yourself from outside. If it happens often, it is worth telling a professional.")
/* TRANSLATORS: glossary.json: terms[20].title */
N_("distress tolerance")
/* TRANSLATORS: glossary.json: terms[20].text */
N_("Getting through a crisis without making it worse. It is one of four sets of skills in DBT.[@fassbinder2016]")
/* TRANSLATORS: glossary.json: terms[21].title */
N_("earned security")
/* TRANSLATORS: glossary.json: terms[21].also[0] */
N_("earned secure")
/* TRANSLATORS: glossary.json: terms[21].also[1] */
N_("earned-secure")
/* TRANSLATORS: glossary.json: terms[21].also[2] */
N_("earned secure attachment")
/* TRANSLATORS: glossary.json: terms[21].text */
N_("Being secure as an adult after a hard start. In research, it means people who can talk about painful early care in a clear and balanced way. How best to tell who has earned it is still argued about.[@roisman2002]")
/* TRANSLATORS: glossary.json: terms[22].title */
N_("emotion regulation")
/* TRANSLATORS: glossary.json: terms[22].also[0] */
N_("regulating emotion")
/* TRANSLATORS: glossary.json: terms[22].also[1] */
N_("emotional regulation")
/* TRANSLATORS: glossary.json: terms[22].also[2] */
N_("regulate emotions")
/* TRANSLATORS: glossary.json: terms[22].also[3] */
N_("regulating your feelings")
/* TRANSLATORS: glossary.json: terms[22].text */
N_("Knowing what you feel, and turning it up or down when you need to. It is one of four sets of skills in DBT.[@fassbinder2016]")
/* TRANSLATORS: glossary.json: terms[23].title */
N_("fearful")
/* TRANSLATORS: glossary.json: terms[23].also[0] */
N_("fearful-avoidant")
/* TRANSLATORS: glossary.json: terms[23].also[1] */
N_("fearful avoidant")
/* TRANSLATORS: glossary.json: terms[23].also[2] */
N_("fearful attachment")
/* TRANSLATORS: glossary.json: terms[23].text */
N_("A region of the map: worry about losing people, and unease about being close to them.[@bartholomew1991] It describes answers to questions. It does not describe a whole person.")
/* TRANSLATORS: glossary.json: terms[24].title */
N_("flash card")
/* TRANSLATORS: glossary.json: terms[24].also[0] */
N_("flash cards")
/* TRANSLATORS: glossary.json: terms[24].also[1] */
N_("flashcard")
/* TRANSLATORS: glossary.json: terms[24].also[2] */
N_("flashcards")
/* TRANSLATORS: glossary.json: terms[24].text */
N_("In schema therapy, a card with a few kind, true words.[@simpson2015] You write it when you are calm, and read it when an old theme wakes up.")
/* TRANSLATORS: glossary.json: terms[25].title */
N_("flashback")
/* TRANSLATORS: glossary.json: terms[25].also[0] */
N_("flashbacks")
/* TRANSLATORS: glossary.json: terms[25].text */
N_("When a bad memory comes back as if it were happening now. It is one of the signs of PTSD.[@brewin2020] Looking around and naming what you see may help you find the present again.[@hammond2025]")
/* TRANSLATORS: glossary.json: terms[26].title */
N_("gaslighting")
/* TRANSLATORS: glossary.json: terms[26].also[0] */
N_("gaslight")
/* TRANSLATORS: glossary.json: terms[26].text */
N_("Making someone doubt their own thoughts and memories, again and again.[@dvwest2026] It is abuse. It is more than two people who remember a day in different ways.")
/* TRANSLATORS: glossary.json: terms[27].title */
N_("grounding")
/* TRANSLATORS: glossary.json: terms[27].also[0] */
N_("ground yourself")
/* TRANSLATORS: glossary.json: terms[27].text */
N_("Bringing your mind back to here and now, when feelings or memories pull you away.[@hammond2025] Often you use your senses: what you can see, touch or hear.")
/* TRANSLATORS: glossary.json: terms[28].title */
N_("hyperactivating")
/* TRANSLATORS: glossary.json: terms[28].also[0] */
N_("hyperactivate")
/* TRANSLATORS: glossary.json: terms[28].also[1] */
N_("hyperactivation")
/* TRANSLATORS: glossary.json: terms[28].also[2] */
N_("hyperactivating strategies")
/* TRANSLATORS: glossary.json: terms[28].text */
N_("Turning the need for others up: you look out for signs of distance, reach for people and hold on tight.[@mikulincer2003] Where you learned it, it may have been the best way to be heard.")
/* TRANSLATORS: glossary.json: terms[29].title */
N_("hyperarousal")
/* TRANSLATORS: glossary.json: terms[29].also[0] */
N_("hyperaroused")
/* TRANSLATORS: glossary.json: terms[29].text */
N_("Being above your window of tolerance: on edge, heart racing, ready to fight or run.[@corrigan2011]")
/* TRANSLATORS: glossary.json: terms[30].title */
N_("hypoarousal")
/* TRANSLATORS: glossary.json: terms[30].also[0] */
N_("hypoaroused")
/* TRANSLATORS: glossary.json: terms[30].text */
N_("Being below your window of tolerance: flat, slow, numb or far away.[@corrigan2011]")
/* TRANSLATORS: glossary.json: terms[31].title */
N_("insecure attachment")
/* TRANSLATORS: glossary.json: terms[31].also[0] */
N_("insecure")
/* TRANSLATORS: glossary.json: terms[31].also[1] */
N_("attachment insecurity")
/* TRANSLATORS: glossary.json: terms[31].also[2] */
N_("insecurely attached")
/* TRANSLATORS: glossary.json: terms[31].text */
N_("Being higher on attachment anxiety, attachment avoidance or both.[@mikulincer2012] It does not mean weak, and it is not a diagnosis.")
/* TRANSLATORS: glossary.json: terms[32].title */
N_("internal working model")
/* TRANSLATORS: glossary.json: terms[32].also[0] */
N_("internal working models")
/* TRANSLATORS: glossary.json: terms[32].also[1] */
N_("working model")
/* TRANSLATORS: glossary.json: terms[32].also[2] */
N_("working models")
/* TRANSLATORS: glossary.json: terms[32].text */
N_("The inner picture you have of yourself and of others: if you are worth caring for, and if people come when you need them.[@bretherton1992] It can change in therapy.[@taylor2015]")
/* TRANSLATORS: glossary.json: terms[33].title */
N_("mentalizing")
/* TRANSLATORS: glossary.json: terms[33].also[0] */
N_("mentalization")
/* TRANSLATORS: glossary.json: terms[33].also[1] */
N_("mentalize")
/* TRANSLATORS: glossary.json: terms[33].text */
N_("Making sense of yourself and others by what goes on inside: feelings, wishes and thoughts.[@bateman2010] It means staying curious, since you can never be quite sure.")
/* TRANSLATORS: glossary.json: terms[34].title */
N_("mindfulness")
/* TRANSLATORS: glossary.json: terms[34].also[0] */
N_("mindful")
/* TRANSLATORS: glossary.json: terms[34].also[1] */
N_("mindfully")
/* TRANSLATORS: glossary.json: terms[34].text */
N_("Noticing what is here, without judging it.[@fassbinder2016] It can bring up fear or old memories, more often after a hard childhood.[@goldberg2022] You can keep your eyes open, and stop when you want to.")
/* TRANSLATORS: glossary.json: terms[35].title */
N_("mode")
/* TRANSLATORS: glossary.json: terms[35].also[0] */
N_("modes")
/* TRANSLATORS: glossary.json: terms[35].also[1] */
N_("schema mode")
/* TRANSLATORS: glossary.json: terms[35].also[2] */
N_("schema modes")
/* TRANSLATORS: glossary.json: terms[35].also[3] */
N_("healthy adult")
/* TRANSLATORS: glossary.json: terms[35].text */
N_("In schema therapy, the state you are in right now. It might be a hurt child, a harsh inner voice or a wall that shuts feelings out. The *healthy adult* is the mode that can look after the rest.[@arntz2021]")
/* TRANSLATORS: glossary.json: terms[36].title */
N_("pilot study")
/* TRANSLATORS: glossary.json: terms[36].also[0] */
N_("pilot studies")
/* TRANSLATORS: glossary.json: terms[36].also[1] */
N_("pilot trial")
/* TRANSLATORS: glossary.json: terms[36].text */
N_("A small first study, to see if a larger one is worth doing. What it finds is a hint, and not yet an answer.")
/* TRANSLATORS: glossary.json: terms[37].title */
N_("preoccupied")
/* TRANSLATORS: glossary.json: terms[37].also[0] */
N_("anxious-preoccupied")
/* TRANSLATORS: glossary.json: terms[37].also[1] */
N_("anxious preoccupied")
/* TRANSLATORS: glossary.json: terms[37].text */
N_("A region of the map: a wish to be close, and much worry about losing people.[@bartholomew1991] It describes answers to questions. It does not describe a whole person.")
/* TRANSLATORS: glossary.json: terms[38].title */
N_("protest behavior")
/* TRANSLATORS: glossary.json: terms[38].also[0] */
N_("protest behaviors")
/* TRANSLATORS: glossary.json: terms[38].also[1] */
N_("protest")
/* TRANSLATORS: glossary.json: terms[38].also[2] */
N_("protests")
/* TRANSLATORS: glossary.json: terms[38].also[3] */
N_("separation protest")
/* TRANSLATORS: glossary.json: terms[38].text */
N_("What people may do when a bond feels at risk: call again and again, sulk, pick a fight or act cold. Small children protest too when they are parted from the person who cares for them.[@bretherton1992] Under it there is often a plain wish, please come, which does not excuse threats or harm.")
/* TRANSLATORS: glossary.json: terms[39].title */
N_("psychiatrist")
/* TRANSLATORS: glossary.json: terms[39].also[0] */
N_("psychiatrists")
/* TRANSLATORS: glossary.json: terms[39].text */
N_("A medical doctor who has gone on to train in mental health. A psychiatrist can prescribe medicine, and some offer therapy too.")
/* TRANSLATORS: glossary.json: terms[40].title */
N_("psychologist")
/* TRANSLATORS: glossary.json: terms[40].also[0] */
N_("psychologists")
/* TRANSLATORS: glossary.json: terms[40].also[1] */
N_("clinical psychologist")
/* TRANSLATORS: glossary.json: terms[40].also[2] */
N_("clinical psychologists")
/* TRANSLATORS: glossary.json: terms[40].text */
N_("Someone trained in how people think, feel and act. In Australia, the law says who may use the word.[@psychologyboard2026] In the UK, it protects “clinical psychologist,” but not “psychologist” alone.[@gledhill2023]")
/* TRANSLATORS: glossary.json: terms[41].title */
N_("PTSD")
/* TRANSLATORS: glossary.json: terms[41].also[0] */
N_("post-traumatic stress disorder")
/* TRANSLATORS: glossary.json: terms[41].text */
N_("Short for post-traumatic stress disorder. After something terrible, the past keeps breaking in, you avoid what brings it back, and you feel under threat now.[@brewin2020]")
/* TRANSLATORS: glossary.json: terms[42].title */
N_("randomized trial")
/* TRANSLATORS: glossary.json: terms[42].also[0] */
N_("randomized trials")
/* TRANSLATORS: glossary.json: terms[42].also[1] */
N_("randomized controlled trial")
/* TRANSLATORS: glossary.json: terms[42].also[2] */
N_("RCT")
/* TRANSLATORS: glossary.json: terms[42].also[3] */
N_("trial with groups made by chance")
/* TRANSLATORS: glossary.json: terms[42].also[4] */
N_("groups made by chance")
/* TRANSLATORS: glossary.json: terms[42].text */
N_("A study in which chance decides who gets which treatment. So the groups start out much alike, and it is fairer to compare them in the end.")
/* TRANSLATORS: glossary.json: terms[43].title */
N_("reassurance seeking")
/* TRANSLATORS: glossary.json: terms[43].also[0] */
N_("seeking reassurance")
/* TRANSLATORS: glossary.json: terms[43].also[1] */
N_("seek reassurance")
/* TRANSLATORS: glossary.json: terms[43].also[2] */
N_("asking for reassurance")
/* TRANSLATORS: glossary.json: terms[43].text */
N_("Asking again and again if you are loved, or if all is well. In a study of 110 couples, people with more attachment anxiety did more of it.[@evraire2022] The calm it brings may not last long.")
/* TRANSLATORS: glossary.json: terms[44].title */
N_("reliable change")
/* TRANSLATORS: glossary.json: terms[44].also[0] */
N_("reliably better")
/* TRANSLATORS: glossary.json: terms[44].also[1] */
N_("reliably worse")
/* TRANSLATORS: glossary.json: terms[44].also[2] */
N_("reliable change index")
/* TRANSLATORS: glossary.json: terms[44].text */
N_("A change in a score that is too large to put down to chance in the measuring.[@jacobson1991] Smaller moves may be real as well. The score just cannot show it.")
/* TRANSLATORS: glossary.json: terms[45].title */
N_("repair")
/* TRANSLATORS: glossary.json: terms[45].also[0] */
N_("repairs")
/* TRANSLATORS: glossary.json: terms[45].text */
N_("Finding your way back to each other after a hurt: a sorry, a soft word, a second try. Where someone is cruel or frightening, it is not your job to repair it.")
/* TRANSLATORS: glossary.json: terms[46].title */
N_("role dispute")
/* TRANSLATORS: glossary.json: terms[46].also[0] */
N_("role disputes")
/* TRANSLATORS: glossary.json: terms[46].text */
N_("A word from interpersonal therapy. Two people who matter to each other are stuck, because each expects something else of the other.[@rajhans2020]")
/* TRANSLATORS: glossary.json: terms[47].title */
N_("role transition")
/* TRANSLATORS: glossary.json: terms[47].also[0] */
N_("role transitions")
/* TRANSLATORS: glossary.json: terms[47].text */
N_("A word from interpersonal therapy. Your place in life changes, and that is hard: you move, fall ill, or stop work.[@rajhans2020]")
/* TRANSLATORS: glossary.json: terms[48].title */
N_("rupture")
/* TRANSLATORS: glossary.json: terms[48].also[0] */
N_("ruptures")
/* TRANSLATORS: glossary.json: terms[48].also[1] */
N_("alliance rupture")
/* TRANSLATORS: glossary.json: terms[48].text */
N_("A strain or break in a bond. It can happen with a therapist too. Therapy has tended to go better when such a strain was talked over and mended.[@eubanks2018]")
/* TRANSLATORS: glossary.json: terms[49].title */
N_("safe haven")
/* TRANSLATORS: glossary.json: terms[49].also[0] */
N_("safe havens")
/* TRANSLATORS: glossary.json: terms[49].text */
N_("Someone you can come to for comfort when you are hurt or afraid. The same person can be your secure base when you set out again.")
/* TRANSLATORS: glossary.json: terms[50].title */
N_("schema")
/* TRANSLATORS: glossary.json: terms[50].also[0] */
N_("schemas")
/* TRANSLATORS: glossary.json: terms[50].also[1] */
N_("life theme")
/* TRANSLATORS: glossary.json: terms[50].also[2] */
N_("life themes")
/* TRANSLATORS: glossary.json: terms[50].also[3] */
N_("early maladaptive schema")
/* TRANSLATORS: glossary.json: terms[50].text */
N_("A life theme: a deep sense of yourself and others that began when you were young. The idea is that it forms when a child’s basic needs go unmet again and again.[@thimm2022]")
/* TRANSLATORS: glossary.json: terms[51].title */
N_("secure")
/* TRANSLATORS: glossary.json: terms[51].also[0] */
N_("secure attachment")
/* TRANSLATORS: glossary.json: terms[51].also[1] */
N_("securely attached")
/* TRANSLATORS: glossary.json: terms[51].also[2] */
N_("attachment security")
/* TRANSLATORS: glossary.json: terms[51].text */
N_("A region of the map: little worry, and ease with being close.[@bartholomew1991] People in this region have hard days too.")
/* TRANSLATORS: glossary.json: terms[52].title */
N_("secure base")
/* TRANSLATORS: glossary.json: terms[52].also[0] */
N_("secure bases")
/* TRANSLATORS: glossary.json: terms[52].text */
N_("Someone you can set out from, and come back to. The idea is Mary Ainsworth’s, and this app is named after it.[@bretherton1992]")
/* TRANSLATORS: glossary.json: terms[53].title */
N_("security priming")
/* TRANSLATORS: glossary.json: terms[53].also[0] */
N_("security prime")
/* TRANSLATORS: glossary.json: terms[53].also[1] */
N_("security primes")
/* TRANSLATORS: glossary.json: terms[53].text */
N_("Bringing to mind someone you feel safe with, so as to feel a bit safer now. Across 120 studies, it helped on average. Weak results may have gone unpublished, so the true effect could be smaller.[@gillath2022]")
/* TRANSLATORS: glossary.json: terms[54].title */
N_("self-compassion")
/* TRANSLATORS: glossary.json: terms[54].also[0] */
N_("self-compassionate")
/* TRANSLATORS: glossary.json: terms[54].text */
N_("Meeting your own pain as you would a friend’s: seeing it as it is, being kind, and knowing that others hurt too.[@neff2003]")
/* TRANSLATORS: glossary.json: terms[55].title */
N_("systematic review")
/* TRANSLATORS: glossary.json: terms[55].also[0] */
N_("systematic reviews")
/* TRANSLATORS: glossary.json: terms[55].also[1] */
N_("review of studies")
/* TRANSLATORS: glossary.json: terms[55].also[2] */
N_("reviews of studies")
/* TRANSLATORS: glossary.json: terms[55].also[3] */
N_("meta-analysis")
/* TRANSLATORS: glossary.json: terms[55].also[4] */
N_("meta-analyses")
/* TRANSLATORS: glossary.json: terms[55].text */
N_("A study of studies. It looks for all that was done on one question, and sums it up. When it adds up their numbers too, it is called a meta-analysis.")
/* TRANSLATORS: glossary.json: terms[56].title */
N_("therapeutic alliance")
/* TRANSLATORS: glossary.json: terms[56].also[0] */
N_("working alliance")
/* TRANSLATORS: glossary.json: terms[56].also[1] */
N_("alliance")
/* TRANSLATORS: glossary.json: terms[56].text */
N_("The bond between you and a therapist, and agreeing on what you want and how to get there. In 295 studies, therapy tended to go better where it was stronger.[@fluckiger2018]")
/* TRANSLATORS: glossary.json: terms[57].title */
N_("therapist")
/* TRANSLATORS: glossary.json: terms[57].also[0] */
N_("therapists")
/* TRANSLATORS: glossary.json: terms[57].also[1] */
N_("psychotherapist")
/* TRANSLATORS: glossary.json: terms[57].also[2] */
N_("psychotherapists")
/* TRANSLATORS: glossary.json: terms[57].also[3] */
N_("counselor")
/* TRANSLATORS: glossary.json: terms[57].also[4] */
N_("counselors")
/* TRANSLATORS: glossary.json: terms[57].also[5] */
N_("counsellor")
/* TRANSLATORS: glossary.json: terms[57].also[6] */
N_("counsellors")
/* TRANSLATORS: glossary.json: terms[57].text */
N_("Someone who helps people change by way of talk and practice. What training the word stands for differs by country. In the UK, for one, no law says who may use it.[@gledhill2023]")
/* TRANSLATORS: glossary.json: terms[58].title */
N_("trauma")
/* TRANSLATORS: glossary.json: terms[58].also[0] */
N_("traumas")
/* TRANSLATORS: glossary.json: terms[58].also[1] */
N_("traumatic")
/* TRANSLATORS: glossary.json: terms[58].text */
N_("Something that was too much to bear, or the mark it leaves. What is too much differs from person to person.")
/* TRANSLATORS: glossary.json: terms[59].title */
N_("window of tolerance")
/* TRANSLATORS: glossary.json: terms[59].text */
N_("The range in which you can feel and think at the same time. Above it you are on edge, below it you go numb. It is a picture that trauma therapists use.[@corrigan2011]")
/* TRANSLATORS: goals.json: goals[0].about */
N_("To see what sets you off, what you feel and what you need, while it is still small.")
/* TRANSLATORS: goals.json: goals[1].about */
N_("To ride out strong feelings and find your calm again, without pushing them away.")
/* TRANSLATORS: goals.json: goals[2].about */
N_("To put feelings and needs into plain words, and to hear the other person too.")
/* TRANSLATORS: goals.json: goals[3].about */
N_("To know where your limits are, say them kindly and keep them.")
/* TRANSLATORS: goals.json: goals[4].about */
N_("To trust that you matter, even on the days when no one tells you so.")
/* TRANSLATORS: goals.json: goals[5].about */
N_("To feel safer close to people and safer on your own, one small step at a time.")
/* TRANSLATORS: illustrations.json: illustrations[0].text */
N_("Somebody stands at ease, seen from the front, the arms a little away from the sides. There is no face.")
/* TRANSLATORS: illustrations.json: illustrations[1].text */
N_("One person reaches out, which can feel like pressure. The other pulls back, which can feel like being left, and two arrows join them in a circle.")
/* TRANSLATORS: illustrations.json: illustrations[1].labels[0].text */
N_("One reaches out")
/* TRANSLATORS: illustrations.json: illustrations[1].labels[1].text */
N_("Can feel like pressure")
/* TRANSLATORS: illustrations.json: illustrations[1].labels[2].text */
N_("One pulls back")
/* TRANSLATORS: illustrations.json: illustrations[1].labels[3].text */
N_("Can feel like being left")
/* TRANSLATORS: illustrations.json: illustrations[2].text */
N_("Three pictures in a circle. A small dot gives a signal, a sheltering shape answers, and the dot comes to expect an answer, again and again.")
/* TRANSLATORS: illustrations.json: illustrations[2].labels[0].text */
N_("A signal")
/* TRANSLATORS: illustrations.json: illustrations[2].labels[1].text */
N_("An answer")
/* TRANSLATORS: illustrations.json: illustrations[2].labels[2].text */
N_("What we come to expect")
/* TRANSLATORS: illustrations.json: illustrations[2].labels[3].text */
N_("Again and again")
/* TRANSLATORS: illustrations.json: illustrations[3].text */
N_("A map with anxiety going across and avoidance going up. Its four regions, secure, preoccupied, dismissing and fearful, run into each other, and a point with soft edges lies where they meet.")
/* TRANSLATORS: illustrations.json: illustrations[3].labels[0].text */
N_("More anxiety")
/* TRANSLATORS: illustrations.json: illustrations[3].labels[1].text */
N_("More avoidance")
/* TRANSLATORS: illustrations.json: illustrations[3].labels[2].text */
N_("Secure")
/* TRANSLATORS: illustrations.json: illustrations[3].labels[3].text */
N_("Preoccupied")
/* TRANSLATORS: illustrations.json: illustrations[3].labels[4].text */
N_("Dismissing")
/* TRANSLATORS: illustrations.json: illustrations[3].labels[5].text */
N_("Fearful")
/* TRANSLATORS: illustrations.json: illustrations[4].text */
N_("Three rings, one within the other, around a dot in the middle, from near to far.")
/* TRANSLATORS: illustrations.json: illustrations[4].labels[1].text */
N_("Inner ring")
/* TRANSLATORS: illustrations.json: illustrations[4].labels[2].text */
N_("Middle ring")
/* TRANSLATORS: illustrations.json: illustrations[4].labels[3].text */
N_("Outer ring")
/* TRANSLATORS: illustrations.json: illustrations[5].text */
N_("A round, sheltering shape with an opening. A small dot goes out from it, as from a secure base, and comes back to it, as to a safe haven.")
/* TRANSLATORS: illustrations.json: illustrations[5].labels[0].text */
N_("A secure base to go out from")
/* TRANSLATORS: illustrations.json: illustrations[5].labels[1].text */
N_("A safe haven to come back to")
/* TRANSLATORS: illustrations.json: illustrations[6].text */
N_("Two stairs of small steps meet at the top. One leads toward closeness, one toward independence, and at the top there is room for both.")
/* TRANSLATORS: illustrations.json: illustrations[6].labels[1].text */
N_("Small steps toward independence")
/* TRANSLATORS: illustrations.json: illustrations[6].labels[2].text */
N_("Room for both")
/* TRANSLATORS: illustrations.json: illustrations[7].text */
N_("A line inside a band, the window of tolerance. It leaves the band at the top, which is too much, comes back through the middle, leaves it at the bottom, which is too little, and comes back again.")
/* TRANSLATORS: illustrations.json: illustrations[7].labels[0].text */
N_("Far above")
/* TRANSLATORS: illustrations.json: illustrations[7].labels[1].text */
N_("Just above")
/* TRANSLATORS: illustrations.json: illustrations[7].labels[2].text */
N_("Near the top")
/* TRANSLATORS: illustrations.json: illustrations[7].labels[4].text */
N_("Near the bottom")
/* TRANSLATORS: illustrations.json: illustrations[7].labels[5].text */
N_("Just below")
/* TRANSLATORS: illustrations.json: illustrations[7].labels[6].text */
N_("Far below")
/* TRANSLATORS: illustrations.json: illustrations[8].text */
N_("A line goes gently up and down inside a band, the window of tolerance. Once it leaves the band at the top, which is too much, and once at the bottom, which is too little, and each time it comes back.")
/* TRANSLATORS: illustrations.json: illustrations[8].labels[0].text */
N_("Window of tolerance")
/* TRANSLATORS: illustrations.json: illustrations[8].labels[1].text */
N_("Too much: racing, alarm")
/* TRANSLATORS: illustrations.json: illustrations[8].labels[2].text */
N_("Too little: numb, far away")
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
N_("Think of the people you feel close to now: a partner, close friends, family. For each sentence, choose how much it is like you most of the time. There are no right or wrong answers, and you can skip any sentence. If someone close to you frightens or hurts you, your worry may be a fair warning. You can stop here and open [Support](support:) at any time.")
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
/* TRANSLATORS: both.json: title */
N_("When you want it and fear it")
/* TRANSLATORS: both.json: about */
N_("Six weeks for times when closeness pulls at you and scares you at once. Safety comes first here, and small steps after that, in either direction.")
/* TRANSLATORS: both.json: caution */
N_("If someone scares you now, your fear may be right: go to [Support](support:) before anything else. If old hurt floods in, or if you lose time or feel unreal, please do not do this path alone. A trained person can go with you: see [finding a therapist](article:finding-a-therapist).")
/* TRANSLATORS: both.json: weeks[0].title */
N_("Safe enough, first")
/* TRANSLATORS: both.json: weeks[0].text */
N_("This week has one aim: to know when you are safe enough, and when you are not. Slow is good. If one step is all you do, it is a good week.")
/* TRANSLATORS: both.json: weeks[1].title */
N_("Ways to come back")
/* TRANSLATORS: both.json: weeks[1].text */
N_("Try a few ways to steady yourself while things are calm. Keep the one you like, and drop the rest.")
/* TRANSLATORS: both.json: weeks[2].title */
N_("A kinder voice")
/* TRANSLATORS: both.json: weeks[2].text */
N_("You learned to be on guard for a reason. Here you try a little kindness, from someone safe in your mind, and from you. If it feels odd, take less of it.")
/* TRANSLATORS: both.json: weeks[3].title */
N_("Two pulls, both yours")
/* TRANSLATORS: both.json: weeks[3].text */
N_("Come here. Go away. Both may try to keep you safe. This week you give old patterns a name, without going back to where they began.")
/* TRANSLATORS: both.json: weeks[4].title */
N_("One step, near or far")
/* TRANSLATORS: both.json: weeks[4].text */
N_("Which pull is stronger just now? Make one plain wish, or build one ladder and leave the other. If you need a week off, take it.")
/* TRANSLATORS: both.json: weeks[5].title */
N_("With someone beside you")
/* TRANSLATORS: both.json: weeks[5].text */
N_("Look for moments when someone was there, and for people who could be. You have come some way, even if it was not in a line.")
/* TRANSLATORS: more-distance.json: title */
N_("When closeness feels like a lot")
/* TRANSLATORS: more-distance.json: about */
N_("Six weeks for times when you would rather keep people at arm’s length. You keep your room, notice more of what you feel, and come a little closer when you choose to.")
/* TRANSLATORS: more-distance.json: caution */
N_("Keeping your distance can be wise. If someone scares you, threatens you, controls you or hurts you, do not move closer: go to [Support](support:). If a step stirs up old hurt, stop, try [grounding](exercise:grounding), and leave that step out.")
/* TRANSLATORS: more-distance.json: weeks[0].title */
N_("Your pace, your size")
/* TRANSLATORS: more-distance.json: weeks[0].text */
N_("No one will ask you to pour out your heart. This week you only look: how does your way work, and what is it good for? The smallest step is enough.")
/* TRANSLATORS: more-distance.json: weeks[1].title */
N_("Under the calm")
/* TRANSLATORS: more-distance.json: weeks[1].text */
N_("Feelings may come late, or from the side. A few quiet minutes can help you catch one. If nothing comes, that is an answer as well.")
/* TRANSLATORS: more-distance.json: weeks[2].title */
N_("Room, said out loud")
/* TRANSLATORS: more-distance.json: weeks[2].text */
N_("Needing air is fair. It is easier on both of you when you say it, and say when you will be back.")
/* TRANSLATORS: more-distance.json: weeks[3].title */
N_("What is good already")
/* TRANSLATORS: more-distance.json: weeks[3].text */
N_("Now you look for what is good in you, and for small moments that went well. You need not do anything about them. A week that goes by is just a week.")
/* TRANSLATORS: more-distance.json: weeks[4].title */
N_("One small step closer")
/* TRANSLATORS: more-distance.json: weeks[4].text */
N_("Pick one kind person, and try one easy thing. If you like, build a ladder from there. You can stop at the first rung, and have your evening to yourself.")
/* TRANSLATORS: more-distance.json: weeks[5].title */
N_("A door you can open")
/* TRANSLATORS: more-distance.json: weeks[5].text */
N_("Look at what has shifted, and at who is around you. Is there a place where you might lean a little? You do not have to turn into someone else.")
/* TRANSLATORS: more-worry.json: title */
N_("When worry is loud")
/* TRANSLATORS: more-worry.json: about */
N_("Six weeks for times when you worry a lot that people will go. You find steadier ground, ask in a clear way, and grow something that is yours.")
/* TRANSLATORS: more-worry.json: caution */
N_("Worry can be a fair warning. If someone scares you, threatens you, controls you or hurts you, this path can wait: go to [Support](support:). If a step leaves you worse for more than a day, leave it out, and think of [finding a therapist](article:finding-a-therapist).")
/* TRANSLATORS: more-worry.json: weeks[0].title */
N_("Steady ground first")
/* TRANSLATORS: more-worry.json: weeks[0].text */
N_("Before you change anything, find one way to come back to yourself. Then get to know your own signs. One short step is a full week.")
/* TRANSLATORS: more-worry.json: weeks[1].title */
N_("Someone safe in mind")
/* TRANSLATORS: more-worry.json: weeks[1].text */
N_("You do not have to calm down all alone. This week you borrow a little safety from someone kind, and try a kinder voice toward yourself.")
/* TRANSLATORS: more-worry.json: weeks[2].title */
N_("A second look at a thought")
/* TRANSLATORS: more-worry.json: weeks[2].text */
N_("A worried thought can sound like news. Look at one of them from more than one side. If it turns out to be right, that counts too.")
/* TRANSLATORS: more-worry.json: weeks[3].title */
N_("Ask once, and clearly")
/* TRANSLATORS: more-worry.json: weeks[3].text */
N_("Your need is not too much. It may only come out sideways. This week is for saying it plainly to someone safe, and for resting in between.")
/* TRANSLATORS: more-worry.json: weeks[4].title */
N_("Ground of your own")
/* TRANSLATORS: more-worry.json: weeks[4].text */
N_("Here you do a small thing that is just yours, and come back to people afterward. If last week went by without you, you have missed nothing.")
/* TRANSLATORS: more-worry.json: weeks[5].title */
N_("More than one shoulder")
/* TRANSLATORS: more-worry.json: weeks[5].text */
N_("Look at what has shifted, even a little, and at who is there. No one person has to carry it all. Then go on with what you liked.")
/* TRANSLATORS: two-together.json: title */
N_("Two of you, six weeks")
/* TRANSLATORS: two-together.json: about */
N_("Six weeks for a couple in which both feel safe, and both want to try. You look at the loop you share, and practice asking, pausing and making up.")
/* TRANSLATORS: two-together.json: caution */
N_("This is only for two people who are both safe with each other, and both free to say no. If one of you is afraid, or if there are threats, control, forced sex or violence, now or before, please do not work on it together. Working on talk can hide the harm.[@hotline2014] Each of you can go to [Support](support:), alone. You may stop at any step, for any reason.")
/* TRANSLATORS: two-together.json: weeks[0].title */
N_("Two people, one picture")
/* TRANSLATORS: two-together.json: weeks[0].text */
N_("Read a little, then each write a card on what helps you. You show only what you want to show. A short while together is plenty.")
/* TRANSLATORS: two-together.json: weeks[1].title */
N_("The loop, not the other one")
/* TRANSLATORS: two-together.json: weeks[1].text */
N_("Each of you maps a small upset, alone, and you may swap maps after. The loop is what gets in your way, not one of you. Pick the smallest one you can find.")
/* TRANSLATORS: two-together.json: weeks[2].title */
N_("What is softer underneath")
/* TRANSLATORS: two-together.json: weeks[2].text */
N_("Under a sharp word or a closed door there may be something soft. Look for your own. What you find is yours to tell, or to keep.")
/* TRANSLATORS: two-together.json: weeks[3].title */
N_("Asking, and hearing")
/* TRANSLATORS: two-together.json: weeks[3].text */
N_("Take turns: one asks for one small thing, the other listens. A no is allowed, and so is “later.” If there was no time this week, start here next week.")
/* TRANSLATORS: two-together.json: weeks[4].title */
N_("After a fight")
/* TRANSLATORS: two-together.json: weeks[4].text */
N_("Small hurts happen between people who are kind. This week is for making up after one, once you are both calm. If something scared you, it is not for this page: go to [Support](support:).")
/* TRANSLATORS: two-together.json: weeks[5].title */
N_("What is good between you")
/* TRANSLATORS: two-together.json: weeks[5].text */
N_("Look for moments when you met, and tell each other one. Then choose what you want to keep. If you are stuck, someone trained can sit with you both.")
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
/* TRANSLATORS: ar.json: title */
N_("Argentina")
/* TRANSLATORS: ar.json: lines[0].name */
N_("Emergency services")
/* TRANSLATORS: ar.json: lines[0].text */
N_("When a life is in danger now.")
/* TRANSLATORS: ar.json: lines[1].name */
N_("Centro de Asistencia al Suicida")
/* TRANSLATORS: ar.json: lines[1].text */
N_("For thoughts of suicide: 135 from Buenos Aires and its surroundings, the long number from anywhere.")
/* TRANSLATORS: ar.json: lines[2].name */
N_("Línea 144")
/* TRANSLATORS: ar.json: lines[2].text */
N_("For gender violence: someone to listen, support and advise. Not for emergencies.")
/* TRANSLATORS: ar.json: lines[2].hours */
N_("Day and night, every day")
/* TRANSLATORS: ar.json: lines[2].cost */
N_("Free")
/* TRANSLATORS: ar.json: lines[3].name */
N_("National mental health line")
/* TRANSLATORS: ar.json: lines[3].text */
N_("Health Ministry line for urgent mental health help, without giving your name.")
/* TRANSLATORS: at.json: title */
N_("Austria")
/* TRANSLATORS: at.json: lines[0].text */
N_("When a life is in danger now: 112 for any emergency.")
/* TRANSLATORS: at.json: lines[1].name */
N_("TelefonSeelsorge")
/* TRANSLATORS: at.json: lines[1].text */
N_("Someone to talk to in any crisis, thoughts of suicide included.")
/* TRANSLATORS: at.json: lines[2].name */
N_("Frauenhelpline gegen Gewalt")
/* TRANSLATORS: at.json: lines[2].text */
N_("For women living with violence, and for those around them.")
/* TRANSLATORS: at.json: lines[3].name */
N_("Rat auf Draht")
/* TRANSLATORS: at.json: lines[3].text */
N_("For children, young people and those close to them.")
/* TRANSLATORS: au.json: title */
N_("Australia")
/* TRANSLATORS: au.json: lines[0].text */
N_("When a life is in danger now: police, fire or ambulance.")
/* TRANSLATORS: au.json: lines[1].name */
N_("Lifeline")
/* TRANSLATORS: au.json: lines[1].text */
N_("For anyone overwhelmed, in crisis or thinking about suicide.")
/* TRANSLATORS: au.json: lines[2].name */
N_("Beyond Blue")
/* TRANSLATORS: au.json: lines[2].text */
N_("To talk about anxiety, low mood or stress.")
/* TRANSLATORS: au.json: lines[3].name */
N_("1800RESPECT")
/* TRANSLATORS: au.json: lines[3].text */
N_("For domestic, family or sexual violence, now or in the past.")
/* TRANSLATORS: au.json: lines[4].name */
N_("Kids Helpline")
/* TRANSLATORS: au.json: lines[4].text */
N_("For children and young people from 5 to 25.")
/* TRANSLATORS: be.json: title */
N_("Belgium")
/* TRANSLATORS: be.json: lines[0].text */
N_("When a life is in danger now: 112 for an ambulance or fire, 101 for the police.")
/* TRANSLATORS: be.json: lines[1].name */
N_("Zelfmoordlijn 1813")
/* TRANSLATORS: be.json: lines[1].text */
N_("For thoughts of suicide, or worry about someone; in Dutch, without giving your name.")
/* TRANSLATORS: be.json: lines[1].hours */
N_("Day and night, every day (phone)")
/* TRANSLATORS: be.json: lines[2].name */
N_("Centre de Prévention du Suicide")
/* TRANSLATORS: be.json: lines[2].text */
N_("For thoughts of suicide; in French, without giving your name.")
/* TRANSLATORS: be.json: lines[3].name */
N_("Tele-Onthaal")
/* TRANSLATORS: be.json: lines[3].text */
N_("Someone to talk to about any worry; in Dutch.")
/* TRANSLATORS: be.json: lines[4].name */
N_("Télé-Accueil")
/* TRANSLATORS: be.json: lines[4].text */
N_("Someone to talk to about any worry; in French.")
/* TRANSLATORS: be.json: lines[5].name */
N_("Hulplijn 1712")
/* TRANSLATORS: be.json: lines[5].text */
N_("Questions about any violence or abuse; in Dutch. Not for emergencies.")
/* TRANSLATORS: be.json: lines[5].hours */
N_("Monday to Friday, 9 to 18")
/* TRANSLATORS: be.json: lines[6].name */
N_("Écoute Violences Conjugales")
/* TRANSLATORS: be.json: lines[6].text */
N_("About violence between partners; in French. At night and weekends Télé-Accueil takes over. Not for emergencies.")
/* TRANSLATORS: br.json: title */
N_("Brazil")
/* TRANSLATORS: br.json: lines[0].text */
N_("When a life is in danger now: 192 for an ambulance (SAMU), 190 for the police.")
/* TRANSLATORS: br.json: lines[1].name */
N_("CVV, 188")
/* TRANSLATORS: br.json: lines[1].text */
N_("Someone to talk to about any pain, thoughts of suicide included.")
/* TRANSLATORS: br.json: lines[2].name */
N_("Ligue 180")
/* TRANSLATORS: br.json: lines[2].text */
N_("For women facing violence; only women answer.")
/* TRANSLATORS: ca.json: title */
N_("Canada")
/* TRANSLATORS: ca.json: lines[1].name */
N_("9-8-8: Suicide Crisis Helpline")
/* TRANSLATORS: ca.json: lines[1].text */
N_("For thoughts of suicide, or worry about someone else.")
/* TRANSLATORS: ca.json: lines[2].name */
N_("Hope for Wellness")
/* TRANSLATORS: ca.json: lines[2].text */
N_("For First Nations, Inuit and Métis people, for a crisis or to talk.")
/* TRANSLATORS: ca.json: lines[3].name */
N_("ShelterSafe")
/* TRANSLATORS: ca.json: lines[3].text */
N_("A map of women’s shelters in every province and territory, each with its own phone line.")
/* TRANSLATORS: ca.json: lines[4].name */
N_("Kids Help Phone")
/* TRANSLATORS: ca.json: lines[4].text */
N_("For children, teenagers and young adults, about anything big or small.")
/* TRANSLATORS: ch.json: title */
N_("Switzerland")
/* TRANSLATORS: ch.json: lines[0].text */
N_("When a life is in danger now: 144 for an ambulance, 117 for the police.")
/* TRANSLATORS: ch.json: lines[1].name */
N_("European emergency number")
/* TRANSLATORS: ch.json: lines[1].text */
N_("When a life is in danger now: 112 also works.")
/* TRANSLATORS: ch.json: lines[2].name */
N_("Die Dargebotene Hand / La Main Tendue / Telefono Amico, 143")
/* TRANSLATORS: ch.json: lines[2].text */
N_("Someone to talk to in any crisis, without giving your name.")
/* TRANSLATORS: ch.json: lines[3].name */
N_("Opferhilfe / Aide aux victimes / Aiuto alle vittime, 142")
/* TRANSLATORS: ch.json: lines[3].text */
N_("For anyone who has met violence, and those close to them. Not for emergencies.")
/* TRANSLATORS: ch.json: lines[4].name */
N_("Pro Juventute, 147")
/* TRANSLATORS: ch.json: lines[4].text */
N_("For children and young people, about anything.")
/* TRANSLATORS: cz.json: title */
N_("Czechia")
/* TRANSLATORS: cz.json: lines[0].text */
N_("When a life is in danger now: any emergency.")
/* TRANSLATORS: cz.json: lines[1].name */
N_("Linka první psychické pomoci")
/* TRANSLATORS: cz.json: lines[1].text */
N_("Crisis help for adults. Hours have been cut at times: if no one answers, try another line.")
/* TRANSLATORS: cz.json: lines[2].name */
N_("Rosa, line for women in danger of violence")
/* TRANSLATORS: cz.json: lines[2].text */
N_("For women living with violence from a partner, and for those close to them.")
/* TRANSLATORS: cz.json: lines[3].name */
N_("Linka pomoci obětem")
/* TRANSLATORS: cz.json: lines[3].text */
N_("For victims of crime and of violence at home.")
/* TRANSLATORS: cz.json: lines[4].name */
N_("Linka bezpečí")
/* TRANSLATORS: cz.json: lines[4].text */
N_("For children and young people up to 26.")
/* TRANSLATORS: de.json: title */
N_("Germany")
/* TRANSLATORS: de.json: lines[0].text */
N_("When a life is in danger now: 112 for an ambulance or fire, 110 for the police.")
/* TRANSLATORS: de.json: lines[1].text */
N_("Someone to talk to in any crisis, thoughts of suicide included; by phone, chat or mail. The lines are often busy: try again.")
/* TRANSLATORS: de.json: lines[2].name */
N_("Hilfetelefon Gewalt gegen Frauen")
/* TRANSLATORS: de.json: lines[2].text */
N_("For women living with violence, and for those around them; interpreters for 18 languages.")
/* TRANSLATORS: de.json: lines[3].name */
N_("Hilfetelefon Gewalt an Männern")
/* TRANSLATORS: de.json: lines[3].text */
N_("For men living with violence.")
/* TRANSLATORS: de.json: lines[3].hours */
N_("Monday to Thursday 8–20, Friday 8–15")
/* TRANSLATORS: de.json: lines[4].name */
N_("Nummer gegen Kummer")
/* TRANSLATORS: de.json: lines[4].hours */
N_("Monday to Saturday, 14 to 20")
/* TRANSLATORS: dk.json: title */
N_("Denmark")
/* TRANSLATORS: dk.json: lines[1].name */
N_("Livslinien")
/* TRANSLATORS: dk.json: lines[1].text */
N_("For thoughts of suicide, without giving your name. The line is often busy: try again.")
/* TRANSLATORS: dk.json: lines[1].hours */
N_("Every day, 9 in the morning to 5 at night (phone)")
/* TRANSLATORS: dk.json: lines[2].name */
N_("Lev Uden Vold, 1888")
/* TRANSLATORS: dk.json: lines[2].text */
N_("About violence from a partner or someone close, without giving your name.")
/* TRANSLATORS: dk.json: lines[3].name */
N_("BørneTelefonen")
/* TRANSLATORS: es.json: title */
N_("Spain")
/* TRANSLATORS: es.json: lines[1].name */
N_("024")
/* TRANSLATORS: es.json: lines[1].text */
N_("Health Ministry line for thoughts of suicide, for families and friends too.")
/* TRANSLATORS: es.json: lines[2].name */
N_("Teléfono de la Esperanza")
/* TRANSLATORS: es.json: lines[2].text */
N_("Someone to talk to in a hard time.")
/* TRANSLATORS: es.json: lines[3].name */
N_("016")
/* TRANSLATORS: es.json: lines[3].text */
N_("For any violence against women: advice and support; not on the bill, but clear it from the phone’s call list.")
/* TRANSLATORS: fi.json: title */
N_("Finland")
/* TRANSLATORS: fi.json: lines[1].name */
N_("MIELI crisis helpline")
/* TRANSLATORS: fi.json: lines[1].text */
N_("To talk about a crisis or thoughts of suicide; in Finnish.")
/* TRANSLATORS: fi.json: lines[2].name */
N_("MIELI crisis helpline in Swedish")
/* TRANSLATORS: fi.json: lines[2].text */
N_("The same help in Swedish, at set hours.")
/* TRANSLATORS: fi.json: lines[3].name */
N_("MIELI crisis helpline in English and Arabic")
/* TRANSLATORS: fi.json: lines[3].text */
N_("The same help in English and Arabic, at set hours on weekdays.")
/* TRANSLATORS: fi.json: lines[4].name */
N_("MIELI crisis helpline in Ukrainian")
/* TRANSLATORS: fi.json: lines[4].text */
N_("The same help in Ukrainian, at set hours.")
/* TRANSLATORS: fi.json: lines[5].name */
N_("MIELI crisis helpline in Russian")
/* TRANSLATORS: fi.json: lines[5].text */
N_("The same help in Russian, at set hours.")
/* TRANSLATORS: fi.json: lines[6].name */
N_("Nollalinja")
/* TRANSLATORS: fi.json: lines[6].text */
N_("For violence in a close relationship and violence against women; it does not show on the bill.")
/* TRANSLATORS: fr.json: title */
N_("France")
/* TRANSLATORS: fr.json: lines[0].text */
N_("When a life is in danger now: 112 for any emergency, 15 for a medical one, 17 for the police.")
/* TRANSLATORS: fr.json: lines[1].name */
N_("Emergency by text message")
/* TRANSLATORS: fr.json: lines[1].text */
N_("For people who are deaf or who cannot speak on the phone.")
/* TRANSLATORS: fr.json: lines[2].name */
N_("3114, national suicide prevention line")
/* TRANSLATORS: fr.json: lines[2].text */
N_("For thoughts of suicide, for worry about someone, and after a loss.")
/* TRANSLATORS: fr.json: lines[3].name */
N_("3919, violences femmes info")
/* TRANSLATORS: fr.json: lines[3].text */
N_("For women living with violence, and for those around them; it does not appear on the bill.")
/* TRANSLATORS: fr.json: lines[4].name */
N_("119, Allô enfance en danger")
/* TRANSLATORS: fr.json: lines[4].text */
N_("For children and young people in danger, and for anyone worried about a child.")
/* TRANSLATORS: gb.json: title */
N_("United Kingdom")
/* TRANSLATORS: gb.json: lines[0].text */
N_("When a life is in danger now. If you cannot speak, press 55 once the call is connected.")
/* TRANSLATORS: gb.json: lines[1].name */
N_("Samaritans")
/* TRANSLATORS: gb.json: lines[1].text */
N_("Someone to talk to about anything that troubles you, thoughts of suicide included.")
/* TRANSLATORS: gb.json: lines[2].name */
N_("Shout")
/* TRANSLATORS: gb.json: lines[2].text */
N_("Text with a trained volunteer when things feel too much.")
/* TRANSLATORS: gb.json: lines[3].name */
N_("National Domestic Abuse Helpline (Refuge)")
/* TRANSLATORS: gb.json: lines[3].text */
N_("England: for women living with abuse or fear at home, and for those worried about them.")
/* TRANSLATORS: gb.json: lines[4].name */
N_("Men’s Advice Line")
/* TRANSLATORS: gb.json: lines[4].text */
N_("For men living with abuse from a partner or family member.")
/* TRANSLATORS: gb.json: lines[4].hours */
N_("Monday to Friday, 10 to 17")
/* TRANSLATORS: gb.json: lines[5].name */
N_("Galop, National LGBT+ Domestic Abuse Helpline")
/* TRANSLATORS: gb.json: lines[5].text */
N_("For LGBT+ people who have met abuse or violence, now or in the past.")
/* TRANSLATORS: gb.json: lines[6].name */
N_("Scotland’s Domestic Abuse and Forced Marriage Helpline")
/* TRANSLATORS: gb.json: lines[6].text */
N_("Scotland: for anyone living with abuse, and those worried about them.")
/* TRANSLATORS: gb.json: lines[7].name */
N_("Live Fear Free")
/* TRANSLATORS: gb.json: lines[7].text */
N_("Wales: for anyone living with abuse or sexual violence.")
/* TRANSLATORS: gb.json: lines[8].name */
N_("Domestic and Sexual Abuse Helpline")
/* TRANSLATORS: gb.json: lines[8].text */
N_("Northern Ireland: for anyone living with domestic or sexual abuse.")
/* TRANSLATORS: gb.json: lines[9].name */
N_("NHS 111, mental health option")
/* TRANSLATORS: gb.json: lines[9].text */
N_("Urgent mental health help: call and choose the mental health option; Scotland and Wales have a like service.")
/* TRANSLATORS: gb.json: lines[10].name */
N_("Childline")
/* TRANSLATORS: hk.json: title */
N_("Hong Kong")
/* TRANSLATORS: hk.json: lines[1].name */
N_("The Samaritans (multilingual)")
/* TRANSLATORS: hk.json: lines[1].text */
N_("For anyone in distress or thinking about suicide; many languages.")
/* TRANSLATORS: hk.json: lines[2].name */
N_("The Samaritan Befrienders Hong Kong")
/* TRANSLATORS: hk.json: lines[2].text */
N_("For anyone in distress or thinking about suicide.")
/* TRANSLATORS: hk.json: lines[3].name */
N_("Suicide Prevention Services")
/* TRANSLATORS: hk.json: lines[3].text */
N_("For anyone in distress or thinking about suicide; in Cantonese.")
/* TRANSLATORS: hk.json: lines[4].name */
N_("Social Welfare Department hotline")
/* TRANSLATORS: hk.json: lines[4].text */
N_("For violence in the family and other family troubles; social workers answer or pass the call on.")
/* TRANSLATORS: hk.json: lines[5].name */
N_("18111, Mental Health Support Hotline")
/* TRANSLATORS: hk.json: lines[5].text */
N_("Government line for support and where to turn next, for all ages.")
/* TRANSLATORS: ie.json: title */
N_("Ireland")
/* TRANSLATORS: ie.json: lines[2].name */
N_("50808")
/* TRANSLATORS: ie.json: lines[2].text */
N_("Text with a trained volunteer, from a calming chat to support in a crisis.")
/* TRANSLATORS: ie.json: lines[3].name */
N_("Pieta")
/* TRANSLATORS: ie.json: lines[3].text */
N_("For thoughts of suicide or self-harm, for worry about someone, and after a loss. Texts cost the usual rate.")
/* TRANSLATORS: ie.json: lines[4].name */
N_("Women’s Aid national helpline")
/* TRANSLATORS: ie.json: lines[4].text */
N_("For women living with abuse from a partner or former partner, and for those worried about them.")
/* TRANSLATORS: ie.json: lines[5].name */
N_("Men’s Aid Ireland")
/* TRANSLATORS: ie.json: lines[5].hours */
N_("Monday to Friday, 9 to 17")
/* TRANSLATORS: ie.json: lines[6].name */
N_("Your Mental Health information line (HSE)")
/* TRANSLATORS: ie.json: lines[6].text */
N_("Tells you which mental health services there are and how to reach them.")
/* TRANSLATORS: ie.json: lines[7].text */
N_("For children and young people up to 18.")
/* TRANSLATORS: il.json: title */
N_("Israel")
/* TRANSLATORS: il.json: lines[0].text */
N_("When a life is in danger now: 101 for an ambulance, 100 for the police.")
/* TRANSLATORS: il.json: lines[1].name */
N_("ERAN, emotional first aid")
/* TRANSLATORS: il.json: lines[1].text */
N_("For any distress, loneliness or thoughts of suicide, without giving your name.")
/* TRANSLATORS: il.json: lines[2].name */
N_("118, welfare ministry line")
/* TRANSLATORS: il.json: lines[2].text */
N_("For violence at home and other distress in the family; social workers answer.")
/* TRANSLATORS: in.json: title */
N_("India")
/* TRANSLATORS: in.json: lines[1].name */
N_("Tele-MANAS")
/* TRANSLATORS: in.json: lines[1].text */
N_("Health Ministry counselors for a crisis or any mental health worry, in 20 languages.")
/* TRANSLATORS: in.json: lines[2].name */
N_("Women Helpline, 181")
/* TRANSLATORS: in.json: lines[2].text */
N_("For women facing violence at home or anywhere else.")
/* TRANSLATORS: in.json: lines[3].name */
N_("Child Helpline, 1098")
/* TRANSLATORS: in.json: lines[3].text */
N_("For children in danger or in need of care, and adults worried about them.")
/* TRANSLATORS: it.json: title */
N_("Italy")
/* TRANSLATORS: it.json: lines[1].name */
N_("Telefono Amico Italia")
/* TRANSLATORS: it.json: lines[1].text */
N_("Someone to talk to in a hard moment, without giving your name.")
/* TRANSLATORS: it.json: lines[1].hours */
N_("Every day, 9 to midnight (phone)")
/* TRANSLATORS: it.json: lines[2].name */
N_("1522, anti-violence and stalking")
/* TRANSLATORS: it.json: lines[2].text */
N_("For anyone living with violence or stalking; help with the next step.")
/* TRANSLATORS: it.json: lines[3].name */
N_("Telefono Azzurro")
/* TRANSLATORS: it.json: lines[3].text */
N_("For children and teenagers; 114 for a child in danger.")
/* TRANSLATORS: jp.json: title */
N_("Japan")
/* TRANSLATORS: jp.json: lines[0].text */
N_("When a life is in danger now: 119 for an ambulance or fire, 110 for the police.")
/* TRANSLATORS: jp.json: lines[1].name */
N_("よりそいホットライン (Yorisoi Hotline)")
/* TRANSLATORS: jp.json: lines[1].text */
N_("For any trouble, thoughts of suicide included; follow the voice menu. From Iwate, Miyagi and Fukushima dial 0120-279-226.")
/* TRANSLATORS: jp.json: lines[2].name */
N_("いのちの電話 (Inochi no Denwa)")
/* TRANSLATORS: jp.json: lines[2].text */
N_("Someone to talk to, thoughts of suicide included.")
/* TRANSLATORS: jp.json: lines[2].hours */
N_("Every day, 16–21; on the 10th of each month, 8 to 8 the next morning")
/* TRANSLATORS: jp.json: lines[3].name */
N_("#いのちSOS (Inochi SOS)")
/* TRANSLATORS: jp.json: lines[3].text */
N_("For thoughts of suicide, or when living feels too hard.")
/* TRANSLATORS: jp.json: lines[4].name */
N_("TELL Lifeline")
/* TRANSLATORS: jp.json: lines[4].text */
N_("Someone to talk to in English; hours vary.")
/* TRANSLATORS: jp.json: lines[5].name */
N_("DV相談プラス (DV Consultation Plus)")
/* TRANSLATORS: jp.json: lines[5].text */
N_("For violence or control by a partner; by phone, mail or chat.")
/* TRANSLATORS: jp.json: lines[6].name */
N_("DV相談ナビ (DV Consultation Navi)")
/* TRANSLATORS: jp.json: lines[6].text */
N_("Connects you to the nearest public center for violence by a partner, in its opening hours.")
/* TRANSLATORS: jp.json: lines[6].hours */
N_("The opening hours of each center")
/* TRANSLATORS: jp.json: lines[6].cost */
N_("Call charges apply")
/* TRANSLATORS: jp.json: lines[7].name */
N_("チャイルドライン (Childline)")
/* TRANSLATORS: jp.json: lines[7].text */
N_("For children up to 18.")
/* TRANSLATORS: jp.json: lines[7].hours */
N_("Every day, 16–21")
/* TRANSLATORS: ke.json: title */
N_("Kenya")
/* TRANSLATORS: ke.json: lines[1].name */
N_("Kenya Red Cross, 1199")
/* TRANSLATORS: ke.json: lines[1].text */
N_("For anyone in distress: a counselor talks with you by phone.")
/* TRANSLATORS: ke.json: lines[2].name */
N_("Befrienders Kenya")
/* TRANSLATORS: ke.json: lines[2].text */
N_("Someone to talk to in distress or with thoughts of suicide.")
/* TRANSLATORS: ke.json: lines[3].name */
N_("1195, national gender violence helpline")
/* TRANSLATORS: ke.json: lines[3].text */
N_("For anyone facing violence at home, sexual violence or abuse; counselors stay with you.")
/* TRANSLATORS: kr.json: title */
N_("South Korea")
/* TRANSLATORS: kr.json: lines[0].text */
N_("When a life is in danger now: 119 for an ambulance or fire, 112 for the police.")
/* TRANSLATORS: kr.json: lines[1].name */
N_("자살예방 상담전화 109 (suicide prevention line)")
/* TRANSLATORS: kr.json: lines[1].text */
N_("For thoughts of suicide, or worry about someone.")
/* TRANSLATORS: kr.json: lines[2].name */
N_("여성긴급전화 1366 (women’s emergency line)")
/* TRANSLATORS: kr.json: lines[2].text */
N_("For women facing violence or abuse.")
/* TRANSLATORS: kr.json: lines[3].name */
N_("정신건강 위기상담전화 1577-0199")
/* TRANSLATORS: kr.json: lines[3].text */
N_("Mental health crisis advice from the local center.")
/* TRANSLATORS: kr.json: lines[4].name */
N_("청소년전화 1388 (youth line)")
/* TRANSLATORS: kr.json: lines[4].text */
N_("For young people, about anything.")
/* TRANSLATORS: mx.json: title */
N_("Mexico")
/* TRANSLATORS: mx.json: lines[0].text */
N_("When a life is in danger now: police or ambulance.")
/* TRANSLATORS: mx.json: lines[1].name */
N_("Línea de la Vida")
/* TRANSLATORS: mx.json: lines[1].text */
N_("Health Ministry line for a crisis, thoughts of suicide, anxiety or addiction.")
/* TRANSLATORS: mx.json: lines[2].name */
N_("Línea de las Mujeres, 079")
/* TRANSLATORS: mx.json: lines[2].text */
N_("For women facing violence: call and choose option 1.")
/* TRANSLATORS: my.json: title */
N_("Malaysia")
/* TRANSLATORS: my.json: lines[0].name */
N_("Emergency services (MERS)")
/* TRANSLATORS: my.json: lines[1].name */
N_("Talian HEAL")
/* TRANSLATORS: my.json: lines[1].text */
N_("Health Ministry counselors, for a crisis or any mental health worry.")
/* TRANSLATORS: my.json: lines[1].hours */
N_("Every day, 8 to midnight")
/* TRANSLATORS: my.json: lines[2].name */
N_("Befrienders Kuala Lumpur")
/* TRANSLATORS: my.json: lines[3].name */
N_("Talian Kasih")
/* TRANSLATORS: my.json: lines[3].text */
N_("For violence at home, children in danger and other family troubles.")
/* TRANSLATORS: nl.json: title */
N_("Netherlands")
/* TRANSLATORS: nl.json: lines[1].name */
N_("113 Zelfmoordpreventie")
/* TRANSLATORS: nl.json: lines[1].text */
N_("To talk about thoughts of suicide, without giving your name.")
/* TRANSLATORS: nl.json: lines[2].name */
N_("De Luisterlijn")
/* TRANSLATORS: nl.json: lines[2].text */
N_("For adults: someone who listens, about anything.")
/* TRANSLATORS: nl.json: lines[2].cost */
N_("The usual cost of a call")
/* TRANSLATORS: nl.json: lines[3].name */
N_("Veilig Thuis")
/* TRANSLATORS: nl.json: lines[3].text */
N_("Advice and help about violence at home or harm to a child.")
/* TRANSLATORS: nl.json: lines[4].name */
N_("De Kindertelefoon")
/* TRANSLATORS: nl.json: lines[4].text */
N_("For children from 8 to 18, about anything.")
/* TRANSLATORS: no.json: title */
N_("Norway")
/* TRANSLATORS: no.json: lines[0].name */
N_("Ambulance")
/* TRANSLATORS: no.json: lines[0].text */
N_("When a life is in danger now, or someone may take their own life.")
/* TRANSLATORS: no.json: lines[1].name */
N_("Police emergency")
/* TRANSLATORS: no.json: lines[1].text */
N_("When someone threatens or hurts you now.")
/* TRANSLATORS: no.json: lines[2].name */
N_("Mental Helse, Hjelpetelefonen")
/* TRANSLATORS: no.json: lines[2].text */
N_("For anyone who needs someone to talk to.")
/* TRANSLATORS: no.json: lines[3].name */
N_("Kirkens SOS")
/* TRANSLATORS: no.json: lines[3].text */
N_("For anyone in a crisis, or who needs to talk.")
/* TRANSLATORS: no.json: lines[4].name */
N_("VO-linjen")
/* TRANSLATORS: no.json: lines[4].text */
N_("For violence or sexual abuse from someone close, without giving your name.")
/* TRANSLATORS: no.json: lines[5].name */
N_("Legevakt (urgent medical help)")
/* TRANSLATORS: no.json: lines[5].text */
N_("Urgent help from a doctor, for the mind as well.")
/* TRANSLATORS: no.json: lines[6].name */
N_("Alarmtelefonen for barn og unge")
/* TRANSLATORS: no.json: lines[6].text */
N_("For children and young people living with violence, abuse or neglect, and adults worried about them.")
/* TRANSLATORS: nz.json: title */
N_("New Zealand")
/* TRANSLATORS: nz.json: lines[1].name */
N_("1737, Need to talk?")
/* TRANSLATORS: nz.json: lines[1].text */
N_("To talk or text with a trained counselor about any kind of distress.")
/* TRANSLATORS: nz.json: lines[2].name */
N_("Lifeline Aotearoa")
/* TRANSLATORS: nz.json: lines[2].hours */
N_("Every day, 7 to midnight; at night call 1737")
/* TRANSLATORS: nz.json: lines[3].name */
N_("Suicide Crisis Helpline")
/* TRANSLATORS: nz.json: lines[3].text */
N_("For people in deep distress, and those worried about them.")
/* TRANSLATORS: nz.json: lines[4].name */
N_("Women’s Refuge crisis line")
/* TRANSLATORS: nz.json: lines[4].text */
N_("For women living with abuse or fear at home.")
/* TRANSLATORS: nz.json: lines[5].name */
N_("Are You OK")
/* TRANSLATORS: nz.json: lines[5].text */
N_("For anyone living with violence in the family, or worried about their own behavior.")
/* TRANSLATORS: nz.json: lines[6].name */
N_("Healthline")
/* TRANSLATORS: nz.json: lines[6].text */
N_("Health advice, mental health included, and where to turn next.")
/* TRANSLATORS: ph.json: title */
N_("Philippines")
/* TRANSLATORS: ph.json: lines[0].name */
N_("Unified 911")
/* TRANSLATORS: ph.json: lines[0].text */
N_("When a life is in danger now: police, fire or medical; also for violence against women and children.")
/* TRANSLATORS: ph.json: lines[1].name */
N_("NCMH Crisis Hotline")
/* TRANSLATORS: ph.json: lines[1].text */
N_("National Center for Mental Health: support in a crisis or with thoughts of suicide.")
/* TRANSLATORS: pl.json: title */
N_("Poland")
/* TRANSLATORS: pl.json: lines[0].text */
N_("When a life is in danger now: any emergency, or 999 for an ambulance.")
/* TRANSLATORS: pl.json: lines[1].name */
N_("116 123, for adults in an emotional crisis")
/* TRANSLATORS: pl.json: lines[1].text */
N_("Psychologists listen, by phone or chat, without your name.")
/* TRANSLATORS: pl.json: lines[2].name */
N_("Niebieska Linia")
/* TRANSLATORS: pl.json: lines[2].text */
N_("For violence at home, for those who live with it and those who see it; advice on law and safe places too.")
/* TRANSLATORS: pl.json: lines[3].name */
N_("116 111, for children and teenagers")
/* TRANSLATORS: pl.json: lines[3].text */
N_("For children and teenagers, about anything.")
/* TRANSLATORS: pt.json: title */
N_("Portugal")
/* TRANSLATORS: pt.json: lines[1].name */
N_("1411, national suicide prevention line")
/* TRANSLATORS: pt.json: lines[1].text */
N_("For thoughts of suicide; psychologists and nurses answer.")
/* TRANSLATORS: pt.json: lines[2].name */
N_("SOS Voz Amiga")
/* TRANSLATORS: pt.json: lines[2].text */
N_("Someone to talk to when you feel alone or in distress.")
/* TRANSLATORS: pt.json: lines[2].hours */
N_("Every day, 15:30 to 0:30")
/* TRANSLATORS: pt.json: lines[3].name */
N_("Domestic violence line (CIG)")
/* TRANSLATORS: pt.json: lines[3].text */
N_("For anyone living with domestic violence, and for those worried about them.")
/* TRANSLATORS: pt.json: lines[4].name */
N_("SNS 24, psychological counseling")
/* TRANSLATORS: pt.json: lines[4].text */
N_("Health service line: choose option 4 for psychological counseling.")
/* TRANSLATORS: pt.json: lines[5].name */
N_("SOS Criança")
/* TRANSLATORS: pt.json: lines[5].text */
N_("For children and young people, and adults worried about them.")
/* TRANSLATORS: se.json: title */
N_("Sweden")
/* TRANSLATORS: se.json: lines[1].name */
N_("Självmordslinjen (Mind)")
/* TRANSLATORS: se.json: lines[1].text */
N_("For thoughts of suicide, and for those close to someone who has them.")
/* TRANSLATORS: se.json: lines[2].name */
N_("Kvinnofridslinjen")
/* TRANSLATORS: se.json: lines[2].text */
N_("For anyone who has met threats, violence or sexual abuse, and for those close to them; it does not show on the bill.")
/* TRANSLATORS: se.json: lines[3].name */
N_("1177")
/* TRANSLATORS: se.json: lines[3].text */
N_("Health advice by phone, and where to find psychiatric emergency care.")
/* TRANSLATORS: se.json: lines[4].name */
N_("Bris")
/* TRANSLATORS: sg.json: title */
N_("Singapore")
/* TRANSLATORS: sg.json: lines[0].text */
N_("When a life is in danger now: 995 for an ambulance, 999 for the police.")
/* TRANSLATORS: sg.json: lines[1].name */
N_("Samaritans of Singapore (SOS)")
/* TRANSLATORS: sg.json: lines[1].text */
N_("For anyone in distress or thinking about suicide; by phone or WhatsApp.")
/* TRANSLATORS: sg.json: lines[2].name */
N_("National Anti-Violence Helpline")
/* TRANSLATORS: sg.json: lines[2].text */
N_("For violence, abuse or neglect in the family. It takes reports, and the police may be told.")
/* TRANSLATORS: sg.json: lines[3].name */
N_("national mindline 1771")
/* TRANSLATORS: sg.json: lines[3].text */
N_("Counselors for any mental health worry, without giving your name.")
/* TRANSLATORS: us.json: title */
N_("United States")
/* TRANSLATORS: us.json: lines[1].name */
N_("988 Suicide & Crisis Lifeline")
/* TRANSLATORS: us.json: lines[1].text */
N_("For thoughts of suicide, a crisis, or worry about someone; a trained person answers.")
/* TRANSLATORS: us.json: lines[2].name */
N_("Crisis Text Line")
/* TRANSLATORS: us.json: lines[2].text */
N_("A trained volunteer texts with you through a hard moment of any kind.")
/* TRANSLATORS: us.json: lines[2].cost */
N_("Free; some phone companies charge for the messages")
/* TRANSLATORS: us.json: lines[3].name */
N_("National Domestic Violence Hotline")
/* TRANSLATORS: us.json: lines[3].text */
N_("For anyone hurt, threatened or controlled by a partner; advocates listen and help plan for safety.")
/* TRANSLATORS: us.json: lines[4].name */
N_("SAMHSA National Helpline")
/* TRANSLATORS: us.json: lines[4].text */
N_("Where to find treatment nearby for mental health or substance use; not a crisis line.")
/* TRANSLATORS: za.json: title */
N_("South Africa")
/* TRANSLATORS: za.json: lines[0].text */
N_("When a life is in danger now: 112 from a mobile phone, 10111 for the police.")
/* TRANSLATORS: za.json: lines[1].name */
N_("SADAG Suicide Crisis Helpline")
/* TRANSLATORS: za.json: lines[1].text */
N_("For thoughts of suicide, depression or worry about someone.")
/* TRANSLATORS: za.json: lines[2].name */
N_("LifeLine South Africa")
/* TRANSLATORS: za.json: lines[3].name */
N_("GBV Command Centre")
/* TRANSLATORS: za.json: lines[3].text */
N_("For violence at home or against women and children; social workers answer.")
