/**
 * A web server for every host there is: Chromium resolves all names to it and Firefox has it as its proxy, so it sees
 * each request they make, whoever makes it. Pages are given by host and path; anything else is 404, and noted all
 * the same.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Page {
  body: string | Buffer;
  /** `text/html; charset=utf-8` unless said otherwise. */
  type?: string;
  headers?: Record<string, string>;
}

export class PageServer {
  #server: Server;
  #pages = new Map<string, Page>();
  /** `host/path` of each request, in order; a TLS handshake, which is not answered, as `tls:host`. */
  readonly requests: string[] = [];

  private constructor() {
    this.#server = createServer((request, response) => {
      // Of a proxy the whole address is asked for.
      const { host, pathname, search } = new URL(request.url ?? '/', `http://${request.headers.host}`);
      const address = `${host}${pathname}${search}`;
      this.requests.push(address);
      const page = this.#pages.get(address) ?? this.#pages.get(address.replace(/\?.*$/, ''));
      response.writeHead(page ? 200 : 404, {
        'content-type': page?.type ?? 'text/html; charset=utf-8',
        ...page?.headers,
      });
      response.end(page?.body ?? '');
    });
    this.#server.on('connect', (request, socket) => {
      this.requests.push(`tls:${request.url?.replace(/:443$/, '')}`);
      socket.destroy();
    });
    this.#server.on('clientError', (error: Error & { rawPacket?: Buffer }, socket) => {
      this.requests.push(`tls:${helloName(error.rawPacket)}`);
      socket.destroy();
    });
  }

  static async start(): Promise<PageServer> {
    const server = new PageServer();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Serves `page` at `http://address`; returns that URL. */
  serve(address: string, page: string | Page): string {
    this.#pages.set(address, typeof page === 'string' ? { body: page } : page);
    return `http://${address}`;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

/** The name that a TLS greeting asks for (RFC 6066), found by its place: other bytes may look like one. */
function helloName(packet: Buffer = Buffer.alloc(0)): string {
  try {
    // Record and handshake header, version and random: 5 + 4 + 2 + 32 bytes. Then three lists, then the extensions.
    let at = 43;
    at += 1 + packet.readUInt8(at);
    at += 2 + packet.readUInt16BE(at);
    at += 1 + packet.readUInt8(at);
    for (at += 2; ; at += 4 + packet.readUInt16BE(at + 2)) {
      if (packet.readUInt16BE(at) !== 0) continue;
      const start = at + 9;
      return packet.toString('latin1', start, start + packet.readUInt16BE(at + 7));
    }
  } catch {
    return 'unknown';
  }
}
