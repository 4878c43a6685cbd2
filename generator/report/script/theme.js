// Before anything is painted: the theme that the reader chose last, or the system's.
const THEME_KEY = "pagewire-theme";
const systemDark = matchMedia("(prefers-color-scheme: dark)");

function storedTheme() {
  try {
    return localStorage.getItem(THEME_KEY);
  } catch {
    return null; // storage is off
  }
}

function showTheme() {
  const stored = storedTheme();
  document.documentElement.dataset.theme = ["light", "dark"].includes(stored)
    ? stored
    : systemDark.matches
      ? "dark"
      : "light";
}

function chooseTheme(theme) {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // the choice holds until the page is closed
  }
  document.documentElement.dataset.theme = theme;
}

showTheme();
systemDark.addEventListener("change", showTheme);
