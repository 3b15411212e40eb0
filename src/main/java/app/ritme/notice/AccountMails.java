package app.ritme.notice;

import app.ritme.account.AccountMailService;
import app.ritme.account.LinkPurpose;
import app.ritme.account.LoginLinkMail;
import app.ritme.account.LoginLinkRequested;
import app.ritme.shared.Tasks;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mails the links of accounts: confirm, sign in, choose a new password. */
@Component
class AccountMails {

    static final String TASK = "mail.login-link";

    private final AccountMailService links;
    private final Tasks tasks;
    private final Post post;
    private final String baseUrl;

    AccountMails(AccountMailService links, Tasks tasks, Post post, @Value("${ritme.base-url}") String baseUrl) {
        this.links = links;
        this.tasks = tasks;
        this.post = post;
        this.baseUrl = baseUrl;
    }

    @EventListener
    void on(LoginLinkRequested requested) {
        tasks.scheduleOnPlatform(TASK, requested.linkId());
    }

    void send(UUID linkId) {
        links.issue(linkId).map(this::write).ifPresent(post::send);
    }

    private Mail write(LoginLinkMail link) {
        var texts = new MailTexts(link.language());
        String key = "mail." + link.purpose().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Mail(
                link.to(),
                link.language(),
                "Ritme",
                texts.text(key + ".subject"),
                List.of(texts.text("mail.greeting", link.name()), texts.text(key + ".text")),
                texts.text(key + ".action"),
                URI.create(baseUrl + page(link.purpose()) + link.secret().value()),
                texts.text(key + ".closing"));
    }

    private static String page(LinkPurpose purpose) {
        return switch (purpose) {
            case CONFIRM -> "/confirm/";
            case SIGN_IN -> "/sign-in/";
            case RESET -> "/reset/";
        };
    }
}
