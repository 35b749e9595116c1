// What the stand-in says: a few turns of an application, with humming instead of a voice.
const RATE = 16000;
const VISEMES = ["aa", "PP", "E", "nn", "O", "SS", "I", "DD", "U", "FF"];

const LANGUAGES = [
  { tag: "de", name: "Deutsch", direction: "ltr" },
  { tag: "en", name: "English", direction: "ltr" },
];

const field = (id, label, more = {}) => ({
  id,
  label,
  hint: "",
  kind: "text",
  options: [],
  required: true,
  applicable: true,
  private: false,
  value: null,
  display: "",
  confirmed: false,
  asked: false,
  ...more,
});

const SEX = [
  { value: "female", label: "weiblich" },
  { value: "male", label: "männlich" },
  { value: "diverse", label: "divers" },
];

const FIELDS = [
  field("family_name", "Familienname", { kind: "person_name" }),
  field("given_names", "Vornamen", { kind: "person_name" }),
  field("birth_date", "Geburtsdatum", { kind: "date", hint: "zum Beispiel 12.03.1990" }),
  field("birth_place", "Geburtsort"),
  field("sex", "Geschlecht", { kind: "choice", options: SEX, required: false }),
  field("licence_number", "Nummer des Führerscheins", { private: true }),
  field("glasses", "Brauchen Sie beim Fahren eine Brille?", { kind: "yes_no" }),
  field("street", "Straße und Hausnummer"),
  field("postcode", "Postleitzahl", { kind: "postcode" }),
];

const ANSWERS = {
  family_name: "Öztürk",
  given_names: "Elif Maria",
  birth_date: "12.03.1990",
  birth_place: "Ankara",
  sex: "weiblich",
  licence_number: "•••••• 4711",
  glasses: "Nein",
  street: "Marktstraße 12",
  postcode: "35279",
};
const VALUES = { sex: "female", glasses: false };

const TITLES = [
  "Aufenthaltserlaubnis verlängern",
  "Niederlassungserlaubnis",
  "Einbürgerung",
  "Führerschein umtauschen",
  "Führerschein ersetzen",
  "Internationaler Führerschein",
  "Fahrzeug umschreiben",
  "Fahrzeug abmelden",
  "Fahrzeug wieder zulassen",
  "Personalausweis",
  "Reisepass",
  "Meldebescheinigung",
];
const SERVICES = TITLES.map((title, at) => ({ id: `service-${at}`, title }));
const ENDS = ["taken", "laid_in", "cancelled", "person", "unavailable", "disputed", "closed_frame"];

