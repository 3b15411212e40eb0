package app.ritme.platform.security;

import app.ritme.account.DeviceService;
import app.ritme.account.SignInService;
import app.ritme.people.Access;
import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Deny by default: what is not named here needs a signed-in account, and every view says whom it is for. */
@Configuration
@EnableMethodSecurity
@EnableScheduling
class SecurityConfiguration {

    private static final String[] OPEN_FILES = {
        "/styles.css",
        "/styles/**",
        "/offline/**",
        "/drafts.js",
        "/hall.js",
        "/rest-clock.js",
        "/icons/**",
        "/actuator/health/**"
    };

    /** The one role that is of no house. */
    private static final String OPERATOR = "OPERATOR";

    @Bean
    SecurityFilterChain filters(HttpSecurity http, SignInService signIn, DeviceService devices) throws Exception {
        var ways = new WaysIn(signIn);
        var remembered = new RememberedDeviceServices(devices);
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers(OPEN_FILES).permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SignInPaths.PAGE).anyRequest(any -> any.authenticated()))
                .formLogin(form -> form.failureHandler(ways.failed()).successHandler(ways.succeeded()))
                .authenticationProvider(ways.byPassword())
                .oneTimeTokenLogin(link -> link.loginPage(SignInPaths.PAGE)
                        .loginProcessingUrl(SignInPaths.TICKET)
                        .showDefaultSubmitPage(false)
                        .tokenService(ways.linksByMail())
                        .tokenGenerationSuccessHandler(ways.mailed())
                        .authenticationProvider(ways.byTicket())
                        .successHandler(ways.succeeded())
                        .failureHandler(ways.failed()))
                .rememberMe(device -> device.rememberMeServices(remembered).key(remembered.getKey()))
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .exceptionHandling(errors -> errors.accessDeniedHandler(new StaleFormHandler()))
                .addFilterBefore(new SignedOutElsewhereFilter(signIn), AuthorizationFilter.class)
                .build();
    }

    /** Roles of a view are roles in the organisation of the address, never those of the account. */
    @Bean
    static NavigationAccessControlConfigurer viewAccess(Access access) {
        var views = new AnnotatedViewAccessChecker(new AccessAnnotationChecker());
        return new NavigationAccessControlConfigurer()
                .withNavigationAccessChecker(context -> views.check(new NavigationContext(
                        context.getRouter(),
                        context.getNavigationTarget(),
                        context.getLocation(),
                        context.getParameters(),
                        context.getPrincipal(),
                        role -> OPERATOR.equals(role) ? access.operator() : hasRoleHere(role),
                        context.isErrorHandling())));
    }

    private static boolean hasRoleHere(String role) {
        return CurrentHouse.find()
                .filter(house -> house.role().name().equals(role))
                .isPresent();
    }
}
