package app.ritme.billing;

import app.ritme.shared.ExportSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an export takes of this feature. */
@Configuration(proxyBeanMethods = false)
class BillingExport {

    @Bean
    ExportSource exportOfBilling() {
        return ExportSource.of(
                        "billing_account",
                        "billing_subscription",
                        "billing_invoice",
                        "billing_assignment",
                        "billing_entry")
                .without(
                        ExportSource.INTERNAL,
                        "billing_notice",
                        "checkout_attempt",
                        "billing_change",
                        "stripe_command");
    }
}
