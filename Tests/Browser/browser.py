"""A headless Chromium, driven through Debian's chromium-driver."""

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.common.action_chains import ActionChains


class Browser:
    """One window, with what the tests ask of it."""

    def __init__(self, scripts=True):
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        if not scripts:
            # Content setting 2 blocks; the driver's own scripts run all the same.
            options.add_experimental_option(
                "prefs", {"profile.managed_default_content_settings.javascript": 2}
            )
        self.driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
        self.driver.set_page_load_timeout(30)

    def close(self):
        self.driver.quit()

    def size(self, width, height=900):
        """Sets the page's width exactly, also below the narrowest window."""
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600},
        )

    def scheme(self, name):
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia",
            {"features": [{"name": "prefers-color-scheme", "value": name}]},
        )

    def open(self, url):
        self.driver.get_log("browser")
        self.driver.get("about:blank")
        self.driver.get(url)

    def complaints(self):
        """What the console said that is worse than information."""
        return [
            entry["message"]
            for entry in self.driver.get_log("browser")
            if entry["level"] in ("WARNING", "SEVERE")
        ]

    def press(self, *keys):
        ActionChains(self.driver).send_keys(*keys).perform()

    def tab(self):
        self.press(Keys.TAB)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def screenshot(self, path):
        """Keeps the whole page as a picture."""
        height = min(self.run("return document.documentElement.scrollHeight"), 8000)
        width = self.run("return window.innerWidth")
        self.size(width, max(height, 600))
        self.driver.save_screenshot(path)
