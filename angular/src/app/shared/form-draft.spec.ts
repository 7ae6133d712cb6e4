import { FormControl, FormGroup } from '@angular/forms';
import { FormDraft } from './form-draft';

const blank = () => new FormGroup({ name: new FormControl(''), accountNumber: new FormControl('') });

describe('FormDraft', () => {
  afterEach(() => sessionStorage.clear());

  it('brings back what was typed, but nothing secret', () => {
    const typed = blank();
    typed.setValue({ name: '梨城学校', accountNumber: '6222000000000000' });
    new FormDraft(typed, 'draft', ['accountNumber']).keep();

    const later = blank();
    expect(new FormDraft(later, 'draft', ['accountNumber']).restore()).toBe(true);
    expect(later.value).toEqual({ name: '梨城学校', accountNumber: '' });
    expect(JSON.stringify(sessionStorage)).not.toContain('6222');
  });

  it('has nothing to bring back once it is saved', () => {
    const draft = new FormDraft(blank(), 'draft');
    draft.keep();
    draft.forget();
    expect(draft.restore()).toBe(false);
  });
});
