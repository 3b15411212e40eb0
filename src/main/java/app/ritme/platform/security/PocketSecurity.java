package app.ritme.platform.security;

import app.ritme.account.DeviceService;
import app.ritme.account.SignInService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * The pocket page has the session of the screens and answers a page instead of a person: whoever is signed out reads so
 * in a status, is sent nowhere, and keeps what is written. The page itself holds nothing and is open to everybody.
 */
@Configuration(proxyBeanMethods = false)
class PocketSecurity {

    private static final String[] OPEN = {"/o/*/pocket", "/o/*/pocket/", "/o/*/pocket/worker.js", "/o/*/pocket/words"};

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    SecurityFilterChain pocket(HttpSecurity http, SignInService signIn, DeviceService devices) throws Exception {
        var remembered = new RememberedDeviceServices(devices);
        return http.securityMatcher("/o/*/pocket", "/o/*/pocket/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .rememberMe(device -> device.rememberMeServices(remembered).key(remembered.getKey()))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))
                        .accessDeniedHandler((request, response, denied) -> response.setStatus(denied().value())))
                .addFilterBefore(new SignedOutElsewhereFilter(signIn), AuthorizationFilter.class)
                .build();
    }

    /** The token ends with its session, and is asked for first: who has neither is signed out, and reads so. */
    private static HttpStatus denied() {
        boolean signedIn = SecurityContextHolder.getContext().getAuthentication() != null;
        return signedIn ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED;
    }
}
