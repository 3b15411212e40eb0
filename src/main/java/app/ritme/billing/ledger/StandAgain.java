package app.ritme.billing.ledger;

import app.ritme.shared.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The day after an operator's word is over, the house stands by its own subscription again; and after a change of mode
 * by what is stored of the new one.
 */
@Configuration(proxyBeanMethods = false)
class StandAgain {

    static final String TASK = "stripe.assignment-over";

    @Bean
    Tasks.Kind assignmentIsOver(Ledger ledger) {
        return new Tasks.Kind(TASK, assignment -> ledger.standAgain());
    }
}
