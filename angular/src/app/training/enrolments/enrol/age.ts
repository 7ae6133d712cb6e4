/** Whether a person born on one day has not yet reached the age on another. Plain days ("2002-04-07"); compares text, so no clock enters. */
export function isUnder(age: number, birthDate: string, on: string): boolean {
  const year = Number(birthDate.slice(0, 4)) + age;
  return `${year}${birthDate.slice(4, 10)}` > on.slice(0, 10);
}
