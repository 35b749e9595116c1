# Terminal
title = Collection point
starting = One moment, please …
offline-title = The lockers cannot be reached at the moment
offline-hint = We keep trying. You do not need to do anything.
home-title = What would you like to do?
pickup = Collect
pickup-hint = Something is ready for you.
dropoff = Hand in
dropoff-hint = You hand in papers or number plates.
language = Language
settings = Display
contrast = More contrast
text-size = Text size
person = Person
close = Close
cancel = Cancel
back = Back
finish = Finish
retry = Try again
still-title = Are you still there?
still-entry = What you typed will be deleted in { $seconds } seconds.
still-errand = This view closes in { $seconds } seconds.
still-here = I am still here
link-lost = The connection is interrupted. You can still push the door shut.

# Code
code = Your code
letters-title = Type the two letters
digits-title = Type the eight digits
complete-title = Correct? Then press “OK”
code-where = The code is in large print on your letter, next to the QR code.
code-qr = Or hold the QR code up to the reader.
code-again = Were you interrupted? The same code takes you back.
code-count = { $count } of 10 characters typed
code-hide = Hide
code-show = Show
key-delete = Delete
key-clear = Delete all
key-ok = OK
letters-keys = Letters
digits-keys = Digits
letter-expected = Two letters come first.
digit-expected = Only digits from here on.
no-such-letter = No code has this letter.
code-incomplete = The code is not complete yet.
scan-foreign = That was not the QR code from your letter.
wrong-code = This code is not right. You have { $left ->
    [one] one more try
   *[other] { $left } more tries
}.
wrong-code-last = This code is not right.
keypad-locked-title = The keypad is locked
keypad-locked-hint = There were too many wrong codes. You can go on in:
checking = We are checking your code …

# Cabinet and door
your-door = Your compartment
cabinet-picture = Picture of the lockers. Your compartment is number { $door }, in column { $column }, row { $row }.
door-closed = Compartment { $door } is shut
door-opening = Compartment { $door } is opening
door-open = Compartment { $door } is open
door-checking = Checking compartment { $door }
door-stuck = Compartment { $door } is stuck
steps = Three steps
step-take = Take out
step-lay = Lay in
step-shut = Push door shut
step-confirm = Confirm
items-take = Take out
items-lay = Lay in
items-ready = Ready for you
items-wanted = What you hand in
ready-pickup = Would you like to open compartment { $door }?
ready-dropoff = Do you have everything at hand?
open-door = Open compartment { $door }
opening-title = Compartment { $door } is opening
take-title = Take everything out of compartment { $door }
lay-title = Lay everything into compartment { $door }
then-shut = Then push the door shut until it clicks.
wont-open = The door does not open
wont-shut = The door does not shut
reminder = Compartment { $door } is still open. Please push the door shut.
alarm = Please push the door of compartment { $door } shut now!
shut-first = Please push the door shut first.
taken-question = Have you taken everything out?
laid-question = Have you laid everything in?
yes-all = Yes, everything
open-again = Open again
tries-left = { $tries ->
    [one] possible once more
   *[other] possible { $tries } more times
}
something-wrong = Something is wrong
wrong-title = What is wrong?
wrong-missing = The compartment was empty, or something is missing
wrong-foreign = There is something in it that is not mine
wrong-nothing = I did not lay anything in
wrong-occupied = There was already something in it
code-anew = Would you like to open the compartment again? Then please type the code once more.
enter-code = Type the code
jam-title = Compartment { $door } is stuck
jam-push = Push lightly against the door.
jam-pull = Let go, and pull gently.
jam-again = Open compartment { $door } again
jam-still = The door still does not open
moved-title = Please use compartment { $door }
moved-hint = The first compartment does not open. We have another one for you.
unknown-title = We are checking whether compartment { $door } is open
unknown-hint = If the door is open, carry on as usual, and push it shut afterwards.
door-busy = The door is busy for a moment. Please try again in a few seconds.
no-more-tries = The compartment cannot be opened again here.
not-reached = That did not work. Please try again.

# Ends
done-pickup-title = Thank you
done-pickup-hint = You have collected everything. Goodbye!
done-dropoff-title = Thank you
done-dropoff-hint = Your papers are safe in the compartment. The office will check them and contact you.
cancelled-title = Cancelled
cancelled-hint = The compartment stays shut. You can try again later.
disputed-title = Thank you for telling us
disputed-hint = A person will look into it. The compartment stays locked until then.
person-title = A person will help you
person-hint = Please come to us during opening hours and give this number. You will not be at any disadvantage.
person-safe = Whatever is in the compartment stays safely locked.
help-hint = Please come to us during opening hours. Bring your letter with you.
reference = Reference number
place = Where to find us
code-locked-title = This code is blocked
code-locked-hint = It was typed wrongly too often. The office will give you a new one.
code-expired-title = This code is no longer valid
code-expired-hint = Your documents are now at the counter. You can collect them there during opening hours.
in-use-title = The compartment is in use
in-use-hint = Please wait a moment, then try again.
collected-title = This has already been collected
collected-hint = There is nothing left in the compartment for this code. Was it not you? Then please tell us.
needs-staff-title = A person has to help here
needs-staff-hint = Please come to us with your letter during opening hours.
locker-unavailable-title = The lockers are out of order at the moment
locker-unavailable-hint = Your code stays valid. Please try again later.
not-allowed-title = That is not possible here
not-allowed-hint = Please hand these papers in at the counter.
too-late-title = The time for this is over
too-late-hint = Please hand the papers in at the counter, or ask there for a code.
no-compartment-title = No compartment is free at the moment
no-compartment-hint = Please try again later, or hand everything in at the counter.

# Staff
enrol-title = This terminal is not enrolled yet
enrol-hint = For staff: create an enrolment code in the lockers’ administration and type it here.
enrol-code = Enrolment code, eight digits
enrol = Enrol
enrol-failed = This enrolment code is not valid. Please create a new one.
simulation = Simulation
simulation-hint = These lockers exist on the screen only.
simulation-push = Push door { $door } shut
simulation-jam = Make door { $door } stick
simulation-unjam = Free door { $door } again

# Things
item-old-licence = Old driving licence
item-licence-card = Driving licence (card)
item-international-licence = Inter­national driving permit
item-plates = Number plates
item-registration-certificate-1 = Vehicle regist­ration certificate, part I (Fahrzeugschein)
item-registration-certificate-2 = Vehicle regist­ration certificate, part II (Fahrzeugbrief)
item-trailer-list = List of trailers
item-identity-card = Identity card
item-passport = Passport
item-residence-permit-card = Residence permit (card)
item-registration-paper = Certificate of registered address
item-other-document = Other documents
item-named = The papers you named
