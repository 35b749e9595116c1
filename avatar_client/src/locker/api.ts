/** Requests to the case service's terminal listener, this page's own origin. */

import type { Device } from "./device.js";
import { errandOf, lockerOf, type Errand, type Locker, type Outcome, type Problem } from "./model.js";

/** The service said no; `code` is the contract's. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: Record<string, unknown>,
  ) {
    super(code);
  }

  /** A figure that comes with the refusal, e.g. the attempts left. */
  figure(name: string): number {
    const value = this.details[name];
    return typeof value === "number" ? value : 0;
  }
}

/** No answer, or none that can be read. Whether the request arrived is not known. */
export class NotReached extends Error {}

export class Api {
  constructor(
    private readonly device: Device,
    private readonly terminal: string,
  ) {}

  async enrol(code: string | null): Promise<void> {
    const answer = await this.send("POST", "/api/enrol", { terminal: this.terminal, code });
    const token = (answer as { token?: unknown } | null)?.token;
    if (typeof token !== "string" || token === "") throw new NotReached("no token");
    this.device.enrolled(token);
  }

  async state(): Promise<Locker> {
    return lockerOf(await this.send("GET", "/api/state"));
  }

  async pickUp(code: string): Promise<Errand> {
    return errandOf(await this.send("POST", "/api/pickups", { code }));
  }

  async dropOff(by: { reference: string } | { code: string }): Promise<Errand> {
    return errandOf(await this.send("POST", "/api/dropoffs", by));
  }

  /** Never repeated by itself: a door would open twice. */
  async open(errand: string): Promise<Errand> {
    return errandOf(await this.send("POST", `${path(errand)}/open`, {}));
  }

  async finish(errand: string, outcome: Outcome): Promise<Errand> {
    return errandOf(await this.send("POST", `${path(errand)}/finish`, { outcome }));
  }

  async problem(errand: string, kind: Problem): Promise<Errand> {
    return errandOf(await this.send("POST", `${path(errand)}/problem`, { kind }));
  }

  async cancel(errand: string): Promise<Errand> {
    return errandOf(await this.send("POST", `${path(errand)}/cancel`, {}));
  }

  /** The errand's changes as they come, for `follow`. */
  async events(errand: string, signal: AbortSignal): Promise<Response> {
    return this.fetch("GET", `${path(errand)}/events`, undefined, signal);
  }

  private async send(method: string, address: string, body?: object): Promise<unknown> {
    const response = await this.fetch(method, address, body);
    try {
      return (await response.json()) as unknown;
    } catch {
      throw new NotReached("unreadable answer");
    }
  }

  private async fetch(
    method: string,
    address: string,
    body?: object,
    signal?: AbortSignal,
  ): Promise<Response> {
    const headers: Record<string, string> = {};
    if (body !== undefined) headers["content-type"] = "application/json";
    if (this.device.token !== null) headers["authorization"] = `Bearer ${this.device.token}`;
    const request: RequestInit = { method, headers, cache: "no-store" };
    if (body !== undefined) request.body = JSON.stringify(body);
    if (signal !== undefined) request.signal = signal;
    let response: Response;
    try {
      response = await fetch(address, request);
    } catch {
      throw new NotReached("no connection");
    }
    if (!response.ok) throw await refusal(response);
    return response;
  }
}

function path(errand: string): string {
  return `/api/errands/${encodeURIComponent(errand)}`;
}

async function refusal(response: Response): Promise<Refused | NotReached> {
  let details: unknown;
  try {
    details = await response.json();
  } catch {
    return new NotReached(`status ${response.status}`);
  }
  if (typeof details !== "object" || details === null) return new NotReached("unreadable refusal");
  const fields = details as Record<string, unknown>;
  const code = typeof fields["code"] === "string" ? fields["code"] : "";
  return new Refused(response.status, code, fields);
}
