package dev.gopherdeck.web;

import java.net.InetAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Refuses to start where others could reach the server without a password. */
@Component
@ConditionalOnWebApplication
class AddressGuard {

    AddressGuard(ServerProperties server, GopherdeckProperties properties) {
        InetAddress address = server.getAddress();
        boolean reachable = address == null || !address.isLoopbackAddress();
        if (reachable && !properties.hasPassword()) {
            throw new UnprotectedAddressException(address == null ? "all addresses" : address.getHostAddress());
        }
    }
}
