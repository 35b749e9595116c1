// A citizen whose voice comes from Web Audio: replaces getUserMedia by a stream that plays what
// the test hands over. Everything behind it (worklets, WebSocket, recogniser) is the real one.
(() => {
  let context = null;
  let destination = null;
  const open = () => {
    if (context === null) {
      context = new AudioContext({ sampleRate: 16000 });
      destination = context.createMediaStreamDestination();
    }
    return destination.stream.clone();
  };
  navigator.mediaDevices.getUserMedia = async () => {
    const stream = open();
    await context.resume();
    return stream;
  };
  const decode = (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const samples = new Int16Array(bytes.buffer);
    const buffer = context.createBuffer(1, samples.length, 16000);
    const channel = buffer.getChannelData(0);
    for (let i = 0; i < samples.length; i += 1) channel[i] = samples[i] / 32768;
    return buffer;
  };
  window.citizen = {
    // Resolves when the utterance has been spoken to its end.
    say: (base64) =>
      new Promise((resolve) => {
        const source = context.createBufferSource();
        source.buffer = decode(base64);
        source.connect(destination);
        source.onended = () => resolve(true);
        source.start();
      }),
  };
})();
