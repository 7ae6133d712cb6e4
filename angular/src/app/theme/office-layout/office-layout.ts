import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, ViewEncapsulation, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { ABP, ConfigStateService, LocalizationPipe, RoutesService, TreeNode } from '@abp/ng.core';
import { UserMenuService } from '@abp/ng.theme.shared';
import { filter } from 'rxjs';
import { SignIn } from '../../shared/sign-in';
import { TextPipe } from '../../shared/text.pipe';
import { Icon } from '../../ui/icon/icon';
import { Brand } from '../brand/brand';
import { DemoStandard } from '../demo-standard/demo-standard';
import { ShellTools } from '../shell-tools/shell-tools';
import { currentPath } from './current-path';
import { menuIcon } from './menu-icon';

type MenuNode = TreeNode<ABP.Route>;

/** Staff, institutions and ABP's own pages. Names, order and permissions of the menu stay those of ABP's RoutesService. */
@Component({
  selector: 'app-office-layout',
  imports: [
    RouterOutlet,
    RouterLink,
    NgTemplateOutlet,
    LocalizationPipe,
    TextPipe,
    Icon,
    Brand,
    DemoStandard,
    ShellTools,
  ],
  templateUrl: './office-layout.html',
  styleUrls: [
    '../../../styles/zorro.less',
    '../../../styles/office.scss',
    './office-layout.scss',
    './office-layout-phone.scss',
    './abp-icons.scss',
  ],
  // ABP's pages change plain fields, so the layout around them cannot be OnPush.
  changeDetection: ChangeDetectionStrategy.Default,
  encapsulation: ViewEncapsulation.None,
  host: { '(document:keydown.escape)': 'drawerOpen.set(false)' },
})
export class OfficeLayout {
  private readonly router = inject(Router);
  protected readonly signIn = inject(SignIn);
  private readonly routes = inject(RoutesService);
  private readonly config = inject(ConfigStateService);
  private readonly userMenu = inject(UserMenuService);

  protected readonly menu = toSignal(this.routes.visible$);
  protected readonly user = toSignal(this.config.getOne$('currentUser'));
  protected readonly userItems = toSignal(this.userMenu.items$);
  protected readonly drawerOpen = signal(false);
  protected readonly icon = menuIcon;
  private readonly toggled = signal(new Set<string>());
  private readonly url = signal(this.router.url);
  protected readonly current = computed(() => currentPath(this.menu() ?? [], this.url()));

  constructor() {
    this.router.events
      .pipe(
        filter(event => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(event => {
        this.url.set(event.urlAfterRedirects);
        this.drawerOpen.set(false);
      });
  }

  /** A group is open when it holds the current page, unless the user turned that round. */
  protected isOpen(node: MenuNode): boolean {
    return this.toggled().has(node.name) !== this.holdsCurrentPage(node);
  }

  protected toggle(node: MenuNode): void {
    this.toggled.update(names => {
      const next = new Set(names);
      if (!next.delete(node.name)) next.add(node.name);
      return next;
    });
  }

  private holdsCurrentPage(node: MenuNode): boolean {
    if (node.path && node.path === this.current()) return true;
    return !!node.children?.some(child => this.holdsCurrentPage(child as MenuNode));
  }
}
