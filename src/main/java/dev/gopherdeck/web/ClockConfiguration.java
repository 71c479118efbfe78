package dev.gopherdeck.web;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that everything takes its time from. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GopherdeckProperties.class)
class ClockConfiguration {

    @Bean
    Clock clock(GopherdeckProperties properties) {
        return Clock.offset(Clock.system(ZoneId.systemDefault()), properties.clockOffset());
    }
}
