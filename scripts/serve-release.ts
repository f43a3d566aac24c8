import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedRelease {
  /** Address to give to the extension: http://localhost:PORT/ */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the files of a release on localhost, as any static host would: by path, with CORS, nothing else. Port 0
 * takes a free one. `files` is asked anew for each request, so that a test can change what is served.
 */
export async function serveRelease(
  files: (path: string) => string | undefined,
  { port = 0, onRequest }: { port?: number; onRequest?: (path: string, status: number) => void } = {},
): Promise<ServedRelease> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'manifest.json';
    const text = request.method === 'GET' ? files(path) : undefined;
    const status = text === undefined ? 404 : 200;
    response.writeHead(status, {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': path === 'manifest.json' ? 'no-cache' : 'public, max-age=31536000, immutable',
    });
    response.end(text ?? '');
    onRequest?.(path, status);
  });
  await listening(server, port);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
