package dev.gopherdeck.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

class AddressGuardTests {

    @Test
    void thisMachineNeedsNoPassword() {
        ServerProperties loopback = address(InetAddress.getLoopbackAddress());

        assertThatCode(() -> new AddressGuard(loopback, password(null))).doesNotThrowAnyException();
    }

    @Test
    void anotherAddressIsRefusedWithoutAPassword() {
        ServerProperties any = address(new InetSocketAddress(0).getAddress());

        assertThatThrownBy(() -> new AddressGuard(any, password(null)))
                .isInstanceOf(UnprotectedAddressException.class)
                .hasMessageContaining("other machines can reach it");
        assertThatThrownBy(() -> new AddressGuard(any, password(" "))).isInstanceOf(UnprotectedAddressException.class);
        assertThatThrownBy(() -> new AddressGuard(address(null), password(null)))
                .isInstanceOf(UnprotectedAddressException.class)
                .hasMessageContaining("all addresses");
    }

    @Test
    void anotherAddressIsServedWithAPassword() {
        ServerProperties any = address(new InetSocketAddress(0).getAddress());

        assertThatCode(() -> new AddressGuard(any, password("secret"))).doesNotThrowAnyException();
    }

    private static ServerProperties address(@Nullable InetAddress address) {
        ServerProperties properties = new ServerProperties();
        properties.setAddress(address);
        return properties;
    }

    private static GopherdeckProperties password(@Nullable String password) {
        return new GopherdeckProperties(password, List.of(), Duration.ZERO);
    }
}
