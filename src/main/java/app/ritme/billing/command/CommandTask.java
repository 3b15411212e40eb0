package app.ritme.billing.command;

import app.ritme.shared.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommandTask {

    @Bean
    Tasks.Kind stripeCommand(Commands commands) {
        return new Tasks.Kind(Commands.TASK, commands::again);
    }

    @Bean
    Tasks.Kind stripeCheckout(CheckoutWatch watch) {
        return new Tasks.Kind(CheckoutWatch.TASK, watch::look);
    }
}
