use ammonia as _;
use minify_html as _;
use tera as _;
fn main() {}
