package app.ritme.account;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Secret;

/** What the mail with a link needs; the secret exists only here and in the mail. */
public record LoginLinkMail(EmailAddress to, String name, Language language, LinkPurpose purpose, Secret secret) {}
