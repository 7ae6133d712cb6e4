import { HttpErrorResponse } from '@angular/common/http';
import { FormControl, FormGroup, Validators } from '@angular/forms';
import { endsNotBefore, readyToSend, showServerErrors } from './forms';

const refusal = (member: string) =>
  new HttpErrorResponse({ status: 400, error: { error: { validationErrors: [{ message: 'no', members: [member] }] } } });

describe('a form', () => {
  const form = () => new FormGroup({ code: new FormControl('x', Validators.required), reason: new FormControl('') });

  it('shows what the server said at the field it named', () => {
    const one = form();
    showServerErrors(one, refusal('code'));
    expect(one.controls.code.errors).toEqual({ server: 'no' });
    expect(one.controls.code.touched).toBe(true);
    expect(one.controls.reason.errors).toBeNull();
  });

  it('can be sent again after a refusal, whichever field was changed', () => {
    const one = form();
    showServerErrors(one, refusal('code'));
    one.controls.reason.setValue('it is really so');
    expect(readyToSend(one)).toBe(true);
  });

  it('is not sent while a field is wrong here', () => {
    const one = form();
    one.controls.code.setValue('');
    expect(readyToSend(one)).toBe(false);
    expect(one.controls.code.touched).toBe(true);
  });

  it('survives an answer without field errors', () => {
    expect(() => showServerErrors(form(), new HttpErrorResponse({ status: 500 }))).not.toThrow();
    expect(() => showServerErrors(form(), new Error('x'))).not.toThrow();
  });
});

describe('endsNotBefore', () => {
  it('marks the end and frees it when the start moves', () => {
    const form = new FormGroup({ from: new FormControl('2020-05-02'), to: new FormControl('2020-05-01') }, endsNotBefore('from', 'to'));
    expect(form.controls.to.errors).toEqual({ before: true });
    form.controls.from.setValue('2020-05-01');
    expect(form.controls.to.errors).toBeNull();
    expect(form.valid).toBe(true);
  });
});
