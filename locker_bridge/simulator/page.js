const doors = document.querySelector("#doors");
const plug = document.querySelector("#plug");
const status = document.querySelector("#status");
const words = { open: "offen · open", closed: "zu · shut", jammed: "klemmt · jammed" };
let plugged = true;

async function act(path) {
  show(await (await fetch(path, { method: "POST" })).json());
}

function button(door) {
  const made = document.createElement("button");
  made.type = "button";
  made.addEventListener("click", () => {
    const jam = document.querySelector("#jam").checked;
    const state = made.dataset.state;
    const hand = jam ? (state === "jammed" ? "unjam" : "jam") : state === "open" ? "push" : "pull";
    void act(`/doors/${door}/${hand}`);
  });
  doors.append(made);
  return made;
}

function show(state) {
  plugged = state.plugged;
  doors.style.setProperty("grid-template-columns", `repeat(${state.columns}, 1fr)`);
  state.doors.forEach(({ door, state: now }, index) => {
    const made = doors.children[index] ?? button(door);
    if (made.dataset.state === now) return;
    made.dataset.state = now;
    const word = document.createElement("small");
    word.textContent = words[now];
    made.replaceChildren(String(door), word);
  });
  plug.textContent = plugged ? "Leitung ziehen · unplug the line" : "Leitung stecken · plug the line in";
  status.textContent = plugged ? "" : "Die Leitung ist gezogen. · The line is unplugged.";
}

plug.addEventListener("click", () => void act(plugged ? "/unplug" : "/plug"));

async function poll() {
  try {
    show(await (await fetch("/state")).json());
  } catch {
    status.textContent = "Die Simulation antwortet nicht. · The simulation does not answer.";
  }
  setTimeout(poll, 400);
}

void poll();
