# Sentences of the terminal itself: messages to the citizen (agent/api/notices.py).

# Connection and messages
hello-expected = The connection to the terminal was not set up properly. Please reload the page.
wrong-version = This page is out of date. Please reload it.
terminal-in-use = This terminal is already open in another window. Please close the other window first.
unknown-conversation = The earlier conversation no longer exists. Please start again.
unsupported-language = The terminal does not speak this language yet. Please choose another one.
not-started = Please choose a language first, and whether you want to speak or type.
already-started = The conversation is already running.
malformed-message = A message from the page could not be read. Your details are still here.
unknown-message = The page sent something that the terminal does not know. Your details are still here.
invalid-message = An entry could not be accepted. Please try again.
wrong-frame-size = The sound from the microphone arrived in the wrong form. You can also type.
message-too-big = The entry was far too big and was not accepted. What you entered before is still here.
too-many-messages = That was too much input at once. Please wait a moment.

# Conversation
too-many-inputs = That was too much input at once. Please wait until I have finished.
turn-too-long = I have not heard a pause for a long time. Please speak in short sentences with a pause in between.
idle-prompt = Are you still there? Otherwise I will end the conversation shortly and delete your details.

# Faults
engine-failed = I could not process that just now. Please say or type it again.
engine-unavailable = Part of the terminal is out of order. Please ask a member of staff.
casework-unavailable = The application could not be handed in yet. Your details are still here. Please try again shortly.
storage-full = The terminal cannot save anything at the moment. Please ask a member of staff.
internal = That did not work because of a fault. Please try again.