export function script(send, sendAudio, lockerUrl) {
  let segment = 0;
  let turn = 0;
  let fields = FIELDS.map((one) => ({ ...one }));

  function speak(text) {
    const id = segment++;
    const words = text.split(" ");
    const step = 330;
    send({ type: "state", state: "speaking" });
    send({ type: "audio_start", segment: id, turn, lang: "de", sample_rate_hz: RATE });
    send({
      type: "words",
      segment: id,
      words: words.map((word, i) => ({ text: word, start_ms: i * step, end_ms: (i + 1) * step })),
    });
    const count = words.length * 3;
    send({
      type: "visemes",
      segment: id,
      visemes: Array.from({ length: count }, (_, i) => ({
        viseme: VISEMES[(i * 7) % VISEMES.length],
        start_ms: i * 110,
        end_ms: (i + 1) * 110,
      })),
    });
    const samples = (words.length * step * RATE) / 1000;
    for (let at = 0, seq = 0; at < samples; at += 320, seq++) {
      const frame = Buffer.alloc(8 + 640);
      frame.writeUInt32LE(id, 0);
      frame.writeUInt32LE(seq, 4);
      for (let i = 0; i < 320; i++) {
        const t = (at + i) / RATE;
        const hum = Math.sin(2 * Math.PI * 160 * t) * (0.5 + 0.5 * Math.sin(2 * Math.PI * 3 * t));
        frame.writeInt16LE(Math.round(hum * 3000), 8 + 2 * i);
      }
      sendAudio(frame);
    }
    send({ type: "audio_end", segment: id, duration_ms: words.length * step });
  }

  function says(text, open, stage = "ask", sources = []) {
    turn++;
    send({ type: "agent", turn, text, lang: "de", acts: open.map((id) => `ask:${id}`), sources });
    send({ type: "turn_end", stage, open, seconds: 0.4 });
    speak(text);
  }

  function fill(id, method = "rule") {
    const value = VALUES[id] ?? ANSWERS[id];
    fields = fields.map((one) =>
      one.id === id ? { ...one, value, display: ANSWERS[id], confirmed: method === "touch" } : one,
    );
    send({
      type: "field",
      field: id,
      value,
      display: ANSWERS[id],
      provenance: { turn, span: `ja also ${ANSWERS[id]}`, method, confirmed: method === "touch" },
    });
  }

  function say(text) {
    if (text === "kostet") {
      says("Der Umtausch kostet 25,30 Euro. Wie heißen Sie mit Familiennamen?", ["family_name"], "ask", [
        {
          title: "Gebühren im Straßenverkehr (GebOSt)",
          url: "https://www.gesetze-im-internet.de/stgebo_2011/",
          valid_from: "2024-08-01",
        },
      ]);
    } else if (text === "fertig") {
      for (const id of Object.keys(ANSWERS)) fill(id, id === "sex" ? "touch" : "rule");
      says("Ich habe alles. Bitte prüfen Sie Ihre Angaben. Stimmt alles so?", [], "review");
    } else if (text === "fehler") {
      send({ type: "error", code: "date_in_future", message: "Dieses Datum liegt in der Zukunft. Bitte nennen Sie Ihr Geburtsdatum noch einmal." });
    } else if (text === "english") send({ type: "language_offer", language: "en" });
    else if (text === "dienste") {
      fields = [];
      send({ type: "services", services: SERVICES });
    } else if (text === "problem") send({ type: "locker_command", command: "problem" });
    else if (text === "warten") send({ type: "idle_prompt", seconds: 30 });
    else {
      for (const id of ["family_name", "given_names"]) fill(id);
      says("Danke, Frau Öztürk. Wann und wo sind Sie geboren?", ["birth_date", "birth_place"]);
    }
  }

  function submit() {
    send({
      type: "submitted",
      reference: "FE-2026-004217",
      received_at: "2026-11-22T14:05:00+01:00",
      draft: {},
      kind: "application",
      next: "Die Fahrerlaubnisbehörde prüft Ihren Antrag.",
      evidence: ["ein biometrisches Passbild"],
      fees: [],
      notes: [],
      dropoff: ["den alten Führerschein"],
    });
    says("Vielen Dank. Ihr Antrag ist eingegangen.", [], "submitted");
  }

  function welcome(more) {
    send({
      type: "welcome",
      version: 1,
      conversation: "",
      token: "",
      resumed: false,
      stage: "consent",
      language: null,
      mode: null,
      languages: LANGUAGES,
      place: "Stadt Neustadt (Hessen)",
      locker_url: lockerUrl,
      idle_prompt_s: 60,
      idle_wipe_s: 30,
      ...more,
    });
  }

  /** The compartments: asked for by a button, told by their reports. */
  function locker(heard) {
    if (heard.type === "tap") {
      const reference = heard.action === "dropoff" ? "FE-2026-004217" : null;
      send({ type: "locker_requested", errand: heard.action, reference });
      says("Einen Moment, bitte.", [], "locker");
    } else if (heard.event !== "ready") {
      const over = ENDS.includes(heard.event);
      says(`Bericht: ${heard.event}, Fach ${heard.door ?? "–"}.`, [], over ? "service" : "locker");
    }
  }

  function message(heard) {
    if (heard.type === "locker" || ["pickup", "dropoff"].includes(heard.action)) return locker(heard);
    if (heard.type === "hello") {
      welcome({});
    } else if (heard.type === "start") {
      welcome({ conversation: "c1", token: "t1", language: heard.language, mode: heard.mode });
      send({ type: "form", service: "licence-exchange", title: "Führerschein umtauschen", fields });
      says("Guten Tag! Ich bin ein Computer und helfe Ihnen beim Umtausch Ihres Führerscheins. Wie heißen Sie?", ["family_name", "given_names"]);
    } else if (heard.type === "say") {
      send({ type: "user", turn, text: heard.text, final: true });
      say(heard.text);
    } else if (heard.type === "tap") {
      if (heard.action === "confirm") submit();
      if (heard.action === "end") send({ type: "wiped", reason: "ended" });
      if (heard.action === "stop") send({ type: "clear_buffer", segment: segment - 1 });
    } else if (heard.type === "playback" && heard.event !== "started") {
      send({ type: "state", state: "listening" });
    }
  }

  return { message, audio: () => undefined };
}
