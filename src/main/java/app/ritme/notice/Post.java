package app.ritme.notice;

/** Where mails leave the house: a mail server, or in the demo without one, a page. */
public interface Post {

    /** @throws org.springframework.mail.MailException when it could not be handed over; the task tries again later */
    void send(Mail mail);
}
