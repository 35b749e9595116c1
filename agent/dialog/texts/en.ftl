# What the terminal says outside the forms. Short, formal, friendly; read aloud.

notice = Hello! I am a computer program with artificial intelligence, not a human being. I will help you fill in an application. A member of staff checks it afterwards. Your voice is not stored.
ask-consent = Would you like to start?
consent-declined = All right. You can come back at any time, or talk to a person during opening hours. Goodbye!

ask-service = What would you like to do? Here you can apply for: { $services }.
ask-service-many = What would you like to do? Tell me in your own words, or choose on the screen. If I should read everything out, say: help.
service-chosen = Certainly. This is about: { $service }.
service-unknown = I am sorry, I can't deal with that at this terminal.
service-running = You are in the middle of an application: { $service }. If you need something else, please end it first.

back-to-form = Let us go on with your application.
noted = I have noted: { $values }.
corrected = Changed: { $values }.
cleared = I have deleted this entry: { $label }.
skipped = All right, we will leave that open.
required = I am sorry, I need this for the application.
field-unknown = There is no such entry in your application.

hint-touch = You can also type your answer on the screen.
hint-person = If you would rather talk to a person, please say: person.
not-understood = I am sorry, I did not understand that.
not-heard = I am sorry, I did not hear you. Please say it again.

no-answer = I am sorry, I don't know. My documents say nothing about it. Please ask a member of staff.
why-general = I only ask what your application needs.
recall = So far I have: { $values }.
recall-empty = So far I have noted nothing.
back-first = That was the first question. We can't go back any further.
back-done = All right, let us go back one step.
keep-value = At the moment it says: { $values }.
small-talk = That is kind of you.
help-consent = Please say yes if you would like to start.
help-service = This is what you can do here: { $services }.
help-review = Say yes if everything is right. Otherwise tell me what to change.
help-submitted = You can ask another question or end the conversation.

review-intro = I will read everything back to you.
review-item = { $label }: { $value }.
review-private = { $label }: you can see it on the screen.
ask-confirm = Is everything right, and shall I hand in the application like this?
ask-change = What should I change?

submitted = Your application has been received. Your reference number is { $reference }. You can read it on the screen and print it.
ask-more = Do you have any other questions?
more-go-on = Please go ahead.
already-submitted = Your application has already been handed in. The office can change it under your reference number.
filing-failed = I could not hand in the application just now. Your entries are not lost. Please say yes again in a moment.
handoff-failed = I can't notify anybody just now. Your entries are not lost. Please try again in a moment.

handoff = I am passing your request on to a member of staff. Your reference number is { $reference }. Please give this number when you contact us during opening hours.
handoff-without-form = During opening hours a member of staff at the counter will be glad to help you.
ask-continue = Would you like to go on here?

end-ask = Do you really want to stop? Your entries will then be deleted.
end-stays = All right, let us go on.
goodbye = Thank you, and goodbye!
goodbye-deleted = I have deleted your entries. Goodbye!

language-offer = Would you rather speak English?
language-changed = Certainly, we will speak English now.
language-unavailable = I am sorry, I don't speak that language at this terminal.

welcome-back = I am back.
too-long = That was too long for me. Please give a shorter answer.
understanding-failed = Something went wrong on my side. Please say that again.
storage-failed = I could not save your last entry. Everything before it is still there. Please ask a member of staff.
and = and

slower = Certainly, I will speak more slowly.
slower-already = I am sorry, I cannot speak more slowly.
faster = Certainly, I will speak faster.
faster-already = I am sorry, I cannot speak faster.
louder = Certainly, I will speak louder.
louder-already = I am sorry, I cannot speak louder.
quieter = Certainly, I will speak more quietly.
quieter-already = I am sorry, I cannot speak more quietly.

