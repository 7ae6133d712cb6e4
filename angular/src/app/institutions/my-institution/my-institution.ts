import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { InstitutionService } from '@proxy/institutions';
import { TextPipe } from '../../shared/text.pipe';
import { PageState } from '../../ui/page-state/page-state';
import { InstitutionDetail } from '../institution-detail/institution-detail';

/** "My institution" in the menu: the one the signed-in person registered, or the way to register one. */
@Component({
  selector: 'app-my-institution',
  imports: [RouterLink, PageState, InstitutionDetail, TextPipe],
  templateUrl: './my-institution.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MyInstitution {
  private readonly service = inject(InstitutionService);
  protected readonly mine = rxResource({ stream: () => this.service.getMine() });
}
