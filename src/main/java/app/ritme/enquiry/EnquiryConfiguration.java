package app.ritme.enquiry;

import app.ritme.shared.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the product runs later for this feature. */
@Configuration(proxyBeanMethods = false)
class EnquiryConfiguration {

    @Bean
    Tasks.Kind enquiryLink(EnquiryMails mails) {
        return new Tasks.Kind(EnquiryMails.LINK, mails::link);
    }

    @Bean
    Tasks.Kind enquiryTalk(EnquiryMails mails) {
        return new Tasks.Kind(EnquiryMails.NEWS, mails::talk);
    }

    @Bean
    Tasks.Kind enquiryForgotten(EnquiryBook book) {
        return new Tasks.Kind(EnquiryMails.FORGET, id -> book.forget(new EnquiryId(id)));
    }
}
