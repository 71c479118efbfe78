package dev.gopherdeck.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The login form. */
@Controller
class LoginController {

    @ModelAttribute("user")
    String user() {
        return PasswordLogin.USER;
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }
}
