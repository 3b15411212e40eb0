package app.ritme.notice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** There only in a demo without a mail server, where mails are shown instead of sent. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ShownInDemo.DemoWithoutMailServer.class)
@interface ShownInDemo {

    /** The rule behind the annotation. */
    class DemoWithoutMailServer implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var environment = context.getEnvironment();
            return environment.acceptsProfiles(Profiles.of("demo"))
                    && !StringUtils.hasText(environment.getProperty("spring.mail.host"));
        }
    }
}
