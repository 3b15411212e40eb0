package app.ritme.notice;

import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.web.util.HtmlUtils;

/** Sends mails through a mail server, as plain text and as HTML. */
class SmtpPost implements Post {

    private final JavaMailSender sender;
    private final String from;

    SmtpPost(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void send(Mail mail) {
        try {
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from, mail.from());
            helper.setTo(mail.to().value());
            helper.setSubject(mail.subject());
            helper.setText(plain(mail), html(mail));
            for (Attachment file : mail.attachments()) {
                helper.addAttachment(file.name(), new ByteArrayResource(file.content()), file.contentType());
            }
            sender.send(message);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
    }

    private static String plain(Mail mail) {
        return String.join("\n\n", mail.lines()) + "\n\n" + mail.action() + ":\n" + mail.link() + "\n\n"
                + mail.closing() + "\n";
    }

    private static String html(Mail mail) {
        var body = new StringBuilder("<!doctype html><html lang=\"")
                .append(mail.language().code())
                .append(
                        "\"><body style=\"font:16px/1.5 system-ui,sans-serif;color:#1f2421;max-width:34rem;margin:2rem auto\">");
        mail.lines()
                .forEach(line ->
                        body.append("<p>").append(HtmlUtils.htmlEscape(line)).append("</p>"));
        return body.append("<p><a href=\"")
                .append(HtmlUtils.htmlEscape(mail.link().toString()))
                .append(
                        "\" style=\"display:inline-block;padding:.7rem 1.2rem;border-radius:10px;background:#2f6f4f;color:#fff;text-decoration:none\">")
                .append(HtmlUtils.htmlEscape(mail.action()))
                .append("</a></p><p style=\"color:#5b645e\">")
                .append(HtmlUtils.htmlEscape(mail.closing()))
                .append("</p></body></html>")
                .toString();
    }
}
