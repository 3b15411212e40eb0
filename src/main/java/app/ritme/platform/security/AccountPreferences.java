package app.ritme.platform.security;

import app.ritme.account.AccountId;
import app.ritme.account.AccountPrincipal;
import app.ritme.account.AccountProfile;
import app.ritme.account.AccountService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Every new tab speaks the account's language and is as light or dark as it chose. */
@Component
class AccountPreferences implements VaadinServiceInitListener {

    private final AccountService accounts;

    AccountPreferences(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::apply);
    }

    private void apply(UIInitEvent event) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof AccountPrincipal)) {
            return;
        }
        AccountProfile profile = accounts.profile();
        UI ui = event.getUI();
        if (!profile.id().equals(ui.getSession().getAttribute(AccountId.class))) {
            // Once for each session: whoever picks another language on a page without an account's menu keeps it.
            ui.getSession().setAttribute(AccountId.class, profile.id());
            ui.getSession().setLocale(profile.language().locale());
            ui.setLocale(profile.language().locale());
        }
        ui.getPage()
                .setColorScheme(
                        switch (profile.colorScheme()) {
                            case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
                            case LIGHT -> ColorScheme.Value.LIGHT;
                            case DARK -> ColorScheme.Value.DARK;
                        });
    }
}
