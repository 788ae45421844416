"""Looks at a running site as a reader does.

usage: test_site.py URL [SCREENSHOT-FOLDER]

Each check prints a line; the last line counts them. The exit status is 1 when one failed.
"""

import os
import re
import sys
import traceback
from urllib.parse import urldefrag, urljoin, urlparse

from selenium.common.exceptions import StaleElementReferenceException, WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from browser import Browser

WIDTHS = (360, 390, 768, 1280)
MOST_PAGES = 60

passed = 0
failed = 0


def check(name, test, *arguments):
    global passed, failed
    try:
        problem = test(*arguments)
    except Exception:
        problem = traceback.format_exc(limit=2)
    if problem:
        failed += 1
        print(f"failed  {name}: {problem}", flush=True)
    else:
        passed += 1
        print(f"passed  {name}", flush=True)


def addresses(browser, start):
    """Every page of the site that links lead to, one of each form first."""
    found, queue, forms = [], [start, urljoin(start, "/nowhere")], {}
    seen = set(queue)
    while queue and len(found) < MOST_PAGES:
        url = queue.pop(0)
        form = re.sub(r"[0-9a-f]{16}|(?<=people/)[^/?]+|(?<=incident/)[^/?]+|=.*", "*", url)
        forms[form] = forms.get(form, 0) + 1
        if forms[form] > 4:
            continue
        browser.open(url)
        found.append(url)
        for link in browser.driver.find_elements(By.CSS_SELECTOR, "a[href]"):
            target = urldefrag(link.get_attribute("href"))[0]
            same = urlparse(target).netloc == urlparse(start).netloc
            if same and ".json" not in target and target not in seen:
                seen.add(target)
                queue.append(target)
    return found


def is_quiet(browser, url):
    browser.open(url)
    expected = "status of 404" if url.endswith("/nowhere") else None
    told = [line for line in browser.complaints() if not (expected and expected in line)]
    return "; ".join(told)


def has_structure(browser, url):
    browser.open(url)
    wrong = []
    for selector, least, most in (
        ("h1", 1, 1), ("main", 1, 1), ("header.top", 1, 1), ("footer", 1, 1),
        ("nav[aria-label='Site']", 1, 1), ("script", 0, 0), ("[style]", 0, 0),
        ("img:not([alt])", 0, 0), ("html[lang]", 1, 1), ("table:not(:has(caption))", 0, 0),
        ("th:not([scope])", 0, 0), ("link[rel=stylesheet]", 1, 1),
    ):
        count = len(browser.driver.find_elements(By.CSS_SELECTOR, selector))
        if not least <= count <= most:
            wrong.append(f"{count} of {selector}")
    ids = browser.run("return [...document.querySelectorAll('[id]')].map(e => e.id)")
    if len(set(ids)) != len(ids):
        wrong.append("an id is given twice")
    unlabelled = browser.run(
        "return [...document.querySelectorAll('input')].filter(e => !e.labels.length).length"
    )
    if unlabelled:
        wrong.append(f"{unlabelled} inputs without a label")
    levels = browser.run(
        "return [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(e => +e.tagName[1])"
    )
    if any(b > a + 1 for a, b in zip([0] + levels, levels)):
        wrong.append(f"headings leave one out: {levels}")
    if not browser.run("return getComputedStyle(document.body).fontFamily").startswith('"Iowan'):
        wrong.append("the style is not applied")
    return "; ".join(wrong)


def fits(browser, url, width):
    browser.size(width)
    browser.open(url)
    wide = browser.run(
        """
        const width = document.documentElement.clientWidth;
        const over = [...document.querySelectorAll('body *')].filter(e => {
          const box = e.getBoundingClientRect();
          return box.right > width + 1 && box.width > 1 && !e.closest('.hidden, thead');
        });
        const page = document.documentElement.scrollWidth;
        return page > width || over.length
          ? page + ' wide in ' + width + ', first ' + (over[0] ? over[0].outerHTML.slice(0, 120) : '')
          : '';
        """
    )
    return wide


def skip_link_comes_first(browser, url):
    browser.size(1280)
    browser.open(url)
    browser.tab()
    name, top, outline = browser.run(
        """
        const e = document.activeElement, style = getComputedStyle(e);
        return [e.className, e.getBoundingClientRect().top, style.outlineStyle];
        """
    )
    if name != "skip":
        return f"the first stop is {name or 'nothing'}"
    if top < 0 or outline == "none":
        return "the skip link is not to be seen when focused"
    browser.press(Keys.ENTER)
    if browser.run("return document.activeElement.id") != "main":
        return "it does not lead to the main part"
    return ""


def focus_goes_down_the_page(browser, url):
    browser.size(1280)
    browser.open(url)
    stops = []
    for _ in range(12):
        browser.tab()
        stop = browser.run(
            """
            const all = [...document.querySelectorAll('*')], e = document.activeElement;
            return [all.indexOf(e), getComputedStyle(e).outlineStyle, e.tagName];
            """
        )
        if stop[2] == "BODY":
            break
        stops.append(stop)
    if [stop[0] for stop in stops] != sorted(stop[0] for stop in stops):
        return "focus jumps back"
    hidden = [stop[2] for stop in stops if stop[1] == "none"]
    return f"no outline on {hidden}" if hidden else ""


