# Queue of cases.
cases-title = Cases
cases-caption = { $order ->
    [received-desc] Latest receipts first. Times are local.
    [received-asc] Earliest receipts first. Times are local.
    [changed-desc] Latest changes first. Times are local.
    [changed-asc] Longest unchanged first. Times are local.
   *[other] Sorted by the marked column. Times are local.
}
cases-tabs = Cases by status
cases-all = All
cases-filter = Narrow down the cases
cases-search = Search
cases-search-hint = Name, date of birth, number plate
cases-nothing-searched = Please enter a word of at least two letters, a date, a number plate or a case number.
cases-service = Service
cases-kind = Kind
cases-language = Language
cases-assigned = Assigned
cases-from = Received from
cases-to = Received until
cases-dropoff = Only with items in a compartment
cases-any = all
cases-apply = Apply
cases-reset = Reset
cases-filtered = The list is narrowed down.
assigned-me = assigned to me
assigned-nobody = not assigned yet
assigned-someone = assigned to somebody
column-reference = Number
column-service = Service
column-name = Name
column-received = Received
column-changed = Changed
column-language = Language
column-kind = Kind
column-status = Status
column-assigned = Assigned
column-select = Selection
sort-by = Sort by { $column }
select-case = Select case { $reference }
age = { $days ->
    [0] today
    [one] since yesterday
   *[other] for { $days } days
}
clock-time = { $time }
clock-moment = { $day }, { $time }
no-name = no name
hidden-name = not visible
nobody = nobody
you = you
unknown-service = Service not known here
dropoff-waiting = Items in compartment
cases-empty-title = Nothing has come in yet.
cases-empty = As soon as somebody completes an application at the terminal or is handed over to you, it appears here.
cases-none-title = No cases match this selection.
cases-none = Please change the filters or reset them.
cases-pager = Pages of the list
cases-first = To the beginning
cases-before = Back
cases-after = Next
assign-selected = Assign selected to
assign-nobody = nobody (release)
assign-do = Assign
assign-count = { $count ->
    [0] Nothing selected
    [one] 1 case selected
   *[other] { $count } cases selected
}
assigned-done = { $count ->
    [0] Nothing was changed.
    [one] 1 case was assigned.
   *[other] { $count } cases were assigned.
}
keys-open = Keyboard shortcuts
keys-title = Keyboard shortcuts of the list
keys-next = next case
keys-previous = previous case
keys-enter = open the case
keys-search = to the search field
keys-mine = assign to me
keys-select = select
keys-help = this help
keys-use = Use shortcuts of a single key
keys-close = Close

status-received = Received
status-in_review = In review
status-asked_back = Question asked
status-accepted = Accepted
status-returned = Returned
status-rejected = Rejected
status-withdrawn = Withdrawn
status-closed = Closed
kind-application = Application
kind-prefill = Appointment
kind-handoff = Handover
