import { describe, expect, it } from "vitest";
import { parseFrame, toPcm16 } from "../src/audio/wire.js";
import { VoiceGate } from "../src/audio/voice_gate.js";

describe("frames", () => {
  it("are read as header and little-endian samples", () => {
    const buffer = new ArrayBuffer(12);
    const view = new DataView(buffer);
    view.setUint32(0, 4_000_000_000, true);
    view.setUint32(4, 7, true);
    view.setInt16(8, -32768, true);
    view.setInt16(10, 16384, true);
    const frame = parseFrame(buffer);
    expect(frame?.segment).toBe(4_000_000_000);
    expect(frame?.sequence).toBe(7);
    expect([...(frame?.samples ?? [])]).toEqual([-1, 0.5]);
  });

  it("that are malformed are refused", () => {
    expect(parseFrame(new ArrayBuffer(7))).toBeNull();
    expect(parseFrame(new ArrayBuffer(11))).toBeNull();
  });

  it("are clipped on the way out", () => {
    const target = new Int16Array(5);
    toPcm16(new Float32Array([2, -2, 0, 1]), target, 1);
    expect([...target]).toEqual([0, 32767, -32768, 0, 32767]);
  });
});

describe("voice gate", () => {
  const frame = (level: number): Int16Array =>
    Int16Array.from({ length: 320 }, (_, i) => Math.round(level * 32767 * Math.sin(i / 3)));

  it("stays shut in steady noise and opens for a louder voice", () => {
    const gate = new VoiceGate();
    for (let i = 0; i < 100; i++) expect(gate.speech(frame(0.01))).toBe(false);
    expect(gate.speech(frame(0.2))).toBe(false);
    expect(gate.speech(frame(0.2))).toBe(true);
    expect(gate.speech(frame(0.01))).toBe(false);
  });

  it("stays shut in silence", () => {
    const gate = new VoiceGate();
    for (let i = 0; i < 50; i++) expect(gate.speech(new Int16Array(320))).toBe(false);
  });
});
