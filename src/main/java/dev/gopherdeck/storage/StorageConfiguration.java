package dev.gopherdeck.storage;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The home folder, which is needed with any database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({StorageProperties.class, BackupProperties.class})
class StorageConfiguration {

    @Bean
    Home homeFolder(StorageProperties properties) {
        return Home.open(properties.home());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> workFolder(Home home) {
        return new WorkFolder(home);
    }
}
