package dev.gopherdeck.web;

import dev.gopherdeck.learner.CurrentLearner;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows which browsers are signed in, and signs them out. There is no such page where nobody signs in. */
@Controller
@ConditionalOnWebApplication
class DevicesController {

    private final Devices devices;
    private final GopherdeckProperties properties;
    private final CurrentLearner currentLearner;
    private final Clock clock;

    DevicesController(Devices devices, GopherdeckProperties properties, CurrentLearner currentLearner, Clock clock) {
        this.devices = devices;
        this.properties = properties;
        this.currentLearner = currentLearner;
        this.clock = clock;
    }

    @GetMapping("/settings/devices")
    String devices(HttpServletRequest request, Model model) {
        requirePassword();
        model.addAttribute("devices", devices.list(DeviceCookie.series(request)));
        model.addAttribute("zone", currentLearner.get().timeZone().orElse(clock.getZone()));
        return "devices";
    }

    @PostMapping("/settings/devices/others/sign-out")
    String signOutOthers(HttpServletRequest request, HttpSession session) {
        requirePassword();
        devices.signOutOthers(DeviceCookie.series(request), session.getId());
        return "redirect:/settings/devices?signedOut";
    }

    private void requirePassword() {
        if (!properties.hasPassword()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
