import { fileNameOf } from './save-file';

describe('fileNameOf', () => {
  it('prefers the encoded name, which may be Chinese', () => {
    const header = `attachment; filename="claim.xlsx"; filename*=UTF-8''%E8%A1%A5%E8%B4%B4.xlsx`;
    expect(fileNameOf(header)).toBe('补贴.xlsx');
  });

  it('takes the plain name, or a name of its own', () => {
    expect(fileNameOf('attachment; filename=claim.xlsx')).toBe('claim.xlsx');
    expect(fileNameOf(null)).toBe('download.xlsx');
  });
});
