/** Binary frames of the WebSocket: an 8-byte header, then PCM16 little-endian, mono, 16 kHz. */

export const HEADER_BYTES = 8;

export interface AudioFrame {
  segment: number;
  sequence: number;
  /** Samples in [-1, 1). */
  samples: Float32Array;
}

/** Parse one frame from the agent; null if it is malformed (shorter than its header, odd length). */
export function parseFrame(buffer: ArrayBuffer): AudioFrame | null {
  if (buffer.byteLength < HEADER_BYTES || (buffer.byteLength - HEADER_BYTES) % 2 !== 0) return null;
  const view = new DataView(buffer);
  const count = (buffer.byteLength - HEADER_BYTES) / 2;
  const samples = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    samples[i] = view.getInt16(HEADER_BYTES + 2 * i, true) / 32768;
  }
  return { segment: view.getUint32(0, true), sequence: view.getUint32(4, true), samples };
}

/** Float samples to PCM16, clipped. */
export function toPcm16(samples: Float32Array, target: Int16Array, offset = 0): void {
  samples.forEach((sample, i) => {
    const clipped = Math.max(-1, Math.min(1, sample));
    target[offset + i] = Math.round(clipped < 0 ? clipped * 32768 : clipped * 32767);
  });
}
