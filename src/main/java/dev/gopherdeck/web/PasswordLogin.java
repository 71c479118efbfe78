package dev.gopherdeck.web;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.rememberme.JdbcTokenRepositoryImpl;
import org.springframework.stereotype.Component;

/** Asks for the password where one is set, and lets everybody on this machine in where none is. */
@Component
@ConditionalOnWebApplication
class PasswordLogin {

    /** There is one learner; the login form sends this name along with the password. */
    static final String USER = "learner";

    private static final Duration DEVICE_REMEMBERED_FOR = Duration.ofDays(90);

    private final GopherdeckProperties properties;
    private final LoginThrottle throttle;
    private final UserDetailsService users;
    private final OpenSessions sessions;
    private final DataSource dataSource;

    PasswordLogin(
            GopherdeckProperties properties,
            LoginThrottle throttle,
            UserDetailsService users,
            OpenSessions sessions,
            DataSource dataSource) {
        this.properties = properties;
        this.throttle = throttle;
        this.users = users;
        this.sessions = sessions;
        this.dataSource = dataSource;
    }

    void configure(HttpSecurity http) {
        if (properties.hasPassword()) {
            askForPassword(http);
        } else {
            http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        }
    }

    private void askForPassword(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/login", "/offline", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/"))
                .rememberMe(device -> device.alwaysRemember(true)
                        .tokenRepository(deviceTokens())
                        .userDetailsService(users)
                        .rememberMeCookieName(DeviceCookie.NAME)
                        .tokenValiditySeconds((int) DEVICE_REMEMBERED_FOR.toSeconds()))
                .logout(logout -> logout.addLogoutHandler((request, response, authentication) ->
                        sessions.endOthers(request.getSession().getId())))
                .addFilterBefore(throttle, UsernamePasswordAuthenticationFilter.class);
    }

    private JdbcTokenRepositoryImpl deviceTokens() {
        JdbcTokenRepositoryImpl tokens = new JdbcTokenRepositoryImpl();
        tokens.setDataSource(dataSource);
        return tokens;
    }

    /** The one user, or nobody. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Users {

        /** A link from elsewhere works; a form from elsewhere comes without the cookie. */
        @Bean
        CookieSameSiteSupplier deviceCookieOfThisSite() {
            return CookieSameSiteSupplier.ofLax().whenHasName(DeviceCookie.NAME);
        }

        @Bean
        PasswordEncoder passwordEncoder() {
            return new BCryptPasswordEncoder();
        }

        @Bean
        UserDetailsService users(GopherdeckProperties properties, PasswordEncoder encoder) {
            String password = properties.password();
            return password == null || password.isBlank()
                    ? new InMemoryUserDetailsManager()
                    : new InMemoryUserDetailsManager(User.withUsername(USER)
                            .password(encoder.encode(password))
                            .roles("LEARNER")
                            .build());
        }
    }
}
