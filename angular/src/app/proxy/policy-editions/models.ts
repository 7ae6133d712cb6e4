export interface EditionRefDto {
  id: string;
  label: string;
  version: string;
  contentHash: string;
  illustrative: boolean;
}
