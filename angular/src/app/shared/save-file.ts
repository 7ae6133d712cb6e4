import type { HttpResponse } from '@angular/common/http';

/** Hands a downloaded file to the browser under the name the server gave it. */
export function saveFile(response: HttpResponse<Blob>): void {
  if (!response.body) return;
  const address = URL.createObjectURL(response.body);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileNameOf(response.headers.get('content-disposition'));
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** The name in a Content-Disposition header; the encoded form (RFC 5987) carries Chinese names and wins. */
export function fileNameOf(disposition: string | null): string {
  const encoded = /filename\*=(?:UTF-8|utf-8)''([^;]+)/.exec(disposition ?? '');
  if (encoded) return decodeURIComponent(encoded[1]);
  return /filename="?([^";]+)"?/.exec(disposition ?? '')?.[1] ?? 'download.xlsx';
}