advice = I cannot say anything about that. I do not give advice, and I do not know how the office will decide. A member of staff will talk about it with you.
insult = I would like to help you. Please let us stay friendly.
off-topic = I cannot do that here. I help you with applications to the office.
other-person = This application is only for yourself. For another person we will fill in a separate application afterwards.
privacy = Your voice is not recorded. Only the responsible office gets your details. If you stop, I delete them.
progress = { $count ->
    [one] There is one more question.
   *[other] There are { $count } more questions.
}
evidence = Please bring with you: { $items }.
evidence-none = You do not have to bring anything.
fee-none = There is nothing about a fee in my documents.

declare-intro = Now I will read your declarations to you one by one. Please tell me each time whether they are right.
ask-declare = { $declaration } Is that right?
help-declare = Say yes if the sentence is right. Say no if I should change it.
ask-confirm-prefill = Is everything right, and shall I pass these details on for your appointment?
submitted-prefill = Your details for the appointment are stored. Your reference number is { $reference }.
received-at = Received on { $date } at { $time }.

paused = I will keep your details. With the number { $reference } you can go on here. It is valid for { $minutes } minutes. After that I delete everything.
pause-empty = You have not told me anything yet. You can start again at any time.
resumed = Your details are back.
resume-ask = What is your number for going on? It has nine digits.
resume-unknown = I cannot find any details for this number. Perhaps the time is over.
resume-running = You are already in the middle of an application.

locker-moment = One moment, please.
locker-code = Please type the code from your letter now, or hold the QR code up to the reader. Please do not say the code aloud. The microphone is off in the meantime.
locker-authorised-pickup = Thank you, the code is right.
locker-authorised-dropoff = Compartment { $door } is reserved for you. Please have everything ready, then open the compartment on the screen.
locker-opening = Compartment { $door } is opening now.
locker-opened-pickup = Compartment { $door } is open. Please take everything out, and then push the door shut.
locker-opened-dropoff = Compartment { $door } is open. Please put everything in, and then push the door shut.
locker-reminder = Compartment { $door } is still open. Please push the door shut when you have finished.
locker-alarm = Attention, please check compartment { $door }. If the door is still open, push it shut now.
locker-closed-pickup = The door is shut. Have you taken everything out?
locker-closed-dropoff = The door is shut. Have you put everything in?
locker-taken = Thank you. Your collection is complete.
locker-laid-in = Thank you. A member of staff will collect everything and deal with it.
locker-jammed = Compartment { $door } did not open. Push gently against the door, then let go. After that you can try again on the screen.
locker-moved = This compartment can't be opened. Please use compartment { $door }. You can open it on the screen.
locker-person = Only a member of staff can help you with this. The screen shows what to do next.
locker-wrong-code = This code is not right. Please type it again.
locker-keypad-locked = There were too many wrong codes. The keypad is locked for some time. The screen shows you how long.
locker-unavailable = The compartments are not available at the moment. Please try again later, or ask a member of staff.
locker-disputed = Thank you for telling us. It has been noted, and a member of staff will look into it.
locker-cancelled = All right. Everything stays as it is.
locker-shut-first = Please push the door shut first.
locker-choose = Please choose on the screen what is wrong.
locker-screen = Please look at the screen. It shows what to do.
locker-more = Would you like to do anything else here?
locker-none = I am sorry, there are no compartments at this terminal to collect things from or hand things in.
locker-dropoff-none = Nothing can be handed in here for this application.
locker-offer = You can now put these into a compartment: { $items }. If you would like to do so, say: hand in.
code-typed-only = Please do not say or write your code here. It is only typed on the keypad of the compartments.

item-old-licence = your old driving licence
item-licence-card = your driving licence
item-international-licence = your international driving permit
item-plates = the number plates
item-registration-certificate-1 = the registration certificate part one
item-registration-certificate-2 = the registration certificate part two
item-trailer-list = the list of trailers
item-identity-card = your identity card
item-passport = your passport
item-residence-permit-card = your residence permit
item-registration-paper = the certificate of registered address
item-other-document = other documents
item-named = the papers you named