def dark_is_dark(browser, url):
    colours = []
    for scheme in ("light", "dark"):
        browser.scheme(scheme)
        browser.open(url)
        text = browser.run("return getComputedStyle(document.body).backgroundColor")
        colours.append(sum(int(part) for part in re.findall(r"\d+", text)[:3]))
    browser.scheme("light")
    return "" if colours[0] > 600 and colours[1] < 150 else f"grounds {colours}"


def mark_is_found(browser, url):
    browser.size(1280)
    browser.open(url)
    links = browser.driver.find_elements(By.CSS_SELECTOR, ".list a.place")
    if not links:
        return ""
    links[-1].click()
    found = browser.run(
        """
        const e = document.querySelector(':target');
        if (!e) return 'no target';
        const box = e.getBoundingClientRect();
        return box.bottom > 0 && box.top < innerHeight ? '' : 'the target is out of sight';
        """
    )
    return found


# What the driver says of a node whose page is being replaced while it is asked for; it has no class of
# its own for that.
LEFT = "does not belong to the document"


def submitted(browser, submit):
    """Submits a form and waits for the next page: a click comes back before the page does."""
    old = browser.driver.find_element(By.TAG_NAME, "html")
    try:
        submit()
    except WebDriverException as error:
        if LEFT not in str(error):
            raise
    wait = WebDriverWait(browser.driver, 30)
    wait.until(lambda driver: has_left(old))
    wait.until(lambda driver: driver.execute_script("return document.readyState") == "complete")


def has_left(element):
    """Whether an element's page has been replaced."""
    try:
        element.is_enabled()
    except StaleElementReferenceException:
        return True
    except WebDriverException as error:
        if LEFT not in str(error):
            raise
        return True
    return False


def kinds_are_chosen(browser, url):
    browser.size(1280)
    browser.open(url)
    boxes = browser.driver.find_elements(By.CSS_SELECTOR, ".kinds input")
    if len(boxes) < 2:
        return ""
    kept = boxes[0].get_attribute("value")
    for box in boxes[1:]:
        box.click()
    submitted(browser, browser.driver.find_element(By.CSS_SELECTOR, ".kinds button").click)
    marks = browser.driver.find_elements(By.CSS_SELECTOR, "article mark")
    others = {mark.get_attribute("class") for mark in marks} - {f"k-{kept}"}
    if others or f"kinds={kept}" not in browser.driver.current_url:
        return f"{others} at {browser.driver.current_url}"
    return ""


def search_works(browser, start):
    browser.size(1280)
    browser.open(start)
    box = browser.driver.find_element(By.ID, "q")
    submitted(browser, lambda: box.send_keys("the", Keys.ENTER))
    if "/search?q=the" not in browser.driver.current_url:
        return browser.driver.current_url
    return browser.run("return document.querySelector('h1').textContent === 'Search' ? '' : 'no page'")


def collate_works(browser, start):
    browser.open(urljoin(start, "/collate"))
    boxes = browser.driver.find_elements(By.CSS_SELECTOR, ".choice input")
    if len(boxes) < 2:
        return ""
    for box in boxes[-2:]:
        box.click()
    submitted(browser, browser.driver.find_element(By.CSS_SELECTOR, ".choice button").click)
    count = len(browser.driver.find_elements(By.CSS_SELECTOR, "ol.witnesses > li"))
    return "" if count == 2 else f"{count} documents"


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: test_site.py URL [SCREENSHOT-FOLDER]")
    start = sys.argv[1]
    pictures = sys.argv[2] if len(sys.argv) == 3 else None
    browser = Browser()
    try:
        browser.size(1280)
        urls = addresses(browser, start)
        documents = [url for url in urls if re.search(r"/documents/[0-9a-f]{16}$", url)]
        for url in urls:
            path = url[len(start) - 1:]
            check(f"{path} is quiet", is_quiet, browser, url)
            check(f"{path} has its structure", has_structure, browser, url)
            check(f"{path} shows the skip link first", skip_link_comes_first, browser, url)
            check(f"{path} moves the focus downwards", focus_goes_down_the_page, browser, url)
            for width in WIDTHS:
                check(f"{path} fits {width} pixels", fits, browser, url, width)
            if pictures:
                os.makedirs(pictures, exist_ok=True)
                name = re.sub(r"[^A-Za-z0-9]+", "-", path).strip("-")[:60] or "index"
                for width in (1280, 390):
                    browser.size(width)
                    browser.open(url)
                    browser.screenshot(f"{pictures}/{name}-{width}.png")
        check("a dark scheme is dark", dark_is_dark, browser, start)
        for url in documents:
            check(f"{url} leads to its marks", mark_is_found, browser, url)
        browser.close()
        browser = Browser(scripts=False)
        for url in documents:
            check(f"{url} chooses kinds without scripts", kinds_are_chosen, browser, url)
        check("search works without scripts", search_works, browser, start)
        check("side by side works without scripts", collate_works, browser, start)
    finally:
        browser.close()
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
